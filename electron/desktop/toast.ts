// What a notice becomes on a desktop, and what a press on it means. Pure: the means is desktop-notifier.

import type { ActivationArguments, NotificationConstructorOptions } from 'electron';
import type { Notice, NoticeAction } from '../../shared/contract/events.ts';

/** An urgent notice stays until somebody reacts (N4). The id makes a later notice replace an earlier one (N8). */
export function toastOptions(notice: Notice): NotificationConstructorOptions {
  return {
    id: notice.id,
    title: notice.title,
    body: notice.body,
    // The sound is our own, with a volume of its own.
    silent: true,
    urgency: notice.urgent ? 'critical' : 'normal',
    timeoutType: notice.urgent ? 'never' : 'default',
    actions: notice.actions.map(({ label }) => ({ type: 'button', text: label })),
  };
}

/** The button's act; the notice itself, or a button nobody remembers, opens. */
export function actionAt(notice: Notice | undefined, index: number | undefined): NoticeAction {
  return (index === undefined ? undefined : notice?.actions[index]?.id) ?? 'open';
}

/** A press; `index` is the button's, none for the notice itself. The id is empty when nobody says which notice it was. */
export interface ToastPress {
  readonly noticeId: string;
  readonly index: number | undefined;
}

/** Which notice was pressed, by Windows' own account: the toast may be from an earlier run, or not named at all. */
export function pressedToast(details: Pick<ActivationArguments, 'arguments' | 'actionIndex'>): ToastPress {
  const noticeId = new URLSearchParams(details.arguments).get('tag') ?? '';
  return { noticeId, index: details.actionIndex };
}
