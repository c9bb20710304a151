import test from 'ava'
import { startShop } from '../helpers/shop.ts'

const screen = '/wp-admin/options-general.php?page=storebridge'

/** What WP-CLI is to a command: words for whoever typed it. */
const cli = `class WP_CLI { public static $said = array();
  public static function __callStatic( $name, $words ) { self::$said[] = $name . ': ' . $words[0]; if ( 'error' === $name ) throw new Exception( 'stopped' ); } }
  $settings = new Storebridge\\Settings();
  $asking   = new Storebridge\\Sidecar\\Operation();
  $client   = new Storebridge\\Sidecar\\Client( new Storebridge\\Sidecar\\Transport( $settings, $asking, new Storebridge\\Http\\Shopper_Address( $settings ) ), new Storebridge\\Session(), $asking );
  $command  = new Storebridge\\Redirection\\Redirection_Command( new Storebridge\\Redirection\\Redirection( $client, $settings ) );`

test('an admin has BigCommerce send shoppers here, sees before and after, and undoes it; WP-CLI does the same', async (t) => {
  t.timeout(180_000)
  const { store, wordpress } = await startShop(t)
  store.channel.routes.replace([
    { type: 'search', matching: '*', route: '/find' },
    { type: 'cart', matching: '*', route: '/old-cart' },
  ])
  const held = () => Object.fromEntries(store.channel.routes.all().map(({ type, route }) => [type, route]))
  const admin = await wordpress.login()
  const press = async (button: string) => {
    const nonce = await admin.nonce('storebridge_redirection')
    const body = new URLSearchParams({ storebridge_redirection: button, _wpnonce: nonce })
    return (await admin.fetch(screen, { method: 'POST', body })).text()
  }
  const run = async (command: string) =>
    wordpress.runPhp(
      `${cli} try { $command->${command}(); } catch ( Exception $stop ) {} echo implode( "\\n", WP_CLI::$said );`,
    )

  const may = store.options.accountScopes
  store.changeOptions({ accountScopes: ['store_sites_read_only', 'store_checkout_read_only'] })
  const refused = await press('set')
  t.notRegex(refused, /BigCommerce now sends shoppers here|value="undo"/)
  t.regex(refused, /notice-error/)
  t.regex(
    await run('undo'),
    /error: Nothing has been set from here/,
    'what was refused leaves nothing to undo',
  )
  store.changeOptions({ accountScopes: may })

  const first = await press('set')
  t.notRegex(first, /A page of this site is at/)
  t.regex(first, /BigCommerce now sends shoppers here/)
  t.regex(first, /old-cart/)
  const ours = {
    home: '/',
    cart: '/cart/',
    account: '/account/',
    login: '/login',
    logout: '/logout',
    recover_abandoned_cart: '/cart-recovery',
  }
  t.deepEqual(held(), { search: '/find', ...ours })

  store.channel.routes.replace([
    ...store.channel.routes.all().filter(({ type }) => type !== 'login'),
    { type: 'login', matching: '*', route: '/somebody-elses' },
  ])
  t.regex(await run('set'), /success: Set/)
  t.deepEqual(held(), { search: '/find', ...ours })
  t.regex(await run('show'), /login +\/login/)

  t.regex(await press('undo'), /previous settings have been restored/)
  t.deepEqual(held(), { search: '/find', cart: '/old-cart' })
  t.regex(await run('undo'), /error: Nothing has been set from here/)

  const forged = new URLSearchParams({ storebridge_redirection: 'set', _wpnonce: 'made-up' })
  t.regex(
    await (await admin.fetch(screen, { method: 'POST', body: forged })).text(),
    /link you followed has expired/i,
  )
  t.deepEqual(held(), { search: '/find', cart: '/old-cart' })

  await wordpress.runPhp(
    "wp_insert_post( array( 'post_type' => 'page', 'post_status' => 'publish', 'post_title' => 'Login', 'post_name' => 'login' ) );",
  )
  t.regex(await press('show'), /A page of this site is at \/login, where BigCommerce sends shoppers/)
  t.regex(await run('show'), /warning: A page of this site is at \/login/)
})
