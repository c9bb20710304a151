import test from 'ava'
import { demo } from '../../bigcommerce/catalog/landmarks.ts'
import { ada, ben, password, world } from './world.ts'

test('signing in tells who it is, and what opens the account stays inside the seal', async (t) => {
  const shop = await world(t)
  const { status, body, headers, session } = await shop.login(ben)
  t.is(status, 200)
  t.like(body.customer, { id: 102, firstName: 'Ben', group: { id: 2, name: 'Friends of the house' } })
  t.is(headers.get('Cache-Control'), 'no-store')
  const opened = await shop.opened(session)
  t.like(opened?.customer, { id: 102, groupId: 2 })
  const token = opened?.customer?.accessToken ?? ''
  t.is(shop.store.accessTokens.customerOf(token), 102)
  t.false(JSON.stringify([body, [...headers]]).includes(token))
  t.false(shop.logged.join().includes(token))
  t.false(shop.logged.join().includes(password))
})

test('the signed-in are read as themselves, a guest is nobody, and BigCommerce is not asked who that is', async (t) => {
  const shop = await world(t)
  const session = await shop.session(ada)
  const mine = await shop.call('GET', '/v1/customer', { session })
  t.like(mine.body.customer, { email: 'ada@example.com', group: null })
  shop.store.clearLog()
  t.deepEqual((await shop.call('GET', '/v1/customer')).body, { customer: null })
  t.deepEqual(shop.operations(), [])
})

test('a wrong password and an address nobody has are told the same', async (t) => {
  const shop = await world(t)
  const wrong = await shop.login({ email: ada.email, password: 'Kettle-2026' })
  const nobody = await shop.login({ email: 'nobody@example.com', password: 'Kettle-2026' })
  const { requestId: _, ...told } = wrong.body.error
  const { requestId: __, ...toldNobody } = nobody.body.error
  t.is(wrong.status, 401)
  t.is(wrong.status, nobody.status)
  t.is(told.code, 'wrong_credentials')
  t.deepEqual(told, toldNobody)
  t.is(wrong.session, null)
})

test('a failure takes until the floor, and a good sign-in no longer than it takes', async (t) => {
  const floorMs = 1500
  const shop = await world(t, { sidecar: { signInFloorMs: floorMs } })
  const timed = async (credentials: typeof ada): Promise<number> => {
    const startedAt = performance.now()
    await shop.login(credentials)
    return performance.now() - startedAt
  }
  await shop.login(ada)
  const [wrong, nobody, good] = [
    await timed({ ...ada, password: 'x' }),
    await timed({ email: 'nobody@example.com', password }),
    await timed(ada),
  ]
  t.true(wrong >= floorMs && nobody >= floorMs, `${wrong}, ${nobody}`)
  t.true(good < floorMs, String(good))
})

test('after five wrong passwords an account is left alone, wherever they come from', async (t) => {
  const shop = await world(t)
  const tries = Array.from({ length: 100 }, (_, index) =>
    shop.login(
      { email: index % 2 === 0 ? ada.email : ' ADA@example.com ', password: `guess-${index}` },
      { shopperAddress: `198.51.100.${index + 1}` },
    ),
  )
  const answers = await Promise.all(tries)
  const asked = shop.operations().filter((name) => name === 'Login')
  t.is(asked.length, 5)
  const refused = answers.filter(({ status }) => status === 429)
  t.is(refused.length, 95)
  t.true(refused.every(({ headers }) => Number(headers.get('Retry-After')) > 0))
  const owner = await shop.login(ada, { shopperAddress: '203.0.113.9' })
  t.is(owner.body.error.code, 'too_many_attempts')
})

test('from one address twenty wrong tries are made, and from one network of IPv6 no more', async (t) => {
  const shop = await world(t)
  for (let index = 0; index < 30; index++)
    await shop.login({ email: `somebody-${index}@example.com`, password }, { shopperAddress: '192.0.2.7' })
  t.is(shop.operations().filter((name) => name === 'Login').length, 20)
  shop.store.clearLog()
  for (let index = 0; index < 30; index++)
    await shop.login(
      { email: `somebody-${index}@example.net`, password },
      { shopperAddress: `2001:db8::${(index + 1).toString(16)}` },
    )
  t.is(shop.operations().filter((name) => name === 'Login').length, 20)
  t.is((await shop.login(ada, { shopperAddress: '192.0.2.8' })).status, 200)
})

test('a good sign-in forgets the wrong ones before it', async (t) => {
  const shop = await world(t)
  for (const round of [1, 2, 3]) {
    for (let index = 0; index < 4; index++) await shop.login({ ...ada, password: `guess-${round}-${index}` })
    t.is((await shop.login(ada)).status, 200)
  }
})

test('that BigCommerce is away counts as no try', async (t) => {
  const shop = await world(t)
  for (let index = 0; index < 4; index++) await shop.login({ ...ada, password: `guess-${index}` })
  shop.store.fault({ kind: 'status', status: 503, match: { operation: 'Login' }, times: 3 })
  for (let index = 0; index < 3; index++) t.is((await shop.login(ada)).status, 502)
  t.is((await shop.login(ada)).status, 200)
})

test('signing in again does not carry the old sign-in along, even where it is dead', async (t) => {
  const shop = await world(t)
  const session = await shop.session(ada)
  shop.store.accessTokens.revoke(101)
  const { status, body } = await shop.login(ben, { session })
  t.is(status, 200)
  t.is(body.customer.id, 102)
})

test('signing out ends the sign-in at BigCommerce and here, also where BigCommerce is away', async (t) => {
  const shop = await world(t)
  const session = await shop.session(ada)
  shop.store.fault({ kind: 'status', status: 503, match: { operation: 'Logout' } })
  const { status, body, session: after } = await shop.call('POST', '/v1/customer/logout', { session })
  t.deepEqual([status, body], [200, { cart: null }])
  t.is(after, 'clear')
})

test('who signs out as a guest keeps their cart', async (t) => {
  const shop = await world(t)
  const added = await shop.call('POST', '/v1/cart/items', { body: { productId: demo.simple, quantity: 2 } })
  const session = added.session ?? ''
  const out = await shop.call('POST', '/v1/customer/logout', { session })
  t.deepEqual(out.body.cart, { id: added.body.cart.id, totalQuantity: 2 })
  t.is((await shop.call('GET', '/v1/cart', { session })).body.cart.totalQuantity, 2)
})

test('a sign-in that another device has ended is told once, and the shopper is then a guest', async (t) => {
  const shop = await world(t)
  const session = await shop.session(ada)
  await shop.session(ada)
  const ended = await shop.call('GET', '/v1/customer', { session })
  t.is(ended.body.error.code, 'signed_out')
  t.deepEqual(await shop.opened(ended.session), { isSignedOut: true })
  const next = await shop.call('GET', '/v1/customer', { session: ended.session ?? '' })
  t.deepEqual(next.body, { customer: null })
})

test('a session that was edited, cut or made elsewhere is a guest’s', async (t) => {
  const shop = await world(t)
  const other = await world(t)
  const session = await shop.session(ada)
  shop.store.clearLog()
  const middle = Math.floor(session.length / 2)
  const edited = `${session.slice(0, middle)}${session[middle] === 'A' ? 'B' : 'A'}${session.slice(middle + 1)}`
  for (const forged of [
    edited,
    session.slice(0, -8),
    await other.session(ada),
    'undefined',
    `${session}.x`,
  ]) {
    const answer = await shop.call('GET', '/v1/customer', { session: forged })
    t.deepEqual(answer.body, { customer: null })
    t.is(answer.session, 'clear')
  }
  t.deepEqual(shop.operations(), [])
})

test('input that cannot be a sign-in never reaches BigCommerce', async (t) => {
  const shop = await world(t)
  const bodies = [
    {},
    { email: ada.email },
    { ...ada, password: 'x'.repeat(1001) },
    { ...ada, admin: true },
    [],
  ]
  for (const body of bodies) t.is((await shop.login(body)).status, 422)
  t.deepEqual(shop.operations(), [])
})

test('a store that demands a captcha at sign-in is told apart from a wrong password, and counts as no guess', async (t) => {
  const shop = await world(t)
  shop.store.options.recaptcha = { siteKey: 'site-key', isForSignIn: true }
  for (let tries = 0; tries < 8; tries += 1) {
    const { status, body } = await shop.login(ada)
    t.is(status, 422)
    t.like(body.error.details[0], { field: 'recaptcha', code: 'required' })
  }
  shop.store.options.recaptcha = undefined
  t.is((await shop.login(ada)).status, 200)
})
