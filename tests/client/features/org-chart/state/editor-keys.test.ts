import { editorCommand } from '@tandem/client/features/org-chart/state/editor-keys';
import { expect, it } from 'vitest';

const press = (key: string, held: Partial<Record<'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey', boolean>> = {}) =>
  editorCommand({ key, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...held });

it.each([
  ['m', {}, 'move-to'],
  ['M', { shiftKey: true }, 'move-alone'],
  ['n', {}, 'add-report'],
  ['e', {}, 'edit'],
  [' ', {}, 'pick'],
  [' ', { shiftKey: true }, 'fold'],
  ['Delete', {}, 'close'],
  ['F10', { shiftKey: true }, 'menu'],
  ['F10', {}, null],
  ['ContextMenu', {}, 'menu'],
  ['x', { ctrlKey: true }, 'cut'],
  ['v', { metaKey: true }, 'paste'],
  ['a', { ctrlKey: true }, 'pick-all'],
  ['z', { ctrlKey: true }, 'undo'],
  ['Z', { ctrlKey: true, shiftKey: true }, 'redo'],
  ['y', { ctrlKey: true }, 'redo'],
  ['ArrowDown', {}, null],
  ['m', { altKey: true }, null],
  ['c', { ctrlKey: true }, null],
])('%j with %j is %s', (key, held, command) => expect(press(key, held)).toBe(command));
