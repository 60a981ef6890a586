import { profileVerdict } from '../../../../shared/authority/profile-verdict.ts';
import { profileInWords } from '../../../../shared/authority/verdict-words.ts';
import { MINUTE_MS, wallMoment } from '../../../../shared/time.ts';
import { useDesk, useNow } from '../../../state/store-context.tsx';
import { useAgentZone } from '../../../state/use-agent-zone.ts';
import styles from '../settings.module.css';

/** What the saved limits amount to today (000-10): an expired one is none. */
export function ProfileVerdictLine() {
  const grants = useDesk((desk) => desk.settings.grants);
  const zone = useAgentZone();
  const today = wallMoment(useNow(MINUTE_MS), zone).day;
  return <p className={styles['lede']}>{profileInWords(profileVerdict(grants, today))}</p>;
}
