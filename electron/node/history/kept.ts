// What was read from a place lately, so that it is not read again.

/** Keeps at most so many, then forgets all of them; what is not there is not kept. */
export function createKept<Value>(
  most: number,
  read: (list: string, place: number) => Value | null,
): (list: string, place: number) => Value | null {
  const kept = new Map<string, Value>();
  return (list, place) => {
    const key = `${list} ${place}`;
    const known = kept.get(key);
    if (known !== undefined) return known;
    const value = read(list, place);
    if (kept.size >= most) kept.clear();
    if (value !== null) kept.set(key, value);
    return value;
  };
}
