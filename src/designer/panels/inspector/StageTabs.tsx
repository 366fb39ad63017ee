import { useContext, useEffect, useRef, type KeyboardEvent } from 'react';
import type { Stage } from '@/runtime/format';
import { useT } from '@/kit/ui';
import { Count } from '../inputs';
import { HeardContext } from '../heard-context';
import { usePanel } from '../panel-context';
import { stageTabs, type StageTab } from '../path';
import { stageMessages } from '../words/stage.messages';
import { HeardMark } from './stage/HeardWords';
import classes from './panel.module.css';

/** Places of findings that are counted on a tab. */
const placesOf = (stage: string, tab: StageTab): readonly string[] =>
  (tab === 'about' ? ['texts', 'raci', 'limit', 'data'] : [tab]).map((part) => `stage/${stage}/${part}`);

/** Parts of a stage. Arrows walk along the tabs. */
export function StageTabs({ stage, tab }: { stage: Stage; tab: StageTab }) {
  const t = useT(stageMessages);
  const { findings, goTo } = usePanel();
  const heard = useContext(HeardContext);
  const list = useRef<HTMLDivElement>(null);
  const counts: Readonly<Record<StageTab, number | null>> = {
    about: null,
    script: stage.script.steps.length,
    tasks: stage.tasks.length,
    checkpoints: stage.checkpoints.length,
    outcomes: stage.outcomes.length,
  };
  // Five tabs with a number and a mark each are wider than the panel: the mark takes the place of the number.
  const hasFindings = (one: StageTab) =>
    placesOf(stage.id, one).some((place) => findings.at(place).length > 0);
  useEffect(() => {
    list.current
      ?.querySelector('[aria-selected="true"]')
      ?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [tab]);
  const onKeyDown = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (by === 0) return;
    event.preventDefault();
    const at = (stageTabs.indexOf(tab) + by + stageTabs.length) % stageTabs.length;
    goTo({ kind: 'stage', stage: stage.id, tab: stageTabs[at]!, item: null });
    list.current?.querySelectorAll<HTMLElement>('[role="tab"]')[at]?.focus();
  };
  return (
    <div ref={list} role="tablist" aria-label={t('tabs')} className={classes.tabs} onKeyDown={onKeyDown}>
      {stageTabs.map((one) => (
        <button
          key={one}
          type="button"
          role="tab"
          id={`stage-tab-${one}`}
          aria-selected={one === tab}
          aria-controls="stage-tab-panel"
          tabIndex={one === tab ? 0 : -1}
          className={classes.tab}
          onClick={() => goTo({ kind: 'stage', stage: stage.id, tab: one, item: null })}
        >
          {t(`tab.${one}`)}
          {counts[one] !== null && !hasFindings(one) && (
            <span className={classes.tabCount}>{counts[one]}</span>
          )}
          {one === 'script' && <HeardMark n={heard?.perStage.get(stage.id)} />}
          <Count at={placesOf(stage.id, one)} quiet />
        </button>
      ))}
    </div>
  );
}
