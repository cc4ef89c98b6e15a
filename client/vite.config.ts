import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const api = `http://127.0.0.1:${process.env.PORT ?? 4000}`;

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  resolve: { conditions: ['tandem-source', 'module', 'browser', 'development|production'] },
  server: { proxy: { '/graphql': { target: api, ws: true }, '/health': api, '/imports': api, '/auth': api } },
  build: { target: 'es2023', sourcemap: false, chunkSizeWarningLimit: 1200 },
});
