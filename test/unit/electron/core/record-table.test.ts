import { expect, it } from 'vitest';
import { createIndex, createRecordTable, under } from '../../../../electron/core/record-table.ts';

interface Sheep {
  readonly id: string;
  readonly revision: number;
  readonly colours: readonly string[];
}

const sheep = (id: string, revision: number, ...colours: string[]): Sheep => ({ id, revision, colours });

function meadow() {
  const byColour = createIndex<Sheep>(({ colours }) => colours);
  const table = createRecordTable<Sheep>(({ id }) => id, [byColour]);
  const named = (colour: string) => under(byColour, colour).map(({ id }) => id);
  return { table, named };
}

it('finds a record under each of its keys and nowhere else', () => {
  const { table, named } = meadow();
  table.put(sheep('dolly', 1, 'white', 'grey'));
  table.put(sheep('molly', 1, 'white'));
  expect(named('white')).toEqual(['dolly', 'molly']);
  expect(named('grey')).toEqual(['dolly']);
  expect(named('black')).toEqual([]);
});

it('leaves the keys a record no longer has, and keeps its place under those it keeps', () => {
  const { table, named } = meadow();
  table.put(sheep('dolly', 1, 'white', 'grey'));
  table.put(sheep('molly', 1, 'white'));
  table.put(sheep('dolly', 2, 'white', 'black'));
  expect(named('grey')).toEqual([]);
  expect(named('black')).toEqual(['dolly']);
  expect(named('white')).toEqual(['dolly', 'molly']);
});

it('takes no record whose revision is not higher than the known one', () => {
  const { table, named } = meadow();
  table.put(sheep('dolly', 2, 'white'));
  table.put(sheep('dolly', 2, 'black'));
  table.put(sheep('dolly', 1, 'black'));
  expect(table.get('dolly')?.colours).toEqual(['white']);
  expect(named('black')).toEqual([]);
});

it('forgets a removed record everywhere, and removing it twice is harmless', () => {
  const { table, named } = meadow();
  table.put(sheep('dolly', 1, 'white'));
  table.remove('dolly');
  table.remove('dolly');
  expect(table.get('dolly')).toBeUndefined();
  expect(table.values()).toEqual([]);
  expect(named('white')).toEqual([]);
});
