// A PowerPoint file out of slides: pptxgenjs makes the package, then what it cannot draw is put in, and what nobody asked for is taken out.
import { strFromU8, strToU8, unzipSync } from 'fflate';
import PptxGenJS from 'pptxgenjs';
import type { Day } from '#schema/period.ts';
import { INK } from '../../palette.ts';
import { archived } from '../fixed-archive.ts';
import { oneLine } from '../one-line.ts';

/** `shapes`: PresentationML, lowest first, ids from 100. */
export interface Slide { readonly title: string; readonly shapes: readonly string[] }

/** Sizes in points. `day` stands as the day it was made: no clock. */
export interface Presentation { readonly title: string; readonly day: Day; readonly width: number; readonly height: number; readonly margin: number; readonly slides: readonly Slide[] }

const POINTS = 72;
const LAYOUT = 'Picture';

/** Same slides, same day, same bytes. Shapes are put in as they are: their words are escaped already. */
export async function presentationFile({ slides, day, ...page }: Presentation): Promise<Uint8Array<ArrayBuffer>> {
  const written = unzipSync(await packageOf({ slides, day, ...page }));
  const parts = new Map(Object.entries(written).filter(([path]) => !path.endsWith('/') && !/notes(Slide|Master)/.test(path)));
  const texts = new Map([...parts].map(([path, bytes]): [string, string] => [path, strFromU8(bytes)]));
  slides.forEach(({ shapes }, at) => { change(texts, `ppt/slides/slide${String(at + 1)}.xml`, (xml) => xml.replace('</p:spTree>', () => `${shapes.join('')}</p:spTree>`)); });
  const paths = new Set(texts.keys());
  change(texts, '[Content_Types].xml', (xml) => xml.replace(/ ?<Override PartName="\/([^"]+)"[^>]*\/>/g, (override, path: string) => (paths.has(path) ? override : '')));
  for (const path of paths) if (path.endsWith('.rels')) change(texts, path, (xml) => xml.replace(/<Relationship [^>]*notes(Slide|Master)[^>]*\/>/g, ''));
  change(texts, 'ppt/presentation.xml', (xml) => xml.replace(/<p:notesMasterIdLst>.*?<\/p:notesMasterIdLst>/, ''));
  change(texts, 'docProps/app.xml', (xml) => xml.replace(/<Notes>\d+<\/Notes>/, '<Notes>0</Notes>'));
  change(texts, 'docProps/core.xml', (xml) => xml.replace(/(<dcterms:\w+ xsi:type="dcterms:W3CDTF">)[^<]*/g, (_, opening: string) => `${opening}${day}T00:00:00Z`));
  return archived(new Map([...texts].map(([path, text]) => [path, strToU8(text)])));
}

function change(texts: Map<string, string>, path: string, by: (xml: string) => string): void {
  texts.set(path, by(texts.get(path) ?? ''));
}

async function packageOf({ title, width, height, margin, slides }: Presentation): Promise<Uint8Array> {
  const file = new PptxGenJS();
  file.title = oneLine(title);
  file.subject = 'Who answers for what, as papers say';
  file.author = 'Answerable';
  file.company = 'Answerable';
  file.theme = { headFontFace: 'Arial', bodyFontFace: 'Arial' };
  file.defineLayout({ name: LAYOUT, width: width / POINTS, height: height / POINTS });
  file.layout = LAYOUT;
  const place = { x: margin / POINTS, y: margin / POINTS, w: (width - 2 * margin) / POINTS, h: 24 / POINTS };
  const letters = { fontFace: 'Arial', fontSize: 16, bold: true, color: INK.slice(1), align: 'left', valign: 'top', margin: 0 } as const;
  file.defineSlideMaster({ title: LAYOUT, background: { color: 'FFFFFF' }, objects: [{ placeholder: { options: { name: 'title', type: 'title', ...place, ...letters }, text: '' } }] });
  for (const slide of slides) file.addSlide({ masterName: LAYOUT }).addText(oneLine(slide.title), { placeholder: 'title', objectName: 'Title', ...letters });
  return file.write({ outputType: 'uint8array' });
}
