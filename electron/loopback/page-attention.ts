import { words } from '../../shared/copy/words.ts';
import { done, refused } from '../../shared/outcome.ts';
import type { Attention } from '../core/ports.ts';

/**
 * A browser tab cannot put a window on top, flash or keep the computer awake. An open page calls out what `desk.alerts`
 * names, in itself, in its title and with its own sound; without a page nothing is shown, and that is answered.
 */
export function createPageAttention(pages: () => number): Attention {
  return {
    flash() {},
    showAlerts: async () => (pages() > 0 ? done(null) : refused(words('host.noPage'))),
    hideAlerts() {},
    beep() {},
    keepAwake() {},
  };
}
