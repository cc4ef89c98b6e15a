import { Org } from './org.ts';
import { RECORD_KINDS, type CoveragePolicy, type RecordKind, type RecordKinds } from './records.ts';
import { recordWithoutPay } from './without-pay.ts';

/** All records of one version of an organization by kind, as JSON can say it, in the order in which they were made. */
export type OrgRecordsSnapshot = { readonly [K in RecordKind]: readonly RecordKinds[K][] } & {
  readonly revision: number;
  readonly policy: CoveragePolicy;
};

/** The records of an organization; without pay where it may not be seen. They are the organization's own: to be read, never written. */
export function recordsOf(org: Org, showsPay: boolean): OrgRecordsSnapshot {
  const kinds = RECORD_KINDS.map((kind) => [kind, listed(org, kind, showsPay)]);
  return { revision: org.revision, policy: org.policy, ...Object.fromEntries(kinds) } as OrgRecordsSnapshot;
}

/** The organization that has these records; they keep their versions and their order. */
export function orgFromRecords(records: OrgRecordsSnapshot): Org {
  const draft = Org.empty(records.policy).draft();
  for (const kind of RECORD_KINDS) for (const record of records[kind]) draft.put(kind, record);
  return draft.seal(records.revision);
}

function listed<K extends RecordKind>(org: Org, kind: K, showsPay: boolean): readonly unknown[] {
  const records: unknown[] = [];
  org.table(kind).forEach((record) => records.push(showsPay ? record : recordWithoutPay(kind, record)));
  return records;
}
