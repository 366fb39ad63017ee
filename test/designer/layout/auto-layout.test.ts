import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { autoLayout } from '@/designer/layout';
import { centreOf, rectAt, tooClose, type Positions } from '@/designer/model';
import type { Process } from '@/runtime/format';
import { bigProcess } from '../../fixtures/big-process';
import { smallProcess } from '../../fixtures/small-process';

const template = JSON.parse(
  readFileSync(new URL('../../../public/templates/b2b_project_8.json', import.meta.url), 'utf8'),
) as Process;

function overlaps(process: Process, places: Positions): string[] {
  const kindOf = (id: string) =>
    process.stages.some((stage) => stage.id === id) ? 'stage' : id.startsWith('entry:') ? 'entry' : 'end';
  const rects = [...places].map(([id, at]) => [id, rectAt(kindOf(id), at)] as const);
  return rects.flatMap(([a, ra], i) =>
    rects
      .slice(i + 1)
      .filter(([, rb]) => tooClose(ra, rb, 0))
      .map(([b]) => `${a}/${b}`),
  );
}

describe('automatic layout', () => {
  const cases: [string, Process][] = [
    ['the template', template],
    ['a small process', smallProcess()],
    ['100 stages', bigProcess(100)],
    ['200 stages', bigProcess(200)],
  ];
  it.each(cases)('places every card of %s, on the grid, none over another', async (_, process) => {
    const places = await autoLayout(process);
    for (const part of [...process.stages, ...process.ends]) {
      const at = places.get(part.id)!;
      expect([at.x % 8, at.y % 8].map(Math.abs)).toEqual([0, 0]);
    }
    expect(overlaps(process, places)).toEqual([]);
  });

  it.each(cases.slice(0, 3))('gives %s the same places twice', async (_, process) => {
    expect([...(await autoLayout(process))]).toEqual([...(await autoLayout(structuredClone(process)))]);
  });

  it('keeps the won path of the template on one line from left to right, losses below', async () => {
    const places = await autoLayout(template);
    const won = ['call', 'needs', 'offer_prep', 'present'].map((id) => places.get(id)!);
    expect(new Set(won.map((at) => at.y)).size).toBe(1);
    expect(won.map((at) => at.x)).toEqual([...won.map((at) => at.x)].sort((a, b) => a - b));
    const bottom = Math.max(...template.stages.map((stage) => places.get(stage.id)!.y));
    for (const end of template.ends.filter((e) => e.kind !== 'success'))
      expect(places.get(end.id)!.y).toBeGreaterThan(bottom);
    expect(centreOf(rectAt('end', places.get('won')!)).y).toBe(centreOf(rectAt('stage', won[0]!)).y);
  });

  it('puts the losses of the template on the floor of its side stage, and under it where there is no room', async () => {
    const places = await autoLayout(template);
    const floor = (kind: 'stage' | 'end', id: string) =>
      places.get(id)!.y + rectAt(kind, { x: 0, y: 0 }).height;
    for (const id of ['lost', 'not_ours', 'later'])
      expect(floor('end', id)).toBe(floor('stage', 'objections'));
    const big = bigProcess(100);
    const crowded = await autoLayout(big);
    const lowest = Math.max(...big.stages.map(({ id }) => crowded.get(id)!.y)) + 176;
    for (const { id } of big.ends.filter((end) => end.kind !== 'success'))
      expect(crowded.get(id)!.y).toBeGreaterThan(lowest - 96 - 1);
  });

  it('hangs a side stage below the middle of the stages of the won path it deals with', async () => {
    const places = await autoLayout(template);
    const middle = (places.get('present')!.x + places.get('contract')!.x) / 2;
    expect(Math.abs(places.get('objections')!.x - middle)).toBeLessThan(8);
    expect(places.get('objections')!.y).toBeGreaterThan(places.get('present')!.y);
  });

  it('lays out an empty process as nothing', async () => {
    const empty = { ...smallProcess(), stages: [], ends: [], entries: [] };
    expect((await autoLayout(empty)).size).toBe(0);
  });
});
