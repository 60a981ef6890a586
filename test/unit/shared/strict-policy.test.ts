import { expect, it } from 'vitest';
import { z } from 'zod';
import '../../../shared/strict-policy.ts';

it('no schema makes code from strings, not even to find out whether it could', () => {
  const whole = globalThis.Function;
  const made: unknown[] = [];
  globalThis.Function = new Proxy(whole, {
    construct(target, words) {
      made.push(words);
      return Reflect.construct(target, words);
    },
  });
  try {
    expect(z.strictObject({ name: z.string(), more: z.array(z.int()) }).parse({ name: 'a', more: [1] })).toBeTruthy();
  } finally {
    globalThis.Function = whole;
  }
  expect(made).toEqual([]);
});
