// What to paste into which phone so that it tells us of its calls. The texts are for that phone, not for reading; what a
// person reads about them stands in copy under `phone.recipe.*`. Never recommended: Linphone's `command_line`, which pastes
// a name that the caller chose into a shell.

import type { WayIn } from './event.ts';

export interface Recipe {
  /** The end of its keys in copy: `phone.recipe.name.<id>` and `phone.recipe.where.<id>`. */
  readonly id: RecipeId;
  readonly way: WayIn;
  /** How sure we are of that phone's side; `unverified` was neither run nor read in its source or manual. */
  readonly evidence: 'proven' | 'source' | 'unverified';
  /** How that phone takes a command line apart; `none` for an address or a file without a program in it. */
  readonly quoting: 'windows' | 'shell' | 'none';
  /** With `<program>`, `<token>` and `<port>` in it; see `filledIn`. */
  readonly text: string;
}

/** Also the order in which they are shown. */
export const RECIPE_IDS = [
  'microsip',
  'zoiper',
  'twinkle',
  'baresip',
  'zammad',
  'address',
  'curl',
  'ringotel',
  'wildix',
  'threecx',
  'estos',
] as const;
export type RecipeId = (typeof RECIPE_IDS)[number];

/** A line of MicroSIP's file ends in `--`: the phone adds the number, and everything after `--` is only text to us. */
const microsip = `cmdIncomingCall=<program> --call-event=ring --call-dir=in --
cmdCallAnswer=<program> --call-event=answer --call-dir=in --
cmdOutgoingCall=<program> --call-event=dial --call-dir=out --
cmdCallStart=<program> --call-event=answer --
cmdCallEnd=<program> --call-event=end --
cmdCallBusy=<program> --call-event=end --call-cause=busy --`;

/** Twinkle holds an incoming call back until the script has closed its output, so the script does not wait for us. */
const twinkle = `#!/bin/sh
<program> --call-event=twinkle </dev/null >/dev/null 2>&1 &
echo end`;

const curl = `curl -s --max-time 2 "http://127.0.0.1:<port>/api/v1/cti/<token>" -d event=newCall -d direction=in -d from=%2B4930123456 -d to=100 -d callId=1`;

export const recipes: readonly Recipe[] = [
  { id: 'microsip', way: 'command', evidence: 'source', quoting: 'windows', text: microsip },
  { id: 'zoiper', way: 'link', evidence: 'unverified', quoting: 'none', text: link('{phone}', '{name}') },
  { id: 'twinkle', way: 'command', evidence: 'source', quoting: 'shell', text: twinkle },
  {
    id: 'baresip',
    way: 'baresip',
    evidence: 'proven',
    quoting: 'none',
    text: 'module_app ctrl_tcp.so\nctrl_tcp_listen 127.0.0.1:<port>',
  },
  {
    id: 'zammad',
    way: 'webhook',
    evidence: 'source',
    quoting: 'none',
    text: 'http://127.0.0.1:<port>/api/v1/cti/<token>',
  },
  {
    id: 'address',
    way: 'webhook',
    evidence: 'unverified',
    quoting: 'none',
    text: ['ring', 'answer', 'hold', 'resume', 'end'].map(address).join('\n'),
  },
  { id: 'curl', way: 'webhook', evidence: 'proven', quoting: 'none', text: curl },
  { id: 'ringotel', way: 'link', evidence: 'unverified', quoting: 'none', text: link('$caller$', '$caller_name$') },
  { id: 'wildix', way: 'link', evidence: 'unverified', quoting: 'none', text: link('{CALLERNUM}', '{CALLERNAME}') },
  { id: 'threecx', way: 'link', evidence: 'unverified', quoting: 'none', text: link('[Number]', null) },
  {
    id: 'estos',
    way: 'command',
    evidence: 'source',
    quoting: 'windows',
    text: '<program> --call-event=ring --call-dir=in -- <Call.NumberSC>',
  },
];

export interface RecipeValues {
  /** The words that start this app on these data, the program first. */
  readonly program: readonly string[];
  readonly port: number;
  /** Null when it is not known any more: the place for it stays. */
  readonly token: string | null;
}

/** What is pasted. A word of the program is quoted as that phone takes it apart again. */
export function filledIn({ text, quoting }: Pick<Recipe, 'text' | 'quoting'>, values: RecipeValues): string {
  const program = values.program.map(quoting === 'windows' ? forWindows : forShell).join(' ');
  const filled = text.replaceAll('<program>', () => program).replaceAll('<port>', String(values.port));
  return values.token === null ? filled : filled.replaceAll('<token>', values.token);
}

function link(number: string, name: string | null): string {
  const named = name === null ? '' : `&name=${name}`;
  return `callback-companion://call?event=ring&dir=in&number=${number}${named}`;
}

function address(event: string): string {
  return `http://127.0.0.1:<port>/e/<token>/${event}?dir=in&number=NUMBER&id=CALLID`;
}

function forWindows(word: string): string {
  return /[\s"]/.test(word) ? `"${word.replaceAll('"', '')}"` : word;
}

function forShell(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`;
}
