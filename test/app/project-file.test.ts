import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openFile } from '@/app/session/open-file';
import { packProject, unpackProject, type ProjectBundle } from '@/app/session/project-file';
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

const parts = {
  'project.json': JSON.stringify(bundle.project),
  'deals.json': '[]',
  'logs/import-1/log.json': JSON.stringify(header),
  'logs/import-1/events.csv': 'case_id,seq\n',
  'logs/import-1/cases.csv': 'case_id,title\n',
};
const archiveOf = (content: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(content).map(([name, text]) => [name, strToU8(text)])));
const archiveWith = (name: string, text: string) => archiveOf({ ...parts, [name]: text });
const archiveWithout = (start: string) =>
  archiveOf(Object.fromEntries(Object.entries(parts).filter(([name]) => !name.startsWith(start))));
const unopened = JSON.stringify([
  [
    {
      type: 'noted',
      deal: 'd1',
      rev: 1,
      occurred: 0,
      recorded: 0,
      actor: { person: 'a', role: 'b' },
      text: '',
    },
  ],
]);

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
    ['an archive whose log has no rows', archiveWithout('logs/import-1/events.csv'), 'part_missing'],
    ['an archive without a log that it lists', archiveWithout('logs/'), 'part_missing'],
    [
      'an archive with a log header of another program',
      archiveWith('logs/import-1/log.json', '{}'),
      'part_damaged',
    ],
    [
      'an archive with deals that are no deals',
      archiveWith('deals.json', '[[{"type":"noted"}]]'),
      'part_damaged',
    ],
    ['an archive with deals that are one deal', archiveWith('deals.json', '{"deal":"d1"}'), 'part_damaged'],
    ['an archive with a deal that nobody opened', archiveWith('deals.json', unopened), 'part_damaged'],
    ['an archive with deals cut off', archiveWith('deals.json', '[['), 'part_damaged'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47]), 'not_text'],
    ['a JSON cut off', '{"title": "\ufffd', 'not_json'],
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

  it('is opened when all its parts are there', async () => {
    expect((await openFile(file(archiveOf(parts) as BlobPart, 'file'), 'en')).ok).toBe(true);
  });

  it('is refused as a whole when it unpacks to more than it may, whatever size it gives of itself', async () => {
    const bomb = archiveWith('logs/import-1/events.csv', 'x'.repeat(3_000_000));
    // In the table of contents and before the part itself, the size is said to be one byte.
    const view = new DataView(bomb.buffer, bomb.byteOffset, bomb.byteLength);
    for (let at = 0; at + 4 < bomb.length; at++) {
      const mark = view.getUint32(at, true);
      const size = mark === 0x04034b50 ? at + 22 : mark === 0x02014b50 ? at + 24 : null;
      if (size !== null && view.getUint32(size, true) === 3_000_000) view.setUint32(size, 1, true);
    }
    await expect(unpackProject(new Blob([bomb as BlobPart]), 2_000_000)).rejects.toMatchObject({
      fault: { code: 'archive_too_large' },
    });
  });

  it('of JSON is not read when it is larger than any drawing', async () => {
    const huge = file('{}', 'huge.json');
    Object.defineProperty(huge, 'size', { value: 2 ** 31 });
    const opened = await openFile(huge, 'en');
    expect(opened.ok ? 'opened' : opened.error.code).toBe('file_too_large');
  });
});
