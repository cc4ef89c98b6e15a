import { graphql } from '../../api/generated/gql.ts';

/** A page of people with what a row shows. */
export const PersonListDocument = graphql(`
  query PersonList($asOf: LocalDate, $first: Int, $after: String, $filter: PersonFilter, $orderBy: PersonOrder) {
    org(asOf: $asOf) {
      asOf
      people(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          id
          key
          displayName
          location
          hireDate
          terminationDate
          employed
          incumbencies {
            id
            position {
              id
              key
              title
            }
          }
          assignments {
            id
            role
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
`);

/** One person with the positions and the roles held on the day. */
export const PersonDocument = graphql(`
  query Person($asOf: LocalDate, $id: ID!) {
    org(asOf: $asOf) {
      asOf
      person(id: $id) {
        id
        key
        displayName
        employeeNumber
        email
        employmentType
        hireDate
        terminationDate
        employed
        location
        skills
        certifications
        source
        externalId
        incumbencies {
          id
          startDate
          endDate
          position {
            id
            key
            title
            team {
              id
              key
              name
            }
          }
        }
        assignments {
          id
          role
          startDate
          endDate
          acting
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
      }
    }
  }
`);
