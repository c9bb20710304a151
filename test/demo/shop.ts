import type { ChildProcess } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { wordpressCore } from './wordpress/core.ts'
import { launchWordPress, type WordPress } from './wordpress/launch.ts'
import { configureSite, createSite, mountsFor, plugin } from './wordpress/site.ts'

type ShopOptions = {
  folder: string
  port: number
  sidecarUrl: string
  key: string
  onStart: (child: ChildProcess) => void
}

const pages = join(import.meta.dirname, 'shop')

/** The demo's WordPress, whose files and database stay in `folder`. */
export async function startShop({ folder, port, sidecarUrl, key, onStart }: ShopOptions): Promise<WordPress> {
  if (!existsSync(join(folder, 'wp-content'))) await createSite(folder)
  await configureSite(folder, { STOREBRIDGE_SIDECAR_URL: sidecarUrl, STOREBRIDGE_KEY: key })
  const mounts = mountsFor(await wordpressCore(), folder)
  mounts.push([plugin, '/wordpress/wp-content/plugins/storebridge'], [pages, '/demo'])
  return launchWordPress({ port, php: '8.3', workers: 3, install: false, mounts }, onStart)
}

/** Activates the plugin and makes the pages that are not there yet; what an editor changed stays. */
export async function setUpShop(wordpress: WordPress): Promise<void> {
  await wordpress.runPhp(`
    require_once ABSPATH . 'wp-admin/includes/plugin.php';
    $error = activate_plugin( 'storebridge/storebridge.php' );
    if ( is_wp_error( $error ) ) throw new Exception( $error->get_error_message() );`)
  await wordpress.runPhp("require '/demo/set-up.php';")
}
