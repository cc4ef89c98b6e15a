import { useNavigate } from 'react-router';
import { withAsOf } from '../../api/as-of.ts';
import type { MapQuery } from '../../api/generated/graphql.ts';
import { useViewedDay } from '../../api/today.ts';
import { PairGlyph } from '../../ui/pair-glyph.tsx';
import { healthInWords } from './measure-words.ts';
import { scaleOf, shareOn } from './map-scale.ts';
import { readableNames } from './readable-names.ts';
import { text } from './texts.ts';
import styles from './scorecards.module.css';

type Point = MapQuery['org']['compassAndEngine']['points'][number];

const GOOD = 0.9;

/** The map: product health upwards (the compass), project health to the right (the engine), each initiative as its pair glyph. */
export function CompassMap(props: { readonly points: readonly Point[] }) {
  const navigate = useNavigate();
  const { asOf } = useViewedDay();
  const engine = scaleOf(props.points.map(({ projectHealth }) => projectHealth));
  const compass = scaleOf(props.points.map(({ productHealth }) => productHealth));
  const places = props.points.map(({ initiative, projectHealth, productHealth }) => ({
    x: shareOn(engine, projectHealth),
    y: 1 - shareOn(compass, productHealth),
    name: initiative.name,
  }));
  const readable = readableNames(places);
  return (
    <div className={styles.mapFrame}>
      <span className={styles.axisY}>{text('axisCompass')}</span>
      <div className={styles.map} role="group" aria-label={text('mapLabel', { count: props.points.length })}>
        <span className={styles.corner} data-corner="top-right">
          {text('RIGHT_AND_DONE_RIGHT')}
        </span>
        <span className={styles.corner} data-corner="bottom-right">
          {text('DONE_RIGHT_NOT_WANTED')}
        </span>
        <span className={styles.corner} data-corner="top-left">
          {text('WANTED_NOT_DONE_RIGHT')}
        </span>
        <span className={styles.corner} data-corner="bottom-left">
          {text('NEITHER')}
        </span>
        <span className={styles.upright} style={{ left: `${shareOn(engine, GOOD) * 100}%` }} aria-hidden />
        <span className={styles.level} style={{ top: `${(1 - shareOn(compass, GOOD)) * 100}%` }} aria-hidden />
        {props.points.map(({ initiative, projectHealth, productHealth }, i) => (
          <button
            key={initiative.key}
            type="button"
            // Points may lie upon each other: by keyboard one goes through the table below, which leads to the same pages.
            tabIndex={-1}
            className={styles.point}
            data-readable={readable.has(i)}
            style={{ left: `${places[i]!.x * 100}%`, top: `${places[i]!.y * 100}%` }}
            title={`${initiative.name}: ${text('compass')} ${healthInWords(productHealth)}, ${text('engine')} ${healthInWords(projectHealth)}`}
            onClick={() => void navigate(withAsOf(`/initiatives/${initiative.key}`, asOf))}
          >
            <PairGlyph {...initiative.pair} size={20} />
            <span className={styles.pointName}>{initiative.name}</span>
          </button>
        ))}
      </div>
      <span className={styles.axisX}>{text('axisEngine')}</span>
    </div>
  );
}
