import test from 'ava'
import { ids } from '../helpers/specimen-plain.ts'
import { startSpecimenShop } from '../helpers/specimen-shop.ts'

const west =
  "update_option( 'timezone_string', 'America/Los_Angeles' ); update_option( 'date_format', 'j F Y' );"

test('the day of a pre-order is the store’s wherever the site is, written as the site writes days, and once', async (t) => {
  t.timeout(180_000)
  const { store, visit } = await startSpecimenShop(t, { php: west })
  store.changeProduct(ids.unavailable, {
    availability: 'Preorder',
    availabilityMessage: 'Yours from 1 May 2027',
    releaseDate: '2027-05-01',
  })
  t.regex((await visit('/products/book/')).words, /Pre-order, expected on 1 May 2027 Ships in May/)
  t.regex((await visit('/products/clock/')).words, /Pre-order Yours from 1 May 2027/)
})
