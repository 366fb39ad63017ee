import type { ReactNode } from 'react';
import { useT } from '@/kit/ui';
import { Count, WordsInput, type WordsInputProps } from '../inputs';
import { usePanel } from '../panel-context';
import { messages } from '../messages';
import { processMessages } from '../words/process.messages';
import { stageMessages } from '../words/stage.messages';
import { LanguageSwitch, type LanguageChoice } from './LanguageSwitch';
import classes from './panel.module.css';
import { placeOfSubject, type Subject } from './subject';

/** What kind of thing it is, its title to be typed over, the language of its texts. */
export function Head(props: {
  subject: Subject;
  language: LanguageChoice;
  onLanguage(language: LanguageChoice): void;
  close?: ReactNode;
}) {
  const { subject, language, onLanguage, close } = props;
  const t = useT(processMessages);
  const inStage = useT(stageMessages);
  const place = placeOfSubject(subject);
  const kind = {
    process: t('process'),
    stage: inStage('stage'),
    transition: inStage('outcome'),
    end: t('end'),
    entry: t('entry'),
    several: subject.kind === 'several' ? t('several', { n: subject.items.length }) : '',
  }[subject.kind];
  return (
    <header className={classes.head}>
      <div className={classes.kindLine}>
        <span className={classes.kindName}>{kind}</span>
        {subject.kind !== 'process' && subject.kind !== 'several' && <Count at={[place]} />}
        {subject.kind !== 'several' && <LanguageSwitch value={language} at={place} onChange={onLanguage} />}
        {close}
      </div>
      <TitleOf subject={subject} />
    </header>
  );
}

function TitleOf({ subject }: { subject: Subject }) {
  const t = useT(messages);
  const { process, run } = usePanel();
  const label = t('title');
  switch (subject.kind) {
    case 'process':
      return (
        <TitleInput
          label={label}
          text={process.title}
          onWords={(words, session) => run('process.rename', words, session)}
        />
      );
    case 'stage': {
      const { id, title } = subject.stage;
      return (
        <TitleInput
          key={id}
          label={label}
          text={title}
          onWords={(words, session) => run('stage.rename', { stage: id, ...words }, session)}
        />
      );
    }
    case 'transition': {
      const { stage, outcome } = subject;
      return (
        <TitleInput
          key={`${stage.id}/${outcome.id}`}
          label={label}
          text={outcome.title}
          onWords={(words, session) =>
            run('transition.rename', { stage: stage.id, outcome: outcome.id, ...words }, session)
          }
        />
      );
    }
    case 'end': {
      const { id, title } = subject.end;
      return (
        <TitleInput
          key={id}
          label={label}
          text={title}
          onWords={(words, session) => run('end.rename', { end: id, ...words }, session)}
        />
      );
    }
    case 'entry': {
      const { id, title } = subject.entry;
      return (
        <TitleInput
          key={id}
          label={label}
          text={title}
          onWords={(words, session) => run('entry.rename', { entry: id, ...words }, session)}
        />
      );
    }
    case 'several':
      return null;
  }
}

/** The title is read before it is edited: it looks like a heading until it is pointed at. */
function TitleInput(props: Omit<WordsInputProps, 'quiet' | 'heading' | 'lines'>) {
  return <WordsInput {...props} quiet heading lines={1} />;
}
