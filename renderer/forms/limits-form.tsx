import type { LimitProblems, LimitsDraft } from '../../shared/authority/limits-draft.ts';
import { AUTHORITY_ROWS, type AuthorityRow } from '../../shared/authority/grants.ts';
import { showMoney } from '../../shared/authority/money.ts';
import { words } from '../../shared/copy/words.ts';
import { Field } from '../ui/field.tsx';
import { Shape } from '../ui/shape.tsx';
import { FormPage, Preview } from './form-page.tsx';
import styles from './form.module.css';

export interface LimitsFormProps {
  readonly draft: LimitsDraft;
  readonly grantedBy: string;
  readonly currency: string;
  readonly problems: LimitProblems;
  readonly onChange: (change: Partial<LimitsDraft>) => void;
  readonly onGrantedBy: (name: string) => void;
}

/** Five written limits, one line each; an empty line says No (000-04). */
export function LimitsForm(props: LimitsFormProps) {
  return (
    <FormPage title={words('form.limits.title')} lede={words('form.limits.lede')}>
      {AUTHORITY_ROWS.map((row, index) => (
        <LimitRow key={row} row={row} nth={index + 1} {...props} />
      ))}
      <div className={styles['signed']}>
        <Field label={words('form.limits.grantedBy')} value={props.grantedBy} onChange={props.onGrantedBy} />
      </div>
    </FormPage>
  );
}

function LimitRow({ row, nth, ...props }: LimitsFormProps & { row: AuthorityRow; nth: number }) {
  const isFilled = props.draft[row].trim() !== '';
  const problem = props.problems[row];
  const example = words(`form.example.${row}`, { amount: showMoney({ minor: 5000, currency: props.currency }) });
  return (
    <div className={styles['row']}>
      <span className={styles['number']} aria-hidden="true">
        {nth}
      </span>
      <span className={styles['rowName']} aria-hidden="true">
        {words(`form.row.${row}`)}
      </span>
      <Field
        label={words(`form.row.${row}`)}
        labelHidden
        size="tall"
        autoFocus={nth === 1}
        value={props.draft[row]}
        problem={problem === undefined ? undefined : words(`problem.${problem}`)}
        inputProps={{ placeholder: example }}
        onChange={(text) => props.onChange({ [row]: text })}
      />
      <span className={`${styles['answer']} ${isFilled ? styles['yes'] : ''}`}>
        <Shape name={isFilled ? 'yes' : 'no'} />
        {words(isFilled ? 'form.yes' : 'form.no')}
      </span>
    </div>
  );
}

/** What these limits amount to (000-10). */
export function LimitsPreview({ draft }: Pick<LimitsFormProps, 'draft'>) {
  const yes = AUTHORITY_ROWS.filter((row) => draft[row].trim() !== '').length;
  const profile = yes === AUTHORITY_ROWS.length ? 'all' : yes > AUTHORITY_ROWS.length / 2 ? 'most' : 'tooLittle';
  return (
    <Preview title={words('form.limits.onACall')}>
      <div className={styles['verdict']}>
        <Shape name="yes" />
        <b>{words('form.limits.canClose')}</b>
        <p>{words('form.limits.closeNow')}</p>
      </div>
      <p className={styles['after']}>{words(`form.profile.${profile}`, { yes })}</p>
    </Preview>
  );
}
