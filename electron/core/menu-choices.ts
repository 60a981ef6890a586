// Choices from the desktop's own menu, carried out as if they were asked for in the window. A refusal needs no words
// here: the window is in front by then and shows why.

import type { Desktop, Log, MenuChoice, Stop } from './ports.ts';
import type { Handlers } from './router.ts';
import type { Session } from './session.ts';

export interface MenuParts {
  readonly desktop: Pick<Desktop, 'onMenuChosen' | 'bringToFront'>;
  readonly session: Pick<Session, 'compact'>;
  readonly commands: Pick<Handlers, 'ringCall' | 'setCompact' | 'pressNotice'>;
  /** As for requests: waits until what is saved is known. */
  admit(): Promise<void>;
  readonly log: Log;
}

/** A desktop without a menu is never heard of again. */
export function followMenu({ desktop, session, commands, admit, log }: MenuParts): Stop {
  const act = (choice: MenuChoice): Promise<unknown> => {
    switch (choice.kind) {
      case 'newCall':
        desktop.bringToFront();
        return commands.ringCall({ number: null });
      case 'compact':
        desktop.bringToFront();
        return commands.setCompact({ compact: !session.compact });
      case 'promise':
        return commands.pressNotice({ noticeId: choice.promiseId, act: choice.act });
    }
  };
  const carryOut = (choice: MenuChoice): void => {
    admit()
      .then(() => act(choice))
      .catch((thrown: unknown) => {
        log.write('menuFailed', { choice: choice.kind, error: thrown instanceof Error ? thrown.name : 'unknown' });
      });
  };
  return desktop.onMenuChosen?.(carryOut) ?? (() => {});
}
