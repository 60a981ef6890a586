// The one door to user-visible words. A catalogue is one flat table of ICU messages per language; keys are typed, so
// a sentence that does not exist cannot be asked for.

import { IntlMessageFormat } from 'intl-messageformat';
import { en } from './en/index.ts';

export type WordKey = keyof typeof en;
export type WordValues = Readonly<Record<string, string | number>>;
export type Catalogue = Readonly<Record<WordKey, string>>;

/** Says a sentence. Values fill its `{names}`; one that is missing is a bug and throws. */
export type Words = (key: WordKey, values?: WordValues) => string;

export function createWords(catalogue: Catalogue, locale: string): Words {
  const parsed = new Map<WordKey, IntlMessageFormat>();
  return (key, values) => {
    let message = parsed.get(key);
    if (message === undefined) {
      message = new IntlMessageFormat(catalogue[key], locale, undefined, { ignoreTag: true });
      parsed.set(key, message);
    }
    return String(message.format(values));
  };
}

/** The shipped language. Say lines get a language of their own when a second one exists (c.14). */
export const words = createWords(en, 'en-GB');
