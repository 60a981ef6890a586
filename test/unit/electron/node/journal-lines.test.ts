import { describe, expect, it } from 'vitest';
import { lineOf, readLines } from '../../../../electron/node/journal-lines.ts';

const CONTENTS = ['{"puts":[]}', 'zweite Zeile – ä', 'third'];
const LINES = CONTENTS.map((content, index) => lineOf(index + 1, Buffer.from(content)));
const BYTES = Buffer.concat(LINES);
const ENDS = LINES.map((_, index) => Buffer.concat(LINES.slice(0, index + 1)).length);

function texts(bytes: Uint8Array): readonly string[] {
  return readLines(bytes, 0).lines.map(({ content }) => Buffer.from(content).toString());
}

it('lines are read as they were written', () => {
  expect(readLines(BYTES, 0)).toMatchObject({ endsDamaged: false, goodLength: BYTES.length });
  expect(readLines(BYTES, 0).lines.map(({ sequence }) => sequence)).toEqual([1, 2, 3]);
  expect(texts(BYTES)).toEqual(CONTENTS);
});

it('content may hold any byte, the one that ends a line included', () => {
  const content = Buffer.from(Array.from({ length: 256 }, (_, byte) => byte));
  const bytes = Buffer.concat([lineOf(7, content), lineOf(8, content)]);
  expect(readLines(bytes, 0).lines.map((line) => Buffer.compare(line.content, content))).toEqual([0, 0]);
});

it('D9: cut at any byte, all whole lines are there and the rest is an unfinished one', () => {
  for (let length = 0; length <= BYTES.length; length += 1) {
    const whole = ENDS.filter((end) => end <= length);
    const { lines, endsDamaged, goodLength } = readLines(BYTES.subarray(0, length), 0);
    expect({ length, lines: lines.length, endsDamaged, goodLength }).toEqual({
      length,
      lines: whole.length,
      endsDamaged: false,
      goodLength: whole.at(-1) ?? 0,
    });
  }
});

describe('one bit flipped', () => {
  it('anywhere never changes what a line says, and takes no other line with it', () => {
    for (let bit = 0; bit < BYTES.length * 8; bit += 1) {
      const bytes = Buffer.from(BYTES);
      const at = bit >> 3;
      bytes[at] = (bytes[at] ?? 0) ^ (1 << (bit & 7));
      const line = ENDS.findIndex((end) => at < end);
      const others = CONTENTS.filter((_, index) => index !== line);
      const found = texts(bytes);
      expect(found.filter((text) => !CONTENTS.includes(text))).toEqual([]);
      expect(others.every((text) => found.includes(text))).toBe(true);
    }
  });

  it('in the last line is damage, not an unfinished line', () => {
    const bytes = Buffer.from(BYTES);
    bytes[BYTES.length - 3] = (bytes[BYTES.length - 3] ?? 0) ^ 1;
    expect(readLines(bytes, 0)).toMatchObject({ endsDamaged: true, goodLength: BYTES.length });
  });
});

it('zeros after the last line, as a power cut leaves them, are an unfinished line', () => {
  const bytes = Buffer.concat([BYTES, Buffer.alloc(64)]);
  expect(readLines(bytes, 0)).toMatchObject({ endsDamaged: false, goodLength: BYTES.length });
});
