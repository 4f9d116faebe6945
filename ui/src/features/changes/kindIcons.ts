// The icons of what happened to a thing at the vendor.
import CalendarSync from '@lucide/svelte/icons/calendar-sync';
import CalendarX2 from '@lucide/svelte/icons/calendar-x-2';
import EyeOff from '@lucide/svelte/icons/eye-off';
import Package from '@lucide/svelte/icons/package';
import PencilLine from '@lucide/svelte/icons/pencil-line';
import Plus from '@lucide/svelte/icons/plus';
import Trash2 from '@lucide/svelte/icons/trash-2';
import type { VendorChange } from '../../backend';
import type { Icon } from '../../shared/controls';

const icons: Record<string, Icon> = {
  added: Plus,
  renewed: CalendarSync,
  changed: PencilLine,
  lapsed: CalendarX2,
  hidden: EyeOff,
  removed: Trash2,
};

export const iconOfWhat = (what: string): Icon => icons[what] ?? PencilLine;

export const iconOf = (change: VendorChange): Icon =>
  change.kind === 'release' ? Package : iconOfWhat(change.what);
