import test from 'ava'
import { type EmbeddingReason, reasonAgainst } from '../../../sidecar/checkout/embedding.ts'
import { startBigCommerce } from '../../helpers/bigcommerce.ts'
import { startSidecar } from '../../helpers/sidecar.ts'

const judged = test.macro({
  exec: (t, site: string, checkout: string | null, expected: EmbeddingReason | null) =>
    t.is(reasonAgainst(new URL(site), checkout === null ? null : new URL(checkout)), expected),
  title: (_, site, checkout, expected) =>
    `the checkout at ${checkout} in a frame at ${site}: ${expected ?? 'possible'}`,
})

test(judged, 'https://www.example.com', 'https://checkout.example.com', null)
test(judged, 'https://example.com/shop/', 'https://example.com/checkout', null)
test(judged, 'https://www.example.co.uk', 'https://checkout.example.co.uk', null)
test(judged, 'https://www.müller.de', 'https://kasse.xn--mller-kva.de', null)
test(judged, 'https://WWW.Example.com', 'https://checkout.example.com.', null)
test(judged, 'http://www.example.com', 'https://checkout.example.com', 'not_https')
test(judged, 'https://www.example.com', 'http://checkout.example.com', 'checkout_not_https')
test(judged, 'https://www.example.com', 'https://store-demo-1.mybigcommerce.com', 'other_domain')
test(judged, 'https://www.example.com', 'https://example.com.evil.test', 'other_domain')
test(judged, 'https://one.co.uk', 'https://other.co.uk', 'other_domain')
test(judged, 'https://one.github.io', 'https://other.github.io', 'other_domain')
test(judged, 'https://192.168.0.7', 'https://192.168.0.8', 'other_domain')
test(judged, 'http://127.0.0.1:8080', 'http://127.0.0.1:8090/checkout-site', null)
test(judged, 'http://localhost:8080', 'http://127.0.0.1:8090', null)
test(judged, 'http://127.0.0.1:8080', 'https://checkout.example.com', 'not_https')
test(judged, 'http://127.0.0.1.example.com', 'http://checkout.example.com', 'not_https')
test(judged, 'https://www.example.com', null, 'checkout_unknown')

test('the store’s own address decides, and an admin is told why', async (t) => {
  const store = await startBigCommerce(t)
  const { call } = await startSidecar(t, store)
  const ask = (siteUrl: string) =>
    call('GET', `/v1/checkout/embedding?siteUrl=${encodeURIComponent(siteUrl)}`)
  const here = await ask('http://127.0.0.1:8080')
  t.deepEqual(here.body, {
    isPossible: true,
    reason: null,
    message: null,
    checkoutOrigin: store.url,
    sdkUrl: 'https://checkout-sdk.bigcommerce.com/v1/loader.js',
  })
  t.is(here.headers.get('Cache-Control'), 'no-store')
  const elsewhere = await ask('https://www.example.com')
  t.like(elsewhere.body, { isPossible: false, reason: 'checkout_not_https', checkoutOrigin: store.url })
  t.regex(elsewhere.body.message, /https/)
  const wrong = await ask('javascript:alert(1)')
  t.like(wrong, { status: 422, body: { error: { details: [{ field: 'siteUrl' }] } } })
})

test('the loader of the SDK may be served from elsewhere', async (t) => {
  const store = await startBigCommerce(t)
  const sdkUrl = 'http://127.0.0.1:9/loader.js'
  const { call } = await startSidecar(t, store, { env: { CHECKOUT_SDK_URL: sdkUrl } })
  t.is((await call('GET', '/v1/checkout/embedding?siteUrl=http://127.0.0.1')).body.sdkUrl, sdkUrl)
})
