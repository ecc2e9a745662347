import {css} from 'lit';

export const styles = css`
  .top {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.5rem 1rem;
  }

  .stage {
    overflow: hidden;
    border: 1px solid var(--_border);
    border-radius: var(--_control-radius);
  }

  .light {
    background: #fff;
    color-scheme: light;
  }

  .dark {
    background: #10161d;
    color-scheme: dark;
  }

  .sheet {
    position: relative;
    padding: 0.5rem;
  }

  .phone {
    inline-size: min(100%, 24.4375rem);
    margin-inline: auto;
  }

  .page .sheet {
    inline-size: 71rem;
    transform-origin: 0 0;
  }

  .notice {
    margin-block-end: 0.75rem;
  }

  .choices {
    justify-content: space-between;
    margin-block: 0.375rem 0.75rem;
  }

  .choices .segments > * {
    padding-inline: 0.5rem;
    font-size: 0.8125rem;
  }

  .empty {
    padding: 2rem 1rem;
    color: var(--_muted);
    text-align: center;
  }

  .note {
    margin-block-start: 0.5rem;
  }
`;
