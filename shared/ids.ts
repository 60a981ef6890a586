// Names of records. At most 30 characters: a promise's id is also its toast tag, and Windows throws above 64 (N7).

import { z } from 'zod';

const id = z.string().regex(/^[A-Za-z0-9_-]{1,30}$/);

export const CallId = id.brand<'CallId'>();
export type CallId = z.infer<typeof CallId>;

export const PromiseId = id.brand<'PromiseId'>();
export type PromiseId = z.infer<typeof PromiseId>;

export const CustomerId = id.brand<'CustomerId'>();
export type CustomerId = z.infer<typeof CustomerId>;

export const CaseId = id.brand<'CaseId'>();
export type CaseId = z.infer<typeof CaseId>;

export const PersonId = id.brand<'PersonId'>();
export type PersonId = z.infer<typeof PersonId>;

export const GrantId = id.brand<'GrantId'>();
export type GrantId = z.infer<typeof GrantId>;

export const ExceptionId = id.brand<'ExceptionId'>();
export type ExceptionId = z.infer<typeof ExceptionId>;

/** One step of a case above level 1. */
export const StepId = id.brand<'StepId'>();
export type StepId = z.infer<typeof StepId>;

export const PolicyId = id.brand<'PolicyId'>();
export type PolicyId = z.infer<typeof PolicyId>;

/** Names one remembered action that can still be undone. */
export const ActionId = id.brand<'ActionId'>();
export type ActionId = z.infer<typeof ActionId>;
