import { quotedIn, type Id, type Process, type Text } from '@/runtime/format';
import { pickText, translator, type Locale } from '@/kit/i18n';
import { findAnswers, findStage } from '../../model';
import type { Place } from '../place';
import { placeMessages } from './place.messages';

/** Longer phrases are cut: a place is a signpost. */
const longest = 48;

/** Where a finding is, in words: «Этап «Презентация», шаг скрипта 3 «…»». */
export function describePlace(process: Process, place: Place, locale: Locale): string {
  const t = translator(placeMessages, locale);
  const quoted = (text: Text | undefined, id: Id) => {
    const words = pickText(text, locale) || id;
    const short = words.length > longest ? `${words.slice(0, longest).trimEnd()}…` : words;
    return locale === 'ru' ? `«${short}»` : `“${short}”`;
  };
  const stageTitle = (id: Id) => quotedIn(process, 'stage', id, locale);
  const stepNumber = (stage: Id, step: Id) =>
    (findStage(process, stage)?.script.steps.findIndex((item) => item.id === step) ?? -1) + 1;
  switch (place.kind) {
    case 'process':
      return t(`place.process.${place.part}`);
    case 'stage':
      return t(`place.stage.${place.part}`, { stage: stageTitle(place.stage) });
    case 'outcome': {
      const outcome = findStage(process, place.stage)?.outcomes.find(({ id }) => id === place.outcome);
      return t('place.outcome', {
        stage: stageTitle(place.stage),
        item: quoted(outcome?.title, place.outcome),
      });
    }
    case 'step': {
      const n = stepNumber(place.stage, place.step);
      const step = findStage(process, place.stage)?.script.steps[n - 1];
      return t('place.step', { stage: stageTitle(place.stage), n, item: quoted(step?.text, place.step) });
    }
    case 'answer': {
      const answer = findAnswers(process, place.on)?.find(({ id }) => id === place.answer);
      const item = quoted(answer?.text, place.answer);
      return 'stage' in place.on
        ? t('place.answer', {
            stage: stageTitle(place.on.stage),
            n: stepNumber(place.on.stage, place.on.step),
            item,
          })
        : t('place.card.answer', { card: quotedIn(process, 'objection', place.on.objection, locale), item });
    }
    case 'task':
      return t('place.task', {
        stage: stageTitle(place.stage),
        item: quotedIn(process, 'task', place.task, locale),
      });
    case 'checkpoint':
      return t('place.checkpoint', {
        stage: stageTitle(place.stage),
        item: quotedIn(process, 'checkpoint', place.checkpoint, locale),
      });
    case 'entry':
      return t('place.entry', {
        item: quoted(process.entries.find(({ id }) => id === place.id)?.title, place.id),
      });
    case 'portraitRule': {
      const rules = [...process.portrait.isClient, ...process.portrait.notClient];
      return t('place.portraitRule', {
        item: quoted(rules.find(({ id }) => id === place.id)?.text, place.id),
      });
    }
    case 'end':
    case 'objection':
    case 'field':
    case 'role':
    case 'lossReason':
    case 'variable':
    case 'goal':
    case 'activity':
    case 'norm':
    case 'rate':
      return t(`place.${place.kind}`, { item: quotedIn(process, place.kind, place.id, locale) });
  }
}
