import { applyAct } from '@tandem/shared/changes/act';
import { INDEX_NAMES } from '@tandem/shared/org/org-indexes';
import { orgFromRecords, recordsOf, type OrgRecordsSnapshot } from '@tandem/shared/org/org-from-records';
import { RECORD_KINDS } from '@tandem/shared/org/records';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryChange } from '../../support/arbitrary-change.ts';
import { arbitraryOrg, arbitraryPolicy } from '../../support/arbitrary-org.ts';

test('an organization sent as JSON is the same one: records, versions, order, groups, and what is allowed on it', () => {
  const orgs = arbitraryPolicy().chain((policy) => arbitraryOrg(policy));
  fc.assert(
    fc.property(orgs, arbitraryChange(), (org, change) => {
      const sent = JSON.stringify(recordsOf(org, true));
      const read = orgFromRecords(JSON.parse(sent) as OrgRecordsSnapshot);
      expect(read.revision).toBe(org.revision);
      expect(read.policy).toEqual(org.policy);
      expect(JSON.stringify(recordsOf(read, true))).toBe(sent);
      for (const kind of RECORD_KINDS)
        for (const { key } of org.table(kind).values())
          for (const index of INDEX_NAMES) expect(read.group(index, key)).toEqual(org.group(index, key));
      const [here, there] = [applyAct(org, [change]), applyAct(read, [change])];
      expect(there.allowed).toBe(here.allowed);
      if (here.allowed && there.allowed) expect(JSON.stringify(recordsOf(there.org, true))).toBe(JSON.stringify(recordsOf(here.org, true)));
      else expect(there).toEqual(here);
    }),
  );
});
