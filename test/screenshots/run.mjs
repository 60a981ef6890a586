// `npm run screenshots`: the pictures of the README, from the real app with demo data, into docs/.

import { installPackages } from '../../build/scripts/install-packages.mjs';
import { reasonOf } from '../../build/scripts/project.mjs';
import { runInWindows } from '../support/runner/in-windows.mjs';

try {
  await installPackages();
  process.exitCode = await runInWindows('screenshots');
} catch (thrown) {
  console.error(reasonOf(thrown));
  process.exitCode = 1;
}
