import test from 'ava'
import { listen } from '../helpers/listen.ts'
import { startSpecimenShop, toPage } from '../helpers/specimen-shop.ts'
import { startWordPress, type TestWordPress } from '../helpers/wordpress.ts'

const screen = '/wp-admin/options-general.php?page=storebridge'
const key = 'a-shared-key-of-more-than-32-characters'

async function adminOf(wordpress: TestWordPress) {
  const admin = await wordpress.login()
  const open = async (path = screen, init: RequestInit = {}) => {
    const answer = await admin.fetch(path, init)
    return toPage(answer.status, answer.headers, await answer.text())
  }
  const save = async (fields: Record<string, string>) => {
    const { html } = await open()
    const nonce = /name="_wpnonce" value="([^"]+)"/.exec(html)?.[1] ?? ''
    const body = new URLSearchParams({
      option_page: 'storebridge',
      action: 'update',
      _wpnonce: nonce,
      _wp_http_referer: screen,
      ...fields,
    })
    await open('/wp-admin/options.php', { method: 'POST', body })
    return open(`${screen}&settings-updated=true`)
  }
  const saved = async () =>
    JSON.parse(
      await wordpress.runPhp(
        "echo json_encode( array( get_option( 'storebridge_settings' ), get_option( 'storebridge_key' ) ) );",
      ),
    )
  return { open, save, saved }
}

test('settings are taken field by field: a wrong one says why and keeps its old value', async (t) => {
  const wordpress = await startWordPress(t)
  const { open, save, saved } = await adminOf(wordpress)
  await save({
    'storebridge_settings[sidecar_url]': ' http://Sidecar.Example:8085/ ',
    'storebridge_settings[proxies]': '10.0.0.0/8, 2001:db8::1',
    'storebridge_key[value]': key,
  })
  t.like((await saved())[0], {
    sidecar_url: 'http://sidecar.example:8085',
    proxies: '10.0.0.0/8\n2001:db8::1',
  })
  t.is((await saved())[1], key)
  t.false((await open()).html.includes(key), 'the key is printed back')
  t.is(
    await wordpress.runPhp(
      'global $wpdb; echo $wpdb->get_var( "SELECT autoload FROM $wpdb->options WHERE option_name = \'storebridge_key\'" );',
    ),
    'auto-off',
  )

  for (const [url, words] of [
    ['sidecar.example', /enter the full address/],
    ['ftp://sidecar.example', /enter the full address/],
    ['http://user:secret@sidecar.example', /only the scheme, host and port/],
    ['http://sidecar.example/v1', /only the scheme, host and port/],
  ] as const)
    t.regex((await save({ 'storebridge_settings[sidecar_url]': url })).html, words)
  t.regex(
    (await save({ 'storebridge_settings[proxies]': '10.0.0.0/33' })).html,
    /10\.0\.0\.0\/33 is not an IP address/,
  )
  t.regex((await save({ 'storebridge_key[value]': 'short' })).html, /at least 32 characters/)
  t.regex((await save({ 'storebridge_key[value]': `${key} with a space` })).html, /without spaces/)
  await save({ 'storebridge_key[value]': '' })
  t.like((await saved())[0], {
    sidecar_url: 'http://sidecar.example:8085',
    proxies: '10.0.0.0/8\n2001:db8::1',
  })
  t.is((await saved())[1], key)
  await save({ 'storebridge_key[remove]': '1' })
  t.is((await saved())[1], '')

  const editor = await wordpress.login('editor')
  t.is((await editor.fetch(screen)).status, 403)
  await wordpress.runPhp("get_role( 'editor' )->add_cap( 'manage_storebridge' );")
  t.is((await editor.fetch(screen)).status, 200, 'a role that has the capability by name')
  t.is((await editor.fetch('/wp-admin/options-general.php')).status, 403)
  await wordpress.runPhp("get_role( 'editor' )->remove_cap( 'manage_storebridge' );")
  t.is(await wordpress.debugLog(), '')
})

test('activation asks for nothing, calls nobody and makes no page; removal leaves nothing where it is told to', async (t) => {
  const calls: string[] = []
  const neighbour = await listen((request, response) => {
    calls.push(request.url ?? '')
    response.end('{}')
  })
  t.teardown(neighbour.close)
  const wordpress = await startWordPress(t, { sidecarUrl: neighbour.url, key })
  const { open, saved } = await adminOf(wordpress)
  const page = await open()
  t.regex(page.html, /Locked: set by STOREBRIDGE_SIDECAR_URL in wp-config\.php/)
  t.regex(page.html, /Locked: set by STOREBRIDGE_KEY in wp-config\.php/)
  t.false(page.html.includes(key), 'the key is printed back')
  t.deepEqual(calls, [])
  t.deepEqual(await saved(), [[], false])
  t.is((await fetch(`${wordpress.url}/cart/`)).status, 404)

  const nonce =
    /action="[^"]*admin-post\.php"[\s\S]*?name="_wpnonce" value="([^"]+)"/.exec(page.html)?.[1] ?? ''
  const body = new URLSearchParams({ action: 'storebridge_create_pages', _wpnonce: nonce })
  t.is((await open('/wp-admin/admin-post.php', { method: 'POST', body })).status, 303)
  const made = (await saved())[0]
  t.true(made.shop_page > 0 && made.cart_page > 0 && made.checkout_page > 0)
  t.is((await fetch(`${wordpress.url}/shop/`)).status, 200)
  const gifts = await wordpress.runPhp(`echo get_post( ${made.gifts_page} )->post_content;`)
  t.regex(gifts, /\[storebridge_gift_certificate\][\s\S]*<h2[\s\S]*\[storebridge_gift_certificate_balance\]/)

  const remove = () =>
    wordpress.runPhp(`
    deactivate_plugins( 'storebridge/storebridge.php' );
    define( 'WP_UNINSTALL_PLUGIN', 'storebridge/storebridge.php' );
    update_option( 'storebridge_failures', array() );
    set_transient( 'storebridge_once_x', '1', 60 );
    update_user_option( 1, 'storebridge_link', 'sealed' );
    include WP_PLUGIN_DIR . '/storebridge/uninstall.php';
    global $wpdb;
    echo json_encode( array(
      $wpdb->get_col( "SELECT option_name FROM $wpdb->options WHERE option_name LIKE '%storebridge%' ORDER BY option_name" ),
      $wpdb->get_col( "SELECT meta_key FROM $wpdb->usermeta WHERE meta_key LIKE '%storebridge%'" ),
      wp_list_pluck( wp_get_nav_menu_items( 'Main' ), 'url' ),
    ) );`)
  await wordpress.runPhp(`
    $menu = wp_create_nav_menu( 'Main' );
    foreach ( array( '#storebridge-cart', '#storebridge-category-7', '/about/' ) as $url ) {
      wp_update_nav_menu_item( $menu, 0, array( 'menu-item-title' => 'x', 'menu-item-url' => $url, 'menu-item-status' => 'publish' ) );
    }`)
  t.deepEqual(JSON.parse(await remove()), [
    ['storebridge_settings'],
    ['wp_storebridge_link'],
    ['#storebridge-cart', '#storebridge-category-7', '/about/'],
  ])
  t.is((await saved())[0].shop_page, made.shop_page)
  await wordpress.runPhp(
    "update_option( 'storebridge_settings', array( 'remove_data' => true ) ); update_option( 'storebridge_key', 'x' );",
  )
  t.deepEqual(JSON.parse(await remove()), [[], [], ['/about/']])
  t.deepEqual(await saved(), [false, false])
  t.is((await fetch(`${wordpress.url}/products/mug/`)).status, 404)
})

test('every setting is also a constant: it holds, is shown as locked, and leaves what is saved alone', async (t) => {
  const wordpress = await startWordPress(t, {
    constants: {
      STOREBRIDGE_PROXIES: '10.0.0.0/8',
      STOREBRIDGE_CART_PAGE: 2,
      STOREBRIDGE_BUY_NOW: true,
      STOREBRIDGE_COUNT_VISITS: 'false',
      STOREBRIDGE_CHECKOUT_ROAD: 'embedded',
      STOREBRIDGE_CHECKOUT_TEXT: '#112233',
      STOREBRIDGE_SHOP_PAGE: '',
    },
  })
  const { open, save, saved } = await adminOf(wordpress)
  await save({
    'storebridge_settings[proxies]': '127.0.0.1',
    'storebridge_settings[buy_now]': '0',
    'storebridge_settings[link_users]': '1',
    'storebridge_settings[checkout_road]': 'headless',
  })
  t.like((await saved())[0], { proxies: '', buy_now: false, link_users: true, checkout_road: 'hosted' })
  const held = await wordpress.runPhp('echo json_encode( ( new Storebridge\\Settings() )->saved() );')
  t.like(JSON.parse(held), {
    proxies: '10.0.0.0/8',
    cart_page: 2,
    shop_page: 0,
    buy_now: true,
    count_visits: false,
    link_users: true,
    checkout_road: 'embedded',
    checkout_text: '#112233',
  })
  const { html } = await open()
  for (const name of ['PROXIES', 'CART_PAGE', 'BUY_NOW', 'COUNT_VISITS', 'CHECKOUT_ROAD'])
    t.true(html.includes(`Locked: set by STOREBRIDGE_${name} in wp-config.php`), name)
  t.false(html.includes('Locked: set by STOREBRIDGE_SHOP_PAGE'))
  t.is(await wordpress.debugLog(), '')
})

test('the shopper’s address is what connected, and past named proxies what they say', async (t) => {
  const seen: (string | undefined)[] = []
  const neighbour = await listen((request, response) => {
    seen.push(request.headers['x-storebridge-shopper-address'] as string | undefined)
    response.setHeader('Content-Type', 'application/json').end('{"results":{}}')
  })
  t.teardown(neighbour.close)
  const wordpress = await startWordPress(t, {
    sidecarUrl: neighbour.url,
    key,
    pages: { one: '[storebridge_product id="1"]' },
  })
  const headers = { 'X-Forwarded-For': '203.0.113.9, 198.51.100.7, 10.1.1.1' }
  await fetch(`${wordpress.url}/one/`, { headers })
  for (const proxies of ['127.0.0.1', '127.0.0.0/8 10.0.0.0/8', '::1']) {
    await wordpress.runPhp(`( new Storebridge\\Settings() )->change( array( 'proxies' => '${proxies}' ) );`)
    await fetch(`${wordpress.url}/one/`, { headers })
  }
  t.deepEqual(seen, ['127.0.0.1', '10.1.1.1', '198.51.100.7', '127.0.0.1'])
})

const testConnection = async (wordpress: TestWordPress) => {
  const { open } = await adminOf(wordpress)
  const { html } = await open()
  const nonce = /id="storebridge-test-form"[\s\S]*?name="_wpnonce" value="([^"]+)"/.exec(html)?.[1] ?? ''
  const body = new URLSearchParams({ storebridge_test_connection: '1', _wpnonce: nonce })
  const page = await open(screen, { method: 'POST', body })
  const report = /class="widefat[\s\S]*?<\/table>/.exec(page.html)?.[0] ?? ''
  return toPage(page.status, page.headers, report).words
}

test('“Test connection” says in plain words what is right, and what to do about what is wrong', async (t) => {
  const { sidecar, wordpress } = await startSpecimenShop(t)
  const good = await testConnection(wordpress)
  t.regex(good, /answered in \d+ ms/)
  const { html: privacy } = await (await adminOf(wordpress)).open(
    '/wp-admin/options-privacy.php?tab=policyguide',
  )
  t.regex(privacy, /the cookie storebridge_visit keeps two random numbers, .* for 400 days/)
  t.regex(privacy, /BigCommerce’s analytics/)
  t.regex(good, /accepts it.*agree on the time.*“Specimens” \(demo5tore\), channel 1, currency USD/)
  await sidecar.close()
  t.regex(await testConnection(wordpress), /Check (that|the).*(host and )?port/)
})

test('“Test connection” tells a wrong key, a wrong clock and a stranger apart', async (t) => {
  let answer: [number, string] = [200, 'Hello, I am a blog.']
  const neighbour = await listen((_request, response) => {
    response.writeHead(answer[0], { 'Content-Type': 'application/json' }).end(answer[1])
  })
  t.teardown(neighbour.close)
  const wordpress = await startWordPress(t, { sidecarUrl: neighbour.url, key })
  const refusal = (code: string, details = {}) =>
    JSON.stringify({ error: { code, message: 'No.', requestId: 'x', details } })
  t.regex(await testConnection(wordpress), /it is not a Storebridge sidecar/)
  answer = [401, refusal('unauthorized')]
  t.regex(await testConnection(wordpress), /does not accept the shared key/)
  answer = [401, refusal('stale_request', { serverTime: Math.round(Date.now() / 1000) - 1000 })]
  t.regex(await testConnection(wordpress), /clock is (999|10\d\d) seconds ahead of the sidecar/)
  answer = [200, '{"serverTime":"noon"}']
  t.regex(await testConnection(wordpress), /different versions/)
})
