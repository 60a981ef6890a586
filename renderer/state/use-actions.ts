// What keys, buttons and slash commands do: one act for each, whoever asks.

import type { SlashCommand } from '../../shared/call/slash.ts';
import type { Acting } from './actions/acting.ts';
import { callActions } from './actions/call-actions.ts';
import { needActions } from './actions/need-actions.ts';
import { carryOutSlash } from './actions/slash-actions.ts';
import { viewActions } from './actions/view-actions.ts';
import { useAppStore, useRun, useShow } from './store-context.tsx';

export function useActions() {
  const acting: Acting = { store: useAppStore(), run: useRun(), show: useShow() };
  const acts = { ...callActions(acting), ...needActions(acting), ...viewActions(acting) };
  return { ...acts, slash: (command: SlashCommand) => carryOutSlash(acts, acting.show, command) };
}
