// What every window sees: the desk as a snapshot, and its changes without a gap.

import { afterEach, describe, expect, it } from 'vitest';
import { MINUTE_MS } from '../../../shared/time.ts';
import { ALEX, ANA, TWO_PAST_TWO } from '../../support/records.ts';
import { type AgentAtDesk, agentAtDesk, eavesdrop, newcomer } from '../agent-at-desk.ts';
import type { OpenHost } from '../host-contract.ts';

const DANA = '+1 212 555 0100';

export function deskSuite(open: OpenHost): void {
  describe('the desk', () => {
    let agent: AgentAtDesk;
    afterEach(() => agent.host.close());

    it('is empty before first run, and a call is refused until somebody says who they are', async () => {
      agent = await newcomer(open, TWO_PAST_TWO);
      const desk = await agent.desk();
      expect(desk).toMatchObject({ call: null, promises: [], undo: null, away: null, settings: { profile: null } });
      await agent.refused('ringCall', { number: DANA }, 'profileMissing');
    });

    it('announces each change once, with the next revision, and only the parts that changed', async () => {
      agent = await agentAtDesk(open, TWO_PAST_TWO);
      const before = await agent.ask('desk', {});
      const { heard, stop } = eavesdrop(agent.host, 'deskChanged');
      await agent.act('ringCall', { number: null });
      await agent.host.stepClock(0);
      stop();
      expect(heard).toHaveLength(1);
      expect(heard[0]).toMatchObject({
        revision: before.revision + 1,
        change: { call: { call: { phase: 'ringing' } } },
      });
      expect(heard[0]).not.toHaveProperty('change.settings');
      expect(heard[0]).not.toHaveProperty('change.promises');
    });

    it('leaves nothing between a snapshot and the changes after it', async () => {
      agent = await agentAtDesk(open, TWO_PAST_TWO);
      const { heard, stop } = eavesdrop(agent.host, 'deskChanged');
      const snapshot = await agent.ask('desk', {});
      const callId = await agent.takeCall(DANA);
      await agent.act('writeNotes', { callId, need: 'a parcel', lines: [] });
      await agent.host.stepClock(0);
      stop();
      const followed = (heard as { revision: number; change: object }[])
        .filter(({ revision }) => revision > snapshot.revision)
        .reduce((desk, { change }) => ({ ...desk, ...change }), snapshot.desk);
      const now = await agent.ask('desk', {});
      expect(followed).toEqual(now.desk);
      expect((heard as { revision: number }[]).map(({ revision }) => revision)).toEqual(
        Array.from({ length: now.revision - snapshot.revision }, (_, index) => snapshot.revision + index + 1),
      );
    });

    it('says at least every 15 s that reminders were checked', async () => {
      agent = await agentAtDesk(open, TWO_PAST_TWO);
      const { heard, stop } = eavesdrop(agent.host, 'remindersChecked');
      await agent.host.stepClock(MINUTE_MS);
      stop();
      expect(heard.length).toBeGreaterThanOrEqual(4);
    });

    it('keeps settings part by part, over a crash too', async () => {
      agent = await agentAtDesk(open, TWO_PAST_TWO);
      const { preferences } = (await agent.desk()).settings;
      await agent.act('saveSettings', {
        profile: null,
        grants: null,
        people: null,
        preferences: { ...preferences, theme: 'dark' },
      });
      await agent.host.restart(1_000);
      const { settings } = await agent.desk();
      expect(settings).toMatchObject({ profile: { name: ALEX.name }, people: [ANA], preferences: { theme: 'dark' } });
    });

    it('c.6: marks a colleague busy, and refuses for one who is not in the list', async () => {
      agent = await agentAtDesk(open, TWO_PAST_TWO);
      await agent.act('markBusy', { personId: ANA.id, until: TWO_PAST_TWO });
      expect((await agent.desk()).settings.people[0]?.busyUntil).toBe(TWO_PAST_TWO);
      await agent.refused('markBusy', { personId: 'nobody' as typeof ANA.id, until: null }, 'noSuchPerson');
    });

    it('c.12: sends a test reminder and remembers whether it was seen', async () => {
      agent = await agentAtDesk(open, TWO_PAST_TWO);
      await agent.act('sendTestReminder', { means: 'toast' });
      expect((await agent.host.shownNotices()).map(({ id }) => id)).toEqual(['test']);
      expect((await agent.desk()).health.testReminder?.seen).toBeNull();
      await agent.act('answerTestReminder', { seen: true });
      expect((await agent.desk()).health.testReminder?.seen).toBe(true);
    });

    it('says whether the compact window stays on top', async () => {
      agent = await agentAtDesk(open, TWO_PAST_TWO);
      const { staysOnTop } = await agent.act('setCompact', { compact: true });
      const { window } = await agent.desk();
      expect(window.compact).toBe(true);
      if (window.staysOnTop === 'browser') expect(staysOnTop).toBe(false);
      await agent.act('setCompact', { compact: false });
      expect((await agent.desk()).window.compact).toBe(false);
    });

    it('hands nothing to the softphone that is no number', async () => {
      agent = await agentAtDesk(open, TWO_PAST_TWO);
      await agent.refused('dial', { number: '  ' }, 'numberMissing');
      await agent.refused('dial', { number: 'file:///etc/passwd' }, 'numberImpossible');
    });

    it('has nothing to undo at first, and says so', async () => {
      agent = await agentAtDesk(open, TWO_PAST_TWO);
      await agent.refused('undo', { actionId: null }, 'nothingToUndo');
    });
  });
}
