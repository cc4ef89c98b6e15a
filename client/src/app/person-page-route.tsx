import { Fragment } from 'react';
import { DeparturePanel } from '../features/closing/departure-panel.tsx';
import { NextStepPanel } from '../features/job-profiles/next-step-panel.tsx';
import { RoleFitPanel } from '../features/role-fit/role-fit-panel.tsx';
import { PersonPage } from '../features/people/person-page.tsx';

/** One person with their role fit, their next step and what becomes uncovered if they leave, which are other features. */
export function PersonPageRoute() {
  return (
    <PersonPage
      renderPanels={({ key, name }) => (
        <Fragment key={key}>
          <RoleFitPanel personKey={key} />
          <NextStepPanel personKey={key} />
          <DeparturePanel personKey={key} name={name} />
        </Fragment>
      )}
    />
  );
}
