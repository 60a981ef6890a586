import type { CallPhase } from '../../shared/call/record.ts';

/** Where the desk is: between calls, or in one. */
export type Phase = CallPhase | 'idle';
