import type { Change } from '@tandem/shared/changes/change';
import { Field, InputType } from 'type-graphql';
import { AddDottedLineInput, planAddDottedLine } from './add-dotted-line.ts';
import { AssignIncumbentInput, planAssignIncumbent } from './assign-incumbent.ts';
import { AssignRoleInput, planAssignRole } from './assign-role.ts';
import { ClosePositionInput, planClosePosition } from './close-position.ts';
import { CreateInitiativeInput, planCreateInitiative } from './create-initiative.ts';
import { CreatePersonInput, planCreatePerson } from './create-person.ts';
import { CreatePositionInput, planCreatePosition } from './create-position.ts';
import { CreateTeamInput, planCreateTeam } from './create-team.ts';
import type { EditDesk } from './edit-desk.ts';
import type { EditInput } from './edit-input.ts';
import { EndDottedLineInput, planEndDottedLine } from './end-dotted-line.ts';
import { EndIncumbencyInput, planEndIncumbency } from './end-incumbency.ts';
import { EndRoleAssignmentInput, planEndRoleAssignment } from './end-role-assignment.ts';
import { EndWaiverInput, planEndWaiver } from './end-waiver.ts';
import { MovePositionInput, planMovePosition } from './move-position.ts';
import { planUpdateDottedLine, UpdateDottedLineInput } from './update-dotted-line.ts';
import { planUpdateInitiative, UpdateInitiativeInput } from './update-initiative.ts';
import { planUpdatePerson, UpdatePersonInput } from './update-person.ts';
import { planUpdatePosition, UpdatePositionInput } from './update-position.ts';
import { planUpdateRoleAssignment, UpdateRoleAssignmentInput } from './update-role-assignment.ts';
import { planUpdateTeam, UpdateTeamInput } from './update-team.ts';
import { planWaiveRole, WaiveRoleInput } from './waive-role.ts';

/** One kind of edit: what it takes, the change that it means, and what is done, as ‘Move a position’ and ‘Move 3 positions’. */
interface EditKind<I extends EditInput> {
  readonly input: new () => I;
  readonly plan: (desk: EditDesk, input: I) => Change;
  readonly words: readonly [verb: string, one: string, many: string];
}

const kind = <I extends EditInput>(input: new () => I, plan: EditKind<I>['plan'], ...words: EditKind<I>['words']): EditKind<EditInput> =>
  ({ input, plan, words }) as unknown as EditKind<EditInput>;

/** The edits that `editOrg` takes, by the name of the mutation that makes one alone. */
export const ORG_EDITS: Readonly<Record<string, EditKind<EditInput>>> = {
  movePosition: kind(MovePositionInput, planMovePosition, 'Move', 'a position', 'positions'),
  createPosition: kind(CreatePositionInput, planCreatePosition, 'Create', 'a position', 'positions'),
  updatePosition: kind(UpdatePositionInput, planUpdatePosition, 'Update', 'a position', 'positions'),
  closePosition: kind(ClosePositionInput, planClosePosition, 'Close', 'a position', 'positions'),
  assignIncumbent: kind(AssignIncumbentInput, planAssignIncumbent, 'Assign', 'an incumbent', 'incumbents'),
  endIncumbency: kind(EndIncumbencyInput, planEndIncumbency, 'End', 'an incumbency', 'incumbencies'),
  createPerson: kind(CreatePersonInput, planCreatePerson, 'Create', 'a person', 'people'),
  updatePerson: kind(UpdatePersonInput, planUpdatePerson, 'Update', 'a person', 'people'),
  createTeam: kind(CreateTeamInput, planCreateTeam, 'Create', 'a team', 'teams'),
  updateTeam: kind(UpdateTeamInput, planUpdateTeam, 'Update', 'a team', 'teams'),
  createInitiative: kind(CreateInitiativeInput, planCreateInitiative, 'Create', 'an initiative', 'initiatives'),
  updateInitiative: kind(UpdateInitiativeInput, planUpdateInitiative, 'Update', 'an initiative', 'initiatives'),
  assignRole: kind(AssignRoleInput, planAssignRole, 'Assign', 'a role', 'roles'),
  updateRoleAssignment: kind(UpdateRoleAssignmentInput, planUpdateRoleAssignment, 'Update', 'a role assignment', 'role assignments'),
  endRoleAssignment: kind(EndRoleAssignmentInput, planEndRoleAssignment, 'End', 'a role assignment', 'role assignments'),
  waiveRole: kind(WaiveRoleInput, planWaiveRole, 'Waive', 'a role', 'roles'),
  endWaiver: kind(EndWaiverInput, planEndWaiver, 'End', 'a waiver', 'waivers'),
  addDottedLine: kind(AddDottedLineInput, planAddDottedLine, 'Add', 'a dotted line', 'dotted lines'),
  updateDottedLine: kind(UpdateDottedLineInput, planUpdateDottedLine, 'Update', 'a dotted line', 'dotted lines'),
  endDottedLine: kind(EndDottedLineInput, planEndDottedLine, 'End', 'a dotted line', 'dotted lines'),
};

@InputType({
  description:
    'One edit of a list: exactly one of these, as the mutation of that name takes it, without `scenarioId` and `idempotencyKey`.',
})
export class OrgEdit {
  readonly [name: string]: EditInput | null | undefined;
}

for (const [name, { input }] of Object.entries(ORG_EDITS))
  Field(() => input, { nullable: true, description: `As \`${name}\` takes it.` })(OrgEdit.prototype, name);

/** What a list of edits does, in a few words that name nobody: `Move 3 positions`. */
export function wordsOf(edits: readonly OrgEdit[]): string {
  const counts = new Map<string, number>();
  for (const edit of edits) for (const name of namesIn(edit)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const [only, ...others] = counts;
  if (!only || others.length > 0) return `${edits.length} edits`;
  const [verb, one, many] = ORG_EDITS[only[0]]!.words;
  return only[1] === 1 ? `${verb} ${one}` : `${verb} ${only[1]} ${many}`;
}

/** The edits that an entry of a list names: exactly one, where it is right. */
export function namesIn(edit: OrgEdit): string[] {
  return Object.keys(ORG_EDITS).filter((name) => edit[name] != null);
}
