#!/bin/sh
# Without a real store in .env, the sidecar talks to the stand-in store.
set -eu

if [ -z "${BIGCOMMERCE_STORE_HASH:-}" ]; then
  export BIGCOMMERCE_STORE_HASH=demo5tore BIGCOMMERCE_CHANNEL_ID=1
  export BIGCOMMERCE_ACCESS_TOKEN=demo-access-token BIGCOMMERCE_TRUSTED_PROXY_SECRET=demo-trusted-proxy-secret
  export BIGCOMMERCE_API_URL=http://store:8090/rest
  export BIGCOMMERCE_GRAPHQL_URL=http://store:8090/store/demo5tore-1/graphql
fi
exec node sidecar/main.ts
