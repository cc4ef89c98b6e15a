import { useQuery } from '@apollo/client/react';
import { Button, Group, Switch } from '@mantine/core';
import { IconFileImport, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useViewedDay } from '../../api/today.ts';
import { useMay } from '../../api/viewer.ts';
import { FilterBar, SearchFilter } from '../../ui/filter-bar.tsx';
import { Page, Section, Tag } from '../../ui/page.tsx';
import { EmptyState, FailedState, LoadingRows } from '../../ui/request-state.tsx';
import { useSearchFilters } from '../../ui/use-search-filters.ts';
import { CreateFamilyDialog, CreateProfileDialog } from './create-dialogs.tsx';
import { EditFamilyDialog } from './edit-family-dialog.tsx';
import { ImportFrameworkDialog } from './import-framework-dialog.tsx';
import { LaddersDocument } from './job-profiles.documents.ts';
import { LadderTable, type LadderFamily, type LadderProfile } from './ladder-table.tsx';
import { text } from './texts.ts';
import styles from './job-profiles.module.css';

type Dialog = 'import' | 'family' | { readonly addTo: LadderFamily } | { readonly edit: LadderFamily } | null;

/** All ladders, one below the other; search and retired ones in the address. */
export function LaddersPage() {
  const mayWrite = useMay('org:write');
  const { asOf } = useViewedDay();
  const address = useSearchFilters();
  const search = address.one('search') ?? '';
  const includeRetired = address.one('retired') === '1';
  const [dialog, setDialog] = useState<Dialog>(null);
  const { data, previousData, error, refetch } = useQuery(LaddersDocument, {
    variables: { asOf, includeRetired },
    fetchPolicy: 'cache-and-network',
  });
  const org = (data ?? previousData)?.org;
  const shown = org ? laddersFound(org.jobFamilies, org.jobProfiles, search) : [];
  return (
    <Page
      title={text('title')}
      context={<span>{text('intro')}</span>}
      acts={
        mayWrite && (
          <Group gap="xs">
            <Button variant="default" leftSection={<IconPlus size={14} aria-hidden />} onClick={() => setDialog('family')}>
              {text('newFamily')}
            </Button>
            <Button leftSection={<IconFileImport size={14} aria-hidden />} onClick={() => setDialog('import')}>
              {text('importOwn')}
            </Button>
          </Group>
        )
      }
    >
      <FilterBar active={search !== '' || includeRetired} onClear={() => address.set({ search: null, retired: null })}>
        <SearchFilter value={search} onChange={(value) => address.set({ search: value })} label={text('search')} />
        <Switch
          size="xs"
          label={text('showRetired')}
          checked={includeRetired}
          onChange={(event) => address.set({ retired: event.currentTarget.checked ? '1' : null })}
        />
      </FilterBar>
      {!org && (error ? <FailedState error={error} onRetry={() => void refetch()} /> : <LoadingRows rows={12} />)}
      {org && shown.length === 0 && <EmptyState title={text('none')} hint={text('noneHint')} />}
      {shown.map(({ family, profiles }) => (
        <Section
          key={family.key}
          title={family.name}
          flush
          aside={
            <>
              <Tag tone={family.isEdited ? 'accent' : 'quiet'}>
                {text(family.isEdited ? 'edited' : family.isBuiltIn ? 'builtIn' : 'own')}
              </Tag>
              {family.retired && <Tag>{text('retired')}</Tag>}
              {mayWrite && (
                <>
                  <Button
                    variant="subtle"
                    size="compact-xs"
                    aria-label={text('editFamilyLabel', { name: family.name })}
                    onClick={() => setDialog({ edit: family })}
                  >
                    {text('edit')}
                  </Button>
                  <Button variant="subtle" size="compact-xs" onClick={() => setDialog({ addTo: family })}>
                    {text('newProfile')}
                  </Button>
                </>
              )}
            </>
          }
        >
          <p className={styles.owns}>{family.owns || family.summary.split('\n')[0]}</p>
          {profiles.length === 0 ? (
            <p className={styles.owns}>{text('nothingSaid')}</p>
          ) : (
            <LadderTable family={family} profiles={profiles} />
          )}
        </Section>
      ))}
      {dialog === 'import' && <ImportFrameworkDialog onClose={() => setDialog(null)} />}
      {dialog === 'family' && <CreateFamilyDialog onClose={() => setDialog(null)} />}
      {dialog !== null && typeof dialog === 'object' && 'addTo' in dialog && (
        <CreateProfileDialog family={dialog.addTo} onClose={() => setDialog(null)} />
      )}
      {org && dialog !== null && typeof dialog === 'object' && 'edit' in dialog && (
        <EditFamilyDialog family={dialog.edit} ownRoles={org.policy.ownRoles} onClose={() => setDialog(null)} />
      )}
    </Page>
  );
}

/** The ladders with the profiles that have every word of the search; all rungs of a family whose name has them. */
function laddersFound(families: readonly LadderFamily[], profiles: readonly LadderProfile[], search: string) {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  const has = (text: string) => words.every((word) => text.toLowerCase().includes(word));
  return families
    .map((family) => {
      const own = profiles.filter((profile) => profile.familyKey === family.key);
      return { family, profiles: has(family.name) ? own : own.filter((profile) => has(wordsOf(profile))) };
    })
    .filter(({ family, profiles: found }) => found.length > 0 || has(family.name));
}

function wordsOf({ name, otherNames, summary, responsibilities, skills }: LadderProfile): string {
  return [name, ...otherNames, summary, ...responsibilities, ...skills.map((skill) => skill.name)].join('\n');
}
