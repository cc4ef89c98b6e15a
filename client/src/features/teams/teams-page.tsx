import { useViewedDay } from '../../api/today.ts';
import { DayLink } from '../../ui/day-link.tsx';
import { FilterBar, SearchFilter } from '../../ui/filter-bar.tsx';
import { Page, Section } from '../../ui/page.tsx';
import { EmptyState } from '../../ui/request-state.tsx';
import { useSearchFilters } from '../../ui/use-search-filters.ts';
import { TeamTree } from './team-tree.tsx';
import { text } from './texts.ts';
import styles from './teams.module.css';

/** Every team as a tree, with counts and coverage. */
export function TeamsPage() {
  const { asOf } = useViewedDay();
  const address = useSearchFilters();
  const search = address.one('search') ?? '';
  return (
    <Page title={text('title')}>
      <FilterBar active={search !== ''} onClear={() => address.set({ search: null })}>
        <SearchFilter value={search} onChange={(next) => address.set({ search: next })} label={text('search')} />
      </FilterBar>
      <Section title={text('title')} flush untitled>
        <TeamTree
          key={search === '' ? 'tree' : 'list'}
          asOf={asOf}
          search={search}
          empty={
            search === '' ? (
              <EmptyState
                title={text('none')}
                hint={text('noneHint')}
                action={
                  <DayLink to="/import" className={styles.action}>
                    {text('goImport')}
                  </DayLink>
                }
              />
            ) : (
              <EmptyState title={text('noneFound')} />
            )
          }
        />
      </Section>
    </Page>
  );
}
