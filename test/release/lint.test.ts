import test from 'ava'
import { complaints } from './lint/complaints.ts'
import { type Files, pluginFolder, readFiles, shipped } from './plugin-files.ts'

const real = shipped(await readFiles(pluginFolder))

test('nothing in the plugin is what Plugin Check would turn it away for', (t) => {
  t.deepEqual(complaints(real), [])
})

// Enough of it to be a plugin, for each rule seen at work.
const some = new Map(
  [
    'storebridge.php',
    'readme.txt',
    'uninstall.php',
    'src/Plugin.php',
    'src/Assets.php',
    'assets/cart.css',
  ].map((name): [string, Buffer] => [name, real.get(name) ?? Buffer.from('')]),
)

const withFile = (name: string, text: string): Files => new Map([...some, [name, Buffer.from(text)]])
const changed = (name: string, from: string | RegExp, to: string): Files => {
  const text = some.get(name)?.toString('utf8') ?? ''
  if (text.replace(from, to) === text) throw new Error(`${name} does not hold ${from}`)
  return withFile(name, text.replace(from, to))
}
const php = (text: string) =>
  withFile('src/Odd.php', `<?php\nnamespace Storebridge;\ndefined( 'ABSPATH' ) || exit;\n${text}\n`)

const complains = test.macro({
  exec: (t, files: Files, words: RegExp) => {
    const found = complaints(files)
    t.is(found.length, 1, found.join('\n'))
    t.regex(found[0] ?? '', words)
  },
  title: (title = '') => `it is turned away: ${title}`,
})

test(
  'an address of this machine',
  complains,
  php('// see http://localhost:8085'),
  /Odd\.php: an address of this very machine/,
)
test(
  'a file without a guard',
  complains,
  withFile('src/Odd.php', '<?php\nnamespace Storebridge;\n'),
  /no ABSPATH guard/,
)
test(
  'an uninstaller without its guard',
  complains,
  changed('uninstall.php', 'WP_UNINSTALL_PLUGIN', 'ABSPATH'),
  /uninstall\.php.*guard/,
)
test(
  'data that does something',
  complains,
  withFile('languages/a.l10n.php', '<?php echo 1; return [];'),
  /guard/,
)
test('an unsafe redirect without a reason', complains, php('wp_redirect( $url );'), /Odd\.php:4: wp_redirect/)
test(
  'an option with no word on autoload',
  complains,
  php("update_option( 'storebridge_a', 1 );"),
  /autoloaded/,
)
test(
  'a new option with no word on autoload',
  complains,
  php("add_option( 'storebridge_a', f( 1, 2 ) );"),
  /autoloaded/,
)
test(
  'a setting nobody cleans',
  complains,
  php("register_setting( 'a', 'b', array( 'type' => 'c' ) );"),
  /sanitize_callback/,
)
test(
  'a REST route for anybody',
  complains,
  php("register_rest_route( 'storebridge/v1', '/a', array() );"),
  /permission_callback/,
)
test('a heredoc', complains, php('$a = <<<HTML\nb\nHTML;'), /heredoc/)
test('a function with a better one', complains, php('\\eval( $a );'), /eval\(\) runs a text as code/)
test(
  'an option with a foreign name',
  complains,
  php("add_option( 'other_a', 1, '', true );"),
  /add_option.*prefix/,
)
test('a hook with a foreign name', complains, php("do_action( 'bridge_sold' );"), /do_action.*prefix/)
test(
  'a handle with a foreign name',
  complains,
  php("final class A { private const H = 'shop'; function a() { wp_enqueue_style( self::H ); } }"),
  /wp_enqueue_style.*prefix/,
)
test('a cookie with a foreign name', complains, php("const COOKIE = 'cart';"), /the cookie cart/)
test(
  'a foreign namespace',
  complains,
  withFile('src/Odd.php', "<?php\nnamespace Shop;\ndefined( 'ABSPATH' ) || exit;\n"),
  /namespace/,
)
test('a text of another domain', complains, php("__( 'a', 'shop' );"), /text domain/)
test('a text with no domain', complains, php("__( 'a' );"), /text domain/)
test('a domain that is not written out', complains, php("_n( 'a', 'b', $n, $domain );"), /text domain/)
test('a text that is not written out', complains, php("esc_html__( $a, 'storebridge' );"), /written out/)
test(
  'gaps that cannot change places',
  complains,
  php("/* translators: a */\n__( '%s of %s', 'storebridge' );"),
  /reorder/,
)
test('a gap that nobody explains', complains, php("__( 'About %s', 'storebridge' );"), /translators comment/)
test(
  'a script from elsewhere',
  complains,
  php("wp_enqueue_script( 'storebridge-a', 'https://cdn.example.com/a.js' );"),
  /cdn\.example\.com\/a\.js/,
)
test(
  'a stylesheet from elsewhere, by its address alone',
  complains,
  php("const A = 'https://cdn.example.com/a.css';"),
  /a\.css/,
)
test('a hidden file', complains, withFile('assets/.editor', ''), /\.editor: hidden/)
test('a name with a space', complains, withFile('assets/a b.css', ''), /a b\.css: has letters/)
test('an archive', complains, withFile('assets/a.zip', ''), /a\.zip: does not belong/)
test('a test', complains, withFile('tests/a.css', ''), /for those who make/)
test(
  'two names that are one on many disks',
  complains,
  withFile('src/plugin.php', "<?php\ndefined( 'ABSPATH' ) || exit;"),
  /capitals/,
)
test('a stranger at the top', complains, withFile('notes.css', ''), /few files/)
test(
  'a header that lacks a field',
  complains,
  changed('storebridge.php', / \* Description: .*\n/, ''),
  /no "Description"/,
)
test(
  'a version that is none',
  complains,
  changed('storebridge.php', /(new Plugin\( __FILE__, ')[^']+/, '$19.9.9'),
  /believes it is 9\.9\.9/,
)
test(
  'two licences',
  complains,
  changed('readme.txt', 'License: GPL-2.0-or-later', 'License: MIT'),
  /different licences/,
)
test(
  'a stable tag of another version',
  complains,
  changed('readme.txt', /Stable tag: .*/, 'Stable tag: trunk'),
  /Stable tag/,
)
test(
  'a "tested up to" that is none',
  complains,
  changed('readme.txt', /Tested up to: .*/, 'Tested up to: latest'),
  /Tested up to/,
)
test('six tags', complains, changed('readme.txt', /Tags: .*/, 'Tags: a, b, c, d, e, f'), /6 tags/)
test(
  'a long short description',
  complains,
  changed('readme.txt', 'without importing them.\n\n==', `${'a '.repeat(80)}\n\n==`),
  /short description/,
)
test(
  'contributors that are no users',
  complains,
  changed('readme.txt', /Contributors: .*/, 'Contributors: The Team'),
  /Contributors/,
)
test(
  'a long upgrade notice',
  complains,
  changed(
    'readme.txt',
    '== Changelog ==',
    `== Upgrade Notice ==\n\n= 1.0.0 =\n${'a '.repeat(160)}\n\n== Changelog ==`,
  ),
  /upgrade notice/,
)
test(
  'a readme that hides the services',
  complains,
  changed('readme.txt', 'https://www.google.com/recaptcha/api.js', ''),
  /recaptcha/,
)

test('it is turned away: a name with a mark of others, or one that does not say "for"', (t) => {
  const named = (name: string) =>
    complaints(changed('storebridge.php', 'Storebridge for BigCommerce', name)).join('\n')
  t.regex(named('WordPress Shop'), /mark of others/)
  t.regex(named('Woo Bridge'), /mark of others/)
  t.regex(named('BigCommerce Bridge'), /only as "for BigCommerce"/)
})

test('what stands in strings and comments is not taken for code', (t) => {
  t.deepEqual(
    complaints(
      php(
        "// update_option( 'a', 1 );\n$a = \"wp_redirect( \\\"x\\\" ) ?>\"; /* add_option( 'b' ); */ $b = '<<<A';\n$this->define( 'c' );",
      ),
    ),
    [],
  )
})
