import test from 'ava'
import { startBigCommerce } from '../helpers/bigcommerce.ts'
import { makeNetwork } from '../helpers/network.ts'
import { startSidecar } from '../helpers/sidecar.ts'
import { specimenCatalog } from '../helpers/specimen-catalog.ts'
import { startWordPress } from '../helpers/wordpress.ts'

const password = 'correct horse battery 1'

test('on a network each site has a shop, carts and sign-ins of its own, and deleting the plugin clears every one', async (t) => {
  t.timeout(240_000)
  const sidecar = await startSidecar(t, await startBigCommerce(t, { catalog: specimenCatalog }))
  const key = sidecar.env.STOREBRIDGE_KEY
  const wordpress = await startWordPress(t, { active: false })
  const network = await makeNetwork(wordpress)
  const two = await network.addSite('two')
  await wordpress.runPhp(`
    require_once ABSPATH . 'wp-admin/includes/plugin.php';
    $error = activate_plugin( 'storebridge/storebridge.php', '', true );
    if ( is_wp_error( $error ) ) throw new Exception( $error->get_error_message() );`)
  const three = await network.addSite('three')
  for (const site of [1, two, three])
    t.deepEqual(
      JSON.parse(await network.on(site, "echo json_encode( get_option( 'storebridge_settings' ) );")),
      [],
      `site ${site}`,
    )

  const open = `
    update_option( 'storebridge_settings', array( 'sidecar_url' => '${sidecar.url}' ) ); update_option( 'storebridge_key', '${key}', false );
    ( new Storebridge\\Pages\\Starter_Pages( new Storebridge\\Settings() ) )->create();`
  for (const site of [1, two]) await network.on(site, open)
  t.is(
    JSON.parse(await network.on(three, "echo json_encode( get_option( 'storebridge_key' ) );")),
    false,
    'a site’s settings are its own',
  )

  const url = (path: string) => `${wordpress.url}${path}`
  t.is((await fetch(url('/shop/'))).status, 200)
  t.is((await fetch(url('/two/shop/'))).status, 200)
  const add = async (base: string) => {
    const answer = await fetch(url(`${base}/products/mug/`), {
      method: 'POST',
      redirect: 'manual',
      headers: { Origin: wordpress.url },
      body: new URLSearchParams({
        'storebridge[action]': 'add',
        'storebridge[product]': '101',
        'storebridge[quantity]': '2',
      }),
    })
    return { status: answer.status, cookies: answer.headers.getSetCookie() }
  }
  const main = await add('')
  const other = await add('/two')
  t.deepEqual([main.status, other.status], [303, 303])
  const session = (made: { cookies: string[] }) =>
    made.cookies.find((one) => one.startsWith('storebridge_session')) ?? ''
  t.regex(session(main), /^storebridge_session=.*path=\/;/i)
  t.regex(session(other), new RegExp(`^storebridge_session_${two}=.*path=/two/;`, 'i'))
  t.notRegex(session(other), /domain=/i)

  const pair = (line: string) => line.split(';')[0] ?? ''
  const cart = async (base: string, cookie: string) =>
    (await fetch(url(`${base}/cart/`), { headers: { cookie } })).text()
  t.notRegex(await cart('', pair(session(main))), /Your cart is empty/)
  t.regex(
    await cart('/two', pair(session(main))),
    /Your cart is empty/,
    'the main site’s cart is not the other’s',
  )
  t.regex(await cart('', pair(session(other))), /Your cart is empty/)
  const itsShop = await (await fetch(url('/two/shop/'))).text()
  for (const told of [`window\\.storebridgeSite = "_${two}"`, `"cookies":"_${two}"`]) {
    t.regex(itsShop, new RegExp(told), 'scripts read the site’s own cookies')
  }
  t.notRegex(await (await fetch(url('/shop/'))).text(), /storebridgeSite =/)

  const may = async (user: string, site: number) =>
    network.on(
      site,
      `wp_set_current_user( get_user_by( 'login', '${user}' )->ID ); echo current_user_can( 'manage_storebridge' ) ? 'yes' : 'no';`,
    )
  await network.on(
    two,
    `$id = wpmu_create_user( 'owner', '${password}', 'owner@example.com' ); add_user_to_blog( ${two}, $id, 'administrator' );`,
  )
  t.deepEqual(
    [await may('owner', two), await may('owner', 1), await may('admin', three)],
    ['yes', 'no', 'yes'],
  )

  const left = async (site: number) =>
    JSON.parse(
      await network.on(
        site,
        `global $wpdb; echo json_encode( $wpdb->get_col( "SELECT option_name FROM $wpdb->options WHERE option_name LIKE '%storebridge%'" ) );`,
      ),
    )
  await network.on(two, "( new Storebridge\\Settings() )->change( array( 'remove_data' => true ) );")
  await wordpress.runPhp(`
    deactivate_plugins( 'storebridge/storebridge.php', false, true );
    define( 'WP_UNINSTALL_PLUGIN', 'storebridge/storebridge.php' );
    include WP_PLUGIN_DIR . '/storebridge/uninstall.php';`)
  t.deepEqual(await left(two), [])
  t.true((await left(1)).includes('storebridge_key'), 'a site that did not ask for it keeps its settings')
  t.is(await wordpress.debugLog(), '')
})
