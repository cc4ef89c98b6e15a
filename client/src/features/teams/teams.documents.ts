import { graphql } from '../../api/generated/gql.ts';

/** A page of teams with what a row of the tree shows. */
export const TeamListDocument = graphql(`
  query TeamList($asOf: LocalDate, $first: Int, $after: String, $filter: TeamFilter) {
    org(asOf: $asOf) {
      asOf
      teams(first: $first, after: $after, filter: $filter, orderBy: { field: NAME, direction: ASC }) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          id
          key
          name
          type
          positionCount
          initiativeCount
          lead {
            id
            key
            title
            incumbents {
              id
              person {
                id
                key
                displayName
              }
            }
          }
          coverage {
            initiativeCount
            coveredCount
          }
          children {
            id
          }
        }
      }
    }
  }
`);

/** One team with its lead, its initiatives, and the teams below. */
export const TeamDocument = graphql(`
  query Team($asOf: LocalDate, $id: ID!) {
    org(asOf: $asOf) {
      asOf
      team(id: $id) {
        id
        key
        name
        type
        source
        externalId
        positionCount
        initiativeCount
        parent {
          id
          key
          name
        }
        lead {
          id
          key
          title
          incumbents {
            id
            person {
              id
              key
              displayName
            }
          }
        }
        children {
          id
          key
          name
          positionCount
          initiativeCount
          coverage {
            initiativeCount
            coveredCount
          }
        }
        coverage {
          initiativeCount
          coveredCount
          missingProjectOwnerCount
          missingProductOwnerCount
          leaderlessCount
        }
      }
    }
  }
`);

/** A page of a team's positions on the day. */
export const TeamPositionsDocument = graphql(`
  query TeamPositions($asOf: LocalDate, $teamId: ID!, $first: Int, $after: String) {
    org(asOf: $asOf) {
      asOf
      positions(first: $first, after: $after, filter: { teamId: $teamId, existing: true }, orderBy: { field: TITLE, direction: ASC }) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          id
          key
          title
          status
          level
          incumbents {
            id
            person {
              id
              key
              displayName
            }
          }
        }
      }
    }
  }
`);

/** A page of a team's initiatives. */
export const TeamInitiativesDocument = graphql(`
  query TeamInitiatives($asOf: LocalDate, $teamId: ID!, $first: Int, $after: String) {
    org(asOf: $asOf) {
      asOf
      initiatives(first: $first, after: $after, filter: { teamId: $teamId }) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          id
          key
          name
          kind
          leadershipGap
          pair {
            productOwner
            projectOwner
            samePerson
          }
        }
      }
    }
  }
`);
