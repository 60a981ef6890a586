// Who is about to take their own step, level 4 (003-31, c.6): reasons, each with the one next step that prevents it;
// never a score. A new rule is one row.

import type { AgentProfile } from '../agent/profile.ts';
import { workingDaysSince } from '../agent/working-days.ts';
import type { WordKey, WordValues } from '../copy/words.ts';
import type { OpenCall } from '../desk/desk.ts';
import { wordsIn } from '../history/text-words.ts';
import type { PromiseRecord } from '../promise/record.ts';
import { type Instant, wallMoment } from '../time.ts';
import { WARNING_WORDS } from './risk-words.ts';
import type { SupervisorStep } from './steps.ts';

/** What the button of a reason does: a promise for today, level 3, or the open step in the Case tab. */
export type RiskStep = 'update' | 'supervisor' | 'finishSupervisor';

export interface Risk {
  readonly key: RiskKey;
  /** In a few words, as the strip says it. */
  readonly reason: { readonly key: WordKey; readonly values: WordValues };
  readonly next: RiskStep;
}

export type RiskKey = 'latePromises' | 'contacts' | 'passes' | 'nothingSaid' | 'words' | 'openLong';

/** A conversation as far as the rules look at it. Without a case there is nothing to be at risk but words. */
export type RiskFacts = Pick<OpenCall, 'case' | 'caseContacts'> & {
  readonly casePromises: readonly PromiseRecord[];
  readonly notes: Pick<OpenCall['notes'], 'need' | 'lines'> | null;
  readonly now: Instant;
  readonly profile: AgentProfile;
};

interface RiskRule {
  readonly key: RiskKey;
  readonly next: RiskStep;
  /** The values of `risk.<key>`; null while the rule finds nothing. */
  finds(facts: RiskFacts): WordValues | null;
}

const MOST_LATE = 2;
const MOST_CONTACTS = 3;
const MOST_PASSES = 2;
const MOST_WORKING_DAYS = 5;

export const RISK_RULES: readonly RiskRule[] = [
  {
    key: 'latePromises',
    next: 'update',
    finds: (facts) => from(MOST_LATE, facts.casePromises.filter(isLate(facts)).length),
  },
  { key: 'contacts', next: 'supervisor', finds: ({ caseContacts }) => from(MOST_CONTACTS, caseContacts) },
  { key: 'passes', next: 'update', finds: (facts) => from(MOST_PASSES, facts.case?.passes.length ?? 0) },
  { key: 'nothingSaid', next: 'finishSupervisor', finds: withoutApologyOrPlan },
  { key: 'words', next: 'supervisor', finds: warningWord },
  { key: 'openLong', next: 'update', finds: (facts) => from(MOST_WORKING_DAYS + 1, openDays(facts)) },
];

/** Every reason there is now, in the order of the rules; empty when there is none. */
export function risksOf(facts: RiskFacts): readonly Risk[] {
  if (facts.case !== null && facts.case.closedAt !== null) return [];
  return RISK_RULES.flatMap((rule) => {
    const values = rule.finds(facts);
    const { key, next } = rule;
    return values === null ? [] : [{ key, next, reason: { key: `risk.${key}` as const, values } }];
  });
}

function from(least: number, n: number): WordValues | null {
  return n >= least ? { n } : null;
}

/** `broken`, `keptLate`, or open and overdue. */
function isLate({ now }: RiskFacts) {
  return ({ status, dueAt }: PromiseRecord): boolean =>
    status === 'broken' || status === 'keptLate' || (status === 'open' && dueAt < now);
}

/** 003-27: a supervisor has it, or had it, and the customer heard no apology, or not what is done about it. */
function withoutApologyOrPlan({ case: one }: RiskFacts): WordValues | null {
  const steps = (one?.steps ?? []).filter((step): step is SupervisorStep => step.kind === 'supervisor');
  const last = steps.at(-1);
  if (last === undefined) return null;
  const [sorry, plan] = [last.apologised, last.explained.trim() !== ''];
  return sorry && plan ? null : { missing: sorry ? 'plan' : plan ? 'apology' : 'both' };
}

function openDays({ case: one, now, profile }: RiskFacts): number {
  return one === null ? 0 : workingDaysSince(one.openedOn, wallMoment(now, profile.zone).day, profile);
}

/** The first warning word of the notes; one reason, however many there are. */
function warningWord({ notes }: RiskFacts): WordValues | null {
  if (notes === null) return null;
  const texts = [notes.need, ...notes.lines.map(({ text }) => text)].map(folded);
  const found = WARNINGS.find(({ spelled }) => spelled.some((phrase) => texts.some((text) => text.includes(phrase))));
  return found === undefined ? null : { about: found.about };
}

/** Its words with a space around each, so that whole words are compared. */
function folded(text: string): string {
  return ` ${wordsIn(text)
    .map(({ word }) => word)
    .join(' ')} `;
}

const WARNINGS = WARNING_WORDS.en.map(({ about, spelled }) => ({ about, spelled: spelled.map(folded) }));
