/** The publisher's settings, put in by the build. */
export const site = {
  title: import.meta.env.SITE_TITLE,
  /** Origin without a slash at its end. */
  url: import.meta.env.SITE_URL,
  base: import.meta.env.BASE_URL,
}
