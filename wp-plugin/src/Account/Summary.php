<?php
/**
 * A part that has a few words for the account's first page, such as the last order.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Account;

defined( 'ABSPATH' ) || exit;

interface Summary {
	/**
	 * Its HTML, "" for nothing worth saying. Must be quick: the overview shows it beside others.
	 */
	public function summary(): string;
}
