// Why a command was not carried out: a closed list of codes, each with one clear sentence in the copy.

import { z } from 'zod';

/** Persisted nowhere; the words are in copy under `refusal.<code>`. */
export const RefusalCode = z.enum([
  /** The data folder cannot be written; `problem` says why. The text stays in the form. */
  'cannotSave',
  'noSuchCall',
  'noSuchPromise',
  'noSuchCustomer',
  'noSuchPerson',
  /** A call is live already; finish it first. */
  'callUnderWay',
  /** Another call comes while somebody is on hold (002-04); `name`, and `number` of the new one. */
  'callOnHold',
  /** The command needs a live call and this one is not. */
  'callNotLive',
  /** The call is finished. */
  'callFinished',
  'notOnHold',
  'alreadyOnHold',
  'profileMissing',
  'numberMissing',
  'numberImpossible',
  'customerMissing',
  /** The guard refuses the time; `check` is its number. */
  'guardRefuses',
  /** The guard warns and no reason was given; `check`. */
  'warningNeedsReason',
  /** Check 7: the customer's clock is a guess and was not confirmed. */
  'zoneNotConfirmed',
  /** 000-14. */
  'agreementMissing',
  /** 000-08, 000-09, 002-15: a reason is required here. */
  'reasonMissing',
  'exceptionNotGranted',
  'noSuchPolicy',
  /** Allowance used up; `day` is the reset day. */
  'exceptionsUsedUp',
  'alternativeMissing',
  'promiseEnded',
  /** Snooze: twice per promise, only if it ends at or before the due time. */
  'snoozeSpent',
  /** Ended as missed or not reached before it is late or three tries found nobody. */
  'stillKeepable',
  'nothingToUndo',
  /** Something changed after the action, or 10 minutes passed. */
  'undoTooLate',
  'cannotDial',
  'notesTooLong',
  'windowNotOffered',
  /** 002-07: accepted before it was offered to anybody. */
  'notOffered',
  /** S13: a pause needs an end at most four hours away. */
  'pauseTooLong',
  /** This host or this computer cannot do it. */
  'notHere',
  /** Another long work on the saved data is under way. */
  'oneAtATime',
  /** The agent gave the work up; nothing was changed. */
  'givenUp',
  /** No folder or file was chosen for it yet. */
  'noPlaceChosen',
  /** A copy could not be made or used; `sentence` says why and what to do. */
  'copyRefused',
  'noSuchCase',
  /** The case is closed; it can be opened again. */
  'caseClosed',
  'noSuchStep',
  /** The step is over. */
  'stepEnded',
  /** 002-09: a case does not close over an open step; `level`. */
  'stepOpen',
  /** 002-09: neither did the customer confirm that it is fixed, nor does a reason say why it ends. */
  'notConfirmed',
  /** 003-06: nothing is noted as tried at level 1. */
  'nothingTried',
  /** 003-05. */
  'skipNeedsReason',
  /** 003-25: level 3 does not end before somebody apologised. */
  'apologyMissing',
  /** 003-26: nor before the customer heard what has been or will be done. */
  'explanationMissing',
  /** 003-30: level 4 does not end before something beyond levels 1 to 3 was offered. */
  'beyondMissing',
  /** One letter of a case is answered before the next is written down. */
  'fourthOpen',
  'processEmpty',
  /** 003-13: the topic, or what is missing. */
  'topicMissing',
  /** 003-15. */
  'toldMissing',
  /** 003-17: an answer that the customer does not have yet. */
  'answerNotTold',
  /** There is no answer yet. */
  'noAnswerYet',
  /** 003-18: what the customer says of it. */
  'verdictMissing',
  /** A case of your own needs no taking back. */
  'yoursAlready',
  /** Ten phones can post to the listener. */
  'tooManyPhones',
  'noSuchPhone',
  /** 003-34: the customer asked not to be rung. */
  'doNotCall',
  /** A program of another name than the softphones have. */
  'notASoftphone',
  /** A place of a program that the agent did not choose on this computer. */
  'programNotChosen',
  /** The phone's call is over and gone from the list. */
  'noSuchPhoneCall',
  /** Only what is over leaves the list. */
  'phoneCallGoesOn',
]);
export type RefusalCode = z.infer<typeof RefusalCode>;

export const Refusal = z.strictObject({
  code: RefusalCode,
  /** Values for the sentence, by the names it uses. */
  values: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type Refusal = z.infer<typeof Refusal>;

export function because(code: RefusalCode, values: Refusal['values'] = {}): Refusal {
  return { code, values };
}
