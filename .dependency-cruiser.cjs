/** Which way imports point. Each rule names the room it protects; ARCHITECTURE.md says why. */
const rooms = (names) => `^src/(${names.join('|')})/`;
const valueImport = { dependencyTypesNot: ['type-only'] };

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: { path: '^src' },
      to: { circular: true, viaOnly: valueImport },
    },
    {
      name: 'domain-knows-nothing-outside',
      severity: 'error',
      from: { path: rooms(['domain']) },
      to: { pathNot: [rooms(['domain']), '^node_modules/zod/'] },
    },
    {
      name: 'reflex-is-pure',
      severity: 'error',
      from: { path: rooms(['reflex']) },
      to: { pathNot: [rooms(['domain', 'reflex']), '^crypto$'] },
    },
    ...[
      ['text', []],
      ['lexicon', ['text']],
      ['hidden', ['text', 'lexicon']],
      ['personal', ['text']],
      ['injection', ['text', 'lexicon', 'hidden']],
    ].map(([room, below]) => ({
      name: `${room}-of-reflex-sees-what-is-below`,
      severity: 'error',
      from: { path: `^src/reflex/${room}/` },
      to: { path: '^src/reflex/[^/]+/', pathNot: `^src/reflex/(${[room, ...below].join('|')})/` },
    })),
    {
      name: 'reflex-service-sees-the-domain-and-reflex',
      severity: 'error',
      from: { path: rooms(['reflex-service']) },
      to: { pathNot: [rooms(['domain', 'reflex', 'reflex-service']), '^node_modules/zod/'] },
    },
    {
      name: 'workflows-take-values-from-the-domain-only',
      comment: 'Whatever a workflow imports lands in its bundle and must be deterministic.',
      severity: 'error',
      from: { path: rooms(['workflows']) },
      to: {
        pathNot: [rooms(['domain', 'workflows']), '^node_modules/@temporalio/(workflow|common)/'],
        ...valueImport,
      },
    },
    {
      name: 'arms-see-interfaces',
      severity: 'error',
      from: { path: rooms(['arms']) },
      to: {
        path: rooms([
          'storage',
          'api',
          'activities',
          'workflows',
          'dispatcher',
          'temporal',
          'embedded',
          'demo',
          'models',
          'telemetry',
        ]),
      },
    },
    {
      name: 'models-see-the-domain-and-telemetry',
      severity: 'error',
      from: { path: rooms(['models']) },
      to: {
        path: rooms([
          'storage',
          'api',
          'activities',
          'workflows',
          'dispatcher',
          'temporal',
          'embedded',
          'demo',
          'arms',
          'reflex',
        ]),
      },
    },
    {
      name: 'storage-sees-the-domain-and-reflex',
      severity: 'error',
      from: { path: rooms(['storage']) },
      to: {
        path: rooms([
          'api',
          'activities',
          'workflows',
          'dispatcher',
          'temporal',
          'embedded',
          'demo',
          'arms',
          'models',
          'telemetry',
        ]),
      },
    },
    {
      name: 'activities-do-not-see-their-callers',
      severity: 'error',
      from: { path: rooms(['activities']) },
      to: { path: rooms(['api', 'workflows', 'dispatcher', 'temporal', 'embedded', 'demo']) },
    },
    {
      name: 'activities-take-arms-by-type',
      severity: 'error',
      from: { path: rooms(['activities']) },
      to: { path: rooms(['arms']), ...valueImport },
    },
    {
      name: 'api-does-not-run-work',
      severity: 'error',
      from: { path: rooms(['api']) },
      to: {
        path: rooms([
          'activities',
          'workflows',
          'dispatcher',
          'temporal',
          'embedded',
          'demo',
          'arms',
          'models',
        ]),
      },
    },
    {
      name: 'only-the-command-line-starts-servers-and-demo',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/cli.ts$', rooms(['embedded', 'demo'])] },
      to: { path: rooms(['embedded', 'demo']) },
    },
    {
      name: 'the-product-knows-nothing-around-it',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(test|chaos|bench)/' },
    },
    {
      name: 'nobody-imports-what-wires',
      severity: 'error',
      from: { path: '^(src|test|chaos)/' },
      to: { path: '^src/(worker|server|cli)\\.ts$' },
    },
    {
      name: 'no-missing-dependencies',
      severity: 'error',
      from: { path: '^src' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    { name: 'no-orphans', severity: 'error', from: { orphan: true, path: '^src' }, to: {} },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default'],
    },
  },
};
