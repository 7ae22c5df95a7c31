import type { Rolldown } from 'vite'

/** What Vite has built. */
type Output = readonly (Rolldown.OutputChunk | Rolldown.OutputAsset)[]

/** What starts the app, in `start.ts`. */
const APP = [/react-dom\/client\.js$/, /\/src\/app\/router\.tsx$/, /\/src\/main\.tsx$/]

/**
 * The files of the built app that a page without words of its own waits for: the app and the view in this module, with
 * all they import, none twice.
 */
export function partsOfPage(output: Output, view: string): readonly string[] {
  const chunks = output.filter((file) => file.type === 'chunk')
  const found = new Set<string>()
  const add = (name: string) => {
    const chunk = chunks.find(({ fileName }) => fileName === name)
    if (!chunk || found.has(name)) return
    found.add(name)
    chunk.imports.forEach(add)
  }
  for (const { fileName, facadeModuleId } of chunks) {
    const module = facadeModuleId ?? ''
    if (module.endsWith(view) || APP.some((part) => part.test(module))) add(fileName)
  }
  return [...found]
}
