import { useEffect, useRef } from 'react';
import { places } from './navigation.ts';

/** What the keys can ask for. */
export interface ShortcutActs {
  readonly go: (path: string) => void;
  readonly openPalette: () => void;
  readonly openHelp: () => void;
  readonly backToToday: () => void;
}

const CHORD_MILLISECONDS = 1200;

/**
 * Listens to the shell's keys: Ctrl/Cmd K and `/` search, `?` the list of keys, `t` today, `g` and a letter a page.
 * Single keys are left alone while somebody types or a dialog is open.
 */
export function useShortcuts(acts: ShortcutActs): void {
  const latest = useRef(acts);
  latest.current = acts;
  useEffect(() => {
    let chordUntil = 0;
    const onKeyDown = (event: KeyboardEvent) => {
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
        event.preventDefault();
        latest.current.openPalette();
        return;
      }
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || isBusy(event.target)) return;
      if (Date.now() < chordUntil) {
        chordUntil = 0;
        const place = places.find((one) => one.key === event.key);
        if (place) {
          event.preventDefault();
          latest.current.go(place.path);
          return;
        }
      }
      if (event.key === 'g') chordUntil = Date.now() + CHORD_MILLISECONDS;
      else if (event.key === '/') {
        event.preventDefault();
        latest.current.openPalette();
      } else if (event.key === '?') latest.current.openHelp();
      else if (event.key === 't') latest.current.backToToday();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}

function isBusy(target: EventTarget | null): boolean {
  if (document.querySelector('[role="dialog"], [role="menu"]')) return true;
  if (!(target instanceof HTMLElement)) return false;
  return (
    target.isContentEditable ||
    ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName) ||
    target.closest('[role="treegrid"], [role="tree"], [role="grid"]') !== null
  );
}
