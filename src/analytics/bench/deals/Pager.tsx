import { ActionIcon } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useFormat, useT } from '@/kit/ui';
import classes from './Deals.module.css';
import { dealsMessages } from './messages';

interface PagerProps {
  offset: number;
  page: number;
  all: number;
  onOffset(offset: number): void;
}

export function Pager({ offset, page, all, onOffset }: PagerProps) {
  const t = useT(dealsMessages);
  const { number } = useFormat();
  if (all <= page) return null;
  return (
    <span className={classes.pager}>
      <ActionIcon
        size={28}
        aria-label={t('previous')}
        disabled={offset === 0}
        onClick={() => onOffset(Math.max(0, offset - page))}
      >
        <IconChevronLeft size={16} />
      </ActionIcon>
      {t('page', {
        from: number(offset + 1),
        to: number(Math.min(offset + page, all)),
        all: number(all),
      })}
      <ActionIcon
        size={28}
        aria-label={t('next')}
        disabled={offset + page >= all}
        onClick={() => onOffset(offset + page)}
      >
        <IconChevronRight size={16} />
      </ActionIcon>
    </span>
  );
}
