import test from 'ava'
import { demo } from '../../bigcommerce/catalog/landmarks.ts'
import { ada, ben, world } from './world.ts'

const dora = { email: 'dora@example.com', password: 'Kettle-2026', firstName: 'Dora', lastName: 'Penn' }
const fresh = 'Saucer-2026'
const addresses = '/v1/customer/addresses'
const home = {
  firstName: 'Ada',
  lastName: 'Winter',
  address1: '1 Elm Street',
  city: 'Austin',
  state: 'TX',
  postalCode: '73301',
  countryCode: 'US',
}

test('a guest registers with the store’s own fields, is signed in and keeps the cart', async (t) => {
  const shop = await world(t)
  const added = await shop.call('POST', '/v1/cart/items', { body: { productId: demo.simple, quantity: 1 } })
  const body = { ...dora, formFields: { 25: '2', 26: '1990-04-01' } }
  const answer = await shop.call('POST', '/v1/customer/register', { body, session: added.session ?? '' })
  t.is(answer.status, 201)
  t.deepEqual(answer.body.cart, { id: added.body.cart.id, totalQuantity: 1 })
  t.deepEqual(answer.body.customer.formFields, [
    { id: 25, value: 2 },
    { id: 26, value: '1990-04-01' },
  ])
  t.false(shop.logged.join().includes(dora.password))
})

test('an e-mail address that has an account is told at its field', async (t) => {
  const shop = await world(t)
  const { body } = await shop.call('POST', '/v1/customer/register', { body: { ...dora, email: ada.email } })
  t.like(body.error.details, { 0: { field: 'email', code: 'in_use' } })
})

test('what changes in a profile is told, and the rest stays', async (t) => {
  const shop = await world(t)
  const session = await shop.session(ada)
  const change = { phone: '555 0100', formFields: { 26: '1980-05-06' } }
  const { body } = await shop.call('PATCH', '/v1/customer', { body: change, session })
  t.like(body.customer, { firstName: 'Ada', phone: '555 0100' })
  t.deepEqual(body.customer.formFields, [{ id: 26, value: '1980-05-06' }])
})

test('a store that wants a captcha is passed the one that was solved', async (t) => {
  const shop = await world(t, { store: { recaptcha: { siteKey: 'site-key' } } })
  const register = (body: object) => shop.call('POST', '/v1/customer/register', { body })
  t.like((await register(dora)).body.error.details, { 0: { field: 'recaptcha', code: 'required' } })
  t.like((await register({ ...dora, recaptcha: 'bad' })).body.error.details, {
    0: { field: 'recaptcha', code: 'refused' },
  })
  const made = await register({ ...dora, recaptcha: 'good-1' })
  t.is(made.status, 201)
  const session = made.session ?? ''
  const profile = await shop.call('PATCH', '/v1/customer', { body: { phone: '1' }, session })
  t.like(profile.body.error.details, { 0: { field: 'recaptcha', code: 'required' } })
})

test('a forgotten password is set anew by the letter’s link, once', async (t) => {
  const shop = await world(t)
  const ask = (email: string) =>
    shop.call('POST', '/v1/customer/password/reset-request', {
      body: { email, path: '/account/?account=reset' },
    })
  const [known, unknown] = [await ask(ada.email), await ask('nobody@example.com')]
  t.deepEqual([known.status, known.body], [unknown.status, unknown.body])
  const [mail] = shop.store.mails()
  const reset = (password: string) =>
    shop.call('POST', '/v1/customer/password/reset', {
      body: { customerId: mail?.customerId, token: mail?.token, password },
    })
  t.is((await reset(fresh)).status, 200)
  t.is((await reset('Another-2026')).body.error.code, 'link_expired')
  t.is((await shop.login(ada)).body.error.code, 'wrong_credentials')
  t.is((await shop.login({ ...ada, password: fresh })).status, 200)
  t.false(shop.logged.join().includes(mail?.token ?? '-'))
})

test('a changed password leaves the shopper signed in, with their cart', async (t) => {
  const shop = await world(t)
  const first = await shop.call('POST', '/v1/cart/items', {
    body: { productId: demo.simple, quantity: 1 },
    session: await shop.session(ada),
  })
  const change = (current: string) =>
    shop.call('POST', '/v1/customer/password/change', {
      body: { current, password: fresh },
      session: first.session ?? '',
    })
  t.is((await change('not-it')).body.error.code, 'wrong_credentials')
  const changed = await change(ada.password)
  t.is(changed.status, 200)
  t.is(changed.body.cart?.id, first.body.cart.id)
  const mine = await shop.call('GET', '/v1/customer', { session: changed.session ?? '' })
  t.is(mine.body.customer.email, ada.email)
})

test('BigCommerce’s own lock is told as too many attempts', async (t) => {
  const shop = await world(t, { store: { loginLockout: { failures: 2, seconds: 300 } } })
  for (const password of ['one', 'two']) await shop.login({ ...ada, password })
  const { body } = await shop.login(ada)
  t.is(body.error.code, 'too_many_attempts')
})

test('addresses are added, changed, made the default and removed', async (t) => {
  const shop = await world(t)
  const session = await shop.session(ada)
  const ask = (method: string, path = '', body?: object) =>
    shop.call(method, `${addresses}${path}`, { session, ...(body === undefined ? {} : { body }) })
  const one = (await ask('POST', '', home)).body.address
  const two = (await ask('POST', '', { ...home, city: 'Dallas' })).body.address
  t.like(one, {
    city: 'Austin',
    state: 'Texas',
    stateCode: 'TX',
    countryCode: 'US',
    country: 'United States',
  })
  t.is((await ask('GET')).body.defaultId, one.id)
  t.is((await ask('PUT', '/default', { id: two.id })).status, 200)
  t.like((await ask('GET')).body, { defaultId: two.id, total: 2 })
  t.is((await ask('PATCH', `/${one.id}`, { city: 'Houston' })).body.address.city, 'Houston')
  t.is((await ask('DELETE', `/${two.id}`)).status, 200)
  t.like((await ask('GET')).body, { defaultId: one.id, total: 1 })
})

test('an address of another customer is not there', async (t) => {
  const shop = await world(t)
  const { body } = await shop.call('POST', addresses, { body: home, session: await shop.session(ada) })
  const session = await shop.session(ben)
  const { id } = body.address
  const tries = [
    await shop.call('PATCH', `${addresses}/${id}`, { body: { city: 'X' }, session }),
    await shop.call('DELETE', `${addresses}/${id}`, { session }),
    await shop.call('PUT', `${addresses}/default`, { body: { id }, session }),
  ]
  t.deepEqual(
    tries.map(({ status }) => status),
    [404, 404, 404],
  )
  t.is(shop.store.customers.find(101)?.addresses[0]?.city, 'Austin')
})

test('an address is refused field by field', async (t) => {
  const shop = await world(t)
  const session = await shop.session(ada)
  const refused = async (body: object) =>
    (await shop.call('POST', addresses, { body, session })).body.error.details[0].field
  t.is(await refused({ ...home, state: 'Nowhere' }), 'state')
  t.is(await refused({ ...home, postalCode: '' }), 'postalCode')
  t.is(await refused({ ...home, countryCode: 'usa' }), 'countryCode')
})

test('a linked user of the site is signed in with their cart, by the app’s own secret', async (t) => {
  const options = { clientId: 'demo-client-id', clientSecret: 'a-secret-of-the-app-that-nobody-guesses' }
  const env = {
    BIGCOMMERCE_CLIENT_ID: options.clientId,
    BIGCOMMERCE_CLIENT_SECRET: options.clientSecret,
  }
  const shop = await world(t, { store: options, sidecar: { env } })
  const session = await shop.session(ada)
  const { body } = await shop.call('POST', '/v1/customer/link', { body: { user: 'site:1' }, session })
  const added = await shop.call('POST', '/v1/cart/items', { body: { productId: demo.simple, quantity: 1 } })
  const arrived = await shop.call('POST', '/v1/customer/login/link', {
    body: { link: body.link, user: 'site:1' },
    session: added.session ?? '',
  })
  t.like(arrived.body, { customer: { id: 101 }, cart: { id: added.body.cart.id, totalQuantity: 1 } })
})

test('a link signed with the secret of another app signs nobody in', async (t) => {
  const env = { BIGCOMMERCE_CLIENT_ID: 'demo-client-id', BIGCOMMERCE_CLIENT_SECRET: 'x'.repeat(40) }
  const shop = await world(t, { sidecar: { env } })
  const session = await shop.session(ada)
  const { body } = await shop.call('POST', '/v1/customer/link', { body: { user: 'site:1' }, session })
  const arrived = await shop.call('POST', '/v1/customer/login/link', {
    body: { link: body.link, user: 'site:1' },
  })
  t.is(arrived.body.error.code, 'link_refused')
})
