import { describe, expect, it } from 'vitest';
import { whoCalls } from '../../../../renderer/state/use-who-calls.ts';
import { DANA } from '../../../support/gallery/sample-people.ts';

describe('who is said to call', () => {
  it('is the customer where the desk knows the number, however it is written', () => {
    expect(whoCalls({ number: '001 212-555-0100' }, [DANA], 'GB')).toBe('Dana Lee');
  });

  it('is the number where it does not', () => {
    expect(whoCalls({ number: '+442079460999' }, [DANA], 'GB').replaceAll('\u00a0', ' ')).toBe('020 7946 0999');
  });

  it('is said to be withheld where none was sent', () => {
    expect(whoCalls({ number: '' }, [DANA], 'GB')).toBe('Number withheld');
  });
});
