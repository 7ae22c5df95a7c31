import react from '@vitejs/plugin-react'
import tailwindcss from '@tailwindcss/vite'
import { defineConfig } from 'vitest/config'
import { onTheRecord } from './src/build/plugin.ts'
import { PORT, readSettings } from './src/build/settings.ts'

const settings = readSettings(process.env)

export default defineConfig({
  base: settings.basePath,
  define: {
    'import.meta.env.SITE_TITLE': JSON.stringify(settings.siteTitle),
    'import.meta.env.SITE_URL': JSON.stringify(settings.siteUrl),
  },
  plugins: [react(), tailwindcss(), onTheRecord(settings)],
  build: {
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'react-dom', test: /node_modules\/(react-dom|scheduler)\// },
            { name: 'react', test: /node_modules\/react\// },
            { name: 'query', test: /node_modules\/@tanstack\// },
            { name: 'router', test: /node_modules\/(react-router|cookie|set-cookie-parser)\// },
          ],
        },
      },
    },
  },
  server: { port: 5173 },
  preview: { port: PORT, strictPort: true },
  test: {
    environment: 'happy-dom',
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**'],
    setupFiles: ['tests/helpers/setup.ts'],
  },
})
