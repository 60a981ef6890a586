// What goes wrong between a window and its host, as a closed list, and the one mapping from anything thrown.
// Refusals of the domain are not errors: they travel inside an Outcome.

import { z } from 'zod';

export const WireErrorCode = z.enum([
  /** Not an envelope, or of another protocol version. */
  'notUnderstood',
  'unknownMethod',
  /** The parameters do not fit; `detail` lists every path. */
  'badParameters',
  /** Not from our own window. */
  'notTrusted',
  'tooLarge',
  /** The host is stopping or cannot be reached. */
  'hostGone',
  /** A bug of ours; the log has it. */
  'internal',
]);
export type WireErrorCode = z.infer<typeof WireErrorCode>;

export const WireError = z.strictObject({ code: WireErrorCode, detail: z.string().max(2000) });
export type WireError = z.infer<typeof WireError>;

/** Thrown by a HostClient; `wire` is what the host said. */
export class HostError extends Error {
  override readonly name = 'HostError';
  constructor(readonly wire: WireError) {
    super(`${wire.code}: ${wire.detail}`);
  }
}

/** The one mapping from any thrown thing. Schema failures list every path; nothing of the value is repeated. */
export function wireErrorOf(thrown: unknown): WireError {
  if (thrown instanceof HostError) return thrown.wire;
  if (thrown instanceof z.ZodError) {
    const paths = thrown.issues.map((issue) => `${issue.path.join('.') || '(root)'}: ${issue.message}`);
    return { code: 'badParameters', detail: paths.join('; ').slice(0, 2000) };
  }
  return { code: 'internal', detail: thrown instanceof Error ? thrown.name : 'unknown' };
}
