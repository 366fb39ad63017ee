import type { Outcome, OutcomeKind } from '@/runtime/format';
import { useT } from '@/kit/ui';
import { Choice, Line, ManyOf, Notes, WordsInput } from '../../inputs';
import { messages } from '../../messages';
import { usePanel } from '../../panel-context';
import { useNames } from '../../use-names';
import { stageMessages } from '../../words/stage.messages';

const kinds: readonly OutcomeKind[] = ['success', 'retry', 'branch', 'later', 'loss', 'disqualify'];

/** One arrow of the drawing: what it is called, what it means, where it leads, what it asks for. */
export function OutcomeEditor({
  stage,
  outcome,
  titled,
}: {
  stage: string;
  outcome: Outcome;
  titled: boolean;
}) {
  const t = useT(stageMessages);
  const common = useT(messages);
  const { run } = usePanel();
  const { stages, ends, fields } = useNames();
  const at = { stage, outcome: outcome.id };
  return (
    <>
      <Notes at={`stage/${stage}/outcomes/${outcome.id}`} />
      {titled && (
        <WordsInput
          label={common('title')}
          text={outcome.title}
          onWords={(words, session) => run('transition.rename', { ...at, ...words }, session)}
        />
      )}
      <Line>
        <Choice
          label={t('outcome.kind')}
          value={outcome.kind}
          options={kinds.map((kind) => ({ value: kind, label: t(`outcome.${kind}`) }))}
          onChange={(kind) => run('transition.setKind', { ...at, kind: kind as OutcomeKind })}
        />
        <Choice
          label={t('outcome.to')}
          value={outcome.to}
          options={[
            { group: t('outcome.to.stages'), items: stages },
            { group: t('outcome.to.ends'), items: ends },
          ]}
          onChange={(to) => run('transition.redirect', { ...at, to })}
        />
      </Line>
      <WordsInput
        label={t('outcome.criteria')}
        text={outcome.criteria}
        lines={1}
        onWords={(words, session) => run('outcome.setCriteria', { ...at, ...words }, session)}
      />
      <ManyOf
        label={t('outcome.requires')}
        value={outcome.requires ?? []}
        options={fields}
        adds={common('add.field')}
        onChange={(ids) => run('outcome.setRequires', { ...at, fields: ids })}
      />
    </>
  );
}
