import { describe, expect, it } from 'vitest';
import { isSettled, react, recordRung, wasQuiet } from '../../../../shared/promise/rung-log.ts';
import { after, on, reached } from '../../../support/promise-times.ts';
import { promise } from '../../../support/records.ts';

const anchor = on('14:45');
const due = { rung: 'due', anchor, overtaken: [] } as const;
const accepted = { at: on('14:46'), outcome: 'accepted', failure: null } as const;
const quiet = { at: on('14:46'), outcome: 'quietOnCall', failure: null } as const;

describe('recording what was shown', () => {
  it('writes the rung and the quieter ones it overtook', () => {
    const { rungLog } = recordRung(promise(), { rung: 'late', anchor, overtaken: ['advance', 'due'] }, accepted);
    expect(rungLog.map(({ rung, outcome }) => [rung, outcome])).toEqual([
      ['advance', 'overtaken'],
      ['due', 'overtaken'],
      ['late', 'accepted'],
    ]);
  });

  it('makes the promise due for good with the first rung that stands for a come moment', () => {
    const advance = recordRung(promise(), { rung: 'advance', anchor, overtaken: [] }, accepted);
    expect(advance.firstDueAt).toBeNull();
    const shown = recordRung(advance, due, accepted);
    expect(shown.firstDueAt).toBe(on('14:46'));
    expect(recordRung(shown, due, { ...accepted, at: on('15:10') }).firstDueAt).toBe(on('14:46'));
  });

  it('keeps the text of a failure', () => {
    const { rungLog } = recordRung(promise(), due, { at: on('14:46'), outcome: 'failed', failure: 'not allowed' });
    expect(rungLog.at(-1)).toMatchObject({ outcome: 'failed', failure: 'not allowed' });
  });

  it('lets the oldest entries give way before the log outgrows what can be saved', () => {
    const full = Array.from({ length: 2000 }, (_entry, index) => ({ ...due, ...accepted, at: on('09:00', index) }));
    const log = full.map(({ rung, at, outcome, failure }) => ({ anchor, rung, at, outcome, failure }));
    const { rungLog } = recordRung(promise({ rungLog: log }), due, accepted);
    expect(rungLog).toHaveLength(2000);
    expect(rungLog.at(-1)?.at).toBe(on('14:46'));
  });
});

describe('a rung needs no more showing', () => {
  it('once it was shown under its anchor, and only under that', () => {
    const shown = recordRung(promise(), due, accepted);
    expect(isSettled(shown, 'due', anchor, false)).toBe(true);
    expect(isSettled(shown, 'due', on('15:20'), false)).toBe(false);
    expect(isSettled(shown, 'late', anchor, false)).toBe(false);
  });

  it('while the call lasts on which it was quiet, but not after it', () => {
    const shown = recordRung(promise(), due, quiet);
    expect(isSettled(shown, 'due', anchor, true)).toBe(true);
    expect(isSettled(shown, 'due', anchor, false)).toBe(false);
    expect(wasQuiet(shown, 'due', anchor)).toBe(true);
    expect(wasQuiet(recordRung(promise(), due, accepted), 'due', anchor)).toBe(false);
  });
});

describe('a reaction', () => {
  it('is stored for an open promise', () => {
    expect(react(promise(), on('14:47')).reactedAt).toBe(on('14:47'));
  });

  it('changes nothing about an ended one', () => {
    const ended = after(promise(), reached(on('14:50')));
    expect(react(ended, on('14:55'))).toBe(ended);
  });
});
