import { text } from './texts.ts';

/** The product's mark and name. */
export function Wordmark() {
  return (
    <span
      style={{ display: 'inline-flex', gap: '0.5rem', alignItems: 'center', fontWeight: 650, fontSize: '1rem', letterSpacing: '-0.02em' }}
    >
      <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden>
        <path d="M9.25 2a8 8 0 0 0 0 16z" fill="var(--tandem-accent)" />
        <path d="M10.75 2a8 8 0 0 1 0 16z" fill="var(--tandem-second)" />
      </svg>
      {text('product')}
    </span>
  );
}
