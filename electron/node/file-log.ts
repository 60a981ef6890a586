// Log to a file that turns over when it is full. It can be handed to support: whatever looks like free text or a
// telephone number is cut before it is written.

import { appendFile, chmod, rename, stat } from 'node:fs/promises';
import type { Clock, Log } from '../core/ports.ts';

export interface FileLog extends Log {
  /** Resolves when everything written so far is in the file. */
  flush(): Promise<void>;
}

export interface FileLogOptions {
  /** The present file; the one before it is `<path>.1`. */
  readonly path: string;
  readonly clock: Pick<Clock, 'now'>;
  readonly limitBytes?: number;
}

type Fact = string | number | boolean | null;

/** Days of an ordinary desk; small enough to attach to a mail. */
const LIMIT_BYTES = 1_000_000;
/** Ids and codes are shorter; notes and names in sentences are longer. */
const LONGEST_TEXT = 60;
/** As many digits in a row, however grouped, may be a telephone number; ids are letters too. */
const DIGIT_RUN = /\+?\d(?:[ ().\-/]{0,3}\d){6,}/g;

/** Lines are written in order and never throw: a log that cannot be kept must not stop the app. */
export function createFileLog({ path, clock, limitBytes = LIMIT_BYTES }: FileLogOptions): FileLog {
  let last: Promise<void> = Promise.resolve();
  return {
    write(event, facts = {}) {
      const line = lineOf(clock.now(), event, facts);
      last = last.then(() => append(path, line, limitBytes)).catch(() => undefined);
    },
    flush: () => last,
  };
}

function lineOf(at: number, event: string, facts: Readonly<Record<string, Fact>>): string {
  const redacted = Object.entries(facts).map(([name, fact]) => [name, redact(fact)]);
  return `${JSON.stringify({ at: new Date(at).toISOString(), event, ...Object.fromEntries(redacted) })}\n`;
}

/** A number stays: it is a count. A text is an id or a code, or it is cut. */
export function redact(fact: Fact): Fact {
  if (typeof fact !== 'string') return fact;
  return fact.length > LONGEST_TEXT ? `[${fact.length} characters]` : fact.replace(DIGIT_RUN, '[digits]');
}

async function append(path: string, line: string, limitBytes: number): Promise<void> {
  const size = await stat(path).then(
    (found) => found.size,
    () => 0,
  );
  if (size + line.length > limitBytes) await rename(path, `${path}.1`).catch(() => undefined);
  await appendFile(path, line, { mode: 0o600 });
  if (size === 0) await chmod(path, 0o600);
}
