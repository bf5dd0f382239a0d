@echo off
setlocal DisableDelayedExpansion
set "lib=%~dp0..\lib"
set "java="
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java.exe"
rem From the path alone: cmd would begin with the directory that it is in, which may be anybody's.
if not defined JAVA_HOME for %%J in (java.exe) do set "java=%%~$PATH:J"
if not exist "%java%" goto missing
"%java%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:-UsePerfData -Xms24m -Xlog:disable -jar "%lib%\parlance.jar" %*
exit /b %errorlevel%

:missing
>&2 echo parlance: There is no Java where JAVA_HOME or the path say.
>&2 echo           Install Java 17 or later, or let JAVA_HOME say where it is.
exit /b 5
