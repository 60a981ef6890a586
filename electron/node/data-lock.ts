// One writer per data folder, whatever host and process it lives in. The holder's file names it; a file whose process
// is gone is taken over at once, and of several that try, exactly one succeeds.
//
// Taking over never removes a file that another starter may own. A stale lock with token t is succeeded by creating
// `owner.lock.after-t`, which the system allows once; its owner then renames it over `owner.lock`. A starter that died
// in between left a stale successor, which is succeeded the same way.

import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { z } from 'zod';
import { clock } from '../../shared/copy/format.ts';
import { words } from '../../shared/copy/words.ts';
import { done, type Outcome, refused } from '../../shared/outcome.ts';
import { Instant, type ZoneId } from '../../shared/time.ts';
import { NO_LINK_CODES, temporaryPath, writeSynced } from './durable-write.ts';
import { codeOf, createRealFiles, type Files } from './files.ts';
import { pause } from './next-turn.ts';
import { isRunning, ownIdentity } from './process-identity.ts';
import { problemInWords } from './save-problem.ts';

export type HostKind = 'desktop' | 'loopback';

export interface DataLock {
  /** Lets the folder go. Calling it twice is harmless. */
  release(): Promise<void>;
}

export type LockRefusal =
  /** Somebody else has the folder; `sentence` names them. */
  | { readonly kind: 'taken'; readonly sentence: string }
  /** The lock itself cannot be written: nothing can be saved there. */
  | { readonly kind: 'unwritable'; readonly problem: string };

export interface LockRequest {
  readonly folder: string;
  readonly host: HostKind;
  readonly now: Instant;
  /** In which the holder's start is told. */
  readonly zone: ZoneId;
  readonly files?: Files;
}

/** What the file says. Persisted. */
const Holder = z.object({
  token: z.string().regex(/^[a-f0-9]{32}$/),
  host: z.enum(['desktop', 'loopback']),
  process: z.int().min(1),
  processStart: z.string().nullable(),
  since: Instant,
});
type Holder = z.infer<typeof Holder>;

/** One file of the chain. Unreadable content has no process that could be running. */
interface Link {
  readonly path: string;
  readonly token: string;
  readonly holder: Holder | null;
}

/** A lock that is being written where the system has no hard links is whole after that long. */
const BEING_WRITTEN_MS = 200;
/** Stands for the token of a lock that a power cut made unreadable. */
const UNREADABLE = 'unreadable';
/** Starters that get in each other's way try again; that many starts in the same moment do not happen. */
const TRIES = 50;

/** Takes the folder for this process, or says who has it. */
export async function acquireDataLock(request: LockRequest): Promise<Outcome<DataLock, LockRefusal>> {
  const { folder, files = createRealFiles() } = request;
  const { id, start } = ownIdentity();
  const token = randomBytes(16).toString('hex');
  const own: Holder = { token, host: request.host, process: id, processStart: start, since: request.now };
  try {
    for (let tries = 0; tries < TRIES; tries += 1) {
      const chain = await chainOf(files, folder);
      const holder = chain.map((link) => link.holder).find(isHolding);
      if (holder) return refused({ kind: 'taken', sentence: sentenceOf(holder, request.zone) });
      if (await tryToTake(files, folder, chain, own)) return done({ release: () => release(files, folder, token) });
    }
    return refused({ kind: 'unwritable', problem: words('store.problem.held') });
  } catch (error) {
    return refused({ kind: 'unwritable', problem: problemInWords(error) });
  }
}

/** The lock and its successors, oldest first; empty when nobody ever had the folder or the last one let it go. */
async function chainOf(files: Files, folder: string): Promise<readonly Link[]> {
  const chain: Link[] = [];
  for (;;) {
    const link = await readLink(files, successorPath(folder, chain.at(-1)));
    if (link === null) return chain;
    chain.push(link);
  }
}

function successorPath(folder: string, last: Link | undefined): string {
  return join(folder, last === undefined ? 'owner.lock' : `owner.lock.after-${last.token}`);
}

async function readLink(files: Files, path: string): Promise<Link | null> {
  const text = await readText(files, path);
  if (text === null) return null;
  const holder = holderIn(text) ?? (await readAgain(files, path));
  return { path, token: holder?.token ?? UNREADABLE, holder };
}

async function readAgain(files: Files, path: string): Promise<Holder | null> {
  await pause(BEING_WRITTEN_MS);
  return holderIn((await readText(files, path)) ?? '');
}

async function readText(files: Files, path: string): Promise<string | null> {
  try {
    return Buffer.from(await files.read(path)).toString('utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

function holderIn(text: string): Holder | null {
  try {
    return Holder.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

function isHolding(holder: Holder | null): holder is Holder {
  return holder !== null && isRunning({ id: holder.process, start: holder.processStart });
}

/** Succeeds the last of a chain in which nobody runs any more. False when another starter was quicker. */
async function tryToTake(files: Files, folder: string, chain: readonly Link[], own: Holder): Promise<boolean> {
  const claim = successorPath(folder, chain.at(-1));
  if (!(await publish(files, claim, own))) return false;
  if (chain.length === 0) return true;
  const now = await chainOf(files, folder);
  const wanted = [...chain.map((link) => link.token), own.token];
  if (now.map((link) => link.token).join() !== wanted.join()) {
    await files.remove(claim);
    return false;
  }
  await files.rename(claim, successorPath(folder, undefined));
  for (const link of chain.slice(1)) await files.remove(link.path);
  return true;
}

/** Makes a file that must not exist, whole from its first moment where the system has hard links. */
async function publish(files: Files, path: string, own: Holder): Promise<boolean> {
  const bytes = Buffer.from(JSON.stringify(own));
  const temporary = temporaryPath(path);
  try {
    await writeSynced(files, temporary, bytes);
    await files.link(temporary, path).catch((error) => {
      if (!NO_LINK_CODES.has(codeOf(error))) throw error;
      return writeSynced(files, path, bytes);
    });
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  } finally {
    await files.remove(temporary);
  }
}

/** Only what is still ours: the file may be gone with its folder. */
async function release(files: Files, folder: string, token: string): Promise<void> {
  const path = successorPath(folder, undefined);
  const text = await readText(files, path).catch(() => null);
  if (text !== null && holderIn(text)?.token === token) await files.remove(path);
}

function sentenceOf(holder: Holder, zone: ZoneId): string {
  const { host, process, since } = holder;
  return words('store.lock.taken', { host, process: String(process), since: clock(since, zone) });
}
