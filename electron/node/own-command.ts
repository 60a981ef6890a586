// How this very app is started once more: after a login, or after its end. Program and words, never one text that a shell
// would read; the two places that can only take a text quote it here.

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
  const sandbox = facts.line.filter((word) => word === '--no-sandbox');
  return { program: programOf(facts), args: [...sandbox, facts.appFolder, HIDDEN] };
}

/** The same start once more, without what only that one start was told. */
export function sameCommand(facts: StartFacts): OwnCommand {
  return { program: programOf(facts), args: facts.line.filter((word) => !OF_ONE_START.includes(word)) };
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

function programOf({ appImage, program }: StartFacts): string {
  return appImage === undefined || appImage === '' ? program : appImage;
}
