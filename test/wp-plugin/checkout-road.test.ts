import test from 'ava'
import { startFront } from '../helpers/front.ts'
import { startSpecimenShop } from '../helpers/specimen-shop.ts'

const settingsPage = '/wp-admin/options-general.php?page=storebridge'

test('an admin chooses the road, reads what each means for cards, and why a frame cannot be; shoppers go to the store then', async (t) => {
  t.timeout(180_000)
  let reason: string | null = 'not_https'
  const front = await startFront(t, ({ path }) =>
    path.startsWith('/v1/checkout/embedding?')
      ? {
          body: {
            isPossible: reason === null,
            reason,
            message: null,
            checkoutOrigin: 'https://store.example',
            sdkUrl: 'https://sdk.example/loader.js',
          },
        }
      : undefined,
  )
  const { store, sidecar, wordpress, visit } = await startSpecimenShop(t, { sidecarUrl: front.url })
  front.target = sidecar.url
  const admin = await wordpress.login()
  const read = async () => (await admin.fetch(settingsPage)).text()
  const fresh = await read()
  t.regex(fresh, /value="hosted"[^>]*checked/)
  t.regex(fresh, /SAQ A,[\s\S]*6\.4\.3[\s\S]*security code of a stored card/)
  t.regex(fresh, /frame-src &#039;none&#039;/)
  t.is(front.asked.length, 0, 'nobody is asked about frames where none is wanted')

  const nonce = /name="_wpnonce" value="([^"]+)"/.exec(fresh)?.[1] ?? ''
  const save = (fields: Record<string, string>) =>
    admin.fetch('/wp-admin/options.php', {
      method: 'POST',
      body: new URLSearchParams({
        option_page: 'storebridge',
        action: 'update',
        _wpnonce: nonce,
        _wp_http_referer: settingsPage,
        ...Object.fromEntries(
          Object.entries(fields).map(([name, value]) => [`storebridge_settings[${name}]`, value]),
        ),
      }),
    })
  await save({ checkout_road: 'embedded', checkout_button: '0B5394', checkout_text: 'reddish' })
  const embedded = await read()
  t.regex(
    embedded,
    /This site does not use HTTPS\.[^<]*Until this is fixed, shoppers go to the store’s own page\./,
  )
  t.regex(embedded, /value="#0B5394"/)
  t.regex(embedded, /id="storebridge-checkout_text"[^>]*value=""/)
  t.regex(embedded, /frame-src https:\/\/store\.example;/)
  t.regex(embedded, /script-src.* https:\/\/sdk\.example;/)
  await save({ checkout_road: 'nowhere' })
  t.regex(await read(), /value="embedded"[^>]*checked/)

  await visit('/products/mug/', { action: 'add', product: '101', quantity: '1' })
  const shopper = await visit('/checkout/')
  t.regex(shopper.words, /Continue to secure checkout/)
  t.notRegex(shopper.html, /storebridge-embedded|sdk\.example|not use HTTPS/)
  t.true((await visit('/checkout/', { action: 'checkout' })).headers.get('location')?.startsWith(store.url))

  reason = null
  const framed = await visit('/checkout/')
  t.regex(framed.html, /data-styles="\{&quot;button&quot;:\{&quot;backgroundColor&quot;:&quot;#0B5394&quot;/)
  t.regex(framed.html, /<script[^>]*src="https:\/\/sdk\.example\/loader\.js"/)
  t.notRegex(framed.html, /jwt=|token=/, 'no link is printed')
  t.notRegex((await visit('/cart/')).html, /sdk\.example/)
  t.is(await wordpress.debugLog(), '')
})
