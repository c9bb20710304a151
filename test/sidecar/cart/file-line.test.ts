import test from 'ava'
import type { LineWire } from '../../../sidecar/bigcommerce/cart-wire.ts'
import { assertMutable } from '../../../sidecar/cart/line-input.ts'

const money = { value: 1, currencyCode: 'USD' }
const line: LineWire = {
  entityId: 'a-line',
  productEntityId: 77,
  name: 'Print',
  path: '/print/',
  quantity: 1,
  isMutable: true,
  listPrice: money,
  salePrice: money,
  extendedSalePrice: money,
  selectedOptions: [],
}

// The stand-in store has no way to bring such a line about; nor has any API.
test('a line with a file that was sent along elsewhere is not sent anew, which would lose the file', (t) => {
  t.notThrows(() => assertMutable(line))
  const file = { __typename: 'CartSelectedFileUploadOption', entityId: 1, name: 'Picture', fileName: 'a.png' }
  const error = t.throws(() => assertMutable({ ...line, selectedOptions: [file as never] }))
  t.like(error, { code: 'invalid_input', details: [{ field: 'quantity', code: 'not_mutable' }] })
})
