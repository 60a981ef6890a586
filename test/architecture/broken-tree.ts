// Files that break the walls, one case each: the proof that the walls test can fail. `lint` marks the cases that the
// linter refuses too.

export interface BrokenCase {
  readonly rule: number;
  readonly what: string;
  readonly files: Readonly<Record<string, string>>;
  readonly lint: boolean;
}

function broken(rule: number, what: string, path: string, text: string, lint = true): BrokenCase {
  return { rule, what, files: { [path]: `${text}\n` }, lint };
}

const used = 'export const used = thing;';

export const brokenTree: readonly BrokenCase[] = [
  broken(1, 'shared imports Node', 'shared/a.ts', `import thing from 'node:fs'; ${used}`),
  broken(1, 'shared imports React', 'shared/a.ts', `import { thing } from 'react'; ${used}`),
  broken(1, 'shared imports a host', 'shared/a.ts', `import { thing } from '../electron/node/x.ts'; ${used}`),
  broken(
    1,
    'shared imports Electron as a type',
    'shared/a.ts',
    "import type { App } from 'electron'; export type A = App;",
  ),
  broken(1, 'shared hides a type import', 'shared/a.ts', "export type A = import('electron').App;", false),
  broken(
    1,
    'the domain imports the contract',
    'shared/desk/a.ts',
    `import { thing } from '../contract/x.ts'; ${used}`,
    false,
  ),
  {
    rule: 1,
    what: 'a pure library is used in two files',
    files: {
      'shared/phone/a.ts': "import { p } from 'libphonenumber-js/max'; export const a = p;\n",
      'shared/phone/b.ts': "import { p } from 'libphonenumber-js/max'; export const b = p;\n",
    },
    lint: false,
  },
  broken(2, 'core imports Node', 'electron/core/a.ts', `import { thing } from 'node:crypto'; ${used}`),
  broken(2, 'core imports an adapter', 'electron/core/a.ts', `import { thing } from '../node/x.ts'; ${used}`),
  broken(2, 'core reads the clock', 'electron/core/a.ts', 'export const at = Date.now();'),
  broken(2, 'core makes a date', 'electron/core/a.ts', 'export const at = new Date();'),
  broken(2, 'core rolls dice', 'electron/core/a.ts', 'export const roll = Math.random();'),
  broken(2, 'core waits by itself', 'electron/core/a.ts', 'export const stop = setTimeout(() => {}, 1);'),
  broken(2, 'shared reads the clock', 'shared/a.ts', 'export const at = Temporal.Now.instant();'),
  broken(3, 'node imports a service', 'electron/node/a.ts', `import { thing } from '../core/router.ts'; ${used}`),
  broken(3, 'node imports Electron', 'electron/node/a.ts', `import { thing } from 'electron'; ${used}`),
  broken(4, 'core names Electron', 'electron/core/a.ts', "import type { App } from 'electron'; export type A = App;"),
  broken(4, 'the desktop imports React', 'electron/desktop/a.ts', `import { thing } from 'react'; ${used}`),
  broken(5, 'loopback imports lowdb', 'electron/loopback/a.ts', `import { thing } from 'lowdb'; ${used}`),
  broken(6, 'one host imports the other', 'electron/loopback/a.ts', `import { thing } from '../desktop/x.ts'; ${used}`),
  broken(7, 'the preload imports zod', 'electron/desktop/preload.ts', `import { thing } from 'zod'; ${used}`),
  broken(
    7,
    'the preload imports values',
    'electron/desktop/preload.ts',
    `import { thing } from '../../shared/time.ts'; ${used}`,
    false,
  ),
  broken(8, 'the page imports a host', 'renderer/a.ts', `import { thing } from '../electron/core/x.ts'; ${used}`),
  broken(9, 'a part imports the store', 'renderer/ui/a.tsx', `import { thing } from '../state/x.ts'; ${used}`),
  broken(
    9,
    'a screen imports a screen',
    'renderer/screens/a/a.tsx',
    `import { thing } from '../b/b.tsx'; ${used}`,
    false,
  ),
  broken(9, 'the store imports a screen', 'renderer/state/a.ts', `import { thing } from '../screens/b/b.tsx'; ${used}`),
  broken(
    10,
    'a transport names a method',
    'electron/loopback/a.ts',
    "export const isEnd = (m: string) => m === 'endCall';",
    false,
  ),
  broken(
    11,
    'a transport builds the store',
    'electron/loopback/a.ts',
    "import { createStore } from '../node/x.ts'; export const s = createStore();",
    false,
  ),
  broken(12, 'the product imports a test', 'renderer/a.ts', `import { thing } from '../test/support/x.ts'; ${used}`),
  broken(
    12,
    'the product asks for tests',
    'electron/node/a.ts',
    "export const isFake = process.env['VITEST'] === 'true';",
    false,
  ),
];
