import { NativeSelect } from '@mantine/core';
import { encodings, sizeText, type Encoding, type Recipe, type TableSketch } from '@/analytics/intake';
import { useFormat, useLocale, useT } from '@/kit/ui';
import classes from './Import.module.css';
import { messages } from './messages';
import type { Import } from './use-import';

const chosenRoles = ['deals', 'events', 'ignore'] as const;
const marks = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'bar' } as const;

/** The files: what each is, how it is written, its first rows with the type of each column. */
export function FilesCard({
  state,
  recipe,
  tables,
}: {
  state: Import;
  recipe: Recipe;
  tables: readonly TableSketch[];
}) {
  const t = useT(messages);
  const locale = useLocale();
  const { number } = useFormat();
  return (
    <section className={classes.card} aria-labelledby="import-files">
      <h3 id="import-files" className={classes.cardTitle}>
        {t('files')}
      </h3>
      {tables.map((table) => {
        const role = recipe.files.find(({ id }) => id === table.file)?.role ?? table.role;
        const isLog = role.startsWith('log_');
        return (
          <div key={table.file} className={classes.file}>
            <div className={classes.fileLine}>
              <span className={classes.fileName}>{table.name}</span>
              <span className={classes.quiet}>{sizeText(table.bytes, locale)}</span>
              {table.rows > 0 && (
                <span className={classes.quiet}>
                  {table.rowsExact
                    ? `${t('file.rows')}: ${number(table.rows)}`
                    : `${t('file.rows')}: ${t('file.rows.about', { rows: number(table.rows) })}`}
                </span>
              )}
              <span className={classes.spring} />
              {isLog ? (
                <span className={classes.quiet}>{t('role.log')}</span>
              ) : (
                <NativeSelect
                  size="xs"
                  aria-label={`${t('file.role')}: ${table.name}`}
                  value={role}
                  onChange={({ currentTarget }) =>
                    state.look({
                      ...state.wishes,
                      roles: { ...state.wishes.roles, [table.name]: currentTarget.value as 'deals' },
                    })
                  }
                  data={[
                    ...(role === 'lookup' ? [{ value: 'lookup', label: t('role.lookup') }] : []),
                    ...chosenRoles.map((value) => ({ value, label: t(`role.${value}`) })),
                  ]}
                />
              )}
              <Reading table={table} state={state} />
            </div>
            {table.preview.length > 0 && <FirstRows table={table} />}
          </div>
        );
      })}
    </section>
  );
}

function Reading({ table, state }: { table: TableSketch; state: Import }) {
  const t = useT(messages);
  const { container, encoding, delimiter } = table.reading;
  if (container === 'xlsx' || container === 'json')
    return <span className={classes.quiet}>{t(`container.${container}`)}</span>;
  return (
    <>
      <NativeSelect
        size="xs"
        aria-label={`${t('file.reading')}: ${table.name}`}
        value={encoding}
        onChange={({ currentTarget }) =>
          state.look({
            ...state.wishes,
            encodings: { ...state.wishes.encodings, [table.name]: currentTarget.value as Encoding },
          })
        }
        data={[...encodings]}
      />
      <span className={classes.quiet}>
        {container === 'html' ? t('container.html') : t(`mark.${marks[delimiter]}`)}
      </span>
    </>
  );
}

const SHOWN = 5;
/** Of a very wide table the first columns are enough to know it by. */
const SHOWN_COLUMNS = 60;

function FirstRows({ table }: { table: TableSketch }) {
  const t = useT(messages);
  const { number } = useFormat();
  const columns = table.columns.slice(0, SHOWN_COLUMNS);
  const more = table.columns.length - columns.length;
  return (
    <details className={classes.rows}>
      <summary>{t('file.preview')}</summary>
      <div
        className={classes.scroll}
        tabIndex={0}
        role="group"
        aria-label={`${t('file.preview')}: ${table.name}`}
      >
        <table className={classes.table}>
          <thead>
            <tr>
              {columns.map(({ key, type }) => (
                <th key={key} scope="col">
                  {key}
                  <span className={classes.type}>{t(`type.${type}`)}</span>
                </th>
              ))}
              {more > 0 && (
                <th scope="col">{t('file.columns.more', { count: more, columns: number(more) })}</th>
              )}
            </tr>
          </thead>
          <tbody>
            {table.preview.slice(0, SHOWN).map((row, index) => (
              <tr key={index}>
                {row.slice(0, SHOWN_COLUMNS).map((cell, column) => (
                  <td key={column}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
