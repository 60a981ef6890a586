import type { CasePartProps } from '../../state/shown-case.ts';

export function OwnerPart(_: CasePartProps) {
  return null;
}
