import type { Activity, Guard } from '@/runtime/format';
import { useLocale, useT } from '@/kit/ui';
import { pickText } from '@/kit/i18n';
import { usesOf } from '../../../model';
import { GuardEditor } from '../../guard';
import { firstLeaf } from '../../guard/leaf';
import { Choice, Line, ManyOf, Notes, Toggle, WordsInput } from '../../inputs';
import { messages } from '../../messages';
import { usePanel } from '../../panel-context';
import { planMessages } from '../../words/plan.messages';
import { processMessages } from '../../words/process.messages';
import panel from '../panel.module.css';
import { Emitters } from './Emitters';

const records = ['duration_s', 'connected', 'contact', 'attendees'] as const;
const combinations = ['contact', 'day', 'deal'] as const;

/** A kind of act: what makes one, what it records, when it counts and what for. */
export function ActivityEditor({ activity }: { activity: Activity }) {
  const t = useT(planMessages);
  const common = useT(messages);
  const words = useT(processMessages);
  const locale = useLocale();
  const { process, run } = usePanel();
  const { id } = activity;
  const uses = usesOf(process, { kind: 'activity', id }).length;
  const none = { value: '', label: t('activity.none') };
  const norms = process.norms?.daily ?? [];
  const rates = process.pay?.rates ?? [];
  return (
    <>
      <Notes at={`activity/${id}`} />
      <WordsInput
        label={common('title')}
        text={activity.title}
        onWords={(title, session) => run('activity.edit', { activity: id, title }, session)}
      />
      <Emitters activity={activity} />
      <ManyOf
        label={t('activity.records')}
        value={activity.records ?? []}
        options={records.map((value) => ({ value, label: t(`record.${value}`) }))}
        adds={t('activity.records.add')}
        onChange={(next) =>
          run('activity.edit', { activity: id, records: records.filter((one) => next.includes(one)) })
        }
      />
      <Condition
        label={t('activity.when')}
        guard={activity.when}
        onChange={(when, session) => run('activity.edit', { activity: id, when }, session)}
      />
      <Condition
        label={t('activity.valid')}
        guard={activity.valid}
        onChange={(valid, session) => run('activity.edit', { activity: id, valid }, session)}
      />
      <Line>
        <Choice
          label={t('activity.norm')}
          value={activity.norm ?? ''}
          options={[
            none,
            ...norms.map((norm) => ({ value: norm.id, label: pickText(norm.title, locale) || norm.id })),
          ]}
          onChange={(norm) => run('activity.edit', { activity: id, norm: norm || null })}
        />
        <Choice
          label={t('activity.rate')}
          value={activity.rate ?? ''}
          options={[
            none,
            ...rates.map((rate) => ({ value: rate.id, label: pickText(rate.unit, locale) || rate.id })),
          ]}
          onChange={(rate) => run('activity.edit', { activity: id, rate: rate || null })}
        />
      </Line>
      <div role="group" aria-label={t('activity.once')}>
        <span className={panel.sentence}>{t('activity.once')}</span>
        <Line>
          {combinations.map((one) => (
            <Toggle
              key={one}
              label={t(`once.${one}`)}
              checked={activity.oncePer?.includes(one) ?? false}
              onChange={(isOn) =>
                run('activity.edit', {
                  activity: id,
                  oncePer: combinations.filter((other) =>
                    other === one ? isOn : activity.oncePer?.includes(other),
                  ),
                })
              }
            />
          ))}
        </Line>
      </div>
      <p className={panel.sentence}>{uses === 0 ? words('uses.none') : words('uses', { n: uses })}</p>
    </>
  );
}

/** A condition that may be absent. Ticked, it begins with a question to be turned into the right one. */
function Condition(props: {
  label: string;
  guard: Guard | undefined;
  onChange(guard: Guard | null, session?: string): void;
}) {
  const { label, guard, onChange } = props;
  const { process } = usePanel();
  const first = firstLeaf(process) ?? { op: 'next_step_set' };
  return (
    <div>
      <Toggle
        label={label}
        checked={guard !== undefined}
        onChange={(isOn) => onChange(isOn ? first : null)}
      />
      {guard && <GuardEditor guard={guard} ofActivity onChange={onChange} />}
    </div>
  );
}
