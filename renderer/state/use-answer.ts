import { useEffect, useRef, useState } from 'react';

/**
 * The newest answer to a question that is asked again whenever its text changes; null before the first, and where the
 * question is null. An answer that comes after the next question is dropped; one that fails leaves the last.
 */
export function useAnswer<Answer>(question: string | null, ask: () => Promise<Answer>): Answer | null {
  const [answer, setAnswer] = useState<Answer | null>(null);
  const latest = useRef({ question, ask });
  latest.current = { question, ask };
  useEffect(() => {
    if (question === null) return setAnswer(null);
    latest.current.ask().then(
      (found) => {
        if (latest.current.question === question) setAnswer(() => found);
      },
      () => undefined,
    );
  }, [question]);
  return answer;
}
