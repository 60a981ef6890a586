// What to say now (ux.md c.13): the lines of the moment, a caring one first (000-24). Screens show one large, and the
// next one small.

import { type WordKey, words } from '../copy/words.ts';

/** The moments of a call that have lines of their own. */
export type SayMoment = 'idle' | 'incoming' | 'callback' | 'lateCallback' | 'hold' | 'afterHold' | 'wrapUp';

export interface SayFacts {
  /** The agent, as they say it. */
  readonly name: string;
  readonly direct: string;
  /** How the customer is called in a sentence; null while nobody knows. */
  readonly customer: string | null;
  /** When a call back was promised, as said to them: "11 o’clock" or "between 10:45 and 11:00". */
  readonly promisedTime: string | null;
  /** The grants that settle the call, as said: set when the verdict is "close it now". */
  readonly grant: string | null;
  /** Minutes still needed while they hold. */
  readonly holdMinutes: number;
  readonly noteAddress: string | null;
  readonly newRep: boolean;
}

export interface SayLine {
  readonly id: string;
  readonly kind: 'care' | 'fact';
  readonly title: WordKey;
  readonly text: string;
}

interface LineRule {
  readonly id: string;
  readonly kind: SayLine['kind'];
  readonly title: WordKey;
  readonly moments: readonly SayMoment[];
  /** The line, or null where a fact it needs is missing. */
  readonly text: (facts: SayFacts) => string | null;
}

const CARING: readonly SayMoment[] = ['incoming', 'callback', 'lateCallback', 'afterHold'];

/** In the order said. A line more is a row more. */
const RULES: readonly LineRule[] = [
  {
    id: 'greeting',
    kind: 'care',
    title: 'sayTitle.greeting',
    moments: ['idle', 'incoming'],
    text: ({ name }) => words('say.greeting', { name }),
  },
  {
    id: 'opening',
    kind: 'care',
    title: 'sayTitle.opening',
    moments: ['callback'],
    text: ({ name, customer, promisedTime }) =>
      promisedTime === null
        ? null
        : words('say.callBackOpening', { name, customer: customer ?? '…', time: promisedTime }),
  },
  {
    id: 'lateOpening',
    kind: 'care',
    title: 'sayTitle.lateOpening',
    moments: ['lateCallback'],
    text: ({ name, customer, promisedTime }) =>
      promisedTime === null ? null : words('say.lateOpening', { name, customer: customer ?? '…', time: promisedTime }),
  },
  {
    id: 'holdCheckBack',
    kind: 'care',
    title: 'sayTitle.holdCheckBack',
    moments: ['hold'],
    text: ({ customer, holdMinutes }) =>
      words('say.holdCheckBack', { customer: customer ?? '', n: holdMinutes }).replace(', .', '.'),
  },
  {
    id: 'holdThanks',
    kind: 'care',
    title: 'sayTitle.holdThanks',
    moments: ['hold', 'afterHold'],
    text: ({ customer }) => words('say.holdThanks', { customer: customer ?? '' }).replace(', .', '.'),
  },
  {
    id: 'care',
    kind: 'care',
    title: 'sayTitle.care',
    moments: CARING,
    text: () => words('say.careFirst'),
  },
  {
    id: 'canDoIt',
    kind: 'fact',
    title: 'sayTitle.canDoIt',
    moments: CARING,
    text: ({ grant }) => (grant === null ? null : words('say.canDoIt', { grant })),
  },
  {
    id: 'newRep',
    kind: 'fact',
    title: 'sayTitle.newRep',
    moments: CARING,
    text: ({ newRep }) => (newRep ? words('say.newRep') : null),
  },
  {
    id: 'close',
    kind: 'care',
    title: 'sayTitle.close',
    moments: [...CARING, 'wrapUp'],
    text: ({ name, direct }) => words('say.close', { name, direct }),
  },
  {
    id: 'askForNote',
    kind: 'fact',
    title: 'sayTitle.ask',
    moments: ['wrapUp'],
    text: ({ noteAddress }) => (noteAddress === null ? null : words('say.askForNote', { address: noteAddress })),
  },
];

/** The lines of a moment in the order said; never empty but where a call back has no promise. */
export function sayLines(moment: SayMoment, facts: SayFacts): SayLine[] {
  return RULES.filter(({ moments }) => moments.includes(moment)).flatMap(({ id, kind, title, text }) => {
    const line = text(facts);
    return line === null ? [] : [{ id, kind, title, text: line }];
  });
}

/** Flow instead of Script: the first sentence, which carries the point (000-22). */
export function keyPoint(text: string): string {
  return /^.+?[.?!](?=\s|$)/u.exec(text)?.[0] ?? text;
}
