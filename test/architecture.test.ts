import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import test from 'ava'

const root = join(import.meta.dirname, '..')

/** Who may know whom. A room may use what stands in its list, and its own files. */
const mayUse: Record<string, string[]> = {
  main: ['app', 'services', 'config'],
  services: [
    'app',
    'config',
    'attempts',
    'guesses',
    'catalog',
    'cart',
    'gift-certificate',
    'checkout',
    'customer',
    'order',
    'wishlist',
    'visit',
    'redirection',
    'status',
    'webhooks',
    'extensions',
    'session',
    'http',
    'bigcommerce',
    'cache',
    'operation',
  ],
  app: [
    'catalog',
    'cart',
    'gift-certificate',
    'checkout',
    'customer',
    'order',
    'wishlist',
    'visit',
    'redirection',
    'status',
    'webhooks',
    'session',
    'http',
    'config',
    'errors',
  ],
  catalog: ['session', 'bigcommerce', 'cache', 'http', 'errors', 'money', 'image', 'option', 'operation'],
  cart: [
    'session',
    'bigcommerce',
    'http',
    'errors',
    'money',
    'option',
    'operation',
    'attempts',
    'guesses',
    'certificate',
  ],
  'gift-certificate': [
    'session',
    'bigcommerce',
    'http',
    'errors',
    'money',
    'operation',
    'guesses',
    'certificate',
  ],
  certificate: [],
  checkout: ['session', 'bigcommerce', 'http', 'errors', 'money', 'operation', 'guesses'],
  floor: ['operation'],
  customer: ['floor', 'session', 'bigcommerce', 'cache', 'http', 'errors', 'money', 'operation', 'attempts'],
  order: ['floor', 'session', 'bigcommerce', 'http', 'errors', 'money', 'image', 'operation', 'attempts'],
  wishlist: ['session', 'bigcommerce', 'http', 'errors', 'image', 'operation'],
  visit: ['session', 'bigcommerce', 'http', 'errors', 'operation'],
  redirection: ['bigcommerce', 'http', 'errors', 'operation'],
  attempts: ['errors', 'turns'],
  guesses: ['attempts', 'operation'],
  status: ['bigcommerce', 'http', 'errors', 'operation'],
  webhooks: ['bigcommerce', 'http', 'errors', 'operation'],
  session: ['bigcommerce', 'http', 'errors', 'operation', 'attempts'],
  bigcommerce: ['errors', 'money', 'operation', 'within'],
  http: ['errors', 'operation'],
  cache: ['errors', 'within', 'config'],
  extensions: ['session', 'cache', 'config', 'operation', 'within'],
  config: ['extension-list'],
  'extension-list': [],
  errors: [],
  money: [],
  image: [],
  option: ['image'],
  operation: [],
  turns: [],
  within: [],
}

const onlyIn: Record<string, RegExp> = {
  axios: /^bigcommerce\//,
  cockatiel: /^(bigcommerce|cache|extensions)\//,
  ioredis: /^cache\//,
  'prom-client': /^http\/metrics\.ts$/,
  tldts: /^checkout\/embedding\.ts$/,
  'node-cache': /^cache\//,
  koa: /^(app\.ts$|http\/|session\/carry-session\.ts$)/,
  '@koa/router': /^(app\.ts$|http\/|[a-z-]+\/([a-z]+-)?routes\.ts$)/,
  jose: /^(session|customer)\//,
  'rate-limiter-flexible': /^attempts\.ts$/,
}

const sources = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.replaceAll('\\', '/'))

const importsOf = (file: string): string[] =>
  [
    ...readFileSync(join(root, 'sidecar', file), 'utf8').matchAll(
      /^(?:import|export)[^'"]*?from '([^']+)'/gm,
    ),
  ].map((match) => match[1] ?? '')

const roomOf = (file: string): string => file.split('/')[0]?.replace(/\.ts$/, '') ?? ''

test('a room of the sidecar knows only those below it', (t) => {
  for (const file of sources('sidecar')) {
    for (const imported of importsOf(file).filter((name) => name.startsWith('.'))) {
      const target = relative(join(root, 'sidecar'), resolve(root, 'sidecar', dirname(file), imported))
      const [from, to] = [roomOf(file), roomOf(target)]
      if (from !== to) t.true(mayUse[from]?.includes(to), `${file} must not import ${target}`)
    }
  }
})

test('a library is known to one room only', (t) => {
  for (const file of sources('sidecar')) {
    for (const imported of importsOf(file)) {
      const allowed = onlyIn[imported]
      if (allowed !== undefined) t.regex(file, allowed, `${file} must not import ${imported}`)
    }
  }
})

test('only main touches the process', (t) => {
  for (const file of sources('sidecar').filter((name) => name !== 'main.ts')) {
    t.notRegex(readFileSync(join(root, 'sidecar', file), 'utf8'), /\bprocess\.(env|exit|on|stdout)/, file)
  }
})

test('no file of the sidecar or the stand-in store is longer than 220 lines, nor named after nothing', (t) => {
  const files = [
    ...sources('sidecar').map((file) => `sidecar/${file}`),
    ...sources('test/bigcommerce').map((file) => `test/bigcommerce/${file}`),
  ]
  for (const file of files.filter((name) => !/bigcommerce\/catalog\/|\.test\.ts$/.test(name))) {
    t.true(readFileSync(join(root, file), 'utf8').split('\n').length <= 220, file)
    t.notRegex(file, /\/(utils|common|manager|service|misc|types)\.ts$/)
  }
})
