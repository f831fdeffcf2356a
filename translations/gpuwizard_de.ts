<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
 <context>
  <name>gpuwizard</name>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>and</source>
   <translation>und</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>or</source>
   <translation>oder</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>active</source>
   <translation>aktiv</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>on</source>
   <translation>an</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>off</source>
   <translation>aus</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>yes</source>
   <translation>ja</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>no</source>
   <translation>nein</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>none</source>
   <translation>keine</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>unknown</source>
   <translation>unbekannt</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>missing</source>
   <translation>fehlt</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>found</source>
   <translation>gefunden</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>crashed</source>
   <translation>abgestürzt</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>failed</source>
   <translation>gescheitert</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>both</source>
   <translation>beide</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>works</source>
   <translation>funktioniert</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>crashes</source>
   <translation>stürzt ab</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>passes</source>
   <translation>gelingt</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>answers</source>
   <translation>antwortet</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>loaded</source>
   <translation>geladen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>computer</source>
   <translation>dieser Computer</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>one</source>
   <translation>eins</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>enough</source>
   <translation>genug</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>met</source>
   <translation>erfüllt</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>whole</source>
   <translation>unversehrt</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>free</source>
   <translation>frei</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>passed</source>
   <translation>bestanden</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>blocked</source>
   <translation>blockiert</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>good</source>
   <translation>gut</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>not good</source>
   <translation>nicht gut</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>worth a look</source>
   <translation>einen Blick wert</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>(empty)</source>
   <translation>(leer)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>about</source>
   <translation>etwa</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>this</source>
   <translation>dies</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>key</source>
   <translation>Schlüssel</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>taken</source>
   <translation>genommen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>looking</source>
   <translation>wird untersucht</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>Driver</source>
   <translation>Treiber</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>Restart the computer</source>
   <translation>Den Computer neu starten</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>Restart the machine that runs the container</source>
   <translation>Den Rechner neu starten, auf dem der Container läuft</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>lane</source>
   <translation>Lane</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>lanes</source>
   <translation>Lanes</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>left</source>
   <translation>links</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>right</source>
   <translation>rechts</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>Entry {number}</source>
   <translation>Eintrag {number}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>crashed {name}</source>
   <translation>abgestürzt: {name}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>none ({problem})</source>
   <translation>keine ({problem})</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>failed: {error}</source>
   <translation>gescheitert: {error}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/resources/demo/card-too-new.json" />
   <source>A card newer than PyTorch</source>
   <translation>Eine Karte, die neuer ist als PyTorch</translation>
  </message>
  <message>
   <location filename="../gpuwizard/resources/demo/card-too-new.json" />
   <source>An RTX 5090 with a PyTorch whose code ends at older cards.</source>
   <translation>Eine RTX 5090 mit einem PyTorch, dessen Code bei älteren Karten endet.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/resources/demo/cudnn-shadowed.json" />
   <source>A wrong cuDNN comes first</source>
   <translation>Ein falsches cuDNN kommt zuerst</translation>
  </message>
  <message>
   <location filename="../gpuwizard/resources/demo/cudnn-shadowed.json" />
   <source>LD_LIBRARY_PATH leads to an older cuDNN before the one that fits.</source>
   <translation>LD_LIBRARY_PATH führt zu einem älteren cuDNN vor dem, das passt.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/resources/demo/driver-missing.json" />
   <source>A card without a driver</source>
   <translation>Eine Karte ohne Treiber</translation>
  </message>
  <message>
   <location filename="../gpuwizard/resources/demo/driver-missing.json" />
   <source>Ubuntu with an NVIDIA card, for which no driver is installed.</source>
   <translation>Ubuntu mit einer NVIDIA-Karte, für die kein Treiber installiert ist.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/resources/demo/driver-too-old.json" />
   <source>A driver that is too old</source>
   <translation>Ein Treiber, der zu alt ist</translation>
  </message>
  <message>
   <location filename="../gpuwizard/resources/demo/driver-too-old.json" />
   <source>Driver 470 knows CUDA 11.4, and this TensorFlow was built for CUDA 12.5.</source>
   <translation>Treiber 470 kennt CUDA 11.4, und dieses TensorFlow wurde für CUDA 12.5 gebaut.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/resources/demo/healthy-workstation.json" />
   <source>A healthy workstation</source>
   <translation>Eine gesunde Workstation</translation>
  </message>
  <message>
   <location filename="../gpuwizard/resources/demo/healthy-workstation.json" />
   <source>Two cards, on both of which PyTorch computes. This is how it looks where all is well.</source>
   <translation>Zwei Karten, und PyTorch rechnet auf beiden. So sieht es aus, wenn alles gut ist.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/resources/demo/windows-tensorflow.json" />
   <source>TensorFlow 2.15 on Windows</source>
   <translation>TensorFlow 2.15 unter Windows</translation>
  </message>
  <message>
   <location filename="../gpuwizard/resources/demo/windows-tensorflow.json" />
   <source>TensorFlow has had no GPU support of its own on Windows since 2.11.</source>
   <translation>TensorFlow hat unter Windows seit 2.11 keine eigene GPU-Unterstützung mehr.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/__init__.py" />
   <source>CauseEntry</source>
   <translation>CauseEntry</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/__init__.py" />
   <source>Situation</source>
   <translation>Situation</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/benign.py" />
   <source>Leave them as they are</source>
   <translation>Die Zeilen so lassen, wie sie sind</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/benign.py" />
   <source>They tell of optional parts or of the way the program was built. Nothing needs to be mended.</source>
   <translation>Sie berichten von optionalen Teilen oder davon, wie das Programm gebaut wurde. Es muss nichts behoben werden.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/benign.py" />
   <source>Your program uses the GPU while the lines are printed.</source>
   <translation>Ihr Programm verwendet die GPU, während die Zeilen ausgegeben werden.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/benign.py" />
   <source>Or have TensorFlow print less</source>
   <translation>Oder TensorFlow weniger ausgeben lassen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/benign.py" />
   <source>Have TensorFlow print less</source>
   <translation>TensorFlow weniger ausgeben lassen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/benign.py" />
   <source>The value 1 leaves out remarks and keeps warnings. Higher values also hide lines that you may need.</source>
   <translation>Der Wert 1 lässt Hinweise weg und behält Warnungen. Höhere Werte verbergen auch Zeilen, die Sie vielleicht brauchen.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/benign.py" />
   <source>Started from this same terminal, your program prints fewer lines.</source>
   <translation>Aus demselben Terminal gestartet, gibt Ihr Programm weniger Zeilen aus.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/benign.py" />
   <source>These lines are harmless</source>
   <translation>Diese Zeilen sind harmlos</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/benign.py" />
   <source>Lines that look like errors and mean nothing</source>
   <translation>Zeilen, die wie Fehler aussehen und nichts bedeuten</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/benign.py" />
   <source>The frameworks print many lines when they start, some of them in the words of an error. The ones found here are known, and programs run well with them.</source>
   <translation>Die Frameworks geben beim Start viele Zeilen aus, manche davon klingen wie ein Fehler. Die hier gefundenen sind bekannt, und Programme laufen gut mit ihnen.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/benign.py" />
   <source>The lines come while the framework starts, and after them the program works and uses the GPU. They speak of NUMA nodes, TensorRT, oneDNN, processor features or factories that were registered before.</source>
   <translation>Die Zeilen erscheinen, während das Framework startet, und danach arbeitet das Programm und verwendet die GPU. Sie handeln von NUMA-Knoten, TensorRT, oneDNN, Prozessorfunktionen oder Factories, die schon registriert waren.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/benign.py" />
   <source>Nothing has to be mended: the program uses the GPU while the lines are printed.</source>
   <translation>Es muss nichts behoben werden: Das Programm verwendet die GPU, während die Zeilen ausgegeben werden.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/commands.py" />
   <source>Remove-Item -LiteralPath Env:{name} -ErrorAction SilentlyContinue</source>
   <translation>Remove-Item -LiteralPath Env:{name} -ErrorAction SilentlyContinue</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>Run this on the host, the machine that runs the container, and not inside it.</source>
   <translation>Führen Sie dies auf dem Host aus, also auf dem Rechner, auf dem der Container läuft, und nicht im Container.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>Docker</source>
   <translation>Docker</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>Podman</source>
   <translation>Podman</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>Kubernetes</source>
   <translation>Kubernetes</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>Apptainer or Singularity</source>
   <translation>Apptainer oder Singularity</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>Start the container as before.</source>
   <translation>Starten Sie den Container wie zuvor.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>The command prints a table with your card.</source>
   <translation>Der Befehl gibt eine Tabelle mit Ihrer Karte aus.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>This is the inside of a container ({engine}).</source>
   <translation>Dies ist das Innere eines Containers ({engine}).</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>This is the inside of a container.</source>
   <translation>Dies ist das Innere eines Containers.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>This container was given the GPU without a part of its driver</source>
   <translation>Dieser Container hat die GPU ohne einen Teil ihres Treibers erhalten</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>{where} The host puts the driver's libraries into it, and {get} was not among them. Which ones it gets depends on the capabilities that were asked for when it was started.</source>
   <extracomment>where = f'This is the inside of a container ({engine}).' if engine else 'This is the inside of a container.'</extracomment>
   <translation>{where} Der Host legt die Bibliotheken des Treibers hinein, und {get} war nicht darunter. Welche er erhält, hängt davon ab, welche Fähigkeiten (Capabilities) beim Start angefordert wurden.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>{where} A container sees only what it was given at its start, and this one was given no GPU. The card and the driver of the host can be in perfect order. Installing a driver inside the container would not help.</source>
   <extracomment>where = f'This is the inside of a container ({engine}).' if engine else 'This is the inside of a container.'</extracomment>
   <translation>{where} Ein Container sieht nur, was er beim Start erhalten hat, und dieser hat keine GPU erhalten. Die Karte und der Treiber des Hosts können völlig in Ordnung sein. Einen Treiber im Container zu installieren, würde nicht helfen.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>With Docker, start the container anew with "--gpus all"</source>
   <translation>Mit Docker: den Container neu starten mit „--gpus all“</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>Add it to docker run; in a Compose file, reserve a device of the driver nvidia with the capability gpu. The command here tries it in a small container. {ON_HOST}</source>
   <translation>Fügen Sie es zu docker run hinzu. In einer Compose-Datei reservieren Sie ein Gerät des Treibers nvidia mit der Fähigkeit gpu. Der Befehl hier probiert es in einem kleinen Container aus. {ON_HOST}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>The trial removes itself. {SAME_AGAIN}</source>
   <translation>Der Versuch entfernt sich selbst. {SAME_AGAIN}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>a minute for the trial</source>
   <translation>eine Minute für den Versuch</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>With Podman, start the container anew with "--device nvidia.com/gpu=all"</source>
   <translation>Mit Podman: den Container neu starten mit „--device nvidia.com/gpu=all“</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>Add it to podman run. The command here tries it in a small container. {ON_HOST}</source>
   <translation>Fügen Sie es zu podman run hinzu. Der Befehl hier probiert es in einem kleinen Container aus. {ON_HOST}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>Start the container anew with the capability "{get}"</source>
   <translation>Den Container neu starten, mit der Fähigkeit „{get}“</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>Both "compute" and "utility" are needed. With Docker, add "-e NVIDIA_DRIVER_CAPABILITIES=compute,utility" to docker run; in a Compose file or a pod, set that variable. {ON_HOST}</source>
   <translation>Sowohl „compute“ als auch „utility“ sind nötig. Mit Docker fügen Sie „-e NVIDIA_DRIVER_CAPABILITIES=compute,utility“ zu docker run hinzu; in einer Compose-Datei oder einem Pod setzen Sie diese Variable. {ON_HOST}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>If Docker does not know that option, set up the NVIDIA Container Toolkit on the host</source>
   <translation>Falls Docker diese Option nicht kennt: das NVIDIA Container Toolkit auf dem Host einrichten</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>The toolkit hands the card to containers. Install the package nvidia-container-toolkit from NVIDIA's repository first; these commands then tell Docker about it. {ON_HOST}</source>
   <translation>Das Toolkit reicht die Karte an Container weiter. Installieren Sie zuerst das Paket nvidia-container-toolkit aus der Paketquelle von NVIDIA; diese Befehle machen es dann in Docker bekannt. {ON_HOST}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>The small container of the first step prints a table with your card.</source>
   <translation>Der kleine Container aus dem ersten Schritt gibt eine Tabelle mit Ihrer Karte aus.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>Take the nvidia runtime out of /etc/docker/daemon.json on the host and restart Docker.</source>
   <translation>Entfernen Sie auf dem Host die Laufzeit nvidia aus /etc/docker/daemon.json und starten Sie Docker neu.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>a few minutes; running containers are restarted</source>
   <translation>einige Minuten; laufende Container werden neu gestartet</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>If Podman does not know that device, describe the card to it on the host</source>
   <translation>Falls Podman dieses Gerät nicht kennt: die Karte auf dem Host für Podman beschreiben</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>The tool nvidia-ctk from the package nvidia-container-toolkit writes the description (CDI). Repeat it after each update of the driver, unless the service nvidia-cdi-refresh does. {ON_HOST}</source>
   <translation>Das Werkzeug nvidia-ctk aus dem Paket nvidia-container-toolkit schreibt die Beschreibung (CDI). Wiederholen Sie das nach jeder Aktualisierung des Treibers, sofern der Dienst nvidia-cdi-refresh es nicht tut. {ON_HOST}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>Delete /etc/cdi/nvidia.yaml on the host.</source>
   <translation>Löschen Sie auf dem Host /etc/cdi/nvidia.yaml.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>Start it anew with "--nv"</source>
   <translation>Den Container neu starten mit „--nv“</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>The option stands behind exec, run or shell: "apptainer exec --nv IMAGE nvidia-smi" is a trial. It hands the host's driver libraries in. With Singularity the word is singularity, all else is the same. {ON_HOST}</source>
   <translation>Die Option steht hinter exec, run oder shell: „apptainer exec --nv IMAGE nvidia-smi“ ist ein Versuch. Sie reicht die Treiberbibliotheken des Hosts hinein. Bei Singularity heißt der Befehl singularity, alles andere ist gleich. {ON_HOST}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>Inside, the command nvidia-smi prints a table with your card.</source>
   <translation>Im Container gibt der Befehl nvidia-smi eine Tabelle mit Ihrer Karte aus.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>Leave "--nv" out again.</source>
   <translation>Lassen Sie „--nv“ wieder weg.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>On a cluster, ask for a GPU in the job first</source>
   <translation>Auf einem Cluster: zuerst im Job eine GPU anfordern</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>A job without a GPU has none to hand in. With Slurm, "--gres=gpu:1" asks for one. On the machine itself nvidia-smi must show it before the container is started.</source>
   <translation>Ein Job ohne GPU kann keine weiterreichen. Mit Slurm fordert „--gres=gpu:1“ eine an. Auf dem Rechner selbst muss nvidia-smi sie zeigen, bevor der Container gestartet wird.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>Outside of the container, in the same job, nvidia-smi prints a table with a card.</source>
   <translation>Außerhalb des Containers, im selben Job, gibt nvidia-smi eine Tabelle mit einer Karte aus.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>Give the container a GPU device</source>
   <translation>Dem Container ein GPU-Gerät geben</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>With Incus it is "incus config device add NAME gpu gpu", with LXD the same with lxc in place of incus. NAME stands for the container's name. {ON_HOST}</source>
   <translation>Mit Incus lautet der Befehl „incus config device add NAME gpu gpu“, mit LXD ebenso, mit lxc anstelle von incus. NAME steht für den Namen des Containers. {ON_HOST}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>Inside the container the folder /dev holds nvidia0.</source>
   <translation>Im Container enthält der Ordner /dev die Datei nvidia0.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>The same command with "remove NAME gpu" in place of "add NAME gpu gpu" takes it away.</source>
   <translation>Derselbe Befehl mit „remove NAME gpu“ anstelle von „add NAME gpu gpu“ nimmt es wieder weg.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>Have the host's driver libraries put into the container</source>
   <translation>Die Treiberbibliotheken des Hosts in den Container legen lassen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>That is the setting "nvidia.runtime=true" of the container. The host needs the package nvidia-container-toolkit for it. {ON_HOST}</source>
   <translation>Das ist die Einstellung „nvidia.runtime=true“ des Containers. Der Host braucht dafür das Paket nvidia-container-toolkit. {ON_HOST}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>Inside the container the command nvidia-smi prints a table with your card.</source>
   <translation>Im Container gibt der Befehl nvidia-smi eine Tabelle mit Ihrer Karte aus.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>Set nvidia.runtime to false again.</source>
   <translation>Setzen Sie nvidia.runtime wieder auf false.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>If the GPU was there and vanished, restart the container</source>
   <translation>Falls die GPU da war und verschwunden ist: den Container neu starten</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>A reload of the host's services (systemctl daemon-reload) can take the card away from running containers.</source>
   <translation>Ein Neuladen der Dienste des Hosts (systemctl daemon-reload) kann laufenden Containern die Karte wegnehmen.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>Nothing is to be undone.</source>
   <translation>Es gibt nichts rückgängig zu machen.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>a minute</source>
   <translation>eine Minute</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>Ask for a GPU in the pod's description</source>
   <translation>In der Beschreibung des Pods eine GPU anfordern</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>Write nvidia.com/gpu: 1 under resources, limits. Without it a pod gets none, even on a GPU node. Some clusters, K3s among them, also need runtimeClassName: nvidia.</source>
   <translation>Schreiben Sie nvidia.com/gpu: 1 unter resources, limits. Ohne das erhält ein Pod keine, auch nicht auf einem GPU-Knoten. Manche Cluster, darunter K3s, brauchen außerdem runtimeClassName: nvidia.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>Take the lines out of the description and start the pod anew.</source>
   <translation>Entfernen Sie die Zeilen aus der Beschreibung und starten Sie den Pod neu.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>a few minutes, longer where no GPU is free</source>
   <translation>einige Minuten, länger, wenn keine GPU frei ist</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>Look whether the cluster offers GPUs at all</source>
   <translation>Nachsehen, ob der Cluster überhaupt GPUs anbietet</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>The nodes must list nvidia.com/gpu. If none does, whoever runs the cluster has to install NVIDIA's device plugin or GPU operator. Run this where you use kubectl.</source>
   <translation>Die Knoten müssen nvidia.com/gpu aufführen. Wenn es keiner tut, muss der Betreiber des Clusters das Device Plugin oder den GPU Operator von NVIDIA installieren. Führen Sie dies dort aus, wo Sie kubectl verwenden.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>A node lists nvidia.com/gpu with a number above 0.</source>
   <translation>Ein Knoten führt nvidia.com/gpu mit einer Zahl über 0 auf.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>With another sandbox, give it the card in its own way</source>
   <translation>Bei einer anderen Sandbox: ihr die Karte auf ihre eigene Weise geben</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>Apptainer takes "--nv"; a Slurm job needs "--gres=gpu:1"; LXC needs a gpu device; a sandbox of an editor or agent must be told to let the files /dev/nvidia* through.</source>
   <translation>Apptainer nimmt „--nv“; ein Slurm-Job braucht „--gres=gpu:1“; LXC braucht ein gpu-Gerät; eine Sandbox eines Editors oder Agenten muss angewiesen werden, die Dateien /dev/nvidia* durchzulassen.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>Start it as before.</source>
   <translation>Starten Sie es wie zuvor.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>Found: {files}.</source>
   <translation>Gefunden: {files}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>Remove the driver's libraries from the image, then start a new container</source>
   <translation>Die Bibliotheken des Treibers aus dem Image entfernen, dann einen neuen Container starten</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>In the image's build file (the Dockerfile), take out the line that installs a driver package. If the base image brings files such as libcuda.so.1 and libnvidia-ml.so.1, delete them there. The host's own libraries are put in at the start.</source>
   <translation>Entfernen Sie in der Build-Datei des Images (dem Dockerfile) die Zeile, die ein Treiberpaket installiert. Wenn das Basis-Image Dateien wie libcuda.so.1 und libnvidia-ml.so.1 mitbringt, löschen Sie sie dort. Die eigenen Bibliotheken des Hosts werden beim Start hineingelegt.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>Start the container from the old image.</source>
   <translation>Starten Sie den Container aus dem alten Image.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>as long as the image takes to build</source>
   <translation>so lange, wie das Bauen des Images dauert</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>Build the image without the GPU, on an image that holds no driver</source>
   <translation>Das Image ohne die GPU bauen, auf einem Image, das keinen Treiber enthält</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>A build with the nvidia runtime as Docker's default leaves such files behind. NVIDIA's own CUDA images hold CUDA but no driver.</source>
   <translation>Ein Build mit der Laufzeit nvidia als Standard von Docker hinterlässt solche Dateien. NVIDIAs eigene CUDA-Images enthalten CUDA, aber keinen Treiber.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>A container from the new image starts, and nvidia-smi works in it.</source>
   <translation>Ein Container aus dem neuen Image startet, und nvidia-smi funktioniert darin.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>This container was started without the GPU</source>
   <translation>Dieser Container wurde ohne die GPU gestartet</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>The container was given no GPU when it was started</source>
   <translation>Der Container hat beim Start keine GPU erhalten</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>A container sees only what it was given at its start, and this one was given no GPU. The card and the driver of the host can be in perfect order.</source>
   <translation>Ein Container sieht nur, was er beim Start erhalten hat, und dieser hat keine GPU erhalten. Die Karte und der Treiber des Hosts können völlig in Ordnung sein.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>nvidia-smi works on the machine itself and is unknown inside the container, or there is no file /dev/nvidia0 inside. The container was started by a tool, an editor or a script without an option for GPUs.</source>
   <translation>nvidia-smi funktioniert auf dem Rechner selbst und ist im Container unbekannt, oder im Container gibt es keine Datei /dev/nvidia0. Der Container wurde von einem Werkzeug, einem Editor oder einem Skript ohne eine Option für GPUs gestartet.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>Inside the container, nvidia-smi prints a table with the card and the framework lists it.</source>
   <translation>Im Container gibt nvidia-smi eine Tabelle mit der Karte aus, und das Framework führt sie auf.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>The container's image holds driver libraries of its own</source>
   <translation>Das Image des Containers enthält eigene Treiberbibliotheken</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>Driver libraries inside the image clash with those of the host</source>
   <translation>Treiberbibliotheken im Image geraten mit denen des Hosts in Konflikt</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>The driver's libraries must be those of the host, which are put into the container at its start. This image brings its own, of another version. The two get into each other's way.</source>
   <translation>Die Bibliotheken des Treibers müssen die des Hosts sein, die beim Start in den Container gelegt werden. Dieses Image bringt eigene mit, in einer anderen Version. Die beiden kommen einander in die Quere.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>The container fails at its start with a message that libnvidia-ml.so.1 or libcuda.so.1 exists, or it names two driver versions. Its build file installs an NVIDIA driver, or it was built while a GPU was attached.</source>
   <translation>Der Container scheitert beim Start mit der Meldung, dass libnvidia-ml.so.1 oder libcuda.so.1 existiert, oder er nennt zwei Treiberversionen. Seine Build-Datei installiert einen NVIDIA-Treiber, oder er wurde gebaut, während eine GPU angebunden war.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>A new container starts without that message, and nvidia-smi in it names the driver version of the host.</source>
   <translation>Ein neuer Container startet ohne diese Meldung, und nvidia-smi nennt darin die Treiberversion des Hosts.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>CUDA is NVIDIA's set of libraries for computing on a GPU.</source>
   <translation>CUDA ist NVIDIAs Sammlung von Bibliotheken für das Rechnen auf einer GPU.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>The CUDA library {names} is not installed</source>
   <translation>Die CUDA-Bibliothek {names} ist nicht installiert</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>Several CUDA libraries are not installed</source>
   <translation>Mehrere CUDA-Bibliotheken sind nicht installiert</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>Missing: {names}.</source>
   <translation>Es fehlt: {names}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>Without that, {waiting} cannot be loaded either.</source>
   <translation>Ohne das scheitert auch das Laden von {waiting}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>the CUDA libraries</source>
   <translation>die CUDA-Bibliotheken</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>It wants {wanted}, and {found} was found.</source>
   <extracomment>wanted = f'nvidia-cuda-nvcc-cu12=={same[0]}.{same[1]}.*' if len(same) == 2 else _ANY_NVCC</extracomment>
   <translation>Verlangt wird {wanted}, gefunden wurde {found}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>The library in question is {names}.</source>
   <translation>Die betreffende Bibliothek ist {names}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>The libraries in question are {names}.</source>
   <translation>Die betreffenden Bibliotheken sind {names}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>the fitting CUDA libraries</source>
   <translation>die passenden CUDA-Bibliotheken</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>What is missing here is {names}.</source>
   <translation>Hier fehlt: {names}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>The compiler parts come as a package of their own, which the extra of the framework brings along.</source>
   <translation>Die Compiler-Teile sind ein eigenes Paket, das mit dem Extra des Frameworks mitkommt.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>Install the compiler parts with the framework's extra</source>
   <translation>Die Compiler-Teile mit dem Extra des Frameworks installieren</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>Tell the compiler XLA where the folder with the missing part is</source>
   <translation>Dem Compiler XLA sagen, wo der Ordner mit dem fehlenden Teil liegt</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>The part was found in {folders}, which is not where XLA looks.</source>
   <translation>Der Teil wurde in {folders} gefunden; dort sucht XLA nicht.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>Take the variable XLA_FLAGS away, or open a new terminal.</source>
   <translation>Entfernen Sie die Variable XLA_FLAGS, oder öffnen Sie ein neues Terminal.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>Or install only the package that holds them</source>
   <translation>Oder nur das Paket installieren, das sie enthält</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>Install only the package that holds them</source>
   <translation>Nur das Paket installieren, das sie enthält</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>nvidia-cuda-nvcc-cu12 holds ptxas and libdevice, in a download of some 50 MB.</source>
   <translation>nvidia-cuda-nvcc-cu12 enthält ptxas und libdevice, in einem Download von etwa 50 MB.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>a minute, 50 MB</source>
   <translation>eine Minute, 50 MB</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>Install the compiler parts with conda</source>
   <translation>Die Compiler-Teile mit conda installieren</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>The package cuda-nvcc holds ptxas and libdevice.</source>
   <translation>Das Paket cuda-nvcc enthält ptxas und libdevice.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>a few minutes, 200 MB</source>
   <translation>einige Minuten, 200 MB</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>Install the package nvidia-cuda-nvcc-cu12 beside the framework</source>
   <translation>Das Paket nvidia-cuda-nvcc-cu12 neben dem Framework installieren</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>It holds ptxas and libdevice. "tensorflow[and-cuda]" (from 2.14 on) and "jax[cuda12]" bring it along. For a framework with CUDA 11 its name ends in cu11.</source>
   <translation>Es enthält ptxas und libdevice. „tensorflow[and-cuda]“ (ab 2.14) und „jax[cuda12]“ bringen es mit. Für ein Framework mit CUDA 11 endet der Name auf cu11.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>Start your program again: the message is gone.</source>
   <translation>Starten Sie Ihr Programm erneut: Die Meldung ist verschwunden.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>Remove the package again.</source>
   <translation>Entfernen Sie das Paket wieder.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>Install the CUDA toolkit {value}</source>
   <translation>Das CUDA-Toolkit {value} installieren</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>of the version that the framework was built with</source>
   <translation>in der Version des Framework-Builds</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>On Windows these parts come with NVIDIA's toolkit. Leave its display driver out when the installer asks.</source>
   <translation>Unter Windows kommen diese Teile mit dem Toolkit von NVIDIA. Lassen Sie dessen Grafiktreiber weg, wenn das Installationsprogramm fragt.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>Open a new terminal and check again.</source>
   <translation>Öffnen Sie ein neues Terminal und prüfen Sie erneut.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>Uninstall that CUDA version in the Windows settings.</source>
   <translation>Deinstallieren Sie diese CUDA-Version in den Windows-Einstellungen.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>about 15 minutes, 4 GB</source>
   <translation>etwa 15 Minuten, 4 GB</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>Install a C++ compiler</source>
   <translation>Einen C++-Compiler installieren</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>Compiling on the fly, as torch.compile does, also needs the system's compiler. On Windows that is a part of Microsoft's Build Tools.</source>
   <translation>Das Kompilieren während der Ausführung, wie bei torch.compile, braucht auch den Compiler des Systems. Unter Windows ist das ein Teil der Build Tools von Microsoft.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>Compiling on the fly, as torch.compile does, also needs the system's compiler.</source>
   <translation>Das Kompilieren während der Ausführung, wie bei torch.compile, braucht auch den Compiler des Systems.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>On Windows that is a part of Microsoft's Build Tools.</source>
   <translation>Unter Windows ist das ein Teil der Build Tools von Microsoft.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>Open a new terminal and start your program again.</source>
   <translation>Öffnen Sie ein neues Terminal und starten Sie Ihr Programm erneut.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>The command winget uninstall --id {BUILD_TOOLS} removes it.</source>
   <translation>Der Befehl winget uninstall --id {BUILD_TOOLS} entfernt ihn.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>Remove the same packages with the package manager.</source>
   <translation>Entfernen Sie dieselben Pakete mit der Paketverwaltung.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>about 10 minutes, 5 GB on Windows</source>
   <translation>etwa 10 Minuten, 5 GB unter Windows</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>a few minutes, 300 MB</source>
   <translation>einige Minuten, 300 MB</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>CUDA libraries that the framework loads are not installed</source>
   <translation>CUDA-Bibliotheken, die das Framework lädt, sind nicht installiert</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>A library such as cudart or cuBLAS is nowhere on the machine</source>
   <translation>Eine Bibliothek wie cudart oder cuBLAS ist nirgends auf dem Rechner</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>{CUDA_IS} The framework loads them when it starts. They are separate from the driver, and at least one of them is nowhere to be found.</source>
   <translation>{CUDA_IS} Das Framework lädt sie beim Start. Sie sind vom Treiber getrennt, und mindestens eine von ihnen ist nirgends zu finden.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>The log says that libcudart, libcublas, cudart64 or the like could not be loaded, and the driver works. The framework was installed without its GPU extra, or a package beside it was removed.</source>
   <translation>Das Protokoll sagt, dass libcudart, libcublas, cudart64 oder Ähnliches nicht geladen werden konnte, und der Treiber funktioniert. Das Framework wurde ohne sein GPU-Extra installiert, oder ein Paket daneben wurde entfernt.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>The step CUDA libraries lists each library with the file that is loaded, and the framework lists the GPU.</source>
   <translation>Der Schritt „CUDA-Bibliotheken“ führt jede Bibliothek mit der Datei auf, die geladen wird, und das Framework führt die GPU auf.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>CUDA is installed in another version than this framework loads</source>
   <translation>CUDA ist in einer anderen Version installiert, als dieses Framework lädt</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>The framework asks for one version of CUDA, and the machine has another</source>
   <translation>Das Framework verlangt eine Version von CUDA, und der Rechner hat eine andere</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>{CUDA_IS} Each build of a framework loads one certain version of them, by name. The machine has CUDA, but not that version. Several versions can lie side by side.</source>
   <translation>{CUDA_IS} Jeder Build eines Frameworks lädt eine ganz bestimmte Version davon, und zwar über den Namen. Der Rechner hat CUDA, aber nicht diese Version. Mehrere Versionen können nebeneinander liegen.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>CUDA was installed by hand, in the newest version, for a framework that was built with an older one. The library in the message bears another number than the files in the folder of CUDA.</source>
   <translation>CUDA wurde von Hand installiert, in der neuesten Version, für ein Framework, das mit einer älteren gebaut wurde. Die Bibliothek in der Meldung trägt eine andere Nummer als die Dateien im CUDA-Ordner.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>The step CUDA libraries shows each library in the version that this build asks for.</source>
   <translation>Der Schritt „CUDA-Bibliotheken“ zeigt jede Bibliothek in der Version, die dieser Build verlangt.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>Parts of the GPU compiler are missing</source>
   <translation>Teile des GPU-Compilers fehlen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>ptxas, libdevice, nvcc or a C++ compiler is needed and not there</source>
   <translation>ptxas, libdevice, nvcc oder ein C++-Compiler wird gebraucht und ist nicht da</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>Some programs translate code for the GPU while they run. For that they need parts of NVIDIA's compiler, or the system's own, and one of them was not found. Other work on the GPU can go well all the same.</source>
   <translation>Manche Programme übersetzen Code für die GPU, während sie laufen. Dafür brauchen sie Teile des Compilers von NVIDIA oder den Compiler des Systems, und etwas davon wurde nicht gefunden. Andere Arbeit auf der GPU kann trotzdem gut laufen.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>Plain operations run on the GPU, while jit_compile, torch.compile or the first JAX program fails. The message names ptxas, libdevice, nvcc or cl.exe.</source>
   <translation>Einfache Operationen laufen auf der GPU, während jit_compile, torch.compile oder das erste JAX-Programm scheitert. Die Meldung nennt ptxas, libdevice, nvcc oder cl.exe.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>The same program compiles and runs without naming the missing part.</source>
   <translation>Dasselbe Programm kompiliert und läuft, ohne den fehlenden Teil zu nennen.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>cuDNN is NVIDIA's library for neural networks; convolutions run through it.</source>
   <translation>cuDNN ist NVIDIAs Bibliothek für neuronale Netze; Faltungen laufen über sie.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>The framework opens it by a file name that holds the main version, so a copy of another main version is not even looked at.</source>
   <translation>Das Framework öffnet sie unter einem Dateinamen, der die Hauptversion enthält; eine Kopie einer anderen Hauptversion wird also nicht einmal angesehen.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>The framework asks for {names}.</source>
   <translation>Das Framework verlangt {names}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>What is here is {file}.</source>
   <translation>Hier ist nur {file}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>The loaded file is {file}.</source>
   <translation>Die geladene Datei ist {file}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>cuDNN {found} is loaded, but the framework needs {least} or newer</source>
   <translation>cuDNN {found} ist geladen, aber das Framework braucht {least} oder neuer</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>cuDNN {found} is loaded, but the framework needs {wanted}</source>
   <extracomment>wanted = asked if asked.startswith('nvidia-cudnn-cu') else _requirement(s, wheels)</extracomment>
   <translation>cuDNN {found} ist geladen, aber das Framework braucht {wanted}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>Only cuDNN {found} is here, and the framework needs {least} or newer</source>
   <translation>Hier ist nur cuDNN {found} vorhanden, und das Framework braucht {least} oder neuer</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>Only cuDNN {found} is here, and the framework needs {wanted}</source>
   <extracomment>wanted = asked if asked.startswith('nvidia-cudnn-cu') else _requirement(s, wheels)</extracomment>
   <translation>Hier ist nur cuDNN {found} vorhanden, und das Framework braucht {wanted}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>Only a cuDNN of another main version is here</source>
   <translation>Hier ist nur ein cuDNN einer anderen Hauptversion vorhanden</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>the fitting cuDNN</source>
   <translation>das passende cuDNN</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>Change only cuDNN to a version that fits this framework</source>
   <translation>Nur cuDNN auf eine Version ändern, die zu diesem Framework passt</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>A newer cuDNN of the same main version also runs programs that were built with an older one.</source>
   <translation>Ein neueres cuDNN derselben Hauptversion führt auch Programme aus, die mit einem älteren gebaut wurden.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>a few minutes, 1 GB</source>
   <translation>einige Minuten, 1 GB</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>Install a cuDNN that fits this framework with conda</source>
   <translation>Ein cuDNN, das zu diesem Framework passt, mit conda installieren</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>This environment belongs to conda, so conda should change it.</source>
   <translation>Diese Umgebung gehört conda, also sollte conda sie ändern.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>Where several frameworks share an environment, each may want its own cuDNN. One for each keeps the peace.</source>
   <translation>Wenn sich mehrere Frameworks eine Umgebung teilen, verlangt vielleicht jedes sein eigenes cuDNN. Eine eigene Umgebung für jedes vermeidet Streit.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>Or keep this framework in an environment of its own</source>
   <translation>Oder dieses Framework in einer eigenen Umgebung halten</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>Keep this framework in an environment of its own</source>
   <translation>Dieses Framework in einer eigenen Umgebung halten</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>Delete the new environment; nothing else was changed.</source>
   <translation>Löschen Sie die neue Umgebung; sonst wurde nichts geändert.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>about 5 minutes, 6 GB on the disk</source>
   <translation>etwa 5 Minuten, 6 GB auf dem Datenträger</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>What could not be loaded is {names}.</source>
   <translation>Nicht geladen werden konnte: {names}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>Lay the files of cuDNN down anew</source>
   <translation>Die Dateien von cuDNN neu ablegen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>That puts back whatever is damaged or absent, in the same version.</source>
   <translation>Das ersetzt, was beschädigt ist oder fehlt, in derselben Version.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>a complete cuDNN</source>
   <translation>ein vollständiges cuDNN</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>cuDNN lies in {folders}.</source>
   <translation>cuDNN liegt in {folders}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>Put zlibwapi.dll (64 bit) into the folder that holds cuDNN</source>
   <translation>zlibwapi.dll (64 Bit) in den Ordner legen, der cuDNN enthält</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>cuDNN 8.3 to 8.9 needs this file, but its archive lacks it. Windows then blames another file.{folder} NVIDIA's installation guide for cuDNN on Windows says where to get it.</source>
   <extracomment>folder = f' cuDNN lies in {s.folders[0]}.' if s.folders else ''</extracomment>
   <translation>cuDNN 8.3 bis 8.9 braucht diese Datei, aber sie fehlt in seinem Archiv. Windows gibt dann einer anderen Datei die Schuld.{folder} Das Installationshandbuch von NVIDIA für cuDNN unter Windows sagt, woher man sie bekommt.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>Delete the file again.</source>
   <translation>Löschen Sie die Datei wieder.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>a few minutes</source>
   <translation>einige Minuten</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>cuDNN is not installed</source>
   <translation>cuDNN ist nicht installiert</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>NVIDIA's library for neural networks is nowhere on the machine</source>
   <translation>NVIDIAs Bibliothek für neuronale Netze ist nirgends auf dem Rechner</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>{CUDNN_IS} It is separate from the driver and from CUDA, and no copy of the version that the framework loads was found.</source>
   <translation>{CUDNN_IS} Sie ist vom Treiber und von CUDA getrennt, und von der Version, die das Framework lädt, wurde keine Kopie gefunden.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>Simple arithmetic on the GPU works and the first convolution fails, or the log says that libcudnn or cudnn64 could not be loaded. It is common where CUDA was installed by hand, since cuDNN is a download of its own.</source>
   <translation>Einfaches Rechnen auf der GPU funktioniert, und die erste Faltung scheitert, oder das Protokoll sagt, dass libcudnn oder cudnn64 nicht geladen werden konnte. Das kommt oft vor, wenn CUDA von Hand installiert wurde, denn cuDNN ist ein eigener Download.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>The test on the GPU runs its convolution, and the step cuDNN names the version that is loaded.</source>
   <translation>Der Test auf der GPU führt seine Faltung aus, und der Schritt „cuDNN“ nennt die Version, die geladen ist.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>The loaded cuDNN does not fit the framework</source>
   <translation>Das geladene cuDNN passt nicht zum Framework</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>cuDNN is there, in a version that this framework was not built for</source>
   <translation>cuDNN ist da, in einer Version, für die dieses Framework nicht gebaut wurde</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>{CUDNN_IS} It must be of the same main version as the one that the framework was built with, and not older. The copy that is loaded here is not.</source>
   <translation>{CUDNN_IS} Sie muss von derselben Hauptversion sein wie die, mit der das Framework gebaut wurde, und darf nicht älter sein. Die Kopie, die hier geladen wird, erfüllt das nicht.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>The message names two versions, the loaded one and the one that the source was compiled with. It began after a package was installed or updated, or cuDNN was once installed by hand.</source>
   <translation>Die Meldung nennt zwei Versionen, die geladene und die, mit der der Quellcode kompiliert wurde. Es begann, nachdem ein Paket installiert oder aktualisiert wurde, oder cuDNN wurde einmal von Hand installiert.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>The step cuDNN shows one version that is at least the one that the framework was built with.</source>
   <translation>Der Schritt „cuDNN“ zeigt eine Version, die mindestens der entspricht, mit der das Framework gebaut wurde.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>A part of cuDNN is missing</source>
   <translation>Ein Teil von cuDNN fehlt</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>cuDNN is there, but one of the files that it consists of cannot be loaded</source>
   <translation>cuDNN ist da, aber eine der Dateien, aus denen es besteht, kann nicht geladen werden</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>{CUDNN_IS} It consists of several files, which load one another. The first one is there, but a part of it, or a file that a part needs, is not.</source>
   <translation>{CUDNN_IS} Sie besteht aus mehreren Dateien, die einander laden. Die erste ist da, aber ein Teil davon oder eine Datei, die ein Teil braucht, fehlt.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>The message names a file such as libcudnn_ops, libcudnn_cnn or zlibwapi.dll, often only at the first convolution. Files of cuDNN were copied by hand, or an installation was interrupted.</source>
   <translation>Die Meldung nennt eine Datei wie libcudnn_ops, libcudnn_cnn oder zlibwapi.dll, oft erst bei der ersten Faltung. Dateien von cuDNN wurden von Hand kopiert, oder eine Installation wurde unterbrochen.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>The test on the GPU runs its convolution, and the step cuDNN names no missing part.</source>
   <translation>Der Test auf der GPU führt seine Faltung aus, und der Schritt „cuDNN“ nennt keinen fehlenden Teil.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/device_codes.py" />
   <source>no driver is set up for it</source>
   <translation>für sie ist kein Treiber eingerichtet</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/device_codes.py" />
   <source>its driver is damaged, or memory ran out</source>
   <translation>ihr Treiber ist beschädigt, oder der Speicher ist ausgegangen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/device_codes.py" />
   <source>it cannot start</source>
   <translation>sie kann nicht starten</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/device_codes.py" />
   <source>the computer has no room for it among its addresses, which a firmware (BIOS) setting can change</source>
   <translation>der Computer hat unter seinen Adressen keinen Platz für sie; eine Einstellung der Firmware (BIOS) kann das ändern</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/device_codes.py" />
   <source>it waits for a restart of the computer</source>
   <translation>sie wartet auf einen Neustart des Computers</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/device_codes.py" />
   <source>its driver has to be installed again</source>
   <translation>ihr Treiber muss neu installiert werden</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/device_codes.py" />
   <source>its settings in Windows' registry are damaged</source>
   <translation>ihre Einstellungen in der Windows-Registrierung sind beschädigt</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/device_codes.py" />
   <source>Windows is about to remove it</source>
   <translation>Windows entfernt sie gerade</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/device_codes.py" />
   <source>somebody has disabled it</source>
   <translation>jemand hat sie deaktiviert</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/device_codes.py" />
   <source>it is not there or does not work properly</source>
   <translation>sie ist nicht da oder funktioniert nicht richtig</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/device_codes.py" />
   <source>no driver is installed for it</source>
   <translation>für sie ist kein Treiber installiert</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/device_codes.py" />
   <source>the firmware (BIOS) has switched it off</source>
   <translation>die Firmware (BIOS) hat sie ausgeschaltet</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/device_codes.py" />
   <source>Windows could not load its driver</source>
   <translation>Windows konnte ihren Treiber nicht laden</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/device_codes.py" />
   <source>the service of its driver is switched off</source>
   <translation>der Dienst ihres Treibers ist ausgeschaltet</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/device_codes.py" />
   <source>its driver failed while it was starting</source>
   <translation>ihr Treiber ist beim Start gescheitert</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/device_codes.py" />
   <source>an older copy of its driver is still in memory</source>
   <translation>eine ältere Kopie ihres Treibers ist noch im Speicher</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/device_codes.py" />
   <source>a file of its driver is damaged or missing</source>
   <translation>eine Datei ihres Treibers ist beschädigt oder fehlt</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/device_codes.py" />
   <source>the settings of its driver in the registry are not valid</source>
   <translation>die Einstellungen ihres Treibers in der Registrierung sind nicht gültig</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/device_codes.py" />
   <source>the driver itself reported that the card failed</source>
   <translation>der Treiber selbst hat gemeldet, dass die Karte versagt hat</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/device_codes.py" />
   <source>a program or service has switched it off</source>
   <translation>ein Programm oder Dienst hat sie ausgeschaltet</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/device_codes.py" />
   <source>it is not connected now</source>
   <translation>sie ist gerade nicht angeschlossen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/device_codes.py" />
   <source>it was prepared for unplugging</source>
   <translation>sie wurde zum Entfernen vorbereitet</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/device_codes.py" />
   <source>Windows blocks this version of the driver</source>
   <translation>Windows blockiert diese Version des Treibers</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/device_codes.py" />
   <source>the signature of its driver cannot be checked</source>
   <translation>die Signatur ihres Treibers kann nicht geprüft werden</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>The driver is the software from NVIDIA through which every program reaches the card.</source>
   <translation>Der Treiber ist die Software von NVIDIA, über die jedes Programm die Karte erreicht.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>The card itself was found: {gpu}.</source>
   <translation>Die Karte selbst wurde gefunden: {gpu}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>{DRIVER_IS} A container borrows it from the machine that it runs on, and none arrived here.{seen}</source>
   <extracomment>seen = f' The card itself was found: {s.gpu}.' if s.gpu else ''</extracomment>
   <translation>{DRIVER_IS} Ein Container leiht ihn sich von dem Rechner, auf dem er läuft, und hier ist keiner angekommen.{seen}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>{DRIVER_IS} It is installed once for the whole computer, apart from Python. None was found here.{seen}</source>
   <extracomment>seen = f' The card itself was found: {s.gpu}.' if s.gpu else ''</extracomment>
   <translation>{DRIVER_IS} Er wird einmal für den ganzen Computer installiert, getrennt von Python. Hier wurde keiner gefunden.{seen}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>Without a driver no program can use {gpu_or}.</source>
   <translation>Ohne Treiber kann kein Programm {gpu_or} verwenden.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>the card</source>
   <translation>die Karte</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>Install the NVIDIA driver</source>
   <translation>Den NVIDIA-Treiber installieren</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>If the host has the driver, start the container with the GPU</source>
   <translation>Wenn der Host den Treiber hat: den Container mit der GPU starten</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>With Docker, add "--gpus all" to docker run. The driver is then put into the container.</source>
   <translation>Mit Docker fügen Sie „--gpus all“ zu docker run hinzu. Der Treiber wird dann in den Container gelegt.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>Inside the container the command nvidia-smi shows the card.</source>
   <translation>Im Container zeigt der Befehl nvidia-smi die Karte.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>The NVIDIA driver answers only after a long time</source>
   <translation>Der NVIDIA-Treiber antwortet erst nach langer Zeit</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>{DRIVER_IS} It works, but it needed {strip} for the first answer. Where nothing keeps it awake, it starts anew for every program, which is common on servers.</source>
   <translation>{DRIVER_IS} Er funktioniert, aber er brauchte für die erste Antwort {strip}. Wenn nichts ihn wach hält, startet er für jedes Programm neu; das ist auf Servern häufig.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>NVML, its management library</source>
   <translation>NVML, seine Verwaltungsbibliothek</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>CUDA's first call</source>
   <translation>der erste Aufruf von CUDA</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>the tool {get}</source>
   <translation>das Werkzeug {get}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>The NVIDIA driver is installed but does not answer</source>
   <translation>Der NVIDIA-Treiber ist installiert, antwortet aber nicht</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>{DRIVER_IS} It is installed, but {asked} gave no answer within the time limit. A driver in that state usually stays so until the computer is restarted.</source>
   <translation>{DRIVER_IS} Er ist installiert, aber innerhalb der Frist kam keine Antwort ({asked}). Ein Treiber in diesem Zustand bleibt meist so, bis der Computer neu gestartet wird.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>The NVIDIA driver ends every program that calls it ({get})</source>
   <translation>Der NVIDIA-Treiber beendet jedes Programm, das ihn aufruft ({get})</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>{DRIVER_IS} Calling it from a small program of our own ended that program at once, so the fault lies with the driver and not with the framework. A damaged or half-finished installation can do that.</source>
   <translation>{DRIVER_IS} Als ihn ein kleines eigenes Programm aufrief, wurde dieses Programm sofort beendet; der Fehler liegt also beim Treiber und nicht beim Framework. Eine beschädigte oder halb fertige Installation kann das bewirken.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>which means: {says}</source>
   <translation>das bedeutet: {says}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>{explanation} Windows gives code {problem_code} for the card{means}.</source>
   <extracomment>means = f', which means: {says}' if says else ''</extracomment>
   <translation>{explanation} Windows gibt für die Karte Code {problem_code} an{means}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>Another driver, nouveau, holds the NVIDIA card</source>
   <translation>Ein anderer Treiber, nouveau, hält die NVIDIA-Karte</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>{explanation} Linux has loaded nouveau instead, an open driver that cannot run CUDA. Only one of the two can hold the card.</source>
   <translation>{explanation} Linux hat stattdessen nouveau geladen, einen offenen Treiber, der CUDA nicht ausführen kann. Nur einer der beiden kann die Karte halten.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>{explanation} Secure Boot is on: it lets the kernel load only drivers whose signature it knows, and a driver that was built on this computer needs such a signature.</source>
   <translation>{explanation} Secure Boot ist eingeschaltet: Es lässt den Kernel nur Treiber laden, deren Signatur es kennt, und ein Treiber, der auf diesem Computer gebaut wurde, braucht eine solche Signatur.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>Here {loaded} is loaded, while the libraries are of {library}.</source>
   <translation>Hier ist {loaded} geladen, während die Bibliotheken von {library} sind.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>The restart loads the new kernel part, and both halves are of one version again.</source>
   <translation>Der Neustart lädt den neuen Kernel-Teil, und beide Hälften sind wieder von derselben Version.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>Look whether LD_LIBRARY_PATH brings a driver library from elsewhere</source>
   <translation>Nachsehen, ob LD_LIBRARY_PATH eine Treiberbibliothek von anderswo bringt</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>If nvidia-smi works without that variable, a folder in it holds a driver library of another version.</source>
   <translation>Wenn nvidia-smi ohne diese Variable funktioniert, enthält ein Ordner darin eine Treiberbibliothek einer anderen Version.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>If it works that way, take that folder out of LD_LIBRARY_PATH.</source>
   <translation>Wenn es so funktioniert, entfernen Sie diesen Ordner aus LD_LIBRARY_PATH.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>Reinstall the NVIDIA driver</source>
   <translation>Den NVIDIA-Treiber neu installieren</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>A clean installation brings both halves along.</source>
   <translation>Eine Neuinstallation bringt beide Hälften mit.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>On a server without a screen, reload the kernel part instead of restarting</source>
   <translation>Auf einem Server ohne Bildschirm: den Kernel-Teil neu laden, statt neu zu starten</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>It works only while no program uses the card. Else the command says that the module is in use.</source>
   <translation>Das geht nur, solange kein Programm die Karte verwendet. Sonst sagt der Befehl, dass das Modul in Gebrauch ist.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>Nothing is to be undone: a restart does the same.</source>
   <translation>Es gibt nichts rückgängig zu machen: Ein Neustart bewirkt dasselbe.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>If it stays, reinstall the NVIDIA driver</source>
   <translation>Falls es bleibt: den NVIDIA-Treiber neu installieren</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>An update that stopped half-way leaves parts of two versions.</source>
   <translation>Eine Aktualisierung, die auf halbem Weg stehen blieb, hinterlässt Teile zweier Versionen.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>Installed is {have}.</source>
   <translation>Installiert ist {have}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>At least {need} is needed.</source>
   <translation>Mindestens {need} ist nötig.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>CUDA {get}</source>
   <translation>CUDA {get}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>a newer CUDA</source>
   <translation>ein neueres CUDA</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>The NVIDIA driver {have} is too old</source>
   <translation>Der NVIDIA-Treiber {have} ist zu alt</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>{DRIVER_IS} This build of {framework_title} uses {cuda}, for which this driver is too old.{now}{least} CUDA toolkits and Python packages do not change the driver.</source>
   <extracomment>cuda = f"CUDA {s.get('needed_cuda')}" if s.get('needed_cuda') else 'a newer CUDA'; now = f' Installed is {have}.' if have else ''; least = f' At least {need} is needed.' if need else ''</extracomment>
   <translation>{DRIVER_IS} Dieser Build von {framework_title} verwendet {cuda}, und dafür ist dieser Treiber zu alt.{now}{least} CUDA-Toolkits und Python-Pakete ändern den Treiber nicht.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>A newer driver runs everything that the old one ran, so this is safe for other programs.</source>
   <translation>Ein neuerer Treiber führt alles aus, was der alte ausgeführt hat; für andere Programme ist das also unbedenklich.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>Update the NVIDIA driver</source>
   <translation>Den NVIDIA-Treiber aktualisieren</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>Run this work on a machine with a newer card, or on the processor</source>
   <translation>Diese Arbeit auf einem Rechner mit einer neueren Karte ausführen oder auf dem Prozessor</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>The last drivers for {gpu_or} are those of branch {branch}, so no driver can be new enough for this build.</source>
   <translation>Die letzten Treiber für {gpu_or} sind die des Zweigs {branch}; für diesen Build kann also kein Treiber neu genug sein.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>this card</source>
   <translation>diese Karte</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>Run this check on the other machine.</source>
   <translation>Führen Sie diese Prüfung auf dem anderen Rechner aus.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>If the driver must stay, install a {framework_title} that fits it</source>
   <translation>Falls der Treiber bleiben muss: ein {framework_title} installieren, das zu ihm passt</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>Install a {framework_title} that fits this driver</source>
   <translation>Ein {framework_title} installieren, das zu diesem Treiber passt</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>An older CUDA is content with an older driver.</source>
   <translation>Ein älteres CUDA kommt mit einem älteren Treiber aus.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>{why} JAX's plugin for CUDA 12 needs only driver 525.</source>
   <translation>{why} Das Plugin von JAX für CUDA 12 braucht nur Treiber 525.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>{why} TensorFlow 2.14 uses CUDA 11.8, which needs only driver 450.</source>
   <translation>{why} TensorFlow 2.14 verwendet CUDA 11.8, das nur Treiber 450 braucht.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>No NVIDIA driver is installed</source>
   <translation>Es ist kein NVIDIA-Treiber installiert</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>The software that makes the card usable is not there</source>
   <translation>Die Software, die die Karte nutzbar macht, ist nicht da</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>{DRIVER_IS} It is installed once for the whole computer, apart from Python. None was found here.</source>
   <translation>{DRIVER_IS} Er wird einmal für den ganzen Computer installiert, getrennt von Python. Hier wurde keiner gefunden.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>The command nvidia-smi is unknown, and the system or the card is new. On Windows the Device Manager calls the card a Microsoft Basic Display Adapter.</source>
   <translation>Der Befehl nvidia-smi ist unbekannt, und das System oder die Karte ist neu. Unter Windows nennt der Geräte-Manager die Karte „Microsoft Basic Display Adapter“.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>The command nvidia-smi prints a table with the card and the driver's version.</source>
   <translation>Der Befehl nvidia-smi gibt eine Tabelle mit der Karte und der Version des Treibers aus.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>The NVIDIA driver is installed but is not running</source>
   <translation>Der NVIDIA-Treiber ist installiert, läuft aber nicht</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>The driver's files are there, but the system has not started it, or it does not answer</source>
   <translation>Die Dateien des Treibers sind da, aber das System hat ihn nicht gestartet, oder er antwortet nicht</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>{DRIVER_IS} Its files are here, but the system has not started it, so no program reaches the card.</source>
   <translation>{DRIVER_IS} Seine Dateien sind hier, aber das System hat ihn nicht gestartet, deshalb erreicht kein Programm die Karte.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>The command nvidia-smi is there and says that it cannot communicate with the driver. Often the system's kernel was updated, Secure Boot is on, or Windows shows a warning sign beside the card.</source>
   <translation>Der Befehl nvidia-smi ist da und sagt, dass er nicht mit dem Treiber kommunizieren kann. Oft wurde der Kernel des Systems aktualisiert, Secure Boot ist eingeschaltet, oder Windows zeigt ein Warnzeichen neben der Karte.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>The command nvidia-smi prints its table within a few seconds, also after a restart.</source>
   <translation>Der Befehl nvidia-smi gibt seine Tabelle innerhalb weniger Sekunden aus, auch nach einem Neustart.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>The two halves of the NVIDIA driver are of different versions</source>
   <translation>Die zwei Hälften des NVIDIA-Treibers sind von verschiedenen Versionen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>The driver was updated, and the part inside the kernel is still the old one</source>
   <translation>Der Treiber wurde aktualisiert, und der Teil im Kernel ist noch der alte</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>The driver has a part inside the system's kernel and libraries beside it, which must be of one version. Usually an update has replaced the libraries while the old kernel part is still loaded.</source>
   <translation>Der Treiber hat einen Teil im Kernel des Systems und daneben Bibliotheken; beide müssen von derselben Version sein. Meist hat eine Aktualisierung die Bibliotheken ersetzt, während der alte Kernel-Teil noch geladen ist.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>The command nvidia-smi says: Driver/library version mismatch. The card worked until the system installed updates, and the computer was not restarted since.</source>
   <translation>Der Befehl nvidia-smi sagt: Driver/library version mismatch. Die Karte funktionierte, bis das System Aktualisierungen installierte, und der Computer wurde seitdem nicht neu gestartet.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>The command nvidia-smi prints its table again instead of naming two versions.</source>
   <translation>Der Befehl nvidia-smi gibt wieder seine Tabelle aus, statt zwei Versionen zu nennen.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>The NVIDIA driver is too old for this framework</source>
   <translation>Der NVIDIA-Treiber ist zu alt für dieses Framework</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>The framework's CUDA needs a newer driver than the one installed</source>
   <translation>Das CUDA des Frameworks braucht einen neueren Treiber als den installierten</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>{DRIVER_IS} Each version of CUDA needs a driver that is new enough. CUDA toolkits and Python packages do not change the driver.</source>
   <translation>{DRIVER_IS} Jede Version von CUDA braucht einen Treiber, der neu genug ist. CUDA-Toolkits und Python-Pakete ändern den Treiber nicht.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>The framework was updated and the driver was not, or a message says that the driver version is insufficient. The CUDA Version that nvidia-smi shows is lower than the one that the framework uses.</source>
   <translation>Das Framework wurde aktualisiert und der Treiber nicht, oder eine Meldung sagt, dass die Treiberversion nicht ausreicht. Die CUDA Version, die nvidia-smi zeigt, ist niedriger als die, die das Framework verwendet.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>The CUDA Version in the table of nvidia-smi is at least the one that the framework was built with.</source>
   <translation>Die CUDA Version in der Tabelle von nvidia-smi entspricht mindestens der, mit der das Framework gebaut wurde.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>A restart brings every part of the driver up in the right order.</source>
   <translation>Ein Neustart bringt jeden Teil des Treibers in der richtigen Reihenfolge in Gang.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>Start the container so that the host's own driver library is used</source>
   <translation>Den Container so starten, dass die eigene Treiberbibliothek des Hosts verwendet wird</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>The start-up script of an NVIDIA image can put its compat folder first. Leave that script out (docker run --entrypoint), or take the compat folder out of LD_LIBRARY_PATH.</source>
   <translation>Das Startskript eines NVIDIA-Images kann seinen Ordner compat an die erste Stelle setzen. Lassen Sie dieses Skript weg (docker run --entrypoint), oder entfernen Sie den Ordner compat aus LD_LIBRARY_PATH.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>Or take an image whose CUDA version is not newer than the driver's</source>
   <translation>Oder ein Image nehmen, dessen CUDA-Version nicht neuer ist als die des Treibers</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>Take an image whose CUDA version is not newer than the driver's</source>
   <translation>Ein Image nehmen, dessen CUDA-Version nicht neuer ist als die des Treibers</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>Such an image needs no compat library. nvidia-smi on the host shows the newest CUDA that the driver runs.</source>
   <translation>Ein solches Image braucht keine compat-Bibliothek. nvidia-smi zeigt auf dem Host das neueste CUDA, das der Treiber ausführt.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>Start the container from the earlier image.</source>
   <translation>Starten Sie den Container aus dem früheren Image.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>several GB to download</source>
   <translation>mehrere GB zum Herunterladen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>Try it without LD_LIBRARY_PATH</source>
   <translation>Es ohne LD_LIBRARY_PATH versuchen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>If nvidia-smi and your program work then, a compat folder in that variable is the culprit.</source>
   <translation>Wenn nvidia-smi und Ihr Programm dann funktionieren, ist ein Ordner compat in dieser Variablen schuld.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>Open a new terminal; the variable is set there as before.</source>
   <translation>Öffnen Sie ein neues Terminal; dort ist die Variable gesetzt wie zuvor.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>A driver that is new enough needs no compat library.</source>
   <translation>Ein Treiber, der neu genug ist, braucht keine compat-Bibliothek.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>Remove the package cuda-compat</source>
   <translation>Das Paket cuda-compat entfernen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>It is meant for data-centre cards only, and only for certain older drivers. It lies in {place}.</source>
   <translation>Es ist nur für Rechenzentrumskarten gedacht und nur für bestimmte ältere Treiber. Es liegt in {place}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>It is meant for data-centre cards only, and only for certain older drivers. It lies in {place}. The package manager lists it with a version in its name, such as cuda-compat-12-4.</source>
   <translation>Es ist nur für Rechenzentrumskarten gedacht und nur für bestimmte ältere Treiber. Es liegt in {place}. Die Paketverwaltung führt es mit einer Version im Namen auf, etwa cuda-compat-12-4.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>It is meant for data-centre cards only, and only for certain older drivers.</source>
   <translation>Es ist nur für Rechenzentrumskarten gedacht und nur für bestimmte ältere Treiber.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>It is meant for data-centre cards only, and only for certain older drivers. The package manager lists it with a version in its name, such as cuda-compat-12-4.</source>
   <translation>Es ist nur für Rechenzentrumskarten gedacht und nur für bestimmte ältere Treiber. Die Paketverwaltung führt es mit einer Version im Namen auf, etwa cuda-compat-12-4.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>It lies in {place}.</source>
   <translation>Es liegt in {place}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>The package manager lists it with a version in its name, such as cuda-compat-12-4.</source>
   <translation>Die Paketverwaltung führt es mit einer Version im Namen auf, etwa cuda-compat-12-4.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>Install the package {value} again.</source>
   <translation>Installieren Sie das Paket {value} wieder.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>Move to another host</source>
   <translation>Auf einen anderen Host wechseln</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>The fault is on the machine that runs the container. Nothing inside the container can mend it.</source>
   <translation>Der Fehler liegt auf dem Rechner, auf dem der Container läuft. Im Container kann ihn nichts beheben.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>Reload the driver's memory module</source>
   <translation>Das Speichermodul des Treibers neu laden</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>It takes seconds and cures the state that a suspend leaves behind. End programs that use the GPU first.</source>
   <translation>Das dauert Sekunden und behebt den Zustand, den ein Ruhezustand hinterlässt. Beenden Sie zuerst Programme, die die GPU verwenden.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>Nothing is to be undone: the same module is loaded again.</source>
   <translation>Es gibt nichts rückgängig zu machen: Dasselbe Modul wird wieder geladen.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>Let the driver save its state before the computer sleeps</source>
   <translation>Den Treiber seinen Zustand sichern lassen, bevor der Computer in den Ruhezustand geht</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>The driver's own sleep services keep it alive over a suspend. They are often switched off.</source>
   <translation>Die eigenen Ruhezustandsdienste des Treibers halten ihn über einen Ruhezustand hinweg am Leben. Oft sind sie ausgeschaltet.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>Suspend the computer, wake it up, and check again.</source>
   <translation>Versetzen Sie den Computer in den Ruhezustand, wecken Sie ihn auf und prüfen Sie erneut.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>Disable the same three services with systemctl.</source>
   <translation>Deaktivieren Sie dieselben drei Dienste mit systemctl.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>Wait some minutes and look at the state of the fabric</source>
   <translation>Einige Minuten warten und den Zustand der Fabric ansehen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>After a start of the machine the fabric needs time. nvidia-smi -q shows its state; it must be Completed.</source>
   <translation>Nach einem Start des Rechners braucht die Fabric Zeit. nvidia-smi -q zeigt ihren Zustand; er muss Completed lauten.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>The line State under Fabric says Completed.</source>
   <translation>Die Zeile State unter Fabric lautet Completed.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>Have the fabric manager started on the host</source>
   <translation>Den Fabric Manager auf dem Host starten lassen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>It runs on the machine that holds the cards. Until then this host should get no GPU jobs.</source>
   <translation>Er läuft auf dem Rechner, der die Karten enthält. Bis dahin sollte dieser Host keine GPU-Jobs erhalten.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>Nothing is to be undone here: the service belongs to the host.</source>
   <translation>Hier gibt es nichts rückgängig zu machen: Der Dienst gehört zum Host.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>Start the service nvidia-fabricmanager</source>
   <translation>Den Dienst nvidia-fabricmanager starten</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>It joins the cards over NVSwitch. Without it CUDA refuses to start on such a machine.</source>
   <translation>Er verbindet die Karten über NVSwitch. Ohne ihn startet CUDA auf einem solchen Rechner nicht.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>The state of the service is active. Then check again.</source>
   <translation>Der Zustand des Dienstes ist active. Prüfen Sie dann erneut.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>Disable the service with systemctl.</source>
   <translation>Deaktivieren Sie den Dienst mit systemctl.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>Install the fabric manager of the driver's own version</source>
   <translation>Den Fabric Manager in der Version des Treibers installieren</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>Both must be of exactly the same version. The driver is {version}. Machines with B200 or newer cards also need the package nvlsm.</source>
   <translation>Beide müssen von genau derselben Version sein. Der Treiber ist {version}. Rechner mit B200 oder neueren Karten brauchen außerdem das Paket nvlsm.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>Both must be of exactly the same version. Machines with B200 or newer cards also need the package nvlsm.</source>
   <translation>Beide müssen von genau derselben Version sein. Rechner mit B200 oder neueren Karten brauchen außerdem das Paket nvlsm.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>The driver is {version}.</source>
   <translation>Der Treiber ist {version}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>The service nvidia-fabricmanager starts.</source>
   <translation>Der Dienst nvidia-fabricmanager startet.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>Remove the package again with the package manager.</source>
   <translation>Entfernen Sie das Paket wieder mit der Paketverwaltung.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>A compatibility version of the driver's library is in the way</source>
   <translation>Eine Kompatibilitätsversion der Treiberbibliothek ist im Weg</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>A libcuda from the package cuda-compat is used where it is not supported</source>
   <translation>Eine libcuda aus dem Paket cuda-compat wird verwendet, wo sie nicht unterstützt wird</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>NVIDIA has a package, cuda-compat, that lets an older driver run newer CUDA programs. It works only on data-centre cards with certain drivers. Here it is loaded in place of the driver's own library and fails.</source>
   <translation>NVIDIA hat ein Paket, cuda-compat, mit dem ein älterer Treiber neuere CUDA-Programme ausführen kann. Es funktioniert nur auf Rechenzentrumskarten mit bestimmten Treibern. Hier wird es anstelle der eigenen Bibliothek des Treibers geladen und scheitert.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>The program runs in one of NVIDIA's containers on a GeForce or workstation card, and the host's driver is older than the image. The message speaks of forward compatibility, or gives error 804 or 803.</source>
   <translation>Das Programm läuft in einem Container von NVIDIA auf einer GeForce- oder Workstation-Karte, und der Treiber des Hosts ist älter als das Image. Die Meldung spricht von „forward compatibility“ oder nennt Fehler 804 oder 803.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>The framework lists the card, and no libcuda from a folder named compat is loaded any more.</source>
   <translation>Das Framework führt die Karte auf, und es wird keine libcuda aus einem Ordner namens compat mehr geladen.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>The driver's memory module does not work</source>
   <translation>Das Speichermodul des Treibers funktioniert nicht</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>nvidia-smi works, but CUDA cannot start because of nvidia-uvm</source>
   <translation>nvidia-smi funktioniert, aber CUDA kann wegen nvidia-uvm nicht starten</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>The driver answers simple questions, so nvidia-smi looks fine. For computing it needs a second part, nvidia-uvm, which manages memory, and that part fails. It often happens after the computer was suspended.</source>
   <translation>Der Treiber beantwortet einfache Fragen, darum sieht nvidia-smi gut aus. Zum Rechnen braucht er einen zweiten Teil, nvidia-uvm, der den Speicher verwaltet, und dieser Teil versagt. Das geschieht oft, nachdem der Computer im Ruhezustand war.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>The GPU worked before the computer slept, and nvidia-smi still shows it. The framework finds no GPU, and CUDA answers with unknown error (999).</source>
   <translation>Die GPU funktionierte, bevor der Computer im Ruhezustand war, und nvidia-smi zeigt sie noch immer. Das Framework findet keine GPU, und CUDA antwortet mit „unknown error“ (999).</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>The framework lists the card, also after the computer slept and woke up.</source>
   <translation>Das Framework führt die Karte auf, auch nachdem der Computer im Ruhezustand war und aufgewacht ist.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>The link between this server's GPUs is not up</source>
   <translation>Die Verbindung zwischen den GPUs dieses Servers steht nicht</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>The NVSwitch fabric, which joins the cards of a server, is not ready</source>
   <translation>Die NVSwitch-Fabric, die die Karten eines Servers verbindet, ist nicht bereit</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>In large servers the cards are joined by NVSwitch chips. A service, the fabric manager, must set these up before CUDA can start, even on a single card.</source>
   <translation>In großen Servern sind die Karten über NVSwitch-Chips verbunden. Ein Dienst, der Fabric Manager, muss diese einrichten, bevor CUDA starten kann, auch auf einer einzelnen Karte.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>The machine holds eight or more cards such as A100, H100 or B200, and it was started or updated a short time ago. nvidia-smi shows all of them while CUDA answers system not yet initialized (802).</source>
   <translation>Der Rechner enthält acht oder mehr Karten wie A100, H100 oder B200, und er wurde vor Kurzem gestartet oder aktualisiert. nvidia-smi zeigt sie alle, während CUDA mit „system not yet initialized“ (802) antwortet.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>nvidia-smi -q shows Completed as the state of the fabric, and the framework lists the cards.</source>
   <translation>nvidia-smi -q zeigt Completed als Zustand der Fabric, und das Framework führt die Karten auf.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>The device files come from the machine that runs the container, so they are mended there.</source>
   <translation>Die Gerätedateien kommen von dem Rechner, auf dem der Container läuft; darum werden sie dort in Ordnung gebracht.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>{HOST_MUST} A restart makes them anew.</source>
   <translation>{HOST_MUST} Ein Neustart legt sie neu an.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>Have the device files made</source>
   <translation>Die Gerätedateien anlegen lassen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>NVIDIA's small tool nvidia-modprobe makes them, the one for GPU memory (nvidia-uvm) included.</source>
   <translation>NVIDIAs kleines Werkzeug nvidia-modprobe legt sie an, einschließlich der Datei für den GPU-Speicher (nvidia-uvm).</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>Nothing is to be undone: the files last until the next restart.</source>
   <translation>Es gibt nichts rückgängig zu machen: Die Dateien bestehen bis zum nächsten Neustart.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>If the command is unknown, install nvidia-modprobe first</source>
   <translation>Falls der Befehl unbekannt ist: zuerst nvidia-modprobe installieren</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>Some distributions leave it out of the driver's package.</source>
   <translation>Manche Distributionen lassen es aus dem Paket des Treibers weg.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>The command nvidia-modprobe is found.</source>
   <translation>Der Befehl nvidia-modprobe wird gefunden.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>Remove the package nvidia-modprobe with the package manager.</source>
   <translation>Entfernen Sie das Paket nvidia-modprobe mit der Paketverwaltung.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>with "--gpus all"</source>
   <translation>mit „--gpus all“</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>as a pod that asks for nvidia.com/gpu</source>
   <translation>als Pod, der nvidia.com/gpu anfordert</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>with "--nv"</source>
   <translation>mit „--nv“</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>with the GPU</source>
   <translation>mit der GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>Stop the container and start a new one {with_gpu}</source>
   <translation>Den Container beenden und einen neuen starten: {with_gpu}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>{HOST_MUST} A container that was started earlier does not get files that appear later.</source>
   <translation>{HOST_MUST} Ein Container, der vorher gestartet wurde, erhält Dateien nicht, die später erscheinen.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>Nothing is to be undone; what was saved only inside the old container goes with it.</source>
   <translation>Es gibt nichts rückgängig zu machen; was nur im alten Container gespeichert war, geht mit ihm verloren.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>Here it is {file}, which is set to {mode}.</source>
   <translation>Hier ist es {file}, mit den Rechten {mode}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>Here it is {file}.</source>
   <translation>Hier ist es {file}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>which is set to {mode}.</source>
   <translation>mit den Rechten {mode}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>Look who may open the device files</source>
   <translation>Nachsehen, wer die Gerätedateien öffnen darf</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>The first letters of each line say who may read and write. The two names after them are owner and group.</source>
   <translation>Die ersten Buchstaben jeder Zeile sagen, wer lesen und schreiben darf. Die zwei Namen danach sind Besitzer und Gruppe.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>Your name, or one of your groups, is among those who may read and write.</source>
   <translation>Ihr Name oder eine Ihrer Gruppen ist unter denen, die lesen und schreiben dürfen.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>the group "{group}"</source>
   <extracomment>group = parts[2] if len(parts) &gt;= 3 and (not parts[1].isdigit()) else ''</extracomment>
   <translation>die Gruppe „{group}“</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>the group that owns the files (often video)</source>
   <translation>die Gruppe, der die Dateien gehören (oft video)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>Put your user into {who}</source>
   <extracomment>who = f'the group "{group}"' if group else 'the group that owns the files (often video)'</extracomment>
   <translation>Ihren Benutzer aufnehmen in {who}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>Membership lasts, and it opens the card for you alone and not for everybody. It counts from your next login.</source>
   <translation>Die Mitgliedschaft bleibt bestehen, und sie öffnet die Karte nur für Sie und nicht für alle. Sie gilt ab Ihrer nächsten Anmeldung.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>Membership lasts, and it opens the card for you alone and not for everybody. It counts from your next login. The command is "sudo usermod -aG GROUP $USER", with its name in place of GROUP.</source>
   <translation>Die Mitgliedschaft bleibt bestehen, und sie öffnet die Karte nur für Sie und nicht für alle. Sie gilt ab Ihrer nächsten Anmeldung. Der Befehl lautet „sudo usermod -aG GROUP $USER“, mit dem Namen der Gruppe anstelle von GROUP.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>The command is "sudo usermod -aG GROUP $USER", with its name in place of GROUP.</source>
   <translation>Der Befehl lautet „sudo usermod -aG GROUP $USER“, mit dem Namen der Gruppe anstelle von GROUP.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>Log out and in again, then check again.</source>
   <translation>Melden Sie sich ab und wieder an, und prüfen Sie dann erneut.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>Take your user out of the group again with gpasswd.</source>
   <translation>Nehmen Sie Ihren Benutzer mit gpasswd wieder aus der Gruppe.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>Or open the device files for every user of this computer</source>
   <translation>Oder die Gerätedateien für alle Benutzer dieses Computers öffnen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>Open the device files for every user of this computer</source>
   <translation>Die Gerätedateien für alle Benutzer dieses Computers öffnen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>That is the driver's own default. It lasts until the next restart, so it also shows whether this was it.</source>
   <translation>Das ist die Voreinstellung des Treibers selbst. Sie gilt bis zum nächsten Neustart und zeigt damit auch, ob es daran lag.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>Restart the computer.</source>
   <translation>Starten Sie den Computer neu.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>Give the container's user the group that owns the device files</source>
   <translation>Dem Benutzer des Containers die Gruppe geben, der die Gerätedateien gehören</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>Docker takes it as "--group-add" with the number of that group, a pod as supplementalGroups. Podman without root takes "--group-add keep-groups", which hands on the groups that you have yourself.</source>
   <translation>Docker nimmt sie als „--group-add“ mit der Nummer dieser Gruppe, ein Pod als supplementalGroups. Podman ohne root nimmt „--group-add keep-groups“; das gibt die Gruppen weiter, die Sie selbst haben.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>Start the container without that option.</source>
   <translation>Starten Sie den Container ohne diese Option.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>On a host with SELinux, allow containers to use devices</source>
   <translation>Auf einem Host mit SELinux: Containern erlauben, Geräte zu verwenden</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>SELinux (Fedora, RHEL) refuses it by default. The setting container_use_devices allows it on the host: setsebool -P container_use_devices on.</source>
   <translation>SELinux (Fedora, RHEL) verweigert es standardmäßig. Die Einstellung container_use_devices erlaubt es auf dem Host: setsebool -P container_use_devices on.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>Set the same setting to off.</source>
   <translation>Setzen Sie dieselbe Einstellung auf off.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>Your user may not open the graphics card's device files</source>
   <translation>Ihr Benutzer darf die Gerätedateien der Grafikkarte nicht öffnen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>The device files exist, but this user or container is not allowed to open them</source>
   <translation>Die Gerätedateien existieren, aber dieser Benutzer oder Container darf sie nicht öffnen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>On Linux a program reaches the card through files in the folder /dev. They exist, but your user is not allowed to open them. With administrator rights the same program would work.</source>
   <translation>Unter Linux erreicht ein Programm die Karte über Dateien im Ordner /dev. Sie existieren, aber Ihr Benutzer darf sie nicht öffnen. Mit Administratorrechten würde dasselbe Programm funktionieren.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>The same command works with sudo, or for another user of the computer. It is common on shared machines and clusters, and in containers that do not run as root.</source>
   <translation>Derselbe Befehl funktioniert mit sudo oder für einen anderen Benutzer des Computers. Das ist häufig auf gemeinsam genutzten Rechnern und Clustern und in Containern, die nicht als root laufen.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>Without sudo, nvidia-smi shows the card and the framework lists it.</source>
   <translation>Ohne sudo zeigt nvidia-smi die Karte, und das Framework führt sie auf.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>Missing here: {missing}.</source>
   <translation>Hier fehlt: {missing}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>The driver runs, but its device files are missing</source>
   <translation>Der Treiber läuft, aber seine Gerätedateien fehlen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>The files in /dev through which programs reach the card were not made</source>
   <translation>Die Dateien in /dev, über die Programme die Karte erreichen, wurden nicht angelegt</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>On Linux a program reaches the card through files in the folder /dev, such as nvidia0 and nvidia-uvm. The driver is loaded, but nobody made these files. That is common on machines without a screen.</source>
   <translation>Unter Linux erreicht ein Programm die Karte über Dateien im Ordner /dev, etwa nvidia0 und nvidia-uvm. Der Treiber ist geladen, aber niemand hat diese Dateien angelegt. Das ist häufig auf Rechnern ohne Bildschirm.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>The machine is a server or a cloud machine without a screen, and it was started not long ago. The GPU works after somebody ran nvidia-smi as administrator, and stops working after the next restart.</source>
   <translation>Der Rechner ist ein Server oder ein Cloud-Rechner ohne Bildschirm, und er wurde vor nicht langer Zeit gestartet. Die GPU funktioniert, nachdem jemand nvidia-smi als Administrator ausgeführt hat, und nach dem nächsten Neustart nicht mehr.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>The folder /dev holds nvidia0, nvidiactl and nvidia-uvm, also after a restart.</source>
   <translation>Der Ordner /dev enthält nvidia0, nvidiactl und nvidia-uvm, auch nach einem Neustart.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_install.py" />
   <source>about 10 minutes, 1 GB</source>
   <translation>etwa 10 Minuten, 1 GB</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_install.py" />
   <source>On the host, not in the container:</source>
   <translation>Auf dem Host, nicht im Container:</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_install.py" />
   <source>In Windows, not in WSL:</source>
   <translation>In Windows, nicht in WSL:</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_install.py" />
   <source>Restart. {SMI_WORKS} Then check again.</source>
   <translation>Starten Sie neu. {SMI_WORKS} Prüfen Sie dann erneut.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_install.py" />
   <source>Take version {oldest} or newer.</source>
   <translation>Nehmen Sie Version {oldest} oder neuer.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_install.py" />
   <source>Drivers after branch {branch} no longer know this card, so take one of branch {branch}.</source>
   <translation>Treiber nach Zweig {branch} kennen diese Karte nicht mehr; nehmen Sie also einen aus Zweig {branch}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_install.py" />
   <source>Secure Boot is on here, so the new driver also needs a signature: if a password is asked for, choose one, and at the next start choose "Enroll MOK" and type it.</source>
   <translation>Secure Boot ist hier eingeschaltet, darum braucht der neue Treiber auch eine Signatur: Wenn nach einem Passwort gefragt wird, wählen Sie eines; wählen Sie beim nächsten Start „Enroll MOK“ und geben Sie es ein.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_install.py" />
   <source>The same tool, or the package manager, can remove what it installed.</source>
   <translation>Dasselbe Werkzeug oder die Paketverwaltung kann entfernen, was es installiert hat.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_install.py" />
   <source>Remove {several} with the package manager, and restart.</source>
   <translation>Entfernen Sie {several} mit der Paketverwaltung, und starten Sie neu.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_install.py" />
   <source>The tool that installed the driver can remove it or go back to the older version.</source>
   <translation>Das Werkzeug, das den Treiber installiert hat, kann ihn entfernen oder zur älteren Version zurückkehren.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_install.py" />
   <source>Download the driver for your card from NVIDIA's page for drivers (nvidia.com/drivers), and tick the box for a clean installation.</source>
   <translation>Laden Sie den Treiber für Ihre Karte von der Treiberseite von NVIDIA (nvidia.com/drivers) herunter, und setzen Sie das Häkchen für eine Neuinstallation.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_install.py" />
   <source>In the Device Manager, the properties of the card have a page Driver with a button that goes back to the old one.</source>
   <translation>Im Geräte-Manager haben die Eigenschaften der Karte eine Seite „Treiber“ mit einer Schaltfläche, die zum alten zurückkehrt.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_install.py" />
   <source>A container uses the driver of the machine that it runs on. A driver inside it would only do harm.</source>
   <translation>Ein Container verwendet den Treiber des Rechners, auf dem er läuft. Ein Treiber in ihm würde nur schaden.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_install.py" />
   <source>WSL uses the driver of Windows. A Linux driver inside WSL would only do harm.</source>
   <translation>WSL verwendet den Treiber von Windows. Ein Linux-Treiber in WSL würde nur schaden.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_install.py" />
   <source>Use your distribution's own package of the driver, which follows updates of the kernel.</source>
   <translation>Verwenden Sie das Treiberpaket Ihrer Distribution; es macht Aktualisierungen des Kernels mit.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_install.py" />
   <source>For Windows it comes from NVIDIA's page for drivers (nvidia.com/drivers). On Linux take your distribution's own package of it.</source>
   <translation>Für Windows kommt er von der Treiberseite von NVIDIA (nvidia.com/drivers). Unter Linux nehmen Sie das Paket Ihrer Distribution.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_install.py" />
   <source>On the host the command nvidia-smi shows the card. Start the container again and check again.</source>
   <translation>Auf dem Host zeigt der Befehl nvidia-smi die Karte. Starten Sie den Container erneut und prüfen Sie erneut.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_install.py" />
   <source>In Windows and in WSL the command nvidia-smi shows the card. Then check again.</source>
   <translation>In Windows und in WSL zeigt der Befehl nvidia-smi die Karte. Prüfen Sie dann erneut.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>gpuwizard runs a small program of its own on each GPU by the driver alone, without any framework and without the CUDA toolkit.</source>
   <translation>gpuwizard führt auf jeder GPU ein kleines eigenes Programm aus, nur mit dem Treiber, ohne jedes Framework und ohne das CUDA-Toolkit.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>Take overclocking back, and check cooling and power cables</source>
   <translation>Übertaktung zurücknehmen, Kühlung und Stromkabel prüfen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>Raised clock rates, heat and a weak power supply make cards fail in the middle of a computation.</source>
   <translation>Erhöhte Taktraten, Hitze und ein schwaches Netzteil lassen Karten mitten in einer Berechnung versagen.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>The check passes several times in a row.</source>
   <translation>Die Prüfung wird mehrmals nacheinander bestanden.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>Set the former clock rates again.</source>
   <translation>Stellen Sie die früheren Taktraten wieder ein.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>half an hour</source>
   <translation>eine halbe Stunde</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>A clean installation brings all parts of the driver in one version, and replaces what is damaged.</source>
   <translation>Eine saubere Neuinstallation bringt alle Teile des Treibers in einer Version und ersetzt, was beschädigt ist.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>The NVIDIA driver{have} cannot compile a program for {gpu_or}</source>
   <extracomment>have = f' {s.driver_version}' if s.driver_version else ''</extracomment>
   <translation>Der NVIDIA-Treiber{have} kann kein Programm für {gpu_or} kompilieren</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>the GPU</source>
   <translation>die GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>{ALONE} The driver has to compile it for the card first, and refused, although it is written for drivers of many years ago. Then the driver is too old, or its compiler is left over from an older one.</source>
   <translation>{ALONE} Der Treiber muss es zuerst für die Karte kompilieren und hat das verweigert, obwohl es für Treiber von vor vielen Jahren geschrieben ist. Dann ist der Treiber zu alt, oder sein Compiler ist von einem älteren übrig geblieben.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>A newer driver runs everything that the old one ran, and brings its own compiler along.</source>
   <translation>Ein neuerer Treiber führt alles aus, was der alte ausgeführt hat, und bringt seinen eigenen Compiler mit.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>After an update the new driver is in use only once the computer was restarted.</source>
   <translation>Nach einer Aktualisierung ist der neue Treiber erst in Gebrauch, wenn der Computer neu gestartet wurde.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>{card} has the number {number}.</source>
   <translation>{card} hat die Nummer {number}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>{ALONE} The driver has to compile it for the generation of the card, which NVIDIA numbers as compute capability.{has} It could make no code for this one, so no framework can use the card either.</source>
   <extracomment>has = f' {card} has the number {number}.' if number else ''</extracomment>
   <translation>{ALONE} Der Treiber muss es für die Generation der Karte kompilieren, die NVIDIA als Compute Capability nummeriert.{has} Für diese konnte er keinen Code erzeugen, also kann auch kein Framework die Karte verwenden.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>Run this work on another card, or on the processor</source>
   <translation>Diese Arbeit auf einer anderen Karte ausführen oder auf dem Prozessor</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>A card that is too old for the driver cannot be used, whatever is installed beside it.</source>
   <translation>Eine Karte, die für den Treiber zu alt ist, kann nicht verwendet werden, was auch immer daneben installiert ist.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>A driver that knows the card can compile for it.</source>
   <translation>Ein Treiber, der die Karte kennt, kann für sie kompilieren.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>The driver can make no code for {card}</source>
   <translation>Der Treiber kann keinen Code erzeugen für {card}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>Update the driver</source>
   <translation>Den Treiber aktualisieren</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>{ALONE} It is known to be right, and on {gpu_or} it was stopped by an error. So the reason is neither your program nor its data, but the driver or the card.</source>
   <translation>{ALONE} Es ist bekanntermaßen richtig und wurde durch einen Fehler angehalten (Karte: {gpu_or}). Der Grund ist also weder Ihr Programm noch dessen Daten, sondern der Treiber oder die Karte.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>After an error on the GPU a restart is the surest way to a clean state.</source>
   <translation>Nach einem Fehler auf der GPU ist ein Neustart der sicherste Weg zu einem sauberen Zustand.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>A computation on the GPU failed, even with the driver alone</source>
   <translation>Eine Berechnung auf der GPU ist gescheitert, sogar nur mit dem Treiber</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>{ALONE} On {gpu_or} it ended without an error, and some of its numbers were wrong. That comes from the card, its memory, its cooling or its power, not from Python or CUDA. Results computed on it should not be trusted.</source>
   <translation>{ALONE} Es endete ohne einen Fehler, und einige seiner Zahlen waren falsch (Karte: {gpu_or}). Das kommt von der Karte, ihrem Speicher, ihrer Kühlung oder ihrer Stromversorgung, nicht von Python oder CUDA. Ergebnissen, die darauf berechnet wurden, sollten Sie nicht trauen.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>Switch the machine off completely, wait half a minute and switch it on</source>
   <translation>Den Rechner ganz ausschalten, eine halbe Minute warten und ihn einschalten</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>A card in a bad state comes back clean only after it was without power. A restart can be too little.</source>
   <translation>Eine Karte in einem schlechten Zustand kommt erst sauber zurück, wenn sie ohne Strom war. Ein Neustart kann zu wenig sein.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>If it stays, have the card replaced</source>
   <translation>Falls es bleibt: die Karte ersetzen lassen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>A card that computes wrong in its normal state is broken, and no software mends that.</source>
   <translation>Eine Karte, die in ihrem normalen Zustand falsch rechnet, ist defekt, und keine Software behebt das.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>Run this check with the other card.</source>
   <translation>Führen Sie diese Prüfung mit der anderen Karte aus.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>{gpu_or} computes wrong numbers</source>
   <translation>{gpu_or} berechnet falsche Zahlen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>The GPU</source>
   <translation>Die GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>Leave this card out until it is mended</source>
   <translation>Diese Karte auslassen, bis sie repariert ist</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>The variable CUDA_VISIBLE_DEVICES names the cards that a program may use; the others gave right numbers.</source>
   <translation>Die Variable CUDA_VISIBLE_DEVICES nennt die Karten, die ein Programm verwenden darf; die anderen lieferten richtige Zahlen.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>Your program, started from this same terminal, runs on the other cards.</source>
   <translation>Ihr Programm, aus demselben Terminal gestartet, läuft auf den anderen Karten.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>a first computation</source>
   <translation>eine erste Berechnung</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>{ALONE} The driver started, but {doing} had no end within the time limit. A driver in that state usually stays so until the computer is restarted.</source>
   <translation>{ALONE} Der Treiber startete, aber innerhalb der Frist kam dieser Schritt zu keinem Ende: {doing}. Ein Treiber in diesem Zustand bleibt meist so, bis der Computer neu gestartet wird.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>A restart loads the driver afresh.</source>
   <translation>Ein Neustart lädt den Treiber frisch.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>The NVIDIA driver hangs when it is to compute</source>
   <translation>Der NVIDIA-Treiber hängt, wenn er rechnen soll</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>{ALONE} It takes a tenth of the free memory at most, and {gpu_or} did not even have that. Who holds the rest could not be seen from here.</source>
   <translation>{ALONE} Es nimmt höchstens ein Zehntel des freien Speichers, und nicht einmal das war frei (Karte: {gpu_or}). Wer den Rest hält, war von hier aus nicht zu sehen.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>The GPU has no memory left, not even for a small test</source>
   <translation>Die GPU hat keinen Speicher mehr frei, nicht einmal für einen kleinen Test</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>A restart loads the driver afresh. It often is enough after an update, a crash or a long sleep.</source>
   <translation>Ein Neustart lädt den Treiber frisch. Nach einer Aktualisierung, einem Absturz oder einem langen Ruhezustand reicht das oft.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>If nothing else helps, a clean installation replaces whatever is damaged or half-finished.</source>
   <translation>Wenn nichts anderes hilft, ersetzt eine saubere Neuinstallation, was beschädigt oder halb fertig ist.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>Enable the card in the Device Manager</source>
   <translation>Die Karte im Geräte-Manager aktivieren</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>Somebody has disabled it. Under Display adapters, a right click on the card offers to enable it.</source>
   <translation>Jemand hat sie deaktiviert. Unter „Grafikkarten“ bietet ein Rechtsklick auf die Karte an, sie zu aktivieren.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>The same menu disables the card again.</source>
   <translation>Dasselbe Menü deaktiviert die Karte wieder.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>Windows gives code {code} for it now.</source>
   <extracomment>code = str(troubled.problem_code) if troubled else s.get('problem_code')</extracomment>
   <translation>Windows gibt für sie jetzt Code {code} an.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>Look at the card in the Device Manager</source>
   <translation>Die Karte im Geräte-Manager ansehen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>Under Display adapters, the properties of the card name the problem.{says}</source>
   <extracomment>says = f' Windows gives code {code} for it now.' if code else ''</extracomment>
   <translation>Unter „Grafikkarten“ nennen die Eigenschaften der Karte das Problem.{says}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>Display</source>
   <translation>Display</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>The card is listed there as started and without a problem code.</source>
   <translation>Die Karte ist dort als gestartet und ohne Problemcode aufgeführt.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>envycontrol or supergfxctl</source>
   <translation>envycontrol oder supergfxctl</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>linux mint</source>
   <translation>linux mint</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>On a laptop with two graphics chips, switch the NVIDIA card on</source>
   <translation>Auf einem Laptop mit zwei Grafikchips: die NVIDIA-Karte einschalten</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>To save power, such laptops can run on the other chip alone. On Linux {tool} decides that.</source>
   <translation>Um Strom zu sparen, können solche Laptops allein mit dem anderen Chip laufen. Unter Linux entscheidet das {tool}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>Restart. {SMI_WORKS}</source>
   <translation>Starten Sie neu. {SMI_WORKS}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>Choose the earlier mode again with the same tool, and restart.</source>
   <translation>Wählen Sie mit demselben Werkzeug wieder den früheren Modus, und starten Sie neu.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>To save power, the maker's own tool can switch it off, as the Eco mode of Armoury Crate does. MSI Center, Lenovo Vantage and others have the same switch, and so has the firmware (BIOS).</source>
   <translation>Um Strom zu sparen, kann das Programm des Herstellers sie ausschalten, wie es der Eco-Modus von Armoury Crate tut. MSI Center, Lenovo Vantage und andere haben denselben Schalter, ebenso die Firmware (BIOS).</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>The Device Manager shows the card under Display adapters.</source>
   <translation>Der Geräte-Manager zeigt die Karte unter „Grafikkarten“.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>Choose the earlier mode in the same tool.</source>
   <translation>Wählen Sie im selben Programm den früheren Modus.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>Give the card back to this system, if no virtual machine needs it</source>
   <translation>Die Karte diesem System zurückgeben, wenn keine virtuelle Maschine sie braucht</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>The kernel's driver vfio-pci holds the card for a virtual machine, so NVIDIA's driver cannot take it. The command shows the lines that say so. Take the card's numbers out of them, have the start files of the system made anew, and restart. If the card is meant for a virtual machine, check there.</source>
   <translation>Der Treiber vfio-pci des Kernels hält die Karte für eine virtuelle Maschine fest, daher kann der Treiber von NVIDIA sie nicht übernehmen. Der Befehl zeigt die Zeilen, in denen das steht. Nehmen Sie die Nummern der Karte dort heraus, lassen Sie die Startdateien des Systems neu erzeugen und starten Sie neu. Ist die Karte für eine virtuelle Maschine bestimmt, prüfen Sie dort.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>grep -rn vfio /etc/modprobe.d /etc/modules-load.d /etc/default/grub /proc/cmdline</source>
   <translation>grep -rn vfio /etc/modprobe.d /etc/modules-load.d /etc/default/grub /proc/cmdline</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>Put the lines back, and restart.</source>
   <translation>Setzen Sie die Zeilen wieder ein und starten Sie neu.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>a quarter of an hour</source>
   <translation>eine Viertelstunde</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>Load the driver by hand</source>
   <translation>Den Treiber von Hand laden</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>If this works, the driver is whole and was only not started. If it fails, the message says why.</source>
   <translation>Wenn das gelingt, ist der Treiber unversehrt und wurde nur nicht gestartet. Wenn es scheitert, sagt die Meldung, warum.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>Nothing is to be undone: a restart brings the old state back.</source>
   <translation>Es gibt nichts rückgängig zu machen: Ein Neustart stellt den alten Zustand wieder her.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>Have NVIDIA's persistence service keep the driver ready</source>
   <translation>Den Persistenzdienst von NVIDIA den Treiber bereithalten lassen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>On a computer without a screen nothing else keeps it awake, or asks for its device files at a start. Where the service is unknown, a package of the same name brings it.</source>
   <translation>Auf einem Computer ohne Bildschirm hält ihn nichts anderes wach oder verlangt beim Start seine Gerätedateien. Wo der Dienst unbekannt ist, bringt ihn ein Paket gleichen Namens.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>The service is active, and nvidia-smi answers within a second or two.</source>
   <translation>Der Dienst ist aktiv, und nvidia-smi antwortet innerhalb von ein bis zwei Sekunden.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>Disable the service nvidia-persistenced again with systemctl.</source>
   <translation>Deaktivieren Sie den Dienst nvidia-persistenced wieder mit systemctl.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>Look into the kernel's log for the reason</source>
   <translation>Im Protokoll des Kernels nach dem Grund sehen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>The kernel writes down why a driver was refused or hangs. Lines with NVRM or nvidia are the ones to read.</source>
   <translation>Der Kernel schreibt auf, warum ein Treiber abgelehnt wurde oder hängt. Die Zeilen mit NVRM oder nvidia sind die wichtigen.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>The log names a reason, or has no line about nvidia.</source>
   <translation>Das Protokoll nennt einen Grund oder enthält keine Zeile über nvidia.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>dkms autoinstall</source>
   <translation>dkms autoinstall</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>akmods --force</source>
   <translation>akmods --force</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>Build the driver for the kernel that runs now</source>
   <translation>Den Treiber für den Kernel bauen, der jetzt läuft</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>After an update of the kernel the driver's kernel part must be built anew; this can have been missed. The build needs the kernel's headers, a package of its own.</source>
   <translation>Nach einer Aktualisierung des Kernels muss der Kernel-Teil des Treibers neu gebaut werden; das kann ausgeblieben sein. Der Build braucht die Header des Kernels, ein eigenes Paket.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>Nothing is to be undone: the driver is only built once more.</source>
   <translation>Es gibt nichts rückgängig zu machen: Der Treiber wird nur noch einmal gebaut.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>update-initramfs -u</source>
   <translation>update-initramfs -u</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>mkinitcpio -P</source>
   <translation>mkinitcpio -P</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>Keep nouveau from loading, then restart</source>
   <translation>nouveau am Laden hindern, dann neu starten</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>The NVIDIA driver can then take the card. Make sure first that the NVIDIA driver is installed.</source>
   <translation>Der NVIDIA-Treiber kann dann die Karte übernehmen. Stellen Sie zuerst sicher, dass der NVIDIA-Treiber installiert ist.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>Delete the file {file}, run the second command again and restart.</source>
   <translation>Löschen Sie die Datei {file}, führen Sie den zweiten Befehl noch einmal aus und starten Sie neu.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>Let Secure Boot trust the driver's signature</source>
   <translation>Secure Boot der Signatur des Treibers vertrauen lassen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>Importing the key asks for a password of your choice. At the next start a blue screen appears: choose "Enroll MOK" there and type that password.</source>
   <translation>Beim Importieren des Schlüssels wird nach einem Passwort gefragt, das Sie wählen. Beim nächsten Start erscheint ein blauer Bildschirm: Wählen Sie dort „Enroll MOK“ und geben Sie dieses Passwort ein.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>Restart and enrol the key. {SMI_WORKS}</source>
   <translation>Starten Sie neu und registrieren Sie den Schlüssel. {SMI_WORKS}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>The command mokutil --delete with the same file takes the key back at the next start.</source>
   <translation>Der Befehl mokutil --delete mit derselben Datei nimmt den Schlüssel beim nächsten Start zurück.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_packages.py" />
   <source>NVIDIA's own repository has it: its Driver Installation Guide shows the steps for your system.</source>
   <translation>NVIDIAs eigene Paketquelle hat ihn: Der Driver Installation Guide von NVIDIA zeigt die Schritte für Ihr System.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_packages.py" />
   <source>This system no longer has that branch; the installer on nvidia.com/drivers does, for this card.</source>
   <translation>Dieses System hat diesen Zweig nicht mehr; das Installationsprogramm auf nvidia.com/drivers hat ihn, für diese Karte.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_packages.py" />
   <source>The tool ubuntu-drivers picks the version that fits the card.</source>
   <translation>Das Werkzeug ubuntu-drivers wählt die Version, die zur Karte passt.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_packages.py" />
   <source>On a server without a screen, add --gpgpu to its last line: that is the smaller driver for servers.</source>
   <translation>Auf einem Server ohne Bildschirm fügen Sie der letzten Zeile --gpgpu hinzu: Das ist der kleinere Treiber für Server.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_packages.py" />
   <source>In the program "Additional Drivers" choose the earlier driver, or the one of X.Org, and restart.</source>
   <translation>Wählen Sie im Programm „Zusätzliche Treiber“ den früheren Treiber oder den von X.Org, und starten Sie neu.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_packages.py" />
   <source>Debian {release} itself has driver {carries}, which is older than that. {GUIDE}</source>
   <extracomment>release = found[1] if found else ''</extracomment>
   <translation>Debian {release} selbst hat Treiber {carries}, der älter ist als diese Version. {GUIDE}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_packages.py" />
   <source>It stands in Debian's non-free section. In Debian's list of package sources (/etc/apt/sources.list, or debian.sources in the folder sources.list.d beside it) "contrib non-free non-free-firmware" must stand after "main".</source>
   <translation>Er steht im Bereich non-free von Debian. In Debians Liste der Paketquellen (/etc/apt/sources.list oder debian.sources im Ordner sources.list.d daneben) muss „contrib non-free non-free-firmware“ hinter „main“ stehen.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_packages.py" />
   <source>On this kind of Fedora the packages akmod-nvidia and xorg-x11-drv-nvidia-cuda of RPM Fusion are laid over the system with rpm-ostree install.</source>
   <translation>Auf dieser Art von Fedora werden die Pakete akmod-nvidia und xorg-x11-drv-nvidia-cuda von RPM Fusion mit rpm-ostree install über das System gelegt.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_packages.py" />
   <source>It comes from RPM Fusion (nonfree), which rpmfusion.org shows how to switch on: do that first.</source>
   <translation>Er kommt von RPM Fusion (nonfree). rpmfusion.org zeigt, wie man die Quelle einschaltet: Tun Sie das zuerst.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_packages.py" />
   <source>It comes from RPM Fusion; the first two lines switch on the part of it that holds NVIDIA's driver.</source>
   <translation>Er kommt von RPM Fusion; die ersten zwei Zeilen schalten den Teil davon ein, der den Treiber von NVIDIA enthält.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_packages.py" />
   <source>{note} The last line builds the driver for your kernel.</source>
   <translation>{note} Die letzte Zeile baut den Treiber für Ihren Kernel.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_packages.py" />
   <source>There that branch is the module stream "nvidia-driver:{branch_of}-dkms".</source>
   <translation>Dort ist dieser Zweig der Modul-Stream „nvidia-driver:{branch_of}-dkms“.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_packages.py" />
   <source>AlmaLinux has these packages itself.</source>
   <translation>AlmaLinux hat diese Pakete selbst.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_packages.py" />
   <source>Red Hat's own tool rhel-drivers picks and signs the driver.</source>
   <translation>Red Hats eigenes Werkzeug rhel-drivers wählt und signiert den Treiber.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_packages.py" />
   <source>Tumbleweed</source>
   <translation>Tumbleweed</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_packages.py" />
   <source>Leap</source>
   <translation>Leap</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_packages.py" />
   <source>Slowroll</source>
   <translation>Slowroll</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_packages.py" />
   <source>The first line adds NVIDIA's repository for openSUSE, the second one installs the driver.</source>
   <translation>Die erste Zeile fügt die Paketquelle von NVIDIA für openSUSE hinzu, die zweite installiert den Treiber.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_packages.py" />
   <source>Manjaro's tool mhwd picks the driver that fits the card and the kernel.</source>
   <translation>Manjaros Werkzeug mhwd wählt den Treiber, der zur Karte und zum Kernel passt.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_packages.py" />
   <source>Arch itself no longer has it. The user repository (AUR) does, as nvidia-{branch}xx-dkms and nvidia-{branch}xx-utils. Install the headers of your kernel and, if they are there, remove nvidia-open and nvidia-utils first.</source>
   <translation>Arch selbst hat ihn nicht mehr. Das Benutzer-Repository (AUR) hat ihn, als nvidia-{branch}xx-dkms und nvidia-{branch}xx-utils. Installieren Sie zuerst die Header Ihres Kernels und entfernen Sie, falls vorhanden, nvidia-open und nvidia-utils.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_packages.py" />
   <source>It is for GeForce GTX 16, RTX 20 and newer cards.</source>
   <translation>Er ist für GeForce GTX 16, RTX 20 und neuere Karten.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_steps.py" />
   <source>starting the driver</source>
   <translation>das Starten des Treibers</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_steps.py" />
   <source>asking the driver for the GPU</source>
   <translation>das Abfragen der GPU beim Treiber</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_steps.py" />
   <source>opening the GPU</source>
   <translation>das Öffnen der GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_steps.py" />
   <source>taking memory on the GPU</source>
   <translation>das Belegen von Speicher auf der GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_steps.py" />
   <source>copying to the GPU</source>
   <translation>das Kopieren zur GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_steps.py" />
   <source>compiling a small program for the GPU</source>
   <translation>das Kompilieren eines kleinen Programms für die GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_steps.py" />
   <source>running a small program on the GPU</source>
   <translation>das Ausführen eines kleinen Programms auf der GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_steps.py" />
   <source>copying back from the GPU</source>
   <translation>das Zurückkopieren von der GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_steps.py" />
   <source>comparing the numbers</source>
   <translation>das Vergleichen der Zahlen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_steps.py" />
   <source>giving the memory back</source>
   <translation>das Freigeben des Speichers</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_steps.py" />
   <source>NVIDIA GPU</source>
   <translation>NVIDIA-GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_steps.py" />
   <source>{value} (GPU {index})</source>
   <translation>{value} (GPU {index})</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_steps.py" />
   <source>the numbers are wrong: {error}</source>
   <translation>die Zahlen sind falsch: {error}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_steps.py" />
   <source>{doing} failed: {number}{rstrip}</source>
   <extracomment>number = f'{step.code}, ' if step.code &gt; 0 else ''</extracomment>
   <translation>{doing} ist gescheitert: {number}{rstrip}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_steps.py" />
   <source>{doing} did not end within the time limit</source>
   <translation>{doing} kam innerhalb der Frist zu keinem Ende</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_steps.py" />
   <source>{doing} drowned in messages</source>
   <translation>{doing} ging in Meldungen unter</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_steps.py" />
   <source>{doing} ended the process with exit code {code}</source>
   <translation>{doing} hat den Prozess mit Exitcode {code} beendet</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_steps.py" />
   <source>{doing} ended the process with {name} ({meaning})</source>
   <translation>{doing} hat den Prozess mit {name} beendet ({meaning})</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_steps.py" />
   <source>{doing} ended the process with {name}</source>
   <translation>{doing} hat den Prozess mit {name} beendet</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_steps.py" />
   <source>On {named}, with the driver alone, {trouble}.</source>
   <translation>Auf {named}, nur mit dem Treiber: {trouble}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_steps.py" />
   <source>{name} (GPUs {join})</source>
   <translation>{name} (GPUs {join})</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_steps.py" />
   <source>{name} (GPU {join})</source>
   <translation>{name} (GPU {join})</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_steps.py" />
   <source>The driver alone ran a small program with right numbers on {join}.</source>
   <translation>Nur mit dem Treiber lief ein kleines Programm mit richtigen Zahlen auf {join}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/environments.py" />
   <source>"conda env remove -n {name}" removes the new environment. Nothing else was changed.</source>
   <translation>„conda env remove -n {name}“ entfernt die neue Umgebung. Sonst wurde nichts geändert.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/environments.py" />
   <source>Delete the new folder {name}. Nothing else was changed.</source>
   <translation>Löschen Sie den neuen Ordner {name}. Sonst wurde nichts geändert.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/environments.py" />
   <source>Delete the new folder {name}, and uninstall Python {python} in the Windows settings.</source>
   <translation>Löschen Sie den neuen Ordner {name}, und deinstallieren Sie Python {python} in den Windows-Einstellungen.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/environments.py" />
   <source>and the folder gpuwizard-uv with it</source>
   <translation>und mit ihm den Ordner gpuwizard-uv</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/environments.py" />
   <source>Delete the new folder {name}{place}. Nothing else was changed.</source>
   <extracomment>place = '' if situation.installer == 'uv' else ', and the folder gpuwizard-uv with it'</extracomment>
   <translation>Löschen Sie den neuen Ordner {name}{place}. Sonst wurde nichts geändert.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/environments.py" />
   <source>{base} -m venv {folder}</source>
   <translation>{base} -m venv {folder}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/environments.py" />
   <source>{brought} -m venv {folder}</source>
   <translation>{brought} -m venv {folder}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>{capital} is not installed in this Python</source>
   <translation>{capital} ist in diesem Python nicht installiert</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>This one is {python}.</source>
   <translation>Dieses hier ist {python}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>{capital} is installed in another one: {get}.</source>
   <translation>{capital} ist in einem anderen installiert: {get}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>Use the Python that already has {framework_title}</source>
   <translation>Das Python verwenden, das {framework_title} schon hat</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>Choose it in your editor or notebook as the interpreter (kernel), or start your program with it.</source>
   <translation>Wählen Sie es in Ihrem Editor oder Notebook als Interpreter (Kernel), oder starten Sie Ihr Programm damit.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>The command ends without an error. Then choose that Python on the first page and check again.</source>
   <translation>Der Befehl endet ohne Fehler. Wählen Sie dann dieses Python auf der ersten Seite und prüfen Sie erneut.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>Install the framework into the Python that starts your program</source>
   <translation>Das Framework in das Python installieren, das Ihr Programm startet</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>pip must be the one of that Python: python -m pip makes sure of it.</source>
   <translation>pip muss das von diesem Python sein: python -m pip stellt das sicher.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>Your program starts.</source>
   <translation>Ihr Programm startet.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>pip uninstall takes it away again.</source>
   <translation>pip uninstall entfernt es wieder.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>It is installed into exactly this Python, together with its GPU libraries.</source>
   <translation>Es wird genau in dieses Python installiert, zusammen mit seinen GPU-Bibliotheken.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>Install {name} in this Python</source>
   <extracomment>name = s.package.distribution if s.package else s.get('distribution') or s.get('package')</extracomment>
   <translation>{name} in diesem Python installieren</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>Install {framework_title} for the processor in this Python</source>
   <translation>{framework_title} für den Prozessor in diesem Python installieren</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>This computer has no NVIDIA card, so the build that computes on the processor is enough.</source>
   <translation>Dieser Computer hat keine NVIDIA-Karte, also genügt der Build, der auf dem Prozessor rechnet.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>If you have an environment for this work, activate it first</source>
   <translation>Wenn Sie für diese Arbeit eine Umgebung haben: sie zuerst aktivieren</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>A new terminal, a batch job or an editor often starts with another Python than you expect.</source>
   <translation>Ein neues Terminal, ein Batch-Job oder ein Editor startet oft mit einem anderen Python, als Sie erwarten.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>The Python of your environment is shown on the first page.</source>
   <translation>Das Python Ihrer Umgebung wird auf der ersten Seite gezeigt.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>Open a new terminal: activating holds for one terminal only.</source>
   <translation>Öffnen Sie ein neues Terminal: Das Aktivieren gilt nur für ein Terminal.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>Installed is {strip}.</source>
   <translation>Installiert ist {strip}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>The installed {framework_title} is a build without GPU support</source>
   <translation>Das installierte {framework_title} ist ein Build ohne GPU-Unterstützung</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>Replace it with the build of {framework_title} that supports the GPU</source>
   <translation>Es durch den Build von {framework_title} ersetzen, der die GPU unterstützt</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>Both have the same name when they are imported, so the one without GPU support has to go first.</source>
   <translation>Beide haben beim Importieren denselben Namen, darum muss der ohne GPU-Unterstützung zuerst weg.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>Add JAX's plugin for CUDA</source>
   <translation>Das Plugin von JAX für CUDA hinzufügen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>JAX itself can stay. The extra adds the plugin and its GPU libraries.</source>
   <translation>JAX selbst kann bleiben. Das Extra fügt das Plugin und seine GPU-Bibliotheken hinzu.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>{why} On a machine without a card conda picks the build without GPU support.</source>
   <translation>{why} Auf einem Rechner ohne Karte wählt conda den Build ohne GPU-Unterstützung.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>{framework_named} itself does not find one of its own libraries, so the release before it is taken.</source>
   <translation>{framework_named} selbst findet eine seiner eigenen Bibliotheken nicht, darum wird die Version davor genommen.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>PyPI's build for Windows has no GPU support.</source>
   <translation>Der Build von PyPI für Windows hat keine GPU-Unterstützung.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>Or use the command from PyTorch's own page</source>
   <translation>Oder den Befehl von der Seite von PyTorch verwenden</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>Use the command from PyTorch's own page</source>
   <translation>Den Befehl von der Seite von PyTorch verwenden</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>On pytorch.org under Get Started choose your system, pip and a CUDA version; the page shows the command. Remove torch, torchvision and torchaudio before.</source>
   <translation>Wählen Sie auf pytorch.org unter „Get Started“ Ihr System, pip und eine CUDA-Version; die Seite zeigt den Befehl. Entfernen Sie vorher torch, torchvision und torchaudio.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>Replace it with the build that supports the GPU</source>
   <translation>Ihn durch den Build ersetzen, der die GPU unterstützt</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>Remove the build without GPU support before. On Linux, ask pip for "tensorflow[and-cuda]" or "jax[cuda12]". For PyTorch, its own page shows the command.</source>
   <translation>Entfernen Sie vorher den Build ohne GPU-Unterstützung. Verlangen Sie unter Linux von pip „tensorflow[and-cuda]“ oder „jax[cuda12]“. Für PyTorch zeigt dessen eigene Seite den Befehl.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>Start your program again: it finds the GPU.</source>
   <translation>Starten Sie Ihr Programm erneut: Es findet die GPU.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>Install the package that was there before; pip list shows its version.</source>
   <translation>Installieren Sie das Paket, das vorher da war; pip list zeigt seine Version.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>This build came from a place without GPU support, or was asked for by name.</source>
   <translation>Dieser Build kam von einer Quelle ohne GPU-Unterstützung oder wurde beim Namen verlangt.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>The framework is not installed in this Python</source>
   <translation>Das Framework ist in diesem Python nicht installiert</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>The framework is absent here; it may be in another Python</source>
   <translation>Das Framework fehlt hier; vielleicht ist es in einem anderen Python</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>A computer can have several Pythons, and each has its own packages. A package that is installed in one is unknown to the others.</source>
   <translation>Ein Computer kann mehrere Pythons haben, und jedes hat seine eigenen Pakete. Ein Paket, das in einem installiert ist, ist den anderen unbekannt.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>Python says "No module named tensorflow" (or torch, or jax), although you have installed it. Then it is in another Python, or its environment is not active.</source>
   <translation>Python sagt „No module named tensorflow“ (oder torch oder jax), obwohl Sie es installiert haben. Dann ist es in einem anderen Python, oder seine Umgebung ist nicht aktiv.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>The import works in the same Python that starts your program.</source>
   <translation>Das Importieren gelingt in demselben Python, das Ihr Programm startet.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>The installed framework is a build without GPU support</source>
   <translation>Das installierte Framework ist ein Build ohne GPU-Unterstützung</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>A variant of the framework is installed that can only use the processor</source>
   <translation>Es ist eine Variante des Frameworks installiert, die nur den Prozessor verwenden kann</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>The frameworks come in two kinds: with and without the parts for the GPU. The one without is smaller, and it never uses a GPU, however well driver and CUDA are installed.</source>
   <translation>Die Frameworks gibt es in zwei Arten: mit und ohne die Teile für die GPU. Die Art ohne ist kleiner, und sie verwendet niemals eine GPU, wie gut Treiber und CUDA auch installiert sind.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>nvidia-smi shows the card, and the framework lists only the processor. The list of packages names tensorflow-cpu or a torch with "+cpu", or a jaxlib without a plugin for CUDA.</source>
   <translation>nvidia-smi zeigt die Karte, und das Framework führt nur den Prozessor auf. Die Liste der Pakete nennt tensorflow-cpu oder ein torch mit „+cpu“ oder ein jaxlib ohne Plugin für CUDA.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>The framework says that it is built with CUDA, and it lists the GPU.</source>
   <translation>Das Framework sagt, dass es mit CUDA gebaut ist, und führt die GPU auf.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>These overlap: {names}.</source>
   <translation>Diese überschneiden sich: {names}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>Two installations of {framework_title} overlap</source>
   <translation>Zwei Installationen von {framework_title} überschneiden sich</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>Remove all of them, then install {framework_title} once</source>
   <translation>Alle entfernen, dann {framework_title} einmal installieren</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>They share files, so removing one damages the other. All must go before one is installed.</source>
   <translation>Sie teilen sich Dateien; eine zu entfernen, beschädigt also die andere. Alle müssen weg, bevor eine installiert wird.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>about 5 minutes</source>
   <translation>etwa 5 Minuten</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>Remove all installations of the framework, then install it once</source>
   <translation>Alle Installationen des Frameworks entfernen, dann es einmal installieren</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>They share files, so removing one damages the other. pip list shows them, for instance tensorflow beside tensorflow-cpu.</source>
   <translation>Sie teilen sich Dateien; eine zu entfernen, beschädigt also die andere. pip list zeigt sie, zum Beispiel tensorflow neben tensorflow-cpu.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>pip list names the framework once, and your program starts.</source>
   <translation>pip list nennt das Framework einmal, und Ihr Programm startet.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>Install the versions that pip list showed before.</source>
   <translation>Installieren Sie die Versionen, die pip list vorher gezeigt hat.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>Leave the packages of your user folder out</source>
   <translation>Die Pakete Ihres Benutzerordners auslassen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>Packages in the user folder win over those of the environment. This variable switches that off.</source>
   <translation>Pakete im Benutzerordner haben Vorrang vor denen der Umgebung. Diese Variable schaltet das aus.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>Open a new terminal.</source>
   <translation>Öffnen Sie ein neues Terminal.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>Importing it ends Python at once, before a line of your own program runs. Most often its files are damaged, or libraries of two installations are mixed.</source>
   <translation>Das Importieren beendet Python sofort, bevor eine Zeile Ihres eigenen Programms läuft. Meist sind die Dateien beschädigt, oder Bibliotheken zweier Installationen sind vermischt.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>{framework_title} crashes while being imported ({get})</source>
   <translation>{framework_title} stürzt beim Importieren ab ({get})</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>Damaged or absent: {several}.</source>
   <translation>Beschädigt oder nicht vorhanden: {several}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>The installation of {framework_title} is damaged</source>
   <translation>Die Installation von {framework_title} ist beschädigt</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>Lay the files of {several} down anew</source>
   <translation>Die Dateien von {several} neu ablegen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>Only this package is fetched again, in the same version; all others stay as they are.</source>
   <translation>Nur dieses Paket wird neu geholt, in derselben Version; alle anderen bleiben, wie sie sind.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>Only these packages are fetched again, in the same versions; all others stay as they are.</source>
   <translation>Nur diese Pakete werden noch einmal geholt, in denselben Versionen; alle anderen bleiben, wie sie sind.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>In a conda environment conda does that.</source>
   <translation>In einer conda-Umgebung übernimmt das conda.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>The same build is fetched again from PyTorch's own index.</source>
   <translation>Derselbe Build wird neu aus dem Index von PyTorch geholt.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>Lay the files of PyTorch down anew</source>
   <translation>Die Dateien von PyTorch neu ablegen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>LongPathsEnabled</source>
   <translation>LongPathsEnabled</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>If pip stopped at a very long path, allow long paths in Windows</source>
   <translation>Falls pip an einem sehr langen Pfad gescheitert ist: lange Pfade in Windows erlauben</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>Windows refuses paths of more than 260 letters until this is switched on, and pip then breaks off. Open the terminal as administrator, and install the framework again afterwards.</source>
   <translation>Windows lehnt Pfade mit mehr als 260 Zeichen ab, bis dies eingeschaltet ist, und pip bricht dann ab. Öffnen Sie das Terminal als Administrator, und installieren Sie danach das Framework neu.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>In a new terminal pip ends without an error.</source>
   <translation>In einem neuen Terminal endet pip ohne Fehler.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>The same line with a 0 in place of the 1 switches it off again.</source>
   <translation>Dieselbe Zeile mit einer 0 anstelle der 1 schaltet es wieder aus.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>Uninstall {framework_title} and install it again from where it came</source>
   <translation>{framework_title} deinstallieren und von der ursprünglichen Quelle neu installieren</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>That replaces every file. If pip warns of names that begin with a tilde (~), delete those folders: they are left over from an installation that was interrupted.</source>
   <translation>Das ersetzt jede Datei. Wenn pip vor Namen warnt, die mit einer Tilde (~) beginnen, löschen Sie diese Ordner: Sie sind von einer unterbrochenen Installation übrig geblieben.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>Your program starts, and the check names no damaged files.</source>
   <translation>Ihr Programm startet, und die Prüfung nennt keine beschädigten Dateien.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>Install the same version as before: then nothing needs to be taken back.</source>
   <translation>Installieren Sie dieselbe Version wie zuvor: Dann muss nichts zurückgenommen werden.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>A file of your own hides the module "{module}"</source>
   <translation>Eine eigene Datei von Ihnen verdeckt das Modul „{module}“</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>Rename it to {new}</source>
   <extracomment>new = f'my_{file.name}' if file else ''</extracomment>
   <translation>Sie umbenennen in {new}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>Rename that file or folder</source>
   <translation>Diese Datei oder diesen Ordner umbenennen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>The module can then be found again. Mend the lines in your own programs that import the file.</source>
   <translation>Das Modul kann dann wieder gefunden werden. Passen Sie die Zeilen in Ihren eigenen Programmen an, die die Datei importieren.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>Give the file its old name again.</source>
   <translation>Geben Sie der Datei ihren alten Namen zurück.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>If it stays, delete the folder __pycache__ beside it</source>
   <translation>Falls es bleibt: den Ordner __pycache__ daneben löschen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>Python keeps translated copies there, and an old copy can hide the module as well.</source>
   <translation>Python bewahrt dort übersetzte Kopien auf, und auch eine alte Kopie kann das Modul verdecken.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>Nothing is to be undone: Python makes the folder anew.</source>
   <translation>Es gibt nichts rückgängig zu machen: Python legt den Ordner neu an.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>Rename-Item -LiteralPath {literal} -NewName {literal2}</source>
   <translation>Rename-Item -LiteralPath {literal} -NewName {literal2}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>Two installations of the framework overlap</source>
   <translation>Zwei Installationen des Frameworks überschneiden sich</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>Two packages bring the same module and overwrite each other's files</source>
   <translation>Zwei Pakete bringen dasselbe Modul und überschreiben einander die Dateien</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>Two packages in this Python bring the same module. They overwrite each other's files, so it is left to chance which build is used, and parts of both can mix.</source>
   <translation>Zwei Pakete in diesem Python bringen dasselbe Modul. Sie überschreiben einander die Dateien; es bleibt also dem Zufall überlassen, welcher Build verwendet wird, und Teile von beiden können sich mischen.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>The list that pip shows names two of them, for instance tensorflow and tensorflow-cpu. Or pip was used in an environment of conda, or once with the option --user.</source>
   <translation>Die Liste, die pip zeigt, nennt zwei davon, zum Beispiel tensorflow und tensorflow-cpu. Oder pip wurde in einer Umgebung von conda verwendet, oder einmal mit der Option --user.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>The list that pip shows names the framework once, and it is imported without an error.</source>
   <translation>Die Liste, die pip zeigt, nennt das Framework einmal, und es wird ohne Fehler importiert.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>The framework's installation is damaged</source>
   <translation>Die Installation des Frameworks ist beschädigt</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>Files of the framework are missing, cut short or mixed</source>
   <translation>Dateien des Frameworks fehlen, sind abgeschnitten oder vermischt</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>Some of the framework's files are missing or not as they were delivered. An interrupted installation, a full disk or an update of a program that was running can do that.</source>
   <translation>Einige Dateien des Frameworks fehlen oder sind nicht so, wie sie ausgeliefert wurden. Eine unterbrochene Installation, ein voller Datenträger oder eine Aktualisierung, während ein Programm lief, kann das bewirken.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>An installation was interrupted, the disk was full, or a program was using the framework during an update. pip warns of an "invalid distribution".</source>
   <translation>Eine Installation wurde unterbrochen, der Datenträger war voll, oder ein Programm verwendete das Framework während einer Aktualisierung. pip warnt vor einer „invalid distribution“.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>The framework is imported without an error, and none of its files is reported missing.</source>
   <translation>Das Framework wird ohne Fehler importiert, und keine seiner Dateien wird als fehlend gemeldet.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>A file of your own hides the framework</source>
   <translation>Eine eigene Datei von Ihnen verdeckt das Framework</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>A file with the same name is imported in place of the real module</source>
   <translation>Eine Datei mit demselben Namen wird anstelle des echten Moduls importiert</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>Python looks for a module first in the folder of your program. A file of yours there has the same name as the real module, so Python takes that one.</source>
   <translation>Python sucht ein Modul zuerst im Ordner Ihres Programms. Dort hat eine Datei von Ihnen denselben Namen wie das echte Modul, also nimmt Python diese.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>A file or folder beside your program is called tensorflow.py, torch.py, keras.py or random.py. The error says "partially initialized module" or names a path of your own.</source>
   <translation>Eine Datei oder ein Ordner neben Ihrem Programm heißt tensorflow.py, torch.py, keras.py oder random.py. Der Fehler sagt „partially initialized module“ oder nennt einen Pfad von Ihnen.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>The import takes the installed package: the path that it prints lies in site-packages.</source>
   <translation>Das Importieren nimmt das installierte Paket: Der Pfad, den es ausgibt, liegt in site-packages.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>The framework builds on other packages, such as NumPy and protobuf, in certain versions. When one does not fit, the import fails.</source>
   <translation>Das Framework baut auf andere Pakete auf, etwa NumPy und protobuf, in bestimmten Versionen. Wenn eines nicht passt, scheitert das Importieren.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>Installed is {package} {have}.</source>
   <translation>Installiert ist {package} {have}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>{package} is absent.</source>
   <translation>{package} fehlt.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>{upper}{framework_named} wants {need}.</source>
   <translation>{upper}{framework_named} verlangt {need}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>{package} does not fit {framework_title}</source>
   <translation>{package} passt nicht zu {framework_title}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>{framework_title} lacks {several}</source>
   <translation>Für {framework_title} fehlt: {several}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>{BUILDS_ON} Its work on the GPU needs {several}.</source>
   <translation>{BUILDS_ON} Für seine Arbeit auf der GPU braucht es {several}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>The framework builds on other packages, in certain versions. Its work on the GPU needs {several}.</source>
   <translation>Das Framework baut auf andere Pakete auf, in bestimmten Versionen. Für seine Arbeit auf der GPU braucht es {several}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>Then have pip look for other conflicts</source>
   <translation>Dann pip nach weiteren Konflikten suchen lassen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>Another package may have asked for the version that was there. The command names such packages.</source>
   <translation>Ein anderes Paket hat vielleicht die Version verlangt, die da war. Der Befehl nennt solche Pakete.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>It finds no conflict, or names what to update.</source>
   <translation>Er findet keinen Konflikt oder nennt, was zu aktualisieren ist.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>Install {several}</source>
   <translation>{several} installieren</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>That is what this release of the framework was made for.</source>
   <translation>Dafür wurde diese Version des Frameworks gemacht.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>{why} conda should change its own environment.</source>
   <translation>{why} conda sollte seine eigene Umgebung ändern.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>The list of packages still names it, so only a forced installation brings its files back.</source>
   <translation>Die Liste der Pakete nennt es noch; nur eine erzwungene Installation bringt seine Dateien zurück.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>Have pip put the packages that {framework_title} needs in order</source>
   <translation>pip die Pakete in Ordnung bringen lassen, die {framework_title} braucht</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>Asked for the same release again, pip changes only those packages beside it that do not fit.</source>
   <translation>Wird dieselbe Version noch einmal verlangt, ändert pip nur die Pakete daneben, die nicht passen.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>pip says which versions it removes. Installing those again takes it back.</source>
   <translation>pip sagt, welche Versionen es entfernt. Diese wieder zu installieren, nimmt es zurück.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>The packages in question are {names}.</source>
   <translation>Die betreffenden Pakete sind {names}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>Give each framework an environment of its own</source>
   <translation>Jedem Framework eine eigene Umgebung geben</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>Or install {framework_title} again, as the last one</source>
   <translation>Oder {framework_title} noch einmal installieren, und zwar zuletzt</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>Install {framework_title} again, as the last one</source>
   <translation>{framework_title} noch einmal installieren, und zwar zuletzt</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>The framework that is installed last gets the libraries that it wants. The other may then fail.</source>
   <translation>Das Framework, das zuletzt installiert wird, erhält die Bibliotheken, die es verlangt. Das andere kann dann scheitern.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>Install the other framework again in the same way: it then gets its libraries back.</source>
   <translation>Installieren Sie das andere Framework auf dieselbe Weise noch einmal: Es erhält dann seine Bibliotheken zurück.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>A package beside the framework has a version that does not fit</source>
   <translation>Ein Paket neben dem Framework hat eine Version, die nicht passt</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>NumPy, protobuf, Keras or another package is too new or too old for the framework</source>
   <translation>NumPy, protobuf, Keras oder ein anderes Paket ist zu neu oder zu alt für das Framework</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>{BUILDS_ON} That has nothing to do with the GPU.</source>
   <translation>{BUILDS_ON} Das hat nichts mit der GPU zu tun.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>It began after another package was installed or updated. The error names NumPy, protobuf or Keras, or says that descriptors cannot be created or that a module was compiled for NumPy 1.</source>
   <translation>Es begann, nachdem ein anderes Paket installiert oder aktualisiert wurde. Der Fehler nennt NumPy, protobuf oder Keras oder sagt, dass Deskriptoren nicht erzeugt werden können oder dass ein Modul für NumPy 1 kompiliert wurde.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>The framework is imported without an error, and pip check names no conflict.</source>
   <translation>Das Framework wird ohne Fehler importiert, und pip check nennt keinen Konflikt.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>Two frameworks in this environment want different GPU libraries</source>
   <translation>Zwei Frameworks in dieser Umgebung verlangen verschiedene GPU-Bibliotheken</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>Installing one framework changed the GPU libraries of another</source>
   <translation>Die Installation eines Frameworks hat die GPU-Bibliotheken eines anderen geändert</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>TensorFlow, PyTorch and JAX each bring NVIDIA's libraries as packages, in versions of their own. Only one version fits into an environment, so installing one framework can break another.</source>
   <translation>TensorFlow, PyTorch und JAX bringen jeweils die Bibliotheken von NVIDIA als Pakete mit, in eigenen Versionen. In eine Umgebung passt nur eine Version; die Installation eines Frameworks kann also ein anderes stören.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>Two of TensorFlow, PyTorch and JAX are in this environment, and the trouble began when the second came. pip warned then of packages whose names begin with nvidia.</source>
   <translation>Zwei von TensorFlow, PyTorch und JAX sind in dieser Umgebung, und der Ärger begann, als das zweite kam. pip warnte damals vor Paketen, deren Namen mit nvidia beginnen.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>The framework computes on the GPU, and its messages no longer name two versions of a library.</source>
   <translation>Das Framework rechnet auf der GPU, und seine Meldungen nennen nicht mehr zwei Versionen einer Bibliothek.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>A new environment brings a pip of its own, which can be updated.</source>
   <translation>Eine neue Umgebung bringt ein eigenes pip mit, das aktualisiert werden kann.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>It supports Python {wanted}.</source>
   <translation>Es unterstützt Python {wanted}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>Your project asks in {file} for {named}, which supports Python {wanted}.</source>
   <extracomment>named = None if s.framework_known else _named_by_pip(s)</extracomment>
   <translation>Ihr Projekt verlangt in {file} {named}, das Python {wanted} unterstützt.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>{named} does not exist for Python {minor}</source>
   <extracomment>named = None if s.framework_known else _named_by_pip(s)</extracomment>
   <translation>{named} gibt es nicht für Python {minor}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>No {framework_title} exists for Python {version}</source>
   <extracomment>version = python.version if python else s.get('found')</extracomment>
   <translation>Es gibt kein {framework_title} für Python {version}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>It supports the usual build of Python {wanted}.</source>
   <translation>Es unterstützt den üblichen Build von Python {wanted}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>No {name} exists for Python {version} in 32 bit</source>
   <extracomment>version = python.version if python else s.get('found')</extracomment>
   <translation>Es gibt kein {name} für Python {version} in 32 Bit</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>This Python is a 32-bit program. {name} is built only for Python in 64 bit, whatever its version.</source>
   <translation>Dieses Python ist ein 32-Bit-Programm. {name} wird nur für Python in 64 Bit gebaut, gleich in welcher Version.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>No {name} exists for this kind of Python, {implementation}</source>
   <translation>Es gibt kein {name} für diese Art von Python, {implementation}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>This Python is another implementation than the usual one, which is called CPython. {name} is built only for CPython.</source>
   <translation>Dieses Python ist eine andere Implementierung als die übliche, die CPython heißt. {name} wird nur für CPython gebaut.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>No TensorFlow exists for the free-threaded build of Python {version}</source>
   <extracomment>version = python.version if python else s.get('found')</extracomment>
   <translation>Es gibt kein TensorFlow für den Free-threaded-Build von Python {version}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>This Python is the free-threaded build, which has no GIL: a lock that keeps threads from running at the same time. Packages must be built for it separately, and TensorFlow is not.{supports}</source>
   <extracomment>supports = f' It supports the usual build of Python {wanted}.' if wanted else ''</extracomment>
   <translation>Dieses Python ist der Free-threaded-Build, der keinen GIL hat: eine Sperre, die verhindert, dass Threads gleichzeitig laufen. Pakete müssen eigens dafür gebaut werden, und bei TensorFlow ist das nicht der Fall.{supports}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>Python {python} is one that it supports. The Python you have stays as it is.</source>
   <translation>Python {python} gehört zu den Versionen, die es unterstützt. Das Python, das Sie haben, bleibt, wie es ist.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>The page of that release on PyPI names the versions. The Python you have stays as it is.</source>
   <translation>Die Seite jener Version auf PyPI nennt die passenden Python-Versionen. Das Python, das Sie haben, bleibt, wie es ist.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>Make an environment with a supported Python</source>
   <translation>Eine Umgebung mit einem unterstützten Python anlegen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>Your program starts there.</source>
   <translation>Ihr Programm startet dort.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>about 10 minutes, 6 GB on the disk</source>
   <translation>etwa 10 Minuten, 6 GB auf dem Datenträger</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>For the GPU this release also needs CUDA {cuda} and cuDNN {cudnn}, which it does not bring along: the next check says what is missing.</source>
   <translation>Für die GPU braucht diese Version außerdem CUDA {cuda} und cuDNN {cudnn}, die sie nicht mitbringt: Die nächste Prüfung sagt, was fehlt.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>Or let {get} ask for a newer {framework_title}</source>
   <translation>Oder in {get} ein neueres {framework_title} verlangen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>Let {get} ask for a newer {framework_title}</source>
   <translation>In {get} ein neueres {framework_title} verlangen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>That is the better way if your program runs with a newer release too. Change the line, then install from the file again.</source>
   <translation>Das ist der bessere Weg, wenn Ihr Programm auch mit einer neueren Version läuft. Ändern Sie die Zeile, und installieren Sie dann noch einmal aus der Datei.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>pip ends without an error.</source>
   <translation>pip endet ohne Fehler.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>Write the old line back.</source>
   <translation>Tragen Sie die alte Zeile wieder ein.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>Install a 64-bit Python</source>
   <translation>Ein 64-Bit-Python installieren</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>The frameworks exist only for 64-bit Python. The processor can run it.</source>
   <translation>Die Frameworks gibt es nur für 64-Bit-Python. Der Prozessor kann es ausführen.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>Choose the new Python on the first page and check again.</source>
   <translation>Wählen Sie das neue Python auf der ersten Seite und prüfen Sie erneut.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>Uninstall the new Python; the old one stays as it is.</source>
   <translation>Deinstallieren Sie das neue Python; das alte bleibt, wie es ist.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>Use a system or container image with glibc, such as Debian or Ubuntu</source>
   <translation>Ein System oder Container-Image mit glibc verwenden, etwa Debian oder Ubuntu</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>This Linux (Alpine, for instance) has another C library, musl, for which nobody builds the frameworks.</source>
   <translation>Dieses Linux (Alpine zum Beispiel) hat eine andere C-Bibliothek, musl, für die niemand die Frameworks baut.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>Run this check there.</source>
   <translation>Führen Sie diese Prüfung dort aus.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>Nothing is to be undone: this system stays as it is.</source>
   <translation>Es gibt nichts rückgängig zu machen: Dieses System bleibt, wie es ist.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>about 20 minutes, 10 GB</source>
   <translation>etwa 20 Minuten, 10 GB</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>Use NVIDIA's own container image or wheel for this processor</source>
   <translation>NVIDIAs eigenes Container-Image oder Wheel für diesen Prozessor verwenden</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>For ARM machines and Jetson boards NVIDIA builds TensorFlow and PyTorch itself. The ones on PyPI for ARM have no GPU support in TensorFlow.</source>
   <translation>Für ARM-Rechner und Jetson-Boards baut NVIDIA TensorFlow und PyTorch selbst. Bei denen auf PyPI für ARM hat TensorFlow keine GPU-Unterstützung.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>Run this check inside that container, or with the Python that holds NVIDIA's wheel.</source>
   <translation>Führen Sie diese Prüfung in diesem Container aus oder mit dem Python, das das Wheel von NVIDIA enthält.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>Delete the image; nothing else was changed.</source>
   <translation>Löschen Sie das Image; sonst wurde nichts geändert.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>Do the GPU work on a Linux or Windows PC with an NVIDIA card</source>
   <translation>Die GPU-Arbeit auf einem Linux- oder Windows-PC mit einer NVIDIA-Karte erledigen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>No setting can bring a build that nobody has made for this kind of computer.</source>
   <translation>Keine Einstellung kann einen Build bringen, den niemand für diese Art von Computer gemacht hat.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>Run this check on that machine.</source>
   <translation>Führen Sie diese Prüfung auf jenem Rechner aus.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>Nothing is to be undone: this computer stays as it is.</source>
   <translation>Es gibt nichts rückgängig zu machen: Dieser Computer bleibt, wie er ist.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>Update pip</source>
   <translation>pip aktualisieren</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>A new pip knows today's package files; an old one passes over them as if they were not there.</source>
   <translation>Ein neues pip kennt die heutigen Paketdateien; ein altes übergeht sie, als wären sie nicht da.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>pip --version shows the new version. Then install the framework again.</source>
   <translation>pip --version zeigt die neue Version. Installieren Sie dann das Framework noch einmal.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>Ask pip for "pip=={old}".</source>
   <translation>Verlangen Sie von pip „pip=={old}“.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>Note what pip --version shows before; pip can install that again.</source>
   <translation>Notieren Sie vorher, was pip --version zeigt; pip kann diese Version wieder installieren.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>Then install {framework_title}</source>
   <translation>Dann {framework_title} installieren</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>The new pip finds the package.</source>
   <translation>Das neue pip findet das Paket.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>This framework does not exist for this Python version</source>
   <translation>Dieses Framework gibt es nicht für diese Python-Version</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>Nobody built the framework for this version of Python</source>
   <translation>Niemand hat das Framework für diese Version von Python gebaut</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>Each release of a framework is built for certain versions of Python, usually not yet for the newest. pip then only says "No matching distribution found".</source>
   <translation>Jede Version eines Frameworks wird für bestimmte Versionen von Python gebaut, meist noch nicht für die neueste. pip sagt dann nur „No matching distribution found“.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>The message is "No matching distribution found" or "from versions: none". python --version shows a release that came out this year, or one that is many years old.</source>
   <translation>Die Meldung lautet „No matching distribution found“ oder „from versions: none“. python --version zeigt eine Version, die in diesem Jahr erschienen ist, oder eine, die viele Jahre alt ist.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>The framework can be installed, and the check names the Python of the new environment.</source>
   <translation>Das Framework kann installiert werden, und die Prüfung nennt das Python der neuen Umgebung.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>This framework does not exist for this kind of computer</source>
   <translation>Dieses Framework gibt es nicht für diese Art von Computer</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>Nobody built the framework for this system or processor</source>
   <translation>Niemand hat das Framework für dieses System oder diesen Prozessor gebaut</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>Each release of a framework is built for certain systems and processors. The Python here would do, but no build with GPU support exists for this kind of computer.</source>
   <translation>Jede Version eines Frameworks wird für bestimmte Systeme und Prozessoren gebaut. Das Python hier wäre geeignet, aber für diese Art von Computer gibt es keinen Build mit GPU-Unterstützung.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>This is an ARM board or a Mac, Linux with musl such as Alpine, or Windows on ARM. pip says "No matching distribution found" with every version of Python.</source>
   <translation>Dies ist ein ARM-Board oder ein Mac, Linux mit musl wie Alpine oder Windows auf ARM. pip sagt „No matching distribution found“ mit jeder Version von Python.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>The framework is installed on a system that it is built for, and it lists the GPU.</source>
   <translation>Das Framework ist auf einem System installiert, für das es gebaut ist, und es führt die GPU auf.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>pip is too old to see the framework's packages</source>
   <translation>pip ist zu alt, um die Pakete des Frameworks zu sehen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>An old pip does not know the kind of file in which the framework comes</source>
   <translation>Ein altes pip kennt die Art von Datei nicht, in der das Framework kommt</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>pip, the program that installs packages, passes over kinds of files that it does not know. This one is so old that it sees no current release and says that there is none.</source>
   <translation>pip, das Programm, das Pakete installiert, übergeht Arten von Dateien, die es nicht kennt. Dieses ist so alt, dass es keine aktuelle Version sieht und sagt, es gebe keine.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>The version that pip --version shows is below 21, and pip asks to be updated. The newest version that it offers is years old.</source>
   <translation>Die Version, die pip --version zeigt, liegt unter 21, und pip bittet darum, aktualisiert zu werden. Die neueste Version, die es anbietet, ist Jahre alt.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>The new version is shown by pip --version, and pip offers the current release of the framework.</source>
   <translation>pip --version zeigt die neue Version, und pip bietet die aktuelle Version des Frameworks an.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>TensorFlow</source>
   <translation>TensorFlow</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>Or use NVIDIA's own container image of TensorFlow inside WSL 2</source>
   <translation>Oder NVIDIAs eigenes Container-Image von TensorFlow in WSL 2 verwenden</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>Use NVIDIA's own container image of TensorFlow inside WSL 2</source>
   <translation>NVIDIAs eigenes Container-Image von TensorFlow in WSL 2 verwenden</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>TensorFlow's own packages have no working code for cards of this generation yet, neither for Windows nor for Linux. NVIDIA's image 25.02 of TensorFlow has it. It needs WSL 2 and Docker.</source>
   <translation>Die eigenen Pakete von TensorFlow haben noch keinen funktionierenden Code für Karten dieser Generation, weder für Windows noch für Linux. NVIDIAs Image 25.02 von TensorFlow hat ihn. Es braucht WSL 2 und Docker.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>Run this check inside that container.</source>
   <translation>Führen Sie diese Prüfung in jenem Container aus.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>about 45 minutes, 20 GB on the disk</source>
   <translation>etwa 45 Minuten, 20 GB auf dem Datenträger</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>In WSL the GPU builds for Linux work. Your driver for Windows serves both; install no driver inside WSL.</source>
   <translation>In WSL funktionieren die GPU-Builds für Linux. Ihr Treiber für Windows bedient beide; installieren Sie in WSL keinen Treiber.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>Update Windows first: this one is too old for a GPU in WSL.</source>
   <translation>Zuerst Windows aktualisieren: Dieses ist zu alt für eine GPU in WSL.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>Step 1: install WSL 2, which runs Linux inside Windows</source>
   <translation>Schritt 1: WSL 2 installieren, das Linux in Windows ausführt</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>After the restart a window named Ubuntu opens and asks for a user name.</source>
   <translation>Nach dem Neustart öffnet sich ein Fenster namens Ubuntu und fragt nach einem Benutzernamen.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>The command "wsl --unregister {UBUNTU}" removes Ubuntu again, with all files in it.</source>
   <translation>Der Befehl „wsl --unregister {UBUNTU}“ entfernt Ubuntu wieder, mit allen Dateien darin.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>about 15 minutes, 3 GB, and a restart</source>
   <translation>etwa 15 Minuten, 3 GB und ein Neustart</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>Step 2: in the Ubuntu window, install {TITLES} with its GPU libraries</source>
   <translation>Schritt 2: im Ubuntu-Fenster {TITLES} mit den GPU-Bibliotheken installieren</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>These lines are for the Ubuntu window, not for PowerShell. They make an environment and install into it.</source>
   <translation>Diese Zeilen sind für das Ubuntu-Fenster, nicht für PowerShell. Sie legen eine Umgebung an und installieren hinein.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>The last line prints a list that names a GPU. In your editor choose WSL and the folder gpu-env.</source>
   <translation>Die letzte Zeile gibt eine Liste aus, die eine GPU nennt. Wählen Sie in Ihrem Editor WSL und den Ordner gpu-env.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>Delete the folder gpu-env in Ubuntu.</source>
   <translation>Löschen Sie in Ubuntu den Ordner gpu-env.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>It needs Python {python_windows_min} to {python_max}, a NumPy below 2, CUDA {cuda} and cuDNN {cudnn}. It gets no more repairs.</source>
   <translation>Es braucht Python {python_windows_min} bis {python_max}, ein NumPy unter 2, CUDA {cuda} und cuDNN {cudnn}. Fehler darin werden nicht mehr behoben.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>conda brings CUDA {cuda} and cuDNN {cudnn} into the same environment.</source>
   <translation>conda bringt CUDA {cuda} und cuDNN {cudnn} in dieselbe Umgebung.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>CUDA {cuda} and cuDNN {cudnn} come from NVIDIA's archive, and their folders must stand in PATH. With Miniforge (conda) both come by themselves.</source>
   <translation>CUDA {cuda} und cuDNN {cudnn} kommen aus dem Archiv von NVIDIA, und ihre Ordner müssen in PATH stehen. Mit Miniforge (conda) kommen beide von selbst.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>Or use TensorFlow {version}, the last release with GPU support on Windows itself</source>
   <translation>Oder TensorFlow {version} verwenden, die letzte Version mit GPU-Unterstützung unter Windows selbst</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>Use TensorFlow {version}, the last release with GPU support on Windows itself</source>
   <translation>TensorFlow {version} verwenden, die letzte Version mit GPU-Unterstützung unter Windows selbst</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>Choose the Python of the new environment "{OLD_ENVIRONMENT}" on the first page and check again.</source>
   <translation>Wählen Sie das Python der neuen Umgebung „{OLD_ENVIRONMENT}“ auf der ersten Seite und prüfen Sie erneut.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>"conda env remove -n {OLD_ENVIRONMENT}" removes the new environment. Nothing else was changed.</source>
   <translation>„conda env remove -n {OLD_ENVIRONMENT}“ entfernt die neue Umgebung. Sonst wurde nichts geändert.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>about 20 minutes, 6 GB</source>
   <translation>etwa 20 Minuten, 6 GB</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>Keras 3 can compute with it: set the variable KERAS_BACKEND to torch.</source>
   <translation>Keras 3 kann damit rechnen: Setzen Sie die Variable KERAS_BACKEND auf torch.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>Or use PyTorch, which supports the GPU on Windows itself</source>
   <translation>Oder PyTorch verwenden, das die GPU unter Windows selbst unterstützt</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>Use PyTorch, which supports the GPU on Windows itself</source>
   <translation>PyTorch verwenden, das die GPU unter Windows selbst unterstützt</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>PyTorch has builds with CUDA for Windows. {how}</source>
   <extracomment>how = 'Keras 3 can compute with it: set the variable KERAS_BACKEND to torch.' if name == 'tensorflow' else ''</extracomment>
   <translation>PyTorch hat Builds mit CUDA für Windows. {how}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>Choose PyTorch on the first page and check again.</source>
   <translation>Wählen Sie PyTorch auf der ersten Seite und prüfen Sie erneut.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>Nothing is to be undone: nothing was changed.</source>
   <translation>Es gibt nichts rückgängig zu machen: Es wurde nichts geändert.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>JAX has no GPU support on Windows itself</source>
   <translation>JAX hat unter Windows selbst keine GPU-Unterstützung</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>JAX exists with GPU support only for Linux. On Windows it uses the processor, whatever is installed. Your card, driver and CUDA can be in perfect order: changing them would not help.</source>
   <translation>JAX gibt es mit GPU-Unterstützung nur für Linux. Unter Windows verwendet es den Prozessor, was auch immer installiert ist. Ihre Karte, Ihr Treiber und CUDA können völlig in Ordnung sein: Sie zu ändern, würde nicht helfen.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>from 2.11 on</source>
   <translation>ab 2.11</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>TensorFlow {version} has no GPU support on Windows itself</source>
   <translation>TensorFlow {version} hat unter Windows selbst keine GPU-Unterstützung</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>This framework has no GPU support on Windows itself</source>
   <translation>Dieses Framework hat unter Windows selbst keine GPU-Unterstützung</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>TensorFlow 2.10 was the last release that could use an NVIDIA GPU on Windows itself. Since 2.11 its Windows build uses only the processor, on purpose. Your card, driver and CUDA can be in perfect order: changing them would not help.</source>
   <translation>TensorFlow 2.10 war die letzte Version, die eine NVIDIA-GPU unter Windows selbst verwenden konnte. Seit 2.11 verwendet der Build für Windows nur den Prozessor, und zwar mit Absicht. Ihre Karte, Ihr Treiber und CUDA können völlig in Ordnung sein: Sie zu ändern, würde nicht helfen.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>On Windows this framework can only use the processor; WSL 2 is the way out</source>
   <translation>Unter Windows kann dieses Framework nur den Prozessor verwenden; WSL 2 ist der Ausweg</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>You work on Windows itself, not in WSL, with JAX or with TensorFlow 2.11 or later. nvidia-smi shows the card, and the framework lists only the processor.</source>
   <translation>Sie arbeiten unter Windows selbst, nicht in WSL, mit JAX oder mit TensorFlow 2.11 oder später. nvidia-smi zeigt die Karte, und das Framework führt nur den Prozessor auf.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>The framework lists a GPU: inside WSL 2, or on Windows with TensorFlow 2.10.</source>
   <translation>Das Framework führt eine GPU auf: in WSL 2 oder unter Windows mit TensorFlow 2.10.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_withdrawn.py" />
   <source>{named} does not have the extra {extra}</source>
   <translation>{named} hat das Extra {extra} nicht</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_withdrawn.py" />
   <source>An extra is the name in square brackets; it makes pip install the GPU libraries beside the framework. This release does not have it, so pip left the libraries out. {title} has it from {since} on, and those releases need Python {python_min} or later.</source>
   <translation>Ein Extra ist der Name in eckigen Klammern; damit installiert pip die GPU-Bibliotheken neben dem Framework. Diese Version hat es nicht, darum hat pip die Bibliotheken weggelassen. {title} hat es ab {since}, und diese Versionen brauchen Python {python_min} oder neuer.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_withdrawn.py" />
   <source>{title} has the extra {extra} from {since} on.</source>
   <translation>{title} hat das Extra {extra} ab {since}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_withdrawn.py" />
   <source>Install a newer {title}, which has the extra</source>
   <translation>Ein neueres {title} installieren, das das Extra hat</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_withdrawn.py" />
   <source>It replaces {asked}.</source>
   <translation>Es ersetzt {asked}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_withdrawn.py" />
   <source>It replaces the one that was asked for.</source>
   <translation>Es ersetzt das, das verlangt wurde.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_withdrawn.py" />
   <source>Install the package that replaced it</source>
   <translation>Das Paket installieren, das es ersetzt hat</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_withdrawn.py" />
   <source>Ask pip for the package that replaced it</source>
   <translation>Von pip das Paket verlangen, das es ersetzt hat</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_withdrawn.py" />
   <source>"tensorflow-gpu" is now "tensorflow[and-cuda]" on Linux. "jax[cuda11_pip]" and its kin are now "jax[cuda12]".</source>
   <translation>„tensorflow-gpu“ ist jetzt „tensorflow[and-cuda]“ unter Linux. „jax[cuda11_pip]“ und Verwandte sind jetzt „jax[cuda12]“.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_withdrawn.py" />
   <source>Uninstall it again with pip.</source>
   <translation>Deinstallieren Sie es wieder mit pip.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_withdrawn.py" />
   <source>Make an environment with Python {python_min} or later and install {title} there</source>
   <translation>Eine Umgebung mit Python {python_min} oder neuer anlegen und dort {title} installieren</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_withdrawn.py" />
   <source>pip takes the newest release that fits the Python it runs in, and for an older Python that release lacks the extra. If your Python is new enough, ask for a newer release in place of the old one.</source>
   <translation>pip nimmt die neueste Version, die zu dem Python passt, in dem es läuft, und für ein älteres Python fehlt dieser Version das Extra. Wenn Ihr Python neu genug ist, verlangen Sie eine neuere Version anstelle der alten.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_withdrawn.py" />
   <source>pip ends without that warning.</source>
   <translation>pip endet ohne diese Warnung.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_withdrawn.py" />
   <source>Then write the new name into {several}</source>
   <translation>Dann den neuen Namen eintragen in {several}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_withdrawn.py" />
   <source>The old name still stands there, so the next installation from this file would fail again.</source>
   <translation>Dort steht noch der alte Name, darum würde die nächste Installation aus dieser Datei wieder scheitern.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_withdrawn.py" />
   <source>Installing from the file ends without an error.</source>
   <translation>Das Installieren aus der Datei endet ohne Fehler.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_withdrawn.py" />
   <source>Write the old name back.</source>
   <translation>Tragen Sie den alten Namen wieder ein.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_withdrawn.py" />
   <source>Then allow the newer release in {several}</source>
   <translation>Dann die neuere Version zulassen in {several}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_withdrawn.py" />
   <source>If a line there asks for the old release, the next installation from this file brings that one back.</source>
   <translation>Wenn dort eine Zeile die alte Version verlangt, bringt die nächste Installation aus dieser Datei sie zurück.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_withdrawn.py" />
   <source>Installing from the file ends without a warning of pip.</source>
   <translation>Das Installieren aus der Datei endet ohne eine Warnung von pip.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_withdrawn.py" />
   <source>The package that was asked for no longer exists under that name</source>
   <translation>Das verlangte Paket gibt es unter diesem Namen nicht mehr</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_withdrawn.py" />
   <source>The package or its extra was renamed or withdrawn</source>
   <translation>Das Paket oder sein Extra wurde umbenannt oder zurückgezogen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_withdrawn.py" />
   <source>Frameworks have renamed their GPU packages over the years, and old instructions still name the old ones. The package that was asked for is no longer offered under that name.</source>
   <translation>Die Frameworks haben ihre GPU-Pakete im Lauf der Jahre umbenannt, und alte Anleitungen nennen noch die alten. Das verlangte Paket wird unter diesem Namen nicht mehr angeboten.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_withdrawn.py" />
   <source>You followed a guide of some years ago, or a requirements file of that time. pip says that "tensorflow-gpu" was removed, or that an extra is not provided.</source>
   <translation>Sie sind einer Anleitung von vor einigen Jahren gefolgt oder einer Requirements-Datei aus jener Zeit. pip sagt, dass „tensorflow-gpu“ entfernt wurde oder dass es ein Extra nicht gibt.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_withdrawn.py" />
   <source>The installation ends without an error or a warning, and the framework lists the GPU.</source>
   <translation>Die Installation endet ohne Fehler und ohne Warnung, und das Framework führt die GPU auf.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>CUDA, which the frameworks use for computing on a GPU, works only on cards made by NVIDIA.</source>
   <translation>CUDA, das die Frameworks zum Rechnen auf einer GPU verwenden, funktioniert nur auf Karten von NVIDIA.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>virtual machine</source>
   <translation>virtuelle Maschine</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>This {place} has no NVIDIA graphics card</source>
   <extracomment>place = 'virtual machine' if 'vm' in s.case.host.environment else 'computer'</extracomment>
   <translation>Hier gibt es keine NVIDIA-Grafikkarte ({place})</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>Only this was found: {others}.</source>
   <translation>Gefunden wurde nur: {others}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>A virtual machine sees a card only if it was given one.</source>
   <translation>Eine virtuelle Maschine sieht eine Karte nur, wenn sie eine erhalten hat.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>{CUDA_IS_NVIDIA} No such card shows up on this {place}.{found}{given} Your programs still run, on the processor, only more slowly.</source>
   <extracomment>place = 'virtual machine' if 'vm' in s.case.host.environment else 'computer'; found = f' Only this was found: {others}.' if others else ''; given = ' A virtual machine sees a card only if it was given one.' if place == 'virtual machine' else ''</extracomment>
   <translation>{CUDA_IS_NVIDIA} Eine solche Karte ist hier nicht zu sehen ({place}).{found}{given} Ihre Programme laufen trotzdem, auf dem Prozessor, nur langsamer.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>Run the work on a machine that has an NVIDIA GPU</source>
   <translation>Die Arbeit auf einem Rechner ausführen, der eine NVIDIA-GPU hat</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>No setting or package can replace the card. A workstation, a cluster or a cloud machine with one will do.</source>
   <translation>Keine Einstellung und kein Paket kann die Karte ersetzen. Eine Workstation, ein Cluster oder ein Cloud-Rechner mit einer ist geeignet.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>Go on with the processor</source>
   <translation>Mit dem Prozessor weiterarbeiten</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>Nothing on this machine is broken, and nothing has to be repaired for work without a GPU.</source>
   <translation>An diesem Rechner ist nichts kaputt, und für Arbeit ohne GPU muss nichts repariert werden.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>Your program runs. Its lines about CUDA or missing GPU libraries can be ignored.</source>
   <translation>Ihr Programm läuft. Seine Zeilen über CUDA oder fehlende GPU-Bibliotheken können Sie ignorieren.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>Choose a machine type with an NVIDIA GPU, or have one passed through to this virtual machine</source>
   <translation>Einen Maschinentyp mit einer NVIDIA-GPU wählen oder eine an diese virtuelle Maschine durchreichen lassen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>The card must be attached from outside, by your cloud provider or whoever runs the virtual machines.</source>
   <translation>Die Karte muss von außen angebunden werden, durch Ihren Cloud-Anbieter oder den Betreiber der virtuellen Maschinen.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>Detach the card again, or go back to the earlier machine type.</source>
   <translation>Lösen Sie die Karte wieder, oder kehren Sie zum früheren Maschinentyp zurück.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>half an hour or more, and a machine with a GPU costs more</source>
   <translation>eine halbe Stunde oder mehr, und ein Rechner mit GPU kostet mehr</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>If there should be a card, check that it is seated, powered and switched on in the firmware</source>
   <translation>Falls eine Karte da sein sollte: prüfen, ob sie richtig steckt, Strom hat und in der Firmware eingeschaltet ist</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>A card that is loose, lacks a power cable or is switched off in the firmware (BIOS) is invisible. Switch the computer off and unplug it before you open it.</source>
   <translation>Eine Karte, die locker sitzt, der ein Stromkabel fehlt oder die in der Firmware (BIOS) ausgeschaltet ist, ist unsichtbar. Schalten Sie den Computer aus und ziehen Sie den Netzstecker, bevor Sie ihn öffnen.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>The list of devices (Device Manager, or the command lspci on Linux) names a device by NVIDIA.</source>
   <translation>Die Liste der Geräte (Geräte-Manager oder der Befehl lspci unter Linux) nennt ein Gerät von NVIDIA.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>{gpu_or} has the number {number}.</source>
   <translation>{gpu_or} hat die Nummer {number}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>Your card</source>
   <translation>Ihre Karte</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>That is newer than this build.</source>
   <translation>Das ist neuer als dieser Build.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>Newer builds leave such older cards out.</source>
   <translation>Neuere Builds lassen solche älteren Karten weg.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>{upper}{framework_named} has no code for {gpu_or}</source>
   <translation>{upper}{framework_named} hat keinen Code für {gpu_or}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>GPU programs are translated for certain generations of cards, which NVIDIA numbers as compute capability.{has}{age} The installed build brings nothing that this card can run, even with a healthy driver.</source>
   <extracomment>has = f" {gpu_or(s, 'Your card')} has the number {number}." if number else ''; age = ' Newer builds leave such older cards out.' if _is_old(s) else age</extracomment>
   <translation>GPU-Programme werden für bestimmte Generationen von Karten übersetzt, die NVIDIA als Compute Capability nummeriert.{has}{age} Der installierte Build bringt nichts mit, was diese Karte ausführen kann, auch mit einem gesunden Treiber.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>Where no fitting build exists, the card cannot be used with this framework.</source>
   <translation>Wo es keinen passenden Build gibt, kann die Karte mit diesem Framework nicht verwendet werden.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>Install the newest {framework_title} with CUDA</source>
   <translation>Das neueste {framework_title} mit CUDA installieren</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>Each release adds the newest generations of cards. The very first start on a new card may take some minutes, because code is translated for it.</source>
   <translation>Jede Version fügt die neuesten Generationen von Karten hinzu. Der allererste Start auf einer neuen Karte kann einige Minuten dauern, weil Code für sie übersetzt wird.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>Install a release of the framework that names your card's generation</source>
   <translation>Eine Version des Frameworks installieren, die die Generation Ihrer Karte nennt</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>The newest release has the newest generations; for older cards take an older release.</source>
   <translation>Die neueste Version hat die neuesten Generationen; für ältere Karten nehmen Sie eine ältere Version.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>Install the earlier release again.</source>
   <translation>Installieren Sie wieder die frühere Version.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>A card that fell off the bus comes back only after it was without power. A restart can be too little.</source>
   <translation>Eine Karte, die vom Bus gefallen ist, kommt erst zurück, wenn sie ohne Strom war. Ein Neustart kann zu wenig sein.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>Check cooling, power cables and overclocking</source>
   <translation>Kühlung, Stromkabel und Übertaktung prüfen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>Heat, a weak power supply and raised clock rates are the usual reasons for such faults.</source>
   <translation>Hitze, ein schwaches Netzteil und erhöhte Taktraten sind die üblichen Gründe für solche Fehler.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>The same program runs for an hour without the fault.</source>
   <translation>Dasselbe Programm läuft eine Stunde lang ohne den Fehler.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>Read what the driver wrote about the card</source>
   <translation>Lesen, was der Treiber über die Karte geschrieben hat</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>NVIDIA's driver reports faults as Xid numbers; 48, 62, 79, 94, 95 and 154 speak of the card itself. They stand in the Event Viewer, under Windows Logs, System, beside nvlddmkm.</source>
   <translation>Der Treiber von NVIDIA meldet Fehler als Xid-Nummern; 48, 62, 79, 94, 95 und 154 betreffen die Karte selbst. Sie stehen in der Ereignisanzeige, unter Windows-Protokolle, System, neben nvlddmkm.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>NVIDIA's driver reports faults as Xid numbers; 48, 62, 79, 94, 95 and 154 speak of the card itself.</source>
   <translation>Der Treiber von NVIDIA meldet Fehler als Xid-Nummern; 48, 62, 79, 94, 95 und 154 betreffen die Karte selbst.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>They stand in the Event Viewer, under Windows Logs, System, beside nvlddmkm.</source>
   <translation>Sie stehen in der Ereignisanzeige, unter Windows-Protokolle, System, neben nvlddmkm.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>The lines with NVRM or Xid name the fault. Keep them for whoever repairs the card.</source>
   <translation>Die Zeilen mit NVRM oder Xid nennen den Fehler. Heben Sie sie für den auf, der die Karte repariert.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>The Event Viewer, Windows Logs, System, names the fault beside nvlddmkm. Keep it for the repair.</source>
   <translation>Die Ereignisanzeige, Windows-Protokolle, System, nennt den Fehler neben nvlddmkm. Heben Sie das für die Reparatur auf.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>If there are several cards, leave the faulty one out; else have it replaced</source>
   <translation>Falls es mehrere Karten gibt: die fehlerhafte auslassen; sonst sie ersetzen lassen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>List the healthy cards in the variable CUDA_VISIBLE_DEVICES, and work goes on without the faulty one. Cards are counted from 0, so with two of them and the first one faulty it is 1.</source>
   <translation>Führen Sie die gesunden Karten in der Variablen CUDA_VISIBLE_DEVICES auf, dann geht die Arbeit ohne die fehlerhafte weiter. Karten werden ab 0 gezählt; bei zwei Karten, von denen die erste fehlerhaft ist, ist es also 1.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>Your program runs on the other cards.</source>
   <translation>Ihr Programm läuft auf den anderen Karten.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>Take the variable CUDA_VISIBLE_DEVICES away again.</source>
   <translation>Entfernen Sie die Variable CUDA_VISIBLE_DEVICES wieder.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>The graphics card reports a fault of its own</source>
   <translation>Die Grafikkarte meldet einen eigenen Fehler</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>The card fails or has dropped off the bus</source>
   <translation>Die Karte versagt oder ist vom Bus gefallen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>The driver lost contact with the card or found damaged memory in it. That comes from the card, its cooling or its power, not from Python or CUDA. Results computed meanwhile should not be trusted.</source>
   <translation>Der Treiber hat den Kontakt zur Karte verloren oder darin beschädigten Speicher gefunden. Das kommt von der Karte, ihrer Kühlung oder ihrer Stromversorgung, nicht von Python oder CUDA. Ergebnissen, die währenddessen berechnet wurden, sollten Sie nicht trauen.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>The card vanishes in the middle of the work, nvidia-smi says that the GPU is lost, or the system's log names Xid 48, 62, 79, 94, 95 or 154. Often it happens under load, or after the computer was moved.</source>
   <translation>Die Karte verschwindet mitten in der Arbeit, nvidia-smi sagt, dass die GPU verloren ist, oder das Protokoll des Systems nennt Xid 48, 62, 79, 94, 95 oder 154. Oft geschieht es unter Last oder nachdem der Computer bewegt wurde.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>The card stays in the list of nvidia-smi, and long programs end without a new Xid line in the log.</source>
   <translation>Die Karte bleibt in der Liste von nvidia-smi, und lange Programme enden ohne eine neue Xid-Zeile im Protokoll.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>This computer has no NVIDIA graphics card</source>
   <translation>Dieser Computer hat keine NVIDIA-Grafikkarte</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>There is no NVIDIA card in the machine, or a virtual machine was given none</source>
   <translation>Im Rechner ist keine NVIDIA-Karte, oder eine virtuelle Maschine hat keine erhalten</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>{CUDA_IS_NVIDIA} No such card shows up here. Your programs still run, on the processor, only more slowly.</source>
   <translation>{CUDA_IS_NVIDIA} Hier ist keine solche Karte zu sehen. Ihre Programme laufen trotzdem, auf dem Prozessor, nur langsamer.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>The computer has graphics by Intel, AMD or Apple only, or it is a virtual or cloud machine of a kind without GPU. On a laptop with two graphics chips the NVIDIA card can be switched off to save power.</source>
   <translation>Der Computer hat nur Grafik von Intel, AMD oder Apple, oder er ist eine virtuelle Maschine oder ein Cloud-Rechner einer Art ohne GPU. Auf einem Laptop mit zwei Grafikchips kann die NVIDIA-Karte ausgeschaltet sein, um Strom zu sparen.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>The list of devices names a device by NVIDIA: the Device Manager on Windows, lspci on Linux.</source>
   <translation>Die Liste der Geräte nennt ein Gerät von NVIDIA: der Geräte-Manager unter Windows, lspci unter Linux.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>The framework has no code for this GPU</source>
   <translation>Das Framework hat keinen Code für diese GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>The card is too old or too new for the build that is installed</source>
   <translation>Die Karte ist zu alt oder zu neu für den installierten Build</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>GPU programs are translated for certain generations of cards, which NVIDIA numbers as compute capability. The installed build brings nothing that this card can run, even with a healthy driver.</source>
   <translation>GPU-Programme werden für bestimmte Generationen von Karten übersetzt, die NVIDIA als Compute Capability nummeriert. Der installierte Build bringt nichts mit, was diese Karte ausführen kann, auch mit einem gesunden Treiber.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>The card is much older than the framework's release (GeForce GTX 10 and before), or it came out after that release. The message says that no kernel image is available, or names sm_ and a number.</source>
   <translation>Die Karte ist viel älter als die Version des Frameworks (GeForce GTX 10 und davor), oder sie ist nach dieser Version erschienen. Die Meldung sagt, dass kein „kernel image“ verfügbar ist, oder nennt sm_ und eine Zahl.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>The test on the GPU multiplies two matrices on the card without such a message.</source>
   <translation>Der Test auf der GPU multipliziert zwei Matrizen auf der Karte ohne eine solche Meldung.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/holders.py" />
   <source>{strip} (PID {pid})</source>
   <translation>{strip} (PID {pid})</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/install.py" />
   <source>The same version stays, so nothing needs to be taken back.</source>
   <translation>Dieselbe Version bleibt, also muss nichts zurückgenommen werden.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/install.py" />
   <source>If the project has a file uv.lock, use "uv add" in its folder in place of "uv pip install". Otherwise uv sync takes it back.</source>
   <translation>Wenn das Projekt eine Datei uv.lock hat, verwenden Sie in seinem Ordner „uv add“ anstelle von „uv pip install“. Sonst nimmt uv sync es zurück.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/install.py" />
   <source>Run it in the folder of your project.</source>
   <translation>Führen Sie es im Ordner Ihres Projekts aus.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/install.py" />
   <source>Open the Anaconda Prompt or the Miniforge Prompt for it: other terminals seldom know conda.</source>
   <translation>Öffnen Sie dafür den Anaconda Prompt oder den Miniforge Prompt: Andere Terminals kennen conda selten.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/install.py" />
   <source>conda list{where} --revisions shows the states before. "conda install{where} --revision" with the number of one goes back to it.</source>
   <extracomment>where = f' -p "{situation.prefix}"' if situation.prefix else ''; where = f' -p "{situation.prefix}"' if situation.prefix else ''</extracomment>
   <translation>conda list{where} --revisions zeigt die früheren Stände. „conda install{where} --revision“ mit der Nummer eines Standes kehrt zu ihm zurück.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/install.py" />
   <source>Note the versions that pip list shows before. Installing those again takes it back.</source>
   <translation>Notieren Sie vorher die Versionen, die pip list zeigt. Diese wieder zu installieren, nimmt es zurück.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/install.py" />
   <source>The last lines of the output name what was installed. Uninstall that again.</source>
   <translation>Die letzten Zeilen der Ausgabe nennen, was installiert wurde. Deinstallieren Sie das wieder.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/install.py" />
   <source>Uninstall {several} again.</source>
   <translation>Deinstallieren Sie {several} wieder.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/install.py" />
   <source>Then install what was there before, in the same way: {join}.</source>
   <translation>Installieren Sie dann auf dieselbe Weise, was vorher da war: {join}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/install.py" />
   <source>Install what was there before, in the same way: {join}.</source>
   <translation>Installieren Sie auf dieselbe Weise, was vorher da war: {join}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/install.py" />
   <source>"nvidia-" or "jax-cuda"</source>
   <translation>„nvidia-“ oder „jax-cuda“</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/install.py" />
   <source>Uninstall the packages that came along, unless another framework here uses them: their names begin with {begin}.</source>
   <extracomment>begin = '"nvidia-" or "jax-cuda"' if s.framework == 'jax' else '"nvidia-"'</extracomment>
   <translation>Deinstallieren Sie die Pakete, die mitgekommen sind, sofern kein anderes Framework hier sie verwendet: Ihre Namen beginnen mit {begin}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>Install {framework_title} with its GPU libraries through conda</source>
   <translation>{framework_title} mit seinen GPU-Bibliotheken über conda installieren</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>Conda brings {what} along as a whole.</source>
   <translation>Conda bringt {what} als Ganzes mit.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>The extra and-cuda brings {what} in the versions that this release wants, only for this environment.</source>
   <translation>Das Extra and-cuda bringt {what} in den Versionen, die diese Version verlangt, nur für diese Umgebung.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>Install {what} with TensorFlow's extra and-cuda</source>
   <translation>Mit TensorFlows Extra and-cuda {what} installieren</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>{old} brings no GPU libraries itself; releases from 2.14 on do.</source>
   <translation>{old} bringt selbst keine GPU-Bibliotheken mit; Versionen ab 2.14 tun es.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>If you need {old}, install {what} in a conda environment</source>
   <translation>Falls Sie {old} brauchen: {what} in einer conda-Umgebung installieren</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>conda-forge has the old CUDA and cuDNN versions as the packages cudatoolkit and cudnn, without touching the rest of the system.</source>
   <translation>conda-forge hat die alten Versionen von CUDA und cuDNN als Pakete cudatoolkit und cudnn, ohne den Rest des Systems zu berühren.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>Activate the environment in a new terminal, start gpuwizard from it and check again.</source>
   <translation>Aktivieren Sie die Umgebung in einem neuen Terminal, starten Sie gpuwizard daraus und prüfen Sie erneut.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>Remove both packages with conda, and take LD_LIBRARY_PATH away with conda env config vars unset.</source>
   <translation>Entfernen Sie beide Pakete mit conda, und entfernen Sie LD_LIBRARY_PATH mit conda env config vars unset.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>about 10 minutes, 3 GB</source>
   <translation>etwa 10 Minuten, 3 GB</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>Reinstall {name} with {what}</source>
   <translation>{name} neu installieren und {what} gleich mit</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>{name}'s packages bring {what} along.</source>
   <translation>Die Pakete von {name} bringen {what} mit.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>Install {what} together with {name}</source>
   <translation>Zusammen mit {name} {what} installieren</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>{name} {framework_version} names the packages with {what}. pip adds those that are absent.</source>
   <translation>{name} {framework_version} nennt die Pakete, die {what} enthalten. pip fügt die fehlenden hinzu.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>Lay the files of these packages down anew</source>
   <translation>Die Dateien dieser Pakete neu ablegen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>The packages are recorded as installed, but files of them are absent or damaged.</source>
   <translation>Die Pakete sind als installiert verzeichnet, aber Dateien von ihnen fehlen oder sind beschädigt.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>Or install only the packages that hold the missing files</source>
   <translation>Oder nur die Pakete installieren, die die fehlenden Dateien enthalten</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>Install only the packages that hold the missing files</source>
   <translation>Nur die Pakete installieren, die die fehlenden Dateien enthalten</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>This is the smaller download. It brings {what} without touching the framework.</source>
   <translation>Das ist der kleinere Download. Er bringt {what}, ohne das Framework zu berühren.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>Install the framework's own packages with {what}</source>
   <translation>Die eigenen Pakete des Frameworks installieren, die {what} enthalten</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>For TensorFlow ask pip for "tensorflow[and-cuda]", for JAX for "jax[cuda12]". PyTorch's packages bring the libraries by themselves. An installation of CUDA for the whole system is not needed.</source>
   <translation>Für TensorFlow verlangen Sie von pip „tensorflow[and-cuda]“, für JAX „jax[cuda12]“. Die Pakete von PyTorch bringen die Bibliotheken von selbst mit. Eine Installation von CUDA für das ganze System ist nicht nötig.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>Start your program again: its log no longer names the library.</source>
   <translation>Starten Sie Ihr Programm erneut: Sein Protokoll nennt die Bibliothek nicht mehr.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>Install the framework without these packages again.</source>
   <translation>Installieren Sie das Framework wieder ohne diese Pakete.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>Reinstall PyTorch with CUDA</source>
   <translation>PyTorch mit CUDA neu installieren</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>PyTorch for Windows carries {what} in its own folder.</source>
   <translation>PyTorch für Windows enthält {what} in seinem eigenen Ordner.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>Install CUDA {cuda} and cuDNN {cudnn} with conda</source>
   <translation>CUDA {cuda} und cuDNN {cudnn} mit conda installieren</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>They then lie inside the environment and disturb no other program.</source>
   <translation>Sie liegen dann in der Umgebung und stören kein anderes Programm.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>They then lie inside the environment and disturb no other program. This needs an environment made with conda. In it, run "conda install -c conda-forge cudatoolkit={cuda} cudnn={cudnn}".</source>
   <translation>Sie liegen dann in der Umgebung und stören kein anderes Programm. Dafür ist eine mit conda angelegte Umgebung nötig. Führen Sie darin „conda install -c conda-forge cudatoolkit={cuda} cudnn={cudnn}“ aus.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>This needs an environment made with conda. In it, run "conda install -c conda-forge cudatoolkit={cuda} cudnn={cudnn}".</source>
   <translation>Dafür ist eine mit conda angelegte Umgebung nötig. Führen Sie darin „conda install -c conda-forge cudatoolkit={cuda} cudnn={cudnn}“ aus.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>Delete the conda environment; nothing else was changed.</source>
   <translation>Löschen Sie die conda-Umgebung; sonst wurde nichts geändert.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>Install CUDA {cuda} and cuDNN {cudnn} from NVIDIA's archive</source>
   <translation>CUDA {cuda} und cuDNN {cudnn} aus dem Archiv von NVIDIA installieren</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>{framework_named} looks for exactly these versions, in the folders that PATH names. Other CUDA versions may stay beside them. Untick the display driver if yours is newer. The archives are developer.nvidia.com/cuda-toolkit-archive and developer.nvidia.com/rdp/cudnn-archive. Copy the folders of cuDNN (bin, include, lib) into the folder of CUDA {cuda}.</source>
   <translation>{framework_named} sucht genau diese Versionen, in den Ordnern, die PATH nennt. Andere CUDA-Versionen können daneben bleiben. Entfernen Sie das Häkchen beim Grafiktreiber, wenn Ihrer neuer ist. Die Archive sind developer.nvidia.com/cuda-toolkit-archive und developer.nvidia.com/rdp/cudnn-archive. Kopieren Sie die Ordner von cuDNN (bin, include, lib) in den Ordner von CUDA {cuda}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>Uninstall that CUDA version in the Windows settings, then delete what is left of its folder.</source>
   <translation>Deinstallieren Sie diese CUDA-Version in den Windows-Einstellungen, und löschen Sie dann, was von ihrem Ordner übrig ist.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>about 20 minutes, 4 GB</source>
   <translation>etwa 20 Minuten, 4 GB</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>Install {what} in the version that the message names</source>
   <translation>In der Version, die die Meldung nennt, {what} installieren</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>TensorFlow 2.5 to 2.10 wants CUDA 11.2 and cuDNN 8.1, and finds them in the folders that PATH names. TensorFlow 2.11 and later has no GPU support on Windows itself, so there nothing is to be installed.</source>
   <translation>TensorFlow 2.5 bis 2.10 verlangt CUDA 11.2 und cuDNN 8.1 und findet sie in den Ordnern, die PATH nennt. TensorFlow 2.11 und spätere Versionen haben unter Windows selbst keine GPU-Unterstützung; dort ist also nichts zu installieren.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>Open a new terminal and start your program: the message is gone.</source>
   <translation>Öffnen Sie ein neues Terminal und starten Sie Ihr Programm: Die Meldung ist verschwunden.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/old_card.py" />
   <source>JAX's plugin for CUDA {build} has code for this card; the one for CUDA 13 has none.</source>
   <translation>Das Plugin von JAX für CUDA {build} hat Code für diese Karte; das für CUDA 13 hat keinen.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/old_card.py" />
   <source>Install JAX with its CUDA 12 plugin</source>
   <translation>JAX mit seinem Plugin für CUDA 12 installieren</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/old_card.py" />
   <source>Use NVIDIA's own container image of TensorFlow</source>
   <translation>NVIDIAs eigenes Container-Image von TensorFlow verwenden</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/old_card.py" />
   <source>TensorFlow's own packages have no working code for cards of this generation yet. NVIDIA's image 25.02 of TensorFlow has it. It runs with Docker on Linux, or inside WSL 2 on Windows.</source>
   <translation>Die eigenen Pakete von TensorFlow haben noch keinen funktionierenden Code für Karten dieser Generation. NVIDIAs Image 25.02 von TensorFlow hat ihn. Es läuft mit Docker unter Linux oder in WSL 2 unter Windows.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/old_card.py" />
   <source>about 30 minutes, 15 GB on the disk</source>
   <translation>etwa 30 Minuten, 15 GB auf dem Datenträger</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/old_card.py" />
   <source>Or use PyTorch or JAX, which support this card</source>
   <translation>Oder PyTorch oder JAX verwenden, die diese Karte unterstützen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/old_card.py" />
   <source>Use PyTorch or JAX, which support this card</source>
   <translation>PyTorch oder JAX verwenden, die diese Karte unterstützen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/old_card.py" />
   <source>Their newest builds have code for it. Keras 3 can compute with either of them: set the variable KERAS_BACKEND to torch or jax.</source>
   <translation>Ihre neuesten Builds haben Code für sie. Keras 3 kann mit beiden rechnen: Setzen Sie die Variable KERAS_BACKEND auf torch oder jax.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/old_card.py" />
   <source>Choose PyTorch or JAX on the first page and check again.</source>
   <translation>Wählen Sie PyTorch oder JAX auf der ersten Seite und prüfen Sie erneut.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/old_card.py" />
   <source>Release {major}.{minor} is the last of PyTorch with code for a card of this age.</source>
   <translation>Version {major}.{minor} ist die letzte von PyTorch mit Code für eine Karte dieses Alters.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/old_card.py" />
   <source>Install PyTorch {version}</source>
   <translation>PyTorch {version} installieren</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/old_card.py" />
   <source>Install PyTorch built with CUDA {cuda_of_index}</source>
   <translation>Ein mit CUDA {cuda_of_index} gebautes PyTorch installieren</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/old_card.py" />
   <source>TensorFlow {version} and the libraries that it brings still have code for this card.{held}</source>
   <translation>TensorFlow {version} und die Bibliotheken, die es mitbringt, haben noch Code für diese Karte.{held}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/old_card.py" />
   <source>Install TensorFlow {version}</source>
   <translation>TensorFlow {version} installieren</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/old_card.py" />
   <source>cuDNN is kept below {limit}, since newer ones have no code for it.</source>
   <translation>cuDNN wird unter {limit} gehalten, weil neuere keinen Code für sie haben.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/old_card.py" />
   <source>It needs Python {limits} to {limits2}.</source>
   <translation>Es braucht Python {limits} bis {limits2}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/old_card.py" />
   <source>Or keep {framework_named} and hold cuDNN at {last_cudnn}</source>
   <translation>Oder {framework_named} behalten und cuDNN bei {last_cudnn} festhalten</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/old_card.py" />
   <source>Keep {framework_named} and hold cuDNN at {last_cudnn}</source>
   <translation>{framework_named} behalten und cuDNN bei {last_cudnn} festhalten</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/old_card.py" />
   <source>Version {last_cudnn} is the last with code for this card. Later ones begin with the GeForce RTX 20.</source>
   <translation>Version {last_cudnn} ist die letzte mit Code für diese Karte. Spätere beginnen mit der GeForce RTX 20.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>is on this computer, but not where it is</source>
   <translation>ist auf diesem Computer, aber nicht dort, wo danach</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>are here, but not where they are</source>
   <translation>sind hier, aber nicht dort, wo danach</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>{several} {is_here} looked for</source>
   <extracomment>is_here = 'is on this computer, but not where it is' if len(s.libraries) == 1 else 'are here, but not where they are'</extracomment>
   <translation>{several} {is_here} gesucht wird</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>Here it lies in {several}.</source>
   <translation>Hier liegt sie in {several}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>It takes the folder that holds the library.</source>
   <translation>Einzusetzen ist der Ordner, der die Bibliothek enthält.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>Windows searches it before the rest of PATH.</source>
   <translation>Windows durchsucht ihn vor dem Rest von PATH.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>Libraries are looked for there first.</source>
   <translation>Bibliotheken werden dort zuerst gesucht.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>Name the folder in {variable}, for this terminal only</source>
   <extracomment>variable = 'PATH' if s.windows else 'LD_LIBRARY_PATH'</extracomment>
   <translation>Den Ordner in {variable} nennen, nur für dieses Terminal</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>{first} It is a quick way to see whether this was all.{where}</source>
   <extracomment>first = f' Found first is {file}' if file else ''; where = '' if s.folders else ' It is the folder that holds the DLL, such as the folder bin of CUDA.'</extracomment>
   <translation>{first} So sehen Sie schnell, ob das alles war.{where}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>It is the folder that holds the DLL, such as the folder bin of CUDA.</source>
   <translation>Es ist der Ordner, der die DLL enthält, etwa der Ordner bin von CUDA.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>Add the folder to your own PATH</source>
   <translation>Den Ordner zu Ihrem eigenen PATH hinzufügen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>Windows looks for such libraries in the folders that PATH names. Only your user is changed.{where}</source>
   <extracomment>where = '' if s.folders else ' It is the folder that holds the DLL, such as the folder bin of CUDA.'</extracomment>
   <translation>Windows sucht solche Bibliotheken in den Ordnern, die PATH nennt. Nur Ihr Benutzer wird geändert.{where}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>Open a new terminal, start gpuwizard from it and check again.</source>
   <translation>Öffnen Sie ein neues Terminal, starten Sie gpuwizard daraus und prüfen Sie erneut.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>In Windows search for "environment variables", open Path under your user and delete the line.</source>
   <translation>Suchen Sie in Windows nach „Umgebungsvariablen“, öffnen Sie Path unter Ihrem Benutzer und löschen Sie die Zeile.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>Use a Python from python.org or conda instead of the one from the Microsoft Store</source>
   <translation>Ein Python von python.org oder conda verwenden statt des Python aus dem Microsoft Store</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>The Store's Python is shut off from parts of the system and does not look into PATH for libraries.</source>
   <translation>Das Python aus dem Store ist von Teilen des Systems abgeschnitten und sucht Bibliotheken nicht in PATH.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>Uninstall the new Python in the Windows settings.</source>
   <translation>Deinstallieren Sie das neue Python in den Windows-Einstellungen.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>about 10 minutes</source>
   <translation>etwa 10 Minuten</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>os.add_dll_directory with that folder</source>
   <translation>os.add_dll_directory mit diesem Ordner</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>Name the folder in your program, before it imports PyTorch</source>
   <translation>Den Ordner in Ihrem Programm nennen, bevor es PyTorch importiert</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>From Python 3.8 on, PATH does not count for the libraries that a package loads. The first lines of the program must be import os and {line}.</source>
   <extracomment>line = f'os.add_dll_directory({folder!r})' if folder else 'os.add_dll_directory with that folder'</extracomment>
   <translation>Ab Python 3.8 zählt PATH nicht für die Bibliotheken, die ein Paket lädt. Die ersten Zeilen des Programms müssen import os und {line} sein.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>The program finds the library.</source>
   <translation>Das Programm findet die Bibliothek.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>Take the lines out again.</source>
   <translation>Entfernen Sie die Zeilen wieder.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>Found first is {file}</source>
   <translation>Zuerst gefunden wird {file}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>by way of {variable}</source>
   <extracomment>variable = 'PATH' if s.windows else 'LD_LIBRARY_PATH'</extracomment>
   <translation>und zwar über {variable}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>Without {variable} the framework could be imported.</source>
   <extracomment>variable = 'PATH' if s.windows else 'LD_LIBRARY_PATH'</extracomment>
   <translation>Ohne {variable} konnte das Framework importiert werden.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>Another copy of {get} is found first</source>
   <translation>Eine andere Kopie von {get} wird zuerst gefunden</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>Take the folder out of {variable}, for this terminal only</source>
   <extracomment>variable = 'PATH' if s.windows else 'LD_LIBRARY_PATH'</extracomment>
   <translation>Den Ordner aus {variable} nehmen, nur für dieses Terminal</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>The right copy is then found, and nothing is deleted. It is a quick way to see whether this was all.</source>
   <translation>Dann wird die richtige Kopie gefunden, und nichts wird gelöscht. So sehen Sie schnell, ob das alles war.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>Take it out of the file that sets {variable}</source>
   <extracomment>variable = 'PATH' if s.windows else 'LD_LIBRARY_PATH'</extracomment>
   <translation>Ihn aus der Datei nehmen, die {variable} setzt</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>Mostly it is set in a file that is read when you log in; the command shows the line. On a cluster it can also be a loaded module.</source>
   <translation>Meist wird sie in einer Datei gesetzt, die bei der Anmeldung gelesen wird; der Befehl zeigt die Zeile. Auf einem Cluster kann es auch ein geladenes Modul sein.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>Log out and in again. {again}</source>
   <translation>Melden Sie sich ab und wieder an. {again}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>Put the line back.</source>
   <translation>Setzen Sie die Zeile wieder ein.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>set to "{value}"</source>
   <translation>auf „{value}“ gesetzt</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>set, but empty</source>
   <translation>gesetzt, aber leer</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>The variable {name} hides the GPU</source>
   <translation>Die Variable {name} verbirgt die GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>{explanation} Here {name} is {to}.</source>
   <extracomment>to = f'set to "{value}"' if value else 'set, but empty'</extracomment>
   <translation>{explanation} Hier ist {name} {to}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>Take the variable {name} away, for this terminal only</source>
   <translation>Die Variable {name} entfernen, nur für dieses Terminal</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>Without it the framework sees all GPUs. It is a quick way to see whether this was all.</source>
   <translation>Ohne sie sieht das Framework alle GPUs. So sehen Sie schnell, ob das alles war.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>Start the container anew with NVIDIA_VISIBLE_DEVICES set to all</source>
   <translation>Den Container neu starten, mit NVIDIA_VISIBLE_DEVICES auf all gesetzt</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>The variable is read once, when the container starts. Changing it inside has no effect. With Docker, "--gpus all" sets it.</source>
   <translation>Die Variable wird einmal gelesen, wenn der Container startet. Sie darin zu ändern, hat keine Wirkung. Mit Docker setzt „--gpus all“ sie.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>The command shows the lines that set it, in files that are read when you log in. Delete them.</source>
   <translation>Der Befehl zeigt die Zeilen, die sie setzen, in Dateien, die bei der Anmeldung gelesen werden. Löschen Sie sie.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>On Linux a file that is read at log-in sets it, on Windows the variables of your user.</source>
   <translation>Unter Linux setzt sie eine Datei, die bei der Anmeldung gelesen wird, unter Windows die Variablen Ihres Benutzers.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>Take {name} out of the settings for good</source>
   <translation>{name} dauerhaft aus den Einstellungen nehmen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>Only your user's settings are changed. If a new terminal still has it, it is one of the system's own variables, which an administrator can delete.</source>
   <translation>Nur die Einstellungen Ihres Benutzers werden geändert. Wenn ein neues Terminal sie noch hat, ist sie eine der Variablen des Systems, die ein Administrator löschen kann.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>Set {name} again as it was.</source>
   <translation>Setzen Sie {name} wieder, wie es war.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>Or name a GPU that exists</source>
   <translation>Oder eine GPU nennen, die es gibt</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>Name a GPU that exists</source>
   <translation>Eine GPU nennen, die es gibt</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>GPUs are counted from 0. On a cluster the scheduler sets this variable: ask for a GPU in the job (Slurm: "--gres=gpu:1") and leave the variable alone.</source>
   <translation>GPUs werden ab 0 gezählt. Auf einem Cluster setzt der Scheduler diese Variable: Fordern Sie im Job eine GPU an (Slurm: „--gres=gpu:1“) und lassen Sie die Variable in Ruhe.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>If it comes back, look for {name} in the program itself</source>
   <translation>Falls sie wiederkommt: im Programm selbst nach {name} suchen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>A script or notebook can set it in its first lines, before the framework is imported.</source>
   <translation>Ein Skript oder Notebook kann sie in seinen ersten Zeilen setzen, bevor das Framework importiert wird.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>The program no longer sets the variable and finds the GPU.</source>
   <translation>Das Programm setzt die Variable nicht mehr und findet die GPU.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>A GPU library is installed, but not where the system looks</source>
   <translation>Eine GPU-Bibliothek ist installiert, aber nicht dort, wo das System sucht</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>The library exists, in a folder that is not searched</source>
   <translation>Die Bibliothek existiert, in einem Ordner, der nicht durchsucht wird</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>The system looks for libraries only in certain folders. The one that the framework needs is on this computer, but in a folder that is not among them.</source>
   <translation>Das System sucht Bibliotheken nur in bestimmten Ordnern. Die, die das Framework braucht, ist auf diesem Computer, aber in einem Ordner, der nicht dazugehört.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>You installed CUDA or cuDNN yourself, and the framework still says that it could not load the library. It works in one terminal or editor and not in another.</source>
   <translation>Sie haben CUDA oder cuDNN selbst installiert, und das Framework sagt noch immer, dass es die Bibliothek nicht laden konnte. Es funktioniert in einem Terminal oder Editor und in einem anderen nicht.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>The step Search path names no library any more, also in a new terminal.</source>
   <translation>Der Schritt „Suchpfad“ nennt keine Bibliothek mehr, auch in einem neuen Terminal.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>Another copy of a GPU library is found first</source>
   <translation>Eine andere Kopie einer GPU-Bibliothek wird zuerst gefunden</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>A stray copy of a library wins over the right one</source>
   <translation>Eine verirrte Kopie einer Bibliothek hat Vorrang vor der richtigen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>Several copies of the same library are on this computer, and the system takes the first one that it finds. That one is not the copy that belongs to the framework.</source>
   <translation>Mehrere Kopien derselben Bibliothek sind auf diesem Computer, und das System nimmt die erste, die es findet. Das ist nicht die Kopie, die zum Framework gehört.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>LD_LIBRARY_PATH or PATH names folders of an older CUDA, or another program put its own copy into a system folder. The GPU works in a terminal in which that variable is empty.</source>
   <translation>LD_LIBRARY_PATH oder PATH nennt Ordner eines älteren CUDA, oder ein anderes Programm hat seine eigene Kopie in einen Systemordner gelegt. Die GPU funktioniert in einem Terminal, in dem diese Variable leer ist.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>The step Search path shows the copy that belongs to the framework as the one that is loaded.</source>
   <translation>Der Schritt „Suchpfad“ zeigt die Kopie, die zum Framework gehört, als die, die geladen wird.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>A setting hides the GPU from the framework</source>
   <translation>Eine Einstellung verbirgt die GPU vor dem Framework</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>An environment variable tells the framework not to see the GPU</source>
   <translation>Eine Umgebungsvariable weist das Framework an, die GPU nicht zu sehen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>Environment variables are settings that programs inherit when they start. Some of them choose which GPUs a program may see, and here one leaves none.</source>
   <translation>Umgebungsvariablen sind Einstellungen, die Programme beim Start erben. Einige davon legen fest, welche GPUs ein Programm sehen darf, und hier lässt eine keine übrig.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>nvidia-smi shows the card, and the framework finds none, without any error. CUDA_VISIBLE_DEVICES was once set to -1 or to another machine's number, or a batch job was given no GPU.</source>
   <translation>nvidia-smi zeigt die Karte, und das Framework findet keine, ohne jeden Fehler. CUDA_VISIBLE_DEVICES wurde einmal auf -1 oder auf die Nummer eines anderen Rechners gesetzt, oder ein Batch-Job hat keine GPU erhalten.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>The framework lists the card in a new terminal, without a change to your program.</source>
   <translation>Das Framework führt die Karte in einem neuen Terminal auf, ohne eine Änderung an Ihrem Programm.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path_copies.py" />
   <source>grep -rnF {quote} /etc/ld.so.conf /etc/ld.so.conf.d</source>
   <translation>grep -rnF {quote} /etc/ld.so.conf /etc/ld.so.conf.d</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path_copies.py" />
   <source>Take the folder out of the system's list for the loader</source>
   <translation>Den Ordner aus der Liste des Systems für das Ladeprogramm nehmen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path_copies.py" />
   <source>No variable names {folder}, so the system's own list probably does. The command shows the line: delete it, then run ldconfig as administrator. Where no line is shown, a package put the file there.</source>
   <translation>Keine Variable nennt {folder}, also tut es wahrscheinlich die Liste des Systems selbst. Der Befehl zeigt die Zeile: Löschen Sie sie, und führen Sie dann ldconfig als Administrator aus. Wo keine Zeile gezeigt wird, hat ein Paket die Datei dorthin gelegt.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path_copies.py" />
   <source>Put the line back and run ldconfig again.</source>
   <translation>Setzen Sie die Zeile wieder ein und führen Sie ldconfig noch einmal aus.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path_copies.py" />
   <source>Or name the folder of the right copy in LD_LIBRARY_PATH, for this terminal only</source>
   <translation>Oder den Ordner der richtigen Kopie in LD_LIBRARY_PATH nennen, nur für dieses Terminal</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path_copies.py" />
   <source>Name the folder of the right copy in LD_LIBRARY_PATH, for this terminal only</source>
   <translation>Den Ordner der richtigen Kopie in LD_LIBRARY_PATH nennen, nur für dieses Terminal</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path_copies.py" />
   <source>The loader looks there before it looks into its list. The step Search path names each copy.</source>
   <translation>Das Ladeprogramm sucht dort, bevor es in seine Liste sieht. Der Schritt „Suchpfad“ nennt jede Kopie.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path_copies.py" />
   <source>It is {folder}.</source>
   <translation>Es ist {folder}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path_copies.py" />
   <source>Take the folder out of your own PATH</source>
   <translation>Den Ordner aus Ihrem eigenen PATH nehmen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path_copies.py" />
   <source>Windows takes the first file of that name.{named} If the folder stands in the PATH of the whole computer, an administrator must take it out there.</source>
   <extracomment>named = f' Here it is {name}; {name}.old will do as its new name.' if name else ''</extracomment>
   <translation>Windows nimmt die erste Datei dieses Namens.{named} Wenn der Ordner im PATH des ganzen Computers steht, muss ein Administrator ihn dort entfernen.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path_copies.py" />
   <source>In Windows search for "environment variables", open Path under your user and add the folder again.</source>
   <translation>Suchen Sie in Windows nach „Umgebungsvariablen“, öffnen Sie Path unter Ihrem Benutzer und fügen Sie den Ordner wieder hinzu.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path_copies.py" />
   <source>Or rename the stray file</source>
   <translation>Oder die verirrte Datei umbenennen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path_copies.py" />
   <source>Rename the stray file</source>
   <translation>Die verirrte Datei umbenennen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path_copies.py" />
   <source>A copy in System32 or beside python.exe wins over every PATH. Some programs leave one there.</source>
   <translation>Eine Kopie in System32 oder neben python.exe hat Vorrang vor jedem PATH. Manche Programme lassen dort eine zurück.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path_copies.py" />
   <source>Here it is {name}; {name}.old will do as its new name.</source>
   <translation>Hier ist es {name}; als neuer Name eignet sich {name}.old.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path_copies.py" />
   <source>Some program has left it in a folder of Windows itself, where Windows looks before PATH.{named} Leave the folder and PATH as they are: Windows needs both.</source>
   <extracomment>named = f' Here it is {name}; {name}.old will do as its new name.' if name else ''</extracomment>
   <translation>Irgendein Programm hat sie in einem Ordner von Windows selbst zurückgelassen, in dem Windows noch vor PATH sucht.{named} Lassen Sie den Ordner und PATH, wie sie sind: Windows braucht beides.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path_links.py" />
   <source>Link the library into a folder where TensorFlow looks</source>
   <translation>Die Bibliothek in einen Ordner verlinken, in dem TensorFlow sucht</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path_links.py" />
   <source>A link is a second name for the same file. It lasts for this environment, needs no administrator and changes nothing outside.</source>
   <translation>Ein Link ist ein zweiter Name für dieselbe Datei. Er bleibt für diese Umgebung bestehen, braucht keinen Administrator und ändert nichts außerhalb.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path_links.py" />
   <source>Delete the link: the file of the same name in the folder that the command ends with.</source>
   <translation>Löschen Sie den Link: die Datei gleichen Namens in dem Ordner, mit dem der Befehl endet.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path_links.py" />
   <source>Run conda env config vars unset for the same variable.</source>
   <translation>Führen Sie conda env config vars unset für dieselbe Variable aus.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path_links.py" />
   <source>Delete the last line of the environment's file bin/activate.</source>
   <translation>Löschen Sie die letzte Zeile der Datei bin/activate der Umgebung.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path_links.py" />
   <source>Or name the folder each time this environment is activated</source>
   <translation>Oder den Ordner jedes Mal nennen, wenn diese Umgebung aktiviert wird</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path_links.py" />
   <source>Name the folder each time this environment is activated</source>
   <translation>Den Ordner jedes Mal nennen, wenn diese Umgebung aktiviert wird</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path_links.py" />
   <source>It lasts, but works only in terminals in which the environment was activated.</source>
   <translation>Das bleibt bestehen, wirkt aber nur in Terminals, in denen die Umgebung aktiviert wurde.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path_links.py" />
   <source>Or name the folder to the system's loader, for all programs</source>
   <translation>Oder den Ordner dem Ladeprogramm des Systems nennen, für alle Programme</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path_links.py" />
   <source>Name the folder to the system's loader, for all programs</source>
   <translation>Den Ordner dem Ladeprogramm des Systems nennen, für alle Programme</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path_links.py" />
   <source>It lasts and needs no variable. Other programs may then take libraries from that folder too.</source>
   <translation>Das bleibt bestehen und braucht keine Variable. Andere Programme nehmen dann vielleicht auch Bibliotheken aus diesem Ordner.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path_links.py" />
   <source>Delete the file {file} and run ldconfig again.</source>
   <translation>Löschen Sie die Datei {file} und führen Sie ldconfig noch einmal aus.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path_links.py" />
   <source>Or install TensorFlow {LOOKUP_WORKS}</source>
   <translation>Oder TensorFlow {LOOKUP_WORKS} installieren</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path_links.py" />
   <source>Install TensorFlow {LOOKUP_WORKS}</source>
   <translation>TensorFlow {LOOKUP_WORKS} installieren</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path_links.py" />
   <source>Release {TENSORFLOW_LOOKUP_FAULT} does not look into the folder of libcusolver; this one does.</source>
   <translation>Version {TENSORFLOW_LOOKUP_FAULT} sucht nicht im Ordner von libcusolver; diese hier tut es.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/pythons.py" />
   <source>Python {here} gets only old releases of PyTorch, and uv, the small tool that picks the right build, does not run on it. The Python you have stays as it is.</source>
   <translation>Für Python {here} gibt es nur alte Versionen von PyTorch, und uv, das kleine Werkzeug, das den richtigen Build auswählt, läuft damit nicht. Das Python, das Sie haben, bleibt, wie es ist.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/pythons.py" />
   <source>This release's own GPU libraries cannot be installed with Python {here}: one of them was made for older Pythons only. The Python you have stays as it is.</source>
   <translation>Die eigenen GPU-Bibliotheken dieser Version lassen sich mit Python {here} nicht installieren: Eine davon gibt es nur für ältere Python-Versionen. Das Python, das Sie haben, bleibt, wie es ist.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/pythons.py" />
   <source>No {framework_title} with its GPU libraries exists for Python {here}.</source>
   <translation>Für Python {here} gibt es kein {framework_title} mit seinen GPU-Bibliotheken.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/pythons.py" />
   <source>The newest {framework_title} for Python {here} is {newest_patch}, which does not bring its GPU libraries along. A newer Python gets a release that does. The Python you have stays as it is.</source>
   <translation>Das neueste {framework_title} für Python {here} ist {newest_patch}, und es bringt seine GPU-Bibliotheken nicht mit. Ein neueres Python erhält eine Version, die sie mitbringt. Das Python, das Sie haben, bleibt, wie es ist.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/quoting.py" />
   <source>a double quote is handed on differently by different versions of this shell</source>
   <translation>ein doppeltes Anführungszeichen wird von verschiedenen Versionen dieser Shell verschieden weitergegeben</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/quoting.py" />
   <source>cmd expands what stands between two percent signs</source>
   <translation>cmd ersetzt, was zwischen zwei Prozentzeichen steht</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/quoting.py" />
   <source>no argument can hold a NUL character</source>
   <translation>kein Argument kann ein NUL-Zeichen enthalten</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/quoting.py" />
   <source>half of a surrogate pair has no bytes</source>
   <translation>die Hälfte eines Surrogatpaars hat keine Bytes</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/quoting.py" />
   <source>a line break or control character cannot be pasted safely</source>
   <translation>ein Zeilenumbruch oder Steuerzeichen kann nicht sicher eingefügt werden</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/quoting.py" />
   <source>half of a surrogate pair cannot be copied</source>
   <translation>die Hälfte eines Surrogatpaars kann nicht kopiert werden</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/quoting.py" />
   <source>Windows PowerShell does not hand this argument on unchanged</source>
   <translation>Windows PowerShell gibt dieses Argument nicht unverändert weiter</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>The GPU is split into parts (MIG), and this program got none</source>
   <translation>Die GPU ist in Teile aufgeteilt (MIG), und dieses Programm hat keinen erhalten</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>The GPU is set to accept no program at all</source>
   <translation>Die GPU ist so eingestellt, dass sie gar kein Programm annimmt</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>{explanation} Here it is set to accept none.</source>
   <translation>{explanation} Hier ist sie so eingestellt, dass sie keines annimmt.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>End the program that uses the GPU, or wait for it</source>
   <translation>Das Programm beenden, das die GPU verwendet, oder darauf warten</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>In its present mode the card serves one program at a time. nvidia-smi shows which one that is.</source>
   <translation>In ihrem jetzigen Modus bedient die Karte immer nur ein Programm. nvidia-smi zeigt, welches das ist.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>nvidia-smi lists no program. Then start yours again.</source>
   <translation>nvidia-smi führt kein Programm auf. Starten Sie dann Ihres noch einmal.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>Have the card's compute mode set to default on the machine that owns it</source>
   <translation>Den Compute-Modus der Karte auf dem Rechner, dem sie gehört, auf Default stellen lassen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>The mode is a setting of the driver there. The command for it is nvidia-smi -c 0.</source>
   <translation>Der Modus ist dort eine Einstellung des Treibers. Der Befehl dafür ist nvidia-smi -c 0.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>Set the card's compute mode back to default</source>
   <translation>Den Compute-Modus der Karte auf Default zurückstellen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>Then several programs may use it at once. It is set to {mode} now.</source>
   <translation>Dann können mehrere Programme sie gleichzeitig verwenden. Jetzt ist er auf {mode} gestellt.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>Then several programs may use it at once.</source>
   <translation>Dann können mehrere Programme sie gleichzeitig verwenden.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>It is set to {mode} now.</source>
   <translation>Jetzt ist er auf {mode} gestellt.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>nvidia-smi shows Default in the column Compute M. Then check again.</source>
   <translation>nvidia-smi zeigt Default in der Spalte Compute M. Prüfen Sie dann erneut.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>"nvidia-smi -c {number}" sets the former mode again.</source>
   <translation>„nvidia-smi -c {number}“ stellt den früheren Modus wieder ein.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>The mode before is set again with "-c 3".</source>
   <translation>Der Modus davor wird mit „-c 3“ wieder eingestellt.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>If NVIDIA's MPS service runs, stop it</source>
   <translation>Falls NVIDIAs MPS-Dienst läuft: ihn anhalten</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>MPS shares a card among programs of one user, and others are turned away.</source>
   <translation>MPS teilt eine Karte unter den Programmen eines Benutzers auf, und andere werden abgewiesen.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>Start it again with nvidia-cuda-mps-control -d.</source>
   <translation>Starten Sie ihn wieder mit nvidia-cuda-mps-control -d.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>Name one of the card's parts in CUDA_VISIBLE_DEVICES</source>
   <translation>Einen der Teile der Karte in CUDA_VISIBLE_DEVICES nennen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>The list shows the parts, each with a name that begins with MIG-. Set the variable to one of these names.</source>
   <translation>Die Liste zeigt die Teile, jeden mit einem Namen, der mit MIG- beginnt. Setzen Sie die Variable auf einen dieser Namen.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>Your program, started from a terminal with that variable, finds a GPU.</source>
   <translation>Ihr Programm, aus einem Terminal mit dieser Variablen gestartet, findet eine GPU.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>If the list names no part, have MIG switched off</source>
   <translation>Falls die Liste keinen Teil nennt: MIG ausschalten lassen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>Without parts such a card serves nobody. It must be idle for this, and some machines need a restart.</source>
   <translation>Ohne Teile nützt eine solche Karte niemandem. Sie muss dafür unbenutzt sein, und manche Rechner brauchen einen Neustart.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>nvidia-smi shows the card with all its memory. Then check again.</source>
   <translation>nvidia-smi zeigt die Karte mit ihrem ganzen Speicher. Prüfen Sie dann erneut.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>"nvidia-smi -mig 1" splits it again; the parts must then be made anew.</source>
   <translation>„nvidia-smi -mig 1“ teilt sie wieder auf; die Teile müssen dann neu angelegt werden.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>Name a GPU that exists: they are counted from 0</source>
   <translation>Eine GPU nennen, die es gibt: Sie werden ab 0 gezählt</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>With one card the only valid number is 0. nvidia-smi -L lists the cards. CUDA_VISIBLE_DEVICES renumbers them: the first one that it names becomes 0.</source>
   <translation>Bei einer Karte ist 0 die einzige gültige Nummer. nvidia-smi -L führt die Karten auf. CUDA_VISIBLE_DEVICES nummeriert sie um: Die erste, die es nennt, wird 0.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>Your program names only numbers that are in the list.</source>
   <translation>Ihr Programm nennt nur Nummern, die in der Liste stehen.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>Or let TensorFlow choose where a named device does not exist</source>
   <translation>Oder TensorFlow wählen lassen, wo ein genanntes Gerät nicht existiert</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>Let TensorFlow choose where a named device does not exist</source>
   <translation>TensorFlow wählen lassen, wo ein genanntes Gerät nicht existiert</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>tf.config.set_soft_device_placement(True), put right after the import, does that. The program may then run on the processor without a word.</source>
   <translation>tf.config.set_soft_device_placement(True), gleich nach dem Import eingefügt, bewirkt das. Das Programm läuft dann vielleicht ohne jede Meldung auf dem Prozessor.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>The program runs.</source>
   <translation>Das Programm läuft.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>With several processes, start as many as there are GPUs</source>
   <translation>Bei mehreren Prozessen: so viele starten, wie es GPUs gibt</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>Launchers such as torchrun give each process a number, and each takes the card of that number.</source>
   <translation>Startprogramme wie torchrun geben jedem Prozess eine Nummer, und jeder nimmt die Karte dieser Nummer.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>All processes start.</source>
   <translation>Alle Prozesse starten.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>Start as many as before.</source>
   <translation>Starten Sie so viele wie zuvor.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>Move the setting to the top of the program, right after the import</source>
   <translation>Die Einstellung an den Anfang des Programms verschieben, gleich nach dem Import</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>It must come before the first tensor, model or list of devices. In a notebook restart the kernel first.</source>
   <translation>Sie muss vor dem ersten Tensor, Modell oder Auflisten der Geräte kommen. Starten Sie in einem Notebook zuerst den Kernel neu.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>The program starts without the message.</source>
   <translation>Das Programm startet ohne die Meldung.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>Move the line back.</source>
   <translation>Verschieben Sie die Zeile zurück.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>If the program starts worker processes, choose the start method "spawn"</source>
   <translation>Falls das Programm Arbeitsprozesse startet: die Startmethode „spawn“ wählen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>On Linux a worker begins as a copy of the program. A copy made after the GPU was first used cannot use it. multiprocessing.set_start_method("spawn") at the start of the program makes workers afresh.</source>
   <translation>Unter Linux beginnt ein Arbeitsprozess als Kopie des Programms. Eine Kopie, die nach der ersten Verwendung der GPU entsteht, kann die GPU nicht verwenden. multiprocessing.set_start_method("spawn") am Anfang des Programms erzeugt Arbeitsprozesse frisch.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>The workers start without the message.</source>
   <translation>Die Arbeitsprozesse starten ohne die Meldung.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>Find the place: have the program wait for each step on the GPU</source>
   <translation>Die Stelle finden: das Programm auf jeden Schritt auf der GPU warten lassen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>The GPU works ahead, so the error is reported too late. With this variable it comes at once.</source>
   <translation>Die GPU arbeitet voraus, darum wird der Fehler zu spät gemeldet. Mit dieser Variablen kommt er sofort.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>The last lines of the error now name the operation that failed.</source>
   <translation>Die letzten Zeilen des Fehlers nennen jetzt die Operation, die gescheitert ist.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>Open a new terminal. Programs are slower with the variable.</source>
   <translation>Öffnen Sie ein neues Terminal. Programme sind mit der Variablen langsamer.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>Check labels and indices in your data</source>
   <translation>Labels und Indizes in Ihren Daten prüfen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>A class number that is too high, or negative, is the most common reason for such an error. The same program on the processor gives a clear message.</source>
   <translation>Eine Klassennummer, die zu hoch oder negativ ist, ist der häufigste Grund für einen solchen Fehler. Dasselbe Programm auf dem Prozessor gibt eine klare Meldung.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>The program runs with data that was checked.</source>
   <translation>Das Programm läuft mit geprüften Daten.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>On Windows, make the single steps shorter</source>
   <translation>Unter Windows: die einzelnen Schritte kürzer machen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>Windows stops a step on the GPU that keeps the screen waiting for two seconds. A smaller batch, or a card without a screen, avoids that.</source>
   <translation>Windows hält einen Schritt auf der GPU an, der den Bildschirm zwei Sekunden warten lässt. Ein kleinerer Batch oder eine Karte ohne Bildschirm vermeidet das.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>The program runs past the point where it stopped.</source>
   <translation>Das Programm läuft über die Stelle hinaus, an der es stehen blieb.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>Set the former sizes again.</source>
   <translation>Stellen Sie die früheren Größen wieder ein.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>The GPU accepts no further program</source>
   <translation>Die GPU nimmt kein weiteres Programm an</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>The GPU is set to serve one program only, or none</source>
   <translation>Die GPU ist so eingestellt, dass sie nur ein Programm bedient oder keines</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>The driver can be told to let only one program use the card, or none at all. In such a mode it turns every other program away, even when it has nothing to do.</source>
   <translation>Man kann dem Treiber sagen, dass er nur ein Programm die Karte verwenden lässt oder gar keines. In einem solchen Modus weist sie jedes andere Programm ab, auch wenn sie nichts zu tun hat.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>It is a server or a cluster that several people use. nvidia-smi shows "E. Process", "Prohibited" or "MIG" at the right, or a program named nvidia-cuda-mps-server.</source>
   <translation>Es ist ein Server oder ein Cluster, den mehrere Personen verwenden. nvidia-smi zeigt rechts „E. Process“, „Prohibited“ oder „MIG“ oder ein Programm namens nvidia-cuda-mps-server.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>nvidia-smi shows the compute mode Default, and your program computes on the GPU.</source>
   <translation>nvidia-smi zeigt den Compute-Modus Default, und Ihr Programm rechnet auf der GPU.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>Large cards can be split into parts of their own (NVIDIA calls that MIG). The whole card is then no longer there for programs: each must be given one of the parts.</source>
   <translation>Große Karten können in eigene Teile aufgeteilt werden (NVIDIA nennt das MIG). Die ganze Karte ist dann für Programme nicht mehr da: Jedes muss einen der Teile erhalten.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>The program names a GPU that does not exist</source>
   <translation>Das Programm nennt eine GPU, die es nicht gibt</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>The program asks for a GPU number that this machine does not have</source>
   <translation>Das Programm verlangt eine GPU-Nummer, die dieser Rechner nicht hat</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>Programs name GPUs by number, beginning with 0. This one asks for a number that does not exist here, or that was hidden from it.</source>
   <translation>Programme nennen GPUs mit einer Nummer, beginnend bei 0. Dieses verlangt eine Nummer, die es hier nicht gibt oder die vor ihm verborgen wurde.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>The program holds a number such as "cuda:1" or "GPU:1", or was written for a machine with more cards. nvidia-smi -L lists fewer.</source>
   <translation>Das Programm enthält eine Nummer wie „cuda:1“ oder „GPU:1“, oder es wurde für einen Rechner mit mehr Karten geschrieben. nvidia-smi -L führt weniger auf.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>The program starts and uses a card that nvidia-smi -L lists.</source>
   <translation>Das Programm startet und verwendet eine Karte, die nvidia-smi -L aufführt.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>A GPU setting came too late in the program</source>
   <translation>Eine GPU-Einstellung kam im Programm zu spät</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>Settings of the GPU were made after it had been used</source>
   <translation>Einstellungen der GPU wurden vorgenommen, nachdem sie schon verwendet worden war</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>Some settings, such as how memory is taken, can be made only before the GPU is first used. This program made one afterwards. The installation is in order.</source>
   <translation>Manche Einstellungen, etwa wie Speicher belegt wird, sind nur möglich, bevor die GPU zum ersten Mal verwendet wird. Dieses Programm hat eine danach vorgenommen. Die Installation ist in Ordnung.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>The message says that something "must be set before" or "cannot be modified after". In a notebook, a cell was run for the second time; or the program starts worker processes.</source>
   <translation>Die Meldung sagt, dass etwas „must be set before“ oder „cannot be modified after“. In einem Notebook wurde eine Zelle zum zweiten Mal ausgeführt, oder das Programm startet Arbeitsprozesse.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>The program starts without that message, and the setting has its effect.</source>
   <translation>Das Programm startet ohne diese Meldung, und die Einstellung hat ihre Wirkung.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>A computation on the GPU failed while it ran</source>
   <translation>Eine Berechnung auf der GPU ist während des Laufs gescheitert</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>A computation on the GPU was stopped by an error</source>
   <translation>Eine Berechnung auf der GPU wurde durch einen Fehler angehalten</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>A piece of the program that runs on the GPU was stopped, for instance because it reached for memory that is not its own. Mostly the reason is in the program or its data. After that the program must be started anew.</source>
   <translation>Ein Stück des Programms, das auf der GPU läuft, wurde angehalten, zum Beispiel weil es auf Speicher zugriff, der ihm nicht gehört. Meist liegt der Grund im Programm oder in seinen Daten. Danach muss das Programm neu gestartet werden.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>The error comes in the middle of a run, at times at another line each time. It speaks of an "illegal memory access", a "device-side assert" or a launch that timed out.</source>
   <translation>Der Fehler kommt mitten in einem Lauf, manchmal jedes Mal an einer anderen Zeile. Er spricht von einem „illegal memory access“, einem „device-side assert“ oder einem Start, der zu lange dauerte.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>The program runs to its end with the same data.</source>
   <translation>Das Programm läuft mit denselben Daten bis zum Ende.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>Take the line out of your program again.</source>
   <translation>Entfernen Sie die Zeile wieder aus Ihrem Programm.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>TensorFlow and JAX reserve nearly all of the GPU's memory when they start.</source>
   <translation>TensorFlow und JAX reservieren beim Start fast den ganzen Speicher der GPU.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>Make the batch smaller</source>
   <translation>Den Batch kleiner machen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>The batch is the number of samples that are computed at once. Half of it needs about half the memory. Smaller images, shorter texts or a smaller model help as well.</source>
   <translation>Der Batch ist die Zahl der Beispiele, die auf einmal berechnet werden. Die Hälfte davon braucht etwa die Hälfte des Speichers. Auch kleinere Bilder, kürzere Texte oder ein kleineres Modell helfen.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>Set the former number again.</source>
   <translation>Stellen Sie die frühere Zahl wieder ein.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>{STATIC} With this it takes what it needs.</source>
   <translation>{STATIC} Damit nimmt es, was es braucht.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>Memory that is free but scattered can then be used as one piece.</source>
   <translation>Speicher, der frei, aber verstreut ist, kann dann als ein Stück verwendet werden.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>Let it take memory as it needs it</source>
   <translation>Es Speicher nach Bedarf nehmen lassen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>Compute with half precision where the model allows it</source>
   <translation>Mit halber Genauigkeit rechnen, wo das Modell es erlaubt</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>Numbers then take two bytes and not four. Keras calls it the policy "mixed_float16", PyTorch calls it autocast.</source>
   <translation>Zahlen nehmen dann zwei Bytes ein und nicht vier. Keras nennt es die Policy „mixed_float16“, PyTorch nennt es autocast.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>The program runs past the point where it stopped, with results of the same quality.</source>
   <translation>Das Programm läuft über die Stelle hinaus, an der es stehen blieb, mit Ergebnissen derselben Qualität.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>Here this program is on the card: {told}.</source>
   <translation>Hier verwendet dieses Programm die Karte: {told}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>Here these programs are on the card: {told}.</source>
   <translation>Hier verwenden diese Programme die Karte: {told}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>Here a program of another user is on the card: {told}.</source>
   <translation>Hier verwendet ein Programm eines anderen Benutzers die Karte: {told}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>Here programs of other users are on the card: {told}.</source>
   <translation>Hier verwenden Programme anderer Benutzer die Karte: {told}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>Here only the desktop or the system itself is on the card: {told}.</source>
   <translation>Hier verwendet nur der Desktop oder das System selbst die Karte: {told}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>Close notebooks and programs that used the GPU</source>
   <translation>Notebooks und Programme schließen, die die GPU verwendet haben</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>A notebook keeps the memory until its kernel is shut down, even when nothing runs.</source>
   <translation>Ein Notebook behält den Speicher, bis sein Kernel beendet wird, auch wenn nichts läuft.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>nvidia-smi shows more free memory. Then start your program again.</source>
   <translation>nvidia-smi zeigt mehr freien Speicher. Starten Sie dann Ihr Programm noch einmal.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>Open the notebook again; its variables are gone.</source>
   <translation>Öffnen Sie das Notebook wieder; seine Variablen sind verloren.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>See who holds the memory</source>
   <translation>Nachsehen, wer den Speicher hält</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>nvidia-smi lists the programs that use the card at the end of its table. The Task Manager shows it under Details, once the column for dedicated GPU memory is added.</source>
   <translation>nvidia-smi führt am Ende seiner Tabelle die Programme auf, die die Karte verwenden. Der Task-Manager zeigt es unter „Details“, sobald die Spalte für dedizierten GPU-Speicher hinzugefügt ist.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>nvidia-smi lists the programs that use the card at the end of its table.</source>
   <translation>nvidia-smi führt am Ende seiner Tabelle die Programme auf, die die Karte verwenden.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>The Task Manager shows it under Details, once the column for dedicated GPU memory is added.</source>
   <translation>Der Task-Manager zeigt es unter „Details“, sobald die Spalte für dedizierten GPU-Speicher hinzugefügt ist.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>The list names your own program, or another one that can be ended.</source>
   <translation>Die Liste nennt Ihr eigenes Programm oder ein anderes, das beendet werden kann.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>End {program} (PID {pid}), if it is yours and no longer needed</source>
   <translation>{program} (PID {pid}) beenden, wenn es Ihres ist und nicht mehr gebraucht wird</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>Its memory is given back at once. Unsaved work in it is lost. PID is the number under which nvidia-smi lists a program; the command ends only this one.</source>
   <translation>Sein Speicher wird sofort freigegeben. Nicht gespeicherte Arbeit darin geht verloren. PID ist die Nummer, unter der nvidia-smi ein Programm aufführt; der Befehl beendet nur dieses eine.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>nvidia-smi no longer lists it. Then start your program again.</source>
   <translation>nvidia-smi führt es nicht mehr auf. Starten Sie dann Ihr Programm noch einmal.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>Start the program again; what it had not saved is lost.</source>
   <translation>Starten Sie das Programm wieder; was es nicht gespeichert hatte, ist verloren.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>Ask the other user to end the program, or wait for it</source>
   <translation>Den anderen Benutzer bitten, das Programm zu beenden, oder darauf warten</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>It belongs to another user: {told}. Only that user or an administrator can end it.</source>
   <translation>Es gehört einem anderen Benutzer: {told}. Nur dieser Benutzer oder ein Administrator kann es beenden.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>Close windows that you do not need, or restart the computer</source>
   <translation>Fenster schließen, die Sie nicht brauchen, oder den Computer neu starten</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>Only the desktop or the system itself is on the card: {told}. It must keep running. It gives memory back when windows are closed, and the rest at a restart.</source>
   <translation>Nur der Desktop oder das System selbst verwendet die Karte: {told}. Das muss weiterlaufen. Es gibt Speicher frei, wenn Fenster geschlossen werden, und den Rest bei einem Neustart.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>Open the windows again.</source>
   <translation>Öffnen Sie die Fenster wieder.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>Stop-Process -Id {pid}</source>
   <translation>Stop-Process -Id {pid}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>taskkill /F /PID {pid}</source>
   <translation>taskkill /F /PID {pid}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>Other programs hold the GPU's memory</source>
   <translation>Andere Programme halten den Speicher der GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>The memory of the GPU is taken by programs other than this one</source>
   <translation>Der Speicher der GPU ist von anderen Programmen als diesem belegt</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>The GPU has memory of its own, and other programs hold most of it, so yours gets too little. That often looks like a fault of cuDNN or cuBLAS, because those are the first to ask for memory.</source>
   <translation>Die GPU hat eigenen Speicher, und andere Programme halten das meiste davon; Ihres erhält also zu wenig. Das sieht oft nach einem Fehler von cuDNN oder cuBLAS aus, weil diese als Erste Speicher verlangen.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>nvidia-smi shows little free memory while your program is not running. A notebook is open somewhere, a program was stopped but has not ended, or others share the card.</source>
   <translation>nvidia-smi zeigt wenig freien Speicher, während Ihr Programm nicht läuft. Irgendwo ist ein Notebook offen, ein Programm wurde angehalten, ist aber nicht beendet, oder andere nutzen die Karte mit.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>nvidia-smi shows most of the memory as free, and your program starts.</source>
   <translation>nvidia-smi zeigt den größten Teil des Speichers als frei, und Ihr Programm startet.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>The program needs more memory than the GPU has</source>
   <translation>Das Programm braucht mehr Speicher, als die GPU hat</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>The GPU's own memory is too small for this program</source>
   <translation>Der eigene Speicher der GPU ist zu klein für dieses Programm</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>The GPU has memory of its own, apart from the computer's. Model, data and intermediate results must fit into it, and here they do not. Driver and installation are in order.</source>
   <translation>Die GPU hat eigenen Speicher, getrennt von dem des Computers. Modell, Daten und Zwischenergebnisse müssen hineinpassen, und hier tun sie es nicht. Treiber und Installation sind in Ordnung.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>The error names an amount of memory that could not be had, in the middle of a run. It goes away with a smaller batch, and nvidia-smi shows your own program as the one that holds most.</source>
   <translation>Der Fehler nennt eine Menge Speicher, die nicht zu haben war, mitten in einem Lauf. Mit einem kleineren Batch verschwindet er, und nvidia-smi zeigt Ihr eigenes Programm als das, das am meisten hält.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>The program runs to its end, and nvidia-smi shows that some memory is left.</source>
   <translation>Das Programm läuft bis zum Ende, und nvidia-smi zeigt, dass noch etwas Speicher übrig ist.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/situation.py" />
   <source>the framework</source>
   <translation>das Framework</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>Version {TENSORFLOW_LOOKUP_FAULT} then still misses one library, libcusolver. Check again, and the next step is shown.</source>
   <translation>Der Version {TENSORFLOW_LOOKUP_FAULT} fehlt dann noch eine Bibliothek, libcusolver. Prüfen Sie erneut, dann wird der nächste Schritt gezeigt.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>Install a newer JAX with its plugin for CUDA</source>
   <translation>Ein neueres JAX mit seinem Plugin für CUDA installieren</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>the machine that runs the container</source>
   <translation>Den Rechner, auf dem der Container läuft,</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>the computer</source>
   <translation>Den Computer</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>Restart Windows</source>
   <translation>Windows neu starten</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>Restart {host}</source>
   <extracomment>host = 'the machine that runs the container' if situation.container else 'the computer'</extracomment>
   <translation>{host} neu starten</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>Nothing is to be undone. Save your work before.</source>
   <translation>Es gibt nichts rückgängig zu machen. Speichern Sie vorher Ihre Arbeit.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>with Python {python}</source>
   <translation>mit Python {python}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>Only conda still brings Python {python}; install Miniforge before if you have no conda.</source>
   <translation>Nur conda bringt noch Python {python}; installieren Sie vorher Miniforge, wenn Sie kein conda haben.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>If the first line asks for python3-venv, install that package with apt and start again.</source>
   <translation>Wenn die erste Zeile python3-venv verlangt, installieren Sie dieses Paket mit apt und beginnen Sie von vorn.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>The first line takes the python3 of the system, which must be 3.8 or newer.</source>
   <translation>Die erste Zeile nimmt das python3 des Systems, das 3.8 oder neuer sein muss.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>the conda environment "{ENVIRONMENT}"</source>
   <translation>die conda-Umgebung „{ENVIRONMENT}“</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>the folder "{ENVIRONMENT}" in your home folder</source>
   <translation>der Ordner „{ENVIRONMENT}“ in Ihrem Benutzerordner</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>Make a new environment{made} and install {framework_title} there</source>
   <extracomment>made = f' with Python {python}' if python else ''</extracomment>
   <translation>Eine neue Umgebung{made} anlegen und {framework_title} dort installieren</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>Choose the Python of {where} on the first page and check again.</source>
   <extracomment>where = f'the conda environment "{ENVIRONMENT}"' if conda else f'the folder "{ENVIRONMENT}" in your home folder'</extracomment>
   <translation>Wählen Sie auf der ersten Seite das Python von dort ({where}) und prüfen Sie erneut.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>Or start with a new environment</source>
   <translation>Oder mit einer neuen Umgebung beginnen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>Start with a new environment</source>
   <translation>Mit einer neuen Umgebung beginnen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>A new environment holds only packages that fit one another. It is often quicker than untangling an old one.</source>
   <translation>Eine neue Umgebung enthält nur Pakete, die zueinander passen. Das geht oft schneller, als eine alte zu entwirren.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>Run this check with its Python.</source>
   <translation>Führen Sie diese Prüfung mit ihrem Python aus.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>{why} This environment belongs to conda, so conda should change it.</source>
   <translation>{why} Diese Umgebung gehört conda, also sollte conda sie ändern.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>that fits your driver</source>
   <translation>passend zu Ihrem Treiber</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>for the processor</source>
   <translation>für den Prozessor</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>for CUDA {backend}.{backend2}</source>
   <translation>für CUDA {backend}.{backend2}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>{why} The small tool uv picks the build {picks}.</source>
   <translation>{why} Das kleine Werkzeug uv wählt den Build {picks}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>Uninstall torch again.</source>
   <translation>Deinstallieren Sie torch wieder.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>Install the version of torch that pip list showed before.</source>
   <translation>Installieren Sie die Version von torch, die pip list vorher gezeigt hat.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>The same lines with "--torch-backend {local}" and "torch=={public}" bring the former build back.</source>
   <translation>Dieselben Zeilen mit „--torch-backend {local}“ und „torch=={public}“ bringen den früheren Build zurück.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>"{pip} uninstall {gone}" and then "{pip} install torch=={public}" bring the build from PyPI back.</source>
   <extracomment>pip = 'uv pip' if situation.installer == 'uv' else 'pip'; pip = 'uv pip' if situation.installer == 'uv' else 'pip'</extracomment>
   <translation>„{pip} uninstall {gone}“ und danach „{pip} install torch=={public}“ bringen den Build von PyPI zurück.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>"{pip} uninstall {gone}", "{pip} install torch=={public}" and then "{pip} install --no-deps {rest}" bring the builds from PyPI back.</source>
   <extracomment>pip = 'uv pip' if situation.installer == 'uv' else 'pip'; pip = 'uv pip' if situation.installer == 'uv' else 'pip'; pip = 'uv pip' if situation.installer == 'uv' else 'pip'</extracomment>
   <translation>„{pip} uninstall {gone}“, „{pip} install torch=={public}“ und danach „{pip} install --no-deps {rest}“ bringen die Builds von PyPI zurück.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>The extra that brings the plugin and its GPU libraries does not work with {framework_named} yet. So JAX itself is replaced by a newer release.</source>
   <translation>Der Zusatz, der das Plugin und seine GPU-Bibliotheken mitbringt, funktioniert mit {framework_named} noch nicht. Deshalb wird JAX selbst durch eine neuere Version ersetzt.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>Shut WSL down and open it again</source>
   <translation>WSL herunterfahren und wieder öffnen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>That gives WSL a fresh connection to the driver of Windows. It ends everything that runs in WSL.</source>
   <translation>Das gibt WSL eine frische Verbindung zum Treiber von Windows. Es beendet alles, was in WSL läuft.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>Nothing is to be undone. Save your work in WSL before.</source>
   <translation>Es gibt nichts rückgängig zu machen. Speichern Sie vorher Ihre Arbeit in WSL.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>The system itself uses this Python, so packages for your work belong into an environment of their own.</source>
   <translation>Das System selbst verwendet dieses Python; Pakete für Ihre Arbeit gehören also in eine eigene Umgebung.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>In a virtual machine, have the processor passed through as it is</source>
   <translation>In einer virtuellen Maschine: den Prozessor so durchreichen lassen, wie er ist</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>Virtual machines often pretend to have an older processor. Its settings call the right choice "host" or "host-passthrough".</source>
   <translation>Virtuelle Maschinen geben oft einen älteren Prozessor vor. In ihren Einstellungen heißt die richtige Wahl „host“ oder „host-passthrough“.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>Set the former kind of processor again.</source>
   <translation>Stellen Sie die frühere Art von Prozessor wieder ein.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>a restart of the virtual machine</source>
   <translation>ein Neustart der virtuellen Maschine</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>Take a build for older processors</source>
   <translation>Einen Build für ältere Prozessoren nehmen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>conda-forge builds TensorFlow and PyTorch without the newest instructions. Lacking here: {lacking}.</source>
   <translation>conda-forge baut TensorFlow und PyTorch ohne die neuesten Befehle. Hier fehlt: {lacking}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>conda-forge builds TensorFlow and PyTorch without the newest instructions.</source>
   <translation>conda-forge baut TensorFlow und PyTorch ohne die neuesten Befehle.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>conda-forge builds TensorFlow and PyTorch without the newest instructions. That needs Miniforge (conda) and an environment made with it. Lacking here: {lacking}.</source>
   <translation>conda-forge baut TensorFlow und PyTorch ohne die neuesten Befehle. Dafür sind Miniforge (conda) und eine damit angelegte Umgebung nötig. Hier fehlt: {lacking}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>conda-forge builds TensorFlow and PyTorch without the newest instructions. That needs Miniforge (conda) and an environment made with it.</source>
   <translation>conda-forge baut TensorFlow und PyTorch ohne die neuesten Befehle. Dafür sind Miniforge (conda) und eine damit angelegte Umgebung nötig.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>That needs Miniforge (conda) and an environment made with it.</source>
   <translation>Dafür sind Miniforge (conda) und eine damit angelegte Umgebung nötig.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>Lacking here: {lacking}.</source>
   <translation>Hier fehlt: {lacking}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>Or run the work on a computer with a newer processor</source>
   <translation>Oder die Arbeit auf einem Computer mit einem neueren Prozessor ausführen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>Run the work on a computer with a newer processor</source>
   <translation>Die Arbeit auf einem Computer mit einem neueren Prozessor ausführen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>The official builds need AVX, which processors have had since about 2011 (not all Celeron and Atom).</source>
   <translation>Die offiziellen Builds brauchen AVX, das Prozessoren seit etwa 2011 haben (nicht alle Celeron und Atom).</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>Needed is {wanted}.</source>
   <translation>Nötig ist {wanted}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>This system has {found}.</source>
   <translation>Dieses System hat {found}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>Run the work in a container with a newer system</source>
   <translation>Die Arbeit in einem Container mit einem neueren System ausführen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>A container brings its own libraries and uses the driver of this machine.</source>
   <translation>Ein Container bringt seine eigenen Bibliotheken mit und verwendet den Treiber dieses Rechners.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>Run this check inside the container.</source>
   <translation>Führen Sie diese Prüfung im Container aus.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>Or move to a newer release of the operating system</source>
   <translation>Oder auf eine neuere Version des Betriebssystems wechseln</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>Move to a newer release of the operating system</source>
   <translation>Auf eine neuere Version des Betriebssystems wechseln</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>The C library is the ground that everything stands on. It must never be replaced on its own.</source>
   <translation>Die C-Bibliothek ist der Boden, auf dem alles steht. Sie darf nie für sich allein ersetzt werden.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>A new release cannot be taken back. Save your files before.</source>
   <translation>Eine neue Version lässt sich nicht zurücknehmen. Sichern Sie vorher Ihre Dateien.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>an hour or more</source>
   <translation>eine Stunde oder mehr</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>Use the newer C++ library of your conda environment</source>
   <translation>Die neuere C++-Bibliothek Ihrer conda-Umgebung verwenden</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>conda's own library is newer than the system's. This names its folder first, for this terminal.</source>
   <translation>Die Bibliothek von conda ist neuer als die des Systems. Dies nennt ihren Ordner zuerst, für dieses Terminal.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>Install TensorFlow {version}, which is content with an older system</source>
   <translation>TensorFlow {version} installieren, das mit einem älteren System auskommt</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>TensorFlow {version} needs glibc {glibc}, this release only {glibc2}.</source>
   <translation>TensorFlow {version} braucht glibc {glibc}, diese Version nur {glibc2}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>Switch TensorFlow's oneDNN off for a try</source>
   <translation>oneDNN von TensorFlow zum Versuch ausschalten</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>oneDNN is Intel's library for fast work on the processor. The same work then runs without it.</source>
   <translation>oneDNN ist Intels Bibliothek für schnelle Arbeit auf dem Prozessor. Dieselbe Arbeit läuft dann ohne sie.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>Tell MKL which threading library to use</source>
   <translation>MKL sagen, welche Threading-Bibliothek es verwenden soll</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>MKL and other packages then share one OpenMP library. It helps where the error names MKL_THREADING_LAYER.</source>
   <translation>MKL und andere Pakete teilen sich dann eine OpenMP-Bibliothek. Das hilft, wenn der Fehler MKL_THREADING_LAYER nennt.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>As a stopgap, allow the OpenMP library to be loaded twice</source>
   <translation>Als Notbehelf: das zweimalige Laden der OpenMP-Bibliothek erlauben</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>The program then starts, but its makers warn that results can be wrong or slow. Having NumPy and all packages like it from one source, conda or pip, is the real cure.</source>
   <translation>Das Programm startet dann, aber die Hersteller warnen, dass Ergebnisse falsch oder langsam sein können. Die wirkliche Abhilfe ist, NumPy und alle ähnlichen Pakete aus einer Quelle zu haben, conda oder pip.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>Have conda's math packages use OpenBLAS in place of MKL</source>
   <translation>Die Mathematikpakete von conda OpenBLAS anstelle von MKL verwenden lassen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>MKL brings the OpenMP library that is loaded a second time. OpenBLAS does without it.</source>
   <translation>MKL bringt die OpenMP-Bibliothek mit, die ein zweites Mal geladen wird. OpenBLAS kommt ohne sie aus.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>This system's C library is older than the framework needs</source>
   <translation>Die C-Bibliothek dieses Systems ist älter, als das Framework braucht</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>glibc or libstdc++ of the system is too old for this build</source>
   <translation>glibc oder libstdc++ des Systems ist zu alt für diesen Build</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>Every program builds on the system's C and C++ libraries. This build of the framework was made on a newer system and asks for functions that the ones here lack.</source>
   <translation>Jedes Programm baut auf die C- und C++-Bibliotheken des Systems auf. Dieser Build des Frameworks wurde auf einem neueren System gemacht und verlangt Funktionen, die denen hier fehlen.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>The error says "GLIBC_2.28 not found", or the same with GLIBCXX or CXXABI. The system is an older release, such as CentOS 7 or Ubuntu 18.04; many computing clusters run one.</source>
   <translation>Der Fehler sagt „GLIBC_2.28 not found“ oder dasselbe mit GLIBCXX oder CXXABI. Das System ist eine ältere Version, etwa CentOS 7 oder Ubuntu 18.04; auf vielen Rechenclustern läuft so eine.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>The framework is imported without an error.</source>
   <translation>Das Framework wird ohne Fehler importiert.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>The processor lacks instructions that this build needs</source>
   <translation>Dem Prozessor fehlen Befehle, die dieser Build braucht</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>The build uses processor instructions such as AVX that are not there</source>
   <translation>Der Build verwendet Prozessorbefehle wie AVX, die nicht da sind</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>The framework was built for processors with certain extra instructions, above all AVX. This processor does not offer them, so the program ends at once when it is imported.</source>
   <translation>Das Framework wurde für Prozessoren mit bestimmten zusätzlichen Befehlen gebaut, vor allem AVX. Dieser Prozessor bietet sie nicht, darum endet das Programm sofort beim Importieren.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>The program ends with "Illegal instruction" and no other message. The processor is from before 2011, a Celeron, Pentium or Atom, or the computer is a virtual machine.</source>
   <translation>Das Programm endet mit „Illegal instruction“ und keiner anderen Meldung. Der Prozessor ist von vor 2011, ein Celeron, Pentium oder Atom, oder der Computer ist eine virtuelle Maschine.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>The framework is imported and Python goes on.</source>
   <translation>Das Framework wird importiert, und Python läuft weiter.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>Math libraries for the processor get in each other's way</source>
   <translation>Mathematikbibliotheken für den Prozessor kommen einander in die Quere</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>oneDNN, MKL or OpenMP libraries clash on the processor</source>
   <translation>Bibliotheken von oneDNN, MKL oder OpenMP geraten auf dem Prozessor in Konflikt</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>Several packages bring libraries for fast computing on the processor (oneDNN, MKL, OpenMP). Two copies of them in one program clash. That can happen on machines with and without a GPU.</source>
   <translation>Mehrere Pakete bringen Bibliotheken für schnelles Rechnen auf dem Prozessor mit (oneDNN, MKL, OpenMP). Zwei Kopien davon in einem Programm geraten in Konflikt. Das kann auf Rechnern mit und ohne GPU geschehen.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>The error names libiomp5, OMP, MKL or oneDNN. Often packages from conda and from pip are mixed.</source>
   <translation>Der Fehler nennt libiomp5, OMP, MKL oder oneDNN. Oft sind Pakete von conda und von pip vermischt.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>The program runs without that message, with no stopgap variable set.</source>
   <translation>Das Programm läuft ohne diese Meldung, ohne dass eine Notbehelf-Variable gesetzt ist.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_msvc.py" />
   <source>Install the Visual C++ runtime from Microsoft (x64)</source>
   <translation>Die Visual C++-Laufzeit von Microsoft (x64) installieren</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_msvc.py" />
   <source>Its installer vc_redist.x64.exe is free, also on Microsoft's page. It replaces an older one safely.</source>
   <translation>Ihr Installationsprogramm vc_redist.x64.exe ist kostenlos und auch auf der Seite von Microsoft zu haben. Es ersetzt eine ältere gefahrlos.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_msvc.py" />
   <source>Open a new terminal. {again}</source>
   <translation>Öffnen Sie ein neues Terminal. {again}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_msvc.py" />
   <source>Uninstall it in the Windows settings.</source>
   <translation>Deinstallieren Sie sie in den Windows-Einstellungen.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_msvc.py" />
   <source>a few minutes, 25 MB</source>
   <translation>einige Minuten, 25 MB</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_msvc.py" />
   <source>Or have conda bring the runtime for this environment alone</source>
   <translation>Oder conda die Laufzeit nur für diese Umgebung bringen lassen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_msvc.py" />
   <source>Have conda bring the runtime for this environment alone</source>
   <translation>conda die Laufzeit nur für diese Umgebung bringen lassen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_msvc.py" />
   <source>That needs no administrator. Other programs do not get it.</source>
   <translation>Dafür ist kein Administrator nötig. Andere Programme erhalten sie nicht.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_msvc.py" />
   <source>PyTorch 2.4.0 forgot the file libomp140.x86_64.dll; later releases do without it.</source>
   <translation>PyTorch 2.4.0 hat die Datei libomp140.x86_64.dll vergessen; spätere Versionen kommen ohne sie aus.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_msvc.py" />
   <source>Update PyTorch</source>
   <translation>PyTorch aktualisieren</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_msvc.py" />
   <source>Or install Microsoft's C++ build tools, which bring the file</source>
   <translation>Oder die C++ Build Tools von Microsoft installieren, die die Datei mitbringen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_msvc.py" />
   <source>Install Microsoft's C++ build tools, which bring the file</source>
   <translation>Die C++ Build Tools von Microsoft installieren, die die Datei mitbringen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_msvc.py" />
   <source>In the installer tick "Desktop development with C++".</source>
   <translation>Setzen Sie im Installationsprogramm das Häkchen bei „Desktopentwicklung mit C++“.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_msvc.py" />
   <source>Uninstall them in the Windows settings.</source>
   <translation>Deinstallieren Sie sie in den Windows-Einstellungen.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_msvc.py" />
   <source>about 15 minutes, 7 GB</source>
   <translation>etwa 15 Minuten, 7 GB</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_msvc.py" />
   <source>The Microsoft Visual C++ runtime is missing or too old</source>
   <translation>Die Visual C++-Laufzeit von Microsoft fehlt oder ist zu alt</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_msvc.py" />
   <source>Files from Microsoft that the framework builds on are not there</source>
   <translation>Dateien von Microsoft, auf die das Framework aufbaut, sind nicht da</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_msvc.py" />
   <source>The frameworks build on a runtime from Microsoft, files such as msvcp140.dll. Windows does not have it from the start; it comes with an installer of its own. Without it Windows only says "DLL load failed".</source>
   <translation>Die Frameworks bauen auf eine Laufzeit von Microsoft auf, Dateien wie msvcp140.dll. Windows hat sie nicht von Anfang an; sie kommt mit einem eigenen Installationsprogramm. Ohne sie sagt Windows nur „DLL load failed“.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_msvc.py" />
   <source>The error names msvcp140.dll or vcruntime140_1.dll, or says only "DLL load failed". Windows was installed not long ago, and few programs are on it.</source>
   <translation>Der Fehler nennt msvcp140.dll oder vcruntime140_1.dll oder sagt nur „DLL load failed“. Windows wurde vor nicht langer Zeit installiert, und es sind wenige Programme darauf.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_msvc.py" />
   <source>The list of programs in the Windows settings shows "Microsoft Visual C++ Redistributable (x64)", and the framework is imported.</source>
   <translation>Die Liste der Programme in den Windows-Einstellungen zeigt „Microsoft Visual C++ Redistributable (x64)“, und das Framework wird importiert.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>On a computer of your workplace, ask whoever looks after it to allow the file</source>
   <translation>Auf einem Computer Ihres Arbeitsplatzes: die Person, die ihn betreut, bitten, die Datei zu erlauben</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>Such rules are set on purpose, and only an administrator can make an exception.</source>
   <translation>Solche Regeln sind mit Absicht gesetzt, und nur ein Administrator kann eine Ausnahme machen.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>Whoever made the exception can withdraw it.</source>
   <translation>Wer die Ausnahme gemacht hat, kann sie zurücknehmen.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>On your own computer, see whether Smart App Control is on</source>
   <translation>Auf Ihrem eigenen Computer: nachsehen, ob Smart App Control eingeschaltet ist</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>It blocks unsigned files. 0x1 means that it is on, 0x2 that Windows is still trying it out, 0x0 that it is off.</source>
   <translation>Es blockiert nicht signierte Dateien. 0x1 bedeutet, dass es eingeschaltet ist, 0x2, dass Windows es noch ausprobiert, 0x0, dass es ausgeschaltet ist.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>VerifiedAndReputablePolicyState</source>
   <translation>VerifiedAndReputablePolicyState</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>The line ends with one of these numbers.</source>
   <translation>Die Zeile endet mit einer dieser Zahlen.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>Or work inside WSL 2</source>
   <translation>Oder in WSL 2 arbeiten</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>Work inside WSL 2</source>
   <translation>In WSL 2 arbeiten</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>These rules do not reach into Linux, and the GPU can be used from there.</source>
   <translation>Diese Regeln reichen nicht bis in Linux hinein, und die GPU kann von dort aus verwendet werden.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>Run this check with a Python inside WSL.</source>
   <translation>Führen Sie diese Prüfung mit einem Python in WSL aus.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>Uninstall the Linux system in the Windows settings; that deletes the files in it.</source>
   <translation>Deinstallieren Sie das Linux-System in den Windows-Einstellungen; das löscht die Dateien darin.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>about 25 minutes, 9 GB</source>
   <translation>etwa 25 Minuten, 9 GB</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>If Smart App Control is on, weigh switching it off</source>
   <translation>Falls Smart App Control eingeschaltet ist: abwägen, ob Sie es ausschalten</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>You find it in Windows Security under App and browser control. It protects against unknown programs, and many releases of Windows cannot switch it on again.</source>
   <translation>Sie finden es in der Windows-Sicherheit unter „App- und Browsersteuerung“. Es schützt vor unbekannten Programmen, und viele Versionen von Windows können es nicht wieder einschalten.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>Switch it on at the same place. Where Windows does not let you, only resetting the computer does.</source>
   <translation>Schalten Sie es an derselben Stelle ein. Wo Windows das nicht zulässt, hilft nur das Zurücksetzen des Computers.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>Close other programs, and start fewer worker processes</source>
   <translation>Andere Programme schließen und weniger Arbeitsprozesse starten</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>Each process that imports the framework reserves gigabytes. Lower num_workers, or close notebooks.</source>
   <translation>Jeder Prozess, der das Framework importiert, reserviert Gigabytes. Verringern Sie num_workers, oder schließen Sie Notebooks.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>Open the programs again.</source>
   <translation>Öffnen Sie die Programme wieder.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>Let the math libraries use fewer threads</source>
   <translation>Die Mathematikbibliotheken weniger Threads verwenden lassen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>OpenBLAS reserves memory for each thread.</source>
   <translation>OpenBLAS reserviert Speicher für jeden Thread.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>Let Windows choose the size of its page file</source>
   <translation>Windows die Größe der Auslagerungsdatei wählen lassen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>The page file is room on the disk that counts as memory. A small or switched-off one causes this error. Open the terminal as administrator, and leave 20 GB of the disk free.</source>
   <translation>Die Auslagerungsdatei ist Platz auf dem Datenträger, der als Speicher zählt. Eine kleine oder ausgeschaltete verursacht diesen Fehler. Öffnen Sie das Terminal als Administrator, und lassen Sie 20 GB des Datenträgers frei.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>Restart. {again}</source>
   <translation>Starten Sie neu. {again}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>In the advanced system settings under Performance, Virtual memory, set the old size again.</source>
   <translation>Stellen Sie in den erweiterten Systemeinstellungen unter „Leistung“, „Virtueller Arbeitsspeicher“ die alte Größe wieder ein.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>a restart</source>
   <translation>ein Neustart</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>Windows cannot load a library of {framework_title}, and does not say why</source>
   <translation>Windows kann eine Bibliothek von {framework_title} nicht laden und sagt nicht, warum</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>Windows gives only an error number here. gpuwizard imported nothing else before the framework, so the order of imports in your program is not the reason. By experience an older copy of a file that the library needs is found first, beside python.exe or in an environment of conda, or a file of the framework is damaged.</source>
   <translation>Windows gibt hier nur eine Fehlernummer aus. gpuwizard hat vor dem Framework nichts anderes importiert, darum ist die Reihenfolge der Importe in Ihrem Programm nicht der Grund. Erfahrungsgemäß wird eine ältere Kopie einer Datei, die die Bibliothek braucht, zuerst gefunden, neben python.exe oder in einer Umgebung von conda, oder eine Datei des Frameworks ist beschädigt.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>Import {name} before all other packages</source>
   <translation>{name} vor allen anderen Paketen importieren</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>The files that it brings are then loaded first. Put the import into the first line of your program, before PyQt5, pandas, OpenCV and the like.</source>
   <translation>Die Dateien, die es mitbringt, werden dann zuerst geladen. Setzen Sie den Import in die erste Zeile Ihres Programms, vor PyQt5, pandas, OpenCV und Ähnliches.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>Or update the package that is imported before it</source>
   <translation>Oder das Paket aktualisieren, das davor importiert wird</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>Update the package that is imported before it</source>
   <translation>Das Paket aktualisieren, das davor importiert wird</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>Newer releases of PyQt and others no longer bring old copies of the Microsoft runtime.</source>
   <translation>Neuere Versionen von PyQt und anderen bringen keine alten Kopien der Microsoft-Laufzeit mehr mit.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>Newer releases of such packages ask for less of the loader's fixed reserve.</source>
   <translation>Neuere Versionen solcher Pakete verlangen weniger von der festen Reserve des Ladeprogramms.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>Your program starts in either order of imports.</source>
   <translation>Ihr Programm startet in beiden Reihenfolgen der Importe.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>Install the version that pip list showed before.</source>
   <translation>Installieren Sie die Version, die pip list vorher gezeigt hat.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>Update the Microsoft runtime of this conda environment</source>
   <translation>Die Microsoft-Laufzeit dieser conda-Umgebung aktualisieren</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>conda brings its own copy of it, which is loaded before that of Windows and may be older.</source>
   <translation>conda bringt eine eigene Kopie davon mit, die vor der von Windows geladen wird und älter sein kann.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>Windows blocks a file of the framework</source>
   <translation>Windows blockiert eine Datei des Frameworks</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>A rule of Windows forbids loading an unsigned library</source>
   <translation>Eine Regel von Windows verbietet das Laden einer nicht signierten Bibliothek</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>Windows can be told to load only files whose maker has signed them. The framework's files are not signed, so Windows refuses one. The file itself is whole.</source>
   <translation>Man kann Windows so einstellen, dass es nur Dateien lädt, die ihr Hersteller signiert hat. Die Dateien des Frameworks sind nicht signiert, darum lehnt Windows eine ab. Die Datei selbst ist unversehrt.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>The error is WinError 4551, or Windows shows a message of "Smart App Control". It is a new computer with Windows 11, or one that a workplace looks after.</source>
   <translation>Der Fehler ist WinError 4551, oder Windows zeigt eine Meldung von „Smart App Control“. Es ist ein neuer Computer mit Windows 11 oder einer, den ein Arbeitgeber betreut.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>The framework is imported, and Windows shows no message that it blocked a file.</source>
   <translation>Das Framework wird importiert, und Windows zeigt keine Meldung, dass es eine Datei blockiert hat.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>Windows has no room left to load the framework's libraries</source>
   <translation>Windows hat keinen Platz mehr, um die Bibliotheken des Frameworks zu laden</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>Memory and page file together are too small for the libraries</source>
   <translation>Speicher und Auslagerungsdatei zusammen sind zu klein für die Bibliotheken</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>Windows promises memory to a program only up to the size of memory and page file together. The framework's libraries ask for several gigabytes, and that limit is reached. No file is damaged.</source>
   <translation>Windows sagt einem Programm Speicher nur bis zur Größe von Speicher und Auslagerungsdatei zusammen zu. Die Bibliotheken des Frameworks verlangen mehrere Gigabytes, und diese Grenze ist erreicht. Keine Datei ist beschädigt.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>The error is WinError 1455, or it comes and goes with the programs that are open. The Task Manager shows under Memory that the committed amount is near its limit.</source>
   <translation>Der Fehler ist WinError 1455, oder er kommt und geht mit den Programmen, die offen sind. Der Task-Manager zeigt unter „Arbeitsspeicher“, dass die zugesicherte Menge nahe an ihrer Grenze ist.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>The framework is imported while your other programs are open, several times in a row.</source>
   <translation>Das Framework wird importiert, während Ihre anderen Programme offen sind, mehrmals nacheinander.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>A package that was imported earlier makes the framework's import fail</source>
   <translation>Ein vorher importiertes Paket lässt den Import des Frameworks scheitern</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>The order of imports decides whether the framework can be loaded</source>
   <translation>Die Reihenfolge der Importe entscheidet, ob das Framework geladen werden kann</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>In one program each library is loaded only once. A package that was imported earlier brought an older copy of one, which the framework cannot use.</source>
   <translation>In einem Programm wird jede Bibliothek nur einmal geladen. Ein vorher importiertes Paket hat von einer Bibliothek eine ältere Kopie mitgebracht, die das Framework nicht verwenden kann.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>The import works in a Python that was just started, and fails in your program after other imports. The error is WinError 1114, or on Linux it speaks of "static TLS".</source>
   <translation>Der Import gelingt in einem gerade gestarteten Python und scheitert in Ihrem Programm nach anderen Importen. Der Fehler ist WinError 1114, oder unter Linux spricht er von „static TLS“.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>Your program starts with all its imports.</source>
   <translation>Ihr Programm startet mit allen seinen Importen.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/unexplained.py" />
   <source>being imported</source>
   <translation>das Importieren</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/unexplained.py" />
   <source>telling how it was built</source>
   <translation>die Auskunft über den eigenen Build</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/unexplained.py" />
   <source>listing the GPUs</source>
   <translation>das Auflisten der GPUs</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/unexplained.py" />
   <source>multiplying two matrices</source>
   <translation>das Multiplizieren zweier Matrizen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/unexplained.py" />
   <source>running a convolution</source>
   <translation>das Ausführen einer Faltung</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/unexplained.py" />
   <source>training a small model</source>
   <translation>das Trainieren eines kleinen Modells</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/unexplained.py" />
   <source>compiling a function</source>
   <translation>das Kompilieren einer Funktion</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/unexplained.py" />
   <source>computing a Fourier transform</source>
   <translation>das Berechnen einer Fourier-Transformation</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/unexplained.py" />
   <source>solving a system of equations</source>
   <translation>das Lösen eines Gleichungssystems</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/unexplained.py" />
   <source>multiplying 16-bit numbers</source>
   <translation>das Multiplizieren von 16-Bit-Zahlen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/unexplained.py" />
   <source>measuring speeds</source>
   <translation>das Messen von Geschwindigkeiten</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/unexplained.py" />
   <source>What was seen: {seen}.</source>
   <extracomment>seen = finding.evidence[0].says.rstrip('.') if finding.evidence else ''</extracomment>
   <translation>Beobachtet wurde: {seen}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/unexplained.py" />
   <source>Programs that do not need this part are not affected.</source>
   <translation>Programme, die diesen Teil nicht brauchen, sind nicht betroffen.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/unexplained.py" />
   <source>The failure is real, but none of the known causes fits what was seen, and a guess would lead you astray.{what}{part}</source>
   <extracomment>what = f' What was seen: {seen}.' if seen else ''; part = ' Programs that do not need this part are not affected.' if _only_a_part(finding) else ''</extracomment>
   <translation>Der Fehler ist echt, aber keine der bekannten Ursachen passt zu dem, was beobachtet wurde, und eine Vermutung würde Sie in die Irre führen.{what}{part}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/unexplained.py" />
   <source>on GPU {position}</source>
   <translation>auf GPU {position}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/unexplained.py" />
   <source>{name} hangs while {doing}</source>
   <translation>{name} hängt bei diesem Schritt: {doing}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/unexplained.py" />
   <source>{name} drowns in its own messages while {doing}</source>
   <translation>{name} geht bei diesem Schritt in den eigenen Meldungen unter: {doing}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/unexplained.py" />
   <source>{name} crashes while {doing} ({get})</source>
   <translation>{name} stürzt bei diesem Schritt ab: {doing} ({get})</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/unexplained.py" />
   <source>{name} fails while {doing}, and gpuwizard cannot explain why</source>
   <translation>{name} scheitert, und gpuwizard kann nicht erklären, warum. Der Schritt: {doing}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/unexplained.py" />
   <source>The system loads other library files than their locations suggest</source>
   <translation>Das System lädt andere Bibliotheksdateien, als ihre Orte erwarten lassen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/unexplained.py" />
   <source>Something failed, and gpuwizard cannot explain why</source>
   <translation>Etwas ist gescheitert, und gpuwizard kann nicht erklären, warum</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/unexplained.py" />
   <source>Check again with a longer time limit</source>
   <translation>Noch einmal prüfen, mit einer längeren Frist</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/unexplained.py" />
   <source>A first start can take minutes on a slow or busy disk, behind a virus scanner, or while code is compiled for a new card. If it ends within ten minutes, it is slow and not stuck.</source>
   <translation>Ein erster Start kann Minuten dauern, auf einem langsamen oder ausgelasteten Datenträger, hinter einem Virenscanner oder während Code für eine neue Karte kompiliert wird. Wenn er innerhalb von zehn Minuten endet, ist er langsam und hängt nicht fest.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/unexplained.py" />
   <source>The check ends and names how long each step took.</source>
   <translation>Die Prüfung endet und nennt, wie lange jeder Schritt gedauert hat.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/unexplained.py" />
   <source>up to 10 minutes</source>
   <translation>bis zu 10 Minuten</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/unexplained.py" />
   <source>Save the report and send it to whoever supports you</source>
   <translation>Den Bericht speichern und an die Person senden, die Ihnen hilft</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/unexplained.py" />
   <source>It holds everything that was seen, without your name, folders or serial numbers. Somebody who knows this machine can read it without asking you for more.</source>
   <translation>Er enthält alles, was beobachtet wurde, ohne Ihren Namen, Ihre Ordner oder Seriennummern. Wer diesen Rechner kennt, kann ihn lesen, ohne Sie nach mehr zu fragen.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/unexplained.py" />
   <source>The report opens in gpuwizard on the other computer.</source>
   <translation>Der Bericht öffnet sich auf dem anderen Computer in gpuwizard.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/words.py" />
   <source>The command nvidia-smi shows the card and the driver's version.</source>
   <translation>Der Befehl nvidia-smi zeigt die Karte und die Version des Treibers.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/words.py" />
   <source>Nothing is to be undone: it only looks.</source>
   <translation>Es gibt nichts rückgängig zu machen: Es wird nur nachgesehen.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/words.py" />
   <source>Nothing is to be undone: the same version is laid down again.</source>
   <translation>Es gibt nichts rückgängig zu machen: Dieselbe Version wird wieder abgelegt.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/words.py" />
   <source>{value} more</source>
   <translation>{value} weitere</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/words.py" />
   <source>{join} and {shown}</source>
   <translation>{join} und {shown}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/words.py" />
   <source>Check again: the step "{LAYER_TITLES}" no longer names this problem.</source>
   <translation>Prüfen Sie erneut: Der Schritt „{LAYER_TITLES}“ nennt dieses Problem nicht mehr.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/words.py" />
   <source>Start your program, or gpuwizard, from this same terminal: the problem is gone.</source>
   <translation>Starten Sie Ihr Programm oder gpuwizard aus demselben Terminal: Das Problem ist verschwunden.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/words.py" />
   <source>this GPU</source>
   <translation>diese GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/words.py" />
   <source>In a container, put the same line into the image's build file too, or it is lost with the container.</source>
   <translation>In einem Container schreiben Sie dieselbe Zeile auch in die Build-Datei des Images, sonst geht sie mit dem Container verloren.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wrong_numbers.py" />
   <source>compared with NumPy</source>
   <translation>verglichen mit NumPy</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wrong_numbers.py" />
   <source>the driver API, in a child process</source>
   <translation>die Treiber-API, in einem Kindprozess</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wrong_numbers.py" />
   <source>A small program by the driver alone gave right numbers, so the fault lies more likely in the framework than in the card.</source>
   <translation>Ein kleines Programm, nur mit dem Treiber, lieferte richtige Zahlen; der Fehler liegt also eher im Framework als in der Karte.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wrong_numbers.py" />
   <source>{gpu_or} gave other numbers than the processor</source>
   <translation>{gpu_or} lieferte andere Zahlen als der Prozessor</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wrong_numbers.py" />
   <source>The same calculation was done by {framework_title} on the GPU and by NumPy on the processor, and the results differ by more than rounding. The step itself reported no error, so this alone does not tell where the fault lies: in this build of the framework, in the driver, in raised clock rates or in the card's memory.{alone} Until that is clear, do not trust results from this GPU.</source>
   <extracomment>alone = ' A small program by the driver alone gave right numbers, so the fault lies more likely in the framework than in the card.' if s.get('alone') else ''</extracomment>
   <translation>Dieselbe Berechnung wurde von {framework_title} auf der GPU und von NumPy auf dem Prozessor ausgeführt, und die Ergebnisse weichen stärker voneinander ab, als es sich durch Rundung erklären lässt. Der Schritt selbst hat keinen Fehler gemeldet; daraus allein geht also nicht hervor, wo der Fehler liegt: in diesem Build des Frameworks, im Treiber, in erhöhten Taktraten oder im Speicher der Karte.{alone} Trauen Sie Ergebnissen dieser GPU nicht, bis das geklärt ist.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wrong_numbers.py" />
   <source>Check again, twice or three times</source>
   <translation>Noch zwei- oder dreimal prüfen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wrong_numbers.py" />
   <source>Numbers that are wrong only now and then speak for the card, its heat or its power. Numbers that are wrong in the same way each time speak rather for the framework or the driver.</source>
   <translation>Zahlen, die nur hin und wieder falsch sind, sprechen für die Karte, ihre Hitze oder ihre Stromversorgung als Ursache. Zahlen, die jedes Mal auf dieselbe Weise falsch sind, sprechen eher für das Framework oder den Treiber.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wrong_numbers.py" />
   <source>Take overclocking off, and check cooling and power cables</source>
   <translation>Übertaktung abschalten, Kühlung und Stromkabel prüfen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wrong_numbers.py" />
   <source>Raised clock rates of card or memory, heat and a weak power supply can make a card compute wrong without any error.</source>
   <translation>Erhöhte Taktraten der Karte oder des Speichers, Hitze und ein schwaches Netzteil können dazu führen, dass eine Karte ohne jeden Fehler falsch rechnet.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wrong_numbers.py" />
   <source>Try another release of {framework_title} in a new environment</source>
   <translation>Eine andere Version von {framework_title} in einer neuen Umgebung ausprobieren</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wrong_numbers.py" />
   <source>If the numbers are right there, the fault lies rather in the build that is installed here than in the card.</source>
   <translation>Wenn die Zahlen dort richtig sind, liegt der Fehler eher im Build, der hier installiert ist, als in der Karte.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wrong_numbers.py" />
   <source>Choose the Python of the new environment on the first page and check again.</source>
   <translation>Wählen Sie das Python der neuen Umgebung auf der ersten Seite und prüfen Sie erneut.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wrong_numbers.py" />
   <source>Test the card's memory</source>
   <translation>Den Speicher der Karte testen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wrong_numbers.py" />
   <source>A free program such as memtest_vulkan writes to all of the card's memory and reads it again. An error there means that the card itself is damaged.</source>
   <translation>Ein kostenloses Programm wie memtest_vulkan beschreibt den gesamten Speicher der Karte und liest ihn wieder aus. Ein Fehler dabei bedeutet, dass die Karte selbst beschädigt ist.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wrong_numbers.py" />
   <source>The test runs for half an hour without an error.</source>
   <translation>Der Test läuft eine halbe Stunde lang ohne Fehler.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wrong_numbers.py" />
   <source>Delete the program; nothing else was changed.</source>
   <translation>Löschen Sie das Programm; sonst wurde nichts geändert.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wrong_numbers.py" />
   <source>If the numbers stay wrong, report it</source>
   <translation>Falls die Zahlen falsch bleiben: es melden</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wrong_numbers.py" />
   <source>Save the report of this check. It belongs to the makers of the framework if another release computes right, and to the seller of the card if the test of its memory fails.</source>
   <translation>Speichern Sie den Bericht dieser Prüfung. Senden Sie ihn an die Macher des Frameworks, wenn eine andere Version richtig rechnet, und an den Verkäufer der Karte, wenn der Test ihres Speichers scheitert.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wrong_numbers.py" />
   <source>Whoever got the report can tell what to do next.</source>
   <translation>Wer den Bericht erhalten hat, kann sagen, was als Nächstes zu tun ist.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wsl.py" />
   <source>This is WSL 1, which cannot use the GPU</source>
   <translation>Dies ist WSL 1, das die GPU nicht verwenden kann</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wsl.py" />
   <source>WSL runs Linux inside Windows, in one of two versions. Only version 2 hands the graphics card on. Your files can stay: a distribution can be turned into version 2.</source>
   <translation>WSL führt Linux in Windows aus, in einer von zwei Versionen. Nur Version 2 reicht die Grafikkarte weiter. Ihre Dateien können bleiben: Eine Distribution kann in Version 2 umgewandelt werden.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wsl.py" />
   <source>Install or update the NVIDIA driver</source>
   <translation>Den NVIDIA-Treiber installieren oder aktualisieren</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wsl.py" />
   <source>The driver of Windows brings what WSL needs; versions from 495 on have it.</source>
   <translation>Der Treiber von Windows bringt mit, was WSL braucht; Versionen ab 495 haben es.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wsl.py" />
   <source>In WSL the file /dev/dxg exists and the command nvidia-smi shows the card.</source>
   <translation>In WSL existiert die Datei /dev/dxg, und der Befehl nvidia-smi zeigt die Karte.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wsl.py" />
   <source>Update WSL</source>
   <translation>WSL aktualisieren</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wsl.py" />
   <source>An old WSL lacks the parts that hand the card on. Shut WSL down after the update and open it again.</source>
   <translation>Einem alten WSL fehlen die Teile, die die Karte weiterreichen. Fahren Sie WSL nach der Aktualisierung herunter und öffnen Sie es wieder.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wsl.py" />
   <source>Nothing is to be undone: your Linux and its files stay as they are.</source>
   <translation>Es gibt nichts rückgängig zu machen: Ihr Linux und seine Dateien bleiben, wie sie sind.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wsl.py" />
   <source>a few minutes, 500 MB</source>
   <translation>einige Minuten, 500 MB</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wsl.py" />
   <source>Remove any Linux driver from inside WSL</source>
   <translation>Jeden Linux-Treiber aus WSL entfernen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wsl.py" />
   <source>A Linux driver package puts its own libcuda in front of the one that Windows brings. Packages of the CUDA toolkit may stay.</source>
   <translation>Ein Linux-Treiberpaket setzt seine eigene libcuda vor die, die Windows mitbringt. Pakete des CUDA-Toolkits können bleiben.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wsl.py" />
   <source>The only libcuda that is used lies in /usr/lib/wsl/lib. Then check again.</source>
   <translation>Die einzige libcuda, die verwendet wird, liegt in /usr/lib/wsl/lib. Prüfen Sie dann erneut.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wsl.py" />
   <source>Nothing is to be undone: these packages have no use inside WSL.</source>
   <translation>Es gibt nichts rückgängig zu machen: Diese Pakete haben in WSL keinen Nutzen.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wsl.py" />
   <source>nvidia-driver libcuda1</source>
   <translation>nvidia-driver libcuda1</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wsl.py" />
   <source>Put the folder of Windows' driver on the library path</source>
   <translation>Den Ordner des Windows-Treibers auf den Bibliothekspfad setzen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wsl.py" />
   <source>The library of the driver lies in /usr/lib/wsl/lib. Some set-ups lose that folder from the search path.</source>
   <translation>Die Bibliothek des Treibers liegt in /usr/lib/wsl/lib. Manche Einrichtungen verlieren diesen Ordner aus dem Suchpfad.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wsl.py" />
   <source>Turn this distribution into WSL 2</source>
   <translation>Diese Distribution in WSL 2 umwandeln</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wsl.py" />
   <source>Your files are kept. Make a copy of important ones first, as with any change of this size.</source>
   <translation>Ihre Dateien bleiben erhalten. Machen Sie zuerst eine Kopie der wichtigen, wie bei jeder Änderung dieser Größe.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wsl.py" />
   <source>Your files are kept. Make a copy of important ones first, as with any change of this size. The command in Windows is wsl --set-version with the distribution's name and 2.</source>
   <translation>Ihre Dateien bleiben erhalten. Machen Sie zuerst eine Kopie der wichtigen, wie bei jeder Änderung dieser Größe. Der Befehl in Windows lautet wsl --set-version mit dem Namen der Distribution und 2.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wsl.py" />
   <source>The command in Windows is wsl --set-version with the distribution's name and 2.</source>
   <translation>Der Befehl in Windows lautet wsl --set-version mit dem Namen der Distribution und 2.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wsl.py" />
   <source>In Windows, wsl --list --verbose shows a 2 beside the distribution.</source>
   <translation>In Windows zeigt wsl --list --verbose eine 2 neben der Distribution.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wsl.py" />
   <source>The same command with 1 turns it back.</source>
   <translation>Derselbe Befehl mit 1 wandelt sie zurück.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wsl.py" />
   <source>several minutes, longer with many files</source>
   <translation>mehrere Minuten, länger bei vielen Dateien</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wsl.py" />
   <source>WSL does not see the driver of Windows</source>
   <translation>WSL sieht den Treiber von Windows nicht</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wsl.py" />
   <source>Linux inside Windows does not get through to the NVIDIA driver of Windows</source>
   <translation>Linux in Windows dringt nicht zum NVIDIA-Treiber von Windows durch</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wsl.py" />
   <source>WSL runs Linux inside Windows and borrows the NVIDIA driver of Windows. That connection is broken here: an old WSL, an old driver, or a Linux driver that was installed inside WSL. The card itself can work well in Windows.</source>
   <translation>WSL führt Linux in Windows aus und leiht sich den NVIDIA-Treiber von Windows. Diese Verbindung ist hier gestört: ein altes WSL, ein alter Treiber oder ein Linux-Treiber, der in WSL installiert wurde. Die Karte selbst kann in Windows gut funktionieren.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wsl.py" />
   <source>nvidia-smi works in a Windows terminal and fails in WSL, or the file /dev/dxg is missing there. Somebody installed an NVIDIA driver inside WSL, or WSL and Windows have not been updated for long.</source>
   <translation>nvidia-smi funktioniert in einem Windows-Terminal und scheitert in WSL, oder die Datei /dev/dxg fehlt dort. Jemand hat einen NVIDIA-Treiber in WSL installiert, oder WSL und Windows wurden lange nicht aktualisiert.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wsl.py" />
   <source>In WSL the file /dev/dxg is there, and nvidia-smi prints the same card as in Windows.</source>
   <translation>In WSL ist die Datei /dev/dxg da, und nvidia-smi gibt dieselbe Karte aus wie in Windows.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/compiler_tools.py" />
   <source>Relying on driver to perform ptx</source>
   <translation>Relying on driver to perform ptx</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/compiler_tools.py" />
   <source>Falling back to the CUDA driver</source>
   <translation>Falling back to the CUDA driver</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/compiler_tools.py" />
   <source>the stage {name}</source>
   <translation>der Schritt {name}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/compiler_tools.py" />
   <source>{name} {version} is in {path}, where it was not found.</source>
   <translation>{name} {version} ist in {path}, dort wurde es nicht gefunden.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/compiler_tools.py" />
   <source>file system</source>
   <translation>Dateisystem</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/compiler_tools.py" />
   <source>Neither a CUDA toolkit nor the package nvidia-cuda-nvcc is installed.</source>
   <translation>Weder ein CUDA-Toolkit noch das Paket nvidia-cuda-nvcc ist installiert.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/compiler_tools.py" />
   <source>{wanted_by} names {wanted}, which is not installed.</source>
   <translation>{wanted_by} nennt {wanted}, das nicht installiert ist.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/compiler_tools.py" />
   <source>package metadata</source>
   <translation>Metadaten des Pakets</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/compiler_tools.py" />
   <source>The compiler parts that a program needs are there</source>
   <translation>Die Compiler-Teile, die ein Programm braucht, sind da</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/dependencies_fit.py" />
   <source>{title}'s log</source>
   <translation>das Protokoll von {title}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/dependencies_fit.py" />
   <source>the import</source>
   <translation>der Import</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/dependencies_fit.py" />
   <source>{installed} is installed</source>
   <translation>{installed} ist installiert</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/dependencies_fit.py" />
   <source>it is not installed</source>
   <translation>es ist nicht installiert</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/dependencies_fit.py" />
   <source>{value} needs {wanted}; {have}.</source>
   <extracomment>have = f'{item.installed} is installed' if item.installed else 'it is not installed'</extracomment>
   <translation>{value} braucht {wanted}; {have}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/dependencies_fit.py" />
   <source>The framework</source>
   <translation>Das Framework</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/dependencies_fit.py" />
   <source>The packages beside the framework fit it</source>
   <translation>Die Pakete neben dem Framework passen dazu</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/device_files.py" />
   <source>The kernel module is loaded, but {join} is not there.</source>
   <translation>Das Kernelmodul ist geladen, aber {join} ist nicht da.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/device_files.py" />
   <source>{path} may not be opened by this user ({mode}).</source>
   <translation>{path} darf von diesem Benutzer nicht geöffnet werden ({mode}).</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/device_files.py" />
   <source>cuInit answers {code}, {error}.</source>
   <translation>cuInit antwortet mit {code}, {error}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/device_files.py" />
   <source>the driver API</source>
   <translation>die Treiber-API</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/device_files.py" />
   <source>NVML still lists the GPU, so only the part that CUDA needs is broken.</source>
   <translation>NVML führt die GPU noch auf, also ist nur der Teil gestört, den CUDA braucht.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/device_files.py" />
   <source>The driver's device files are there and this user may open them</source>
   <translation>Die Gerätedateien des Treibers sind da, und dieser Benutzer darf sie öffnen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/devices_visible.py" />
   <source>JAX_PLATFORMS is {jax_on_cpu}.</source>
   <translation>JAX_PLATFORMS ist {jax_on_cpu}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/devices_visible.py" />
   <source>{NAME} is set to {value}.</source>
   <translation>{NAME} ist auf {value} gesetzt.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/devices_visible.py" />
   <source>Without it the driver gives {count} GPUs.</source>
   <translation>Ohne sie gibt der Treiber {count} GPUs.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/devices_visible.py" />
   <source>Without it the driver gives {count} GPU.</source>
   <translation>Ohne sie gibt der Treiber {count} GPU.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/devices_visible.py" />
   <source>the driver API in a child process</source>
   <translation>die Treiber-API in einem Kindprozess</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/devices_visible.py" />
   <source>No environment variable hides the GPU</source>
   <translation>Keine Umgebungsvariable verbirgt die GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/dll_failures.py" />
   <source>This processor has no AVX, which the framework's builds need.</source>
   <translation>Dieser Prozessor hat kein AVX, das die Builds des Frameworks brauchen.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/dll_failures.py" />
   <source>Windows can promise programs only {left} MiB more.</source>
   <translation>Windows kann Programmen nur noch {left} MiB zusagen.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/dll_failures.py" />
   <source>The {brought} brings it.</source>
   <translation>Das Paket „{brought}“ bringt sie mit.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/dll_failures.py" />
   <source>The {brought} brings them.</source>
   <translation>Das Paket „{brought}“ bringt sie mit.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/dll_failures.py" />
   <source>Windows does not find {join}.{how}</source>
   <extracomment>how = f" The {brought} brings {('it' if len(missing) == 1 else 'them')}." if brought else ''</extracomment>
   <translation>Windows findet {join} nicht.{how}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/dll_failures.py" />
   <source>The Visual C++ runtime is {old}, older than this build needs.</source>
   <translation>Die Visual C++-Laufzeit ist {old}, älter, als dieser Build braucht.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/dll_failures.py" />
   <source>Not on this computer: {names}.</source>
   <translation>Nicht auf diesem Computer: {names}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/dll_failures.py" />
   <source>{name}, which this build is linked to, is not on this computer.</source>
   <translation>{name}, womit dieser Build verlinkt ist, ist nicht auf diesem Computer.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_answers.py" />
   <source>The driver needed {seconds} seconds to start (cuInit).</source>
   <translation>Der Treiber brauchte {seconds} Sekunden zum Starten (cuInit).</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_answers.py" />
   <source>late: {seconds} s</source>
   <translation>spät: {seconds} s</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_answers.py" />
   <source>a child process under a time limit</source>
   <translation>ein Kindprozess mit einer Frist</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_answers.py" />
   <source>Another part of the driver still lists the GPU.</source>
   <translation>Ein anderer Teil des Treibers führt die GPU noch auf.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_answers.py" />
   <source>a child process</source>
   <translation>ein Kindprozess</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_answers.py" />
   <source>Secure Boot is on: it refuses modules that are not signed.</source>
   <translation>Secure Boot ist eingeschaltet: Es lehnt Module ab, die nicht signiert sind.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_answers.py" />
   <source>The kernel module nvidia is not loaded.</source>
   <translation>Das Kernelmodul nvidia ist nicht geladen.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_answers.py" />
   <source>The open driver nouveau has taken the GPU; it has no CUDA.</source>
   <translation>Der offene Treiber nouveau hat die GPU übernommen; er hat kein CUDA.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_answers.py" />
   <source>nvidia-smi says: {splitlines}</source>
   <translation>nvidia-smi sagt: {splitlines}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_answers.py" />
   <source>cuInit says {error}.</source>
   <translation>cuInit sagt {error}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_answers.py" />
   <source>Windows reports problem code {problem_code} for {value}.</source>
   <translation>Windows meldet Problemcode {problem_code} für {value}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_answers.py" />
   <source>Device Manager</source>
   <translation>Geräte-Manager</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_answers.py" />
   <source>The driver runs and answers in time</source>
   <translation>Der Treiber läuft und antwortet rechtzeitig</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_halves.py" />
   <source>version mismatch</source>
   <translation>version mismatch</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_halves.py" />
   <source>nvidia-smi says: {strip}</source>
   <translation>nvidia-smi sagt: {strip}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_halves.py" />
   <source>The kernel runs driver {version}, the libraries are of {library}.</source>
   <translation>Der Kernel läuft mit Treiber {version}, die Bibliotheken sind von {library}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_halves.py" />
   <source>{path} belongs to driver {version}; the kernel runs {runs}, whose own copy is here too.</source>
   <extracomment>runs = loaded.version if loaded is not None else ''</extracomment>
   <translation>{path} gehört zu Treiber {version}; der Kernel läuft mit {runs}, dessen eigene Kopie auch hier ist.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_halves.py" />
   <source>The loaded driver library is a stub meant for building programs: {path}</source>
   <extracomment>path = called.library if called is not None else ''</extracomment>
   <translation>Die geladene Treiberbibliothek ist ein Platzhalter zum Bauen von Programmen: {path}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_halves.py" />
   <source>The driver's libraries and its kernel module are of one version</source>
   <translation>Die Bibliotheken des Treibers und sein Kernelmodul sind von derselben Version</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_installed.py" />
   <source>libcuda.so.1: cannot open shared object file</source>
   <translation>libcuda.so.1: cannot open shared object file</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_installed.py" />
   <source>wrong ELF class</source>
   <translation>wrong ELF class</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_installed.py" />
   <source>invalid ELF header</source>
   <translation>invalid ELF header</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_installed.py" />
   <source>undefined symbol</source>
   <translation>undefined symbol</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_installed.py" />
   <source>file too short</source>
   <translation>file too short</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_installed.py" />
   <source>Permission denied</source>
   <translation>Permission denied</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_installed.py" />
   <source>The driver's library {name} is nowhere to be found.</source>
   <extracomment>name = 'nvcuda.dll' if is_windows(case) else 'libcuda.so.1'</extracomment>
   <translation>Die Bibliothek {name} des Treibers ist nirgends zu finden.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_installed.py" />
   <source>the loader's search and the usual folders</source>
   <translation>die Suche des Ladeprogramms und die üblichen Ordner</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_installed.py" />
   <source>PCI bus</source>
   <translation>PCI-Bus</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_installed.py" />
   <source>nvidia-smi, which every driver brings, is not installed.</source>
   <translation>nvidia-smi, das jeder Treiber mitbringt, ist nicht installiert.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_installed.py" />
   <source>The open driver nouveau runs the GPU; it has no CUDA.</source>
   <translation>Der offene Treiber nouveau betreibt die GPU; er hat kein CUDA.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_installed.py" />
   <source>The driver's library libcuda.so.1 is in {folder}, where the loader does not look.</source>
   <translation>Die Bibliothek libcuda.so.1 des Treibers ist in {folder}, wo das Ladeprogramm nicht sucht.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_installed.py" />
   <source>The bus shows an NVIDIA GPU ({name}).</source>
   <extracomment>name = 'nvcuda.dll' if is_windows(case) else 'libcuda.so.1'</extracomment>
   <translation>Am Bus ist eine NVIDIA-GPU zu sehen ({name}).</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_installed.py" />
   <source>The bus shows an NVIDIA GPU.</source>
   <translation>Am Bus ist eine NVIDIA-GPU zu sehen.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_installed.py" />
   <source>An NVIDIA driver is installed</source>
   <translation>Ein NVIDIA-Treiber ist installiert</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_kernel.py" />
   <source>the test with the driver alone</source>
   <translation>der Test nur mit dem Treiber</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_kernel.py" />
   <source>endless messages</source>
   <translation>endlose Meldungen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_kernel.py" />
   <source>an early exit</source>
   <translation>ein vorzeitiges Ende</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_kernel.py" />
   <source>The driver alone computes on each GPU with right numbers</source>
   <translation>Nur mit dem Treiber rechnet jede GPU mit richtigen Zahlen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_new_enough.py" />
   <source>The driver {version} supports CUDA up to {have}.</source>
   <extracomment>version = version if older(version, needed) else ''</extracomment>
   <translation>Der Treiber {version} unterstützt CUDA bis {have}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_new_enough.py" />
   <source>The driver supports CUDA up to {have}.</source>
   <translation>Der Treiber unterstützt CUDA bis {have}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_new_enough.py" />
   <source>the driver</source>
   <translation>der Treiber</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_new_enough.py" />
   <source>{title} was built for CUDA {built}, which needs driver {needed} or newer.</source>
   <extracomment>built = installed.build.cuda_version if installed is not None else ''</extracomment>
   <translation>{title} wurde für CUDA {built} gebaut, das Treiber {needed} oder neuer braucht.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_new_enough.py" />
   <source>build information</source>
   <translation>Build-Informationen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_new_enough.py" />
   <source>The driver supports the CUDA that this build uses</source>
   <translation>Der Treiber unterstützt das CUDA, das dieser Build verwendet</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_asked.py" />
   <source>{name} was withdrawn. {says}</source>
   <translation>{name} wurde zurückgezogen. {says}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_asked.py" />
   <source>{distribution} {version} is all that is installed, and it is empty.</source>
   <translation>{distribution} {version} ist alles, was installiert ist, und es ist leer.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_asked.py" />
   <source>{title} {version} has no extra {extra}, so pip left it out.</source>
   <translation>{title} {version} hat kein Extra {extra}, darum hat pip es weggelassen.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_asked.py" />
   <source>installed packages</source>
   <translation>installierte Pakete</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_asked.py" />
   <source>catalogue of releases</source>
   <translation>Katalog der Versionen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_asked.py" />
   <source>Your project asks for {requirement}.</source>
   <translation>Ihr Projekt verlangt {requirement}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_asked.py" />
   <source>The packages that your project asks for exist</source>
   <translation>Die Pakete, die Ihr Projekt verlangt, gibt es</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_build.py" />
   <source>the system</source>
   <translation>das System</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_build.py" />
   <source>{title} {release} says that it was built without CUDA.</source>
   <translation>{title} {release} sagt, dass es ohne CUDA gebaut wurde.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_build.py" />
   <source>{distribution} {version} is installed.</source>
   <translation>{distribution} {version} ist installiert.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_build.py" />
   <source>This build of {title} says that it holds no CUDA code.</source>
   <translation>Dieser Build von {title} sagt, dass er keinen CUDA-Code enthält.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_build.py" />
   <source>This build is for AMD GPUs (ROCm).</source>
   <translation>Dieser Build ist für AMD-GPUs (ROCm).</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_build.py" />
   <source>The installed build has CUDA code</source>
   <translation>Der installierte Build hat CUDA-Code</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_imports.py" />
   <source>a child process under watch</source>
   <translation>ein überwachter Kindprozess</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_imports.py" />
   <source>This processor reports {value}.</source>
   <translation>Dieser Prozessor meldet {value}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_imports.py" />
   <source>no AVX</source>
   <translation>kein AVX</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_imports.py" />
   <source>exit code {code}</source>
   <translation>Exitcode {code}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_imports.py" />
   <source>Importing {title} did not end within the time limit.</source>
   <translation>Das Importieren von {title} kam innerhalb der Frist zu keinem Ende.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_imports.py" />
   <source>Importing {title} wrote over {value} MB of messages and was ended.</source>
   <translation>Das Importieren von {title} schrieb über {value} MB an Meldungen und wurde beendet.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_imports.py" />
   <source>Importing {title} ended Python with exit code {code} and no error.</source>
   <translation>Das Importieren von {title} beendete Python mit Exitcode {code} und ohne Fehlermeldung.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_imports.py" />
   <source>Importing {title} crashed Python with {name}: {meaning}.</source>
   <translation>Das Importieren von {title} ließ Python mit {name} abstürzen: {meaning}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_imports.py" />
   <source>Importing {title} crashed Python with {name}.</source>
   <translation>Das Importieren von {title} ließ Python mit {name} abstürzen.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_imports.py" />
   <source>Without LD_LIBRARY_PATH the loader takes {fitting}, and all that is needed is there.</source>
   <translation>Ohne LD_LIBRARY_PATH nimmt das Ladeprogramm {fitting}, und alles, was gebraucht wird, ist da.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_imports.py" />
   <source>search of this machine</source>
   <translation>Suche auf diesem Rechner</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_imports.py" />
   <source>(most recent call first):</source>
   <translation>(most recent call first):</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_imports.py" />
   <source>Python's stack</source>
   <translation>der Stack von Python</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_imports.py" />
   <source>its last lines</source>
   <translation>die letzten Zeilen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_imports.py" />
   <source>The framework can be imported</source>
   <translation>Das Framework kann importiert werden</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_installed.py" />
   <source>No package in this Python brings {title}.</source>
   <translation>Kein Paket in diesem Python bringt {title}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_installed.py" />
   <source>Only {path} carries its name ({via}).</source>
   <translation>Nur {path} trägt seinen Namen ({via}).</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_installed.py" />
   <source>{title} is installed in another Python: {others}</source>
   <translation>{title} ist in einem anderen Python installiert: {others}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_installed.py" />
   <source>other environments</source>
   <translation>andere Umgebungen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_installed.py" />
   <source>The framework is installed in this Python</source>
   <translation>Das Framework ist in diesem Python installiert</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_intact.py" />
   <source>{distribution} {version} is empty; its files come with {body}, which is not installed.</source>
   <translation>{distribution} {version} ist leer; seine Dateien kommen mit {body}, und das ist nicht installiert.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_intact.py" />
   <source>These packages all install into the same folder: {join}.</source>
   <translation>Diese Pakete installieren alle in denselben Ordner: {join}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_intact.py" />
   <source>RECORD files</source>
   <translation>RECORD-Dateien</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_intact.py" />
   <source>The package list names {distribution} {version}, but its folder is gone.</source>
   <translation>Die Paketliste nennt {distribution} {version}, aber der Ordner davon ist weg.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_intact.py" />
   <source>The framework's files are whole, and one package owns them</source>
   <translation>Die Dateien des Frameworks sind unversehrt und gehören einem einzigen Paket</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_offered.py" />
   <source>This Python is a 32-bit program; {name} is built for 64 bit only.</source>
   <translation>Dieses Python ist ein 32-Bit-Programm; {name} wird nur für 64 Bit gebaut.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_offered.py" />
   <source>This Python is another implementation than CPython; {name} is built for CPython only.</source>
   <translation>Dieses Python ist eine andere Implementierung als CPython; {name} wird nur für CPython gebaut.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_offered.py" />
   <source>This Python is built without the GIL (free-threaded); TensorFlow has no build for it.</source>
   <translation>Dieses Python ist ohne den GIL gebaut (free-threaded); TensorFlow hat dafür keinen Build.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_offered.py" />
   <source>{name} {version} is built for Python {python_min} to {python_max}.</source>
   <translation>{name} {version} wird für Python {python_min} bis {python_max} gebaut.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_offered.py" />
   <source>Python {python_min} to {python_max}</source>
   <translation>Python {python_min} bis {python_max}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_offered.py" />
   <source>{name} {version}, which {file} asks for, is built for {pythons}.</source>
   <translation>{name} {version}, verlangt von {file}, wird für {pythons} gebaut.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_offered.py" />
   <source>This Python is {version} ({implementation}, {bits} bit).</source>
   <translation>Dieses Python ist {version} ({implementation}, {bits} Bit).</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_offered.py" />
   <source>the interpreter</source>
   <translation>der Interpreter</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_offered.py" />
   <source>This system has glibc {have}.</source>
   <translation>Dieses System hat glibc {have}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_offered.py" />
   <source>Every {title} for Python {minor} needs glibc {needed} or newer.</source>
   <translation>Jedes {title} für Python {minor} braucht glibc {needed} oder neuer.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_offered.py" />
   <source>glibc {needed}</source>
   <translation>glibc {needed}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_offered.py" />
   <source>glibc {have}</source>
   <translation>glibc {have}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_offered.py" />
   <source>{title} {version} for Python {minor}</source>
   <translation>{title} {version} für Python {minor}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_offered.py" />
   <source>pip in this Python is {have}.</source>
   <translation>pip in diesem Python ist {have}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_offered.py" />
   <source>Only pip {needed} and later can see {named}.</source>
   <translation>Nur pip {needed} und später kann {named} sehen.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_offered.py" />
   <source>Installed is {installed}, the newest that this pip is offered.</source>
   <translation>Installiert ist {installed}, das neueste, das diesem pip angeboten wird.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_offered.py" />
   <source>A build of the framework exists that this Python can install</source>
   <translation>Es gibt einen Build des Frameworks, den dieses Python installieren kann</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_unhidden.py" />
   <source>{path} is found before the real {title} ({via}).</source>
   <translation>{path} wird vor dem echten {title} gefunden ({via}).</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_unhidden.py" />
   <source>`import {framework}` took {imported}, which is not the installed package.</source>
   <translation>`import {framework}` nahm {imported}, und das ist nicht das installierte Paket.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_unhidden.py" />
   <source>the child process</source>
   <translation>der Kindprozess</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_unhidden.py" />
   <source>{path} hides the module {module} that {title} imports ({via}).</source>
   <translation>{path} verdeckt das Modul {module}, das {title} importiert ({via}).</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_unhidden.py" />
   <source>No file of yours hides the framework</source>
   <translation>Keine eigene Datei von Ihnen verdeckt das Framework</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_wheel.py" />
   <source>The installed {title} {version} was built for {join}.</source>
   <translation>Das installierte {title} {version} wurde für {join} gebaut.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_wheel.py" />
   <source>This computer's processor is of the kind {mine}.</source>
   <translation>Der Prozessor dieses Computers ist von der Art {mine}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_wheel.py" />
   <source>The installed {title} {version} was built for Python {named}.</source>
   <translation>Das installierte {title} {version} wurde für Python {named} gebaut.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_wheel.py" />
   <source>This Python is {version}.</source>
   <translation>Dieses Python ist {version}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_wheel.py" />
   <source>The installed {title} {version} was built for glibc {needed} or newer.</source>
   <translation>Das installierte {title} {version} wurde für glibc {needed} oder neuer gebaut.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_wheel.py" />
   <source>This system has {libc}.</source>
   <translation>Dieses System hat {libc}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_wheel.py" />
   <source>the file WHEEL of {distribution}</source>
   <translation>die Datei WHEEL von {distribution}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_wheel.py" />
   <source>The installed build was made for this Python and this system</source>
   <translation>Der installierte Build wurde für dieses Python und dieses System gemacht</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/further_parts.py" />
   <source>The parts that only some programs need work as well</source>
   <translation>Auch die Teile, die nur manche Programme brauchen, funktionieren</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/gpu_computes.py" />
   <source>The driver gives a GPU, but {title} lists none.</source>
   <translation>Der Treiber gibt eine GPU, aber {title} führt keine auf.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/gpu_computes.py" />
   <source>The framework computes on the GPU and the numbers are right</source>
   <translation>Das Framework rechnet auf der GPU, und die Zahlen sind richtig</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/gpu_faults.py" />
   <source>memory error</source>
   <translation>Speicherfehler</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/gpu_faults.py" />
   <source>memory errors</source>
   <translation>Speicherfehler</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/gpu_faults.py" />
   <source>{name} counts {ecc_errors} {errors} that it could not correct since the driver was started.</source>
   <extracomment>errors = 'memory error' if gpu.ecc_errors == 1 else 'memory errors'</extracomment>
   <translation>{name} zählt seit dem Start des Treibers {ecc_errors} {errors} (nicht korrigierbar).</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/gpu_faults.py" />
   <source>{when}{text} (Xid {number}: {value})</source>
   <extracomment>when = f'{line.when}: ' if line.when else ''</extracomment>
   <translation>{when}{text} (Xid {number}: {value})</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/gpu_faults.py" />
   <source>The card reports no fault of its own since the computer was started</source>
   <translation>Die Karte meldet seit dem Start des Computers keinen eigenen Fehler</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/gpu_given.py" />
   <source>The GPU is here, but the driver's library {library} was not put into this container.</source>
   <translation>Die GPU ist hier, aber die Bibliothek {library} des Treibers wurde nicht in diesen Container gelegt.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/gpu_given.py" />
   <source>the loader</source>
   <translation>das Ladeprogramm</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/gpu_given.py" />
   <source>NVIDIA_DRIVER_CAPABILITIES is {asked}.</source>
   <translation>NVIDIA_DRIVER_CAPABILITIES ist {asked}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/gpu_given.py" />
   <source>This is the inside of a container ({engine}) and it has no /dev/nvidia* files.</source>
   <extracomment>engine = case.host.container if case.host.container not in ('', 'unknown') else 'container'</extracomment>
   <translation>Dies ist das Innere eines Containers ({engine}), und er hat keine Dateien /dev/nvidia*.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/gpu_given.py" />
   <source>This is the inside of a container ({engine}) and the driver's library libcuda.so.1 is not in it.</source>
   <extracomment>engine = case.host.container if case.host.container not in ('', 'unknown') else 'container'</extracomment>
   <translation>Dies ist das Innere eines Containers ({engine}), und die Bibliothek libcuda.so.1 des Treibers ist nicht darin.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/gpu_given.py" />
   <source>The host has an NVIDIA GPU on its PCI bus.</source>
   <translation>Der Host hat eine NVIDIA-GPU an seinem PCI-Bus.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/gpu_given.py" />
   <source>NVIDIA_VISIBLE_DEVICES is {variable}.</source>
   <translation>NVIDIA_VISIBLE_DEVICES ist {variable}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/gpu_given.py" />
   <source>This is WSL 1, which has no GPU support; WSL 2 has.</source>
   <translation>Dies ist WSL 1, das keine GPU-Unterstützung hat; WSL 2 hat sie.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/gpu_given.py" />
   <source>/dev/dxg is missing, so WSL was given no GPU.</source>
   <translation>/dev/dxg fehlt, also hat WSL keine GPU erhalten.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/gpu_given.py" />
   <source>libcuda comes from {foreign_libcuda}, not from {WSL_FOLDER}lib.</source>
   <translation>libcuda kommt von {foreign_libcuda}, nicht von {WSL_FOLDER}lib.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/gpu_given.py" />
   <source>The Windows driver does not answer inside WSL. {said}</source>
   <translation>Der Windows-Treiber antwortet in WSL nicht. {said}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/gpu_given.py" />
   <source>This container, or WSL, was given the GPU</source>
   <translation>Dieser Container oder WSL hat die GPU erhalten</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/gpu_healthy.py" />
   <source>The driver says: {said}.</source>
   <extracomment>said = answer.error if answer is not None and answer.code else called.error if called else ''</extracomment>
   <translation>Der Treiber sagt: {said}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/gpu_healthy.py" />
   <source>The driver answers {code}, {error}.</source>
   <extracomment>code = called.code if called is not None else -1</extracomment>
   <translation>Der Treiber antwortet mit {code}, {error}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/gpu_healthy.py" />
   <source>{name} is in compute mode Prohibited: it accepts no program.</source>
   <translation>{name} ist im Compute-Modus Prohibited: Es wird kein Programm angenommen.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/gpu_healthy.py" />
   <source>{name} is in compute mode Exclusive Process and a program already runs on it.</source>
   <translation>{name} ist im Compute-Modus Exclusive Process, und ein Programm läuft schon darauf.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/gpu_healthy.py" />
   <source>{name} is in MIG mode, and the driver gives none of its instances to programs.</source>
   <translation>{name} ist im MIG-Modus, und der Treiber gibt Programmen keine der Instanzen.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/gpu_healthy.py" />
   <source>{name} has compute capability {able}; this build has code for {codes}.</source>
   <translation>{name} hat Compute Capability {able}; dieser Build hat Code für {codes}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/gpu_healthy.py" />
   <source>The GPU is well, free, and known to this build</source>
   <translation>Die GPU ist gesund, frei und diesem Build bekannt</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/gpu_present.py" />
   <source>it shows {others}</source>
   <translation>zu sehen ist {others}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/gpu_present.py" />
   <source>it shows no other display adapter either</source>
   <translation>auch kein anderer Grafikadapter ist zu sehen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/gpu_present.py" />
   <source>No NVIDIA display adapter is on the PCI bus; {shows}.</source>
   <extracomment>shows = f'it shows {others}' if others else 'it shows no other display adapter either'</extracomment>
   <translation>Am PCI-Bus ist kein NVIDIA-Grafikadapter; {shows}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/gpu_present.py" />
   <source>An NVIDIA GPU is in this computer</source>
   <translation>In diesem Computer ist eine NVIDIA-GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/harmless_lines.py" />
   <source>Harmless lines in the log are known as harmless</source>
   <translation>Harmlose Zeilen im Protokoll sind als harmlos bekannt</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/image_driver.py" />
   <source>{path} in this container belongs to driver {version}.</source>
   <translation>{path} in diesem Container gehört zu Treiber {version}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/image_driver.py" />
   <source>The host runs driver {version}.</source>
   <translation>Auf dem Host läuft Treiber {version}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/image_driver.py" />
   <source>The driver's libraries in this container are those of the host</source>
   <translation>Die Bibliotheken des Treibers in diesem Container sind die des Hosts</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/libraries_load.py" />
   <source>{title}'s own log</source>
   <translation>das eigene Protokoll von {title}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/libraries_load.py" />
   <source>{name}, wanted by {wanted_by}</source>
   <translation>{name}, verlangt von {wanted_by}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/libraries_load.py" />
   <source>{wanted} is at {path}, where the loader does not look.</source>
   <translation>{wanted} liegt unter {path}, wo das Ladeprogramm nicht sucht.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/libraries_load.py" />
   <source>{wanted} is taken from {path} {version}, ahead of the fitting copy {better}.</source>
   <translation>{wanted} wird von {path} {version} genommen, vor der passenden Kopie {better}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/libraries_load.py" />
   <source>{wanted} is nowhere on this machine; only another version is: {others}.</source>
   <translation>{wanted} ist nirgends auf diesem Rechner; nur eine andere Version ist da: {others}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/libraries_load.py" />
   <source>{wanted} is nowhere on this machine.</source>
   <translation>{wanted} ist nirgends auf diesem Rechner.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/libraries_load.py" />
   <source>only another version is: {others}</source>
   <translation>nur eine andere Version ist da: {others}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/libraries_load.py" />
   <source>{wanted} is at {path} but needs {join}.</source>
   <translation>{wanted} liegt unter {path}, braucht aber {join}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/libraries_load.py" />
   <source>{wanted} is taken from {path} {version}, ahead of the fitting copy.</source>
   <translation>{wanted} wird von {path} {version} genommen, vor der passenden Kopie.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/libraries_load.py" />
   <source>{wanted} at {path} cannot be used: {value}.</source>
   <translation>{wanted} unter {path} kann nicht verwendet werden: {value}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/libraries_load.py" />
   <source>it is damaged</source>
   <translation>es ist beschädigt</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/libraries_load.py" />
   <source>is at {own}. {sentence}</source>
   <extracomment>own = f'{library.path} ({library.version})' if library.version else library.path</extracomment>
   <translation>liegt unter {own}. {sentence}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/libraries_load.py" />
   <source>It is of another version</source>
   <translation>Es ist von einer anderen Version</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/libraries_load.py" />
   <source>is not here; another version is: {value}</source>
   <translation>ist nicht hier; eine andere Version ist da: {value}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/libraries_load.py" />
   <source>The file itself was found at {path}.</source>
   <translation>Die Datei selbst wurde unter {path} gefunden.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/libraries_load.py" />
   <source>The loader finds every CUDA and cuDNN library that this build opens</source>
   <translation>Das Ladeprogramm findet jede CUDA- und cuDNN-Bibliothek, die dieser Build öffnet</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/library_sets.py" />
   <source>{title} asks for {wanted}; installed is {installed}.</source>
   <translation>{title} verlangt {wanted}; installiert ist {installed}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/library_sets.py" />
   <source>{wanted_by} asks for {wanted} and got it.</source>
   <translation>{wanted_by} verlangt {wanted} und hat es erhalten.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/library_sets.py" />
   <source>The frameworks in this Python agree on the CUDA libraries</source>
   <translation>Die Frameworks in diesem Python sind sich über die CUDA-Bibliotheken einig</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/loading_agrees.py" />
   <source>really loading it</source>
   <translation>wirkliches Laden</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/loading_agrees.py" />
   <source>(Windows error {code})</source>
   <translation>(Windows-Fehler {code})</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/loading_agrees.py" />
   <source>The files of {name} look whole, but</source>
   <translation>Die Dateien von {name} sehen unversehrt aus, aber</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/loading_agrees.py" />
   <source>{start} loading {path} never ended: {error}.</source>
   <extracomment>error = error if len(error) &lt;= LONGEST else f'{error[:LONGEST]}...'</extracomment>
   <translation>{start} das Laden von {path} kam nie zu einem Ende: {error}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/loading_agrees.py" />
   <source>{start} a process that loads {path} crashes: {error}{meaning}.</source>
   <extracomment>error = error if len(error) &lt;= LONGEST else f'{error[:LONGEST]}...'; meaning = f' ({MEANING[error]})' if error in MEANING else ''</extracomment>
   <translation>{start} ein Prozess, der {path} lädt, stürzt ab: {error}{meaning}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/loading_agrees.py" />
   <source>{start} the loader refuses {path}: {rstrip}{number}.</source>
   <extracomment>number = f' (Windows error {tried.code})' if tried.code else ''</extracomment>
   <translation>{start} das Ladeprogramm lehnt {path} ab: {rstrip}{number}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/loading_agrees.py" />
   <source>By its files {name} cannot be loaded here, and yet the loader takes {value}.</source>
   <translation>Nach den Dateien kann {name} hier nicht geladen werden, und doch nimmt das Ladeprogramm {value}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/loading_agrees.py" />
   <source>a file for it</source>
   <translation>eine Datei dafür</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/loading_agrees.py" />
   <source>By its files {name} comes from {expected}, but the loader takes {path}.</source>
   <translation>Nach den Dateien kommt {name} von {expected}, aber das Ladeprogramm nimmt {path}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/loading_agrees.py" />
   <source>comes from {mine}</source>
   <extracomment>mine = tried.path if tried.outcome == 'loaded' and tried.same_file else ''</extracomment>
   <translation>kommt von {mine}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/loading_agrees.py" />
   <source>cannot be loaded</source>
   <translation>kann nicht geladen werden</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/loading_agrees.py" />
   <source>By its files {name} {promised}, but {title} has {other} in memory.</source>
   <extracomment>promised = f'comes from {mine}' if mine else 'cannot be loaded'</extracomment>
   <translation>Nach den Dateien gilt: {name} {promised}, aber {title} hat {other} im Speicher.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/loading_agrees.py" />
   <source>The loader really loads the files that the search for libraries names</source>
   <translation>Das Ladeprogramm lädt wirklich die Dateien, die die Suche nach Bibliotheken nennt</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/loading_reasons.py" />
   <source>current folder</source>
   <translation>aktueller Ordner</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/loading_reasons.py" />
   <source>application folder</source>
   <translation>Anwendungsordner</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/log_on_machine.py" />
   <source>line {line}</source>
   <translation>Zeile {line}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/memory_free.py" />
   <source>{value} (PID {pid})</source>
   <translation>{value} (PID {pid})</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/memory_free.py" />
   <source>a program</source>
   <translation>ein Programm</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/memory_free.py" />
   <source>{name} has {free} of {total} MiB free; held by {who}.</source>
   <translation>{name} hat {free} von {total} MiB frei; gehalten von: {who}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/memory_free.py" />
   <source>The GPU has memory left for your program</source>
   <translation>Die GPU hat Speicher für Ihr Programm übrig</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/onednn.py" />
   <source>{title} crashed with {name} while it computed on the processor.</source>
   <translation>{title} stürzte mit {name} ab, während es auf dem Prozessor rechnete.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/onednn.py" />
   <source>{title} got wrong numbers on the processor.</source>
   <translation>{title} erhielt auf dem Prozessor falsche Zahlen.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/onednn.py" />
   <source>With {settings} the same test gave the right numbers.</source>
   <translation>Mit {settings} lieferte derselbe Test die richtigen Zahlen.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/onednn.py" />
   <source>a second run of it</source>
   <translation>ein zweiter Lauf davon</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/onednn.py" />
   <source>{path} was in the memory of the process.</source>
   <translation>{path} war im Speicher des Prozesses.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/onednn.py" />
   <source>{title} crashed with {name} with two copies of OpenMP in it.</source>
   <translation>{title} stürzte mit {name} ab, mit zwei Kopien von OpenMP darin.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/onednn.py" />
   <source>The libraries that compute on the processor do not clash</source>
   <translation>Die Bibliotheken, die auf dem Prozessor rechnen, stehen nicht in Konflikt</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/own_module.py" />
   <source>{name} cannot be loaded: {rstrip}.</source>
   <translation>{name} kann nicht geladen werden: {rstrip}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/platforms.py" />
   <source>No build of {name} for macOS supports NVIDIA cards, and Apple's systems have no driver for them.</source>
   <translation>Kein Build von {name} für macOS unterstützt NVIDIA-Karten, und Apples Systeme haben keinen Treiber für sie.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/platforms.py" />
   <source>{name} is built for 64-bit processors of PCs and servers only.</source>
   <translation>{name} wird nur für 64-Bit-Prozessoren von PCs und Servern gebaut.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/platforms.py" />
   <source>No build of {name} for Windows on ARM supports NVIDIA cards.</source>
   <translation>Kein Build von {name} für Windows auf ARM unterstützt NVIDIA-Karten.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/platforms.py" />
   <source>{name} is built for Linux with glibc; this system has musl instead, as Alpine Linux does.</source>
   <translation>{name} wird für Linux mit glibc gebaut; dieses System hat stattdessen musl, wie Alpine Linux.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/platforms.py" />
   <source>The builds of TensorFlow on PyPI for ARM processors have no GPU support.</source>
   <translation>Die Builds von TensorFlow auf PyPI für ARM-Prozessoren haben keine GPU-Unterstützung.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/platforms.py" />
   <source>on a processor of the kind {machine}</source>
   <translation>auf einem Prozessor der Art {machine}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/platforms.py" />
   <source>with {libc}</source>
   <translation>mit {libc}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/platforms.py" />
   <source>This is {value}{libc}{processor}.</source>
   <extracomment>libc = f' with {case.host.libc}' if case.host.libc.startswith('musl') else ''; processor = f' on a processor of the kind {case.host.machine}' if case.host.machine else ''</extracomment>
   <translation>Dies ist {value}{libc}{processor}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/stage_failures.py" />
   <source>the matrix product</source>
   <translation>das Matrixprodukt</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/stage_failures.py" />
   <source>the convolution</source>
   <translation>die Faltung</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/stage_failures.py" />
   <source>the training step</source>
   <translation>der Trainingsschritt</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/stage_failures.py" />
   <source>the compiling of a function</source>
   <translation>das Kompilieren einer Funktion</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/stage_failures.py" />
   <source>the Fourier transform</source>
   <translation>die Fourier-Transformation</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/stage_failures.py" />
   <source>the solving of a system of equations</source>
   <translation>das Lösen eines Gleichungssystems</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/stage_failures.py" />
   <source>the product of 16-bit numbers</source>
   <translation>das Produkt von 16-Bit-Zahlen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/stage_failures.py" />
   <source>the measuring of speeds</source>
   <translation>das Messen von Geschwindigkeiten</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/stage_failures.py" />
   <source>asking for its build</source>
   <translation>das Abfragen des Builds</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/stage_failures.py" />
   <source>on GPU {gpu} ({name})</source>
   <extracomment>name = listed[position] if position &lt; len(listed) else ''</extracomment>
   <translation>auf GPU {gpu} ({name})</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/stage_failures.py" />
   <source>on GPU {gpu}</source>
   <translation>auf GPU {gpu}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/stage_failures.py" />
   <source>{title} did not finish {doing} within the time limit.</source>
   <translation>{title} wurde innerhalb der Frist nicht fertig. Der Schritt: {doing}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/stage_failures.py" />
   <source>{title} wrote over {value} MB of messages during {doing}.</source>
   <translation>{title} schrieb über {value} MB an Meldungen. Der Schritt: {doing}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/stage_failures.py" />
   <source>{title} crashed with {name} during {doing}: {meaning}.</source>
   <translation>{title} stürzte mit {name} ab, und zwar bei diesem Schritt: {doing}. Das bedeutet: {meaning}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/stage_failures.py" />
   <source>{title} crashed with {name} during {doing}.</source>
   <translation>{title} stürzte mit {name} ab, und zwar bei diesem Schritt: {doing}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/stage_failures.py" />
   <source>{title} ended Python with exit code {code} during {doing}.</source>
   <translation>{title} beendete Python mit Exitcode {code}, und zwar bei diesem Schritt: {doing}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/stage_failures.py" />
   <source>{doing} failed: {in_short}</source>
   <translation>{doing} ist gescheitert: {in_short}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/stage_failures.py" />
   <source>{doing} ran on {device} and its numbers differ from NumPy's.</source>
   <translation>{doing} lief auf {device}, und die Zahlen weichen von denen von NumPy ab.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/stage_failures.py" />
   <source>{title} lists a GPU, but {doing} ran on {device}.</source>
   <translation>{title} führt eine GPU auf, aber {doing} lief auf {device}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/support.py" />
   <source>NVML says: {rstrip}.</source>
   <translation>NVML sagt: {rstrip}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/bars.py" />
   <source>Matrix product</source>
   <translation>Matrixprodukt</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/bars.py" />
   <source>Copying data</source>
   <translation>Kopieren von Daten</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/bars.py" />
   <source>Processor</source>
   <translation>Prozessor</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/bars.py" />
   <source>To {name}</source>
   <extracomment>name = _name(case, position) if named else ''</extracomment>
   <translation>Ziel: {name}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/bars.py" />
   <source>From {name}</source>
   <extracomment>name = _name(case, position) if named else ''</extracomment>
   <translation>Quelle: {name}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/bars.py" />
   <source>GPU {position} ({name})</source>
   <extracomment>name = _name(case, position) if named else ''</extracomment>
   <translation>GPU {position} ({name})</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/bars.py" />
   <source>GPU {position}</source>
   <translation>GPU {position}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/cause.py" />
   <source>passed with a warning</source>
   <translation>wurde mit einer Warnung bestanden</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/cause.py" />
   <source>was not needed</source>
   <translation>wurde nicht gebraucht</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/cause.py" />
   <source>could not be checked</source>
   <translation>konnte nicht geprüft werden</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/cause.py" />
   <source>the step “{LAYER_TITLES}”</source>
   <translation>der Schritt „{LAYER_TITLES}“</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/cause.py" />
   <source>the result</source>
   <translation>das Ergebnis</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/cause.py" />
   <source>is: {title}</source>
   <translation>lautet: {title}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/cause.py" />
   <source>the GPU works</source>
   <translation>die GPU funktioniert</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/cause.py" />
   <source>is that the GPU works</source>
   <translation>lautet, dass die GPU funktioniert</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/cause.py" />
   <source>nothing was named</source>
   <translation>es wurde nichts genannt</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/cause.py" />
   <source>is: {said}</source>
   <translation>lautet: {said}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/cause.py" />
   <source>not noticed</source>
   <translation>nicht bemerkt</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>is not installed</source>
   <translation>ist nicht installiert</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>the newest CUDA that the driver supports</source>
   <translation>das neueste vom Treiber unterstützte CUDA</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>the NVIDIA driver</source>
   <translation>der NVIDIA-Treiber</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>is {version} (branch {partition})</source>
   <extracomment>version = f' of driver {used.version}' if strange else ''</extracomment>
   <translation>ist {version} (Zweig {partition})</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>not there</source>
   <translation>nicht da</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>not loaded; nouveau is loaded instead</source>
   <translation>nicht geladen; stattdessen ist nouveau geladen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>is not loaded, and nouveau is loaded in its place</source>
   <translation>ist nicht geladen, und an seiner Stelle ist nouveau geladen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>and none is made for this kernel</source>
   <translation>und für diesen Kernel ist keiner gemacht</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>not loaded{made}</source>
   <extracomment>made = '' if loaded.installed else ', and none is made for this kernel'</extracomment>
   <translation>nicht geladen{made}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>are missing</source>
   <translation>fehlen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>{listed}: not open to this user</source>
   <translation>{listed}: für diesen Benutzer nicht zu öffnen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>are not open to this user: {listed}</source>
   <translation>sind für diesen Benutzer nicht zu öffnen: {listed}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>are {listed}</source>
   <translation>sind {listed}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>is not there</source>
   <translation>ist nicht da</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>its library cannot be loaded: {load_error}</source>
   <translation>seine Bibliothek kann nicht geladen werden: {load_error}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>is that {error}</source>
   <extracomment>error = step.error if step is not None else f'{test.end.name or test.end.kind}'</extracomment>
   <translation>lautet: {error}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>cannot load</source>
   <translation>cannot load</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>{value} fails: {error}</source>
   <extracomment>error = step.error if step is not None else f'{test.end.name or test.end.kind}'</extracomment>
   <translation>{value} scheitert: {error}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>is an error: {error}</source>
   <extracomment>error = step.error if step is not None else f'{test.end.name or test.end.kind}'</extracomment>
   <translation>ist ein Fehler: {error}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>it gives a GPU</source>
   <translation>er gibt eine GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>is that it has a GPU</source>
   <translation>lautet, dass er eine GPU hat</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>to a process with these variables</source>
   <translation>für einen Prozess mit diesen Variablen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>it gives no GPU{hidden}</source>
   <extracomment>hidden = ' to a process with these variables' if said.hidden_by &gt; 0 else ''</extracomment>
   <translation>er gibt keine GPU{hidden}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>is that it has no GPU{hidden}</source>
   <extracomment>hidden = ' to a process with these variables' if said.hidden_by &gt; 0 else ''</extracomment>
   <translation>lautet, dass er keine GPU hat{hidden}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>it answers</source>
   <translation>es antwortet</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>error: {value}</source>
   <translation>Fehler: {value}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>says: {value}</source>
   <translation>sagt: {value}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>fails at the step “{name}”: {error}</source>
   <extracomment>name = step.name if step is not None else test.end.stage or 'start'; error = step.error if step is not None else f'{test.end.name or test.end.kind}'</extracomment>
   <translation>scheitert beim Schritt „{name}“: {error}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>fails at the step “{name}”</source>
   <extracomment>name = step.name if step is not None else test.end.stage or 'start'</extracomment>
   <translation>scheitert beim Schritt „{name}“</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>tells of no fault of a GPU</source>
   <translation>berichtet von keinem Fehler einer GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>Xid {number}</source>
   <translation>Xid {number}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>tells of faults of a GPU: {join}</source>
   <translation>berichtet von Fehlern einer GPU: {join}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>after {seconds} s</source>
   <translation>nach {seconds} s</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>comes after {seconds} s</source>
   <translation>kommt nach {seconds} s</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>comes at once</source>
   <translation>kommt sofort</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>the kernel's part of the NVIDIA driver</source>
   <translation>der Kernel-Teil des NVIDIA-Treibers</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>the driver's device files</source>
   <translation>die Gerätedateien des Treibers</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>a computation by the driver alone</source>
   <translation>eine Berechnung nur mit dem Treiber</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>the system's log</source>
   <translation>das Protokoll des Systems</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>the driver's own answer (cuInit)</source>
   <translation>die eigene Antwort des Treibers (cuInit)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>NVML, the driver's part that reports on the cards</source>
   <translation>NVML, der Teil des Treibers, der über die Karten berichtet</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>the driver's answer</source>
   <translation>die Antwort des Treibers</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>of driver {version}</source>
   <translation>von Treiber {version}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>while the kernel runs {running}</source>
   <extracomment>running = loaded.version if loaded is not None and loaded.version else driver_version(side.case)</extracomment>
   <translation>während der Kernel mit {running} läuft</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>and {value} more</source>
   <translation>und {value} weitere</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>and belongs to the image</source>
   <translation>und gehört zum Image</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>Windows</source>
   <translation>Windows</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>comes from {value}{version}{beside}{image}{more}</source>
   <extracomment>version = f' of driver {used.version}' if strange else ''; beside = f', while the kernel runs {running}' if strange else ''; image = ', and belongs to the image' if used.mounted is False else ''; more = f', and {len(copies) - 1} more' if len(copies) &gt; 1 else ''</extracomment>
   <translation>kommt aus dieser Quelle: {value}{version}{beside}{image}{more}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/framework.py" />
   <source>built for CUDA</source>
   <translation>gebaut für CUDA</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/framework.py" />
   <source>built for the processor only</source>
   <translation>nur für den Prozessor gebaut</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/framework.py" />
   <source>built for AMD cards</source>
   <translation>gebaut für AMD-Karten</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/framework.py" />
   <source>an empty package that brings another one</source>
   <translation>ein leeres Paket, das ein anderes bringt</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/framework.py" />
   <source>the CUDA that {title} was built for</source>
   <extracomment>title = titles[0] if len(titles) == 1 else 'the framework'</extracomment>
   <translation>die CUDA-Version des Builds ({title})</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/framework.py" />
   <source>the cuDNN that {title} was built for</source>
   <extracomment>title = titles[0] if len(titles) == 1 else 'the framework'</extracomment>
   <translation>die cuDNN-Version des Builds ({title})</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/framework.py" />
   <source>what cards {title} holds code for</source>
   <extracomment>title = titles[0] if len(titles) == 1 else 'the framework'</extracomment>
   <translation>die Liste der Karten mit Code im Build ({title})</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/framework.py" />
   <source>what the framework imports</source>
   <translation>der Import des Frameworks</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/framework.py" />
   <source>the project in the working folder</source>
   <translation>das Projekt im Arbeitsordner</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/framework.py" />
   <source>not installed</source>
   <translation>nicht installiert</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/framework.py" />
   <source>is {join}</source>
   <translation>ist {join}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/framework.py" />
   <source>one package</source>
   <translation>ein einziges Paket</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/framework.py" />
   <source>belongs to one package</source>
   <translation>gehört einem einzigen Paket</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/framework.py" />
   <source>is filled by several packages: {listed}</source>
   <translation>wird von mehreren Paketen gefüllt: {listed}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/framework.py" />
   <source>are damaged: {listed}</source>
   <translation>sind beschädigt: {listed}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/framework.py" />
   <source>are whole</source>
   <translation>sind unversehrt</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/framework.py" />
   <source>{wanted} ({value} is installed)</source>
   <translation>{wanted} ({value} ist installiert)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/framework.py" />
   <source>are not met: {listed}</source>
   <translation>sind nicht erfüllt: {listed}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/framework.py" />
   <source>are met</source>
   <translation>sind erfüllt</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/framework.py" />
   <source>is hidden by {listed}</source>
   <translation>wird verdeckt von {listed}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/framework.py" />
   <source>not hidden</source>
   <translation>nicht verdeckt</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/framework.py" />
   <source>asks for {listed}</source>
   <translation>verlangt {listed}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/framework.py" />
   <source>asks for no framework</source>
   <translation>verlangt kein Framework</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/framework.py" />
   <source>the framework's folder</source>
   <translation>der Ordner des Frameworks</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/framework.py" />
   <source>the framework's files</source>
   <translation>die Dateien des Frameworks</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/framework.py" />
   <source>the framework's requirements</source>
   <translation>die Anforderungen des Frameworks</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/gpu.py" />
   <source>exclusive process</source>
   <translation>exclusive process</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/gpu.py" />
   <source>the PCI bus</source>
   <translation>der PCI-Bus</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/gpu.py" />
   <source>the graphics card</source>
   <translation>die Grafikkarte</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/gpu.py" />
   <source>the graphics cards</source>
   <translation>die Grafikkarten</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/gpu.py" />
   <source>no NVIDIA card</source>
   <translation>keine NVIDIA-Karte</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/gpu.py" />
   <source>shows no NVIDIA card, only {others}</source>
   <translation>zeigt keine NVIDIA-Karte, nur {others}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/gpu.py" />
   <source>shows no NVIDIA card</source>
   <translation>zeigt keine NVIDIA-Karte</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/gpu.py" />
   <source>only {others}</source>
   <translation>nur {others}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/gpu.py" />
   <source>an NVIDIA card</source>
   <translation>eine NVIDIA-Karte</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/gpu.py" />
   <source>{len} NVIDIA cards</source>
   <translation>{len} NVIDIA-Karten</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/gpu.py" />
   <source>kernel driver: {join}</source>
   <translation>Kerneltreiber: {join}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/gpu.py" />
   <source>problem code {join}</source>
   <translation>Problemcode {join}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/gpu.py" />
   <source>shows {count} ({held}{code})</source>
   <extracomment>count = 'an NVIDIA card' if len(cards) == 1 else f'{len(cards)} NVIDIA cards'; code = f", problem code {', '.join(map(str, problems))}" if problems else ''</extracomment>
   <translation>zeigt {count} ({held}{code})</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/gpu.py" />
   <source>is {said}</source>
   <translation>ist {said}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/gpu.py" />
   <source>are {said}</source>
   <translation>sind {said}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/gpu.py" />
   <source>compute capability {compute_capability}</source>
   <translation>Compute Capability {compute_capability}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/gpu.py" />
   <source>{value} GB</source>
   <translation>{value} GB</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/gpu.py" />
   <source>on with {len} instances</source>
   <translation>an, mit {len} Instanzen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/gpu.py" />
   <source>at least one</source>
   <translation>mindestens einer</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/gpu.py" />
   <source>are held down ({join})</source>
   <translation>werden niedrig gehalten ({join})</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/gpu.py" />
   <source>are free</source>
   <translation>sind frei</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/gpu.py" />
   <source>{value} of {value2} GB</source>
   <translation>{value} von {value2} GB</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/gpu.py" />
   <source>{amount} free</source>
   <translation>{amount} frei</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/gpu.py" />
   <source>is mostly free</source>
   <translation>ist größtenteils frei</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/gpu.py" />
   <source>is mostly in use ({amount} free)</source>
   <translation>ist größtenteils belegt ({amount} frei)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/gpu.py" />
   <source>{link_width} of {link_width_max} lanes</source>
   <translation>{link_width} von {link_width_max} Lanes</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/gpu.py" />
   <source>all lanes</source>
   <translation>alle Lanes</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/gpu.py" />
   <source>the compute mode</source>
   <translation>der Compute-Modus</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/gpu.py" />
   <source>MIG, which divides a card into parts</source>
   <translation>MIG, das eine Karte in Teile aufteilt</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/gpu.py" />
   <source>the number of errors of the card's memory</source>
   <translation>die Zahl der Fehler im Speicher der Karte</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/gpu.py" />
   <source>the clocks</source>
   <translation>die Taktraten</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/gpu.py" />
   <source>the link to the card</source>
   <translation>die Verbindung zur Karte</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/gpu.py" />
   <source>the graphics card's memory</source>
   <translation>der Speicher der Grafikkarte</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/item.py" />
   <source>no answer in time</source>
   <translation>keine rechtzeitige Antwort</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/item.py" />
   <source>crashes when it is asked</source>
   <translation>stürzt ab, wenn man fragt</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/item.py" />
   <source>is {value}</source>
   <translation>ist {value}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/item.py" />
   <source>is not known</source>
   <translation>ist nicht bekannt</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/item.py" />
   <source>On the left {subject} {left}; on the right they {right}.</source>
   <translation>Links: {subject} {left}. Rechts: {right}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/item.py" />
   <source>On the left {subject} {left}; on the right it {right}.</source>
   <translation>Links: {subject} {left}. Rechts: {right}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/item.py" />
   <source>gives no answer in time</source>
   <translation>gibt keine rechtzeitige Antwort</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/item.py" />
   <source>{join} and {value} more</source>
   <translation>{join} und {value} weitere</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/libraries.py" />
   <source>the wheel</source>
   <translation>das Wheel</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/libraries.py" />
   <source>not looked for</source>
   <translation>nicht gesucht</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/libraries.py" />
   <source>another version</source>
   <translation>eine andere Version</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/libraries.py" />
   <source>not asked for</source>
   <translation>nicht verlangt</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/libraries.py" />
   <source>is not asked for</source>
   <translation>wird nicht verlangt</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/libraries.py" />
   <source>are not asked for</source>
   <translation>werden nicht verlangt</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/libraries.py" />
   <source>really loading it fails: {error}</source>
   <translation>das wirkliche Laden scheitert: {error}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/libraries.py" />
   <source>{short}, version {version}</source>
   <translation>{short}, Version {version}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/libraries.py" />
   <source>version {version}</source>
   <translation>Version {version}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/libraries.py" />
   <source>is not found</source>
   <translation>wird nicht gefunden</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/libraries.py" />
   <source>are not found</source>
   <translation>werden nicht gefunden</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/libraries.py" />
   <source>lies in {folder}{beside}, where nobody looks for it</source>
   <extracomment>beside = f' ({version})' if version else ''</extracomment>
   <translation>liegt in {folder}{beside}, wo niemand danach sucht</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/libraries.py" />
   <source>lie in {folder}, where nobody looks for them</source>
   <translation>liegen in {folder}, wo niemand danach sucht</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/libraries.py" />
   <source>is there in {value} only ({folder})</source>
   <translation>ist nur so da: {value} ({folder})</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/libraries.py" />
   <source>are there in another version only ({folder})</source>
   <translation>sind nur in einer anderen Version da ({folder})</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/libraries.py" />
   <source>without {join}</source>
   <translation>ohne {join}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/libraries.py" />
   <source>cannot be loaded{lacks}{beside}</source>
   <extracomment>lacks = f" without {', '.join(fact.missing_dependencies)}" if fact.missing_dependencies else ''; beside = f' ({version})' if version else ''</extracomment>
   <translation>kann nicht geladen werden{lacks}{beside}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/libraries.py" />
   <source>cannot be loaded{lacks}</source>
   <extracomment>lacks = f" without {', '.join(fact.missing_dependencies)}" if fact.missing_dependencies else ''</extracomment>
   <translation>kann nicht geladen werden{lacks}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/libraries.py" />
   <source>and hides the copy that fits</source>
   <translation>und verdeckt die Kopie, die passt</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/libraries.py" />
   <source>the wheels</source>
   <translation>die Wheels</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/libraries.py" />
   <source>comes from {from}{hides}</source>
   <extracomment>hides = ', and hides the copy that fits' if fact.status == 'shadowed' else ''</extracomment>
   <translation>kommt aus dieser Quelle: {from}{hides}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/libraries.py" />
   <source>come from {many}{hides}</source>
   <extracomment>many = 'the wheels' if fact.found_via == 'site-packages' else _from(fact, side); hides = ', and hides the copy that fits' if fact.status == 'shadowed' else ''</extracomment>
   <translation>kommen aus dieser Quelle: {many}{hides}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/libraries.py" />
   <source>not found</source>
   <translation>nicht gefunden</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/libraries.py" />
   <source>from {from}</source>
   <translation>von {from}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/packages.py" />
   <source>the CUDA toolkit of the system</source>
   <translation>das CUDA-Toolkit des Systems</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/packages.py" />
   <source>the package {name}</source>
   <translation>das Paket {name}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/packages.py" />
   <source>{count} package</source>
   <translation>{count} Paket</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/packages.py" />
   <source>{count} packages</source>
   <translation>{count} Pakete</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/packages.py" />
   <source>NVIDIA's packages in the Python</source>
   <translation>die Pakete von NVIDIA im Python</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/packages.py" />
   <source>are not installed</source>
   <translation>sind nicht installiert</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/packages.py" />
   <source>are installed</source>
   <translation>sind installiert</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/packages.py" />
   <source>of unknown version</source>
   <translation>von unbekannter Version</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/packages.py" />
   <source>CUDA {listed}</source>
   <translation>CUDA {listed}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/packages.py" />
   <source>{value} in {place}</source>
   <translation>{value} in {place}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/packages.py" />
   <source>unknown version</source>
   <translation>unbekannte Version</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/packages.py" />
   <source>is {listed}</source>
   <translation>ist {listed}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/pairs.py" />
   <source>“{name}” is a report, but it holds no result: check that computer again.</source>
   <translation>„{name}“ ist ein Bericht, aber er enthält kein Ergebnis: Prüfen Sie jenen Computer erneut.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/pairs.py" />
   <source>“{name}” tells nothing of {FRAMEWORK_TITLES}; it tells of {held}.</source>
   <translation>„{name}“ sagt nichts über {FRAMEWORK_TITLES}; es geht darin um {held}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/places.py" />
   <source>the environment</source>
   <translation>die Umgebung</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/places.py" />
   <source>the temporary folder</source>
   <translation>der temporäre Ordner</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/places.py" />
   <source>the user's site-packages</source>
   <translation>das site-packages des Benutzers</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/python.py" />
   <source>a virtual environment</source>
   <translation>eine virtuelle Umgebung</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/python.py" />
   <source>a conda environment</source>
   <translation>eine conda-Umgebung</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/python.py" />
   <source>the system's Python</source>
   <translation>das Python des Systems</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/python.py" />
   <source>the Python</source>
   <translation>das Python</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/python.py" />
   <source>without the GIL</source>
   <translation>ohne den GIL</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/python.py" />
   <source>{implementation}, {bits} bit{free}</source>
   <extracomment>free = ', without the GIL' if python.free_threaded else ''</extracomment>
   <translation>{implementation}, {bits} Bit{free}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/python.py" />
   <source>is searched</source>
   <translation>wird durchsucht</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/python.py" />
   <source>is not searched</source>
   <translation>wird nicht durchsucht</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/python.py" />
   <source>the Python's build</source>
   <translation>der Build des Python</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/python.py" />
   <source>the Python's platform</source>
   <translation>die Plattform des Python</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/python.py" />
   <source>the kind of environment</source>
   <translation>die Art der Umgebung</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/python.py" />
   <source>the user's own folder of packages</source>
   <translation>der eigene Paketordner des Benutzers</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/python.py" />
   <source>what installs packages</source>
   <translation>das Werkzeug zum Installieren von Paketen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/run.py" />
   <source>a short training</source>
   <translation>ein kurzes Training</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/run.py" />
   <source>solving equations</source>
   <translation>das Lösen von Gleichungen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/run.py" />
   <source>mixed precision</source>
   <translation>die gemischte Genauigkeit</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/run.py" />
   <source>does not end</source>
   <translation>kommt zu keinem Ende</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/run.py" />
   <source>drowns in messages</source>
   <translation>geht in Meldungen unter</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/run.py" />
   <source>ends Python</source>
   <translation>beendet Python</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/run.py" />
   <source>importing the framework</source>
   <translation>das Importieren des Frameworks</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/run.py" />
   <source>the framework's own list of GPUs</source>
   <translation>die eigene GPU-Liste des Frameworks</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/run.py" />
   <source>the computation on the GPU</source>
   <translation>die Berechnung auf der GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/run.py" />
   <source>{count} GPU</source>
   <translation>{count} GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/run.py" />
   <source>{count} GPUs</source>
   <translation>{count} GPUs</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/run.py" />
   <source>holds {said}</source>
   <translation>enthält {said}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/run.py" />
   <source>on the processor</source>
   <translation>auf dem Prozessor</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/run.py" />
   <source>runs on the processor instead</source>
   <translation>läuft stattdessen auf dem Prozessor</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/run.py" />
   <source>wrong numbers at {at}</source>
   <translation>falsche Zahlen bei: {at}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/run.py" />
   <source>wrong numbers</source>
   <translation>falsche Zahlen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/run.py" />
   <source>at {at}</source>
   <translation>bei: {at}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/run.py" />
   <source>gives wrong numbers at {at}</source>
   <translation>liefert falsche Zahlen bei: {at}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/run.py" />
   <source>gives wrong numbers</source>
   <translation>liefert falsche Zahlen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/run.py" />
   <source>fails{where}: {shown}</source>
   <extracomment>where = f' at {at}' if at else ''</extracomment>
   <translation>scheitert{where}: {shown}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/run.py" />
   <source>{ENDS}{name} at {at}</source>
   <extracomment>name = f' ({run.end.name})' if run.end.name else ''</extracomment>
   <translation>{ENDS}{name} bei: {at}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/run.py" />
   <source>{value} GFLOP/s</source>
   <translation>{value} GFLOP/s</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/run.py" />
   <source>the speed of a matrix product on the GPU</source>
   <translation>die Geschwindigkeit eines Matrixprodukts auf der GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/system.py" />
   <source>Linux</source>
   <translation>Linux</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/system.py" />
   <source>a container</source>
   <translation>einem Container</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/system.py" />
   <source>WSL 2</source>
   <translation>WSL 2</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/system.py" />
   <source>WSL 1</source>
   <translation>WSL 1</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/system.py" />
   <source>a virtual machine</source>
   <translation>einer virtuellen Maschine</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/system.py" />
   <source>{get} in {where}{engine}</source>
   <extracomment>engine = f' ({host.container})' if host.container else ''</extracomment>
   <translation>{get} in {where}{engine}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/system.py" />
   <source>in {where}{engine}</source>
   <extracomment>engine = f' ({host.container})' if host.container else ''</extracomment>
   <translation>in {where}{engine}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/system.py" />
   <source>none of AVX, AVX2 and FMA</source>
   <translation>keines von AVX, AVX2 und FMA</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/system.py" />
   <source>has none of AVX, AVX2 and FMA</source>
   <translation>hat keines von AVX, AVX2 und FMA</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/system.py" />
   <source>has {join}</source>
   <translation>hat {join}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/system.py" />
   <source>nearly used up</source>
   <translation>fast aufgebraucht</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/system.py" />
   <source>is nearly used up</source>
   <translation>ist fast aufgebraucht</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/system.py" />
   <source>the memory that Windows can promise</source>
   <translation>der Speicher, den Windows zusagen kann,</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/system.py" />
   <source>the kind of processor</source>
   <translation>die Art des Prozessors</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/system.py" />
   <source>the processor</source>
   <translation>der Prozessor</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/system.py" />
   <source>Microsoft's Visual C++ runtime</source>
   <translation>die Visual C++-Laufzeit von Microsoft</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/system.py" />
   <source>the processor's name</source>
   <translation>der Name des Prozessors</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/system.py" />
   <source>the C library</source>
   <translation>die C-Bibliothek</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/system.py" />
   <source>Secure Boot</source>
   <translation>Secure Boot</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/system.py" />
   <source>the release of the system</source>
   <translation>die Version des Systems</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/system.py" />
   <source>the kernel</source>
   <translation>der Kernel</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/together.py" />
   <source>The two sides differ in {listed}.</source>
   <translation>Die beiden Seiten unterscheiden sich in {listed}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/variables.py" />
   <source>not set</source>
   <translation>nicht gesetzt</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/variables.py" />
   <source>is set to “{said}”</source>
   <translation>ist auf „{said}“ gesetzt</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/variables.py" />
   <source>no folder with GPU libraries</source>
   <translation>kein Ordner mit GPU-Bibliotheken</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/variables.py" />
   <source>names no folder with GPU libraries</source>
   <translation>nennt keinen Ordner mit GPU-Bibliotheken</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/variables.py" />
   <source>gone: {listed}</source>
   <translation>verschwunden: {listed}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/variables.py" />
   <source>names {said}</source>
   <translation>nennt {said}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/diagnose.py" />
   <source>gpuwizard could not write more about it.</source>
   <translation>Mehr konnte gpuwizard darüber nicht schreiben.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/common.py" />
   <source>a test run</source>
   <translation>ein Testlauf</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/common.py" />
   <source>did not end in time</source>
   <translation>kam nicht rechtzeitig zum Ende</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/common.py" />
   <source>drowned in messages</source>
   <translation>ging in Meldungen unter</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/common.py" />
   <source>ended early</source>
   <translation>endete vorzeitig</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/common.py" />
   <source>{value} GiB</source>
   <translation>{value} GiB</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/common.py" />
   <source>{value} MiB</source>
   <translation>{value} MiB</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/common.py" />
   <source>gpuwizard could not finish this check. The report holds the details.</source>
   <translation>gpuwizard konnte diese Prüfung nicht beenden. Der Bericht enthält die Einzelheiten.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>The driver could not be asked.</source>
   <translation>Der Treiber konnte nicht gefragt werden.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>The driver gives no GPU.</source>
   <translation>Der Treiber gibt keine GPU.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>{names} answers with driver {version}.</source>
   <translation>{names} antwortet mit Treiber {version}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>{names} answers.</source>
   <translation>{names} antwortet.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>with driver {version}</source>
   <translation>mit Treiber {version}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>GPU {index}</source>
   <translation>GPU {index}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>kernel driver {kernel_driver}</source>
   <translation>Kerneltreiber {kernel_driver}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>no kernel driver</source>
   <translation>kein Kerneltreiber</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>problem code {problem_code}</source>
   <translation>Problemcode {problem_code}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>NVIDIA device {device_id}</source>
   <translation>NVIDIA-Gerät {device_id}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>On the PCI bus</source>
   <translation>Am PCI-Bus</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>NVIDIA GPU on the PCI bus</source>
   <translation>NVIDIA-GPU am PCI-Bus</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>none (other display adapters: {others})</source>
   <translation>keine (andere Grafikadapter: {others})</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>({size} free)</source>
   <translation>({size} frei)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>Driver version</source>
   <translation>Treiberversion</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>Newest CUDA it supports</source>
   <translation>Neuestes unterstütztes CUDA</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>nvidia {version}</source>
   <translation>nvidia {version}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>nouveau is loaded instead</source>
   <translation>stattdessen ist nouveau geladen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>{name} is loaded{nouveau}</source>
   <extracomment>nouveau = '; nouveau is loaded instead' if loaded.nouveau else ''</extracomment>
   <translation>{name} ist geladen{nouveau}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>{name} is not loaded{nouveau}</source>
   <extracomment>nouveau = '; nouveau is loaded instead' if loaded.nouveau else ''</extracomment>
   <translation>{name} ist nicht geladen{nouveau}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>Kernel module</source>
   <translation>Kernelmodul</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>Driver library</source>
   <translation>Treiberbibliothek</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>gives {hidden} GPU only without the variable that hides the GPU</source>
   <translation>gibt {hidden} GPU nur ohne die Variable, die die GPU verbirgt</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>gives {hidden} GPUs only without the variable that hides the GPU</source>
   <translation>gibt {hidden} GPUs nur ohne die Variable, die die GPU verbirgt</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>Driver called directly</source>
   <translation>Treiber direkt aufgerufen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>works, gives {count} GPU{took}</source>
   <extracomment>took = f' ({answer.seconds:.1f} s)' if answer.seconds &gt;= 1 else ''</extracomment>
   <translation>funktioniert, gibt {count} GPU{took}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>works, gives {count} GPUs{took}</source>
   <extracomment>took = f' ({answer.seconds:.1f} s)' if answer.seconds &gt;= 1 else ''</extracomment>
   <translation>funktioniert, gibt {count} GPUs{took}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>{call} answers {code}, {error}</source>
   <translation>{call} antwortet mit {code}, {error}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>exit code {exit_code}: {output}</source>
   <translation>Exitcode {exit_code}: {output}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>Device files</source>
   <translation>Gerätedateien</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>Not allowed to open</source>
   <translation>Darf nicht geöffnet werden</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>Inside a container</source>
   <translation>In einem Container</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>Windows Subsystem for Linux</source>
   <translation>Windows-Subsystem für Linux</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>System</source>
   <translation>System</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver_alone.py" />
   <source>Driver alone</source>
   <translation>Nur der Treiber</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver_alone.py" />
   <source>{left} more GPUs were not tested</source>
   <extracomment>left = called.device_count - len(tests) if called is not None and tests else 0</extracomment>
   <translation>{left} weitere GPUs wurden nicht getestet</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver_alone.py" />
   <source>{left} more GPU was not tested</source>
   <extracomment>left = called.device_count - len(tests) if called is not None and tests else 0</extracomment>
   <translation>{left} weitere GPU wurde nicht getestet</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver_alone.py" />
   <source>s were</source>
   <translation>s wurden</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver_alone.py" />
   <source>{named}, driver alone</source>
   <translation>{named}, nur der Treiber</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver_alone.py" />
   <source>the test did not come to an end</source>
   <translation>der Test kam zu keinem Ende</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver_alone.py" />
   <source>to the GPU {speed}</source>
   <translation>zur GPU {speed}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver_alone.py" />
   <source>back {speed}</source>
   <translation>zurück {speed}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver_alone.py" />
   <source>from the GPU {speed}</source>
   <translation>von der GPU {speed}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver_alone.py" />
   <source>from the GPU</source>
   <translation>von der GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver_alone.py" />
   <source>right numbers in {took} s{join}</source>
   <translation>richtige Zahlen in {took} s{join}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver_alone.py" />
   <source>{value} GB/s</source>
   <translation>{value} GB/s</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/framework.py" />
   <source>with CUDA (NVIDIA GPUs)</source>
   <translation>mit CUDA (NVIDIA-GPUs)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/framework.py" />
   <source>without CUDA (processor only)</source>
   <translation>ohne CUDA (nur Prozessor)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/framework.py" />
   <source>for AMD GPUs</source>
   <translation>für AMD-GPUs</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/framework.py" />
   <source>does not say whether it has CUDA</source>
   <translation>sagt nicht, ob es CUDA hat</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/framework.py" />
   <source>only pulls another package</source>
   <translation>zieht nur ein anderes Paket nach</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/framework.py" />
   <source>virtual environment</source>
   <translation>virtuelle Umgebung</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/framework.py" />
   <source>conda environment</source>
   <translation>conda-Umgebung</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/framework.py" />
   <source>the system's own</source>
   <translation>das des Systems</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/framework.py" />
   <source>{title} {version} imports without error.</source>
   <translation>{title} {version} wird ohne Fehler importiert.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/framework.py" />
   <source>{title} was not imported.</source>
   <translation>{title} wurde nicht importiert.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/framework.py" />
   <source>{title} could not be imported.</source>
   <translation>{title} konnte nicht importiert werden.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/framework.py" />
   <source>{version} ({maker}{bits} bit, {kind}, packages by {installer})</source>
   <extracomment>maker = '' if python.implementation == 'cpython' else f'{python.implementation}, '</extracomment>
   <translation>{version} ({maker}{bits} Bit, {kind}, Pakete von {installer})</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/framework.py" />
   <source>Python</source>
   <translation>Python</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/framework.py" />
   <source>not installed in this Python</source>
   <translation>in diesem Python nicht installiert</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/framework.py" />
   <source>not known whether it is installed</source>
   <translation>es ist nicht bekannt, ob es installiert ist</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/framework.py" />
   <source>In the way</source>
   <translation>Im Weg</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/framework.py" />
   <source>{path} hides {module}</source>
   <translation>{path} verdeckt {module}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/framework.py" />
   <source>Package</source>
   <translation>Paket</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/framework.py" />
   <source>Build</source>
   <translation>Build</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/framework.py" />
   <source>Also owns its folder</source>
   <translation>Besitzt den Ordner ebenfalls</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/framework.py" />
   <source>Needs {wanted}</source>
   <translation>Braucht {wanted}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/framework.py" />
   <source>Damaged file</source>
   <translation>Beschädigte Datei</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/framework.py" />
   <source>Import</source>
   <translation>Import</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/framework.py" />
   <source>works, {seconds} s</source>
   <translation>funktioniert, {seconds} s</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>Convolution</source>
   <translation>Faltung</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>Training step</source>
   <translation>Trainingsschritt</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>Compiled function</source>
   <translation>Kompilierte Funktion</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>Fourier transform</source>
   <translation>Fourier-Transformation</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>System of equations</source>
   <translation>Gleichungssystem</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>16-bit matrix product</source>
   <translation>16-Bit-Matrixprodukt</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>Speed</source>
   <translation>Geschwindigkeit</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>It waits until the step "{LAYER_TITLES}" is mended.{cpu}</source>
   <translation>Das wartet, bis der Schritt „{LAYER_TITLES}“ in Ordnung ist.{cpu}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>The test was not run.</source>
   <translation>Der Test wurde nicht ausgeführt.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>{title} did not compute on a GPU.{cpu}</source>
   <translation>{title} hat nicht auf einer GPU gerechnet.{cpu}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>{title} computes on {name} and the numbers are right</source>
   <translation>{title} rechnet mit richtigen Zahlen (Gerät: {name})</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>GPU {gpu}</source>
   <translation>GPU {gpu}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>{works}, but not on {join}.</source>
   <translation>{works}, aber nicht auf {join}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>{works}, but this does not work: {join}.</source>
   <translation>{works}, aber dies funktioniert nicht: {join}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>On the processor the same operations gave the right numbers.</source>
   <translation>Auf dem Prozessor lieferten dieselben Operationen die richtigen Zahlen.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>GPUs that {title} lists</source>
   <translation>GPUs, die {title} aufführt</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>Listing the GPUs</source>
   <translation>Aufführen der GPUs</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>failed: {in_short}</source>
   <translation>gescheitert: {in_short}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>left out: {skipped}</source>
   <translation>ausgelassen: {skipped}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>ran on {where}, but the numbers are wrong</source>
   <extracomment>where = 'the GPU' if stage.on_gpu else 'the processor'</extracomment>
   <translation>die Zahlen sind falsch ({where})</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>right numbers on {where}, {times}</source>
   <extracomment>where = 'the GPU' if stage.on_gpu else 'the processor'</extracomment>
   <translation>richtige Zahlen ({where}), {times}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>first run {seconds} s, then {max} s</source>
   <translation>erster Lauf {seconds} s, dann {max} s</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>{title}, its device {name}</source>
   <translation>{title}, sein Gerät {name}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>right numbers</source>
   <translation>richtige Zahlen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>wrong numbers, or an error</source>
   <translation>falsche Zahlen oder ein Fehler</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>Once more with {changed}</source>
   <translation>Noch einmal mit {changed}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>the GPU {figure}</source>
   <translation>die GPU {figure}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>the processor {figure}</source>
   <translation>der Prozessor {figure}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>{title}, matrix products</source>
   <translation>{title}, Matrixprodukte</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>Speed of a matrix product</source>
   <translation>Geschwindigkeit eines Matrixprodukts</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>{title}, float32</source>
   <translation>{title}, float32</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>to the GPU {figure}</source>
   <translation>zur GPU {figure}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>back {figure}</source>
   <translation>zurück {figure}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>Speed of a copy</source>
   <translation>Geschwindigkeit einer Kopie</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>could not be measured: {in_short}</source>
   <translation>konnte nicht gemessen werden: {in_short}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>seen before the test, while it may have been idle</source>
   <translation>vor dem Test gesehen, als sie vielleicht im Leerlauf war</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>it accepts no program</source>
   <translation>sie nimmt kein Programm an</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>it serves one program at a time</source>
   <translation>sie bedient immer nur ein Programm</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>of GPU {index}</source>
   <translation>von GPU {index}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>which is hot: check its cooling</source>
   <translation>und das ist heiß: Prüfen Sie die Kühlung</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>Temperature{of}</source>
   <extracomment>of = f' of GPU {gpu.index}' if several else ''</extracomment>
   <translation>Temperatur{of}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>Clocks{of}</source>
   <extracomment>of = f' of GPU {gpu.index}' if several else ''</extracomment>
   <translation>Taktraten{of}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>held down: {why} ({IDLE})</source>
   <translation>niedrig gehalten: {why} ({IDLE})</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>held down by the {slowed}, which is usual under full load</source>
   <translation>niedrig gehalten; Grund: {slowed}. Unter Volllast ist das üblich</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>{width} of {most} lanes</source>
   <translation>{width} von {most} Lanes</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>{width} lanes</source>
   <translation>{width} Lanes</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>generation {generation} of {newest}</source>
   <translation>Generation {generation} von {newest}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>generation {generation}</source>
   <translation>Generation {generation}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>PCI Express{of}</source>
   <extracomment>of = f' of GPU {gpu.index}' if several else ''</extracomment>
   <translation>PCI Express{of}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>{told} ({IDLE}; cards save power so{contradicted})</source>
   <translation>{told} ({IDLE}; Karten sparen so Strom{contradicted})</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>of the {value} that all lanes carry</source>
   <translation>von den {value}, die alle Lanes leisten</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>copies reach {best} GB/s at most{could}. Another slot, or the card seated anew, may give it all lanes</source>
   <extracomment>could = f' of the {full / GB:.0f} that all lanes carry' if full else ''</extracomment>
   <translation>Kopien erreichen höchstens {best} GB/s{could}. Ein anderer Steckplatz oder ein erneutes Einstecken der Karte gibt ihr vielleicht alle Lanes</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>copies of {value} GB/s show that it is faster at work</source>
   <translation>Kopien mit {value} GB/s zeigen, dass sie bei der Arbeit schneller ist</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>Memory errors{of}</source>
   <extracomment>of = f' of GPU {gpu.index}' if several else ''</extracomment>
   <translation>Speicherfehler{of}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>not watched for: error correction is off</source>
   <translation>nicht überwacht: Die Fehlerkorrektur ist ausgeschaltet</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>{ecc_errors} since the driver was started that could not be corrected</source>
   <translation>{ecc_errors} seit dem Start des Treibers, nicht korrigierbar</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>none that could not be corrected</source>
   <translation>keine, die nicht korrigiert werden konnten</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>Compute mode{of}</source>
   <extracomment>of = f' of GPU {gpu.index}' if several else ''</extracomment>
   <translation>Compute-Modus{of}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>Divided by MIG{of}</source>
   <extracomment>of = f' of GPU {gpu.index}' if several else ''</extracomment>
   <translation>Aufgeteilt durch MIG{of}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>yes, no part was listed</source>
   <translation>ja, es wurde kein Teil aufgeführt</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>Part by MIG{of}</source>
   <extracomment>of = f' of GPU {gpu.index}' if several else ''</extracomment>
   <translation>MIG-Teil{of}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>Program on it{of}</source>
   <extracomment>of = f' of GPU {gpu.index}' if several else ''</extracomment>
   <translation>Programm darauf{of}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>another user's</source>
   <translation>eines anderen Benutzers</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>{value} (PID {pid}){held}{whose}</source>
   <extracomment>held = f', {size(process.memory)}' if process.memory else ''</extracomment>
   <translation>{value} (PID {pid}){held}{whose}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>. Other programs use it as well, which takes speed from yours</source>
   <translation>. Andere Programme verwenden sie ebenfalls; das nimmt Ihrem Programm Geschwindigkeit</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>{name} reaches {value} GFLOP/s, the processor {processor}{shared}</source>
   <extracomment>name = f'GPU {speed.gpu}' if len(case.run.gpus) &gt; 1 else 'the GPU'; shared = '. Other programs use it as well, which takes speed from yours' if others else ''</extracomment>
   <translation>{name} erreicht {value} GFLOP/s, der Prozessor {processor}{shared}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>GPU {gpu} reaches {value} GFLOP/s, GPU {gpu2} of the same kind {value2}</source>
   <translation>GPU {gpu} erreicht {value} GFLOP/s, GPU {gpu2} derselben Art {value2}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>Matrix product of {name}</source>
   <translation>Matrixprodukt: {name}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>Faults in the system's log</source>
   <translation>Fehler im Protokoll des Systems</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>may not be read by this user</source>
   <translation>darf von diesem Benutzer nicht gelesen werden</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>none found since the start</source>
   <translation>seit dem Start keine gefunden</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>and {value} earlier ones</source>
   <translation>und {value} frühere</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>(Xid {number}: {says})</source>
   <translation>(Xid {number}: {says})</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>on another card of this computer</source>
   <translation>auf einer anderen Karte dieses Computers</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>Fault in the system's log</source>
   <translation>Fehler im Protokoll des Systems</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/libraries.py" />
   <source>in a folder where the system does not look</source>
   <translation>in einem Ordner, in dem das System nicht sucht</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/libraries.py" />
   <source>only in another version</source>
   <translation>nur in einer anderen Version</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/libraries.py" />
   <source>hidden behind another copy</source>
   <translation>hinter einer anderen Kopie verborgen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/libraries.py" />
   <source>but the loader refuses it: {error}</source>
   <translation>aber das Ladeprogramm lehnt sie ab: {error}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/libraries.py" />
   <source>but loading it crashed: {error}</source>
   <translation>aber beim Laden kam es zum Absturz: {error}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/libraries.py" />
   <source>but loading it never ended: {error}</source>
   <translation>aber das Laden endete nicht: {error}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/libraries.py" />
   <source>but the loader really takes {path}</source>
   <translation>aber das Ladeprogramm nimmt in Wirklichkeit {path}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/libraries.py" />
   <source>It is not known whether {title} is installed, so no {name} was looked for.</source>
   <translation>Es ist nicht bekannt, ob {title} installiert ist, darum wurde nicht nach {name} gesucht.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/libraries.py" />
   <source>{title} is not installed, so no {name} is asked for.</source>
   <translation>{title} ist nicht installiert, darum wird {name} nicht verlangt.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/libraries.py" />
   <source>This build of {title} does not use {name}.</source>
   <translation>Dieser Build von {title} verwendet {name} nicht.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/libraries.py" />
   <source>{title} uses {name} on the GPU.</source>
   <translation>{title} verwendet {name} auf der GPU.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/libraries.py" />
   <source>It is not known which {name} libraries this build opens.</source>
   <translation>Es ist nicht bekannt, welche {name}-Bibliotheken dieser Build öffnet.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/libraries.py" />
   <source>{join}: found, but really loading it failed.</source>
   <translation>{join}: gefunden, aber das wirkliche Laden ist gescheitert.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/libraries.py" />
   <source>{join}: found, but really loading them failed.</source>
   <translation>{join}: gefunden, aber das wirkliche Laden ist gescheitert.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/libraries.py" />
   <source>{name}{version} is found where {title} looks for it.</source>
   <extracomment>version = f' {library.version}' if library.version and library.status == 'found' else ''</extracomment>
   <translation>{name}{version} wird dort gefunden, wo {title} sucht.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/libraries.py" />
   <source>All {len} {name} libraries that {title} opens are found.</source>
   <translation>Alle {len} {name}-Bibliotheken, die {title} öffnet, werden gefunden.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/libraries.py" />
   <source>The step "Search path" says more.</source>
   <translation>Der Schritt „Suchpfad“ sagt mehr.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/libraries.py" />
   <source>{title} was built for</source>
   <translation>{title} wurde gebaut für</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/libraries.py" />
   <source>CUDA {cuda_version}</source>
   <translation>CUDA {cuda_version}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/libraries.py" />
   <source>Toolkit</source>
   <translation>Toolkit</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/libraries.py" />
   <source>CUDA {value} in {path}</source>
   <translation>CUDA {value} in {path}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/libraries.py" />
   <source>(this environment's packages bring the libraries)</source>
   <translation>(die Pakete dieser Umgebung bringen die Bibliotheken mit)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/libraries.py" />
   <source>none found on this machine{enough}</source>
   <extracomment>enough = " (this environment's packages bring the libraries)" if case.target.components else ''</extracomment>
   <translation>auf diesem Rechner nicht gefunden{enough}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/libraries.py" />
   <source>cuDNN {cudnn_version}</source>
   <translation>cuDNN {cudnn_version}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/libraries.py" />
   <source>cuDNN {version} at {path} ({problem})</source>
   <extracomment>version = f' {library.version}' if library.version and library.status == 'found' else ''</extracomment>
   <translation>cuDNN {version} unter {path} ({problem})</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/libraries.py" />
   <source>cuDNN {version} at {path}</source>
   <extracomment>version = f' {library.version}' if library.version and library.status == 'found' else ''</extracomment>
   <translation>cuDNN {version} unter {path}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/libraries.py" />
   <source>Copy</source>
   <translation>Kopie</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/libraries.py" />
   <source>Copies of cuDNN</source>
   <translation>Kopien von cuDNN</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/libraries.py" />
   <source>none found on this machine</source>
   <translation>auf diesem Rechner nicht gefunden</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/libraries.py" />
   <source>needs {join}</source>
   <translation>braucht {join}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/libraries.py" />
   <source>when it is first used it opens {names}, which would not be found</source>
   <translation>bei der ersten Verwendung öffnet es {names}, und das würde nicht gefunden</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path.py" />
   <source>Variables that matter for the GPU</source>
   <translation>Variablen, die für die GPU wichtig sind</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path.py" />
   <source>Libraries that {title} opens</source>
   <translation>Bibliotheken, die {title} öffnet</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path.py" />
   <source>The search path was not looked at.</source>
   <translation>Der Suchpfad wurde nicht untersucht.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path.py" />
   <source>Nothing on the search path is in the way of the GPU.</source>
   <translation>Auf dem Suchpfad ist nichts der GPU im Weg.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path.py" />
   <source>this folder does not exist</source>
   <translation>diesen Ordner gibt es nicht</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path.py" />
   <source>the programs of CUDA {value} (nvcc, ptxas)</source>
   <translation>die Programme von CUDA {value} (nvcc, ptxas)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path.py" />
   <source>PATH entry {position}</source>
   <translation>PATH, Eintrag {position}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path.py" />
   <source>(set, but empty)</source>
   <translation>(gesetzt, aber leer)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path.py" />
   <source>(not set)</source>
   <translation>(nicht gesetzt)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_entries.py" />
   <source>{variable} entry {position}</source>
   <translation>{variable}, Eintrag {position}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_entries.py" />
   <source>it has no effect</source>
   <translation>er hat keine Wirkung</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_entries.py" />
   <source>it stands for the current folder, so that any file there may be taken</source>
   <translation>er steht für den aktuellen Ordner, sodass jede Datei dort genommen werden kann</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_entries.py" />
   <source>made for building programs only: its libcuda.so pretends to be the driver</source>
   <translation>nur zum Bauen von Programmen gemacht: seine libcuda.so gibt vor, der Treiber zu sein</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_entries.py" />
   <source>holds {some}</source>
   <translation>enthält {some}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_entries.py" />
   <source>{some} is taken from here</source>
   <translation>{some} wird von hier genommen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_entries.py" />
   <source>{some} are taken from here</source>
   <translation>{some} werden von hier genommen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_entries.py" />
   <source>only the loader knows what this comes to</source>
   <translation>nur das Ladeprogramm weiß, was daraus wird</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_entries.py" />
   <source>written in quotation marks, so Windows does not look here for libraries</source>
   <translation>in Anführungszeichen geschrieben, darum sucht Windows hier nicht nach Bibliotheken</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_entries.py" />
   <source>holds the name of a variable that is not set</source>
   <translation>enthält den Namen einer Variablen, die nicht gesetzt ist</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_entries.py" />
   <source>this network folder cannot be reached now</source>
   <translation>dieser Netzwerkordner ist jetzt nicht erreichbar</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_entries.py" />
   <source>the same folder as entry {value}{spelled}, so it has no effect</source>
   <extracomment>spelled = f' ({entries[first].value})' if known and entries[first].value else ''</extracomment>
   <translation>derselbe Ordner wie Eintrag {value}{spelled}, darum hat er keine Wirkung</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_harm.py" />
   <source>its {file_name} is taken ahead of the right copy</source>
   <translation>die Datei {file_name} darin wird vor der richtigen Kopie genommen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_harm.py" />
   <source>its {name}{version} is taken ahead of {better}</source>
   <extracomment>version = f' {library.version}' if library.version else ''</extracomment>
   <translation>{name}{version} darin wird vor {better} genommen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_harm.py" />
   <source>its {name}{version} does not fit: {problem}</source>
   <extracomment>version = f' {library.version}' if library.version else ''</extracomment>
   <translation>{name}{version} darin passt nicht: {problem}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_harm.py" />
   <source>its {name}{version} does not fit</source>
   <extracomment>version = f' {library.version}' if library.version else ''</extracomment>
   <translation>{name}{version} darin passt nicht</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_value.py" />
   <source>It holds for this terminal only.</source>
   <translation>Das gilt nur für dieses Terminal.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_value.py" />
   <source>{variable}, corrected</source>
   <translation>{variable}, korrigiert</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_value.py" />
   <source>It is not set so far. This sets it to {several}.</source>
   <translation>Bisher ist sie nicht gesetzt. Dies setzt sie auf {several}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_value.py" />
   <source>Corrects the PATH of your own user, for all terminals that are opened from then on.</source>
   <translation>Korrigiert den PATH Ihres eigenen Benutzers, für alle Terminals, die von da an geöffnet werden.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_value.py" />
   <source>No administrator is needed. Entries that stand in the PATH of the whole computer stay as they are: an administrator can change them in the Windows settings, under environment variables.</source>
   <translation>Dafür ist kein Administrator nötig. Einträge, die im PATH des ganzen Computers stehen, bleiben, wie sie sind: Ein Administrator kann sie in den Windows-Einstellungen ändern, unter „Umgebungsvariablen“.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_value.py" />
   <source>Your own PATH, corrected</source>
   <translation>Ihr eigener PATH, korrigiert</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_value.py" />
   <source>folder that does not exist</source>
   <translation>Ordner, den es nicht gibt</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_value.py" />
   <source>folders that do not exist</source>
   <translation>Ordner, die es nicht gibt</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_value.py" />
   <source>repeated entry</source>
   <translation>wiederholter Eintrag</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_value.py" />
   <source>repeated entries</source>
   <translation>wiederholte Einträge</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_value.py" />
   <source>empty entry</source>
   <translation>leerer Eintrag</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_value.py" />
   <source>empty entries</source>
   <translation>leere Einträge</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_value.py" />
   <source>{len} folders whose libraries do not fit</source>
   <translation>{len} Ordner, deren Bibliotheken nicht passen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_value.py" />
   <source>left out: {listed}</source>
   <translation>weggelassen: {listed}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_value.py" />
   <source>put first: {several}</source>
   <translation>an den Anfang gesetzt: {several}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_value.py" />
   <source>moved behind the copy that fits: {several}</source>
   <translation>hinter die passende Kopie verschoben: {several}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_value.py" />
   <source>the rest is as it was</source>
   <translation>der Rest ist, wie er war</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_value.py" />
   <source>nothing else stands in it, so the variable is taken away</source>
   <translation>sonst steht nichts darin, darum wird die Variable entfernt</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_value.py" />
   <source>{join} and {parts}</source>
   <translation>{join} und {parts}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_value.py" />
   <source>Nothing of this is in the way of the GPU: it only tidies up.</source>
   <translation>Nichts davon ist der GPU im Weg: Es wird nur aufgeräumt.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_value.py" />
   <source>{tidies}{THIS_TERMINAL} To keep it, change the file that sets the variable, often ~/.bashrc.</source>
   <extracomment>tidies = 'Nothing of this is in the way of the GPU: it only tidies up. ' if mark == 'info' else ''</extracomment>
   <translation>{tidies}{THIS_TERMINAL} Um es zu behalten, ändern Sie die Datei, die die Variable setzt, oft ~/.bashrc.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/windows.py" />
   <source>Other display adapters</source>
   <translation>Andere Grafikadapter</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/windows.py" />
   <source>Driver in Windows' list</source>
   <translation>Treiber in der Liste von Windows</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/windows.py" />
   <source>a driver by {driver_provider}, which has no CUDA</source>
   <translation>ein Treiber von {driver_provider}, der kein CUDA hat</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/windows.py" />
   <source>{driver_version} of {driver_date}, by {driver_provider}</source>
   <translation>{driver_version} vom {driver_date}, von {driver_provider}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/windows.py" />
   <source>{driver_version}, by {driver_provider}</source>
   <translation>{driver_version}, von {driver_provider}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/windows.py" />
   <source>of {driver_date}</source>
   <translation>vom {driver_date}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/windows.py" />
   <source>The driver's files are of version {join}. An installation was not finished, or the computer has not been restarted since.</source>
   <translation>Die Dateien des Treibers sind von Version {join}. Eine Installation wurde nicht abgeschlossen, oder der Computer wurde seitdem nicht neu gestartet.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/windows.py" />
   <source>Hardware-accelerated GPU scheduling</source>
   <translation>Hardwarebeschleunigte GPU-Planung</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/windows.py" />
   <source>When the GPU does not answer</source>
   <translation>Wenn die GPU nicht antwortet</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/windows.py" />
   <source>Windows waits without an end; by default it restarts the driver after 2 seconds</source>
   <translation>Windows wartet ohne Ende; standardmäßig startet es den Treiber nach 2 Sekunden neu</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/windows.py" />
   <source>Windows restarts the driver after {tdr_delay} seconds; 2 seconds are the default</source>
   <translation>Windows startet den Treiber nach {tdr_delay} Sekunden neu; 2 Sekunden sind der Standard</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/windows.py" />
   <source>Linux in WSL</source>
   <translation>Linux in WSL</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/windows.py" />
   <source>The Windows driver has not put its libraries for Linux in place, so no GPU can be used there.</source>
   <translation>Der Windows-Treiber hat seine Bibliotheken für Linux nicht abgelegt, darum kann dort keine GPU verwendet werden.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/windows.py" />
   <source>Its installer has noted version {vc_package}. Another program has put older files in their place; installing the runtime again puts that right.</source>
   <translation>Das Installationsprogramm hat Version {vc_package} vermerkt. Ein anderes Programm hat ältere Dateien an deren Stelle gesetzt; die Laufzeit noch einmal zu installieren, behebt das.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/windows.py" />
   <source>installed, its version is not told</source>
   <translation>installiert, die Version wird nicht genannt</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/windows.py" />
   <source>not complete: {missing} cannot be found</source>
   <translation>nicht vollständig: nicht zu finden: {missing}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/windows.py" />
   <source>The path of the packages' folder alone has {longest} characters.</source>
   <translation>Allein der Pfad des Paketordners hat {longest} Zeichen.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/windows.py" />
   <source>off: a file whose path has more than {LONGEST_PATH} characters cannot be installed or opened</source>
   <translation>aus: Eine Datei, deren Pfad mehr als {LONGEST_PATH} Zeichen hat, kann nicht installiert oder geöffnet werden</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/windows.py" />
   <source>Long paths</source>
   <translation>Lange Pfade</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/windows.py" />
   <source>The path of this Python has characters that code page {ansi} of this Windows lacks. Libraries that do not know Unicode cannot open files there.</source>
   <translation>Der Pfad dieses Pythons hat Zeichen, die der Codepage {ansi} dieses Windows fehlen. Bibliotheken, die Unicode nicht kennen, können dort keine Dateien öffnen.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/windows.py" />
   <source>Characters in the path</source>
   <translation>Zeichen im Pfad</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/windows.py" />
   <source>WSL 1, which cannot use a GPU</source>
   <translation>WSL 1, das keine GPU verwenden kann</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/windows.py" />
   <source>{name} ({kind}, the default)</source>
   <translation>{name} ({kind}, der Standard)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/windows.py" />
   <source>the default</source>
   <translation>der Standard</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/plan.py" />
   <source>Everything else rests on the graphics card.</source>
   <translation>Alles andere beruht auf der Grafikkarte.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/plan.py" />
   <source>Nothing above the driver can work before it.</source>
   <translation>Nichts, was auf dem Treiber aufbaut, kann vor ihm funktionieren.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/plan.py" />
   <source>Nothing in the container can use a GPU that the container was not given.</source>
   <translation>Nichts im Container kann eine GPU verwenden, die der Container nicht erhalten hat.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/plan.py" />
   <source>Nothing inside WSL can use the GPU before WSL sees it.</source>
   <translation>Nichts in WSL kann die GPU verwenden, bevor WSL sie sieht.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/plan.py" />
   <source>cuDNN and the framework rest on the CUDA libraries.</source>
   <translation>cuDNN und das Framework beruhen auf den CUDA-Bibliotheken.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/plan.py" />
   <source>The framework cannot use the GPU without cuDNN.</source>
   <translation>Ohne cuDNN kann das Framework die GPU nicht verwenden.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/plan.py" />
   <source>What is hidden or found in the wrong place cannot be used, whatever else is mended.</source>
   <translation>Was verborgen ist oder am falschen Ort gefunden wird, kann nicht verwendet werden, was auch immer sonst behoben wird.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/plan.py" />
   <source>Nothing can use the GPU before the framework itself is in order.</source>
   <translation>Nichts kann die GPU verwenden, bevor das Framework selbst in Ordnung ist.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/plan.py" />
   <source>The framework cannot be loaded before this is in order.</source>
   <translation>Das Framework kann nicht geladen werden, bevor dies in Ordnung ist.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/plan.py" />
   <source>The test on the GPU cannot pass before this is in order.</source>
   <translation>Der Test auf der GPU kann nicht bestanden werden, bevor dies in Ordnung ist.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/plan.py" />
   <source>It comes before everything else that failed.</source>
   <translation>Es kommt vor allem anderen, was gescheitert ist.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/plan.py" />
   <source>It has a cause of its own, so the steps before do not mend it.</source>
   <translation>Es hat eine eigene Ursache, darum beheben es die Schritte davor nicht.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/plan.py" />
   <source>After it: {title}.</source>
   <translation>Danach: {title}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/plan.py" />
   <source>Step {mends} may mend this as well: check again before you do it.</source>
   <translation>Schritt {mends} behebt vielleicht auch dies: Prüfen Sie erneut, bevor Sie es tun.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/plan.py" />
   <source>all {len}</source>
   <translation>alle {len}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/plan.py" />
   <source>One restart now serves {serves}: steps {listed}.</source>
   <extracomment>serves = 'both' if len(wanting) == 2 else f'all {len(wanting)}'</extracomment>
   <translation>Ein Neustart genügt jetzt für {serves}: Schritte {listed}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/plan.py" />
   <source>Leave the restart until step {last} is done: one restart serves {serves}.</source>
   <extracomment>serves = 'both' if len(wanting) == 2 else f'all {len(wanting)}'</extracomment>
   <translation>Warten Sie mit dem Neustart, bis Schritt {last} erledigt ist: Ein Neustart genügt für {serves}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/plan.py" />
   <source>{join} and {numbers}</source>
   <translation>{join} und {numbers}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/conda.py" />
   <source>Scripts</source>
   <translation>Scripts</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/fit.py" />
   <source>It is not known for which cards it holds code.</source>
   <translation>Es ist nicht bekannt, für welche Karten es Code enthält.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/fit.py" />
   <source>compute capability {capability} ({name})</source>
   <translation>Compute Capability {capability} ({name})</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/fit.py" />
   <source>compute capability {capability}</source>
   <translation>Compute Capability {capability}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/fit.py" />
   <source>{title} has no GPU support for Windows on ARM processors.</source>
   <translation>{title} hat keine GPU-Unterstützung für Windows auf ARM-Prozessoren.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/fit.py" />
   <source>For this board only NVIDIA's own packages and container images use the GPU.</source>
   <translation>Bei diesem Board verwenden nur NVIDIAs eigene Pakete und Container-Images die GPU.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/fit.py" />
   <source>Its packages for ARM processors have no GPU support; NVIDIA's own container images have it.</source>
   <translation>Seine Pakete für ARM-Prozessoren haben keine GPU-Unterstützung; NVIDIAs eigene Container-Images haben sie.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/fit.py" />
   <source>There are no builds with GPU support for this kind of processor ({machine}).</source>
   <translation>Für diese Art von Prozessor gibt es keine Builds mit GPU-Unterstützung ({machine}).</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/fit.py" />
   <source>Its packages need glibc; this system uses another C library, musl.</source>
   <translation>Seine Pakete brauchen glibc; dieses System verwendet eine andere C-Bibliothek, musl.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/fit.py" />
   <source>This is WSL 1, which cannot reach the GPU. WSL 2 can.</source>
   <translation>Dies ist WSL 1, das die GPU nicht erreichen kann. WSL 2 kann es.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/fit.py" />
   <source>It would have to run in WSL, which serves only cards from Pascal on.</source>
   <translation>Es müsste in WSL laufen, das nur Karten ab Pascal bedient.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/fit.py" />
   <source>It would have to run in WSL, whose GPU support needs Windows 10 21H2 or Windows 11.</source>
   <translation>Es müsste in WSL laufen, dessen GPU-Unterstützung Windows 10 21H2 oder Windows 11 braucht.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/fit.py" />
   <source>compute capability {capability_min}</source>
   <translation>Compute Capability {capability_min}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/fit.py" />
   <source>It is made for {least} and newer; this is {generation}.</source>
   <extracomment>least = option.cuda if compiles(option, ground) else option.cuda_major</extracomment>
   <translation>Es ist für {least} und neuer gemacht; hier ist es {generation}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/fit.py" />
   <source>It has no GPU code for {generation}.</source>
   <translation>Es hat keinen GPU-Code für {generation}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/fit.py" />
   <source>It uses CUDA {library_cuda}, whose libraries have no code for {generation}.</source>
   <translation>Es verwendet CUDA {library_cuda}, dessen Bibliotheken keinen Code für {generation} haben.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/fit.py" />
   <source>It uses cuDNN {library_cudnn}, which has no code for {generation}.</source>
   <translation>Es verwendet cuDNN {library_cudnn}, das keinen Code für {generation} hat.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/fit.py" />
   <source>It needs driver {needed} or newer; {branch} is the last driver branch for this card.</source>
   <translation>Es braucht Treiber {needed} oder neuer; {branch} ist der letzte Treiberzweig für diese Karte.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/fit.py" />
   <source>It needs glibc {glibc} or newer; this system has {glibc2}.</source>
   <translation>Es braucht glibc {glibc} oder neuer; dieses System hat {glibc2}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/fit.py" />
   <source>It needs a processor with the AVX instructions, which this one does not have.</source>
   <translation>Es braucht einen Prozessor mit den AVX-Befehlen, und dieser hat sie nicht.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/ground.py" />
   <source>NVIDIA GPU with the chip {chip}</source>
   <translation>NVIDIA-GPU mit dem Chip {chip}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/ground.py" />
   <source>an NVIDIA GPU</source>
   <translation>eine NVIDIA-GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/jax.py" />
   <source>It needs cuDNN {cudnn} or newer, and {held} is the last one with code for this card.</source>
   <translation>Es braucht cuDNN {cudnn} oder neuer, und {held} ist das letzte mit Code für diese Karte.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/notices.py" />
   <source>What gpuwizard knows of versions is {days_old} days old. Newer releases and drivers are missing from this list; a newer gpuwizard knows them.</source>
   <translation>Was gpuwizard über Versionen weiß, ist {days_old} Tage alt. Neuere Versionen und Treiber fehlen in dieser Liste; ein neueres gpuwizard kennt sie.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/notices.py" />
   <source>On macOS no framework can use an NVIDIA GPU. PyTorch can use Apple's own GPUs without CUDA.</source>
   <translation>Unter macOS kann kein Framework eine NVIDIA-GPU verwenden. PyTorch kann Apples eigene GPUs ohne CUDA verwenden.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/notices.py" />
   <source>No NVIDIA GPU was found on this machine, so there is nothing to recommend for a GPU. The frameworks work on the processor alone: install tensorflow, torch or jax with pip as they are.</source>
   <translation>Auf diesem Rechner wurde keine NVIDIA-GPU gefunden, darum gibt es für eine GPU nichts zu empfehlen. Die Frameworks funktionieren allein auf dem Prozessor: Installieren Sie tensorflow, torch oder jax einfach so mit pip.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/notices.py" />
   <source>This is WSL 1. Turn it into WSL 2 first: in Windows, run wsl --set-version with its name and 2.</source>
   <translation>Dies ist WSL 1. Wandeln Sie es zuerst in WSL 2 um: Führen Sie in Windows wsl --set-version mit seinem Namen und 2 aus.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/notices.py" />
   <source>not known</source>
   <translation>nicht bekannt</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/notices.py" />
   <source>The GPUs of this machine differ: {cards}. What is said here serves them all, unless it says otherwise.</source>
   <translation>Die GPUs dieses Rechners sind verschieden: {cards}. Was hier gesagt wird, gilt für alle, sofern nichts anderes dasteht.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/notices.py" />
   <source>A part of the driver ({silent}) did not answer in time. Mend that first: see gpuwizard check.</source>
   <translation>Ein Teil des Treibers ({silent}) hat nicht rechtzeitig geantwortet. Beheben Sie das zuerst: siehe gpuwizard check.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/notices.py" />
   <source>No build of {title} serves all GPUs of this machine. What is said of it holds for {name}.</source>
   <translation>Kein Build von {title} bedient alle GPUs dieses Rechners. Was darüber gesagt wird, gilt für {name}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/notices.py" />
   <source>The version of {python} could not be told, so other Pythons are named.</source>
   <translation>Die Version von {python} war nicht festzustellen, darum werden andere Pythons genannt.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/notices.py" />
   <source>The {branch} branch is the last that knows this card.</source>
   <translation>Der Zweig {branch} ist der letzte, der diese Karte kennt.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/notices.py" />
   <source>(it supports CUDA up to {driver_cuda})</source>
   <translation>(er unterstützt CUDA bis {driver_cuda})</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/notices.py" />
   <source>Start the container with its GPU (docker run --gpus all).</source>
   <translation>Starten Sie den Container mit seiner GPU (docker run --gpus all).</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/notices.py" />
   <source>No NVIDIA driver{where} was found. Everything below needs one, version {least} or newer.{last}{given}</source>
   <extracomment>last = f' The {branch} branch is the last that knows this card.' if branch else ''; given = ' Start the container with its GPU (docker run --gpus all).' if ground.host.in_container else ''</extracomment>
   <translation>Es wurde kein NVIDIA-Treiber{where} gefunden. Alles, was unten steht, braucht einen, Version {least} oder neuer.{last}{given}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/notices.py" />
   <source>No NVIDIA driver{where} was found. Everything below needs one, version {least} at least; each entry says which.{last}{given}</source>
   <extracomment>last = f' The {branch} branch is the last that knows this card.' if branch else ''; given = ' Start the container with its GPU (docker run --gpus all).' if ground.host.in_container else ''</extracomment>
   <translation>Es wurde kein NVIDIA-Treiber{where} gefunden. Alles, was unten steht, braucht einen, mindestens Version {least}; bei jedem Eintrag steht, welche.{last}{given}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/notices.py" />
   <source>The driver{where}, {driver}, is too new for this card.{last}</source>
   <extracomment>last = f' The {branch} branch is the last that knows this card.' if branch else ''</extracomment>
   <translation>Der Treiber{where}, {driver}, ist zu neu für diese Karte.{last}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/notices.py" />
   <source>The driver{where}, {driver}{supports}, is too old for all of these: {least} is the least.{last}</source>
   <extracomment>supports = f' (it supports CUDA up to {ground.driver_cuda})' if ground.driver_cuda else ''; last = f' The {branch} branch is the last that knows this card.' if branch else ''</extracomment>
   <translation>Der Treiber{where}, {driver}{supports}, ist zu alt für all diese: Mindestens {least} ist nötig.{last}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/notices.py" />
   <source>Which version the NVIDIA driver{where} has could not be seen{supports}. Everything below needs version {least} at least.{last}</source>
   <extracomment>supports = f' (it supports CUDA up to {ground.driver_cuda})' if ground.driver_cuda else ''; last = f' The {branch} branch is the last that knows this card.' if branch else ''</extracomment>
   <translation>Welche Version der NVIDIA-Treiber{where} hat, war nicht zu sehen{supports}. Alles, was unten steht, braucht mindestens Version {least}.{last}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/notices.py" />
   <source>of the machine that runs the container</source>
   <translation>des Rechners, auf dem der Container läuft</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/notices.py" />
   <source>of Windows</source>
   <translation>von Windows</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/notices.py" />
   <source>Which GPU this machine has could not be seen. It is taken to be of 2018 or newer ({generation}).</source>
   <translation>Welche GPU dieser Rechner hat, war nicht zu sehen. Angenommen wird eine von 2018 oder neuer ({generation}).</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/notices.py" />
   <source>The compute capability of the GPU is not known. It is taken to be {ASSUMED_CAPABILITY} or newer.</source>
   <translation>Die Compute Capability der GPU ist nicht bekannt. Angenommen wird {ASSUMED_CAPABILITY} oder neuer.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/notices.py" />
   <source>JAX's packages for ARM processors are taken to hold code for the same cards as those for x86.</source>
   <translation>Von den Paketen von JAX für ARM-Prozessoren wird angenommen, dass sie Code für dieselben Karten enthalten wie die für x86.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/ruled.py" />
   <source>It cannot use the GPU on Windows itself.</source>
   <translation>Unter Windows selbst kann es die GPU nicht verwenden.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/ruled.py" />
   <source>{NO_WINDOWS} In WSL it can.</source>
   <translation>{NO_WINDOWS} In WSL kann es das.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/ruled.py" />
   <source>There is no NVIDIA driver for today's macOS, so nothing can use CUDA here.</source>
   <translation>Für das heutige macOS gibt es keinen NVIDIA-Treiber, darum kann hier nichts CUDA verwenden.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/ruled.py" />
   <source>every release</source>
   <translation>jede Version</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/ruled.py" />
   <source>2.11 and newer on Windows itself</source>
   <translation>2.11 und neuer unter Windows selbst</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/ruled.py" />
   <source>{version} on Windows itself</source>
   <translation>{version} unter Windows selbst</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/ruled.py" />
   <source>every release on Windows itself</source>
   <translation>jede Version unter Windows selbst</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/ruled.py" />
   <source>The builds of {title} that work on this machine exist for Python {low} to {high}.</source>
   <translation>Die Builds von {title}, die auf diesem Rechner funktionieren, gibt es für Python {low} bis {high}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/ruled.py" />
   <source>every release with Python {release}</source>
   <extracomment>release = release_of(mine) if mine else ''</extracomment>
   <translation>jede Version mit Python {release}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/ruled.py" />
   <source>in WSL</source>
   <translation>in WSL</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/ruled.py" />
   <source>every release{inside}</source>
   <extracomment>inside = ' in WSL' if first.on == 'wsl' and windows else ''</extracomment>
   <translation>jede Version{inside}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/ruled.py" />
   <source>{release} and newer{inside}</source>
   <extracomment>inside = ' in WSL' if first.on == 'wsl' and windows else ''</extracomment>
   <translation>{release} und neuer{inside}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/ruled.py" />
   <source>{release} and older{inside}</source>
   <extracomment>inside = ' in WSL' if first.on == 'wsl' and windows else ''</extracomment>
   <translation>{release} und älter{inside}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/ruled.py" />
   <source>{release} to {release2}{inside}</source>
   <extracomment>inside = ' in WSL' if first.on == 'wsl' and windows else ''</extracomment>
   <translation>{release} bis {release2}{inside}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/ruled.py" />
   <source>What a plain pip install gives on Windows has no GPU support; its set names a CUDA build.</source>
   <translation>Was ein einfaches pip install unter Windows liefert, hat keine GPU-Unterstützung; die Zusammenstellung dafür nennt einen CUDA-Build.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/ruled.py" />
   <source>any release from a plain pip install</source>
   <translation>jede Version aus einem einfachen pip install</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/ruled.py" />
   <source>{version}, which a plain pip install gives</source>
   <translation>{version}, die ein einfaches pip install liefert</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/ruled.py" />
   <source>{version} with the CUDA {cuda_major} plugin</source>
   <translation>{version} mit dem Plugin für CUDA {cuda_major}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/ruled.py" />
   <source>cuDNN {limit} dropped this generation of cards, and pip takes the newest cuDNN unless told.</source>
   <translation>cuDNN {limit} hat diese Generation von Karten aufgegeben, und pip nimmt das neueste cuDNN, wenn man nichts anderes sagt.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/ruled.py" />
   <source>{version} with cuDNN {limit} or newer</source>
   <translation>{version} mit cuDNN {limit} oder neuer</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/shell.py" />
   <source>python3 -m venv {folder}</source>
   <translation>python3 -m venv {folder}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/shell.py" />
   <source>{command} -m venv {folder}</source>
   <translation>{command} -m venv {folder}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/shell.py" />
   <source>{base} -m venv {UV}</source>
   <extracomment>base = command('bash', [first.path]) if able else 'python3'</extracomment>
   <translation>{base} -m venv {UV}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/shell.py" />
   <source>{UV}/bin/pip install uv</source>
   <translation>{UV}/bin/pip install uv</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/shell.py" />
   <source>{UV}/bin/uv venv --seed --python {release} {folder}</source>
   <translation>{UV}/bin/uv venv --seed --python {release} {folder}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/show.py" />
   <source>a list that names GPU:0</source>
   <translation>eine Liste, die GPU:0 nennt</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/show.py" />
   <source>a list with the name of your card</source>
   <translation>eine Liste mit dem Namen Ihrer Karte</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/show.py" />
   <source>a list that begins with CudaDevice</source>
   <translation>eine Liste, die mit CudaDevice beginnt</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/tensorflow.py" />
   <source>On cards of this generation its GPU programs do not start, even where it lists the card. NVIDIA's own container image of TensorFlow (release 25.02) works there.</source>
   <translation>Auf Karten dieser Generation starten seine GPU-Programme nicht, auch wo es die Karte aufführt. NVIDIAs eigenes Container-Image von TensorFlow (Version 25.02) funktioniert dort.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/tensorflow.py" />
   <source>CUDA 11.2 and cuDNN 8.1</source>
   <translation>CUDA 11.2 und cuDNN 8.1</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/tensorflow.py" />
   <source>It does not look into the folder of libcusolver, one of the libraries that come with it, and so uses no GPU until that folder is put on the search path. {LOOKUP_WORKS} finds it.</source>
   <translation>Es sucht nicht im Ordner von libcusolver, einer der Bibliotheken, die mit ihm kommen, und verwendet darum keine GPU, bis dieser Ordner auf den Suchpfad gesetzt ist. {LOOKUP_WORKS} findet sie.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/tensorflow.py" />
   <source>It does not find the CUDA libraries that come with it. {repaired} does.</source>
   <translation>Es findet die CUDA-Bibliotheken nicht, die mit ihm kommen. {repaired} findet sie.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>WSL 2 runs Linux inside Windows, with your driver for Windows.</source>
   <translation>WSL 2 führt Linux in Windows aus, mit Ihrem Treiber für Windows.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>WSL 2 (it runs Linux inside Windows)</source>
   <translation>WSL 2 (es führt Linux in Windows aus)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>cuDNN is kept below {lstrip}, since newer ones have no code for your card.</source>
   <translation>cuDNN wird unter {lstrip} gehalten, weil neuere keinen Code für Ihre Karte haben.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>It has no ready code for {generation}: the driver compiles it at the first start, which can take up to half an hour. After that it starts at once.</source>
   <translation>Es hat keinen fertigen Code für {generation}: Der Treiber kompiliert ihn beim ersten Start, was bis zu einer halben Stunde dauern kann. Danach startet es sofort.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>The driver compiles most of its code for your card at the first start, which then takes longer.</source>
   <translation>Der Treiber kompiliert den größten Teil des Codes für Ihre Karte beim ersten Start; der dauert dann länger.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>JAX calls its support of WSL experimental.</source>
   <translation>JAX nennt seine Unterstützung von WSL experimentell.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>It is installed already, and it fits your card, your driver and Python {release}.</source>
   <translation>Es ist schon installiert und passt zu Ihrer Karte, Ihrem Treiber und Python {release}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>The last release that can use the GPU on Windows itself. It needs Python 3.10 at most and NumPy 1, and gets no more repairs.</source>
   <translation>Die letzte Version, die die GPU unter Windows selbst verwenden kann. Sie braucht höchstens Python 3.10 und NumPy 1, und Fehler darin werden nicht mehr behoben.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>On Windows itself today's TensorFlow cannot use the GPU. {WSL_RUNS}</source>
   <translation>Unter Windows selbst kann das heutige TensorFlow die GPU nicht verwenden. {WSL_RUNS}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>On Windows itself {title} cannot use the GPU. {WSL_RUNS}</source>
   <translation>Unter Windows selbst kann {title} die GPU nicht verwenden. {WSL_RUNS}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>The newest release that works without further help: {LOOKUP_FAULT} misses one of its own libraries, libcusolver.</source>
   <translation>Die neueste Version, die ohne weitere Hilfe funktioniert: {LOOKUP_FAULT} findet eine seiner eigenen Bibliotheken nicht, libcusolver.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>The newest release that is known to work on this card.</source>
   <translation>Die neueste Version, von der bekannt ist, dass sie auf dieser Karte funktioniert.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>The newest release that works with {tie}.</source>
   <translation>Die neueste Version, die mit {tie} funktioniert.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>Python {release}</source>
   <translation>Python {release}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>another driver</source>
   <translation>ein anderer Treiber</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>a newer driver</source>
   <translation>ein neuerer Treiber</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>{other} than you have</source>
   <extracomment>other = 'another driver' if past_branch(desk.ground) else 'a newer driver'</extracomment>
   <translation>{other} als Ihrer</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>It needs {join} first.</source>
   <translation>Nötig ist zuerst: {join}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>the driver and the Python {release} that you have</source>
   <translation>Ihrem Treiber und Ihrem Python {release}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>the driver and the Pythons that you have</source>
   <translation>Ihrem Treiber und Ihren Pythons</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>For programs that were written for Keras 2 or NumPy 1; later releases bring Keras 3.</source>
   <translation>Für Programme, die für Keras 2 oder NumPy 1 geschrieben wurden; spätere Versionen bringen Keras 3.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>For other packages in the same environment that are made for CUDA 12.</source>
   <translation>Für andere Pakete in derselben Umgebung, die für CUDA 12 gemacht sind.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>a driver of the {last} branch at the newest (later ones do not know this card)</source>
   <translation>ein Treiber höchstens aus dem Zweig {last} (spätere kennen diese Karte nicht)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>{need} (conda brings them)</source>
   <translation>{need} (conda bringt sie mit)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>{need} (conda, which is installed first, brings them)</source>
   <translation>{need} (conda, das zuerst installiert wird, bringt sie mit)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>Python {release} instead of the one you named</source>
   <translation>Python {release} anstelle des von Ihnen genannten</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>The last line shows what {title} sees. All is well when it prints {EXPECTED}.</source>
   <translation>Die letzte Zeile zeigt, was {title} sieht. Alles ist gut, wenn sie dies ausgibt: {EXPECTED}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>Nothing has to be installed: {title} {version} is in {path}.</source>
   <translation>Es muss nichts installiert werden: {title} {version} ist in {path}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>Install {title} {version}{with}.</source>
   <translation>Installieren Sie {title} {version}{with}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>Put the same lines into the image's build file too, or it is lost with the container.</source>
   <translation>Schreiben Sie dieselben Zeilen auch in die Build-Datei des Images, sonst gehen sie mit dem Container verloren.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>with the libraries it needs</source>
   <translation>mit den Bibliotheken, die es braucht</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>in Windows</source>
   <translation>in Windows</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>on the machine that runs the container</source>
   <translation>auf dem Rechner, auf dem der Container läuft</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>First install the NVIDIA driver {driver_needed} or newer{where}, and restart.</source>
   <extracomment>where = ' in Windows' if ground.host.in_wsl else ' on the machine that runs the container' if _inside(ground) else ''</extracomment>
   <translation>Installieren Sie zuerst den NVIDIA-Treiber {driver_needed} oder neuer{where}, und starten Sie neu.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>the new folder "{label}" in your home folder</source>
   <translation>dem neuen Ordner „{label}“ in Ihrem Benutzerordner</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>In PowerShell or cmd, opened as administrator: install WSL, and restart Windows. Pass over this where Ubuntu is in WSL already.</source>
   <translation>In PowerShell oder cmd, als Administrator geöffnet: Installieren Sie WSL, und starten Sie Windows neu. Überspringen Sie das, wenn Ubuntu schon in WSL ist.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>In the Ubuntu window that opens then, paste the lines for bash; they ask for the password that you have chosen there. They make an environment in {room}.</source>
   <translation>Fügen Sie im Ubuntu-Fenster, das sich dann öffnet, die Zeilen für bash ein; sie fragen nach dem Passwort, das Sie dort gewählt haben. Sie legen eine Umgebung in {room} an.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>Install Miniforge, which brings the tool conda.</source>
   <translation>Installieren Sie Miniforge, das das Werkzeug conda mitbringt.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>Make the conda environment "{label}" with Python {release}, CUDA 11.2 and cuDNN 8.1 in it.</source>
   <translation>Legen Sie die conda-Umgebung „{label}“ an, mit Python {release}, CUDA 11.2 und cuDNN 8.1 darin.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>Fetch Python {release}, and make an environment with it in {room}.</source>
   <translation>Holen Sie Python {release}, und legen Sie damit eine Umgebung in {room} an.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>Make an environment in {room}, from {path} (Python {release}).</source>
   <translation>Legen Sie eine Umgebung in {room} an, aus {path} (Python {release}).</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>The first line adds the part of Python that does this, which Debian and Ubuntu keep apart.</source>
   <translation>Die erste Zeile fügt den Teil von Python hinzu, der das tut; Debian und Ubuntu halten ihn getrennt.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>about 25 minutes, 9 GB on the disk, and a restart</source>
   <translation>etwa 25 Minuten, 9 GB auf dem Datenträger und ein Neustart</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/slow.py" />
   <source>power cap</source>
   <translation>Leistungsgrenze</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/slow.py" />
   <source>{name} works, but is connected by {given} of its {lanes} lanes.</source>
   <translation>{name} funktioniert, ist aber nur über {given} von {lanes} Lanes verbunden.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/slow.py" />
   <source>{name} works, but its clocks are held down: {join}.</source>
   <translation>{name} funktioniert, aber die Taktraten werden niedrig gehalten: {join}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/slow.py" />
   <source>{value} times</source>
   <translation>{value}-mal</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/slow.py" />
   <source>{name} number {gpu} works, but number {gpu2} of the same kind is {times} faster.</source>
   <translation>{name} Nummer {gpu} funktioniert, aber Nummer {gpu2} derselben Art ist schneller: {times}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/speed.py" />
   <source>The GPU is {number} times faster here than the processor.</source>
   <translation>Die GPU ist hier {number}-mal schneller als der Prozessor.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/speed.py" />
   <source>The GPU is {number} times slower here than the processor.</source>
   <translation>Die GPU ist hier {number}-mal langsamer als der Prozessor.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/speed.py" />
   <source>The GPU is no faster here than the processor.</source>
   <translation>Die GPU ist hier nicht schneller als der Prozessor.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/speed.py" />
   <source>{digits} GFLOP/s</source>
   <translation>{digits} GFLOP/s</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/speed.py" />
   <source>{digits} GB/s</source>
   <translation>{digits} GB/s</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/verdict.py" />
   <source>{title} cannot be imported: {words}.</source>
   <extracomment>words = cause[0].lower() + cause[1:] if first in SMALL_WORDS else cause</extracomment>
   <translation>{title} kann nicht importiert werden: {words}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/verdict.py" />
   <source>a GPU</source>
   <translation>eine GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/verdict.py" />
   <source>{title} cannot use {card}: {words}.</source>
   <extracomment>card = 'a GPU' if root.cause == 'hardware.no-nvidia-gpu' else 'the GPU'; words = cause[0].lower() + cause[1:] if first in SMALL_WORDS else cause</extracomment>
   <translation>{title} kann {card} nicht verwenden: {words}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/verdict.py" />
   <source>{name} works on the {card}.</source>
   <extracomment>name = f'{title(case)} {installed.version}' if installed is not None else title(case); card = 'a GPU' if root.cause == 'hardware.no-nvidia-gpu' else 'the GPU'</extracomment>
   <translation>{name} funktioniert auf der Karte {card}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/verdict.py" />
   <source>{name} works on the GPU.</source>
   <extracomment>name = f'{title(case)} {installed.version}' if installed is not None else title(case)</extracomment>
   <translation>{name} funktioniert auf der GPU.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/verdict.py" />
   <source>Nothing wrong was found, but {name} was not tested on a GPU.</source>
   <extracomment>name = f'{title(case)} {installed.version}' if installed is not None else title(case)</extracomment>
   <translation>Es wurde nichts Falsches gefunden, aber {name} wurde nicht auf einer GPU getestet.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/verdict.py" />
   <source>Something is wrong that gpuwizard cannot explain yet.</source>
   <translation>Etwas stimmt nicht, das gpuwizard noch nicht erklären kann.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/demo_timing.py" />
   <source>loading each GPU library by itself</source>
   <translation>Laden jeder GPU-Bibliothek für sich</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/demo_timing.py" />
   <source>looking for NVIDIA hardware</source>
   <translation>Suche nach NVIDIA-Hardware</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/demo_timing.py" />
   <source>asking the driver</source>
   <translation>Anfrage an den Treiber</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/demo_timing.py" />
   <source>asking nvidia-smi</source>
   <translation>Anfrage an nvidia-smi</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/demo_timing.py" />
   <source>testing GPU {index} with the driver alone</source>
   <translation>Test von GPU {index} nur mit dem Treiber</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/fixing.py" />
   <source>A command that asks something gets no answer here: copy it into a terminal where you can answer.</source>
   <translation>Ein Befehl, der etwas fragt, erhält hier keine Antwort: Kopieren Sie ihn in ein Terminal, in dem Sie antworten können.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/fixing.py" />
   <source>cmd /d /s /c "{text}"</source>
   <translation>cmd /d /s /c "{text}"</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/fixing.py" />
   <source>command {number} of {count}</source>
   <translation>Befehl {number} von {count}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/fixing.py" />
   <source>the command</source>
   <translation>der Befehl</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/fixing.py" />
   <source>It was stopped before {which} began.</source>
   <extracomment>which = f'Command {number} of {count}' if count &gt; 1 else 'The command'</extracomment>
   <translation>Es wurde angehalten, bevor dies begann: {which}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/fixing.py" />
   <source>It was stopped during {which}, and what that had begun may be half done.</source>
   <extracomment>which = f'Command {number} of {count}' if count &gt; 1 else 'The command'</extracomment>
   <translation>Es wurde angehalten, während dies lief: {which}. Was damit begonnen wurde, ist vielleicht nur halb fertig.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/fixing.py" />
   <source>Command {number} of {count}</source>
   <translation>Befehl {number} von {count}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/fixing.py" />
   <source>The command</source>
   <translation>Der Befehl</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/fixing.py" />
   <source>{which} could not be started: {problem}.</source>
   <extracomment>which = f'Command {number} of {count}' if count &gt; 1 else 'The command'</extracomment>
   <translation>{which} konnte nicht gestartet werden: {problem}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/fixing.py" />
   <source>{which} printed without end and was stopped.</source>
   <extracomment>which = f'Command {number} of {count}' if count &gt; 1 else 'The command'</extracomment>
   <translation>{which} gab ohne Ende aus und wurde angehalten.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/fixing.py" />
   <source>was ended by {name}</source>
   <translation>wurde durch {name} beendet</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/fixing.py" />
   <source>ended with code {code}</source>
   <translation>endete mit Code {code}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/fixing.py" />
   <source>The {value} after it did not run.</source>
   <translation>Danach nicht mehr ausgeführt: {value}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/libraries.py" />
   <source>{python} did not answer as a Python 3.</source>
   <translation>{python} hat nicht als Python 3 geantwortet.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/log_file.py" />
   <source>{name} is a folder, not a log file.</source>
   <translation>{name} ist ein Ordner, keine Protokolldatei.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/log_file.py" />
   <source>The log {name} cannot be read: {value}.</source>
   <translation>Das Protokoll {name} kann nicht gelesen werden: {value}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/log_file.py" />
   <source>The log {name} cannot be read: {strerror}.</source>
   <translation>Das Protokoll {name} kann nicht gelesen werden: {strerror}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/log_file.py" />
   <source>{name} is not a text file, so it is no log. Name the file that holds the error message.</source>
   <translation>{name} ist keine Textdatei, also kein Protokoll. Nennen Sie die Datei, die die Fehlermeldung enthält.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/recommend.py" />
   <source>looking for Pythons</source>
   <translation>Suche nach Pythons</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/runnable.py" />
   <source>This is a saved report: nothing is run from it.</source>
   <translation>Dies ist ein gespeicherter Bericht: Daraus wird nichts ausgeführt.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/runnable.py" />
   <source>There is no command for this computer.</source>
   <translation>Für diesen Computer gibt es keinen Befehl.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/runnable.py" />
   <source>Needs an administrator: copy it into a terminal.</source>
   <translation>Braucht einen Administrator: Kopieren Sie es in ein Terminal.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/runnable.py" />
   <source>The work goes on in another environment: copy it, then choose that one's Python on the first page.</source>
   <translation>Die Arbeit geht in einer anderen Umgebung weiter: Kopieren Sie es, und wählen Sie dann das Python jener Umgebung auf der ersten Seite.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/runnable.py" />
   <source>A part of it has to be filled in first: copy it.</source>
   <translation>Ein Teil davon muss zuerst ausgefüllt werden: Kopieren Sie es.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/runnable.py" />
   <source>It only looks: copy it and read its answer.</source>
   <translation>Es sieht nur nach: Kopieren Sie es und lesen Sie die Antwort.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/runnable.py" />
   <source>It shows what is then changed by hand: copy it.</source>
   <translation>Es zeigt, was dann von Hand geändert wird: Kopieren Sie es.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/runnable.py" />
   <source>It counts only in the terminal in which it is run: copy it there.</source>
   <translation>Es gilt nur in dem Terminal, in dem es ausgeführt wird: Kopieren Sie es dorthin.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/runnable.py" />
   <source>It belongs on the computer that runs the container: copy it there.</source>
   <translation>Es gehört auf den Computer, auf dem der Container läuft: Kopieren Sie es dorthin.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/runnable.py" />
   <source>It ends a program: see first whether that is still needed, then copy it.</source>
   <translation>Es beendet ein Programm: Sehen Sie zuerst nach, ob es noch gebraucht wird, und kopieren Sie es dann.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/runnable.py" />
   <source>It stops all of WSL: save your work there, then copy it.</source>
   <translation>Es hält ganz WSL an: Speichern Sie dort Ihre Arbeit, und kopieren Sie es dann.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/runnable.py" />
   <source>it only looks</source>
   <translation>es sieht nur nach</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/setup.py" />
   <source>It was stopped. What had begun may be half done; it is looked at anew before anything else is run.</source>
   <translation>Es wurde angehalten. Was begonnen wurde, ist vielleicht nur halb fertig; es wird neu untersucht, bevor irgendetwas anderes ausgeführt wird.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/setup.py" />
   <source>A command of the run that was interrupted is still at work. Waiting for its end.</source>
   <translation>Ein Befehl des unterbrochenen Laufs arbeitet noch. Es wird auf sein Ende gewartet.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/setup.py" />
   <source>running {name}</source>
   <translation>Ausführen von {name}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/setup_facts.py" />
   <source>looking at this computer</source>
   <translation>Untersuchen dieses Computers</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/setup_facts.py" />
   <source>looking at the environment</source>
   <translation>Untersuchen der Umgebung</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/setup_facts.py" />
   <source>Making the environment was broken off.</source>
   <translation>Das Anlegen der Umgebung wurde abgebrochen.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/setup_facts.py" />
   <source>The environment there has lost its Python.</source>
   <translation>Die Umgebung dort hat ihr Python verloren.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/setup_facts.py" />
   <source>The Python of the environment does not start.</source>
   <translation>Das Python der Umgebung startet nicht.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/setup_facts.py" />
   <source>WSL is gone</source>
   <translation>WSL ist verschwunden</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/setup_trial.py" />
   <source>a matrix product, a convolution and a short training</source>
   <translation>ein Matrixprodukt, eine Faltung und ein kurzes Training</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/setup_trial.py" />
   <source>The check did not come to an end.</source>
   <translation>Die Prüfung kam zu keinem Ende.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/setup_trial.py" />
   <source>The GPU did {PARTS} with the right numbers.</source>
   <translation>Die GPU hat {PARTS} mit den richtigen Zahlen ausgeführt.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/setup_trial.py" />
   <source>The GPU test did not pass</source>
   <translation>Der GPU-Test wurde nicht bestanden</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/setup_trial.py" />
   <source>{title} failed in the step {name}: {error}</source>
   <extracomment>title = 'Python' if framework == 'none' else FRAMEWORK_TITLES[framework]</extracomment>
   <translation>{title} ist im Schritt „{name}“ gescheitert: {error}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/setup_trial.py" />
   <source>{title} failed in the step {name}</source>
   <extracomment>title = 'Python' if framework == 'none' else FRAMEWORK_TITLES[framework]</extracomment>
   <translation>{title} ist im Schritt „{name}“ gescheitert</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/setup_trial.py" />
   <source>{title} did {PARTS} on the processor with the right numbers.</source>
   <extracomment>title = 'Python' if framework == 'none' else FRAMEWORK_TITLES[framework]</extracomment>
   <translation>{title} hat {PARTS} auf dem Prozessor mit den richtigen Zahlen ausgeführt.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/setup_trial.py" />
   <source>in the step {stage}</source>
   <translation>im Schritt „{stage}“</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/setup_trial.py" />
   <source>{title} ended{where} before it had done all ({value}).</source>
   <extracomment>title = 'Python' if framework == 'none' else FRAMEWORK_TITLES[framework]; where = f' in the step {facts.end.stage}' if facts.end.stage else ''</extracomment>
   <translation>{title} endete{where}, bevor alles getan war ({value}).</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/setup_trial.py" />
   <source>{title} failed in Ubuntu: {last}</source>
   <extracomment>title = 'Python' if framework == 'none' else FRAMEWORK_TITLES[framework]</extracomment>
   <translation>{title} ist in Ubuntu gescheitert: {last}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/setup_trial.py" />
   <source>{title} works in Ubuntu, but it computed on the processor.</source>
   <extracomment>title = 'Python' if framework == 'none' else FRAMEWORK_TITLES[framework]</extracomment>
   <translation>{title} funktioniert in Ubuntu, hat aber auf dem Prozessor gerechnet.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/setup_trial.py" />
   <source>{title} works in Ubuntu and multiplied matrices on the GPU.</source>
   <extracomment>title = 'Python' if framework == 'none' else FRAMEWORK_TITLES[framework]</extracomment>
   <translation>{title} funktioniert in Ubuntu und hat auf der GPU Matrizen multipliziert.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/setup_trial.py" />
   <source>{title} works in Ubuntu.</source>
   <extracomment>title = 'Python' if framework == 'none' else FRAMEWORK_TITLES[framework]</extracomment>
   <translation>{title} funktioniert in Ubuntu.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/setup_trial.py" />
   <source>and multiplied matrices on the GPU</source>
   <translation>und hat auf der GPU Matrizen multipliziert</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/setup_trial.py" />
   <source>The environment works, and no package misses another.</source>
   <translation>Die Umgebung funktioniert, und keinem Paket fehlt ein anderes.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/target.py" />
   <source>not asked yet</source>
   <translation>noch nicht gefragt</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/target.py" />
   <source>This Python could not be asked.</source>
   <translation>Dieses Python konnte nicht gefragt werden.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/target.py" />
   <source>The interpreter did not answer.</source>
   <translation>Der Interpreter hat nicht geantwortet.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/model/driver.py" />
   <source>not on the search path</source>
   <translation>nicht auf dem Suchpfad</translation>
  </message>
  <message>
   <location filename="../gpuwizard/model/endings.py" />
   <source>{join} or {endings}</source>
   <translation>{join} oder {endings}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/model/layers.py" />
   <source>Graphics card and driver</source>
   <translation>Grafikkarte und Treiber</translation>
  </message>
  <message>
   <location filename="../gpuwizard/model/layers.py" />
   <source>CUDA libraries</source>
   <translation>CUDA-Bibliotheken</translation>
  </message>
  <message>
   <location filename="../gpuwizard/model/layers.py" />
   <source>Search path</source>
   <translation>Suchpfad</translation>
  </message>
  <message>
   <location filename="../gpuwizard/model/layers.py" />
   <source>Framework</source>
   <translation>Framework</translation>
  </message>
  <message>
   <location filename="../gpuwizard/model/layers.py" />
   <source>Test on the GPU</source>
   <translation>Test auf der GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/model/layers.py" />
   <source>PyTorch</source>
   <translation>PyTorch</translation>
  </message>
  <message>
   <location filename="../gpuwizard/model/outcome.py" />
   <source>not looked at yet</source>
   <translation>noch nicht untersucht</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/command.py" />
   <source>no temporary file could be made</source>
   <translation>es konnte keine temporäre Datei angelegt werden</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/command.py" />
   <source>{NO_ROOM} ({error}): make room on the disk, or name a folder with room in the variable {where}</source>
   <extracomment>where = 'TEMP' if WINDOWS else 'TMPDIR'</extracomment>
   <translation>{NO_ROOM} ({error}): Schaffen Sie Platz auf dem Datenträger, oder nennen Sie in der Variablen {where} einen Ordner mit Platz</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/command.py" />
   <source>{name} could not be started: {error}</source>
   <extracomment>name = argv if isinstance(argv, str) else argv[0]</extracomment>
   <translation>{name} konnte nicht gestartet werden: {error}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/cudnn.py" />
   <source>nothing beside the file tells its version</source>
   <translation>nichts neben der Datei sagt ihre Version</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/cudnn.py" />
   <source>the file did not answer when it was asked for its version</source>
   <translation>die Datei hat nicht geantwortet, als sie nach ihrer Version gefragt wurde</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/cudnn.py" />
   <source>{via} beside it says {version}, while the file is named {name}</source>
   <translation>{via} daneben sagt {version}, während die Datei {name} heißt</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/driver.py" />
   <source>There is no Python here to ask NVML with.</source>
   <translation>Es gibt hier kein Python, mit dem NVML gefragt werden kann.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/driver.py" />
   <source>There is no Python here to call the driver with.</source>
   <translation>Es gibt hier kein Python, mit dem der Treiber aufgerufen werden kann.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/driver.py" />
   <source>calling the driver ({get})</source>
   <translation>Aufruf des Treibers ({get})</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/driver.py" />
   <source>nvidia-smi on PATH</source>
   <translation>nvidia-smi auf PATH</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/driver.py" />
   <source>the driver library</source>
   <translation>die Treiberbibliothek</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/driver.py" />
   <source>{what} did not answer within {LIMIT_SECONDS} seconds.</source>
   <translation>{what} hat innerhalb von {LIMIT_SECONDS} Sekunden nicht geantwortet.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/driver.py" />
   <source>The process that asked {what} was ended by {name}.</source>
   <translation>Der fragende Prozess wurde durch {name} beendet (gefragt: {what}).</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/driver.py" />
   <source>The process that asked {what} drowned in messages and was ended.</source>
   <translation>Der fragende Prozess ging in Meldungen unter und wurde beendet (gefragt: {what}).</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/driver.py" />
   <source>Asking {what} ended the process with exit code {code}.</source>
   <translation>Das Fragen hat den Prozess mit Exitcode {code} beendet (gefragt: {what}).</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/driver.py" />
   <source>{what} could not be asked: {value}.</source>
   <translation>{what} konnte nicht gefragt werden: {value}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/driver_test.py" />
   <source>asking for its name</source>
   <translation>ihren Namen abfragen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/driver_test.py" />
   <source>opening it</source>
   <translation>sie öffnen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/driver_test.py" />
   <source>taking a little memory</source>
   <translation>ein wenig Speicher belegen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/driver_test.py" />
   <source>copying to it</source>
   <translation>zu ihr kopieren</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/driver_test.py" />
   <source>compiling a small program for it</source>
   <translation>ein kleines Programm für sie kompilieren</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/driver_test.py" />
   <source>computing on it</source>
   <translation>auf ihr rechnen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/driver_test.py" />
   <source>copying back</source>
   <translation>zurückkopieren</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/driver_test.py" />
   <source>giving all back</source>
   <translation>alles freigeben</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/driver_test.py" />
   <source>GPUs that the driver gives to programs</source>
   <translation>GPUs, die der Treiber Programmen gibt</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/driver_test.py" />
   <source>The test with the driver alone could not be started: {problems}.</source>
   <translation>Der Test nur mit dem Treiber konnte nicht gestartet werden: {problems}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/driver_test.py" />
   <source>testing GPU {index} with the driver alone ({doing})</source>
   <translation>Test von GPU {index} nur mit dem Treiber ({doing})</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/environments/__init__.py" />
   <source>module {name} has no attribute {name2}</source>
   <translation>module {name} has no attribute {name2}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/environments/conda.py" />
   <source>{name} folder</source>
   <translation>Ordner {name}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/environments/describe.py" />
   <source>No path was given: type the path of a Python, or of an environment's folder.</source>
   <translation>Es wurde kein Pfad angegeben: Geben Sie den Pfad eines Python oder des Ordners einer Umgebung ein.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/environments/describe.py" />
   <source>{quoted} cannot be looked at: {reason}.</source>
   <translation>{quoted} kann nicht untersucht werden: {reason}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/environments/describe.py" />
   <source>it is not a valid path</source>
   <translation>es ist kein gültiger Pfad</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/environments/describe.py" />
   <source>pyenv is not set to a version that has "{name}": type the whole path of the Python.</source>
   <translation>pyenv ist auf keine Version gestellt, die „{name}“ hat: Geben Sie den ganzen Pfad des Python ein.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/environments/describe.py" />
   <source>No program called "{name}" is on PATH: type the whole path of the Python.</source>
   <translation>Kein Programm namens „{name}“ ist auf PATH: Geben Sie den ganzen Pfad des Python ein.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/environments/describe.py" />
   <source>{quoted} is a link to {target}, which is gone: the Python behind it was removed.</source>
   <translation>{quoted} ist ein Link auf {target}, und das ist verschwunden: Das Python dahinter wurde entfernt.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/environments/describe.py" />
   <source>{quoted} does not exist: check the path, or choose one of the Pythons that gpuwizard finds.</source>
   <translation>{quoted} gibt es nicht: Prüfen Sie den Pfad, oder wählen Sie eines der Pythons, die gpuwizard findet.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/environments/describe.py" />
   <source>{quoted} is a virtual environment whose Python is gone: make the environment anew.</source>
   <translation>{quoted} ist eine virtuelle Umgebung, deren Python verschwunden ist: Legen Sie die Umgebung neu an.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/environments/describe.py" />
   <source>{quoted} is a folder without a Python: choose the folder of an environment, or a Python itself.</source>
   <translation>{quoted} ist ein Ordner ohne Python: Wählen Sie den Ordner einer Umgebung oder ein Python selbst.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/environments/describe.py" />
   <source>{quoted} is not a Python: its name does not begin with "python".</source>
   <translation>{quoted} ist kein Python: Der Name beginnt nicht mit „python“.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/environments/describe.py" />
   <source>{quoted} is a pyenv shim, and pyenv has no Python chosen for it in this folder.</source>
   <translation>{quoted} ist ein pyenv-Shim, und pyenv hat in diesem Ordner kein Python dafür gewählt.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/environments/describe.py" />
   <source>{quoted} cannot be run: it is not marked as a program that this user may start.</source>
   <translation>{quoted} kann nicht ausgeführt werden: Es ist nicht als Programm markiert, das dieser Benutzer starten darf.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/environments/describe.py" />
   <source>{quoted} only opens the Microsoft Store: no Python is installed behind it.</source>
   <translation>{quoted} öffnet nur den Microsoft Store: Dahinter ist kein Python installiert.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/environments/jupyter.py" />
   <source>Jupyter kernel "{name}"</source>
   <extracomment>name = PureWindowsPath(argument).name if context.windows else Path(argument).name</extracomment>
   <translation>Jupyter-Kernel „{name}“</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/environments/naming.py" />
   <source>Python {version}</source>
   <translation>Python {version}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/environments/own.py" />
   <source>runs gpuwizard</source>
   <translation>führt gpuwizard aus</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/environments/pipx.py" />
   <source>Library/Application Support/pipx/venvs</source>
   <translation>Library/Application Support/pipx/venvs</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/environments/system.py" />
   <source>usual folder of Python for Windows</source>
   <translation>üblicher Ordner von Python für Windows</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/environments/venvs.py" />
   <source>folder above the current one</source>
   <translation>Ordner über dem aktuellen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/environments/venvs.py" />
   <source>home folder</source>
   <translation>Benutzerordner</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/environments/windows.py" />
   <source>the folder {usual}</source>
   <translation>der Ordner {usual}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/environments/windows.py" />
   <source>PEP 514</source>
   <translation>PEP 514</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/environments/windows.py" />
   <source>Microsoft Store</source>
   <translation>Microsoft Store</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/environments/windows.py" />
   <source>Python {match} (Store)</source>
   <translation>Python {match} (Store)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/framework.py" />
   <source>importing {title} (a first import can take half a minute)</source>
   <translation>Importieren von {title} (ein erstes Importieren kann eine halbe Minute dauern)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/framework.py" />
   <source>asking {title} how it was built</source>
   <translation>Anfrage an {title}, wie es gebaut wurde</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/framework.py" />
   <source>asking {title} for its GPUs</source>
   <translation>Anfrage an {title} nach seinen GPUs</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/framework.py" />
   <source>multiplying two matrices (on a card newer than this {title} the first run can take minutes)</source>
   <translation>Multiplizieren zweier Matrizen (auf einer Karte, die neuer ist als dieses {title}, kann der erste Lauf Minuten dauern)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/framework.py" />
   <source>running a convolution (uses cuDNN on a GPU)</source>
   <translation>Ausführen einer Faltung (verwendet auf einer GPU cuDNN)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/framework.py" />
   <source>training a very small model</source>
   <translation>Trainieren eines sehr kleinen Modells</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/framework.py" />
   <source>compiling a small function and running it (on a new card this can take minutes)</source>
   <translation>Kompilieren und Ausführen einer kleinen Funktion (auf einer neuen Karte kann das Minuten dauern)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/framework.py" />
   <source>computing a Fourier transform (uses cuFFT on a GPU)</source>
   <translation>Berechnen einer Fourier-Transformation (verwendet auf einer GPU cuFFT)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/framework.py" />
   <source>solving a system of equations (uses cuSOLVER on a GPU)</source>
   <translation>Lösen eines Gleichungssystems (verwendet auf einer GPU cuSOLVER)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/framework.py" />
   <source>multiplying two matrices of 16-bit numbers</source>
   <translation>Multiplizieren zweier Matrizen aus 16-Bit-Zahlen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/framework.py" />
   <source>measuring how fast matrices are multiplied and copied</source>
   <translation>Messen, wie schnell Matrizen multipliziert und kopiert werden</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/framework.py" />
   <source>starting Python</source>
   <translation>Starten von Python</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/cudnn_parts.py" />
   <source>{version} ({name} in {parent})</source>
   <translation>{version} ({name} in {parent})</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/cudnn_parts.py" />
   <source>its parts are of different versions: {told}</source>
   <translation>seine Teile sind von verschiedenen Versionen: {told}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/dll.py" />
   <source>32 bit x86</source>
   <translation>32-Bit-x86</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/dll.py" />
   <source>64 bit x86</source>
   <translation>64-Bit-x86</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/dll.py" />
   <source>64 bit ARM</source>
   <translation>64-Bit-ARM</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/dll.py" />
   <source>32 bit ARM</source>
   <translation>32-Bit-ARM</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/dll.py" />
   <source>another processor (number {machine})</source>
   <translation>einen anderen Prozessor (Nummer {machine})</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/dll.py" />
   <source>the file is empty (0 bytes)</source>
   <translation>die Datei ist leer (0 Bytes)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/dll.py" />
   <source>the file is damaged or not a DLL: {name}</source>
   <translation>die Datei ist beschädigt oder keine DLL: {name}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/dll.py" />
   <source>the file is cut off: it has {size} of {whole} bytes</source>
   <translation>die Datei ist abgeschnitten: sie hat {size} von {whole} Bytes</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/elf.py" />
   <source>the file is not a library for this system (its header says so, or is damaged)</source>
   <translation>die Datei ist keine Bibliothek für dieses System (ihr Header sagt das, oder er ist beschädigt)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/elf.py" />
   <source>the file cannot be read: {value}</source>
   <translation>die Datei kann nicht gelesen werden: {value}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/elf.py" />
   <source>the file is too short ({len} bytes)</source>
   <translation>die Datei ist zu kurz ({len} Bytes)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/elf.py" />
   <source>the file is not a Linux library (its first bytes are wrong)</source>
   <translation>die Datei ist keine Linux-Bibliothek (ihre ersten Bytes sind falsch)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/elf.py" />
   <source>the file is damaged: its header does not make sense</source>
   <translation>die Datei ist beschädigt: ihr Header ergibt keinen Sinn</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/elf.py" />
   <source>the file wants too much to be read</source>
   <translation>die Datei verlangt zu viel, um gelesen zu werden</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/elf.py" />
   <source>the file is damaged: {name}</source>
   <translation>die Datei ist beschädigt: {name}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/elf.py" />
   <source>the file is damaged: nothing in it is meant to be loaded</source>
   <translation>die Datei ist beschädigt: nichts darin ist zum Laden bestimmt</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/elf.py" />
   <source>the file is cut short: {size} of {end} bytes are there</source>
   <translation>die Datei ist abgeschnitten: {size} von {end} Bytes sind da</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/elf.py" />
   <source>the file is not a shared library (it has no dynamic section)</source>
   <translation>die Datei ist keine Shared Library (sie hat keinen dynamischen Abschnitt)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/elf.py" />
   <source>too many segments</source>
   <translation>zu viele Segmente</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/elf.py" />
   <source>the file is a program, not a library</source>
   <translation>die Datei ist ein Programm, keine Bibliothek</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/elf.py" />
   <source>the file is damaged or not meant for use: it asks for more than {MAX_NEEDED} other libraries</source>
   <translation>die Datei ist beschädigt oder nicht zum Gebrauch bestimmt: sie verlangt mehr als {MAX_NEEDED} andere Bibliotheken</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/elf.py" />
   <source>the library forbids that a running program loads it</source>
   <translation>die Bibliothek verbietet, dass ein laufendes Programm sie lädt</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/files.py" />
   <source>the file cannot be looked at: {value}</source>
   <translation>die Datei kann nicht untersucht werden: {value}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/files.py" />
   <source>a folder has the library's name</source>
   <translation>ein Ordner trägt den Namen der Bibliothek</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/files.py" />
   <source>it is not a regular file (a pipe, socket or device has the library's name)</source>
   <translation>es ist keine gewöhnliche Datei (eine Pipe, ein Socket oder ein Gerät trägt den Namen der Bibliothek)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/glibc.py" />
   <source>cx16 lahf_lm popcnt sse4_1 sse4_2 ssse3</source>
   <translation>cx16 lahf_lm popcnt sse4_1 sse4_2 ssse3</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/glibc.py" />
   <source>avx avx2 bmi1 bmi2 f16c fma abm movbe xsave</source>
   <translation>avx avx2 bmi1 bmi2 f16c fma abm movbe xsave</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/glibc.py" />
   <source>avx512f avx512bw avx512cd avx512dq avx512vl</source>
   <translation>avx512f avx512bw avx512cd avx512dq avx512vl</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/inventory.py" />
   <source>cuDNN installer</source>
   <translation>cuDNN-Installationsprogramm</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/inventory.py" />
   <source>C:/Program Files</source>
   <translation>C:/Program Files</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/known_dlls.py" />
   <source>advapi32 bcryptprimitives cfgmgr32 clbcatq combase comdlg32 coml2 difxapi gdi32 gdi32full gdiplus imagehlp imm32 kernel32 kernelbase kernel.appcore msctf msvcp_win msvcrt normaliz nsi ntdll ole32 oleaut32 psapi rpcrt4 sechost setupapi shcore shell32 shlwapi ucrtbase user32 win32u windows.storage wldap32 ws2_32</source>
   <translation>advapi32 bcryptprimitives cfgmgr32 clbcatq combase comdlg32 coml2 difxapi gdi32 gdi32full gdiplus imagehlp imm32 kernel32 kernelbase kernel.appcore msctf msvcp_win msvcrt normaliz nsi ntdll ole32 oleaut32 psapi rpcrt4 sechost setupapi shcore shell32 shlwapi ucrtbase user32 win32u windows.storage wldap32 ws2_32</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/linux_loader.py" />
   <source>libc.so.6 libm.so.6 libdl.so.2 libpthread.so.0 librt.so.1 libutil.so.1</source>
   <translation>libc.so.6 libm.so.6 libdl.so.2 libpthread.so.0 librt.so.1 libutil.so.1</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/linux_loader.py" />
   <source>the package's own preloading</source>
   <translation>das eigene Vorladen des Pakets</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/linux_loader.py" />
   <source>{path} does not have the version {version}, which {name} needs</source>
   <extracomment>path = self._in_process(name, session) if name not in found else ''</extracomment>
   <translation>{path} hat nicht die Version {version}, die {name} braucht</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/linux_loader.py" />
   <source>it is one of thousands that are asked for: something is wrong here</source>
   <translation>es ist eines von Tausenden, die verlangt werden: Hier stimmt etwas nicht</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/linux_loader.py" />
   <source>because {asked_by} needs it</source>
   <translation>weil {asked_by} es braucht</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/linux_loader.py" />
   <source>loaded already</source>
   <translation>schon geladen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/linux_loader.py" />
   <source>the process has it by then{by}; it was searched like this</source>
   <extracomment>by = f' because {first.asked_by} needs it' if first.asked_by else ''</extracomment>
   <translation>der Prozess hat es bis dahin{by}; so wurde es gesucht</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/linux_search.py" />
   <source>a link that leads in a circle; the loader skips the rest of these folders</source>
   <translation>ein Link, der im Kreis führt; das Ladeprogramm überspringt den Rest dieser Ordner</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/linux_search.py" />
   <source>default folder</source>
   <translation>Standardordner</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/linux_search.py" />
   <source>the table does not name it</source>
   <translation>die Tabelle nennt es nicht</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/linux_search.py" />
   <source>a link that leads nowhere</source>
   <translation>ein Link, der nirgendwohin führt</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/linux_search.py" />
   <source>made for {kind}; the loader passes over it</source>
   <translation>gemacht für {kind}; das Ladeprogramm übergeht es</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/own_module.py" />
   <source>the file is for another processor</source>
   <translation>die Datei ist für einen anderen Prozessor</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/own_module.py" />
   <source>{LIBRARY_PATH} leads here first, and it does not fit</source>
   <translation>{LIBRARY_PATH} führt zuerst hierher, und es passt nicht</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/own_module.py" />
   <source>without {LIBRARY_PATH} it is found, and fits</source>
   <translation>ohne {LIBRARY_PATH} wird es gefunden und passt</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/own_module.py" />
   <source>the file cannot be opened</source>
   <translation>die Datei kann nicht geöffnet werden</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/own_module.py" />
   <source>Python loads it when the framework is imported</source>
   <translation>Python lädt es, wenn das Framework importiert wird</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/resolve.py" />
   <source>This Python is made for a Linux with the C library musl, such as Alpine. Where its loader looks for libraries is not known here. NVIDIA's libraries and the frameworks' builds for GPUs are made for glibc.</source>
   <translation>Dieses Python ist für ein Linux mit der C-Bibliothek musl gemacht, etwa Alpine. Wo dessen Ladeprogramm nach Bibliotheken sucht, ist hier nicht bekannt. Die Bibliotheken von NVIDIA und die GPU-Builds der Frameworks sind für glibc gemacht.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/resolve.py" />
   <source>it is the toolkit's stand-in for linking, not the driver</source>
   <translation>es ist der Platzhalter des Toolkits zum Linken, nicht der Treiber</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/search.py" />
   <source>the folder does not exist</source>
   <translation>den Ordner gibt es nicht</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/search.py" />
   <source>a repeated folder</source>
   <translation>ein wiederholter Ordner</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/search.py" />
   <source>steps that are left out here</source>
   <translation>Schritte, die hier ausgelassen sind</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/verdict.py" />
   <source>it cannot be loaded: {needs}</source>
   <translation>es kann nicht geladen werden: {needs}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/verdict.py" />
   <source>{said}; a fitting copy is {better}</source>
   <translation>{said}; eine passende Kopie ist {better}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/verdict.py" />
   <source>it belongs to CUDA {foreign_cuda}</source>
   <translation>es gehört zu CUDA {foreign_cuda}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/verdict.py" />
   <source>it is version {version}, the build needs {at_least} or newer</source>
   <extracomment>version = '' if outcome.problem else version_of(outcome.path)</extracomment>
   <translation>es ist Version {version}, der Build braucht {at_least} oder neuer</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/verdict.py" />
   <source>it needs {name}, which is not found{brought_by}</source>
   <translation>es braucht {name}, und das wird nicht gefunden{brought_by}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/verdict.py" />
   <source>it needs {name}, but {reason}</source>
   <translation>es braucht {name}, aber {reason}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/verdict.py" />
   <source>(the {package} brings it)</source>
   <translation>(das Paket „{package}“ bringt es mit)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/verdict.py" />
   <source>the file is there as {name}, but nothing has the name {name2}</source>
   <translation>die Datei ist als {name} da, aber nichts hat den Namen {name2}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/verdict.py" />
   <source>the build asks for {name}, the machine has {name2}</source>
   <translation>der Build verlangt {name}, der Rechner hat {name2}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/verdict.py" />
   <source>the loader takes this one ({via})</source>
   <translation>das Ladeprogramm nimmt diese ({via})</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/verdict.py" />
   <source>another version: the build asks for {name}</source>
   <translation>eine andere Version: Der Build verlangt {name}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/verdict.py" />
   <source>the loader looks for the name {name}</source>
   <translation>das Ladeprogramm sucht den Namen {name}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/verdict.py" />
   <source>another copy is found first; the loader would look here later ({rule})</source>
   <translation>eine andere Kopie wird zuerst gefunden; hier würde das Ladeprogramm später suchen ({rule})</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/verdict.py" />
   <source>another copy is found first</source>
   <translation>eine andere Kopie wird zuerst gefunden</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/verdict.py" />
   <source>its folder is in /etc/ld.so.conf, but the loader's table (ld.so.cache) does not name this file</source>
   <translation>der Ordner steht in /etc/ld.so.conf, aber die Tabelle des Ladeprogramms (ld.so.cache) nennt diese Datei nicht</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/verdict.py" />
   <source>its folder is not on the search path</source>
   <translation>der Ordner ist nicht auf dem Suchpfad</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/versions.py" />
   <source>version resource</source>
   <translation>Versionsressource</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/versions.py" />
   <source>file name</source>
   <translation>Dateiname</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/windows_loader.py" />
   <source>the loader passes over it</source>
   <translation>das Ladeprogramm übergeht es</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/windows_loader.py" />
   <source>full path</source>
   <translation>voller Pfad</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/windows_loader.py" />
   <source>made for {kind}{PASSED_OVER}</source>
   <translation>gemacht für {kind}{PASSED_OVER}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/windows_loader.py" />
   <source>the file is made for {kind}</source>
   <translation>die Datei ist gemacht für {kind}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/windows_rules.py" />
   <source>NVIDIA Corporation</source>
   <translation>NVIDIA Corporation</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/windows_rules.py" />
   <source>NVIDIA GPU Computing Toolkit</source>
   <translation>NVIDIA GPU Computing Toolkit</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/windows_search.py" />
   <source>the entry is written in quotation marks, which Windows does not take off</source>
   <translation>der Eintrag steht in Anführungszeichen, die Windows nicht entfernt</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/windows_search.py" />
   <source>the entry holds the name of a variable instead of its value</source>
   <translation>der Eintrag enthält den Namen einer Variablen statt ihres Werts</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/windows_search.py" />
   <source>its own folder</source>
   <translation>der eigene Ordner</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/windows_search.py" />
   <source>16-bit system folder</source>
   <translation>16-Bit-Systemordner</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/windows_search.py" />
   <source>Windows folder</source>
   <translation>Windows-Ordner</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/linux.py" />
   <source>Microsoft (virtual)</source>
   <translation>Microsoft (virtuell)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/linux.py" />
   <source>VMware (virtual)</source>
   <translation>VMware (virtuell)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/linux.py" />
   <source>This is an NVIDIA Jetson (Tegra): its GPU is part of the chip and on no PCI bus.</source>
   <translation>Dies ist ein NVIDIA Jetson (Tegra): Seine GPU ist Teil des Chips und an keinem PCI-Bus.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/linux.py" />
   <source>The PCI bus is not visible from here (/sys/bus/pci/devices is empty).</source>
   <translation>Der PCI-Bus ist von hier aus nicht zu sehen (/sys/bus/pci/devices ist leer).</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/linux.py" />
   <source>vendor {vendor}</source>
   <translation>Hersteller {vendor}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/linux.py" />
   <source>An NVIDIA Jetson (Tegra) has another kernel driver than graphics cards.</source>
   <translation>Ein NVIDIA Jetson (Tegra) hat einen anderen Kerneltreiber als Grafikkarten.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/linux.py" />
   <source>/proc/modules cannot be read here.</source>
   <translation>/proc/modules kann hier nicht gelesen werden.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/linux.py" />
   <source>the loader's search path</source>
   <translation>der Suchpfad des Ladeprogramms</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/linux_host.py" />
   <source>/proc/cpuinfo lists no flags.</source>
   <translation>/proc/cpuinfo führt keine Flags auf.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/linux_host.py" />
   <source>The Secure Boot variable cannot be read: {strerror}.</source>
   <translation>Die Secure-Boot-Variable kann nicht gelesen werden: {strerror}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/linux_host.py" />
   <source>EFI variable SecureBoot</source>
   <translation>EFI-Variable SecureBoot</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/loading.py" />
   <source>no answer within {limit} seconds</source>
   <translation>keine Antwort innerhalb von {limit} Sekunden</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/loading.py" />
   <source>it wrote messages without end and was stopped</source>
   <translation>es schrieb Meldungen ohne Ende und wurde angehalten</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/loading.py" />
   <source>it ended Python with exit code {code}</source>
   <translation>es beendete Python mit Exitcode {code}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/python/build.py" />
   <source>rocm {hip}</source>
   <translation>rocm {hip}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/python/integrity.py" />
   <source>missing or unreadable</source>
   <translation>nicht vorhanden oder nicht lesbar</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/python/integrity.py" />
   <source>{actual} bytes, should be {size}</source>
   <translation>{actual} Bytes groß, es sollten {size} sein</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/python/interpreter.py" />
   <source>the interpreter itself</source>
   <translation>der Interpreter selbst</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/python/interpreter.py" />
   <source>{python} did not answer within {LIMIT_SECONDS} seconds.</source>
   <translation>{python} hat innerhalb von {LIMIT_SECONDS} Sekunden nicht geantwortet.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/python/interpreter.py" />
   <source>{python} wrote endless messages in place of an answer.</source>
   <translation>{python} hat anstelle einer Antwort endlose Meldungen ausgegeben.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/python/interpreter.py" />
   <source>{python} could not be asked: {problem}.</source>
   <translation>{python} konnte nicht befragt werden: {problem}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/python/shadows.py" />
   <source>the working folder</source>
   <translation>der Arbeitsordner</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/setup.py" />
   <source>its list of files was never written</source>
   <translation>seine Dateiliste wurde nie geschrieben</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/setup.py" />
   <source>its description is missing</source>
   <translation>seine Beschreibung fehlt</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/setup.py" />
   <source>{path} is {problem}</source>
   <translation>{path} ist {problem}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/setup.py" />
   <source>wsl.exe on PATH</source>
   <translation>wsl.exe auf PATH</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/setup.py" />
   <source>its list of files is missing</source>
   <translation>seine Dateiliste fehlt</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/setup.py" />
   <source>command -v {name}</source>
   <translation>command -v {name}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/smi.py" />
   <source>nvidia-smi did not answer within {LIMIT_SECONDS} seconds.</source>
   <translation>nvidia-smi hat innerhalb von {LIMIT_SECONDS} Sekunden nicht geantwortet.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/smi.py" />
   <source>nvidia-smi ended by {value}.</source>
   <translation>nvidia-smi wurde durch {value} beendet.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/smi.py" />
   <source>nvidia-smi -q -x</source>
   <translation>nvidia-smi -q -x</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/smi.py" />
   <source>{row} MiB</source>
   <translation>{row} MiB</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/toolkits.py" />
   <source>cublas cufft curand cusolver cusparse nvjitlink cufile nvtx nvvm npp nvjpeg nvfatbin</source>
   <translation>cublas cufft curand cusolver cusparse nvjitlink cufile nvtx nvvm npp nvjpeg nvfatbin</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/toolkits.py" />
   <source>CUDA toolkit</source>
   <translation>CUDA-Toolkit</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/toolkits.py" />
   <source>{value}/NVIDIA GPU Computing Toolkit/CUDA</source>
   <translation>{value}/NVIDIA GPU Computing Toolkit/CUDA</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/windows.py" />
   <source>Windows remembers {name} but does not say whether it is in the computer now.</source>
   <translation>Windows erinnert sich an {name}, sagt aber nicht, ob es jetzt im Computer ist.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/windows_devices.py" />
   <source>The list of PCI devices cannot be read: {entries}.</source>
   <translation>Die Liste der PCI-Geräte kann nicht gelesen werden: {entries}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/windows_host.py" />
   <source>Windows {value} ({number})</source>
   <translation>Windows {value} ({number})</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/windows_host.py" />
   <source>Windows does not tell the processor's features: {error}.</source>
   <translation>Windows sagt nicht, welche Funktionen der Prozessor hat: {error}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/windows_host.py" />
   <source>Windows does not tell how much memory it can promise: {error}.</source>
   <translation>Windows sagt nicht, wie viel Speicher es zusagen kann: {error}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/windows_host.py" />
   <source>Windows does not tell how much memory it can promise.</source>
   <translation>Windows sagt nicht, wie viel Speicher es zusagen kann.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/xid_lines.py" />
   <source>event {strip} of nvlddmkm: {said}</source>
   <translation>Ereignis {strip} von nvlddmkm: {said}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/xid_lines.py" />
   <source>event {strip} of nvlddmkm</source>
   <translation>Ereignis {strip} von nvlddmkm</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/xids.py" />
   <source>not permitted</source>
   <translation>not permitted</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/xids.py" />
   <source>not seeing messages</source>
   <translation>not seeing messages</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/xids.py" />
   <source>The system's log may not be read by this user.</source>
   <translation>Das Protokoll des Systems darf von diesem Benutzer nicht gelesen werden.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/xids.py" />
   <source>NVRM: Xid</source>
   <translation>NVRM: Xid</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/xids.py" />
   <source>journalctl -k -b</source>
   <translation>journalctl -k -b</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/xids.py" />
   <source>{path} cannot be read: {strerror}.</source>
   <translation>{path} kann nicht gelesen werden: {strerror}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/xids.py" />
   <source>{path} holds nothing.</source>
   <translation>{path} enthält nichts.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/xids.py" />
   <source>Windows event log, System</source>
   <translation>Windows-Ereignisprotokoll, System</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/xids.py" />
   <source>{tool} did not answer within {LIMIT_SECONDS} seconds.</source>
   <translation>{tool} hat innerhalb von {LIMIT_SECONDS} Sekunden nicht geantwortet.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/xids.py" />
   <source>{tool} gave no log.</source>
   <translation>{tool} gab kein Protokoll.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/failures.py" />
   <source>The disk is full. Free some space and try again; what is there already is kept.</source>
   <translation>Der Datenträger ist voll. Schaffen Sie Platz und versuchen Sie es noch einmal; was schon da ist, bleibt erhalten.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/failures.py" />
   <source>Disk quota exceeded|Errno 122</source>
   <translation>Disk quota exceeded|Errno 122</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/failures.py" />
   <source>Your share of the disk is used up. Free some space and try again; what is there already is kept.</source>
   <translation>Ihr Anteil am Datenträger ist aufgebraucht. Schaffen Sie Platz und versuchen Sie es noch einmal; was schon da ist, bleibt erhalten.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/failures.py" />
   <source>CERTIFICATE_VERIFY_FAILED|SSLError|SSLCertVerificationError|invalid peer certificate</source>
   <translation>CERTIFICATE_VERIFY_FAILED|SSLError|SSLCertVerificationError|invalid peer certificate</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/failures.py" />
   <source>The server's certificate is not trusted here. In a company network its certificate has to be made known to Python: ask for the variable PIP_CERT or SSL_CERT_FILE.</source>
   <translation>Dem Zertifikat des Servers wird hier nicht vertraut. In einem Firmennetz muss dessen Zertifikat Python bekannt gemacht werden: Fragen Sie nach der Variablen PIP_CERT oder SSL_CERT_FILE.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/failures.py" />
   <source>The proxy refused the connection: check its name and password.</source>
   <translation>Der Proxy hat die Verbindung abgelehnt: Prüfen Sie seinen Namen und sein Passwort.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/failures.py" />
   <source>The package index refused access: check the variable that holds its address, and the password in it.</source>
   <translation>Der Paketindex hat den Zugriff verweigert: Prüfen Sie die Variable, die seine Adresse enthält, und das Passwort darin.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/failures.py" />
   <source>NewConnectionError|NameResolutionError|Temporary failure in name resolution|getaddrinfo failed|Name or service not known|Connection refused|Network is unreachable|ConnectTimeout|ReadTimeout|Read timed out|Connection reset|Connection aborted|CondaHTTPError|error sending request|dns error|IncompleteRead|Max retries exceeded</source>
   <translation>NewConnectionError|NameResolutionError|Temporary failure in name resolution|getaddrinfo failed|Name or service not known|Connection refused|Network is unreachable|ConnectTimeout|ReadTimeout|Read timed out|Connection reset|Connection aborted|CondaHTTPError|error sending request|dns error|IncompleteRead|Max retries exceeded</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/failures.py" />
   <source>The network did not reach the package index. Check the connection and try again; what is there already is kept.</source>
   <translation>Das Netzwerk hat den Paketindex nicht erreicht. Prüfen Sie die Verbindung und versuchen Sie es noch einmal; was schon da ist, bleibt erhalten.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/failures.py" />
   <source>A downloaded file is not the one that the index promises. Try again; if it stays, ask whoever keeps the index.</source>
   <translation>Eine heruntergeladene Datei ist nicht die, die der Index verspricht. Versuchen Sie es noch einmal; falls es bleibt, fragen Sie den Betreiber des Index.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/failures.py" />
   <source>ResolutionImpossible|conflicting dependencies|No solution found when resolving</source>
   <translation>ResolutionImpossible|conflicting dependencies|No solution found when resolving</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/failures.py" />
   <source>The packages of the profile do not fit one another: their ranges leave no version for all of them.</source>
   <translation>Die Pakete des Profils passen nicht zueinander: Ihre Bereiche lassen keine Version für alle übrig.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/failures.py" />
   <source>A file could not be written: it belongs to somebody else, or a program holds it open.</source>
   <translation>Eine Datei konnte nicht geschrieben werden: Sie gehört jemand anderem, oder ein Programm hält sie offen.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/failures.py" />
   <source>This Python cannot make environments: its system keeps that part in a package of its own (python3-venv).</source>
   <translation>Dieses Python kann keine Umgebungen anlegen: Sein System hält diesen Teil in einem eigenen Paket (python3-venv).</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/failures.py" />
   <source>The environment has no pip. Delete its folder and start again.</source>
   <translation>Die Umgebung hat kein pip. Löschen Sie ihren Ordner und beginnen Sie von vorn.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/failures.py" />
   <source>The package index has no {missing} for this Python and system.</source>
   <translation>Der Paketindex hat {missing} nicht für dieses Python und System.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/failures.py" />
   <source>The command did not succeed ({ended}); its output above says more.</source>
   <translation>Der Befehl hatte keinen Erfolg ({ended}); seine Ausgabe oben sagt mehr.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/lock.py" />
   <source>Another gpuwizard setup{holder} works on {folder}. Wait for it, or end it first.</source>
   <translation>Ein anderes gpuwizard setup{holder} arbeitet an {folder}. Warten Sie darauf, oder beenden Sie es zuerst.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/lock.py" />
   <source>(process {int})</source>
   <translation>(Prozess {int})</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/machine_steps.py" />
   <source>Some changes to the driver or to Windows work only after a restart. gpuwizard goes on where it stopped.</source>
   <translation>Manche Änderungen am Treiber oder an Windows wirken erst nach einem Neustart. gpuwizard macht dort weiter, wo es aufgehört hat.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/machine_steps.py" />
   <source>{driver} or newer</source>
   <translation>{driver} oder neuer</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/machine_steps.py" />
   <source>The NVIDIA driver{newer} is installed for the whole computer.</source>
   <extracomment>newer = f' {chosen.driver} or newer' if chosen.driver else ''</extracomment>
   <translation>Der NVIDIA-Treiber{newer} wird für den ganzen Computer installiert.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/machine_steps.py" />
   <source>The driver does not answer ({silent}).</source>
   <translation>Der Treiber antwortet nicht ({silent}).</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/machine_steps.py" />
   <source>Driver {version} is installed; {driver} or newer is needed.</source>
   <translation>Treiber {version} ist installiert; {driver} oder neuer ist nötig.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/machine_steps.py" />
   <source>Driver {version} is installed.</source>
   <translation>Treiber {version} ist installiert.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/machine_steps.py" />
   <source>The driver answers.</source>
   <translation>Der Treiber antwortet.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/machine_steps.py" />
   <source>The driver is there, but it does not tell its version.</source>
   <translation>Der Treiber ist da, sagt aber seine Version nicht.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/machine_steps.py" />
   <source>No NVIDIA driver was found.</source>
   <translation>Es wurde kein NVIDIA-Treiber gefunden.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/machine_steps.py" />
   <source>Install WSL 2 with {UBUNTU}</source>
   <translation>WSL 2 mit {UBUNTU} installieren</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/machine_steps.py" />
   <source>The profile wants Linux inside Windows: there the newest frameworks use the GPU.</source>
   <translation>Das Profil verlangt Linux in Windows: Dort verwenden die neuesten Frameworks die GPU.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/machine_steps.py" />
   <source>Windows gets the parts that run Linux, and an Ubuntu of its own. Your files in Windows stay.</source>
   <translation>Windows erhält die Teile, die Linux ausführen, und ein eigenes Ubuntu. Ihre Dateien in Windows bleiben.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/machine_steps.py" />
   <source>about 10 minutes, 3 GB on the disk</source>
   <translation>etwa 10 Minuten, 3 GB auf dem Datenträger</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/machine_steps.py" />
   <source>Open PowerShell as administrator and paste the line. Windows may ask for a restart; Ubuntu then asks for a name and a password, which you choose.</source>
   <translation>Öffnen Sie PowerShell als Administrator und fügen Sie die Zeile ein. Windows verlangt vielleicht einen Neustart; Ubuntu fragt dann nach einem Namen und einem Passwort, die Sie wählen.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/machine_steps.py" />
   <source>The command wsl --list --verbose shows Ubuntu with a 2 beside it.</source>
   <translation>Der Befehl wsl --list --verbose zeigt Ubuntu mit einer 2 daneben.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/machine_steps.py" />
   <source>wsl --unregister {UBUNTU} removes that Linux and all that lies in it.</source>
   <translation>wsl --unregister {UBUNTU} entfernt jenes Linux und alles, was darin liegt.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/machine_steps.py" />
   <source>{new} runs in WSL 2.</source>
   <translation>{new} läuft in WSL 2.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/machine_steps.py" />
   <source>No Linux is installed in WSL 2.</source>
   <translation>In WSL 2 ist kein Linux installiert.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/machine_steps.py" />
   <source>WSL is not installed.</source>
   <translation>WSL ist nicht installiert.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/machine_steps.py" />
   <source>WSL could not be asked: {rstrip}.</source>
   <translation>WSL konnte nicht gefragt werden: {rstrip}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/machine_steps.py" />
   <source>Open programs are ended. Save your work before.</source>
   <translation>Offene Programme werden beendet. Speichern Sie vorher Ihre Arbeit.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/machine_steps.py" />
   <source>The driver answers, and shows the card.</source>
   <translation>Der Treiber antwortet und zeigt die Karte.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/machine_steps.py" />
   <source>The driver runs: nothing waits for a restart.</source>
   <translation>Der Treiber läuft: Nichts wartet auf einen Neustart.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/machine_steps.py" />
   <source>No driver answers yet.</source>
   <translation>Noch antwortet kein Treiber.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/machine_steps.py" />
   <source>The driver is not running yet.</source>
   <translation>Der Treiber läuft noch nicht.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/package_steps.py" />
   <source>Packages are added in {folder}, and nowhere else.</source>
   <translation>Pakete werden in {folder} hinzugefügt, und nirgends sonst.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/package_steps.py" />
   <source>Paste the lines into the Ubuntu window.</source>
   <translation>Fügen Sie die Zeilen in das Ubuntu-Fenster ein.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/package_steps.py" />
   <source>Each package is there in a version that fits, and none is half installed.</source>
   <translation>Jedes Paket ist in einer passenden Version da, und keines ist nur halb installiert.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/package_steps.py" />
   <source>Delete the folder {folder}.</source>
   <translation>Löschen Sie den Ordner {folder}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/package_steps.py" />
   <source>Install the packages of the profile</source>
   <translation>Die Pakete des Profils installieren</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/package_steps.py" />
   <source>Install nothing more</source>
   <translation>Nichts weiter installieren</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/package_steps.py" />
   <source>Install {framework} and the packages of the profile</source>
   <extracomment>framework = chosen.option.framework if chosen.option else None</extracomment>
   <translation>Installieren: {framework} und die Pakete des Profils</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/package_steps.py" />
   <source>Install {framework}</source>
   <extracomment>framework = chosen.option.framework if chosen.option else None</extracomment>
   <translation>Installieren: {framework}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/package_steps.py" />
   <source>These versions fit one another and this machine: {join}.</source>
   <translation>Diese Versionen passen zueinander und zu diesem Rechner: {join}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/package_steps.py" />
   <source>Your profile asks for: {join}.</source>
   <translation>Ihr Profil verlangt: {join}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/package_steps.py" />
   <source>There is no environment yet.</source>
   <translation>Es gibt noch keine Umgebung.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/package_steps.py" />
   <source>{name} is half installed: {broken}.</source>
   <translation>{name} ist nur halb installiert: {broken}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/package_steps.py" />
   <source>Every package is there.</source>
   <translation>Jedes Paket ist da.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/package_steps.py" />
   <source>on the GPU</source>
   <translation>auf der GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/package_steps.py" />
   <source>Let {FRAMEWORK_TITLES} compute {where}</source>
   <extracomment>where = 'on the GPU' if profile.wants_gpu else 'on the processor'</extracomment>
   <translation>{FRAMEWORK_TITLES} {where} rechnen lassen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/package_steps.py" />
   <source>Try it out</source>
   <translation>Es ausprobieren</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/package_steps.py" />
   <source>Only what was seen to work is called done.</source>
   <translation>Nur was nachweislich funktioniert, gilt als erledigt.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/package_steps.py" />
   <source>Nothing: it only computes.</source>
   <translation>Nichts: Es wird nur gerechnet.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/package_steps.py" />
   <source>half a minute, on a new card a few minutes</source>
   <translation>eine halbe Minute, auf einer neuen Karte einige Minuten</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/package_steps.py" />
   <source>half a minute</source>
   <translation>eine halbe Minute</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/package_steps.py" />
   <source>A matrix product, a convolution and a short training give the right numbers.</source>
   <translation>Ein Matrixprodukt, eine Faltung und ein kurzes Training liefern die richtigen Zahlen.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/package_steps.py" />
   <source>No package misses another one that it needs.</source>
   <translation>Keinem Paket fehlt ein anderes, das es braucht.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/package_steps.py" />
   <source>It was not tried yet.</source>
   <translation>Es wurde noch nicht ausprobiert.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/package_steps.py" />
   <source>Ask {contact}.</source>
   <translation>Fragen Sie {contact}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/package_steps.py" />
   <source>First set the variable {name} to the address of your package index, and start gpuwizard anew.{ask}</source>
   <extracomment>ask = f' Ask {profile.profile.contact}.' if profile.profile.contact else ''</extracomment>
   <translation>Setzen Sie zuerst die Variable {name} auf die Adresse Ihres Paketindex, und starten Sie gpuwizard neu.{ask}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/package_steps.py" />
   <source>{name} is not installed.</source>
   <translation>{name} ist nicht installiert.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/package_steps.py" />
   <source>{name} {version} is installed, and {specifier} is wanted.</source>
   <translation>{name} {version} ist installiert, und {specifier} wird verlangt.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/package_steps.py" />
   <source>{name} is installed without what [{extra}] brings.</source>
   <translation>{name} ist ohne das installiert, was [{extra}] mitbringt.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/package_steps.py" />
   <source>torch {version} is another build than the one for this machine.</source>
   <translation>torch {version} ist ein anderer Build als der für diesen Rechner.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/package_steps.py" />
   <source>a few minutes, about 1.5 GB on the disk</source>
   <translation>einige Minuten, etwa 1,5 GB auf dem Datenträger</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/plan.py" />
   <source>NVIDIA driver</source>
   <translation>NVIDIA-Treiber</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/plan.py" />
   <source>Restart</source>
   <translation>Neustart</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/plan.py" />
   <source>Environment</source>
   <translation>Umgebung</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/plan.py" />
   <source>Packages</source>
   <translation>Pakete</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/plan.py" />
   <source>Test</source>
   <translation>Test</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/plan.py" />
   <source>Free some space first, or choose a folder on another disk.</source>
   <translation>Schaffen Sie zuerst Platz, oder wählen Sie einen Ordner auf einem anderen Datenträger.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/plan.py" />
   <source>The folder {where} holds other files: empty it, or name another in environment.folder.</source>
   <translation>Der Ordner {where} enthält andere Dateien: Leeren Sie ihn, oder nennen Sie einen anderen in environment.folder.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/plan.py" />
   <source>Only {free} are free where the environment will lie; about {value} GB are needed. {MAKE_ROOM}</source>
   <translation>Nur {free} sind dort frei, wo die Umgebung liegen wird; etwa {value} GB werden gebraucht. {MAKE_ROOM}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/profile.py" />
   <source>A profile for gpuwizard setup</source>
   <translation>Ein Profil für gpuwizard setup</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>Ubuntu's Python can make environments.</source>
   <translation>Das Python von Ubuntu kann Umgebungen anlegen.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>Ubuntu's Python cannot make environments yet.</source>
   <translation>Das Python von Ubuntu kann noch keine Umgebungen anlegen.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>Ubuntu could not be asked.</source>
   <translation>Ubuntu konnte nicht gefragt werden.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>The profile wants an environment of conda, and conda brings the Python for it.</source>
   <translation>Das Profil verlangt eine Umgebung von conda, und conda bringt das Python dafür.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>The profile wants an environment of uv, and uv brings the Python for it.</source>
   <translation>Das Profil verlangt eine Umgebung von uv, und uv bringt das Python dafür.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>The environment has its Python already.</source>
   <translation>Die Umgebung hat ihr Python schon.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>{manager} is at {there}.</source>
   <translation>{manager} ist unter {there}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>No {manager} was found.</source>
   <translation>{manager} wurde nicht gefunden.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>No Python {python} was found.</source>
   <translation>Kein Python {python} wurde gefunden.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>{python} lacks the part of Python that makes environments.</source>
   <translation>{python} fehlt der Teil von Python, der Umgebungen anlegt.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>Python {version} is at {python}.</source>
   <translation>Python {version} ist unter {python}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>Rename or delete the folder {where}, or name another in the profile, and check again.</source>
   <translation>Benennen Sie den Ordner {where} um oder löschen Sie ihn, oder nennen Sie einen anderen im Profil, und prüfen Sie erneut.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>Make the environment with Python {python}</source>
   <translation>Die Umgebung mit Python {python} anlegen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>An environment of its own keeps these packages apart from all others on this computer.</source>
   <translation>Eine eigene Umgebung hält diese Pakete von allen anderen auf diesem Computer getrennt.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>The folder {where} is made. Nothing outside of it changes.</source>
   <translation>Der Ordner {where} wird angelegt. Außerhalb davon ändert sich nichts.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>Paste the line into the Ubuntu window.</source>
   <translation>Fügen Sie die Zeile in das Ubuntu-Fenster ein.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>The Python in that folder starts, and has pip.</source>
   <translation>Das Python in diesem Ordner startet und hat pip.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>Delete the folder {where}.</source>
   <translation>Löschen Sie den Ordner {where}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>The folder is not there yet.</source>
   <translation>Der Ordner ist noch nicht da.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>The environment there has Python {version}, and Python {python} is wanted.</source>
   <translation>Die Umgebung dort hat Python {version}, und Python {python} wird verlangt.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>The environment there has no pip.</source>
   <translation>Die Umgebung dort hat kein pip.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>The environment is there, with Python {version}.</source>
   <translation>Die Umgebung ist da, mit Python {version}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>Install conda (Miniforge)</source>
   <translation>conda (Miniforge) installieren</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>Miniforge is installed in your home folder.</source>
   <translation>Miniforge wird in Ihrem Benutzerordner installiert.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>about 5 minutes, 500 MB</source>
   <translation>etwa 5 Minuten, 500 MB</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>Download the Miniforge installer for your system from conda-forge.org, and run it.</source>
   <translation>Laden Sie das Miniforge-Installationsprogramm für Ihr System von conda-forge.org herunter, und führen Sie es aus.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>The program conda is found.</source>
   <translation>Das Programm conda wird gefunden.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>Delete the folder of Miniforge, or uninstall it in the settings of Windows.</source>
   <translation>Löschen Sie den Ordner von Miniforge, oder deinstallieren Sie es in den Windows-Einstellungen.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>Install uv</source>
   <translation>uv installieren</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>The folder {uv_folder} is made, with uv in it.</source>
   <translation>Der Ordner {uv_folder} wird angelegt, mit uv darin.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>a minute, 80 MB</source>
   <translation>eine Minute, 80 MB</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>Install uv as its own page says (docs.astral.sh/uv).</source>
   <translation>Installieren Sie uv so, wie es dessen eigene Seite sagt (docs.astral.sh/uv).</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>The program uv is found.</source>
   <translation>Das Programm uv wird gefunden.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>Delete the folder {uv_folder}.</source>
   <translation>Löschen Sie den Ordner {uv_folder}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>Complete Python {release}</source>
   <translation>Python {release} vervollständigen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>{python} is there and fits. Making an environment needs Python's module venv and pip's installer.</source>
   <translation>{python} ist da und passt. Um eine Umgebung anzulegen, sind Pythons Modul venv und das Installationsprogramm von pip nötig.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>The system's package {package} is installed.</source>
   <translation>Das Systempaket {package} wird installiert.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>Python's missing part is installed.</source>
   <translation>Der fehlende Teil von Python wird installiert.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>a minute, 10 MB</source>
   <translation>eine Minute, 10 MB</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>Install the package of your system that brings Python's module venv.</source>
   <translation>Installieren Sie das Paket Ihres Systems, das Pythons Modul venv mitbringt.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>That Python can make an environment.</source>
   <translation>Dieses Python kann eine Umgebung anlegen.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>Remove the package {package}.</source>
   <translation>Entfernen Sie das Paket {package}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>Complete Ubuntu's Python</source>
   <translation>Das Python von Ubuntu vervollständigen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>Ubuntu keeps the part of Python that makes environments in a package of its own.</source>
   <translation>Ubuntu hält den Teil von Python, der Umgebungen anlegt, in einem eigenen Paket.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>Ubuntu's package python3-venv is installed, inside WSL only.</source>
   <translation>Das Ubuntu-Paket python3-venv wird installiert, nur innerhalb von WSL.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>a minute, 20 MB</source>
   <translation>eine Minute, 20 MB</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>Open Ubuntu from the Start menu and paste the line there; it asks for the password of Ubuntu.</source>
   <translation>Öffnen Sie Ubuntu aus dem Startmenü und fügen Sie die Zeile dort ein; es fragt nach dem Passwort von Ubuntu.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>The next step makes an environment with it.</source>
   <translation>Der nächste Schritt legt damit eine Umgebung an.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>Install Python {release} from python.org, in 64 bit.</source>
   <translation>Installieren Sie Python {release} von python.org, in 64 Bit.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>Install Python with the package manager of your system.</source>
   <translation>Installieren Sie Python mit der Paketverwaltung Ihres Systems.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>Install Python {release}</source>
   <translation>Python {release} installieren</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>The packages that fit here are made for Python {release}, and it is not on this computer yet.</source>
   <translation>Die Pakete, die hier passen, sind für Python {release} gemacht, und das ist noch nicht auf diesem Computer.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>Python {release} is added for you alone. Other Pythons stay as they are.</source>
   <translation>Python {release} wird nur für Sie hinzugefügt. Andere Pythons bleiben, wie sie sind.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>a few minutes, 100 MB</source>
   <translation>einige Minuten, 100 MB</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>A Python {release} is found.</source>
   <translation>Ein Python {release} wird gefunden.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>The settings of Windows can remove it.</source>
   <translation>Die Windows-Einstellungen können es entfernen.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>uv python uninstall {release} can remove it.</source>
   <translation>uv python uninstall {release} kann es entfernen.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>The settings of Windows</source>
   <translation>Die Windows-Einstellungen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/pythons.py" />
   <source>Choice</source>
   <translation>Choice</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/pythons.py" />
   <source>profile asks for "{version}"</source>
   <translation>das Profil verlangt „{version}“</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/pythons.py" />
   <source>Ubuntu in WSL brings {UBUNTU_PYTHON}</source>
   <translation>das Ubuntu in WSL bringt {UBUNTU_PYTHON}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/pythons.py" />
   <source>known Pythons are others</source>
   <translation>die bekannten Pythons sind andere</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/questions.py" />
   <source>in WSL 2 (Linux inside Windows; needed for new TensorFlow and JAX)</source>
   <translation>in WSL 2 (Linux in Windows; nötig für neues TensorFlow und JAX)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/questions.py" />
   <source>on Windows itself</source>
   <translation>unter Windows selbst</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/questions.py" />
   <source>{FRAMEWORK_TITLES} on the GPU</source>
   <translation>{FRAMEWORK_TITLES} auf der GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/questions.py" />
   <source>{FRAMEWORK_TITLES} on the processor</source>
   <translation>{FRAMEWORK_TITLES} auf dem Prozessor</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/questions.py" />
   <source>What do you want to use?</source>
   <translation>Was möchten Sie verwenden?</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/questions.py" />
   <source>Where shall it run?</source>
   <translation>Wo soll es laufen?</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/questions.py" />
   <source>In which folder shall the environment lie?</source>
   <translation>In welchem Ordner soll die Umgebung liegen?</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/questions.py" />
   <source>On macOS no framework can use an NVIDIA card, so only the processor is offered.</source>
   <translation>Unter macOS kann kein Framework eine NVIDIA-Karte verwenden, darum wird nur der Prozessor angeboten.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/questions.py" />
   <source>No NVIDIA card was found in this computer, so only the processor is offered. If there is one, check this computer first.</source>
   <translation>In diesem Computer wurde keine NVIDIA-Karte gefunden, darum wird nur der Prozessor angeboten. Wenn doch eine da ist, prüfen Sie zuerst diesen Computer.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/questions.py" />
   <source>My {FRAMEWORK_TITLES}</source>
   <translation>Mein {FRAMEWORK_TITLES}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/reading.py" />
   <source>a text in quotation marks</source>
   <translation>ein Text in Anführungszeichen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/reading.py" />
   <source>true or false, without quotation marks</source>
   <translation>true oder false, ohne Anführungszeichen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/reading.py" />
   <source>A profile is a small text; this file is larger than {value} KB.</source>
   <translation>Ein Profil ist ein kleiner Text; diese Datei ist größer als {value} KB.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/reading.py" />
   <source>The file is not UTF-8 text: save it as UTF-8 in your editor.</source>
   <translation>Die Datei ist kein UTF-8-Text: Speichern Sie sie in Ihrem Editor als UTF-8.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/reading.py" />
   <source>This is not valid TOML ({plain}).</source>
   <translation>Dies ist kein gültiges TOML ({plain}).</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/reading.py" />
   <source>Write it as a section of its own: [{name}] on one line, its keys below.</source>
   <translation>Schreiben Sie es als eigenen Abschnitt: [{name}] in einer Zeile, seine Schlüssel darunter.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/reading.py" />
   <source>This key is missing: the section [{name}] must have it.</source>
   <translation>Dieser Schlüssel fehlt: Der Abschnitt [{name}] muss ihn haben.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/reading.py" />
   <source>did you mean {near}?</source>
   <translation>meinten Sie {near}?</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/reading.py" />
   <source>there are {join}.</source>
   <translation>es gibt {join}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/reading.py" />
   <source>There is no {what} of this name; {hint}</source>
   <extracomment>hint = f' Did you mean {near[0]}?' if near else ''</extracomment>
   <translation>Diesen Namen gibt es nicht ({what}); {hint}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/reading.py" />
   <source>Did you mean {near}?</source>
   <translation>Meinten Sie {near}?</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/reading.py" />
   <source>This must be one of {join}.{hint}</source>
   <extracomment>hint = f' Did you mean {near[0]}?' if near else ''</extracomment>
   <translation>Dies muss eines davon sein: {join}.{hint}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/reading.py" />
   <source>This must be {KINDS}.</source>
   <translation>Dies muss {KINDS} sein.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/reading.py" />
   <source>This must be a list of texts: ["one", "two"].</source>
   <translation>Dies muss eine Liste von Texten sein: ["one", "two"].</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/reading.py" />
   <source>This must not be empty.</source>
   <translation>Dies darf nicht leer sein.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/reading.py" />
   <source>This text is too long.</source>
   <translation>Dieser Text ist zu lang.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/reading.py" />
   <source>This must be the name of an environment variable, not an address: addresses do not belong in a profile.</source>
   <translation>Dies muss der Name einer Umgebungsvariablen sein, keine Adresse: Adressen gehören nicht in ein Profil.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/reading.py" />
   <source>This must be a version of numbers and dots, such as 550.54.14.</source>
   <translation>Dies muss eine Version aus Zahlen und Punkten sein, etwa 550.54.14.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/reading.py" />
   <source>This does not have the form that it needs: a version such as 550.54.14, or the name of a variable.</source>
   <translation>Dies hat nicht die Form, die es braucht: eine Version wie 550.54.14 oder den Namen einer Variablen.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/store.py" />
   <source>the disk is full: free some space and start again</source>
   <translation>der Datenträger ist voll: Schaffen Sie Platz und beginnen Sie von vorn</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/store.py" />
   <source>your share of the disk is used up: free some space and start again</source>
   <translation>Ihr Anteil am Datenträger ist aufgebraucht: Schaffen Sie Platz und beginnen Sie von vorn</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/store.py" />
   <source>you may not write there</source>
   <translation>Sie dürfen dort nicht schreiben</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/store.py" />
   <source>that disk can only be read</source>
   <translation>jener Datenträger kann nur gelesen werden</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/store.py" />
   <source>they are damaged</source>
   <translation>sie sind beschädigt</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/store.py" />
   <source>The notes of the last run cannot be used ({reason}): all is looked at anew.</source>
   <extracomment>reason = error.strerror if isinstance(error, OSError) and error.strerror else 'they are damaged'</extracomment>
   <translation>Die Notizen des letzten Laufs können nicht verwendet werden ({reason}): Alles wird neu untersucht.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/store.py" />
   <source>The notes are of another version of gpuwizard: all is looked at anew.</source>
   <translation>Die Notizen sind von einer anderen Version von gpuwizard: Alles wird neu untersucht.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/store.py" />
   <source>The notes cannot be written in {folder}: {reason}.</source>
   <extracomment>reason = error.strerror if isinstance(error, OSError) and error.strerror else 'they are damaged'</extracomment>
   <translation>Die Notizen können in {folder} nicht geschrieben werden: {reason}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/toml_lines.py" />
   <source>It is nested too deeply</source>
   <translation>Es ist zu tief verschachtelt</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/versions.py" />
   <source>With "gpu = false" in [framework] the profile uses the processor.</source>
   <translation>Mit „gpu = false“ in [framework] verwendet das Profil den Prozessor.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/versions.py" />
   <source>With {key} = "{getattr}" in [environment] {named} can be set up.</source>
   <translation>Mit {key} = "{getattr}" in [environment] kann {named} eingerichtet werden.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/versions.py" />
   <source>There is no NVIDIA driver for today's macOS, so no GPU can be set up here.</source>
   <translation>Für das heutige macOS gibt es keinen NVIDIA-Treiber, darum kann hier keine GPU eingerichtet werden.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/versions.py" />
   <source>This computer has no NVIDIA GPU, and the profile asks for one.</source>
   <translation>Dieser Computer hat keine NVIDIA-GPU, und das Profil verlangt eine.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/versions.py" />
   <source>The profile asks for driver {asked}, and {last} is the last driver branch for this card.</source>
   <extracomment>asked = f' "{profile.framework.version}"' if profile.framework.version != 'newest' else ''</extracomment>
   <translation>Das Profil verlangt Treiber {asked}, und {last} ist der letzte Treiberzweig für diese Karte.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/versions.py" />
   <source>No Python is known that fits "{version}".</source>
   <translation>Es ist kein Python bekannt, das zu „{version}“ passt.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/versions.py" />
   <source>What works here is {title} {public} with Python {release}.</source>
   <translation>Was hier funktioniert, ist {title} {public} mit Python {release}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/versions.py" />
   <source>On Windows itself {title}{asked} cannot use the GPU.</source>
   <extracomment>asked = f' "{profile.framework.version}"' if profile.framework.version != 'newest' else ''</extracomment>
   <translation>Unter Windows selbst kann {title}{asked} die GPU nicht verwenden.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/versions.py" />
   <source>the newest that can run on such a system is {newest}</source>
   <translation>das neueste, das auf einem solchen System laufen kann, ist {newest}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/versions.py" />
   <source>No {title} is known that fits{value}{known}.</source>
   <extracomment>known = f'; the newest that can run on such a system is {newest}' if newest else ''</extracomment>
   <translation>Kein passendes {title} ist bekannt für{value}{known}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/versions.py" />
   <source>this system</source>
   <translation>dieses System</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/versions.py" />
   <source>It needs {needs}, which only conda brings: the profile needs manager = "conda".</source>
   <translation>Es braucht {needs}, die nur conda bringt: Das Profil braucht manager = "conda".</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/versions.py" />
   <source>Its packages are for Python {python_min} to {python_max}, and the {asked_python}.</source>
   <translation>Die Pakete davon sind für Python {python_min} bis {python_max}, und {asked_python}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/versions.py" />
   <source>{title} {public} cannot be set up here. {reason}</source>
   <extracomment>reason = obstacle(best, ground) if profile.framework.gpu else ''</extracomment>
   <translation>{title} {public} kann hier nicht eingerichtet werden. {reason}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/wishes.py" />
   <source>A folder's name cannot hold a line break or control character.</source>
   <translation>Der Name eines Ordners kann keinen Zeilenumbruch und kein Steuerzeichen enthalten.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/wishes.py" />
   <source>A version is wanted, but no framework: name one in framework.name.</source>
   <translation>Eine Version wird verlangt, aber kein Framework: Nennen Sie eines in framework.name.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/wishes.py" />
   <source>This must be "newest", a version such as "2.20.0", or a range such as "&gt;=2.17,&lt;2.21".</source>
   <translation>Dies muss „newest“ sein, eine Version wie „2.20.0“ oder ein Bereich wie „&gt;=2.17,&lt;2.21“.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/wishes.py" />
   <source>No Python that frameworks are made for fits this: they begin with {OLDEST_PYTHON}.</source>
   <translation>Kein Python, für das Frameworks gemacht werden, passt hierzu: Sie beginnen mit {OLDEST_PYTHON}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/wishes.py" />
   <source>A package is given by an address: name the package only, and set packages.index.</source>
   <translation>Ein Paket ist durch eine Adresse angegeben: Nennen Sie nur das Paket, und setzen Sie packages.index.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/wishes.py" />
   <source>"{shown}" is not a package as pip names it, such as "pandas" or "pandas&gt;=2,&lt;3".</source>
   <translation>„{shown}“ ist kein Paket, wie pip es nennt, etwa „pandas“ oder „pandas&gt;=2,&lt;3“.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/wishes.py" />
   <source>"{name}" is given by an address: name the package only, and set packages.index.</source>
   <translation>„{name}“ ist durch eine Adresse angegeben: Nennen Sie nur das Paket, und setzen Sie packages.index.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/wishes.py" />
   <source>"{name}" is the framework itself: its version stands in framework.version.</source>
   <translation>„{name}“ ist das Framework selbst: Seine Version steht in framework.version.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/application.py" />
   <source>There is no screen to open a window on: use `gpuwizard check` in the terminal.</source>
   <translation>Es gibt keinen Bildschirm, auf dem ein Fenster geöffnet werden kann: Verwenden Sie `gpuwizard check` im Terminal.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/application.py" />
   <source>gpuwizard is open already: its window was brought to the front.</source>
   <translation>gpuwizard ist bereits geöffnet: Sein Fenster wurde nach vorn geholt.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/application.py" />
   <source>The window could not be made, which is a fault of gpuwizard.
{format_exc}</source>
   <translation>Das Fenster konnte nicht erzeugt werden; das ist ein Fehler von gpuwizard.
{format_exc}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/application.py" />
   <source>gpuwizard itself went wrong</source>
   <translation>In gpuwizard selbst ging etwas schief</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/application.py" />
   <source>The window could not be made. The text below helps the makers of gpuwizard to mend it.</source>
   <translation>Das Fenster konnte nicht erstellt werden. Der Text unten hilft den Machern von gpuwizard, das zu beheben.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/controller.py" />
   <source>The session ended with a report that holds no result.</source>
   <translation>Die Sitzung endete mit einem Bericht, der kein Ergebnis enthält.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/display.py" />
   <source>Qt</source>
   <translation>Qt</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/display.py" />
   <source>The window needs PySide6, which is not installed here: run `{name} -m pip install PySide6-Essentials`, {terminal}.</source>
   <translation>Das Fenster braucht PySide6, das hier nicht installiert ist: Führen Sie `{name} -m pip install PySide6-Essentials` aus, {terminal}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/display.py" />
   <source>The window cannot be loaded ({splitlines}): install PySide6 again, {terminal}.</source>
   <translation>Das Fenster kann nicht geladen werden ({splitlines}): Installieren Sie PySide6 neu, {terminal}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/display.py" />
   <source>(Debian's name for it is {package})</source>
   <translation>(bei Debian heißt es {package})</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/display.py" />
   <source>The window needs the system library {library}, which is missing: install the package that brings it{hint}, {terminal}.</source>
   <extracomment>hint = f" (Debian's name for it is {package})" if package else ''</extracomment>
   <translation>Das Fenster braucht die Systembibliothek {library}, die fehlt: Installieren Sie das Paket, das sie mitbringt{hint}, {terminal}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/display.py" />
   <source>The window needs the system library {library}, which is missing: run `sudo apt install {package}`, {terminal}.</source>
   <translation>Das Fenster braucht die Systembibliothek {library}, die fehlt: Führen Sie `sudo apt install {package}` aus, {terminal}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/errors.py" />
   <source>gpuwizard has changed nothing on this computer.</source>
   <translation>gpuwizard hat auf diesem Computer nichts geändert.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/errors.py" />
   <source>What you let gpuwizard run before stays done.</source>
   <translation>Was Sie gpuwizard vorher ausführen ließen, bleibt getan.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/errors.py" />
   <source>Read it before you send it, as it can hold names of your folders.</source>
   <translation>Lesen Sie ihn, bevor Sie ihn senden, da er Namen Ihrer Ordner enthalten kann.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/errors.py" />
   <source>Your user name, home folder and computer name are masked in it; read it before you send it.</source>
   <translation>Ihr Benutzername, Ihr Benutzerordner und der Computername sind darin unkenntlich gemacht; lesen Sie ihn, bevor Sie ihn senden.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/errors.py" />
   <source>The command that you let gpuwizard run still goes on.</source>
   <translation>Der Befehl, den Sie gpuwizard ausführen ließen, läuft weiter.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/errors.py" />
   <source>This is not a fault of your computer. {done} You can go on. Nothing is sent anywhere: the text below helps the makers of gpuwizard to mend it. {care}</source>
   <extracomment>care = _AS_IT_IS if log is None else _MASKED</extracomment>
   <translation>Das ist kein Fehler Ihres Computers. {done} Sie können weitermachen. Nichts wird irgendwohin gesendet: Der Text unten hilft den Machern von gpuwizard, das zu beheben. {care}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/errors.py" />
   <source>gpuwizard went wrong</source>
   <translation>In gpuwizard ging etwas schief</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/errors.py" />
   <source>unexpected error</source>
   <translation>unerwarteter Fehler</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/fixes.py" />
   <source>gpuwizard itself went wrong, not the command. What had begun may be half done.</source>
   <translation>In gpuwizard selbst ging etwas schief, nicht im Befehl. Was begonnen wurde, ist vielleicht nur halb fertig.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/footer.py" />
   <source>&amp;Back</source>
   <translation>&amp;Zurück</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/footer.py" />
   <source>&amp;Next</source>
   <translation>&amp;Weiter</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/language.py" />
   <source>English</source>
   <translation>English</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/language.py" />
   <source>Deutsch</source>
   <translation>Deutsch</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/last_time.py" />
   <source>gpuwizard ended unexpectedly last time</source>
   <translation>gpuwizard wurde beim letzten Mal unerwartet beendet</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/last_time.py" />
   <source>That is most likely a fault of gpuwizard, not of your computer. What it wrote down helps its makers to mend it. Your user name, home folder and computer name are masked in it, and nothing is sent anywhere.</source>
   <translation>Das ist höchstwahrscheinlich ein Fehler von gpuwizard, nicht von Ihrem Computer. Was es notiert hat, hilft seinen Machern, ihn zu beheben. Ihr Benutzername, Ihr Benutzerordner und der Computername sind darin unkenntlich gemacht, und nichts wird irgendwohin gesendet.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/last_time.py" />
   <source>S&amp;how the log</source>
   <translation>Protokoll anzei&amp;gen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/last_time.py" />
   <source>Sa&amp;ve it for support…</source>
   <translation>Für den Support &amp;speichern…</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/last_time.py" />
   <source>&amp;Dismiss</source>
   <translation>Ausb&amp;lenden</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/log_dialog.py" />
   <source>What went wrong</source>
   <translation>Was schiefging</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/log_dialog.py" />
   <source>&amp;Copy</source>
   <translation>&amp;Kopieren</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/log_dialog.py" />
   <source>&amp;Save it for support…</source>
   <translation>Für den Support &amp;speichern…</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/log_dialog.py" />
   <source>Go &amp;on</source>
   <translation>&amp;Weitermachen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/log_dialog.py" />
   <source>Copied</source>
   <translation>Kopiert</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/log_dialog.py" />
   <source>Save it for support</source>
   <translation>Für den Support speichern</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/log_dialog.py" />
   <source>Text (*.txt)</source>
   <translation>Text (*.txt)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/log_dialog.py" />
   <source>The log was not saved as {path}: {strerror}.</source>
   <translation>Das Protokoll wurde nicht als {path} gespeichert: {strerror}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/log_dialog.py" />
   <source>Saved to {path}</source>
   <translation>Gespeichert unter {path}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/base.py" />
   <source>Page</source>
   <translation>Seite</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/checking.py" />
   <source>Check</source>
   <translation>Prüfung</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/checking.py" />
   <source>Nothing has been looked at yet. Choose a Python and start the check.</source>
   <translation>Es wurde noch nichts untersucht. Wählen Sie ein Python und starten Sie die Prüfung.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/checking.py" />
   <source>Looking at this computer</source>
   <translation>Dieser Computer wird untersucht</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/checking.py" />
   <source>Nothing is changed. You can stop at any time.</source>
   <translation>Es wird nichts geändert. Sie können jederzeit anhalten.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/checking.py" />
   <source>The check is done</source>
   <translation>Die Prüfung ist fertig</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/checking.py" />
   <source>Each row leads to what was seen.</source>
   <translation>Jede Zeile führt zu dem, was beobachtet wurde.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/checking.py" />
   <source>The check was stopped</source>
   <translation>Die Prüfung wurde angehalten</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/checking.py" />
   <source>Nothing was changed. What had been found until then is kept.</source>
   <translation>Es wurde nichts geändert. Was bis dahin gefunden wurde, bleibt erhalten.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/checking.py" />
   <source>The check could not be completed</source>
   <translation>Die Prüfung konnte nicht abgeschlossen werden</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/checking.py" />
   <source>gpuwizard itself went wrong, not your computer.</source>
   <translation>In gpuwizard selbst ging etwas schief, nicht in Ihrem Computer.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/checking.py" />
   <source>Progress of the check</source>
   <translation>Fortschritt der Prüfung</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/checking.py" />
   <source>Stopping…</source>
   <translation>Wird angehalten…</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/checking.py" />
   <source>&amp;Cancel</source>
   <translation>&amp;Abbrechen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/checking.py" />
   <source>&amp;Check again</source>
   <translation>&amp;Erneut prüfen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/checking.py" />
   <source>&amp;Start again</source>
   <translation>&amp;Neu beginnen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/checking.py" />
   <source>Stopping</source>
   <translation>Wird angehalten</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/checking.py" />
   <source>It takes a second at most.</source>
   <translation>Das dauert höchstens eine Sekunde.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/checking.py" />
   <source>Playing an example machine</source>
   <translation>Wiedergabe eines Beispielrechners</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/checking.py" />
   <source>This computer is not looked at. You can stop at any time.</source>
   <translation>Dieser Computer wird nicht untersucht. Sie können jederzeit anhalten.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/checking.py" />
   <source>The result from before still stands.</source>
   <translation>Das vorige Ergebnis gilt weiterhin.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/checking.py" />
   <source>C&amp;opy</source>
   <translation>K&amp;opieren</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/checking.py" />
   <source>Copy what went wrong</source>
   <translation>Kopieren, was schiefging</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/checking.py" />
   <source>This text helps the makers of gpuwizard. Read it before you send it.</source>
   <translation>Dieser Text hilft den Entwicklern von gpuwizard. Lesen Sie ihn, bevor Sie ihn senden.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/checking.py" />
   <source>{value} of {count}:</source>
   <translation>{value} von {count}:</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/checking.py" />
   <source>Python {number}{python}</source>
   <extracomment>number = f'{target.index + 1} of {target.count}: ' if target.count &gt; 1 else ''</extracomment>
   <translation>Python {number}{python}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/compare.py" />
   <source>Compare two reports</source>
   <translation>Zwei Berichte vergleichen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/compare.py" />
   <source>Choose the saved report of a computer that works, of the same one before a change, or of any other. Then you see what differs, and which difference is the cause. A report can also be dropped here.</source>
   <translation>Wählen Sie den gespeicherten Bericht eines Computers, der funktioniert, dieses Computers vor einer Änderung oder irgendeines anderen. Dann sehen Sie, was verschieden ist und welcher Unterschied die Ursache ist. Ein Bericht kann auch hier abgelegt werden.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/compare.py" />
   <source>Only what can matter for the GPU is compared. Times, free memory and folder names are left out.</source>
   <translation>Verglichen wird nur, was für die GPU zählen kann. Zeiten, freier Speicher und Namen von Ordnern bleiben weg.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/compare.py" />
   <source>&amp;Close</source>
   <translation>&amp;Schließen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/compare.py" />
   <source>Close the comparison</source>
   <translation>Den Vergleich schließen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/compare.py" />
   <source>&amp;Open…</source>
   <translation>Ö&amp;ffnen…</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/compare.py" />
   <source>Choose the other report</source>
   <translation>Den anderen Bericht wählen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/compare.py" />
   <source>{name} could not be opened</source>
   <translation>{name} konnte nicht geöffnet werden</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/compare.py" />
   <source>This computer</source>
   <translation>Dieser Computer</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/compare.py" />
   <source>The reports could not be compared</source>
   <translation>Die Berichte konnten nicht verglichen werden</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/compare.py" />
   <source>What decides</source>
   <translation>Was entscheidet</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/compare.py" />
   <source>It accounts for what fails on one side only.</source>
   <translation>Es erklärt, was nur auf einer Seite scheitert.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/compare.py" />
   <source>What also differs</source>
   <translation>Was sonst verschieden ist</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/compare.py" />
   <source>It can matter for the GPU, or follows from the above.</source>
   <translation>Es kann für die GPU wichtig sein oder folgt aus dem Obigen.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/compare.py" />
   <source>{same} things are the same on both sides.</source>
   <translation>{same} Dinge sind auf beiden Seiten gleich.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/compare.py" />
   <source>More details ({len})</source>
   <translation>Weitere Einzelheiten ({len})</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/compare.py" />
   <source>Not known on one side ({len})</source>
   <translation>Auf einer Seite nicht bekannt ({len})</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/compare.py" />
   <source>{what} because gpuwizard itself went wrong: {splitlines}</source>
   <translation>{what}, weil in gpuwizard selbst etwas schiefging: {splitlines}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/explain.py" />
   <source>A container</source>
   <translation>Ein Container</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/explain.py" />
   <source>The same message can have several causes. What is installed here decides: check this computer.</source>
   <translation>Dieselbe Meldung kann mehrere Ursachen haben. Was hier installiert ist, entscheidet: Prüfen Sie diesen Computer.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/explain.py" />
   <source>The same message can have several causes. What is installed here decides: see the result of the check.</source>
   <translation>Dieselbe Meldung kann mehrere Ursachen haben. Was hier installiert ist, entscheidet: Sehen Sie sich das Ergebnis der Prüfung an.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/explain.py" />
   <source>Explain an error</source>
   <translation>Einen Fehler erklären</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/explain.py" />
   <source>Paste what was printed: a few lines or all of it. The first error tells more than the last. It stays on this computer.</source>
   <translation>Fügen Sie ein, was ausgegeben wurde: einige Zeilen oder alles. Der erste Fehler sagt mehr als der letzte. Es bleibt auf diesem Computer.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/explain.py" />
   <source>Reading the file</source>
   <translation>Die Datei wird gelesen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/explain.py" />
   <source>&amp;Open a log file…</source>
   <translation>&amp;Protokolldatei öffnen…</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/explain.py" />
   <source>&amp;Stop reading</source>
   <translation>&amp;Lesen anhalten</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/explain.py" />
   <source>&amp;Explain</source>
   <translation>&amp;Erklären</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/explain.py" />
   <source>The file {path}</source>
   <translation>Die Datei {path}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/explain.py" />
   <source>Printed on</source>
   <translation>Wo ausgegeben</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/explain.py" />
   <source>The error was printed on</source>
   <translation>Wo der Fehler ausgegeben wurde</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/explain.py" />
   <source>Open a log</source>
   <translation>Ein Protokoll öffnen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/explain.py" />
   <source>Logs (*.log *.txt *.out *.err);;All files (*)</source>
   <translation>Protokolle (*.log *.txt *.out *.err);;Alle Dateien (*)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/explain.py" />
   <source>It could not be read because gpuwizard itself went wrong: {last}</source>
   <extracomment>last = told.text.strip().splitlines()[-1] if isinstance(told, Crash) else ''</extracomment>
   <translation>Es konnte nicht gelesen werden, weil in gpuwizard selbst etwas schiefging: {last}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/explain.py" />
   <source>Nearly as likely.</source>
   <translation>Fast ebenso wahrscheinlich.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/explain.py" />
   <source>Less likely, but possible with the same lines.</source>
   <translation>Weniger wahrscheinlich, aber mit denselben Zeilen möglich.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/explain.py" />
   <source>It could also be</source>
   <translation>Es könnte auch sein</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/explain.py" />
   <source>The lines that count</source>
   <translation>Die Zeilen, die zählen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/explain.py" />
   <source>Harmless lines are grey, each with why.</source>
   <translation>Harmlose Zeilen sind grau, jede mit dem Grund dafür.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/explain.py" />
   <source>See the res&amp;ult</source>
   <translation>Er&amp;gebnis ansehen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/explain.py" />
   <source>&amp;Check this computer</source>
   <translation>&amp;Diesen Computer prüfen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/explain.py" />
   <source>The error, as it was printed</source>
   <translation>Der Fehler, wie er ausgegeben wurde</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/explain.py" />
   <source>Paste the error here, or drop a log file.</source>
   <translation>Fügen Sie den Fehler hier ein, oder legen Sie eine Protokolldatei ab.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/layer.py" />
   <source>Is there an NVIDIA graphics card, and does its driver answer?</source>
   <translation>Gibt es eine NVIDIA-Grafikkarte, und antwortet ihr Treiber?</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/layer.py" />
   <source>Are the CUDA libraries there that the framework was built for?</source>
   <translation>Sind die CUDA-Bibliotheken da, für die das Framework gebaut wurde?</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/layer.py" />
   <source>Is cuDNN, the library for neural networks, there and in the right version?</source>
   <translation>Ist cuDNN, die Bibliothek für neuronale Netze, da und in der richtigen Version?</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/layer.py" />
   <source>Are the libraries found where the system looks for them, and is the GPU not hidden?</source>
   <translation>Werden die Bibliotheken dort gefunden, wo das System sucht, und ist die GPU nicht verborgen?</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/layer.py" />
   <source>Is the framework installed here, and is it a build that can use the GPU?</source>
   <translation>Ist das Framework hier installiert, und ist es ein Build, der die GPU verwenden kann?</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/layer.py" />
   <source>Does a small calculation run on the GPU, and is its result right?</source>
   <translation>Läuft eine kleine Berechnung auf der GPU, und ist ihr Ergebnis richtig?</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/layer.py" />
   <source>Check again: {LAYER_TITLES}</source>
   <translation>Erneut prüfen: {LAYER_TITLES}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/layer.py" />
   <source>How fast it is</source>
   <translation>Wie schnell es ist</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/layer.py" />
   <source>What was seen</source>
   <translation>Was beobachtet wurde</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/layer.py" />
   <source>Harmless</source>
   <translation>Harmlos</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/layer.py" />
   <source>Mend this first:</source>
   <translation>Das zuerst beheben:</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/layer.py" />
   <source>Go to the cause: {title}</source>
   <translation>Zur Ursache: {title}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/recommend.py" />
   <source>What works here</source>
   <translation>Was hier funktioniert</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/recommend.py" />
   <source>What works on that computer</source>
   <translation>Was auf jenem Computer funktioniert</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/recommend.py" />
   <source>All</source>
   <translation>Alle</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/recommend.py" />
   <source>All frameworks</source>
   <translation>Alle Frameworks</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/recommend.py" />
   <source>Comparing versions with that computer</source>
   <translation>Versionen werden mit jenem Computer verglichen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/recommend.py" />
   <source>Comparing versions with this computer</source>
   <translation>Versionen werden mit diesem Computer verglichen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/recommend.py" />
   <source>It could not be worked out because gpuwizard itself went wrong: {last}</source>
   <translation>Es konnte nicht ermittelt werden, weil in gpuwizard selbst etwas schiefging: {last}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/recommend.py" />
   <source>Other sets that work</source>
   <translation>Andere Zusammenstellungen, die funktionieren</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/recommend.py" />
   <source>Each opens on a click.</source>
   <translation>Jede öffnet sich mit einem Klick.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/recommend.py" />
   <source>Does not work here</source>
   <translation>Funktioniert hier nicht</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/recommend.py" />
   <source>Installing these would cost time and not use the GPU.</source>
   <translation>Diese zu installieren, würde Zeit kosten und die GPU nicht verwenden.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/recommend.py" />
   <source>any framework</source>
   <translation>irgendeinem Framework</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/recommend.py" />
   <source>gpuwizard knows no release of {name} that uses a GPU here</source>
   <extracomment>name = 'any framework' if chosen is None else FRAMEWORK_TITLES[chosen]</extracomment>
   <translation>gpuwizard kennt keine Version von {name}, die hier eine GPU verwendet</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/recommend.py" />
   <source>There are sets of other frameworks that work: choose All above.</source>
   <translation>Es gibt Zusammenstellungen anderer Frameworks, die funktionieren: Wählen Sie oben „Alle“.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/recommend.py" />
   <source>Taken for granted: {text}</source>
   <translation>Als gegeben angenommen: {text}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/report.py" />
   <source>Web page (HTML)</source>
   <translation>Webseite (HTML)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/report.py" />
   <source>Data (JSON)</source>
   <translation>Daten (JSON)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/report.py" />
   <source>Text (Markdown)</source>
   <translation>Text (Markdown)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/report.py" />
   <source>One file for reading in a web browser, and for sending to somebody.</source>
   <translation>Eine einzige Datei zum Lesen in einem Webbrowser und zum Versenden.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/report.py" />
   <source>Everything that was seen. It can be opened in gpuwizard again, here or elsewhere.</source>
   <translation>Alles, was beobachtet wurde. Es kann wieder in gpuwizard geöffnet werden, hier oder anderswo.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/report.py" />
   <source>For pasting into a forum or a bug report.</source>
   <translation>Zum Einfügen in ein Forum oder einen Fehlerbericht.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/report.py" />
   <source>Report that a double click opens (*.gpuwizard)</source>
   <translation>Bericht, den ein Doppelklick öffnet (*.gpuwizard)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/report.py" />
   <source>Web page (*.html)</source>
   <translation>Webseite (*.html)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/report.py" />
   <source>Report of gpuwizard (*.gpuwizard.json *.json)</source>
   <translation>Bericht von gpuwizard (*.gpuwizard.json *.json)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/report.py" />
   <source>Markdown (*.md)</source>
   <translation>Markdown (*.md)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/report.py" />
   <source>Save a report</source>
   <translation>Einen Bericht speichern</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/report.py" />
   <source>This is what the report says; as a web page or as data it also holds every fact behind it. User name, home folder and computer name are masked in all of it. Nothing leaves this computer unless you send it. It is written in English, so that support everywhere can read it.</source>
   <translation>Das steht im Bericht; als Webseite oder als Daten enthält er auch jede Tatsache dahinter. Benutzername, Benutzerordner und Computername sind überall darin unkenntlich gemacht. Nichts verlässt diesen Computer, wenn Sie es nicht senden. Er ist auf Englisch geschrieben, damit der Support überall ihn lesen kann.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/report.py" />
   <source>The report as it will be saved</source>
   <translation>Der Bericht, wie er gespeichert wird</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/report.py" />
   <source>&amp;Save…</source>
   <translation>&amp;Speichern…</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/report.py" />
   <source>Save the report</source>
   <translation>Den Bericht speichern</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/report.py" />
   <source>The report is on the clipboard.</source>
   <translation>Der Bericht ist in der Zwischenablage.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/report.py" />
   <source>Save as</source>
   <translation>Speichern als</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/report.py" />
   <source>&amp;Copy as Markdown</source>
   <translation>Als &amp;Markdown kopieren</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/report.py" />
   <source>Making the report…</source>
   <translation>Der Bericht wird erstellt…</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/report.py" />
   <source>The report could not be made because gpuwizard itself went wrong.</source>
   <translation>Der Bericht konnte nicht erstellt werden, weil in gpuwizard selbst etwas schiefging.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/report.py" />
   <source>The report could not be saved because gpuwizard itself went wrong: {last}</source>
   <translation>Der Bericht konnte nicht gespeichert werden, weil in gpuwizard selbst etwas schiefging: {last}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/setup.py" />
   <source>Set up this computer</source>
   <translation>Diesen Computer einrichten</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/setup.py" />
   <source>From a bare machine to a framework that was seen to work. Nothing is changed before you have seen the plan.</source>
   <translation>Von einem leeren Rechner bis zu einem Framework, das nachweislich funktioniert. Es wird nichts geändert, bevor Sie den Plan gesehen haben.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/setup.py" />
   <source>A few questions, each with a proposal. Press Enter to take it.</source>
   <translation>Einige Fragen, jede mit einem Vorschlag. Drücken Sie die Eingabetaste, um ihn zu übernehmen.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/setup.py" />
   <source>Each step is run only when you say so, and is looked at before the next one opens.</source>
   <translation>Jeder Schritt wird nur ausgeführt, wenn Sie es sagen, und wird untersucht, bevor sich der nächste öffnet.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/setup.py" />
   <source>Please wait</source>
   <translation>Bitte warten</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/setup.py" />
   <source>&amp;Check it</source>
   <translation>&amp;Umgebung prüfen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/setup.py" />
   <source>Look &amp;again</source>
   <translation>&amp;Erneut nachsehen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/setup.py" />
   <source>&amp;Stop</source>
   <translation>An&amp;halten</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/setup.py" />
   <source>&amp;Question before</source>
   <translation>&amp;Vorige Frage</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/setup.py" />
   <source>Start &amp;over</source>
   <translation>&amp;Neu beginnen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/setup.py" />
   <source>Profiles (*.toml);;All files (*)</source>
   <translation>Profile (*.toml);;Alle Dateien (*)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/setup.py" />
   <source>Open a profile</source>
   <translation>Ein Profil öffnen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/summary.py" />
   <source>Check again: everything</source>
   <translation>Erneut prüfen: alles</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/summary.py" />
   <source>&amp;Back to the demonstration</source>
   <translation>Zurück zur V&amp;orführung</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/summary.py" />
   <source>&amp;What works here</source>
   <translation>Was hier &amp;funktioniert</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/summary.py" />
   <source>What follows from it</source>
   <translation>Was daraus folgt</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/summary.py" />
   <source>These go away once the cause is mended.</source>
   <translation>Dies verschwindet, sobald die Ursache behoben ist.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/summary.py" />
   <source>What else is wrong</source>
   <translation>Was sonst nicht stimmt</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/summary.py" />
   <source>It does not come from the cause. The steps above mend it.</source>
   <translation>Es kommt nicht von der Ursache. Die Schritte oben beheben es.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/summary.py" />
   <source>Messages that look alarming and need nothing done.</source>
   <translation>Meldungen, die beunruhigend aussehen und bei denen nichts zu tun ist.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/summary.py" />
   <source>What to do</source>
   <translation>Was zu tun ist</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/summary.py" />
   <source>Not the cause. Mend the cause first; what is still listed after that comes next.</source>
   <translation>Nicht die Ursache. Beheben Sie zuerst die Ursache; was danach noch aufgeführt ist, kommt als Nächstes.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/summary.py" />
   <source>Also noticed</source>
   <translation>Außerdem bemerkt</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/summary.py" />
   <source>Nothing that keeps the GPU from working, but worth knowing.</source>
   <translation>Nichts, was die GPU am Arbeiten hindert, aber gut zu wissen.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/summary.py" />
   <source>Step by step</source>
   <translation>Schritt für Schritt</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/summary.py" />
   <source>With a computer that works, or with this one before a change: what differs, and which difference is the cause.</source>
   <translation>Mit einem Computer, der funktioniert, oder mit diesem vor einer Änderung: was verschieden ist und welcher Unterschied die Ursache ist.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/summary.py" />
   <source>Compare</source>
   <translation>Vergleichen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/summary.py" />
   <source>C&amp;ompare with another report…</source>
   <translation>Mit anderem Bericht &amp;vergleichen…</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/summary.py" />
   <source>checked in {seconds_text}</source>
   <translation>geprüft in {seconds_text}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/target.py" />
   <source>Which Python runs your program?</source>
   <translation>Welches Python führt Ihr Programm aus?</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/target.py" />
   <source>The framework is looked at in the Python that you choose here. Hold Ctrl to choose several.</source>
   <translation>Das Framework wird in dem Python untersucht, das Sie hier wählen. Halten Sie Strg gedrückt, um mehrere zu wählen.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/target.py" />
   <source>Looking for Pythons on this computer</source>
   <translation>Auf diesem Computer wird nach Pythons gesucht</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/target.py" />
   <source>These are the Pythons of the example machine, not of this computer.</source>
   <translation>Dies sind die Pythons des Beispielrechners, nicht dieses Computers.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/target.py" />
   <source>Reading what was recorded</source>
   <translation>Die Aufzeichnung wird gelesen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/target.py" />
   <source>Pythons of the example machine</source>
   <translation>Pythons des Beispielrechners</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/target.py" />
   <source>Start the &amp;check</source>
   <translation>&amp;Prüfung starten</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/target.py" />
   <source>&amp;Other Python…</source>
   <translation>&amp;Anderes Python…</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/target.py" />
   <source>Path of another Python</source>
   <translation>Pfad eines anderen Python</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/target.py" />
   <source>Path of a Python, or of its environment's folder</source>
   <translation>Pfad eines Python oder des Ordners seiner Umgebung</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/target.py" />
   <source>&amp;Add</source>
   <translation>&amp;Hinzufügen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/target.py" />
   <source>B&amp;rowse…</source>
   <translation>&amp;Durchsuchen…</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/target.py" />
   <source>Automatic</source>
   <translation>Automatisch</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/target.py" />
   <source>Looks at the frameworks that are installed in this Python</source>
   <translation>Untersucht die Frameworks, die in diesem Python installiert sind</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/target.py" />
   <source>The list of Pythons could not be made ({last}). Give the path of yours instead.</source>
   <translation>Die Liste der Pythons konnte nicht erstellt werden ({last}). Geben Sie stattdessen den Pfad Ihres Python an.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/target.py" />
   <source>No Python was found on this computer. Give the path of yours.</source>
   <translation>Auf diesem Computer wurde kein Python gefunden. Geben Sie den Pfad Ihres Python an.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/target.py" />
   <source>{path} could not be looked at because gpuwizard itself went wrong: {last}</source>
   <translation>{path} konnte nicht untersucht werden, weil in gpuwizard selbst etwas schiefging: {last}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/target.py" />
   <source>Type the path of a Python first.</source>
   <translation>Geben Sie zuerst den Pfad eines Python ein.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/target.py" />
   <source>Choose a Python</source>
   <translation>Ein Python wählen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/welcome.py" />
   <source>It only looks</source>
   <translation>Es sieht nur nach</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/welcome.py" />
   <source>Nothing is installed, changed or removed. Where something has to be mended, you see the command and decide yourself whether to run it.</source>
   <translation>Nichts wird installiert, geändert oder entfernt. Wo etwas zu beheben ist, sehen Sie den Befehl und entscheiden selbst, ob er ausgeführt wird.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/welcome.py" />
   <source>It is quick</source>
   <translation>Es geht schnell</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/welcome.py" />
   <source>Usually between 10 seconds and a minute. You can stop it at any time.</source>
   <translation>Meist zwischen 10 Sekunden und einer Minute. Sie können es jederzeit anhalten.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/welcome.py" />
   <source>It stays on this computer</source>
   <translation>Es bleibt auf diesem Computer</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/welcome.py" />
   <source>Nothing is sent anywhere. If you save a report, your user name, home folder and computer name are masked in it.</source>
   <translation>Nichts wird irgendwohin gesendet. Wenn Sie einen Bericht speichern, sind Ihr Benutzername, Ihr Benutzerordner und der Computername darin unkenntlich gemacht.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/welcome.py" />
   <source>Set &amp;up this computer…</source>
   <translation>Diesen &amp;Computer einrichten…</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/welcome.py" />
   <source>&amp;Open a report…</source>
   <translation>&amp;Bericht öffnen…</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/welcome.py" />
   <source>&amp;Explain an error…</source>
   <translation>&amp;Fehler erklären…</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/welcome.py" />
   <source>&amp;Start</source>
   <translation>&amp;Starten</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/welcome.py" />
   <source>A check of this computer is running. Stop it or wait for its end, then open the report.</source>
   <translation>Eine Prüfung dieses Computers läuft. Halten Sie sie an oder warten Sie auf ihr Ende, und öffnen Sie dann den Bericht.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/welcome.py" />
   <source>Open a report</source>
   <translation>Einen Bericht öffnen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/welcome.py" />
   <source>{name} is a report, but it holds no result: check the computer again.</source>
   <translation>{name} ist ein Bericht, enthält aber kein Ergebnis: Prüfen Sie den Computer erneut.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/welcome.py" />
   <source>the saved report {name}</source>
   <translation>der gespeicherte Bericht {name}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/welcome.py" />
   <source>{name} could not be opened because gpuwizard itself went wrong: {last}</source>
   <translation>{name} konnte nicht geöffnet werden, weil in gpuwizard selbst etwas schiefging: {last}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/welcome.py" />
   <source>Find out why the GPU is not used</source>
   <translation>Herausfinden, warum die GPU nicht verwendet wird</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/welcome.py" />
   <source>TensorFlow, PyTorch or JAX runs, but only on the processor? gpuwizard looks at each step from the graphics card to a small calculation on it, and names the one thing to mend first.</source>
   <translation>TensorFlow, PyTorch oder JAX läuft, aber nur auf dem Prozessor? gpuwizard untersucht jeden Schritt von der Grafikkarte bis zu einer kleinen Berechnung darauf und nennt das eine, das zuerst zu beheben ist.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/welcome.py" />
   <source>The facts that were recorded on another machine are played back and judged.</source>
   <translation>Die Tatsachen, die auf einem anderen Rechner aufgezeichnet wurden, werden wiedergegeben und beurteilt.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/welcome.py" />
   <source>Demonstration: {title}</source>
   <translation>Vorführung: {title}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/welcome.py" />
   <source>Is nothing installed yet?</source>
   <translation>Ist noch nichts installiert?</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/welcome.py" />
   <source>gpuwizard leads from a bare machine to a framework that works, one step after the other.</source>
   <translation>gpuwizard führt von einem leeren Rechner zu einem Framework, das funktioniert, einen Schritt nach dem anderen.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/plan_text.py" />
   <source>{REMARK} Step {number}: {remark}</source>
   <translation>{REMARK} Schritt {number}: {remark}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/progress.py" />
   <source>judged when the test on the GPU has ended</source>
   <translation>wird beurteilt, wenn der Test auf der GPU beendet ist</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/progress.py" />
   <source>can take</source>
   <translation>kann dauern</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/progress.py" />
   <source>looking again</source>
   <translation>erneutes Untersuchen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/question.py" />
   <source>Stop the check?</source>
   <translation>Soll die Prüfung angehalten werden?</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/question.py" />
   <source>What has been found until now is kept.</source>
   <translation>Was bis jetzt gefunden wurde, bleibt erhalten.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/question.py" />
   <source>&amp;Stop the check</source>
   <translation>Prüfung &amp;anhalten</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/question.py" />
   <source>&amp;Keep checking</source>
   <translation>&amp;Weiter prüfen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/question.py" />
   <source>Stop the command?</source>
   <translation>Soll der Befehl angehalten werden?</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/question.py" />
   <source>What it has begun may then be half done.</source>
   <translation>Was damit begonnen wurde, ist dann vielleicht nur halb fertig.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/question.py" />
   <source>&amp;Stop the command</source>
   <translation>Befehl &amp;anhalten</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/question.py" />
   <source>&amp;Keep running</source>
   <translation>&amp;Weiterlaufen lassen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/question.py" />
   <source>All settings will be as they were at the first start. Saved reports stay.</source>
   <translation>Alle Einstellungen werden wieder so, wie sie beim ersten Start waren. Gespeicherte Berichte bleiben.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/question.py" />
   <source>Put everything back?</source>
   <translation>Alles zurücksetzen?</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/question.py" />
   <source>&amp;Put everything back</source>
   <translation>&amp;Alles zurücksetzen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/question.py" />
   <source>&amp;Keep my settings</source>
   <translation>&amp;Meine Einstellungen behalten</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/result_bar.py" />
   <source>&amp;Result for</source>
   <translation>E&amp;rgebnis für</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/result_bar.py" />
   <source>Result that is shown</source>
   <translation>Gezeigtes Ergebnis</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/result_bar.py" />
   <source>Saved report - gpuwizard</source>
   <translation>Gespeicherter Bericht - gpuwizard</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/result_bar.py" />
   <source>Demonstration - gpuwizard</source>
   <translation>Vorführung - gpuwizard</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/result_bar.py" />
   <source>This is {source}. It is of a demonstration with an example machine: {demo}.</source>
   <translation>Dies ist {source}. Er stammt aus einer Vorführung mit einem Beispielrechner: {demo}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/result_bar.py" />
   <source>made {created}</source>
   <translation>erstellt am {created}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/result_bar.py" />
   <source>This is {source}{made}. It may be from another computer, or out of date. Its commands are meant for that computer.</source>
   <extracomment>made = f', made {report.created[:10]}' if report is not None and report.created else ''</extracomment>
   <translation>Dies ist {source}{made}. Er ist vielleicht von einem anderen Computer oder veraltet. Seine Befehle sind für jenen Computer gedacht.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/result_bar.py" />
   <source>This is a demonstration with an example machine: {title}. What you see is not this computer.</source>
   <translation>Dies ist eine Vorführung mit einem Beispielrechner: {title}. Was Sie sehen, ist nicht dieser Computer.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/run_dialog.py" />
   <source>What it changed counts in programs that are started from now on. Close gpuwizard, open a new terminal, start it there and check again.</source>
   <translation>Was es geändert hat, gilt in Programmen, die von jetzt an gestartet werden. Schließen Sie gpuwizard, öffnen Sie ein neues Terminal, starten Sie es dort und prüfen Sie erneut.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/run_dialog.py" />
   <source>Restart the computer, then check again.</source>
   <translation>Starten Sie den Computer neu, und prüfen Sie dann erneut.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/run_dialog.py" />
   <source>Run it for me - gpuwizard</source>
   <translation>Für mich ausführen - gpuwizard</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/run_dialog.py" />
   <source>Starting</source>
   <translation>Wird gestartet</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/run_dialog.py" />
   <source>The commands are running.</source>
   <translation>Die Befehle laufen.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/run_dialog.py" />
   <source>&amp;Run</source>
   <translation>Aus&amp;führen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/run_dialog.py" />
   <source>Run these commands: {title}</source>
   <translation>Diese Befehle ausführen: {title}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/run_dialog.py" />
   <source>C&amp;opy what it printed</source>
   <translation>A&amp;usgabe kopieren</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/run_dialog.py" />
   <source>Check &amp;again</source>
   <translation>&amp;Erneut prüfen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/run_dialog.py" />
   <source>Running {which}</source>
   <extracomment>which = f'command {event.number} of {event.count}' if event.count &gt; 1 else 'the command'</extracomment>
   <translation>Wird ausgeführt: {which}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/run_dialog.py" />
   <source>Checking again</source>
   <translation>Es wird erneut geprüft</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/run_dialog.py" />
   <source>Checking again: {doing}</source>
   <translation>Es wird erneut geprüft: {doing}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/run_dialog.py" />
   <source>The check gave no result for this Python. Press Check again on the page.</source>
   <translation>Die Prüfung ergab kein Ergebnis für dieses Python. Drücken Sie „Erneut prüfen“ auf der Seite.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/settings.py" />
   <source>holds something that is no setting</source>
   <translation>enthält etwas, das keine Einstellung ist</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/settings.py" />
   <source>cannot be read or written</source>
   <translation>kann nicht gelesen oder geschrieben werden</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/settings_button.py" />
   <source>Se&amp;ttings</source>
   <translation>Eins&amp;tellungen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/settings_dialog.py" />
   <source>Like the desktop</source>
   <translation>Wie der Desktop</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/settings_dialog.py" />
   <source>Light</source>
   <translation>Hell</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/settings_dialog.py" />
   <source>Dark</source>
   <translation>Dunkel</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/settings_dialog.py" />
   <source>Settings</source>
   <translation>Einstellungen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/settings_dialog.py" />
   <source>What you choose holds at once and is kept for the next time.</source>
   <translation>Was Sie wählen, gilt sofort und wird für das nächste Mal behalten.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/settings_dialog.py" />
   <source>Colours</source>
   <translation>Farben</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/settings_dialog.py" />
   <source>Colours: {THEME_TITLES}</source>
   <translation>Farben: {THEME_TITLES}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/settings_dialog.py" />
   <source>Language</source>
   <translation>Sprache</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/settings_dialog.py" />
   <source>Folder of reports</source>
   <translation>Ordner für Berichte</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/settings_dialog.py" />
   <source>&amp;Choose…</source>
   <translation>&amp;Wählen…</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/settings_dialog.py" />
   <source>Choose the folder of reports</source>
   <translation>Den Ordner für Berichte wählen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/settings_dialog.py" />
   <source>Where the dialogs to save and to open a report begin.</source>
   <translation>Hier beginnen die Dialoge zum Speichern und Öffnen eines Berichts.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/settings_dialog.py" />
   <source>&amp;Put everything back…</source>
   <translation>&amp;Alles zurücksetzen…</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/settings_dialog.py" />
   <source>C&amp;lose</source>
   <translation>&amp;Schließen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/settings_dialog.py" />
   <source>Folder of reports: {reports}</source>
   <translation>Ordner für Berichte: {reports}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/settings_file.py" />
   <source>The settings in {path} cannot be removed ({reason}). Remove that file yourself.</source>
   <translation>Die Einstellungen in {path} können nicht entfernt werden ({reason}). Entfernen Sie diese Datei selbst.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/setup_run.py" />
   <source>Another set-up has worked on this meanwhile, so everything was looked at anew. You can go on from here.</source>
   <translation>Eine andere Einrichtung hat inzwischen hieran gearbeitet, darum wurde alles neu untersucht. Sie können von hier aus weitermachen.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/setup_run.py" />
   <source>It was stopped, and everything was looked at anew. You can go on from here.</source>
   <translation>Es wurde angehalten, und alles wurde neu untersucht. Sie können von hier aus weitermachen.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/setup_run.py" />
   <source>The next step is no longer the one that you saw before, so you are asked again before it is run.</source>
   <translation>Der nächste Schritt ist nicht mehr der, den Sie vorher gesehen haben, darum werden Sie noch einmal gefragt, bevor er ausgeführt wird.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/setup_run.py" />
   <source>nothing was looked at yet</source>
   <translation>es wurde noch nichts untersucht</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/setup_run.py" />
   <source>The notes cannot be kept in {folder}: {strerror}.</source>
   <translation>Die Notizen können in {folder} nicht aufbewahrt werden: {strerror}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/setup_run.py" />
   <source>Done in an earlier run: {names}. The last one was on {day}.</source>
   <translation>In einem früheren Lauf erledigt: {names}. Der letzte war am {day}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/setup_run.py" />
   <source>That run was interrupted in the step “{title}”. Everything was looked at anew.</source>
   <translation>Dieser Lauf wurde im Schritt „{title}“ unterbrochen. Alles wurde neu untersucht.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/setup_run.py" />
   <source>That run ended at a step that you do yourself, such as a restart. It goes on from there.</source>
   <translation>Dieser Lauf endete bei einem Schritt, den Sie selbst tun, etwa einem Neustart. Von dort geht es weiter.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/setup_run.py" />
   <source>That run ended in the step “{title}”, which failed: {says}</source>
   <translation>Dieser Lauf endete im Schritt „{title}“, der gescheitert ist: {says}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/setup_work.py" />
   <source>gpuwizard itself went wrong, not your computer: {last}</source>
   <translation>In gpuwizard selbst ging etwas schief, nicht in Ihrem Computer: {last}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/setup_work.py" />
   <source>gpuwizard itself went wrong, and the profile was not saved.</source>
   <translation>In gpuwizard selbst ging etwas schief, und das Profil wurde nicht gespeichert.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/sidebar.py" />
   <source>Steps</source>
   <translation>Schritte</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/theme.py" />
   <source>Cascadia Mono</source>
   <translation>Cascadia Mono</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/theme.py" />
   <source>Consolas</source>
   <translation>Consolas</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/theme.py" />
   <source>Courier New</source>
   <translation>Courier New</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/theme.py" />
   <source>SF Mono</source>
   <translation>SF Mono</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/theme.py" />
   <source>Menlo</source>
   <translation>Menlo</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/theme.py" />
   <source>Monaco</source>
   <translation>Monaco</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/theme.py" />
   <source>Noto Sans Mono</source>
   <translation>Noto Sans Mono</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/theme.py" />
   <source>DejaVu Sans Mono</source>
   <translation>DejaVu Sans Mono</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/theme.py" />
   <source>Ubuntu Mono</source>
   <translation>Ubuntu Mono</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/theme.py" />
   <source>Liberation Mono</source>
   <translation>Liberation Mono</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/theme.py" />
   <source>Fusion</source>
   <translation>Fusion</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/command_box.py" />
   <source>Shell</source>
   <translation>Shell</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/command_box.py" />
   <source>Paste into: {shell}</source>
   <translation>Einfügen in: {shell}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/command_box.py" />
   <source>Command for {shell}: {title}</source>
   <translation>Befehl für {shell}: {title}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/command_box.py" />
   <source>Copy the command for {shell}: {title}</source>
   <translation>Den Befehl für {shell} kopieren: {title}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/differences.py" />
   <source>Not chosen yet</source>
   <translation>Noch nicht gewählt</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/differences.py" />
   <source>Open the other report, or drop its file here.</source>
   <translation>Öffnen Sie den anderen Bericht, oder legen Sie seine Datei hier ab.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/differences.py" />
   <source>Show all {len}</source>
   <translation>Alle {len} zeigen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/differences.py" />
   <source>Show all {len}: {subject}</source>
   <translation>Alle {len} zeigen: {subject}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/disclosure.py" />
   <source>The details are shown</source>
   <translation>Die Einzelheiten werden gezeigt</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/disclosure.py" />
   <source>The details are hidden</source>
   <translation>Die Einzelheiten sind verborgen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/finding_card.py" />
   <source>Then</source>
   <translation>Danach</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/finding_card.py" />
   <source>Another way</source>
   <translation>Ein anderer Weg</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/finding_card.py" />
   <source>What points to this ({count})</source>
   <translation>Was darauf hindeutet ({count})</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/finding_card.py" />
   <source>How sure this is</source>
   <translation>Wie sicher das ist</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/finding_card.py" />
   <source>{sureness_text} Its name in reports is {cause}.</source>
   <translation>{sureness_text} In Berichten heißt es {cause}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/finding_card.py" />
   <source>Seen in: {found_via}</source>
   <translation>Gesehen in: {found_via}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/fix_card.py" />
   <source>Needs administrator rights</source>
   <translation>Braucht Administratorrechte</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/fix_card.py" />
   <source>Needs a restart of the computer</source>
   <translation>Braucht einen Neustart des Computers</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/fix_card.py" />
   <source>Takes {takes}</source>
   <translation>Aufwand: {takes}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/fix_card.py" />
   <source>To see that it worked</source>
   <translation>So sehen Sie, ob es geholfen hat</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/fix_card.py" />
   <source>To undo it</source>
   <translation>So machen Sie es rückgängig</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/fix_card.py" />
   <source>&amp;Run it for me…</source>
   <translation>Für &amp;mich ausführen…</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/fix_card.py" />
   <source>Run it for me: {title}</source>
   <translation>Für mich ausführen: {title}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/library_search.py" />
   <source>Where the loader looked ({len})</source>
   <translation>Wo das Ladeprogramm gesucht hat ({len})</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/library_search.py" />
   <source>Where the loader looked for {name}</source>
   <translation>Wo das Ladeprogramm nach {name} gesucht hat</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/library_search.py" />
   <source>Files that are not used, and why</source>
   <translation>Dateien, die nicht verwendet werden, und warum</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/live_output.py" />
   <source>What the commands print</source>
   <translation>Was die Befehle ausgeben</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/log_lines.py" />
   <source>Harmless line: {text}. {why}</source>
   <translation>Harmlose Zeile: {text}. {why}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/log_lines.py" />
   <source>Line that tells the cause: {text}</source>
   <translation>Zeile, die die Ursache verrät: {text}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/plan.py" />
   <source>Copy &amp;all commands</source>
   <translation>&amp;Alle Befehle kopieren</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/plan.py" />
   <source>Copy &amp;until the restart</source>
   <translation>Befehle &amp;bis zum Neustart kopieren</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/plan.py" />
   <source>Copy &amp;after the restart</source>
   <translation>Befehle nach dem &amp;Neustart kopieren</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/plan.py" />
   <source>Mends: {join}</source>
   <translation>Behebt: {join}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/plan.py" />
   <source>Step {number}: {title}</source>
   <translation>Schritt {number}: {title}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/plan.py" />
   <source>Then: {title}</source>
   <translation>Danach: {title}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/plan.py" />
   <source>More that may help</source>
   <translation>Was noch helfen kann</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/plan.py" />
   <source>More that may help: {words}</source>
   <translation>Was noch helfen kann: {words}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/plan.py" />
   <source>Shell for all steps</source>
   <translation>Shell für alle Schritte</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/run_parts.py" />
   <source>Nobody can answer here: a command that asks something ends with an error, or takes what it proposes.</source>
   <translation>Hier kann niemand antworten: Ein Befehl, der etwas fragt, endet mit einem Fehler oder nimmt, was er vorschlägt.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/run_parts.py" />
   <source>conda goes ahead at once: it does not show its plan and ask first, as it does in a terminal.</source>
   <translation>conda legt sofort los: Es zeigt seinen Plan nicht und fragt nicht zuerst, wie es das in einem Terminal tut.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/run_parts.py" />
   <source>You can stop it at any time. When it has ended, gpuwizard checks again.</source>
   <translation>Sie können es jederzeit anhalten. Wenn es beendet ist, prüft gpuwizard erneut.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/run_parts.py" />
   <source>What would be run, and what it takes</source>
   <translation>Was ausgeführt würde und was dafür nötig ist</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/run_parts.py" />
   <source>in your home folder, with {SHELL_TITLES} and your own rights</source>
   <translation>in Ihrem Benutzerordner, mit {SHELL_TITLES} und Ihren eigenen Rechten</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/run_parts.py" />
   <source>gpuwizard runs these {count} commands one after the other, {where}:</source>
   <translation>gpuwizard führt diese {count} Befehle nacheinander aus, {where}:</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/run_parts.py" />
   <source>gpuwizard runs this command, {where}:</source>
   <translation>gpuwizard führt diesen Befehl aus, {where}:</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/run_parts.py" />
   <source>What would be run</source>
   <translation>Was ausgeführt würde</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/run_parts.py" />
   <source>What would be run, {count} commands</source>
   <translation>Was ausgeführt würde, {count} Befehle</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/run_parts.py" />
   <source>The command that runs</source>
   <translation>Der Befehl, der läuft</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/run_parts.py" />
   <source>Time taken</source>
   <translation>Vergangene Zeit</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/seen.py" />
   <source>Show all {len}: {title}</source>
   <translation>Alle {len} zeigen: {title}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_agree.py" />
   <source>You can stop it at any time. Nobody can answer here: a command that asks something ends with an error. When it has ended, gpuwizard looks whether it worked.</source>
   <translation>Sie können es jederzeit anhalten. Hier kann niemand antworten: Ein Befehl, der etwas fragt, endet mit einem Fehler. Wenn es beendet ist, sieht gpuwizard nach, ob es gelungen ist.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_agree.py" />
   <source>gpuwizard runs these steps one after the other, with your own rights:</source>
   <translation>gpuwizard führt diese Schritte nacheinander aus, mit Ihren eigenen Rechten:</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_agree.py" />
   <source>gpuwizard runs this step, with your own rights:</source>
   <translation>gpuwizard führt diesen Schritt aus, mit Ihren eigenen Rechten:</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_agree.py" />
   <source>What would be run: {title}</source>
   <translation>Was ausgeführt würde: {title}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_agree.py" />
   <source>What it changes</source>
   <translation>Was sich dadurch ändert</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_plan.py" />
   <source>Whom to ask when a step fails</source>
   <translation>Wen Sie fragen können, wenn ein Schritt scheitert</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_plan.py" />
   <source>The environment lies in</source>
   <translation>Die Umgebung liegt in</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_plan.py" />
   <source>Packages besides</source>
   <translation>Weitere Pakete</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_plan.py" />
   <source>This set-up was begun earlier</source>
   <translation>Diese Einrichtung wurde schon früher begonnen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_plan.py" />
   <source>Nothing was changed.</source>
   <translation>Es wurde nichts geändert.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_plan.py" />
   <source>Whom to ask</source>
   <translation>Wen Sie fragen können</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_plan.py" />
   <source>Everything is set up, and it works.</source>
   <translation>Alles ist eingerichtet, und es funktioniert.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_plan.py" />
   <source>All was there already, and it works: nothing was changed.</source>
   <translation>Es war schon alles da, und es funktioniert: Es wurde nichts geändert.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_plan.py" />
   <source>To work in the environment, open a terminal and type:</source>
   <translation>Um in der Umgebung zu arbeiten, öffnen Sie ein Terminal und geben Sie ein:</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_plan.py" />
   <source>enter the environment</source>
   <translation>in die Umgebung wechseln</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_question.py" />
   <source>&amp;Browse…</source>
   <translation>&amp;Durchsuchen…</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_question.py" />
   <source>Everything is installed into this folder. To undo the set-up, delete it. ~ is your home folder.</source>
   <translation>Alles wird in diesen Ordner installiert. Um die Einrichtung rückgängig zu machen, löschen Sie ihn. ~ ist Ihr Benutzerordner.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_question.py" />
   <source>Choose an empty folder</source>
   <translation>Einen leeren Ordner wählen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_start.py" />
   <source>My company gave me a profile</source>
   <translation>Ich habe von meiner Firma ein Profil erhalten</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_start.py" />
   <source>A small file that ends in .toml. Open it here, or drop it on this window.</source>
   <translation>Eine kleine Datei, die auf .toml endet. Öffnen Sie sie hier, oder legen Sie sie auf diesem Fenster ab.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_start.py" />
   <source>I have none</source>
   <translation>Ich habe keines</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_start.py" />
   <source>A few questions make one, each with a proposal. The rest is found out by looking at this computer.</source>
   <translation>Einige Fragen ergeben ein Profil, jede mit einem Vorschlag. Der Rest wird durch Untersuchen dieses Computers herausgefunden.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_start.py" />
   <source>It was begun on this computer and is not finished yet. It goes on where it stopped.</source>
   <translation>Die Einrichtung wurde auf diesem Computer begonnen und ist noch nicht fertig. Sie geht dort weiter, wo sie aufgehört hat.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_start.py" />
   <source>Go on</source>
   <translation>Weitermachen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_start.py" />
   <source>Go on with “{name}”</source>
   <translation>Weitermachen mit „{name}“</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_start.py" />
   <source>One thing in it has</source>
   <translation>Eine Sache darin muss</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_start.py" />
   <source>{len} things in it have</source>
   <translation>{len} Dinge darin müssen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_start.py" />
   <source>The profile {name} was not taken. {count} to be mended first.</source>
   <extracomment>count = 'One thing in it has' if len(problems) == 1 else f'{len(problems)} things in it have'</extracomment>
   <translation>Das Profil {name} wurde nicht übernommen. {count} zuerst behoben werden.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_start.py" />
   <source>Mend the file in any editor, or ask whoever gave it to you.</source>
   <translation>Bringen Sie die Datei in einem beliebigen Editor in Ordnung, oder fragen Sie die Person, von der Sie sie haben.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_start.py" />
   <source>&amp;Read it again</source>
   <translation>Erneut &amp;lesen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_step.py" />
   <source>Step {number}: {title}. {STEP_WORDS}. {value}</source>
   <translation>Schritt {number}: {title}. {STEP_WORDS}. {value}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_step.py" />
   <source>What it changes, and the command</source>
   <translation>Was sich dadurch ändert, und der Befehl</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_step.py" />
   <source>Done when</source>
   <translation>Erledigt, wenn dies zutrifft</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_step.py" />
   <source>I ran it &amp;myself, look again</source>
   <translation>Ich habe es &amp;selbst ausgeführt, erneut nachsehen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_step.py" />
   <source>Find the &amp;cause</source>
   <translation>&amp;Die Ursache finden</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_step.py" />
   <source>Remember this, I &amp;restart now</source>
   <translation>&amp;Merken, ich starte jetzt neu</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_step.py" />
   <source>What it prints</source>
   <translation>Was ausgegeben wird</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_step.py" />
   <source>Needs administrator rights: gpuwizard shows the command and does not run it.</source>
   <translation>Braucht Administratorrechte: gpuwizard zeigt den Befehl und führt ihn nicht aus.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_step.py" />
   <source>Needs a restart of the computer. The set-up goes on after it.</source>
   <translation>Braucht einen Neustart des Computers. Die Einrichtung geht danach weiter.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_walk.py" />
   <source>Run &amp;all that needs no administrator…</source>
   <translation>A&amp;lles ausführen, was keinen Administrator braucht…</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_walk.py" />
   <source>Save as a &amp;profile…</source>
   <translation>Als &amp;Profil speichern…</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_walk.py" />
   <source>This is remembered. Start gpuwizard again afterwards: it goes on from here.</source>
   <translation>Das ist gemerkt. Starten Sie gpuwizard danach wieder: Es geht von hier aus weiter.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_walk.py" />
   <source>Profiles (*.toml)</source>
   <translation>Profile (*.toml)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_walk.py" />
   <source>Save as a profile</source>
   <translation>Als Profil speichern</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_words.py" />
   <source>Done</source>
   <translation>Erledigt</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_words.py" />
   <source>Next</source>
   <translation>Als Nächstes</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_words.py" />
   <source>Waits</source>
   <translation>Wartet</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_words.py" />
   <source>Failed</source>
   <translation>Gescheitert</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_words.py" />
   <source>Needs you</source>
   <translation>Sie sind gefragt</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_words.py" />
   <source>Running</source>
   <translation>Läuft</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_words.py" />
   <source>&amp;Try it out</source>
   <translation>Es a&amp;usprobieren</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_words.py" />
   <source>&amp;I have done it, look again</source>
   <translation>&amp;Ich habe es getan, erneut nachsehen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_words.py" />
   <source>&amp;Run this step again…</source>
   <translation>Diesen Schritt erneut &amp;ausführen…</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_words.py" />
   <source>&amp;Run this step…</source>
   <translation>Diesen Schritt &amp;ausführen…</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_words.py" />
   <source>{megabytes} MB</source>
   <translation>{megabytes} MB</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_words.py" />
   <source>about {round} hours</source>
   <translation>etwa {round} Stunden</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_words.py" />
   <source>about a minute</source>
   <translation>etwa eine Minute</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_words.py" />
   <source>about {whole} minutes</source>
   <translation>etwa {whole} Minuten</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_words.py" />
   <source>at least</source>
   <translation>mindestens</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_words.py" />
   <source>and {about} {size_text} on the disk</source>
   <extracomment>about = 'at least' if total.at_least else 'about'</extracomment>
   <translation>und {about} {size_text} auf dem Datenträger</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_words.py" />
   <source>{value} GB are free there.</source>
   <translation>{value} GB sind dort frei.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_words.py" />
   <source>with the downloads</source>
   <translation>mit den Downloads</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_words.py" />
   <source>Takes {minutes_text} in all{loads}{room}.{free}</source>
   <extracomment>loads = ', with the downloads' if room or total.at_least else ''; room = f', and {about} {size_text(total.megabytes)} on the disk' if total.megabytes else ''; free = f' {free_bytes / GIB:.0f} GB are free there.' if free_bytes is not None and total.megabytes else ''</extracomment>
   <translation>Aufwand: insgesamt {minutes_text}{loads}{room}.{free}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_words.py" />
   <source>An environment for your packages</source>
   <translation>Eine Umgebung für Ihre Pakete</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_words.py" />
   <source>{what}, with Python {python}</source>
   <extracomment>what = f'{view.framework}{where}' if view.framework else 'An environment for your packages'</extracomment>
   <translation>{what}, mit Python {python}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_words.py" />
   <source>This cannot be set up on this computer.</source>
   <translation>Das kann auf diesem Computer nicht eingerichtet werden.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_words.py" />
   <source>Everything is in its place. It remains to be seen that it works.</source>
   <translation>Alles ist an seinem Platz. Es muss sich noch zeigen, dass es funktioniert.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_words.py" />
   <source>Steps done already: {done} of {len}. Nothing has been changed yet.</source>
   <translation>Schon erledigte Schritte: {done} von {len}. Es wurde noch nichts geändert.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_words.py" />
   <source>Steps done: {done} of {len}.</source>
   <translation>Erledigte Schritte: {done} von {len}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/stage_list.py" />
   <source>It took {seconds_text}.</source>
   <translation>Es dauerte {seconds_text}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/stage_list.py" />
   <source>This takes longer than usual.</source>
   <translation>Das dauert länger als üblich.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/stage_list.py" />
   <source>This takes longer than usual. gpuwizard stops waiting after {round} seconds.</source>
   <translation>Das dauert länger als sonst. gpuwizard hört nach {round} Sekunden auf zu warten.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/stage_list.py" />
   <source>Step by step: {sentence}</source>
   <translation>Schritt für Schritt: {sentence}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/target_list.py" />
   <source>Found through: {found_via}</source>
   <translation>Gefunden über: {found_via}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/target_list.py" />
   <source>the active one</source>
   <translation>die aktive</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/target_list.py" />
   <source>Pythons on this computer</source>
   <translation>Pythons auf diesem Computer</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/text.py" />
   <source>&amp;Copy text</source>
   <translation>Text &amp;kopieren</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/version_set.py" />
   <source>Needs</source>
   <translation>Braucht</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/version_set.py" />
   <source>The best choice: {spoken}</source>
   <translation>Die beste Wahl: {spoken}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/version_set.py" />
   <source>The best choice</source>
   <translation>Die beste Wahl</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/version_set.py" />
   <source>(installed already)</source>
   <translation>(schon installiert)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/version_set.py" />
   <source>Another set: {spoken}</source>
   <translation>Eine andere Zusammenstellung: {spoken}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/version_set.py" />
   <source>Does not work here: {told}</source>
   <translation>Funktioniert hier nicht: {told}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/version_set.py" />
   <source>{set_title}, on {PLACE_TITLES}. {why}</source>
   <translation>{set_title}. Läuft unter: {PLACE_TITLES}. {why}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/version_set.py" />
   <source>Runs on</source>
   <translation>Läuft unter</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/version_set.py" />
   <source>A Python that is there and fits</source>
   <translation>Ein Python, das da ist und passt</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/version_set.py" />
   <source>Installed already</source>
   <translation>Schon installiert</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/window.py" />
   <source>a saved report</source>
   <translation>ein gespeicherter Bericht</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/window.py" />
   <source>The check was stopped.</source>
   <translation>Die Prüfung wurde angehalten.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/window.py" />
   <source>The check could not be completed.</source>
   <translation>Die Prüfung konnte nicht abgeschlossen werden.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>Passed</source>
   <translation>Bestanden</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>Warning</source>
   <translation>Warnung</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>Blocked</source>
   <translation>Blockiert</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>Skipped</source>
   <translation>Übersprungen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>Could not check</source>
   <translation>Nicht prüfbar</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>Not checked yet</source>
   <translation>Noch nicht geprüft</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>Waiting</source>
   <translation>Wartet</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>Checking</source>
   <translation>Wird geprüft</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>Stopped</source>
   <translation>Angehalten</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>It cannot work before an earlier step works.</source>
   <translation>Es kann nicht funktionieren, bevor ein früherer Schritt funktioniert.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>There was nothing to look at here.</source>
   <translation>Hier gab es nichts zu untersuchen.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>The check itself went wrong, so nothing is known about this step.</source>
   <translation>Die Prüfung selbst ging schief, darum ist über diesen Schritt nichts bekannt.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>The check was stopped before this step was done.</source>
   <translation>Die Prüfung wurde angehalten, bevor dieser Schritt fertig war.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>It is looked at after the steps before it.</source>
   <translation>Es wird nach den Schritten davor untersucht.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>It is being looked at now.</source>
   <translation>Es wird gerade untersucht.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>Terminal (bash)</source>
   <translation>Terminal (bash)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>PowerShell</source>
   <translation>PowerShell</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>Command Prompt</source>
   <translation>Eingabeaufforderung</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>Poetry environment</source>
   <translation>Poetry-Umgebung</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>Jupyter kernel</source>
   <translation>Jupyter-Kernel</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>Python launcher</source>
   <translation>Python-Launcher</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>system Python</source>
   <translation>Python des Systems</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>WSL, the Linux inside Windows</source>
   <translation>WSL, das Linux in Windows</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>The cause</source>
   <translation>Die Ursache</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>Follows from the cause</source>
   <translation>Folgt aus der Ursache</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>{value} min {value2} s</source>
   <translation>{value} min {value2} s</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>{framework} in {python} ({kind})</source>
   <translation>{framework} in {python} ({kind})</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>{framework} in {python}</source>
   <translation>{framework} in {python}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>Python, version unknown</source>
   <translation>Python, Version unbekannt</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>No TensorFlow, PyTorch or JAX found in it</source>
   <translation>Kein TensorFlow, PyTorch oder JAX darin gefunden</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>{name} with CUDA {cuda}</source>
   <translation>{name} mit CUDA {cuda}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>{name} with CUDA {cuda}, Python {python}</source>
   <translation>{name} mit CUDA {cuda}, Python {python}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>{name}, Python {python}</source>
   <translation>{name}, Python {python}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>{named}, in WSL</source>
   <extracomment>named = f'{name} with CUDA {choice.cuda}, Python {choice.python}' if choice.cuda else f'{name}, Python {choice.python}'</extracomment>
   <translation>{named}, in WSL</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>{title} {version} or newer</source>
   <extracomment>version = f'Python {environment.version}' if environment.version else 'Python, version unknown'</extracomment>
   <translation>{title} {version} oder neuer</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>No NVIDIA GPU is known on that computer.</source>
   <translation>Auf jenem Computer ist keine NVIDIA-GPU bekannt.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>No NVIDIA GPU is known on this computer.</source>
   <translation>Auf diesem Computer ist keine NVIDIA-GPU bekannt.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>(compute capability {compute_capability})</source>
   <translation>(Compute Capability {compute_capability})</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>For {gpu}{able}, with driver {driver}.</source>
   <extracomment>able = f' (compute capability {made.compute_capability})' if made.compute_capability else ''</extracomment>
   <translation>Für {gpu}{able}, mit Treiber {driver}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>For {gpu}{able}, for which no driver was found.</source>
   <extracomment>able = f' (compute capability {made.compute_capability})' if made.compute_capability else ''</extracomment>
   <translation>Für {gpu}{able}, für die kein Treiber gefunden wurde.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>very sure</source>
   <translation>sehr sicher</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>fairly sure</source>
   <translation>ziemlich sicher</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>not sure</source>
   <translation>nicht sicher</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>gpuwizard is {word} of this ({percent} %).</source>
   <extracomment>word = 'very sure' if percent &gt;= 90 else 'fairly sure' if percent &gt;= 70 else 'not sure'</extracomment>
   <translation>gpuwizard ist sich dessen {word} ({percent} %).</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>The GPU works.</source>
   <translation>Die GPU funktioniert.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>Something needs attention.</source>
   <translation>Etwas braucht Aufmerksamkeit.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>The file was read in part only.</source>
   <translation>Die Datei wurde nur zum Teil gelesen.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>No known message was recognised in this text.{part}</source>
   <extracomment>part = ' The file was read in part only.' if stopped else ''</extracomment>
   <translation>In diesem Text wurde keine bekannte Meldung erkannt.{part}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>No known message was recognised in this text. Checking the computer itself finds more.{part}</source>
   <extracomment>part = ' The file was read in part only.' if stopped else ''</extracomment>
   <translation>In diesem Text wurde keine bekannte Meldung erkannt. Die Prüfung des Computers selbst findet mehr.{part}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>All is well: this text holds nothing but harmless lines.{part}</source>
   <extracomment>part = ' The file was read in part only.' if stopped else ''</extracomment>
   <translation>Alles ist gut: Dieser Text enthält nichts als harmlose Zeilen.{part}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>The likeliest cause: {first}. The text alone cannot tell it from the others below.{part}</source>
   <extracomment>part = ' The file was read in part only.' if stopped else ''</extracomment>
   <translation>Die wahrscheinlichste Ursache: {first}. Der Text allein kann sie nicht von den anderen unten unterscheiden.{part}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>The cause: {first}.{known}{part}</source>
   <extracomment>part = ' The file was read in part only.' if stopped else ''</extracomment>
   <translation>Die Ursache: {first}.{known}{part}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>The check of this computer found it too.</source>
   <translation>Die Prüfung dieses Computers hat sie ebenfalls gefunden.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>No NVIDIA card was found in this computer: the text may come from another one.</source>
   <translation>In diesem Computer wurde keine NVIDIA-Karte gefunden: Der Text stammt vielleicht von einem anderen.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/worker.py" />
   <source>The session ended without a result.</source>
   <translation>Die Sitzung endete ohne ein Ergebnis.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/wizard/files.py" />
   <source>Reports of gpuwizard (*.gpuwizard *.json *.zip);;All files (*)</source>
   <translation>Berichte von gpuwizard (*.gpuwizard *.json *.zip);;Alle Dateien (*)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/wizard/flow.py" />
   <source>Welcome</source>
   <translation>Willkommen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/wizard/flow.py" />
   <source>Result</source>
   <translation>Ergebnis</translation>
  </message>
  <message>
   <location filename="../gpuwizard/wizard/flow.py" />
   <source>Report</source>
   <translation>Bericht</translation>
  </message>
  <message>
   <location filename="../gpuwizard/wizard/pythons.py" />
   <source>the recording</source>
   <translation>die Aufzeichnung</translation>
  </message>
  <message>
   <location filename="../gpuwizard/wizard/pythons.py" />
   <source>the report</source>
   <translation>der Bericht</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>cuda.h and driver_types.h of the CUDA 11.8, 12.9 and 13.5 runtime packages</source>
   <translation>cuda.h und driver_types.h der Runtime-Pakete von CUDA 11.8, 12.9 und 13.5</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the profiler was started or stopped at the wrong moment</source>
   <translation>der Profiler wurde im falschen Moment gestartet oder angehalten</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>a texture was used in a way that it does not allow</source>
   <translation>eine Textur wurde auf eine Weise verwendet, die sie nicht erlaubt</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>work was recorded for later in a way that CUDA does not allow</source>
   <translation>Arbeit wurde auf eine Weise für später aufgezeichnet, die CUDA nicht erlaubt</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>memory shared with graphics was used in the wrong state</source>
   <translation>Speicher, der mit der Grafik geteilt wird, wurde im falschen Zustand verwendet</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>a kernel started more kernels from inside than is allowed</source>
   <translation>ein GPU-Kernel hat von innen mehr Kernel gestartet, als erlaubt ist</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>a call was given a value that is not allowed</source>
   <translation>ein Aufruf erhielt einen Wert, der nicht erlaubt ist</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the GPU has not enough free memory</source>
   <translation>die GPU hat nicht genug freien Speicher</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the driver was not initialised, or that failed before</source>
   <translation>der Treiber war nicht initialisiert, oder das ist vorher gescheitert</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the program is shutting down</source>
   <translation>das Programm wird gerade beendet</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the profiler is off, because another tool uses it</source>
   <translation>der Profiler ist aus, weil ein anderes Werkzeug ihn verwendet</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>a kernel was started with a size that no GPU can run</source>
   <translation>ein GPU-Kernel wurde in einer Größe gestartet, die keine GPU ausführen kann</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>two programs disagree about the version of a graphics interface</source>
   <translation>zwei Programme sind sich über die Version einer Grafikschnittstelle uneinig</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>rows of memory were given a width that is not allowed</source>
   <translation>Speicherzeilen erhielten eine Breite, die nicht erlaubt ist</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>a name does not stand for anything on the GPU</source>
   <translation>ein Name steht für nichts auf der GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>an address in the computer's memory is not valid</source>
   <translation>eine Adresse im Speicher des Computers ist nicht gültig</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>an address in the GPU's memory is not valid</source>
   <translation>eine Adresse im Speicher der GPU ist nicht gültig</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>data was to be copied in a direction that does not exist</source>
   <translation>Daten sollten in eine Richtung kopiert werden, die es nicht gibt</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the address of a constant was asked for</source>
   <translation>die Adresse einer Konstanten wurde verlangt</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>waiting for the GPU failed</source>
   <translation>das Warten auf die GPU ist gescheitert</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>code for the GPU and code that imitates it were mixed</source>
   <translation>Code für die GPU und Code, der sie nachahmt, wurden vermischt</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the call does not exist yet</source>
   <translation>den Aufruf gibt es noch nicht</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>an address is too large for the old interface</source>
   <translation>eine Adresse ist zu groß für die alte Schnittstelle</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the libcuda that was loaded is the toolkit's empty stand-in</source>
   <translation>die geladene libcuda ist der leere Platzhalter des Toolkits</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the driver is older than this CUDA runtime needs</source>
   <translation>der Treiber ist älter, als diese CUDA-Laufzeit braucht</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the call exists only in a newer driver</source>
   <translation>den Aufruf gibt es nur in einem neueren Treiber</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>a surface, a kind of image memory, is not valid</source>
   <translation>eine Surface, eine Art von Bildspeicher, ist nicht gültig</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>two parts of the program use one name on the GPU</source>
   <translation>zwei Teile des Programms verwenden einen Namen auf der GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>every GPU is busy or takes no further program</source>
   <translation>jede GPU ist beschäftigt oder nimmt kein weiteres Programm</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>memory that several GPUs share is used up</source>
   <translation>Speicher, den sich mehrere GPUs teilen, ist aufgebraucht</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>two versions of the CUDA runtime use one GPU</source>
   <translation>zwei Versionen der CUDA-Laufzeit verwenden eine GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>a kernel was started without saying how</source>
   <translation>ein GPU-Kernel wurde gestartet, ohne zu sagen, wie</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>an earlier kernel had failed already</source>
   <translation>ein früherer GPU-Kernel war schon gescheitert</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the program has no code for this GPU</source>
   <translation>das Programm hat keinen Code für diese GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the driver shows no GPU to this program</source>
   <translation>der Treiber zeigt diesem Programm keine GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>there is no GPU with that number</source>
   <translation>es gibt keine GPU mit dieser Nummer</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the virtual GPU has no licence</source>
   <translation>die virtuelle GPU hat keine Lizenz</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>CUDA could not make sure that its own files are unchanged</source>
   <translation>CUDA konnte nicht sicherstellen, dass seine eigenen Dateien unverändert sind</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the CUDA runtime could not start</source>
   <translation>die CUDA-Laufzeit konnte nicht starten</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the GPU code is damaged or is not for this GPU</source>
   <translation>der GPU-Code ist beschädigt oder nicht für diese GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the connection to the GPU is gone</source>
   <translation>die Verbindung zur GPU ist weg</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the connection to the GPU is in use already</source>
   <translation>die Verbindung zur GPU wird schon verwendet</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the GPU's memory has an error that it cannot correct</source>
   <translation>der Speicher der GPU hat einen Fehler, den er nicht korrigieren kann</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the GPU does not have the limit that was to be set</source>
   <translation>die GPU hat die Grenze nicht, die gesetzt werden sollte</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>another part of the program uses the GPU's connection</source>
   <translation>ein anderer Teil des Programms verwendet die Verbindung zur GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>these two GPUs cannot reach each other's memory</source>
   <translation>diese zwei GPUs können den Speicher der jeweils anderen nicht erreichen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the driver cannot compile the program's code for this GPU</source>
   <translation>der Treiber kann den Code des Programms nicht für diese GPU kompilieren</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the graphics program to share with is not valid</source>
   <translation>das Grafikprogramm, mit dem geteilt werden soll, ist nicht gültig</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the link between the GPUs has an error</source>
   <translation>die Verbindung zwischen den GPUs hat einen Fehler</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the driver's own compiler library is missing</source>
   <translation>die Compiler-Bibliothek des Treibers fehlt</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the program is newer than this driver understands</source>
   <translation>das Programm ist neuer, als dieser Treiber versteht</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>compiling for this GPU is switched off</source>
   <translation>das Kompilieren für diese GPU ist ausgeschaltet</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the GPU cannot be divided in that way</source>
   <translation>die GPU kann auf diese Weise nicht aufgeteilt werden</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>a kernel waited in a way that is not supported</source>
   <translation>ein GPU-Kernel wartete auf eine Weise, die nicht unterstützt wird</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the GPU had an error; the program must be started again</source>
   <translation>die GPU hatte einen Fehler; das Programm muss neu gestartet werden</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the driver is too old for this GPU code</source>
   <translation>der Treiber ist zu alt für diesen GPU-Code</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the code that was to be compiled for the GPU is not valid</source>
   <translation>der Code, der für die GPU kompiliert werden sollte, ist nicht gültig</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>a file was not found</source>
   <translation>eine Datei wurde nicht gefunden</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>a library lacks a function: mixed versions</source>
   <translation>einer Bibliothek fehlt eine Funktion: vermischte Versionen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the driver's library could not be opened</source>
   <translation>die Bibliothek des Treibers konnte nicht geöffnet werden</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the system refused a call of the driver</source>
   <translation>das System hat einen Aufruf des Treibers abgelehnt</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>a handle is not valid</source>
   <translation>ein Handle ist nicht gültig</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>something was used before it was ready</source>
   <translation>etwas wurde verwendet, bevor es bereit war</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the answer to a question would have been incomplete</source>
   <translation>die Antwort auf eine Frage wäre unvollständig gewesen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>a named function was not found</source>
   <translation>eine benannte Funktion wurde nicht gefunden</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>work is still running; not an error</source>
   <translation>Arbeit läuft noch; kein Fehler</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>a kernel touched memory that is not its own</source>
   <translation>ein GPU-Kernel griff auf Speicher zu, der ihm nicht gehört</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>a kernel needs more registers or threads than there are</source>
   <translation>ein GPU-Kernel braucht mehr Register oder Threads, als es gibt</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>a kernel ran longer than the system allows</source>
   <translation>ein GPU-Kernel lief länger, als das System erlaubt</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>these GPUs were connected already</source>
   <translation>diese GPUs waren schon verbunden</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>these GPUs were not connected</source>
   <translation>diese GPUs waren nicht verbunden</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the GPU is in use already, too late for this setting</source>
   <translation>die GPU wird schon verwendet, zu spät für diese Einstellung</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the connection to the GPU was closed</source>
   <translation>die Verbindung zur GPU wurde geschlossen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>a check inside a kernel failed</source>
   <translation>eine Prüfung innerhalb eines GPU-Kernels ist gescheitert</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>too many GPUs were connected to each other</source>
   <translation>zu viele GPUs wurden miteinander verbunden</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the memory was announced to CUDA twice</source>
   <translation>der Speicher wurde CUDA zweimal angekündigt</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the memory was never announced to CUDA</source>
   <translation>der Speicher wurde CUDA nie angekündigt</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>a kernel broke its stack</source>
   <translation>ein GPU-Kernel hat seinen Stack zerstört</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>a kernel held an instruction that the GPU does not know</source>
   <translation>ein GPU-Kernel enthielt einen Befehl, den die GPU nicht kennt</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>a kernel used an address that is not aligned</source>
   <translation>ein GPU-Kernel verwendete eine Adresse, die nicht ausgerichtet ist</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>a kernel used an address of the wrong kind</source>
   <translation>ein GPU-Kernel verwendete eine Adresse der falschen Art</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>a kernel jumped to an invalid place</source>
   <translation>ein GPU-Kernel sprang an eine ungültige Stelle</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>a kernel failed while it ran</source>
   <translation>ein GPU-Kernel ist während des Laufs gescheitert</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>a kernel needs more of the GPU at once than it has</source>
   <translation>ein GPU-Kernel braucht auf einmal mehr von der GPU, als sie hat</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>a kernel did not give back special memory</source>
   <translation>ein GPU-Kernel hat besonderen Speicher nicht zurückgegeben</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the operation is not permitted</source>
   <translation>die Operation ist nicht gestattet</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>this system or GPU does not support the operation</source>
   <translation>dieses System oder diese GPU unterstützt die Operation nicht</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>a service that the GPUs need (Fabric Manager) is not up</source>
   <translation>ein Dienst, den die GPUs brauchen (Fabric Manager), läuft nicht</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the driver's library and its kernel module differ</source>
   <translation>die Bibliothek des Treibers und sein Kernelmodul unterscheiden sich</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>a compatibility libcuda that this GPU does not allow</source>
   <translation>eine Kompatibilitäts-libcuda, die diese GPU nicht erlaubt</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the MPS service did not answer</source>
   <translation>der MPS-Dienst hat nicht geantwortet</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the MPS service gave an error</source>
   <translation>der MPS-Dienst gab einen Fehler</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the MPS service is not ready</source>
   <translation>der MPS-Dienst ist nicht bereit</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the MPS service takes no further program</source>
   <translation>der MPS-Dienst nimmt kein weiteres Programm</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the MPS service takes no further connection</source>
   <translation>der MPS-Dienst nimmt keine weitere Verbindung</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the MPS service ended this program</source>
   <translation>der MPS-Dienst hat dieses Programm beendet</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>kernels cannot start kernels here</source>
   <translation>GPU-Kernel können hier keine Kernel starten</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>kernels that start kernels are of different versions</source>
   <translation>GPU-Kernel, die Kernel starten, sind von verschiedenen Versionen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>waiting for the GPU took too long</source>
   <translation>das Warten auf die GPU dauerte zu lange</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>recorded work could not be changed</source>
   <translation>aufgezeichnete Arbeit konnte nicht geändert werden</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>a device beside the GPU failed</source>
   <translation>ein Gerät neben der GPU hat versagt</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>a kernel was started with a group size that is not allowed</source>
   <translation>ein GPU-Kernel wurde mit einer Gruppengröße gestartet, die nicht erlaubt ist</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>a kernel was used before it was loaded</source>
   <translation>ein GPU-Kernel wurde verwendet, bevor er geladen war</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>a part of the GPU was asked for that has another kind</source>
   <translation>ein Teil der GPU wurde verlangt, der von anderer Art ist</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the keys of a protected GPU are being renewed</source>
   <translation>die Schlüssel einer geschützten GPU werden gerade erneuert</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>a queue of work was given up before</source>
   <translation>eine Warteschlange von Arbeit wurde vorher aufgegeben</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the links between the GPUs are not up yet</source>
   <translation>die Verbindungen zwischen den GPUs stehen noch nicht</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the driver failed for a reason that it does not tell</source>
   <translation>der Treiber ist aus einem Grund gescheitert, den er nicht sagt</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the CUDA runtime failed for a reason that it does not tell</source>
   <translation>die CUDA-Laufzeit ist aus einem Grund gescheitert, den sie nicht sagt</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/exit_status.py" />
   <source>it touched memory that is not its own</source>
   <translation>es griff auf Speicher zu, der ihm nicht gehört</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/exit_status.py" />
   <source>a file that it had mapped into memory is shorter than it should be</source>
   <translation>eine Datei, die es in den Speicher abgebildet hatte, ist kürzer, als sie sein sollte</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/exit_status.py" />
   <source>the processor does not know an instruction that the program uses</source>
   <translation>der Prozessor kennt einen Befehl nicht, den das Programm verwendet</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/exit_status.py" />
   <source>it stopped itself after an internal error</source>
   <translation>es hat sich nach einem internen Fehler selbst beendet</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/exit_status.py" />
   <source>it made an arithmetic error such as a division by zero</source>
   <translation>es machte einen Rechenfehler wie eine Division durch null</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/exit_status.py" />
   <source>the system or a person ended it, often because memory ran out</source>
   <translation>das System oder eine Person hat es beendet, oft weil der Speicher ausging</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/exit_status.py" />
   <source>something asked it to end</source>
   <translation>etwas hat es aufgefordert, sich zu beenden</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/exit_status.py" />
   <source>NTSTATUS 0x{status}</source>
   <translation>NTSTATUS 0x{status}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/exit_status.py" />
   <source>signal {value}</source>
   <translation>Signal {value}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>nvml.h of the CUDA 13.5 development package</source>
   <translation>nvml.h des Entwicklungspakets von CUDA 13.5</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>headers of the nvidia-cudnn 8.9.7 and 9.28 packages</source>
   <translation>Header der Pakete nvidia-cudnn 8.9.7 und 9.28</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>headers of the nvidia-cublas 12.9 package</source>
   <translation>Header des Pakets nvidia-cublas 12.9</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>NVML was not started</source>
   <translation>NVML wurde nicht gestartet</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>NVML was asked in a wrong way</source>
   <translation>NVML wurde auf falsche Weise gefragt</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>this GPU does not answer that question; normal for many cards</source>
   <translation>diese GPU beantwortet diese Frage nicht; normal bei vielen Karten</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>this user may not open the GPU</source>
   <translation>dieser Benutzer darf die GPU nicht öffnen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>NVML was started twice; harmless</source>
   <translation>NVML wurde zweimal gestartet; harmlos</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>the GPU was not found</source>
   <translation>die GPU wurde nicht gefunden</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>the answer does not fit where it was to be written</source>
   <translation>die Antwort passt nicht dorthin, wo sie geschrieben werden sollte</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>a power cable of the card is not attached</source>
   <translation>ein Stromkabel der Karte ist nicht angeschlossen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>the driver is installed but is not running</source>
   <translation>der Treiber ist installiert, läuft aber nicht</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>the driver did not answer in time</source>
   <translation>der Treiber hat nicht rechtzeitig geantwortet</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>the kernel cannot receive the card's interrupts</source>
   <translation>der Kernel kann die Interrupts der Karte nicht empfangen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>the driver's NVML library was not found</source>
   <translation>die NVML-Bibliothek des Treibers wurde nicht gefunden</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>the driver is too old for this question</source>
   <translation>der Treiber ist zu alt für diese Frage</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>the card's own storage is damaged</source>
   <translation>der eigene Speicherbaustein der Karte ist beschädigt</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>the GPU fell off the bus</source>
   <translation>die GPU ist vom Bus gefallen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>the GPU must be reset first</source>
   <translation>die GPU muss zuerst zurückgesetzt werden</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>the system keeps this program from the GPU</source>
   <translation>das System hält dieses Programm von der GPU fern</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>the GPU is in use</source>
   <translation>die GPU ist in Gebrauch</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>the computer has not enough memory for it</source>
   <translation>der Computer hat nicht genug Speicher dafür</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>the driver has no such data</source>
   <translation>der Treiber hat keine solchen Daten</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>a virtual GPU cannot be made while error correction is on</source>
   <translation>eine virtuelle GPU kann nicht angelegt werden, solange die Fehlerkorrektur eingeschaltet ist</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>something other than memory is used up</source>
   <translation>etwas anderes als Speicher ist aufgebraucht</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>the GPU cannot run at that speed</source>
   <translation>die GPU kann nicht mit dieser Geschwindigkeit laufen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>the program and the driver speak different versions of NVML</source>
   <translation>das Programm und der Treiber sprechen verschiedene Versionen von NVML</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>the driver no longer answers that question</source>
   <translation>der Treiber beantwortet diese Frage nicht mehr</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>the driver is not ready yet</source>
   <translation>der Treiber ist noch nicht bereit</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>no GPU was found</source>
   <translation>es wurde keine GPU gefunden</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>the GPU is in a state that does not allow it</source>
   <translation>die GPU ist in einem Zustand, der das nicht erlaubt</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>the GPU cannot be reset in that way</source>
   <translation>die GPU kann auf diese Weise nicht zurückgesetzt werden</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>cuBLAS could not start: often no memory left on the GPU</source>
   <translation>cuBLAS konnte nicht starten: Oft ist auf der GPU kein Speicher mehr frei</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>cuBLAS got no memory on the GPU</source>
   <translation>cuBLAS erhielt keinen Speicher auf der GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>cuBLAS was given a value that is not allowed</source>
   <translation>cuBLAS erhielt einen Wert, der nicht erlaubt ist</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>this GPU cannot do what cuBLAS was asked for</source>
   <translation>diese GPU kann nicht, was von cuBLAS verlangt wurde</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>cuBLAS could not reach the GPU's memory</source>
   <translation>cuBLAS konnte den Speicher der GPU nicht erreichen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>a kernel of cuBLAS failed while it ran</source>
   <translation>ein GPU-Kernel von cuBLAS ist während des Laufs gescheitert</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>cuBLAS failed for a reason that it does not tell</source>
   <translation>cuBLAS ist aus einem Grund gescheitert, den es nicht sagt</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>cuBLAS has no such operation</source>
   <translation>cuBLAS hat keine solche Operation</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>cuBLAS found no licence</source>
   <translation>cuBLAS fand keine Lizenz</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>cuDNN was given something that does not fit</source>
   <translation>cuDNN erhielt etwas, das nicht passt</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>cuDNN has no way to compute this</source>
   <translation>cuDNN hat keinen Weg, dies zu berechnen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>cuDNN failed for a reason that it does not tell</source>
   <translation>cuDNN ist aus einem Grund gescheitert, den es nicht sagt</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>cuDNN could not start: often no memory left on the GPU, or a part of it did not load</source>
   <translation>cuDNN konnte nicht starten: Oft ist auf der GPU kein Speicher mehr frei, oder ein Teil davon wurde nicht geladen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>parts of cuDNN of different versions were loaded</source>
   <translation>Teile von cuDNN in verschiedenen Versionen wurden geladen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>a saved plan is of another version of cuDNN</source>
   <translation>ein gespeicherter Plan ist von einer anderen Version von cuDNN</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>the program asks for something that cuDNN gave up</source>
   <translation>das Programm verlangt etwas, das cuDNN aufgegeben hat</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>cuDNN found no licence</source>
   <translation>cuDNN fand keine Lizenz</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>cuDNN is still working; not an error</source>
   <translation>cuDNN arbeitet noch; kein Fehler</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>a number became too large while cuDNN computed</source>
   <translation>eine Zahl wurde zu groß, während cuDNN rechnete</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>a part of cuDNN could not be loaded</source>
   <translation>ein Teil von cuDNN konnte nicht geladen werden</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>the driver does not fit this cuDNN</source>
   <translation>der Treiber passt nicht zu diesem cuDNN</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>the CUDA runtime does not fit this cuDNN</source>
   <translation>die CUDA-Laufzeit passt nicht zu diesem cuDNN</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>this cuDNN has no code for this GPU</source>
   <translation>dieses cuDNN hat keinen Code für diese GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>a library that cuDNN needs is missing</source>
   <translation>eine Bibliothek, die cuDNN braucht, fehlt</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>a part of cuDNN is missing</source>
   <translation>ein Teil von cuDNN fehlt</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>the GPU has too little fast memory for this</source>
   <translation>die GPU hat zu wenig schnellen Speicher dafür</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>cuDNN could not compile code for this GPU</source>
   <translation>cuDNN konnte keinen Code für diese GPU kompilieren</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>the computer has not enough free memory</source>
   <translation>der Computer hat nicht genug freien Speicher</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>there is not enough free memory, on the GPU or in the computer</source>
   <translation>es gibt nicht genug freien Speicher, auf der GPU oder im Computer</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>a kernel of cuDNN failed while it ran</source>
   <translation>ein GPU-Kernel von cuDNN ist während des Laufs gescheitert</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>the driver failed while cuDNN computed</source>
   <translation>der Treiber ist gescheitert, während cuDNN rechnete</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>cuBLAS failed while cuDNN computed</source>
   <translation>cuBLAS ist gescheitert, während cuDNN rechnete</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>the CUDA runtime failed while cuDNN computed</source>
   <translation>die CUDA-Laufzeit ist gescheitert, während cuDNN rechnete</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>cuRAND failed while cuDNN computed</source>
   <translation>cuRAND ist gescheitert, während cuDNN rechnete</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/packages.py" />
   <source>PyPI file lists, read 2026-11-21</source>
   <translation>PyPI file lists, read 2026-11-21</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/packages.py" />
   <source>JAX change log, jax-ml/jax CHANGELOG.md (2026-08-08)</source>
   <translation>JAX change log, jax-ml/jax CHANGELOG.md (2026-08-08)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/packages.py" />
   <source>metadata of the newest wheels on PyPI, read 2026-11-21</source>
   <translation>metadata of the newest wheels on PyPI, read 2026-11-21</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/packages.py" />
   <source>documentation of the project, not read again</source>
   <translation>documentation of the project, not read again</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/packages.py" />
   <source>JAX gave up CUDA 11 with 0.4.26.</source>
   <translation>JAX hat CUDA 11 mit 0.4.26 aufgegeben.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/packages.py" />
   <source>JAX renamed this extra to cuda12; 0.6.0 dropped the old name.</source>
   <translation>JAX hat dieses Extra in cuda12 umbenannt; mit 0.6.0 fiel der alte Name weg.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/packages.py" />
   <source>The builds for ARM are in the package tensorflow itself.</source>
   <translation>Die Builds für ARM sind im Paket tensorflow selbst.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/packages.py" />
   <source>Its development stopped; it works with tensorflow-cpu 2.10 and Python 3.7 to 3.10 only.</source>
   <translation>Die Entwicklung wurde eingestellt; es funktioniert nur mit tensorflow-cpu 2.10 und Python 3.7 bis 3.10.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/packages.py" />
   <source>From 2.12 on it is an empty package whose installation stops with a message.</source>
   <translation>Ab 2.12 ist es ein leeres Paket, dessen Installation mit einer Meldung abbricht.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/packages.py" />
   <source>It held the Windows build, which is in the package tensorflow itself since 2.18.1.</source>
   <translation>Es enthielt den Windows-Build, der seit 2.18.1 im Paket tensorflow selbst ist.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/packages.py" />
   <source>It ended together with tensorflow-gpu.</source>
   <translation>Es endete zusammen mit tensorflow-gpu.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/windows_errors.py" />
   <source>Microsoft, System Error Codes (winerror.h)</source>
   <translation>Microsoft, System Error Codes (winerror.h)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/windows_errors.py" />
   <source>Microsoft, [MS-ERREF] section 2.3.1, NTSTATUS values</source>
   <translation>Microsoft, [MS-ERREF], Abschnitt 2.3.1, NTSTATUS-Werte</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/windows_errors.py" />
   <source>Windows does not allow this user to open the file</source>
   <translation>Windows erlaubt diesem Benutzer nicht, die Datei zu öffnen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/windows_errors.py" />
   <source>Windows has not enough memory for it</source>
   <translation>Windows hat nicht genug Speicher dafür</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/windows_errors.py" />
   <source>the DLL, or another DLL that it needs, was not found</source>
   <translation>die DLL oder eine andere DLL, die sie braucht, wurde nicht gefunden</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/windows_errors.py" />
   <source>a DLL lacks a function that another one needs: mixed versions</source>
   <translation>einer DLL fehlt eine Funktion, die eine andere braucht: vermischte Versionen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/windows_errors.py" />
   <source>the DLL is damaged, or is for another kind of processor</source>
   <translation>die DLL ist beschädigt oder für eine andere Art von Prozessor</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/windows_errors.py" />
   <source>Windows does not trust the file's signature</source>
   <translation>Windows vertraut der Signatur der Datei nicht</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/windows_errors.py" />
   <source>the DLL was found, but its start-up routine failed</source>
   <translation>die DLL wurde gefunden, aber ihre Startroutine ist gescheitert</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/windows_errors.py" />
   <source>a policy blocks the file</source>
   <translation>eine Richtlinie blockiert die Datei</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/windows_errors.py" />
   <source>Windows cannot reserve more memory: the page file is too small</source>
   <translation>Windows kann nicht mehr Speicher reservieren: Die Auslagerungsdatei ist zu klein</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/windows_errors.py" />
   <source>an application control policy blocks the file</source>
   <translation>eine Richtlinie zur Anwendungssteuerung blockiert die Datei</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/windows_errors.py" />
   <source>something ended it</source>
   <translation>etwas hat es beendet</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/windows_errors.py" />
   <source>it stopped itself at a mark for a debugger</source>
   <translation>es hat sich an einer Marke für einen Debugger selbst angehalten</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/windows_errors.py" />
   <source>a file that it had mapped into memory could not be read</source>
   <translation>eine Datei, die es in den Speicher abgebildet hatte, konnte nicht gelesen werden</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/windows_errors.py" />
   <source>memory ran out</source>
   <translation>der Speicher ist ausgegangen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/windows_errors.py" />
   <source>Windows does not allow it to open something that it needs</source>
   <translation>Windows erlaubt ihm nicht, etwas zu öffnen, das es braucht</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/windows_errors.py" />
   <source>a DLL is for another processor architecture, or damaged</source>
   <translation>eine DLL ist für eine andere Prozessorarchitektur oder beschädigt</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/windows_errors.py" />
   <source>it made an arithmetic error, a division by zero</source>
   <translation>es machte einen Rechenfehler, eine Division durch null</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/windows_errors.py" />
   <source>it called itself too often and ran out of stack</source>
   <translation>es rief sich selbst zu oft auf, und der Stack ging ihm aus</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/windows_errors.py" />
   <source>the page file is too small</source>
   <translation>die Auslagerungsdatei ist zu klein</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/windows_errors.py" />
   <source>a DLL that it needs was not found</source>
   <translation>eine DLL, die es braucht, wurde nicht gefunden</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/windows_errors.py" />
   <source>a DLL was found in a version that lacks a function</source>
   <translation>eine DLL wurde in einer Version gefunden, der eine Funktion fehlt</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/windows_errors.py" />
   <source>somebody pressed Ctrl+C or closed its window</source>
   <translation>jemand hat Strg+C gedrückt oder sein Fenster geschlossen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/windows_errors.py" />
   <source>a DLL was found but failed to start</source>
   <translation>eine DLL wurde gefunden, ist aber beim Start gescheitert</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/windows_errors.py" />
   <source>it damaged its own memory</source>
   <translation>es hat seinen eigenen Speicher beschädigt</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/windows_errors.py" />
   <source>Windows does not trust the signature of a file that it needs</source>
   <translation>Windows vertraut der Signatur einer Datei nicht, die es braucht</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/xids.py" />
   <source>the connection between two cards failed</source>
   <translation>die Verbindung zwischen zwei Karten ist gescheitert</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/xids.py" />
   <source>a program's work was stopped by the card</source>
   <translation>die Arbeit eines Programms wurde von der Karte angehalten</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/xids.py" />
   <source>a program sent something that the card does not understand</source>
   <translation>ein Programm hat etwas gesendet, das die Karte nicht versteht</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/xids.py" />
   <source>the card stopped working for a program</source>
   <translation>die Karte hat aufgehört, für ein Programm zu arbeiten</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/xids.py" />
   <source>a program's computation went wrong</source>
   <translation>die Berechnung eines Programms ging schief</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/xids.py" />
   <source>a program reached for memory that is not its own</source>
   <translation>ein Programm griff auf Speicher zu, der ihm nicht gehört</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/xids.py" />
   <source>the driver's software on the card failed</source>
   <translation>die Software des Treibers auf der Karte ist gescheitert</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/xids.py" />
   <source>a program was ended while it computed</source>
   <translation>ein Programm wurde beendet, während es rechnete</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/xids.py" />
   <source>the card's memory has errors that cannot be corrected</source>
   <translation>der Speicher der Karte hat Fehler, die nicht korrigiert werden können</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/xids.py" />
   <source>a controller inside the card stopped</source>
   <translation>ein Controller in der Karte ist stehen geblieben</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/xids.py" />
   <source>the card set a bad piece of its memory aside</source>
   <translation>die Karte hat ein schlechtes Stück ihres Speichers stillgelegt</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/xids.py" />
   <source>the card could not set a bad piece of its memory aside</source>
   <translation>die Karte konnte ein schlechtes Stück ihres Speichers nicht stilllegen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/xids.py" />
   <source>the card fell off the bus</source>
   <translation>die Karte ist vom Bus gefallen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/xids.py" />
   <source>the card corrected many errors in its memory</source>
   <translation>die Karte hat viele Fehler in ihrem Speicher korrigiert</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/xids.py" />
   <source>an error in the card's memory ended one program</source>
   <translation>ein Fehler im Speicher der Karte hat ein Programm beendet</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/xids.py" />
   <source>an error in the card's memory reached more than one program</source>
   <translation>ein Fehler im Speicher der Karte hat mehr als ein Programm erreicht</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/xids.py" />
   <source>a program held the card too long</source>
   <translation>ein Programm hat die Karte zu lange gehalten</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/xids.py" />
   <source>a controller inside the card does not answer</source>
   <translation>ein Controller in der Karte antwortet nicht</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/xids.py" />
   <source>a controller inside the card failed</source>
   <translation>ein Controller in der Karte ist gescheitert</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/xids.py" />
   <source>the card could not be started</source>
   <translation>die Karte konnte nicht gestartet werden</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/xids.py" />
   <source>the driver asks for a reset or a restart</source>
   <translation>der Treiber verlangt ein Zurücksetzen oder einen Neustart</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/xids.py" />
   <source>the driver needs no reset any more</source>
   <translation>der Treiber braucht kein Zurücksetzen mehr</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/child/nvml.py" />
   <source>thermal slowdown by the hardware</source>
   <translation>Drosselung durch die Hardware wegen Hitze</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/child/nvml.py" />
   <source>thermal slowdown by the driver</source>
   <translation>Drosselung durch den Treiber wegen Hitze</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/child/nvml.py" />
   <source>power brake</source>
   <translation>Leistungsbremse</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/child/nvml.py" />
   <source>hardware slowdown</source>
   <translation>Drosselung durch die Hardware</translation>
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>The kernel does not tell which processor is nearest to the GPU. It makes no difference here.</source>
   <translation>Der Kernel sagt nicht, welcher Prozessor der GPU am nächsten ist. Hier macht das keinen Unterschied.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>unable to register</source>
   <translation>unable to register</translation>
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>A part of TensorFlow announced itself twice. It is printed on healthy machines too.</source>
   <translation>Ein Teil von TensorFlow hat sich zweimal angemeldet. Das wird auch auf gesunden Rechnern ausgegeben.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>attempting to register factory</source>
   <translation>attempting to register factory</translation>
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>Attempting to register factory for plugin</source>
   <translation>Attempting to register factory for plugin</translation>
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>computation placer already</source>
   <translation>computation placer already</translation>
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>computation placer already registered</source>
   <translation>computation placer already registered</translation>
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>TensorFlow could be a little faster on the processor. It has nothing to do with the GPU.</source>
   <translation>TensorFlow könnte auf dem Prozessor ein wenig schneller sein. Mit der GPU hat das nichts zu tun.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>A notice about the processor's math library.</source>
   <translation>Ein Hinweis zur Mathematikbibliothek des Prozessors.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>TensorRT is an optional accelerator. The GPU works without it.</source>
   <translation>TensorRT ist ein optionaler Beschleuniger. Die GPU funktioniert ohne ihn.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>The speed of the slot could not be read and was guessed. It stops nothing.</source>
   <translation>Die Geschwindigkeit des Steckplatzes konnte nicht gelesen werden und wurde geschätzt. Das hält nichts auf.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>A notice about where log lines go.</source>
   <translation>Ein Hinweis, wohin Protokollzeilen gehen.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>failed to determine cudnn version</source>
   <translation>failed to determine cudnn version</translation>
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>Failed to determine cuDNN version</source>
   <translation>Failed to determine cuDNN version</translation>
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>TensorFlow asked for cuDNN's version before it was loaded. Alone it means nothing.</source>
   <translation>TensorFlow fragte nach der Version von cuDNN, bevor es geladen war. Für sich allein bedeutet das nichts.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>invoking ptxas not supported</source>
   <translation>invoking ptxas not supported</translation>
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>Invoking ptxas not supported on Windows</source>
   <translation>Invoking ptxas not supported on Windows</translation>
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>TensorFlow lets the driver compile instead. It is printed on every Windows machine.</source>
   <translation>TensorFlow lässt stattdessen den Treiber kompilieren. Das wird auf jedem Windows-Rechner ausgegeben.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>relying on driver to perform ptx</source>
   <translation>relying on driver to perform ptx</translation>
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>Relying on driver to perform ptx compilation</source>
   <translation>Relying on driver to perform ptx compilation</translation>
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>The driver compiles in place of the toolkit's compiler. That works.</source>
   <translation>Der Treiber kompiliert anstelle des Compilers aus dem Toolkit. Das funktioniert.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>ignore above cudart</source>
   <translation>ignore above cudart</translation>
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>Ignore above cudart dlerror</source>
   <translation>Ignore above cudart dlerror</translation>
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>TensorFlow itself says that the line above matters only where there is a GPU.</source>
   <translation>TensorFlow selbst sagt, dass die Zeile darüber nur zählt, wo es eine GPU gibt.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>A notice from inside TensorFlow. It needs no action.</source>
   <translation>Ein Hinweis aus dem Inneren von TensorFlow. Es ist nichts zu tun.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>performance gains if more memory</source>
   <translation>performance gains if more memory</translation>
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>not a failure, but may mean that there could be performance gains</source>
   <translation>not a failure, but may mean that there could be performance gains</translation>
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>TensorFlow wanted more memory for speed and went on with less.</source>
   <translation>TensorFlow wollte für mehr Geschwindigkeit mehr Speicher und machte mit weniger weiter.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>pynvml package is deprecated</source>
   <translation>pynvml package is deprecated</translation>
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>A helper package was renamed. It has nothing to do with whether the GPU works.</source>
   <translation>Ein Hilfspaket wurde umbenannt. Damit, ob die GPU funktioniert, hat das nichts zu tun.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>redirects are currently not supported</source>
   <translation>redirects are currently not supported</translation>
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>Redirects are currently not supported in Windows</source>
   <translation>Redirects are currently not supported in Windows</translation>
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>A notice of a launcher for several processes.</source>
   <translation>Ein Hinweis eines Startprogramms für mehrere Prozesse.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>A matching Triton is not available|No module named 'triton'</source>
   <translation>A matching Triton is not available|No module named 'triton'</translation>
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>Triton is optional on Windows and for most programs.</source>
   <translation>Triton ist unter Windows und für die meisten Programme optional.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>unable to initialize backend</source>
   <translation>unable to initialize backend</translation>
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>JAX looked for hardware that this machine does not have.</source>
   <translation>JAX suchte nach Hardware, die dieser Rechner nicht hat.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>error retrieving driver version</source>
   <translation>error retrieving driver version</translation>
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>Error retrieving driver version</source>
   <translation>Error retrieving driver version</translation>
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>TensorFlow wanted to print the driver's version and could not read it.</source>
   <translation>TensorFlow wollte die Version des Treibers ausgeben und konnte sie nicht lesen.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>A notice about number formats.</source>
   <translation>Ein Hinweis zu Zahlenformaten.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>A notice of the compiler. It may cost a little speed and nothing else.</source>
   <translation>Ein Hinweis des Compilers. Er kostet vielleicht ein wenig Geschwindigkeit und sonst nichts.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>A notice about memory. It needs no action.</source>
   <translation>Ein Hinweis zum Speicher. Es ist nichts zu tun.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>CUPTI_ERROR_INSUFFICIENT_PRIVILEGES|CUPTI could not be loaded</source>
   <translation>CUPTI_ERROR_INSUFFICIENT_PRIVILEGES|CUPTI could not be loaded</translation>
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>Only the profiler needs this. Training on the GPU works without it.</source>
   <translation>Nur der Profiler braucht das. Das Training auf der GPU funktioniert ohne.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>back to the gpu driver for ptx</source>
   <translation>back to the gpu driver for ptx</translation>
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>back to the GPU driver for PTX</source>
   <translation>back to the GPU driver for PTX</translation>
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>nccl info</source>
   <translation>nccl info</translation>
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>NCCL looked for an optional network plug-in and goes on without it.</source>
   <translation>NCCL suchte nach einem optionalen Netzwerk-Plugin und macht ohne es weiter.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>The container toolkit lists parts that this driver does not have or need.</source>
   <translation>Das Container-Toolkit führt Teile auf, die dieser Treiber nicht hat oder nicht braucht.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>tainting kernel</source>
   <translation>tainting kernel</translation>
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>The kernel notes that the driver does not come with it. That is normal.</source>
   <translation>Der Kernel vermerkt, dass der Treiber nicht mit ihm ausgeliefert wird. Das ist normal.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>This machine has no NVSwitch, so the fabric manager has nothing to manage and is not needed.</source>
   <translation>Dieser Rechner hat keinen NVSwitch, darum hat der Fabric Manager nichts zu verwalten und wird nicht gebraucht.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>The Windows graphics bridge of WSL prints this on healthy machines too.</source>
   <translation>Die Windows-Grafikbrücke von WSL gibt das auch auf gesunden Rechnern aus.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/knowledge.py" />
   <source>January</source>
   <translation>Januar</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/knowledge.py" />
   <source>February</source>
   <translation>Februar</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/knowledge.py" />
   <source>March</source>
   <translation>März</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/knowledge.py" />
   <source>April</source>
   <translation>April</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/knowledge.py" />
   <source>May</source>
   <translation>Mai</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/knowledge.py" />
   <source>June</source>
   <translation>Juni</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/knowledge.py" />
   <source>July</source>
   <translation>Juli</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/knowledge.py" />
   <source>August</source>
   <translation>August</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/knowledge.py" />
   <source>September</source>
   <translation>September</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/knowledge.py" />
   <source>October</source>
   <translation>Oktober</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/knowledge.py" />
   <source>November</source>
   <translation>November</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/knowledge.py" />
   <source>December</source>
   <translation>Dezember</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/knowledge.py" />
   <source>Versions and drivers known as of {day_text}</source>
   <translation>Bekannte Versionen und Treiber, Stand: {day_text}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/knowledge.py" />
   <source>This knowledge was {days} days old when the report was made, so newer versions may exist that it does not name. Update gpuwizard, then check again.</source>
   <translation>Dieses Wissen war {days} Tage alt, als der Bericht erstellt wurde; es kann also neuere Versionen geben, die er nicht nennt. Aktualisieren Sie gpuwizard, und prüfen Sie dann erneut.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/plan_view.py" />
   <source>Needs an administrator for {steps}</source>
   <translation>Braucht einen Administrator für {steps}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/plan_view.py" />
   <source>Needs one restart of the computer, after step {restart}</source>
   <translation>Braucht einen Neustart des Computers, nach Schritt {restart}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/plan_view.py" />
   <source>step {number} takes {takes}</source>
   <translation>Aufwand für Schritt {number}: {takes}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/plan_view.py" />
   <source>Check again after each step. What follows from the cause goes away with it.</source>
   <translation>Prüfen Sie nach jedem Schritt erneut. Was aus der Ursache folgt, verschwindet mit ihr.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/plan_view.py" />
   <source>Check again after each step.</source>
   <translation>Prüfen Sie nach jedem Schritt erneut.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/plan_view.py" />
   <source>What follows from the cause goes away with it.</source>
   <translation>Was aus der Ursache folgt, verschwindet mit ihr.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/plan_view.py" />
   <source>every step</source>
   <translation>jeden Schritt</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/plan_view.py" />
   <source>steps {listed} and {numbers}</source>
   <translation>die Schritte {listed} und {numbers}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/plan_view.py" />
   <source>step {numbers}</source>
   <translation>Schritt {numbers}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/seen_view.py" />
   <source>the search ends here</source>
   <translation>die Suche endet hier</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/bars.py" />
   <source>GFLOP/s: billions of calculations in a second</source>
   <translation>GFLOP/s: Milliarden Rechenschritte in einer Sekunde</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/bars.py" />
   <source>GB/s: billions of bytes in a second</source>
   <translation>GB/s: Milliarden Bytes in einer Sekunde</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/bars.py" />
   <source>slower than the processor</source>
   <translation>langsamer als der Prozessor</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/bars.py" />
   <source>less than 0.01</source>
   <translation>weniger als 0,01</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/wording.py" />
   <source>it was looked at and works</source>
   <translation>es wurde untersucht und funktioniert</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/wording.py" />
   <source>it works, with something to know</source>
   <translation>es funktioniert, mit etwas Wissenswertem</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/wording.py" />
   <source>it does not work</source>
   <translation>es funktioniert nicht</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/wording.py" />
   <source>it cannot work or be judged until an earlier layer works</source>
   <translation>es kann nicht funktionieren oder beurteilt werden, bis eine frühere Ebene funktioniert</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/wording.py" />
   <source>it was not looked at</source>
   <translation>es wurde nicht untersucht</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/wording.py" />
   <source>the check itself crashed, so nothing is known; this is a fault of gpuwizard</source>
   <translation>die Prüfung selbst ist abgestürzt, darum ist nichts bekannt; das ist ein Fehler von gpuwizard</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/wording.py" />
   <source>Root cause</source>
   <translation>Grundursache</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/wording.py" />
   <source>Follows from it</source>
   <translation>Folgt daraus</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/wording.py" />
   <source>look here</source>
   <translation>hier nachsehen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/wording.py" />
   <source>{framework} can use the GPU.</source>
   <translation>{framework} kann die GPU verwenden.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/wording.py" />
   <source>{framework} can use the GPU, and there is something to know.</source>
   <translation>{framework} kann die GPU verwenden, und es gibt etwas zu wissen.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/wording.py" />
   <source>{framework} cannot use the GPU.</source>
   <translation>{framework} kann die GPU nicht verwenden.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/wording.py" />
   <source>has to wait</source>
   <translation>muss warten</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/wording.py" />
   <source>{framework_title} in {python}</source>
   <translation>{framework_title} in {python}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/wording.py" />
   <source>{framework_title} in Python {version}{kind}</source>
   <extracomment>kind = f' ({target.kind})' if target.kind else ''</extracomment>
   <translation>{framework_title} in Python {version}{kind}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/wording.py" />
   <source>Whether {framework} can use the GPU could not be found out.</source>
   <translation>Ob {framework} die GPU verwenden kann, ließ sich nicht herausfinden.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/wording.py" />
   <source>Nothing was found that keeps {framework} from the GPU, and it was not tested there.</source>
   <translation>Es wurde nichts gefunden, das {framework} von der GPU abhält, und es wurde dort nicht getestet.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/wording.py" />
   <source>Nothing was diagnosed.</source>
   <translation>Es wurde nichts diagnostiziert.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/wording.py" />
   <source>No problem was found in {len} environments.</source>
   <translation>In {len} Umgebungen wurde kein Problem gefunden.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/wording.py" />
   <source>{failed} of {len} environments has a problem.</source>
   <translation>{failed} von {len} Umgebungen hat ein Problem.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/wording.py" />
   <source>{failed} of {len} environments have a problem.</source>
   <translation>{failed} von {len} Umgebungen haben ein Problem.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/wording.py" />
   <source>very likely</source>
   <translation>sehr wahrscheinlich</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/wording.py" />
   <source>a guess</source>
   <translation>eine Vermutung</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/wording.py" />
   <source>needs an administrator</source>
   <translation>braucht einen Administrator</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/wording.py" />
   <source>needs a restart of the computer</source>
   <translation>braucht einen Neustart des Computers</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/wording.py" />
   <source>takes {takes}</source>
   <translation>Aufwand: {takes}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/wording.py" />
   <source>This is a demonstration with an example machine, and no report of a real check: {demo}.</source>
   <translation>Dies ist eine Vorführung mit einem Beispielrechner und kein Bericht einer echten Prüfung: {demo}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/wording.py" />
   <source>{found} {found2} UTC</source>
   <translation>{found} {found2} UTC</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/wording.py" />
   <source>KiB</source>
   <translation>KiB</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/wording.py" />
   <source>MiB</source>
   <translation>MiB</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/wording.py" />
   <source>{count} GiB</source>
   <translation>{count} GiB</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/done.py" />
   <source>What was done</source>
   <translation>Was getan wurde</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/done.py" />
   <source>gpuwizard ran these commands because the user asked it to, the first one first.</source>
   <translation>gpuwizard hat diese Befehle ausgeführt, weil der Benutzer es darum gebeten hat, den ersten zuerst.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/done.py" />
   <source>All {len} commands</source>
   <translation>Alle {len} Befehle</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/done.py" />
   <source>{which} ran without an error, in {duration}.</source>
   <extracomment>which = 'The command' if len(action.commands) == 1 else f'All {len(action.commands)} commands'</extracomment>
   <translation>Ohne Fehler ausgeführt, in {duration}: {which}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/done.py" />
   <source>What it changed was not checked.</source>
   <translation>Was es geändert hat, wurde nicht geprüft.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/done.py" />
   <source>Still there: {verdict}</source>
   <translation>Noch da: {verdict}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/done.py" />
   <source>Mended: {verdict}</source>
   <translation>Behoben: {verdict}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/done.py" />
   <source>This is mended. What is left: {verdict}</source>
   <translation>Das ist behoben. Was übrig ist: {verdict}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/done.py" />
   <source>in {folder}</source>
   <translation>in {folder}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/done.py" />
   <source>{escape}, for {escape2}</source>
   <translation>{escape}, für {escape2}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/done.py" />
   <source>What it printed at its end</source>
   <translation>Was am Ende ausgegeben wurde</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/reading.py" />
   <source>or make a new one with: gpuwizard check --save report.json</source>
   <translation>oder erstellen Sie einen neuen mit: gpuwizard check --save report.json</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/reading.py" />
   <source>Open the .json or .zip that was saved with it, {MAKE_NEW}</source>
   <translation>Öffnen Sie die .json- oder .zip-Datei, die damit gespeichert wurde, {MAKE_NEW}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/reading.py" />
   <source>Copy it again, {MAKE_NEW}</source>
   <translation>Kopieren Sie sie noch einmal, {MAKE_NEW}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/reading.py" />
   <source>“{name}” is not a text file, so it is not a report of gpuwizard. {SAVE_AS_JSON}</source>
   <translation>„{name}“ ist keine Textdatei, also kein Bericht von gpuwizard. {SAVE_AS_JSON}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/reading.py" />
   <source>“{name}” is empty. {COPY_AGAIN}</source>
   <translation>„{name}“ ist leer. {COPY_AGAIN}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/reading.py" />
   <source>“{name}” is JSON, but not a report of gpuwizard. {SAVE_AS_JSON}</source>
   <translation>„{name}“ ist JSON, aber kein Bericht von gpuwizard. {SAVE_AS_JSON}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/reading.py" />
   <source>its format is {data}, this one reads {SCHEMA}</source>
   <translation>das Format ist {data}, dieses liest {SCHEMA}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/reading.py" />
   <source>“{name}” was made by a newer gpuwizard ({formats}). Update gpuwizard, then open it again.</source>
   <translation>„{name}“ wurde von einem neueren gpuwizard erstellt ({formats}). Aktualisieren Sie gpuwizard, und öffnen Sie die Datei dann noch einmal.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/reading.py" />
   <source>“{name}” is not a complete report of gpuwizard: {error}. {COPY_AGAIN}</source>
   <translation>„{name}“ ist kein vollständiger Bericht von gpuwizard: {error}. {COPY_AGAIN}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/reading.py" />
   <source>“{name}” is a report for reading. {SAVE_AS_JSON}</source>
   <translation>„{name}“ ist ein Bericht zum Lesen. {SAVE_AS_JSON}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/reading.py" />
   <source>“{name}” is not JSON, so it is not a report of gpuwizard. {SAVE_AS_JSON}</source>
   <translation>„{name}“ ist kein JSON, also kein Bericht von gpuwizard. {SAVE_AS_JSON}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/reading.py" />
   <source>ends too early: a part of it is missing</source>
   <translation>endet zu früh: ein Teil davon fehlt</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/reading.py" />
   <source>is damaged: it is not valid JSON</source>
   <translation>ist beschädigt: es ist kein gültiges JSON</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/files.py" />
   <source>you may not write there. Choose a folder of your own</source>
   <translation>Sie dürfen dort nicht schreiben. Wählen Sie einen eigenen Ordner</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/files.py" />
   <source>that disk can only be read. Choose another one</source>
   <translation>jener Datenträger kann nur gelesen werden. Wählen Sie einen anderen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/files.py" />
   <source>the disk is full. Free some space, or choose another disk</source>
   <translation>der Datenträger ist voll. Schaffen Sie Platz, oder wählen Sie einen anderen Datenträger</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/files.py" />
   <source>your share of the disk is used up. Free some space, or choose another disk</source>
   <translation>Ihr Anteil am Datenträger ist aufgebraucht. Schaffen Sie Platz, oder wählen Sie einen anderen Datenträger</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/files.py" />
   <source>the name is too long. Choose a shorter one</source>
   <translation>der Name ist zu lang. Wählen Sie einen kürzeren</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/files.py" />
   <source>the folder does not exist. Create it first, or choose another one</source>
   <translation>den Ordner gibt es nicht. Legen Sie ihn zuerst an, oder wählen Sie einen anderen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/files.py" />
   <source>the folder of that name is a file. Choose another folder</source>
   <translation>der Ordner dieses Namens ist eine Datei. Wählen Sie einen anderen Ordner</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/files.py" />
   <source>The report was not saved: “{name}” must end in {SUFFIXES}.</source>
   <translation>Der Bericht wurde nicht gespeichert: „{name}“ muss auf {SUFFIXES} enden.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/files.py" />
   <source>The report was not saved: “{path}” is a folder. Give the name of a file in it.</source>
   <translation>Der Bericht wurde nicht gespeichert: „{path}“ ist ein Ordner. Geben Sie den Namen einer Datei darin an.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/files.py" />
   <source>a folder</source>
   <translation>ein Ordner</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/files.py" />
   <source>not an ordinary file</source>
   <translation>keine gewöhnliche Datei</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/files.py" />
   <source>“{path}” is {kind}. Give a report that was saved as .json, .gpuwizard or .zip.</source>
   <extracomment>kind = 'a folder' if stat.S_ISDIR(status.st_mode) else 'not an ordinary file'</extracomment>
   <translation>„{path}“ ist {kind}. Geben Sie einen Bericht an, der als .json, .gpuwizard oder .zip gespeichert wurde.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/files.py" />
   <source>“{path}” is larger than {value} MB, so it is not a report of gpuwizard.</source>
   <translation>„{path}“ ist größer als {value} MB, also kein Bericht von gpuwizard.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/files.py" />
   <source>“{path}” does not exist. Check the spelling and the folder.</source>
   <translation>„{path}“ gibt es nicht. Prüfen Sie die Schreibweise und den Ordner.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/files.py" />
   <source>“{path}” cannot be read: {reason}. Check that it is yours, or copy it to a folder of your own.</source>
   <extracomment>reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)</extracomment>
   <translation>„{path}“ kann nicht gelesen werden: {reason}. Prüfen Sie, ob die Datei Ihnen gehört, oder kopieren Sie sie in einen eigenen Ordner.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/files.py" />
   <source>“{path}” holds no {INSIDE}, so it is not a report of gpuwizard. Choose the file that gpuwizard saved.</source>
   <translation>„{path}“ enthält kein {INSIDE}, also ist es kein Bericht von gpuwizard. Wählen Sie die Datei, die gpuwizard gespeichert hat.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/files.py" />
   <source>“{path}” is a damaged or locked zip file. Copy or download it again.</source>
   <translation>„{path}“ ist eine beschädigte oder gesperrte ZIP-Datei. Kopieren Sie sie noch einmal oder laden Sie sie noch einmal herunter.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/files.py" />
   <source>“{path}” unpacks to more than {value} MB, so it is not a report of gpuwizard.</source>
   <translation>„{path}“ ergibt entpackt mehr als {value} MB, also ist es kein Bericht von gpuwizard.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/files.py" />
   <source>{value}. Choose another place or name</source>
   <translation>{value}. Wählen Sie einen anderen Ort oder Namen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/files.py" />
   <source>the file there is protected or open in another program. Close it, or choose another name</source>
   <translation>die Datei dort ist geschützt oder in einem anderen Programm geöffnet. Schließen Sie sie, oder wählen Sie einen anderen Namen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/files.py" />
   <source>The report was not saved as “{path}”: {reason}.</source>
   <extracomment>reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)</extracomment>
   <translation>Der Bericht wurde nicht als „{path}“ gespeichert: {reason}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/compare_words.py" />
   <source>Left</source>
   <translation>Links</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/compare_words.py" />
   <source>Right</source>
   <translation>Rechts</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/compare_words.py" />
   <source>made {replace}</source>
   <translation>erstellt am {replace}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/compare_words.py" />
   <source>On the {side} this accounts for: {title}</source>
   <translation>Auf der Seite „{side}“ erklärt das: {title}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/compare_words.py" />
   <source>{subject_title}: {value} on the {there}, not known on the {side}</source>
   <extracomment>there = 'left' if one.side == 'right' else 'right'</extracomment>
   <translation>{subject_title}: {value} (Seite „{there}“), nicht bekannt auf der Seite „{side}“</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/compare_words.py" />
   <source>Nothing that matters for the GPU differs.</source>
   <translation>Nichts, was für die GPU wichtig ist, unterscheidet sich.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/compare_words.py" />
   <source>{fails} No difference was seen that accounts for it.</source>
   <translation>{fails} Es war kein Unterschied zu sehen, der das erklärt.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/compare_words.py" />
   <source>{fails} One difference tells them apart.</source>
   <translation>{fails} Ein Unterschied trennt sie.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/compare_words.py" />
   <source>{fails} {number} differences tell them apart.</source>
   <translation>{fails} {number} Unterschiede trennen sie.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/compare_words.py" />
   <source>One difference tells</source>
   <translation>Ein Unterschied zeigt</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/compare_words.py" />
   <source>{number} differences tell</source>
   <translation>{number} Unterschiede zeigen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/compare_words.py" />
   <source>{fails} One difference accounts for it.</source>
   <translation>{fails} Ein Unterschied erklärt das.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/compare_words.py" />
   <source>{fails} {number} differences account for it.</source>
   <translation>{fails} {number} Unterschiede erklären das.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/compare_words.py" />
   <source>One difference accounts</source>
   <translation>Ein Unterschied erklärt</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/compare_words.py" />
   <source>{number} differences account</source>
   <translation>{number} Unterschiede erklären</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/compare_words.py" />
   <source>Both fail for the same cause. What differs does not account for it.</source>
   <translation>Beide scheitern an derselben Ursache. Was sich unterscheidet, erklärt das nicht.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/compare_words.py" />
   <source>Nothing that differs keeps one side from using the GPU.</source>
   <translation>Nichts, was sich unterscheidet, hindert eine Seite daran, die GPU zu verwenden.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/compare_words.py" />
   <source>Both fail, each for a cause of its own.</source>
   <translation>Beide scheitern, jede an einer eigenen Ursache.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/compare_words.py" />
   <source>Both can use the GPU, but not equally well.</source>
   <translation>Beide können die GPU verwenden, aber nicht gleich gut.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/compare_words.py" />
   <source>The left side fails and the other works.</source>
   <translation>Die linke Seite scheitert, und die andere funktioniert.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/compare_words.py" />
   <source>The right side fails and the other works.</source>
   <translation>Die rechte Seite scheitert, und die andere funktioniert.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/facts_view.py" />
   <source>GPUs</source>
   <translation>GPUs</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/facts_view.py" />
   <source>C library</source>
   <translation>C-Bibliothek</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/facts_view.py" />
   <source>{FRAMEWORK_TITLES} in {python}</source>
   <translation>{FRAMEWORK_TITLES} in {python}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/facts_view.py" />
   <source>seen in {via}</source>
   <translation>gesehen in {via}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/facts_view.py" />
   <source>not there (looked in {looked})</source>
   <translation>nicht da (gesucht in {looked})</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/facts_view.py" />
   <source>not known: {value}{detail}</source>
   <extracomment>detail = f" ({value['detail']})" if value['detail'] else ''</extracomment>
   <translation>nicht bekannt: {value}{detail}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/facts_view.py" />
   <source>{size} ({value} bytes)</source>
   <translation>{size} ({value} Bytes)</translation>
  </message>
 </context>
</TS>
