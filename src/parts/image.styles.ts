import { css } from 'lit';

export const imageStyles = css`
  .image {
    display: block;
    inline-size: 100%;
    aspect-ratio: 2;
    object-fit: cover;
    background: var(--ec-tint);
  }

  .image[hidden] {
    display: none;
  }
`;
