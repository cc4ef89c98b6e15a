import { graphql } from '../../api/generated/gql.ts';

/** A page of job specs. */
export const JobSpecListDocument = graphql(`
  query JobSpecList($first: Int!, $after: String, $filter: JobSpecFilter) {
    jobSpecs(first: $first, after: $after, filter: $filter) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        key
        title
        status
        updatedAt
        createdBy {
          id
          name
        }
        requisition {
          key
          title
        }
        initiative {
          key
          name
        }
      }
    }
  }
`);

/** A job spec with all that its page shows. */
export const JobSpecPageDocument = graphql(`
  query JobSpecPage($id: ID!) {
    jobSpec(id: $id) {
      id
      key
      version
      textVersion
      title
      text
      status
      mayEdit
      mayApprove
      lockedBecause
      updatedAt
      jobPostingProblems
      facts {
        employmentTypes
        remote
        applicantCountries
        validThrough
        url
        directApply
        identifier
        educationRequirements
        experienceMonths
        experienceInPlaceOfEducation
        location {
          street
          locality
          region
          postalCode
          country
        }
        pay {
          minMinor
          maxMinor
          currency
          unit
        }
      }
      requisition {
        key
        title
      }
      jobProfile {
        key
        name
      }
      initiative {
        key
        name
      }
      role
      team {
        key
        name
      }
      createdBy {
        id
        name
      }
      versions {
        number
        label
        title
        text
        at
        isApproved
        by {
          name
        }
      }
      comments {
        id
        replyTo
        from
        to
        quote
        text
        at
        editedAt
        resolvedAt
        mine
        author {
          id
          name
        }
        resolvedBy {
          name
        }
      }
      approval {
        requestedAt
        note
        approvedAt
        requestedBy {
          name
        }
        steps {
          name
          minApprovals
          done
          approvers {
            name
          }
        }
        verdicts {
          step
          at
          note
          approved
          by {
            name
          }
        }
      }
    }
  }
`);

export const CreateJobSpecDocument = graphql(`
  mutation CreateJobSpec($input: CreateJobSpecInput!) {
    createJobSpec(input: $input) {
      jobSpec {
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

export const UpdateJobSpecDocument = graphql(`
  mutation UpdateJobSpec($input: UpdateJobSpecInput!) {
    updateJobSpec(input: $input) {
      jobSpec {
        key
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

export const CopyJobSpecDocument = graphql(`
  mutation CopyJobSpec($input: CopyJobSpecInput!) {
    copyJobSpec(input: $input) {
      jobSpec {
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

/** Sends edits of the text, or asks what came after a version where there are none. */
export const EditJobSpecTextDocument = graphql(`
  mutation EditJobSpecText($input: EditJobSpecTextInput!) {
    editJobSpecText(input: $input) {
      textVersion
      accepted
      reload
      edits {
        textVersion
        clientId
        changes
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const FollowJobSpecDocument = graphql(`
  subscription FollowJobSpec($jobSpecId: ID!, $after: Int!, $clientId: ID!) {
    jobSpecActs(jobSpecId: $jobSpecId, after: $after, clientId: $clientId) {
      textVersion
      version
      reload
      edits {
        textVersion
        clientId
        changes
      }
      others {
        clientId
        from
        to
        colour
        actor {
          id
          name
        }
      }
    }
  }
`);

export const SetJobSpecFocusDocument = graphql(`
  mutation SetJobSpecFocus($input: SetJobSpecFocusInput!) {
    setJobSpecFocus(input: $input) {
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const FindInitiativesDocument = graphql(`
  query FindInitiativesForJobSpec($search: String!) {
    org {
      initiatives(first: 20, filter: { search: $search, existing: true }) {
        nodes {
          key
          name
        }
      }
    }
  }
`);
