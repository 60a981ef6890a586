// A file of the team in and out, step by step: choose, look, then decide. Local to the page that is open.

import { useState } from 'react';
import type { TeamPreview } from '../../../shared/agent/team-changes.ts';
import { words } from '../../../shared/copy/words.ts';
import { useRun } from '../../state/store-context.tsx';

export interface Share {
  readonly preview: TeamPreview | null;
  /** What was done last, in one sentence. */
  readonly said: string | null;
  lookAt(typed: string | null): Promise<void>;
  take(): Promise<void>;
  leave(): void;
  /** `signedBy` null for a table of people, which nobody signs. */
  write(typed: string | null, signedBy: string | null): Promise<void>;
}

/** `what`: the file of the team, or its people as a table. */
export function useShare(what: 'team' | 'people'): Share {
  const run = useRun();
  const [preview, setPreview] = useState<TeamPreview | null>(null);
  const [said, setSaid] = useState<string | null>(null);

  const begin = (): void => {
    setPreview(null);
    setSaid(null);
  };
  const isChosen = async (place: 'In' | 'Out', typed: string | null): Promise<boolean> => {
    const chosen = await run('choosePlace', { what: `${what}${place}`, typed });
    return chosen !== null && chosen.value !== null;
  };

  return {
    preview,
    said,
    async lookAt(typed) {
      begin();
      if (!(await isChosen('In', typed))) return;
      const found = await run(what === 'team' ? 'previewTeam' : 'previewPeople', {});
      if (found !== null) setPreview(found.value);
    },
    async take() {
      if ((await run(what === 'team' ? 'takeTeam' : 'takePeople', {})) === null) return;
      setPreview(null);
      setSaid(words('team.taken'));
    },
    leave: begin,
    async write(typed, signedBy) {
      begin();
      if (!(await isChosen('Out', typed))) return;
      const made = signedBy === null ? await run('exportPeople', {}) : await run('exportTeam', { signedBy });
      if (made !== null) setSaid(words('team.exported', { place: made.value }));
    },
  };
}
