// Every way in which an ICU message can be said: one set of values for each branch of its selects and plurals.

import { IntlMessageFormat } from 'intl-messageformat';

export type Branch = Readonly<Record<string, string | number>>;

type Element = ReturnType<IntlMessageFormat['getAst']>[number];
interface Choice {
  readonly name: string;
  readonly values: readonly (string | number)[];
}

/** The kinds of the parser's elements that carry a value. */
const ARGUMENT = 1;
const NUMBER = 2;
const SELECT = 5;
const PLURAL = 6;
/** One number for each plural form of English, cardinal and ordinal, and zero. */
const NUMBERS = [0, 1, 2, 3, 11, 21];

export function branchesOf(message: string): Branch[] {
  const elements = new IntlMessageFormat(message, 'en-GB', undefined, { ignoreTag: true }).getAst();
  return allChoices(elements).reduce<Branch[]>(
    (branches, { name, values }) => branches.flatMap((branch) => values.map((value) => ({ ...branch, [name]: value }))),
    [{}],
  );
}

function allChoices(elements: readonly Element[]): Choice[] {
  const found = elements.flatMap((element) => {
    const inside = 'options' in element ? Object.values(element.options).flatMap(({ value }) => allChoices(value)) : [];
    const own = choiceOf(element);
    return own === null ? inside : [own, ...inside];
  });
  // The same name twice: where it decides, its values are those of the decision.
  const byName = new Map(found.map((choice) => [choice.name, choice]));
  for (const choice of found) if (choice.values.length > 1) byName.set(choice.name, choice);
  return [...byName.values()];
}

function choiceOf(element: Element): Choice | null {
  if (element.type === ARGUMENT) return { name: element.value, values: [`<${element.value}>`] };
  if (element.type === NUMBER) return { name: element.value, values: [5] };
  if (element.type === PLURAL) return { name: element.value, values: NUMBERS };
  if (element.type === SELECT) return { name: element.value, values: Object.keys(element.options) };
  return null;
}
