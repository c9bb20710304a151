import { AxeBuilder } from '@axe-core/playwright'
import test, { type ExecutionContext } from 'ava'
import type { FrameLocator, Page } from 'playwright-core'
import { oldestWordPress } from '../demo/wordpress/oldest.ts'
import { newestWordPress, type Release } from '../demo/wordpress/site.ts'
import { blocksIn, inEditor, openEditor, select } from '../helpers/block-editor.ts'
import { block, chosen } from '../helpers/blocks.ts'
import { startBrowser } from '../helpers/browser.ts'
import { startSpecimenShop } from '../helpers/specimen-shop.ts'

/** Every block, and words of its in the editor. */
const shown: [string, Record<string, unknown>, RegExp | null][] = [
  ['products', { choice: 'hand', items: chosen(101, 103) }, /Engraved pen/],
  ['product', { items: chosen(101) }, /Mug/],
  ['product-part', { items: chosen(101), part: 'price' }, /\$9\.99/],
  ['listing', {}, /Bowl/],
  ['categories', {}, /Home/],
  ['search', {}, /Search/],
  ['cart', {}, /their own cart/],
  ['mini-cart', { text: 'Basket' }, /Basket/],
  ['checkout-button', { text: 'Pay now' }, /Pay now/],
  ['checkout', {}, /their own checkout/],
  ['account', {}, /their own account/],
  ['currency', {}, null],
  ['order-form', { items: chosen(101, 103) }, /Engraved pen/],
  ['gift-certificate', {}, /how it will look|gift certificate/i],
]

/** Those that ask first which product. */
const asking = [
  block('product'),
  block('products', { choice: 'hand' }),
  block('products', { of: 'category' }),
]

const bound = `<!-- wp:paragraph {"metadata":{"bindings":{"content":{"source":"storebridge/product","args":{"field":"price","id":101}}}}} -->
<p>On request</p>
<!-- /wp:paragraph -->`

async function isAccessible(page: Page, t: ExecutionContext, where: string, ours: string | [string, string]) {
  const { violations } = await new AxeBuilder({ page })
    .include(ours as string)
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze()
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
  t.deepEqual(found, [], where)
}

async function showAll(page: Page, canvas: FrameLocator, t: ExecutionContext) {
  for (const [name, , words] of shown) {
    const its = canvas.locator(`[data-type="storebridge/${name}"]`).first()
    if (words) await its.getByText(words).locator('visible=true').first().waitFor()
  }
  const names = await inEditor<[string, boolean][]>(
    page,
    `${blocksIn}.map(({ name, isValid }) => [name, isValid])`,
  )
  t.deepEqual(
    names.filter(([, isValid]) => !isValid),
    [],
  )
  t.is(names.length, shown.length + asking.length + 1)
  t.is(await canvas.locator('.block-editor-warning').count(), 0)
}

/** In the canvas, and in the settings beside it. */
async function findNoBarrier(page: Page, t: ExecutionContext) {
  await isAccessible(page, t, 'canvas', ['iframe[name="editor-canvas"]', '[data-type^="storebridge/"]'])
  await page.evaluate(
    `wp.data.dispatch('core/interface')?.enableComplementaryArea('core', 'edit-post/block')`,
  )
  for (const [name] of shown.filter(([one]) => one.startsWith('product') || one === 'listing')) {
    await select(page, `storebridge/${name}`)
    await page.locator('.block-editor-block-inspector .components-panel__body').first().waitFor()
    await isAccessible(page, t, `settings of ${name}`, '.block-editor-block-inspector')
  }
}

/** A paragraph that says a price gets another product by the picker beside it. */
async function bindToAnother(page: Page, canvas: FrameLocator, t: ExecutionContext) {
  await canvas.getByText('$9.99', { exact: true }).last().waitFor()
  await select(page, 'core/paragraph')
  const field = page.getByRole('combobox', { name: 'Find a product' })
  await field.pressSequentially('PEN')
  await page.getByRole('option', { name: /Engraved pen/ }).waitFor()
  await field.press('Enter')
  await page.getByText('Engraved pen').first().waitFor()
  t.regex(
    await inEditor(page, `wp.data.select('core/editor').getEditedPostContent()`),
    /"source":"storebridge\/product","args":\{"field":"price","id":103,"name":"Engraved pen"\}/,
  )
  const fields = await inEditor<{ label: string; args: object }[]>(
    page,
    `wp.blocks.getBlockBindingsSource('storebridge/product').getFieldsList({ select: wp.data.select })`,
  )
  t.deepEqual(fields[0], {
    label: 'Title',
    type: 'string',
    args: { field: 'title', id: 103, name: 'Engraved pen' },
  } as object)
}

/** What is pasted, the block it becomes ("core/shortcode" where something would be lost), and its attributes. */
const pasted: [string, string, Record<string, unknown>][] = [
  ['[storebridge_products sale columns="2"]', 'storebridge/products', { sale: true, columns: 2 }],
  ['[storebridge_products newest]', 'storebridge/products', { orderby: 'newest' }],
  [
    '[storebridge_products ids="103, 101"]',
    'storebridge/products',
    { choice: 'hand', items: [103, 101].map((id) => ({ id, name: '', sku: '' })) },
  ],
  [
    '[storebridge_products ids="101" quick_view="no"]',
    'storebridge/products',
    { choice: 'hand', items: [{ id: 101, name: '', sku: '' }], quick_view: 'no' },
  ],
  [
    '[storebridge_products newest quick_view="yes"]',
    'storebridge/products',
    { orderby: 'newest', quick_view: 'yes' },
  ],
  ['[storebridge_product_part part="price"]', 'storebridge/product-part', { part: 'price' }],
  ['[storebridge_login]', 'storebridge/account', { part: 'login' }],
  ['[storebridge_products skus="MUG"]', 'core/shortcode', { text: '[storebridge_products skus="MUG"]' }],
  ['[storebridge_products colums="2"]', 'core/shortcode', { text: '[storebridge_products colums="2"]' }],
]

async function turnShortcodes(page: Page, t: ExecutionContext) {
  for (const [text, name, attributes] of pasted) {
    const made = await inEditor<{ name: string; attributes: object; back: string }>(
      page,
      `(() => {
        const [block] = wp.blocks.rawHandler({ HTML: ${JSON.stringify(`<p>${text}</p>`)} })
        const [back] = wp.blocks.switchToBlockType(block, 'core/shortcode') ?? []
        const [again] = back ? (wp.blocks.switchToBlockType(back, block.name) ?? []) : []
        const written = (one) => one && wp.blocks.serialize(one)
        const isText = block.name === 'core/shortcode'
        return { name: block.name, attributes: block.attributes, back: isText || written(again) === written(block) ? 'same' : (back?.attributes.text ?? 'no shortcode') }
      })()`,
    )
    t.like(made, { name, attributes, back: 'same' }, text)
  }
}

const opens = test.macro({
  exec: async (t, { release }: { release: Release }) => {
    t.timeout(240_000)
    const all = [...shown.map(([name, attributes]) => block(name, attributes)), ...asking, bound].join('\n\n')
    const { wordpress } = await startSpecimenShop(t, {
      release,
      theme: 'twentytwentyfour',
      pages: { all },
    })
    const { context, page } = await startBrowser(t, {
      baseURL: wordpress.url,
      viewport: { width: 1400, height: 1000 },
    })
    context.setDefaultTimeout(90_000)
    await context.addCookies((await wordpress.login()).cookies)
    const problems: string[] = []
    page.on('pageerror', ({ message }) => problems.push(message))
    page.on('console', (said) => {
      if (said.type() === 'error' && /storebridge/i.test(said.text() + said.location().url))
        problems.push(said.text())
    })
    const id = await wordpress.runPhp(`echo get_page_by_path( 'all' )->ID;`)
    const canvas = await openEditor(page, `/wp-admin/post.php?post=${id}&action=edit`)
    await showAll(page, canvas, t)
    t.is(
      await inEditor(page, `wp.data.select('core/editor').isEditedPostDirty()`),
      false,
      'looking changes nothing',
    )
    t.true(
      await inEditor(page, `document.activeElement?.closest('.storebridge-picker') === null`),
      'a block that asks leaves the focus where it is',
    )
    await turnShortcodes(page, t)
    if (release === newestWordPress) {
      await findNoBarrier(page, t)
      await bindToAnother(page, canvas, t)
    }
    t.deepEqual(problems, [])
    t.is(await wordpress.debugLog(), '')
  },
  title: (_, { release } = { release: newestWordPress }) =>
    `the editor of WordPress ${release.version} opens a page with each of our blocks, shows them, and finds nothing wrong`,
})

test(opens, { release: newestWordPress })
test(opens, { release: oldestWordPress })
