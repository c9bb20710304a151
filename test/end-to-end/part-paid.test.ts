import test from 'ava'
import { demo } from '../bigcommerce/catalog/landmarks.ts'
import { startShop } from '../helpers/shop.ts'
import { type Fields, type Page, visitor } from '../helpers/specimen-shop.ts'

const address: Fields = {
  action: 'checkout-address',
  'fields.email': 'guest@example.com',
  'fields.firstName': 'Gus',
  'fields.lastName': 'Guest',
  'fields.address1': '1 Kiln Lane',
  'fields.city': 'Portland',
  'fields.country': 'US',
  'fields.state': 'Maine',
  'fields.postalCode': '04101',
  same: '1',
}
const at = (step: string) => `/checkout/?step=${step}`
const back = '/checkout/?storebridge_order=return'
const byCertificate = (code: string): Fields => ({
  action: 'checkout-pay',
  method: 'bigcommerce.gift_certificate',
  certificate: code,
})
const wayOf = ({ html }: Page): Fields => {
  const [, part = '', way = ''] =
    /type="radio" name="storebridge\[fields\]\[([^"\]]+)\]" value="([^"]+)"/.exec(html) ?? []
  return { action: 'checkout-delivery', [`fields.${part}`]: way }
}

/** Up to the review, as a guest. */
async function begin(visit: ReturnType<typeof visitor>): Promise<void> {
  await visit('/one/', { action: 'add', product: String(demo.simple), quantity: '2' })
  await visit(at('address'), address)
  await visit(at('delivery'), wayOf(await visit(at('delivery'))))
}

test('a guest proves to be a person, pays a part whose answer is lost, and is led to pay the rest that is named to them', async (t) => {
  t.timeout(300_000)
  const { store, wordpress } = await startShop(t, {
    pages: { one: `[storebridge_product id="${demo.simple}"]` },
    constants: { STOREBRIDGE_CHECKOUT_ROAD: 'headless' },
  })
  store.options.recaptcha = { siteKey: 'the-site-key' }
  store.options.checkoutSpamProtection = true
  const visit = visitor(wordpress.url)
  await begin(visit)

  // No order before the store knows that it is a person.
  t.regex((await visit(at('review'))).html, /class="g-recaptcha" data-sitekey="the-site-key"/)
  const message = 'Ring twice'
  const unproven = await visit(at('review'), { action: 'checkout-complete', message })
  t.is(unproven.status, 422)
  t.regex(unproven.words, /Please complete the security check again\./)
  t.regex(unproven.html, /<textarea[^>]*>Ring twice<\/textarea>/)
  const complete = (token: string) =>
    visit(
      at('review'),
      { action: 'checkout-complete', message },
      { Origin: wordpress.url },
      {
        'g-recaptcha-response': token,
      },
    )
  t.is((await complete('bad')).status, 422)
  t.is(store.orders().length, 0)
  const proven = await complete('good-one')
  t.deepEqual([proven.status, proven.headers.get('location')], [303, at('payment')])
  const [order] = store.orders()
  t.is(order?.message, message)

  // The certificate's answer is lost: until the store knows more, nobody is told to pay again.
  const [, due = ''] = /Order \d+: \$([\d.]+) to pay/.exec((await visit(at('payment'))).words) ?? []
  store.paymentFault({ kind: 'lands_later', breaks: true })
  const part = await visit(at('payment'), byCertificate('GIFT-TWELVE'))
  t.deepEqual([part.status, part.headers.get('location')], [303, wordpress.url + back])
  const waiting = await visit(back)
  t.regex(waiting.words, /Your order is on its way to us.*do not order or pay again/)
  t.notRegex(waiting.words, /Back to the checkout/)
  t.regex(waiting.headers.get('refresh') ?? '', /^2; url=/)

  t.is(store.landPayments(), 1)
  const led = await visit(back)
  t.deepEqual([led.status, led.headers.get('location')], [303, wordpress.url + at('payment')])
  const rest = await visit(at('payment'))
  const left = (Number(due) - 12.5).toFixed(2)
  t.regex(
    rest.words,
    new RegExp(
      `Part of your order has been paid.*Pay the rest.*Order ${order?.number} has been paid in part. \\$${left} is still`,
    ),
  )
  t.notRegex(rest.words, /Pay on the store’s page/)
  const twice = await visit(at('payment'), byCertificate('GIFT-TWELVE'))
  t.is(twice.headers.get('location'), at('payment'))
  t.is(store.paymentsFor(order?.number ?? 0), 1)
  const wrong = await visit(at('payment'), byCertificate('GIFT-NONE'))
  t.is(wrong.status, 409)
  t.regex(
    wrong.words,
    /gift certificate was not accepted\. You have not been charged\. Please check the code.*Reference for support/,
  )
  const paid = await visit(at('payment'), byCertificate('GIFT-HUNDREDS'))
  t.is(paid.headers.get('location'), wordpress.url + back)
  t.regex((await visit(back)).words, new RegExp(`Thank you for your order.*Order ${order?.number}`))
  t.is(store.paymentsFor(order?.number ?? 0), 2)
  t.regex((await visit('/cart/')).words, /empty/)

  // One that comes to nothing in the end is not thanked for.
  const other = visitor(wordpress.url)
  store.options.checkoutSpamProtection = false
  await begin(other)
  await other(at('review'), { action: 'checkout-complete' })
  const called = store.orders().at(-1)
  if (called) store.setOrderStatus(called, 'DECLINED')
  const declined = await other(back)
  t.regex(declined.words, /Your order was not accepted.*order again/)
  t.notRegex(declined.words, /Thank you/)
  t.is(declined.headers.get('refresh'), null)
  t.is(await wordpress.debugLog(), '')
})
