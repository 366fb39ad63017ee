import fc from 'fast-check';

/** `npm test` gives the same verdict twice: one seed for every property. `npm run fuzz` draws new ones. */
if (!process.env['FUZZ']) fc.configureGlobal({ seed: 20261125 });
