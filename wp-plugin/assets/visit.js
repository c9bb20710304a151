/* Tells the site that a page was seen, where the visitor may have agreed to that; who decides is the server. */
;(() => {
  const { url, ask } = window.storebridgeVisit
  const isKnown = typeof window.wp_has_consent === 'function'

  const tell = () => {
    const isProduct = document.body.classList.contains('storebridge-product-page')
    const product = isProduct ? document.querySelector('input[name="storebridge[product]"]') : null
    const body = {
      url: location.href.split('#')[0],
      referrer: document.referrer,
      product: Number(product?.value || 0),
      term: new URLSearchParams(location.search).get('q') ?? '',
    }
    fetch(url, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
      keepalive: true,
    }).catch(() => {})
  }

  // Without the WP Consent API only the site's own filter can have agreed, which a cached page cannot know.
  const mayTell = () => (isKnown ? window.wp_has_consent('statistics') : Boolean(ask))

  document.addEventListener('wp_listen_for_consent_change', ({ detail }) => {
    if (detail?.statistics) {
      tell()
    }
  })
  if (mayTell()) {
    tell()
  }
})()
