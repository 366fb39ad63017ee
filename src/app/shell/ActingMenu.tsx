import { Menu } from '@mantine/core';
import { useSyncExternalStore } from 'react';
import { useFormat, useT } from '@/kit/ui';
import type { Person } from '@/runtime/format';
import { messages } from '../messages';
import { actingPerson, type Session, type SessionState } from '../session/session';
import classes from './TopBar.module.css';

const initials = (name: string) =>
  name
    .split(/\s+/)
    .slice(0, 2)
    .map((word) => word.charAt(0).toUpperCase())
    .join('');

/** Who is at the desk: several people may share one browser. */
export function ActingMenu({ session, state }: { session: Session; state: SessionState }) {
  const t = useT(messages);
  const { text } = useFormat();
  const { process } = useSyncExternalStore(session.editor.subscribe, session.editor.getState);
  const { people } = state.project;
  const acting = actingPerson(state.project);
  const roleOf = (person: Person) =>
    text(process.roles.find((role) => role.id === person.role)?.title) || person.role;
  const label = acting
    ? t('acting', { name: acting.name, role: roleOf(acting) })
    : `${t('acting.change')}: ${t('acting.nobody')}`;
  return (
    <Menu position="bottom-end" width={280}>
      <Menu.Target>
        <button
          type="button"
          className={classes.brand}
          // What is seen stands first, so that the button can be asked for by voice.
          aria-label={acting ? `${initials(acting.name)}: ${label}` : label}
          title={label}
        >
          <span className={classes.avatar} aria-hidden>
            {acting ? initials(acting.name) : '–'}
          </span>
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('acting.change')}</Menu.Label>
        {people.map((person) => (
          <Menu.Item
            key={person.id}
            aria-current={person.id === acting?.id ? 'true' : undefined}
            fw={person.id === acting?.id ? 600 : undefined}
            onClick={() =>
              session.change((project) => ({
                ...project,
                settings: { ...project.settings, actingAs: person.id },
              }))
            }
          >
            <span className={classes.person}>
              {person.name}
              <span className={classes.role}>{roleOf(person)}</span>
            </span>
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
