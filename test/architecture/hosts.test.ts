// What may be touched in one place only, so that nobody can forget the question that is asked there.

import { expect, it } from 'vitest';
import type { SourceFile } from './source-file.ts';
import { readSourceTree, treeOf } from './source-tree.ts';

const product = readSourceTree('electron', 'renderer', 'shared');

/** What is dangerous, and the one file of a host that asks before it does it. */
const onePlace: readonly (readonly [name: string, ...paths: string[]])[] = [
  ['ipcMain', 'electron/desktop/ipc-transport.ts'],
  ['ipcRenderer', 'electron/desktop/preload.ts'],
  ['contextBridge', 'electron/desktop/preload.ts'],
  ['shell', 'electron/desktop/external-links.ts'],
  ['spawn', 'electron/desktop/restart-guard.ts', 'electron/node/telephony/start-program.ts'],
  ['execFile', 'electron/desktop/session-bus.ts'],
];

/** Never, anywhere. */
const nowhere = ['eval', 'Function', 'innerHTML', 'outerHTML', 'insertAdjacentHTML', 'dangerouslySetInnerHTML'];

it.each(onePlace)('%s is used in %s and nowhere else', (name, ...paths) => {
  expect(usersOf(name, product)).toEqual(paths);
});

it.each(nowhere)('%s is used nowhere', (name) => {
  expect(usersOf(name, product)).toEqual([]);
});

it('timers/promises is imported nowhere: in Electron nothing wakes the loop for it', () => {
  const users = product.filter(({ imports }) => imports.some(({ target }) => target.endsWith('timers/promises')));
  expect(users.map(({ path }) => path)).toEqual([]);
});

it('a second user would be found', () => {
  const tree = treeOf({
    'electron/desktop/a.ts': "import { shell } from 'electron';\nshell.openExternal('x');\n",
    'renderer/c.tsx': 'element.innerHTML = text;\n',
  });
  expect(usersOf('shell', tree)).toEqual(['electron/desktop/a.ts']);
  expect(usersOf('innerHTML', tree)).toEqual(['renderer/c.tsx']);
});

function usersOf(name: string, tree: readonly SourceFile[]): string[] {
  return tree
    .filter(({ names }) => [...names].some((used) => used === name || used.split('.').at(-1) === name))
    .map(({ path }) => path);
}
