import { expect, it } from 'vitest';
import { isTrustedSender } from '../../../../electron/desktop/trusted-sender.ts';

const windows = new Set([7]);
const page = 'companion://app/index.html';
const mainFrame = { url: page, parent: null };

it('the main frame of our window, showing our page, is trusted', () => {
  expect(isTrustedSender({ senderFrame: mainFrame, sender: { id: 7 } }, windows)).toBe(true);
});

it.each<[string, { url: string; parent: unknown } | null, number]>([
  ['a frame that is gone', null, 7],
  ['a frame inside our page', { url: page, parent: mainFrame }, 7],
  ['a window we did not open', mainFrame, 8],
  ['another page in our window', { url: 'https://evil.example/', parent: null }, 7],
  ['a page that has not gone anywhere yet', { url: '', parent: null }, 7],
  ['a blank page', { url: 'about:blank', parent: null }, 7],
  ['a look-alike host', { url: 'companion://app.evil/index.html', parent: null }, 7],
  ['our host as a user name', { url: 'companion://app@evil/index.html', parent: null }, 7],
  ['a user name before our host', { url: 'companion://x@app/index.html', parent: null }, 7],
  ['a page of the same name elsewhere', { url: 'file:///app/index.html', parent: null }, 7],
  ['text that is no address', { url: 'companion', parent: null }, 7],
])('%s is not', (_, senderFrame, id) => {
  expect(isTrustedSender({ senderFrame, sender: { id } }, windows)).toBe(false);
});

it('nobody is trusted before a window was admitted', () => {
  expect(isTrustedSender({ senderFrame: mainFrame, sender: { id: 7 } }, new Set())).toBe(false);
});
