/** Ends a switch over a union: a case that is missing becomes a compile error, a value from outside a thrown bug. */
export function exhaustive(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`);
}
