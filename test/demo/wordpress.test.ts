import test from 'ava'
import { listen } from '../helpers/listen.ts'
import { startWordPress } from '../helpers/wordpress.ts'

test('WordPress runs the plugin of this work tree, asks only this machine, and knows its users', async (t) => {
  const neighbour = await listen((_request, response) => response.end('hello'))
  t.teardown(neighbour.close)
  const wordpress = await startWordPress(t, {
    sidecarUrl: neighbour.url,
    key: "a key that's \\ odd, and long enough",
    pages: { hello: 'Good morning' },
  })

  t.regex(await (await fetch(`${wordpress.url}/hello/`)).text(), /Good morning/)
  t.deepEqual(
    JSON.parse(
      await wordpress.runPhp(`
        $near = wp_remote_get( STOREBRIDGE_SIDECAR_URL );
        $far = wp_remote_get( 'https://example.com' );
        echo json_encode( array(
          STOREBRIDGE_KEY,
          is_plugin_active( 'storebridge/storebridge.php' ),
          wp_remote_retrieve_body( $near ),
          $far->get_error_code(),
        ) );`),
    ),
    ["a key that's \\ odd, and long enough", true, 'hello', 'http_request_not_executed'],
  )

  const editor = await wordpress.login('editor')
  const headers = { 'x-wp-nonce': await editor.nonce('wp_rest') }
  const me = await editor.fetch('/wp-json/wp/v2/users/me', { headers })
  t.like(await me.json(), { name: 'editor' })
  t.is((await editor.fetch('/wp-admin/edit.php?post_type=page')).status, 200)

  await t.throwsAsync(wordpress.runPhp('throw new Exception( "boo" );'), { message: /Exception: boo/ })
  t.is(await wordpress.debugLog(), '')
})
