import type { CasePartProps } from '../../state/shown-case.ts';

export function FourthPart(_: CasePartProps) {
  return null;
}
