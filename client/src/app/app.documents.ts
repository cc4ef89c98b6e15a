import { graphql } from '../api/generated/gql.ts';

/** Who is signed in; null when nobody is. */
export const ViewerDocument = graphql(`
  query Viewer {
    viewer {
      id
      name
      email
      scopes
    }
  }
`);

/** What the shell needs to know of the organization. */
export const ShellDocument = graphql(`
  query Shell {
    settings {
      timeZone
      today
      demoLoaded
    }
  }
`);

/** The command palette's search over everything with a name. */
export const PaletteDocument = graphql(`
  query Palette($asOf: LocalDate, $search: String!) {
    org(asOf: $asOf) {
      initiatives(first: 6, filter: { search: $search }) {
        nodes {
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
      positions(first: 6, filter: { search: $search, existing: true }) {
        nodes {
          id
          key
          title
          incumbents {
            id
            person {
              id
              displayName
            }
          }
        }
      }
      people(first: 6, filter: { search: $search }) {
        nodes {
          id
          key
          displayName
        }
      }
      teams(first: 6, filter: { search: $search }) {
        nodes {
          id
          key
          name
        }
      }
    }
  }
`);

/** Scenarios whose name fits; asked for apart, as not everybody may read scenarios. */
export const PaletteScenariosDocument = graphql(`
  query PaletteScenarios($search: String!) {
    scenarios(first: 6, filter: { search: $search }) {
      nodes {
        id
        name
        author {
          id
          name
        }
      }
    }
  }
`);
