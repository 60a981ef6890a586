// 003-01: the process page: what everybody works by, older versions, print and copy; and level 4 as a figure without
// names (003-29).

import { useState } from 'react';
import { Label, TextArea, TextField } from 'react-aria-components';
import { olderProcesses, type PresentProcess, presentProcess } from '../../../shared/agent/process-page.ts';
import { dayInWords } from '../../../shared/copy/format.ts';
import { words } from '../../../shared/copy/words.ts';
import { wallMoment } from '../../../shared/time.ts';
import { useDesk, useRun } from '../../state/store-context.tsx';
import { useAgentZone } from '../../state/use-agent-zone.ts';
import { Button } from '../../ui/button.tsx';
import { CopyButton } from '../../ui/copy-button.tsx';
import styles from './process-part.module.css';
import settings from './settings.module.css';

export function ProcessPart() {
  const versions = useDesk((desk) => desk.settings.process);
  const present = presentProcess(versions);
  const older = olderProcesses(versions);
  const [isWriting, setWriting] = useState(false);
  return (
    <div className={settings['stack']}>
      <section aria-label={words('process.title')}>
        <h2 className={settings['heading']}>{words('process.title')}</h2>
        <p className={settings['lede']}>{words('process.lede')}</p>
        {isWriting ? (
          <Writing present={present} onDone={() => setWriting(false)} />
        ) : (
          <Page page={present} onWrite={() => setWriting(true)} />
        )}
      </section>
      {older.length === 0 ? null : (
        <section aria-label={words('process.older')}>
          <h2 className={settings['heading']}>{words('process.older')}</h2>
          {older.map((page) => (
            <details key={page.version} className={styles['older']}>
              <summary>
                <VersionName page={page} />
              </summary>
              <p className={styles['text']}>{page.text}</p>
            </details>
          ))}
        </section>
      )}
      <FourthFigure />
    </div>
  );
}

function Page({ page, onWrite }: { readonly page: PresentProcess; readonly onWrite: () => void }) {
  return (
    <>
      <article className={styles['page']} data-print="">
        <h3 className={styles['version']}>
          <VersionName page={page} />
        </h3>
        <p className={styles['text']}>{page.text}</p>
      </article>
      <div className={styles['acts']}>
        <Button tone="line" onPress={onWrite}>
          {words('process.edit')}
        </Button>
        <Button onPress={() => window.print()}>{words('process.print')}</Button>
        <CopyButton text={page.text} label={words('process.copy')} copiedLabel={words('strip.copied')} />
      </div>
    </>
  );
}

function VersionName({ page: { version, at, by } }: { readonly page: PresentProcess }) {
  const zone = useAgentZone();
  if (at === null) return words('process.ours');
  const day = dayInWords(wallMoment(at, zone).day, 'long');
  return words('process.version', { n: version, day, named: by === null ? 'no' : 'yes', by: by ?? '' });
}

function Writing({ present, onDone }: { readonly present: PresentProcess; readonly onDone: () => void }) {
  const [text, setText] = useState(present.text);
  const run = useRun();
  const save = async (): Promise<void> => {
    if ((await run('saveProcess', { text })) !== null) onDone();
  };
  return (
    <>
      <TextField value={text} onChange={setText} maxLength={8000} className={styles['field'] ?? ''} autoFocus>
        <Label className={styles['label'] ?? ''}>{words('process.text')}</Label>
        <TextArea className={styles['area'] ?? ''} rows={14} />
      </TextField>
      <div className={styles['acts']}>
        <Button tone="go" onPress={() => void save()}>
          {words('process.save', { n: present.version + 1 })}
        </Button>
        <Button onPress={onDone}>{words('process.cancel')}</Button>
      </div>
    </>
  );
}

function FourthFigure() {
  const { count, daysSinceLast } = useDesk((desk) => desk.fourth);
  return (
    <section aria-label={words('process.figure')}>
      <h2 className={settings['heading']}>{words('process.figure')}</h2>
      <p>
        {words('fourth.count', { n: count })}
        {daysSinceLast === null ? null : `, ${words('fourth.daysSince', { n: daysSinceLast })}`}
      </p>
    </section>
  );
}
