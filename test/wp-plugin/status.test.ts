import test from 'ava'
import { startShop } from '../helpers/shop.ts'
import { toPage } from '../helpers/specimen-shop.ts'

const screen = '/wp-admin/options-general.php?page=storebridge&tab=status'

test('the status page shows connection, webhooks, cache and the last failures, and drops the cache', async (t) => {
  t.timeout(120_000)
  const { store, sidecar, wordpress } = await startShop(t, { pages: { plain: 'Nothing to buy.' } })
  const admin = await wordpress.login()
  const open = async (init: RequestInit = {}) => {
    const answer = await admin.fetch(screen, init)
    return toPage(answer.status, answer.headers, await answer.text())
  }
  const press = async (button: string, nonce?: string) => {
    const _wpnonce = nonce ?? (await admin.nonce('storebridge_status'))
    return open({ method: 'POST', body: new URLSearchParams({ storebridge_status: button, _wpnonce }) })
  }
  const lookups = () => store.log().filter(({ operationName }) => operationName === 'Lookup').length

  await fetch(`${wordpress.url}/shop/`)
  await fetch(`${wordpress.url}/shop/`)
  t.is(lookups(), 1)
  const { html } = await open()
  t.regex(html, /answered in \d+ ms/)
  t.regex(html, /Set WEBHOOK_URL for the sidecar/)
  t.regex(html, /entr(y|ies), [\d.]+ .?B of 256 MB at most/)
  t.regex(html, /None recorded/)
  await press('drop', 'made-up')
  await fetch(`${wordpress.url}/shop/`)
  t.is(lookups(), 1, 'a forged press drops nothing')
  t.regex((await press('drop')).html, /The cache has been cleared/)
  await fetch(`${wordpress.url}/shop/`)
  t.is(lookups(), 2)
  t.is((await (await wordpress.login('editor')).fetch(screen)).status, 403)

  const kept = async () =>
    JSON.parse(await wordpress.runPhp("echo json_encode( get_option( 'storebridge_failures' ) );"))
  t.false(await kept(), 'nothing is written where nothing fails')
  t.is((await fetch(`${wordpress.url}/products/no-such-thing/`)).status, 404)
  t.false(await kept(), 'what the store has not is no failure')

  await sidecar.close()
  const failed = await fetch(`${wordpress.url}/products/another/?email=ada@example.com`)
  t.is(failed.status, 503)
  const [first] = await kept()
  t.like(first, { room: 'catalog', times: 1 })
  t.regex(first.code, /^(refused|hung_up)$/)
  t.regex(first.reference, /^[0-9a-f-]{36}$/)
  t.notRegex(JSON.stringify(first), /ada@example|another/)
  await fetch(`${wordpress.url}/products/another/`)
  t.is((await kept())[0].times, 1, 'once a minute at most')
  await wordpress.runPhp(
    "$kept = get_option( 'storebridge_failures' ); $kept[0]['at'] -= 61; update_option( 'storebridge_failures', $kept );",
  )
  await fetch(`${wordpress.url}/products/another/`)
  t.is((await kept())[0].times, 2)
  t.is((await kept()).length, 1)
  const away = await open()
  t.regex(away.html, /Check (that|the).*port/)
  t.true(away.html.includes((await kept())[0].reference))
  t.regex((await press('drop')).html, /notice-error[^>]*><p>[^<]*Check (that|the)/)
  t.regex((await press('forget')).html, /None recorded/)
  t.is(
    await wordpress.runPhp(
      'global $wpdb; echo $wpdb->get_var( "SELECT autoload FROM $wpdb->options WHERE option_name = \'storebridge_failures\'" ) ?? "gone";',
    ),
    'off',
  )
  t.is(await wordpress.debugLog(), '')
})
