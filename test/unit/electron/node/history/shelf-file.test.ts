import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  bytesOfParts,
  partsOfBytes,
  type Sealing,
  UNSEALED,
} from '../../../../../electron/node/history/index-bytes.ts';
import { openShelf, writeShelf } from '../../../../../electron/node/history/shelf-file.ts';
import { temporaryFolder } from '../../../../support/store-folder.ts';

const CONTENT = {
  rules: 'rules',
  sources: { a: 1 },
  parts: { numbers: Uint32Array.of(7, 8) },
  rows: ['one', 'zwei ü', ''],
};

/** Every byte turned round: enough to see whether anything goes around it. */
const TURNED: Sealing = { seal: turn, open: turn };

it('gives lists of numbers and texts back as they were', () => {
  const part = fc.oneof(
    fc.uint8Array(),
    fc.uint16Array(),
    fc.uint32Array(),
    fc.float64Array({ noNaN: true }),
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme-ascii' }),
  );
  fc.assert(
    fc.property(fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), part), (parts) => {
      expect({ ...partsOfBytes(bytesOfParts(parts)) }).toEqual({ ...parts });
    }),
  );
});

it.each([
  ['plain', UNSEALED],
  ['sealed', TURNED],
])('reads its head and each row by itself, %s', async (_, sealing) => {
  const path = join(await temporaryFolder(), 'new', 'a.idx');
  writeShelf(path, CONTENT, sealing);
  const shelf = openShelf(path, sealing);
  expect(shelf).toMatchObject({
    rules: 'rules',
    sources: { a: 1 },
    count: 3,
    parts: { numbers: Uint32Array.of(7, 8) },
  });
  expect([2, 0, 1].map((row) => shelf?.row(row))).toEqual(['', 'one', 'zwei ü']);
  expect([...(shelf?.rows() ?? [])]).toEqual(CONTENT.rows);
  expect(readdirSync(join(path, '..'))).toEqual(['a.idx']);
});

it('says no word of its rows or head in the file when it is sealed', async () => {
  const path = join(await temporaryFolder(), 'a.idx');
  writeShelf(path, CONTENT, TURNED);
  const bytes = readFileSync(path).toString('latin1');
  expect(['one', 'zwei', 'rules'].filter((word) => bytes.includes(word))).toEqual([]);
});

it('never answers what was not written: damage at any byte is no file, or no row', async () => {
  const path = join(await temporaryFolder(), 'a.idx');
  writeShelf(path, CONTENT, UNSEALED);
  const sound = readFileSync(path);
  for (let at = 0; at < sound.length; at += 1) {
    const damaged = Buffer.from(sound);
    damaged[at] = (damaged[at] ?? 0) ^ 4;
    writeFileSync(path, damaged);
    const shelf = openShelf(path, UNSEALED);
    const rows =
      shelf === null ? [] : [...shelf.rows()].filter((row, index) => row !== null && row !== CONTENT.rows[index]);
    expect(rows).toEqual([]);
  }
});

it('is no file when it is cut off anywhere in its head, and has no row that is cut off', async () => {
  const path = join(await temporaryFolder(), 'a.idx');
  writeShelf(path, CONTENT, UNSEALED);
  const sound = readFileSync(path);
  for (let length = 0; length < sound.length; length += 1) {
    writeFileSync(path, sound.subarray(0, length));
    expect([null, undefined]).toContain(openShelf(path, UNSEALED)?.row(1));
  }
});

function turn(bytes: Uint8Array): Uint8Array {
  return bytes.map((byte) => byte ^ 0xff);
}
