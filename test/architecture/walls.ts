// The dependency rules of ARCHITECTURE.md as a table: which folder may import what, types included. The first row that
// fits a file decides; a row names folders, files (`electron/core/ports.ts`) and packages. zod is everywhere but in the preload, because whoever
// reads a file or an envelope parses it.

import type { Import, SourceFile } from './source-file.ts';

export interface Wall {
  readonly of: string;
  readonly mayImport: readonly string[];
  /** Allowed as `import type` only. */
  readonly mayImportTypes?: readonly string[];
}

const REACT = [
  'react',
  'react-dom',
  'react-aria-components',
  'zustand',
  'lucide-react',
  '@codemirror',
  '@fontsource-variable',
];
const SCREEN_PARTS = [...REACT, 'renderer/keys', 'renderer/state', 'renderer/styles', 'renderer/ui', 'shared'];
/** Between the screens and the store; the linter keeps them free of cycles. */
const MIDDLE = ['renderer/bars', 'renderer/forms', 'renderer/notes', 'renderer/regions'];

export const walls: readonly Wall[] = [
  // 1
  { of: 'shared/time.ts', mayImport: ['zod', 'temporal-polyfill', 'shared'] },
  { of: 'shared/copy/words.ts', mayImport: ['zod', 'intl-messageformat', 'shared'] },
  { of: 'shared/phone', mayImport: ['zod', 'libphonenumber-js', 'shared'] },
  { of: 'shared', mayImport: ['zod', 'shared'] },
  // 2
  { of: 'electron/core', mayImport: ['zod', 'shared', 'electron/core'] },
  // 3
  {
    of: 'electron/node',
    mayImport: ['node:', 'lowdb', '@fastify/busboy', 'zod', 'shared', 'electron/node', 'electron/core/ports.ts'],
  },
  // 7
  {
    of: 'electron/desktop/preload.ts',
    mayImport: ['electron', 'electron/desktop/channels.ts'],
    mayImportTypes: ['shared'],
  },
  // 4
  {
    of: 'electron/desktop',
    mayImport: ['electron', 'node:', 'zod', 'shared', 'electron/core', 'electron/node', 'electron/desktop'],
  },
  // 5
  {
    of: 'electron/loopback',
    mayImport: ['node:', 'ws', 'zod', 'shared', 'electron/core', 'electron/node', 'electron/loopback'],
  },
  // 9
  { of: 'renderer/host', mayImport: ['renderer/host', 'shared/contract'] },
  { of: 'renderer/state', mayImport: ['react', 'zustand', 'renderer/state', 'shared'] },
  { of: 'renderer/keys', mayImport: ['react', 'renderer/keys', 'renderer/state', 'shared'] },
  { of: 'renderer/ui', mayImport: [...REACT, 'renderer/ui', 'renderer/styles'], mayImportTypes: ['shared'] },
  ...MIDDLE.map((of) => ({ of, mayImport: [...SCREEN_PARTS, ...MIDDLE] })),
  { of: 'renderer/compact', mayImport: [...SCREEN_PARTS, ...MIDDLE, 'renderer/compact'] },
  { of: 'renderer/screens', mayImport: [...SCREEN_PARTS, ...MIDDLE, 'renderer/screens'] },
  // 8
  { of: 'renderer', mayImport: [...REACT, 'renderer', 'shared'] },
  // 12: test and build may look at everything, and nobody above looks at them.
];

/** Why this import is not allowed, or null. */
export function wallBroken(file: SourceFile, imported: Import): string | null {
  const wall = walls.find(({ of }) => isWithin(file.path, of));
  if (wall === undefined) return null;
  const allowed = imported.typesOnly ? [...wall.mayImport, ...(wall.mayImportTypes ?? [])] : wall.mayImport;
  if (allowed.some((place) => isAllowed(imported, place))) return null;
  return `${file.path} imports ${imported.target}${imported.typesOnly ? ' (types)' : ''}`;
}

export function isWithin(path: string, place: string): boolean {
  return path === place || path.startsWith(`${place}/`);
}

/** Folders are local, packages are not: `electron` the package is not `electron/` the folder. */
function isAllowed({ target, isLocal }: Import, place: string): boolean {
  const isLocalPlace = /^(shared|renderer|electron\/)/.test(place);
  if (isLocalPlace !== isLocal) return false;
  return isWithin(target, place) || (place.endsWith(':') && target.startsWith(place));
}
