@echo off
setlocal DisableDelayedExpansion
set "lib=%~dp0..\lib"

rem A JAVA_HOME may have been set with quotes. Else from the path alone: cmd would begin with the
rem directory that it is in, which may be anybody's.
set "java="
if defined JAVA_HOME set "java=%JAVA_HOME:"=%\bin\java.exe"
if not defined JAVA_HOME for %%J in (java.exe) do set "java=%%~$PATH:J"
if not defined java goto missing
if not exist "%java%" goto missing

rem A JDK says its version in a file, which is read faster than a JVM is started.
set "version="
for %%J in ("%java%") do set "release=%%~dpJ..\release"
if exist "%release%" for /f "usebackq tokens=1,2 delims==" %%A in ("%release%") do if "%%A"=="JAVA_VERSION" set "version=%%~B"
if defined version for /f "delims=.+-" %%V in ("%version%") do if %%V lss 17 goto old

rem What the commands tell people to type, where typing 'parlance' would not do.
set "found="
for %%P in (parlance.cmd) do set "found=%%~$PATH:P"
if not defined found set "PARLANCE_LAUNCHER=%~f0"

rem An archive of classes halves the start. Java passes over one that is not of its kind or of this jar.
set "options=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:-UsePerfData -Xshare:auto -Xlog:disable"
set "options=%options% -XX:+IgnoreUnrecognizedVMOptions -XX:+UnlockDiagnosticVMOptions -XX:ArchiveRelocationMode=0"
set "archive=%lib%\parlance.jsa"
if "%~1"=="--rehearse" if "%~2"=="" goto rehearse
if exist "%archive%" goto quick
"%java%" %options% -Xms24m -jar "%lib%\parlance.jar" %*
exit /b %errorlevel%

:quick
"%java%" %options% -Xms24m "-XX:SharedArchiveFile=%archive%" -jar "%lib%\parlance.jar" %*
exit /b %errorlevel%

rem Under another name first: half an archive does harm.
:rehearse
"%java%" %options% "-XX:ArchiveClassesAtExit=%archive%.new" -jar "%lib%\parlance.jar" --rehearse "%archive%.rehearsal" parlance >nul 2>nul
set "made=%errorlevel%"
rd /s /q "%archive%.rehearsal" 2>nul
if "%made%"=="0" move /y "%archive%.new" "%archive%" >nul
exit /b %made%

:missing
>&2 echo parlance: There is no Java where JAVA_HOME or the path say.
>&2 echo           Install Java 17 or later, or let JAVA_HOME say where it is.
exit /b 5

:old
>&2 echo parlance: The Java at "%java%" is version %version%.
>&2 echo           Install Java 17 or later, or let JAVA_HOME say where it is.
exit /b 5
