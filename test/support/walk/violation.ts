// A rule that was broken in a walk: which one, and what was seen. Walks run in tests and in programs alike, so this is
// a plain error and no assertion of a test runner.

import { isDeepStrictEqual } from 'node:util';

export class Violation extends Error {
  readonly rule: string;

  constructor(rule: string, seen: string) {
    super(`${rule}: ${seen}`);
    this.rule = rule;
  }
}

/** `rule` begins with its id, such as `I4 ended means silent`; `seen` is only asked when it is broken. */
export function must(holds: boolean, rule: string, seen: () => string): void {
  if (!holds) throw new Violation(rule, seen());
}

/** Both are plain data. */
export function mustEqual(actual: unknown, expected: unknown, rule: string): void {
  must(isDeepStrictEqual(actual, expected), rule, () => `${JSON.stringify(actual)} is not ${JSON.stringify(expected)}`);
}
