<?php
/**
 * Runs when the plugin is deleted, on every site of a network. Pages are the site's own and stay.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge;

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

require_once __DIR__ . '/autoload.php';

Sites::each( array( new Removal( new Settings() ), 'run' ) );
