import test from 'ava'
import { cart, moduleFile, operation, session, startExtensions } from './world.ts'

const offering = (code: string, coupons = `['${code}']`) => `
  export const createExtension = () => ({
    coupons: ${coupons},
    onCartRead: () => [{ code: '${code}', title: 'For you', text: 'Ten percent off.' }],
  })`

test('without extensions there are no offers and nothing to fill in', async (t) => {
  const { offersFor, beforeCheckout, asked } = startExtensions(t, {})
  t.deepEqual(await offersFor(cart, session, operation()), [])
  t.is(await beforeCheckout({ cart, email: '' }, session, operation()), null)
  t.deepEqual(asked, [])
})

test('a module’s offer of a code it names reaches the shopper, any other does not', async (t) => {
  const good = moduleFile('good.ts', offering('TEN'))
  const bad = moduleFile('bad.mjs', offering('FREE', '[]'))
  const { offersFor, lines } = startExtensions(t, { EXTENSIONS: `${good},${bad}` })
  t.deepEqual(await offersFor(cart, session, operation()), [
    { code: 'TEN', title: 'For you', text: 'Ten percent off.' },
  ])
  t.deepEqual(
    lines.map(({ extension }) => extension),
    ['bad'],
  )
})

test('one that fails takes nothing from the others', async (t) => {
  const modules = [
    moduleFile(
      'throwing.ts',
      `export const createExtension = () => ({ onCartRead() { throw new Error('x') } })`,
    ),
    moduleFile(
      'hanging.ts',
      'export const createExtension = () => ({ onCartRead: () => new Promise(() => {}) })',
    ),
    moduleFile('odd.ts', `export const createExtension = () => ({ onCartRead: () => 'TEN' })`),
    moduleFile('fine.ts', offering('TEN')),
  ]
  const { offersFor, lines } = startExtensions(t, {
    EXTENSIONS: modules.join(),
    EXTENSIONS_TIMEOUT_MS: '1500',
  })
  t.like(await offersFor(cart, session, operation()), [{ code: 'TEN' }])
  t.deepEqual(lines.map(({ extension }) => extension).sort(), ['hanging', 'odd', 'throwing'])
})

test('a module sees a frozen copy without tokens and without the cart’s id', async (t) => {
  const path = moduleFile(
    'spy.ts',
    `export const createExtension = () => ({ onCartRead(input, tools) {
      'use strict'
      const tried = ['shopper', 'cart'].map((name) => { try { input[name].coupons = ['X']; return 'written' } catch { return 'frozen' } })
      try { tools.orders = null; tried.push('written') } catch { tried.push('frozen') }
      throw new Error(tried.join() + JSON.stringify(input))
    } })`,
  )
  const { offersFor, lines } = startExtensions(t, { EXTENSIONS: path })
  await offersFor(cart, session, operation())
  const seen = lines[0]?.reason ?? ''
  t.regex(seen, /^frozen,frozen,frozen\{/)
  t.regex(seen, /"customerId":101.*"locale":"en-US".*"productId":7/)
  t.notRegex(seen, /secret-token|a-cart-id|a-line-id/)
})

test('what two modules ask is asked of BigCommerce once, and nothing for a guest', async (t) => {
  const asking = `export const createExtension = () => ({ async onCartRead(_, tools) {
    await Promise.all([tools.orders(), tools.orders(), tools.customer(), tools.addresses()])
    return []
  } })`
  const modules = [moduleFile('one.ts', asking), moduleFile('two.ts', asking)]
  const { offersFor, asked } = startExtensions(t, { EXTENSIONS: modules.join() })
  const { customer: _, ...asGuest } = operation()
  await offersFor(cart, { cartId: 'a' }, asGuest)
  t.deepEqual(asked, [])
  await offersFor(cart, session, operation())
  t.deepEqual(asked.sort(), ['addresses', 'customer', 'orders'])
})

test('before the checkout the first that knows something has the word, and notices add up', async (t) => {
  const knowing = (email: string, notice: string) => `export const createExtension = () => ({
    beforeCheckout: ({ email }) => ({ prefill: { email: email + '${email}', address: { city: 'Paris' } }, notice: '${notice}' }),
  })`
  const modules = [
    moduleFile('silent.ts', 'export const createExtension = () => ({ beforeCheckout: () => undefined })'),
    moduleFile('one.ts', knowing('one', 'Orders before noon leave today.')),
    moduleFile('two.ts', knowing('two', 'No deliveries on Sunday.')),
    moduleFile(
      'wrong.ts',
      `export const createExtension = () => ({ beforeCheckout: () => ({ prefill: { address: { countryCode: 'France' } } }) })`,
    ),
  ]
  const { beforeCheckout, lines } = startExtensions(t, { EXTENSIONS: modules.join() })
  const told = await beforeCheckout({ cart, email: 'is-' }, session, operation())
  t.like(told, { email: 'is-one', notices: ['Orders before noon leave today.', 'No deliveries on Sunday.'] })
  t.like(told?.address, { city: 'Paris', countryCode: '', postalCode: '' })
  t.deepEqual(
    lines.map(({ extension }) => extension),
    ['wrong'],
  )
})
