/**
 * What a shop's own module is: the file exports `createExtension`, and the names of its hooks say when they are asked.
 * Every input is a frozen copy without tokens or ids of carts; every hook has a time of its own (EXTENSIONS_TIMEOUT_MS),
 * and one that throws, is late or answers nonsense is logged and left out of what the shopper sees.
 */
export type CreateExtension = (options: { settings: Settings }) => Extension

/** The environment variables that begin with the module's own name: `LOYAL_POINTS…` for `loyal-points.ts`. */
export type Settings = Readonly<Record<string, string>>

type Soon<Value> = Value | Promise<Value>

/** What `createExtension` throws about its settings is listed at the start, with what else is wrong. */
export type Extension = {
  /** The codes it may offer; any other is dropped. */
  coupons?: readonly string[]
  /** Whenever a cart is shown. */
  onCartRead?(input: CartRead, tools: Tools): Soon<readonly Offer[]>
  /** Whenever a step of the checkout on the site is shown, and before a shopper leaves for the store's; what earlier modules know stands. */
  beforeCheckout?(input: CheckoutRead, tools: Tools): Soon<CheckoutAnswer | undefined>
  /** After each sign-in; nobody waits for it. */
  onSignIn?(input: SignIn, tools: Tools): Soon<void>
}

/** Null is a guest. */
export type Shopper = { readonly customerId: number; readonly groupId: number } | null

export type SignIn = { readonly shopper: NonNullable<Shopper>; readonly locale: string }
export type CartRead = { readonly shopper: Shopper; readonly locale: string; readonly cart: CartSeen }
export type CheckoutRead = CartRead & { readonly email: string }

export type CartSeen = {
  readonly currencyCode: string | null
  readonly totalQuantity: number
  readonly items: readonly LineSeen[]
  readonly total: Amount | null
  /** Codes that are applied. */
  readonly coupons: readonly string[]
}

export type LineSeen = {
  /** Null for what is no product, such as a gift certificate. */
  readonly productId: number | null
  readonly variantId: number | null
  readonly name: string
  readonly quantity: number
}

export type Amount = { readonly value: number; readonly currencyCode: string; readonly formatted: string }

/** Plain text, shown beside the cart with a button that applies the code. */
export type Offer = { code: string; title: string; text: string }

export type CheckoutAnswer = {
  prefill?: { email?: string; address?: Partial<AddressFilled> }
  /** A sentence, plain text. */
  notice?: string
}

export type AddressFilled = {
  firstName: string
  lastName: string
  company: string
  address1: string
  address2: string
  city: string
  /** By name. */
  stateOrProvince: string
  /** Two capital letters. */
  countryCode: string
  postalCode: string
  phone: string
}

/** Reads of the shopper's own; of a guest there is nothing. Asked twice in one call, BigCommerce is asked once. */
export type Tools = {
  customer(): Promise<CustomerSeen | null>
  /** The newest first, fifty at most. */
  orders(): Promise<readonly OrderSeen[]>
  order(id: number): Promise<(OrderSeen & { readonly billingAddress: PlaceSeen }) | null>
  addresses(): Promise<AddressBook>
}

export type AddressBook = {
  readonly items: readonly (PlaceSeen & { readonly id: number })[]
  readonly defaultId: number | null
}

export type CustomerSeen = {
  readonly id: number
  readonly email: string
  readonly firstName: string
  readonly lastName: string
  readonly phone: string
  readonly company: string
  readonly group: { readonly id: number; readonly name: string } | null
}

export type OrderSeen = {
  readonly id: number
  /** ISO 8601. */
  readonly placedAt: string
  /** BigCommerce's own word, such as `SHIPPED`. */
  readonly status: { readonly value: string }
  readonly total: Amount
  readonly quantity: number
}

export type PlaceSeen = Readonly<Omit<AddressFilled, 'stateOrProvince'>> & { readonly state: string }
