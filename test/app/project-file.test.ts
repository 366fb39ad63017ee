import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openFile } from '@/app/session/open-file';
import { packProject, type ProjectBundle } from '@/app/session/project-file';
import { emptyProject, type LogHeader, type Process } from '@/runtime/format';

const template = JSON.parse(readFileSync('public/templates/b2b_project_8.json', 'utf8')) as Process;
const header: LogHeader = {
  name: 'CRM',
  currency: 'RUB',
  timezone: 'Europe/Moscow',
  stages: [],
  attributes: [],
  until: null,
};
const bundle: ProjectBundle = {
  project: {
    ...emptyProject({ id: 'p1', title: 'Ромашка' }),
    processes: [template],
    logs: [{ id: 'import-1', name: 'CRM', origin: 'import', deals: 1, events: 0 }],
  },
  logs: {
    'import-1': {
      header,
      events: new Blob(['case_id,seq\n']),
      cases: new Blob(['case_id,title\n1,"строка, с запятой"\n']),
    },
  },
  deals: [],
};
const file = (content: BlobPart, name: string) => new File([content], name);

describe('A project file', () => {
  it('gives back the document, the logs and the deals it was made of', async () => {
    const opened = await openFile(file(await packProject(bundle), 'Ромашка.mainspring'), 'ru');
    expect(opened.ok).toBe(true);
    if (!opened.ok) return;
    expect(opened.bundle.project).toEqual(bundle.project);
    expect(opened.bundle.deals).toEqual([]);
    const log = opened.bundle.logs['import-1']!;
    expect(log.header).toEqual(header);
    expect(await log.cases.text()).toBe(await bundle.logs['import-1']!.cases.text());
  });

  it('may be a single process: somebody of each role is there to run it', async () => {
    const opened = await openFile(file(JSON.stringify(template), 'process.json'), 'en');
    expect(opened.ok && opened.bundle.project.people.map((person) => person.role)).toEqual(
      template.roles.map((role) => role.id),
    );
  });

  it.each([
    ['an archive of something else', zipSync({ 'readme.txt': strToU8('hello') }), 'not_an_archive'],
    ['an archive cut off in the middle', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), 'not_an_archive'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47]), 'not_json'],
    ['an empty file', new Uint8Array(), 'not_json'],
    ['JSON of another program', '{"format":"bpmn"}', 'not_a_process'],
    [
      'a project of a later version',
      JSON.stringify({ ...bundle.project, formatVersion: '2.0' }),
      'newer_version',
    ],
  ])('is refused when it is %s', async (_, content, code) => {
    const opened = await openFile(file(content as BlobPart, 'file'), 'en');
    expect(opened.ok ? 'opened' : opened.error.code).toBe(code);
  });
});
