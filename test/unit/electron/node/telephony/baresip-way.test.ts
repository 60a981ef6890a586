import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PhoneReport } from '../../../../../electron/core/ports.ts';
import { createBaresipWay } from '../../../../../electron/node/telephony/baresip/baresip-way.ts';
import type { OpenedWay } from '../../../../../electron/node/telephony/phones.ts';
import { words } from '../../../../../shared/copy/words.ts';
import type { WayState } from '../../../../../shared/telephony/desk-phone.ts';
import { FRESH_PHONE_SETUP, type PhoneSetup } from '../../../../../shared/telephony/setup.ts';
import { INBOUND, line, listOf, netstring, OUTBOUND } from '../../../../support/baresip-frames.ts';
import { createHandDrivenBaresip, type HandDrivenBaresip } from '../../../../support/hand-driven-baresip.ts';
import { createManualClock, type ManualClock } from '../../../../support/manual-clock.ts';
import { TWO_PAST_TWO } from '../../../../support/records.ts';

const BOB = 'sip:+4930123456@127.0.0.1:5064';

let baresip: HandDrivenBaresip;
let time: ManualClock;
let way: OpenedWay;
let reports: PhoneReport[];
let state: Pick<WayState, 'state' | 'problem'>;

beforeEach(async () => {
  baresip = await createHandDrivenBaresip();
  time = createManualClock(TWO_PAST_TWO);
  reports = [];
  state = { state: 'off', problem: null };
  way = createBaresipWay(time.timers).open({
    report(report) {
      reports.push(report);
      return 'taken';
    },
    tell(next, problem) {
      state = { state: next, problem: problem ?? null };
    },
  });
});

afterEach(async () => {
  await way.stop();
  expect(time.waiting()).toBe(0);
  await baresip.die();
});

function setup(baresipSetup: Partial<PhoneSetup['baresip']> = {}): PhoneSetup {
  return { ...FRESH_PHONE_SETUP, baresip: { on: true, address: '127.0.0.1', port: baresip.port, ...baresipSetup } };
}

const told = () => reports.map((report) => (report.kind === 'event' ? report.news.event : report.kind));
const untilTold = (...what: readonly string[]) => vi.waitFor(() => expect(told()).toEqual(what));
const untilState = (name: WayState['state']) => vi.waitFor(() => expect(state.state).toBe(name));
const listed = () => baresip.asked.filter(({ command }) => command === 'listcalls').length;

describe('connecting', () => {
  it('nothing is opened until it is switched on', async () => {
    await way.follow(setup({ on: false }));
    await time.step(60_000);
    expect([baresip.connections(), state.state]).toEqual([0, 'off']);
  });

  it('is open once baresip has listed its calls, and reports them', async () => {
    baresip.list(listOf(line(1, 'ESTABLISHED', true, BOB), line(2, 'INCOMING', false, 'sip:anonymous@x')));
    await way.follow(setup());
    expect(state).toEqual({ state: 'open', problem: null });
    expect(reports).toEqual([
      {
        ...{ way: 'baresip', kind: 'standing', source: 'baresip' },
        calls: [
          { number: '+4930123456', direction: null, state: 'held', talkedMs: 3000 },
          { number: '', direction: 'in', state: 'ringing', talkedMs: null },
        ],
      },
    ]);
  });

  it('following the same setup once more changes nothing', async () => {
    await way.follow(setup());
    await way.follow(setup());
    expect([baresip.connections(), told()]).toEqual([1, ['standing']]);
  });

  it('tries again, ever more rarely, until a baresip is there', async () => {
    await baresip.die();
    await way.follow(setup());
    expect(state).toEqual({
      state: 'opening',
      problem: words('phone.baresip.notThere', { port: String(baresip.port) }),
    });
    await time.step(500);
    await vi.waitFor(() => expect(time.waiting()).toBe(1));
    await baresip.comeBack();
    await time.step(999);
    expect(baresip.connections()).toBe(0);
    await time.step(1);
    await untilState('open');
  });

  it('says that what answers is not baresip', async () => {
    baresip.list(null);
    const followed = way.follow(setup());
    await vi.waitFor(() => expect(baresip.asked).toHaveLength(1));
    await time.step(3000);
    await followed;
    expect(state.problem).toBe(words('phone.baresip.other', { port: String(baresip.port) }));
    expect(reports).toEqual([]);
  });

  it('switched off, it lets go, and nobody will tell of its calls any more', async () => {
    await way.follow(setup());
    await way.follow(setup({ on: false }));
    expect([told(), state.state]).toEqual([['standing', 'lost'], 'off']);
  });

  it('when the product ends, its calls go on and nothing is reported', async () => {
    await way.follow(setup());
    await way.stop();
    expect(told()).toEqual(['standing']);
  });

  it('leaves the connection to another program after being thrown out three times in a row', async () => {
    baresip.throwsOut(true);
    await way.follow(setup());
    for (const waitMs of [500, 1000]) {
      await vi.waitFor(() => expect([state.state, time.waiting()]).toEqual(['opening', 1]));
      await time.step(waitMs);
    }
    await untilState('failed');
    expect(state.problem).toBe(words('phone.baresip.taken'));
    await time.step(60_000);
    expect(baresip.connections()).toBe(3);
  });

  it('saved once more, it tries again after it had given way', async () => {
    baresip.throwsOut(true);
    await way.follow(setup());
    for (const waitMs of [500, 1000]) {
      await vi.waitFor(() => expect([state.state, time.waiting()]).toEqual(['opening', 1]));
      await time.step(waitMs);
    }
    await untilState('failed');
    baresip.throwsOut(false);
    await way.follow(setup());
    expect(state.state).toBe('open');
  });

  it('a connection that lasted two seconds does not count among them', async () => {
    for (let round = 0; round < 5; round += 1) {
      baresip.list(listOf());
      await way.follow(setup());
      await untilState('open');
      await time.step(2000);
      await baresip.die();
      await untilState('opening');
      await baresip.comeBack();
      await time.step(500);
    }
    await untilState('open');
  });
});

describe('calls', () => {
  beforeEach(async () => {
    await way.follow(setup());
    reports = [];
  });

  it('five frames in one write are told in their order', async () => {
    baresip.tell(INBOUND.incoming, INBOUND.offer, INBOUND.established, INBOUND.media, INBOUND.closed);
    await untilTold('ring', 'answer', 'end');
  });

  it('a frame that is no JSON is reported, and the next is read', async () => {
    baresip.tellRaw(netstring('no json'));
    baresip.tell(INBOUND.incoming);
    await untilTold('unreadable', 'ring');
    expect(state.state).toBe('open');
  });

  it('bytes that are no UTF-8 become marks, and the call is told', async () => {
    const frame = netstring(JSON.stringify({ ...INBOUND.incoming, peerdisplayname: 'Zo@' }));
    frame[frame.indexOf('Zo@') + 2] = 0xff;
    baresip.tellRaw(frame);
    await untilTold('ring');
    expect(reports[0]).toMatchObject({ news: { name: 'Zo\ufffd', number: '+4930123456' } });
  });

  it.each([
    ['a bad length', 'GET / HTTP/1.1\r\n\r\n', 'notReadable'],
    ['a length of 2 MB', '2097152:{', 'tooLarge'],
  ])('%s ends the connection, and it comes back', async (_what, bytes, hint) => {
    baresip.tellRaw(bytes);
    await untilTold('unreadable', 'lost');
    expect(reports[0]).toMatchObject({ hint });
    expect(state.problem).toBe(words('phone.baresip.other', { port: String(baresip.port) }));
    await time.step(500);
    await untilState('open');
  });

  it('a number that is too long is reported without it', async () => {
    baresip.tell({ ...INBOUND.incoming, peeruri: `sip:${'1'.repeat(600)}@x` });
    await untilTold('unreadable');
    expect(JSON.stringify(reports)).not.toContain('111');
  });

  it('a phone that dies in a call is lost at once, and its calls are asked for when it is back', async () => {
    baresip.tell(INBOUND.incoming, INBOUND.established);
    await untilTold('ring', 'answer');
    await baresip.die();
    await untilTold('ring', 'answer', 'lost');
    await baresip.comeBack();
    await time.step(500);
    await untilTold('ring', 'answer', 'lost', 'standing');
  });

  it('the list is looked at when the media changes, and while somebody is talked to, and never else', async () => {
    await time.step(60_000);
    expect(listed()).toBe(1);
    baresip.list(listOf(line(1, 'ESTABLISHED', true, BOB)));
    baresip.tell(INBOUND.incoming, INBOUND.established, INBOUND.offer);
    await untilTold('ring', 'answer', 'hold');
    baresip.list(listOf(line(1, 'ESTABLISHED', false, BOB)));
    await time.step(1500);
    await untilTold('ring', 'answer', 'hold', 'resume');
    baresip.tell(INBOUND.closed);
    await untilTold('ring', 'answer', 'hold', 'resume', 'end');
    await time.step(1500);
    const before = listed();
    await time.step(60_000);
    expect(listed()).toBe(before);
  });
});

describe('dialling', () => {
  it('hands over the number as text, and is told of the call', async () => {
    await way.follow(setup());
    expect(await way.dial?.('+4930777')).toEqual({ kind: 'done', value: null });
    expect(baresip.asked.at(-1)).toMatchObject({ command: 'dial', params: '+4930777' });
    baresip.tell(OUTBOUND.offer, OUTBOUND.ringing, OUTBOUND.established);
    await untilTold('standing', 'dial', 'dial', 'answer');
  });

  it('refuses what is no number, before anything is sent', async () => {
    await way.follow(setup());
    expect(await way.dial?.('+4930 777\n/quit')).toEqual({
      kind: 'refused',
      reason: words('phone.baresip.notDiallable'),
    });
    expect(listed()).toBe(baresip.asked.length);
  });

  it('refuses while baresip is not connected', async () => {
    const refusal = { kind: 'refused', reason: words('phone.notConnected') };
    expect(await way.dial?.('+4930777')).toEqual(refusal);
    await way.follow(setup());
    await baresip.die();
    await untilTold('standing', 'lost');
    expect(await way.dial?.('+4930777')).toEqual(refusal);
  });

  it('says when baresip does not take it', async () => {
    await way.follow(setup());
    baresip.takesNumbers(false);
    expect(await way.dial?.('+4930777')).toEqual({ kind: 'refused', reason: words('phone.baresip.refused') });
  });

  it('says when no answer came within three seconds, or the connection closed first', async () => {
    await way.follow(setup());
    baresip.takesNumbers(null);
    const unanswered = way.dial?.('+4930777');
    await time.step(3000);
    const silent = { kind: 'refused', reason: words('phone.baresip.silent') };
    expect(await unanswered).toEqual(silent);
    const cut = way.dial?.('+4930777');
    await baresip.die();
    expect(await cut).toEqual(silent);
  });
});
