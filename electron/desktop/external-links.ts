// Dialler by the desktop's own handler. The one place that may open anything outside the app, and what it may open.

import { shell } from 'electron';
import { words } from '../../shared/copy/words.ts';
import { done, refused } from '../../shared/outcome.ts';
import type { Dialler } from '../core/ports.ts';
import { telAddress } from '../node/tel-address.ts';

export function createDialler(): Dialler {
  return {
    async dial(number) {
      const address = telAddress(number);
      if (address.kind === 'refused') return refused(words('host.notDiallable'));
      try {
        await shell.openExternal(address.value);
        return done(null);
      } catch {
        return refused(words('host.diallerFailed'));
      }
    },
  };
}
