<?php
/**
 * Plugin Name:       Storebridge for BigCommerce
 * Description:       Sell a BigCommerce store’s products on this site, without importing them.
 * Version:           0.6.0
 * Requires at least: 6.6
 * Requires PHP:      8.1
 * Author:            The Storebridge contributors
 * License:           GPL-2.0-or-later
 * License URI:       https://www.gnu.org/licenses/gpl-2.0.html
 * Text Domain:       storebridge
 * Domain Path:       /languages
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge;

defined( 'ABSPATH' ) || exit;

require_once __DIR__ . '/autoload.php';

( new Plugin( __FILE__, '0.6.0' ) )->boot();
