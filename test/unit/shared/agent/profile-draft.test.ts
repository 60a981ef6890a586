import { describe, expect, it } from 'vitest';
import { profileDraft, readProfile, readWallTime } from '../../../../shared/agent/profile-draft.ts';
import type { ZoneId } from '../../../../shared/time.ts';

const HOME = { zone: 'Europe/London' as ZoneId, country: 'GB', currency: 'GBP' };
const NAMES = { lunch: 'Lunch', pause: 'Break' };
const typed = { ...profileDraft(null, HOME), name: ' Sam ', directNumber: '020 7946 0142' };

describe('a profile as it is typed in first run', () => {
  it('reads an ordinary day with two breaks', () => {
    const read = readProfile(typed, NAMES);
    expect(read).toMatchObject({
      kind: 'done',
      value: {
        name: 'Sam',
        shift: {
          start: '09:00',
          end: '17:00',
          breaks: [
            { name: 'Lunch', start: '12:30', end: '13:00' },
            { name: 'Break', start: '15:30', end: '15:45' },
          ],
        },
      },
    });
  });

  it('gives back the same draft after it was saved', () => {
    const read = readProfile(typed, NAMES);
    if (read.kind === 'refused') throw new Error('refused');
    expect(readProfile(profileDraft(read.value, HOME), NAMES)).toEqual(read);
  });

  it('names every field that does not fit, and only those', () => {
    const wrong = { ...typed, name: ' ', shiftStart: '25:00', lunch: 'noon', zone: 'Mars/Base', workdays: [] };
    expect(readProfile(wrong, NAMES)).toEqual({
      kind: 'refused',
      reason: {
        name: 'needed',
        shiftStart: 'notATime',
        lunch: 'notASpan',
        zone: 'notAZone',
        workdays: 'noWorkday',
      },
    });
  });

  it.each([
    ['09:00', '17:00', '9:00-9:30', true],
    ['09:00', '17:00', '16:30-17:00', true],
    ['09:00', '17:00', '8:59-9:30', false],
    ['09:00', '17:00', '16:30-17:01', false],
    ['09:00', '17:00', '18:30-19:00', false],
    ['09:00', '17:00', '16:00-10:00', false],
    ['22:00', '06:00', '23:45-0:15', true],
    ['22:00', '06:00', '5:45-6:15', false],
    ['22:00', '06:00', '12:30-13:00', false],
    ['00:00', '00:00', '23:30-0:00', true],
  ])('in a shift from %s to %s the break %s is inside: %s', (shiftStart, shiftEnd, lunch, isInside) => {
    const read = readProfile({ ...typed, shiftStart, shiftEnd, lunch, pause: '' }, NAMES);
    expect(read.kind === 'done' ? true : read.reason).toEqual(isInside || { lunch: 'outsideShift' });
  });

  it('takes a day without breaks', () => {
    const read = readProfile({ ...typed, lunch: '', pause: '' }, NAMES);
    expect(read).toMatchObject({ value: { shift: { breaks: [] } } });
  });

  it.each([
    ['9', '09:00'],
    ['9:05', '09:05'],
    ['0930', '09:30'],
    ['9.30', '09:30'],
    ['5pm', '17:00'],
    ['12am', '00:00'],
    ['12 pm', '12:00'],
  ])('reads %s as %s', (text, time) => expect(readWallTime(text)).toBe(time));

  it.each(['24', '9:60', '13pm', 'noon', ''])('refuses “%s” as a time', (text) =>
    expect(readWallTime(text)).toBeNull(),
  );
});
