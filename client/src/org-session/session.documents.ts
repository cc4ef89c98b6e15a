import { graphql } from '../api/generated/gql.ts';

/** Where a scenario stands, and whether it may be edited. */
export const SessionScenarioDocument = graphql(`
  query SessionScenario($id: ID!) {
    scenario(id: $id) {
      id
      version
      epoch
      epochStart
      baseRevision
      lockedBecause
    }
    viewer {
      id
      scopes
    }
    settings {
      today
    }
  }
`);

/** All records of the live organization at a revision, or with null as it is now. */
export const SessionRecordsDocument = graphql(`
  query SessionRecords($revision: Int) {
    org(revision: $revision) {
      revision
      records
    }
    viewer {
      id
      scopes
    }
    settings {
      today
    }
  }
`);

/** What was done after an act. */
export const SessionActsDocument = graphql(`
  query SessionActs($scenarioId: ID, $after: Int!, $epoch: Int) {
    orgActs(scenarioId: $scenarioId, after: $after, epoch: $epoch) {
      version
      epoch
      status
      updatedAt
      reload
      acts {
        number
        label
        actor {
          id
          name
        }
        changes
      }
    }
  }
`);

export const FollowActsDocument = graphql(`
  subscription FollowActs($scenarioId: ID, $after: Int!, $epoch: Int) {
    orgActs(scenarioId: $scenarioId, after: $after, epoch: $epoch) {
      version
      epoch
      status
      updatedAt
      reload
      acts {
        number
        label
        actor {
          id
          name
        }
        changes
      }
    }
  }
`);

export const FollowPresenceDocument = graphql(`
  subscription FollowPresence($scenarioId: ID, $clientId: ID!) {
    presence(scenarioId: $scenarioId, clientId: $clientId) {
      clientId
      actor {
        name
      }
      focusKey
      selectedKeys
      colour
    }
  }
`);

export const SetPresenceDocument = graphql(`
  mutation SetPresence($input: SetPresenceInput!) {
    setPresence(input: $input) {
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const SessionUndoDocument = graphql(`
  mutation SessionUndo($input: UndoChangeInput!) {
    undoChange(input: $input) {
      scenario {
        id
        version
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const SessionRedoDocument = graphql(`
  mutation SessionRedo($input: RedoChangeInput!) {
    redoChange(input: $input) {
      scenario {
        id
        version
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);
