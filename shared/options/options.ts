// The three truthful options (000-12..18, c.6): one sentence that runs through them, who is free, and what each costs.

import type { Person } from '../agent/people.ts';
import type { AgentProfile } from '../agent/profile.ts';
import { limitSaid } from '../authority/said.ts';
import type { CallVerdict } from '../authority/verdict.ts';
import { dayTime } from '../copy/day-time.ts';
import { words } from '../copy/words.ts';
import type { HourOffer } from '../guard/offers.ts';
import type { PersonId } from '../ids.ts';
import type { Instant, ZoneId } from '../time.ts';
import { askedFirst, mayAnswer } from './asked-first.ts';
import { isFree } from './free.ts';
import { helpInWords } from './help-words.ts';
import { type OptionMinutes, type OptionNumber, STARTER_MINUTES, totalMinutes } from './minutes.ts';
import type { OptionMedians } from './own-minutes.ts';

/** The guard's answer to "within the hour": a time that can be kept, the first safe one where the hour cannot. */
export interface OfferedTime {
  readonly dueAt: Instant;
  readonly windowStart: Instant | null;
  readonly withinHour: boolean;
}

export interface OptionFacts {
  readonly verdict: CallVerdict;
  readonly people: readonly Person[];
  readonly now: Instant;
  readonly profile: AgentProfile;
  /** Null where no time can be kept at all. */
  readonly guard: OfferedTime | null;
  /** The customer's clock, on which option 3 is spoken; null while unknown, then the agent's. */
  readonly customerZone: ZoneId | null;
  /** Own medians after ten uses of an option; null before. */
  readonly medians: OptionMedians;
}

export interface OptionRow {
  readonly option: OptionNumber;
  /** Its part of the sentence read aloud. */
  readonly sentence: string;
  readonly keepable: boolean;
  /** Who is free, or why it cannot be kept now. */
  readonly why: string;
  /** Who may be asked now; empty for option 3. */
  readonly helpers: readonly PersonId[];
  readonly minutes: OptionMinutes;
  readonly total: number;
  /** The minutes are the agent's own; else our assumption (000-18). */
  readonly isOwn: boolean;
  /** Option 3: the customer's wait comes on top. */
  readonly plusWait: boolean;
  /** The cheapest that can be kept: marked, never preselected. */
  readonly cheapest: boolean;
}

export interface OptionsView {
  /** The sentence up to its options, with the real limit in it (000-12). */
  readonly lead: string;
  /** Always 1, 2, 3, as spoken. */
  readonly rows: readonly OptionRow[];
  readonly end: string;
  /** The limit alone: stored as the reason of the choice. */
  readonly reason: string;
}

/** The guard's offer in the form the options need. */
export function offeredTime(offer: HourOffer): OfferedTime | null {
  if (offer.kind === 'never') return null;
  const { dueAt, windowStart } = offer.safe;
  return { dueAt, windowStart, withinHour: offer.kind === 'withinTheHour' };
}

export function optionsFor(facts: OptionFacts): OptionsView {
  const reason = limitSaid(facts.verdict).slice(0, LONGEST_REASON);
  const rows = [askRow(1, facts), askRow(2, facts), callBackRow(facts)];
  const cheapest = rows
    .filter(({ keepable }) => keepable)
    .reduce<Draft | null>((best, row) => (best === null || row.total < best.total ? row : best), null);
  return {
    lead: words('say.optionsLead', { limit: reason }),
    rows: rows.map((row) => ({ ...row, cheapest: row === cheapest })),
    end: words('say.optionsEnd'),
    reason,
  };
}

/** The choice keeps its reason in this much room. */
const LONGEST_REASON = 200;

type Draft = Omit<OptionRow, 'cheapest'>;

/** Options 1 and 2 can be kept while somebody who may answer is free. */
function askRow(option: 1 | 2, facts: OptionFacts): Draft {
  const { now, profile } = facts;
  const asked = askedFirst(mayAnswer(facts.people, option, profile), now, profile);
  const free = asked.filter((person) => isFree(person, now, profile));
  return {
    option,
    sentence: words(`say.option${option}`),
    keepable: free.length > 0,
    why: helpInWords(asked, free, facts),
    helpers: free.map(({ id }) => id),
    plusWait: false,
    ...costOf(option, facts),
  };
}

function callBackRow(facts: OptionFacts): Draft {
  const { guard, now, profile } = facts;
  return {
    option: 3,
    sentence: callBackSentence(facts),
    keepable: guard !== null,
    why:
      guard === null
        ? words('options.noSlot')
        : words('options.slotFree', { time: dayTime(guard.dueAt, now, profile.zone, 'spoken') }),
    helpers: [],
    plusWait: true,
    ...costOf(3, facts),
  };
}

/** 000-15: "within the hour" only where the guard allows it; else the time that can be kept, by the customer's clock. */
function callBackSentence({ guard, now, profile, customerZone }: OptionFacts): string {
  if (guard === null) return words('options.sentenceNoSlot');
  if (guard.withinHour) return words('say.option3WithinHour');
  return words('say.option3By', { time: dayTime(guard.dueAt, now, customerZone ?? profile.zone, 'spoken') });
}

function costOf(option: OptionNumber, { medians }: OptionFacts): Pick<Draft, 'minutes' | 'total' | 'isOwn'> {
  const own = medians[option];
  const minutes = own ?? STARTER_MINUTES[option];
  return { minutes, total: totalMinutes(minutes), isOwn: own !== null };
}
