// The archive's own thread: the window's threads never wait for a search. A bundle of its own.

import { parentPort } from 'node:worker_threads';
import type { FromWorker, ToWorker } from './archive-messages.ts';
import { createHistoryService, type HistoryService } from './history-service.ts';

let service: HistoryService | null = null;

parentPort?.on('message', (message: ToWorker) => {
  if (message.kind === 'open') service = createHistoryService(message.files);
  else if (message.kind === 'apply') service?.apply(message.change);
  else void answer(message);
});

async function answer({ id, question }: Extract<ToWorker, { kind: 'ask' }>): Promise<void> {
  try {
    if (service === null) throw new Error('The archive was asked before it was opened');
    const found =
      question.kind === 'calls' ? await service.findCalls(question.query) : await service.findCustomers(question.text);
    tell({ kind: 'answer', id, answer: found });
  } catch (error) {
    tell({ kind: 'failed', id, reason: error instanceof Error ? error.message : String(error) });
  }
}

function tell(message: FromWorker): void {
  parentPort?.postMessage(message);
}
