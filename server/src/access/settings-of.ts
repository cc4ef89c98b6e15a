import { RECORD_KINDS } from '@tandem/shared/org/records';
import type { Org } from '@tandem/shared/org/org';
import type { RequestContext } from '../context.ts';
import { DEMO_SOURCE } from '../demo/demo-source.ts';
import { readSettings } from './settings.store.ts';
import type { Settings } from './settings.type.ts';

/** The settings as they are shown. */
export async function settingsOf(context: RequestContext): Promise<Settings> {
  const [{ timeZone, organizationName, organizationUrl, organizationLogoUrl, jobSpecStatement }, today, org] = await Promise.all([
    readSettings(context.services.database),
    context.today(),
    context.org(),
  ]);
  return {
    timeZone,
    organizationName,
    organizationUrl,
    organizationLogoUrl,
    jobSpecStatement,
    today,
    demoLoaded: hasDemo(org),
  };
}

/** Whether anything of the demo organization is there. */
export function hasDemo(org: Org): boolean {
  return RECORD_KINDS.some((kind) => {
    for (const { source } of org.table(kind).values()) if (source === DEMO_SOURCE) return true;
    return false;
  });
}
