import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import test from 'ava'
import { startShop } from '../helpers/shop.ts'
import { specimenCatalog as catalog } from '../helpers/specimen-catalog.ts'
import { languages, poFiles } from './languages.ts'
import { type Entry, entriesOf } from './po.ts'

const gap = /%(?:\d+\$)?[sdf%]/g
const gapsOf = (text: string): string => (text.match(gap) ?? []).sort().join(' ')

test('what stands in wp-plugin/languages/ is made of the texts as they are now: npm run pot', async (t) => {
  const script = join(import.meta.dirname, 'languages.ts')
  const { stdout } = await promisify(execFile)(process.execPath, [script, '--check']).catch((error) => error)
  t.notRegex(stdout, /is not up to date/)
  t.regex(stdout, /storebridge-de_DE\.po: \d+ of \d+ texts/)
})

test('no text of a language is missing, doubtful, or lacks what has to be filled in', async (t) => {
  const names = await poFiles(languages)
  t.true(names.includes('storebridge-de_DE.po'))
  for (const name of names) {
    const entries = entriesOf(await readFile(join(languages, name), 'utf8'))
    t.true(entries.length > 800)
    t.deepEqual(
      entries.filter((entry) => !entry.isDone),
      [],
      name,
    )
    t.deepEqual(
      entries.filter((entry) => !isWhole(entry)).map(({ id }) => id),
      [],
      name,
    )
  }
})

// Each form fills the same gaps as one of the two English ones, and begins and ends with as much space.
const isWhole = ({ id, plural, forms }: Entry): boolean =>
  forms.every(
    (form) =>
      [id, plural].some((text) => gapsOf(text) === gapsOf(form)) &&
      form === form.trim() &&
      !/ {2}/.test(form),
  )

test('a text that is missing, doubtful or lacks a gap is noticed', (t) => {
  const [missing, doubtful, whole, torn] = entriesOf(`msgid ""
msgstr "head"

msgid "a"
msgstr ""

#, fuzzy
msgid "b"
msgstr "B"

msgid "c %s"
msgid_plural ""
"d "
"%s"
msgstr[0] "C %s"
msgstr[1] "D %s"

msgid "e %s of %d"
msgstr "E %s"`)
  t.like(missing, { id: 'a', isDone: false })
  t.like(doubtful, { id: 'b', isDone: false })
  t.deepEqual(whole, { id: 'c %s', plural: 'd %s', forms: ['C %s', 'D %s'], isFuzzy: false, isDone: true })
  t.true(whole !== undefined && isWhole(whole))
  t.false(torn === undefined || isWhole(torn))
})

test('a site in German gets German, of what is shown to shoppers, admins and editors, and keeps its own over ours', async (t) => {
  const { wordpress } = await startShop(t, {
    catalog,
    constants: { WPLANG: 'de_DE' },
    php: `delete_option( 'WPLANG' );`,
  })
  const product = await (await fetch(`${wordpress.url}/products/mug/`)).text()
  t.is(/<html[^>]* lang="([^"]*)"/.exec(product)?.[1], 'de-DE')
  const buttons = [...product.matchAll(/<button[^>]*>\s*([^<]*?)\s*</g)].map(([, words]) => words)
  t.true(buttons.includes('In den Warenkorb'), buttons.join(', '))
  t.false(buttons.includes('Add to cart'))
  const cart = async () => (await fetch(`${wordpress.url}/cart/`)).text()
  t.true((await cart()).includes('Ihr Warenkorb ist leer.'))
  const admin = await wordpress.login()
  const settings = await (await admin.fetch('/wp-admin/options-general.php?page=storebridge')).text()
  t.true(settings.includes('Gemeinsamer Schlüssel'))
  t.is(
    await wordpress.runPhp(`echo sprintf( _n( 'Only %s left', 'Only %s left', 3, 'storebridge' ), '3' );`),
    'Nur noch 3 da',
  )
  const editor = await wordpress.runPhp(`
    echo WP_Block_Type_Registry::get_instance()->get_registered( 'storebridge/product' )->title, ': ';
    echo load_script_textdomain( 'storebridge-fields', 'storebridge' );`)
  t.regex(editor, /^Produkt: \{[\s\S]*"Reihenfolge"/)

  await wordpress.runPhp(`
    mkdir( WP_LANG_DIR . '/plugins', 0777, true );
    file_put_contents(
      WP_LANG_DIR . '/plugins/storebridge-de_DE.l10n.php',
      "<?php return array( 'messages' => array( 'Your cart is empty.' => 'Noch nichts im Korb.' ) );"
    );
    wp_cache_flush();`)
  t.true((await cart()).includes('Noch nichts im Korb.'))
  t.is(await wordpress.debugLog(), '')
})
