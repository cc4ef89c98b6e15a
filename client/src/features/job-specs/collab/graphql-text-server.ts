import type { ApolloClient } from '@apollo/client';
import { print } from 'graphql';
import { createClient } from 'graphql-ws';
import type { FollowJobSpecSubscription } from '../../../api/generated/graphql.ts';
import { EditJobSpecTextDocument, FollowJobSpecDocument, SetJobSpecFocusDocument } from '../job-specs.documents.ts';
import type { Hearing, PushAnswer, TextServer } from './text-server.ts';

/** The server over GraphQL: edits by HTTP, following by WebSocket. `socketAddress` is that of `/graphql` by `ws:`. */
export class GraphqlTextServer implements TextServer {
  constructor(
    private readonly client: ApolloClient,
    private readonly jobSpecId: string,
    readonly clientId: string,
    private readonly socketAddress: string,
  ) {}

  async push(baseVersion: number, changes: readonly string[]): Promise<PushAnswer> {
    const input = { jobSpecId: this.jobSpecId, clientId: this.clientId, baseVersion, changes: [...changes] };
    const { data, error } = await this.client.mutate({ mutation: EditJobSpecTextDocument, variables: { input }, fetchPolicy: 'no-cache' });
    if (error || !data) throw error ?? new Error('The server did not answer');
    const { accepted, edits, reload, userErrors } = data.editJobSpecText;
    if (userErrors.length > 0) return { kind: 'REFUSED', message: userErrors.map(({ message }) => message).join(' ') };
    return reload ? { kind: 'RELOAD' } : { kind: 'EDITS', accepted, edits };
  }

  follow(after: () => number, hear: Hearing): () => void {
    let stopped = false;
    const socket = createClient({
      url: this.socketAddress,
      retryAttempts: Infinity,
      shouldRetry: () => true,
      retryWait: (tries) => new Promise((resolve) => setTimeout(resolve, Math.min(250 * 2 ** tries, 8_000))),
      keepAlive: 10_000,
      on: { closed: () => !stopped && hear.lost() },
    });
    const query = print(FollowJobSpecDocument);
    const listen = async (): Promise<void> => {
      try {
        // The version is read anew for each connection: what was heard in between is not asked for again.
        const variables = { jobSpecId: this.jobSpecId, after: after(), clientId: this.clientId };
        for await (const { data } of socket.iterate<FollowJobSpecSubscription & Record<string, unknown>>({ query, variables })) {
          if (!data) break;
          const { edits, others, version, reload } = data.jobSpecActs;
          hear.connected();
          if (reload) hear.reload();
          else hear.edits(edits);
          hear.others(others.map(({ actor, from, to, ...one }) => ({ ...one, from: from ?? null, to: to ?? null, name: actor.name })));
          hear.changed(version);
        }
      } catch {
        // The connection is gone; it is asked for again below.
      }
      if (!stopped) setTimeout(() => void listen(), 1_000);
    };
    void listen();
    return () => {
      stopped = true;
      void socket.dispose();
    };
  }

  setFocus(from: number | null, to: number | null): void {
    const input = { jobSpecId: this.jobSpecId, clientId: this.clientId, from, to };
    // It is no promise: where it does not get through, the next one will.
    this.client.mutate({ mutation: SetJobSpecFocusDocument, variables: { input }, fetchPolicy: 'no-cache' }).catch(() => undefined);
  }
}
