import { describe, expect, it } from 'vitest';
import {
  EventEnvelope,
  PROTOCOL_VERSION,
  RequestEnvelope,
  ResponseEnvelope,
} from '../../../../shared/contract/envelope.ts';

const request = { protocol: PROTOCOL_VERSION, id: '1', method: 'desk', params: {} };
const event = { protocol: PROTOCOL_VERSION, event: 'deskChanged', payload: null };

describe('a request', () => {
  it('carries any parameters: they are checked by the method', () => {
    expect(RequestEnvelope.parse({ ...request, params: { any: [1, null] } }).params).toEqual({ any: [1, null] });
  });

  it.each([
    ['of another version', { ...request, protocol: PROTOCOL_VERSION + 1 }],
    ['without a version', { ...request, protocol: undefined }],
    ['with a field too many', { ...request, token: 'x' }],
    ['without an id', { ...request, id: '' }],
    ['with an endless id', { ...request, id: 'x'.repeat(41) }],
    ['with a number as id', { ...request, id: 1 }],
    ['with an endless method', { ...request, method: 'x'.repeat(41) }],
    ['that is a list', [request]],
    ['that is nothing', null],
  ])('%s is refused', (_what, envelope) => {
    expect(RequestEnvelope.safeParse(envelope).success).toBe(false);
  });
});

describe('a response', () => {
  it.each([
    { kind: 'answer', id: '1', result: { any: 1 } },
    { kind: 'error', id: '1', error: { code: 'internal', detail: '' } },
  ])('is $kind', (envelope) => {
    expect(ResponseEnvelope.parse(envelope)).toEqual(envelope);
  });

  it.each([
    { kind: 'other', id: '1' },
    { kind: 'error', id: '1', error: { code: 'whatever', detail: '' } },
    { kind: 'error', id: '1', error: { code: 'internal', detail: 'x'.repeat(2001) } },
    { kind: 'answer', id: '1', result: 1, error: { code: 'internal', detail: '' } },
  ])('is never %j', (envelope) => {
    expect(ResponseEnvelope.safeParse(envelope).success).toBe(false);
  });
});

describe('an event', () => {
  it('is of our version and has nothing else in it', () => {
    expect(EventEnvelope.safeParse(event).success).toBe(true);
    expect(EventEnvelope.safeParse({ ...event, protocol: PROTOCOL_VERSION + 1 }).success).toBe(false);
    expect(EventEnvelope.safeParse({ ...event, more: 1 }).success).toBe(false);
  });
});
