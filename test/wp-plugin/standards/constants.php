<?php
/**
 * Constants of WordPress that its stubs leave out.
 *
 * @package Storebridge
 */

define( 'COOKIEPATH', '/' );
define( 'COOKIE_DOMAIN', '' );
define( 'MINUTE_IN_SECONDS', 60 );
define( 'HOUR_IN_SECONDS', 3600 );
define( 'DAY_IN_SECONDS', 86400 );
define( 'MB_IN_BYTES', 1048576 );
