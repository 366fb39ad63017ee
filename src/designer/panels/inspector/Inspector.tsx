import { useLayoutEffect, type ReactNode } from 'react';
import type { Overlay } from '@/runtime/format';
import { commands } from '../../edit';
import type { DealsTarget } from '../../overlay';
import type { Item } from '../../model';
import { usePanel } from '../panel-context';
import { EndPanel } from './EndPanel';
import { EntryPanel } from './EntryPanel';
import { Head } from './Head';
import classes from './inspector.module.css';
import type { LanguageChoice } from './LanguageSwitch';
import { Measured } from './Measured';
import panel from './panel.module.css';
import { ProcessPanel } from './process/ProcessPanel';
import { SeveralPanel } from './SeveralPanel';
import { StagePanel } from './stage/StagePanel';
import { StageTabs } from './StageTabs';
import { subjectOf, type Subject } from './subject';
import { TransitionPanel } from './TransitionPanel';

export interface InspectorProps {
  readonly selection: readonly Item[];
  readonly overlay: Overlay | null;
  readonly language: LanguageChoice;
  onLanguage(language: LanguageChoice): void;
  readonly onOpenDeals?: ((target: DealsTarget) => void) | undefined;
  readonly close?: ReactNode;
}

/** Everything of the selected thing, edited in place. */
export function Inspector(props: InspectorProps) {
  const { editor, process, path } = usePanel();
  // Before anything here can be pressed.
  useLayoutEffect(() => editor.learn(commands), [editor]);
  const subject = subjectOf(process, path, props.selection);
  const isAbout = subject.kind === 'transition' || (subject.kind === 'stage' && subject.tab === 'about');
  return (
    <>
      <Head subject={subject} language={props.language} onLanguage={props.onLanguage} close={props.close} />
      {subject.kind === 'stage' && <StageTabs stage={subject.stage} tab={subject.tab} />}
      <div
        className={classes.body}
        {...(subject.kind === 'stage' && {
          role: 'tabpanel',
          id: 'stage-tab-panel',
          'aria-labelledby': `stage-tab-${subject.tab}`,
        })}
      >
        <PanelOf subject={subject} />
        {props.overlay && isAbout && (
          <div className={panel.panel}>
            <Measured
              path={path}
              to={subject.kind === 'transition' ? subject.outcome.to : null}
              overlay={props.overlay}
              onOpenDeals={props.onOpenDeals}
            />
          </div>
        )}
      </div>
    </>
  );
}

/** A key per thing: what was half typed or unfolded in one does not show in the next. */
function PanelOf({ subject }: { subject: Subject }) {
  switch (subject.kind) {
    case 'process':
      return <ProcessPanel section={subject.section} item={subject.item} />;
    case 'stage':
      return (
        <StagePanel
          key={`${subject.stage.id}/${subject.tab}`}
          stage={subject.stage}
          tab={subject.tab}
          item={subject.item}
        />
      );
    case 'transition':
      return (
        <TransitionPanel
          key={`${subject.stage.id}/${subject.outcome.id}`}
          stage={subject.stage}
          outcome={subject.outcome}
        />
      );
    case 'end':
      return <EndPanel key={subject.end.id} end={subject.end} />;
    case 'entry':
      return <EntryPanel key={subject.entry.id} entry={subject.entry} />;
    case 'several':
      return <SeveralPanel items={subject.items} />;
  }
}
