import { build, type Rolldown } from 'vite'

/** The script that puts the reader's settings into a page before it is drawn, as text for a script element. */
export async function buildBeforePaint(): Promise<string> {
  const { output } = (await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: { input: 'src/before-paint.ts', output: { format: 'iife' } },
    },
  })) as Rolldown.RolldownOutput
  return output[0].code.trim()
}
