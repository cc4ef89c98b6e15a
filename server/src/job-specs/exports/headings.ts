import { wordsOf, type Block, type HeadingDepth } from './document.ts';

/** The blocks without a first heading that only says the title again. */
export function withoutTitle(blocks: readonly Block[], title: string): readonly Block[] {
  const [first, ...rest] = blocks;
  return first?.type === 'heading' && sameWords(wordsOf(first.children), title) ? rest : blocks;
}

/** The blocks with headings of the depths 1, 2, 3 ... without a gap, in the order of the depths that they were written in. */
export function withHeadingRanks(blocks: readonly Block[]): readonly Block[] {
  const depths = [...new Set(blocks.flatMap((block) => (block.type === 'heading' ? [block.depth] : [])))].sort((a, b) => a - b);
  return blocks.map((block) => (block.type === 'heading' ? { ...block, depth: (depths.indexOf(block.depth) + 1) as HeadingDepth } : block));
}

function sameWords(a: string, b: string): boolean {
  const bare = (words: string) => words.replace(/\s+/g, ' ').trim().toLowerCase();
  return bare(a) === bare(b);
}
