// The bytes of a segment: a header line, then one line per accepted command, `sequence length checksum content`. The
// length finds the end of any content, the checksum finds what is not as it was written.

import { checksum } from './seal.ts';

const NEWLINE = 0x0a;
/** Sequence, length and checksum, each followed by a space. */
const FRAME = /^(\d{1,15}) (\d{1,15}) ([0-9a-f]{16}) /;
const LONGEST_FRAME = 50;

export interface Line {
  readonly sequence: number;
  readonly content: Uint8Array;
}

export interface Lines {
  /** Sound lines in the order of writing. */
  readonly lines: readonly Line[];
  /** After the last sound line comes a whole one that is damaged: its command is not known. */
  readonly endsDamaged: boolean;
  /** Bytes up to the end of the last whole line; what follows is a line that was never finished. */
  readonly goodLength: number;
}

export function lineOf(sequence: number, content: Uint8Array): Uint8Array {
  const frame = `${sequence} ${content.byteLength} ${sumOf(sequence, content)} `;
  return Buffer.concat([Buffer.from(frame), content, Buffer.of(NEWLINE)]);
}

/** Reads lines from this byte on. Never throws. */
export function readLines(bytes: Uint8Array, from: number): Lines {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const lines: Line[] = [];
  let endsDamaged = false;
  let at = from;
  while (at < buffer.byteLength) {
    const found = lineAt(buffer, at);
    if (found.kind === 'unfinished') break;
    if (found.kind === 'sound') lines.push(found.line);
    endsDamaged = found.kind === 'damaged';
    at = found.end;
  }
  return { lines, endsDamaged, goodLength: at };
}

type Found =
  | { readonly kind: 'sound'; readonly line: Line; readonly end: number }
  | { readonly kind: 'damaged'; readonly end: number }
  /** A beginning only: the power went, or the disk was full, while it was written. */
  | { readonly kind: 'unfinished' };

function lineAt(buffer: Buffer, at: number): Found {
  const frame = FRAME.exec(buffer.toString('latin1', at, at + LONGEST_FRAME));
  const start = at + (frame?.[0].length ?? 0);
  const end = start + Number(frame?.[2] ?? 0);
  if (frame !== null && end <= buffer.byteLength) {
    const content = buffer.subarray(start, end);
    const sequence = Number(frame[1]);
    // The newline itself may be what is damaged.
    if (sumOf(sequence, content) === frame[3] && end < buffer.byteLength) {
      return { kind: 'sound', line: { sequence, content }, end: end + 1 };
    }
  }
  const newline = buffer.indexOf(NEWLINE, at);
  return newline === -1 ? { kind: 'unfinished' } : { kind: 'damaged', end: newline + 1 };
}

function sumOf(sequence: number, content: Uint8Array): string {
  return checksum(Buffer.concat([Buffer.from(`${sequence} `), content]));
}
