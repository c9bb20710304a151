import test from 'ava'
import { startBigCommerce } from '../helpers/bigcommerce.ts'
import { startSidecar } from '../helpers/sidecar.ts'
import { toPage } from '../helpers/specimen-shop.ts'
import { startWordPress, type TestWordPress } from '../helpers/wordpress.ts'

const setup = '/wp-admin/options-general.php?page=storebridge&tab=setup'

async function adminOf(wordpress: TestWordPress) {
  const admin = await wordpress.login()
  const open = async (path: string, init: RequestInit = {}) => {
    const answer = await admin.fetch(path, init)
    return toPage(answer.status, answer.headers, await answer.text())
  }
  const press = async (step: string, fields: Record<string, string> = {}) => {
    const _wpnonce = await admin.nonce('storebridge_setup')
    const body = new URLSearchParams({ storebridge_setup: step, _wpnonce, ...fields })
    return open(`${setup}&step=${step}`, { method: 'POST', body })
  }
  return { open, press }
}

test('three steps lead from activation to a shop that works, without JavaScript, and can be gone through again', async (t) => {
  const sidecar = await startSidecar(t, await startBigCommerce(t))
  const wordpress = await startWordPress(t)
  const { open, press } = await adminOf(wordpress)
  t.regex((await open('/wp-admin/plugins.php')).html, /set up your shop in three short steps/)
  t.regex((await open('/wp-admin/plugins.php')).html, /tab=setup">Setup<\/a>/)
  t.notRegex((await open('/wp-admin/index.php')).html, /three short steps/)
  t.regex((await open(setup)).html, /Connect this site to the sidecar/)

  const wrong = await press('connect', { sidecar_url: 'sidecar', key: 'short' })
  t.regex(wrong.html, /enter the full address/)
  t.regex(wrong.html, /at least 32 characters/)
  t.notRegex(wrong.html, /step=pages">Continue/)
  const right = await press('connect', { sidecar_url: sidecar.url, key: sidecar.env.STOREBRIDGE_KEY })
  t.regex(right.html, /answered in \d+ ms/)
  t.regex(right.html, /step=pages">Continue/)
  t.false(right.html.includes(sidecar.env.STOREBRIDGE_KEY), 'the key is printed back')

  t.regex((await open(setup)).html, /Create the shop’s pages/, 'it goes on where it was left')
  t.is((await fetch(`${wordpress.url}/shop/`)).status, 404)
  const made = await press('pages')
  t.regex(made.html, /Your shop is open/)
  t.regex(made.html, /\/shop\/">Shop<\/a>/)
  const shop = await fetch(`${wordpress.url}/shop/`)
  t.is(shop.status, 200)
  t.regex(await shop.text(), /storebridge-card/)
  t.notRegex((await open('/wp-admin/plugins.php')).html, /three short steps/)

  t.regex((await open(`${setup}&step=connect`)).html, /A key is saved/)
  t.regex((await press('connect', { sidecar_url: sidecar.url, key: '' })).html, /The sidecar accepts it/)
  t.regex((await press('pages')).html, /Your shop is open/)
  t.is((await fetch(`${wordpress.url}/shop-2/`)).status, 404, 'no page is made twice')
  t.is(await wordpress.debugLog(), '')
})

test('constants lock the first step; the notice goes for good when it is told to; a forged press does nothing', async (t) => {
  const sidecar = await startSidecar(t, await startBigCommerce(t))
  const wordpress = await startWordPress(t, { sidecarUrl: sidecar.url, key: sidecar.env.STOREBRIDGE_KEY })
  const { open, press } = await adminOf(wordpress)
  const locked = await press('connect', { sidecar_url: 'http://elsewhere.example', key: 'k'.repeat(40) })
  t.regex(locked.html, /Locked: set by STOREBRIDGE_SIDECAR_URL/)
  t.regex(locked.html, /Locked: set by STOREBRIDGE_KEY/)
  t.regex(locked.html, /The sidecar accepts it/)
  t.is(await wordpress.runPhp("echo json_encode( get_option( 'storebridge_key' ) );"), 'false')

  const notice = /href="([^"]+storebridge_dismiss_setup[^"]+)"/.exec(
    (await open('/wp-admin/plugins.php')).html,
  )
  t.is((await open((notice?.[1] ?? '').replaceAll('&#038;', '&').replaceAll('&amp;', '&'))).status, 303)
  t.notRegex((await open('/wp-admin/plugins.php')).html, /three short steps/)

  const forged = new URLSearchParams({ storebridge_setup: 'pages', _wpnonce: 'made-up' })
  await open(setup, { method: 'POST', body: forged })
  t.is((await fetch(`${wordpress.url}/shop/`)).status, 404)
})
