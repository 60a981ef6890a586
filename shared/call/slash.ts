// Slash commands: everything without chords (c.7, c.9). They act only when typed, never when pasted (c.5).

import { asciiDigits } from '../digits.ts';
import { AUTHORITY_ROWS, type AuthorityRow } from '../authority/grants.ts';

/** `text` is what follows the command, trimmed; empty when nothing does. */
export type SlashCommand =
  /** `/p 40`, `/h checking the depot`, `/f dana` … */
  | { readonly kind: Exclude<SlashKind, 'authority'>; readonly text: string }
  /** `/a 4 20 late parcel`. `row` is null where no row 1 to 5 was named. */
  | { readonly kind: 'authority'; readonly row: AuthorityRow | null; readonly text: string };

/** The words after the slash, and what each asks for. A new command is a new row. */
export const SLASH_COMMANDS = {
  p: 'promise',
  h: 'hold',
  o: 'options',
  a: 'authority',
  x: 'expert',
  s: 'sayNext',
  flow: 'sayStyle',
  b: 'boundary',
  f: 'find',
  limits: 'limits',
  nocall: 'noCalls',
  done: 'wrapUp',
  undo: 'undo',
} as const;
export type SlashKind = (typeof SLASH_COMMANDS)[keyof typeof SLASH_COMMANDS];

const LINE = /^\/([a-z]+)(?:\s+(.*))?$/is;

/** The command of a whole line; null for a line that is none, which then stays text. */
export function parseSlash(line: string): SlashCommand | null {
  const match = LINE.exec(line.trim());
  const word = match?.[1]?.toLowerCase() ?? '';
  if (!isCommandWord(word)) return null;
  const kind = SLASH_COMMANDS[word];
  const text = match?.[2]?.trim() ?? '';
  return kind === 'authority' ? authorityCommand(text) : { kind, text };
}

function isCommandWord(word: string): word is keyof typeof SLASH_COMMANDS {
  return Object.hasOwn(SLASH_COMMANDS, word);
}

function authorityCommand(text: string): SlashCommand {
  const [digit = '', ...rest] = asciiDigits(text).split(/\s+/);
  const row = /^[1-5]$/.test(digit) ? AUTHORITY_ROWS[Number(digit) - 1] : undefined;
  return row === undefined ? { kind: 'authority', row: null, text } : { kind: 'authority', row, text: rest.join(' ') };
}
