// The lines a team agreed on (c.12), said in place of ours where they have the same name. A line with a blank that nobody
// can fill is never said: ours stands in for it.

import type { ScriptLine } from '../agent/team.ts';

/** The blanks that a line may have; the names are those of our own lines. */
export const BLANKS = ['name', 'direct', 'customer', 'grant', 'time', 'n', 'address', 'need'] as const;

const BLANK = /\{([^{}]*)\}/g;

/** Blanks of a text that no fact fills, without their braces. */
export function unknownBlanks(text: string): readonly string[] {
  const named = [...text.matchAll(BLANK)].map(([, name = '']) => name);
  return named.filter((name) => !BLANKS.some((known) => known === name));
}

interface Filling {
  /** Key points rather than full sentences, where the team wrote some. */
  readonly isShort: boolean;
  readonly values: Readonly<Record<string, string>>;
}

/** The team's text of this line with its blanks filled; null where ours is said. */
export function teamText(scripts: readonly ScriptLine[], key: string, { isShort, values }: Filling): string | null {
  const line = scripts.find((one) => one.key === key);
  if (line === undefined || (isShort && line.flow === null)) return null;
  const text = isShort ? (line.flow ?? '') : line.script;
  if (unknownBlanks(text).length > 0) return null;
  return text.replace(BLANK, (_blank, name: string) => values[name] ?? '');
}
