import fc from 'fast-check';

/**
 * Properties are tried on the same examples in every run of the suite, so that a red run is about the change that it follows.
 * `TANDEM_SEED=random` searches with others, a number repeats a search (`pnpm soak` does both).
 */
const asked = process.env['TANDEM_SEED'];
if (asked !== 'random') fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: asked === undefined ? 20_260_101 : Number(asked) });
