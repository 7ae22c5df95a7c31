import { createReadStream, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PreviewServer } from 'vite'
import { securityHeaders } from './content-security-policy.ts'
import type { Settings } from './settings.ts'

const POLICY = /http-equiv="Content-Security-Policy" content="([^"]*)"/

/** The built site as a good static host serves it: security headers, folders, and a page for unknown addresses. */
export function servePublished(
  server: PreviewServer,
  outDir: string,
  { basePath }: Settings,
): () => void {
  const missingPage = join(outDir, '404.html')
  const policy = POLICY.exec(readFileSync(missingPage, 'utf8'))?.[1] ?? "default-src 'none'"
  const security = Object.entries(securityHeaders(policy))
  const hasIndex = (path: string) => existsSync(join(outDir, decodePath(path), 'index.html'))

  server.middlewares.use((request, response, next) => {
    const [address = '/', query] = (request.url ?? '/').split('?', 2)
    for (const [name, value] of security) response.setHeader(name, value)
    const isHashed = address.startsWith(`${basePath}assets/`)
    response.setHeader(
      'Cache-Control',
      isHashed ? 'public, max-age=31536000, immutable' : 'no-cache',
    )
    if (`${address}/` === basePath) {
      response.writeHead(301, { Location: basePath }).end()
      return
    }
    const path = address.startsWith(basePath) ? address.slice(basePath.length - 1) : null
    if (path !== null && hasIndex(path)) {
      if (path.endsWith('/')) request.url = `${address}index.html`
      else {
        response.writeHead(301, { Location: `${address}/${query ? `?${query}` : ''}` }).end()
        return
      }
    }
    next()
  })
  return () => {
    server.middlewares.use((_request, response) => {
      response.statusCode = 404
      response.setHeader('Content-Type', 'text/html; charset=utf-8')
      createReadStream(missingPage).pipe(response)
    })
  }
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
