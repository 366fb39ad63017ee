import { Button, Menu, MultiSelect, SegmentedControl, Select } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { builtInDimensions, dimensionTitle, type Dimension, type ReportSpec } from '@/analytics/measures';
import { useLocale, useT } from '@/kit/ui';
import type { LogHeader } from '@/runtime/format';
import { longList } from '../long-list';
import controls from '../controls.module.css';
import { MeasurePicker } from './MeasurePicker';
import { reportMessages } from './messages';
import { readyReports, type ReadyReport } from './ready-reports';
import { mostRows, type ReportView } from './report-view';
import classes from './Reports.module.css';

interface ReportControlsProps {
  header: LogHeader;
  view: ReportView;
  filterBar: React.ReactNode;
  onChange(view: ReportView): void;
  /** Stands at the right end of the line. */
  children: React.ReactNode;
}

/** What the report is made of. */
export function ReportControls({ header, view, filterBar, onChange, children }: ReportControlsProps) {
  const t = useT(reportMessages);
  const locale = useLocale();
  const { spec, as } = view;
  const ask = (next: Partial<ReportSpec>) => onChange({ as, spec: { ...spec, ...next } });
  const dimensions: Dimension[] = [
    ...builtInDimensions,
    ...header.attributes.map(({ id }): Dimension => `attr:${id}`),
  ];
  const data = dimensions.map((value) => ({
    value,
    label: dimensionTitle(value, locale, header.attributes),
  }));
  return (
    <div className={controls.controls}>
      {filterBar}
      <Menu position="bottom-start">
        <Menu.Target>
          <Button variant="default" rightSection={<IconChevronDown size={14} aria-hidden />}>
            {t('ready')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {(Object.keys(readyReports) as ReadyReport[]).map((name) => (
            <Menu.Item key={name} onClick={() => onChange({ as, spec: readyReports[name] })}>
              {t(`ready.${name}`)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <MultiSelect
        size="xs"
        className={classes.rowsPicker}
        label={t('rows')}
        placeholder={spec.rows.length === 0 ? t('rows.none') : undefined}
        maxValues={mostRows}
        {...longList(240)}
        value={[...spec.rows]}
        data={data}
        onChange={(rows) => ask({ rows: rows as Dimension[] })}
      />
      <Select
        label={t('columns')}
        w={160}
        {...longList(240)}
        value={spec.columns ?? ''}
        data={[{ value: '', label: t('columns.none') }, ...data]}
        onChange={(value) => ask({ columns: (value || null) as Dimension | null })}
      />
      <MeasurePicker
        attributes={header.attributes}
        chosen={spec.measures}
        onChange={(measures) =>
          ask({ measures, sort: spec.sort && measures.includes(spec.sort.by) ? spec.sort : null })
        }
      />
      <div className={controls.control}>
        {t('show')}
        <SegmentedControl
          size="xs"
          aria-label={t('show')}
          value={as}
          data={[
            { value: 'table', label: t('table') },
            { value: 'chart', label: t('chart') },
          ]}
          onChange={(value) => onChange({ spec, as: value as ReportView['as'] })}
        />
      </div>
      <div className={controls.end}>{children}</div>
    </div>
  );
}
