import '../../look/wide.css';
import { DataTable } from '../../parts/data-table.tsx';
import { Page } from '../../parts/page.tsx';
import { useWords } from '../../words/use-words.ts';
import { COMMANDS, FINDINGS } from './commands.ts';
import { words as own } from './words.ts';

/** What an officer can have checked about the logs, by whom, and what the outcome means. The graph cannot tell it. */
export function LogsPage() {
  const words = useWords(own);
  return (
    <Page title={words.title}>
      <div className="stack calm">
        <p>{words.intro}</p>
        <h2>{words.commands}</h2>
        <DataTable
          caption={words.commands}
          hideCaption
          rows={COMMANDS}
          keyOf={({ key }) => key}
          columns={[
            { key: 'does', header: words.does, cell: ({ key }) => words[key] },
            { key: 'command', header: words.command, cell: ({ command }) => <code>{command}</code> },
          ]}
        />
        <p className="quiet">{words.fileHint}</p>
        <h2>{words.findings}</h2>
        <p>{words.findingsIntro}</p>
        <DataTable
          caption={words.findings}
          hideCaption
          rows={FINDINGS}
          keyOf={(finding) => finding}
          columns={[
            { key: 'finding', header: words.finding, cell: (finding) => <code>{finding}</code> },
            { key: 'means', header: words.means, cell: (finding) => words[finding] },
          ]}
        />
      </div>
    </Page>
  );
}
