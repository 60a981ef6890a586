import { usePageNotifications } from './use-page-notifications.ts';
import { useSound } from './use-sound.ts';
import { useTabTitle } from './use-tab-title.ts';
import { useZoneReport } from './use-zone-report.ts';

/** What the main page does for its host, whatever it shows. The small window on top does none of it. */
export function useHostDuties(): void {
  useSound();
  useZoneReport();
  useTabTitle();
  usePageNotifications();
}
