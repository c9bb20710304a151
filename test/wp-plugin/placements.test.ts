import { join } from 'node:path'
import test from 'ava'
import { startSpecimenShop } from '../helpers/specimen-shop.ts'

const plainTheme = join(import.meta.dirname, 'plain-theme')

// A sidebar below every page, and a page builder that shows what it keeps beside a post in place of the post's text.
const muPlugin = `<?php
  add_action( 'widgets_init', static fn() => register_sidebar( array( 'id' => 'side', 'name' => 'Side' ) ) );
  add_action( 'wp_footer', static fn() => dynamic_sidebar( 'side' ) );
  add_filter( 'the_content', static function ( $content ) {
    $built = json_decode( (string) get_post_meta( get_the_ID(), '_elementor_data', true ), true );
    return is_array( $built ) ? do_shortcode( $built[0]['settings']['shortcode'] ) : $content;
  } );`

const widgets = (texts: { classic: string; block: string; paragraph: string }) => `
  file_put_contents( WP_CONTENT_DIR . '/mu-plugins/placements.php', base64_decode( '${Buffer.from(muPlugin).toString('base64')}' ) );
  update_option( 'widget_text', array( 2 => array( 'title' => '', 'text' => '${texts.classic}', 'filter' => true, 'visual' => true ), '_multiwidget' => 1 ) );
  update_option( 'widget_block', array(
    2 => array( 'content' => '<!-- wp:shortcode -->${texts.block}<!-- /wp:shortcode -->' ),
    3 => array( 'content' => '<!-- wp:paragraph --><p>${texts.paragraph}</p><!-- /wp:paragraph -->' ),
    '_multiwidget' => 1,
  ) );
  update_option( 'sidebars_widgets', array( 'side' => array( 'text-2', 'block-2', 'block-3' ), 'wp_inactive_widgets' => array() ) );`

const built = (slug: string, shortcode: string) => `
  $page = get_page_by_path( '${slug}' );
  update_post_meta( $page->ID, '_elementor_data', wp_slash( wp_json_encode( array( array( 'settings' => array( 'shortcode' => '${shortcode}' ) ) ) ) ) );`

test('shortcodes in widgets and in a page builder’s own store show, with their style in the head and by one request', async (t) => {
  const { store, wordpress, visit } = await startSpecimenShop(t, {
    theme: 'plain-theme',
    themes: [plainTheme],
    pages: { plain: 'Nothing is sold here.', built: 'Replaced.', own: 'Replaced.', basket: 'Replaced.' },
    php:
      widgets({
        classic: '[storebridge_products ids="103" limit="1"]',
        block: '[storebridge_product id="101"]',
        paragraph: '[storebridge_mini_cart] [storebridge_products skus="BOWL"]',
      }) +
      built('built', '[storebridge_products ids="101,103"]') +
      built('own', '[storebridge_login]') +
      built('basket', '[storebridge_cart]'),
  })
  store.clearLog()
  const page = await visit('/built/')
  t.is(page.status, 200)
  t.is(page.html.match(/<article class="storebridge-card"/g)?.length, 4)
  t.is(page.html.match(/data-storebridge-product/g)?.length, 1)
  t.is(page.html.match(/class="storebridge-mini-cart"/g)?.length, 1)
  t.notRegex(page.html, /\[storebridge_/)
  const [head = ''] = page.html.split('</head>')
  t.regex(head, /assets\/storebridge\.css|id='storebridge-inline-css'|id="storebridge-inline-css"/)
  t.is(store.log().filter(({ path }) => path.endsWith('/graphql')).length, 1)
  t.notRegex(page.headers.get('cache-control') ?? '', /no-store/)
  t.deepEqual(page.headers.getSetCookie(), [])

  // What is a shopper's own keeps the page that holds it out of caches.
  for (const path of ['/own/', '/basket/']) {
    const own = await visit(path)
    t.regex(own.headers.get('cache-control') ?? '', /no-store/, path)
    t.is(own.headers.get('x-accel-expires'), '0')
  }
  t.regex((await visit('/own/')).html, /autocomplete="current-password"/)
  t.regex((await visit('/basket/')).html, /Your cart is empty\./)
  t.is(await wordpress.debugLog(), '')
})
