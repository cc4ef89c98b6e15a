import type { Block } from './block.ts';
import { copyShown } from './copy-shown.ts';

const HIDDEN = new Set(['script', 'style', 'template', 'head', 'noscript', 'svg', 'iframe', 'textarea', 'pre', 'code']);
const BREAKS =
  /^\/?(p|div|br|li|ul|ol|h[1-6]|tr|td|th|table|section|article|header|footer|main|blockquote|hr|dl|dt|dd|tbody|thead|body|html)$/;

/** Whether what is between the tag and its end is not read. */
export function isHiddenTag(tag: string): boolean {
  return HIDDEN.has(tag);
}

/** The name in a tag, in small letters, with its slash where it ends something; empty where it is no tag. */
export function tagName(tag: string): string {
  return (/^<(\/?[a-z][a-z0-9]*)/i.exec(tag)?.[1] ?? '').toLowerCase();
}

/** Copies what is read between the tags of pasted HTML, and gives its blocks. Nothing of it is ever run: tags are only skipped. */
export function htmlBlocks(text: string, from: number, to: number, shown: string[]): Block[] {
  const blocks: Block[] = [];
  let hidden: string | null = null;
  let opened = '';
  let start = from;
  const close = (end: number) => {
    const kind = /^h[1-6]$/.test(opened) ? 'HEADING' : opened === 'li' ? 'ITEM' : 'TEXT';
    blocks.push({ kind, from: start, to: end, depth: kind === 'HEADING' ? Number(opened[1]) : 0, cell: null });
  };
  let at = from;
  while (at < to) {
    const open = text.indexOf('<', at);
    const end = open < 0 || open >= to ? to : open;
    if (hidden === null) copyShown(text, at, end, shown);
    if (end === to) break;
    const comment = text.startsWith('<!--', end);
    const closing = comment ? text.indexOf('-->', end) : text.indexOf('>', end);
    const after = closing < 0 || closing >= to ? to : closing + (comment ? 3 : 1);
    const tag = comment ? '' : tagName(text.slice(end, Math.min(after, end + 20)));
    if (hidden !== null) {
      if (tag === `/${hidden}`) hidden = null;
    } else if (isHiddenTag(tag)) hidden = tag;
    if (BREAKS.test(tag)) {
      close(end);
      start = after;
      opened = tag;
    }
    at = after;
  }
  close(to);
  return blocks;
}
