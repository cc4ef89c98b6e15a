import { expect, test } from 'vitest';
import { PROJECT_OWNER } from '@tandem/shared/org/records';
import { EMPTY_RECORD, roleFitRecord } from '@tandem/shared/role-fit/role-fit-record';
import { day, incumbentAssigned, initiativeMade, orgOf, personMade, positionMade, roleAssigned } from '../../support/small-org.ts';

const D = day('2026-06-15');

test('what is on record of a person counts for the side that it names', () => {
  const org = orgOf(
    initiativeMade('atlas', { name: 'Atlas' }),
    initiativeMade('borea', { name: 'Borea' }),
    personMade('ada', { skills: ['Risk management', 'user research', 'sailing'], certifications: ['PMP', 'CSPO'] }),
    positionMade('seat', { title: 'Delivery lead', jobProfile: 'Senior Project Manager' }),
    positionMade('former', { title: 'Product Manager, Maps' }),
    incumbentAssigned('sits', 'seat', 'ada', { startDate: D - 100 }),
    incumbentAssigned('sat', 'former', 'ada', { endDate: D - 101 }),
    roleAssigned('1', 'atlas', 'ada', { role: PROJECT_OWNER, endDate: D - 50 }),
    roleAssigned('2', 'borea', 'ada', { role: PROJECT_OWNER, assignee: { kind: 'POSITION', positionKey: 'seat' }, startDate: D - 10 }),
    roleAssigned('3', 'atlas', 'ada', { startDate: D - 40, endDate: D - 30 }),
  );
  expect(roleFitRecord(org, 'ada', D)).toEqual({
    ROLES: { PROJECT: ['Atlas', 'Borea'], PRODUCT: ['Atlas'] },
    SEATS: { PROJECT: ['Delivery lead'], PRODUCT: ['Product Manager, Maps'] },
    SKILLS: { PROJECT: ['risk'], PRODUCT: ['user research'] },
    CERTIFICATIONS: { PROJECT: ['PMP'], PRODUCT: ['CSPO'] },
  });
});

test('what is still to come, held by others through a seat or of another role does not count', () => {
  const org = orgOf(
    initiativeMade('atlas'),
    personMade('ada'),
    positionMade('later', { title: 'Product Manager' }),
    positionMade('left', { title: 'Engineer' }),
    incumbentAssigned('will', 'later', 'ada', { startDate: D + 1 }),
    incumbentAssigned('left', 'left', 'ada', { startDate: D - 20, endDate: D - 10 }),
    roleAssigned('1', 'atlas', 'ada', { role: PROJECT_OWNER, startDate: D + 1 }),
    roleAssigned('2', 'atlas', 'ada', { role: PROJECT_OWNER, assignee: { kind: 'POSITION', positionKey: 'left' }, startDate: D - 9 }),
    roleAssigned('3', 'atlas', 'ada', { role: 'SPONSOR' }),
  );
  expect(roleFitRecord(org, 'ada', D)).toEqual(EMPTY_RECORD);
  expect(roleFitRecord(org, 'nobody', D)).toEqual(EMPTY_RECORD);
});
