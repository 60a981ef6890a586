// The call strip: who it is, what their clock shows, how long it lasts. On hold it is the one region that is tinted.

import { runningHold } from '../../shared/call/on-the-line.ts';
import { words } from '../../shared/copy/words.ts';
import type { OpenCall } from '../../shared/desk/desk.ts';
import { showNumber } from '../../shared/phone/parse.ts';
import { useDesk, useShow } from '../state/store-context.tsx';
import { Button } from '../ui/button.tsx';
import { Tag } from '../ui/tag.tsx';
import { CallTimer } from './call-timer.tsx';
import { CallerClock } from './caller-clock.tsx';
import { CallerLimits } from './caller-limits.tsx';
import { CallerPick } from './caller-pick.tsx';
import { CallerPromise } from './caller-promise.tsx';
import { CaseLine } from './case-line.tsx';
import { PhoneFacts } from './phone/phone-facts.tsx';
import { PhoneSign } from './phone/phone-sign.tsx';
import { RiskFlag } from './risk-flag.tsx';
import styles from './strip.module.css';

export function Strip({ open }: { readonly open: OpenCall }) {
  const isDemo = useDesk((desk) => desk.host.demo);
  const isHeld = runningHold(open.call) !== undefined;
  return (
    <header className={`${styles['strip']} ${isHeld ? styles['held'] : ''}`} data-region="strip" tabIndex={-1}>
      <div className={styles['who']}>
        <div className={styles['first']}>
          <CallerName open={open} />
          <CallerClock open={open} />
          <RiskFlag />
          <CallerLimits open={open} />
          {isDemo ? <Tag>{words('app.demo')}</Tag> : null}
          <PhoneSign />
        </div>
        {open.candidates.length > 1 && open.customer === null ? <CallerPick open={open} /> : <CaseLine open={open} />}
        <PhoneFacts open={open} />
        <CallerPromise open={open} />
      </div>
      <CallTimer open={open} />
    </header>
  );
}

function CallerName({ open }: { readonly open: OpenCall }) {
  const show = useShow();
  const country = useDesk((desk) => desk.settings.profile?.country ?? 'US');
  const { number } = open.call;
  const name = open.customer?.name ?? words(number === null ? 'strip.noNumber' : 'strip.newNumber');
  return (
    <>
      <h1 className={styles['name']} data-private="">
        {name}
      </h1>
      {number === null ? null : (
        <span className={styles['number']} data-private="">
          {showNumber(number, country)}
        </span>
      )}
      {open.customer?.name && number !== null ? null : (
        <Button tone="link" onPress={() => show({ bar: { kind: 'caller' } })}>
          {words('strip.whoIsIt')}
        </Button>
      )}
    </>
  );
}
