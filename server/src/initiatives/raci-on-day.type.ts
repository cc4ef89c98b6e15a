import type { RaciCellOnDay as Cell, RaciOnDay as Matrix, RaciRowOnDay as Row } from '@tandem/shared/raci/raci-on-day';
import type { RaciLetter } from '@tandem/shared/org/records';
import { Field, ObjectType } from 'type-graphql';
import type { OrgView } from '../org/org-view.ts';
import { RaciLetterEnum } from './raci.type.ts';
import { RoleHolder } from './role-coverage.type.ts';

@ObjectType({ simpleResolvers: true, description: 'What one party has to do with one decision, and who stands behind it on the day.' })
export class RaciCellOnDay {
  constructor(
    private readonly view: OrgView,
    private readonly cell: Cell,
  ) {}

  @Field(() => String, { description: 'A role of the initiative, such as `PRODUCT_OWNER`, or a group by name.' })
  get party(): string {
    return this.cell.party;
  }
  @Field(() => RaciLetterEnum, { description: 'What it has to do with the decision.' })
  get letter(): RaciLetter {
    return this.cell.letter;
  }
  @Field(() => Boolean, { description: 'Whether it is a role, and no group that is only named.' })
  get isRole(): boolean {
    return this.cell.isRole;
  }
  @Field(() => [RoleHolder], { description: 'Who holds the role on the day.' })
  get holders(): RoleHolder[] {
    return this.cell.holders.map((holder) => new RoleHolder(this.view, holder));
  }
}

@ObjectType({ simpleResolvers: true, description: 'One decision of a RACI matrix on the day.' })
export class RaciRowOnDay {
  constructor(
    private readonly view: OrgView,
    private readonly row: Row,
  ) {}

  @Field(() => String, { description: 'The decision.' })
  get decision(): string {
    return this.row.decision;
  }
  @Field(() => [RaciCellOnDay], { description: 'The parties that have to do with it.' })
  get cells(): RaciCellOnDay[] {
    return this.row.cells.map((cell) => new RaciCellOnDay(this.view, cell));
  }
  @Field(() => Boolean, { description: 'Whether a gap leaves nobody accountable for it on the day.' })
  get isUnaccountable(): boolean {
    return this.row.isUnaccountable;
  }
}

@ObjectType({ simpleResolvers: true, description: 'The RACI matrix of an initiative on the day: its own, or the default one.' })
export class RaciOnDay {
  constructor(
    private readonly view: OrgView,
    private readonly matrix: Matrix,
  ) {}

  @Field(() => Boolean, { description: 'Whether it is the default matrix, because none was set.' })
  get isDefault(): boolean {
    return this.matrix.isDefault;
  }
  @Field(() => [String], { description: 'All parties, in the order in which rows name them first.' })
  get parties(): readonly string[] {
    return this.matrix.parties;
  }
  @Field(() => [RaciRowOnDay], { description: 'The decisions.' })
  get rows(): RaciRowOnDay[] {
    return this.matrix.rows.map((row) => new RaciRowOnDay(this.view, row));
  }
}
