// Copies of everything, over any host: the daily backup, and a restore from first look to the first reminder after it.

import { describe, expect, it } from 'vitest';
import { HOUR_MS, MINUTE_MS, plus } from '../../../shared/time.ts';
import { at } from '../../support/manual-clock.ts';
import { agentAtDesk } from '../agent-at-desk.ts';
import type { OpenHost } from '../host-contract.ts';

/** A real disk takes its time after the clock was stepped. */
const PATIENCE = { timeout: 10_000 };
const TWO = at('2026-03-18', '14:00');

export function yourDataSuite(open: OpenHost): void {
  describe('everything that is saved', () => {
    it('D11: is backed up at the first quiet moment of a day, and not while somebody is on the line', async () => {
      const agent = await agentAtDesk(open, TWO);
      await agent.takeCall('020 7946 0999');
      await agent.host.stepClock(3 * MINUTE_MS);
      expect((await agent.ask('backups', {})).list).toEqual([]);

      const { call } = await agent.desk();
      if (call === null) expect.fail('no call');
      await agent.finish(call.call.id);
      await agent.host.stepClock(2 * MINUTE_MS);
      await expect.poll(async () => (await agent.ask('backups', {})).list.length, PATIENCE).toBe(1);
      const { list, isChosen } = await agent.ask('backups', {});
      expect(isChosen).toBe(false);
      expect(list[0]).toMatchObject({ day: '2026-03-18', holds: { calls: 1 } });
      expect((await agent.desk()).health.backup).toMatchObject({ problem: null });
      await agent.host.close();
    });

    it('D11: comes back from a backup in the running app, promises ring again, what was there is kept', async () => {
      const agent = await agentAtDesk(open, TWO);
      const first = await agent.takeCall('020 7946 0999');
      await agent.nameCaller(first, 'Omar K.');
      const kept = await agent.promiseBy(plus(TWO, HOUR_MS));
      await agent.finish(first, { disposition: 'promised' });
      const { name } = await agent.act('backUpNow', {});

      await agent.act('settlePromise', {
        promiseId: kept,
        how: 'notNeeded',
        callId: null,
        updateOnly: false,
        note: null,
      });
      const second = await agent.takeCall('+1 212 555 0100');
      await agent.refused('restoreBackup', { name }, 'callUnderWay');
      await agent.finish(second);

      const preview = await agent.act('previewRestore', { name });
      expect(preview).toMatchObject({ there: { calls: 1, openPromises: 1 }, here: { calls: 2, openPromises: 0 } });
      expect(preview.onlyHere).toBeGreaterThan(0);
      const over = await agent.act('restoreBackup', { name });
      expect(over).toMatchObject({ openPromises: 1, late: 0 });

      const desk = await agent.desk();
      expect(desk.promises.map(({ id, status }) => [id, status])).toEqual([[kept, 'open']]);
      expect(desk.undo).toBeNull();
      expect(desk.task).toBeNull();
      const third = await agent.takeCall('+1 212 555 0100');
      await agent.finish(third);
      await agent.host.stepClock(HOUR_MS);
      expect((await agent.host.shownNotices()).some(({ id }) => id === kept)).toBe(true);

      await agent.host.restart(MINUTE_MS);
      expect((await agent.desk()).promises.map(({ id }) => id)).toEqual([kept]);
      await agent.host.close();
    });

    it('is looked for in the backup folder and nowhere else', async () => {
      const agent = await agentAtDesk(open, TWO);
      for (const name of ['../../etc/passwd', 'callback-companion-2026-03-18.backup/..', '']) {
        await expect(agent.ask('restoreBackup', { name })).rejects.toThrow(/badParameters/);
      }
      const missing = await agent.refused(
        'restoreBackup',
        { name: 'callback-companion-1999-01-01.backup' },
        'copyRefused',
      );
      expect(missing).toMatchObject({ sentence: expect.stringContaining('1999-01-01') });
      await agent.host.close();
    });

    it('goes nowhere before a place was chosen', async () => {
      const agent = await agentAtDesk(open, TWO);
      await agent.refused('exportAll', { as: 'json' }, 'noPlaceChosen');
      await agent.refused('previewImport', {}, 'noPlaceChosen');
      await agent.refused('importCopy', {}, 'noPlaceChosen');
      await agent.refused('previewTeam', {}, 'noPlaceChosen');
      await agent.refused('takeTeam', {}, 'noPlaceChosen');
      await agent.refused('exportTeam', { signedBy: 'Ana' }, 'noPlaceChosen');
      await agent.refused('previewPeople', {}, 'noPlaceChosen');
      await agent.refused('takePeople', {}, 'noPlaceChosen');
      await agent.refused('exportPeople', {}, 'noPlaceChosen');
      await agent.host.close();
    });
  });
}
