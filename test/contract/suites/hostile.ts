// What a host makes of strangers and of text that is out to harm: a clear error, nothing lost, and it goes on.

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { NOTES_LIMIT } from '../../../shared/call/record.ts';
import { PROTOCOL_VERSION, ResponseEnvelope } from '../../../shared/contract/envelope.ts';
import { TWO_PAST_TWO } from '../../support/records.ts';
import { type AgentAtDesk, agentAtDesk } from '../agent-at-desk.ts';
import type { OpenHost } from '../host-contract.ts';

const TEN_MEGABYTES = 10_000_000;
const sound = { protocol: PROTOCOL_VERSION, id: '1', method: 'desk', params: {} };

export function hostileSuite(open: OpenHost): void {
  describe('hostile input', () => {
    let agent: AgentAtDesk;
    beforeEach(async () => {
      agent = await agentAtDesk(open, TWO_PAST_TWO);
    });
    afterEach(() => agent.host.close());

    /** The error code, also when the transport itself refuses to carry it. */
    async function errorOf(envelope: unknown): Promise<string> {
      const response = await agent.host.sendRaw(envelope);
      ResponseEnvelope.parse(response);
      return response.kind === 'error' ? response.error.code : 'answered';
    }

    it.each([
      ['null', null],
      ['a text', 'desk'],
      ['a list', [sound]],
      ['nothing in it', {}],
      ['another protocol', { ...sound, protocol: 99 }],
      ['a protocol as text', { ...sound, protocol: '1' }],
      ['a field too many', { ...sound, extra: true }],
      ['no id', { protocol: PROTOCOL_VERSION, method: 'desk', params: {} }],
      ['a number for a method', { ...sound, method: 7 }],
      ['a method longer than any', { ...sound, method: 'x'.repeat(41) }],
    ])('does not understand an envelope with %s', async (_, envelope) => {
      expect(await errorOf(envelope)).toBe('notUnderstood');
    });

    it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'Desk', 'desk ', ''])(
      'knows no method %j',
      async (method) => {
        expect(['unknownMethod', 'notUnderstood']).toContain(await errorOf({ ...sound, method }));
      },
    );

    it.each([
      ['a text', 'desk', 'x'],
      ['a field too many', 'desk', { extra: 1 }],
      ['null', 'ringCall', null],
      ['a number that is no text', 'ringCall', { number: 7 }],
      ['an id with a path in it', 'answerCall', { callId: '../../etc/passwd' }],
      ['a date as text', 'markBusy', { personId: 'ana', until: '2026-03-18' }],
      ['an instant that is none', 'markBusy', { personId: 'ana', until: Number.MAX_VALUE }],
    ])('refuses parameters with %s, and says which', async (_, method, params) => {
      const response = await agent.host.sendRaw({ ...sound, method, params });
      expect(response).toMatchObject({ kind: 'error', error: { code: 'badParameters' } });
      expect(response.kind === 'error' && response.error.detail.length).toBeGreaterThan(5);
    });

    it('takes no proto in parameters: it is refused, or gone before it arrives', async () => {
      const params = JSON.parse('{"number":null,"__proto__":{"admin":true}}');
      // The desktop's bridge copies values into fresh objects and leaves it behind.
      expect(['badParameters', 'answered']).toContain(await errorOf({ ...sound, method: 'ringCall', params }));
      expect(({} as { admin?: boolean }).admin).toBeUndefined();
    });

    it('survives ten megabytes in every place and repeats none of them', async () => {
      const flood = 'x'.repeat(TEN_MEGABYTES);
      const floods = [
        { ...sound, id: flood },
        { ...sound, method: flood },
        { ...sound, params: { text: flood } },
        { ...sound, method: 'findCustomers', params: { text: flood } },
        { ...sound, [flood]: 1 },
      ];
      for (const envelope of floods) {
        const answer = await agent.host.sendRaw(envelope).catch((thrown: unknown) => String(thrown));
        expect(JSON.stringify(answer).length).toBeLessThan(5_000);
        expect(answer).not.toMatchObject({ kind: 'answer' });
      }
      expect(await errorOf(sound)).toBe('answered');
    });

    it('keeps markup in notes as the text it is', async () => {
      const callId = await agent.takeCall(null);
      const text = '<img src=x onerror="alert(1)"> {{7*7}} %s \u202Eabc \u0000 😀 </script>';
      await agent.act('writeNotes', { callId, need: text, lines: [{ at: TWO_PAST_TWO, text }] });
      await agent.host.restart(1_000);
      expect((await agent.desk()).call?.notes).toMatchObject({ need: text, lines: [{ text }] });
    });

    it('keeps a megabyte of notes, and refuses a character more without losing what was saved', async () => {
      const callId = await agent.takeCall(null);
      const full = [{ at: TWO_PAST_TWO, text: 'x'.repeat(NOTES_LIMIT) }];
      await agent.act('writeNotes', { callId, need: '', lines: full });
      const more = [...full, { at: TWO_PAST_TWO, text: 'y' }];
      const response = await agent.host.sendRaw({
        ...sound,
        method: 'writeNotes',
        params: { callId, need: '', lines: more },
      });
      expect(response).toMatchObject({ kind: 'error', error: { code: 'badParameters' } });
      expect((await agent.desk()).call?.notes.lines).toEqual(full);
    });
  });
}
