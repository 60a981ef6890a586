// What comes in from the phone, on its way to the desk: followed by the setup, logged without names, told to windows.

import { asciiDigits } from '../../../shared/digits.ts';
import { PHONE_LOG_LINES, type PhoneLogLine } from '../../../shared/telephony/desk-phone.ts';
import type { LedgerReader } from '../ledger-view.ts';
import type { Clock, PhoneReception, PhoneReport, Phones, Stop } from '../ports.ts';
import type { Session } from '../session.ts';
import type { Announce } from '../topics.ts';
import type { Dialling } from './dialling.ts';

export interface PhoneDesk {
  /** Opens the ways in as the settings say. */
  start(): void;
  readonly stop: Stop;
}

export interface PhoneDeskParts {
  readonly view: LedgerReader;
  readonly session: Session;
  readonly phones: Phones;
  readonly clock: Pick<Clock, 'now'>;
  readonly announce: Announce;
  readonly dialling: Pick<Dialling, 'hear'>;
}

const DIGITS_LOGGED = 3;

export function createPhoneDesk(parts: PhoneDeskParts): PhoneDesk {
  const { view, session, phones, clock, announce, dialling } = parts;
  const stops: Stop[] = [];

  function change(part: Partial<Session['phone']>): void {
    session.phone = { ...session.phone, ...part };
    announce(new Set(['phone']));
  }

  function noted(report: PhoneReport, outcome: PhoneReception): PhoneReception {
    const line = { at: clock.now(), way: report.way, outcome, ...lineOf(report) };
    const refused = session.phone.refused + (outcome === 'tooMany' ? 1 : 0);
    change({ log: [line, ...session.phone.log].slice(0, PHONE_LOG_LINES), refused });
    return outcome;
  }

  function receive(report: PhoneReport): PhoneReception {
    if (report.kind === 'event') dialling.hear(report.news);
    return noted(report, view.settings.profile === null ? 'notReady' : receptionOf(report));
  }

  return {
    start() {
      session.phone = { ...session.phone, offered: [...phones.offered] };
      stops.push(
        phones.onReport(receive),
        phones.onState((ways) => change({ ways: [...ways] })),
      );
      void phones.follow(view.settings.phone);
    },
    stop() {
      for (const stop of stops.splice(0)) stop();
    },
  };
}

function receptionOf(report: PhoneReport): PhoneReception {
  switch (report.kind) {
    case 'event':
      return 'taken';
    case 'unreadable':
      return 'unreadable';
    case 'standing':
      return 'connected';
    case 'lost':
      return 'lost';
  }
}

function lineOf(report: PhoneReport): Pick<PhoneLogLine, 'source' | 'event' | 'digits' | 'hint'> {
  if (report.kind === 'event') {
    const { source, event, number } = report.news;
    const digits = asciiDigits(number).replace(/\D/g, '').slice(-DIGITS_LOGGED);
    return { source, event, digits, hint: '' };
  }
  return { source: report.source, event: null, digits: '', hint: report.kind === 'unreadable' ? report.hint : '' };
}
