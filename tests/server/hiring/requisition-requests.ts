import type { TestServer } from '../../support/test-server.ts';

/** What the tests look at in a requisition. */
const SHOWN = `key version title status reason openings filledCount openedOn closedOn late openBy targetStartDate allocation role waitingForMe
  team { key } initiative { key } hiringManager { key } seats { key state position { key title } filled { person { key } on assignment { key } } }
  approval { approvedOn steps { name done approvals } openStep { name } waitingFor { name } verdicts { step by { name } onBehalfOf { name } } reminders { day } }
  sentBack { note } gap { role } acts { act refused }`;

/** A requisition of an answer. */
export interface ShownRequisition {
  readonly key: string;
  readonly version: number;
  readonly status: string;
  readonly seats: readonly { readonly key: string; readonly state: string; readonly position: { readonly key: string } }[];
  readonly acts: readonly { readonly act: string; readonly refused: string | null }[];
}

/** What a mutation of a requisition answered. */
interface Answered {
  readonly requisition: ShownRequisition;
  readonly userErrors: readonly { readonly code: string; readonly message: string; readonly field: string | null }[];
}

/** Runs a mutation of a requisition, such as `openRequisition`, whose input is of the type that `INPUTS` names. */
export async function request(
  server: TestServer,
  mutation: string,
  input: Readonly<Record<string, unknown>>,
  token?: string,
): Promise<Answered> {
  const type = INPUTS[mutation] ?? 'RequisitionStepInput';
  const document = `mutation($input: ${type}!) { answered: ${mutation}(input: $input) { requisition { ${SHOWN} } userErrors { code message field } } }`;
  const { data, errors } = await server.graphql(document, { input }, token);
  if (!data) throw new Error(errors?.map(({ message }) => message).join('\n'));
  return data['answered'] as unknown as Answered;
}

/** Like `request`, for what must not be refused. */
export async function done(
  server: TestServer,
  mutation: string,
  input: Readonly<Record<string, unknown>>,
  token?: string,
): Promise<ShownRequisition> {
  const { requisition, userErrors } = await request(server, mutation, input, token);
  if (userErrors.length > 0) throw new Error(userErrors.map(({ code, message }) => `${code}: ${message}`).join('\n'));
  return requisition;
}

/** A requisition as it is now. */
export async function seen(server: TestServer, id: string, token?: string): Promise<ShownRequisition> {
  const { data } = await server.graphql(`query($id: ID!) { org { requisition(id: $id) { ${SHOWN} } } }`, { id }, token);
  return data!['org']!['requisition'] as unknown as ShownRequisition;
}

const INPUTS: Readonly<Record<string, string>> = {
  createRequisition: 'CreateRequisitionInput',
  copyRequisition: 'CopyRequisitionInput',
  updateRequisition: 'UpdateRequisitionInput',
  addRequisitionSeats: 'AddRequisitionSeatsInput',
  cancelRequisitionSeat: 'CancelRequisitionSeatInput',
  approveRequisition: 'RequisitionVerdictInput',
  sendBackRequisition: 'RequisitionVerdictInput',
  fillRequisitionSeat: 'FillRequisitionSeatInput',
  unfillRequisitionSeat: 'UnfillRequisitionSeatInput',
};
