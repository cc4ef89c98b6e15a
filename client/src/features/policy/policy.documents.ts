import { graphql } from '../../api/generated/gql.ts';

/** The policy as it is, and how it came about. */
export const PolicyDocument = graphql(`
  query Policy {
    org {
      policy {
        id
        version
        hybridAllowed
        smallestAllocation
        mostInitiatives
        noticeDays
        daysToFill
        confirmEveryDays
        alertDays
        switchedOff
        requiredRoles {
          kind
          roles
        }
        ownRoles {
          role
          label
        }
        daysToFillByLevel {
          level
          days
        }
        rungs {
          role
          leastRung
          initiativesBelowFrom
          budgetFrom {
            minor
            currency
          }
        }
      }
    }
    policyHistory {
      revision
      at
      actor
      changes
    }
  }
`);

export const UpdatePolicyDocument = graphql(`
  mutation UpdatePolicy($input: UpdateCoveragePolicyInput!) {
    updateCoveragePolicy(input: $input) {
      policy {
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

/** A page of findings, of some kinds where these are chosen. */
export const FindingsDocument = graphql(`
  query Findings($asOf: LocalDate, $kind: [FindingKind!], $first: Int, $after: String) {
    org(asOf: $asOf) {
      coverage {
        findings(first: $first, after: $after, kind: $kind) {
          totalCount
          pageInfo {
            hasNextPage
            endCursor
          }
          nodes {
            kind
            role
            day
            message
            nextStep
            person {
              id
              key
              displayName
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
              assignments {
                id
                key
                role
                inForce
                person {
                  id
                  key
                }
                position {
                  id
                  key
                }
              }
            }
          }
        }
        alerts {
          inDays
          people {
            id
            key
            displayName
          }
          entry {
            causeText
            gap {
              id
              role
              from
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

export const ConfirmDocument = graphql(`
  mutation ConfirmAssignment($input: ConfirmAssignmentInput!) {
    confirmAssignment(input: $input) {
      confirmation {
        id
        day
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);
