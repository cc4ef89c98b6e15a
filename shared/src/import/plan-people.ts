import type { PersonRow } from './bundle-rows.ts';
import { changedFields, endOf, type ImportLedger, type PlannedRow } from './import-ledger.ts';

/** Plans the people of a bundle. */
export function planPeople(ledger: ImportLedger, rows: readonly PlannedRow<'people.csv'>[]): void {
  const { org, options } = ledger.context;
  for (const row of rows) {
    const { id, ...values } = row.values;
    ledger.noteEmployment(id, values.hireDate, values.terminationDate);
    if (!row.exists) {
      ledger.create({
        kind: 'CREATE_PERSON',
        person: {
          key: row.key,
          source: options.source,
          externalId: id,
          details: {
            displayName: values.name,
            givenName: values.givenName ?? null,
            familyName: values.familyName ?? null,
            preferredName: null,
            employeeNumber: null,
            email: values.email ?? null,
          },
          employmentType: values.employmentType ?? null,
          hireDate: values.hireDate ?? null,
          terminationDate: values.terminationDate ?? null,
          location: values.location ?? null,
          skills: values.skills ?? [],
          certifications: values.certifications ?? [],
        },
      });
    } else if (!row.unchanged) {
      const person = org.person(row.key)!;
      const at = { file: 'people.csv', line: row.line } as const;
      const details = changedFields(ledger, at, detailsOf(row.values), row.before && detailsOf(row.before), { ...person.details });
      const set = changedFields(
        ledger,
        at,
        { ...factsOf(row.values), terminationDate: endOf(row, values.terminationDate) },
        row.before && factsOf(row.before),
        { ...person },
      );
      if (details || set)
        ledger.change(row.key, {
          kind: 'UPDATE_PERSON',
          personKey: row.key,
          set: (set ?? {}) as object,
          ...(details && { details: details as object }),
        });
    }
  }
}

function detailsOf({ name, givenName, familyName, email }: PersonRow) {
  return { displayName: name, givenName, familyName, email };
}

function factsOf({ employmentType, hireDate, terminationDate, location, skills, certifications }: PersonRow) {
  return { employmentType, hireDate, terminationDate, location, skills, certifications };
}
