// The phone at the desk: what comes in is heard at once (phone-ear.ts) and logged without names, and what follows on the
// desk waits its turn (phone-acts.ts).

import { type Advanced, endedByAgent } from '../../../shared/telephony/phone-calls.ts';
import { isSwitchedOff } from '../../../shared/telephony/setup.ts';
import { SECOND_MS } from '../../../shared/time.ts';
import type { CommandBus } from '../command-bus.ts';
import type { LedgerReader } from '../ledger-view.ts';
import type {
  Attention,
  Clock,
  Desktop,
  Ids,
  Log,
  PhoneReception,
  PhoneReport,
  Phones,
  Stop,
  Timers,
} from '../ports.ts';
import type { Recall } from '../recall.ts';
import type { SerialQueue } from '../serial-queue.ts';
import type { Session } from '../session.ts';
import type { Announce, Topic } from '../topics.ts';
import type { Dialling } from './dialling.ts';
import { createPhoneActs } from './phone-acts.ts';
import { createPhoneBoard, type PhoneBoard } from './phone-board.ts';
import { type PhoneByHand, phoneByHand } from './phone-by-hand.ts';
import { createPhoneEar } from './phone-ear.ts';
import { createPhoneLog } from './phone-log.ts';
import { bindSaved } from './phone-seeds.ts';
import { createPhoneSilence } from './phone-silence.ts';

export interface PhoneDesk extends PhoneByHand {
  /** Opens the ways in as the settings say. */
  start(): void;
  /** Something changed: the agent may have ended a call by key, or the desk become free. */
  look(topics: ReadonlySet<Topic>): void;
  readonly stop: Stop;
}

export interface PhoneDeskParts {
  readonly view: LedgerReader;
  readonly bus: CommandBus;
  readonly recall: Recall;
  readonly session: Session;
  readonly phones: Phones;
  readonly desktop: Pick<Desktop, 'comeIntoView'>;
  readonly attention: Pick<Attention, 'flash'>;
  readonly clock: Clock;
  readonly timers: Timers;
  readonly ids: Ids;
  readonly log: Log;
  readonly announce: Announce;
  readonly dialling: Pick<Dialling, 'hear'>;
  /** Its own, so that no command of the window waits behind a call. */
  readonly queue: SerialQueue;
}

/** The window comes into view this often at most, however many ring. */
const VIEW_EVERY_MS = 2 * SECOND_MS;

export function createPhoneDesk(parts: PhoneDeskParts): PhoneDesk {
  const { view, session, phones, ids, announce, dialling } = parts;
  const stops: Stop[] = [];
  const board = createPhoneBoard();
  const log = createPhoneLog(parts);
  const tell = () => change({ calls: board.beside() });
  const acts = createPhoneActs({ ...parts, board, tell });
  const hear = createPhoneEar({ ...parts, board, take });
  const silence = createPhoneSilence({ ...parts, board, take });
  const show = comingIntoView(parts);

  function change(part: Partial<Session['phone']>): void {
    session.phone = { ...session.phone, ...part };
    announce(new Set(['phone']));
  }

  /** Known from here on; answers when the desk has followed. */
  function take(advanced: Advanced): Promise<unknown> {
    const changes = board.take(advanced);
    for (const { kind, told } of changes) {
      if (kind !== 'began') continue;
      board.await(told.call.key);
      if (told.call.state === 'ringing') show();
    }
    silence.watch();
    return Promise.all(changes.map(acts.follow));
  }

  function receive(report: PhoneReport): PhoneReception {
    if (isSwitchedOff(view.settings.phone, report.way)) return log.note(report, 'off');
    const outcome = view.settings.profile === null ? 'notReady' : hear(report);
    if (report.kind === 'event' && outcome !== 'tooMany') dialling.hear(report.news);
    return log.note(report, outcome);
  }

  return {
    ...phoneByHand({ ...parts, board, acts, take, tell }),
    start() {
      session.phone = { ...session.phone, offered: [...phones.offered] };
      bindSaved(view, board, ids);
      silence.watch();
      stops.push(
        phones.onReport(receive),
        phones.onState((ways) => change({ ways: [...ways] })),
        silence.stop,
        log.stop,
      );
      void phones.follow(view.settings.phone);
    },
    look(topics) {
      if (!topics.has('call')) return;
      forgetEnded(parts, board);
      acts.bringWaiting();
    },
    stop() {
      for (const stop of stops.splice(0)) stop();
    },
  };
}

/** What the agent ended by key is over, whatever the phone tells of it later. */
function forgetEnded({ view, clock }: PhoneDeskParts, board: PhoneBoard): void {
  for (const [key, callId] of board.bound()) {
    const phase = view.call(callId)?.phase;
    if (phase === 'ringing' || phase === 'live') continue;
    board.take(endedByAgent(board.state, key, clock.now()));
    board.forget(key);
  }
}

/** A ring shows the window, without the keyboard, when the agent wants it. */
function comingIntoView({ view, desktop, attention, clock }: PhoneDeskParts): () => void {
  let shownAt = Number.NEGATIVE_INFINITY;
  return () => {
    const now = clock.monotonicMs();
    if (!view.settings.phone.comesIntoView || now - shownAt < VIEW_EVERY_MS) return;
    shownAt = now;
    desktop.comeIntoView();
    attention.flash();
  };
}
