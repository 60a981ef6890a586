import { describe, expect, it } from 'vitest';
import type { Hold } from '../../../../shared/call/record.ts';
import {
  holdLengthMs,
  holdMs,
  ringInWords,
  ringToAnswer,
  spansOf,
  talkMs,
  wrapUpMs,
} from '../../../../shared/call/durations.ts';
import { type Instant, plus } from '../../../../shared/time.ts';
import { call, TWO_PAST_TWO } from '../../../support/records.ts';

const after = (seconds: number): Instant => plus(TWO_PAST_TWO, Math.round(seconds * 1000));
const held = (from: number, to: number | null): Hold => ({
  askedAt: after(from - 5),
  permission: 'agreed',
  minutes: 2,
  reason: 'checking',
  startedAt: after(from),
  endedAt: to === null ? null : after(to),
});
const DECLINED: Hold = { ...held(10, null), permission: 'declined', startedAt: null };

describe('002-02: ring to answer', () => {
  const answeredAfter = (seconds: number) => call({ ringingAt: TWO_PAST_TWO, answeredAt: after(seconds) });

  it.each([
    [4.2, 6, '4.2 s, 1st ring'],
    [5.999, 6, '6 s, 1st ring'],
    [6, 6, '6 s, 2nd ring'],
    [13, 6, '13 s, 3rd ring'],
    [20, 6, '20 s, 4th ring'],
    [4.2, 2, '4.2 s, 3rd ring'],
    [130, 6, '130 s, 22nd ring'],
  ])('%s s with rings of %s s', (seconds, ringSeconds, words) => {
    const ring = ringToAnswer(answeredAfter(seconds), ringSeconds);
    expect(ring && ringInWords(ring)).toBe(words);
  });

  it('is not known without both presses', () => {
    expect(ringToAnswer(call({ ringingAt: null }), 6)).toBeNull();
    expect(ringToAnswer(call({ answeredAt: null }), 6)).toBeNull();
    expect(ringToAnswer(answeredAfter(0), 6)).toBeNull();
  });

  it('a clock set back between them makes it no less than nothing', () => {
    expect(ringToAnswer(answeredAfter(-30), 6)).toEqual({ seconds: 0, nth: 1 });
  });
});

describe('the times of a call', () => {
  const given = call({
    ringingAt: after(-9),
    answeredAt: after(0),
    holds: [held(60, 108), DECLINED, held(200, null)],
    endedAt: after(300),
    finishedAt: after(341),
  });
  const now = after(999);

  it('hold: agreed ones only, an unfinished one up to the end of the call', () => {
    expect(holdMs(given, now)).toBe((48 + 100) * 1000);
    expect(holdMs({ ...given, endedAt: null }, after(210))).toBe((48 + 10) * 1000);
    expect(holdLengthMs(DECLINED, now)).toBe(0);
  });

  it('talk: the conversation without the holds, running while the call lasts', () => {
    expect(talkMs(given, now)).toBe((300 - 148) * 1000);
    expect(talkMs({ ...given, endedAt: null, holds: [] }, after(30))).toBe(30_000);
    expect(talkMs({ ...given, answeredAt: null }, now)).toBe(0);
  });

  it('wrap-up: from the end of the call', () => {
    expect(wrapUpMs(given, now)).toBe(41_000);
    expect(wrapUpMs({ ...given, finishedAt: null }, after(310))).toBe(10_000);
    expect(wrapUpMs({ ...given, endedAt: null }, now)).toBe(0);
  });

  it('the bar: ring, talk broken by holds, wrap-up, without gaps', () => {
    const spans = spansOf(given, now);
    expect(spans.map(({ kind }) => kind)).toEqual(['ring', 'talk', 'hold', 'talk', 'hold', 'wrapUp']);
    for (const [index, span] of spans.slice(1).entries()) expect(span.from).toBe(spans[index]?.to);
    expect(spans.reduce((sum, { from, to }) => sum + to - from, 0)).toBe(350_000);
  });

  it('the bar of a call that nobody took is its ring', () => {
    const missed = call({ ringingAt: after(0), answeredAt: null, endedAt: after(20), finishedAt: after(20) });
    expect(spansOf(missed, now)).toEqual([{ kind: 'ring', from: after(0), to: after(20) }]);
  });
});
