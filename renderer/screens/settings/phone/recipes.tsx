import { useState } from 'react';
import { words } from '../../../../shared/copy/words.ts';
import type { WayIn } from '../../../../shared/telephony/event.ts';
import { filledIn, type Recipe, type RecipeId, recipes } from '../../../../shared/telephony/recipes.ts';
import { useDesk } from '../../../state/store-context.tsx';
import { CopyButton } from '../../../ui/copy-button.tsx';
import { Select } from '../../../ui/select.tsx';
import { Shape, type ShapeName } from '../../../ui/shape.tsx';
import styles from './recipes.module.css';

interface RecipesProps {
  readonly way: WayIn;
  readonly port: number;
  /** Known only right after its phone was added. */
  readonly token?: string | null;
}

const SHAPES: Readonly<Record<Recipe['evidence'], ShapeName>> = { proven: 'yes', source: 'soon', unverified: 'later' };

/** What to paste into which phone so that it uses this way, and how sure we are of it. */
export function Recipes({ way, port, token = null }: RecipesProps) {
  const offered = recipes.filter((one) => one.way === way);
  const program = useDesk(({ host }) => host.command);
  const [picked, setPicked] = useState<RecipeId | null>(null);
  const shown = offered.find(({ id }) => id === picked) ?? offered[0];
  if (shown === undefined) return null;
  const text = filledIn(shown, { program, port, token });
  const lacksToken = token === null && shown.text.includes('<token>');
  return (
    <div className={styles['recipe']}>
      <h4 className={styles['title']}>{words('phonePage.recipe')}</h4>
      {offered.length === 1 ? null : (
        <Select
          label={words('phonePage.recipePick')}
          choices={offered.map(({ id }) => ({ key: id, label: words(`phone.recipe.name.${id}`) }))}
          value={shown.id}
          onChange={setPicked}
        />
      )}
      <p className={styles['where']}>{words(`phone.recipe.where.${shown.id}`)}</p>
      <pre className={styles['text']} data-private="">
        {text}
      </pre>
      <div className={styles['foot']}>
        <CopyButton text={text} label={words('phonePage.recipeCopy')} copiedLabel={words('phonePage.copied')} />
        <span className={`${styles['evidence']} ${styles[shown.evidence]}`}>
          <Shape name={SHAPES[shown.evidence]} />
          {words(`phone.recipe.evidence.${shown.evidence}`)}
        </span>
      </div>
      {lacksToken ? <p className={styles['note']}>{words('phonePage.recipeToken')}</p> : null}
      {way === 'command' ? <p className={styles['note']}>{words('phone.recipe.linphone')}</p> : null}
    </div>
  );
}
