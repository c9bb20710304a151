<?php
/**
 * Shows a form where comments are open: nowhere in a shop.
 */

if ( comments_open() ) {
	comment_form();
}
