import { Modal, TextInput } from '@mantine/core';
import { useState, useSyncExternalStore } from 'react';
import { useFormat, useT } from '@/kit/ui';
import { useDrafting } from '../draft/drafting';
import { messages } from '../messages';
import type { AppSession } from '../session/app-session';
import type { Session } from '../session/session';
import { useAttempt } from './attempts';
import classes from './Palette.module.css';
import { actionsOf, type PaletteAction } from './palette-actions';
import { matches } from './palette-match';
import type { Appearance } from './Shell';
import { useNewProject } from './use-new-project';

interface PaletteProps extends Appearance {
  app: AppSession;
  session: Session;
  onClose(): void;
}

const most = 40;

/** One field for everything: stages, steps and cards of the process, people, commands. */
export function Palette({ app, session, onClose, ...appearance }: PaletteProps) {
  const t = useT(messages);
  const format = useFormat();
  const [words, setWords] = useState('');
  const [at, setAt] = useState(0);
  const { process } = useSyncExternalStore(session.editor.subscribe, session.editor.getState);
  const all = actionsOf({
    process,
    app,
    session,
    appearance,
    attempt: useAttempt(),
    drafting: useDrafting(),
    begin: useNewProject(app),
    t,
    text: format.text,
  });
  const found = all
    .filter((action) => matches(words, `${action.title} ${action.words ?? ''}`))
    .slice(0, most);
  const chosen = Math.min(at, found.length - 1);
  const run = (action: PaletteAction | undefined) => {
    if (!action) return;
    onClose();
    action.run();
  };
  const onKeyDown = (event: React.KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) {
      event.preventDefault();
      setAt((chosen + step + found.length) % Math.max(1, found.length));
    } else if (event.key === 'Enter') {
      event.preventDefault();
      run(found[chosen]);
    }
  };
  return (
    <Modal.Root opened onClose={onClose} padding={0} yOffset="12vh" centered={false} size={560}>
      <Modal.Overlay />
      <Modal.Content aria-label={t('search')}>
        <Modal.Body>
          <TextInput
            data-autofocus
            size="md"
            variant="unstyled"
            classNames={{ input: classes.input }}
            role="combobox"
            aria-expanded
            aria-controls="palette"
            aria-activedescendant={found[chosen] ? `palette-${chosen}` : undefined}
            aria-label={t('search')}
            placeholder={t('search.placeholder')}
            value={words}
            onChange={(event) => {
              setWords(event.currentTarget.value);
              setAt(0);
            }}
            onKeyDown={onKeyDown}
          />
          <ul className={classes.list} id="palette" role="listbox" aria-label={t('search')}>
            {found.map((action, index) => (
              <li
                key={action.id}
                id={`palette-${index}`}
                role="option"
                aria-selected={index === chosen}
                className={classes.option}
                ref={(element) => {
                  if (index === chosen) element?.scrollIntoView({ block: 'nearest' });
                }}
                onMouseMove={() => setAt(index)}
                onClick={() => run(action)}
              >
                <span className={classes.title}>{action.title}</span>
                <span className={classes.group}>{t(`search.${action.group}`)}</span>
              </li>
            ))}
          </ul>
          {found.length === 0 && <p className={classes.none}>{t('search.none')}</p>}
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
