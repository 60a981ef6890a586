// What came in by one of the ways, answered at once: limited, and heard by the state machine.

import { maskText } from '../../../shared/privacy/masked-text.ts';
import type { PhoneNews } from '../../../shared/telephony/event.ts';
import { advance, type Advanced, endsKnownCall, type Hearing, lose } from '../../../shared/telephony/phone-calls.ts';
import { reconciled, tellsAlone } from '../../../shared/telephony/standing.ts';
import { lineOf } from '../commands/phone-call-steps.ts';
import type { LedgerReader } from '../ledger-view.ts';
import type { Clock, Ids, PhoneReception, PhoneReport } from '../ports.ts';
import type { PhoneBoard } from './phone-board.ts';
import { createPhoneLimits } from './phone-limits.ts';

export interface EarParts {
  readonly view: LedgerReader;
  readonly board: Pick<PhoneBoard, 'state'>;
  readonly clock: Clock;
  readonly ids: Ids;
  /** Takes over what was heard. */
  take(advanced: Advanced): unknown;
}

export type PhoneEar = (report: PhoneReport) => PhoneReception;

export function createPhoneEar({ view, board, clock, ids, take }: EarParts): PhoneEar {
  const limits = createPhoneLimits(clock);
  const hearing: Hearing = {
    newKey: () => ids.next(),
    lineOf: (number) => lineOf(number, view.settings.profile?.country ?? ''),
  };

  /** The name may go to a window before it is saved: a card number in it is hidden here already. */
  function hear(news: PhoneNews): PhoneReception {
    const name = news.name === null ? null : maskText(news.name);
    const event = { ...news, name, at: clock.now() };
    if (!endsKnownCall(board.state, event, hearing) && !limits.admits(event.source, 'event')) return 'tooMany';
    const advanced = advance(board.state, event, hearing);
    take(advanced);
    return advanced.outcome;
  }

  return (report) => {
    switch (report.kind) {
      case 'event':
        return hear(report.news);
      case 'unreadable':
        return limits.admits(report.source, 'unreadable') ? 'unreadable' : 'tooMany';
      case 'standing':
        take(reconciled(board.state, report.source, report.calls, clock.now(), hearing));
        return 'connected';
      case 'lost':
        take(lose(board.state, clock.now(), (told) => tellsAlone(told, report.source)));
        return 'lost';
    }
  };
}
