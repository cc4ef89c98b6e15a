import styles from './capacity.module.css';

const HEIGHT = 22;
const WIDTH = 130;

interface Week {
  readonly monday: string;
  readonly allocated: number;
  readonly capacity: number;
  readonly over: number;
}

/** The weeks of a row as small bars; what is beyond capacity stands above the dashed line in its own pattern of height and colour. */
export function WeekSpark({ weeks, label }: { readonly weeks: readonly Week[]; readonly label: string }) {
  const top = Math.max(1, ...weeks.map((week) => Math.max(week.allocated, week.capacity)));
  const step = WIDTH / Math.max(1, weeks.length);
  const high = (percent: number) => (percent / top) * HEIGHT;
  const line = weeks.map((week, i) => `${i === 0 ? 'M' : 'L'}${i * step} ${HEIGHT - high(week.capacity)} H${(i + 1) * step}`).join(' ');
  return (
    <svg width={WIDTH} height={HEIGHT} role="img" aria-label={label} className={styles.spark}>
      {weeks.map((week, i) => {
        const within = high(week.allocated - week.over);
        return (
          <g key={week.monday}>
            <rect x={i * step} width={Math.max(1, step - 1)} y={HEIGHT - within} height={within} className={styles.layer} data-look="0" />
            {week.over > 0 && (
              <rect
                x={i * step}
                width={Math.max(1, step - 1)}
                y={HEIGHT - within - high(week.over)}
                height={high(week.over)}
                className={styles.pattern}
                data-look="over"
              />
            )}
          </g>
        );
      })}
      <path d={line} className={styles.capacityLine} strokeWidth="1" />
    </svg>
  );
}
