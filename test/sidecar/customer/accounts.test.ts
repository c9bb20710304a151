import test from 'ava'
import { customer, eve, forms, scripted, signedIn } from './scripted-store.ts'

const newcomer = { email: 'eve@example.com', password: 'Teapot-2026', firstName: 'Eve', lastName: 'Stone' }

const taken = { data: { customer: { registerCustomer: { customer: { entityId: 7 }, errors: [] } } } }
const arriving = {
  Login: { data: { login: signedIn() } },
  Arrival: { data: { customer: eve, site: { cart: null } } },
}

const refusing = (name: string, __typename: string, message: string, path?: string[]) => {
  const field = `${name.charAt(0).toLowerCase()}${name.slice(1)}`
  return { [name]: { data: { customer: { [field]: { errors: [{ __typename, message, path }] } } } } }
}

test('the store’s forms are told in its order, with our names for what is built in', async (t) => {
  const shop = await scripted(t, { Forms: forms({ recaptcha: true }) })
  const { body } = await shop.call('GET', '/v1/customer/forms')
  t.deepEqual(
    body.registration.map(({ name }: { name: string }) => name),
    ['firstName', 'lastName', 'email', 'password', 'formFields.30', 'company', 'phone'],
  )
  t.like(body.registration[4], { id: 30, type: 'text', isRequired: false, maxLength: 20 })
  t.deepEqual(
    body.address.map(({ name }: { name: string }) => name),
    ['firstName', 'lastName', 'company', 'phone', 'address1', 'city', 'country', 'state', 'postalCode'],
  )
  t.deepEqual(body.recaptcha, { siteKey: 'site-key' })
  t.like(body.password, { minLength: 7, description: null })
  t.deepEqual(body.countries, [
    { code: 'US', name: 'United States', states: [{ code: 'TX', name: 'Texas' }] },
  ])
  await shop.call('GET', '/v1/customer/forms')
  t.is(shop.of('Forms').length, 1)
})

test('registering makes the account and signs in to it', async (t) => {
  const shop = await scripted(t, { ...arriving, RegisterCustomer: taken })
  const body = { ...newcomer, phone: '555', formFields: { 30: 'Assam' } }
  const answer = await shop.call('POST', '/v1/customer/register', { body })
  t.is(answer.status, 201)
  t.is(answer.body.customer.id, 7)
  t.deepEqual(shop.of('RegisterCustomer')[0]?.variables, {
    input: { ...newcomer, phone: '555', formFields: { texts: [{ fieldEntityId: 30, text: 'Assam' }] } },
    reCaptchaV2: null,
  })
  t.like(await shop.opened(answer.session), { customer: { id: 7, accessToken: 'new-token' } })
  t.false(shop.logged.join().includes(newcomer.password))
})

test('an account that was made and could not be signed in to is told as that', async (t) => {
  const shop = await scripted(t, { RegisterCustomer: taken, Login: { errors: [{ message: 'Internal' }] } })
  const { body, session } = await shop.call('POST', '/v1/customer/register', { body: newcomer })
  t.is(body.error.code, 'sign_in_needed')
  t.regex(body.error.message, /has been made/)
  t.is(session, null)
})

test('all that is wrong with a registration is told at once, before BigCommerce is asked', async (t) => {
  const shop = await scripted(t, {})
  const body = { ...newcomer, password: 'short', formFields: { 30: 'x'.repeat(21), 99: 'y' } }
  const answer = await shop.call('POST', '/v1/customer/register', { body })
  t.deepEqual(
    answer.body.error.details.map(({ field, code }: Record<string, string>) => [field, code]),
    [
      ['password', 'too_short'],
      ['formFields.30', 'too_long'],
      ['formFields.99', 'unknown_field'],
    ],
  )
  t.is(shop.of('RegisterCustomer').length, 0)
})

test('an address that comes with the registration must have what the store wants of one', async (t) => {
  const shop = await scripted(t, {})
  const address = { firstName: 'Eve', lastName: 'Stone', address1: '1 Lane', city: 'Town', countryCode: 'US' }
  const answer = await shop.call('POST', '/v1/customer/register', { body: { ...newcomer, address } })
  t.like(answer.body.error.details, { 0: { field: 'address.postalCode', code: 'required' } })
})

type Refusal = { __typename: string; message: string; path?: string[] }

const refused = test.macro({
  async exec(t, { __typename, message, path }: Refusal, field: string, code: string) {
    const shop = await scripted(t, refusing('RegisterCustomer', __typename, message, path))
    const { body, status } = await shop.call('POST', '/v1/customer/register', { body: newcomer })
    t.is(status, 422)
    t.like(body.error.details, { 0: { field, code } })
    t.is(shop.of('Login').length, 0)
  },
  title: (_ = '', error: Refusal, field: string) =>
    `${error.__typename} is told at ${field}, the field it is about`,
})

test(refused, { __typename: 'EmailAlreadyInUseError', message: 'In use.' }, 'email', 'in_use')
test(refused, { __typename: 'ValidationError', message: 'Bad', path: ['input', 'phone'] }, 'phone', 'refused')
test(
  refused,
  { __typename: 'ValidationError', message: 'No', path: ['input', 'newPassword'] },
  'password',
  'refused',
)
test(
  refused,
  { __typename: 'CustomerRegistrationError', message: 'ReCaptcha is invalid' },
  'recaptcha',
  'required',
)
test(
  refused,
  { __typename: 'ValidationError', message: 'No', path: ['input', 'formFields', '30'] },
  'formFields.30',
  'refused',
)
test(
  refused,
  { __typename: 'ValidationError', message: 'No', path: ['input', 'address', 'city'] },
  'address.city',
  'refused',
)

test('a store that makes no accounts says so', async (t) => {
  const shop = await scripted(t, refusing('RegisterCustomer', 'AccountCreationDisabledError', 'No accounts.'))
  const { body } = await shop.call('POST', '/v1/customer/register', { body: newcomer })
  t.is(body.error.code, 'not_allowed')
})

test('where the store wants a captcha it is asked for, and passed on', async (t) => {
  const shop = await scripted(t, { ...arriving, Forms: forms({ recaptcha: true }), RegisterCustomer: taken })
  const without = await shop.call('POST', '/v1/customer/register', { body: newcomer })
  t.like(without.body.error.details, { 0: { field: 'recaptcha', code: 'required' } })
  t.is(shop.of('RegisterCustomer').length, 0)
  const body = { ...newcomer, recaptcha: 'solved' }
  t.is((await shop.call('POST', '/v1/customer/register', { body })).status, 201)
  t.deepEqual(shop.of('RegisterCustomer')[0]?.variables.reCaptchaV2, { token: 'solved' })
})

test('a profile is changed as its customer, and only where it was to be', async (t) => {
  const shop = await scripted(t, {
    UpdateCustomer: { data: { customer: { updateCustomer: { customer: eve, errors: [] } } } },
  })
  const session = await shop.sealed({ customer })
  const answer = await shop.call('PATCH', '/v1/customer', { body: { phone: '556' }, session })
  t.is(answer.body.customer.id, 7)
  t.like(shop.of('UpdateCustomer')[0], {
    accessToken: 'old-token',
    variables: { input: { phone: '556' }, reCaptchaV2: null },
  })
})

test('a guest is told to sign in, and BigCommerce is asked nothing', async (t) => {
  const shop = await scripted(t, {})
  for (const [method, path] of [
    ['PATCH', '/v1/customer'],
    ['POST', '/v1/customer/password/change'],
    ['POST', '/v1/customer/link'],
    ['GET', '/v1/customer/addresses'],
    ['POST', '/v1/customer/addresses'],
    ['PATCH', '/v1/customer/addresses/1'],
    ['DELETE', '/v1/customer/addresses/1'],
    ['PUT', '/v1/customer/addresses/default'],
  ] as const) {
    const answer = await shop.call(method, path)
    t.is(answer.body.error.code, 'sign_in_needed', `${method} ${path}`)
    t.is(answer.headers.get('Cache-Control'), 'no-store')
  }
  t.deepEqual(shop.names(), [])
})
