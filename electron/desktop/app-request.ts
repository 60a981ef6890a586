import type { PageAnswer, RendererFiles } from '../node/renderer-files.ts';
import { isOwnAddress } from './app-address.ts';

/** Answers a request of the private scheme: only our own host of it and only its listed files, else 404 or 405. */
export function answerAppRequest(files: RendererFiles, method: string, address: string): Promise<PageAnswer> {
  return files.answer(method, isOwnAddress(address) ? new URL(address).pathname : '');
}
