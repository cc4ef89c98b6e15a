import { CreateOrganization1763856000000 } from './migrations/1763856000000-create-organization.ts';
import { CreateAccess1763856000001 } from './migrations/1763856000001-create-access.ts';
import { CreateScenarios1763856000002 } from './migrations/1763856000002-create-scenarios.ts';
import { CreateScenarioReviews1763856000010 } from './migrations/1763856000010-create-scenario-reviews.ts';
import { CreateDottedLines1763856000011 } from './migrations/1763856000011-create-dotted-lines.ts';
import { CreateShareLinks1763856000013 } from './migrations/1763856000013-create-share-links.ts';
import { CreateJobSpecs1763856000040 } from './migrations/1763856000040-create-job-specs.ts';
import { CreateHiringRecords1763856000014 } from './migrations/1763856000014-create-hiring-records.ts';
import { CreatePlanningRecords1763856000012 } from './migrations/1763856000012-create-planning-records.ts';
import { CreateWebhooks1763856000030 } from './migrations/1763856000030-create-webhooks.ts';
import { CreateRoleFits1763856000020 } from './migrations/1763856000020-create-role-fits.ts';

/** Every change of the tables in its order. A merged one is never edited. */
export const MIGRATIONS = [
  CreateOrganization1763856000000,
  CreateAccess1763856000001,
  CreateScenarios1763856000002,
  CreateScenarioReviews1763856000010,
  CreateDottedLines1763856000011,
  CreatePlanningRecords1763856000012,
  CreateShareLinks1763856000013,
  CreateWebhooks1763856000030,
  CreateHiringRecords1763856000014,
  CreateJobSpecs1763856000040,
  CreateRoleFits1763856000020,
];
