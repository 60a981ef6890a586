// What a log gained between two looks at it. Lines have no names of their own, so the old log is looked for in the new.

import { PHONE_LOG_LINES, type PhoneLogLine } from './desk-phone.ts';

/** The lines of `after` that `before` did not have, newest first as in the log. All of them where nothing is left of it. */
export function newLines(before: readonly PhoneLogLine[], after: readonly PhoneLogLine[]): readonly PhoneLogLine[] {
  for (let added = 0; added < after.length; added += 1) {
    const rest = after.slice(added);
    const isWhole = rest.length === before.length || after.length === PHONE_LOG_LINES;
    if (isWhole && rest.length <= before.length && rest.every((line, nth) => isSame(line, before[nth]))) {
      return after.slice(0, added);
    }
  }
  return after;
}

function isSame(one: PhoneLogLine, other: PhoneLogLine | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
