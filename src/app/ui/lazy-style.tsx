/**
 * The style sheet of a view that is loaded when it is wanted; React shows the view once the sheet is there. Unit tests
 * have no sheets.
 */
export function LazyStyle({ href }: { readonly href: string }) {
  return href === '' ? null : <link rel="stylesheet" href={href} precedence="default" />
}
