import { likeCases } from '../../../../shared/authority/like-cases.ts';
import { dayInWords } from '../../../../shared/copy/format.ts';
import { words } from '../../../../shared/copy/words.ts';
import { useExceptions } from '../../../state/use-exceptions.ts';
import { useDesk } from '../../../state/store-context.tsx';
import { Shape } from '../../../ui/shape.tsx';
import tables from '../report/report.module.css';
import styles from '../settings.module.css';

/** 000-09, 000-23: every exception by its reason; where like cases were answered differently, that stands first. */
export function ExceptionsLedger() {
  const uses = useExceptions();
  const policies = useDesk((desk) => desk.settings.policies);
  const groups = likeCases(uses);
  return (
    <section aria-label={words('ledger.title')}>
      <h3 className={styles['heading']}>{words('ledger.title')}</h3>
      <p className={styles['lede']}>{words(groups.length === 0 ? 'ledger.none' : 'ledger.lede')}</p>
      {groups.length === 0 ? null : (
        <table className={tables['table']}>
          <thead>
            <tr>
              <th scope="col">{words('ledger.reason')}</th>
              <th scope="col">{words('ledger.answers')}</th>
              <th scope="col">{words('ledger.last')}</th>
              <th scope="col">{words('ledger.rule')}</th>
            </tr>
          </thead>
          <tbody>
            {groups.map(({ reason, granted, declined, differs, uses: own }) => (
              <tr key={own[0]?.id ?? reason}>
                <th scope="row" data-private="">
                  {reason}
                </th>
                <td className={differs ? tables['differs'] : undefined}>
                  {differs ? <Shape name="late" /> : null}
                  {words('exception.results', { granted, declined })}
                  {differs ? ` ${words('exception.differs')}` : ''}
                </td>
                <td>{own[0] === undefined ? '' : dayInWords(own[0].day, 'short')}</td>
                <td>{policies.find(({ id }) => id === own[0]?.policyId)?.line ?? words('ledger.noRule')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
