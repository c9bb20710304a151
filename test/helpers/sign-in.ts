export type SignedIn = {
  /** For a `Cookie` header. */
  cookie: string
  /** For a browser context's `addCookies`. */
  cookies: { name: string; value: string; url: string }[]
  /** `fetch` as this user, for a path or an address of the site; redirects are not followed. */
  fetch: (path: string, init?: RequestInit) => Promise<Response>
  /** A nonce this user's session may use. */
  nonce: (action: string) => Promise<string>
}

type Site = { url: string; runPhp: (code: string) => Promise<string> }

/** Signs a user in by making the cookies inside WordPress: the form would cost a slow password hash each time. */
export async function signIn(site: Site, user: string): Promise<SignedIn> {
  const made = await site.runPhp(`
    $id = get_user_by( 'login', '${user}' )->ID;
    $until = time() + DAY_IN_SECONDS;
    $token = WP_Session_Tokens::get_instance( $id )->create( $until );
    echo json_encode( array(
      'cookies' => array(
        AUTH_COOKIE => wp_generate_auth_cookie( $id, $until, 'auth', $token ),
        LOGGED_IN_COOKIE => wp_generate_auth_cookie( $id, $until, 'logged_in', $token ),
      ),
    ) );`)
  const { cookies: pairs } = JSON.parse(made) as { cookies: Record<string, string> }
  const cookies = Object.entries(pairs).map(([name, value]) => ({ name, value, url: site.url }))
  const cookie = cookies.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join('; ')
  return {
    cookie,
    cookies: cookies.map((each) => ({ ...each, value: encodeURIComponent(each.value) })),
    fetch: (path, init = {}) => {
      const headers = new Headers(init.headers)
      headers.append('cookie', cookie)
      return fetch(new URL(path, site.url), { redirect: 'manual', ...init, headers })
    },
    nonce: (action) =>
      site.runPhp(`
        foreach ( json_decode( '${JSON.stringify(pairs)}', true ) as $name => $value ) $_COOKIE[ $name ] = $value;
        wp_set_current_user( get_user_by( 'login', '${user}' )->ID );
        echo wp_create_nonce( '${action}' );`),
  }
}
