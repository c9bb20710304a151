import { type Call, callsIn, known } from './calls.ts'

const ours = /^_?storebridge[/_-]?/

// The first argument of each is a name that every plugin of a site shares.
const shared = new Set([
  'add_option',
  'update_option',
  'delete_option',
  'set_transient',
  'delete_transient',
  'add_shortcode',
  'register_rest_route',
  'wp_register_script',
  'wp_register_style',
  'wp_enqueue_script',
  'wp_enqueue_style',
  'wp_register_script_module',
  'wp_enqueue_script_module',
  'register_block_bindings_source',
  'register_block_pattern_category',
  'wp_schedule_event',
  'setcookie',
  'define',
  'do_action',
  'apply_filters',
])

// WordPress's own, which we make anew, hand on, or wait upon.
const wordpressOwn = new Set(['rewrite_rules', 'settings_errors'])

/** Names that must not meet another plugin's. Where one is another's on purpose, the line says whose. */
export function nameProblems(name: string, text: string): string[] {
  const lines = text.split('\n')
  const problems = callsIn(text).filter((call) => isForeign(call, text, lines))
  return [
    ...problems.map((call) => `${name}:${call.line}: ${call.name}( ${call.args[0]} ) has not our prefix`),
    ...cookieProblems(name, text),
    ...(/^namespace (?!Storebridge\b)/m.test(text) ? [`${name}: a namespace of somebody else`] : []),
  ]
}

function isForeign({ name, args, line }: Call, text: string, lines: string[]): boolean {
  if (!shared.has(name)) return false
  const used = known(args[0], text)
  const reason = /phpcs:ignore[^\n]*PrefixAllGlobals[^\n]* -- \w/
  return (
    used !== undefined &&
    !ours.test(used) &&
    !wordpressOwn.has(used) &&
    !reason.test(lines.slice(Math.max(0, line - 2), line).join('\n'))
  )
}

const cookieProblems = (name: string, text: string): string[] =>
  [...text.matchAll(/const (\w*COOKIE)\s*=\s*'([^']*)'/g)]
    .filter((found) => !ours.test(found[2] ?? ''))
    .map((found) => `${name}: the cookie ${found[2]} has not our prefix`)
