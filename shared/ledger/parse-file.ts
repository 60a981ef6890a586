// The one place where the text of a saved file becomes a typed value. Damage is an answer, not an exception, and says
// what of the file can still be read.

import { z } from 'zod';
import { FILE_SHAPES, FILE_VERSIONS, type FileKind, type LedgerFile } from './files.ts';
import { type FileContent, MIGRATIONS, type MigrationChains, upgradeFile } from './migrations.ts';
import { LedgerRecord } from './shapes.ts';

/** How a file is damaged. The words are in copy under `store.damage.<kind>`. */
export type Damage = 'empty' | 'zeros' | 'byteOrderMark' | 'notJson' | 'wrongShape' | 'altered';

export type FileReading<K extends FileKind> =
  | { readonly kind: 'good'; readonly file: LedgerFile<K> }
  /** Written by a later product; `records` are those this one understands. */
  | { readonly kind: 'newer'; readonly savedBy: string; readonly records: readonly LedgerRecord[] }
  | { readonly kind: 'damaged'; readonly damage: Damage; readonly records: readonly LedgerRecord[] };

const Header = z.looseObject({ version: z.int().min(1), savedBy: z.string().max(60).catch('?') });
const CHECKED_WHEN_WRITTEN: ReadonlySet<FileKind> = new Set(['day', 'customers', 'numbers']);
const BYTE_ORDER_MARK = '\uFEFF';

/** Reads the text of a file of this kind, upgraded to the present version. Never throws. */
export function parseFile<K extends FileKind>(
  kind: K,
  text: string,
  chains: MigrationChains = MIGRATIONS,
  versions: Readonly<Record<FileKind, number>> = FILE_VERSIONS,
): FileReading<K> {
  const content = jsonOf(text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text);
  const damage = damageOfText(text) ?? (content === undefined ? 'notJson' : null);
  if (damage !== null) return { kind: 'damaged', damage, records: readableRecords(content) };
  const header = Header.safeParse(content);
  if (!header.success) return { kind: 'damaged', damage: 'wrongShape', records: readableRecords(content) };
  if (header.data.version > versions[kind]) {
    return { kind: 'newer', savedBy: header.data.savedBy, records: readableRecords(content) };
  }
  return parseContent(kind, upgradeFile(chains[kind], header.data.version, header.data));
}

/**
 * The same for a text whose seal says that it is as this product wrote it. Days and shards, which are read while
 * somebody waits, are not checked record by record again: that took ten times as long as reading them.
 */
export function parseSealed<K extends FileKind>(kind: K, text: string): FileReading<K> {
  if (!CHECKED_WHEN_WRITTEN.has(kind)) return parseFile(kind, text);
  const content = jsonOf(text);
  const header = Header.safeParse(content);
  const isPresent = header.success && header.data.version === FILE_VERSIONS[kind];
  return isPresent ? { kind: 'good', file: content as LedgerFile<K> } : parseFile(kind, text);
}

function parseContent<K extends FileKind>(kind: K, content: FileContent): FileReading<K> {
  const parsed = FILE_SHAPES[kind].safeParse(content);
  return parsed.success
    ? { kind: 'good', file: parsed.data as LedgerFile<K> }
    : { kind: 'damaged', damage: 'wrongShape', records: readableRecords(content) };
}

function damageOfText(text: string): Damage | null {
  if (text.startsWith(BYTE_ORDER_MARK)) return 'byteOrderMark';
  if (text.trim() === '') return 'empty';
  return /^\0+$/.test(text) ? 'zeros' : null;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Records that are sound although the file around them is not. */
function readableRecords(content: unknown): readonly LedgerRecord[] {
  const list = z.looseObject({ records: z.array(z.unknown()) }).safeParse(content);
  if (!list.success) return [];
  return list.data.records.flatMap((entry) => {
    const parsed = LedgerRecord.safeParse(entry);
    return parsed.success ? [parsed.data] : [];
  });
}
