// Commands that reach beyond the ledger: the softphone, the window, the system's own pages, undo.

import type { CommandName } from '../../../shared/contract/methods.ts';
import { done } from '../../../shared/outcome.ts';
import type { CommandBus } from '../command-bus.ts';
import type { Desktop, Machine } from '../ports.ts';
import type { Handlers } from '../router.ts';
import type { Session } from '../session.ts';
import type { DialOut } from '../telephony/dial-out.ts';
import type { Announce } from '../topics.ts';
import { refuse } from './decision.ts';
import type { LedgerCommandName } from './ledger-commands.ts';
import type { DataCommandName } from './data-commands.ts';
import type { PhoneCommandName } from './phone-commands.ts';
import type { TeamCommandName } from './team-commands.ts';
import type { ReminderCommandName } from './reminder-commands.ts';

type DeskHandlers = Pick<
  Handlers,
  Exclude<CommandName, LedgerCommandName | ReminderCommandName | DataCommandName | TeamCommandName | PhoneCommandName>
>;

export interface DeskParts {
  readonly bus: CommandBus;
  readonly session: Session;
  readonly desktop: Pick<Desktop, 'setCompact'>;
  readonly machine: Pick<Machine, 'open'>;
  readonly dialOut: DialOut;
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
  const { bus, session, desktop, machine, dialOut, announce } = parts;
  const tellSession = () => announce(new Set(['session']));

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

    dial: dialOut,

    /** Refused: notHere. */
    async openSystemPage({ page }) {
      const opened = await machine.open(page);
      return opened.kind === 'done' ? opened : refuse('notHere', { problem: opened.reason });
    },
  };
}
