import test from 'ava'
import { createCart } from '../../helpers/shopper.ts'
import { ids } from '../../helpers/specimen-catalog.ts'
import { enter, startShopper, visit } from '../../helpers/visit-checkout.ts'
import { sampleAddress } from './address.ts'

async function start(t: Parameters<typeof startShopper>[0], more: object = {}) {
  const shopper = await startShopper(t)
  const { entityId } = await createCart(shopper, [{ productEntityId: ids.mug, quantity: 2, ...more }])
  const { page, cookie } = await enter(shopper, entityId)
  const useCode = (body: Record<string, string>) => visit(new URL('code', page).href, cookie, body)
  const read = async () => (await visit(page, cookie)).text()
  return { shopper, store: shopper.store, page, cookie, useCode, read, entityId }
}

test('a coupon is taken on the checkout’s page, comes off the total, and off the order', async (t) => {
  const { store, page, cookie, useCode, read } = await start(t)
  t.is((await useCode({ code: 'fiveoff' })).status, 303)
  t.regex(await read(), /Coupon FIVEOFF<\/dt><dd>-\$5\.00.*data-test="total">\$14\.98/s)
  await visit(page, cookie, sampleAddress)
  t.like(store.orders()[0], { totalCents: 1498, totals: { coupons: [{ code: 'FIVEOFF', cents: 500 }] } })
})

test('a code that is wrong is told beside its field, and stays typed', async (t) => {
  const { useCode } = await start(t)
  for (const code of ['NONE', 'LASTSUMMER', 'BIGSPENDER', 'GIFT-SPENT']) {
    const answer = await useCode({ code })
    t.is(answer.status, 422)
    t.regex(
      await answer.text(),
      new RegExp(`value="${code}"[^>]*aria-describedby="code-error".*id="code-error"`, 's'),
    )
  }
  t.is((await useCode({})).status, 422)
})

test('a gift certificate pays what it can, keeps the rest, and is spent only with the order', async (t) => {
  const { store, page, cookie, useCode, read } = await start(t)
  await useCode({ code: 'GIFT-TWELVE' })
  t.regex(await read(), /Gift certificate GIFT-TWELVE<\/dt><dd>-\$12\.50.*data-test="to-pay">\$7\.48/s)
  t.is(store.giftCertificates.find('GIFT-TWELVE')?.balanceCents, 1250)
  await visit(page, cookie, sampleAddress)
  t.is(store.giftCertificates.find('GIFT-TWELVE')?.balanceCents, 0)
  t.deepEqual(
    store.orders()[0]?.payments?.map(({ methodId, cents }) => [methodId, cents]),
    [
      ['demopay.card', 748],
      ['bigcommerce.gift_certificate', 1250],
    ],
  )
})

test('what a certificate covers wholly needs no other payment; taken off again, it covers nothing', async (t) => {
  const { store, page, cookie, useCode, read } = await start(t)
  await useCode({ code: 'GIFT-FIFTY' })
  t.regex(await read(), /data-test="to-pay">\$0\.00/)
  await useCode({ remove: 'GIFT-FIFTY' })
  t.notRegex(await read(), /to-pay/)
  await useCode({ code: 'GIFT-FIFTY' })
  await visit(page, cookie, sampleAddress)
  t.like(store.orders()[0], {
    fate: 'AWAITING_FULFILLMENT',
    payments: [{ cents: 1998, certificateCode: 'GIFT-FIFTY' }],
  })
  t.is(store.giftCertificates.find('GIFT-FIFTY')?.balanceCents, 5000 - 1998)
})

test('the confirmation leads to the page of the site that thanks, with the session', async (t) => {
  const { store, page, cookie } = await start(t)
  store.changeOptions({ returnPath: '/checkout/?storebridge_order=return' })
  const placed = await visit(page, cookie, sampleAddress)
  const confirmation = await visit(new URL(placed.headers.get('location') ?? '', page).href, cookie)
  const [, href = ''] = /href="([^"]+)">See your order in the shop/.exec(await confirmation.text()) ?? []
  const led = await visit(new URL(href, page).href, cookie)
  t.regex(led.headers.get('location') ?? '', /^http:\/\/shop\.example\/session-sync\?jwt=/)
})

test('a dead link offers the way back to the cart, where the site has told its address', async (t) => {
  const { store } = await start(t)
  store.channel.routes.replace([{ type: 'cart', matching: '*', route: '/cart/' }])
  const answer = await visit(`${store.url}/checkout-site/cart.php?id=1&token=2`)
  t.regex(await answer.text(), /href="http:\/\/shop\.example\/cart\/">Back to your cart/)
})
