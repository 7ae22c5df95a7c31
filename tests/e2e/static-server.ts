import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
}

export interface StaticServer {
  readonly url: string
  readonly close: () => void
}

/** Serves a folder's files as they are at the moment, on a free port. What `hold` gives for a path is waited for. */
export async function serveFolder(
  folder: string,
  hold: (path: string) => Promise<void> | null = () => null,
): Promise<StaticServer> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname
    const held = Promise.resolve(hold(pathname))
    void held
      .then(() => readFile(join(folder, decodeURIComponent(path))))
      .then(
        (content) => {
          const type = TYPES[extname(path)] ?? 'application/octet-stream'
          response
            .writeHead(200, { 'Content-Type': type, 'Cache-Control': 'no-cache' })
            .end(content)
        },
        () => response.writeHead(404).end(),
      )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const close = () => {
    server.close()
    server.closeAllConnections()
  }
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close }
}
