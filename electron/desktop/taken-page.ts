// The page of a window that has nothing else to show: the data folder belongs to another host. Text only; it goes
// through the same scheme and policy as every page.

import { words } from '../../shared/copy/words.ts';
import type { WrittenPages } from '../node/renderer-files.ts';

const STYLE = `
body { margin: 0; padding: 32px 40px; font: 16px/1.5 system-ui, sans-serif; color: #171b20; background: #f3f5f6; }
h1 { font-size: 20px; line-height: 1.3; margin: 0 0 12px; }
p { margin: 0 0 12px; overflow-wrap: anywhere; }
.folder { color: #4a5560; }
@media (prefers-color-scheme: dark) {
  body { color: #e8ecf0; background: #14181d; }
  .folder { color: #a9b4bf; }
}
`;

/** Stands in for the renderer's index; `sentence` names the holder. */
export function takenPages(sentence: string, folder: string): WrittenPages {
  const text = `<!doctype html>
<html lang="en-GB">
<head><meta charset="utf-8"><title>${escaped(words('app.name'))}</title><link rel="stylesheet" href="/taken.css"></head>
<body><main>
<h1>${escaped(words('host.folderTakenTitle'))}</h1>
<p>${escaped(sentence)}</p>
<p class="folder">${escaped(words('host.folderIs', { folder }))}</p>
</main></body>
</html>
`;
  return new Map([
    ['/index.html', { type: 'text/html; charset=utf-8', text }],
    ['/taken.css', { type: 'text/css; charset=utf-8', text: STYLE }],
  ]);
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
