import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import test from 'ava'
import { demo } from '../bigcommerce/catalog/landmarks.ts'
import { startBrowser } from '../helpers/browser.ts'
import { readToken } from '../helpers/session-sync.ts'
import { startShop } from '../helpers/shop.ts'

const theme = 'plain-theme'

test('a visit is told to the store with consent only, goes along to the checkout, and is forgotten when consent is taken back', async (t) => {
  t.timeout(180_000)
  const { store, wordpress } = await startShop(t, {
    theme,
    themes: [join(import.meta.dirname, theme)],
    pages: {
      one: `[storebridge_product id="${demo.simple}"]`,
      away: '[storebridge_store_link to="/account.php" text="My account at the store"]',
    },
    php: "update_option( 'storebridge_settings', array( 'count_visits' => true ) + get_option( 'storebridge_settings' ) );",
  })
  const { context, page } = await startBrowser(t)
  const kept = async () =>
    (await context.cookies()).find(({ name }) => name === 'storebridge_visit')?.value.split('.') ?? []
  const see = async (path: string) => {
    const told = page.waitForResponse((response) => response.url().includes('/storebridge/v1/visit'))
    await page.goto(wordpress.url + path)
    return (await told).status()
  }

  t.is(await see('/one/'), 204)
  t.deepEqual(store.analyticsEvents(), [])
  t.deepEqual(await kept(), [])

  const agreed = { name: 'consent', value: 'allow', url: wordpress.url }
  await context.addCookies([agreed])
  await see(store.product(demo.simple)?.path.replace(/^/, '/products') ?? '')
  while (store.analyticsEvents().length < 3) await setTimeout(20)
  t.deepEqual(
    store
      .analyticsEvents()
      .map(({ kind }) => kind)
      .sort(),
    ['pageViewed', 'productViewed', 'visitStarted'],
  )
  const [visitorId, visitId] = await kept()
  await see('/one/')
  // What BigCommerce takes long to answer is on its way still when the page has its answer.
  while (store.analyticsEvents().length < 4) await setTimeout(20)
  t.is(store.analyticsEvents().length, 4)
  t.deepEqual((await kept()).slice(0, 2), [visitorId, visitId])

  await page.getByRole('button', { name: 'Add to cart' }).click()
  await page.getByRole('status').getByRole('link').first().waitFor()
  // Seen, and told, before anything is counted again.
  await see('/away/')
  const leaving = page.waitForRequest((request) => request.url().includes('jwt='))
  await page.getByRole('button', { name: 'My account at the store' }).click()
  const { claims } = readToken(new URL((await leaving).url()).searchParams.get('jwt') ?? '')
  t.like(claims.session_payload as object, { visitor_id: visitorId, visit_id: visitId })

  await context.clearCookies({ name: 'consent' })
  while (store.analyticsEvents().length < 5) await setTimeout(20)
  const before = store.analyticsEvents().length
  await see('/one/')
  t.is(store.analyticsEvents().length, before)
  t.deepEqual(await kept(), [])

  const foreign = await fetch(`${wordpress.url}/wp-json/storebridge/v1/visit`, {
    method: 'POST',
    headers: { origin: 'https://evil.example', 'content-type': 'application/json' },
    body: JSON.stringify({ url: wordpress.url }),
  })
  t.true([401, 403].includes(foreign.status))
})

test('where the WP Consent API is there, it decides, category by category', async (t) => {
  t.timeout(180_000)
  const consent = `<?php function wp_has_consent( $category ) { return str_contains( $_COOKIE['agreed'] ?? '', $category ); }`
  const { store, wordpress } = await startShop(t, {
    php: `update_option( 'storebridge_settings', array( 'count_visits' => true ) + get_option( 'storebridge_settings' ) );
      wp_mkdir_p( WPMU_PLUGIN_DIR );
      file_put_contents( WPMU_PLUGIN_DIR . '/consent.php', base64_decode( '${Buffer.from(consent).toString('base64')}' ) );`,
  })
  const see = async (cookie: string) => {
    const answer = await fetch(`${wordpress.url}/wp-json/storebridge/v1/visit`, {
      method: 'POST',
      headers: { origin: wordpress.url, 'content-type': 'application/json', cookie },
      body: JSON.stringify({ url: `${wordpress.url}/shop/` }),
    })
    t.is(answer.status, 204)
    return answer.headers.getSetCookie().find((one) => one.startsWith('storebridge_visit=')) ?? ''
  }
  t.is(await see('agreed=marketing'), '')
  t.deepEqual(store.analyticsEvents(), [])
  const kept = await see('agreed=statistics')
  t.regex(kept, /^storebridge_visit=[0-9a-f-]{36}\.[0-9a-f-]{36}\.\d+;/)
  while (store.analyticsEvents().length < 2) await setTimeout(20)
  t.deepEqual(
    store
      .analyticsEvents()
      .map(({ kind }) => kind)
      .sort(),
    ['pageViewed', 'visitStarted'],
  )
  t.regex(await see(`agreed=marketing; ${kept.split(';')[0]}`), /^storebridge_visit=deleted/)
})
