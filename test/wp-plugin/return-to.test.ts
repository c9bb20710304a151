import test from 'ava'
import { startWordPress } from '../helpers/wordpress.ts'

const fine: [wanted: string, path: string][] = [
  ['/shop/', '/shop/'],
  ['/shop/?page=2&sort=price#tiles', '/shop/?page=2&sort=price#tiles'],
  ['/', '/'],
  ['/?page_id=7', '/?page_id=7'],
  ['/search/?q=50%25%20off', '/search/?q=50%25%20off'],
  ['/caf%C3%A9/', '/caf%C3%A9/'],
  ['/go/?to=https://elsewhere.example//x', '/go/?to=https://elsewhere.example//x'],
  ['SITE/cart/?a=1', '/cart/?a=1'],
  ['SITE?page_id=7', '/?page_id=7'],
]

const hostile = [
  '',
  'shop/',
  '//evil.example',
  '///evil.example',
  '/\\evil.example',
  '\\\\evil.example',
  '/\t/evil.example',
  '\t//evil.example',
  ' /shop/',
  '/\n/evil.example',
  '/shop/\r\nSet-Cookie: a=b',
  '/shop/%0d%0aSet-Cookie:a=b',
  '/shop/%250d%250aSet-Cookie:a=b',
  '/%2f/evil.example',
  '/%2fevil.example',
  '/%5cevil.example',
  '/%255cevil.example',
  '/.//evil.example',
  '/a/..//evil.example',
  '/%2e%2e//evil.example',
  'https://evil.example/',
  'https:/evil.example',
  'https:evil.example',
  'HTTP:\\\\evil.example',
  'javascript:alert(1)',
  'data:text/html,x',
  'SITE.evil.example/',
  'SITE@evil.example/',
  'http://user:pass@HOST/',
  'http://evil.example/SITE/',
  'http://evil.example\\@HOST/',
  'http://HOST%2eevil.example/',
  'SITE//evil.example',
  'ftp://HOST/',
  '/\u2028/evil.example',
  '/ѕhop/',
  '/shop/\u0000',
  '/%00/',
  '/logout?redirectTo=/shop/',
  '/login/',
  '/LOGIN',
  '/session-sync?token=x',
  '/wp-login.php?action=logout',
  `/${'x'.repeat(3000)}`,
]

test('a way back is an address of this site, however it is disguised', async (t) => {
  t.timeout(120_000)
  const wordpress = await startWordPress(t)
  const here = (text: string) =>
    text.replaceAll('SITE', wordpress.url).replaceAll('HOST', new URL(wordpress.url).host)
  const wanted = Buffer.from(JSON.stringify([...fine.map(([text]) => text), ...hostile].map(here)))
  const judged = await wordpress.runPhp(
    `echo json_encode( array_map( array( 'Storebridge\\Http\\Return_To', 'path' ), json_decode( base64_decode( '${wanted.toString('base64')}' ) ) ), JSON_UNESCAPED_SLASHES );`,
  )
  t.deepEqual(JSON.parse(judged), [...fine.map(([, path]) => path), ...hostile.map(() => '')])
})
