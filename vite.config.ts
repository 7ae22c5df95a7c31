import react from '@vitejs/plugin-react'
import tailwindcss from '@tailwindcss/vite'
import { defineConfig } from 'vitest/config'
import { onTheRecord } from './src/build/plugin.ts'
import { PORT, readSettings } from './src/build/settings.ts'

const settings = readSettings(process.env)

/** What every page and the timeline load before anything is touched. */
const EVERY_PAGE = new Set(['react-dom', 'react', 'query', 'router', 'app', 'main', 'timeline'])
/** Has V8 compile the functions of a file while it arrives, on another thread, not when the reader first acts. */
const READ_AT_ONCE = '//# allFunctionsCalledOnLoad'

export default defineConfig({
  base: settings.basePath,
  define: {
    'import.meta.env.SITE_TITLE': JSON.stringify(settings.siteTitle),
    'import.meta.env.SITE_URL': JSON.stringify(settings.siteUrl),
  },
  plugins: [react(), tailwindcss({ optimize: false }), onTheRecord(settings)],
  build: {
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    // The first that know `light-dark()`: written out for older ones, colours are a sixth of a page’s style.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    reportCompressedSize: false,
    rolldownOptions: {
      output: {
        postBanner: ({ name }) => (EVERY_PAGE.has(name) ? READ_AT_ONCE : ''),
        codeSplitting: {
          groups: [
            { name: 'react-dom', test: /node_modules\/(react-dom|scheduler)\//, priority: 1 },
            { name: 'react', test: /node_modules\/react\//, priority: 1 },
            { name: 'query', test: /node_modules\/@tanstack\//, priority: 1 },
            {
              name: 'router',
              test: /node_modules\/(react-router|cookie|set-cookie-parser)\//,
              priority: 1,
            },
            // What loads the others must bring none of them with it.
            { name: 'preload', test: /vite\/preload-helper/, priority: 1 },
            // What every page starts with, in one piece: small files compress badly.
            { name: 'app', test: /src\/app\/router\.tsx$/ },
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
    testTimeout: 30_000,
  },
})
