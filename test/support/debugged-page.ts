// A page of an app that nobody launched for a test: reached through the debugging port that its command line names.

import type { Page } from '@playwright/test';
import WebSocket from 'ws';

interface Target {
  readonly url: string;
  readonly webSocketDebuggerUrl: string;
}

interface Evaluated {
  readonly result: { readonly value?: unknown };
  readonly exceptionDetails?: { readonly text: string };
}

/** As much of a page as `ask` needs. */
export type DebuggedPage = Pick<Page, 'evaluate'>;

/** The page that shows this file; null while there is none. */
export async function debuggedPage(port: number, file: string): Promise<DebuggedPage | null> {
  const target = await fetch(`http://127.0.0.1:${port}/json/list`).then(
    async (answer) => ((await answer.json()) as readonly Target[]).find(({ url }) => url.endsWith(file)),
    () => undefined,
  );
  if (target === undefined) return null;
  const evaluate = (run: unknown, argument?: unknown) =>
    evaluated(target.webSocketDebuggerUrl, `(${String(run)})(${JSON.stringify(argument) ?? ''})`);
  return { evaluate } as DebuggedPage;
}

function evaluated(address: string, expression: string): Promise<unknown> {
  const socket = new WebSocket(address);
  const params = { expression, awaitPromise: true, returnByValue: true };
  return new Promise<unknown>((resolve, reject) => {
    socket.once('error', reject);
    socket.once('close', () => reject(new Error('The page is gone.')));
    socket.once('open', () => socket.send(JSON.stringify({ id: 1, method: 'Runtime.evaluate', params })));
    socket.on('message', (data: Buffer) => {
      const { id, result } = JSON.parse(data.toString('utf8')) as { id?: number; result?: Evaluated };
      if (id !== 1) return;
      if (result?.exceptionDetails) reject(new Error(result.exceptionDetails.text));
      else resolve(result?.result.value);
    });
  }).finally(() => socket.close());
}
