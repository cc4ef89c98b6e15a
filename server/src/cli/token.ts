import { Command } from 'commander';
import { createToken, listTokens, revokeToken } from '../access/api-tokens.store.ts';
import { readScopes } from './read-scopes.ts';
import { Complaint } from './complaint.ts';
import { withStores } from './with-stores.ts';

export function tokenCommand(): Command {
  const command = new Command('token').description('API tokens: a client sends `Authorization: Bearer TOKEN`.');
  command
    .command('create')
    .description('Make a token and print it, once, with nothing else on standard output.')
    .requiredOption('--name <name>', 'what it is for')
    .requiredOption('--scopes <scope,...>', 'what it may do')
    .action(async ({ name, scopes }: { readonly name: string; readonly scopes: string }) => {
      const wanted = readScopes(scopes);
      const { text } = await withStores(({ database }) => createToken(database, name, wanted));
      process.stdout.write(`${text}\n`);
    });
  command
    .command('list')
    .description('List all tokens, without their texts.')
    .action(async () => {
      const tokens = await withStores(({ database }) => listTokens(database));
      for (const { id, name, scopes, lastUsedAt, revokedAt } of tokens) {
        process.stdout.write(
          `${id}  ${name}  ${scopes.join(',')}  ${revokedAt ? `revoked ${revokedAt}` : `last used ${lastUsedAt ?? 'never'}`}\n`,
        );
      }
    });
  command
    .command('revoke')
    .description('Revoke a token for good.')
    .argument('<id>', 'as `token list` prints it')
    .action(async (id: string) => {
      const token = await withStores(({ database }) => revokeToken(database, id));
      if (!token) throw new Complaint(`There is no token ${id} in use; \`tandem token list\` prints them.`);
      process.stdout.write(`Revoked ${token.name}.\n`);
    });
  return command;
}
