import test from 'ava'
import { customer, eve, forms, scripted, signedIn } from './scripted-store.ts'

const done = (field: string) => ({ data: { customer: { [field]: { errors: [] } } } })
const refusing = (field: string, error: object) => ({ data: { customer: { [field]: { errors: [error] } } } })

const request = { email: 'eve@example.com', path: '/account/?account=reset' }
const reset = { customerId: 7, token: 'a-token', password: 'Kettle-2026' }
const change = { current: 'Teapot-2026', password: 'Kettle-2026' }

const sameAnswer = test.macro({
  async exec(t, said: object) {
    const shop = await scripted(t, { RequestResetPassword: said })
    const answer = await shop.call('POST', '/v1/customer/password/reset-request', { body: request })
    t.deepEqual([answer.status, answer.body], [200, {}])
    t.deepEqual(shop.of('RequestResetPassword')[0]?.variables.input, request)
  },
  title: (name = '') => `a reset link is asked for with the same answer: ${name}`,
})

test('sent', sameAnswer, done('requestResetPassword'))
test(
  'refused for the address',
  sameAnswer,
  refusing('requestResetPassword', { __typename: 'ValidationError', message: 'Unknown', path: ['email'] }),
)
test('failed without a type', sameAnswer, { errors: [{ message: 'Customer not found' }] })

test('asking for a reset link takes the same time whoever it is for', async (t) => {
  const floorMs = 900
  const shop = await scripted(
    t,
    { RequestResetPassword: done('requestResetPassword') },
    { signInFloorMs: floorMs },
  )
  const ask = () => shop.call('POST', '/v1/customer/password/reset-request', { body: request })
  await ask()
  const startedAt = performance.now()
  await ask()
  t.true(performance.now() - startedAt >= floorMs)
})

test('a reset link leads to a path of the site and nowhere else', async (t) => {
  const shop = await scripted(t, {})
  for (const path of ['//evil.example', '/\\evil', 'https://evil.example', '/a\r\nb', 'evil', '/a b'])
    t.is(
      (await shop.call('POST', '/v1/customer/password/reset-request', { body: { ...request, path } })).status,
      422,
      path,
    )
  t.deepEqual(shop.names(), [])
})

test('a captcha the store wants is asked for and its refusal told', async (t) => {
  const shop = await scripted(t, {
    Forms: forms({ recaptcha: true }),
    RequestResetPassword: { errors: [{ message: 'reCaptcha verification failed' }] },
  })
  const ask = (body: object) => shop.call('POST', '/v1/customer/password/reset-request', { body })
  t.like((await ask(request)).body.error.details, { 0: { field: 'recaptcha', code: 'required' } })
  const refused = await ask({ ...request, recaptcha: 'stale' })
  t.like(refused.body.error.details, { 0: { field: 'recaptcha', code: 'refused' } })
})

test('an address may ask for twenty links in a quarter of an hour', async (t) => {
  const shop = await scripted(t, { RequestResetPassword: done('requestResetPassword') })
  for (let index = 0; index < 20; index++)
    await shop.call('POST', '/v1/customer/password/reset-request', { body: request })
  const { status } = await shop.call('POST', '/v1/customer/password/reset-request', { body: request })
  t.is(status, 429)
  t.is(shop.of('RequestResetPassword').length, 20)
})

test('a new password is set by the link’s token, and checked by the store’s rules first', async (t) => {
  const shop = await scripted(t, { ResetPassword: done('resetPassword') })
  const weak = await shop.call('POST', '/v1/customer/password/reset', { body: { ...reset, password: 'x' } })
  t.like(weak.body.error.details, { 0: { field: 'password', code: 'too_short', min: 7 } })
  t.is(shop.of('ResetPassword').length, 0)
  t.is((await shop.call('POST', '/v1/customer/password/reset', { body: reset })).status, 200)
  t.deepEqual(shop.of('ResetPassword')[0]?.variables.input, {
    customerEntityId: 7,
    token: 'a-token',
    newPassword: 'Kettle-2026',
  })
  t.false(/Kettle|a-token/.test(shop.logged.join()))
})

const resetRefused = test.macro({
  async exec(t, error: object, code: string) {
    const shop = await scripted(t, { ResetPassword: refusing('resetPassword', error) })
    const answer = await shop.call('POST', '/v1/customer/password/reset', { body: reset })
    t.is(answer.body.error.code, code)
  },
  title: (_ = '', error, code) => `a reset refused by ${JSON.stringify(error)} is ${code}`,
})

test(
  resetRefused,
  { __typename: 'ValidationError', message: 'Invalid', path: ['input', 'token'] },
  'link_expired',
)
test(resetRefused, { __typename: 'CustomerPasswordError', message: 'The token has expired' }, 'link_expired')
test(resetRefused, { __typename: 'CustomerPasswordError', message: 'Used before' }, 'invalid_input')

test('a changed password signs the shopper in anew, with their cart', async (t) => {
  const cartId = '00000000-0000-4000-8000-000000000002'
  const shop = await scripted(t, {
    ChangePassword: done('changePassword'),
    Login: { data: { login: signedIn(cartId) } },
    Arrival: {
      data: { customer: eve, site: { cart: { entityId: cartId, lineItems: { totalQuantity: 1 } } } },
    },
  })
  const session = await shop.sealed({ cartId, customer })
  const answer = await shop.call('POST', '/v1/customer/password/change', { body: change, session })
  t.like(answer.body, { customer: { id: 7 }, cart: { id: cartId }, notices: [] })
  t.like(shop.of('Login')[0]?.variables, { email: 'eve@example.com', password: 'Kettle-2026' })
  t.like(await shop.opened(answer.session), { cartId, customer: { accessToken: 'new-token' } })
})

test('a current password that is wrong is told so, five times at most', async (t) => {
  const message = 'The current password is incorrect'
  const shop = await scripted(t, {
    ChangePassword: refusing('changePassword', { __typename: 'CustomerPasswordError', message }),
  })
  const session = await shop.sealed({ customer })
  const ask = () => shop.call('POST', '/v1/customer/password/change', { body: change, session })
  for (let index = 0; index < 5; index++) t.is((await ask()).body.error.code, 'wrong_credentials')
  t.is((await ask()).body.error.code, 'too_many_attempts')
  t.is(shop.of('ChangePassword').length, 5)
})

test('where the new sign-in fails after a change, the shopper is told to make it', async (t) => {
  const shop = await scripted(t, {
    ChangePassword: done('changePassword'),
    Login: { errors: [{ message: 'Internal server error' }] },
  })
  const session = await shop.sealed({ customer })
  const answer = await shop.call('POST', '/v1/customer/password/change', { body: change, session })
  t.is(answer.body.error.code, 'signed_out')
  t.deepEqual(await shop.opened(answer.session), { isSignedOut: true })
})
