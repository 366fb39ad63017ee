/** The course of an import: looking, mapping, importing, storing at once; and what went wrong on the way. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import {
  type ImportProgress,
  type IntakeProblem,
  type Recipe,
  type Recognition,
  type Wishes,
} from '@/analytics/intake';
import type { ImportedLog, IntakePort, Surroundings } from './intake-port';
import type { Kept, NoRoom } from './target';

export type Phase =
  | { at: 'reading' }
  | { at: 'refused'; problem: IntakeProblem }
  | { at: 'failed'; message: string }
  | { at: 'mapping'; problem: IntakeProblem | null }
  | { at: 'importing'; progress: ImportProgress | null }
  | { at: 'storing'; imported: ImportedLog }
  | { at: 'stored'; imported: ImportedLog }
  | { at: 'unstored'; imported: ImportedLog; why: Unstored };

export type Unstored = { code: 'no_room'; room: NoRoom } | { code: 'failed'; message: string };

export interface Import {
  phase: Phase;
  recognition: Recognition | null;
  recipe: Recipe | null;
  intake: IntakePort;
  surroundings: Surroundings;
  filesSeen: readonly File[];
  change(recipe: Recipe): void;
  /** Looks at the files again with other wishes: an encoding, a role of a file. */
  look(wishes: Wishes): void;
  wishes: Wishes;
  /** Id of the log that this import has stored last; another try takes its place. */
  made: string | null;
  /** Imports and hands the log over as soon as it is there: a report that is left must not take it along. */
  start(deliver: Deliver): void;
  stop(): void;
  backToColumns(): void;
  /** Hands the log over once more, after it could not be stored. */
  storeAgain(deliver: Deliver): void;
}

export type Deliver = (imported: ImportedLog, recipe: Recipe) => Promise<Kept>;

export interface ImportSubject {
  files: readonly File[];
  timezone: string;
  currency: string;
  recipes: readonly unknown[];
  openIntake: () => IntakePort;
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** A port for as long as the wizard is mounted. Nothing is opened before the first question. */
function useIntake(openIntake: () => IntakePort): IntakePort {
  const opened = useRef<IntakePort | null>(null);
  useEffect(
    () => () => {
      opened.current?.close();
      opened.current = null;
    },
    [openIntake],
  );
  return useMemo(() => {
    const port = () => (opened.current ??= openIntake());
    return {
      recognise: (...asked) => port().recognise(...asked),
      preview: (...asked) => port().preview(...asked),
      import: (...asked) => port().import(...asked),
      close: () => opened.current?.close(),
    };
  }, [openIntake]);
}

/** The same array for as long as it holds the same files: a parent may make a new one at every render. */
function useSameFiles(given: readonly File[]): readonly File[] {
  const [files, setFiles] = useState(given);
  const isSame = given.length === files.length && given.every((file, index) => file === files[index]);
  if (!isSame) setFiles(given);
  return isSame ? files : given;
}

export function useImport(subject: ImportSubject): Import {
  const { timezone, currency, recipes, openIntake } = subject;
  const files = useSameFiles(subject.files);
  const intake = useIntake(openIntake);
  const [now] = useState(() => Date.now());
  const surroundings = useMemo<Surroundings>(() => ({ timezone, currency, now }), [timezone, currency, now]);
  const [wishes, setWishes] = useState<Wishes>(() => ({ saved: recipes }));
  const [phase, setPhase] = useState<Phase>({ at: 'reading' });
  const [recognition, setRecognition] = useState<Recognition | null>(null);
  const [recipe, setRecipe] = useState<Recipe | null>(null);
  const [made, setMade] = useState<string | null>(null);
  const running = useRef<AbortController | null>(null);

  useEffect(() => {
    let isStale = false;
    intake.recognise(files, surroundings, wishes).then(
      (seen) => {
        if (isStale) return;
        if (!seen.ok) return setPhase({ at: 'refused', problem: seen.error });
        setRecognition(seen.value);
        setRecipe(seen.value.recipe);
        setPhase({ at: 'mapping', problem: null });
      },
      (error: unknown) => !isStale && setPhase({ at: 'failed', message: messageOf(error) }),
    );
    return () => {
      isStale = true;
    };
  }, [intake, files, surroundings, wishes]);

  const look = useCallback((next: Wishes) => {
    setPhase({ at: 'reading' });
    setWishes(next);
  }, []);

  const store = useCallback((imported: ImportedLog, used: Recipe, deliver: Deliver) => {
    setPhase({ at: 'storing', imported });
    Promise.resolve()
      .then(() => deliver(imported, used))
      .then(
        (kept) => {
          if (!kept.ok)
            return setPhase({ at: 'unstored', imported, why: { code: 'no_room', room: kept.error } });
          setMade(kept.value);
          setPhase({ at: 'stored', imported });
        },
        (error: unknown) =>
          setPhase({ at: 'unstored', imported, why: { code: 'failed', message: messageOf(error) } }),
      );
  }, []);

  const start = useCallback<Import['start']>(
    (deliver) => {
      if (!recipe) return;
      const controller = new AbortController();
      running.current = controller;
      setPhase({ at: 'importing', progress: null });
      const onProgress = (progress: ImportProgress) => setPhase({ at: 'importing', progress });
      intake.import(files, recipe, surroundings, onProgress, controller.signal).then(
        (done) => {
          if (done.ok) store(done.value, recipe, deliver);
          else if (done.error.code === 'cancelled') setPhase({ at: 'mapping', problem: null });
          else setPhase({ at: 'mapping', problem: done.error });
        },
        (error: unknown) => setPhase({ at: 'failed', message: messageOf(error) }),
      );
    },
    [intake, files, recipe, surroundings, store],
  );

  const storeAgain = useCallback<Import['storeAgain']>(
    (deliver) => {
      if (phase.at === 'unstored' && recipe) store(phase.imported, recipe, deliver);
    },
    [phase, recipe, store],
  );

  return {
    phase,
    recognition,
    recipe,
    intake,
    surroundings,
    filesSeen: files,
    change: setRecipe,
    look,
    wishes,
    made,
    start,
    stop: () => running.current?.abort(),
    backToColumns: () => setPhase({ at: 'mapping', problem: null }),
    storeAgain,
  };
}
