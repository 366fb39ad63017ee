import { guardText, nameIn, quotedIn, type Activity, type Emitter } from '@/runtime/format';
import { pickText } from '@/kit/i18n';
import { useLocale, useT } from '@/kit/ui';
import { Notes, Rows } from '../../inputs';
import { usePanel } from '../../panel-context';
import { processMessages } from '../../words/process.messages';
import panel from '../panel.module.css';
import type { Opened } from './opened';

/** Kinds of act as they are declared: what makes one, when it counts, what it counts for. */
export function Activities({ open, onOpen }: Opened) {
  const t = useT(processMessages);
  const locale = useLocale();
  const { process } = usePanel();
  return (
    <Rows
      label={t('section.activities')}
      open={open}
      onOpen={onOpen}
      rows={process.activities.map((activity) => ({
        id: activity.id,
        name: pickText(activity.title, locale),
        at: [`activity/${activity.id}`],
      }))}
    >
      {({ id }) => <ActivityFacts activity={process.activities.find((activity) => activity.id === id)!} />}
    </Rows>
  );
}

function ActivityFacts({ activity }: { activity: Activity }) {
  const t = useT(processMessages);
  const locale = useLocale();
  const { process } = usePanel();
  const emitterText = (emitter: Emitter): string => {
    switch (emitter.on) {
      case 'task':
        return t('emitter.task', { title: quotedIn(process, 'task', emitter.task, locale) });
      case 'field':
        return t('emitter.field', { title: quotedIn(process, 'field', emitter.field, locale) });
      case 'outcome': {
        const stage = process.stages.find(({ id }) => id === emitter.stage);
        const title = stage?.outcomes.find(({ id }) => id === emitter.outcome)?.title;
        return t('emitter.outcome', { title: pickText(title, locale) || emitter.outcome });
      }
      case 'end':
        return t('emitter.end', { title: quotedIn(process, 'end', emitter.end, locale) });
      case 'manual':
        return t('emitter.manual');
    }
  };
  const facts: readonly (readonly [string, string | undefined])[] = [
    [t('activity.from'), activity.from.map(emitterText).join('; ')],
    [t('activity.when'), activity.when && guardText(activity.when, process, locale)],
    [t('activity.valid'), activity.valid && guardText(activity.valid, process, locale)],
    [t('activity.norm'), activity.norm && nameIn(process, 'norm', activity.norm, locale)],
    [t('activity.rate'), activity.rate && nameIn(process, 'rate', activity.rate, locale)],
  ];
  return (
    <>
      <Notes at={`activity/${activity.id}`} />
      <dl className={panel.facts}>
        {facts.map(
          ([name, value]) =>
            value && (
              <div key={name} style={{ display: 'contents' }}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
    </>
  );
}
