// Many short texts in one string: ten thousand words of a month cost no ten thousand objects.

export interface TextList {
  readonly blob: string;
  /** Where each text ends in `blob`, in UTF-16 units. */
  readonly ends: Uint32Array;
}

export function textListOf(texts: readonly string[]): TextList {
  const ends = new Uint32Array(texts.length);
  let end = 0;
  for (const [index, text] of texts.entries()) {
    end += text.length;
    ends[index] = end;
  }
  return { blob: texts.join(''), ends };
}

export function textAt({ blob, ends }: TextList, index: number): string {
  return blob.slice(index === 0 ? 0 : ends[index - 1], ends[index]);
}

/** The place of a text in a list in any order; -1 when it is not there. Looks through all of it. */
export function indexOfText(list: TextList, text: string): number {
  const { blob, ends } = list;
  for (let at = blob.indexOf(text); at >= 0; at = blob.indexOf(text, at + 1)) {
    const index = placeOf(ends, at + text.length);
    if (ends[index] === at + text.length && textAt(list, index) === text) return index;
  }
  return -1;
}

/** The first place whose end is not below `end`. */
export function placeOf(ends: Uint32Array, end: number): number {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ends[middle] ?? 0) < end) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The first index of a sorted list whose text is not below `text`; `order` maps sorted places to indexes. */
export function lowerBound(list: TextList, text: string, order: Uint32Array | null = null): number {
  let low = 0;
  let high = list.ends.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compareAt(list, order === null ? middle : (order[middle] ?? 0), text) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The place behind the last text of a sorted list that begins with `start`, searched from `from` on. */
export function prefixEnd(list: TextList, start: string, from: number): number {
  let low = from;
  let high = list.ends.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (beginsAt(list, middle, start)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function beginsAt({ blob, ends }: TextList, index: number, start: string): boolean {
  const from = index === 0 ? 0 : (ends[index - 1] ?? 0);
  return (ends[index] ?? 0) - from >= start.length && blob.startsWith(start, from);
}

/** As the strings compare by `<`: below, equal or above zero. */
function compareAt({ blob, ends }: TextList, index: number, text: string): number {
  const from = index === 0 ? 0 : (ends[index - 1] ?? 0);
  const length = (ends[index] ?? 0) - from;
  const shared = Math.min(length, text.length);
  for (let at = 0; at < shared; at += 1) {
    const apart = blob.charCodeAt(from + at) - text.charCodeAt(at);
    if (apart !== 0) return apart;
  }
  return length - text.length;
}
