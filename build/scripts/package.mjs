// `npm run package`: the installer for this system. With `-- --dir`, or where the installer's tools cannot be fetched,
// the unpacked folder that would go into it. Electron comes from the product's own places: in particular
// ELECTRON_OVERRIDE_DIST_PATH names a local folder where the release archive is out of reach.

import { buildProduct } from './build.mjs';
import { findProductElectron } from './electron-runtime.mjs';
import { installPackages } from './install-packages.mjs';
import { inProject, reasonOf, root } from './project.mjs';
import { run } from './run-command.mjs';

try {
  await packageProduct(process.argv.slice(2));
} catch (thrown) {
  console.error(reasonOf(thrown));
  process.exitCode = 1;
}

/** @param {readonly string[]} args */
async function packageProduct(args) {
  await installPackages();
  await buildProduct();
  const electron = await findProductElectron();
  if (electron === null) {
    throw new Error('No Electron could be fetched. Name a local folder of it in ELECTRON_OVERRIDE_DIST_PATH.');
  }
  const own = [`--config.electronDist=${electron.dist}`, `--config.electronVersion=${electron.version}`];
  if (args.includes('--dir')) return pack([...own, ...args]);
  if (await packed([...own, ...args])) return;
  // A release has installers or it fails.
  if (process.env['CI']) throw new Error('The installer could not be made.');
  console.log('The installer could not be made here (see above), so this makes the unpacked folder instead.');
  return pack([...own, ...args, '--dir']);
}

/** @param {readonly string[]} args */
async function pack(args) {
  if (!(await packed(args))) throw new Error('The product could not be packaged.');
  console.log(`Packaged into ${inProject('release')}.`);
}

/** @param {readonly string[]} args */
async function packed(args) {
  const builder = inProject('node_modules/electron-builder/cli.js');
  const { code } = await run(
    process.execPath,
    [builder, '--config', 'build/electron-builder.yml', '--publish', 'never', ...args],
    {
      cwd: root,
      show: true,
    },
  );
  return code === 0;
}
