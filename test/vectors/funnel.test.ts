import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { withEngine } from '@/cli/log/measured-log';
import { checkFunnelVector } from '@/cli/vectors/funnel-vectors';
import { funnelFileSchema, funnelVectorSchema } from '@/cli/vectors/funnel-shapes';

const file = '../shared/vectors/funnel.json';

describe.skipIf(!existsSync(file))('funnel vectors', () => {
  it('come out as expected, each through the whole way of the product', async () => {
    const { vectors } = funnelFileSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
    await withEngine(async (engine) => {
      for (const vector of vectors) {
        const check = await checkFunnelVector(engine, funnelVectorSchema.parse(vector));
        expect.soft(check, vector.id).toEqual({ id: vector.id, status: 'passed' });
      }
    });
    expect(vectors.length).toBeGreaterThan(20);
  });
});
