// lowdb's Adapter on our own files: what lowdb's own writer leaves out is syncing, and with it the data after a power
// cut. lowdb stays the data layer; durability lives here.

import type { Adapter } from 'lowdb';
import { type Patience, RENAME_BACK_OFF_MS, replaceDurably, whileHeld } from './durable-write.ts';
import { codeOf, FileFault, type Files } from './files.ts';
import { pause } from './next-turn.ts';
import { type Seal, sealed, unsealed } from './seal.ts';

/** Between text and disk: the place for encryption. `decode` throws for bytes it did not write. */
export interface Encoding {
  encode(text: string): Uint8Array;
  decode(bytes: Uint8Array): string;
}

export interface DurableAdapterOptions<Content> {
  readonly files: Files;
  readonly path: string;
  /** Throws for damage; what it throws comes out of `read`. */
  readonly parse: (text: string, seal: Seal) => Content;
  readonly encoding?: Encoding;
  readonly patience?: Patience;
  /** Where the contents before the present one stay, newest first. */
  readonly previousPaths: readonly string[];
}

/** A byte-order mark is kept, so that the parser sees that another program saved the file; bad bytes throw. */
export const UTF_8: Encoding = {
  encode: (text) => Buffer.from(text, 'utf8'),
  decode: (bytes) => new TextDecoder('utf-8', { ignoreBOM: true, fatal: true }).decode(bytes),
};

export const FULL_PATIENCE: Patience = { backOffMs: RENAME_BACK_OFF_MS, wait: pause };

/** Reading gives up earlier, after 1.6 s: reminders wait for it, and nothing is lost by a refusal. */
const READ_TRIES = 7;

/** `read` answers null only when there is no file; `write` resolves when the content is synced. */
export function createDurableAdapter<Content>(options: DurableAdapterOptions<Content>): Adapter<Content> {
  const { files, path, parse, encoding = UTF_8, patience = FULL_PATIENCE, previousPaths } = options;
  return {
    async read() {
      const bytes = await readBytes(files, path, patience);
      if (bytes === null) return null;
      const { text, seal } = unsealed(encoding.decode(bytes));
      return parse(text, seal);
    },
    async write(content) {
      const bytes = encoding.encode(sealed(JSON.stringify(content)));
      await replaceDurably({ files, path, bytes, patience, previousPaths });
    },
  };
}

async function readBytes(files: Files, path: string, patience: Patience): Promise<Uint8Array | null> {
  if ((await files.kindOf(path)) === 'link') throw new FileFault('LINK', path);
  const reading: Patience = { ...patience, backOffMs: patience.backOffMs.slice(0, READ_TRIES) };
  try {
    return await whileHeld(() => files.read(path), path, reading);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}
