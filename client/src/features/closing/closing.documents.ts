import { graphql } from '../../api/generated/gql.ts';

/** The gap of a role that is open or comes within the days, who could take it, and the ways to close it. */
export const ClosingDocument = graphql(`
  query Closing($asOf: LocalDate, $initiativeId: ID!, $role: [RoleKey!], $days: DayIntervalInput!) {
    viewer {
      id
      scopes
    }
    org(asOf: $asOf) {
      initiative(id: $initiativeId) {
        id
        key
        name
        pair {
          productOwner
          projectOwner
          samePerson
        }
      }
      coverage(initiativeId: $initiativeId) {
        gaps(first: 1, filter: { role: $role, openBetween: $days }, orderBy: { field: FROM }) {
          nodes {
            id
            role
            from
            to
            reason
            exposure {
              minor
              currency
            }
            lastHolder {
              id
              displayName
            }
            candidates(first: 8) {
              person {
                id
                key
                displayName
              }
              score
              reasons {
                kind
                text
                points
              }
              wouldStop {
                id
                role
                allocation
                initiative {
                  id
                  key
                  name
                }
              }
              freeAllocation
              neededAllocation
              allocationAfter
              freeFrom
            }
            options {
              kind
              text
              person {
                id
                displayName
              }
              position {
                id
                title
              }
              from
              cost {
                minor
                currency
              }
              daysUncovered
              daysOpenedElsewhere
              opensElsewhere {
                role
                from
                to
                initiative {
                  id
                  key
                  name
                }
              }
              edits
            }
          }
        }
      }
    }
  }
`);

/** The drafts into which an option may go. */
export const DraftScenariosDocument = graphql(`
  query DraftScenarios {
    scenarios(first: 100, filter: { mine: true, status: [DRAFT] }) {
      nodes {
        id
        name
      }
    }
  }
`);

export const CreateClosingScenarioDocument = graphql(`
  mutation CreateClosingScenario($input: CreateScenarioInput!) {
    createScenario(input: $input) {
      scenario {
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

export const CloseGapDocument = graphql(`
  mutation CloseGap($input: EditOrgInput!) {
    editOrg(input: $input) {
      revision
      userErrors {
        code
        message
        field
      }
    }
  }
`);

/** What becomes uncovered if one person leaves. */
export const DepartureDocument = graphql(`
  query Departure($asOf: LocalDate, $personId: ID!, $lastDay: LocalDate) {
    org(asOf: $asOf) {
      departure(personId: $personId, lastDay: $lastDay) {
        lastDay
        gaps {
          id
          role
          leadershipGap
          from
          to
          severity
          exposure {
            minor
            currency
          }
          initiative {
            id
            key
            name
            pair {
              productOwner
              projectOwner
              samePerson
            }
          }
        }
        stillCovered {
          id
          role
          initiative {
            id
            key
            name
          }
        }
        vacated {
          id
          key
          title
        }
      }
    }
  }
`);
