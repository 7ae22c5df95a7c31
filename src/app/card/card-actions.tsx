import { useEffect, useRef, useState, type ReactNode } from 'react'
import type { Article, Statement } from '../../compiler/types.ts'
import {
  describeCitation,
  formalCitation,
  markdownCitation,
  plainCitation,
  type Citation,
} from './citations.ts'
import { drawImage, fileOf, styleOf } from './draw-image.ts'
import { copyText, download, shareFile, shareText, type Outcome } from '../ui/share.ts'

interface CardActionsProps {
  readonly article: Article
  readonly statement: Statement
  /** The file's text. */
  readonly text: string
  readonly role: string | null
  readonly siteTitle: string
  readonly addressOf: (statementId: string) => string
  readonly onListen: ((statementId: string) => void) | null
  readonly noteButton: ReactNode
  readonly onWrong: () => void
}

/** What copying offers: the button's words, and what is copied. */
const COPIES: readonly (readonly [label: string, name: string, of: (c: Citation) => string])[] = [
  ['Words only', 'Words', ({ words }) => words],
  ['Citation', 'Citation', plainCitation],
  ['Citation in Markdown', 'Citation in Markdown', markdownCitation],
  ['Formal citation', 'Formal citation', formalCitation],
  ['Link', 'Link', ({ address }) => address],
]

/** Copying, sharing, a picture, and saying that something is wrong; what came of it is said in a status line. */
export function CardActions(props: CardActionsProps) {
  const { article, statement, text, role, siteTitle, addressOf, onListen, noteButton, onWrong } =
    props
  const [open, setOpen] = useState<'copy' | 'image' | null>(null)
  const [status, setStatus] = useState<Outcome>('')
  const address = addressOf(statement.id)
  const citation = describeCitation(article, statement, { text, siteTitle, address })
  const say = (outcome: Promise<Outcome>) => void outcome.then(setStatus)
  const toggle = (what: 'copy' | 'image') => setOpen(open === what ? null : what)
  return (
    <footer>
      <div className="card-actions">
        <button type="button" aria-expanded={open === 'copy'} onClick={() => toggle('copy')}>
          Copy
        </button>
        <button type="button" onClick={() => say(shareText(shared(citation)))}>
          Share
        </button>
        <button type="button" aria-expanded={open === 'image'} onClick={() => toggle('image')}>
          Picture
        </button>
        {onListen && (
          <button type="button" onClick={() => onListen(statement.id)}>
            Listen from here
          </button>
        )}
        {noteButton}
        <button type="button" data-command="correct" onClick={onWrong}>
          This is wrong
        </button>
      </div>
      {open === 'copy' && (
        <div role="group" aria-label="Copy" className="card-actions">
          {COPIES.map(([label, name, wordsOf]) => (
            <button
              key={label}
              type="button"
              onClick={() => say(copyText(wordsOf(citation), name))}
            >
              {label}
            </button>
          ))}
        </div>
      )}
      {open === 'image' && (
        <Picture {...{ citation, role }} name={`${article.slug}-${statement.id}`} onDone={say} />
      )}
      <p role="status" className="card-status">
        {status}
      </p>
    </footer>
  )
}

/** Words and link as a share sheet takes them: the link apart. */
function shared(citation: Citation): { text: string; url: string } {
  const { address } = citation
  return { text: plainCitation(citation).replace(address, '').trim(), url: address }
}

interface PictureProps {
  readonly citation: Citation
  readonly role: string | null
  /** Of the file, without its ending. */
  readonly name: string
  readonly onDone: (outcome: Promise<Outcome>) => void
}

function Picture({ citation, role, name, onDone }: PictureProps) {
  const canvas = useRef<HTMLCanvasElement>(null)
  useEffect(() => {
    const card = canvas.current?.closest('.statement-card')
    if (canvas.current && card) drawImage(canvas.current, citation, role, styleOf(card))
  }, [citation, role])
  const hand = async (take: (file: File) => Outcome | Promise<Outcome>): Promise<Outcome> => {
    const file = canvas.current && (await fileOf(canvas.current, name))
    return file ? take(file) : 'The browser cannot make a picture.'
  }
  return (
    <div role="group" aria-label="Picture" className="card-picture">
      <canvas ref={canvas} role="img" aria-label={`Picture of: ${plainCitation(citation)}`} />
      <div className="card-actions">
        <button type="button" onClick={() => onDone(hand(shareFile))}>
          Share picture
        </button>
        <button type="button" onClick={() => onDone(hand(download))}>
          Download picture
        </button>
      </div>
    </div>
  )
}
