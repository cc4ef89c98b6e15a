import { DayLink } from '../ui/day-link.tsx';
import { Page } from '../ui/page.tsx';
import { EmptyState } from '../ui/request-state.tsx';
import { text } from './texts.ts';

/** An address that leads nowhere. */
export function MissingPage() {
  return (
    <Page title={text('missingTitle')}>
      <EmptyState title={text('missingHint')} action={<DayLink to="/">{text('home')}</DayLink>} />
    </Page>
  );
}
