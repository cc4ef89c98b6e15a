import { refuse } from '@tandem/shared/changes/refusal';
import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { EditPayload } from '../changes/edit-input.ts';
import { RequestContext } from '../context.ts';
import { settingsOf } from './settings-of.ts';
import { setTimeZone } from './settings.store.ts';
import { Settings } from './settings.type.ts';

@InputType({ description: 'Changes settings of the organization; what is left out stays.' })
export class UpdateSettingsInput {
  @Field(() => String, { nullable: true, description: 'IANA name of the time zone that says which day today is, such as `Europe/Berlin`.' })
  timeZone?: string | null;
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
    @Arg('input', () => UpdateSettingsInput, { description: 'What is wanted.' }) { timeZone }: UpdateSettingsInput,
  ): Promise<UpdateSettingsPayload> {
    if (timeZone != null && !(await setTimeZone(context.services.database, timeZone))) {
      return {
        settings: null,
        userErrors: [
          refuse('INVALID', `There is no time zone ‘${timeZone.slice(0, 80)}’; give an IANA name such as Europe/Berlin.`, 'timeZone'),
        ],
      };
    }
    context.timeZoneChanged();
    return { settings: await settingsOf(context), userErrors: [] };
  }
}
