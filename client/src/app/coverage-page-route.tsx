import { ClosingDialog } from '../features/closing/closing-dialog.tsx';
import { CoveragePage } from '../features/coverage/coverage-page.tsx';
import { OpenFromGap } from '../features/hiring/open-from-gap.tsx';
import { reportEntries } from '../features/org-exports/export-entries.ts';
import { ExportMenu } from '../features/org-exports/export-menu.tsx';
import { ShareButton } from '../features/shares/share-button.tsx';

/** The coverage page with the ways to take it elsewhere and to close a gap, which are other features. */
export function CoveragePageRoute() {
  return (
    <>
      <CoveragePage
        renderActs={({ title, day, teamId, scenarioId, report }) => (
          <>
            {scenarioId === null && <ShareButton title={title} teamId={teamId} />}
            <ExportMenu entries={reportEntries(report, title, day)} />
          </>
        )}
      />
      <ClosingDialog renderHire={(gap) => <OpenFromGap key={`${gap.role}${gap.initiativeKey}`} {...gap} />} />
    </>
  );
}
