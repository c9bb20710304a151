<?php
/**
 * The admin's side as a tree: settings, set-up and status, Site Health, commands, and what assistants may ask.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Admin;

use Storebridge\Abilities\Abilities;
use Storebridge\Abilities\Product_Search;
use Storebridge\Catalog\Lookup;
use Storebridge\Checkout\Road;
use Storebridge\Cli\Shop_Command;
use Storebridge\Cli\Site_Command;
use Storebridge\Cli\Site_Facts;
use Storebridge\Feature;
use Storebridge\Health\Debug_Facts;
use Storebridge\Health\Page_Cache;
use Storebridge\Health\Recent_Report;
use Storebridge\Health\Sidecar_Tests;
use Storebridge\Health\Site_Health;
use Storebridge\Health\Site_Tests;
use Storebridge\Health\Verdict;
use Storebridge\Pages\Starter_Pages;
use Storebridge\Redirection\Redirection;
use Storebridge\Redirection\Redirection_Command;
use Storebridge\Redirection\Redirection_Panel;
use Storebridge\Settings;
use Storebridge\Settings_Input;
use Storebridge\Sidecar\Cache;
use Storebridge\Sidecar\Client;
use Storebridge\Sidecar\Failures;
use Storebridge\Template;
use Storebridge\Usage\Places;

defined( 'ABSPATH' ) || exit;

/**
 * Made once, when the plugin boots.
 */
final class Admin_Parts {
	public function __construct(
		private readonly string $file,
		private readonly string $version,
		private readonly Settings $settings,
		private readonly Client $client,
		private readonly Template $template,
		private readonly Lookup $lookup,
	) {}

	/**
	 * Every feature.
	 *
	 * @param Road $road The way to the checkout.
	 * @return list<Feature>
	 */
	public function make( Road $road ): array {
		$failures = new Failures();
		$test     = new Connection_Test( $this->client, $this->settings );
		$cache    = new Cache( $this->client );
		$starter  = new Starter_Pages( $this->settings );
		$state    = new Setup_State( $this->settings );
		$page     = new Settings_Page( $this->settings, $this->template, $test, $starter );
		$sending  = new Redirection( $this->client, $this->settings );
		$verdict  = new Verdict( $this->template );
		return array(
			new Capability(),
			$failures,
			new Settings_Input( $this->settings ),
			$page,
			new Screens( $this->file, $this->version, $this->template, array( $page, new Status_Page( $test, $cache, $failures, $this->template ), new Setup_Page( $this->settings, $state, $test, $starter, new Setup_Views( $this->settings, $starter ), $this->template ) ) ),
			new Setup_Notice( $state, $this->template ),
			new Checkout_Panel( $this->settings, $road, $this->template ),
			new Redirection_Panel( $sending, $this->template ),
			new Redirection_Command( $sending ),
			new Shop_Command( $test, $cache, $failures ),
			new Site_Command( new Site_Facts( $this->settings, $starter ), new Places() ),
			new Site_Health( new Sidecar_Tests( new Recent_Report( $test ), $verdict ), new Site_Tests( $this->settings, $verdict, new Page_Cache() ) ),
			new Debug_Facts( $this->settings, $failures, $this->version ),
			new Abilities( new Product_Search( $this->lookup ), $test ),
			new Privacy_Text( $this->template ),
		);
	}
}
