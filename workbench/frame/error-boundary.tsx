import { Component, type ReactNode } from 'react';

interface BoundaryProps {
  readonly words: { readonly brokenTitle: string; readonly brokenText: string; readonly reload: string };
  readonly children: ReactNode;
}

/** A page that breaks says so in words; the frame around it stays. React has no hook for this. */
export class ErrorBoundary extends Component<BoundaryProps, { readonly isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError(): { isBroken: boolean } {
    return { isBroken: true };
  }

  override render(): ReactNode {
    const { words, children } = this.props;
    if (!this.state.isBroken) return children;
    return (
      <div className="card" role="alert">
        <h1>{words.brokenTitle}</h1>
        <p>{words.brokenText}</p>
        <button type="button" onClick={() => location.reload()}>
          {words.reload}
        </button>
      </div>
    );
  }
}
