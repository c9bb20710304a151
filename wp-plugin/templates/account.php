<?php
/**
 * The account: its navigation, and one part of it.
 *
 * @package Storebridge
 * @var array{
 *     is_signed_in: bool,
 *     url: string,
 *     navigation: list<array{title: string, url: string, is_current: bool}>,
 *     part: array{slug: string, title: string, notices: list<string>, warning: string, part: Storebridge\Account\Part},
 * } $view
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;
?>
<div class="storebridge storebridge-account alignwide">
	<?php Storebridge\part( 'account-navigation', $view ); ?>
	<?php Storebridge\part( 'account-part', $view['part'] ); ?>
</div>
