// The draft in words: who knows which customer by which name, and the sentences of the guard's block.

import { words } from '../../../shared/copy/words.ts';
import { type Clocks, describeTime, sayMoment } from '../../../shared/guard/describe-time.ts';
import {
  clockChangeInWords,
  findingInWords,
  notUnderstoodInWords,
  type Speaking,
} from '../../../shared/guard/in-words.ts';
import type { PromiseDraft } from '../../state/promise-draft.ts';
import type { Instant } from '../../../shared/time.ts';

export function clocksOf({ facts: { now, profile }, theirZone }: PromiseDraft): Clocks {
  return { now, agentZone: profile.zone, customerZone: theirZone };
}

/** The time itself is refused; a number that cannot be rung says nothing about the time. */
export function isTimeRefused({ report, understood }: PromiseDraft): boolean {
  if (report === null) return understood.kind === 'refused';
  const refused = report.findings.filter(({ result }) => result === 'refuse');
  return report.verdict === 'refuse' && refused.some(({ code }) => !code.startsWith('number'));
}

/** `15:00`, `tomorrow 12:15` on the agent's clock. */
export function whenInWords(at: Instant, { facts: { now, profile } }: PromiseDraft): string {
  return sayMoment(at, profile.zone, now, words);
}

/** Every finding as a sentence, hardest first; the question of check 7 has its own words. */
export function findingsInWords(draft: PromiseDraft, nameOf: Speaking['nameOf']): string {
  const speaking: Speaking = { ...clocksOf(draft), nameOf };
  const findings = (draft.report?.findings ?? []).filter(({ code }) => code !== 'zoneUncertain');
  return findings.map((finding) => findingInWords(finding, words, speaking)).join(' ');
}

/** The typed time on both clocks: "between 14:45 and 15:00 your time, between 10:45 and 11:00 in New York". */
export function echoInWords(draft: PromiseDraft): string {
  const { report, understood } = draft;
  if (report === null || understood.kind === 'refused') return '';
  const clocks = clocksOf(draft);
  const { yours, theirs, echo: both } = describeTime(report, clocks, words);
  const echo = theirs === yours ? words('guard.echo.one', { yours }) : both;
  const { clockChange } = understood.value;
  return clockChange === null ? echo : `${echo}. ${clockChangeInWords(clockChange, understood.value, words, clocks)}`;
}

/** c.5 #10: said beside whatever else the guard says, as what was typed is not what is looked at; empty mostly. */
export function skippedTimeInWords(draft: PromiseDraft): string {
  const { understood } = draft;
  const change = understood.kind === 'done' ? understood.value.clockChange : null;
  if (understood.kind === 'refused' || change?.kind !== 'gap') return '';
  return clockChangeInWords(change, understood.value, words, clocksOf(draft));
}

/** Why a typed time was not taken at all; empty when it was. */
export function refusedTypingInWords(draft: PromiseDraft): string {
  const { understood } = draft;
  return understood.kind === 'refused' ? notUnderstoodInWords(understood.reason, words, clocksOf(draft)) : '';
}
