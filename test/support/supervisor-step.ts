// Level 3 as it begins: Ana has it, nothing was said yet.

import type { SupervisorStep } from '../../shared/case/steps.ts';
import type { StepId } from '../../shared/ids.ts';
import { ANA, TWO_PAST_TWO } from './records.ts';

export const SUPERVISOR_STEP: SupervisorStep = {
  kind: 'supervisor',
  id: 'step-3' as StepId,
  at: TWO_PAST_TWO,
  callId: null,
  cause: 'authority',
  skipped: null,
  endedAt: null,
  personId: ANA.id,
  name: 'Ana',
  why: 'customerAsked',
  brief: 'Who: Dana Lee, case A1',
  handedAt: TWO_PAST_TWO,
  apologised: false,
  explained: '',
  actions: [],
};
