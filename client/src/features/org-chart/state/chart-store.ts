import { type Camera } from '../geometry/camera.ts';
import { FLIGHT_MS, flightAt } from '../geometry/camera-flight.ts';
import type { ChartEvent, ChartState } from './chart-state.ts';
import { reduceChart } from './chart-state.ts';

/** The clock that a flight follows; the browser's own in the client, a fake one in tests. */
export interface FrameClock {
  request(callback: (now: number) => void): number;
  cancel(handle: number): void;
}

/** Holds the state of one chart, tells who listens, and flies the camera. */
export interface ChartStore {
  get(): ChartState;
  dispatch(event: ChartEvent): void;
  subscribe(listener: () => void): () => void;
  /** Moves the camera over; at once where motion is not wanted. Any other event of the hand ends the flight. */
  fly(to: Camera, motion: boolean): void;
  /** Ends a flight that is under way. */
  stop(): void;
}

/** A store over a first state. */
export function createChartStore(initial: ChartState, clock: FrameClock): ChartStore {
  let state = initial;
  let flight: number | null = null;
  const listeners = new Set<() => void>();

  function set(next: ChartState): void {
    if (next === state) return;
    state = next;
    for (const listener of listeners) listener();
  }

  function stop(): void {
    if (flight !== null) clock.cancel(flight);
    flight = null;
  }

  return {
    get: () => state,
    dispatch(event) {
      if (event.kind !== 'selected' && event.kind !== 'released') stop();
      set(reduceChart(state, event));
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    fly(to, motion) {
      stop();
      const from = state.camera;
      if (!motion || state.viewport.width === 0) {
        set(reduceChart(state, { kind: 'looked', camera: to }));
        return;
      }
      let began: number | null = null;
      const step = (now: number): void => {
        began ??= now;
        const share = (now - began) / FLIGHT_MS;
        flight = share < 1 ? clock.request(step) : null;
        set(reduceChart(state, { kind: 'looked', camera: flightAt(from, to, state.viewport, share) }));
      };
      flight = clock.request(step);
    },
    stop,
  };
}
