import test, { type ExecutionContext } from 'ava'
import type { FrameLocator, Page } from 'playwright-core'
import { openEditor } from '../helpers/block-editor.ts'
import { block, chosen } from '../helpers/blocks.ts'
import { startBrowser } from '../helpers/browser.ts'
import { startSpecimenShop } from '../helpers/specimen-shop.ts'

async function insertByInserter(page: Page, name: string) {
  await page.locator('.editor-document-tools__inserter-toggle').click()
  await page.getByRole('searchbox').fill(name)
  await page.locator(`.editor-block-list-item-storebridge-${name}`).click()
}

async function pickByKeyboard(canvas: FrameLocator, t: ExecutionContext) {
  const field = canvas.getByRole('combobox', { name: 'Find a product' })
  await field.pressSequentially('mu')
  await canvas
    .getByRole('status')
    .getByText(/\d products? found\./)
    .waitFor()
  await field.press('Escape')
  t.is(await field.inputValue(), '')
  await field.pressSequentially('MUG')
  await canvas.getByRole('option', { name: /Mug.*MUG.*\$9\.99.*In stock/ }).waitFor()
  t.regex((await field.getAttribute('aria-activedescendant')) ?? '', /-0$/)
  for (const key of ['ArrowDown', 'ArrowUp', 'Enter']) await field.press(key)
  await canvas.locator('.storebridge-product__name', { hasText: 'Mug' }).waitFor()
  t.is(await canvas.locator('.storebridge-product .storebridge-price__now').first().innerText(), '$9.99')
}

async function save(page: Page): Promise<string> {
  await page.evaluate(`wp.data.dispatch('core/editor').editPost({ status: 'publish' })`)
  await page.evaluate(`wp.data.dispatch('core/editor').savePost()`)
  return String(await page.evaluate(`wp.data.select('core/editor').getEditedPostContent()`))
}

const classic = `
  wp_mkdir_p( WPMU_PLUGIN_DIR );
  file_put_contents( WPMU_PLUGIN_DIR . '/classic.php', '<?php add_filter( "use_block_editor_for_post", fn( $is ) => $is && ! isset( $_GET["classic"] ), 100 );' );`

async function writeShortcode(page: Page, t: ExecutionContext) {
  await page.goto('/wp-admin/post-new.php?post_type=page&classic=1')
  await page.locator('#content-html').click()
  await page.getByRole('button', { name: 'Add product' }).press('Enter')
  const field = page.getByRole('combobox', { name: 'Find a product' })
  await field.pressSequentially('MUG')
  await page.locator('.storebridge-picker__option').first().waitFor()
  await field.press('Enter')
  t.is(await page.locator('textarea#content').inputValue(), '[storebridge_product id="101"]')
  t.is(await page.getByRole('dialog').count(), 0)
}

const isValid = `wp.data.select('core/block-editor').getBlocks().every((block) => block.isValid)`

test('an editor inserts a product, picks it by keyboard, sees its card and saves it; in an outage block and label stay', async (t) => {
  t.timeout(240_000)
  const { sidecar, visit, wordpress } = await startSpecimenShop(t, {
    theme: 'twentytwentyfive',
    php: classic,
    pages: {
      shelf: block('products', {
        choice: 'hand',
        items: [{ id: 101, name: 'Mug', sku: 'MUG' }, { id: 103, name: 'Pen', sku: 'PEN' }, ...chosen(104)],
      }),
    },
  })
  const { context, page } = await startBrowser(t, {
    baseURL: wordpress.url,
    viewport: { width: 1400, height: 900 },
  })
  await context.addCookies((await wordpress.login()).cookies)
  page.on('dialog', (dialog) => dialog.accept())
  const canvas = await openEditor(page, '/wp-admin/post-new.php?post_type=page')
  await insertByInserter(page, 'product')
  await pickByKeyboard(canvas, t)
  const content = await save(page)
  t.is(content, '<!-- wp:storebridge/product {"items":[{"id":101,"name":"Mug","sku":"MUG"}]} /-->')
  const address = String(await page.evaluate(`wp.data.select('core/editor').getPermalink()`))
  t.regex((await visit(address)).words, /Mug.*Add to cart/)

  const shelf = await wordpress.runPhp(`echo get_page_by_path( 'shelf' )->ID;`)
  const again = await openEditor(page, `/wp-admin/post.php?post=${shelf}&action=edit`)
  await again.locator('.storebridge-card').nth(2).waitFor()
  await again.locator('[data-type="storebridge/products"]').focus()
  await page.getByRole('tab', { name: 'Block' }).click()
  const down = page.getByRole('button', { name: 'Move Mug down' })
  await down.press('Enter')
  await page.getByText('Mug is now number 2 of 3.').waitFor()
  t.is(await page.locator(':focus').getAttribute('aria-label'), 'Move Mug down')
  await again.locator('.storebridge-card__name').first().getByText('Engraved pen').waitFor()
  t.regex(await save(page), /"items":\[\{"id":103.*\{"id":101/)

  await writeShortcode(page, t)
  await sidecar.close()
  const dark = await openEditor(page, `/wp-admin/post.php?post=${shelf}&action=edit`)
  await dark.getByText('nothing is lost').waitFor()
  t.deepEqual(await dark.locator('.storebridge-away__chosen li').allInnerTexts(), [
    'Pen · PEN',
    'Mug · MUG',
    'Number 104',
  ])
  t.true(await page.evaluate(isValid))
  t.regex(await save(page), /"items":\[\{"id":103.*\{"id":101/)
  t.is(await wordpress.debugLog(), '')
})
