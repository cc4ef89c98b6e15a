import type { DemoInitiative } from '../demo-initiative.ts';
import { productOwner, projectOwner } from '../demo-initiative.ts';

/** What hospitals and trials buy, and the company's own projects. */
// prettier-ignore
export const CLINICAL_AND_COMPANY_INITIATIVES: readonly DemoInitiative[] = [
  {
    id: 'trialkeeper', name: 'Trialkeeper', kind: 'PRODUCT', team: 'clinical', status: 'ACTIVE', priority: 2, budget: 980, start: 'month -17',
    held: [productOwner('mireille-dacosta', 50), projectOwner('lorcan-whitty', 25)],
  },
  // Saoirse Kimani's seat takes it over when she starts in two months; until then the how runs ahead of the why.
  {
    id: 'cell-therapy', name: 'Cell therapy lane', kind: 'PROJECT', team: 'clinical', status: 'ACTIVE', priority: 1, budget: 2100,
    start: 'month -1', end: 'end of month 12',
    held: [productOwner('seat:pm-cell', 80, { from: 'month 2' }), projectOwner('kenji-marlowe', 40)],
  },
  // Oluwaseun Hart leaves in twenty days: a risk today, a gap in three weeks.
  {
    id: 'blood-bank', name: 'Blood bank network', kind: 'PRODUCT', team: 'clinical', status: 'ACTIVE', priority: 2, budget: 860, start: 'month -19',
    held: [productOwner('oluwaseun-hart', 60), projectOwner('roderick-amsel', 20)],
  },
  // Ikram Saleh goes back to his studies in twelve days: the assignment ends, he stays.
  {
    id: 'blood-returns', name: 'Return logistics for blood', kind: 'PROJECT', team: 'clinical', parent: 'blood-bank', status: 'ACTIVE', priority: 3, budget: 290,
    start: 'month -5', end: 'end of month 6',
    held: [productOwner('mireille-dacosta', 25), projectOwner('ikram-saleh', 50, { to: 'day 12' })],
  },
  // History: a month without a product owner after Petra Novotná left, closed by Elif Sarıkaya.
  {
    id: 'onboarding-kit', name: 'Onboarding kit for new sites', kind: 'PRODUCT', team: 'customer-success', status: 'ACTIVE', priority: 4, budget: 240, start: 'month -11',
    held: [
      productOwner('petra-novotna', 40, { to: 'end of month -6' }),
      productOwner('elif-sarikaya', 50, { from: 'month -4' }),
      projectOwner('zanele-mokoena', 20),
    ],
  },
  // The regulation says what and why: waived for good.
  {
    id: 'eu-dossier', name: 'Regulatory dossier for the EU', kind: 'PROJECT', team: 'quality', status: 'ACTIVE', priority: 2, budget: 350,
    start: 'month -8', end: 'end of month 5',
    held: [projectOwner('henrike-sandoz', 40)],
    waived: [{ role: 'PRODUCT_OWNER', reason: 'The regulation sets the what and the why, there is nothing to choose' }],
  },
  // The chief operating officer gives it two hours a week: on paper.
  {
    id: 'field-tablets', name: 'Tablets for field service', kind: 'PROJECT', team: 'field', status: 'ACTIVE', priority: 3, budget: 260,
    start: 'month -5', end: 'end of month 2',
    held: [productOwner('philippa-stroud', 5), projectOwner('kenji-marlowe', 30)],
  },
  // Two heads of department share the why.
  {
    id: 'customer-portal', name: 'Customer portal', kind: 'PRODUCT', team: 'customer-success', status: 'ACTIVE', priority: 3, budget: 390, start: 'month -10',
    held: [productOwner('owen-tallis', 20), productOwner('paloma-reyes', 20), projectOwner('astrid-vollmer', 20)],
  },
  // An idea with a start date and nothing else: no budget, nobody for the what, nobody for the how.
  {
    id: 'robots-study', name: 'Study of warehouse robots', kind: 'PROJECT', team: 'supply', status: 'PROPOSED', priority: 5, budget: null,
    start: 'month -1', end: 'end of month 5',
    held: [],
  },
  // No team owns it and it is on hold; the pair is there.
  {
    id: 'erp-change', name: 'Change of the ERP system', kind: 'PROJECT', team: null, status: 'ON_HOLD', priority: 4, budget: 1100,
    start: 'month -4', end: 'end of month 8',
    held: [productOwner('konrad-weidlich', 15), projectOwner('tilda-norrby', 50)],
  },
];
