import test, { type ExecutionContext } from 'ava'
import { startBigCommerce } from '../../helpers/bigcommerce.ts'
import { customerShopper, logIn, mutateCustomer, refusals } from '../../helpers/customer.ts'
import { createShopper } from '../../helpers/shopper.ts'
import { specimenCatalog as catalog } from '../../helpers/specimen-catalog.ts'

const ada = { email: 'ada@example.com' }
const fresh = 'Saucer-2026'
const start = (t: ExecutionContext, options = {}) => startBigCommerce(t, { catalog, ...options })

async function askForReset(t: ExecutionContext, path?: string) {
  const store = await start(t)
  const guest = createShopper(store)
  t.deepEqual(refusals(await mutateCustomer(guest, 'requestResetPassword', { ...ada, path })), [])
  const token = store.mails()[0]?.token ?? ''
  const reset = async (newPassword = fresh, customerEntityId = 101) =>
    refusals(await mutateCustomer(guest, 'resetPassword', { customerEntityId, token, newPassword }))
  return { store, guest, reset }
}

test('who asks for a new password gets a letter that leads to the site’s own page', async (t) => {
  const { store } = await askForReset(t, '/my-account/?account=reset')
  const [mail] = store.mails()
  t.like(mail, { customerId: 101, email: ada.email, path: '/my-account/?account=reset' })
  t.is(mail?.link, `${store.options.siteUrl}/my-account/?account=reset&c=101&t=${mail?.token}`)
  const response = await fetch(`${store.url}/_control/mails`)
  t.deepEqual(await response.json(), { mails: store.mails() })
  t.true((await (await fetch(`${store.url}/checkout-site/outbox`)).text()).includes(mail?.token ?? '-'))
})

test('nobody learns whether there is an account', async (t) => {
  const store = await start(t)
  const answer = await mutateCustomer(createShopper(store), 'requestResetPassword', {
    email: 'nobody@example.com',
  })
  t.deepEqual(answer.errors, [])
  t.deepEqual(store.mails(), [])
})

test('its token sets a new password once, and ends every sign-in', async (t) => {
  const { store, guest, reset } = await askForReset(t)
  const { accessToken } = await logIn(guest, ada)
  t.deepEqual(await reset('weak'), ['CustomerPasswordError'])
  t.deepEqual(await reset(), [])
  t.is(store.accessTokens.customerOf(accessToken), undefined)
  t.deepEqual(await reset('Another-2026'), ['input.token'])
  await t.throwsAsync(logIn(guest, ada), { message: 'Invalid credentials' })
  t.truthy(await logIn(guest, { ...ada, password: fresh }))
})

test('its token is of no use to another customer, nor after an hour', async (t) => {
  const { store, reset } = await askForReset(t)
  t.deepEqual(await reset(fresh, 102), ['input.token'])
  store.advanceClock(60 * 60 * 1000)
  t.deepEqual(await reset(), ['input.token'])
})

test('a customer changes their password, and signs in again with it', async (t) => {
  const store = await start(t)
  const change = async (currentPassword: string, newPassword: string) => {
    const shopper = customerShopper(store, ada.email)
    const { errors } = await mutateCustomer(shopper, 'changePassword', { currentPassword, newPassword })
    return errors.map(({ __typename, message }) => [__typename, message])
  }
  t.deepEqual(await change('wrong', fresh), [['CustomerPasswordError', 'The current password is incorrect.']])
  t.deepEqual(await change('Teapot-2026', 'onlyletters'), [
    ['CustomerPasswordError', 'Passwords must contain 1 or more numbers.'],
  ])
  const { accessToken } = await logIn(createShopper(store), ada)
  t.deepEqual(await change('Teapot-2026', fresh), [])
  t.is(store.accessTokens.customerOf(accessToken), undefined)
  t.truthy(await logIn(createShopper(store), { ...ada, password: fresh }))
})

test('a guest has no password to change', async (t) => {
  const guest = createShopper(await start(t))
  const input = { currentPassword: 'a', newPassword: fresh }
  t.deepEqual(refusals(await mutateCustomer(guest, 'changePassword', input)), ['CustomerNotLoggedInError'])
})

test('a letter takes a captcha where the store asks for one', async (t) => {
  const guest = createShopper(await start(t, { recaptcha: { siteKey: 'site-key' } }))
  const ask = async (recaptcha: string) =>
    refusals(await mutateCustomer(guest, 'requestResetPassword', ada, { recaptcha }))
  t.deepEqual(await ask('bad'), ['reCaptchaV2.token'])
  t.deepEqual(await ask('good-1'), [])
})
