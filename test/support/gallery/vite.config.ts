// The gallery: the window in fixed states, for looking at. `node test/support/gallery/shoot.mjs <outdir>`.

import { fileURLToPath } from 'node:url';
import { mergeConfig } from 'vite';
import renderer from '../../../build/vite.renderer.config.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const { rollupOptions: _pages, ...build } = renderer.build ?? {};

/** One page of its own in the place of the product's. */
export default mergeConfig(
  { ...renderer, build },
  {
    root: here,
    build: { outDir: fileURLToPath(new URL('../../../out/gallery', import.meta.url)), minify: false, cssMinify: false },
  },
);
