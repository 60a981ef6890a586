// Written permissions (000-04..09): what the agent may decide alone, one grant per row of the authority checklist.

import { z } from 'zod';
import { CallId, CustomerId, ExceptionId, GrantId, PolicyId } from '../ids.ts';
import { CalendarDay, Instant } from '../time.ts';

/** The five rows in the order of the keys Ctrl+1…5. Persisted. */
export const AUTHORITY_ROWS = ['returnTerms', 'shippingFee', 'delivery', 'refund', 'exception'] as const;
export const AuthorityRow = z.enum(AUTHORITY_ROWS);
export type AuthorityRow = z.infer<typeof AuthorityRow>;

/** Whole minor units (cents, pence) of an ISO 4217 currency. */
export const Money = z.strictObject({ minor: z.int().min(0), currency: z.string().regex(/^[A-Z]{3}$/) });
export type Money = z.infer<typeof Money>;

export const Percent = z.strictObject({ percent: z.number().min(0).max(100) });
/** 000-08: a rebate, refund or discount is limited by money or by a share of the price. */
export const MoneyOrPercent = z.union([Money, Percent]);
export type MoneyOrPercent = z.infer<typeof MoneyOrPercent>;

export const DELIVERY_SPEEDS = ['overnight', 'twoDays', 'threeDays', 'fiveDays'] as const;
export const DeliverySpeed = z.enum(DELIVERY_SPEEDS);
export type DeliverySpeed = z.infer<typeof DeliverySpeed>;

export const RefundForm = z.enum(['rebate', 'refund', 'discount']);
export type RefundForm = z.infer<typeof RefundForm>;

/** What a grant allows; `row` says which line of the checklist it answers. */
export const GrantLimit = z.discriminatedUnion('row', [
  z.strictObject({ row: z.literal('returnTerms'), days: z.int().min(0).max(3650) }),
  z.strictObject({ row: z.literal('shippingFee'), upTo: Money }),
  z.strictObject({ row: z.literal('delivery'), speeds: z.array(DeliverySpeed).max(4), costCap: Money.nullable() }),
  z.strictObject({
    row: z.literal('refund'),
    rebate: MoneyOrPercent.nullable(),
    refund: MoneyOrPercent.nullable(),
    discount: MoneyOrPercent.nullable(),
  }),
  z.strictObject({ row: z.literal('exception'), perWeek: z.int().min(0).max(99) }),
]);
export type GrantLimit = z.infer<typeof GrantLimit>;

export const Grant = z.strictObject({
  id: GrantId,
  limit: GrantLimit,
  grantedBy: z.string().max(60),
  policyLine: z.string().max(300).nullable(),
  /** The last day on the agent's calendar on which the grant is valid; null for no end. */
  reviewDay: CalendarDay.nullable(),
  /** 000-04: how often it may be used; null for any number of times. */
  howOften: z.strictObject({ times: z.int().min(1).max(999), per: z.enum(['day', 'week', 'month']) }).nullable(),
});
export type Grant = z.infer<typeof Grant>;

/** 000-17: checks of the guard that this agent may override with a reason, and who said so. */
export const GuardGrant = z.strictObject({
  checks: z.array(z.union([z.literal(2), z.literal(3), z.literal(5)])).max(3),
  grantedBy: z.string().max(60),
  policyLine: z.string().max(300).nullable(),
  reviewDay: CalendarDay.nullable(),
});
export type GuardGrant = z.infer<typeof GuardGrant>;

/** A written rule of the house; one marked *no exceptions* shows those that were made (000-21). */
export const Policy = z.strictObject({
  id: PolicyId,
  line: z.string().trim().min(1).max(300),
  noExceptions: z.boolean(),
});
export type Policy = z.infer<typeof Policy>;

/** One use of the allowance of row 5, written with its reason (000-09). Persisted. */
export const ExceptionUse = z.strictObject({
  id: ExceptionId,
  revision: z.int().min(1),
  at: Instant,
  /** On the agent's calendar: the allowance runs Monday to Sunday. */
  day: CalendarDay,
  callId: CallId,
  customerId: CustomerId.nullable(),
  reason: z.string().trim().min(1).max(300),
  /** 000-23: asked for and not made, so that like cases can be compared. A declined one uses no allowance. */
  result: z.enum(['granted', 'declined']),
  /** 000-21: the rule it is an exception from, where one was named. */
  policyId: PolicyId.nullable(),
});
export type ExceptionUse = z.infer<typeof ExceptionUse>;

/** What the customer asks for in one row; null figures mean "needed, amount not said yet". Persisted inside a call. */
export const AuthorityNeed = z.discriminatedUnion('row', [
  z.strictObject({ row: z.literal('returnTerms'), daysLate: z.int().min(0).max(36500).nullable() }),
  z.strictObject({ row: z.literal('shippingFee'), amount: Money.nullable() }),
  z.strictObject({ row: z.literal('delivery'), speed: DeliverySpeed.nullable(), cost: Money.nullable() }),
  z.strictObject({
    row: z.literal('refund'),
    form: RefundForm,
    amount: MoneyOrPercent.nullable(),
    /** The inconvenience it makes good; without it the row is not yet a Yes (000-08). */
    reason: z.string().max(300).nullable(),
  }),
  z.strictObject({ row: z.literal('exception'), reason: z.string().max(300).nullable() }),
]);
export type AuthorityNeed = z.infer<typeof AuthorityNeed>;
