import { NativeSelect } from '@mantine/core';
import { useFormat, useT } from '@/kit/ui';
import type { Id, Text } from '@/runtime/format';
import { OFF, OPEN, type PlaceRow } from './choices';
import { placesMessages } from './messages';
import classes from './Places.module.css';

interface PlaceRowsProps<Row extends PlaceRow> {
  rows: readonly Row[];
  heading: string;
  titleOf(row: Row): string;
  /** What the drawing offers. */
  places: readonly { readonly id: Id; readonly title: Text }[];
  kind: 'stage' | 'end';
  /** The row where work begins. */
  begin?: string | undefined;
  onChoose(name: string, chosen: string): void;
}

/** Names of the log with their deals, and a choice for each. */
export function PlaceRows<Row extends PlaceRow>(props: PlaceRowsProps<Row>) {
  const t = useT(placesMessages);
  const { text, number } = useFormat();
  const options = [
    { value: OPEN, label: t('open') },
    ...props.places.map(({ id, title }) => ({ value: id, label: text(title) || id })),
    { value: OFF, label: t('off') },
  ];
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col">{props.heading}</th>
          <th scope="col" className={classes.number}>
            {t('col.deals')}
          </th>
          <th scope="col" colSpan={2}>
            {t('col.place')}
          </th>
        </tr>
      </thead>
      <tbody>
        {props.rows.map((row) => {
          const title = props.titleOf(row);
          return (
            <tr key={row.name} data-open={row.chosen === OPEN || undefined}>
              <th scope="row" className={classes.name}>
                {title}
              </th>
              <td className={classes.number}>{number(row.deals)}</td>
              <td className={classes.select}>
                <NativeSelect
                  aria-label={t(`place.${props.kind}`, { stage: title })}
                  data={options}
                  value={row.chosen}
                  data-autofocus={row.name === props.begin || undefined}
                  onChange={({ currentTarget }) => props.onChoose(row.name, currentTarget.value)}
                />
              </td>
              <td className={classes.because}>
                {row.because && (
                  <span className={classes.mark} title={t(`because.${row.because}.is`)}>
                    {t(`because.${row.because}`)}
                  </span>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
