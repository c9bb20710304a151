import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import type { ExecutionContext } from 'ava'
import { launchWordPress } from '../demo/wordpress/launch.ts'
import type { Launch } from '../demo/wordpress/messages.ts'
import {
  accounts,
  configureSite,
  createSite,
  mountsFor,
  newestWordPress,
  plugin,
  type Release,
} from '../demo/wordpress/site.ts'
import type { Constants } from '../demo/wordpress/wp-config.ts'
import { type SignedIn, signIn } from './sign-in.ts'

export type WordPressOptions = {
  /** Where the plugin finds the sidecar, as constants; without them its settings are the site's own. */
  sidecarUrl?: string
  key?: string
  /** Pages to publish: slug to content (shortcodes, block markup). The title is the slug. */
  pages?: Record<string, string>
  /** Slug of the active theme: one of core's, or the folder name of one of `themes`. */
  theme?: string
  /** Folders of further themes. */
  themes?: string[]
  constants?: Constants
  /** PHP run once, after the plugin was activated. */
  php?: string
  phpVersion?: Launch['php']
  /** Another WordPress than the newest. */
  release?: Release
  /** Where the site believes it is, when something stands before it. */
  siteUrl?: string
  active?: boolean
  /** Without the plugin's folder: a site that has never heard of it. */
  bare?: boolean
}

export type TestWordPress = {
  url: string
  runPhp: (code: string) => Promise<string>
  /** Cookies of a user, without the sign-in form. */
  login: (user?: string) => Promise<SignedIn>
  adminLogin: { user: string; password: string }
  /** Writes wp-config.php anew, with these constants beside those it began with and PHP before all of it; the next request reads it. */
  configure: (constants: Constants, php?: string) => Promise<void>
  /** What PHP complained about so far: notices, warnings, errors. */
  debugLog: () => Promise<string>
  close: () => Promise<void>
}

/** A WordPress of its own for one test, with the plugin of this work tree active. */
export async function startWordPress(
  t: ExecutionContext,
  options: WordPressOptions = {},
): Promise<TestWordPress> {
  const folder = await mkdtemp(join(tmpdir(), 'storebridge-wordpress-'))
  t.teardown(() => rm(folder, { recursive: true, force: true }))
  const release = options.release ?? newestWordPress
  await createSite(folder, release)
  await configureSite(folder, constantsOf(options))
  const wordpress = await launchWordPress({
    port: 0,
    php: options.phpVersion ?? '8.3',
    workers: 2,
    ...(options.siteUrl === undefined ? {} : { siteUrl: options.siteUrl }),
    install: false,
    mounts: [...mountsFor(await release.core(), folder), ...ownMounts(options)],
  })
  t.teardown(wordpress.close)
  await wordpress.runPhp(setUp(options))
  return {
    url: wordpress.url,
    runPhp: wordpress.runPhp,
    login: (user = accounts.admin.user) => signIn(wordpress, user),
    adminLogin: accounts.admin,
    configure: async (constants, php = '') => {
      await configureSite(folder, { ...constantsOf(options), ...constants })
      const file = join(folder, 'wp-config.php')
      await writeFile(file, `<?php ${php} ?>${await readFile(file, 'utf8')}`)
    },
    debugLog: () => readFile(join(folder, 'wp-content/debug.log'), 'utf8').catch(() => ''),
    close: wordpress.close,
  }
}

function constantsOf({ sidecarUrl, key, constants }: WordPressOptions): Constants {
  return {
    ...(sidecarUrl === undefined ? {} : { STOREBRIDGE_SIDECAR_URL: sidecarUrl }),
    ...(key === undefined ? {} : { STOREBRIDGE_KEY: key }),
    ...constants,
  }
}

function ownMounts({ themes = [], bare = false }: WordPressOptions): Launch['mounts'] {
  return [
    ...(bare ? [] : [[plugin, '/wordpress/wp-content/plugins/storebridge'] as [string, string]]),
    ...themes.map((path): [string, string] => [path, `/wordpress/wp-content/themes/${basename(path)}`]),
  ]
}

function setUp({ pages = {}, theme, php = '', bare = false, active = !bare }: WordPressOptions): string {
  const input = Buffer.from(JSON.stringify({ pages, theme, active })).toString('base64')
  return `
    $input = json_decode( base64_decode( '${input}' ), true );
    require_once ABSPATH . 'wp-admin/includes/plugin.php';
    if ( isset( $input['theme'] ) ) switch_theme( $input['theme'] );
    foreach ( $input['pages'] as $slug => $content ) {
      wp_insert_post( wp_slash( array(
        'post_type' => 'page', 'post_status' => 'publish', 'post_author' => 1,
        'post_name' => $slug, 'post_title' => $slug, 'post_content' => $content,
      ) ), true );
    }
    if ( $input['active'] ) {
      $error = activate_plugin( 'storebridge/storebridge.php' );
      if ( is_wp_error( $error ) ) throw new Exception( $error->get_error_message() );
    }
    ${php}`
}
