import type { CasePartProps } from '../../state/shown-case.ts';

export function ClosePart(_: CasePartProps) {
  return null;
}
