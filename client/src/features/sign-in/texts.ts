import { defineTexts } from '../../ui/texts.ts';

/** Texts of the sign-in and set-up pages. */
export const text = defineTexts('sign-in', {
  title: 'Sign in',
  lead: 'Every initiative needs a pair: one who owns what and why, one who owns how and when.',
  email: 'E-mail',
  password: 'Password',
  submit: 'Sign in',
  refused: 'The e-mail or the password is not right.',
  tooMany: 'Too many attempts. Wait a minute and try again.',
  offline: 'Tandem cannot reach its server. Nothing was lost; check the connection and try again.',
  failed: 'The server refused: {{message}}',
  setUpTitle: 'Set up Tandem',
  setUpLead: 'You are the first administrator of this organization. This link works once.',
  name: 'Your name',
  newPassword: 'Password (12 characters or more)',
  setUpSubmit: 'Create the administrator',
  setUpRefused: 'This link is not valid or has been used. Start the server again to get a new one, or sign in.',
  passwordShort: '12 characters at least.',
  required: 'Needed.',
  emailWrong: 'This is no e-mail address.',
  showPassword: 'Show the password',
});
