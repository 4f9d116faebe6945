// Tags as they are typed. What may be a tag is Rust's to say; here white space is folded, so that what stands on screen
// before the answer is what the answer will be.
export function tagOf(typed: string): string | undefined {
  const tag = typed.split(/\s+/).filter(Boolean).join(' ');
  return tag === '' ? undefined : tag;
}
