import { Copy } from 'lucide-react';
import { useState } from 'react';
import { words } from '../../shared/copy/words.ts';
import { Button } from './button.tsx';

const SAID_MS = 2000;

/** Copies a text, and says so only when the clipboard took it. */
export function CopyButton({ text, label }: { readonly text: string; readonly label: string }) {
  const [isCopied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
      setTimeout(() => setCopied(false), SAID_MS);
    } catch {
      setCopied(false);
    }
  };
  return (
    <Button icon={<Copy size={16} aria-hidden="true" />} onPress={() => void copy()}>
      {isCopied ? words('strip.copied') : label}
    </Button>
  );
}
