import { useEffect, useRef } from 'react';
import { words } from '../../../../shared/copy/words.ts';
import type { SourceId } from '../../../../shared/telephony/event.ts';
import { Button } from '../../../ui/button.tsx';
import { CopyButton } from '../../../ui/copy-button.tsx';
import styles from './phone.module.css';

export interface NewToken {
  readonly source: SourceId;
  readonly name: string;
  readonly token: string;
  readonly byAddress: boolean;
}

interface TokenOnceProps {
  readonly fresh: NewToken;
  readonly port: number;
  readonly onDone: () => void;
}

/** The token of a phone just added, and the addresses made of it. It is in this component alone, and goes with it. */
export function TokenOnce({ fresh, port, onDone }: TokenOnceProps) {
  const { name, token, byAddress } = fresh;
  const place = `http://127.0.0.1:${port}`;
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <section className={styles['token']} aria-label={words('phonePage.token', { name })} ref={box} tabIndex={-1}>
      <h4 className={styles['minor']}>{words('phonePage.token', { name })}</h4>
      <p className={styles['due']}>{words('phonePage.tokenOnce')}</p>
      <Secret label={words('phonePage.tokenField')} text={token} copy={words('phonePage.copyToken')} />
      <Secret
        label={words('phonePage.postField')}
        text={`${place}/api/v1/cti/${token}`}
        copy={words('phonePage.copyAddress')}
      />
      {byAddress ? (
        <Secret
          label={words('phonePage.getField')}
          text={`${place}/e/${token}/ring?number=`}
          copy={words('phonePage.copyAddress')}
        />
      ) : null}
      <Button tone="line" onPress={onDone}>
        {words('phonePage.tokenDone')}
      </Button>
    </section>
  );
}

function Secret({ label, text, copy }: { readonly label: string; readonly text: string; readonly copy: string }) {
  return (
    <div className={styles['secret']}>
      <span className={styles['quiet']}>{label}</span>
      <code data-private="">{text}</code>
      <CopyButton text={text} label={copy} copiedLabel={words('phonePage.copied')} />
    </div>
  );
}
