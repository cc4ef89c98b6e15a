import { graphql } from '../../api/generated/gql.ts';

export const RequestReviewDocument = graphql(`
  mutation RequestReview($input: RequestReviewInput!) {
    requestReview(input: $input) {
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

export const WithdrawReviewDocument = graphql(`
  mutation WithdrawReview($input: WithdrawReviewInput!) {
    withdrawReview(input: $input) {
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

export const ApproveScenarioDocument = graphql(`
  mutation ApproveScenario($input: ApproveScenarioInput!) {
    approveScenario(input: $input) {
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

export const SendBackScenarioDocument = graphql(`
  mutation SendBackScenario($input: SendBackScenarioInput!) {
    sendBackScenario(input: $input) {
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

export const JudgeChangeDocument = graphql(`
  mutation JudgeChange($input: JudgeChangeInput!) {
    judgeChange(input: $input) {
      scenario {
        id
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const AddCommentDocument = graphql(`
  mutation AddScenarioComment($input: AddScenarioCommentInput!) {
    addScenarioComment(input: $input) {
      comment {
        id
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const EditCommentDocument = graphql(`
  mutation EditScenarioComment($input: EditScenarioCommentInput!) {
    editScenarioComment(input: $input) {
      comment {
        id
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const DeleteCommentDocument = graphql(`
  mutation DeleteScenarioComment($input: DeleteScenarioCommentInput!) {
    deleteScenarioComment(input: $input) {
      scenario {
        id
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);
