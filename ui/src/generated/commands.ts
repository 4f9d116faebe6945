/* Stands in until the generated list is here. */
/* eslint-disable @typescript-eslint/no-explicit-any */
export interface Commands {
  [name: string]: { args: any; reply: any };
}
export interface Events {
  [name: string]: any;
}
export interface Failure {
  code: string;
  params: Record<string, string>;
  detail: string | null;
  retryable: boolean;
}
