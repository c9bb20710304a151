import test, { type ExecutionContext } from 'ava'
import { type BigCommerce, startBigCommerce } from '../../helpers/bigcommerce.ts'
import { customerShopper, logIn, mutateCustomer, refusals } from '../../helpers/customer.ts'
import { createShopper } from '../../helpers/shopper.ts'
import { specimenCatalog as catalog } from '../../helpers/specimen-catalog.ts'
import { defaultFormFields } from './form-fields.ts'

const start = (t: ExecutionContext, options = {}) => startBigCommerce(t, { catalog, ...options })
const dora = { firstName: 'Dora', lastName: 'Penn', email: 'dora@example.com', password: 'Kettle-2026' }
const values = `formFields { __typename entityId name
  ... on MultipleChoiceFormFieldValue { value valueEntityId } ... on DateFormFieldValue { date { utc } } }`
const who = `customer { entityId email phone company ${values} }`

const register = (store: BigCommerce, input: object, extra = {}) =>
  mutateCustomer(createShopper(store), 'registerCustomer', input, { select: who, ...extra })

test('an account is made, signs nobody in, and can be signed in to', async (t) => {
  const store = await start(t)
  const { customer, errors } = await register(store, { ...dora, phone: '123' })
  t.deepEqual(errors, [])
  t.like(customer, { entityId: 104, email: dora.email, phone: '123', company: '' })
  t.truthy((await logIn(createShopper(store), dora)).accessToken)
})

test('with the store’s own fields and a first address', async (t) => {
  const store = await start(t)
  const formFields = {
    multipleChoices: [{ fieldEntityId: 25, fieldValueEntityId: 2 }],
    dates: [{ fieldEntityId: 26, date: '1990-04-01T00:00:00Z' }],
  }
  const address = {
    firstName: 'Dora',
    lastName: 'Penn',
    address1: '1 Elm',
    city: 'Bonn',
    countryCode: 'DE',
    stateOrProvince: 'NW',
  }
  const { customer } = await register(store, { ...dora, formFields, address })
  t.deepEqual(customer?.formFields, [
    {
      __typename: 'MultipleChoiceFormFieldValue',
      entityId: 25,
      name: 'How did you hear of us?',
      value: 'In a magazine',
      valueEntityId: 2,
    },
    {
      __typename: 'DateFormFieldValue',
      entityId: 26,
      name: 'Birthday',
      date: { utc: '1990-04-01T00:00:00Z' },
    },
  ])
  t.is(store.customers.find(104)?.addresses[0]?.stateOrProvince, 'Nordrhein-Westfalen')
})

const required = {
  ...defaultFormFields,
  customer: defaultFormFields.customer.map((field) => ({ ...field, isRequired: true })),
}

const refuses = test.macro({
  exec: async (t: ExecutionContext, input: object, expected: string[], options: object = {}) => {
    const store = await start(t, options)
    const answer = await register(store, { ...dora, ...input })
    t.is(answer.customer, null)
    t.deepEqual(refusals(answer), expected)
    t.is(store.customers.all().length, 3)
  },
  title: (about = '') => `nobody is registered ${about}`,
})

test('with an address that has an account', refuses, { email: 'ADA@example.com' }, ['EmailAlreadyInUseError'])
test('with no address at all', refuses, { email: 'dora' }, ['input.email'])
test('without a name', refuses, { firstName: ' ' }, ['input.firstName'])
test('with a password the store does not take', refuses, { password: 'short' }, ['input.password'])
test(
  'with an answer that is no choice',
  refuses,
  { formFields: { multipleChoices: [{ fieldEntityId: 25, fieldValueEntityId: 9 }] } },
  ['input.formFields.25'],
)
test(
  'with a date out of bounds',
  refuses,
  { formFields: { dates: [{ fieldEntityId: 26, date: '1890-01-01T00:00:00Z' }] } },
  ['input.formFields.26'],
)
test(
  'with a value of another kind',
  refuses,
  { formFields: { texts: [{ fieldEntityId: 26, text: '1990' }] } },
  ['input.formFields.26'],
)
test('without what the store requires', refuses, {}, ['input.formFields.25', 'input.formFields.26'], {
  formFields: required,
})
test('in a store that takes nobody', refuses, {}, ['AccountCreationDisabledError'], {
  takesNewCustomers: false,
})
test('without a captcha where one is asked for', refuses, {}, ['CustomerRegistrationError'], {
  recaptcha: { siteKey: 'site-key' },
})

test('a good captcha lets through, a bad one does not', async (t) => {
  const store = await start(t, { recaptcha: { siteKey: 'site-key' } })
  t.regex((await register(store, dora, { recaptcha: 'bad' })).errors[0]?.message ?? '', /captcha/i)
  t.deepEqual((await register(store, dora, { recaptcha: 'good-1' })).errors, [])
})

test('a customer changes what the store knows of them, and what is not told stays', async (t) => {
  const store = await start(t)
  const shopper = customerShopper(store, 'cleo@example.com')
  const input = { firstName: 'Clio', email: 'clio@example.com' }
  const { customer, errors } = await mutateCustomer(shopper, 'updateCustomer', input, { select: who })
  t.deepEqual(errors, [])
  t.like(customer, { email: 'clio@example.com', company: 'Hartmann Interiors' })
  t.is(store.customers.find(103)?.firstName, 'Clio')
})

test('an update is refused for a taken address, for nonsense, and to a guest', async (t) => {
  const store = await start(t)
  const ada = customerShopper(store, 'ada@example.com')
  const update = async (shopper = ada, input: object = {}) =>
    refusals(await mutateCustomer(shopper, 'updateCustomer', input))
  t.deepEqual(await update(ada, { email: 'ben@example.com' }), ['EmailAlreadyInUseError'])
  t.deepEqual(await update(ada, { lastName: '' }), ['input.lastName'])
  t.deepEqual(await update(createShopper(store)), ['CustomerNotLoggedInError'])
  t.deepEqual(await update(ada, { email: 'ada@example.com' }), [])
})
