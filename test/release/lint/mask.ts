const token =
  /\/\*[\s\S]*?\*\/|(?:\/\/|#(?!\[))[^\n]*?(?=\?>|\n|$)|'(?:\\[\s\S]|[^'\\])*'|"(?:\\[\s\S]|[^"\\])*"/g
const code = /<\?(?:php|=)[\s\S]*?(?:\?>|$)/g

const blank = (text: string) => text.replace(/[^\n]/g, ' ')
const hollow = (text: string) => text.charAt(0) + text.slice(1, -1).replace(/[^\n]/g, '_') + text.charAt(0)

/**
 * PHP with the insides of its strings and all else that is not code blanked out, letter for letter: what is found in
 * it by a pattern is code, and stands at the same place in the text.
 */
export function mask(text: string): string {
  let masked = ''
  let end = 0
  for (const part of splitPhp(text)) {
    masked += blank(text.slice(end, part.index)) + maskCode(part.php)
    end = part.index + part.php.length
  }
  return masked + blank(text.slice(end))
}

const maskCode = (php: string): string =>
  php.replace(token, (found) => (/^['"]/.test(found) ? hollow(found) : blank(found)))

// "?>" within a string or a comment ends nothing, so these are hidden before the parts are found.
function splitPhp(text: string): { php: string; index: number }[] {
  const plain = text.replace(token, (found) => found.replaceAll('?>', '__').replaceAll('<?', '__'))
  return [...plain.matchAll(code)].map(({ index, 0: part }) => ({
    php: text.slice(index, index + part.length),
    index,
  }))
}
