// The sample commands of https://docs.zammad.org/en/latest/api/generic-cti/ through real curl, word for word but for the
// address; and the samples of our own page for integrators.

import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { inProject } from '../../../../../../build/scripts/project.mjs';
import { OPEN_TOKEN, type OpenedWebhook, openWebhook, POST_TOKEN } from '../../../../../support/opened-webhook.ts';

const run = promisify(execFile);
let webhook: OpenedWebhook;

beforeAll(async () => {
  webhook = await openWebhook();
});

beforeEach(() => {
  webhook.reports.length = 0;
});

afterAll(() => webhook.stop());

async function curl(...given: readonly string[]): Promise<string> {
  const { stdout } = await run('curl', ['--silent', '--show-error', '--noproxy', '*', '-w', ' %{http_code}', ...given]);
  return stdout;
}

const address = () => `http://127.0.0.1:${webhook.port}/api/v1/cti/${POST_TOKEN}`;
const json = (body: string) =>
  curl('--request', 'POST', address(), '--header', 'Content-Type: application/json', '--data-raw', body);
const form = (...fields: readonly string[]) =>
  curl('--request', 'POST', address(), ...fields.flatMap((field) => ['--form', field]));

it('an outbound call, as JSON', async () => {
  const answer = await json(`{
                     "event": "newCall",
                     "from": "493023125741",
                     "to": "492214710334",
                     "direction": "out",
                     "callId": "f4ebd2be-7b9a-4d58-94c2-eb06a3c2ce76",
                     "user": "Christopher Miller"
                  }`);
  expect(answer).toBe('{} 200');
  const callId = 'f4ebd2be-7b9a-4d58-94c2-eb06a3c2ce76';
  expect(webhook.reports).toMatchObject([
    { news: { event: 'dial', direction: 'out', number: '492214710334', local: '493023125741', callId } },
  ]);
});

it('an inbound call for two people, as JSON', async () => {
  const answer = await json(`{
                     "event": "newCall",
                     "from": "493023125741",
                     "to": "492214710334",
                     "direction": "in",
                     "callId": "307fa962-de8d-4ffc-817b-7f6993204159",
                     "user": ["Christopher Miller", "Emma Taylor"]
                  }`);
  expect(answer).toBe('{} 200');
  expect(webhook.reports).toMatchObject([{ news: { event: 'ring', number: '493023125741', local: '492214710334' } }]);
});

it('an inbound call for two people, as form-data', async () => {
  const answer = await form(
    'event="newCall"',
    'from="493023125741"',
    'to="492214710334"',
    'direction="in"',
    'callId="25641e3f-3317-4c48-80b3-fc573c7ffe2b"',
    'user[]="Christopher Miller"',
    'user[]="Emma Taylor"',
  );
  expect(answer).toBe('{} 200');
  const callId = '25641e3f-3317-4c48-80b3-fc573c7ffe2b';
  expect(webhook.reports).toMatchObject([{ news: { event: 'ring', number: '493023125741', callId } }]);
});

it('the end of an outbound call that the caller gave up, as form-data', async () => {
  const answer = await form(
    'event="hangup"',
    'from="493023125741"',
    'to="492214710334"',
    'direction="out"',
    'callId="da7cf8b8-2de2-4120-93c8-7db1f55225dc"',
    'user[]="Christopher Miller"',
    'cause="cancel"',
  );
  expect(answer).toBe('{} 200');
  expect(webhook.reports).toMatchObject([{ news: { event: 'end', direction: 'out', cause: 'cancelled' } }]);
});

it('the end of an answered call, as JSON', async () => {
  const answer = await json(`{
                     "event": "hangup",
                     "from": "493023125741",
                     "to": "492214710334",
                     "direction": "in",
                     "callId": "307fa962-de8d-4ffc-817b-7f6993204159",
                     "user": "Emma Taylor",
                     "answeringNumber": "emma@chrispresso.com",
                     "cause": "normalClearing"
                  }`);
  expect(answer).toBe('{} 200');
  expect(webhook.reports).toMatchObject([{ news: { event: 'end', number: '493023125741', cause: 'normal' } }]);
});

it('the older sample, as a form with bare plus signs', async () => {
  const fields =
    'event=newCall&from=+493055571600&to=491711234567890&direction=in&callId=123456&user[]=Alice&user[]=Bob';
  expect(await curl('-X', 'POST', '--data', fields, address())).toBe('{} 200');
  expect(webhook.reports).toMatchObject([{ news: { event: 'ring', number: '+493055571600', callId: '123456' } }]);
});

it('an address with a bare plus, through localhost', async () => {
  const opened = `http://localhost:${webhook.port}/e/${OPEN_TOKEN}/ring?number=+4930123456&name=Bob`;
  expect(await curl('--ipv4', opened)).toBe('{} 200');
  expect(webhook.reports).toMatchObject([{ news: { event: 'ring', number: '+4930123456', name: 'Bob' } }]);
});

const samples = [...readFileSync(inProject('docs/phone-webhook.md'), 'utf8').matchAll(/```sh\n(.*?)```/gs)].map(
  ([, sample = '']) => sample.trim(),
);

it('our page has a sample of each kind of body, and of an address', () => {
  expect(samples).toHaveLength(5);
});

it.each(samples)('our own sample: %s', async (sample) => {
  const filled = sample.replaceAll('<port>', String(webhook.port)).replaceAll('<token>', OPEN_TOKEN);
  const { stdout } = await run('sh', ['-c', `${filled} --noproxy '*'`]);
  expect(stdout).toBe('{}');
  expect(webhook.reports).toMatchObject([{ kind: 'event', news: { number: '+4930123456', callId: '1' } }]);
});
