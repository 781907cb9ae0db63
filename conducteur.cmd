@echo off
rem Starts the command on Windows. On first use it builds the program with Maven; then it makes an archive of loaded
rem classes for this Java (AppCDS), which makes every start faster. Where none can be made, it starts without.
rem After a change of the sources, delete app-cli\target\app to have it built again.
rem
rem JAVA_HOME names the Java to use, else the first on the PATH is taken. CONDUCTEUR_JAVA_OPTS is handed to it.
rem
rem Letters are ASCII only: each console reads other bytes in another way. So sentences avoid accents, and come in
rem French and in English, since no variable tells the language of the user.
setlocal DisableDelayedExpansion EnableExtensions

set "HOME_DIR=%~dp0"
set "TARGET=%HOME_DIR%app-cli\target"
set "JAR=%TARGET%\app\lib\conducteur-cli.jar"
rem 1,000 sessions fit into this heap. CONDUCTEUR_JAVA_OPTS may say more.
set "QUICK=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xmx384m -Xlog:disable"

rem --- Java ----------------------------------------------------------------------------------------------------------

if defined JAVA_HOME goto java_home
set "JAVA="
for %%j in (java.exe) do set "JAVA=%%~$PATH:j"
if defined JAVA goto java_found
call :say "Java est introuvable. Installez un JDK 17 ou plus, ou renseignez JAVA_HOME." "Java was not found. Install a JDK, 17 or later, or set JAVA_HOME."
exit /b 70
:java_home
rem Some put the quotes into the variable that a path with spaces needs elsewhere.
set "JAVA=%JAVA_HOME:"=%\bin\java.exe"
if exist "%JAVA%" goto java_found
call :say "JAVA_HOME ne contient pas bin\java.exe. Il faut un JDK 17 ou plus." "JAVA_HOME has no bin\java.exe. Set it to a JDK, 17 or later."
exit /b 70
:java_found

set "VERSION="
set "MAJOR=0"
rem The file "release" beside bin tells the version without starting Java, which would take longer than the command.
for %%j in ("%JAVA%") do set "RELEASE=%%~dpj..\release"
if not exist "%RELEASE%" goto ask_java
for /f "usebackq tokens=1,2 delims==" %%k in ("%RELEASE%") do (
  if "%%k"=="JAVA_RUNTIME_VERSION" set "VERSION=%%~l"
  if "%%k"=="JAVA_VERSION" if not defined VERSION set "VERSION=%%~l"
)
if defined VERSION goto version_known
:ask_java
rem Without "call" the quotes around the program would be taken away.
for /f "tokens=3" %%v in ('call "%JAVA%" -version 2^>^&1 ^| findstr /c:" version "') do if not defined VERSION set "VERSION=%%~v"
:version_known
if not defined VERSION goto old_java
for /f "delims=.-+_ tokens=1" %%m in ("%VERSION%") do set "MAJOR=%%m"
if %MAJOR% geq 17 goto java_good
:old_java
call :say "il faut Java 17 ou plus, et celui de JAVA_HOME ou du PATH est en version %VERSION%." "Java 17 or later is needed, and that of JAVA_HOME or PATH is version %VERSION%."
exit /b 70
:java_good

rem --- Build ---------------------------------------------------------------------------------------------------------

if exist "%JAR%" goto built
where /q mvn
if not errorlevel 1 goto maven_found
call :say "le programme est encore en sources, et Maven est introuvable. Installez Maven 3.8.1 ou plus." "the program has to be built, and Maven was not found. Install Maven 3.8.1 or later."
exit /b 70
:maven_found
call :say "premier usage, construction du programme : une ou deux minutes ..." "first use, building the program: this takes a minute or two ..."
pushd "%HOME_DIR%"
call mvn -q -B -ntp -DskipTests package 1>&2 <nul
set "BUILT=%ERRORLEVEL%"
popd
if not "%BUILT%"=="0" goto build_failed
if exist "%JAR%" goto built
:build_failed
call :say "la construction n'a pas abouti." "the build failed."
exit /b 70
:built

rem --- Archive of loaded classes -------------------------------------------------------------------------------------

rem One for each Java and each build: Java ignores an archive that is older than the jars it was made of.
for %%f in ("%JAR%") do set "BUILD=%%~zf-%%~tf"
set "BUILD=%BUILD:/=.%"
set "BUILD=%BUILD::=.%"
set "BUILD=%BUILD: =.%"
set "KEEP=%TARGET%\app"
set "ARCHIVE=%KEEP%\java-%VERSION%-%BUILD%.jsa"
if exist "%ARCHIVE%" goto trained
rem A program that others installed, such as below Program Files, can't be written to.
call :create "%KEEP%\.writable" 2>nul
if not exist "%KEEP%\.writable" goto elsewhere
del /q "%KEEP%\.writable"
goto train
:elsewhere
if not defined LOCALAPPDATA goto trained
set "PLACE=%HOME_DIR::=%"
set "PLACE=%PLACE:\=.%"
set "KEEP=%LOCALAPPDATA%\conducteur"
set "ARCHIVE=%KEEP%\%PLACE%java-%VERSION%-%BUILD%.jsa"
if exist "%ARCHIVE%" goto trained
mkdir "%KEEP%" 2>nul
:train
set "PRACTICE=%TEMP%\conducteur-%RANDOM%%RANDOM%"
mkdir "%PRACTICE%" 2>nul
if not exist "%PRACTICE%\" goto trained
call :say "une fois par version de Java : mise en place d'un lancement rapide ..." "once per version of Java: preparing a fast start ..."
"%JAVA%" %QUICK% -Xshare:off "-XX:DumpLoadedClassList=%PRACTICE%\list" -cp "%JAR%" org.conducteur.cli.Training "%HOME_DIR%examples\nec-metz-2023.json" "%PRACTICE%" >nul 2>&1 <nul
if errorlevel 1 goto no_archive
"%JAVA%" %QUICK% -Xshare:dump "-XX:SharedClassListFile=%PRACTICE%\list" "-XX:SharedArchiveFile=%PRACTICE%\classes" -cp "%JAR%" >nul 2>&1 <nul
if errorlevel 1 goto no_archive
rem In one step on one disk, so that no other start reads half of it.
set "FRESH=%ARCHIVE%.%RANDOM%"
move /y "%PRACTICE%\classes" "%FRESH%" >nul 2>&1
if exist "%FRESH%" move /y "%FRESH%" "%ARCHIVE%" >nul 2>&1
if exist "%FRESH%" del /q "%FRESH%" >nul 2>&1
:no_archive
rem An empty one says that none can be made.
if not exist "%ARCHIVE%" call :create "%ARCHIVE%" 2>nul
rmdir /s /q "%PRACTICE%" 2>nul
:trained

rem --- Start ---------------------------------------------------------------------------------------------------------

set "SIZE=0"
if exist "%ARCHIVE%" for %%f in ("%ARCHIVE%") do set "SIZE=%%~zf"
if not "%SIZE%"=="0" goto start_shared
"%JAVA%" %QUICK% -Xshare:auto %CONDUCTEUR_JAVA_OPTS% -cp "%JAR%" org.conducteur.cli.Main %*
exit /b %ERRORLEVEL%
:start_shared
"%JAVA%" %QUICK% -Xshare:auto "-XX:SharedArchiveFile=%ARCHIVE%" %CONDUCTEUR_JAVA_OPTS% -cp "%JAR%" org.conducteur.cli.Main %*
exit /b %ERRORLEVEL%

rem Says a sentence in French, and the same in English.
:say
>&2 echo conducteur : %~1
>&2 echo conducteur: %~2
exit /b 0

rem Creates an empty file. A refusal is shown unless the errors of the whole call go elsewhere.
:create
type nul >"%~1"
exit /b 0
