import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { processSchema } from '@/runtime/format/schema';
import { sourceShape } from './source-shape';

const template = processSchema.parse(JSON.parse(readFileSync('public/templates/b2b_project_8.json', 'utf8')));
const sourceFile = '../shared/product/template.md';

const count = (pick: (stage: (typeof template.stages)[number]) => unknown[]) =>
  template.stages.reduce((sum, stage) => sum + pick(stage).length, 0);

describe('the shipped process', () => {
  it('has all its parts', () => {
    expect({
      stages: template.stages.length,
      steps: count((stage) => stage.script.steps),
      objections: template.objections.length,
      tasks: count((stage) => stage.tasks),
      checkpoints: count((stage) => stage.checkpoints),
      fields: template.fields.length,
      activities: template.activities.length,
      ends: template.ends.length,
      norms: template.norms?.daily.length,
      rates: template.pay?.rates.length,
    }).toEqual({
      stages: 8,
      steps: 53,
      objections: 12,
      tasks: 24,
      checkpoints: 34,
      fields: 36,
      activities: 10,
      ends: 4,
      norms: 6,
      rates: 7,
    });
  });

  it('has both languages in every text', () => {
    const lacking: string[] = [];
    const walk = (value: unknown, path: string) => {
      if (typeof value !== 'object' || value === null) return;
      const keys = Object.keys(value);
      if (keys.length > 0 && keys.every((key) => key === 'ru' || key === 'en')) {
        if (!('ru' in value && 'en' in value && value.ru && value.en)) lacking.push(path);
      } else for (const [key, child] of Object.entries(value)) walk(child, `${path}/${key}`);
    };
    walk(template, '');
    expect(lacking).toEqual([]);
  });

  it('draws the won path as one straight row and never lays one card on another', () => {
    const { nodes } = template.layout;
    const won = ['call', 'needs', 'offer_prep', 'present', 'contract', 'closing', 'launch'];
    expect(new Set(won.map((id) => nodes[id]!.y)).size).toBe(1);
    const step = nodes[won[1]!]!.x - nodes[won[0]!]!.x;
    expect(step).toBeGreaterThan(0);
    expect(won.map((id) => nodes[id]!.x)).toEqual(won.map((_, index) => nodes[won[0]!]!.x + index * step));
    expect(Object.keys(nodes).sort()).toEqual(
      [...template.stages, ...template.ends].map(({ id }) => id).sort(),
    );
  });
});

describe.skipIf(!existsSync(sourceFile))('the shipped process against the written sample', () => {
  const read = () => {
    const text = readFileSync(sourceFile, 'utf8');
    return parse(/```yaml\n([\s\S]*?)```/.exec(text)![1]!, { merge: true });
  };

  it('keeps every text and every fact', () => {
    const { template: head, ...source } = read();
    const { template: own, ...shape } = sourceShape(template);
    const { id, version, calendar, ...facts } = head;
    expect(own).toEqual(facts);
    expect(template.id).toBe(id.replaceAll('-', '_'));
    expect(version).toBe(`${template.version}.${template.revision}.0`);
    expect(template.calendar.timezone).toBe(calendar.timezone);
    expect(Object.keys(template.calendar.week)).toEqual(calendar.week);
    for (const hours of Object.values(template.calendar.week)) expect(hours).toEqual(calendar.hours);
    expect(Object.keys(shape)).toEqual(expect.arrayContaining(Object.keys(source)));
    for (const section of Object.keys(source))
      expect(shape[section as keyof typeof shape], section).toEqual(source[section]);
  });
});
