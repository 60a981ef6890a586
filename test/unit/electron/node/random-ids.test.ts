import { expect, it } from 'vitest';
import { createRandomIds } from '../../../../electron/node/random-ids.ts';
import { PromiseId } from '../../../../shared/ids.ts';

it('ids are 22 characters that a record takes, and none comes twice', () => {
  const ids = createRandomIds();
  const made = Array.from({ length: 1000 }, ids.next);
  for (const id of made) expect(PromiseId.parse(id)).toMatch(/^[A-Za-z0-9_-]{22}$/);
  expect(new Set(made).size).toBe(1000);
});
