import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Recipe } from '@/analytics/intake';
import {
  goneFrom,
  withdrawn,
  withLog,
  withLogBack,
  withoutLog,
  withRecipe,
  type Gone,
} from '@/app/session/with-logs';
import { emptyProject, type LogInfo, type Project } from '@/runtime/format';

const log = (id: string): LogInfo => ({ id, name: id, origin: 'import', deals: 1, events: 1 });
const recipe = (id: string, name: string) => ({ id, name }) as unknown as Recipe;

/** A project with some logs, one of them chosen. */
const projects = fc
  .uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { minLength: 1 })
  .chain((ids) => fc.tuple(fc.constant(ids), fc.nat(ids.length - 1), fc.nat(ids.length - 1)))
  .map(([ids, chosen, meant]) => ({
    project: {
      ...emptyProject({ id: 'p', title: 'p' }),
      logs: ids.map(log),
      recipes: [recipe('kept', 'Kept')],
      settings: { log: ids[chosen]! },
    } satisfies Project,
    meant: ids[meant]!,
  }));

it('a log that is removed and asked back leaves the project as it was', () => {
  fc.assert(
    fc.property(projects, ({ project, meant }) => {
      const back = withLogBack(withoutLog(project, meant), goneFrom(project, log(meant), []), meant);
      expect(back).toEqual(project);
    }),
  );
});

it('logs that are removed one after another and asked back in any order stand as they stood', () => {
  fc.assert(
    fc.property(projects, fc.array(fc.nat(), { maxLength: 5 }), ({ project }, picks) => {
      const ids = [...new Set(picks.map((pick) => project.logs[pick % project.logs.length]!.id))];
      let left: Project = project;
      const out: Gone[] = [];
      for (const id of ids) {
        out.push(goneFrom(left, log(id), out));
        left = withoutLog(left, id);
      }
      const back = (now: Project, gone: Gone) => withLogBack(now, gone, gone.log.id);
      expect(out.reduceRight(back, left)).toEqual(project);
      const shuffled = out.toSorted((a, b) => b.log.id.localeCompare(a.log.id));
      for (const order of [out, shuffled]) expect(order.reduce(back, left).logs).toEqual(project.logs);
    }),
  );
});

it('a log that takes the place of another and gives it back leaves the project as it was', () => {
  fc.assert(
    fc.property(projects, ({ project, meant }) => {
      const replaced = withLog(project, log('new'), meant);
      expect(replaced.logs.map(({ id }) => id)).toEqual(
        project.logs.map(({ id }) => (id === meant ? 'new' : id)),
      );
      expect(withLogBack(replaced, goneFrom(project, log(meant), []), 'new').logs).toEqual(project.logs);
    }),
  );
});

it('a log that could not be stored after all leaves no trace, nor does its recipe', () => {
  fc.assert(
    fc.property(
      projects,
      fc.boolean(),
      fc.constantFrom('kept', 'other'),
      ({ project, meant }, replaces, id) => {
        const old = replaces ? log(meant) : undefined;
        const added = withRecipe(withLog(project, log('new'), old?.id ?? null), recipe(id, 'Another'));
        expect(withdrawn(added, project, 'new', old, id)).toEqual(project);
      },
    ),
  );
});

it('whatever is removed, the log that is looked at is one that is there', () => {
  fc.assert(
    fc.property(projects, ({ project, meant }) => {
      const { logs, settings } = withoutLog(project, meant);
      expect(logs.length === 0 || logs.some(({ id }) => id === settings.log)).toBe(true);
    }),
  );
});
