import { Button } from '@mantine/core';
import { isRouteErrorResponse, useRouteError } from 'react-router';
import { EmptyState } from '../ui/request-state.tsx';
import { MissingPage } from './missing-page.tsx';
import { text } from './texts.ts';

/** What stands in place of a page that threw: our fault, said so, with the way on. */
export function BrokenPage() {
  const error = useRouteError();
  if (isRouteErrorResponse(error) && error.status === 404) return <MissingPage />;
  const message = error instanceof Error ? error.message : String(error);
  return (
    <div role="alert">
      <EmptyState
        title={text('brokenTitle')}
        hint={text('brokenHint', { message })}
        action={<Button onClick={() => window.location.reload()}>{text('reload')}</Button>}
      />
    </div>
  );
}
