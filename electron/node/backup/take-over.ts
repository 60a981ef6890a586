// A staged data folder takes the place of the present one. A marker says that it is under way; a kill at any moment is
// finished by the next start, before anything is read. At every moment one folder is whole:
//
//   marker ─► present files to replaced-… (staged is whole) ─► staged files here (replaced-… is whole) ─► no marker

import { rm, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Instant } from '../../../shared/time.ts';
import { FULL_PATIENCE } from '../durable-adapter.ts';
import { type Patience, replaceDurably, whileHeld } from '../durable-write.ts';
import { codeOf, type Files } from '../files.ts';
import { problemInWords } from '../save-problem.ts';

export const STAGED = 'staged-copy';
const MARKER = 'taking-over.json';

/** Everything the store keeps in its folder. Locks, backups and what was replaced earlier stay where they are. */
const OF_THE_LEDGER = /^(journal-\d+\.log|(hot|settings|customers|manifest)\.json(\.\d+)?|days|customers|index)$/;

/** Persisted. `back`: it could not be finished, so what was replaced comes back. */
const Marker = z.strictObject({
  version: z.literal(1),
  direction: z.enum(['forward', 'back']),
  staged: z.array(z.string().regex(/^[^/\\]{1,60}$/)).min(1),
  keptIn: z.string().regex(/^replaced-[\dTZ-]{1,40}$/),
});
type Marker = z.infer<typeof Marker>;

interface Place {
  readonly files: Files;
  /** The data folder. */
  readonly folder: string;
  readonly patience?: Patience;
}

/** Throws when it cannot be done; `settleTakeOver` then says which folder is whole. Answers where the old files are. */
export async function takeOver(place: Place, now: Instant): Promise<string> {
  const { files, folder } = place;
  const keptIn = await freeName(place, now);
  const staged = await files.list(join(folder, STAGED));
  const marker = Marker.parse({ version: 1, direction: 'forward', staged, keptIn });
  try {
    await writeMarker(place, marker);
    await finish(place, marker);
    return join(folder, keptIn);
  } catch (error) {
    await goBack(place, marker);
    throw error;
  }
}

/** `replaced-2026-11-22T14-05-09Z`: when, in a form that every file system takes. */
async function freeName({ files, folder }: Place, now: Instant): Promise<string> {
  const name = `replaced-${new Date(now).toISOString().slice(0, 19).replaceAll(':', '-')}Z`;
  for (let n = 1; ; n += 1) {
    const free = n === 1 ? name : `${name}-${n}`;
    if ((await files.kindOf(join(folder, free))) === null) return free;
  }
}

export interface Settled {
  /** The folder to read: the data folder itself, unless a take-over is stuck. */
  readonly folder: string;
  /** Set when nothing may be written, as a fragment. */
  readonly problem: string | null;
}

/** Finishes what a kill interrupted, and clears away what never got that far. Never rejects. */
export async function settleTakeOver(place: Place): Promise<Settled> {
  const { files, folder } = place;
  const marker = await readMarker(place);
  if (marker === 'unreadable') return { folder, problem: null };
  if (marker === 'none') {
    await rm(join(folder, STAGED), { recursive: true, force: true }).catch(() => undefined);
    return { folder, problem: null };
  }
  try {
    await finish(place, marker);
    return { folder, problem: null };
  } catch (error) {
    const whole = (await isStagedWhole(files, folder, marker)) ? STAGED : marker.keptIn;
    return { folder: join(folder, whole), problem: problemInWords(error) };
  }
}

async function finish(place: Place, marker: Marker): Promise<void> {
  const { files, folder } = place;
  await (marker.direction === 'forward' ? putForward : putBack)(place, marker);
  await files.remove(join(folder, MARKER));
  await files.syncFolder(folder);
  await rm(join(folder, STAGED), { recursive: true, force: true }).catch(() => undefined);
}

async function putForward(place: Place, marker: Marker): Promise<void> {
  const { files, folder } = place;
  const [staged, keptIn] = [join(folder, STAGED), join(folder, marker.keptIn)];
  if (await isStagedWhole(files, folder, marker)) {
    await files.makeFolder(keptIn);
    await files.syncFolder(folder);
    const isPresent = (name: string) => OF_THE_LEDGER.test(name) || marker.staged.includes(name);
    await moveAll(place, (await files.list(folder)).filter(isPresent), folder, keptIn);
  }
  await moveAll(place, await files.list(staged), staged, folder);
}

/** First what came in goes back to where it was staged, and only then may the old names be used again. */
async function putBack(place: Place, marker: Marker): Promise<void> {
  const { files, folder } = place;
  const [staged, keptIn] = [join(folder, STAGED), join(folder, marker.keptIn)];
  const inStaged = await files.list(staged);
  const moved = marker.staged.filter((name) => !inStaged.includes(name));
  await moveAll(place, moved, folder, staged);
  await moveAll(place, await files.list(keptIn), keptIn, folder);
  await rmdir(keptIn).catch(() => undefined);
}

/** What cannot be finished now is undone at the next start when it cannot be undone now. */
async function goBack(place: Place, marker: Marker): Promise<void> {
  const back: Marker = { ...marker, direction: 'back' };
  try {
    await writeMarker(place, back);
    await finish(place, back);
  } catch {
    // The marker stands, and one of the two folders is whole: `settleTakeOver` finds it.
  }
}

async function moveAll(place: Place, names: readonly string[], from: string, to: string): Promise<void> {
  const { files, patience = FULL_PATIENCE } = place;
  for (const name of names) {
    await whileHeld(() => files.rename(join(from, name), join(to, name)), join(from, name), patience);
  }
  for (const each of [to, from]) if ((await files.kindOf(each)) !== null) await files.syncFolder(each);
}

async function isStagedWhole(files: Files, folder: string, { staged }: Marker): Promise<boolean> {
  const names: readonly string[] = await files.list(join(folder, STAGED)).catch(() => []);
  return staged.every((name) => names.includes(name));
}

async function writeMarker({ files, folder, patience = FULL_PATIENCE }: Place, marker: Marker): Promise<void> {
  const bytes = Buffer.from(JSON.stringify(marker));
  await replaceDurably({ files, path: join(folder, MARKER), bytes, patience, previousPaths: [] });
}

/** One that cannot be understood changes nothing: the store then says what it misses, and every file is still there. */
async function readMarker({ files, folder }: Place): Promise<Marker | 'none' | 'unreadable'> {
  try {
    return Marker.parse(JSON.parse(Buffer.from(await files.read(join(folder, MARKER))).toString('utf8')));
  } catch (error) {
    return codeOf(error) === 'ENOENT' ? 'none' : 'unreadable';
  }
}
