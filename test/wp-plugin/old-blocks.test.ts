import test from 'ava'
import { startBrowser } from '../helpers/browser.ts'
import { startSpecimenShop } from '../helpers/specimen-shop.ts'

const content = `<!-- wp:bigcommerce/products {"shortcode":"[bigcommerce_product id=\\u0022101,103\\u0022]","queryParams":{"preview":1,"paged":0}} -->
<div class="wp-block-bigcommerce-products">[bigcommerce_product id="101,103"]</div>
<!-- /wp:bigcommerce/products -->

<!-- wp:bigcommerce/product-reviews {"shortcode":"[bigcommerce_reviews id=\\u0022101\\u0022]","productId":"101"} -->
[bigcommerce_reviews id="101"]
<!-- /wp:bigcommerce/product-reviews -->

<!-- wp:bigcommerce/cart -->
[bigcommerce_cart]
<!-- /wp:bigcommerce/cart -->`

test('an editor sees the old blocks as they will look, can turn one into ours, and saves the others as they were', async (t) => {
  t.timeout(180_000)
  const { wordpress } = await startSpecimenShop(t, { theme: 'twentytwentyfive', pages: { old: content } })
  const id = await wordpress.runPhp(`echo get_page_by_path( 'old' )->ID;`)
  const { context, page } = await startBrowser(t, { baseURL: wordpress.url })
  await context.addCookies((await wordpress.login()).cookies)
  const problems: string[] = []
  page.on('pageerror', ({ message }) => problems.push(message))
  context.setDefaultTimeout(90_000)
  await page.goto(`/wp-admin/post.php?post=${id}&action=edit`)
  const canvas = page.frameLocator('iframe[name="editor-canvas"]')
  await canvas.locator('.storebridge-card__link', { hasText: 'Engraved pen' }).waitFor()
  await canvas.getByText('Holds tea.').waitFor()
  await canvas.getByText('Every shopper sees their own here').waitFor()

  const read = <Value>(code: string) => page.evaluate(code) as Promise<Value>
  const blocks = `wp.data.select('core/block-editor').getBlocks()`
  t.deepEqual(await read(`${blocks}.map(({ name, isValid }) => [name, isValid])`), [
    ['bigcommerce/products', true],
    ['bigcommerce/product-reviews', true],
    ['bigcommerce/cart', true],
  ])
  t.is(await read(`wp.data.select('core/editor').getEditedPostContent()`), content)
  t.is(await read(`wp.blocks.serialize(${blocks})`), content, 'what is written back is what was read')
  await page.waitForFunction(
    `wp.blocks.getPossibleBlockTransformations([${blocks}[0]]).some(({ name }) => name === 'storebridge/products')`,
  )
  t.is(
    await read(`wp.blocks.serialize(wp.blocks.switchToBlockType(${blocks}[0], 'storebridge/products'))`),
    '<!-- wp:storebridge/products {"choice":"hand","items":[{"id":103,"name":"Engraved pen","sku":"PEN"},{"id":101,"name":"Mug","sku":"MUG"}]} /-->',
    'in the order in which they stood',
  )
  await page.waitForFunction(
    `wp.blocks.getPossibleBlockTransformations([${blocks}[1]]).map(({ name }) => name).join().includes('storebridge/product-part')`,
  )
  await page.evaluate(
    `wp.data.dispatch('core/block-editor').replaceBlocks(${blocks}[2].clientId, wp.blocks.switchToBlockType(${blocks}[2], storebridgeOldBlocks.find(({ name }) => name === 'bigcommerce/cart').ours.name))`,
  )
  t.regex(await read(`wp.blocks.serialize(${blocks})`), /\[storebridge_cart\]|wp:storebridge\/cart/)
  t.deepEqual(problems, [])
})
