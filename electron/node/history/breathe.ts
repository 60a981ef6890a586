// A pause in long work, in which questions are answered.

export function breathe(): Promise<void> {
  return new Promise((resume) => {
    setImmediate(resume);
  });
}
