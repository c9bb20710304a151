import { randomBytes, randomUUID } from 'node:crypto'
import test, { type ExecutionContext } from 'ava'
import { startBigCommerce } from '../../helpers/bigcommerce.ts'
import { syncToken } from '../../helpers/session-sync.ts'
import { startSidecar } from '../../helpers/sidecar.ts'

const siteUrl = 'https://site.example/'
const trustedProxySecret = 'a-trusted-proxy-secret-of-the-tests'
const theirs = '203.0.113.7'

async function world(t: ExecutionContext, hasSecret = true) {
  const store = await startBigCommerce(t, { siteUrl: 'https://site.example', trustedProxySecret })
  const { call, services } = await startSidecar(t, store, {
    env: hasSecret ? { BIGCOMMERCE_TRUSTED_PROXY_SECRET: trustedProxySecret } : {},
  })
  const arrive = (jwt: string, shopperAddress = theirs) =>
    call('POST', '/v1/session/sync/accept', { body: { jwt, siteUrl, isConfirmed: true }, shopperAddress })
  const code = async (jwt: string, address?: string) => {
    const { body, session } = await arrive(jwt, address)
    t.is(session, null)
    return body.error?.code
  }
  const judged = () => store.log().filter(({ operationName }) => operationName === 'ValidateSessionSyncJwt')
  const good = (more = {}) => syncToken(store, { to: siteUrl, ...more })
  const claims = (more: object = {}) => {
    const iat = Math.floor(Date.now() / 1000)
    return {
      iss: 'BC',
      iat,
      eat: iat + 30,
      jti: randomUUID(),
      operation: 'session_sync',
      sid: store.options.storeId,
      session_payload: {},
      request_ip: null,
      redirect_to: siteUrl,
      ...more,
    }
  }
  return { store, call, services, arrive, code, judged, good, claims }
}

const segment = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')

/** As good a token as anybody can make who has not the key: right in all but its signature. */
const forged = (claims: object, header: object = { typ: 'JWT', alg: 'ES256' }) =>
  [segment(header), segment(claims), randomBytes(64).toString('base64url')].join('.')

test('what no token of BigCommerce’s looks like is refused without asking it', async (t) => {
  const { store, code, judged, good, claims } = await world(t)
  const jwt = await good()
  const [header = '', payload = '', signature = ''] = jwt.split('.')
  const iat = Math.floor(Date.now() / 1000)
  const bad: Record<string, string> = {
    rubbish: 'rubbish',
    'two segments': `${header}.${payload}`,
    'four segments': `${jwt}.${signature}`,
    'no signature': `${header}.${payload}.`,
    'alg none': `${segment({ typ: 'JWT', alg: 'none' })}.${payload}.`,
    'alg none, signed': forged(claims(), { alg: 'none' }),
    'alg HS256': forged(claims(), { alg: 'HS256' }),
    'alg in other letters': forged(claims(), { alg: 'es256' }),
    'a short signature': `${header}.${payload}.${signature.slice(0, -4)}`,
    'another operation': forged(claims({ operation: 'customer_login' })),
    'another issuer': forged(claims({ iss: 'me' })),
    'another store': forged(claims({ sid: store.options.storeId + 1 })),
    'no store': forged(claims({ sid: undefined })),
    'a life of a year': forged(claims({ eat: iat + 31_536_000 })),
    'from the future': forged(claims({ iat: iat + 600, eat: iat + 630 })),
    'bound to another address': forged(claims({ request_ip: '198.51.100.9' })),
    'no JSON': `${header}.${Buffer.from('rubbish').toString('base64url')}.${signature}`,
    'a long one': forged(claims({ more: 'x'.repeat(5000) })),
  }
  for (const [name, one] of Object.entries(bad))
    t.is(await code(one, `198.51.100.${Object.keys(bad).indexOf(name) + 10}`), 'link_refused', name)
  const past = forged(claims({ iat: iat - 90, eat: iat - 60 }))
  t.is(await code(past), 'link_expired')
  t.deepEqual(judged(), [])
  t.is(await code(jwt), undefined, 'and a good one is still good')
})

test('a megabyte of rubbish is refused, and BigCommerce not asked', async (t) => {
  const { arrive, judged } = await world(t)
  const { status, body } = await arrive('x'.repeat(1_048_576))
  t.true(status === 403 || status === 413, String(status))
  t.regex(body.error.code, /^(link_refused|too_large)$/)
  t.deepEqual(judged(), [])
})

test('a token is good once, here and at every sidecar', async (t) => {
  const { code, judged, good } = await world(t)
  const jwt = await good()
  t.deepEqual(await Promise.all([code(jwt), code(jwt)]).then((codes) => codes.sort()), [
    'link_refused',
    undefined,
  ])
  t.is(judged().length, 1)
})

test('a hundred forged tokens from one address never reach the third strike, and others come and go', async (t) => {
  const { store, code, judged, claims, good } = await world(t)
  const codes = await Promise.all(Array.from({ length: 100 }, () => code(forged(claims()), theirs)))
  t.is(codes.filter((one) => one === 'link_refused').length, 2)
  t.is(codes.filter((one) => one === 'too_many_attempts').length, 98)
  t.is(judged().length, 2)
  t.is(store.strikes(theirs), 2)
  t.deepEqual(store.blockedAddresses(), [])
  t.is(await code(await good(), '198.51.100.1'), undefined)
})

test('a hundred addresses that forge two tokens each are each left at two, and no shopper is kept out', async (t) => {
  const { store, code, claims, good } = await world(t)
  const addresses = Array.from({ length: 100 }, (_, index) => `198.51.100.${index + 1}`)
  for (const address of addresses) {
    await Promise.all([1, 2, 3, 4].map(() => code(forged(claims()), address)))
    t.is(store.strikes(address), 2)
  }
  t.deepEqual(store.blockedAddresses(), [])
  t.is(await code(await good()), undefined)
})

test('without the proxy’s secret a hundred addresses together never have the sidecar blocked', async (t) => {
  const { store, code, judged, claims } = await world(t, false)
  const addresses = Array.from({ length: 100 }, (_, index) => `198.51.100.${index + 1}`)
  const codes = await Promise.all(addresses.map((address) => code(forged(claims()), address)))
  t.is(codes.filter((one) => one === 'link_refused').length, 2)
  t.is(judged().length, 2)
  t.deepEqual(new Set(judged().map(({ trueClientIp }) => trueClientIp)), new Set([null]))
  t.deepEqual(store.blockedAddresses(), [])
})

test('good tokens do not count, however many', async (t) => {
  const { code, good } = await world(t, false)
  for (let count = 0; count < 8; count++) t.is(await code(await good()), undefined)
})

test('many good tokens at once are all judged, with the secret behind one address and without it from many', async (t) => {
  const alone = await world(t, false)
  const tokens = await Promise.all(Array.from({ length: 8 }, () => alone.good()))
  const codes = await Promise.all(tokens.map((jwt, index) => alone.code(jwt, `198.51.100.${index + 1}`)))
  t.deepEqual(new Set(codes), new Set([undefined]))
  const { code, good } = await world(t)
  const theirsToo = await Promise.all(Array.from({ length: 8 }, () => good()))
  t.deepEqual(new Set(await Promise.all(theirsToo.map((jwt) => code(jwt)))), new Set([undefined]))
})

test('good tokens beside bad ones wait their turn, and the third strike never comes', async (t) => {
  const { store, code, claims, good, judged } = await world(t, false)
  const tokens = await Promise.all([1, 2, 3, 4].map(() => good()))
  await code(forged(claims()), '198.51.100.9')
  const codes = await Promise.all(tokens.map((jwt) => code(jwt)))
  t.deepEqual(new Set(codes), new Set([undefined]))
  await code(forged(claims()), '198.51.100.9')
  t.is(await code(forged(claims()), '198.51.100.9'), 'too_many_attempts')
  t.is(judged().length, 6)
  t.deepEqual(store.blockedAddresses(), [])
})

test('a token bound to the shopper’s address is not judged where BigCommerce sees only ours', async (t) => {
  const bound = { request_ip: theirs }
  const alone = await world(t, false)
  t.is(await alone.code(forged(alone.claims(bound))), 'link_refused')
  t.is(alone.judged().length, 0)
  const { code, claims, judged } = await world(t)
  t.is(await code(forged(claims(bound))), 'link_refused')
  t.is(judged().length, 1)
})

test('BigCommerce judges each token as the shopper’s own address', async (t) => {
  const { code, judged, good } = await world(t)
  await code(await good(), '2001:db8::1')
  t.is(judged()[0]?.clientIp, '2001:db8::1')
  t.is(judged()[0]?.proxySecret, 'right')
})

test('an outage counts against nobody whom BigCommerce was not asked about', async (t) => {
  const { store, code, arrive, good } = await world(t)
  await code(await good())
  const jwt = await good()
  await store.close()
  for (const _ of [1, 2, 3, 4, 5, 6, 7]) t.true((await arrive(jwt)).status >= 400)
  await store.reopen()
  t.is(store.strikes(theirs), 0)
})
