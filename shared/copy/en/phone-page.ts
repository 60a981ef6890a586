// The page Phone in Settings: the ways in, the phones that post, and the test of the real phone.

export const phonePage = {
  'settings.tab.phone': 'Phone',

  'phonePage.ways': 'How your phone tells us',
  'phonePage.waysLede':
    'Every way in is off until you switch it on. They only report calls: nothing that comes in can dial, search or read.',
  'phonePage.guard':
    'Whoever knows a token can report calls under it. On a computer that several people share, such as a terminal server, the token is the only guard: give it to nobody.',

  'phonePage.way.webhook': 'Web address',
  'phonePage.way.link': 'Link',
  'phonePage.way.command': 'Command',
  'phonePage.way.baresip': 'baresip',
  'phonePage.what.webhook': 'Your phone or exchange posts each call to an address on this computer.',
  'phonePage.what.link': 'Your phone opens a link of ours. Any program can do that, so it is trusted least.',
  'phonePage.what.command': 'Your phone runs our program with the number, which hands it over and ends at once.',
  'phonePage.what.baresip': 'We connect to the control port of baresip on this computer.',
  'phonePage.switch': '{way}, on or off',

  'phonePage.off': 'Off',
  'phonePage.notOffered': 'Not offered in a browser',
  'phonePage.opening': 'Opening…',
  'phonePage.opening.baresip': 'Looking for baresip at {address}…',
  'phonePage.open.webhook': 'Listening on {address}',
  'phonePage.open.link': 'Ready for links',
  'phonePage.open.command': 'Ready for the command',
  'phonePage.open.baresip': 'Connected to baresip',
  'phonePage.failed': 'It could not be opened.',
  'phonePage.failedWhy': 'It could not be opened: {problem}',

  'phonePage.port': 'Port',
  'phonePage.portHint': 'Your phone has it written down too. Enter saves it.',
  'phonePage.portProblem': 'A whole number from 1024 to 65535.',
  'phonePage.address': 'Address',
  'phonePage.baresipPortHint': 'As ctrl_tcp_listen says in the settings of baresip. Enter saves it.',

  'phonePage.phones': 'Phones that may report',
  'phonePage.noPhones': 'No phone yet. Add one to get its address.',
  'phonePage.added': 'added {when}',
  'phonePage.byPost': 'by POST only',
  'phonePage.byAddress': 'by POST, or by opening an address',
  'phonePage.remove': 'Remove',
  'phonePage.removeName': 'Remove {name}',
  'phonePage.removeSure': 'Press again: its token stops working',
  'phonePage.addName': 'Name of the phone',
  'phonePage.firstName': 'My phone',
  'phonePage.addByAddress': 'It can only open an address (GET)',
  'phonePage.add': 'Add a phone',
  'phonePage.nameProblem': 'A name of up to 40 characters.',
  'phonePage.token': 'The token of {name}',
  'phonePage.tokenOnce':
    'Shown this once. We keep only a fingerprint of it, so copy what you need now; a lost token is replaced by adding the phone again.',
  'phonePage.tokenHidden': 'Each token was shown once. Lost it? Add the phone again and remove the old one.',
  'phonePage.tokenField': 'Token',
  'phonePage.postField': 'Address to post to',
  'phonePage.getField': 'Address to open',
  'phonePage.copyToken': 'Copy token',
  'phonePage.copyAddress': 'Copy address',
  'phonePage.copied': 'Copied',
  'phonePage.tokenDone': 'I have pasted it',

  'phonePage.recipe': 'What to paste',
  'phonePage.recipePick': 'Your softphone',
  'phonePage.recipeCopy': 'Copy',
  'phonePage.recipeToken':
    'Put the token of your phone where it says <token>. It stands there by itself right after a phone was added.',
  'phonePage.rings': 'When it rings',
  'phonePage.comesIntoView': 'A ring shows the window. It never takes your keyboard.',
} as const;
