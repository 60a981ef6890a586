// The number inside a SIP or tel address, as a caller's side sent it: anybody may have chosen it.

const USER = /(?:sips?|tel):([^@;>\s]+)/;
/** An address without a user names a computer, not a number. */
const HOST_ALONE = /^sips?:[^@]*$/;

/** The part that dials, percent signs decoded once; empty when there is none. Never throws. */
export function numberInAddress(address: string): string {
  // What stands before a bracket is a name, and a name may look like an address too.
  const bare = address.slice(address.lastIndexOf('<') + 1);
  if (HOST_ALONE.test(bare)) return '';
  return decodedOnce(USER.exec(bare)?.[1] ?? '');
}

/** A display name arrives with SIP's backslashes still in it. */
export function withoutBackslashes(name: string): string {
  return name.replace(/\\(.)/gs, '$1');
}

function decodedOnce(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
