import styles from './key-cap.module.css';

/** A key drawn as a small cap. Decorative: the key is also named by `aria-keyshortcuts` or works on a button. */
export function KeyCap({ name, on = false }: { readonly name: string; readonly on?: boolean }) {
  return (
    <kbd className={styles['cap']} data-on={on || undefined} aria-hidden="true">
      {name}
    </kbd>
  );
}
