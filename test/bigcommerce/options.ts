import { type Currency, currencies } from './catalog/currencies.ts'
import { defaultFormFields, type FormFields } from './customers/form-fields.ts'
import { defaultPasswordRules, type PasswordRules } from './customers/password-rules.ts'
import { type CertificateRules, defaultCertificateRules } from './gift-certificates/rules.ts'
import { defaultPaymentSettings, type PaymentSettings } from './payments/settings.ts'
import type { Coupon } from './promotions/coupon.ts'
import { demoCoupons } from './promotions/demo-coupons.ts'
import { demoPromotions } from './promotions/demo-promotions.ts'
import type { Promotion } from './promotions/promotion.ts'

export type StoreOptions = {
  storeHash: string
  storeId: number
  channelId: number
  accessToken: string
  accountScopes: string[]
  siteUrl: string
  publicUrl: string
  // The page of the site that thanks whoever has ordered here; the confirmation leads there.
  returnPath: string | undefined
  trustedProxySecret: string | undefined
  dataDir: string | undefined
  // How many requests the management API takes in 30 s.
  restQuota: number
  // The API account that hooks belong to; its secret signs what they are sent.
  clientId: string
  clientSecret: string
  // BigCommerce takes https on port 443 only, which nobody has on their own machine.
  takesHttpHooks: boolean
  // 1 as BigCommerce waits before it sends a hook again: a minute at first, a day at last.
  hookRetryScale: number
  // Send every event twice; let every second one overtake the one before.
  hookDuplicates: boolean
  hookDisorder: boolean
  // Whether a review waits for the merchant's approval, and whether guests may write one at all.
  reviewsModerated: boolean
  reviewsByCustomersOnly: boolean
  // Off as on a plan without faceted search: no facets, and what only they can filter by is ignored.
  productFilteringEnabled: boolean
  currencies: Currency[]
  // On top of every price, for those who ask for prices with tax.
  taxPercent: number
  taxDisplay: { pdp: TaxDisplay; plp: TaxDisplay }
  // Where a sign-in's token is told. In one capture it came as a cookie alone (facts 1.5).
  customerTokenIn: 'body' | 'cookie'
  // Whether a customer's cart outlives their signing out.
  persistentCart: boolean
  // Whether the store takes new customers, what its forms ask of them, and how good a password it wants.
  takesNewCustomers: boolean
  formFields: FormFields
  passwordRules: PasswordRules
  // Set, whoever registers, resets a password or changes what the store knows of them must prove to be a person.
  recaptcha: { siteKey: string; isForSignIn?: boolean } | undefined
  // So many wrong passwords in a row lock an account for so long.
  loginLockout: { failures: number; seconds: number }
  // What the store takes off by itself, and what it takes off whoever knows a code; so many codes at once.
  promotions: Promotion[]
  coupons: Coupon[]
  mostCoupons: number
  certificateRules: CertificateRules
  // On top of every order, in cents of the store's own currency.
  checkoutFees: { id: string; name: string; cents: number }[]
  // Whether a checkout is completed only by who has proven to be a person.
  checkoutSpamProtection: boolean
  // How checkouts are refused: by bare texts, or as the later schema has it, as values among what is answered.
  cartErrors: 'bare' | 'typed'
  // How many mutations one address may send.
  mutationLimit: { most: number; seconds: number } | undefined
  payments: PaymentSettings
}

type TaxDisplay = 'INC' | 'EX' | 'BOTH'

export type Listen = { host: string; port: number }

export const defaultOptions: StoreOptions = {
  storeHash: 'demo5tore',
  storeId: 1_005_701,
  channelId: 1,
  accessToken: 'demo-access-token',
  accountScopes: [
    'store_storefront_api',
    'store_sites',
    'store_cart',
    'store_checkout',
    'store_v2_customers',
    'store_v2_products_read_only',
    'store_v2_orders_read_only',
    'store_v2_orders',
    'store_payments_access_token_create',
    'store_payments_methods_read',
  ],
  siteUrl: 'http://127.0.0.1:8080',
  publicUrl: 'http://127.0.0.1:8090',
  returnPath: undefined,
  trustedProxySecret: undefined,
  dataDir: undefined,
  restQuota: 150,
  clientId: 'demo-client-id',
  clientSecret: 'demo-client-secret',
  takesHttpHooks: true,
  hookRetryScale: 1,
  hookDuplicates: false,
  hookDisorder: false,
  reviewsModerated: false,
  reviewsByCustomersOnly: false,
  productFilteringEnabled: true,
  currencies,
  taxPercent: 8,
  taxDisplay: { pdp: 'EX', plp: 'EX' },
  customerTokenIn: 'body',
  persistentCart: true,
  takesNewCustomers: true,
  formFields: defaultFormFields,
  passwordRules: defaultPasswordRules,
  recaptcha: undefined,
  loginLockout: { failures: 10, seconds: 900 },
  promotions: demoPromotions,
  coupons: demoCoupons,
  mostCoupons: 5,
  certificateRules: defaultCertificateRules,
  checkoutFees: [],
  checkoutSpamProtection: false,
  cartErrors: 'bare',
  mutationLimit: undefined,
  payments: defaultPaymentSettings,
}

// A program may listen on every address of its machine, but a browser cannot ask for that.
const EVERYWHERE = '0.0.0.0'

export function readOptions(env: NodeJS.ProcessEnv): StoreOptions & Listen {
  const host = env.HOST || '127.0.0.1'
  const port = Number(env.PORT || 8090)
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error(`PORT must be a port number, not "${env.PORT}"`)
  return {
    ...defaultOptions,
    host,
    port,
    siteUrl: readUrl('SITE_URL', env.SITE_URL || defaultOptions.siteUrl),
    publicUrl: readUrl(
      'PUBLIC_URL',
      env.PUBLIC_URL || `http://${host === EVERYWHERE ? '127.0.0.1' : host}:${port}`,
    ),
    accessToken: env.ACCESS_TOKEN || defaultOptions.accessToken,
    returnPath: readPath('RETURN_PATH', env.RETURN_PATH),
    trustedProxySecret: env.TRUSTED_PROXY_SECRET || undefined,
    dataDir: env.DATA_DIR || undefined,
  }
}

function readUrl(name: string, value: string) {
  if (!URL.canParse(value) || !/^https?:/.test(value))
    throw new Error(`${name} must be an http address, not "${value}"`)
  return value.replace(/\/+$/, '')
}

function readPath(name: string, value: string | undefined) {
  if (value && !/^\/(?![/\\])/.test(value)) throw new Error(`${name} must be a path, not "${value}"`)
  return value || undefined
}
