import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A spec with the answer that a reader would give. */
export interface TextWithAnswer {
  readonly name: string;
  readonly title: string;
  /** CLEAN: no role confusion. CONFUSED, MIXED: at least one finding. */
  readonly expected: 'CLEAN' | 'CONFUSED' | 'MIXED';
  /** Of these words at least one stands in what the findings quote; empty where nothing is to be found. */
  readonly words: readonly string[];
  readonly text: string;
}

/** The texts beside this file, written by hand; those that begin with `b-` to `g-` were written after the rules for the earlier ones stood. */
export function textsWithAnswers(): TextWithAnswer[] {
  const folder = join(import.meta.dirname, 'texts');
  return readdirSync(folder)
    .sort()
    .map((name) => {
      const file = readFileSync(join(folder, name), 'utf8');
      const end = file.indexOf('---');
      const head = file.slice(0, end);
      const value = (key: string) => new RegExp(`^${key}: (.*?)\\r?$`, 'm').exec(head)?.[1] ?? '';
      return {
        name: name.replace(/\.md$/, ''),
        title: value('title'),
        expected: value('expected') as TextWithAnswer['expected'],
        words: value('words').split(' | ').filter(Boolean),
        text: file.slice(file.indexOf('\n', end) + 1),
      };
    });
}
