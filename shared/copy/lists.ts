// Words side by side: "shipping fee and refund", "overnight or 2 days".

const JOINERS = {
  and: new Intl.ListFormat('en-GB', { type: 'conjunction' }),
  or: new Intl.ListFormat('en-GB', { type: 'disjunction' }),
};

export function listInWords(parts: readonly string[], joiner: keyof typeof JOINERS = 'and'): string {
  return JOINERS[joiner].format(parts);
}

/** The first letter large, the rest as it is. */
export function withCapital(text: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
