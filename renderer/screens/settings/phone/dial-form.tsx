// How numbers are dialled: by which way, with which program, at once or not, and a number to try it with.

import { type FormEvent, useState } from 'react';
import { words } from '../../../../shared/copy/words.ts';
import type { DialWay, PhoneSetup } from '../../../../shared/telephony/setup.ts';
import { PlaceAsk } from '../../../regions/your-data/place-ask.tsx';
import { useApp, useDesk, useRun } from '../../../state/store-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { Check, Field } from '../../../ui/field.tsx';
import { Select } from '../../../ui/select.tsx';
import { Shape } from '../../../ui/shape.tsx';
import { aboutWay, keyOfWay, wayChoices, wayOf } from './dial-way-choices.ts';
import styles from './dial-form.module.css';

const EXAMPLES = { windows: 'C:\\Phone\\microsip.exe', mac: '/Applications/Linphone.app', linux: '/opt/phone/twinkle' };

export function DialForm() {
  const desk = useApp((state) => state.desk);
  const run = useRun();
  if (desk === null) return null;
  const { webhooks: _own, ...setup } = desk.settings.phone;
  const change = (part: Partial<PhoneSetup>): void => void run('setPhone', { setup: { ...setup, ...part } });
  const { dialWay, dialsAtOnce } = setup;
  return (
    <section className={styles['form']} aria-labelledby="dial-title">
      <h2 className={styles['heading']} id="dial-title">
        {words('dial.title')}
      </h2>
      <div className={styles['way']}>
        <Select
          label={words('dial.way')}
          size="tall"
          choices={wayChoices(desk)}
          value={keyOfWay(dialWay)}
          onChange={(key) => key !== keyOfWay(dialWay) && change({ dialWay: wayOf(key) })}
        />
        <p className={styles['about']}>{aboutWay(dialWay)}</p>
      </div>
      {dialWay.kind === 'program' ? <ProgramPlace program={dialWay.program} /> : null}
      <div>
        <Check isSelected={dialsAtOnce} onChange={(isOn) => change({ dialsAtOnce: isOn })}>
          {words('dial.atOnce')}
        </Check>
        <p className={styles['about']}>{words('dial.atOnceHint')}</p>
      </div>
      <TryIt />
      <p className={styles['about']}>{words('dial.neverKept')}</p>
    </section>
  );
}

/** Where the softphone is, and another place for it; which one it is, its name tells. */
function ProgramPlace({ program }: Pick<Extract<DialWay, { kind: 'program' }>, 'program'>) {
  const { kind, platform } = useDesk(({ host }) => host);
  const run = useRun();
  const choose = (typed: string | null): void => void run('choosePlace', { what: 'dialProgram', typed });
  return (
    <div className={styles['program']}>
      <p className={styles['place']}>
        {program === null ? words('dial.programUsual') : words('dial.programIs', { place: program })}
      </p>
      <PlaceAsk
        label={words('dial.typedPlace')}
        example={EXAMPLES[platform]}
        isBusy={false}
        acts={[{ label: words(kind === 'desktop' ? 'dial.chooseProgram' : 'dial.useTyped'), act: choose }]}
      />
    </div>
  );
}

/** Dials a number of the agent's choice, for no call. What came of it only the agent's ears can tell, or the phone. */
function TryIt() {
  const [number, setNumber] = useState('');
  const [isTried, setTried] = useState(false);
  const isSilent = useDesk(({ phone }) => phone.dialling?.callId === null && phone.dialling.isSilent);
  const run = useRun();
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setTried(false);
    setTried((await run('dial', { number, callId: null })) !== null);
  };
  return (
    <form className={styles['try']} onSubmit={(event) => void submit(event)} noValidate>
      <Field label={words('dial.tryNumber')} value={number} onChange={setNumber} maxLength={40} />
      <Button type="submit" tone="line">
        {words('dial.try')}
      </Button>
      <p className={styles['said']} role="status">
        {isTried ? (
          <>
            <Shape name={isSilent ? 'due' : 'live'} />
            {words(isSilent ? 'dial.silent' : 'dial.tried')}
          </>
        ) : null}
      </p>
    </form>
  );
}
