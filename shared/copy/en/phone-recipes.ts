// What to paste into which phone: its name, where it goes, and what to know about it.

export const phoneRecipes = {
  'phone.recipe.name.microsip': 'MicroSIP',
  'phone.recipe.name.zoiper': 'Zoiper 5',
  'phone.recipe.name.twinkle': 'Twinkle',
  'phone.recipe.name.baresip': 'baresip',
  'phone.recipe.name.zammad': 'A phone system that knows Zammad',
  'phone.recipe.name.address': 'NFON, GlobalIPTel and others with action URLs',
  'phone.recipe.name.curl': 'A script of your own',
  'phone.recipe.name.ringotel': 'Ringotel',
  'phone.recipe.name.wildix': 'Wildix',
  'phone.recipe.name.threecx': '3CX',
  'phone.recipe.name.estos': 'estos ProCall',
  'phone.recipe.where.microsip':
    'Close MicroSIP. Put these lines into microsip.ini under [Settings], and start it again. No line may be longer than 255 characters.',
  'phone.recipe.where.zoiper':
    'Settings, Automation, Event rules: when an incoming call rings, open this URL. Don’t use “program” there: Zoiper gives it to a shell, and the caller chooses the text.',
  'phone.recipe.where.twinkle':
    'Save this as a file, make it executable, and name it for every script of your profile: incoming and outgoing call, answered, failed, released.',
  'phone.recipe.where.baresip':
    'Put these lines into the file config of baresip, and start it again. Never load its module httpd: any web page could dial with it.',
  'phone.recipe.where.zammad':
    'Give this address to the bridge as the Zammad CTI endpoint. The bridge has to run on this computer.',
  'phone.recipe.where.address':
    'One address for each event; for outgoing calls write dir=out, and dial in place of ring. NUMBER and CALLID stand for that phone’s own placeholders. Choose that it calls the address silently, not in a browser.',
  'phone.recipe.where.curl':
    'For anything that can run a program. The other events are answer and hangup, with the same callId; write + as %2B.',
  'phone.recipe.where.ringotel':
    'In the admin portal: organization, connection, Features, Screen Pop-ups, on incoming call.',
  'phone.recipe.where.wildix': 'Settings, Personal, Popup URL: for incoming calls, when ringing.',
  'phone.recipe.where.threecx': 'As the contact URL of the CRM integration; it opens when a call comes in.',
  'phone.recipe.where.estos':
    'Settings, User-defined actions: the program as the application, the rest as the command line. Then choose it under Actions for incoming calls.',
  'phone.recipe.evidence.proven': 'tried here',
  'phone.recipe.evidence.source': 'from its documentation or source, not tried',
  'phone.recipe.evidence.unverified': 'not tried: check that it rings',
  'phone.recipe.linphone':
    'Linphone can run a command on a call, but it hands the caller’s own text to a shell: anybody who rings could run programs here. Don’t use it.',
} as const;
