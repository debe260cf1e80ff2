/**
 * Who may import whom (DESIGN 5). Everything flows one way: content → catalogue → answers → pages.
 *
 * Each folder of lib/ with what it may import besides itself: a folder of lib/, or one module of it.
 */
const layers = {
  schema: [],
  i18n: ['schema'],
  prose: [],
  content: ['schema', 'i18n/locales'],
  reference: ['schema', 'site/field-anchor'],
  catalogue: ['content', 'schema', 'i18n'],
  derive: ['catalogue', 'schema', 'i18n', 'content', 'prose/parse'],
  site: ['catalogue', 'content', 'derive', 'schema', 'i18n'],
  search: [
    'catalogue',
    'content/write-aside',
    'derive/choice',
    'derive/subjects',
    'schema',
    'i18n',
    'site/routes',
    'site/query',
  ],
  publish: ['catalogue', 'content', 'derive', 'schema', 'i18n', 'prose', 'site', 'reference'],
  rules: ['content', 'schema', 'i18n', 'prose', 'site/routes', 'derive/confidence'],
  build: ['i18n', 'site/routes'],
  github: [],
  edit: ['content', 'schema', 'i18n', 'catalogue', 'derive', 'prose', 'rules', 'site'],
  cli: ['[^/]+'],
};

/** The words of the interface are content, and the type of their keys. */
const messages = '^content/messages/';

const layerRules = Object.entries(layers).map(([layer, imports]) => ({
  name: `layer-${layer}`,
  comment: `lib/${layer} may import ${['itself', ...imports].join(', ')}.`,
  severity: 'error',
  from: { path: `^lib/${layer}/` },
  to: {
    path: '^(app|components|content|lib|tests)/',
    pathNot: [
      ...[layer, ...imports].map((allowed) => `^lib/${allowed}[./]`),
      ...(layer === 'i18n' ? [messages] : []),
    ],
  },
}));

export default {
  forbidden: [
    {
      name: 'no-circle',
      comment: 'No module needs itself, not even through others.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'known-layer',
      comment: 'A new folder of lib/ gets its place in .dependency-cruiser.mjs.',
      severity: 'error',
      from: { path: '^lib/', pathNot: `^lib/(${Object.keys(layers).join('|')})/` },
      to: {},
    },
    ...layerRules,
    {
      name: 'one-file-knows-react',
      comment: 'In lib/, only the cached catalogue for pages knows React.',
      severity: 'error',
      from: { path: '^lib/', pathNot: '^lib/catalogue/cached\\.ts$' },
      to: { path: '^node_modules/(react|react-dom)/' },
    },
    {
      name: 'dictionaries-at-build-time',
      comment:
        'Only the build loads the dictionaries of Chinese; a server reads what they said from the index.',
      severity: 'error',
      from: { pathNot: '^(lib/search/spellings\\.ts$|node_modules/)' },
      to: { path: '^node_modules/(pinyin-pro|opencc-js)/' },
    },
    {
      name: 'components-below-app',
      comment: 'Components import lib/ and each other; pages put them together.',
      severity: 'error',
      from: { path: '^components/' },
      to: { path: '^(app|tests|content)/' },
    },
    {
      name: 'app-on-top',
      comment: 'Pages read the catalogue, never the files of content/.',
      severity: 'error',
      from: { path: '^app/' },
      to: { path: '^(tests|content|lib/cli)/' },
    },
    {
      name: 'tests-outside',
      comment: 'Only tests import tests.',
      severity: 'error',
      from: { pathNot: '^tests/' },
      to: { path: '^tests/' },
    },
    {
      name: 'resolvable',
      comment: 'Every import leads somewhere.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    // Types are imports too: a layer that needs another's types depends on it.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: '^node_modules/' },
    // The rivals of the benchmark are installed apart.
    exclude: { path: '^(\\.next|\\.cache|test-results|tests/bench/rivals)/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
