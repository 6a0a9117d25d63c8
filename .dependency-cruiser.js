// Who may import whom (one rule a room), and what must never happen anywhere. `npm test` runs it; every rule is an error.
const OURS = '^(schema|cypher|server|client|seed|test)/';
const TEST = String.raw`(^test/|\.test\.tsx?$)`;
const GENERATED = String.raw`\.generated\.ts$`;

/** A room may import `allowed` of ours and nothing else of ours; what packages it may use is said apart. */
function room(name, { from, allowed, comment }) {
  return { name: `room-${name}`, severity: 'error', comment, from: { path: from, pathNot: TEST }, to: { path: OURS, pathNot: allowed } };
}

/** Only `room` may load a package; naming its types is free. */
function onlyIn(name, { packages, room: path, comment }) {
  return {
    name: `only-${name}`, severity: 'error', comment,
    from: { path: OURS, pathNot: [TEST, path] }, to: { path: packages, dependencyTypesNot: ['type-only'] },
  };
}

const rooms = [
  room('schema', { from: '^schema/', allowed: ['^schema/'], comment: 'What a partnership is loads in server, browser, seed and tests alike, so it leans on nothing of ours.' }),
  room('cypher', { from: '^cypher/', allowed: ['^schema/', '^cypher/'], comment: 'Texts for the database know the words of the model and no caller.' }),
  room('config-and-logger', { from: '^server/(config|sign-in-settings|logger)\\.ts$', allowed: ['^schema/', '^server/(config|sign-in-settings|logger)\\.ts$'], comment: 'Everything else reads these two; they may start before anything else.' }),
  room('neo4j', { from: '^server/neo4j/', allowed: ['^schema/', '^cypher/', '^server/neo4j/', '^server/(config|logger)\\.ts$'], comment: 'The database room serves questions and commands and knows none of them.' }),
  { ...room('commands', { from: '^server/commands/', allowed: ['^schema/', '^cypher/', '^server/neo4j/'], comment: 'A command is one transaction of its own; one that calls another hides a second write.' }), from: { path: '^server/commands/', pathNot: [TEST, GENERATED] } },
  room('drafting', { from: '^server/drafting/', allowed: ['^schema/', '^cypher/', '^server/(drafting|commands|neo4j)/'], comment: 'A draft is moved beside the record, and applied by the commands themselves.' }),
  room('asking', { from: '^server/asking/', allowed: ['^schema/', '^cypher/', '^server/(asking|neo4j)/'], comment: 'What readers ask and officers answer lies beside the record, which neither of them edits by it.' }),
  room('questions', { from: '^server/questions/', allowed: ['^schema/', '^cypher/', '^server/neo4j/'], comment: 'A question is one statement; one that asks another may see two states of the record.' }),
  room('previewing', { from: '^server/previewing/', allowed: ['^schema/', '^server/(previewing|drafting|commands|questions|neo4j)/'], comment: 'A preview does commands, asks questions and undoes; it has no text of its own for the database.' }),
  room('importing', { from: '^server/importing/', allowed: ['^schema/', '^cypher/', '^server/(importing|commands|neo4j)/'], comment: 'An import writes what commands would write, by their rules.' }),
  room('exporting', { from: '^server/exporting/', allowed: ['^schema/', '^server/(exporting|questions|neo4j)/', '^client/src/graph/'], comment: 'An export asks the same questions and draws the same picture as the screen.' }),
  room('identity', { from: '^server/identity/', allowed: ['^schema/', '^server/identity/', '^server/(config|sign-in-settings)\\.ts$'], comment: 'Who is asking is decided before the database is touched.' }),
  room('api', { from: '^server/api/', allowed: ['^schema/', '^server/(?!main\\.ts|programs/)'], comment: 'The edge hands requests to rooms; it holds no text for the database and starts nothing.' }),
  room('start', { from: '^server/(main\\.ts|programs/)', allowed: ['^schema/', '^server/', '^seed/'], comment: 'Composition roots put rooms together; what they do stands in a room.' }),
  room('seed', { from: '^seed/', allowed: ['^schema/', '^seed/'], comment: 'Facts and what reads them know the model, not the database.' }),
  room('graph', { from: '^client/src/graph/', allowed: ['^schema/', '^client/src/graph/'], comment: 'The picture is also drawn without a browser.' }),
  room('ui', { from: '^client/src/ui/', allowed: ['^schema/', '^client/src/ui/'], comment: 'Buttons and tables know no word of the domain.' }),
  room('lib', { from: '^client/src/lib/', allowed: ['^schema/', '^client/src/lib/'], comment: 'Addresses and texts lean on no screen.' }),
  room('telling', { from: '^client/src/telling/', allowed: ['^schema/', '^client/src/(telling|ui|lib)/'], comment: 'How statements are told is the same on every page, and is told by whoever holds them: it asks nothing itself.' }),
  room('features', { from: '^client/src/features/', allowed: ['^schema/', '^client/src/(features|graph|telling|ui|lib|gql)/'], comment: 'A feature knows no route and no server.' }),
  {
    name: 'features-apart', severity: 'error', comment: 'A feature can be read, changed and deleted alone; app puts features together through slots.',
    from: { path: '^client/src/features/([^/]+)/', pathNot: TEST }, to: { path: '^client/src/features/', pathNot: '^client/src/features/$1/' },
  },
  room('app', { from: '^client/src/app/', allowed: ['^schema/', '^client/src/(app|features|telling|ui|lib|gql)/'], comment: 'Pages compose features; the picture is reached through its feature.' }),
];

const packages = [
  {
    name: 'schema-packages', severity: 'error', comment: 'The browser loads schema: the small zod, and graphql with the file system only where SDL is composed.',
    from: { path: '^schema/', pathNot: [TEST, '^schema/compose\\.ts$'] },
    to: { dependencyTypesNot: ['local', 'aliased', 'aliased-subpath-import'], pathNot: ['^node_modules/zod/mini/', OURS] },
  },
  {
    name: 'small-zod-in-browser', severity: 'error', comment: 'zod/mini weighs 6 KB in the browser, zod 25.',
    from: { path: '^client/src/', pathNot: TEST }, to: { path: '^node_modules/zod/', pathNot: '^node_modules/zod/mini/' },
  },
  {
    name: 'graph-packages', severity: 'error', comment: 'The picture is computed: no React, no DOM, no clock, and only libraries that lay out.',
    from: { path: '^client/src/graph/', pathNot: [TEST, '^client/src/graph/writers/'] }, to: { path: ['^node_modules/', String.raw`^(node:)?\w+$`], pathNot: ['^node_modules/(d3-flextree|elkjs|@types)/', '^node_modules/zod/mini/', OURS] },
  },
  {
    name: 'writer-packages', severity: 'error', comment: 'A file of a picture is written in the browser and by the server alike: only libraries that make files from data.',
    from: { path: '^client/src/graph/writers/', pathNot: TEST }, to: { path: ['^node_modules/', String.raw`^(node:)?\w+$`], pathNot: ['^node_modules/(pdfkit|pptxgenjs|fflate|docx)/', OURS] },
  },
  onlyIn('neo4j-has-the-driver', { packages: '^node_modules/neo4j-driver', room: '^server/neo4j/', comment: 'Limits, repeats and the renaming of faults hold only if nobody goes round them.' }),
  onlyIn('logger-makes-loggers', { packages: '^node_modules/pino/', room: '^server/logger\\.ts$', comment: 'What may not be logged is decided in one place.' }),
  onlyIn('api-speaks-http', { packages: '^node_modules/(express|@apollo/server|@as-integrations|helmet|@neo4j/graphql)/', room: '^server/(api/|main\\.ts|programs/)', comment: 'The same questions serve command line and export.' }),
  {
    name: 'no-tools-in-the-product', severity: 'error', comment: 'A production install has no development dependencies.',
    from: { path: '^(schema|cypher|server|seed|client/src)/', pathNot: [TEST, '^server/programs/'] },
    to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: '^node_modules/(@types|@graphql-typed-document-node)/' },
  },
];

const everywhere = [
  { name: 'no-cycles', severity: 'error', comment: 'Two files that need each other are one file, or want a third.', from: {}, to: { circular: true } },
  {
    name: 'no-orphans', severity: 'error', comment: 'What nobody imports and imports nothing does nothing.',
    from: { orphan: true, pathNot: [String.raw`\.d\.ts$`, String.raw`^server/programs/\w+\.mjs$`] }, to: {},
  },
  { name: 'resolvable', severity: 'error', comment: 'An import that cannot be found is a rule that cannot be checked.', from: {}, to: { couldNotResolve: true } },
  { name: 'tests-are-leaves', severity: 'error', comment: 'The product runs without its tests.', from: { path: OURS, pathNot: TEST }, to: { path: TEST } },
];

/** @type {import("dependency-cruiser").IConfiguration} */
export default {
  forbidden: [...everywhere, ...rooms, ...packages],
  options: {
    // Followed no further, yet seen: an excluded folder would hide the imports that lead into it.
    doNotFollow: { path: ['node_modules', '^client/src/gql/'] },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.json'],
    },
  },
};
