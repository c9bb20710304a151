import { AxeBuilder } from '@axe-core/playwright'
import test from 'ava'
import { startBrowser } from '../helpers/browser.ts'
import { type Page, startSpecimenShop } from '../helpers/specimen-shop.ts'

const login = (name: string) => ({
  action: 'login',
  'fields.email': `${name}@example.com`,
  'fields.password': 'Teapot-2026',
})

const book = '/account/?account=addresses'

const kiln = {
  action: 'save-address',
  address: '',
  'fields.firstName': 'Ada',
  'fields.lastName': 'Winter',
  'fields.address1': '1 Kiln Lane',
  'fields.city': 'Columbus',
  'fields.country': 'US',
  'fields.state': 'Ohio',
  'fields.postalCode': '43004',
}

/** The hidden inputs with which a sign-in carries what was written, named as `visit` names fields. */
const unsentIn = ({ html }: Page) =>
  Object.fromEntries(
    [...html.matchAll(/name="storebridge\[(unsent\][^"]*)\]" value="([^"]*)"/g)].map(
      ([, name = '', value = '']) => [name.replace('][', '.'), value.replaceAll('&quot;', '"')],
    ),
  )

const idsOf = ({ html }: Page) => [...html.matchAll(/address=(\d+)"/g)].map(([, id]) => id ?? '')

test('a customer keeps addresses by the store’s own form, without a script', async (t) => {
  t.timeout(180_000)
  const { wordpress, visit, store } = await startSpecimenShop(t)
  t.is((await visit(book)).status, 401)
  await visit(book, login('ada'))
  const empty = await visit(book)
  t.regex(empty.words, /You have no saved addresses yet/)
  t.regex(empty.headers.get('cache-control') ?? '', /no-store/)

  const form = await visit(`${book}&address=new`)
  t.regex(form.html, /<textarea[^>]*name="storebridge\[fields\]\[formFields\.27\]"/)
  t.regex(form.html, /<input[^>]*data-storebridge-state/)
  const chosen = await visit(`${book}&address=new`, { ...kiln, step: 'states', 'fields.state': '' })
  t.is(chosen.status, 200)
  t.regex(chosen.html, /<select[^>]*data-storebridge-state[^>]*>\s*<option value="">[\s\S]*>Ohio</)
  t.regex(chosen.html, /value="1 Kiln Lane"/)
  t.notRegex(chosen.html, /role="alert"/)
  t.is(store.customers.find(101)?.addresses.length, 0)

  const wrong = await visit(`${book}&address=new`, { ...kiln, 'fields.city': '', 'fields.state': 'Atlantis' })
  t.is(wrong.status, 422)
  t.regex(wrong.html, /<a href="#storebridge-save-address-city">Suburb\/City: please fill this in\.</)
  const nowhere = await visit(`${book}&address=new`, { ...kiln, 'fields.state': 'Atlantis' })
  t.is(nowhere.status, 422)
  t.regex(nowhere.html, /<a href="#storebridge-save-address-state">/)

  const saved = await visit(`${book}&address=new`, { ...kiln, 'fields.formFields.27': 'Ring <twice>' })
  t.deepEqual([saved.status, saved.headers.get('location')], [303, book])
  const list = await visit(book)
  t.regex(
    list.words,
    /The address has been saved\..*Default address Ada Winter 1 Kiln Lane Columbus, OH 43004/,
  )
  const [first = ''] = idsOf(list)

  const edit = await visit(`${book}&address=${first}`)
  t.regex(edit.html, /<option value="Ohio" +selected='selected'>/)
  t.regex(edit.html, /Ring &lt;twice&gt;/)
  const changed = { ...kiln, address: first, 'fields.country': 'GB', 'fields.state': '' }
  t.is((await visit(`${book}&address=${first}`, changed)).status, 303)
  t.regex((await visit(book)).words, /Columbus, 43004 United Kingdom/)

  await visit(`${book}&address=new`, { ...kiln, 'fields.address1': '2 Glaze Row' })
  const both = await visit(book)
  const [, second = ''] = [...new Set(idsOf(both))]
  t.is((await visit(book, { action: 'default-address', address: second })).status, 303)
  t.regex((await visit(book)).words, /This is now your default address\..*Default address Ada Winter 2 Glaze/)

  const ask = await visit(`${book}&address=${first}&step=delete`)
  t.regex(ask.words, /Delete this address\?/)
  t.is(store.customers.find(101)?.addresses.length, 2)
  const gone = await visit(`${book}&address=${first}&step=delete`, {
    action: 'delete-address',
    address: first,
  })
  t.deepEqual([gone.status, gone.headers.get('location')], [303, book])
  t.regex((await visit(book)).words, /The address has been deleted\./)
  t.is(store.customers.find(101)?.addresses.length, 1)

  for (const others of ['501', '999999', 'x']) {
    const page = await visit(`${book}&address=${others}`)
    t.is(page.status, 404, others)
    t.regex(page.words, /This address is no longer in your account/)
    t.notRegex(page.words, /Quarry/)
    const posted = await visit(`${book}&address=${others}`, { ...kiln, address: others })
    t.is(posted.status, 404, `${others} changed`)
    t.is((await visit(book, { action: 'delete-address', address: others })).status, 404, `${others} deleted`)
  }
  t.is(store.customers.find(102)?.addresses.length, 1)
  const foreign = await visit(
    book,
    { action: 'delete-address', address: second },
    { Origin: 'https://x.example' },
  )
  t.is(foreign.status, 403)
  t.is(store.customers.find(101)?.addresses.length, 1)

  store.accessTokens.issue(101)
  const typed = { ...kiln, 'fields.address1': '3 Slip "Street"', 'fields.formFields.27': 'Two\nlines' }
  const out = await visit(`${book}&address=new`, typed)
  t.is(out.status, 401)
  t.regex(out.words, /You were signed out/)
  t.regex(
    out.html,
    /type="hidden" name="storebridge\[unsent\]\[fields\]\[address1\]" value="3 Slip &quot;Street/,
  )
  const again = { ...login('ada'), ...unsentIn(out) }
  const guessed = await visit(`${book}&address=new`, { ...again, 'fields.password': 'Kettle-2026' })
  t.is(guessed.status, 401)
  t.deepEqual(unsentIn(guessed), unsentIn(out), 'a wrong password loses nothing')
  const back = await visit(`${book}&address=new`, again)
  t.is(back.status, 200)
  t.regex(back.words, /What you entered is still here but has not been saved yet/)
  t.regex(back.html, /value="3 Slip &quot;Street&quot;"[^>]*name="storebridge\[fields\]\[address1\]"/)
  t.regex(back.html, /<option value="Ohio" +selected='selected'>/)
  t.regex(back.html, />Two\nlines<\/textarea>/)
  t.is(store.customers.find(101)?.addresses.length, 1)
  t.is((await visit(`${book}&address=new`, typed)).status, 303)
  t.is(store.customers.find(101)?.addresses.length, 2)

  store.accessTokens.issue(101)
  const profile = '/account/?account=profile'
  const named = await visit(profile, { action: 'profile', 'fields.firstName': 'Augusta' })
  t.is(named.status, 401)
  const kept = await visit(profile, { ...login('ada'), ...unsentIn(named) })
  t.regex(kept.html, /value="Augusta"/)
  store.accessTokens.issue(101)
  const lists = '/account/?account=wishlists'
  const listed = await visit(lists, {
    action: 'make-wishlist',
    'fields.name': 'Bowls',
    'fields.eyes': 'public',
  })
  t.is(listed.status, 401)
  t.regex((await visit(lists, { ...login('ada'), ...unsentIn(listed) })).html, /value="Bowls"/)
  const planted = { ...login('ada'), 'unsent.form': '../<x>', 'unsent.fields][name': 'x' }
  t.is((await visit(lists, planted)).status, 303, 'what is no form of ours is dropped')
  t.is(await wordpress.debugLog(), '')
})

test('with a script the states follow the country; the pages are accessible and fit a phone', async (t) => {
  t.timeout(180_000)
  const { wordpress } = await startSpecimenShop(t)
  const { page } = await startBrowser(t, { baseURL: wordpress.url, viewport: { width: 320, height: 800 } })
  await page.goto(book)
  await page.getByLabel('Email address').fill('ben@example.com')
  await page.getByLabel('Password').fill('Teapot-2026')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.getByRole('link', { name: /^Edit/ }).click()
  const state = page.getByLabel('State/Province')
  t.is(await state.inputValue(), 'Maine')
  const isNeeded = async () => (await state.getAttribute('required')) !== null
  const wasNeeded = await isNeeded()
  await page.getByLabel('Country').selectOption('GB')
  await page.locator('input[data-storebridge-state]').waitFor()
  t.false(await isNeeded(), 'a country without states needs none')
  t.false(await page.getByText('Update the states').isVisible())
  await page.getByLabel('Country').selectOption('CA')
  await page.locator('select[data-storebridge-state]').waitFor()
  t.is(await isNeeded(), wasNeeded, 'as the store’s form says, whether or not it demands a country')
  await state.selectOption('Ontario')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByText('The address has been saved.').waitFor()
  t.regex(await page.locator('main').innerText(), /Portland, ON 04101/)
  for (const path of [book, `${book}&address=501`, `${book}&address=501&step=delete`, `${book}&address=8`]) {
    await page.goto(path)
    const { violations } = await new AxeBuilder({ page })
      .include('.storebridge')
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
      .analyze()
    t.deepEqual(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
      [],
      path,
    )
    const overflow = Number(await page.evaluate('document.documentElement.scrollWidth - innerWidth'))
    t.true(overflow <= 0, `${path} is ${overflow}px too wide`)
  }
  t.is(await wordpress.debugLog(), '')
})
