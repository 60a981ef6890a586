// Named lists of numbers and texts as one piece of bytes and back: what an index file is made of. Reading one
// makes no value of each number, so that years of months load in the blink of an eye.

/** The place for encryption at rest, as `Encoding` is for the other files. `open` throws for bytes it did not seal. */
export interface Sealing {
  seal(bytes: Uint8Array): Uint8Array;
  open(bytes: Uint8Array): Uint8Array;
}

export const UNSEALED: Sealing = { seal: (bytes) => bytes, open: (bytes) => bytes };

export type Part = Uint8Array | Uint16Array | Uint32Array | Float64Array | string;
export type Parts = Readonly<Record<string, Part>>;

type Kind = 'u8' | 'u16' | 'u32' | 'f64' | 'latin1' | 'utf16le';
/** Name, kind, and how many numbers or bytes. */
type Entry = readonly [name: string, kind: Kind, length: number];

/** Every kind of number may begin at such a place. */
const ALIGNMENT = 8;
const LENGTH_BYTES = 4;

export function bytesOfParts(parts: Parts): Uint8Array {
  const encoded = Object.entries(parts)
    .map(([name, part]) => encodedPart(name, part))
    // Numbers before texts: what is kept after reading lies together.
    .sort((a, b) => Number(isText(a.entry)) - Number(isText(b.entry)));
  const table = Buffer.from(JSON.stringify(encoded.map(({ entry }) => entry)), 'utf8');
  const first = aligned(LENGTH_BYTES + table.length);
  const size = encoded.reduce((sum, { bytes }) => sum + aligned(bytes.length), first);
  const all = Buffer.alloc(size);
  all.writeUInt32LE(table.length, 0);
  all.set(table, LENGTH_BYTES);
  let at = first;
  for (const { bytes } of encoded) {
    all.set(bytes, at);
    at += aligned(bytes.length);
  }
  return all;
}

/** Throws when the bytes are not of `bytesOfParts`. */
export function partsOfBytes(bytes: Uint8Array): Parts {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const tableLength = whole.readUInt32LE(0);
  const table = JSON.parse(whole.toString('utf8', LENGTH_BYTES, LENGTH_BYTES + tableLength)) as readonly Entry[];
  const first = aligned(LENGTH_BYTES + tableLength);
  // A copy of its own: the texts, which come behind, need not stay in memory as bytes too.
  const numbers = new Uint8Array(whole.subarray(first, table.filter((entry) => !isText(entry)).reduce(endOf, first)));
  let at = first;
  const parts: Record<string, Part> = {};
  for (const entry of table) {
    const [name, kind, length] = entry;
    if (kind === 'latin1' || kind === 'utf16le') parts[name] = whole.toString(kind, at, at + length);
    else parts[name] = numbersIn(numbers.buffer, kind, at - first, length);
    at = endOf(at, entry);
  }
  return parts;
}

function encodedPart(name: string, part: Part): { entry: Entry; bytes: Uint8Array } {
  if (typeof part !== 'string') {
    const bytes = new Uint8Array(part.buffer, part.byteOffset, part.byteLength);
    return { entry: [name, kindOf(part), part.length], bytes };
  }
  const kind = /^[\0-\xff]*$/.test(part) ? 'latin1' : 'utf16le';
  const bytes = Buffer.from(part, kind);
  return { entry: [name, kind, bytes.length], bytes };
}

function kindOf(part: Exclude<Part, string>): Kind {
  if (part instanceof Uint8Array) return 'u8';
  if (part instanceof Uint16Array) return 'u16';
  return part instanceof Uint32Array ? 'u32' : 'f64';
}

function numbersIn(buffer: ArrayBufferLike, kind: Kind, at: number, length: number): Exclude<Part, string> {
  switch (kind) {
    case 'u16':
      return new Uint16Array(buffer, at, length);
    case 'u32':
      return new Uint32Array(buffer, at, length);
    case 'f64':
      return new Float64Array(buffer, at, length);
    default:
      return new Uint8Array(buffer, at, length);
  }
}

function endOf(at: number, [, kind, length]: Entry): number {
  const width = kind === 'f64' ? 8 : kind === 'u32' ? 4 : kind === 'u16' ? 2 : 1;
  return at + aligned(length * width);
}

function isText([, kind]: Entry): boolean {
  return kind === 'latin1' || kind === 'utf16le';
}

function aligned(length: number): number {
  return Math.ceil(length / ALIGNMENT) * ALIGNMENT;
}
