/** Who may import whom. Each wall says why it stands. */
module.exports = {
  forbidden: [
    {
      name: 'shared-stands-alone',
      comment: 'Shared code is the organization as a value: it runs the same in the server and in the browser, so it knows neither.',
      severity: 'error',
      from: { path: '^shared/src', pathNot: '^shared/src/job-spec' },
      to: { pathNot: '^shared/src' },
    },
    {
      name: 'job-spec-stands-on-parsers',
      comment:
        'The checks of a job spec read Markdown and English with parsers that run in the browser, too; else they are shared code like any.',
      severity: 'error',
      from: { path: '^shared/src/job-spec' },
      to: { pathNot: ['^shared/src', 'node_modules/(unified|vfile|remark-parse|remark-gfm|retext-english|retext-equality|syllable)/'] },
    },
    {
      name: 'server-and-client-apart',
      comment: 'Server and client meet in shared code and in the schema, nowhere else.',
      severity: 'error',
      from: { path: '^(server|client)/src' },
      to: { path: '^(server|client)/src', pathNot: '^$1/src' },
    },
    {
      name: 'client-features-apart',
      comment: 'A feature of the client can be read, changed and removed alone; app/ composes them.',
      severity: 'error',
      from: { path: '^client/src/features/([^/]+)/' },
      to: { path: '^client/src/features/', pathNot: '^client/src/features/$1/' },
    },
    {
      name: 'features-do-not-know-the-app',
      comment: 'The app composes features, so a feature cannot need the app.',
      severity: 'error',
      from: { path: '^client/src/(features|ui|api|org-geometry)/' },
      to: { path: '^client/src/(app/|main)' },
    },
    {
      name: 'ui-knows-no-domain',
      comment: 'The design system serves every feature and calls no API.',
      severity: 'error',
      from: { path: '^client/src/ui/' },
      to: { path: '^client/src/(features|api)/' },
    },
    {
      name: 'geometry-knows-no-react',
      comment: 'Layout and hit tests are pure, so that they can be tested and run anywhere.',
      severity: 'error',
      from: { path: '^client/src/(org-geometry|features/org-chart/geometry)/' },
      to: { path: '(node_modules/(react|@mantine|@apollo)|\\.tsx$)' },
    },
    {
      name: 'only-stores-touch-the-database',
      comment: 'Every query stands in a store, so that what is read and written can be seen in one place.',
      severity: 'error',
      from: { path: '^server/src', pathNot: '(\\.store\\.ts|\\.entity\\.ts|^server/src/database/.*)$' },
      to: { path: 'node_modules/(typeorm|sqlite3|pg)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'client-runs-in-a-browser',
      comment: 'A browser has none of the modules of Node.js.',
      severity: 'error',
      from: { path: '^client/src' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'product-does-not-need-its-tests',
      comment: 'What is served can be built without the tests package.',
      severity: 'error',
      from: { path: '^(shared|server|client)/src' },
      to: { path: '^tests/' },
    },
    {
      name: 'everything-is-found',
      comment:
        'A package imports only what its own package.json names; so the client cannot name the server. mdast and hast are types alone.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '(/generated/|\\.css$|^(mdast|hast)$)' },
    },
    {
      name: 'no-circles',
      comment: 'Files that need each other are one file. Types may look back.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(/dist/|/dist-types/|/generated/)' },
    tsPreCompilationDeps: 'specify',
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      conditionNames: ['tandem-source', 'import', 'node', 'default'],
      exportsFields: ['exports'],
      extensions: ['.ts', '.tsx', '.js', '.mjs'],
    },
  },
};
