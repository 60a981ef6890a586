// Lines that the app adds between the agent's: shown from the call's facts, never part of the text (DECISIONS 4).

import { type EditorState, RangeSet, StateEffect, StateField } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView, WidgetType } from '@codemirror/view';
import type { Instant } from '../../shared/time.ts';
import { stampField } from './stamps.ts';

export interface AppLine {
  readonly at: Instant;
  /** `14:05` on the agent's clock. */
  readonly stamp: string;
  readonly text: string;
}

export const setAppLines = StateEffect.define<readonly AppLine[]>();

class AppLineWidget extends WidgetType {
  constructor(readonly line: AppLine) {
    super();
  }
  override eq(other: AppLineWidget): boolean {
    return other.line.at === this.line.at && other.line.text === this.line.text;
  }
  override toDOM(): HTMLElement {
    const row = document.createElement('div');
    row.className = 'cm-appLine';
    const stamp = document.createElement('time');
    stamp.textContent = this.line.stamp;
    row.append(stamp, this.line.text);
    return row;
  }
}

interface AppLines {
  readonly lines: readonly AppLine[];
  readonly decorations: DecorationSet;
}

export const appLineField = StateField.define<AppLines>({
  create: () => ({ lines: [], decorations: Decoration.none }),
  update(before, transaction) {
    const set = transaction.effects.find((effect) => effect.is(setAppLines));
    if (set === undefined && !transaction.docChanged) return before;
    const lines = set?.value ?? before.lines;
    return { lines, decorations: placed(lines, transaction.state) };
  },
  provide: (field) => EditorView.decorations.from(field, ({ decorations }) => decorations),
});

/** Each under the last line that was begun before it; never under the empty line that the caret waits in. */
function placed(lines: readonly AppLine[], state: EditorState): DecorationSet {
  if (lines.length === 0) return Decoration.none;
  const starts = startsBegunBefore(lines, state);
  const ranges = lines.map((line, index) => {
    const start = starts[index] ?? null;
    const widget = new AppLineWidget(line);
    return start === null
      ? Decoration.widget({ widget, block: true, side: -1 }).range(0)
      : Decoration.widget({ widget, block: true, side: 1 }).range(state.doc.lineAt(start).to);
  });
  return RangeSet.of(ranges, true);
}

/** For each app line the start of the text line it stands under; one walk over the stamps, however many lines. */
function startsBegunBefore(lines: readonly AppLine[], state: EditorState): (number | null)[] {
  const starts = lines.map((): number | null => null);
  const { doc } = state;
  const last = doc.line(doc.lines);
  const waitingAt = last.length === 0 ? last.from : null;
  for (const cursor = state.field(stampField).iter(); cursor.value !== null; cursor.next()) {
    const { from, value } = cursor;
    if (from === waitingAt) continue;
    lines.forEach(({ at }, index) => {
      if (value.at <= at) starts[index] = from;
    });
  }
  return starts;
}
