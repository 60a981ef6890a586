import { words } from '../../../shared/copy/words.ts';
import { useDesk } from '../../state/store-context.tsx';
import { PlaceAsk } from '../your-data/place-ask.tsx';
import { TeamLook } from './team-look.tsx';
import { useShare } from './use-share.ts';

/** The file of the team: chosen, looked at, taken. First run and Settings share it. */
export function TeamImport() {
  const share = useShare('team');
  const isDesktop = useDesk(({ host }) => host.kind === 'desktop');
  return (
    <>
      <PlaceAsk
        label={words('team.inFile')}
        example="/media/stick/callback-companion-team-2026-11-22.json"
        isBusy={false}
        acts={[
          {
            label: words(isDesktop ? 'team.inChoose' : 'team.look'),
            act: (typed) => void share.lookAt(typed),
          },
        ]}
      />
      <TeamLook share={share} />
    </>
  );
}
