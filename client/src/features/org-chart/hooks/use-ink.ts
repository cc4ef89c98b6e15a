import { useComputedColorScheme } from '@mantine/core';
import { type RefObject, useLayoutEffect, useState } from 'react';
import { type Ink, readInk } from '../colour/ink.ts';

/** The drawing's colours in the present colour scheme; null until the element is in the document. */
export function useInk(element: RefObject<Element | null>): Ink | null {
  const scheme = useComputedColorScheme('light');
  const [ink, setInk] = useState<Ink | null>(null);
  useLayoutEffect(() => {
    // The scheme's variables are on the root element one frame after Mantine reports the change.
    if (element.current) setInk(readInk(element.current, scheme));
    const frame = requestAnimationFrame(() => {
      if (element.current) setInk(readInk(element.current, scheme));
    });
    return () => cancelAnimationFrame(frame);
  }, [element, scheme]);
  return ink;
}
