; Our links on Windows when the app is installed for everybody on the computer: an ordinary user may not write the keys
; of all users later. An app that is installed for one user registers itself, while links are switched on in it.
; The scheme is LINK_SCHEME of shared/telephony/deep-link.ts; "--" makes whatever a page puts into a link no switch of ours.

!macro customInstall
  ${if} $installMode == "all"
    WriteRegStr SHCTX "Software\Classes\callback-companion" "" "URL:Callback Companion"
    WriteRegStr SHCTX "Software\Classes\callback-companion" "URL Protocol" ""
    WriteRegStr SHCTX "Software\Classes\callback-companion\shell\open\command" "" '"$INSTDIR\${APP_EXECUTABLE_FILENAME}" "--" "%1"'
  ${endif}
!macroend

!macro customUnInstall
  DeleteRegKey SHCTX "Software\Classes\callback-companion"
  DeleteRegKey HKCU "Software\Classes\callback-companion"
!macroend
