import { defineConfig } from 'vitest/config';

/**
 * Packages of the repository are read from their sources, so that no test sees an old build.
 * Vitest hands these to Node.js, too: with `import` among them a `require` would be given a module, and pg would not load.
 */
const conditions = ['tandem-source', 'node'];

const exclude = ['**/node_modules/**', 'dist/**'];

export default defineConfig({
  root: import.meta.dirname,
  resolve: {
    conditions,
    // Vitest would load graphql once as a module and once as CommonJS, and two of them refuse each other's schemas.
    alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }],
  },
  ssr: { resolve: { conditions } },
  test: {
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // One second, as it comes, is short where other work has both cores.
    expect: { poll: { timeout: 15_000 } },
    setupFiles: ['support/one-seed.ts'],
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['{shared,client,architecture,support}/**/*.test.{ts,tsx}'], exclude },
      },
      {
        extends: true,
        test: { name: 'api', include: ['server/**/*.test.ts'], exclude },
      },
      {
        // Browsers come last and one at a time: beside other work they would be slow, and slow journeys fail by chance.
        extends: true,
        test: {
          name: 'journeys',
          include: ['journeys/**/*.test.ts'],
          exclude,
          testTimeout: 90_000,
          hookTimeout: 120_000,
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
