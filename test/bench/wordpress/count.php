<?php
/**
 * Plugin Name: Bench
 * Description: Ends every page with what it cost: time, database queries, memory.
 *
 * @package Storebridge
 */

add_action(
	'shutdown',
	static function (): void {
		printf(
			"\n<!-- bench %s -->",
			wp_json_encode(
				array(
					'ms'      => ( microtime( true ) - $_SERVER['REQUEST_TIME_FLOAT'] ) * 1000,
					'queries' => get_num_queries(),
					'mib'     => memory_get_peak_usage() / 1048576,
				)
			)
		);
	},
	0
);
