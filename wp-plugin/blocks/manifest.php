<?php
/**
 * What stands in each block.json, made of them by a command: change those, not this.
 *
 * @package Storebridge
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;

return array(
	'account'          => array(
		'$schema'      => 'https://schemas.wp.org/trunk/block.json',
		'apiVersion'   => 3,
		'name'         => 'storebridge/account',
		'title'        => 'Customer account',
		'category'     => 'storebridge',
		'icon'         => 'admin-users',
		'description'  => 'The customer’s account, in full or one part of it. Pages with this block are never cached.',
		'keywords'     => array( 'login', 'orders', 'sign in' ),
		'textdomain'   => 'storebridge',
		'attributes'   => array(
			'part'   => array(
				'type'    => 'string',
				'default' => '',
			),
			'align'  => array(
				'type'    => 'string',
				'default' => 'wide',
			),
			'anchor' => array(
				'type'    => 'string',
				'default' => '',
			),
		),
		'supports'     => array(
			'anchor'     => true,
			'align'      => array( 'wide', 'full' ),
			'html'       => false,
			'color'      => array(
				'background' => true,
				'text'       => true,
				'link'       => true,
			),
			'spacing'    => array(
				'margin'  => true,
				'padding' => true,
			),
			'typography' => array(
				'fontSize'   => true,
				'lineHeight' => true,
			),
		),
		'example'      => array(
			'viewportWidth' => 900,
			'attributes'    => array(),
		),
		'editorScript' => 'storebridge-blocks',
		'editorStyle'  => 'storebridge-editor',
		'render'       => 'file:../render.php',
	),
	'cart'             => array(
		'$schema'      => 'https://schemas.wp.org/trunk/block.json',
		'apiVersion'   => 3,
		'name'         => 'storebridge/cart',
		'title'        => 'Cart',
		'category'     => 'storebridge',
		'icon'         => 'cart',
		'description'  => 'The shopper’s cart. Pages with this block are never cached.',
		'keywords'     => array( 'shop', 'basket', 'bag' ),
		'textdomain'   => 'storebridge',
		'attributes'   => array(
			'align'  => array(
				'type'    => 'string',
				'default' => 'wide',
			),
			'anchor' => array(
				'type'    => 'string',
				'default' => '',
			),
		),
		'supports'     => array(
			'anchor'     => true,
			'align'      => array( 'wide', 'full' ),
			'html'       => false,
			'color'      => array(
				'background' => true,
				'text'       => true,
				'link'       => true,
			),
			'spacing'    => array(
				'margin'  => true,
				'padding' => true,
			),
			'typography' => array(
				'fontSize'   => true,
				'lineHeight' => true,
			),
			'multiple'   => false,
		),
		'example'      => array(
			'viewportWidth' => 900,
			'attributes'    => array(),
		),
		'editorScript' => 'storebridge-blocks',
		'editorStyle'  => 'storebridge-editor',
		'render'       => 'file:../render.php',
	),
	'categories'       => array(
		'$schema'      => 'https://schemas.wp.org/trunk/block.json',
		'apiVersion'   => 3,
		'name'         => 'storebridge/categories',
		'title'        => 'Shop categories',
		'category'     => 'storebridge',
		'icon'         => 'category',
		'description'  => 'The store’s categories, or those within one of them, with links to their pages.',
		'keywords'     => array( 'shop', 'menu', 'departments' ),
		'textdomain'   => 'storebridge',
		'attributes'   => array(
			'parent'     => array(
				'type'    => 'string',
				'default' => '',
			),
			'parentName' => array(
				'type'    => 'string',
				'default' => '',
			),
			'align'      => array(
				'type'    => 'string',
				'default' => 'wide',
			),
			'anchor'     => array(
				'type'    => 'string',
				'default' => '',
			),
		),
		'supports'     => array(
			'anchor'     => true,
			'align'      => array( 'wide', 'full' ),
			'html'       => false,
			'color'      => array(
				'background' => true,
				'text'       => true,
				'link'       => true,
			),
			'spacing'    => array(
				'margin'  => true,
				'padding' => true,
			),
			'typography' => array(
				'fontSize'   => true,
				'lineHeight' => true,
			),
		),
		'example'      => array(
			'viewportWidth' => 900,
			'attributes'    => array(),
		),
		'editorScript' => 'storebridge-blocks',
		'editorStyle'  => 'storebridge-editor',
		'render'       => 'file:../render.php',
	),
	'checkout'         => array(
		'$schema'      => 'https://schemas.wp.org/trunk/block.json',
		'apiVersion'   => 3,
		'name'         => 'storebridge/checkout',
		'title'        => 'Checkout',
		'category'     => 'storebridge',
		'icon'         => 'money-alt',
		'description'  => 'The checkout, or a button that leads to it, as chosen in the settings. Pages with this block are never cached.',
		'keywords'     => array( 'shop', 'pay' ),
		'textdomain'   => 'storebridge',
		'attributes'   => array(
			'align'  => array(
				'type'    => 'string',
				'default' => 'wide',
			),
			'anchor' => array(
				'type'    => 'string',
				'default' => '',
			),
		),
		'supports'     => array(
			'anchor'     => true,
			'align'      => array( 'wide', 'full' ),
			'html'       => false,
			'color'      => array(
				'background' => true,
				'text'       => true,
				'link'       => true,
			),
			'spacing'    => array(
				'margin'  => true,
				'padding' => true,
			),
			'typography' => array(
				'fontSize'   => true,
				'lineHeight' => true,
			),
			'multiple'   => false,
		),
		'example'      => array(
			'viewportWidth' => 900,
			'attributes'    => array(),
		),
		'editorScript' => 'storebridge-blocks',
		'editorStyle'  => 'storebridge-editor',
		'render'       => 'file:../render.php',
	),
	'checkout-button'  => array(
		'$schema'      => 'https://schemas.wp.org/trunk/block.json',
		'apiVersion'   => 3,
		'name'         => 'storebridge/checkout-button',
		'title'        => 'Checkout button',
		'category'     => 'storebridge',
		'icon'         => 'button',
		'description'  => 'A button that takes shoppers to the checkout.',
		'keywords'     => array( 'shop', 'pay', 'buy' ),
		'textdomain'   => 'storebridge',
		'attributes'   => array(
			'text'   => array(
				'type'    => 'string',
				'default' => '',
			),
			'align'  => array(
				'type'    => 'string',
				'default' => '',
			),
			'anchor' => array(
				'type'    => 'string',
				'default' => '',
			),
		),
		'supports'     => array(
			'anchor'     => true,
			'align'      => array( 'left', 'center', 'right' ),
			'html'       => false,
			'color'      => array(
				'background' => true,
				'text'       => true,
				'link'       => true,
			),
			'spacing'    => array(
				'margin'  => true,
				'padding' => true,
			),
			'typography' => array(
				'fontSize'   => true,
				'lineHeight' => true,
			),
		),
		'example'      => array(
			'attributes' => array(),
		),
		'editorScript' => 'storebridge-blocks',
		'editorStyle'  => 'storebridge-editor',
		'render'       => 'file:../render.php',
	),
	'currency'         => array(
		'$schema'      => 'https://schemas.wp.org/trunk/block.json',
		'apiVersion'   => 3,
		'name'         => 'storebridge/currency',
		'title'        => 'Currency switcher',
		'category'     => 'storebridge',
		'icon'         => 'money',
		'description'  => 'Lets visitors choose the currency of prices, if the store has several.',
		'keywords'     => array( 'shop', 'prices' ),
		'textdomain'   => 'storebridge',
		'attributes'   => array(
			'align'  => array(
				'type'    => 'string',
				'default' => '',
			),
			'anchor' => array(
				'type'    => 'string',
				'default' => '',
			),
		),
		'supports'     => array(
			'anchor'     => true,
			'align'      => array( 'left', 'center', 'right' ),
			'html'       => false,
			'color'      => array(
				'background' => true,
				'text'       => true,
				'link'       => true,
			),
			'spacing'    => array(
				'margin'  => true,
				'padding' => true,
			),
			'typography' => array(
				'fontSize'   => true,
				'lineHeight' => true,
			),
		),
		'example'      => array(
			'attributes' => array(),
		),
		'editorScript' => 'storebridge-blocks',
		'editorStyle'  => 'storebridge-editor',
		'render'       => 'file:../render.php',
	),
	'gift-certificate' => array(
		'$schema'      => 'https://schemas.wp.org/trunk/block.json',
		'apiVersion'   => 3,
		'name'         => 'storebridge/gift-certificate',
		'title'        => 'Gift certificate',
		'category'     => 'storebridge',
		'icon'         => 'tickets-alt',
		'description'  => 'A form to buy a gift certificate, or to check the balance of one.',
		'keywords'     => array( 'shop', 'voucher', 'gift card' ),
		'textdomain'   => 'storebridge',
		'attributes'   => array(
			'part'   => array(
				'type'    => 'string',
				'default' => '',
			),
			'align'  => array(
				'type'    => 'string',
				'default' => 'wide',
			),
			'anchor' => array(
				'type'    => 'string',
				'default' => '',
			),
		),
		'supports'     => array(
			'anchor'     => true,
			'align'      => array( 'wide', 'full' ),
			'html'       => false,
			'color'      => array(
				'background' => true,
				'text'       => true,
				'link'       => true,
			),
			'spacing'    => array(
				'margin'  => true,
				'padding' => true,
			),
			'typography' => array(
				'fontSize'   => true,
				'lineHeight' => true,
			),
		),
		'example'      => array(
			'viewportWidth' => 900,
			'attributes'    => array(),
		),
		'editorScript' => 'storebridge-blocks',
		'editorStyle'  => 'storebridge-editor',
		'render'       => 'file:../render.php',
	),
	'listing'          => array(
		'$schema'      => 'https://schemas.wp.org/trunk/block.json',
		'apiVersion'   => 3,
		'name'         => 'storebridge/listing',
		'title'        => 'Product list with filters',
		'category'     => 'storebridge',
		'icon'         => 'filter',
		'description'  => 'All products of the store, or those of one category or brand, with filters, sorting, search and pagination.',
		'keywords'     => array( 'facets', 'search', 'shop' ),
		'textdomain'   => 'storebridge',
		'attributes'   => array(
			'category'     => array(
				'type'    => 'string',
				'default' => '',
			),
			'categoryName' => array(
				'type'    => 'string',
				'default' => '',
			),
			'brand'        => array(
				'type'    => 'string',
				'default' => '',
			),
			'brandName'    => array(
				'type'    => 'string',
				'default' => '',
			),
			'search'       => array(
				'type'    => 'string',
				'default' => '',
			),
			'quick_view'   => array(
				'type'    => 'string',
				'enum'    => array( '', 'yes', 'no' ),
				'default' => '',
			),
			'align'        => array(
				'type'    => 'string',
				'default' => 'wide',
			),
			'anchor'       => array(
				'type'    => 'string',
				'default' => '',
			),
		),
		'supports'     => array(
			'anchor'     => true,
			'align'      => array( 'wide', 'full' ),
			'html'       => false,
			'color'      => array(
				'background' => true,
				'text'       => true,
				'link'       => true,
			),
			'spacing'    => array(
				'margin'  => true,
				'padding' => true,
			),
			'typography' => array(
				'fontSize'   => true,
				'lineHeight' => true,
			),
			'multiple'   => false,
		),
		'example'      => array(
			'viewportWidth' => 1100,
			'attributes'    => array(),
		),
		'editorScript' => 'storebridge-blocks',
		'editorStyle'  => 'storebridge-editor',
		'render'       => 'file:../render.php',
	),
	'mini-cart'        => array(
		'$schema'      => 'https://schemas.wp.org/trunk/block.json',
		'apiVersion'   => 3,
		'name'         => 'storebridge/mini-cart',
		'title'        => 'Mini-cart',
		'category'     => 'storebridge',
		'icon'         => 'cart',
		'description'  => 'A link to the cart with the number of items in it, for the header of your site. It opens the cart over the page.',
		'keywords'     => array( 'shop', 'basket', 'header' ),
		'textdomain'   => 'storebridge',
		'attributes'   => array(
			'text'   => array(
				'type'    => 'string',
				'default' => '',
			),
			'align'  => array(
				'type'    => 'string',
				'default' => '',
			),
			'anchor' => array(
				'type'    => 'string',
				'default' => '',
			),
		),
		'supports'     => array(
			'anchor'        => true,
			'align'         => array( 'left', 'center', 'right' ),
			'html'          => false,
			'interactivity' => array(
				'interactive' => true,
			),
			'color'         => array(
				'background' => true,
				'text'       => true,
				'link'       => true,
			),
			'spacing'       => array(
				'margin'  => true,
				'padding' => true,
			),
			'typography'    => array(
				'fontSize'   => true,
				'lineHeight' => true,
			),
		),
		'example'      => array(
			'attributes' => array(),
		),
		'editorScript' => 'storebridge-blocks',
		'editorStyle'  => 'storebridge-editor',
		'render'       => 'file:../render.php',
	),
	'order-form'       => array(
		'$schema'      => 'https://schemas.wp.org/trunk/block.json',
		'apiVersion'   => 3,
		'name'         => 'storebridge/order-form',
		'title'        => 'Order form',
		'category'     => 'storebridge',
		'icon'         => 'editor-table',
		'description'  => 'Several products with a quantity field each, and one button that adds them all to the cart.',
		'keywords'     => array( 'shop', 'wholesale', 'bulk' ),
		'textdomain'   => 'storebridge',
		'attributes'   => array(
			'choice'    => array(
				'type'    => 'string',
				'default' => 'hand',
			),
			'items'     => array(
				'type'    => 'array',
				'default' => array(),
				'items'   => array(
					'type' => 'object',
				),
			),
			'isExample' => array(
				'type'    => 'boolean',
				'default' => false,
			),
			'align'     => array(
				'type'    => 'string',
				'default' => 'wide',
			),
			'anchor'    => array(
				'type'    => 'string',
				'default' => '',
			),
		),
		'supports'     => array(
			'anchor'        => true,
			'align'         => array( 'wide', 'full' ),
			'html'          => false,
			'interactivity' => array(
				'interactive' => true,
			),
			'color'         => array(
				'background' => true,
				'text'       => true,
				'link'       => true,
			),
			'spacing'       => array(
				'margin'  => true,
				'padding' => true,
			),
			'typography'    => array(
				'fontSize'   => true,
				'lineHeight' => true,
			),
		),
		'example'      => array(
			'viewportWidth' => 900,
			'attributes'    => array(
				'isExample' => true,
			),
		),
		'editorScript' => 'storebridge-blocks',
		'editorStyle'  => 'storebridge-editor',
		'render'       => 'file:../render.php',
	),
	'product'          => array(
		'$schema'      => 'https://schemas.wp.org/trunk/block.json',
		'apiVersion'   => 3,
		'name'         => 'storebridge/product',
		'title'        => 'Product',
		'category'     => 'storebridge',
		'icon'         => 'products',
		'description'  => 'One product in full, with images, price, options and an add to cart button.',
		'keywords'     => array( 'shop', 'store', 'buy' ),
		'textdomain'   => 'storebridge',
		'attributes'   => array(
			'items'     => array(
				'type'    => 'array',
				'default' => array(),
				'items'   => array(
					'type' => 'object',
				),
			),
			'buy_now'   => array(
				'type'    => 'boolean',
				'default' => false,
			),
			'isExample' => array(
				'type'    => 'boolean',
				'default' => false,
			),
			'align'     => array(
				'type'    => 'string',
				'default' => 'wide',
			),
			'anchor'    => array(
				'type'    => 'string',
				'default' => '',
			),
		),
		'supports'     => array(
			'anchor'        => true,
			'align'         => array( 'wide', 'full' ),
			'html'          => false,
			'interactivity' => array(
				'interactive' => true,
			),
			'color'         => array(
				'background' => true,
				'text'       => true,
				'link'       => true,
			),
			'spacing'       => array(
				'margin'  => true,
				'padding' => true,
			),
			'typography'    => array(
				'fontSize'   => true,
				'lineHeight' => true,
			),
		),
		'example'      => array(
			'viewportWidth' => 900,
			'attributes'    => array(
				'isExample' => true,
			),
		),
		'editorScript' => 'storebridge-blocks',
		'editorStyle'  => 'storebridge-editor',
		'render'       => 'file:../render.php',
	),
	'product-part'     => array(
		'$schema'      => 'https://schemas.wp.org/trunk/block.json',
		'apiVersion'   => 3,
		'name'         => 'storebridge/product-part',
		'title'        => 'Product part',
		'category'     => 'storebridge',
		'icon'         => 'screenoptions',
		'description'  => 'One part of a product, for a layout of your own: title, image, price, stock, add to cart, description or reviews.',
		'keywords'     => array( 'shop', 'price', 'cart' ),
		'textdomain'   => 'storebridge',
		'attributes'   => array(
			'items'     => array(
				'type'    => 'array',
				'default' => array(),
				'items'   => array(
					'type' => 'object',
				),
			),
			'part'      => array(
				'type'    => 'string',
				'default' => 'title',
			),
			'isExample' => array(
				'type'    => 'boolean',
				'default' => false,
			),
			'align'     => array(
				'type'    => 'string',
				'default' => '',
			),
			'anchor'    => array(
				'type'    => 'string',
				'default' => '',
			),
		),
		'supports'     => array(
			'anchor'     => true,
			'align'      => array( 'wide', 'full' ),
			'html'       => false,
			'color'      => array(
				'background' => true,
				'text'       => true,
				'link'       => true,
			),
			'spacing'    => array(
				'margin'  => true,
				'padding' => true,
			),
			'typography' => array(
				'fontSize'   => true,
				'lineHeight' => true,
			),
		),
		'example'      => array(
			'attributes' => array(
				'part'      => 'price',
				'isExample' => true,
			),
		),
		'variations'   => array(
			array(
				'name'       => 'title',
				'isDefault'  => true,
				'title'      => 'Product title',
				'icon'       => 'heading',
				'attributes' => array(
					'part' => 'title',
				),
				'isActive'   => array( 'part' ),
				'scope'      => array( 'inserter', 'transform' ),
			),
			array(
				'name'       => 'image',
				'title'      => 'Product image',
				'icon'       => 'format-image',
				'attributes' => array(
					'part' => 'image',
				),
				'isActive'   => array( 'part' ),
				'scope'      => array( 'inserter', 'transform' ),
			),
			array(
				'name'       => 'price',
				'title'      => 'Product price',
				'icon'       => 'money-alt',
				'attributes' => array(
					'part' => 'price',
				),
				'isActive'   => array( 'part' ),
				'scope'      => array( 'inserter', 'transform' ),
			),
			array(
				'name'       => 'stock',
				'title'      => 'Product stock',
				'icon'       => 'archive',
				'attributes' => array(
					'part' => 'stock',
				),
				'isActive'   => array( 'part' ),
				'scope'      => array( 'inserter', 'transform' ),
			),
			array(
				'name'       => 'add-to-cart',
				'title'      => 'Add to cart',
				'icon'       => 'cart',
				'attributes' => array(
					'part' => 'add-to-cart',
				),
				'isActive'   => array( 'part' ),
				'scope'      => array( 'inserter', 'transform' ),
			),
			array(
				'name'       => 'description',
				'title'      => 'Product description',
				'icon'       => 'text',
				'attributes' => array(
					'part' => 'description',
				),
				'isActive'   => array( 'part' ),
				'scope'      => array( 'inserter', 'transform' ),
			),
			array(
				'name'       => 'reviews',
				'title'      => 'Product reviews',
				'icon'       => 'star-half',
				'attributes' => array(
					'part' => 'reviews',
				),
				'isActive'   => array( 'part' ),
				'scope'      => array( 'inserter', 'transform' ),
			),
		),
		'editorScript' => 'storebridge-blocks',
		'editorStyle'  => 'storebridge-editor',
		'render'       => 'file:../render.php',
	),
	'products'         => array(
		'$schema'      => 'https://schemas.wp.org/trunk/block.json',
		'apiVersion'   => 3,
		'name'         => 'storebridge/products',
		'title'        => 'Products',
		'category'     => 'storebridge',
		'icon'         => 'grid-view',
		'description'  => 'A grid of products, chosen by hand or by a rule that stays up to date.',
		'keywords'     => array( 'shop', 'store', 'grid' ),
		'textdomain'   => 'storebridge',
		'attributes'   => array(
			'choice'       => array(
				'type'    => 'string',
				'enum'    => array( 'rule', 'hand' ),
				'default' => 'rule',
			),
			'items'        => array(
				'type'    => 'array',
				'default' => array(),
				'items'   => array(
					'type' => 'object',
				),
			),
			'of'           => array(
				'type'    => 'string',
				'default' => '',
			),
			'category'     => array(
				'type'    => 'string',
				'default' => '',
			),
			'categoryName' => array(
				'type'    => 'string',
				'default' => '',
			),
			'brand'        => array(
				'type'    => 'string',
				'default' => '',
			),
			'brandName'    => array(
				'type'    => 'string',
				'default' => '',
			),
			'search'       => array(
				'type'    => 'string',
				'default' => '',
			),
			'featured'     => array(
				'type'    => 'boolean',
				'default' => false,
			),
			'sale'         => array(
				'type'    => 'boolean',
				'default' => false,
			),
			'orderby'      => array(
				'type'    => 'string',
				'default' => '',
			),
			'order'        => array(
				'type'    => 'string',
				'default' => '',
			),
			'limit'        => array(
				'type'    => 'integer',
				'default' => 12,
			),
			'columns'      => array(
				'type'    => 'integer',
				'default' => 4,
			),
			'quick_view'   => array(
				'type'    => 'string',
				'enum'    => array( '', 'yes', 'no' ),
				'default' => '',
			),
			'align'        => array(
				'type'    => 'string',
				'default' => 'wide',
			),
			'anchor'       => array(
				'type'    => 'string',
				'default' => '',
			),
		),
		'supports'     => array(
			'anchor'     => true,
			'align'      => array( 'wide', 'full' ),
			'html'       => false,
			'color'      => array(
				'background' => true,
				'text'       => true,
				'link'       => true,
			),
			'spacing'    => array(
				'margin'  => true,
				'padding' => true,
			),
			'typography' => array(
				'fontSize'   => true,
				'lineHeight' => true,
			),
		),
		'example'      => array(
			'viewportWidth' => 900,
			'attributes'    => array(
				'limit'   => 3,
				'columns' => 3,
			),
		),
		'variations'   => array(
			array(
				'name'        => 'newest',
				'title'       => 'Newest products',
				'description' => 'The latest arrivals.',
				'icon'        => 'clock',
				'attributes'  => array(
					'orderby' => 'newest',
					'limit'   => 8,
				),
				'isActive'    => array( 'orderby' ),
			),
			array(
				'name'        => 'sale',
				'title'       => 'Products on sale',
				'description' => 'Products at a reduced price.',
				'icon'        => 'tag',
				'attributes'  => array(
					'sale'  => true,
					'limit' => 8,
				),
				'isActive'    => array( 'sale' ),
			),
			array(
				'name'        => 'featured',
				'title'       => 'Featured products',
				'description' => 'Products the store features.',
				'icon'        => 'star-filled',
				'attributes'  => array(
					'featured' => true,
					'limit'    => 8,
				),
				'isActive'    => array( 'featured' ),
			),
			array(
				'name'        => 'category',
				'title'       => 'Products in a category',
				'description' => 'Products in one of the store’s categories.',
				'icon'        => 'category',
				'attributes'  => array(
					'of' => 'category',
				),
				'isActive'    => array( 'of' ),
			),
			array(
				'name'        => 'hand',
				'title'       => 'Hand-picked products',
				'description' => 'Products you choose, in the order you want.',
				'icon'        => 'editor-ol',
				'attributes'  => array(
					'choice' => 'hand',
				),
				'isActive'    => array( 'choice' ),
			),
		),
		'editorScript' => 'storebridge-blocks',
		'editorStyle'  => 'storebridge-editor',
		'render'       => 'file:../render.php',
	),
	'search'           => array(
		'$schema'      => 'https://schemas.wp.org/trunk/block.json',
		'apiVersion'   => 3,
		'name'         => 'storebridge/search',
		'title'        => 'Product search',
		'category'     => 'storebridge',
		'icon'         => 'search',
		'description'  => 'A form that searches the store’s products.',
		'keywords'     => array( 'shop', 'find' ),
		'textdomain'   => 'storebridge',
		'attributes'   => array(
			'align'  => array(
				'type'    => 'string',
				'default' => '',
			),
			'anchor' => array(
				'type'    => 'string',
				'default' => '',
			),
		),
		'supports'     => array(
			'anchor'     => true,
			'align'      => array( 'left', 'center', 'right' ),
			'html'       => false,
			'color'      => array(
				'background' => true,
				'text'       => true,
				'link'       => true,
			),
			'spacing'    => array(
				'margin'  => true,
				'padding' => true,
			),
			'typography' => array(
				'fontSize'   => true,
				'lineHeight' => true,
			),
		),
		'example'      => array(
			'attributes' => array(),
		),
		'editorScript' => 'storebridge-blocks',
		'editorStyle'  => 'storebridge-editor',
		'render'       => 'file:../render.php',
	),
);
