import { expect, test } from 'vitest';
import { freshEdits } from '@tandem/client/features/closing/fresh-edits';

test('what edits make gets new keys, and what names it by key follows', () => {
  const edits = [
    { createPosition: { key: 'closing-1', title: 'closing', fte: 1 } },
    { assignRole: { key: 'closing-2', positionId: 'closing-1', endDate: null } },
  ];
  const [created, held] = freshEdits(edits);
  expect(created!.createPosition!.key).toMatch(/^[A-Za-z0-9_-]{22}$/);
  expect(held!.assignRole!.positionId).toBe(created!.createPosition!.key);
  expect(held!.assignRole!.key).not.toBe('closing-2');
  expect(created!.createPosition).toMatchObject({ title: 'closing', fte: 1 });
  expect(freshEdits(edits)[0]!.createPosition!.key).not.toBe(created!.createPosition!.key);
});

test('what is no list is no edit', () => {
  expect(freshEdits(undefined)).toEqual([]);
});
