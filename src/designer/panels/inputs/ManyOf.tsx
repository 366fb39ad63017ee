import { Select } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useT } from '@/kit/ui';
import { messages } from '../messages';
import type { ChoiceOption } from './Choice';
import classes from './inputs.module.css';

/** Several of a list, in their order: chips that can be taken out, and a search that adds one. */
export function ManyOf(props: {
  label: string;
  value: readonly string[];
  options: readonly ChoiceOption[];
  adds: string;
  onChange(value: string[]): void;
}) {
  const { label, value, options, adds, onChange } = props;
  const t = useT(messages);
  const [search, setSearch] = useState('');
  const adder = useRef<HTMLInputElement>(null);
  const nameOf = (id: string) => options.find((option) => option.value === id)?.label ?? id;
  const left = options.filter((option) => !value.includes(option.value));
  return (
    <div role="group" aria-label={label} className={classes.many}>
      <span className={classes.label} aria-hidden>
        {label}
      </span>
      {value.length > 0 && (
        <ul className={classes.chips}>
          {value.map((id) => (
            <li
              key={id}
              className={classes.chip}
              data-unknown={options.every((o) => o.value !== id) || undefined}
            >
              <span className={classes.chipName}>{nameOf(id)}</span>
              <button
                type="button"
                className={classes.chipOut}
                aria-label={t('remove', { what: nameOf(id) })}
                onClick={() => {
                  onChange(value.filter((other) => other !== id));
                  adder.current?.focus();
                }}
              >
                <IconX size={12} />
              </button>
            </li>
          ))}
        </ul>
      )}
      {left.length > 0 && (
        <Select
          ref={adder}
          aria-label={`${label}: ${adds}`}
          placeholder={adds}
          size="xs"
          searchable
          nothingFoundMessage={t('nothing.found')}
          data={left.map((option) => ({ value: option.value, label: option.label }))}
          value={null}
          searchValue={search}
          onSearchChange={setSearch}
          classNames={{ input: classes.adder! }}
          comboboxProps={{ transitionProps: { duration: 0 } }}
          onChange={(id) => {
            setSearch('');
            if (id !== null) onChange([...value, id]);
          }}
        />
      )}
    </div>
  );
}
