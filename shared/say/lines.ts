// The lines of the Say panel (c.13), in the order in which F9 brings them. A caring line always stands before any fact
// (000-24). *Script* says full sentences, *Flow* only the key points (000-22).

import type { ScriptLine } from '../agent/team.ts';
import type { Call } from '../call/record.ts';
import { type WordKey, words } from '../copy/words.ts';
import type { SayMoment } from './moment.ts';
import { teamText } from './team-lines.ts';

export type SayStyle = 'script' | 'flow';

export interface SayLine {
  readonly key: SayKey;
  /** "Care first": what this line is for. */
  readonly title: string;
  readonly text: string;
}

export interface SayFacts {
  /** The agent, as they say it on the phone. */
  readonly name: string;
  readonly direct: string;
  readonly isNewRep: boolean;
  /** As spoken: "Dana"; null while nobody knows the name. */
  readonly customer: string | null;
  /** What can be granted, as said: "$50 back"; null unless the call can be closed now. */
  readonly grant: string | null;
  /** A needed row is past the agent's limits. */
  readonly isStopped: boolean;
  /** The promised time on the customer's clock; null when this call keeps none. */
  readonly promisedTime: string | null;
  /** When the next try would be, on the customer's clock; null after the last. */
  readonly nextTry: string | null;
  /** Where a kind note may be sent; null when the agent gave none. */
  readonly noteAddress: string | null;
  /** 001-03, in the customer's words; empty while nobody wrote it. */
  readonly need: string;
  /** They rang us, and it is not their first contact (001-01). */
  readonly isReturning: boolean;
  /** The minutes the customer agreed to on this hold. */
  readonly holdMinutes: number;
  /** 001-04. */
  readonly pace: Call['pace'];
  /** The team's own lines, in place of ours. */
  readonly scripts: readonly ScriptLine[];
}

export type SayKey =
  | 'greeting'
  | 'careFirst'
  | 'canDoIt'
  | 'newRep'
  | 'close'
  | 'holdCheckBack'
  | 'holdThanks'
  | 'callBackOpening'
  | 'lateOpening'
  | 'voicemail'
  | 'askForNote'
  | 'thanksReturning'
  | 'ifIWereYou'
  | 'recap'
  | 'boundary';

interface LineKind {
  readonly type: 'care' | 'fact';
  /** Whether it can be said now; absent means always. */
  readonly fits?: (facts: SayFacts) => boolean;
}

export const SAY_KINDS: Readonly<Record<SayKey, LineKind>> = {
  greeting: { type: 'care' },
  careFirst: { type: 'care' },
  canDoIt: { type: 'fact', fits: ({ grant }) => grant !== null },
  newRep: { type: 'fact', fits: ({ isNewRep, isStopped }) => isNewRep && isStopped },
  close: { type: 'care' },
  holdCheckBack: { type: 'care' },
  holdThanks: { type: 'care' },
  callBackOpening: { type: 'care' },
  lateOpening: { type: 'care' },
  voicemail: { type: 'fact', fits: ({ nextTry, customer }) => nextTry !== null && customer !== null },
  askForNote: { type: 'fact', fits: ({ noteAddress }) => noteAddress !== null },
  thanksReturning: { type: 'care', fits: ({ isReturning }) => isReturning },
  ifIWereYou: { type: 'care', fits: ({ need }) => need.trim() !== '' },
  recap: { type: 'care', fits: ({ need }) => need.trim() !== '' },
  boundary: { type: 'care' },
};

export const SAY_MOMENTS: Readonly<Record<SayMoment, readonly SayKey[]>> = {
  waiting: ['greeting'],
  fresh: ['greeting', 'thanksReturning', 'careFirst', 'ifIWereYou', 'canDoIt', 'newRep', 'close'],
  underWay: ['careFirst', 'ifIWereYou', 'canDoIt', 'newRep', 'recap', 'close'],
  hold: ['holdCheckBack', 'holdThanks'],
  resumed: ['holdThanks', 'canDoIt', 'newRep', 'recap', 'close'],
  promised: ['close'],
  callingBack: ['callBackOpening', 'careFirst', 'canDoIt', 'close', 'voicemail'],
  callingBackLate: ['lateOpening', 'careFirst', 'canDoIt', 'close', 'voicemail'],
  boundary: ['boundary'],
  wrapUp: ['close', 'askForNote'],
};

/** What may be said in this moment, never empty. A line whose facts are missing is left out. */
export function sayLines(moment: SayMoment, facts: SayFacts, style: SayStyle): readonly SayLine[] {
  return SAY_MOMENTS[moment]
    .filter((key) => SAY_KINDS[key].fits?.(facts) ?? true)
    .map((key) => ({ key, title: words(`sayTitle.${key}`), text: textOf(key, facts, style) }));
}

/** The line at `step`; F9 past the last one stays there. */
export function lineAt(lines: readonly SayLine[], step: number): SayLine | undefined {
  return lines[Math.min(step, lines.length - 1)];
}

function textOf(key: SayKey, facts: SayFacts, style: SayStyle): string {
  const values = {
    name: facts.name,
    direct: facts.direct,
    customer: facts.customer ?? '',
    grant: facts.grant ?? '',
    time: (key === 'voicemail' ? facts.nextTry : facts.promisedTime) ?? '',
    n: words('sayPart.moreMinutes', { n: facts.holdMinutes }),
    address: facts.noteAddress ?? '',
    need: facts.need.trim(),
  };
  const isShort = style === 'flow' || facts.pace === 'hurry';
  const own = teamText(facts.scripts, key, { isShort, values });
  return withoutGap(own ?? ourText(key, facts.pace, style, values));
}

/** 001-04: one sentence for those in a hurry, one more for those who want to talk. */
function ourText(key: SayKey, pace: Call['pace'], style: SayStyle, values: Readonly<Record<string, string>>): string {
  if (style === 'flow') return words(`sayFlow.${key}`, values);
  if (pace === 'hurry') return words(`sayHurry.${key}`, values);
  const text = words(`say.${key}`, values);
  return pace === 'talk' && key in FULLER ? `${text} ${words(FULLER[key as keyof typeof FULLER])}` : text;
}

/** What may be added where there is time. */
const FULLER = {
  greeting: 'sayTalk.greeting',
  careFirst: 'sayTalk.careFirst',
  canDoIt: 'sayTalk.canDoIt',
  close: 'sayTalk.close',
} as const satisfies Partial<Record<SayKey, WordKey>>;

/** "Hello , Sam here" and "Still here, ." as they are said while nobody knows the name. */
function withoutGap(text: string): string {
  return text.replace(/ ,/g, ',').replace(/, ?\./g, '.');
}
