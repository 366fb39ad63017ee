import type { Server } from 'node:http';
import type { TestProject } from 'vitest/node';
import { serve } from '../../scripts/serve.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    address: string;
  }
}

let running: Server | undefined;

/** The built product, served as any static host would. */
export async function setup(project: TestProject): Promise<void> {
  const { address, server } = await serve('dist', 0);
  running = server;
  project.provide('address', address);
}

export function teardown(): void {
  running?.close();
}
