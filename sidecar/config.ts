import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { extensionList, settingsOf } from './extension-list.ts'

type Environment = Record<string, string | undefined>

/** Where a variable may come from a file instead, as container secrets do: NAME_FILE names the file. */
const secretNames = [
  'BIGCOMMERCE_ACCESS_TOKEN',
  'BIGCOMMERCE_TRUSTED_PROXY_SECRET',
  'BIGCOMMERCE_CLIENT_SECRET',
  'STOREBRIDGE_KEY',
  'STOREBRIDGE_KEY_PREVIOUS',
  'SESSION_KEY',
  'SESSION_KEY_PREVIOUS',
  'REDIS_URL',
] as const

const required = 'is required'
const text = z.string({ error: required }).trim().min(1, required)
const port = z.coerce
  .number('must be a port number')
  .int()
  .min(1, 'must be 1 or more')
  .max(65535, 'must be 65535 or less')
const pluginKey = text.min(32, 'must have at least 32 characters')
const headerValue = text.regex(/^[\x21-\x7e]+$/, 'must be printable ASCII without spaces')

const httpUrl = text.refine(isHttpUrl, 'must be an http(s) address without credentials, query or fragment')

const redisUrl = text.refine(isRedisUrl, 'must be a redis:// or rediss:// address')

const webhookUrl = httpUrl.refine(isWebhookUrl, 'must be https, without a port').transform(withoutSlash)

const sessionKey = text.transform((value, context) => {
  const bytes = Buffer.from(value, 'base64')
  if (bytes.length === 32 && /^[A-Za-z0-9+/]{43}=$/.test(value)) return new Uint8Array(bytes)
  context.addIssue({ code: 'custom', message: 'must be 32 random bytes in base64 (openssl rand -base64 32)' })
  return z.NEVER
})

const Environment = z
  .object({
    HOST: text.default('127.0.0.1'),
    PORT: port.default(8085),
    LOG_LEVEL: z
      .enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'], {
        error: 'must be trace, debug, info, warn, error, fatal or silent',
      })
      .default('info'),
    BIGCOMMERCE_STORE_HASH: text.regex(
      /^[a-z0-9]+$/,
      'must be lower-case letters and digits, as in the store’s address',
    ),
    BIGCOMMERCE_CHANNEL_ID: z.coerce
      .number('must be a number')
      .int('must be a whole number')
      .positive('must be 1 or more')
      .default(1),
    BIGCOMMERCE_ACCESS_TOKEN: headerValue,
    BIGCOMMERCE_API_URL: httpUrl.default('https://api.bigcommerce.com'),
    BIGCOMMERCE_GRAPHQL_URL: httpUrl.optional(),
    BIGCOMMERCE_PAYMENTS_URL: httpUrl.default('https://payments.bigcommerce.com'),
    BIGCOMMERCE_TRUSTED_PROXY_SECRET: headerValue.optional(),
    BIGCOMMERCE_CLIENT_ID: headerValue.optional(),
    BIGCOMMERCE_CLIENT_SECRET: text.optional(),
    WEBHOOK_URL: webhookUrl.optional(),
    CHECKOUT_SDK_URL: httpUrl.default('https://checkout-sdk.bigcommerce.com/v1/loader.js'),
    STOREBRIDGE_KEY: pluginKey,
    STOREBRIDGE_KEY_PREVIOUS: pluginKey.optional(),
    SESSION_KEY: sessionKey,
    SESSION_KEY_PREVIOUS: sessionKey.optional(),
    BIGCOMMERCE_MAX_IN_FLIGHT: z.coerce
      .number('must be a number')
      .int('must be a whole number')
      .min(2, 'must be 2 or more')
      .max(1000, 'must be 1000 or less')
      .default(32),
    CACHE_MAX_MB: z.coerce.number('must be a number').min(16, 'must be 16 or more').default(256),
    REDIS_URL: redisUrl.optional(),
    EXTENSIONS: extensionList.default([]),
    EXTENSIONS_TIMEOUT_MS: z.coerce
      .number('must be a number')
      .int('must be a whole number')
      .min(50, 'must be 50 or more')
      .max(8000, 'must be 8000 or less')
      .default(1000),
    environment: z.record(z.string(), z.string().optional()),
  })
  .transform((env) => ({
    host: env.HOST,
    port: env.PORT,
    logLevel: env.LOG_LEVEL,
    store: { hash: env.BIGCOMMERCE_STORE_HASH, channelId: env.BIGCOMMERCE_CHANNEL_ID },
    bigcommerce: {
      accessToken: env.BIGCOMMERCE_ACCESS_TOKEN,
      apiUrl: withoutSlash(env.BIGCOMMERCE_API_URL),
      graphqlUrl:
        env.BIGCOMMERCE_GRAPHQL_URL ??
        canonicalGraphqlUrl(env.BIGCOMMERCE_STORE_HASH, env.BIGCOMMERCE_CHANNEL_ID),
      paymentsUrl: withoutSlash(env.BIGCOMMERCE_PAYMENTS_URL),
      trustedProxySecret: env.BIGCOMMERCE_TRUSTED_PROXY_SECRET,
      maxInFlight: env.BIGCOMMERCE_MAX_IN_FLIGHT,
    },
    webhooks: { url: env.WEBHOOK_URL, clientSecret: env.BIGCOMMERCE_CLIENT_SECRET },
    checkout: { sdkUrl: env.CHECKOUT_SDK_URL },
    app: { clientId: env.BIGCOMMERCE_CLIENT_ID, clientSecret: env.BIGCOMMERCE_CLIENT_SECRET },
    pluginKeys: { current: env.STOREBRIDGE_KEY, previous: env.STOREBRIDGE_KEY_PREVIOUS },
    sessionKeys: { current: env.SESSION_KEY, previous: env.SESSION_KEY_PREVIOUS },
    cache: { maxBytes: env.CACHE_MAX_MB * 1024 * 1024, redisUrl: env.REDIS_URL },
    extensions: {
      timeoutMs: env.EXTENSIONS_TIMEOUT_MS,
      modules: env.EXTENSIONS.map((module) => ({
        ...module,
        settings: settingsOf(module.name, env.environment, isOurs),
      })),
    },
  }))

const isOurs = (variable: string): boolean => variable.replace(/_FILE$/, '') in Environment.in.shape

export type Config = z.output<typeof Environment>

/** Names every variable that is wrong, and never a value: values may be secrets. */
export class ConfigError extends Error {
  readonly problems: string[]

  constructor(problems: string[]) {
    super(
      `The configuration has ${problems.length} problem(s):\n${problems.map((line) => `  ${line}`).join('\n')}`,
    )
    this.name = 'ConfigError'
    this.problems = problems
  }
}

export function readConfig(env: Environment): Config {
  const { values, problems } = withSecretFiles(withoutEmpty(env))
  const parsed = Environment.safeParse({ ...values, environment: values })
  const unread = new Set(problems.map((problem) => problem.split(' ')[0]?.replace(/_FILE$/, '')))
  const invalid = (parsed.error?.issues ?? [])
    .filter((issue) => !unread.has(String(issue.path[0])))
    .map((issue) => `${issue.path.join('.')} ${issue.message}`)
  if (parsed.success && problems.length === 0) return parsed.data
  throw new ConfigError([...problems, ...invalid])
}

/** A variable set to nothing is how compose files and shells say "not set". */
const withoutEmpty = (env: Environment): Environment =>
  Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value.trim() !== ''))

function withSecretFiles(env: Environment): { values: Environment; problems: string[] } {
  const values = { ...env }
  const problems: string[] = []
  for (const name of secretNames) {
    const path = env[`${name}_FILE`]
    if (path === undefined) continue
    if (env[name] !== undefined) problems.push(`${name} and ${name}_FILE are both set; keep one`)
    else {
      try {
        values[name] = readFileSync(path, 'utf8').trim()
      } catch {
        problems.push(`${name}_FILE names a file that cannot be read`)
      }
    }
  }
  return { values, problems }
}

function isHttpUrl(value: string): boolean {
  const url = URL.canParse(value) ? new URL(value) : undefined
  if (url === undefined || !/^https?:$/.test(url.protocol)) return false
  return url.username === '' && url.password === '' && url.search === '' && url.hash === ''
}

function isRedisUrl(value: string): boolean {
  return URL.canParse(value) && /^rediss?:$/.test(new URL(value).protocol)
}

/** BigCommerce sends to https on port 443 only (facts 8.1); the stand-in store on this machine takes more. */
function isWebhookUrl(value: string): boolean {
  if (!isHttpUrl(value)) return true
  const { protocol, port, hostname } = new URL(value)
  return (protocol === 'https:' && port === '') || ['localhost', '127.0.0.1', '[::1]'].includes(hostname)
}

function withoutSlash(url: string): string {
  return url.replace(/\/+$/, '')
}

/** The permanent address of a channel's GraphQL API, whatever domains the merchant adds or drops. */
const canonicalGraphqlUrl = (hash: string, channelId: number): string =>
  `https://store-${hash}-${channelId}.mybigcommerce.com/graphql`
