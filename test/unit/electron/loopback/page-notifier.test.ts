import { expect, it } from 'vitest';
import { createPageNotifier } from '../../../../electron/loopback/page-notifier.ts';
import type { EventEnvelope } from '../../../../shared/contract/envelope.ts';
import type { Notice } from '../../../../shared/contract/events.ts';
import { events } from '../../../../shared/contract/events.ts';

const notice: Notice = { id: 'p1', title: 'Time to call Dana', body: '', actions: [], urgent: true, silent: false };

function notifierWith(pages: number) {
  const told: EventEnvelope[] = [];
  const notifier = createPageNotifier((envelope) => {
    told.push(envelope);
    return pages;
  });
  return { notifier, told };
}

it('shows a notice as an event of the contract', async () => {
  const { notifier, told } = notifierWith(1);
  expect(await notifier.show(notice)).toEqual({ kind: 'done', value: null });
  expect(told.map(({ event }) => event)).toEqual(['noticeShown']);
  expect(events.noticeShown.parse(told[0]?.payload)).toEqual(notice);
});

it('a notice that no page heard is refused, so that the ladder goes on', async () => {
  const { notifier } = notifierWith(0);
  expect(await notifier.show(notice)).toEqual({ kind: 'refused', reason: 'no page is open' });
});

it('what stands is told to a page that comes later, newest words only, until it is taken away', async () => {
  const { notifier } = notifierWith(0);
  await notifier.show(notice);
  await notifier.show({ ...notice, title: '6 minutes past your promise to Dana' });
  await notifier.show({ ...notice, id: 'p2' });
  const told = () => notifier.standing().map(({ payload }) => (payload as Notice).title);
  expect(told()).toEqual(['6 minutes past your promise to Dana', 'Time to call Dana']);
  notifier.remove('p1');
  expect(told()).toEqual(['Time to call Dana']);
});

it('takes a notice away by its id', () => {
  const { notifier, told } = notifierWith(1);
  notifier.remove('p1');
  expect(told).toEqual([{ protocol: 1, event: 'noticeRemoved', payload: { id: 'p1' } }]);
});
