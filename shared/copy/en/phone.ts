// Words about the agent's softphone: how it is connected, and what it tells.

export const phone = {
  'phone.rings': '{who} is ringing. Answer, or press Desk to see who it is.',
  'phone.linkRefused': 'this computer didn’t accept Callback Companion for its links',
  'phone.notConnected': 'baresip is not connected',
  'phone.portTaken':
    'Another program has port {port}: close it, or choose another port here and in your phone. We try again every 10 seconds.',
  'phone.portForbidden':
    'This computer does not let us open port {port}: choose another one here and in your phone. We try again every 10 seconds.',
  'phone.preset.microsip': 'MicroSIP',
  'phone.preset.twinkle': 'Twinkle',
  'phone.preset.linphone': 'Linphone',
  'phone.preset.zoiper': 'Zoiper',
  'phone.baresip.notThere': 'No baresip answers at port {port} of this computer. Trying again from time to time.',
  'phone.baresip.other': 'What answers at port {port} of this computer is not baresip. Trying again from time to time.',
  'phone.baresip.taken':
    'Another program uses this connection, and baresip serves one at a time. Close that program, then connect again.',
  'phone.baresip.notDiallable': 'this is not a number',
  'phone.baresip.refused': 'baresip did not take the number',
  'phone.baresip.silent': 'baresip did not answer',
} as const;
