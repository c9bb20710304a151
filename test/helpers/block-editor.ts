import type { FrameLocator, Page } from 'playwright-core'

// As WordPress keeps them in the browser for its first user: newer than what the server knows, and there before the editor.
const preferences = `localStorage.setItem('WP_PREFERENCES_USER_1', JSON.stringify({
  'core/edit-post': { welcomeGuide: false },
  core: { enableChoosePatternModal: false },
  _modified: new Date().toISOString(),
}))`

/** The block editor at a path, without its words of welcome. */
export async function openEditor(page: Page, path: string): Promise<FrameLocator> {
  await page.addInitScript(preferences)
  await page.goto(path)
  await page.locator('iframe[name="editor-canvas"]').waitFor()
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
