import { useQuery } from '@apollo/client/react';
import { NumberInput, Select } from '@mantine/core';
import { roleInWords } from '../../api/domain-words.ts';
import type { UserError } from '../../api/use-act.tsx';
import { SearchSelect, type Found } from '../../ui/search-select.tsx';
import { HiringLaddersDocument } from './hiring.documents.ts';
import { text } from './texts.ts';
import { useFinders } from './use-finders.ts';
import styles from './hiring.module.css';

/** What whoever comes is there for: a job of a ladder, and a role of an initiative. */
export interface WantedWork {
  readonly profile: string | null;
  readonly initiative: Found | null;
  readonly role: string | null;
  /** Percent of working time; empty is not said. */
  readonly allocation: number | string;
}

export const NO_WORK: WantedWork = { profile: null, initiative: null, role: null, allocation: '' };

/** The fields for the work. A profile proposes its title, and the role that its ladder is for. */
export function WorkFields(props: {
  readonly work: WantedWork;
  readonly scenarioId: string | null;
  readonly refusals: readonly UserError[];
  readonly onChange: (work: WantedWork, proposedTitle?: string) => void;
}) {
  const { work, scenarioId, refusals, onChange } = props;
  const find = useFinders(scenarioId);
  const { data } = useQuery(HiringLaddersDocument, { variables: { scenarioId } });
  const families = data?.org.jobFamilies ?? [];
  const profiles = data?.org.jobProfiles ?? [];
  const roleOf = (profileKey: string | null) => {
    const familyKey = profiles.find(({ key }) => key === profileKey)?.familyKey;
    return families.find(({ key }) => key === familyKey)?.role ?? null;
  };
  const error = (field: string) => refusals.find((refusal) => refusal.field === field)?.message;
  const roles = ['PRODUCT_OWNER', 'PROJECT_OWNER', ...(data?.org.policy.ownRoles ?? []).map(({ role }) => role)];
  return (
    <>
      <Select
        label={text('profile')}
        description={text('fieldProfileHint')}
        searchable
        clearable
        openOnFocus={false}
        limit={60}
        data={families.map((family) => ({
          group: family.name,
          items: profiles.filter(({ familyKey }) => familyKey === family.key).map(({ key, name }) => ({ value: key, label: name })),
        }))}
        value={work.profile}
        onChange={(profile) =>
          onChange(
            { ...work, profile, role: work.initiative === null ? work.role : (work.role ?? roleOf(profile)) },
            profiles.find(({ key }) => key === profile)?.name,
          )
        }
        error={error('jobProfileId')}
      />
      <SearchSelect
        label={text('fieldInitiative')}
        find={find.initiatives}
        value={work.initiative?.value ?? null}
        known={work.initiative}
        onChange={(_value, initiative) =>
          onChange({ ...work, initiative, role: initiative === null ? null : (work.role ?? roleOf(work.profile) ?? roles[0]!) })
        }
        error={error('initiativeId') ?? null}
      />
      {work.initiative !== null && (
        <div className={styles.fields}>
          <Select
            label={text('role')}
            allowDeselect={false}
            data={roles.map((role) => ({ value: role, label: roleInWords(role) }))}
            value={work.role}
            onChange={(role) => onChange({ ...work, role })}
            error={error('role')}
          />
          <NumberInput
            label={text('fieldAllocation')}
            min={0}
            max={100}
            value={work.allocation}
            onChange={(allocation) => onChange({ ...work, allocation })}
            error={error('allocation')}
          />
        </div>
      )}
    </>
  );
}

/** The work as the API takes it, with null for what is not said. */
export function workInput({ profile, initiative, role, allocation }: WantedWork) {
  return {
    jobProfileId: profile,
    initiativeId: initiative?.value ?? null,
    role: initiative === null ? null : role,
    allocation: initiative !== null && typeof allocation === 'number' ? allocation : null,
  };
}
