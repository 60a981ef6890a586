// Words about the agent's softphone: how it is connected, and what it tells.

export const phone = {
  'phone.notConnected': 'baresip is not connected',
} as const;
