import type { Session } from 'electron';
import { mayRequest } from './app-address.ts';
import { isGranted } from './permissions.ts';

/** Refuses permissions, devices, screens to share and every address that is not our own. */
export function guardSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, answer, { requestingUrl }) => {
    answer(isGranted(permission, requestingUrl ?? ''));
  });
  session.setPermissionCheckHandler((_contents, permission, origin) => isGranted(permission, origin));
  session.setDevicePermissionHandler(() => false);
  // It would fetch dictionaries from the network.
  session.setSpellCheckerEnabled(false);
  // The page's own policy refuses these already; this holds even where a policy does not reach.
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !mayRequest(url) }));
}
