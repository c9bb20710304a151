/* A cache before the site may take the shopper's cookies from a request. An address with a query it leaves alone, as a rule. */
;(() => {
  const name = 'storebridge_own'
  const url = new URL(location.href)
  // On a site of a network, its own cookies have the site's number behind their names.
  const site = window.storebridgeSite ?? ''
  const isKnown = new RegExp(`storebridge_(?:cart_count${site}=[1-9]|signed_in${site}=1)`).test(
    document.cookie,
  )
  if (!isKnown || url.searchParams.has(name)) return
  url.searchParams.set(name, String(Date.now()))
  location.replace(url)
})()
