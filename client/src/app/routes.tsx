import type { RouteObject } from 'react-router';
import { BrokenPage } from './broken-page.tsx';
import { MissingPage } from './missing-page.tsx';
import { Shell } from './shell.tsx';

/** What stands while the first page is loaded: nothing, for it takes a moment only. */
function Blank() {
  return null;
}

/** Every address of the client. Pages are loaded when they are first asked for. */
export const routes: RouteObject[] = [
  {
    path: '/sign-in',
    lazy: async () => ({ Component: (await import('../features/sign-in/sign-in-page.tsx')).SignInPage }),
    ErrorBoundary: BrokenPage,
    HydrateFallback: Blank,
  },
  {
    path: '/setup/:secret',
    lazy: async () => ({ Component: (await import('../features/sign-in/set-up-page.tsx')).SetUpPage }),
    ErrorBoundary: BrokenPage,
    HydrateFallback: Blank,
  },
  {
    path: '/auth/setup/:secret',
    lazy: async () => ({ Component: (await import('../features/sign-in/set-up-page.tsx')).SetUpPage }),
    ErrorBoundary: BrokenPage,
    HydrateFallback: Blank,
  },
  {
    path: '/shared/:secret',
    lazy: async () => ({ Component: (await import('../features/shares/shared-page.tsx')).SharedPage }),
    ErrorBoundary: BrokenPage,
    HydrateFallback: Blank,
  },
  {
    path: '/',
    Component: Shell,
    ErrorBoundary: BrokenPage,
    HydrateFallback: Blank,
    children: [
      {
        ErrorBoundary: BrokenPage,
        children: [
          { index: true, lazy: async () => ({ Component: (await import('./coverage-page-route.tsx')).CoveragePageRoute }) },
          { path: 'coverage', lazy: async () => ({ Component: (await import('./coverage-page-route.tsx')).CoveragePageRoute }) },
          {
            path: 'initiatives',
            lazy: async () => ({ Component: (await import('../features/initiatives/initiatives-page.tsx')).InitiativesPage }),
          },
          {
            path: 'initiatives/:key',
            lazy: async () => ({ Component: (await import('./initiative-page-route.tsx')).InitiativePageRoute }),
          },
          { path: 'policy', lazy: async () => ({ Component: (await import('../features/policy/policy-page.tsx')).PolicyPage }) },
          { path: 'findings', lazy: async () => ({ Component: (await import('../features/policy/findings-page.tsx')).FindingsPage }) },
          { path: 'map', lazy: async () => ({ Component: (await import('../features/scorecards/map-page.tsx')).MapPage }) },
          { path: 'capacity', lazy: async () => ({ Component: (await import('../features/capacity/capacity-page.tsx')).CapacityPage }) },
          { path: 'chart', lazy: async () => ({ Component: (await import('./chart-page-route.tsx')).ChartPageRoute }) },
          {
            path: 'scenarios',
            lazy: async () => ({ Component: (await import('../features/scenarios/scenarios-page.tsx')).ScenariosPage }),
          },
          {
            path: 'scenarios/:id/:tab?',
            lazy: async () => ({ Component: (await import('./scenario-page-route.tsx')).ScenarioPageRoute }),
          },
          { path: 'hiring', lazy: async () => ({ Component: (await import('../features/hiring/hiring-page.tsx')).HiringPage }) },
          {
            path: 'hiring/:key',
            lazy: async () => ({ Component: (await import('./requisition-page-route.tsx')).RequisitionPageRoute }),
          },
          { path: 'teams', lazy: async () => ({ Component: (await import('../features/teams/teams-page.tsx')).TeamsPage }) },
          { path: 'teams/:key', lazy: async () => ({ Component: (await import('../features/teams/team-page.tsx')).TeamPage }) },
          { path: 'people', lazy: async () => ({ Component: (await import('../features/people/people-page.tsx')).PeoplePage }) },
          { path: 'people/:key', lazy: async () => ({ Component: (await import('./person-page-route.tsx')).PersonPageRoute }) },
          { path: 'ladders', lazy: async () => ({ Component: (await import('../features/job-profiles/ladders-page.tsx')).LaddersPage }) },
          {
            path: 'ladders/:key',
            lazy: async () => ({ Component: (await import('../features/job-profiles/job-profile-page.tsx')).JobProfilePage }),
          },
          { path: 'role-fit', lazy: async () => ({ Component: (await import('../features/role-fit/role-fit-page.tsx')).RoleFitPage }) },
          {
            path: 'job-specs',
            lazy: async () => ({ Component: (await import('../features/job-specs/job-specs-page.tsx')).JobSpecsPage }),
          },
          {
            path: 'job-specs/:key',
            lazy: async () => ({ Component: (await import('../features/job-specs/job-spec-page.tsx')).JobSpecPage }),
          },
          {
            path: 'hiring/plan',
            lazy: async () => ({ Component: (await import('./hiring-plan-page-route.tsx')).HiringPlanPageRoute }),
          },
          { path: 'import', lazy: async () => ({ Component: (await import('../features/imports/imports-page.tsx')).ImportsPage }) },
          { path: 'settings', lazy: async () => ({ Component: (await import('./settings-page-route.tsx')).SettingsPageRoute }) },
          { path: '*', Component: MissingPage },
        ],
      },
    ],
  },
];
