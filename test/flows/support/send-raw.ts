// Any value at all, sent the way the real page sends its requests.

import type { Companion } from './companion.ts';

/** In the page: `companion.request` on the desktop, a POST of its own in the browser. */
type Page = typeof globalThis & { readonly companion?: { request(envelope: unknown): Promise<unknown> } };

/** `answer`, or the code of the error. The value must survive JSON, so that both hosts get the same. */
export async function sendRaw({ page }: Companion, envelope: unknown): Promise<string> {
  const answer = await page.evaluate(async (sent) => {
    const { companion } = globalThis as Page;
    if (companion !== undefined) return companion.request(sent);
    const headers = { 'content-type': 'application/json' };
    return (await fetch('/request', { method: 'POST', headers, body: JSON.stringify(sent) })).json();
  }, envelope);
  const { kind, error } = answer as { kind: string; error?: { code: string } };
  return error?.code ?? kind;
}
