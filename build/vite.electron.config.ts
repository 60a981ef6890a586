// The bundles that run without a page, one per Vite mode (`vite build --mode desktop`). Each is one CommonJS file
// with everything inside but Electron and Node's own modules, so nothing is installed beside the product and a
// sandboxed preload can load it. Lowered to Node 16.17, which the oldest Electron of the tests carries.

import { builtinModules } from 'node:module';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig, type UserConfig } from 'vite';
import { versionDefines } from './product-version.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

interface Bundle {
  readonly entry: string;
  readonly output: string;
}

const bundles: Readonly<Record<string, Bundle>> = {
  desktop: { entry: 'electron/desktop/main.ts', output: 'out/desktop/main.cjs' },
  preload: { entry: 'electron/desktop/preload.ts', output: 'out/desktop/preload.cjs' },
  loopback: { entry: 'electron/loopback/main.ts', output: 'out/loopback/main.cjs' },
  archive: { entry: 'electron/node/history/archive-worker.ts', output: 'out/archive/worker.cjs' },
  demo: { entry: 'build/demo/make-demo.ts', output: 'out/demo/make-demo.cjs' },
};

export default defineConfig(({ mode }) => configOf(bundleOf(mode)));

/** A named bundle, or `entry:<name>` for an entry file of the tests, `test/entries/<name>.ts`. */
function bundleOf(mode: string): Bundle {
  const name = mode.startsWith('entry:') ? basename(mode.slice('entry:'.length)) : null;
  const bundle = name === null ? bundles[mode] : { entry: `test/entries/${name}.ts`, output: `out/test/${name}.cjs` };
  if (bundle === undefined)
    throw new Error(`No bundle is called ${mode}; there are ${Object.keys(bundles).join(', ')}.`);
  return bundle;
}

function configOf({ entry, output }: Bundle): UserConfig {
  const file = join(root, output);
  return {
    root,
    publicDir: false,
    define: versionDefines,
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: true,
      outDir: join(file, '..'),
      // Two bundles share a folder.
      emptyOutDir: false,
      target: 'node16.17',
      minify: false,
      sourcemap: false,
      reportCompressedSize: false,
      rolldownOptions: {
        input: join(root, entry),
        external: ['electron', /^node:/, ...builtinModules],
        output: { format: 'cjs', entryFileNames: basename(file), codeSplitting: false },
      },
    },
  };
}
