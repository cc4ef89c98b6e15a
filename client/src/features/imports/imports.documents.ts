import { graphql } from '../../api/generated/gql.ts';

/** Previews (`dryRun`) or does an import. */
export const ImportOrgDocument = graphql(`
  mutation ImportOrg($input: ImportOrgInput!) {
    importOrg(input: $input) {
      created
      changed
      removed
      rowErrors {
        file
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

/** Whether the demo organization is still there. */
export const DemoDocument = graphql(`
  query Demo {
    settings {
      demoLoaded
    }
  }
`);

/** Takes the demo organization away. */
export const RemoveDemoDocument = graphql(`
  mutation RemoveDemo($input: RemoveDemoInput!) {
    removeDemo(input: $input) {
      userErrors {
        code
        message
        field
      }
    }
  }
`);
