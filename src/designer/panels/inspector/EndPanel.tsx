import type { End, EndKind } from '@/runtime/format';
import { pickText } from '@/kit/i18n';
import { useLocale, useT } from '@/kit/ui';
import { Choice, Line, ManyOf, Notes, Section, SpanInput } from '../inputs';
import { messages } from '../messages';
import { usePanel } from '../panel-context';
import { useNames } from '../use-names';
import { processMessages } from '../words/process.messages';
import { stageMessages } from '../words/stage.messages';
import { KindIcon } from './KindIcon';
import { Links } from './Links';
import classes from './panel.module.css';

const kinds: readonly EndKind[] = ['success', 'failure', 'disqualified', 'postponed'];

/** The result of a deal: what it means, what it demands, and for a postponed one when and where the deal returns. */
export function EndPanel({ end }: { end: End }) {
  const t = useT(processMessages);
  const common = useT(messages);
  const inStage = useT(stageMessages);
  const locale = useLocale();
  const { process, run, goTo } = usePanel();
  const { fields, dates, stages } = useNames();
  const leading = process.stages.flatMap((stage) =>
    stage.outcomes.filter(({ to }) => to === end.id).map((outcome) => ({ stage, outcome })),
  );
  return (
    <div className={classes.panel}>
      <Notes at={`end/${end.id}`} />
      <Choice
        label={t('end.kind')}
        value={end.kind}
        options={kinds.map((kind) => ({ value: kind, label: t(`end.${kind}`) }))}
        onChange={(kind) => run('end.setKind', { end: end.id, kind: kind as EndKind })}
      />
      {end.kind === 'postponed' && (
        <>
          <Line>
            <Choice
              label={t('end.until')}
              value={end.until}
              options={dates}
              onChange={(until) => run('end.setReturn', { end: end.id, until })}
            />
            <Choice
              label={t('end.returnsTo')}
              value={end.returnsTo}
              options={stages}
              onChange={(returnsTo) => run('end.setReturn', { end: end.id, returnsTo })}
            />
          </Line>
          <SpanInput
            label={t('end.maxWait')}
            value={end.maxWait}
            empty={t('end.maxWait.none')}
            onChange={(maxWait, session) => run('end.setReturn', { end: end.id, maxWait }, session)}
          />
        </>
      )}
      <ManyOf
        label={t('end.requires')}
        value={end.requires ?? []}
        options={fields}
        adds={common('add.field')}
        onChange={(ids) => run('end.setRequires', { end: end.id, fields: ids })}
      />
      {leading.length > 0 && (
        <Section title={t('end.from')}>
          <Links
            links={leading.map(({ stage, outcome }) => ({
              key: `${stage.id}/${outcome.id}`,
              mark: <KindIcon kind={outcome.kind} label={inStage(`outcome.${outcome.kind}`)} />,
              text: `${pickText(stage.title, locale)} → ${pickText(outcome.title, locale)}`,
              open: () => goTo({ kind: 'transition', stage: stage.id, outcome: outcome.id }),
            }))}
          />
        </Section>
      )}
    </div>
  );
}
