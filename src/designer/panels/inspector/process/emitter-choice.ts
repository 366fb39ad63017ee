import type { Emitter, Process } from '@/runtime/format';
import { pickText, type Locale } from '@/kit/i18n';
import type { ChoiceGroup } from '../../inputs';

/** A source of an activity as the value of a list. */
export function emitterKey(emitter: Emitter): string {
  switch (emitter.on) {
    case 'task':
      return `task:${emitter.task}`;
    case 'field':
      return `field:${emitter.field}`;
    case 'outcome':
      return `outcome:${emitter.stage}/${emitter.outcome}`;
    case 'end':
      return `end:${emitter.end}`;
    case 'manual':
      return 'manual';
  }
}

export function emitterOf(key: string): Emitter | null {
  const [on, id = ''] = key.split(':');
  switch (on) {
    case 'task':
      return { on, task: id };
    case 'field':
      return { on, field: id };
    case 'outcome': {
      const [stage = '', outcome = ''] = id.split('/');
      return { on, stage, outcome };
    }
    case 'end':
      return { on, end: id };
    case 'manual':
      return { on };
    case undefined:
    default:
      return null;
  }
}

type Heads = Readonly<Record<'tasks' | 'outcomes' | 'fields' | 'ends' | 'manual', string>>;

/** All that can make an activity, by what it is; tasks and outcomes carry the name of their stage. */
export function emitterOptions(process: Process, locale: Locale, heads: Heads): ChoiceGroup[] {
  const named = (title: { ru?: string | undefined; en?: string | undefined }, id: string) =>
    pickText(title, locale) || id;
  return [
    {
      group: heads.tasks,
      items: process.stages.flatMap(({ tasks }) =>
        tasks.map(({ id, title }) => ({ value: `task:${id}`, label: named(title, id) })),
      ),
    },
    {
      group: heads.outcomes,
      items: process.stages.flatMap((stage) =>
        stage.outcomes.map(({ id, title }) => ({
          value: `outcome:${stage.id}/${id}`,
          label: `${named(stage.title, stage.id)}: ${named(title, id)}`,
        })),
      ),
    },
    {
      group: heads.fields,
      items: process.fields.map(({ id, title }) => ({ value: `field:${id}`, label: named(title, id) })),
    },
    {
      group: heads.ends,
      items: process.ends.map(({ id, title }) => ({ value: `end:${id}`, label: named(title, id) })),
    },
    { value: 'manual', label: heads.manual },
  ];
}
