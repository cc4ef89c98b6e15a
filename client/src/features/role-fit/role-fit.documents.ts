import { graphql } from '../../api/generated/gql.ts';

/** A role fit as its owner sees it; to others `answers` is null. */
export const RoleFitFields = graphql(`
  fragment RoleFitFields on RoleFit {
    leaning
    strength
    balance
    possiblePoints
    reasons {
      about
      source
      towards
      points
      text
    }
    answers {
      questionId
      value
    }
    questionnaireVersion
    takenAt
    shared
    mine
    version
  }
`);

/** The questionnaire, and the viewer's own role fit. */
export const OwnRoleFitDocument = graphql(`
  query OwnRoleFit {
    viewer {
      id
      person {
        id
        key
        displayName
      }
      roleFit {
        ...RoleFitFields
      }
    }
    roleFitQuestions {
      version
      questions {
        id
        text
      }
    }
  }
`);

/** What may be seen of a person's role fit, and whether they are the viewer. */
export const PersonRoleFitDocument = graphql(`
  query PersonRoleFit($asOf: LocalDate, $id: ID!) {
    viewer {
      id
      person {
        id
        key
      }
    }
    org(asOf: $asOf) {
      asOf
      person(id: $id) {
        id
        roleFit {
          ...RoleFitFields
        }
      }
    }
  }
`);

/** Answers the questionnaire. */
export const SaveRoleFitDocument = graphql(`
  mutation SaveRoleFit($input: SaveRoleFitInput!) {
    saveRoleFit(input: $input) {
      roleFit {
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

/** Shares one's own role fit, or takes it back. */
export const ShareRoleFitDocument = graphql(`
  mutation ShareRoleFit($input: ShareRoleFitInput!) {
    shareRoleFit(input: $input) {
      roleFit {
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

/** Deletes one's own role fit. */
export const DeleteRoleFitDocument = graphql(`
  mutation DeleteRoleFit($input: DeleteRoleFitInput!) {
    deleteRoleFit(input: $input) {
      roleFit {
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
