// A checksum inside the text of a file, so that a single flipped bit is found. The file stays JSON that anybody can
// read: the seal is its first field, and covers everything else.

import { createHash } from 'node:crypto';

/** 64 bits of SHA-256: enough against accidents. */
const SEAL_LENGTH = 16;
const OPENING = '{"seal":"';
const AFTER_SEAL = '",';
const BODY = OPENING.length + SEAL_LENGTH + AFTER_SEAL.length;

export function checksum(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, SEAL_LENGTH);
}

/** `text` is a JSON object with at least one field. */
export function sealed(text: string): string {
  return `${OPENING}${checksum(text)}${AFTER_SEAL}${text.slice(1)}`;
}

/** `none`: from before there were seals, taken as it is. */
export type Seal = 'whole' | 'broken' | 'none';

/** The text as it was before it was sealed. */
export function unsealed(text: string): { readonly text: string; readonly seal: Seal } {
  if (!text.startsWith(OPENING)) return { text, seal: 'none' };
  const content = `{${text.slice(BODY)}`;
  return { text: content, seal: sealed(content) === text ? 'whole' : 'broken' };
}
