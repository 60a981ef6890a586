import { describe, expect, it } from 'vitest';
import { Notice } from '../../../../shared/contract/events.ts';
import type { CustomerId, PromiseId } from '../../../../shared/ids.ts';
import { type NoticeFacts, noticeFor, testNotice } from '../../../../shared/promise/notices.ts';
import { summaryNotice } from '../../../../shared/promise/summary-notice.ts';
import type { PromiseRecord, Rung } from '../../../../shared/promise/record.ts';
import { at } from '../../../support/manual-clock.ts';
import { after, attempted, on } from '../../../support/promise-times.ts';
import { customer, LONDON, OMAR, OMARS_NUMBER, promise } from '../../../support/records.ts';

const DANA = customer();

function facts(now: NoticeFacts['now'], changes: Partial<NoticeFacts> = {}): NoticeFacts {
  return { customer: DANA, country: 'GB', zone: LONDON, now, hideNames: false, sound: true, away: null, ...changes };
}

function text(record: PromiseRecord, rung: Rung, given: NoticeFacts): string[] {
  const { title, body, actions } = noticeFor(record, rung, given);
  return [title, body, actions.map(({ label }) => label).join(' · ')];
}

describe('the words of c.10', () => {
  it('advance', () => {
    expect(text(promise(), 'advance', facts(on('14:40')))).toEqual([
      'Call Dana in 5 minutes',
      'You said between 14:45 and 15:00.',
      'Call now · Snooze 5 min · Open',
    ]);
    const by = promise({ spokenAsWindow: false });
    expect(noticeFor(by, 'advance', facts(on('14:44'))).body).toBe('You said by 15:00.');
    expect(noticeFor(by, 'advance', facts(on('14:44'))).title).toBe('Call Dana in 1 minute');
  });

  it('due, with the customer’s clock and the attempt', () => {
    expect(text(promise(), 'due', facts(on('14:45')))).toEqual([
      'Time to call Dana',
      'Promised by 15:00. Dana’s clock: 10:45. Attempt 1 of 3.',
      'Call now · Snooze 5 min · Done',
    ]);
  });

  it('late, with a new time instead of a snooze', () => {
    expect(text(promise(), 'late', facts(on('15:06')))).toEqual([
      '6 minutes past your promise to Dana',
      'Start with sorry, then the news.',
      'Call now · Tell them a new time · Done',
    ]);
  });

  it('due, where snoozing is no longer allowed, offers a new time', () => {
    expect(text(promise(), 'due', facts(on('14:56')))[2]).toBe('Call now · Tell them a new time · Done');
  });

  it('passed while the app was closed, or while the computer slept', () => {
    const omars = promise({ number: OMARS_NUMBER, dueAt: on('14:30') });
    const away = { from: on('14:00'), to: on('15:10'), how: 'closed' } as const;
    const given = facts(on('15:10'), { customer: OMAR, away });
    expect(text(omars, 'late', given)).toEqual([
      'Omar was due at 14:30',
      'The app was closed 14:00–15:10.',
      'Call now · Open',
    ]);
    const slept = facts(on('15:10'), { customer: OMAR, away: { ...away, how: 'slept' } });
    expect(noticeFor(omars, 'late', slept).body).toBe('The computer slept 14:00–15:10.');
  });

  it('what is still in its window after an absence is told as due, and what was late before it as late', () => {
    const away = { from: on('14:00'), to: on('14:50'), how: 'closed' } as const;
    expect(noticeFor(promise(), 'due', facts(on('14:50'), { away })).title).toBe('Time to call Dana');
    const before = promise({ dueAt: on('13:50') });
    expect(noticeFor(before, 'late', facts(on('14:50'), { away })).title).toBe('1 h past your promise to Dana');
  });

  it('names the days of an absence over a weekend', () => {
    const away = { from: at('2026-03-13', '17:02'), to: at('2026-03-16', '08:58'), how: 'closed' } as const;
    const friday = promise({ dueAt: at('2026-03-13', '17:30') });
    const notice = noticeFor(friday, 'late', facts(at('2026-03-16', '08:58'), { away }));
    expect(notice.title).toBe('Dana was due Fri 13 Mar 17:30');
    expect(notice.body).toBe('The app was closed Fri 13 Mar 17:02–8:58.');
  });

  it('next tries: the advance names the try, the due notice counts it', () => {
    const tried = after(promise(), attempted(on('14:50'), on('15:20')));
    expect(noticeFor(tried, 'advance', facts(on('15:15'))).body).toBe('Next try at 15:20.');
    expect(noticeFor(tried, 'due', facts(on('15:20'))).body).toContain('Attempt 2 of 3.');
    const more = after(tried, attempted(on('15:20'), null), attempted(on('15:30'), null));
    expect(noticeFor(more, 'due', facts(on('15:40'))).body).toContain('Attempt 4.');
  });
});

describe('what a notice may tell', () => {
  it('no rung carries what the promise is about', () => {
    for (const rung of ['advance', 'due', 'late'] as const) {
      expect(text(promise({ about: 'divorce papers' }), rung, facts(on('15:06'))).join(' ')).not.toContain('divorce');
    }
  });

  it('the lock screen names nobody', () => {
    const hidden = facts(on('14:45'), { hideNames: true });
    expect(noticeFor(promise(), 'due', hidden)).toMatchObject({ title: 'Callback due 15:00', body: '' });
    const away = { from: on('14:00'), to: on('15:10'), how: 'closed' } as const;
    expect(JSON.stringify(noticeFor(promise(), 'late', facts(on('15:10'), { hideNames: true, away })))).not.toContain(
      'Dana',
    );
  });

  it('the customer’s clock is left out where it shows the same as the agent’s', () => {
    const given = facts(on('14:45'), { customer: OMAR });
    expect(noticeFor(promise(), 'due', given).body).toBe('Promised by 15:00. Attempt 1 of 3.');
  });

  it('a number stands for a name that nobody has asked', () => {
    const given = facts(on('14:45'), { customer: customer({ name: null }) });
    expect(noticeFor(promise(), 'due', given).title).toBe('Time to call +1\u00a0212\u00a0555\u00a00100');
  });

  it('the promise’s id is the toast’s tag, so a later rung replaces an earlier one (N8)', () => {
    expect(noticeFor(promise(), 'due', facts(on('14:45'))).id).toBe(
      noticeFor(promise(), 'late', facts(on('15:01'))).id,
    );
  });

  it('advance is silent, due and late sound unless sound is off', () => {
    const silent = (rung: Rung, sound: boolean) => noticeFor(promise(), rung, facts(on('14:45'), { sound })).silent;
    expect([silent('advance', true), silent('due', true), silent('late', true)]).toEqual([true, false, false]);
    expect([silent('due', false), silent('late', false)]).toEqual([true, true]);
    expect(noticeFor(promise(), 'advance', facts(on('14:40'))).urgent).toBe(false);
    expect(noticeFor(promise(), 'due', facts(on('14:45'))).urgent).toBe(true);
  });

  it('fits the shape that hosts show', () => {
    for (const notice of [noticeFor(promise(), 'due', facts(on('14:45'))), testNotice(true)]) {
      expect(Notice.parse(notice)).toEqual(notice);
    }
  });
});

describe('the summary of more than three', () => {
  const promises = Array.from({ length: 7 }, (_one, index) =>
    promise({ id: `p-${index}` as PromiseId, customerId: `c-${index}` as CustomerId, dueAt: on('12:00') }),
  ).concat(promise({ customerId: OMAR.id, dueAt: on('09:30') }));
  const { customer: _none, away: _away, ...given } = facts(on('15:00'));
  const who = ({ customerId }: PromiseRecord) => (customerId === OMAR.id ? OMAR : DANA);

  it('I5: says the count and the most late', () => {
    const notice = summaryNotice(promises, who, given);
    expect(notice).toMatchObject({ id: 'passed', title: '8 promises passed', body: 'Most late: Omar, due 9:30.' });
    expect(notice.actions).toEqual([{ id: 'open', label: 'Open list' }]);
  });

  it('names nobody on a lock screen', () => {
    expect(summaryNotice(promises, who, { ...given, hideNames: true }).body).toBe('Most late: due 9:30.');
  });
});
