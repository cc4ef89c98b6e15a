import type { Quadrant } from '@tandem/shared/scorecard/compass-and-engine';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { nodeType } from '../org/org-view.ts';
import { graphqlEnum } from '../schema/enums.ts';
import type { Initiative } from './initiative.type.ts';

export const QuadrantEnum = graphqlEnum<Quadrant>('Quadrant', 'Where an initiative stands on the map of compass and engine.', {
  RIGHT_AND_DONE_RIGHT: 'The right thing, done right.',
  DONE_RIGHT_NOT_WANTED: 'Delivered on time and nobody wants it.',
  WANTED_NOT_DONE_RIGHT: 'Wanted, and it does not arrive.',
  NEITHER: 'Neither wanted nor delivered.',
});

@ObjectType({ simpleResolvers: true, description: 'An initiative on the map.' })
export class MapPoint {
  @Field(nodeType('initiative'), { description: 'The initiative.' })
  readonly initiative!: Initiative;
  @Field(() => Float, { description: 'Is it done right (the engine): 1 is as planned.' })
  readonly projectHealth!: number;
  @Field(() => Float, { description: 'Is it the right thing (the compass): 1 is as planned.' })
  readonly productHealth!: number;
  @Field(() => QuadrantEnum, { description: 'Where it stands; a side is good from 0.9 on.' })
  readonly quadrant!: Quadrant;
}

@ObjectType({ simpleResolvers: true, description: 'How many initiatives stand in a quadrant.' })
export class QuadrantCount {
  @Field(() => QuadrantEnum, { description: 'The quadrant.' })
  readonly quadrant!: Quadrant;
  @Field(() => Int, { description: 'Initiatives in it.' })
  readonly count!: number;
}

@ObjectType({
  simpleResolvers: true,
  description: 'Is it the right thing, and is it done right: the initiatives that need owners on the day.',
})
export class CompassAndEngine {
  @Field(() => [MapPoint], { description: 'Those with both healths, at most `first`; the furthest from plan first.' })
  readonly points!: readonly MapPoint[];
  @Field(() => [QuadrantCount], { description: 'All those with both healths, by quadrant.' })
  readonly quadrants!: readonly QuadrantCount[];
  @Field(() => Int, { description: 'Those of which one of the two healths is not known.' })
  readonly unplacedCount!: number;
}
