import { wordsOf, type Inline } from './document.ts';

/**
 * The same line with one text where several touch, line ends of the source as blanks, and nothing but words at its ends. Empty where it has no word.
 */
export function tidyLine(inlines: readonly Inline[]): Inline[] {
  if (wordsOf(inlines).trim() === '') return [];
  const line = merged(inlines);
  while (isBlank(line[0])) line.shift();
  while (isBlank(line.at(-1))) line.pop();
  const first = line[0];
  if (first?.type === 'text') line[0] = { type: 'text', value: first.value.trimStart() };
  const last = line.at(-1);
  if (last?.type === 'text') line[line.length - 1] = { type: 'text', value: last.value.trimEnd() };
  return line;
}

/** What stands beside its like, since what was between them is left out, is one. */
function merged(inlines: readonly Inline[]): Inline[] {
  const line: Inline[] = [];
  for (const inline of inlines) {
    const last = line.at(-1);
    switch (inline.type) {
      case 'text':
      case 'inlineCode': {
        const value = inline.type === 'text' ? inline.value.replace(/[ \t]*\n[ \t]*/g, ' ') : inline.value;
        if (last?.type === inline.type) line[line.length - 1] = { type: inline.type, value: last.value + value };
        else line.push({ type: inline.type, value });
        break;
      }
      case 'break':
        line.push(inline);
        break;
      case 'link':
        if (wordsOf(inline.children) !== '') line.push({ ...inline, children: merged(inline.children) });
        break;
      default:
        if (wordsOf(inline.children) === '') break;
        if (last?.type === inline.type)
          line[line.length - 1] = { type: inline.type, children: merged([...last.children, ...inline.children]) };
        else line.push({ type: inline.type, children: merged(inline.children) });
    }
  }
  return line;
}

function isBlank(inline: Inline | undefined): boolean {
  return inline?.type === 'break' || (inline?.type === 'text' && inline.value.trim() === '');
}
