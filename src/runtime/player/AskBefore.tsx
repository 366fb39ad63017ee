import { useState } from 'react';
import { useFormat, useT } from '@/kit/ui';
import type { DealData, Records } from '@/runtime/engine';
import type { Answer, Id, Process, RecordName } from '@/runtime/format';
import { FieldForm, type FieldSet } from './fields/FieldForm';
import type { WrongValue } from './fields/FieldInput';
import { messages } from './messages';
import { filledRecords, RecordsInput } from './RecordsInput';
import classes from './ScriptPlayer.module.css';

/** What an answer needs to be noted before the script goes on: data of the deal and records of the act. */
export function AskBefore({
  process,
  data,
  answer,
  fields,
  records,
  startWith,
  wrong,
  onGo,
  onCancel,
}: {
  process: Process;
  /** What is known, with what was noted on the way. */
  data: DealData;
  answer: Answer;
  fields: readonly Id[];
  records: readonly RecordName[];
  startWith: Records;
  wrong: { field: Id; why: WrongValue } | null;
  onGo: (set: FieldSet, records: Records | undefined) => void;
  onCancel: () => void;
}) {
  const t = useT(messages);
  const { text } = useFormat();
  const [noted, setNoted] = useState(startWith);
  return (
    <section className={classes.ask} aria-label={t('ask.title', { answer: text(answer.text) })}>
      <FieldForm
        process={process}
        fields={fields}
        data={data}
        wrong={wrong}
        submit={t('next')}
        before={<h3 className={classes.askTitle}>{t('ask.title', { answer: text(answer.text) })}</h3>}
        onSubmit={(set) => onGo(set, records.length ? filledRecords(noted) : undefined)}
        onCancel={{ label: t('cancel'), run: onCancel }}
      >
        {records.length > 0 && <RecordsInput names={records} value={noted} onChange={setNoted} />}
      </FieldForm>
    </section>
  );
}
