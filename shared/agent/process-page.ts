// 003-01: the page that says how an issue rises, in versions. Until a team writes its own, ours is shown.

import { words } from '../copy/words.ts';
import type { Instant } from '../time.ts';
import type { ProcessVersion } from './team.ts';

/** Limit of the saved shape; the oldest go first. */
const VERSIONS_KEPT = 40;

/** What everybody works by now; `version` 0 is the page that comes with the app. */
export interface PresentProcess {
  readonly version: number;
  readonly text: string;
  /** Null for ours. */
  readonly by: string | null;
  readonly at: Instant | null;
}

export function presentProcess(versions: readonly ProcessVersion[]): PresentProcess {
  return versions.at(-1) ?? { version: 0, text: words('process.default'), by: null, at: null };
}

/** The newest first, without the present one; ours is the oldest of all. */
export function olderProcesses(versions: readonly ProcessVersion[]): readonly PresentProcess[] {
  return versions.length === 0 ? [] : [...versions.slice(0, -1).reverse(), presentProcess([])];
}

export function withProcessVersion(
  versions: readonly ProcessVersion[],
  { text, by, at }: Pick<ProcessVersion, 'text' | 'by' | 'at'>,
): ProcessVersion[] {
  const version = presentProcess(versions).version + 1;
  return [...versions, { version, at, by, text: text.trim() }].slice(-VERSIONS_KEPT);
}
