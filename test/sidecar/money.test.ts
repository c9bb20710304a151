import test from 'ava'
import { type CurrencyDisplay, formatMoney, moneyOf } from '../../sidecar/money.ts'

const dollars: CurrencyDisplay = {
  code: 'USD',
  symbol: '$',
  symbolPlacement: 'LEFT',
  decimalToken: '.',
  thousandsToken: ',',
  decimalPlaces: 2,
}

const writes = test.macro({
  exec: (t, value: number, own: Partial<CurrencyDisplay>, expected: string) => {
    t.is(formatMoney(value, { ...dollars, ...own }), expected)
  },
  title: (about = '') => `money is written ${about}`,
})

test('with its symbol before it', writes, 1_234_567.5, {}, '$1,234,567.50')
test(
  'with its symbol and space behind it',
  writes,
  999,
  { symbol: ' zł', symbolPlacement: 'RIGHT' },
  '999.00 zł',
)
test('without decimals where there are none', writes, 1234, { decimalPlaces: 0, symbol: '¥' }, '¥1,234')
test('with three where there are three', writes, 1.5, { decimalPlaces: 3, symbol: 'KD ' }, 'KD 1.500')
test('with no mark for thousands', writes, 1234.5, { thousandsToken: '', decimalToken: ',' }, '$1234,50')
test(
  'with a mark that means something to a regular expression',
  writes,
  1234,
  { thousandsToken: '$&' },
  '$1$&234.00',
)
test('below zero', writes, -12, {}, '-$12.00')

test('an amount is rounded to what its currency has, without the noise of binary fractions', (t) => {
  t.deepEqual(moneyOf(1.005, 'USD', dollars), { value: 1.01, currencyCode: 'USD', formatted: '$1.01' })
  t.is(moneyOf(1234.5, 'USD', { ...dollars, decimalPlaces: 0 }).formatted, '$1,235')
})

test('an amount of a currency whose ways are not known is written plainly', (t) => {
  t.is(moneyOf(5, 'EUR', dollars).formatted, '€5.00')
  t.is(moneyOf(5, 'points', dollars).formatted, '5 points')
})
