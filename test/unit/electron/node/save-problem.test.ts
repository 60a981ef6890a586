import { expect, it } from 'vitest';
import { FileFault } from '../../../../electron/node/files.ts';
import { FolderProblem, saveProblem } from '../../../../electron/node/save-problem.ts';
import { systemError } from '../../../support/recorded-files.ts';

it.each([
  [systemError('ENOSPC'), 'the disk is full'],
  [systemError('EROFS'), 'the folder is read-only'],
  [systemError('EPERM'), 'this account may not write to the folder'],
  [new FileFault('HELD', '/a'), 'another program holds the file'],
  [new FileFault('SHORT', '/a'), 'the disk kept less than was written'],
  [new FileFault('LINK', '/a'), 'a link stands where a file belongs'],
  [new FolderProblem('the folder is elsewhere'), 'the folder is elsewhere'],
  [systemError('EMFILE'), 'the system refused (EMFILE)'],
  [new Error('without a code'), 'the system refused (unknown)'],
  ['thrown text', 'the system refused (unknown)'],
])('%s is told as "%s", with the folder', (error, problem) => {
  expect(saveProblem(error, '/data')).toEqual({ problem, folder: '/data' });
});
