import { Tabs } from '@mantine/core';
import { useState } from 'react';
import { useT } from '@/kit/ui';
import type { Id } from '@/runtime/format';
import { usePageKeys } from '@/runtime/player';
import { openTasks } from '../agenda/agenda';
import { messages } from '../messages';
import { AboutStage } from './AboutStage';
import { DealHead } from './DealHead';
import type { DealView } from './deal-view';
import { Needs } from './Needs';
import { mainStep, type MainStep } from './next-step';
import { NowCard } from './NowCard';
import { Results } from './Results';
import { tabKeys, tabs, type Tab } from './tabs';
import { Talk } from './Talk';
import { TaskList } from './TaskList';
import classes from './work.module.css';

/** One deal in the middle of the desk: what to do now, then the script, the tasks and the result of the stage. */
export function Workplace({
  view,
  next,
  onOpenStage,
  onBack,
}: {
  view: DealView;
  next: { title: string; open: () => void } | null;
  onOpenStage?: ((stage: Id) => void) | undefined;
  onBack: () => void;
}) {
  const t = useT(messages);
  const { state, process, actor, now } = view;
  const main = mainStep(process, state, actor, now);
  const [picked, setPicked] = useState<{ tab: Tab; at: string } | null>(null);
  // A tab chosen by hand holds until the deal moves on; then the next step chooses again.
  const at = `${state.stage}:${state.visit}:${state.status}:${state.pendingOutcome ?? ''}`;
  const tab = picked?.at === at ? picked.tab : firstTab(view, main);
  const choose = (next: Tab) => setPicked({ tab: next, at });
  usePageKeys((event) => {
    const pressed = tabs.find((name) => tabKeys[name] === event.code);
    if (pressed && !event.shiftKey) choose(pressed);
    else if (event.code === 'KeyD' && !event.shiftKey)
      document.querySelector<HTMLButtonElement>('[data-main-task]')?.click();
    else return false;
    return true;
  });
  const count = openTasks(state).length;
  return (
    <div className={classes.root}>
      <DealHead view={view} onOpenStage={onOpenStage} onBack={onBack} />
      <NowCard view={view} main={main} tab={tab} onTab={choose} next={next} />
      <Needs view={view} />
      <Tabs
        value={tab}
        onChange={(value) => choose(value as Tab)}
        keepMounted={false}
        className={classes.tabs!}
      >
        <Tabs.List>
          {tabs.map((name) => (
            <Tabs.Tab key={name} value={name}>
              {t(`tab.${name}`)}
              {name === 'tasks' && count > 0 && <span className={classes.count}>{count}</span>}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="script" className={classes.panel!}>
          <Talk view={view} />
        </Tabs.Panel>
        <Tabs.Panel value="tasks" className={classes.panel!}>
          <TaskList view={view} />
        </Tabs.Panel>
        <Tabs.Panel value="result" className={classes.panel!}>
          <Results view={view} />
        </Tabs.Panel>
        <Tabs.Panel value="about" className={classes.panel!}>
          <AboutStage view={view} />
        </Tabs.Panel>
      </Tabs>
    </div>
  );
}

/** The part that the main step is done in. */
function firstTab({ stage, state }: DealView, { step }: MainStep): Tab {
  const scripted = (stage?.script.steps.length ?? 0) > 0 && state.status === 'open';
  switch (step.act) {
    case 'gate':
      return 'result';
    case 'resume':
    case 'talk':
      return 'script';
    case 'task':
      return scripted ? 'script' : 'tasks';
    case 'result':
      return scripted && step.task ? 'script' : 'result';
    case 'wait':
    case 'nothing':
      return 'tasks';
  }
}
