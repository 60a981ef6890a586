import { useState } from 'react';
import { dayTime } from '../../../../shared/copy/day-time.ts';
import { words } from '../../../../shared/copy/words.ts';
import type { SourceId } from '../../../../shared/telephony/event.ts';
import type { Webhook } from '../../../../shared/telephony/setup.ts';
import { MINUTE_MS } from '../../../../shared/time.ts';
import { useDesk, useNow, useRun } from '../../../state/store-context.tsx';
import { useAgentZone } from '../../../state/use-agent-zone.ts';
import { Button } from '../../../ui/button.tsx';
import styles from './phone.module.css';

interface PhoneRowsProps {
  readonly onRemoved: (source: SourceId) => void;
}

/** The phones that may post, each with its way out. */
export function PhoneRows({ onRemoved }: PhoneRowsProps) {
  const webhooks = useDesk((desk) => desk.settings.phone.webhooks);
  const title = words('phonePage.phones');
  return (
    <div>
      <h4 className={styles['minor']}>{title}</h4>
      {webhooks.length === 0 ? (
        <p className={styles['quiet']}>{words('phonePage.noPhones')}</p>
      ) : (
        <>
          <ul aria-label={title}>
            {webhooks.map((webhook) => (
              <PhoneRow key={webhook.id} webhook={webhook} onRemoved={onRemoved} />
            ))}
          </ul>
          <p className={styles['note']}>{words('phonePage.tokenHidden')}</p>
        </>
      )}
    </div>
  );
}

/** Removing cannot be undone, because the token is known to nobody any more: the second press means it. */
function PhoneRow({ webhook, onRemoved }: PhoneRowsProps & { readonly webhook: Webhook }) {
  const now = useNow(MINUTE_MS);
  const zone = useAgentZone();
  const run = useRun();
  const [isSure, setSure] = useState(false);
  const { id, name, addedAt, byAddress } = webhook;
  const remove = async (): Promise<void> => {
    if (!isSure) return setSure(true);
    if ((await run('removeWebhook', { source: id })) !== null) onRemoved(id);
  };
  return (
    <li className={styles['phone']}>
      <span className={styles['phoneName']}>{name}</span>
      <span className={styles['quiet']}>
        {words('phonePage.added', { when: dayTime(addedAt, now, zone) })},{' '}
        {words(byAddress ? 'phonePage.byAddress' : 'phonePage.byPost')}
      </span>
      <Button
        tone={isSure ? 'open' : 'line'}
        {...(isSure ? {} : { 'aria-label': words('phonePage.removeName', { name }) })}
        onPress={() => void remove()}
        onBlur={() => setSure(false)}
      >
        {words(isSure ? 'phonePage.removeSure' : 'phonePage.remove')}
      </Button>
    </li>
  );
}
