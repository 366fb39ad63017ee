import type { TestProject } from 'vitest/node';
import { serve } from '../../scripts/serve.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    address: string;
  }
}

/** The built product, served as any static host would. */
export default async function setup(project: TestProject) {
  const { address, server } = await serve('dist', 0);
  project.provide('address', address);
  return () => server.close();
}
