import { describe, expect, it } from 'vitest';
import { createFrameReader, LONGEST_FRAME_BYTES, type ReadFrames } from '../../../../shared/telephony/netstring.ts';
import { INBOUND, netstring } from '../../../support/baresip-frames.ts';

const CALL = Object.values(INBOUND);
const STREAM = Buffer.concat(CALL.map(netstring));

function texts({ frames }: ReadFrames): readonly string[] {
  return frames.map((frame) => Buffer.from(frame).toString());
}

function readAll(...pieces: readonly Uint8Array[]): readonly string[] {
  const reader = createFrameReader();
  return pieces.flatMap((piece) => texts(reader.read(piece)));
}

describe('netstrings', () => {
  it('a whole call in one piece is as many frames as were sent', () => {
    expect(readAll(STREAM)).toEqual(CALL.map((frame) => JSON.stringify(frame)));
  });

  it('the same call split in two at every byte is the same frames', () => {
    const whole = readAll(STREAM);
    for (let at = 0; at <= STREAM.length; at += 1) {
      expect(readAll(STREAM.subarray(0, at), STREAM.subarray(at))).toEqual(whole);
    }
  });

  it('the same call byte by byte is the same frames', () => {
    const bytes = [...STREAM].map((byte) => Uint8Array.of(byte));
    expect(readAll(...bytes)).toEqual(readAll(STREAM));
  });

  it('the length counts bytes, not characters', () => {
    expect(readAll(netstring('{"name":"Zoë Müller 😀"}'), netstring('{}'))).toEqual(['{"name":"Zoë Müller 😀"}', '{}']);
  });

  it('an empty frame is a frame', () => {
    expect(readAll(Buffer.from('0:,'))).toEqual(['']);
  });

  it.each([
    ['a letter for a length', 'GET / HTTP/1.1\r\n', 'notReadable'],
    ['no length at all', ':{},', 'notReadable'],
    ['a length that is too short', '1:{},', 'notReadable'],
    ['a length that is negative', '-1:{},', 'notReadable'],
    ['no comma at the end', '2:{}2:{},', 'notReadable'],
    ['2 MB', '2097152:', 'tooLarge'],
    ['one byte too many', `${LONGEST_FRAME_BYTES + 1}:`, 'tooLarge'],
    ['a length without an end', '0000000000000000', 'tooLarge'],
  ])('%s breaks the stream', (_what, stream, broken) => {
    expect(createFrameReader().read(Buffer.from(stream)).broken).toBe(broken);
  });

  it('the longest frame is read', () => {
    expect(readAll(netstring('x'.repeat(LONGEST_FRAME_BYTES)))).toEqual(['x'.repeat(LONGEST_FRAME_BYTES)]);
  });

  it('what came before the break counts, what comes after it does not', () => {
    const reader = createFrameReader();
    const first = reader.read(Buffer.from('2:{},oops'));
    expect([texts(first), first.broken]).toEqual([['{}'], 'notReadable']);
    expect(reader.read(netstring('{}'))).toEqual({ frames: [], broken: 'notReadable' });
  });
});
