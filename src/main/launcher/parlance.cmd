@echo off
setlocal
set "lib=%~dp0..\lib"
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
"%java%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xms24m -Xlog:disable -jar "%lib%\parlance.jar" %*
exit /b %errorlevel%
