/** A share of 0 to 1 as CSS has it, to the hundredth. */
export function percent(share: number): string {
  return `${Math.round(share * 10_000) / 100}%`;
}
