import type { CasePartProps } from '../../state/shown-case.ts';

export function Ladder(_: CasePartProps) {
  return null;
}
