/** Catches a fault in drawing, so that the rest of the browser window never shows a blank page. */
import { Component } from 'react';
import type { ReactNode } from 'react';
import { EmptyState } from './EmptyState';

export type ErrorBoundaryProps = { children: ReactNode; onReload: () => void };

export class ErrorBoundary extends Component<ErrorBoundaryProps, { message: string | null }> {
  override state: { message: string | null } = { message: null };

  static getDerivedStateFromError(error: unknown) {
    return { message: error instanceof Error ? error.message : String(error) };
  }

  override render() {
    if (this.state.message === null) return this.props.children;
    return (
      <main>
        <div role="alert">
        <EmptyState
          level={1}
          title="This view could not be drawn"
          detail={this.state.message}
          actions={<button type="button" className="button primary" onClick={this.props.onReload}>Open it again</button>}
        >
          Nothing you saved is lost. Open the view again; if it happens twice with the same person, export your shortlists first.
        </EmptyState>
      </div>
      </main>
    );
  }
}
