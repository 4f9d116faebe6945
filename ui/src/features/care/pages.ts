// What the pages of what was looked up have in common.
import type { LookUpHit } from '../../backend';

export interface PageProps {
  /** What is shown. */
  id: string;
  /** Shows something else that is known by its id. */
  onopen: (kind: LookUpHit['kind'], id: string) => void;
  /** Looks something up by what names it. */
  onlook: (text: string) => void;
}
