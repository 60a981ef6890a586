// Which parts of the bench to run, at which sizes: `--only save,start --sizes 1k,100k --samples 1000 --fresh`.

import { parseArgs } from 'node:util';

export const PARTS = ['save', 'start', 'memory', 'number', 'search'] as const;
export type Part = (typeof PARTS)[number];

export interface Asked {
  readonly parts: readonly Part[];
  /** Calls; smallest first. */
  readonly sizes: readonly number[];
  /** Of each figure that is cheap to take. */
  readonly samples: number;
  /** Kept folders are made anew. */
  readonly fresh: boolean;
}

/** Throws, with a sentence, for what it does not know. */
export function askedFrom(args: readonly string[]): Asked {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    args: [...args],
    options: {
      only: { ...text, default: PARTS.join(',') },
      sizes: { ...text, default: '1k,10k,100k,300k' },
      samples: { ...text, default: '1000' },
      fresh: { type: 'boolean', default: false },
    },
  });
  const sizes = values.sizes.split(',').map(sizeOf);
  return {
    parts: values.only.split(',').map(partOf),
    sizes: sizes.sort((a, b) => a - b),
    samples: Number(values.samples),
    fresh: values.fresh,
  };
}

function partOf(text: string): Part {
  const part = PARTS.find((one) => one === text);
  if (part === undefined) throw new Error(`There is no part ${text}; there are ${PARTS.join(', ')}.`);
  return part;
}

function sizeOf(text: string): number {
  const [, digits = '', thousands] = /^(\d+)(k?)$/.exec(text) ?? [];
  if (digits === '') throw new Error(`Say sizes such as 1k,100k; ${text} is none.`);
  return Number(digits) * (thousands === 'k' ? 1_000 : 1);
}

/** `1k`, `300k`. */
export function sizeName(calls: number): string {
  return calls >= 1_000 && calls % 1_000 === 0 ? `${calls / 1_000}k` : String(calls);
}
