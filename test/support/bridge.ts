// Asks and listens through the page's own bridge, as the page does.

import type { Page } from '@playwright/test';
import type { Bridge } from '../../renderer/host/bridge-client.ts';
import type { EventEnvelope } from '../../shared/contract/envelope.ts';
import { type MethodName, methods, type Params, type Result } from '../../shared/contract/methods.ts';
import type { DesktopApp } from './desktop-app.ts';

/** The page's own world, as code that runs there sees it. */
export interface BridgedWindow {
  readonly companion: Bridge;
  hear(envelope: EventEnvelope): Promise<void>;
}

/** The method's result; throws what the host refused. */
export async function ask<N extends MethodName>(page: Page, method: N, params: Params<N>): Promise<Result<N>> {
  const envelope = { protocol: 1 as const, id: 'test', method, params: params as unknown };
  const answer = await page.evaluate(
    (sent) => (globalThis as unknown as BridgedWindow).companion.request(sent),
    envelope,
  );
  if (answer.kind !== 'answer') throw new Error(`${method}: ${JSON.stringify(answer.error)}`);
  return methods[method].result.parse(answer.result) as Result<N>;
}

export interface BridgeEar {
  /** Answers when everything that was announced before has been handed to the listener. */
  hearAll(): Promise<void>;
}

/** Hands every event that the page hears from now on to `listener`. */
export async function createBridgeEar(
  { app, page }: Pick<DesktopApp, 'app' | 'page'>,
  listener: (envelope: EventEnvelope) => void,
): Promise<BridgeEar> {
  let marks = 0;
  const waiting = new Map<unknown, () => void>();
  await page.exposeFunction('hear', (envelope: EventEnvelope) => {
    if (envelope.event === 'mark') waiting.get(envelope.payload)?.();
    else listener(envelope);
  });
  await page.evaluate(() => {
    const window = globalThis as unknown as BridgedWindow;
    window.companion.subscribe((envelope) => void window.hear(envelope));
  });
  return {
    async hearAll() {
      marks += 1;
      const mark = { protocol: 1 as const, event: 'mark', payload: marks };
      const heard = new Promise<void>((resolve) => waiting.set(mark.payload, resolve));
      await app.evaluate(({ BrowserWindow }, envelope) => {
        // The small window on top may be among them; it does not mind.
        for (const { webContents } of BrowserWindow.getAllWindows()) webContents.send('companion:event', envelope);
      }, mark);
      // Events come in the order they were sent, so the mark is the last of them.
      await heard;
    },
  };
}
