// A desktop that shows tray icons, as far as an app can tell: it takes the icon over D-Bus, and a test reads its menu and
// presses an item as the desktop's own panel would.

import type { PrivateBus } from './private-bus.ts';

const NAME = 'org.kde.StatusNotifierWatcher';

/** What Chromium asks before it hands over an icon. */
const OFFER = `
import dbus
mock = dbus.Interface(dbus.SessionBus().get_object("${NAME}", "/StatusNotifierWatcher"), "org.freedesktop.DBus.Mock")
mock.AddProperty("${NAME}", "IsStatusNotifierHostRegistered", True)
mock.AddMethod("${NAME}", "RegisterStatusNotifierItem", "s", "", "")
`;

const READ = `
import dbus, json, sys
bus = dbus.SessionBus()
items = [name for name in bus.list_names() if name.startswith("org.kde.StatusNotifierItem-")]
if not items:
    print("null")
    sys.exit()
props = dbus.Interface(bus.get_object(items[0], "/StatusNotifierItem"), "org.freedesktop.DBus.Properties")
shown = lambda name: props.Get("org.kde.StatusNotifierItem", name)
menu = dbus.Interface(bus.get_object(items[0], shown("Menu")), "com.canonical.dbusmenu")
def tree(node):
    number, facts, children = node
    return {"number": int(number), "label": str(facts.get("label", "")), "items": [tree(child) for child in children]}
if len(sys.argv) > 1:
    menu.Event(int(sys.argv[1]), "clicked", dbus.Int32(0), dbus.UInt32(0))
else:
    revision, layout = menu.GetLayout(0, -1, dbus.Array([], signature="s"))
    print(json.dumps({"revision": int(revision), "tooltip": str(shown("ToolTip")[2]), "items": tree(layout)["items"]}))
`;

export interface TrayMenuItem {
  readonly number: number;
  readonly label: string;
  readonly items: readonly TrayMenuItem[];
}

export interface ShownTray {
  /** Grows with each new menu. */
  readonly revision: number;
  readonly tooltip: string;
  readonly items: readonly TrayMenuItem[];
}

export interface TrayHost {
  /** Null while no icon is shown. */
  look(): Promise<ShownTray | null>;
  press(item: TrayMenuItem): Promise<void>;
}

export async function startTrayHost(bus: PrivateBus): Promise<TrayHost> {
  await bus.serve(NAME, NAME, '/StatusNotifierWatcher', NAME);
  await bus.python(OFFER);
  return {
    look: async () => JSON.parse(await bus.python(READ)) as ShownTray | null,
    press: async ({ number }) => void (await bus.python(READ, String(number))),
  };
}
