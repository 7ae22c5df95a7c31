import { useRef, useState, type DragEvent } from 'react'
import { Link } from 'react-router'
import { isComplete } from '../../compiler/imports/draft.ts'
import { aboutPath, libraryPath } from '../../compiler/urls.ts'
import { ProgressLine } from '../ui/progress-line.tsx'
import { describeItems, type ImportItem } from './items.ts'
import { ReviewItem } from './review-item.tsx'
import { useImport } from './use-import.ts'
import { useLaunchedFiles } from './use-launched-files.ts'
import { useSharedTexts } from './use-shared-texts.ts'

/** Endings the file dialogue offers; a dropped file may have any. */
const ACCEPT = '.txt,.md,.markdown,.html,.htm,text/plain,text/markdown,text/html'

const NOTHING_PASTED = 'There is nothing to read yet. Paste the words of an article into the field.'

/** Texts from elsewhere, looked over by the reader before they are kept. */
export function ImportView() {
  const { items, progress, add, save, edit, discard, cancel } = useImport()
  const text = useRef<HTMLTextAreaElement>(null)
  const files = useRef<HTMLInputElement>(null)
  const [isOver, setIsOver] = useState(false)
  const [isEmpty, setIsEmpty] = useState(false)
  useSharedTexts(add)
  useLaunchedFiles(add)

  const addFiles = (list: Iterable<File>) => {
    const incoming = [...list].map((file) => ({ name: file.name, content: file }))
    setIsEmpty(false)
    if (incoming.length > 0) void add(incoming)
  }
  const addText = () => {
    const words = text.current?.value.trim() ?? ''
    setIsEmpty(words === '')
    if (words === '') return text.current?.focus()
    if (text.current) text.current.value = ''
    return void add([{ name: 'Pasted text', content: words }])
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setIsOver(false)
    if (event.dataTransfer.files.length > 0) addFiles(event.dataTransfer.files)
    else {
      const words = event.dataTransfer.getData('text/html') || event.dataTransfer.getData('text')
      if (words.trim() !== '') void add([{ name: 'Dropped text', content: words }])
    }
  }
  const savable = items.filter(
    ({ state }) =>
      state.status === 'ready' &&
      !state.isSaving &&
      isComplete(state.draft) &&
      state.preview.duplicateOf === null &&
      state.sameAs === null,
  )

  return (
    <div
      className="import-page"
      data-over={isOver ? '' : undefined}
      onDragOver={(event) => {
        event.preventDefault()
        setIsOver(true)
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
    >
      <h1 className="mt-6 text-3xl/tight sm:text-4xl/tight">Add your own article</h1>
      <p className="mt-4">
        Paste a text, or open files. Who said what is found on this device, and the article stays
        here: <Link to={aboutPath()}>nothing is sent anywhere</Link>.
      </p>
      <noscript>
        <p className="mt-4">Reading your own texts needs JavaScript, which is switched off here.</p>
      </noscript>

      <form
        className="mt-6 font-sans text-sm"
        onSubmit={(event) => {
          event.preventDefault()
          addText()
        }}
      >
        <label htmlFor="import-text" className="strong">
          Text or HTML
        </label>
        <textarea ref={text} id="import-text" rows={7} spellCheck={false} />
        <div className="actions">
          <button type="submit">Read this text</button>
          <button type="button" onClick={() => files.current?.click()}>
            Open files …
          </button>
          <span className="text-faint">or drop .txt, .md and .html files on this page</span>
        </div>
        <input
          ref={files}
          type="file"
          hidden
          multiple
          accept={ACCEPT}
          aria-label="Files"
          onChange={(event) => {
            addFiles(event.target.files ?? [])
            event.target.value = ''
          }}
        />
      </form>

      <div role="status" className="mt-6 font-sans text-sm">
        {progress.isBusy ? (
          <ProgressLine {...progress} stopWord="Cancel" onStop={cancel}>
            Reading {progress.done + 1} of {progress.total} …
          </ProgressLine>
        ) : isEmpty ? (
          NOTHING_PASTED
        ) : (
          describeItems(items)
        )}
      </div>

      {items.some(isShown) && (
        <section aria-labelledby="review-heading">
          <div className="actions review-head">
            <h2 id="review-heading" className="text-2xl">
              Look over
            </h2>
            {savable.length > 1 && (
              <button type="button" onClick={() => void save(savable)}>
                Save all {savable.length}
              </button>
            )}
            {items.some(({ state }) => state.status === 'saved') && (
              <Link to={libraryPath()} className="font-sans text-sm">
                Go to your library
              </Link>
            )}
          </div>
          <ul>
            {items.filter(isShown).map((item) => (
              <ReviewItem key={item.id} {...{ item, edit, save, discard }} />
            ))}
          </ul>
        </section>
      )}
      <Help />
    </div>
  )
}

/** What is still being read is told by the progress alone. */
function isShown({ state }: ImportItem): boolean {
  return state.status !== 'waiting' && state.status !== 'read'
}

function Help() {
  return (
    <section
      aria-labelledby="import-help"
      className="mt-10 ruled pt-4 font-sans text-sm text-faint"
    >
      <h2 id="import-help" className="strong">
        Other ways in
      </h2>
      <ul className="notes">
        <li>
          On Android and on computers with the app installed: share a text or a file to this app, or
          open a file with it.
        </li>
        <li>
          On iPhone and iPad apps like this one cannot be shared to: copy the text of the page and
          paste it above, or open it from Files.
        </li>
        <li>
          An address alone is not enough: this app fetches no pages. Save the page as HTML, or copy
          its text.
        </li>
      </ul>
    </section>
  )
}
