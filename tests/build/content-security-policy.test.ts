// @vitest-environment node
import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { contentSecurityPolicy, securityHeaders } from '../../src/build/content-security-policy.ts'

const directivesOf = (policy: string) =>
  new Map(
    policy.split('; ').map((directive) => [directive.split(' ')[0], directive.split(' ').slice(1)]),
  )

describe('contentSecurityPolicy', () => {
  it('allows nothing that it does not name', () => {
    expect(directivesOf(contentSecurityPolicy('')).get('default-src')).toEqual(["'none'"])
  })

  it('allows our own scripts only', () => {
    expect(directivesOf(contentSecurityPolicy('p {}')).get('script-src')).toEqual(["'self'"])
  })

  it('allows the one inline style by its hash', () => {
    const style = 'p::before { content: "“" }'
    const hash = createHash('sha256').update(style, 'utf8').digest('base64')
    expect(directivesOf(contentSecurityPolicy(style)).get('style-src')).toEqual([
      "'self'",
      `'sha256-${hash}'`,
    ])
  })

  it('names no other host and nothing unsafe', () => {
    expect(contentSecurityPolicy('p {}')).not.toMatch(/unsafe|https?:|\*/)
  })
})

describe('securityHeaders', () => {
  it('adds who may frame the page, which a page cannot say of itself', () => {
    const policy = contentSecurityPolicy('')
    expect(securityHeaders(policy)['Content-Security-Policy']).toBe(
      `${policy}; frame-ancestors 'none'`,
    )
  })

  it('says that types are not to be guessed', () => {
    expect(securityHeaders('')['X-Content-Type-Options']).toBe('nosniff')
  })
})
