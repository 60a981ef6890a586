import type { CasePartProps } from '../../state/shown-case.ts';
import { ClosePart } from './close-part.tsx';
import { ExpertPart } from './expert-part.tsx';
import { FourthPart } from './fourth-part.tsx';
import { Ladder } from './ladder.tsx';
import { OwnerPart } from './owner-part.tsx';
import { RiskPart } from './risk-part.tsx';
import { SupervisorPart } from './supervisor-part.tsx';
import { TriedPart } from './tried-part.tsx';

/** The parts of a case, in the order in which an issue rises. The same beside a call and without one. */
export function CaseParts({ shown }: CasePartProps) {
  return (
    <>
      <Ladder shown={shown} />
      <RiskPart shown={shown} />
      <OwnerPart shown={shown} />
      <TriedPart shown={shown} />
      <ExpertPart shown={shown} />
      <SupervisorPart shown={shown} />
      <FourthPart shown={shown} />
      <ClosePart shown={shown} />
    </>
  );
}
