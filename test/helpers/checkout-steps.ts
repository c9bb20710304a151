import type { ExecutionContext } from 'ava'
import { startBigCommerce } from './bigcommerce.ts'
import { change, inMaine, readCheckout } from './checkout-shopper.ts'
import { createCart, createShopper, type Shopper } from './shopper.ts'
import { specimenCatalog as catalog, ids } from './specimen-catalog.ts'

export const startShopper = async (t: ExecutionContext, options = {}) =>
  createShopper(await startBigCommerce(t, { catalog, ...options }))

export const mugs = { productEntityId: ids.mug, quantity: 3 }
export const cards = { productEntityId: ids.tiered, quantity: 1 }

export async function begin(shopper: Shopper, lines: object[] = [mugs]) {
  const { entityId, lineItems } = await createCart(shopper, lines)
  const items = lineItems.physicalItems.map((line) => ({
    lineItemEntityId: line.entityId,
    quantity: line.quantity,
  }))
  return { checkoutEntityId: entityId, items }
}

export const send = (
  shopper: Shopper,
  checkoutEntityId: string,
  ...consignments: { address: object; lineItems: object[] }[]
) => change(shopper, 'addCheckoutShippingConsignments', { checkoutEntityId, data: { consignments } })

export const choose = async (shopper: Shopper, checkoutEntityId: string, description = '') => {
  const { shippingConsignments } = await readCheckout(shopper, checkoutEntityId)
  let checkout = await readCheckout(shopper, checkoutEntityId)
  for (const { entityId, availableShippingOptions } of shippingConsignments) {
    const option = availableShippingOptions.find((each) => each.description.includes(description))
    checkout = await change(shopper, 'selectCheckoutShippingOption', {
      checkoutEntityId,
      consignmentEntityId: entityId,
      data: { shippingOptionEntityId: option?.entityId },
    })
  }
  return checkout
}

export const bill = (shopper: Shopper, checkoutEntityId: string, address: object = inMaine) =>
  change(shopper, 'addCheckoutBillingAddress', { checkoutEntityId, data: { address } })
