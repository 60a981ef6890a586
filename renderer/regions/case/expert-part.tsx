import type { CasePartProps } from '../../state/shown-case.ts';

export function ExpertPart(_: CasePartProps) {
  return null;
}
