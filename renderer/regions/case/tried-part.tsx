import type { CasePartProps } from '../../state/shown-case.ts';

export function TriedPart(_: CasePartProps) {
  return null;
}
