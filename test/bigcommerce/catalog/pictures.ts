export function drawPicture(key: string, width: number, height: number): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 640 640"><title>${key.replace(/[&<>]/g, '')}</title><rect width="640" height="640" fill="#efe9df"/></svg>`
}
