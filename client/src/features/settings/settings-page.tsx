import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { Facts, Page, Section } from '../../ui/page.tsx';
import { FailedState, LoadingRows } from '../../ui/request-state.tsx';
import { OrganizationForm } from './organization-form.tsx';
import { SettingsDocument } from './settings.documents.ts';
import { text } from './texts.ts';
import { TimeZoneForm } from './time-zone-form.tsx';
import { TokensPanel } from './tokens-panel.tsx';
import { WebhooksPanel } from './webhooks-panel.tsx';
import styles from './settings.module.css';

/** Time zone, what job specs say of the organization, API tokens, webhooks, and the viewer's own account. */
export function SettingsPage(props: { /** Panels of other features. */ readonly renderPanels?: () => ReactNode }) {
  const { data, error, refetch } = useQuery(SettingsDocument);
  if (!data)
    return <Page title={text('title')}>{error ? <FailedState error={error} onRetry={() => void refetch()} /> : <LoadingRows />}</Page>;
  const administrator = data.viewer?.scopes.includes('admin') ?? false;
  return (
    <Page title={text('title')}>
      <div className={styles.settings}>
        <Section title={text('organization')}>
          <TimeZoneForm
            key={data.settings.timeZone}
            timeZone={data.settings.timeZone}
            today={data.settings.today}
            editable={administrator}
          />
        </Section>
        <Section title={text('postings')}>
          <OrganizationForm settings={data.settings} editable={administrator} />
        </Section>
        <Section title={text('account')}>
          <Facts
            facts={[
              [text('name'), data.viewer?.name],
              [text('email'), data.viewer?.email],
              [text('scopes'), data.viewer?.scopes.join(', ')],
            ]}
          />
        </Section>
        {administrator ? <TokensPanel /> : <p className={styles.hint}>{text('tokensForbidden')}</p>}
        {administrator && <WebhooksPanel />}
        {props.renderPanels?.()}
      </div>
    </Page>
  );
}
