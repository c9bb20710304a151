import test from 'ava'
import { startSpecimenShop } from '../helpers/specimen-shop.ts'

const pages = {
  gift: '[storebridge_gift_certificate]',
  left: '[storebridge_gift_certificate_balance]',
  many: '[storebridge_order_form ids="101"]',
}
const form = {
  'fields.amount': '50',
  'fields.recipient.name': 'Ben',
  'fields.recipient.email': 'ben@example.com',
  'fields.sender.name': 'Ada',
  'fields.sender.email': 'ada@example.com',
  'fields.message': 'Many happy returns',
  'fields.theme': 'BIRTHDAY',
}
const named = (action: string, more: Record<string, string> = {}) => ({ action, ...form, ...more })

test('while neither the form nor the shop can be had, what was typed is kept, and is sent once more by one button', async (t) => {
  t.timeout(240_000)
  const { sidecar, wordpress, visit } = await startSpecimenShop(t, { pages })
  await sidecar.close()
  const away = await visit('/gift/', named('buy-certificate'))
  t.is(away.status, 503)
  t.regex(away.words, /What you entered is kept on this page/)
  t.regex(away.html, /name="storebridge\[fields\]\[recipient\.name\]" value="Ben"/)
  t.regex(away.html, /name="storebridge\[action\]" value="buy-certificate"/)
  const foreign = await visit('/gift/', named('buy-certificate'), { Origin: 'https://elsewhere.example' })
  t.notRegex(foreign.html, /value="Ben"/)

  const order = { action: 'add-many', 'items][0][product': '101', 'items][0][quantity': '7' }
  t.regex((await visit('/many/', order)).html, /name="storebridge\[items\]\[0\]\[quantity\]" value="7"/)
  t.is(await wordpress.debugLog(), '')
})

test('a gift certificate is looked at, bought once for two clicks, and stands in the cart with whom it is for', async (t) => {
  t.timeout(240_000)
  const { wordpress, visit } = await startSpecimenShop(t, { pages })
  const page = await visit('/gift/')
  t.regex(page.words, /Amount .*Recipient’s name .*Recipient’s email address .*Picture/)
  t.notRegex(page.headers.get('cache-control') ?? '', /no-store/)
  t.deepEqual(page.headers.getSetCookie(), [])

  const wrong = await visit(
    '/gift/',
    named('buy-certificate', { 'fields.amount': '-5', 'fields.recipient.email': 'ben' }),
  )
  t.is(wrong.status, 422)
  t.regex(wrong.words, /Amount[^:]*: the minimum is/)
  t.regex(wrong.words, /Recipient’s email address: please enter a complete email address/)
  t.regex(wrong.html, /name="storebridge\[fields\]\[sender\.name\]"|value="Ada"/)
  t.regex(wrong.html, /value="Ada"/)
  t.regex(wrong.html, /<textarea[^>]*>Many happy returns<\/textarea>/)
  t.is((await visit('/gift/', named('buy-certificate', { 'fields.amount': '1000000' }))).status, 422)

  const look = await visit('/gift/', named('preview-certificate'))
  t.is(look.status, 200)
  t.is(look.headers.get('cache-control'), 'no-store, private')
  t.regex(look.html, /<template shadowrootmode="open">[\s\S]*<h2>A gift certificate for Ben<\/h2>/)
  const hostile = await visit(
    '/gift/',
    named('preview-certificate', { 'fields.message': '<script>1</script>' }),
  )
  t.notRegex(hostile.html, /<script>1/)
  t.regex(look.html, /value="ben@example\.com"/)
  t.regex((await visit('/cart/')).words, /empty/)

  await visit('/products/mug/', { action: 'add', product: '101', quantity: '1' })
  const clicks = await Promise.all([
    visit('/gift/', named('buy-certificate')),
    visit('/gift/', named('buy-certificate')),
  ])
  t.deepEqual(
    clicks.map(({ status }) => status),
    [303, 303],
  )
  const cart = await visit('/cart/')
  t.regex(cart.words, /The gift certificate has been added to your cart\./)
  t.is(cart.words.match(/For Ben \(ben@example\.com\), from Ada/g)?.length, 1)
  t.regex(cart.words, /Many happy returns .*\$50\.00/)

  const foreign = await visit('/gift/', named('buy-certificate'), { Origin: 'https://elsewhere.example' })
  t.is(foreign.status, 403)
  t.is(await wordpress.debugLog(), '')
})

test('what is left on a gift certificate is told for its code, and guessing is slowed', async (t) => {
  t.timeout(240_000)
  const { wordpress, visit } = await startSpecimenShop(t, { pages })
  const ask = (code: string) => visit('/left/', { action: 'certificate-balance', 'fields.code': code })
  const found = await ask('GIFT-TWELVE')
  t.is(found.status, 200)
  t.regex(found.words, /Balance of this gift certificate: \$12\.50/)
  t.is(found.headers.get('cache-control'), 'no-store, private')
  t.regex((await ask('GIFT-EXPIRED')).words, /gift certificate has expired/)
  t.regex((await ask('GIFT-DISABLED')).words, /cannot be used/)
  const unknown = await ask('NOSUCHCODE')
  t.is(unknown.status, 422)
  t.regex(unknown.words, /is no gift certificate with this code/)
  t.regex(unknown.html, /value="NOSUCHCODE"[^>]*aria-invalid="true"/)
  for (let tries = 0; tries < 12; tries++) await ask(`GUESS-${tries}`)
  const slowed = await ask('GIFT-TWELVE')
  t.is(slowed.status, 429)
  t.regex(slowed.words, /Too many attempts/)
  t.is(await wordpress.debugLog(), '')
})
