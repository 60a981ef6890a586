import { crmBlock } from '../../../shared/call/crm-block.ts';
import { words } from '../../../shared/copy/words.ts';
import { useDesk } from '../../state/store-context.tsx';
import { CopyButton } from '../../ui/copy-button.tsx';
import styles from './crm-block.module.css';

/** The call in six lines for the CRM (c.7), with Copy. Empty lines are left out. */
export function CrmBlock() {
  const block = useCrmBlock();
  if (block === null) return null;
  return (
    <section aria-label={words('crm.title')} className={styles['crm']}>
      <header className={styles['header']}>
        <h2 className={styles['title']}>{words('crm.title')}</h2>
        <CopyButton text={block.plainText} label={words('crm.copy')} copiedLabel={words('strip.copied')} />
      </header>
      <dl className={styles['rows']}>
        {block.rows
          .filter(({ text }) => text !== '')
          .map(({ key, label, text }) => (
            <div key={key} className={styles['row']}>
              <dt>{label}</dt>
              <dd {...(key === 'who' ? { 'data-private': '' } : {})}>{text}</dd>
            </div>
          ))}
      </dl>
    </section>
  );
}

function useCrmBlock() {
  const open = useDesk((desk) => desk.call);
  const promises = useDesk((desk) => desk.promises);
  const profile = useDesk((desk) => desk.settings.profile);
  if (open === null || profile === null) return null;
  const { call, notes, customer } = open;
  return crmBlock({ call, notes, customer, promises, zone: profile.zone, country: profile.country });
}
