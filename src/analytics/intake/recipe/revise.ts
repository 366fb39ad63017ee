/** What a person changes in a recipe. Each change is a new recipe; what depends on the change follows it. */
import type { CaseOutcome } from '@/runtime/format';
import { outcomeOf } from '../recognise/outcomes';
import { outcomeOfWords } from '../recognise/words';
import { stagesOf } from '../recognise/stages';
import type { TableSketch } from '../recognition';
import type { ColumnRecipe, DateOrder } from './reading';
import type { ColumnRef, DealRole, DealsFile, EventRole, EventsFile, FileRecipe, Recipe } from './recipe';

const withFile = (recipe: Recipe, id: string, change: (file: FileRecipe) => FileRecipe): Recipe => ({
  ...recipe,
  files: recipe.files.map((file) => (file.id === id ? change(file) : file)),
});

/** Gives a role of the deals to a column, or to none. A new column of stages brings its stages and ends. */
export function setDealRole(
  recipe: Recipe,
  tables: readonly TableSketch[],
  file: string,
  role: DealRole,
  ref: ColumnRef | null,
): Recipe {
  const changed = withFile(recipe, file, (deals) =>
    deals.role === 'deals' ? withRole(deals, role, ref) : deals,
  );
  return role === 'stage' || role === 'outcome' ? withStages(changed, tables, file) : changed;
}

function withRole(deals: DealsFile, role: DealRole, ref: ColumnRef | null): DealsFile {
  const { [role]: before, ...rest } = deals.roles;
  const isSame = (one: ColumnRef) => ref !== null && one.file === ref.file && one.column === ref.column;
  const dateEvents =
    role === 'opened'
      ? [
          ...deals.dateEvents.filter(({ column }) => column !== before?.column),
          // A date of a lookup table is of its row, not of the deal.
          ...(ref?.file === deals.id
            ? [{ column: ref.column, becomes: { kind: 'import' as const, activity: ref.column } }]
            : []),
        ]
      : deals.dateEvents;
  return {
    ...deals,
    roles: ref ? { ...rest, [role]: ref } : rest,
    attributes: deals.attributes.filter(({ from }) => !isSame(from)),
    dateEvents,
  };
}

function withStages(recipe: Recipe, tables: readonly TableSketch[], fileId: string): Recipe {
  const file = recipe.files.find(({ id }) => id === fileId);
  if (file?.role !== 'deals') return recipe;
  const valuesOf = (ref: ColumnRef | undefined) =>
    tables.find((table) => table.file === ref?.file)?.columns.find(({ key }) => key === ref?.column)
      ?.values ?? [];
  const stageValues = valuesOf(file.roles.stage);
  const outcomes: Record<string, CaseOutcome> = {};
  for (const value of [...stageValues, ...valuesOf(file.roles.outcome)]) {
    const outcome = outcomeOf(recipe.outcomes, value) ?? outcomeOfWords(value);
    if (outcome) outcomes[value] = outcome;
  }
  const { stages } = stagesOf(
    stageValues.filter((value) => (outcomeOf(outcomes, value) ?? 'open') === 'open'),
    [],
  );
  return { ...recipe, outcomes, stages };
}

export const setEventRole = (recipe: Recipe, file: string, role: EventRole, column: string | null): Recipe =>
  withFile(recipe, file, (events) =>
    events.role === 'events' ? withEventRole(events, role, column) : events,
  );

function withEventRole(events: EventsFile, role: EventRole, column: string | null): EventsFile {
  const others = Object.entries(events.roles).filter(([known]) => known !== role);
  return {
    ...events,
    roles: Object.fromEntries(column === null ? others : [...others, [role, column]]),
    attributes: events.attributes.filter(({ from }) => from.column !== column),
  };
}

/**
 * Says what the rows of a file of events are: acts, or entries into stages. Then each act becomes a stage, or an end
 * where its words say so; the order is that of the usual words, else of the first rows.
 */
export function setEventsKind(
  recipe: Recipe,
  tables: readonly TableSketch[],
  fileId: string,
  kind: EventsFile['kind'],
): Recipe {
  const file = recipe.files.find(({ id }) => id === fileId);
  if (file?.role !== 'events' || file.kind === kind) return recipe;
  const changed = withFile(recipe, fileId, (events) =>
    events.role === 'events' ? { ...events, kind } : events,
  );
  const acts =
    tables.find((table) => table.file === fileId)?.columns.find(({ key }) => key === file.roles.activity)
      ?.values ?? [];
  const others = recipe.stages.filter(({ values }) => !values.some((value) => acts.includes(value)));
  if (kind === 'import') return { ...changed, stages: others };
  const outcomes = { ...recipe.outcomes };
  for (const act of acts) {
    const outcome = outcomes[act] ?? outcomeOfWords(act);
    if (outcome) outcomes[act] = outcome;
  }
  const { stages } = stagesOf(
    acts.filter((act) => (outcomes[act] ?? 'open') === 'open'),
    [],
  );
  return { ...changed, outcomes, stages: [...others, ...stages] };
}

export const setDateOrder = (recipe: Recipe, file: string, column: string, dateOrder: DateOrder): Recipe =>
  withFile(recipe, file, (one) => ({
    ...one,
    columns: one.columns.map((known) =>
      known.key === column ? { ...known, type: 'date', dateOrder } : known,
    ),
  }));

/** Says whether the mark of a column's numbers is the decimal one or divides thousands. */
export const setDecimal = (
  recipe: Recipe,
  file: string,
  column: string,
  decimal: ColumnRecipe['decimal'],
): Recipe =>
  withFile(recipe, file, (one) => ({
    ...one,
    columns: one.columns.map((known) => (known.key === column ? { ...known, decimal } : known)),
  }));

/** Leaves a date out: its role and the events that it would have proved. */
export const dropDate = (recipe: Recipe, file: string, column: string): Recipe =>
  withFile(recipe, file, (one) => {
    if (one.role !== 'deals') return one;
    const roles = Object.entries(one.roles).filter(([, ref]) => ref.file !== file || ref.column !== column);
    return {
      ...one,
      roles: Object.fromEntries(roles),
      dateEvents: one.dateEvents.filter((event) => event.column !== column),
    };
  });

/** Says what a value means for the deal; `null`: it is a stage, and says nothing of the end. */
export function setOutcome(recipe: Recipe, value: string, outcome: CaseOutcome | null): Recipe {
  const others = Object.entries(recipe.outcomes).filter(([known]) => known !== value);
  const outcomes = Object.fromEntries(outcome ? [...others, [value, outcome]] : others);
  const isStage = outcome === null || outcome === 'open';
  const isListed = recipe.stages.some(({ values }) => values.includes(value));
  const hasStages = recipe.stages.length > 0;
  if (!isStage)
    return { ...recipe, outcomes, stages: recipe.stages.filter(({ values }) => !values.includes(value)) };
  if (isListed || !hasStages) return { ...recipe, outcomes };
  return { ...recipe, outcomes, stages: [...recipe.stages, { id: value, title: value, values: [value] }] };
}

export function moveStage(recipe: Recipe, id: string, to: number): Recipe {
  const stage = recipe.stages.find((one) => one.id === id);
  if (!stage) return recipe;
  const others = recipe.stages.filter((one) => one.id !== id);
  return { ...recipe, stages: [...others.slice(0, to), stage, ...others.slice(to)] };
}

/** Says whether deals are won without the stage. */
export const setAside = (recipe: Recipe, id: string, isAside: boolean): Recipe => ({
  ...recipe,
  stages: recipe.stages.map((stage) => {
    const { title, values } = stage;
    return stage.id === id ? { id, title, values, ...(isAside && { side: true }) } : stage;
  }),
});

export const acceptRepair = (recipe: Recipe, index: number, accepted: boolean): Recipe => ({
  ...recipe,
  repairs: recipe.repairs.map((repair, at) => (at === index ? { ...repair, accepted } : repair)),
});

/** Leaves a further column out of the log. */
export const removeAttribute = (recipe: Recipe, file: string, id: string): Recipe =>
  withFile(recipe, file, (one) =>
    one.role === 'deals' || one.role === 'events'
      ? { ...one, attributes: one.attributes.filter((attribute) => attribute.id !== id) }
      : one,
  );
