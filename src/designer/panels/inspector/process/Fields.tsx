import type { Field } from '@/runtime/format';
import { pickText } from '@/kit/i18n';
import { useLocale, useT } from '@/kit/ui';
import { usesOf } from '../../../model';
import { Amount, Choice, Line, Notes, Rows, Toggle, WordsInput } from '../../inputs';
import { messages } from '../../messages';
import { usePanel } from '../../panel-context';
import { processMessages } from '../../words/process.messages';
import panel from '../panel.module.css';
import { fieldTypes, shapeOf, typeOf, type FieldType } from './field-shape';
import { FieldOptions } from './FieldOptions';
import type { Opened } from './opened';
import { useNewWords } from '../../use-new-words';

/** The dictionary of deal data. */
export function Fields({ open, onOpen }: Opened) {
  const t = useT(processMessages);
  const locale = useLocale();
  const { process, run } = usePanel();
  const titled = useNewWords();
  return (
    <Rows
      label={t('section.fields')}
      open={open}
      onOpen={onOpen}
      rows={process.fields.map((field) => ({
        id: field.id,
        name: pickText(field.title, locale),
        hint: t(`type.${typeOf(field)}`),
        at: [`field/${field.id}`],
      }))}
      onDelete={(field) => run('field.delete', { field })}
      add={{
        label: t('field.add'),
        run: (text) => {
          const made = run('field.add', { title: titled(text), shape: { type: 'text' } });
          return made.done ? (made.created ?? null) : null;
        },
      }}
    >
      {({ id }) => <FieldEditor field={process.fields.find((field) => field.id === id)!} />}
    </Rows>
  );
}

function FieldEditor({ field }: { field: Field }) {
  const t = useT(processMessages);
  const common = useT(messages);
  const { process, run } = usePanel();
  const uses = usesOf(process, { kind: 'field', id: field.id }).length;
  return (
    <>
      <Notes at={`field/${field.id}`} />
      <WordsInput
        label={common('title')}
        text={field.title}
        onWords={(title, session) => run('field.edit', { field: field.id, title }, session)}
      />
      <Choice
        label={t('field.type')}
        value={typeOf(field)}
        options={fieldTypes.map((type) => ({ value: type, label: t(`type.${type}`) }))}
        onChange={(type) => run('field.edit', { field: field.id, shape: shapeOf(type as FieldType) })}
      />
      <OfType field={field} />
      <Toggle
        label={t('field.personal')}
        checked={field.personal ?? false}
        onChange={(personal) => run('field.edit', { field: field.id, personal })}
      />
      <p className={panel.sentence}>{uses === 0 ? t('uses.none') : t('uses', { n: uses })}</p>
    </>
  );
}

/** What belongs to the type alone. */
function OfType({ field }: { field: Field }) {
  const t = useT(processMessages);
  const { run } = usePanel();
  if (field.type === 'enum') return <FieldOptions field={field} />;
  if (field.type === 'text')
    return (
      <Line>
        <Amount
          label={t('field.chars')}
          min={1}
          value={field.minChars}
          onChange={(chars, session) =>
            run(
              'field.edit',
              { field: field.id, shape: { type: 'text', ...(chars === null ? {} : { minChars: chars }) } },
              session,
            )
          }
        />
      </Line>
    );
  if (field.type !== 'number') return null;
  const { min, max, unit } = field;
  const edit = (change: { min?: number | null; max?: number | null }, session: string) => {
    const next = { min, max, ...change };
    run(
      'field.edit',
      {
        field: field.id,
        shape: {
          type: 'number',
          ...(unit && { unit }),
          ...(next.min == null ? {} : { min: next.min }),
          ...(next.max == null ? {} : { max: next.max }),
        },
      },
      session,
    );
  };
  return (
    <>
      <Line>
        <Amount
          label={t('field.min')}
          decimal
          min={-1e12}
          value={min}
          onChange={(n, session) => edit({ min: n }, session)}
        />
        <Amount
          label={t('field.max')}
          decimal
          min={-1e12}
          value={max}
          onChange={(n, session) => edit({ max: n }, session)}
        />
      </Line>
      <WordsInput
        label={t('field.unit')}
        text={unit}
        onWords={({ locale, text }, session) =>
          run(
            'field.edit',
            {
              field: field.id,
              shape: {
                type: 'number',
                unit: { ...unit, [locale]: text },
                ...(min === undefined ? {} : { min }),
                ...(max === undefined ? {} : { max }),
              },
            },
            session,
          )
        }
      />
    </>
  );
}
