import type { ApolloClient, OperationVariables, TypedDocumentNode } from '@apollo/client';
import { applyAct } from '@tandem/shared/changes/act';
import type { Change } from '@tandem/shared/changes/change';
import type { Refusal, RefusalCode } from '@tandem/shared/changes/refusal';
import { parseDay } from '@tandem/shared/org/day';
import type { Org } from '@tandem/shared/org/org';
import { orgFromRecords, type OrgRecordsSnapshot } from '@tandem/shared/org/org-from-records';
import { print } from 'graphql';
import { createClient, type Client } from 'graphql-ws';
import type { FollowActsSubscription, FollowPresenceSubscription, SessionActsQuery } from '../api/generated/graphql.ts';
import { EditOrgDocument } from './edit-org.documents.ts';
import { editsOfChanges } from './edits-of-changes.ts';
import { newKey } from './new-key.ts';
import type { OwnPresence } from './org-session.ts';
import {
  FollowActsDocument,
  FollowPresenceDocument,
  SessionActsDocument,
  SessionRecordsDocument,
  SessionRedoDocument,
  SessionScenarioDocument,
  SessionUndoDocument,
  SetPresenceDocument,
} from './session.documents.ts';
import type { ActsAfter, EditAnswer, Hearing, LoadedVersion, SessionServer } from './session-server.ts';

/** Versions of records that a scenario wrote, and its revisions, are this number and the number of the act. */
const SCENARIO_REVISIONS = 1_000_000_000;

/** The server over GraphQL: questions and edits by HTTP, following by WebSocket. `socketAddress` is that of `/graphql` by `ws:`. */
export function graphqlServer(client: ApolloClient, scenarioId: string | null, socketAddress: string, webSocket?: unknown): SessionServer {
  return new GraphqlServer(client, scenarioId, socketAddress, webSocket);
}

class GraphqlServer implements SessionServer {
  private readonly clientId = newKey();

  constructor(
    private readonly client: ApolloClient,
    private readonly scenarioId: string | null,
    private readonly socketAddress: string,
    private readonly webSocket: unknown,
  ) {}

  async load(): Promise<LoadedVersion | null> {
    if (this.scenarioId === null) {
      const { org, records, ...about } = await this.records(null);
      const canEdit = about.may('org:write');
      return { base: org, org, version: records.revision, epoch: 0, revisions: 0, lockedBecause: null, canEdit, ...about.viewer };
    }
    const answer = await this.ask(SessionScenarioDocument, { id: this.scenarioId });
    const { scenario } = answer;
    if (!scenario) return null;
    const { org: base, ...about } = await this.records(scenario.baseRevision);
    const start = base.draft().seal(SCENARIO_REVISIONS + scenario.epochStart);
    const { orgActs } = await this.ask(SessionActsDocument, {
      scenarioId: this.scenarioId,
      after: scenario.epochStart,
      epoch: scenario.epoch,
    });
    if (orgActs.reload) return this.load();
    const canEdit = scenario.lockedBecause === null && about.may('scenarios:write');
    return {
      base,
      org: replayed(start, orgActs.acts),
      version: orgActs.version,
      epoch: orgActs.epoch,
      revisions: SCENARIO_REVISIONS,
      lockedBecause: scenario.lockedBecause ?? null,
      canEdit,
      ...about.viewer,
    };
  }

  async actsAfter(after: number, epoch: number): Promise<ActsAfter> {
    return newsOf((await this.ask(SessionActsDocument, { scenarioId: this.scenarioId, after, epoch })).orgActs);
  }

  async edit(label: string, changes: readonly Change[], idempotencyKey: string): Promise<EditAnswer> {
    const input = { scenarioId: this.scenarioId, label: label.slice(0, 200), idempotencyKey, edits: editsOfChanges(changes) };
    const { editOrg } = await this.tell(EditOrgDocument, { input });
    return answerOf(editOrg.revision ?? null, editOrg.userErrors);
  }

  async step(kind: 'undo' | 'redo', idempotencyKey: string): Promise<EditAnswer> {
    const input = { scenarioId: this.scenarioId, idempotencyKey };
    const answer =
      kind === 'undo'
        ? (await this.tell(SessionUndoDocument, { input })).undoChange
        : (await this.tell(SessionRedoDocument, { input })).redoChange;
    return answerOf(answer.scenario?.version ?? null, answer.userErrors);
  }

  follow(from: () => { readonly after: number; readonly epoch: number }, hear: Hearing): () => void {
    let stopped = false;
    const socket = createClient({
      url: this.socketAddress,
      retryAttempts: Infinity,
      shouldRetry: () => true,
      retryWait: (tries) => new Promise((resolve) => setTimeout(resolve, Math.min(250 * 2 ** tries, 10_000))),
      keepAlive: 10_000,
      ...(this.webSocket !== undefined && { webSocketImpl: this.webSocket }),
      on: { closed: () => !stopped && hear.lost() },
    });
    const followActs = (): void => {
      // The variables are read anew for each connection: what was heard in between is not asked for again.
      void this.listen<FollowActsSubscription>(socket, print(FollowActsDocument), () => ({ scenarioId: this.scenarioId, ...from() }), {
        next: ({ orgActs }) => {
          hear.connected();
          hear.acts(newsOf(orgActs));
        },
        gone: () => !stopped && hear.gone(),
        again: () => !stopped && followActs(),
      });
    };
    const followPresence = (): void => {
      void this.listen<FollowPresenceSubscription>(
        socket,
        print(FollowPresenceDocument),
        () => ({ scenarioId: this.scenarioId, clientId: this.clientId }),
        {
          next: ({ presence }) =>
            hear.others(presence.map(({ actor, focusKey, ...one }) => ({ ...one, focusKey: focusKey ?? null, name: actor.name }))),
          gone: () => undefined,
          again: () => !stopped && followPresence(),
        },
      );
    };
    followActs();
    followPresence();
    return () => {
      stopped = true;
      void socket.dispose();
    };
  }

  setPresence({ focusKey, selectedKeys }: OwnPresence): void {
    const input = { scenarioId: this.scenarioId, clientId: this.clientId, focusKey, selectedKeys: [...selectedKeys].slice(0, 200) };
    // Presence is no promise: where it does not get through, the next one will.
    this.tell(SetPresenceDocument, { input }).catch(() => undefined);
  }

  private async listen<Data>(
    socket: Client,
    query: string,
    variables: () => Record<string, unknown>,
    hear: { next(data: Data): void; gone(): void; again(): void },
  ): Promise<void> {
    try {
      for await (const { data, errors } of socket.iterate<Data & Record<string, unknown>>({ query, variables: variables() })) {
        if (errors?.some((error) => ['NOT_FOUND', 'FORBIDDEN', 'UNAUTHENTICATED'].includes(String(error.extensions?.['code']))))
          return hear.gone();
        if (data) hear.next(data);
      }
    } catch {
      // The connection could not be kept up; it is made again below.
    }
    setTimeout(() => hear.again(), 1_000);
  }

  private async records(revision: number | null) {
    const { org, viewer, settings } = await this.ask(SessionRecordsDocument, { revision });
    const records = org.records as OrgRecordsSnapshot;
    const scopes = viewer?.scopes ?? [];
    const may = (scope: string): boolean => scopes.includes(scope) || scopes.includes('admin');
    return {
      org: orgFromRecords(records),
      records,
      may,
      viewer: { showsPay: may('pay:read'), today: parseDay(settings.today)!, viewerId: actorIdOf(viewer?.id ?? '') },
    };
  }

  private async ask<Data, Variables extends OperationVariables>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
  ): Promise<Data> {
    const { data, error } = await this.client.query<Data, Variables>({ query: document, variables, fetchPolicy: 'no-cache' } as Parameters<
      typeof this.client.query<Data, Variables>
    >[0]);
    if (error) throw error;
    return data as Data;
  }

  private async tell<Data, Variables extends OperationVariables>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
  ): Promise<Data> {
    const { data, error } = await this.client.mutate<Data, Variables>({
      mutation: document,
      variables,
      fetchPolicy: 'no-cache',
    } as Parameters<typeof this.client.mutate<Data, Variables>>[0]);
    if (error) throw error;
    return data as Data;
  }
}

function newsOf({ version, epoch, status, reload, acts }: SessionActsQuery['orgActs']): ActsAfter {
  return {
    version,
    epoch,
    state: status ?? '',
    reload,
    acts: acts.map(({ number, label, actor, changes }) => ({
      number,
      label,
      actorId: actor.id,
      actorName: actor.name,
      changes: changes as readonly Change[],
    })),
  };
}

function replayed(start: Org, acts: SessionActsQuery['orgActs']['acts']): Org {
  let org = start;
  for (const { number, changes } of acts) {
    const next = applyAct(org, changes as readonly Change[], SCENARIO_REVISIONS + number);
    if (!next.allowed) throw new Error(`Act ${number} of the scenario cannot be done here: ${next.refusals[0]?.message}`);
    org = next.org;
  }
  return org;
}

function answerOf(
  number: number | null,
  userErrors: readonly { readonly code: string; readonly message: string; readonly field?: string | null }[],
): EditAnswer {
  if (number !== null && userErrors.length === 0) return { ok: true, number };
  const refusals = userErrors.map(({ code, message, field }): Refusal => ({ code: code as RefusalCode, message, field: field ?? null }));
  return { ok: false, refusals };
}

/** The viewer's id as acts name it: the key in the global id. */
function actorIdOf(viewerId: string): string {
  try {
    return atob(viewerId.replaceAll('-', '+').replaceAll('_', '/')).split(':').slice(1).join(':');
  } catch {
    return viewerId;
  }
}
