<?php
/**
 * A guest's order, by its number and e-mail address. It is shown on the answer to the form alone, at no address that could be shared.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Orders;

use Storebridge\Account\Links;
use Storebridge\Account\Part;
use Storebridge\Account\Store_Input;
use Storebridge\Forms\Form;
use Storebridge\Forms\Posted;
use Storebridge\Forms\Submission;
use Storebridge\Http\Server;
use Storebridge\Sidecar\Answer;
use Storebridge\Sidecar\Client;
use Storebridge\Sidecar\Request;
use Storebridge\Template;
use Storebridge\Views\Form_Field;
use Storebridge\Views\Store_Form;

defined( 'ABSPATH' ) || exit;

/**
 * Shown by templates/order-lookup.php, and templates/order.php for what was found.
 *
 * @phpstan-import-type OrderView from Order_Shape
 * @phpstan-import-type StoreField from \Storebridge\Account\Store_Fields
 */
final class Order_Lookup implements Part, Form {
	/**
	 * What this request found.
	 *
	 * @var OrderView|null
	 */
	private ?array $found = null;

	public function __construct(
		private readonly Client $client,
		private readonly Store_Form $form,
		private readonly Submission $submission,
		private readonly Links $links,
		private readonly Template $template,
	) {}

	public function slug(): string {
		return 'order-lookup';
	}

	public function action(): string {
		return 'order-lookup';
	}

	public function shortcode(): string {
		return 'storebridge_order_lookup';
	}

	public function title(): string {
		return __( 'Find an order', 'storebridge' );
	}

	public function needs_customer(): bool {
		return false;
	}

	public function render(): string {
		if ( null !== $this->found ) {
			return $this->template->render( 'order', array( 'back_url' => Server::request_uri() ) + $this->found );
		}
		$error = $this->submission->error( $this->action() );
		$form  = $this->form->read( $this->action(), self::fields() );
		$code  = null === $error ? '' : (string) $error->get_error_code();
		if ( null !== $form['error'] && in_array( $code, array( 'not_found', 'sign_in_needed', 'not_allowed' ), true ) ) {
			$form['error'] = array( 'words' => self::words( $code ) ) + $form['error'];
		}
		return $this->template->render(
			'order-lookup',
			array(
				'form'      => $form,
				'login_url' => $this->links->sign_in( $this->links->to( 'orders' ) ),
			)
		);
	}

	public function submit( Posted $posted, ?\WP_Error $refusal ): ?\WP_Error {
		$fields = self::fields();
		$values = Store_Input::values( $fields, $posted );
		$error  = $refusal ?? Store_Input::check( $fields, $values ) ?? self::check_number( $values ) ?? $this->find( $values );
		if ( null !== $error ) {
			$this->submission->fail_fields( $this->action(), $values, $error );
		}
		return $error;
	}

	/**
	 * Asks; why it was not found, or null.
	 *
	 * @param array<string, string|list<string>> $values Number and e-mail address.
	 */
	private function find( array $values ): ?\WP_Error {
		$body  = array(
			'orderId' => (int) self::number( $values ),
			'email'   => $values['email'] ?? '',
		);
		$found = $this->client->ask_for_shopper(
			Request::write( 'POST', '/v1/orders/lookup', $body ),
			static fn( Answer $answer ): array => Order_Shape::read( $answer->child( 'order' ) )
		);
		if ( $found instanceof \WP_Error ) {
			return $found;
		}
		$this->found = $found;
		return null;
	}

	/**
	 * What is no number of an order is said here: the store would have to be asked for nothing.
	 *
	 * @param array<string, string|list<string>> $values By field name.
	 */
	private static function check_number( array $values ): ?\WP_Error {
		return 1 === preg_match( '/^[1-9]\d{0,8}$/D', self::number( $values ) ) ? null : Store_Input::refusal(
			array(
				array(
					'field' => 'orderId',
					'code'  => 'not_an_integer',
				),
			)
		);
	}

	/**
	 * The number, as people copy it from a mail: "#101".
	 *
	 * @param array<string, string|list<string>> $values By field name.
	 */
	private static function number( array $values ): string {
		$typed = $values['orderId'] ?? '';
		return is_string( $typed ) ? ltrim( $typed, '# ' ) : '';
	}

	/**
	 * What is asked.
	 *
	 * @return list<StoreField>
	 */
	private static function fields(): array {
		return array(
			array( 'longest' => 12 ) + Form_Field::own( 'orderId', __( 'Order number', 'storebridge' ) ),
			array( 'longest' => 255 ) + Form_Field::own( 'email', __( 'Email address used for the order', 'storebridge' ) ),
		);
	}

	private static function words( string $code ): string {
		return match ( $code ) {
			'not_found'      => __( 'No order was found with this number and email address. You can find both in your order confirmation.', 'storebridge' ),
			'sign_in_needed' => __( 'This order belongs to an account. Please sign in to see it.', 'storebridge' ),
			default          => __( 'Orders cannot be looked up here. Please sign in, or contact us.', 'storebridge' ),
		};
	}
}
