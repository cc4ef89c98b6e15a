import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { DayLink } from '../../ui/day-link.tsx';
import { Page } from '../../ui/page.tsx';
import { EmptyState, FailedState, LoadingRows } from '../../ui/request-state.tsx';
import { Questionnaire } from './questionnaire.tsx';
import { RoleFitResult } from './role-fit-result.tsx';
import { OwnRoleFitDocument } from './role-fit.documents.ts';
import { text } from './texts.ts';

/** One's own role fit: the questionnaire, or what came of it. Nothing of it is kept in the client's cache. */
export function RoleFitPage() {
  const { data, error, refetch } = useQuery(OwnRoleFitDocument, { fetchPolicy: 'no-cache' });
  const [again, setAgain] = useState(false);
  if (!data)
    return (
      <Page title={text('title')}>{error ? <FailedState error={error} onRetry={() => void refetch()} /> : <LoadingRows rows={8} />}</Page>
    );
  const { viewer, roleFitQuestions } = data;
  const person = viewer?.person;
  const fit = viewer?.roleFit ?? null;
  return (
    <Page title={text('title')} context={person && <DayLink to={`/people/${person.key}`}>{person.displayName}</DayLink>}>
      {fit && !again ? (
        <RoleFitResult fit={fit} questionnaire={roleFitQuestions} onAgain={() => setAgain(true)} />
      ) : viewer && person ? (
        <Questionnaire
          viewerId={viewer.id}
          questionnaire={roleFitQuestions}
          expectedVersion={fit?.version ?? 0}
          onSaved={() => setAgain(false)}
          onCancel={fit ? () => setAgain(false) : null}
        />
      ) : (
        <EmptyState title={text('nobody')} hint={text('nobodyHint')} />
      )}
    </Page>
  );
}
