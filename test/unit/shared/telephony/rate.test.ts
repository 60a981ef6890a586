import { expect, it } from 'vitest';
import { type Bucket, taken } from '../../../../shared/telephony/rate.ts';

function admitted(times: readonly number[]): number {
  let bucket: Bucket | undefined;
  let count = 0;
  for (const at of times) {
    const next = taken(bucket, at);
    bucket = next.bucket;
    if (next.isTaken) count += 1;
  }
  return count;
}

const every = (ms: number, count: number) => Array.from({ length: count }, (_, n) => n * ms);

it.each([
  ['twenty at once', every(0, 20), 20],
  ['no more than twenty at once', every(0, 100), 20],
  ['five a second for ever', every(200, 1000), 1000],
  ['a second later five more', [...every(0, 30), ...Array<number>(30).fill(1000)], 25],
  ['never more than twenty after a long silence', [...every(0, 30), ...Array<number>(30).fill(3_600_000)], 40],
  ['a thousand a second for ten seconds', every(1, 10_000), 69],
])('%s', (_, times, expected) => {
  expect(admitted(times)).toBe(expected);
});
