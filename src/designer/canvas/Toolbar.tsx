import { ActionIcon, Button } from '@mantine/core';
import {
  IconChevronDown,
  IconFile,
  IconKeyboard,
  IconLayoutDistributeVertical,
  IconPlus,
} from '@tabler/icons-react';
import type { MouseEvent, ReactNode } from 'react';
import { useT } from '@/kit/ui';
import { OverlaySwitch, type OverlayMode } from '../overlay';
import { useActions } from './actions';
import { messages } from './messages';
import classes from './ProcessCanvas.module.css';
import type { CanvasTools } from './tools';
import type { MenuPlace } from './view';

/** What is added, what is shown, and the file. Undo and redo stand in the top bar of the app. */
export function Toolbar(props: {
  tools: CanvasTools;
  mode: OverlayMode;
  hasNumbers: boolean;
  extras: ReactNode;
}) {
  const t = useT(messages);
  const actions = useActions();
  const { view, readOnly } = props.tools;

  const openMenu = (kind: MenuPlace['kind']) => (event: MouseEvent<HTMLElement>) => {
    const { left, bottom } = event.currentTarget.getBoundingClientRect();
    view.setState({ menu: { kind, x: left, y: bottom + 4, at: { x: 0, y: 0 } } });
  };
  return (
    <div className={classes.bar}>
      <div className={classes.toolbar} role="toolbar" aria-label={t('tools')}>
        {!readOnly && (
          <Button.Group>
            <Button leftSection={<IconPlus size={16} />} onClick={() => actions.addStage()}>
              {t('add.stage')}
            </Button>
            <Button
              px={6}
              className={classes.more}
              aria-label={t('add.more')}
              aria-haspopup="menu"
              title={t('add.more')}
              onClick={openMenu('add')}
            >
              <IconChevronDown size={16} />
            </Button>
          </Button.Group>
        )}
        {!readOnly && (
          <Button
            variant="default"
            leftSection={<IconLayoutDistributeVertical size={16} />}
            aria-label={t('layout')}
            title={t('layout.why')}
            classNames={{ section: classes.layoutSign }}
            onClick={() => void actions.arrange()}
          >
            <span className={classes.layoutWord}>{t('layout')}</span>
          </Button>
        )}
        <span className={classes.middle}>
          <OverlaySwitch
            mode={props.mode}
            available={props.hasNumbers}
            onMode={(next) => view.setState({ mode: next })}
          />
        </span>
        {props.extras}
        <Button
          variant="default"
          leftSection={<IconFile size={16} />}
          rightSection={<IconChevronDown size={14} />}
          aria-haspopup="menu"
          onClick={openMenu('file')}
        >
          {t('file')}
        </Button>
        <ActionIcon
          variant="default"
          size={30}
          className={classes.keysButton}
          aria-label={t('keys')}
          title={t('keys')}
          onClick={() => actions.showKeys()}
        >
          <IconKeyboard size={18} />
        </ActionIcon>
      </div>
    </div>
  );
}
