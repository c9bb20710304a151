import type { TestWordPress } from './wordpress.ts'

/** PHP that has WordPress write down each request that leaves it. */
export const counted = `
  wp_mkdir_p( WPMU_PLUGIN_DIR );
  file_put_contents( WPMU_PLUGIN_DIR . '/count.php', '<?php add_action( "http_api_debug", fn( $answer, $context, $class, $arguments, $url ) => file_put_contents( WP_CONTENT_DIR . "/asked.log", $url . PHP_EOL, FILE_APPEND ), 10, 5 );' );`

/** The paths asked for since the last look. */
export const asked = async (wordpress: TestWordPress): Promise<string[]> => {
  const log = await wordpress.runPhp(`
    $file = WP_CONTENT_DIR . '/asked.log';
    echo is_file( $file ) ? file_get_contents( $file ) : '';
    file_put_contents( $file, '' );`)
  return log.trim() === ''
    ? []
    : log
        .trim()
        .split('\n')
        .map((url) => new URL(url).pathname)
}
