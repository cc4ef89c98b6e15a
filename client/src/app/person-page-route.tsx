import { DeparturePanel } from '../features/closing/departure-panel.tsx';
import { PersonPage } from '../features/people/person-page.tsx';

/** One person with what becomes uncovered if they leave, which is another feature. */
export function PersonPageRoute() {
  return <PersonPage renderPanels={({ key, name }) => <DeparturePanel key={key} personKey={key} name={name} />} />;
}
