import { memo, useDeferredValue, useMemo } from 'react';
import { useFormat } from '@/kit/ui';
import type { Rect } from '../../model';
import { Figure, useOverlay } from '../../overlay';
import { FindingBadge, Title } from '../cards';
import { placeLabels, type Label } from '../routing';
import type { Scene, SceneArrow } from '../scene';
import { useView } from '../view';
import { arrowTexts, type ArrowText } from './arrow-texts';
import classes from './arrows.module.css';

/** The words and numbers of the arrows. Placed a moment after the lines: a place is worth a search. */
export function ArrowLabels(props: {
  scene: Scene;
  selected: ReadonlySet<string>;
  touched: ReadonlySet<string>;
  box: Rect;
}) {
  const { text } = useFormat();
  const overlay = useOverlay();
  const scale = useView((view) => view.letterScale);
  const typed = useView((view) => view.renaming);
  const wanted = useMemo(
    () => ({
      scene: props.scene,
      texts: arrowTexts(props.scene, { scale, text, overlay, selected: props.selected, typed }),
    }),
    [props.scene, scale, text, overlay, props.selected, typed],
  );
  const { scene, texts } = useDeferredValue(wanted);
  const labels = useMemo(() => {
    const words = new Map(texts.map((one) => [one.id, one]));
    return placeLabels(texts, scene.routes.corners, scene.rects, scene.main).map((place) => ({
      place,
      words: words.get(place.id)!,
    }));
  }, [scene, texts]);
  const { box, touched } = props;
  return (
    <div className={classes.labels}>
      {labels
        .filter(({ place }) => !touched.has(place.id) && (place.id === typed || overlaps(place, box)))
        .map(({ place, words }) => (
          <ArrowLabel
            key={place.id}
            arrow={scene.net.transition.get(place.id)!}
            place={place}
            words={words}
            selected={props.selected.has(place.id)}
          />
        ))}
    </div>
  );
}

const overlaps = (a: Rect, b: Rect) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

const ArrowLabel = memo(function ArrowLabel(props: {
  arrow: SceneArrow;
  place: Label;
  words: ArrowText;
  selected: boolean;
}) {
  const { arrow, place, words } = props;
  const title = words.lines.slice(0, words.titleLines);
  const item =
    arrow.source === 'outcome'
      ? ({ kind: 'transition', stage: arrow.stage, outcome: arrow.outcome } as const)
      : null;
  return (
    <div
      className={classes.label}
      data-arrow={item ? arrow.id : undefined}
      data-kind={arrow.kind}
      data-selected={props.selected || undefined}
      style={{
        transform: `translate(${place.x}px, ${place.y}px) scale(${words.scale})`,
        width: place.width / words.scale,
      }}
    >
      <Title of={arrow.id} title={arrow.title}>
        {title.map((line, i) => (
          <span key={i}>{line}</span>
        ))}
      </Title>
      {words.number && (
        <span className={classes.number}>
          <Figure
            value={words.number.value}
            definition={words.number.definition}
            target={{ from: arrow.from, to: arrow.to }}
          />
        </span>
      )}
      {item && <FindingBadge item={item} itemKey={arrow.id} className={classes.badge} />}
    </div>
  );
});
