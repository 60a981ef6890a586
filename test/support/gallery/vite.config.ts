// The gallery: the window in fixed states, for looking at. `node test/support/gallery/shoot.mjs <outdir>`.

import { fileURLToPath } from 'node:url';
import { mergeConfig } from 'vite';
import renderer from '../../../build/vite.renderer.config.ts';

export default mergeConfig(renderer, {
  root: fileURLToPath(new URL('.', import.meta.url)),
  build: { outDir: fileURLToPath(new URL('../../../out/gallery', import.meta.url)), minify: false, cssMinify: false },
});
