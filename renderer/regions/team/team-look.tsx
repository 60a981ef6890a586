import { useEffect, useRef } from 'react';
import type { PartChange, TeamPreview } from '../../../shared/agent/team-changes.ts';
import { dayInWords } from '../../../shared/copy/format.ts';
import { listInWords } from '../../../shared/copy/lists.ts';
import { words } from '../../../shared/copy/words.ts';
import { Button } from '../../ui/button.tsx';
import { Shape } from '../../ui/shape.tsx';
import styles from '../your-data/your-data.module.css';
import type { Share } from './use-share.ts';

/** What a file would change, part by part and by name, and the decision; and what was done last. */
export function TeamLook({ share }: { readonly share: Share }) {
  const { preview, said } = share;
  return (
    <>
      <p role="status">
        {said === null ? null : (
          <>
            <Shape name="yes" /> {said}
          </>
        )}
      </p>
      {preview === null ? null : <Look preview={preview} share={share} />}
    </>
  );
}

function Look({ preview, share }: { readonly preview: TeamPreview; readonly share: Share }) {
  const section = useRef<HTMLElement>(null);
  // Whoever asked for it reads on here, by eye and by keyboard.
  useEffect(() => section.current?.focus(), []);
  const { signed, parts } = preview;
  return (
    <section className={styles['look']} aria-label={words('team.preview')} ref={section} tabIndex={-1}>
      <h3 className={styles['lookTitle']}>{words('team.preview')}</h3>
      {signed === null ? null : <p>{words('team.signedOff', { by: signed.by, day: dayInWords(signed.on, 'long') })}</p>}
      <table className={styles['compared']}>
        <tbody>
          {parts.map((change) => (
            <tr key={change.part}>
              <th scope="row">{words(`team.part.${change.part}`)}</th>
              <td>
                {changesInWords(change).map((line) => (
                  <p key={line}>{line}</p>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className={styles['acts']}>
        <Button tone="go" onPress={() => void share.take()}>
          {words('team.takeIt')}
        </Button>
        <Button tone="line" onPress={share.leave}>
          {words('team.leaveIt')}
        </Button>
      </div>
    </section>
  );
}

/** More names than these are told by their number. */
const NAMED = 8;

function changesInWords({ added, changed, removed, same }: PartChange): readonly string[] {
  const lines = [
    ...(added.length > 0 ? [words('team.added', { names: named(added) })] : []),
    ...(changed.length > 0 ? [words('team.changed', { names: named(changed) })] : []),
    ...(removed.length > 0 ? [words('team.removed', { names: named(removed) })] : []),
    ...(same > 0 ? [words('team.same', { n: same })] : []),
  ];
  return lines.length === 0 ? [words('team.nothing')] : lines;
}

function named(names: readonly string[]): string {
  const rest = names.length - NAMED;
  return rest > 0 ? `${names.slice(0, NAMED).join(', ')} ${words('team.more', { n: rest })}` : listInWords(names);
}
