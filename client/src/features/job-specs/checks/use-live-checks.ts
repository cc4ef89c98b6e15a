import type { JobSpecFinding } from '@tandem/shared/job-spec/job-spec-finding';
import { useEffect, useRef, useState } from 'react';
import { LiveChecks, type Checked } from './live-checks.ts';

/** What the checks say of a title and text while they are written; null before the first answer. */
export function useLiveChecks(title: string, text: string): Checked | null {
  const checks = useRef<LiveChecks | null>(null);
  const [checked, setChecked] = useState<Checked | null>(null);
  useEffect(() => {
    const opened = new LiveChecks(setChecked);
    checks.current = opened;
    return () => opened.close();
  }, []);
  useEffect(() => checks.current?.check(title, text), [title, text]);
  return checked;
}

/** Findings that somebody has dismissed as no problem, kept for a spec in this browser. */
export function useDismissed(specKey: string): {
  readonly dismissed: ReadonlySet<string>;
  readonly dismiss: (id: string) => void;
  readonly restore: () => void;
} {
  const place = `tandem:job-spec-dismissed:${specKey}`;
  const [dismissed, setDismissed] = useState<ReadonlySet<string>>(() => readKept(place));
  const keep = (next: ReadonlySet<string>): void => {
    setDismissed(next);
    try {
      localStorage.setItem(place, JSON.stringify([...next].slice(-500)));
    } catch {
      // A browser that keeps nothing shows them again next time.
    }
  };
  return { dismissed, dismiss: (id) => keep(new Set([...dismissed, id])), restore: () => keep(new Set()) };
}

function readKept(place: string): ReadonlySet<string> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(place) ?? '[]');
    return new Set(Array.isArray(kept) ? kept.filter((id): id is string => typeof id === 'string') : []);
  } catch {
    return new Set();
  }
}

/** Where the words of a finding or comment are in the text as it is now: where they were found, if they still stand there. */
export function placeNow(
  finding: Pick<JobSpecFinding, 'from' | 'to' | 'quote'>,
  text: string,
): { readonly from: number; readonly to: number } | null {
  const { from, to, quote } = finding;
  if (from === null || to === null || quote === null) return null;
  if (text.slice(from, to) === quote) return { from, to };
  const near = text.indexOf(quote, Math.max(0, from - 400));
  return near < 0 ? null : { from: near, to: near + quote.length };
}
