import { ActionIcon } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { nameIn, type Answer } from '@/runtime/format';
import { useLocale, useT } from '@/kit/ui';
import type { AnswerOwner } from '../../../edit';
import { Choice } from '../../inputs';
import { LiteralInput } from '../../guard';
import { messages } from '../../messages';
import { usePanel } from '../../panel-context';
import { useNames } from '../../use-names';
import { stageMessages } from '../../words/stage.messages';
import classes from './answers.module.css';

/** Fields that the answer writes: a fixed value, or the player asks. */
export function AnswerSets({ owner, answer }: { owner: AnswerOwner; answer: Answer }) {
  const t = useT(stageMessages);
  const common = useT(messages);
  const locale = useLocale();
  const { process, run } = usePanel();
  const { fields } = useNames();
  const sets = answer.set ?? [];
  const write = (set: NonNullable<Answer['set']>, session?: string) =>
    run('answer.edit', { owner, answer: answer.id, set }, session);
  const left = fields.filter(({ value }) => sets.every(({ field }) => field !== value));
  return (
    <div role="group" aria-label={t('answer.sets')}>
      <span className={classes.label} aria-hidden>
        {t('answer.sets')}
      </span>
      {sets.length > 0 && (
        <ul className={classes.sets}>
          {sets.map((set) => {
            const title = nameIn(process, 'field', set.field, locale);
            return (
              <li key={set.field} className={classes.set}>
                <span className={classes.setName}>{title}</span>
                <LiteralInput
                  label={t('answer.sets.value', { field: title })}
                  field={set.field}
                  value={set.value}
                  empty={t('answer.sets.ask')}
                  onChange={(value, session) =>
                    write(
                      sets.map((one) =>
                        one.field === set.field
                          ? { field: set.field, ...(value === null ? {} : { value }) }
                          : one,
                      ),
                      session,
                    )
                  }
                />
                <ActionIcon
                  size={24}
                  aria-label={common('remove', { what: title })}
                  onClick={() => write(sets.filter((one) => one.field !== set.field))}
                >
                  <IconX size={14} />
                </ActionIcon>
              </li>
            );
          })}
        </ul>
      )}
      <Choice
        label={`${t('answer.sets')}: ${common('add.field')}`}
        quiet
        value=""
        options={[{ value: '', label: common('add.field') }, ...left]}
        onChange={(field) => field && write([...sets, { field }])}
      />
    </div>
  );
}
