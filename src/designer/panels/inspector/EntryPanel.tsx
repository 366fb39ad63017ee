import { ActionIcon } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { nameIn, type Entry } from '@/runtime/format';
import { pickText } from '@/kit/i18n';
import { useLocale, useT } from '@/kit/ui';
import { LiteralInput } from '../guard';
import { firstValue } from '../guard/leaf';
import { Choice, Line, ManyOf, Notes, Section } from '../inputs';
import { messages } from '../messages';
import { usePanel } from '../panel-context';
import { useNames } from '../use-names';
import { processMessages } from '../words/process.messages';
import answers from './stage/answers.module.css';
import classes from './panel.module.css';

/** Where deals come in: the stage and step they begin with, what is asked at once, what is filled in by itself. */
export function EntryPanel({ entry }: { entry: Entry }) {
  const t = useT(processMessages);
  const common = useT(messages);
  const locale = useLocale();
  const { process, run } = usePanel();
  const { stages, fields } = useNames();
  const steps = process.stages.find(({ id }) => id === entry.stage)?.script.steps ?? [];
  const set = entry.set ?? {};
  const left = fields.filter(({ value }) => !(value in set));
  return (
    <div className={classes.panel}>
      <Notes at={`entry/${entry.id}`} />
      <Line>
        <Choice
          label={t('entry.stage')}
          value={entry.stage}
          options={stages}
          onChange={(stage) => run('entry.edit', { entry: entry.id, stage })}
        />
        {steps.length > 0 && (
          <Choice
            label={t('entry.step')}
            value={entry.step ?? ''}
            options={[
              { value: '', label: t('entry.step.first') },
              ...steps.slice(1).map((step, i) => ({
                value: step.id,
                label: `${i + 2}. ${pickText(step.text, locale).slice(0, 40)}`,
              })),
            ]}
            onChange={(step) => run('entry.edit', { entry: entry.id, step: step || null })}
          />
        )}
      </Line>
      <ManyOf
        label={t('entry.requires')}
        value={entry.requires}
        options={fields}
        adds={common('add.field')}
        onChange={(requires) => run('entry.edit', { entry: entry.id, requires })}
      />
      <Section title={t('entry.set')}>
        <ul className={answers.sets}>
          {Object.entries(set).map(([field, value]) => {
            const title = nameIn(process, 'field', field, locale);
            return (
              <li key={field} className={answers.set}>
                <span className={answers.setName}>{title}</span>
                <LiteralInput
                  label={title}
                  field={field}
                  value={value}
                  onChange={(next, session) =>
                    next !== null &&
                    run('entry.edit', { entry: entry.id, set: { ...set, [field]: next } }, session)
                  }
                />
                <ActionIcon
                  size={24}
                  aria-label={common('remove', { what: title })}
                  onClick={() =>
                    run('entry.edit', {
                      entry: entry.id,
                      set: Object.fromEntries(Object.entries(set).filter(([id]) => id !== field)),
                    })
                  }
                >
                  <IconX size={14} />
                </ActionIcon>
              </li>
            );
          })}
        </ul>
        <Choice
          label={`${t('entry.set')}: ${common('add.field')}`}
          quiet
          value=""
          options={[{ value: '', label: common('add.field') }, ...left]}
          onChange={(field) =>
            field &&
            run('entry.edit', { entry: entry.id, set: { ...set, [field]: firstValue({ field }, process) } })
          }
        />
      </Section>
    </div>
  );
}
