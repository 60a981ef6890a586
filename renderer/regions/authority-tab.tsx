import { AUTHORITY_ROWS } from '../../shared/authority/grants.ts';
import { verdictInWords } from '../../shared/authority/verdict-words.ts';
import { words } from '../../shared/copy/words.ts';
import type { OpenCall } from '../../shared/desk/desk.ts';
import { useVerdict } from '../state/use-verdict.ts';
import { useShow } from '../state/store-context.tsx';
import { Button } from '../ui/button.tsx';
import { Shape } from '../ui/shape.tsx';
import { AuthorityRowItem } from './authority-row.tsx';
import styles from './authority.module.css';
import { useKeyName } from './use-key-name.ts';

/** The five rows and the one verdict (000-05..10). Coloured only where ticked; the verdict is the one filled block. */
export function AuthorityTab({ open }: { readonly open: OpenCall }) {
  const verdict = useVerdict();
  const show = useShow();
  const firstKey = useKeyName('authority1');
  const { headline, detail } = verdictInWords(verdict);
  const { kind } = verdict.result;
  if (!verdict.hasLimits) {
    return (
      <div className={styles['missing']}>
        <p>{headline}</p>
        <Button tone="line" onPress={() => show({ screen: 'settings', settingsPart: 'limits' })}>
          {words('help.addLimits')}
        </Button>
      </div>
    );
  }
  return (
    <>
      <ol className={styles['rows']}>
        {verdict.rows.map((row, index) => (
          <AuthorityRowItem key={row.row} verdict={row} nth={index + 1} callId={open.call.id} />
        ))}
      </ol>
      <div role="status" className={styles['answerPlace']}>
        {kind === 'nothingNeeded' ? (
          <p className={styles['hint']}>{words('help.tickHint', { keys: `${firstKey}…${AUTHORITY_ROWS.length}` })}</p>
        ) : (
          <div className={`${styles['verdict']} ${styles[kind]}`}>
            <Shape name={kind === 'canClose' ? 'yes' : kind === 'notYet' ? 'soon' : 'no'} />
            <b>{headline}</b>
            {detail === null ? null : <p>{detail}</p>}
          </div>
        )}
      </div>
    </>
  );
}
