/* What the page tells its modules of the site: the same on every page and for everybody, so that any cache may keep it. */
const told = document.getElementById('storebridge-site')?.textContent

/** On a site of a network, `cookies` is the site's number, which stands behind the names of its own cookies. */
export const { cookies = '', prices = {} } = JSON.parse(told ?? '{}')
