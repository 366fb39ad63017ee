import { NativeSelect } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useState } from 'react';
import {
  dealRoles,
  eventRoles,
  removeAttribute,
  roleTitle,
  setDealRole,
  setEventRole,
  type DealsFile,
  type EventsFile,
  type Recipe,
  type TableSketch,
} from '@/analytics/intake';
import { useLocale, useT } from '@/kit/ui';
import classes from './Import.module.css';
import { messages } from './messages';

interface ColumnsCardProps {
  recipe: Recipe;
  tables: readonly TableSketch[];
  onChange(recipe: Recipe): void;
}

/** Which column is what. Rare roles are shown when they are filled. */
const rareDealRoles: ReadonlySet<string> = new Set([
  'currency',
  'won_time',
  'lost_time',
  'loss_reason',
  'title',
]);
const rareEventRoles: ReadonlySet<string> = new Set([
  'end',
  'role',
  'reason',
  'seq',
  'duration',
  'region',
  'customer',
]);

export function ColumnsCard({ recipe, tables, onChange }: ColumnsCardProps) {
  const t = useT(messages);
  const mapped = recipe.files.filter((file) => file.role === 'deals' || file.role === 'events');
  if (!mapped.length) return null;
  return (
    <section className={classes.card} aria-labelledby="import-columns">
      <h3 id="import-columns" className={classes.cardTitle}>
        {t('columns')}
      </h3>
      {mapped.map((file) => (
        <fieldset key={file.id} className={classes.roles}>
          {mapped.length > 1 && <legend>{t('columns.of', { file: file.name })}</legend>}
          {file.role === 'deals' ? (
            <DealColumns file={file} recipe={recipe} tables={tables} onChange={onChange} />
          ) : (
            <EventColumns file={file} recipe={recipe} tables={tables} onChange={onChange} />
          )}
          <Attributes file={file} recipe={recipe} onChange={onChange} />
        </fieldset>
      ))}
    </section>
  );
}

/** A column of a file as the value of a select. */
const keyOf = (file: string, column: string): string => `${file}\u0001${column}`;

function DealColumns({ file, recipe, tables, onChange }: ColumnsCardProps & { file: DealsFile }) {
  const t = useT(messages);
  const joined = recipe.joins.map(({ to }) => to.file);
  const sources = tables.filter((table) => table.file === file.id || joined.includes(table.file));
  const options = sources.flatMap((table) =>
    table.columns.map(({ key }) => ({
      value: keyOf(table.file, key),
      label: table.file === file.id ? key : t('column.from', { column: key, file: table.name }),
    })),
  );
  return dealRoles
    .filter((role) => !rareDealRoles.has(role) || file.roles[role])
    .map((role) => {
      const ref = file.roles[role];
      return (
        <RoleRow
          key={role}
          role={role}
          value={ref ? keyOf(ref.file, ref.column) : ''}
          options={options}
          samples={ref ? samplesOf(tables, ref.file, ref.column) : []}
          onChoose={(value) => {
            const [source, column] = value.split('\u0001');
            const chosen = value ? { file: source!, column: column! } : null;
            onChange(setDealRole(recipe, tables, file.id, role, chosen));
          }}
        />
      );
    });
}

function EventColumns({ file, recipe, tables, onChange }: ColumnsCardProps & { file: EventsFile }) {
  const table = tables.find((one) => one.file === file.id);
  const options = table?.columns.map(({ key }) => ({ value: key, label: key })) ?? [];
  return eventRoles
    .filter((role) => !rareEventRoles.has(role) || file.roles[role])
    .map((role) => (
      <RoleRow
        key={role}
        role={role}
        value={file.roles[role] ?? ''}
        options={options}
        samples={file.roles[role] ? samplesOf(tables, file.id, file.roles[role]) : []}
        onChoose={(value) => onChange(setEventRole(recipe, file.id, role, value || null))}
      />
    ));
}

const samplesOf = (tables: readonly TableSketch[], file: string, column: string): string[] =>
  tables.find((table) => table.file === file)?.columns.find(({ key }) => key === column)?.samples ?? [];

/** Lists longer than this are made when the hand or the focus comes: a dozen of them would stop the page. */
const MANY = 100;

function RoleRow({
  role,
  value,
  options,
  samples,
  onChoose,
}: {
  role: string;
  value: string;
  options: { value: string; label: string }[];
  samples: readonly string[];
  onChoose(value: string): void;
}) {
  const t = useT(messages);
  const locale = useLocale();
  const title = roleTitle(role, locale);
  const [isNear, setNear] = useState(false);
  const all = isNear || options.length <= MANY;
  const shown = all ? options : options.filter((option) => option.value === value);
  return (
    <div className={classes.role}>
      <span className={classes.roleTitle}>{title}</span>
      <NativeSelect
        size="xs"
        aria-label={t('column.for', { role: title })}
        value={value}
        data={[{ value: '', label: t('column.none') }, ...shown]}
        onPointerEnter={() => setNear(true)}
        onFocus={() => setNear(true)}
        onChange={({ currentTarget }) => onChoose(currentTarget.value)}
      />
      <span className={classes.samples}>{samples.join(' · ')}</span>
    </div>
  );
}

function Attributes({
  file,
  recipe,
  onChange,
}: {
  file: DealsFile | EventsFile;
  recipe: Recipe;
  onChange(recipe: Recipe): void;
}) {
  const t = useT(messages);
  if (!file.attributes.length) return null;
  return (
    <div className={classes.role}>
      <span className={classes.roleTitle}>{t('attributes')}</span>
      <ul className={classes.chips}>
        {file.attributes.map(({ id, title }) => (
          <li key={id} className={classes.chip}>
            {title}
            <button
              type="button"
              aria-label={t('attribute.remove', { column: title })}
              onClick={() => onChange(removeAttribute(recipe, file.id, id))}
            >
              <IconX size={12} aria-hidden />
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
