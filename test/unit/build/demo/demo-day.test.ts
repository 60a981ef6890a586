import { describe, expect, it } from 'vitest';
import { DEMO_MARK, liveDemoDay } from '../../../../build/demo/demo-day.ts';
import { createSteppedClock, quietPorts } from '../../../../build/demo/stepped-ports.ts';
import { composeServices } from '../../../../electron/core/compose-services.ts';
import { createHostClient } from '../../../../shared/contract/host-client.ts';
import { type Instant, plus, type ZoneId } from '../../../../shared/time.ts';
import { createCountingIds } from '../../../support/counting-ids.ts';
import { at } from '../../../support/manual-clock.ts';
import { createMemoryCopies } from '../../../support/memory-copies.ts';
import { createMemoryArchive } from '../../../support/memory-archive.ts';
import { createMemoryDisk, createMemoryLedgerStore } from '../../../support/memory-ledger-store.ts';

const HOUR = 3_600_000;
const zones = ['Europe/London', 'America/Los_Angeles', 'Asia/Kolkata'] as ZoneId[];
/** A Wednesday in winter, a Sunday in summer. */
const days = [at('2026-01-14', '00:07', 'UTC'), at('2026-07-19', '00:07', 'UTC')];
const openings = days.flatMap((day) => Array.from({ length: 12 }, (_, step) => plus(day, 2 * step * HOUR)));
/** Many whole days are told here; a busy machine may take its time. */
const PATIENCE_MS = 60_000;

describe('the demo data', () => {
  it.each(zones)('can be told at every second hour of the day, in %s', { timeout: PATIENCE_MS }, async (zone) => {
    for (const now of openings) {
      const { promises } = await deskAfterDemo(now, zone);
      expect(promises.map(({ status }) => status)).toEqual(['open', 'open', 'open']);
    }
  });

  it('leaves one promise late and two to come, and says that it is demo data', async () => {
    const now = at('2026-03-18', '14:02');
    const { promises, isDemo } = await deskAfterDemo(now, 'Europe/London' as ZoneId);
    expect(promises.filter(({ dueAt }) => dueAt < now)).toHaveLength(1);
    expect(promises.filter(({ dueAt }) => dueAt > now)).toHaveLength(2);
    expect(isDemo).toBe(true);
  });
});

async function deskAfterDemo(now: Instant, zone: ZoneId) {
  const clock = createSteppedClock(plus(now, -4 * 24 * HOUR));
  const ids = createCountingIds();
  const disk = createMemoryDisk([DEMO_MARK]);
  const services = composeServices({
    ...quietPorts,
    clock,
    ids,
    store: createMemoryLedgerStore(disk),
    archive: createMemoryArchive(disk),
    copies: createMemoryCopies(disk),
    version: '0.0.0',
    dataFolder: '/demo',
    command: ['companion'],
  });
  await services.start();
  const client = createHostClient({ request: services.handle, subscribe: services.subscribe });
  await liveDemoDay({ client, clock, ids, now, zone });
  const { desk } = await client.request('desk', {});
  await services.stop();
  return { promises: desk.promises, isDemo: desk.host.demo };
}
