import { checkRuleText, nameIn, type Process, type Stage } from '@/runtime/format';
import { pickText, type Locale } from '@/kit/i18n';
import type { PanelPath } from '../path';

/** One line of the outline. */
export interface OutlineLine {
  readonly key: string;
  readonly kind: 'entry' | 'stage' | 'end' | 'step' | 'task' | 'checkpoint' | 'outcome';
  readonly text: string;
  readonly path: PanelPath;
  readonly children: readonly OutlineLine[];
}

/** The whole process as a tree of lines: where deals come in, stages with all that is in them, ends. */
export function outlineOf(process: Process, locale: Locale): OutlineLine[] {
  const words = (text: Parameters<typeof pickText>[0], id: string) => pickText(text, locale) || id;
  return [
    ...process.entries.map((entry): OutlineLine => ({
      key: `entry/${entry.id}`,
      kind: 'entry',
      text: `${words(entry.title, entry.id)} → ${nameIn(process, 'stage', entry.stage, locale)}`,
      path: { kind: 'entry', entry: entry.id },
      children: [],
    })),
    ...process.stages.map((stage, i): OutlineLine => ({
      key: `stage/${stage.id}`,
      kind: 'stage',
      text: `${i + 1}. ${words(stage.title, stage.id)}`,
      path: { kind: 'stage', stage: stage.id, tab: 'about', item: null },
      children: partsOf(stage, process, locale),
    })),
    ...process.ends.map((end): OutlineLine => ({
      key: `end/${end.id}`,
      kind: 'end',
      text: words(end.title, end.id),
      path: { kind: 'end', end: end.id },
      children: [],
    })),
  ];
}

function partsOf(stage: Stage, process: Process, locale: Locale): OutlineLine[] {
  const line = (
    kind: OutlineLine['kind'],
    tab: Extract<PanelPath, { kind: 'stage' }>['tab'],
    id: string,
    text: string,
  ): OutlineLine => ({
    key: `stage/${stage.id}/${tab}/${id}`,
    kind,
    text,
    path: { kind: 'stage', stage: stage.id, tab, item: id },
    children: [],
  });
  return [
    ...stage.script.steps.map((step, i) =>
      line('step', 'script', step.id, `${i + 1}. ${pickText(step.text, locale) || step.id}`),
    ),
    ...stage.tasks.map((task) => line('task', 'tasks', task.id, pickText(task.title, locale) || task.id)),
    ...stage.checkpoints.map((checkpoint) =>
      line(
        'checkpoint',
        'checkpoints',
        checkpoint.id,
        pickText(checkpoint.title, locale) || checkRuleText(checkpoint.rule, process, locale),
      ),
    ),
    ...stage.outcomes.map((outcome) =>
      line(
        'outcome',
        'outcomes',
        outcome.id,
        `${pickText(outcome.title, locale) || outcome.id} → ${nameIn(process, 'node', outcome.to, locale)}`,
      ),
    ),
  ];
}

/** Lines that hold the words, with the stages they lie in. */
export function matching(lines: readonly OutlineLine[], search: string): OutlineLine[] {
  const wanted = search.trim().toLocaleLowerCase();
  if (!wanted) return [...lines];
  return lines.flatMap((line) => {
    const children = matching(line.children, search);
    const isHit = line.text.toLocaleLowerCase().includes(wanted);
    return isHit ? [line] : children.length > 0 ? [{ ...line, children }] : [];
  });
}
