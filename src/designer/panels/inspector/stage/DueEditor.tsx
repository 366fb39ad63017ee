import type { Due, Duration } from '@/runtime/format';
import { useT } from '@/kit/ui';
import { Choice, Line, SpanInput } from '../../inputs';
import { useNames } from '../../use-names';
import { stageMessages } from '../../words/stage.messages';

const usual: Duration = { iso: 'PT8H', clock: 'work' };

/** A deadline: none, a span from creation, or a date of the deal with a span before or after it. */
export function DueEditor({
  due,
  onChange,
}: {
  due: Due | undefined;
  onChange(due: Due | null, session?: string): void;
}) {
  const t = useT(stageMessages);
  const { dates } = useNames();
  const from = due?.from ?? 'none';
  const start = (next: string) => {
    if (next === 'created') onChange({ from: 'created', after: usual });
    else if (next === 'field' && dates[0]) onChange({ from: 'field', field: dates[0].value });
    else onChange(null);
  };
  return (
    <>
      <Line>
        <Choice
          label={t('task.due')}
          value={from}
          options={(['none', 'created', 'field'] as const)
            .filter((way) => way !== 'field' || dates.length > 0 || from === 'field')
            .map((way) => ({ value: way, label: t(`task.due.${way}`) }))}
          onChange={start}
        />
        {due?.from === 'field' && (
          <Choice
            label={t('task.due.date')}
            value={due.field}
            options={dates}
            onChange={(field) => onChange({ ...due, field })}
          />
        )}
      </Line>
      {due?.from === 'created' && (
        <SpanInput
          label={t('task.due.span')}
          value={due.after}
          onChange={(after, session) => after && onChange({ from: 'created', after }, session)}
        />
      )}
      {due?.from === 'field' && <Side due={due} onChange={onChange} />}
    </>
  );
}

function Side(props: { due: Extract<Due, { from: 'field' }>; onChange(due: Due, session?: string): void }) {
  const { due, onChange } = props;
  const t = useT(stageMessages);
  const side = due.before ? 'before' : due.after ? 'after' : 'on';
  const span = due.before ?? due.after;
  const make = (where: string, length: Duration): Due => {
    const { from, field } = due;
    return where === 'on'
      ? { from, field }
      : { from, field, [where === 'before' ? 'before' : 'after']: length };
  };
  return (
    <>
      <Choice
        label={t('task.due.side')}
        value={side}
        options={(['on', 'before', 'after'] as const).map((where) => ({
          value: where,
          label: t(`task.due.${where}`),
        }))}
        onChange={(where) => onChange(make(where, span ?? usual))}
      />
      {span && (
        <SpanInput
          label={t('task.due.span')}
          value={span}
          onChange={(length, session) => length && onChange(make(side, length), session)}
        />
      )}
    </>
  );
}
