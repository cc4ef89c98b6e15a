import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: import.meta.dirname,
  resolve: {
    conditions: ['tandem-source', 'node'],
    alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }],
  },
  // Node gets these conditions too: with 'import' among them, a CommonJS require would load an ES module (pg does).
  ssr: { resolve: { conditions: ['tandem-source'] } },
  test: {
    include: ['**/*.test.ts', '**/*.test.tsx'],
    exclude: ['**/node_modules/**', 'dist/**'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
