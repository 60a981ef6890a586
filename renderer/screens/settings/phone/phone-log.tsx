import { clock } from '../../../../shared/copy/format.ts';
import { type WordKey, words } from '../../../../shared/copy/words.ts';
import type { PhoneLogLine } from '../../../../shared/telephony/desk-phone.ts';
import { PHONE_HINTS } from '../../../../shared/telephony/plain.ts';
import { useDesk } from '../../../state/store-context.tsx';
import { useAgentZone } from '../../../state/use-agent-zone.ts';
import { Shape, type ShapeName } from '../../../ui/shape.tsx';
import settings from '../settings.module.css';
import styles from './phone-log.module.css';

const COLUMNS = ['time', 'from', 'event', 'digits', 'outcome'] as const;

type Tone = 'good' | 'quiet' | 'bad';
const TONES: Readonly<Record<PhoneLogLine['outcome'], Tone>> = {
  taken: 'good',
  connected: 'good',
  known: 'quiet',
  unknownEnd: 'quiet',
  off: 'quiet',
  tooMany: 'bad',
  unreadable: 'bad',
  notReady: 'bad',
  lost: 'bad',
};
const SHAPES: Readonly<Record<Tone, ShapeName>> = { good: 'yes', quiet: 'later', bad: 'late' };

/** The last events as they came, newest first, without name or number. */
export function PhoneLog() {
  const log = useDesk(({ phone }) => phone.log);
  const refused = useDesk(({ phone }) => phone.refused);
  return (
    <section aria-label={words('phoneLog.title')}>
      <h2 className={settings['heading']}>{words('phoneLog.title')}</h2>
      <p className={settings['lede']}>{words('phoneLog.lede')}</p>
      {refused === 0 ? null : (
        <p className={styles['refused']}>
          <Shape name="late" />
          {words('phoneLog.refused', { n: refused })}
        </p>
      )}
      {log.length === 0 ? (
        <p className={styles['empty']}>{words('phoneLog.empty')}</p>
      ) : (
        <table className={styles['table']} aria-label={words('phoneLog.title')}>
          <thead>
            <tr>
              {COLUMNS.map((column) => (
                <th key={column} scope="col">
                  {words(`phoneLog.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {log.map((line, nth) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a line has no name of its own, and all are drawn alike
              <Line key={nth} line={line} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function Line({ line }: { readonly line: PhoneLogLine }) {
  const zone = useAgentZone();
  const from = useSourceName(line);
  const tone = TONES[line.outcome];
  const hint = PHONE_HINTS.find((one) => one === line.hint);
  return (
    <tr>
      <td>{clock(line.at, zone)}</td>
      <td className={styles['from']}>{from}</td>
      <td>{eventInWords(line)}</td>
      <td>{line.event === null ? '' : line.digits || words('phoneLog.noDigits')}</td>
      <td className={styles['outcome']}>
        <span className={`${styles['became']} ${styles[tone]}`}>
          <Shape name={SHAPES[tone]} />
          {words(`phoneLog.outcome.${line.outcome}`)}
        </span>
        {hint === undefined ? null : (
          <span className={styles['hint']}>{words(`phone.hint.${hint}` satisfies WordKey)}</span>
        )}
      </td>
    </tr>
  );
}

function eventInWords({ event }: PhoneLogLine): string {
  return event === null ? '' : words(`phoneLog.event.${event}`);
}

/** The name the agent gave a phone; the way in for the others. */
function useSourceName({ way, source }: PhoneLogLine): string {
  const webhook = useDesk(({ settings: { phone } }) => phone.webhooks.find(({ id }) => id === source));
  if (way !== 'webhook') return words(`phonePage.way.${way}`);
  return webhook?.name ?? words('phoneLog.strange');
}
