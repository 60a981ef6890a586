// Words about the agent's softphone: how it is connected, and what it tells.

export const phone = {
  'phone.notConnected': 'baresip is not connected',
  'phone.portTaken':
    'Another program has port {port}: close it, or choose another port here and in your phone. We try again every 10 seconds.',
  'phone.portForbidden':
    'This computer does not let us open port {port}: choose another one here and in your phone. We try again every 10 seconds.',
  'phone.preset.microsip': 'MicroSIP',
  'phone.preset.twinkle': 'Twinkle',
  'phone.preset.linphone': 'Linphone',
  'phone.preset.zoiper': 'Zoiper',
} as const;
