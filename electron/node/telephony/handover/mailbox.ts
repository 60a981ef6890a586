// A folder in the profile through which a second start tells the host that runs of a call, where there is no lock of
// Electron to carry it: each message is a file of its owner alone, written whole, and gone as soon as it is read. The
// folder is there only while a host runs, so a start that finds none need not wait.

import { randomBytes } from 'node:crypto';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  watch,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { type HandedOver, parseHandedOver } from '../../../../shared/telephony/handed-over.ts';
import type { Stop } from '../../../core/ports.ts';

const FOLDER = 'told';
const LETTER = /^\d{13}-[0-9a-f]{16}\.json$/;
/** A message is far below it. */
const LARGEST_BYTES = 8192;
/** More than this at once is no phone. */
const MOST_LETTERS = 20;
/** A host that lives takes it at once; one that died never does. */
const TAKEN_WITHIN_MS = 1000;
const LOOK_EVERY_MS = 20;

/** Whether the host that has this profile took it. A message that nobody took is removed again. */
export async function post(profile: string, handed: HandedOver): Promise<boolean> {
  const folder = join(profile, FOLDER);
  try {
    if (!existsSync(folder) || lettersIn(folder).length >= MOST_LETTERS) return false;
    const letter = join(folder, `${Date.now()}-${randomBytes(8).toString('hex')}.json`);
    writeFileSync(`${letter}.part`, JSON.stringify(handed), { mode: 0o600, flag: 'wx' });
    renameSync(`${letter}.part`, letter);
    for (let waited = 0; waited < TAKEN_WITHIN_MS; waited += LOOK_EVERY_MS) {
      if (!existsSync(letter)) return true;
      await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
    }
    rmSync(letter);
    return false;
  } catch {
    // A profile that cannot be written, or a message that was taken as we gave up.
    return false;
  }
}

/** Takes every message from now on; what lies there from an earlier run is too old to be true. */
export function openMailbox(profile: string, take: (handed: HandedOver) => void): Stop {
  const folder = join(profile, FOLDER);
  const empty = (): void => {
    for (const letter of lettersIn(folder).slice(0, MOST_LETTERS)) {
      const handed = opened(join(folder, letter));
      if (handed !== null) take(handed);
    }
  };
  try {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { mode: 0o700 });
    const watcher = watch(folder, { persistent: false }, empty);
    watcher.on('error', () => {});
    return () => {
      watcher.close();
      rmSync(folder, { recursive: true, force: true });
    };
  } catch {
    return () => {};
  }
}

/** In the order in which they were written. */
function lettersIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((name) => LETTER.test(name))
      .sort();
  } catch {
    // The folder goes with the host.
    return [];
  }
}

/** Read and removed; null when it is no message of ours. */
function opened(letter: string): HandedOver | null {
  try {
    const facts = lstatSync(letter);
    const isOurs = facts.isFile() && facts.size <= LARGEST_BYTES;
    const text = isOurs ? readFileSync(letter, 'utf8') : 'null';
    rmSync(letter, { recursive: true, force: true });
    return parseHandedOver(JSON.parse(text));
  } catch {
    return null;
  }
}
