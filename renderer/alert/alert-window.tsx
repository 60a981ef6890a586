// The small window on top (mock `reminder`): the most urgent promise that is called out, its words and its three acts.

import { words } from '../../shared/copy/words.ts';
import { railRows } from '../../shared/desk/rail.ts';
import { SECOND_MS } from '../../shared/time.ts';
import { useApp, useNow, useRun } from '../state/store-context.tsx';
import { Button } from '../ui/button.tsx';

export function AlertWindow() {
  const desk = useApp((state) => state.desk);
  const now = useNow(SECOND_MS);
  const run = useRun();
  const profile = desk?.settings.profile ?? null;
  if (desk === null || profile === null) return null;
  const rows = railRows({ ...desk, now, zone: profile.zone, country: profile.country });
  const row = rows.find(({ promiseId }) => desk.alerts.includes(promiseId));
  if (row === undefined) return <p>{words('notice.test.title')}</p>;
  return (
    <main>
      <h1>{`${row.word} ${row.name}`}</h1>
      {row.acts.map((act) => (
        <Button key={act} onPress={() => void run('pressNotice', { noticeId: row.promiseId, act })}>
          {words(`notice.act.${act}`)}
        </Button>
      ))}
    </main>
  );
}
