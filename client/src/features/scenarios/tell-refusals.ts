import { notifications } from '@mantine/notifications';
import { text } from './texts.ts';

/** Shows why something was not done; nothing where it was. */
export async function tellRefusals(answer: Promise<readonly { readonly message: string }[]>): Promise<void> {
  const refusals = await answer.catch((cause: unknown) => [{ message: cause instanceof Error ? cause.message : String(cause) }]);
  if (refusals.length === 0) return;
  notifications.show({
    title: text('refused'),
    message: refusals.map(({ message }) => message).join(' '),
    withBorder: true,
    color: 'gray',
    autoClose: 12_000,
  });
}
