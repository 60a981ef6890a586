// One source file as the walls see it: what it imports, which globals it names, what it constructs, which words it
// holds. Types count too: a type import of Electron opens a whole program to Node.

import { posix } from 'node:path';
import { parseAst } from 'vite';

export interface Import {
  /** A path in the repository (`shared/time.ts`) or a package as written (`node:fs`, `zod`). */
  readonly target: string;
  readonly isLocal: boolean;
  readonly typesOnly: boolean;
  readonly names: readonly string[];
}

export interface FunctionSize {
  readonly name: string;
  readonly lines: number;
}

export interface SourceFile {
  readonly path: string;
  readonly lineCount: number;
  readonly imports: readonly Import[];
  /** Every name and dotted pair that is read: `setTimeout`, `Math.random`. */
  readonly names: ReadonlySet<string>;
  /** Names of the functions that are called. */
  readonly calls: ReadonlySet<string>;
  readonly strings: ReadonlySet<string>;
  /** Text that a person would see: between tags, or in an attribute that is read aloud. */
  readonly shownWords: readonly string[];
  readonly functions: readonly FunctionSize[];
}

type Node = { readonly type: string; readonly start: number; readonly end: number } & Record<string, unknown>;

const SPOKEN_ATTRIBUTES = new Set(['alt', 'aria-label', 'aria-description', 'label', 'placeholder', 'title']);
const FUNCTIONS = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression']);

/** Reads one file. Throws when it does not parse. */
export function readSource(path: string, text: string): SourceFile {
  const found = {
    imports: [] as Import[],
    names: new Set<string>(),
    calls: new Set<string>(),
    strings: new Set<string>(),
    shownWords: [] as string[],
    functions: [] as FunctionSize[],
  };
  const program = parseAst(text, { lang: path.endsWith('.tsx') ? 'tsx' : 'ts' });
  visit(program as unknown as Node, null, (node, parent) => {
    const imported = importOf(node, path);
    if (imported !== null) found.imports.push(imported);
    const name = nameOf(node, parent);
    if (name !== null) found.names.add(name);
    const callee = node.type === 'CallExpression' ? (node['callee'] as Node) : null;
    if (callee?.type === 'Identifier') found.calls.add(callee['name'] as string);
    if (node.type === 'Literal' && typeof node['value'] === 'string') found.strings.add(node['value']);
    found.shownWords.push(...shownWordsOf(node));
    if (FUNCTIONS.has(node.type)) found.functions.push(sizeOf(node, parent, text));
  });
  return { path, lineCount: text.trimEnd().split('\n').length, ...found };
}

function visit(node: Node, parent: Node | null, meet: (node: Node, parent: Node | null) => void): void {
  meet(node, parent);
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (isNode(child)) visit(child, node, meet);
    }
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';
}

function importOf(node: Node, path: string): Import | null {
  const specifier = specifierOf(node);
  if (specifier === null) return null;
  const isLocal = specifier.startsWith('.');
  const target = isLocal ? posix.normalize(posix.join(posix.dirname(path), specifier)) : specifier;
  return { target, isLocal, typesOnly: isTypesOnly(node), names: importedNames(node) };
}

/** Static, re-exported, dynamic and type-position imports, and `require`. */
function specifierOf(node: Node): string | null {
  const callee = node['callee'] as Node | undefined;
  const isRequire = node.type === 'CallExpression' && callee?.type === 'Identifier' && callee['name'] === 'require';
  const source = isRequire ? (node['arguments'] as Node[])[0] : (node['source'] as Node | null | undefined);
  const imports = [
    'ImportDeclaration',
    'ExportNamedDeclaration',
    'ExportAllDeclaration',
    'ImportExpression',
    'TSImportType',
  ];
  if (!isRequire && !imports.includes(node.type)) return null;
  return source?.type === 'Literal' ? String(source['value']) : null;
}

function isTypesOnly(node: Node): boolean {
  if (node.type === 'TSImportType' || node['importKind'] === 'type' || node['exportKind'] === 'type') return true;
  const specifiers = (node['specifiers'] as Node[] | undefined) ?? [];
  return (
    specifiers.length > 0 && specifiers.every((one) => one['importKind'] === 'type' || one['exportKind'] === 'type')
  );
}

function importedNames(node: Node): readonly string[] {
  const specifiers = node.type === 'ImportDeclaration' ? (node['specifiers'] as Node[]) : [];
  return specifiers.filter((one) => one['importKind'] !== 'type').map((one) => String((one['local'] as Node)['name']));
}

function nameOf(node: Node, parent: Node | null): string | null {
  if (node.type === 'MemberExpression') {
    const object = node['object'] as Node;
    const property = node['property'] as Node;
    const isPair = object.type === 'Identifier' && property.type === 'Identifier';
    return isPair ? `${String(object['name'])}.${String(property['name'])}` : null;
  }
  return node.type === 'Identifier' && !isLabel(node, parent) ? String(node['name']) : null;
}

/** A word after a dot or before a colon names nothing by itself. */
function isLabel(node: Node, parent: Node | null): boolean {
  if (parent === null) return false;
  const isProperty = parent.type === 'MemberExpression' && parent['property'] === node && parent['computed'] !== true;
  return isProperty || (parent['key'] === node && parent['computed'] !== true);
}

function shownWordsOf(node: Node): readonly string[] {
  if (node.type === 'JSXText') return wordsIn(String(node['value']));
  if (node.type !== 'JSXAttribute') return [];
  const name = (node['name'] as Node)['name'];
  const value = node['value'] as Node | null;
  if (typeof name !== 'string' || !SPOKEN_ATTRIBUTES.has(name) || value?.type !== 'Literal') return [];
  return wordsIn(String(value['value']));
}

/** One letter is a key cap or a sign, not a word. */
function wordsIn(text: string): readonly string[] {
  return /\p{L}{2,}/u.test(text) ? [text.trim()] : [];
}

function sizeOf(node: Node, parent: Node | null, text: string): FunctionSize {
  const named = (node['id'] ?? parent?.['id'] ?? parent?.['key']) as Node | null | undefined;
  const lines = text.slice(node.start, node.end).split('\n').length;
  return { name: String(named?.['name'] ?? 'a callback'), lines };
}
