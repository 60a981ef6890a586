// A TypeScript program of the tests as one CommonJS file that Node runs by itself.

import { basename, join } from 'node:path';
import { inProject, root } from '../../build/scripts/project.mjs';

/**
 * @param {string} source  from the root, such as `test/torture/reminders.ts`
 * @param {string} folder  where the file is put
 * @returns {Promise<string>} its path
 */
export async function bundleInto(source, folder) {
  const { build } = await import('vite');
  const file = `${basename(source, '.ts')}.cjs`;
  await build({
    configFile: false,
    logLevel: 'error',
    root,
    ssr: { noExternal: true },
    build: {
      ssr: inProject(source),
      outDir: folder,
      emptyOutDir: false,
      target: 'node16',
      rolldownOptions: { output: { format: 'cjs', entryFileNames: file } },
    },
  });
  return join(folder, file);
}
