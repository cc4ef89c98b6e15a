import { graphql } from '../../api/generated/gql.ts';

/** Every ladder with the skills of its rungs. */
export const LaddersDocument = graphql(`
  query Ladders($asOf: LocalDate, $includeRetired: Boolean!) {
    org(asOf: $asOf) {
      asOf
      policy {
        id
        ownRoles {
          role
          label
        }
      }
      jobFamilies(includeRetired: $includeRetired) {
        id
        key
        name
        version
        role
        summary
        owns
        focus
        goal
        timeFrame
        metrics
        stakeholders
        toolkit
        skillLevels
        isBuiltIn
        isEdited
        retired
      }
      jobProfiles(includeRetired: $includeRetired) {
        id
        key
        familyKey
        name
        otherNames
        rung
        summary
        responsibilities
        positionCount
        isBuiltIn
        isEdited
        retired
        skills {
          name
          level
        }
      }
    }
  }
`);

/** One profile with all that it says, and its history. */
export const JobProfileDocument = graphql(`
  query JobProfile($asOf: LocalDate, $id: ID!) {
    org(asOf: $asOf) {
      asOf
      jobProfile(id: $id) {
        id
        key
        version
        name
        otherNames
        rung
        summary
        responsibilities
        metrics
        toolkit
        certifications
        retired
        isBuiltIn
        isEdited
        positionCount
        source
        skills {
          name
          level
          description
        }
        family {
          id
          key
          name
          owns
          skillLevels
        }
        differences {
          part
          removed
          added
        }
        history {
          revision
          at
          actor
          label
          differences {
            part
            removed
            added
          }
        }
      }
    }
  }
`);

export const UpdateJobProfileDocument = graphql(`
  mutation UpdateJobProfile($input: UpdateJobProfileInput!) {
    updateJobProfile(input: $input) {
      jobProfile {
        key
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const CreateJobProfileDocument = graphql(`
  mutation CreateJobProfile($input: CreateJobProfileInput!) {
    createJobProfile(input: $input) {
      jobProfile {
        key
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const CopyJobProfileDocument = graphql(`
  mutation CopyJobProfile($input: CopyJobProfileInput!) {
    copyJobProfile(input: $input) {
      jobProfile {
        key
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const RetireJobProfileDocument = graphql(`
  mutation RetireJobProfile($input: RetireJobProfileInput!) {
    retireJobProfile(input: $input) {
      jobProfile {
        key
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const ResetJobProfileDocument = graphql(`
  mutation ResetJobProfile($input: ResetJobProfileInput!) {
    resetJobProfile(input: $input) {
      jobProfile {
        key
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const CreateJobFamilyDocument = graphql(`
  mutation CreateJobFamily($input: CreateJobFamilyInput!) {
    createJobFamily(input: $input) {
      jobFamily {
        key
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const UpdateJobFamilyDocument = graphql(`
  mutation UpdateJobFamily($input: UpdateJobFamilyInput!) {
    updateJobFamily(input: $input) {
      jobFamily {
        key
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const ResetJobFamilyDocument = graphql(`
  mutation ResetJobFamily($input: ResetJobFamilyInput!) {
    resetJobFamily(input: $input) {
      jobFamily {
        key
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

/** Tries or runs an import of a framework. */
export const ImportJobFrameworkDocument = graphql(`
  mutation ImportJobFramework($input: ImportJobFrameworkInput!) {
    importJobFramework(input: $input) {
      created
      changed
      unchanged
      columns {
        field
        column
      }
      ignoredColumns
      ladders {
        name
        role
        outcome
        rungs {
          name
          rung
          skillCount
          outcome
        }
      }
      warnings
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

/** Steps that a person could take, with what is missing for each. */
export const NextStepsDocument = graphql(`
  query NextSteps($asOf: LocalDate, $id: ID!) {
    org(asOf: $asOf) {
      asOf
      person(id: $id) {
        id
        nextSteps {
          kind
          from {
            id
            key
            name
          }
          to {
            id
            key
            name
            family {
              id
              skillLevels
            }
          }
          skills {
            name
            needed
            held
            state
          }
          certificationsMissing
          newResponsibilities
          reasons
        }
      }
    }
  }
`);
