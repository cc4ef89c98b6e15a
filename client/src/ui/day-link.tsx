import type { ReactNode } from 'react';
import { Link, useSearchParams } from 'react-router';

/** A link within Tandem that keeps the viewed day (`?asOf=`). */
export function DayLink(props: {
  readonly to: string;
  readonly children: ReactNode;
  readonly className?: string | undefined;
  readonly label?: string;
}) {
  const [search] = useSearchParams();
  const day = search.get('asOf');
  const to = day === null ? props.to : `${props.to}${props.to.includes('?') ? '&' : '?'}asOf=${day}`;
  return (
    <Link to={to} className={props.className ?? ''} {...(props.label ? { 'aria-label': props.label } : {})}>
      {props.children}
    </Link>
  );
}
