/// <reference types="vite/client" />

interface ImportMetaEnv {
  readonly SITE_TITLE: string
  readonly SITE_URL: string
}
