import type { ComponentProps } from 'react'
import { withBase } from '../../compiler/urls.ts'
import { site } from '../site.ts'

interface PlainLinkProps extends Omit<ComponentProps<'a'>, 'href'> {
  /** An address of the app, from `compiler/urls.ts`. */
  readonly to: string
}

/** A link for long lists: an element and no more, where the router's is a dozen hooks. `usePlainLinks` follows it. */
export function PlainLink({ to, children, ...attributes }: PlainLinkProps) {
  return (
    <a href={withBase(site.base, to)} data-plain="" {...attributes}>
      {children}
    </a>
  )
}
