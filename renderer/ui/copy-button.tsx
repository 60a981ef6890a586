import { Copy } from 'lucide-react';
import { useState } from 'react';
import { Button } from './button.tsx';

const SAID_MS = 2000;

interface CopyButtonProps {
  readonly text: string;
  readonly label: string;
  /** What stands there once it is copied. */
  readonly copiedLabel: string;
}

/** Copies a text, and says so only when the clipboard took it. */
export function CopyButton({ text, label, copiedLabel }: CopyButtonProps) {
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
      {isCopied ? copiedLabel : label}
    </Button>
  );
}
