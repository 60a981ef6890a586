// Expected failures are values. A function that may refuse returns an Outcome; only bugs are thrown.

export interface Done<Value> {
  readonly kind: 'done';
  readonly value: Value;
}

export interface Refused<Reason> {
  readonly kind: 'refused';
  readonly reason: Reason;
}

export type Outcome<Value, Reason> = Done<Value> | Refused<Reason>;

export function done<Value>(value: Value): Done<Value> {
  return { kind: 'done', value };
}

export function refused<Reason>(reason: Reason): Refused<Reason> {
  return { kind: 'refused', reason };
}
