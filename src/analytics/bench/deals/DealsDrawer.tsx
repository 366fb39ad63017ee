import { Button, Drawer } from '@mantine/core';
import { IconHierarchy2 } from '@tabler/icons-react';
import { useT } from '@/kit/ui';
import type { Process } from '@/runtime/format';
import type { MeasuredLog } from '../data';
import classes from './Deals.module.css';
import { DealsTable } from './DealsTable';
import { dealsMessages } from './messages';
import type { OpenedNumber } from './opened-number';
import { ShareFacts } from './ShareFacts';
import { stageOfOrigin } from './stage-of-origin';
import { useOriginWords } from './use-origin-words';

interface DealsDrawerProps {
  measured: MeasuredLog;
  process: Process;
  opened: OpenedNumber | null;
  onClose(): void;
  onOpenStage(stage: string): void;
}

/** What a number rests on: its definition, what it is a share of, and its rows. */
export function DealsDrawer({ measured, process, opened, onClose, onOpenStage }: DealsDrawerProps) {
  const t = useT(dealsMessages);
  const words = useOriginWords(measured.header, process);
  const told = opened && words(opened.origin);
  const stage = opened && stageOfOrigin(opened.origin, process);
  return (
    <Drawer.Root
      opened={opened !== null}
      onClose={onClose}
      position="right"
      size="min(1400px, 100%)"
      transitionProps={{ duration: 120 }}
    >
      <Drawer.Overlay />
      <Drawer.Content>
        <Drawer.Body className={classes.drawer}>
          <div className={classes.head}>
            <Drawer.Title className={classes.title}>{told?.title}</Drawer.Title>
            <Drawer.CloseButton aria-label={t('close')} />
          </div>
          {opened && told && (
            <>
              <div className={classes.about}>
                <div>
                  <p className={classes.definition}>{told.sentences.join(' ')}</p>
                  <ShareFacts shares={opened.shares} />
                </div>
                {stage !== null && (
                  <Button
                    variant="default"
                    leftSection={<IconHierarchy2 size={14} aria-hidden />}
                    onClick={() => onOpenStage(stage)}
                  >
                    {t('open.stage')}
                  </Button>
                )}
              </div>
              <DealsTable
                key={JSON.stringify(opened.origin)}
                measured={measured}
                origin={opened.origin}
                name={`${measured.header.name} ${told.title}`}
              />
            </>
          )}
        </Drawer.Body>
      </Drawer.Content>
    </Drawer.Root>
  );
}
