// What every part of the bench works with.

import { join } from 'node:path';
import type { Asked } from './asked.ts';
import type { Family } from './family.ts';
import { keptName } from './history.ts';

export interface Bench {
  readonly family: Family;
  readonly asked: Asked;
  /** Where folders are kept from run to run. */
  readonly kept: string;
  /** The package; null when it could not be installed. */
  readonly sqlite: string | null;
  readonly say: (text: string) => void;
}

/** The data folder with so many calls; made once. */
export function folderOf({ family, kept }: Bench, calls: number): Promise<string> {
  return family.figures<string>('fill', kept, calls);
}

/** The package and its database with so many calls, as the last arguments of a role; made once. */
export async function sqliteArgs({ family, kept, sqlite }: Bench, calls: number): Promise<readonly string[]> {
  if (sqlite === null) return [];
  const file = join(kept, `${keptName(calls)}.sqlite`);
  await family.figures('fillSqlite', sqlite, file, calls);
  return [sqlite, file];
}

export async function times<Value>(count: number, take: () => Promise<Value>): Promise<readonly Value[]> {
  const all: Value[] = [];
  for (let time = 0; time < count; time += 1) all.push(await take());
  return all;
}
