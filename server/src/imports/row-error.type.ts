import type { RowError as RowFault } from '@tandem/shared/import/row-error';
import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: 'What is wrong with one cell of an imported file, or with the file.' })
export class RowError implements RowFault {
  @Field(() => String, { description: 'Name of the file.' })
  readonly file!: string;

  @Field(() => Int, { description: 'Line in the file; the header is line 1.' })
  readonly line!: number;

  @Field(() => String, { description: 'Name of the column; `file` where the file as a whole is meant.' })
  readonly column!: string;

  @Field(() => String, { description: 'What is wrong and what would be right.' })
  readonly message!: string;
}
