import { IconUserQuestion } from '@tabler/icons-react';
import type { Role } from '@/runtime/format';
import { useFormat, useT } from '@/kit/ui';
import { messages } from '../messages';
import classes from './cards.module.css';

const initials = (words: string) =>
  words
    .split(/[\s-]+/)
    .filter((word) => word.length > 2)
    .slice(0, 2)
    .map((word) => word.charAt(0).toUpperCase())
    .join('');

/** Who does the work: initials and role; a stage without anyone says so. */
export function Responsible({ role, brief = false }: { role: Role | null; brief?: boolean }) {
  const t = useT(messages);
  const { text } = useFormat();
  const title = role ? text(role.title) : t('no.role');
  return (
    <span className={classes.role} data-none={role ? undefined : 'yes'}>
      <span className={classes.avatar} aria-hidden title={brief ? title : undefined}>
        {role ? initials(title) : <IconUserQuestion size={brief ? 24 : 15} />}
      </span>
      {!brief && <span className={classes.roleName}>{title}</span>}
    </span>
  );
}
