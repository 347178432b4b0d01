import { Menu } from '@base-ui/react/menu';
import './ActionMenu.css';

export interface Action {
  readonly key: string;
  readonly name: string;
  /** What tells it from others of this name. */
  readonly hint?: string;
  run(): void;
}

interface ActionMenuProps {
  readonly name: string;
  readonly actions: readonly Action[];
  /** Said where there is nothing to choose. */
  readonly nothing?: string;
  readonly disabled?: boolean;
  opened?(): void;
}

/** A button that opens a list of things to do. */
export function ActionMenu({ name, actions, nothing, disabled = false, opened }: ActionMenuProps) {
  return (
    <Menu.Root modal={false} onOpenChange={(isOpen) => isOpen && opened?.()}>
      <Menu.Trigger className="small" disabled={disabled}>
        {name}
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner className="menu-place" side="bottom" align="end" sideOffset={6}>
          <Menu.Popup className="menu">
            {actions.map(({ key, name: text, hint, run }) => (
              <Menu.Item key={key} className="menu-item" onClick={run}>
                <span>{text}</span>
                {hint !== undefined && <span className="quiet">{hint}</span>}
              </Menu.Item>
            ))}
            {actions.length === 0 && nothing !== undefined && (
              <Menu.Item className="menu-item" disabled>
                {nothing}
              </Menu.Item>
            )}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
