import test from 'ava'
import { oldestWordPress } from '../demo/wordpress/oldest.ts'
import { newestWordPress, type Release } from '../demo/wordpress/site.ts'
import { startSpecimenShop } from '../helpers/specimen-shop.ts'
import type { WordPressOptions } from '../helpers/wordpress.ts'

type Versions = { release: Release; php: NonNullable<WordPressOptions['phpVersion']> }

/** From the shop to the store's checkout, as a visitor without JavaScript walks. */
const walks = test.macro({
  exec: async (t, { release, php }: Versions) => {
    t.timeout(200_000)
    const { wordpress, visit } = await startSpecimenShop(t, { release, phpVersion: php })
    t.is(
      await wordpress.runPhp(`echo $GLOBALS['wp_version'], ' ', PHP_MAJOR_VERSION, '.', PHP_MINOR_VERSION;`),
      `${release.version} ${php}`,
    )
    const shop = await visit('/shop/')
    t.is(shop.status, 200)
    t.regex(shop.html, /<article class="storebridge-card"/)
    const list = await visit('/products/?sort=name')
    t.regex(list.html, /storebridge-card__link"[^>]*>Mug/)
    const product = await visit('/products/mug/')
    t.is(product.status, 200)
    t.regex(product.html, /<h1[^>]*>\s*Mug/)
    t.regex(product.html, /<script(?=[^>]*type="module")[^>]*assets\/product-form\.js\?ver=/)
    const [, imports = ''] = /<script[^>]*type="importmap"[^>]*>([\s\S]*?)<\/script>/.exec(product.html) ?? []
    for (const module of ['@wordpress/interactivity', '@storebridge/product-choice', '@storebridge/site']) {
      t.true(imports.includes(module.replaceAll('/', '\\/')) || imports.includes(module), module)
    }
    t.is((await visit('/products/nothing-of-the-kind/')).status, 404)

    const added = await visit('/products/mug/', { action: 'add', product: '101', quantity: '2' })
    t.deepEqual([added.status, added.headers.get('location')], [303, `${wordpress.url}/cart/`])
    const cart = await visit('/cart/')
    t.regex(cart.words, /Added to your cart: 2 × Mug/)
    t.regex(cart.headers.get('cache-control') ?? '', /no-store/)
    t.is((await visit('/account/')).status, 200)
    t.is((await visit('/checkout/')).status, 200)
    const left = await visit('/checkout/', { action: 'checkout' })
    t.is(left.status, 303)
    t.false((left.headers.get('location') ?? wordpress.url).startsWith(wordpress.url))

    const admin = await wordpress.login()
    const settings = await admin.fetch('/wp-admin/options-general.php?page=storebridge')
    t.regex(await settings.text(), /Test connection/)
    t.is(await wordpress.debugLog(), '')
  },
  title: (_, { release, php } = { release: newestWordPress, php: '8.3' }) =>
    `on WordPress ${release.version} with PHP ${php} a shopper comes from the shop to the checkout, and PHP has nothing to complain of`,
})

test(walks, { release: oldestWordPress, php: '8.1' })
test(walks, { release: newestWordPress, php: '8.1' })
test(walks, { release: newestWordPress, php: '8.5' })
