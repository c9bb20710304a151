<?php
/**
 * What a test of Site Health came to, in the shape WordPress wants.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Health;

use Storebridge\Admin\Connection_Test;
use Storebridge\Admin\Report;
use Storebridge\Template;

defined( 'ABSPATH' ) || exit;

/**
 * One result.
 *
 * @phpstan-import-type ReportRow from Connection_Test
 * @phpstan-type Result array{label: string, status: string, badge: array{label: string, color: string}, description: string, actions: string, test: string}
 */
final class Verdict {
	public function __construct( private readonly Template $template ) {}

	/**
	 * A result of its own words.
	 *
	 * @param string                $test    Its name.
	 * @param string                $status  "good", "recommended" or "critical".
	 * @param string                $label   What was found.
	 * @param list<string>          $words   What it means and what to do.
	 * @param array<string, string> $actions Ways to mend it: words by address.
	 * @return Result
	 */
	public function of( string $test, string $status, string $label, array $words, array $actions = array() ): array {
		return array(
			'label'       => $label,
			'status'      => $status,
			'badge'       => array(
				'label' => __( 'Storebridge', 'storebridge' ),
				'color' => 'blue',
			),
			'description' => $this->template->render_admin(
				'health',
				array(
					'words' => $words,
					'rows'  => array(),
				)
			),
			'actions'     => array() === $actions ? '' : $this->template->render_admin( 'health-actions', array( 'actions' => $actions ) ),
			'test'        => $test,
		);
	}

	/**
	 * A result of rows of the connection's report.
	 *
	 * @param string                                            $test    Its name.
	 * @param list<ReportRow>                                   $rows    What was found.
	 * @param array{good: string, bad: string, status?: string} $labels  In one sentence, and how bad it is.
	 * @param array<string, string>                             $actions Ways to mend it: words by address.
	 * @return Result
	 */
	public function of_rows( string $test, array $rows, array $labels, array $actions ): array {
		$is_good = Report::is_good( $rows );
		$verdict = $this->of( $test, $is_good ? 'good' : $labels['status'] ?? 'critical', $is_good ? $labels['good'] : $labels['bad'], array(), $is_good ? array() : $actions );

		$verdict['description'] = $this->template->render_admin(
			'health',
			array(
				'words' => array(),
				'rows'  => $rows,
			)
		);
		return $verdict;
	}
}
