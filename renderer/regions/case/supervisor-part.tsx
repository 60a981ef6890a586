import type { CasePartProps } from '../../state/shown-case.ts';

export function SupervisorPart(_: CasePartProps) {
  return null;
}
