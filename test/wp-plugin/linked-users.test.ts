import test from 'ava'
import { startShop } from '../helpers/shop.ts'
import { signedIn } from '../helpers/signed-in.ts'

const form = (action: object) =>
  new URLSearchParams(
    Object.entries(action).map(([name, value]): [string, string] => [`storebridge[${name}]`, String(value)]),
  )

test('a user of the site links themselves by being signed in to both, never by e-mail, and is then signed in by one sign-in', async (t) => {
  t.timeout(180_000)
  const { store, sidecar, wordpress } = await startShop(t, {
    env: { BIGCOMMERCE_CLIENT_ID: 'demo-client-id', BIGCOMMERCE_CLIENT_SECRET: 'demo-client-secret' },
    php: `update_option( 'storebridge_settings', array( 'link_users' => true ) + get_option( 'storebridge_settings' ) );
      $id = wp_insert_user( array( 'user_login' => 'ben', 'user_pass' => 'a-long-password', 'user_email' => 'ben@example.com', 'role' => 'subscriber' ) );`,
  })
  const page = '/account/?account=site-user'
  const user = await wordpress.login('ben')
  const session = await signedIn(store, sidecar, 'ben@example.com')
  const cookie = `${user.cookie}; storebridge_session=${session}`
  const ask = (path: string, cookies: string, body?: URLSearchParams) =>
    fetch(wordpress.url + path, {
      redirect: 'manual',
      headers: { cookie: cookies, ...(body ? { origin: wordpress.url } : {}) },
      ...(body ? { method: 'POST', body } : {}),
    })
  const given = (answer: Response) => answer.headers.getSetCookie().map((one) => one.split(';')[0] ?? '')
  const isSignedIn = (answer: Response) => given(answer).some((one) => one.startsWith('storebridge_session='))
  /** A right password alone signs nobody in to the store: a second factor may still be asked for. */
  const signInToWordPress = async (log = 'ben') => {
    const answer = await ask(
      '/wp-login.php',
      'wordpress_test_cookie=WP%20Cookie%20check',
      new URLSearchParams({ log, pwd: 'a-long-password', testcookie: '1' }),
    )
    t.is(answer.status, 302)
    t.false(isSignedIn(answer))
    const next = await ask('/account/', given(answer).join('; '))
    t.is(given(next).includes('storebridge_by_link=102'), isSignedIn(next))
    const again = await ask('/account/', given(answer).join('; '))
    t.false(isSignedIn(again), 'once')
    return isSignedIn(next)
  }

  t.false(await signInToWordPress(), 'the same e-mail address is no proof')

  const shown = await (await ask(page, cookie)).text()
  t.regex(shown, /Link my accounts/)
  const nonce = /storebridge\[nonce\]" value="(\w+)"/.exec(shown)?.[1] ?? ''
  const forged = await ask(page, cookie, form({ action: 'link_user', nonce: 'made-up' }))
  t.is(forged.status, 403)
  const guest = await ask(page, user.cookie, form({ action: 'link_user', nonce }))
  t.is(guest.status, 401)
  t.is((await ask(page, cookie, form({ action: 'link_user', nonce }))).status, 303)

  t.true(await signInToWordPress())
  // As other plugins tell of a sign-in and a sign-out: without the user.
  t.is(
    await wordpress.runPhp(`do_action( 'wp_login', 'admin' ); do_action( 'wp_logout' ); echo 'fine';`),
    'fine',
  )
  const kept = await wordpress.runPhp(
    "echo get_user_option( 'storebridge_link', get_user_by( 'login', 'ben' )->ID );",
  )
  t.notRegex(Buffer.from(kept, 'base64').toString('latin1'), /customerId/)

  await wordpress.runPhp(
    "$other = wp_insert_user( array( 'user_login' => 'mallory', 'user_pass' => 'a-long-password' ) ); update_user_option( $other, 'storebridge_link', get_user_option( 'storebridge_link', get_user_by( 'login', 'ben' )->ID ) );",
  )
  t.false(await signInToWordPress('mallory'), 'a link is good for its own user alone')

  const leave = async (more: string) => {
    const ben = await wordpress.login('ben')
    const mine = `storebridge_session=${await signedIn(store, sidecar, 'ben@example.com')}; storebridge_signed_in=1`
    const left = await ask(
      `/wp-login.php?action=logout&_wpnonce=${await ben.nonce('log-out')}`,
      `${ben.cookie}; ${mine}${more}`,
    )
    t.is(left.status, 302)
    return given(left).some((one) => /^storebridge_signed_in=(deleted)?$/.test(one))
  }
  t.false(await leave(''), 'who signed in to the store by themselves stays signed in there')
  t.false(await leave('; storebridge_by_link=103'), 'whoever another link brought in, too')
  t.true(await leave('; storebridge_by_link=102'))

  const again = await wordpress.login('ben')
  const mine = `${again.cookie}; storebridge_session=${await signedIn(store, sidecar, 'ben@example.com')}`
  const linked = await (await ask(page, mine)).text()
  t.regex(linked, /Remove link/)
  const fresh = /storebridge\[nonce\]" value="(\w+)"/.exec(linked)?.[1] ?? ''
  t.is((await ask(page, mine, form({ action: 'link_user', nonce: fresh, ends: 1 }))).status, 303)
  t.regex(await (await ask(page, mine)).text(), /Link my accounts/)
  t.false(await signInToWordPress(), 'an ended link signs in nobody')
  t.is((await ask(page, mine, form({ action: 'link_user', nonce: fresh }))).status, 303)
  t.true(await signInToWordPress())

  await wordpress.runPhp(
    "update_option( 'storebridge_settings', array( 'link_users' => false ) + get_option( 'storebridge_settings' ) );",
  )
  t.false(await signInToWordPress(), 'nobody is signed in while it is off')
})
