/** Who may import whom. The table of rooms stands in docs/architecture.md. */
const pure =
  '^src/(runtime/(format|engine)|designer/(model|edit|draft|lint|layout|scene|io|simulate)|analytics/(measures|sql|conformance|commission|stats|reports|intake))/';
const pureKit = '^src/kit/(history|time|i18n)/';
const door = '/index\\.tsx?$';

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'areas-meet-in-the-format',
      comment: 'Across areas only runtime/format (all) and runtime/engine (designer/simulate, analytics).',
      severity: 'error',
      from: { path: '^src/(runtime|designer|analytics)/' },
      to: {
        path: '^src/(runtime|designer|analytics)/',
        pathNot: ['^src/$1/', '^src/runtime/format/', '^src/runtime/engine/'],
      },
    },
    {
      name: 'engine-only-for-simulate',
      severity: 'error',
      from: { path: '^src/designer/', pathNot: '^src/designer/simulate/' },
      to: { path: '^src/runtime/engine/' },
    },
    {
      name: 'pure-stays-pure',
      comment: 'Plain data in, plain data out: no React, no engine, no other room that has them.',
      severity: 'error',
      from: { path: [pure, pureKit] },
      to: {
        path: '^(src|node_modules)/',
        pathNot: [pure, pureKit, '^node_modules/(zod|intl-messageformat|@formatjs|fflate|elkjs)/'],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'kit-knows-no-room',
      severity: 'error',
      from: { path: '^src/kit/' },
      to: { path: '^src/', pathNot: '^src/kit/' },
    },
    {
      name: 'nobody-imports-app-or-cli',
      severity: 'error',
      from: { path: '^src/(runtime|designer|analytics|kit)/' },
      to: { path: '^src/(app|cli)/' },
    },
    {
      name: 'through-the-door',
      comment:
        'From outside a room only its index. What is fetched later than the rest of its room has a door of its own.',
      severity: 'error',
      from: { path: '^src/([^/]+)/([^/]+)/' },
      to: {
        path: '^src/(runtime|designer|analytics|kit)/[^/]+/.+',
        pathNot: [
          '^src/$1/$2/',
          '^src/[^/]+/[^/]+' + door,
          '^src/runtime/format/schema' + door,
          '^src/analytics/warehouse/(wasm|native)' + door,
          '^src/designer/edit/words' + door,
        ],
      },
    },
    ...[
      ['duckdb', '@duckdb|apache-arrow', '^src/analytics/warehouse/'],
      ['react-flow', '@xyflow', '^src/designer/(canvas|overlay)/'],
      ['elk', 'elkjs', '^src/designer/layout/|^src/designer/canvas/'],
    ].map(([name, library, room]) => ({
      name: `one-door-for-${name}`,
      severity: 'error',
      from: { path: '^src/', pathNot: room },
      to: { path: `node_modules/(${library})` },
    })),
    {
      name: 'no-orphans',
      severity: 'error',
      from: { orphan: true, path: '^src/', pathNot: '(main\\.tsx?|\\.d\\.ts|worker\\.ts)$' },
      to: {},
    },
    {
      name: 'shipped-code-uses-shipped-libraries',
      severity: 'error',
      from: { path: '^src/', pathNot: 'vite-env' },
      to: { dependencyTypes: ['npm-dev'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'default', 'types'],
    },
  },
};
