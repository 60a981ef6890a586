import styles from './shape.module.css';

/** The state shapes of c.11, and the few marks drawn in the same hand. On 16 px; never swapped for icons. */
export type ShapeName = 'later' | 'soon' | 'due' | 'late' | 'kept' | 'hold' | 'draft' | 'live' | 'yes' | 'no' | 'ended';

const PATHS: Readonly<Record<ShapeName, React.ReactNode>> = {
  later: <circle cx="8" cy="8" r="5.25" fill="none" stroke="currentColor" strokeWidth="1.75" />,
  soon: (
    <>
      <circle cx="8" cy="8" r="5.25" fill="none" stroke="currentColor" strokeWidth="1.75" />
      <path d="M8 2.75a5.25 5.25 0 0 1 0 10.5z" fill="currentColor" />
    </>
  ),
  due: <circle cx="8" cy="8" r="6.125" fill="currentColor" />,
  late: (
    <path
      fillRule="evenodd"
      fill="currentColor"
      d="M3.5 1h9A2.5 2.5 0 0 1 15 3.5v9a2.5 2.5 0 0 1-2.5 2.5h-9A2.5 2.5 0 0 1 1 12.5v-9A2.5 2.5 0 0 1 3.5 1zM7 3.75V9h2V3.75zm0 6.5v2h2v-2z"
    />
  ),
  kept: <path d="m2.75 8.5 3.5 3.5 7-7.75" className={styles['stroke']} />,
  yes: <path d="m2.75 8.5 3.5 3.5 7-7.75" className={styles['stroke']} />,
  no: <path d="m3.5 3.5 9 9m0-9-9 9" className={styles['stroke']} />,
  ended: <path d="M3 8h10" className={styles['stroke']} />,
  hold: (
    <>
      <rect x="3.5" y="3" width="3" height="10" rx="0.75" fill="currentColor" />
      <rect x="9.5" y="3" width="3" height="10" rx="0.75" fill="currentColor" />
    </>
  ),
  draft: (
    <circle cx="8" cy="8" r="5.25" fill="none" stroke="currentColor" strokeWidth="1.75" strokeDasharray="2.4 1.72" />
  ),
  live: (
    <>
      <rect x="1.5" y="5.5" width="2.5" height="5" rx="1" fill="currentColor" />
      <rect x="6.75" y="2" width="2.5" height="12" rx="1" fill="currentColor" />
      <rect x="12" y="4" width="2.5" height="8" rx="1" fill="currentColor" />
    </>
  ),
};

/** Decorative: the word beside it says the same. */
export function Shape({ name }: { readonly name: ShapeName }) {
  return (
    <svg viewBox="0 0 16 16" className={styles['shape']} aria-hidden="true">
      {PATHS[name]}
    </svg>
  );
}
