import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { linkAccountTo } from '../access/account-person.ts';
import { changePassword, createUser, listUsers } from '../access/users.store.ts';
import { Complaint } from './complaint.ts';
import { readScopes } from './read-scopes.ts';
import { withStores } from './with-stores.ts';

const LEAST_PASSWORD = 10;

export function userCommand(): Command {
  const command = new Command('user').description('Accounts for the web client.');
  command
    .command('create')
    .description('Make an account. Without --password-file a password is made and printed.')
    .requiredOption('--email <address>', 'to sign in with')
    .requiredOption('--name <name>', 'as others see it')
    .option('--scopes <scope,...>', 'what the account may do', 'org:read')
    .option('--password-file <path>', 'file whose first line is the password')
    .action(async (options: { readonly email: string; readonly name: string; readonly scopes: string; readonly passwordFile?: string }) => {
      const scopes = readScopes(options.scopes);
      const password = passwordFrom(options.passwordFile);
      const user = await withStores(({ database }) => createUser(database, { email: options.email, name: options.name, password, scopes }));
      if (!user) throw new Complaint(`${options.email} has an account already.`);
      process.stdout.write(`Made the account ${user.email}.${options.passwordFile ? '' : ` Password: ${password}`}\n`);
    });
  command
    .command('list')
    .description('List all accounts.')
    .action(async () => {
      for (const { email, name, scopes } of await withStores(({ database }) => listUsers(database)))
        process.stdout.write(`${email}  ${name}  ${scopes.join(',')}\n`);
    });
  command
    .command('link')
    .description('Say which person an account belongs to. Without --person their work e-mail decides.')
    .argument('<address>')
    .option('--person <key>', 'key of the person')
    .action(async (email: string, { person }: { readonly person?: string }) => {
      const outcome = await withStores(async ({ database, org }) =>
        linkAccountTo(database, await org.current(), { email }, person ?? null),
      );
      if ('refusal' in outcome) throw new Complaint(outcome.refusal.message);
      process.stdout.write(person === undefined ? `${email} is linked to nobody.\n` : `Linked ${email} to ${person}.\n`);
    });
  command
    .command('password')
    .description('Give an account another password and end its sessions.')
    .argument('<address>')
    .option('--password-file <path>', 'file whose first line is the password')
    .action(async (email: string, options: { readonly passwordFile?: string }) => {
      const password = passwordFrom(options.passwordFile);
      const changed = await withStores(({ database }) => changePassword(database, email, password));
      if (!changed) throw new Complaint(`There is no account ${email}.`);
      process.stdout.write(`Changed.${options.passwordFile ? '' : ` Password: ${password}`}\n`);
    });
  return command;
}

function passwordFrom(path: string | undefined): string {
  if (path === undefined) return randomBytes(12).toString('base64url');
  let password: string;
  try {
    password = readFileSync(path, 'utf8').split(/\r?\n/, 1)[0]!;
  } catch (error) {
    throw new Complaint(`${path} cannot be read (${error instanceof Error ? error.message : String(error)}).`);
  }
  if (password.length < LEAST_PASSWORD) throw new Complaint(`The password in ${path} is shorter than ${LEAST_PASSWORD} characters.`);
  return password;
}
