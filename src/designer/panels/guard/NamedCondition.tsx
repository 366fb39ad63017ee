import type { Guard } from '@/runtime/format';
import { useT } from '@/kit/ui';
import { Amount, Choice } from '../inputs';
import { useNames } from '../use-names';
import { controlMessages } from '../words/control.messages';
import classes from './guard.module.css';

/** Conditions about a stage, a task, a role, an activity, a list. Nothing for other conditions. */
export function NamedCondition({
  guard,
  onChange,
}: {
  guard: Guard;
  onChange(guard: Guard, session?: string): void;
}) {
  const t = useT(controlMessages);
  const { stages, tasks, roles, activities } = useNames();
  const over = (value: number, set: (over: number) => Guard) => (
    <Amount
      label={t('guard.over')}
      value={value}
      onChange={(next, session) => next !== null && onChange(set(next), session)}
    />
  );
  switch (guard.op) {
    case 'visits':
      return (
        <div className={classes.compare}>
          <Choice
            label={t('guard.stage')}
            value={guard.stage}
            options={stages}
            onChange={(stage) => onChange({ ...guard, stage })}
          />
          {over(guard.over, (next) => ({ ...guard, over: next }))}
        </div>
      );
    case 'attempts':
      return over(guard.over, (next) => ({ ...guard, over: next }));
    case 'task_done':
      return (
        <Choice
          label={t('rule.task')}
          quiet
          value={guard.task}
          options={tasks}
          onChange={(task) => onChange({ ...guard, task })}
        />
      );
    case 'approved':
      return (
        <Choice
          label={t('guard.kind.approved')}
          quiet
          value={guard.by}
          options={roles}
          onChange={(by) => onChange({ ...guard, by })}
        />
      );
    case 'follows':
      return (
        <Choice
          label={t('rule.activity')}
          quiet
          value={guard.activity}
          options={activities}
          onChange={(activity) => onChange({ ...guard, activity })}
        />
      );
    case 'portrait':
      return (
        <Choice
          label={t('guard.list')}
          quiet
          value={guard.list}
          options={(['not_client', 'is_client'] as const).map((list) => ({
            value: list,
            label: t(`guard.list.${list}`),
          }))}
          onChange={(list) => onChange({ ...guard, list: list as 'is_client' | 'not_client' })}
        />
      );
    case 'and':
    case 'or':
    case 'not':
    case '=':
    case '!=':
    case '<':
    case '<=':
    case '>':
    case '>=':
    case 'between':
    case 'in':
    case 'filled':
    case 'empty':
    case 'contact_has':
    case 'new_to_base':
    case 'attended_by':
    case 'outcome_recorded':
    case 'next_step_set':
      return null;
  }
}
