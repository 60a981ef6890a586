// What the agent is about to ask an expert: typed once in the Ask tab, read again by the bar that asks.

import type { CaseId } from '../../shared/ids.ts';
import type { AppStore } from './app-store.ts';

export interface AskEdits {
  /** Whose question it is; another case begins with an empty one. */
  readonly caseId: CaseId | null;
  readonly topic: string;
  /** 003-13: what is missing. */
  readonly missing: string;
}

export const NO_QUESTION: AskEdits = { caseId: null, topic: '', missing: '' };

/** The question about this case as far as it is typed. */
export function askAbout(edits: AskEdits, caseId: CaseId): AskEdits {
  return edits.caseId === caseId ? edits : { ...NO_QUESTION, caseId };
}

export function editAsk(store: AppStore, caseId: CaseId, change: Partial<Omit<AskEdits, 'caseId'>>): void {
  store.setState(({ askEdits }) => ({ askEdits: { ...askAbout(askEdits, caseId), ...change } }));
}
