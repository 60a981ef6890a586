import { describe, expect, it } from 'vitest';
import { baresipRequest, parseBaresipFrame } from '../../../../shared/telephony/baresip-frame.ts';
import { INBOUND } from '../../../support/baresip-frames.ts';

describe('what baresip says', () => {
  it('an event and an answer are told apart', () => {
    expect(parseBaresipFrame(JSON.stringify(INBOUND.incoming))).toMatchObject({
      kind: 'event',
      event: { type: 'CALL_INCOMING', id: '3bf7dfda03d56cbc' },
    });
    expect(parseBaresipFrame(JSON.stringify(INBOUND.accepted))).toMatchObject({
      kind: 'answer',
      answer: { ok: true, token: 't2' },
    });
  });

  it.each(['', 'not json', '{"event":', '7', 'null', '["event"]', '"event"'])('%j cannot be read', (frame) => {
    expect(parseBaresipFrame(frame)).toBeNull();
  });

  it('something of a later version is left alone', () => {
    expect(parseBaresipFrame('{"notice":true}')).toEqual({ kind: 'other' });
  });

  it('a field of another kind is as good as not sent', () => {
    const odd = { ...INBOUND.incoming, id: 7, peeruri: null, direction: 'sideways', param: { deep: true } };
    expect(parseBaresipFrame(JSON.stringify(odd))).toMatchObject({ kind: 'event', event: { type: 'CALL_INCOMING' } });
  });

  it('the parameter of a request is text, also for digits alone', () => {
    expect(JSON.parse(baresipRequest('dial', 't', '4930'))).toEqual({ command: 'dial', params: '4930', token: 't' });
    expect(JSON.parse(baresipRequest('listcalls', 't'))).toEqual({ command: 'listcalls', token: 't' });
  });
});
