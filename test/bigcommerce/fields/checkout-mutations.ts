import type { Cart } from '../carts/cart.ts'
import { cartErrors } from '../carts/cart-error.ts'
import type { NewCart } from '../carts/carts.ts'
import { findOwnCart } from '../carts/own-cart.ts'
import { type AddressInput, readAddress } from '../checkouts/address.ts'
import { checkoutErrors } from '../checkouts/checkout-error.ts'
import { addCertificate, addCoupon, dropCertificate, dropCoupon } from '../checkouts/codes.ts'
import { complete } from '../checkouts/complete.ts'
import {
  addConsignments,
  type ConsignmentInput,
  changeConsignment,
  chooseOption,
  dropConsignment,
  findConsignment,
} from '../checkouts/consign.ts'
import { saveAddress } from '../checkouts/save-address.ts'
import { checkoutTotals } from '../checkouts/totals.ts'
import type { Store } from '../store.ts'
import { toCheckout } from './checkout.ts'
import { createCheckout, type NewCheckout } from './create-checkout.ts'
import { captchaFault } from './customer-errors.ts'
import { typedIn } from './typed-refusal.ts'

type Target = { checkoutEntityId: string; version?: number | null }
type Asked<Data = undefined, More = object> = { input: Target & { data: Data } & More }
type Consigned = { consignmentEntityId: string }

export function toCheckoutMutations(store: Store) {
  const open = ({ checkoutEntityId: id }: Target) => {
    const cart = findOwnCart(id, store)
    if (!cart) throw cartErrors.unknownCart()
    return cart
  }
  const revise = (input: Target, toNext: (cart: Cart) => Cart) => {
    const target = { cartEntityId: open(input).id, version: input.version ?? null }
    return { checkout: toCheckout(store.carts.revise(target, toNext), store) }
  }
  const state = (cart: Cart, told: Partial<Cart['checkout']>) => ({
    ...cart,
    checkout: { ...cart.checkout, ...told },
  })
  return {
    ...toAddressMutations(store, revise),
    ...toConsignmentMutations(store, revise),
    createCheckout: ({ input }: { input: NewCart & NewCheckout }) =>
      typedIn(store, () => ({ checkout: toCheckout(createCheckout(input, store), store) })),
    updateCheckoutCustomerMessage: ({ input }: Asked<{ message: string }>) =>
      revise(input, (cart) => state(cart, { message: input.data.message })),
    applyCheckoutCoupon: ({ input }: Asked<{ couponCode: string }>) =>
      revise(input, (cart) => addCoupon(cart, input.data.couponCode, store)),
    unapplyCheckoutCoupon: ({ input }: Asked<{ couponCode: string }>) =>
      revise(input, (cart) => dropCoupon(cart, input.data.couponCode)),
    applyCheckoutGiftCertificate: ({ input }: Asked<{ giftCertificateCode: string }>) =>
      revise(input, (cart) => addCertificate(cart, input.data.giftCertificateCode, store)),
    unapplyCheckoutGiftCertificate: ({ input }: Asked<{ giftCertificateCode: string }>) =>
      revise(input, (cart) => dropCertificate(cart, input.data.giftCertificateCode)),
    applyCheckoutSpamProtection: ({ input }: Asked<{ token: string }>) => {
      if (captchaFault(input.data, { ...store, options: { ...store.options, recaptcha: { siteKey: '' } } }))
        throw checkoutErrors.spamProtection()
      return revise(input, (cart) => state(cart, { isProvenPerson: true }))
    },
    completeCheckout: ({ input }: Asked) =>
      typedIn(store, async () => {
        const { order, paymentAccessToken } = await complete(open(input), store)
        return { orderEntityId: order.number, paymentAccessToken }
      }),
  }
}

type Revise = (input: Target, toNext: (cart: Cart) => Cart) => object

function toAddressMutations(store: Store, revise: Revise) {
  const bill = (cart: Cart, id: string, input: AddressInput): Cart => {
    const billingAddress = { id, ...readAddress(input, store.options) }
    saveAddress(input, store)
    return { ...cart, checkout: { ...cart.checkout, billingAddress } }
  }
  return {
    addCheckoutBillingAddress: ({ input }: Asked<{ address: AddressInput }>) =>
      revise(input, (cart) => bill(cart, crypto.randomUUID(), input.data.address)),
    updateCheckoutBillingAddress: ({
      input,
    }: Asked<{ address: AddressInput }, { addressEntityId: string }>) =>
      revise(input, (cart) => {
        const { addressEntityId } = input
        if (cart.checkout.billingAddress?.id !== addressEntityId) throw checkoutErrors.noBillingAddress()
        return bill(cart, addressEntityId, input.data.address)
      }),
  }
}

function toConsignmentMutations(store: Store, revise: Revise) {
  const save = (...consignments: ConsignmentInput[]) => {
    for (const { address } of consignments) saveAddress(address, store)
  }
  return {
    addCheckoutShippingConsignments: ({ input }: Asked<{ consignments: ConsignmentInput[] }>) => {
      const { consignments } = input.data
      const answer = revise(input, (cart) => addConsignments(cart, consignments, store))
      save(...consignments)
      return answer
    },
    updateCheckoutShippingConsignment: ({ input }: Asked<{ consignment: ConsignmentInput }, Consigned>) => {
      const { consignment } = input.data
      const answer = revise(input, (cart) =>
        changeConsignment(cart, input.consignmentEntityId, consignment, store),
      )
      save(consignment)
      return answer
    },
    deleteCheckoutConsignment: ({ input }: Asked<undefined, Consigned>) =>
      revise(input, (cart) => dropConsignment(cart, input.consignmentEntityId)),
    selectCheckoutShippingOption: ({ input }: Asked<{ shippingOptionEntityId: string }, Consigned>) =>
      revise(input, (cart) => {
        const { id } = findConsignment(cart, input.consignmentEntityId)
        const { offers = [] } =
          checkoutTotals(cart, store).deliveries.find(({ consignment }) => consignment.id === id) ?? {}
        const chosen = offers.find((each) => each.id === input.data.shippingOptionEntityId)
        if (!chosen) throw checkoutErrors.noOption()
        return chooseOption(cart, id, chosen.method.code)
      }),
  }
}
