import { graphql } from '../../api/generated/gql.ts';

/** What the listed scenarios do to the figures; asked for after the list, for it takes longer. */
export const ScenarioListImpactDocument = graphql(`
  query ScenarioListImpact($first: Int, $filter: ScenarioFilter) {
    scenarios(first: $first, filter: $filter) {
      nodes {
        id
        version
        impact {
          deltas {
            measure
            before
            after
            change
            currency
          }
        }
      }
    }
  }
`);

/** Scenarios side by side, with the live organization first where it is wanted. */
export const CompareScenariosDocument = graphql(`
  query CompareScenarios($ids: [ID!]!, $withLive: Boolean, $asOf: LocalDate, $first: Int!) {
    compareScenarios(ids: $ids, withLive: $withLive, asOf: $asOf) {
      rowCount
      sides {
        name
        scenario {
          id
          status
          author {
            id
            name
          }
        }
        impact {
          deltas {
            measure
            after
            currency
          }
        }
      }
      rows(first: $first) {
        subjectKind
        subjectKey
        subjectName
        field
        fieldName
        values
      }
    }
  }
`);
