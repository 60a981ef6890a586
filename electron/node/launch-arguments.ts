import { resolve } from 'node:path';
import { words } from '../../shared/copy/words.ts';
import { done, type Outcome, refused } from '../../shared/outcome.ts';
import { switchesOf } from '../../shared/telephony/call-event-line.ts';
import { HIDDEN, RETURNED } from './own-command.ts';

/** What a host understands of its command line. Chromium and launchers add switches of their own: those are passed over. */
export interface LaunchArguments {
  /** Absolute; null for the usual folder. */
  readonly dataFolder: string | null;
  /** Keeps away from the agent's own folder when no other is named. */
  readonly demo: boolean;
  /** Desktop only: the window waits in the tray, as after a login; reminders run. */
  readonly hidden: boolean;
  /** Desktop only: false for somebody who starts it again by other means when it dies (L3). */
  readonly restarts: boolean;
  /** Desktop only: the guard started it again after a death. */
  readonly returned: boolean;
  /** Loopback only: 0 for any free port. */
  readonly port: number;
}

/**
 * The last of two equal switches wins; after `--` there are none, only what a phone was told by a caller. Refuses, with a
 * sentence for the terminal, a switch without its value.
 */
export function parseLaunchArguments(given: readonly string[]): Outcome<LaunchArguments, string> {
  const line = switchesOf(given);
  const folder = switchValue(line, '--data-dir');
  if (folder === '') return refused(words('host.dataDirMissing'));
  const port = portOf(switchValue(line, '--port') ?? '0');
  if (port === null) return refused(words('host.badPort'));
  return done({
    dataFolder: folder === null ? null : resolve(folder),
    demo: line.includes('--demo'),
    hidden: line.includes(HIDDEN),
    restarts: !line.includes('--no-restart'),
    returned: line.includes(RETURNED),
    port,
  });
}

/** The text after `--name=` or in the word after `--name`; empty when it is missing; null without the switch. */
function switchValue(line: readonly string[], name: string): string | null {
  const joined = line.filter((word) => word.startsWith(`${name}=`)).at(-1);
  if (joined !== undefined) return joined.slice(name.length + 1);
  const at = line.lastIndexOf(name);
  if (at < 0) return null;
  const next = line[at + 1] ?? '';
  return next.startsWith('--') ? '' : next;
}

function portOf(text: string): number | null {
  return /^\d{1,5}$/.test(text) && Number(text) <= 65_535 ? Number(text) : null;
}
