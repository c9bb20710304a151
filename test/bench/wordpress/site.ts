import { execFileSync } from 'node:child_process'
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { wordpressCore } from '../../demo/wordpress/core.ts'
import { configureSite, createSite, plugin } from '../../demo/wordpress/site.ts'
import { startChild } from '../children.ts'

export type Site = { url: string; stop: () => Promise<void> }

type Options = { sidecarUrl: string; key: string; pages: Record<string, string>; isActive: boolean }

const php = ['-q', '-d', 'opcache.enable=1', '-d', 'opcache.enable_cli=1', '-d', 'display_errors=stderr']

/** WordPress on this machine's own PHP, with SQLite below it: one process, as a small host has it. */
export async function startNativeSite(options: Options): Promise<Site> {
  const folder = await mkdtemp(join(tmpdir(), 'storebridge-bench-'))
  const root = join(folder, 'wordpress')
  await cp(await wordpressCore(), root, { recursive: true })
  await createSite(root)
  await addSqlite(root)
  await configureSite(root, {
    STOREBRIDGE_SIDECAR_URL: options.sidecarUrl,
    STOREBRIDGE_KEY: options.key,
    WP_DEBUG: false,
    WP_DEBUG_LOG: false,
  })
  await symlink(plugin, join(root, 'wp-content/plugins/storebridge'))
  await cp(join(import.meta.dirname, 'count.php'), join(root, 'wp-content/mu-plugins/count.php'))
  const router = join(import.meta.dirname, 'router.php')
  const server = await startChild({
    command: 'php',
    arguments: (port) => {
      setUp(root, `http://127.0.0.1:${port}`, options)
      return [...php, '-S', `127.0.0.1:${port}`, '-t', root, router]
    },
    health: '/wp-includes/images/blank.gif',
    cwd: root,
  })
  return {
    url: server.url,
    stop: async () => {
      await server.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

async function addSqlite(root: string): Promise<void> {
  const require = createRequire(import.meta.url)
  const archive = join(
    dirname(require.resolve('@wp-playground/cli/package.json')),
    'sqlite-database-integration.zip',
  )
  const folder = join(root, 'wp-content/sqlite')
  await mkdir(folder)
  execFileSync('unzip', ['-q', archive, '-d', folder])
  const driver = join(folder, 'plugin-sqlite-database-integration')
  const dropIn = await readFile(join(driver, 'db.copy'), 'utf8')
  await writeFile(
    join(root, 'wp-content/db.php'),
    dropIn.replaceAll('{SQLITE_IMPLEMENTATION_FOLDER_PATH}', driver).replaceAll('{SQLITE_PLUGIN}', 'none'),
  )
}

/** Run once, before the server: addresses, pages, and the plugin active or not. */
function setUp(root: string, url: string, { pages, isActive }: Options): void {
  const code = `
    require '${root}/wp-load.php';
    require_once ABSPATH . 'wp-admin/includes/plugin.php';
    update_option( 'siteurl', '${url}' );
    update_option( 'home', '${url}' );
    foreach ( json_decode( base64_decode( '${encoded(pages)}' ), true ) as $slug => $content ) {
      wp_insert_post( wp_slash( array( 'post_type' => 'page', 'post_status' => 'publish', 'post_author' => 1,
        'post_name' => $slug, 'post_title' => $slug, 'post_content' => $content ) ) );
    }
    ${isActive ? `activate_plugin( 'storebridge/storebridge.php' );` : ''}`
  execFileSync('php', [...php, '-r', code], { cwd: root })
}

const encoded = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64')
