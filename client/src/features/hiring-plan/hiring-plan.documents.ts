import { graphql } from '../../api/generated/gql.ts';

/** The plan of the company or a team, month by month, with the requisitions on it. */
export const HiringPlanDocument = graphql(`
  query HiringPlan($scenarioId: ID, $asOf: LocalDate, $teamId: ID, $months: Int!, $showsTeam: Boolean!, $teamKey: ID!) {
    org(scenarioId: $scenarioId, asOf: $asOf) {
      asOf
      team(id: $teamKey) @include(if: $showsTeam) {
        key
        name
        parent {
          key
          name
        }
      }
      hiringPlan(teamId: $teamId, months: $months) {
        total {
          ...PlanMonth
        }
        rows {
          itself
          team {
            key
            name
          }
          months {
            month
            expected
            drafted
            headcountDifference
            target {
              headcount
            }
          }
        }
        requisitions {
          openBy
          expectedStart
          lateBecause
          requisition {
            key
            title
            status
            targetStartDate
            openedOn
            openings
            filledCount
            team {
              key
              name
            }
          }
        }
      }
    }
  }
  fragment PlanMonth on HiringPlanMonth {
    month
    filled
    expected
    drafted
    vacant
    hires
    leavers
    givenBelow
    headcountDifference
    target {
      headcount
      since
      runRate {
        minor
        currency
      }
    }
    runRateDifference {
      minor
      currency
    }
    expectedRunRate {
      minor
      currency
    }
    cost {
      minor
      currency
    }
  }
`);

/** The live organization's expected heads, to compare a scenario with. */
export const LivePlanDocument = graphql(`
  query LivePlan($asOf: LocalDate, $teamId: ID, $months: Int!) {
    org(asOf: $asOf) {
      hiringPlan(teamId: $teamId, months: $months) {
        total {
          month
          expected
        }
      }
    }
  }
`);

export const SetHiringTargetsDocument = graphql(`
  mutation SetHiringTargets($input: SetHiringTargetsInput!) {
    setHiringTargets(input: $input) {
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const FindPlanTeamsDocument = graphql(`
  query FindPlanTeams($search: String!) {
    org {
      teams(first: 20, filter: { search: $search, existing: true }) {
        nodes {
          key
          name
        }
      }
    }
  }
`);
