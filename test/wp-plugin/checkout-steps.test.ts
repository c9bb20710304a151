import test from 'ava'
import type { Locator } from 'playwright-core'
import { startBrowser } from '../helpers/browser.ts'
import { refusal } from '../helpers/front.ts'
import type { Fields } from '../helpers/specimen-shop.ts'
import { card, startToldCheckout } from '../helpers/told-checkout.ts'

const address = {
  'fields.firstName': 'Ada',
  'fields.lastName': 'Winter',
  'fields.address1': '1 Kiln Lane',
  'fields.city': 'Columbus',
  'fields.country': 'US',
  'fields.state': 'Ohio',
  'fields.postalCode': '43004',
}
const billing: Fields = { action: 'checkout-address', 'fields.email': 'ada@example.com', ...address }
const at = (step: string) => `/checkout/?step=${step}`

test('a guest goes from address to payment by plain forms, each step at its own address, nothing typed lost', async (t) => {
  t.timeout(180_000)
  const { wordpress, front, state, visit } = await startToldCheckout(t)
  const first = await visit('/checkout/')
  t.is(first.status, 200)
  t.is(first.headers.get('cache-control'), 'no-store, private')
  t.is(first.headers.get('referrer-policy'), 'same-origin')
  t.regex(first.html, /aria-current="step">Your address</)
  t.regex(first.words, /2 × Mug/)
  t.notRegex(first.html, /<script[^>]+src="https?:\/\/(?!127\.0\.0\.1)/)
  t.notRegex((await visit(at('payment'))).words, /Pay with/, 'a step ahead is not open')

  const wrong = await visit(at('address'), {
    ...billing,
    'fields.email': 'ada',
    'fields.city': '',
    same: '1',
  })
  t.is(wrong.status, 422)
  t.regex(wrong.html, /<a href="#storebridge-checkout-address-email">Email address: please enter a complete/)
  t.regex(wrong.html, /<a href="#storebridge-checkout-address-city">/)
  t.regex(wrong.html, /value="1 Kiln Lane"/)
  t.regex(wrong.html, /name="storebridge\[same\]" value="1" +checked/)
  const states = await visit(at('address'), { ...billing, step: 'states', 'fields.state': '' })
  t.regex(states.html, /<select[^>]*data-storebridge-state[\s\S]*>Ohio</)
  const refused = await visit(at('address'), { ...billing, 'fields.postalCode': '???' })
  t.is(refused.status, 422)
  t.regex(refused.html, /<a href="#storebridge-checkout-address-postalCode">[^<]+: please check this\./)

  const billed = await visit(at('address'), { ...billing, same: '1' })
  t.deepEqual([billed.status, billed.headers.get('location')], [303, '/checkout/?step=delivery'])
  t.like(state.billing, { email: 'ada@example.com', stateOrProvince: 'Ohio', countryCode: 'US' })
  t.is(state.consignments[0]?.address.email, undefined)

  const delivery = await visit(at('delivery'))
  t.regex(delivery.words, /To Ada Winter, 1 Kiln Lane.*Ground.*3–5 days.*\$5\.00/)
  t.regex(delivery.html, /value="ground" +checked/, 'what the store recommends is ticked')
  t.is((await visit(at('delivery'), { action: 'checkout-delivery' })).status, 422)
  const sent = await visit(at('delivery'), { action: 'checkout-delivery', 'fields.part-0': 'air' })
  t.is(sent.headers.get('location'), '/checkout/?step=review')
  t.is(state.consignments[0]?.chosen, 'air')

  const unknown = await visit(at('review'), { action: 'checkout-coupon', code: 'NOPE' })
  t.is(unknown.status, 422)
  t.regex(unknown.html, /value="NOPE"[^>]*aria-invalid/)
  t.is((await visit(at('review'), { action: 'checkout-coupon', code: 'SPRING' })).status, 303)
  const review = await visit(at('review'))
  t.regex(review.words, /SPRING has been applied to this order\..*Bill to.*Ship to.*By air, \$20\.00/)
  t.is((await visit(at('review'), { action: 'checkout-coupon', drop: 'SPRING' })).status, 303)
  t.deepEqual(state.coupons, [])

  const { page } = await startBrowser(t, { baseURL: wordpress.url, javaScriptEnabled: false })
  await page.goto(at('review'))
  const [note, coupon, certificate] = ['Order note', 'Coupon code', 'Gift certificate'].map((label) =>
    page.getByRole('textbox', { name: label }),
  ) as [Locator, Locator, Locator]
  await note.fill('Ring <twice>')
  await coupon.fill('SPRING')
  await page.getByRole('button', { name: 'Apply (Coupon code)' }).click()
  await page.getByText('SPRING has been applied to this order.').waitFor()
  t.deepEqual([await note.inputValue(), state.message], ['Ring <twice>', 'Ring <twice>'])
  const said = () => front.asked.filter(({ path }) => path === '/v1/checkout/message').length
  await page.getByRole('button', { name: 'Remove (SPRING)' }).click()
  await page.getByText('SPRING has been removed from this order.').waitFor()
  t.deepEqual([await note.inputValue(), said()], ['Ring <twice>', 1])
  await note.fill('Knock')
  await certificate.fill('NOPE')
  await certificate.press('Enter')
  await page.locator('#storebridge-checkout-certificate[aria-invalid="true"]').waitFor()
  t.deepEqual([await note.inputValue(), await certificate.inputValue()], ['Knock', 'NOPE'])
  const both = await visit(at('review'), {
    action: 'checkout-review',
    noted: 'of another note',
    message: 'x'.repeat(2001),
    'checkout-coupon.code': 'SPRING',
    'checkout-coupon.apply': '1',
  })
  t.is(both.status, 422)
  t.regex(both.html, /name="storebridge\[checkout-coupon\]\[code\]"[^>]*value="SPRING"/)
  t.regex(both.html, /id="storebridge-message"[^>]*aria-invalid/)
  t.deepEqual([state.coupons, state.message], [[], 'Knock'])

  const long = await visit(at('review'), { action: 'checkout-complete', message: 'x'.repeat(2001) })
  t.is(long.status, 422)
  const wrongs = ['address', 'consignments.0.address.city', 'optionId', 'options', 'options']
  state.refused = refusal(422, 'invalid_input', {
    details: wrongs.map((field) => ({ field, code: 'incomplete', message: 'In English.' })),
  })
  const unmade = await visit(at('review'), { action: 'checkout-complete', message: 'Ring' })
  t.is(unmade.status, 422)
  t.regex(
    unmade.words,
    /not complete yet.*billing address.*Check address.*ship everything.*Check shipping address/,
  )
  t.regex(unmade.words, /Choose delivery.*Something in your cart.*Check cart/)
  t.is(unmade.html.match(/Something in your cart cannot/g)?.length, 1)
  state.refused = refusal(409, 'out_of_stock')
  const [chosen] = state.consignments
  if (chosen) chosen.chosen = ''
  const elsewhere = await visit(at('review'), { action: 'checkout-complete', message: 'Ring' })
  t.regex(elsewhere.html, /aria-current="step">Delivery</)
  t.regex(elsewhere.words, /no longer available in that quantity/)
  if (chosen) chosen.chosen = 'air'
  const named: [code: string, words: RegExp][] = [
    ['out_of_stock', /Cup &lt;large&gt; is no longer available in the quantity in your cart/],
    ['not_purchasable', /Cup &lt;large&gt; can no longer be ordered/],
  ]
  for (const [code, words] of named) {
    state.refused = refusal(409, code, { details: { product: 'Cup <large>' } })
    t.regex((await visit(at('review'), { action: 'checkout-complete', message: 'Ring' })).words, words)
  }
  state.refused = undefined

  const done = await visit(at('review'), { action: 'checkout-complete', message: 'Ring <twice>' })
  t.is(done.headers.get('location'), '/checkout/?step=payment')
  t.deepEqual([state.message, state.order], ['Ring <twice>', 215])

  const hosted = await visit(at('payment'))
  t.regex(hosted.words, /Order 215: \$55\.00 to pay.*Pay on the store’s page/)
  t.notRegex(hosted.html, /name="storebridge\[method\]"/)
  t.is(
    front.asked.filter(({ path }) => path === '/v1/checkout/complete').length,
    5,
    'refused four times, made once',
  )
  t.is(await wordpress.debugLog(), '')
})

test('several addresses are given one after the other, each with what goes there; all that are saved are offered', async (t) => {
  t.timeout(180_000)
  const { wordpress, front, store, state, visit } = await startToldCheckout(t)
  await visit(at('address'), billing)
  const shipping = await visit(at('shipping'))
  t.regex(shipping.html, /value="billing" +checked/)
  t.regex(shipping.words, /Ship to several addresses/)
  const several = `${at('shipping')}&addresses=several`
  t.regex((await visit(several)).words, /Items for this address Mug \(of 2\)/)
  const part = { action: 'checkout-shipping', choice: 'billing' }
  const none = await visit(several, { ...part, 'fields.item-line-mug': '0', 'fields.item-line-bowl': '' })
  t.is(none.status, 422)
  t.regex(none.words, /at least one item/)
  const many = await visit(several, { ...part, 'fields.item-line-mug': '3' })
  t.is(many.status, 422)
  t.regex(many.words, /Mug: please choose a value from 0 to 2/)
  const one = await visit(several, { ...part, 'fields.item-line-mug': '1' })
  t.is(one.headers.get('location'), '/checkout/?step=shipping&addresses=several')
  t.regex((await visit(several)).words, /Address 1 .*1 × Mug.*Mug \(of 1\).*Bowl \(of 1\)/)
  const two = await visit(several, {
    ...part,
    choice: 'new',
    ...address,
    'fields.address1': '2 Glaze Row',
    'fields.item-line-mug': '1',
    'fields.item-line-bowl': '1',
  })
  t.is(two.headers.get('location'), '/checkout/?step=delivery')
  t.deepEqual(
    state.consignments.map(({ address: { address1 }, items }) => [address1, items]),
    [
      ['1 Kiln Lane', [{ id: 'line-mug', quantity: 1 }]],
      [
        '2 Glaze Row',
        [
          { id: 'line-mug', quantity: 1 },
          { id: 'line-bowl', quantity: 1 },
        ],
      ],
    ],
  )
  const half = await visit(at('delivery'), { action: 'checkout-delivery', 'fields.part-0': 'air' })
  t.is(half.status, 422)
  t.regex(half.html, /value="air" +checked/)
  const ways = { 'fields.part-0': 'air', 'fields.part-1': 'ground' }
  t.is((await visit(at('delivery'), { action: 'checkout-delivery', ...ways })).status, 303)
  const foreign = await visit(at('address'), billing, { Origin: 'https://x.example' })
  t.is(foreign.status, 403)

  const ben = store.customers.find(102)
  const [own] = ben?.addresses ?? []
  if (ben === undefined || own === undefined) return t.fail('Ben has an address')
  for (let number = 1; number <= 51; number++)
    store.customers.addAddress(ben, { ...own, address1: `${number} Glaze Row` })
  const shopper = { 'fields.email': 'ben@example.com', 'fields.password': 'Teapot-2026' }
  await visit('/account/?account=login', { action: 'login', ...shopper })
  const last = ben.addresses.at(-1)?.id
  const offered = await visit(at('address'))
  t.is(offered.html.match(/name="storebridge\[choice\]" value="\d+"/g)?.length, 52, 'also of the second page')
  await visit(at('address'), { action: 'checkout-address', choice: `${last}`, same: '1' })
  t.is(state.billing?.address1, '51 Glaze Row')
  t.regex((await visit(at('address'))).html, new RegExp(`value="${last}" +checked`))
  const { respond } = front
  front.respond = (asked) =>
    /addresses\?.*after=/.test(asked.path) ? refusal(502, 'upstream_failed') : respond(asked)
  const some = await visit(at('address'))
  t.deepEqual([some.status, some.html.match(/name="storebridge\[choice\]" value="\d+"/g)?.length], [200, 50])
  t.is(await wordpress.debugLog(), '')
})

test('a stored card is paid with its security code; each refusal has its own words and advice; no card number goes anywhere', async (t) => {
  t.timeout(180_000)
  const { wordpress, front, state, visit } = await startToldCheckout(t)
  await visit(at('address'), { ...billing, same: '1' })
  await visit(at('delivery'), { action: 'checkout-delivery', 'fields.part-0': 'ground' })
  await visit(at('review'), { action: 'checkout-complete' })
  state.methods = [card, { id: 'bigcommerce.store_credit', kind: 'store_credit', name: '', instruments: [] }]
  const page = await visit(at('payment'))
  t.regex(page.words, /Visa ending in 4242 Expires 04\/2031.*Store credit/)
  t.notRegex(page.html, /cc-number|name="[^"]*number/)

  const pay = { action: 'checkout-pay', method: 'stripe.card|sealed-visa', verification: '123' }
  t.regex((await visit(at('payment'), { action: 'checkout-pay' })).words, /choose a payment method/)
  const whole = await visit(at('payment'), { ...pay, verification: '4111 1111 1111 1111' })
  t.is(whole.status, 422)
  t.notRegex(whole.html, /4111/)
  const paid = () => front.asked.filter(({ path }) => path === '/v1/checkout/payments')
  t.is(paid().length, 0)

  const stale = [{ field: 'instrumentId', code: 'unknown_instrument', message: 'Unknown.' }]
  state.payment = refusal(422, 'invalid_input', { details: stale })
  t.regex((await visit(at('payment'), pay)).words, /no longer saved at the store/)

  const declined = (providerCode: number, advice: string) =>
    refusal(402, 'payment_declined', { details: { providerCode, advice } })
  const codes = [10000, 10001, 30000, 30001, 30002, 30003, 30004, 30050, 30051, 30100, 30101, 30102, 30103]
  const told = new Set<string>()
  for (const code of [...codes, 30104, 30106, 30107]) {
    state.payment = declined(code, 'other_card')
    const { status, words, html } = await visit(at('payment'), pay)
    t.is(status, 402)
    t.regex(words, /Please choose another card or payment method\. Reference for support: /)
    t.notRegex(html, /value="123"/)
    told.add(/role="alert"[^>]*>\s*<p>([^<]+)/.exec(html)?.[1] ?? '')
  }
  t.is(told.size, 16)
  state.payment = declined(30105, 'do_not_repeat')
  const twice = await visit(at('payment'), pay)
  t.regex(twice.words, /may have been charged already.*View your order/)
  t.notRegex(twice.html, /checkout-pay|Pay on the store/)

  state.payment = { body: { state: 'partly_paid', order: { id: 215 }, reference: 'r' } }
  const part = await visit(at('payment'), { action: 'checkout-pay', method: 'bigcommerce.store_credit' })
  t.is(part.headers.get('location'), '/checkout/?step=payment')
  t.regex((await visit(at('payment'))).words, /Part of your order has been paid/)
  state.isPartlyPaid = true
  const rest = await visit(at('payment'))
  t.is(rest.status, 200)
  t.regex(rest.words, /Order 215 has been paid in part\. The rest is still due\..*Pay the rest/)
  t.notRegex(rest.words, /Pay on the store’s page|Back to the cart/)
  t.deepEqual(paid().at(-1)?.body, { methodId: 'bigcommerce.store_credit' })
  state.payment = { body: { state: 'paid', order: { id: 215 }, reference: 'r' } }
  const done = await visit(at('payment'), pay)
  t.is(done.headers.get('location'), `${wordpress.url}/checkout/?storebridge_order=return`)
  t.deepEqual(paid().at(-1)?.body, {
    methodId: 'stripe.card',
    instrumentId: 'sealed-visa',
    verificationValue: '123',
  })

  Object.assign(state, { isPartlyPaid: false, isGone: true })
  t.is(
    (await visit(at('payment'))).headers.get('location'),
    `${wordpress.url}/checkout/?storebridge_order=return`,
  )
  t.is(await wordpress.debugLog(), '')
})

test('a store that demands it has a person proven before the order is made', async (t) => {
  t.timeout(180_000)
  const { wordpress, front, state, store, visit } = await startToldCheckout(t)
  store.options.recaptcha = { siteKey: 'the-site-key' }
  store.options.checkoutSpamProtection = true
  state.needsProof = true
  await visit(at('address'), { ...billing, same: '1' })
  await visit(at('delivery'), { action: 'checkout-delivery', 'fields.part-0': 'ground' })
  t.regex((await visit(at('review'))).html, /data-sitekey="the-site-key"/)
  const refused = await visit(at('review'), { action: 'checkout-complete' })
  t.is(refused.status, 422)
  t.regex(refused.words, /Please complete the security check again\./)
  const answer = await fetch(`${wordpress.url}${at('review')}`, {
    method: 'POST',
    redirect: 'manual',
    headers: { Origin: wordpress.url },
    body: new URLSearchParams({
      'storebridge[action]': 'checkout-complete',
      'g-recaptcha-response': 'good-1',
    }),
  })
  t.is(answer.headers.get('location'), '/checkout/?step=payment')
  t.deepEqual(front.asked.find(({ path }) => path === '/v1/checkout/spam-protection')?.body, {
    token: 'good-1',
  })
})
