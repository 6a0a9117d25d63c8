import { useState, type ReactElement, type ReactNode } from 'react';
import type { Structure } from '../../graph/structure-model.ts';
import type { WayUp } from '../../graph/transformations/mark-way.ts';
import { PICTURE_FORMATS, pictureFormat, type PictureFormat } from '../../graph/writers/picture-formats.ts';
import type { PaperSize } from '../../graph/writers/writer.ts';
import { copyText } from '../../ui/copy-text.ts';
import { saveFile } from '../../ui/save-file.ts';
import { TextButton } from '../../ui/TextButton.tsx';
import type { Arrangement } from './arrangement-address.ts';
import { addressOfPicture } from './picture-address.ts';
import type { Drawable } from './picture-files.ts';

interface Props {
  /** As it is shown, with what is folded away. */
  readonly picture: Structure;
  /** With nothing folded. */
  readonly whole: Drawable;
  readonly arrangement: Arrangement | undefined;
  readonly wayUp: WayUp | undefined;
  /** The ways to the sheets as they are printed. */
  readonly print: ReactNode;
}

/** One row of the menu: a format, and of formats with pages a size of paper. */
interface Choice { readonly format: PictureFormat; readonly paper: PaperSize; readonly name: string }

const CHOICES: readonly Choice[] = PICTURE_FORMATS.flatMap((format) => (format.isPaged === true
  ? (['a4', 'a3'] as const).map((paper) => ({ format, paper, name: `${format.name}, ${paper.toUpperCase()}` }))
  : [{ format, paper: 'a4' as const, name: format.name }]));

/** The structure as a file, a copied picture, or sheets to print. What makes files is fetched when one is wanted. */
export function DownloadMenu({ picture, whole, arrangement, wayUp, print }: Props): ReactElement {
  const [isOpen, setOpen] = useState(false);
  const { said, run } = useSaying();
  const url = (): string => addressOfPicture(window.location);
  const download = async ({ format, paper }: Choice): Promise<string> => {
    const { pictureFile } = await import('./picture-files.ts');
    const file = await pictureFile({ picture, whole, arrangement, wayUp, format, paper, url: url() });
    saveFile(file);
    return `Downloaded as ${file.name}.`;
  };
  const copyPicture = async (): Promise<string> => {
    const { pictureFile } = await import('./picture-files.ts');
    const png = pictureFormat('png');
    if (png === undefined) throw new Error('There is no such format.');
    // Given as a promise: a browser lets a page write to the clipboard only within the press of the button.
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': pictureFile({ picture, whole, arrangement, wayUp, format: png, paper: 'a4', url: url() }).then(({ blob }) => blob) })]);
    return 'Copied. Paste it into a document, and give it the words for those who cannot see it.';
  };
  const copyWords = async (): Promise<string> => {
    const { altTextOf } = await import('./picture-files.ts');
    if (!(await copyText(await altTextOf(picture, arrangement, wayUp)))) throw new Error('The clipboard is closed.');
    return 'Copied the words for those who cannot see the picture.';
  };
  return (
    <div className="download">
      <TextButton isExpanded={isOpen} controls="download" onPress={() => { setOpen(!isOpen); }}>Download or print</TextButton>
      <div id="download">
        {isOpen && (
          <ul className="download__choices">
            {CHOICES.map((choice) => <li key={choice.name}><TextButton onPress={() => { run(download(choice)); }}>{choice.name}</TextButton> <span>{choice.format.use}</span></li>)}
            <li><TextButton onPress={() => { run(copyPicture()); }}>Copy picture</TextButton> <span>to paste into a document</span></li>
            <li><TextButton onPress={() => { run(copyWords()); }}>Copy alternative text</TextButton> <span>what the picture shows, for those who cannot see it</span></li>
            <li>{print}</li>
          </ul>
        )}
      </div>
      <p className="download__said" role="status">{said}</p>
    </div>
  );
}

/** Says that work goes on, and how it ended. */
function useSaying(): { readonly said: string; readonly run: (work: Promise<string>) => void } {
  const [said, setSaid] = useState('');
  const run = (work: Promise<string>): void => {
    setSaid('One moment…');
    work.then(setSaid, () => { setSaid('That could not be done in this browser just now. Try again, or choose another format.'); });
  };
  return { said, run };
}
