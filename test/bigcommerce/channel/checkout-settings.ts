import { z } from 'zod'

const Settings = z.strictObject({
  checkout_type: z.enum(['optimized', 'custom']),
  guest_checkout_type: z.enum(['guest_checkout', 'guest_checkout_account', 'no_guest_checkout']),
  guest_checkout_for_existing_accounts: z.enum(['allow_guest', 'require_login', 'encourage_login']),
  policy_consent: z.enum(['none', 'standard', 'express']),
  order_confirmation_contact_email: z.string(),
  is_order_terms_and_conditions_enabled: z.boolean(),
  order_terms_and_conditions_type: z.enum(['link', 'textarea', '']),
  order_terms_and_conditions_link: z.string(),
  order_terms_and_conditions_textarea: z.string(),
  custom_checkout_script_url: z.string(),
  custom_order_confirmation_script_url: z.string(),
  order_confirmation_use_custom_checkout_script: z.boolean(),
  custom_checkout_sri_hash: z.string(),
  custom_order_confirmation_sri_hash: z.string(),
  should_redirect_to_storefront_for_auth: z.boolean(),
})

const Input = Settings.partial()

export type CheckoutSettings = z.infer<typeof Settings>
type Told = { [Name in keyof CheckoutSettings]: CheckoutSettings[Name] | null }

// A channel without settings must be given these with its first ones (facts 6.3).
const firstNeeded = [
  'custom_checkout_script_url',
  'custom_order_confirmation_script_url',
  'order_confirmation_use_custom_checkout_script',
] as const

export type ChannelSettings = ReturnType<typeof createCheckoutSettings>

// The checkout settings of the channel; null is what it leaves to the store's own.
export function createCheckoutSettings() {
  const names = Object.keys(Settings.shape)
  let kept: Partial<CheckoutSettings> | undefined
  const all = (): Partial<Told> => ({ ...Object.fromEntries(names.map((name) => [name, null])), ...kept })
  return {
    all,
    redirectsForAuth: () => kept?.should_redirect_to_storefront_for_auth === true,
    change: (body: unknown): { settings: Partial<Told> } | { errors: Record<string, string> } => {
      const parsed = Input.safeParse(body)
      if (!parsed.success) return { errors: toErrors(parsed.error.issues) }
      const missing = kept ? [] : firstNeeded.filter((name) => parsed.data[name] === undefined)
      if (missing.length > 0)
        return { errors: Object.fromEntries(missing.map((name) => [name, `${name} is required`])) }
      kept = { ...kept, ...defined(parsed.data) }
      return { settings: all() }
    },
  }
}

const toErrors = (issues: { path: PropertyKey[]; message: string }[]) =>
  Object.fromEntries(issues.map(({ path, message }) => [path.join('.') || 'body', message]))

const defined = (input: z.infer<typeof Input>): Partial<CheckoutSettings> =>
  Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined))
