import { join } from 'node:path'
import test from 'ava'
import { startBrowser } from '../helpers/browser.ts'
import { startShop } from '../helpers/shop.ts'

const plain = join(import.meta.dirname, 'plain-theme')

const item = (title: string, url: string) =>
  `wp_update_nav_menu_item( $menu, 0, array( 'menu-item-title' => '${title}', 'menu-item-url' => '${url}', 'menu-item-status' => 'publish' ) );`

/** A list as its links stand in it: each address, by how deep it is. */
const linksIn = (html: string) => [...html.matchAll(/<a [^>]*href="([^"]+)"[^>]*>/g)].map(([, url]) => url)

test('a menu shows the store’s categories as they are now, the cart with its count, and the account', async (t) => {
  t.timeout(180_000)
  const { store, sidecar, wordpress } = await startShop(t, {
    theme: 'plain-theme',
    themes: [plain],
    php: `
      $menu = wp_create_nav_menu( 'Main' );
      ${item('Shop', '#storebridge-shop')} ${item('Categories', '#storebridge-categories')}
      ${item('My cart', '#storebridge-cart')} ${item('Me', '#storebridge-account')} ${item('Gone', '#storebridge-category-999999')}
      ${item('Elsewhere', 'https://example.com/')}
      file_put_contents( WPMU_PLUGIN_DIR . '/menu.php', '<?php add_action( "after_setup_theme", static fn() => add_theme_support( "menus" ) ); add_action( "wp_body_open", static fn() => wp_nav_menu( array( "menu" => "Main", "container_id" => "main-menu" ) ) );' );`,
    pages: { plain: 'Nothing to buy.' },
  })
  const menuOf = async (path: string) => {
    const html = await (await fetch(`${wordpress.url}${path}`)).text()
    return { html, menu: /<div id="main-menu"[\s\S]*?<\/div>/.exec(html)?.[0] ?? '' }
  }
  const lookups = () => store.log().filter(({ operationName }) => operationName === 'Lookup').length
  store.clearLog()
  const { menu } = await menuOf('/shop/')
  t.is(lookups(), 1, 'the menu asks along with the page')
  const links = linksIn(menu)
  t.is(links[0], `${wordpress.url}/shop/`)
  t.is(links[1], `${wordpress.url}/products/`)
  t.true(links.some((url) => /\/categories\/[a-z-]+\/$/.test(url ?? '')))
  t.true(
    links.some((url) => /\/categories\/[a-z-]+\/[a-z-]+\/$/.test(url ?? '')),
    'those below them as well',
  )
  t.true(links.includes(`${wordpress.url}/account/`) && links.includes('https://example.com/'))
  t.notRegex(menu, /Gone|#storebridge/)
  t.regex(menu, /class="sub-menu"/)
  t.regex(menu, /\/cart\/"[^>]*>My cart <span class="storebridge-mini-cart__count"/)
  const category = links.find((url) => /\/categories\//.test(url ?? '')) ?? ''
  t.regex(
    (await menuOf(new URL(category).pathname)).menu,
    /current-menu-item[^>]*><a href="[^"]*\/categories\//,
  )

  const { page, context } = await startBrowser(t)
  await context.addCookies([{ name: 'storebridge_cart_count', value: '7', url: wordpress.url }])
  await page.goto(`${wordpress.url}/plain/`)
  await page.locator('#main-menu .storebridge-mini-cart__count', { hasText: '7' }).waitFor()

  const admin = await wordpress.login()
  const editor = await (await admin.fetch('/wp-admin/nav-menus.php')).text()
  t.regex(editor, /id="add-storebridge-menu"/)
  t.regex(editor, /value="#storebridge-category-\d+"/)
  t.regex(editor, /value="#storebridge-cart"/)

  const navigation = `<!-- wp:navigation {"overlayMenu":"never"} --><!-- wp:navigation-link {"label":"Wares","url":"#storebridge-categories","kind":"custom"} /--><!-- wp:navigation-link {"label":"Basket","url":"#storebridge-cart","kind":"custom"} /--><!-- wp:navigation-submenu {"label":"More","url":"https://example.com/more","kind":"custom"} --><!-- wp:navigation-link {"label":"Me","url":"#storebridge-account","kind":"custom"} /--><!-- /wp:navigation-submenu --><!-- /wp:navigation -->`
  await wordpress.runPhp(
    `wp_insert_post( wp_slash( array( 'post_type' => 'page', 'post_status' => 'publish', 'post_name' => 'blocks', 'post_title' => 'Blocks', 'post_content' => base64_decode( '${Buffer.from(navigation).toString('base64')}' ) ) ) );`,
  )
  const blocks = /<nav [\s\S]*?<\/nav>/.exec((await menuOf('/blocks/')).html)?.[0] ?? ''
  t.notRegex(blocks, /#storebridge/)
  t.regex(blocks, /wp-block-navigation-submenu[\s\S]*?\/products\/[\s\S]*?\/categories\//)
  t.regex(blocks, /\/cart\/"[\s\S]*?Basket<\/span> <span class="storebridge-mini-cart__count"/)
  t.regex(blocks, /More[\s\S]*?\/account\//)
  const variations = await wordpress.runPhp(
    "echo json_encode( array_column( WP_Block_Type_Registry::get_instance()->get_registered( 'core/navigation-link' )->get_variations(), 'name' ) );",
  )
  t.true(JSON.parse(variations).includes('storebridge-cart'))

  await sidecar.close()
  const away = await menuOf('/plain/')
  t.is(
    linksIn(away.menu).filter((url) => /\/categories\//.test(url ?? '')).length > 0,
    true,
    'the last good ones',
  )
  await wordpress.runPhp("wp_delete_post( ( new Storebridge\\Settings() )->saved()['cart_page'], true );")
  t.notRegex((await menuOf('/plain/')).menu, /My cart/)
  t.is(await wordpress.debugLog(), '')
})
