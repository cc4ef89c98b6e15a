import { graphql } from '../../api/generated/gql.ts';

/** The weeks of the company or a team, and the rows of teams it is made of. */
export const CapacityDocument = graphql(`
  query Capacity($asOf: LocalDate, $teamId: ID, $from: LocalDate, $to: LocalDate, $freeAtLeast: Int!, $holdersOnly: Boolean!) {
    org(asOf: $asOf) {
      asOf
      capacity(teamId: $teamId, from: $from, to: $to, freeAtLeast: $freeAtLeast, holdersOnly: $holdersOnly) {
        peopleCount
        overAllocatedCount
        freeCount
        unknownCount
        weeks {
          monday
          allocated
          capacity
          over
          overAllocatedCount
        }
        teams {
          itself
          peopleCount
          overAllocatedCount
          team {
            id
            key
            name
          }
          weeks {
            monday
            allocated
            capacity
            over
          }
        }
      }
    }
  }
`);

/** The team that is looked into, for the way back up. */
export const CapacityTeamDocument = graphql(`
  query CapacityTeam($asOf: LocalDate, $teamId: ID!) {
    org(asOf: $asOf) {
      asOf
      team(id: $teamId) {
        id
        key
        name
        parent {
          id
          key
          name
        }
      }
    }
  }
`);

/** A page of people with their weeks. */
export const CapacityRowsDocument = graphql(`
  query CapacityRows(
    $asOf: LocalDate
    $teamId: ID
    $from: LocalDate
    $to: LocalDate
    $freeAtLeast: Int!
    $holdersOnly: Boolean!
    $first: Int
    $after: String
    $filter: CapacityFilter
    $orderBy: CapacityOrder!
  ) {
    org(asOf: $asOf) {
      asOf
      capacity(teamId: $teamId, from: $from, to: $to, freeAtLeast: $freeAtLeast, holdersOnly: $holdersOnly) {
        rows(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
          totalCount
          pageInfo {
            hasNextPage
            endCursor
          }
          nodes {
            person {
              id
              key
              displayName
            }
            team {
              id
              key
              name
            }
            weeks {
              monday
              allocated
              capacity
              over
            }
            peak
            average
            overWeekCount
            mostOver
            freeFrom
            freePercent
            unknownCount
          }
        }
      }
    }
  }
`);

/** One person's weeks, role by role. */
export const CapacityPersonDocument = graphql(`
  query CapacityPerson($asOf: LocalDate, $from: LocalDate, $to: LocalDate, $freeAtLeast: Int!, $personId: ID!) {
    org(asOf: $asOf) {
      asOf
      capacity(from: $from, to: $to, freeAtLeast: $freeAtLeast) {
        row(personId: $personId) {
          person {
            id
            key
            displayName
          }
          unknownCount
          weeks {
            monday
            allocated
            capacity
            over
          }
          roles {
            from
            to
            allocated
            assignment {
              id
              role
              allocation
              initiative {
                id
                key
                name
              }
            }
          }
        }
      }
    }
  }
`);

/** A page of those who come free of a role. */
export const ComingFreeDocument = graphql(`
  query ComingFree($asOf: LocalDate, $teamId: ID, $from: LocalDate, $to: LocalDate, $freeAtLeast: Int!, $first: Int, $after: String) {
    org(asOf: $asOf) {
      asOf
      capacity(teamId: $teamId, from: $from, to: $to, freeAtLeast: $freeAtLeast) {
        comingFree(first: $first, after: $after) {
          totalCount
          pageInfo {
            hasNextPage
            endCursor
          }
          nodes {
            day
            percent
            cause
            person {
              id
              key
              displayName
            }
            assignment {
              id
              role
              initiative {
                id
                key
                name
              }
            }
          }
        }
      }
    }
  }
`);
