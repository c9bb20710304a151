import { type Call, callsIn } from './calls.ts'
import { mask } from './mask.ts'

// WordPress reads these by name, and they hold nothing but an array.
const onlyData = /^(languages\/.*\.l10n|.*\.asset)\.php$/

/** What one file of PHP must and must not do. */
export function phpProblems(name: string, text: string): string[] {
  const masked = mask(text)
  return [
    ...(/https?:\/\/(localhost|127\.0\.0\.1)/i.test(text)
      ? [`${name}: an address of this very machine`]
      : []),
    ...(isGuarded(name, text) ? [] : [`${name}: can be opened by its own address (no ABSPATH guard)`]),
    ...(/<<<\s*['"]?\w/.test(masked) ? [`${name}: a heredoc, which hides what is not escaped`] : []),
    ...callsIn(text).flatMap((call) =>
      callProblems(call, text).map((problem) => `${name}:${call.line}: ${problem}`),
    ),
  ]
}

function isGuarded(name: string, text: string): boolean {
  if (onlyData.test(name)) return /^<\?php\s*(\/\*[\s\S]*?\*\/\s*)?return\s*(\[|array\()/.test(text)
  const constant = name === 'uninstall.php' ? 'WP_UNINSTALL_PLUGIN' : 'ABSPATH'
  return text.includes(`defined( '${constant}' ) || exit;`)
}

const checks: Record<string, (call: Call, text: string) => string[]> = {
  wp_redirect: ({ line }, text) => {
    const around = text
      .split('\n')
      .slice(Math.max(0, line - 2), line)
      .join('\n')
    return /phpcs:ignore[^\n]*SafeRedirect[^\n]* -- \w/.test(around)
      ? []
      : ['wp_redirect() without a reason beside it']
  },
  add_option: ({ args }) =>
    args.length >= 4 ? [] : ['add_option() without saying whether it is autoloaded'],
  update_option: ({ args }) =>
    args.length >= 3 ? [] : ['update_option() without saying whether it is autoloaded'],
  register_setting: ({ args }) =>
    (args[2] ?? '').includes("'sanitize_callback'") ? [] : ['register_setting() without a sanitize_callback'],
  register_rest_route: ({ args }) =>
    (args[2] ?? '').includes("'permission_callback'") ? [] : ['a REST route without a permission_callback'],
}

// PHP's own, and WordPress's that have a better one; each is an error of Plugin Check's.
const forbidden = new Map([
  ['eval', 'runs a text as code'],
  ['move_uploaded_file', 'use wp_handle_upload()'],
  ['query_posts', 'use WP_Query'],
  ['load_plugin_textdomain', 'WordPress finds the texts by itself'],
  ['date_default_timezone_set', 'WordPress counts on UTC'],
  ['error_reporting', 'is the site’s to set'],
  ['ini_set', 'is the site’s to set'],
  ['curl_init', 'use wp_remote_request()'],
  ['session_start', 'keeps pages out of caches'],
])

function callProblems(call: Call, text: string): string[] {
  const better = forbidden.get(call.name)
  return [
    ...(better === undefined ? [] : [`${call.name}() ${better}`]),
    ...(checks[call.name]?.(call, text) ?? []),
  ]
}
