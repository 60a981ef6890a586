// One file of the search index: a head that is kept in memory, and rows that are read one by one when they are shown.
// It can be made again from the saved files, so anything wrong with it only means that it is.

import { createHash, randomBytes } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readFileSync, readSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { bytesOfParts, type Part, type Parts, partsOfBytes, type Sealing } from './index-bytes.ts';

/** Which saved files it was made of, by name, and the stamp of each. */
export type Sources = Readonly<Record<string, number>>;

export interface ShelfContent {
  /** What the words were folded by: another one makes the file useless. */
  readonly rules: string;
  readonly sources: Sources;
  readonly parts: Parts;
  readonly rows: Iterable<string>;
}

export interface Shelf {
  readonly rules: string;
  readonly sources: Sources;
  readonly parts: Parts;
  readonly count: number;
  /** Null when the row is not as it was written. */
  row(index: number): string | null;
  /** Every row, in pieces of the file; null in the place of a damaged one. */
  rows(): Generator<string | null, void, void>;
}

const MAGIC = Buffer.from('callback-search 1\n', 'latin1');
const SUM_BYTES = 32;
const HEAD_AT = MAGIC.length + 4 + SUM_BYTES;
const OWNER_ONLY_FILE = 0o600;
const OWNER_ONLY_FOLDER = 0o700;

/** Replaces the file as a whole. Throws what the system says; the file before is still there then. */
export function writeShelf(path: string, content: ShelfContent, sealing: Sealing): void {
  const rows = [...content.rows].map((row) => Buffer.from(sealing.seal(Buffer.from(row, 'utf8'))));
  const ends = new Float64Array(rows.length);
  let end = 0;
  for (const [index, row] of rows.entries()) {
    end += row.length;
    ends[index] = end;
  }
  const about = JSON.stringify({ rules: content.rules, sources: content.sources });
  const parts = { ...content.parts, about, rowEnds: ends, rowSums: Uint32Array.from(rows, shortSumOf) };
  const head = sealing.seal(bytesOfParts(parts));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(head.length, 0);
  replace(path, [MAGIC, length, sumOf(head), head, ...rows]);
}

/** Null when there is no such file, or it is damaged. */
export function openShelf(path: string, sealing: Sealing): Shelf | null {
  try {
    const { parts, rowsAt } = headOf(path, sealing);
    const about = JSON.parse(textPart(parts, 'about')) as { rules: string; sources: Sources };
    const ends = parts['rowEnds'] as Float64Array;
    const sums = parts['rowSums'] as Uint32Array;
    const placeOf = (index: number): readonly [number, number] => [
      (ends[index - 1] ?? 0) + rowsAt,
      (ends[index] ?? 0) + rowsAt,
    ];
    const textOf = (bytes: Uint8Array, index: number) =>
      shortSumOf(bytes) === sums[index] ? Buffer.from(sealing.open(bytes)).toString('utf8') : null;
    return {
      ...about,
      parts,
      count: ends.length,
      row: (index) => orNull(() => textOf(readPiece(path, ...placeOf(index)), index)),
      *rows() {
        const all = readFileSync(path);
        for (let index = 0; index < ends.length; index += 1) {
          yield orNull(() => textOf(all.subarray(...placeOf(index)), index));
        }
      },
    };
  } catch {
    return null;
  }
}

export function textPart(parts: Parts, name: string): string {
  const part = parts[name];
  if (typeof part !== 'string') throw new Error(`No text ${name} in the index`);
  return part;
}

export function numberPart<Kind extends Exclude<Part, string>>(
  parts: Parts,
  name: string,
  kind: { new (): Kind },
): Kind {
  const part = parts[name];
  if (!(part instanceof kind)) throw new Error(`No numbers ${name} in the index`);
  return part;
}

function headOf(path: string, sealing: Sealing): { parts: Parts; rowsAt: number } {
  const start = readPiece(path, 0, HEAD_AT);
  if (!start.subarray(0, MAGIC.length).equals(MAGIC)) throw new Error('Not an index');
  const rowsAt = HEAD_AT + start.readUInt32LE(MAGIC.length);
  const head = readPiece(path, HEAD_AT, rowsAt);
  if (!sumOf(head).equals(start.subarray(HEAD_AT - SUM_BYTES))) throw new Error('Damaged index');
  return { parts: partsOfBytes(sealing.open(head)), rowsAt };
}

/** Throws when the file is shorter. */
function readPiece(path: string, from: number, to: number): Buffer {
  const piece = Buffer.alloc(to - from);
  const file = openSync(path, 'r');
  try {
    if (readSync(file, piece, 0, piece.length, from) !== piece.length) throw new Error('Short index');
    return piece;
  } finally {
    closeSync(file);
  }
}

function replace(path: string, pieces: readonly Uint8Array[]): void {
  const temporary = `${path}.${randomBytes(4).toString('hex')}.tmp`;
  mkdirSync(dirname(path), { recursive: true, mode: OWNER_ONLY_FOLDER });
  const file = openSync(temporary, 'wx', OWNER_ONLY_FILE);
  try {
    try {
      for (const piece of gathered(pieces)) writeSync(file, piece);
    } finally {
      closeSync(file);
    }
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** Many small rows in few writes. */
function* gathered(pieces: readonly Uint8Array[]): Generator<Uint8Array, void, void> {
  for (let from = 0; from < pieces.length; from += 1_000) yield Buffer.concat(pieces.slice(from, from + 1_000));
}

function sumOf(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}

function shortSumOf(bytes: Uint8Array): number {
  return sumOf(bytes).readUInt32LE(0);
}

function orNull<Value>(read: () => Value): Value | null {
  try {
    return read();
  } catch {
    return null;
  }
}
