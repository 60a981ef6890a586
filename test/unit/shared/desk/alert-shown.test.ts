import { describe, expect, it } from 'vitest';
import { alertShown } from '../../../../shared/desk/alert-shown.ts';
import type { Desk } from '../../../../shared/desk/desk.ts';
import type { PromiseId } from '../../../../shared/ids.ts';
import { deskOf } from '../../../support/a-desk.ts';
import { on } from '../../../support/promise-times.ts';
import { customer, promise } from '../../../support/records.ts';

const id = (name: string) => name as PromiseId;
const early = promise({ id: id('p-early'), dueAt: on('14:50') });
const danas = promise({ id: id('p-dana'), windowStart: on('14:45'), dueAt: on('15:00') });

function shownAt(time: string, change: Partial<Desk>) {
  return alertShown(deskOf({ promises: [danas, early], customers: [customer()], ...change }), on(time));
}
const unnamed = (settings: Desk['settings']): Desk['settings'] => ({
  ...settings,
  preferences: { ...settings.preferences, hideNames: true },
});

describe('the small window on top', () => {
  it('says the words of the due rung, with its three acts', () => {
    const shown = shownAt('14:46', { alerts: [danas.id], promises: [danas] });
    expect(shown).toMatchObject({ kind: 'promise', promiseId: danas.id, isLate: false, title: 'Time to call Dana' });
    expect(shown).toMatchObject({ body: expect.stringContaining('Promised by 15:00.'), promisedBy: '', more: 0 });
    expect(shown.kind === 'promise' && shown.actions.map((act) => act.label)).toEqual([
      'Call now',
      'Snooze 5 min',
      'Done',
    ]);
  });

  it('says late once it is late, by when it was promised, and offers a new time for the snooze', () => {
    const shown = shownAt('15:06', { alerts: [danas.id], promises: [danas] });
    expect(shown).toMatchObject({ isLate: true, title: '6 minutes past your promise to Dana' });
    expect(shown).toMatchObject({ promisedBy: expect.stringContaining('Promised by 15:00.') });
    expect(shown.kind === 'promise' && shown.actions.map(({ id: act }) => act)).toEqual(['call', 'newTime', 'done']);
  });

  it('shows the most urgent of several, and counts the others', () => {
    expect(shownAt('15:06', { alerts: [danas.id, early.id] })).toMatchObject({ promiseId: early.id, more: 1 });
  });

  it('leaves out what ended or went while it was called out', () => {
    const kept = { ...early, status: 'kept' } as const;
    const shown = shownAt('15:06', { promises: [danas, kept], alerts: [early.id, danas.id, id('gone')] });
    expect(shown).toMatchObject({ promiseId: danas.id, more: 0 });
  });

  it('c.10: names nobody where names are hidden, late or not', () => {
    const settings = unnamed(deskOf().settings);
    for (const time of ['14:46', '15:06']) {
      const shown = shownAt(time, { settings, alerts: [danas.id], promises: [danas] });
      expect(shown).toMatchObject({ title: 'Callback due 15:00', body: '', promisedBy: '' });
    }
  });

  it('is a test where nothing is called out', () => {
    expect(shownAt('15:06', { alerts: [] })).toEqual({ kind: 'test' });
  });
});
