<?php
/**
 * The customer's addresses: all of them, the form of one, or the question whether one is to be deleted.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Addresses;

use Storebridge\Account\Links;
use Storebridge\Account\Part;
use Storebridge\Account\Store_Fields;
use Storebridge\Account\Summary;
use Storebridge\Account\Trouble;
use Storebridge\Forms\Submission;
use Storebridge\Http\Server;
use Storebridge\Template;
use Storebridge\Views\Refusal;
use Storebridge\Views\Store_Form;

defined( 'ABSPATH' ) || exit;

/**
 * Shown by templates/addresses.php, address-form.php and address-delete.php.
 *
 * @phpstan-import-type Address from Address_Shape
 */
final class Addresses implements Part, Summary {
	public const DELETE       = 'delete-address';
	public const MAKE_DEFAULT = 'default-address';

	public function __construct(
		private readonly Address_Book $book,
		private readonly Store_Fields $fields,
		private readonly Store_Form $form,
		private readonly Submission $submission,
		private readonly Links $links,
		private readonly Trouble $trouble,
		private readonly Template $template,
	) {}

	public function slug(): string {
		return 'addresses';
	}

	public function shortcode(): string {
		return 'storebridge_addresses';
	}

	public function title(): string {
		return __( 'Addresses', 'storebridge' );
	}

	public function needs_customer(): bool {
		return true;
	}

	public function render(): string {
		$asked = Links::query( 'address' );
		if ( 'new' === $asked ) {
			return $this->form( null );
		}
		if ( '' === $asked ) {
			return $this->all();
		}
		$address = $this->book->find( $asked );
		if ( $address instanceof \WP_Error ) {
			return $this->trouble( $address );
		}
		return 'delete' === Links::query( 'step' ) ? $this->question( $address ) : $this->form( $address );
	}

	/**
	 * The default address.
	 */
	public function summary(): string {
		$page  = $this->book->page( '' );
		$items = $page instanceof \WP_Error ? array() : array_column( $page['items'], null, 'id' );
		$first = $page instanceof \WP_Error ? null : $items[ $page['default'] ] ?? null;
		return null === $first ? '' : $this->template->render(
			'address-default',
			array(
				'address' => $first['shown'],
				'url'     => $this->links->to( 'addresses' ),
			)
		);
	}

	private function all(): string {
		$page = $this->book->page( Links::query( 'after' ) );
		return $page instanceof \WP_Error ? $this->trouble( $page ) : $this->template->render(
			'addresses',
			array(
				'refusal'  => $this->refusal( self::MAKE_DEFAULT ),
				'cards'    => array_map(
					fn( array $address ): array => array(
						'id'         => $address['id'],
						'address'    => $address['shown'],
						'is_default' => $address['id'] === $page['default'],
						'edit_url'   => $this->links->within( array( 'address' => (string) $address['id'] ) ),
						'delete_url' => $this->links->within(
							array(
								'address' => (string) $address['id'],
								'step'    => 'delete',
							)
						),
					),
					$page['items']
				),
				'url'      => Server::request_uri(),
				'new_url'  => $this->links->within( array( 'address' => 'new' ) ),
				'next_url' => '' === $page['next'] ? '' : $this->links->within( array( 'after' => $page['next'] ) ),
			)
		);
	}

	/**
	 * The form.
	 *
	 * @param Address|null $address The one to change; null for a new one.
	 */
	private function form( ?array $address ): string {
		$forms = $this->fields->read();
		return $forms instanceof \WP_Error ? $this->trouble( $forms ) : $this->template->render(
			'address-form',
			array(
				'form'     => $this->form->read( Save_Address::ACTION, $forms['address'], $address['values'] ?? array(), $forms['site_key'] ),
				'address'  => null === $address ? '' : (string) $address['id'],
				'back_url' => $this->links->within(),
			)
		);
	}

	/**
	 * The question.
	 *
	 * @param Address $address The one to delete.
	 */
	private function question( array $address ): string {
		$forms    = $this->fields->read();
		$site_key = $forms instanceof \WP_Error ? '' : $forms['site_key'];
		$is_input = 'invalid_input' === $this->submission->error( self::DELETE )?->get_error_code();
		return $this->template->render(
			'address-delete',
			array(
				'refusal'  => $is_input ? '' : $this->refusal( self::DELETE ),
				'form'     => ( $is_input ? array() : array( 'error' => null ) ) + $this->form->read( self::DELETE, array(), array(), $site_key ),
				'id'       => $address['id'],
				'address'  => $address['shown'],
				'back_url' => $this->links->within(),
			)
		);
	}

	private function refusal( string $action ): string {
		$error = $this->submission->error( $action );
		return match ( $error?->get_error_code() ) {
			null          => '',
			'not_found'   => self::gone(),
			'not_allowed' => __( 'This store cannot save a default address. The first one is used.', 'storebridge' ),
			default       => Refusal::words( $error ),
		};
	}

	private function trouble( \WP_Error $error ): string {
		return $this->trouble->render( $error, self::gone(), __( 'Your addresses', 'storebridge' ) );
	}

	private static function gone(): string {
		return __( 'This address is no longer in your account. It may have been deleted in another tab.', 'storebridge' );
	}
}
