import test from 'ava'
import { startShop } from '../helpers/shop.ts'

/** What WP-CLI is to a command: lines for whoever typed it, and an exit code. */
const cli = `
  eval( 'class WP_CLI { public static $said = array(); public static $code = 0;
    public static function line( $words = "" ) { self::$said[] = $words; }
    public static function halt( $code ) { self::$code = $code; throw new Exception( "stopped" ); }
    public static function __callStatic( $name, $words ) { self::$said[] = $name . ": " . $words[0]; if ( "error" === $name ) self::halt( 1 ); } }' );
  eval( 'namespace WP_CLI\\\\Utils; function format_items( $format, $items, $columns ) { foreach ( $items as $item ) \\\\WP_CLI::line( implode( " | ", $item ) ); }' );
  $settings = new Storebridge\\Settings();
  $asking   = new Storebridge\\Sidecar\\Operation();
  $client   = new Storebridge\\Sidecar\\Client( new Storebridge\\Sidecar\\Transport( $settings, $asking, new Storebridge\\Http\\Shopper_Address( $settings ) ), new Storebridge\\Session(), $asking );
  $command  = new Storebridge\\Cli\\Shop_Command( new Storebridge\\Admin\\Connection_Test( $client, $settings ), new Storebridge\\Sidecar\\Cache( $client ), new Storebridge\\Sidecar\\Failures() );
  $site     = new Storebridge\\Cli\\Site_Command( new Storebridge\\Cli\\Site_Facts( $settings, new Storebridge\\Pages\\Starter_Pages( $settings ) ), new Storebridge\\Usage\\Places() );`

test('WP-CLI tells how the shop is, drops the cache, lists routes, pages and every place that uses the shop', async (t) => {
  t.timeout(120_000)
  const { sidecar, wordpress } = await startShop(t, {
    pages: {
      mixed:
        '[storebridge_products ids="1,2" limit="4"] text [[storebridge_cart]] <!-- wp:storebridge/products {"limit":4} /--> <!-- wp:storebridge/cart /-->',
      plain: 'Nothing of ours, though it says storebridge.',
    },
    php: `
      $built = wp_insert_post( array( 'post_type' => 'page', 'post_status' => 'publish', 'post_title' => 'Built' ) );
      update_post_meta( $built, '_elementor_data', wp_slash( '[{"shortcode":"[storebridge_product sku=\\\\"A-1\\\\"]"}]' ) );
      update_option( 'widget_text', array( 3 => array( 'title' => '=Sale', 'text' => '[storebridge_mini_cart]' ) ) );
      update_option( 'sidebars_widgets', array( 'sidebar-1' => array( 'text-3' ) ) );
      $menu = wp_create_nav_menu( 'Main' );
      wp_update_nav_menu_item( $menu, 0, array( 'menu-item-title' => 'Cart', 'menu-item-url' => '#storebridge-cart', 'menu-item-status' => 'publish' ) );
      for ( $i = 0; $i < 120; $i++ ) wp_insert_post( array( 'post_type' => 'post', 'post_status' => 'draft', 'post_title' => "Post $i", 'post_content' => "[storebridge_product id=\\"$i\\"]" ) );`,
  })
  const run = async (call: string) => {
    const told = await wordpress.runPhp(
      `${cli} try { ${call}; } catch ( Exception $stop ) {} echo json_encode( array( WP_CLI::$code, WP_CLI::$said ) );`,
    )
    const [code, lines] = JSON.parse(told) as [number, string[]]
    return { code, lines, text: lines.join('\n') }
  }

  const good = await run("$command->test( array(), array( 'format' => 'json' ) )")
  t.is(good.code, 0)
  t.true(JSON.parse(good.text).some(({ label }: { label: string }) => label === 'Shared key'))
  t.regex((await run('$command->status( array(), array() )')).text, /note \| Size \| /)
  t.regex((await run("$command->cache( array( 'drop' ), array() )")).text, /success: Dropped: \d+/)
  t.regex((await run('$command->cache( array(), array() )')).text, /Since the last restart/)

  const routes = await run("$site->routes( array(), array( 'format' => 'csv' ) )")
  t.is(routes.code, 0)
  t.regex(routes.text, /\/products\/,.*,ours/)
  const shared = await run(
    "register_post_type( 'machine', array( 'public' => true, 'rewrite' => array( 'slug' => 'products/machines' ) ) ); register_taxonomy( 'kind', 'machine', array( 'public' => true, 'rewrite' => array( 'slug' => 'categories' ) ) ); $site->routes( array(), array( 'format' => 'csv' ) )",
  )
  t.is(shared.code, 0)
  t.regex(shared.text, /\/products\/,.*before it, what is there of: machine",shared/)
  t.regex(shared.text, /\/categories\/,.*of: kind",shared\n.*\/brands\/,a brand,ours/)
  const archive = await run(
    "register_post_type( 'machine', array( 'public' => true, 'has_archive' => 'products' ) ); $site->routes( array(), array( 'format' => 'csv' ) )",
  )
  t.is(archive.code, 1)
  t.regex(archive.text, /\/products\/,.*,taken/)
  const pages = await run("$site->pages( array(), array( 'format' => 'csv' ) )")
  t.is(pages.code, 0)
  t.regex(pages.text, /cart,\d+,publish,http.*\/cart\/,/)
  await wordpress.runPhp(
    "wp_delete_post( ( new Storebridge\\Settings() )->saved()['cart_page'], true ); wp_insert_post( array( 'post_type' => 'page', 'post_status' => 'publish', 'post_name' => 'brands', 'post_title' => 'Brands' ) );",
  )
  t.is((await run('$site->pages( array(), array() )')).code, 1)
  t.is((await run("$site->pages( array(), array( 'create' => true ) )")).code, 0)
  t.is((await run('$site->routes( array(), array() )')).code, 1)

  const found = JSON.parse(
    (await run("$site->export_shortcodes( array(), array( 'format' => 'json' ) )")).text,
  )
  const places = (found as Record<string, string>[]).map(({ where, type, kind, name, attributes }) =>
    [where, type, kind, name, attributes].join(' '),
  )
  t.is(places.filter((place) => place.startsWith('post post shortcode storebridge_product id=')).length, 120)
  for (const place of [
    'post page shortcode storebridge_products ids="1,2" limit="4"',
    'post page block storebridge/products {"limit":4}',
    'post page block storebridge/cart ',
    'meta _elementor_data shortcode storebridge_product sku="A-1"',
    'widget sidebar-1 shortcode storebridge_mini_cart ',
    'menu Main menu #storebridge-cart ',
  ])
    t.true(places.includes(place), place)
  t.is(places.filter((place) => place.includes('storebridge_cart')).length, 1, 'an escaped one is none')
  const csv = await run("$site->export_shortcodes( array(), array( 'format' => 'csv' ) )")
  t.is(csv.lines[0], 'where,id,type,status,title,kind,name,attributes')
  t.true(csv.text.includes(`"ids=""1,2"" limit=""4"""`))
  t.true(csv.text.includes("'=Sale"), 'no formula for a spreadsheet')
  t.is(
    (await run("$site->export_shortcodes( array(), array( 'format' => 'count' ) )")).lines[0],
    String(found.length),
  )

  await sidecar.close()
  t.is((await run('$command->test( array(), array() )')).code, 1)
  t.is((await run('$command->status( array(), array() )')).code, 1)
  const failed = await run("$command->cache( array( 'drop' ), array() )")
  t.is(failed.code, 1)
  t.regex(failed.text, /error: .*Check (that|the)/)
  t.is(await wordpress.debugLog(), '')
})
