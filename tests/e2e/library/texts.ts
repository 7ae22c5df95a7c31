/** A text as it is pasted: title, day and words of two speakers. Names and events are invented. */
export const FERRY = `Ferry quarrel goes to court

12 March 2031

“The ferry will run on Sunday,” said Ann Lee, the harbour master. She told reporters that the repairs were done.

Mayor Tom Berg said the town had never been asked.`

export const FERRY_PAGE = `<!doctype html><html lang="en"><head><title>Ferry quarrel | The Courier</title>
<meta property="og:title" content="Ferry quarrel goes to court">
<meta property="og:site_name" content="The Courier">
<meta property="article:published_time" content="2031-03-12T08:00:00Z">
<link rel="canonical" href="https://courier.example/ferry"></head>
<body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
<article><h1>Ferry quarrel goes to court</h1>
<p>“The ferry will run on Sunday,” said Ann Lee, the harbour master. She told reporters that the repairs were done and that the engine had been looked after by two engineers from the yard.</p>
<p>Mayor Tom Berg said the town had never been asked, and that the council would meet again on Friday to talk about the timetable, the fares and the state of the landing stage.</p>
<p>The court is to hear both sides next week. The ferry has served the bay for ninety years, and was last repaired in the spring, when a storm had taken off its ramp.</p></article>
<footer>All rights reserved. <a href="/contact">Contact</a></footer></body></html>`

/** An article file of this project. */
export const BRIDGE_FILE = ` date 2031-04-02 The bridge at Oakhurst opens
source: The Courier
url: https://courier.example/bridge

“We have waited nine years for this,” said Ann Lee, who runs the ferry.

Tom Berg said that the toll would be paid by lorries alone.
`
