import { graphql } from '../../api/generated/gql.ts';

/** The scorecard and the RACI matrix of one initiative. */
export const InitiativePanelsDocument = graphql(`
  query InitiativePanels($asOf: LocalDate, $id: ID!) {
    org(asOf: $asOf) {
      initiative(id: $id) {
        id
        key
        scorecard {
          projectHealth
          productHealth
          project {
            measure
            value
            target
            currency
            day
            attainment
            because
            trend
          }
          product {
            measure
            value
            target
            currency
            day
            attainment
            because
            trend
          }
          trend {
            day
            projectHealth
            productHealth
          }
        }
        raciOnDay {
          isDefault
          parties
          rows {
            decision
            isUnaccountable
            cells {
              party
              letter
              isRole
              holders {
                person {
                  key
                  displayName
                }
                position {
                  key
                  title
                }
              }
            }
          }
        }
      }
    }
  }
`);

/** The map of compass and engine. */
export const MapDocument = graphql(`
  query Map($asOf: LocalDate, $teamId: ID) {
    org(asOf: $asOf) {
      compassAndEngine(teamId: $teamId) {
        unplacedCount
        quadrants {
          quadrant
          count
        }
        points {
          projectHealth
          productHealth
          quadrant
          initiative {
            key
            name
            kind
            team {
              key
              name
            }
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
`);

/** Top-level teams, to choose one for the map. */
export const MapTeamsDocument = graphql(`
  query MapTeams($search: String) {
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

export const RecordMeasurementsDocument = graphql(`
  mutation RecordMeasurements($input: RecordMeasurementsInput!) {
    recordMeasurements(input: $input) {
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const ImportMeasurementsDocument = graphql(`
  mutation ImportMeasurements($input: ImportMeasurementsInput!) {
    importMeasurements(input: $input) {
      recorded
      rowErrors {
        line
        column
        message
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const UpdateRaciDocument = graphql(`
  mutation UpdateRaci($input: UpdateRaciInput!) {
    updateRaci(input: $input) {
      userErrors {
        code
        message
        field
      }
    }
  }
`);
