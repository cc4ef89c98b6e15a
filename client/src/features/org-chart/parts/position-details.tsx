import { ActionIcon, Button, UnstyledButton } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { PairGlyph } from '../../../ui/pair-glyph.tsx';
import type { ReactNode } from 'react';
import { isVacant, type OwnedPair } from '../chart-nodes.ts';
import { cardName, type ChartModel } from '../chart-model.ts';
import { NONE, pathTo, spanOf } from '../../../org-geometry/forest.ts';
import { fillIn, orgChartTexts as texts } from '../texts.ts';
import styles from './position-details.module.css';

/** What is known about the selected position, beside the chart. */
export function PositionDetails(props: {
  readonly model: ChartModel;
  readonly selected: number;
  readonly focus: number;
  readonly onGo: (node: number) => void;
  readonly onFocus: (node: number) => void;
  readonly onClose: () => void;
  /** Draws an initiative's name, as a link for instance. */
  readonly renderInitiative?: (pair: OwnedPair) => ReactNode;
}) {
  const { model, selected, focus, onGo, onFocus, onClose } = props;
  const node = model.nodes[selected]!;
  const span = spanOf(model.forest, selected);
  const line = pathTo(model.forest, selected).slice(0, -1);
  const facts: readonly (readonly [string, string | null])[] = [
    [texts.details.holders, (node.personNames?.length ?? 0) > 1 ? node.personNames!.join(', ') : null],
    [texts.details.team, node.teamName ?? texts.noTeam],
    [texts.details.status, texts.status[node.status]],
    [texts.details.level, node.level],
    [texts.details.location, node.location],
    [texts.details.fte, node.fte === 1 ? null : node.fte.toLocaleString()],
    [
      texts.details.reports,
      span === 0 ? texts.noReports : fillIn(texts.reports, { direct: span, total: model.forest.total[selected]!.toLocaleString() }),
    ],
  ];
  return (
    <aside className={styles.details} aria-label={texts.details.label}>
      <header className={styles.header}>
        <div className={styles.heading}>
          <h2 className={styles.name} data-vacant={isVacant(node) || undefined}>
            {cardName(node)}
          </h2>
          <p className={styles.title}>{node.title}</p>
        </div>
        <ActionIcon variant="subtle" color="gray" aria-label={texts.details.close} onClick={onClose}>
          <IconX size={16} stroke={1.6} aria-hidden />
        </ActionIcon>
      </header>
      <dl className={styles.facts}>
        {facts.map(([name, value]) =>
          value === null ? null : (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ),
        )}
      </dl>
      {span > 0 && (
        <Button variant="default" size="xs" onClick={() => onFocus(focus === selected ? NONE : selected)}>
          {focus === selected ? texts.focus.leave : texts.focus.enter}
        </Button>
      )}
      <h3 className={styles.part}>{texts.details.initiatives}</h3>
      {node.initiatives.length === 0 ? (
        <p className={styles.none}>{texts.details.noInitiatives}</p>
      ) : (
        <ul className={styles.list}>
          {node.initiatives.map((pair) => (
            <li key={pair.id}>
              <PairGlyph productOwner={pair.productOwner} projectOwner={pair.projectOwner} samePerson={pair.samePerson} size={18} />
              <span>{props.renderInitiative?.(pair) ?? pair.name}</span>
            </li>
          ))}
        </ul>
      )}
      {line.length > 0 && (
        <>
          <h3 className={styles.part}>{texts.details.line}</h3>
          <ol className={styles.list}>
            {line.map((above) => (
              <li key={above}>
                <UnstyledButton className={styles.above} onClick={() => onGo(above)}>
                  <span>{cardName(model.nodes[above]!)}</span>
                  <span className={styles.aboveTitle}>{model.nodes[above]!.title}</span>
                </UnstyledButton>
              </li>
            ))}
          </ol>
        </>
      )}
    </aside>
  );
}
