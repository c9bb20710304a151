import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import test, { type ExecutionContext, type Implementation } from 'ava'

const hasNginx = spawnSync('nginx', ['-v']).status === 0

/** Loud where there is no nginx to test with; the rest of the suite does not need one. */
export function testWithNginx(title: string, implementation: Implementation<[]>): void {
  if (hasNginx) test(title, implementation)
  else test.skip(`NOT CHECKED, for want of nginx: ${title}`, () => {})
}

type Front = {
  port: number
  /** The site behind it. */
  site: string
}

/**
 * A page cache as it is set up most often where nobody thought of shops: it keeps every GET but those of the admin and
 * the REST API for minutes, whatever `Cache-Control` says, takes no `Set-Cookie` for a reason not to, gives what it keeps
 * to everybody who is not signed in to WordPress, and lets no cookie through with a request for what it might keep. (Who
 * sends `X-Keeps-Cookies` stands for a reader of a site whose cache leaves them.)
 */
export async function startNginx(t: ExecutionContext, front: Front): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'storebridge-nginx-'))
  t.teardown(() => rm(folder, { recursive: true, force: true }))
  await Promise.all(
    ['cache', 'body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => mkdir(join(folder, name))),
  )
  const file = join(folder, 'nginx.conf')
  await writeFile(file, configuration(folder, front))
  const child = spawn('nginx', ['-p', folder, '-c', file], { stdio: ['ignore', 'ignore', 'pipe'] })
  let complaint = ''
  child.stderr.on('data', (text) => {
    complaint += text
  })
  t.teardown(async () => {
    if (child.exitCode !== null) return
    child.kill('SIGQUIT')
    await once(child, 'exit')
  })
  while (!(await answers(front.port))) {
    if (child.exitCode !== null) throw new Error(`nginx did not start: ${complaint}`)
    await wait(50)
  }
}

const answers = (port: number): Promise<boolean> =>
  fetch(`http://127.0.0.1:${port}/nginx-is-there`).then(
    (answer) => answer.ok,
    () => false,
  )

const configuration = (folder: string, { port, site }: Front): string => `
daemon off;
worker_processes 1;
${process.getuid?.() === 0 ? 'user root;' : ''}
pid ${folder}/pid;
error_log stderr warn;
events { worker_connections 256; }
http {
  access_log off;
  client_body_temp_path ${folder}/body;
  proxy_temp_path ${folder}/proxy;
  fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi;
  scgi_temp_path ${folder}/scgi;
  proxy_cache_path ${folder}/cache keys_zone=pages:10m;

  map $request_method$query_string $skip_method { default 1; "GET" 0; "HEAD" 0; }
  map $request_uri $skip_place { default 0; "~*/wp-admin/|/wp-json/|/xmlrpc.php|wp-.*.php|/feed/|sitemap" 1; }
  map $http_cookie $skip_cookie { default 0; "~*comment_author|wordpress_[a-f0-9]+|wp-postpass|wordpress_no_cache|wordpress_logged_in" 1; }
  map $skip_method$skip_place$skip_cookie $skip { default 1; "000" 0; }
  map $skip$http_x_keeps_cookies $cookies { default $http_cookie; 0 ""; }

  server {
    listen 127.0.0.1:${port};
    location = /nginx-is-there { return 204; }
    location / {
      proxy_pass ${site};
      proxy_http_version 1.1;
      proxy_set_header Host $host:${port};
      proxy_set_header Cookie $cookies;
      proxy_set_header Connection "";
      proxy_cache pages;
      proxy_cache_key "$scheme$request_method$host$request_uri";
      proxy_cache_valid 200 301 302 10m;
      proxy_cache_use_stale error timeout invalid_header http_500;
      proxy_ignore_headers Cache-Control Expires Set-Cookie Vary;
      proxy_cache_bypass $skip;
      proxy_no_cache $skip;
      add_header X-Page-Cache $upstream_cache_status always;
    }
  }
}
`
