// A JSON file of any size, read without holding it: what stands before the array named `records`, then each element of
// that array as text. Any indentation will do, so a file that somebody tidied up can still be imported.

import { copyFault } from './copy-fault.ts';

/** No record is longer: the notes of one call end at 1 MB. */
const LONGEST_BYTES = 16 * 1024 * 1024;
/** What stands before the records is a few lines. */
const HEAD_BYTES = 256 * 1024;
const CODE = { quote: 0x22, backslash: 0x5c, comma: 0x2c, open: 0x5b, openBrace: 0x7b, close: 0x5d, closeBrace: 0x7d };
const RECORDS_KEY = /"records"\s*:\s*$/;

export type JsonPart =
  /** Everything before the array, made whole: a JSON object. */
  { readonly kind: 'head'; readonly text: string } | { readonly kind: 'element'; readonly text: string };

/** Throws a sentence when the file ends too early, or is not built like this at all. */
export async function* jsonElements(bytes: AsyncIterable<Buffer>): AsyncGenerator<JsonPart> {
  const cutter = createCutter();
  for await (const piece of bytes) yield* cutter.take(piece);
  if (cutter.place() !== 'over')
    throw copyFault(cutter.place() === 'head' ? 'data.problem.notOurs' : 'data.problem.cutShort');
}

/** Cuts where the structure says so. */
function createCutter() {
  const structure = createStructure();
  let place: 'head' | 'records' | 'rest' | 'over' = 'head';
  const held = createHolding(() => (place === 'head' ? HEAD_BYTES : LONGEST_BYTES));

  /** An array that may be the one; any other stays part of the head. */
  function* opened(text: string): Generator<JsonPart> {
    if (!RECORDS_KEY.test(text)) return held.keep(Buffer.from(`${text}[`));
    place = 'records';
    yield { kind: 'head', text: `${text}[]}` };
  }

  function* elementEnded(text: string): Generator<JsonPart> {
    if (structure.depth() === 1) place = 'rest';
    if (text.trim() !== '' || structure.depth() === 2) yield { kind: 'element', text };
  }

  function* take(piece: Buffer): Generator<JsonPart> {
    let from = 0;
    for (let at = 0; at < piece.length; at += 1) {
      const sign = structure.next(piece[at] ?? 0);
      if (sign === null) continue;
      const cutsHead = place === 'head' && sign === 'array' && structure.depth() === 2;
      const cutsElement = place === 'records' && (sign === 'comma' ? structure.depth() === 2 : structure.depth() === 1);
      if (place === 'rest' && structure.depth() === 0) place = 'over';
      if (!cutsHead && !cutsElement) continue;
      const text = held.taken(piece.subarray(from, at));
      from = at + 1;
      yield* cutsHead ? opened(text) : elementEnded(text);
    }
    if (place === 'head' || place === 'records') held.keep(piece.subarray(from));
  }

  return { take, place: () => place };
}

/** Follows brackets and texts. A byte inside a text means nothing else. */
function createStructure() {
  let depth = 0;
  let inText = false;
  let escaped = false;

  function textByte(byte: number): null {
    if (escaped) escaped = false;
    else if (byte === CODE.backslash) escaped = true;
    else if (byte === CODE.quote) inText = false;
    return null;
  }

  return {
    depth: () => depth,
    next(byte: number): 'array' | 'object' | 'close' | 'comma' | null {
      if (inText) return textByte(byte);
      switch (byte) {
        case CODE.quote:
          inText = true;
          return null;
        case CODE.open:
          depth += 1;
          return 'array';
        case CODE.openBrace:
          depth += 1;
          return 'object';
        case CODE.close:
        case CODE.closeBrace:
          depth -= 1;
          return 'close';
        case CODE.comma:
          return 'comma';
        default:
          return null;
      }
    },
  };
}

function createHolding(limit: () => number) {
  let pieces: Buffer[] = [];
  let bytes = 0;

  function keep(piece: Buffer): void {
    pieces.push(piece);
    bytes += piece.length;
    if (bytes > limit()) throw copyFault('data.problem.notOurs');
  }

  return {
    keep,
    taken(last: Buffer): string {
      keep(last);
      const text = Buffer.concat(pieces).toString('utf8');
      pieces = [];
      bytes = 0;
      return text;
    },
  };
}
