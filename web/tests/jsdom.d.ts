// As much of jsdom as tests use by name.
declare module 'jsdom' {
  export class JSDOM {
    readonly window: { DOMParser: typeof DOMParser; XMLSerializer: typeof XMLSerializer };
  }
}
