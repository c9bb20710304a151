import { z } from 'zod'
import { AppError } from '../errors.ts'
import { MoneyWire } from '../money.ts'
import type { Operation } from '../operation.ts'
import { moneySelection as money } from './catalog-fragments.ts'
import { type Graphql, type GraphqlAnswer, parseData } from './graphql.ts'

const settingsText = `query GiftCertificateSettings($currency: currencyCode) { site { settings {
  giftCertificates(currencyCode: $currency) {
    __typename currencyCode isEnabled expiry { value unit }
    ... on CustomAmountGiftCertificateSettings { minimumAmount ${money} maximumAmount ${money} }
    ... on FixedAmountGiftCertificateSettings { amounts ${money} }
  }
} } }`

const findText = `query GiftCertificate($code: String!) { site { giftCertificate(code: $code) {
  status currencyCode amount ${money} balance ${money} expiresAt { utc }
} } }`

const previewText = `mutation PreviewGiftCertificate($input: GiftCertificatePreviewInput!) {
  previewGiftCertificate(input: $input) { html errors { __typename ... on ValidationError { message path } } }
}`

const common = {
  currencyCode: z.string(),
  isEnabled: z.boolean(),
  expiry: z.object({ value: z.number().nullish(), unit: z.string().nullish() }).nullish(),
}

const SettingsWire = z.discriminatedUnion('__typename', [
  z.object({
    __typename: z.literal('CustomAmountGiftCertificateSettings'),
    ...common,
    minimumAmount: MoneyWire,
    maximumAmount: MoneyWire,
  }),
  z.object({
    __typename: z.literal('FixedAmountGiftCertificateSettings'),
    ...common,
    amounts: z.array(MoneyWire),
  }),
])
export type CertificateSettingsWire = z.output<typeof SettingsWire>

const CertificateWire = z.object({
  status: z.string(),
  currencyCode: z.string(),
  amount: MoneyWire,
  balance: MoneyWire,
  expiresAt: z.object({ utc: z.string() }).nullish(),
})
export type GiftCertificateWire = z.output<typeof CertificateWire>

const SettingsAnswerWire = z.object({
  site: z.object({ settings: z.object({ giftCertificates: SettingsWire.nullish() }).nullish() }),
})
const FoundWire = z.object({ site: z.object({ giftCertificate: CertificateWire.nullish() }) })
const PreviewWire = z.object({
  previewGiftCertificate: z.object({
    html: z.string().nullish(),
    errors: z.array(z.object({ message: z.string().optional(), path: z.array(z.string()).nullish() })),
  }),
})
export type PreviewWire = z.output<typeof PreviewWire>['previewGiftCertificate']

type PreviewInput = {
  amount: number
  currencyCode: string
  theme: string
  message: string
  sender: { name: string }
  recipient: { name: string }
}

export type GiftCertificates = ReturnType<typeof createGiftCertificates>

/** Gift certificates as BigCommerce sells, shows and knows them. */
export function createGiftCertificates({ graphql }: { graphql: Graphql }) {
  return {
    /** Null where the store has never set anything about them. */
    async settings(
      currency: string | undefined,
      operation: Operation,
    ): Promise<CertificateSettingsWire | null> {
      const variables = { currency: currency ?? null }
      const document = { name: 'GiftCertificateSettings', text: settingsText, variables }
      const answer = await graphql.query({ ...document, lane: 'shopper' }, operation)
      return parseData(SettingsAnswerWire, whole(answer)).site.settings?.giftCertificates ?? null
    },

    /** Null where there is no such code. */
    async find(code: string, operation: Operation): Promise<GiftCertificateWire | null> {
      const document = { name: 'GiftCertificate', text: findText, variables: { code } }
      const { data } = await graphql.query({ ...document, lane: 'shopper' }, operation)
      return parseData(FoundWire, data).site.giftCertificate ?? null
    },

    async preview(input: PreviewInput, operation: Operation): Promise<PreviewWire> {
      const document = { name: 'PreviewGiftCertificate', text: previewText, variables: { input } }
      const answer = await graphql.mutate(document, operation)
      return parseData(PreviewWire, whole(answer)).previewGiftCertificate
    },
  }
}

function whole({ data, errors }: GraphqlAnswer): unknown {
  const [error] = errors
  if (error === undefined) return data
  throw new AppError('upstream_failed', `BigCommerce could not tell of gift certificates: ${error.message}`)
}
