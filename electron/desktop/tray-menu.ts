// What the tray's menu offers: pure, so that it can be compared and is built anew only when it says something else.

import { words } from '../../shared/copy/words.ts';
import type { MenuChoice, WaitingPromise } from '../core/ports.ts';

export type TrayChoice = MenuChoice | { readonly kind: 'open' } | { readonly kind: 'quit' };

export type TrayItem =
  | { readonly kind: 'separator' }
  | { readonly kind: 'item'; readonly label: string; readonly choice: TrayChoice }
  | { readonly kind: 'submenu'; readonly label: string; readonly items: readonly TrayItem[] };

/** The waiting promises first, each with what can be done (N3: a toast's buttons may not work), then the usual. */
export function trayItems(waiting: readonly WaitingPromise[]): readonly TrayItem[] {
  const promises = waiting.map(promiseItem);
  return [
    ...promises,
    ...(promises.length > 0 ? [SEPARATOR] : []),
    { kind: 'item', label: words('host.trayOpen'), choice: { kind: 'open' } },
    { kind: 'item', label: words('host.trayNewCall'), choice: { kind: 'newCall' } },
    { kind: 'item', label: words('host.trayCompact'), choice: { kind: 'compact' } },
    SEPARATOR,
    { kind: 'item', label: words('host.trayQuit'), choice: { kind: 'quit' } },
  ];
}

const SEPARATOR: TrayItem = { kind: 'separator' };

function promiseItem({ promiseId, label, acts }: WaitingPromise): TrayItem {
  const items = acts.map(
    (act): TrayItem => ({ kind: 'item', label: act.label, choice: { kind: 'promise', promiseId, act: act.act } }),
  );
  return { kind: 'submenu', label: inMenu(label), items };
}

/** A name may hold a sign that a menu takes for its access key. */
function inMenu(label: string): string {
  return label.replaceAll('&', '&&');
}
