import { describe, expect, it } from 'vitest';
import { say } from '../../../../shared/copy/en/say.ts';
import * as english from '../../../../shared/copy/en/index.ts';
import { SAY_KINDS, SAY_MOMENTS } from '../../../../shared/say/lines.ts';
import { falseReasonsIn, scriptProblems } from '../../../../shared/say/lint.ts';
import { FALSE_REASONS } from '../../../../shared/wording/false-reasons.ts';

/** Everything that is read aloud: the lines, their key points, and the parts that are put into them. */
const SPOKEN = Object.entries(Object.assign({}, ...Object.values(english)) as Record<string, string>).filter(([key]) =>
  /^say/.test(key),
);

it('there are lines to judge', () => {
  expect(SPOKEN.length).toBeGreaterThan(30);
});

it.each(SPOKEN)('003-07/000-12: %s states no false reason', (_key, text) => {
  expect(falseReasonsIn(text)).toEqual([]);
});

it('000-12: who has no authority says so, and which limit it is', () => {
  expect(say['say.optionsLead']).toContain('{limit}');
  expect(say['say.refused']).toContain('I can’t do {x}');
});

it.each(Object.entries(SAY_MOMENTS))('000-24: the lines of %s begin with care', (_moment, [first]) => {
  expect(first === undefined ? null : SAY_KINDS[first].type).toBe('care');
});

it('001-16: the greeting and the close are offers of help', () => {
  const lines = (['greeting', 'close'] as const).map((key) => ({ key, script: say[`say.${key}`], flow: null }));
  expect(scriptProblems(lines)).toEqual([]);
});

describe('lines that a team brings along', () => {
  it.each(FALSE_REASONS)('003-07: may not say “%s”', (phrase) => {
    const script = `I’m sorry, ${phrase.toUpperCase().replace('’', "'")} today.`;
    expect(scriptProblems([{ key: 'refused', script, flow: null }])).toContainEqual({
      key: 'refused',
      kind: 'falseReason',
      phrase,
    });
  });

  it('003-07: not in their key points either', () => {
    const line = { key: 'refused', script: 'I can’t do that.', flow: 'Blame: system error' };
    expect(scriptProblems([line])).toEqual([{ key: 'refused', kind: 'falseReason', phrase: 'system error' }]);
  });

  it('001-16: greet with an offer of help, not with a status', () => {
    expect(scriptProblems([{ key: 'greeting', script: 'Support desk, all lines are busy.', flow: null }])).toEqual([
      { key: 'greeting', kind: 'noOffer', phrase: '' },
    ]);
    expect(scriptProblems([{ key: 'greeting', script: 'Good day, how can I help?', flow: null }])).toEqual([]);
  });
});
