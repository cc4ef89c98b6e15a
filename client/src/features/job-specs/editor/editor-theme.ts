import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

const words = HighlightStyle.define([
  { tag: tags.strong, fontWeight: '650' },
  { tag: tags.emphasis, fontStyle: 'italic' },
  { tag: tags.strikethrough, textDecoration: 'line-through' },
  { tag: tags.link, color: 'var(--mantine-color-anchor)', textDecoration: 'underline' },
  { tag: tags.url, color: 'var(--mantine-color-dimmed)' },
  { tag: tags.monospace, fontFamily: 'var(--mantine-font-family-monospace)', fontSize: '0.92em' },
  { tag: tags.processingInstruction, color: 'var(--mantine-color-dimmed)' },
]);

const theme = EditorView.theme({
  '&': { fontSize: '0.95rem', backgroundColor: 'transparent', color: 'var(--mantine-color-text)' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { fontFamily: 'inherit', lineHeight: '1.6' },
  '.cm-content': { padding: '0.5rem 0 6rem', caretColor: 'var(--mantine-color-text)' },
  '.cm-line': { padding: '0 0.25rem' },
  '.cm-cursor': { borderLeftColor: 'var(--mantine-color-text)' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
    background: 'color-mix(in srgb, var(--mantine-primary-color-filled) 22%, transparent)',
  },
  '.cm-heading': { fontWeight: '650', lineHeight: '1.35' },
  '.cm-heading-1': { fontSize: '1.4rem', paddingTop: '0.6rem' },
  '.cm-heading-2': { fontSize: '1.12rem', paddingTop: '0.9rem' },
  '.cm-heading-3': { fontSize: '1rem', paddingTop: '0.5rem' },
  '.cm-quote': { borderLeft: '3px solid var(--mantine-color-default-border)', paddingLeft: '0.75rem' },
  '.cm-bullet': { display: 'inline-block', width: '0.6em' },
  '.cm-placeholder-words': {
    background: 'color-mix(in srgb, var(--mantine-color-yellow-5) 28%, transparent)',
    borderRadius: '3px',
  },
  '.cm-placeholder-words, .cm-placeholder-words *': { color: 'inherit', textDecoration: 'none' },
  '.cm-finding': { textDecoration: 'underline wavy 1px', textUnderlineOffset: '3px', textDecorationSkipInk: 'none' },
  '.cm-finding-confusion': { textDecorationColor: 'var(--tandem-gap, var(--mantine-color-red-6))' },
  '.cm-finding-other': { textDecorationColor: 'var(--mantine-color-dimmed)' },
  '.cm-finding-chosen': { background: 'color-mix(in srgb, var(--mantine-primary-color-filled) 18%, transparent)' },
  '.cm-comment': {
    background: 'color-mix(in srgb, var(--mantine-color-yellow-5) 22%, transparent)',
    borderBottom: '1px solid var(--mantine-color-yellow-6)',
  },
  '.cm-guest': { position: 'relative', borderLeft: '2px solid var(--guest)', marginLeft: '-1px' },
  '.cm-guest-name': {
    position: 'absolute',
    top: '-1.15em',
    left: '-1px',
    padding: '0 4px',
    fontSize: '0.68rem',
    lineHeight: '1.2',
    whiteSpace: 'nowrap',
    color: '#fff',
    background: 'var(--guest)',
    borderRadius: '3px 3px 3px 0',
    pointerEvents: 'none',
    userSelect: 'none',
    zIndex: '2',
  },
  '.cm-guest-words': { background: 'color-mix(in srgb, var(--guest) 22%, transparent)' },
  ...Object.fromEntries(
    ['#1864ab', '#2b8a3e', '#862e9c', '#a61e4d', '#0b7285', '#5f3dc4', '#87490b', '#364fc7'].map((colour, i) => [
      `.cm-guest-${i}`,
      { '--guest': colour },
    ]),
  ),
});

/** How the text looks, in light and dark by the variables of the design system. */
export const editorLook: Extension = [theme, syntaxHighlighting(words)];
