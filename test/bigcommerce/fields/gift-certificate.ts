import { html } from '../checkout/html.ts'
import { convert } from '../products/currency.ts'
import { toCents } from '../products/price.ts'
import type { Store } from '../store.ts'
import { toMoney } from './money.ts'

export function findGiftCertificate(code: string, { giftCertificates, shelf }: Store) {
  const found = giftCertificates.find(code)
  if (!found) return null
  const currency = shelf.currency(found.currencyCode)
  return {
    ...found,
    amount: toMoney(found.amountCents, currency),
    balance: toMoney(found.balanceCents, currency),
    purchasedAt: { utc: found.purchasedAt },
    expiresAt: found.expiresAt ? { utc: found.expiresAt } : null,
    html: letter({ ...found, amount: toMoney(found.amountCents, currency).formattedV2 }),
  }
}

// The bounds in the currency asked for.
export function toCertificateSettings(
  { currencyCode }: { currencyCode?: string | null },
  { shelf, options }: Pick<Store, 'shelf' | 'options'>,
) {
  const { amounts, isEnabled, expiry } = options.certificateRules
  const currency = shelf.currency(currencyCode)
  const money = (cents: number) => toMoney(convert(cents, currency), currency)
  const told = { isEnabled, currencyCode: currency.code, expiry: expiry ?? null }
  return amounts.kind === 'fixed'
    ? { __typename: 'FixedAmountGiftCertificateSettings', ...told, amounts: amounts.amounts.map(money) }
    : {
        __typename: 'CustomAmountGiftCertificateSettings',
        ...told,
        minimumAmount: money(amounts.minimum),
        maximumAmount: money(amounts.maximum),
      }
}

type Preview = {
  amount: number
  currencyCode: string
  message?: string | null
  theme: string
  sender: { name: string }
  recipient: { name: string }
}

export function previewGiftCertificate({ input }: { input: Preview }, { shelf, options }: Store) {
  const fault = (path: string, message: string) => ({
    html: null,
    errors: [{ __typename: 'ValidationError', path: ['input', path], message }],
  })
  if (!(input.amount > 0)) return fault('amount', 'The amount must be more than nothing.')
  if (!options.certificateRules.themes.includes(input.theme)) return fault('theme', 'There is no such theme.')
  const amount = toMoney(toCents(input.amount), shelf.currency(input.currencyCode)).formattedV2
  return { html: letter({ ...input, amount, code: 'XXX-XXX-XXX' }), errors: [] }
}

type Letter = Pick<Preview, 'message' | 'theme' | 'sender' | 'recipient'> & { amount: string; code: string }

const letter = ({ amount, code, message, theme, sender, recipient }: Letter) =>
  html`<div class="gift-certificate gift-certificate--${theme.toLowerCase()}">
<h2>A gift certificate for ${recipient.name}</h2>
<p><strong>${amount}</strong> from ${sender.name}</p>
<p>${message ?? ''}</p>
<p>Code: ${code}</p>
</div>`.html
