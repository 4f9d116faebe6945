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
  const styles = new Map();
  const styleOf = (element) => {
    let style = styles.get(element);
    if (!style) styles.set(element, (style = getComputedStyle(element)));
    return style;
  };
  const nameOf = (element) => {
    const id = element.closest('[data-testid]')?.getAttribute('data-testid') ?? '';
    const classes = [...element.classList].filter((name) => !name.startsWith('svelte-')).join('.');
    return `${element.tagName.toLowerCase()}${classes && `.${classes}`}${id && ` in ${id}`}`;
  };
  const hidden = (element) =>
    element.closest('[hidden], .visually-hidden, .skip, svg, noscript, script, style, [inert]') ||
    styleOf(element).visibility === 'hidden';
  const clips = (style, axis) => /hidden|clip/.test(style[axis]);
  const scrolls = (style, axis) => /auto|scroll/.test(style[axis]);
  const transparent = (color) => color === 'transparent' || / 0\)$|\/ 0\)/.test(color);
  /** Whether a person sees where the element ends: a border or a ground of its own. */
  const isFrame = (style) =>
    (parseFloat(style.borderLeftWidth) > 0 && !transparent(style.borderLeftColor)) ||
    (parseFloat(style.borderRightWidth) > 0 && !transparent(style.borderRightColor)) ||
    !transparent(style.backgroundColor);
  /** Whether the whole of a shortened text can be had: by a tooltip, a title or an accessible name. */
  const hasWhole = (element) => element.closest('[title], [data-tooltip], [aria-describedby], [aria-label]');

  const root = document.scrollingElement;
  if (root.scrollWidth > innerWidth) found.add('the page scrolls sideways');
  if (root.scrollHeight > innerHeight) found.add('the page itself scrolls');

  for (const element of document.querySelectorAll('body *')) {
    const style = styleOf(element);
    if (scrolls(style, 'overflowX') && element.scrollWidth > element.clientWidth + 1 && !hidden(element)) {
      // A grid of columns that a person arranges scrolls by design.
      if (!element.closest('[role=grid]')) found.add(`scrolls sideways: ${nameOf(element)}`);
    }
  }

  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.data.trim();
    const parent = node.parentElement;
    if (!text || !parent || hidden(parent)) continue;
    range.selectNodeContents(node);
    const box = range.getBoundingClientRect();
    if (box.width < 2 || box.height < 2) continue;
    const words = `“${text.slice(0, 40)}” (${nameOf(parent)})`;
    let seen = true;
    let { left, right, top, bottom } = box;
    for (let at = parent; at && at !== document.body; at = at.parentElement) {
      const style = styleOf(at);
      if (style.display === 'inline' || style.display === 'contents') continue;
      const edge = at.getBoundingClientRect();
      if (edge.width === 0 || edge.height === 0) break;
      // For screen readers alone.
      if (edge.width <= 2 && clips(style, 'overflowX')) {
        seen = false;
        break;
      }
      const over = Math.max(right - edge.right, edge.left - left);
      if (clips(style, 'overflowX') && over > SLACK) {
        const ellipsis = style.textOverflow === 'ellipsis' || style.webkitLineClamp !== 'none';
        if (!ellipsis || !hasWhole(parent))
          found.add(`cut off: ${words} by ${nameOf(at)}, ${Math.round(over)} px`);
        seen = false;
        break;
      }
      if (clips(style, 'overflowY') && style.webkitLineClamp === 'none') {
        const under = Math.max(bottom - edge.bottom, edge.top - top);
        if (under > 4 && !at.closest('[role=grid]')) {
          found.add(`cut off below: ${words} by ${nameOf(at)}, ${Math.round(under)} px`);
          break;
        }
      }
      // What scrolled out of sight is not a fault; that a part scrolls sideways was said above.
      if (scrolls(style, 'overflowY') || scrolls(style, 'overflowX')) {
        left = Math.max(left, edge.left);
        right = Math.min(right, edge.right);
        top = Math.max(top, edge.top);
        bottom = Math.min(bottom, edge.bottom);
        if (left >= right || top >= bottom) {
          seen = false;
          break;
        }
      }
      // A line is no frame.
      if (isFrame(style) && edge.width > 8 && over > SLACK) {
        found.add(`outside of its frame: ${words} beside ${nameOf(at)}, ${Math.round(over)} px`);
        break;
      }
      // Dialogs, menus and what else lies above the page is not cut off by what it stands in.
      if (style.position === 'fixed' || at.matches(':popover-open, :modal')) break;
    }
    if (!seen) continue;
    if (right > innerWidth + SLACK || left < -SLACK) found.add(`outside the window: ${words}`);
  }
  return [...found];
}
