<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
 <context>
  <name>gpuwizard</name>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>and</source>
   <translation>y</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>or</source>
   <translation>o</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>active</source>
   <translation>activo</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>on</source>
   <translation>activado</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>off</source>
   <translation>desactivado</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>yes</source>
   <translation>sí</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>no</source>
   <translation>no</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>none</source>
   <translation>ninguno</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>unknown</source>
   <translation>desconocido</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>missing</source>
   <translation>falta</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>found</source>
   <translation>se encontró</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>crashed</source>
   <translation>se bloqueó</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>failed</source>
   <translation>falló</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>both</source>
   <translation>ambos</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>works</source>
   <translation>funciona</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>crashes</source>
   <translation>se bloquea</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>passes</source>
   <translation>se supera</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>answers</source>
   <translation>responde</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>loaded</source>
   <translation>cargado</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>computer</source>
   <translation>equipo</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>one</source>
   <translation>uno</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>enough</source>
   <translation>suficiente</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>met</source>
   <translation>se cumplen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>whole</source>
   <translation>completos</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>free</source>
   <translation>sin limitar</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>passed</source>
   <translation>superado</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>blocked</source>
   <translation>bloqueado</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>good</source>
   <translation>bien</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>not good</source>
   <translation>no está bien</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>worth a look</source>
   <translation>merece una mirada</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>(empty)</source>
   <translation>(vacío)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>about</source>
   <translation>alrededor de</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>this</source>
   <translation>esto</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>key</source>
   <translation>clave</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>taken</source>
   <translation>tomado</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>looking</source>
   <translation>examinando</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>Driver</source>
   <translation>Controlador</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>Restart the computer</source>
   <translation>Reiniciar el equipo</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>Restart the machine that runs the container</source>
   <translation>Reiniciar el equipo que ejecuta el contenedor</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>lane</source>
   <translation>carril</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>lanes</source>
   <translation>carriles</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>left</source>
   <translation>izquierda</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>right</source>
   <translation>derecha</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>Entry {number}</source>
   <translation>Entrada {number}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>crashed {name}</source>
   <translation>se bloqueó {name}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>none ({problem})</source>
   <translation>ninguno ({problem})</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>failed: {error}</source>
   <translation>falló: {error}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/resources/demo/card-too-new.json" />
   <source>A card newer than PyTorch</source>
   <translation>Una tarjeta más reciente que PyTorch</translation>
  </message>
  <message>
   <location filename="../gpuwizard/resources/demo/card-too-new.json" />
   <source>An RTX 5090 with a PyTorch whose code ends at older cards.</source>
   <translation>Una RTX 5090 con un PyTorch cuyo código termina en tarjetas más antiguas.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/resources/demo/cudnn-shadowed.json" />
   <source>A wrong cuDNN comes first</source>
   <translation>Un cuDNN incorrecto va primero</translation>
  </message>
  <message>
   <location filename="../gpuwizard/resources/demo/cudnn-shadowed.json" />
   <source>LD_LIBRARY_PATH leads to an older cuDNN before the one that fits.</source>
   <translation>LD_LIBRARY_PATH lleva a un cuDNN más antiguo antes que al adecuado.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/resources/demo/driver-missing.json" />
   <source>A card without a driver</source>
   <translation>Una tarjeta sin controlador</translation>
  </message>
  <message>
   <location filename="../gpuwizard/resources/demo/driver-missing.json" />
   <source>Ubuntu with an NVIDIA card, for which no driver is installed.</source>
   <translation>Ubuntu con una tarjeta NVIDIA para la que no hay ningún controlador instalado.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/resources/demo/driver-too-old.json" />
   <source>A driver that is too old</source>
   <translation>Un controlador demasiado antiguo</translation>
  </message>
  <message>
   <location filename="../gpuwizard/resources/demo/driver-too-old.json" />
   <source>Driver 470 knows CUDA 11.4, and this TensorFlow was built for CUDA 12.5.</source>
   <translation>El controlador 470 conoce CUDA 11.4, y este TensorFlow se compiló para CUDA 12.5.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/resources/demo/healthy-workstation.json" />
   <source>A healthy workstation</source>
   <translation>Una estación de trabajo en buen estado</translation>
  </message>
  <message>
   <location filename="../gpuwizard/resources/demo/healthy-workstation.json" />
   <source>Two cards, on both of which PyTorch computes. This is how it looks where all is well.</source>
   <translation>Dos tarjetas, y PyTorch calcula en ambas. Así se ve cuando todo está bien.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/resources/demo/windows-tensorflow.json" />
   <source>TensorFlow 2.15 on Windows</source>
   <translation>TensorFlow 2.15 en Windows</translation>
  </message>
  <message>
   <location filename="../gpuwizard/resources/demo/windows-tensorflow.json" />
   <source>TensorFlow has had no GPU support of its own on Windows since 2.11.</source>
   <translation>TensorFlow no tiene compatibilidad propia con la GPU en Windows desde la versión 2.11.</translation>
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
   <translation>Dejarlas como están</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/benign.py" />
   <source>They tell of optional parts or of the way the program was built. Nothing needs to be mended.</source>
   <translation>Hablan de partes opcionales o de cómo se compiló el programa. No hay nada que arreglar.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/benign.py" />
   <source>Your program uses the GPU while the lines are printed.</source>
   <translation>Su programa usa la GPU mientras se muestran las líneas.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/benign.py" />
   <source>Or have TensorFlow print less</source>
   <translation>O hacer que TensorFlow muestre menos</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/benign.py" />
   <source>Have TensorFlow print less</source>
   <translation>Hacer que TensorFlow muestre menos</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/benign.py" />
   <source>The value 1 leaves out remarks and keeps warnings. Higher values also hide lines that you may need.</source>
   <translation>El valor 1 omite las observaciones y conserva las advertencias. Los valores más altos ocultan también líneas que usted puede necesitar.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/benign.py" />
   <source>Started from this same terminal, your program prints fewer lines.</source>
   <translation>Iniciado desde esta misma terminal, su programa muestra menos líneas.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/benign.py" />
   <source>These lines are harmless</source>
   <translation>Estas líneas son inofensivas</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/benign.py" />
   <source>Lines that look like errors and mean nothing</source>
   <translation>Líneas que parecen errores y no significan nada</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/benign.py" />
   <source>The frameworks print many lines when they start, some of them in the words of an error. The ones found here are known, and programs run well with them.</source>
   <translation>Los frameworks muestran muchas líneas al iniciarse, algunas con palabras propias de un error. Las que se encontraron aquí son conocidas, y los programas funcionan bien con ellas.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/benign.py" />
   <source>The lines come while the framework starts, and after them the program works and uses the GPU. They speak of NUMA nodes, TensorRT, oneDNN, processor features or factories that were registered before.</source>
   <translation>Las líneas aparecen mientras se inicia el framework; después el programa funciona y usa la GPU. Hablan de nodos NUMA, de TensorRT, de oneDNN, de funciones del procesador o de «factories» que ya estaban registradas.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/benign.py" />
   <source>Nothing has to be mended: the program uses the GPU while the lines are printed.</source>
   <translation>No hay nada que arreglar: el programa usa la GPU mientras se muestran las líneas.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/commands.py" />
   <source>Remove-Item -LiteralPath Env:{name} -ErrorAction SilentlyContinue</source>
   <translation>Remove-Item -LiteralPath Env:{name} -ErrorAction SilentlyContinue</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>Run this on the host, the machine that runs the container, and not inside it.</source>
   <translation>Ejecute esto en el host, el equipo que ejecuta el contenedor, y no dentro del contenedor.</translation>
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
   <translation>Apptainer o Singularity</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>Start the container as before.</source>
   <translation>Inicie el contenedor como antes.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>The command prints a table with your card.</source>
   <translation>El comando muestra una tabla con su tarjeta.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>This is the inside of a container ({engine}).</source>
   <translation>Esto es el interior de un contenedor ({engine}).</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>This is the inside of a container.</source>
   <translation>Esto es el interior de un contenedor.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>This container was given the GPU without a part of its driver</source>
   <translation>Este contenedor recibió la GPU sin una parte de su controlador</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>{where} The host puts the driver's libraries into it, and {get} was not among them. Which ones it gets depends on the capabilities that were asked for when it was started.</source>
   <extracomment>where = f'This is the inside of a container ({engine}).' if engine else 'This is the inside of a container.'</extracomment>
   <translation>{where} El host introduce en él las bibliotecas del controlador, y entre ellas no estaba {get}. Cuáles recibe depende de las capacidades que se pidieron al iniciarlo.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>{where} A container sees only what it was given at its start, and this one was given no GPU. The card and the driver of the host can be in perfect order. Installing a driver inside the container would not help.</source>
   <extracomment>where = f'This is the inside of a container ({engine}).' if engine else 'This is the inside of a container.'</extracomment>
   <translation>{where} Un contenedor solo ve lo que recibió al iniciarse, y este no recibió ninguna GPU. La tarjeta y el controlador del host pueden estar en perfecto estado. Instalar un controlador dentro del contenedor no serviría de nada.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>With Docker, start the container anew with "--gpus all"</source>
   <translation>Con Docker, iniciar de nuevo el contenedor con «--gpus all»</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>Add it to docker run; in a Compose file, reserve a device of the driver nvidia with the capability gpu. The command here tries it in a small container. {ON_HOST}</source>
   <translation>Añádalo a docker run; en un archivo de Compose, reserve un dispositivo del controlador nvidia con la capacidad gpu. El comando de aquí lo prueba en un contenedor pequeño. {ON_HOST}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>The trial removes itself. {SAME_AGAIN}</source>
   <translation>La prueba se elimina sola. {SAME_AGAIN}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>a minute for the trial</source>
   <translation>un minuto para la prueba</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>With Podman, start the container anew with "--device nvidia.com/gpu=all"</source>
   <translation>Con Podman, iniciar de nuevo el contenedor con «--device nvidia.com/gpu=all»</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>Add it to podman run. The command here tries it in a small container. {ON_HOST}</source>
   <translation>Añádalo a podman run. El comando de aquí lo prueba en un contenedor pequeño. {ON_HOST}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>Start the container anew with the capability "{get}"</source>
   <translation>Iniciar de nuevo el contenedor con la capacidad «{get}»</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>Both "compute" and "utility" are needed. With Docker, add "-e NVIDIA_DRIVER_CAPABILITIES=compute,utility" to docker run; in a Compose file or a pod, set that variable. {ON_HOST}</source>
   <translation>Hacen falta tanto «compute» como «utility». Con Docker, añada «-e NVIDIA_DRIVER_CAPABILITIES=compute,utility» a docker run; en un archivo de Compose o en un pod, establezca esa variable. {ON_HOST}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>If Docker does not know that option, set up the NVIDIA Container Toolkit on the host</source>
   <translation>Si Docker no conoce esa opción, configurar el NVIDIA Container Toolkit en el host</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>The toolkit hands the card to containers. Install the package nvidia-container-toolkit from NVIDIA's repository first; these commands then tell Docker about it. {ON_HOST}</source>
   <translation>El toolkit entrega la tarjeta a los contenedores. Instale primero el paquete nvidia-container-toolkit del repositorio de NVIDIA; después, estos comandos lo dan a conocer a Docker. {ON_HOST}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>The small container of the first step prints a table with your card.</source>
   <translation>El contenedor pequeño del primer paso muestra una tabla con su tarjeta.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>Take the nvidia runtime out of /etc/docker/daemon.json on the host and restart Docker.</source>
   <translation>Quite el runtime nvidia de /etc/docker/daemon.json en el host y reinicie Docker.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>a few minutes; running containers are restarted</source>
   <translation>unos minutos; los contenedores en ejecución se reinician</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>If Podman does not know that device, describe the card to it on the host</source>
   <translation>Si Podman no conoce ese dispositivo, describirle la tarjeta en el host</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>The tool nvidia-ctk from the package nvidia-container-toolkit writes the description (CDI). Repeat it after each update of the driver, unless the service nvidia-cdi-refresh does. {ON_HOST}</source>
   <translation>La herramienta nvidia-ctk del paquete nvidia-container-toolkit escribe la descripción (CDI). Repítalo después de cada actualización del controlador, a menos que lo haga el servicio nvidia-cdi-refresh. {ON_HOST}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>Delete /etc/cdi/nvidia.yaml on the host.</source>
   <translation>Elimine /etc/cdi/nvidia.yaml en el host.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>Start it anew with "--nv"</source>
   <translation>Iniciarlo de nuevo con «--nv»</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>The option stands behind exec, run or shell: "apptainer exec --nv IMAGE nvidia-smi" is a trial. It hands the host's driver libraries in. With Singularity the word is singularity, all else is the same. {ON_HOST}</source>
   <translation>La opción va detrás de exec, run o shell: «apptainer exec --nv IMAGE nvidia-smi» es una prueba. Introduce las bibliotecas del controlador del host. Con Singularity la palabra es singularity; todo lo demás es igual. {ON_HOST}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>Inside, the command nvidia-smi prints a table with your card.</source>
   <translation>Dentro, el comando nvidia-smi muestra una tabla con su tarjeta.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>Leave "--nv" out again.</source>
   <translation>Vuelva a omitir «--nv».</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>On a cluster, ask for a GPU in the job first</source>
   <translation>En un clúster, pedir primero una GPU en el trabajo</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>A job without a GPU has none to hand in. With Slurm, "--gres=gpu:1" asks for one. On the machine itself nvidia-smi must show it before the container is started.</source>
   <translation>Un trabajo sin GPU no tiene ninguna que entregar. Con Slurm, «--gres=gpu:1» pide una. En el propio equipo, nvidia-smi debe mostrarla antes de iniciar el contenedor.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>Outside of the container, in the same job, nvidia-smi prints a table with a card.</source>
   <translation>Fuera del contenedor, en el mismo trabajo, nvidia-smi muestra una tabla con una tarjeta.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>Give the container a GPU device</source>
   <translation>Dar al contenedor un dispositivo GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>With Incus it is "incus config device add NAME gpu gpu", with LXD the same with lxc in place of incus. NAME stands for the container's name. {ON_HOST}</source>
   <translation>Con Incus es «incus config device add NAME gpu gpu»; con LXD, lo mismo con lxc en lugar de incus. NAME es el nombre del contenedor. {ON_HOST}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>Inside the container the folder /dev holds nvidia0.</source>
   <translation>Dentro del contenedor, la carpeta /dev contiene nvidia0.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>The same command with "remove NAME gpu" in place of "add NAME gpu gpu" takes it away.</source>
   <translation>El mismo comando con «remove NAME gpu» en lugar de «add NAME gpu gpu» lo quita.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>Have the host's driver libraries put into the container</source>
   <translation>Hacer que las bibliotecas del controlador del host se introduzcan en el contenedor</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>That is the setting "nvidia.runtime=true" of the container. The host needs the package nvidia-container-toolkit for it. {ON_HOST}</source>
   <translation>Es el ajuste «nvidia.runtime=true» del contenedor. Para ello, el host necesita el paquete nvidia-container-toolkit. {ON_HOST}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>Inside the container the command nvidia-smi prints a table with your card.</source>
   <translation>Dentro del contenedor, el comando nvidia-smi muestra una tabla con su tarjeta.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>Set nvidia.runtime to false again.</source>
   <translation>Vuelva a poner nvidia.runtime en false.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>If the GPU was there and vanished, restart the container</source>
   <translation>Si la GPU estaba y desapareció, reiniciar el contenedor</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>A reload of the host's services (systemctl daemon-reload) can take the card away from running containers.</source>
   <translation>Una recarga de los servicios del host (systemctl daemon-reload) puede quitar la tarjeta a los contenedores en ejecución.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>Nothing is to be undone.</source>
   <translation>No hay nada que deshacer.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>a minute</source>
   <translation>un minuto</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>Ask for a GPU in the pod's description</source>
   <translation>Pedir una GPU en la descripción del pod</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>Write nvidia.com/gpu: 1 under resources, limits. Without it a pod gets none, even on a GPU node. Some clusters, K3s among them, also need runtimeClassName: nvidia.</source>
   <translation>Escriba nvidia.com/gpu: 1 debajo de resources, limits. Sin ello, un pod no recibe ninguna, ni siquiera en un nodo con GPU. Algunos clústeres, entre ellos K3s, necesitan también runtimeClassName: nvidia.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>Take the lines out of the description and start the pod anew.</source>
   <translation>Quite las líneas de la descripción e inicie el pod de nuevo.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>a few minutes, longer where no GPU is free</source>
   <translation>unos minutos, más si no hay ninguna GPU libre</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>Look whether the cluster offers GPUs at all</source>
   <translation>Ver si el clúster ofrece alguna GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>The nodes must list nvidia.com/gpu. If none does, whoever runs the cluster has to install NVIDIA's device plugin or GPU operator. Run this where you use kubectl.</source>
   <translation>Los nodos deben indicar nvidia.com/gpu. Si ninguno lo hace, quien administra el clúster tiene que instalar el plugin de dispositivos o el operador de GPU de NVIDIA. Ejecute esto donde usa kubectl.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>A node lists nvidia.com/gpu with a number above 0.</source>
   <translation>Un nodo indica nvidia.com/gpu con un número mayor que 0.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>With another sandbox, give it the card in its own way</source>
   <translation>Con otro entorno aislado, darle la tarjeta a su manera</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>Apptainer takes "--nv"; a Slurm job needs "--gres=gpu:1"; LXC needs a gpu device; a sandbox of an editor or agent must be told to let the files /dev/nvidia* through.</source>
   <translation>Apptainer acepta «--nv»; un trabajo de Slurm necesita «--gres=gpu:1»; LXC necesita un dispositivo gpu; al entorno aislado de un editor o agente hay que indicarle que deje pasar los archivos /dev/nvidia*.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>Start it as before.</source>
   <translation>Inícielo como antes.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>Found: {files}.</source>
   <translation>Encontrado: {files}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>Remove the driver's libraries from the image, then start a new container</source>
   <translation>Quitar de la imagen las bibliotecas del controlador y, después, iniciar un contenedor nuevo</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>In the image's build file (the Dockerfile), take out the line that installs a driver package. If the base image brings files such as libcuda.so.1 and libnvidia-ml.so.1, delete them there. The host's own libraries are put in at the start.</source>
   <translation>En el archivo de construcción de la imagen (el Dockerfile), quite la línea que instala un paquete de controlador. Si la imagen base trae archivos como libcuda.so.1 y libnvidia-ml.so.1, elimínelos ahí. Las bibliotecas propias del host se introducen al iniciar.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>Start the container from the old image.</source>
   <translation>Inicie el contenedor a partir de la imagen anterior.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>as long as the image takes to build</source>
   <translation>lo que tarde en construirse la imagen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>Build the image without the GPU, on an image that holds no driver</source>
   <translation>Construir la imagen sin la GPU, sobre una imagen que no contenga ningún controlador</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>A build with the nvidia runtime as Docker's default leaves such files behind. NVIDIA's own CUDA images hold CUDA but no driver.</source>
   <translation>Una construcción con el runtime nvidia como predeterminado de Docker deja esos archivos. Las imágenes de CUDA de la propia NVIDIA contienen CUDA, pero ningún controlador.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>A container from the new image starts, and nvidia-smi works in it.</source>
   <translation>Un contenedor de la imagen nueva se inicia, y nvidia-smi funciona en él.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>This container was started without the GPU</source>
   <translation>Este contenedor se inició sin la GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>The container was given no GPU when it was started</source>
   <translation>El contenedor no recibió ninguna GPU al iniciarse</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>A container sees only what it was given at its start, and this one was given no GPU. The card and the driver of the host can be in perfect order.</source>
   <translation>Un contenedor solo ve lo que recibió al iniciarse, y este no recibió ninguna GPU. La tarjeta y el controlador del host pueden estar en perfecto estado.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>nvidia-smi works on the machine itself and is unknown inside the container, or there is no file /dev/nvidia0 inside. The container was started by a tool, an editor or a script without an option for GPUs.</source>
   <translation>nvidia-smi funciona en el propio equipo y no se conoce dentro del contenedor, o dentro no existe el archivo /dev/nvidia0. El contenedor lo inició una herramienta, un editor o un script sin opción para las GPU.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>Inside the container, nvidia-smi prints a table with the card and the framework lists it.</source>
   <translation>Dentro del contenedor, nvidia-smi muestra una tabla con la tarjeta y el framework la enumera.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>The container's image holds driver libraries of its own</source>
   <translation>La imagen del contenedor contiene bibliotecas de controlador propias</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>Driver libraries inside the image clash with those of the host</source>
   <translation>Las bibliotecas de controlador de la imagen chocan con las del host</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>The driver's libraries must be those of the host, which are put into the container at its start. This image brings its own, of another version. The two get into each other's way.</source>
   <translation>Las bibliotecas del controlador deben ser las del host, que se introducen en el contenedor al iniciarlo. Esta imagen trae las suyas, de otra versión. Unas y otras se estorban.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>The container fails at its start with a message that libnvidia-ml.so.1 or libcuda.so.1 exists, or it names two driver versions. Its build file installs an NVIDIA driver, or it was built while a GPU was attached.</source>
   <translation>El contenedor falla al iniciarse con un mensaje de que libnvidia-ml.so.1 o libcuda.so.1 ya existe, o nombra dos versiones del controlador. Su archivo de construcción instala un controlador de NVIDIA, o se construyó con una GPU conectada.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>A new container starts without that message, and nvidia-smi in it names the driver version of the host.</source>
   <translation>Un contenedor nuevo se inicia sin ese mensaje, y nvidia-smi indica en él la versión del controlador del host.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>CUDA is NVIDIA's set of libraries for computing on a GPU.</source>
   <translation>CUDA es el conjunto de bibliotecas de NVIDIA para calcular en una GPU.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>The CUDA library {names} is not installed</source>
   <translation>La biblioteca de CUDA {names} no está instalada</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>Several CUDA libraries are not installed</source>
   <translation>Varias bibliotecas de CUDA no están instaladas</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>Missing: {names}.</source>
   <translation>Falta: {names}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>Without that, {waiting} cannot be loaded either.</source>
   <translation>Sin eso tampoco es posible cargar {waiting}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>the CUDA libraries</source>
   <translation>las bibliotecas de CUDA</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>It wants {wanted}, and {found} was found.</source>
   <extracomment>wanted = f'nvidia-cuda-nvcc-cu12=={same[0]}.{same[1]}.*' if len(same) == 2 else _ANY_NVCC</extracomment>
   <translation>Requiere {wanted}, y se encontró {found}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>The library in question is {names}.</source>
   <translation>La biblioteca en cuestión es {names}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>The libraries in question are {names}.</source>
   <translation>Las bibliotecas en cuestión son {names}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>the fitting CUDA libraries</source>
   <translation>las bibliotecas de CUDA adecuadas</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>What is missing here is {names}.</source>
   <translation>Lo que falta aquí es {names}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>The compiler parts come as a package of their own, which the extra of the framework brings along.</source>
   <translation>Las partes del compilador vienen en un paquete aparte, que trae consigo el extra del framework.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>Install the compiler parts with the framework's extra</source>
   <translation>Instalar las partes del compilador con el extra del framework</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>Tell the compiler XLA where the folder with the missing part is</source>
   <translation>Indicar al compilador XLA dónde está la carpeta con la parte que falta</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>The part was found in {folders}, which is not where XLA looks.</source>
   <translation>La parte se encontró en {folders}, que no es donde XLA busca.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>Take the variable XLA_FLAGS away, or open a new terminal.</source>
   <translation>Quite la variable XLA_FLAGS o abra una terminal nueva.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>Or install only the package that holds them</source>
   <translation>O instalar solo el paquete que las contiene</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>Install only the package that holds them</source>
   <translation>Instalar solo el paquete que las contiene</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>nvidia-cuda-nvcc-cu12 holds ptxas and libdevice, in a download of some 50 MB.</source>
   <translation>nvidia-cuda-nvcc-cu12 contiene ptxas y libdevice, en una descarga de unos 50 MB.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>a minute, 50 MB</source>
   <translation>un minuto, 50 MB</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>Install the compiler parts with conda</source>
   <translation>Instalar las partes del compilador con conda</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>The package cuda-nvcc holds ptxas and libdevice.</source>
   <translation>El paquete cuda-nvcc contiene ptxas y libdevice.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>a few minutes, 200 MB</source>
   <translation>unos minutos, 200 MB</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>Install the package nvidia-cuda-nvcc-cu12 beside the framework</source>
   <translation>Instalar el paquete nvidia-cuda-nvcc-cu12 junto al framework</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>It holds ptxas and libdevice. "tensorflow[and-cuda]" (from 2.14 on) and "jax[cuda12]" bring it along. For a framework with CUDA 11 its name ends in cu11.</source>
   <translation>Contiene ptxas y libdevice. «tensorflow[and-cuda]» (desde la versión 2.14) y «jax[cuda12]» lo traen consigo. Para un framework con CUDA 11, su nombre termina en cu11.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>Start your program again: the message is gone.</source>
   <translation>Inicie su programa de nuevo: el mensaje ha desaparecido.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>Remove the package again.</source>
   <translation>Quite el paquete de nuevo.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>Install the CUDA toolkit {value}</source>
   <translation>Instalar el toolkit de CUDA {value}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>of the version that the framework was built with</source>
   <translation>de la versión con la que se compiló el framework</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>On Windows these parts come with NVIDIA's toolkit. Leave its display driver out when the installer asks.</source>
   <translation>En Windows, estas partes vienen con el toolkit de NVIDIA. Cuando el instalador pregunte, omita su controlador de pantalla.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>Open a new terminal and check again.</source>
   <translation>Abra una terminal nueva y compruebe de nuevo.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>Uninstall that CUDA version in the Windows settings.</source>
   <translation>Desinstale esa versión de CUDA en la configuración de Windows.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>about 15 minutes, 4 GB</source>
   <translation>unos 15 minutos, 4 GB</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>Install a C++ compiler</source>
   <translation>Instalar un compilador de C++</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>Compiling on the fly, as torch.compile does, also needs the system's compiler. On Windows that is a part of Microsoft's Build Tools.</source>
   <translation>Compilar sobre la marcha, como hace torch.compile, necesita también el compilador del sistema. En Windows es una parte de las Build Tools de Microsoft.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>Compiling on the fly, as torch.compile does, also needs the system's compiler.</source>
   <translation>Compilar sobre la marcha, como hace torch.compile, necesita también el compilador del sistema.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>On Windows that is a part of Microsoft's Build Tools.</source>
   <translation>En Windows es una parte de las Build Tools de Microsoft.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>Open a new terminal and start your program again.</source>
   <translation>Abra una terminal nueva e inicie su programa de nuevo.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>The command winget uninstall --id {BUILD_TOOLS} removes it.</source>
   <translation>El comando winget uninstall --id {BUILD_TOOLS} lo quita.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>Remove the same packages with the package manager.</source>
   <translation>Quite los mismos paquetes con el gestor de paquetes.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>about 10 minutes, 5 GB on Windows</source>
   <translation>unos 10 minutos, 5 GB en Windows</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>a few minutes, 300 MB</source>
   <translation>unos minutos, 300 MB</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>CUDA libraries that the framework loads are not installed</source>
   <translation>No están instaladas bibliotecas de CUDA que el framework carga</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>A library such as cudart or cuBLAS is nowhere on the machine</source>
   <translation>Una biblioteca como cudart o cuBLAS no está en ninguna parte del equipo</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>{CUDA_IS} The framework loads them when it starts. They are separate from the driver, and at least one of them is nowhere to be found.</source>
   <translation>{CUDA_IS} El framework las carga al iniciarse. Son independientes del controlador, y al menos una de ellas no se encuentra en ninguna parte.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>The log says that libcudart, libcublas, cudart64 or the like could not be loaded, and the driver works. The framework was installed without its GPU extra, or a package beside it was removed.</source>
   <translation>El registro dice que no se pudo cargar libcudart, libcublas, cudart64 u otra parecida, y el controlador funciona. El framework se instaló sin su extra para GPU, o se quitó un paquete que lo acompaña.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>The step CUDA libraries lists each library with the file that is loaded, and the framework lists the GPU.</source>
   <translation>El paso «Bibliotecas de CUDA» muestra cada biblioteca con el archivo que se carga, y el framework enumera la GPU.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>CUDA is installed in another version than this framework loads</source>
   <translation>CUDA está instalado en otra versión que la que carga este framework</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>The framework asks for one version of CUDA, and the machine has another</source>
   <translation>El framework pide una versión de CUDA y el equipo tiene otra</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>{CUDA_IS} Each build of a framework loads one certain version of them, by name. The machine has CUDA, but not that version. Several versions can lie side by side.</source>
   <translation>{CUDA_IS} Cada compilación de un framework carga una versión determinada de ellas, por su nombre. El equipo tiene CUDA, pero no esa versión. Varias versiones pueden convivir.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>CUDA was installed by hand, in the newest version, for a framework that was built with an older one. The library in the message bears another number than the files in the folder of CUDA.</source>
   <translation>CUDA se instaló a mano, en la versión más reciente, para un framework que se compiló con una anterior. La biblioteca del mensaje lleva otro número que los archivos de la carpeta de CUDA.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>The step CUDA libraries shows each library in the version that this build asks for.</source>
   <translation>El paso «Bibliotecas de CUDA» muestra cada biblioteca en la versión que pide esta compilación.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>Parts of the GPU compiler are missing</source>
   <translation>Faltan partes del compilador para la GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>ptxas, libdevice, nvcc or a C++ compiler is needed and not there</source>
   <translation>Hace falta ptxas, libdevice, nvcc o un compilador de C++, y no está</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>Some programs translate code for the GPU while they run. For that they need parts of NVIDIA's compiler, or the system's own, and one of them was not found. Other work on the GPU can go well all the same.</source>
   <translation>Algunos programas traducen código para la GPU mientras se ejecutan. Para ello necesitan partes del compilador de NVIDIA, o el del propio sistema, y una de ellas no se encontró. Otros trabajos en la GPU pueden ir bien de todos modos.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>Plain operations run on the GPU, while jit_compile, torch.compile or the first JAX program fails. The message names ptxas, libdevice, nvcc or cl.exe.</source>
   <translation>Las operaciones simples se ejecutan en la GPU, mientras que jit_compile, torch.compile o el primer programa de JAX falla. El mensaje nombra ptxas, libdevice, nvcc o cl.exe.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>The same program compiles and runs without naming the missing part.</source>
   <translation>El mismo programa compila y se ejecuta sin nombrar la parte que falta.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>cuDNN is NVIDIA's library for neural networks; convolutions run through it.</source>
   <translation>cuDNN es la biblioteca de NVIDIA para redes neuronales; las convoluciones se calculan a través de ella.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>The framework opens it by a file name that holds the main version, so a copy of another main version is not even looked at.</source>
   <translation>El framework la abre por un nombre de archivo que contiene la versión principal, así que una copia de otra versión principal ni siquiera se tiene en cuenta.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>The framework asks for {names}.</source>
   <translation>El framework pide {names}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>What is here is {file}.</source>
   <translation>Lo que hay aquí es {file}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>The loaded file is {file}.</source>
   <translation>El archivo cargado es {file}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>cuDNN {found} is loaded, but the framework needs {least} or newer</source>
   <translation>Está cargado cuDNN {found}, pero el framework necesita {least} o una versión más reciente</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>cuDNN {found} is loaded, but the framework needs {wanted}</source>
   <extracomment>wanted = asked if asked.startswith('nvidia-cudnn-cu') else _requirement(s, wheels)</extracomment>
   <translation>Está cargado cuDNN {found}, pero el framework necesita {wanted}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>Only cuDNN {found} is here, and the framework needs {least} or newer</source>
   <translation>Aquí solo está cuDNN {found}, y el framework necesita {least} o una versión más reciente</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>Only cuDNN {found} is here, and the framework needs {wanted}</source>
   <extracomment>wanted = asked if asked.startswith('nvidia-cudnn-cu') else _requirement(s, wheels)</extracomment>
   <translation>Aquí solo está cuDNN {found}, y el framework necesita {wanted}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>Only a cuDNN of another main version is here</source>
   <translation>Aquí solo hay un cuDNN de otra versión principal</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>the fitting cuDNN</source>
   <translation>el cuDNN adecuado</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>Change only cuDNN to a version that fits this framework</source>
   <translation>Cambiar solo cuDNN a una versión adecuada para este framework</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>A newer cuDNN of the same main version also runs programs that were built with an older one.</source>
   <translation>Un cuDNN más reciente de la misma versión principal ejecuta también programas que se compilaron con uno anterior.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>a few minutes, 1 GB</source>
   <translation>unos minutos, 1 GB</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>Install a cuDNN that fits this framework with conda</source>
   <translation>Instalar con conda un cuDNN adecuado para este framework</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>This environment belongs to conda, so conda should change it.</source>
   <translation>Este entorno pertenece a conda, así que debe cambiarlo conda.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>Where several frameworks share an environment, each may want its own cuDNN. One for each keeps the peace.</source>
   <translation>Cuando varios frameworks comparten un entorno, cada uno puede requerir su propio cuDNN. Un entorno para cada uno evita conflictos.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>Or keep this framework in an environment of its own</source>
   <translation>O mantener este framework en un entorno propio</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>Keep this framework in an environment of its own</source>
   <translation>Mantener este framework en un entorno propio</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>Delete the new environment; nothing else was changed.</source>
   <translation>Elimine el entorno nuevo; no se cambió nada más.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>about 5 minutes, 6 GB on the disk</source>
   <translation>unos 5 minutos, 6 GB en el disco</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>What could not be loaded is {names}.</source>
   <translation>Lo que no se pudo cargar es {names}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>Lay the files of cuDNN down anew</source>
   <translation>Volver a colocar los archivos de cuDNN</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>That puts back whatever is damaged or absent, in the same version.</source>
   <translation>Eso repone todo lo que está dañado o falta, en la misma versión.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>a complete cuDNN</source>
   <translation>un cuDNN completo</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>cuDNN lies in {folders}.</source>
   <translation>cuDNN está en {folders}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>Put zlibwapi.dll (64 bit) into the folder that holds cuDNN</source>
   <translation>Poner zlibwapi.dll (64 bits) en la carpeta que contiene cuDNN</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>cuDNN 8.3 to 8.9 needs this file, but its archive lacks it. Windows then blames another file.{folder} NVIDIA's installation guide for cuDNN on Windows says where to get it.</source>
   <extracomment>folder = f' cuDNN lies in {s.folders[0]}.' if s.folders else ''</extracomment>
   <translation>cuDNN 8.3 a 8.9 necesita este archivo, pero su paquete comprimido no lo trae. Windows culpa entonces a otro archivo.{folder} La guía de instalación de cuDNN en Windows de NVIDIA dice dónde obtenerlo.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>Delete the file again.</source>
   <translation>Elimine el archivo de nuevo.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>a few minutes</source>
   <translation>unos minutos</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>cuDNN is not installed</source>
   <translation>cuDNN no está instalado</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>NVIDIA's library for neural networks is nowhere on the machine</source>
   <translation>La biblioteca de NVIDIA para redes neuronales no está en ninguna parte del equipo</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>{CUDNN_IS} It is separate from the driver and from CUDA, and no copy of the version that the framework loads was found.</source>
   <translation>{CUDNN_IS} Es independiente del controlador y de CUDA, y no se encontró ninguna copia de la versión que el framework carga.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>Simple arithmetic on the GPU works and the first convolution fails, or the log says that libcudnn or cudnn64 could not be loaded. It is common where CUDA was installed by hand, since cuDNN is a download of its own.</source>
   <translation>La aritmética simple en la GPU funciona y la primera convolución falla, o el registro dice que no se pudo cargar libcudnn o cudnn64. Es frecuente cuando CUDA se instaló a mano, porque cuDNN es una descarga aparte.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>The test on the GPU runs its convolution, and the step cuDNN names the version that is loaded.</source>
   <translation>La prueba en la GPU ejecuta su convolución, y el paso «cuDNN» indica la versión que se carga.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>The loaded cuDNN does not fit the framework</source>
   <translation>El cuDNN cargado no es adecuado para el framework</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>cuDNN is there, in a version that this framework was not built for</source>
   <translation>cuDNN está, en una versión para la que este framework no se compiló</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>{CUDNN_IS} It must be of the same main version as the one that the framework was built with, and not older. The copy that is loaded here is not.</source>
   <translation>{CUDNN_IS} Debe ser de la misma versión principal que aquella con la que se compiló el framework, y no anterior. La copia que se carga aquí no lo es.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>The message names two versions, the loaded one and the one that the source was compiled with. It began after a package was installed or updated, or cuDNN was once installed by hand.</source>
   <translation>El mensaje nombra dos versiones: la cargada y aquella con la que se compiló el código fuente. Empezó después de instalar o actualizar un paquete, o cuDNN se instaló alguna vez a mano.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>The step cuDNN shows one version that is at least the one that the framework was built with.</source>
   <translation>El paso «cuDNN» muestra una sola versión, que es al menos aquella con la que se compiló el framework.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>A part of cuDNN is missing</source>
   <translation>Falta una parte de cuDNN</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>cuDNN is there, but one of the files that it consists of cannot be loaded</source>
   <translation>cuDNN está, pero uno de los archivos que lo componen no se puede cargar</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>{CUDNN_IS} It consists of several files, which load one another. The first one is there, but a part of it, or a file that a part needs, is not.</source>
   <translation>{CUDNN_IS} Consta de varios archivos, que se cargan unos a otros. El primero está, pero falta una parte, o un archivo que una parte necesita.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>The message names a file such as libcudnn_ops, libcudnn_cnn or zlibwapi.dll, often only at the first convolution. Files of cuDNN were copied by hand, or an installation was interrupted.</source>
   <translation>El mensaje nombra un archivo como libcudnn_ops, libcudnn_cnn o zlibwapi.dll, a menudo solo en la primera convolución. Se copiaron a mano archivos de cuDNN, o se interrumpió una instalación.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>The test on the GPU runs its convolution, and the step cuDNN names no missing part.</source>
   <translation>La prueba en la GPU ejecuta su convolución, y el paso «cuDNN» no nombra ninguna parte que falte.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/device_codes.py" />
   <source>no driver is set up for it</source>
   <translation>no hay ningún controlador configurado para la tarjeta</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/device_codes.py" />
   <source>its driver is damaged, or memory ran out</source>
   <translation>su controlador está dañado, o se agotó la memoria</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/device_codes.py" />
   <source>it cannot start</source>
   <translation>no se puede iniciar</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/device_codes.py" />
   <source>the computer has no room for it among its addresses, which a firmware (BIOS) setting can change</source>
   <translation>el equipo no tiene sitio para la tarjeta entre sus direcciones, lo que un ajuste del firmware (BIOS) puede cambiar</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/device_codes.py" />
   <source>it waits for a restart of the computer</source>
   <translation>espera un reinicio del equipo</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/device_codes.py" />
   <source>its driver has to be installed again</source>
   <translation>hay que volver a instalar su controlador</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/device_codes.py" />
   <source>its settings in Windows' registry are damaged</source>
   <translation>sus ajustes en el Registro de Windows están dañados</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/device_codes.py" />
   <source>Windows is about to remove it</source>
   <translation>Windows está a punto de quitarla</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/device_codes.py" />
   <source>somebody has disabled it</source>
   <translation>alguien la ha deshabilitado</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/device_codes.py" />
   <source>it is not there or does not work properly</source>
   <translation>no está o no funciona correctamente</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/device_codes.py" />
   <source>no driver is installed for it</source>
   <translation>no hay ningún controlador instalado para la tarjeta</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/device_codes.py" />
   <source>the firmware (BIOS) has switched it off</source>
   <translation>el firmware (BIOS) la ha desactivado</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/device_codes.py" />
   <source>Windows could not load its driver</source>
   <translation>Windows no pudo cargar su controlador</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/device_codes.py" />
   <source>the service of its driver is switched off</source>
   <translation>el servicio de su controlador está desactivado</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/device_codes.py" />
   <source>its driver failed while it was starting</source>
   <translation>su controlador falló mientras se iniciaba</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/device_codes.py" />
   <source>an older copy of its driver is still in memory</source>
   <translation>una copia anterior de su controlador sigue en la memoria</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/device_codes.py" />
   <source>a file of its driver is damaged or missing</source>
   <translation>un archivo de su controlador está dañado o falta</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/device_codes.py" />
   <source>the settings of its driver in the registry are not valid</source>
   <translation>los ajustes de su controlador en el Registro no son válidos</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/device_codes.py" />
   <source>the driver itself reported that the card failed</source>
   <translation>el propio controlador informó de que la tarjeta falló</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/device_codes.py" />
   <source>a program or service has switched it off</source>
   <translation>un programa o servicio la ha desactivado</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/device_codes.py" />
   <source>it is not connected now</source>
   <translation>no está conectada ahora</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/device_codes.py" />
   <source>it was prepared for unplugging</source>
   <translation>se preparó para desconectarla</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/device_codes.py" />
   <source>Windows blocks this version of the driver</source>
   <translation>Windows bloquea esta versión del controlador</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/device_codes.py" />
   <source>the signature of its driver cannot be checked</source>
   <translation>la firma de su controlador no se puede comprobar</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>The driver is the software from NVIDIA through which every program reaches the card.</source>
   <translation>El controlador es el software de NVIDIA a través del cual todo programa llega a la tarjeta.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>The card itself was found: {gpu}.</source>
   <translation>La tarjeta en sí se encontró: {gpu}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>{DRIVER_IS} A container borrows it from the machine that it runs on, and none arrived here.{seen}</source>
   <extracomment>seen = f' The card itself was found: {s.gpu}.' if s.gpu else ''</extracomment>
   <translation>{DRIVER_IS} Un contenedor lo toma prestado del equipo en el que se ejecuta, y aquí no llegó ninguno.{seen}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>{DRIVER_IS} It is installed once for the whole computer, apart from Python. None was found here.{seen}</source>
   <extracomment>seen = f' The card itself was found: {s.gpu}.' if s.gpu else ''</extracomment>
   <translation>{DRIVER_IS} Se instala una vez para todo el equipo, aparte de Python. Aquí no se encontró ninguno.{seen}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>Without a driver no program can use {gpu_or}.</source>
   <translation>Sin un controlador, ningún programa puede usar {gpu_or}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>the card</source>
   <translation>la tarjeta</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>Install the NVIDIA driver</source>
   <translation>Instalar el controlador de NVIDIA</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>If the host has the driver, start the container with the GPU</source>
   <translation>Si el host tiene el controlador, iniciar el contenedor con la GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>With Docker, add "--gpus all" to docker run. The driver is then put into the container.</source>
   <translation>Con Docker, añada «--gpus all» a docker run. El controlador se introduce entonces en el contenedor.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>Inside the container the command nvidia-smi shows the card.</source>
   <translation>Dentro del contenedor, el comando nvidia-smi muestra la tarjeta.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>The NVIDIA driver answers only after a long time</source>
   <translation>El controlador de NVIDIA responde solo después de mucho tiempo</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>{DRIVER_IS} It works, but it needed {strip} for the first answer. Where nothing keeps it awake, it starts anew for every program, which is common on servers.</source>
   <translation>{DRIVER_IS} Funciona, pero necesitó {strip} para la primera respuesta. Cuando nada lo mantiene activo, se inicia de nuevo para cada programa, lo que es frecuente en servidores.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>NVML, its management library</source>
   <translation>NVML, su biblioteca de administración</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>CUDA's first call</source>
   <translation>la primera llamada de CUDA</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>the tool {get}</source>
   <translation>la herramienta {get}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>The NVIDIA driver is installed but does not answer</source>
   <translation>El controlador de NVIDIA está instalado, pero no responde</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>{DRIVER_IS} It is installed, but {asked} gave no answer within the time limit. A driver in that state usually stays so until the computer is restarted.</source>
   <translation>{DRIVER_IS} Está instalado, pero {asked} no dio ninguna respuesta dentro del límite de tiempo. Un controlador en ese estado suele seguir así hasta que se reinicia el equipo.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>The NVIDIA driver ends every program that calls it ({get})</source>
   <translation>El controlador de NVIDIA hace terminar a todo programa que lo llama ({get})</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>{DRIVER_IS} Calling it from a small program of our own ended that program at once, so the fault lies with the driver and not with the framework. A damaged or half-finished installation can do that.</source>
   <translation>{DRIVER_IS} Llamarlo desde un pequeño programa nuestro hizo terminar de inmediato ese programa, así que el fallo está en el controlador y no en el framework. Una instalación dañada o a medio terminar puede causarlo.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>which means: {says}</source>
   <translation>que significa: {says}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>{explanation} Windows gives code {problem_code} for the card{means}.</source>
   <extracomment>means = f', which means: {says}' if says else ''</extracomment>
   <translation>{explanation} Windows da el código {problem_code} para la tarjeta{means}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>Another driver, nouveau, holds the NVIDIA card</source>
   <translation>Otro controlador, nouveau, ocupa la tarjeta NVIDIA</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>{explanation} Linux has loaded nouveau instead, an open driver that cannot run CUDA. Only one of the two can hold the card.</source>
   <translation>{explanation} En su lugar, Linux ha cargado nouveau, un controlador abierto que no puede ejecutar CUDA. Solo uno de los dos puede ocupar la tarjeta.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>{explanation} Secure Boot is on: it lets the kernel load only drivers whose signature it knows, and a driver that was built on this computer needs such a signature.</source>
   <translation>{explanation} Secure Boot (arranque seguro) está activado: solo deja que el kernel cargue controladores cuya firma conoce, y un controlador que se compiló en este equipo necesita una firma así.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>Here {loaded} is loaded, while the libraries are of {library}.</source>
   <translation>Aquí está cargada la versión {loaded}, mientras que las bibliotecas son de la versión {library}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>The restart loads the new kernel part, and both halves are of one version again.</source>
   <translation>El reinicio carga la nueva parte del kernel, y ambas mitades vuelven a ser de la misma versión.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>Look whether LD_LIBRARY_PATH brings a driver library from elsewhere</source>
   <translation>Ver si LD_LIBRARY_PATH trae una biblioteca del controlador de otro lugar</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>If nvidia-smi works without that variable, a folder in it holds a driver library of another version.</source>
   <translation>Si nvidia-smi funciona sin esa variable, una de sus carpetas contiene una biblioteca del controlador de otra versión.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>If it works that way, take that folder out of LD_LIBRARY_PATH.</source>
   <translation>Si así funciona, quite esa carpeta de LD_LIBRARY_PATH.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>Reinstall the NVIDIA driver</source>
   <translation>Reinstalar el controlador de NVIDIA</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>A clean installation brings both halves along.</source>
   <translation>Una instalación limpia trae ambas mitades.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>On a server without a screen, reload the kernel part instead of restarting</source>
   <translation>En un servidor sin pantalla, recargar la parte del kernel en lugar de reiniciar</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>It works only while no program uses the card. Else the command says that the module is in use.</source>
   <translation>Solo funciona mientras ningún programa usa la tarjeta. De lo contrario, el comando dice que el módulo está en uso.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>Nothing is to be undone: a restart does the same.</source>
   <translation>No hay nada que deshacer: un reinicio hace lo mismo.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>If it stays, reinstall the NVIDIA driver</source>
   <translation>Si sigue igual, reinstalar el controlador de NVIDIA</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>An update that stopped half-way leaves parts of two versions.</source>
   <translation>Una actualización que se detuvo a medias deja partes de dos versiones.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>Installed is {have}.</source>
   <translation>Está instalada la versión {have}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>At least {need} is needed.</source>
   <translation>Se necesita al menos la versión {need}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>CUDA {get}</source>
   <translation>CUDA {get}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>a newer CUDA</source>
   <translation>un CUDA más reciente</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>The NVIDIA driver {have} is too old</source>
   <translation>El controlador de NVIDIA {have} es demasiado antiguo</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>{DRIVER_IS} This build of {framework_title} uses {cuda}, for which this driver is too old.{now}{least} CUDA toolkits and Python packages do not change the driver.</source>
   <extracomment>cuda = f"CUDA {s.get('needed_cuda')}" if s.get('needed_cuda') else 'a newer CUDA'; now = f' Installed is {have}.' if have else ''; least = f' At least {need} is needed.' if need else ''</extracomment>
   <translation>{DRIVER_IS} Esta compilación de {framework_title} usa {cuda}, y para ello este controlador es demasiado antiguo.{now}{least} Los toolkits de CUDA y los paquetes de Python no cambian el controlador.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>A newer driver runs everything that the old one ran, so this is safe for other programs.</source>
   <translation>Un controlador más reciente ejecuta todo lo que ejecutaba el anterior, así que esto es seguro para otros programas.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>Update the NVIDIA driver</source>
   <translation>Actualizar el controlador de NVIDIA</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>Run this work on a machine with a newer card, or on the processor</source>
   <translation>Ejecutar este trabajo en un equipo con una tarjeta más reciente, o en el procesador</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>The last drivers for {gpu_or} are those of branch {branch}, so no driver can be new enough for this build.</source>
   <translation>Los últimos controladores para {gpu_or} son los de la rama {branch}, así que ningún controlador puede ser lo bastante reciente para esta compilación.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>this card</source>
   <translation>esta tarjeta</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>Run this check on the other machine.</source>
   <translation>Ejecute esta comprobación en el otro equipo.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>If the driver must stay, install a {framework_title} that fits it</source>
   <translation>Si el controlador debe conservarse, instalar una versión de {framework_title} adecuada para él</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>Install a {framework_title} that fits this driver</source>
   <translation>Instalar una versión de {framework_title} adecuada para este controlador</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>An older CUDA is content with an older driver.</source>
   <translation>A un CUDA anterior le basta un controlador anterior.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>{why} JAX's plugin for CUDA 12 needs only driver 525.</source>
   <translation>{why} El plugin de JAX para CUDA 12 solo necesita el controlador 525.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>{why} TensorFlow 2.14 uses CUDA 11.8, which needs only driver 450.</source>
   <translation>{why} TensorFlow 2.14 usa CUDA 11.8, que solo necesita el controlador 450.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>No NVIDIA driver is installed</source>
   <translation>No hay ningún controlador de NVIDIA instalado</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>The software that makes the card usable is not there</source>
   <translation>No está el software que hace utilizable la tarjeta</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>{DRIVER_IS} It is installed once for the whole computer, apart from Python. None was found here.</source>
   <translation>{DRIVER_IS} Se instala una vez para todo el equipo, aparte de Python. Aquí no se encontró ninguno.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>The command nvidia-smi is unknown, and the system or the card is new. On Windows the Device Manager calls the card a Microsoft Basic Display Adapter.</source>
   <translation>El comando nvidia-smi no se conoce, y el sistema o la tarjeta son nuevos. En Windows, el Administrador de dispositivos llama a la tarjeta «Adaptador de pantalla básico de Microsoft».</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>The command nvidia-smi prints a table with the card and the driver's version.</source>
   <translation>El comando nvidia-smi muestra una tabla con la tarjeta y la versión del controlador.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>The NVIDIA driver is installed but is not running</source>
   <translation>El controlador de NVIDIA está instalado, pero no está en ejecución</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>The driver's files are there, but the system has not started it, or it does not answer</source>
   <translation>Los archivos del controlador están, pero el sistema no lo ha iniciado, o no responde</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>{DRIVER_IS} Its files are here, but the system has not started it, so no program reaches the card.</source>
   <translation>{DRIVER_IS} Sus archivos están aquí, pero el sistema no lo ha iniciado, así que ningún programa llega a la tarjeta.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>The command nvidia-smi is there and says that it cannot communicate with the driver. Often the system's kernel was updated, Secure Boot is on, or Windows shows a warning sign beside the card.</source>
   <translation>El comando nvidia-smi existe y dice que no puede comunicarse con el controlador. A menudo se actualizó el kernel del sistema, Secure Boot está activado, o Windows muestra una señal de advertencia junto a la tarjeta.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>The command nvidia-smi prints its table within a few seconds, also after a restart.</source>
   <translation>El comando nvidia-smi muestra su tabla en pocos segundos, también después de un reinicio.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>The two halves of the NVIDIA driver are of different versions</source>
   <translation>Las dos mitades del controlador de NVIDIA son de versiones distintas</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>The driver was updated, and the part inside the kernel is still the old one</source>
   <translation>El controlador se actualizó, y la parte dentro del kernel sigue siendo la antigua</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>The driver has a part inside the system's kernel and libraries beside it, which must be of one version. Usually an update has replaced the libraries while the old kernel part is still loaded.</source>
   <translation>El controlador tiene una parte dentro del kernel del sistema y bibliotecas fuera de él, que deben ser de la misma versión. Normalmente, una actualización ha sustituido las bibliotecas mientras la parte antigua del kernel sigue cargada.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>The command nvidia-smi says: Driver/library version mismatch. The card worked until the system installed updates, and the computer was not restarted since.</source>
   <translation>El comando nvidia-smi dice: Driver/library version mismatch. La tarjeta funcionó hasta que el sistema instaló actualizaciones, y el equipo no se ha reiniciado desde entonces.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>The command nvidia-smi prints its table again instead of naming two versions.</source>
   <translation>El comando nvidia-smi vuelve a mostrar su tabla en lugar de nombrar dos versiones.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>The NVIDIA driver is too old for this framework</source>
   <translation>El controlador de NVIDIA es demasiado antiguo para este framework</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>The framework's CUDA needs a newer driver than the one installed</source>
   <translation>El CUDA del framework necesita un controlador más reciente que el instalado</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>{DRIVER_IS} Each version of CUDA needs a driver that is new enough. CUDA toolkits and Python packages do not change the driver.</source>
   <translation>{DRIVER_IS} Cada versión de CUDA necesita un controlador lo bastante reciente. Los toolkits de CUDA y los paquetes de Python no cambian el controlador.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>The framework was updated and the driver was not, or a message says that the driver version is insufficient. The CUDA Version that nvidia-smi shows is lower than the one that the framework uses.</source>
   <translation>Se actualizó el framework y no el controlador, o un mensaje dice que la versión del controlador es insuficiente. La CUDA Version que muestra nvidia-smi es menor que la que usa el framework.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>The CUDA Version in the table of nvidia-smi is at least the one that the framework was built with.</source>
   <translation>La CUDA Version de la tabla de nvidia-smi es al menos aquella con la que se compiló el framework.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>A restart brings every part of the driver up in the right order.</source>
   <translation>Un reinicio pone en marcha todas las partes del controlador en el orden correcto.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>Start the container so that the host's own driver library is used</source>
   <translation>Iniciar el contenedor de modo que se use la biblioteca del controlador del propio host</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>The start-up script of an NVIDIA image can put its compat folder first. Leave that script out (docker run --entrypoint), or take the compat folder out of LD_LIBRARY_PATH.</source>
   <translation>El script de inicio de una imagen de NVIDIA puede poner su carpeta compat en primer lugar. Omita ese script (docker run --entrypoint) o quite la carpeta compat de LD_LIBRARY_PATH.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>Or take an image whose CUDA version is not newer than the driver's</source>
   <translation>O usar una imagen cuya versión de CUDA no sea más reciente que la del controlador</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>Take an image whose CUDA version is not newer than the driver's</source>
   <translation>Usar una imagen cuya versión de CUDA no sea más reciente que la del controlador</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>Such an image needs no compat library. nvidia-smi on the host shows the newest CUDA that the driver runs.</source>
   <translation>Una imagen así no necesita ninguna biblioteca compat. En el host, nvidia-smi muestra el CUDA más reciente que el controlador ejecuta.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>Start the container from the earlier image.</source>
   <translation>Inicie el contenedor a partir de la imagen anterior.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>several GB to download</source>
   <translation>varios GB de descarga</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>Try it without LD_LIBRARY_PATH</source>
   <translation>Probar sin LD_LIBRARY_PATH</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>If nvidia-smi and your program work then, a compat folder in that variable is the culprit.</source>
   <translation>Si nvidia-smi y su programa funcionan entonces, la culpable es una carpeta compat de esa variable.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>Open a new terminal; the variable is set there as before.</source>
   <translation>Abra una terminal nueva; ahí la variable está establecida como antes.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>A driver that is new enough needs no compat library.</source>
   <translation>Un controlador lo bastante reciente no necesita ninguna biblioteca compat.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>Remove the package cuda-compat</source>
   <translation>Quitar el paquete cuda-compat</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>It is meant for data-centre cards only, and only for certain older drivers. It lies in {place}.</source>
   <translation>Está pensado solo para tarjetas de centro de datos, y solo para ciertos controladores antiguos. Está en {place}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>It is meant for data-centre cards only, and only for certain older drivers. It lies in {place}. The package manager lists it with a version in its name, such as cuda-compat-12-4.</source>
   <translation>Está pensado solo para tarjetas de centro de datos, y solo para ciertos controladores antiguos. Está en {place}. El gestor de paquetes lo muestra con una versión en su nombre, como cuda-compat-12-4.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>It is meant for data-centre cards only, and only for certain older drivers.</source>
   <translation>Está pensado solo para tarjetas de centro de datos, y solo para ciertos controladores antiguos.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>It is meant for data-centre cards only, and only for certain older drivers. The package manager lists it with a version in its name, such as cuda-compat-12-4.</source>
   <translation>Está pensado solo para tarjetas de centro de datos, y solo para ciertos controladores antiguos. El gestor de paquetes lo muestra con una versión en su nombre, como cuda-compat-12-4.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>It lies in {place}.</source>
   <translation>Está en {place}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>The package manager lists it with a version in its name, such as cuda-compat-12-4.</source>
   <translation>El gestor de paquetes lo muestra con una versión en su nombre, como cuda-compat-12-4.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>Install the package {value} again.</source>
   <translation>Instale el paquete {value} de nuevo.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>Move to another host</source>
   <translation>Pasar a otro host</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>The fault is on the machine that runs the container. Nothing inside the container can mend it.</source>
   <translation>El fallo está en el equipo que ejecuta el contenedor. Nada dentro del contenedor puede arreglarlo.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>Reload the driver's memory module</source>
   <translation>Recargar el módulo de memoria del controlador</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>It takes seconds and cures the state that a suspend leaves behind. End programs that use the GPU first.</source>
   <translation>Tarda segundos y corrige el estado que deja una suspensión. Termine antes los programas que usan la GPU.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>Nothing is to be undone: the same module is loaded again.</source>
   <translation>No hay nada que deshacer: se vuelve a cargar el mismo módulo.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>Let the driver save its state before the computer sleeps</source>
   <translation>Dejar que el controlador guarde su estado antes de que el equipo se suspenda</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>The driver's own sleep services keep it alive over a suspend. They are often switched off.</source>
   <translation>Los servicios de suspensión del propio controlador lo mantienen vivo durante una suspensión. A menudo están desactivados.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>Suspend the computer, wake it up, and check again.</source>
   <translation>Suspenda el equipo, reactívelo y compruebe de nuevo.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>Disable the same three services with systemctl.</source>
   <translation>Deshabilite los mismos tres servicios con systemctl.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>Wait some minutes and look at the state of the fabric</source>
   <translation>Esperar unos minutos y mirar el estado del fabric</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>After a start of the machine the fabric needs time. nvidia-smi -q shows its state; it must be Completed.</source>
   <translation>Después de arrancar el equipo, el fabric necesita tiempo. nvidia-smi -q muestra su estado; debe ser Completed.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>The line State under Fabric says Completed.</source>
   <translation>La línea State debajo de Fabric dice Completed.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>Have the fabric manager started on the host</source>
   <translation>Hacer que se inicie el fabric manager en el host</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>It runs on the machine that holds the cards. Until then this host should get no GPU jobs.</source>
   <translation>Se ejecuta en el equipo que contiene las tarjetas. Hasta entonces, este host no debería recibir trabajos de GPU.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>Nothing is to be undone here: the service belongs to the host.</source>
   <translation>Aquí no hay nada que deshacer: el servicio pertenece al host.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>Start the service nvidia-fabricmanager</source>
   <translation>Iniciar el servicio nvidia-fabricmanager</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>It joins the cards over NVSwitch. Without it CUDA refuses to start on such a machine.</source>
   <translation>Une las tarjetas mediante NVSwitch. Sin él, CUDA se niega a iniciarse en un equipo así.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>The state of the service is active. Then check again.</source>
   <translation>El estado del servicio es active. Después, compruebe de nuevo.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>Disable the service with systemctl.</source>
   <translation>Deshabilite el servicio con systemctl.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>Install the fabric manager of the driver's own version</source>
   <translation>Instalar el fabric manager de la misma versión que el controlador</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>Both must be of exactly the same version. The driver is {version}. Machines with B200 or newer cards also need the package nvlsm.</source>
   <translation>Ambos deben ser exactamente de la misma versión. El controlador es {version}. Los equipos con tarjetas B200 o más recientes necesitan también el paquete nvlsm.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>Both must be of exactly the same version. Machines with B200 or newer cards also need the package nvlsm.</source>
   <translation>Ambos deben ser exactamente de la misma versión. Los equipos con tarjetas B200 o más recientes necesitan también el paquete nvlsm.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>The driver is {version}.</source>
   <translation>El controlador es {version}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>The service nvidia-fabricmanager starts.</source>
   <translation>El servicio nvidia-fabricmanager se inicia.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>Remove the package again with the package manager.</source>
   <translation>Quite el paquete de nuevo con el gestor de paquetes.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>A compatibility version of the driver's library is in the way</source>
   <translation>Estorba una versión de compatibilidad de la biblioteca del controlador</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>A libcuda from the package cuda-compat is used where it is not supported</source>
   <translation>Se usa un libcuda del paquete cuda-compat donde no se admite</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>NVIDIA has a package, cuda-compat, that lets an older driver run newer CUDA programs. It works only on data-centre cards with certain drivers. Here it is loaded in place of the driver's own library and fails.</source>
   <translation>NVIDIA tiene un paquete, cuda-compat, que permite a un controlador antiguo ejecutar programas de CUDA más recientes. Solo funciona en tarjetas de centro de datos con ciertos controladores. Aquí se carga en lugar de la biblioteca del propio controlador y falla.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>The program runs in one of NVIDIA's containers on a GeForce or workstation card, and the host's driver is older than the image. The message speaks of forward compatibility, or gives error 804 or 803.</source>
   <translation>El programa se ejecuta en uno de los contenedores de NVIDIA con una tarjeta GeForce o de estación de trabajo, y el controlador del host es anterior a la imagen. El mensaje habla de «forward compatibility», o da el error 804 u 803.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>The framework lists the card, and no libcuda from a folder named compat is loaded any more.</source>
   <translation>El framework enumera la tarjeta, y ya no se carga ningún libcuda de una carpeta llamada compat.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>The driver's memory module does not work</source>
   <translation>El módulo de memoria del controlador no funciona</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>nvidia-smi works, but CUDA cannot start because of nvidia-uvm</source>
   <translation>nvidia-smi funciona, pero CUDA no puede iniciarse por causa de nvidia-uvm</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>The driver answers simple questions, so nvidia-smi looks fine. For computing it needs a second part, nvidia-uvm, which manages memory, and that part fails. It often happens after the computer was suspended.</source>
   <translation>El controlador responde a preguntas simples, así que nvidia-smi parece estar bien. Para calcular necesita una segunda parte, nvidia-uvm, que administra la memoria, y esa parte falla. Ocurre a menudo después de suspender el equipo.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>The GPU worked before the computer slept, and nvidia-smi still shows it. The framework finds no GPU, and CUDA answers with unknown error (999).</source>
   <translation>La GPU funcionaba antes de que el equipo se suspendiera, y nvidia-smi todavía la muestra. El framework no encuentra ninguna GPU, y CUDA responde con unknown error (999).</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>The framework lists the card, also after the computer slept and woke up.</source>
   <translation>El framework enumera la tarjeta, también después de que el equipo se suspendiera y se reactivara.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>The link between this server's GPUs is not up</source>
   <translation>El enlace entre las GPU de este servidor no está activo</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>The NVSwitch fabric, which joins the cards of a server, is not ready</source>
   <translation>El fabric de NVSwitch, que une las tarjetas de un servidor, no está listo</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>In large servers the cards are joined by NVSwitch chips. A service, the fabric manager, must set these up before CUDA can start, even on a single card.</source>
   <translation>En los servidores grandes, las tarjetas están unidas por chips NVSwitch. Un servicio, el fabric manager, debe configurarlos antes de que CUDA pueda iniciarse, incluso en una sola tarjeta.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>The machine holds eight or more cards such as A100, H100 or B200, and it was started or updated a short time ago. nvidia-smi shows all of them while CUDA answers system not yet initialized (802).</source>
   <translation>El equipo contiene ocho o más tarjetas como A100, H100 o B200, y se inició o se actualizó hace poco. nvidia-smi las muestra todas, mientras que CUDA responde system not yet initialized (802).</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>nvidia-smi -q shows Completed as the state of the fabric, and the framework lists the cards.</source>
   <translation>nvidia-smi -q muestra Completed como estado del fabric, y el framework enumera las tarjetas.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>The device files come from the machine that runs the container, so they are mended there.</source>
   <translation>Los archivos de dispositivo vienen del equipo que ejecuta el contenedor, así que se arreglan allí.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>{HOST_MUST} A restart makes them anew.</source>
   <translation>{HOST_MUST} Un reinicio los crea de nuevo.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>Have the device files made</source>
   <translation>Hacer que se creen los archivos de dispositivo</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>NVIDIA's small tool nvidia-modprobe makes them, the one for GPU memory (nvidia-uvm) included.</source>
   <translation>La pequeña herramienta nvidia-modprobe de NVIDIA los crea, incluido el de la memoria de la GPU (nvidia-uvm).</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>Nothing is to be undone: the files last until the next restart.</source>
   <translation>No hay nada que deshacer: los archivos duran hasta el próximo reinicio.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>If the command is unknown, install nvidia-modprobe first</source>
   <translation>Si el comando no se conoce, instalar primero nvidia-modprobe</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>Some distributions leave it out of the driver's package.</source>
   <translation>Algunas distribuciones no lo incluyen en el paquete del controlador.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>The command nvidia-modprobe is found.</source>
   <translation>El comando nvidia-modprobe se encuentra.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>Remove the package nvidia-modprobe with the package manager.</source>
   <translation>Quite el paquete nvidia-modprobe con el gestor de paquetes.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>with "--gpus all"</source>
   <translation>con «--gpus all»</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>as a pod that asks for nvidia.com/gpu</source>
   <translation>como un pod que pide nvidia.com/gpu</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>with "--nv"</source>
   <translation>con «--nv»</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>with the GPU</source>
   <translation>con la GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>Stop the container and start a new one {with_gpu}</source>
   <translation>Detener el contenedor e iniciar uno nuevo {with_gpu}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>{HOST_MUST} A container that was started earlier does not get files that appear later.</source>
   <translation>{HOST_MUST} Un contenedor que se inició antes no recibe los archivos que aparecen después.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>Nothing is to be undone; what was saved only inside the old container goes with it.</source>
   <translation>No hay nada que deshacer; lo que se guardó solo dentro del contenedor antiguo se pierde con él.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>Here it is {file}, which is set to {mode}.</source>
   <translation>Aquí es {file}, que está en {mode}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>Here it is {file}.</source>
   <translation>Aquí es {file}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>which is set to {mode}.</source>
   <translation>que está en {mode}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>Look who may open the device files</source>
   <translation>Ver quién puede abrir los archivos de dispositivo</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>The first letters of each line say who may read and write. The two names after them are owner and group.</source>
   <translation>Las primeras letras de cada línea dicen quién puede leer y escribir. Los dos nombres que siguen son el propietario y el grupo.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>Your name, or one of your groups, is among those who may read and write.</source>
   <translation>Su nombre, o uno de sus grupos, está entre los que pueden leer y escribir.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>the group "{group}"</source>
   <extracomment>group = parts[2] if len(parts) &gt;= 3 and (not parts[1].isdigit()) else ''</extracomment>
   <translation>el grupo «{group}»</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>the group that owns the files (often video)</source>
   <translation>el grupo propietario de los archivos (a menudo video)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>Put your user into {who}</source>
   <extracomment>who = f'the group "{group}"' if group else 'the group that owns the files (often video)'</extracomment>
   <translation>Incluir su usuario en {who}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>Membership lasts, and it opens the card for you alone and not for everybody. It counts from your next login.</source>
   <translation>La pertenencia es duradera y abre la tarjeta solo a usted y no a todos. Cuenta a partir de su próximo inicio de sesión.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>Membership lasts, and it opens the card for you alone and not for everybody. It counts from your next login. The command is "sudo usermod -aG GROUP $USER", with its name in place of GROUP.</source>
   <translation>La pertenencia es duradera y abre la tarjeta solo a usted y no a todos. Cuenta a partir de su próximo inicio de sesión. El comando es «sudo usermod -aG GROUP $USER», con el nombre del grupo en lugar de GROUP.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>The command is "sudo usermod -aG GROUP $USER", with its name in place of GROUP.</source>
   <translation>El comando es «sudo usermod -aG GROUP $USER», con el nombre del grupo en lugar de GROUP.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>Log out and in again, then check again.</source>
   <translation>Cierre la sesión y vuelva a iniciarla; después, compruebe de nuevo.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>Take your user out of the group again with gpasswd.</source>
   <translation>Vuelva a quitar su usuario del grupo con gpasswd.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>Or open the device files for every user of this computer</source>
   <translation>O abrir los archivos de dispositivo a todos los usuarios de este equipo</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>Open the device files for every user of this computer</source>
   <translation>Abrir los archivos de dispositivo a todos los usuarios de este equipo</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>That is the driver's own default. It lasts until the next restart, so it also shows whether this was it.</source>
   <translation>Es el valor predeterminado del propio controlador. Dura hasta el próximo reinicio, así que también muestra si era esto.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>Restart the computer.</source>
   <translation>Reinicie el equipo.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>Give the container's user the group that owns the device files</source>
   <translation>Dar al usuario del contenedor el grupo propietario de los archivos de dispositivo</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>Docker takes it as "--group-add" with the number of that group, a pod as supplementalGroups. Podman without root takes "--group-add keep-groups", which hands on the groups that you have yourself.</source>
   <translation>Docker lo acepta como «--group-add» con el número de ese grupo; un pod, como supplementalGroups. Podman sin root acepta «--group-add keep-groups», que transmite los grupos que tiene usted mismo.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>Start the container without that option.</source>
   <translation>Inicie el contenedor sin esa opción.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>On a host with SELinux, allow containers to use devices</source>
   <translation>En un host con SELinux, permitir que los contenedores usen dispositivos</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>SELinux (Fedora, RHEL) refuses it by default. The setting container_use_devices allows it on the host: setsebool -P container_use_devices on.</source>
   <translation>SELinux (Fedora, RHEL) lo rechaza de forma predeterminada. El ajuste container_use_devices lo permite en el host: setsebool -P container_use_devices on.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>Set the same setting to off.</source>
   <translation>Ponga el mismo ajuste en off.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>Your user may not open the graphics card's device files</source>
   <translation>Su usuario no puede abrir los archivos de dispositivo de la tarjeta gráfica</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>The device files exist, but this user or container is not allowed to open them</source>
   <translation>Los archivos de dispositivo existen, pero este usuario o contenedor no tiene permiso para abrirlos</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>On Linux a program reaches the card through files in the folder /dev. They exist, but your user is not allowed to open them. With administrator rights the same program would work.</source>
   <translation>En Linux, un programa llega a la tarjeta a través de archivos de la carpeta /dev. Existen, pero su usuario no tiene permiso para abrirlos. Con derechos de administrador, el mismo programa funcionaría.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>The same command works with sudo, or for another user of the computer. It is common on shared machines and clusters, and in containers that do not run as root.</source>
   <translation>El mismo comando funciona con sudo, o para otro usuario del equipo. Es frecuente en equipos compartidos y clústeres, y en contenedores que no se ejecutan como root.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>Without sudo, nvidia-smi shows the card and the framework lists it.</source>
   <translation>Sin sudo, nvidia-smi muestra la tarjeta y el framework la enumera.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>Missing here: {missing}.</source>
   <translation>Falta aquí: {missing}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>The driver runs, but its device files are missing</source>
   <translation>El controlador está en ejecución, pero faltan sus archivos de dispositivo</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>The files in /dev through which programs reach the card were not made</source>
   <translation>No se crearon los archivos de /dev a través de los cuales los programas llegan a la tarjeta</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>On Linux a program reaches the card through files in the folder /dev, such as nvidia0 and nvidia-uvm. The driver is loaded, but nobody made these files. That is common on machines without a screen.</source>
   <translation>En Linux, un programa llega a la tarjeta a través de archivos de la carpeta /dev, como nvidia0 y nvidia-uvm. El controlador está cargado, pero nadie creó estos archivos. Es frecuente en equipos sin pantalla.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>The machine is a server or a cloud machine without a screen, and it was started not long ago. The GPU works after somebody ran nvidia-smi as administrator, and stops working after the next restart.</source>
   <translation>El equipo es un servidor o una máquina en la nube sin pantalla, y se inició hace poco. La GPU funciona después de que alguien ejecuta nvidia-smi como administrador, y deja de funcionar después del siguiente reinicio.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>The folder /dev holds nvidia0, nvidiactl and nvidia-uvm, also after a restart.</source>
   <translation>La carpeta /dev contiene nvidia0, nvidiactl y nvidia-uvm, también después de un reinicio.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_install.py" />
   <source>about 10 minutes, 1 GB</source>
   <translation>unos 10 minutos, 1 GB</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_install.py" />
   <source>On the host, not in the container:</source>
   <translation>En el host, no en el contenedor:</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_install.py" />
   <source>In Windows, not in WSL:</source>
   <translation>En Windows, no en WSL:</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_install.py" />
   <source>Restart. {SMI_WORKS} Then check again.</source>
   <translation>Reinicie. {SMI_WORKS} Después, compruebe de nuevo.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_install.py" />
   <source>Take version {oldest} or newer.</source>
   <translation>Use la versión {oldest} o una más reciente.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_install.py" />
   <source>Drivers after branch {branch} no longer know this card, so take one of branch {branch}.</source>
   <translation>Los controladores posteriores a la rama {branch} ya no conocen esta tarjeta, así que use uno de la rama {branch}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_install.py" />
   <source>Secure Boot is on here, so the new driver also needs a signature: if a password is asked for, choose one, and at the next start choose "Enroll MOK" and type it.</source>
   <translation>Secure Boot está activado aquí, así que el controlador nuevo necesita también una firma: si se pide una contraseña, elija una; en el próximo arranque, elija «Enroll MOK» y escríbala.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_install.py" />
   <source>The same tool, or the package manager, can remove what it installed.</source>
   <translation>La misma herramienta, o el gestor de paquetes, puede quitar lo que instaló.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_install.py" />
   <source>Remove {several} with the package manager, and restart.</source>
   <translation>Quite {several} con el gestor de paquetes y reinicie.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_install.py" />
   <source>The tool that installed the driver can remove it or go back to the older version.</source>
   <translation>La herramienta que instaló el controlador puede quitarlo o volver a la versión anterior.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_install.py" />
   <source>Download the driver for your card from NVIDIA's page for drivers (nvidia.com/drivers), and tick the box for a clean installation.</source>
   <translation>Descargue el controlador para su tarjeta de la página de controladores de NVIDIA (nvidia.com/drivers) y marque la casilla de la instalación limpia.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_install.py" />
   <source>In the Device Manager, the properties of the card have a page Driver with a button that goes back to the old one.</source>
   <translation>En el Administrador de dispositivos, las propiedades de la tarjeta tienen una página «Controlador» con un botón que vuelve al anterior.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_install.py" />
   <source>A container uses the driver of the machine that it runs on. A driver inside it would only do harm.</source>
   <translation>Un contenedor usa el controlador del equipo en el que se ejecuta. Un controlador dentro de él solo haría daño.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_install.py" />
   <source>WSL uses the driver of Windows. A Linux driver inside WSL would only do harm.</source>
   <translation>WSL usa el controlador de Windows. Un controlador de Linux dentro de WSL solo haría daño.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_install.py" />
   <source>Use your distribution's own package of the driver, which follows updates of the kernel.</source>
   <translation>Use el paquete del controlador de su propia distribución, que sigue las actualizaciones del kernel.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_install.py" />
   <source>For Windows it comes from NVIDIA's page for drivers (nvidia.com/drivers). On Linux take your distribution's own package of it.</source>
   <translation>Para Windows, se obtiene de la página de controladores de NVIDIA (nvidia.com/drivers). En Linux, use el paquete de su propia distribución.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_install.py" />
   <source>On the host the command nvidia-smi shows the card. Start the container again and check again.</source>
   <translation>En el host, el comando nvidia-smi muestra la tarjeta. Inicie de nuevo el contenedor y compruebe de nuevo.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_install.py" />
   <source>In Windows and in WSL the command nvidia-smi shows the card. Then check again.</source>
   <translation>En Windows y en WSL, el comando nvidia-smi muestra la tarjeta. Después, compruebe de nuevo.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>gpuwizard runs a small program of its own on each GPU by the driver alone, without any framework and without the CUDA toolkit.</source>
   <translation>gpuwizard ejecuta un pequeño programa propio en cada GPU solo con el controlador, sin ningún framework y sin el toolkit de CUDA.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>Take overclocking back, and check cooling and power cables</source>
   <translation>Deshacer el overclocking y revisar la refrigeración y los cables de alimentación</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>Raised clock rates, heat and a weak power supply make cards fail in the middle of a computation.</source>
   <translation>Las frecuencias aumentadas, el calor y una fuente de alimentación débil hacen que las tarjetas fallen en medio de un cálculo.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>The check passes several times in a row.</source>
   <translation>La comprobación termina bien varias veces seguidas.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>Set the former clock rates again.</source>
   <translation>Vuelva a poner las frecuencias anteriores.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>half an hour</source>
   <translation>media hora</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>A clean installation brings all parts of the driver in one version, and replaces what is damaged.</source>
   <translation>Una instalación limpia trae todas las partes del controlador en una misma versión y sustituye lo que está dañado.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>The NVIDIA driver{have} cannot compile a program for {gpu_or}</source>
   <extracomment>have = f' {s.driver_version}' if s.driver_version else ''</extracomment>
   <translation>El controlador de NVIDIA{have} no puede compilar un programa para {gpu_or}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>the GPU</source>
   <translation>la GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>{ALONE} The driver has to compile it for the card first, and refused, although it is written for drivers of many years ago. Then the driver is too old, or its compiler is left over from an older one.</source>
   <translation>{ALONE} El controlador tiene que compilarlo antes para la tarjeta, y se negó, aunque está escrito para controladores de hace muchos años. Entonces el controlador es demasiado antiguo, o su compilador quedó de uno anterior.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>A newer driver runs everything that the old one ran, and brings its own compiler along.</source>
   <translation>Un controlador más reciente ejecuta todo lo que ejecutaba el anterior y trae su propio compilador.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>After an update the new driver is in use only once the computer was restarted.</source>
   <translation>Después de una actualización, el controlador nuevo solo está en uso una vez que se reinició el equipo.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>{card} has the number {number}.</source>
   <translation>{card} tiene el número {number}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>{ALONE} The driver has to compile it for the generation of the card, which NVIDIA numbers as compute capability.{has} It could make no code for this one, so no framework can use the card either.</source>
   <extracomment>has = f' {card} has the number {number}.' if number else ''</extracomment>
   <translation>{ALONE} El controlador tiene que compilarlo para la generación de la tarjeta, que NVIDIA numera como «compute capability».{has} Para esta no pudo generar ningún código, así que tampoco ningún framework puede usar la tarjeta.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>Run this work on another card, or on the processor</source>
   <translation>Ejecutar este trabajo en otra tarjeta, o en el procesador</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>A card that is too old for the driver cannot be used, whatever is installed beside it.</source>
   <translation>Una tarjeta demasiado antigua para el controlador no se puede usar, sea lo que sea lo que se instale además.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>A driver that knows the card can compile for it.</source>
   <translation>Un controlador que conoce la tarjeta puede compilar para ella.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>The driver can make no code for {card}</source>
   <translation>El controlador no puede generar código para {card}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>Update the driver</source>
   <translation>Actualizar el controlador</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>{ALONE} It is known to be right, and on {gpu_or} it was stopped by an error. So the reason is neither your program nor its data, but the driver or the card.</source>
   <translation>{ALONE} Se sabe que es correcto, y en {gpu_or} lo detuvo un error. Así que la causa no es su programa ni sus datos, sino el controlador o la tarjeta.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>After an error on the GPU a restart is the surest way to a clean state.</source>
   <translation>Después de un error en la GPU, un reinicio es la forma más segura de llegar a un estado limpio.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>A computation on the GPU failed, even with the driver alone</source>
   <translation>Un cálculo en la GPU falló, incluso solo con el controlador</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>{ALONE} On {gpu_or} it ended without an error, and some of its numbers were wrong. That comes from the card, its memory, its cooling or its power, not from Python or CUDA. Results computed on it should not be trusted.</source>
   <translation>{ALONE} En {gpu_or} terminó sin ningún error, y algunos de sus números eran incorrectos. Eso se debe a la tarjeta, a su memoria, a su refrigeración o a su alimentación, no a Python ni a CUDA. No conviene fiarse de los resultados calculados en ella.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>Switch the machine off completely, wait half a minute and switch it on</source>
   <translation>Apagar el equipo por completo, esperar medio minuto y encenderlo</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>A card in a bad state comes back clean only after it was without power. A restart can be too little.</source>
   <translation>Una tarjeta en mal estado solo vuelve a estar limpia después de haberse quedado sin corriente. Un reinicio puede no bastar.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>If it stays, have the card replaced</source>
   <translation>Si sigue igual, hacer que se cambie la tarjeta</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>A card that computes wrong in its normal state is broken, and no software mends that.</source>
   <translation>Una tarjeta que calcula mal en su estado normal está averiada, y ningún software arregla eso.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>Run this check with the other card.</source>
   <translation>Ejecute esta comprobación con la otra tarjeta.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>{gpu_or} computes wrong numbers</source>
   <translation>{gpu_or} calcula números incorrectos</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>The GPU</source>
   <translation>La GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>Leave this card out until it is mended</source>
   <translation>Excluir esta tarjeta hasta que esté arreglada</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>The variable CUDA_VISIBLE_DEVICES names the cards that a program may use; the others gave right numbers.</source>
   <translation>La variable CUDA_VISIBLE_DEVICES nombra las tarjetas que un programa puede usar; las demás dieron números correctos.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>Your program, started from this same terminal, runs on the other cards.</source>
   <translation>Su programa, iniciado desde esta misma terminal, se ejecuta en las demás tarjetas.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>a first computation</source>
   <translation>un primer cálculo</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>{ALONE} The driver started, but {doing} had no end within the time limit. A driver in that state usually stays so until the computer is restarted.</source>
   <translation>{ALONE} El controlador se inició, pero {doing} no terminó dentro del límite de tiempo. Un controlador en ese estado suele seguir así hasta que se reinicia el equipo.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>A restart loads the driver afresh.</source>
   <translation>Un reinicio carga el controlador desde cero.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>The NVIDIA driver hangs when it is to compute</source>
   <translation>El controlador de NVIDIA se queda colgado cuando tiene que calcular</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>{ALONE} It takes a tenth of the free memory at most, and {gpu_or} did not even have that. Who holds the rest could not be seen from here.</source>
   <translation>{ALONE} Toma como máximo una décima parte de la memoria libre, y {gpu_or} no tenía ni eso. Desde aquí no se pudo ver quién ocupa el resto.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>The GPU has no memory left, not even for a small test</source>
   <translation>A la GPU no le queda memoria, ni siquiera para una prueba pequeña</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>A restart loads the driver afresh. It often is enough after an update, a crash or a long sleep.</source>
   <translation>Un reinicio carga el controlador desde cero. A menudo basta después de una actualización, un bloqueo o una suspensión larga.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>If nothing else helps, a clean installation replaces whatever is damaged or half-finished.</source>
   <translation>Si nada más ayuda, una instalación limpia sustituye todo lo que está dañado o a medio terminar.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>Enable the card in the Device Manager</source>
   <translation>Habilitar la tarjeta en el Administrador de dispositivos</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>Somebody has disabled it. Under Display adapters, a right click on the card offers to enable it.</source>
   <translation>Alguien la ha deshabilitado. En «Adaptadores de pantalla», un clic con el botón derecho en la tarjeta ofrece habilitarla.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>The same menu disables the card again.</source>
   <translation>El mismo menú deshabilita la tarjeta de nuevo.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>Windows gives code {code} for it now.</source>
   <extracomment>code = str(troubled.problem_code) if troubled else s.get('problem_code')</extracomment>
   <translation>Windows da ahora el código {code} para ella.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>Look at the card in the Device Manager</source>
   <translation>Mirar la tarjeta en el Administrador de dispositivos</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>Under Display adapters, the properties of the card name the problem.{says}</source>
   <extracomment>says = f' Windows gives code {code} for it now.' if code else ''</extracomment>
   <translation>En «Adaptadores de pantalla», las propiedades de la tarjeta indican el problema.{says}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>Display</source>
   <translation>Display</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>The card is listed there as started and without a problem code.</source>
   <translation>La tarjeta aparece ahí como iniciada y sin código de problema.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>envycontrol or supergfxctl</source>
   <translation>envycontrol o supergfxctl</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>linux mint</source>
   <translation>linux mint</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>On a laptop with two graphics chips, switch the NVIDIA card on</source>
   <translation>En un portátil con dos chips gráficos, activar la tarjeta NVIDIA</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>To save power, such laptops can run on the other chip alone. On Linux {tool} decides that.</source>
   <translation>Para ahorrar energía, esos portátiles pueden funcionar solo con el otro chip. En Linux lo decide {tool}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>Restart. {SMI_WORKS}</source>
   <translation>Reinicie. {SMI_WORKS}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>Choose the earlier mode again with the same tool, and restart.</source>
   <translation>Elija de nuevo el modo anterior con la misma herramienta y reinicie.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>To save power, the maker's own tool can switch it off, as the Eco mode of Armoury Crate does. MSI Center, Lenovo Vantage and others have the same switch, and so has the firmware (BIOS).</source>
   <translation>Para ahorrar energía, la herramienta del propio fabricante puede desactivarla, como hace el modo Eco de Armoury Crate. MSI Center, Lenovo Vantage y otras tienen el mismo interruptor, y también el firmware (BIOS).</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>The Device Manager shows the card under Display adapters.</source>
   <translation>El Administrador de dispositivos muestra la tarjeta en «Adaptadores de pantalla».</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>Choose the earlier mode in the same tool.</source>
   <translation>Elija el modo anterior en la misma herramienta.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>Give the card back to this system, if no virtual machine needs it</source>
   <translation>Devolver la tarjeta a este sistema, si ninguna máquina virtual la necesita</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>The kernel's driver vfio-pci holds the card for a virtual machine, so NVIDIA's driver cannot take it. The command shows the lines that say so. Take the card's numbers out of them, have the start files of the system made anew, and restart. If the card is meant for a virtual machine, check there.</source>
   <translation>El controlador vfio-pci del kernel retiene la tarjeta para una máquina virtual, así que el controlador de NVIDIA no puede tomarla. El comando muestra las líneas que lo indican. Quite de ellas los números de la tarjeta, haga que se generen de nuevo los archivos de arranque del sistema y reinicie. Si la tarjeta está destinada a una máquina virtual, haga la comprobación allí.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>grep -rn vfio /etc/modprobe.d /etc/modules-load.d /etc/default/grub /proc/cmdline</source>
   <translation>grep -rn vfio /etc/modprobe.d /etc/modules-load.d /etc/default/grub /proc/cmdline</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>Put the lines back, and restart.</source>
   <translation>Vuelva a poner las líneas y reinicie.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>a quarter of an hour</source>
   <translation>un cuarto de hora</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>Load the driver by hand</source>
   <translation>Cargar el controlador a mano</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>If this works, the driver is whole and was only not started. If it fails, the message says why.</source>
   <translation>Si esto funciona, el controlador está completo y solo no se había iniciado. Si falla, el mensaje dice por qué.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>Nothing is to be undone: a restart brings the old state back.</source>
   <translation>No hay nada que deshacer: un reinicio devuelve el estado anterior.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>Have NVIDIA's persistence service keep the driver ready</source>
   <translation>Hacer que el servicio de persistencia de NVIDIA mantenga listo el controlador</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>On a computer without a screen nothing else keeps it awake, or asks for its device files at a start. Where the service is unknown, a package of the same name brings it.</source>
   <translation>En un equipo sin pantalla, nada más lo mantiene activo ni pide sus archivos de dispositivo al arrancar. Donde el servicio no se conoce, lo trae un paquete del mismo nombre.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>The service is active, and nvidia-smi answers within a second or two.</source>
   <translation>El servicio está activo, y nvidia-smi responde en uno o dos segundos.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>Disable the service nvidia-persistenced again with systemctl.</source>
   <translation>Deshabilite de nuevo el servicio nvidia-persistenced con systemctl.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>Look into the kernel's log for the reason</source>
   <translation>Buscar la causa en el registro del kernel</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>The kernel writes down why a driver was refused or hangs. Lines with NVRM or nvidia are the ones to read.</source>
   <translation>El kernel anota por qué se rechazó un controlador o por qué se cuelga. Las líneas con NVRM o nvidia son las que hay que leer.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>The log names a reason, or has no line about nvidia.</source>
   <translation>El registro indica una causa, o no tiene ninguna línea sobre nvidia.</translation>
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
   <translation>Compilar el controlador para el kernel que se ejecuta ahora</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>After an update of the kernel the driver's kernel part must be built anew; this can have been missed. The build needs the kernel's headers, a package of its own.</source>
   <translation>Después de una actualización del kernel, la parte del controlador en el kernel debe compilarse de nuevo; puede que no se haya hecho. La compilación necesita las cabeceras del kernel, un paquete aparte.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>Nothing is to be undone: the driver is only built once more.</source>
   <translation>No hay nada que deshacer: el controlador solo se compila una vez más.</translation>
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
   <translation>Impedir que se cargue nouveau y, después, reiniciar</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>The NVIDIA driver can then take the card. Make sure first that the NVIDIA driver is installed.</source>
   <translation>El controlador de NVIDIA puede entonces ocupar la tarjeta. Asegúrese antes de que el controlador de NVIDIA está instalado.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>Delete the file {file}, run the second command again and restart.</source>
   <translation>Elimine el archivo {file}, ejecute de nuevo el segundo comando y reinicie.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>Let Secure Boot trust the driver's signature</source>
   <translation>Hacer que Secure Boot confíe en la firma del controlador</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>Importing the key asks for a password of your choice. At the next start a blue screen appears: choose "Enroll MOK" there and type that password.</source>
   <translation>Al importar la clave se pide una contraseña que usted elige. En el próximo arranque aparece una pantalla azul: elija ahí «Enroll MOK» y escriba esa contraseña.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>Restart and enrol the key. {SMI_WORKS}</source>
   <translation>Reinicie y registre la clave. {SMI_WORKS}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>The command mokutil --delete with the same file takes the key back at the next start.</source>
   <translation>El comando mokutil --delete con el mismo archivo retira la clave en el próximo arranque.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_packages.py" />
   <source>NVIDIA's own repository has it: its Driver Installation Guide shows the steps for your system.</source>
   <translation>Está en el repositorio de la propia NVIDIA: su Driver Installation Guide muestra los pasos para su sistema.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_packages.py" />
   <source>This system no longer has that branch; the installer on nvidia.com/drivers does, for this card.</source>
   <translation>Este sistema ya no tiene esa rama; el instalador de nvidia.com/drivers sí, para esta tarjeta.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_packages.py" />
   <source>The tool ubuntu-drivers picks the version that fits the card.</source>
   <translation>La herramienta ubuntu-drivers elige la versión adecuada para la tarjeta.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_packages.py" />
   <source>On a server without a screen, add --gpgpu to its last line: that is the smaller driver for servers.</source>
   <translation>En un servidor sin pantalla, añada --gpgpu a su última línea: es el controlador más pequeño, para servidores.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_packages.py" />
   <source>In the program "Additional Drivers" choose the earlier driver, or the one of X.Org, and restart.</source>
   <translation>En el programa «Controladores adicionales» (Additional Drivers), elija el controlador anterior, o el de X.Org, y reinicie.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_packages.py" />
   <source>Debian {release} itself has driver {carries}, which is older than that. {GUIDE}</source>
   <extracomment>release = found[1] if found else ''</extracomment>
   <translation>Debian {release} tiene de por sí el controlador {carries}, que es anterior. {GUIDE}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_packages.py" />
   <source>It stands in Debian's non-free section. In Debian's list of package sources (/etc/apt/sources.list, or debian.sources in the folder sources.list.d beside it) "contrib non-free non-free-firmware" must stand after "main".</source>
   <translation>Está en la sección non-free de Debian. En la lista de orígenes de paquetes de Debian (/etc/apt/sources.list, o debian.sources en la carpeta sources.list.d que está a su lado) debe figurar «contrib non-free non-free-firmware» detrás de «main».</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_packages.py" />
   <source>On this kind of Fedora the packages akmod-nvidia and xorg-x11-drv-nvidia-cuda of RPM Fusion are laid over the system with rpm-ostree install.</source>
   <translation>En este tipo de Fedora, los paquetes akmod-nvidia y xorg-x11-drv-nvidia-cuda de RPM Fusion se añaden sobre el sistema con rpm-ostree install.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_packages.py" />
   <source>It comes from RPM Fusion (nonfree), which rpmfusion.org shows how to switch on: do that first.</source>
   <translation>Viene de RPM Fusion (nonfree); rpmfusion.org muestra cómo activarlo: haga eso primero.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_packages.py" />
   <source>It comes from RPM Fusion; the first two lines switch on the part of it that holds NVIDIA's driver.</source>
   <translation>Viene de RPM Fusion; las dos primeras líneas activan la parte que contiene el controlador de NVIDIA.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_packages.py" />
   <source>{note} The last line builds the driver for your kernel.</source>
   <translation>{note} La última línea compila el controlador para su kernel.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_packages.py" />
   <source>There that branch is the module stream "nvidia-driver:{branch_of}-dkms".</source>
   <translation>Allí esa rama es el flujo de módulo «nvidia-driver:{branch_of}-dkms».</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_packages.py" />
   <source>AlmaLinux has these packages itself.</source>
   <translation>AlmaLinux tiene estos paquetes de por sí.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_packages.py" />
   <source>Red Hat's own tool rhel-drivers picks and signs the driver.</source>
   <translation>La herramienta rhel-drivers de la propia Red Hat elige y firma el controlador.</translation>
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
   <translation>La primera línea añade el repositorio de NVIDIA para openSUSE; la segunda instala el controlador.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_packages.py" />
   <source>Manjaro's tool mhwd picks the driver that fits the card and the kernel.</source>
   <translation>La herramienta mhwd de Manjaro elige el controlador adecuado para la tarjeta y el kernel.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_packages.py" />
   <source>Arch itself no longer has it. The user repository (AUR) does, as nvidia-{branch}xx-dkms and nvidia-{branch}xx-utils. Install the headers of your kernel and, if they are there, remove nvidia-open and nvidia-utils first.</source>
   <translation>Arch ya no lo tiene de por sí. El repositorio de usuarios (AUR) sí, como nvidia-{branch}xx-dkms y nvidia-{branch}xx-utils. Antes, instale las cabeceras de su kernel y, si están, quite nvidia-open y nvidia-utils.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_packages.py" />
   <source>It is for GeForce GTX 16, RTX 20 and newer cards.</source>
   <translation>Es para GeForce GTX 16, RTX 20 y tarjetas más recientes.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_steps.py" />
   <source>starting the driver</source>
   <translation>el arranque del controlador</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_steps.py" />
   <source>asking the driver for the GPU</source>
   <translation>la pregunta al controlador por la GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_steps.py" />
   <source>opening the GPU</source>
   <translation>la apertura de la GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_steps.py" />
   <source>taking memory on the GPU</source>
   <translation>la reserva de memoria en la GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_steps.py" />
   <source>copying to the GPU</source>
   <translation>la copia a la GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_steps.py" />
   <source>compiling a small program for the GPU</source>
   <translation>la compilación de un pequeño programa para la GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_steps.py" />
   <source>running a small program on the GPU</source>
   <translation>la ejecución de un pequeño programa en la GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_steps.py" />
   <source>copying back from the GPU</source>
   <translation>la copia de vuelta desde la GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_steps.py" />
   <source>comparing the numbers</source>
   <translation>la comparación de los números</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_steps.py" />
   <source>giving the memory back</source>
   <translation>la devolución de la memoria</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_steps.py" />
   <source>NVIDIA GPU</source>
   <translation>GPU NVIDIA</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_steps.py" />
   <source>{value} (GPU {index})</source>
   <translation>{value} (GPU {index})</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_steps.py" />
   <source>the numbers are wrong: {error}</source>
   <translation>los números son incorrectos: {error}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_steps.py" />
   <source>{doing} failed: {number}{rstrip}</source>
   <extracomment>number = f'{step.code}, ' if step.code &gt; 0 else ''</extracomment>
   <translation>{doing} falló: {number}{rstrip}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_steps.py" />
   <source>{doing} did not end within the time limit</source>
   <translation>{doing} no terminó dentro del límite de tiempo</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_steps.py" />
   <source>{doing} drowned in messages</source>
   <translation>{doing} se ahogó en mensajes</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_steps.py" />
   <source>{doing} ended the process with exit code {code}</source>
   <translation>{doing} hizo terminar el proceso con el código de salida {code}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_steps.py" />
   <source>{doing} ended the process with {name} ({meaning})</source>
   <translation>{doing} hizo terminar el proceso con {name} ({meaning})</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_steps.py" />
   <source>{doing} ended the process with {name}</source>
   <translation>{doing} hizo terminar el proceso con {name}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_steps.py" />
   <source>On {named}, with the driver alone, {trouble}.</source>
   <translation>En {named}, solo con el controlador, {trouble}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_steps.py" />
   <source>{name} (GPUs {join})</source>
   <translation>{name} (GPU {join})</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_steps.py" />
   <source>{name} (GPU {join})</source>
   <translation>{name} (GPU {join})</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_steps.py" />
   <source>The driver alone ran a small program with right numbers on {join}.</source>
   <translation>Solo con el controlador se ejecutó un pequeño programa con números correctos en {join}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/environments.py" />
   <source>"conda env remove -n {name}" removes the new environment. Nothing else was changed.</source>
   <translation>«conda env remove -n {name}» quita el entorno nuevo. No se cambió nada más.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/environments.py" />
   <source>Delete the new folder {name}. Nothing else was changed.</source>
   <translation>Elimine la carpeta nueva {name}. No se cambió nada más.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/environments.py" />
   <source>Delete the new folder {name}, and uninstall Python {python} in the Windows settings.</source>
   <translation>Elimine la carpeta nueva {name} y desinstale Python {python} en la configuración de Windows.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/environments.py" />
   <source>and the folder gpuwizard-uv with it</source>
   <translation>y con ella la carpeta gpuwizard-uv</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/environments.py" />
   <source>Delete the new folder {name}{place}. Nothing else was changed.</source>
   <extracomment>place = '' if situation.installer == 'uv' else ', and the folder gpuwizard-uv with it'</extracomment>
   <translation>Elimine la carpeta nueva {name}{place}. No se cambió nada más.</translation>
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
   <translation>{capital} no está instalado en este Python</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>This one is {python}.</source>
   <translation>Este es {python}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>{capital} is installed in another one: {get}.</source>
   <translation>{capital} está instalado en otro: {get}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>Use the Python that already has {framework_title}</source>
   <translation>Usar el Python que ya tiene {framework_title}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>Choose it in your editor or notebook as the interpreter (kernel), or start your program with it.</source>
   <translation>Elíjalo en su editor o notebook como intérprete (kernel), o inicie su programa con él.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>The command ends without an error. Then choose that Python on the first page and check again.</source>
   <translation>El comando termina sin error. Después, elija ese Python en la primera página y compruebe de nuevo.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>Install the framework into the Python that starts your program</source>
   <translation>Instalar el framework en el Python que inicia su programa</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>pip must be the one of that Python: python -m pip makes sure of it.</source>
   <translation>pip debe ser el de ese Python: python -m pip lo asegura.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>Your program starts.</source>
   <translation>Su programa se inicia.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>pip uninstall takes it away again.</source>
   <translation>pip uninstall lo vuelve a quitar.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>It is installed into exactly this Python, together with its GPU libraries.</source>
   <translation>Se instala exactamente en este Python, junto con sus bibliotecas para GPU.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>Install {name} in this Python</source>
   <extracomment>name = s.package.distribution if s.package else s.get('distribution') or s.get('package')</extracomment>
   <translation>Instalar {name} en este Python</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>Install {framework_title} for the processor in this Python</source>
   <translation>Instalar {framework_title} para el procesador en este Python</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>This computer has no NVIDIA card, so the build that computes on the processor is enough.</source>
   <translation>Este equipo no tiene tarjeta NVIDIA, así que basta la compilación que calcula en el procesador.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>If you have an environment for this work, activate it first</source>
   <translation>Si tiene un entorno para este trabajo, activarlo primero</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>A new terminal, a batch job or an editor often starts with another Python than you expect.</source>
   <translation>Una terminal nueva, un trabajo por lotes o un editor se inicia a menudo con otro Python que el esperado.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>The Python of your environment is shown on the first page.</source>
   <translation>El Python de su entorno se muestra en la primera página.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>Open a new terminal: activating holds for one terminal only.</source>
   <translation>Abra una terminal nueva: la activación vale solo para una terminal.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>Installed is {strip}.</source>
   <translation>Está instalado: {strip}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>The installed {framework_title} is a build without GPU support</source>
   <translation>La versión instalada de {framework_title} es una compilación sin compatibilidad con la GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>Replace it with the build of {framework_title} that supports the GPU</source>
   <translation>Sustituirla por la compilación de {framework_title} compatible con la GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>Both have the same name when they are imported, so the one without GPU support has to go first.</source>
   <translation>Ambas tienen el mismo nombre al importarlas, así que primero hay que quitar la que no es compatible con la GPU.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>Add JAX's plugin for CUDA</source>
   <translation>Añadir el plugin de JAX para CUDA</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>JAX itself can stay. The extra adds the plugin and its GPU libraries.</source>
   <translation>El propio JAX puede quedarse. El extra añade el plugin y sus bibliotecas para GPU.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>{why} On a machine without a card conda picks the build without GPU support.</source>
   <translation>{why} En un equipo sin tarjeta, conda elige la compilación sin compatibilidad con la GPU.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>{framework_named} itself does not find one of its own libraries, so the release before it is taken.</source>
   <translation>{framework_named} no encuentra por sí mismo una de sus propias bibliotecas, así que se usa la versión anterior.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>PyPI's build for Windows has no GPU support.</source>
   <translation>La compilación de PyPI para Windows no es compatible con la GPU.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>Or use the command from PyTorch's own page</source>
   <translation>O usar el comando de la página del propio PyTorch</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>Use the command from PyTorch's own page</source>
   <translation>Usar el comando de la página del propio PyTorch</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>On pytorch.org under Get Started choose your system, pip and a CUDA version; the page shows the command. Remove torch, torchvision and torchaudio before.</source>
   <translation>En pytorch.org, en Get Started, elija su sistema, pip y una versión de CUDA; la página muestra el comando. Antes, quite torch, torchvision y torchaudio.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>Replace it with the build that supports the GPU</source>
   <translation>Sustituirla por la compilación compatible con la GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>Remove the build without GPU support before. On Linux, ask pip for "tensorflow[and-cuda]" or "jax[cuda12]". For PyTorch, its own page shows the command.</source>
   <translation>Antes, quite la compilación sin compatibilidad con la GPU. En Linux, pida a pip «tensorflow[and-cuda]» o «jax[cuda12]». Para PyTorch, su propia página muestra el comando.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>Start your program again: it finds the GPU.</source>
   <translation>Inicie su programa de nuevo: encuentra la GPU.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>Install the package that was there before; pip list shows its version.</source>
   <translation>Instale el paquete que había antes; pip list muestra su versión.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>This build came from a place without GPU support, or was asked for by name.</source>
   <translation>Esta compilación vino de un lugar sin compatibilidad con la GPU, o se pidió por su nombre.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>The framework is not installed in this Python</source>
   <translation>El framework no está instalado en este Python</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>The framework is absent here; it may be in another Python</source>
   <translation>El framework falta aquí; puede estar en otro Python</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>A computer can have several Pythons, and each has its own packages. A package that is installed in one is unknown to the others.</source>
   <translation>Un equipo puede tener varios Python, y cada uno tiene sus propios paquetes. Un paquete instalado en uno es desconocido para los demás.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>Python says "No module named tensorflow" (or torch, or jax), although you have installed it. Then it is in another Python, or its environment is not active.</source>
   <translation>Python dice «No module named tensorflow» (o torch, o jax), aunque usted lo ha instalado. Entonces está en otro Python, o su entorno no está activo.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>The import works in the same Python that starts your program.</source>
   <translation>La importación funciona en el mismo Python que inicia su programa.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>The installed framework is a build without GPU support</source>
   <translation>El framework instalado es una compilación sin compatibilidad con la GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>A variant of the framework is installed that can only use the processor</source>
   <translation>Está instalada una variante del framework que solo puede usar el procesador</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>The frameworks come in two kinds: with and without the parts for the GPU. The one without is smaller, and it never uses a GPU, however well driver and CUDA are installed.</source>
   <translation>Los frameworks existen de dos tipos: con y sin las partes para la GPU. El que no las tiene es más pequeño y nunca usa una GPU, por bien que estén instalados el controlador y CUDA.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>nvidia-smi shows the card, and the framework lists only the processor. The list of packages names tensorflow-cpu or a torch with "+cpu", or a jaxlib without a plugin for CUDA.</source>
   <translation>nvidia-smi muestra la tarjeta, y el framework enumera solo el procesador. La lista de paquetes nombra tensorflow-cpu o un torch con «+cpu», o un jaxlib sin plugin para CUDA.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>The framework says that it is built with CUDA, and it lists the GPU.</source>
   <translation>El framework dice que está compilado con CUDA, y enumera la GPU.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>These overlap: {names}.</source>
   <translation>Estas se solapan: {names}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>Two installations of {framework_title} overlap</source>
   <translation>Se solapan dos instalaciones de {framework_title}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>Remove all of them, then install {framework_title} once</source>
   <translation>Quitarlas todas y, después, instalar {framework_title} una sola vez</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>They share files, so removing one damages the other. All must go before one is installed.</source>
   <translation>Comparten archivos, así que quitar una daña la otra. Hay que quitarlas todas antes de instalar una.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>about 5 minutes</source>
   <translation>unos 5 minutos</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>Remove all installations of the framework, then install it once</source>
   <translation>Quitar todas las instalaciones del framework y, después, instalarlo una sola vez</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>They share files, so removing one damages the other. pip list shows them, for instance tensorflow beside tensorflow-cpu.</source>
   <translation>Comparten archivos, así que quitar una daña la otra. pip list las muestra, por ejemplo tensorflow junto a tensorflow-cpu.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>pip list names the framework once, and your program starts.</source>
   <translation>pip list nombra el framework una sola vez, y su programa se inicia.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>Install the versions that pip list showed before.</source>
   <translation>Instale las versiones que pip list mostraba antes.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>Leave the packages of your user folder out</source>
   <translation>Omitir los paquetes de su carpeta de usuario</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>Packages in the user folder win over those of the environment. This variable switches that off.</source>
   <translation>Los paquetes de la carpeta de usuario prevalecen sobre los del entorno. Esta variable desactiva eso.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>Open a new terminal.</source>
   <translation>Abra una terminal nueva.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>Importing it ends Python at once, before a line of your own program runs. Most often its files are damaged, or libraries of two installations are mixed.</source>
   <translation>Importarlo hace terminar Python de inmediato, antes de que se ejecute una línea de su propio programa. Lo más frecuente es que sus archivos estén dañados, o que estén mezcladas bibliotecas de dos instalaciones.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>{framework_title} crashes while being imported ({get})</source>
   <translation>{framework_title} se bloquea al importarlo ({get})</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>Damaged or absent: {several}.</source>
   <translation>Dañados o ausentes: {several}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>The installation of {framework_title} is damaged</source>
   <translation>La instalación de {framework_title} está dañada</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>Lay the files of {several} down anew</source>
   <translation>Volver a colocar los archivos de {several}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>Only this package is fetched again, in the same version; all others stay as they are.</source>
   <translation>Solo se descarga de nuevo este paquete, en la misma versión; todos los demás se quedan como están.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>Only these packages are fetched again, in the same versions; all others stay as they are.</source>
   <translation>Solo estos paquetes se descargan de nuevo, en las mismas versiones; todos los demás se quedan como están.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>In a conda environment conda does that.</source>
   <translation>En un entorno de conda, lo hace conda.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>The same build is fetched again from PyTorch's own index.</source>
   <translation>La misma compilación se descarga de nuevo del índice del propio PyTorch.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>Lay the files of PyTorch down anew</source>
   <translation>Volver a colocar los archivos de PyTorch</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>LongPathsEnabled</source>
   <translation>LongPathsEnabled</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>If pip stopped at a very long path, allow long paths in Windows</source>
   <translation>Si pip se detuvo en una ruta muy larga, permitir rutas largas en Windows</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>Windows refuses paths of more than 260 letters until this is switched on, and pip then breaks off. Open the terminal as administrator, and install the framework again afterwards.</source>
   <translation>Windows rechaza las rutas de más de 260 caracteres hasta que esto se activa, y pip se interrumpe entonces. Abra la terminal como administrador y, después, instale el framework de nuevo.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>In a new terminal pip ends without an error.</source>
   <translation>En una terminal nueva, pip termina sin error.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>The same line with a 0 in place of the 1 switches it off again.</source>
   <translation>La misma línea con un 0 en lugar del 1 lo vuelve a desactivar.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>Uninstall {framework_title} and install it again from where it came</source>
   <translation>Desinstalar {framework_title} e instalarlo de nuevo desde donde vino</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>That replaces every file. If pip warns of names that begin with a tilde (~), delete those folders: they are left over from an installation that was interrupted.</source>
   <translation>Eso sustituye todos los archivos. Si pip advierte de nombres que empiezan por una tilde (~), elimine esas carpetas: quedaron de una instalación que se interrumpió.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>Your program starts, and the check names no damaged files.</source>
   <translation>Su programa se inicia, y la comprobación no nombra ningún archivo dañado.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>Install the same version as before: then nothing needs to be taken back.</source>
   <translation>Instale la misma versión que antes: así no hay nada que deshacer.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>A file of your own hides the module "{module}"</source>
   <translation>Un archivo suyo oculta el módulo «{module}»</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>Rename it to {new}</source>
   <extracomment>new = f'my_{file.name}' if file else ''</extracomment>
   <translation>Cambiar su nombre por {new}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>Rename that file or folder</source>
   <translation>Cambiar el nombre de ese archivo o carpeta</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>The module can then be found again. Mend the lines in your own programs that import the file.</source>
   <translation>Así se puede volver a encontrar el módulo. Corrija en sus propios programas las líneas que importan el archivo.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>Give the file its old name again.</source>
   <translation>Devuelva al archivo su nombre anterior.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>If it stays, delete the folder __pycache__ beside it</source>
   <translation>Si sigue igual, eliminar la carpeta __pycache__ que está a su lado</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>Python keeps translated copies there, and an old copy can hide the module as well.</source>
   <translation>Python guarda ahí copias traducidas, y una copia antigua también puede ocultar el módulo.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>Nothing is to be undone: Python makes the folder anew.</source>
   <translation>No hay nada que deshacer: Python crea la carpeta de nuevo.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>Rename-Item -LiteralPath {literal} -NewName {literal2}</source>
   <translation>Rename-Item -LiteralPath {literal} -NewName {literal2}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>Two installations of the framework overlap</source>
   <translation>Se solapan dos instalaciones del framework</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>Two packages bring the same module and overwrite each other's files</source>
   <translation>Dos paquetes traen el mismo módulo y se sobrescriben los archivos</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>Two packages in this Python bring the same module. They overwrite each other's files, so it is left to chance which build is used, and parts of both can mix.</source>
   <translation>Dos paquetes de este Python traen el mismo módulo. Se sobrescriben los archivos uno al otro, así que depende del azar qué compilación se usa, y pueden mezclarse partes de ambas.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>The list that pip shows names two of them, for instance tensorflow and tensorflow-cpu. Or pip was used in an environment of conda, or once with the option --user.</source>
   <translation>La lista que muestra pip nombra dos de ellos, por ejemplo tensorflow y tensorflow-cpu. O se usó pip en un entorno de conda, o alguna vez con la opción --user.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>The list that pip shows names the framework once, and it is imported without an error.</source>
   <translation>La lista que muestra pip nombra el framework una sola vez, y se importa sin error.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>The framework's installation is damaged</source>
   <translation>La instalación del framework está dañada</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>Files of the framework are missing, cut short or mixed</source>
   <translation>Hay archivos del framework que faltan, están cortados o mezclados</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>Some of the framework's files are missing or not as they were delivered. An interrupted installation, a full disk or an update of a program that was running can do that.</source>
   <translation>Algunos archivos del framework faltan o no están como se entregaron. Puede deberse a una instalación interrumpida, a un disco lleno o a la actualización de un programa en ejecución.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>An installation was interrupted, the disk was full, or a program was using the framework during an update. pip warns of an "invalid distribution".</source>
   <translation>Se interrumpió una instalación, el disco estaba lleno, o un programa usaba el framework durante una actualización. pip advierte de una «invalid distribution».</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>The framework is imported without an error, and none of its files is reported missing.</source>
   <translation>El framework se importa sin error, y no se informa de que falte ninguno de sus archivos.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>A file of your own hides the framework</source>
   <translation>Un archivo suyo oculta el framework</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>A file with the same name is imported in place of the real module</source>
   <translation>Se importa un archivo del mismo nombre en lugar del módulo real</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>Python looks for a module first in the folder of your program. A file of yours there has the same name as the real module, so Python takes that one.</source>
   <translation>Python busca un módulo primero en la carpeta de su programa. Ahí, un archivo suyo tiene el mismo nombre que el módulo real, así que Python toma ese.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>A file or folder beside your program is called tensorflow.py, torch.py, keras.py or random.py. The error says "partially initialized module" or names a path of your own.</source>
   <translation>Un archivo o carpeta junto a su programa se llama tensorflow.py, torch.py, keras.py o random.py. El error dice «partially initialized module» o nombra una ruta suya.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>The import takes the installed package: the path that it prints lies in site-packages.</source>
   <translation>La importación toma el paquete instalado: la ruta que muestra está en site-packages.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>The framework builds on other packages, such as NumPy and protobuf, in certain versions. When one does not fit, the import fails.</source>
   <translation>El framework se apoya en otros paquetes, como NumPy y protobuf, en determinadas versiones. Cuando uno no es compatible, la importación falla.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>Installed is {package} {have}.</source>
   <translation>Está instalado {package} {have}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>{package} is absent.</source>
   <translation>{package} no está.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>{upper}{framework_named} wants {need}.</source>
   <translation>{upper}{framework_named} requiere {need}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>{package} does not fit {framework_title}</source>
   <translation>{package} no es compatible con {framework_title}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>{framework_title} lacks {several}</source>
   <translation>Falta para {framework_title}: {several}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>{BUILDS_ON} Its work on the GPU needs {several}.</source>
   <translation>{BUILDS_ON} Para su trabajo en la GPU necesita {several}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>The framework builds on other packages, in certain versions. Its work on the GPU needs {several}.</source>
   <translation>El framework se apoya en otros paquetes, en determinadas versiones. Para su trabajo en la GPU necesita {several}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>Then have pip look for other conflicts</source>
   <translation>Después, hacer que pip busque otros conflictos</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>Another package may have asked for the version that was there. The command names such packages.</source>
   <translation>Puede que otro paquete haya pedido la versión que había. El comando nombra esos paquetes.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>It finds no conflict, or names what to update.</source>
   <translation>No encuentra ningún conflicto, o nombra lo que hay que actualizar.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>Install {several}</source>
   <translation>Instalar {several}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>That is what this release of the framework was made for.</source>
   <translation>Para eso se hizo esta versión del framework.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>{why} conda should change its own environment.</source>
   <translation>{why} conda debe cambiar su propio entorno.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>The list of packages still names it, so only a forced installation brings its files back.</source>
   <translation>La lista de paquetes todavía lo nombra, así que solo una instalación forzada devuelve sus archivos.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>Have pip put the packages that {framework_title} needs in order</source>
   <translation>Hacer que pip ponga en orden los paquetes que {framework_title} necesita</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>Asked for the same release again, pip changes only those packages beside it that do not fit.</source>
   <translation>Si se le pide otra vez la misma versión, pip cambia solo los paquetes que la acompañan y que no son compatibles.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>pip says which versions it removes. Installing those again takes it back.</source>
   <translation>pip dice qué versiones quita. Volver a instalarlas lo deshace.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>The packages in question are {names}.</source>
   <translation>Los paquetes en cuestión son {names}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>Give each framework an environment of its own</source>
   <translation>Dar a cada framework un entorno propio</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>Or install {framework_title} again, as the last one</source>
   <translation>O instalar {framework_title} de nuevo, en último lugar</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>Install {framework_title} again, as the last one</source>
   <translation>Instalar {framework_title} de nuevo, en último lugar</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>The framework that is installed last gets the libraries that it wants. The other may then fail.</source>
   <translation>El framework que se instala en último lugar recibe las bibliotecas que requiere. El otro puede fallar entonces.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>Install the other framework again in the same way: it then gets its libraries back.</source>
   <translation>Instale de nuevo el otro framework de la misma manera: así recupera sus bibliotecas.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>A package beside the framework has a version that does not fit</source>
   <translation>Un paquete que acompaña al framework tiene una versión que no es compatible</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>NumPy, protobuf, Keras or another package is too new or too old for the framework</source>
   <translation>NumPy, protobuf, Keras u otro paquete es demasiado nuevo o demasiado antiguo para el framework</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>{BUILDS_ON} That has nothing to do with the GPU.</source>
   <translation>{BUILDS_ON} Eso no tiene nada que ver con la GPU.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>It began after another package was installed or updated. The error names NumPy, protobuf or Keras, or says that descriptors cannot be created or that a module was compiled for NumPy 1.</source>
   <translation>Empezó después de instalar o actualizar otro paquete. El error nombra NumPy, protobuf o Keras, o dice que no se pueden crear descriptores o que un módulo se compiló para NumPy 1.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>The framework is imported without an error, and pip check names no conflict.</source>
   <translation>El framework se importa sin error, y pip check no nombra ningún conflicto.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>Two frameworks in this environment want different GPU libraries</source>
   <translation>Dos frameworks de este entorno requieren bibliotecas para GPU distintas</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>Installing one framework changed the GPU libraries of another</source>
   <translation>La instalación de un framework cambió las bibliotecas para GPU de otro</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>TensorFlow, PyTorch and JAX each bring NVIDIA's libraries as packages, in versions of their own. Only one version fits into an environment, so installing one framework can break another.</source>
   <translation>TensorFlow, PyTorch y JAX traen cada uno las bibliotecas de NVIDIA como paquetes, en versiones propias. En un entorno cabe solo una versión, así que instalar un framework puede estropear otro.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>Two of TensorFlow, PyTorch and JAX are in this environment, and the trouble began when the second came. pip warned then of packages whose names begin with nvidia.</source>
   <translation>En este entorno hay dos de TensorFlow, PyTorch y JAX, y el problema empezó cuando llegó el segundo. pip advirtió entonces de paquetes cuyos nombres empiezan por nvidia.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>The framework computes on the GPU, and its messages no longer name two versions of a library.</source>
   <translation>El framework calcula en la GPU, y sus mensajes ya no nombran dos versiones de una biblioteca.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>A new environment brings a pip of its own, which can be updated.</source>
   <translation>Un entorno nuevo trae su propio pip, que se puede actualizar.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>It supports Python {wanted}.</source>
   <translation>Admite Python {wanted}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>Your project asks in {file} for {named}, which supports Python {wanted}.</source>
   <extracomment>named = None if s.framework_known else _named_by_pip(s)</extracomment>
   <translation>Su proyecto pide en {file} {named}, que admite Python {wanted}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>{named} does not exist for Python {minor}</source>
   <extracomment>named = None if s.framework_known else _named_by_pip(s)</extracomment>
   <translation>{named} no existe para Python {minor}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>No {framework_title} exists for Python {version}</source>
   <extracomment>version = python.version if python else s.get('found')</extracomment>
   <translation>No existe {framework_title} para Python {version}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>It supports the usual build of Python {wanted}.</source>
   <translation>Admite la compilación habitual de Python {wanted}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>No {name} exists for Python {version} in 32 bit</source>
   <extracomment>version = python.version if python else s.get('found')</extracomment>
   <translation>No existe {name} para Python {version} de 32 bits</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>This Python is a 32-bit program. {name} is built only for Python in 64 bit, whatever its version.</source>
   <translation>Este Python es un programa de 32 bits. {name} se compila solo para Python de 64 bits, sea cual sea su versión.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>No {name} exists for this kind of Python, {implementation}</source>
   <translation>No existe {name} para este tipo de Python, {implementation}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>This Python is another implementation than the usual one, which is called CPython. {name} is built only for CPython.</source>
   <translation>Este Python es una implementación distinta de la habitual, que se llama CPython. {name} se compila solo para CPython.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>No TensorFlow exists for the free-threaded build of Python {version}</source>
   <extracomment>version = python.version if python else s.get('found')</extracomment>
   <translation>No existe TensorFlow para la compilación «free-threaded» de Python {version}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>This Python is the free-threaded build, which has no GIL: a lock that keeps threads from running at the same time. Packages must be built for it separately, and TensorFlow is not.{supports}</source>
   <extracomment>supports = f' It supports the usual build of Python {wanted}.' if wanted else ''</extracomment>
   <translation>Este Python es la compilación «free-threaded», que no tiene GIL: un bloqueo que impide que los hilos se ejecuten al mismo tiempo. Los paquetes deben compilarse aparte para ella, y en TensorFlow no se hace.{supports}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>Python {python} is one that it supports. The Python you have stays as it is.</source>
   <translation>Python {python} es uno de los que admite. El Python que usted tiene se queda como está.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>The page of that release on PyPI names the versions. The Python you have stays as it is.</source>
   <translation>La página de esa versión en PyPI indica las versiones de Python adecuadas. El Python que usted tiene se queda como está.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>Make an environment with a supported Python</source>
   <translation>Crear un entorno con un Python admitido</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>Your program starts there.</source>
   <translation>Su programa se inicia allí.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>about 10 minutes, 6 GB on the disk</source>
   <translation>unos 10 minutos, 6 GB en el disco</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>For the GPU this release also needs CUDA {cuda} and cuDNN {cudnn}, which it does not bring along: the next check says what is missing.</source>
   <translation>Para la GPU, esta versión necesita además CUDA {cuda} y cuDNN {cudnn}, que no trae consigo: la próxima comprobación dice qué falta.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>Or let {get} ask for a newer {framework_title}</source>
   <translation>O pedir en {get} una versión más reciente de {framework_title}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>Let {get} ask for a newer {framework_title}</source>
   <translation>Pedir en {get} una versión más reciente de {framework_title}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>That is the better way if your program runs with a newer release too. Change the line, then install from the file again.</source>
   <translation>Es la mejor opción si su programa funciona también con una versión más reciente. Cambie la línea y, después, instale de nuevo desde el archivo.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>pip ends without an error.</source>
   <translation>pip termina sin error.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>Write the old line back.</source>
   <translation>Vuelva a escribir la línea anterior.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>Install a 64-bit Python</source>
   <translation>Instalar un Python de 64 bits</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>The frameworks exist only for 64-bit Python. The processor can run it.</source>
   <translation>Los frameworks existen solo para Python de 64 bits. El procesador puede ejecutarlo.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>Choose the new Python on the first page and check again.</source>
   <translation>Elija el Python nuevo en la primera página y compruebe de nuevo.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>Uninstall the new Python; the old one stays as it is.</source>
   <translation>Desinstale el Python nuevo; el anterior se queda como está.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>Use a system or container image with glibc, such as Debian or Ubuntu</source>
   <translation>Usar un sistema o una imagen de contenedor con glibc, como Debian o Ubuntu</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>This Linux (Alpine, for instance) has another C library, musl, for which nobody builds the frameworks.</source>
   <translation>Este Linux (Alpine, por ejemplo) tiene otra biblioteca de C, musl, para la que nadie compila los frameworks.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>Run this check there.</source>
   <translation>Ejecute allí esta comprobación.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>Nothing is to be undone: this system stays as it is.</source>
   <translation>No hay nada que deshacer: este sistema se queda como está.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>about 20 minutes, 10 GB</source>
   <translation>unos 20 minutos, 10 GB</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>Use NVIDIA's own container image or wheel for this processor</source>
   <translation>Usar la imagen de contenedor o el wheel de la propia NVIDIA para este procesador</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>For ARM machines and Jetson boards NVIDIA builds TensorFlow and PyTorch itself. The ones on PyPI for ARM have no GPU support in TensorFlow.</source>
   <translation>Para equipos ARM y placas Jetson, la propia NVIDIA compila TensorFlow y PyTorch. Los de PyPI para ARM no son compatibles con la GPU en TensorFlow.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>Run this check inside that container, or with the Python that holds NVIDIA's wheel.</source>
   <translation>Ejecute esta comprobación dentro de ese contenedor, o con el Python que contiene el wheel de NVIDIA.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>Delete the image; nothing else was changed.</source>
   <translation>Elimine la imagen; no se cambió nada más.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>Do the GPU work on a Linux or Windows PC with an NVIDIA card</source>
   <translation>Hacer el trabajo de GPU en un PC con Linux o Windows y una tarjeta NVIDIA</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>No setting can bring a build that nobody has made for this kind of computer.</source>
   <translation>Ningún ajuste puede aportar una compilación que nadie ha hecho para este tipo de equipo.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>Run this check on that machine.</source>
   <translation>Ejecute esta comprobación en ese equipo.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>Nothing is to be undone: this computer stays as it is.</source>
   <translation>No hay nada que deshacer: este equipo se queda como está.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>Update pip</source>
   <translation>Actualizar pip</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>A new pip knows today's package files; an old one passes over them as if they were not there.</source>
   <translation>Un pip nuevo conoce los archivos de paquete actuales; uno antiguo los pasa por alto como si no existieran.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>pip --version shows the new version. Then install the framework again.</source>
   <translation>pip --version muestra la versión nueva. Después, instale el framework de nuevo.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>Ask pip for "pip=={old}".</source>
   <translation>Pida a pip «pip=={old}».</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>Note what pip --version shows before; pip can install that again.</source>
   <translation>Anote lo que pip --version muestra antes; pip puede volver a instalarlo.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>Then install {framework_title}</source>
   <translation>Después, instalar {framework_title}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>The new pip finds the package.</source>
   <translation>El pip nuevo encuentra el paquete.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>This framework does not exist for this Python version</source>
   <translation>Este framework no existe para esta versión de Python</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>Nobody built the framework for this version of Python</source>
   <translation>Nadie compiló el framework para esta versión de Python</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>Each release of a framework is built for certain versions of Python, usually not yet for the newest. pip then only says "No matching distribution found".</source>
   <translation>Cada versión de un framework se compila para determinadas versiones de Python, por lo general todavía no para la más reciente. pip dice entonces solo «No matching distribution found».</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>The message is "No matching distribution found" or "from versions: none". python --version shows a release that came out this year, or one that is many years old.</source>
   <translation>El mensaje es «No matching distribution found» o «from versions: none». python --version muestra una versión que salió este año, o una de hace muchos años.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>The framework can be installed, and the check names the Python of the new environment.</source>
   <translation>El framework se puede instalar, y la comprobación nombra el Python del entorno nuevo.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>This framework does not exist for this kind of computer</source>
   <translation>Este framework no existe para este tipo de equipo</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>Nobody built the framework for this system or processor</source>
   <translation>Nadie compiló el framework para este sistema o procesador</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>Each release of a framework is built for certain systems and processors. The Python here would do, but no build with GPU support exists for this kind of computer.</source>
   <translation>Cada versión de un framework se compila para determinados sistemas y procesadores. El Python de aquí serviría, pero no existe ninguna compilación compatible con la GPU para este tipo de equipo.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>This is an ARM board or a Mac, Linux with musl such as Alpine, or Windows on ARM. pip says "No matching distribution found" with every version of Python.</source>
   <translation>Se trata de una placa ARM o un Mac, de un Linux con musl como Alpine, o de Windows en ARM. pip dice «No matching distribution found» con todas las versiones de Python.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>The framework is installed on a system that it is built for, and it lists the GPU.</source>
   <translation>El framework está instalado en un sistema para el que se compila, y enumera la GPU.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>pip is too old to see the framework's packages</source>
   <translation>pip es demasiado antiguo para ver los paquetes del framework</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>An old pip does not know the kind of file in which the framework comes</source>
   <translation>Un pip antiguo no conoce el tipo de archivo en el que viene el framework</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>pip, the program that installs packages, passes over kinds of files that it does not know. This one is so old that it sees no current release and says that there is none.</source>
   <translation>pip, el programa que instala paquetes, pasa por alto los tipos de archivo que no conoce. Este es tan antiguo que no ve ninguna versión actual y dice que no hay ninguna.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>The version that pip --version shows is below 21, and pip asks to be updated. The newest version that it offers is years old.</source>
   <translation>La versión que muestra pip --version es menor que 21, y pip pide que se actualice. La versión más reciente que ofrece es de hace años.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>The new version is shown by pip --version, and pip offers the current release of the framework.</source>
   <translation>pip --version muestra la versión nueva, y pip ofrece la versión actual del framework.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>TensorFlow</source>
   <translation>TensorFlow</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>Or use NVIDIA's own container image of TensorFlow inside WSL 2</source>
   <translation>O usar la imagen de contenedor de TensorFlow de la propia NVIDIA dentro de WSL 2</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>Use NVIDIA's own container image of TensorFlow inside WSL 2</source>
   <translation>Usar la imagen de contenedor de TensorFlow de la propia NVIDIA dentro de WSL 2</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>TensorFlow's own packages have no working code for cards of this generation yet, neither for Windows nor for Linux. NVIDIA's image 25.02 of TensorFlow has it. It needs WSL 2 and Docker.</source>
   <translation>Los paquetes del propio TensorFlow todavía no tienen código que funcione para tarjetas de esta generación, ni para Windows ni para Linux. La imagen 25.02 de TensorFlow de NVIDIA lo tiene. Necesita WSL 2 y Docker.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>Run this check inside that container.</source>
   <translation>Ejecute esta comprobación dentro de ese contenedor.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>about 45 minutes, 20 GB on the disk</source>
   <translation>unos 45 minutos, 20 GB en el disco</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>In WSL the GPU builds for Linux work. Your driver for Windows serves both; install no driver inside WSL.</source>
   <translation>En WSL funcionan las compilaciones de GPU para Linux. Su controlador de Windows sirve para ambos; no instale ningún controlador dentro de WSL.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>Update Windows first: this one is too old for a GPU in WSL.</source>
   <translation>Actualice primero Windows: este es demasiado antiguo para una GPU en WSL.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>Step 1: install WSL 2, which runs Linux inside Windows</source>
   <translation>Paso 1: instalar WSL 2, que ejecuta Linux dentro de Windows</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>After the restart a window named Ubuntu opens and asks for a user name.</source>
   <translation>Después del reinicio se abre una ventana llamada Ubuntu, que pide un nombre de usuario.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>The command "wsl --unregister {UBUNTU}" removes Ubuntu again, with all files in it.</source>
   <translation>El comando «wsl --unregister {UBUNTU}» vuelve a quitar Ubuntu, con todos los archivos que contiene.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>about 15 minutes, 3 GB, and a restart</source>
   <translation>unos 15 minutos, 3 GB y un reinicio</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>Step 2: in the Ubuntu window, install {TITLES} with its GPU libraries</source>
   <translation>Paso 2: en la ventana de Ubuntu, instalar {TITLES} con sus bibliotecas para GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>These lines are for the Ubuntu window, not for PowerShell. They make an environment and install into it.</source>
   <translation>Estas líneas son para la ventana de Ubuntu, no para PowerShell. Crean un entorno e instalan en él.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>The last line prints a list that names a GPU. In your editor choose WSL and the folder gpu-env.</source>
   <translation>La última línea muestra una lista que nombra una GPU. En su editor, elija WSL y la carpeta gpu-env.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>Delete the folder gpu-env in Ubuntu.</source>
   <translation>Elimine la carpeta gpu-env en Ubuntu.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>It needs Python {python_windows_min} to {python_max}, a NumPy below 2, CUDA {cuda} and cuDNN {cudnn}. It gets no more repairs.</source>
   <translation>Necesita Python {python_windows_min} a {python_max}, un NumPy anterior a 2, CUDA {cuda} y cuDNN {cudnn}. Ya no recibe correcciones.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>conda brings CUDA {cuda} and cuDNN {cudnn} into the same environment.</source>
   <translation>conda trae CUDA {cuda} y cuDNN {cudnn} al mismo entorno.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>CUDA {cuda} and cuDNN {cudnn} come from NVIDIA's archive, and their folders must stand in PATH. With Miniforge (conda) both come by themselves.</source>
   <translation>CUDA {cuda} y cuDNN {cudnn} se obtienen del archivo histórico de NVIDIA, y sus carpetas deben estar en PATH. Con Miniforge (conda), ambos vienen solos.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>Or use TensorFlow {version}, the last release with GPU support on Windows itself</source>
   <translation>O usar TensorFlow {version}, la última versión compatible con la GPU en el propio Windows</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>Use TensorFlow {version}, the last release with GPU support on Windows itself</source>
   <translation>Usar TensorFlow {version}, la última versión compatible con la GPU en el propio Windows</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>Choose the Python of the new environment "{OLD_ENVIRONMENT}" on the first page and check again.</source>
   <translation>Elija el Python del entorno nuevo «{OLD_ENVIRONMENT}» en la primera página y compruebe de nuevo.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>"conda env remove -n {OLD_ENVIRONMENT}" removes the new environment. Nothing else was changed.</source>
   <translation>«conda env remove -n {OLD_ENVIRONMENT}» quita el entorno nuevo. No se cambió nada más.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>about 20 minutes, 6 GB</source>
   <translation>unos 20 minutos, 6 GB</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>Keras 3 can compute with it: set the variable KERAS_BACKEND to torch.</source>
   <translation>Keras 3 puede calcular con él: establezca la variable KERAS_BACKEND en torch.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>Or use PyTorch, which supports the GPU on Windows itself</source>
   <translation>O usar PyTorch, que es compatible con la GPU en el propio Windows</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>Use PyTorch, which supports the GPU on Windows itself</source>
   <translation>Usar PyTorch, que es compatible con la GPU en el propio Windows</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>PyTorch has builds with CUDA for Windows. {how}</source>
   <extracomment>how = 'Keras 3 can compute with it: set the variable KERAS_BACKEND to torch.' if name == 'tensorflow' else ''</extracomment>
   <translation>PyTorch tiene compilaciones con CUDA para Windows. {how}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>Choose PyTorch on the first page and check again.</source>
   <translation>Elija PyTorch en la primera página y compruebe de nuevo.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>Nothing is to be undone: nothing was changed.</source>
   <translation>No hay nada que deshacer: no se cambió nada.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>JAX has no GPU support on Windows itself</source>
   <translation>JAX no es compatible con la GPU en el propio Windows</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>JAX exists with GPU support only for Linux. On Windows it uses the processor, whatever is installed. Your card, driver and CUDA can be in perfect order: changing them would not help.</source>
   <translation>JAX existe con compatibilidad con la GPU solo para Linux. En Windows usa el procesador, sea lo que sea lo que esté instalado. Su tarjeta, su controlador y su CUDA pueden estar en perfecto estado: cambiarlos no serviría de nada.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>from 2.11 on</source>
   <translation>desde la versión 2.11</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>TensorFlow {version} has no GPU support on Windows itself</source>
   <translation>TensorFlow {version} no es compatible con la GPU en el propio Windows</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>This framework has no GPU support on Windows itself</source>
   <translation>Este framework no es compatible con la GPU en el propio Windows</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>TensorFlow 2.10 was the last release that could use an NVIDIA GPU on Windows itself. Since 2.11 its Windows build uses only the processor, on purpose. Your card, driver and CUDA can be in perfect order: changing them would not help.</source>
   <translation>TensorFlow 2.10 fue la última versión que podía usar una GPU NVIDIA en el propio Windows. Desde la 2.11, su compilación para Windows usa solo el procesador, a propósito. Su tarjeta, su controlador y su CUDA pueden estar en perfecto estado: cambiarlos no serviría de nada.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>On Windows this framework can only use the processor; WSL 2 is the way out</source>
   <translation>En Windows, este framework solo puede usar el procesador; la salida es WSL 2</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>You work on Windows itself, not in WSL, with JAX or with TensorFlow 2.11 or later. nvidia-smi shows the card, and the framework lists only the processor.</source>
   <translation>Usted trabaja en el propio Windows, no en WSL, con JAX o con TensorFlow 2.11 o posterior. nvidia-smi muestra la tarjeta, y el framework enumera solo el procesador.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>The framework lists a GPU: inside WSL 2, or on Windows with TensorFlow 2.10.</source>
   <translation>El framework enumera una GPU: dentro de WSL 2, o en Windows con TensorFlow 2.10.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_withdrawn.py" />
   <source>{named} does not have the extra {extra}</source>
   <translation>{named} no tiene el extra {extra}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_withdrawn.py" />
   <source>An extra is the name in square brackets; it makes pip install the GPU libraries beside the framework. This release does not have it, so pip left the libraries out. {title} has it from {since} on, and those releases need Python {python_min} or later.</source>
   <translation>Un extra es el nombre entre corchetes; hace que pip instale las bibliotecas para GPU junto al framework. Esta versión no lo tiene, así que pip omitió las bibliotecas. {title} lo tiene desde la versión {since}, y esas versiones necesitan Python {python_min} o posterior.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_withdrawn.py" />
   <source>{title} has the extra {extra} from {since} on.</source>
   <translation>{title} tiene el extra {extra} desde la versión {since}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_withdrawn.py" />
   <source>Install a newer {title}, which has the extra</source>
   <translation>Instalar una versión más reciente de {title}, que tenga el extra</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_withdrawn.py" />
   <source>It replaces {asked}.</source>
   <translation>Sustituye a {asked}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_withdrawn.py" />
   <source>It replaces the one that was asked for.</source>
   <translation>Sustituye al que se pidió.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_withdrawn.py" />
   <source>Install the package that replaced it</source>
   <translation>Instalar el paquete que lo sustituyó</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_withdrawn.py" />
   <source>Ask pip for the package that replaced it</source>
   <translation>Pedir a pip el paquete que lo sustituyó</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_withdrawn.py" />
   <source>"tensorflow-gpu" is now "tensorflow[and-cuda]" on Linux. "jax[cuda11_pip]" and its kin are now "jax[cuda12]".</source>
   <translation>«tensorflow-gpu» es ahora «tensorflow[and-cuda]» en Linux. «jax[cuda11_pip]» y similares son ahora «jax[cuda12]».</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_withdrawn.py" />
   <source>Uninstall it again with pip.</source>
   <translation>Desinstálelo de nuevo con pip.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_withdrawn.py" />
   <source>Make an environment with Python {python_min} or later and install {title} there</source>
   <translation>Crear un entorno con Python {python_min} o posterior e instalar {title} en él</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_withdrawn.py" />
   <source>pip takes the newest release that fits the Python it runs in, and for an older Python that release lacks the extra. If your Python is new enough, ask for a newer release in place of the old one.</source>
   <translation>pip toma la versión más reciente que sirve para el Python en el que se ejecuta, y para un Python más antiguo esa versión no tiene el extra. Si su Python es lo bastante reciente, pida una versión más reciente en lugar de la anterior.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_withdrawn.py" />
   <source>pip ends without that warning.</source>
   <translation>pip termina sin esa advertencia.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_withdrawn.py" />
   <source>Then write the new name into {several}</source>
   <translation>Después, escribir el nombre nuevo en {several}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_withdrawn.py" />
   <source>The old name still stands there, so the next installation from this file would fail again.</source>
   <translation>El nombre antiguo todavía está ahí, así que la próxima instalación desde este archivo volvería a fallar.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_withdrawn.py" />
   <source>Installing from the file ends without an error.</source>
   <translation>La instalación desde el archivo termina sin error.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_withdrawn.py" />
   <source>Write the old name back.</source>
   <translation>Vuelva a escribir el nombre anterior.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_withdrawn.py" />
   <source>Then allow the newer release in {several}</source>
   <translation>Después, permitir la versión más reciente en {several}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_withdrawn.py" />
   <source>If a line there asks for the old release, the next installation from this file brings that one back.</source>
   <translation>Si una línea pide ahí la versión anterior, la próxima instalación desde este archivo la vuelve a traer.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_withdrawn.py" />
   <source>Installing from the file ends without a warning of pip.</source>
   <translation>La instalación desde el archivo termina sin ninguna advertencia de pip.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_withdrawn.py" />
   <source>The package that was asked for no longer exists under that name</source>
   <translation>El paquete que se pidió ya no existe con ese nombre</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_withdrawn.py" />
   <source>The package or its extra was renamed or withdrawn</source>
   <translation>El paquete o su extra cambió de nombre o se retiró</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_withdrawn.py" />
   <source>Frameworks have renamed their GPU packages over the years, and old instructions still name the old ones. The package that was asked for is no longer offered under that name.</source>
   <translation>Con los años, los frameworks han cambiado el nombre de sus paquetes para GPU, y las instrucciones antiguas todavía nombran los anteriores. El paquete que se pidió ya no se ofrece con ese nombre.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_withdrawn.py" />
   <source>You followed a guide of some years ago, or a requirements file of that time. pip says that "tensorflow-gpu" was removed, or that an extra is not provided.</source>
   <translation>Usted siguió una guía de hace algunos años, o un archivo de requisitos de esa época. pip dice que «tensorflow-gpu» se eliminó, o que un extra no se ofrece.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_withdrawn.py" />
   <source>The installation ends without an error or a warning, and the framework lists the GPU.</source>
   <translation>La instalación termina sin errores ni advertencias, y el framework enumera la GPU.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>CUDA, which the frameworks use for computing on a GPU, works only on cards made by NVIDIA.</source>
   <translation>CUDA, que los frameworks usan para calcular en una GPU, funciona solo en tarjetas fabricadas por NVIDIA.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>virtual machine</source>
   <translation>máquina virtual</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>This {place} has no NVIDIA graphics card</source>
   <extracomment>place = 'virtual machine' if 'vm' in s.case.host.environment else 'computer'</extracomment>
   <translation>Este equipo ({place}) no tiene tarjeta gráfica NVIDIA</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>Only this was found: {others}.</source>
   <translation>Solo se encontró esto: {others}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>A virtual machine sees a card only if it was given one.</source>
   <translation>Una máquina virtual ve una tarjeta solo si se le asignó una.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>{CUDA_IS_NVIDIA} No such card shows up on this {place}.{found}{given} Your programs still run, on the processor, only more slowly.</source>
   <extracomment>place = 'virtual machine' if 'vm' in s.case.host.environment else 'computer'; found = f' Only this was found: {others}.' if others else ''; given = ' A virtual machine sees a card only if it was given one.' if place == 'virtual machine' else ''</extracomment>
   <translation>{CUDA_IS_NVIDIA} En este equipo ({place}) no aparece ninguna tarjeta así.{found}{given} Sus programas se ejecutan de todos modos, en el procesador, solo que más despacio.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>Run the work on a machine that has an NVIDIA GPU</source>
   <translation>Ejecutar el trabajo en un equipo que tenga una GPU NVIDIA</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>No setting or package can replace the card. A workstation, a cluster or a cloud machine with one will do.</source>
   <translation>Ningún ajuste ni paquete puede sustituir la tarjeta. Sirve una estación de trabajo, un clúster o una máquina en la nube que tenga una.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>Go on with the processor</source>
   <translation>Seguir con el procesador</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>Nothing on this machine is broken, and nothing has to be repaired for work without a GPU.</source>
   <translation>En este equipo no hay nada estropeado, y no hay que reparar nada para trabajar sin GPU.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>Your program runs. Its lines about CUDA or missing GPU libraries can be ignored.</source>
   <translation>Su programa se ejecuta. Puede pasar por alto sus líneas sobre CUDA o sobre bibliotecas para GPU que faltan.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>Choose a machine type with an NVIDIA GPU, or have one passed through to this virtual machine</source>
   <translation>Elegir un tipo de máquina con una GPU NVIDIA, o hacer que se transfiera una a esta máquina virtual</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>The card must be attached from outside, by your cloud provider or whoever runs the virtual machines.</source>
   <translation>La tarjeta debe conectarse desde fuera, por su proveedor de nube o por quien administra las máquinas virtuales.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>Detach the card again, or go back to the earlier machine type.</source>
   <translation>Desconecte la tarjeta de nuevo, o vuelva al tipo de máquina anterior.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>half an hour or more, and a machine with a GPU costs more</source>
   <translation>media hora o más, y una máquina con GPU cuesta más</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>If there should be a card, check that it is seated, powered and switched on in the firmware</source>
   <translation>Si debería haber una tarjeta, comprobar que está bien colocada, con alimentación y activada en el firmware</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>A card that is loose, lacks a power cable or is switched off in the firmware (BIOS) is invisible. Switch the computer off and unplug it before you open it.</source>
   <translation>Una tarjeta que está suelta, a la que le falta un cable de alimentación o que está desactivada en el firmware (BIOS) es invisible. Apague el equipo y desenchúfelo antes de abrirlo.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>The list of devices (Device Manager, or the command lspci on Linux) names a device by NVIDIA.</source>
   <translation>La lista de dispositivos (el Administrador de dispositivos, o el comando lspci en Linux) nombra un dispositivo de NVIDIA.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>{gpu_or} has the number {number}.</source>
   <translation>{gpu_or} tiene el número {number}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>Your card</source>
   <translation>Su tarjeta</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>That is newer than this build.</source>
   <translation>Es más reciente que esta compilación.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>Newer builds leave such older cards out.</source>
   <translation>Las compilaciones más recientes no incluyen tarjetas tan antiguas.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>{upper}{framework_named} has no code for {gpu_or}</source>
   <translation>{upper}{framework_named} no tiene código para {gpu_or}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>GPU programs are translated for certain generations of cards, which NVIDIA numbers as compute capability.{has}{age} The installed build brings nothing that this card can run, even with a healthy driver.</source>
   <extracomment>has = f" {gpu_or(s, 'Your card')} has the number {number}." if number else ''; age = ' Newer builds leave such older cards out.' if _is_old(s) else age</extracomment>
   <translation>Los programas para GPU se traducen para determinadas generaciones de tarjetas, que NVIDIA numera como «compute capability».{has}{age} La compilación instalada no trae nada que esta tarjeta pueda ejecutar, ni siquiera con un controlador en buen estado.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>Where no fitting build exists, the card cannot be used with this framework.</source>
   <translation>Donde no existe ninguna compilación adecuada, la tarjeta no se puede usar con este framework.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>Install the newest {framework_title} with CUDA</source>
   <translation>Instalar la versión más reciente de {framework_title} con CUDA</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>Each release adds the newest generations of cards. The very first start on a new card may take some minutes, because code is translated for it.</source>
   <translation>Cada versión añade las generaciones de tarjetas más recientes. El primer inicio en una tarjeta nueva puede tardar unos minutos, porque se traduce código para ella.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>Install a release of the framework that names your card's generation</source>
   <translation>Instalar una versión del framework que nombre la generación de su tarjeta</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>The newest release has the newest generations; for older cards take an older release.</source>
   <translation>La versión más reciente tiene las generaciones más recientes; para tarjetas más antiguas, use una versión anterior.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>Install the earlier release again.</source>
   <translation>Instale la versión anterior de nuevo.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>A card that fell off the bus comes back only after it was without power. A restart can be too little.</source>
   <translation>Una tarjeta que se desprendió del bus solo vuelve después de haberse quedado sin corriente. Un reinicio puede no bastar.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>Check cooling, power cables and overclocking</source>
   <translation>Revisar la refrigeración, los cables de alimentación y el overclocking</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>Heat, a weak power supply and raised clock rates are the usual reasons for such faults.</source>
   <translation>El calor, una fuente de alimentación débil y las frecuencias aumentadas son las causas habituales de estos fallos.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>The same program runs for an hour without the fault.</source>
   <translation>El mismo programa se ejecuta durante una hora sin el fallo.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>Read what the driver wrote about the card</source>
   <translation>Leer lo que el controlador escribió sobre la tarjeta</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>NVIDIA's driver reports faults as Xid numbers; 48, 62, 79, 94, 95 and 154 speak of the card itself. They stand in the Event Viewer, under Windows Logs, System, beside nvlddmkm.</source>
   <translation>El controlador de NVIDIA informa de los fallos con números Xid; 48, 62, 79, 94, 95 y 154 hablan de la propia tarjeta. Están en el Visor de eventos, en Registros de Windows, Sistema, junto a nvlddmkm.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>NVIDIA's driver reports faults as Xid numbers; 48, 62, 79, 94, 95 and 154 speak of the card itself.</source>
   <translation>El controlador de NVIDIA informa de los fallos con números Xid; 48, 62, 79, 94, 95 y 154 hablan de la propia tarjeta.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>They stand in the Event Viewer, under Windows Logs, System, beside nvlddmkm.</source>
   <translation>Están en el Visor de eventos, en Registros de Windows, Sistema, junto a nvlddmkm.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>The lines with NVRM or Xid name the fault. Keep them for whoever repairs the card.</source>
   <translation>Las líneas con NVRM o Xid nombran el fallo. Guárdelas para quien repare la tarjeta.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>The Event Viewer, Windows Logs, System, names the fault beside nvlddmkm. Keep it for the repair.</source>
   <translation>El Visor de eventos, Registros de Windows, Sistema, nombra el fallo junto a nvlddmkm. Guárdelo para la reparación.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>If there are several cards, leave the faulty one out; else have it replaced</source>
   <translation>Si hay varias tarjetas, excluir la defectuosa; si no, hacer que se cambie</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>List the healthy cards in the variable CUDA_VISIBLE_DEVICES, and work goes on without the faulty one. Cards are counted from 0, so with two of them and the first one faulty it is 1.</source>
   <translation>Enumere las tarjetas en buen estado en la variable CUDA_VISIBLE_DEVICES, y el trabajo sigue sin la defectuosa. Las tarjetas se cuentan desde 0, así que con dos de ellas y la primera defectuosa es 1.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>Your program runs on the other cards.</source>
   <translation>Su programa se ejecuta en las demás tarjetas.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>Take the variable CUDA_VISIBLE_DEVICES away again.</source>
   <translation>Vuelva a quitar la variable CUDA_VISIBLE_DEVICES.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>The graphics card reports a fault of its own</source>
   <translation>La tarjeta gráfica informa de un fallo propio</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>The card fails or has dropped off the bus</source>
   <translation>La tarjeta falla o se ha desprendido del bus</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>The driver lost contact with the card or found damaged memory in it. That comes from the card, its cooling or its power, not from Python or CUDA. Results computed meanwhile should not be trusted.</source>
   <translation>El controlador perdió el contacto con la tarjeta o encontró en ella memoria dañada. Eso se debe a la tarjeta, a su refrigeración o a su alimentación, no a Python ni a CUDA. No conviene fiarse de los resultados calculados entretanto.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>The card vanishes in the middle of the work, nvidia-smi says that the GPU is lost, or the system's log names Xid 48, 62, 79, 94, 95 or 154. Often it happens under load, or after the computer was moved.</source>
   <translation>La tarjeta desaparece en medio del trabajo, nvidia-smi dice que la GPU se ha perdido, o el registro del sistema nombra Xid 48, 62, 79, 94, 95 o 154. A menudo ocurre con carga, o después de mover el equipo.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>The card stays in the list of nvidia-smi, and long programs end without a new Xid line in the log.</source>
   <translation>La tarjeta permanece en la lista de nvidia-smi, y los programas largos terminan sin una nueva línea Xid en el registro.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>This computer has no NVIDIA graphics card</source>
   <translation>Este equipo no tiene tarjeta gráfica NVIDIA</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>There is no NVIDIA card in the machine, or a virtual machine was given none</source>
   <translation>No hay ninguna tarjeta NVIDIA en el equipo, o a una máquina virtual no se le asignó ninguna</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>{CUDA_IS_NVIDIA} No such card shows up here. Your programs still run, on the processor, only more slowly.</source>
   <translation>{CUDA_IS_NVIDIA} Aquí no aparece ninguna tarjeta así. Sus programas se ejecutan de todos modos, en el procesador, solo que más despacio.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>The computer has graphics by Intel, AMD or Apple only, or it is a virtual or cloud machine of a kind without GPU. On a laptop with two graphics chips the NVIDIA card can be switched off to save power.</source>
   <translation>El equipo tiene solo gráficos de Intel, AMD o Apple, o es una máquina virtual o en la nube de un tipo sin GPU. En un portátil con dos chips gráficos, la tarjeta NVIDIA puede estar desactivada para ahorrar energía.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>The list of devices names a device by NVIDIA: the Device Manager on Windows, lspci on Linux.</source>
   <translation>La lista de dispositivos nombra un dispositivo de NVIDIA: el Administrador de dispositivos en Windows, lspci en Linux.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>The framework has no code for this GPU</source>
   <translation>El framework no tiene código para esta GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>The card is too old or too new for the build that is installed</source>
   <translation>La tarjeta es demasiado antigua o demasiado nueva para la compilación instalada</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>GPU programs are translated for certain generations of cards, which NVIDIA numbers as compute capability. The installed build brings nothing that this card can run, even with a healthy driver.</source>
   <translation>Los programas para GPU se traducen para determinadas generaciones de tarjetas, que NVIDIA numera como «compute capability». La compilación instalada no trae nada que esta tarjeta pueda ejecutar, ni siquiera con un controlador en buen estado.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>The card is much older than the framework's release (GeForce GTX 10 and before), or it came out after that release. The message says that no kernel image is available, or names sm_ and a number.</source>
   <translation>La tarjeta es mucho más antigua que la versión del framework (GeForce GTX 10 y anteriores), o salió después de esa versión. El mensaje dice que no hay ninguna imagen de kernel disponible («no kernel image»), o nombra sm_ y un número.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>The test on the GPU multiplies two matrices on the card without such a message.</source>
   <translation>La prueba en la GPU multiplica dos matrices en la tarjeta sin ese mensaje.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/holders.py" />
   <source>{strip} (PID {pid})</source>
   <translation>{strip} (PID {pid})</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/install.py" />
   <source>The same version stays, so nothing needs to be taken back.</source>
   <translation>Queda la misma versión, así que no hay nada que deshacer.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/install.py" />
   <source>If the project has a file uv.lock, use "uv add" in its folder in place of "uv pip install". Otherwise uv sync takes it back.</source>
   <translation>Si el proyecto tiene un archivo uv.lock, use «uv add» en su carpeta en lugar de «uv pip install». De lo contrario, uv sync lo deshace.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/install.py" />
   <source>Run it in the folder of your project.</source>
   <translation>Ejecútelo en la carpeta de su proyecto.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/install.py" />
   <source>Open the Anaconda Prompt or the Miniforge Prompt for it: other terminals seldom know conda.</source>
   <translation>Abra para ello el Anaconda Prompt o el Miniforge Prompt: otras terminales rara vez conocen conda.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/install.py" />
   <source>conda list{where} --revisions shows the states before. "conda install{where} --revision" with the number of one goes back to it.</source>
   <extracomment>where = f' -p "{situation.prefix}"' if situation.prefix else ''; where = f' -p "{situation.prefix}"' if situation.prefix else ''</extracomment>
   <translation>conda list{where} --revisions muestra los estados anteriores. «conda install{where} --revision» con el número de uno vuelve a él.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/install.py" />
   <source>Note the versions that pip list shows before. Installing those again takes it back.</source>
   <translation>Anote las versiones que pip list muestra antes. Volver a instalarlas lo deshace.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/install.py" />
   <source>The last lines of the output name what was installed. Uninstall that again.</source>
   <translation>Las últimas líneas de la salida indican qué se instaló. Vuelva a desinstalarlo.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/install.py" />
   <source>Uninstall {several} again.</source>
   <translation>Desinstale de nuevo {several}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/install.py" />
   <source>Then install what was there before, in the same way: {join}.</source>
   <translation>Después, instale lo que había antes, de la misma manera: {join}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/install.py" />
   <source>Install what was there before, in the same way: {join}.</source>
   <translation>Instale lo que había antes, de la misma manera: {join}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/install.py" />
   <source>"nvidia-" or "jax-cuda"</source>
   <translation>«nvidia-» o «jax-cuda»</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/install.py" />
   <source>Uninstall the packages that came along, unless another framework here uses them: their names begin with {begin}.</source>
   <extracomment>begin = '"nvidia-" or "jax-cuda"' if s.framework == 'jax' else '"nvidia-"'</extracomment>
   <translation>Desinstale los paquetes que vinieron con él, a menos que otro framework de aquí los use: sus nombres empiezan por {begin}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>Install {framework_title} with its GPU libraries through conda</source>
   <translation>Instalar {framework_title} con sus bibliotecas para GPU mediante conda</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>Conda brings {what} along as a whole.</source>
   <translation>Conda trae {what} por completo.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>The extra and-cuda brings {what} in the versions that this release wants, only for this environment.</source>
   <translation>El extra and-cuda trae {what} en las versiones que esta versión requiere, solo para este entorno.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>Install {what} with TensorFlow's extra and-cuda</source>
   <translation>Instalar {what} con el extra and-cuda de TensorFlow</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>{old} brings no GPU libraries itself; releases from 2.14 on do.</source>
   <translation>{old} no trae por sí mismo bibliotecas para GPU; las versiones desde la 2.14 sí.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>If you need {old}, install {what} in a conda environment</source>
   <translation>Si necesita {old}, instalar {what} en un entorno de conda</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>conda-forge has the old CUDA and cuDNN versions as the packages cudatoolkit and cudnn, without touching the rest of the system.</source>
   <translation>conda-forge tiene las versiones antiguas de CUDA y cuDNN como los paquetes cudatoolkit y cudnn, sin tocar el resto del sistema.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>Activate the environment in a new terminal, start gpuwizard from it and check again.</source>
   <translation>Active el entorno en una terminal nueva, inicie gpuwizard desde ella y compruebe de nuevo.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>Remove both packages with conda, and take LD_LIBRARY_PATH away with conda env config vars unset.</source>
   <translation>Quite ambos paquetes con conda, y quite LD_LIBRARY_PATH con conda env config vars unset.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>about 10 minutes, 3 GB</source>
   <translation>unos 10 minutos, 3 GB</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>Reinstall {name} with {what}</source>
   <translation>Reinstalar {name} con {what}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>{name}'s packages bring {what} along.</source>
   <translation>Los paquetes de {name} traen consigo {what}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>Install {what} together with {name}</source>
   <translation>Instalar {what} junto con {name}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>{name} {framework_version} names the packages with {what}. pip adds those that are absent.</source>
   <translation>{name} {framework_version} nombra los paquetes con {what}. pip añade los que faltan.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>Lay the files of these packages down anew</source>
   <translation>Volver a colocar los archivos de estos paquetes</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>The packages are recorded as installed, but files of them are absent or damaged.</source>
   <translation>Los paquetes constan como instalados, pero faltan archivos suyos o están dañados.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>Or install only the packages that hold the missing files</source>
   <translation>O instalar solo los paquetes que contienen los archivos que faltan</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>Install only the packages that hold the missing files</source>
   <translation>Instalar solo los paquetes que contienen los archivos que faltan</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>This is the smaller download. It brings {what} without touching the framework.</source>
   <translation>Esta es la descarga más pequeña. Trae {what} sin tocar el framework.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>Install the framework's own packages with {what}</source>
   <translation>Instalar los paquetes del propio framework con {what}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>For TensorFlow ask pip for "tensorflow[and-cuda]", for JAX for "jax[cuda12]". PyTorch's packages bring the libraries by themselves. An installation of CUDA for the whole system is not needed.</source>
   <translation>Para TensorFlow, pida a pip «tensorflow[and-cuda]»; para JAX, «jax[cuda12]». Los paquetes de PyTorch traen las bibliotecas por sí mismos. No hace falta una instalación de CUDA para todo el sistema.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>Start your program again: its log no longer names the library.</source>
   <translation>Inicie su programa de nuevo: su registro ya no nombra la biblioteca.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>Install the framework without these packages again.</source>
   <translation>Instale el framework de nuevo sin estos paquetes.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>Reinstall PyTorch with CUDA</source>
   <translation>Reinstalar PyTorch con CUDA</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>PyTorch for Windows carries {what} in its own folder.</source>
   <translation>PyTorch para Windows lleva {what} en su propia carpeta.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>Install CUDA {cuda} and cuDNN {cudnn} with conda</source>
   <translation>Instalar CUDA {cuda} y cuDNN {cudnn} con conda</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>They then lie inside the environment and disturb no other program.</source>
   <translation>Así quedan dentro del entorno y no estorban a ningún otro programa.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>They then lie inside the environment and disturb no other program. This needs an environment made with conda. In it, run "conda install -c conda-forge cudatoolkit={cuda} cudnn={cudnn}".</source>
   <translation>Así quedan dentro del entorno y no estorban a ningún otro programa. Esto necesita un entorno creado con conda. En él, ejecute «conda install -c conda-forge cudatoolkit={cuda} cudnn={cudnn}».</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>This needs an environment made with conda. In it, run "conda install -c conda-forge cudatoolkit={cuda} cudnn={cudnn}".</source>
   <translation>Esto necesita un entorno creado con conda. En él, ejecute «conda install -c conda-forge cudatoolkit={cuda} cudnn={cudnn}».</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>Delete the conda environment; nothing else was changed.</source>
   <translation>Elimine el entorno de conda; no se cambió nada más.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>Install CUDA {cuda} and cuDNN {cudnn} from NVIDIA's archive</source>
   <translation>Instalar CUDA {cuda} y cuDNN {cudnn} desde el archivo histórico de NVIDIA</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>{framework_named} looks for exactly these versions, in the folders that PATH names. Other CUDA versions may stay beside them. Untick the display driver if yours is newer. The archives are developer.nvidia.com/cuda-toolkit-archive and developer.nvidia.com/rdp/cudnn-archive. Copy the folders of cuDNN (bin, include, lib) into the folder of CUDA {cuda}.</source>
   <translation>{framework_named} busca exactamente estas versiones, en las carpetas que nombra PATH. Otras versiones de CUDA pueden quedarse junto a ellas. Desmarque el controlador de pantalla si el suyo es más reciente. Los archivos históricos son developer.nvidia.com/cuda-toolkit-archive y developer.nvidia.com/rdp/cudnn-archive. Copie las carpetas de cuDNN (bin, include, lib) en la carpeta de CUDA {cuda}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>Uninstall that CUDA version in the Windows settings, then delete what is left of its folder.</source>
   <translation>Desinstale esa versión de CUDA en la configuración de Windows y, después, elimine lo que quede de su carpeta.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>about 20 minutes, 4 GB</source>
   <translation>unos 20 minutos, 4 GB</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>Install {what} in the version that the message names</source>
   <translation>Instalar {what} en la versión que nombra el mensaje</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>TensorFlow 2.5 to 2.10 wants CUDA 11.2 and cuDNN 8.1, and finds them in the folders that PATH names. TensorFlow 2.11 and later has no GPU support on Windows itself, so there nothing is to be installed.</source>
   <translation>TensorFlow 2.5 a 2.10 requiere CUDA 11.2 y cuDNN 8.1, y los encuentra en las carpetas que nombra PATH. TensorFlow 2.11 y posteriores no son compatibles con la GPU en el propio Windows, así que ahí no hay nada que instalar.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>Open a new terminal and start your program: the message is gone.</source>
   <translation>Abra una terminal nueva e inicie su programa: el mensaje ha desaparecido.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/old_card.py" />
   <source>JAX's plugin for CUDA {build} has code for this card; the one for CUDA 13 has none.</source>
   <translation>El plugin de JAX para CUDA {build} tiene código para esta tarjeta; el de CUDA 13 no lo tiene.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/old_card.py" />
   <source>Install JAX with its CUDA 12 plugin</source>
   <translation>Instalar JAX con su plugin para CUDA 12</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/old_card.py" />
   <source>Use NVIDIA's own container image of TensorFlow</source>
   <translation>Usar la imagen de contenedor de TensorFlow de la propia NVIDIA</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/old_card.py" />
   <source>TensorFlow's own packages have no working code for cards of this generation yet. NVIDIA's image 25.02 of TensorFlow has it. It runs with Docker on Linux, or inside WSL 2 on Windows.</source>
   <translation>Los paquetes del propio TensorFlow todavía no tienen código que funcione para tarjetas de esta generación. La imagen 25.02 de TensorFlow de NVIDIA lo tiene. Se ejecuta con Docker en Linux, o dentro de WSL 2 en Windows.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/old_card.py" />
   <source>about 30 minutes, 15 GB on the disk</source>
   <translation>unos 30 minutos, 15 GB en el disco</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/old_card.py" />
   <source>Or use PyTorch or JAX, which support this card</source>
   <translation>O usar PyTorch o JAX, que son compatibles con esta tarjeta</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/old_card.py" />
   <source>Use PyTorch or JAX, which support this card</source>
   <translation>Usar PyTorch o JAX, que son compatibles con esta tarjeta</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/old_card.py" />
   <source>Their newest builds have code for it. Keras 3 can compute with either of them: set the variable KERAS_BACKEND to torch or jax.</source>
   <translation>Sus compilaciones más recientes tienen código para ella. Keras 3 puede calcular con cualquiera de los dos: establezca la variable KERAS_BACKEND en torch o jax.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/old_card.py" />
   <source>Choose PyTorch or JAX on the first page and check again.</source>
   <translation>Elija PyTorch o JAX en la primera página y compruebe de nuevo.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/old_card.py" />
   <source>Release {major}.{minor} is the last of PyTorch with code for a card of this age.</source>
   <translation>La versión {major}.{minor} es la última de PyTorch con código para una tarjeta de esta edad.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/old_card.py" />
   <source>Install PyTorch {version}</source>
   <translation>Instalar PyTorch {version}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/old_card.py" />
   <source>Install PyTorch built with CUDA {cuda_of_index}</source>
   <translation>Instalar PyTorch compilado con CUDA {cuda_of_index}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/old_card.py" />
   <source>TensorFlow {version} and the libraries that it brings still have code for this card.{held}</source>
   <translation>TensorFlow {version} y las bibliotecas que trae tienen todavía código para esta tarjeta.{held}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/old_card.py" />
   <source>Install TensorFlow {version}</source>
   <translation>Instalar TensorFlow {version}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/old_card.py" />
   <source>cuDNN is kept below {limit}, since newer ones have no code for it.</source>
   <translation>cuDNN se mantiene por debajo de {limit}, porque las versiones más recientes no tienen código para ella.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/old_card.py" />
   <source>It needs Python {limits} to {limits2}.</source>
   <translation>Necesita Python {limits} a {limits2}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/old_card.py" />
   <source>Or keep {framework_named} and hold cuDNN at {last_cudnn}</source>
   <translation>O conservar {framework_named} y mantener cuDNN en {last_cudnn}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/old_card.py" />
   <source>Keep {framework_named} and hold cuDNN at {last_cudnn}</source>
   <translation>Conservar {framework_named} y mantener cuDNN en {last_cudnn}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/old_card.py" />
   <source>Version {last_cudnn} is the last with code for this card. Later ones begin with the GeForce RTX 20.</source>
   <translation>La versión {last_cudnn} es la última con código para esta tarjeta. Las posteriores empiezan con la GeForce RTX 20.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>is on this computer, but not where it is</source>
   <translation>está en este equipo, pero no donde se busca</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>are here, but not where they are</source>
   <translation>están aquí, pero no donde se buscan</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>{several} {is_here} looked for</source>
   <extracomment>is_here = 'is on this computer, but not where it is' if len(s.libraries) == 1 else 'are here, but not where they are'</extracomment>
   <translation>{several} {is_here}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>Here it lies in {several}.</source>
   <translation>Aquí está en {several}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>It takes the folder that holds the library.</source>
   <translation>Lleva la carpeta que contiene la biblioteca.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>Windows searches it before the rest of PATH.</source>
   <translation>Windows la busca antes que el resto de PATH.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>Libraries are looked for there first.</source>
   <translation>Las bibliotecas se buscan ahí primero.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>Name the folder in {variable}, for this terminal only</source>
   <extracomment>variable = 'PATH' if s.windows else 'LD_LIBRARY_PATH'</extracomment>
   <translation>Nombrar la carpeta en {variable}, solo para esta terminal</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>{first} It is a quick way to see whether this was all.{where}</source>
   <extracomment>first = f' Found first is {file}' if file else ''; where = '' if s.folders else ' It is the folder that holds the DLL, such as the folder bin of CUDA.'</extracomment>
   <translation>{first} Es una forma rápida de ver si esto era todo.{where}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>It is the folder that holds the DLL, such as the folder bin of CUDA.</source>
   <translation>Es la carpeta que contiene la DLL, como la carpeta bin de CUDA.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>Add the folder to your own PATH</source>
   <translation>Añadir la carpeta a su propio PATH</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>Windows looks for such libraries in the folders that PATH names. Only your user is changed.{where}</source>
   <extracomment>where = '' if s.folders else ' It is the folder that holds the DLL, such as the folder bin of CUDA.'</extracomment>
   <translation>Windows busca esas bibliotecas en las carpetas que nombra PATH. Solo cambia lo de su usuario.{where}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>Open a new terminal, start gpuwizard from it and check again.</source>
   <translation>Abra una terminal nueva, inicie gpuwizard desde ella y compruebe de nuevo.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>In Windows search for "environment variables", open Path under your user and delete the line.</source>
   <translation>En Windows, busque «variables de entorno», abra Path en su usuario y elimine la línea.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>Use a Python from python.org or conda instead of the one from the Microsoft Store</source>
   <translation>Usar un Python de python.org o conda en lugar del de Microsoft Store</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>The Store's Python is shut off from parts of the system and does not look into PATH for libraries.</source>
   <translation>El Python de la Store está aislado de partes del sistema y no busca bibliotecas en PATH.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>Uninstall the new Python in the Windows settings.</source>
   <translation>Desinstale el Python nuevo en la configuración de Windows.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>about 10 minutes</source>
   <translation>unos 10 minutos</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>os.add_dll_directory with that folder</source>
   <translation>os.add_dll_directory con esa carpeta</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>Name the folder in your program, before it imports PyTorch</source>
   <translation>Nombrar la carpeta en su programa, antes de que importe PyTorch</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>From Python 3.8 on, PATH does not count for the libraries that a package loads. The first lines of the program must be import os and {line}.</source>
   <extracomment>line = f'os.add_dll_directory({folder!r})' if folder else 'os.add_dll_directory with that folder'</extracomment>
   <translation>Desde Python 3.8, PATH no cuenta para las bibliotecas que carga un paquete. Las primeras líneas del programa deben ser import os y {line}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>The program finds the library.</source>
   <translation>El programa encuentra la biblioteca.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>Take the lines out again.</source>
   <translation>Vuelva a quitar las líneas.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>Found first is {file}</source>
   <translation>Se encuentra primero {file}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>by way of {variable}</source>
   <extracomment>variable = 'PATH' if s.windows else 'LD_LIBRARY_PATH'</extracomment>
   <translation>a través de {variable}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>Without {variable} the framework could be imported.</source>
   <extracomment>variable = 'PATH' if s.windows else 'LD_LIBRARY_PATH'</extracomment>
   <translation>Sin {variable}, el framework se podía importar.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>Another copy of {get} is found first</source>
   <translation>Se encuentra primero otra copia de {get}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>Take the folder out of {variable}, for this terminal only</source>
   <extracomment>variable = 'PATH' if s.windows else 'LD_LIBRARY_PATH'</extracomment>
   <translation>Quitar la carpeta de {variable}, solo para esta terminal</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>The right copy is then found, and nothing is deleted. It is a quick way to see whether this was all.</source>
   <translation>Entonces se encuentra la copia correcta, y no se elimina nada. Es una forma rápida de ver si esto era todo.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>Take it out of the file that sets {variable}</source>
   <extracomment>variable = 'PATH' if s.windows else 'LD_LIBRARY_PATH'</extracomment>
   <translation>Quitarla del archivo que establece {variable}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>Mostly it is set in a file that is read when you log in; the command shows the line. On a cluster it can also be a loaded module.</source>
   <translation>La mayoría de las veces se establece en un archivo que se lee al iniciar sesión; el comando muestra la línea. En un clúster también puede ser un módulo cargado.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>Log out and in again. {again}</source>
   <translation>Cierre la sesión y vuelva a iniciarla. {again}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>Put the line back.</source>
   <translation>Vuelva a poner la línea.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>set to "{value}"</source>
   <translation>con el valor «{value}»</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>set, but empty</source>
   <translation>establecida, pero vacía</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>The variable {name} hides the GPU</source>
   <translation>La variable {name} oculta la GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>{explanation} Here {name} is {to}.</source>
   <extracomment>to = f'set to "{value}"' if value else 'set, but empty'</extracomment>
   <translation>{explanation} Aquí {name} está {to}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>Take the variable {name} away, for this terminal only</source>
   <translation>Quitar la variable {name}, solo para esta terminal</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>Without it the framework sees all GPUs. It is a quick way to see whether this was all.</source>
   <translation>Sin ella, el framework ve todas las GPU. Es una forma rápida de ver si esto era todo.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>Start the container anew with NVIDIA_VISIBLE_DEVICES set to all</source>
   <translation>Iniciar de nuevo el contenedor con NVIDIA_VISIBLE_DEVICES establecida en all</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>The variable is read once, when the container starts. Changing it inside has no effect. With Docker, "--gpus all" sets it.</source>
   <translation>La variable se lee una sola vez, cuando se inicia el contenedor. Cambiarla dentro no tiene efecto. Con Docker, «--gpus all» la establece.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>The command shows the lines that set it, in files that are read when you log in. Delete them.</source>
   <translation>El comando muestra las líneas que la establecen, en archivos que se leen al iniciar sesión. Elimínelas.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>On Linux a file that is read at log-in sets it, on Windows the variables of your user.</source>
   <translation>En Linux la establece un archivo que se lee al iniciar sesión; en Windows, las variables de su usuario.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>Take {name} out of the settings for good</source>
   <translation>Quitar {name} de los ajustes para siempre</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>Only your user's settings are changed. If a new terminal still has it, it is one of the system's own variables, which an administrator can delete.</source>
   <translation>Solo cambian los ajustes de su usuario. Si una terminal nueva todavía la tiene, es una de las variables del propio sistema, que un administrador puede eliminar.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>Set {name} again as it was.</source>
   <translation>Vuelva a establecer {name} como estaba.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>Or name a GPU that exists</source>
   <translation>O nombrar una GPU que exista</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>Name a GPU that exists</source>
   <translation>Nombrar una GPU que exista</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>GPUs are counted from 0. On a cluster the scheduler sets this variable: ask for a GPU in the job (Slurm: "--gres=gpu:1") and leave the variable alone.</source>
   <translation>Las GPU se cuentan desde 0. En un clúster, el planificador establece esta variable: pida una GPU en el trabajo (Slurm: «--gres=gpu:1») y no toque la variable.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>If it comes back, look for {name} in the program itself</source>
   <translation>Si vuelve a aparecer, buscar {name} en el propio programa</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>A script or notebook can set it in its first lines, before the framework is imported.</source>
   <translation>Un script o notebook puede establecerla en sus primeras líneas, antes de que se importe el framework.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>The program no longer sets the variable and finds the GPU.</source>
   <translation>El programa ya no establece la variable y encuentra la GPU.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>A GPU library is installed, but not where the system looks</source>
   <translation>Una biblioteca para GPU está instalada, pero no donde el sistema busca</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>The library exists, in a folder that is not searched</source>
   <translation>La biblioteca existe, en una carpeta en la que no se busca</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>The system looks for libraries only in certain folders. The one that the framework needs is on this computer, but in a folder that is not among them.</source>
   <translation>El sistema busca bibliotecas solo en determinadas carpetas. La que el framework necesita está en este equipo, pero en una carpeta que no está entre ellas.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>You installed CUDA or cuDNN yourself, and the framework still says that it could not load the library. It works in one terminal or editor and not in another.</source>
   <translation>Usted mismo instaló CUDA o cuDNN, y el framework sigue diciendo que no pudo cargar la biblioteca. Funciona en una terminal o un editor y no en otro.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>The step Search path names no library any more, also in a new terminal.</source>
   <translation>El paso «Ruta de búsqueda» ya no nombra ninguna biblioteca, tampoco en una terminal nueva.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>Another copy of a GPU library is found first</source>
   <translation>Se encuentra primero otra copia de una biblioteca para GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>A stray copy of a library wins over the right one</source>
   <translation>Una copia perdida de una biblioteca prevalece sobre la correcta</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>Several copies of the same library are on this computer, and the system takes the first one that it finds. That one is not the copy that belongs to the framework.</source>
   <translation>En este equipo hay varias copias de la misma biblioteca, y el sistema toma la primera que encuentra. Esa no es la copia que pertenece al framework.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>LD_LIBRARY_PATH or PATH names folders of an older CUDA, or another program put its own copy into a system folder. The GPU works in a terminal in which that variable is empty.</source>
   <translation>LD_LIBRARY_PATH o PATH nombra carpetas de un CUDA anterior, u otro programa puso su propia copia en una carpeta del sistema. La GPU funciona en una terminal en la que esa variable está vacía.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>The step Search path shows the copy that belongs to the framework as the one that is loaded.</source>
   <translation>El paso «Ruta de búsqueda» muestra como cargada la copia que pertenece al framework.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>A setting hides the GPU from the framework</source>
   <translation>Un ajuste oculta la GPU al framework</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>An environment variable tells the framework not to see the GPU</source>
   <translation>Una variable de entorno indica al framework que no vea la GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>Environment variables are settings that programs inherit when they start. Some of them choose which GPUs a program may see, and here one leaves none.</source>
   <translation>Las variables de entorno son ajustes que los programas heredan cuando se inician. Algunas eligen qué GPU puede ver un programa, y aquí una no deja ninguna.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>nvidia-smi shows the card, and the framework finds none, without any error. CUDA_VISIBLE_DEVICES was once set to -1 or to another machine's number, or a batch job was given no GPU.</source>
   <translation>nvidia-smi muestra la tarjeta, y el framework no encuentra ninguna, sin ningún error. Alguna vez se estableció CUDA_VISIBLE_DEVICES en -1 o en el número de otro equipo, o un trabajo por lotes no recibió ninguna GPU.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>The framework lists the card in a new terminal, without a change to your program.</source>
   <translation>El framework enumera la tarjeta en una terminal nueva, sin cambiar su programa.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path_copies.py" />
   <source>grep -rnF {quote} /etc/ld.so.conf /etc/ld.so.conf.d</source>
   <translation>grep -rnF {quote} /etc/ld.so.conf /etc/ld.so.conf.d</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path_copies.py" />
   <source>Take the folder out of the system's list for the loader</source>
   <translation>Quitar la carpeta de la lista del sistema para el cargador</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path_copies.py" />
   <source>No variable names {folder}, so the system's own list probably does. The command shows the line: delete it, then run ldconfig as administrator. Where no line is shown, a package put the file there.</source>
   <translation>Ninguna variable nombra {folder}, así que probablemente lo hace la lista del propio sistema. El comando muestra la línea: elimínela y, después, ejecute ldconfig como administrador. Donde no se muestra ninguna línea, un paquete puso el archivo ahí.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path_copies.py" />
   <source>Put the line back and run ldconfig again.</source>
   <translation>Vuelva a poner la línea y ejecute ldconfig de nuevo.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path_copies.py" />
   <source>Or name the folder of the right copy in LD_LIBRARY_PATH, for this terminal only</source>
   <translation>O nombrar la carpeta de la copia correcta en LD_LIBRARY_PATH, solo para esta terminal</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path_copies.py" />
   <source>Name the folder of the right copy in LD_LIBRARY_PATH, for this terminal only</source>
   <translation>Nombrar la carpeta de la copia correcta en LD_LIBRARY_PATH, solo para esta terminal</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path_copies.py" />
   <source>The loader looks there before it looks into its list. The step Search path names each copy.</source>
   <translation>El cargador busca ahí antes de mirar en su lista. El paso «Ruta de búsqueda» nombra cada copia.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path_copies.py" />
   <source>It is {folder}.</source>
   <translation>Es {folder}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path_copies.py" />
   <source>Take the folder out of your own PATH</source>
   <translation>Quitar la carpeta de su propio PATH</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path_copies.py" />
   <source>Windows takes the first file of that name.{named} If the folder stands in the PATH of the whole computer, an administrator must take it out there.</source>
   <extracomment>named = f' Here it is {name}; {name}.old will do as its new name.' if name else ''</extracomment>
   <translation>Windows toma el primer archivo con ese nombre.{named} Si la carpeta está en el PATH de todo el equipo, un administrador debe quitarla de ahí.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path_copies.py" />
   <source>In Windows search for "environment variables", open Path under your user and add the folder again.</source>
   <translation>En Windows, busque «variables de entorno», abra Path en su usuario y añada la carpeta de nuevo.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path_copies.py" />
   <source>Or rename the stray file</source>
   <translation>O cambiar el nombre del archivo perdido</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path_copies.py" />
   <source>Rename the stray file</source>
   <translation>Cambiar el nombre del archivo perdido</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path_copies.py" />
   <source>A copy in System32 or beside python.exe wins over every PATH. Some programs leave one there.</source>
   <translation>Una copia en System32 o junto a python.exe prevalece sobre cualquier PATH. Algunos programas dejan una ahí.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path_copies.py" />
   <source>Here it is {name}; {name}.old will do as its new name.</source>
   <translation>Aquí es {name}; como nombre nuevo sirve {name}.old.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path_copies.py" />
   <source>Some program has left it in a folder of Windows itself, where Windows looks before PATH.{named} Leave the folder and PATH as they are: Windows needs both.</source>
   <extracomment>named = f' Here it is {name}; {name}.old will do as its new name.' if name else ''</extracomment>
   <translation>Algún programa lo dejó en una carpeta del propio Windows, donde Windows busca antes que en PATH.{named} Deje la carpeta y PATH como están: Windows necesita ambos.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path_links.py" />
   <source>Link the library into a folder where TensorFlow looks</source>
   <translation>Enlazar la biblioteca en una carpeta en la que TensorFlow busca</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path_links.py" />
   <source>A link is a second name for the same file. It lasts for this environment, needs no administrator and changes nothing outside.</source>
   <translation>Un enlace es un segundo nombre para el mismo archivo. Dura para este entorno, no necesita administrador y no cambia nada fuera.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path_links.py" />
   <source>Delete the link: the file of the same name in the folder that the command ends with.</source>
   <translation>Elimine el enlace: el archivo del mismo nombre en la carpeta con la que termina el comando.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path_links.py" />
   <source>Run conda env config vars unset for the same variable.</source>
   <translation>Ejecute conda env config vars unset para la misma variable.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path_links.py" />
   <source>Delete the last line of the environment's file bin/activate.</source>
   <translation>Elimine la última línea del archivo bin/activate del entorno.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path_links.py" />
   <source>Or name the folder each time this environment is activated</source>
   <translation>O nombrar la carpeta cada vez que se activa este entorno</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path_links.py" />
   <source>Name the folder each time this environment is activated</source>
   <translation>Nombrar la carpeta cada vez que se activa este entorno</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path_links.py" />
   <source>It lasts, but works only in terminals in which the environment was activated.</source>
   <translation>Es duradero, pero funciona solo en las terminales en las que se activó el entorno.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path_links.py" />
   <source>Or name the folder to the system's loader, for all programs</source>
   <translation>O nombrar la carpeta al cargador del sistema, para todos los programas</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path_links.py" />
   <source>Name the folder to the system's loader, for all programs</source>
   <translation>Nombrar la carpeta al cargador del sistema, para todos los programas</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path_links.py" />
   <source>It lasts and needs no variable. Other programs may then take libraries from that folder too.</source>
   <translation>Es duradero y no necesita ninguna variable. Otros programas pueden entonces tomar también bibliotecas de esa carpeta.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path_links.py" />
   <source>Delete the file {file} and run ldconfig again.</source>
   <translation>Elimine el archivo {file} y ejecute ldconfig de nuevo.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path_links.py" />
   <source>Or install TensorFlow {LOOKUP_WORKS}</source>
   <translation>O instalar TensorFlow {LOOKUP_WORKS}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path_links.py" />
   <source>Install TensorFlow {LOOKUP_WORKS}</source>
   <translation>Instalar TensorFlow {LOOKUP_WORKS}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path_links.py" />
   <source>Release {TENSORFLOW_LOOKUP_FAULT} does not look into the folder of libcusolver; this one does.</source>
   <translation>La versión {TENSORFLOW_LOOKUP_FAULT} no busca en la carpeta de libcusolver; esta sí.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/pythons.py" />
   <source>Python {here} gets only old releases of PyTorch, and uv, the small tool that picks the right build, does not run on it. The Python you have stays as it is.</source>
   <translation>Para Python {here} solo hay versiones antiguas de PyTorch, y uv, la pequeña herramienta que elige la compilación correcta, no funciona con él. El Python que usted tiene se queda como está.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/pythons.py" />
   <source>This release's own GPU libraries cannot be installed with Python {here}: one of them was made for older Pythons only. The Python you have stays as it is.</source>
   <translation>Las bibliotecas de GPU propias de esta versión no se pueden instalar con Python {here}: una de ellas se hizo solo para versiones anteriores de Python. El Python que usted tiene se queda como está.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/pythons.py" />
   <source>No {framework_title} with its GPU libraries exists for Python {here}.</source>
   <translation>No existe {framework_title} con sus bibliotecas para GPU para Python {here}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/pythons.py" />
   <source>The newest {framework_title} for Python {here} is {newest_patch}, which does not bring its GPU libraries along. A newer Python gets a release that does. The Python you have stays as it is.</source>
   <translation>La versión más reciente de {framework_title} para Python {here} es la {newest_patch}, que no trae consigo sus bibliotecas para GPU. Un Python más reciente recibe una versión que sí las trae. El Python que usted tiene se queda como está.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/quoting.py" />
   <source>a double quote is handed on differently by different versions of this shell</source>
   <translation>las distintas versiones de esta shell transmiten de forma distinta una comilla doble</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/quoting.py" />
   <source>cmd expands what stands between two percent signs</source>
   <translation>cmd expande lo que está entre dos signos de porcentaje</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/quoting.py" />
   <source>no argument can hold a NUL character</source>
   <translation>ningún argumento puede contener un carácter NUL</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/quoting.py" />
   <source>half of a surrogate pair has no bytes</source>
   <translation>la mitad de un par sustituto no tiene bytes</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/quoting.py" />
   <source>a line break or control character cannot be pasted safely</source>
   <translation>un salto de línea o un carácter de control no se puede pegar de forma segura</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/quoting.py" />
   <source>half of a surrogate pair cannot be copied</source>
   <translation>la mitad de un par sustituto no se puede copiar</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/quoting.py" />
   <source>Windows PowerShell does not hand this argument on unchanged</source>
   <translation>Windows PowerShell no transmite este argumento sin cambios</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>The GPU is split into parts (MIG), and this program got none</source>
   <translation>La GPU está dividida en partes (MIG), y este programa no recibió ninguna</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>The GPU is set to accept no program at all</source>
   <translation>La GPU está configurada para no aceptar ningún programa</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>{explanation} Here it is set to accept none.</source>
   <translation>{explanation} Aquí está configurada para no aceptar ninguno.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>End the program that uses the GPU, or wait for it</source>
   <translation>Terminar el programa que usa la GPU, o esperarlo</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>In its present mode the card serves one program at a time. nvidia-smi shows which one that is.</source>
   <translation>En su modo actual, la tarjeta atiende un solo programa a la vez. nvidia-smi muestra cuál es.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>nvidia-smi lists no program. Then start yours again.</source>
   <translation>nvidia-smi no enumera ningún programa. Después, inicie de nuevo el suyo.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>Have the card's compute mode set to default on the machine that owns it</source>
   <translation>Hacer que el modo de cómputo de la tarjeta se ponga en el predeterminado en el equipo al que pertenece</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>The mode is a setting of the driver there. The command for it is nvidia-smi -c 0.</source>
   <translation>El modo es un ajuste del controlador de allí. El comando para ello es nvidia-smi -c 0.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>Set the card's compute mode back to default</source>
   <translation>Volver a poner el modo de cómputo de la tarjeta en el predeterminado</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>Then several programs may use it at once. It is set to {mode} now.</source>
   <translation>Así pueden usarla varios programas a la vez. Ahora está en {mode}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>Then several programs may use it at once.</source>
   <translation>Así pueden usarla varios programas a la vez.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>It is set to {mode} now.</source>
   <translation>Ahora está en {mode}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>nvidia-smi shows Default in the column Compute M. Then check again.</source>
   <translation>nvidia-smi muestra Default en la columna Compute M. Después, compruebe de nuevo.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>"nvidia-smi -c {number}" sets the former mode again.</source>
   <translation>«nvidia-smi -c {number}» vuelve a establecer el modo anterior.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>The mode before is set again with "-c 3".</source>
   <translation>El modo anterior se vuelve a establecer con «-c 3».</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>If NVIDIA's MPS service runs, stop it</source>
   <translation>Si está en ejecución el servicio MPS de NVIDIA, detenerlo</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>MPS shares a card among programs of one user, and others are turned away.</source>
   <translation>MPS reparte una tarjeta entre los programas de un usuario, y se rechaza a los demás.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>Start it again with nvidia-cuda-mps-control -d.</source>
   <translation>Inícielo de nuevo con nvidia-cuda-mps-control -d.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>Name one of the card's parts in CUDA_VISIBLE_DEVICES</source>
   <translation>Nombrar una de las partes de la tarjeta en CUDA_VISIBLE_DEVICES</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>The list shows the parts, each with a name that begins with MIG-. Set the variable to one of these names.</source>
   <translation>La lista muestra las partes, cada una con un nombre que empieza por MIG-. Establezca la variable en uno de estos nombres.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>Your program, started from a terminal with that variable, finds a GPU.</source>
   <translation>Su programa, iniciado desde una terminal con esa variable, encuentra una GPU.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>If the list names no part, have MIG switched off</source>
   <translation>Si la lista no nombra ninguna parte, hacer que se desactive MIG</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>Without parts such a card serves nobody. It must be idle for this, and some machines need a restart.</source>
   <translation>Sin partes, una tarjeta así no sirve a nadie. Para esto debe estar inactiva, y algunos equipos necesitan un reinicio.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>nvidia-smi shows the card with all its memory. Then check again.</source>
   <translation>nvidia-smi muestra la tarjeta con toda su memoria. Después, compruebe de nuevo.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>"nvidia-smi -mig 1" splits it again; the parts must then be made anew.</source>
   <translation>«nvidia-smi -mig 1» la divide de nuevo; después hay que crear las partes otra vez.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>Name a GPU that exists: they are counted from 0</source>
   <translation>Nombrar una GPU que exista: se cuentan desde 0</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>With one card the only valid number is 0. nvidia-smi -L lists the cards. CUDA_VISIBLE_DEVICES renumbers them: the first one that it names becomes 0.</source>
   <translation>Con una sola tarjeta, el único número válido es 0. nvidia-smi -L enumera las tarjetas. CUDA_VISIBLE_DEVICES las vuelve a numerar: la primera que nombra pasa a ser 0.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>Your program names only numbers that are in the list.</source>
   <translation>Su programa nombra solo números que están en la lista.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>Or let TensorFlow choose where a named device does not exist</source>
   <translation>O dejar que TensorFlow elija cuando un dispositivo nombrado no existe</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>Let TensorFlow choose where a named device does not exist</source>
   <translation>Dejar que TensorFlow elija cuando un dispositivo nombrado no existe</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>tf.config.set_soft_device_placement(True), put right after the import, does that. The program may then run on the processor without a word.</source>
   <translation>tf.config.set_soft_device_placement(True), puesto justo después de la importación, hace eso. El programa puede ejecutarse entonces en el procesador sin avisar.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>The program runs.</source>
   <translation>El programa se ejecuta.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>With several processes, start as many as there are GPUs</source>
   <translation>Con varios procesos, iniciar tantos como GPU haya</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>Launchers such as torchrun give each process a number, and each takes the card of that number.</source>
   <translation>Los lanzadores como torchrun dan un número a cada proceso, y cada uno toma la tarjeta de ese número.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>All processes start.</source>
   <translation>Todos los procesos se inician.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>Start as many as before.</source>
   <translation>Inicie tantos como antes.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>Move the setting to the top of the program, right after the import</source>
   <translation>Mover el ajuste al principio del programa, justo después de la importación</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>It must come before the first tensor, model or list of devices. In a notebook restart the kernel first.</source>
   <translation>Debe ir antes del primer tensor, modelo o lista de dispositivos. En un notebook, reinicie primero el kernel.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>The program starts without the message.</source>
   <translation>El programa se inicia sin el mensaje.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>Move the line back.</source>
   <translation>Vuelva a poner la línea donde estaba.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>If the program starts worker processes, choose the start method "spawn"</source>
   <translation>Si el programa inicia procesos de trabajo, elegir el método de inicio «spawn»</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>On Linux a worker begins as a copy of the program. A copy made after the GPU was first used cannot use it. multiprocessing.set_start_method("spawn") at the start of the program makes workers afresh.</source>
   <translation>En Linux, un proceso de trabajo comienza como copia del programa. Una copia hecha después del primer uso de la GPU no puede usarla. multiprocessing.set_start_method("spawn") al principio del programa crea los procesos de trabajo desde cero.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>The workers start without the message.</source>
   <translation>Los procesos de trabajo se inician sin el mensaje.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>Find the place: have the program wait for each step on the GPU</source>
   <translation>Encontrar el lugar: hacer que el programa espere cada paso en la GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>The GPU works ahead, so the error is reported too late. With this variable it comes at once.</source>
   <translation>La GPU trabaja por adelantado, así que el error se notifica demasiado tarde. Con esta variable aparece de inmediato.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>The last lines of the error now name the operation that failed.</source>
   <translation>Las últimas líneas del error nombran ahora la operación que falló.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>Open a new terminal. Programs are slower with the variable.</source>
   <translation>Abra una terminal nueva. Los programas son más lentos con la variable.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>Check labels and indices in your data</source>
   <translation>Comprobar las etiquetas y los índices de sus datos</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>A class number that is too high, or negative, is the most common reason for such an error. The same program on the processor gives a clear message.</source>
   <translation>Un número de clase demasiado alto, o negativo, es la causa más frecuente de un error así. El mismo programa en el procesador da un mensaje claro.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>The program runs with data that was checked.</source>
   <translation>El programa se ejecuta con datos comprobados.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>On Windows, make the single steps shorter</source>
   <translation>En Windows, acortar los pasos individuales</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>Windows stops a step on the GPU that keeps the screen waiting for two seconds. A smaller batch, or a card without a screen, avoids that.</source>
   <translation>Windows detiene un paso en la GPU que hace esperar a la pantalla dos segundos. Un lote más pequeño, o una tarjeta sin pantalla, lo evita.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>The program runs past the point where it stopped.</source>
   <translation>El programa sigue más allá del punto en el que se detuvo.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>Set the former sizes again.</source>
   <translation>Vuelva a establecer los tamaños anteriores.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>The GPU accepts no further program</source>
   <translation>La GPU no acepta más programas</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>The GPU is set to serve one program only, or none</source>
   <translation>La GPU está configurada para atender un solo programa, o ninguno</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>The driver can be told to let only one program use the card, or none at all. In such a mode it turns every other program away, even when it has nothing to do.</source>
   <translation>Se puede indicar al controlador que deje usar la tarjeta a un solo programa, o a ninguno. En ese modo rechaza a todos los demás, incluso cuando no tiene nada que hacer.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>It is a server or a cluster that several people use. nvidia-smi shows "E. Process", "Prohibited" or "MIG" at the right, or a program named nvidia-cuda-mps-server.</source>
   <translation>Es un servidor o un clúster que usan varias personas. nvidia-smi muestra «E. Process», «Prohibited» o «MIG» a la derecha, o un programa llamado nvidia-cuda-mps-server.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>nvidia-smi shows the compute mode Default, and your program computes on the GPU.</source>
   <translation>nvidia-smi muestra el modo de cómputo Default, y su programa calcula en la GPU.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>Large cards can be split into parts of their own (NVIDIA calls that MIG). The whole card is then no longer there for programs: each must be given one of the parts.</source>
   <translation>Las tarjetas grandes se pueden dividir en partes propias (NVIDIA lo llama MIG). La tarjeta entera deja entonces de estar disponible para los programas: a cada uno hay que darle una de las partes.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>The program names a GPU that does not exist</source>
   <translation>El programa nombra una GPU que no existe</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>The program asks for a GPU number that this machine does not have</source>
   <translation>El programa pide un número de GPU que este equipo no tiene</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>Programs name GPUs by number, beginning with 0. This one asks for a number that does not exist here, or that was hidden from it.</source>
   <translation>Los programas nombran las GPU por número, empezando por 0. Este pide un número que aquí no existe, o que se le ocultó.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>The program holds a number such as "cuda:1" or "GPU:1", or was written for a machine with more cards. nvidia-smi -L lists fewer.</source>
   <translation>El programa contiene un número como «cuda:1» o «GPU:1», o se escribió para un equipo con más tarjetas. nvidia-smi -L enumera menos.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>The program starts and uses a card that nvidia-smi -L lists.</source>
   <translation>El programa se inicia y usa una tarjeta que nvidia-smi -L enumera.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>A GPU setting came too late in the program</source>
   <translation>Un ajuste de GPU llegó demasiado tarde en el programa</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>Settings of the GPU were made after it had been used</source>
   <translation>Se hicieron ajustes de la GPU después de haberla usado</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>Some settings, such as how memory is taken, can be made only before the GPU is first used. This program made one afterwards. The installation is in order.</source>
   <translation>Algunos ajustes, como la forma de tomar memoria, solo se pueden hacer antes de usar la GPU por primera vez. Este programa hizo uno después. La instalación está bien.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>The message says that something "must be set before" or "cannot be modified after". In a notebook, a cell was run for the second time; or the program starts worker processes.</source>
   <translation>El mensaje dice que algo «must be set before» o «cannot be modified after». En un notebook se ejecutó una celda por segunda vez; o el programa inicia procesos de trabajo.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>The program starts without that message, and the setting has its effect.</source>
   <translation>El programa se inicia sin ese mensaje, y el ajuste surte efecto.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>A computation on the GPU failed while it ran</source>
   <translation>Un cálculo en la GPU falló mientras se ejecutaba</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>A computation on the GPU was stopped by an error</source>
   <translation>Un error detuvo un cálculo en la GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>A piece of the program that runs on the GPU was stopped, for instance because it reached for memory that is not its own. Mostly the reason is in the program or its data. After that the program must be started anew.</source>
   <translation>Se detuvo una parte del programa que se ejecuta en la GPU, por ejemplo porque accedió a memoria que no es suya. La mayoría de las veces la causa está en el programa o en sus datos. Después de eso, hay que iniciar el programa de nuevo.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>The error comes in the middle of a run, at times at another line each time. It speaks of an "illegal memory access", a "device-side assert" or a launch that timed out.</source>
   <translation>El error aparece en medio de una ejecución, a veces cada vez en otra línea. Habla de un «illegal memory access», un «device-side assert» o un lanzamiento (launch) que superó el límite de tiempo.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>The program runs to its end with the same data.</source>
   <translation>El programa se ejecuta hasta el final con los mismos datos.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>Take the line out of your program again.</source>
   <translation>Vuelva a quitar la línea de su programa.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>TensorFlow and JAX reserve nearly all of the GPU's memory when they start.</source>
   <translation>TensorFlow y JAX reservan casi toda la memoria de la GPU al iniciarse.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>Make the batch smaller</source>
   <translation>Reducir el lote (batch)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>The batch is the number of samples that are computed at once. Half of it needs about half the memory. Smaller images, shorter texts or a smaller model help as well.</source>
   <translation>El lote es el número de muestras que se calculan a la vez. La mitad necesita aproximadamente la mitad de la memoria. También ayudan imágenes más pequeñas, textos más cortos o un modelo más pequeño.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>Set the former number again.</source>
   <translation>Vuelva a establecer el número anterior.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>{STATIC} With this it takes what it needs.</source>
   <translation>{STATIC} Con esto toma lo que necesita.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>Memory that is free but scattered can then be used as one piece.</source>
   <translation>La memoria libre pero dispersa se puede usar entonces como un solo bloque.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>Let it take memory as it needs it</source>
   <translation>Dejar que tome memoria según la necesite</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>Compute with half precision where the model allows it</source>
   <translation>Calcular con media precisión donde el modelo lo permita</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>Numbers then take two bytes and not four. Keras calls it the policy "mixed_float16", PyTorch calls it autocast.</source>
   <translation>Los números ocupan entonces dos bytes y no cuatro. Keras lo llama la política «mixed_float16»; PyTorch lo llama autocast.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>The program runs past the point where it stopped, with results of the same quality.</source>
   <translation>El programa sigue más allá del punto en el que se detuvo, con resultados de la misma calidad.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>Here this program is on the card: {told}.</source>
   <translation>Aquí usa la tarjeta este programa: {told}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>Here these programs are on the card: {told}.</source>
   <translation>Aquí usan la tarjeta estos programas: {told}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>Here a program of another user is on the card: {told}.</source>
   <translation>Aquí usa la tarjeta un programa de otro usuario: {told}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>Here programs of other users are on the card: {told}.</source>
   <translation>Aquí usan la tarjeta programas de otros usuarios: {told}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>Here only the desktop or the system itself is on the card: {told}.</source>
   <translation>Aquí solo usa la tarjeta el escritorio o el propio sistema: {told}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>Close notebooks and programs that used the GPU</source>
   <translation>Cerrar notebooks y programas que usaron la GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>A notebook keeps the memory until its kernel is shut down, even when nothing runs.</source>
   <translation>Un notebook conserva la memoria hasta que se cierra su kernel, incluso cuando no se ejecuta nada.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>nvidia-smi shows more free memory. Then start your program again.</source>
   <translation>nvidia-smi muestra más memoria libre. Después, inicie su programa de nuevo.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>Open the notebook again; its variables are gone.</source>
   <translation>Abra el notebook de nuevo; sus variables se han perdido.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>See who holds the memory</source>
   <translation>Ver quién ocupa la memoria</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>nvidia-smi lists the programs that use the card at the end of its table. The Task Manager shows it under Details, once the column for dedicated GPU memory is added.</source>
   <translation>nvidia-smi enumera los programas que usan la tarjeta al final de su tabla. El Administrador de tareas lo muestra en Detalles, una vez añadida la columna de la memoria de GPU dedicada.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>nvidia-smi lists the programs that use the card at the end of its table.</source>
   <translation>nvidia-smi enumera los programas que usan la tarjeta al final de su tabla.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>The Task Manager shows it under Details, once the column for dedicated GPU memory is added.</source>
   <translation>El Administrador de tareas lo muestra en Detalles, una vez añadida la columna de la memoria de GPU dedicada.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>The list names your own program, or another one that can be ended.</source>
   <translation>La lista nombra su propio programa, u otro que se puede terminar.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>End {program} (PID {pid}), if it is yours and no longer needed</source>
   <translation>Terminar {program} (PID {pid}), si es suyo y ya no hace falta</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>Its memory is given back at once. Unsaved work in it is lost. PID is the number under which nvidia-smi lists a program; the command ends only this one.</source>
   <translation>Su memoria se devuelve de inmediato. El trabajo no guardado en él se pierde. PID es el número con el que nvidia-smi enumera un programa; el comando termina solo este.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>nvidia-smi no longer lists it. Then start your program again.</source>
   <translation>nvidia-smi ya no lo enumera. Después, inicie su programa de nuevo.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>Start the program again; what it had not saved is lost.</source>
   <translation>Inicie el programa de nuevo; lo que no había guardado se ha perdido.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>Ask the other user to end the program, or wait for it</source>
   <translation>Pedir al otro usuario que termine el programa, o esperarlo</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>It belongs to another user: {told}. Only that user or an administrator can end it.</source>
   <translation>Pertenece a otro usuario: {told}. Solo ese usuario o un administrador puede terminarlo.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>Close windows that you do not need, or restart the computer</source>
   <translation>Cerrar las ventanas que no necesite, o reiniciar el equipo</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>Only the desktop or the system itself is on the card: {told}. It must keep running. It gives memory back when windows are closed, and the rest at a restart.</source>
   <translation>Solo el escritorio o el propio sistema usa la tarjeta: {told}. Debe seguir en ejecución. Devuelve memoria cuando se cierran ventanas, y el resto al reiniciar.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>Open the windows again.</source>
   <translation>Abra las ventanas de nuevo.</translation>
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
   <translation>Otros programas ocupan la memoria de la GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>The memory of the GPU is taken by programs other than this one</source>
   <translation>La memoria de la GPU la ocupan programas distintos de este</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>The GPU has memory of its own, and other programs hold most of it, so yours gets too little. That often looks like a fault of cuDNN or cuBLAS, because those are the first to ask for memory.</source>
   <translation>La GPU tiene memoria propia, y otros programas ocupan la mayor parte, así que el suyo recibe demasiado poca. A menudo parece un fallo de cuDNN o cuBLAS, porque son los primeros en pedir memoria.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>nvidia-smi shows little free memory while your program is not running. A notebook is open somewhere, a program was stopped but has not ended, or others share the card.</source>
   <translation>nvidia-smi muestra poca memoria libre mientras su programa no está en ejecución. En algún sitio hay un notebook abierto, un programa se detuvo pero no ha terminado, u otros comparten la tarjeta.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>nvidia-smi shows most of the memory as free, and your program starts.</source>
   <translation>nvidia-smi muestra como libre la mayor parte de la memoria, y su programa se inicia.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>The program needs more memory than the GPU has</source>
   <translation>El programa necesita más memoria de la que tiene la GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>The GPU's own memory is too small for this program</source>
   <translation>La memoria propia de la GPU es demasiado pequeña para este programa</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>The GPU has memory of its own, apart from the computer's. Model, data and intermediate results must fit into it, and here they do not. Driver and installation are in order.</source>
   <translation>La GPU tiene memoria propia, aparte de la del equipo. El modelo, los datos y los resultados intermedios deben caber en ella, y aquí no caben. El controlador y la instalación están bien.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>The error names an amount of memory that could not be had, in the middle of a run. It goes away with a smaller batch, and nvidia-smi shows your own program as the one that holds most.</source>
   <translation>El error nombra una cantidad de memoria que no se pudo obtener, en medio de una ejecución. Desaparece con un lote más pequeño, y nvidia-smi muestra que su propio programa es el que más ocupa.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>The program runs to its end, and nvidia-smi shows that some memory is left.</source>
   <translation>El programa se ejecuta hasta el final, y nvidia-smi muestra que queda algo de memoria.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/situation.py" />
   <source>the framework</source>
   <translation>este framework</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>Version {TENSORFLOW_LOOKUP_FAULT} then still misses one library, libcusolver. Check again, and the next step is shown.</source>
   <translation>A la versión {TENSORFLOW_LOOKUP_FAULT} le falta entonces todavía una biblioteca, libcusolver. Compruebe de nuevo y se muestra el paso siguiente.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>Install a newer JAX with its plugin for CUDA</source>
   <translation>Instalar un JAX más reciente con su plugin para CUDA</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>the machine that runs the container</source>
   <translation>el equipo que ejecuta el contenedor</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>the computer</source>
   <translation>el equipo</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>Restart Windows</source>
   <translation>Reiniciar Windows</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>Restart {host}</source>
   <extracomment>host = 'the machine that runs the container' if situation.container else 'the computer'</extracomment>
   <translation>Reiniciar {host}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>Nothing is to be undone. Save your work before.</source>
   <translation>No hay nada que deshacer. Guarde antes su trabajo.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>with Python {python}</source>
   <translation>con Python {python}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>Only conda still brings Python {python}; install Miniforge before if you have no conda.</source>
   <translation>Solo conda trae todavía Python {python}; instale antes Miniforge si no tiene conda.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>If the first line asks for python3-venv, install that package with apt and start again.</source>
   <translation>Si la primera línea pide python3-venv, instale ese paquete con apt y empiece de nuevo.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>The first line takes the python3 of the system, which must be 3.8 or newer.</source>
   <translation>La primera línea toma el python3 del sistema, que debe ser 3.8 o posterior.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>the conda environment "{ENVIRONMENT}"</source>
   <translation>el entorno de conda «{ENVIRONMENT}»</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>the folder "{ENVIRONMENT}" in your home folder</source>
   <translation>la carpeta «{ENVIRONMENT}» de su carpeta personal</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>Make a new environment{made} and install {framework_title} there</source>
   <extracomment>made = f' with Python {python}' if python else ''</extracomment>
   <translation>Crear un entorno nuevo{made} e instalar en él {framework_title}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>Choose the Python of {where} on the first page and check again.</source>
   <extracomment>where = f'the conda environment "{ENVIRONMENT}"' if conda else f'the folder "{ENVIRONMENT}" in your home folder'</extracomment>
   <translation>Elija en la primera página el Python que está en {where} y compruebe de nuevo.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>Or start with a new environment</source>
   <translation>O empezar con un entorno nuevo</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>Start with a new environment</source>
   <translation>Empezar con un entorno nuevo</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>A new environment holds only packages that fit one another. It is often quicker than untangling an old one.</source>
   <translation>Un entorno nuevo contiene solo paquetes compatibles entre sí. A menudo es más rápido que desenredar uno antiguo.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>Run this check with its Python.</source>
   <translation>Ejecute esta comprobación con su Python.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>{why} This environment belongs to conda, so conda should change it.</source>
   <translation>{why} Este entorno pertenece a conda, así que debe cambiarlo conda.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>that fits your driver</source>
   <translation>adecuada para su controlador</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>for the processor</source>
   <translation>para el procesador</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>for CUDA {backend}.{backend2}</source>
   <translation>para CUDA {backend}.{backend2}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>{why} The small tool uv picks the build {picks}.</source>
   <translation>{why} La pequeña herramienta uv elige la compilación {picks}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>Uninstall torch again.</source>
   <translation>Desinstale torch de nuevo.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>Install the version of torch that pip list showed before.</source>
   <translation>Instale la versión de torch que pip list mostraba antes.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>The same lines with "--torch-backend {local}" and "torch=={public}" bring the former build back.</source>
   <translation>Las mismas líneas con «--torch-backend {local}» y «torch=={public}» devuelven la compilación anterior.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>"{pip} uninstall {gone}" and then "{pip} install torch=={public}" bring the build from PyPI back.</source>
   <extracomment>pip = 'uv pip' if situation.installer == 'uv' else 'pip'; pip = 'uv pip' if situation.installer == 'uv' else 'pip'</extracomment>
   <translation>«{pip} uninstall {gone}» y después «{pip} install torch=={public}» devuelven la compilación de PyPI.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>"{pip} uninstall {gone}", "{pip} install torch=={public}" and then "{pip} install --no-deps {rest}" bring the builds from PyPI back.</source>
   <extracomment>pip = 'uv pip' if situation.installer == 'uv' else 'pip'; pip = 'uv pip' if situation.installer == 'uv' else 'pip'; pip = 'uv pip' if situation.installer == 'uv' else 'pip'</extracomment>
   <translation>«{pip} uninstall {gone}», «{pip} install torch=={public}» y después «{pip} install --no-deps {rest}» devuelven las compilaciones de PyPI.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>The extra that brings the plugin and its GPU libraries does not work with {framework_named} yet. So JAX itself is replaced by a newer release.</source>
   <translation>El extra que trae el plugin y sus bibliotecas de GPU todavía no funciona con {framework_named}. Por eso el propio JAX se reemplaza por una versión más reciente.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>Shut WSL down and open it again</source>
   <translation>Cerrar WSL y abrirlo de nuevo</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>That gives WSL a fresh connection to the driver of Windows. It ends everything that runs in WSL.</source>
   <translation>Eso da a WSL una conexión nueva con el controlador de Windows. Termina todo lo que se ejecuta en WSL.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>Nothing is to be undone. Save your work in WSL before.</source>
   <translation>No hay nada que deshacer. Guarde antes su trabajo de WSL.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>The system itself uses this Python, so packages for your work belong into an environment of their own.</source>
   <translation>El propio sistema usa este Python, así que los paquetes para su trabajo deben ir en un entorno propio.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>In a virtual machine, have the processor passed through as it is</source>
   <translation>En una máquina virtual, hacer que el procesador se transfiera tal como es</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>Virtual machines often pretend to have an older processor. Its settings call the right choice "host" or "host-passthrough".</source>
   <translation>Las máquinas virtuales fingen a menudo tener un procesador más antiguo. En sus ajustes, la opción correcta se llama «host» o «host-passthrough».</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>Set the former kind of processor again.</source>
   <translation>Vuelva a establecer el tipo de procesador anterior.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>a restart of the virtual machine</source>
   <translation>un reinicio de la máquina virtual</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>Take a build for older processors</source>
   <translation>Usar una compilación para procesadores más antiguos</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>conda-forge builds TensorFlow and PyTorch without the newest instructions. Lacking here: {lacking}.</source>
   <translation>conda-forge compila TensorFlow y PyTorch sin las instrucciones más recientes. Falta aquí: {lacking}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>conda-forge builds TensorFlow and PyTorch without the newest instructions.</source>
   <translation>conda-forge compila TensorFlow y PyTorch sin las instrucciones más recientes.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>conda-forge builds TensorFlow and PyTorch without the newest instructions. That needs Miniforge (conda) and an environment made with it. Lacking here: {lacking}.</source>
   <translation>conda-forge compila TensorFlow y PyTorch sin las instrucciones más recientes. Para ello hace falta Miniforge (conda) y un entorno creado con él. Falta aquí: {lacking}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>conda-forge builds TensorFlow and PyTorch without the newest instructions. That needs Miniforge (conda) and an environment made with it.</source>
   <translation>conda-forge compila TensorFlow y PyTorch sin las instrucciones más recientes. Para ello hace falta Miniforge (conda) y un entorno creado con él.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>That needs Miniforge (conda) and an environment made with it.</source>
   <translation>Para ello hace falta Miniforge (conda) y un entorno creado con él.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>Lacking here: {lacking}.</source>
   <translation>Falta aquí: {lacking}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>Or run the work on a computer with a newer processor</source>
   <translation>O ejecutar el trabajo en un equipo con un procesador más reciente</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>Run the work on a computer with a newer processor</source>
   <translation>Ejecutar el trabajo en un equipo con un procesador más reciente</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>The official builds need AVX, which processors have had since about 2011 (not all Celeron and Atom).</source>
   <translation>Las compilaciones oficiales necesitan AVX, que los procesadores tienen desde 2011 aproximadamente (no todos los Celeron y Atom).</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>Needed is {wanted}.</source>
   <translation>Se necesita {wanted}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>This system has {found}.</source>
   <translation>Este sistema tiene {found}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>Run the work in a container with a newer system</source>
   <translation>Ejecutar el trabajo en un contenedor con un sistema más reciente</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>A container brings its own libraries and uses the driver of this machine.</source>
   <translation>Un contenedor trae sus propias bibliotecas y usa el controlador de este equipo.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>Run this check inside the container.</source>
   <translation>Ejecute esta comprobación dentro del contenedor.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>Or move to a newer release of the operating system</source>
   <translation>O pasar a una versión más reciente del sistema operativo</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>Move to a newer release of the operating system</source>
   <translation>Pasar a una versión más reciente del sistema operativo</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>The C library is the ground that everything stands on. It must never be replaced on its own.</source>
   <translation>La biblioteca de C es la base sobre la que se apoya todo. Nunca se debe sustituir por sí sola.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>A new release cannot be taken back. Save your files before.</source>
   <translation>Una versión nueva no se puede deshacer. Guarde antes sus archivos.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>an hour or more</source>
   <translation>una hora o más</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>Use the newer C++ library of your conda environment</source>
   <translation>Usar la biblioteca de C++ más reciente de su entorno de conda</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>conda's own library is newer than the system's. This names its folder first, for this terminal.</source>
   <translation>La biblioteca propia de conda es más reciente que la del sistema. Esto nombra su carpeta en primer lugar, solo para esta terminal.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>Install TensorFlow {version}, which is content with an older system</source>
   <translation>Instalar TensorFlow {version}, al que le basta un sistema más antiguo</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>TensorFlow {version} needs glibc {glibc}, this release only {glibc2}.</source>
   <translation>TensorFlow {version} necesita glibc {glibc}; esta versión, solo {glibc2}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>Switch TensorFlow's oneDNN off for a try</source>
   <translation>Desactivar oneDNN de TensorFlow como prueba</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>oneDNN is Intel's library for fast work on the processor. The same work then runs without it.</source>
   <translation>oneDNN es la biblioteca de Intel para trabajar rápido en el procesador. El mismo trabajo se ejecuta entonces sin ella.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>Tell MKL which threading library to use</source>
   <translation>Indicar a MKL qué biblioteca de hilos debe usar</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>MKL and other packages then share one OpenMP library. It helps where the error names MKL_THREADING_LAYER.</source>
   <translation>MKL y otros paquetes comparten entonces una sola biblioteca OpenMP. Ayuda cuando el error nombra MKL_THREADING_LAYER.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>As a stopgap, allow the OpenMP library to be loaded twice</source>
   <translation>Como solución provisional, permitir que la biblioteca OpenMP se cargue dos veces</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>The program then starts, but its makers warn that results can be wrong or slow. Having NumPy and all packages like it from one source, conda or pip, is the real cure.</source>
   <translation>El programa se inicia entonces, pero sus creadores advierten de que los resultados pueden ser incorrectos o lentos. La solución real es obtener NumPy y todos los paquetes similares de una sola fuente, conda o pip.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>Have conda's math packages use OpenBLAS in place of MKL</source>
   <translation>Hacer que los paquetes matemáticos de conda usen OpenBLAS en lugar de MKL</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>MKL brings the OpenMP library that is loaded a second time. OpenBLAS does without it.</source>
   <translation>MKL trae la biblioteca OpenMP que se carga por segunda vez. OpenBLAS no la necesita.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>This system's C library is older than the framework needs</source>
   <translation>La biblioteca de C de este sistema es más antigua de lo que el framework necesita</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>glibc or libstdc++ of the system is too old for this build</source>
   <translation>glibc o libstdc++ del sistema es demasiado antigua para esta compilación</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>Every program builds on the system's C and C++ libraries. This build of the framework was made on a newer system and asks for functions that the ones here lack.</source>
   <translation>Todo programa se apoya en las bibliotecas de C y C++ del sistema. Esta compilación del framework se hizo en un sistema más reciente y pide funciones que las de aquí no tienen.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>The error says "GLIBC_2.28 not found", or the same with GLIBCXX or CXXABI. The system is an older release, such as CentOS 7 or Ubuntu 18.04; many computing clusters run one.</source>
   <translation>El error dice «GLIBC_2.28 not found», o lo mismo con GLIBCXX o CXXABI. El sistema es de una versión antigua, como CentOS 7 o Ubuntu 18.04; muchos clústeres de cálculo usan una.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>The framework is imported without an error.</source>
   <translation>El framework se importa sin error.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>The processor lacks instructions that this build needs</source>
   <translation>Al procesador le faltan instrucciones que esta compilación necesita</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>The build uses processor instructions such as AVX that are not there</source>
   <translation>La compilación usa instrucciones de procesador, como AVX, que no están</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>The framework was built for processors with certain extra instructions, above all AVX. This processor does not offer them, so the program ends at once when it is imported.</source>
   <translation>El framework se compiló para procesadores con determinadas instrucciones adicionales, sobre todo AVX. Este procesador no las ofrece, así que el programa termina de inmediato al importarlo.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>The program ends with "Illegal instruction" and no other message. The processor is from before 2011, a Celeron, Pentium or Atom, or the computer is a virtual machine.</source>
   <translation>El programa termina con «Illegal instruction» y ningún otro mensaje. El procesador es anterior a 2011, es un Celeron, Pentium o Atom, o el equipo es una máquina virtual.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>The framework is imported and Python goes on.</source>
   <translation>El framework se importa y Python continúa.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>Math libraries for the processor get in each other's way</source>
   <translation>Las bibliotecas matemáticas para el procesador se estorban entre sí</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>oneDNN, MKL or OpenMP libraries clash on the processor</source>
   <translation>Las bibliotecas oneDNN, MKL u OpenMP chocan en el procesador</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>Several packages bring libraries for fast computing on the processor (oneDNN, MKL, OpenMP). Two copies of them in one program clash. That can happen on machines with and without a GPU.</source>
   <translation>Varios paquetes traen bibliotecas para el cálculo rápido en el procesador (oneDNN, MKL, OpenMP). Dos copias de ellas en un mismo programa chocan. Eso puede ocurrir en equipos con y sin GPU.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>The error names libiomp5, OMP, MKL or oneDNN. Often packages from conda and from pip are mixed.</source>
   <translation>El error nombra libiomp5, OMP, MKL o oneDNN. A menudo están mezclados paquetes de conda y de pip.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>The program runs without that message, with no stopgap variable set.</source>
   <translation>El programa se ejecuta sin ese mensaje y sin ninguna variable provisional establecida.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_msvc.py" />
   <source>Install the Visual C++ runtime from Microsoft (x64)</source>
   <translation>Instalar el runtime de Visual C++ de Microsoft (x64)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_msvc.py" />
   <source>Its installer vc_redist.x64.exe is free, also on Microsoft's page. It replaces an older one safely.</source>
   <translation>Su instalador vc_redist.x64.exe es gratuito y está también en la página de Microsoft. Sustituye con seguridad a uno anterior.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_msvc.py" />
   <source>Open a new terminal. {again}</source>
   <translation>Abra una terminal nueva. {again}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_msvc.py" />
   <source>Uninstall it in the Windows settings.</source>
   <translation>Desinstálelo en la configuración de Windows.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_msvc.py" />
   <source>a few minutes, 25 MB</source>
   <translation>unos minutos, 25 MB</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_msvc.py" />
   <source>Or have conda bring the runtime for this environment alone</source>
   <translation>O hacer que conda traiga el runtime solo para este entorno</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_msvc.py" />
   <source>Have conda bring the runtime for this environment alone</source>
   <translation>Hacer que conda traiga el runtime solo para este entorno</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_msvc.py" />
   <source>That needs no administrator. Other programs do not get it.</source>
   <translation>No necesita administrador. Los demás programas no lo reciben.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_msvc.py" />
   <source>PyTorch 2.4.0 forgot the file libomp140.x86_64.dll; later releases do without it.</source>
   <translation>En PyTorch 2.4.0 se olvidó el archivo libomp140.x86_64.dll; las versiones posteriores no lo necesitan.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_msvc.py" />
   <source>Update PyTorch</source>
   <translation>Actualizar PyTorch</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_msvc.py" />
   <source>Or install Microsoft's C++ build tools, which bring the file</source>
   <translation>O instalar las herramientas de compilación de C++ de Microsoft, que traen el archivo</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_msvc.py" />
   <source>Install Microsoft's C++ build tools, which bring the file</source>
   <translation>Instalar las herramientas de compilación de C++ de Microsoft, que traen el archivo</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_msvc.py" />
   <source>In the installer tick "Desktop development with C++".</source>
   <translation>En el instalador, marque «Desarrollo para el escritorio con C++» (Desktop development with C++).</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_msvc.py" />
   <source>Uninstall them in the Windows settings.</source>
   <translation>Desinstálelas en la configuración de Windows.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_msvc.py" />
   <source>about 15 minutes, 7 GB</source>
   <translation>unos 15 minutos, 7 GB</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_msvc.py" />
   <source>The Microsoft Visual C++ runtime is missing or too old</source>
   <translation>El runtime de Microsoft Visual C++ falta o es demasiado antiguo</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_msvc.py" />
   <source>Files from Microsoft that the framework builds on are not there</source>
   <translation>No están archivos de Microsoft en los que se apoya el framework</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_msvc.py" />
   <source>The frameworks build on a runtime from Microsoft, files such as msvcp140.dll. Windows does not have it from the start; it comes with an installer of its own. Without it Windows only says "DLL load failed".</source>
   <translation>Los frameworks se apoyan en un runtime de Microsoft, archivos como msvcp140.dll. Windows no lo tiene desde el principio; viene con un instalador propio. Sin él, Windows solo dice «DLL load failed».</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_msvc.py" />
   <source>The error names msvcp140.dll or vcruntime140_1.dll, or says only "DLL load failed". Windows was installed not long ago, and few programs are on it.</source>
   <translation>El error nombra msvcp140.dll o vcruntime140_1.dll, o dice solo «DLL load failed». Windows se instaló hace poco y tiene pocos programas.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_msvc.py" />
   <source>The list of programs in the Windows settings shows "Microsoft Visual C++ Redistributable (x64)", and the framework is imported.</source>
   <translation>La lista de programas de la configuración de Windows muestra «Microsoft Visual C++ Redistributable (x64)», y el framework se importa.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>On a computer of your workplace, ask whoever looks after it to allow the file</source>
   <translation>En un equipo de su trabajo, pedir a quien lo administra que permita el archivo</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>Such rules are set on purpose, and only an administrator can make an exception.</source>
   <translation>Estas reglas se establecen a propósito, y solo un administrador puede hacer una excepción.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>Whoever made the exception can withdraw it.</source>
   <translation>Quien hizo la excepción puede retirarla.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>On your own computer, see whether Smart App Control is on</source>
   <translation>En su propio equipo, ver si el Control inteligente de aplicaciones (Smart App Control) está activado</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>It blocks unsigned files. 0x1 means that it is on, 0x2 that Windows is still trying it out, 0x0 that it is off.</source>
   <translation>Bloquea los archivos sin firmar. 0x1 significa que está activado; 0x2, que Windows todavía lo está probando; 0x0, que está desactivado.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>VerifiedAndReputablePolicyState</source>
   <translation>VerifiedAndReputablePolicyState</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>The line ends with one of these numbers.</source>
   <translation>La línea termina con uno de estos números.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>Or work inside WSL 2</source>
   <translation>O trabajar dentro de WSL 2</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>Work inside WSL 2</source>
   <translation>Trabajar dentro de WSL 2</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>These rules do not reach into Linux, and the GPU can be used from there.</source>
   <translation>Estas reglas no llegan a Linux, y desde ahí se puede usar la GPU.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>Run this check with a Python inside WSL.</source>
   <translation>Ejecute esta comprobación con un Python dentro de WSL.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>Uninstall the Linux system in the Windows settings; that deletes the files in it.</source>
   <translation>Desinstale el sistema Linux en la configuración de Windows; eso elimina los archivos que contiene.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>about 25 minutes, 9 GB</source>
   <translation>unos 25 minutos, 9 GB</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>If Smart App Control is on, weigh switching it off</source>
   <translation>Si el Control inteligente de aplicaciones (Smart App Control) está activado, valorar desactivarlo</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>You find it in Windows Security under App and browser control. It protects against unknown programs, and many releases of Windows cannot switch it on again.</source>
   <translation>Se encuentra en Seguridad de Windows, en Control de aplicaciones y navegador. Protege contra programas desconocidos, y muchas versiones de Windows no pueden activarlo de nuevo.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>Switch it on at the same place. Where Windows does not let you, only resetting the computer does.</source>
   <translation>Actívelo en el mismo lugar. Donde Windows no lo permite, solo lo consigue restablecer el equipo.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>Close other programs, and start fewer worker processes</source>
   <translation>Cerrar otros programas e iniciar menos procesos de trabajo</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>Each process that imports the framework reserves gigabytes. Lower num_workers, or close notebooks.</source>
   <translation>Cada proceso que importa el framework reserva gigabytes. Reduzca num_workers o cierre notebooks.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>Open the programs again.</source>
   <translation>Abra los programas de nuevo.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>Let the math libraries use fewer threads</source>
   <translation>Dejar que las bibliotecas matemáticas usen menos hilos</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>OpenBLAS reserves memory for each thread.</source>
   <translation>OpenBLAS reserva memoria para cada hilo.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>Let Windows choose the size of its page file</source>
   <translation>Dejar que Windows elija el tamaño de su archivo de paginación</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>The page file is room on the disk that counts as memory. A small or switched-off one causes this error. Open the terminal as administrator, and leave 20 GB of the disk free.</source>
   <translation>El archivo de paginación es espacio en el disco que cuenta como memoria. Si es pequeño o está desactivado, causa este error. Abra la terminal como administrador y deje 20 GB libres en el disco.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>Restart. {again}</source>
   <translation>Reinicie. {again}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>In the advanced system settings under Performance, Virtual memory, set the old size again.</source>
   <translation>En la configuración avanzada del sistema, en Rendimiento, Memoria virtual, vuelva a establecer el tamaño anterior.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>a restart</source>
   <translation>un reinicio</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>Windows cannot load a library of {framework_title}, and does not say why</source>
   <translation>Windows no puede cargar una biblioteca de {framework_title}, y no dice por qué</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>Windows gives only an error number here. gpuwizard imported nothing else before the framework, so the order of imports in your program is not the reason. By experience an older copy of a file that the library needs is found first, beside python.exe or in an environment of conda, or a file of the framework is damaged.</source>
   <translation>Windows da aquí solo un número de error. gpuwizard no importó nada más antes del framework, así que la causa no es el orden de las importaciones de su programa. Por experiencia, se encuentra primero una copia más antigua de un archivo que la biblioteca necesita, junto a python.exe o en un entorno de conda, o está dañado un archivo del framework.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>Import {name} before all other packages</source>
   <translation>Importar {name} antes que todos los demás paquetes</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>The files that it brings are then loaded first. Put the import into the first line of your program, before PyQt5, pandas, OpenCV and the like.</source>
   <translation>Los archivos que trae se cargan entonces primero. Ponga la importación en la primera línea de su programa, antes de PyQt5, pandas, OpenCV y similares.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>Or update the package that is imported before it</source>
   <translation>O actualizar el paquete que se importa antes</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>Update the package that is imported before it</source>
   <translation>Actualizar el paquete que se importa antes</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>Newer releases of PyQt and others no longer bring old copies of the Microsoft runtime.</source>
   <translation>Las versiones más recientes de PyQt y otros ya no traen copias antiguas del runtime de Microsoft.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>Newer releases of such packages ask for less of the loader's fixed reserve.</source>
   <translation>Las versiones más recientes de esos paquetes piden menos de la reserva fija del cargador.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>Your program starts in either order of imports.</source>
   <translation>Su programa se inicia en cualquier orden de las importaciones.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>Install the version that pip list showed before.</source>
   <translation>Instale la versión que pip list mostraba antes.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>Update the Microsoft runtime of this conda environment</source>
   <translation>Actualizar el runtime de Microsoft de este entorno de conda</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>conda brings its own copy of it, which is loaded before that of Windows and may be older.</source>
   <translation>conda trae su propia copia, que se carga antes que la de Windows y puede ser más antigua.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>Windows blocks a file of the framework</source>
   <translation>Windows bloquea un archivo del framework</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>A rule of Windows forbids loading an unsigned library</source>
   <translation>Una regla de Windows prohíbe cargar una biblioteca sin firmar</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>Windows can be told to load only files whose maker has signed them. The framework's files are not signed, so Windows refuses one. The file itself is whole.</source>
   <translation>Se puede indicar a Windows que cargue solo archivos firmados por su fabricante. Los archivos del framework no están firmados, así que Windows rechaza uno. El archivo en sí está completo.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>The error is WinError 4551, or Windows shows a message of "Smart App Control". It is a new computer with Windows 11, or one that a workplace looks after.</source>
   <translation>El error es WinError 4551, o Windows muestra un mensaje de «Smart App Control» (Control inteligente de aplicaciones). Es un equipo nuevo con Windows 11, o uno que administra una empresa.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>The framework is imported, and Windows shows no message that it blocked a file.</source>
   <translation>El framework se importa, y Windows no muestra ningún mensaje de que bloqueó un archivo.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>Windows has no room left to load the framework's libraries</source>
   <translation>A Windows no le queda espacio para cargar las bibliotecas del framework</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>Memory and page file together are too small for the libraries</source>
   <translation>La memoria y el archivo de paginación juntos son demasiado pequeños para las bibliotecas</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>Windows promises memory to a program only up to the size of memory and page file together. The framework's libraries ask for several gigabytes, and that limit is reached. No file is damaged.</source>
   <translation>Windows promete memoria a un programa solo hasta el tamaño de la memoria y del archivo de paginación juntos. Las bibliotecas del framework piden varios gigabytes, y se alcanza ese límite. Ningún archivo está dañado.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>The error is WinError 1455, or it comes and goes with the programs that are open. The Task Manager shows under Memory that the committed amount is near its limit.</source>
   <translation>El error es WinError 1455, o aparece y desaparece según los programas que estén abiertos. El Administrador de tareas muestra en Memoria que la cantidad confirmada está cerca de su límite.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>The framework is imported while your other programs are open, several times in a row.</source>
   <translation>El framework se importa mientras sus otros programas están abiertos, varias veces seguidas.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>A package that was imported earlier makes the framework's import fail</source>
   <translation>Un paquete que se importó antes hace que falle la importación del framework</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>The order of imports decides whether the framework can be loaded</source>
   <translation>El orden de las importaciones decide si el framework se puede cargar</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>In one program each library is loaded only once. A package that was imported earlier brought an older copy of one, which the framework cannot use.</source>
   <translation>En un mismo programa, cada biblioteca se carga una sola vez. Un paquete que se importó antes trajo una copia más antigua de una, que el framework no puede usar.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>The import works in a Python that was just started, and fails in your program after other imports. The error is WinError 1114, or on Linux it speaks of "static TLS".</source>
   <translation>La importación funciona en un Python recién iniciado, y falla en su programa después de otras importaciones. El error es WinError 1114, o en Linux habla de «static TLS».</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>Your program starts with all its imports.</source>
   <translation>Su programa se inicia con todas sus importaciones.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/unexplained.py" />
   <source>being imported</source>
   <translation>importarse</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/unexplained.py" />
   <source>telling how it was built</source>
   <translation>indicar cómo se compiló</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/unexplained.py" />
   <source>listing the GPUs</source>
   <translation>enumerar las GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/unexplained.py" />
   <source>multiplying two matrices</source>
   <translation>multiplicar dos matrices</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/unexplained.py" />
   <source>running a convolution</source>
   <translation>ejecutar una convolución</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/unexplained.py" />
   <source>training a small model</source>
   <translation>entrenar un modelo pequeño</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/unexplained.py" />
   <source>compiling a function</source>
   <translation>compilar una función</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/unexplained.py" />
   <source>computing a Fourier transform</source>
   <translation>calcular una transformada de Fourier</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/unexplained.py" />
   <source>solving a system of equations</source>
   <translation>resolver un sistema de ecuaciones</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/unexplained.py" />
   <source>multiplying 16-bit numbers</source>
   <translation>multiplicar números de 16 bits</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/unexplained.py" />
   <source>measuring speeds</source>
   <translation>medir velocidades</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/unexplained.py" />
   <source>What was seen: {seen}.</source>
   <extracomment>seen = finding.evidence[0].says.rstrip('.') if finding.evidence else ''</extracomment>
   <translation>Lo que se vio: {seen}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/unexplained.py" />
   <source>Programs that do not need this part are not affected.</source>
   <translation>Los programas que no necesitan esta parte no se ven afectados.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/unexplained.py" />
   <source>The failure is real, but none of the known causes fits what was seen, and a guess would lead you astray.{what}{part}</source>
   <extracomment>what = f' What was seen: {seen}.' if seen else ''; part = ' Programs that do not need this part are not affected.' if _only_a_part(finding) else ''</extracomment>
   <translation>El fallo es real, pero ninguna de las causas conocidas encaja con lo que se vio, y una suposición le llevaría por mal camino.{what}{part}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/unexplained.py" />
   <source>on GPU {position}</source>
   <translation>en la GPU {position}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/unexplained.py" />
   <source>{name} hangs while {doing}</source>
   <translation>{name} se queda colgado al {doing}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/unexplained.py" />
   <source>{name} drowns in its own messages while {doing}</source>
   <translation>{name} se ahoga en sus propios mensajes al {doing}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/unexplained.py" />
   <source>{name} crashes while {doing} ({get})</source>
   <translation>{name} se bloquea al {doing} ({get})</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/unexplained.py" />
   <source>{name} fails while {doing}, and gpuwizard cannot explain why</source>
   <translation>{name} falla al {doing}, y gpuwizard no puede explicar por qué</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/unexplained.py" />
   <source>The system loads other library files than their locations suggest</source>
   <translation>El sistema carga otros archivos de biblioteca que los que cabría esperar por su ubicación</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/unexplained.py" />
   <source>Something failed, and gpuwizard cannot explain why</source>
   <translation>Algo falló, y gpuwizard no puede explicar por qué</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/unexplained.py" />
   <source>Check again with a longer time limit</source>
   <translation>Comprobar de nuevo con un límite de tiempo mayor</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/unexplained.py" />
   <source>A first start can take minutes on a slow or busy disk, behind a virus scanner, or while code is compiled for a new card. If it ends within ten minutes, it is slow and not stuck.</source>
   <translation>Un primer inicio puede tardar minutos con un disco lento u ocupado, con un antivirus, o mientras se compila código para una tarjeta nueva. Si termina en diez minutos, es lento y no está atascado.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/unexplained.py" />
   <source>The check ends and names how long each step took.</source>
   <translation>La comprobación termina e indica cuánto tardó cada paso.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/unexplained.py" />
   <source>up to 10 minutes</source>
   <translation>hasta 10 minutos</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/unexplained.py" />
   <source>Save the report and send it to whoever supports you</source>
   <translation>Guardar el informe y enviarlo a quien le da soporte</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/unexplained.py" />
   <source>It holds everything that was seen, without your name, folders or serial numbers. Somebody who knows this machine can read it without asking you for more.</source>
   <translation>Contiene todo lo que se vio, sin su nombre, sus carpetas ni números de serie. Alguien que conozca este equipo puede leerlo sin pedirle nada más.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/unexplained.py" />
   <source>The report opens in gpuwizard on the other computer.</source>
   <translation>El informe se abre en gpuwizard en el otro equipo.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/words.py" />
   <source>The command nvidia-smi shows the card and the driver's version.</source>
   <translation>El comando nvidia-smi muestra la tarjeta y la versión del controlador.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/words.py" />
   <source>Nothing is to be undone: it only looks.</source>
   <translation>No hay nada que deshacer: solo mira.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/words.py" />
   <source>Nothing is to be undone: the same version is laid down again.</source>
   <translation>No hay nada que deshacer: se vuelve a colocar la misma versión.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/words.py" />
   <source>{value} more</source>
   <translation>{value} más</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/words.py" />
   <source>{join} and {shown}</source>
   <translation>{join} y {shown}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/words.py" />
   <source>Check again: the step "{LAYER_TITLES}" no longer names this problem.</source>
   <translation>Compruebe de nuevo: el paso «{LAYER_TITLES}» ya no nombra este problema.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/words.py" />
   <source>Start your program, or gpuwizard, from this same terminal: the problem is gone.</source>
   <translation>Inicie su programa, o gpuwizard, desde esta misma terminal: el problema ha desaparecido.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/words.py" />
   <source>this GPU</source>
   <translation>esta GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/words.py" />
   <source>In a container, put the same line into the image's build file too, or it is lost with the container.</source>
   <translation>En un contenedor, ponga la misma línea también en el archivo de construcción de la imagen, o se pierde con el contenedor.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wrong_numbers.py" />
   <source>compared with NumPy</source>
   <translation>en comparación con NumPy</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wrong_numbers.py" />
   <source>the driver API, in a child process</source>
   <translation>la API del controlador, en un proceso hijo</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wrong_numbers.py" />
   <source>A small program by the driver alone gave right numbers, so the fault lies more likely in the framework than in the card.</source>
   <translation>Un pequeño programa, solo con el controlador, dio números correctos, así que es más probable que el fallo esté en el framework que en la tarjeta.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wrong_numbers.py" />
   <source>{gpu_or} gave other numbers than the processor</source>
   <translation>{gpu_or} dio números distintos de los del procesador</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wrong_numbers.py" />
   <source>The same calculation was done by {framework_title} on the GPU and by NumPy on the processor, and the results differ by more than rounding. The step itself reported no error, so this alone does not tell where the fault lies: in this build of the framework, in the driver, in raised clock rates or in the card's memory.{alone} Until that is clear, do not trust results from this GPU.</source>
   <extracomment>alone = ' A small program by the driver alone gave right numbers, so the fault lies more likely in the framework than in the card.' if s.get('alone') else ''</extracomment>
   <translation>El mismo cálculo lo hicieron {framework_title} en la GPU y NumPy en el procesador, y los resultados difieren más de lo que explica el redondeo. El paso en sí no informó de ningún error, así que esto por sí solo no dice dónde está el fallo: en esta compilación del framework, en el controlador, en frecuencias aumentadas o en la memoria de la tarjeta.{alone} Hasta que eso se aclare, no se fíe de los resultados de esta GPU.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wrong_numbers.py" />
   <source>Check again, twice or three times</source>
   <translation>Comprobar de nuevo, dos o tres veces</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wrong_numbers.py" />
   <source>Numbers that are wrong only now and then speak for the card, its heat or its power. Numbers that are wrong in the same way each time speak rather for the framework or the driver.</source>
   <translation>Si los números son incorrectos solo de vez en cuando, eso apunta a la tarjeta, a su calor o a su alimentación. Si son incorrectos siempre de la misma forma, apunta más bien al framework o al controlador.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wrong_numbers.py" />
   <source>Take overclocking off, and check cooling and power cables</source>
   <translation>Quitar el overclocking y revisar la refrigeración y los cables de alimentación</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wrong_numbers.py" />
   <source>Raised clock rates of card or memory, heat and a weak power supply can make a card compute wrong without any error.</source>
   <translation>Las frecuencias aumentadas de la tarjeta o de la memoria, el calor y una fuente de alimentación débil pueden hacer que una tarjeta calcule mal sin ningún error.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wrong_numbers.py" />
   <source>Try another release of {framework_title} in a new environment</source>
   <translation>Probar otra versión de {framework_title} en un entorno nuevo</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wrong_numbers.py" />
   <source>If the numbers are right there, the fault lies rather in the build that is installed here than in the card.</source>
   <translation>Si allí los números son correctos, el fallo está más bien en la compilación instalada aquí que en la tarjeta.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wrong_numbers.py" />
   <source>Choose the Python of the new environment on the first page and check again.</source>
   <translation>Elija el Python del entorno nuevo en la primera página y compruebe de nuevo.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wrong_numbers.py" />
   <source>Test the card's memory</source>
   <translation>Probar la memoria de la tarjeta</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wrong_numbers.py" />
   <source>A free program such as memtest_vulkan writes to all of the card's memory and reads it again. An error there means that the card itself is damaged.</source>
   <translation>Un programa gratuito como memtest_vulkan escribe en toda la memoria de la tarjeta y la vuelve a leer. Un error ahí significa que la propia tarjeta está dañada.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wrong_numbers.py" />
   <source>The test runs for half an hour without an error.</source>
   <translation>La prueba se ejecuta durante media hora sin ningún error.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wrong_numbers.py" />
   <source>Delete the program; nothing else was changed.</source>
   <translation>Elimine el programa; no se cambió nada más.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wrong_numbers.py" />
   <source>If the numbers stay wrong, report it</source>
   <translation>Si los números siguen siendo incorrectos, informar de ello</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wrong_numbers.py" />
   <source>Save the report of this check. It belongs to the makers of the framework if another release computes right, and to the seller of the card if the test of its memory fails.</source>
   <translation>Guarde el informe de esta comprobación. Envíelo a los autores del framework si otra versión calcula bien, y al vendedor de la tarjeta si falla la prueba de su memoria.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wrong_numbers.py" />
   <source>Whoever got the report can tell what to do next.</source>
   <translation>Quien recibió el informe puede decir qué hacer a continuación.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wsl.py" />
   <source>This is WSL 1, which cannot use the GPU</source>
   <translation>Esto es WSL 1, que no puede usar la GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wsl.py" />
   <source>WSL runs Linux inside Windows, in one of two versions. Only version 2 hands the graphics card on. Your files can stay: a distribution can be turned into version 2.</source>
   <translation>WSL ejecuta Linux dentro de Windows, en una de dos versiones. Solo la versión 2 transmite la tarjeta gráfica. Sus archivos pueden quedarse: una distribución se puede convertir a la versión 2.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wsl.py" />
   <source>Install or update the NVIDIA driver</source>
   <translation>Instalar o actualizar el controlador de NVIDIA</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wsl.py" />
   <source>The driver of Windows brings what WSL needs; versions from 495 on have it.</source>
   <translation>El controlador de Windows trae lo que WSL necesita; las versiones desde la 495 lo tienen.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wsl.py" />
   <source>In WSL the file /dev/dxg exists and the command nvidia-smi shows the card.</source>
   <translation>En WSL existe el archivo /dev/dxg, y el comando nvidia-smi muestra la tarjeta.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wsl.py" />
   <source>Update WSL</source>
   <translation>Actualizar WSL</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wsl.py" />
   <source>An old WSL lacks the parts that hand the card on. Shut WSL down after the update and open it again.</source>
   <translation>A un WSL antiguo le faltan las partes que transmiten la tarjeta. Después de la actualización, cierre WSL y ábralo de nuevo.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wsl.py" />
   <source>Nothing is to be undone: your Linux and its files stay as they are.</source>
   <translation>No hay nada que deshacer: su Linux y sus archivos se quedan como están.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wsl.py" />
   <source>a few minutes, 500 MB</source>
   <translation>unos minutos, 500 MB</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wsl.py" />
   <source>Remove any Linux driver from inside WSL</source>
   <translation>Quitar de WSL cualquier controlador de Linux</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wsl.py" />
   <source>A Linux driver package puts its own libcuda in front of the one that Windows brings. Packages of the CUDA toolkit may stay.</source>
   <translation>Un paquete de controlador de Linux antepone su propio libcuda al que trae Windows. Los paquetes del toolkit de CUDA pueden quedarse.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wsl.py" />
   <source>The only libcuda that is used lies in /usr/lib/wsl/lib. Then check again.</source>
   <translation>El único libcuda que se usa está en /usr/lib/wsl/lib. Después, compruebe de nuevo.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wsl.py" />
   <source>Nothing is to be undone: these packages have no use inside WSL.</source>
   <translation>No hay nada que deshacer: estos paquetes no sirven de nada dentro de WSL.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wsl.py" />
   <source>nvidia-driver libcuda1</source>
   <translation>nvidia-driver libcuda1</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wsl.py" />
   <source>Put the folder of Windows' driver on the library path</source>
   <translation>Poner la carpeta del controlador de Windows en la ruta de bibliotecas</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wsl.py" />
   <source>The library of the driver lies in /usr/lib/wsl/lib. Some set-ups lose that folder from the search path.</source>
   <translation>La biblioteca del controlador está en /usr/lib/wsl/lib. Algunas configuraciones pierden esa carpeta de la ruta de búsqueda.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wsl.py" />
   <source>Turn this distribution into WSL 2</source>
   <translation>Convertir esta distribución a WSL 2</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wsl.py" />
   <source>Your files are kept. Make a copy of important ones first, as with any change of this size.</source>
   <translation>Sus archivos se conservan. Haga antes una copia de los importantes, como con cualquier cambio de este tamaño.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wsl.py" />
   <source>Your files are kept. Make a copy of important ones first, as with any change of this size. The command in Windows is wsl --set-version with the distribution's name and 2.</source>
   <translation>Sus archivos se conservan. Haga antes una copia de los importantes, como con cualquier cambio de este tamaño. El comando en Windows es wsl --set-version con el nombre de la distribución y 2.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wsl.py" />
   <source>The command in Windows is wsl --set-version with the distribution's name and 2.</source>
   <translation>El comando en Windows es wsl --set-version con el nombre de la distribución y 2.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wsl.py" />
   <source>In Windows, wsl --list --verbose shows a 2 beside the distribution.</source>
   <translation>En Windows, wsl --list --verbose muestra un 2 junto a la distribución.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wsl.py" />
   <source>The same command with 1 turns it back.</source>
   <translation>El mismo comando con 1 la convierte de vuelta.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wsl.py" />
   <source>several minutes, longer with many files</source>
   <translation>varios minutos, más si hay muchos archivos</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wsl.py" />
   <source>WSL does not see the driver of Windows</source>
   <translation>WSL no ve el controlador de Windows</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wsl.py" />
   <source>Linux inside Windows does not get through to the NVIDIA driver of Windows</source>
   <translation>Linux dentro de Windows no llega al controlador de NVIDIA de Windows</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wsl.py" />
   <source>WSL runs Linux inside Windows and borrows the NVIDIA driver of Windows. That connection is broken here: an old WSL, an old driver, or a Linux driver that was installed inside WSL. The card itself can work well in Windows.</source>
   <translation>WSL ejecuta Linux dentro de Windows y toma prestado el controlador de NVIDIA de Windows. Aquí esa conexión está interrumpida: un WSL antiguo, un controlador antiguo o un controlador de Linux que se instaló dentro de WSL. La tarjeta en sí puede funcionar bien en Windows.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wsl.py" />
   <source>nvidia-smi works in a Windows terminal and fails in WSL, or the file /dev/dxg is missing there. Somebody installed an NVIDIA driver inside WSL, or WSL and Windows have not been updated for long.</source>
   <translation>nvidia-smi funciona en una terminal de Windows y falla en WSL, o allí falta el archivo /dev/dxg. Alguien instaló un controlador de NVIDIA dentro de WSL, o WSL y Windows no se han actualizado desde hace mucho.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wsl.py" />
   <source>In WSL the file /dev/dxg is there, and nvidia-smi prints the same card as in Windows.</source>
   <translation>En WSL está el archivo /dev/dxg, y nvidia-smi muestra la misma tarjeta que en Windows.</translation>
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
   <translation>la etapa {name}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/compiler_tools.py" />
   <source>{name} {version} is in {path}, where it was not found.</source>
   <translation>{name} {version} está en {path}, donde no se encontró.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/compiler_tools.py" />
   <source>file system</source>
   <translation>sistema de archivos</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/compiler_tools.py" />
   <source>Neither a CUDA toolkit nor the package nvidia-cuda-nvcc is installed.</source>
   <translation>No está instalado ni un toolkit de CUDA ni el paquete nvidia-cuda-nvcc.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/compiler_tools.py" />
   <source>{wanted_by} names {wanted}, which is not installed.</source>
   <translation>{wanted_by} nombra {wanted}, que no está instalado.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/compiler_tools.py" />
   <source>package metadata</source>
   <translation>metadatos de los paquetes</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/compiler_tools.py" />
   <source>The compiler parts that a program needs are there</source>
   <translation>Las partes del compilador que un programa necesita están</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/dependencies_fit.py" />
   <source>{title}'s log</source>
   <translation>el registro de {title}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/dependencies_fit.py" />
   <source>the import</source>
   <translation>la importación</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/dependencies_fit.py" />
   <source>{installed} is installed</source>
   <translation>está instalada la versión {installed}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/dependencies_fit.py" />
   <source>it is not installed</source>
   <translation>no está instalado</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/dependencies_fit.py" />
   <source>{value} needs {wanted}; {have}.</source>
   <extracomment>have = f'{item.installed} is installed' if item.installed else 'it is not installed'</extracomment>
   <translation>{value} necesita {wanted}; {have}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/dependencies_fit.py" />
   <source>The framework</source>
   <translation>El framework</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/dependencies_fit.py" />
   <source>The packages beside the framework fit it</source>
   <translation>Los paquetes que acompañan al framework son compatibles con él</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/device_files.py" />
   <source>The kernel module is loaded, but {join} is not there.</source>
   <translation>El módulo del kernel está cargado, pero no está {join}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/device_files.py" />
   <source>{path} may not be opened by this user ({mode}).</source>
   <translation>Este usuario no puede abrir {path} ({mode}).</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/device_files.py" />
   <source>cuInit answers {code}, {error}.</source>
   <translation>cuInit responde {code}, {error}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/device_files.py" />
   <source>the driver API</source>
   <translation>la API del controlador</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/device_files.py" />
   <source>NVML still lists the GPU, so only the part that CUDA needs is broken.</source>
   <translation>NVML todavía enumera la GPU, así que solo está averiada la parte que CUDA necesita.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/device_files.py" />
   <source>The driver's device files are there and this user may open them</source>
   <translation>Los archivos de dispositivo del controlador están y este usuario puede abrirlos</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/devices_visible.py" />
   <source>JAX_PLATFORMS is {jax_on_cpu}.</source>
   <translation>JAX_PLATFORMS es {jax_on_cpu}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/devices_visible.py" />
   <source>{NAME} is set to {value}.</source>
   <translation>{NAME} tiene el valor {value}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/devices_visible.py" />
   <source>Without it the driver gives {count} GPUs.</source>
   <translation>Sin ella, el controlador da {count} GPU.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/devices_visible.py" />
   <source>Without it the driver gives {count} GPU.</source>
   <translation>Sin ella, el controlador da {count} GPU.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/devices_visible.py" />
   <source>the driver API in a child process</source>
   <translation>la API del controlador en un proceso hijo</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/devices_visible.py" />
   <source>No environment variable hides the GPU</source>
   <translation>Ninguna variable de entorno oculta la GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/dll_failures.py" />
   <source>This processor has no AVX, which the framework's builds need.</source>
   <translation>Este procesador no tiene AVX, que las compilaciones del framework necesitan.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/dll_failures.py" />
   <source>Windows can promise programs only {left} MiB more.</source>
   <translation>Windows puede prometer a los programas solo {left} MiB más.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/dll_failures.py" />
   <source>The {brought} brings it.</source>
   <translation>Lo trae: {brought}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/dll_failures.py" />
   <source>The {brought} brings them.</source>
   <translation>Los trae: {brought}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/dll_failures.py" />
   <source>Windows does not find {join}.{how}</source>
   <extracomment>how = f" The {brought} brings {('it' if len(missing) == 1 else 'them')}." if brought else ''</extracomment>
   <translation>Windows no encuentra {join}.{how}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/dll_failures.py" />
   <source>The Visual C++ runtime is {old}, older than this build needs.</source>
   <translation>El runtime de Visual C++ es {old}, anterior al que esta compilación necesita.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/dll_failures.py" />
   <source>Not on this computer: {names}.</source>
   <translation>No está en este equipo: {names}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/dll_failures.py" />
   <source>{name}, which this build is linked to, is not on this computer.</source>
   <translation>{name}, con el que está enlazada esta compilación, no está en este equipo.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_answers.py" />
   <source>The driver needed {seconds} seconds to start (cuInit).</source>
   <translation>El controlador necesitó {seconds} segundos para iniciarse (cuInit).</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_answers.py" />
   <source>late: {seconds} s</source>
   <translation>tarde: {seconds} s</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_answers.py" />
   <source>a child process under a time limit</source>
   <translation>un proceso hijo con límite de tiempo</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_answers.py" />
   <source>Another part of the driver still lists the GPU.</source>
   <translation>Otra parte del controlador todavía enumera la GPU.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_answers.py" />
   <source>a child process</source>
   <translation>un proceso hijo</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_answers.py" />
   <source>Secure Boot is on: it refuses modules that are not signed.</source>
   <translation>Secure Boot está activado: rechaza los módulos que no están firmados.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_answers.py" />
   <source>The kernel module nvidia is not loaded.</source>
   <translation>El módulo del kernel nvidia no está cargado.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_answers.py" />
   <source>The open driver nouveau has taken the GPU; it has no CUDA.</source>
   <translation>El controlador abierto nouveau ha tomado la GPU; no tiene CUDA.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_answers.py" />
   <source>nvidia-smi says: {splitlines}</source>
   <translation>nvidia-smi dice: {splitlines}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_answers.py" />
   <source>cuInit says {error}.</source>
   <translation>cuInit dice {error}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_answers.py" />
   <source>Windows reports problem code {problem_code} for {value}.</source>
   <translation>Windows informa del código de problema {problem_code} para {value}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_answers.py" />
   <source>Device Manager</source>
   <translation>Administrador de dispositivos</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_answers.py" />
   <source>The driver runs and answers in time</source>
   <translation>El controlador está en ejecución y responde a tiempo</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_halves.py" />
   <source>version mismatch</source>
   <translation>version mismatch</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_halves.py" />
   <source>nvidia-smi says: {strip}</source>
   <translation>nvidia-smi dice: {strip}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_halves.py" />
   <source>The kernel runs driver {version}, the libraries are of {library}.</source>
   <translation>El kernel ejecuta el controlador {version}; las bibliotecas son de la versión {library}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_halves.py" />
   <source>{path} belongs to driver {version}; the kernel runs {runs}, whose own copy is here too.</source>
   <extracomment>runs = loaded.version if loaded is not None else ''</extracomment>
   <translation>{path} pertenece al controlador {version}; el kernel ejecuta {runs}, cuya propia copia también está aquí.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_halves.py" />
   <source>The loaded driver library is a stub meant for building programs: {path}</source>
   <extracomment>path = called.library if called is not None else ''</extracomment>
   <translation>La biblioteca del controlador que está cargada es un stub, pensado para compilar programas: {path}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_halves.py" />
   <source>The driver's libraries and its kernel module are of one version</source>
   <translation>Las bibliotecas del controlador y su módulo del kernel son de la misma versión</translation>
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
   <translation>La biblioteca del controlador {name} no se encuentra en ninguna parte.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_installed.py" />
   <source>the loader's search and the usual folders</source>
   <translation>la búsqueda del cargador y las carpetas habituales</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_installed.py" />
   <source>PCI bus</source>
   <translation>bus PCI</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_installed.py" />
   <source>nvidia-smi, which every driver brings, is not installed.</source>
   <translation>nvidia-smi, que viene con todo controlador, no está instalado.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_installed.py" />
   <source>The open driver nouveau runs the GPU; it has no CUDA.</source>
   <translation>El controlador abierto nouveau maneja la GPU; no tiene CUDA.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_installed.py" />
   <source>The driver's library libcuda.so.1 is in {folder}, where the loader does not look.</source>
   <translation>La biblioteca del controlador libcuda.so.1 está en {folder}, donde el cargador no busca.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_installed.py" />
   <source>The bus shows an NVIDIA GPU ({name}).</source>
   <extracomment>name = 'nvcuda.dll' if is_windows(case) else 'libcuda.so.1'</extracomment>
   <translation>El bus muestra una GPU NVIDIA ({name}).</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_installed.py" />
   <source>The bus shows an NVIDIA GPU.</source>
   <translation>El bus muestra una GPU NVIDIA.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_installed.py" />
   <source>An NVIDIA driver is installed</source>
   <translation>Hay un controlador de NVIDIA instalado</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_kernel.py" />
   <source>the test with the driver alone</source>
   <translation>la prueba solo con el controlador</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_kernel.py" />
   <source>endless messages</source>
   <translation>mensajes sin fin</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_kernel.py" />
   <source>an early exit</source>
   <translation>una salida prematura</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_kernel.py" />
   <source>The driver alone computes on each GPU with right numbers</source>
   <translation>Solo con el controlador se calcula en cada GPU con números correctos</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_new_enough.py" />
   <source>The driver {version} supports CUDA up to {have}.</source>
   <extracomment>version = version if older(version, needed) else ''</extracomment>
   <translation>El controlador {version} es compatible con CUDA hasta {have}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_new_enough.py" />
   <source>The driver supports CUDA up to {have}.</source>
   <translation>El controlador es compatible con CUDA hasta {have}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_new_enough.py" />
   <source>the driver</source>
   <translation>el controlador</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_new_enough.py" />
   <source>{title} was built for CUDA {built}, which needs driver {needed} or newer.</source>
   <extracomment>built = installed.build.cuda_version if installed is not None else ''</extracomment>
   <translation>{title} se compiló para CUDA {built}, que necesita el controlador {needed} o uno más reciente.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_new_enough.py" />
   <source>build information</source>
   <translation>información de compilación</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_new_enough.py" />
   <source>The driver supports the CUDA that this build uses</source>
   <translation>El controlador es compatible con el CUDA que usa esta compilación</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_asked.py" />
   <source>{name} was withdrawn. {says}</source>
   <translation>{name} se retiró. {says}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_asked.py" />
   <source>{distribution} {version} is all that is installed, and it is empty.</source>
   <translation>Lo único instalado es {distribution} {version}, y está vacío.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_asked.py" />
   <source>{title} {version} has no extra {extra}, so pip left it out.</source>
   <translation>{title} {version} no tiene el extra {extra}, así que pip lo omitió.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_asked.py" />
   <source>installed packages</source>
   <translation>paquetes instalados</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_asked.py" />
   <source>catalogue of releases</source>
   <translation>catálogo de versiones</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_asked.py" />
   <source>Your project asks for {requirement}.</source>
   <translation>Su proyecto pide {requirement}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_asked.py" />
   <source>The packages that your project asks for exist</source>
   <translation>Los paquetes que pide su proyecto existen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_build.py" />
   <source>the system</source>
   <translation>el sistema</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_build.py" />
   <source>{title} {release} says that it was built without CUDA.</source>
   <translation>{title} {release} dice que se compiló sin CUDA.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_build.py" />
   <source>{distribution} {version} is installed.</source>
   <translation>Está instalado {distribution} {version}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_build.py" />
   <source>This build of {title} says that it holds no CUDA code.</source>
   <translation>Esta compilación de {title} dice que no contiene código CUDA.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_build.py" />
   <source>This build is for AMD GPUs (ROCm).</source>
   <translation>Esta compilación es para GPU de AMD (ROCm).</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_build.py" />
   <source>The installed build has CUDA code</source>
   <translation>La compilación instalada tiene código CUDA</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_imports.py" />
   <source>a child process under watch</source>
   <translation>un proceso hijo vigilado</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_imports.py" />
   <source>This processor reports {value}.</source>
   <translation>Este procesador informa de: {value}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_imports.py" />
   <source>no AVX</source>
   <translation>sin AVX</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_imports.py" />
   <source>exit code {code}</source>
   <translation>código de salida {code}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_imports.py" />
   <source>Importing {title} did not end within the time limit.</source>
   <translation>La importación de {title} no terminó dentro del límite de tiempo.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_imports.py" />
   <source>Importing {title} wrote over {value} MB of messages and was ended.</source>
   <translation>La importación de {title} escribió más de {value} MB de mensajes y se interrumpió.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_imports.py" />
   <source>Importing {title} ended Python with exit code {code} and no error.</source>
   <translation>La importación de {title} hizo terminar Python con el código de salida {code} y sin ningún error.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_imports.py" />
   <source>Importing {title} crashed Python with {name}: {meaning}.</source>
   <translation>La importación de {title} bloqueó Python con {name}: {meaning}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_imports.py" />
   <source>Importing {title} crashed Python with {name}.</source>
   <translation>La importación de {title} bloqueó Python con {name}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_imports.py" />
   <source>Without LD_LIBRARY_PATH the loader takes {fitting}, and all that is needed is there.</source>
   <translation>Sin LD_LIBRARY_PATH, el cargador toma {fitting}, y está todo lo que hace falta.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_imports.py" />
   <source>search of this machine</source>
   <translation>búsqueda en este equipo</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_imports.py" />
   <source>(most recent call first):</source>
   <translation>(most recent call first):</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_imports.py" />
   <source>Python's stack</source>
   <translation>la pila de Python</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_imports.py" />
   <source>its last lines</source>
   <translation>sus últimas líneas</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_imports.py" />
   <source>The framework can be imported</source>
   <translation>El framework se puede importar</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_installed.py" />
   <source>No package in this Python brings {title}.</source>
   <translation>Ningún paquete de este Python trae {title}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_installed.py" />
   <source>Only {path} carries its name ({via}).</source>
   <translation>Solo {path} lleva su nombre ({via}).</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_installed.py" />
   <source>{title} is installed in another Python: {others}</source>
   <translation>{title} está instalado en otro Python: {others}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_installed.py" />
   <source>other environments</source>
   <translation>otros entornos</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_installed.py" />
   <source>The framework is installed in this Python</source>
   <translation>El framework está instalado en este Python</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_intact.py" />
   <source>{distribution} {version} is empty; its files come with {body}, which is not installed.</source>
   <translation>{distribution} {version} está vacío; sus archivos vienen con {body}, que no está instalado.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_intact.py" />
   <source>These packages all install into the same folder: {join}.</source>
   <translation>Todos estos paquetes se instalan en la misma carpeta: {join}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_intact.py" />
   <source>RECORD files</source>
   <translation>archivos RECORD</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_intact.py" />
   <source>The package list names {distribution} {version}, but its folder is gone.</source>
   <translation>La lista de paquetes nombra {distribution} {version}, pero su carpeta ya no existe.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_intact.py" />
   <source>The framework's files are whole, and one package owns them</source>
   <translation>Los archivos del framework están completos y pertenecen a un solo paquete</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_offered.py" />
   <source>This Python is a 32-bit program; {name} is built for 64 bit only.</source>
   <translation>Este Python es un programa de 32 bits; {name} se compila solo para 64 bits.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_offered.py" />
   <source>This Python is another implementation than CPython; {name} is built for CPython only.</source>
   <translation>Este Python es otra implementación distinta de CPython; {name} se compila solo para CPython.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_offered.py" />
   <source>This Python is built without the GIL (free-threaded); TensorFlow has no build for it.</source>
   <translation>Este Python está compilado sin el GIL (free-threaded); TensorFlow no tiene ninguna compilación para él.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_offered.py" />
   <source>{name} {version} is built for Python {python_min} to {python_max}.</source>
   <translation>{name} {version} se compila para Python {python_min} a {python_max}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_offered.py" />
   <source>Python {python_min} to {python_max}</source>
   <translation>Python {python_min} a {python_max}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_offered.py" />
   <source>{name} {version}, which {file} asks for, is built for {pythons}.</source>
   <translation>{name} {version}, que pide {file}, se compila para {pythons}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_offered.py" />
   <source>This Python is {version} ({implementation}, {bits} bit).</source>
   <translation>Este Python es {version} ({implementation}, {bits} bits).</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_offered.py" />
   <source>the interpreter</source>
   <translation>el intérprete</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_offered.py" />
   <source>This system has glibc {have}.</source>
   <translation>Este sistema tiene glibc {have}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_offered.py" />
   <source>Every {title} for Python {minor} needs glibc {needed} or newer.</source>
   <translation>Todo {title} para Python {minor} necesita glibc {needed} o una versión más reciente.</translation>
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
   <translation>{title} {version} para Python {minor}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_offered.py" />
   <source>pip in this Python is {have}.</source>
   <translation>El pip de este Python es {have}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_offered.py" />
   <source>Only pip {needed} and later can see {named}.</source>
   <translation>Solo pip {needed} y posteriores pueden ver {named}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_offered.py" />
   <source>Installed is {installed}, the newest that this pip is offered.</source>
   <translation>Está instalada la versión {installed}, la más reciente que se ofrece a este pip.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_offered.py" />
   <source>A build of the framework exists that this Python can install</source>
   <translation>Existe una compilación del framework que este Python puede instalar</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_unhidden.py" />
   <source>{path} is found before the real {title} ({via}).</source>
   <translation>{path} se encuentra antes que el {title} real ({via}).</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_unhidden.py" />
   <source>`import {framework}` took {imported}, which is not the installed package.</source>
   <translation>`import {framework}` tomó {imported}, que no es el paquete instalado.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_unhidden.py" />
   <source>the child process</source>
   <translation>el proceso hijo</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_unhidden.py" />
   <source>{path} hides the module {module} that {title} imports ({via}).</source>
   <translation>{path} oculta el módulo {module} que {title} importa ({via}).</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_unhidden.py" />
   <source>No file of yours hides the framework</source>
   <translation>Ningún archivo suyo oculta el framework</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_wheel.py" />
   <source>The installed {title} {version} was built for {join}.</source>
   <translation>La versión instalada, {title} {version}, se compiló para {join}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_wheel.py" />
   <source>This computer's processor is of the kind {mine}.</source>
   <translation>El procesador de este equipo es del tipo {mine}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_wheel.py" />
   <source>The installed {title} {version} was built for Python {named}.</source>
   <translation>La versión instalada, {title} {version}, se compiló para Python {named}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_wheel.py" />
   <source>This Python is {version}.</source>
   <translation>Este Python es {version}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_wheel.py" />
   <source>The installed {title} {version} was built for glibc {needed} or newer.</source>
   <translation>La versión instalada, {title} {version}, se compiló para glibc {needed} o una versión más reciente.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_wheel.py" />
   <source>This system has {libc}.</source>
   <translation>Este sistema tiene {libc}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_wheel.py" />
   <source>the file WHEEL of {distribution}</source>
   <translation>el archivo WHEEL de {distribution}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_wheel.py" />
   <source>The installed build was made for this Python and this system</source>
   <translation>La compilación instalada se hizo para este Python y este sistema</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/further_parts.py" />
   <source>The parts that only some programs need work as well</source>
   <translation>Las partes que solo necesitan algunos programas funcionan también</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/gpu_computes.py" />
   <source>The driver gives a GPU, but {title} lists none.</source>
   <translation>El controlador da una GPU, pero {title} no enumera ninguna.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/gpu_computes.py" />
   <source>The framework computes on the GPU and the numbers are right</source>
   <translation>El framework calcula en la GPU y los números son correctos</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/gpu_faults.py" />
   <source>memory error</source>
   <translation>error de memoria</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/gpu_faults.py" />
   <source>memory errors</source>
   <translation>errores de memoria</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/gpu_faults.py" />
   <source>{name} counts {ecc_errors} {errors} that it could not correct since the driver was started.</source>
   <extracomment>errors = 'memory error' if gpu.ecc_errors == 1 else 'memory errors'</extracomment>
   <translation>{name} cuenta {ecc_errors} {errors} que no pudo corregir desde que se inició el controlador.</translation>
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
   <translation>La tarjeta no informa de ningún fallo propio desde que se inició el equipo</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/gpu_given.py" />
   <source>The GPU is here, but the driver's library {library} was not put into this container.</source>
   <translation>La GPU está aquí, pero la biblioteca del controlador {library} no se introdujo en este contenedor.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/gpu_given.py" />
   <source>the loader</source>
   <translation>el cargador</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/gpu_given.py" />
   <source>NVIDIA_DRIVER_CAPABILITIES is {asked}.</source>
   <translation>NVIDIA_DRIVER_CAPABILITIES es {asked}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/gpu_given.py" />
   <source>This is the inside of a container ({engine}) and it has no /dev/nvidia* files.</source>
   <extracomment>engine = case.host.container if case.host.container not in ('', 'unknown') else 'container'</extracomment>
   <translation>Esto es el interior de un contenedor ({engine}) y no contiene archivos /dev/nvidia*.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/gpu_given.py" />
   <source>This is the inside of a container ({engine}) and the driver's library libcuda.so.1 is not in it.</source>
   <extracomment>engine = case.host.container if case.host.container not in ('', 'unknown') else 'container'</extracomment>
   <translation>Esto es el interior de un contenedor ({engine}) y no contiene la biblioteca libcuda.so.1 del controlador.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/gpu_given.py" />
   <source>The host has an NVIDIA GPU on its PCI bus.</source>
   <translation>El host tiene una GPU NVIDIA en su bus PCI.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/gpu_given.py" />
   <source>NVIDIA_VISIBLE_DEVICES is {variable}.</source>
   <translation>NVIDIA_VISIBLE_DEVICES es {variable}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/gpu_given.py" />
   <source>This is WSL 1, which has no GPU support; WSL 2 has.</source>
   <translation>Esto es WSL 1, que no es compatible con la GPU; WSL 2 sí lo es.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/gpu_given.py" />
   <source>/dev/dxg is missing, so WSL was given no GPU.</source>
   <translation>Falta /dev/dxg, así que WSL no recibió ninguna GPU.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/gpu_given.py" />
   <source>libcuda comes from {foreign_libcuda}, not from {WSL_FOLDER}lib.</source>
   <translation>libcuda viene de {foreign_libcuda}, no de {WSL_FOLDER}lib.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/gpu_given.py" />
   <source>The Windows driver does not answer inside WSL. {said}</source>
   <translation>El controlador de Windows no responde dentro de WSL. {said}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/gpu_given.py" />
   <source>This container, or WSL, was given the GPU</source>
   <translation>Este contenedor, o WSL, recibió la GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/gpu_healthy.py" />
   <source>The driver says: {said}.</source>
   <extracomment>said = answer.error if answer is not None and answer.code else called.error if called else ''</extracomment>
   <translation>El controlador dice: {said}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/gpu_healthy.py" />
   <source>The driver answers {code}, {error}.</source>
   <extracomment>code = called.code if called is not None else -1</extracomment>
   <translation>El controlador responde {code}, {error}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/gpu_healthy.py" />
   <source>{name} is in compute mode Prohibited: it accepts no program.</source>
   <translation>{name} está en el modo de cómputo Prohibited: no acepta ningún programa.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/gpu_healthy.py" />
   <source>{name} is in compute mode Exclusive Process and a program already runs on it.</source>
   <translation>{name} está en el modo de cómputo Exclusive Process y ya se ejecuta un programa en esa GPU.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/gpu_healthy.py" />
   <source>{name} is in MIG mode, and the driver gives none of its instances to programs.</source>
   <translation>{name} está en modo MIG, y el controlador no da a los programas ninguna de sus instancias.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/gpu_healthy.py" />
   <source>{name} has compute capability {able}; this build has code for {codes}.</source>
   <translation>{name} tiene la compute capability {able}; esta compilación tiene código para {codes}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/gpu_healthy.py" />
   <source>The GPU is well, free, and known to this build</source>
   <translation>La GPU está bien, libre, y esta compilación la conoce</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/gpu_present.py" />
   <source>it shows {others}</source>
   <translation>muestra {others}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/gpu_present.py" />
   <source>it shows no other display adapter either</source>
   <translation>tampoco muestra ningún otro adaptador de pantalla</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/gpu_present.py" />
   <source>No NVIDIA display adapter is on the PCI bus; {shows}.</source>
   <extracomment>shows = f'it shows {others}' if others else 'it shows no other display adapter either'</extracomment>
   <translation>No hay ningún adaptador de pantalla NVIDIA en el bus PCI; {shows}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/gpu_present.py" />
   <source>An NVIDIA GPU is in this computer</source>
   <translation>Hay una GPU NVIDIA en este equipo</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/harmless_lines.py" />
   <source>Harmless lines in the log are known as harmless</source>
   <translation>Las líneas inofensivas del registro se conocen como inofensivas</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/image_driver.py" />
   <source>{path} in this container belongs to driver {version}.</source>
   <translation>{path} en este contenedor pertenece al controlador {version}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/image_driver.py" />
   <source>The host runs driver {version}.</source>
   <translation>El host ejecuta el controlador {version}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/image_driver.py" />
   <source>The driver's libraries in this container are those of the host</source>
   <translation>Las bibliotecas del controlador en este contenedor son las del host</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/libraries_load.py" />
   <source>{title}'s own log</source>
   <translation>el registro propio de {title}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/libraries_load.py" />
   <source>{name}, wanted by {wanted_by}</source>
   <translation>{name}, que hace falta para {wanted_by}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/libraries_load.py" />
   <source>{wanted} is at {path}, where the loader does not look.</source>
   <translation>{wanted} está en {path}, donde el cargador no busca.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/libraries_load.py" />
   <source>{wanted} is taken from {path} {version}, ahead of the fitting copy {better}.</source>
   <translation>{wanted} se toma de {path} {version}, antes que la copia adecuada {better}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/libraries_load.py" />
   <source>{wanted} is nowhere on this machine; only another version is: {others}.</source>
   <translation>{wanted} no está en ninguna parte de este equipo; solo hay otra versión: {others}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/libraries_load.py" />
   <source>{wanted} is nowhere on this machine.</source>
   <translation>{wanted} no está en ninguna parte de este equipo.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/libraries_load.py" />
   <source>only another version is: {others}</source>
   <translation>solo hay otra versión: {others}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/libraries_load.py" />
   <source>{wanted} is at {path} but needs {join}.</source>
   <translation>{wanted} está en {path}, pero necesita {join}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/libraries_load.py" />
   <source>{wanted} is taken from {path} {version}, ahead of the fitting copy.</source>
   <translation>{wanted} se toma de {path} {version}, antes que la copia adecuada.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/libraries_load.py" />
   <source>{wanted} at {path} cannot be used: {value}.</source>
   <translation>{wanted} en {path} no se puede usar: {value}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/libraries_load.py" />
   <source>it is damaged</source>
   <translation>está dañado</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/libraries_load.py" />
   <source>is at {own}. {sentence}</source>
   <extracomment>own = f'{library.path} ({library.version})' if library.version else library.path</extracomment>
   <translation>está en {own}. {sentence}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/libraries_load.py" />
   <source>It is of another version</source>
   <translation>Es de otra versión</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/libraries_load.py" />
   <source>is not here; another version is: {value}</source>
   <translation>no está aquí; otra versión es: {value}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/libraries_load.py" />
   <source>The file itself was found at {path}.</source>
   <translation>El archivo en sí se encontró en {path}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/libraries_load.py" />
   <source>The loader finds every CUDA and cuDNN library that this build opens</source>
   <translation>El cargador encuentra todas las bibliotecas de CUDA y cuDNN que esta compilación abre</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/library_sets.py" />
   <source>{title} asks for {wanted}; installed is {installed}.</source>
   <translation>{title} pide {wanted}; está instalado {installed}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/library_sets.py" />
   <source>{wanted_by} asks for {wanted} and got it.</source>
   <translation>{wanted_by} pide {wanted} y lo recibió.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/library_sets.py" />
   <source>The frameworks in this Python agree on the CUDA libraries</source>
   <translation>Los frameworks de este Python coinciden en las bibliotecas de CUDA</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/loading_agrees.py" />
   <source>really loading it</source>
   <translation>la carga real</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/loading_agrees.py" />
   <source>(Windows error {code})</source>
   <translation>(error de Windows {code})</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/loading_agrees.py" />
   <source>The files of {name} look whole, but</source>
   <translation>Los archivos de {name} parecen completos, pero</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/loading_agrees.py" />
   <source>{start} loading {path} never ended: {error}.</source>
   <extracomment>error = error if len(error) &lt;= LONGEST else f'{error[:LONGEST]}...'</extracomment>
   <translation>{start} la carga de {path} no terminó nunca: {error}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/loading_agrees.py" />
   <source>{start} a process that loads {path} crashes: {error}{meaning}.</source>
   <extracomment>error = error if len(error) &lt;= LONGEST else f'{error[:LONGEST]}...'; meaning = f' ({MEANING[error]})' if error in MEANING else ''</extracomment>
   <translation>{start} un proceso que carga {path} se bloquea: {error}{meaning}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/loading_agrees.py" />
   <source>{start} the loader refuses {path}: {rstrip}{number}.</source>
   <extracomment>number = f' (Windows error {tried.code})' if tried.code else ''</extracomment>
   <translation>{start} el cargador rechaza {path}: {rstrip}{number}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/loading_agrees.py" />
   <source>By its files {name} cannot be loaded here, and yet the loader takes {value}.</source>
   <translation>Según sus archivos, {name} no se puede cargar aquí, y sin embargo el cargador toma {value}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/loading_agrees.py" />
   <source>a file for it</source>
   <translation>un archivo para ello</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/loading_agrees.py" />
   <source>By its files {name} comes from {expected}, but the loader takes {path}.</source>
   <translation>Según sus archivos, {name} viene de {expected}, pero el cargador toma {path}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/loading_agrees.py" />
   <source>comes from {mine}</source>
   <extracomment>mine = tried.path if tried.outcome == 'loaded' and tried.same_file else ''</extracomment>
   <translation>tiene su origen en {mine}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/loading_agrees.py" />
   <source>cannot be loaded</source>
   <translation>no se puede cargar</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/loading_agrees.py" />
   <source>By its files {name} {promised}, but {title} has {other} in memory.</source>
   <extracomment>promised = f'comes from {mine}' if mine else 'cannot be loaded'</extracomment>
   <translation>Según sus archivos, {name} {promised}, pero {title} tiene {other} en memoria.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/loading_agrees.py" />
   <source>The loader really loads the files that the search for libraries names</source>
   <translation>El cargador carga realmente los archivos que nombra la búsqueda de bibliotecas</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/loading_reasons.py" />
   <source>current folder</source>
   <translation>carpeta actual</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/loading_reasons.py" />
   <source>application folder</source>
   <translation>carpeta de la aplicación</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/log_on_machine.py" />
   <source>line {line}</source>
   <translation>línea {line}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/memory_free.py" />
   <source>{value} (PID {pid})</source>
   <translation>{value} (PID {pid})</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/memory_free.py" />
   <source>a program</source>
   <translation>un programa</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/memory_free.py" />
   <source>{name} has {free} of {total} MiB free; held by {who}.</source>
   <translation>{name} tiene {free} de {total} MiB libres; ocupados por: {who}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/memory_free.py" />
   <source>The GPU has memory left for your program</source>
   <translation>A la GPU le queda memoria para su programa</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/onednn.py" />
   <source>{title} crashed with {name} while it computed on the processor.</source>
   <translation>{title} se bloqueó con {name} mientras calculaba en el procesador.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/onednn.py" />
   <source>{title} got wrong numbers on the processor.</source>
   <translation>{title} obtuvo números incorrectos en el procesador.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/onednn.py" />
   <source>With {settings} the same test gave the right numbers.</source>
   <translation>Con {settings}, la misma prueba dio los números correctos.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/onednn.py" />
   <source>a second run of it</source>
   <translation>una segunda ejecución</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/onednn.py" />
   <source>{path} was in the memory of the process.</source>
   <translation>{path} estaba en la memoria del proceso.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/onednn.py" />
   <source>{title} crashed with {name} with two copies of OpenMP in it.</source>
   <translation>{title} se bloqueó con {name}, con dos copias de OpenMP en su interior.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/onednn.py" />
   <source>The libraries that compute on the processor do not clash</source>
   <translation>Las bibliotecas que calculan en el procesador no chocan</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/own_module.py" />
   <source>{name} cannot be loaded: {rstrip}.</source>
   <translation>{name} no se puede cargar: {rstrip}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/platforms.py" />
   <source>No build of {name} for macOS supports NVIDIA cards, and Apple's systems have no driver for them.</source>
   <translation>Ninguna compilación de {name} para macOS es compatible con tarjetas NVIDIA, y los sistemas de Apple no tienen controlador para ellas.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/platforms.py" />
   <source>{name} is built for 64-bit processors of PCs and servers only.</source>
   <translation>{name} se compila solo para procesadores de 64 bits de PC y servidores.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/platforms.py" />
   <source>No build of {name} for Windows on ARM supports NVIDIA cards.</source>
   <translation>Ninguna compilación de {name} para Windows en ARM es compatible con tarjetas NVIDIA.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/platforms.py" />
   <source>{name} is built for Linux with glibc; this system has musl instead, as Alpine Linux does.</source>
   <translation>{name} se compila para Linux con glibc; este sistema tiene musl en su lugar, como Alpine Linux.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/platforms.py" />
   <source>The builds of TensorFlow on PyPI for ARM processors have no GPU support.</source>
   <translation>Las compilaciones de TensorFlow en PyPI para procesadores ARM no son compatibles con la GPU.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/platforms.py" />
   <source>on a processor of the kind {machine}</source>
   <translation>en un procesador del tipo {machine}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/platforms.py" />
   <source>with {libc}</source>
   <translation>con {libc}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/platforms.py" />
   <source>This is {value}{libc}{processor}.</source>
   <extracomment>libc = f' with {case.host.libc}' if case.host.libc.startswith('musl') else ''; processor = f' on a processor of the kind {case.host.machine}' if case.host.machine else ''</extracomment>
   <translation>Esto es {value}{libc}{processor}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/stage_failures.py" />
   <source>the matrix product</source>
   <translation>el producto de matrices</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/stage_failures.py" />
   <source>the convolution</source>
   <translation>la convolución</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/stage_failures.py" />
   <source>the training step</source>
   <translation>el paso de entrenamiento</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/stage_failures.py" />
   <source>the compiling of a function</source>
   <translation>la compilación de una función</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/stage_failures.py" />
   <source>the Fourier transform</source>
   <translation>la transformada de Fourier</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/stage_failures.py" />
   <source>the solving of a system of equations</source>
   <translation>la resolución de un sistema de ecuaciones</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/stage_failures.py" />
   <source>the product of 16-bit numbers</source>
   <translation>el producto de números de 16 bits</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/stage_failures.py" />
   <source>the measuring of speeds</source>
   <translation>la medición de velocidades</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/stage_failures.py" />
   <source>asking for its build</source>
   <translation>la pregunta por su compilación</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/stage_failures.py" />
   <source>on GPU {gpu} ({name})</source>
   <extracomment>name = listed[position] if position &lt; len(listed) else ''</extracomment>
   <translation>en la GPU {gpu} ({name})</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/stage_failures.py" />
   <source>on GPU {gpu}</source>
   <translation>en la GPU {gpu}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/stage_failures.py" />
   <source>{title} did not finish {doing} within the time limit.</source>
   <translation>{title} no terminó {doing} dentro del límite de tiempo.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/stage_failures.py" />
   <source>{title} wrote over {value} MB of messages during {doing}.</source>
   <translation>{title} escribió más de {value} MB de mensajes durante {doing}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/stage_failures.py" />
   <source>{title} crashed with {name} during {doing}: {meaning}.</source>
   <translation>{title} se bloqueó con {name} durante {doing}: {meaning}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/stage_failures.py" />
   <source>{title} crashed with {name} during {doing}.</source>
   <translation>{title} se bloqueó con {name} durante {doing}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/stage_failures.py" />
   <source>{title} ended Python with exit code {code} during {doing}.</source>
   <translation>{title} hizo terminar Python con el código de salida {code} durante {doing}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/stage_failures.py" />
   <source>{doing} failed: {in_short}</source>
   <translation>{doing} falló: {in_short}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/stage_failures.py" />
   <source>{doing} ran on {device} and its numbers differ from NumPy's.</source>
   <translation>{doing} se ejecutó en {device}, y sus números difieren de los de NumPy.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/stage_failures.py" />
   <source>{title} lists a GPU, but {doing} ran on {device}.</source>
   <translation>{title} enumera una GPU, pero {doing} se ejecutó en {device}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/support.py" />
   <source>NVML says: {rstrip}.</source>
   <translation>NVML dice: {rstrip}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/bars.py" />
   <source>Matrix product</source>
   <translation>Producto de matrices</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/bars.py" />
   <source>Copying data</source>
   <translation>Copia de datos</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/bars.py" />
   <source>Processor</source>
   <translation>Procesador</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/bars.py" />
   <source>To {name}</source>
   <extracomment>name = _name(case, position) if named else ''</extracomment>
   <translation>Hacia {name}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/bars.py" />
   <source>From {name}</source>
   <extracomment>name = _name(case, position) if named else ''</extracomment>
   <translation>Desde {name}</translation>
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
   <translation>superado con una advertencia</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/cause.py" />
   <source>was not needed</source>
   <translation>no hizo falta</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/cause.py" />
   <source>could not be checked</source>
   <translation>no se pudo comprobar</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/cause.py" />
   <source>the step “{LAYER_TITLES}”</source>
   <translation>el paso «{LAYER_TITLES}»</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/cause.py" />
   <source>the result</source>
   <translation>el resultado</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/cause.py" />
   <source>is: {title}</source>
   <translation>{title}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/cause.py" />
   <source>the GPU works</source>
   <translation>la GPU funciona</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/cause.py" />
   <source>is that the GPU works</source>
   <translation>la GPU funciona</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/cause.py" />
   <source>nothing was named</source>
   <translation>no se nombró nada</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/cause.py" />
   <source>is: {said}</source>
   <translation>{said}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/cause.py" />
   <source>not noticed</source>
   <translation>no se observó</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>is not installed</source>
   <translation>sin instalar</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>the newest CUDA that the driver supports</source>
   <translation>el CUDA más reciente con el que es compatible el controlador</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>the NVIDIA driver</source>
   <translation>el controlador de NVIDIA</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>is {version} (branch {partition})</source>
   <extracomment>version = f' of driver {used.version}' if strange else ''</extracomment>
   <translation>{version} (rama {partition})</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>not there</source>
   <translation>no está</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>not loaded; nouveau is loaded instead</source>
   <translation>sin cargar; en su lugar está cargado nouveau</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>is not loaded, and nouveau is loaded in its place</source>
   <translation>sin cargar, y en su lugar está cargado nouveau</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>and none is made for this kernel</source>
   <translation>y no hay ninguno hecho para este kernel</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>not loaded{made}</source>
   <extracomment>made = '' if loaded.installed else ', and none is made for this kernel'</extracomment>
   <translation>sin cargar{made}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>are missing</source>
   <translation>faltan</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>{listed}: not open to this user</source>
   <translation>{listed}: sin acceso para este usuario</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>are not open to this user: {listed}</source>
   <translation>sin acceso para este usuario: {listed}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>are {listed}</source>
   <translation>{listed}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>is not there</source>
   <translation>no está</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>its library cannot be loaded: {load_error}</source>
   <translation>su biblioteca no se puede cargar: {load_error}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>is that {error}</source>
   <extracomment>error = step.error if step is not None else f'{test.end.name or test.end.kind}'</extracomment>
   <translation>{error}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>cannot load</source>
   <translation>no se puede cargar</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>{value} fails: {error}</source>
   <extracomment>error = step.error if step is not None else f'{test.end.name or test.end.kind}'</extracomment>
   <translation>{value} falla: {error}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>is an error: {error}</source>
   <extracomment>error = step.error if step is not None else f'{test.end.name or test.end.kind}'</extracomment>
   <translation>un error: {error}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>it gives a GPU</source>
   <translation>da una GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>is that it has a GPU</source>
   <translation>hay una GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>to a process with these variables</source>
   <translation>para un proceso con estas variables</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>it gives no GPU{hidden}</source>
   <extracomment>hidden = ' to a process with these variables' if said.hidden_by &gt; 0 else ''</extracomment>
   <translation>no da ninguna GPU{hidden}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>is that it has no GPU{hidden}</source>
   <extracomment>hidden = ' to a process with these variables' if said.hidden_by &gt; 0 else ''</extracomment>
   <translation>no hay ninguna GPU{hidden}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>it answers</source>
   <translation>responde</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>error: {value}</source>
   <translation>error: {value}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>says: {value}</source>
   <translation>dice: {value}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>fails at the step “{name}”: {error}</source>
   <extracomment>name = step.name if step is not None else test.end.stage or 'start'; error = step.error if step is not None else f'{test.end.name or test.end.kind}'</extracomment>
   <translation>falla en el paso «{name}»: {error}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>fails at the step “{name}”</source>
   <extracomment>name = step.name if step is not None else test.end.stage or 'start'</extracomment>
   <translation>falla en el paso «{name}»</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>tells of no fault of a GPU</source>
   <translation>no informa de ningún fallo de una GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>Xid {number}</source>
   <translation>Xid {number}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>tells of faults of a GPU: {join}</source>
   <translation>informa de fallos de una GPU: {join}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>after {seconds} s</source>
   <translation>después de {seconds} s</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>comes after {seconds} s</source>
   <translation>llega después de {seconds} s</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>comes at once</source>
   <translation>llega de inmediato</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>the kernel's part of the NVIDIA driver</source>
   <translation>la parte del controlador de NVIDIA en el kernel</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>the driver's device files</source>
   <translation>los archivos de dispositivo del controlador</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>a computation by the driver alone</source>
   <translation>un cálculo solo con el controlador</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>the system's log</source>
   <translation>el registro del sistema</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>the driver's own answer (cuInit)</source>
   <translation>la respuesta propia del controlador (cuInit)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>NVML, the driver's part that reports on the cards</source>
   <translation>NVML, la parte del controlador que informa sobre las tarjetas</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>the driver's answer</source>
   <translation>la respuesta del controlador</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>of driver {version}</source>
   <translation>del controlador {version}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>while the kernel runs {running}</source>
   <extracomment>running = loaded.version if loaded is not None and loaded.version else driver_version(side.case)</extracomment>
   <translation>mientras que el kernel ejecuta {running}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>and {value} more</source>
   <translation>y {value} más</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>and belongs to the image</source>
   <translation>y pertenece a la imagen</translation>
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
   <translation>tiene su origen en {value}{version}{beside}{image}{more}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/framework.py" />
   <source>built for CUDA</source>
   <translation>compilado para CUDA</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/framework.py" />
   <source>built for the processor only</source>
   <translation>compilado solo para el procesador</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/framework.py" />
   <source>built for AMD cards</source>
   <translation>compilado para tarjetas AMD</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/framework.py" />
   <source>an empty package that brings another one</source>
   <translation>un paquete vacío que trae otro</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/framework.py" />
   <source>the CUDA that {title} was built for</source>
   <extracomment>title = titles[0] if len(titles) == 1 else 'the framework'</extracomment>
   <translation>el CUDA para el que se compiló {title}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/framework.py" />
   <source>the cuDNN that {title} was built for</source>
   <extracomment>title = titles[0] if len(titles) == 1 else 'the framework'</extracomment>
   <translation>el cuDNN para el que se compiló {title}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/framework.py" />
   <source>what cards {title} holds code for</source>
   <extracomment>title = titles[0] if len(titles) == 1 else 'the framework'</extracomment>
   <translation>las tarjetas para las que {title} contiene código</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/framework.py" />
   <source>what the framework imports</source>
   <translation>lo que importa el framework</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/framework.py" />
   <source>the project in the working folder</source>
   <translation>el proyecto en la carpeta de trabajo</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/framework.py" />
   <source>not installed</source>
   <translation>no instalado</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/framework.py" />
   <source>is {join}</source>
   <translation>{join}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/framework.py" />
   <source>one package</source>
   <translation>un solo paquete</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/framework.py" />
   <source>belongs to one package</source>
   <translation>pertenece a un solo paquete</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/framework.py" />
   <source>is filled by several packages: {listed}</source>
   <translation>la llenan varios paquetes: {listed}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/framework.py" />
   <source>are damaged: {listed}</source>
   <translation>dañados: {listed}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/framework.py" />
   <source>are whole</source>
   <translation>completos</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/framework.py" />
   <source>{wanted} ({value} is installed)</source>
   <translation>{wanted} (está instalado {value})</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/framework.py" />
   <source>are not met: {listed}</source>
   <translation>no se cumplen: {listed}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/framework.py" />
   <source>are met</source>
   <translation>se cumplen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/framework.py" />
   <source>is hidden by {listed}</source>
   <translation>lo oculta {listed}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/framework.py" />
   <source>not hidden</source>
   <translation>sin ocultar</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/framework.py" />
   <source>asks for {listed}</source>
   <translation>pide {listed}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/framework.py" />
   <source>asks for no framework</source>
   <translation>no pide ningún framework</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/framework.py" />
   <source>the framework's folder</source>
   <translation>la carpeta del framework</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/framework.py" />
   <source>the framework's files</source>
   <translation>los archivos del framework</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/framework.py" />
   <source>the framework's requirements</source>
   <translation>los requisitos del framework</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/gpu.py" />
   <source>exclusive process</source>
   <translation>proceso exclusivo</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/gpu.py" />
   <source>the PCI bus</source>
   <translation>el bus PCI</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/gpu.py" />
   <source>the graphics card</source>
   <translation>la tarjeta gráfica</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/gpu.py" />
   <source>the graphics cards</source>
   <translation>las tarjetas gráficas</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/gpu.py" />
   <source>no NVIDIA card</source>
   <translation>ninguna tarjeta NVIDIA</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/gpu.py" />
   <source>shows no NVIDIA card, only {others}</source>
   <translation>no muestra ninguna tarjeta NVIDIA, solo {others}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/gpu.py" />
   <source>shows no NVIDIA card</source>
   <translation>no muestra ninguna tarjeta NVIDIA</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/gpu.py" />
   <source>only {others}</source>
   <translation>solo {others}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/gpu.py" />
   <source>an NVIDIA card</source>
   <translation>una tarjeta NVIDIA</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/gpu.py" />
   <source>{len} NVIDIA cards</source>
   <translation>{len} tarjetas NVIDIA</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/gpu.py" />
   <source>kernel driver: {join}</source>
   <translation>controlador del kernel: {join}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/gpu.py" />
   <source>problem code {join}</source>
   <translation>código de problema {join}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/gpu.py" />
   <source>shows {count} ({held}{code})</source>
   <extracomment>count = 'an NVIDIA card' if len(cards) == 1 else f'{len(cards)} NVIDIA cards'; code = f", problem code {', '.join(map(str, problems))}" if problems else ''</extracomment>
   <translation>muestra {count} ({held}{code})</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/gpu.py" />
   <source>is {said}</source>
   <translation>{said}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/gpu.py" />
   <source>are {said}</source>
   <translation>{said}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/gpu.py" />
   <source>compute capability {compute_capability}</source>
   <translation>compute capability {compute_capability}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/gpu.py" />
   <source>{value} GB</source>
   <translation>{value} GB</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/gpu.py" />
   <source>on with {len} instances</source>
   <translation>activado con {len} instancias</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/gpu.py" />
   <source>at least one</source>
   <translation>al menos uno</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/gpu.py" />
   <source>are held down ({join})</source>
   <translation>reducidas ({join})</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/gpu.py" />
   <source>are free</source>
   <translation>sin limitar</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/gpu.py" />
   <source>{value} of {value2} GB</source>
   <translation>{value} de {value2} GB</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/gpu.py" />
   <source>{amount} free</source>
   <translation>{amount} libres</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/gpu.py" />
   <source>is mostly free</source>
   <translation>libre en su mayor parte</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/gpu.py" />
   <source>is mostly in use ({amount} free)</source>
   <translation>ocupada en su mayor parte ({amount} libres)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/gpu.py" />
   <source>{link_width} of {link_width_max} lanes</source>
   <translation>{link_width} de {link_width_max} carriles</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/gpu.py" />
   <source>all lanes</source>
   <translation>todos los carriles</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/gpu.py" />
   <source>the compute mode</source>
   <translation>el modo de cómputo</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/gpu.py" />
   <source>MIG, which divides a card into parts</source>
   <translation>MIG, que divide una tarjeta en partes</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/gpu.py" />
   <source>the number of errors of the card's memory</source>
   <translation>el número de errores de la memoria de la tarjeta</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/gpu.py" />
   <source>the clocks</source>
   <translation>las frecuencias</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/gpu.py" />
   <source>the link to the card</source>
   <translation>la conexión con la tarjeta</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/gpu.py" />
   <source>the graphics card's memory</source>
   <translation>la memoria de la tarjeta gráfica</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/item.py" />
   <source>no answer in time</source>
   <translation>sin respuesta a tiempo</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/item.py" />
   <source>crashes when it is asked</source>
   <translation>se bloquea cuando se le pregunta</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/item.py" />
   <source>is {value}</source>
   <translation>{value}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/item.py" />
   <source>is not known</source>
   <translation>no se sabe</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/item.py" />
   <source>On the left {subject} {left}; on the right they {right}.</source>
   <translation>A la izquierda, {subject}: {left}; a la derecha: {right}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/item.py" />
   <source>On the left {subject} {left}; on the right it {right}.</source>
   <translation>A la izquierda, {subject}: {left}; a la derecha: {right}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/item.py" />
   <source>gives no answer in time</source>
   <translation>no da ninguna respuesta a tiempo</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/item.py" />
   <source>{join} and {value} more</source>
   <translation>{join} y {value} más</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/libraries.py" />
   <source>the wheel</source>
   <translation>el wheel</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/libraries.py" />
   <source>not looked for</source>
   <translation>no se buscó</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/libraries.py" />
   <source>another version</source>
   <translation>otra versión</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/libraries.py" />
   <source>not asked for</source>
   <translation>no se pide</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/libraries.py" />
   <source>is not asked for</source>
   <translation>no se pide</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/libraries.py" />
   <source>are not asked for</source>
   <translation>no se piden</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/libraries.py" />
   <source>really loading it fails: {error}</source>
   <translation>la carga real falla: {error}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/libraries.py" />
   <source>{short}, version {version}</source>
   <translation>{short}, versión {version}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/libraries.py" />
   <source>version {version}</source>
   <translation>versión {version}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/libraries.py" />
   <source>is not found</source>
   <translation>no se encuentra</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/libraries.py" />
   <source>are not found</source>
   <translation>no se encuentran</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/libraries.py" />
   <source>lies in {folder}{beside}, where nobody looks for it</source>
   <extracomment>beside = f' ({version})' if version else ''</extracomment>
   <translation>está en {folder}{beside}, donde nadie busca</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/libraries.py" />
   <source>lie in {folder}, where nobody looks for them</source>
   <translation>están en {folder}, donde nadie busca</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/libraries.py" />
   <source>is there in {value} only ({folder})</source>
   <translation>solo está en {value} ({folder})</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/libraries.py" />
   <source>are there in another version only ({folder})</source>
   <translation>solo están en otra versión ({folder})</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/libraries.py" />
   <source>without {join}</source>
   <translation>sin {join}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/libraries.py" />
   <source>cannot be loaded{lacks}{beside}</source>
   <extracomment>lacks = f" without {', '.join(fact.missing_dependencies)}" if fact.missing_dependencies else ''; beside = f' ({version})' if version else ''</extracomment>
   <translation>no se puede cargar{lacks}{beside}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/libraries.py" />
   <source>cannot be loaded{lacks}</source>
   <extracomment>lacks = f" without {', '.join(fact.missing_dependencies)}" if fact.missing_dependencies else ''</extracomment>
   <translation>no se pueden cargar{lacks}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/libraries.py" />
   <source>and hides the copy that fits</source>
   <translation>y oculta la copia adecuada</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/libraries.py" />
   <source>the wheels</source>
   <translation>los wheels</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/libraries.py" />
   <source>comes from {from}{hides}</source>
   <extracomment>hides = ', and hides the copy that fits' if fact.status == 'shadowed' else ''</extracomment>
   <translation>tiene su origen en {from}{hides}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/libraries.py" />
   <source>come from {many}{hides}</source>
   <extracomment>many = 'the wheels' if fact.found_via == 'site-packages' else _from(fact, side); hides = ', and hides the copy that fits' if fact.status == 'shadowed' else ''</extracomment>
   <translation>tienen su origen en {many}{hides}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/libraries.py" />
   <source>not found</source>
   <translation>no se encuentra</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/libraries.py" />
   <source>from {from}</source>
   <translation>origen: {from}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/packages.py" />
   <source>the CUDA toolkit of the system</source>
   <translation>el toolkit de CUDA del sistema</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/packages.py" />
   <source>the package {name}</source>
   <translation>el paquete {name}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/packages.py" />
   <source>{count} package</source>
   <translation>{count} paquete</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/packages.py" />
   <source>{count} packages</source>
   <translation>{count} paquetes</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/packages.py" />
   <source>NVIDIA's packages in the Python</source>
   <translation>los paquetes de NVIDIA en el Python</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/packages.py" />
   <source>are not installed</source>
   <translation>sin instalar</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/packages.py" />
   <source>are installed</source>
   <translation>instalados</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/packages.py" />
   <source>of unknown version</source>
   <translation>de versión desconocida</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/packages.py" />
   <source>CUDA {listed}</source>
   <translation>CUDA {listed}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/packages.py" />
   <source>{value} in {place}</source>
   <translation>{value} en {place}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/packages.py" />
   <source>unknown version</source>
   <translation>versión desconocida</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/packages.py" />
   <source>is {listed}</source>
   <translation>{listed}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/pairs.py" />
   <source>“{name}” is a report, but it holds no result: check that computer again.</source>
   <translation>«{name}» es un informe, pero no contiene ningún resultado: compruebe ese equipo de nuevo.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/pairs.py" />
   <source>“{name}” tells nothing of {FRAMEWORK_TITLES}; it tells of {held}.</source>
   <translation>«{name}» no dice nada de {FRAMEWORK_TITLES}; habla de {held}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/places.py" />
   <source>the environment</source>
   <translation>el entorno</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/places.py" />
   <source>the temporary folder</source>
   <translation>la carpeta temporal</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/places.py" />
   <source>the user's site-packages</source>
   <translation>el site-packages del usuario</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/python.py" />
   <source>a virtual environment</source>
   <translation>un entorno virtual</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/python.py" />
   <source>a conda environment</source>
   <translation>un entorno de conda</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/python.py" />
   <source>the system's Python</source>
   <translation>el Python del sistema</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/python.py" />
   <source>the Python</source>
   <translation>el Python</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/python.py" />
   <source>without the GIL</source>
   <translation>sin el GIL</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/python.py" />
   <source>{implementation}, {bits} bit{free}</source>
   <extracomment>free = ', without the GIL' if python.free_threaded else ''</extracomment>
   <translation>{implementation}, {bits} bits{free}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/python.py" />
   <source>is searched</source>
   <translation>se busca en ella</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/python.py" />
   <source>is not searched</source>
   <translation>no se busca en ella</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/python.py" />
   <source>the Python's build</source>
   <translation>la compilación del Python</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/python.py" />
   <source>the Python's platform</source>
   <translation>la plataforma del Python</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/python.py" />
   <source>the kind of environment</source>
   <translation>el tipo de entorno</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/python.py" />
   <source>the user's own folder of packages</source>
   <translation>la carpeta de paquetes propia del usuario</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/python.py" />
   <source>what installs packages</source>
   <translation>lo que instala los paquetes</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/run.py" />
   <source>a short training</source>
   <translation>un entrenamiento corto</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/run.py" />
   <source>solving equations</source>
   <translation>la resolución de ecuaciones</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/run.py" />
   <source>mixed precision</source>
   <translation>la precisión mixta</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/run.py" />
   <source>does not end</source>
   <translation>no termina</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/run.py" />
   <source>drowns in messages</source>
   <translation>se ahoga en mensajes</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/run.py" />
   <source>ends Python</source>
   <translation>hace terminar Python</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/run.py" />
   <source>importing the framework</source>
   <translation>la importación del framework</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/run.py" />
   <source>the framework's own list of GPUs</source>
   <translation>la lista de GPU del propio framework</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/run.py" />
   <source>the computation on the GPU</source>
   <translation>el cálculo en la GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/run.py" />
   <source>{count} GPU</source>
   <translation>{count} GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/run.py" />
   <source>{count} GPUs</source>
   <translation>{count} GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/run.py" />
   <source>holds {said}</source>
   <translation>contiene {said}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/run.py" />
   <source>on the processor</source>
   <translation>en el procesador</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/run.py" />
   <source>runs on the processor instead</source>
   <translation>se ejecuta en el procesador en su lugar</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/run.py" />
   <source>wrong numbers at {at}</source>
   <translation>números incorrectos en {at}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/run.py" />
   <source>wrong numbers</source>
   <translation>números incorrectos</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/run.py" />
   <source>at {at}</source>
   <translation>en {at}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/run.py" />
   <source>gives wrong numbers at {at}</source>
   <translation>da números incorrectos en {at}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/run.py" />
   <source>gives wrong numbers</source>
   <translation>da números incorrectos</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/run.py" />
   <source>fails{where}: {shown}</source>
   <extracomment>where = f' at {at}' if at else ''</extracomment>
   <translation>falla{where}: {shown}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/run.py" />
   <source>{ENDS}{name} at {at}</source>
   <extracomment>name = f' ({run.end.name})' if run.end.name else ''</extracomment>
   <translation>{ENDS}{name} en {at}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/run.py" />
   <source>{value} GFLOP/s</source>
   <translation>{value} GFLOP/s</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/run.py" />
   <source>the speed of a matrix product on the GPU</source>
   <translation>la velocidad de un producto de matrices en la GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/system.py" />
   <source>Linux</source>
   <translation>Linux</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/system.py" />
   <source>a container</source>
   <translation>un contenedor</translation>
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
   <translation>una máquina virtual</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/system.py" />
   <source>{get} in {where}{engine}</source>
   <extracomment>engine = f' ({host.container})' if host.container else ''</extracomment>
   <translation>{get} en {where}{engine}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/system.py" />
   <source>in {where}{engine}</source>
   <extracomment>engine = f' ({host.container})' if host.container else ''</extracomment>
   <translation>en {where}{engine}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/system.py" />
   <source>none of AVX, AVX2 and FMA</source>
   <translation>ninguna de AVX, AVX2 y FMA</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/system.py" />
   <source>has none of AVX, AVX2 and FMA</source>
   <translation>no tiene ninguna de AVX, AVX2 y FMA</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/system.py" />
   <source>has {join}</source>
   <translation>tiene {join}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/system.py" />
   <source>nearly used up</source>
   <translation>casi agotada</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/system.py" />
   <source>is nearly used up</source>
   <translation>casi agotada</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/system.py" />
   <source>the memory that Windows can promise</source>
   <translation>la memoria que Windows puede prometer</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/system.py" />
   <source>the kind of processor</source>
   <translation>el tipo de procesador</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/system.py" />
   <source>the processor</source>
   <translation>el procesador</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/system.py" />
   <source>Microsoft's Visual C++ runtime</source>
   <translation>el runtime de Visual C++ de Microsoft</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/system.py" />
   <source>the processor's name</source>
   <translation>el nombre del procesador</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/system.py" />
   <source>the C library</source>
   <translation>la biblioteca de C</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/system.py" />
   <source>Secure Boot</source>
   <translation>Secure Boot</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/system.py" />
   <source>the release of the system</source>
   <translation>la versión del sistema</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/system.py" />
   <source>the kernel</source>
   <translation>el kernel</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/together.py" />
   <source>The two sides differ in {listed}.</source>
   <translation>Los dos lados difieren en {listed}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/variables.py" />
   <source>not set</source>
   <translation>sin establecer</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/variables.py" />
   <source>is set to “{said}”</source>
   <translation>tiene el valor «{said}»</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/variables.py" />
   <source>no folder with GPU libraries</source>
   <translation>ninguna carpeta con bibliotecas para GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/variables.py" />
   <source>names no folder with GPU libraries</source>
   <translation>no nombra ninguna carpeta con bibliotecas para GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/variables.py" />
   <source>gone: {listed}</source>
   <translation>ya no existe: {listed}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/variables.py" />
   <source>names {said}</source>
   <translation>nombra {said}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/diagnose.py" />
   <source>gpuwizard could not write more about it.</source>
   <translation>gpuwizard no pudo escribir más al respecto.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/common.py" />
   <source>a test run</source>
   <translation>una ejecución de prueba</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/common.py" />
   <source>did not end in time</source>
   <translation>no terminó a tiempo</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/common.py" />
   <source>drowned in messages</source>
   <translation>se ahogó en mensajes</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/common.py" />
   <source>ended early</source>
   <translation>terminó antes de tiempo</translation>
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
   <translation>gpuwizard no pudo terminar esta comprobación. El informe contiene los detalles.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>The driver could not be asked.</source>
   <translation>El controlador no se pudo consultar.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>The driver gives no GPU.</source>
   <translation>El controlador no da ninguna GPU.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>{names} answers with driver {version}.</source>
   <translation>{names} responde con el controlador {version}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>{names} answers.</source>
   <translation>{names} responde.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>with driver {version}</source>
   <translation>con el controlador {version}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>GPU {index}</source>
   <translation>GPU {index}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>kernel driver {kernel_driver}</source>
   <translation>controlador del kernel {kernel_driver}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>no kernel driver</source>
   <translation>sin controlador del kernel</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>problem code {problem_code}</source>
   <translation>código de problema {problem_code}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>NVIDIA device {device_id}</source>
   <translation>dispositivo NVIDIA {device_id}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>On the PCI bus</source>
   <translation>En el bus PCI</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>NVIDIA GPU on the PCI bus</source>
   <translation>GPU NVIDIA en el bus PCI</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>none (other display adapters: {others})</source>
   <translation>ninguna (otros adaptadores de pantalla: {others})</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>({size} free)</source>
   <translation>({size} libres)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>Driver version</source>
   <translation>Versión del controlador</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>Newest CUDA it supports</source>
   <translation>CUDA más reciente compatible</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>nvidia {version}</source>
   <translation>nvidia {version}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>nouveau is loaded instead</source>
   <translation>en su lugar está cargado nouveau</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>{name} is loaded{nouveau}</source>
   <extracomment>nouveau = '; nouveau is loaded instead' if loaded.nouveau else ''</extracomment>
   <translation>{name} está en uso{nouveau}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>{name} is not loaded{nouveau}</source>
   <extracomment>nouveau = '; nouveau is loaded instead' if loaded.nouveau else ''</extracomment>
   <translation>{name} no está en uso{nouveau}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>Kernel module</source>
   <translation>Módulo del kernel</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>Driver library</source>
   <translation>Biblioteca del controlador</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>gives {hidden} GPU only without the variable that hides the GPU</source>
   <translation>da {hidden} GPU solo sin la variable que oculta la GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>gives {hidden} GPUs only without the variable that hides the GPU</source>
   <translation>da {hidden} GPU solo sin la variable que oculta la GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>Driver called directly</source>
   <translation>Controlador llamado directamente</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>works, gives {count} GPU{took}</source>
   <extracomment>took = f' ({answer.seconds:.1f} s)' if answer.seconds &gt;= 1 else ''</extracomment>
   <translation>funciona, da {count} GPU{took}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>works, gives {count} GPUs{took}</source>
   <extracomment>took = f' ({answer.seconds:.1f} s)' if answer.seconds &gt;= 1 else ''</extracomment>
   <translation>funciona, da {count} GPU{took}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>{call} answers {code}, {error}</source>
   <translation>{call} responde {code}, {error}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>exit code {exit_code}: {output}</source>
   <translation>código de salida {exit_code}: {output}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>Device files</source>
   <translation>Archivos de dispositivo</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>Not allowed to open</source>
   <translation>Sin permiso para abrir</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>Inside a container</source>
   <translation>Dentro de un contenedor</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>Windows Subsystem for Linux</source>
   <translation>Subsistema de Windows para Linux</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>System</source>
   <translation>Sistema</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver_alone.py" />
   <source>Driver alone</source>
   <translation>Solo el controlador</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver_alone.py" />
   <source>{left} more GPUs were not tested</source>
   <extracomment>left = called.device_count - len(tests) if called is not None and tests else 0</extracomment>
   <translation>{left} GPU más no se probaron</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver_alone.py" />
   <source>{left} more GPU was not tested</source>
   <extracomment>left = called.device_count - len(tests) if called is not None and tests else 0</extracomment>
   <translation>{left} GPU más no se probó</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver_alone.py" />
   <source>s were</source>
   <translation>s were</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver_alone.py" />
   <source>{named}, driver alone</source>
   <translation>{named}, solo el controlador</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver_alone.py" />
   <source>the test did not come to an end</source>
   <translation>la prueba no llegó a su fin</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver_alone.py" />
   <source>to the GPU {speed}</source>
   <translation>hacia la GPU {speed}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver_alone.py" />
   <source>back {speed}</source>
   <translation>de vuelta {speed}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver_alone.py" />
   <source>from the GPU {speed}</source>
   <translation>desde la GPU {speed}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver_alone.py" />
   <source>from the GPU</source>
   <translation>desde la GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver_alone.py" />
   <source>right numbers in {took} s{join}</source>
   <translation>números correctos en {took} s{join}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver_alone.py" />
   <source>{value} GB/s</source>
   <translation>{value} GB/s</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/framework.py" />
   <source>with CUDA (NVIDIA GPUs)</source>
   <translation>con CUDA (GPU NVIDIA)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/framework.py" />
   <source>without CUDA (processor only)</source>
   <translation>sin CUDA (solo procesador)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/framework.py" />
   <source>for AMD GPUs</source>
   <translation>para GPU de AMD</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/framework.py" />
   <source>does not say whether it has CUDA</source>
   <translation>no dice si tiene CUDA</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/framework.py" />
   <source>only pulls another package</source>
   <translation>solo trae otro paquete</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/framework.py" />
   <source>virtual environment</source>
   <translation>entorno virtual</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/framework.py" />
   <source>conda environment</source>
   <translation>entorno de conda</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/framework.py" />
   <source>the system's own</source>
   <translation>el del propio sistema</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/framework.py" />
   <source>{title} {version} imports without error.</source>
   <translation>{title} {version} se importa sin error.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/framework.py" />
   <source>{title} was not imported.</source>
   <translation>{title} no se importó.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/framework.py" />
   <source>{title} could not be imported.</source>
   <translation>{title} no se pudo importar.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/framework.py" />
   <source>{version} ({maker}{bits} bit, {kind}, packages by {installer})</source>
   <extracomment>maker = '' if python.implementation == 'cpython' else f'{python.implementation}, '</extracomment>
   <translation>{version} ({maker}{bits} bits, {kind}, paquetes mediante {installer})</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/framework.py" />
   <source>Python</source>
   <translation>Python</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/framework.py" />
   <source>not installed in this Python</source>
   <translation>no está instalado en este Python</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/framework.py" />
   <source>not known whether it is installed</source>
   <translation>no se sabe si está instalado</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/framework.py" />
   <source>In the way</source>
   <translation>Estorba</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/framework.py" />
   <source>{path} hides {module}</source>
   <translation>{path} oculta {module}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/framework.py" />
   <source>Package</source>
   <translation>Paquete</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/framework.py" />
   <source>Build</source>
   <translation>Compilación</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/framework.py" />
   <source>Also owns its folder</source>
   <translation>También dueño de su carpeta</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/framework.py" />
   <source>Needs {wanted}</source>
   <translation>Necesita {wanted}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/framework.py" />
   <source>Damaged file</source>
   <translation>Archivo dañado</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/framework.py" />
   <source>Import</source>
   <translation>Importación</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/framework.py" />
   <source>works, {seconds} s</source>
   <translation>funciona, {seconds} s</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>Convolution</source>
   <translation>Convolución</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>Training step</source>
   <translation>Paso de entrenamiento</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>Compiled function</source>
   <translation>Función compilada</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>Fourier transform</source>
   <translation>Transformada de Fourier</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>System of equations</source>
   <translation>Sistema de ecuaciones</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>16-bit matrix product</source>
   <translation>Producto de matrices de 16 bits</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>Speed</source>
   <translation>Velocidad</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>It waits until the step "{LAYER_TITLES}" is mended.{cpu}</source>
   <translation>Espera hasta que el paso «{LAYER_TITLES}» esté arreglado.{cpu}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>The test was not run.</source>
   <translation>La prueba no se ejecutó.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>{title} did not compute on a GPU.{cpu}</source>
   <translation>{title} no calculó en una GPU.{cpu}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>{title} computes on {name} and the numbers are right</source>
   <translation>{title} calcula en {name} y los números son correctos</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>GPU {gpu}</source>
   <translation>GPU {gpu}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>{works}, but not on {join}.</source>
   <translation>{works}, pero no en {join}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>{works}, but this does not work: {join}.</source>
   <translation>{works}, pero esto no funciona: {join}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>On the processor the same operations gave the right numbers.</source>
   <translation>En el procesador, las mismas operaciones dieron los números correctos.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>GPUs that {title} lists</source>
   <translation>GPU que {title} enumera</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>Listing the GPUs</source>
   <translation>Enumeración de las GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>failed: {in_short}</source>
   <translation>falló: {in_short}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>left out: {skipped}</source>
   <translation>omitido: {skipped}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>ran on {where}, but the numbers are wrong</source>
   <extracomment>where = 'the GPU' if stage.on_gpu else 'the processor'</extracomment>
   <translation>se ejecutó en {where}, pero los números son incorrectos</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>right numbers on {where}, {times}</source>
   <extracomment>where = 'the GPU' if stage.on_gpu else 'the processor'</extracomment>
   <translation>números correctos en {where}, {times}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>first run {seconds} s, then {max} s</source>
   <translation>primera ejecución {seconds} s, después {max} s</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>{title}, its device {name}</source>
   <translation>{title}, su dispositivo {name}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>right numbers</source>
   <translation>números correctos</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>wrong numbers, or an error</source>
   <translation>números incorrectos, o un error</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>Once more with {changed}</source>
   <translation>Una vez más con {changed}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>the GPU {figure}</source>
   <translation>la GPU {figure}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>the processor {figure}</source>
   <translation>el procesador {figure}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>{title}, matrix products</source>
   <translation>{title}, productos de matrices</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>Speed of a matrix product</source>
   <translation>Velocidad de un producto de matrices</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>{title}, float32</source>
   <translation>{title}, float32</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>to the GPU {figure}</source>
   <translation>hacia la GPU {figure}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>back {figure}</source>
   <translation>de vuelta {figure}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>Speed of a copy</source>
   <translation>Velocidad de una copia</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>could not be measured: {in_short}</source>
   <translation>no se pudo medir: {in_short}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>seen before the test, while it may have been idle</source>
   <translation>visto antes de la prueba, cuando puede haber estado inactiva</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>it accepts no program</source>
   <translation>no acepta ningún programa</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>it serves one program at a time</source>
   <translation>atiende un solo programa a la vez</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>of GPU {index}</source>
   <translation>de la GPU {index}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>which is hot: check its cooling</source>
   <translation>que es mucho calor: revise su refrigeración</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>Temperature{of}</source>
   <extracomment>of = f' of GPU {gpu.index}' if several else ''</extracomment>
   <translation>Temperatura{of}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>Clocks{of}</source>
   <extracomment>of = f' of GPU {gpu.index}' if several else ''</extracomment>
   <translation>Frecuencias{of}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>held down: {why} ({IDLE})</source>
   <translation>reducidas: {why} ({IDLE})</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>held down by the {slowed}, which is usual under full load</source>
   <translation>reducidas por: {slowed}, lo que es habitual a plena carga</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>{width} of {most} lanes</source>
   <translation>{width} de {most} carriles</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>{width} lanes</source>
   <translation>{width} carriles</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>generation {generation} of {newest}</source>
   <translation>generación {generation} de {newest}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>generation {generation}</source>
   <translation>generación {generation}</translation>
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
   <translation>{told} ({IDLE}; así ahorran energía las tarjetas{contradicted})</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>of the {value} that all lanes carry</source>
   <translation>de los {value} que transportan todos los carriles</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>copies reach {best} GB/s at most{could}. Another slot, or the card seated anew, may give it all lanes</source>
   <extracomment>could = f' of the {full / GB:.0f} that all lanes carry' if full else ''</extracomment>
   <translation>las copias alcanzan como máximo {best} GB/s{could}. Otra ranura, o volver a colocar la tarjeta, puede darle todos los carriles</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>copies of {value} GB/s show that it is faster at work</source>
   <translation>copias de {value} GB/s muestran que es más rápida al trabajar</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>Memory errors{of}</source>
   <extracomment>of = f' of GPU {gpu.index}' if several else ''</extracomment>
   <translation>Errores de memoria{of}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>not watched for: error correction is off</source>
   <translation>no se vigilan: la corrección de errores está desactivada</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>{ecc_errors} since the driver was started that could not be corrected</source>
   <translation>{ecc_errors} desde que se inició el controlador, que no se pudieron corregir</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>none that could not be corrected</source>
   <translation>ninguno que no se pudiera corregir</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>Compute mode{of}</source>
   <extracomment>of = f' of GPU {gpu.index}' if several else ''</extracomment>
   <translation>Modo de cómputo{of}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>Divided by MIG{of}</source>
   <extracomment>of = f' of GPU {gpu.index}' if several else ''</extracomment>
   <translation>División por MIG{of}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>yes, no part was listed</source>
   <translation>sí, no se enumeró ninguna parte</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>Part by MIG{of}</source>
   <extracomment>of = f' of GPU {gpu.index}' if several else ''</extracomment>
   <translation>Parte por MIG{of}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>Program on it{of}</source>
   <extracomment>of = f' of GPU {gpu.index}' if several else ''</extracomment>
   <translation>Programa en ejecución{of}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>another user's</source>
   <translation>de otro usuario</translation>
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
   <translation>. Otros programas la usan también, lo que resta velocidad al suyo</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>{name} reaches {value} GFLOP/s, the processor {processor}{shared}</source>
   <extracomment>name = f'GPU {speed.gpu}' if len(case.run.gpus) &gt; 1 else 'the GPU'; shared = '. Other programs use it as well, which takes speed from yours' if others else ''</extracomment>
   <translation>{name} alcanza {value} GFLOP/s, el procesador {processor}{shared}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>GPU {gpu} reaches {value} GFLOP/s, GPU {gpu2} of the same kind {value2}</source>
   <translation>la GPU {gpu} alcanza {value} GFLOP/s; la GPU {gpu2}, del mismo tipo, {value2}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>Matrix product of {name}</source>
   <translation>Producto de matrices de {name}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>Faults in the system's log</source>
   <translation>Fallos en el registro del sistema</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>may not be read by this user</source>
   <translation>este usuario no puede leerlo</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>none found since the start</source>
   <translation>ninguno encontrado desde el inicio</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>and {value} earlier ones</source>
   <translation>y {value} anteriores</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>(Xid {number}: {says})</source>
   <translation>(Xid {number}: {says})</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>on another card of this computer</source>
   <translation>en otra tarjeta de este equipo</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>Fault in the system's log</source>
   <translation>Fallo en el registro del sistema</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/libraries.py" />
   <source>in a folder where the system does not look</source>
   <translation>en una carpeta en la que el sistema no busca</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/libraries.py" />
   <source>only in another version</source>
   <translation>solo en otra versión</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/libraries.py" />
   <source>hidden behind another copy</source>
   <translation>oculta tras otra copia</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/libraries.py" />
   <source>but the loader refuses it: {error}</source>
   <translation>pero el cargador la rechaza: {error}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/libraries.py" />
   <source>but loading it crashed: {error}</source>
   <translation>pero al cargarla se produjo un fallo: {error}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/libraries.py" />
   <source>but loading it never ended: {error}</source>
   <translation>pero la carga no terminó: {error}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/libraries.py" />
   <source>but the loader really takes {path}</source>
   <translation>pero el cargador toma en realidad {path}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/libraries.py" />
   <source>It is not known whether {title} is installed, so no {name} was looked for.</source>
   <translation>No se sabe si {title} está instalado, así que no se buscó {name}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/libraries.py" />
   <source>{title} is not installed, so no {name} is asked for.</source>
   <translation>{title} no está instalado, así que no se pide {name}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/libraries.py" />
   <source>This build of {title} does not use {name}.</source>
   <translation>Esta compilación de {title} no usa {name}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/libraries.py" />
   <source>{title} uses {name} on the GPU.</source>
   <translation>{title} usa {name} en la GPU.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/libraries.py" />
   <source>It is not known which {name} libraries this build opens.</source>
   <translation>No se sabe qué bibliotecas de {name} abre esta compilación.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/libraries.py" />
   <source>{join}: found, but really loading it failed.</source>
   <translation>{join}: se encuentra, pero la carga real falló.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/libraries.py" />
   <source>{join}: found, but really loading them failed.</source>
   <translation>{join}: se encuentran, pero la carga real falló.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/libraries.py" />
   <source>{name}{version} is found where {title} looks for it.</source>
   <extracomment>version = f' {library.version}' if library.version and library.status == 'found' else ''</extracomment>
   <translation>{name}{version} se encuentra donde {title} busca.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/libraries.py" />
   <source>All {len} {name} libraries that {title} opens are found.</source>
   <translation>Se encuentran las {len} bibliotecas de {name} que {title} abre.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/libraries.py" />
   <source>The step "Search path" says more.</source>
   <translation>El paso «Ruta de búsqueda» dice más.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/libraries.py" />
   <source>{title} was built for</source>
   <translation>{title} se compiló para</translation>
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
   <translation>CUDA {value} en {path}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/libraries.py" />
   <source>(this environment's packages bring the libraries)</source>
   <translation>(los paquetes de este entorno traen las bibliotecas)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/libraries.py" />
   <source>none found on this machine{enough}</source>
   <extracomment>enough = " (this environment's packages bring the libraries)" if case.target.components else ''</extracomment>
   <translation>no se encontró ninguno en este equipo{enough}</translation>
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
   <translation>cuDNN {version} en {path} ({problem})</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/libraries.py" />
   <source>cuDNN {version} at {path}</source>
   <extracomment>version = f' {library.version}' if library.version and library.status == 'found' else ''</extracomment>
   <translation>cuDNN {version} en {path}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/libraries.py" />
   <source>Copy</source>
   <translation>Copia</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/libraries.py" />
   <source>Copies of cuDNN</source>
   <translation>Copias de cuDNN</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/libraries.py" />
   <source>none found on this machine</source>
   <translation>no se encontró ninguno en este equipo</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/libraries.py" />
   <source>needs {join}</source>
   <translation>necesita {join}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/libraries.py" />
   <source>when it is first used it opens {names}, which would not be found</source>
   <translation>cuando se usa por primera vez abre {names}, que no se encontrarían</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path.py" />
   <source>Variables that matter for the GPU</source>
   <translation>Variables que importan para la GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path.py" />
   <source>Libraries that {title} opens</source>
   <translation>Bibliotecas que {title} abre</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path.py" />
   <source>The search path was not looked at.</source>
   <translation>La ruta de búsqueda no se examinó.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path.py" />
   <source>Nothing on the search path is in the way of the GPU.</source>
   <translation>Nada en la ruta de búsqueda estorba a la GPU.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path.py" />
   <source>this folder does not exist</source>
   <translation>esta carpeta no existe</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path.py" />
   <source>the programs of CUDA {value} (nvcc, ptxas)</source>
   <translation>los programas de CUDA {value} (nvcc, ptxas)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path.py" />
   <source>PATH entry {position}</source>
   <translation>Entrada {position} de PATH</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path.py" />
   <source>(set, but empty)</source>
   <translation>(establecida, pero vacía)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path.py" />
   <source>(not set)</source>
   <translation>(sin establecer)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_entries.py" />
   <source>{variable} entry {position}</source>
   <translation>Entrada {position} de {variable}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_entries.py" />
   <source>it has no effect</source>
   <translation>no tiene efecto</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_entries.py" />
   <source>it stands for the current folder, so that any file there may be taken</source>
   <translation>representa la carpeta actual, así que puede tomarse cualquier archivo de ahí</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_entries.py" />
   <source>made for building programs only: its libcuda.so pretends to be the driver</source>
   <translation>hecha solo para compilar programas: su libcuda.so se hace pasar por el controlador</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_entries.py" />
   <source>holds {some}</source>
   <translation>contiene {some}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_entries.py" />
   <source>{some} is taken from here</source>
   <translation>de aquí se toma {some}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_entries.py" />
   <source>{some} are taken from here</source>
   <translation>de aquí se toman {some}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_entries.py" />
   <source>only the loader knows what this comes to</source>
   <translation>solo el cargador sabe a qué equivale esto</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_entries.py" />
   <source>written in quotation marks, so Windows does not look here for libraries</source>
   <translation>escrita entre comillas, así que Windows no busca bibliotecas aquí</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_entries.py" />
   <source>holds the name of a variable that is not set</source>
   <translation>contiene el nombre de una variable que no está establecida</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_entries.py" />
   <source>this network folder cannot be reached now</source>
   <translation>esta carpeta de red no es accesible ahora</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_entries.py" />
   <source>the same folder as entry {value}{spelled}, so it has no effect</source>
   <extracomment>spelled = f' ({entries[first].value})' if known and entries[first].value else ''</extracomment>
   <translation>la misma carpeta que la entrada {value}{spelled}, así que no tiene efecto</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_harm.py" />
   <source>its {file_name} is taken ahead of the right copy</source>
   <translation>su {file_name} se toma antes que la copia correcta</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_harm.py" />
   <source>its {name}{version} is taken ahead of {better}</source>
   <extracomment>version = f' {library.version}' if library.version else ''</extracomment>
   <translation>su {name}{version} se toma antes que {better}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_harm.py" />
   <source>its {name}{version} does not fit: {problem}</source>
   <extracomment>version = f' {library.version}' if library.version else ''</extracomment>
   <translation>su {name}{version} no es adecuado: {problem}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_harm.py" />
   <source>its {name}{version} does not fit</source>
   <extracomment>version = f' {library.version}' if library.version else ''</extracomment>
   <translation>su {name}{version} no es adecuado</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_value.py" />
   <source>It holds for this terminal only.</source>
   <translation>Vale solo para esta terminal.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_value.py" />
   <source>{variable}, corrected</source>
   <translation>{variable}, corregida</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_value.py" />
   <source>It is not set so far. This sets it to {several}.</source>
   <translation>Hasta ahora no está establecida. Esto la establece en {several}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_value.py" />
   <source>Corrects the PATH of your own user, for all terminals that are opened from then on.</source>
   <translation>Corrige el PATH de su propio usuario, para todas las terminales que se abran a partir de entonces.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_value.py" />
   <source>No administrator is needed. Entries that stand in the PATH of the whole computer stay as they are: an administrator can change them in the Windows settings, under environment variables.</source>
   <translation>No hace falta ningún administrador. Las entradas que están en el PATH de todo el equipo se quedan como están: un administrador puede cambiarlas en la configuración de Windows, en las variables de entorno.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_value.py" />
   <source>Your own PATH, corrected</source>
   <translation>Su propio PATH, corregido</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_value.py" />
   <source>folder that does not exist</source>
   <translation>carpeta que no existe</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_value.py" />
   <source>folders that do not exist</source>
   <translation>carpetas que no existen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_value.py" />
   <source>repeated entry</source>
   <translation>entrada repetida</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_value.py" />
   <source>repeated entries</source>
   <translation>entradas repetidas</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_value.py" />
   <source>empty entry</source>
   <translation>entrada vacía</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_value.py" />
   <source>empty entries</source>
   <translation>entradas vacías</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_value.py" />
   <source>{len} folders whose libraries do not fit</source>
   <translation>{len} carpetas cuyas bibliotecas no son adecuadas</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_value.py" />
   <source>left out: {listed}</source>
   <translation>se omite: {listed}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_value.py" />
   <source>put first: {several}</source>
   <translation>se pone primero: {several}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_value.py" />
   <source>moved behind the copy that fits: {several}</source>
   <translation>se mueve detrás de la copia adecuada: {several}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_value.py" />
   <source>the rest is as it was</source>
   <translation>el resto queda como estaba</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_value.py" />
   <source>nothing else stands in it, so the variable is taken away</source>
   <translation>no hay nada más en ella, así que la variable se quita</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_value.py" />
   <source>{join} and {parts}</source>
   <translation>{join} y {parts}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_value.py" />
   <source>Nothing of this is in the way of the GPU: it only tidies up.</source>
   <translation>Nada de esto estorba a la GPU: solo pone orden.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_value.py" />
   <source>{tidies}{THIS_TERMINAL} To keep it, change the file that sets the variable, often ~/.bashrc.</source>
   <extracomment>tidies = 'Nothing of this is in the way of the GPU: it only tidies up. ' if mark == 'info' else ''</extracomment>
   <translation>{tidies}{THIS_TERMINAL} Para conservarlo, cambie el archivo que establece la variable, a menudo ~/.bashrc.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/windows.py" />
   <source>Other display adapters</source>
   <translation>Otros adaptadores de pantalla</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/windows.py" />
   <source>Driver in Windows' list</source>
   <translation>Controlador en la lista de Windows</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/windows.py" />
   <source>a driver by {driver_provider}, which has no CUDA</source>
   <translation>un controlador de {driver_provider}, que no tiene CUDA</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/windows.py" />
   <source>{driver_version} of {driver_date}, by {driver_provider}</source>
   <translation>{driver_version} del {driver_date}, de {driver_provider}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/windows.py" />
   <source>{driver_version}, by {driver_provider}</source>
   <translation>{driver_version}, de {driver_provider}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/windows.py" />
   <source>of {driver_date}</source>
   <translation>del {driver_date}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/windows.py" />
   <source>The driver's files are of version {join}. An installation was not finished, or the computer has not been restarted since.</source>
   <translation>Los archivos del controlador son de la versión {join}. Una instalación no se terminó, o el equipo no se ha reiniciado desde entonces.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/windows.py" />
   <source>Hardware-accelerated GPU scheduling</source>
   <translation>Programación de GPU acelerada por hardware</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/windows.py" />
   <source>When the GPU does not answer</source>
   <translation>Cuando la GPU no responde</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/windows.py" />
   <source>Windows waits without an end; by default it restarts the driver after 2 seconds</source>
   <translation>Windows espera sin fin; de forma predeterminada reinicia el controlador después de 2 segundos</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/windows.py" />
   <source>Windows restarts the driver after {tdr_delay} seconds; 2 seconds are the default</source>
   <translation>Windows reinicia el controlador después de {tdr_delay} segundos; el valor predeterminado es de 2 segundos</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/windows.py" />
   <source>Linux in WSL</source>
   <translation>Linux en WSL</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/windows.py" />
   <source>The Windows driver has not put its libraries for Linux in place, so no GPU can be used there.</source>
   <translation>El controlador de Windows no ha colocado sus bibliotecas para Linux, así que ahí no se puede usar ninguna GPU.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/windows.py" />
   <source>Its installer has noted version {vc_package}. Another program has put older files in their place; installing the runtime again puts that right.</source>
   <translation>Su instalador ha anotado la versión {vc_package}. Otro programa ha puesto en su lugar archivos más antiguos; instalar de nuevo el runtime lo corrige.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/windows.py" />
   <source>installed, its version is not told</source>
   <translation>presente, sin versión indicada</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/windows.py" />
   <source>not complete: {missing} cannot be found</source>
   <translation>incompleto: no se encuentra {missing}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/windows.py" />
   <source>The path of the packages' folder alone has {longest} characters.</source>
   <translation>Solo la ruta de la carpeta de los paquetes tiene ya {longest} caracteres.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/windows.py" />
   <source>off: a file whose path has more than {LONGEST_PATH} characters cannot be installed or opened</source>
   <translation>desactivado: un archivo cuya ruta tiene más de {LONGEST_PATH} caracteres no se puede instalar ni abrir</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/windows.py" />
   <source>Long paths</source>
   <translation>Rutas largas</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/windows.py" />
   <source>The path of this Python has characters that code page {ansi} of this Windows lacks. Libraries that do not know Unicode cannot open files there.</source>
   <translation>La ruta de este Python tiene caracteres que faltan en la página de códigos {ansi} de este Windows. Las bibliotecas que no conocen Unicode no pueden abrir archivos ahí.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/windows.py" />
   <source>Characters in the path</source>
   <translation>Caracteres de la ruta</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/windows.py" />
   <source>WSL 1, which cannot use a GPU</source>
   <translation>WSL 1, que no puede usar una GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/windows.py" />
   <source>{name} ({kind}, the default)</source>
   <translation>{name} ({kind}, predeterminado)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/windows.py" />
   <source>the default</source>
   <translation>predeterminado</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/plan.py" />
   <source>Everything else rests on the graphics card.</source>
   <translation>Todo lo demás se apoya en la tarjeta gráfica.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/plan.py" />
   <source>Nothing above the driver can work before it.</source>
   <translation>Nada de lo que está por encima del controlador puede funcionar antes que él.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/plan.py" />
   <source>Nothing in the container can use a GPU that the container was not given.</source>
   <translation>Nada dentro del contenedor puede usar una GPU que el contenedor no recibió.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/plan.py" />
   <source>Nothing inside WSL can use the GPU before WSL sees it.</source>
   <translation>Nada dentro de WSL puede usar la GPU antes de que WSL la vea.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/plan.py" />
   <source>cuDNN and the framework rest on the CUDA libraries.</source>
   <translation>cuDNN y el framework se apoyan en las bibliotecas de CUDA.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/plan.py" />
   <source>The framework cannot use the GPU without cuDNN.</source>
   <translation>El framework no puede usar la GPU sin cuDNN.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/plan.py" />
   <source>What is hidden or found in the wrong place cannot be used, whatever else is mended.</source>
   <translation>Lo que está oculto o se encuentra en el lugar equivocado no se puede usar, se arregle lo que se arregle además.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/plan.py" />
   <source>Nothing can use the GPU before the framework itself is in order.</source>
   <translation>Nada puede usar la GPU antes de que el propio framework esté bien.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/plan.py" />
   <source>The framework cannot be loaded before this is in order.</source>
   <translation>El framework no se puede cargar antes de que esto esté bien.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/plan.py" />
   <source>The test on the GPU cannot pass before this is in order.</source>
   <translation>La prueba en la GPU no se puede superar antes de que esto esté bien.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/plan.py" />
   <source>It comes before everything else that failed.</source>
   <translation>Va antes que todo lo demás que falló.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/plan.py" />
   <source>It has a cause of its own, so the steps before do not mend it.</source>
   <translation>Tiene una causa propia, así que los pasos anteriores no lo arreglan.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/plan.py" />
   <source>After it: {title}.</source>
   <translation>Después: {title}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/plan.py" />
   <source>Step {mends} may mend this as well: check again before you do it.</source>
   <translation>El paso {mends} puede arreglar esto también: compruebe de nuevo antes de hacerlo.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/plan.py" />
   <source>all {len}</source>
   <translation>los {len}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/plan.py" />
   <source>One restart now serves {serves}: steps {listed}.</source>
   <extracomment>serves = 'both' if len(wanting) == 2 else f'all {len(wanting)}'</extracomment>
   <translation>Un solo reinicio sirve ahora para {serves}: pasos {listed}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/plan.py" />
   <source>Leave the restart until step {last} is done: one restart serves {serves}.</source>
   <extracomment>serves = 'both' if len(wanting) == 2 else f'all {len(wanting)}'</extracomment>
   <translation>Deje el reinicio hasta que el paso {last} esté hecho: un solo reinicio sirve para {serves}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/plan.py" />
   <source>{join} and {numbers}</source>
   <translation>{join} y {numbers}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/conda.py" />
   <source>Scripts</source>
   <translation>Scripts</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/fit.py" />
   <source>It is not known for which cards it holds code.</source>
   <translation>No se sabe para qué tarjetas contiene código.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/fit.py" />
   <source>compute capability {capability} ({name})</source>
   <translation>compute capability {capability} ({name})</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/fit.py" />
   <source>compute capability {capability}</source>
   <translation>compute capability {capability}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/fit.py" />
   <source>{title} has no GPU support for Windows on ARM processors.</source>
   <translation>{title} no es compatible con la GPU en Windows con procesadores ARM.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/fit.py" />
   <source>For this board only NVIDIA's own packages and container images use the GPU.</source>
   <translation>Para esta placa, solo los paquetes y las imágenes de contenedor de la propia NVIDIA usan la GPU.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/fit.py" />
   <source>Its packages for ARM processors have no GPU support; NVIDIA's own container images have it.</source>
   <translation>Sus paquetes para procesadores ARM no son compatibles con la GPU; las imágenes de contenedor de la propia NVIDIA sí lo son.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/fit.py" />
   <source>There are no builds with GPU support for this kind of processor ({machine}).</source>
   <translation>No hay compilaciones compatibles con la GPU para este tipo de procesador ({machine}).</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/fit.py" />
   <source>Its packages need glibc; this system uses another C library, musl.</source>
   <translation>Sus paquetes necesitan glibc; este sistema usa otra biblioteca de C, musl.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/fit.py" />
   <source>This is WSL 1, which cannot reach the GPU. WSL 2 can.</source>
   <translation>Esto es WSL 1, que no puede llegar a la GPU. WSL 2 sí puede.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/fit.py" />
   <source>It would have to run in WSL, which serves only cards from Pascal on.</source>
   <translation>Tendría que ejecutarse en WSL, que solo atiende a tarjetas a partir de Pascal.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/fit.py" />
   <source>It would have to run in WSL, whose GPU support needs Windows 10 21H2 or Windows 11.</source>
   <translation>Tendría que ejecutarse en WSL, cuya compatibilidad con la GPU necesita Windows 10 21H2 o Windows 11.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/fit.py" />
   <source>compute capability {capability_min}</source>
   <translation>compute capability {capability_min}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/fit.py" />
   <source>It is made for {least} and newer; this is {generation}.</source>
   <extracomment>least = option.cuda if compiles(option, ground) else option.cuda_major</extracomment>
   <translation>Está hecho para {least} y más recientes; esta es {generation}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/fit.py" />
   <source>It has no GPU code for {generation}.</source>
   <translation>No tiene código de GPU para {generation}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/fit.py" />
   <source>It uses CUDA {library_cuda}, whose libraries have no code for {generation}.</source>
   <translation>Usa CUDA {library_cuda}, cuyas bibliotecas no tienen código para {generation}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/fit.py" />
   <source>It uses cuDNN {library_cudnn}, which has no code for {generation}.</source>
   <translation>Usa cuDNN {library_cudnn}, que no tiene código para {generation}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/fit.py" />
   <source>It needs driver {needed} or newer; {branch} is the last driver branch for this card.</source>
   <translation>Necesita el controlador {needed} o uno más reciente; {branch} es la última rama de controladores para esta tarjeta.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/fit.py" />
   <source>It needs glibc {glibc} or newer; this system has {glibc2}.</source>
   <translation>Necesita glibc {glibc} o una versión más reciente; este sistema tiene {glibc2}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/fit.py" />
   <source>It needs a processor with the AVX instructions, which this one does not have.</source>
   <translation>Necesita un procesador con las instrucciones AVX, que este no tiene.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/ground.py" />
   <source>NVIDIA GPU with the chip {chip}</source>
   <translation>GPU NVIDIA con el chip {chip}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/ground.py" />
   <source>an NVIDIA GPU</source>
   <translation>una GPU NVIDIA</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/jax.py" />
   <source>It needs cuDNN {cudnn} or newer, and {held} is the last one with code for this card.</source>
   <translation>Necesita cuDNN {cudnn} o una versión más reciente, y {held} es la última con código para esta tarjeta.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/notices.py" />
   <source>What gpuwizard knows of versions is {days_old} days old. Newer releases and drivers are missing from this list; a newer gpuwizard knows them.</source>
   <translation>Lo que gpuwizard sabe de versiones tiene {days_old} días. En esta lista faltan versiones y controladores más recientes; un gpuwizard más reciente los conoce.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/notices.py" />
   <source>On macOS no framework can use an NVIDIA GPU. PyTorch can use Apple's own GPUs without CUDA.</source>
   <translation>En macOS, ningún framework puede usar una GPU NVIDIA. PyTorch puede usar las GPU de la propia Apple sin CUDA.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/notices.py" />
   <source>No NVIDIA GPU was found on this machine, so there is nothing to recommend for a GPU. The frameworks work on the processor alone: install tensorflow, torch or jax with pip as they are.</source>
   <translation>No se encontró ninguna GPU NVIDIA en este equipo, así que no hay nada que recomendar para una GPU. Los frameworks funcionan solo con el procesador: instale tensorflow, torch o jax con pip tal como son.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/notices.py" />
   <source>This is WSL 1. Turn it into WSL 2 first: in Windows, run wsl --set-version with its name and 2.</source>
   <translation>Esto es WSL 1. Conviértalo primero a WSL 2: en Windows, ejecute wsl --set-version con su nombre y 2.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/notices.py" />
   <source>not known</source>
   <translation>no se sabe</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/notices.py" />
   <source>The GPUs of this machine differ: {cards}. What is said here serves them all, unless it says otherwise.</source>
   <translation>Las GPU de este equipo son distintas: {cards}. Lo que se dice aquí sirve para todas, a menos que se diga otra cosa.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/notices.py" />
   <source>A part of the driver ({silent}) did not answer in time. Mend that first: see gpuwizard check.</source>
   <translation>Una parte del controlador ({silent}) no respondió a tiempo. Arregle eso primero: vea gpuwizard check.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/notices.py" />
   <source>No build of {title} serves all GPUs of this machine. What is said of it holds for {name}.</source>
   <translation>Ninguna compilación de {title} sirve para todas las GPU de este equipo. Lo que se dice de ella vale para {name}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/notices.py" />
   <source>The version of {python} could not be told, so other Pythons are named.</source>
   <translation>No se pudo saber la versión de {python}, así que se nombran otros Python.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/notices.py" />
   <source>The {branch} branch is the last that knows this card.</source>
   <translation>La rama {branch} es la última que conoce esta tarjeta.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/notices.py" />
   <source>(it supports CUDA up to {driver_cuda})</source>
   <translation>(es compatible con CUDA hasta {driver_cuda})</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/notices.py" />
   <source>Start the container with its GPU (docker run --gpus all).</source>
   <translation>Inicie el contenedor con su GPU (docker run --gpus all).</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/notices.py" />
   <source>No NVIDIA driver{where} was found. Everything below needs one, version {least} or newer.{last}{given}</source>
   <extracomment>last = f' The {branch} branch is the last that knows this card.' if branch else ''; given = ' Start the container with its GPU (docker run --gpus all).' if ground.host.in_container else ''</extracomment>
   <translation>No se encontró ningún controlador de NVIDIA{where}. Todo lo que sigue necesita uno, versión {least} o más reciente.{last}{given}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/notices.py" />
   <source>No NVIDIA driver{where} was found. Everything below needs one, version {least} at least; each entry says which.{last}{given}</source>
   <extracomment>last = f' The {branch} branch is the last that knows this card.' if branch else ''; given = ' Start the container with its GPU (docker run --gpus all).' if ground.host.in_container else ''</extracomment>
   <translation>No se encontró ningún controlador de NVIDIA{where}. Todo lo que sigue necesita uno, como mínimo la versión {least}; cada entrada dice cuál.{last}{given}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/notices.py" />
   <source>The driver{where}, {driver}, is too new for this card.{last}</source>
   <extracomment>last = f' The {branch} branch is the last that knows this card.' if branch else ''</extracomment>
   <translation>El controlador{where}, {driver}, es demasiado nuevo para esta tarjeta.{last}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/notices.py" />
   <source>The driver{where}, {driver}{supports}, is too old for all of these: {least} is the least.{last}</source>
   <extracomment>supports = f' (it supports CUDA up to {ground.driver_cuda})' if ground.driver_cuda else ''; last = f' The {branch} branch is the last that knows this card.' if branch else ''</extracomment>
   <translation>El controlador{where}, {driver}{supports}, es demasiado antiguo para todos estos: {least} es el mínimo.{last}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/notices.py" />
   <source>Which version the NVIDIA driver{where} has could not be seen{supports}. Everything below needs version {least} at least.{last}</source>
   <extracomment>supports = f' (it supports CUDA up to {ground.driver_cuda})' if ground.driver_cuda else ''; last = f' The {branch} branch is the last that knows this card.' if branch else ''</extracomment>
   <translation>No se pudo ver qué versión tiene el controlador de NVIDIA{where}{supports}. Todo lo que sigue necesita como mínimo la versión {least}.{last}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/notices.py" />
   <source>of the machine that runs the container</source>
   <translation>del equipo que ejecuta el contenedor</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/notices.py" />
   <source>of Windows</source>
   <translation>de Windows</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/notices.py" />
   <source>Which GPU this machine has could not be seen. It is taken to be of 2018 or newer ({generation}).</source>
   <translation>No se pudo ver qué GPU tiene este equipo. Se supone que es de 2018 o más reciente ({generation}).</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/notices.py" />
   <source>The compute capability of the GPU is not known. It is taken to be {ASSUMED_CAPABILITY} or newer.</source>
   <translation>No se conoce la «compute capability» de la GPU. Se supone que es {ASSUMED_CAPABILITY} o más reciente.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/notices.py" />
   <source>JAX's packages for ARM processors are taken to hold code for the same cards as those for x86.</source>
   <translation>Se supone que los paquetes de JAX para procesadores ARM contienen código para las mismas tarjetas que los de x86.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/ruled.py" />
   <source>It cannot use the GPU on Windows itself.</source>
   <translation>No puede usar la GPU en el propio Windows.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/ruled.py" />
   <source>{NO_WINDOWS} In WSL it can.</source>
   <translation>{NO_WINDOWS} En WSL sí puede.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/ruled.py" />
   <source>There is no NVIDIA driver for today's macOS, so nothing can use CUDA here.</source>
   <translation>No hay ningún controlador de NVIDIA para los macOS actuales, así que aquí nada puede usar CUDA.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/ruled.py" />
   <source>every release</source>
   <translation>todas las versiones</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/ruled.py" />
   <source>2.11 and newer on Windows itself</source>
   <translation>2.11 y posteriores en el propio Windows</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/ruled.py" />
   <source>{version} on Windows itself</source>
   <translation>{version} en el propio Windows</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/ruled.py" />
   <source>every release on Windows itself</source>
   <translation>todas las versiones en el propio Windows</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/ruled.py" />
   <source>The builds of {title} that work on this machine exist for Python {low} to {high}.</source>
   <translation>Las compilaciones de {title} que funcionan en este equipo existen para Python {low} a {high}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/ruled.py" />
   <source>every release with Python {release}</source>
   <extracomment>release = release_of(mine) if mine else ''</extracomment>
   <translation>todas las versiones con Python {release}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/ruled.py" />
   <source>in WSL</source>
   <translation>en WSL</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/ruled.py" />
   <source>every release{inside}</source>
   <extracomment>inside = ' in WSL' if first.on == 'wsl' and windows else ''</extracomment>
   <translation>todas las versiones{inside}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/ruled.py" />
   <source>{release} and newer{inside}</source>
   <extracomment>inside = ' in WSL' if first.on == 'wsl' and windows else ''</extracomment>
   <translation>{release} y posteriores{inside}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/ruled.py" />
   <source>{release} and older{inside}</source>
   <extracomment>inside = ' in WSL' if first.on == 'wsl' and windows else ''</extracomment>
   <translation>{release} y anteriores{inside}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/ruled.py" />
   <source>{release} to {release2}{inside}</source>
   <extracomment>inside = ' in WSL' if first.on == 'wsl' and windows else ''</extracomment>
   <translation>{release} a {release2}{inside}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/ruled.py" />
   <source>What a plain pip install gives on Windows has no GPU support; its set names a CUDA build.</source>
   <translation>Lo que da un simple pip install en Windows no es compatible con la GPU; su conjunto nombra una compilación con CUDA.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/ruled.py" />
   <source>any release from a plain pip install</source>
   <translation>cualquier versión obtenida con un simple pip install</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/ruled.py" />
   <source>{version}, which a plain pip install gives</source>
   <translation>{version}, que es lo que da un simple pip install</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/ruled.py" />
   <source>{version} with the CUDA {cuda_major} plugin</source>
   <translation>{version} con el plugin para CUDA {cuda_major}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/ruled.py" />
   <source>cuDNN {limit} dropped this generation of cards, and pip takes the newest cuDNN unless told.</source>
   <translation>cuDNN {limit} abandonó esta generación de tarjetas, y pip toma el cuDNN más reciente si no se le indica otra cosa.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/ruled.py" />
   <source>{version} with cuDNN {limit} or newer</source>
   <translation>{version} con cuDNN {limit} o una versión más reciente</translation>
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
   <translation>una lista que nombra GPU:0</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/show.py" />
   <source>a list with the name of your card</source>
   <translation>una lista con el nombre de su tarjeta</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/show.py" />
   <source>a list that begins with CudaDevice</source>
   <translation>una lista que empieza por CudaDevice</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/tensorflow.py" />
   <source>On cards of this generation its GPU programs do not start, even where it lists the card. NVIDIA's own container image of TensorFlow (release 25.02) works there.</source>
   <translation>En tarjetas de esta generación, sus programas de GPU no se inician, ni siquiera donde enumera la tarjeta. La imagen de contenedor de TensorFlow de la propia NVIDIA (versión 25.02) funciona ahí.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/tensorflow.py" />
   <source>CUDA 11.2 and cuDNN 8.1</source>
   <translation>CUDA 11.2 y cuDNN 8.1</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/tensorflow.py" />
   <source>It does not look into the folder of libcusolver, one of the libraries that come with it, and so uses no GPU until that folder is put on the search path. {LOOKUP_WORKS} finds it.</source>
   <translation>No busca en la carpeta de libcusolver, una de las bibliotecas que vienen con él, y por eso no usa ninguna GPU hasta que esa carpeta se pone en la ruta de búsqueda. {LOOKUP_WORKS} la encuentra.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/tensorflow.py" />
   <source>It does not find the CUDA libraries that come with it. {repaired} does.</source>
   <translation>No encuentra las bibliotecas de CUDA que vienen con él. {repaired} sí.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>WSL 2 runs Linux inside Windows, with your driver for Windows.</source>
   <translation>WSL 2 ejecuta Linux dentro de Windows, con su controlador de Windows.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>WSL 2 (it runs Linux inside Windows)</source>
   <translation>WSL 2 (ejecuta Linux dentro de Windows)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>cuDNN is kept below {lstrip}, since newer ones have no code for your card.</source>
   <translation>cuDNN se mantiene por debajo de {lstrip}, porque las versiones más recientes no tienen código para su tarjeta.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>It has no ready code for {generation}: the driver compiles it at the first start, which can take up to half an hour. After that it starts at once.</source>
   <translation>No tiene código listo para {generation}: el controlador lo compila en el primer inicio, lo que puede tardar hasta media hora. Después se inicia de inmediato.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>The driver compiles most of its code for your card at the first start, which then takes longer.</source>
   <translation>El controlador compila la mayor parte de su código para su tarjeta en el primer inicio, que entonces tarda más.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>JAX calls its support of WSL experimental.</source>
   <translation>JAX califica de experimental su compatibilidad con WSL.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>It is installed already, and it fits your card, your driver and Python {release}.</source>
   <translation>Ya está instalado, y es adecuado para su tarjeta, su controlador y Python {release}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>The last release that can use the GPU on Windows itself. It needs Python 3.10 at most and NumPy 1, and gets no more repairs.</source>
   <translation>La última versión que puede usar la GPU en el propio Windows. Necesita como máximo Python 3.10 y NumPy 1, y ya no recibe correcciones.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>On Windows itself today's TensorFlow cannot use the GPU. {WSL_RUNS}</source>
   <translation>En el propio Windows, el TensorFlow actual no puede usar la GPU. {WSL_RUNS}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>On Windows itself {title} cannot use the GPU. {WSL_RUNS}</source>
   <translation>En el propio Windows, {title} no puede usar la GPU. {WSL_RUNS}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>The newest release that works without further help: {LOOKUP_FAULT} misses one of its own libraries, libcusolver.</source>
   <translation>La versión más reciente que funciona sin más ayuda: a {LOOKUP_FAULT} le falta una de sus propias bibliotecas, libcusolver.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>The newest release that is known to work on this card.</source>
   <translation>La versión más reciente de la que se sabe que funciona en esta tarjeta.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>The newest release that works with {tie}.</source>
   <translation>La versión más reciente que funciona con {tie}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>Python {release}</source>
   <translation>Python {release}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>another driver</source>
   <translation>otro controlador</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>a newer driver</source>
   <translation>un controlador más reciente</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>{other} than you have</source>
   <extracomment>other = 'another driver' if past_branch(desk.ground) else 'a newer driver'</extracomment>
   <translation>{other} que el que usted tiene</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>It needs {join} first.</source>
   <translation>Antes necesita {join}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>the driver and the Python {release} that you have</source>
   <translation>el controlador y el Python {release} que usted tiene</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>the driver and the Pythons that you have</source>
   <translation>el controlador y los Python que usted tiene</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>For programs that were written for Keras 2 or NumPy 1; later releases bring Keras 3.</source>
   <translation>Para programas escritos para Keras 2 o NumPy 1; las versiones posteriores traen Keras 3.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>For other packages in the same environment that are made for CUDA 12.</source>
   <translation>Para otros paquetes del mismo entorno hechos para CUDA 12.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>a driver of the {last} branch at the newest (later ones do not know this card)</source>
   <translation>un controlador de la rama {last} como máximo (los posteriores no conocen esta tarjeta)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>{need} (conda brings them)</source>
   <translation>{need} (conda los trae)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>{need} (conda, which is installed first, brings them)</source>
   <translation>{need} (conda, que se instala primero, los trae)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>Python {release} instead of the one you named</source>
   <translation>Python {release} en lugar del que usted nombró</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>The last line shows what {title} sees. All is well when it prints {EXPECTED}.</source>
   <translation>La última línea muestra lo que {title} ve. Todo está bien cuando muestra {EXPECTED}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>Nothing has to be installed: {title} {version} is in {path}.</source>
   <translation>No hay que instalar nada: {title} {version} está en {path}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>Install {title} {version}{with}.</source>
   <translation>Instale {title} {version}{with}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>Put the same lines into the image's build file too, or it is lost with the container.</source>
   <translation>Ponga las mismas líneas también en el archivo de construcción de la imagen, o se pierde con el contenedor.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>with the libraries it needs</source>
   <translation>con las bibliotecas que necesita</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>in Windows</source>
   <translation>en Windows</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>on the machine that runs the container</source>
   <translation>en el equipo que ejecuta el contenedor</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>First install the NVIDIA driver {driver_needed} or newer{where}, and restart.</source>
   <extracomment>where = ' in Windows' if ground.host.in_wsl else ' on the machine that runs the container' if _inside(ground) else ''</extracomment>
   <translation>Instale primero el controlador de NVIDIA {driver_needed} o uno más reciente{where}, y reinicie.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>the new folder "{label}" in your home folder</source>
   <translation>la carpeta nueva «{label}» en su carpeta personal</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>In PowerShell or cmd, opened as administrator: install WSL, and restart Windows. Pass over this where Ubuntu is in WSL already.</source>
   <translation>En PowerShell o cmd, abiertos como administrador: instale WSL y reinicie Windows. Omítalo donde Ubuntu ya está en WSL.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>In the Ubuntu window that opens then, paste the lines for bash; they ask for the password that you have chosen there. They make an environment in {room}.</source>
   <translation>En la ventana de Ubuntu que se abre entonces, pegue las líneas para bash; piden la contraseña que usted ha elegido ahí. Crean un entorno en {room}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>Install Miniforge, which brings the tool conda.</source>
   <translation>Instale Miniforge, que trae la herramienta conda.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>Make the conda environment "{label}" with Python {release}, CUDA 11.2 and cuDNN 8.1 in it.</source>
   <translation>Cree el entorno de conda «{label}» con Python {release}, CUDA 11.2 y cuDNN 8.1.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>Fetch Python {release}, and make an environment with it in {room}.</source>
   <translation>Descargue Python {release} y cree con él un entorno en {room}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>Make an environment in {room}, from {path} (Python {release}).</source>
   <translation>Cree un entorno en {room}, a partir de {path} (Python {release}).</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>The first line adds the part of Python that does this, which Debian and Ubuntu keep apart.</source>
   <translation>La primera línea añade la parte de Python que hace esto, que Debian y Ubuntu mantienen aparte.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>about 25 minutes, 9 GB on the disk, and a restart</source>
   <translation>unos 25 minutos, 9 GB en el disco y un reinicio</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/slow.py" />
   <source>power cap</source>
   <translation>límite de potencia</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/slow.py" />
   <source>{name} works, but is connected by {given} of its {lanes} lanes.</source>
   <translation>{name} funciona, pero está conectada mediante {given} de sus {lanes} carriles.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/slow.py" />
   <source>{name} works, but its clocks are held down: {join}.</source>
   <translation>{name} funciona, pero sus frecuencias están reducidas: {join}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/slow.py" />
   <source>{value} times</source>
   <translation>{value} veces</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/slow.py" />
   <source>{name} number {gpu} works, but number {gpu2} of the same kind is {times} faster.</source>
   <translation>{name} número {gpu} funciona, pero la número {gpu2}, del mismo tipo, es {times} más rápida.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/speed.py" />
   <source>The GPU is {number} times faster here than the processor.</source>
   <translation>Aquí la GPU es {number} veces más rápida que el procesador.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/speed.py" />
   <source>The GPU is {number} times slower here than the processor.</source>
   <translation>Aquí la GPU es {number} veces más lenta que el procesador.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/speed.py" />
   <source>The GPU is no faster here than the processor.</source>
   <translation>Aquí la GPU no es más rápida que el procesador.</translation>
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
   <translation>{title} no se puede importar: {words}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/verdict.py" />
   <source>a GPU</source>
   <translation>una GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/verdict.py" />
   <source>{title} cannot use {card}: {words}.</source>
   <extracomment>card = 'a GPU' if root.cause == 'hardware.no-nvidia-gpu' else 'the GPU'; words = cause[0].lower() + cause[1:] if first in SMALL_WORDS else cause</extracomment>
   <translation>{title} no puede usar {card}: {words}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/verdict.py" />
   <source>{name} works on the {card}.</source>
   <extracomment>name = f'{title(case)} {installed.version}' if installed is not None else title(case); card = 'a GPU' if root.cause == 'hardware.no-nvidia-gpu' else 'the GPU'</extracomment>
   <translation>{name} funciona en la tarjeta {card}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/verdict.py" />
   <source>{name} works on the GPU.</source>
   <extracomment>name = f'{title(case)} {installed.version}' if installed is not None else title(case)</extracomment>
   <translation>{name} funciona en la GPU.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/verdict.py" />
   <source>Nothing wrong was found, but {name} was not tested on a GPU.</source>
   <extracomment>name = f'{title(case)} {installed.version}' if installed is not None else title(case)</extracomment>
   <translation>No se encontró nada incorrecto, pero {name} no se probó en una GPU.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/verdict.py" />
   <source>Something is wrong that gpuwizard cannot explain yet.</source>
   <translation>Algo no va bien, y gpuwizard todavía no puede explicarlo.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/demo_timing.py" />
   <source>loading each GPU library by itself</source>
   <translation>cargando cada biblioteca para GPU por separado</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/demo_timing.py" />
   <source>looking for NVIDIA hardware</source>
   <translation>buscando hardware NVIDIA</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/demo_timing.py" />
   <source>asking the driver</source>
   <translation>consultando el controlador</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/demo_timing.py" />
   <source>asking nvidia-smi</source>
   <translation>consultando nvidia-smi</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/demo_timing.py" />
   <source>testing GPU {index} with the driver alone</source>
   <translation>probando la GPU {index} solo con el controlador</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/fixing.py" />
   <source>A command that asks something gets no answer here: copy it into a terminal where you can answer.</source>
   <translation>Un comando que pregunta algo no recibe respuesta aquí: cópielo en una terminal en la que pueda responder.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/fixing.py" />
   <source>cmd /d /s /c "{text}"</source>
   <translation>cmd /d /s /c "{text}"</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/fixing.py" />
   <source>command {number} of {count}</source>
   <translation>el comando {number} de {count}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/fixing.py" />
   <source>the command</source>
   <translation>el comando</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/fixing.py" />
   <source>It was stopped before {which} began.</source>
   <extracomment>which = f'Command {number} of {count}' if count &gt; 1 else 'The command'</extracomment>
   <translation>Se detuvo antes de que empezara {which}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/fixing.py" />
   <source>It was stopped during {which}, and what that had begun may be half done.</source>
   <extracomment>which = f'Command {number} of {count}' if count &gt; 1 else 'The command'</extracomment>
   <translation>Se detuvo durante {which}, y lo que eso había empezado puede estar a medio hacer.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/fixing.py" />
   <source>Command {number} of {count}</source>
   <translation>El comando {number} de {count}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/fixing.py" />
   <source>The command</source>
   <translation>El comando</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/fixing.py" />
   <source>{which} could not be started: {problem}.</source>
   <extracomment>which = f'Command {number} of {count}' if count &gt; 1 else 'The command'</extracomment>
   <translation>{which} no se pudo iniciar: {problem}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/fixing.py" />
   <source>{which} printed without end and was stopped.</source>
   <extracomment>which = f'Command {number} of {count}' if count &gt; 1 else 'The command'</extracomment>
   <translation>{which} mostró mensajes sin fin y se detuvo.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/fixing.py" />
   <source>was ended by {name}</source>
   <translation>fue terminado por {name}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/fixing.py" />
   <source>ended with code {code}</source>
   <translation>terminó con el código {code}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/fixing.py" />
   <source>The {value} after it did not run.</source>
   <translation>Lo que sigue ({value}) no se ejecutó.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/libraries.py" />
   <source>{python} did not answer as a Python 3.</source>
   <translation>{python} no respondió como un Python 3.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/log_file.py" />
   <source>{name} is a folder, not a log file.</source>
   <translation>{name} es una carpeta, no un archivo de registro.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/log_file.py" />
   <source>The log {name} cannot be read: {value}.</source>
   <translation>El registro {name} no se puede leer: {value}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/log_file.py" />
   <source>The log {name} cannot be read: {strerror}.</source>
   <translation>El registro {name} no se puede leer: {strerror}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/log_file.py" />
   <source>{name} is not a text file, so it is no log. Name the file that holds the error message.</source>
   <translation>{name} no es un archivo de texto, así que no es un registro. Indique el archivo que contiene el mensaje de error.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/recommend.py" />
   <source>looking for Pythons</source>
   <translation>buscando instalaciones de Python</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/runnable.py" />
   <source>This is a saved report: nothing is run from it.</source>
   <translation>Este es un informe guardado: desde él no se ejecuta nada.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/runnable.py" />
   <source>There is no command for this computer.</source>
   <translation>No hay ningún comando para este equipo.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/runnable.py" />
   <source>Needs an administrator: copy it into a terminal.</source>
   <translation>Necesita un administrador: cópielo en una terminal.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/runnable.py" />
   <source>The work goes on in another environment: copy it, then choose that one's Python on the first page.</source>
   <translation>El trabajo sigue en otro entorno: cópielo y, después, elija el Python de ese entorno en la primera página.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/runnable.py" />
   <source>A part of it has to be filled in first: copy it.</source>
   <translation>Primero hay que rellenar una parte: cópielo.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/runnable.py" />
   <source>It only looks: copy it and read its answer.</source>
   <translation>Solo mira: cópielo y lea su respuesta.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/runnable.py" />
   <source>It shows what is then changed by hand: copy it.</source>
   <translation>Muestra lo que después se cambia a mano: cópielo.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/runnable.py" />
   <source>It counts only in the terminal in which it is run: copy it there.</source>
   <translation>Solo cuenta en la terminal en la que se ejecuta: cópielo ahí.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/runnable.py" />
   <source>It belongs on the computer that runs the container: copy it there.</source>
   <translation>Corresponde al equipo que ejecuta el contenedor: cópielo allí.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/runnable.py" />
   <source>It ends a program: see first whether that is still needed, then copy it.</source>
   <translation>Termina un programa: vea primero si todavía hace falta y, después, cópielo.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/runnable.py" />
   <source>It stops all of WSL: save your work there, then copy it.</source>
   <translation>Detiene todo WSL: guarde allí su trabajo y, después, cópielo.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/runnable.py" />
   <source>it only looks</source>
   <translation>solo mira</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/setup.py" />
   <source>It was stopped. What had begun may be half done; it is looked at anew before anything else is run.</source>
   <translation>Se detuvo. Lo que había empezado puede estar a medio hacer; se examina de nuevo antes de ejecutar cualquier otra cosa.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/setup.py" />
   <source>A command of the run that was interrupted is still at work. Waiting for its end.</source>
   <translation>Un comando de la ejecución que se interrumpió sigue trabajando. Se espera a que termine.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/setup.py" />
   <source>running {name}</source>
   <translation>ejecutando {name}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/setup_facts.py" />
   <source>looking at this computer</source>
   <translation>examinando este equipo</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/setup_facts.py" />
   <source>looking at the environment</source>
   <translation>examinando el entorno</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/setup_facts.py" />
   <source>Making the environment was broken off.</source>
   <translation>La creación del entorno se interrumpió.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/setup_facts.py" />
   <source>The environment there has lost its Python.</source>
   <translation>El entorno de ahí ha perdido su Python.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/setup_facts.py" />
   <source>The Python of the environment does not start.</source>
   <translation>El Python del entorno no se inicia.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/setup_facts.py" />
   <source>WSL is gone</source>
   <translation>WSL ya no está</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/setup_trial.py" />
   <source>a matrix product, a convolution and a short training</source>
   <translation>un producto de matrices, una convolución y un entrenamiento corto</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/setup_trial.py" />
   <source>The check did not come to an end.</source>
   <translation>La comprobación no llegó a su fin.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/setup_trial.py" />
   <source>The GPU did {PARTS} with the right numbers.</source>
   <translation>La GPU hizo {PARTS} con los números correctos.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/setup_trial.py" />
   <source>The GPU test did not pass</source>
   <translation>La prueba en la GPU no se superó</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/setup_trial.py" />
   <source>{title} failed in the step {name}: {error}</source>
   <extracomment>title = 'Python' if framework == 'none' else FRAMEWORK_TITLES[framework]</extracomment>
   <translation>{title} falló en el paso {name}: {error}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/setup_trial.py" />
   <source>{title} failed in the step {name}</source>
   <extracomment>title = 'Python' if framework == 'none' else FRAMEWORK_TITLES[framework]</extracomment>
   <translation>{title} falló en el paso {name}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/setup_trial.py" />
   <source>{title} did {PARTS} on the processor with the right numbers.</source>
   <extracomment>title = 'Python' if framework == 'none' else FRAMEWORK_TITLES[framework]</extracomment>
   <translation>{title} hizo {PARTS} en el procesador con los números correctos.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/setup_trial.py" />
   <source>in the step {stage}</source>
   <translation>en el paso {stage}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/setup_trial.py" />
   <source>{title} ended{where} before it had done all ({value}).</source>
   <extracomment>title = 'Python' if framework == 'none' else FRAMEWORK_TITLES[framework]; where = f' in the step {facts.end.stage}' if facts.end.stage else ''</extracomment>
   <translation>{title} terminó{where} antes de haber hecho todo ({value}).</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/setup_trial.py" />
   <source>{title} failed in Ubuntu: {last}</source>
   <extracomment>title = 'Python' if framework == 'none' else FRAMEWORK_TITLES[framework]</extracomment>
   <translation>{title} falló en Ubuntu: {last}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/setup_trial.py" />
   <source>{title} works in Ubuntu, but it computed on the processor.</source>
   <extracomment>title = 'Python' if framework == 'none' else FRAMEWORK_TITLES[framework]</extracomment>
   <translation>{title} funciona en Ubuntu, pero calculó en el procesador.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/setup_trial.py" />
   <source>{title} works in Ubuntu and multiplied matrices on the GPU.</source>
   <extracomment>title = 'Python' if framework == 'none' else FRAMEWORK_TITLES[framework]</extracomment>
   <translation>{title} funciona en Ubuntu y multiplicó matrices en la GPU.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/setup_trial.py" />
   <source>{title} works in Ubuntu.</source>
   <extracomment>title = 'Python' if framework == 'none' else FRAMEWORK_TITLES[framework]</extracomment>
   <translation>{title} funciona en Ubuntu.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/setup_trial.py" />
   <source>and multiplied matrices on the GPU</source>
   <translation>y multiplicó matrices en la GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/setup_trial.py" />
   <source>The environment works, and no package misses another.</source>
   <translation>El entorno funciona, y a ningún paquete le falta otro.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/target.py" />
   <source>not asked yet</source>
   <translation>todavía no se ha consultado</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/target.py" />
   <source>This Python could not be asked.</source>
   <translation>Este Python no se pudo consultar.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/target.py" />
   <source>The interpreter did not answer.</source>
   <translation>El intérprete no respondió.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/model/driver.py" />
   <source>not on the search path</source>
   <translation>no está en la ruta de búsqueda</translation>
  </message>
  <message>
   <location filename="../gpuwizard/model/endings.py" />
   <source>{join} or {endings}</source>
   <translation>{join} o {endings}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/model/layers.py" />
   <source>Graphics card and driver</source>
   <translation>Tarjeta gráfica y controlador</translation>
  </message>
  <message>
   <location filename="../gpuwizard/model/layers.py" />
   <source>CUDA libraries</source>
   <translation>Bibliotecas de CUDA</translation>
  </message>
  <message>
   <location filename="../gpuwizard/model/layers.py" />
   <source>Search path</source>
   <translation>Ruta de búsqueda</translation>
  </message>
  <message>
   <location filename="../gpuwizard/model/layers.py" />
   <source>Framework</source>
   <translation>Framework</translation>
  </message>
  <message>
   <location filename="../gpuwizard/model/layers.py" />
   <source>Test on the GPU</source>
   <translation>Prueba en la GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/model/layers.py" />
   <source>PyTorch</source>
   <translation>PyTorch</translation>
  </message>
  <message>
   <location filename="../gpuwizard/model/outcome.py" />
   <source>not looked at yet</source>
   <translation>todavía no se ha examinado</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/command.py" />
   <source>no temporary file could be made</source>
   <translation>no se pudo crear ningún archivo temporal</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/command.py" />
   <source>{NO_ROOM} ({error}): make room on the disk, or name a folder with room in the variable {where}</source>
   <extracomment>where = 'TEMP' if WINDOWS else 'TMPDIR'</extracomment>
   <translation>{NO_ROOM} ({error}): libere espacio en el disco o indique en la variable {where} una carpeta con espacio</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/command.py" />
   <source>{name} could not be started: {error}</source>
   <extracomment>name = argv if isinstance(argv, str) else argv[0]</extracomment>
   <translation>{name} no se pudo iniciar: {error}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/cudnn.py" />
   <source>nothing beside the file tells its version</source>
   <translation>nada junto al archivo indica su versión</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/cudnn.py" />
   <source>the file did not answer when it was asked for its version</source>
   <translation>el archivo no respondió cuando se le preguntó por su versión</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/cudnn.py" />
   <source>{via} beside it says {version}, while the file is named {name}</source>
   <translation>{via}, a su lado, dice {version}, mientras que el archivo se llama {name}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/driver.py" />
   <source>There is no Python here to ask NVML with.</source>
   <translation>Aquí no hay ningún Python con el que consultar NVML.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/driver.py" />
   <source>There is no Python here to call the driver with.</source>
   <translation>Aquí no hay ningún Python con el que llamar al controlador.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/driver.py" />
   <source>calling the driver ({get})</source>
   <translation>llamando al controlador ({get})</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/driver.py" />
   <source>nvidia-smi on PATH</source>
   <translation>nvidia-smi en PATH</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/driver.py" />
   <source>the driver library</source>
   <translation>la biblioteca del controlador</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/driver.py" />
   <source>{what} did not answer within {LIMIT_SECONDS} seconds.</source>
   <translation>{what} no respondió en {LIMIT_SECONDS} segundos.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/driver.py" />
   <source>The process that asked {what} was ended by {name}.</source>
   <translation>El proceso que consultaba {what} fue terminado por {name}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/driver.py" />
   <source>The process that asked {what} drowned in messages and was ended.</source>
   <translation>El proceso que consultaba {what} se ahogó en mensajes y se terminó.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/driver.py" />
   <source>Asking {what} ended the process with exit code {code}.</source>
   <translation>Consultar {what} hizo terminar el proceso con el código de salida {code}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/driver.py" />
   <source>{what} could not be asked: {value}.</source>
   <translation>{what} no se pudo consultar: {value}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/driver_test.py" />
   <source>asking for its name</source>
   <translation>preguntando su nombre</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/driver_test.py" />
   <source>opening it</source>
   <translation>abriéndola</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/driver_test.py" />
   <source>taking a little memory</source>
   <translation>tomando un poco de memoria</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/driver_test.py" />
   <source>copying to it</source>
   <translation>copiando en ella</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/driver_test.py" />
   <source>compiling a small program for it</source>
   <translation>compilando un pequeño programa para ella</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/driver_test.py" />
   <source>computing on it</source>
   <translation>calculando en ella</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/driver_test.py" />
   <source>copying back</source>
   <translation>copiando de vuelta</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/driver_test.py" />
   <source>giving all back</source>
   <translation>devolviendo todo</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/driver_test.py" />
   <source>GPUs that the driver gives to programs</source>
   <translation>GPU que el controlador da a los programas</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/driver_test.py" />
   <source>The test with the driver alone could not be started: {problems}.</source>
   <translation>La prueba solo con el controlador no se pudo iniciar: {problems}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/driver_test.py" />
   <source>testing GPU {index} with the driver alone ({doing})</source>
   <translation>probando la GPU {index} solo con el controlador ({doing})</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/environments/__init__.py" />
   <source>module {name} has no attribute {name2}</source>
   <translation>el módulo {name} no tiene el atributo {name2}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/environments/conda.py" />
   <source>{name} folder</source>
   <translation>carpeta de {name}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/environments/describe.py" />
   <source>No path was given: type the path of a Python, or of an environment's folder.</source>
   <translation>No se indicó ninguna ruta: escriba la ruta de un Python, o de la carpeta de un entorno.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/environments/describe.py" />
   <source>{quoted} cannot be looked at: {reason}.</source>
   <translation>{quoted} no se puede examinar: {reason}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/environments/describe.py" />
   <source>it is not a valid path</source>
   <translation>no es una ruta válida</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/environments/describe.py" />
   <source>pyenv is not set to a version that has "{name}": type the whole path of the Python.</source>
   <translation>pyenv no está configurado en una versión que tenga «{name}»: escriba la ruta completa del Python.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/environments/describe.py" />
   <source>No program called "{name}" is on PATH: type the whole path of the Python.</source>
   <translation>En PATH no hay ningún programa llamado «{name}»: escriba la ruta completa del Python.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/environments/describe.py" />
   <source>{quoted} is a link to {target}, which is gone: the Python behind it was removed.</source>
   <translation>{quoted} es un enlace a {target}, que ya no existe: se quitó el Python que había detrás.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/environments/describe.py" />
   <source>{quoted} does not exist: check the path, or choose one of the Pythons that gpuwizard finds.</source>
   <translation>{quoted} no existe: compruebe la ruta, o elija uno de los Python que gpuwizard encuentra.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/environments/describe.py" />
   <source>{quoted} is a virtual environment whose Python is gone: make the environment anew.</source>
   <translation>{quoted} es un entorno virtual cuyo Python ya no existe: cree el entorno de nuevo.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/environments/describe.py" />
   <source>{quoted} is a folder without a Python: choose the folder of an environment, or a Python itself.</source>
   <translation>{quoted} es una carpeta sin Python: elija la carpeta de un entorno, o un Python directamente.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/environments/describe.py" />
   <source>{quoted} is not a Python: its name does not begin with "python".</source>
   <translation>{quoted} no es un Python: su nombre no empieza por «python».</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/environments/describe.py" />
   <source>{quoted} is a pyenv shim, and pyenv has no Python chosen for it in this folder.</source>
   <translation>{quoted} es un shim de pyenv, y pyenv no tiene elegido ningún Python para él en esta carpeta.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/environments/describe.py" />
   <source>{quoted} cannot be run: it is not marked as a program that this user may start.</source>
   <translation>{quoted} no se puede ejecutar: no está marcado como un programa que este usuario pueda iniciar.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/environments/describe.py" />
   <source>{quoted} only opens the Microsoft Store: no Python is installed behind it.</source>
   <translation>{quoted} solo abre Microsoft Store: detrás no hay ningún Python instalado.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/environments/jupyter.py" />
   <source>Jupyter kernel "{name}"</source>
   <extracomment>name = PureWindowsPath(argument).name if context.windows else Path(argument).name</extracomment>
   <translation>Kernel de Jupyter «{name}»</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/environments/naming.py" />
   <source>Python {version}</source>
   <translation>Python {version}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/environments/own.py" />
   <source>runs gpuwizard</source>
   <translation>ejecuta gpuwizard</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/environments/pipx.py" />
   <source>Library/Application Support/pipx/venvs</source>
   <translation>Library/Application Support/pipx/venvs</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/environments/system.py" />
   <source>usual folder of Python for Windows</source>
   <translation>carpeta habitual de Python para Windows</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/environments/venvs.py" />
   <source>folder above the current one</source>
   <translation>carpeta superior a la actual</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/environments/venvs.py" />
   <source>home folder</source>
   <translation>carpeta personal</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/environments/windows.py" />
   <source>the folder {usual}</source>
   <translation>la carpeta {usual}</translation>
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
   <translation>importando {title} (una primera importación puede tardar medio minuto)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/framework.py" />
   <source>asking {title} how it was built</source>
   <translation>preguntando a {title} cómo se compiló</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/framework.py" />
   <source>asking {title} for its GPUs</source>
   <translation>preguntando a {title} por sus GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/framework.py" />
   <source>multiplying two matrices (on a card newer than this {title} the first run can take minutes)</source>
   <translation>multiplicando dos matrices (en una tarjeta más reciente que este {title}, la primera ejecución puede tardar minutos)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/framework.py" />
   <source>running a convolution (uses cuDNN on a GPU)</source>
   <translation>ejecutando una convolución (usa cuDNN en una GPU)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/framework.py" />
   <source>training a very small model</source>
   <translation>entrenando un modelo muy pequeño</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/framework.py" />
   <source>compiling a small function and running it (on a new card this can take minutes)</source>
   <translation>compilando una función pequeña y ejecutándola (en una tarjeta nueva esto puede tardar minutos)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/framework.py" />
   <source>computing a Fourier transform (uses cuFFT on a GPU)</source>
   <translation>calculando una transformada de Fourier (usa cuFFT en una GPU)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/framework.py" />
   <source>solving a system of equations (uses cuSOLVER on a GPU)</source>
   <translation>resolviendo un sistema de ecuaciones (usa cuSOLVER en una GPU)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/framework.py" />
   <source>multiplying two matrices of 16-bit numbers</source>
   <translation>multiplicando dos matrices de números de 16 bits</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/framework.py" />
   <source>measuring how fast matrices are multiplied and copied</source>
   <translation>midiendo a qué velocidad se multiplican y se copian matrices</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/framework.py" />
   <source>starting Python</source>
   <translation>iniciando Python</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/cudnn_parts.py" />
   <source>{version} ({name} in {parent})</source>
   <translation>{version} ({name} en {parent})</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/cudnn_parts.py" />
   <source>its parts are of different versions: {told}</source>
   <translation>sus partes son de versiones distintas: {told}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/dll.py" />
   <source>32 bit x86</source>
   <translation>x86 de 32 bits</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/dll.py" />
   <source>64 bit x86</source>
   <translation>x86 de 64 bits</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/dll.py" />
   <source>64 bit ARM</source>
   <translation>ARM de 64 bits</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/dll.py" />
   <source>32 bit ARM</source>
   <translation>ARM de 32 bits</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/dll.py" />
   <source>another processor (number {machine})</source>
   <translation>otro procesador (número {machine})</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/dll.py" />
   <source>the file is empty (0 bytes)</source>
   <translation>el archivo está vacío (0 bytes)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/dll.py" />
   <source>the file is damaged or not a DLL: {name}</source>
   <translation>el archivo está dañado o no es una DLL: {name}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/dll.py" />
   <source>the file is cut off: it has {size} of {whole} bytes</source>
   <translation>el archivo está cortado: tiene {size} de {whole} bytes</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/elf.py" />
   <source>the file is not a library for this system (its header says so, or is damaged)</source>
   <translation>el archivo no es una biblioteca para este sistema (lo dice su cabecera, o está dañada)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/elf.py" />
   <source>the file cannot be read: {value}</source>
   <translation>el archivo no se puede leer: {value}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/elf.py" />
   <source>the file is too short ({len} bytes)</source>
   <translation>el archivo es demasiado corto ({len} bytes)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/elf.py" />
   <source>the file is not a Linux library (its first bytes are wrong)</source>
   <translation>el archivo no es una biblioteca de Linux (sus primeros bytes son incorrectos)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/elf.py" />
   <source>the file is damaged: its header does not make sense</source>
   <translation>el archivo está dañado: su cabecera no tiene sentido</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/elf.py" />
   <source>the file wants too much to be read</source>
   <translation>el archivo pide demasiado para poder leerlo</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/elf.py" />
   <source>the file is damaged: {name}</source>
   <translation>el archivo está dañado: {name}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/elf.py" />
   <source>the file is damaged: nothing in it is meant to be loaded</source>
   <translation>el archivo está dañado: nada de lo que contiene está pensado para cargarse</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/elf.py" />
   <source>the file is cut short: {size} of {end} bytes are there</source>
   <translation>el archivo está cortado: hay {size} de {end} bytes</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/elf.py" />
   <source>the file is not a shared library (it has no dynamic section)</source>
   <translation>el archivo no es una biblioteca compartida (no tiene sección dinámica)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/elf.py" />
   <source>too many segments</source>
   <translation>demasiados segmentos</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/elf.py" />
   <source>the file is a program, not a library</source>
   <translation>el archivo es un programa, no una biblioteca</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/elf.py" />
   <source>the file is damaged or not meant for use: it asks for more than {MAX_NEEDED} other libraries</source>
   <translation>el archivo está dañado o no está pensado para usarse: pide más de {MAX_NEEDED} otras bibliotecas</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/elf.py" />
   <source>the library forbids that a running program loads it</source>
   <translation>la biblioteca prohíbe que la cargue un programa en ejecución</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/files.py" />
   <source>the file cannot be looked at: {value}</source>
   <translation>el archivo no se puede examinar: {value}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/files.py" />
   <source>a folder has the library's name</source>
   <translation>una carpeta tiene el nombre de la biblioteca</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/files.py" />
   <source>it is not a regular file (a pipe, socket or device has the library's name)</source>
   <translation>no es un archivo normal (una tubería, un socket o un dispositivo tiene el nombre de la biblioteca)</translation>
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
   <translation>instalador de cuDNN</translation>
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
   <translation>la precarga del propio paquete</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/linux_loader.py" />
   <source>{path} does not have the version {version}, which {name} needs</source>
   <extracomment>path = self._in_process(name, session) if name not in found else ''</extracomment>
   <translation>{path} no tiene la versión {version}, que {name} necesita</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/linux_loader.py" />
   <source>it is one of thousands that are asked for: something is wrong here</source>
   <translation>es una de las miles que se piden: aquí algo no va bien</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/linux_loader.py" />
   <source>because {asked_by} needs it</source>
   <translation>porque {asked_by} la necesita</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/linux_loader.py" />
   <source>loaded already</source>
   <translation>ya cargada</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/linux_loader.py" />
   <source>the process has it by then{by}; it was searched like this</source>
   <extracomment>by = f' because {first.asked_by} needs it' if first.asked_by else ''</extracomment>
   <translation>el proceso ya la tiene para entonces{by}; se buscó así</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/linux_search.py" />
   <source>a link that leads in a circle; the loader skips the rest of these folders</source>
   <translation>un enlace que lleva en círculo; el cargador omite el resto de estas carpetas</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/linux_search.py" />
   <source>default folder</source>
   <translation>carpeta predeterminada</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/linux_search.py" />
   <source>the table does not name it</source>
   <translation>la tabla no la nombra</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/linux_search.py" />
   <source>a link that leads nowhere</source>
   <translation>un enlace que no lleva a ninguna parte</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/linux_search.py" />
   <source>made for {kind}; the loader passes over it</source>
   <translation>hecha para {kind}; el cargador la pasa por alto</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/own_module.py" />
   <source>the file is for another processor</source>
   <translation>el archivo es para otro procesador</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/own_module.py" />
   <source>{LIBRARY_PATH} leads here first, and it does not fit</source>
   <translation>{LIBRARY_PATH} lleva aquí primero, y no es adecuada</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/own_module.py" />
   <source>without {LIBRARY_PATH} it is found, and fits</source>
   <translation>sin {LIBRARY_PATH} se encuentra, y es adecuada</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/own_module.py" />
   <source>the file cannot be opened</source>
   <translation>el archivo no se puede abrir</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/own_module.py" />
   <source>Python loads it when the framework is imported</source>
   <translation>Python la carga cuando se importa el framework</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/resolve.py" />
   <source>This Python is made for a Linux with the C library musl, such as Alpine. Where its loader looks for libraries is not known here. NVIDIA's libraries and the frameworks' builds for GPUs are made for glibc.</source>
   <translation>Este Python está hecho para un Linux con la biblioteca de C musl, como Alpine. Aquí no se sabe dónde busca bibliotecas su cargador. Las bibliotecas de NVIDIA y las compilaciones de los frameworks para GPU están hechas para glibc.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/resolve.py" />
   <source>it is the toolkit's stand-in for linking, not the driver</source>
   <translation>es el sustituto del toolkit para enlazar, no el controlador</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/search.py" />
   <source>the folder does not exist</source>
   <translation>la carpeta no existe</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/search.py" />
   <source>a repeated folder</source>
   <translation>una carpeta repetida</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/search.py" />
   <source>steps that are left out here</source>
   <translation>pasos que se omiten aquí</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/verdict.py" />
   <source>it cannot be loaded: {needs}</source>
   <translation>no se puede cargar: {needs}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/verdict.py" />
   <source>{said}; a fitting copy is {better}</source>
   <translation>{said}; una copia adecuada es {better}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/verdict.py" />
   <source>it belongs to CUDA {foreign_cuda}</source>
   <translation>pertenece a CUDA {foreign_cuda}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/verdict.py" />
   <source>it is version {version}, the build needs {at_least} or newer</source>
   <extracomment>version = '' if outcome.problem else version_of(outcome.path)</extracomment>
   <translation>es la versión {version}; la compilación necesita {at_least} o una más reciente</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/verdict.py" />
   <source>it needs {name}, which is not found{brought_by}</source>
   <translation>necesita {name}, que no se encuentra{brought_by}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/verdict.py" />
   <source>it needs {name}, but {reason}</source>
   <translation>necesita {name}, pero {reason}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/verdict.py" />
   <source>(the {package} brings it)</source>
   <translation>(lo trae: {package})</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/verdict.py" />
   <source>the file is there as {name}, but nothing has the name {name2}</source>
   <translation>el archivo está como {name}, pero nada tiene el nombre {name2}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/verdict.py" />
   <source>the build asks for {name}, the machine has {name2}</source>
   <translation>la compilación pide {name}; el equipo tiene {name2}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/verdict.py" />
   <source>the loader takes this one ({via})</source>
   <translation>el cargador toma esta ({via})</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/verdict.py" />
   <source>another version: the build asks for {name}</source>
   <translation>otra versión: la compilación pide {name}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/verdict.py" />
   <source>the loader looks for the name {name}</source>
   <translation>el cargador busca el nombre {name}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/verdict.py" />
   <source>another copy is found first; the loader would look here later ({rule})</source>
   <translation>se encuentra primero otra copia; el cargador buscaría aquí más tarde ({rule})</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/verdict.py" />
   <source>another copy is found first</source>
   <translation>se encuentra primero otra copia</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/verdict.py" />
   <source>its folder is in /etc/ld.so.conf, but the loader's table (ld.so.cache) does not name this file</source>
   <translation>su carpeta está en /etc/ld.so.conf, pero la tabla del cargador (ld.so.cache) no nombra este archivo</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/verdict.py" />
   <source>its folder is not on the search path</source>
   <translation>su carpeta no está en la ruta de búsqueda</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/versions.py" />
   <source>version resource</source>
   <translation>recurso de versión</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/versions.py" />
   <source>file name</source>
   <translation>nombre de archivo</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/windows_loader.py" />
   <source>the loader passes over it</source>
   <translation>el cargador la pasa por alto</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/windows_loader.py" />
   <source>full path</source>
   <translation>ruta completa</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/windows_loader.py" />
   <source>made for {kind}{PASSED_OVER}</source>
   <translation>hecha para {kind}{PASSED_OVER}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/windows_loader.py" />
   <source>the file is made for {kind}</source>
   <translation>el archivo está hecho para {kind}</translation>
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
   <translation>la entrada está escrita entre comillas, que Windows no quita</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/windows_search.py" />
   <source>the entry holds the name of a variable instead of its value</source>
   <translation>la entrada contiene el nombre de una variable en lugar de su valor</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/windows_search.py" />
   <source>its own folder</source>
   <translation>su propia carpeta</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/windows_search.py" />
   <source>16-bit system folder</source>
   <translation>carpeta del sistema de 16 bits</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/windows_search.py" />
   <source>Windows folder</source>
   <translation>carpeta de Windows</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/linux.py" />
   <source>Microsoft (virtual)</source>
   <translation>Microsoft (virtual)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/linux.py" />
   <source>VMware (virtual)</source>
   <translation>VMware (virtual)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/linux.py" />
   <source>This is an NVIDIA Jetson (Tegra): its GPU is part of the chip and on no PCI bus.</source>
   <translation>Esto es un NVIDIA Jetson (Tegra): su GPU forma parte del chip y no está en ningún bus PCI.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/linux.py" />
   <source>The PCI bus is not visible from here (/sys/bus/pci/devices is empty).</source>
   <translation>El bus PCI no es visible desde aquí (/sys/bus/pci/devices está vacío).</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/linux.py" />
   <source>vendor {vendor}</source>
   <translation>fabricante {vendor}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/linux.py" />
   <source>An NVIDIA Jetson (Tegra) has another kernel driver than graphics cards.</source>
   <translation>Un NVIDIA Jetson (Tegra) tiene otro controlador de kernel que las tarjetas gráficas.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/linux.py" />
   <source>/proc/modules cannot be read here.</source>
   <translation>/proc/modules no se puede leer aquí.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/linux.py" />
   <source>the loader's search path</source>
   <translation>la ruta de búsqueda del cargador</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/linux_host.py" />
   <source>/proc/cpuinfo lists no flags.</source>
   <translation>/proc/cpuinfo no enumera ningún indicador (flags).</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/linux_host.py" />
   <source>The Secure Boot variable cannot be read: {strerror}.</source>
   <translation>La variable de Secure Boot no se puede leer: {strerror}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/linux_host.py" />
   <source>EFI variable SecureBoot</source>
   <translation>variable EFI SecureBoot</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/loading.py" />
   <source>no answer within {limit} seconds</source>
   <translation>sin respuesta en {limit} segundos</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/loading.py" />
   <source>it wrote messages without end and was stopped</source>
   <translation>escribió mensajes sin fin y se detuvo</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/loading.py" />
   <source>it ended Python with exit code {code}</source>
   <translation>hizo terminar Python con el código de salida {code}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/python/build.py" />
   <source>rocm {hip}</source>
   <translation>rocm {hip}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/python/integrity.py" />
   <source>missing or unreadable</source>
   <translation>falta o no se puede leer</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/python/integrity.py" />
   <source>{actual} bytes, should be {size}</source>
   <translation>{actual} bytes, deberían ser {size}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/python/interpreter.py" />
   <source>the interpreter itself</source>
   <translation>el propio intérprete</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/python/interpreter.py" />
   <source>{python} did not answer within {LIMIT_SECONDS} seconds.</source>
   <translation>{python} no respondió en {LIMIT_SECONDS} segundos.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/python/interpreter.py" />
   <source>{python} wrote endless messages in place of an answer.</source>
   <translation>{python} escribió mensajes sin fin en lugar de una respuesta.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/python/interpreter.py" />
   <source>{python} could not be asked: {problem}.</source>
   <translation>No se pudo consultar {python}: {problem}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/python/shadows.py" />
   <source>the working folder</source>
   <translation>la carpeta de trabajo</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/setup.py" />
   <source>its list of files was never written</source>
   <translation>su lista de archivos nunca se escribió</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/setup.py" />
   <source>its description is missing</source>
   <translation>falta su descripción</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/setup.py" />
   <source>{path} is {problem}</source>
   <translation>{path}: {problem}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/setup.py" />
   <source>wsl.exe on PATH</source>
   <translation>wsl.exe en PATH</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/setup.py" />
   <source>its list of files is missing</source>
   <translation>falta su lista de archivos</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/setup.py" />
   <source>command -v {name}</source>
   <translation>command -v {name}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/smi.py" />
   <source>nvidia-smi did not answer within {LIMIT_SECONDS} seconds.</source>
   <translation>nvidia-smi no respondió en {LIMIT_SECONDS} segundos.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/smi.py" />
   <source>nvidia-smi ended by {value}.</source>
   <translation>nvidia-smi terminado por {value}.</translation>
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
   <translation>toolkit de CUDA</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/toolkits.py" />
   <source>{value}/NVIDIA GPU Computing Toolkit/CUDA</source>
   <translation>{value}/NVIDIA GPU Computing Toolkit/CUDA</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/windows.py" />
   <source>Windows remembers {name} but does not say whether it is in the computer now.</source>
   <translation>Windows recuerda {name}, pero no dice si ahora está en el equipo.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/windows_devices.py" />
   <source>The list of PCI devices cannot be read: {entries}.</source>
   <translation>La lista de dispositivos PCI no se puede leer: {entries}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/windows_host.py" />
   <source>Windows {value} ({number})</source>
   <translation>Windows {value} ({number})</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/windows_host.py" />
   <source>Windows does not tell the processor's features: {error}.</source>
   <translation>Windows no informa de las funciones del procesador: {error}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/windows_host.py" />
   <source>Windows does not tell how much memory it can promise: {error}.</source>
   <translation>Windows no informa de cuánta memoria puede prometer: {error}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/windows_host.py" />
   <source>Windows does not tell how much memory it can promise.</source>
   <translation>Windows no informa de cuánta memoria puede prometer.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/xid_lines.py" />
   <source>event {strip} of nvlddmkm: {said}</source>
   <translation>evento {strip} de nvlddmkm: {said}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/xid_lines.py" />
   <source>event {strip} of nvlddmkm</source>
   <translation>evento {strip} de nvlddmkm</translation>
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
   <translation>Este usuario no puede leer el registro del sistema.</translation>
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
   <translation>{path} no se puede leer: {strerror}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/xids.py" />
   <source>{path} holds nothing.</source>
   <translation>{path} no contiene nada.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/xids.py" />
   <source>Windows event log, System</source>
   <translation>registro de eventos de Windows, Sistema</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/xids.py" />
   <source>{tool} did not answer within {LIMIT_SECONDS} seconds.</source>
   <translation>{tool} no respondió en {LIMIT_SECONDS} segundos.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/xids.py" />
   <source>{tool} gave no log.</source>
   <translation>{tool} no dio ningún registro.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/failures.py" />
   <source>The disk is full. Free some space and try again; what is there already is kept.</source>
   <translation>El disco está lleno. Libere espacio e inténtelo de nuevo; lo que ya está se conserva.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/failures.py" />
   <source>Disk quota exceeded|Errno 122</source>
   <translation>Disk quota exceeded|Errno 122</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/failures.py" />
   <source>Your share of the disk is used up. Free some space and try again; what is there already is kept.</source>
   <translation>Su parte del disco está agotada. Libere espacio e inténtelo de nuevo; lo que ya está se conserva.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/failures.py" />
   <source>CERTIFICATE_VERIFY_FAILED|SSLError|SSLCertVerificationError|invalid peer certificate</source>
   <translation>CERTIFICATE_VERIFY_FAILED|SSLError|SSLCertVerificationError|invalid peer certificate</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/failures.py" />
   <source>The server's certificate is not trusted here. In a company network its certificate has to be made known to Python: ask for the variable PIP_CERT or SSL_CERT_FILE.</source>
   <translation>El certificado del servidor no es de confianza aquí. En una red de empresa hay que dar a conocer su certificado a Python: pregunte por la variable PIP_CERT o SSL_CERT_FILE.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/failures.py" />
   <source>The proxy refused the connection: check its name and password.</source>
   <translation>El proxy rechazó la conexión: compruebe su nombre y su contraseña.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/failures.py" />
   <source>The package index refused access: check the variable that holds its address, and the password in it.</source>
   <translation>El índice de paquetes denegó el acceso: compruebe la variable que contiene su dirección, y la contraseña que incluye.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/failures.py" />
   <source>NewConnectionError|NameResolutionError|Temporary failure in name resolution|getaddrinfo failed|Name or service not known|Connection refused|Network is unreachable|ConnectTimeout|ReadTimeout|Read timed out|Connection reset|Connection aborted|CondaHTTPError|error sending request|dns error|IncompleteRead|Max retries exceeded</source>
   <translation>NewConnectionError|NameResolutionError|Temporary failure in name resolution|getaddrinfo failed|Name or service not known|Connection refused|Network is unreachable|ConnectTimeout|ReadTimeout|Read timed out|Connection reset|Connection aborted|CondaHTTPError|error sending request|dns error|IncompleteRead|Max retries exceeded</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/failures.py" />
   <source>The network did not reach the package index. Check the connection and try again; what is there already is kept.</source>
   <translation>La red no llegó al índice de paquetes. Compruebe la conexión e inténtelo de nuevo; lo que ya está se conserva.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/failures.py" />
   <source>A downloaded file is not the one that the index promises. Try again; if it stays, ask whoever keeps the index.</source>
   <translation>Un archivo descargado no es el que promete el índice. Inténtelo de nuevo; si sigue igual, pregunte a quien mantiene el índice.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/failures.py" />
   <source>ResolutionImpossible|conflicting dependencies|No solution found when resolving</source>
   <translation>ResolutionImpossible|conflicting dependencies|No solution found when resolving</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/failures.py" />
   <source>The packages of the profile do not fit one another: their ranges leave no version for all of them.</source>
   <translation>Los paquetes del perfil no son compatibles entre sí: sus intervalos no dejan ninguna versión para todos ellos.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/failures.py" />
   <source>A file could not be written: it belongs to somebody else, or a program holds it open.</source>
   <translation>No se pudo escribir un archivo: pertenece a otra persona, o un programa lo mantiene abierto.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/failures.py" />
   <source>This Python cannot make environments: its system keeps that part in a package of its own (python3-venv).</source>
   <translation>Este Python no puede crear entornos: su sistema mantiene esa parte en un paquete aparte (python3-venv).</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/failures.py" />
   <source>The environment has no pip. Delete its folder and start again.</source>
   <translation>El entorno no tiene pip. Elimine su carpeta y empiece de nuevo.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/failures.py" />
   <source>The package index has no {missing} for this Python and system.</source>
   <translation>El índice de paquetes no tiene {missing} para este Python y este sistema.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/failures.py" />
   <source>The command did not succeed ({ended}); its output above says more.</source>
   <translation>El comando no tuvo éxito ({ended}); su salida de arriba dice más.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/lock.py" />
   <source>Another gpuwizard setup{holder} works on {folder}. Wait for it, or end it first.</source>
   <translation>Otro gpuwizard setup{holder} trabaja en {folder}. Espérelo, o termínelo primero.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/lock.py" />
   <source>(process {int})</source>
   <translation>(proceso {int})</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/machine_steps.py" />
   <source>Some changes to the driver or to Windows work only after a restart. gpuwizard goes on where it stopped.</source>
   <translation>Algunos cambios del controlador o de Windows solo funcionan después de un reinicio. gpuwizard continúa donde se detuvo.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/machine_steps.py" />
   <source>{driver} or newer</source>
   <translation>{driver} o uno más reciente</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/machine_steps.py" />
   <source>The NVIDIA driver{newer} is installed for the whole computer.</source>
   <extracomment>newer = f' {chosen.driver} or newer' if chosen.driver else ''</extracomment>
   <translation>El controlador de NVIDIA{newer} se instala para todo el equipo.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/machine_steps.py" />
   <source>The driver does not answer ({silent}).</source>
   <translation>El controlador no responde ({silent}).</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/machine_steps.py" />
   <source>Driver {version} is installed; {driver} or newer is needed.</source>
   <translation>Está instalado el controlador {version}; se necesita {driver} o uno más reciente.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/machine_steps.py" />
   <source>Driver {version} is installed.</source>
   <translation>Está instalado el controlador {version}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/machine_steps.py" />
   <source>The driver answers.</source>
   <translation>El controlador responde.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/machine_steps.py" />
   <source>The driver is there, but it does not tell its version.</source>
   <translation>El controlador está, pero no indica su versión.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/machine_steps.py" />
   <source>No NVIDIA driver was found.</source>
   <translation>No se encontró ningún controlador de NVIDIA.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/machine_steps.py" />
   <source>Install WSL 2 with {UBUNTU}</source>
   <translation>Instalar WSL 2 con {UBUNTU}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/machine_steps.py" />
   <source>The profile wants Linux inside Windows: there the newest frameworks use the GPU.</source>
   <translation>El perfil requiere Linux dentro de Windows: ahí los frameworks más recientes usan la GPU.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/machine_steps.py" />
   <source>Windows gets the parts that run Linux, and an Ubuntu of its own. Your files in Windows stay.</source>
   <translation>Windows recibe las partes que ejecutan Linux, y un Ubuntu propio. Sus archivos de Windows se quedan.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/machine_steps.py" />
   <source>about 10 minutes, 3 GB on the disk</source>
   <translation>unos 10 minutos, 3 GB en el disco</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/machine_steps.py" />
   <source>Open PowerShell as administrator and paste the line. Windows may ask for a restart; Ubuntu then asks for a name and a password, which you choose.</source>
   <translation>Abra PowerShell como administrador y pegue la línea. Windows puede pedir un reinicio; Ubuntu pide después un nombre y una contraseña, que usted elige.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/machine_steps.py" />
   <source>The command wsl --list --verbose shows Ubuntu with a 2 beside it.</source>
   <translation>El comando wsl --list --verbose muestra Ubuntu con un 2 al lado.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/machine_steps.py" />
   <source>wsl --unregister {UBUNTU} removes that Linux and all that lies in it.</source>
   <translation>wsl --unregister {UBUNTU} quita ese Linux y todo lo que contiene.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/machine_steps.py" />
   <source>{new} runs in WSL 2.</source>
   <translation>{new} se ejecuta en WSL 2.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/machine_steps.py" />
   <source>No Linux is installed in WSL 2.</source>
   <translation>No hay ningún Linux instalado en WSL 2.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/machine_steps.py" />
   <source>WSL is not installed.</source>
   <translation>WSL no está instalado.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/machine_steps.py" />
   <source>WSL could not be asked: {rstrip}.</source>
   <translation>WSL no se pudo consultar: {rstrip}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/machine_steps.py" />
   <source>Open programs are ended. Save your work before.</source>
   <translation>Los programas abiertos se terminan. Guarde antes su trabajo.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/machine_steps.py" />
   <source>The driver answers, and shows the card.</source>
   <translation>El controlador responde y muestra la tarjeta.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/machine_steps.py" />
   <source>The driver runs: nothing waits for a restart.</source>
   <translation>El controlador está en ejecución: nada espera un reinicio.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/machine_steps.py" />
   <source>No driver answers yet.</source>
   <translation>Todavía no responde ningún controlador.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/machine_steps.py" />
   <source>The driver is not running yet.</source>
   <translation>El controlador todavía no está en ejecución.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/package_steps.py" />
   <source>Packages are added in {folder}, and nowhere else.</source>
   <translation>Se añaden paquetes en {folder}, y en ningún otro sitio.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/package_steps.py" />
   <source>Paste the lines into the Ubuntu window.</source>
   <translation>Pegue las líneas en la ventana de Ubuntu.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/package_steps.py" />
   <source>Each package is there in a version that fits, and none is half installed.</source>
   <translation>Cada paquete está en una versión adecuada, y ninguno está instalado a medias.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/package_steps.py" />
   <source>Delete the folder {folder}.</source>
   <translation>Elimine la carpeta {folder}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/package_steps.py" />
   <source>Install the packages of the profile</source>
   <translation>Instalar los paquetes del perfil</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/package_steps.py" />
   <source>Install nothing more</source>
   <translation>No instalar nada más</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/package_steps.py" />
   <source>Install {framework} and the packages of the profile</source>
   <extracomment>framework = chosen.option.framework if chosen.option else None</extracomment>
   <translation>Instalar {framework} y los paquetes del perfil</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/package_steps.py" />
   <source>Install {framework}</source>
   <extracomment>framework = chosen.option.framework if chosen.option else None</extracomment>
   <translation>Instalar {framework}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/package_steps.py" />
   <source>These versions fit one another and this machine: {join}.</source>
   <translation>Estas versiones son compatibles entre sí y con este equipo: {join}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/package_steps.py" />
   <source>Your profile asks for: {join}.</source>
   <translation>Su perfil pide: {join}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/package_steps.py" />
   <source>There is no environment yet.</source>
   <translation>Todavía no hay ningún entorno.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/package_steps.py" />
   <source>{name} is half installed: {broken}.</source>
   <translation>{name} está instalado a medias: {broken}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/package_steps.py" />
   <source>Every package is there.</source>
   <translation>Están todos los paquetes.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/package_steps.py" />
   <source>on the GPU</source>
   <translation>en la GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/package_steps.py" />
   <source>Let {FRAMEWORK_TITLES} compute {where}</source>
   <extracomment>where = 'on the GPU' if profile.wants_gpu else 'on the processor'</extracomment>
   <translation>Hacer que {FRAMEWORK_TITLES} calcule {where}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/package_steps.py" />
   <source>Try it out</source>
   <translation>Probarlo</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/package_steps.py" />
   <source>Only what was seen to work is called done.</source>
   <translation>Solo se da por hecho lo que se ha visto funcionar.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/package_steps.py" />
   <source>Nothing: it only computes.</source>
   <translation>Nada: solo calcula.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/package_steps.py" />
   <source>half a minute, on a new card a few minutes</source>
   <translation>medio minuto; en una tarjeta nueva, unos minutos</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/package_steps.py" />
   <source>half a minute</source>
   <translation>medio minuto</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/package_steps.py" />
   <source>A matrix product, a convolution and a short training give the right numbers.</source>
   <translation>Un producto de matrices, una convolución y un entrenamiento corto dan los números correctos.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/package_steps.py" />
   <source>No package misses another one that it needs.</source>
   <translation>A ningún paquete le falta otro que necesite.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/package_steps.py" />
   <source>It was not tried yet.</source>
   <translation>Todavía no se ha probado.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/package_steps.py" />
   <source>Ask {contact}.</source>
   <translation>Pregunte a {contact}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/package_steps.py" />
   <source>First set the variable {name} to the address of your package index, and start gpuwizard anew.{ask}</source>
   <extracomment>ask = f' Ask {profile.profile.contact}.' if profile.profile.contact else ''</extracomment>
   <translation>Primero establezca la variable {name} en la dirección de su índice de paquetes, e inicie gpuwizard de nuevo.{ask}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/package_steps.py" />
   <source>{name} is not installed.</source>
   <translation>{name} no está instalado.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/package_steps.py" />
   <source>{name} {version} is installed, and {specifier} is wanted.</source>
   <translation>{name} {version} está instalado, y se requiere {specifier}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/package_steps.py" />
   <source>{name} is installed without what [{extra}] brings.</source>
   <translation>{name} está instalado sin lo que trae [{extra}].</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/package_steps.py" />
   <source>torch {version} is another build than the one for this machine.</source>
   <translation>torch {version} es otra compilación que la de este equipo.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/package_steps.py" />
   <source>a few minutes, about 1.5 GB on the disk</source>
   <translation>unos minutos, alrededor de 1.5 GB en el disco</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/plan.py" />
   <source>NVIDIA driver</source>
   <translation>Controlador de NVIDIA</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/plan.py" />
   <source>Restart</source>
   <translation>Reinicio</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/plan.py" />
   <source>Environment</source>
   <translation>Entorno</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/plan.py" />
   <source>Packages</source>
   <translation>Paquetes</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/plan.py" />
   <source>Test</source>
   <translation>Prueba</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/plan.py" />
   <source>Free some space first, or choose a folder on another disk.</source>
   <translation>Libere primero espacio, o elija una carpeta en otro disco.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/plan.py" />
   <source>The folder {where} holds other files: empty it, or name another in environment.folder.</source>
   <translation>La carpeta {where} contiene otros archivos: vacíela, o indique otra en environment.folder.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/plan.py" />
   <source>Only {free} are free where the environment will lie; about {value} GB are needed. {MAKE_ROOM}</source>
   <translation>Solo hay {free} libres donde estará el entorno; se necesitan unos {value} GB. {MAKE_ROOM}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/profile.py" />
   <source>A profile for gpuwizard setup</source>
   <translation>Un perfil para gpuwizard setup</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>Ubuntu's Python can make environments.</source>
   <translation>El Python de Ubuntu puede crear entornos.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>Ubuntu's Python cannot make environments yet.</source>
   <translation>El Python de Ubuntu todavía no puede crear entornos.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>Ubuntu could not be asked.</source>
   <translation>Ubuntu no se pudo consultar.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>The profile wants an environment of conda, and conda brings the Python for it.</source>
   <translation>El perfil requiere un entorno de conda, y conda trae el Python para él.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>The profile wants an environment of uv, and uv brings the Python for it.</source>
   <translation>El perfil requiere un entorno de uv, y uv trae el Python para él.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>The environment has its Python already.</source>
   <translation>El entorno ya tiene su Python.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>{manager} is at {there}.</source>
   <translation>{manager} está en {there}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>No {manager} was found.</source>
   <translation>No se encontró {manager}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>No Python {python} was found.</source>
   <translation>No se encontró Python {python}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>{python} lacks the part of Python that makes environments.</source>
   <translation>A {python} le falta la parte de Python que crea entornos.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>Python {version} is at {python}.</source>
   <translation>Python {version} está en {python}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>Rename or delete the folder {where}, or name another in the profile, and check again.</source>
   <translation>Cambie el nombre de la carpeta {where} o elimínela, o indique otra en el perfil, y compruebe de nuevo.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>Make the environment with Python {python}</source>
   <translation>Crear el entorno con Python {python}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>An environment of its own keeps these packages apart from all others on this computer.</source>
   <translation>Un entorno propio mantiene estos paquetes separados de todos los demás de este equipo.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>The folder {where} is made. Nothing outside of it changes.</source>
   <translation>Se crea la carpeta {where}. Fuera de ella no cambia nada.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>Paste the line into the Ubuntu window.</source>
   <translation>Pegue la línea en la ventana de Ubuntu.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>The Python in that folder starts, and has pip.</source>
   <translation>El Python de esa carpeta se inicia, y tiene pip.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>Delete the folder {where}.</source>
   <translation>Elimine la carpeta {where}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>The folder is not there yet.</source>
   <translation>La carpeta todavía no está.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>The environment there has Python {version}, and Python {python} is wanted.</source>
   <translation>El entorno de ahí tiene Python {version}, y se requiere Python {python}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>The environment there has no pip.</source>
   <translation>El entorno de ahí no tiene pip.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>The environment is there, with Python {version}.</source>
   <translation>El entorno está, con Python {version}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>Install conda (Miniforge)</source>
   <translation>Instalar conda (Miniforge)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>Miniforge is installed in your home folder.</source>
   <translation>Miniforge se instala en su carpeta personal.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>about 5 minutes, 500 MB</source>
   <translation>unos 5 minutos, 500 MB</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>Download the Miniforge installer for your system from conda-forge.org, and run it.</source>
   <translation>Descargue de conda-forge.org el instalador de Miniforge para su sistema y ejecútelo.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>The program conda is found.</source>
   <translation>El programa conda se encuentra.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>Delete the folder of Miniforge, or uninstall it in the settings of Windows.</source>
   <translation>Elimine la carpeta de Miniforge, o desinstálelo en la configuración de Windows.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>Install uv</source>
   <translation>Instalar uv</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>The folder {uv_folder} is made, with uv in it.</source>
   <translation>Se crea la carpeta {uv_folder}, con uv dentro.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>a minute, 80 MB</source>
   <translation>un minuto, 80 MB</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>Install uv as its own page says (docs.astral.sh/uv).</source>
   <translation>Instale uv como indica su propia página (docs.astral.sh/uv).</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>The program uv is found.</source>
   <translation>El programa uv se encuentra.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>Delete the folder {uv_folder}.</source>
   <translation>Elimine la carpeta {uv_folder}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>Complete Python {release}</source>
   <translation>Completar Python {release}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>{python} is there and fits. Making an environment needs Python's module venv and pip's installer.</source>
   <translation>{python} está y es adecuado. Para crear un entorno hacen falta el módulo venv de Python y el instalador de pip.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>The system's package {package} is installed.</source>
   <translation>Se instala el paquete del sistema {package}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>Python's missing part is installed.</source>
   <translation>Se instala la parte de Python que falta.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>a minute, 10 MB</source>
   <translation>un minuto, 10 MB</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>Install the package of your system that brings Python's module venv.</source>
   <translation>Instale el paquete de su sistema que trae el módulo venv de Python.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>That Python can make an environment.</source>
   <translation>Ese Python puede crear un entorno.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>Remove the package {package}.</source>
   <translation>Quite el paquete {package}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>Complete Ubuntu's Python</source>
   <translation>Completar el Python de Ubuntu</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>Ubuntu keeps the part of Python that makes environments in a package of its own.</source>
   <translation>Ubuntu mantiene la parte de Python que crea entornos en un paquete aparte.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>Ubuntu's package python3-venv is installed, inside WSL only.</source>
   <translation>Se instala el paquete python3-venv de Ubuntu, solo dentro de WSL.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>a minute, 20 MB</source>
   <translation>un minuto, 20 MB</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>Open Ubuntu from the Start menu and paste the line there; it asks for the password of Ubuntu.</source>
   <translation>Abra Ubuntu desde el menú Inicio y pegue ahí la línea; pide la contraseña de Ubuntu.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>The next step makes an environment with it.</source>
   <translation>El paso siguiente crea un entorno con él.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>Install Python {release} from python.org, in 64 bit.</source>
   <translation>Instale Python {release} desde python.org, en 64 bits.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>Install Python with the package manager of your system.</source>
   <translation>Instale Python con el gestor de paquetes de su sistema.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>Install Python {release}</source>
   <translation>Instalar Python {release}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>The packages that fit here are made for Python {release}, and it is not on this computer yet.</source>
   <translation>Los paquetes adecuados aquí están hechos para Python {release}, que todavía no está en este equipo.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>Python {release} is added for you alone. Other Pythons stay as they are.</source>
   <translation>Python {release} se añade solo para usted. Los demás Python se quedan como están.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>a few minutes, 100 MB</source>
   <translation>unos minutos, 100 MB</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>A Python {release} is found.</source>
   <translation>Se encuentra un Python {release}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>The settings of Windows can remove it.</source>
   <translation>La configuración de Windows puede quitarlo.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>uv python uninstall {release} can remove it.</source>
   <translation>uv python uninstall {release} puede quitarlo.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>The settings of Windows</source>
   <translation>La configuración de Windows</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/pythons.py" />
   <source>Choice</source>
   <translation>Choice</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/pythons.py" />
   <source>profile asks for "{version}"</source>
   <translation>el perfil pide «{version}»</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/pythons.py" />
   <source>Ubuntu in WSL brings {UBUNTU_PYTHON}</source>
   <translation>el Ubuntu de WSL trae {UBUNTU_PYTHON}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/pythons.py" />
   <source>known Pythons are others</source>
   <translation>los Python conocidos son otros</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/questions.py" />
   <source>in WSL 2 (Linux inside Windows; needed for new TensorFlow and JAX)</source>
   <translation>en WSL 2 (Linux dentro de Windows; necesario para TensorFlow y JAX recientes)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/questions.py" />
   <source>on Windows itself</source>
   <translation>en el propio Windows</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/questions.py" />
   <source>{FRAMEWORK_TITLES} on the GPU</source>
   <translation>{FRAMEWORK_TITLES} en la GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/questions.py" />
   <source>{FRAMEWORK_TITLES} on the processor</source>
   <translation>{FRAMEWORK_TITLES} en el procesador</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/questions.py" />
   <source>What do you want to use?</source>
   <translation>¿Qué quiere usar?</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/questions.py" />
   <source>Where shall it run?</source>
   <translation>¿Dónde debe ejecutarse?</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/questions.py" />
   <source>In which folder shall the environment lie?</source>
   <translation>¿En qué carpeta debe estar el entorno?</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/questions.py" />
   <source>On macOS no framework can use an NVIDIA card, so only the processor is offered.</source>
   <translation>En macOS, ningún framework puede usar una tarjeta NVIDIA, así que solo se ofrece el procesador.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/questions.py" />
   <source>No NVIDIA card was found in this computer, so only the processor is offered. If there is one, check this computer first.</source>
   <translation>No se encontró ninguna tarjeta NVIDIA en este equipo, así que solo se ofrece el procesador. Si hay una, compruebe primero este equipo.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/questions.py" />
   <source>My {FRAMEWORK_TITLES}</source>
   <translation>Mi {FRAMEWORK_TITLES}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/reading.py" />
   <source>a text in quotation marks</source>
   <translation>un texto entre comillas</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/reading.py" />
   <source>true or false, without quotation marks</source>
   <translation>true o false, sin comillas</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/reading.py" />
   <source>A profile is a small text; this file is larger than {value} KB.</source>
   <translation>Un perfil es un texto pequeño; este archivo ocupa más de {value} KB.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/reading.py" />
   <source>The file is not UTF-8 text: save it as UTF-8 in your editor.</source>
   <translation>El archivo no es texto UTF-8: guárdelo como UTF-8 en su editor.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/reading.py" />
   <source>This is not valid TOML ({plain}).</source>
   <translation>Esto no es TOML válido ({plain}).</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/reading.py" />
   <source>Write it as a section of its own: [{name}] on one line, its keys below.</source>
   <translation>Escríbalo como una sección propia: [{name}] en una línea, y sus claves debajo.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/reading.py" />
   <source>This key is missing: the section [{name}] must have it.</source>
   <translation>Falta esta clave: la sección [{name}] debe tenerla.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/reading.py" />
   <source>did you mean {near}?</source>
   <translation>¿quería decir {near}?</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/reading.py" />
   <source>there are {join}.</source>
   <translation>existen {join}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/reading.py" />
   <source>There is no {what} of this name; {hint}</source>
   <extracomment>hint = f' Did you mean {near[0]}?' if near else ''</extracomment>
   <translation>No existe {what} con este nombre; {hint}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/reading.py" />
   <source>Did you mean {near}?</source>
   <translation>¿Quería decir {near}?</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/reading.py" />
   <source>This must be one of {join}.{hint}</source>
   <extracomment>hint = f' Did you mean {near[0]}?' if near else ''</extracomment>
   <translation>Debe ser uno de estos valores: {join}.{hint}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/reading.py" />
   <source>This must be {KINDS}.</source>
   <translation>Debe ser {KINDS}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/reading.py" />
   <source>This must be a list of texts: ["one", "two"].</source>
   <translation>Debe ser una lista de textos: ["one", "two"].</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/reading.py" />
   <source>This must not be empty.</source>
   <translation>No debe estar vacío.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/reading.py" />
   <source>This text is too long.</source>
   <translation>Este texto es demasiado largo.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/reading.py" />
   <source>This must be the name of an environment variable, not an address: addresses do not belong in a profile.</source>
   <translation>Debe ser el nombre de una variable de entorno, no una dirección: las direcciones no deben estar en un perfil.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/reading.py" />
   <source>This must be a version of numbers and dots, such as 550.54.14.</source>
   <translation>Debe ser una versión con números y puntos, como 550.54.14.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/reading.py" />
   <source>This does not have the form that it needs: a version such as 550.54.14, or the name of a variable.</source>
   <translation>No tiene la forma que necesita: una versión como 550.54.14, o el nombre de una variable.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/store.py" />
   <source>the disk is full: free some space and start again</source>
   <translation>el disco está lleno: libere espacio y empiece de nuevo</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/store.py" />
   <source>your share of the disk is used up: free some space and start again</source>
   <translation>su parte del disco está agotada: libere espacio y empiece de nuevo</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/store.py" />
   <source>you may not write there</source>
   <translation>usted no puede escribir ahí</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/store.py" />
   <source>that disk can only be read</source>
   <translation>ese disco solo se puede leer</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/store.py" />
   <source>they are damaged</source>
   <translation>están dañadas</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/store.py" />
   <source>The notes of the last run cannot be used ({reason}): all is looked at anew.</source>
   <extracomment>reason = error.strerror if isinstance(error, OSError) and error.strerror else 'they are damaged'</extracomment>
   <translation>Las notas de la última ejecución no se pueden usar ({reason}): se examina todo de nuevo.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/store.py" />
   <source>The notes are of another version of gpuwizard: all is looked at anew.</source>
   <translation>Las notas son de otra versión de gpuwizard: se examina todo de nuevo.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/store.py" />
   <source>The notes cannot be written in {folder}: {reason}.</source>
   <extracomment>reason = error.strerror if isinstance(error, OSError) and error.strerror else 'they are damaged'</extracomment>
   <translation>Las notas no se pueden escribir en {folder}: {reason}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/toml_lines.py" />
   <source>It is nested too deeply</source>
   <translation>Tiene demasiados niveles de anidamiento</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/versions.py" />
   <source>With "gpu = false" in [framework] the profile uses the processor.</source>
   <translation>Con "gpu = false" en [framework], el perfil usa el procesador.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/versions.py" />
   <source>With {key} = "{getattr}" in [environment] {named} can be set up.</source>
   <translation>Con {key} = "{getattr}" en [environment] se puede configurar {named}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/versions.py" />
   <source>There is no NVIDIA driver for today's macOS, so no GPU can be set up here.</source>
   <translation>No hay ningún controlador de NVIDIA para los macOS actuales, así que aquí no se puede configurar ninguna GPU.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/versions.py" />
   <source>This computer has no NVIDIA GPU, and the profile asks for one.</source>
   <translation>Este equipo no tiene GPU NVIDIA, y el perfil pide una.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/versions.py" />
   <source>The profile asks for driver {asked}, and {last} is the last driver branch for this card.</source>
   <extracomment>asked = f' "{profile.framework.version}"' if profile.framework.version != 'newest' else ''</extracomment>
   <translation>El perfil pide el controlador {asked}, y {last} es la última rama de controladores para esta tarjeta.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/versions.py" />
   <source>No Python is known that fits "{version}".</source>
   <translation>No se conoce ningún Python adecuado para «{version}».</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/versions.py" />
   <source>What works here is {title} {public} with Python {release}.</source>
   <translation>Lo que funciona aquí es {title} {public} con Python {release}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/versions.py" />
   <source>On Windows itself {title}{asked} cannot use the GPU.</source>
   <extracomment>asked = f' "{profile.framework.version}"' if profile.framework.version != 'newest' else ''</extracomment>
   <translation>En el propio Windows, {title}{asked} no puede usar la GPU.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/versions.py" />
   <source>the newest that can run on such a system is {newest}</source>
   <translation>la versión más reciente que puede ejecutarse en un sistema así es {newest}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/versions.py" />
   <source>No {title} is known that fits{value}{known}.</source>
   <extracomment>known = f'; the newest that can run on such a system is {newest}' if newest else ''</extracomment>
   <translation>No se conoce ningún {title} adecuado para{value}{known}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/versions.py" />
   <source>this system</source>
   <translation>este sistema</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/versions.py" />
   <source>It needs {needs}, which only conda brings: the profile needs manager = "conda".</source>
   <translation>Necesita {needs}, que solo trae conda: el perfil necesita manager = "conda".</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/versions.py" />
   <source>Its packages are for Python {python_min} to {python_max}, and the {asked_python}.</source>
   <translation>Sus paquetes son para Python {python_min} a {python_max}; {asked_python}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/versions.py" />
   <source>{title} {public} cannot be set up here. {reason}</source>
   <extracomment>reason = obstacle(best, ground) if profile.framework.gpu else ''</extracomment>
   <translation>{title} {public} no se puede configurar aquí. {reason}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/wishes.py" />
   <source>A folder's name cannot hold a line break or control character.</source>
   <translation>El nombre de una carpeta no puede contener un salto de línea ni un carácter de control.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/wishes.py" />
   <source>A version is wanted, but no framework: name one in framework.name.</source>
   <translation>Se pide una versión, pero ningún framework: indique uno en framework.name.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/wishes.py" />
   <source>This must be "newest", a version such as "2.20.0", or a range such as "&gt;=2.17,&lt;2.21".</source>
   <translation>Debe ser "newest", una versión como "2.20.0" o un intervalo como "&gt;=2.17,&lt;2.21".</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/wishes.py" />
   <source>No Python that frameworks are made for fits this: they begin with {OLDEST_PYTHON}.</source>
   <translation>Ningún Python para el que se hacen frameworks es adecuado para esto: empiezan en {OLDEST_PYTHON}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/wishes.py" />
   <source>A package is given by an address: name the package only, and set packages.index.</source>
   <translation>Un paquete está indicado por una dirección: indique solo el nombre del paquete y establezca packages.index.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/wishes.py" />
   <source>"{shown}" is not a package as pip names it, such as "pandas" or "pandas&gt;=2,&lt;3".</source>
   <translation>«{shown}» no es un paquete tal como lo nombra pip, como "pandas" o "pandas&gt;=2,&lt;3".</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/wishes.py" />
   <source>"{name}" is given by an address: name the package only, and set packages.index.</source>
   <translation>«{name}» está indicado por una dirección: indique solo el nombre del paquete y establezca packages.index.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/wishes.py" />
   <source>"{name}" is the framework itself: its version stands in framework.version.</source>
   <translation>«{name}» es el propio framework: su versión va en framework.version.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/application.py" />
   <source>There is no screen to open a window on: use `gpuwizard check` in the terminal.</source>
   <translation>No hay ninguna pantalla en la que abrir una ventana: use `gpuwizard check` en la terminal.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/application.py" />
   <source>gpuwizard is open already: its window was brought to the front.</source>
   <translation>gpuwizard ya está abierto: su ventana se ha traído al frente.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/application.py" />
   <source>The window could not be made, which is a fault of gpuwizard.
{format_exc}</source>
   <translation>No se pudo crear la ventana, lo que es un fallo de gpuwizard.
{format_exc}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/application.py" />
   <source>gpuwizard itself went wrong</source>
   <translation>El propio gpuwizard falló</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/application.py" />
   <source>The window could not be made. The text below helps the makers of gpuwizard to mend it.</source>
   <translation>No se pudo crear la ventana. El texto de abajo ayuda a los autores de gpuwizard a arreglarlo.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/controller.py" />
   <source>The session ended with a report that holds no result.</source>
   <translation>La sesión terminó con un informe que no contiene ningún resultado.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/display.py" />
   <source>Qt</source>
   <translation>Qt</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/display.py" />
   <source>The window needs PySide6, which is not installed here: run `{name} -m pip install PySide6-Essentials`, {terminal}.</source>
   <translation>La ventana necesita PySide6, que no está instalado aquí: ejecute `{name} -m pip install PySide6-Essentials`, {terminal}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/display.py" />
   <source>The window cannot be loaded ({splitlines}): install PySide6 again, {terminal}.</source>
   <translation>La ventana no se puede cargar ({splitlines}): instale PySide6 de nuevo, {terminal}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/display.py" />
   <source>(Debian's name for it is {package})</source>
   <translation>(en Debian se llama {package})</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/display.py" />
   <source>The window needs the system library {library}, which is missing: install the package that brings it{hint}, {terminal}.</source>
   <extracomment>hint = f" (Debian's name for it is {package})" if package else ''</extracomment>
   <translation>La ventana necesita la biblioteca del sistema {library}, que falta: instale el paquete que la trae{hint}, {terminal}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/display.py" />
   <source>The window needs the system library {library}, which is missing: run `sudo apt install {package}`, {terminal}.</source>
   <translation>La ventana necesita la biblioteca del sistema {library}, que falta: ejecute `sudo apt install {package}`, {terminal}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/errors.py" />
   <source>gpuwizard has changed nothing on this computer.</source>
   <translation>gpuwizard no ha cambiado nada en este equipo.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/errors.py" />
   <source>What you let gpuwizard run before stays done.</source>
   <translation>Lo que usted dejó ejecutar antes a gpuwizard queda hecho.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/errors.py" />
   <source>Read it before you send it, as it can hold names of your folders.</source>
   <translation>Léalo antes de enviarlo, ya que puede contener nombres de sus carpetas.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/errors.py" />
   <source>Your user name, home folder and computer name are masked in it; read it before you send it.</source>
   <translation>Su nombre de usuario, su carpeta personal y el nombre del equipo están ocultos en él; léalo antes de enviarlo.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/errors.py" />
   <source>The command that you let gpuwizard run still goes on.</source>
   <translation>El comando que usted dejó ejecutar a gpuwizard sigue en marcha.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/errors.py" />
   <source>This is not a fault of your computer. {done} You can go on. Nothing is sent anywhere: the text below helps the makers of gpuwizard to mend it. {care}</source>
   <extracomment>care = _AS_IT_IS if log is None else _MASKED</extracomment>
   <translation>Esto no es un fallo de su equipo. {done} Puede continuar. No se envía nada a ningún sitio: el texto de abajo ayuda a los autores de gpuwizard a arreglarlo. {care}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/errors.py" />
   <source>gpuwizard went wrong</source>
   <translation>gpuwizard falló</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/errors.py" />
   <source>unexpected error</source>
   <translation>error inesperado</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/fixes.py" />
   <source>gpuwizard itself went wrong, not the command. What had begun may be half done.</source>
   <translation>Falló el propio gpuwizard, no el comando. Lo que había empezado puede estar a medio hacer.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/footer.py" />
   <source>&amp;Back</source>
   <translation>&amp;Atrás</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/footer.py" />
   <source>&amp;Next</source>
   <translation>&amp;Siguiente</translation>
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
   <translation>gpuwizard terminó de forma inesperada la última vez</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/last_time.py" />
   <source>That is most likely a fault of gpuwizard, not of your computer. What it wrote down helps its makers to mend it. Your user name, home folder and computer name are masked in it, and nothing is sent anywhere.</source>
   <translation>Lo más probable es que sea un fallo de gpuwizard, no de su equipo. Lo que anotó ayuda a sus autores a arreglarlo. Su nombre de usuario, su carpeta personal y el nombre del equipo están ocultos, y no se envía nada a ningún sitio.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/last_time.py" />
   <source>S&amp;how the log</source>
   <translation>&amp;Mostrar el registro</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/last_time.py" />
   <source>Sa&amp;ve it for support…</source>
   <translation>Guar&amp;dar para soporte…</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/last_time.py" />
   <source>&amp;Dismiss</source>
   <translation>Desca&amp;rtar</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/log_dialog.py" />
   <source>What went wrong</source>
   <translation>Qué falló</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/log_dialog.py" />
   <source>&amp;Copy</source>
   <translation>&amp;Copiar</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/log_dialog.py" />
   <source>&amp;Save it for support…</source>
   <translation>&amp;Guardar para soporte…</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/log_dialog.py" />
   <source>Go &amp;on</source>
   <translation>C&amp;ontinuar</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/log_dialog.py" />
   <source>Copied</source>
   <translation>Copiado</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/log_dialog.py" />
   <source>Save it for support</source>
   <translation>Guardar para soporte</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/log_dialog.py" />
   <source>Text (*.txt)</source>
   <translation>Texto (*.txt)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/log_dialog.py" />
   <source>The log was not saved as {path}: {strerror}.</source>
   <translation>El registro no se guardó como {path}: {strerror}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/log_dialog.py" />
   <source>Saved to {path}</source>
   <translation>Guardado en {path}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/base.py" />
   <source>Page</source>
   <translation>Página</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/checking.py" />
   <source>Check</source>
   <translation>Comprobación</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/checking.py" />
   <source>Nothing has been looked at yet. Choose a Python and start the check.</source>
   <translation>Todavía no se ha examinado nada. Elija un Python e inicie la comprobación.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/checking.py" />
   <source>Looking at this computer</source>
   <translation>Examinando este equipo</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/checking.py" />
   <source>Nothing is changed. You can stop at any time.</source>
   <translation>No se cambia nada. Puede detenerlo en cualquier momento.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/checking.py" />
   <source>The check is done</source>
   <translation>La comprobación ha terminado</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/checking.py" />
   <source>Each row leads to what was seen.</source>
   <translation>Cada fila lleva a lo que se vio.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/checking.py" />
   <source>The check was stopped</source>
   <translation>La comprobación se detuvo</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/checking.py" />
   <source>Nothing was changed. What had been found until then is kept.</source>
   <translation>No se cambió nada. Lo que se había encontrado hasta entonces se conserva.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/checking.py" />
   <source>The check could not be completed</source>
   <translation>La comprobación no se pudo completar</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/checking.py" />
   <source>gpuwizard itself went wrong, not your computer.</source>
   <translation>Falló el propio gpuwizard, no su equipo.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/checking.py" />
   <source>Progress of the check</source>
   <translation>Progreso de la comprobación</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/checking.py" />
   <source>Stopping…</source>
   <translation>Deteniendo…</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/checking.py" />
   <source>&amp;Cancel</source>
   <translation>&amp;Cancelar</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/checking.py" />
   <source>&amp;Check again</source>
   <translation>Co&amp;mprobar de nuevo</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/checking.py" />
   <source>&amp;Start again</source>
   <translation>&amp;Empezar de nuevo</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/checking.py" />
   <source>Stopping</source>
   <translation>Deteniendo</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/checking.py" />
   <source>It takes a second at most.</source>
   <translation>Tarda un segundo como máximo.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/checking.py" />
   <source>Playing an example machine</source>
   <translation>Reproduciendo un equipo de ejemplo</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/checking.py" />
   <source>This computer is not looked at. You can stop at any time.</source>
   <translation>Este equipo no se examina. Puede detenerlo en cualquier momento.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/checking.py" />
   <source>The result from before still stands.</source>
   <translation>El resultado anterior sigue siendo válido.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/checking.py" />
   <source>C&amp;opy</source>
   <translation>C&amp;opiar</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/checking.py" />
   <source>Copy what went wrong</source>
   <translation>Copiar lo que falló</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/checking.py" />
   <source>This text helps the makers of gpuwizard. Read it before you send it.</source>
   <translation>Este texto ayuda a los creadores de gpuwizard. Léalo antes de enviarlo.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/checking.py" />
   <source>{value} of {count}:</source>
   <translation>{value} de {count}:</translation>
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
   <translation>Comparar dos informes</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/compare.py" />
   <source>Choose the saved report of a computer that works, of the same one before a change, or of any other. Then you see what differs, and which difference is the cause. A report can also be dropped here.</source>
   <translation>Elija el informe guardado de un equipo que funciona, del mismo equipo antes de un cambio, o de cualquier otro. Verá entonces qué difiere, y qué diferencia es la causa. También se puede arrastrar un informe hasta aquí.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/compare.py" />
   <source>Only what can matter for the GPU is compared. Times, free memory and folder names are left out.</source>
   <translation>Solo se compara lo que puede importar para la GPU. Los tiempos, la memoria libre y los nombres de carpetas se dejan fuera.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/compare.py" />
   <source>&amp;Close</source>
   <translation>&amp;Cerrar</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/compare.py" />
   <source>Close the comparison</source>
   <translation>Cerrar la comparación</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/compare.py" />
   <source>&amp;Open…</source>
   <translation>A&amp;brir…</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/compare.py" />
   <source>Choose the other report</source>
   <translation>Elegir el otro informe</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/compare.py" />
   <source>{name} could not be opened</source>
   <translation>{name} no se pudo abrir</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/compare.py" />
   <source>This computer</source>
   <translation>Este equipo</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/compare.py" />
   <source>The reports could not be compared</source>
   <translation>Los informes no se pudieron comparar</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/compare.py" />
   <source>What decides</source>
   <translation>Lo decisivo</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/compare.py" />
   <source>It accounts for what fails on one side only.</source>
   <translation>Explica lo que falla en un solo lado.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/compare.py" />
   <source>What also differs</source>
   <translation>Lo que también difiere</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/compare.py" />
   <source>It can matter for the GPU, or follows from the above.</source>
   <translation>Puede importar para la GPU, o se deriva de lo anterior.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/compare.py" />
   <source>{same} things are the same on both sides.</source>
   <translation>{same} cosas son iguales en ambos lados.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/compare.py" />
   <source>More details ({len})</source>
   <translation>Más detalles ({len})</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/compare.py" />
   <source>Not known on one side ({len})</source>
   <translation>No se sabe en un lado ({len})</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/compare.py" />
   <source>{what} because gpuwizard itself went wrong: {splitlines}</source>
   <translation>{what} porque falló el propio gpuwizard: {splitlines}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/explain.py" />
   <source>A container</source>
   <translation>Un contenedor</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/explain.py" />
   <source>The same message can have several causes. What is installed here decides: check this computer.</source>
   <translation>El mismo mensaje puede tener varias causas. Lo que está instalado aquí decide: compruebe este equipo.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/explain.py" />
   <source>The same message can have several causes. What is installed here decides: see the result of the check.</source>
   <translation>El mismo mensaje puede tener varias causas. Lo que está instalado aquí decide: vea el resultado de la comprobación.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/explain.py" />
   <source>Explain an error</source>
   <translation>Explicar un error</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/explain.py" />
   <source>Paste what was printed: a few lines or all of it. The first error tells more than the last. It stays on this computer.</source>
   <translation>Pegue lo que se mostró: unas pocas líneas o todo. El primer error dice más que el último. Se queda en este equipo.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/explain.py" />
   <source>Reading the file</source>
   <translation>Leyendo el archivo</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/explain.py" />
   <source>&amp;Open a log file…</source>
   <translation>A&amp;brir un archivo de registro…</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/explain.py" />
   <source>&amp;Stop reading</source>
   <translation>&amp;Detener la lectura</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/explain.py" />
   <source>&amp;Explain</source>
   <translation>&amp;Explicar</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/explain.py" />
   <source>The file {path}</source>
   <translation>El archivo {path}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/explain.py" />
   <source>Printed on</source>
   <translation>Se mostró en</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/explain.py" />
   <source>The error was printed on</source>
   <translation>El error se mostró en</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/explain.py" />
   <source>Open a log</source>
   <translation>Abrir un registro</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/explain.py" />
   <source>Logs (*.log *.txt *.out *.err);;All files (*)</source>
   <translation>Registros (*.log *.txt *.out *.err);;Todos los archivos (*)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/explain.py" />
   <source>It could not be read because gpuwizard itself went wrong: {last}</source>
   <extracomment>last = told.text.strip().splitlines()[-1] if isinstance(told, Crash) else ''</extracomment>
   <translation>No se pudo leer porque falló el propio gpuwizard: {last}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/explain.py" />
   <source>Nearly as likely.</source>
   <translation>Casi igual de probable.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/explain.py" />
   <source>Less likely, but possible with the same lines.</source>
   <translation>Menos probable, pero posible con las mismas líneas.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/explain.py" />
   <source>It could also be</source>
   <translation>También podría ser</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/explain.py" />
   <source>The lines that count</source>
   <translation>Las líneas que cuentan</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/explain.py" />
   <source>Harmless lines are grey, each with why.</source>
   <translation>Las líneas inofensivas están en gris, cada una con el porqué.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/explain.py" />
   <source>See the res&amp;ult</source>
   <translation>&amp;Ver el resultado</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/explain.py" />
   <source>&amp;Check this computer</source>
   <translation>Co&amp;mprobar este equipo</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/explain.py" />
   <source>The error, as it was printed</source>
   <translation>El error, tal como se mostró</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/explain.py" />
   <source>Paste the error here, or drop a log file.</source>
   <translation>Pegue aquí el error, o arrastre un archivo de registro.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/layer.py" />
   <source>Is there an NVIDIA graphics card, and does its driver answer?</source>
   <translation>¿Hay una tarjeta gráfica NVIDIA, y responde su controlador?</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/layer.py" />
   <source>Are the CUDA libraries there that the framework was built for?</source>
   <translation>¿Están las bibliotecas de CUDA para las que se compiló el framework?</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/layer.py" />
   <source>Is cuDNN, the library for neural networks, there and in the right version?</source>
   <translation>¿Está cuDNN, la biblioteca para redes neuronales, y en la versión correcta?</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/layer.py" />
   <source>Are the libraries found where the system looks for them, and is the GPU not hidden?</source>
   <translation>¿Se encuentran las bibliotecas donde el sistema las busca, y no está oculta la GPU?</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/layer.py" />
   <source>Is the framework installed here, and is it a build that can use the GPU?</source>
   <translation>¿Está instalado aquí el framework, y es una compilación que puede usar la GPU?</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/layer.py" />
   <source>Does a small calculation run on the GPU, and is its result right?</source>
   <translation>¿Se ejecuta en la GPU un pequeño cálculo, y es correcto su resultado?</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/layer.py" />
   <source>Check again: {LAYER_TITLES}</source>
   <translation>Comprobar de nuevo: {LAYER_TITLES}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/layer.py" />
   <source>How fast it is</source>
   <translation>Qué velocidad tiene</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/layer.py" />
   <source>What was seen</source>
   <translation>Lo que se vio</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/layer.py" />
   <source>Harmless</source>
   <translation>Inofensivo</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/layer.py" />
   <source>Mend this first:</source>
   <translation>Arregle esto primero:</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/layer.py" />
   <source>Go to the cause: {title}</source>
   <translation>Ir a la causa: {title}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/recommend.py" />
   <source>What works here</source>
   <translation>Qué funciona aquí</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/recommend.py" />
   <source>What works on that computer</source>
   <translation>Qué funciona en ese equipo</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/recommend.py" />
   <source>All</source>
   <translation>Todos</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/recommend.py" />
   <source>All frameworks</source>
   <translation>Todos los frameworks</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/recommend.py" />
   <source>Comparing versions with that computer</source>
   <translation>Comparando las versiones con ese equipo</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/recommend.py" />
   <source>Comparing versions with this computer</source>
   <translation>Comparando las versiones con este equipo</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/recommend.py" />
   <source>It could not be worked out because gpuwizard itself went wrong: {last}</source>
   <translation>No se pudo determinar porque falló el propio gpuwizard: {last}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/recommend.py" />
   <source>Other sets that work</source>
   <translation>Otros conjuntos que funcionan</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/recommend.py" />
   <source>Each opens on a click.</source>
   <translation>Cada uno se abre con un clic.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/recommend.py" />
   <source>Does not work here</source>
   <translation>No funciona aquí</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/recommend.py" />
   <source>Installing these would cost time and not use the GPU.</source>
   <translation>Instalarlos costaría tiempo y no usaría la GPU.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/recommend.py" />
   <source>any framework</source>
   <translation>ningún framework</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/recommend.py" />
   <source>gpuwizard knows no release of {name} that uses a GPU here</source>
   <extracomment>name = 'any framework' if chosen is None else FRAMEWORK_TITLES[chosen]</extracomment>
   <translation>gpuwizard no conoce ninguna versión de {name} que use una GPU aquí</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/recommend.py" />
   <source>There are sets of other frameworks that work: choose All above.</source>
   <translation>Hay conjuntos de otros frameworks que funcionan: elija «Todos» arriba.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/recommend.py" />
   <source>Taken for granted: {text}</source>
   <translation>Se da por supuesto: {text}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/report.py" />
   <source>Web page (HTML)</source>
   <translation>Página web (HTML)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/report.py" />
   <source>Data (JSON)</source>
   <translation>Datos (JSON)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/report.py" />
   <source>Text (Markdown)</source>
   <translation>Texto (Markdown)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/report.py" />
   <source>One file for reading in a web browser, and for sending to somebody.</source>
   <translation>Un solo archivo para leer en un navegador web y para enviar a alguien.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/report.py" />
   <source>Everything that was seen. It can be opened in gpuwizard again, here or elsewhere.</source>
   <translation>Todo lo que se vio. Se puede abrir de nuevo en gpuwizard, aquí o en otro lugar.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/report.py" />
   <source>For pasting into a forum or a bug report.</source>
   <translation>Para pegar en un foro o en un informe de errores.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/report.py" />
   <source>Report that a double click opens (*.gpuwizard)</source>
   <translation>Informe que se abre con doble clic (*.gpuwizard)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/report.py" />
   <source>Web page (*.html)</source>
   <translation>Página web (*.html)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/report.py" />
   <source>Report of gpuwizard (*.gpuwizard.json *.json)</source>
   <translation>Informe de gpuwizard (*.gpuwizard.json *.json)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/report.py" />
   <source>Markdown (*.md)</source>
   <translation>Markdown (*.md)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/report.py" />
   <source>Save a report</source>
   <translation>Guardar un informe</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/report.py" />
   <source>This is what the report says; as a web page or as data it also holds every fact behind it. User name, home folder and computer name are masked in all of it. Nothing leaves this computer unless you send it. It is written in English, so that support everywhere can read it.</source>
   <translation>Esto es lo que dice el informe; como página web o como datos contiene además todos los hechos en que se basa. El nombre de usuario, la carpeta personal y el nombre del equipo están ocultos en todo él. Nada sale de este equipo si usted no lo envía. Está escrito en inglés, para que el soporte de cualquier lugar pueda leerlo.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/report.py" />
   <source>The report as it will be saved</source>
   <translation>El informe tal como se guardará</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/report.py" />
   <source>&amp;Save…</source>
   <translation>&amp;Guardar…</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/report.py" />
   <source>Save the report</source>
   <translation>Guardar el informe</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/report.py" />
   <source>The report is on the clipboard.</source>
   <translation>El informe está en el portapapeles.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/report.py" />
   <source>Save as</source>
   <translation>Guardar como</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/report.py" />
   <source>&amp;Copy as Markdown</source>
   <translation>&amp;Copiar como Markdown</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/report.py" />
   <source>Making the report…</source>
   <translation>Creando el informe…</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/report.py" />
   <source>The report could not be made because gpuwizard itself went wrong.</source>
   <translation>El informe no se pudo crear porque falló el propio gpuwizard.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/report.py" />
   <source>The report could not be saved because gpuwizard itself went wrong: {last}</source>
   <translation>El informe no se pudo guardar porque falló el propio gpuwizard: {last}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/setup.py" />
   <source>Set up this computer</source>
   <translation>Configurar este equipo</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/setup.py" />
   <source>From a bare machine to a framework that was seen to work. Nothing is changed before you have seen the plan.</source>
   <translation>Desde un equipo sin nada instalado hasta un framework que se ha visto funcionar. No se cambia nada antes de que haya visto el plan.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/setup.py" />
   <source>A few questions, each with a proposal. Press Enter to take it.</source>
   <translation>Unas pocas preguntas, cada una con una propuesta. Pulse Intro para aceptarla.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/setup.py" />
   <source>Each step is run only when you say so, and is looked at before the next one opens.</source>
   <translation>Cada paso se ejecuta solo cuando usted lo indica, y se examina antes de que se abra el siguiente.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/setup.py" />
   <source>Please wait</source>
   <translation>Espere, por favor</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/setup.py" />
   <source>&amp;Check it</source>
   <translation>Co&amp;mprobarlo</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/setup.py" />
   <source>Look &amp;again</source>
   <translation>Examinar de &amp;nuevo</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/setup.py" />
   <source>&amp;Stop</source>
   <translation>&amp;Detener</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/setup.py" />
   <source>&amp;Question before</source>
   <translation>&amp;Pregunta anterior</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/setup.py" />
   <source>Start &amp;over</source>
   <translation>V&amp;olver a empezar</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/setup.py" />
   <source>Profiles (*.toml);;All files (*)</source>
   <translation>Perfiles (*.toml);;Todos los archivos (*)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/setup.py" />
   <source>Open a profile</source>
   <translation>Abrir un perfil</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/summary.py" />
   <source>Check again: everything</source>
   <translation>Comprobar de nuevo: todo</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/summary.py" />
   <source>&amp;Back to the demonstration</source>
   <translation>&amp;Volver a la demostración</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/summary.py" />
   <source>&amp;What works here</source>
   <translation>&amp;Qué funciona aquí</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/summary.py" />
   <source>What follows from it</source>
   <translation>Lo que se deriva de ello</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/summary.py" />
   <source>These go away once the cause is mended.</source>
   <translation>Esto desaparece una vez arreglada la causa.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/summary.py" />
   <source>What else is wrong</source>
   <translation>Qué más no va bien</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/summary.py" />
   <source>It does not come from the cause. The steps above mend it.</source>
   <translation>No viene de la causa. Los pasos de arriba lo arreglan.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/summary.py" />
   <source>Messages that look alarming and need nothing done.</source>
   <translation>Mensajes que parecen alarmantes y no requieren hacer nada.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/summary.py" />
   <source>What to do</source>
   <translation>Qué hacer</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/summary.py" />
   <source>Not the cause. Mend the cause first; what is still listed after that comes next.</source>
   <translation>No es la causa. Arregle primero la causa; lo que siga apareciendo después es lo siguiente.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/summary.py" />
   <source>Also noticed</source>
   <translation>También se observó</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/summary.py" />
   <source>Nothing that keeps the GPU from working, but worth knowing.</source>
   <translation>Nada que impida que la GPU funcione, pero conviene saberlo.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/summary.py" />
   <source>Step by step</source>
   <translation>Paso a paso</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/summary.py" />
   <source>With a computer that works, or with this one before a change: what differs, and which difference is the cause.</source>
   <translation>Con un equipo que funciona, o con este antes de un cambio: qué difiere, y qué diferencia es la causa.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/summary.py" />
   <source>Compare</source>
   <translation>Comparar</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/summary.py" />
   <source>C&amp;ompare with another report…</source>
   <translation>C&amp;omparar con otro informe…</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/summary.py" />
   <source>checked in {seconds_text}</source>
   <translation>comprobado en {seconds_text}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/target.py" />
   <source>Which Python runs your program?</source>
   <translation>¿Qué Python ejecuta su programa?</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/target.py" />
   <source>The framework is looked at in the Python that you choose here. Hold Ctrl to choose several.</source>
   <translation>El framework se examina en el Python que elija aquí. Mantenga pulsada la tecla Ctrl para elegir varios.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/target.py" />
   <source>Looking for Pythons on this computer</source>
   <translation>Buscando instalaciones de Python en este equipo</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/target.py" />
   <source>These are the Pythons of the example machine, not of this computer.</source>
   <translation>Estas son las instalaciones de Python del equipo de ejemplo, no las de este equipo.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/target.py" />
   <source>Reading what was recorded</source>
   <translation>Leyendo lo que se grabó</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/target.py" />
   <source>Pythons of the example machine</source>
   <translation>Instalaciones de Python del equipo de ejemplo</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/target.py" />
   <source>Start the &amp;check</source>
   <translation>Iniciar la &amp;comprobación</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/target.py" />
   <source>&amp;Other Python…</source>
   <translation>&amp;Otro Python…</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/target.py" />
   <source>Path of another Python</source>
   <translation>Ruta de otro Python</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/target.py" />
   <source>Path of a Python, or of its environment's folder</source>
   <translation>Ruta de un Python, o de la carpeta de su entorno</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/target.py" />
   <source>&amp;Add</source>
   <translation>Aña&amp;dir</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/target.py" />
   <source>B&amp;rowse…</source>
   <translation>&amp;Examinar…</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/target.py" />
   <source>Automatic</source>
   <translation>Automático</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/target.py" />
   <source>Looks at the frameworks that are installed in this Python</source>
   <translation>Examina los frameworks que están instalados en este Python</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/target.py" />
   <source>The list of Pythons could not be made ({last}). Give the path of yours instead.</source>
   <translation>La lista de Python no se pudo crear ({last}). Indique en su lugar la ruta del suyo.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/target.py" />
   <source>No Python was found on this computer. Give the path of yours.</source>
   <translation>No se encontró ningún Python en este equipo. Indique la ruta del suyo.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/target.py" />
   <source>{path} could not be looked at because gpuwizard itself went wrong: {last}</source>
   <translation>{path} no se pudo examinar porque falló el propio gpuwizard: {last}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/target.py" />
   <source>Type the path of a Python first.</source>
   <translation>Escriba primero la ruta de un Python.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/target.py" />
   <source>Choose a Python</source>
   <translation>Elegir un Python</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/welcome.py" />
   <source>It only looks</source>
   <translation>Solo mira</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/welcome.py" />
   <source>Nothing is installed, changed or removed. Where something has to be mended, you see the command and decide yourself whether to run it.</source>
   <translation>No se instala, cambia ni quita nada. Donde hay que arreglar algo, usted ve el comando y decide si lo ejecuta.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/welcome.py" />
   <source>It is quick</source>
   <translation>Es rápido</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/welcome.py" />
   <source>Usually between 10 seconds and a minute. You can stop it at any time.</source>
   <translation>Por lo general, entre 10 segundos y un minuto. Puede detenerlo en cualquier momento.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/welcome.py" />
   <source>It stays on this computer</source>
   <translation>Se queda en este equipo</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/welcome.py" />
   <source>Nothing is sent anywhere. If you save a report, your user name, home folder and computer name are masked in it.</source>
   <translation>No se envía nada a ninguna parte. Si guarda un informe, su nombre de usuario, su carpeta personal y el nombre del equipo están enmascarados en él.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/welcome.py" />
   <source>Set &amp;up this computer…</source>
   <translation>&amp;Configurar este equipo…</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/welcome.py" />
   <source>&amp;Open a report…</source>
   <translation>A&amp;brir un informe…</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/welcome.py" />
   <source>&amp;Explain an error…</source>
   <translation>&amp;Explicar un error…</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/welcome.py" />
   <source>&amp;Start</source>
   <translation>&amp;Iniciar</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/welcome.py" />
   <source>A check of this computer is running. Stop it or wait for its end, then open the report.</source>
   <translation>Hay una comprobación de este equipo en curso. Deténgala o espere a que termine y, después, abra el informe.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/welcome.py" />
   <source>Open a report</source>
   <translation>Abrir un informe</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/welcome.py" />
   <source>{name} is a report, but it holds no result: check the computer again.</source>
   <translation>{name} es un informe, pero no contiene ningún resultado: compruebe el equipo de nuevo.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/welcome.py" />
   <source>the saved report {name}</source>
   <translation>el informe guardado {name}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/welcome.py" />
   <source>{name} could not be opened because gpuwizard itself went wrong: {last}</source>
   <translation>{name} no se pudo abrir porque falló el propio gpuwizard: {last}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/welcome.py" />
   <source>Find out why the GPU is not used</source>
   <translation>Descubrir por qué no se usa la GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/welcome.py" />
   <source>TensorFlow, PyTorch or JAX runs, but only on the processor? gpuwizard looks at each step from the graphics card to a small calculation on it, and names the one thing to mend first.</source>
   <translation>¿TensorFlow, PyTorch o JAX funciona, pero solo en el procesador? gpuwizard examina cada paso, desde la tarjeta gráfica hasta un pequeño cálculo en ella, y nombra la única cosa que hay que arreglar primero.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/welcome.py" />
   <source>The facts that were recorded on another machine are played back and judged.</source>
   <translation>Los datos que se grabaron en otro equipo se reproducen y se evalúan.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/welcome.py" />
   <source>Demonstration: {title}</source>
   <translation>Demostración: {title}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/welcome.py" />
   <source>Is nothing installed yet?</source>
   <translation>¿Todavía no hay nada instalado?</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/welcome.py" />
   <source>gpuwizard leads from a bare machine to a framework that works, one step after the other.</source>
   <translation>gpuwizard lleva desde un equipo sin nada instalado hasta un framework que funciona, un paso tras otro.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/plan_text.py" />
   <source>{REMARK} Step {number}: {remark}</source>
   <translation>{REMARK} Paso {number}: {remark}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/progress.py" />
   <source>judged when the test on the GPU has ended</source>
   <translation>se evalúa cuando haya terminado la prueba en la GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/progress.py" />
   <source>can take</source>
   <translation>puede tardar</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/progress.py" />
   <source>looking again</source>
   <translation>examinando de nuevo</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/question.py" />
   <source>Stop the check?</source>
   <translation>¿Detener la comprobación?</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/question.py" />
   <source>What has been found until now is kept.</source>
   <translation>Lo que se ha encontrado hasta ahora se conserva.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/question.py" />
   <source>&amp;Stop the check</source>
   <translation>&amp;Detener la comprobación</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/question.py" />
   <source>&amp;Keep checking</source>
   <translation>&amp;Seguir comprobando</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/question.py" />
   <source>Stop the command?</source>
   <translation>¿Detener el comando?</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/question.py" />
   <source>What it has begun may then be half done.</source>
   <translation>Lo que ha empezado puede quedar entonces a medio hacer.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/question.py" />
   <source>&amp;Stop the command</source>
   <translation>&amp;Detener el comando</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/question.py" />
   <source>&amp;Keep running</source>
   <translation>&amp;Seguir ejecutando</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/question.py" />
   <source>All settings will be as they were at the first start. Saved reports stay.</source>
   <translation>Todos los ajustes quedarán como en el primer inicio. Los informes guardados se conservan.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/question.py" />
   <source>Put everything back?</source>
   <translation>¿Restablecer todo?</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/question.py" />
   <source>&amp;Put everything back</source>
   <translation>&amp;Restablecer todo</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/question.py" />
   <source>&amp;Keep my settings</source>
   <translation>&amp;Conservar mis ajustes</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/result_bar.py" />
   <source>&amp;Result for</source>
   <translation>&amp;Resultado de</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/result_bar.py" />
   <source>Result that is shown</source>
   <translation>Resultado que se muestra</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/result_bar.py" />
   <source>Saved report - gpuwizard</source>
   <translation>Informe guardado - gpuwizard</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/result_bar.py" />
   <source>Demonstration - gpuwizard</source>
   <translation>Demostración - gpuwizard</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/result_bar.py" />
   <source>This is {source}. It is of a demonstration with an example machine: {demo}.</source>
   <translation>Esto es {source}. Es de una demostración con un equipo de ejemplo: {demo}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/result_bar.py" />
   <source>made {created}</source>
   <translation>creado el {created}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/result_bar.py" />
   <source>This is {source}{made}. It may be from another computer, or out of date. Its commands are meant for that computer.</source>
   <extracomment>made = f', made {report.created[:10]}' if report is not None and report.created else ''</extracomment>
   <translation>Esto es {source}{made}. Puede ser de otro equipo, o no estar al día. Sus comandos están pensados para ese equipo.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/result_bar.py" />
   <source>This is a demonstration with an example machine: {title}. What you see is not this computer.</source>
   <translation>Esto es una demostración con un equipo de ejemplo: {title}. Lo que ve no es este equipo.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/run_dialog.py" />
   <source>What it changed counts in programs that are started from now on. Close gpuwizard, open a new terminal, start it there and check again.</source>
   <translation>Lo que cambió cuenta en los programas que se inicien a partir de ahora. Cierre gpuwizard, abra una terminal nueva, inícielo ahí y compruebe de nuevo.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/run_dialog.py" />
   <source>Restart the computer, then check again.</source>
   <translation>Reinicie el equipo y, después, compruebe de nuevo.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/run_dialog.py" />
   <source>Run it for me - gpuwizard</source>
   <translation>Ejecutarlo por mí - gpuwizard</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/run_dialog.py" />
   <source>Starting</source>
   <translation>Iniciando</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/run_dialog.py" />
   <source>The commands are running.</source>
   <translation>Los comandos están en ejecución.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/run_dialog.py" />
   <source>&amp;Run</source>
   <translation>&amp;Ejecutar</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/run_dialog.py" />
   <source>Run these commands: {title}</source>
   <translation>Ejecutar estos comandos: {title}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/run_dialog.py" />
   <source>C&amp;opy what it printed</source>
   <translation>C&amp;opiar lo que mostró</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/run_dialog.py" />
   <source>Check &amp;again</source>
   <translation>Comprobar de &amp;nuevo</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/run_dialog.py" />
   <source>Running {which}</source>
   <extracomment>which = f'command {event.number} of {event.count}' if event.count &gt; 1 else 'the command'</extracomment>
   <translation>Ejecutando {which}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/run_dialog.py" />
   <source>Checking again</source>
   <translation>Comprobando de nuevo</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/run_dialog.py" />
   <source>Checking again: {doing}</source>
   <translation>Comprobando de nuevo: {doing}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/run_dialog.py" />
   <source>The check gave no result for this Python. Press Check again on the page.</source>
   <translation>La comprobación no dio ningún resultado para este Python. Pulse «Comprobar de nuevo» en la página.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/settings.py" />
   <source>holds something that is no setting</source>
   <translation>contiene algo que no es ningún ajuste</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/settings.py" />
   <source>cannot be read or written</source>
   <translation>no se puede leer ni escribir</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/settings_button.py" />
   <source>Se&amp;ttings</source>
   <translation>A&amp;justes</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/settings_dialog.py" />
   <source>Like the desktop</source>
   <translation>Como el escritorio</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/settings_dialog.py" />
   <source>Light</source>
   <translation>Claro</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/settings_dialog.py" />
   <source>Dark</source>
   <translation>Oscuro</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/settings_dialog.py" />
   <source>Settings</source>
   <translation>Ajustes</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/settings_dialog.py" />
   <source>What you choose holds at once and is kept for the next time.</source>
   <translation>Lo que elija se aplica de inmediato y se conserva para la próxima vez.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/settings_dialog.py" />
   <source>Colours</source>
   <translation>Colores</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/settings_dialog.py" />
   <source>Colours: {THEME_TITLES}</source>
   <translation>Colores: {THEME_TITLES}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/settings_dialog.py" />
   <source>Language</source>
   <translation>Idioma</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/settings_dialog.py" />
   <source>Folder of reports</source>
   <translation>Carpeta de informes</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/settings_dialog.py" />
   <source>&amp;Choose…</source>
   <translation>&amp;Elegir…</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/settings_dialog.py" />
   <source>Choose the folder of reports</source>
   <translation>Elegir la carpeta de informes</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/settings_dialog.py" />
   <source>Where the dialogs to save and to open a report begin.</source>
   <translation>Donde empiezan los cuadros de diálogo para guardar y para abrir un informe.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/settings_dialog.py" />
   <source>&amp;Put everything back…</source>
   <translation>&amp;Restablecer todo…</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/settings_dialog.py" />
   <source>C&amp;lose</source>
   <translation>&amp;Cerrar</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/settings_dialog.py" />
   <source>Folder of reports: {reports}</source>
   <translation>Carpeta de informes: {reports}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/settings_file.py" />
   <source>The settings in {path} cannot be removed ({reason}). Remove that file yourself.</source>
   <translation>Los ajustes de {path} no se pueden eliminar ({reason}). Elimine usted mismo ese archivo.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/setup_run.py" />
   <source>Another set-up has worked on this meanwhile, so everything was looked at anew. You can go on from here.</source>
   <translation>Entretanto, otro proceso de configuración ha trabajado en esto, así que todo se examinó de nuevo. Puede continuar desde aquí.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/setup_run.py" />
   <source>It was stopped, and everything was looked at anew. You can go on from here.</source>
   <translation>Se detuvo, y todo se examinó de nuevo. Puede continuar desde aquí.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/setup_run.py" />
   <source>The next step is no longer the one that you saw before, so you are asked again before it is run.</source>
   <translation>El paso siguiente ya no es el que vio antes, así que se le pregunta de nuevo antes de ejecutarlo.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/setup_run.py" />
   <source>nothing was looked at yet</source>
   <translation>todavía no se ha examinado nada</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/setup_run.py" />
   <source>The notes cannot be kept in {folder}: {strerror}.</source>
   <translation>Las notas no se pueden guardar en {folder}: {strerror}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/setup_run.py" />
   <source>Done in an earlier run: {names}. The last one was on {day}.</source>
   <translation>Hecho en una ejecución anterior: {names}. La última fue el {day}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/setup_run.py" />
   <source>That run was interrupted in the step “{title}”. Everything was looked at anew.</source>
   <translation>Esa ejecución se interrumpió en el paso «{title}». Todo se examinó de nuevo.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/setup_run.py" />
   <source>That run ended at a step that you do yourself, such as a restart. It goes on from there.</source>
   <translation>Esa ejecución terminó en un paso que hace usted mismo, como un reinicio. Continúa desde ahí.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/setup_run.py" />
   <source>That run ended in the step “{title}”, which failed: {says}</source>
   <translation>Esa ejecución terminó en el paso «{title}», que falló: {says}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/setup_work.py" />
   <source>gpuwizard itself went wrong, not your computer: {last}</source>
   <translation>Falló el propio gpuwizard, no su equipo: {last}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/setup_work.py" />
   <source>gpuwizard itself went wrong, and the profile was not saved.</source>
   <translation>Falló el propio gpuwizard, y el perfil no se guardó.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/sidebar.py" />
   <source>Steps</source>
   <translation>Pasos</translation>
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
   <translation>Pegar en: {shell}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/command_box.py" />
   <source>Command for {shell}: {title}</source>
   <translation>Comando para {shell}: {title}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/command_box.py" />
   <source>Copy the command for {shell}: {title}</source>
   <translation>Copiar el comando para {shell}: {title}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/differences.py" />
   <source>Not chosen yet</source>
   <translation>Todavía sin elegir</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/differences.py" />
   <source>Open the other report, or drop its file here.</source>
   <translation>Abra el otro informe, o arrastre su archivo aquí.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/differences.py" />
   <source>Show all {len}</source>
   <translation>Mostrar todo ({len})</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/differences.py" />
   <source>Show all {len}: {subject}</source>
   <translation>Mostrar todo ({len}): {subject}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/disclosure.py" />
   <source>The details are shown</source>
   <translation>Los detalles se muestran</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/disclosure.py" />
   <source>The details are hidden</source>
   <translation>Los detalles están ocultos</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/finding_card.py" />
   <source>Then</source>
   <translation>Después</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/finding_card.py" />
   <source>Another way</source>
   <translation>Otra forma</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/finding_card.py" />
   <source>What points to this ({count})</source>
   <translation>Lo que apunta a esto ({count})</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/finding_card.py" />
   <source>How sure this is</source>
   <translation>Qué grado de certeza hay</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/finding_card.py" />
   <source>{sureness_text} Its name in reports is {cause}.</source>
   <translation>{sureness_text} Su nombre en los informes es {cause}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/finding_card.py" />
   <source>Seen in: {found_via}</source>
   <translation>Visto en: {found_via}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/fix_card.py" />
   <source>Needs administrator rights</source>
   <translation>Necesita derechos de administrador</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/fix_card.py" />
   <source>Needs a restart of the computer</source>
   <translation>Necesita un reinicio del equipo</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/fix_card.py" />
   <source>Takes {takes}</source>
   <translation>Requiere {takes}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/fix_card.py" />
   <source>To see that it worked</source>
   <translation>Para ver que funcionó</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/fix_card.py" />
   <source>To undo it</source>
   <translation>Para deshacerlo</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/fix_card.py" />
   <source>&amp;Run it for me…</source>
   <translation>&amp;Ejecutarlo por mí…</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/fix_card.py" />
   <source>Run it for me: {title}</source>
   <translation>Ejecutarlo por mí: {title}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/library_search.py" />
   <source>Where the loader looked ({len})</source>
   <translation>Dónde buscó el cargador ({len})</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/library_search.py" />
   <source>Where the loader looked for {name}</source>
   <translation>Dónde buscó el cargador {name}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/library_search.py" />
   <source>Files that are not used, and why</source>
   <translation>Archivos que no se usan, y por qué</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/live_output.py" />
   <source>What the commands print</source>
   <translation>Lo que muestran los comandos</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/log_lines.py" />
   <source>Harmless line: {text}. {why}</source>
   <translation>Línea inofensiva: {text}. {why}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/log_lines.py" />
   <source>Line that tells the cause: {text}</source>
   <translation>Línea que indica la causa: {text}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/plan.py" />
   <source>Copy &amp;all commands</source>
   <translation>Copiar &amp;todos los comandos</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/plan.py" />
   <source>Copy &amp;until the restart</source>
   <translation>Copiar &amp;hasta el reinicio</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/plan.py" />
   <source>Copy &amp;after the restart</source>
   <translation>Copiar lo &amp;posterior al reinicio</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/plan.py" />
   <source>Mends: {join}</source>
   <translation>Arregla: {join}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/plan.py" />
   <source>Step {number}: {title}</source>
   <translation>Paso {number}: {title}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/plan.py" />
   <source>Then: {title}</source>
   <translation>Después: {title}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/plan.py" />
   <source>More that may help</source>
   <translation>Más que puede ayudar</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/plan.py" />
   <source>More that may help: {words}</source>
   <translation>Más que puede ayudar: {words}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/plan.py" />
   <source>Shell for all steps</source>
   <translation>Shell para todos los pasos</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/run_parts.py" />
   <source>Nobody can answer here: a command that asks something ends with an error, or takes what it proposes.</source>
   <translation>Aquí nadie puede responder: un comando que pregunta algo termina con un error, o toma lo que propone.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/run_parts.py" />
   <source>conda goes ahead at once: it does not show its plan and ask first, as it does in a terminal.</source>
   <translation>conda actúa de inmediato: no muestra antes su plan ni pregunta, como hace en una terminal.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/run_parts.py" />
   <source>You can stop it at any time. When it has ended, gpuwizard checks again.</source>
   <translation>Puede detenerlo en cualquier momento. Cuando haya terminado, gpuwizard comprueba de nuevo.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/run_parts.py" />
   <source>What would be run, and what it takes</source>
   <translation>Qué se ejecutaría, y qué requiere</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/run_parts.py" />
   <source>in your home folder, with {SHELL_TITLES} and your own rights</source>
   <translation>en su carpeta personal, con {SHELL_TITLES} y sus propios derechos</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/run_parts.py" />
   <source>gpuwizard runs these {count} commands one after the other, {where}:</source>
   <translation>gpuwizard ejecuta estos {count} comandos uno tras otro, {where}:</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/run_parts.py" />
   <source>gpuwizard runs this command, {where}:</source>
   <translation>gpuwizard ejecuta este comando, {where}:</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/run_parts.py" />
   <source>What would be run</source>
   <translation>Qué se ejecutaría</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/run_parts.py" />
   <source>What would be run, {count} commands</source>
   <translation>Qué se ejecutaría, {count} comandos</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/run_parts.py" />
   <source>The command that runs</source>
   <translation>El comando que se ejecuta</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/run_parts.py" />
   <source>Time taken</source>
   <translation>Tiempo empleado</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/seen.py" />
   <source>Show all {len}: {title}</source>
   <translation>Mostrar todo ({len}): {title}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_agree.py" />
   <source>You can stop it at any time. Nobody can answer here: a command that asks something ends with an error. When it has ended, gpuwizard looks whether it worked.</source>
   <translation>Puede detenerlo en cualquier momento. Aquí nadie puede responder: un comando que pregunta algo termina con un error. Cuando haya terminado, gpuwizard examina si funcionó.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_agree.py" />
   <source>gpuwizard runs these steps one after the other, with your own rights:</source>
   <translation>gpuwizard ejecuta estos pasos uno tras otro, con los derechos de usuario de usted:</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_agree.py" />
   <source>gpuwizard runs this step, with your own rights:</source>
   <translation>gpuwizard ejecuta este paso, con los derechos de usuario de usted:</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_agree.py" />
   <source>What would be run: {title}</source>
   <translation>Qué se ejecutaría: {title}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_agree.py" />
   <source>What it changes</source>
   <translation>Qué cambia</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_plan.py" />
   <source>Whom to ask when a step fails</source>
   <translation>A quién preguntar cuando falla un paso</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_plan.py" />
   <source>The environment lies in</source>
   <translation>El entorno está en</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_plan.py" />
   <source>Packages besides</source>
   <translation>Paquetes adicionales</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_plan.py" />
   <source>This set-up was begun earlier</source>
   <translation>Esta configuración se empezó antes</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_plan.py" />
   <source>Nothing was changed.</source>
   <translation>No se cambió nada.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_plan.py" />
   <source>Whom to ask</source>
   <translation>A quién preguntar</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_plan.py" />
   <source>Everything is set up, and it works.</source>
   <translation>Todo está configurado, y funciona.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_plan.py" />
   <source>All was there already, and it works: nothing was changed.</source>
   <translation>Todo estaba ya ahí, y funciona: no se cambió nada.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_plan.py" />
   <source>To work in the environment, open a terminal and type:</source>
   <translation>Para trabajar en el entorno, abra una terminal y escriba:</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_plan.py" />
   <source>enter the environment</source>
   <translation>entrar en el entorno</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_question.py" />
   <source>&amp;Browse…</source>
   <translation>&amp;Examinar…</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_question.py" />
   <source>Everything is installed into this folder. To undo the set-up, delete it. ~ is your home folder.</source>
   <translation>Todo se instala en esta carpeta. Para deshacer la configuración, elimine la carpeta. ~ es su carpeta personal.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_question.py" />
   <source>Choose an empty folder</source>
   <translation>Elegir una carpeta vacía</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_start.py" />
   <source>My company gave me a profile</source>
   <translation>Mi empresa me dio un perfil</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_start.py" />
   <source>A small file that ends in .toml. Open it here, or drop it on this window.</source>
   <translation>Un archivo pequeño que termina en .toml. Ábralo aquí, o arrástrelo a esta ventana.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_start.py" />
   <source>I have none</source>
   <translation>No tengo ninguno</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_start.py" />
   <source>A few questions make one, each with a proposal. The rest is found out by looking at this computer.</source>
   <translation>Unas pocas preguntas crean uno, cada una con una propuesta. El resto se averigua examinando este equipo.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_start.py" />
   <source>It was begun on this computer and is not finished yet. It goes on where it stopped.</source>
   <translation>Se empezó en este equipo y todavía no está terminado. Continúa donde se detuvo.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_start.py" />
   <source>Go on</source>
   <translation>Continuar</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_start.py" />
   <source>Go on with “{name}”</source>
   <translation>Continuar con «{name}»</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_start.py" />
   <source>One thing in it has</source>
   <translation>En él hay una cosa</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_start.py" />
   <source>{len} things in it have</source>
   <translation>En él hay {len} cosas</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_start.py" />
   <source>The profile {name} was not taken. {count} to be mended first.</source>
   <extracomment>count = 'One thing in it has' if len(problems) == 1 else f'{len(problems)} things in it have'</extracomment>
   <translation>El perfil {name} no se aceptó. {count} que arreglar primero.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_start.py" />
   <source>Mend the file in any editor, or ask whoever gave it to you.</source>
   <translation>Arregle el archivo en cualquier editor, o pregunte a quien se lo dio.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_start.py" />
   <source>&amp;Read it again</source>
   <translation>&amp;Leerlo de nuevo</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_step.py" />
   <source>Step {number}: {title}. {STEP_WORDS}. {value}</source>
   <translation>Paso {number}: {title}. {STEP_WORDS}. {value}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_step.py" />
   <source>What it changes, and the command</source>
   <translation>Qué cambia, y el comando</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_step.py" />
   <source>Done when</source>
   <translation>Está hecho cuando</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_step.py" />
   <source>I ran it &amp;myself, look again</source>
   <translation>Lo ejecuté por &amp;mi cuenta, examinar de nuevo</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_step.py" />
   <source>Find the &amp;cause</source>
   <translation>&amp;Buscar la causa</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_step.py" />
   <source>Remember this, I &amp;restart now</source>
   <translation>Recordar esto, ahora re&amp;inicio</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_step.py" />
   <source>What it prints</source>
   <translation>Lo que muestra</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_step.py" />
   <source>Needs administrator rights: gpuwizard shows the command and does not run it.</source>
   <translation>Necesita derechos de administrador: gpuwizard muestra el comando y no lo ejecuta.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_step.py" />
   <source>Needs a restart of the computer. The set-up goes on after it.</source>
   <translation>Necesita un reinicio del equipo. La configuración continúa después.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_walk.py" />
   <source>Run &amp;all that needs no administrator…</source>
   <translation>Ejecutar &amp;todo lo que no necesita administrador…</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_walk.py" />
   <source>Save as a &amp;profile…</source>
   <translation>&amp;Guardar como perfil…</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_walk.py" />
   <source>This is remembered. Start gpuwizard again afterwards: it goes on from here.</source>
   <translation>Esto queda recordado. Después, vuelva a iniciar gpuwizard: continúa desde aquí.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_walk.py" />
   <source>Profiles (*.toml)</source>
   <translation>Perfiles (*.toml)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_walk.py" />
   <source>Save as a profile</source>
   <translation>Guardar como perfil</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_words.py" />
   <source>Done</source>
   <translation>Hecho</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_words.py" />
   <source>Next</source>
   <translation>Siguiente</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_words.py" />
   <source>Waits</source>
   <translation>En espera</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_words.py" />
   <source>Failed</source>
   <translation>Fallido</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_words.py" />
   <source>Needs you</source>
   <translation>Le toca a usted</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_words.py" />
   <source>Running</source>
   <translation>Ejecutando</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_words.py" />
   <source>&amp;Try it out</source>
   <translation>&amp;Probarlo</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_words.py" />
   <source>&amp;I have done it, look again</source>
   <translation>Ya lo he &amp;hecho, examinar de nuevo</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_words.py" />
   <source>&amp;Run this step again…</source>
   <translation>&amp;Ejecutar de nuevo este paso…</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_words.py" />
   <source>&amp;Run this step…</source>
   <translation>&amp;Ejecutar este paso…</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_words.py" />
   <source>{megabytes} MB</source>
   <translation>{megabytes} MB</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_words.py" />
   <source>about {round} hours</source>
   <translation>unas {round} horas</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_words.py" />
   <source>about a minute</source>
   <translation>alrededor de un minuto</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_words.py" />
   <source>about {whole} minutes</source>
   <translation>unos {whole} minutos</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_words.py" />
   <source>at least</source>
   <translation>al menos</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_words.py" />
   <source>and {about} {size_text} on the disk</source>
   <extracomment>about = 'at least' if total.at_least else 'about'</extracomment>
   <translation>y {about} {size_text} en el disco</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_words.py" />
   <source>{value} GB are free there.</source>
   <translation>Ahí hay {value} GB libres.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_words.py" />
   <source>with the downloads</source>
   <translation>con las descargas</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_words.py" />
   <source>Takes {minutes_text} in all{loads}{room}.{free}</source>
   <extracomment>loads = ', with the downloads' if room or total.at_least else ''; room = f', and {about} {size_text(total.megabytes)} on the disk' if total.megabytes else ''; free = f' {free_bytes / GIB:.0f} GB are free there.' if free_bytes is not None and total.megabytes else ''</extracomment>
   <translation>Requiere {minutes_text} en total{loads}{room}.{free}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_words.py" />
   <source>An environment for your packages</source>
   <translation>Un entorno para sus paquetes</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_words.py" />
   <source>{what}, with Python {python}</source>
   <extracomment>what = f'{view.framework}{where}' if view.framework else 'An environment for your packages'</extracomment>
   <translation>{what}, con Python {python}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_words.py" />
   <source>This cannot be set up on this computer.</source>
   <translation>Esto no se puede configurar en este equipo.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_words.py" />
   <source>Everything is in its place. It remains to be seen that it works.</source>
   <translation>Todo está en su sitio. Falta ver que funciona.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_words.py" />
   <source>Steps done already: {done} of {len}. Nothing has been changed yet.</source>
   <translation>Pasos ya hechos: {done} de {len}. Todavía no se ha cambiado nada.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_words.py" />
   <source>Steps done: {done} of {len}.</source>
   <translation>Pasos hechos: {done} de {len}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/stage_list.py" />
   <source>It took {seconds_text}.</source>
   <translation>Tardó {seconds_text}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/stage_list.py" />
   <source>This takes longer than usual.</source>
   <translation>Esto tarda más de lo habitual.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/stage_list.py" />
   <source>This takes longer than usual. gpuwizard stops waiting after {round} seconds.</source>
   <translation>Esto tarda más de lo habitual. gpuwizard deja de esperar tras {round} segundos.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/stage_list.py" />
   <source>Step by step: {sentence}</source>
   <translation>Paso a paso: {sentence}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/target_list.py" />
   <source>Found through: {found_via}</source>
   <translation>Encontrado a través de: {found_via}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/target_list.py" />
   <source>the active one</source>
   <translation>el activo</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/target_list.py" />
   <source>Pythons on this computer</source>
   <translation>Instalaciones de Python en este equipo</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/text.py" />
   <source>&amp;Copy text</source>
   <translation>&amp;Copiar texto</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/version_set.py" />
   <source>Needs</source>
   <translation>Necesita</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/version_set.py" />
   <source>The best choice: {spoken}</source>
   <translation>La mejor elección: {spoken}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/version_set.py" />
   <source>The best choice</source>
   <translation>La mejor elección</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/version_set.py" />
   <source>(installed already)</source>
   <translation>(ya instalado)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/version_set.py" />
   <source>Another set: {spoken}</source>
   <translation>Otro conjunto: {spoken}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/version_set.py" />
   <source>Does not work here: {told}</source>
   <translation>No funciona aquí: {told}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/version_set.py" />
   <source>{set_title}, on {PLACE_TITLES}. {why}</source>
   <translation>{set_title}, en {PLACE_TITLES}. {why}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/version_set.py" />
   <source>Runs on</source>
   <translation>Se ejecuta en</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/version_set.py" />
   <source>A Python that is there and fits</source>
   <translation>Un Python ya presente y adecuado</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/version_set.py" />
   <source>Installed already</source>
   <translation>Ya instalado</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/window.py" />
   <source>a saved report</source>
   <translation>un informe guardado</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/window.py" />
   <source>The check was stopped.</source>
   <translation>La comprobación se detuvo.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/window.py" />
   <source>The check could not be completed.</source>
   <translation>La comprobación no se pudo completar.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>Passed</source>
   <translation>Superado</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>Warning</source>
   <translation>Advertencia</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>Blocked</source>
   <translation>Bloqueado</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>Skipped</source>
   <translation>Omitido</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>Could not check</source>
   <translation>No se pudo comprobar</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>Not checked yet</source>
   <translation>Todavía sin comprobar</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>Waiting</source>
   <translation>En espera</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>Checking</source>
   <translation>Comprobando</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>Stopped</source>
   <translation>Detenido</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>It cannot work before an earlier step works.</source>
   <translation>No puede funcionar antes de que funcione un paso anterior.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>There was nothing to look at here.</source>
   <translation>Aquí no había nada que examinar.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>The check itself went wrong, so nothing is known about this step.</source>
   <translation>Falló la propia comprobación, así que no se sabe nada de este paso.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>The check was stopped before this step was done.</source>
   <translation>La comprobación se detuvo antes de terminar este paso.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>It is looked at after the steps before it.</source>
   <translation>Se examina después de los pasos anteriores.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>It is being looked at now.</source>
   <translation>Se está examinando ahora.</translation>
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
   <translation>Símbolo del sistema</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>Poetry environment</source>
   <translation>Entorno de Poetry</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>Jupyter kernel</source>
   <translation>Kernel de Jupyter</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>Python launcher</source>
   <translation>Lanzador de Python</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>system Python</source>
   <translation>Python del sistema</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>WSL, the Linux inside Windows</source>
   <translation>WSL, el Linux dentro de Windows</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>The cause</source>
   <translation>La causa</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>Follows from the cause</source>
   <translation>Se deriva de la causa</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>{value} min {value2} s</source>
   <translation>{value} min {value2} s</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>{framework} in {python} ({kind})</source>
   <translation>{framework} en {python} ({kind})</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>{framework} in {python}</source>
   <translation>{framework} en {python}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>Python, version unknown</source>
   <translation>Python, versión desconocida</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>No TensorFlow, PyTorch or JAX found in it</source>
   <translation>No se encontró en él TensorFlow, PyTorch ni JAX</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>{name} with CUDA {cuda}</source>
   <translation>{name} con CUDA {cuda}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>{name} with CUDA {cuda}, Python {python}</source>
   <translation>{name} con CUDA {cuda}, Python {python}</translation>
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
   <translation>{named}, en WSL</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>{title} {version} or newer</source>
   <extracomment>version = f'Python {environment.version}' if environment.version else 'Python, version unknown'</extracomment>
   <translation>{title} {version} o posterior</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>No NVIDIA GPU is known on that computer.</source>
   <translation>No se conoce ninguna GPU NVIDIA en ese equipo.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>No NVIDIA GPU is known on this computer.</source>
   <translation>No se conoce ninguna GPU NVIDIA en este equipo.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>(compute capability {compute_capability})</source>
   <translation>(compute capability {compute_capability})</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>For {gpu}{able}, with driver {driver}.</source>
   <extracomment>able = f' (compute capability {made.compute_capability})' if made.compute_capability else ''</extracomment>
   <translation>Para {gpu}{able}, con el controlador {driver}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>For {gpu}{able}, for which no driver was found.</source>
   <extracomment>able = f' (compute capability {made.compute_capability})' if made.compute_capability else ''</extracomment>
   <translation>Para {gpu}{able}, para la que no se encontró ningún controlador.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>very sure</source>
   <translation>muy seguro</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>fairly sure</source>
   <translation>bastante seguro</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>not sure</source>
   <translation>no seguro</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>gpuwizard is {word} of this ({percent} %).</source>
   <extracomment>word = 'very sure' if percent &gt;= 90 else 'fairly sure' if percent &gt;= 70 else 'not sure'</extracomment>
   <translation>Grado de certeza de gpuwizard: {word} ({percent} %).</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>The GPU works.</source>
   <translation>La GPU funciona.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>Something needs attention.</source>
   <translation>Algo requiere atención.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>The file was read in part only.</source>
   <translation>El archivo se leyó solo en parte.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>No known message was recognised in this text.{part}</source>
   <extracomment>part = ' The file was read in part only.' if stopped else ''</extracomment>
   <translation>No se reconoció ningún mensaje conocido en este texto.{part}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>No known message was recognised in this text. Checking the computer itself finds more.{part}</source>
   <extracomment>part = ' The file was read in part only.' if stopped else ''</extracomment>
   <translation>No se reconoció ningún mensaje conocido en este texto. Comprobar el propio equipo encuentra más.{part}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>All is well: this text holds nothing but harmless lines.{part}</source>
   <extracomment>part = ' The file was read in part only.' if stopped else ''</extracomment>
   <translation>Todo está bien: este texto solo contiene líneas inofensivas.{part}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>The likeliest cause: {first}. The text alone cannot tell it from the others below.{part}</source>
   <extracomment>part = ' The file was read in part only.' if stopped else ''</extracomment>
   <translation>La causa más probable: {first}. El texto por sí solo no permite distinguirla de las otras de abajo.{part}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>The cause: {first}.{known}{part}</source>
   <extracomment>part = ' The file was read in part only.' if stopped else ''</extracomment>
   <translation>La causa: {first}.{known}{part}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>The check of this computer found it too.</source>
   <translation>La comprobación de este equipo también la encontró.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>No NVIDIA card was found in this computer: the text may come from another one.</source>
   <translation>No se encontró ninguna tarjeta NVIDIA en este equipo: el texto puede proceder de otro.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/worker.py" />
   <source>The session ended without a result.</source>
   <translation>La sesión terminó sin resultado.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/wizard/files.py" />
   <source>Reports of gpuwizard (*.gpuwizard *.json *.zip);;All files (*)</source>
   <translation>Informes de gpuwizard (*.gpuwizard *.json *.zip);;Todos los archivos (*)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/wizard/flow.py" />
   <source>Welcome</source>
   <translation>Bienvenida</translation>
  </message>
  <message>
   <location filename="../gpuwizard/wizard/flow.py" />
   <source>Result</source>
   <translation>Resultado</translation>
  </message>
  <message>
   <location filename="../gpuwizard/wizard/flow.py" />
   <source>Report</source>
   <translation>Informe</translation>
  </message>
  <message>
   <location filename="../gpuwizard/wizard/pythons.py" />
   <source>the recording</source>
   <translation>la grabación</translation>
  </message>
  <message>
   <location filename="../gpuwizard/wizard/pythons.py" />
   <source>the report</source>
   <translation>el informe</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>cuda.h and driver_types.h of the CUDA 11.8, 12.9 and 13.5 runtime packages</source>
   <translation>cuda.h y driver_types.h de los paquetes runtime de CUDA 11.8, 12.9 y 13.5</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the profiler was started or stopped at the wrong moment</source>
   <translation>el generador de perfiles se inició o se detuvo en un mal momento</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>a texture was used in a way that it does not allow</source>
   <translation>se usó una textura de una forma que no permite</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>work was recorded for later in a way that CUDA does not allow</source>
   <translation>se grabó trabajo para más tarde de una forma que CUDA no permite</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>memory shared with graphics was used in the wrong state</source>
   <translation>se usó en un estado incorrecto memoria compartida con los gráficos</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>a kernel started more kernels from inside than is allowed</source>
   <translation>un kernel inició desde dentro más kernels de los permitidos</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>a call was given a value that is not allowed</source>
   <translation>una llamada recibió un valor no permitido</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the GPU has not enough free memory</source>
   <translation>la GPU no tiene suficiente memoria libre</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the driver was not initialised, or that failed before</source>
   <translation>el controlador no se inicializó, o eso falló antes</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the program is shutting down</source>
   <translation>el programa se está cerrando</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the profiler is off, because another tool uses it</source>
   <translation>el generador de perfiles está desactivado, porque otra herramienta lo usa</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>a kernel was started with a size that no GPU can run</source>
   <translation>se inició un kernel con un tamaño que ninguna GPU puede ejecutar</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>two programs disagree about the version of a graphics interface</source>
   <translation>dos programas no coinciden en la versión de una interfaz gráfica</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>rows of memory were given a width that is not allowed</source>
   <translation>se dio a filas de memoria un ancho no permitido</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>a name does not stand for anything on the GPU</source>
   <translation>un nombre no corresponde a nada en la GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>an address in the computer's memory is not valid</source>
   <translation>una dirección en la memoria del equipo no es válida</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>an address in the GPU's memory is not valid</source>
   <translation>una dirección en la memoria de la GPU no es válida</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>data was to be copied in a direction that does not exist</source>
   <translation>había que copiar datos en una dirección que no existe</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the address of a constant was asked for</source>
   <translation>se pidió la dirección de una constante</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>waiting for the GPU failed</source>
   <translation>falló la espera a la GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>code for the GPU and code that imitates it were mixed</source>
   <translation>se mezclaron código para la GPU y código que la imita</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the call does not exist yet</source>
   <translation>la llamada todavía no existe</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>an address is too large for the old interface</source>
   <translation>una dirección es demasiado grande para la interfaz antigua</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the libcuda that was loaded is the toolkit's empty stand-in</source>
   <translation>la libcuda que se cargó es el sustituto vacío del toolkit</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the driver is older than this CUDA runtime needs</source>
   <translation>el controlador es más antiguo de lo que necesita este runtime de CUDA</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the call exists only in a newer driver</source>
   <translation>la llamada solo existe en un controlador más reciente</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>a surface, a kind of image memory, is not valid</source>
   <translation>una superficie (surface), un tipo de memoria de imagen, no es válida</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>two parts of the program use one name on the GPU</source>
   <translation>dos partes del programa usan un mismo nombre en la GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>every GPU is busy or takes no further program</source>
   <translation>todas las GPU están ocupadas o no aceptan más programas</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>memory that several GPUs share is used up</source>
   <translation>se agotó la memoria que comparten varias GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>two versions of the CUDA runtime use one GPU</source>
   <translation>dos versiones del runtime de CUDA usan una misma GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>a kernel was started without saying how</source>
   <translation>se inició un kernel sin indicar cómo</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>an earlier kernel had failed already</source>
   <translation>un kernel anterior ya había fallado</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the program has no code for this GPU</source>
   <translation>el programa no tiene código para esta GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the driver shows no GPU to this program</source>
   <translation>el controlador no muestra ninguna GPU a este programa</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>there is no GPU with that number</source>
   <translation>no hay ninguna GPU con ese número</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the virtual GPU has no licence</source>
   <translation>la GPU virtual no tiene licencia</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>CUDA could not make sure that its own files are unchanged</source>
   <translation>CUDA no pudo asegurarse de que sus propios archivos no han cambiado</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the CUDA runtime could not start</source>
   <translation>el runtime de CUDA no se pudo iniciar</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the GPU code is damaged or is not for this GPU</source>
   <translation>el código de GPU está dañado o no es para esta GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the connection to the GPU is gone</source>
   <translation>la conexión con la GPU se ha perdido</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the connection to the GPU is in use already</source>
   <translation>la conexión con la GPU ya está en uso</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the GPU's memory has an error that it cannot correct</source>
   <translation>la memoria de la GPU tiene un error que no puede corregir</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the GPU does not have the limit that was to be set</source>
   <translation>la GPU no tiene el límite que había que establecer</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>another part of the program uses the GPU's connection</source>
   <translation>otra parte del programa usa la conexión de la GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>these two GPUs cannot reach each other's memory</source>
   <translation>estas dos GPU no pueden acceder a la memoria una de la otra</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the driver cannot compile the program's code for this GPU</source>
   <translation>el controlador no puede compilar el código del programa para esta GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the graphics program to share with is not valid</source>
   <translation>el programa de gráficos con el que hay que compartir no es válido</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the link between the GPUs has an error</source>
   <translation>el enlace entre las GPU tiene un error</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the driver's own compiler library is missing</source>
   <translation>falta la biblioteca de compilación del propio controlador</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the program is newer than this driver understands</source>
   <translation>el programa es más reciente de lo que este controlador entiende</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>compiling for this GPU is switched off</source>
   <translation>la compilación para esta GPU está desactivada</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the GPU cannot be divided in that way</source>
   <translation>la GPU no se puede dividir de esa forma</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>a kernel waited in a way that is not supported</source>
   <translation>un kernel esperó de una forma no admitida</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the GPU had an error; the program must be started again</source>
   <translation>la GPU tuvo un error; hay que iniciar de nuevo el programa</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the driver is too old for this GPU code</source>
   <translation>el controlador es demasiado antiguo para este código de GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the code that was to be compiled for the GPU is not valid</source>
   <translation>el código que había que compilar para la GPU no es válido</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>a file was not found</source>
   <translation>no se encontró un archivo</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>a library lacks a function: mixed versions</source>
   <translation>a una biblioteca le falta una función: versiones mezcladas</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the driver's library could not be opened</source>
   <translation>no se pudo abrir la biblioteca del controlador</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the system refused a call of the driver</source>
   <translation>el sistema rechazó una llamada del controlador</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>a handle is not valid</source>
   <translation>un identificador (handle) no es válido</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>something was used before it was ready</source>
   <translation>se usó algo antes de que estuviera listo</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the answer to a question would have been incomplete</source>
   <translation>la respuesta a una pregunta habría sido incompleta</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>a named function was not found</source>
   <translation>no se encontró una función nombrada</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>work is still running; not an error</source>
   <translation>el trabajo sigue en curso; no es un error</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>a kernel touched memory that is not its own</source>
   <translation>un kernel accedió a memoria que no es suya</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>a kernel needs more registers or threads than there are</source>
   <translation>un kernel necesita más registros o hilos de los que hay</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>a kernel ran longer than the system allows</source>
   <translation>un kernel se ejecutó más tiempo del que el sistema permite</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>these GPUs were connected already</source>
   <translation>estas GPU ya estaban conectadas</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>these GPUs were not connected</source>
   <translation>estas GPU no estaban conectadas</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the GPU is in use already, too late for this setting</source>
   <translation>la GPU ya está en uso, demasiado tarde para este ajuste</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the connection to the GPU was closed</source>
   <translation>la conexión con la GPU se cerró</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>a check inside a kernel failed</source>
   <translation>falló una comprobación dentro de un kernel</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>too many GPUs were connected to each other</source>
   <translation>se conectaron demasiadas GPU entre sí</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the memory was announced to CUDA twice</source>
   <translation>la memoria se anunció dos veces a CUDA</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the memory was never announced to CUDA</source>
   <translation>la memoria nunca se anunció a CUDA</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>a kernel broke its stack</source>
   <translation>un kernel estropeó su pila</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>a kernel held an instruction that the GPU does not know</source>
   <translation>un kernel contenía una instrucción que la GPU no conoce</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>a kernel used an address that is not aligned</source>
   <translation>un kernel usó una dirección que no está alineada</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>a kernel used an address of the wrong kind</source>
   <translation>un kernel usó una dirección del tipo incorrecto</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>a kernel jumped to an invalid place</source>
   <translation>un kernel saltó a un lugar no válido</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>a kernel failed while it ran</source>
   <translation>un kernel falló mientras se ejecutaba</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>a kernel needs more of the GPU at once than it has</source>
   <translation>un kernel necesita a la vez más de la GPU de lo que esta tiene</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>a kernel did not give back special memory</source>
   <translation>un kernel no devolvió memoria especial</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the operation is not permitted</source>
   <translation>la operación no está permitida</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>this system or GPU does not support the operation</source>
   <translation>este sistema o esta GPU no admite la operación</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>a service that the GPUs need (Fabric Manager) is not up</source>
   <translation>un servicio que las GPU necesitan (Fabric Manager) no está activo</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the driver's library and its kernel module differ</source>
   <translation>la biblioteca del controlador y su módulo del kernel difieren</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>a compatibility libcuda that this GPU does not allow</source>
   <translation>una libcuda de compatibilidad que esta GPU no permite</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the MPS service did not answer</source>
   <translation>el servicio MPS no respondió</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the MPS service gave an error</source>
   <translation>el servicio MPS dio un error</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the MPS service is not ready</source>
   <translation>el servicio MPS no está listo</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the MPS service takes no further program</source>
   <translation>el servicio MPS no acepta más programas</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the MPS service takes no further connection</source>
   <translation>el servicio MPS no acepta más conexiones</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the MPS service ended this program</source>
   <translation>el servicio MPS terminó este programa</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>kernels cannot start kernels here</source>
   <translation>aquí los kernels no pueden iniciar kernels</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>kernels that start kernels are of different versions</source>
   <translation>los kernels que inician kernels son de versiones distintas</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>waiting for the GPU took too long</source>
   <translation>la espera a la GPU duró demasiado</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>recorded work could not be changed</source>
   <translation>no se pudo cambiar trabajo grabado</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>a device beside the GPU failed</source>
   <translation>falló un dispositivo distinto de la GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>a kernel was started with a group size that is not allowed</source>
   <translation>se inició un kernel con un tamaño de grupo no permitido</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>a kernel was used before it was loaded</source>
   <translation>se usó un kernel antes de cargarlo</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>a part of the GPU was asked for that has another kind</source>
   <translation>se pidió una parte de la GPU que es de otro tipo</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the keys of a protected GPU are being renewed</source>
   <translation>se están renovando las claves de una GPU protegida</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>a queue of work was given up before</source>
   <translation>una cola de trabajo se abandonó antes</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the links between the GPUs are not up yet</source>
   <translation>los enlaces entre las GPU todavía no están activos</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the driver failed for a reason that it does not tell</source>
   <translation>el controlador falló por una causa que no indica</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the CUDA runtime failed for a reason that it does not tell</source>
   <translation>el runtime de CUDA falló por una causa que no indica</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/exit_status.py" />
   <source>it touched memory that is not its own</source>
   <translation>accedió a memoria que no es suya</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/exit_status.py" />
   <source>a file that it had mapped into memory is shorter than it should be</source>
   <translation>un archivo que había asignado en memoria es más corto de lo que debería</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/exit_status.py" />
   <source>the processor does not know an instruction that the program uses</source>
   <translation>el procesador no conoce una instrucción que el programa usa</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/exit_status.py" />
   <source>it stopped itself after an internal error</source>
   <translation>se detuvo a sí mismo después de un error interno</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/exit_status.py" />
   <source>it made an arithmetic error such as a division by zero</source>
   <translation>cometió un error aritmético, como una división por cero</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/exit_status.py" />
   <source>the system or a person ended it, often because memory ran out</source>
   <translation>el sistema o una persona lo terminó, a menudo porque se agotó la memoria</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/exit_status.py" />
   <source>something asked it to end</source>
   <translation>algo le pidió que terminara</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/exit_status.py" />
   <source>NTSTATUS 0x{status}</source>
   <translation>NTSTATUS 0x{status}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/exit_status.py" />
   <source>signal {value}</source>
   <translation>señal {value}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>nvml.h of the CUDA 13.5 development package</source>
   <translation>nvml.h del paquete de desarrollo de CUDA 13.5</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>headers of the nvidia-cudnn 8.9.7 and 9.28 packages</source>
   <translation>cabeceras de los paquetes nvidia-cudnn 8.9.7 y 9.28</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>headers of the nvidia-cublas 12.9 package</source>
   <translation>cabeceras del paquete nvidia-cublas 12.9</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>NVML was not started</source>
   <translation>NVML no se inició</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>NVML was asked in a wrong way</source>
   <translation>se consultó NVML de forma incorrecta</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>this GPU does not answer that question; normal for many cards</source>
   <translation>esta GPU no responde a esa pregunta; es normal en muchas tarjetas</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>this user may not open the GPU</source>
   <translation>este usuario no puede abrir la GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>NVML was started twice; harmless</source>
   <translation>NVML se inició dos veces; es inofensivo</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>the GPU was not found</source>
   <translation>no se encontró la GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>the answer does not fit where it was to be written</source>
   <translation>la respuesta no cabe donde había que escribirla</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>a power cable of the card is not attached</source>
   <translation>un cable de alimentación de la tarjeta no está conectado</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>the driver is installed but is not running</source>
   <translation>el controlador está instalado, pero no está en ejecución</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>the driver did not answer in time</source>
   <translation>el controlador no respondió a tiempo</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>the kernel cannot receive the card's interrupts</source>
   <translation>el kernel no puede recibir las interrupciones de la tarjeta</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>the driver's NVML library was not found</source>
   <translation>no se encontró la biblioteca NVML del controlador</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>the driver is too old for this question</source>
   <translation>el controlador es demasiado antiguo para esta pregunta</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>the card's own storage is damaged</source>
   <translation>el almacenamiento propio de la tarjeta está dañado</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>the GPU fell off the bus</source>
   <translation>la GPU se desprendió del bus</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>the GPU must be reset first</source>
   <translation>primero hay que restablecer la GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>the system keeps this program from the GPU</source>
   <translation>el sistema impide a este programa el acceso a la GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>the GPU is in use</source>
   <translation>la GPU está en uso</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>the computer has not enough memory for it</source>
   <translation>el equipo no tiene suficiente memoria para ello</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>the driver has no such data</source>
   <translation>el controlador no tiene esos datos</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>a virtual GPU cannot be made while error correction is on</source>
   <translation>no se puede crear una GPU virtual mientras la corrección de errores está activada</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>something other than memory is used up</source>
   <translation>se agotó algo distinto de la memoria</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>the GPU cannot run at that speed</source>
   <translation>la GPU no puede funcionar a esa velocidad</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>the program and the driver speak different versions of NVML</source>
   <translation>el programa y el controlador hablan versiones distintas de NVML</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>the driver no longer answers that question</source>
   <translation>el controlador ya no responde a esa pregunta</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>the driver is not ready yet</source>
   <translation>el controlador todavía no está listo</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>no GPU was found</source>
   <translation>no se encontró ninguna GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>the GPU is in a state that does not allow it</source>
   <translation>la GPU está en un estado que no lo permite</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>the GPU cannot be reset in that way</source>
   <translation>la GPU no se puede restablecer de esa forma</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>cuBLAS could not start: often no memory left on the GPU</source>
   <translation>cuBLAS no se pudo iniciar: a menudo no queda memoria en la GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>cuBLAS got no memory on the GPU</source>
   <translation>cuBLAS no recibió memoria en la GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>cuBLAS was given a value that is not allowed</source>
   <translation>cuBLAS recibió un valor no permitido</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>this GPU cannot do what cuBLAS was asked for</source>
   <translation>esta GPU no puede hacer lo que se pidió a cuBLAS</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>cuBLAS could not reach the GPU's memory</source>
   <translation>cuBLAS no pudo acceder a la memoria de la GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>a kernel of cuBLAS failed while it ran</source>
   <translation>un kernel de cuBLAS falló mientras se ejecutaba</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>cuBLAS failed for a reason that it does not tell</source>
   <translation>cuBLAS falló por una causa que no indica</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>cuBLAS has no such operation</source>
   <translation>cuBLAS no tiene esa operación</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>cuBLAS found no licence</source>
   <translation>cuBLAS no encontró ninguna licencia</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>cuDNN was given something that does not fit</source>
   <translation>cuDNN recibió algo que no es adecuado</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>cuDNN has no way to compute this</source>
   <translation>cuDNN no tiene ninguna forma de calcular esto</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>cuDNN failed for a reason that it does not tell</source>
   <translation>cuDNN falló por una causa que no indica</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>cuDNN could not start: often no memory left on the GPU, or a part of it did not load</source>
   <translation>cuDNN no se pudo iniciar: a menudo no queda memoria en la GPU, o una parte suya no se cargó</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>parts of cuDNN of different versions were loaded</source>
   <translation>se cargaron partes de cuDNN de versiones distintas</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>a saved plan is of another version of cuDNN</source>
   <translation>un plan guardado es de otra versión de cuDNN</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>the program asks for something that cuDNN gave up</source>
   <translation>el programa pide algo que cuDNN abandonó</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>cuDNN found no licence</source>
   <translation>cuDNN no encontró ninguna licencia</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>cuDNN is still working; not an error</source>
   <translation>cuDNN sigue trabajando; no es un error</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>a number became too large while cuDNN computed</source>
   <translation>un número se hizo demasiado grande mientras cuDNN calculaba</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>a part of cuDNN could not be loaded</source>
   <translation>no se pudo cargar una parte de cuDNN</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>the driver does not fit this cuDNN</source>
   <translation>el controlador no es adecuado para este cuDNN</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>the CUDA runtime does not fit this cuDNN</source>
   <translation>el runtime de CUDA no es adecuado para este cuDNN</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>this cuDNN has no code for this GPU</source>
   <translation>este cuDNN no tiene código para esta GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>a library that cuDNN needs is missing</source>
   <translation>falta una biblioteca que cuDNN necesita</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>a part of cuDNN is missing</source>
   <translation>falta una parte de cuDNN</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>the GPU has too little fast memory for this</source>
   <translation>la GPU tiene demasiado poca memoria rápida para esto</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>cuDNN could not compile code for this GPU</source>
   <translation>cuDNN no pudo compilar código para esta GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>the computer has not enough free memory</source>
   <translation>el equipo no tiene suficiente memoria libre</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>there is not enough free memory, on the GPU or in the computer</source>
   <translation>no hay suficiente memoria libre, en la GPU o en el equipo</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>a kernel of cuDNN failed while it ran</source>
   <translation>un kernel de cuDNN falló mientras se ejecutaba</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>the driver failed while cuDNN computed</source>
   <translation>el controlador falló mientras cuDNN calculaba</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>cuBLAS failed while cuDNN computed</source>
   <translation>cuBLAS falló mientras cuDNN calculaba</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>the CUDA runtime failed while cuDNN computed</source>
   <translation>el runtime de CUDA falló mientras cuDNN calculaba</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>cuRAND failed while cuDNN computed</source>
   <translation>cuRAND falló mientras cuDNN calculaba</translation>
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
   <translation>JAX abandonó CUDA 11 con la versión 0.4.26.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/packages.py" />
   <source>JAX renamed this extra to cuda12; 0.6.0 dropped the old name.</source>
   <translation>JAX cambió el nombre de este extra a cuda12; la 0.6.0 eliminó el nombre antiguo.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/packages.py" />
   <source>The builds for ARM are in the package tensorflow itself.</source>
   <translation>Las compilaciones para ARM están en el propio paquete tensorflow.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/packages.py" />
   <source>Its development stopped; it works with tensorflow-cpu 2.10 and Python 3.7 to 3.10 only.</source>
   <translation>Su desarrollo se detuvo; solo funciona con tensorflow-cpu 2.10 y Python 3.7 a 3.10.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/packages.py" />
   <source>From 2.12 on it is an empty package whose installation stops with a message.</source>
   <translation>A partir de la 2.12 es un paquete vacío cuya instalación se detiene con un mensaje.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/packages.py" />
   <source>It held the Windows build, which is in the package tensorflow itself since 2.18.1.</source>
   <translation>Contenía la compilación para Windows, que desde la 2.18.1 está en el propio paquete tensorflow.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/packages.py" />
   <source>It ended together with tensorflow-gpu.</source>
   <translation>Terminó junto con tensorflow-gpu.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/windows_errors.py" />
   <source>Microsoft, System Error Codes (winerror.h)</source>
   <translation>Microsoft, System Error Codes (winerror.h)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/windows_errors.py" />
   <source>Microsoft, [MS-ERREF] section 2.3.1, NTSTATUS values</source>
   <translation>Microsoft, [MS-ERREF] sección 2.3.1, valores NTSTATUS</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/windows_errors.py" />
   <source>Windows does not allow this user to open the file</source>
   <translation>Windows no permite a este usuario abrir el archivo</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/windows_errors.py" />
   <source>Windows has not enough memory for it</source>
   <translation>Windows no tiene suficiente memoria para ello</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/windows_errors.py" />
   <source>the DLL, or another DLL that it needs, was not found</source>
   <translation>no se encontró la DLL, u otra DLL que necesita</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/windows_errors.py" />
   <source>a DLL lacks a function that another one needs: mixed versions</source>
   <translation>a una DLL le falta una función que otra necesita: versiones mezcladas</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/windows_errors.py" />
   <source>the DLL is damaged, or is for another kind of processor</source>
   <translation>la DLL está dañada, o es para otro tipo de procesador</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/windows_errors.py" />
   <source>Windows does not trust the file's signature</source>
   <translation>Windows no confía en la firma del archivo</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/windows_errors.py" />
   <source>the DLL was found, but its start-up routine failed</source>
   <translation>se encontró la DLL, pero su rutina de inicio falló</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/windows_errors.py" />
   <source>a policy blocks the file</source>
   <translation>una directiva bloquea el archivo</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/windows_errors.py" />
   <source>Windows cannot reserve more memory: the page file is too small</source>
   <translation>Windows no puede reservar más memoria: el archivo de paginación es demasiado pequeño</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/windows_errors.py" />
   <source>an application control policy blocks the file</source>
   <translation>una directiva de control de aplicaciones bloquea el archivo</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/windows_errors.py" />
   <source>something ended it</source>
   <translation>algo lo terminó</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/windows_errors.py" />
   <source>it stopped itself at a mark for a debugger</source>
   <translation>se detuvo a sí mismo en una marca para un depurador</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/windows_errors.py" />
   <source>a file that it had mapped into memory could not be read</source>
   <translation>no se pudo leer un archivo que había asignado en memoria</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/windows_errors.py" />
   <source>memory ran out</source>
   <translation>se agotó la memoria</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/windows_errors.py" />
   <source>Windows does not allow it to open something that it needs</source>
   <translation>Windows no le permite abrir algo que necesita</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/windows_errors.py" />
   <source>a DLL is for another processor architecture, or damaged</source>
   <translation>una DLL es para otra arquitectura de procesador, o está dañada</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/windows_errors.py" />
   <source>it made an arithmetic error, a division by zero</source>
   <translation>cometió un error aritmético, una división por cero</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/windows_errors.py" />
   <source>it called itself too often and ran out of stack</source>
   <translation>se llamó a sí mismo demasiadas veces y agotó la pila</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/windows_errors.py" />
   <source>the page file is too small</source>
   <translation>el archivo de paginación es demasiado pequeño</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/windows_errors.py" />
   <source>a DLL that it needs was not found</source>
   <translation>no se encontró una DLL que necesita</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/windows_errors.py" />
   <source>a DLL was found in a version that lacks a function</source>
   <translation>se encontró una DLL en una versión a la que le falta una función</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/windows_errors.py" />
   <source>somebody pressed Ctrl+C or closed its window</source>
   <translation>alguien pulsó Ctrl+C o cerró su ventana</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/windows_errors.py" />
   <source>a DLL was found but failed to start</source>
   <translation>se encontró una DLL, pero no se pudo iniciar</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/windows_errors.py" />
   <source>it damaged its own memory</source>
   <translation>dañó su propia memoria</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/windows_errors.py" />
   <source>Windows does not trust the signature of a file that it needs</source>
   <translation>Windows no confía en la firma de un archivo que necesita</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/xids.py" />
   <source>the connection between two cards failed</source>
   <translation>falló la conexión entre dos tarjetas</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/xids.py" />
   <source>a program's work was stopped by the card</source>
   <translation>la tarjeta detuvo el trabajo de un programa</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/xids.py" />
   <source>a program sent something that the card does not understand</source>
   <translation>un programa envió algo que la tarjeta no entiende</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/xids.py" />
   <source>the card stopped working for a program</source>
   <translation>la tarjeta dejó de trabajar para un programa</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/xids.py" />
   <source>a program's computation went wrong</source>
   <translation>el cálculo de un programa salió mal</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/xids.py" />
   <source>a program reached for memory that is not its own</source>
   <translation>un programa accedió a memoria que no es suya</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/xids.py" />
   <source>the driver's software on the card failed</source>
   <translation>falló el software del controlador en la tarjeta</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/xids.py" />
   <source>a program was ended while it computed</source>
   <translation>un programa se terminó mientras calculaba</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/xids.py" />
   <source>the card's memory has errors that cannot be corrected</source>
   <translation>la memoria de la tarjeta tiene errores que no se pueden corregir</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/xids.py" />
   <source>a controller inside the card stopped</source>
   <translation>se detuvo una unidad de control interna de la tarjeta</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/xids.py" />
   <source>the card set a bad piece of its memory aside</source>
   <translation>la tarjeta apartó una parte defectuosa de su memoria</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/xids.py" />
   <source>the card could not set a bad piece of its memory aside</source>
   <translation>la tarjeta no pudo apartar una parte defectuosa de su memoria</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/xids.py" />
   <source>the card fell off the bus</source>
   <translation>la tarjeta se desprendió del bus</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/xids.py" />
   <source>the card corrected many errors in its memory</source>
   <translation>la tarjeta corrigió muchos errores en su memoria</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/xids.py" />
   <source>an error in the card's memory ended one program</source>
   <translation>un error en la memoria de la tarjeta terminó un programa</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/xids.py" />
   <source>an error in the card's memory reached more than one program</source>
   <translation>un error en la memoria de la tarjeta afectó a más de un programa</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/xids.py" />
   <source>a program held the card too long</source>
   <translation>un programa ocupó la tarjeta demasiado tiempo</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/xids.py" />
   <source>a controller inside the card does not answer</source>
   <translation>no responde una unidad de control interna de la tarjeta</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/xids.py" />
   <source>a controller inside the card failed</source>
   <translation>falló una unidad de control interna de la tarjeta</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/xids.py" />
   <source>the card could not be started</source>
   <translation>la tarjeta no se pudo iniciar</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/xids.py" />
   <source>the driver asks for a reset or a restart</source>
   <translation>el controlador pide un restablecimiento o un reinicio</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/xids.py" />
   <source>the driver needs no reset any more</source>
   <translation>el controlador ya no necesita un restablecimiento</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/child/nvml.py" />
   <source>thermal slowdown by the hardware</source>
   <translation>ralentización térmica por el hardware</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/child/nvml.py" />
   <source>thermal slowdown by the driver</source>
   <translation>ralentización térmica por el controlador</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/child/nvml.py" />
   <source>power brake</source>
   <translation>freno de potencia</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/child/nvml.py" />
   <source>hardware slowdown</source>
   <translation>ralentización por el hardware</translation>
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>The kernel does not tell which processor is nearest to the GPU. It makes no difference here.</source>
   <translation>El kernel no indica qué procesador está más cerca de la GPU. Aquí no importa.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>unable to register</source>
   <translation>unable to register</translation>
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>A part of TensorFlow announced itself twice. It is printed on healthy machines too.</source>
   <translation>Una parte de TensorFlow se anunció dos veces. Se muestra también en equipos sin problemas.</translation>
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
   <translation>TensorFlow podría ser un poco más rápido en el procesador. No tiene nada que ver con la GPU.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>A notice about the processor's math library.</source>
   <translation>Un aviso sobre la biblioteca matemática del procesador.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>TensorRT is an optional accelerator. The GPU works without it.</source>
   <translation>TensorRT es un acelerador opcional. La GPU funciona sin él.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>The speed of the slot could not be read and was guessed. It stops nothing.</source>
   <translation>La velocidad de la ranura no se pudo leer y se estimó. No impide nada.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>A notice about where log lines go.</source>
   <translation>Un aviso sobre adónde van las líneas del registro.</translation>
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
   <translation>TensorFlow preguntó por la versión de cuDNN antes de que se cargara. Por sí solo no significa nada.</translation>
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
   <translation>TensorFlow deja compilar al controlador en su lugar. Se muestra en todos los equipos con Windows.</translation>
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
   <translation>El controlador compila en lugar del compilador del toolkit. Eso funciona.</translation>
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
   <translation>El propio TensorFlow dice que la línea de arriba solo importa donde hay una GPU.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>A notice from inside TensorFlow. It needs no action.</source>
   <translation>Un aviso interno de TensorFlow. No requiere ninguna acción.</translation>
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
   <translation>TensorFlow quería más memoria para ganar velocidad y siguió con menos.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>pynvml package is deprecated</source>
   <translation>pynvml package is deprecated</translation>
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>A helper package was renamed. It has nothing to do with whether the GPU works.</source>
   <translation>Un paquete auxiliar cambió de nombre. No tiene nada que ver con que la GPU funcione.</translation>
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
   <translation>Un aviso de un lanzador de varios procesos.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>A matching Triton is not available|No module named 'triton'</source>
   <translation>A matching Triton is not available|No module named 'triton'</translation>
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>Triton is optional on Windows and for most programs.</source>
   <translation>Triton es opcional en Windows y para la mayoría de los programas.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>unable to initialize backend</source>
   <translation>unable to initialize backend</translation>
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>JAX looked for hardware that this machine does not have.</source>
   <translation>JAX buscó hardware que este equipo no tiene.</translation>
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
   <translation>TensorFlow quería mostrar la versión del controlador y no pudo leerla.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>A notice about number formats.</source>
   <translation>Un aviso sobre formatos numéricos.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>A notice of the compiler. It may cost a little speed and nothing else.</source>
   <translation>Un aviso del compilador. Puede costar un poco de velocidad y nada más.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>A notice about memory. It needs no action.</source>
   <translation>Un aviso sobre la memoria. No requiere ninguna acción.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>CUPTI_ERROR_INSUFFICIENT_PRIVILEGES|CUPTI could not be loaded</source>
   <translation>CUPTI_ERROR_INSUFFICIENT_PRIVILEGES|CUPTI could not be loaded</translation>
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>Only the profiler needs this. Training on the GPU works without it.</source>
   <translation>Solo el generador de perfiles necesita esto. El entrenamiento en la GPU funciona sin ello.</translation>
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
   <translation>NCCL buscó un plugin de red opcional y sigue sin él.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>The container toolkit lists parts that this driver does not have or need.</source>
   <translation>El toolkit de contenedores enumera partes que este controlador no tiene o no necesita.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>tainting kernel</source>
   <translation>tainting kernel</translation>
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>The kernel notes that the driver does not come with it. That is normal.</source>
   <translation>El kernel señala que el controlador no viene con él. Es normal.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>This machine has no NVSwitch, so the fabric manager has nothing to manage and is not needed.</source>
   <translation>Este equipo no tiene NVSwitch, así que el fabric manager no tiene nada que administrar y no hace falta.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>The Windows graphics bridge of WSL prints this on healthy machines too.</source>
   <translation>El puente gráfico de Windows en WSL muestra esto también en equipos sin problemas.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/knowledge.py" />
   <source>January</source>
   <translation>enero</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/knowledge.py" />
   <source>February</source>
   <translation>febrero</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/knowledge.py" />
   <source>March</source>
   <translation>marzo</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/knowledge.py" />
   <source>April</source>
   <translation>abril</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/knowledge.py" />
   <source>May</source>
   <translation>mayo</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/knowledge.py" />
   <source>June</source>
   <translation>junio</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/knowledge.py" />
   <source>July</source>
   <translation>julio</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/knowledge.py" />
   <source>August</source>
   <translation>agosto</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/knowledge.py" />
   <source>September</source>
   <translation>septiembre</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/knowledge.py" />
   <source>October</source>
   <translation>octubre</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/knowledge.py" />
   <source>November</source>
   <translation>noviembre</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/knowledge.py" />
   <source>December</source>
   <translation>diciembre</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/knowledge.py" />
   <source>Versions and drivers known as of {day_text}</source>
   <translation>Versiones y controladores conocidos a fecha de {day_text}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/knowledge.py" />
   <source>This knowledge was {days} days old when the report was made, so newer versions may exist that it does not name. Update gpuwizard, then check again.</source>
   <translation>Estos conocimientos tenían {days} días cuando se creó el informe, así que pueden existir versiones más recientes que no nombra. Actualice gpuwizard y, después, compruebe de nuevo.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/plan_view.py" />
   <source>Needs an administrator for {steps}</source>
   <translation>Necesita un administrador para {steps}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/plan_view.py" />
   <source>Needs one restart of the computer, after step {restart}</source>
   <translation>Necesita un reinicio del equipo, después del paso {restart}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/plan_view.py" />
   <source>step {number} takes {takes}</source>
   <translation>el paso {number} requiere {takes}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/plan_view.py" />
   <source>Check again after each step. What follows from the cause goes away with it.</source>
   <translation>Compruebe de nuevo después de cada paso. Lo que se deriva de la causa desaparece con ella.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/plan_view.py" />
   <source>Check again after each step.</source>
   <translation>Compruebe de nuevo después de cada paso.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/plan_view.py" />
   <source>What follows from the cause goes away with it.</source>
   <translation>Lo que se deriva de la causa desaparece con ella.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/plan_view.py" />
   <source>every step</source>
   <translation>todos los pasos</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/plan_view.py" />
   <source>steps {listed} and {numbers}</source>
   <translation>los pasos {listed} y {numbers}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/plan_view.py" />
   <source>step {numbers}</source>
   <translation>el paso {numbers}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/seen_view.py" />
   <source>the search ends here</source>
   <translation>la búsqueda termina aquí</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/bars.py" />
   <source>GFLOP/s: billions of calculations in a second</source>
   <translation>GFLOP/s: miles de millones de cálculos por segundo</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/bars.py" />
   <source>GB/s: billions of bytes in a second</source>
   <translation>GB/s: miles de millones de bytes por segundo</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/bars.py" />
   <source>slower than the processor</source>
   <translation>más lenta que el procesador</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/bars.py" />
   <source>less than 0.01</source>
   <translation>menos de 0.01</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/wording.py" />
   <source>it was looked at and works</source>
   <translation>se examinó y funciona</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/wording.py" />
   <source>it works, with something to know</source>
   <translation>funciona, con algo que conviene saber</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/wording.py" />
   <source>it does not work</source>
   <translation>no funciona</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/wording.py" />
   <source>it cannot work or be judged until an earlier layer works</source>
   <translation>no puede funcionar ni juzgarse hasta que funcione una capa anterior</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/wording.py" />
   <source>it was not looked at</source>
   <translation>no se examinó</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/wording.py" />
   <source>the check itself crashed, so nothing is known; this is a fault of gpuwizard</source>
   <translation>se bloqueó la propia comprobación, así que no se sabe nada; es un fallo de gpuwizard</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/wording.py" />
   <source>Root cause</source>
   <translation>Causa raíz</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/wording.py" />
   <source>Follows from it</source>
   <translation>Se deriva de ella</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/wording.py" />
   <source>look here</source>
   <translation>mire aquí</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/wording.py" />
   <source>{framework} can use the GPU.</source>
   <translation>{framework} puede usar la GPU.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/wording.py" />
   <source>{framework} can use the GPU, and there is something to know.</source>
   <translation>{framework} puede usar la GPU, y hay algo que conviene saber.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/wording.py" />
   <source>{framework} cannot use the GPU.</source>
   <translation>{framework} no puede usar la GPU.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/wording.py" />
   <source>has to wait</source>
   <translation>tiene que esperar</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/wording.py" />
   <source>{framework_title} in {python}</source>
   <translation>{framework_title} en {python}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/wording.py" />
   <source>{framework_title} in Python {version}{kind}</source>
   <extracomment>kind = f' ({target.kind})' if target.kind else ''</extracomment>
   <translation>{framework_title} en Python {version}{kind}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/wording.py" />
   <source>Whether {framework} can use the GPU could not be found out.</source>
   <translation>No se pudo averiguar si {framework} puede usar la GPU.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/wording.py" />
   <source>Nothing was found that keeps {framework} from the GPU, and it was not tested there.</source>
   <translation>No se encontró nada que aparte a {framework} de la GPU, y no se probó en ella.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/wording.py" />
   <source>Nothing was diagnosed.</source>
   <translation>No se diagnosticó nada.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/wording.py" />
   <source>No problem was found in {len} environments.</source>
   <translation>No se encontró ningún problema en {len} entornos.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/wording.py" />
   <source>{failed} of {len} environments has a problem.</source>
   <translation>{failed} de {len} entornos tiene un problema.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/wording.py" />
   <source>{failed} of {len} environments have a problem.</source>
   <translation>{failed} de {len} entornos tienen un problema.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/wording.py" />
   <source>very likely</source>
   <translation>muy probable</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/wording.py" />
   <source>a guess</source>
   <translation>una suposición</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/wording.py" />
   <source>needs an administrator</source>
   <translation>necesita un administrador</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/wording.py" />
   <source>needs a restart of the computer</source>
   <translation>necesita un reinicio del equipo</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/wording.py" />
   <source>takes {takes}</source>
   <translation>requiere {takes}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/wording.py" />
   <source>This is a demonstration with an example machine, and no report of a real check: {demo}.</source>
   <translation>Esto es una demostración con un equipo de ejemplo, y no un informe de una comprobación real: {demo}.</translation>
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
   <translation>Lo que se hizo</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/done.py" />
   <source>gpuwizard ran these commands because the user asked it to, the first one first.</source>
   <translation>gpuwizard ejecutó estos comandos porque el usuario se lo pidió, el primero en primer lugar.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/done.py" />
   <source>All {len} commands</source>
   <translation>Los {len} comandos</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/done.py" />
   <source>{which} ran without an error, in {duration}.</source>
   <extracomment>which = 'The command' if len(action.commands) == 1 else f'All {len(action.commands)} commands'</extracomment>
   <translation>{which}: ejecución sin errores, en {duration}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/done.py" />
   <source>What it changed was not checked.</source>
   <translation>No se comprobó lo que cambió.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/done.py" />
   <source>Still there: {verdict}</source>
   <translation>Sigue ahí: {verdict}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/done.py" />
   <source>Mended: {verdict}</source>
   <translation>Arreglado: {verdict}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/done.py" />
   <source>This is mended. What is left: {verdict}</source>
   <translation>Esto está arreglado. Lo que queda: {verdict}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/done.py" />
   <source>in {folder}</source>
   <translation>en {folder}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/done.py" />
   <source>{escape}, for {escape2}</source>
   <translation>{escape}, para {escape2}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/done.py" />
   <source>What it printed at its end</source>
   <translation>Lo que mostró al final</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/reading.py" />
   <source>or make a new one with: gpuwizard check --save report.json</source>
   <translation>o cree uno nuevo con: gpuwizard check --save report.json</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/reading.py" />
   <source>Open the .json or .zip that was saved with it, {MAKE_NEW}</source>
   <translation>Abra el .json o .zip que se guardó con él, {MAKE_NEW}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/reading.py" />
   <source>Copy it again, {MAKE_NEW}</source>
   <translation>Cópielo de nuevo, {MAKE_NEW}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/reading.py" />
   <source>“{name}” is not a text file, so it is not a report of gpuwizard. {SAVE_AS_JSON}</source>
   <translation>«{name}» no es un archivo de texto, así que no es un informe de gpuwizard. {SAVE_AS_JSON}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/reading.py" />
   <source>“{name}” is empty. {COPY_AGAIN}</source>
   <translation>«{name}» está vacío. {COPY_AGAIN}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/reading.py" />
   <source>“{name}” is JSON, but not a report of gpuwizard. {SAVE_AS_JSON}</source>
   <translation>«{name}» es JSON, pero no es un informe de gpuwizard. {SAVE_AS_JSON}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/reading.py" />
   <source>its format is {data}, this one reads {SCHEMA}</source>
   <translation>su formato es {data}, este lee {SCHEMA}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/reading.py" />
   <source>“{name}” was made by a newer gpuwizard ({formats}). Update gpuwizard, then open it again.</source>
   <translation>«{name}» se creó con un gpuwizard más reciente ({formats}). Actualice gpuwizard y, después, ábralo de nuevo.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/reading.py" />
   <source>“{name}” is not a complete report of gpuwizard: {error}. {COPY_AGAIN}</source>
   <translation>«{name}» no es un informe completo de gpuwizard: {error}. {COPY_AGAIN}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/reading.py" />
   <source>“{name}” is a report for reading. {SAVE_AS_JSON}</source>
   <translation>«{name}» es un informe para leer. {SAVE_AS_JSON}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/reading.py" />
   <source>“{name}” is not JSON, so it is not a report of gpuwizard. {SAVE_AS_JSON}</source>
   <translation>«{name}» no es JSON, así que no es un informe de gpuwizard. {SAVE_AS_JSON}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/reading.py" />
   <source>ends too early: a part of it is missing</source>
   <translation>termina demasiado pronto: falta una parte</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/reading.py" />
   <source>is damaged: it is not valid JSON</source>
   <translation>está dañado: no es JSON válido</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/files.py" />
   <source>you may not write there. Choose a folder of your own</source>
   <translation>usted no puede escribir ahí. Elija una carpeta propia</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/files.py" />
   <source>that disk can only be read. Choose another one</source>
   <translation>ese disco solo se puede leer. Elija otro</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/files.py" />
   <source>the disk is full. Free some space, or choose another disk</source>
   <translation>el disco está lleno. Libere espacio o elija otro disco</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/files.py" />
   <source>your share of the disk is used up. Free some space, or choose another disk</source>
   <translation>su parte del disco está agotada. Libere espacio o elija otro disco</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/files.py" />
   <source>the name is too long. Choose a shorter one</source>
   <translation>el nombre es demasiado largo. Elija uno más corto</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/files.py" />
   <source>the folder does not exist. Create it first, or choose another one</source>
   <translation>la carpeta no existe. Créela primero o elija otra</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/files.py" />
   <source>the folder of that name is a file. Choose another folder</source>
   <translation>la carpeta de ese nombre es un archivo. Elija otra carpeta</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/files.py" />
   <source>The report was not saved: “{name}” must end in {SUFFIXES}.</source>
   <translation>El informe no se guardó: «{name}» debe terminar en {SUFFIXES}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/files.py" />
   <source>The report was not saved: “{path}” is a folder. Give the name of a file in it.</source>
   <translation>El informe no se guardó: «{path}» es una carpeta. Indique el nombre de un archivo dentro de ella.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/files.py" />
   <source>a folder</source>
   <translation>una carpeta</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/files.py" />
   <source>not an ordinary file</source>
   <translation>algo distinto de un archivo normal</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/files.py" />
   <source>“{path}” is {kind}. Give a report that was saved as .json, .gpuwizard or .zip.</source>
   <extracomment>kind = 'a folder' if stat.S_ISDIR(status.st_mode) else 'not an ordinary file'</extracomment>
   <translation>«{path}» es {kind}. Indique un informe guardado como .json, .gpuwizard o .zip.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/files.py" />
   <source>“{path}” is larger than {value} MB, so it is not a report of gpuwizard.</source>
   <translation>«{path}» ocupa más de {value} MB, así que no es un informe de gpuwizard.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/files.py" />
   <source>“{path}” does not exist. Check the spelling and the folder.</source>
   <translation>«{path}» no existe. Compruebe la ortografía y la carpeta.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/files.py" />
   <source>“{path}” cannot be read: {reason}. Check that it is yours, or copy it to a folder of your own.</source>
   <extracomment>reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)</extracomment>
   <translation>«{path}» no se puede leer: {reason}. Compruebe que es suyo, o cópielo en una carpeta propia.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/files.py" />
   <source>“{path}” holds no {INSIDE}, so it is not a report of gpuwizard. Choose the file that gpuwizard saved.</source>
   <translation>«{path}» no contiene {INSIDE}, así que no es un informe de gpuwizard. Elija el archivo que guardó gpuwizard.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/files.py" />
   <source>“{path}” is a damaged or locked zip file. Copy or download it again.</source>
   <translation>«{path}» es un archivo zip dañado o bloqueado. Cópielo o descárguelo de nuevo.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/files.py" />
   <source>“{path}” unpacks to more than {value} MB, so it is not a report of gpuwizard.</source>
   <translation>«{path}» se descomprime en más de {value} MB, así que no es un informe de gpuwizard.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/files.py" />
   <source>{value}. Choose another place or name</source>
   <translation>{value}. Elija otro lugar o nombre</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/files.py" />
   <source>the file there is protected or open in another program. Close it, or choose another name</source>
   <translation>el archivo de ahí está protegido o abierto en otro programa. Ciérrelo o elija otro nombre</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/files.py" />
   <source>The report was not saved as “{path}”: {reason}.</source>
   <extracomment>reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)</extracomment>
   <translation>El informe no se guardó como «{path}»: {reason}.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/compare_words.py" />
   <source>Left</source>
   <translation>Izquierda</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/compare_words.py" />
   <source>Right</source>
   <translation>Derecha</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/compare_words.py" />
   <source>made {replace}</source>
   <translation>creado el {replace}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/compare_words.py" />
   <source>On the {side} this accounts for: {title}</source>
   <translation>Esto explica ({side}): {title}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/compare_words.py" />
   <source>{subject_title}: {value} on the {there}, not known on the {side}</source>
   <extracomment>there = 'left' if one.side == 'right' else 'right'</extracomment>
   <translation>{subject_title}: {value} ({there}), no se sabe ({side})</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/compare_words.py" />
   <source>Nothing that matters for the GPU differs.</source>
   <translation>No difiere nada que importe para la GPU.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/compare_words.py" />
   <source>{fails} No difference was seen that accounts for it.</source>
   <translation>{fails} No se vio ninguna diferencia que lo explique.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/compare_words.py" />
   <source>{fails} One difference tells them apart.</source>
   <translation>{fails} Una diferencia los distingue.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/compare_words.py" />
   <source>{fails} {number} differences tell them apart.</source>
   <translation>{fails} {number} diferencias los distinguen.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/compare_words.py" />
   <source>One difference tells</source>
   <translation>Una diferencia distingue</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/compare_words.py" />
   <source>{number} differences tell</source>
   <translation>{number} diferencias distinguen</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/compare_words.py" />
   <source>{fails} One difference accounts for it.</source>
   <translation>{fails} Una diferencia lo explica.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/compare_words.py" />
   <source>{fails} {number} differences account for it.</source>
   <translation>{fails} {number} diferencias lo explican.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/compare_words.py" />
   <source>One difference accounts</source>
   <translation>Una diferencia explica</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/compare_words.py" />
   <source>{number} differences account</source>
   <translation>{number} diferencias explican</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/compare_words.py" />
   <source>Both fail for the same cause. What differs does not account for it.</source>
   <translation>Ambos fallan por la misma causa. Lo que difiere no lo explica.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/compare_words.py" />
   <source>Nothing that differs keeps one side from using the GPU.</source>
   <translation>Nada de lo que difiere impide a un lado usar la GPU.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/compare_words.py" />
   <source>Both fail, each for a cause of its own.</source>
   <translation>Ambos fallan, cada uno por una causa propia.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/compare_words.py" />
   <source>Both can use the GPU, but not equally well.</source>
   <translation>Ambos pueden usar la GPU, pero no igual de bien.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/compare_words.py" />
   <source>The left side fails and the other works.</source>
   <translation>El lado izquierdo falla y el otro funciona.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/compare_words.py" />
   <source>The right side fails and the other works.</source>
   <translation>El lado derecho falla y el otro funciona.</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/facts_view.py" />
   <source>GPUs</source>
   <translation>GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/facts_view.py" />
   <source>C library</source>
   <translation>Biblioteca de C</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/facts_view.py" />
   <source>{FRAMEWORK_TITLES} in {python}</source>
   <translation>{FRAMEWORK_TITLES} en {python}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/facts_view.py" />
   <source>seen in {via}</source>
   <translation>visto en {via}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/facts_view.py" />
   <source>not there (looked in {looked})</source>
   <translation>no está (se buscó en {looked})</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/facts_view.py" />
   <source>not known: {value}{detail}</source>
   <extracomment>detail = f" ({value['detail']})" if value['detail'] else ''</extracomment>
   <translation>no se sabe: {value}{detail}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/facts_view.py" />
   <source>{size} ({value} bytes)</source>
   <translation>{size} ({value} bytes)</translation>
  </message>
 </context>
</TS>
