import test from 'ava'
import { refusal } from '../helpers/front.ts'
import { card, startToldCheckout } from '../helpers/told-checkout.ts'

const at = (step: string) => `/checkout/?step=${step}`
const returnPage = /\/checkout\/\?storebridge_order=return$/

test('a payment that is open, taken or perhaps taken is not offered again, on no step and by no road', async (t) => {
  t.timeout(180_000)
  const { wordpress, front, state, visit } = await startToldCheckout(t)
  state.billing = { email: 'ada@example.com', firstName: 'Ada', lastName: 'Winter', countryCode: 'US' }
  state.isShippingNeeded = false
  state.order = 215
  state.methods = [card]
  state.paying = { state: 'open', reference: 'a-reference' }
  t.regex((await visit(at('payment'))).words, /Pay with.*Pay on the store’s page/)

  for (const known of ['pending', 'paid']) {
    state.paying = { state: known, reference: 'a-reference' }
    for (const step of ['payment', 'review', 'address', '']) {
      const { status, headers } = await visit(at(step))
      t.is(status, 303, `${known}, ${step}`)
      t.regex(headers.get('location') ?? '', returnPage)
    }
  }

  state.paying = { state: 'duplicate', reference: 'a-reference' }
  const twice = await visit(at('payment'))
  t.regex(twice.words, /may have been taken already\. Please do not pay again.*For our support: a-reference/)
  t.notRegex(twice.html, /value="checkout(-pay)?"/)

  const respond = front.respond
  front.respond = (asked) =>
    asked.path === '/v1/checkout/redirect' ? refusal(409, 'payment_pending') : respond(asked)
  state.paying = { state: 'pending', reference: 'a-reference' }
  const hosted = await visit(at('payment'), { action: 'checkout' })
  t.regex(hosted.headers.get('location') ?? '', returnPage, 'the button of a page from before')
  await wordpress.runPhp("( new Storebridge\\Settings() )->change( array( 'checkout_road' => 'hosted' ) );")
  t.is(await wordpress.debugLog(), '')
})
