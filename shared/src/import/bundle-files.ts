/** The files of a CSV bundle, in the order in which they build on one another. */
export const BUNDLE_FILES = ['teams.csv', 'people.csv', 'positions.csv', 'initiatives.csv', 'role_assignments.csv', 'waivers.csv'] as const;
export type BundleFile = (typeof BUNDLE_FILES)[number];

/** Columns that a file must have, and those that it may have. */
export const BUNDLE_COLUMNS: Readonly<Record<BundleFile, { readonly required: readonly string[]; readonly optional: readonly string[] }>> =
  {
    'teams.csv': { required: ['id', 'name'], optional: ['parent_id', 'type', 'lead_position_id'] },
    'people.csv': {
      required: ['id', 'name'],
      optional: [
        'given_name',
        'family_name',
        'email',
        'employment_type',
        'hire_date',
        'termination_date',
        'location',
        'skills',
        'certifications',
      ],
    },
    'positions.csv': {
      required: ['id', 'title'],
      optional: [
        'team_id',
        'manager_position_id',
        'person_id',
        'status',
        'fte',
        'job_profile',
        'level',
        'location',
        'cost_center',
        'annual_cost',
        'currency',
        'start_date',
        'end_date',
      ],
    },
    'initiatives.csv': {
      required: ['id', 'name', 'kind'],
      optional: ['team_id', 'parent_id', 'status', 'priority', 'budget', 'currency', 'start_date', 'end_date'],
    },
    'role_assignments.csv': {
      required: ['initiative_id', 'role'],
      optional: ['person_id', 'position_id', 'allocation', 'start_date', 'end_date', 'acting'],
    },
    'waivers.csv': { required: ['initiative_id', 'role', 'reason'], optional: ['from', 'until'] },
  };

/** The bundle file that a name stands for (its last part, whatever the case), or null where it is none. */
export function bundleFileOf(name: string): BundleFile | null {
  const last = name.split(/[\\/]/).at(-1)!.toLowerCase();
  return BUNDLE_FILES.find((file) => file === last) ?? null;
}
