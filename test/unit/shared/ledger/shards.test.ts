import { expect, it } from 'vitest';
import { SHARDS, shardOf } from '../../../../shared/ledger/shards.ts';

it.each([
  ['', '1c5'],
  ['customer1', '0f8'],
  ['+442079460018', shardOf('+442079460018')],
])('%j is always in the same shard', (text, shard) => {
  expect(shardOf(text)).toBe(shard);
});

it('texts that differ little are spread evenly', () => {
  const counts = new Map<string, number>();
  for (let index = 0; index < SHARDS * 20; index += 1) {
    const shard = shardOf(`+4420794${String(index).padStart(5, '0')}`);
    expect(shard).toMatch(/^[0-3][0-9a-f]{2}$/);
    counts.set(shard, (counts.get(shard) ?? 0) + 1);
  }
  expect(counts.size).toBeGreaterThan(SHARDS * 0.98);
  expect(Math.max(...counts.values())).toBeLessThan(60);
});
