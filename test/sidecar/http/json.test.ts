import test from 'ava'
import { toJson } from '../../../sidecar/http/json.ts'

const same = test.macro({
  exec: (t, value: unknown) => t.is(toJson(value).toString(), JSON.stringify(value)),
  title: (title) => `reads as JSON.stringify writes it: ${title}`,
})

test('words beyond ASCII', same, { name: 'Πιατέλα “夕凪” \u2028 \u0000 "' })
test('what is undefined', same, { a: undefined, b: [undefined, null], c: { d: undefined } })
test('empty things', same, { list: [], record: {}, text: '' })
test('frozen parts in open ones', same, {
  items: [Object.freeze({ id: 1 }), Object.freeze([1, 2])],
  total: 2,
})
test('numbers that JSON has not', same, { nan: Number.NaN, far: Number.POSITIVE_INFINITY })

test('what is frozen is written once', (t) => {
  const value = Object.freeze({ id: 1 })
  t.is(toJson(value), toJson(value))
})
