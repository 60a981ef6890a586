import { describe, expect, it } from 'vitest';
import { lineAt, SAY_KINDS, SAY_MOMENTS, type SayFacts, type SayKey, sayLines } from '../../../../shared/say/lines.ts';
import type { SayMoment } from '../../../../shared/say/moment.ts';

const FACTS: SayFacts = {
  name: 'Sam',
  direct: '020 7946 0142',
  isNewRep: false,
  customer: 'Dana',
  grant: '$50 back',
  isStopped: false,
  promisedTime: '10:45',
  nextTry: '11:30',
  noteAddress: 'notes@example.com',
  need: '',
  isReturning: false,
  holdMinutes: 2,
  pace: 'normal',
  scripts: [],
};
const MOMENTS = Object.keys(SAY_MOMENTS) as SayMoment[];

function keysOf(moment: SayMoment, change: Partial<SayFacts> = {}): SayKey[] {
  return sayLines(moment, { ...FACTS, ...change }, 'script').map(({ key }) => key);
}

describe('sayLines', () => {
  it.each(MOMENTS)('000-24: %s opens with care, also when nothing is known', (moment) => {
    const nothing = { customer: null, grant: null, promisedTime: null, nextTry: null };
    for (const facts of [FACTS, { ...FACTS, ...nothing }]) {
      const [first] = sayLines(moment, facts, 'script');
      expect(first && SAY_KINDS[first.key].type).toBe('care');
    }
  });

  it.each(MOMENTS)('000-24: no fact of %s stands before a caring line', (moment) => {
    const types = SAY_MOMENTS[moment].map((key) => SAY_KINDS[key].type);
    const firstFact = types.indexOf('fact');
    expect(firstFact === -1 || types.slice(0, firstFact).includes('care')).toBe(true);
  });

  it('offers the grant only when the call can be closed', () => {
    expect(keysOf('underWay')).toEqual(['careFirst', 'canDoIt', 'close']);
    expect(keysOf('underWay', { grant: null })).toEqual(['careFirst', 'close']);
  });

  it('gives a new rep the line about a colleague only once a row is past the limit', () => {
    const stopped = { grant: null, isStopped: true };
    expect(keysOf('underWay', { ...stopped, isNewRep: true })).toContain('newRep');
    expect(keysOf('underWay', stopped)).not.toContain('newRep');
    expect(keysOf('underWay', { isNewRep: true })).not.toContain('newRep');
  });

  it('has no voicemail after the last try', () => {
    expect(keysOf('callingBack')).toContain('voicemail');
    expect(keysOf('callingBack', { nextTry: null })).not.toContain('voicemail');
  });

  it('says the promised time in the opening and the next try in the voicemail', () => {
    const lines = sayLines('callingBack', FACTS, 'script');
    expect(lines[0]?.text).toBe('Hello Dana, Sam here, calling by 10:45 as promised.');
    expect(lines.at(-1)?.text).toContain('I’ll try again at 11:30.');
  });

  it('begins with sorry when the promised time has passed', () => {
    expect(sayLines('callingBackLate', FACTS, 'script')[0]?.text).toBe(
      'Hello Dana, it’s Sam. I said 10:45 and I missed it. I’m sorry. Here’s where we are.',
    );
  });

  it('002-15: closes with name and direct number', () => {
    expect(sayLines('promised', FACTS, 'script')[0]?.text).toContain('I’m Sam, 020 7946 0142; ask for me.');
  });

  it('002-22: asks for a note in wrap-up, when there is an address to write to', () => {
    expect(keysOf('wrapUp')).toEqual(['close', 'askForNote']);
    expect(keysOf('wrapUp', { noteAddress: null })).toEqual(['close']);
  });

  it.each([
    ['hold', 'Still here. I need about two minutes more. Keep waiting, or shall I ring you?'],
    ['resumed', 'Thanks for waiting.'],
    ['callingBack', 'Hello, Sam here, calling by 10:45 as promised.'],
    ['callingBackLate', 'Hello, it’s Sam. I said 10:45 and I missed it. I’m sorry. Here’s where we are.'],
  ] as const)('leaves the name out of %s while nobody knows it', (moment, text) => {
    expect(sayLines(moment, { ...FACTS, customer: null }, 'script')[0]?.text).toBe(text);
  });

  it('has no voicemail for somebody without a name', () => {
    expect(keysOf('callingBack', { customer: null })).not.toContain('voicemail');
  });

  it.each(MOMENTS)('000-22: Flow says the same lines of %s in fewer letters', (moment) => {
    const script = sayLines(moment, FACTS, 'script');
    const flow = sayLines(moment, FACTS, 'flow');
    expect(flow.map(({ key }) => key)).toEqual(script.map(({ key }) => key));
    const length = (lines: typeof script) => lines.reduce((sum, { text }) => sum + text.length, 0);
    expect(length(flow)).toBeLessThanOrEqual(length(script));
  });
});

describe('what is said follows the customer', () => {
  const firstOf = (moment: SayMoment, change: Partial<SayFacts>) => sayLines(moment, { ...FACTS, ...change }, 'script');

  it.each(MOMENTS)('001-04: %s is one sentence each for somebody in a hurry', (moment) => {
    const facts = { need: 'a refund', isReturning: true, pace: 'hurry' } as const;
    for (const { text } of firstOf(moment, facts)) {
      // The line that asks to hold the agent to their name ends in it.
      expect(text.replace(/\? I’m Sam, .*$/, '?').match(/[.?!](?=\s|$)/g)).toHaveLength(1);
    }
  });

  it('001-04: those who want to talk hear one sentence more', () => {
    const [normal] = firstOf('fresh', {});
    const [talk] = firstOf('fresh', { pace: 'talk' });
    expect(talk?.text).toBe(`${normal?.text} Take your time; I’m listening.`);
  });

  it('001-01: a returning caller is thanked for calling back', () => {
    expect(firstOf('fresh', { isReturning: true })[1]?.text).toMatch(/^Thank you for calling back, Dana\./);
    expect(keysOf('fresh')).not.toContain('thanksReturning');
  });

  it('001-17: a line stands in their place, and the recap begins with their words', () => {
    const lines = firstOf('underWay', { need: 'a replacement by Friday' });
    expect(lines.find(({ key }) => key === 'ifIWereYou')?.text).toContain('If I were you');
    expect(lines.find(({ key }) => key === 'recap')?.text).toMatch(/^You told me you need a replacement by Friday\./);
  });

  it('001-18: the boundary line, word for word', () => {
    expect(firstOf('boundary', {})[0]?.text).toBe(
      'I want to help and I can when we talk without insults. If it goes on, I’ll end this call and write to you instead.',
    );
  });

  it('001-11: the honest line of a new rep is there in new-rep mode only', () => {
    expect(keysOf('underWay', { isNewRep: true, isStopped: true })).toContain('newRep');
    expect(keysOf('underWay', { isNewRep: false, isStopped: true })).not.toContain('newRep');
  });

  it('002-04: checks back with the minutes that were agreed', () => {
    expect(firstOf('hold', { holdMinutes: 5 })[0]?.text).toContain('I need about five minutes more.');
  });

  it('a line of the team stands in for ours', () => {
    const scripts = [{ key: 'greeting', script: 'Blue here, {name} speaking. How can I help?', flow: null }];
    expect(firstOf('fresh', { scripts })[0]?.text).toBe('Blue here, Sam speaking. How can I help?');
  });
});

describe('lineAt', () => {
  it('stays on the last line however often F9 is pressed', () => {
    const lines = sayLines('underWay', FACTS, 'script');
    expect(lineAt(lines, 0)?.key).toBe('careFirst');
    expect(lineAt(lines, 99)?.key).toBe('close');
  });

  it('has nothing to say without lines', () => {
    expect(lineAt([], 0)).toBeUndefined();
  });
});
