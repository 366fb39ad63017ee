import type { StepLabel } from '@/designer/edit';
import { stepText } from '@/designer/edit/words';
import type { Locale, Translate } from '@/kit/i18n';
import type { Process, Text } from '@/runtime/format';
import type { messages } from '../messages';
import { openStage } from '../open-stage';
import { goTo, views } from '../routes';
import type { Drafting } from '../draft/drafting';
import type { AppSession } from '../session/app-session';
import { chosenLog } from '../session/chosen-log';
import type { Session } from '../session/session';
import type { Attempt } from './attempts';
import type { Appearance } from './Shell';

export interface PaletteAction {
  id: string;
  group: 'commands' | 'stages' | 'phrases' | 'objections' | 'people' | 'projects';
  title: string;
  /** Other words it is found by. */
  words?: string;
  run(): void;
}

interface Context {
  process: Process;
  app: AppSession;
  session: Session;
  appearance: Appearance;
  attempt: Attempt;
  drafting: Drafting;
  begin: { fromTemplate(): void; empty(): void };
  t: Translate<typeof messages>;
  text: (text: Text | undefined) => string;
}

/** Everything that can be found or done from the keyboard, wherever one is. */
export function actionsOf({
  process,
  app,
  session,
  appearance,
  attempt,
  drafting,
  begin,
  t,
  text,
}: Context): PaletteAction[] {
  const { locale, scheme } = appearance;
  const otherLocale = locale === 'ru' ? 'en' : 'ru';
  const otherScheme = scheme === 'dark' ? 'light' : 'dark';
  const both = (words: Text | undefined) => `${words?.ru ?? ''} ${words?.en ?? ''}`;
  const command = (id: string, title: string, run: () => void): PaletteAction => ({
    id,
    group: 'commands',
    title,
    run,
  });
  const { project } = session.getState();
  const { people } = project;
  const log = chosenLog(project);
  const { shelf } = app.getState();
  return [
    ...views.map((view) => command(`view:${view}`, t(`view.${view}`), () => goTo(view))),
    command('deal', t('deal.new'), () => goTo('desk', 'new')),
    ...historyCommands(session, locale, t),
    command('import', t('data.import'), () => goTo('analysis', 'import')),
    command('places', t('data.places'), () => goTo('process', 'places')),
    ...(log ? [command('draw', t('data.draw', { log: log.name }), () => drafting.draw(log.id))] : []),
    command('new.template', t('project.new.template'), begin.fromTemplate),
    command('new.export', t('project.new.export'), drafting.fromExport),
    command('new.empty', t('project.new.empty'), begin.empty),
    command('save', t('project.save'), () =>
      attempt(t('project.save'), async () => {
        const { saveToFile } = await import('../session/save-to-file');
        await saveToFile(session);
      }),
    ),
    command('language', `${otherLocale.toUpperCase()}: ${t('language')}`, () =>
      appearance.onLocale(otherLocale),
    ),
    command('theme', t(`theme.${otherScheme}`), () => appearance.onScheme(otherScheme)),
    ...process.stages.map((stage): PaletteAction => ({
      id: `stage:${stage.id}`,
      group: 'stages',
      title: text(stage.title),
      words: both(stage.title),
      run: () => openStage(stage.id),
    })),
    ...process.stages.flatMap((stage) =>
      stage.script.steps.map((step): PaletteAction => ({
        id: `step:${stage.id}:${step.id}`,
        group: 'phrases',
        title: text(step.text),
        words: both(step.text),
        run: () => goTo('process', 'stage', stage.id, 'script', step.id),
      })),
    ),
    ...process.objections.map((card): PaletteAction => ({
      id: `objection:${card.id}`,
      group: 'objections',
      title: text(card.client) || text(card.title),
      words: `${both(card.title)} ${both(card.client)} ${both(card.reply)}`,
      run: () => goTo('process', 'process', 'objections', card.id),
    })),
    ...people.map((person): PaletteAction => ({
      id: `person:${person.id}`,
      group: 'people',
      title: person.name,
      run: () =>
        session.change((project) => ({
          ...project,
          settings: { ...project.settings, actingAs: person.id },
        })),
    })),
    ...(shelf?.projects ?? [])
      .filter((entry) => entry.id !== session.id)
      .map((entry): PaletteAction => ({
        id: `project:${entry.id}`,
        group: 'projects',
        title: entry.title,
        run: () => attempt(entry.title, () => app.open(entry.id)),
      })),
  ];
}

/** What undo and redo would do now, by name. */
function historyCommands(session: Session, locale: Locale, t: Translate<typeof messages>): PaletteAction[] {
  const { undo, redo } = session.editor.getState();
  const act = (id: 'undo' | 'redo', step: StepLabel | null): PaletteAction[] =>
    step
      ? [
          {
            id,
            group: 'commands',
            title: t(`${id}.what`, { what: stepText(step, locale) }),
            run: () => void session.editor[id](),
          },
        ]
      : [];
  return [...act('undo', undo), ...act('redo', redo)];
}
