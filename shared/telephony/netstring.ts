// Netstrings, `<length in bytes>:<bytes>,`, as baresip's control connection frames what it says. They arrive split
// anywhere and several at once. Whoever gets one wrong cannot be followed any further: the stream has no other mark.

/** The longest frame of baresip is a list of calls, a few thousand bytes. */
export const LONGEST_FRAME_BYTES = 65_536;

/** What a piece of the stream held. After `broken` nothing more can be read from this connection. */
export interface ReadFrames {
  readonly frames: readonly Uint8Array[];
  /** A name under `phone.hint` in copy. */
  readonly broken: 'notReadable' | 'tooLarge' | null;
}

export interface FrameReader {
  read(piece: Uint8Array): ReadFrames;
}

const [ZERO, NINE, COLON, COMMA] = [48, 57, 58, 44];
const MOST_DIGITS = String(LONGEST_FRAME_BYTES).length;

/** Memory is taken only for a frame whose length is allowed, so at most `LONGEST_FRAME_BYTES` wait here. */
export function createFrameReader(): FrameReader {
  let digits = '';
  let frame: Uint8Array | null = null;
  let filled = 0;
  let broken: ReadFrames['broken'] = null;

  /** Answers what the byte breaks. */
  function readLength(byte: number): ReadFrames['broken'] {
    if (byte === COLON && digits !== '') {
      const length = Number(digits);
      if (length > LONGEST_FRAME_BYTES) return 'tooLarge';
      frame = new Uint8Array(length);
      filled = 0;
      digits = '';
      return null;
    }
    if (byte < ZERO || byte > NINE) return 'notReadable';
    digits += String(byte - ZERO);
    return digits.length > MOST_DIGITS ? 'tooLarge' : null;
  }

  return {
    read(piece) {
      const frames: Uint8Array[] = [];
      let at = 0;
      while (broken === null && at < piece.length) {
        if (frame === null) {
          broken = readLength(piece[at] ?? 0);
          at += 1;
        } else if (filled < frame.length) {
          const part = piece.subarray(at, at + frame.length - filled);
          frame.set(part, filled);
          filled += part.length;
          at += part.length;
        } else {
          broken = piece[at] === COMMA ? null : 'notReadable';
          if (broken === null) frames.push(frame);
          frame = null;
          at += 1;
        }
      }
      return { frames, broken };
    },
  };
}
