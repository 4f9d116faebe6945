// What a person can't read: text that is cut off, stands outside of its card or of the window, or lies below other text,
// and parts that scroll sideways. Runs in the page; a11y.mjs asks it for every screen, language and size.

/** The sizes of the window that are measured: the smallest, a usual laptop, and a full-HD screen. */
export const sizes = [
  { width: 1024, height: 700 },
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
];

/** Returns a sentence for each fault of the page as it stands. */
export function overflow() {
  /** Half-pixels and the overhang of italics and accents are no fault. */
  const SLACK = 1.5;
  const found = new Set();
  const nameOf = (element) => {
    const id = element.closest('[data-testid]')?.getAttribute('data-testid') ?? '';
    const classes = [...element.classList].filter((name) => !name.startsWith('svelte-')).join('.');
    return `${element.tagName.toLowerCase()}${classes && `.${classes}`}${id && ` in ${id}`}`;
  };
  /** `rgba(0, 0, 0, 0)` or `oklch(1 0 0 / 0)`; white is `oklch(1 0 0)`. */
  const transparent = (color) => color === 'transparent' || /^rgba\(.*, 0\)$|\/ 0\)$/.test(color);
  /** Whether a person sees where the element ends: a border or a ground of its own. */
  const isFrame = (style) =>
    (parseFloat(style.borderLeftWidth) > 0 && !transparent(style.borderLeftColor)) ||
    (parseFloat(style.borderRightWidth) > 0 && !transparent(style.borderRightColor)) ||
    !transparent(style.backgroundColor);
  const clips = (value) => /hidden|clip/.test(value);
  const scrolls = (value) => /auto|scroll/.test(value);
  const outOfSight = '[hidden], .visually-hidden, .skip, svg, noscript, script, style, [inert]';
  /** What is asked of every element, read once: many texts have the same ancestors, and each value of a style is made anew. */
  const boxes = new Map();
  const boxOf = (element) => {
    let box = boxes.get(element);
    if (box) return box;
    const style = getComputedStyle(element);
    const { display, overflowX, overflowY } = style;
    box =
      display === 'inline' || display === 'contents'
        ? { style, isBox: false }
        : {
            style,
            isBox: true,
            edge: element.getBoundingClientRect(),
            clipsX: clips(overflowX),
            clipsY: clips(overflowY) && style.webkitLineClamp === 'none',
            scrolls: scrolls(overflowX) || scrolls(overflowY),
            // Dialogs, menus and what else lies above the page is not cut off by what it stands in.
            isAbove: style.position === 'fixed' || element.matches(':popover-open, :modal'),
          };
    boxes.set(element, box);
    return box;
  };
  const isHidden = (element) => boxOf(element).style.visibility === 'hidden' || element.closest(outOfSight);
  const isShortened = ({ style }) => style.textOverflow === 'ellipsis' || style.webkitLineClamp !== 'none';
  /** Whether the whole of a shortened text can be had: by a tooltip, a title or an accessible name. */
  const hasWhole = (element) => element.closest('[title], [data-tooltip], [aria-describedby], [aria-label]');

  const root = document.scrollingElement;
  if (root.scrollWidth > innerWidth) found.add('the page scrolls sideways');
  if (root.scrollHeight > innerHeight) found.add('the page itself scrolls');

  for (const element of document.querySelectorAll('body *')) {
    // The widths first: few are wider, and only they need their style.
    if (element.scrollWidth <= element.clientWidth + 1) continue;
    if (scrolls(boxOf(element).style.overflowX) && !isHidden(element)) {
      // A grid of columns that a person arranges scrolls by design.
      if (!element.closest('[role=grid]')) found.add(`scrolls sideways: ${nameOf(element)}`);
    }
  }

  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.data.trim();
    const parent = node.parentElement;
    if (!text || !parent || isHidden(parent)) continue;
    range.selectNodeContents(node);
    const box = range.getBoundingClientRect();
    if (box.width < 2 || box.height < 2) continue;
    const words = () => `“${text.slice(0, 40)}” (${nameOf(parent)})`;
    let seen = true;
    let { left, right, top, bottom } = box;
    for (let at = parent; at && at !== document.body; at = at.parentElement) {
      const part = boxOf(at);
      if (!part.isBox) continue;
      const { edge } = part;
      if (edge.width === 0 || edge.height === 0) break;
      // For screen readers alone.
      if (edge.width <= 2 && part.clipsX) {
        seen = false;
        break;
      }
      const over = () => Math.max(right - edge.right, edge.left - left);
      if (part.clipsX && over() > SLACK) {
        if (!isShortened(part) || !hasWhole(parent))
          found.add(`cut off: ${words()} by ${nameOf(at)}, ${Math.round(over())} px`);
        seen = false;
        break;
      }
      if (part.clipsY) {
        const under = Math.max(bottom - edge.bottom, edge.top - top);
        if (under > 4 && !at.closest('[role=grid]')) {
          found.add(`cut off below: ${words()} by ${nameOf(at)}, ${Math.round(under)} px`);
          break;
        }
      }
      // What scrolled out of sight is not a fault; that a part scrolls sideways was said above.
      if (part.scrolls) {
        left = Math.max(left, edge.left);
        right = Math.min(right, edge.right);
        top = Math.max(top, edge.top);
        bottom = Math.min(bottom, edge.bottom);
        if (left >= right || top >= bottom) {
          seen = false;
          break;
        }
      }
      // A line is no frame. What reaches out of a part that scrolls was taken off above.
      if (over() > SLACK && edge.width > 8 && isFrame(part.style)) {
        found.add(`outside of its frame: ${words()} beside ${nameOf(at)}, ${Math.round(over())} px`);
        break;
      }
      if (part.isAbove) break;
    }
    if (!seen) continue;
    if (right > innerWidth + SLACK || left < -SLACK) found.add(`outside the window: ${words()}`);
  }
  return [...found];
}
