import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../../build/scripts/project.mjs';

const ROWS = [...rowsOf('T', 11), ...rowsOf('S', 13), ...rowsOf('N', 17), ...rowsOf('L', 6), ...rowsOf('I', 8)];
const proof = read('docs/reminders-proof.md');
const checklist = idsIn(firstCells(read('docs/reminders-checklist.md')));

describe('every way to miss a call back, and every rule', () => {
  it('stands once in the table of proofs', () => {
    const listed = firstCells(proof);
    expect(ROWS.filter((row) => listed.filter((cell) => cell === row).length !== 1)).toEqual([]);
  });

  const rows = tableRows(proof).filter(([row]) => /^[A-Z]\d+$/.test(row ?? ''));

  it.each(rows)('%s: %s', (row = '', _answer, proofs = '') => {
    const files = [...proofs.matchAll(/`(test\/[^`]+)`/g)].map(([, path]) => path ?? '');
    expect(
      files.filter((path) => !idsIn(testNames(path)).has(row)),
      'no test there carries the id',
    ).toEqual([]);
    if (proofs.includes('checklist')) expect(checklist, 'not on the checklist').toContain(row);
    const isReasoned = /cannot happen: .{20,}/.test(proofs);
    expect(files.length > 0 || proofs.includes('checklist') || isReasoned, 'neither test nor checklist').toBe(true);
  });

  it('on the checklist has its row in the table', () => {
    const listed = firstCells(proof);
    expect([...checklist].filter((row) => !listed.includes(row))).toEqual([]);
  });
});

describe('ids in the names of tests', () => {
  const known = new Set(ROWS);

  it('are known, where they look like a row', () => {
    const names = testFiles('test').flatMap((path) => testNames(path));
    const strangers = [...idsIn(names)].filter((id) => /^[TSNLI]/.test(id) && !known.has(id));
    expect(strangers).toEqual([]);
  });
});

function rowsOf(letter: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_row, index) => `${letter}${index + 1}`);
}

function read(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

/** The cells of all table rows, heads and rules included. */
function tableRows(markdown: string): readonly string[][] {
  const lines = markdown.split('\n').filter((line) => line.startsWith('|'));
  return lines.map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

function firstCells(markdown: string): readonly string[] {
  return tableRows(markdown).map(([first = '']) => first);
}

function idsIn(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => [...text.matchAll(/\b[TSNLDI]\d{1,2}\b/g)].map(([id]) => id)));
}

function testFiles(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return testFiles(path);
    return /\.(test|spec)\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

/** Names given to `it`, `test`, `describe`, to a table of cases, and to pinned walks. */
function testNames(path: string): readonly string[] {
  const calls = /(?:\b(?:it|test|describe)(?:\.\w+)?\(|\)\(|\bname:)\s*(['"`])((?:(?!\1).)+)\1/g;
  return [...read(path).matchAll(calls)].map(([, , name]) => name ?? '');
}
