// Every user-visible sentence of English, by area. Merged flat: keys carry their area as prefix.

import { alerts } from './alerts.ts';
import { app } from './app.ts';
import { authority } from './authority.ts';
import { call } from './call.ts';
import { compact } from './compact.ts';
import { dial } from './dial.ts';
import { notices } from './notices.ts';
import { options } from './options.ts';
import { phone } from './phone.ts';
import { phoneRecipes } from './phone-recipes.ts';
import { phoneCalls } from './phone-calls.ts';
import { phoneLog } from './phone-log.ts';
import { phonePage } from './phone-page.ts';
import { processPage } from './process.ts';
import { caseWords } from './case.ts';
import { rail } from './rail.ts';
import { railRows } from './rail-rows.ts';
import { firstRun } from './first-run.ts';
import { fourth } from './fourth.ts';
import { guard } from './guard.ts';
import { guardSettings } from './guard-settings.ts';
import { history } from './history.ts';
import { holidays } from './holidays.ts';
import { refusals } from './refusals.ts';
import { host } from './host.ts';
import { settings } from './settings.ts';
import { report } from './report.ts';
import { strip } from './strip.ts';
import { team } from './team.ts';
import { help } from './help.ts';
import { idle } from './idle.ts';
import { keeping } from './keeping.ts';
import { limitsBar } from './limits-bar.ts';
import { notes } from './notes.ts';
import { risk } from './risk.ts';
import { say } from './say.ts';
import { sayPanel } from './say-panel.ts';
import { settle } from './settle.ts';
import { store } from './store.ts';
import { supervisor } from './supervisor.ts';
import { find } from './find.ts';
import { holdBar } from './hold-bar.ts';
import { optionsBar } from './options-bar.ts';
import { promiseBar } from './promise-bar.ts';
import { week } from './week.ts';
import { wrapUp } from './wrap-up.ts';
import { yourData } from './your-data.ts';

export const en = {
  ...alerts,
  ...app,
  ...authority,
  ...call,
  ...caseWords,
  ...compact,
  ...dial,
  ...notices,
  ...options,
  ...fourth,
  ...phone,
  ...phoneRecipes,
  ...phoneCalls,
  ...phoneLog,
  ...phonePage,
  ...processPage,
  ...rail,
  ...risk,
  ...supervisor,
  ...railRows,
  ...firstRun,
  ...guard,
  ...history,
  ...guardSettings,
  ...holidays,
  ...limitsBar,
  ...refusals,
  ...host,
  ...report,
  ...strip,
  ...team,
  ...help,
  ...idle,
  ...keeping,
  ...notes,
  ...say,
  ...sayPanel,
  ...settings,
  ...store,
  ...find,
  ...holdBar,
  ...optionsBar,
  ...week,
  ...promiseBar,
  ...settle,
  ...wrapUp,
  ...yourData,
} as const;
