import { gapReason } from '@tandem/shared/coverage/gap-reason';
import type { GapSpell } from '@tandem/shared/coverage/gap-spells';
import { pairOn } from '@tandem/shared/coverage/pair';
import { formatDay as dayText, type Day } from '@tandem/shared/org/day';
import type { Org } from '@tandem/shared/org/org';
import { fromInWords, reasonInWords, roleInWords, toInWords } from '../../api/domain-words.ts';
import { DayLink } from '../../ui/day-link.tsx';
import { Section } from '../../ui/page.tsx';
import { PairGlyph } from '../../ui/pair-glyph.tsx';
import { impactText } from './impact-texts.ts';
import styles from './impact-tab.module.css';

/**
 * Coverage gaps that a scenario opens or closes, each with its pair as it is in the scenario. `fallback` holds initiatives
 * that are no longer in `org`; where the gap is on its side, its reason is too.
 */
export function GapSpells(props: {
  readonly title: string;
  readonly none: string;
  readonly spells: readonly GapSpell[];
  readonly org: Org;
  readonly fallback?: Org;
  readonly day: Day;
}) {
  const { spells, org, fallback } = props;
  return (
    <Section title={props.title} aside={spells.length > 0 && spells.length}>
      {spells.length === 0 ? (
        <p className={styles.none}>{props.none}</p>
      ) : (
        <ul className={styles.list}>
          {spells.map((spell) => {
            const told = fallback ?? org;
            const initiative = told.initiative(spell.initiativeKey);
            if (!initiative) return null;
            const day = Math.max(spell.from ?? props.day, props.day);
            const shown = org.initiative(spell.initiativeKey);
            return (
              <li key={`${spell.initiativeKey}${spell.role}${spell.from}`}>
                <PairGlyph {...pairOn(shown ? org : told, shown ?? initiative, day)} />
                <span>
                  <DayLink to={`/initiatives/${initiative.key}`}>{initiative.name}</DayLink>
                  <span className={styles.second}>
                    {roleInWords(spell.role)} ·{' '}
                    {spell.to === null
                      ? impactText('gapFrom', { from: fromInWords(textOf(spell.from)) })
                      : impactText('gapBetween', { from: fromInWords(textOf(spell.from)), to: toInWords(textOf(spell.to)) })}{' '}
                    · {reasonInWords(gapReason(told, initiative, spell.role, spell.from ?? day))}
                  </span>
                </span>
              </li>
            );
          })}
        </ul>
      )}
    </Section>
  );
}

function textOf(day: Day | null): string | null {
  return day === null ? null : dayText(day);
}
