import { describe, expect, it } from 'vitest';
import { saidName, shownName } from '../../../../shared/customer/name.ts';
import { customer, DANAS_NUMBER, OMARS_NUMBER } from '../../../support/records.ts';

describe('what a customer is called', () => {
  it.each([
    ['Dana Lee', 'Dana'],
    ['Omar K.', 'Omar'],
    ['J. Ortiz', 'J. Ortiz'],
    ['K Lindqvist', 'K Lindqvist'],
    ['Mr Ortiz', 'Mr Ortiz'],
    ['Frau Weber', 'Frau Weber'],
    ['Madonna', 'Madonna'],
    ['佐藤 花子', '佐藤'],
  ])('%s is %s in a sentence and in full on the screen', (name, said) => {
    expect(saidName(customer({ name }), DANAS_NUMBER, 'GB')).toBe(said);
    expect(shownName(customer({ name }), DANAS_NUMBER, 'GB')).toBe(name);
  });

  it('the number, as the agent’s country writes it, while nobody has asked the name', () => {
    expect(saidName(null, OMARS_NUMBER, 'GB')).toBe('020\u00a07946\u00a00999');
    expect(shownName(customer({ name: null }), OMARS_NUMBER, 'US')).toBe('+44\u00a020\u00a07946\u00a00999');
  });
});
