import { graphql } from '../../api/generated/gql.ts';

/** The counts of the day, those of a month before, and the twelve months ahead; of the company or of one team's subtree. */
export const CoverageDocument = graphql(`
  query Coverage($asOf: LocalDate, $scenarioId: ID, $teamId: ID, $before: LocalDate!, $from: LocalDate!, $to: LocalDate!) {
    org(asOf: $asOf, scenarioId: $scenarioId) {
      asOf
      coverage(teamId: $teamId) {
        initiativeCount
        coveredCount
        missingProjectOwnerCount
        missingProductOwnerCount
        leaderlessCount
        before: timeline(from: $before, to: $before, step: DAY) {
          date
          initiativeCount
          coveredCount
        }
        timeline(from: $from, to: $to, step: MONTH) {
          date
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

/** Coverage of every top-level team's subtree; the rows add up to the company. */
export const CoverageByTeamDocument = graphql(`
  query CoverageByTeam($asOf: LocalDate, $scenarioId: ID) {
    org(asOf: $asOf, scenarioId: $scenarioId) {
      asOf
      coverageByTeam {
        team {
          id
          key
          name
        }
        initiativeCount
        coveredCount
        missingProjectOwnerCount
        missingProductOwnerCount
        leaderlessCount
      }
    }
  }
`);

/** One team, its way up, and the coverage of the teams right below it. */
export const CoverageOfTeamDocument = graphql(`
  query CoverageOfTeam($asOf: LocalDate, $scenarioId: ID, $teamId: ID!) {
    org(asOf: $asOf, scenarioId: $scenarioId) {
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
        children {
          id
          key
          name
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
  }
`);

/** A page of gaps with all that a row shows. */
export const GapsDocument = graphql(`
  query Gaps(
    $asOf: LocalDate
    $scenarioId: ID
    $teamId: ID
    $first: Int
    $after: String
    $filter: CoverageGapFilter
    $orderBy: CoverageGapOrder
  ) {
    org(asOf: $asOf, scenarioId: $scenarioId) {
      asOf
      coverage(teamId: $teamId) {
        gaps(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
          totalCount
          pageInfo {
            hasNextPage
            endCursor
          }
          nodes {
            id
            role
            leadershipGap
            from
            to
            daysOpen
            reason
            severity
            severityParts {
              label
              points
            }
            openBy
            exposure {
              minor
              currency
              days
              ofDays
              budget {
                minor
                currency
              }
            }
            expectedFill {
              day
              position {
                id
                key
                title
              }
            }
            team {
              id
              key
              name
            }
            lastHolder {
              id
              displayName
            }
            initiative {
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
          }
        }
      }
    }
  }
`);

/** What is at stake, what is coming, how teams stand by months, and how old gaps get. */
export const DashboardDocument = graphql(`
  query Dashboard($asOf: LocalDate, $scenarioId: ID, $teamId: ID, $from: LocalDate!, $to: LocalDate!) {
    org(asOf: $asOf, scenarioId: $scenarioId) {
      asOf
      coverage(teamId: $teamId) {
        exposure {
          minor
          currency
        }
        comparison {
          period
          date
          counts {
            initiativeCount
            coveredCount
          }
          knownThen {
            initiativeCount
            coveredCount
          }
        }
        statistics {
          ages {
            openCount
            meanDays
            medianDays
            oldestDays
            withoutBeginningCount
          }
          timeToCover {
            closedCount
            meanDays
          }
          trend {
            month
            openCount
            closedCount
            meanDays
          }
          portfolios {
            initiativeCount
            initiative {
              id
              key
              name
            }
            ages {
              openCount
              meanDays
              oldestDays
            }
            timeToCover {
              closedCount
              meanDays
            }
          }
        }
        forecast(months: 12) {
          cause
          causeText
          openBy
          isBeingFilled
          expectedFill {
            day
            position {
              id
              key
              title
            }
          }
          gap {
            id
            role
            from
            to
            exposure {
              minor
              currency
            }
            initiative {
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
          }
        }
        heatMap(from: $from, to: $to, step: MONTH) {
          days
          rows {
            team {
              id
              key
              name
            }
            counts {
              initiativeCount
              coveredCount
              missingProjectOwnerCount
              missingProductOwnerCount
              leaderlessCount
            }
          }
        }
      }
    }
  }
`);

/** The name of the scenario whose coverage is looked at. */
export const CoverageScenarioDocument = graphql(`
  query CoverageScenario($id: ID!) {
    scenario(id: $id) {
      id
      name
    }
  }
`);
