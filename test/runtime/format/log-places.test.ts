import { describe, expect, it } from 'vitest';
import { emptyProject, type LogInfo, type Project } from '@/runtime/format';
import { openProject, projectToJson } from '@/runtime/format/schema';

const log: LogInfo = { id: 'import-1', name: 'CRM', origin: 'import', deals: 2, events: 0 };

const project = (info: LogInfo): Project => ({ ...emptyProject({ id: 'p', title: 'P' }), logs: [info] });

const opened = (document: Project) => {
  const found = openProject(projectToJson(document));
  return found.ok ? found.value.document.logs[0] : found.error;
};

describe('places of the stages of a log on the drawing', () => {
  it('are kept with the log, those that are on purpose not on the drawing too', () => {
    const places: LogInfo['places'] = {
      by: 'hand',
      stages: { Переговоры: 'contract', 'Новая (воронка 2)': null },
      ends: { won: 'won' },
    };
    expect(opened(project({ ...log, places }))).toEqual({ ...log, places });
  });

  it('are not asked of a project that was saved before there were any', () => {
    expect(opened(project(log))).toEqual(log);
  });
});
