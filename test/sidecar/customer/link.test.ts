import { createHash, randomBytes } from 'node:crypto'
import test from 'ava'
import { CompactEncrypt, decodeJwt, decodeProtectedHeader, jwtVerify } from 'jose'
import { createLinkSeal, signLogin } from '../../../sidecar/customer/link.ts'
import { createSeal } from '../../../sidecar/session/session.ts'

const key = (): Uint8Array => new Uint8Array(randomBytes(32))
const ring = (current = key(), previous?: Uint8Array) => ({ current, previous })

test('a link opens to its customer for the user it was made for, and for nobody else', async (t) => {
  const seal = createLinkSeal(ring())
  const link = await seal.seal({ customerId: 101, user: 'site:7' })
  t.false(link.includes('101'))
  t.like(await seal.open(link, 'site:7'), { customerId: 101, isAgeing: false })
  await t.throwsAsync(seal.open(link, 'site:8'), { message: /not linked/ })
  await t.throwsAsync(createLinkSeal(ring()).open(link, 'site:7'), { message: /not linked/ })
})

test('a session is no link and a link no session, though they share their key', async (t) => {
  const keys = ring()
  const [links, sessions] = [createLinkSeal(keys), createSeal({ keys })]
  const session = await sessions.seal({
    customer: { id: 101, groupId: 0, accessToken: 'x', expiresAt: 4_000_000_000 },
  })
  await t.throwsAsync(links.open(session, 'site:7'), { message: /not linked/ })
  t.is(await sessions.open(await links.seal({ customerId: 101, user: 'site:7' })), undefined)
})

test('what the session’s key itself has sealed is no link, whatever it says', async (t) => {
  const keys = ring()
  const link = await createLinkSeal(keys).seal({ customerId: 101, user: 'site:7' })
  const { kid } = decodeProtectedHeader(link)
  for (const name of [kid, createHash('sha256').update(keys.current).digest('hex').slice(0, 8)]) {
    const forged = await new CompactEncrypt(new TextEncoder().encode('{"customerId":101,"user":"site:7"}'))
      .setProtectedHeader({ alg: 'dir', enc: 'A256GCM', kid: String(name) })
      .encrypt(keys.current)
    await t.throwsAsync(createLinkSeal(keys).open(forged, 'site:7'), { message: /not linked/ })
  }
})

test('a link of the key before is opened still, and asks to be made anew', async (t) => {
  const [before, after] = [key(), key()]
  const link = await createLinkSeal(ring(before)).seal({ customerId: 101, user: 'site:7' })
  t.true((await createLinkSeal(ring(after, before)).open(link, 'site:7')).isAgeing)
  await t.throwsAsync(createLinkSeal(ring(after)).open(link, 'site:7'))
})

test('rubbish is refused like any other link', async (t) => {
  const seal = createLinkSeal(ring())
  for (const rubbish of ['', 'a.b.c', 'x'.repeat(4000), 'eyJhbGciOiJub25lIn0..'])
    await t.throwsAsync(seal.open(rubbish, 'site:7'), { message: /not linked/ })
})

test('a login’s token is signed with the app’s secret, is of its store and channel, and never the same twice', async (t) => {
  const app = { clientId: 'app', clientSecret: 's3cret', storeHash: 'demo5tore', channelId: 3 }
  const now = 1_800_000_000_500
  const [one, two] = [await signLogin(app, 101, now), await signLogin(app, 101, now)]
  const { payload } = await jwtVerify(one, new TextEncoder().encode('s3cret'), { algorithms: ['HS256'] })
  const { jti, ...claims } = payload
  t.deepEqual(claims, {
    iss: 'app',
    iat: 1_800_000_000,
    operation: 'customer_login',
    store_hash: 'demo5tore',
    channel_id: 3,
    customer_id: 101,
  })
  t.truthy(jti)
  t.not(jti, decodeJwt(two).jti)
})
