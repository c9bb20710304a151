import type { StoreOptions } from '../options.ts'
import type { Store } from '../store.ts'
import { toFormFields } from './form-fields.ts'
import { toCertificateSettings } from './gift-certificate.ts'

export function toSettings({ shelf, options }: Store) {
  return {
    storeName: shelf.storeName,
    storeHash: options.storeHash,
    channelId: options.channelId,
    status: 'LAUNCHED',
    statusMessage: null,
    customers: { passwordComplexitySettings: options.passwordRules },
    formFields: toForms(options.formFields),
    contact: {
      address: '12 Harbour Lane\nPortland, ME 04101',
      country: 'United States',
      addressType: 'Commercial',
      email: 'hello@fern-and-flint.example',
      phone: '+1 207 555 0142',
    },
    url: {
      vanityUrl: options.siteUrl,
      cdnUrl: options.publicUrl,
      checkoutUrl: `${options.publicUrl}/checkout-site`,
    },
    display: { shortDateFormat: 'j M Y', extendedDateFormat: 'j M Y @ g:i A' },
    tax: options.taxDisplay,
    search: { productFilteringEnabled: options.productFilteringEnabled },
    inventory: {
      productOutOfStockBehavior: 'DO_NOTHING',
      optionOutOfStockBehavior: 'LABEL_OPTION',
      stockLevelDisplay: 'SHOW',
      defaultOutOfStockMessage: 'Out of stock',
      hideInProductFiltering: false,
      showPreOrderStockLevels: true,
      showOutOfStockMessage: true,
      updateStockBehavior: 'ORDER_PLACED',
    },
    reCaptcha: {
      siteKey: options.recaptcha?.siteKey ?? '',
      isEnabledOnStorefront: options.recaptcha !== undefined,
      isEnabledOnCheckout: options.checkoutSpamProtection,
      failedLoginLockoutDurationSeconds: options.loginLockout.seconds,
    },
    checkout: {
      reCaptchaEnabled: options.checkoutSpamProtection,
      persistentCartEnabled: options.persistentCart,
    },
    locales: shelf.locales.map((code) => ({ code, isDefault: code === shelf.locales[0] })),
    faviconUrl: null,
    currency: { defaultCurrency: shelf.currencyCode },
    seo: { pageTitle: shelf.storeName, metaDescription: '', metaKeywords: '' },
    giftCertificates: (asked: Parameters<typeof toCertificateSettings>[0]) =>
      toCertificateSettings(asked, { shelf, options }),
    privacy: { cookieConsentEnabled: false, privacyPolicyUrl: null },
  }
}

const toForms = ({ customer, address }: StoreOptions['formFields']) => ({
  customer: toFormFields(customer),
  shippingAddress: toFormFields(address),
  billingAddress: toFormFields(address),
})
