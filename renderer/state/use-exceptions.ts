import type { ExceptionUse } from '../../shared/authority/grants.ts';
import { useClient, useDesk } from './store-context.tsx';
import { useAnswer } from './use-answer.ts';

const NONE: readonly ExceptionUse[] = [];

/** Every exception written down, newest first; asked again whenever one comes or goes this week. */
export function useExceptions(): readonly ExceptionUse[] {
  const client = useClient();
  const question = useDesk((desk) => desk.exceptionsThisWeek.map(({ id, revision }) => `${id}.${revision}`).join());
  return useAnswer(`exceptions ${question}`, () => client.request('exceptionsLedger', {})) ?? NONE;
}
