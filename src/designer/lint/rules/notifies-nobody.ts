import { defineStageRule } from '../rule';

/** A deviation that nobody is told about. If it also blocks the deal, nobody can let the deal go on. */
export const notifiesNobody = defineStageRule('notifies_nobody', 'warning', (stage, report) => {
  for (const { id, notify, channel, blocks, escalate } of stage.checkpoints) {
    const at = { kind: 'checkpoint', stage: stage.id, checkpoint: id } as const;
    if (blocks && notify.length === 0) report(at, { case: 'blocked' }, 'error');
    else if (notify.length === 0 && !escalate) report(at, { case: 'nobody' });
    else if (channel.length === 0) report(at, { case: 'silent' });
  }
});
