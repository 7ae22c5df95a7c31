import { useQueryClient } from '@tanstack/react-query'
import { useId, useState } from 'react'
import type { OwnArticle } from '../../data/database.ts'
import { countChange } from '../../data/library/backup-reminder.ts'
import { setCollections } from '../../data/library/own-articles.ts'

interface CollectionsFieldProps {
  readonly article: OwnArticle
  /** Names in use, to choose from. */
  readonly known: readonly string[]
}

/** The names an own article is put under, parted by commas. */
export function CollectionsField({ article, known }: CollectionsFieldProps) {
  const { slug, title, collections } = article
  const queryClient = useQueryClient()
  const listId = useId()
  const [words, setWords] = useState<string | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const save = async () => {
    try {
      await setCollections(slug, namesIn(words ?? ''))
      countChange()
      setWords(null)
      await queryClient.invalidateQueries({ queryKey: ['library'] })
    } catch (error) {
      setProblem((error as Error).message)
    }
  }
  if (words === null)
    return (
      <button
        type="button"
        className="quiet"
        aria-label={`Collections: ${title}`}
        onClick={() => setWords(collections.join(', '))}
      >
        Collections …
      </button>
    )
  return (
    <form
      className="own-filters"
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <label>
        Collections, with commas
        <input
          ref={focus}
          list={listId}
          value={words}
          onChange={({ target }) => setWords(target.value)}
        />
      </label>
      <datalist id={listId}>
        {known.map((name) => (
          <option key={name}>{name}</option>
        ))}
      </datalist>
      <button type="submit">Save</button>
      <button type="button" onClick={() => setWords(null)}>
        Cancel
      </button>
      {problem !== null && <p role="alert">{problem}</p>}
    </form>
  )
}

const focus = (input: HTMLInputElement | null) => input?.focus()

/** Each name once, as the reader wrote it. */
function namesIn(words: string): readonly string[] {
  return [...new Set(words.split(',').map((name) => name.trim().replace(/\s+/g, ' ')))].filter(
    Boolean,
  )
}
