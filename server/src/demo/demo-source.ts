/** The source of everything in the demo organization. */
export const DEMO_SOURCE = 'demo';
