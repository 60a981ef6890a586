// Commands that reach beyond the ledger: the softphone, the window, the computer, a test notice, undo.

import type { CommandName } from '../../../shared/contract/methods.ts';
import { done } from '../../../shared/outcome.ts';
import { dialString } from '../../../shared/phone/parse.ts';
import { testNotice } from '../../../shared/promise/notices.ts';
import type { AlertBoard } from '../alert-board.ts';
import type { CommandBus } from '../command-bus.ts';
import type { LedgerReader } from '../ledger-view.ts';
import type { NoticeActivation } from '../notice-activation.ts';
import type { Attention, Desktop, Dialler, Machine, Timers } from '../ports.ts';
import type { Handlers } from '../router.ts';
import type { Session } from '../session.ts';
import { type ShowNotice, withPatience } from '../show-notice.ts';
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
  readonly attention: Pick<Attention, 'showAlerts'>;
  readonly machine: Pick<Machine, 'setStartAtLogin' | 'open'>;
  readonly dialler: Dialler;
  readonly show: ShowNotice;
  readonly board: Pick<AlertBoard, 'hide'>;
  readonly press: NoticeActivation['press'];
  readonly timers: Timers;
  readonly announce: Announce;
}

/** What goes from the window once the agent has read it. */
const DISMISSED: { readonly [What in 'away' | 'clockMovedBack' | 'zoneChanged']: (session: Session) => void } = {
  away: (session) => {
    session.away = null;
  },
  clockMovedBack: (session) => {
    session.clockMovedBack = null;
  },
  zoneChanged: (session) => {
    session.zoneChanged = null;
  },
};

export function deskHandlers(parts: DeskParts): DeskHandlers {
  const { view, bus, session, desktop, attention, machine, dialler, show, board, timers, announce } = parts;
  const tellSession = () => announce(new Set(['session']));

  async function showTest(means: 'toast' | 'window') {
    if (means === 'toast') return show(testNotice(view.settings.preferences.sound));
    return withPatience(() => attention.showAlerts(), timers);
  }

  return {
    undo: ({ actionId }) => bus.undo(actionId),

    async dismiss({ what }) {
      DISMISSED[what](session);
      tellSession();
      return done(null);
    },

    /** A window that cannot stay on top is compact all the same; the answer tells. */
    async setCompact({ compact }) {
      const staysOnTop = await desktop.setCompact(compact);
      session.compact = compact;
      tellSession();
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
    async sendTestReminder({ means }) {
      const shown = await showTest(means);
      session.notificationFailure = shown.kind === 'refused' ? shown.reason : null;
      return bus.run(({ engine }, { now }) =>
        decided(null, [entry('engine', { ...engine, testReminder: { at: now, seen: null } })]),
      );
    },

    async pressNotice({ noticeId, act }) {
      await parts.press(noticeId, act);
      return done(null);
    },

    async hideAlerts() {
      board.hide();
      return done(null);
    },

    /** What the agent wants is saved, and done; `health` says what the computer does. Refused: cannotSave. */
    async setStartAtLogin({ on }) {
      const saved = await bus.run(({ settings }) => {
        const preferences = { ...settings.preferences, startAtLogin: on };
        return decided(null, [entry('settings', { ...settings, preferences })]);
      });
      if (saved.kind === 'refused') return saved;
      session.startsAtLogin = await machine.setStartAtLogin(on);
      tellSession();
      return saved;
    },

    /** Refused: notHere. */
    async openSystemPage({ page }) {
      const opened = await machine.open(page);
      return opened.kind === 'done' ? opened : refuse('notHere', { problem: opened.reason });
    },

    /** T8: promises hang on instants, so nothing moves; the agent is told that the computer's clock is another one now. */
    reportZone: ({ zone }) => {
      const from = view.engine.computerZone;
      if (from === zone) return Promise.resolve(done(null));
      if (from !== null) session.zoneChanged = { from, to: zone };
      return bus.run(({ engine }) => decided(null, [entry('engine', { ...engine, computerZone: zone })]));
    },
  };
}
