import test, { type ExecutionContext } from 'ava'
import { startBigCommerce } from './bigcommerce.ts'
import { createCart, createShopper, refusal } from './shopper.ts'
import { specimenCatalog as catalog, ids } from './specimen-catalog.ts'

const mug = { productEntityId: ids.mug, quantity: 1 }

export const refused = test.macro({
  exec: async (t: ExecutionContext, line: object, expected: string | RegExp) => {
    const shopper = createShopper(await startBigCommerce(t, { catalog }))
    const { entityId } = await createCart(shopper, [mug])
    const texts = [
      await refusal(shopper, 'createCart', { lineItems: [{ quantity: 1, ...line }] }),
      await refusal(shopper, 'addCartLineItems', {
        cartEntityId: entityId,
        data: { lineItems: [{ quantity: 1, ...line }] },
      }),
    ]
    for (const text of texts) {
      if (typeof expected === 'string') t.is(text, expected)
      else t.regex(text, expected)
    }
  },
  title: (about = '') => `neither a new cart nor an old one takes ${about}`,
})
