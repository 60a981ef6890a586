import styles from './level-dots.module.css';

const LEVELS = [1, 2, 3, 4];

/** The four levels on a line, up to the current one filled (003-04). */
export function LevelDots({
  level,
  label,
  text,
}: {
  readonly level: number;
  readonly label: string;
  readonly text: string;
}) {
  return (
    <span className={styles['levels']} role="img" aria-label={label}>
      {text}
      <svg width="58" height="12" viewBox="0 0 58 12" aria-hidden="true">
        <path d="M6 6h46" className={styles['line']} />
        {LEVELS.map((nth) => (
          <circle
            key={nth}
            cx={6 + ((nth - 1) * 46) / 3}
            cy="6"
            r="4"
            className={nth <= level ? styles['reached'] : styles['ahead']}
          />
        ))}
      </svg>
    </span>
  );
}
