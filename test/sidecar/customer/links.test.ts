import test from 'ava'
import { decodeJwt } from 'jose'
import { customer, eve, scripted, signedIn } from './scripted-store.ts'

const app = {
  BIGCOMMERCE_CLIENT_ID: 'app',
  BIGCOMMERCE_CLIENT_SECRET: 's3cret-of-the-app-that-is-long-enough',
}

const arriving = {
  LoginWithCustomerLoginJwt: { data: { loginWithCustomerLoginJwt: signedIn() } },
  Arrival: { data: { customer: eve, site: { cart: null } } },
}

const start = async (t: Parameters<typeof scripted>[0], script = {}) => {
  const shop = await scripted(t, { ...arriving, ...script }, { env: app })
  const session = await shop.sealed({ customer })
  const { body } = await shop.call('POST', '/v1/customer/link', { body: { user: 'site:1' }, session })
  return { ...shop, link: String(body.link), session }
}

test('a user who has shown both sign-ins is signed in by the link alone', async (t) => {
  const shop = await start(t)
  const answer = await shop.call('POST', '/v1/customer/login/link', {
    body: { link: shop.link, user: 'site:1' },
  })
  t.is(answer.status, 200)
  t.is(answer.body.customer.id, 7)
  t.is(answer.body.link, undefined)
  t.like(await shop.opened(answer.session), { customer: { id: 7, accessToken: 'new-token' } })
  const { jwt } = shop.of('LoginWithCustomerLoginJwt')[0]?.variables ?? {}
  t.like(decodeJwt(jwt), {
    customer_id: 7,
    operation: 'customer_login',
    store_hash: 'demo5tore',
    channel_id: 1,
  })
  t.false(shop.logged.join().includes(jwt))
  t.false(shop.logged.join().includes(shop.link))
})

test('a link is another user’s business nowhere, and neither a session nor rubbish is one', async (t) => {
  const shop = await start(t)
  for (const [link, user] of [
    [shop.link, 'site:2'],
    [shop.session, 'site:1'],
    [`${shop.link}x`, 'site:1'],
    ['x'.repeat(4000), 'site:1'],
  ]) {
    const answer = await shop.call('POST', '/v1/customer/login/link', { body: { link, user } })
    t.is(answer.body.error.code, 'link_refused')
  }
  t.is(shop.of('LoginWithCustomerLoginJwt').length, 0)
})

test('a link is no session', async (t) => {
  const shop = await start(t)
  const { body, session } = await shop.call('GET', '/v1/customer', { session: shop.link })
  t.deepEqual(body, { customer: null })
  t.is(session, 'clear')
})

test('a sign-in that has ended proves nothing', async (t) => {
  const shop = await scripted(t, {
    Customer: { errors: [{ message: 'No', extensions: { code: 'INVALID_CUSTOMER_ACCESS_TOKEN' } } as never] },
  })
  const session = await shop.sealed({ customer })
  const answer = await shop.call('POST', '/v1/customer/link', { body: { user: 'site:1' }, session })
  t.is(answer.body.error.code, 'signed_out')
})

test('a customer BigCommerce no longer signs in is linked no longer', async (t) => {
  const shop = await start(t, { LoginWithCustomerLoginJwt: { errors: [{ message: 'Invalid login' }] } })
  const body = { link: shop.link, user: 'site:1' }
  t.is((await shop.call('POST', '/v1/customer/login/link', { body })).body.error.code, 'link_refused')
})

test('somebody else than the link’s customer is not signed in', async (t) => {
  const shop = await start(t, {
    Arrival: { data: { customer: { ...eve, entityId: 8 }, site: { cart: null } } },
  })
  const body = { link: shop.link, user: 'site:1' }
  const answer = await shop.call('POST', '/v1/customer/login/link', { body })
  t.is(answer.body.error.code, 'link_refused')
  t.is(answer.session, null)
})

test('without the app’s id and secret nobody is signed in by a link', async (t) => {
  const shop = await scripted(t, arriving)
  const body = { link: 'x', user: 'site:1' }
  t.is((await shop.call('POST', '/v1/customer/login/link', { body })).body.error.code, 'not_allowed')
})
