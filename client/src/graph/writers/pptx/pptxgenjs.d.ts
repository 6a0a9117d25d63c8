// What is used of pptxgenjs: its own types say of Node's imports that they bring a module in place of the class.
declare module 'pptxgenjs' {
  interface Place { readonly x: number; readonly y: number; readonly w: number; readonly h: number }
  interface Letters { readonly fontFace: string; readonly fontSize: number; readonly bold: boolean; readonly color: string; readonly align: 'left'; readonly valign: 'top'; readonly margin: number }
  interface PlaceholderOptions extends Place, Letters { readonly name: string; readonly type: 'title' }
  interface SlideMaster { readonly title: string; readonly background: { readonly color: string }; readonly objects: readonly { readonly placeholder: { readonly options: PlaceholderOptions; readonly text: string } }[] }
  interface Slide { addText(text: string, options: Letters & { readonly placeholder: string; readonly objectName: string }): Slide }

  export default class PptxGenJS {
    title: string;
    subject: string;
    author: string;
    company: string;
    theme: { readonly headFontFace: string; readonly bodyFontFace: string };
    layout: string;
    /** Inches. */
    defineLayout(layout: { readonly name: string; readonly width: number; readonly height: number }): void;
    defineSlideMaster(master: SlideMaster): void;
    addSlide(options: { readonly masterName: string }): Slide;
    write(options: { readonly outputType: 'uint8array' }): Promise<Uint8Array>;
  }
}
