import type { FrameLocator, Page } from 'playwright-core'

const tips = `wp.data.dispatch('core/preferences').set('core/edit-post', 'welcomeGuide', false);
  wp.data.dispatch('core/preferences').set('core', 'enableChoosePatternModal', false)`

/** The block editor at a path, without its words of welcome. */
export async function openEditor(page: Page, path: string): Promise<FrameLocator> {
  await page.goto(path)
  await page.locator('iframe[name="editor-canvas"]').waitFor()
  await page.evaluate(tips)
  await page.keyboard.press('Escape')
  return page.frameLocator('iframe[name="editor-canvas"]')
}

/** What one of the editor's stores says, or what is done in it. */
export const inEditor = <Value>(page: Page, code: string) => page.evaluate(code) as Promise<Value>

export const blocksIn = `wp.data.select('core/block-editor').getBlocks()`

/** Selects the block of that kind, so that the toolbar and the settings are its own. */
export const select = (page: Page, name: string) =>
  page.evaluate(
    `wp.data.dispatch('core/block-editor').selectBlock(${blocksIn}.find((one) => one.name === '${name}').clientId)`,
  )
