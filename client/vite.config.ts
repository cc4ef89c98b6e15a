import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const api = `http://127.0.0.1:${process.env.PORT ?? 4000}`;

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  // `worker` before `browser`: the parsers of a job spec run in a worker, which has no document.
  resolve: { conditions: ['tandem-source', 'module', 'worker', 'browser', 'development|production'] },
  server: {
    proxy: { '/graphql': { target: api, ws: true }, '/health': api, '/imports': api, '/auth': api, '^/job-specs/[^/]+\\.\\w+$': api },
  },
  // As modules: a classic worker loses what packages in CommonJS export.
  worker: { format: 'es' },
  build: { target: 'es2023', sourcemap: false, chunkSizeWarningLimit: 1200 },
});
