import { addDottedLine } from './add-dotted-line.ts';
import { assignIncumbent } from './assign-incumbent.ts';
import { assignRole } from './assign-role.ts';
import type { ChangeKind } from './change.ts';
import type { ChangeRule } from './change-rule.ts';
import { closePosition } from './close-position.ts';
import { createInitiative } from './create-initiative.ts';
import { createPerson } from './create-person.ts';
import { createPosition } from './create-position.ts';
import { createTeam } from './create-team.ts';
import { endIncumbency } from './end-incumbency.ts';
import { endRoleAssignment } from './end-role-assignment.ts';
import { movePosition } from './move-position.ts';
import { removeRecord } from './remove-record.ts';
import { restoreRecord } from './restore-record.ts';
import { updateDottedLine } from './update-dotted-line.ts';
import { updateInitiative } from './update-initiative.ts';
import { updatePerson } from './update-person.ts';
import { updatePosition } from './update-position.ts';
import { updateRoleAssignment } from './update-role-assignment.ts';
import { updateTeam } from './update-team.ts';
import { updateWaiver } from './update-waiver.ts';
import { waiveRole } from './waive-role.ts';

/** The rule of every kind of change. */
export const CHANGE_RULES: { readonly [K in ChangeKind]: ChangeRule<K> } = {
  CREATE_POSITION: createPosition,
  MOVE_POSITION: movePosition,
  UPDATE_POSITION: updatePosition,
  CLOSE_POSITION: closePosition,
  ASSIGN_INCUMBENT: assignIncumbent,
  END_INCUMBENCY: endIncumbency,
  CREATE_PERSON: createPerson,
  UPDATE_PERSON: updatePerson,
  CREATE_TEAM: createTeam,
  UPDATE_TEAM: updateTeam,
  CREATE_INITIATIVE: createInitiative,
  UPDATE_INITIATIVE: updateInitiative,
  ASSIGN_ROLE: assignRole,
  UPDATE_ROLE_ASSIGNMENT: updateRoleAssignment,
  END_ROLE_ASSIGNMENT: endRoleAssignment,
  WAIVE_ROLE: waiveRole,
  UPDATE_WAIVER: updateWaiver,
  ADD_DOTTED_LINE: addDottedLine,
  UPDATE_DOTTED_LINE: updateDottedLine,
  RESTORE_RECORD: restoreRecord,
  REMOVE_RECORD: removeRecord,
};
