import { describe, expect, it } from 'vitest';
import { CALLING_HOURS } from '../../../../../shared/guard/hours/profiles.ts';
import { hoursAsText, readHours } from '../../../../../shared/guard/hours/typed-hours.ts';

describe('calling hours as a line', () => {
  it.each(CALLING_HOURS.map(({ id, spans }) => [id, hoursAsText(spans)] as const))(
    '%s is read as written',
    (_id, text) => {
      const read = readHours(text);
      expect(read.kind === 'done' ? hoursAsText(read.value) : read.reason.part).toBe(text);
    },
  );

  it.each([
    ['mon-fri 9-17', 'Mon–Fri 09:00–17:00'],
    ['Monday - Friday 9:30 - 13, 14-18; saturday 10.00-12.00', 'Mon–Fri 09:30–13:00, 14:00–18:00; Sat 10:00–12:00'],
    ['', ''],
    [' ; ', ''],
  ])('"%s" means "%s"', (typed, expected) => {
    const read = readHours(typed);
    expect(read.kind === 'done' ? hoursAsText(read.value) : read.reason.part).toBe(expected);
  });

  it.each(['9-17', 'Mon', 'Fri-Mon 9-17', 'Mon 17-9', 'Mon 9-25', 'Mon 9-17, late', 'Xyz 9-17'])(
    '"%s" is refused with the part that is wrong',
    (typed) => {
      expect(readHours(`Sun 9-10; ${typed}`)).toEqual({ kind: 'refused', reason: { part: typed } });
    },
  );
});
