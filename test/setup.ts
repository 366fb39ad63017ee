import fc from 'fast-check';

/** `npm test` gives the same verdict twice: one seed for every property. `npm run fuzz` draws new ones. */
if (!process.env['FUZZ']) fc.configureGlobal({ seed: 20261125 });

/** What a screen loads on demand takes longer on a busy machine than the library waits by itself. */
if (typeof document !== 'undefined') {
  const { configure } = await import('@testing-library/react');
  configure({ asyncUtilTimeout: 20_000 });
}
