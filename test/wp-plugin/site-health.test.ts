import test from 'ava'
import { startShop } from '../helpers/shop.ts'

type Result = { status: string; label: string; description: string; actions: string }

test('Site Health, the debug information, abilities and the privacy tools know the shop', async (t) => {
  t.timeout(180_000)
  const { sidecar, wordpress } = await startShop(t)
  const admin = await wordpress.login()
  const editor = await wordpress.login('editor')
  const nonce = await admin.nonce('wp_rest')
  const rest = async (path: string, init: RequestInit = {}) => {
    const answer = await admin.fetch(`/wp-json/${path}`, {
      ...init,
      headers: { 'X-WP-Nonce': nonce, 'Content-Type': 'application/json' },
    })
    // biome-ignore lint/suspicious/noExplicitAny: what a test reads of an answer, it asserts.
    return { status: answer.status, body: (await answer.json()) as any }
  }
  const health = async (name: string): Promise<Result> =>
    (await rest(`storebridge/v1/site-health/${name}`)).body
  const direct = async (name: string): Promise<Result> =>
    JSON.parse(
      await wordpress.runPhp(
        `$tests = apply_filters( 'site_status_tests', array( 'direct' => array(), 'async' => array() ) ); echo json_encode( $tests['direct']['${name}']['test']() );`,
      ),
    )

  const asked = async () => {
    const metrics = await (await fetch(`${sidecar.url}/metrics`)).text()
    const found =
      /storebridge_request_duration_seconds_count\{[^}]*route="[^"]*\/v1\/status"[^}]*\} (\d+)/.exec(metrics)
    return Number(found?.[1] ?? 0)
  }
  t.like(await health('connection'), { status: 'good', actions: '' })
  t.like(await health('clock'), { status: 'good' })
  t.regex((await health('webhooks')).description, /Set WEBHOOK_URL/)
  t.is(await asked(), 1, 'one answer does for all tests')
  await health('connection')
  t.is(await asked(), 2, 'testing again asks again')
  t.like(await health('page-cache'), { status: 'good' })
  t.like(await direct('storebridge_pages'), { status: 'good' })
  t.like(await direct('storebridge_outside'), { status: 'good' })
  const html = await (await admin.fetch('/wp-admin/site-health.php')).text()
  t.regex(html, /storebridge\\?\/v1\\?\/site-health\\?\/connection/)
  t.is((await editor.fetch('/wp-json/storebridge/v1/site-health/connection')).status, 401)

  const info = await (await admin.fetch('/wp-admin/site-health.php?tab=debug')).text()
  t.regex(info, /Storebridge for BigCommerce/)
  t.false(info.includes(sidecar.env.STOREBRIDGE_KEY), 'a secret is shown')
  const copied = /data-clipboard-text="([^"]*)"/.exec(info)?.[1] ?? ''
  t.regex(copied, /gifts_page: #\d+/)
  t.regex(copied, /locks: STOREBRIDGE_SIDECAR_URL, STOREBRIDGE_KEY/)
  t.false(copied.includes(sidecar.url), 'an address of the network is copied')

  const run = (name: string, input?: object) =>
    rest(
      `wp-abilities/v1/abilities/storebridge/${name}/run${input === undefined ? '' : `?${new URLSearchParams(Object.entries(input).map(([key, value]): [string, string] => [`input[${key}]`, String(value)]))}`}`,
    )
  const { body: listed } = await run('list-products', { limit: 3, sort: 'a_to_z' })
  t.is(listed.items.length, 3)
  t.regex(listed.items[0].url, /\/products\/.+\//)
  const { body: found } = await run('search-products', { term: 'mug' })
  t.true(found.items.length > 0 && found.items.every(({ price }: { price: string }) => price !== undefined))
  const { body: one } = await run('get-product', { id: found.items[0].id })
  t.is(one.name, found.items[0].name)
  t.true(one.description.length > 10 && !one.description.includes('<'))
  t.is((await run('get-product', { id: 999_999 })).status, 404)
  t.is((await run('get-product', {})).status, 400)
  t.is((await run('list-products', { limit: 500 })).status, 400)
  t.true((await run('check-connection')).body.is_good)
  const described = (await rest('wp-abilities/v1/abilities/storebridge/get-product')).body
  t.like(described.meta.annotations, { readonly: true, destructive: false, idempotent: true })
  t.not(
    (await fetch(`${wordpress.url}/wp-json/wp-abilities/v1/abilities/storebridge/list-products/run`)).status,
    200,
  )

  const person = `$id = wp_insert_user( array( 'user_login' => 'ada', 'user_pass' => 'x', 'user_email' => 'ada@example.com' ) );
    update_user_option( $id, 'storebridge_link', 'a-sealed-token' );
    $export = apply_filters( 'wp_privacy_personal_data_exporters', array() )['storebridge']['callback'];
    $erase  = apply_filters( 'wp_privacy_personal_data_erasers', array() )['storebridge']['callback'];`
  const told = JSON.parse(
    await wordpress.runPhp(
      `${person} echo json_encode( array( $export( 'ada@example.com' ), $export( 'nobody@example.com' ), $erase( 'ada@example.com' ), get_user_option( 'storebridge_link', $id ), $erase( 'ada@example.com' ) ) );`,
    ),
  )
  t.is(told[0].data[0].data[0].name, 'Linked customer account')
  t.false(JSON.stringify(told[0]).includes('a-sealed-token'))
  t.deepEqual(told[1], { data: [], done: true })
  t.like(told[2], { items_removed: true, items_retained: false, done: true })
  t.false(told[3])
  t.like(told[4], { items_removed: false })

  await wordpress.runPhp(
    "wp_trash_post( ( new Storebridge\\Settings() )->saved()['cart_page'] ); ( new Storebridge\\Settings() )->change( array( 'account_page' => 0, 'gifts_page' => 0 ) );",
  )
  const missing = await direct('storebridge_pages')
  t.like(missing, { status: 'critical' })
  t.regex(missing.description, /Cart, Account, Gift certificates/)
  t.regex(missing.actions, /tab=setup/)
  await sidecar.close()
  const away = await health('connection')
  t.like(away, { status: 'critical' })
  t.regex(away.description, /Check (that|the).*port/)
  t.regex(away.actions, /tab=status/)
  t.like(await health('clock'), { status: 'recommended' })
  t.is(await wordpress.debugLog(), '')
})

test('a cache that keeps the cart page, and a WordPress that may not ask outside, are critical', async (t) => {
  const { wordpress } = await startShop(t, {
    constants: {
      WP_ACCESSIBLE_HOSTS: 'example.com',
      STOREBRIDGE_SIDECAR_URL: 'http://sidecar.internal:8085',
    },
    // What a cache in front would say, said within: the loopback request is answered here.
    php: `file_put_contents( WPMU_PLUGIN_DIR . '/front.php', '<?php add_filter( "pre_http_request", static fn( $no, $arguments, $url ) => str_contains( $url, "storebridge-health" )
      ? array( "headers" => array( "cache-control" => "max-age=600", "x-cache" => "HIT" ), "body" => "", "response" => array( "code" => 200, "message" => "" ), "cookies" => array(), "filename" => null ) : $no, 10, 3 );' );`,
  })
  const found = JSON.parse(
    await wordpress.runPhp(`
    $tests = apply_filters( 'site_status_tests', array( 'direct' => array(), 'async' => array() ) );
    echo json_encode( array( $tests['direct']['storebridge_outside']['test'](), $tests['async']['storebridge_page_cache']['async_direct_test']() ) );`),
  )
  t.like(found[0], { status: 'critical' })
  t.regex(found[0].description, /Add sidecar\.internal to WP_ACCESSIBLE_HOSTS/)
  t.like(found[1], { status: 'critical' })
  t.regex(found[1].description, /x-cache: hit/)
})
