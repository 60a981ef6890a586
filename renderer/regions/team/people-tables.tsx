import { words } from '../../../shared/copy/words.ts';
import { useDesk } from '../../state/store-context.tsx';
import { PlaceAsk } from '../your-data/place-ask.tsx';
import { TeamLook } from './team-look.tsx';
import { useShare } from './use-share.ts';

/** 003-19: the directory as a table, in with a look first, and out. */
export function PeopleTables() {
  const share = useShare('people');
  const isDesktop = useDesk(({ host }) => host.kind === 'desktop');
  return (
    <>
      <PlaceAsk
        label={words('people.inFile')}
        example="/media/stick/people.csv"
        isBusy={false}
        acts={[
          {
            label: words(isDesktop ? 'people.inChoose' : 'team.look'),
            act: (typed) => void share.lookAt(typed),
          },
        ]}
      />
      <TeamLook share={share} />
      <PlaceAsk
        label={words('people.outFolder')}
        example="/media/stick"
        isBusy={false}
        acts={[{ label: words('people.export'), act: (typed) => void share.write(typed, null) }]}
      />
    </>
  );
}
