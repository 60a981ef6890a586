// Everything as one readable JSON file, written and read piece by piece.

import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { COPY_VERSION } from '../../../shared/copies/backup.ts';
import { ABOUT_EXPORT, EXPORT_FORMAT, ExportHead } from '../../../shared/copies/export-file.ts';
import { isNewerCopy, recordOfCopy } from '../../../shared/copies/upgrade.ts';
import type { LedgerRecord } from '../../../shared/ledger/shapes.ts';
import type { Work } from '../../core/ports.ts';
import type { NewFile } from '../files.ts';
import { createBreath } from './breath.ts';
import { copyFault, goOnWith } from './copy-fault.ts';
import { jsonElements } from './json-elements.ts';
import { createPlainText } from './plain-text.ts';

export interface ExportMaking {
  readonly file: NewFile;
  readonly savedBy: string;
  /** `2026-11-22T14:05:09Z`. */
  readonly madeAt: string;
  readonly records: AsyncIterable<LedgerRecord>;
}

export async function writeExport({ file, savedBy, madeAt, records }: ExportMaking): Promise<void> {
  const text = createPlainText(file);
  const head = { format: EXPORT_FORMAT, version: COPY_VERSION, savedBy, madeAt, about: ABOUT_EXPORT };
  await text.write(`${JSON.stringify(head, null, 2).slice(0, -2)},\n  "records": [`);
  let before = '\n';
  for await (const entry of records) {
    await text.write(`${before}${indented(entry)}`);
    before = ',\n';
  }
  await text.write('\n  ]\n}\n');
  await text.flush();
}

function indented(entry: LedgerRecord): string {
  return JSON.stringify(entry, null, 2).replace(/^/gm, '    ');
}

/** A record of the file, or what can be said of one that cannot be used. `at` counts from 1. */
export type ExportPart =
  | { readonly kind: 'record'; readonly entry: LedgerRecord }
  | { readonly kind: 'damaged'; readonly at: number; readonly what: string };

/** Reads a file of `writeExport`. Progress is told in bytes. Throws a sentence when it is not one, or cut short. */
export async function* readExport(path: string, work: Work): AsyncGenerator<ExportPart> {
  const { size } = await stat(path);
  const file = createReadStream(path);
  const breathe = createBreath();
  let version: number | null = null;
  let at = 0;
  try {
    for await (const part of jsonElements(file)) {
      goOnWith(work);
      work.tell(Math.min(file.bytesRead, size), size);
      if (part.kind === 'head') {
        version = versionOf(part.text);
      } else if (version !== null) {
        at += 1;
        yield partOf(version, part.text, at);
      }
      await breathe();
    }
  } finally {
    file.destroy();
  }
}

function versionOf(text: string): number {
  const head = ExportHead.safeParse(jsonOf(text));
  if (!head.success) throw copyFault('data.problem.notOurs');
  if (isNewerCopy(head.data.version)) throw copyFault('data.problem.newer', { version: head.data.savedBy });
  return head.data.version;
}

function partOf(version: number, text: string, at: number): ExportPart {
  const value = jsonOf(text);
  const entry = value === undefined ? null : recordOfCopy(version, value);
  return entry === null ? { kind: 'damaged', at, what: typeNamed(value) } : { kind: 'record', entry };
}

function typeNamed(value: unknown): string {
  const type = typeof value === 'object' && value !== null && 'type' in value ? value.type : '';
  return typeof type === 'string' ? type.slice(0, 20) : '';
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
