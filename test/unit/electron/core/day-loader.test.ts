import { expect, it } from 'vitest';
import { createDayLoader } from '../../../../electron/core/day-loader.ts';
import { createLedgerView, type LedgerReader } from '../../../../electron/core/ledger-view.ts';
import type { LedgerStore } from '../../../../electron/core/ports.ts';
import { createSession } from '../../../../electron/core/session.ts';
import type { CalendarDay } from '../../../../shared/time.ts';
import { at } from '../../../support/manual-clock.ts';
import { entry, finishedCall } from '../../../support/records.ts';

const DAYS = ['2026-03-18', '2026-03-17', '2026-03-16'] as CalendarDay[];

function loading(readDay: LedgerStore['readDay']) {
  const view = createLedgerView();
  const session = createSession();
  const asked: string[] = [];
  const logged: string[] = [];
  const known: number[] = [];
  const loader = createDayLoader({
    store: {
      readDay(day) {
        asked.push(day);
        return readDay(day);
      },
    },
    ...{ view, session, log: { write: (event) => logged.push(event) } },
    announce: () => known.push(callsIn(view).length),
  });
  return { loader, view, session, asked, logged, known };
}

const callsIn = (view: LedgerReader) => DAYS.flatMap((day) => view.callsOfDay(day));

const oneCall: LedgerStore['readDay'] = async (day) => ({
  records: [entry('call', finishedCall(`on-${day}`, at(day, '10:00')))],
  reports: [],
});

it('reads every day, newest first, and tells of the first and of the whole', async () => {
  const { loader, asked, known } = loading(oneCall);
  loader.start(DAYS);
  await loader.loaded();
  expect(asked).toEqual(DAYS);
  expect(known).toEqual([1, 3]);
});

it('passes on what a day reports, and goes on after one that cannot be read', async () => {
  const { loader, view, session, logged } = loading(async (day) => {
    if (day === '2026-03-17') throw new Error('EIO');
    return { ...(await oneCall(day)), reports: [`${day} has a torn line`] };
  });
  loader.start(DAYS);
  await loader.loaded();
  expect(callsIn(view)).toHaveLength(2);
  expect(session.dataReports).toEqual(['2026-03-18 has a torn line', '2026-03-16 has a torn line']);
  expect(logged).toEqual(['dayNotRead']);
});

it('stops between two days', async () => {
  const { loader, asked } = loading(async (day) => {
    loader.stop();
    return oneCall(day);
  });
  loader.start(DAYS);
  await loader.loaded();
  expect(asked).toHaveLength(1);
});

it('never puts an older copy over a newer record', async () => {
  const { loader, view } = loading(oneCall);
  const newer = finishedCall('on-2026-03-18', at('2026-03-18', '10:00'), { revision: 5 });
  view.apply({ puts: [entry('call', newer)], removes: [] });
  loader.start(DAYS);
  await loader.loaded();
  expect(view.call(newer.id)?.revision).toBe(5);
});
