/** What the user has selected on a page, in the texts that were taken down. Runs in the page. */

/** The first and the last text inside a range that say something; null when there is none. */
export function textsWithin(texts: readonly Node[], range: Range): [from: number, to: number] | null {
  let from = -1;
  let to = -1;
  texts.forEach((text, i) => {
    if (!text.isConnected || !range.intersectsNode(text) || !/\S/.test(part(text, range))) return;
    if (from < 0) from = i;
    to = i;
  });
  return from < 0 ? null : [from, to];
}

/** What of a text is inside the range: one that is only touched at its end is not selected. */
function part(text: Node, range: Range): string {
  const data = text.nodeValue ?? '';
  return data.slice(text === range.startContainer ? range.startOffset : 0, text === range.endContainer ? range.endOffset : data.length);
}
