/** Up to the first letter, which is of a script written from right to left. */
const FROM_RIGHT =
  /^\P{L}*[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}\p{Script=Hanifi_Rohingya}]/u

/** `dir` of an element that holds a text, by its first letter; none for a text from left to right, as the page is. */
export function directionOf(text: string): 'rtl' | undefined {
  return FROM_RIGHT.test(text) ? 'rtl' : undefined
}
