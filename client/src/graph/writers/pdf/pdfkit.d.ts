// As much of pdfkit 0.20 as the writer uses; the package brings no types of its own.
declare module 'pdfkit' {
  interface TextOptions {
    readonly lineBreak: false;
    readonly baseline: 'alphabetic';
    /** Features of the typeface to switch on or off. */
    readonly features: Readonly<Record<string, boolean>>;
  }

  /** A piece of one page that a part of the structure stands for. */
  export interface MarkedContent { readonly refs: readonly unknown[] }

  export interface Structure { add(child: Structure | MarkedContent): this; end(): void }

  interface StructureOptions { readonly title?: string; readonly alt?: string; readonly bbox?: readonly [number, number, number, number] }

  interface DocumentOptions {
    readonly size: readonly [number, number];
    readonly margin: number;
    readonly autoFirstPage: false;
    /** Null: no typeface until one is chosen. */
    readonly font: null;
    readonly pdfVersion: '1.7';
    readonly tagged: true;
    readonly lang: string;
    readonly displayTitle: true;
    readonly info: Readonly<Record<string, string | Date>>;
  }

  export default class PDFDocument {
    constructor(options: DocumentOptions);
    readonly outline: { addItem(title: string): unknown };
    addPage(): this;
    registerFont(name: string, bytes: Uint8Array): this;
    font(name: string): this;
    fontSize(size: number): this;
    text(text: string, x: number, y: number, options: TextOptions): this;
    save(): this;
    restore(): this;
    translate(x: number, y: number): this;
    scale(factor: number): this;
    rect(x: number, y: number, width: number, height: number): this;
    roundedRect(x: number, y: number, width: number, height: number, radius: number): this;
    path(data: string): this;
    clip(): this;
    lineWidth(width: number): this;
    dash(lengths: readonly number[], options: { readonly phase: number }): this;
    undash(): this;
    fill(colour: string): this;
    fillColor(colour: string): this;
    stroke(colour: string): this;
    fillAndStroke(fill: string, stroke: string): this;
    markContent(tag: 'Artifact', options: { readonly type: 'Pagination' | 'Layout' }): this;
    markStructureContent(tag: string): MarkedContent;
    endMarkedContent(): this;
    struct(type: string, options: StructureOptions, children: readonly (Structure | MarkedContent)[]): Structure;
    addStructure(structure: Structure): this;
    end(): void;
  }
}

declare module 'pdfkit/output' {
  import type PDFDocument from 'pdfkit';
  export function toBytes(document: PDFDocument): Promise<Uint8Array<ArrayBuffer>>;
}
