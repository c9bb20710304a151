import test from 'ava'
import { fits, isAccessible } from '../helpers/accessible.ts'
import { startBigCommerce } from '../helpers/bigcommerce.ts'
import { startBrowser } from '../helpers/browser.ts'
import { startSidecar } from '../helpers/sidecar.ts'
import { startWordPress } from '../helpers/wordpress.ts'

const screen = '/wp-admin/options-general.php?page=storebridge'
const screens = {
  settings: screen,
  status: `${screen}&tab=status`,
  connecting: `${screen}&tab=setup&step=connect`,
  'making pages': `${screen}&tab=setup&step=pages`,
  'an open shop': `${screen}&tab=setup&step=done`,
}

test('every screen of the admin is accessible and fits a phone; what was typed wrong is said at its field', async (t) => {
  t.timeout(240_000)
  const sidecar = await startSidecar(t, await startBigCommerce(t))
  const wordpress = await startWordPress(t)
  const { context, page } = await startBrowser(t)
  await context.addCookies((await wordpress.login()).cookies)
  const open = (name: keyof typeof screens) => page.goto(wordpress.url + screens[name])
  const isFine = async (what: string) => {
    await isAccessible(t, page, what, '.storebridge-admin')
    await fits(t, page, what)
  }

  await open('connecting')
  const address = page.getByLabel('Sidecar address')
  const connect = async (url: string, key: string) => {
    await address.fill(url)
    await page.getByLabel('Shared key').fill(key)
    await page.getByRole('button', { name: 'Save and test' }).click()
  }
  await connect('sidecar', 'short')
  const wrong = page.locator('.storebridge-admin__error')
  await wrong.first().waitFor()
  t.is(await wrong.count(), 2)
  t.is(await address.getAttribute('aria-invalid'), 'true')
  t.is(await address.inputValue(), 'sidecar', 'what was typed is kept')
  const described = (await address.getAttribute('aria-describedby')) ?? ''
  t.regex(await page.locator(`#${described.split(' ')[0]}`).innerText(), /enter the full address/)
  await isFine('a wrong address')
  await connect(sidecar.url, sidecar.env.STOREBRIDGE_KEY)
  await page.getByText('The sidecar accepts it.').waitFor()
  t.is(await wrong.count(), 0)
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 900 })
    for (const name of Object.keys(screens) as (keyof typeof screens)[]) {
      await open(name)
      await isFine(`${name}, ${width}`)
    }
  }
})
