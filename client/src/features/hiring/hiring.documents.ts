import { graphql } from '../../api/generated/gql.ts';

/** What a card of the board shows. */
export const RequisitionCardFragment = graphql(`
  fragment RequisitionCard on Requisition {
    id
    key
    version
    title
    status
    reason
    openings
    filledCount
    targetStartDate
    openBy
    late
    waitingForMe
    role
    team {
      id
      key
      name
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
    hiringManager {
      id
      key
      displayName
    }
    seats {
      key
      state
      position {
        id
        key
        title
      }
    }
    approval {
      requestedOn
      daysWaiting
      openStep {
        name
      }
      waitingFor {
        id
        name
      }
      reminders {
        day
      }
    }
    acts {
      act
      refused
    }
  }
`);

/** The requisitions that a filter asks for, a page of them. */
export const HiringDocument = graphql(`
  query Hiring($scenarioId: ID, $filter: RequisitionFilter, $orderBy: RequisitionOrder, $first: Int, $after: String) {
    org(scenarioId: $scenarioId) {
      asOf
      requisitions(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...RequisitionCard
        }
      }
    }
  }
`);

/** Requisitions that wait for the viewer's approval. */
export const WaitingDocument = graphql(`
  query WaitingRequisitions {
    org {
      asOf
      requisitions(filter: { waitingForMe: true }, first: 100) {
        totalCount
        nodes {
          ...RequisitionCard
        }
      }
    }
  }
`);

/** How many requisitions wait for the viewer: the mark in the navigation. */
export const WaitingCountDocument = graphql(`
  query WaitingCount {
    org {
      asOf
      requisitions(filter: { waitingForMe: true }, first: 1) {
        totalCount
      }
    }
  }
`);

/** One requisition with all that its page shows. */
export const RequisitionDocument = graphql(`
  query Requisition($scenarioId: ID, $id: ID!) {
    org(scenarioId: $scenarioId) {
      asOf
      requisition(id: $id) {
        ...RequisitionCard
        justification
        allocation
        createdOn
        openedOn
        closedOn
        mayEdit
        annualCost {
          minor
          currency
        }
        recruiter {
          id
          key
          displayName
        }
        jobProfile {
          id
          key
          name
        }
        gap {
          id
          from
          to
          reason
          openBy
        }
        seats {
          key
          state
          position {
            id
            key
            title
            level
            location
            status
            manager {
              id
              key
              title
            }
            annualCost {
              minor
              currency
            }
          }
          filled {
            on
            person {
              id
              key
              displayName
            }
            assignment {
              id
              role
            }
          }
        }
        approval {
          requestedBy {
            id
            name
          }
          requestedOn
          approvedOn
          daysWaiting
          steps {
            name
            minApprovals
            approvals
            notRequester
            done
            approvers {
              id
              name
            }
          }
          openStep {
            name
          }
          waitingFor {
            id
            name
          }
          verdicts {
            step
            day
            note
            by {
              id
              name
            }
            onBehalfOf {
              id
              name
            }
          }
          reminders {
            day
            by {
              id
              name
            }
          }
        }
        sentBack {
          day
          note
          by {
            id
            name
          }
        }
        history {
          revision
          at
          text
          actor {
            id
            name
          }
        }
      }
    }
  }
`);

/** The scenario in which requisitions are looked at. */
export const HiringScenarioDocument = graphql(`
  query HiringScenario($id: ID!) {
    scenario(id: $id) {
      id
      name
      status
    }
  }
`);

/** What a team's name is, for the filter that names it by its key. */
export const FindTeamsDocument = graphql(`
  query FindHiringTeams($search: String) {
    org {
      asOf
      teams(first: 20, filter: { search: $search }) {
        nodes {
          id
          key
          name
        }
      }
    }
  }
`);

/** People by words of their name. */
export const FindHiringPeopleDocument = graphql(`
  query FindHiringPeople($search: String) {
    org {
      asOf
      people(first: 20, filter: { search: $search }) {
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

/** Vacant positions by words of their title. */
export const FindVacanciesDocument = graphql(`
  query FindVacancies($scenarioId: ID, $search: String) {
    org(scenarioId: $scenarioId) {
      asOf
      positions(first: 20, filter: { search: $search, status: [OPEN, ON_HOLD, PLANNED] }) {
        nodes {
          id
          key
          title
          team {
            id
            name
          }
        }
      }
    }
  }
`);

/** Initiatives by words of their name. */
export const FindHiringInitiativesDocument = graphql(`
  query FindHiringInitiatives($scenarioId: ID, $search: String) {
    org(scenarioId: $scenarioId) {
      asOf
      initiatives(first: 20, filter: { search: $search }) {
        nodes {
          id
          key
          name
        }
      }
    }
  }
`);

/** The ladders whose profiles can be wanted, and the roles that an initiative can have. */
export const HiringLaddersDocument = graphql(`
  query HiringLadders($scenarioId: ID) {
    org(scenarioId: $scenarioId) {
      asOf
      policy {
        id
        ownRoles {
          role
          label
        }
      }
      jobFamilies {
        id
        key
        name
        role
      }
      jobProfiles {
        id
        key
        name
        familyKey
      }
    }
  }
`);

/** The name of the team that the board is narrowed to. */
export const HiringTeamDocument = graphql(`
  query HiringTeam($id: ID!) {
    org {
      asOf
      team(id: $id) {
        id
        key
        name
      }
    }
  }
`);

/** The requisitions of an initiative, to know which is under way for a role. */
export const InitiativeRequisitionsDocument = graphql(`
  query InitiativeRequisitions($id: ID!) {
    org {
      asOf
      initiative(id: $id) {
        id
        requisitions {
          id
          key
          title
          role
          status
        }
      }
    }
  }
`);
