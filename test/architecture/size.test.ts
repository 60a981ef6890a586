import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readSourceTree, repository } from './source-tree.ts';

const product = readSourceTree('shared', 'electron', 'renderer');
const tests = readSourceTree('test');
const fileLines = product.map(({ lineCount }) => lineCount);
const functions = product.flatMap(({ path, functions: own }) => own.map((one) => ({ ...one, path })));
const functionLines = functions.map(({ lines }) => lines);

describe('the size budget', () => {
  it('has no source file above 300 lines', () => {
    expect(longer(product, 300)).toEqual([]);
  });

  it('has no test file above 400 lines', () => {
    expect(longer(tests, 400)).toEqual([]);
  });

  it('has no function above 60 lines', () => {
    const long = functions.filter(({ lines }) => lines > 60);
    expect(long.map(({ path, name, lines }) => `${path}: ${name}, ${lines} lines`)).toEqual([]);
  });

  it('keeps the median file at 80 lines or less, and nine of ten at 200', () => {
    expect(share(fileLines, 0.5)).toBeLessThanOrEqual(80);
    expect(share(fileLines, 0.9)).toBeLessThanOrEqual(200);
  });

  it('keeps the median function at 10 lines or less, and nine of ten at 30', () => {
    expect(share(functionLines, 0.5)).toBeLessThanOrEqual(10);
    expect(share(functionLines, 0.9)).toBeLessThanOrEqual(30);
  });
});

describe('how a file opens', () => {
  it.each(['shared/', 'electron/core/'])('says in %s what each file is for', (folder) => {
    const silent = product
      .filter(({ path }) => path.startsWith(folder))
      .filter(({ path }) => !/^(\/\/|\/\*)/.test(readFileSync(`${repository}${path}`, 'utf8')));
    expect(silent.map(({ path }) => path)).toEqual([]);
  });
});

describe('words that a person sees', () => {
  it('stand in shared/copy alone', () => {
    const strays = product.flatMap(({ path, shownWords }) => shownWords.map((words) => `${path}: ${words}`));
    expect(strays).toEqual([]);
  });
});

function longer(files: typeof product, limit: number): readonly string[] {
  return files.filter(({ lineCount }) => lineCount > limit).map(({ path, lineCount }) => `${path}, ${lineCount} lines`);
}

/** The value that `part` of all values do not exceed. */
function share(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.ceil(sorted.length * part) - 1] ?? 0;
}
