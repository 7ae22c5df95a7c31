// @vitest-environment node
import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { contentSecurityPolicy, securityHeaders } from '../../src/build/content-security-policy.ts'

const NOTHING = { style: '', scripts: [] }

const directivesOf = (policy: string) =>
  new Map(
    policy.split('; ').map((directive) => [directive.split(' ')[0], directive.split(' ').slice(1)]),
  )

describe('contentSecurityPolicy', () => {
  it('allows nothing that it does not name', () => {
    expect(directivesOf(contentSecurityPolicy(NOTHING)).get('default-src')).toEqual(["'none'"])
  })

  it.each([
    ['script-src', { ...NOTHING, scripts: ['let quotation = "“"'] }, 'let quotation = "“"'],
    [
      'style-src',
      { ...NOTHING, style: 'p::before { content: "“" }' },
      'p::before { content: "“" }',
    ],
  ] as const)('allows by %s our own files and the inline one by its hash', (name, inline, text) => {
    const hash = createHash('sha256').update(text, 'utf8').digest('base64')
    const sources = directivesOf(contentSecurityPolicy(inline)).get(name)
    expect(sources).toEqual(["'self'", `'sha256-${hash}'`])
  })

  it('names no other host and nothing unsafe', () => {
    expect(contentSecurityPolicy({ style: 'p {}', scripts: ['let a'] })).not.toMatch(
      /unsafe|https?:|\*/,
    )
  })
})

describe('securityHeaders', () => {
  it('adds who may frame the page, which a page cannot say of itself', () => {
    const policy = contentSecurityPolicy(NOTHING)
    expect(securityHeaders(policy)['Content-Security-Policy']).toBe(
      `${policy}; frame-ancestors 'none'`,
    )
  })

  it('says that types are not to be guessed', () => {
    expect(securityHeaders('')['X-Content-Type-Options']).toBe('nosniff')
  })
})
