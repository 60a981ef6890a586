// The twelve rules of ARCHITECTURE.md, each as a function from a tree to the places that break it. Imports are judged
// by the table in walls.ts; here is what a table of folders cannot say.

import { methods } from '../../shared/contract/methods.ts';
import type { SourceFile } from './source-file.ts';
import type { SourceTree } from './source-tree.ts';
import { isWithin, wallBroken } from './walls.ts';

export interface Rule {
  readonly number: number;
  readonly sentence: string;
  /** Each broken place as `file does what`. */
  violations(tree: SourceTree): readonly string[];
}

const METHOD_NAMES = Object.keys(methods);
const PURE_LIBRARIES = ['temporal-polyfill', 'libphonenumber-js', 'intl-messageformat'];
const CLOCK_AND_CHANCE = ['Date', 'Math.random', 'Temporal.Now', 'performance', 'crypto'];
const TIMERS = ['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'requestAnimationFrame'];
const SURROUNDINGS = ['process', 'console', 'fetch', 'navigator', 'localStorage', 'globalThis'];
const ASKS_ABOUT_TESTS = /^(NODE_ENV|VITEST|JEST_WORKER_ID|PLAYWRIGHT\w*|CI|(is|in|under)_?tests?|test_?(mode|run))$/i;
const BUILDERS =
  /^(electron\/core\/compose-services|electron\/(desktop|loopback)\/(main|[a-z-]*-host)|renderer\/mount)\.tsx?$/;

export const rules: readonly Rule[] = [
  {
    number: 1,
    sentence:
      'shared/ imports zod and itself; three pure libraries have one file each; the domain never imports contract/',
    violations: (tree) => [
      ...brokenWalls(tree, 'shared'),
      ...upIntoContract(tree),
      ...PURE_LIBRARIES.flatMap((library) => secondUsersOf(library, tree)),
    ],
  },
  {
    number: 2,
    sentence: 'core and shared/ know no Node, no Electron, no timers, no clock and no chance',
    violations: (tree) => [
      ...brokenWalls(tree, 'electron/core'),
      ...naming([...CLOCK_AND_CHANCE, ...TIMERS, ...SURROUNDINGS], within(tree, 'electron/core', 'shared')),
    ],
  },
  wallRule(
    3,
    'electron/node',
    'electron/node imports Node, lowdb, the reader of form posts, shared/, and of core only ports.ts',
  ),
  {
    number: 4,
    sentence: 'electron/desktop imports Electron, core, node and shared/, and is the only folder that names electron',
    violations: (tree) => [
      ...brokenWalls(tree, 'electron/desktop'),
      ...namingPackage(
        'electron',
        tree.filter(({ path }) => !isWithin(path, 'electron/desktop')),
      ),
    ],
  },
  wallRule(5, 'electron/loopback', 'electron/loopback imports Node, the WebSocket library, core, node and shared/'),
  {
    number: 6,
    sentence: 'the two hosts never import each other',
    violations: (tree) => [
      ...importing('electron/loopback', within(tree, 'electron/desktop')),
      ...importing('electron/desktop', within(tree, 'electron/loopback')),
    ],
  },
  wallRule(7, 'electron/desktop/preload.ts', 'the preload imports Electron, channels.ts and types'),
  {
    number: 8,
    sentence: 'renderer/ never imports electron/',
    violations: (tree) => [
      ...importing('electron', within(tree, 'renderer')),
      ...namingPackage('electron', within(tree, 'renderer')),
    ],
  },
  {
    number: 9,
    sentence: 'inside renderer/ every layer imports only those below it, and no screen another screen',
    violations: (tree) => [...brokenWalls(tree, 'renderer'), ...screenToScreen(tree)],
  },
  {
    number: 10,
    sentence: 'a host contains no method name',
    violations: (tree) =>
      within(tree, 'electron/desktop', 'electron/loopback', 'renderer/host').flatMap(({ path, strings }) =>
        METHOD_NAMES.filter((name) => strings.has(name)).map((name) => `${path} names the method ${name}`),
      ),
  },
  {
    number: 11,
    sentence: 'only compose-services, the hosts and mount.tsx build the parts',
    violations: (tree) => within(tree, 'electron', 'renderer').flatMap(foreignParts),
  },
  {
    number: 12,
    sentence: 'the product imports neither test/ nor build/, and never asks whether it is under test',
    violations: (tree) => {
      const product = within(tree, 'shared', 'electron', 'renderer');
      return [...importing('test', product), ...importing('build', product), ...product.flatMap(questionsAboutTests)];
    },
  },
];

function wallRule(number: number, folder: string, sentence: string): Rule {
  return { number, sentence, violations: (tree) => brokenWalls(tree, folder) };
}

function within(tree: SourceTree, ...places: readonly string[]): SourceTree {
  return tree.filter(({ path }) => places.some((place) => isWithin(path, place)));
}

function brokenWalls(tree: SourceTree, folder: string): readonly string[] {
  return within(tree, folder).flatMap((file) =>
    file.imports.map((imported) => wallBroken(file, imported)).filter((broken) => broken !== null),
  );
}

function importing(place: string, tree: SourceTree): readonly string[] {
  return tree.flatMap(({ path, imports }) =>
    imports
      .filter(({ target, isLocal }) => isLocal && isWithin(target, place))
      .map(({ target }) => `${path} imports ${target}`),
  );
}

function namingPackage(name: string, tree: SourceTree): readonly string[] {
  return tree.flatMap(({ path, imports }) =>
    imports
      .filter(({ target, isLocal }) => !isLocal && isWithin(target, name))
      .map(({ target }) => `${path} imports the package ${target}`),
  );
}

function naming(forbidden: readonly string[], tree: SourceTree): readonly string[] {
  return tree.flatMap(({ path, names }) =>
    forbidden.filter((name) => names.has(name)).map((name) => `${path} names ${name}`),
  );
}

function upIntoContract(tree: SourceTree): readonly string[] {
  const domain = within(tree, 'shared').filter(({ path }) => !isWithin(path, 'shared/contract'));
  return importing('shared/contract', domain);
}

function secondUsersOf(library: string, tree: SourceTree): readonly string[] {
  return namingPackage(library, tree).slice(1);
}

/** A screen is a folder; its own files may know each other. */
function screenToScreen(tree: SourceTree): readonly string[] {
  return within(tree, 'renderer/screens').flatMap((file) =>
    importing('renderer/screens', [file]).filter((line) => !line.includes(`imports ${folderOf(file)}/`)),
  );
}

function folderOf({ path }: SourceFile): string {
  return path.split('/').slice(0, 3).join('/');
}

/** A factory of another file, called where nothing may be built. Parts of one folder may make their own small parts. */
function foreignParts({ path, imports, calls }: SourceFile): readonly string[] {
  if (BUILDERS.test(path)) return [];
  const home = path.slice(0, path.lastIndexOf('/'));
  return imports
    .filter(({ target, isLocal }) => isLocal && !isWithin(target, home) && !isWithin(target, 'shared'))
    .flatMap(({ names }) => names.filter((name) => /^create[A-Z]/.test(name) && calls.has(name)))
    .map((name) => `${path} builds by ${name}`);
}

function questionsAboutTests({ path, names, strings }: SourceFile): readonly string[] {
  return [...names, ...strings]
    .flatMap((name) => name.split('.'))
    .filter((name) => ASKS_ABOUT_TESTS.test(name))
    .map((name) => `${path} asks about ${name}`);
}
