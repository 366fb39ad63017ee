import { Button, Tooltip } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useT } from '@/kit/ui';
import { messages } from './messages';
import classes from './ScriptPlayer.module.css';

/** What can be done at any place of the script. */
export function PlayerFoot({
  backLabel,
  canBack,
  onBack,
  onObjections,
  onOther,
  onRemark,
}: {
  backLabel: string;
  canBack: boolean;
  onBack: () => void;
  onObjections: () => void;
  onOther: () => void;
  onRemark: () => void;
}) {
  const t = useT(messages);
  return (
    <footer className={classes.foot}>
      <Tooltip label={t('back.hint')}>
        <Button
          variant="default"
          leftSection={<IconArrowLeft size={14} />}
          disabled={!canBack}
          onClick={onBack}
        >
          {backLabel}
        </Button>
      </Tooltip>
      <Button variant="default" rightSection={<kbd className={classes.letter}>O</kbd>} onClick={onObjections}>
        {t('objections')}
      </Button>
      <Button variant="default" rightSection={<kbd className={classes.letter}>N</kbd>} onClick={onOther}>
        {t('other')}
      </Button>
      <Button variant="default" rightSection={<kbd className={classes.letter}>M</kbd>} onClick={onRemark}>
        {t('remark')}
      </Button>
    </footer>
  );
}
