import test from 'ava'
import { startSpecimenShop } from '../helpers/specimen-shop.ts'

const wrong: [string, RegExp][] = [
  ['[storebridge_products colums="3"]', /no attribute “colums”.*Did you mean “columns”\?/],
  ['[storebridge_products limit="500"]', /limit: “500” does not fit.*from 1 to 48/],
  ['[storebridge_products columns="many"]', /columns: “many” does not fit.*from 1 to 6/],
  ['[storebridge_products ids="mug"]', /ids: “mug” is not a product id/],
  ['[storebridge_products ids="101" skus="MUG"]', /either ids or skus/],
  ['[storebridge_products ids="101" category="home"]', /leave out: category/],
  ['[storebridge_products orderby="prize"]', /no “prize”.*Did you mean “price”\?/],
  ['[storebridge_products order="asc"]', /works together with orderby/],
  ['[storebridge_products newest best_selling]', /only one of newest, best_selling and orderby/],
  ['[storebridge_products sale="perhaps"]', /neither yes nor no/],
  ['[storebridge_products category="nowhere"]', /no category “nowhere”/],
  ['[storebridge_products search="zzzzzz"]', /no visible product that matches/],
  ['[storebridge_products skus="NO-SUCH-SKU"]', /no visible product for: NO-SUCH-SKU/],
  ['[storebridge_product]', /exactly one of id, sku and path/],
  ['[storebridge_product id="101" sku="MUG"]', /exactly one of id, sku and path/],
  ['[storebridge_product id="999999"]', /nothing with that ID/],
]

const render = (user: string, shortcode: string) => `
  wp_set_current_user( ${user === '' ? 0 : `get_user_by( 'login', '${user}' )->ID`} );
  echo wp_strip_all_tags( do_shortcode( '${shortcode}' ), true );`

test('an editor is told why a shortcode shows nothing and what would be right; a visitor sees nothing', async (t) => {
  const { wordpress } = await startSpecimenShop(t)
  for (const [shortcode, words] of wrong) {
    t.regex(await wordpress.runPhp(render('editor', shortcode)), words, shortcode)
    t.is(await wordpress.runPhp(render('', shortcode)), '', shortcode)
  }
  t.regex(await wordpress.runPhp(render('editor', '[storebridge_products ids="101,999999"]')), /999999.*Mug/)
  t.is(await wordpress.debugLog(), '')
})

const shown: [string, string[]][] = [
  ['ids="103,101"', ['Engraved pen', 'Mug']],
  ['skus="BOWL,MUG"', ['Bowl', 'Mug']],
  ['category="cups"', ['Mug']],
  ['brand="Fern"', ['Mug']],
  ['search="tasse"', ['Mug']],
  ['sale', ['Mug']],
  ['featured', ['Mug']],
  ['orderby="price" order="desc" limit="1"', ['Lamp']],
  ['orderby="name" limit="2"', ['Book', 'Bowl']],
]

test('a grid shows what its attributes ask for, in their order', async (t) => {
  const { wordpress } = await startSpecimenShop(t)
  for (const [attributes, names] of shown) {
    const html = await wordpress.runPhp(`echo do_shortcode( '[storebridge_products ${attributes}]' );`)
    t.deepEqual(
      [...html.matchAll(/storebridge-card__link"[^>]*>([^<]*)/g)].map(([, name]) => name),
      names,
      attributes,
    )
  }
})

test('all shortcodes of a page cost one request, also in groups and synced patterns; late ones one of their own', async (t) => {
  const { store, wordpress, visit } = await startSpecimenShop(t, {
    php: `
      $pattern = wp_insert_post( array( 'post_type' => 'wp_block', 'post_status' => 'publish', 'post_title' => 'P', 'post_content' => '[storebridge_product id="103"]' ) );
      wp_insert_post( array( 'post_type' => 'page', 'post_status' => 'publish', 'post_name' => 'busy', 'post_title' => 'Busy', 'post_content' =>
        '[storebridge_products newest limit="5"]<!-- wp:group --><div class="wp-block-group">[storebridge_product id="102"][storebridge_product id="102"]</div><!-- /wp:group --><!-- wp:block {"ref":' . $pattern . '} /-->' ) );`,
  })
  const page = await visit('/busy/')
  t.is(page.html.match(/data-storebridge-product/g)?.length, 3)
  t.is(store.log().filter(({ path }) => path.endsWith('/graphql')).length, 1)
  t.is(page.headers.get('set-cookie'), null)
  t.is(await wordpress.debugLog(), '')
})
