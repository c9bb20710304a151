import { randomBytes } from 'node:crypto'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import test from 'ava'
import { ConfigError, readConfig } from '../../sidecar/config.ts'
import { environment } from '../helpers/sidecar.ts'

const whole = () =>
  environment({ apiUrl: 'http://127.0.0.1:1/rest', graphqlUrl: 'http://127.0.0.1:1/graphql' })

const problemsOf = (env: Record<string, string | undefined>): string[] => {
  try {
    readConfig(env)
    return []
  } catch (error) {
    return error instanceof ConfigError ? error.problems : [String(error)]
  }
}

const file = (content: string): string => {
  const path = join(mkdtempSync(join(tmpdir(), 'storebridge-')), 'secret')
  writeFileSync(path, content)
  return path
}

test('a whole environment becomes a configuration with defaults', (t) => {
  const { BIGCOMMERCE_GRAPHQL_URL: _, BIGCOMMERCE_API_URL: __, ...env } = whole()
  const config = readConfig(env)
  t.is(config.port, 8085)
  t.is(config.host, '127.0.0.1')
  t.is(config.store.channelId, 1)
  t.is(config.bigcommerce.apiUrl, 'https://api.bigcommerce.com')
  t.is(config.bigcommerce.graphqlUrl, 'https://store-demo5tore-1.mybigcommerce.com/graphql')
})

test('every problem is listed at once, by the name of its variable', (t) => {
  const problems = problemsOf({
    PORT: 'eighty',
    STOREBRIDGE_KEY: 'short',
    SESSION_KEY: 'short',
    LOG_LEVEL: 'loud',
  })
  const names = problems.map((problem) => problem.split(' ')[0]).sort()
  t.deepEqual(names, [
    'BIGCOMMERCE_ACCESS_TOKEN',
    'BIGCOMMERCE_STORE_HASH',
    'LOG_LEVEL',
    'PORT',
    'SESSION_KEY',
    'STOREBRIDGE_KEY',
  ])
})

test('a problem never shows the value, which may be a secret', (t) => {
  const problems = problemsOf({ ...whole(), STOREBRIDGE_KEY: 'hunter2', SESSION_KEY: 'hunter3' })
  t.is(problems.length, 2)
  t.notRegex(problems.join(), /hunter/)
})

test('a secret may come from the file that NAME_FILE names', (t) => {
  const key = randomBytes(32).toString('hex')
  const { STOREBRIDGE_KEY: _, ...env } = whole()
  const config = readConfig({ ...env, STOREBRIDGE_KEY_FILE: file(`${key}\n`) })
  t.is(config.pluginKeys.current, key)
})

test('a secret file that cannot be read is named, once', (t) => {
  const { STOREBRIDGE_KEY: _, ...env } = whole()
  t.deepEqual(problemsOf({ ...env, STOREBRIDGE_KEY_FILE: '/nowhere/at/all' }), [
    'STOREBRIDGE_KEY_FILE names a file that cannot be read',
  ])
})

test('a secret given twice is a problem, not a guess', (t) => {
  const problems = problemsOf({ ...whole(), SESSION_KEY_FILE: file('x') })
  t.deepEqual(problems, ['SESSION_KEY and SESSION_KEY_FILE are both set; keep one'])
})

test('a variable set to nothing counts as not set', (t) => {
  const config = readConfig({
    ...whole(),
    STOREBRIDGE_KEY_PREVIOUS: '',
    BIGCOMMERCE_TRUSTED_PROXY_SECRET: '  ',
  })
  t.is(config.pluginKeys.previous, undefined)
  t.is(config.bigcommerce.trustedProxySecret, undefined)
})

for (const url of [
  'ftp://store.example',
  'store.example',
  'https://user:word@store.example',
  'https://store.example/?a=1',
]) {
  test(`an API address such as ${url} is refused`, (t) => {
    const [problem] = problemsOf({ ...whole(), BIGCOMMERCE_API_URL: url })
    t.regex(problem ?? '', /^BIGCOMMERCE_API_URL must be an http/)
  })
}

test('BigCommerce’s webhooks are taken at an https address, or on this machine', (t) => {
  const problemsWith = (WEBHOOK_URL: string) => problemsOf({ ...whole(), WEBHOOK_URL })
  for (const url of ['https://hooks.example.com', 'https://hooks.example.com/shop/', 'http://127.0.0.1:8085'])
    t.deepEqual(problemsWith(url), [], url)
  for (const url of [
    'http://hooks.example.com',
    'https://hooks.example.com:8443',
    'hooks',
    'https://a.b/?c=d',
  ])
    t.regex(problemsWith(url)[0] ?? '', /^WEBHOOK_URL must/, url)
  t.is(readConfig({ ...whole(), WEBHOOK_URL: 'https://a.example/b/' }).webhooks.url, 'https://a.example/b')
})
