import test, { type ExecutionContext } from 'ava'
import { startBigCommerce } from '../../helpers/bigcommerce.ts'
import { as, signInAtStore, syncToken } from '../../helpers/session-sync.ts'
import { createCart, createShopper } from '../../helpers/shopper.ts'
import { specimenCatalog as catalog, ids } from '../../helpers/specimen-catalog.ts'
import { cookieOf, visit } from '../../helpers/visit-checkout.ts'

// A store whose merchant wants people to sign in on the site, as far as the site has a page for it.
async function start(t: ExecutionContext, types: string[]) {
  const store = await startBigCommerce(t, { catalog, siteUrl: 'http://shop.example' })
  store.channel.routes.replace(types.map((type) => ({ type, matching: '*', route: `/${type}` })))
  store.channel.checkout.change({
    should_redirect_to_storefront_for_auth: true,
    custom_checkout_script_url: '',
    custom_order_confirmation_script_url: '',
    order_confirmation_use_custom_checkout_script: false,
  })
  const { entityId: cart } = await createCart(createShopper(store), [
    { productEntityId: ids.mug, quantity: 1 },
  ])
  const arrive = async (headers = {}) =>
    cookieOf(
      await visit(
        `${store.url}/checkout-site/session-sync?jwt=${await syncToken(store, { to: '/', cart }, headers)}`,
      ),
    )
  return { store, pages: `${store.url}/checkout-site`, arrive }
}

const login = 'http://shop.example/login?redirectTo='

test('the checkout sends people to the site to sign in, and to come back', async (t) => {
  const { pages, arrive } = await start(t, ['login', 'logout'])
  const text = await (await visit(`${pages}/checkout`, await arrive())).text()
  t.regex(text, /<a href="http:\/\/shop\.example\/login\?redirectTo=%2Fcheckout">Sign in</)
  t.is((await visit(`${pages}/login.php`)).headers.get('location'), `${login}%2Fcheckout`)
  t.is((await visit(`${pages}/account.php`)).headers.get('location'), `${login}%2F`)
})

test('nobody signs in at the store itself any more', async (t) => {
  const { pages } = await start(t, ['login', 'logout'])
  const body = { email: 'ada@example.com', password: 'Teapot-2026' }
  const answer = await visit(`${pages}/login.php`, '', body)
  t.is(answer.headers.get('location'), `${login}%2Fcheckout`)
  t.is(answer.headers.get('set-cookie'), null)
})

test('the checkout sends people to the site to sign out', async (t) => {
  const { store, pages, arrive } = await start(t, ['login', 'logout'])
  const cookie = await arrive(as(signInAtStore(store, 'ada@example.com')))
  const text = await (await visit(`${pages}/checkout`, cookie)).text()
  t.regex(text, /<a href="http:\/\/shop\.example\/logout\?redirectTo=%2F">Sign out</)
  t.notRegex(text, /sign-out/)
})

test('routes alone send nobody to the site: the merchant must want it', async (t) => {
  const { store, pages } = await start(t, ['login', 'logout'])
  store.channel.checkout.change({ should_redirect_to_storefront_for_auth: false })
  t.is((await visit(`${pages}/login.php`)).status, 200)
})

test('without a route of the site, people sign in at the store', async (t) => {
  const { pages, arrive } = await start(t, [])
  const text = await (await visit(`${pages}/checkout`, await arrive())).text()
  t.regex(text, /<a href="\/checkout-site\/login\.php">Sign in</)
  t.is((await visit(`${pages}/login.php`)).status, 200)
})
