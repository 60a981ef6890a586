import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressOf } from '../../../../electron/node/telephony/handover/told-by.ts';
import { linkAmong, LONGEST_LINK, parseDeepLink } from '../../../../shared/telephony/deep-link.ts';

const RING = 'callback-companion://call?event=ring&number=%2B4930123456';
const parse = (link: string) => parseDeepLink(link, addressOf);
const RANG = { source: 'link', event: 'ring', direction: 'in', number: '+4930123456' };

describe('a link', () => {
  it.each([
    ['with everything', `${RING}&id=c-1&dir=in&name=Bob%20Customer`, { ...RANG, callId: 'c-1', name: 'Bob Customer' }],
    ['with a number alone', RING, { ...RANG, callId: null, name: null }],
    ['with a slash, as some openers add', RING.replace('call?', 'call/?'), RANG],
    ['with the scheme in capitals', RING.replace('callback-companion', 'CALLBACK-Companion'), RANG],
    ['with a bare plus, which is a space in an address', RING.replace('%2B', '+'), RANG],
    ['with keys nobody knows', `${RING}&event2=end&open=42&setting=1&open=43`, RANG],
    ['with a withheld number', RING.replace('%2B4930123456', 'anonymous'), { ...RANG, number: '' }],
    ['with a script for a name', `${RING}&name=%3Cb%3Ex%3C/b%3E`, { ...RANG, name: '<b>x</b>' }],
    ['with control and direction marks', `${RING}&name=B%00o%E2%80%AEb%0A`, { ...RANG, name: 'Bob' }],
    ['with broken percent forms', `${RING}&name=50%25%zz%f0%28`, { ...RANG, name: '50%%zz\ufffd(' }],
    ['with what looks like a switch', `${RING}&name=--gpu-launcher%3Dcalc`, { ...RANG, name: '--gpu-launcher=calc' }],
    ['encoded twice, which is decoded once', `${RING}&id=%2526`, { ...RANG, callId: '%26' }],
  ])('%s rings', (_what, link, news) => {
    expect(parse(link)).toMatchObject({ kind: 'done', value: news });
  });

  it.each([
    ['no query', 'callback-companion://call', 'noEvent'],
    ['no event', 'callback-companion://call?number=1234', 'noEvent'],
    ['another host', RING.replace('call?', 'settings?'), 'notReadable'],
    ['the host in capitals', RING.replace('call?', 'CALL?'), 'notReadable'],
    ['no host', RING.replace('//call?', 'call?'), 'notReadable'],
    ['a host that begins like ours', RING.replace('call?', 'call.evil.example?'), 'notReadable'],
    ['a port', RING.replace('call?', 'call:80?'), 'notReadable'],
    ['a user', RING.replace('call?', 'call@call?'), 'notReadable'],
    ['a password', RING.replace('call?', ':x@call?'), 'notReadable'],
    ['a path', RING.replace('call?', 'call/../settings?'), 'notReadable'],
    ['a fragment', `${RING}#more`, 'notReadable'],
    ['another scheme', RING.replace('callback-companion', 'tel'), 'notReadable'],
    ['a scheme that begins like ours', RING.replace('companion:', 'companions:'), 'notReadable'],
    ['no address at all', 'callback-companion://[', 'notReadable'],
    ['an event twice', `${RING}&event=ring`, 'givenTwice'],
    ['a number twice, once encoded', `${RING}&num%62er=1`, 'givenTwice'],
    ['a name that brings a second number', `${RING}&name=Bob&number=110`, 'givenTwice'],
    ['an unknown event', RING.replace('ring', 'open'), 'onlyRings'],
    ['a call that goes out', `${RING}&dir=out`, 'onlyRings'],
    ['no such direction', `${RING}&dir=up`, 'onlyRings'],
    ['an unfilled placeholder', RING.replace('%2B4930123456', '{phone}'), 'placeholder'],
    ['a number that is too long', `${RING}${'1'.repeat(64)}`, 'numberTooLong'],
    ['an id that is too long', `${RING}&id=${'x'.repeat(251)}`, 'callIdTooLong'],
    ['2 KB and one more', `${RING}&x=${'x'.repeat(LONGEST_LINK)}`, 'tooLarge'],
    ['10 kB', `${RING}&name=${'%41'.repeat(3500)}`, 'tooLarge'],
  ])('%s is refused', (_what, link, hint) => {
    expect(parse(link)).toEqual({ kind: 'refused', reason: hint });
  });

  it.each(['dial', 'answer', 'hold', 'resume', 'end'])('%s is never believed: any page could say it', (event) => {
    expect(parse(RING.replace('ring', event))).toEqual({ kind: 'refused', reason: 'onlyRings' });
  });

  it('whatever is in it, it rings or is refused', () => {
    const part = fc.oneof(
      fc.webQueryParameters(),
      fc.string(),
      fc.constantFrom('event=end', '&event=', '%', '&dir=out'),
    );
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const parsed = parse(`${RING}&${parts.join('&')}`);
        if (parsed.kind === 'done')
          expect(parsed.value).toMatchObject({ event: 'ring', source: 'link', direction: 'in' });
      }),
    );
  });
});

describe('the link among the words of a line', () => {
  it.each([
    ['alone after --', ['--', RING], RING],
    ['beside other words, which are not read', ['.', '--data-dir', '/x', '--', RING, '--event=end'], RING],
    ['none', ['--data-dir', '/x', 'tel:+4930'], null],
    ['only inside another word', [`--url=${RING}`, ` ${RING}`], null],
  ])('%s', (_what, line, link) => {
    const found = linkAmong(line);
    expect(found === null ? null : found).toEqual(link === null ? null : { kind: 'done', value: link });
  });

  it('several are none: a real one comes alone', () => {
    expect(linkAmong(['--', RING, RING])).toEqual({ kind: 'refused', reason: 'givenTwice' });
  });
});
