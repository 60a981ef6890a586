import { done, type Outcome, refused } from '../../shared/outcome.ts';

/** E.164, or a short number of the house. No separators, letters or control codes for a softphone to take for orders. */
const DIALLABLE = /^(\+[1-9]\d{6,14}|\d{2,5})$/;

/** The one address by which a number leaves the product. Refuses, by the number's shape, all but what `Dialler` names. */
export function telAddress(number: string): Outcome<string, 'notDiallable'> {
  return DIALLABLE.test(number) ? done(`tel:${number}`) : refused('notDiallable');
}
