import { useId } from 'react';
import { defineTexts } from './texts.ts';
import styles from './pair-glyph.module.css';

/** State of one half of the pair on a day. */
export type Half = 'COVERED' | 'PLANNED' | 'UNCOVERED' | 'WAIVED';

const text = defineTexts('pair-glyph', {
  productOwner: 'Product owner: {{state}}',
  projectOwner: 'Project owner: {{state}}',
  both: '{{productOwner}}. {{projectOwner}}.',
  same: 'The same person is product owner and project owner.',
  COVERED: 'covered',
  PLANNED: 'planned, the seat is vacant',
  UNCOVERED: 'missing',
  WAIVED: 'waived',
});

/** The pair in words, as a screen reader hears the glyph. */
export function pairInWords(productOwner: Half, projectOwner: Half, samePerson: boolean): string {
  if (samePerson && productOwner === 'COVERED' && projectOwner === 'COVERED') return text('same');
  return text('both', {
    productOwner: text('productOwner', { state: text(productOwner) }),
    projectOwner: text('projectOwner', { state: text(projectOwner) }),
  });
}

const LEFT = 'M9 3.2 A6.8 6.8 0 0 0 9 16.8 Z';
const RIGHT = 'M11 3.2 A6.8 6.8 0 0 1 11 16.8 Z';

/**
 * The sign of the product: two half-discs in a box, left the product owner, right the project owner.
 * Filled is covered, hatched planned, empty with a red outline uncovered, dotted waived; one whole disc
 * in one colour is the same person in both roles. `size` is in CSS pixels; `label` replaces the words.
 */
export function PairGlyph(props: {
  readonly productOwner: Half;
  readonly projectOwner: Half;
  readonly samePerson?: boolean;
  readonly size?: number;
  readonly label?: string;
}) {
  const hatch = useId();
  const { productOwner, projectOwner, size = 20 } = props;
  const same = props.samePerson === true && productOwner === 'COVERED' && projectOwner === 'COVERED';
  const words = props.label ?? pairInWords(productOwner, projectOwner, same);
  return (
    <svg className={styles.glyph} width={size} height={size} viewBox="0 0 20 20" role="img" aria-label={words}>
      <title>{words}</title>
      <defs>
        {(['left', 'right'] as const).map((side) => (
          <pattern key={side} id={`${hatch}${side}`} width="2.6" height="2.6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width="1.1" height="2.6" className={side === 'left' ? styles.first : styles.second} />
          </pattern>
        ))}
      </defs>
      <rect x="0.5" y="0.5" width="19" height="19" rx="4" className={styles.box} />
      {same ? (
        <circle cx="10" cy="10" r="6.8" className={styles.first} />
      ) : (
        <>
          <HalfDisc path={LEFT} state={productOwner} tone={styles.first ?? ''} line={styles.firstLine ?? ''} hatch={`${hatch}left`} />
          <HalfDisc path={RIGHT} state={projectOwner} tone={styles.second ?? ''} line={styles.secondLine ?? ''} hatch={`${hatch}right`} />
        </>
      )}
    </svg>
  );
}

function HalfDisc(props: {
  readonly path: string;
  readonly state: Half;
  readonly tone: string;
  readonly line: string;
  readonly hatch: string;
}) {
  switch (props.state) {
    case 'COVERED':
      return <path d={props.path} className={props.tone} />;
    case 'PLANNED':
      return <path d={props.path} fill={`url(#${props.hatch})`} className={props.line} />;
    case 'UNCOVERED':
      return <path d={props.path} className={styles.missing} />;
    case 'WAIVED':
      return <path d={props.path} className={styles.waived} />;
  }
}
