import type { JobSpecPageQuery } from '../../api/generated/graphql.ts';

/** A job spec as its page knows it. */
export type SeenJobSpec = NonNullable<JobSpecPageQuery['jobSpec']>;

/** What every panel beside the text is given; `reload` asks the server for the spec again. */
export interface PanelProps {
  readonly spec: SeenJobSpec;
  readonly reload: () => void;
}
