import type { Field } from '@/runtime/format';
import { useT } from '@/kit/ui';
import { usesOf } from '../../../model';
import { Amount, Choice, Line, Toggle, WordsInput } from '../../inputs';
import { usePanel } from '../../panel-context';
import { processMessages } from '../../words/process.messages';
import panel from '../panel.module.css';
import { fieldTypes, shapeOf, typeOf, type FieldType } from './field-shape';
import { FieldOptions } from './FieldOptions';
import { NamedList } from './NamedList';
import type { Opened } from './opened';

/** The dictionary of deal data. */
export function Fields({ open, onOpen }: Opened) {
  const t = useT(processMessages);
  const { process, run } = usePanel();
  return (
    <NamedList
      open={open}
      onOpen={onOpen}
      label={t('section.fields')}
      items={process.fields}
      place="field"
      hint={(field) => t(`type.${typeOf(field)}`)}
      add={{ label: t('field.add'), run: (title) => run('field.add', { title, shape: { type: 'text' } }) }}
      onTitle={(field, title, session) => run('field.edit', { field, title }, session)}
      onDelete={(field) => run('field.delete', { field })}
    >
      {(field) => <FieldEditor field={field} />}
    </NamedList>
  );
}

function FieldEditor({ field }: { field: Field }) {
  const t = useT(processMessages);
  const { process, run } = usePanel();
  const uses = usesOf(process, { kind: 'field', id: field.id }).length;
  return (
    <>
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
