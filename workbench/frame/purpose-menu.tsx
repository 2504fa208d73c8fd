import { Menu } from '@mantine/core';
import { useState } from 'react';
import type { Purpose } from '../../shared/caller.ts';
import { usePurpose, useReader, useSession } from '../session/reader.tsx';
import { PURPOSE_WORDS } from '../words/names.ts';
import { useCommonWords } from '../words/use-words.ts';

/** Why the reader looks, always in words; one click opens the others, and what is loaded is then asked anew. */
export function PurposeMenu() {
  const words = useCommonWords();
  const { purpose } = useReader();
  const { purposes } = useSession();
  const current = usePurpose();
  const [changedTo, setChangedTo] = useState<Purpose | null>(null);
  const change = (to: Purpose) => {
    purpose.set(to);
    setChangedTo(to);
  };
  const shown = words.purposeIs(words[PURPOSE_WORDS[current]]);
  return (
    <>
      {purposes.length < 2 ? (
        <span className="purpose purpose-only">{shown}</span>
      ) : (
        <Menu position="bottom-end" transitionProps={{ duration: 0 }}>
          <Menu.Target>
            <button type="button" className="purpose">
              {shown} <span aria-hidden="true">▾</span>
            </button>
          </Menu.Target>
          <Menu.Dropdown aria-label={words.changePurpose}>
            {purposes
              .filter((one) => one !== current)
              .map((one) => (
                <Menu.Item key={one} onClick={() => change(one)}>
                  {words[PURPOSE_WORDS[one]]}
                </Menu.Item>
              ))}
          </Menu.Dropdown>
        </Menu>
      )}
      <p className={changedTo === null ? 'only-heard' : 'purpose-told'} role="status">
        {changedTo === null ? '' : words.purposeChanged(words[PURPOSE_WORDS[changedTo]])}
      </p>
    </>
  );
}
