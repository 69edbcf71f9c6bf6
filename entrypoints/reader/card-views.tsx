/** What is drawn for what is open: the card of an item, or the list of marks. */
import type { VNode } from 'preact';
import { Card } from '../../components/card/card.tsx';
import { MarkList } from '../../components/card/mark-list.tsx';
import type { LayerInput } from '../../components/card/open-layer.tsx';
import type { Box } from '../../components/card/place-card.ts';
import type { Words } from '../../components/words.tsx';
import { changeOf } from '../../lib/core/anchoring/anchor.ts';
import type { Suggestion } from '../../lib/core/editing/suggest-indicators.ts';
import type { ItemDraft, SavedItem } from '../../lib/core/item.ts';
import { ignoredIds, isKept, savedIds } from '../../lib/core/saved-ids.ts';
import type { OpenItem } from '../../lib/core/selection/selection.ts';
import { rectanglesOf } from '../../lib/page/hit-test.ts';
import { rangeAt } from '../../lib/page/offset-index.ts';
import { type CardDeeds, itemOf } from './card-deeds.ts';
import type { OpenCard } from './open-card.ts';
import type { ShownMarks } from './shown-marks.ts';

/** What the views lead to, besides the deeds of the card. */
export interface ViewDeeds extends CardDeeds {
  readonly goTo: (item: ItemDraft) => void;
  readonly step: (by: 1 | -1) => void;
  readonly openList: () => void;
  readonly dismiss: () => void;
  readonly suggest: (typed: string) => Promise<readonly Suggestion[]>;
}

/** How the open card is drawn now; `shown` is asked again whenever the page scrolls. */
export function cardInput(words: Words, open: OpenCard, now: ShownMarks, shown: () => ShownMarks | null, deeds: ViewDeeds): LayerInput {
  const { item, state } = open;
  if (item === null) throw new TypeError('the list of marks is no card');
  const { saved, anchors } = now.reading;
  const painted = now.marks.painted();
  const at = painted.findIndex(({ id }) => id === item.id) + 1;
  const read = itemOf(open);
  const body: VNode = (
    <Card
      {...state}
      words={words}
      item={item}
      saved={savedIds(saved).has(item.id)}
      ignored={ignoredIds(saved).has(item.id)}
      notes={notesOf(words, saved, item)}
      change={read === null ? null : changeOf(anchors, saved, read)}
      place={at === 0 ? null : { at, of: painted.length }}
      form={
        state.form && { ...state.form, suggest: deeds.suggest, onSave: (fields) => void deeds.saveForm(fields), onLeave: deeds.leaveForm }
      }
      onTakeBack={state.undo && (() => void deeds.takeBack())}
      onToggle={() => void deeds.toggleSaved()}
      onEdit={deeds.edit}
      onRenew={() => void deeds.renew()}
      onIgnore={() => void deeds.toggleIgnored()}
      onCopy={() => void deeds.copy()}
      onStep={deeds.step}
      onList={deeds.openList}
      onLegend={() => void deeds.toggleLegend()}
      onClose={deeds.dismiss}
    />
  );
  // A form stays in sight when the words that it is about are gone.
  const where = (): readonly Box[] | null => {
    const boxes = boxesOf(shown(), item);
    return boxes.length === 0 && state.form !== null ? null : boxes;
  };
  return { scheme: now.marks.scheme, body, boxes: where };
}

/** How the list of marks is drawn; `last` is the mark that the reader was at. */
export function listInput(words: Words, { reading, marks }: ShownMarks, last: string | null, deeds: ViewDeeds): LayerInput {
  const { painted, scheme } = marks;
  const saved = savedIds(reading.saved);
  const body = <MarkList words={words} items={painted()} saved={saved} current={last} onChoose={deeds.goTo} onClose={deeds.dismiss} />;
  return { scheme, body, boxes: () => null };
}

/** Where an item lies on the screen, marked or not. */
function boxesOf(now: ShownMarks | null, { id, selector }: OpenItem): readonly Box[] {
  if (now === null) return [];
  const marked = now.marks.rectangles(id);
  if (marked.length > 0) return marked;
  const range = rangeAt(now.read.index, selector);
  return range === null ? [] : rectanglesOf(now.view.document, new now.view.StaticRange(range));
}

function notesOf(words: Words, saved: readonly SavedItem[], { id }: OpenItem): string[] {
  const own = saved.find((item) => item.id === id && isKept(item));
  if (own === undefined) return [];
  const { note, tags } = own;
  return [
    ...(note === '' ? [] : [words('item_note', note)]),
    ...(tags.length === 0 ? [] : [words('item_tags', tags.join(words('list_separator')))]),
  ];
}
