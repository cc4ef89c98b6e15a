import { Args, Ctx, Query, Resolver } from 'type-graphql';
import { listTokens } from '../access/api-tokens.store.ts';
import { listUsers } from '../access/users.store.ts';
import { RequestContext } from '../context.ts';
import { badInput } from '../schema/bad-input.ts';
import { PageArgs, type ConnectionOf } from '../schema/connection.type.ts';
import type { Page } from '../schema/page.ts';
import { Act, ActConnection } from './act.type.ts';
import type { LogEntry } from './acts.store.ts';

@Resolver()
export class ActQueries {
  @Query(() => ActConnection, { description: 'What was done to the live organization, newest first.' })
  async acts(@Ctx() { services }: RequestContext, @Args(() => PageArgs) { first, after }: PageArgs): Promise<ConnectionOf<Act>> {
    const count = first ?? 50;
    if (count < 1 || count > 500) throw badInput(`first is ${count}; it must be from 1 to 500.`);
    const before = after == null ? undefined : revisionOf(after);
    const entries = await services.store.log(before === undefined ? { first: count } : { first: count, before });
    const newest = (await services.store.current()).revision;
    const names = new Map(
      [...(await listUsers(services.database)), ...(await listTokens(services.database))].map(({ id, name }) => [id, name]),
    );
    const page = actPage(entries, newest);
    return new ActConnection(page, () =>
      entries.map((entry) => new Act(entry, entry.actor === null ? 'Tandem' : (names.get(entry.actor) ?? 'Somebody who is gone'))),
    );
  }
}

/** Revisions have no holes, so that they are cursors by themselves. */
function actPage(entries: readonly LogEntry[], newest: number): Page<LogEntry> {
  const cursorAt = (index: number): string => Buffer.from(`r${entries[index]!.revision}`).toString('base64url');
  const last = entries.length - 1;
  return {
    entries,
    totalCount: newest,
    cursorAt,
    info: {
      hasNextPage: last >= 0 && entries[last]!.revision > 1,
      hasPreviousPage: last >= 0 && entries[0]!.revision < newest,
      startCursor: last < 0 ? null : cursorAt(0),
      endCursor: last < 0 ? null : cursorAt(last),
    },
  };
}

function revisionOf(cursor: string): number {
  const match = /^r(\d{1,9})$/.exec(Buffer.from(cursor, 'base64url').toString());
  if (!match) throw badInput('after is no cursor; take the endCursor of the page before.');
  return Number(match[1]);
}
