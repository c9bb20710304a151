import test from 'ava'
import { startSpecimenShop, visitor } from '../helpers/specimen-shop.ts'

// Cache plugins of the kinds there are, as far as we speak to them: each tells what it was told.
const muPlugin = `<?php
  function wpfc_exclude_current_page() { header( 'X-Told-Wpfc: 1' ); }
  function batcache_cancel() { header( 'X-Told-Batcache: 1' ); }
  add_action( 'litespeed_control_set_nocache', static fn() => header( 'X-Told-Litespeed: 1' ) );
  add_action( 'init', static fn() => header( 'cf-edge-cache: cache,platform=wordpress' ) );
  add_action( 'wp_footer', static fn() => printf( '<!-- told: %s -->', wp_json_encode( array(
    'w3tc'       => apply_filters( 'w3tc_can_cache', true ),
    'enabler'    => apply_filters( 'cache_enabler_bypass_cache', false ),
    'cloudflare' => apply_filters( 'cloudflare_use_cache', true ),
    'page'       => defined( 'DONOTCACHEPAGE' ),
  ) ) ) );
  if ( isset( $_SERVER['HTTP_X_PANTHEON'] ) ) putenv( 'PANTHEON_ENVIRONMENT=live' );
  if ( isset( $_SERVER['HTTP_X_PREFIX'] ) ) add_filter( 'storebridge_cookie_prefix', static fn() => $_SERVER['HTTP_X_PREFIX'] );`

const told = (html: string) => JSON.parse(/<!-- told: (.*?) -->/.exec(html)?.[1] ?? '{}')
const names = (lines: string[]) => lines.map((line) => line.split('=')[0] ?? '')

test('each cache plugin is told what not to keep, and only of that; every cookie takes the host’s prefix', async (t) => {
  const { wordpress, visit } = await startSpecimenShop(t, {
    php: `file_put_contents( WP_CONTENT_DIR . '/mu-plugins/caches.php', base64_decode( '${Buffer.from(muPlugin).toString('base64')}' ) );`,
  })
  for (const path of ['/cart/', '/checkout/', '/account/']) {
    const { headers, html } = await visit(path)
    t.deepEqual(told(html), { w3tc: false, enabler: true, cloudflare: false, page: true }, path)
    for (const name of ['wpfc', 'batcache', 'litespeed'])
      t.is(headers.get(`x-told-${name}`), '1', `${name} ${path}`)
    t.is(headers.get('cf-edge-cache'), 'no-cache')
    t.is(headers.get('x-accel-expires'), '0')
    t.regex(html, /assets\/without-cookies\.js/)
  }
  for (const path of ['/shop/', '/products/', '/products/mug/']) {
    const { headers, html } = await visit(path)
    t.deepEqual(told(html), { w3tc: true, enabler: false, cloudflare: true, page: false }, path)
    for (const name of ['wpfc', 'batcache', 'litespeed']) t.is(headers.get(`x-told-${name}`), null)
    t.is(headers.get('x-accel-expires'), null)
    t.notRegex(html, /without-cookies/)
    t.deepEqual(headers.getSetCookie(), [])
  }
  t.deepEqual(
    JSON.parse(
      await wordpress.runPhp(`echo json_encode( array(
        apply_filters( 'rocket_cache_reject_uri', array( '/mine' ) ),
        apply_filters( 'sgo_exclude_urls_from_cache', array() ),
        apply_filters( 'rocket_cache_reject_uri', 'odd' ),
      ) );`),
    ),
    [
      [
        '/mine',
        '/session\\-sync/?(.*)',
        '/cart\\-recovery/?(.*)',
        '/cart/?(.*)',
        '/checkout/?(.*)',
        '/account/?(.*)',
      ],
      ['/session-sync*', '/cart-recovery*', '/cart*', '/checkout*', '/account*'],
      'odd',
    ],
  )

  const add = { action: 'add', product: '101', quantity: '1' }
  const login = { action: 'login', 'fields.email': 'ada@example.com', 'fields.password': 'Teapot-2026' }
  const walk = async (headers: Record<string, string>) => {
    const shopper = visitor(wordpress.url)
    const all = { Origin: wordpress.url, ...headers }
    const answers = [
      await shopper('/products/mug/', add, all),
      await shopper('/cart/', undefined, all),
      await shopper('/account/', login, all),
    ]
    t.regex((await shopper('/cart/', undefined, all)).html, /class="storebridge-line/)
    return [...new Set(answers.flatMap((answer) => names(answer.headers.getSetCookie())))].sort()
  }
  const plain = ['cart_count', 'notice', 'seen', 'session', 'signed_in', 'turn'].map(
    (name) => `storebridge_${name}`,
  )
  t.deepEqual(await walk({}), plain)
  t.deepEqual(
    await walk({ 'X-Pantheon': '1' }),
    plain.map((name) => `STYXKEY_${name}`),
  )
  t.deepEqual(
    await walk({ 'X-Prefix': 'SESS' }),
    plain.map((name) => `SESS${name}`),
  )
  for (const prefix of ['wp_', 'wordpress-', 'comment_author_', 'a b', '='])
    t.deepEqual(await walk({ 'X-Prefix': prefix }), plain)
  t.is(await wordpress.debugLog(), '')
})
