import { type ReactNode, useEffect, useRef } from 'react';
import type { CopyPreview } from '../../../shared/copies/preview.ts';
import type { Tally } from '../../../shared/copies/tally.ts';
import { clock, dayInWords } from '../../../shared/copy/format.ts';
import { type WordKey, words } from '../../../shared/copy/words.ts';
import { wallMoment, type ZoneId } from '../../../shared/time.ts';
import { useAgentZone } from '../../state/use-agent-zone.ts';
import { Button } from '../../ui/button.tsx';
import type { DataWork, Looked } from './use-data-work.ts';
import styles from './your-data.module.css';

export interface LookFirstProps {
  readonly looked: Looked;
  readonly isBusy: boolean;
  readonly work: Pick<DataWork, 'goOn' | 'leaveIt'>;
}

/** What a copy would change, and the decision. */
export function LookFirst({ looked, isBusy, work }: LookFirstProps) {
  const { kind, preview } = looked;
  const section = useRef<HTMLElement>(null);
  // It was asked for by a press far above it: whoever pressed reads on here, by eye and by keyboard.
  useEffect(() => section.current?.focus(), []);
  const title =
    kind === 'restore'
      ? words('data.previewRestore', { day: dayInWords(looked.backup.day, 'long') })
      : words('data.previewImport');
  return (
    <section className={styles['look']} aria-label={title} ref={section} tabIndex={-1}>
      <h3 className={styles['lookTitle']}>{title}</h3>
      <Compared preview={preview} there={words(kind === 'restore' ? 'data.inBackup' : 'data.inFile')} />
      {kind === 'restore' ? <RestoreChanges preview={preview} /> : <ImportChanges preview={preview} />}
      <div className={styles['acts']}>
        <Button tone="go" isDisabled={isBusy} onPress={() => void work.goOn()}>
          {words(kind === 'restore' ? 'data.restoreNow' : 'data.importNow')}
        </Button>
        <Button tone="line" isDisabled={isBusy} onPress={work.leaveIt}>
          {words('data.leaveIt')}
        </Button>
      </div>
    </section>
  );
}

function Compared({ preview, there }: { readonly preview: CopyPreview; readonly there: string }) {
  const zone = useAgentZone();
  const rows: readonly (readonly [string, (tally: Tally) => ReactNode])[] = [
    [words('data.calls'), ({ calls }) => words('data.count', { n: calls })],
    [words('data.openPromises'), ({ openPromises }) => words('data.count', { n: openPromises })],
    [words('data.newestCall'), (tally) => newestCall(tally, zone)],
  ];
  return (
    <table className={styles['compared']}>
      <thead>
        <tr>
          <td />
          <th scope="col">{there}</th>
          <th scope="col">{words('data.hereNow')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, cell]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{cell(preview.there)}</td>
            <td>{cell(preview.here)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function newestCall({ newestCallAt }: Tally, zone: ZoneId): string {
  if (newestCallAt === null) return words('data.noCall');
  return `${dayInWords(wallMoment(newestCallAt, zone).day, 'short')} ${clock(newestCallAt, zone)}`;
}

function RestoreChanges({ preview }: { readonly preview: CopyPreview }) {
  return (
    <p className={styles['changes']}>
      {words('data.change.gone', { n: preview.onlyHere })} {someOf(['data.change.older', preview.older])}
      {words('data.change.kept')}
    </p>
  );
}

function ImportChanges({ preview }: { readonly preview: CopyPreview }) {
  const { fresh, newer, older, same, damaged } = preview;
  return (
    <div className={styles['changes']}>
      <p>
        {words('data.change.fresh', { n: fresh })}{' '}
        {someOf(['data.change.newer', newer], ['data.change.left', older], ['data.change.same', same])}
        {words('data.change.kept')}
      </p>
      {damaged.count === 0 ? null : (
        <p className={styles['torn']}>
          {words('data.change.damaged', { n: damaged.count })} {damagedInWords(damaged)}
        </p>
      )}
    </div>
  );
}

/** Only of what there is any. */
function someOf(...parts: readonly (readonly [WordKey, number])[]): string {
  return parts.flatMap(([key, n]) => (n === 0 ? [] : `${words(key, { n })} `)).join('');
}

function damagedInWords({ count, first }: CopyPreview['damaged']): string {
  const named = first.map(({ at, what }) => words('data.damagedAt', { at, what: what === '' ? 'none' : what }));
  const rest = count - first.length;
  return [...named, ...(rest > 0 ? [words('data.damagedMore', { n: rest })] : [])].join(', ');
}
