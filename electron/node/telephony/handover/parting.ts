// How a start ends that only told of a call, the same in both hosts: an exit code for the phone, a sentence for a person.

import { words } from '../../../../shared/copy/words.ts';
import type { HandedOver } from '../../../../shared/telephony/handed-over.ts';

export const LEFT_WITH = {
  told: 0,
  /** Handed over too, so that the log of the app says it. The same code as for any wrong command line. */
  unreadable: 2,
  /** Nobody is there to be told; 3 and 4 are a folder and a port that belong to somebody else. */
  notRunning: 5,
} as const;

export interface Parting {
  readonly code: number;
  /** For stderr; empty when all is well. */
  readonly sentence: string;
}

export function partingOf(told: HandedOver, isTaken: boolean): Parting {
  if (!isTaken) return { code: LEFT_WITH.notRunning, sentence: `${words('host.notRunning')}\n` };
  if (told.kind === 'event') return { code: LEFT_WITH.told, sentence: '' };
  return {
    code: LEFT_WITH.unreadable,
    sentence: `${words('host.callUnreadable', { hint: words(`phone.hint.${told.hint}`) })}\n`,
  };
}
