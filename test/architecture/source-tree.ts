// The source files of a tree, from disk or from a table of texts.

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readSource, type SourceFile } from './source-file.ts';

export type SourceTree = readonly SourceFile[];

export const repository = fileURLToPath(new URL('../..', import.meta.url));

/** Every `.ts` and `.tsx` file below the named top-level folders. */
export function readSourceTree(...folders: readonly string[]): SourceTree {
  return folders.flatMap(pathsBelow).map((path) => readSource(path, readFileSync(`${repository}${path}`, 'utf8')));
}

/** A tree that exists only in a test: path to text. */
export function treeOf(texts: Readonly<Record<string, string>>): SourceTree {
  return Object.entries(texts).map(([path, text]) => readSource(path, text));
}

function pathsBelow(folder: string): readonly string[] {
  return readdirSync(`${repository}${folder}`, { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((path) => /\.tsx?$/.test(path))
    .sort();
}
