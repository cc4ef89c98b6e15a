import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { buildSchema } from './build-schema.ts';

// Writes server/schema.graphql; with --check says whether it is up to date (exit status 1 where it is not).
const path = fileURLToPath(new URL('../../schema.graphql', import.meta.url));
const text = `${printSchema(lexicographicSortSchema(buildSchema()))}\n`;
if (!process.argv.includes('--check')) writeFileSync(path, text);
else if (readFileSync(path, 'utf8') !== text) {
  process.stderr.write('server/schema.graphql is out of date; write it with: node server/dist/schema/print-schema.js\n');
  process.exitCode = 1;
}
