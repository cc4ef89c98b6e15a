import { graphql } from '../../api/generated/gql.ts';

/** A page of the list. */
export const ScenarioListDocument = graphql(`
  query ScenarioList($first: Int, $after: String, $filter: ScenarioFilter) {
    scenarios(first: $first, after: $after, filter: $filter) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        name
        description
        status
        mine
        access
        updatedAt
        author {
          id
          name
        }
        forkedFrom {
          id
          name
        }
        shares {
          access
          with {
            id
            name
          }
        }
        changes(first: 1) {
          totalCount
        }
      }
    }
  }
`);

export const CreateScenarioDocument = graphql(`
  mutation CreateScenario($input: CreateScenarioInput!) {
    createScenario(input: $input) {
      scenario {
        id
        name
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const UpdateScenarioDocument = graphql(`
  mutation UpdateScenario($input: UpdateScenarioInput!) {
    updateScenario(input: $input) {
      scenario {
        id
        name
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const ShareScenarioDocument = graphql(`
  mutation ShareScenario($input: ShareScenarioInput!) {
    shareScenario(input: $input) {
      scenario {
        id
        shares {
          access
          with {
            id
            name
          }
        }
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const ArchiveScenarioDocument = graphql(`
  mutation ArchiveScenario($input: ArchiveScenarioInput!) {
    archiveScenario(input: $input) {
      scenario {
        id
        status
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const UnarchiveScenarioDocument = graphql(`
  mutation UnarchiveScenario($input: UnarchiveScenarioInput!) {
    unarchiveScenario(input: $input) {
      scenario {
        id
        status
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const DeleteScenarioDocument = graphql(`
  mutation DeleteScenario($input: DeleteScenarioInput!) {
    deleteScenario(input: $input) {
      deletedKey
      userErrors {
        code
        message
        field
      }
    }
  }
`);

/** The changes of another scenario are brought into this one. */
export const MergeScenarioDocument = graphql(`
  mutation MergeScenario($input: MergeScenarioInput!) {
    mergeScenario(input: $input) {
      scenario {
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
