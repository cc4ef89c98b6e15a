import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The part of Vite that makes one JavaScript file of a program; Vitest brings Vite along. */
interface Bundler {
  build(options: object): Promise<unknown>;
}

/** Makes a program of the tests runnable by plain Node.js, from the sources as they are; gives the path of the file. */
export async function bundledProgram(entry: string): Promise<string> {
  const ofVitest = createRequire(createRequire(import.meta.url).resolve('vitest/package.json'));
  const { build } = (await import(pathToFileURL(ofVitest.resolve('vite')).href)) as Bundler;
  // Beside the sources, so that packages are found; each test file has its own folder.
  const folder = join(import.meta.dirname, '..', 'dist', 'programs', `${basename(entry, '.ts')}-${process.pid}`);
  mkdirSync(folder, { recursive: true });
  await build({
    configFile: false,
    logLevel: 'error',
    resolve: { conditions: ['tandem-source', 'node'] },
    ssr: { noExternal: [/^@tandem\//], resolve: { conditions: ['tandem-source', 'node'] } },
    build: { ssr: entry, outDir: folder, target: 'node20', minify: false, rollupOptions: { output: { entryFileNames: 'program.mjs' } } },
  });
  return join(folder, 'program.mjs');
}
