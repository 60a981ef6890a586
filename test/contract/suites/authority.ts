// What the agent may decide and what came of it: rules of the house, the ledger of exceptions, how often a limit may be
// used, causes, and the report that adds them up.

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Grant, Policy } from '../../../shared/authority/grants.ts';
import type { CallId, GrantId, PolicyId } from '../../../shared/ids.ts';
import { type CalendarDay, MINUTE_MS, plus } from '../../../shared/time.ts';
import { ANA, exceptionsGrant, TWO_PAST_TWO } from '../../support/records.ts';
import { type AgentAtDesk, agentAtDesk } from '../agent-at-desk.ts';
import type { OpenHost } from '../host-contract.ts';

const OMAR = '020 7946 0999';
const STRICT: Policy = { id: 'late' as PolicyId, line: 'No returns after 30 days', noExceptions: true };
const TODAY = '2026-03-18' as CalendarDay;
const ONCE_A_DAY: Grant = {
  id: 'returns' as GrantId,
  limit: { row: 'returnTerms', days: 14 },
  grantedBy: 'Ana',
  policyLine: 'Returns, 4.2',
  reviewDay: null,
  howOften: { times: 1, per: 'day' },
};

export function authoritySuite(open: OpenHost): void {
  describe('authority in writing', () => {
    let agent: AgentAtDesk;
    let callId: CallId;
    beforeEach(async () => {
      agent = await agentAtDesk(open, TWO_PAST_TWO);
      callId = await agent.takeCall(OMAR);
    });
    afterEach(() => agent.host.close());

    const grants = (...given: Grant[]) =>
      agent.act('saveSettings', { profile: null, grants: given, people: null, preferences: null });
    const wish = (reason: string, result: 'granted' | 'declined', policyId: PolicyId | null = null) =>
      agent.act('useException', { callId, reason, result, policyId });

    it('000-21: an exception names the rule it is from, and the rule must be known', async () => {
      await grants(exceptionsGrant(3));
      const unknown = { callId, reason: 'wedding', result: 'granted', policyId: STRICT.id } as const;
      await agent.refused('useException', unknown, 'noSuchPolicy');
      await agent.act('savePolicies', { policies: [STRICT] });
      await wish('wedding', 'granted', STRICT.id);
      expect((await agent.desk()).settings.policies).toEqual([STRICT]);
      expect(await agent.ask('exceptionsLedger', {})).toMatchObject([{ policyId: STRICT.id, reason: 'wedding' }]);
    });

    it('000-23: a declined wish is written down, uses no allowance and needs none', async () => {
      await wish('wedding', 'declined');
      await grants(exceptionsGrant(1));
      await wish('Wedding', 'granted');
      await agent.host.restart(1_000);
      const ledger = await agent.ask('exceptionsLedger', {});
      expect(ledger.map(({ result }) => result).sort()).toEqual(['declined', 'granted']);
      await agent.refused(
        'useException',
        { callId, reason: 'third', result: 'granted', policyId: null },
        'exceptionsUsedUp',
      );
    });

    it('000-04: counts the uses of a limit that says how often', async () => {
      await grants(ONCE_A_DAY);
      expect((await agent.desk()).grantUses).toEqual([]);
      await agent.act('setNeeds', { callId, needs: [{ row: 'returnTerms', daysLate: 9 }] });
      await agent.finish(callId);
      expect((await agent.desk()).grantUses).toEqual([{ callId, row: 'returnTerms', day: TODAY }]);
    });

    it('000-03, 000-11, 000-19: the report adds up what was tagged, ended and timed', async () => {
      await agent.nameCaller(callId, 'Omar K.');
      const option = { callId, option: 1, agreedToWait: 'yes', personId: ANA.id, reason: 'overnight' } as const;
      await agent.act('chooseOption', { ...option, cause: 'knowledge' });
      await agent.host.stepClock(3 * MINUTE_MS);
      await agent.act('endOption', { callId, result: 'notPermitted' });
      await agent.promiseBy(plus(TWO_PAST_TWO, 2 * 60 * MINUTE_MS), { cause: 'authority', about: 'overnight' });
      await agent.finish(callId, { disposition: 'promised' });
      const report = await agent.ask('report', { from: TODAY, to: TODAY });
      expect(report.byAuthority).toMatchObject([{ about: 'overnight', status: 'open' }]);
      expect(report.tagged).toMatchObject({ authority: { callBacks: 1, options: 0 }, knowledge: { options: 1 } });
      expect(report.days).toMatchObject([{ day: TODAY, handled: 1, by: { promised: 1 } }]);
      const { you, them } = report.days[0]?.offQueue.knowledge ?? { you: 0, them: 0 };
      expect(you).toBeGreaterThanOrEqual(3);
      expect(them).toBe(you);
      expect(report.unread).toEqual([]);
    });

    it('003-08: knows at which level a case closed, also once it is with its customer', async () => {
      await agent.nameCaller(callId, 'Omar K.');
      await agent.finish(callId);
      await agent.host.restart(1_000);
      const { closed } = await agent.ask('report', { from: TODAY, to: TODAY });
      expect(closed).toEqual({ atLevel1: 1, all: 1, unconfirmed: 0 });
    });

    it('looks back a quarter and no further, and never from behind', async () => {
      for (const from of ['2025-12-01', '2026-03-19']) {
        await expect(agent.ask('report', { from: from as CalendarDay, to: TODAY })).rejects.toThrow(/badParameters/);
      }
    });
  });
}
