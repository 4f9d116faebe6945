// Where the cursor goes when a form can't be sent as it is.

/** Puts the cursor into the first field that is wrong. Call it after the page has been drawn. */
export function focusFirstWrong(form: HTMLElement | undefined): void {
  const field = form?.querySelector<HTMLElement>('[aria-invalid=true], [data-invalid] input');
  field?.focus({ preventScroll: true });
  // With its label above and what is wrong below it in sight.
  field?.scrollIntoView?.({ block: 'center' });
}
