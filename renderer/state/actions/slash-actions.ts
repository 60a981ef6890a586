import type { SlashCommand, SlashKind } from '../../../shared/call/slash.ts';
import type { Acting } from './acting.ts';
import type { callActions } from './call-actions.ts';
import type { needActions } from './need-actions.ts';
import type { viewActions } from './view-actions.ts';

export type Acts = ReturnType<typeof callActions> & ReturnType<typeof needActions> & ReturnType<typeof viewActions>;

type PlainKind = Exclude<SlashKind, 'authority'>;

/** What a typed command does; the same acts as the keys (c.7). */
const DOES: Readonly<Record<PlainKind, (acts: Acts, text: string, show: Acting['show']) => unknown>> = {
  promise: (acts, typed) => acts.open({ kind: 'promise', typed }),
  hold: (acts) => acts.hold(),
  options: (acts) => acts.open({ kind: 'options' }),
  expert: (acts) => acts.askExpert(),
  sayNext: (acts) => acts.sayNext(1),
  sayStyle: (acts) => acts.switchStyle(),
  boundary: (acts) => acts.boundary(),
  find: (acts, text) => acts.open({ kind: 'find', text }),
  limits: (acts, typed) => acts.open({ kind: 'limits', typed }),
  noCalls: (acts) => acts.noCalls(),
  wrapUp: (acts) => acts.wrapUp(),
  undo: (acts) => acts.undo(),
};

export function carryOutSlash(acts: Acts, show: Acting['show'], command: SlashCommand): unknown {
  if (command.kind !== 'authority') return DOES[command.kind](acts, command.text, show);
  return command.row === null ? show({ helpTab: 'authority' }) : acts.writeNeed(command.row, command.text);
}
