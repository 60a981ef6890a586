// Softphones that take a number as an argument: what their program is called, where it usually is, and the one list of
// arguments each is started with. The number is the only part that changes; nothing else is ever passed through.

import type { DialPreset } from './setup.ts';

/** Folders of this computer in which programs are installed; null where the system has none such. Windows only. */
export interface ProgramFolders {
  readonly localAppData: string | null;
  readonly programFiles: string | null;
  readonly programFilesX86: string | null;
}

export type DialPlatform = 'win32' | 'darwin' | 'linux';

interface Softphone {
  /** The base names by which it is known; any other file is not it. */
  readonly called: RegExp;
  readonly args: (number: string) => readonly string[];
  /** Under the folders of programs. */
  readonly win32: readonly string[];
  /** Whole paths. */
  readonly darwin: readonly string[];
  /** Whole paths, or names that are looked for where the system looks for programs. */
  readonly linux: readonly string[];
}

/**
 * Sources: MicroSIP mainDlg.cpp (DialNumberFromCommandLine), the manual page of Twinkle, CliModel.cpp of Linphone: what
 * it is handed as a `tel:` address it calls, while its verb `call` wants an argument with a name. Zoiper's is unproven.
 */
const SOFTPHONES: Readonly<Record<DialPreset, Softphone>> = {
  microsip: {
    called: /^microsip\.exe$/i,
    args: (number) => [number],
    win32: ['MicroSIP\\microsip.exe'],
    darwin: [],
    linux: [],
  },
  twinkle: {
    called: /^twinkle$/,
    args: (number) => ['--call', number],
    win32: [],
    darwin: [],
    linux: ['twinkle'],
  },
  linphone: {
    called: /^(?:linphone(?:-desktop)?(?:\.exe)?|linphone[\w.-]*\.appimage)$/i,
    args: (number) => [`tel:${number}`],
    win32: ['Linphone\\bin\\linphone.exe', 'Linphone\\linphone.exe'],
    darwin: ['/Applications/Linphone.app/Contents/MacOS/linphone'],
    linux: ['linphone', 'linphone-desktop'],
  },
  zoiper: {
    called: /^zoiper5?(?:\.exe)?$/i,
    args: (number) => [number],
    win32: ['Zoiper5\\Zoiper5.exe'],
    darwin: ['/Applications/Zoiper5.app/Contents/MacOS/Zoiper5', '/Applications/Zoiper.app/Contents/MacOS/Zoiper'],
    linux: ['zoiper5', 'zoiper', '/usr/local/applications/Zoiper5/zoiper'],
  },
};

/** Which softphone this file is, by its name alone; null for every other program, a shell among them. */
export function presetOf(place: string): DialPreset | null {
  const name = place.split(/[\\/]/).at(-1) ?? '';
  const presets = Object.keys(SOFTPHONES) as readonly DialPreset[];
  return presets.find((preset) => SOFTPHONES[preset].called.test(name)) ?? null;
}

/** Its arguments for a number that was already found to be one. */
export function argumentsFor(preset: DialPreset, number: string): readonly string[] {
  return SOFTPHONES[preset].args(number);
}

/** Where its program usually is on this platform, the likeliest first. On Windows no bare name: that would be looked for
 * in the folder the app was started in as well. */
export function usualPlaces(preset: DialPreset, platform: DialPlatform, folders: ProgramFolders): readonly string[] {
  const softphone = SOFTPHONES[preset];
  if (platform !== 'win32') return softphone[platform];
  const known = [folders.localAppData, folders.programFiles, folders.programFilesX86].filter((one) => one !== null);
  return softphone.win32.flatMap((place) => known.map((folder) => `${folder}\\${place}`));
}

/** Whether there is such a softphone for this platform at all. */
export function runsOn(preset: DialPreset, platform: DialPlatform): boolean {
  return SOFTPHONES[preset][platform].length > 0;
}
