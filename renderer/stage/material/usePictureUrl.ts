import { useEffect, useState } from 'react';
import type { Picture } from './stageMaterial.ts';

/** The address that a picture is shown from; null until there is one. What was made for it goes with whoever shows it. */
export function usePictureUrl(picture: Picture | undefined): string | null {
  const [url, setUrl] = useState<string | null>(null);
  const source = picture?.source;
  useEffect(() => {
    if (source === undefined || typeof source === 'string') {
      setUrl(source ?? null);
      return;
    }
    const made = URL.createObjectURL(source);
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [source]);
  return url;
}
