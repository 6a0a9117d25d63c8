import { useState, type ReactElement } from 'react';
import { unmasked, type FragmentType } from '../../gql/fragment-masking.ts';
import { BodyFragmentDoc, QuorumFragmentDoc, StructurePictureFragmentDoc } from '../../gql/graphql.ts';
import { Button } from '../../ui/Button.tsx';
import { saveFile } from '../../ui/save-file.ts';
import { boardSheetOf } from './board-sheet-of.ts';

interface Props {
  readonly name: string;
  readonly kind: string;
  readonly body: FragmentType<typeof BodyFragmentDoc>;
  readonly quorum: FragmentType<typeof QuorumFragmentDoc>;
  readonly picture: FragmentType<typeof StructurePictureFragmentDoc>;
}

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The board's page as one A4 page in Word; what writes it is fetched with the first one wanted. */
export function BoardSheetDownload({ name, kind, body, quorum, picture }: Props): ReactElement {
  const [say, setSay] = useState('');
  const save = async () => {
    setSay('Writing the sheet…');
    try {
      const facts = { name, kind, body: unmasked(BodyFragmentDoc, body), quorum: unmasked(QuorumFragmentDoc, quorum), picture: unmasked(StructurePictureFragmentDoc, picture), url: location.href };
      const [{ writeBoardSheet }, { fileNameOf }] = await Promise.all([import('../../graph/writers/board-sheet.ts'), import('../../graph/writers/file-name.ts')]);
      const sheet = boardSheetOf(facts);
      const file = fileNameOf({ ...sheet, place: name, arrangement: 'board-sheet', compareTo: null }, 'docx');
      saveFile({ name: file, blob: new Blob([await writeBoardSheet(sheet)], { type: WORD }) });
      setSay('The sheet is in your downloads.');
    } catch {
      setSay('The sheet could not be written just now. Check your connection, then try again.');
    }
  };
  return (
    <>
      <div className="actions"><Button look="outlined" onPress={() => { void save(); }}>Download as one page (Word)</Button></div>
      <p className="small" role="status">{say}</p>
    </>
  );
}
