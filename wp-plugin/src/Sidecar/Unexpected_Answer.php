<?php
/**
 * The sidecar's answer lacks what it must have. Caught in Client, never past it.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Sidecar;

defined( 'ABSPATH' ) || exit;

final class Unexpected_Answer extends \UnexpectedValueException {}
