// Generated from locales/en/*.ftl by ui/scripts/messages.mjs. Never edited.
/** What a message can be filled with. */
export type Value = string | number;
/** Every message and the variables it takes. */
export interface Messages {
  "app-action-search": undefined;
  "app-error-unknown": { "code": Value };
  "app-name": undefined;
  "app-search": undefined;
  "app-search-placeholder": undefined;
  "app-skip-to-content": undefined;
  "control-cancel": undefined;
  "control-close": undefined;
  "control-copied": undefined;
  "control-copy": undefined;
  "control-loading": undefined;
  "control-optional": undefined;
  "control-password-hide": undefined;
  "control-password-show": undefined;
  "control-show-chart": undefined;
  "control-show-table": undefined;
  "control-try-again": undefined;
  "screen-catalog": undefined;
  "screen-downloads": undefined;
  "screen-overview": undefined;
  "screen-renewals": undefined;
  "screen-settings": undefined;
}
/** The name of a message. */
export type MessageId = keyof Messages;
