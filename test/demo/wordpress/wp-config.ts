export type Constants = Record<string, string | number | boolean>

// A page must never wait for a network that may not be there; the sidecar is always on this machine.
const quiet: Constants = {
  DB_NAME: 'wordpress',
  WP_HTTP_BLOCK_EXTERNAL: true,
  WP_ACCESSIBLE_HOSTS: '127.0.0.1,localhost',
  AUTOMATIC_UPDATER_DISABLED: true,
  DISABLE_WP_CRON: true,
  WP_DEBUG: true,
  WP_DEBUG_LOG: true,
  WP_DEBUG_DISPLAY: false,
  WP_ENVIRONMENT_TYPE: 'local',
}

export function wpConfig(constants: Constants): string {
  const lines = Object.entries({ ...quiet, ...constants }).map(
    ([name, value]) => `define( ${toPhp(name)}, ${toPhp(value)} );`,
  )
  return `<?php\n${lines.join('\n')}\n$table_prefix = 'wp_';\nrequire_once ABSPATH . 'wp-settings.php';\n`
}

function toPhp(value: string | number | boolean): string {
  if (typeof value !== 'string') return String(value)
  return `'${value.replaceAll(/[\\']/g, '\\$&')}'`
}
