/** What the reader in a page hands over: the page's elements and texts as they stood at one moment, and which of them nobody could see. */
import { z } from './z';

/** Told for an element: 1 it is hidden with all inside it, 2 the texts right inside it cannot be seen, 3 nor these, and sites hide so what only screen readers shall say, 4 the texts are seen, but their last lines are cut off. */
export type Hidden = 0 | 1 | 2 | 3 | 4;

/** In document order: a text, an opened element, or 0 for "the element opened last ends here". */
export type SnapshotNode = string | 0 | [tag: string, attributes: Record<string, string>, hidden: Hidden];

/** Only the frame is checked here; whoever rebuilds the page takes every node with care, since a page can make it say anything. */
export const snapshotSchema = z.object({
  url: z.string().max(10_000),
  /** Address and headings: a page whose `who` changed may show another person. */
  who: z.string().max(20_000),
  nodes: z.array(z.unknown()).max(400_000) as unknown as z.ZodType<SnapshotNode[]>,
  /** The page was larger than what is read at once. */
  cut: z.boolean(),
  /** It went on changing while it was taken down. */
  torn: z.boolean().optional(),
});

export type Snapshot = z.infer<typeof snapshotSchema>;

/** A place in a text of the snapshot: the how-manieth text it is, and the offset in it. */
export type Point = [text: number, offset: number];
