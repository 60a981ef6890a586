import { describe, expect, it } from 'vitest';
import type { PhoneReport } from '../../../../../../electron/core/ports.ts';
import { createCommandWay, createLinkWay } from '../../../../../../electron/node/telephony/handover/handed-ways.ts';
import { holdHandovers } from '../../../../../../electron/node/telephony/handover/handovers.ts';
import { toldBy, toldByLink } from '../../../../../../electron/node/telephony/handover/told-by.ts';
import { createPhones } from '../../../../../../electron/node/telephony/phones.ts';
import type { HandedOver } from '../../../../../../shared/telephony/handed-over.ts';
import { FRESH_PHONE_SETUP, type PhoneSetup } from '../../../../../../shared/telephony/setup.ts';

const OFF = FRESH_PHONE_SETUP;
const ON: PhoneSetup = { ...OFF, link: { on: true }, command: { on: true } };
const LINK = 'callback-companion://call?event=ring&number=1234';

function told(...line: readonly string[]): HandedOver {
  const found = toldBy(line, {});
  if (found === null) throw new Error('It tells of nothing');
  return found;
}

function opened({ accepts = true } = {}) {
  const handovers = holdHandovers();
  const system: string[] = [];
  const scheme = {
    claim() {
      system.push('claimed');
      return accepts;
    },
    release: () => void system.push('released'),
  };
  const phones = createPhones([createLinkWay(handovers, scheme), createCommandWay(handovers)]);
  const reports: PhoneReport[] = [];
  phones.onReport((report) => {
    reports.push(report);
    return 'taken';
  });
  const states: Record<string, string> = {};
  phones.onState((all) => {
    for (const { way, state, problem } of all) states[way] = problem === null ? state : `${state}: ${problem}`;
  });
  return { handovers, phones, reports, states, system };
}

describe('the ways in by a second start', () => {
  it('are off until they are switched on, and off again', async () => {
    const { phones, states } = opened();
    expect(states).toEqual({ link: 'off', command: 'off' });
    await phones.follow(ON);
    expect(states).toEqual({ link: 'open', command: 'open' });
    await phones.follow(OFF);
    expect(states).toEqual({ link: 'off', command: 'off' });
  });

  it('the system has our scheme only while the link is on, and is asked once', async () => {
    const { phones, system } = opened();
    await phones.follow(OFF);
    expect(system).toEqual([]);
    await phones.follow(ON);
    await phones.follow({ ...ON, comesIntoView: false });
    expect(system).toEqual(['claimed']);
    await phones.follow(OFF);
    await phones.follow(OFF);
    expect(system).toEqual(['claimed', 'released']);
  });

  it('a system that refuses the scheme is told, and asked again the next time', async () => {
    const { phones, states, system } = opened({ accepts: false });
    await phones.follow(ON);
    expect(states['link']).toBe('failed: this computer didn’t accept Callback Companion for its links');
    await phones.follow(ON);
    await phones.follow(OFF);
    expect(system).toEqual(['claimed', 'claimed']);
  });

  it('report what is handed over, each by its own way, switched off too: core says so in the log', async () => {
    const { handovers, phones, reports } = opened();
    await phones.follow(OFF);
    handovers.offer(told('--call-event=ring', '--', '1234'));
    handovers.offer(toldByLink(LINK));
    handovers.offer(toldByLink('callback-companion://call?event=end&number=1'));
    handovers.offer(told('--call-event=nothing'));
    expect(reports).toMatchObject([
      { way: 'command', kind: 'event', news: { source: 'command', event: 'ring', number: '1234' } },
      { way: 'link', kind: 'event', news: { source: 'link', event: 'ring', number: '1234' } },
      { way: 'link', kind: 'unreadable', source: 'link', hint: 'onlyRings' },
      { way: 'command', kind: 'unreadable', source: 'command', hint: 'noEvent' },
    ]);
  });

  it('what comes before anybody listens waits, twenty of it at most', async () => {
    const { handovers, phones, reports } = opened();
    for (let n = 0; n < 30; n += 1) handovers.offer(toldByLink(`${LINK}${n}`));
    expect(handovers.waiting()).toBe(20);
    expect(reports).toEqual([]);
    await phones.follow(ON);
    expect(handovers.waiting()).toBe(0);
    expect(reports).toHaveLength(20);
  });

  it('nothing is heard any more once they are stopped', async () => {
    const { handovers, phones, reports } = opened();
    await phones.follow(ON);
    await phones.stop();
    handovers.offer(toldByLink(LINK));
    expect(reports).toEqual([]);
  });
});

describe('a phone that says the direction once (MicroSIP)', () => {
  async function directions(...lines: readonly (readonly string[])[]) {
    const { handovers, phones, reports } = opened();
    await phones.follow(ON);
    for (const line of lines) handovers.offer(told(...line));
    return reports.map((report) => (report.kind === 'event' ? report.news.direction : null));
  }

  it('is understood until the end of the call', async () => {
    const out = [
      ['--call-event=dial', '--', '1'],
      ['--call-event=answer', '--', '1'],
      ['--call-event=end', '--', '1'],
    ];
    expect(await directions(...out)).toEqual(['out', 'out', 'out']);
  });

  it('two calls are told apart by number, or by id', async () => {
    expect(
      await directions(
        ['--call-event=dial', '--', '1'],
        ['--call-event=ring', '--', '2'],
        ['--call-event=end', '--', '1'],
        ['--call-event=dial', '--call-id=a', '--', '2'],
        ['--call-event=end', '--call-id=a', '--', '2'],
        ['--call-event=end', '--', '2'],
      ),
    ).toEqual(['out', 'in', 'out', 'out', 'out', 'in']);
  });

  it('a call nobody told of came in', async () => {
    expect(await directions(['--call-event=end', '--', '1'])).toEqual(['in']);
  });
});

describe('a start', () => {
  it.each([
    ['of the app itself', ['--data-dir', '/x', '--hidden'], null],
    ['by a link', ['--', LINK], { way: 'link', kind: 'event' }],
    [
      'by a link with switches behind it',
      ['--', LINK, '--call-event=end', '--data-dir=/x'],
      { way: 'link', kind: 'event' },
    ],
    [
      'by a phone whose caller is named like a link',
      ['--call-event=ring', '--', '1', LINK],
      { way: 'command', kind: 'event' },
    ],
    ['by two links', ['--', LINK, LINK], { way: 'link', kind: 'unreadable', hint: 'givenTwice' }],
    ['by tel:', ['--', 'tel:+4930123456'], null],
  ])('%s', (_what, line, expected) => {
    const found = toldBy(line, {});
    if (expected === null) expect(found).toBeNull();
    else expect(found).toMatchObject(expected);
  });
});
