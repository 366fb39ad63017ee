import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { LoadError } from '@/runtime/format';
import { describeLoadError, describeRepair, openProcess } from '@/runtime/format/schema';

const text = readFileSync('public/templates/b2b_project_8.json', 'utf8');
type Loose = Record<string, unknown> & { stages: Record<string, unknown>[] };
const template = () => JSON.parse(text) as Loose;

function faultOf(input: unknown): LoadError {
  const opened = openProcess(input);
  if (opened.ok) throw new Error('It opened.');
  return opened.error;
}

describe('why a file cannot be opened', () => {
  it('names line and column of broken JSON and what stands there', () => {
    const fault = describeLoadError(faultOf('{\n  "format": oops\n}'), 'en');
    expect(fault.place).toBe('Line 2, column 13');
    expect(fault.cause).toContain('“o”');
    expect(describeLoadError(faultOf('{"format":'), 'ru').cause).toContain('обрывается');
  });

  it('tells a foreign file from a project of ours', () => {
    expect(describeLoadError(faultOf('[1,2]'), 'en').cause).toBe('This file is not a Mainspring process.');
    expect(describeLoadError(faultOf({ format: 'mainspring/project' }), 'ru').cause).toContain(
      '«mainspring/project»',
    );
  });

  it('tells an older from a newer version of the format', () => {
    expect(describeLoadError(faultOf({ ...template(), formatVersion: '2.0' }), 'en').cure).toContain(
      'Update',
    );
    expect(describeLoadError(faultOf({ ...template(), formatVersion: '0.1' }), 'ru').cause).toContain('0.1');
    expect(describeLoadError(faultOf({ ...template(), formatVersion: undefined }), 'en').cause).toContain(
      'does not say',
    );
  });

  it('leads to the place through titles and ids, first place in front, all of them in the details', () => {
    const broken = template();
    const stage = broken.stages[0] as { tasks: Record<string, unknown>[]; limit: unknown };
    stage.tasks[0]!['required'] = 'yes';
    stage.limit = { iso: '8 hours', clock: 'work' };
    const ru = describeLoadError(faultOf(broken), 'ru');
    expect(ru.place).toBe('Этап «Холодный звонок» › предел времени › iso');
    expect(ru.cause).toContain('«8 hours»');
    expect(ru.cure).toContain('ещё 1 место');
    expect(describeLoadError(faultOf(broken), 'en').details?.split('\n')[1]).toBe(
      'Stage “Cold call” › task t_first_call › required: Here must be true or false, but there is a text.',
    );
  });

  it('says what was mended on the way', () => {
    const document = template();
    document['colour'] = 'red';
    delete document.stages[0]!['requiredData'];
    const opened = openProcess(document);
    if (!opened.ok) throw new Error('It did not open.');
    expect(opened.value.repairs.map((repair) => describeRepair(repair, 'en')).sort()).toEqual([
      'Stage “Cold call”: “requiredData” was absent and was made empty.',
      'The whole file: “colour” is unknown to this release and was left out.',
    ]);
  });
});
