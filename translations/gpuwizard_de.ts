<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
 <context>
  <name>gpuwizard</name>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>and</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>or</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>active</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>off</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>yes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>no</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>none</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>unknown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>crashed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>failed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>both</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>works</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>crashes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>Entry {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/__init__.py" />
   <source>CauseEntry</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/__init__.py" />
   <source>Situation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/benign.py" />
   <source>Leave them as they are</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/benign.py" />
   <source>They tell of optional parts or of the way the program was built. Nothing needs to be mended.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/benign.py" />
   <source>Your program uses the GPU while the lines are printed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/benign.py" />
   <source>Or have TensorFlow print less</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/benign.py" />
   <source>The value 1 leaves out remarks and keeps warnings. Higher values also hide lines that you may need.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/benign.py" />
   <source>Started from this same terminal, your program prints fewer lines.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/benign.py" />
   <source>These lines are harmless</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/benign.py" />
   <source>Lines that look like errors and mean nothing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/benign.py" />
   <source>The frameworks print many lines when they start, some of them in the words of an error. The ones found here are known, and programs run well with them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/benign.py" />
   <source>The lines come while the framework starts, and after them the program works and uses the GPU. They speak of NUMA nodes, TensorRT, oneDNN, processor features or factories that were registered before.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/benign.py" />
   <source>Nothing has to be mended: the program uses the GPU while the lines are printed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/commands.py" />
   <source>Remove-Item -LiteralPath Env:{name} -ErrorAction SilentlyContinue</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>Run this on the host, the machine that runs the container, and not inside it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>Docker</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>Podman</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>Kubernetes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>Apptainer or Singularity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>Start the container as before.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>The command prints a table with your card.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>This is the inside of a container ({engine}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>This is the inside of a container.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>This container was given the GPU without a part of its driver</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>{where} The host puts the driver's libraries into it, and {get} was not among them. Which ones it gets depends on the capabilities that were asked for when it was started.</source>
   <extracomment>where = f'This is the inside of a container ({engine}).' if engine else 'This is the inside of a container.'</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>{where} A container sees only what it was given at its start, and this one was given no GPU. The card and the driver of the host can be in perfect order. Installing a driver inside the container would not help.</source>
   <extracomment>where = f'This is the inside of a container ({engine}).' if engine else 'This is the inside of a container.'</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>With Docker, start the container anew with "--gpus all"</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>Add it to docker run; in a Compose file, reserve a device of the driver nvidia with the capability gpu. The command here tries it in a small container. {ON_HOST}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>The trial removes itself. {SAME_AGAIN}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>a minute for the trial</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>With Podman, start the container anew with "--device nvidia.com/gpu=all"</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>Add it to podman run. The command here tries it in a small container. {ON_HOST}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>Start the container anew with the capability "{get}"</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>Both "compute" and "utility" are needed. With Docker, add "-e NVIDIA_DRIVER_CAPABILITIES=compute,utility" to docker run; in a Compose file or a pod, set that variable. {ON_HOST}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>If Docker does not know that option, set up the NVIDIA Container Toolkit on the host</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>The toolkit hands the card to containers. Install the package nvidia-container-toolkit from NVIDIA's repository first; these commands then tell Docker about it. {ON_HOST}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>The small container of the first step prints a table with your card.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>Take the nvidia runtime out of /etc/docker/daemon.json on the host and restart Docker.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>a few minutes; running containers are restarted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>If Podman does not know that device, describe the card to it on the host</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>The tool nvidia-ctk from the package nvidia-container-toolkit writes the description (CDI). Repeat it after each update of the driver, unless the service nvidia-cdi-refresh does. {ON_HOST}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>Delete /etc/cdi/nvidia.yaml on the host.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>Start it anew with "--nv"</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>The option stands behind exec, run or shell: "apptainer exec --nv IMAGE nvidia-smi" is a trial. It hands the host's driver libraries in. With Singularity the word is singularity, all else is the same. {ON_HOST}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>Inside, the command nvidia-smi prints a table with your card.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>Leave "--nv" out again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>On a cluster, ask for a GPU in the job first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>A job without a GPU has none to hand in. With Slurm, "--gres=gpu:1" asks for one. On the machine itself nvidia-smi must show it before the container is started.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>Outside of the container, in the same job, nvidia-smi prints a table with a card.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>Give the container a GPU device</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>With Incus it is "incus config device add NAME gpu gpu", with LXD the same with lxc in place of incus. NAME stands for the container's name. {ON_HOST}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>Inside the container the folder /dev holds nvidia0.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>The same command with "remove NAME gpu" in place of "add NAME gpu gpu" takes it away.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>Have the host's driver libraries put into the container</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>That is the setting "nvidia.runtime=true" of the container. The host needs the package nvidia-container-toolkit for it. {ON_HOST}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>Inside the container the command nvidia-smi prints a table with your card.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>Set nvidia.runtime to false again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>If the GPU was there and vanished, restart the container</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>A reload of the host's services (systemctl daemon-reload) can take the card away from running containers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>Nothing is to be undone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>a minute</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>Ask for a GPU in the pod's description</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>Write nvidia.com/gpu: 1 under resources, limits. Without it a pod gets none, even on a GPU node. Some clusters, K3s among them, also need runtimeClassName: nvidia.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>Take the lines out of the description and start the pod anew.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>a few minutes, longer where no GPU is free</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>Look whether the cluster offers GPUs at all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>The nodes must list nvidia.com/gpu. If none does, whoever runs the cluster has to install NVIDIA's device plugin or GPU operator. Run this where you use kubectl.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>A node lists nvidia.com/gpu with a number above 0.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>With another sandbox, give it the card in its own way</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>Apptainer takes "--nv"; a Slurm job needs "--gres=gpu:1"; LXC needs a gpu device; a sandbox of an editor or agent must be told to let the files /dev/nvidia* through.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>Start it as before.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>Found: {files}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>Remove the driver's libraries from the image, then start a new container</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>In the image's build file (the Dockerfile), take out the line that installs a driver package. If the base image brings files such as libcuda.so.1 and libnvidia-ml.so.1, delete them there. The host's own libraries are put in at the start.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>Start the container from the old image.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>as long as the image takes to build</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>Build the image without the GPU, on an image that holds no driver</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>A build with the nvidia runtime as Docker's default leaves such files behind. NVIDIA's own CUDA images hold CUDA but no driver.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>A container from the new image starts, and nvidia-smi works in it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>This container was started without the GPU</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>The container was given no GPU when it was started</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>A container sees only what it was given at its start, and this one was given no GPU. The card and the driver of the host can be in perfect order.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>nvidia-smi works on the machine itself and is unknown inside the container, or there is no file /dev/nvidia0 inside. The container was started by a tool, an editor or a script without an option for GPUs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>Inside the container, nvidia-smi prints a table with the card and the framework lists it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>The container's image holds driver libraries of its own</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>Driver libraries inside the image clash with those of the host</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>The driver's libraries must be those of the host, which are put into the container at its start. This image brings its own, of another version. The two get into each other's way.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>The container fails at its start with a message that libnvidia-ml.so.1 or libcuda.so.1 exists, or it names two driver versions. Its build file installs an NVIDIA driver, or it was built while a GPU was attached.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>A new container starts without that message, and nvidia-smi in it names the driver version of the host.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>CUDA is NVIDIA's set of libraries for computing on a GPU.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>The CUDA library {names} is not installed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>Several CUDA libraries are not installed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>Missing: {names}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>the CUDA libraries</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>It wants {wanted}, and {found} was found.</source>
   <extracomment>wanted = f'nvidia-cuda-nvcc-cu12=={same[0]}.{same[1]}.*' if len(same) == 2 else _ANY_NVCC</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>The library in question is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>The libraries in question are</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>the fitting CUDA libraries</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>What is missing here is {names}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>The compiler parts come as a package of their own, which the extra of the framework brings along.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>Install the compiler parts with the framework's extra</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>Tell the compiler XLA where the folder with the missing part is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>The part was found in {folders}, which is not where XLA looks.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>Take the variable XLA_FLAGS away, or open a new terminal.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>Or install only the package that holds them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>nvidia-cuda-nvcc-cu12 holds ptxas and libdevice, in a download of some 50 MB.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>a minute, 50 MB</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>Install the compiler parts with conda</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>The package cuda-nvcc holds ptxas and libdevice.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>a few minutes, 200 MB</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>Install the package nvidia-cuda-nvcc-cu12 beside the framework</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>It holds ptxas and libdevice. "tensorflow[and-cuda]" (from 2.14 on) and "jax[cuda12]" bring it along. For a framework with CUDA 11 its name ends in cu11.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>Start your program again: the message is gone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>Remove the package again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>Install the CUDA toolkit {value}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>of the version that the framework was built with</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>On Windows these parts come with NVIDIA's toolkit. Leave its display driver out when the installer asks.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>Open a new terminal and check again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>Uninstall that CUDA version in the Windows settings.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>about 15 minutes, 4 GB</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>Install a C++ compiler</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>Compiling on the fly, as torch.compile does, also needs the system's compiler. On Windows that is a part of Microsoft's Build Tools.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>Compiling on the fly, as torch.compile does, also needs the system's compiler.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>On Windows that is a part of Microsoft's Build Tools.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>Open a new terminal and start your program again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>The command winget uninstall --id {BUILD_TOOLS} removes it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>Remove the same packages with the package manager.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>about 10 minutes, 5 GB on Windows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>a few minutes, 300 MB</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>CUDA libraries that the framework loads are not installed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>A library such as cudart or cuBLAS is nowhere on the machine</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>{CUDA_IS} The framework loads them when it starts. They are separate from the driver, and at least one of them is nowhere to be found.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>The log says that libcudart, libcublas, cudart64 or the like could not be loaded, and the driver works. The framework was installed without its GPU extra, or a package beside it was removed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>The step CUDA libraries lists each library with the file that is loaded, and the framework lists the GPU.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>CUDA is installed in another version than this framework loads</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>The framework asks for one version of CUDA, and the machine has another</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>{CUDA_IS} Each build of a framework loads one certain version of them, by name. The machine has CUDA, but not that version. Several versions can lie side by side.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>CUDA was installed by hand, in the newest version, for a framework that was built with an older one. The library in the message bears another number than the files in the folder of CUDA.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>The step CUDA libraries shows each library in the version that this build asks for.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>Parts of the GPU compiler are missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>ptxas, libdevice, nvcc or a C++ compiler is needed and not there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>Some programs translate code for the GPU while they run. For that they need parts of NVIDIA's compiler, or the system's own, and one of them was not found. Other work on the GPU can go well all the same.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>Plain operations run on the GPU, while jit_compile, torch.compile or the first JAX program fails. The message names ptxas, libdevice, nvcc or cl.exe.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>The same program compiles and runs without naming the missing part.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>cuDNN is NVIDIA's library for neural networks; convolutions run through it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>The framework asks for {names}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>The loaded file is {file}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>cuDNN {found} is loaded, but the framework needs {wanted}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>the fitting cuDNN</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>Change only cuDNN to a version that fits this framework</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>A newer cuDNN of the same main version also runs programs that were built with an older one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>a few minutes, 1 GB</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>Install a cuDNN that fits this framework with conda</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>This environment belongs to conda, so conda should change it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>Where several frameworks share an environment, each may want its own cuDNN. One for each keeps the peace.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>Or keep this framework in an environment of its own</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>Delete the new environment; nothing else was changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>about 5 minutes, 6 GB on the disk</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>What could not be loaded is {names}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>Lay the files of cuDNN down anew</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>That puts back whatever is damaged or absent, in the same version.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>a complete cuDNN</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>cuDNN lies in {folders}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>Put zlibwapi.dll (64 bit) into the folder that holds cuDNN</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>cuDNN 8.3 to 8.9 needs this file, but its archive lacks it. Windows then blames another file.{folder} NVIDIA's installation guide for cuDNN on Windows says where to get it.</source>
   <extracomment>folder = f' cuDNN lies in {s.folders[0]}.' if s.folders else ''</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>Delete the file again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>a few minutes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>cuDNN is not installed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>NVIDIA's library for neural networks is nowhere on the machine</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>{CUDNN_IS} It is separate from the driver and from CUDA, and no copy of the version that the framework loads was found.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>Simple arithmetic on the GPU works and the first convolution fails, or the log says that libcudnn or cudnn64 could not be loaded. It is common where CUDA was installed by hand, since cuDNN is a download of its own.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>The test on the GPU runs its convolution, and the step cuDNN names the version that is loaded.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>The loaded cuDNN does not fit the framework</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>cuDNN is there, in a version that this framework was not built for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>{CUDNN_IS} It must be of the same main version as the one that the framework was built with, and not older. The copy that is loaded here is not.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>The message names two versions, the loaded one and the one that the source was compiled with. It began after a package was installed or updated, or cuDNN was once installed by hand.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>The step cuDNN shows one version that is at least the one that the framework was built with.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>A part of cuDNN is missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>cuDNN is there, but one of the files that it consists of cannot be loaded</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>{CUDNN_IS} It consists of several files, which load one another. The first one is there, but a part of it, or a file that a part needs, is not.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>The message names a file such as libcudnn_ops, libcudnn_cnn or zlibwapi.dll, often only at the first convolution. Files of cuDNN were copied by hand, or an installation was interrupted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>The test on the GPU runs its convolution, and the step cuDNN names no missing part.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/device_codes.py" />
   <source>no driver is set up for it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/device_codes.py" />
   <source>its driver is damaged, or memory ran out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/device_codes.py" />
   <source>it cannot start</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/device_codes.py" />
   <source>the computer has no room for it among its addresses, which a firmware (BIOS) setting can change</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/device_codes.py" />
   <source>it waits for a restart of the computer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/device_codes.py" />
   <source>its driver has to be installed again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/device_codes.py" />
   <source>its settings in Windows' registry are damaged</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/device_codes.py" />
   <source>Windows is about to remove it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/device_codes.py" />
   <source>somebody has disabled it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/device_codes.py" />
   <source>it is not there or does not work properly</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/device_codes.py" />
   <source>no driver is installed for it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/device_codes.py" />
   <source>the firmware (BIOS) has switched it off</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/device_codes.py" />
   <source>Windows could not load its driver</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/device_codes.py" />
   <source>the service of its driver is switched off</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/device_codes.py" />
   <source>its driver failed while it was starting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/device_codes.py" />
   <source>an older copy of its driver is still in memory</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/device_codes.py" />
   <source>a file of its driver is damaged or missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/device_codes.py" />
   <source>the settings of its driver in the registry are not valid</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/device_codes.py" />
   <source>the driver itself reported that the card failed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/device_codes.py" />
   <source>a program or service has switched it off</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/device_codes.py" />
   <source>it is not connected now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/device_codes.py" />
   <source>it was prepared for unplugging</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/device_codes.py" />
   <source>Windows blocks this version of the driver</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/device_codes.py" />
   <source>the signature of its driver cannot be checked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>The driver is the software from NVIDIA through which every program reaches the card.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>The card itself was found: {gpu}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>{DRIVER_IS} A container borrows it from the machine that it runs on, and none arrived here.{seen}</source>
   <extracomment>seen = f' The card itself was found: {s.gpu}.' if s.gpu else ''</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>{DRIVER_IS} It is installed once for the whole computer, apart from Python. None was found here.{seen}</source>
   <extracomment>seen = f' The card itself was found: {s.gpu}.' if s.gpu else ''</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>Without a driver no program can use {gpu_or}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>the card</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>Install the NVIDIA driver</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>If the host has the driver, start the container with the GPU</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>With Docker, add "--gpus all" to docker run. The driver is then put into the container.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>Inside the container the command nvidia-smi shows the card.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>The NVIDIA driver answers only after a long time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>{DRIVER_IS} It works, but it needed {strip} for the first answer. Where nothing keeps it awake, it starts anew for every program, which is common on servers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>the tool {get}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>The NVIDIA driver is installed but does not answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>{DRIVER_IS} It is installed, but {asked} gave no answer within the time limit. A driver in that state usually stays so until the computer is restarted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>The NVIDIA driver ends every program that calls it ({get})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>{DRIVER_IS} Calling it from a small program of our own ended that program at once, so the fault lies with the driver and not with the framework. A damaged or half-finished installation can do that.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>, which means: {says}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>{explanation} Windows gives code {problem_code} for the card{means}.</source>
   <extracomment>means = f', which means: {says}' if says else ''</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>Another driver, nouveau, holds the NVIDIA card</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>{explanation} Linux has loaded nouveau instead, an open driver that cannot run CUDA. Only one of the two can hold the card.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>{explanation} Secure Boot is on: it lets the kernel load only drivers whose signature it knows, and a driver that was built on this computer needs such a signature.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>Here {loaded} is loaded, while the libraries are of {library}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>The restart loads the new kernel part, and both halves are of one version again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>Look whether LD_LIBRARY_PATH brings a driver library from elsewhere</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>If nvidia-smi works without that variable, a folder in it holds a driver library of another version.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>If it works that way, take that folder out of LD_LIBRARY_PATH.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>Reinstall the NVIDIA driver</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>A clean installation brings both halves along.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>On a server without a screen, reload the kernel part instead of restarting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>It works only while no program uses the card. Else the command says that the module is in use.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>Nothing is to be undone: a restart does the same.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>If it stays, reinstall the NVIDIA driver</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>An update that stopped half-way leaves parts of two versions.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>Installed is {have}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>At least {need} is needed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>CUDA {get}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>a newer CUDA</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>The NVIDIA driver {have} is too old</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>{DRIVER_IS} This build of {framework_title} uses {cuda}, for which this driver is too old.{now}{least} CUDA toolkits and Python packages do not change the driver.</source>
   <extracomment>cuda = f"CUDA {s.get('needed_cuda')}" if s.get('needed_cuda') else 'a newer CUDA'; now = f' Installed is {have}.' if have else ''; least = f' At least {need} is needed.' if need else ''</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>A newer driver runs everything that the old one ran, so this is safe for other programs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>Update the NVIDIA driver</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>Run this work on a machine with a newer card, or on the processor</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>The last drivers for {gpu_or} are those of branch {branch}, so no driver can be new enough for this build.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>this card</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>Run this check on the other machine.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>If the driver must stay, install a {framework_title} that fits it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>Install a {framework_title} that fits this driver</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>An older CUDA is content with an older driver.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>{why} JAX's plugin for CUDA 12 needs only driver 525.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>{why} TensorFlow 2.14 uses CUDA 11.8, which needs only driver 450.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>No NVIDIA driver is installed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>The software that makes the card usable is not there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>{DRIVER_IS} It is installed once for the whole computer, apart from Python. None was found here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>The command nvidia-smi is unknown, and the system or the card is new. On Windows the Device Manager calls the card a Microsoft Basic Display Adapter.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>The command nvidia-smi prints a table with the card and the driver's version.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>The NVIDIA driver is installed but is not running</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>The driver's files are there, but the system has not started it, or it does not answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>{DRIVER_IS} Its files are here, but the system has not started it, so no program reaches the card.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>The command nvidia-smi is there and says that it cannot communicate with the driver. Often the system's kernel was updated, Secure Boot is on, or Windows shows a warning sign beside the card.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>The command nvidia-smi prints its table within a few seconds, also after a restart.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>The two halves of the NVIDIA driver are of different versions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>The driver was updated, and the part inside the kernel is still the old one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>The driver has a part inside the system's kernel and libraries beside it, which must be of one version. Usually an update has replaced the libraries while the old kernel part is still loaded.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>The command nvidia-smi says: Driver/library version mismatch. The card worked until the system installed updates, and the computer was not restarted since.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>The command nvidia-smi prints its table again instead of naming two versions.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>The NVIDIA driver is too old for this framework</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>The framework's CUDA needs a newer driver than the one installed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>{DRIVER_IS} Each version of CUDA needs a driver that is new enough. CUDA toolkits and Python packages do not change the driver.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>The framework was updated and the driver was not, or a message says that the driver version is insufficient. The CUDA Version that nvidia-smi shows is lower than the one that the framework uses.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>The CUDA Version in the table of nvidia-smi is at least the one that the framework was built with.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>A restart brings every part of the driver up in the right order.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>Start the container so that the host's own driver library is used</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>The start-up script of an NVIDIA image can put its compat folder first. Leave that script out (docker run --entrypoint), or take the compat folder out of LD_LIBRARY_PATH.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>Or take an image whose CUDA version is not newer than the driver's</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>Such an image needs no compat library. nvidia-smi on the host shows the newest CUDA that the driver runs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>Start the container from the earlier image.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>several GB to download</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>Try it without LD_LIBRARY_PATH</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>If nvidia-smi and your program work then, a compat folder in that variable is the culprit.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>Open a new terminal; the variable is set there as before.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>A driver that is new enough needs no compat library.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>Remove the package cuda-compat</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>It is meant for data-centre cards only, and only for certain older drivers. It lies in {place}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>It is meant for data-centre cards only, and only for certain older drivers. It lies in {place}. The package manager lists it with a version in its name, such as cuda-compat-12-4.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>It is meant for data-centre cards only, and only for certain older drivers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>It is meant for data-centre cards only, and only for certain older drivers. The package manager lists it with a version in its name, such as cuda-compat-12-4.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>It lies in {place}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>The package manager lists it with a version in its name, such as cuda-compat-12-4.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>Install the package {value} again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>Move to another host</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>The fault is on the machine that runs the container. Nothing inside the container can mend it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>Reload the driver's memory module</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>It takes seconds and cures the state that a suspend leaves behind. End programs that use the GPU first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>Nothing is to be undone: the same module is loaded again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>Let the driver save its state before the computer sleeps</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>The driver's own sleep services keep it alive over a suspend. They are often switched off.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>Suspend the computer, wake it up, and check again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>Disable the same three services with systemctl.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>Wait some minutes and look at the state of the fabric</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>After a start of the machine the fabric needs time. nvidia-smi -q shows its state; it must be Completed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>The line State under Fabric says Completed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>Have the fabric manager started on the host</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>It runs on the machine that holds the cards. Until then this host should get no GPU jobs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>Nothing is to be undone here: the service belongs to the host.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>Start the service nvidia-fabricmanager</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>It joins the cards over NVSwitch. Without it CUDA refuses to start on such a machine.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>The state of the service is active. Then check again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>Disable the service with systemctl.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>Install the fabric manager of the driver's own version</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>Both must be of exactly the same version. The driver is {version}. Machines with B200 or newer cards also need the package nvlsm.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>Both must be of exactly the same version. Machines with B200 or newer cards also need the package nvlsm.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>The driver is {version}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>The service nvidia-fabricmanager starts.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>Remove the package again with the package manager.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>A compatibility version of the driver's library is in the way</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>A libcuda from the package cuda-compat is used where it is not supported</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>NVIDIA has a package, cuda-compat, that lets an older driver run newer CUDA programs. It works only on data-centre cards with certain drivers. Here it is loaded in place of the driver's own library and fails.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>The program runs in one of NVIDIA's containers on a GeForce or workstation card, and the host's driver is older than the image. The message speaks of forward compatibility, or gives error 804 or 803.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>The framework lists the card, and no libcuda from a folder named compat is loaded any more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>The driver's memory module does not work</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>nvidia-smi works, but CUDA cannot start because of nvidia-uvm</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>The driver answers simple questions, so nvidia-smi looks fine. For computing it needs a second part, nvidia-uvm, which manages memory, and that part fails. It often happens after the computer was suspended.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>The GPU worked before the computer slept, and nvidia-smi still shows it. The framework finds no GPU, and CUDA answers with unknown error (999).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>The framework lists the card, also after the computer slept and woke up.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>The link between this server's GPUs is not up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>The NVSwitch fabric, which joins the cards of a server, is not ready</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>In large servers the cards are joined by NVSwitch chips. A service, the fabric manager, must set these up before CUDA can start, even on a single card.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>The machine holds eight or more cards such as A100, H100 or B200, and it was started or updated a short time ago. nvidia-smi shows all of them while CUDA answers system not yet initialized (802).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>nvidia-smi -q shows Completed as the state of the fabric, and the framework lists the cards.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>The device files come from the machine that runs the container, so they are mended there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>{HOST_MUST} A restart makes them anew.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>Have the device files made</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>NVIDIA's small tool nvidia-modprobe makes them, the one for GPU memory (nvidia-uvm) included.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>Nothing is to be undone: the files last until the next restart.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>If the command is unknown, install nvidia-modprobe first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>Some distributions leave it out of the driver's package.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>The command nvidia-modprobe is found.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>Remove the package nvidia-modprobe with the package manager.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>Stop the container and start a new one {with_gpu}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>{HOST_MUST} A container that was started earlier does not get files that appear later.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>Nothing is to be undone; what was saved only inside the old container goes with it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>Here it is {file}, which is set to {mode}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>Here it is {file}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>, which is set to {mode}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>Look who may open the device files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>The first letters of each line say who may read and write. The two names after them are owner and group.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>Your name, or one of your groups, is among those who may read and write.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>the group "{group}"</source>
   <extracomment>group = parts[2] if len(parts) &gt;= 3 and (not parts[1].isdigit()) else ''</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>the group that owns the files (often video)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>Put your user into {who}</source>
   <extracomment>who = f'the group "{group}"' if group else 'the group that owns the files (often video)'</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>Membership lasts, and it opens the card for you alone and not for everybody. It counts from your next login.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>Membership lasts, and it opens the card for you alone and not for everybody. It counts from your next login. The command is "sudo usermod -aG GROUP $USER", with its name in place of GROUP.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>The command is "sudo usermod -aG GROUP $USER", with its name in place of GROUP.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>Log out and in again, then check again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>Take your user out of the group again with gpasswd.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>Or open the device files for every user of this computer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>That is the driver's own default. It lasts until the next restart, so it also shows whether this was it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>Restart the computer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>Give the container's user the group that owns the device files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>Docker takes it as "--group-add" with the number of that group, a pod as supplementalGroups. Podman without root takes "--group-add keep-groups", which hands on the groups that you have yourself.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>Start the container without that option.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>On a host with SELinux, allow containers to use devices</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>SELinux (Fedora, RHEL) refuses it by default. The setting container_use_devices allows it on the host: setsebool -P container_use_devices on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>Set the same setting to off.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>Your user may not open the graphics card's device files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>The device files exist, but this user or container is not allowed to open them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>On Linux a program reaches the card through files in the folder /dev. They exist, but your user is not allowed to open them. With administrator rights the same program would work.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>The same command works with sudo, or for another user of the computer. It is common on shared machines and clusters, and in containers that do not run as root.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>Without sudo, nvidia-smi shows the card and the framework lists it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>Missing here: {missing}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>The driver runs, but its device files are missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>The files in /dev through which programs reach the card were not made</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>On Linux a program reaches the card through files in the folder /dev, such as nvidia0 and nvidia-uvm. The driver is loaded, but nobody made these files. That is common on machines without a screen.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>The machine is a server or a cloud machine without a screen, and it was started not long ago. The GPU works after somebody ran nvidia-smi as administrator, and stops working after the next restart.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>The folder /dev holds nvidia0, nvidiactl and nvidia-uvm, also after a restart.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_install.py" />
   <source>about 10 minutes, 1 GB</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_install.py" />
   <source>On the host, not in the container:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_install.py" />
   <source>In Windows, not in WSL:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_install.py" />
   <source>Restart. {SMI_WORKS} Then check again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_install.py" />
   <source>Take version {oldest} or newer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_install.py" />
   <source>Drivers after branch {branch} no longer know this card, so take one of branch {branch}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_install.py" />
   <source>Secure Boot is on here, so the new driver also needs a signature: if a password is asked for, choose one, and at the next start choose "Enroll MOK" and type it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_install.py" />
   <source>The same tool, or the package manager, can remove what it installed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_install.py" />
   <source>Remove {several} with the package manager, and restart.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_install.py" />
   <source>The tool that installed the driver can remove it or go back to the older version.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_install.py" />
   <source>Download the driver for your card from NVIDIA's page for drivers (nvidia.com/drivers), and tick the box for a clean installation.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_install.py" />
   <source>In the Device Manager, the properties of the card have a page Driver with a button that goes back to the old one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_install.py" />
   <source>A container uses the driver of the machine that it runs on. A driver inside it would only do harm.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_install.py" />
   <source>WSL uses the driver of Windows. A Linux driver inside WSL would only do harm.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_install.py" />
   <source>Use your distribution's own package of the driver, which follows updates of the kernel.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_install.py" />
   <source>For Windows it comes from NVIDIA's page for drivers (nvidia.com/drivers). On Linux take your distribution's own package of it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_install.py" />
   <source>On the host the command nvidia-smi shows the card. Start the container again and check again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_install.py" />
   <source>In Windows and in WSL the command nvidia-smi shows the card. Then check again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>gpuwizard runs a small program of its own on each GPU by the driver alone, without any framework and without the CUDA toolkit.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>Take overclocking back, and check cooling and power cables</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>Raised clock rates, heat and a weak power supply make cards fail in the middle of a computation.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>The check passes several times in a row.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>Set the former clock rates again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>half an hour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>A clean installation brings all parts of the driver in one version, and replaces what is damaged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>The NVIDIA driver{have} cannot compile a program for {gpu_or}</source>
   <extracomment>have = f' {s.driver_version}' if s.driver_version else ''</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>the GPU</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>{ALONE} The driver has to compile it for the card first, and refused, although it is written for drivers of many years ago. Then the driver is too old, or its compiler is left over from an older one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>A newer driver runs everything that the old one ran, and brings its own compiler along.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>After an update the new driver is in use only once the computer was restarted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>{card} has the number {number}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>{ALONE} The driver has to compile it for the generation of the card, which NVIDIA numbers as compute capability.{has} It could make no code for this one, so no framework can use the card either.</source>
   <extracomment>has = f' {card} has the number {number}.' if number else ''</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>Run this work on another card, or on the processor</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>A card that is too old for the driver cannot be used, whatever is installed beside it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>A driver that knows the card can compile for it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>The driver can make no code for {card}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>Update the driver</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>{ALONE} It is known to be right, and on {gpu_or} it was stopped by an error. So the reason is neither your program nor its data, but the driver or the card.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>After an error on the GPU a restart is the surest way to a clean state.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>A computation on the GPU failed, even with the driver alone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>{ALONE} On {gpu_or} it ended without an error, and some of its numbers were wrong. That comes from the card, its memory, its cooling or its power, not from Python or CUDA. Results computed on it should not be trusted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>Switch the machine off completely, wait half a minute and switch it on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>A card in a bad state comes back clean only after it was without power. A restart can be too little.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>If it stays, have the card replaced</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>A card that computes wrong in its normal state is broken, and no software mends that.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>Run this check with the other card.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>{gpu_or} computes wrong numbers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>The GPU</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>Leave this card out until it is mended</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>The variable CUDA_VISIBLE_DEVICES names the cards that a program may use; the others gave right numbers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>Your program, started from this same terminal, runs on the other cards.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>{ALONE} The driver started, but {doing} had no end within the time limit. A driver in that state usually stays so until the computer is restarted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>A restart loads the driver afresh.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>The NVIDIA driver hangs when it is to compute</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>{ALONE} It takes a tenth of the free memory at most, and {gpu_or} did not even have that. Who holds the rest could not be seen from here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>The GPU has no memory left, not even for a small test</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>A restart loads the driver afresh. It often is enough after an update, a crash or a long sleep.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>If nothing else helps, a clean installation replaces whatever is damaged or half-finished.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>Enable the card in the Device Manager</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>Somebody has disabled it. Under Display adapters, a right click on the card offers to enable it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>The same menu disables the card again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>Windows gives code {code} for it now.</source>
   <extracomment>code = str(troubled.problem_code) if troubled else s.get('problem_code')</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>Look at the card in the Device Manager</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>Under Display adapters, the properties of the card name the problem.{says}</source>
   <extracomment>says = f' Windows gives code {code} for it now.' if code else ''</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>Display</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>The card is listed there as started and without a problem code.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>envycontrol or supergfxctl</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>linux mint</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>On a laptop with two graphics chips, switch the NVIDIA card on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>To save power, such laptops can run on the other chip alone. On Linux {tool} decides that.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>Restart. {SMI_WORKS}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>Choose the earlier mode again with the same tool, and restart.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>To save power, the maker's own tool can switch it off, as the Eco mode of Armoury Crate does. MSI Center, Lenovo Vantage and others have the same switch, and so has the firmware (BIOS).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>The Device Manager shows the card under Display adapters.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>Choose the earlier mode in the same tool.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>Load the driver by hand</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>If this works, the driver is whole and was only not started. If it fails, the message says why.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>Nothing is to be undone: a restart brings the old state back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>Have NVIDIA's persistence service keep the driver ready</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>On a computer without a screen nothing else keeps it awake, or asks for its device files at a start. Where the service is unknown, a package of the same name brings it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>The service is active, and nvidia-smi answers within a second or two.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>Disable the service nvidia-persistenced again with systemctl.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>Look into the kernel's log for the reason</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>The kernel writes down why a driver was refused or hangs. Lines with NVRM or nvidia are the ones to read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>The log names a reason, or has no line about nvidia.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>dkms autoinstall</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>Build the driver for the kernel that runs now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>After an update of the kernel the driver's kernel part must be built anew; this can have been missed. The build needs the kernel's headers, a package of its own.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>Nothing is to be undone: the driver is only built once more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>update-initramfs -u</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>mkinitcpio -P</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>Keep nouveau from loading, then restart</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>The NVIDIA driver can then take the card. Make sure first that the NVIDIA driver is installed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>Delete the file {file}, run the second command again and restart.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>Let Secure Boot trust the driver's signature</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>Importing the key asks for a password of your choice. At the next start a blue screen appears: choose "Enroll MOK" there and type that password.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>Restart and enrol the key. {SMI_WORKS}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>The command mokutil --delete with the same file takes the key back at the next start.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_packages.py" />
   <source>NVIDIA's own repository has it: its Driver Installation Guide shows the steps for your system.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_packages.py" />
   <source>This system no longer has that branch; the installer on nvidia.com/drivers does, for this card.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_packages.py" />
   <source>The tool ubuntu-drivers picks the version that fits the card.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_packages.py" />
   <source>On a server without a screen, add --gpgpu to its last line: that is the smaller driver for servers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_packages.py" />
   <source>In the program "Additional Drivers" choose the earlier driver, or the one of X.Org, and restart.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_packages.py" />
   <source>Debian {release} itself has driver {carries}, which is older than that. {GUIDE}</source>
   <extracomment>release = found[1] if found else ''</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_packages.py" />
   <source>It stands in Debian's non-free section. In Debian's list of package sources (/etc/apt/sources.list, or debian.sources in the folder sources.list.d beside it) "contrib non-free non-free-firmware" must stand after "main".</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_packages.py" />
   <source>On this kind of Fedora the packages akmod-nvidia and xorg-x11-drv-nvidia-cuda of RPM Fusion are laid over the system with rpm-ostree install.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_packages.py" />
   <source>It comes from RPM Fusion (nonfree), which rpmfusion.org shows how to switch on: do that first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_packages.py" />
   <source>It comes from RPM Fusion; the first two lines switch on the part of it that holds NVIDIA's driver.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_packages.py" />
   <source>{note} The last line builds the driver for your kernel.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_packages.py" />
   <source>There that branch is the module stream "nvidia-driver:{branch_of}-dkms".</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_packages.py" />
   <source>AlmaLinux has these packages itself.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_packages.py" />
   <source>Red Hat's own tool rhel-drivers picks and signs the driver.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_packages.py" />
   <source>Tumbleweed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_packages.py" />
   <source>Leap</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_packages.py" />
   <source>Slowroll</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_packages.py" />
   <source>The first line adds NVIDIA's repository for openSUSE, the second one installs the driver.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_packages.py" />
   <source>Manjaro's tool mhwd picks the driver that fits the card and the kernel.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_packages.py" />
   <source>Arch itself no longer has it. The user repository (AUR) does, as nvidia-{branch}xx-dkms and nvidia-{branch}xx-utils. Install the headers of your kernel and, if they are there, remove nvidia-open and nvidia-utils first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_packages.py" />
   <source>It is for GeForce GTX 16, RTX 20 and newer cards.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_steps.py" />
   <source>starting the driver</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_steps.py" />
   <source>asking the driver for the GPU</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_steps.py" />
   <source>opening the GPU</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_steps.py" />
   <source>taking memory on the GPU</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_steps.py" />
   <source>copying to the GPU</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_steps.py" />
   <source>compiling a small program for the GPU</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_steps.py" />
   <source>running a small program on the GPU</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_steps.py" />
   <source>copying back from the GPU</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_steps.py" />
   <source>comparing the numbers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_steps.py" />
   <source>giving the memory back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_steps.py" />
   <source>NVIDIA GPU</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_steps.py" />
   <source>{value} (GPU {index})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_steps.py" />
   <source>the numbers are wrong: {error}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_steps.py" />
   <source>{doing} failed: {number}{rstrip}</source>
   <extracomment>number = f'{step.code}, ' if step.code &gt; 0 else ''</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_steps.py" />
   <source>{doing} did not end within the time limit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_steps.py" />
   <source>{doing} drowned in messages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_steps.py" />
   <source>{doing} ended the process with exit code {code}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_steps.py" />
   <source>{doing} ended the process with {name} ({meaning})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_steps.py" />
   <source>{doing} ended the process with {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_steps.py" />
   <source>On {named}, with the driver alone, {trouble}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_steps.py" />
   <source>{name} (GPUs {join})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_steps.py" />
   <source>{name} (GPU {join})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_steps.py" />
   <source>The driver alone ran a small program with right numbers on {join}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/environments.py" />
   <source>"conda env remove -n {name}" removes the new environment. Nothing else was changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/environments.py" />
   <source>Delete the new folder {name}. Nothing else was changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/environments.py" />
   <source>Delete the new folder {name}, and uninstall Python {python} in the Windows settings.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/environments.py" />
   <source>, and the folder gpuwizard-uv with it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/environments.py" />
   <source>Delete the new folder {name}{place}. Nothing else was changed.</source>
   <extracomment>place = '' if situation.installer == 'uv' else ', and the folder gpuwizard-uv with it'</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/environments.py" />
   <source>{base} -m venv {folder}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/environments.py" />
   <source>py -{python} -m venv {folder}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>{capital} is not installed in this Python</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>This one is {python}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>{capital} is installed in another one: {get}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>Use the Python that already has {framework_title}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>Choose it in your editor or notebook as the interpreter (kernel), or start your program with it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>The command ends without an error. Then choose that Python on the first page and check again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>Install the framework into the Python that starts your program</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>pip must be the one of that Python: python -m pip makes sure of it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>Your program starts.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>pip uninstall takes it away again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>It is installed into exactly this Python, together with its GPU libraries.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>Install {name} in this Python</source>
   <extracomment>name = s.package.distribution if s.package else s.get('distribution') or s.get('package')</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>Install {framework_title} for the processor in this Python</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>This computer has no NVIDIA card, so the build that computes on the processor is enough.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>If you have an environment for this work, activate it first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>A new terminal, a batch job or an editor often starts with another Python than you expect.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>The Python of your environment is shown on the first page.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>Open a new terminal: activating holds for one terminal only.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>Installed is {strip}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>The installed {framework_title} is a build without GPU support</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>Replace it with the build of {framework_title} that supports the GPU</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>Both have the same name when they are imported, so the one without GPU support has to go first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>Add JAX's plugin for CUDA</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>JAX itself can stay. The extra adds the plugin and its GPU libraries.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>{why} On a machine without a card conda picks the build without GPU support.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>{framework_named} itself does not find one of its own libraries, so the release before it is taken.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>PyPI's build for Windows has no GPU support.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>Or use the command from PyTorch's own page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>On pytorch.org under Get Started choose your system, pip and a CUDA version; the page shows the command. Remove torch, torchvision and torchaudio before.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>Replace it with the build that supports the GPU</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>Remove the build without GPU support before. On Linux, ask pip for "tensorflow[and-cuda]" or "jax[cuda12]". For PyTorch, its own page shows the command.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>Start your program again: it finds the GPU.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>Install the package that was there before; pip list shows its version.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>This build came from a place without GPU support, or was asked for by name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>The framework is not installed in this Python</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>The framework is absent here; it may be in another Python</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>A computer can have several Pythons, and each has its own packages. A package that is installed in one is unknown to the others.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>Python says "No module named tensorflow" (or torch, or jax), although you have installed it. Then it is in another Python, or its environment is not active.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>The import works in the same Python that starts your program.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>The installed framework is a build without GPU support</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>A variant of the framework is installed that can only use the processor</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>The frameworks come in two kinds: with and without the parts for the GPU. The one without is smaller, and it never uses a GPU, however well driver and CUDA are installed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>nvidia-smi shows the card, and the framework lists only the processor. The list of packages names tensorflow-cpu or a torch with "+cpu", or a jaxlib without a plugin for CUDA.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>The framework says that it is built with CUDA, and it lists the GPU.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>These overlap: {names}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>Two installations of {framework_title} overlap</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>Remove all of them, then install {framework_title} once</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>They share files, so removing one damages the other. All must go before one is installed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>Remove all installations of the framework, then install it once</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>They share files, so removing one damages the other. pip list shows them, for instance tensorflow beside tensorflow-cpu.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>pip list names the framework once, and your program starts.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>Install the versions that pip list showed before.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>Leave the packages of your user folder out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>Packages in the user folder win over those of the environment. This variable switches that off.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>Open a new terminal.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>Importing it ends Python at once, before a line of your own program runs. Most often its files are damaged, or libraries of two installations are mixed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>{framework_title} crashes while being imported ({get})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>Damaged or absent: {several}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>The installation of {framework_title} is damaged</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>Lay the files of {distribution} down anew</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>Only this package is fetched again, in the same version; all others stay as they are. In a conda environment conda does that.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>Only this package is fetched again, in the same version; all others stay as they are.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>In a conda environment conda does that.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>The same build is fetched again from PyTorch's own index.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>Lay the files of PyTorch down anew</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>LongPathsEnabled</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>If pip stopped at a very long path, allow long paths in Windows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>Windows refuses paths of more than 260 letters until this is switched on, and pip then breaks off. Open the terminal as administrator, and install the framework again afterwards.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>In a new terminal pip ends without an error.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>The same line with a 0 in place of the 1 switches it off again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>Uninstall {framework_title} and install it again from where it came</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>That replaces every file. If pip warns of names that begin with a tilde (~), delete those folders: they are left over from an installation that was interrupted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>Your program starts, and the check names no damaged files.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>Install the same version as before: then nothing needs to be taken back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>about 5 minutes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>A file of your own hides the module "{module}"</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>Rename it to {new}</source>
   <extracomment>new = f'my_{file.name}' if file else ''</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>Rename that file or folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>The module can then be found again. Mend the lines in your own programs that import the file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>Give the file its old name again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>If it stays, delete the folder __pycache__ beside it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>Python keeps translated copies there, and an old copy can hide the module as well.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>Nothing is to be undone: Python makes the folder anew.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>Rename-Item -LiteralPath {literal} -NewName {literal2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>Two installations of the framework overlap</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>Two packages bring the same module and overwrite each other's files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>Two packages in this Python bring the same module. They overwrite each other's files, so it is left to chance which build is used, and parts of both can mix.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>The list that pip shows names two of them, for instance tensorflow and tensorflow-cpu. Or pip was used in an environment of conda, or once with the option --user.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>The list that pip shows names the framework once, and it is imported without an error.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>The framework's installation is damaged</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>Files of the framework are missing, cut short or mixed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>Some of the framework's files are missing or not as they were delivered. An interrupted installation, a full disk or an update of a program that was running can do that.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>An installation was interrupted, the disk was full, or a program was using the framework during an update. pip warns of an "invalid distribution".</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>The framework is imported without an error, and none of its files is reported missing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>A file of your own hides the framework</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>A file with the same name is imported in place of the real module</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>Python looks for a module first in the folder of your program. A file of yours there has the same name as the real module, so Python takes that one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>A file or folder beside your program is called tensorflow.py, torch.py, keras.py or random.py. The error says "partially initialized module" or names a path of your own.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>The import takes the installed package: the path that it prints lies in site-packages.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>Installed is {package} {have}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>{package} is absent.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>{upper}{framework_named} wants {need}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>{package} does not fit {framework_title}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>Then have pip look for other conflicts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>Another package may have asked for the version that was there. The command names such packages.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>It finds no conflict, or names what to update.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>Install {several}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>That is what this release of the framework was made for.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>{why} conda should change its own environment.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>Lay the files of {several} down anew</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>The list of packages still names it, so only a forced installation brings its files back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>Have pip put the packages that {framework_title} needs in order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>Asked for the same release again, pip changes only those packages beside it that do not fit.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>pip says which versions it removes. Installing those again takes it back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>The packages in question are {names}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>Give each framework an environment of its own</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>Or install {framework_title} again, as the last one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>The framework that is installed last gets the libraries that it wants. The other may then fail.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>Install the other framework again in the same way: it then gets its libraries back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>A package beside the framework has a version that does not fit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>NumPy, protobuf, Keras or another package is too new or too old for the framework</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>The framework builds on other packages, such as NumPy and protobuf, in certain versions. When one does not fit, the import fails. That has nothing to do with the GPU.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>It began after another package was installed or updated. The error names NumPy, protobuf or Keras, or says that descriptors cannot be created or that a module was compiled for NumPy 1.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>The framework is imported without an error, and pip check names no conflict.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>Two frameworks in this environment want different GPU libraries</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>Installing one framework changed the GPU libraries of another</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>TensorFlow, PyTorch and JAX each bring NVIDIA's libraries as packages, in versions of their own. Only one version fits into an environment, so installing one framework can break another.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>Two of TensorFlow, PyTorch and JAX are in this environment, and the trouble began when the second came. pip warned then of packages whose names begin with nvidia.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>The framework computes on the GPU, and its messages no longer name two versions of a library.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>in 32 bit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>No {framework_title} exists for Python {version}{bits}</source>
   <extracomment>version = python.version if python else s.get('found'); bits = ' in 32 bit' if python and python.bits == 32 else ''</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>{explanation} It supports Python {wanted}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>It supports Python {wanted}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>Python {python} is one that it supports. The Python you have stays as it is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>Make an environment with a supported Python</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>Your program starts there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>about 10 minutes, 6 GB on the disk</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>Install a 64-bit Python</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>The frameworks exist only for 64-bit Python. The processor can run it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>Choose the new Python on the first page and check again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>Uninstall the new Python; the old one stays as it is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>Use a system or container image with glibc, such as Debian or Ubuntu</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>This Linux (Alpine, for instance) has another C library, musl, for which nobody builds the frameworks.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>Run this check there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>Nothing is to be undone: this system stays as it is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>about 20 minutes, 10 GB</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>Use NVIDIA's own container image or wheel for this processor</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>For ARM machines and Jetson boards NVIDIA builds TensorFlow and PyTorch itself. The ones on PyPI for ARM have no GPU support in TensorFlow.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>Run this check inside that container, or with the Python that holds NVIDIA's wheel.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>Delete the image; nothing else was changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>Do the GPU work on a Linux or Windows PC with an NVIDIA card</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>No setting can bring a build that nobody has made for this kind of computer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>Run this check on that machine.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>Nothing is to be undone: this computer stays as it is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>A new environment brings a pip of its own, which can be updated.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>Update pip</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>A new pip knows today's package files; an old one passes over them as if they were not there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>pip --version shows the new version. Then install the framework again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>Ask pip for "pip=={old}".</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>Note what pip --version shows before; pip can install that again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>Then install {framework_title}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>The new pip finds the package.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>Ask pip for the package that replaced it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>"tensorflow-gpu" is now "tensorflow[and-cuda]" on Linux. "jax[cuda11_pip]" and its kin are now "jax[cuda12]".</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>pip ends without an error.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>Uninstall it again with pip.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>It replaces {asked}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>It replaces the one that was asked for.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>Install the package that replaced it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>Then write the new name into {several}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>The old name still stands there, so the next installation from this file would fail again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>Installing from the file ends without an error.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>Write the old name back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>This framework does not exist for this Python version</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>Nobody built the framework for this version of Python</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>Each release of a framework is built for certain versions of Python, usually not yet for the newest. pip then only says "No matching distribution found".</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>The message is "No matching distribution found" or "from versions: none". python --version shows a release that came out this year, or one that is many years old.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>The framework can be installed, and the check names the Python of the new environment.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>This framework does not exist for this kind of computer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>Nobody built the framework for this system or processor</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>Each release of a framework is built for certain systems and processors. The Python here would do, but no build with GPU support exists for this kind of computer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>This is an ARM board or a Mac, Linux with musl such as Alpine, or Windows on ARM. pip says "No matching distribution found" with every version of Python.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>The framework is installed on a system that it is built for, and it lists the GPU.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>An old pip does not know the kind of file in which the framework comes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>pip, the program that installs packages, passes over kinds of files that it does not know. This one is so old that it sees no current release and says that there is none.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>The version that pip --version shows is below 21, and pip asks to be updated. The newest version that it offers is years old.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>The new version is shown by pip --version, and pip offers the current release of the framework.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>The package that was asked for no longer exists under that name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>The package or its extra was renamed or withdrawn</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>Frameworks have renamed their GPU packages over the years, and old instructions still name the old ones. The package that was asked for is no longer offered under that name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>You followed a guide of some years ago, or a requirements file of that time. pip says that "tensorflow-gpu" was removed, or that an extra is not provided.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>The installation ends without an error or a warning, and the framework lists the GPU.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>TensorFlow</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>Or use NVIDIA's own container image of TensorFlow inside WSL 2</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>TensorFlow's own packages have no working code for cards of this generation yet, neither for Windows nor for Linux. NVIDIA's image 25.02 of TensorFlow has it. It needs WSL 2 and Docker.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>Run this check inside that container.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>about 45 minutes, 20 GB on the disk</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>In WSL the GPU builds for Linux work. Your driver for Windows serves both; install no driver inside WSL.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>Update Windows first: this one is too old for a GPU in WSL.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>Step 1: install WSL 2, which runs Linux inside Windows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>After the restart a window named Ubuntu opens and asks for a user name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>The command "wsl --unregister {UBUNTU}" removes Ubuntu again, with all files in it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>about 15 minutes, 3 GB, and a restart</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>Step 2: in the Ubuntu window, install {TITLES} with its GPU libraries</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>These lines are for the Ubuntu window, not for PowerShell. They make an environment and install into it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>The last line prints a list that names a GPU. In your editor choose WSL and the folder gpu-env.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>Delete the folder gpu-env in Ubuntu.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>It needs Python {python_windows_min} to {python_max}, a NumPy below 2, CUDA {cuda} and cuDNN {cudnn}. It gets no more repairs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>conda brings CUDA {cuda} and cuDNN {cudnn} into the same environment.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>CUDA {cuda} and cuDNN {cudnn} come from NVIDIA's archive, and their folders must stand in PATH. With Miniforge (conda) both come by themselves.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>Or use TensorFlow {version}, the last release with GPU support on Windows itself</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>Choose the Python of the new environment "{OLD_ENVIRONMENT}" on the first page and check again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>"conda env remove -n {OLD_ENVIRONMENT}" removes the new environment. Nothing else was changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>about 20 minutes, 6 GB</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>Keras 3 can compute with it: set the variable KERAS_BACKEND to torch.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>Or use PyTorch, which supports the GPU on Windows itself</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>PyTorch has builds with CUDA for Windows. {how}</source>
   <extracomment>how = 'Keras 3 can compute with it: set the variable KERAS_BACKEND to torch.' if name == 'tensorflow' else ''</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>Choose PyTorch on the first page and check again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>Nothing is to be undone: nothing was changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>JAX has no GPU support on Windows itself</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>JAX exists with GPU support only for Linux. On Windows it uses the processor, whatever is installed. Your card, driver and CUDA can be in perfect order: changing them would not help.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>from 2.11 on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>TensorFlow {version} has no GPU support on Windows itself</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>This framework has no GPU support on Windows itself</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>TensorFlow 2.10 was the last release that could use an NVIDIA GPU on Windows itself. Since 2.11 its Windows build uses only the processor, on purpose. Your card, driver and CUDA can be in perfect order: changing them would not help.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>On Windows this framework can only use the processor; WSL 2 is the way out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>You work on Windows itself, not in WSL, with JAX or with TensorFlow 2.11 or later. nvidia-smi shows the card, and the framework lists only the processor.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>The framework lists a GPU: inside WSL 2, or on Windows with TensorFlow 2.10.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>CUDA, which the frameworks use for computing on a GPU, works only on cards made by NVIDIA.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>virtual machine</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>This {place} has no NVIDIA graphics card</source>
   <extracomment>place = 'virtual machine' if 'vm' in s.case.host.environment else 'computer'</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>Only this was found: {others}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>A virtual machine sees a card only if it was given one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>{CUDA_IS_NVIDIA} No such card shows up on this {place}.{found}{given} Your programs still run, on the processor, only more slowly.</source>
   <extracomment>place = 'virtual machine' if 'vm' in s.case.host.environment else 'computer'; found = f' Only this was found: {others}.' if others else ''; given = ' A virtual machine sees a card only if it was given one.' if place == 'virtual machine' else ''</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>Run the work on a machine that has an NVIDIA GPU</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>No setting or package can replace the card. A workstation, a cluster or a cloud machine with one will do.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>Go on with the processor</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>Nothing on this machine is broken, and nothing has to be repaired for work without a GPU.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>Your program runs. Its lines about CUDA or missing GPU libraries can be ignored.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>Choose a machine type with an NVIDIA GPU, or have one passed through to this virtual machine</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>The card must be attached from outside, by your cloud provider or whoever runs the virtual machines.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>Detach the card again, or go back to the earlier machine type.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>half an hour or more, and a machine with a GPU costs more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>If there should be a card, check that it is seated, powered and switched on in the firmware</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>A card that is loose, lacks a power cable or is switched off in the firmware (BIOS) is invisible. Switch the computer off and unplug it before you open it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>The list of devices (Device Manager, or the command lspci on Linux) names a device by NVIDIA.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>a quarter of an hour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>{gpu_or} has the number {number}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>Your card</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>That is newer than this build.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>Newer builds leave such older cards out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>{upper}{framework_named} has no code for {gpu_or}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>GPU programs are translated for certain generations of cards, which NVIDIA numbers as compute capability.{has}{age} The installed build brings nothing that this card can run, even with a healthy driver.</source>
   <extracomment>has = f" {gpu_or(s, 'Your card')} has the number {number}." if number else ''; age = ' Newer builds leave such older cards out.' if _is_old(s) else age</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>Where no fitting build exists, the card cannot be used with this framework.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>Install the newest {framework_title} with CUDA</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>Each release adds the newest generations of cards. The very first start on a new card may take some minutes, because code is translated for it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>Install a release of the framework that names your card's generation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>The newest release has the newest generations; for older cards take an older release.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>Install the earlier release again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>A card that fell off the bus comes back only after it was without power. A restart can be too little.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>Check cooling, power cables and overclocking</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>Heat, a weak power supply and raised clock rates are the usual reasons for such faults.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>The same program runs for an hour without the fault.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>Read what the driver wrote about the card</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>NVIDIA's driver reports faults as Xid numbers; 48, 62, 79, 94, 95 and 154 speak of the card itself. They stand in the Event Viewer, under Windows Logs, System, beside nvlddmkm.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>NVIDIA's driver reports faults as Xid numbers; 48, 62, 79, 94, 95 and 154 speak of the card itself.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>They stand in the Event Viewer, under Windows Logs, System, beside nvlddmkm.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>The lines with NVRM or Xid name the fault. Keep them for whoever repairs the card.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>The Event Viewer, Windows Logs, System, names the fault beside nvlddmkm. Keep it for the repair.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>If there are several cards, leave the faulty one out; else have it replaced</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>List the healthy cards in the variable CUDA_VISIBLE_DEVICES, and work goes on without the faulty one. Cards are counted from 0, so with two of them and the first one faulty it is 1.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>Your program runs on the other cards.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>Take the variable CUDA_VISIBLE_DEVICES away again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>This computer has no NVIDIA graphics card</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>There is no NVIDIA card in the machine, or a virtual machine was given none</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>{CUDA_IS_NVIDIA} No such card shows up here. Your programs still run, on the processor, only more slowly.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>The computer has graphics by Intel, AMD or Apple only, or it is a virtual or cloud machine of a kind without GPU. On a laptop with two graphics chips the NVIDIA card can be switched off to save power.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>The list of devices names a device by NVIDIA: the Device Manager on Windows, lspci on Linux.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>The framework has no code for this GPU</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>The card is too old or too new for the build that is installed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>GPU programs are translated for certain generations of cards, which NVIDIA numbers as compute capability. The installed build brings nothing that this card can run, even with a healthy driver.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>The card is much older than the framework's release (GeForce GTX 10 and before), or it came out after that release. The message says that no kernel image is available, or names sm_ and a number.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>The test on the GPU multiplies two matrices on the card without such a message.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>The graphics card reports a fault of its own</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>The card fails or has dropped off the bus</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>The driver lost contact with the card or found damaged memory in it. That comes from the card, its cooling or its power, not from Python or CUDA. Results computed meanwhile should not be trusted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>The card vanishes in the middle of the work, nvidia-smi says that the GPU is lost, or the system's log names Xid 48, 62, 79, 94, 95 or 154. Often it happens under load, or after the computer was moved.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>The card stays in the list of nvidia-smi, and long programs end without a new Xid line in the log.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/install.py" />
   <source>The same version stays, so nothing needs to be taken back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/install.py" />
   <source>If the project has a file uv.lock, use "uv add" in its folder in place of "uv pip install". Otherwise uv sync takes it back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/install.py" />
   <source>Run it in the folder of your project.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/install.py" />
   <source>Open the Anaconda Prompt or the Miniforge Prompt for it: other terminals seldom know conda.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/install.py" />
   <source>conda list{where} --revisions shows the states before. "conda install{where} --revision" with the number of one goes back to it.</source>
   <extracomment>where = f' -p "{situation.prefix}"' if situation.prefix else ''; where = f' -p "{situation.prefix}"' if situation.prefix else ''</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/install.py" />
   <source>Note the versions that pip list shows before. Installing those again takes it back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/install.py" />
   <source>Uninstall {several} again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/install.py" />
   <source>Then install what was there before, in the same way: {join}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/install.py" />
   <source>Install what was there before, in the same way: {join}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/install.py" />
   <source>"nvidia-" or "jax-cuda"</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/install.py" />
   <source>Uninstall the packages that came along, unless another framework here uses them: their names begin with {begin}.</source>
   <extracomment>begin = '"nvidia-" or "jax-cuda"' if situation.framework == 'jax' else '"nvidia-"'</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>Install {framework_title} with its GPU libraries through conda</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>Conda brings {what} along as a whole.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>The extra and-cuda brings {what} in the versions that this release wants, only for this environment.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>Install {what} with TensorFlow's extra and-cuda</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>{old} brings no GPU libraries itself; releases from 2.14 on do.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>If you need {old}, install {what} in a conda environment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>conda-forge has the old CUDA and cuDNN versions as the packages cudatoolkit and cudnn, without touching the rest of the system.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>Activate the environment in a new terminal, start gpuwizard from it and check again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>Remove both packages with conda, and take LD_LIBRARY_PATH away with conda env config vars unset.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>about 10 minutes, 3 GB</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>Reinstall {name} with {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>{name}'s packages bring {what} along.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>Install {what} together with {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>{name} {framework_version} names the packages with {what}. pip adds those that are absent.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>Lay the files of these packages down anew</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>The packages are recorded as installed while files of them are absent.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>Or install only the packages that hold the missing files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>This is the smaller download. It brings {what} without touching the framework.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>Install the framework's own packages with {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>For TensorFlow ask pip for "tensorflow[and-cuda]", for JAX for "jax[cuda12]". PyTorch's packages bring the libraries by themselves. An installation of CUDA for the whole system is not needed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>Start your program again: its log no longer names the library.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>Install the framework without these packages again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>Reinstall PyTorch with CUDA</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>PyTorch for Windows carries {what} in its own folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>Install CUDA {cuda} and cuDNN {cudnn} with conda</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>They then lie inside the environment and disturb no other program.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>They then lie inside the environment and disturb no other program. This needs an environment made with conda. In it, run "conda install -c conda-forge cudatoolkit={cuda} cudnn={cudnn}".</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>This needs an environment made with conda. In it, run "conda install -c conda-forge cudatoolkit={cuda} cudnn={cudnn}".</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>Delete the conda environment; nothing else was changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>Install CUDA {cuda} and cuDNN {cudnn} from NVIDIA's archive</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>{framework_named} looks for exactly these versions, in the folders that PATH names. Other CUDA versions may stay beside them. Untick the display driver if yours is newer. The archives are developer.nvidia.com/cuda-toolkit-archive and developer.nvidia.com/rdp/cudnn-archive. Copy the folders of cuDNN (bin, include, lib) into the folder of CUDA {cuda}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>Uninstall that CUDA version in the Windows settings, then delete what is left of its folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>about 20 minutes, 4 GB</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>Install {what} in the version that the message names</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>TensorFlow 2.5 to 2.10 wants CUDA 11.2 and cuDNN 8.1, and finds them in the folders that PATH names. TensorFlow 2.11 and later has no GPU support on Windows itself, so there nothing is to be installed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>Open a new terminal and start your program: the message is gone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/old_card.py" />
   <source>JAX's plugin for CUDA {build} has code for this card; the one for CUDA 13 has none.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/old_card.py" />
   <source>Install JAX with its CUDA 12 plugin</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/old_card.py" />
   <source>Use NVIDIA's own container image of TensorFlow</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/old_card.py" />
   <source>TensorFlow's own packages have no working code for cards of this generation yet. NVIDIA's image 25.02 of TensorFlow has it. It runs with Docker on Linux, or inside WSL 2 on Windows.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/old_card.py" />
   <source>about 30 minutes, 15 GB on the disk</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/old_card.py" />
   <source>Or use PyTorch or JAX, which support this card</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/old_card.py" />
   <source>Their newest builds have code for it. Keras 3 can compute with either of them: set the variable KERAS_BACKEND to torch or jax.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/old_card.py" />
   <source>Choose PyTorch or JAX on the first page and check again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/old_card.py" />
   <source>Release {major}.{minor} is the last of PyTorch with code for a card of this age.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/old_card.py" />
   <source>Install PyTorch {version}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/old_card.py" />
   <source>Install PyTorch built with CUDA {cuda_of_index}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/old_card.py" />
   <source>TensorFlow {version} and the libraries that it brings still have code for this card.{held}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/old_card.py" />
   <source>Install TensorFlow {version}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/old_card.py" />
   <source>cuDNN is kept below {limit}, since newer ones have no code for it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/old_card.py" />
   <source>It needs Python {limits} to {limits2}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/old_card.py" />
   <source>Or keep {framework_named} and hold cuDNN at {last_cudnn}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/old_card.py" />
   <source>Version {last_cudnn} is the last with code for this card. Later ones begin with the GeForce RTX 20.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>is on this computer, but not where it is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>are here, but not where they are</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>{several} {is_here} looked for</source>
   <extracomment>is_here = 'is on this computer, but not where it is' if len(s.libraries) == 1 else 'are here, but not where they are'</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>Here it lies in {several}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>It takes the folder that holds the library.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>Windows searches it before the rest of PATH.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>Libraries are looked for there first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>Name the folder in {variable}, for this terminal only</source>
   <extracomment>variable = 'PATH' if s.windows else 'LD_LIBRARY_PATH'</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>{first} It is a quick way to see whether this was all.{where}</source>
   <extracomment>first = f' Found first is {file}' if file else ''; where = '' if s.folders else ' It is the folder that holds the DLL, such as the folder bin of CUDA.'</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>It is the folder that holds the DLL, such as the folder bin of CUDA.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>Add the folder to your own PATH</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>Windows looks for such libraries in the folders that PATH names. Only your user is changed.{where}</source>
   <extracomment>where = '' if s.folders else ' It is the folder that holds the DLL, such as the folder bin of CUDA.'</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>Open a new terminal, start gpuwizard from it and check again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>In Windows search for "environment variables", open Path under your user and delete the line.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>Use a Python from python.org or conda instead of the one from the Microsoft Store</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>The Store's Python is shut off from parts of the system and does not look into PATH for libraries.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>Uninstall the new Python in the Windows settings.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>about 10 minutes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>os.add_dll_directory with that folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>Name the folder in your program, before it imports PyTorch</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>From Python 3.8 on, PATH does not count for the libraries that a package loads. The first lines of the program must be import os and {line}.</source>
   <extracomment>line = f'os.add_dll_directory({folder!r})' if folder else 'os.add_dll_directory with that folder'</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>The program finds the library.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>Take the lines out again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>Found first is {file}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>, by way of {variable}</source>
   <extracomment>variable = 'PATH' if s.windows else 'LD_LIBRARY_PATH'</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>Without {variable} the framework could be imported.</source>
   <extracomment>variable = 'PATH' if s.windows else 'LD_LIBRARY_PATH'</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>Another copy of {get} is found first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>Take the folder out of {variable}, for this terminal only</source>
   <extracomment>variable = 'PATH' if s.windows else 'LD_LIBRARY_PATH'</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>The right copy is then found, and nothing is deleted. It is a quick way to see whether this was all.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>Take it out of the file that sets {variable}</source>
   <extracomment>variable = 'PATH' if s.windows else 'LD_LIBRARY_PATH'</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>Mostly it is set in a file that is read when you log in; the command shows the line. On a cluster it can also be a loaded module.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>Log out and in again. {again}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>Put the line back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>set to "{value}"</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>set, but empty</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>The variable {name} hides the GPU</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>{explanation} Here {name} is {to}.</source>
   <extracomment>to = f'set to "{value}"' if value else 'set, but empty'</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>Take the variable {name} away, for this terminal only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>Without it the framework sees all GPUs. It is a quick way to see whether this was all.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>Start the container anew with NVIDIA_VISIBLE_DEVICES set to all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>The variable is read once, when the container starts. Changing it inside has no effect. With Docker, "--gpus all" sets it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>The command shows the lines that set it, in files that are read when you log in. Delete them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>On Linux a file that is read at log-in sets it, on Windows the variables of your user.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>Take {name} out of the settings for good</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>Only your user's settings are changed. If a new terminal still has it, it is one of the system's own variables, which an administrator can delete.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>Set {name} again as it was.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>Or name a GPU that exists</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>GPUs are counted from 0. On a cluster the scheduler sets this variable: ask for a GPU in the job (Slurm: "--gres=gpu:1") and leave the variable alone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>If it comes back, look for {name} in the program itself</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>A script or notebook can set it in its first lines, before the framework is imported.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>The program no longer sets the variable and finds the GPU.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>A GPU library is installed, but not where the system looks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>The library exists, in a folder that is not searched</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>The system looks for libraries only in certain folders. The one that the framework needs is on this computer, but in a folder that is not among them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>You installed CUDA or cuDNN yourself, and the framework still says that it could not load the library. It works in one terminal or editor and not in another.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>The step Search path names no library any more, also in a new terminal.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>Another copy of a GPU library is found first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>A stray copy of a library wins over the right one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>Several copies of the same library are on this computer, and the system takes the first one that it finds. That one is not the copy that belongs to the framework.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>LD_LIBRARY_PATH or PATH names folders of an older CUDA, or another program put its own copy into a system folder. The GPU works in a terminal in which that variable is empty.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>The step Search path shows the copy that belongs to the framework as the one that is loaded.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>A setting hides the GPU from the framework</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>An environment variable tells the framework not to see the GPU</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>Environment variables are settings that programs inherit when they start. Some of them choose which GPUs a program may see, and here one leaves none. The card and the driver are fine.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>nvidia-smi shows the card, and the framework finds none, without any error. CUDA_VISIBLE_DEVICES was once set to -1 or to another machine's number, or a batch job was given no GPU.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>The framework lists the card in a new terminal, without a change to your program.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/path_copies.py" />
   <source>grep -rnF {quote} /etc/ld.so.conf /etc/ld.so.conf.d</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/path_copies.py" />
   <source>Take the folder out of the system's list for the loader</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/path_copies.py" />
   <source>No variable names {folder}, so the system's own list probably does. The command shows the line: delete it, then run ldconfig as administrator. Where no line is shown, a package put the file there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/path_copies.py" />
   <source>Put the line back and run ldconfig again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/path_copies.py" />
   <source>Or name the folder of the right copy in LD_LIBRARY_PATH, for this terminal only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/path_copies.py" />
   <source>The loader looks there before it looks into its list. The step Search path names each copy.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/path_copies.py" />
   <source>It is {folder}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/path_copies.py" />
   <source>Take the folder out of your own PATH</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/path_copies.py" />
   <source>Windows takes the first file of that name.{named} If the folder stands in the PATH of the whole computer, an administrator must take it out there.</source>
   <extracomment>named = f' It is {folder}.' if folder else ''</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/path_copies.py" />
   <source>In Windows search for "environment variables", open Path under your user and add the folder again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/path_copies.py" />
   <source>Or rename the stray file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/path_copies.py" />
   <source>Rename the stray file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/path_copies.py" />
   <source>A copy in System32 or beside python.exe wins over every PATH. Some programs leave one there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/path_links.py" />
   <source>Link the library into a folder where TensorFlow looks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/path_links.py" />
   <source>A link is a second name for the same file. It lasts for this environment, needs no administrator and changes nothing outside.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/path_links.py" />
   <source>Delete the link: the file of the same name in the folder that the command ends with.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/path_links.py" />
   <source>Run conda env config vars unset for the same variable.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/path_links.py" />
   <source>Delete the last line of the environment's file bin/activate.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/path_links.py" />
   <source>Or name the folder each time this environment is activated</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/path_links.py" />
   <source>It lasts, but works only in terminals in which the environment was activated.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/path_links.py" />
   <source>Or name the folder to the system's loader, for all programs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/path_links.py" />
   <source>It lasts and needs no variable. Other programs may then take libraries from that folder too.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/path_links.py" />
   <source>Delete the file {file} and run ldconfig again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/path_links.py" />
   <source>Or install TensorFlow {LOOKUP_WORKS}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/path_links.py" />
   <source>Release {TENSORFLOW_LOOKUP_FAULT} does not look into the folder of libcusolver; this one does.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/quoting.py" />
   <source>a double quote is handed on differently by different versions of this shell</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/quoting.py" />
   <source>cmd expands what stands between two percent signs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/quoting.py" />
   <source>no argument can hold a NUL character</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/quoting.py" />
   <source>half of a surrogate pair has no bytes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/quoting.py" />
   <source>a line break or control character cannot be pasted safely</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/quoting.py" />
   <source>half of a surrogate pair cannot be copied</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/quoting.py" />
   <source>Windows PowerShell does not hand this argument on unchanged</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>The GPU is split into parts (MIG), and this program got none</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>The GPU is set to accept no program at all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>{explanation} Here it is set to accept none.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>End the program that uses the GPU, or wait for it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>In its present mode the card serves one program at a time. nvidia-smi shows which one that is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>nvidia-smi lists no program. Then start yours again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>Have the card's compute mode set to default on the machine that owns it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>The mode is a setting of the driver there. The command for it is nvidia-smi -c 0.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>Set the card's compute mode back to default</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>Then several programs may use it at once. It is set to {mode} now.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>Then several programs may use it at once.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>It is set to {mode} now.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>nvidia-smi shows Default in the column Compute M. Then check again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>"nvidia-smi -c {number}" sets the former mode again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>The mode before is set again with "-c 3".</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>If NVIDIA's MPS service runs, stop it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>MPS shares a card among programs of one user, and others are turned away.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>Start it again with nvidia-cuda-mps-control -d.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>Name one of the card's parts in CUDA_VISIBLE_DEVICES</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>The list shows the parts, each with a name that begins with MIG-. Set the variable to one of these names.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>Your program, started from a terminal with that variable, finds a GPU.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>If the list names no part, have MIG switched off</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>Without parts such a card serves nobody. It must be idle for this, and some machines need a restart.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>nvidia-smi shows the card with all its memory. Then check again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>"nvidia-smi -mig 1" splits it again; the parts must then be made anew.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>Name a GPU that exists: they are counted from 0</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>With one card the only valid number is 0. nvidia-smi -L lists the cards. CUDA_VISIBLE_DEVICES renumbers them: the first one that it names becomes 0.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>Your program names only numbers that are in the list.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>Or let TensorFlow choose where a named device does not exist</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>tf.config.set_soft_device_placement(True), put right after the import, does that. The program may then run on the processor without a word.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>The program runs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>With several processes, start as many as there are GPUs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>Launchers such as torchrun give each process a number, and each takes the card of that number.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>All processes start.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>Start as many as before.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>Move the setting to the top of the program, right after the import</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>It must come before the first tensor, model or list of devices. In a notebook restart the kernel first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>The program starts without the message.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>Move the line back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>If the program starts worker processes, choose the start method "spawn"</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>On Linux a worker begins as a copy of the program. A copy made after the GPU was first used cannot use it. multiprocessing.set_start_method("spawn") at the start of the program makes workers afresh.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>The workers start without the message.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>Find the place: have the program wait for each step on the GPU</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>The GPU works ahead, so the error is reported too late. With this variable it comes at once.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>The last lines of the error now name the operation that failed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>Open a new terminal. Programs are slower with the variable.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>Check labels and indices in your data</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>A class number that is too high, or negative, is the most common reason for such an error. The same program on the processor gives a clear message.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>The program runs with data that was checked.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>On Windows, make the single steps shorter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>Windows stops a step on the GPU that keeps the screen waiting for two seconds. A smaller batch, or a card without a screen, avoids that.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>The program runs past the point where it stopped.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>Set the former sizes again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>The GPU accepts no further program</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>The GPU is set to serve one program only, or none</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>The driver can be told to let only one program use the card, or none at all. In such a mode it turns every other program away, even when it has nothing to do.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>It is a server or a cluster that several people use. nvidia-smi shows "E. Process", "Prohibited" or "MIG" at the right, or a program named nvidia-cuda-mps-server.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>nvidia-smi shows the compute mode Default, and your program computes on the GPU.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>Large cards can be split into parts of their own (NVIDIA calls that MIG). The whole card is then no longer there for programs: each must be given one of the parts.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>The program names a GPU that does not exist</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>The program asks for a GPU number that this machine does not have</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>Programs name GPUs by number, beginning with 0. This one asks for a number that does not exist here, or that was hidden from it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>The program holds a number such as "cuda:1" or "GPU:1", or was written for a machine with more cards. nvidia-smi -L lists fewer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>The program starts and uses a card that nvidia-smi -L lists.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>A GPU setting came too late in the program</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>Settings of the GPU were made after it had been used</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>Some settings, such as how memory is taken, can be made only before the GPU is first used. This program made one afterwards. The installation is in order.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>The message says that something "must be set before" or "cannot be modified after". In a notebook, a cell was run for the second time; or the program starts worker processes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>The program starts without that message, and the setting has its effect.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>A computation on the GPU failed while it ran</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>A computation on the GPU was stopped by an error</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>A piece of the program that runs on the GPU was stopped, for instance because it reached for memory that is not its own. Mostly the reason is in the program or its data. After that the program must be started anew.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>The error comes in the middle of a run, at times at another line each time. It speaks of an "illegal memory access", a "device-side assert" or a launch that timed out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>The program runs to its end with the same data.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>Take the line out of your program again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>TensorFlow and JAX reserve nearly all of the GPU's memory when they start.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>Make the batch smaller</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>The batch is the number of samples that are computed at once. Half of it needs about half the memory. Smaller images, shorter texts or a smaller model help as well.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>Set the former number again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>{STATIC} With this it takes what it needs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>Memory that is free but scattered can then be used as one piece.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>Let it take memory as it needs it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>Compute with half precision where the model allows it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>Numbers then take two bytes and not four. Keras calls it the policy "mixed_float16", PyTorch calls it autocast.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>The program runs past the point where it stopped, with results of the same quality.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>(process numbers {several})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>(process number {several})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>Here it is {who}{number}.</source>
   <extracomment>number = f" (process number{('s' if len(pids) &gt; 1 else '')} {several(pids)})" if pids else ''</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>Close notebooks and programs that used the GPU</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>A notebook keeps the memory until its kernel is shut down, even when nothing runs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>nvidia-smi shows more free memory. Then start your program again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>Open the notebook again; its variables are gone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>See who holds the memory</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>nvidia-smi lists the programs that use the card at the end of its table. The Task Manager shows it under Details, once the column for dedicated GPU memory is added.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>nvidia-smi lists the programs that use the card at the end of its table.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>The Task Manager shows it under Details, once the column for dedicated GPU memory is added.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>The list names your own program, or another one that can be ended.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>End that program, if it is yours and no longer needed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>Its memory is given back at once. Unsaved work in it is lost. The command names it by its number in nvidia-smi's list. Leave the desktop itself (explorer, dwm) alone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>Its memory is given back at once. Unsaved work in it is lost. The command names it by its number in nvidia-smi's list. Leave the desktop itself (Xorg, gnome-shell) alone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>explorer, dwm</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>Xorg, gnome-shell</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>nvidia-smi no longer lists it. Then start your program again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>Start the program again; what it had not saved is lost.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>Stop-Process -Id {join}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>Other programs hold the GPU's memory</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>The memory of the GPU is taken by programs other than this one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>The GPU has memory of its own, and other programs hold most of it, so yours gets too little. That often looks like a fault of cuDNN or cuBLAS, because those are the first to ask for memory.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>nvidia-smi shows little free memory while your program is not running. A notebook is open somewhere, a program was stopped but has not ended, or others share the card.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>nvidia-smi shows most of the memory as free, and your program starts.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>The program needs more memory than the GPU has</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>The GPU's own memory is too small for this program</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>The GPU has memory of its own, apart from the computer's. Model, data and intermediate results must fit into it, and here they do not. Driver and installation are in order.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>The error names an amount of memory that could not be had, in the middle of a run. It goes away with a smaller batch, and nvidia-smi shows your own program as the one that holds most.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>The program runs to its end, and nvidia-smi shows that some memory is left.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>Version {TENSORFLOW_LOOKUP_FAULT} then still misses one library, libcusolver. Check again, and the next step is shown.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>the machine that runs the container</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>the computer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>Restart Windows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>Restart {host}</source>
   <extracomment>host = 'the machine that runs the container' if situation.container else 'the computer'</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>Nothing is to be undone. Save your work before.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>with Python {python}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>Only conda still brings Python {python}; install Miniforge before if you have no conda.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>If the first line asks for python3-venv, install that package with apt and start again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>the conda environment "{ENVIRONMENT}"</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>the folder "{ENVIRONMENT}" in your home folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>Make a new environment{made} and install {framework_title} there</source>
   <extracomment>made = f' with Python {python}' if python else ''</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>Choose the Python of {where} on the first page and check again.</source>
   <extracomment>where = f'the conda environment "{ENVIRONMENT}"' if conda else f'the folder "{ENVIRONMENT}" in your home folder'</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>Or start with a new environment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>A new environment holds only packages that fit one another. It is often quicker than untangling an old one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>Run this check with its Python.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>{why} This environment belongs to conda, so conda should change it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>that fits your driver</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>for the processor</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>for CUDA {backend}.{backend2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>{why} The small tool uv picks the build {picks}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>The same lines with "--torch-backend {local}" and "torch=={public}" bring the former build back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>"pip install torch=={public}" brings the build from PyPI back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>Uninstall torch again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>Shut WSL down and open it again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>That gives WSL a fresh connection to the driver of Windows. It ends everything that runs in WSL.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>Nothing is to be undone. Save your work in WSL before.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>The system itself uses this Python, so packages for your work belong into an environment of their own.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>In a virtual machine, have the processor passed through as it is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>Virtual machines often pretend to have an older processor. Its settings call the right choice "host" or "host-passthrough".</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>Set the former kind of processor again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>a restart of the virtual machine</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>Take a build for older processors</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>conda-forge builds TensorFlow and PyTorch without the newest instructions. Lacking here: {lacking}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>conda-forge builds TensorFlow and PyTorch without the newest instructions.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>conda-forge builds TensorFlow and PyTorch without the newest instructions. That needs Miniforge (conda) and an environment made with it. Lacking here: {lacking}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>conda-forge builds TensorFlow and PyTorch without the newest instructions. That needs Miniforge (conda) and an environment made with it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>That needs Miniforge (conda) and an environment made with it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>Lacking here: {lacking}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>Or run the work on a computer with a newer processor</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>The official builds need AVX, which processors have had since about 2011 (not all Celeron, Pentium and Atom).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>Needed is {wanted}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>This system has {found}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>Run the work in a container with a newer system</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>A container brings its own libraries and uses the driver of this machine.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>Run this check inside the container.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>Or move to a newer release of the operating system</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>The C library is the ground that everything stands on. It must never be replaced on its own.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>A new release cannot be taken back. Save your files before.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>an hour or more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>Use the newer C++ library of your conda environment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>conda's own library is newer than the system's. This names its folder first, for this terminal.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>Install TensorFlow {version}, which is content with an older system</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>TensorFlow {version} needs glibc {glibc}, this release only {glibc2}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>Switch TensorFlow's oneDNN off for a try</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>oneDNN is Intel's library for fast work on the processor. The same work then runs without it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>Tell MKL which threading library to use</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>MKL and other packages then share one OpenMP library. It helps where the error names MKL_THREADING_LAYER.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>As a stopgap, allow the OpenMP library to be loaded twice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>The program then starts, but its makers warn that results can be wrong or slow. Having NumPy and all packages like it from one source, conda or pip, is the real cure.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>Have conda's math packages use OpenBLAS in place of MKL</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>MKL brings the OpenMP library that is loaded a second time. OpenBLAS does without it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>This system's C library is older than the framework needs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>glibc or libstdc++ of the system is too old for this build</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>Every program builds on the system's C and C++ libraries. This build of the framework was made on a newer system and asks for functions that the ones here lack.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>The error says "GLIBC_2.28 not found", or the same with GLIBCXX or CXXABI. The system is an older release, such as CentOS 7 or Ubuntu 18.04; many computing clusters run one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>The framework is imported without an error.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>The processor lacks instructions that this build needs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>The build uses processor instructions such as AVX that are not there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>The framework was built for processors with certain extra instructions, above all AVX. This processor does not offer them, so the program ends at once when it is imported.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>The program ends with "Illegal instruction" and no other message. The processor is from before 2011, a Celeron, Pentium or Atom, or the computer is a virtual machine.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>The framework is imported and Python goes on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>Math libraries for the processor get in each other's way</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>oneDNN, MKL or OpenMP libraries clash on the processor</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>Several packages bring libraries for fast computing on the processor (oneDNN, MKL, OpenMP). Two copies of them in one program clash. That can happen on machines with and without a GPU.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>The error names libiomp5, OMP, MKL or oneDNN. Often packages from conda and from pip are mixed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>The program runs without that message, with no stopgap variable set.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_msvc.py" />
   <source>Install the Visual C++ runtime from Microsoft (x64)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_msvc.py" />
   <source>Its installer vc_redist.x64.exe is free, also on Microsoft's page. It replaces an older one safely.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_msvc.py" />
   <source>Open a new terminal. {again}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_msvc.py" />
   <source>Uninstall it in the Windows settings.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_msvc.py" />
   <source>a few minutes, 25 MB</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_msvc.py" />
   <source>Or have conda bring the runtime for this environment alone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_msvc.py" />
   <source>That needs no administrator. Other programs do not get it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_msvc.py" />
   <source>PyTorch 2.4.0 forgot the file libomp140.x86_64.dll; later releases do without it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_msvc.py" />
   <source>Update PyTorch</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_msvc.py" />
   <source>Install the version of torch that pip list showed before.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_msvc.py" />
   <source>Or install Microsoft's C++ build tools, which bring the file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_msvc.py" />
   <source>In the installer tick "Desktop development with C++".</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_msvc.py" />
   <source>Uninstall them in the Windows settings.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_msvc.py" />
   <source>about 15 minutes, 7 GB</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_msvc.py" />
   <source>The Microsoft Visual C++ runtime is missing or too old</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_msvc.py" />
   <source>Files from Microsoft that the framework builds on are not there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_msvc.py" />
   <source>The frameworks build on a runtime from Microsoft, files such as msvcp140.dll. Windows does not have it from the start; it comes with an installer of its own. Without it Windows only says "DLL load failed".</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_msvc.py" />
   <source>The error names msvcp140.dll or vcruntime140_1.dll, or says only "DLL load failed". Windows was installed not long ago, and few programs are on it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_msvc.py" />
   <source>The list of programs in the Windows settings shows "Microsoft Visual C++ Redistributable (x64)", and the framework is imported.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>On a computer of your workplace, ask whoever looks after it to allow the file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>Such rules are set on purpose, and only an administrator can make an exception.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>Whoever made the exception can withdraw it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>On your own computer, see whether Smart App Control is on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>It blocks unsigned files. 0x1 means that it is on, 0x2 that Windows is still trying it out, 0x0 that it is off.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>VerifiedAndReputablePolicyState</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>The line ends with one of these numbers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>Or work inside WSL 2</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>These rules do not reach into Linux, and the GPU can be used from there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>Run this check with a Python inside WSL.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>Uninstall the Linux system in the Windows settings; that deletes the files in it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>about 25 minutes, 9 GB</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>If Smart App Control is on, weigh switching it off</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>You find it in Windows Security under App and browser control. It protects against unknown programs, and many releases of Windows cannot switch it on again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>Switch it on at the same place. Where Windows does not let you, only resetting the computer does.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>Close other programs, and start fewer worker processes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>Each process that imports the framework reserves gigabytes. Lower num_workers, or close notebooks.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>Open the programs again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>Let the math libraries use fewer threads</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>OpenBLAS reserves memory for each thread.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>Let Windows choose the size of its page file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>The page file is room on the disk that counts as memory. A small or switched-off one causes this error. Open the terminal as administrator, and leave 20 GB of the disk free.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>Restart. {again}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>In the advanced system settings under Performance, Virtual memory, set the old size again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>a restart</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>Import {name} before all other packages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>The files that it brings are then loaded first. Put the import into the first line of your program, before PyQt5, pandas, OpenCV and the like.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>Or update the package that is imported before it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>Newer releases of PyQt and others no longer bring old copies of the Microsoft runtime.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>Newer releases of such packages ask for less of the loader's fixed reserve.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>Your program starts in either order of imports.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>Install the version that pip list showed before.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>Update the Microsoft runtime of this conda environment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>conda brings its own copy of it, which is loaded before that of Windows and may be older.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>Windows blocks a file of the framework</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>A rule of Windows forbids loading an unsigned library</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>Windows can be told to load only files whose maker has signed them. The framework's files are not signed, so Windows refuses one. The file itself is whole.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>The error is WinError 4551, or Windows shows a message of "Smart App Control". It is a new computer with Windows 11, or one that a workplace looks after.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>The framework is imported, and Windows shows no message that it blocked a file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>Windows has no room left to load the framework's libraries</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>Memory and page file together are too small for the libraries</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>Windows promises memory to a program only up to the size of memory and page file together. The framework's libraries ask for several gigabytes, and that limit is reached. No file is damaged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>The error is WinError 1455, or it comes and goes with the programs that are open. The Task Manager shows under Memory that the committed amount is near its limit.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>The framework is imported while your other programs are open, several times in a row.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>A package that was imported earlier makes the framework's import fail</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>The order of imports decides whether the framework can be loaded</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>In one program each library is loaded only once. A package that was imported earlier brought an older copy of one, which the framework cannot use.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>The import works in a Python that was just started, and fails in your program after other imports. The error is WinError 1114, or on Linux it speaks of "static TLS".</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>Your program starts with all its imports.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/unexplained.py" />
   <source>being imported</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/unexplained.py" />
   <source>telling how it was built</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/unexplained.py" />
   <source>listing the GPUs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/unexplained.py" />
   <source>multiplying two matrices</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/unexplained.py" />
   <source>running a convolution</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/unexplained.py" />
   <source>training a small model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/unexplained.py" />
   <source>compiling a function</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/unexplained.py" />
   <source>computing a Fourier transform</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/unexplained.py" />
   <source>solving a system of equations</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/unexplained.py" />
   <source>multiplying 16-bit numbers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/unexplained.py" />
   <source>measuring speeds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/unexplained.py" />
   <source>What was seen: {seen}.</source>
   <extracomment>seen = finding.evidence[0].says.rstrip('.') if finding.evidence else ''</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/unexplained.py" />
   <source>Programs that do not need this part are not affected.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/unexplained.py" />
   <source>The failure is real, but none of the known causes fits what was seen, and a guess would lead you astray.{what}{part}</source>
   <extracomment>what = f' What was seen: {seen}.' if seen else ''; part = ' Programs that do not need this part are not affected.' if _only_a_part(finding) else ''</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/unexplained.py" />
   <source>on GPU {position}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/unexplained.py" />
   <source>{name} hangs while {doing}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/unexplained.py" />
   <source>{name} drowns in its own messages while {doing}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/unexplained.py" />
   <source>{name} crashes while {doing} ({get})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/unexplained.py" />
   <source>{name} fails while {doing}, and gpuwizard cannot explain why</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/unexplained.py" />
   <source>The system loads other library files than their locations suggest</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/unexplained.py" />
   <source>Something failed, and gpuwizard cannot explain why</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/unexplained.py" />
   <source>Check again with a longer time limit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/unexplained.py" />
   <source>A first start can take minutes on a slow or busy disk, behind a virus scanner, or while code is compiled for a new card. If it ends within ten minutes, it is slow and not stuck.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/unexplained.py" />
   <source>The check ends and names how long each step took.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/unexplained.py" />
   <source>up to 10 minutes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/unexplained.py" />
   <source>Save the report and send it to whoever supports you</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/unexplained.py" />
   <source>It holds everything that was seen, without your name, folders or serial numbers. Somebody who knows this machine can read it without asking you for more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/unexplained.py" />
   <source>The report opens in gpuwizard on the other computer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/words.py" />
   <source>The command nvidia-smi shows the card and the driver's version.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/words.py" />
   <source>Nothing is to be undone: it only looks.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/words.py" />
   <source>Nothing is to be undone: the same version is laid down again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/words.py" />
   <source>{value} more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/words.py" />
   <source>{join} and {shown}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/words.py" />
   <source>Check again: the step "{LAYER_TITLES}" no longer names this problem.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/words.py" />
   <source>Start your program, or gpuwizard, from this same terminal: the problem is gone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/words.py" />
   <source>this GPU</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/words.py" />
   <source>In a container, put the same line into the image's build file too, or it is lost with the container.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/wsl.py" />
   <source>This is WSL 1, which cannot use the GPU</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/wsl.py" />
   <source>WSL runs Linux inside Windows, in one of two versions. Only version 2 hands the graphics card on. Your files can stay: a distribution can be turned into version 2.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/wsl.py" />
   <source>Install or update the NVIDIA driver</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/wsl.py" />
   <source>The driver of Windows brings what WSL needs; versions from 495 on have it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/wsl.py" />
   <source>In WSL the file /dev/dxg exists and the command nvidia-smi shows the card.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/wsl.py" />
   <source>Update WSL</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/wsl.py" />
   <source>An old WSL lacks the parts that hand the card on. Shut WSL down after the update and open it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/wsl.py" />
   <source>Nothing is to be undone: your Linux and its files stay as they are.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/wsl.py" />
   <source>a few minutes, 500 MB</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/wsl.py" />
   <source>Remove any Linux driver from inside WSL</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/wsl.py" />
   <source>A Linux driver package puts its own libcuda in front of the one that Windows brings. Packages of the CUDA toolkit may stay.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/wsl.py" />
   <source>The only libcuda that is used lies in /usr/lib/wsl/lib. Then check again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/wsl.py" />
   <source>Nothing is to be undone: these packages have no use inside WSL.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/wsl.py" />
   <source>nvidia-driver libcuda1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/wsl.py" />
   <source>Put the folder of Windows' driver on the library path</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/wsl.py" />
   <source>The library of the driver lies in /usr/lib/wsl/lib. Some set-ups lose that folder from the search path.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/wsl.py" />
   <source>Turn this distribution into WSL 2</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/wsl.py" />
   <source>Your files are kept. Make a copy of important ones first, as with any change of this size.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/wsl.py" />
   <source>Your files are kept. Make a copy of important ones first, as with any change of this size. The command in Windows is wsl --set-version with the distribution's name and 2.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/wsl.py" />
   <source>The command in Windows is wsl --set-version with the distribution's name and 2.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/wsl.py" />
   <source>In Windows, wsl --list --verbose shows a 2 beside the distribution.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/wsl.py" />
   <source>The same command with 1 turns it back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/wsl.py" />
   <source>several minutes, longer with many files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/wsl.py" />
   <source>WSL does not see the driver of Windows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/wsl.py" />
   <source>Linux inside Windows does not get through to the NVIDIA driver of Windows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/wsl.py" />
   <source>WSL runs Linux inside Windows and borrows the NVIDIA driver of Windows. That connection is broken here: an old WSL, an old driver, or a Linux driver that was installed inside WSL. The card itself can work well in Windows.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/wsl.py" />
   <source>nvidia-smi works in a Windows terminal and fails in WSL, or the file /dev/dxg is missing there. Somebody installed an NVIDIA driver inside WSL, or WSL and Windows have not been updated for long.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/causes/wsl.py" />
   <source>In WSL the file /dev/dxg is there, and nvidia-smi prints the same card as in Windows.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/compiler_tools.py" />
   <source>Relying on driver to perform ptx</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/compiler_tools.py" />
   <source>Falling back to the CUDA driver</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/compiler_tools.py" />
   <source>the stage {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/compiler_tools.py" />
   <source>{name} {version} is in {path}, where it was not found.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/compiler_tools.py" />
   <source>file system</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/compiler_tools.py" />
   <source>Neither a CUDA toolkit nor the package nvidia-cuda-nvcc is installed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/compiler_tools.py" />
   <source>{wanted_by} names {wanted}, which is not installed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/compiler_tools.py" />
   <source>package metadata</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/compiler_tools.py" />
   <source>The compiler parts that a program needs are there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/dependencies_fit.py" />
   <source>{title}'s log</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/dependencies_fit.py" />
   <source>the import</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/dependencies_fit.py" />
   <source>{installed} is installed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/dependencies_fit.py" />
   <source>it is not installed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/dependencies_fit.py" />
   <source>{value} needs {wanted}; {have}.</source>
   <extracomment>have = f'{item.installed} is installed' if item.installed else 'it is not installed'</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/dependencies_fit.py" />
   <source>The framework</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/dependencies_fit.py" />
   <source>The packages beside the framework fit it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/device_files.py" />
   <source>The kernel module is loaded, but {join} is not there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/device_files.py" />
   <source>{path} may not be opened by this user ({mode}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/device_files.py" />
   <source>cuInit answers {code}, {error}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/device_files.py" />
   <source>the driver API</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/device_files.py" />
   <source>NVML still lists the GPU, so only the part that CUDA needs is broken.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/device_files.py" />
   <source>The driver's device files are there and this user may open them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/devices_visible.py" />
   <source>JAX_PLATFORMS is {jax_on_cpu}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/devices_visible.py" />
   <source>{NAME} is set to {value}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/devices_visible.py" />
   <source>Without it the driver gives {count} GPUs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/devices_visible.py" />
   <source>Without it the driver gives {count} GPU.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/devices_visible.py" />
   <source>the driver API in a child process</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/devices_visible.py" />
   <source>No environment variable hides the GPU</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/dll_failures.py" />
   <source>This processor has no AVX, which the framework's builds need.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/dll_failures.py" />
   <source>Windows can promise programs only {left} MiB more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/dll_failures.py" />
   <source>The {brought} brings it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/dll_failures.py" />
   <source>The {brought} brings them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/dll_failures.py" />
   <source>Windows does not find {join}.{how}</source>
   <extracomment>how = f" The {brought} brings {('it' if len(missing) == 1 else 'them')}." if brought else ''</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/dll_failures.py" />
   <source>The Visual C++ runtime is {old}, older than this build needs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/dll_failures.py" />
   <source>Not on this computer: {names}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/dll_failures.py" />
   <source>{name}, which this build is linked to, is not on this computer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_answers.py" />
   <source>The driver needed {seconds} seconds to start (cuInit).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_answers.py" />
   <source>late: {seconds} s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_answers.py" />
   <source>a child process under a time limit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_answers.py" />
   <source>Another part of the driver still lists the GPU.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_answers.py" />
   <source>a child process</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_answers.py" />
   <source>Secure Boot is on: it refuses modules that are not signed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_answers.py" />
   <source>The kernel module nvidia is not loaded.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_answers.py" />
   <source>The open driver nouveau has taken the GPU; it has no CUDA.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_answers.py" />
   <source>nvidia-smi says: {splitlines}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_answers.py" />
   <source>cuInit says {error}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_answers.py" />
   <source>Windows reports problem code {problem_code} for {value}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_answers.py" />
   <source>Device Manager</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_answers.py" />
   <source>The driver runs and answers in time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_halves.py" />
   <source>version mismatch</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_halves.py" />
   <source>nvidia-smi says: {strip}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_halves.py" />
   <source>The kernel runs driver {version}, the libraries are of {library}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_halves.py" />
   <source>{path} belongs to driver {version}; the kernel runs {runs}, whose own copy is here too.</source>
   <extracomment>runs = loaded.version if loaded is not None else ''</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_halves.py" />
   <source>The loaded driver library is a stub meant for building programs: {path}</source>
   <extracomment>path = called.library if called is not None else ''</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_halves.py" />
   <source>The driver's libraries and its kernel module are of one version</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_installed.py" />
   <source>libcuda.so.1: cannot open shared object file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_installed.py" />
   <source>wrong ELF class</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_installed.py" />
   <source>invalid ELF header</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_installed.py" />
   <source>undefined symbol</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_installed.py" />
   <source>file too short</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_installed.py" />
   <source>Permission denied</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_installed.py" />
   <source>The driver's library {name} is nowhere to be found.</source>
   <extracomment>name = 'nvcuda.dll' if is_windows(case) else 'libcuda.so.1'</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_installed.py" />
   <source>the loader's search and the usual folders</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_installed.py" />
   <source>PCI bus</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_installed.py" />
   <source>nvidia-smi, which every driver brings, is not installed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_installed.py" />
   <source>The open driver nouveau runs the GPU; it has no CUDA.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_installed.py" />
   <source>The driver's library libcuda.so.1 is in {folder}, where the loader does not look.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_installed.py" />
   <source>The bus shows an NVIDIA GPU ({name}).</source>
   <extracomment>name = 'nvcuda.dll' if is_windows(case) else 'libcuda.so.1'</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_installed.py" />
   <source>The bus shows an NVIDIA GPU.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_installed.py" />
   <source>An NVIDIA driver is installed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_kernel.py" />
   <source>the driver API, in a child process</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_kernel.py" />
   <source>the test with the driver alone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_kernel.py" />
   <source>The driver alone computes on each GPU with right numbers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_new_enough.py" />
   <source>The driver {version} supports CUDA up to {have}.</source>
   <extracomment>version = version if older(version, needed) else ''</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_new_enough.py" />
   <source>The driver supports CUDA up to {have}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_new_enough.py" />
   <source>the driver</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_new_enough.py" />
   <source>{title} was built for CUDA {built}, which needs driver {needed} or newer.</source>
   <extracomment>built = installed.build.cuda_version if installed is not None else ''</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_new_enough.py" />
   <source>build information</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_new_enough.py" />
   <source>The driver supports the CUDA that this build uses</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_asked.py" />
   <source>{name} was withdrawn. {says}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_asked.py" />
   <source>{distribution} {version} is all that is installed, and it is empty.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_asked.py" />
   <source>{title} {version} has no extra {extra}, so pip left it out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_asked.py" />
   <source>installed packages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_asked.py" />
   <source>catalogue of releases</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_asked.py" />
   <source>Your project asks for {requirement}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_asked.py" />
   <source>The packages that your project asks for exist</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_build.py" />
   <source>the system</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_build.py" />
   <source>{title} {release} says that it was built without CUDA.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_build.py" />
   <source>{distribution} {version} is installed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_build.py" />
   <source>This build of {title} says that it holds no CUDA code.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_build.py" />
   <source>This build is for AMD GPUs (ROCm).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_build.py" />
   <source>The installed build has CUDA code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_imports.py" />
   <source>a child process under watch</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_imports.py" />
   <source>This processor reports {value}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_imports.py" />
   <source>no AVX</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_imports.py" />
   <source>exit code {code}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_imports.py" />
   <source>Importing {title} did not end within the time limit.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_imports.py" />
   <source>Importing {title} wrote over {value} MB of messages and was ended.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_imports.py" />
   <source>Importing {title} ended Python with exit code {code} and no error.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_imports.py" />
   <source>Importing {title} crashed Python with {name}: {meaning}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_imports.py" />
   <source>Importing {title} crashed Python with {name}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_imports.py" />
   <source>Without LD_LIBRARY_PATH the loader takes {fitting}, and all that is needed is there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_imports.py" />
   <source>search of this machine</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_imports.py" />
   <source>(most recent call first):</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_imports.py" />
   <source>Python's stack</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_imports.py" />
   <source>its last lines</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_imports.py" />
   <source>The framework can be imported</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_installed.py" />
   <source>No package in this Python brings {title}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_installed.py" />
   <source>Only {path} carries its name ({via}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_installed.py" />
   <source>{title} is installed in another Python: {others}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_installed.py" />
   <source>other environments</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_installed.py" />
   <source>The framework is installed in this Python</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_intact.py" />
   <source>{distribution} {version} is empty; its files come with {body}, which is not installed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_intact.py" />
   <source>These packages all install into the same folder: {join}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_intact.py" />
   <source>RECORD files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_intact.py" />
   <source>The package list names {distribution} {version}, but its folder is gone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_intact.py" />
   <source>The framework's files are whole, and one package owns them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_offered.py" />
   <source>This Python is a 32-bit program; {name} is built for 64 bit only.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_offered.py" />
   <source>This Python is another implementation than CPython; {name} is built for CPython only.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_offered.py" />
   <source>This Python is built without the GIL (free-threaded); TensorFlow has no build for it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_offered.py" />
   <source>{name} {version} is built for Python {python_min} to {python_max}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_offered.py" />
   <source>{name} {version}, which {file} asks for, is built for Python {python_min} to</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_offered.py" />
   <source>This Python is {version} ({implementation}, {bits} bit).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_offered.py" />
   <source>the interpreter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_offered.py" />
   <source>This system has glibc {have}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_offered.py" />
   <source>Every {title} for Python {minor} needs glibc {needed} or newer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_offered.py" />
   <source>glibc {needed}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_offered.py" />
   <source>glibc {have}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_offered.py" />
   <source>{title} {version} for Python {minor}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_offered.py" />
   <source>pip in this Python is {have}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_offered.py" />
   <source>Only pip {needed} and later can see {named}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_offered.py" />
   <source>Installed is {installed}, the newest that this pip is offered.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_offered.py" />
   <source>A build of the framework exists that this Python can install</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_unhidden.py" />
   <source>{path} is found before the real {title} ({via}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_unhidden.py" />
   <source>`import {framework}` took {imported}, which is not the installed package.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_unhidden.py" />
   <source>the child process</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_unhidden.py" />
   <source>{path} hides the module {module} that {title} imports ({via}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_unhidden.py" />
   <source>No file of yours hides the framework</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_wheel.py" />
   <source>The installed {title} {version} was built for {join}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_wheel.py" />
   <source>This computer's processor is of the kind {mine}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_wheel.py" />
   <source>The installed {title} {version} was built for Python {named}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_wheel.py" />
   <source>This Python is {version}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_wheel.py" />
   <source>The installed {title} {version} was built for glibc {needed} or newer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_wheel.py" />
   <source>This system has {libc}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_wheel.py" />
   <source>the file WHEEL of {distribution}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_wheel.py" />
   <source>The installed build was made for this Python and this system</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/further_parts.py" />
   <source>The parts that only some programs need work as well</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/gpu_computes.py" />
   <source>The driver gives a GPU, but {title} lists none.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/gpu_computes.py" />
   <source>The framework computes on the GPU and the numbers are right</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/gpu_faults.py" />
   <source>memory error</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/gpu_faults.py" />
   <source>memory errors</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/gpu_faults.py" />
   <source>{name} counts {ecc_errors} {errors} that it could not correct since the driver was started.</source>
   <extracomment>errors = 'memory error' if gpu.ecc_errors == 1 else 'memory errors'</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/gpu_faults.py" />
   <source>{when}{text} (Xid {number}: {value})</source>
   <extracomment>when = f'{line.when}: ' if line.when else ''</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/gpu_faults.py" />
   <source>The card reports no fault of its own since the computer was started</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/gpu_given.py" />
   <source>The GPU is here, but the driver's library {library} was not put into this container.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/gpu_given.py" />
   <source>the loader</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/gpu_given.py" />
   <source>NVIDIA_DRIVER_CAPABILITIES is {asked}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/gpu_given.py" />
   <source>the driver's library libcuda.so.1 is not in it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/gpu_given.py" />
   <source>This is the inside of a container ({engine}) and {lacks}.</source>
   <extracomment>engine = case.host.container if case.host.container not in ('', 'unknown') else 'container'; lacks = 'it has no /dev/nvidia* files' if bare else "the driver's library libcuda.so.1 is not in it"</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/gpu_given.py" />
   <source>The host has an NVIDIA GPU on its PCI bus.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/gpu_given.py" />
   <source>NVIDIA_VISIBLE_DEVICES is {variable}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/gpu_given.py" />
   <source>This is WSL 1, which has no GPU support; WSL 2 has.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/gpu_given.py" />
   <source>/dev/dxg is missing, so WSL was given no GPU.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/gpu_given.py" />
   <source>libcuda comes from {foreign_libcuda}, not from {WSL_FOLDER}lib.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/gpu_given.py" />
   <source>The Windows driver does not answer inside WSL. {said}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/gpu_given.py" />
   <source>This container, or WSL, was given the GPU</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/gpu_healthy.py" />
   <source>The driver says: {said}.</source>
   <extracomment>said = answer.error if answer is not None and answer.code else called.error if called else ''</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/gpu_healthy.py" />
   <source>The driver answers {code}, {error}.</source>
   <extracomment>code = called.code if called is not None else -1</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/gpu_healthy.py" />
   <source>{name} is in compute mode Prohibited: it accepts no program.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/gpu_healthy.py" />
   <source>{name} is in compute mode Exclusive Process and a program already runs on it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/gpu_healthy.py" />
   <source>{name} is in MIG mode, and the driver gives none of its instances to programs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/gpu_healthy.py" />
   <source>{name} has compute capability {compute_capability}; this build has code for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/gpu_healthy.py" />
   <source>The GPU is well, free, and known to this build</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/gpu_present.py" />
   <source>it shows {others}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/gpu_present.py" />
   <source>it shows no other display adapter either</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/gpu_present.py" />
   <source>No NVIDIA display adapter is on the PCI bus; {shows}.</source>
   <extracomment>shows = f'it shows {others}' if others else 'it shows no other display adapter either'</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/gpu_present.py" />
   <source>An NVIDIA GPU is in this computer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/harmless_lines.py" />
   <source>Harmless lines in the log are known as harmless</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/image_driver.py" />
   <source>{path} in this container belongs to driver {version}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/image_driver.py" />
   <source>The host runs driver {version}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/image_driver.py" />
   <source>The driver's libraries in this container are those of the host</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/libraries_load.py" />
   <source>{title}'s own log</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/libraries_load.py" />
   <source>{name}, wanted by {wanted_by},</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/libraries_load.py" />
   <source>{wanted} is at {path}, where the loader does not look.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/libraries_load.py" />
   <source>{wanted} is taken from {path} {version}, ahead of the fitting copy {better}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/libraries_load.py" />
   <source>{wanted} is nowhere on this machine; only another version is: {others}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/libraries_load.py" />
   <source>{wanted} is nowhere on this machine.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/libraries_load.py" />
   <source>; only another version is: {others}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/libraries_load.py" />
   <source>{wanted} is at {path} but needs {join}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/libraries_load.py" />
   <source>{wanted} is taken from {path} {version}, ahead of the fitting copy.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/libraries_load.py" />
   <source>{wanted} at {path} cannot be used: {value}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/libraries_load.py" />
   <source>it is damaged</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/libraries_load.py" />
   <source>is at {own}. {sentence}</source>
   <extracomment>own = f'{library.path} ({library.version})' if library.version else library.path</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/libraries_load.py" />
   <source>It is of another version</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/libraries_load.py" />
   <source>is not here; another version is: {value}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/libraries_load.py" />
   <source>The file itself was found at {path}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/libraries_load.py" />
   <source>The loader finds every CUDA and cuDNN library that this build opens</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/library_sets.py" />
   <source>{title} asks for {wanted}; installed is {installed}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/library_sets.py" />
   <source>{wanted_by} asks for {wanted} and got it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/library_sets.py" />
   <source>The frameworks in this Python agree on the CUDA libraries</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/loading_agrees.py" />
   <source>really loading it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/loading_agrees.py" />
   <source>(Windows error {code})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/loading_agrees.py" />
   <source>The files of {name} look whole, but</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/loading_agrees.py" />
   <source>{start} loading {path} never ended: {error}.</source>
   <extracomment>error = error if len(error) &lt;= LONGEST else f'{error[:LONGEST]}...'</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/loading_agrees.py" />
   <source>{start} a process that loads {path} crashes: {error}{meaning}.</source>
   <extracomment>error = error if len(error) &lt;= LONGEST else f'{error[:LONGEST]}...'; meaning = f' ({MEANING[error]})' if error in MEANING else ''</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/loading_agrees.py" />
   <source>{start} the loader refuses {path}: {rstrip}{number}.</source>
   <extracomment>number = f' (Windows error {tried.code})' if tried.code else ''</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/loading_agrees.py" />
   <source>By its files {name} cannot be loaded here, and yet the loader takes {value}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/loading_agrees.py" />
   <source>a file for it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/loading_agrees.py" />
   <source>By its files {name} comes from {expected}, but the loader takes {path}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/loading_agrees.py" />
   <source>comes from {mine}</source>
   <extracomment>mine = tried.path if tried.outcome == 'loaded' and tried.same_file else ''</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/loading_agrees.py" />
   <source>cannot be loaded</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/loading_agrees.py" />
   <source>By its files {name} {promised}, but {title} has {other} in memory.</source>
   <extracomment>promised = f'comes from {mine}' if mine else 'cannot be loaded'</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/loading_agrees.py" />
   <source>The loader really loads the files that the search for libraries names</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/loading_reasons.py" />
   <source>current folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/loading_reasons.py" />
   <source>application folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/log_on_machine.py" />
   <source>line {line}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/memory_free.py" />
   <source>{value} (PID {pid})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/memory_free.py" />
   <source>a program</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/memory_free.py" />
   <source>{name} has {free} of {total} MiB free; held by {who}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/memory_free.py" />
   <source>The GPU has memory left for your program</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/onednn.py" />
   <source>{title} crashed with {name} while it computed on the processor.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/onednn.py" />
   <source>{title} got wrong numbers on the processor.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/onednn.py" />
   <source>With {settings} the same test gave the right numbers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/onednn.py" />
   <source>a second run of it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/onednn.py" />
   <source>{path} was in the memory of the process.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/onednn.py" />
   <source>{title} crashed with {name} with two copies of OpenMP in it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/onednn.py" />
   <source>The libraries that compute on the processor do not clash</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/own_module.py" />
   <source>{name} cannot be loaded: {rstrip}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/platforms.py" />
   <source>No build of {name} for macOS supports NVIDIA cards, and Apple's systems have no driver for them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/platforms.py" />
   <source>{name} is built for 64-bit processors of PCs and servers only.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/platforms.py" />
   <source>No build of {name} for Windows on ARM supports NVIDIA cards.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/platforms.py" />
   <source>{name} is built for Linux with glibc; this system has musl instead, as Alpine Linux does.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/platforms.py" />
   <source>The builds of TensorFlow on PyPI for ARM processors have no GPU support.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/platforms.py" />
   <source>on a processor of the kind {machine}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/platforms.py" />
   <source>with {libc}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/platforms.py" />
   <source>This is {value}{libc}{processor}.</source>
   <extracomment>libc = f' with {case.host.libc}' if case.host.libc.startswith('musl') else ''; processor = f' on a processor of the kind {case.host.machine}' if case.host.machine else ''</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/stage_failures.py" />
   <source>the matrix product</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/stage_failures.py" />
   <source>the convolution</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/stage_failures.py" />
   <source>the training step</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/stage_failures.py" />
   <source>the compiling of a function</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/stage_failures.py" />
   <source>the Fourier transform</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/stage_failures.py" />
   <source>the solving of a system of equations</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/stage_failures.py" />
   <source>the product of 16-bit numbers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/stage_failures.py" />
   <source>the measuring of speeds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/stage_failures.py" />
   <source>asking for its build</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/stage_failures.py" />
   <source>on GPU {gpu} ({name})</source>
   <extracomment>name = listed[position] if position &lt; len(listed) else ''</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/stage_failures.py" />
   <source>on GPU {gpu}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/stage_failures.py" />
   <source>{title} did not finish {doing} within the time limit.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/stage_failures.py" />
   <source>{title} wrote over {value} MB of messages during {doing}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/stage_failures.py" />
   <source>{title} crashed with {name} during {doing}: {meaning}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/stage_failures.py" />
   <source>{title} crashed with {name} during {doing}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/stage_failures.py" />
   <source>{title} ended Python with exit code {code} during {doing}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/stage_failures.py" />
   <source>{doing} failed: {in_short}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/stage_failures.py" />
   <source>{doing} ran on {device} and its numbers differ from NumPy's.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/stage_failures.py" />
   <source>compared with NumPy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/stage_failures.py" />
   <source>{title} lists a GPU, but {doing} ran on {device}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/checks/support.py" />
   <source>NVML says: {rstrip}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/bars.py" />
   <source>Matrix product</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/bars.py" />
   <source>Copying data</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/bars.py" />
   <source>To</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/bars.py" />
   <source>From</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/bars.py" />
   <source>Processor</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/bars.py" />
   <source>GPU {position} ({name})</source>
   <extracomment>name = _name(case, position) if named else ''</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/bars.py" />
   <source>GPU {position}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/cause.py" />
   <source>passed with a warning</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/cause.py" />
   <source>had to wait</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/cause.py" />
   <source>was not needed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/cause.py" />
   <source>could not be checked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/cause.py" />
   <source>the step “{LAYER_TITLES}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/cause.py" />
   <source>the result</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/cause.py" />
   <source>is: {title}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/cause.py" />
   <source>the GPU works</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/cause.py" />
   <source>is that the GPU works</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/cause.py" />
   <source>nothing was named</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/cause.py" />
   <source>is: {said}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/cause.py" />
   <source>not noticed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>is not installed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>the newest CUDA that the driver supports</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>the NVIDIA driver</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>is {version} (branch {partition})</source>
   <extracomment>version = f' of driver {used.version}' if strange else ''</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>not there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>not loaded; nouveau is loaded instead</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>is not loaded, and nouveau is loaded in its place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>, and none is made for this kernel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>not loaded{made}</source>
   <extracomment>made = '' if loaded.installed else ', and none is made for this kernel'</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>are missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>{listed}: not open to this user</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>are not open to this user: {listed}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>are {listed}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>is not there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>its library cannot be loaded: {load_error}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>is that {error}</source>
   <extracomment>error = step.error if step is not None else f'{test.end.name or test.end.kind}'</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>cannot load</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>{value} fails: {error}</source>
   <extracomment>error = step.error if step is not None else f'{test.end.name or test.end.kind}'</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>is an error: {error}</source>
   <extracomment>error = step.error if step is not None else f'{test.end.name or test.end.kind}'</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>it gives a GPU</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>is that it has a GPU</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>to a process with these variables</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>it gives no GPU{hidden}</source>
   <extracomment>hidden = ' to a process with these variables' if said.hidden_by &gt; 0 else ''</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>is that it has no GPU{hidden}</source>
   <extracomment>hidden = ' to a process with these variables' if said.hidden_by &gt; 0 else ''</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>it answers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>error: {value}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>says: {value}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>fails at the step “{name}”: {error}</source>
   <extracomment>name = step.name if step is not None else test.end.stage or 'start'; error = step.error if step is not None else f'{test.end.name or test.end.kind}'</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>fails at the step “{name}”</source>
   <extracomment>name = step.name if step is not None else test.end.stage or 'start'</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>tells of no fault of a GPU</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>Xid {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>tells of faults of a GPU: {join}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>after {seconds} s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>comes after {seconds} s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>comes at once</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>the kernel's part of the NVIDIA driver</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>the driver's device files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>a computation by the driver alone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>the system's log</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>the driver's own answer (cuInit)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>NVML, the driver's part that reports on the cards,</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>the driver's answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>of driver {version}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>, while the kernel runs {running}</source>
   <extracomment>running = loaded.version if loaded is not None and loaded.version else driver_version(side.case)</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>, and {value} more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>, and belongs to the image</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>comes from {value}{version}{beside}{image}{more}</source>
   <extracomment>version = f' of driver {used.version}' if strange else ''; beside = f', while the kernel runs {running}' if strange else ''; image = ', and belongs to the image' if used.mounted is False else ''; more = f', and {len(copies) - 1} more' if len(copies) &gt; 1 else ''</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/framework.py" />
   <source>built for CUDA</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/framework.py" />
   <source>built for the processor only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/framework.py" />
   <source>built for AMD cards</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/framework.py" />
   <source>an empty package that brings another one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/framework.py" />
   <source>the framework</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/framework.py" />
   <source>the CUDA that {title} was built for</source>
   <extracomment>title = titles[0] if len(titles) == 1 else 'the framework'</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/framework.py" />
   <source>the cuDNN that {title} was built for</source>
   <extracomment>title = titles[0] if len(titles) == 1 else 'the framework'</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/framework.py" />
   <source>what cards {title} holds code for</source>
   <extracomment>title = titles[0] if len(titles) == 1 else 'the framework'</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/framework.py" />
   <source>what the framework imports</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/framework.py" />
   <source>the project in the working folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/framework.py" />
   <source>not installed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/framework.py" />
   <source>is {join}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/framework.py" />
   <source>one package</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/framework.py" />
   <source>belongs to one package</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/framework.py" />
   <source>is filled by several packages: {listed}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/framework.py" />
   <source>are damaged: {listed}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/framework.py" />
   <source>are whole</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/framework.py" />
   <source>{wanted} ({value} is installed)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/framework.py" />
   <source>are not met: {listed}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/framework.py" />
   <source>are met</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/framework.py" />
   <source>is hidden by {listed}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/framework.py" />
   <source>not hidden</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/framework.py" />
   <source>asks for {listed}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/framework.py" />
   <source>asks for no framework</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/framework.py" />
   <source>the framework's folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/framework.py" />
   <source>the framework's files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/framework.py" />
   <source>the framework's requirements</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/gpu.py" />
   <source>exclusive process</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/gpu.py" />
   <source>the PCI bus</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/gpu.py" />
   <source>the graphics card</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/gpu.py" />
   <source>the graphics cards</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/gpu.py" />
   <source>no NVIDIA card</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/gpu.py" />
   <source>shows no NVIDIA card, only {others}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/gpu.py" />
   <source>shows no NVIDIA card</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/gpu.py" />
   <source>, only {others}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/gpu.py" />
   <source>an NVIDIA card</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/gpu.py" />
   <source>{len} NVIDIA cards</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/gpu.py" />
   <source>kernel driver: {join}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/gpu.py" />
   <source>, problem code {join}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/gpu.py" />
   <source>shows {count} ({held}{code})</source>
   <extracomment>count = 'an NVIDIA card' if len(cards) == 1 else f'{len(cards)} NVIDIA cards'; code = f", problem code {', '.join(map(str, problems))}" if problems else ''</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/gpu.py" />
   <source>is {said}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/gpu.py" />
   <source>are {said}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/gpu.py" />
   <source>compute capability {compute_capability}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/gpu.py" />
   <source>{value} GB</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/gpu.py" />
   <source>on with {len} instances</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/gpu.py" />
   <source>at least one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/gpu.py" />
   <source>are held down ({join})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/gpu.py" />
   <source>are free</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/gpu.py" />
   <source>{value} of {value2} GB</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/gpu.py" />
   <source>{amount} free</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/gpu.py" />
   <source>is mostly free</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/gpu.py" />
   <source>is mostly in use ({amount} free)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/gpu.py" />
   <source>{link_width} of {link_width_max} lanes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/gpu.py" />
   <source>all lanes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/gpu.py" />
   <source>the compute mode</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/gpu.py" />
   <source>MIG, which divides a card into parts,</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/gpu.py" />
   <source>the number of errors of the card's memory</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/gpu.py" />
   <source>the clocks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/gpu.py" />
   <source>the link to the card</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/gpu.py" />
   <source>the graphics card's memory</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/item.py" />
   <source>no answer in time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/item.py" />
   <source>crashes when it is asked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/item.py" />
   <source>is {value}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/item.py" />
   <source>is not known</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/item.py" />
   <source>On the left {subject} {left}; on the right they {right}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/item.py" />
   <source>On the left {subject} {left}; on the right it {right}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/item.py" />
   <source>gives no answer in time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/item.py" />
   <source>{join} and {value} more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/libraries.py" />
   <source>the wheel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/libraries.py" />
   <source>not looked for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/libraries.py" />
   <source>another version</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/libraries.py" />
   <source>not asked for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/libraries.py" />
   <source>is not asked for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/libraries.py" />
   <source>are not asked for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/libraries.py" />
   <source>; really loading it fails: {error}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/libraries.py" />
   <source>{short}, version {version}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/libraries.py" />
   <source>, version {version}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/libraries.py" />
   <source>version {version}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/libraries.py" />
   <source>is not found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/libraries.py" />
   <source>are not found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/libraries.py" />
   <source>lies in {folder}{beside}, where nobody looks for it</source>
   <extracomment>beside = f' ({version})' if version else ''</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/libraries.py" />
   <source>lie in {folder}, where nobody looks for them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/libraries.py" />
   <source>is there in {value} only ({folder})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/libraries.py" />
   <source>are there in another version only ({folder})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/libraries.py" />
   <source>without {join}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/libraries.py" />
   <source>cannot be loaded{lacks}{beside}</source>
   <extracomment>lacks = f" without {', '.join(fact.missing_dependencies)}" if fact.missing_dependencies else ''; beside = f' ({version})' if version else ''</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/libraries.py" />
   <source>cannot be loaded{lacks}</source>
   <extracomment>lacks = f" without {', '.join(fact.missing_dependencies)}" if fact.missing_dependencies else ''</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/libraries.py" />
   <source>, and hides the copy that fits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/libraries.py" />
   <source>the wheels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/libraries.py" />
   <source>comes from {from}{hides}</source>
   <extracomment>hides = ', and hides the copy that fits' if fact.status == 'shadowed' else ''</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/libraries.py" />
   <source>come from {many}{hides}</source>
   <extracomment>many = 'the wheels' if fact.found_via == 'site-packages' else _from(fact, side); hides = ', and hides the copy that fits' if fact.status == 'shadowed' else ''</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/libraries.py" />
   <source>not found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/libraries.py" />
   <source>from {from}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/packages.py" />
   <source>the CUDA toolkit of the system</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/packages.py" />
   <source>the package {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/packages.py" />
   <source>{count} package</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/packages.py" />
   <source>{count} packages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/packages.py" />
   <source>NVIDIA's packages in the Python</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/packages.py" />
   <source>are not installed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/packages.py" />
   <source>are installed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/packages.py" />
   <source>of unknown version</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/packages.py" />
   <source>CUDA {listed}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/packages.py" />
   <source>{value} in {place}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/packages.py" />
   <source>unknown version</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/packages.py" />
   <source>is {listed}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/pairs.py" />
   <source>“{name}” is a report, but it holds no result: check that computer again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/pairs.py" />
   <source>“{name}” tells nothing of {FRAMEWORK_TITLES}; it tells of {held}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/places.py" />
   <source>the environment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/places.py" />
   <source>the temporary folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/places.py" />
   <source>the user's site-packages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/python.py" />
   <source>a virtual environment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/python.py" />
   <source>a conda environment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/python.py" />
   <source>the system's Python</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/python.py" />
   <source>the Python</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/python.py" />
   <source>, without the GIL</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/python.py" />
   <source>{implementation}, {bits} bit{free}</source>
   <extracomment>free = ', without the GIL' if python.free_threaded else ''</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/python.py" />
   <source>is searched</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/python.py" />
   <source>is not searched</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/python.py" />
   <source>the Python's build</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/python.py" />
   <source>the Python's platform</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/python.py" />
   <source>the kind of environment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/python.py" />
   <source>the user's own folder of packages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/python.py" />
   <source>what installs packages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/run.py" />
   <source>a short training</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/run.py" />
   <source>solving equations</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/run.py" />
   <source>mixed precision</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/run.py" />
   <source>does not end</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/run.py" />
   <source>drowns in messages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/run.py" />
   <source>ends Python</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/run.py" />
   <source>importing the framework</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/run.py" />
   <source>the framework's own list of GPUs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/run.py" />
   <source>the computation on the GPU</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/run.py" />
   <source>{count} GPU</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/run.py" />
   <source>{count} GPUs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/run.py" />
   <source>holds {said}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/run.py" />
   <source>on the processor</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/run.py" />
   <source>runs on the processor instead</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/run.py" />
   <source>wrong numbers at {at}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/run.py" />
   <source>wrong numbers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/run.py" />
   <source>at {at}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/run.py" />
   <source>gives wrong numbers at {at}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/run.py" />
   <source>gives wrong numbers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/run.py" />
   <source>fails{where}: {shown}</source>
   <extracomment>where = f' at {at}' if at else ''</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/run.py" />
   <source>{ENDS}{name} at {at}</source>
   <extracomment>name = f' ({run.end.name})' if run.end.name else ''</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/run.py" />
   <source>{value} GFLOP/s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/run.py" />
   <source>the speed of a matrix product on the GPU</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/system.py" />
   <source>Linux</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/system.py" />
   <source>Windows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/system.py" />
   <source>a container</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/system.py" />
   <source>WSL 2</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/system.py" />
   <source>WSL 1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/system.py" />
   <source>a virtual machine</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/system.py" />
   <source>{get} in {where}{engine}</source>
   <extracomment>engine = f' ({host.container})' if host.container else ''</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/system.py" />
   <source>in {where}{engine}</source>
   <extracomment>engine = f' ({host.container})' if host.container else ''</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/system.py" />
   <source>none of AVX, AVX2 and FMA</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/system.py" />
   <source>has none of AVX, AVX2 and FMA</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/system.py" />
   <source>has {join}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/system.py" />
   <source>nearly used up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/system.py" />
   <source>is nearly used up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/system.py" />
   <source>the memory that Windows can promise</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/system.py" />
   <source>the kind of processor</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/system.py" />
   <source>the processor</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/system.py" />
   <source>Microsoft's Visual C++ runtime</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/system.py" />
   <source>the processor's name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/system.py" />
   <source>the C library</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/system.py" />
   <source>Secure Boot</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/system.py" />
   <source>the release of the system</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/system.py" />
   <source>the kernel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/together.py" />
   <source>The two sides differ in {listed}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/variables.py" />
   <source>not set</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/variables.py" />
   <source>is set to “{said}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/variables.py" />
   <source>no folder with GPU libraries</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/variables.py" />
   <source>names no folder with GPU libraries</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/variables.py" />
   <source>; gone: {listed}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/variables.py" />
   <source>names {said}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/diagnose.py" />
   <source>gpuwizard could not write more about it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/common.py" />
   <source>a test run</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/common.py" />
   <source>did not end in time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/common.py" />
   <source>drowned in messages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/common.py" />
   <source>ended early</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/common.py" />
   <source>{value} GiB</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/common.py" />
   <source>{value} MiB</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/common.py" />
   <source>gpuwizard could not finish this check. The report holds the details.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>The driver gives no GPU.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>{names} answers with driver {version}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>{names} answers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>with driver {version}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>GPU {index}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>, kernel driver {kernel_driver}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>, no kernel driver</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>On the PCI bus</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>NVIDIA device {device_id}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>NVIDIA GPU on the PCI bus</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>none (other display adapters: {others})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>({size} free)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>Driver version</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>Newest CUDA it supports</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>not loaded</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>; nouveau is loaded instead</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>Kernel module</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>nvidia {version} {state}{nouveau}</source>
   <extracomment>state = 'loaded' if loaded.nvidia else 'not loaded'; nouveau = '; nouveau is loaded instead' if loaded.nouveau else ''</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>Driver library</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>gives {hidden} GPU only without the variable that hides the GPU</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>gives {hidden} GPUs only without the variable that hides the GPU</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>Driver called directly</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>works, gives {count} GPU{took}</source>
   <extracomment>took = f' ({answer.seconds:.1f} s)' if answer.seconds &gt;= 1 else ''</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>works, gives {count} GPUs{took}</source>
   <extracomment>took = f' ({answer.seconds:.1f} s)' if answer.seconds &gt;= 1 else ''</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>{call} answers {code}, {error}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>exit code {exit_code}: {output}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>Device files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>Not allowed to open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>Inside a container</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>Windows Subsystem for Linux</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>System</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver_alone.py" />
   <source>Driver alone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver_alone.py" />
   <source>{left} more GPUs were not tested</source>
   <extracomment>left = called.device_count - len(tests) if called is not None and tests else 0</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver_alone.py" />
   <source>{left} more GPU was not tested</source>
   <extracomment>left = called.device_count - len(tests) if called is not None and tests else 0</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver_alone.py" />
   <source>s were</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver_alone.py" />
   <source>{named}, driver alone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver_alone.py" />
   <source>the test did not come to an end</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver_alone.py" />
   <source>to the GPU {speed}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver_alone.py" />
   <source>back {speed}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver_alone.py" />
   <source>from the GPU {speed}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver_alone.py" />
   <source>from the GPU</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver_alone.py" />
   <source>right numbers in {took} s{join}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver_alone.py" />
   <source>{value} GB/s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/framework.py" />
   <source>with CUDA (NVIDIA GPUs)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/framework.py" />
   <source>without CUDA (processor only)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/framework.py" />
   <source>for AMD GPUs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/framework.py" />
   <source>does not say whether it has CUDA</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/framework.py" />
   <source>only pulls another package</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/framework.py" />
   <source>virtual environment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/framework.py" />
   <source>the system's own</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/framework.py" />
   <source>{title} {version} imports without error.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/framework.py" />
   <source>{title} was not imported.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/framework.py" />
   <source>{title} could not be imported.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/framework.py" />
   <source>{version} ({maker}{bits} bit, {kind}, packages by {installer})</source>
   <extracomment>maker = '' if python.implementation == 'cpython' else f'{python.implementation}, '</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/framework.py" />
   <source>Python</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/framework.py" />
   <source>not installed in this Python</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/framework.py" />
   <source>not known whether it is installed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/framework.py" />
   <source>In the way</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/framework.py" />
   <source>{path} hides {module}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/framework.py" />
   <source>Package</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/framework.py" />
   <source>Build</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/framework.py" />
   <source>Also owns its folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/framework.py" />
   <source>Needs {wanted}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/framework.py" />
   <source>Damaged file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/framework.py" />
   <source>Import</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/framework.py" />
   <source>works, {seconds} s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>Convolution</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>Training step</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>Compiled function</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>Fourier transform</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>System of equations</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>16-bit matrix product</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>Speed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>It waits until the step "{LAYER_TITLES}" is mended.{cpu}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>The test was not run.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>{title} did not compute on a GPU.{cpu}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>{title} computes on {name} and the numbers are right</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>GPU {gpu}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>{works}, but not on {join}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>{works}, but this does not work: {join}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>On the processor the same operations gave the right numbers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>GPUs that {title} lists</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>failed: {in_short}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>left out: {skipped}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>ran on {where}, but the numbers are wrong</source>
   <extracomment>where = 'the GPU' if stage.on_gpu else 'the processor'</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>right numbers on {where}, {times}</source>
   <extracomment>where = 'the GPU' if stage.on_gpu else 'the processor'</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>first run {seconds} s, then {max} s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>{title}, its device {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>right numbers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>wrong numbers, or an error</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>Once more with {changed}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>the GPU {figure}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>the processor {figure}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>{title}, matrix products</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>Speed of a matrix product</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>{title}, float32</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>to the GPU {figure}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>back {figure}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>Speed of a copy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>could not be measured: {in_short}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>seen before the test, while it may have been idle</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>it accepts no program</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>it serves one program at a time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>of GPU {index}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>, which is hot: check its cooling</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>held down: {why} ({IDLE})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>held down by the {slowed}, which is usual under full load</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>{width} of {most} lanes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>{width} lanes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>, generation {link_generation}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>of {link_generation_max}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>PCI Express{of}</source>
   <extracomment>of = f' of GPU {gpu.index}' if several else ''</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>{told} ({IDLE}; cards save power so{contradicted})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>of the {value} that all lanes carry</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>copies reach {best} GB/s at most{could}. Another slot, or the card seated anew, may give it all lanes</source>
   <extracomment>could = f' of the {full / GB:.0f} that all lanes carry' if full else ''</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>; copies of {value} GB/s show that it is faster at work</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>Memory errors{of}</source>
   <extracomment>of = f' of GPU {gpu.index}' if several else ''</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>not watched for: error correction is off</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>{ecc_errors} since the driver was started that could not be corrected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>none that could not be corrected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>Compute mode{of}</source>
   <extracomment>of = f' of GPU {gpu.index}' if several else ''</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>Divided by MIG{of}</source>
   <extracomment>of = f' of GPU {gpu.index}' if several else ''</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>yes, no part was listed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>Part by MIG{of}</source>
   <extracomment>of = f' of GPU {gpu.index}' if several else ''</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>Program on it{of}</source>
   <extracomment>of = f' of GPU {gpu.index}' if several else ''</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>and {value} more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>, yours</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>, another user's</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>{value} (PID {pid}){held}{whose}</source>
   <extracomment>held = f', {size(process.memory)}' if process.memory else ''</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>. Other programs use it as well, which takes speed from yours</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>{name} reaches {value} GFLOP/s, the processor {processor}{shared}</source>
   <extracomment>name = f'GPU {speed.gpu}' if len(case.run.gpus) &gt; 1 else 'the GPU'; shared = '. Other programs use it as well, which takes speed from yours' if others else ''</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>GPU {gpu} reaches {value} GFLOP/s, GPU {gpu2} of the same kind {value2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>Matrix product of {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>Faults in the system's log</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>may not be read by this user</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>none found since the start</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>and {value} earlier ones</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>(Xid {number}: {says})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>, on another card of this computer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>Fault in the system's log</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/libraries.py" />
   <source>in a folder where the system does not look</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/libraries.py" />
   <source>only in another version</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/libraries.py" />
   <source>hidden behind another copy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/libraries.py" />
   <source>It is not known whether {title} is installed, so no {name} was looked for.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/libraries.py" />
   <source>{title} is not installed, so no {name} is asked for.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/libraries.py" />
   <source>This build of {title} does not use {name}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/libraries.py" />
   <source>{title} uses {name} on the GPU.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/libraries.py" />
   <source>It is not known which {name} libraries this build opens.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/libraries.py" />
   <source>{join}: found, but really loading it failed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/libraries.py" />
   <source>{join}: found, but really loading them failed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/libraries.py" />
   <source>{name}{version} is found where {title} looks for it.</source>
   <extracomment>version = f' {library.version}' if library.version and library.status == 'found' else ''</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/libraries.py" />
   <source>All {len} {name} libraries that {title} opens are found.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/libraries.py" />
   <source>The step "Search path" says more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/libraries.py" />
   <source>{title} was built for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/libraries.py" />
   <source>CUDA {cuda_version}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/libraries.py" />
   <source>Toolkit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/libraries.py" />
   <source>CUDA {value} in {path}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/libraries.py" />
   <source>(this environment's packages bring the libraries)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/libraries.py" />
   <source>none found on this machine{enough}</source>
   <extracomment>enough = " (this environment's packages bring the libraries)" if case.target.components else ''</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/libraries.py" />
   <source>cuDNN {cudnn_version}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/libraries.py" />
   <source>cuDNN {version} at {path} ({problem})</source>
   <extracomment>version = f' {library.version}' if library.version and library.status == 'found' else ''</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/libraries.py" />
   <source>cuDNN {version} at {path}</source>
   <extracomment>version = f' {library.version}' if library.version and library.status == 'found' else ''</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/libraries.py" />
   <source>Copy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/libraries.py" />
   <source>Copies of cuDNN</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/libraries.py" />
   <source>none found on this machine</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/libraries.py" />
   <source>; needs {join}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/libraries.py" />
   <source>; when it is first used it opens {names}, which would not be found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path.py" />
   <source>Variables that matter for the GPU</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path.py" />
   <source>Libraries that {title} opens</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path.py" />
   <source>The search path was not looked at.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path.py" />
   <source>Nothing on the search path is in the way of the GPU.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path.py" />
   <source>this folder does not exist</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path.py" />
   <source>the programs of CUDA {value} (nvcc, ptxas)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path.py" />
   <source>PATH entry {position}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path.py" />
   <source>(set, but empty)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path.py" />
   <source>(not set)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_entries.py" />
   <source>{variable} entry {position}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_entries.py" />
   <source>it has no effect</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_entries.py" />
   <source>it stands for the current folder, so that any file there may be taken</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_entries.py" />
   <source>made for building programs only: its libcuda.so pretends to be the driver</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_entries.py" />
   <source>holds {some}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_entries.py" />
   <source>{some} is taken from here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_entries.py" />
   <source>{some} are taken from here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_entries.py" />
   <source>only the loader knows what this comes to</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_entries.py" />
   <source>written in quotation marks, so Windows does not look here for libraries</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_entries.py" />
   <source>holds the name of a variable that is not set</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_entries.py" />
   <source>this network folder cannot be reached now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_entries.py" />
   <source>the same folder as entry {value}{spelled}, so it has no effect</source>
   <extracomment>spelled = f' ({entries[first].value})' if known and entries[first].value else ''</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_harm.py" />
   <source>its {file_name} is taken ahead of the right copy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_harm.py" />
   <source>its {name}{version} is taken ahead of {better}</source>
   <extracomment>version = f' {library.version}' if library.version else ''</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_harm.py" />
   <source>its {name}{version} does not fit: {problem}</source>
   <extracomment>version = f' {library.version}' if library.version else ''</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_harm.py" />
   <source>its {name}{version} does not fit</source>
   <extracomment>version = f' {library.version}' if library.version else ''</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_value.py" />
   <source>It holds for this terminal only.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_value.py" />
   <source>{variable}, corrected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_value.py" />
   <source>It is not set so far. This sets it to {several}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_value.py" />
   <source>Corrects the PATH of your own user, for all terminals that are opened from then on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_value.py" />
   <source>No administrator is needed. Entries that stand in the PATH of the whole computer stay as they are: an administrator can change them in the Windows settings, under environment variables.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_value.py" />
   <source>Your own PATH, corrected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_value.py" />
   <source>folder that does not exist</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_value.py" />
   <source>folders that do not exist</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_value.py" />
   <source>repeated entry</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_value.py" />
   <source>repeated entries</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_value.py" />
   <source>empty entry</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_value.py" />
   <source>empty entries</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_value.py" />
   <source>{len} folders whose libraries do not fit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_value.py" />
   <source>left out: {listed}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_value.py" />
   <source>put first: {several}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_value.py" />
   <source>moved behind the copy that fits: {several}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_value.py" />
   <source>the rest is as it was</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_value.py" />
   <source>nothing else stands in it, so the variable is taken away</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_value.py" />
   <source>{join} and {parts}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_value.py" />
   <source>Nothing of this is in the way of the GPU: it only tidies up.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_value.py" />
   <source>{tidies}{THIS_TERMINAL} To keep it, change the file that sets the variable, often ~/.bashrc.</source>
   <extracomment>tidies = 'Nothing of this is in the way of the GPU: it only tidies up. ' if mark == 'info' else ''</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/plan.py" />
   <source>Everything else rests on the graphics card.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/plan.py" />
   <source>Nothing above the driver can work before it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/plan.py" />
   <source>Nothing in the container can use a GPU that the container was not given.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/plan.py" />
   <source>Nothing inside WSL can use the GPU before WSL sees it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/plan.py" />
   <source>cuDNN and the framework rest on the CUDA libraries.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/plan.py" />
   <source>The framework cannot use the GPU without cuDNN.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/plan.py" />
   <source>What is hidden or found in the wrong place cannot be used, whatever else is mended.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/plan.py" />
   <source>Nothing can use the GPU before the framework itself is in order.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/plan.py" />
   <source>The framework cannot be loaded before this is in order.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/plan.py" />
   <source>The test on the GPU cannot pass before this is in order.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/plan.py" />
   <source>It comes before everything else that failed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/plan.py" />
   <source>It has a cause of its own, so the steps before do not mend it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/plan.py" />
   <source>After it: {title}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/plan.py" />
   <source>Step {mends} may mend this as well: check again before you do it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/plan.py" />
   <source>all {len}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/plan.py" />
   <source>One restart now serves {serves}: steps {listed}.</source>
   <extracomment>serves = 'both' if len(wanting) == 2 else f'all {len(wanting)}'</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/plan.py" />
   <source>Leave the restart until step {last} is done: one restart serves {serves}.</source>
   <extracomment>serves = 'both' if len(wanting) == 2 else f'all {len(wanting)}'</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/plan.py" />
   <source>{join} and {numbers}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/conda.py" />
   <source>Scripts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/fit.py" />
   <source>It is not known for which cards it holds code.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/fit.py" />
   <source>compute capability {capability} ({name})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/fit.py" />
   <source>compute capability {capability}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/fit.py" />
   <source>{title} has no GPU support for Windows on ARM processors.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/fit.py" />
   <source>For this board only NVIDIA's own packages and container images use the GPU.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/fit.py" />
   <source>Its packages for ARM processors have no GPU support; NVIDIA's own container images have it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/fit.py" />
   <source>There are no builds with GPU support for this kind of processor ({machine}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/fit.py" />
   <source>Its packages need glibc; this system uses another C library, musl.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/fit.py" />
   <source>This is WSL 1, which cannot reach the GPU. WSL 2 can.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/fit.py" />
   <source>It would have to run in WSL, which serves only cards from Pascal on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/fit.py" />
   <source>It would have to run in WSL, whose GPU support needs Windows 10 21H2 or Windows 11.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/fit.py" />
   <source>compute capability {capability_min}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/fit.py" />
   <source>It is made for {least} and newer; this is {generation}.</source>
   <extracomment>least = option.cuda if compiles(option, ground) else option.cuda_major</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/fit.py" />
   <source>It has no GPU code for {generation}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/fit.py" />
   <source>It uses CUDA {library_cuda}, whose libraries have no code for {generation}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/fit.py" />
   <source>It uses cuDNN {library_cudnn}, which has no code for {generation}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/fit.py" />
   <source>It needs driver {needed} or newer; {branch} is the last driver branch for this card.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/fit.py" />
   <source>It needs glibc {glibc} or newer; this system has {glibc2}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/fit.py" />
   <source>It needs a processor with the AVX instructions, which this one does not have.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/ground.py" />
   <source>NVIDIA GPU with the chip {chip}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/ground.py" />
   <source>an NVIDIA GPU</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/jax.py" />
   <source>It needs cuDNN {cudnn} or newer, and {held} is the last one with code for this card.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/notices.py" />
   <source>What gpuwizard knows of versions is {days_old} days old. Newer releases and drivers are missing from this list; a newer gpuwizard knows them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/notices.py" />
   <source>On macOS no framework can use an NVIDIA GPU. PyTorch can use Apple's own GPUs without CUDA.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/notices.py" />
   <source>No NVIDIA GPU was found on this machine, so no set is named. The frameworks work on the processor alone: install tensorflow, torch or jax with pip as they are.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/notices.py" />
   <source>This is WSL 1. Turn it into WSL 2 first: in Windows, run wsl --set-version with its name and 2.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/notices.py" />
   <source>not known</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/notices.py" />
   <source>The GPUs of this machine differ: {cards}. What is said here serves them all, unless it says otherwise.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/notices.py" />
   <source>A part of the driver ({silent}) did not answer in time. Mend that first: see gpuwizard check.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/notices.py" />
   <source>No build of {title} serves all GPUs of this machine. What is said of it holds for {name}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/notices.py" />
   <source>The version of {python} could not be told, so other Pythons are named.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/notices.py" />
   <source>The {branch} branch is the last that knows this card.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/notices.py" />
   <source>(it supports CUDA up to {driver_cuda})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/notices.py" />
   <source>Start the container with its GPU (docker run --gpus all).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/notices.py" />
   <source>No NVIDIA driver{where} was seen. The sets need {least} or newer; each says which.{last}{given}</source>
   <extracomment>last = f' The {branch} branch is the last that knows this card.' if branch else ''; given = ' Start the container with its GPU (docker run --gpus all).' if ground.host.in_container else ''</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/notices.py" />
   <source>The driver{where}, {driver}, is too new for this card.{last}</source>
   <extracomment>last = f' The {branch} branch is the last that knows this card.' if branch else ''</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/notices.py" />
   <source>The driver{where}, {driver}{supports}, is too old for all of these: {least} is the least.{last}</source>
   <extracomment>supports = f' (it supports CUDA up to {ground.driver_cuda})' if ground.driver_cuda else ''; last = f' The {branch} branch is the last that knows this card.' if branch else ''</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/notices.py" />
   <source>of the machine that runs the container</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/notices.py" />
   <source>of Windows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/notices.py" />
   <source>Which GPU this machine has could not be seen. It is taken to be of 2018 or newer ({generation}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/notices.py" />
   <source>The compute capability of the GPU is not known. It is taken to be {ASSUMED_CAPABILITY} or newer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/notices.py" />
   <source>JAX's packages for ARM processors are taken to hold code for the same cards as those for x86.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/ruled.py" />
   <source>It cannot use the GPU on Windows itself.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/ruled.py" />
   <source>{NO_WINDOWS} In WSL it can.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/ruled.py" />
   <source>There is no NVIDIA driver for today's macOS, so nothing can use CUDA here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/ruled.py" />
   <source>every release</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/ruled.py" />
   <source>2.11 and newer on Windows itself</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/ruled.py" />
   <source>{version} on Windows itself</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/ruled.py" />
   <source>every release on Windows itself</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/ruled.py" />
   <source>The builds of {title} that work on this machine exist for Python {low} to {high}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/ruled.py" />
   <source>every release with Python {release}</source>
   <extracomment>release = release_of(mine) if mine else ''</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/ruled.py" />
   <source>in WSL</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/ruled.py" />
   <source>every release{inside}</source>
   <extracomment>inside = ' in WSL' if first.on == 'wsl' and windows else ''</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/ruled.py" />
   <source>{release} and newer{inside}</source>
   <extracomment>inside = ' in WSL' if first.on == 'wsl' and windows else ''</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/ruled.py" />
   <source>{release} and older{inside}</source>
   <extracomment>inside = ' in WSL' if first.on == 'wsl' and windows else ''</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/ruled.py" />
   <source>{release} to {release2}{inside}</source>
   <extracomment>inside = ' in WSL' if first.on == 'wsl' and windows else ''</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/ruled.py" />
   <source>What a plain pip install gives on Windows has no GPU support; its set names a CUDA build.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/ruled.py" />
   <source>any release from a plain pip install</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/ruled.py" />
   <source>{version}, which a plain pip install gives</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/ruled.py" />
   <source>{version} with the CUDA {cuda_major} plugin</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/ruled.py" />
   <source>cuDNN {limit} dropped this generation of cards, and pip takes the newest cuDNN unless told.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/ruled.py" />
   <source>{version} with cuDNN {limit} or newer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/shell.py" />
   <source>python3 -m venv {folder}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/shell.py" />
   <source>{command} -m venv {folder}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/shell.py" />
   <source>py -{release} -m venv {folder}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/shell.py" />
   <source>{base} -m venv {UV}</source>
   <extracomment>base = command('bash', [first.path]) if able else 'python3'</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/shell.py" />
   <source>{UV}/bin/pip install uv</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/shell.py" />
   <source>{UV}/bin/uv venv --seed --python {release} {folder}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/show.py" />
   <source>a list that names GPU:0</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/show.py" />
   <source>a list with the name of your card</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/show.py" />
   <source>a list that begins with CudaDevice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/tensorflow.py" />
   <source>On cards of this generation its GPU programs do not start, even where it lists the card. NVIDIA's own container image of TensorFlow (release 25.02) works there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/tensorflow.py" />
   <source>CUDA 11.2 and cuDNN 8.1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/tensorflow.py" />
   <source>It does not look into the folder of libcusolver, one of the libraries that come with it, and so uses no GPU until that folder is put on the search path. {LOOKUP_WORKS} finds it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/tensorflow.py" />
   <source>It does not find the CUDA libraries that come with it. {repaired} does.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>WSL 2 (it runs Linux inside Windows)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>cuDNN is kept below {lstrip}, since newer ones have no code for your card.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>It has no ready code for {generation}: the driver compiles it at the first start, which can take up to half an hour. After that it starts at once.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>The driver compiles most of its code for your card at the first start, which then takes longer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>JAX calls its support of WSL experimental.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>It is installed already, and it fits your card, your driver and Python {release}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>The last release that can use the GPU on Windows itself. It needs Python 3.10 at most and NumPy 1, and gets no more repairs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>On Windows itself {still}{title} cannot use the GPU. WSL 2 runs Linux inside Windows, with your driver for Windows.</source>
   <extracomment>still = "today's " if option.framework == 'tensorflow' else ''</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>The newest release that works without further help: {LOOKUP_FAULT} misses one of its own libraries, libcusolver.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>The newest release that is known to work on this card.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>The newest release that works with {tie}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>Python {release}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>another driver</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>a newer driver</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>{other} than you have</source>
   <extracomment>other = 'another driver' if past_branch(desk.ground) else 'a newer driver'</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>It needs {join} first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>the driver and the Python {release} that you have</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>the driver and the Pythons that you have</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>For programs that were written for Keras 2 or NumPy 1; later releases bring Keras 3.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>For other packages in the same environment that are made for CUDA 12.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>a driver of the {last} branch at the newest (later ones do not know this card)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>conda, which is installed first, brings them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>Python {release} instead of the one you named</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>The last line shows what {title} sees. All is well when it prints {EXPECTED}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>Nothing has to be installed: {title} {version} is in {path}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>Install {title} {version}{with}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>Put the same lines into the image's build file too, or it is lost with the container.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>, with the libraries it needs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>in Windows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>on the machine that runs the container</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>First install the NVIDIA driver {driver_needed} or newer{where}, and restart.</source>
   <extracomment>where = ' in Windows' if ground.host.in_wsl else ' on the machine that runs the container' if _inside(ground) else ''</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>the new folder "{label}" in your home folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>In PowerShell or cmd, opened as administrator: install WSL, and restart Windows. Pass over this where Ubuntu is in WSL already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>In the Ubuntu window that opens then, paste the lines for bash; they ask for the password that you have chosen there. They make an environment in {room}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>Install Miniforge, which brings the tool conda.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>Make the conda environment "{label}" with Python {release}, CUDA 11.2 and cuDNN 8.1 in it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>Fetch Python {release}, and make an environment with it in {room}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>Make an environment in {room}, from {path} (Python {release}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>The first line adds the part of Python that does this, which Debian and Ubuntu keep apart.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>about 25 minutes, 9 GB on the disk, and a restart</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/slow.py" />
   <source>power cap</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/slow.py" />
   <source>{name} works, but is connected by {given} of its {lanes} lane.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/slow.py" />
   <source>{name} works, but is connected by {given} of its {lanes} lanes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/slow.py" />
   <source>{name} works, but its clocks are held down: {join}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/slow.py" />
   <source>{value} times</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/slow.py" />
   <source>{name} number {gpu} works, but number {gpu2} of the same kind is {times} faster.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/speed.py" />
   <source>The GPU is {number} times faster here than the processor.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/speed.py" />
   <source>The GPU is {number} times slower here than the processor.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/speed.py" />
   <source>The GPU is no faster here than the processor.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/speed.py" />
   <source>{digits} GB/s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/speed.py" />
   <source>{digits} TFLOP/s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/speed.py" />
   <source>{digits} GFLOP/s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/verdict.py" />
   <source>This</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/verdict.py" />
   <source>The</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/verdict.py" />
   <source>An</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/verdict.py" />
   <source>No</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/verdict.py" />
   <source>Another</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/verdict.py" />
   <source>Two</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/verdict.py" />
   <source>Something</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/verdict.py" />
   <source>Other</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/verdict.py" />
   <source>Several</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/verdict.py" />
   <source>Your</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/verdict.py" />
   <source>Math</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/verdict.py" />
   <source>{title} cannot be imported: {words}.</source>
   <extracomment>words = cause[0].lower() + cause[1:] if first in SMALL_WORDS else cause</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/verdict.py" />
   <source>a GPU</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/verdict.py" />
   <source>{title} cannot use {card}: {words}.</source>
   <extracomment>card = 'a GPU' if root.cause == 'hardware.no-nvidia-gpu' else 'the GPU'; words = cause[0].lower() + cause[1:] if first in SMALL_WORDS else cause</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/verdict.py" />
   <source>{name} works on the {card}.</source>
   <extracomment>name = f'{title(case)} {installed.version}' if installed is not None else title(case); card = 'a GPU' if root.cause == 'hardware.no-nvidia-gpu' else 'the GPU'</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/verdict.py" />
   <source>{name} works on the GPU.</source>
   <extracomment>name = f'{title(case)} {installed.version}' if installed is not None else title(case)</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/verdict.py" />
   <source>Nothing wrong was found, but {name} was not tested on a GPU.</source>
   <extracomment>name = f'{title(case)} {installed.version}' if installed is not None else title(case)</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/verdict.py" />
   <source>Something is wrong that gpuwizard cannot explain yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/engine/demo_timing.py" />
   <source>loading each GPU library by itself</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/engine/demo_timing.py" />
   <source>looking for NVIDIA hardware</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/engine/demo_timing.py" />
   <source>asking the driver</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/engine/demo_timing.py" />
   <source>asking nvidia-smi</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/engine/demo_timing.py" />
   <source>testing GPU {index} with the driver alone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/engine/fixing.py" />
   <source>A command that asks something gets no answer here: copy it into a terminal where you can answer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/engine/fixing.py" />
   <source>cmd /d /s /c "{text}"</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/engine/fixing.py" />
   <source>command {number} of {count}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/engine/fixing.py" />
   <source>the command</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/engine/fixing.py" />
   <source>It was stopped before {which} began.</source>
   <extracomment>which = f'Command {number} of {count}' if count &gt; 1 else 'The command'</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/engine/fixing.py" />
   <source>It was stopped during {which}, and what that had begun may be half done.</source>
   <extracomment>which = f'Command {number} of {count}' if count &gt; 1 else 'The command'</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/engine/fixing.py" />
   <source>Command {number} of {count}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/engine/fixing.py" />
   <source>The command</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/engine/fixing.py" />
   <source>{which} could not be started: {problem}.</source>
   <extracomment>which = f'Command {number} of {count}' if count &gt; 1 else 'The command'</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/engine/fixing.py" />
   <source>{which} printed without end and was stopped.</source>
   <extracomment>which = f'Command {number} of {count}' if count &gt; 1 else 'The command'</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/engine/fixing.py" />
   <source>was ended by {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/engine/fixing.py" />
   <source>ended with code {code}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/engine/fixing.py" />
   <source>The {value} after it did not run.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/engine/libraries.py" />
   <source>{python} did not answer as a Python 3.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/engine/log_file.py" />
   <source>{name} is a folder, not a log file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/engine/log_file.py" />
   <source>The log {name} cannot be read: {value}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/engine/log_file.py" />
   <source>The log {name} cannot be read: {strerror}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/engine/log_file.py" />
   <source>{name} is not a text file, so it is no log. Name the file that holds the error message.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/engine/recommend.py" />
   <source>looking for Pythons</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/engine/runnable.py" />
   <source>This is a saved report: nothing is run from it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/engine/runnable.py" />
   <source>There is no command for this computer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/engine/runnable.py" />
   <source>Needs an administrator: copy it into a terminal.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/engine/runnable.py" />
   <source>The work goes on in another environment: copy it, then choose that one's Python on the first page.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/engine/runnable.py" />
   <source>A part of it has to be filled in first: copy it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/engine/runnable.py" />
   <source>It only looks: copy it and read its answer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/engine/runnable.py" />
   <source>It shows what is then changed by hand: copy it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/engine/runnable.py" />
   <source>It counts only in the terminal in which it is run: copy it there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/engine/runnable.py" />
   <source>It belongs on the computer that runs the container: copy it there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/engine/runnable.py" />
   <source>It ends a program: see first whether that is still needed, then copy it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/engine/runnable.py" />
   <source>It stops all of WSL: save your work there, then copy it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/engine/runnable.py" />
   <source>it only looks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/engine/setup.py" />
   <source>It was stopped. What had begun may be half done; it is looked at anew before anything else is run.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/engine/setup.py" />
   <source>A command of the run that was interrupted is still at work. Waiting for its end.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/engine/setup.py" />
   <source>running {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/engine/setup_facts.py" />
   <source>looking at this computer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/engine/setup_facts.py" />
   <source>looking at the environment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/engine/setup_facts.py" />
   <source>Making the environment was broken off.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/engine/setup_facts.py" />
   <source>The environment there has lost its Python.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/engine/setup_facts.py" />
   <source>The Python of the environment does not start.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/engine/setup_facts.py" />
   <source>WSL is gone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/engine/setup_trial.py" />
   <source>a matrix product, a convolution and a short training</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/engine/setup_trial.py" />
   <source>The check did not come to an end.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/engine/setup_trial.py" />
   <source>The GPU did {PARTS} with the right numbers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/engine/setup_trial.py" />
   <source>The GPU test did not pass</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/engine/setup_trial.py" />
   <source>{title} failed in the step {name}: {error}</source>
   <extracomment>title = 'Python' if framework == 'none' else FRAMEWORK_TITLES[framework]</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/engine/setup_trial.py" />
   <source>{title} failed in the step {name}</source>
   <extracomment>title = 'Python' if framework == 'none' else FRAMEWORK_TITLES[framework]</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/engine/setup_trial.py" />
   <source>{title} did {PARTS} on the processor with the right numbers.</source>
   <extracomment>title = 'Python' if framework == 'none' else FRAMEWORK_TITLES[framework]</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/engine/setup_trial.py" />
   <source>in the step {stage}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/engine/setup_trial.py" />
   <source>{title} ended{where} before it had done all ({value}).</source>
   <extracomment>title = 'Python' if framework == 'none' else FRAMEWORK_TITLES[framework]; where = f' in the step {facts.end.stage}' if facts.end.stage else ''</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/engine/setup_trial.py" />
   <source>{title} failed in Ubuntu: {last}</source>
   <extracomment>title = 'Python' if framework == 'none' else FRAMEWORK_TITLES[framework]</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/engine/setup_trial.py" />
   <source>{title} works in Ubuntu, but it computed on the processor.</source>
   <extracomment>title = 'Python' if framework == 'none' else FRAMEWORK_TITLES[framework]</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/engine/setup_trial.py" />
   <source>{title} works in Ubuntu and multiplied matrices on the GPU.</source>
   <extracomment>title = 'Python' if framework == 'none' else FRAMEWORK_TITLES[framework]</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/engine/setup_trial.py" />
   <source>{title} works in Ubuntu.</source>
   <extracomment>title = 'Python' if framework == 'none' else FRAMEWORK_TITLES[framework]</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/engine/setup_trial.py" />
   <source>and multiplied matrices on the GPU</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/engine/setup_trial.py" />
   <source>The environment works, and no package misses another.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/engine/target.py" />
   <source>not asked yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/engine/target.py" />
   <source>This Python could not be asked.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/engine/target.py" />
   <source>The interpreter did not answer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/model/driver.py" />
   <source>not on the search path</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/model/layers.py" />
   <source>Graphics card and driver</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/model/layers.py" />
   <source>CUDA libraries</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/model/layers.py" />
   <source>Search path</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/model/layers.py" />
   <source>Framework</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/model/layers.py" />
   <source>Test on the GPU</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/model/layers.py" />
   <source>PyTorch</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/model/outcome.py" />
   <source>not looked at yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/command.py" />
   <source>{name} could not be started: {error}</source>
   <extracomment>name = argv if isinstance(argv, str) else argv[0]</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/cudnn.py" />
   <source>nothing beside the file tells its version</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/cudnn.py" />
   <source>the file did not answer when it was asked for its version</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/cudnn.py" />
   <source>{via} beside it says {version}, while the file is named {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/driver.py" />
   <source>There is no Python here to ask NVML with.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/driver.py" />
   <source>There is no Python here to call the driver with.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/driver.py" />
   <source>calling the driver ({get})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/driver.py" />
   <source>nvidia-smi on PATH</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/driver.py" />
   <source>the driver library</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/driver.py" />
   <source>{what} did not answer within {LIMIT_SECONDS} seconds.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/driver.py" />
   <source>The process that asked {what} was ended by {name}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/driver.py" />
   <source>The process that asked {what} drowned in messages and was ended.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/driver.py" />
   <source>endless messages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/driver.py" />
   <source>Asking {what} ended the process with exit code {code}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/driver.py" />
   <source>{what} could not be asked: {value}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/driver_test.py" />
   <source>asking for its name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/driver_test.py" />
   <source>opening it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/driver_test.py" />
   <source>taking a little memory</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/driver_test.py" />
   <source>copying to it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/driver_test.py" />
   <source>compiling a small program for it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/driver_test.py" />
   <source>computing on it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/driver_test.py" />
   <source>copying back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/driver_test.py" />
   <source>giving all back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/driver_test.py" />
   <source>GPUs that the driver gives to programs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/driver_test.py" />
   <source>The test with the driver alone could not be started: {problems}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/driver_test.py" />
   <source>testing GPU {index} with the driver alone ({doing})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/environments/__init__.py" />
   <source>module {name} has no attribute {name2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/environments/conda.py" />
   <source>{name} folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/environments/describe.py" />
   <source>No path was given: type the path of a Python, or of an environment's folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/environments/describe.py" />
   <source>{quoted} cannot be looked at: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/environments/describe.py" />
   <source>it is not a valid path</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/environments/describe.py" />
   <source>pyenv is not set to a version that has "{name}": type the whole path of the Python.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/environments/describe.py" />
   <source>No program called "{name}" is on PATH: type the whole path of the Python.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/environments/describe.py" />
   <source>{quoted} is a link to {target}, which is gone: the Python behind it was removed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/environments/describe.py" />
   <source>{quoted} does not exist: check the path, or choose one of the Pythons that gpuwizard finds.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/environments/describe.py" />
   <source>{quoted} is a virtual environment whose Python is gone: make the environment anew.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/environments/describe.py" />
   <source>{quoted} is a folder without a Python: choose the folder of an environment, or a Python itself.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/environments/describe.py" />
   <source>{quoted} is not a Python: its name does not begin with "python".</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/environments/describe.py" />
   <source>{quoted} is a pyenv shim, and pyenv has no Python chosen for it in this folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/environments/describe.py" />
   <source>{quoted} cannot be run: it is not marked as a program that this user may start.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/environments/describe.py" />
   <source>{quoted} only opens the Microsoft Store: no Python is installed behind it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/environments/jupyter.py" />
   <source>Jupyter kernel "{name}"</source>
   <extracomment>name = PureWindowsPath(argument).name if context.windows else Path(argument).name</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/environments/naming.py" />
   <source>Python {version}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/environments/own.py" />
   <source>runs gpuwizard</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/environments/pipx.py" />
   <source>Library/Application Support/pipx/venvs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/environments/system.py" />
   <source>usual folder of Python for Windows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/environments/venvs.py" />
   <source>folder above the current one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/environments/venvs.py" />
   <source>home folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/environments/windows.py" />
   <source>PEP 514</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/environments/windows.py" />
   <source>Microsoft Store</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/environments/windows.py" />
   <source>Python {match} (Store)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/cudnn_parts.py" />
   <source>{version} ({name} in {parent})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/cudnn_parts.py" />
   <source>its parts are of different versions: {told}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/dll.py" />
   <source>32 bit x86</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/dll.py" />
   <source>64 bit x86</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/dll.py" />
   <source>64 bit ARM</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/dll.py" />
   <source>32 bit ARM</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/dll.py" />
   <source>the file is empty (0 bytes)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/dll.py" />
   <source>the file is damaged or not a DLL: {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/dll.py" />
   <source>the file is cut off: it has {size} of {whole} bytes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/elf.py" />
   <source>the file is not a library for this system (its header says so, or is damaged)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/elf.py" />
   <source>the file cannot be read: {value}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/elf.py" />
   <source>the file is too short ({len} bytes)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/elf.py" />
   <source>the file is not a Linux library (its first bytes are wrong)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/elf.py" />
   <source>the file is damaged: its header does not make sense</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/elf.py" />
   <source>the file wants too much to be read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/elf.py" />
   <source>the file is damaged: {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/elf.py" />
   <source>the file is damaged: nothing in it is meant to be loaded</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/elf.py" />
   <source>the file is cut short: {size} of {end} bytes are there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/elf.py" />
   <source>the file is not a shared library (it has no dynamic section)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/elf.py" />
   <source>too many segments</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/elf.py" />
   <source>the file is a program, not a library</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/elf.py" />
   <source>the file is damaged or not meant for use: it asks for more than {MAX_NEEDED} other libraries</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/elf.py" />
   <source>the library forbids that a running program loads it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/files.py" />
   <source>the file cannot be looked at: {value}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/files.py" />
   <source>a folder has the library's name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/files.py" />
   <source>it is not a regular file (a pipe, socket or device has the library's name)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/glibc.py" />
   <source>cx16 lahf_lm popcnt sse4_1 sse4_2 ssse3</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/glibc.py" />
   <source>avx avx2 bmi1 bmi2 f16c fma abm movbe xsave</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/glibc.py" />
   <source>avx512f avx512bw avx512cd avx512dq avx512vl</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/inventory.py" />
   <source>cuDNN installer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/inventory.py" />
   <source>C:/Program Files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/known_dlls.py" />
   <source>advapi32 bcryptprimitives cfgmgr32 clbcatq combase comdlg32 coml2 difxapi gdi32 gdi32full gdiplus imagehlp imm32 kernel32 kernelbase kernel.appcore msctf msvcp_win msvcrt normaliz nsi ntdll ole32 oleaut32 psapi rpcrt4 sechost setupapi shcore shell32 shlwapi ucrtbase user32 win32u windows.storage wldap32 ws2_32</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/linux_loader.py" />
   <source>libc.so.6 libm.so.6 libdl.so.2 libpthread.so.0 librt.so.1 libutil.so.1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/linux_loader.py" />
   <source>the package's own preloading</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/linux_loader.py" />
   <source>{path} does not have the version {version}, which {name} needs</source>
   <extracomment>path = self._in_process(name, session) if name not in found else ''</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/linux_loader.py" />
   <source>it is one of thousands that are asked for: something is wrong here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/linux_loader.py" />
   <source>because {asked_by} needs it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/linux_loader.py" />
   <source>loaded already</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/linux_loader.py" />
   <source>the process has it by then{by}; it was searched like this</source>
   <extracomment>by = f' because {first.asked_by} needs it' if first.asked_by else ''</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/linux_search.py" />
   <source>a link that leads in a circle; the loader skips the rest of these folders</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/linux_search.py" />
   <source>default folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/linux_search.py" />
   <source>the table does not name it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/linux_search.py" />
   <source>a link that leads nowhere</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/linux_search.py" />
   <source>made for {kind}; the loader passes over it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/own_module.py" />
   <source>the file is for another processor</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/own_module.py" />
   <source>{LIBRARY_PATH} leads here first, and it does not fit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/own_module.py" />
   <source>without {LIBRARY_PATH} it is found, and fits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/own_module.py" />
   <source>the file cannot be opened</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/own_module.py" />
   <source>Python loads it when the framework is imported</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/resolve.py" />
   <source>This Python is made for a Linux with the C library musl, such as Alpine. Where its loader looks for libraries is not known here. NVIDIA's libraries and the frameworks' builds for GPUs are made for glibc.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/resolve.py" />
   <source>it is the toolkit's stand-in for linking, not the driver</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/search.py" />
   <source>the folder does not exist</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/search.py" />
   <source>a repeated folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/search.py" />
   <source>steps that are left out here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/verdict.py" />
   <source>it cannot be loaded: {needs}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/verdict.py" />
   <source>{said}; a fitting copy is {better}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/verdict.py" />
   <source>it belongs to CUDA {foreign_cuda}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/verdict.py" />
   <source>it is version {version}, the build needs {at_least} or newer</source>
   <extracomment>version = '' if outcome.problem else version_of(outcome.path)</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/verdict.py" />
   <source>it needs {name}, which is not found{brought_by}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/verdict.py" />
   <source>it needs {name}, but {reason}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/verdict.py" />
   <source>(the {package} brings it)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/verdict.py" />
   <source>the file is there as {name}, but nothing has the name {name2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/verdict.py" />
   <source>the build asks for {name}, the machine has {name2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/verdict.py" />
   <source>the loader takes this one ({via})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/verdict.py" />
   <source>another version: the build asks for {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/verdict.py" />
   <source>the loader looks for the name {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/verdict.py" />
   <source>another copy is found first; the loader would look here later ({rule})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/verdict.py" />
   <source>another copy is found first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/verdict.py" />
   <source>its folder is in /etc/ld.so.conf, but the loader's table (ld.so.cache) does not name this file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/verdict.py" />
   <source>its folder is not on the search path</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/versions.py" />
   <source>version resource</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/versions.py" />
   <source>file name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/windows_loader.py" />
   <source>; the loader passes over it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/windows_loader.py" />
   <source>full path</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/windows_loader.py" />
   <source>made for {kind}{PASSED_OVER}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/windows_loader.py" />
   <source>the file is made for {kind}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/windows_rules.py" />
   <source>NVIDIA Corporation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/windows_rules.py" />
   <source>NVIDIA GPU Computing Toolkit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/windows_search.py" />
   <source>the entry is written in quotation marks, which Windows does not take off</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/windows_search.py" />
   <source>the entry holds the name of a variable instead of its value</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/windows_search.py" />
   <source>its own folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/windows_search.py" />
   <source>16-bit system folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/windows_search.py" />
   <source>Windows folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/linux.py" />
   <source>Microsoft (virtual)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/linux.py" />
   <source>VMware (virtual)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/linux.py" />
   <source>This is an NVIDIA Jetson (Tegra): its GPU is part of the chip and on no PCI bus.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/linux.py" />
   <source>The PCI bus is not visible from here (/sys/bus/pci/devices is empty).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/linux.py" />
   <source>An NVIDIA Jetson (Tegra) has another kernel driver than graphics cards.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/linux.py" />
   <source>/proc/modules cannot be read here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/linux.py" />
   <source>the loader's search path</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/linux_host.py" />
   <source>/proc/cpuinfo lists no flags.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/linux_host.py" />
   <source>The Secure Boot variable cannot be read: {strerror}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/linux_host.py" />
   <source>EFI variable SecureBoot</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/loading.py" />
   <source>no answer within {limit} seconds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/loading.py" />
   <source>it wrote messages without end and was stopped</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/loading.py" />
   <source>it ended Python with exit code {code}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/python/build.py" />
   <source>rocm {hip}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/python/integrity.py" />
   <source>missing or unreadable</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/python/integrity.py" />
   <source>{actual} bytes, should be {size}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/python/interpreter.py" />
   <source>the interpreter itself</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/python/shadows.py" />
   <source>the working folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/setup.py" />
   <source>its list of files was never written</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/setup.py" />
   <source>its description is missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/setup.py" />
   <source>{path} is {problem}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/setup.py" />
   <source>wsl.exe on PATH</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/setup.py" />
   <source>wsl --list gave no answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/setup.py" />
   <source>wsl --list --verbose</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/setup.py" />
   <source>command -v {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/setup.py" />
   <source>its list of files is missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/smi.py" />
   <source>nvidia-smi did not answer within {LIMIT_SECONDS} seconds.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/smi.py" />
   <source>nvidia-smi ended by {value}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/smi.py" />
   <source>nvidia-smi -q -x</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/smi.py" />
   <source>{row} MiB</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/toolkits.py" />
   <source>cublas cufft curand cusolver cusparse nvjitlink cufile nvtx nvvm npp nvjpeg nvfatbin</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/toolkits.py" />
   <source>CUDA toolkit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/toolkits.py" />
   <source>{value}/NVIDIA GPU Computing Toolkit/CUDA</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/windows.py" />
   <source>vendor {vendor}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/windows.py" />
   <source>Windows remembers {name} but does not say whether it is in the computer now.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/windows_devices.py" />
   <source>The list of PCI devices cannot be read: {entries}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/windows_host.py" />
   <source>Windows {value} ({number})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/windows_host.py" />
   <source>Windows does not tell the processor's features: {error}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/windows_host.py" />
   <source>Windows does not tell how much memory it can promise: {error}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/windows_host.py" />
   <source>Windows does not tell how much memory it can promise.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/xid_lines.py" />
   <source>event {strip} of nvlddmkm: {said}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/xid_lines.py" />
   <source>event {strip} of nvlddmkm</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/xids.py" />
   <source>not permitted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/xids.py" />
   <source>not seeing messages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/xids.py" />
   <source>The system's log may not be read by this user.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/xids.py" />
   <source>NVRM: Xid</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/xids.py" />
   <source>journalctl -k -b</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/xids.py" />
   <source>{path} cannot be read: {strerror}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/xids.py" />
   <source>{path} holds nothing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/xids.py" />
   <source>Windows event log, System</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/xids.py" />
   <source>{tool} did not answer within {LIMIT_SECONDS} seconds.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/probes/xids.py" />
   <source>{tool} gave no log.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/failures.py" />
   <source>The disk is full. Free some space and try again; what is there already is kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/failures.py" />
   <source>Disk quota exceeded|Errno 122</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/failures.py" />
   <source>Your share of the disk is used up. Free some space and try again; what is there already is kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/failures.py" />
   <source>CERTIFICATE_VERIFY_FAILED|SSLError|SSLCertVerificationError|invalid peer certificate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/failures.py" />
   <source>The server's certificate is not trusted here. In a company network its certificate has to be made known to Python: ask for the variable PIP_CERT or SSL_CERT_FILE.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/failures.py" />
   <source>The proxy refused the connection: check its name and password.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/failures.py" />
   <source>The package index refused access: check the variable that holds its address, and the password in it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/failures.py" />
   <source>NewConnectionError|NameResolutionError|Temporary failure in name resolution|getaddrinfo failed|Name or service not known|Connection refused|Network is unreachable|ConnectTimeout|ReadTimeout|Read timed out|Connection reset|Connection aborted|CondaHTTPError|error sending request|dns error|IncompleteRead|Max retries exceeded</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/failures.py" />
   <source>The network did not reach the package index. Check the connection and try again; what is there already is kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/failures.py" />
   <source>A downloaded file is not the one that the index promises. Try again; if it stays, ask whoever keeps the index.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/failures.py" />
   <source>ResolutionImpossible|conflicting dependencies|No solution found when resolving</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/failures.py" />
   <source>The packages of the profile do not fit one another: their ranges leave no version for all of them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/failures.py" />
   <source>A file could not be written: it belongs to somebody else, or a program holds it open.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/failures.py" />
   <source>This Python cannot make environments: its system keeps that part in a package of its own (python3-venv).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/failures.py" />
   <source>The environment has no pip. Delete its folder and start again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/failures.py" />
   <source>The package index has no {missing} for this Python and system.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/failures.py" />
   <source>The command did not succeed ({ended}); its output above says more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/lock.py" />
   <source>Another gpuwizard setup{holder} works on {folder}. Wait for it, or end it first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/lock.py" />
   <source>(process {int})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/machine_steps.py" />
   <source>Some changes to the driver or to Windows work only after a restart. gpuwizard goes on where it stopped.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/machine_steps.py" />
   <source>{driver} or newer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/machine_steps.py" />
   <source>The NVIDIA driver{newer} is installed for the whole computer.</source>
   <extracomment>newer = f' {chosen.driver} or newer' if chosen.driver else ''</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/machine_steps.py" />
   <source>The driver does not answer ({silent}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/machine_steps.py" />
   <source>Driver {version} is installed; {driver} or newer is needed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/machine_steps.py" />
   <source>Driver {version} is installed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/machine_steps.py" />
   <source>The driver answers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/machine_steps.py" />
   <source>The driver is there, but it does not tell its version.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/machine_steps.py" />
   <source>No NVIDIA driver was found.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/machine_steps.py" />
   <source>Install WSL 2 with {UBUNTU}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/machine_steps.py" />
   <source>The profile wants Linux inside Windows: there the newest frameworks use the GPU.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/machine_steps.py" />
   <source>Windows gets the parts that run Linux, and an Ubuntu of its own. Your files in Windows stay.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/machine_steps.py" />
   <source>about 10 minutes, 3 GB on the disk</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/machine_steps.py" />
   <source>Open PowerShell as administrator and paste the line. Windows may ask for a restart; Ubuntu then asks for a name and a password, which you choose.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/machine_steps.py" />
   <source>The command wsl --list --verbose shows Ubuntu with a 2 beside it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/machine_steps.py" />
   <source>wsl --unregister {UBUNTU} removes that Linux and all that lies in it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/machine_steps.py" />
   <source>{new} runs in WSL 2.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/machine_steps.py" />
   <source>No Linux is installed in WSL 2.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/machine_steps.py" />
   <source>WSL is not installed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/machine_steps.py" />
   <source>WSL could not be asked: {rstrip}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/machine_steps.py" />
   <source>Open programs are ended. Save your work before.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/machine_steps.py" />
   <source>The driver answers, and shows the card.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/machine_steps.py" />
   <source>The driver runs: nothing waits for a restart.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/machine_steps.py" />
   <source>No driver answers yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/machine_steps.py" />
   <source>The driver is not running yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/package_steps.py" />
   <source>the packages of the profile</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/package_steps.py" />
   <source>Install {value}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/package_steps.py" />
   <source>nothing more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/package_steps.py" />
   <source>These versions fit one another and this machine: {join}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/package_steps.py" />
   <source>Packages are added in {folder}, and nowhere else.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/package_steps.py" />
   <source>Paste the lines into the Ubuntu window.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/package_steps.py" />
   <source>Each package is there in a version that fits, and none is half installed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/package_steps.py" />
   <source>Delete the folder {folder}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/package_steps.py" />
   <source>There is no environment yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/package_steps.py" />
   <source>{name} is half installed: {broken}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/package_steps.py" />
   <source>Every package is there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/package_steps.py" />
   <source>on the GPU</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/package_steps.py" />
   <source>Let {FRAMEWORK_TITLES} compute {where}</source>
   <extracomment>where = 'on the GPU' if profile.wants_gpu else 'on the processor'</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/package_steps.py" />
   <source>Try it out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/package_steps.py" />
   <source>Only what was seen to work is called done.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/package_steps.py" />
   <source>Nothing: it only computes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/package_steps.py" />
   <source>half a minute, on a new card a few minutes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/package_steps.py" />
   <source>A matrix product, a convolution and a short training give the right numbers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/package_steps.py" />
   <source>No package misses another one that it needs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/package_steps.py" />
   <source>It was not tried yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/package_steps.py" />
   <source>Ask {contact}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/package_steps.py" />
   <source>First set the variable {name} to the address of your package index, and start gpuwizard anew.{ask}</source>
   <extracomment>ask = f' Ask {profile.profile.contact}.' if profile.profile.contact else ''</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/package_steps.py" />
   <source>{name} is not installed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/package_steps.py" />
   <source>{name} {version} is installed, and {specifier} is wanted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/package_steps.py" />
   <source>{name} is installed without what [{extra}] brings.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/package_steps.py" />
   <source>torch {version} is another build than the one for this machine.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/package_steps.py" />
   <source>a few minutes, about 1.5 GB on the disk</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/plan.py" />
   <source>NVIDIA driver</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/plan.py" />
   <source>Restart</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/plan.py" />
   <source>Environment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/plan.py" />
   <source>Packages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/plan.py" />
   <source>Test</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/plan.py" />
   <source>Free some space first, or choose a folder on another disk.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/plan.py" />
   <source>The folder {where} holds other files: empty it, or name another in environment.folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/plan.py" />
   <source>Only {free} are free where the environment will lie; about {value} GB are needed. {MAKE_ROOM}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/profile.py" />
   <source>A profile for gpuwizard setup</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>Ubuntu's Python can make environments.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>Ubuntu's Python cannot make environments yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>Ubuntu could not be asked.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>The profile wants an environment of conda, and conda brings the Python for it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>The profile wants an environment of uv, and uv brings the Python for it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>The environment has its Python already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>{manager} is at {there}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>No {manager} was found.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>No Python {python} was found.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>{python} lacks the part of Python that makes environments.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>Python {version} is at {python}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>Rename or delete the folder {where}, or name another in the profile, and check again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>Make the environment with Python {python}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>An environment of its own keeps these packages apart from all others on this computer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>The folder {where} is made. Nothing outside of it changes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>Paste the line into the Ubuntu window.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>The Python in that folder starts, and has pip.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>Delete the folder {where}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>The folder is not there yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>The environment there has Python {version}, and Python {python} is wanted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>The environment there has no pip.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>The environment is there, with Python {version}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>Install conda (Miniforge)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>Miniforge is installed in your home folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>about 5 minutes, 500 MB</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>Download the Miniforge installer for your system from conda-forge.org, and run it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>The program conda is found.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>Delete the folder of Miniforge, or uninstall it in the settings of Windows.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>Install uv</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>The folder {uv_folder} is made, with uv in it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>a minute, 80 MB</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>Install uv as its own page says (docs.astral.sh/uv).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>The program uv is found.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>Delete the folder {uv_folder}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>Complete Python {release}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>{python} is there and fits. Making an environment needs Python's module venv and pip's installer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>The system's package {package} is installed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>Python's missing part is installed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>a minute, 10 MB</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>Install the package of your system that brings Python's module venv.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>That Python can make an environment.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>Remove the package {package}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>Complete Ubuntu's Python</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>Ubuntu keeps the part of Python that makes environments in a package of its own.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>Ubuntu's package python3-venv is installed, inside WSL only.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>a minute, 20 MB</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>Open Ubuntu from the Start menu and paste the line there; it asks for the password of Ubuntu.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>The next step makes an environment with it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>Install Python {release} from python.org, in 64 bit.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>Install Python with the package manager of your system.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>Install Python {release}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>The packages that fit here are made for Python {release}, and it is not on this computer yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>Python {release} is added for you alone. Other Pythons stay as they are.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>a few minutes, 100 MB</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>A Python {release} is found.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>The settings of Windows can remove it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>uv python uninstall {release} can remove it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>The settings of Windows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/pythons.py" />
   <source>Choice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/pythons.py" />
   <source>profile asks for "{version}"</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/pythons.py" />
   <source>Ubuntu in WSL brings {UBUNTU_PYTHON}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/pythons.py" />
   <source>known Pythons are others</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/questions.py" />
   <source>in WSL 2 (Linux inside Windows; needed for new TensorFlow and JAX)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/questions.py" />
   <source>on Windows itself</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/questions.py" />
   <source>{FRAMEWORK_TITLES} on the GPU</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/questions.py" />
   <source>{FRAMEWORK_TITLES} on the processor</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/questions.py" />
   <source>What do you want to use?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/questions.py" />
   <source>Where shall it run?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/questions.py" />
   <source>In which folder shall the environment lie?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/questions.py" />
   <source>My {FRAMEWORK_TITLES}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/reading.py" />
   <source>a text in quotation marks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/reading.py" />
   <source>true or false, without quotation marks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/reading.py" />
   <source>A profile is a small text; this file is larger than {value} KB.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/reading.py" />
   <source>The file is not UTF-8 text: save it as UTF-8 in your editor.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/reading.py" />
   <source>This is not valid TOML ({plain}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/reading.py" />
   <source>Write it as a section of its own: [{name}] on one line, its keys below.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/reading.py" />
   <source>This key is missing: the section [{name}] must have it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/reading.py" />
   <source>did you mean {near}?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/reading.py" />
   <source>there are {join}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/reading.py" />
   <source>There is no {what} of this name; {hint}</source>
   <extracomment>hint = f' Did you mean {near[0]}?' if near else ''</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/reading.py" />
   <source>Did you mean {near}?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/reading.py" />
   <source>This must be one of {join}.{hint}</source>
   <extracomment>hint = f' Did you mean {near[0]}?' if near else ''</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/reading.py" />
   <source>This must be {KINDS}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/reading.py" />
   <source>This must be a list of texts: ["one", "two"].</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/reading.py" />
   <source>This must not be empty.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/reading.py" />
   <source>This text is too long.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/reading.py" />
   <source>This must be the name of an environment variable, not an address: addresses do not belong in a profile.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/reading.py" />
   <source>This must be a version of numbers and dots, such as 550.54.14.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/reading.py" />
   <source>This does not have the form that it needs: a version such as 550.54.14, or the name of a variable.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/store.py" />
   <source>the disk is full: free some space and start again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/store.py" />
   <source>your share of the disk is used up: free some space and start again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/store.py" />
   <source>you may not write there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/store.py" />
   <source>that disk can only be read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/store.py" />
   <source>they are damaged</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/store.py" />
   <source>The notes of the last run cannot be used ({reason}): all is looked at anew.</source>
   <extracomment>reason = error.strerror if isinstance(error, OSError) and error.strerror else 'they are damaged'</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/store.py" />
   <source>The notes are of another version of gpuwizard: all is looked at anew.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/store.py" />
   <source>The notes cannot be written in {folder}: {reason}.</source>
   <extracomment>reason = error.strerror if isinstance(error, OSError) and error.strerror else 'they are damaged'</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/toml_lines.py" />
   <source>It is nested too deeply</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/versions.py" />
   <source>With "gpu = false" in [framework] the profile uses the processor.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/versions.py" />
   <source>With {key} = "{getattr}" in [environment] {named} can be set up.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/versions.py" />
   <source>There is no NVIDIA driver for today's macOS, so no GPU can be set up here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/versions.py" />
   <source>This computer has no NVIDIA GPU, and the profile asks for one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/versions.py" />
   <source>The profile asks for driver {asked}, and {last} is the last driver branch for this card.</source>
   <extracomment>asked = f' "{profile.framework.version}"' if profile.framework.version != 'newest' else ''</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/versions.py" />
   <source>No Python is known that fits "{version}".</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/versions.py" />
   <source>What works here is {title} {public} with Python {release}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/versions.py" />
   <source>On Windows itself {title}{asked} cannot use the GPU.</source>
   <extracomment>asked = f' "{profile.framework.version}"' if profile.framework.version != 'newest' else ''</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/versions.py" />
   <source>; the newest that can run on such a system is {newest}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/versions.py" />
   <source>No {title} is known that fits{value}{known}.</source>
   <extracomment>known = f'; the newest that can run on such a system is {newest}' if newest else ''</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/versions.py" />
   <source>this system</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/versions.py" />
   <source>It needs {needs}, which only conda brings: the profile needs manager = "conda".</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/versions.py" />
   <source>Its packages are for Python {python_min} to {python_max}, and the {asked_python}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/versions.py" />
   <source>{title} {public} cannot be set up here. {reason}</source>
   <extracomment>reason = obstacle(best, ground) if profile.framework.gpu else ''</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/wishes.py" />
   <source>A folder's name cannot hold a line break or control character.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/wishes.py" />
   <source>A version is wanted, but no framework: name one in framework.name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/wishes.py" />
   <source>This must be "newest", a version such as "2.20.0", or a range such as "&gt;=2.17,&lt;2.21".</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/wishes.py" />
   <source>No Python that frameworks are made for fits this: they begin with {OLDEST_PYTHON}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/wishes.py" />
   <source>A package is given by an address: name the package only, and set packages.index.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/wishes.py" />
   <source>"{shown}" is not a package as pip names it, such as "pandas" or "pandas&gt;=2,&lt;3".</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/wishes.py" />
   <source>"{name}" is given by an address: name the package only, and set packages.index.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/setup/wishes.py" />
   <source>"{name}" is the framework itself: its version stands in framework.version.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/application.py" />
   <source>There is no screen to open a window on: use `gpuwizard check` in the terminal.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/application.py" />
   <source>The window could not be made, which is a fault of gpuwizard.
{format_exc}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/controller.py" />
   <source>The session ended with a report that holds no result.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/display.py" />
   <source>Qt</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/display.py" />
   <source>The window needs PySide6, which is not installed here: run `{name} -m pip install PySide6-Essentials`, {terminal}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/display.py" />
   <source>The window cannot be loaded ({splitlines}): install PySide6 again, {terminal}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/display.py" />
   <source>(Debian's name for it is {package})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/display.py" />
   <source>The window needs the system library {library}, which is missing: install the package that brings it{hint}, {terminal}.</source>
   <extracomment>hint = f" (Debian's name for it is {package})" if package else ''</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/display.py" />
   <source>The window needs the system library {library}, which is missing: run `sudo apt install {package}`, {terminal}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/errors.py" />
   <source>gpuwizard went wrong</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/errors.py" />
   <source>gpuwizard itself went wrong</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/errors.py" />
   <source>This is not a fault of your computer, and nothing was changed. You can go on. The text below helps the makers of gpuwizard to mend it; read it before you send it, as it can hold names of your folders.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/errors.py" />
   <source>What went wrong</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/errors.py" />
   <source>&amp;Copy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/errors.py" />
   <source>Go &amp;on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/errors.py" />
   <source>Copied</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/errors.py" />
   <source>unexpected error</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/fixes.py" />
   <source>a fix could not be run: %s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/fixes.py" />
   <source>gpuwizard itself went wrong, not the command. What had begun may be half done.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/footer.py" />
   <source>&amp;Back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/footer.py" />
   <source>&amp;Next</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/language.py" />
   <source>English</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/language.py" />
   <source>Deutsch</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/base.py" />
   <source>Page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/checking.py" />
   <source>Check</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/checking.py" />
   <source>Nothing has been looked at yet. Choose a Python and start the check.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/checking.py" />
   <source>Looking at this computer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/checking.py" />
   <source>Nothing is changed. You can stop at any time.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/checking.py" />
   <source>The check is done</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/checking.py" />
   <source>Each row leads to what was seen.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/checking.py" />
   <source>The check was stopped</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/checking.py" />
   <source>Nothing was changed. What had been found until then is kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/checking.py" />
   <source>The check could not be completed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/checking.py" />
   <source>gpuwizard itself went wrong, not your computer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/checking.py" />
   <source>Progress of the check</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/checking.py" />
   <source>Stopping…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/checking.py" />
   <source>&amp;Cancel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/checking.py" />
   <source>&amp;Check again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/checking.py" />
   <source>&amp;Start again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/checking.py" />
   <source>Stopping</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/checking.py" />
   <source>It takes a second at most.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/checking.py" />
   <source>Playing back a recorded machine</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/checking.py" />
   <source>This computer is not looked at. You can stop at any time.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/checking.py" />
   <source>The result from before still stands.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/checking.py" />
   <source>C&amp;opy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/checking.py" />
   <source>Copy what went wrong</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/checking.py" />
   <source>This text helps the makers of gpuwizard. Read it before you send it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/checking.py" />
   <source>{value} of {count}:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/checking.py" />
   <source>Python {number}{python}</source>
   <extracomment>number = f'{target.index + 1} of {target.count}: ' if target.count &gt; 1 else ''</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/compare.py" />
   <source>Compare two reports</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/compare.py" />
   <source>Choose the saved report of a computer that works, of the same one before a change, or of any other. Then you see what differs, and what of it decides. A report can also be dropped here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/compare.py" />
   <source>What counts for the GPU, without times, free memory and the names of folders.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/compare.py" />
   <source>&amp;Close</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/compare.py" />
   <source>Close the comparison</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/compare.py" />
   <source>&amp;Open…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/compare.py" />
   <source>Choose the other report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/compare.py" />
   <source>{name} could not be opened</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/compare.py" />
   <source>This computer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/compare.py" />
   <source>The reports could not be compared</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/compare.py" />
   <source>What decides</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/compare.py" />
   <source>It accounts for what fails on one side only.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/compare.py" />
   <source>What also differs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/compare.py" />
   <source>It can matter for the GPU, or follows from the above.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/compare.py" />
   <source>{same} things are the same on both sides.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/compare.py" />
   <source>Details that hardly matter ({len})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/compare.py" />
   <source>Not known on one side ({len})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/compare.py" />
   <source>{what} because gpuwizard itself went wrong: {splitlines}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/explain.py" />
   <source>A container</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/explain.py" />
   <source>Explain an error</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/explain.py" />
   <source>Paste what was printed: a few lines or all of it. The first error tells more than the last. It stays on this computer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/explain.py" />
   <source>Reading the file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/explain.py" />
   <source>&amp;Open a log file…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/explain.py" />
   <source>&amp;Stop reading</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/explain.py" />
   <source>&amp;Explain</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/explain.py" />
   <source>The file {path}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/explain.py" />
   <source>Printed on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/explain.py" />
   <source>The error was printed on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/explain.py" />
   <source>Open a log</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/explain.py" />
   <source>Logs (*.log *.txt *.out *.err);;All files (*)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/explain.py" />
   <source>It could not be read because gpuwizard itself went wrong: {last}</source>
   <extracomment>last = told.text.strip().splitlines()[-1] if isinstance(told, Crash) else ''</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/explain.py" />
   <source>Nearly as likely.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/explain.py" />
   <source>Less likely, but possible with the same lines.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/explain.py" />
   <source>It could also be</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/explain.py" />
   <source>The lines that count</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/explain.py" />
   <source>Harmless lines are grey, each with why.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/explain.py" />
   <source>The same message can have several causes. What is installed here decides: check this computer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/explain.py" />
   <source>&amp;Check this computer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/explain.py" />
   <source>The error, as it was printed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/explain.py" />
   <source>Paste the error here, or drop a log file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/layer.py" />
   <source>Is there an NVIDIA graphics card, and does its driver answer?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/layer.py" />
   <source>Are the CUDA libraries there that the framework was built for?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/layer.py" />
   <source>Is cuDNN, the library for neural networks, there and in the right version?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/layer.py" />
   <source>Are the libraries found where the system looks for them, and is the GPU not hidden?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/layer.py" />
   <source>Is the framework installed here, and is it a build that can use the GPU?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/layer.py" />
   <source>Does a small calculation run on the GPU, and is its result right?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/layer.py" />
   <source>Check again: {LAYER_TITLES}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/layer.py" />
   <source>How fast it is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/layer.py" />
   <source>What was seen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/layer.py" />
   <source>Harmless</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/layer.py" />
   <source>Mend this first:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/layer.py" />
   <source>Go to the cause: {title}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/recommend.py" />
   <source>What works here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/recommend.py" />
   <source>What works on that computer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/recommend.py" />
   <source>All</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/recommend.py" />
   <source>All frameworks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/recommend.py" />
   <source>Comparing versions with that computer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/recommend.py" />
   <source>Comparing versions with this computer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/recommend.py" />
   <source>It could not be worked out because gpuwizard itself went wrong: {last}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/recommend.py" />
   <source>Other sets that work</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/recommend.py" />
   <source>Each opens on a click.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/recommend.py" />
   <source>Does not work here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/recommend.py" />
   <source>Installing these would cost time and not use the GPU.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/recommend.py" />
   <source>any framework</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/recommend.py" />
   <source>gpuwizard knows no release of {name} that uses a GPU here</source>
   <extracomment>name = 'any framework' if chosen is None else FRAMEWORK_TITLES[chosen]</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/recommend.py" />
   <source>There are sets of other frameworks that work: choose All above.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/recommend.py" />
   <source>Taken for granted: {text}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/report.py" />
   <source>Web page (HTML)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/report.py" />
   <source>Data (JSON)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/report.py" />
   <source>Text (Markdown)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/report.py" />
   <source>One file for reading in a web browser, and for sending to somebody.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/report.py" />
   <source>Everything that was seen. It can be opened in gpuwizard again, here or elsewhere.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/report.py" />
   <source>For pasting into a forum or a bug report.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/report.py" />
   <source>Web page (*.html)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/report.py" />
   <source>Markdown (*.md)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/report.py" />
   <source>Save a report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/report.py" />
   <source>This is what the report says; as a web page or as data it also holds every fact behind it. User name, home folder and computer name are masked in all of it. Nothing leaves this computer unless you send it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/report.py" />
   <source>The report as it will be saved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/report.py" />
   <source>&amp;Save…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/report.py" />
   <source>Save the report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/report.py" />
   <source>The report is on the clipboard.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/report.py" />
   <source>Save as</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/report.py" />
   <source>&amp;Copy as Markdown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/report.py" />
   <source>Making the report…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/report.py" />
   <source>The report could not be made because gpuwizard itself went wrong.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/report.py" />
   <source>Saved to {path}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/report.py" />
   <source>The report could not be saved because gpuwizard itself went wrong: {last}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/setup.py" />
   <source>Set up this computer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/setup.py" />
   <source>From a bare machine to a framework that was seen to work. Nothing is changed before you have seen the plan.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/setup.py" />
   <source>A few questions, each with a proposal. Press Enter to take it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/setup.py" />
   <source>Each step is run only when you say so, and is looked at before the next one opens.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/setup.py" />
   <source>&amp;Wait</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/setup.py" />
   <source>&amp;Check it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/setup.py" />
   <source>Look &amp;again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/setup.py" />
   <source>&amp;Stop</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/setup.py" />
   <source>&amp;Question before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/setup.py" />
   <source>Start &amp;over</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/setup.py" />
   <source>Profiles (*.toml);;All files (*)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/setup.py" />
   <source>Open a profile</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/summary.py" />
   <source>Check again: everything</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/summary.py" />
   <source>&amp;Back to the demonstration</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/summary.py" />
   <source>&amp;What works here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/summary.py" />
   <source>What follows from it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/summary.py" />
   <source>These go away once the cause is mended.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/summary.py" />
   <source>What else is wrong</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/summary.py" />
   <source>It does not come from the cause. The steps above mend it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/summary.py" />
   <source>Messages that look alarming and need nothing done.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/summary.py" />
   <source>What to do</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/summary.py" />
   <source>Not the cause. Mend the cause first; what is still listed after that comes next.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/summary.py" />
   <source>Also noticed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/summary.py" />
   <source>Nothing that keeps the GPU from working, but worth knowing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/summary.py" />
   <source>Step by step</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/summary.py" />
   <source>With a computer that works, or with this one before a change: what differs, and what of it decides.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/summary.py" />
   <source>Compare</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/summary.py" />
   <source>C&amp;ompare with another report…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/summary.py" />
   <source>, checked in {seconds_text}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/target.py" />
   <source>Which Python runs your program?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/target.py" />
   <source>The framework is looked at in the Python that you choose here. Hold Ctrl to choose several.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/target.py" />
   <source>Looking for Pythons on this computer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/target.py" />
   <source>These are the Pythons of the recorded machine, not of this computer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/target.py" />
   <source>Reading what was recorded</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/target.py" />
   <source>Pythons of the recorded machine</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/target.py" />
   <source>Start the &amp;check</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/target.py" />
   <source>&amp;Other Python…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/target.py" />
   <source>Path of another Python</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/target.py" />
   <source>Path of a Python, or of its environment's folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/target.py" />
   <source>&amp;Add</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/target.py" />
   <source>B&amp;rowse…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/target.py" />
   <source>Automatic</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/target.py" />
   <source>Looks at the frameworks that are installed in this Python</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/target.py" />
   <source>The list of Pythons could not be made ({last}). Give the path of yours instead.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/target.py" />
   <source>No Python was found on this computer. Give the path of yours.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/target.py" />
   <source>{path} could not be looked at because gpuwizard itself went wrong: {last}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/target.py" />
   <source>Type the path of a Python first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/target.py" />
   <source>Choose a Python</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/welcome.py" />
   <source>It only looks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/welcome.py" />
   <source>Nothing is installed, changed or removed. Where something has to be mended, you see the command and decide yourself whether to run it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/welcome.py" />
   <source>It is quick</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/welcome.py" />
   <source>Usually between 10 seconds and a minute. You can stop it at any time.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/welcome.py" />
   <source>It stays on this computer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/welcome.py" />
   <source>Nothing is sent anywhere. If you save a report, your user name, home folder and computer name are masked in it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/welcome.py" />
   <source>Set &amp;up this computer…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/welcome.py" />
   <source>&amp;Open a report…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/welcome.py" />
   <source>&amp;Explain an error…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/welcome.py" />
   <source>&amp;Start</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/welcome.py" />
   <source>A check of this computer is running. Stop it or wait for its end, then open the report.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/welcome.py" />
   <source>Open a report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/welcome.py" />
   <source>{name} is a report, but it holds no result: check the computer again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/welcome.py" />
   <source>the saved report {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/welcome.py" />
   <source>{name} could not be opened because gpuwizard itself went wrong: {last}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/welcome.py" />
   <source>Find out why the GPU is not used</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/welcome.py" />
   <source>TensorFlow, PyTorch or JAX runs, but only on the processor? gpuwizard looks at each step from the graphics card to a small calculation on it, and names the one thing to mend first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/welcome.py" />
   <source>The facts that were recorded on another machine are played back and judged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/welcome.py" />
   <source>Demonstration: {title}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/welcome.py" />
   <source>Is nothing installed yet?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/welcome.py" />
   <source>gpuwizard leads from a bare machine to a framework that works, one step after the other.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/plan_text.py" />
   <source>{REMARK} Step {number}: {remark}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/progress.py" />
   <source>judged when the test on the GPU has ended</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/progress.py" />
   <source>can take</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/progress.py" />
   <source>looking again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/question.py" />
   <source>the check</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/question.py" />
   <source>&amp;Keep checking</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/question.py" />
   <source>What has been found until now is kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/question.py" />
   <source>&amp;Keep running</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/question.py" />
   <source>What it has begun may then be half done.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/question.py" />
   <source>Put everything back?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/question.py" />
   <source>All settings will be as they were at the first start. Saved reports stay.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/question.py" />
   <source>&amp;Put everything back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/question.py" />
   <source>&amp;Keep my settings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/question.py" />
   <source>Stop {what}?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/question.py" />
   <source>&amp;Stop {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/result_bar.py" />
   <source>&amp;Result for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/result_bar.py" />
   <source>Result that is shown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/result_bar.py" />
   <source>Saved report - gpuwizard</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/result_bar.py" />
   <source>Demonstration - gpuwizard</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/result_bar.py" />
   <source>This is {source}. It is of a demonstration with a recorded machine: {demo}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/result_bar.py" />
   <source>, made {created}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/result_bar.py" />
   <source>This is {source}{made}. It may be from another computer, or out of date. Its commands are meant for that computer.</source>
   <extracomment>made = f', made {report.created[:10]}' if report is not None and report.created else ''</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/result_bar.py" />
   <source>This is a demonstration with a recorded machine: {title}. What you see is not this computer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/run_dialog.py" />
   <source>What it changed counts in programs that are started from now on. Close gpuwizard, open a new terminal, start it there and check again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/run_dialog.py" />
   <source>Restart the computer, then check again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/run_dialog.py" />
   <source>Run it for me - gpuwizard</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/run_dialog.py" />
   <source>Starting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/run_dialog.py" />
   <source>The commands are running.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/run_dialog.py" />
   <source>&amp;Run</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/run_dialog.py" />
   <source>Run these commands: {title}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/run_dialog.py" />
   <source>C&amp;opy what it printed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/run_dialog.py" />
   <source>Check &amp;again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/run_dialog.py" />
   <source>Running {which}</source>
   <extracomment>which = f'command {event.number} of {event.count}' if event.count &gt; 1 else 'the command'</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/run_dialog.py" />
   <source>Checking again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/run_dialog.py" />
   <source>Checking again: {doing}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/run_dialog.py" />
   <source>The check gave no result for this Python. Press Check again on the page.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/settings.py" />
   <source>holds something that is no setting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/settings.py" />
   <source>cannot be read or written</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/settings_button.py" />
   <source>Se&amp;ttings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/settings_dialog.py" />
   <source>Like the desktop</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/settings_dialog.py" />
   <source>Light</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/settings_dialog.py" />
   <source>Dark</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/settings_dialog.py" />
   <source>Settings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/settings_dialog.py" />
   <source>What you choose holds at once and is kept for the next time.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/settings_dialog.py" />
   <source>Colours</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/settings_dialog.py" />
   <source>Colours: {THEME_TITLES}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/settings_dialog.py" />
   <source>Language</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/settings_dialog.py" />
   <source>Folder of reports</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/settings_dialog.py" />
   <source>&amp;Choose…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/settings_dialog.py" />
   <source>Choose the folder of reports</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/settings_dialog.py" />
   <source>Where the dialogs to save and to open a report begin.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/settings_dialog.py" />
   <source>&amp;Put everything back…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/settings_dialog.py" />
   <source>C&amp;lose</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/settings_dialog.py" />
   <source>Folder of reports: {reports}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/settings_file.py" />
   <source>The settings in {path} cannot be removed ({reason}). Remove that file yourself.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/setup_run.py" />
   <source>Another set-up has worked on this meanwhile, so everything was looked at anew. You can go on from here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/setup_run.py" />
   <source>It was stopped, and everything was looked at anew. You can go on from here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/setup_run.py" />
   <source>The notes cannot be kept in {folder}: {strerror}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/setup_run.py" />
   <source>nothing was looked at yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/setup_run.py" />
   <source>Done in an earlier run: {names}. The last one was on {day}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/setup_run.py" />
   <source>That run was interrupted in the step “{title}”. Everything was looked at anew.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/setup_run.py" />
   <source>That run ended at a step that you do yourself, such as a restart. It goes on from there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/setup_run.py" />
   <source>That run ended in the step “{title}”, which failed: {says}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/setup_work.py" />
   <source>the set-up failed: %s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/setup_work.py" />
   <source>gpuwizard itself went wrong, not your computer: {last}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/setup_work.py" />
   <source>gpuwizard itself went wrong, and the profile was not saved.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/sidebar.py" />
   <source>Steps</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/theme.py" />
   <source>Cascadia Mono</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/theme.py" />
   <source>Consolas</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/theme.py" />
   <source>Courier New</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/theme.py" />
   <source>SF Mono</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/theme.py" />
   <source>Menlo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/theme.py" />
   <source>Monaco</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/theme.py" />
   <source>Noto Sans Mono</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/theme.py" />
   <source>DejaVu Sans Mono</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/theme.py" />
   <source>Ubuntu Mono</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/theme.py" />
   <source>Liberation Mono</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/theme.py" />
   <source>Fusion</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/command_box.py" />
   <source>Shell</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/command_box.py" />
   <source>Paste into: {shell}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/command_box.py" />
   <source>Command for {shell}: {title}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/command_box.py" />
   <source>Copy the command for {shell}: {title}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/differences.py" />
   <source>Not chosen yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/differences.py" />
   <source>Open the other report, or drop its file here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/differences.py" />
   <source>Show all {len}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/differences.py" />
   <source>Show all {len}: {subject}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/disclosure.py" />
   <source>The details are shown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/disclosure.py" />
   <source>The details are hidden</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/finding_card.py" />
   <source>Another way</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/finding_card.py" />
   <source>{sureness_text} Its name in reports is {cause}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/finding_card.py" />
   <source>What points to this ({count})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/finding_card.py" />
   <source>How sure this is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/finding_card.py" />
   <source>Seen in: {found_via}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/fix_card.py" />
   <source>Needs administrator rights</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/fix_card.py" />
   <source>Needs a restart of the computer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/fix_card.py" />
   <source>Takes {takes}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/fix_card.py" />
   <source>To see that it worked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/fix_card.py" />
   <source>To undo it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/fix_card.py" />
   <source>&amp;Run it for me…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/fix_card.py" />
   <source>Run it for me: {title}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/library_search.py" />
   <source>Where the loader looked ({len})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/library_search.py" />
   <source>Where the loader looked for {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/library_search.py" />
   <source>Files that are not used, and why</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/library_search.py" />
   <source>not good</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/live_output.py" />
   <source>What the commands print</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/log_lines.py" />
   <source>Harmless line: {text}. {why}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/log_lines.py" />
   <source>Line that tells the cause: {text}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/plan.py" />
   <source>Copy &amp;all commands</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/plan.py" />
   <source>Copy &amp;until the restart</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/plan.py" />
   <source>Copy &amp;after the restart</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/plan.py" />
   <source>Mends: {join}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/plan.py" />
   <source>Step {number}: {title}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/plan.py" />
   <source>More that may help</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/plan.py" />
   <source>More that may help: {words}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/plan.py" />
   <source>Shell for all steps</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/run_parts.py" />
   <source>Nobody can answer here: a command that asks something ends with an error, or takes what it proposes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/run_parts.py" />
   <source>conda goes ahead at once: it does not show its plan and ask first, as it does in a terminal.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/run_parts.py" />
   <source>You can stop it at any time. When it has ended, gpuwizard checks again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/run_parts.py" />
   <source>What would be run, and what it takes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/run_parts.py" />
   <source>this command</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/run_parts.py" />
   <source>these {count} commands, one after the other,</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/run_parts.py" />
   <source>in your home folder, with {SHELL_TITLES} and your own rights</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/run_parts.py" />
   <source>gpuwizard runs {what} {where}:</source>
   <extracomment>what = 'this command' if count == 1 else f'these {count} commands, one after the other,'</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/run_parts.py" />
   <source>What would be run</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/run_parts.py" />
   <source>What would be run, {count} commands</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/run_parts.py" />
   <source>The command that runs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/run_parts.py" />
   <source>Time taken</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/seen.py" />
   <source>worth a look</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/seen.py" />
   <source>Show all {len}: {title}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_agree.py" />
   <source>You can stop it at any time. Nobody can answer here: a command that asks something ends with an error. When it has ended, gpuwizard looks whether it worked.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_agree.py" />
   <source>these steps, one after the other,</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_agree.py" />
   <source>gpuwizard runs {what} with your own rights:</source>
   <extracomment>what = 'this' if len(steps) == 1 else 'these steps, one after the other,'</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_agree.py" />
   <source>What would be run: {title}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_agree.py" />
   <source>What it changes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_plan.py" />
   <source>Whom to ask when a step fails</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_plan.py" />
   <source>The environment lies in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_plan.py" />
   <source>Packages besides</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_plan.py" />
   <source>This set-up was begun earlier</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_plan.py" />
   <source>Nothing was changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_plan.py" />
   <source>Whom to ask</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_plan.py" />
   <source>Everything is set up, and it works.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_plan.py" />
   <source>All was there already, and it works: nothing was changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_plan.py" />
   <source>To work in the environment, open a terminal and type:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_plan.py" />
   <source>enter the environment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_question.py" />
   <source>&amp;Browse…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_question.py" />
   <source>Everything is installed into this folder. To undo the set-up, delete it. ~ is your home folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_question.py" />
   <source>Choose an empty folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_start.py" />
   <source>My company gave me a profile</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_start.py" />
   <source>A small file that ends in .toml. Open it here, or drop it on this window.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_start.py" />
   <source>I have none</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_start.py" />
   <source>A few questions make one, each with a proposal. The rest is found out by looking at this computer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_start.py" />
   <source>Go on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_start.py" />
   <source>“{name}” was begun and is not finished yet. It goes on from there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_start.py" />
   <source>One thing in it has</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_start.py" />
   <source>{len} things in it have</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_start.py" />
   <source>The profile {name} was not taken. {count} to be mended first.</source>
   <extracomment>count = 'One thing in it has' if len(problems) == 1 else f'{len(problems)} things in it have'</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_start.py" />
   <source>Mend the file in any editor, or ask whoever gave it to you.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_start.py" />
   <source>&amp;Read it again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_step.py" />
   <source>Step {number}: {title}. {STEP_WORDS}. {value}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_step.py" />
   <source>What it changes, and the command</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_step.py" />
   <source>Done when</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_step.py" />
   <source>I ran it &amp;myself, look again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_step.py" />
   <source>Find the &amp;cause</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_step.py" />
   <source>Remember this, I &amp;restart now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_step.py" />
   <source>What it prints</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_step.py" />
   <source>Needs administrator rights: gpuwizard shows the command and does not run it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_step.py" />
   <source>Needs a restart of the computer. The set-up goes on after it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_walk.py" />
   <source>Run &amp;all that needs no administrator…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_walk.py" />
   <source>Save as a &amp;profile…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_walk.py" />
   <source>This is remembered. Start gpuwizard again afterwards: it goes on from here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_walk.py" />
   <source>Profiles (*.toml)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_walk.py" />
   <source>Save as a profile</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_words.py" />
   <source>Done</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_words.py" />
   <source>Next</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_words.py" />
   <source>Waits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_words.py" />
   <source>Failed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_words.py" />
   <source>Needs you</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_words.py" />
   <source>Running</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_words.py" />
   <source>&amp;Try it out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_words.py" />
   <source>&amp;I have done it, look again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_words.py" />
   <source>&amp;Run this step again…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_words.py" />
   <source>&amp;Run this step…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_words.py" />
   <source>{megabytes} MB</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_words.py" />
   <source>about {round} hours</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_words.py" />
   <source>about a minute</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_words.py" />
   <source>about {whole} minutes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_words.py" />
   <source>at least</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_words.py" />
   <source>, and {about} {size_text} on the disk</source>
   <extracomment>about = 'at least' if total.at_least else 'about'</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_words.py" />
   <source>{value} GB are free there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_words.py" />
   <source>Takes {minutes_text} in all, with the downloads{room}.{free}</source>
   <extracomment>room = f', and {about} {size_text(total.megabytes)} on the disk' if total.megabytes else ''; free = f' {free_bytes / GIB:.0f} GB are free there.' if free_bytes is not None and total.megabytes else ''</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_words.py" />
   <source>An environment for your packages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_words.py" />
   <source>{what}, with Python {python}</source>
   <extracomment>what = f'{view.framework}{where}' if view.framework else 'An environment for your packages'</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_words.py" />
   <source>This cannot be set up on this computer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_words.py" />
   <source>Everything is in its place. It remains to be seen that it works.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_words.py" />
   <source>{len} steps lead there. Nothing has been changed yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_words.py" />
   <source>{done} of {len} steps are done.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/stage_list.py" />
   <source>This takes longer than usual.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/stage_list.py" />
   <source>This takes longer than usual. It is given up after {round} seconds.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/stage_list.py" />
   <source>Step by step: {sentence}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/target_list.py" />
   <source>Found through: {found_via}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/target_list.py" />
   <source>, the active one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/target_list.py" />
   <source>Pythons on this computer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/text.py" />
   <source>&amp;Copy text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/version_set.py" />
   <source>Needs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/version_set.py" />
   <source>The best choice: {spoken}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/version_set.py" />
   <source>The best choice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/version_set.py" />
   <source>(installed already)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/version_set.py" />
   <source>Another set: {spoken}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/version_set.py" />
   <source>Does not work here: {told}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/version_set.py" />
   <source>{set_title}, on {PLACE_TITLES}. {why}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/version_set.py" />
   <source>Runs on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/version_set.py" />
   <source>A Python that is there and fits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/version_set.py" />
   <source>Installed already</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/window.py" />
   <source>a saved report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/window.py" />
   <source>The check was stopped.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/window.py" />
   <source>The check could not be completed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>Passed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>Warning</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>Blocked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>Skipped</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>Could not check</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>Not checked yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>Waiting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>Checking</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>Stopped</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>It cannot work before an earlier step works.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>There was nothing to look at here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>The check itself went wrong, so nothing is known about this step.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>The check was stopped before this step was done.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>It is looked at after the steps before it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>It is being looked at now.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>Terminal (bash)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>PowerShell</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>Command Prompt</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>Poetry environment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>Jupyter kernel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>Python launcher</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>system Python</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>WSL, the Linux inside Windows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>The cause</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>Follows from the cause</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>{value} min {value2} s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>{framework} in {python} ({kind})</source>
   <extracomment>python = f', Python {choice.python}' if choice.python else ''</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>{framework} in {python}</source>
   <extracomment>python = f', Python {choice.python}' if choice.python else ''</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>Python, version unknown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>No TensorFlow, PyTorch or JAX found in it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>with CUDA {cuda}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>, Python {python}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>, in WSL</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>{upper}{name} {version} or newer</source>
   <extracomment>version = f'Python {environment.version}' if environment.version else 'Python, version unknown'</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>No NVIDIA GPU is known on that computer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>No NVIDIA GPU is known on this computer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>(compute capability {compute_capability})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>with driver {driver}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>, for which no driver was found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>For {gpu}{able}{driver}.</source>
   <extracomment>able = f' (compute capability {made.compute_capability})' if made.compute_capability else ''; driver = f' with driver {made.driver}' if made.driver else ', for which no driver was found'</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>very sure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>fairly sure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>not sure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>gpuwizard is {word} of this ({percent} %).</source>
   <extracomment>word = 'very sure' if percent &gt;= 90 else 'fairly sure' if percent &gt;= 70 else 'not sure'</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>The GPU works.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>Something needs attention.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>The file was read in part only.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>No known message was recognised in this text. Checking the computer itself finds more.{part}</source>
   <extracomment>part = ' The file was read in part only.' if stopped else ''</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>All is well: this text holds nothing but harmless lines.{part}</source>
   <extracomment>part = ' The file was read in part only.' if stopped else ''</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>The likeliest cause: {first}. The text alone cannot tell it from the others below.{part}</source>
   <extracomment>part = ' The file was read in part only.' if stopped else ''</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>It fits what was found on this computer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>The cause: {first}.{known}{part}</source>
   <extracomment>known = ' It fits what was found on this computer.' if told.here else ''; part = ' The file was read in part only.' if stopped else ''</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/ui/worker.py" />
   <source>The session ended without a result.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/wizard/flow.py" />
   <source>Welcome</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/wizard/flow.py" />
   <source>Result</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/wizard/flow.py" />
   <source>Report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/wizard/pythons.py" />
   <source>the recording</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/wizard/pythons.py" />
   <source>the report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>cuda.h and driver_types.h of the CUDA 11.8, 12.9 and 13.5 runtime packages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the profiler was started or stopped at the wrong moment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>a texture was used in a way that it does not allow</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>work was recorded for later in a way that CUDA does not allow</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>memory shared with graphics was used in the wrong state</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>a kernel started more kernels from inside than is allowed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>a call was given a value that is not allowed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the GPU has not enough free memory</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the driver was not initialised, or that failed before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the program is shutting down</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the profiler is off, because another tool uses it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>a kernel was started with a size that no GPU can run</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>two programs disagree about the version of a graphics interface</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>rows of memory were given a width that is not allowed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>a name does not stand for anything on the GPU</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>an address in the computer's memory is not valid</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>an address in the GPU's memory is not valid</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>data was to be copied in a direction that does not exist</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the address of a constant was asked for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>waiting for the GPU failed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>code for the GPU and code that imitates it were mixed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the call does not exist yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>an address is too large for the old interface</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the libcuda that was loaded is the toolkit's empty stand-in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the driver is older than this CUDA runtime needs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the call exists only in a newer driver</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>a surface, a kind of image memory, is not valid</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>two parts of the program use one name on the GPU</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>every GPU is busy or takes no further program</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>memory that several GPUs share is used up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>two versions of the CUDA runtime use one GPU</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>a kernel was started without saying how</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>an earlier kernel had failed already</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the program has no code for this GPU</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the driver shows no GPU to this program</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>there is no GPU with that number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the virtual GPU has no licence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>CUDA could not make sure that its own files are unchanged</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the CUDA runtime could not start</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the GPU code is damaged or is not for this GPU</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the connection to the GPU is gone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the connection to the GPU is in use already</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the GPU's memory has an error that it cannot correct</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the GPU does not have the limit that was to be set</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>another part of the program uses the GPU's connection</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>these two GPUs cannot reach each other's memory</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the driver cannot compile the program's code for this GPU</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the graphics program to share with is not valid</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the link between the GPUs has an error</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the driver's own compiler library is missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the program is newer than this driver understands</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>compiling for this GPU is switched off</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the GPU cannot be divided in that way</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>a kernel waited in a way that is not supported</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the GPU had an error; the program must be started again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the driver is too old for this GPU code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the code that was to be compiled for the GPU is not valid</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>a file was not found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>a library lacks a function: mixed versions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the driver's library could not be opened</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the system refused a call of the driver</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>a handle is not valid</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>something was used before it was ready</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the answer to a question would have been incomplete</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>a named function was not found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>work is still running; not an error</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>a kernel touched memory that is not its own</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>a kernel needs more registers or threads than there are</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>a kernel ran longer than the system allows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>these GPUs were connected already</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>these GPUs were not connected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the GPU is in use already, too late for this setting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the connection to the GPU was closed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>a check inside a kernel failed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>too many GPUs were connected to each other</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the memory was announced to CUDA twice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the memory was never announced to CUDA</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>a kernel broke its stack</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>a kernel held an instruction that the GPU does not know</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>a kernel used an address that is not aligned</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>a kernel used an address of the wrong kind</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>a kernel jumped to an invalid place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>a kernel failed while it ran</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>a kernel needs more of the GPU at once than it has</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>a kernel did not give back special memory</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the operation is not permitted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>this system or GPU does not support the operation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>a service that the GPUs need (Fabric Manager) is not up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the driver's library and its kernel module differ</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>a compatibility libcuda that this GPU does not allow</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the MPS service did not answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the MPS service gave an error</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the MPS service is not ready</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the MPS service takes no further program</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the MPS service takes no further connection</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the MPS service ended this program</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>kernels cannot start kernels here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>kernels that start kernels are of different versions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>waiting for the GPU took too long</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>recorded work could not be changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>a device beside the GPU failed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>a kernel was started with a group size that is not allowed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>a kernel was used before it was loaded</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>a part of the GPU was asked for that has another kind</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the keys of a protected GPU are being renewed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>a queue of work was given up before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the links between the GPUs are not up yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the driver failed for a reason that it does not tell</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the CUDA runtime failed for a reason that it does not tell</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/exit_status.py" />
   <source>it touched memory that is not its own</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/exit_status.py" />
   <source>a file that it had mapped into memory is shorter than it should be</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/exit_status.py" />
   <source>the processor does not know an instruction that the program uses</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/exit_status.py" />
   <source>it stopped itself after an internal error</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/exit_status.py" />
   <source>it made an arithmetic error such as a division by zero</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/exit_status.py" />
   <source>the system or a person ended it, often because memory ran out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/exit_status.py" />
   <source>something asked it to end</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/exit_status.py" />
   <source>NTSTATUS 0x{status}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>nvml.h of the CUDA 13.5 development package</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>headers of the nvidia-cudnn 8.9.7 and 9.28 packages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>headers of the nvidia-cublas 12.9 package</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>NVML was not started</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>NVML was asked in a wrong way</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>this GPU does not answer that question; normal for many cards</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>this user may not open the GPU</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>NVML was started twice; harmless</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>the GPU was not found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>the answer does not fit where it was to be written</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>a power cable of the card is not attached</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>the driver is installed but is not running</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>the driver did not answer in time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>the kernel cannot receive the card's interrupts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>the driver's NVML library was not found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>the driver is too old for this question</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>the card's own storage is damaged</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>the GPU fell off the bus</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>the GPU must be reset first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>the system keeps this program from the GPU</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>the GPU is in use</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>the computer has not enough memory for it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>the driver has no such data</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>a virtual GPU cannot be made while error correction is on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>something other than memory is used up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>the GPU cannot run at that speed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>the program and the driver speak different versions of NVML</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>the driver no longer answers that question</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>the driver is not ready yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>no GPU was found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>the GPU is in a state that does not allow it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>the GPU cannot be reset in that way</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>cuBLAS could not start: often no memory left on the GPU</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>cuBLAS got no memory on the GPU</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>cuBLAS was given a value that is not allowed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>this GPU cannot do what cuBLAS was asked for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>cuBLAS could not reach the GPU's memory</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>a kernel of cuBLAS failed while it ran</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>cuBLAS failed for a reason that it does not tell</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>cuBLAS has no such operation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>cuBLAS found no licence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>cuDNN was given something that does not fit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>cuDNN has no way to compute this</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>cuDNN failed for a reason that it does not tell</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>cuDNN could not start: often no memory left on the GPU, or a part of it did not load</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>parts of cuDNN of different versions were loaded</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>a saved plan is of another version of cuDNN</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>the program asks for something that cuDNN gave up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>cuDNN found no licence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>cuDNN is still working; not an error</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>a number became too large while cuDNN computed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>a part of cuDNN could not be loaded</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>the driver does not fit this cuDNN</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>the CUDA runtime does not fit this cuDNN</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>this cuDNN has no code for this GPU</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>a library that cuDNN needs is missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>a part of cuDNN is missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>the GPU has too little fast memory for this</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>cuDNN could not compile code for this GPU</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>the computer has not enough free memory</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>there is not enough free memory, on the GPU or in the computer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>a kernel of cuDNN failed while it ran</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>the driver failed while cuDNN computed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>cuBLAS failed while cuDNN computed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>the CUDA runtime failed while cuDNN computed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>cuRAND failed while cuDNN computed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/windows_errors.py" />
   <source>Microsoft, System Error Codes (winerror.h)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/windows_errors.py" />
   <source>Microsoft, [MS-ERREF] section 2.3.1, NTSTATUS values</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/windows_errors.py" />
   <source>Windows does not allow this user to open the file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/windows_errors.py" />
   <source>Windows has not enough memory for it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/windows_errors.py" />
   <source>the DLL, or another DLL that it needs, was not found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/windows_errors.py" />
   <source>a DLL lacks a function that another one needs: mixed versions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/windows_errors.py" />
   <source>the DLL is damaged, or is for another kind of processor</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/windows_errors.py" />
   <source>Windows does not trust the file's signature</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/windows_errors.py" />
   <source>the DLL was found, but its start-up routine failed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/windows_errors.py" />
   <source>a policy blocks the file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/windows_errors.py" />
   <source>Windows cannot reserve more memory: the page file is too small</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/windows_errors.py" />
   <source>an application control policy blocks the file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/windows_errors.py" />
   <source>something ended it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/windows_errors.py" />
   <source>it stopped itself at a mark for a debugger</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/windows_errors.py" />
   <source>a file that it had mapped into memory could not be read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/windows_errors.py" />
   <source>memory ran out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/windows_errors.py" />
   <source>Windows does not allow it to open something that it needs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/windows_errors.py" />
   <source>a DLL is for another processor architecture, or damaged</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/windows_errors.py" />
   <source>it made an arithmetic error, a division by zero</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/windows_errors.py" />
   <source>it called itself too often and ran out of stack</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/windows_errors.py" />
   <source>the page file is too small</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/windows_errors.py" />
   <source>a DLL that it needs was not found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/windows_errors.py" />
   <source>a DLL was found in a version that lacks a function</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/windows_errors.py" />
   <source>somebody pressed Ctrl+C or closed its window</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/windows_errors.py" />
   <source>a DLL was found but failed to start</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/windows_errors.py" />
   <source>it damaged its own memory</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/windows_errors.py" />
   <source>Windows does not trust the signature of a file that it needs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/xids.py" />
   <source>the connection between two cards failed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/xids.py" />
   <source>a program's work was stopped by the card</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/xids.py" />
   <source>a program sent something that the card does not understand</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/xids.py" />
   <source>the card stopped working for a program</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/xids.py" />
   <source>a program's computation went wrong</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/xids.py" />
   <source>a program reached for memory that is not its own</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/xids.py" />
   <source>the driver's software on the card failed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/xids.py" />
   <source>a program was ended while it computed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/xids.py" />
   <source>the card's memory has errors that cannot be corrected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/xids.py" />
   <source>a controller inside the card stopped</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/xids.py" />
   <source>the card set a bad piece of its memory aside</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/xids.py" />
   <source>the card could not set a bad piece of its memory aside</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/xids.py" />
   <source>the card fell off the bus</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/xids.py" />
   <source>the card corrected many errors in its memory</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/xids.py" />
   <source>an error in the card's memory ended one program</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/xids.py" />
   <source>an error in the card's memory reached more than one program</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/xids.py" />
   <source>a program held the card too long</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/xids.py" />
   <source>a controller inside the card does not answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/xids.py" />
   <source>a controller inside the card failed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/xids.py" />
   <source>the card could not be started</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/xids.py" />
   <source>the driver asks for a reset or a restart</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/catalog/xids.py" />
   <source>the driver needs no reset any more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>The kernel does not tell which processor is nearest to the GPU. It makes no difference here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>unable to register</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>A part of TensorFlow announced itself twice. It is printed on healthy machines too.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>attempting to register factory</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>Attempting to register factory for plugin</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>computation placer already</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>computation placer already registered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>TensorFlow could be a little faster on the processor. It has nothing to do with the GPU.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>A notice about the processor's math library.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>TensorRT is an optional accelerator. The GPU works without it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>The speed of the slot could not be read and was guessed. It stops nothing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>A notice about where log lines go.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>failed to determine cudnn version</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>Failed to determine cuDNN version</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>TensorFlow asked for cuDNN's version before it was loaded. Alone it means nothing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>invoking ptxas not supported</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>Invoking ptxas not supported on Windows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>TensorFlow lets the driver compile instead. It is printed on every Windows machine.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>relying on driver to perform ptx</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>Relying on driver to perform ptx compilation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>The driver compiles in place of the toolkit's compiler. That works.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>ignore above cudart</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>Ignore above cudart dlerror</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>TensorFlow itself says that the line above matters only where there is a GPU.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>A notice from inside TensorFlow. It needs no action.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>performance gains if more memory</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>not a failure, but may mean that there could be performance gains</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>TensorFlow wanted more memory for speed and went on with less.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>pynvml package is deprecated</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>A helper package was renamed. It has nothing to do with whether the GPU works.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>redirects are currently not supported</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>Redirects are currently not supported in Windows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>A notice of a launcher for several processes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>A matching Triton is not available|No module named 'triton'</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>Triton is optional on Windows and for most programs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>unable to initialize backend</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>JAX looked for hardware that this machine does not have.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>error retrieving driver version</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>Error retrieving driver version</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>TensorFlow wanted to print the driver's version and could not read it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>A notice about number formats.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>A notice of the compiler. It may cost a little speed and nothing else.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>A notice about memory. It needs no action.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>CUPTI_ERROR_INSUFFICIENT_PRIVILEGES|CUPTI could not be loaded</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>Only the profiler needs this. Training on the GPU works without it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>back to the gpu driver for ptx</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>back to the GPU driver for PTX</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>nccl info</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>NCCL looked for an optional network plug-in and goes on without it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>The container toolkit lists parts that this driver does not have or need.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>tainting kernel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>The kernel notes that the driver does not come with it. That is normal.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>This machine has no NVSwitch, so the fabric manager has nothing to manage and is not needed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>The Windows graphics bridge of WSL prints this on healthy machines too.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/report/knowledge.py" />
   <source>January</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/report/knowledge.py" />
   <source>February</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/report/knowledge.py" />
   <source>March</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/report/knowledge.py" />
   <source>April</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/report/knowledge.py" />
   <source>May</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/report/knowledge.py" />
   <source>June</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/report/knowledge.py" />
   <source>July</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/report/knowledge.py" />
   <source>August</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/report/knowledge.py" />
   <source>September</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/report/knowledge.py" />
   <source>October</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/report/knowledge.py" />
   <source>November</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/report/knowledge.py" />
   <source>December</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/report/knowledge.py" />
   <source>Versions and drivers known as of {day_text}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/report/knowledge.py" />
   <source>This knowledge was {days} days old when the report was made, so newer versions may exist that it does not name. Update gpuwizard, then check again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/report/plan_view.py" />
   <source>Needs an administrator for {steps}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/report/plan_view.py" />
   <source>Needs one restart of the computer, after step {restart}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/report/plan_view.py" />
   <source>step {number} takes {takes}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/report/plan_view.py" />
   <source>Check again after each step. What follows from the cause goes away with it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/report/plan_view.py" />
   <source>Check again after each step.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/report/plan_view.py" />
   <source>What follows from the cause goes away with it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/report/plan_view.py" />
   <source>every step</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/report/plan_view.py" />
   <source>steps {listed} and {numbers}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/report/plan_view.py" />
   <source>step {numbers}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/report/seen_view.py" />
   <source>; the search ends here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/report/bars.py" />
   <source>GFLOP/s: billions of calculations in a second</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/report/bars.py" />
   <source>GB/s: billions of bytes in a second</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/report/bars.py" />
   <source>slower than the processor</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/report/bars.py" />
   <source>less than 0.01</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/report/wording.py" />
   <source>Check crashed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/report/wording.py" />
   <source>it was looked at and works</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/report/wording.py" />
   <source>it works, with something to know</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/report/wording.py" />
   <source>it does not work</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/report/wording.py" />
   <source>it cannot work or be judged until an earlier layer works</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/report/wording.py" />
   <source>it was not looked at</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/report/wording.py" />
   <source>the check itself crashed, so nothing is known; this is a fault of gpuwizard</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/report/wording.py" />
   <source>Root cause</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/report/wording.py" />
   <source>Follows from it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/report/wording.py" />
   <source>look here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/report/wording.py" />
   <source>has to wait</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/report/wording.py" />
   <source>{framework_title} in {python}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/report/wording.py" />
   <source>{framework_title} in Python {version}{kind}</source>
   <extracomment>kind = f' ({target.kind})' if target.kind else ''</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/report/wording.py" />
   <source>Nothing was diagnosed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/report/wording.py" />
   <source>No problem was found in {len} environments.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/report/wording.py" />
   <source>{failed} of {len} environments has a problem.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/report/wording.py" />
   <source>{failed} of {len} environments have a problem.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/report/wording.py" />
   <source>very likely</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/report/wording.py" />
   <source>a guess</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/report/wording.py" />
   <source>needs an administrator</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/report/wording.py" />
   <source>needs a restart of the computer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/report/wording.py" />
   <source>takes {takes}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/report/wording.py" />
   <source>This is a demonstration with a recorded machine, and no report of a real check: {demo}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/report/wording.py" />
   <source>{found} {found2} UTC</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/report/wording.py" />
   <source>KiB</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/report/wording.py" />
   <source>MiB</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/report/wording.py" />
   <source>{count} GiB</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/report/done.py" />
   <source>What was done</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/report/done.py" />
   <source>gpuwizard ran these commands because the user asked it to, the first one first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/report/done.py" />
   <source>All {len} commands</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/report/done.py" />
   <source>{which} ran without an error, in {duration}.</source>
   <extracomment>which = 'The command' if len(action.commands) == 1 else f'All {len(action.commands)} commands'</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/report/done.py" />
   <source>What it changed was not checked.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/report/done.py" />
   <source>Still there: {verdict}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/report/done.py" />
   <source>Mended: {verdict}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/report/done.py" />
   <source>This is mended. What is left: {verdict}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/report/done.py" />
   <source>in {folder}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/report/done.py" />
   <source>{escape}, for {escape2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/report/done.py" />
   <source>What it printed at its end</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/report/reading.py" />
   <source>or make a new one with: gpuwizard check --save report.json</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/report/reading.py" />
   <source>Open the .json or .zip that was saved with it, {MAKE_NEW}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/report/reading.py" />
   <source>Copy it again, {MAKE_NEW}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/report/reading.py" />
   <source>“{name}” is not a text file, so it is not a report of gpuwizard. {SAVE_AS_JSON}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/report/reading.py" />
   <source>“{name}” is empty. {COPY_AGAIN}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/report/reading.py" />
   <source>“{name}” is JSON, but not a report of gpuwizard. {SAVE_AS_JSON}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/report/reading.py" />
   <source>its format is {data}, this one reads {SCHEMA}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/report/reading.py" />
   <source>“{name}” was made by a newer gpuwizard ({formats}). Update gpuwizard, then open it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/report/reading.py" />
   <source>“{name}” is not a complete report of gpuwizard: {error}. {COPY_AGAIN}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/report/reading.py" />
   <source>“{name}” is a report for reading. {SAVE_AS_JSON}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/report/reading.py" />
   <source>“{name}” is not JSON, so it is not a report of gpuwizard. {SAVE_AS_JSON}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/report/reading.py" />
   <source>ends too early: a part of it is missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/report/reading.py" />
   <source>is damaged: it is not valid JSON</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/report/files.py" />
   <source>.html, .json, .md or .zip</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/report/files.py" />
   <source>you may not write there. Choose a folder of your own</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/report/files.py" />
   <source>that disk can only be read. Choose another one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/report/files.py" />
   <source>the disk is full. Free some space, or choose another disk</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/report/files.py" />
   <source>your share of the disk is used up. Free some space, or choose another disk</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/report/files.py" />
   <source>the name is too long. Choose a shorter one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/report/files.py" />
   <source>the folder does not exist. Create it first, or choose another one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/report/files.py" />
   <source>the folder of that name is a file. Choose another folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/report/files.py" />
   <source>The report was not saved: “{name}” must end in {SUFFIXES}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/report/files.py" />
   <source>The report was not saved: “{path}” is a folder. Give the name of a file in it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/report/files.py" />
   <source>a folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/report/files.py" />
   <source>not an ordinary file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/report/files.py" />
   <source>“{path}” is {kind}. Give a report that was saved as .json or .zip.</source>
   <extracomment>kind = 'a folder' if stat.S_ISDIR(status.st_mode) else 'not an ordinary file'</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/report/files.py" />
   <source>“{path}” is larger than {value} MB, so it is not a report of gpuwizard.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/report/files.py" />
   <source>“{path}” does not exist. Check the spelling and the folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/report/files.py" />
   <source>“{path}” cannot be read: {reason}. Check that it is yours, or copy it to a folder of your own.</source>
   <extracomment>reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/report/files.py" />
   <source>“{path}” holds no {INSIDE}, so it is not a report of gpuwizard. Choose the file that gpuwizard saved.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/report/files.py" />
   <source>“{path}” is a damaged or locked zip file. Copy or download it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/report/files.py" />
   <source>“{path}” unpacks to more than {value} MB, so it is not a report of gpuwizard.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/report/files.py" />
   <source>{value}. Choose another place or name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/report/files.py" />
   <source>the file there is protected or open in another program. Close it, or choose another name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/report/files.py" />
   <source>The report was not saved as “{path}”: {reason}.</source>
   <extracomment>reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/report/compare_words.py" />
   <source>Left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/report/compare_words.py" />
   <source>Right</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/report/compare_words.py" />
   <source>made {replace},</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/report/compare_words.py" />
   <source>On the {side} this accounts for: {rstrip}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/report/compare_words.py" />
   <source>{subject_title}: {value} on the {there}, not known on the {side}</source>
   <extracomment>there = 'left' if one.side == 'right' else 'right'</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/report/compare_words.py" />
   <source>Nothing that matters for the GPU differs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/report/compare_words.py" />
   <source>{fails} No difference was seen that accounts for it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/report/compare_words.py" />
   <source>{fails} One difference tells them apart.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/report/compare_words.py" />
   <source>{fails} {number} differences tell them apart.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/report/compare_words.py" />
   <source>One difference tells</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/report/compare_words.py" />
   <source>{number} differences tell</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/report/compare_words.py" />
   <source>{fails} One difference accounts for it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/report/compare_words.py" />
   <source>{fails} {number} differences account for it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/report/compare_words.py" />
   <source>One difference accounts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/report/compare_words.py" />
   <source>{number} differences account</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/report/compare_words.py" />
   <source>Both fail for the same cause. What differs does not account for it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/report/compare_words.py" />
   <source>Nothing that differs keeps one side from using the GPU.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/report/compare_words.py" />
   <source>Both fail, each for a cause of its own.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/report/compare_words.py" />
   <source>Both can use the GPU, but not equally well.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/report/compare_words.py" />
   <source>The left side fails and the other works.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/report/compare_words.py" />
   <source>The right side fails and the other works.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/report/facts_view.py" />
   <source>GPUs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/report/facts_view.py" />
   <source>C library</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/report/facts_view.py" />
   <source>{FRAMEWORK_TITLES} in {python}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/report/facts_view.py" />
   <source>seen in {via}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/report/facts_view.py" />
   <source>not there (looked in {looked})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/report/facts_view.py" />
   <source>not known: {value}{detail}</source>
   <extracomment>detail = f" ({value['detail']})" if value['detail'] else ''</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../gpuwizard/report/facts_view.py" />
   <source>{size} ({value} bytes)</source>
   <translation type="unfinished" />
  </message>
 </context>
</TS>
