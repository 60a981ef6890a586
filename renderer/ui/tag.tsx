import styles from './tag.module.css';

/** A few quiet words in a dashed frame: what holds for the whole window. */
export function Tag({ children }: { readonly children: string }) {
  return <span className={styles['tag']}>{children}</span>;
}
