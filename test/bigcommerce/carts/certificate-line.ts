import type { CertificateRules } from '../gift-certificates/rules.ts'
import { convert, formatMoney } from '../products/currency.ts'
import { toCents } from '../products/price.ts'
import type { Shelf } from '../shelf.ts'
import type { CertificateInput, CertificateLine } from './cart.ts'
import { cartErrors } from './cart-error.ts'

type World = { rules: CertificateRules; shelf: Shelf; currencyCode: string }

// Lines have no quantity: each certificate is one of its own, with its own code later on.
export function readCertificates(inputs: CertificateInput[], world: World): CertificateLine[] {
  return inputs.flatMap((input) => {
    if (input.quantity < 1) throw cartErrors.missingFields('giftCertificates.*.quantity')
    const read = readCertificate(input, world)
    return Array.from({ length: input.quantity }, () => ({ ...read, id: crypto.randomUUID() }))
  })
}

export function readCertificate(
  { name, theme, amount, sender, recipient, message }: CertificateInput,
  { rules, shelf, currencyCode }: World,
): Omit<CertificateLine, 'id'> {
  if (!rules.isEnabled) throw cartErrors.noCertificates()
  if (!rules.themes.includes(theme)) throw cartErrors.certificateTheme(theme)
  refuseNobody({ sender, recipient })
  const cents = toCents(Number(amount))
  const currency = shelf.currency(currencyCode)
  const local = (own: number) => convert(own, currency)
  const tell = (own: number) => formatMoney(local(own), currency)
  const { amounts } = rules
  if (amounts.kind === 'fixed' && !amounts.amounts.some((own) => local(own) === cents))
    throw cartErrors.certificateAmount(`one of ${amounts.amounts.map(tell).join(', ')}`)
  if (amounts.kind === 'custom' && !(cents >= local(amounts.minimum) && cents <= local(amounts.maximum)))
    throw cartErrors.certificateAmount(`between ${tell(amounts.minimum)} and ${tell(amounts.maximum)}`)
  return { name, theme, cents, sender, recipient, message: message ?? null }
}

function refuseNobody(people: Pick<CertificateInput, 'sender' | 'recipient'>) {
  for (const [role, { name, email }] of Object.entries(people)) {
    if (!name.trim()) throw cartErrors.certificatePerson(`${role}.name`)
    if (!/^\S+@\S+\.\S+$/.test(email)) throw cartErrors.certificatePerson(`${role}.email`)
  }
}
