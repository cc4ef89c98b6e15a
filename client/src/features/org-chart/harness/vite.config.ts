import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Serves or builds the chart alone, for looking at it and for measuring it. Not part of the product. */
const config = defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  resolve: { conditions: ['tandem-source', 'module', 'browser', 'development|production'] },
});
export { config as default };
