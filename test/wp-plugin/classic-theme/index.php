<!doctype html>
<html <?php language_attributes(); ?>>
<head>
	<meta charset="utf-8">
	<meta name="viewport" content="width=device-width, initial-scale=1">
	<?php wp_head(); ?>
</head>
<body <?php body_class(); ?>>
<?php wp_body_open(); ?>
<header class="site-header"><a href="<?php echo esc_url( home_url( '/' ) ); ?>"><?php bloginfo( 'name' ); ?></a></header>
<div class="site">
	<main>
		<?php while ( have_posts() ) : ?>
			<?php the_post(); ?>
			<article <?php post_class(); ?>>
				<?php the_title( '<h1 class="entry-title">', '</h1>' ); ?>
				<?php the_content(); ?>
			</article>
		<?php endwhile; ?>
		<?php if ( is_404() ) : ?>
			<h1>Nothing here</h1>
		<?php endif; ?>
	</main>
	<aside>
		<?php get_search_form(); ?>
		<h2>Notes</h2>
		<ul>
			<li><a href="<?php echo esc_url( home_url( '/' ) ); ?>">What we made this week</a></li>
		</ul>
	</aside>
</div>
<footer class="site-footer">All of this is invented.</footer>
<?php wp_footer(); ?>
</body>
</html>
