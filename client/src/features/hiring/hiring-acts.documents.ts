import { graphql } from '../../api/generated/gql.ts';

/** Drafts a requisition. */
export const CreateRequisitionDocument = graphql(`
  mutation CreateRequisition($input: CreateRequisitionInput!) {
    createRequisition(input: $input) {
      requisition {
        id
        key
        title
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

/** Changes what a requisition says. */
export const UpdateRequisitionDocument = graphql(`
  mutation UpdateRequisition($input: UpdateRequisitionInput!) {
    updateRequisition(input: $input) {
      requisition {
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

/** Drafts a requisition like another one. */
export const CopyRequisitionDocument = graphql(`
  mutation CopyRequisition($input: CopyRequisitionInput!) {
    copyRequisition(input: $input) {
      requisition {
        id
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

/** Wants more seats. */
export const AddSeatsDocument = graphql(`
  mutation AddRequisitionSeats($input: AddRequisitionSeatsInput!) {
    addRequisitionSeats(input: $input) {
      requisition {
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

/** Wants a seat no longer. */
export const CancelSeatDocument = graphql(`
  mutation CancelRequisitionSeat($input: CancelRequisitionSeatInput!) {
    cancelRequisitionSeat(input: $input) {
      requisition {
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

/** Somebody comes for a seat. */
export const FillSeatDocument = graphql(`
  mutation FillRequisitionSeat($input: FillRequisitionSeatInput!) {
    fillRequisitionSeat(input: $input) {
      requisition {
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

/** Somebody does not come after all. */
export const UnfillSeatDocument = graphql(`
  mutation UnfillRequisitionSeat($input: UnfillRequisitionSeatInput!) {
    unfillRequisitionSeat(input: $input) {
      requisition {
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

/** One step of the life of a requisition; which one is chosen by the variables. */
export const RequisitionStepDocument = graphql(`
  mutation RequisitionStep(
    $input: RequisitionStepInput!
    $verdict: RequisitionVerdictInput!
    $submit: Boolean = false
    $withdraw: Boolean = false
    $approve: Boolean = false
    $sendBack: Boolean = false
    $open: Boolean = false
    $hold: Boolean = false
    $resume: Boolean = false
    $cancel: Boolean = false
    $reopen: Boolean = false
    $remind: Boolean = false
  ) {
    submit: submitRequisition(input: $input) @include(if: $submit) {
      ...StepOutcome
    }
    withdraw: withdrawRequisition(input: $input) @include(if: $withdraw) {
      ...StepOutcome
    }
    approve: approveRequisition(input: $verdict) @include(if: $approve) {
      ...StepOutcome
    }
    sendBack: sendBackRequisition(input: $verdict) @include(if: $sendBack) {
      ...StepOutcome
    }
    open: openRequisition(input: $input) @include(if: $open) {
      ...StepOutcome
    }
    hold: holdRequisition(input: $input) @include(if: $hold) {
      ...StepOutcome
    }
    resume: resumeRequisition(input: $input) @include(if: $resume) {
      ...StepOutcome
    }
    cancel: cancelRequisition(input: $input) @include(if: $cancel) {
      ...StepOutcome
    }
    reopen: reopenRequisition(input: $input) @include(if: $reopen) {
      ...StepOutcome
    }
    remind: remindApprovers(input: $input) @include(if: $remind) {
      ...StepOutcome
    }
  }
`);

/** What came of a step. */
export const StepOutcomeFragment = graphql(`
  fragment StepOutcome on RequisitionPayload {
    requisition {
      id
      status
    }
    userErrors {
      code
      message
      field
    }
  }
`);

/** How requisitions are approved, and whose account may be named. */
export const ApprovalChainDocument = graphql(`
  query ApprovalChain {
    viewer {
      id
      scopes
    }
    requisitionApprovalChain {
      steps {
        name
        minApprovals
        notRequester
        approvers {
          id
          name
        }
        condition {
          reasons
          seatsFrom
          annualCostOver {
            minor
            currency
          }
          teams {
            id
            key
            name
          }
        }
      }
      delegates {
        firstDay
        lastDay
        mine
        from {
          id
          name
        }
        to {
          id
          name
        }
      }
      accounts {
        id
        name
      }
    }
  }
`);

/** Sets the steps of the chain. */
export const UpdateApprovalStepsDocument = graphql(`
  mutation UpdateApprovalSteps($input: UpdateRequisitionApprovalStepsInput!) {
    updateRequisitionApprovalSteps(input: $input) {
      userErrors {
        code
        message
        field
      }
    }
  }
`);

/** Lets others approve in one's place. */
export const SetDelegatesDocument = graphql(`
  mutation SetApprovalDelegates($input: SetApprovalDelegatesInput!) {
    setApprovalDelegates(input: $input) {
      userErrors {
        code
        message
        field
      }
    }
  }
`);
