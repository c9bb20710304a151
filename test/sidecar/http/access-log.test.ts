import test from 'ava'
import { startBigCommerce } from '../../helpers/bigcommerce.ts'
import { startSidecar } from '../../helpers/sidecar.ts'

/** What is asked, and how its path stands in the log. */
const requests = [
  ['DELETE', '/v1/cart/gift-certificates/GIFT-FIFTY', '/v1/cart/gift-certificates/…'],
  ['DELETE', '/v1/cart/coupons/TENPERCENT', '/v1/cart/coupons/…'],
  ['DELETE', '/v1/cart/coupons/TEN%2FPERCENT', '/v1/cart/coupons/…'],
  ['GET', '/v1/wishlists/a-list-that-is-shared', '/v1/wishlists/…'],
  ['GET', '/v1/catalog/products/101', '/v1/catalog/products/101'],
] as const

test('the log has a line for each request, without codes, tokens and queries', async (t) => {
  const logged: string[] = []
  const sidecar = await startSidecar(t, await startBigCommerce(t), { onLog: (line) => logged.push(line) })
  for (const [method, path] of requests) await sidecar.call(method, `${path}?code=GIFT-TWELVE`)
  await sidecar.call('POST', '/v1/cart/coupons', { body: { code: 'TENPERCENT' } })
  const lines = logged.map((line) => JSON.parse(line)).filter(({ msg }) => msg === 'answered')
  t.deepEqual(
    lines.map(({ method, path }) => [method, path]),
    [...requests.map(([method, , path]) => [method, path]), ['POST', '/v1/cart/coupons']],
  )
  t.notRegex(logged.join('\n'), /GIFT|TEN|that-is-shared/)
})
