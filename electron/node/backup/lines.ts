// A stream of bytes as lines of text, whatever its pieces are. A line without its end is one too.

import { copyFault } from './copy-fault.ts';

/** No record is longer: the notes of one call end at 1 MB. */
const LONGEST_LINE_BYTES = 16 * 1024 * 1024;
const LINE_END = 0x0a;

export async function* linesOf(bytes: AsyncIterable<Buffer>): AsyncGenerator<string> {
  let begun: Buffer[] = [];
  let begunBytes = 0;
  for await (const piece of bytes) {
    let from = 0;
    for (let end = piece.indexOf(LINE_END); end >= 0; end = piece.indexOf(LINE_END, from)) {
      yield Buffer.concat([...begun, piece.subarray(from, end)]).toString('utf8');
      begun = [];
      begunBytes = 0;
      from = end + 1;
    }
    if (from < piece.length) begun.push(piece.subarray(from));
    begunBytes += piece.length - from;
    if (begunBytes > LONGEST_LINE_BYTES) throw copyFault('data.problem.torn');
  }
  if (begunBytes > 0) yield Buffer.concat(begun).toString('utf8');
}
