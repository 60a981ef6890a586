// The built renderer as a closed list, made once at start. A request names an entry of the list or nothing: there is
// no path arithmetic to attack, and a link that leads out of the folder never gets onto the list.

import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';

/** An answer to a page, before any host's own type for it. */
export interface PageAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** Whole answers by path, for pages that a host writes itself. */
export type WrittenPages = ReadonlyMap<string, { readonly type: string; readonly text: string }>;

export interface RendererFiles {
  /** `path` is an address's path, without query. Anything but GET is 405, anything not listed 404. */
  answer(method: string, path: string): Promise<PageAnswer>;
}

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.wav': 'audio/wav',
  '.mp3': 'audio/mpeg',
};

/** Lists `folder` now, once; `headers` go with every answer. Throws when the folder cannot be read. */
export function createRendererFiles(
  folder: string,
  headers: Readonly<Record<string, string>>,
  written: WrittenPages = new Map(),
): RendererFiles {
  const files = new Map(listFiles(folder, '').map((path) => [path, join(folder, path)]));
  const plain = (status: number, text: string): PageAnswer => ({
    status,
    headers: { ...headers, 'content-type': 'text/plain; charset=utf-8' },
    body: Buffer.from(text),
  });
  return {
    async answer(method, path) {
      if (method !== 'GET') return plain(405, 'Method not allowed');
      const listed = path === '/' ? '/index.html' : path;
      const page = written.get(listed);
      if (page) {
        return { status: 200, headers: { ...headers, 'content-type': page.type }, body: Buffer.from(page.text) };
      }
      const file = files.get(listed);
      const type = contentTypes[extname(listed)];
      if (file === undefined || type === undefined) return plain(404, 'Not found');
      return { status: 200, headers: { ...headers, 'content-type': type }, body: await readFile(file) };
    },
  };
}

/** Paths of the plain files below `folder`, with `/` as separator and in front. Links are left out. */
function listFiles(folder: string, prefix: string): string[] {
  return readdirSync(join(folder, prefix), { withFileTypes: true }).flatMap((entry) => {
    const path = `${prefix}/${entry.name}`;
    if (entry.isDirectory()) return listFiles(folder, path);
    return entry.isFile() ? [path] : [];
  });
}
