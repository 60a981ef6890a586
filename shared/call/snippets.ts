// Snippets: `;lost` becomes a sentence with places to fill in, reached one after the other by Tab (c.7).

import type { Snippet } from '../agent/preferences.ts';

export interface ExpandedSnippet {
  /** The text without its marks. */
  readonly text: string;
  /** Where the caret goes, one after the other: offsets in `text`. Without marks, its end. */
  readonly stops: readonly number[];
}

export interface SnippetMatch extends ExpandedSnippet {
  /** The span of `line` that it replaces. */
  readonly from: number;
  readonly to: number;
}

const CALL = /(?:^|\s);([\p{L}\d-]{1,20})$/u;

/** The snippet whose name ends at the caret, or null. Capitals do not matter. */
export function snippetAt(line: string, caret: number, snippets: readonly Snippet[]): SnippetMatch | null {
  const name = CALL.exec(line.slice(0, caret))?.[1];
  if (name === undefined) return null;
  const found = snippets.find((snippet) => snippet.name.toLowerCase() === name.toLowerCase());
  return found === undefined ? null : { from: caret - name.length - 1, to: caret, ...expandSnippet(found.text) };
}

/** `Sorry about |, it will be there by |.` with its two stops. */
export function expandSnippet(marked: string): ExpandedSnippet {
  const parts = marked.split('|');
  const text = parts.join('');
  const ends = parts.slice(0, -1).map((_part, index) => parts.slice(0, index + 1).join('').length);
  return { text, stops: ends.length > 0 ? ends : [text.length] };
}
