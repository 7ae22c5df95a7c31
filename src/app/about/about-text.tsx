import { Link } from 'react-router'
import { importPath, libraryPath, recordSheetPath } from '../../compiler/urls.ts'

/** F1 of statements and accuracy of their speakers, as measured: see `engine/README.md`. */
const FIGURES: readonly (readonly [what: string, measured: string])[] = [
  ['Quotations in the speaker’s own words', '92 %'],
  ['Quotations with words around them', '80 %'],
  ['Paraphrases', '59 %'],
  ['All kinds of speech together', '81 %'],
  ['The right speaker, where the statement was found', '94 %'],
]

/** About and privacy, for a reader who wants to know before trusting. */
export function AboutText() {
  return (
    <div className="about">
      <h1 className="mt-6 text-3xl/tight sm:text-4xl/tight">About and privacy</h1>
      <p>
        Here you read the news by who said what. Every statement in an article, quoted or
        paraphrased, is marked in its speaker’s colour, with a note of how firmly we know who spoke.
      </p>
      <p>
        The <Link to={recordSheetPath()}>record sheet</Link> shows what this archive holds, in
        figures: who speaks and when, how their words are given, and what is in doubt.
      </p>

      <h2 id="privacy">What is stored, and where</h2>
      <p>
        Nothing you read, add, mark or change leaves your device. There is no account, no counting
        of visits and no server that could receive anything; pages are plain files, and the site may
        load nothing from elsewhere.
      </p>
      <ul>
        <li>The app itself and articles you have opened, so that they open offline.</li>
        <li>Where you are in an article, and whether you have read it.</li>
        <li>
          Your own articles with their statements, in <Link to={libraryPath()}>your library</Link>.
        </li>
        <li>Your corrections and settings.</li>
      </ul>
      <p>
        The browser keeps all this for this site alone. Clearing the site’s data deletes it, and
        some browsers clear sites that were not visited for long: keep a backup, which the library
        saves as one file.
      </p>

      <h2 id="attribution">How statements are found, and how often that errs</h2>
      <p>
        A program reads each article: it looks for quotation marks and for words such as “said” and
        “according to”, weighs with a model learnt from articles marked by hand which words belong
        to whom, and follows names, titles and pronouns to a speaker. It judges nothing: not whether
        a statement is true, nor what the author thinks. It errs, and a wavy line marks what it is
        unsure of. Where it cannot tell, the speaker stays unknown.
      </p>
      <table>
        <caption>
          Measured on 84 American news articles of 2016; speakers on 21 of them. Statements count as
          right with most of their words and the right source (F1).
        </caption>
        <tbody>
          {FIGURES.map(([what, measured]) => (
            <tr key={what}>
              <th scope="row">{what}</th>
              <td>{measured}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        Choices were made on these same articles, so expect less on other news, other countries and
        other years. Of findings it is surest of, 96 in 100 were right. It reads English only.
        Before you rely on a statement, read it in its place.
      </p>

      <h2 id="import">Reading your own articles</h2>
      <p>
        <Link to={importPath()}>Add a text</Link> by pasting it, by opening or dropping files (.txt,
        .md, .html), or, with the app installed on Android or a computer, by sharing to it or
        opening a file with it. On iPhone and iPad, apps like this one cannot be shared to: in
        Safari, select the text of the article, copy it, and paste it into the page; or save it to
        Files and open it from there. The text is read on your device.
      </p>

      <h2 id="accessibility">Accessibility</h2>
      <p>
        The app aims at WCAG 2.2, level AA. Everything works by keyboard; colour is never the only
        sign of a speaker; text grows with your settings; light, dark and print are cared for. Pages
        are checked by a program with every change. Known gaps:
      </p>
      <ul>
        <li>No person who uses a screen reader every day has tested it yet.</li>
        <li>
          Marks in the text are not announced one by one; “Statement by statement” steps through
          them and names each speaker.
        </li>
        <li>The interface is in English only.</li>
        <li>
          Eight colours serve all speakers, so two speakers may share one; their names tell them
          apart.
        </li>
      </ul>

      <h2 id="licence">Licence</h2>
      <p>
        The program is free software under the MIT licence. Articles belong to their authors. The
        page reader that finds the article in HTML is Mozilla’s Readability, under the Apache
        licence 2.0.
      </p>
    </div>
  )
}
