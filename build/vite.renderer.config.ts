// The page: static files that both hosts serve under `script-src 'self'; style-src 'self'; font-src 'self'`, so
// nothing is inlined. Lowered to Chromium 108, the oldest that the tests drive.

import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { versionDefines } from './product-version.ts';

const root = fileURLToPath(new URL('../renderer/', import.meta.url));

export default defineConfig({
  root,
  base: './',
  publicDir: false,
  plugins: [react()],
  define: versionDefines,
  css: {
    // Nesting, oklch and light-dark are lowered by lightningcss alone, and only while minifying.
    transformer: 'lightningcss',
    // Regions name their place in a screen's grid, and every part asks the one container of the window.
    lightningcss: { cssModules: { grid: false, container: false } },
  },
  build: {
    outDir: fileURLToPath(new URL('../out/renderer', import.meta.url)),
    emptyOutDir: true,
    target: 'chrome108',
    minify: true,
    cssMinify: 'lightningcss',
    sourcemap: false,
    // Fonts and icons stay files: a data: address would need a looser policy.
    assetsInlineLimit: 0,
    // The preload polyfill is an inline script.
    modulePreload: { polyfill: false },
    // A local page loads from disk; the warning is about networks.
    chunkSizeWarningLimit: 2000,
    reportCompressedSize: false,
    rollupOptions: { input: { main: `${root}index.html`, alert: `${root}alert.html` } },
  },
});
