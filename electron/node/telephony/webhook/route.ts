// The two addresses of the listener. A token is 43 characters of base64url; nothing is decoded on the way to it.

export type Route =
  | { readonly kind: 'post'; readonly token: string }
  | { readonly kind: 'address'; readonly token: string; readonly event: string; readonly query: string }
  | { readonly kind: 'wrongMethod'; readonly allowed: 'GET' | 'POST' }
  | { readonly kind: 'nowhere' };

const POSTED = /^\/api\/v1\/cti\/([\w-]{1,128})$/;
const OPENED = /^\/e\/([\w-]{1,128})\/([A-Za-z]{1,20})$/;

export function routeOf(method: string | undefined, url: string): Route {
  const [path = '', query = ''] = splitOnce(url, '?');
  const [, posted] = POSTED.exec(path) ?? [];
  if (posted !== undefined) {
    return method === 'POST' ? { kind: 'post', token: posted } : { kind: 'wrongMethod', allowed: 'POST' };
  }
  const [, opened, event = ''] = OPENED.exec(path) ?? [];
  if (opened === undefined) return { kind: 'nowhere' };
  return method === 'GET' ? { kind: 'address', token: opened, event, query } : { kind: 'wrongMethod', allowed: 'GET' };
}

function splitOnce(text: string, mark: string): readonly [string, string?] {
  const at = text.indexOf(mark);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}
