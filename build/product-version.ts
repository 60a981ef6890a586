// The version of the product, taken from package.json when bundles are made: no bundle reads that file when it runs.

import { readFileSync } from 'node:fs';

const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string };

export const productVersion = manifest.version;

/** `__PRODUCT_VERSION__` in any bundle becomes the version as a string. */
export const versionDefines: Readonly<Record<string, string>> = {
  __PRODUCT_VERSION__: JSON.stringify(productVersion),
};
