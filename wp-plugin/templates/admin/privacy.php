<?php
/**
 * The suggested privacy text.
 *
 * @package Storebridge
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;
?>
<p><?php esc_html_e( 'Our shop is kept at BigCommerce. When you look at products, your IP address and the language of the page are sent there through a service of ours, and pictures are loaded from its servers.', 'storebridge' ); ?></p>
<p><?php esc_html_e( 'When you put something into the cart, two cookies are set for 30 days: storebridge_session, an encrypted token that leads to your cart, and storebridge_cart_count, the number of things in it. A third, storebridge_notice, holds a message for the next page for five minutes at most. If you wish for a product before you have signed in, storebridge_wish keeps its number for an hour at most. None of them is used for advertising.', 'storebridge' ); ?></p>
<p><?php esc_html_e( 'When you make an account, sign in or change what your account says, what you write goes to BigCommerce, which keeps it; this site keeps none of it. That you are signed in is kept in storebridge_session, encrypted, and a fourth cookie, storebridge_signed_in, tells this site’s scripts no more than that, for 30 days or until you sign out. Where the store wants to know that you are a person, the form loads Google’s reCAPTCHA, which sends data about your browser to Google.', 'storebridge' ); ?></p>
<p><?php esc_html_e( 'Only if this site counts visits, and only if you have agreed to it: the cookie storebridge_visit keeps two random numbers, one for your browser and one for this visit, for 400 days. Each page and product you look at is then told to BigCommerce’s analytics with these numbers, its address, your IP address, your browser’s name and language, and they go along to the checkout. If you take your agreement back, the cookie is deleted.', 'storebridge' ); ?></p>
<p><?php esc_html_e( 'If you have linked your user account of this site with your customer account, this site keeps an encrypted token of that link until you end it, and the cookie storebridge_by_link notes for 30 days at most that it signed you in.', 'storebridge' ); ?></p>
<p><?php esc_html_e( 'You place your order on the store’s own checkout page at BigCommerce, under its privacy policy.', 'storebridge' ); ?></p>
