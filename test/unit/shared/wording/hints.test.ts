import { describe, expect, it } from 'vitest';
import { createWordingFinder, wordingLanguages } from '../../../../shared/wording/hints.ts';
import { WORD_LISTS, type WordingLanguage } from '../../../../shared/wording/word-lists.ts';

const LANGUAGES = Object.keys(WORD_LISTS) as WordingLanguage[];
const english = createWordingFinder(['en']);
const found = (text: string) => english(text).map(({ found: word, kind, instead }) => [word, kind, instead]);

describe('002-12: defending words', () => {
  it('“our policy” gets a helping alternative', () => {
    expect(found('she heard about our policy again')).toEqual([['our policy', 'defending', 'what I can do is']]);
  });

  it.each(['not my department', 'calm down', 'Calm  down', "you didn't read", 'you didn’t read'])(
    '%s gets one',
    (text) => {
      expect(english(text)).toMatchObject([{ kind: 'defending', from: 0, to: text.length }]);
    },
  );

  it('a capital stays one', () => {
    expect(found('Our policy')).toEqual([['Our policy', 'defending', 'What I can do is']]);
  });
});

describe('001-13: words that put somebody down', () => {
  it('get a neutral one', () => {
    expect(found('what an idiot, really')).toEqual([['idiot', 'respect', 'not familiar with this']]);
  });

  it.each(['idiotic', 'thicker box', 'relaxed', 'policy number 4'])('are whole words, so %j has none', (text) => {
    expect(english(text)).toEqual([]);
  });
});

it('places are those of the text, and of two at one place the longer counts', () => {
  expect(english('it is against company policy. idiot')).toMatchObject([
    { from: 14, to: 28, found: 'company policy' },
    { from: 30, to: 35 },
  ]);
});

it('the languages are those of the agent, and English', () => {
  expect(wordingLanguages(['de-AT', 'pl'])).toEqual(['en', 'de']);
  expect(createWordingFinder(['en', 'de'])('das ist nicht meine Abteilung')).toMatchObject([{ kind: 'defending' }]);
});

describe.each(LANGUAGES)('the list of %s', (language) => {
  const entries = WORD_LISTS[language];

  it('offers nothing that it would itself underline', () => {
    const finder = createWordingFinder([language]);
    expect(entries.flatMap(({ instead }) => finder(instead))).toEqual([]);
  });

  it('finds every word it holds, and holds each once', () => {
    const finder = createWordingFinder([language]);
    const words = entries.flatMap((entry) => entry.words);
    expect(new Set(words).size).toBe(words.length);
    for (const word of words) expect(finder(word)).toMatchObject([{ from: 0, to: word.length }]);
  });

  it('knows both kinds', () => {
    expect(new Set(entries.map(({ kind }) => kind))).toEqual(new Set(['respect', 'defending']));
  });
});
