// How this very app is started once more: after a login, or after its end. Program and words, never one text that a shell
// would read; the two places that can only take a text quote it here.

import { switchesOf } from '../../shared/telephony/call-event-line.ts';

/** What the running process knows of its own start. */
export interface StartFacts {
  readonly platform: NodeJS.Platform;
  /** `process.execPath`. */
  readonly program: string;
  /** `process.argv` without its first word. */
  readonly line: readonly string[];
  /** `$APPIMAGE`: an AppImage runs from a folder that is gone with it, so it is started by its file. */
  readonly appImage: string | undefined;
  readonly isPackaged: boolean;
  /** Not packaged: what Electron is told to run. */
  readonly appFolder: string;
}

/** Which data a start is for. */
export interface StartData {
  /** Absolute; null for the usual folder. */
  readonly dataFolder: string | null;
  readonly demo: boolean;
}

export interface OwnCommand {
  readonly program: string;
  readonly args: readonly string[];
}

/** Passed by ourselves: the start after a death, which finds its way back without taking the keyboard. */
export const RETURNED = '--returned';
export const HIDDEN = '--hidden';
const OF_ONE_START = [RETURNED, HIDDEN];

/** Null where the system would start something else: on a Mac a login item is always a whole app. */
export function loginCommand(facts: StartFacts): OwnCommand | null {
  if (facts.isPackaged) return { program: programOf(facts), args: [HIDDEN] };
  if (facts.platform === 'darwin') return null;
  return { program: programOf(facts), args: [...fromSource(facts), HIDDEN] };
}

/** How a phone or the system tells this app of a call: a start beside it, on the same data. */
export function besideCommand(facts: StartFacts, { dataFolder, demo }: StartData): OwnCommand {
  const data = [...(demo ? ['--demo'] : []), ...(dataFolder === null ? [] : [`--data-dir=${dataFolder}`])];
  return { program: programOf(facts), args: [...fromSource(facts), ...data] };
}

/** The same start once more, without what only that one start was told. */
export function sameCommand(facts: StartFacts): OwnCommand {
  return { program: programOf(facts), args: switchesOf(facts.line).filter((word) => !OF_ONE_START.includes(word)) };
}

/** One word of a Windows command line, as CommandLineToArgvW takes it apart again. */
export function quotedForWindows(word: string): string {
  if (word !== '' && !/[\s"]/.test(word)) return word;
  return `"${word.replace(/(\\*)"/g, '$1$1\\"').replace(/(\\+)$/, '$1$1')}"`;
}

/** One word of an `Exec` line of the Desktop Entry Specification: quoted, then escaped as every text of such a file. */
export function quotedForDesktopEntry(word: string): string {
  const plain = word.replaceAll('%', '%%');
  const quoted = /^[\w@%+=:,./-]+$/.test(plain) ? plain : `"${plain.replace(/["`$\\]/g, '\\$&')}"`;
  return quoted.replaceAll('\\', '\\\\');
}

/** What Electron has to be told before our own words; nothing once we are packaged. */
function fromSource({ isPackaged, line, appFolder }: StartFacts): readonly string[] {
  return isPackaged ? [] : [...line.filter((word) => word === '--no-sandbox'), appFolder];
}

function programOf({ appImage, program }: StartFacts): string {
  return appImage === undefined || appImage === '' ? program : appImage;
}
