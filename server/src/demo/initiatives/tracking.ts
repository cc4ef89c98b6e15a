import type { DemoInitiative } from '../demo-initiative.ts';
import { productOwner, projectOwner } from '../demo-initiative.ts';

/** The software: Lanekeeper with its program, and One Platform, which merges what Parcelwren brought. */
// prettier-ignore
export const TRACKING_INITIATIVES: readonly DemoInitiative[] = [
  {
    id: 'lanekeeper', name: 'Lanekeeper', kind: 'PRODUCT', team: 'tracking', status: 'ACTIVE', priority: 1, budget: 2400, start: 'month -72',
    held: [productOwner('joaquim-teles', 35), projectOwner('priyanka-deshmane', 20)],
  },
  {
    id: 'lanekeeper-5', name: 'Lanekeeper 5', kind: 'PROJECT', team: 'software', parent: 'lanekeeper', status: 'ACTIVE', priority: 1, budget: 3100,
    start: 'month -9', end: 'end of month 9',
    held: [productOwner('joaquim-teles', 40), projectOwner('astrid-vollmer', 50)],
  },
  {
    id: 'live-map', name: 'Live map', kind: 'PROJECT', team: 'routing', parent: 'lanekeeper-5', status: 'ACTIVE', priority: 2, budget: 560,
    start: 'month -7', end: 'end of month 3',
    held: [productOwner('sunniva-aasen', 30), projectOwner('iris-van-doorn', 40)],
  },
  // Mateo Arrieta was taken off six weeks ago and nobody followed.
  {
    id: 'driver-app', name: 'Driver app that works offline', kind: 'PROJECT', team: 'mobile', parent: 'lanekeeper-5', status: 'ACTIVE', priority: 2, budget: 690,
    start: 'month -4', end: 'end of month 6',
    held: [productOwner('sunniva-aasen', 30), projectOwner('mateo-arrieta', 40, { to: 'day -40' })],
  },
  {
    id: 'excursion-alerts', name: 'Excursion alerts', kind: 'PRODUCT', team: 'mobile', parent: 'lanekeeper', status: 'ACTIVE', priority: 2, budget: 430, start: 'month -15',
    held: [productOwner('sunniva-aasen', 30), projectOwner('noor-haddadin', 20)],
  },
  // Two team leads share the delivery: shared, so in doubt nobody's. And Devraj Pillai's first 60 of 120 percent.
  {
    id: 'partner-api', name: 'Partner API', kind: 'PRODUCT', team: 'gateway', parent: 'lanekeeper', status: 'ACTIVE', priority: 2, budget: 600, start: 'month -18',
    held: [productOwner('devraj-pillai', 60), projectOwner('fiadh-gallagher', 20), projectOwner('emeka-strand', 20)],
  },
  // The next 40 percent of Devraj Pillai.
  {
    id: 'hospital-connectors', name: 'Connectors to hospital systems', kind: 'PROJECT', team: 'tracking', parent: 'lanekeeper-5', status: 'ACTIVE', priority: 2, budget: 840,
    start: 'month -3', end: 'end of month 7',
    held: [productOwner('devraj-pillai', 40), projectOwner('zanele-mokoena', 60)],
  },
  // A model in search of a customer: execution without vision, since it began. It never got a budget either, so nobody can
  // say what is at stake.
  {
    id: 'arrival-forecast', name: 'Arrival forecast', kind: 'PRODUCT', team: 'forecasting', status: 'ACTIVE', priority: 3, budget: null, start: 'month -12',
    held: [projectOwner('catarina-wolff', 30)],
  },
  // Not begun: both owners stand ready for its first day.
  {
    id: 'campaign-forecast', name: 'Demand forecast for vaccine campaigns', kind: 'PROJECT', team: 'forecasting', status: 'PROPOSED', priority: 3, budget: 370,
    start: 'day 45', end: 'end of month 11',
    held: [productOwner('leila-farahani', 20), projectOwner('iris-van-doorn', 30)],
  },

  // The merger program. Its product owner is acting until the two platform groups are one, and its project owner's contract
  // ends in eleven weeks, long before the program does.
  {
    id: 'one-platform', name: 'One Platform', kind: 'PROJECT', team: 'technology', status: 'ACTIVE', priority: 1, budget: 5200,
    start: 'month -13', end: 'end of month 11',
    held: [productOwner('beatriz-quintal', 20, { acting: true }), projectOwner('femi-lawal', 70)],
  },
  // The last 20 of Devraj Pillai's 120 percent.
  {
    id: 'identity-merge', name: 'One sign-in for both platforms', kind: 'PROJECT', team: 'identity', parent: 'one-platform', status: 'ACTIVE', priority: 2, budget: 480,
    start: 'month -6', end: 'end of month 3',
    held: [productOwner('devraj-pillai', 20), projectOwner('thanh-ngo-berger', 40)],
  },
  // Leaderless: the founder who wanted it has left, the project owner was called off, and both platform groups wait for
  // the other one to move.
  {
    id: 'device-hub', name: 'One device hub', kind: 'PROJECT', team: 'parcelwren-hub', parent: 'one-platform', status: 'ACTIVE', priority: 1, budget: 1350,
    start: 'month -4', end: 'end of month 7',
    held: [productOwner('duarte-serrano', 30), projectOwner('mateo-arrieta', 40, { to: 'end of month -2' })],
  },
  // Leila Farahani looked after it until a product manager's seat was opened for it. The seat is still empty.
  {
    id: 'parcelwren-routes', name: 'Parcelwren Routes', kind: 'PRODUCT', team: 'parcelwren-runtime', status: 'ACTIVE', priority: 2, budget: 750, start: 'month -13',
    held: [
      productOwner('leila-farahani', 25, { to: 'end of month -3' }),
      productOwner('seat:pm-routes', 60, { from: 'month -2' }),
      projectOwner('silvia-moreno-pinto', 30),
    ],
  },
  // Retired next year. That it needs no vision was decided for a while only; the decision ends before the console does.
  {
    id: 'old-console', name: 'Parcelwren "Nest" console', kind: 'PRODUCT', team: 'parcelwren-runtime', status: 'ACTIVE', priority: 5, budget: 180,
    start: 'month -13', end: 'end of month 10',
    held: [productOwner('beatriz-quintal', 15, { to: 'end of month -2' }), projectOwner('silvia-moreno-pinto', 20)],
    waived: [{ role: 'PRODUCT_OWNER', reason: 'No new features, security fixes only; to be decided again when this ends', from: 'month -1', until: 'end of month 3' }],
  },
  {
    id: 'parcelwren-courier', name: 'Parcelwren Courier', kind: 'PRODUCT', team: 'parcelwren-hub', status: 'ACTIVE', priority: 3, budget: 520, start: 'month -13',
    held: [productOwner('beatriz-quintal', 50), projectOwner('goncalo-freixo', 30)],
  },
];
