#!/bin/sh
# Installs WordPress, activates the plugin and makes the demo's pages. It may run any number of times.
set -eu

if ! wp core is-installed; then
  wp core install --url="$SITE_URL" --title='Fern & Flint' --skip-email \
    --admin_user=admin --admin_password="${WORDPRESS_ADMIN_PASSWORD:-password}" --admin_email=admin@example.com
  wp post delete $(wp post list --post_type=post,page --post_status=any --format=ids) --force
fi
wp plugin is-active storebridge || wp plugin activate storebridge
wp eval "require '/demo/set-up.php';"

echo
echo "Fern & Flint is open:  $SITE_URL/"
echo "Admin:                 $SITE_URL/wp-admin/   (admin / ${WORDPRESS_ADMIN_PASSWORD:-password})"
