import test, { type ExecutionContext } from 'ava'
import { defaultCertificateRules } from '../../bigcommerce/gift-certificates/rules.ts'
import { startBigCommerce } from '../../helpers/bigcommerce.ts'
import { startSidecar } from '../../helpers/sidecar.ts'

const world = async (t: ExecutionContext, overrides?: Parameters<typeof startBigCommerce>[1]) => {
  const store = await startBigCommerce(t, overrides)
  return { store, ...(await startSidecar(t, store, { now: store.now })) }
}

const order = {
  amount: 25,
  theme: 'CELEBRATION',
  sender: { name: 'Ada', email: 'ada@example.com' },
  recipient: { name: 'Ben <b>', email: 'ben@example.com' },
  message: 'Well done.',
}

const fixed = {
  ...defaultCertificateRules,
  amounts: { kind: 'fixed' as const, amounts: [2500, 5000] },
  expiry: undefined,
}

test('what the store sells is told: any amount between two, or one of several, and how long it is good', async (t) => {
  const { call } = await world(t)
  const { body } = await call('GET', '/v1/gift-certificates/settings')
  t.like(body, {
    isEnabled: true,
    currencyCode: 'USD',
    amounts: null,
    minimum: { value: 10 },
    maximum: { value: 500 },
    expiry: { length: 1, unit: 'YEARS' },
  })
  t.true(body.themes.includes('BIRTHDAY'))
  const other = await world(t, { certificateRules: fixed })
  t.like((await other.call('GET', '/v1/gift-certificates/settings')).body, {
    amounts: [{ value: 25 }, { value: 50 }],
    minimum: null,
    maximum: null,
    expiry: null,
  })
})

test('a preview is BigCommerce’s own, of an amount that can be bought', async (t) => {
  const { call } = await world(t, { certificateRules: fixed })
  const preview = (more: object) =>
    call('POST', '/v1/gift-certificates/preview', { body: { ...order, ...more } })
  const shown = await preview({})
  t.is(shown.status, 200)
  t.regex(shown.body.html, /\$25\.00/)
  t.regex(shown.body.html, /Well done\./)
  t.is(shown.headers.get('Cache-Control'), 'no-store')
  const refused = await preview({ amount: 26 })
  t.like(refused.body.error.details[0], { field: 'amount', code: 'unknown_value' })
  t.regex(refused.body.error.details[0].message, /\$25\.00, \$50\.00/)
})

test('where the store sells none, that is told, and none can be bought', async (t) => {
  const { call } = await world(t, {
    certificateRules: { ...defaultCertificateRules, isEnabled: false },
  })
  t.false((await call('GET', '/v1/gift-certificates/settings')).body.isEnabled)
  const bought = await call('POST', '/v1/cart/certificates', { body: order })
  t.like(bought.body.error.details[0], { field: 'amount', code: 'not_sold' })
})

test('what is left of a certificate is told with what has become of it, and nobody’s name', async (t) => {
  const { call } = await world(t)
  const balance = async (code: string) =>
    (await call('POST', '/v1/gift-certificates/balance', { body: { code } })).body
  t.like(await balance('GIFT-TWELVE'), {
    status: 'ACTIVE',
    amount: { value: 50 },
    balance: { value: 12.5 },
    expiresAt: null,
  })
  t.like(await balance(' gift-expired '), { status: 'EXPIRED', expiresAt: '2025-03-01T00:00:00Z' })
  t.is((await balance('GIFT-DISABLED')).status, 'DISABLED')
  t.is((await balance('GIFT-SPENT')).balance.value, 0)
  t.false(/ada|ben/i.test(JSON.stringify(await balance('GIFT-FIFTY'))))
})

test('codes of certificates cannot be guessed at: ten wrong ones from an address, and BigCommerce is not asked again', async (t) => {
  const { call, store } = await world(t)
  const guess = (code: string, shopperAddress = '203.0.113.7') =>
    call('POST', '/v1/gift-certificates/balance', { body: { code }, shopperAddress })
  for (let index = 0; index < 12; index++) t.is((await guess('GIFT-FIFTY')).status, 200)
  for (let index = 0; index < 10; index++)
    t.like((await guess(`GUESS-${index}`)).body.error.details[0], {
      field: 'code',
      code: 'certificate_invalid',
    })
  store.clearLog()
  const answers = await Promise.all(Array.from({ length: 50 }, (_, index) => guess(`MORE-${index}`)))
  t.true(answers.every(({ status }) => status === 429))
  t.deepEqual(store.log(), [])
  t.is((await guess('GIFT-FIFTY', '203.0.113.8')).status, 200)
})
