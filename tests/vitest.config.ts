import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: import.meta.dirname,
  resolve: {
    conditions: ['tandem-source', 'node'],
    alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }],
  },
  ssr: { resolve: { conditions: ['tandem-source', 'node', 'import', 'module', 'default'] } },
  test: { include: ['**/*.test.ts', '**/*.test.tsx'], exclude: ['**/node_modules/**', 'dist/**'], testTimeout: 30_000, hookTimeout: 60_000 },
});
