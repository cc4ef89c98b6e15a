import { ApprovalChainPanel } from '../features/hiring/approval-chain-panel.tsx';
import { DelegatesPanel } from '../features/hiring/delegates-panel.tsx';
import { SettingsPage } from '../features/settings/settings-page.tsx';

/** The settings, with those of other features. */
export function SettingsPageRoute() {
  return (
    <SettingsPage
      renderPanels={() => (
        <>
          <ApprovalChainPanel />
          <DelegatesPanel />
        </>
      )}
    />
  );
}
