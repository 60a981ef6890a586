// Commands about being reminded: a test of each means, a press on a notice, the window on top, start at login, and the
// zone the computer is in.

import type { CommandName } from '../../../shared/contract/methods.ts';
import { done } from '../../../shared/outcome.ts';
import { testNotice } from '../../../shared/promise/notices.ts';
import type { AlertBoard } from '../alert-board.ts';
import type { CommandBus } from '../command-bus.ts';
import type { LedgerReader } from '../ledger-view.ts';
import type { NoticeActivation } from '../notice-activation.ts';
import type { Attention, Machine, Timers } from '../ports.ts';
import type { Handlers } from '../router.ts';
import type { Session } from '../session.ts';
import { type ShowNotice, withPatience } from '../show-notice.ts';
import type { Announce } from '../topics.ts';
import { decided, refuse } from './decision.ts';
import { entry } from './entries.ts';

export type ReminderCommandName = Extract<
  CommandName,
  'sendTestReminder' | 'pressNotice' | 'hideAlerts' | 'setStartAtLogin' | 'reportZone'
>;

export interface ReminderCommandParts {
  readonly view: LedgerReader;
  readonly bus: CommandBus;
  readonly session: Session;
  readonly attention: Pick<Attention, 'showAlerts'>;
  readonly machine: Pick<Machine, 'setStartAtLogin'>;
  readonly show: ShowNotice;
  readonly board: Pick<AlertBoard, 'hide'>;
  readonly press: NoticeActivation['press'];
  readonly timers: Timers;
  readonly announce: Announce;
}

export function reminderHandlers(parts: ReminderCommandParts): Pick<Handlers, ReminderCommandName> {
  const { view, bus, session, attention, machine, show, board, timers, announce } = parts;

  /** Whether the window comes is known at once: nobody has to be asked, and what was said of toasts stays. */
  async function tryWindow() {
    const shown = await withPatience(() => attention.showAlerts(), timers);
    return shown.kind === 'done' ? shown : refuse('notHere', { problem: shown.reason });
  }

  return {
    /**
     * First run, step 7. A desktop that refuses the toast is a finding, not a failure: health says so. Refused:
     * cannotSave, and notHere for a window that does not come.
     */
    async sendTestReminder({ means }) {
      if (means === 'window') return tryWindow();
      const shown = await show(testNotice(view.settings.preferences.sound));
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
      announce(new Set(['session']));
      return saved;
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
