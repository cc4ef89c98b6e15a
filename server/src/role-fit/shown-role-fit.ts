import type { Day } from '@tandem/shared/org/day';
import type { Org } from '@tandem/shared/org/org';
import { roleFitOn } from '@tandem/shared/role-fit/shared-role-fits';
import type { RequestContext } from '../context.ts';
import { RoleFit } from './role-fit.type.ts';
import { findRoleFit, type KeptRoleFit } from './role-fits.store.ts';

const own = new WeakMap<RequestContext, Promise<KeptRoleFit | null>>();

/** The caller's own role fit as it is kept, whether shared or not; null for a token and where they have none. */
async function ownRoleFit({ caller, services }: RequestContext): Promise<KeptRoleFit | null> {
  return caller?.kind === 'USER' ? services.database.read((manager) => findRoleFit(manager, caller.id)) : null;
}

/** The caller's own role fit, with the record of its person as it is today. */
export async function shownOwnRoleFit(context: RequestContext): Promise<RoleFit | null> {
  const kept = await ownRoleFit(context);
  if (!kept) return null;
  const fit = roleFitOn(await context.org(), kept.personKey, await context.today(), kept);
  return fit && new RoleFit(kept, fit, kept);
}

/** What the caller may see of a person's role fit: their own, or one that was shared with them; else null, as where there is none. */
export async function shownRoleFitOf(context: RequestContext, personKey: string, org: Org, day: Day): Promise<RoleFit | null> {
  // A list of people asks for each of them: one's own is read once.
  if (!own.has(context)) own.set(context, ownRoleFit(context));
  const kept = await own.get(context)!;
  const person = org.person(personKey);
  if (kept?.personKey === personKey) {
    const fit = roleFitOn(org, personKey, day, kept);
    return fit && new RoleFit(kept, fit, kept);
  }
  const shared = person && (await context.sharedRoleFits())?.of(person);
  const fit = shared && roleFitOn(org, personKey, day, shared);
  return shared && fit ? new RoleFit(shared, fit, null) : null;
}
