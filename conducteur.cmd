@echo off
rem Starts the command on Windows. On first use it builds the program with Maven; then it makes an archive of loaded
rem classes for this Java (AppCDS), which makes every start faster. Where none can be made, it starts without.
rem After a change of the sources, delete app-cli\target\app to have it built again.
rem
rem JAVA_HOME names the Java to use, else the first on the PATH is taken. CONDUCTEUR_JAVA_OPTS is handed to it.
setlocal DisableDelayedExpansion EnableExtensions

set "HOME_DIR=%~dp0"
set "TARGET=%HOME_DIR%app-cli\target"
set "JAR=%TARGET%\app\lib\conducteur-cli.jar"
set "QUICK=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xmx384m -Xlog:disable"

if defined JAVA_HOME goto java_home
set "JAVA=java.exe"
where /q java.exe
if errorlevel 1 (
  echo conducteur: Java was not found. Install a JDK, 17 or later, or set JAVA_HOME. 1>&2
  exit /b 70
)
goto java_found
:java_home
set "JAVA=%JAVA_HOME%\bin\java.exe"
if not exist "%JAVA%" (
  echo conducteur: JAVA_HOME has no bin\java.exe. Set it to a JDK, 17 or later. 1>&2
  exit /b 70
)
:java_found

set "VERSION="
for /f "tokens=3" %%v in ('call "%JAVA%" -version 2^>^&1 ^| findstr /c:" version "') do if not defined VERSION set "VERSION=%%~v"
if not defined VERSION goto old_java
for /f "delims=.-+_ tokens=1" %%m in ("%VERSION%") do set "MAJOR=%%m"
if %MAJOR% geq 17 goto java_good
:old_java
echo conducteur: this Java is too old, 17 or later is needed. Set JAVA_HOME to another. 1>&2
exit /b 70
:java_good

if exist "%JAR%" goto built
where /q mvn.cmd
if errorlevel 1 (
  echo conducteur: the program has to be built, and Maven was not found. Install Maven 3.8.1 or later. 1>&2
  exit /b 70
)
echo conducteur: first use: building, this takes a minute or two ... 1>&2
pushd "%HOME_DIR%"
call mvn.cmd -q -B -ntp -DskipTests package 1>&2
if errorlevel 1 (
  popd
  echo conducteur: the build failed. 1>&2
  exit /b 70
)
popd
if not exist "%JAR%" (
  echo conducteur: the build left no program. 1>&2
  exit /b 70
)
:built

set "ARCHIVE=%TARGET%\app\java-%VERSION%.jsa"
if exist "%ARCHIVE%" goto trained
set "PRACTICE=%TEMP%\conducteur-%RANDOM%%RANDOM%"
mkdir "%PRACTICE%" 2>nul
if not exist "%PRACTICE%\" goto trained
"%JAVA%" %QUICK% -Xshare:off "-XX:DumpLoadedClassList=%PRACTICE%\list" -cp "%JAR%" org.conducteur.cli.Training "%HOME_DIR%examples\nec-metz-2023.json" "%PRACTICE%" >nul 2>&1
if errorlevel 1 goto no_archive
"%JAVA%" %QUICK% -Xshare:dump "-XX:SharedClassListFile=%PRACTICE%\list" "-XX:SharedArchiveFile=%PRACTICE%\classes" -cp "%JAR%" >nul 2>&1
if errorlevel 1 goto no_archive
move /y "%PRACTICE%\classes" "%ARCHIVE%" >nul 2>&1
:no_archive
rem An empty one, which Java ignores, says that none can be made.
if not exist "%ARCHIVE%" type nul >"%ARCHIVE%" 2>nul
rmdir /s /q "%PRACTICE%" 2>nul
:trained

if exist "%ARCHIVE%" goto start_shared
"%JAVA%" %QUICK% -Xshare:auto %CONDUCTEUR_JAVA_OPTS% -cp "%JAR%" org.conducteur.cli.Main %*
exit /b %ERRORLEVEL%
:start_shared
"%JAVA%" %QUICK% -Xshare:auto "-XX:SharedArchiveFile=%ARCHIVE%" %CONDUCTEUR_JAVA_OPTS% -cp "%JAR%" org.conducteur.cli.Main %*
exit /b %ERRORLEVEL%
