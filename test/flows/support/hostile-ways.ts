// Every way in which a page can make a browser speak to another server. Runs in the page: it may use nothing of this file
// but its arguments. Each address it asks for ends in `way=<name>`.

export interface HostileTarget {
  readonly way: string;
  /** `http://127.0.0.1:<port>`, or a name that leads there. */
  readonly origin: string;
  readonly token: string;
  /** The page's own address that redirects to its parameter `to`. */
  readonly redirect: string;
}

/** Those that ask without asking first. */
export const SIMPLE_WAYS = [
  ...['img', 'script', 'style', 'iframe', 'object', 'video', 'eventSource', 'getNoCors', 'getCors', 'getForm'],
  ...['redirected', 'postNoCors', 'postFormNoCors', 'beacon', 'beaconForm', 'form', 'formParts', 'formText'],
  'sandboxed',
] as const;

/** Those that ask first whether they may. */
export const ASKING_WAYS = ['preflight', 'authorised', 'put'] as const;

export const SOCKET_WAYS = ['socket', 'socketOpened'] as const;

export function tryHostileWay({ way, origin, token, redirect }: HostileTarget): void {
  const opened = `${origin}/e/${token}/ring?number=%2B4930666&dir=in&way=${way}`;
  const posted = `${origin}/api/v1/cti/${token}?way=${way}`;
  const fields = { event: 'newCall', from: '+4930666', to: '1', direction: 'in', callId: 'evil' };
  const body = JSON.stringify(fields);
  const form = new URLSearchParams(fields);

  const add = (tag: string, attributes: Record<string, string>, parent: Element = document.body): HTMLElement => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    parent.append(element);
    return element;
  };
  const submit = (method: string, enctype: string): void => {
    add('iframe', { name: way });
    const action = method === 'get' ? opened : posted;
    const element = add('form', { action, method, enctype, target: way }) as HTMLFormElement;
    const values = method === 'get' ? { number: '+4930666', dir: 'in', way } : fields;
    for (const [name, value] of Object.entries(values)) add('input', { name, value }, element);
    element.submit();
  };
  const ask = (address: string, init?: RequestInit): void => void fetch(address, init).catch(() => {});
  const post = { method: 'POST', body };
  const spoken = `<script>fetch('${posted}', { mode: 'no-cors', method: 'POST', body: 'event=hangup' })</script>`;

  const ways: Readonly<Record<string, () => void>> = {
    img: () => void add('img', { src: opened }),
    script: () => void add('script', { src: opened }),
    style: () => void add('link', { rel: 'stylesheet', href: opened }),
    iframe: () => void add('iframe', { src: opened }),
    object: () => void add('object', { data: opened, type: 'text/html' }),
    video: () => void add('video', { src: opened, preload: 'auto' }),
    eventSource: () => void new EventSource(opened),
    getNoCors: () => ask(opened, { mode: 'no-cors' }),
    getCors: () => ask(opened),
    getForm: () => submit('get', ''),
    redirected: () => void add('img', { src: `${redirect}?to=${encodeURIComponent(opened)}` }),
    postNoCors: () => ask(posted, { ...post, mode: 'no-cors' }),
    postFormNoCors: () => ask(posted, { mode: 'no-cors', method: 'POST', body: form }),
    beacon: () => void navigator.sendBeacon(posted, body),
    beaconForm: () => void navigator.sendBeacon(posted, form),
    form: () => submit('post', 'application/x-www-form-urlencoded'),
    formParts: () => submit('post', 'multipart/form-data'),
    formText: () => submit('post', 'text/plain'),
    sandboxed: () => void add('iframe', { sandbox: 'allow-scripts', srcdoc: spoken }),
    preflight: () => ask(posted, { ...post, headers: { 'content-type': 'application/json' } }),
    authorised: () => ask(posted, { ...post, headers: { authorization: 'x' } }),
    put: () => ask(posted, { method: 'PUT', body }),
    socket: () => void new WebSocket(posted.replace('http', 'ws')),
    socketOpened: () => void new WebSocket(opened.replace('http', 'ws')),
  };
  const attempt = ways[way];
  if (attempt === undefined) throw new Error(`Nobody tries ${way}.`);
  attempt();
}
