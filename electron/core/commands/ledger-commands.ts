// Every command that decides on the ledger, by its name in the contract. The commands that need the outside world are
// in desk-commands.ts; between the two a command of the contract that has no handler does not compile.

import type { CommandName } from '../../../shared/contract/methods.ts';
import type { Handlers } from '../router.ts';
import type { CommandBus } from '../command-bus.ts';
import {
  answerTestReminder,
  markBusy,
  savePolicies,
  saveSettings,
  setCallingHours,
  setGuardGrant,
} from './agent-commands.ts';
import { answerCall, missCall, ringCall } from './call-commands.ts';
import { acceptCase, closeCase, offerCase, reopenCase, takeCase, tried } from './case-commands.ts';
import { confirmZone, identifyCaller } from './caller-commands.ts';
import type { Decide } from './decision.ts';
import { useException } from './exception-commands.ts';
import { endExpert, recordAnswer, tellAnswer } from './expert-answer-commands.ts';
import { joinExpert, leaveExpert, startExpert, tickTold } from './expert-commands.ts';
import { acceptHandOver, breakPromise, offerPromise, reopenPromise } from './give-up-commands.ts';
import { closeFourth, recordFourth, withdrawFourth } from './fourth-commands.ts';
import { saveProcess } from './process-commands.ts';
import { askForSupervisor, endSupervisor, startSupervisor } from './supervisor-commands.ts';
import { setCustomerLimits } from './limit-commands.ts';
import { setPace, tickRepStep } from './manner-commands.ts';
import { setNeeds, writeNotes } from './notes-commands.ts';
import { askHold, chooseOption, endOption, resumeHold } from './option-commands.ts';
import { dialCustomer } from './outgoing-commands.ts';
import { pauseReminders } from './pause-commands.ts';
import { makePromise, movePromise } from './promise-commands.ts';
import { callPromise, openPromise, snoozePromise } from './promise-row-commands.ts';
import { settlePromise } from './settle-commands.ts';
import { endCall, finishCall, parkWrapUp, resumeWrapUp } from './wrap-up-commands.ts';

const ledgerCommands = {
  saveSettings,
  setGuardGrant,
  setCallingHours,
  savePolicies,
  answerTestReminder,
  markBusy,
  setPace,
  tickRepStep,
  ringCall,
  answerCall,
  missCall,
  identifyCaller,
  confirmZone,
  setCustomerLimits,
  writeNotes,
  setNeeds,
  useException,
  askHold,
  resumeHold,
  chooseOption,
  endOption,
  askForSupervisor,
  startSupervisor,
  endSupervisor,
  recordFourth,
  closeFourth,
  withdrawFourth,
  saveProcess,
  endCall,
  parkWrapUp,
  resumeWrapUp,
  finishCall,
  tried,
  offerCase,
  acceptCase,
  takeCase,
  closeCase,
  reopenCase,
  startExpert,
  tickTold,
  joinExpert,
  leaveExpert,
  recordAnswer,
  tellAnswer,
  endExpert,
  makePromise,
  movePromise,
  settlePromise,
  callPromise,
  dialCustomer,
  snoozePromise,
  openPromise,
  offerPromise,
  acceptHandOver,
  breakPromise,
  reopenPromise,
  pauseReminders,
} satisfies { readonly [Name in CommandName]?: Decide<Name> };

export type LedgerCommandName = keyof typeof ledgerCommands;
export type LedgerHandlers = Pick<Handlers, LedgerCommandName>;

/** Each command, waiting for its turn on the bus. */
export function ledgerHandlers(bus: CommandBus): LedgerHandlers {
  const names = Object.keys(ledgerCommands) as readonly LedgerCommandName[];
  // Names and handlers come from one table; the mapped type says so, `fromEntries` cannot.
  return Object.fromEntries(names.map((name) => [name, onBus(bus, name)])) as LedgerHandlers;
}

function onBus<Name extends LedgerCommandName>(bus: CommandBus, name: Name): LedgerHandlers[Name] {
  const decide = ledgerCommands[name] as Decide<Name>;
  const handler = (params: Parameters<typeof decide>[1]) => bus.run((view, context) => decide(view, params, context));
  return handler as LedgerHandlers[Name];
}
