import type { Server } from 'node:http';
import type { TestProject } from 'vitest/node';
import { serve } from '../../scripts/serve.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    address: string;
  }
}

let running: Server | undefined;

/** The built product, served as any static host would; E2E_DIST names another build than dist/. */
export async function setup(project: TestProject): Promise<void> {
  const { address, server } = await serve(process.env.E2E_DIST ?? 'dist', 0);
  running = server;
  project.provide('address', address);
}

export function teardown(): void {
  running?.close();
}
