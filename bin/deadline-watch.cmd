@echo off
rem Runs the command line on Windows, from any folder: finds its jar and a Java 25 or newer, and starts that from an
rem archive of loaded classes, which the first command leaves below %LOCALAPPDATA%; DEADLINE_WATCH_CACHE=off does without.
setlocal EnableExtensions DisableDelayedExpansion
set "needed=25"
for %%t in ("%~dp0..") do set "top=%%~ft"

set "jar=%top%\lib\deadline-watch.jar"
if not exist "%jar%" set "jar=%top%\target\deadline-watch.jar"
if not exist "%jar%" (
  if exist "%top%\pom.xml" (
    >&2 echo Deadline Watch is not built yet. In "%top%":
    >&2 echo   mvnw.cmd -q package -DskipTests -DskipITs
  ) else (
    >&2 echo "%top%\lib\deadline-watch.jar" is missing: unpack the archive again, as a whole.
  )
  exit /b 1
)

set "java_home="
call :is_java "%top%\jre"
if defined JAVA25_HOME call :is_java "%JAVA25_HOME%"
if defined JAVA_HOME call :is_java "%JAVA_HOME%"
for %%j in (java.exe) do if not "%%~$PATH:j"=="" call :is_java "%%~dp$PATH:j.."
rem Where JDKs are usually kept: the same folders as in Launcher.java.
for %%s in (
  "C:\Program Files\Java"
  "C:\Program Files\Eclipse Adoptium"
  "C:\Program Files\Amazon Corretto"
  "%USERPROFILE%\.sdkman\candidates\java"
  "%USERPROFILE%\.jdks"
  "%USERPROFILE%\.local\share\mise\installs\java"
  "%USERPROFILE%\.asdf\installs\java"
) do for /d %%d in ("%%~s\*") do call :is_java "%%~d"
if not defined java_home (
  >&2 echo Deadline Watch needs Java %needed% or newer, and none was found. To install one:
  >&2 echo   winget install EclipseAdoptium.Temurin.25.JDK
  >&2 echo A JDK 25 in another folder than the usual ones is found by JAVA25_HOME or JAVA_HOME.
  exit /b 1
)

set "flags=--enable-native-access=ALL-UNNAMED -XX:TieredStopAtLevel=1 -XX:CompileThresholdScaling=3 -XX:+UseSerialGC -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8"
if "%~1"=="watch" set "flags=%flags% -Xms32m -Xmn16m"
set "cached="
if /i "%DEADLINE_WATCH_CACHE%"=="off" goto run
if not defined LOCALAPPDATA goto run
rem Java looks itself whether the archive is of this jar and of this Java, and else makes another as the command ends.
set "caches=%LOCALAPPDATA%\deadline-watch"
if not exist "%caches%" mkdir "%caches%" >nul 2>&1
if not exist "%caches%" goto run
rem Java puts it where it was made to be, if that place is free: elsewhere, it has to write new addresses all over it.
set cached=-XX:+UnlockDiagnosticVMOptions -XX:ArchiveRelocationMode=0 -XX:+AutoCreateSharedArchive -XX:SharedArchiveFile="%caches%\classes-%version%.jsa" -Xlog:aot*=off -Xlog:cds*=off

:run
"%java_home%\bin\java" %flags% %cached% -cp "%jar%" io.deadlinewatch.cli.Main %*
exit /b %ERRORLEVEL%

rem Takes a folder for the Java to run, by what its release file says, if there is none yet.
:is_java
if defined java_home exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
for /f "usebackq tokens=1,2 delims==" %%a in ("%~1\release") do if "%%a"=="JAVA_VERSION" set "version=%%~b"
for /f "delims=.+-" %%v in ("%version%") do if %%v geq %needed% set "java_home=%~f1"
exit /b 0
