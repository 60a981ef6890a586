// What a hostile page could try in this window, tried: nothing leaves, nothing opens, nothing runs that we did not ship.

import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, type Page, test } from '@playwright/test';
import { type DesktopApp, endDesktopApps, startDesktopApp } from '../support/desktop-app.ts';

let listener: Server;
let outside: string;
let reached: string[];
let desktop: DesktopApp;

test.beforeEach(async () => {
  reached = [];
  listener = createServer((request, response) => {
    reached.push(`${request.method} ${request.url}`);
    response.end();
  });
  listener.on('connection', () => reached.push('connection'));
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
  outside = `127.0.0.1:${(listener.address() as AddressInfo).port}`;
  desktop = await startDesktopApp();
});

test.afterEach(async () => {
  await endDesktopApps();
  listener.closeAllConnections();
  listener.close();
});

/** Time for a request that was let out to arrive; on this machine it takes milliseconds. */
const settle = (page: Page) => page.waitForTimeout(400);
const windows = () => desktop.app.evaluate(({ webContents }) => webContents.getAllWebContents().length);

test('items 1 and 7: in normal use the policy is never broken, and every request is for our own files', async () => {
  const { app, page } = desktop;
  await app.evaluate(({ session }) => {
    const asked: string[] = [];
    Object.assign(globalThis, { asked });
    session.fromPartition('companion').webRequest.onCompleted(({ url }) => asked.push(url));
  });
  await page.addInitScript(() => {
    const broken: string[] = [];
    Object.assign(globalThis, { broken });
    document.addEventListener('securitypolicyviolation', (event) => broken.push(event.violatedDirective));
  });
  await page.reload();
  await page.keyboard.press('Tab');
  await settle(page);
  expect(await page.evaluate(() => (globalThis as unknown as { broken: string[] }).broken)).toEqual([]);
  const asked = await app.evaluate(() => (globalThis as unknown as { asked: string[] }).asked);
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.filter((url) => !url.startsWith('companion://app/'))).toEqual([]);
});

test('item 7: nothing that a page can ask for leaves the machine', async () => {
  const { page } = desktop;
  await page.evaluate(async (host) => {
    const url = `http://${host}`;
    const add = (tag: string, attributes: Record<string, string>): void => {
      const element = document.createElement(tag);
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
      document.body.append(element);
    };
    const attempt = (go: () => unknown): void => {
      try {
        void Promise.resolve(go()).catch(() => {});
      } catch {
        // Refused on the spot, as it should be.
      }
    };
    attempt(() => fetch(`${url}/fetch`));
    attempt(() => fetch(`${url}/no-cors`, { mode: 'no-cors', method: 'POST', body: 'x' }));
    attempt(() => navigator.sendBeacon(`${url}/beacon`, 'x'));
    attempt(() => new WebSocket(`ws://${host}/socket`));
    attempt(() => new EventSource(`${url}/events`));
    attempt(() => {
      const request = new XMLHttpRequest();
      request.open('GET', `${url}/xhr`);
      request.send();
    });
    attempt(() => new Worker(`${url}/worker.js`));
    attempt(() => import(/* @vite-ignore */ `${url}/module.js`));
    attempt(() => add('img', { src: `${url}/img` }));
    attempt(() => add('iframe', { src: `${url}/frame` }));
    attempt(() => add('object', { data: `${url}/object` }));
    attempt(() => add('embed', { src: `${url}/embed` }));
    attempt(() => add('video', { src: `${url}/video` }));
    attempt(() => add('audio', { src: `${url}/audio` }));
    attempt(() => add('script', { src: `${url}/script.js` }));
    for (const rel of [
      'stylesheet',
      'prefetch',
      'preload',
      'dns-prefetch',
      'preconnect',
      'modulepreload',
      'icon',
      'manifest',
    ]) {
      attempt(() => add('link', { rel, href: `${url}/${rel}`, as: 'image' }));
    }
    attempt(() => document.body.style.setProperty('background', `url(${url}/css)`));
    attempt(() => {
      const form = document.createElement('form');
      form.action = `${url}/form`;
      document.body.append(form);
      form.submit();
    });
  }, outside);
  await settle(page);
  expect(reached).toEqual([]);
  expect(page.url()).toBe('companion://app/index.html');
});

test('item 7: text never becomes script', async () => {
  const { page } = desktop;
  const ran = await page.evaluate(async () => {
    const marks: string[] = [];
    Object.assign(globalThis, { mark: (name: string) => marks.push(name) });
    const attempt = (go: () => void): void => {
      try {
        go();
      } catch {
        // Refused on the spot, as it should be.
      }
    };
    const element = document.createElement('div');
    document.body.append(element);
    attempt(() => {
      element.innerHTML = '<img src=x onerror="mark(\'innerHTML\')">';
    });
    attempt(() => document.write('<script>mark("write")</script>'));
    attempt(() => {
      const script = document.createElement('script');
      script.text = 'mark("inline")';
      document.body.append(script);
    });
    attempt(() => {
      const script = document.createElement('script');
      script.src = URL.createObjectURL(new Blob(['mark("blob")']));
      document.body.append(script);
    });
    attempt(() => element.setAttribute('onclick', 'mark("handler")'));
    attempt(() => element.click());
    attempt(() => {
      const link = document.createElement('a');
      link.href = 'javascript:mark("link")';
      document.body.append(link);
      link.click();
    });
    attempt(() => void setTimeout('mark("timer")' as unknown as () => void));
    await new Promise((resolve) => setTimeout(resolve, 300));
    return marks;
  });
  expect(ran).toEqual([]);
});

test('item 13: the page stays where it is, and a reload of it works', async () => {
  const { page } = desktop;
  const places = [
    `http://${outside}/away`,
    'https://example.invalid/',
    'file:///etc/passwd',
    'data:text/html,<p>x</p>',
    'companion://evil/index.html',
    'companion://app/other.html',
  ];
  for (const place of places) {
    await page.evaluate((address) => {
      location.href = address;
    }, place);
    await page.evaluate((address) => {
      const link = document.createElement('a');
      link.href = address;
      document.body.append(link);
      link.click();
    }, place);
  }
  await settle(page);
  expect(page.url()).toBe('companion://app/index.html');
  expect(reached).toEqual([]);
  await page.evaluate(() => location.reload());
  await page.waitForFunction(() => 'companion' in window);
  expect(page.url()).toBe('companion://app/index.html');
});

test('item 13: a page that went blank, which nobody is asked about, is brought back', async () => {
  const { page } = desktop;
  await page.evaluate(() => {
    location.href = 'about:blank';
  });
  await page.waitForURL('companion://app/index.html');
  await page.waitForFunction(() => 'companion' in window);
});

test('items 11, 12 and 14: no second window and no guest page', async () => {
  const { page } = desktop;
  const before = await windows();
  await page.evaluate((host) => {
    window.open(`http://${host}/popup`);
    window.open('companion://app/index.html');
    const link = document.createElement('a');
    Object.assign(link, { href: `http://${host}/blank`, target: '_blank', textContent: 'away' });
    document.body.append(link);
    link.click();
    const guest = document.createElement('webview');
    guest.setAttribute('src', `http://${host}/guest`);
    document.body.append(guest);
  }, outside);
  await page.getByText('away').click({ button: 'middle', force: true });
  await page.getByText('away').click({ modifiers: ['Control'], force: true });
  await page.getByText('away').click({ modifiers: ['Shift'], force: true });
  await settle(page);
  expect(await windows()).toBe(before);
  expect(reached).toEqual([]);
});

test('item 5: every permission that a page can ask for is refused', async () => {
  const { page } = desktop;
  const answers = await page.evaluate(async () => {
    const verdict = (asked: Promise<unknown>): Promise<string> =>
      asked.then(
        (value) => (value === 'denied' || value === null ? 'refused' : 'granted'),
        () => 'refused',
      );
    const position = new Promise((resolve, reject) => navigator.geolocation.getCurrentPosition(resolve, reject));
    return {
      geolocation: await verdict(position),
      camera: await verdict(navigator.mediaDevices.getUserMedia({ video: true })),
      microphone: await verdict(navigator.mediaDevices.getUserMedia({ audio: true })),
      screen: await verdict(navigator.mediaDevices.getDisplayMedia({ video: true })),
      notifications: await verdict(Notification.requestPermission()),
      midi: await verdict(navigator.requestMIDIAccess()),
      clipboardRead: await verdict(navigator.clipboard.readText()),
    };
  });
  expect(new Set(Object.values(answers))).toEqual(new Set(['refused']));
});

test('DevTools open by no key', async () => {
  const { app, page } = desktop;
  for (const keys of ['F12', 'Control+Shift+I', 'Control+Shift+J', 'Control+Shift+C']) await page.keyboard.press(keys);
  await settle(page);
  const isOpen = await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().some(({ webContents }) => webContents.isDevToolsOpened()),
  );
  expect(isOpen).toBe(false);
});

test('the spell checker, which would fetch dictionaries, is off', async () => {
  const isOn = await desktop.app.evaluate(({ session }) => session.fromPartition('companion').isSpellCheckerEnabled());
  expect(isOn).toBe(false);
});

test('no crash reporter runs: a dump would hold notes', async () => {
  const found = await desktop.app.evaluate(({ crashReporter }) => {
    try {
      return crashReporter.getUploadToServer();
    } catch {
      return 'not started';
    }
  });
  expect([false, 'not started']).toContain(found);
});
