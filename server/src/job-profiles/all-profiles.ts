import { Org } from '@tandem/shared/org/org';
import type { JobProfile } from '@tandem/shared/org/records';
import { profilesOf } from '@tandem/shared/roles/ladders';
import type { EditDesk } from '../changes/edit-desk.ts';

/** All profiles of the version that is edited, retired or not. `runEdit` plans on a finished organization. */
export function allProfiles({ org }: EditDesk): JobProfile[] {
  if (!(org instanceof Org)) throw new Error('Ladders are edited on a finished organization, not in the middle of an act.');
  return profilesOf(org, null, true);
}
