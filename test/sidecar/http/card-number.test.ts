import test from 'ava'
import { hasCardNumber } from '../../../sidecar/http/card-number.ts'
import { startBigCommerce } from '../../helpers/bigcommerce.ts'
import { startSidecar } from '../../helpers/sidecar.ts'

const visa = '4111111111111111'

const cards: [about: string, body: string][] = [
  ['in a text', JSON.stringify({ message: `my card is ${visa}, thanks` })],
  ['in groups', JSON.stringify({ note: '4111 1111 1111 1111' })],
  ['with dashes', JSON.stringify({ note: '3782-822463-10005' })],
  ['as a number', `{"quantity":${visa}}`],
  ['as a number too long for numbers', '{"id":6304000000000000000}'],
  ['deep within', JSON.stringify({ a: [{ b: [[{ c: '5555555555554444' }]] }] })],
  ['as a name', JSON.stringify({ [visa]: 1 })],
  ['as a coupon', JSON.stringify({ code: visa })],
  ['in what is no JSON', `{"number": "${visa}"`],
  ['as a telephone number', JSON.stringify({ phone: visa })],
  ['as a telephone number, of fifteen digits', JSON.stringify({ phone: '378282246310005' })],
  ...[
    '4111 1111 1111 1111 12/27',
    '4111111111111111 123',
    '4111111111111111 12/27 123',
    '123 4111111111111111',
    'Visa-4111111111111111',
    'VISA4111111111111111',
    'No.4111111111111111',
    '+4111111111111111',
    '4111111111111111x',
    '4111  1111  1111  1111',
    '4111/1111/1111/1111',
    '4111,1111,1111,1111',
    '4111_1111_1111_1111',
    '4111 • 1111 • 1111 • 1111',
    '4111\u200b1111\u200b1111\u200b1111',
    '４１１１１１１１１１１１１１１１',
    '٤١١١١١١١١١١١١١١١',
    'order 1001 of 2026-11-28: 4111-1111-1111-1111 (12/27)',
  ].map((note): [string, string] => [`written "${note}"`, JSON.stringify({ note })]),
]

for (const [about, body] of cards) test(`a card number is seen ${about}`, (t) => t.true(hasCardNumber(body)))

const others: [about: string, body: object][] = [
  ['a number that does not check', { note: '4111111111111112' }],
  ['a UUID of digits', { id: '41111111-1111-4111-8111-111111111111' }],
  ['a telephone number', { phone: '+49 4111 1111 11111' }],
  ['a telephone number as typed', { phone: '4222222222222' }],
  ['a barcode', { sku: '4222222222222' }],
  ['a time in milliseconds', { at: 1_764_350_000_006 }],
  ['a longer number', { note: `${visa}00000000` }],
  ['a token', { token: 'a4111111111111111f' }],
  ['the digits on a card', { verificationValue: '123' }],
  ['an identifier that happens to be digits', { id: '41111111-1111-4111-1111-111111111111' }],
  ['a time', { at: '2026-11-28 22:09:13' }],
  ['a token that begins with digits', { token: '4111111111111111abc0' }],
  ['a list of numbers', { note: '77, 80, 93, 1002, 4111, 22, 7' }],
  ['two telephone numbers', { note: '+49 170 1234567, 0171 7654321' }],
]

for (const [about, body] of others)
  test(`${about} is no card number`, (t) => t.false(hasCardNumber(JSON.stringify(body))))

test('a card number is refused on every route, and kept nowhere', async (t) => {
  const store = await startBigCommerce(t)
  const lines: string[] = []
  const sidecar = await startSidecar(t, store, { onLog: (line) => void lines.push(line) })
  const card = { number: visa, cvv: '123' }
  const routes = [
    ['POST', '/v1/checkout/payments'],
    ['POST', '/v1/cart/items'],
    ['POST', '/v1/cart/coupons'],
    ['POST', '/v1/customer/login'],
    ['POST', '/v1/catalog/lookup'],
    ['PUT', '/v1/checkout/message'],
    ['POST', '/v1/no/such/route'],
  ] as const
  for (const [method, target] of routes) {
    const answer = await sidecar.call(method, target, { body: card })
    t.deepEqual([target, answer.status, answer.body.error.code], [target, 422, 'card_refused'])
    t.false(JSON.stringify(answer.body).includes(visa))
  }
  const inPath = await sidecar.call('DELETE', `/v1/cart/coupons/${visa}`)
  t.is(inPath.body.error.code, 'card_refused')
  t.deepEqual(store.log(), [])
  t.false(lines.join().includes('4111'))
})
