// What was shown of a promise and what came of it, line by line in plain words: the rung log read back to the agent.

import { type WordKey, words } from '../copy/words.ts';
import type { Instant } from '../time.ts';
import type { PromiseHistoryLine, PromiseRecord, RungEntry } from './record.ts';
import { rungRow } from './rungs.ts';

export interface AlertLine {
  readonly at: Instant;
  /** `shown`: somebody could see it; `unshown`: quiet, left out or failed; `act`: what the agent did. */
  readonly kind: 'shown' | 'unshown' | 'act';
  /** "Late", "You reacted". */
  readonly what: string;
  /** "notification accepted"; empty for an act. */
  readonly how: string;
}

/** Oldest first. Empty while nothing was shown and nothing was done. */
export function alertHistory(record: PromiseRecord): AlertLine[] {
  const acts = [...record.history.flatMap((line) => actLine(line, record)), ...reactionLine(record)];
  return [...record.rungLog.map(rungLine), ...acts].sort((a, b) => a.at - b.at);
}

function rungLine(entry: RungEntry): AlertLine {
  const isShown = entry.outcome === 'accepted' || entry.outcome === 'window' || entry.outcome === 'summary';
  return {
    at: entry.at,
    kind: isShown ? 'shown' : 'unshown',
    what: words(`alertLog.rung.${entry.rung}`),
    how: howInWords(entry),
  };
}

function howInWords(entry: RungEntry): string {
  const problem = entry.failure ?? words('alertLog.noReason');
  switch (entry.outcome) {
    case 'accepted':
      return words(acceptedAs(entry));
    case 'window':
      return words('alertLog.how.windowInstead', { problem });
    case 'failed':
      return words('alertLog.how.failed', { problem });
    case 'quietOnCall':
      return words('alertLog.how.quiet');
    case 'summary':
      return words('alertLog.how.summed');
    case 'overtaken':
      return words('alertLog.how.overtaken');
  }
}

/** The panel of *decide* is no means of the ladder: it stands in the main window. */
function acceptedAs({ rung }: RungEntry): WordKey {
  const means = rungRow(rung)?.means;
  if (means === undefined) return 'alertLog.how.panel';
  if (means.toast === 'none') return 'alertLog.how.windowOnly';
  return means.window ? 'alertLog.how.toastAndWindow' : 'alertLog.how.toast';
}

function actLine({ at, event }: PromiseHistoryLine, record: PromiseRecord): AlertLine[] {
  if (event === 'made') return [];
  return [{ at, kind: 'act', what: words(actWord(event, at, record)), how: '' }];
}

/** A try is told by how it went: the newest one that had begun when the line was written. */
function actWord(
  event: Exclude<PromiseHistoryLine['event'], 'made'>,
  at: Instant,
  { attempts }: PromiseRecord,
): WordKey {
  if (event !== 'attempted') return `alertLog.came.${event}`;
  const attempt = attempts.filter((one) => one.at <= at).at(-1);
  return `alertLog.came.${attempt?.how ?? 'noAnswer'}`;
}

/** Only the last reaction is stored; where an act was written at the same moment, that says more. */
function reactionLine({ reactedAt, history }: PromiseRecord): AlertLine[] {
  if (reactedAt === null || history.some(({ at }) => at === reactedAt)) return [];
  return [{ at: reactedAt, kind: 'act', what: words('alertLog.came.reacted'), how: '' }];
}
