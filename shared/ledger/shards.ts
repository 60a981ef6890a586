// Which of 1024 small files holds a customer, or a number: so few records share one that writing it stays cheap
// whatever the history. Persisted: another hash would no longer find what is saved.

export const SHARDS = 1024;

/** Three hexadecimal digits, `000` to `3ff`; the same for the same text on every machine (32-bit FNV-1a). */
export function shardOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  return (hash % SHARDS).toString(16).padStart(3, '0');
}
