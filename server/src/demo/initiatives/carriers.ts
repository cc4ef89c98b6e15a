import type { DemoInitiative } from '../demo-initiative.ts';
import { productOwner, projectOwner } from '../demo-initiative.ts';

/** The boxes: Coldcrate and its third generation, Heartbox, Drybox, and what Tomasz Wierzba collects. */
// prettier-ignore
export const CARRIER_INITIATIVES: readonly DemoInitiative[] = [
  // A healthy pair since ever.
  {
    id: 'coldcrate', name: 'Coldcrate', kind: 'PRODUCT', team: 'carriers', status: 'ACTIVE', priority: 1, budget: 1800, start: 'month -60',
    held: [productOwner('ngozi-adeyemi-brandt', 30), projectOwner('callum-breckenridge', 30)],
  },
  // A program with children; the program itself is well led.
  {
    id: 'coldcrate-3', name: 'Coldcrate, third generation', kind: 'PROJECT', team: 'hardware', parent: 'coldcrate', status: 'ACTIVE', priority: 1, budget: 4200,
    start: 'month -10', end: 'end of month 8',
    held: [productOwner('ngozi-adeyemi-brandt', 35), projectOwner('yusuf-demirkan', 50)],
  },
  // Ends in seven weeks and sets Nadia Benhaddou free: a candidate for what lacks a project owner.
  {
    id: 'coldcrate-shell', name: 'Recyclable shell', kind: 'PROJECT', team: 'thermal', parent: 'coldcrate-3', status: 'ACTIVE', priority: 2, budget: 650,
    start: 'month -8', end: 'day 50',
    held: [productOwner('hana-kobayashi-ruiz', 15), projectOwner('nadia-benhaddou', 60)],
  },
  // Its project owner left last month, and nobody took the board over: vision without execution.
  {
    id: 'coldcrate-sensor', name: 'Sensor board, revision C', kind: 'PROJECT', team: 'sensors', parent: 'coldcrate-3', status: 'ACTIVE', priority: 1, budget: 980,
    start: 'month -6', end: 'end of month 5',
    held: [productOwner('ngozi-adeyemi-brandt', 20), projectOwner('anselm-oduya', 50)],
  },
  // Given to a seat that nobody may fill: planned, and still missing.
  {
    id: 'coldcrate-certification', name: 'Air-freight certification', kind: 'PROJECT', team: 'quality', parent: 'coldcrate-3', status: 'ACTIVE', priority: 2, budget: 320,
    start: 'month -3', end: 'end of month 8',
    held: [productOwner('hana-kobayashi-ruiz', 15), projectOwner('seat:pj-regulatory', 50)],
  },
  // Closed in time and in budget.
  {
    id: 'coldcrate-tooling', name: 'Tooling for Hallowmere', kind: 'PROJECT', team: 'plant', parent: 'coldcrate-3', status: 'CLOSED', priority: 2, budget: 540,
    start: 'month -9', end: 'end of month -1',
    held: [productOwner('ngozi-adeyemi-brandt', 10), projectOwner('iris-van-doorn', 40)],
  },
  {
    id: 'heartbox', name: 'Heartbox organ carrier', kind: 'PRODUCT', team: 'carriers', status: 'ACTIVE', priority: 1, budget: 1250, start: 'month -11',
    held: [productOwner('rhys-pemberton', 60), projectOwner('lorcan-whitty', 30)],
  },
  // Surgeons were promised a pilot before anybody asked who would run it: vision without execution from the first day.
  {
    id: 'heartbox-pilot', name: 'Heartbox pilot with five clinics', kind: 'PROJECT', team: 'clinical', parent: 'heartbox', status: 'ACTIVE', priority: 2, budget: 410,
    start: 'month -2', end: 'end of month 4',
    held: [productOwner('rhys-pemberton', 30)],
  },
  // Small and old enough for one person in both roles: a hybrid, and on purpose.
  {
    id: 'drybox', name: 'Drybox passive shipper', kind: 'PRODUCT', team: 'carriers', status: 'ACTIVE', priority: 4, budget: 220, start: 'month -72',
    held: [productOwner('hana-kobayashi-ruiz', 20), projectOwner('hana-kobayashi-ruiz', 20)],
  },

  // Six initiatives have Tomasz Wierzba as their product owner, a morning a week each: every one of them is covered on paper.
  {
    id: 'test-chamber', name: 'Climate chamber at minus eighty', kind: 'PROJECT', team: 'laboratory', status: 'ACTIVE', priority: 3, budget: 380,
    start: 'month -5', end: 'end of month 2',
    held: [productOwner('tomasz-wierzba', 10), projectOwner('agnieszka-rowicka', 40)],
  },
  {
    id: 'returnable-packaging', name: 'Returnable packaging', kind: 'PRODUCT', team: 'supply', status: 'ACTIVE', priority: 4, budget: 310, start: 'month -16',
    held: [productOwner('tomasz-wierzba', 10), projectOwner('ayse-tunali', 20)],
  },
  {
    id: 'rental-fleet', name: 'Rental fleet', kind: 'PRODUCT', team: 'hospital-sales', status: 'ACTIVE', priority: 3, budget: 900, start: 'month -20',
    held: [productOwner('tomasz-wierzba', 15), projectOwner('yusuf-demirkan', 20)],
  },
  // Held through the seat of the head of field service: covered until Chiara Lombello leaves it in a hundred days, then vacant.
  {
    id: 'repair-and-reuse', name: 'Repair and reuse', kind: 'PRODUCT', team: 'field-europe', status: 'ACTIVE', priority: 3, budget: 460, start: 'month -9',
    held: [productOwner('tomasz-wierzba', 10), projectOwner('seat:field-europe-head', 20)],
  },
  {
    id: 'line-automation', name: 'Automation of line B', kind: 'PROJECT', team: 'line-b', status: 'ACTIVE', priority: 3, budget: 720,
    start: 'month -6', end: 'end of month 4',
    held: [productOwner('tomasz-wierzba', 10), projectOwner('marlon-teague', 30)],
  },
  // Its project owner has signed and starts in forty days: given to somebody who is not here yet.
  {
    id: 'cedar-depot', name: 'Cedar Landing depot', kind: 'PROJECT', team: 'field-americas', status: 'ACTIVE', priority: 2, budget: 1600,
    start: 'month -1', end: 'end of month 9',
    held: [productOwner('tomasz-wierzba', 10), projectOwner('birgit-kofoed', 60)],
  },
];
