import type { CasePartProps } from '../../state/shown-case.ts';

export function RiskPart(_: CasePartProps) {
  return null;
}
