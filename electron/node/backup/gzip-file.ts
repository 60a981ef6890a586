// Text into a file as gzip, piece by piece. Each piece is a gzip member of its own, which every reader takes for one
// stream; the last one can therefore be read without the others.

import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import type { NewFile } from '../files.ts';

const compress = promisify(gzip);
const expand = promisify(gunzip);

/** Large enough to compress well, small enough that the pieces are done between two pictures of a screen. */
const PIECE_CHARACTERS = 128 * 1024;
const MAGIC = Buffer.from([0x1f, 0x8b, 0x08]);

export interface GzipText {
  write(text: string): Promise<void> | undefined;
  /** Everything so far is in the file, and what follows begins a piece of its own. */
  flush(): Promise<void>;
}

export function createGzipText(file: NewFile): GzipText {
  let waiting: string[] = [];
  let characters = 0;

  async function flush(): Promise<void> {
    if (waiting.length === 0) return;
    const text = waiting.join('');
    waiting = [];
    characters = 0;
    await file.write(await compress(Buffer.from(text, 'utf8')));
  }

  return {
    flush,
    write(text) {
      waiting.push(text);
      characters += text.length;
      return characters < PIECE_CHARACTERS ? undefined : flush();
    },
  };
}

/** The text of the last piece of a file, from the file's last bytes; null when they do not end in a whole piece. */
export async function lastPiece(bytes: Buffer): Promise<string | null> {
  for (let at = bytes.lastIndexOf(MAGIC); at >= 0; at = at === 0 ? -1 : bytes.lastIndexOf(MAGIC, at - 1)) {
    const text = await expand(bytes.subarray(at)).catch(() => null);
    if (text !== null) return text.toString('utf8');
  }
  return null;
}
