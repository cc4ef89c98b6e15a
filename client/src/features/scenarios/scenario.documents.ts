import { graphql } from '../../api/generated/gql.ts';

/** What the bar and the page around the tabs show of a scenario. */
export const ScenarioDocument = graphql(`
  query Scenario($id: ID!) {
    scenario(id: $id) {
      id
      name
      description
      status
      version
      baseRevision
      liveRevision
      appliedRevision
      createdAt
      updatedAt
      mine
      access
      lockedBecause
      neededApprovals
      canUndo
      canRedo
      author {
        id
        name
      }
      forkedFrom {
        id
        name
      }
      shares {
        access
        with {
          id
          name
        }
      }
      targets {
        headcount
        averageSpan
        layers
        runRate {
          minor
          currency
        }
      }
      changes(first: 1) {
        totalCount
      }
      review {
        number
        version
        note
        outcome
        requestedAt
        closedAt
        closingNote
        mayApprove
        mayJudge
        requestedBy {
          id
          name
        }
        closedBy {
          id
          name
        }
        steps {
          name
          because
          minApprovals
          notAuthor
          approved
          approvers {
            id
            name
          }
          approvals {
            at
            note
            by {
              id
              name
            }
          }
        }
      }
    }
  }
`);

/** The changes in effect, a page at a time. */
export const ScenarioChangesDocument = graphql(`
  query ScenarioChanges($id: ID!, $first: Int, $after: String) {
    scenario(id: $id) {
      id
      changes(first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          id
          index
          kind
          text
          effectiveOn
          subjectKind
          subjectKey
          verdict
          verdictNote
          commentCount
          verdictBy {
            id
            name
          }
          act {
            key
            number
            at
            label
            changeCount
            origin
            actor {
              id
              name
            }
          }
        }
      }
    }
  }
`);

/** What was said, and what happened to the scenario as a whole. */
export const ScenarioDiscussionDocument = graphql(`
  query ScenarioDiscussion($id: ID!) {
    scenario(id: $id) {
      id
      comments {
        id
        changeId
        replyTo
        at
        editedAt
        text
        mine
        author {
          id
          name
        }
      }
      history {
        kind
        at
        note
        actor {
          id
          name
        }
      }
    }
  }
`);

/** Everything that was done in the scenario, undone acts too, newest first. */
export const ScenarioActsDocument = graphql(`
  query ScenarioActs($id: ID!, $first: Int, $after: String) {
    scenario(id: $id) {
      id
      acts(first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          key
          number
          at
          label
          changeCount
          origin
          undone
          actor {
            id
            name
          }
        }
      }
    }
  }
`);

/** What stands against the live organization, open and resolved. */
export const ScenarioConflictsDocument = graphql(`
  query ScenarioConflicts($id: ID!) {
    scenario(id: $id) {
      id
      baseRevision
      liveRevision
      conflicts {
        id
        kind
        message
        field
        subjectKind
        subjectKey
        subjectName
        base
        live
        mine
        resolution
        resolvedValue
        changeIds
      }
    }
  }
`);

export const ResolveConflictDocument = graphql(`
  mutation ResolveConflict($input: ResolveConflictInput!) {
    resolveConflict(input: $input) {
      conflict {
        id
        resolution
        resolvedValue
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const RebaseScenarioDocument = graphql(`
  mutation RebaseScenario($input: RebaseScenarioInput!) {
    rebaseScenario(input: $input) {
      scenario {
        id
        version
        baseRevision
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const ApplyScenarioDocument = graphql(`
  mutation ApplyScenario($input: ApplyScenarioInput!) {
    applyScenario(input: $input) {
      revision
      scenario {
        id
        status
        appliedRevision
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const RevertScenarioDocument = graphql(`
  mutation RevertScenario($input: RevertScenarioInput!) {
    revertScenario(input: $input) {
      revision
      scenario {
        id
        status
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

/** Who looks, by the name that acts are signed with. */
export const ScenarioViewerDocument = graphql(`
  query ScenarioViewer {
    viewer {
      id
      name
    }
  }
`);
