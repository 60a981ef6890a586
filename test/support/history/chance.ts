// Chance with a seed: the same numbers on every machine.

export interface Chance {
  /** From 0 up to 1, without it. */
  part(): number;
  /** A whole number below `limit`. */
  below(limit: number): number;
  /** True in `percent` of 100 cases. */
  happens(percent: number): boolean;
  /** Throws for an empty list. */
  oneOf<Item>(items: readonly Item[]): Item;
  /** An index below `limit`; the n-th is about n times as rare as the first, as words of a language are. */
  ranked(limit: number): number;
}

/** The generator "mulberry32". */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  const part = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number): number => Math.floor(part() * limit);
  return {
    part,
    below,
    happens: (percent) => part() * 100 < percent,
    oneOf(items) {
      const item = items[below(items.length)];
      if (item === undefined) throw new Error('One of nothing');
      return item;
    },
    ranked: (limit) => Math.floor((limit + 1) ** part()) - 1,
  };
}
