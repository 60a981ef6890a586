import { type KeyboardEvent, useState } from 'react';
import { CustomersStep } from '../../../shared/case/steps.ts';
import { words } from '../../../shared/copy/words.ts';
import type { Customer } from '../../../shared/customer/record.ts';
import type { CustomerId } from '../../../shared/ids.ts';
import { CalendarDay, wallMoment } from '../../../shared/time.ts';
import { useDesk, useReadNow, useRun } from '../../state/store-context.tsx';
import { useAgentZone } from '../../state/use-agent-zone.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { Select } from '../../ui/select.tsx';
import { BarFrame } from '../bar-frame.tsx';
import { enterPressed } from '../bar-keys.ts';
import { useCloseBar } from '../use-close-bar.ts';
import styles from './fourth-bar.module.css';
import { type ReplyBy, useReplyBy } from './use-reply-by.ts';

const CHANNELS = CustomersStep.shape.channel.options.map((key) => ({ key, label: words(`fourth.channel.${key}`) }));
const CUSTOMERS = (['external', 'internal'] as const).map((key) => ({ key, label: words(`fourth.customer.${key}`) }));

const EMPTY_LETTER = {
  customer: 'external' as CustomersStep['customer'],
  channel: 'letter' as CustomersStep['channel'],
  recipient: '',
  receivedOn: '',
  typed: '',
};
type LetterForm = typeof EMPTY_LETTER;

/** 003-28: a letter to the top is written down, with the date by which it is answered. */
export function FourthBar({ customerId, name }: { readonly customerId: CustomerId; readonly name: string | null }) {
  const onDesk = useDesk((desk) => desk.customers.find(({ id }) => id === customerId));
  const today = useToday();
  const [form, setForm] = useState<LetterForm>({ ...EMPTY_LETTER, receivedOn: today });
  const [isAsked, setAsked] = useState(false);
  const reply = useReplyBy(form.typed, onDesk ?? NO_NUMBER);
  const save = useSave(customerId);
  const change = (part: Partial<LetterForm>) => setForm((before) => ({ ...before, ...part }));
  const record = (): void => {
    setAsked(true);
    const { customer, channel } = form;
    const [recipient, receivedOn] = [form.recipient.trim(), dayIn(form.receivedOn, today)];
    if (recipient === '' || receivedOn === null || reply.value === null) return;
    void save({ customer, channel, recipient, receivedOn, replyBy: reply.value });
  };
  const pressKey = (event: KeyboardEvent<HTMLElement>): void => {
    if (enterPressed(event)) record();
  };
  const lede = onDesk?.name ?? name ?? words('fourth.lede');
  return (
    <BarFrame title={words('fourth.bar')} lede={lede} namesSomebody onKeyDown={pressKey}>
      <LetterFields form={form} reply={reply} today={today} isAsked={isAsked} onChange={change} />
      <div className={styles['acts']}>
        <Select
          label={words('fourth.channel')}
          look="inside"
          choices={CHANNELS}
          value={form.channel}
          onChange={(channel) => change({ channel })}
        />
        <Select
          label={words('fourth.customer')}
          look="inside"
          choices={CUSTOMERS}
          value={form.customer}
          onChange={(customer) => change({ customer })}
        />
        <Button tone="go" keyName="Enter" onPress={record}>
          {words('fourth.record')}
        </Button>
      </div>
    </BarFrame>
  );
}

interface LetterFieldsProps {
  readonly form: LetterForm;
  readonly reply: ReplyBy;
  readonly today: CalendarDay;
  /** Write down was pressed: what is missing is said. */
  readonly isAsked: boolean;
  readonly onChange: (part: Partial<LetterForm>) => void;
}

function LetterFields({ form, reply, today, isAsked, onChange }: LetterFieldsProps) {
  return (
    <div className={styles['fields']}>
      <Field
        label={words('fourth.recipient')}
        hint={words('fourth.recipientExample')}
        autoFocus
        maxLength={120}
        value={form.recipient}
        problem={isAsked && form.recipient.trim() === '' ? words('fourth.noRecipient') : undefined}
        onChange={(recipient) => onChange({ recipient })}
      />
      <Field
        label={words('fourth.receivedOn')}
        hint={words('fourth.receivedOnHint')}
        value={form.receivedOn}
        problem={dayIn(form.receivedOn, today) === null ? words('fourth.badDay', { day: today }) : undefined}
        onChange={(receivedOn) => onChange({ receivedOn })}
      />
      <Field
        label={words('fourth.replyBy')}
        value={form.typed}
        hint={reply.said}
        problem={isAsked && reply.value === null ? reply.said : undefined}
        onChange={(typed) => onChange({ typed })}
      />
    </div>
  );
}

/** A typed day that is not ahead; null for anything else. */
function dayIn(text: string, today: CalendarDay): CalendarDay | null {
  const day = CalendarDay.safeParse(text.trim());
  return day.success && day.data <= today ? day.data : null;
}

/** Somebody of the past, whom the host recalls when the letter is saved. */
const NO_NUMBER: Pick<Customer, 'numbers'> = { numbers: [{ kind: 'extension', raw: '00', digits: '00' }] };

function useToday(): CalendarDay {
  const readNow = useReadNow();
  const zone = useAgentZone();
  const [today] = useState(() => wallMoment(readNow(), zone).day);
  return today;
}

type Letter = Pick<CustomersStep, 'customer' | 'channel' | 'recipient' | 'receivedOn'> & {
  readonly replyBy: NonNullable<ReturnType<typeof useReplyBy>['value']>;
};

function useSave(customerId: CustomerId) {
  const callId = useDesk(({ call }) => (call?.call.customerId === customerId ? call.call.id : null));
  const run = useRun();
  const close = useCloseBar();
  return async (letter: Letter): Promise<void> => {
    if ((await run('recordFourth', { customerId, callId, ...letter })) !== null) close();
  };
}
