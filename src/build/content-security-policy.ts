import { createHash } from 'node:crypto'

/** What stands in a page itself rather than in a file. */
export interface Inline {
  readonly style: string
  readonly scripts: readonly string[]
}

/**
 * The policy of every page: our own scripts and files, our own inline style and scripts by their hashes, nothing
 * else. `data:` images are the ones a style sheet may hold.
 */
export function contentSecurityPolicy({ style, scripts }: Inline): string {
  return [
    "default-src 'none'",
    `script-src ${["'self'", ...scripts.map(hashOf)].join(' ')}`,
    `style-src 'self' ${hashOf(style)}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ')
}

/** Headers of every answer. What a page cannot say of itself, such as who may frame it, is only here. */
export function securityHeaders(policy: string): Readonly<Record<string, string>> {
  return {
    'Content-Security-Policy': `${policy}; frame-ancestors 'none'`,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
    'Cross-Origin-Opener-Policy': 'same-origin',
  }
}

function hashOf(content: string): string {
  return `'sha256-${createHash('sha256').update(content).digest('base64')}'`
}
