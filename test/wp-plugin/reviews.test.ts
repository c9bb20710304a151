import test from 'ava'
import { startShop } from '../helpers/shop.ts'
import { ids, specimenCatalog } from '../helpers/specimen-catalog.ts'
import { visitor } from '../helpers/specimen-shop.ts'

const review = {
  action: 'review',
  product: '101',
  rating: '4',
  title: 'It <b>holds</b>',
  text: 'Tea, mostly.\r\nAnd pens.\r\n\r\nNever soup.',
  author: 'Ines',
  email: 'ines@example.com',
}

const older = Array.from({ length: 7 }, (_, index) => ({
  id: 500 + index,
  author: 'Ada',
  title: `Number ${index + 1}`,
  text: 'Good.',
  rating: 5,
  date: `2026-01-0${index + 1}T12:00:00Z`,
}))

const catalog = {
  ...specimenCatalog,
  products: specimenCatalog.products.map((product) =>
    product.id === ids.shirt ? { ...product, reviews: older } : product,
  ),
}

const titlesIn = (html: string) => [...html.matchAll(/>Number (\d)</g)].map((found) => Number(found[1]))

test('a review is sent, thanked for and shown; one that cannot be taken keeps what was written', async (t) => {
  t.timeout(180_000)
  const { store, wordpress } = await startShop(t, { catalog, taxDisplay: { pdp: 'BOTH', plp: 'EX' } })
  const visit = visitor(wordpress.url)
  const before = (await visit('/products/mug/')).html
  t.regex(before, /<h2[^>]*id="storebridge-reviews-title">Reviews</)

  t.regex(before, /excl\. tax<\/span>[\s\S]{0,200}\$[\d.]+ incl\. tax/)

  const newest = await visit('/products/shirt/?currency=USD')
  t.deepEqual(titlesIn(newest.html), [7, 6, 5, 4, 3])
  const [, next = ''] = /<a href="([^"]*)"[^>]*>Older reviews</.exec(newest.html) ?? []
  t.regex(next, /\/products\/shirt\/\?currency=USD&#038;reviews=[^"]+#reviews$/)
  const last = await visit(next.replaceAll('&#038;', '&'))
  t.deepEqual(titlesIn(last.html), [2, 1])
  t.regex(last.html, /Newest reviews/)
  t.notRegex(last.html, /Older reviews/)
  t.deepEqual(titlesIn((await visit('/products/shirt/?reviews=nonsense')).html), [7, 6, 5, 4, 3])

  const wrong = await visit('/products/mug/', { ...review, rating: '', title: ' ', email: 'ines@' })
  t.is(wrong.status, 422)
  t.regex(wrong.words, /Your review has not been sent yet\. Please check:/)
  t.regex(wrong.html, /<a href="#storebridge-review-101-rating">Your rating: please fill this in\.</)
  t.regex(wrong.html, /id="storebridge-review-101-title-error"[^>]*>Title: please fill this in\.</)
  t.regex(
    wrong.html,
    /id="storebridge-review-101-email-error"[^>]*>Your email address: please enter a complete/,
  )
  t.regex(wrong.html, />Tea, mostly\.\nAnd pens\.\n\nNever soup\.<\/textarea>/)
  t.regex(wrong.html, /value="Ines"/)
  t.regex(wrong.headers.get('cache-control') ?? '', /no-store/)

  const foreign = await visit('/products/mug/', review, { Origin: 'https://elsewhere.example' })
  t.is(foreign.status, 403)
  const robot = await visit('/products/mug/', { ...review, website: 'https://spam.example' })
  t.is(robot.status, 303)
  t.notRegex((await visit('/products/mug/')).words, /holds/)

  store.options.reviewsModerated = true
  const waits = await visit('/products/mug/?reviewed=1', { ...review, email: '' })
  t.deepEqual([waits.status, waits.headers.get('location')], [303, '/products/mug/?reviewed=1'])
  const thanks = await visit('/products/mug/?reviewed=1')
  t.regex(thanks.words, /Thank you! Your review has been sent to the store\./)
  t.notRegex(thanks.words, /holds/)

  store.options.reviewsModerated = false
  t.is((await visit('/products/mug/', review)).status, 303)
  const shown = (await visit('/products/mug/')).html
  t.regex(shown, /Rated 4 out of 5\.\s*<\/span>/)
  t.regex(shown, /<h3[^>]*>It &lt;b&gt;holds&lt;\/b&gt;<\/h3>/)
  t.regex(shown, /<p>Tea, mostly\.<br \/>\nAnd pens\.<\/p>\s*<p>Never soup\.<\/p>/)
  t.regex(shown, /Ines\s*· <time datetime="2/)

  const again = await visit('/products/mug/', review)
  t.is(again.status, 409)
  t.regex(again.words, /The store did not accept this review\./)
  t.regex(again.html, /id="storebridge-review-101-email-error" data-storebridge-error>[^<]+</)
  t.is(await wordpress.debugLog(), '')
})
