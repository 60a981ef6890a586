// Dialler without Electron: the platform's own opener is started with one address that dialOrder made.

import { words } from '../../shared/copy/words.ts';
import { done, refused } from '../../shared/outcome.ts';
import type { Dialler } from '../core/ports.ts';
import { type DialMeans, dialBy } from '../node/telephony/dialler.ts';
import { startProgram } from '../node/telephony/start-program.ts';

type Opener = readonly [program: string, ...leading: string[]];

const openers: Readonly<Record<string, Opener>> = {
  win32: ['rundll32.exe', 'url.dll,FileProtocolHandler'],
  darwin: ['open'],
};
const elsewhere: Opener = ['xdg-open'];

export function createSystemDialler(platform: NodeJS.Platform): Dialler {
  const [program, ...leading] = openers[platform] ?? elsewhere;
  const means: DialMeans = {
    platform,
    env: process.env,
    async open(address) {
      const came = await startProgram(program, [...leading, address]);
      return came === 'started' ? done(null) : refused(words('host.diallerFailed'));
    },
  };
  return { dial: (number, way) => dialBy(means, number, way) };
}
