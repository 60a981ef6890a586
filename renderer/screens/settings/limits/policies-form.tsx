import { useState } from 'react';
import type { Policy } from '../../../../shared/authority/grants.ts';
import { words } from '../../../../shared/copy/words.ts';
import { PolicyId } from '../../../../shared/ids.ts';
import { useDesk, useRun } from '../../../state/store-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { Check, Field } from '../../../ui/field.tsx';
import { SaveForm } from '../save-form.tsx';
import styles from '../settings.module.css';

/** The rules of the house (000-21). A line without words is no rule and is not saved. */
export function PoliciesForm() {
  const policies = useDesk((desk) => desk.settings.policies);
  const run = useRun();
  const [drafts, setDrafts] = useState<readonly Policy[]>(policies);
  const update = (id: PolicyId, part: Partial<Policy>): void =>
    setDrafts((before) => before.map((one) => (one.id === id ? { ...one, ...part } : one)));
  const save = async (): Promise<boolean> => {
    const kept = drafts.map((one) => ({ ...one, line: one.line.trim() })).filter(({ line }) => line !== '');
    return (await run('savePolicies', { policies: kept })) !== null;
  };
  return (
    <section aria-label={words('policies.title')}>
      <h3 className={styles['heading']}>{words('policies.title')}</h3>
      <p className={styles['lede']}>{words('policies.lede')}</p>
      <SaveForm save={save}>
        {drafts.map(({ id, line, noExceptions }) => (
          <div key={id} className={styles['policy']}>
            <Field
              label={words('policies.line')}
              maxLength={300}
              value={line}
              onChange={(text) => update(id, { line: text })}
            />
            <Check isSelected={noExceptions} onChange={(isStrict) => update(id, { noExceptions: isStrict })}>
              {words('policies.strict')}
            </Check>
            <Button
              tone="link"
              aria-label={words('policies.remove', { line })}
              onPress={() => setDrafts((before) => before.filter((one) => one.id !== id))}
            >
              {words('form.remove')}
            </Button>
          </div>
        ))}
        <Button tone="line" onPress={() => setDrafts((before) => [...before, newPolicy()])}>
          {words('policies.add')}
        </Button>
      </SaveForm>
    </section>
  );
}

function newPolicy(): Policy {
  const id = PolicyId.parse(crypto.randomUUID().replaceAll('-', '').slice(0, 22));
  return { id, line: '', noExceptions: true };
}
