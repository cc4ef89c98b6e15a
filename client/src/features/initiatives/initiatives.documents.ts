import { graphql } from '../../api/generated/gql.ts';

/** A page of the list. */
export const InitiativeListDocument = graphql(`
  query InitiativeList($asOf: LocalDate, $first: Int, $after: String, $filter: InitiativeFilter, $orderBy: InitiativeOrder) {
    org(asOf: $asOf) {
      asOf
      initiatives(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
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
          status
          priority
          startDate
          endDate
          needsOwners
          leadershipGap
          pair {
            productOwner
            projectOwner
            samePerson
          }
          team {
            id
            key
            name
          }
          risks {
            kind
            message
          }
        }
      }
    }
  }
`);

/** One initiative with everything its page shows. */
export const InitiativeDocument = graphql(`
  query Initiative($asOf: LocalDate, $id: ID!) {
    org(asOf: $asOf) {
      asOf
      initiative(id: $id) {
        id
        key
        name
        kind
        status
        lifecycleStage
        health
        priority
        startDate
        endDate
        source
        externalId
        version
        needsOwners
        leadershipGap
        budget {
          minor
          currency
        }
        team {
          id
          key
          name
        }
        parent {
          id
          key
          name
        }
        children {
          id
          key
          name
          kind
          pair {
            productOwner
            projectOwner
            samePerson
          }
        }
        pair {
          productOwner
          projectOwner
          samePerson
        }
        pairTimeline {
          role
          segments {
            from
            to
            state
            reason
            holders {
              acting
              person {
                id
                key
                displayName
              }
              position {
                id
                key
                title
              }
            }
          }
        }
        roles {
          role
          state
          required
          waived
          missing
          holders {
            acting
            allocation
            person {
              id
              key
              displayName
            }
            position {
              id
              key
              title
            }
          }
        }
        risks {
          kind
          role
          message
          person {
            id
            key
            displayName
          }
        }
        gaps {
          id
          role
          from
          to
          reason
          lastHolder {
            id
            displayName
          }
        }
        assignments {
          id
          key
          role
          startDate
          endDate
          allocation
          acting
          inForce
          person {
            id
            key
            displayName
          }
          position {
            id
            key
            title
          }
        }
        waivers {
          id
          key
          role
          reason
          author
          from
          until
          inForce
        }
      }
    }
  }
`);

/** People whose name fits, employed on the day first asked for. */
export const FindPeopleDocument = graphql(`
  query FindPeople($asOf: LocalDate, $search: String) {
    org(asOf: $asOf) {
      people(first: 12, filter: { search: $search, employed: true }) {
        nodes {
          id
          key
          displayName
          email
        }
      }
    }
  }
`);

/** Positions whose title fits, there on the day. */
export const FindPositionsDocument = graphql(`
  query FindPositions($asOf: LocalDate, $search: String) {
    org(asOf: $asOf) {
      positions(first: 12, filter: { search: $search, existing: true }) {
        nodes {
          id
          key
          title
          status
          team {
            id
            name
          }
        }
      }
    }
  }
`);

export const AssignRoleDocument = graphql(`
  mutation AssignRole($input: AssignRoleInput!) {
    assignRole(input: $input) {
      assignment {
        id
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const EndRoleAssignmentDocument = graphql(`
  mutation EndRoleAssignment($input: EndRoleAssignmentInput!) {
    endRoleAssignment(input: $input) {
      assignment {
        id
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const WaiveRoleDocument = graphql(`
  mutation WaiveRole($input: WaiveRoleInput!) {
    waiveRole(input: $input) {
      waiver {
        id
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const EndWaiverDocument = graphql(`
  mutation EndWaiver($input: EndWaiverInput!) {
    endWaiver(input: $input) {
      waiver {
        id
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);
