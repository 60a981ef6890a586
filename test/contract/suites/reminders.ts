// How every host reminds: the ladder as it is shown, what takes it back, what is handed on or given up, and how the host
// tells of sleep, pauses and its own state.

import { afterEach, describe, expect, it } from 'vitest';
import type { PromiseId } from '../../../shared/ids.ts';
import { MINUTE_MS, plus, SECOND_MS, type ZoneId } from '../../../shared/time.ts';
import { TWO_PAST_TWO } from '../../support/records.ts';
import { on } from '../../support/promise-times.ts';
import { type AgentAtDesk, agentAtDesk, eavesdrop } from '../agent-at-desk.ts';
import type { OpenHost } from '../host-contract.ts';

const OMAR = '020 7946 0999';

export function reminderSuite(open: OpenHost): void {
  describe('reminders', () => {
    let agent: AgentAtDesk;
    let promiseId: PromiseId;
    afterEach(() => agent.host.close());

    /** A call back to Omar, promised for 14:45 to 15:00. */
    async function promised(): Promise<void> {
      agent = await agentAtDesk(open, TWO_PAST_TWO);
      const callId = await agent.takeCall(OMAR);
      await agent.nameCaller(callId, 'Omar K.');
      promiseId = await agent.promiseBy(on('15:00'));
      await agent.finish(callId);
    }
    const shown = async () => (await agent.host.shownNotices()).filter(({ id }) => id === promiseId);
    const record = async () => (await agent.desk()).promises.find(({ id }) => id === promiseId);

    it('I1, I2: a ladder that nobody answers: each rung in its turn, the window on top among them', async () => {
      await promised();
      await agent.host.stepClock(on('14:47') - TWO_PAST_TWO);
      expect((await shown()).map(({ title }) => title)).toEqual([
        'Call Omar in 5 minutes',
        'Time to call Omar',
        'Time to call Omar',
      ]);
      expect((await agent.desk()).alerts).toEqual([]);
      await agent.host.stepClock(2 * MINUTE_MS);
      expect((await agent.desk()).alerts).toEqual([promiseId]);
      await agent.host.stepClock(12 * MINUTE_MS);
      expect((await record())?.rungLog.map(({ rung }) => rung)).toEqual(
        expect.arrayContaining(['advance', 'due', 'repeat', 'window', 'nag', 'late']),
      );
      expect((await record())?.status).toBe('open');
    });

    it('S2, S12: a snooze quiets it for five minutes, over a crash too, and moves no instant', async () => {
      await promised();
      await agent.host.stepClock(on('14:45', 20 * SECOND_MS) - TWO_PAST_TWO);
      await agent.act('pressNotice', { noticeId: promiseId, act: 'snooze' });
      const before = (await shown()).length;
      await agent.host.restart(SECOND_MS);
      await agent.host.stepClock(4 * MINUTE_MS);
      expect(await shown()).toHaveLength(before);
      expect(await record()).toMatchObject({ dueAt: on('15:00'), snoozeCount: 1 });
      await agent.host.stepClock(MINUTE_MS + 20 * SECOND_MS);
      expect((await shown()).length).toBeGreaterThan(before);
    });

    it('the sound is asked of the pages, at the volume of the agent', async () => {
      await promised();
      const { heard, stop } = eavesdrop(agent.host, 'soundAsked');
      await agent.host.stepClock(on('14:45', 20 * SECOND_MS) - TWO_PAST_TWO);
      stop();
      expect(heard).toEqual([{ volume: 70 }]);
    });

    it('002-07: offered to a colleague it stays and rings here; accepted, it is theirs, and undo brings it back', async () => {
      await promised();
      await agent.act('offerPromise', { promiseId, to: 'Priya' });
      expect(await record()).toMatchObject({ status: 'open', handOverOffer: { to: 'Priya' } });
      await agent.host.stepClock(on('14:45', 20 * SECOND_MS) - TWO_PAST_TWO);
      expect((await shown()).at(-1)?.title).toBe('Time to call Omar');
      await agent.act('acceptHandOver', { promiseId, note: 'by chat' });
      expect((await record())?.status).toBe('handedOver');
      await agent.act('undo', { actionId: null });
      expect((await record())?.status).toBe('open');
    });

    it('ended as missed only once it is late, and open again by a later correction', async () => {
      await promised();
      const missed = { promiseId, as: 'missed', note: 'the line was down' } as const;
      await agent.refused('breakPromise', missed, 'stillKeepable');
      await agent.host.stepClock(on('15:01') - TWO_PAST_TWO);
      await agent.act('breakPromise', missed);
      expect(await record()).toMatchObject({ status: 'broken', resolution: { brokenAs: 'missed' } });
      await agent.act('reopenPromise', { promiseId });
      expect((await record())?.status).toBe('open');
    });

    it('S13: a pause has an end, shows nothing until then, and survives a crash', async () => {
      await promised();
      await agent.refused('pauseReminders', { until: plus(TWO_PAST_TWO, 5 * 60 * MINUTE_MS) }, 'pauseTooLong');
      await agent.act('pauseReminders', { until: on('14:50') });
      await agent.host.stepClock(on('14:46') - TWO_PAST_TWO);
      await agent.host.restart(SECOND_MS);
      await agent.host.stepClock(MINUTE_MS);
      expect(await shown()).toEqual([]);
      expect((await agent.desk()).health.pausedUntil).toBe(on('14:50'));
      await agent.host.stepClock(4 * MINUTE_MS);
      expect((await shown()).length).toBeGreaterThan(0);
    });

    it('S1: due while the host was down, it is told within 5 s of the start, once, with how long it was away', async () => {
      await promised();
      await agent.host.stepClock(MINUTE_MS);
      await agent.host.restart(70 * MINUTE_MS);
      // Answered once the start is done, however busy the machine is.
      await agent.desk();
      await agent.host.stepClock(5 * SECOND_MS);
      expect(await shown()).toMatchObject([{ title: 'Omar was due at 15:00' }]);
      expect((await agent.desk()).away).toMatchObject({ fellDue: 1, how: 'closed' });
      await agent.act('dismiss', { what: 'away' });
      expect((await agent.desk()).away).toBeNull();
    });

    it('T8: another zone is told once and dismissed; the promise keeps its instant', async () => {
      await promised();
      await agent.act('reportZone', { zone: 'Europe/London' as ZoneId });
      await agent.act('reportZone', { zone: 'Asia/Kolkata' as ZoneId });
      expect((await agent.desk()).health.zoneChanged).toEqual({ from: 'Europe/London', to: 'Asia/Kolkata' });
      expect((await record())?.dueAt).toBe(on('15:00'));
      await agent.act('dismiss', { what: 'zoneChanged' });
      expect((await agent.desk()).health.zoneChanged).toBeNull();
    });

    it('the self-test knows its folder', async () => {
      await promised();
      const { folder } = await agent.ask('selfTest', {});
      expect(folder.isWritable).toBe(true);
    });
  });
}
