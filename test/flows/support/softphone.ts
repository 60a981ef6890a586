// A softphone that only writes down what it is asked to dial. On Linux both hosts hand a `tel:` address to the desktop's
// own opener, so an opener that comes first on the path hears them all.

import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export interface Softphone {
  readonly environment: { readonly PATH: string };
  dialled(): readonly string[];
}

export function createSoftphone(home: string): Softphone {
  const folder = join(home, 'softphone');
  const written = join(folder, 'dialled.txt');
  mkdirSync(folder, { recursive: true });
  const opener = join(folder, 'xdg-open');
  writeFileSync(opener, `#!/bin/sh\necho "$1" >> '${written}'\n`);
  chmodSync(opener, 0o755);
  return {
    environment: { PATH: `${folder}${delimiter}${process.env['PATH'] ?? ''}` },
    dialled: () => (existsSync(written) ? readFileSync(written, 'utf8').split('\n').filter(Boolean) : []),
  };
}
