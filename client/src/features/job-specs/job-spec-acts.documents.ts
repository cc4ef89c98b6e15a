import { graphql } from '../../api/generated/gql.ts';

export const AddJobSpecCommentDocument = graphql(`
  mutation AddJobSpecComment($input: AddJobSpecCommentInput!) {
    addJobSpecComment(input: $input) {
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const EditJobSpecCommentDocument = graphql(`
  mutation EditJobSpecComment($input: EditJobSpecCommentInput!) {
    editJobSpecComment(input: $input) {
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const ResolveJobSpecCommentDocument = graphql(`
  mutation ResolveJobSpecComment($input: ResolveJobSpecCommentInput!) {
    resolveJobSpecComment(input: $input) {
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const DeleteJobSpecCommentDocument = graphql(`
  mutation DeleteJobSpecComment($input: DeleteJobSpecCommentInput!) {
    deleteJobSpecComment(input: $input) {
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const SaveJobSpecVersionDocument = graphql(`
  mutation SaveJobSpecVersion($input: SaveJobSpecVersionInput!) {
    saveJobSpecVersion(input: $input) {
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const RestoreJobSpecVersionDocument = graphql(`
  mutation RestoreJobSpecVersion($input: RestoreJobSpecVersionInput!) {
    restoreJobSpecVersion(input: $input) {
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const RequestJobSpecApprovalDocument = graphql(`
  mutation RequestJobSpecApproval($input: JobSpecApprovalInput!) {
    requestJobSpecApproval(input: $input) {
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const ApproveJobSpecDocument = graphql(`
  mutation ApproveJobSpec($input: JobSpecApprovalInput!) {
    approveJobSpec(input: $input) {
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const SendBackJobSpecDocument = graphql(`
  mutation SendBackJobSpec($input: JobSpecApprovalInput!) {
    sendBackJobSpec(input: $input) {
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const WithdrawJobSpecApprovalDocument = graphql(`
  mutation WithdrawJobSpecApproval($input: JobSpecApprovalInput!) {
    withdrawJobSpecApproval(input: $input) {
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const ReviseJobSpecDocument = graphql(`
  mutation ReviseJobSpec($input: JobSpecApprovalInput!) {
    reviseJobSpec(input: $input) {
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const ArchiveJobSpecDocument = graphql(`
  mutation ArchiveJobSpec($input: JobSpecApprovalInput!) {
    archiveJobSpec(input: $input) {
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const UnarchiveJobSpecDocument = graphql(`
  mutation UnarchiveJobSpec($input: JobSpecApprovalInput!) {
    unarchiveJobSpec(input: $input) {
      userErrors {
        code
        message
        field
      }
    }
  }
`);
