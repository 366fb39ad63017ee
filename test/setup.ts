import fc from 'fast-check';
import { afterAll, afterEach } from 'vitest';

/** `npm test` gives the same verdict twice: one seed for every property. `npm run fuzz` draws new ones. */
if (!process.env['FUZZ']) fc.configureGlobal({ seed: 20261125 });

if (typeof document !== 'undefined') {
  const { cleanup, configure } = await import('@testing-library/react');
  // What a screen loads on demand takes longer on a busy machine than the library waits by itself.
  configure({ asyncUtilTimeout: 20_000 });

  // A screen left mounted at the end of a file runs its timers on after the DOM is gone: every screen is
  // taken down, and what React had still queued runs before the file ends.
  const turn = globalThis.setImmediate;
  afterEach(cleanup);
  afterAll(async () => {
    for (let turns = 0; turns < 3; turns += 1) await new Promise<void>((done) => void turn(done));
  });
}
