// Choices from the desktop's own menu, carried out as if they were asked for in the window. A refusal needs no words
// here: the window is in front by then and shows why.

import type { Desktop, Log, MenuChoice, Stop } from './ports.ts';
import type { Handlers } from './router.ts';
import type { Session } from './session.ts';

export interface MenuParts {
  readonly desktop: Pick<Desktop, 'onMenuChosen' | 'bringToFront'>;
  readonly session: Pick<Session, 'compact'>;
  readonly commands: Pick<Handlers, 'ringCall' | 'setCompact'>;
  /** As for requests: waits until what is saved is known. */
  admit(): Promise<void>;
  readonly log: Log;
}

/** A desktop without a menu is never heard of again. */
export function followMenu({ desktop, session, commands, admit, log }: MenuParts): Stop {
  const acts: Readonly<Record<MenuChoice, () => Promise<unknown>>> = {
    newCall() {
      desktop.bringToFront();
      return commands.ringCall({ number: null });
    },
    compact() {
      desktop.bringToFront();
      return commands.setCompact({ compact: !session.compact });
    },
  };
  const carryOut = (choice: MenuChoice): void => {
    admit()
      .then(acts[choice])
      .catch((thrown: unknown) => {
        log.write('menuFailed', { choice, error: thrown instanceof Error ? thrown.name : 'unknown' });
      });
  };
  return desktop.onMenuChosen?.(carryOut) ?? (() => {});
}
