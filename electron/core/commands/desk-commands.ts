// Commands that reach beyond the ledger: the softphone, the window, a test notice, undo.

import type { CommandName } from '../../../shared/contract/methods.ts';
import { done } from '../../../shared/outcome.ts';
import { dialString } from '../../../shared/phone/parse.ts';
import { testNotice } from '../../../shared/promise/notices.ts';
import type { CommandBus } from '../command-bus.ts';
import type { LedgerReader } from '../ledger-view.ts';
import type { Desktop, Dialler } from '../ports.ts';
import type { Handlers } from '../router.ts';
import type { Session } from '../session.ts';
import type { ShowNotice } from '../show-notice.ts';
import type { Announce } from '../topics.ts';
import { readNumber } from './caller-steps.ts';
import { decided, refuse } from './decision.ts';
import { entry } from './entries.ts';
import type { LedgerCommandName } from './ledger-commands.ts';

type DeskHandlers = Pick<Handlers, Exclude<CommandName, LedgerCommandName>>;

export interface DeskParts {
  readonly view: LedgerReader;
  readonly bus: CommandBus;
  readonly session: Session;
  readonly desktop: Pick<Desktop, 'setCompact'>;
  readonly dialler: Dialler;
  readonly show: ShowNotice;
  readonly announce: Announce;
}

export function deskHandlers({ view, bus, session, desktop, dialler, show, announce }: DeskParts): DeskHandlers {
  return {
    undo: ({ actionId }) => bus.undo(actionId),

    async dismissAway() {
      session.away = null;
      announce(new Set(['session']));
      return done(null);
    },

    /** A window that cannot stay on top is compact all the same; the answer tells. */
    async setCompact({ compact }) {
      const staysOnTop = await desktop.setCompact(compact);
      session.compact = compact;
      announce(new Set(['session']));
      return done({ staysOnTop });
    },

    /** Refused: numberMissing, numberImpossible, cannotDial. */
    async dial(params) {
      const number = readNumber(params.number, view.settings.profile?.country ?? '');
      if (number === null) return refuse('numberMissing');
      const dialable = dialString(number);
      if (dialable === null) return refuse('numberImpossible', { number: number.raw });
      const dialled = await dialler.dial(dialable);
      return dialled.kind === 'done' ? dialled : refuse('cannotDial', { problem: dialled.reason });
    },

    /** First run, step 7. A desktop that refuses it is a finding, not a failure: health says so. Refused: cannotSave. */
    async sendTestReminder() {
      const shown = await show(testNotice(view.settings.preferences.sound));
      session.notificationFailure = shown.kind === 'refused' ? shown.reason : null;
      return bus.run(({ engine }, { now }) =>
        decided(null, [entry('engine', { ...engine, testReminder: { at: now, seen: null } })]),
      );
    },
  };
}
