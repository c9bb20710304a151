import type { TestWordPress } from './wordpress.ts'

/** Makes a WordPress a network of sites in subdirectories, and resolves to how PHP is run on one of them. */
export async function makeNetwork(wordpress: TestWordPress) {
  const domain = new URL(wordpress.url).host
  await wordpress.configure({ WP_ALLOW_MULTISITE: true })
  await wordpress.runPhp(`
    require_once ABSPATH . 'wp-admin/includes/upgrade.php';
    foreach ( $wpdb->tables( 'ms_global' ) as $table => $prefixed ) $wpdb->$table = $prefixed;
    install_network();
    $made = populate_network( 1, '${domain}', 'admin@example.com', 'Network', '/', false );
    if ( is_wp_error( $made ) && 'no_wildcard_dns' !== $made->get_error_code() ) throw new Exception( $made->get_error_message() );`)
  const constants = {
    WP_ALLOW_MULTISITE: true,
    MULTISITE: true,
    SUBDOMAIN_INSTALL: false,
    DOMAIN_CURRENT_SITE: domain,
    PATH_CURRENT_SITE: '/',
    SITE_ID_CURRENT_SITE: 1,
    BLOG_ID_CURRENT_SITE: 1,
  }
  // PHP that is run from outside comes by no host, and a network would send it away.
  await wordpress.configure(
    constants,
    `if ( ( $_SERVER['HTTP_HOST'] ?? '' ) !== '${domain}' ) { $_SERVER['HTTP_HOST'] = '${domain}'; $_SERVER['REQUEST_URI'] = '/'; $_SERVER['REMOTE_ADDR'] = '127.0.0.1'; }`,
  )
  await wordpress.runPhp(
    `update_option( 'home', '${wordpress.url}' ); update_option( 'siteurl', '${wordpress.url}' );`,
  )
  return {
    domain,
    /** A new site; its number. */
    addSite: async (path: string) =>
      Number(
        await wordpress.runPhp(
          `$made = wpmu_create_blog( '${domain}', '/${path}/', '${path}', 1 ); if ( is_wp_error( $made ) ) throw new Exception( $made->get_error_message() ); echo $made;`,
        ),
      ),
    /** PHP on one of its sites, as `switch_to_blog` leaves it. */
    on: (site: number, code: string) => wordpress.runPhp(`switch_to_blog( ${site} ); ${code}`),
  }
}
