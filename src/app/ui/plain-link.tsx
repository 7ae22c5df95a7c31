import type { ComponentProps } from 'react'
import { site } from '../site.ts'

interface PlainLinkProps extends Omit<ComponentProps<'a'>, 'href'> {
  /** An address of the app, from `compiler/urls.ts`. */
  readonly to: string
}

/** The site's folder without the slash at its end. */
export const ROOT = site.base.replace(/\/$/, '')

/** A link for long lists: an element and no more, where the router's is a dozen hooks. `usePlainLinks` follows it. */
export function PlainLink({ to, children, ...attributes }: PlainLinkProps) {
  return (
    <a href={`${ROOT}${to}`} data-plain="" {...attributes}>
      {children}
    </a>
  )
}
