// Like cases beside each other (000-23): what is allowed to one customer and refused to the next is seen, not guessed.

import { foldWord } from '../history/fold.ts';
import type { PolicyId } from '../ids.ts';
import type { ExceptionUse } from './grants.ts';

export interface LikeCases {
  /** The reason as it was written last. */
  readonly reason: string;
  /** Newest first. */
  readonly uses: readonly ExceptionUse[];
  readonly granted: number;
  readonly declined: number;
  /** The same reason, and not the same answer. */
  readonly differs: boolean;
}

/** Grouped by reason; groups whose answers differ come first, then the newest. */
export function likeCases(uses: readonly ExceptionUse[]): readonly LikeCases[] {
  const groups = new Map<string, ExceptionUse[]>();
  for (const use of newestFirst(uses)) {
    const key = foldReason(use.reason);
    groups.set(key, [...(groups.get(key) ?? []), use]);
  }
  const made = [...groups.values()].map(groupOf);
  return [...made.filter(({ differs }) => differs), ...made.filter(({ differs }) => !differs)];
}

/** Groups in whose reason every word that is being typed begins a word; none before two letters are there. */
export function likeTyped(groups: readonly LikeCases[], typed: string): readonly LikeCases[] {
  const wanted = foldReason(typed);
  if (wanted.length < 2) return [];
  return groups.filter(({ reason }) => {
    const there = foldReason(reason).split(' ');
    return wanted.split(' ').every((word) => there.some((one) => one.startsWith(word)));
  });
}

/** What was granted from one rule, newest first (000-21). */
export function grantedFrom(uses: readonly ExceptionUse[], policyId: PolicyId): readonly ExceptionUse[] {
  return newestFirst(uses.filter((use) => use.policyId === policyId && use.result === 'granted'));
}

/** Case, accents, spaces and signs do not make a reason another one. */
export function foldReason(reason: string): string {
  return reason
    .split(/\s+/)
    .map(foldWord)
    .filter((word) => word !== '')
    .join(' ');
}

function groupOf(uses: readonly ExceptionUse[]): LikeCases {
  const granted = uses.filter(({ result }) => result === 'granted').length;
  const declined = uses.length - granted;
  return { reason: uses[0]?.reason ?? '', uses, granted, declined, differs: granted > 0 && declined > 0 };
}

function newestFirst(uses: readonly ExceptionUse[]): readonly ExceptionUse[] {
  return [...uses].sort((a, b) => b.at - a.at);
}
