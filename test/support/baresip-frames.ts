// What a real baresip 1.0.0 sent on its control connection, word for word; and one event of a later version.

const AGENT = { accountaor: 'sip:agent@127.0.0.1:5062' };
const CUSTOMER = {
  ...{ direction: 'incoming', peeruri: 'sip:+4930123456@127.0.0.1:5064', peerdisplayname: 'Bob Customer' },
  id: '3bf7dfda03d56cbc',
};
const DIALLED = { direction: 'outgoing', peeruri: 'sip:+4930777@127.0.0.1:5074' };
const BOB = 'sip:+4930123456@127.0.0.1:5064';

export type SentFrame = Readonly<Record<string, unknown>>;

function event(type: string, facts: SentFrame): SentFrame {
  return { event: true, type, class: 'call', ...AGENT, ...facts };
}

/** Each is one event of an inbound call, answered by the agent, hung up by the customer. */
export const INBOUND = {
  incoming: event('CALL_INCOMING', { ...CUSTOMER, param: BOB }),
  offer: event('CALL_REMOTE_SDP', { ...CUSTOMER, class: 'other', param: 'offer' }),
  answerSdp: event('CALL_LOCAL_SDP', { ...CUSTOMER, class: 'other', param: 'answer' }),
  accepted: {
    ...{ response: true, ok: true },
    ...{ data: 'sip:agent@127.0.0.1:5062: Answering incoming call\n', token: 't2' },
  },
  established: event('CALL_ESTABLISHED', { ...CUSTOMER, param: BOB }),
  media: event('CALL_RTPESTAB', { ...CUSTOMER, class: 'other', param: 'audio' }),
  closed: event('CALL_CLOSED', { ...CUSTOMER, param: 'Connection reset by peer' }),
} as const;

/** Of a call that the agent dialled; the offer comes before there is an id. */
export const OUTBOUND = {
  offer: event('CALL_LOCAL_SDP', { ...DIALLED, class: 'other', param: 'offer' }),
  ringing: event('CALL_RINGING', { ...DIALLED, id: 'd4663d6997dd548d', param: 'sip:+4930777@127.0.0.1:5074' }),
  established: event('CALL_ESTABLISHED', { ...DIALLED, id: 'd4663d6997dd548d', param: DIALLED.peeruri }),
  rtcp: event('CALL_RTCP', {
    ...{ ...DIALLED, id: 'd4663d6997dd548d', param: 'audio' },
    rtcp_stats: { tx: { sent: 0, lost: 0, jit: 0 }, rx: { sent: 0, lost: 0, jit: 0 }, rtt: 0 },
  }),
  digit: event('CALL_DTMF_START', { ...DIALLED, id: 'd4663d6997dd548d', param: '5' }),
  closed: event('CALL_CLOSED', { ...DIALLED, id: 'd4663d6997dd548d', param: '486 Busy Here' }),
} as const;

/** As baresip 4 says it: the first sign of a call has no id, and sides of the media are told. */
export const LATER_OFFER = event('CALL_REMOTE_SDP', {
  ...{ direction: 'incoming', peeruri: 'sip:477@lim1.example;user=phone', contacturi: 'sip:477@10.10.2.4:5060' },
  ...{ remoteaudiodir: 'sendrecv', audiodir: 'sendrecv', localaudiodir: 'sendrecv', param: 'offer' },
});

export function listOf(...lines: readonly string[]): string {
  return `\n--- Active calls (${lines.length}) ---\n${lines.map((line) => `${line}\n`).join('')}\n`;
}

/** A line of `listcalls` with its fixed columns. */
export function line(number: number, state: string, isHeld: boolean, address: string): string {
  return `> [line ${number}]  0:00:03  ${state.padStart(9)}  ${isHeld ? '(on hold)' : ' '.repeat(9)}  ${address}`;
}

export function netstring(frame: SentFrame | string): Buffer {
  const bytes = Buffer.from(typeof frame === 'string' ? frame : JSON.stringify(frame));
  return Buffer.concat([Buffer.from(`${bytes.length}:`), bytes, Buffer.from(',')]);
}
