/** Bytes in words: `1.2 MB`, `1,234 MB`, `14 GB`. By hand, as dates are: `Intl` would load its data for it. */
export function inMegabytes(bytes: number): string {
  const megabytes = bytes / 1_000_000
  if (megabytes >= 10_000) return `${inThousands(megabytes / 1000)} GB`
  return `${megabytes < 10 ? Math.round(megabytes * 10) / 10 : inThousands(megabytes)} MB`
}

/** `1234.5` as `1,235` */
const inThousands = (value: number) => String(Math.round(value)).replace(/\B(?=(?:\d{3})+$)/g, ',')
