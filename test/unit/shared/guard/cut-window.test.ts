import { describe, expect, it } from 'vitest';
import { cutWindow } from '../../../../shared/guard/cut-window.ts';
import type { GuardFacts } from '../../../../shared/guard/facts.ts';
import { createOutlook } from '../../../../shared/guard/outlook.ts';
import { WallTime, wallMoment } from '../../../../shared/time.ts';
import { agentProfile, guardFacts } from '../../../support/guard-facts.ts';
import { at, LONDON, NEW_YORK } from '../../../support/times.ts';

const london = (time: string) => at(`2026-03-18 ${time}`, LONDON);
const inLondon = { zone: { id: LONDON, certainty: 'certain' as const }, notBefore: null, doNotCall: false };

function cut(from: string, due: string, changes: Partial<GuardFacts> = {}) {
  const outlook = createOutlook(guardFacts({ customer: inLondon, ...changes }));
  const window = cutWindow(outlook, { windowStart: london(from), dueAt: london(due), spokenAsWindow: true });
  return {
    from: wallMoment(window.windowStart, LONDON).time,
    uncut: window.uncut,
    spokenAsWindow: window.spokenAsWindow,
  };
}

describe('c.5: the window is cut so that it does not lie', () => {
  const early = agentProfile({ start: '07:00' });
  const notBeforeNoon = { ...inLondon, notBefore: WallTime.parse('12:00') };
  const inNewYork = { customer: guardFacts().customer };

  it.each([
    ['before the shift', '08:55', '09:10', {}, '09:00'],
    ['in a break', '12:40', '12:55', {}, '12:45'],
    ['before the calling hours', '08:55', '09:10', { profile: early }, '09:00'],
    ['before the calling hours there', '12:50', '13:05', inNewYork, '13:00'],
    [
      'inside the customer’s own limit',
      '13:50',
      '14:05',
      { customer: notBeforeNoon, profile: agentProfile({ breaks: [] }) },
      null,
    ],
    [
      'inside the customer’s own limit, noon',
      '11:50',
      '12:05',
      { customer: notBeforeNoon, profile: agentProfile({ breaks: [] }) },
      '12:00',
    ],
    ['anywhere it may lie', '14:45', '15:00', {}, null],
    ['a break that lies wholly inside it is left', '11:55', '12:50', {}, null],
  ])('%s', (_name, from, due, changes, expected) => {
    expect(cut(from, due, changes)).toEqual({ from: expected ?? from, uncut: expected === null, spokenAsWindow: true });
  });

  it('never moves the due time, and says "by" when nothing is left before it', () => {
    expect(cut('08:45', '09:00')).toEqual({ from: '09:00', uncut: false, spokenAsWindow: false });
    const noon = { id: NEW_YORK, certainty: 'confirmed' as const };
    const customer = { zone: noon, notBefore: WallTime.parse('12:00'), doNotCall: false };
    expect(cut('14:45', '15:00', { customer })).toEqual({ from: '15:00', uncut: false, spokenAsWindow: false });
  });

  it('leaves the window alone where the shift does not cover the due time: check 2 refuses it', () => {
    expect(cut('17:45', '18:00')).toEqual({ from: '17:45', uncut: true, spokenAsWindow: true });
  });
});
