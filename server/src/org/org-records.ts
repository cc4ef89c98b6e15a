import { recordsOf, type OrgRecordsSnapshot } from '@tandem/shared/org/org-from-records';
import { GraphQLScalarType } from 'graphql';
import { badInput } from '../schema/bad-input.ts';
import type { OrgView } from './org-view.ts';

/** All records of a version in one value, which is sent as it is: no resolver walks it. */
export const OrgRecords = new GraphQLScalarType<never, OrgRecordsSnapshot>({
  name: 'OrgRecords',
  description:
    'All records of a version of the organization, as JSON: `revision`, `policy`, and by kind (`team`, `person`, `position`, `incumbency`, `initiative`, `assignment`, `waiver`) a list in the order in which they were made. Days are numbers: days since 1970-01-01. Without the scope `pay:read`, pay is null and versions that differ in nothing but pay are one.',
  serialize: (records) => records as OrgRecordsSnapshot,
  parseValue: () => {
    throw badInput('Records are only given, never taken.');
  },
  parseLiteral: () => {
    throw badInput('Records are only given, never taken.');
  },
});

/** All records of a version, as its viewer may see them. */
export function recordsShown(view: OrgView): OrgRecordsSnapshot {
  return recordsOf(view.org, view.showsPay);
}
