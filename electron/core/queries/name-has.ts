// Whether a name contains what somebody typed of it.

/** Case and accents do not matter. Nothing typed is in every name. */
export function nameHas(name: string, typed: string): boolean {
  return folded(name).includes(folded(typed.trim()));
}

function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
