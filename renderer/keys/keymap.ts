// The keyboard map of c.9 as data. Function keys and chords only; single letters act inside lists. Nothing uses
// Ctrl+Alt, which is AltGr on many keyboards. Digits are bound by position, so AZERTY works.

/** What a key can do. Persisted in the agent's remapped keys. */
export type KeyAction =
  | 'call'
  | 'promise'
  | 'hold'
  | 'nextRegion'
  | 'previousRegion'
  | 'options'
  | 'nextLine'
  | 'repeatLine'
  | 'sayStyle'
  | 'boundary'
  | 'wrapUp'
  | 'authority1'
  | 'authority2'
  | 'authority3'
  | 'authority4'
  | 'authority5'
  | 'backToNotes'
  | 'undo'
  | 'find'
  | 'history'
  | 'week'
  | 'compact'
  | 'curtain'
  | 'help';

export type Chord = string;

const WINDOWS_AND_LINUX: Readonly<Record<KeyAction, readonly Chord[]>> = {
  call: ['F2', 'F13'],
  promise: ['F3'],
  hold: ['F4'],
  nextRegion: ['F6'],
  previousRegion: ['Shift+F6'],
  options: ['F8'],
  nextLine: ['F9'],
  repeatLine: ['Shift+F9'],
  sayStyle: ['Ctrl+F9'],
  boundary: ['Shift+F8'],
  wrapUp: ['F12', 'Ctrl+Enter'],
  authority1: ['Ctrl+1'],
  authority2: ['Ctrl+2'],
  authority3: ['Ctrl+3'],
  authority4: ['Ctrl+4'],
  authority5: ['Ctrl+5'],
  backToNotes: ['Escape'],
  undo: ['Ctrl+Z'],
  find: ['Ctrl+K'],
  history: ['Ctrl+F'],
  week: ['Shift+F3'],
  compact: ['F7'],
  curtain: ['Shift+F7'],
  help: ['F1'],
};

/** On a Mac the same function keys, plus the Cmd chords of c.9. */
const MAC: Readonly<Record<KeyAction, readonly Chord[]>> = {
  ...WINDOWS_AND_LINUX,
  call: ['F2', 'Cmd+N', 'F13'],
  promise: ['F3', 'Cmd+P'],
  hold: ['F4', 'Cmd+Shift+H'],
  options: ['F8', 'Cmd+E'],
  wrapUp: ['F12', 'Cmd+Enter'],
  authority1: ['Cmd+1'],
  authority2: ['Cmd+2'],
  authority3: ['Cmd+3'],
  authority4: ['Cmd+4'],
  authority5: ['Cmd+5'],
  undo: ['Cmd+Z'],
  find: ['Cmd+K'],
  history: ['Cmd+F'],
};

export const KEY_ACTIONS = Object.keys(WINDOWS_AND_LINUX) as readonly KeyAction[];

/** The chords of an action: the agent's own first, the map's otherwise. */
export function chordsOf(
  action: KeyAction,
  platform: 'windows' | 'mac' | 'linux',
  remapped: Readonly<Record<string, Chord>>,
): readonly Chord[] {
  const own = remapped[action];
  return own === undefined ? (platform === 'mac' ? MAC : WINDOWS_AND_LINUX)[action] : [own];
}

/** The chord that a key press is, `Ctrl+Shift+F2`; null for a bare modifier. */
export function chordOf(press: {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}): Chord | null {
  if (['Control', 'Shift', 'Alt', 'AltGraph', 'Meta'].includes(press.key)) return null;
  const digit = /^Digit(\d)$/.exec(press.code)?.[1];
  const name = digit ?? (press.key.length === 1 ? press.key.toUpperCase() : press.key);
  const modifiers = [press.ctrlKey && 'Ctrl', press.metaKey && 'Cmd', press.altKey && 'Alt', press.shiftKey && 'Shift'];
  return [...modifiers.filter((modifier) => modifier !== false), name].join('+');
}

/** The action of a key press, or null. A key that the agent gave away belongs to its new action. */
export function actionOf(
  chord: Chord,
  platform: 'windows' | 'mac' | 'linux',
  remapped: Readonly<Record<string, Chord>>,
): KeyAction | null {
  const given = KEY_ACTIONS.find((action) => remapped[action] === chord);
  return given ?? KEY_ACTIONS.find((action) => chordsOf(action, platform, remapped).includes(chord)) ?? null;
}

/** Keys that stay with the system (c.9), that move and delete, that copy, paste and redo. */
const RESERVED: readonly Chord[] = [
  ...['Alt+F4', 'F5', 'F10', 'F11', 'Tab', 'Shift+Tab', 'Enter', ' '],
  ...['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'PageUp', 'PageDown', 'Backspace', 'Delete'],
  ...['A', 'C', 'V', 'X', 'Y'].flatMap((letter) => [`Ctrl+${letter}`, `Cmd+${letter}`]),
];
/** What a keyboard sends that composes a letter or has no name for the key. */
const UNNAMED = ['Dead', 'Process', 'Unidentified'];

/** Whether a chord may not be given to an action: reserved keys, Ctrl+Alt, which is AltGr, and plain typing. */
export function isReserved(chord: Chord): boolean {
  const isTyping = /^(Shift\+)?.$/u.test(chord);
  return (
    RESERVED.includes(chord) || chord.includes('Ctrl+Alt') || isTyping || UNNAMED.some((key) => chord.endsWith(key))
  );
}
