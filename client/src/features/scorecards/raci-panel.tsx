import { Button } from '@mantine/core';
import { useState } from 'react';
import type { InitiativePanelsQuery } from '../../api/generated/graphql.ts';
import { DayLink } from '../../ui/day-link.tsx';
import { Section } from '../../ui/page.tsx';
import { partyInWords } from './party-words.ts';
import { RaciEditor } from './raci-editor.tsx';
import { text } from './texts.ts';
import styles from './scorecards.module.css';

type Matrix = NonNullable<InitiativePanelsQuery['org']['initiative']>['raciOnDay'];
type Cell = Matrix['rows'][number]['cells'][number];

/** Who is responsible, accountable, consulted and informed, decision by decision; rows that a gap leaves without anybody accountable. */
export function RaciPanel(props: { readonly initiativeKey: string; readonly matrix: Matrix; readonly editable: boolean }) {
  const { matrix } = props;
  const [editing, setEditing] = useState(false);
  return (
    <Section
      title={text('raci')}
      flush
      aside={
        <>
          <span>{matrix.isDefault ? text('raciDefault') : text('raciOwn')}</span>
          {props.editable && !editing && (
            <Button variant="default" size="compact-xs" onClick={() => setEditing(true)}>
              {text('edit')}
            </Button>
          )}
        </>
      }
    >
      {editing ? (
        <RaciEditor initiativeKey={props.initiativeKey} matrix={matrix} onDone={() => setEditing(false)} />
      ) : (
        <div className={styles.matrixFrame}>
          <table className={styles.matrix}>
            <caption className="tandem-hidden">{text('raci')}</caption>
            <thead>
              <tr>
                <th scope="col">{text('decision')}</th>
                {matrix.parties.map((party) => (
                  <th key={party} scope="col">
                    {partyInWords(party)}
                    <Holders matrix={matrix} party={party} />
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {matrix.rows.map((row) => (
                <tr key={row.decision} data-unaccountable={row.isUnaccountable}>
                  <th scope="row">
                    {row.decision}
                    {row.isUnaccountable && (
                      <span className={styles.unaccountable}>
                        {text('unaccountable', { party: partyInWords(accountable(row.cells)).toLowerCase() })}
                      </span>
                    )}
                  </th>
                  {matrix.parties.map((party) => (
                    <td key={party}>
                      <Letter cell={row.cells.find((cell) => cell.party === party)} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Section>
  );
}

function Letter({ cell }: { readonly cell: Cell | undefined }) {
  if (!cell) return <span className={styles.quiet}>–</span>;
  return (
    <abbr className={styles.letter} data-letter={cell.letter} title={text(cell.letter)}>
      {cell.letter[0]}
    </abbr>
  );
}

function Holders({ matrix, party }: { readonly matrix: Matrix; readonly party: string }) {
  const cell = matrix.rows.flatMap(({ cells }) => cells).find((candidate) => candidate.party === party);
  const people = cell?.holders.flatMap(({ person }) => (person ? [person] : [])) ?? [];
  return people.map((person) => (
    <span key={person.key} className={styles.second}>
      <DayLink to={`/people/${person.key}`}>{person.displayName}</DayLink>
    </span>
  ));
}

function accountable(cells: readonly Cell[]): string {
  return cells.find(({ letter }) => letter === 'ACCOUNTABLE')?.party ?? '';
}
