import { describe, expect, it } from 'vitest';
import { react, recordRung, wasQuiet } from '../../../../shared/promise/rung-log.ts';
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

  it('keeps quiet on a call also what gave way to a quiet rung, so that it is decided anew afterwards', () => {
    const { rungLog } = recordRung(promise(), { rung: 'window', anchor, overtaken: ['repeat'] }, quiet);
    expect(rungLog.map(({ outcome }) => outcome)).toEqual(['quietOnCall', 'quietOnCall']);
  });

  it('keeps the text of a failure', () => {
    const { rungLog } = recordRung(promise(), due, { at: on('14:46'), outcome: 'failed', failure: 'not allowed' });
    expect(rungLog.at(-1)).toMatchObject({ outcome: 'failed', failure: 'not allowed' });
  });

  it('S6: of days of nagging it keeps the newest hundred, and every other rung', () => {
    const nag = { rung: 'nag', anchor, overtaken: [] } as const;
    const late = recordRung(recordRung(promise(), due, accepted), { ...due, rung: 'late' }, accepted);
    const nagged = Array.from({ length: 150 }, (_nag, index) => index).reduce(
      (record, index) => recordRung(record, nag, { ...accepted, at: on('15:05', index) }),
      late,
    );
    expect(nagged.rungLog.filter(({ rung }) => rung === 'nag')).toHaveLength(100);
    expect(nagged.rungLog.slice(0, 2).map(({ rung }) => rung)).toEqual(['due', 'late']);
    expect(nagged.rungLog.at(-1)?.at).toBe(on('15:05', 149));
  });
});

it('was quiet, when it came during a call and not since', () => {
  expect(wasQuiet(recordRung(promise(), due, quiet), 'due', anchor)).toBe(true);
  expect(wasQuiet(recordRung(promise(), due, accepted), 'due', anchor)).toBe(false);
});

describe('a reaction', () => {
  it('is stored for an open promise', () => {
    expect(react(promise(), on('14:47')).reactedAt).toBe(on('14:47'));
  });

  it('I8: that lies ahead was made before the clock was set back, and answers nothing that is shown now', () => {
    const reacted = react(promise(), on('14:55'));
    expect(recordRung(reacted, due, accepted).reactedAt).toBeNull();
    expect(recordRung(reacted, due, { ...accepted, at: on('14:55') }).reactedAt).toBe(on('14:55'));
  });

  it('changes nothing about an ended one', () => {
    const ended = after(promise(), reached(on('14:50')));
    expect(react(ended, on('14:55'))).toBe(ended);
  });
});
