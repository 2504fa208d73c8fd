import { MantineProvider } from '@mantine/core';
import { useEffect } from 'react';
import { Doors } from './frame/doors.tsx';
import { ErrorBoundary } from './frame/error-boundary.tsx';
import { Frame } from './frame/frame.tsx';
import { Pages } from './frame/pages.tsx';
import { GraphProvider } from './graph/graph-provider.tsx';
import { contrast, theme } from './look/theme.ts';
import { NamesProvider } from './parts/names/names.tsx';
import { type Reader, ReaderProvider, useLanguage } from './session/reader.tsx';
import { common } from './words/common.ts';
import { wordsIn } from './words/words.ts';

/** The workbench: the look, who reads, the doors (signed in, for a purpose), the graph, the frame and the page. */
export function App({ reader }: { reader: Reader }) {
  const words = wordsIn(common, reader.language.get());
  return (
    <MantineProvider theme={theme} cssVariablesResolver={contrast} defaultColorScheme="auto">
      <ErrorBoundary words={words}>
        <ReaderProvider reader={reader}>
          <DocumentLanguage />
          <Doors>
            <GraphProvider>
              <NamesProvider>
                <Frame>
                  <Pages />
                </Frame>
              </NamesProvider>
            </GraphProvider>
          </Doors>
        </ReaderProvider>
      </ErrorBoundary>
    </MantineProvider>
  );
}

function DocumentLanguage() {
  const language = useLanguage();
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return null;
}
