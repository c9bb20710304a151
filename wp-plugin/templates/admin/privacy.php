<?php
/**
 * The suggested privacy text.
 *
 * @package Storebridge
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;
?>
<p><?php esc_html_e( 'Our shop runs on BigCommerce. When you view products, your IP address and the language of the page are sent there through our own service, and images are loaded from its servers.', 'storebridge' ); ?></p>
<p><?php esc_html_e( 'When you add something to the cart, two cookies are set for 30 days: storebridge_session, an encrypted token that leads to your cart, and storebridge_cart_count, the number of items in it. A third, storebridge_notice, holds a message for the next page for five minutes at most. If you add a product to a wishlist before you have signed in, storebridge_wish keeps its number for an hour at most. None of them is used for advertising.', 'storebridge' ); ?></p>
<p><?php esc_html_e( 'When you look at your cart, storebridge_seen keeps the prices you saw for 30 days, so that we can tell you if one has changed. storebridge_turn, kept for a day, makes sure that a form you send twice counts once. If you choose a currency, storebridge_currency remembers it for a year.', 'storebridge' ); ?></p>
<p><?php esc_html_e( 'When you create an account, sign in or change your details, what you enter is sent to BigCommerce and stored there; this site stores none of it. That you are signed in is kept in storebridge_session, encrypted, and a fourth cookie, storebridge_signed_in, tells this site’s scripts no more than that, for 30 days or until you sign out. If the store asks for a security check, the form loads Google’s reCAPTCHA, which sends data about your browser to Google.', 'storebridge' ); ?></p>
<p><?php esc_html_e( 'Only if this site reports visits, and only if you have agreed to it: the cookie storebridge_visit keeps two random numbers, one for your browser and one for this visit, for 400 days. Each page and product you view is then reported to BigCommerce’s analytics with these numbers, its address, your IP address, and your browser’s name and language. The numbers are also passed on to the checkout. If you withdraw your consent, the cookie is deleted.', 'storebridge' ); ?></p>
<p><?php esc_html_e( 'If you have linked your user account on this site to your customer account, this site keeps an encrypted token of that link until you remove it, and the cookie storebridge_by_link records for 30 days at most that it signed you in.', 'storebridge' ); ?></p>
<p><?php esc_html_e( 'You place your order on the store’s own checkout page at BigCommerce, under its privacy policy.', 'storebridge' ); ?></p>
