// Dialler without Electron: the platform's own opener, started without a shell and with one address that telAddress made.

import { spawn } from 'node:child_process';
import { words } from '../../shared/copy/words.ts';
import { done, type Outcome, refused } from '../../shared/outcome.ts';
import type { Dialler } from '../core/ports.ts';
import { telAddress } from '../node/tel-address.ts';

type Opener = readonly [program: string, ...leading: string[]];

const openers: Readonly<Record<string, Opener>> = {
  win32: ['rundll32.exe', 'url.dll,FileProtocolHandler'],
  darwin: ['open'],
};
const elsewhere: Opener = ['xdg-open'];

export function createSystemDialler(platform: NodeJS.Platform): Dialler {
  const [program, ...leading] = openers[platform] ?? elsewhere;
  return {
    async dial(number) {
      const address = telAddress(number);
      if (address.kind === 'refused') return refused(words('host.notDiallable'));
      return open(program, [...leading, address.value]);
    },
  };
}

/** Done when the opener started; what it opens is its own affair, and no answer of it is waited for. */
function open(program: string, args: readonly string[]): Promise<Outcome<null, string>> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: 'ignore', detached: true });
    child.once('error', () => resolve(refused(words('host.diallerFailed'))));
    child.once('spawn', () => {
      child.unref();
      resolve(done(null));
    });
  });
}
