import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { type BaresipCalls, createBaresipCalls } from '../../../../shared/telephony/baresip-calls.ts';
import { type BaresipEvent, parseBaresipFrame } from '../../../../shared/telephony/baresip-frame.ts';
import { parseListedCalls } from '../../../../shared/telephony/baresip-list.ts';
import { phoneNews, type SentEvent } from '../../../../shared/telephony/plain.ts';
import { INBOUND, LATER_OFFER, line, listOf, OUTBOUND, type SentFrame } from '../../../support/baresip-frames.ts';

const BOB = 'sip:+4930123456@127.0.0.1:5064';
const ANNA = { peeruri: 'sip:+4930999@127.0.0.1:5064', id: 'anna' };

let calls: BaresipCalls;
beforeEach(() => {
  calls = createBaresipCalls();
});

function eventOf(frame: SentFrame): BaresipEvent {
  const parsed = parseBaresipFrame(JSON.stringify(frame));
  if (parsed?.kind !== 'event') throw new Error('This frame is no event.');
  return parsed.event;
}

function hear(...frames: readonly SentFrame[]): readonly SentEvent[] {
  return frames.flatMap((frame) => calls.hear(eventOf(frame)));
}

function look(...lines: readonly string[]): readonly SentEvent[] {
  return calls.look(parseListedCalls(listOf(...lines)));
}

const kinds = (events: readonly SentEvent[]) => events.map(({ event }) => event);

describe('events', () => {
  it('an answered call is a ring, an answer and an end', () => {
    const { incoming, offer, answerSdp, established, media, closed } = INBOUND;
    const bob = {
      ...{ source: 'baresip', callId: '3bf7dfda03d56cbc', number: '+4930123456', name: 'Bob Customer' },
      ...{ local: 'agent', direction: 'in' },
    };
    expect(hear(incoming, offer, answerSdp, established, media, closed)).toEqual([
      { ...bob, event: 'ring', cause: null },
      { ...bob, event: 'answer', cause: null },
      { ...bob, event: 'end', cause: 'normal' },
    ]);
  });

  it('a caller who gives up has cancelled', () => {
    expect(hear(INBOUND.incoming, INBOUND.closed).at(-1)).toMatchObject({ event: 'end', cause: 'cancelled' });
  });

  it('a dialled call is told before it has an id, and gets it when the far end rings', () => {
    const { offer, ringing, rtcp, digit, closed } = OUTBOUND;
    expect(hear(offer, ringing, rtcp, digit, closed)).toMatchObject([
      { event: 'dial', callId: null, number: '+4930777', direction: 'out' },
      { event: 'dial', callId: 'd4663d6997dd548d', number: '+4930777' },
      { event: 'end', callId: 'd4663d6997dd548d', cause: 'busy' },
    ]);
  });

  it('where baresip answers by itself the answer is the first event', () => {
    expect(kinds(hear(INBOUND.offer, INBOUND.established))).toEqual(['answer']);
  });

  it('the number comes from the address, never from the parameter', () => {
    const [ring] = hear({ ...INBOUND.incoming, peeruri: 'sip:%s%s%x@127.0.0.1', param: 'sip:\ufffd\u0003@127.0.0.1' });
    expect(ring?.number).toBe('%s%s%x');
  });

  it('a hostile name stays text, and is cut', () => {
    const name = `Miller \\"Bob\\" <script>alert(1)</script>\u202e${'x'.repeat(600)}`;
    const [ring] = hear({ ...INBOUND.incoming, peerdisplayname: name });
    const news = phoneNews(ring as SentEvent);
    expect(news).toMatchObject({ kind: 'done', value: { number: '+4930123456' } });
    const shown = news.kind === 'done' ? news.value.name : null;
    expect(shown).toMatch(/^Miller "Bob" <script>alert\(1\)<\/script>x+$/);
    expect(shown).toHaveLength(128);
  });

  it('a later version: an offer without an id is no call yet, and CALL_OUTGOING is a dial', () => {
    expect(hear(LATER_OFFER)).toEqual([]);
    expect(kinds(hear({ ...OUTBOUND.ringing, type: 'CALL_OUTGOING' }))).toEqual(['dial']);
  });

  it('types and fields nobody knows are left alone', () => {
    expect(hear({ ...INBOUND.incoming, type: 'CALL_DREAMED' }, { event: true, type: 'toString' })).toEqual([]);
    expect(kinds(hear({ ...INBOUND.incoming, mood: 'sunny' }))).toEqual(['ring']);
  });

  it('late and repeated events are passed on as they are, and hurt nobody', () => {
    const { incoming, established, closed } = INBOUND;
    expect(kinds(hear(incoming, incoming, established, established, closed, closed))).toEqual([
      ...['ring', 'ring', 'answer', 'answer', 'end', 'end'],
    ]);
  });

  it('memory is bounded, whatever a flood brings', () => {
    for (let n = 0; n < 1000; n += 1) hear({ ...INBOUND.established, id: `call-${n}`, peeruri: `sip:${n}@x` });
    const held = Array.from({ length: 1000 }, (_, n) => line(n, 'ESTABLISHED', true, `sip:${n}@x`));
    expect(look(...held)).toHaveLength(64);
  });
});

describe('holds', () => {
  it('a list that says “on hold” is a hold, once, and its end is a resume', () => {
    hear(INBOUND.incoming, INBOUND.established);
    expect(look(line(1, 'ESTABLISHED', false, BOB))).toEqual([]);
    expect(look(line(1, 'ESTABLISHED', true, BOB))).toMatchObject([{ event: 'hold', callId: '3bf7dfda03d56cbc' }]);
    expect(look(line(1, 'ESTABLISHED', true, BOB))).toEqual([]);
    expect(look(line(1, 'ESTABLISHED', false, BOB))).toMatchObject([{ event: 'resume' }]);
  });

  it('of two calls the right one is held', () => {
    hear(INBOUND.established, { ...INBOUND.established, ...ANNA });
    const events = look(line(1, 'ESTABLISHED', true, BOB), line(2, 'ESTABLISHED', false, ANNA.peeruri));
    expect(events).toMatchObject([{ event: 'hold', number: '+4930123456' }]);
  });

  it('of two calls from one number the one at the same place in the list is held', () => {
    hear(INBOUND.established, { ...INBOUND.established, id: 'second' });
    const events = look(line(1, 'ESTABLISHED', false, BOB), line(2, 'ESTABLISHED', true, BOB));
    expect(events).toMatchObject([{ event: 'hold', callId: 'second' }]);
  });

  it('a call that is not in the list is not held, and not over', () => {
    hear(INBOUND.incoming, INBOUND.established);
    expect(look()).toEqual([]);
    expect(look(line(1, 'ESTABLISHED', true, BOB))).toMatchObject([{ event: 'hold' }]);
  });

  it('a later version says by its own side of the media that we hold', () => {
    hear(INBOUND.established);
    const media = { ...INBOUND.media, localaudiodir: 'sendonly', audiodir: 'inactive' };
    expect(hear(media)).toMatchObject([{ event: 'hold' }]);
    expect(hear({ ...media, localaudiodir: 'sendrecv' })).toMatchObject([{ event: 'resume' }]);
  });

  it('that the customer holds is not our hold', () => {
    hear(INBOUND.established);
    const theirs = { audiodir: 'recvonly', localaudiodir: 'sendrecv', remoteaudiodir: 'recvonly' };
    expect(hear({ ...INBOUND.media, ...theirs, type: 'CALL_HOLD' })).toEqual([]);
  });

  it('media that is not set up yet is no hold', () => {
    hear(INBOUND.established);
    expect(hear({ ...INBOUND.media, audiodir: 'inactive', localaudiodir: 'inactive' })).toEqual([]);
  });
});

describe('events that baresip lost', () => {
  it('an answer is read off the list, and told once', () => {
    hear(INBOUND.incoming);
    expect(look(line(1, 'INCOMING', false, BOB))).toEqual([]);
    const answered = line(1, 'ESTABLISHED', false, BOB);
    expect(look(answered)).toMatchObject([{ event: 'answer', callId: '3bf7dfda03d56cbc', direction: 'in' }]);
    expect(look(answered)).toEqual([]);
    expect(hear(INBOUND.closed)).toMatchObject([{ event: 'end', cause: 'normal' }]);
  });

  it('a ring is read off the list where an offer said that there is a call', () => {
    expect(hear(INBOUND.offer)).toEqual([]);
    expect(look(line(1, 'INCOMING', false, BOB))).toMatchObject([{ event: 'ring', callId: '3bf7dfda03d56cbc' }]);
  });

  it('an offer that comes after the end is no call', () => {
    hear(INBOUND.incoming, INBOUND.closed, INBOUND.offer);
    expect(look()).toEqual([]);
    expect(calls.hasCalls()).toBe(false);
  });
});

describe('after a new connection', () => {
  it('a call of the list gets its id from the next event, and its end is the end of an answered call', () => {
    calls.begin(parseListedCalls(listOf(line(1, 'ESTABLISHED', false, BOB))));
    expect(calls.hasCalls()).toBe(true);
    expect(hear(INBOUND.media)).toEqual([]);
    expect(look(line(1, 'ESTABLISHED', true, BOB))).toMatchObject([{ event: 'hold', callId: '3bf7dfda03d56cbc' }]);
    expect(hear(INBOUND.closed)).toMatchObject([{ event: 'end', callId: '3bf7dfda03d56cbc', cause: 'normal' }]);
    expect(calls.hasCalls()).toBe(false);
  });

  it('nothing is told of a call whose direction nobody knows', () => {
    calls.begin(parseListedCalls(listOf(line(1, 'ESTABLISHED', false, BOB))));
    expect(look(line(1, 'ESTABLISHED', true, BOB))).toEqual([]);
  });

  it('calls of the connection before are forgotten', () => {
    hear(INBOUND.established);
    calls.begin([]);
    expect(calls.hasCalls()).toBe(false);
  });
});

it('any events in any order are told without a throw, and each fits the shape', () => {
  const frames = [...Object.values(INBOUND), ...Object.values(OUTBOUND), LATER_OFFER].filter((f) => 'event' in f);
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...frames), { maxLength: 40 }), (order) => {
      calls = createBaresipCalls();
      for (const event of hear(...order)) expect(phoneNews(event).kind).toBe('done');
    }),
  );
});
