import type { Objection } from '@/runtime/format';
import { pickText } from '@/kit/i18n';
import { useLocale, useT } from '@/kit/ui';
import { WordsInput, type ChoiceGroup } from '../../inputs';
import { usePanel } from '../../panel-context';
import { useNames } from '../../use-names';
import { processMessages } from '../../words/process.messages';
import { stageMessages } from '../../words/stage.messages';
import { Answers } from '../stage/Answers';
import { HeardCount } from '../stage/HeardWords';
import { NamedList } from './NamedList';
import type { Opened } from './opened';

const parts = ['client', 'cause', 'reply', 'check'] as const;

/** The library of objection cards, shared by all stages. */
export function Objections({ open, onOpen }: Opened) {
  const t = useT(processMessages);
  const { process, run } = usePanel();
  return (
    <NamedList
      open={open}
      onOpen={onOpen}
      label={t('section.objections')}
      items={process.objections}
      place="objection"
      tally={({ id }) => <HeardCount at={{ objection: id }} />}
      add={{ label: t('objection.add'), run: (title) => run('objection.add', { title }) }}
      onTitle={(objection, words, session) =>
        run('objection.edit', { objection, text: 'title', words }, session)
      }
      onDelete={(objection) => run('objection.delete', { objection })}
    >
      {(card) => <CardEditor card={card} />}
    </NamedList>
  );
}

function CardEditor({ card }: { card: Objection }) {
  const t = useT(processMessages);
  const { run } = usePanel();
  const jumps = useCardJumps(card);
  return (
    <>
      {parts.map((part) => (
        <WordsInput
          key={part}
          label={t(`objection.${part}`)}
          text={card[part]}
          lines={part === 'reply' ? 3 : 1}
          onWords={(words, session) =>
            run('objection.edit', { objection: card.id, text: part, words }, session)
          }
        />
      ))}
      <Answers owner={{ objection: card.id }} answers={card.answers} jumps={jumps} />
    </>
  );
}

/** A card may go back, open another card, or end the script with an outcome that stages share. */
function useCardJumps(card: Objection): readonly ChoiceGroup[] {
  const t = useT(stageMessages);
  const locale = useLocale();
  const { process } = usePanel();
  const { objections } = useNames();
  const outcomes = new Map<string, Set<string>>();
  for (const stage of process.stages)
    for (const { id, title } of stage.outcomes)
      outcomes.set(id, (outcomes.get(id) ?? new Set()).add(pickText(title, locale) || id));
  return [
    { value: 'back', label: t('answer.go.back') },
    {
      group: t('answer.go.outcomes'),
      items: [...outcomes].map(([id, titles]) => ({
        value: `outcome:${id}`,
        label: `◼ ${[...titles].join(' / ')}`,
      })),
    },
    {
      group: t('answer.go.objections'),
      items: objections
        .filter(({ value }) => value !== card.id)
        .map(({ value, label }) => ({ value: `objection:${value}`, label: `⤴ ${label}` })),
    },
  ];
}
