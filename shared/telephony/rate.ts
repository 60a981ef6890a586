// How many events a source may tell: a bucket of 20 that fills again by 5 a second. No phone of one agent needs more.

export interface Bucket {
  readonly tokens: number;
  /** Milliseconds on a clock that nobody can set. */
  readonly at: number;
}

const MOST = 20;
const PER_SECOND = 5;

/** Takes one token out at `atMs`; a source that was never heard of has a full bucket. */
export function taken(
  bucket: Bucket | undefined,
  atMs: number,
): { readonly bucket: Bucket; readonly isTaken: boolean } {
  const tokens = bucket === undefined ? MOST : refilled(bucket, atMs);
  const isTaken = tokens >= 1;
  return { bucket: { tokens: isTaken ? tokens - 1 : tokens, at: atMs }, isTaken };
}

function refilled({ tokens, at }: Bucket, atMs: number): number {
  return Math.min(MOST, tokens + (Math.max(0, atMs - at) / 1000) * PER_SECOND);
}
