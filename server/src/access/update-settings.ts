import { refuse, type Refusal } from '@tandem/shared/changes/refusal';
import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { EditPayload } from '../changes/edit-input.ts';
import { RequestContext } from '../context.ts';
import { settingsOf } from './settings-of.ts';
import { setOrganizationFacts, setTimeZone } from './settings.store.ts';
import { Settings } from './settings.type.ts';

@InputType({ description: 'Changes settings of the organization; what is left out stays.' })
export class UpdateSettingsInput {
  @Field(() => String, { nullable: true, description: 'IANA name of the time zone that says which day today is, such as `Europe/Berlin`.' })
  timeZone?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The organization’s name, as job specs say it, at most 200 characters; null: not said.',
  })
  organizationName?: string | null;

  @Field(() => String, { nullable: true, description: 'The organization’s own web page, https or http; null: not said.' })
  organizationUrl?: string | null;

  @Field(() => String, { nullable: true, description: 'Address of the organization’s logo, https or http; null: not said.' })
  organizationLogoUrl?: string | null;

  @Field(() => String, { nullable: true, description: 'What new job specs end with, at most 5,000 characters; null: a usual statement.' })
  jobSpecStatement?: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'What came of `updateSettings`.' })
export class UpdateSettingsPayload extends EditPayload {
  @Field(() => Settings, { nullable: true, description: 'As they are now; null when it was refused.' })
  readonly settings!: Settings | null;
}

@Resolver()
export class UpdateSettingsMutation {
  @Mutation(() => UpdateSettingsPayload, { description: 'Changes settings of the organization.' })
  async updateSettings(
    @Ctx() context: RequestContext,
    @Arg('input', () => UpdateSettingsInput, { description: 'What is wanted.' }) { timeZone, ...facts }: UpdateSettingsInput,
  ): Promise<UpdateSettingsPayload> {
    const said = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
    const wrong = checkOrganizationFacts(said);
    if (wrong) return { settings: null, userErrors: [wrong] };
    if (timeZone != null && !(await setTimeZone(context.services.database, timeZone))) {
      return {
        settings: null,
        userErrors: [
          refuse('INVALID', `There is no time zone ‘${timeZone.slice(0, 80)}’; give an IANA name such as Europe/Berlin.`, 'timeZone'),
        ],
      };
    }
    await setOrganizationFacts(context.services.database, said);
    context.timeZoneChanged();
    return { settings: await settingsOf(context), userErrors: [] };
  }
}

function checkOrganizationFacts(facts: Omit<UpdateSettingsInput, 'timeZone'>): Refusal | null {
  if ((facts.organizationName ?? '').length > 200) return refuse('INVALID', 'The name has at most 200 characters.', 'organizationName');
  if ((facts.jobSpecStatement ?? '').length > 5_000)
    return refuse('INVALID', 'The statement has at most 5,000 characters.', 'jobSpecStatement');
  for (const field of ['organizationUrl', 'organizationLogoUrl'] as const) {
    const address = facts[field];
    if (
      address != null &&
      address !== '' &&
      (address.length > 2_000 || !URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol))
    )
      return refuse('INVALID', `‘${address.slice(0, 80)}’ is no address of the web; give one that begins with https://.`, field);
  }
  return null;
}
