import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import test, { type ExecutionContext } from 'ava'
import { unzipSync } from 'fflate'
import { startBigCommerce } from '../helpers/bigcommerce.ts'
import { startSidecar } from '../helpers/sidecar.ts'
import { specimenCatalog as catalog } from '../helpers/specimen-catalog.ts'
import { startWordPress } from '../helpers/wordpress.ts'
import { packPlugin, zipOf } from './pack-plugin.ts'
import { pluginFolder, readFiles, shipped } from './plugin-files.ts'

const folderFor = async (t: ExecutionContext) => {
  const folder = await mkdtemp(join(tmpdir(), 'storebridge-pack-'))
  t.teardown(() => rm(folder, { recursive: true, force: true }))
  return folder
}

test('the zip holds the plugin as it stands, in one folder, without what editors leave', async (t) => {
  const folder = await folderFor(t)
  const files = await readFiles(pluginFolder)
  const names = Object.keys(unzipSync(await readFile(await packPlugin(folder))))
  t.deepEqual(names.sort(), [...shipped(files).keys()].map((name) => `storebridge/${name}`).sort())
  t.deepEqual([...new Set(names.map((name) => name.split('/')[0]))], ['storebridge'])
  const untidy = new Map([...files, ['src/.swap', Buffer.from('')], ['.hidden/a.php', Buffer.from('')]])
  t.deepEqual([...shipped(untidy).keys()], [...shipped(files).keys()])
})

test('the same files make the same bytes, wherever and whenever they are packed', async (t) => {
  const files = shipped(await readFiles(pluginFolder))
  const zone = process.env.TZ
  t.teardown(() => {
    process.env.TZ = zone ?? ''
  })
  process.env.TZ = 'Pacific/Kiritimati'
  const there = zipOf(files)
  process.env.TZ = 'America/Adak'
  t.deepEqual(Buffer.from(zipOf(files)), Buffer.from(there))
})

test('a site installs the zip by upload, activates it, shows a product, and removes it again', async (t) => {
  const zip = await packPlugin(await folderFor(t))
  const store = await startBigCommerce(t, { catalog })
  const sidecar = await startSidecar(t, store)
  const wordpress = await startWordPress(t, {
    bare: true,
    sidecarUrl: sidecar.url,
    key: sidecar.env.STOREBRIDGE_KEY,
    constants: { FS_METHOD: 'direct' },
  })
  const admin = await wordpress.login()

  const form = await (await admin.fetch('/wp-admin/plugin-install.php?tab=upload')).text()
  const upload = new FormData()
  upload.set('_wpnonce', /name="_wpnonce" value="(\w+)"/.exec(form)?.[1] ?? '')
  upload.set('pluginzip', new Blob([await readFile(zip)], { type: 'application/zip' }), basename(zip))
  const installed = await (
    await admin.fetch('/wp-admin/update.php?action=upload-plugin', { method: 'POST', body: upload })
  ).text()
  t.regex(installed, /Plugin installed successfully/)

  const link = /href="([^"]*action=activate[^"]*)"/.exec(installed)?.[1]?.replaceAll('&amp;', '&') ?? ''
  const activated = await admin.fetch(new URL(link, `${wordpress.url}/wp-admin/`).href)
  t.is(activated.status, 302)
  const plugins = await (await admin.fetch('/wp-admin/plugins.php')).text()
  t.regex(plugins, /id="deactivate-storebridge[\w-]*"/)

  const page = await fetch(`${wordpress.url}/products/mug/`)
  const html = await page.text()
  t.is(page.status, 200)
  t.regex(html, /<h1[^>]*>\s*Mug/)
  const script = /src="([^"]*plugins\/storebridge\/assets\/[^"]+\.js[^"]*)"/.exec(html)?.[1] ?? ''
  t.is((await fetch(script)).status, 200)

  const left = await wordpress.runPhp(`
    require_once ABSPATH . 'wp-admin/includes/plugin.php';
    require_once ABSPATH . 'wp-admin/includes/file.php';
    ( new Storebridge\\Settings() )->change( array( 'remove_data' => true ) );
    deactivate_plugins( 'storebridge/storebridge.php' );
    WP_Filesystem();
    $result = delete_plugins( array( 'storebridge/storebridge.php' ) );
    global $wpdb;
    echo json_encode( array(
      $result,
      is_dir( WP_PLUGIN_DIR . '/storebridge' ),
      $wpdb->get_col( "SELECT option_name FROM $wpdb->options WHERE option_name LIKE '%storebridge%'" ),
    ) );`)
  t.deepEqual(JSON.parse(left), [true, false, []])
  t.is(await wordpress.debugLog(), '')
})
