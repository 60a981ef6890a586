import { describe, expect, it } from 'vitest';
import { PHONE_LOG_LINES, type PhoneLogLine } from '../../../../shared/telephony/desk-phone.ts';
import type { SourceId } from '../../../../shared/telephony/event.ts';
import { newLines } from '../../../../shared/telephony/new-lines.ts';
import type { Instant } from '../../../../shared/time.ts';

const line = (at: number): PhoneLogLine => ({
  at: at as Instant,
  way: 'webhook',
  source: 'a' as SourceId,
  event: 'ring',
  digits: '100',
  outcome: 'taken',
  hint: '',
});
/** Newest first, as the log is. */
const log = (...ats: readonly number[]) => ats.map(line);
const full = log(...Array.from({ length: PHONE_LOG_LINES }, (_, nth) => 100 - nth));

describe('what a log gained', () => {
  it('is nothing while it stands still', () => {
    expect(newLines([], [])).toEqual([]);
    expect(newLines(full, [...full])).toEqual([]);
  });

  it('is what stands before the lines that were there', () => {
    expect(newLines([], log(1))).toEqual(log(1));
    expect(newLines(log(2, 1), log(4, 3, 2, 1))).toEqual(log(4, 3));
  });

  it('is found in a full log, where the oldest lines fell out', () => {
    const after = [...log(102, 101), ...full].slice(0, PHONE_LOG_LINES);
    expect(newLines(full, after)).toEqual(log(102, 101));
  });

  it('is one line for two that are alike in the same moment, and not none', () => {
    expect(newLines(log(1), log(1, 1))).toEqual(log(1));
  });

  it('is everything once nothing of the old log is left', () => {
    const after = log(...Array.from({ length: PHONE_LOG_LINES }, (_, nth) => 500 - nth));
    expect(newLines(full, after)).toEqual(after);
  });
});
