import { beforeEach, describe, expect, it } from 'vitest';
import { createNotesSaver, type NotesSaver } from '../../../../renderer/state/notes-saver.ts';
import { HostError } from '../../../../shared/contract/wire-error.ts';
import type { CallId } from '../../../../shared/ids.ts';
import { because } from '../../../../shared/refusal.ts';
import type { Instant } from '../../../../shared/time.ts';
import { createHandDrivenHost, type HandDrivenHost } from '../../../support/hand-driven-host.ts';
import { createManualClock, type ManualClock } from '../../../support/manual-clock.ts';

const DANA = 'call-dana' as CallId;
const OMAR = 'call-omar' as CallId;
const NOTHING = { need: '', lines: [] };
const FULL = {
  kind: 'refused',
  reason: because('cannotSave', { problem: 'the disk is full', folder: '/data' }),
} as const;

let host: HandDrivenHost;
let clock: ManualClock;
let saver: NotesSaver;

beforeEach(() => {
  host = createHandDrivenHost();
  clock = createManualClock(0 as Instant);
  saver = createNotesSaver(host.client, clock.timers.after);
});

const lines = (text: string) => [{ at: 1 as Instant, text }];
const type = (text: string, callId = DANA) => saver.write(callId, { lines: lines(text) }, NOTHING);
const saved = (at = 7, index = 0) =>
  host.answer('writeNotes', { kind: 'done', value: { savedAt: at as Instant } }, index);
const refused = () => host.answer('writeNotes', FULL);
/** The text of each request so far, with its call. */
const sent = () =>
  host.heard.map(({ params }) => {
    const { callId, lines: [line] = [] } = params as { callId: string; lines: { text: string }[] };
    return `${callId} ${line?.text}`;
  });

describe('a pause in typing', () => {
  it('c.7: of 250 ms stores the text', async () => {
    type('a');
    expect(sent()).toEqual([]);
    await clock.step(250);
    expect(sent()).toEqual(['call-dana a']);
  });

  it('c.7: is not needed: typing without one stores every 250 ms', async () => {
    for (const text of ['a', 'ab', 'abc', 'abcd', 'abcde', 'abcdef']) {
      type(text);
      await clock.step(100);
      if (host.asked.length > 0) await saved();
    }
    expect(sent()).toEqual(['call-dana ab', 'call-dana abcd', 'call-dana abcdef']);
  });

  it('stores once, and nothing more while nothing is typed', async () => {
    type('a');
    await clock.step(250);
    await saved();
    await clock.step(60_000);
    expect(sent()).toHaveLength(1);
    expect(clock.waiting()).toBe(0);
  });
});

describe('while a save is under way', () => {
  it('no other starts, and the newest text is the next one', async () => {
    type('a');
    await clock.step(250);
    type('ab');
    await clock.step(1000);
    type('abc');
    await clock.step(1000);
    expect(host.asked).toHaveLength(1);
    await saved();
    await clock.step(250);
    expect(sent()).toEqual(['call-dana a', 'call-dana abc']);
  });

  it('"saved" is not said of text typed since', async () => {
    type('a');
    await clock.step(250);
    type('ab');
    await saved();
    expect(saver.state()).toEqual({ kind: 'saving' });
    await clock.step(250);
    await saved(9);
    expect(saver.state()).toEqual({ kind: 'saved', at: 9 });
  });
});

describe('two calls', () => {
  it('are saved one after the other, in the order written', async () => {
    type('hers');
    type('his', OMAR);
    await clock.step(250);
    expect(sent()).toEqual(['call-dana hers']);
    await saved();
    expect(sent()).toEqual(['call-dana hers', 'call-omar his']);
    expect(saver.state()).toEqual({ kind: 'saving' });
    await saved();
    expect(saver.state()).toEqual({ kind: 'saved', at: 7 });
  });

  it('get the newest text of the second, typed while the first was under way', async () => {
    type('hers');
    type('his', OMAR);
    await clock.step(250);
    type('his own', OMAR);
    await saved();
    expect(sent()).toEqual(['call-dana hers', 'call-omar his own']);
  });

  it('do not hold each other up when one is refused', async () => {
    type('hers');
    type('his', OMAR);
    await clock.step(250);
    await refused();
    await saved();
    expect(saver.state()).toEqual({ kind: 'notSaved', why: 'refused' });
    await clock.step(2000);
    expect(sent()).toEqual(['call-dana hers', 'call-omar his', 'call-dana hers']);
  });
});

describe('a refused save', () => {
  beforeEach(async () => {
    type('a');
    await clock.step(250);
    await refused();
  });

  it('is said, and the text waits and is tried again until it is saved', async () => {
    expect(saver.state()).toEqual({ kind: 'notSaved', why: 'refused' });
    await clock.step(2000);
    await host.fail(new HostError({ code: 'hostGone', detail: '' }));
    await clock.step(2000);
    await saved();
    expect(sent()).toEqual(['call-dana a', 'call-dana a', 'call-dana a']);
    expect(saver.state()).toEqual({ kind: 'saved', at: 7 });
  });

  it('is tried again with the newest text', async () => {
    type('ab');
    await clock.step(2000);
    expect(sent()).toEqual(['call-dana a', 'call-dana ab']);
  });

  it('does not slow down what is typed once saving works again', async () => {
    void saver.flush();
    await clock.settle();
    await saved();
    type('ab');
    await clock.step(250);
    expect(sent()).toEqual(['call-dana a', 'call-dana a', 'call-dana ab']);
  });

  it('stops being said as soon as a save succeeds, also while more waits', async () => {
    await clock.step(2000);
    type('ab');
    await saved();
    expect(saver.state()).toEqual({ kind: 'saving' });
    await clock.step(250);
    expect(sent().at(-1)).toBe('call-dana ab');
  });
});

describe('other answers', () => {
  it.each(['badParameters', 'tooLarge'] as const)('%s means more text than a call can hold', async (code) => {
    type('a');
    await clock.step(250);
    await host.fail(new HostError({ code, detail: '' }));
    expect(saver.state()).toEqual({ kind: 'notSaved', why: 'tooLong' });
    await clock.step(2000);
    expect(host.asked).toHaveLength(1);
  });

  it.each(['callFinished', 'noSuchCall'] as const)('%s ends the tries and holds nothing up', async (code) => {
    type('a');
    await clock.step(250);
    await host.answer('writeNotes', { kind: 'refused', reason: because(code) });
    await clock.step(10_000);
    expect(host.asked).toHaveLength(0);
    expect(saver.state().kind).toBe('saved');
    expect(saver.draftOf(DANA)?.lines).toEqual(lines('a'));
  });
});

describe('flush', () => {
  /** Whether it has answered, looked at after each step. */
  function flushed(): { done: boolean } {
    const result = { done: false };
    void saver.flush().then(() => (result.done = true));
    return result;
  }

  it('saves at once and answers when that is saved', async () => {
    type('a');
    const flush = flushed();
    await clock.settle();
    expect([sent(), flush.done]).toEqual([['call-dana a'], false]);
    await saved();
    expect(flush.done).toBe(true);
  });

  it('waits for the save under way and then for what was typed since', async () => {
    type('a');
    await clock.step(250);
    type('ab');
    const flush = flushed();
    await saved();
    expect([sent(), flush.done]).toEqual([['call-dana a', 'call-dana ab'], false]);
    await saved();
    expect(flush.done).toBe(true);
  });

  it('answers at once when nothing waits', async () => {
    const flush = flushed();
    await clock.settle();
    expect([host.heard.length, flush.done]).toEqual([0, true]);
  });

  it('answers when the save is refused, and the text is tried again later', async () => {
    type('a');
    const flush = flushed();
    await clock.settle();
    await refused();
    expect(flush.done).toBe(true);
    await clock.step(2000);
    expect(host.asked).toHaveLength(1);
  });
});

describe('the draft', () => {
  it('keeps the parts that the host has and this window did not touch', async () => {
    saver.write(DANA, { need: 'a refund' }, { need: '', lines: lines('stored') });
    await clock.step(250);
    expect(host.heard[0]?.params).toEqual({ callId: DANA, need: 'a refund', lines: lines('stored') });
  });

  it('keeps what was typed before the host knows it', () => {
    type('a');
    saver.write(DANA, { need: 'a refund' }, NOTHING);
    expect(saver.draftOf(DANA)).toEqual({ need: 'a refund', lines: lines('a') });
    expect(saver.draftOf(OMAR)).toBeNull();
  });

  it('is told of to those who listen, until they stop', async () => {
    const heard: string[] = [];
    const stop = saver.subscribe(() => heard.push(saver.state().kind));
    type('a');
    await clock.step(250);
    await saved();
    stop();
    type('ab');
    expect(heard).toEqual(['saving', 'saved']);
  });
});

describe('a long number that is being typed', () => {
  const typeHeld = (text: string, meanwhile: string) =>
    saver.write(DANA, { lines: lines(text) }, NOTHING, { lines: lines(meanwhile) });

  it('leaves the window as it may, and is not called saved', async () => {
    typeHeld('4111 1111 1111', '4111 1111 ••••');
    await clock.step(250);
    await saved();
    expect(sent()).toEqual(['call-dana 4111 1111 ••••']);
    expect(saver.state()).toEqual({ kind: 'saving' });
    expect(saver.draftOf(DANA)?.lines).toEqual(lines('4111 1111 1111'));
  });

  it('leaves it whole with the next change that holds nothing back', async () => {
    typeHeld('4111 1111 1111', '4111 1111 ••••');
    type('4111 1111 1111 ok');
    await clock.step(250);
    await saved();
    expect(sent()).toEqual(['call-dana 4111 1111 1111 ok']);
    await clock.step(60_000);
    expect(sent()).toHaveLength(1);
  });

  it('leaves it whole after ten seconds, and is saved then', async () => {
    typeHeld('4500 1234 5678', '4500 1234 ••••');
    await clock.step(250);
    await saved();
    await clock.step(10_000);
    await saved(9);
    expect(sent()).toEqual(['call-dana 4500 1234 ••••', 'call-dana 4500 1234 5678']);
    expect(saver.state()).toEqual({ kind: 'saved', at: 9 });
  });

  it('leaves it whole before the call closes', async () => {
    typeHeld('4500 1234 5678', '4500 1234 ••••');
    const flushed = saver.flush();
    await clock.step(0);
    await saved();
    await flushed;
    expect(sent()).toEqual(['call-dana 4500 1234 5678']);
  });
});
