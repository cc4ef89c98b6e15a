import { useApolloClient } from '@apollo/client/react';
import { useMemo } from 'react';
import type { Found } from '../../ui/search-select.tsx';
import { FindHiringInitiativesDocument, FindHiringPeopleDocument, FindTeamsDocument, FindVacanciesDocument } from './hiring.documents.ts';

type Find = (search: string) => Promise<readonly Found[]>;

/** The searches of the fields of hiring's dialogs: teams, people, initiatives, and positions that are vacant. */
export function useFinders(scenarioId: string | null): {
  readonly teams: Find;
  readonly people: Find;
  readonly initiatives: Find;
  readonly vacancies: Find;
} {
  const client = useApolloClient();
  return useMemo(() => {
    const fetchPolicy = 'no-cache';
    return {
      teams: async (search) => {
        const { data } = await client.query({ query: FindTeamsDocument, variables: { search: search || null }, fetchPolicy });
        return (data?.org.teams.nodes ?? []).map(({ key, name }) => ({ value: key, label: name }));
      },
      people: async (search) => {
        const { data } = await client.query({ query: FindHiringPeopleDocument, variables: { search: search || null }, fetchPolicy });
        return (data?.org.people.nodes ?? []).map(({ key, displayName, email }) => ({
          value: key,
          label: email ? `${displayName} · ${email}` : displayName,
        }));
      },
      initiatives: async (search) => {
        const { data } = await client.query({
          query: FindHiringInitiativesDocument,
          variables: { scenarioId, search: search || null },
          fetchPolicy,
        });
        return (data?.org.initiatives.nodes ?? []).map(({ key, name }) => ({ value: key, label: name }));
      },
      vacancies: async (search) => {
        const { data } = await client.query({
          query: FindVacanciesDocument,
          variables: { scenarioId, search: search || null },
          fetchPolicy,
        });
        return (data?.org.positions.nodes ?? []).map(({ key, title, team }) => ({
          value: key,
          label: [title, team?.name].filter(Boolean).join(' · '),
        }));
      },
    };
  }, [client, scenarioId]);
}
