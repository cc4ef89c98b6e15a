import { memo } from 'react';
import { PairGlyph } from '../../../ui/pair-glyph.tsx';
import { type CardField, cardLines } from '../card-fields.ts';
import { type ChartNode, isVacant } from '../chart-nodes.ts';
import { fillIn, orgChartTexts as texts } from '../texts.ts';
import styles from './position-card.module.css';

/** At most so many pair glyphs stand on a card. */
const GLYPHS = 4;

/** One readable card. Places are in world units. It is only looked at: pointers go to the stage below. */
export const PositionCard = memo(function PositionCard(props: {
  readonly node: ChartNode;
  readonly x: number;
  readonly y: number;
  readonly span: number;
  readonly total: number;
  readonly collapsed: boolean;
  readonly selected: boolean;
  readonly hit: boolean;
  /** One of several that an act is meant for. */
  readonly picked: boolean;
  /** In the hand, or cut: drawn pale where it still is. */
  readonly held: boolean;
  /** Reporting lines run from left to right. */
  readonly across: boolean;
  /** It moves to a new place instead of jumping there. */
  readonly glides: boolean;
  readonly fields: readonly CardField[];
  /** CSS colour of the edge. */
  readonly edge: string;
}) {
  const { node, span, total } = props;
  const lines = cardLines(node, props.fields);
  const showsPairs = props.fields.includes('initiatives') && node.ghostOf === undefined;
  const more = node.initiatives.length - GLYPHS;
  return (
    <div
      className={styles.card}
      data-position={node.key}
      data-vacant={isVacant(node) || undefined}
      data-selected={props.selected || undefined}
      data-picked={props.picked || undefined}
      data-held={props.held || undefined}
      data-hit={props.hit || undefined}
      data-mark={node.mark}
      data-outline={node.ghostOf === undefined ? undefined : true}
      data-glides={props.glides || undefined}
      data-across={props.across || undefined}
      style={{ transform: `translate(${props.x}px, ${props.y}px)`, borderLeftColor: props.edge }}
    >
      <div className={styles.name} data-empty={lines.vacant || undefined}>
        {lines.heading}
      </div>
      <div className={styles.title}>{lines.second}</div>
      <div className={styles.foot}>
        <span className={styles.team}>{lines.foot}</span>
        {showsPairs &&
          node.initiatives
            .slice(0, GLYPHS)
            .map((pair) => (
              <PairGlyph
                key={pair.id}
                productOwner={pair.productOwner}
                projectOwner={pair.projectOwner}
                samePerson={pair.samePerson}
                size={15}
                label={pair.name}
              />
            ))}
        {showsPairs && more > 0 && <span className={styles.more}>{fillIn(texts.moreInitiatives, { count: more })}</span>}
      </div>
      {node.mark !== undefined && node.ghostOf === undefined && <span className={styles.mark}>{texts.mark[node.mark]}</span>}
      {node.ghostOf !== undefined && <span className={styles.mark}>{texts.wasHere}</span>}
      {span > 0 && (
        <div className={styles.badge} data-collapsed={props.collapsed || undefined}>
          {props.collapsed ? `+${total.toLocaleString()}` : span === total ? span : `${span} / ${total.toLocaleString()}`}
        </div>
      )}
    </div>
  );
});
