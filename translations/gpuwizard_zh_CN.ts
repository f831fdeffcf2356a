<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
 <context>
  <name>gpuwizard</name>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>and</source>
   <translation>和</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>or</source>
   <translation>或</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>active</source>
   <translation>已激活</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>on</source>
   <translation>开启</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>off</source>
   <translation>关闭</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>yes</source>
   <translation>是</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>no</source>
   <translation>否</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>none</source>
   <translation>无</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>unknown</source>
   <translation>未知</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>missing</source>
   <translation>缺失</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>found</source>
   <translation>已找到</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>crashed</source>
   <translation>崩溃</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>failed</source>
   <translation>失败</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>both</source>
   <translation>两者</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>works</source>
   <translation>能工作</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>crashes</source>
   <translation>崩溃</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>passes</source>
   <translation>通过</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>answers</source>
   <translation>有响应</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>loaded</source>
   <translation>已加载</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>computer</source>
   <translation>电脑</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>one</source>
   <translation>一个</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>enough</source>
   <translation>足够</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>met</source>
   <translation>已满足</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>whole</source>
   <translation>完整</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>free</source>
   <translation>不受限制</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>passed</source>
   <translation>通过</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>blocked</source>
   <translation>受阻</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>good</source>
   <translation>良好</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>not good</source>
   <translation>不正常</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>worth a look</source>
   <translation>值得看一看</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>(empty)</source>
   <translation>（空）</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>about</source>
   <translation>约</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>this</source>
   <translation>这个</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>key</source>
   <translation>键</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>taken</source>
   <translation>采用</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>looking</source>
   <translation>正在查看</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>Driver</source>
   <translation>驱动程序</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>Restart the computer</source>
   <translation>重新启动计算机</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>Restart the machine that runs the container</source>
   <translation>重新启动运行容器的机器</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>lane</source>
   <translation>通道</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>lanes</source>
   <translation>通道</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>left</source>
   <translation>左侧</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>right</source>
   <translation>右侧</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>Entry {number}</source>
   <translation>第 {number} 项</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>crashed {name}</source>
   <translation>使 {name} 崩溃</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>none ({problem})</source>
   <translation>无（{problem}）</translation>
  </message>
  <message>
   <location filename="../gpuwizard/language/phrasebook.py" />
   <source>failed: {error}</source>
   <translation>失败：{error}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/resources/demo/card-too-new.json" />
   <source>A card newer than PyTorch</source>
   <translation>比 PyTorch 更新的显卡</translation>
  </message>
  <message>
   <location filename="../gpuwizard/resources/demo/card-too-new.json" />
   <source>An RTX 5090 with a PyTorch whose code ends at older cards.</source>
   <translation>装有 RTX 5090 的电脑，而其 PyTorch 的代码只支持较旧的显卡。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/resources/demo/cudnn-shadowed.json" />
   <source>A wrong cuDNN comes first</source>
   <translation>先找到了错误的 cuDNN</translation>
  </message>
  <message>
   <location filename="../gpuwizard/resources/demo/cudnn-shadowed.json" />
   <source>LD_LIBRARY_PATH leads to an older cuDNN before the one that fits.</source>
   <translation>LD_LIBRARY_PATH 先指向较旧的 cuDNN，然后才是合适的那个。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/resources/demo/driver-missing.json" />
   <source>A card without a driver</source>
   <translation>没有驱动程序的显卡</translation>
  </message>
  <message>
   <location filename="../gpuwizard/resources/demo/driver-missing.json" />
   <source>Ubuntu with an NVIDIA card, for which no driver is installed.</source>
   <translation>带有 NVIDIA 显卡的 Ubuntu，没有安装该显卡的驱动程序。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/resources/demo/driver-too-old.json" />
   <source>A driver that is too old</source>
   <translation>驱动程序太旧</translation>
  </message>
  <message>
   <location filename="../gpuwizard/resources/demo/driver-too-old.json" />
   <source>Driver 470 knows CUDA 11.4, and this TensorFlow was built for CUDA 12.5.</source>
   <translation>驱动程序 470 支持到 CUDA 11.4，而此 TensorFlow 是用 CUDA 12.5 编译的。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/resources/demo/healthy-workstation.json" />
   <source>A healthy workstation</source>
   <translation>正常的工作站</translation>
  </message>
  <message>
   <location filename="../gpuwizard/resources/demo/healthy-workstation.json" />
   <source>Two cards, on both of which PyTorch computes. This is how it looks where all is well.</source>
   <translation>两块显卡，PyTorch 在两块上都能计算。一切正常时就是这个样子。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/resources/demo/windows-tensorflow.json" />
   <source>TensorFlow 2.15 on Windows</source>
   <translation>Windows 上的 TensorFlow 2.15</translation>
  </message>
  <message>
   <location filename="../gpuwizard/resources/demo/windows-tensorflow.json" />
   <source>TensorFlow has had no GPU support of its own on Windows since 2.11.</source>
   <translation>从 2.11 起，TensorFlow 在 Windows 上不再自带 GPU 支持。</translation>
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
   <translation>让它们保持原样</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/benign.py" />
   <source>They tell of optional parts or of the way the program was built. Nothing needs to be mended.</source>
   <translation>它们提到的是可选组件，或者程序的编译方式。无需修复任何东西。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/benign.py" />
   <source>Your program uses the GPU while the lines are printed.</source>
   <translation>显示这些行的同时，您的程序正在使用 GPU。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/benign.py" />
   <source>Or have TensorFlow print less</source>
   <translation>或者让 TensorFlow 少输出一些内容</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/benign.py" />
   <source>Have TensorFlow print less</source>
   <translation>让 TensorFlow 少输出一些内容</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/benign.py" />
   <source>The value 1 leaves out remarks and keeps warnings. Higher values also hide lines that you may need.</source>
   <translation>值 1 会略去备注，保留警告。更大的值还会隐藏您可能需要的行。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/benign.py" />
   <source>Started from this same terminal, your program prints fewer lines.</source>
   <translation>从同一个终端启动时，您的程序输出的行数变少。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/benign.py" />
   <source>These lines are harmless</source>
   <translation>这些行无害</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/benign.py" />
   <source>Lines that look like errors and mean nothing</source>
   <translation>看起来像错误、实际没有影响的行</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/benign.py" />
   <source>The frameworks print many lines when they start, some of them in the words of an error. The ones found here are known, and programs run well with them.</source>
   <translation>框架启动时会输出很多行，其中一些的措辞像是错误。这里找到的都是已知的，程序带着它们也能正常运行。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/benign.py" />
   <source>The lines come while the framework starts, and after them the program works and uses the GPU. They speak of NUMA nodes, TensorRT, oneDNN, processor features or factories that were registered before.</source>
   <translation>这些行在框架启动时出现，之后程序正常工作并使用 GPU。它们提到 NUMA 节点、TensorRT、oneDNN、处理器功能，或者之前已注册过的 factory。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/benign.py" />
   <source>Nothing has to be mended: the program uses the GPU while the lines are printed.</source>
   <translation>无需修复任何东西：显示这些行的同时，程序正在使用 GPU。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/commands.py" />
   <source>Remove-Item -LiteralPath Env:{name} -ErrorAction SilentlyContinue</source>
   <translation>Remove-Item -LiteralPath Env:{name} -ErrorAction SilentlyContinue</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>Run this on the host, the machine that runs the container, and not inside it.</source>
   <translation>请在宿主机（运行容器的机器）上运行此命令，而不是在容器内。</translation>
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
   <translation>Apptainer 或 Singularity</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>Start the container as before.</source>
   <translation>像以前一样启动容器。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>The command prints a table with your card.</source>
   <translation>该命令会输出一个包含您的显卡的表格。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>This is the inside of a container ({engine}).</source>
   <translation>这里是容器（{engine}）内部。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>This is the inside of a container.</source>
   <translation>这里是容器内部。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>This container was given the GPU without a part of its driver</source>
   <translation>此容器获得了 GPU，但缺少驱动程序的一部分</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>{where} The host puts the driver's libraries into it, and {get} was not among them. Which ones it gets depends on the capabilities that were asked for when it was started.</source>
   <extracomment>where = f'This is the inside of a container ({engine}).' if engine else 'This is the inside of a container.'</extracomment>
   <translation>{where}宿主机会把驱动程序的库放入容器，但其中没有 {get}。容器得到哪些库，取决于启动时请求了哪些 capability。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>{where} A container sees only what it was given at its start, and this one was given no GPU. The card and the driver of the host can be in perfect order. Installing a driver inside the container would not help.</source>
   <extracomment>where = f'This is the inside of a container ({engine}).' if engine else 'This is the inside of a container.'</extracomment>
   <translation>{where}容器只能看到启动时分配给它的东西，而这个容器没有分配到 GPU。宿主机的显卡和驱动程序可能完全正常。在容器内安装驱动程序没有用。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>With Docker, start the container anew with "--gpus all"</source>
   <translation>使用 Docker 时，加上“--gpus all”重新启动容器</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>Add it to docker run; in a Compose file, reserve a device of the driver nvidia with the capability gpu. The command here tries it in a small container. {ON_HOST}</source>
   <translation>把它加到 docker run；在 Compose 文件中，预留一个驱动程序为 nvidia、capability 为 gpu 的设备。此处的命令会在一个小容器中试用它。{ON_HOST}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>The trial removes itself. {SAME_AGAIN}</source>
   <translation>试用的容器会自行删除。{SAME_AGAIN}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>a minute for the trial</source>
   <translation>试用需一分钟</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>With Podman, start the container anew with "--device nvidia.com/gpu=all"</source>
   <translation>使用 Podman 时，加上“--device nvidia.com/gpu=all”重新启动容器</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>Add it to podman run. The command here tries it in a small container. {ON_HOST}</source>
   <translation>把它加到 podman run。此处的命令会在一个小容器中试用它。{ON_HOST}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>Start the container anew with the capability "{get}"</source>
   <translation>加上 capability“{get}”重新启动容器</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>Both "compute" and "utility" are needed. With Docker, add "-e NVIDIA_DRIVER_CAPABILITIES=compute,utility" to docker run; in a Compose file or a pod, set that variable. {ON_HOST}</source>
   <translation>“compute”和“utility”两者都需要。使用 Docker 时，把“-e NVIDIA_DRIVER_CAPABILITIES=compute,utility”加到 docker run；在 Compose 文件或 pod 中，设置该变量。{ON_HOST}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>If Docker does not know that option, set up the NVIDIA Container Toolkit on the host</source>
   <translation>如果 Docker 不认识该选项，请在宿主机上设置 NVIDIA Container Toolkit</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>The toolkit hands the card to containers. Install the package nvidia-container-toolkit from NVIDIA's repository first; these commands then tell Docker about it. {ON_HOST}</source>
   <translation>该工具包负责把显卡交给容器。先从 NVIDIA 的软件仓库安装软件包 nvidia-container-toolkit；然后这些命令会让 Docker 知道它。{ON_HOST}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>The small container of the first step prints a table with your card.</source>
   <translation>第一步的小容器会输出一个包含您的显卡的表格。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>Take the nvidia runtime out of /etc/docker/daemon.json on the host and restart Docker.</source>
   <translation>从宿主机的 /etc/docker/daemon.json 中删去 nvidia 运行时，然后重新启动 Docker。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>a few minutes; running containers are restarted</source>
   <translation>几分钟；正在运行的容器会重新启动</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>If Podman does not know that device, describe the card to it on the host</source>
   <translation>如果 Podman 不认识该设备，请在宿主机上为它生成显卡的描述</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>The tool nvidia-ctk from the package nvidia-container-toolkit writes the description (CDI). Repeat it after each update of the driver, unless the service nvidia-cdi-refresh does. {ON_HOST}</source>
   <translation>软件包 nvidia-container-toolkit 中的工具 nvidia-ctk 会写出该描述（CDI）。每次更新驱动程序后都要重做一次，除非服务 nvidia-cdi-refresh 会代劳。{ON_HOST}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>Delete /etc/cdi/nvidia.yaml on the host.</source>
   <translation>删除宿主机上的 /etc/cdi/nvidia.yaml。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>Start it anew with "--nv"</source>
   <translation>加上“--nv”重新启动</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>The option stands behind exec, run or shell: "apptainer exec --nv IMAGE nvidia-smi" is a trial. It hands the host's driver libraries in. With Singularity the word is singularity, all else is the same. {ON_HOST}</source>
   <translation>该选项放在 exec、run 或 shell 之后：可以用“apptainer exec --nv IMAGE nvidia-smi”试一试。它会把宿主机的驱动程序库带入容器。使用 Singularity 时命令名为 singularity，其余相同。{ON_HOST}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>Inside, the command nvidia-smi prints a table with your card.</source>
   <translation>在容器内，命令 nvidia-smi 会输出一个包含您的显卡的表格。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>Leave "--nv" out again.</source>
   <translation>去掉“--nv”即可。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>On a cluster, ask for a GPU in the job first</source>
   <translation>在集群上，先在作业中申请 GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>A job without a GPU has none to hand in. With Slurm, "--gres=gpu:1" asks for one. On the machine itself nvidia-smi must show it before the container is started.</source>
   <translation>没有 GPU 的作业也就没有 GPU 可以交给容器。使用 Slurm 时，用“--gres=gpu:1”申请一个。启动容器之前，机器本身的 nvidia-smi 必须能显示它。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>Outside of the container, in the same job, nvidia-smi prints a table with a card.</source>
   <translation>在容器外、同一个作业中，nvidia-smi 会输出一个包含显卡的表格。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>Give the container a GPU device</source>
   <translation>给容器添加 GPU 设备</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>With Incus it is "incus config device add NAME gpu gpu", with LXD the same with lxc in place of incus. NAME stands for the container's name. {ON_HOST}</source>
   <translation>使用 Incus 时是“incus config device add NAME gpu gpu”，使用 LXD 时把 incus 换成 lxc 即可。NAME 代表容器的名称。{ON_HOST}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>Inside the container the folder /dev holds nvidia0.</source>
   <translation>在容器内，文件夹 /dev 中有 nvidia0。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>The same command with "remove NAME gpu" in place of "add NAME gpu gpu" takes it away.</source>
   <translation>在同一条命令中，用“remove NAME gpu”代替“add NAME gpu gpu”，即可将其移除。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>Have the host's driver libraries put into the container</source>
   <translation>让宿主机的驱动程序库放入容器</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>That is the setting "nvidia.runtime=true" of the container. The host needs the package nvidia-container-toolkit for it. {ON_HOST}</source>
   <translation>这由容器的设置“nvidia.runtime=true”控制。为此宿主机需要软件包 nvidia-container-toolkit。{ON_HOST}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>Inside the container the command nvidia-smi prints a table with your card.</source>
   <translation>在容器内，命令 nvidia-smi 会输出一个包含您的显卡的表格。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>Set nvidia.runtime to false again.</source>
   <translation>把 nvidia.runtime 设回 false。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>If the GPU was there and vanished, restart the container</source>
   <translation>如果 GPU 原本存在、后来消失了，请重新启动容器</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>A reload of the host's services (systemctl daemon-reload) can take the card away from running containers.</source>
   <translation>重新加载宿主机的服务（systemctl daemon-reload）可能会使正在运行的容器失去显卡。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>Nothing is to be undone.</source>
   <translation>无需撤销任何操作。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>a minute</source>
   <translation>一分钟</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>Ask for a GPU in the pod's description</source>
   <translation>在 pod 的描述中申请 GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>Write nvidia.com/gpu: 1 under resources, limits. Without it a pod gets none, even on a GPU node. Some clusters, K3s among them, also need runtimeClassName: nvidia.</source>
   <translation>在 resources、limits 下写入 nvidia.com/gpu: 1。没有这一行，即使在 GPU 节点上，pod 也得不到 GPU。有些集群（例如 K3s）还需要 runtimeClassName: nvidia。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>Take the lines out of the description and start the pod anew.</source>
   <translation>从描述中删去这些行，然后重新启动 pod。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>a few minutes, longer where no GPU is free</source>
   <translation>几分钟；没有空闲 GPU 时更久</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>Look whether the cluster offers GPUs at all</source>
   <translation>查看集群是否提供 GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>The nodes must list nvidia.com/gpu. If none does, whoever runs the cluster has to install NVIDIA's device plugin or GPU operator. Run this where you use kubectl.</source>
   <translation>节点必须列出 nvidia.com/gpu。如果没有任何节点列出，则需要集群的管理者安装 NVIDIA 的 device plugin 或 GPU operator。请在您使用 kubectl 的地方运行此命令。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>A node lists nvidia.com/gpu with a number above 0.</source>
   <translation>有节点列出 nvidia.com/gpu，且数字大于 0。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>With another sandbox, give it the card in its own way</source>
   <translation>使用其他沙盒时，按它自己的方式把显卡交给它</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>Apptainer takes "--nv"; a Slurm job needs "--gres=gpu:1"; LXC needs a gpu device; a sandbox of an editor or agent must be told to let the files /dev/nvidia* through.</source>
   <translation>Apptainer 使用“--nv”；Slurm 作业需要“--gres=gpu:1”；LXC 需要 gpu 设备；编辑器或智能体的沙盒必须设置为放行文件 /dev/nvidia*。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>Start it as before.</source>
   <translation>像以前一样启动它。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>Found: {files}.</source>
   <translation>已找到：{files}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>Remove the driver's libraries from the image, then start a new container</source>
   <translation>从镜像中移除驱动程序的库，然后启动新容器</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>In the image's build file (the Dockerfile), take out the line that installs a driver package. If the base image brings files such as libcuda.so.1 and libnvidia-ml.so.1, delete them there. The host's own libraries are put in at the start.</source>
   <translation>在镜像的构建文件（Dockerfile）中，删去安装驱动程序软件包的那一行。如果基础镜像带有 libcuda.so.1 和 libnvidia-ml.so.1 之类的文件，请在构建文件中删除它们。启动时会放入宿主机自己的库。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>Start the container from the old image.</source>
   <translation>从旧镜像启动容器。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>as long as the image takes to build</source>
   <translation>与构建镜像的时间相同</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>Build the image without the GPU, on an image that holds no driver</source>
   <translation>不带 GPU 构建镜像，并使用不含驱动程序的基础镜像</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>A build with the nvidia runtime as Docker's default leaves such files behind. NVIDIA's own CUDA images hold CUDA but no driver.</source>
   <translation>如果构建时 Docker 默认使用 nvidia 运行时，就会留下这样的文件。NVIDIA 自己的 CUDA 镜像包含 CUDA，但不含驱动程序。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>A container from the new image starts, and nvidia-smi works in it.</source>
   <translation>从新镜像能启动容器，并且 nvidia-smi 在其中正常工作。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>This container was started without the GPU</source>
   <translation>此容器启动时没有带上 GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>The container was given no GPU when it was started</source>
   <translation>容器启动时没有分配到 GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>A container sees only what it was given at its start, and this one was given no GPU. The card and the driver of the host can be in perfect order.</source>
   <translation>容器只能看到启动时分配给它的东西，而这个容器没有分配到 GPU。宿主机的显卡和驱动程序可能完全正常。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>nvidia-smi works on the machine itself and is unknown inside the container, or there is no file /dev/nvidia0 inside. The container was started by a tool, an editor or a script without an option for GPUs.</source>
   <translation>nvidia-smi 在机器本身上正常工作，但在容器内找不到该命令，或者容器内没有文件 /dev/nvidia0。容器由某个工具、编辑器或脚本启动，且没有带 GPU 选项。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>Inside the container, nvidia-smi prints a table with the card and the framework lists it.</source>
   <translation>在容器内，nvidia-smi 会输出包含显卡的表格，并且框架会列出它。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>The container's image holds driver libraries of its own</source>
   <translation>容器的镜像自带驱动程序的库</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>Driver libraries inside the image clash with those of the host</source>
   <translation>镜像内的驱动程序库与宿主机的库冲突</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>The driver's libraries must be those of the host, which are put into the container at its start. This image brings its own, of another version. The two get into each other's way.</source>
   <translation>驱动程序的库必须来自宿主机，并在容器启动时放入容器。此镜像自带了另一个版本的库。两者会互相妨碍。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>The container fails at its start with a message that libnvidia-ml.so.1 or libcuda.so.1 exists, or it names two driver versions. Its build file installs an NVIDIA driver, or it was built while a GPU was attached.</source>
   <translation>容器启动失败，消息说 libnvidia-ml.so.1 或 libcuda.so.1 已存在，或者提到两个驱动程序版本。容器的构建文件会安装 NVIDIA 驱动程序，或者构建时连接了 GPU。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/container.py" />
   <source>A new container starts without that message, and nvidia-smi in it names the driver version of the host.</source>
   <translation>新容器启动时没有该消息，其中的 nvidia-smi 显示宿主机的驱动程序版本。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>CUDA is NVIDIA's set of libraries for computing on a GPU.</source>
   <translation>CUDA 是 NVIDIA 用于在 GPU 上计算的一组库。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>The CUDA library {names} is not installed</source>
   <translation>未安装 CUDA 库 {names}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>Several CUDA libraries are not installed</source>
   <translation>有多个 CUDA 库未安装</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>Missing: {names}.</source>
   <translation>缺少：{names}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>Without that, {waiting} cannot be loaded either.</source>
   <translation>没有它，{waiting} 也无法加载。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>the CUDA libraries</source>
   <translation>CUDA 库</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>It wants {wanted}, and {found} was found.</source>
   <extracomment>wanted = f'nvidia-cuda-nvcc-cu12=={same[0]}.{same[1]}.*' if len(same) == 2 else _ANY_NVCC</extracomment>
   <translation>它需要 {wanted}，但找到的是 {found}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>The library in question is {names}.</source>
   <translation>涉及的库是 {names}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>The libraries in question are {names}.</source>
   <translation>涉及的库是 {names}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>the fitting CUDA libraries</source>
   <translation>合适的 CUDA 库</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>What is missing here is {names}.</source>
   <translation>此处缺少的是 {names}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>The compiler parts come as a package of their own, which the extra of the framework brings along.</source>
   <translation>编译器组件是一个单独的软件包，由框架的附加项（extra）带入。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>Install the compiler parts with the framework's extra</source>
   <translation>通过框架的附加项安装编译器组件</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>Tell the compiler XLA where the folder with the missing part is</source>
   <translation>告诉编译器 XLA 缺少的组件在哪个文件夹</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>The part was found in {folders}, which is not where XLA looks.</source>
   <translation>该组件在 {folders} 中找到，但 XLA 不在那里查找。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>Take the variable XLA_FLAGS away, or open a new terminal.</source>
   <translation>移除变量 XLA_FLAGS，或打开新终端。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>Or install only the package that holds them</source>
   <translation>或者只安装包含它们的软件包</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>Install only the package that holds them</source>
   <translation>只安装包含它们的软件包</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>nvidia-cuda-nvcc-cu12 holds ptxas and libdevice, in a download of some 50 MB.</source>
   <translation>nvidia-cuda-nvcc-cu12 包含 ptxas 和 libdevice，下载量约 50 MB。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>a minute, 50 MB</source>
   <translation>一分钟，50 MB</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>Install the compiler parts with conda</source>
   <translation>用 conda 安装编译器组件</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>The package cuda-nvcc holds ptxas and libdevice.</source>
   <translation>软件包 cuda-nvcc 包含 ptxas 和 libdevice。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>a few minutes, 200 MB</source>
   <translation>几分钟，200 MB</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>Install the package nvidia-cuda-nvcc-cu12 beside the framework</source>
   <translation>在框架旁安装软件包 nvidia-cuda-nvcc-cu12</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>It holds ptxas and libdevice. "tensorflow[and-cuda]" (from 2.14 on) and "jax[cuda12]" bring it along. For a framework with CUDA 11 its name ends in cu11.</source>
   <translation>它包含 ptxas 和 libdevice。“tensorflow[and-cuda]”（从 2.14 起）和“jax[cuda12]”会带入它。对于使用 CUDA 11 的框架，其名称以 cu11 结尾。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>Start your program again: the message is gone.</source>
   <translation>再次启动您的程序：该消息不再出现。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>Remove the package again.</source>
   <translation>再移除该软件包即可。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>Install the CUDA toolkit {value}</source>
   <translation>安装 CUDA 工具包 {value}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>of the version that the framework was built with</source>
   <translation>（框架编译时所用的版本）</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>On Windows these parts come with NVIDIA's toolkit. Leave its display driver out when the installer asks.</source>
   <translation>在 Windows 上，这些组件随 NVIDIA 的工具包提供。安装程序询问时，不要选择其中的显示驱动程序。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>Open a new terminal and check again.</source>
   <translation>打开新终端，重新检查。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>Uninstall that CUDA version in the Windows settings.</source>
   <translation>在 Windows 设置中卸载该 CUDA 版本。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>about 15 minutes, 4 GB</source>
   <translation>约 15 分钟，4 GB</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>Install a C++ compiler</source>
   <translation>安装 C++ 编译器</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>Compiling on the fly, as torch.compile does, also needs the system's compiler. On Windows that is a part of Microsoft's Build Tools.</source>
   <translation>像 torch.compile 那样的即时编译还需要系统的编译器。在 Windows 上，它是 Microsoft Build Tools 的一部分。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>Compiling on the fly, as torch.compile does, also needs the system's compiler.</source>
   <translation>像 torch.compile 那样的即时编译还需要系统的编译器。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>On Windows that is a part of Microsoft's Build Tools.</source>
   <translation>在 Windows 上，它是 Microsoft Build Tools 的一部分。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>Open a new terminal and start your program again.</source>
   <translation>打开新终端，再次启动您的程序。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>The command winget uninstall --id {BUILD_TOOLS} removes it.</source>
   <translation>命令 winget uninstall --id {BUILD_TOOLS} 可以移除它。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>Remove the same packages with the package manager.</source>
   <translation>用软件包管理器移除同样的软件包。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>about 10 minutes, 5 GB on Windows</source>
   <translation>约 10 分钟，在 Windows 上占 5 GB</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>a few minutes, 300 MB</source>
   <translation>几分钟，300 MB</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>CUDA libraries that the framework loads are not installed</source>
   <translation>框架要加载的 CUDA 库未安装</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>A library such as cudart or cuBLAS is nowhere on the machine</source>
   <translation>这台机器上到处都找不到 cudart 或 cuBLAS 之类的库</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>{CUDA_IS} The framework loads them when it starts. They are separate from the driver, and at least one of them is nowhere to be found.</source>
   <translation>{CUDA_IS}框架启动时会加载它们。它们与驱动程序是分开的，其中至少有一个到处都找不到。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>The log says that libcudart, libcublas, cudart64 or the like could not be loaded, and the driver works. The framework was installed without its GPU extra, or a package beside it was removed.</source>
   <translation>日志说无法加载 libcudart、libcublas、cudart64 或类似的库，而驱动程序正常。安装框架时没有带 GPU 附加项，或者它旁边的某个软件包被移除了。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>The step CUDA libraries lists each library with the file that is loaded, and the framework lists the GPU.</source>
   <translation>步骤“CUDA 库”列出每个库及实际加载的文件，并且框架列出 GPU。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>CUDA is installed in another version than this framework loads</source>
   <translation>安装的 CUDA 版本与此框架要加载的版本不同</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>The framework asks for one version of CUDA, and the machine has another</source>
   <translation>框架要求某个版本的 CUDA，而机器上是另一个版本</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>{CUDA_IS} Each build of a framework loads one certain version of them, by name. The machine has CUDA, but not that version. Several versions can lie side by side.</source>
   <translation>{CUDA_IS}框架的每个构建版本都按名称加载某个特定版本的库。机器上有 CUDA，但不是那个版本。多个版本可以并存。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>CUDA was installed by hand, in the newest version, for a framework that was built with an older one. The library in the message bears another number than the files in the folder of CUDA.</source>
   <translation>手动安装了最新版本的 CUDA，而框架是用较旧的版本编译的。消息中库的编号与 CUDA 文件夹中文件的编号不同。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>The step CUDA libraries shows each library in the version that this build asks for.</source>
   <translation>步骤“CUDA 库”显示每个库都是此构建版本所要求的版本。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>Parts of the GPU compiler are missing</source>
   <translation>缺少 GPU 编译器的组件</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>ptxas, libdevice, nvcc or a C++ compiler is needed and not there</source>
   <translation>需要 ptxas、libdevice、nvcc 或 C++ 编译器，但找不到</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>Some programs translate code for the GPU while they run. For that they need parts of NVIDIA's compiler, or the system's own, and one of them was not found. Other work on the GPU can go well all the same.</source>
   <translation>有些程序在运行时为 GPU 翻译代码。为此它们需要 NVIDIA 编译器的组件，或者系统自己的编译器，而其中有一个没有找到。GPU 上的其他工作仍然可能正常。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>Plain operations run on the GPU, while jit_compile, torch.compile or the first JAX program fails. The message names ptxas, libdevice, nvcc or cl.exe.</source>
   <translation>普通运算可以在 GPU 上运行，而 jit_compile、torch.compile 或第一个 JAX 程序失败。消息中提到 ptxas、libdevice、nvcc 或 cl.exe。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cuda.py" />
   <source>The same program compiles and runs without naming the missing part.</source>
   <translation>同一程序能够编译并运行，不再提到缺少的组件。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>cuDNN is NVIDIA's library for neural networks; convolutions run through it.</source>
   <translation>cuDNN 是 NVIDIA 的神经网络库；卷积通过它运行。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>The framework opens it by a file name that holds the main version, so a copy of another main version is not even looked at.</source>
   <translation>框架按包含主版本的文件名打开它，因此根本不会去看主版本不同的副本。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>The framework asks for {names}.</source>
   <translation>框架要求 {names}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>What is here is {file}.</source>
   <translation>这里有的是 {file}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>The loaded file is {file}.</source>
   <translation>加载的文件是 {file}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>cuDNN {found} is loaded, but the framework needs {least} or newer</source>
   <translation>加载的是 cuDNN {found}，但框架需要 {least} 或更新版本</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>cuDNN {found} is loaded, but the framework needs {wanted}</source>
   <extracomment>wanted = asked if asked.startswith('nvidia-cudnn-cu') else _requirement(s, wheels)</extracomment>
   <translation>加载的是 cuDNN {found}，但框架需要 {wanted}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>Only cuDNN {found} is here, and the framework needs {least} or newer</source>
   <translation>此处只有 cuDNN {found}，而框架需要 {least} 或更新版本</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>Only cuDNN {found} is here, and the framework needs {wanted}</source>
   <extracomment>wanted = asked if asked.startswith('nvidia-cudnn-cu') else _requirement(s, wheels)</extracomment>
   <translation>此处只有 cuDNN {found}，而框架需要 {wanted}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>Only a cuDNN of another main version is here</source>
   <translation>此处只有主版本不同的 cuDNN</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>the fitting cuDNN</source>
   <translation>合适的 cuDNN</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>Change only cuDNN to a version that fits this framework</source>
   <translation>只把 cuDNN 换成适合此框架的版本</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>A newer cuDNN of the same main version also runs programs that were built with an older one.</source>
   <translation>主版本相同的较新 cuDNN 也能运行用较旧版本编译的程序。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>a few minutes, 1 GB</source>
   <translation>几分钟，1 GB</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>Install a cuDNN that fits this framework with conda</source>
   <translation>用 conda 安装适合此框架的 cuDNN</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>This environment belongs to conda, so conda should change it.</source>
   <translation>此环境属于 conda，因此应由 conda 来更改。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>Where several frameworks share an environment, each may want its own cuDNN. One for each keeps the peace.</source>
   <translation>多个框架共用一个环境时，每个框架可能需要自己的 cuDNN。一个框架用一个环境，可以避免冲突。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>Or keep this framework in an environment of its own</source>
   <translation>或者把此框架放在单独的环境中</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>Keep this framework in an environment of its own</source>
   <translation>把此框架放在单独的环境中</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>Delete the new environment; nothing else was changed.</source>
   <translation>删除新环境；其他都没有改动。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>about 5 minutes, 6 GB on the disk</source>
   <translation>约 5 分钟，占用磁盘 6 GB</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>What could not be loaded is {names}.</source>
   <translation>无法加载的是 {names}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>Lay the files of cuDNN down anew</source>
   <translation>重新写入 cuDNN 的文件</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>That puts back whatever is damaged or absent, in the same version.</source>
   <translation>这会以相同版本补回损坏或缺失的文件。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>a complete cuDNN</source>
   <translation>完整的 cuDNN</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>cuDNN lies in {folders}.</source>
   <translation>cuDNN 位于 {folders}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>Put zlibwapi.dll (64 bit) into the folder that holds cuDNN</source>
   <translation>把 zlibwapi.dll（64 位）放入 cuDNN 所在的文件夹</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>cuDNN 8.3 to 8.9 needs this file, but its archive lacks it. Windows then blames another file.{folder} NVIDIA's installation guide for cuDNN on Windows says where to get it.</source>
   <extracomment>folder = f' cuDNN lies in {s.folders[0]}.' if s.folders else ''</extracomment>
   <translation>cuDNN 8.3 到 8.9 需要此文件，但其压缩包中没有。Windows 随后会归咎于另一个文件。{folder}NVIDIA 的 Windows 版 cuDNN 安装指南说明了从哪里获取它。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>Delete the file again.</source>
   <translation>再删除该文件即可。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>a few minutes</source>
   <translation>几分钟</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>cuDNN is not installed</source>
   <translation>未安装 cuDNN</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>NVIDIA's library for neural networks is nowhere on the machine</source>
   <translation>这台机器上到处都找不到 NVIDIA 的神经网络库</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>{CUDNN_IS} It is separate from the driver and from CUDA, and no copy of the version that the framework loads was found.</source>
   <translation>{CUDNN_IS}它与驱动程序和 CUDA 是分开的。没有找到框架要加载的那个版本的副本。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>Simple arithmetic on the GPU works and the first convolution fails, or the log says that libcudnn or cudnn64 could not be loaded. It is common where CUDA was installed by hand, since cuDNN is a download of its own.</source>
   <translation>GPU 上的简单算术可以运行，而第一次卷积失败，或者日志说无法加载 libcudnn 或 cudnn64。手动安装 CUDA 时这很常见，因为 cuDNN 需要单独下载。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>The test on the GPU runs its convolution, and the step cuDNN names the version that is loaded.</source>
   <translation>GPU 测试能够运行卷积，步骤“cuDNN”显示加载的版本。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>The loaded cuDNN does not fit the framework</source>
   <translation>加载的 cuDNN 不适合该框架</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>cuDNN is there, in a version that this framework was not built for</source>
   <translation>有 cuDNN，但其版本不是此框架编译时所针对的版本</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>{CUDNN_IS} It must be of the same main version as the one that the framework was built with, and not older. The copy that is loaded here is not.</source>
   <translation>{CUDNN_IS}它的主版本必须与框架编译时所用的相同，并且不能更旧。此处加载的副本不符合。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>The message names two versions, the loaded one and the one that the source was compiled with. It began after a package was installed or updated, or cuDNN was once installed by hand.</source>
   <translation>消息中提到两个版本：加载的版本，以及源代码编译时所用的版本。它在安装或更新某个软件包后开始出现，或者曾经手动安装过 cuDNN。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>The step cuDNN shows one version that is at least the one that the framework was built with.</source>
   <translation>步骤“cuDNN”只显示一个版本，且不低于框架编译时所用的版本。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>A part of cuDNN is missing</source>
   <translation>缺少 cuDNN 的一部分</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>cuDNN is there, but one of the files that it consists of cannot be loaded</source>
   <translation>有 cuDNN，但其中一个文件无法加载</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>{CUDNN_IS} It consists of several files, which load one another. The first one is there, but a part of it, or a file that a part needs, is not.</source>
   <translation>{CUDNN_IS}它由多个文件组成，这些文件会互相加载。第一个文件存在，但缺少其中一部分，或者缺少某一部分所需的文件。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>The message names a file such as libcudnn_ops, libcudnn_cnn or zlibwapi.dll, often only at the first convolution. Files of cuDNN were copied by hand, or an installation was interrupted.</source>
   <translation>消息中提到 libcudnn_ops、libcudnn_cnn 或 zlibwapi.dll 之类的文件，往往到第一次卷积时才出现。cuDNN 的文件是手动复制的，或者安装被中断过。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/cudnn.py" />
   <source>The test on the GPU runs its convolution, and the step cuDNN names no missing part.</source>
   <translation>GPU 测试能够运行卷积，步骤“cuDNN”不再提到缺少的部分。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/device_codes.py" />
   <source>no driver is set up for it</source>
   <translation>没有为它设置驱动程序</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/device_codes.py" />
   <source>its driver is damaged, or memory ran out</source>
   <translation>它的驱动程序已损坏，或者内存不足</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/device_codes.py" />
   <source>it cannot start</source>
   <translation>它无法启动</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/device_codes.py" />
   <source>the computer has no room for it among its addresses, which a firmware (BIOS) setting can change</source>
   <translation>电脑的地址空间中没有它的位置，可以通过固件（BIOS）设置来改变</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/device_codes.py" />
   <source>it waits for a restart of the computer</source>
   <translation>它在等待电脑重新启动</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/device_codes.py" />
   <source>its driver has to be installed again</source>
   <translation>它的驱动程序需要重新安装</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/device_codes.py" />
   <source>its settings in Windows' registry are damaged</source>
   <translation>它在 Windows 注册表中的设置已损坏</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/device_codes.py" />
   <source>Windows is about to remove it</source>
   <translation>Windows 即将移除它</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/device_codes.py" />
   <source>somebody has disabled it</source>
   <translation>有人禁用了它</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/device_codes.py" />
   <source>it is not there or does not work properly</source>
   <translation>它不存在或不能正常工作</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/device_codes.py" />
   <source>no driver is installed for it</source>
   <translation>没有为它安装驱动程序</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/device_codes.py" />
   <source>the firmware (BIOS) has switched it off</source>
   <translation>固件（BIOS）关闭了它</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/device_codes.py" />
   <source>Windows could not load its driver</source>
   <translation>Windows 无法加载它的驱动程序</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/device_codes.py" />
   <source>the service of its driver is switched off</source>
   <translation>它的驱动程序的服务已关闭</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/device_codes.py" />
   <source>its driver failed while it was starting</source>
   <translation>它的驱动程序在启动时失败</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/device_codes.py" />
   <source>an older copy of its driver is still in memory</source>
   <translation>它的驱动程序的旧副本仍在内存中</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/device_codes.py" />
   <source>a file of its driver is damaged or missing</source>
   <translation>它的驱动程序的某个文件已损坏或缺失</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/device_codes.py" />
   <source>the settings of its driver in the registry are not valid</source>
   <translation>它的驱动程序在注册表中的设置无效</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/device_codes.py" />
   <source>the driver itself reported that the card failed</source>
   <translation>驱动程序自己报告显卡出现故障</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/device_codes.py" />
   <source>a program or service has switched it off</source>
   <translation>某个程序或服务关闭了它</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/device_codes.py" />
   <source>it is not connected now</source>
   <translation>它现在没有连接</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/device_codes.py" />
   <source>it was prepared for unplugging</source>
   <translation>它已准备好被拔出</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/device_codes.py" />
   <source>Windows blocks this version of the driver</source>
   <translation>Windows 阻止了此版本的驱动程序</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/device_codes.py" />
   <source>the signature of its driver cannot be checked</source>
   <translation>无法验证它的驱动程序的签名</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>The driver is the software from NVIDIA through which every program reaches the card.</source>
   <translation>驱动程序是 NVIDIA 提供的软件，每个程序都通过它访问显卡。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>The card itself was found: {gpu}.</source>
   <translation>显卡本身已找到：{gpu}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>{DRIVER_IS} A container borrows it from the machine that it runs on, and none arrived here.{seen}</source>
   <extracomment>seen = f' The card itself was found: {s.gpu}.' if s.gpu else ''</extracomment>
   <translation>{DRIVER_IS}容器从运行它的机器借用驱动程序，而这里没有得到。{seen}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>{DRIVER_IS} It is installed once for the whole computer, apart from Python. None was found here.{seen}</source>
   <extracomment>seen = f' The card itself was found: {s.gpu}.' if s.gpu else ''</extracomment>
   <translation>{DRIVER_IS}它为整台电脑安装一次，与 Python 分开。这里没有找到。{seen}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>Without a driver no program can use {gpu_or}.</source>
   <translation>没有驱动程序，任何程序都无法使用 {gpu_or}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>the card</source>
   <translation>显卡</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>Install the NVIDIA driver</source>
   <translation>安装 NVIDIA 驱动程序</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>If the host has the driver, start the container with the GPU</source>
   <translation>如果宿主机有驱动程序，请带上 GPU 启动容器</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>With Docker, add "--gpus all" to docker run. The driver is then put into the container.</source>
   <translation>使用 Docker 时，把“--gpus all”加到 docker run。驱动程序随后会放入容器。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>Inside the container the command nvidia-smi shows the card.</source>
   <translation>在容器内，命令 nvidia-smi 会显示显卡。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>The NVIDIA driver answers only after a long time</source>
   <translation>NVIDIA 驱动程序要很久才响应</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>{DRIVER_IS} It works, but it needed {strip} for the first answer. Where nothing keeps it awake, it starts anew for every program, which is common on servers.</source>
   <translation>{DRIVER_IS}它能工作，但第一次响应需要 {strip}。如果没有东西让它保持唤醒，它会为每个程序重新启动，这在服务器上很常见。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>NVML, its management library</source>
   <translation>NVML（驱动程序的管理库）</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>CUDA's first call</source>
   <translation>CUDA 的第一个调用</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>the tool {get}</source>
   <translation>工具 {get}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>The NVIDIA driver is installed but does not answer</source>
   <translation>NVIDIA 驱动程序已安装，但没有响应</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>{DRIVER_IS} It is installed, but {asked} gave no answer within the time limit. A driver in that state usually stays so until the computer is restarted.</source>
   <translation>{DRIVER_IS}它已安装，但 {asked} 在时限内没有给出响应。处于这种状态的驱动程序通常会一直如此，直到电脑重新启动。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>The NVIDIA driver ends every program that calls it ({get})</source>
   <translation>NVIDIA 驱动程序会使调用它的每个程序终止（{get}）</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>{DRIVER_IS} Calling it from a small program of our own ended that program at once, so the fault lies with the driver and not with the framework. A damaged or half-finished installation can do that.</source>
   <translation>{DRIVER_IS}我们自己的一个小程序调用它后立即被终止，因此问题出在驱动程序，而不是框架。损坏或只完成一半的安装可能造成这种情况。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>which means: {says}</source>
   <translation>含义是：{says}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>{explanation} Windows gives code {problem_code} for the card{means}.</source>
   <extracomment>means = f', which means: {says}' if says else ''</extracomment>
   <translation>{explanation}Windows 为显卡给出代码 {problem_code}{means}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>Another driver, nouveau, holds the NVIDIA card</source>
   <translation>另一个驱动程序 nouveau 占用了 NVIDIA 显卡</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>{explanation} Linux has loaded nouveau instead, an open driver that cannot run CUDA. Only one of the two can hold the card.</source>
   <translation>{explanation}Linux 加载的是 nouveau，这是一个无法运行 CUDA 的开源驱动程序。两者之中只有一个能占用显卡。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>{explanation} Secure Boot is on: it lets the kernel load only drivers whose signature it knows, and a driver that was built on this computer needs such a signature.</source>
   <translation>{explanation}安全启动（Secure Boot）已开启：它只允许内核加载签名为它所知的驱动程序，而在这台电脑上编译的驱动程序需要这样的签名。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>Here {loaded} is loaded, while the libraries are of {library}.</source>
   <translation>此处加载的是 {loaded}，而库属于 {library}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>The restart loads the new kernel part, and both halves are of one version again.</source>
   <translation>重新启动会加载新的内核部分，两个部分又会是同一版本。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>Look whether LD_LIBRARY_PATH brings a driver library from elsewhere</source>
   <translation>查看 LD_LIBRARY_PATH 是否从别处带入了驱动程序库</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>If nvidia-smi works without that variable, a folder in it holds a driver library of another version.</source>
   <translation>如果没有该变量时 nvidia-smi 能工作，则其中某个文件夹含有另一个版本的驱动程序库。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>If it works that way, take that folder out of LD_LIBRARY_PATH.</source>
   <translation>如果这样能工作，请从 LD_LIBRARY_PATH 中去掉该文件夹。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>Reinstall the NVIDIA driver</source>
   <translation>重新安装 NVIDIA 驱动程序</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>A clean installation brings both halves along.</source>
   <translation>干净安装会同时带来这两个部分。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>On a server without a screen, reload the kernel part instead of restarting</source>
   <translation>在没有屏幕的服务器上，重新加载内核部分来代替重新启动</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>It works only while no program uses the card. Else the command says that the module is in use.</source>
   <translation>只有在没有程序使用显卡时才有效。否则命令会说该模块正在使用中。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>Nothing is to be undone: a restart does the same.</source>
   <translation>无需撤销：重新启动也会做同样的事。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>If it stays, reinstall the NVIDIA driver</source>
   <translation>如果问题仍在，请重新安装 NVIDIA 驱动程序</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>An update that stopped half-way leaves parts of two versions.</source>
   <translation>中途停止的更新会留下两个版本的部分文件。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>Installed is {have}.</source>
   <translation>已安装的是 {have}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>At least {need} is needed.</source>
   <translation>至少需要 {need}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>CUDA {get}</source>
   <translation>CUDA {get}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>a newer CUDA</source>
   <translation>较新的 CUDA</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>The NVIDIA driver {have} is too old</source>
   <translation>NVIDIA 驱动程序 {have} 太旧</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>{DRIVER_IS} This build of {framework_title} uses {cuda}, for which this driver is too old.{now}{least} CUDA toolkits and Python packages do not change the driver.</source>
   <extracomment>cuda = f"CUDA {s.get('needed_cuda')}" if s.get('needed_cuda') else 'a newer CUDA'; now = f' Installed is {have}.' if have else ''; least = f' At least {need} is needed.' if need else ''</extracomment>
   <translation>{DRIVER_IS}{framework_title} 的此构建版本使用 {cuda}，而此驱动程序对它来说太旧。{now}{least}CUDA 工具包和 Python 软件包不会改变驱动程序。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>A newer driver runs everything that the old one ran, so this is safe for other programs.</source>
   <translation>较新的驱动程序能运行旧驱动程序所能运行的一切，因此对其他程序是安全的。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>Update the NVIDIA driver</source>
   <translation>更新 NVIDIA 驱动程序</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>Run this work on a machine with a newer card, or on the processor</source>
   <translation>在有较新显卡的机器上或在处理器上运行这项工作</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>The last drivers for {gpu_or} are those of branch {branch}, so no driver can be new enough for this build.</source>
   <translation>{gpu_or} 的最后一批驱动程序属于 {branch} 分支，因此没有任何驱动程序对此构建版本来说足够新。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>this card</source>
   <translation>这块显卡</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>Run this check on the other machine.</source>
   <translation>在另一台机器上运行此检查。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>If the driver must stay, install a {framework_title} that fits it</source>
   <translation>如果必须保留现有驱动程序，请安装适合它的 {framework_title}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>Install a {framework_title} that fits this driver</source>
   <translation>安装适合此驱动程序的 {framework_title}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>An older CUDA is content with an older driver.</source>
   <translation>较旧的 CUDA 用较旧的驱动程序就够了。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>{why} JAX's plugin for CUDA 12 needs only driver 525.</source>
   <translation>{why}JAX 的 CUDA 12 插件只需要驱动程序 525。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>{why} TensorFlow 2.14 uses CUDA 11.8, which needs only driver 450.</source>
   <translation>{why}TensorFlow 2.14 使用 CUDA 11.8，它只需要驱动程序 450。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>No NVIDIA driver is installed</source>
   <translation>没有安装 NVIDIA 驱动程序</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>The software that makes the card usable is not there</source>
   <translation>缺少使显卡可用的软件</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>{DRIVER_IS} It is installed once for the whole computer, apart from Python. None was found here.</source>
   <translation>{DRIVER_IS}它为整台电脑安装一次，与 Python 分开。这里没有找到。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>The command nvidia-smi is unknown, and the system or the card is new. On Windows the Device Manager calls the card a Microsoft Basic Display Adapter.</source>
   <translation>找不到命令 nvidia-smi，而且系统或显卡是新的。在 Windows 上，设备管理器把显卡称为 Microsoft 基本显示适配器。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>The command nvidia-smi prints a table with the card and the driver's version.</source>
   <translation>命令 nvidia-smi 会输出一个包含显卡和驱动程序版本的表格。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>The NVIDIA driver is installed but is not running</source>
   <translation>NVIDIA 驱动程序已安装，但没有运行</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>The driver's files are there, but the system has not started it, or it does not answer</source>
   <translation>驱动程序的文件存在，但系统没有启动它，或者它没有响应</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>{DRIVER_IS} Its files are here, but the system has not started it, so no program reaches the card.</source>
   <translation>{DRIVER_IS}它的文件在这里，但系统没有启动它，因此没有程序能访问显卡。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>The command nvidia-smi is there and says that it cannot communicate with the driver. Often the system's kernel was updated, Secure Boot is on, or Windows shows a warning sign beside the card.</source>
   <translation>命令 nvidia-smi 存在，但说它无法与驱动程序通信。常见的情况是：系统的内核更新过、安全启动（Secure Boot）已开启，或者 Windows 在显卡旁显示警告标志。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>The command nvidia-smi prints its table within a few seconds, also after a restart.</source>
   <translation>命令 nvidia-smi 在几秒内输出表格，重新启动后也是如此。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>The two halves of the NVIDIA driver are of different versions</source>
   <translation>NVIDIA 驱动程序的两个部分版本不同</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>The driver was updated, and the part inside the kernel is still the old one</source>
   <translation>驱动程序更新过，而内核中的部分仍是旧的</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>The driver has a part inside the system's kernel and libraries beside it, which must be of one version. Usually an update has replaced the libraries while the old kernel part is still loaded.</source>
   <translation>驱动程序有一部分在系统的内核中，另一部分是库，两者必须是同一版本。通常是更新替换了库，而旧的内核部分仍处于加载状态。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>The command nvidia-smi says: Driver/library version mismatch. The card worked until the system installed updates, and the computer was not restarted since.</source>
   <translation>命令 nvidia-smi 说：Driver/library version mismatch。显卡原本能工作，直到系统安装了更新，此后电脑没有重新启动过。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>The command nvidia-smi prints its table again instead of naming two versions.</source>
   <translation>命令 nvidia-smi 重新输出表格，而不是提到两个版本。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>The NVIDIA driver is too old for this framework</source>
   <translation>NVIDIA 驱动程序对此框架来说太旧</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>The framework's CUDA needs a newer driver than the one installed</source>
   <translation>框架的 CUDA 需要比已安装的更新的驱动程序</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>{DRIVER_IS} Each version of CUDA needs a driver that is new enough. CUDA toolkits and Python packages do not change the driver.</source>
   <translation>{DRIVER_IS}每个版本的 CUDA 都需要足够新的驱动程序。CUDA 工具包和 Python 软件包不会改变驱动程序。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>The framework was updated and the driver was not, or a message says that the driver version is insufficient. The CUDA Version that nvidia-smi shows is lower than the one that the framework uses.</source>
   <translation>框架更新了，而驱动程序没有更新，或者有消息说驱动程序版本不足。nvidia-smi 显示的 CUDA Version 低于框架使用的版本。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver.py" />
   <source>The CUDA Version in the table of nvidia-smi is at least the one that the framework was built with.</source>
   <translation>nvidia-smi 表格中的 CUDA Version 不低于框架编译时所用的版本。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>A restart brings every part of the driver up in the right order.</source>
   <translation>重新启动会按正确的顺序启动驱动程序的每个部分。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>Start the container so that the host's own driver library is used</source>
   <translation>启动容器时，让它使用宿主机自己的驱动程序库</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>The start-up script of an NVIDIA image can put its compat folder first. Leave that script out (docker run --entrypoint), or take the compat folder out of LD_LIBRARY_PATH.</source>
   <translation>NVIDIA 镜像的启动脚本可能把它的 compat 文件夹放在最前面。请跳过该脚本（docker run --entrypoint），或者从 LD_LIBRARY_PATH 中去掉 compat 文件夹。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>Or take an image whose CUDA version is not newer than the driver's</source>
   <translation>或者使用 CUDA 版本不比驱动程序更新的镜像</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>Take an image whose CUDA version is not newer than the driver's</source>
   <translation>使用 CUDA 版本不比驱动程序更新的镜像</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>Such an image needs no compat library. nvidia-smi on the host shows the newest CUDA that the driver runs.</source>
   <translation>这样的镜像不需要 compat 库。宿主机上的 nvidia-smi 会显示驱动程序能运行的最新 CUDA。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>Start the container from the earlier image.</source>
   <translation>从之前的镜像启动容器。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>several GB to download</source>
   <translation>需下载数 GB</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>Try it without LD_LIBRARY_PATH</source>
   <translation>在没有 LD_LIBRARY_PATH 的情况下试一试</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>If nvidia-smi and your program work then, a compat folder in that variable is the culprit.</source>
   <translation>如果这样 nvidia-smi 和您的程序都能工作，则原因是该变量中的某个 compat 文件夹。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>Open a new terminal; the variable is set there as before.</source>
   <translation>打开新终端；变量在那里仍像以前一样设置。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>A driver that is new enough needs no compat library.</source>
   <translation>足够新的驱动程序不需要 compat 库。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>Remove the package cuda-compat</source>
   <translation>移除软件包 cuda-compat</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>It is meant for data-centre cards only, and only for certain older drivers. It lies in {place}.</source>
   <translation>它只适用于数据中心显卡，而且只适用于某些较旧的驱动程序。它位于 {place}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>It is meant for data-centre cards only, and only for certain older drivers. It lies in {place}. The package manager lists it with a version in its name, such as cuda-compat-12-4.</source>
   <translation>它只适用于数据中心显卡，而且只适用于某些较旧的驱动程序。它位于 {place}。软件包管理器列出它时，名称中带有版本，例如 cuda-compat-12-4。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>It is meant for data-centre cards only, and only for certain older drivers.</source>
   <translation>它只适用于数据中心显卡，而且只适用于某些较旧的驱动程序。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>It is meant for data-centre cards only, and only for certain older drivers. The package manager lists it with a version in its name, such as cuda-compat-12-4.</source>
   <translation>它只适用于数据中心显卡，而且只适用于某些较旧的驱动程序。软件包管理器列出它时，名称中带有版本，例如 cuda-compat-12-4。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>It lies in {place}.</source>
   <translation>它位于 {place}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>The package manager lists it with a version in its name, such as cuda-compat-12-4.</source>
   <translation>软件包管理器列出它时，名称中带有版本，例如 cuda-compat-12-4。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>Install the package {value} again.</source>
   <translation>重新安装软件包 {value}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>Move to another host</source>
   <translation>换到另一台宿主机</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>The fault is on the machine that runs the container. Nothing inside the container can mend it.</source>
   <translation>故障在运行容器的机器上。在容器内做什么都无法修复。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>Reload the driver's memory module</source>
   <translation>重新加载驱动程序的内存模块</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>It takes seconds and cures the state that a suspend leaves behind. End programs that use the GPU first.</source>
   <translation>只需几秒，就能消除挂起后留下的状态。请先结束使用 GPU 的程序。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>Nothing is to be undone: the same module is loaded again.</source>
   <translation>无需撤销：加载的还是同一个模块。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>Let the driver save its state before the computer sleeps</source>
   <translation>让驱动程序在电脑睡眠前保存其状态</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>The driver's own sleep services keep it alive over a suspend. They are often switched off.</source>
   <translation>驱动程序自己的睡眠服务使它在挂起后仍能工作。它们常常处于关闭状态。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>Suspend the computer, wake it up, and check again.</source>
   <translation>挂起电脑，唤醒它，然后重新检查。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>Disable the same three services with systemctl.</source>
   <translation>用 systemctl 禁用这三个服务。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>Wait some minutes and look at the state of the fabric</source>
   <translation>等待几分钟，查看 Fabric 的状态</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>After a start of the machine the fabric needs time. nvidia-smi -q shows its state; it must be Completed.</source>
   <translation>机器启动后，Fabric 需要一些时间。nvidia-smi -q 会显示其状态；它必须是 Completed。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>The line State under Fabric says Completed.</source>
   <translation>Fabric 下的 State 一行显示 Completed。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>Have the fabric manager started on the host</source>
   <translation>请人在宿主机上启动 Fabric Manager</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>It runs on the machine that holds the cards. Until then this host should get no GPU jobs.</source>
   <translation>它在装有显卡的机器上运行。在此之前，这台宿主机不应接收 GPU 作业。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>Nothing is to be undone here: the service belongs to the host.</source>
   <translation>这里无需撤销：该服务属于宿主机。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>Start the service nvidia-fabricmanager</source>
   <translation>启动服务 nvidia-fabricmanager</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>It joins the cards over NVSwitch. Without it CUDA refuses to start on such a machine.</source>
   <translation>它通过 NVSwitch 连接各显卡。没有它，CUDA 在这样的机器上拒绝启动。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>The state of the service is active. Then check again.</source>
   <translation>该服务的状态为 active。然后重新检查。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>Disable the service with systemctl.</source>
   <translation>用 systemctl 禁用该服务。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>Install the fabric manager of the driver's own version</source>
   <translation>安装与驱动程序版本相同的 Fabric Manager</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>Both must be of exactly the same version. The driver is {version}. Machines with B200 or newer cards also need the package nvlsm.</source>
   <translation>两者的版本必须完全相同。驱动程序为 {version}。装有 B200 或更新显卡的机器还需要软件包 nvlsm。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>Both must be of exactly the same version. Machines with B200 or newer cards also need the package nvlsm.</source>
   <translation>两者的版本必须完全相同。装有 B200 或更新显卡的机器还需要软件包 nvlsm。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>The driver is {version}.</source>
   <translation>驱动程序为 {version}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>The service nvidia-fabricmanager starts.</source>
   <translation>服务 nvidia-fabricmanager 能够启动。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>Remove the package again with the package manager.</source>
   <translation>用软件包管理器移除该软件包。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>A compatibility version of the driver's library is in the way</source>
   <translation>驱动程序库的兼容版本造成了妨碍</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>A libcuda from the package cuda-compat is used where it is not supported</source>
   <translation>软件包 cuda-compat 中的 libcuda 用在了不支持它的地方</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>NVIDIA has a package, cuda-compat, that lets an older driver run newer CUDA programs. It works only on data-centre cards with certain drivers. Here it is loaded in place of the driver's own library and fails.</source>
   <translation>NVIDIA 有一个软件包 cuda-compat，让较旧的驱动程序能运行较新的 CUDA 程序。它只在数据中心显卡和某些驱动程序上有效。此处加载的是它，而不是驱动程序自己的库，并且失败了。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>The program runs in one of NVIDIA's containers on a GeForce or workstation card, and the host's driver is older than the image. The message speaks of forward compatibility, or gives error 804 or 803.</source>
   <translation>程序在 NVIDIA 的某个容器中运行，显卡是 GeForce 或工作站显卡，而宿主机的驱动程序比镜像旧。消息提到 forward compatibility，或给出错误 804 或 803。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>The framework lists the card, and no libcuda from a folder named compat is loaded any more.</source>
   <translation>框架列出显卡，并且不再从名为 compat 的文件夹加载 libcuda。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>The driver's memory module does not work</source>
   <translation>驱动程序的内存模块不工作</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>nvidia-smi works, but CUDA cannot start because of nvidia-uvm</source>
   <translation>nvidia-smi 能工作，但 CUDA 因 nvidia-uvm 而无法启动</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>The driver answers simple questions, so nvidia-smi looks fine. For computing it needs a second part, nvidia-uvm, which manages memory, and that part fails. It often happens after the computer was suspended.</source>
   <translation>驱动程序能回答简单的询问，所以 nvidia-smi 看起来正常。计算还需要第二个部分 nvidia-uvm，它负责管理内存，而这一部分失败了。这常在电脑挂起之后发生。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>The GPU worked before the computer slept, and nvidia-smi still shows it. The framework finds no GPU, and CUDA answers with unknown error (999).</source>
   <translation>电脑睡眠前 GPU 能工作，nvidia-smi 现在仍能显示它。框架找不到 GPU，CUDA 返回 unknown error (999)。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>The framework lists the card, also after the computer slept and woke up.</source>
   <translation>框架列出显卡，电脑睡眠并唤醒后也是如此。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>The link between this server's GPUs is not up</source>
   <translation>这台服务器的 GPU 之间的链路没有就绪</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>The NVSwitch fabric, which joins the cards of a server, is not ready</source>
   <translation>连接服务器各显卡的 NVSwitch Fabric 尚未就绪</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>In large servers the cards are joined by NVSwitch chips. A service, the fabric manager, must set these up before CUDA can start, even on a single card.</source>
   <translation>在大型服务器中，显卡由 NVSwitch 芯片连接。CUDA 启动之前，必须由一个服务（Fabric Manager）设置好这些芯片，即使只用一块显卡也是如此。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>The machine holds eight or more cards such as A100, H100 or B200, and it was started or updated a short time ago. nvidia-smi shows all of them while CUDA answers system not yet initialized (802).</source>
   <translation>机器装有八块或更多 A100、H100 或 B200 之类的显卡，并且刚启动或更新不久。nvidia-smi 显示所有显卡，而 CUDA 返回 system not yet initialized (802)。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_compute.py" />
   <source>nvidia-smi -q shows Completed as the state of the fabric, and the framework lists the cards.</source>
   <translation>nvidia-smi -q 显示 Fabric 的状态为 Completed，并且框架列出这些显卡。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>The device files come from the machine that runs the container, so they are mended there.</source>
   <translation>设备文件来自运行容器的机器，因此要在那里修复。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>{HOST_MUST} A restart makes them anew.</source>
   <translation>{HOST_MUST}重新启动会重新创建它们。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>Have the device files made</source>
   <translation>创建设备文件</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>NVIDIA's small tool nvidia-modprobe makes them, the one for GPU memory (nvidia-uvm) included.</source>
   <translation>NVIDIA 的小工具 nvidia-modprobe 会创建它们，包括用于 GPU 内存的那个（nvidia-uvm）。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>Nothing is to be undone: the files last until the next restart.</source>
   <translation>无需撤销：这些文件保留到下次重新启动为止。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>If the command is unknown, install nvidia-modprobe first</source>
   <translation>如果找不到该命令，请先安装 nvidia-modprobe</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>Some distributions leave it out of the driver's package.</source>
   <translation>有些发行版没有把它放进驱动程序的软件包。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>The command nvidia-modprobe is found.</source>
   <translation>能够找到命令 nvidia-modprobe。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>Remove the package nvidia-modprobe with the package manager.</source>
   <translation>用软件包管理器移除软件包 nvidia-modprobe。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>with "--gpus all"</source>
   <translation>（加上“--gpus all”）</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>as a pod that asks for nvidia.com/gpu</source>
   <translation>（作为申请 nvidia.com/gpu 的 pod）</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>with "--nv"</source>
   <translation>（加上“--nv”）</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>with the GPU</source>
   <translation>（带有 GPU）</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>Stop the container and start a new one {with_gpu}</source>
   <translation>停止容器，并启动一个新容器 {with_gpu}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>{HOST_MUST} A container that was started earlier does not get files that appear later.</source>
   <translation>{HOST_MUST}较早启动的容器得不到之后才出现的文件。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>Nothing is to be undone; what was saved only inside the old container goes with it.</source>
   <translation>无需撤销；只保存在旧容器内的内容会随它一起消失。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>Here it is {file}, which is set to {mode}.</source>
   <translation>此处是 {file}，其权限为 {mode}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>Here it is {file}.</source>
   <translation>此处是 {file}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>which is set to {mode}.</source>
   <translation>其设置为 {mode}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>Look who may open the device files</source>
   <translation>查看谁可以打开设备文件</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>The first letters of each line say who may read and write. The two names after them are owner and group.</source>
   <translation>每行开头的字母说明谁可以读写。之后的两个名称是所有者和组。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>Your name, or one of your groups, is among those who may read and write.</source>
   <translation>您的用户名或您所在的某个组属于可以读写者之列。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>the group "{group}"</source>
   <extracomment>group = parts[2] if len(parts) &gt;= 3 and (not parts[1].isdigit()) else ''</extracomment>
   <translation>组“{group}”</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>the group that owns the files (often video)</source>
   <translation>拥有这些文件的组（通常是 video）</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>Put your user into {who}</source>
   <extracomment>who = f'the group "{group}"' if group else 'the group that owns the files (often video)'</extracomment>
   <translation>把您的用户加入{who}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>Membership lasts, and it opens the card for you alone and not for everybody. It counts from your next login.</source>
   <translation>组成员身份长期有效，而且只为您一人开放显卡，而不是为所有人。它从您下次登录起生效。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>Membership lasts, and it opens the card for you alone and not for everybody. It counts from your next login. The command is "sudo usermod -aG GROUP $USER", with its name in place of GROUP.</source>
   <translation>组成员身份长期有效，而且只为您一人开放显卡，而不是为所有人。它从您下次登录起生效。命令是“sudo usermod -aG GROUP $USER”，用组名代替 GROUP。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>The command is "sudo usermod -aG GROUP $USER", with its name in place of GROUP.</source>
   <translation>命令是“sudo usermod -aG GROUP $USER”，用组名代替 GROUP。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>Log out and in again, then check again.</source>
   <translation>注销并重新登录，然后重新检查。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>Take your user out of the group again with gpasswd.</source>
   <translation>用 gpasswd 把您的用户从该组中移出。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>Or open the device files for every user of this computer</source>
   <translation>或者为这台电脑的所有用户开放设备文件</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>Open the device files for every user of this computer</source>
   <translation>为这台电脑的所有用户开放设备文件</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>That is the driver's own default. It lasts until the next restart, so it also shows whether this was it.</source>
   <translation>这是驱动程序自己的默认设置。它保留到下次重新启动为止，因此也能看出原因是否就在这里。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>Restart the computer.</source>
   <translation>重新启动电脑。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>Give the container's user the group that owns the device files</source>
   <translation>让容器的用户属于拥有设备文件的组</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>Docker takes it as "--group-add" with the number of that group, a pod as supplementalGroups. Podman without root takes "--group-add keep-groups", which hands on the groups that you have yourself.</source>
   <translation>Docker 使用“--group-add”加该组的编号，pod 使用 supplementalGroups。无 root 的 Podman 使用“--group-add keep-groups”，它会传递您自己所在的组。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>Start the container without that option.</source>
   <translation>不带该选项启动容器。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>On a host with SELinux, allow containers to use devices</source>
   <translation>在启用 SELinux 的宿主机上，允许容器使用设备</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>SELinux (Fedora, RHEL) refuses it by default. The setting container_use_devices allows it on the host: setsebool -P container_use_devices on.</source>
   <translation>SELinux（Fedora、RHEL）默认拒绝。设置 container_use_devices 会在宿主机上允许它：setsebool -P container_use_devices on。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>Set the same setting to off.</source>
   <translation>把同一设置设为 off。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>Your user may not open the graphics card's device files</source>
   <translation>您的用户不能打开显卡的设备文件</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>The device files exist, but this user or container is not allowed to open them</source>
   <translation>设备文件存在，但不允许此用户或容器打开它们</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>On Linux a program reaches the card through files in the folder /dev. They exist, but your user is not allowed to open them. With administrator rights the same program would work.</source>
   <translation>在 Linux 上，程序通过文件夹 /dev 中的文件访问显卡。这些文件存在，但您的用户没有权限打开它们。有管理员权限时，同一程序就能工作。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>The same command works with sudo, or for another user of the computer. It is common on shared machines and clusters, and in containers that do not run as root.</source>
   <translation>同一命令用 sudo 或由这台电脑的另一个用户运行时能工作。这在共享机器和集群上，以及不以 root 运行的容器中很常见。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>Without sudo, nvidia-smi shows the card and the framework lists it.</source>
   <translation>不使用 sudo 时，nvidia-smi 显示显卡，并且框架列出它。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>Missing here: {missing}.</source>
   <translation>此处缺少：{missing}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>The driver runs, but its device files are missing</source>
   <translation>驱动程序在运行，但缺少它的设备文件</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>The files in /dev through which programs reach the card were not made</source>
   <translation>没有创建 /dev 中供程序访问显卡的文件</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>On Linux a program reaches the card through files in the folder /dev, such as nvidia0 and nvidia-uvm. The driver is loaded, but nobody made these files. That is common on machines without a screen.</source>
   <translation>在 Linux 上，程序通过文件夹 /dev 中的文件（例如 nvidia0 和 nvidia-uvm）访问显卡。驱动程序已加载，但没有谁创建这些文件。这在没有屏幕的机器上很常见。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>The machine is a server or a cloud machine without a screen, and it was started not long ago. The GPU works after somebody ran nvidia-smi as administrator, and stops working after the next restart.</source>
   <translation>机器是没有屏幕的服务器或云主机，而且启动不久。有人以管理员身份运行 nvidia-smi 之后 GPU 能工作，下次重新启动后又不能工作。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_device.py" />
   <source>The folder /dev holds nvidia0, nvidiactl and nvidia-uvm, also after a restart.</source>
   <translation>文件夹 /dev 中有 nvidia0、nvidiactl 和 nvidia-uvm，重新启动后也是如此。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_install.py" />
   <source>about 10 minutes, 1 GB</source>
   <translation>约 10 分钟，1 GB</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_install.py" />
   <source>On the host, not in the container:</source>
   <translation>在宿主机上，而不是在容器中：</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_install.py" />
   <source>In Windows, not in WSL:</source>
   <translation>在 Windows 中，而不是在 WSL 中：</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_install.py" />
   <source>Restart. {SMI_WORKS} Then check again.</source>
   <translation>重新启动。{SMI_WORKS}然后重新检查。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_install.py" />
   <source>Take version {oldest} or newer.</source>
   <translation>请选择 {oldest} 或更新的版本。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_install.py" />
   <source>Drivers after branch {branch} no longer know this card, so take one of branch {branch}.</source>
   <translation>{branch} 分支之后的驱动程序不再认识这块显卡，因此请选择 {branch} 分支的驱动程序。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_install.py" />
   <source>Secure Boot is on here, so the new driver also needs a signature: if a password is asked for, choose one, and at the next start choose "Enroll MOK" and type it.</source>
   <translation>此处安全启动（Secure Boot）已开启，因此新驱动程序还需要签名：如果要求输入密码，请自己设定一个；下次启动时选择“Enroll MOK”并输入该密码。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_install.py" />
   <source>The same tool, or the package manager, can remove what it installed.</source>
   <translation>同一工具或软件包管理器可以移除它所安装的内容。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_install.py" />
   <source>Remove {several} with the package manager, and restart.</source>
   <translation>用软件包管理器移除 {several}，然后重新启动。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_install.py" />
   <source>The tool that installed the driver can remove it or go back to the older version.</source>
   <translation>安装驱动程序的工具可以移除它，或者退回较旧的版本。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_install.py" />
   <source>Download the driver for your card from NVIDIA's page for drivers (nvidia.com/drivers), and tick the box for a clean installation.</source>
   <translation>从 NVIDIA 的驱动程序页面（nvidia.com/drivers）下载适合您的显卡的驱动程序，并勾选干净安装的复选框。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_install.py" />
   <source>In the Device Manager, the properties of the card have a page Driver with a button that goes back to the old one.</source>
   <translation>在设备管理器中，显卡属性的“驱动程序”页上有一个可以退回旧驱动程序的按钮。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_install.py" />
   <source>A container uses the driver of the machine that it runs on. A driver inside it would only do harm.</source>
   <translation>容器使用运行它的机器的驱动程序。在容器内安装驱动程序只会有害。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_install.py" />
   <source>WSL uses the driver of Windows. A Linux driver inside WSL would only do harm.</source>
   <translation>WSL 使用 Windows 的驱动程序。在 WSL 内安装 Linux 驱动程序只会有害。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_install.py" />
   <source>Use your distribution's own package of the driver, which follows updates of the kernel.</source>
   <translation>请使用您的发行版自己的驱动程序软件包，它会跟随内核更新。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_install.py" />
   <source>For Windows it comes from NVIDIA's page for drivers (nvidia.com/drivers). On Linux take your distribution's own package of it.</source>
   <translation>对于 Windows，它来自 NVIDIA 的驱动程序页面（nvidia.com/drivers）。在 Linux 上，请使用您的发行版自己的软件包。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_install.py" />
   <source>On the host the command nvidia-smi shows the card. Start the container again and check again.</source>
   <translation>在宿主机上，命令 nvidia-smi 会显示显卡。再次启动容器，然后重新检查。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_install.py" />
   <source>In Windows and in WSL the command nvidia-smi shows the card. Then check again.</source>
   <translation>在 Windows 和 WSL 中，命令 nvidia-smi 都会显示显卡。然后重新检查。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>gpuwizard runs a small program of its own on each GPU by the driver alone, without any framework and without the CUDA toolkit.</source>
   <translation>gpuwizard 仅用驱动程序，在每个 GPU 上运行自己的一个小程序，不使用任何框架，也不使用 CUDA 工具包。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>Take overclocking back, and check cooling and power cables</source>
   <translation>取消超频，并检查散热和电源线</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>Raised clock rates, heat and a weak power supply make cards fail in the middle of a computation.</source>
   <translation>提高的时钟频率、高温和功率不足的电源会使显卡在计算中途出错。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>The check passes several times in a row.</source>
   <translation>连续多次检查都通过。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>Set the former clock rates again.</source>
   <translation>恢复以前的时钟频率。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>half an hour</source>
   <translation>半小时</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>A clean installation brings all parts of the driver in one version, and replaces what is damaged.</source>
   <translation>干净安装会以同一版本带来驱动程序的所有部分，并替换损坏的部分。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>The NVIDIA driver{have} cannot compile a program for {gpu_or}</source>
   <extracomment>have = f' {s.driver_version}' if s.driver_version else ''</extracomment>
   <translation>NVIDIA 驱动程序{have} 无法为 {gpu_or} 编译程序</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>the GPU</source>
   <translation>GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>{ALONE} The driver has to compile it for the card first, and refused, although it is written for drivers of many years ago. Then the driver is too old, or its compiler is left over from an older one.</source>
   <translation>{ALONE}驱动程序必须先为显卡编译它，但拒绝了，尽管它是针对多年前的驱动程序编写的。这说明驱动程序太旧，或者其编译器是更旧的驱动程序留下的。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>A newer driver runs everything that the old one ran, and brings its own compiler along.</source>
   <translation>较新的驱动程序能运行旧驱动程序所能运行的一切，并自带编译器。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>After an update the new driver is in use only once the computer was restarted.</source>
   <translation>更新之后，电脑重新启动过，新驱动程序才会投入使用。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>{card} has the number {number}.</source>
   <translation>{card} 的编号为 {number}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>{ALONE} The driver has to compile it for the generation of the card, which NVIDIA numbers as compute capability.{has} It could make no code for this one, so no framework can use the card either.</source>
   <extracomment>has = f' {card} has the number {number}.' if number else ''</extracomment>
   <translation>{ALONE}驱动程序必须为显卡所属的那一代编译它，NVIDIA 用计算能力（compute capability）为各代编号。{has}驱动程序无法为这块显卡生成代码，因此框架也都无法使用它。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>Run this work on another card, or on the processor</source>
   <translation>在另一块显卡上或在处理器上运行这项工作</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>A card that is too old for the driver cannot be used, whatever is installed beside it.</source>
   <translation>对驱动程序来说太旧的显卡无法使用，无论另外安装什么。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>A driver that knows the card can compile for it.</source>
   <translation>认识这块显卡的驱动程序才能为它编译。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>The driver can make no code for {card}</source>
   <translation>驱动程序无法为 {card} 生成代码</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>Update the driver</source>
   <translation>更新驱动程序</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>{ALONE} It is known to be right, and on {gpu_or} it was stopped by an error. So the reason is neither your program nor its data, but the driver or the card.</source>
   <translation>{ALONE}已知该程序是正确的，而它在 {gpu_or} 上因错误而停止。因此原因既不是您的程序，也不是其数据，而是驱动程序或显卡。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>After an error on the GPU a restart is the surest way to a clean state.</source>
   <translation>GPU 出错之后，重新启动是恢复干净状态最可靠的办法。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>A computation on the GPU failed, even with the driver alone</source>
   <translation>即使仅用驱动程序，GPU 上的计算也失败了</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>{ALONE} On {gpu_or} it ended without an error, and some of its numbers were wrong. That comes from the card, its memory, its cooling or its power, not from Python or CUDA. Results computed on it should not be trusted.</source>
   <translation>{ALONE}在 {gpu_or} 上，它没有报错就结束了，但其中一些数字是错的。这来自显卡、它的内存、散热或供电，而不是 Python 或 CUDA。不应信任在它上面算出的结果。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>Switch the machine off completely, wait half a minute and switch it on</source>
   <translation>完全关闭机器，等待半分钟，再打开</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>A card in a bad state comes back clean only after it was without power. A restart can be too little.</source>
   <translation>处于异常状态的显卡只有断电后才能恢复正常。仅重新启动可能不够。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>If it stays, have the card replaced</source>
   <translation>如果问题仍在，请更换显卡</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>A card that computes wrong in its normal state is broken, and no software mends that.</source>
   <translation>在正常状态下仍计算出错的显卡已经损坏，没有软件能修复。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>Run this check with the other card.</source>
   <translation>用另一块显卡运行此检查。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>{gpu_or} computes wrong numbers</source>
   <translation>{gpu_or} 计算出错误的数字</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>The GPU</source>
   <translation>GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>Leave this card out until it is mended</source>
   <translation>在修好之前不使用这块显卡</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>The variable CUDA_VISIBLE_DEVICES names the cards that a program may use; the others gave right numbers.</source>
   <translation>变量 CUDA_VISIBLE_DEVICES 指定程序可以使用的显卡；其他显卡给出了正确的数字。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>Your program, started from this same terminal, runs on the other cards.</source>
   <translation>您的程序从同一个终端启动时，在其他显卡上运行。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>a first computation</source>
   <translation>首次计算</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>{ALONE} The driver started, but {doing} had no end within the time limit. A driver in that state usually stays so until the computer is restarted.</source>
   <translation>{ALONE}驱动程序启动了，但{doing}在时限内没有结束。处于这种状态的驱动程序通常会一直如此，直到电脑重新启动。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>A restart loads the driver afresh.</source>
   <translation>重新启动会重新加载驱动程序。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>The NVIDIA driver hangs when it is to compute</source>
   <translation>NVIDIA 驱动程序在需要计算时停止响应</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>{ALONE} It takes a tenth of the free memory at most, and {gpu_or} did not even have that. Who holds the rest could not be seen from here.</source>
   <translation>{ALONE}它最多占用空闲显存的十分之一，而 {gpu_or} 连这些都没有。从这里无法看出其余部分被谁占用。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_kernel.py" />
   <source>The GPU has no memory left, not even for a small test</source>
   <translation>GPU 已没有剩余显存，连一个小测试都不够</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>A restart loads the driver afresh. It often is enough after an update, a crash or a long sleep.</source>
   <translation>重新启动会重新加载驱动程序。在更新、崩溃或长时间睡眠之后，这往往就够了。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>If nothing else helps, a clean installation replaces whatever is damaged or half-finished.</source>
   <translation>如果其他办法都没有用，干净安装会替换所有损坏或只完成一半的部分。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>Enable the card in the Device Manager</source>
   <translation>在设备管理器中启用显卡</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>Somebody has disabled it. Under Display adapters, a right click on the card offers to enable it.</source>
   <translation>有人禁用了它。在“显示适配器”下，右键单击显卡可以启用它。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>The same menu disables the card again.</source>
   <translation>用同一菜单可以再次禁用显卡。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>Windows gives code {code} for it now.</source>
   <extracomment>code = str(troubled.problem_code) if troubled else s.get('problem_code')</extracomment>
   <translation>Windows 现在为它给出代码 {code}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>Look at the card in the Device Manager</source>
   <translation>在设备管理器中查看显卡</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>Under Display adapters, the properties of the card name the problem.{says}</source>
   <extracomment>says = f' Windows gives code {code} for it now.' if code else ''</extracomment>
   <translation>在“显示适配器”下，显卡的属性会说明问题。{says}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>Display</source>
   <translation>Display</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>The card is listed there as started and without a problem code.</source>
   <translation>显卡在那里列为已启动，且没有问题代码。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>envycontrol or supergfxctl</source>
   <translation>envycontrol 或 supergfxctl</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>linux mint</source>
   <translation>linux mint</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>On a laptop with two graphics chips, switch the NVIDIA card on</source>
   <translation>在有两个图形芯片的笔记本电脑上，打开 NVIDIA 显卡</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>To save power, such laptops can run on the other chip alone. On Linux {tool} decides that.</source>
   <translation>为了省电，这样的笔记本电脑可以只用另一个芯片运行。在 Linux 上，这由 {tool} 决定。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>Restart. {SMI_WORKS}</source>
   <translation>重新启动。{SMI_WORKS}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>Choose the earlier mode again with the same tool, and restart.</source>
   <translation>用同一工具选择以前的模式，然后重新启动。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>To save power, the maker's own tool can switch it off, as the Eco mode of Armoury Crate does. MSI Center, Lenovo Vantage and others have the same switch, and so has the firmware (BIOS).</source>
   <translation>为了省电，制造商自己的工具可能会关闭它，例如 Armoury Crate 的 Eco 模式。MSI Center、Lenovo Vantage 等工具也有同样的开关，固件（BIOS）中也有。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>The Device Manager shows the card under Display adapters.</source>
   <translation>设备管理器在“显示适配器”下显示显卡。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>Choose the earlier mode in the same tool.</source>
   <translation>在同一工具中选择以前的模式。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>Give the card back to this system, if no virtual machine needs it</source>
   <translation>如果没有虚拟机需要这块显卡，把它还给本系统</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>The kernel's driver vfio-pci holds the card for a virtual machine, so NVIDIA's driver cannot take it. The command shows the lines that say so. Take the card's numbers out of them, have the start files of the system made anew, and restart. If the card is meant for a virtual machine, check there.</source>
   <translation>内核的驱动程序 vfio-pci 为虚拟机占用了这块显卡，因此 NVIDIA 的驱动程序无法使用它。该命令会显示作此设置的行。请从这些行中去掉该显卡的编号，重新生成系统的启动文件，然后重启。如果这块显卡是给虚拟机用的，请在虚拟机中检查。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>grep -rn vfio /etc/modprobe.d /etc/modules-load.d /etc/default/grub /proc/cmdline</source>
   <translation>grep -rn vfio /etc/modprobe.d /etc/modules-load.d /etc/default/grub /proc/cmdline</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>Put the lines back, and restart.</source>
   <translation>把这些行放回去，然后重启。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>a quarter of an hour</source>
   <translation>一刻钟</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>Load the driver by hand</source>
   <translation>手动加载驱动程序</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>If this works, the driver is whole and was only not started. If it fails, the message says why.</source>
   <translation>如果成功，则驱动程序是完整的，只是没有启动。如果失败，消息会说明原因。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>Nothing is to be undone: a restart brings the old state back.</source>
   <translation>无需撤销：重新启动会恢复原来的状态。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>Have NVIDIA's persistence service keep the driver ready</source>
   <translation>让 NVIDIA 的持久化服务使驱动程序保持就绪</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>On a computer without a screen nothing else keeps it awake, or asks for its device files at a start. Where the service is unknown, a package of the same name brings it.</source>
   <translation>在没有屏幕的电脑上，没有别的东西使它保持唤醒，也没有别的东西在启动时请求它的设备文件。如果系统中没有该服务，可以由同名的软件包提供。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>The service is active, and nvidia-smi answers within a second or two.</source>
   <translation>该服务为 active，并且 nvidia-smi 在一两秒内响应。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>Disable the service nvidia-persistenced again with systemctl.</source>
   <translation>用 systemctl 禁用服务 nvidia-persistenced。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>Look into the kernel's log for the reason</source>
   <translation>在内核日志中查找原因</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>The kernel writes down why a driver was refused or hangs. Lines with NVRM or nvidia are the ones to read.</source>
   <translation>内核会记下驱动程序被拒绝或停止响应的原因。要看的是带有 NVRM 或 nvidia 的行。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>The log names a reason, or has no line about nvidia.</source>
   <translation>日志说明了原因，或者没有关于 nvidia 的行。</translation>
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
   <translation>为现在运行的内核编译驱动程序</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>After an update of the kernel the driver's kernel part must be built anew; this can have been missed. The build needs the kernel's headers, a package of its own.</source>
   <translation>内核更新后，驱动程序的内核部分必须重新编译；这一步可能漏掉了。编译需要内核的头文件，它是一个单独的软件包。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>Nothing is to be undone: the driver is only built once more.</source>
   <translation>无需撤销：只是把驱动程序再编译一次。</translation>
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
   <translation>阻止 nouveau 加载，然后重新启动</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>The NVIDIA driver can then take the card. Make sure first that the NVIDIA driver is installed.</source>
   <translation>这样 NVIDIA 驱动程序就能接管显卡。请先确认已安装 NVIDIA 驱动程序。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>Delete the file {file}, run the second command again and restart.</source>
   <translation>删除文件 {file}，再次运行第二条命令，然后重新启动。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>Let Secure Boot trust the driver's signature</source>
   <translation>让安全启动（Secure Boot）信任驱动程序的签名</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>Importing the key asks for a password of your choice. At the next start a blue screen appears: choose "Enroll MOK" there and type that password.</source>
   <translation>导入密钥时会要求您设定一个密码。下次启动时会出现蓝色屏幕：在那里选择“Enroll MOK”，并输入该密码。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>Restart and enrol the key. {SMI_WORKS}</source>
   <translation>重新启动并注册密钥。{SMI_WORKS}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_loading.py" />
   <source>The command mokutil --delete with the same file takes the key back at the next start.</source>
   <translation>对同一文件使用命令 mokutil --delete，会在下次启动时撤回该密钥。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_packages.py" />
   <source>NVIDIA's own repository has it: its Driver Installation Guide shows the steps for your system.</source>
   <translation>NVIDIA 自己的软件仓库提供它：NVIDIA 的《Driver Installation Guide》说明了适用于您的系统的步骤。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_packages.py" />
   <source>This system no longer has that branch; the installer on nvidia.com/drivers does, for this card.</source>
   <translation>此系统不再提供该分支；对于这块显卡，nvidia.com/drivers 上的安装程序仍提供。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_packages.py" />
   <source>The tool ubuntu-drivers picks the version that fits the card.</source>
   <translation>工具 ubuntu-drivers 会选择适合显卡的版本。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_packages.py" />
   <source>On a server without a screen, add --gpgpu to its last line: that is the smaller driver for servers.</source>
   <translation>在没有屏幕的服务器上，在其最后一行加上 --gpgpu：那是较小的服务器版驱动程序。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_packages.py" />
   <source>In the program "Additional Drivers" choose the earlier driver, or the one of X.Org, and restart.</source>
   <translation>在程序“附加驱动”（Additional Drivers）中选择以前的驱动程序或 X.Org 的驱动程序，然后重新启动。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_packages.py" />
   <source>Debian {release} itself has driver {carries}, which is older than that. {GUIDE}</source>
   <extracomment>release = found[1] if found else ''</extracomment>
   <translation>Debian {release} 本身提供的是驱动程序 {carries}，比要求的旧。{GUIDE}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_packages.py" />
   <source>It stands in Debian's non-free section. In Debian's list of package sources (/etc/apt/sources.list, or debian.sources in the folder sources.list.d beside it) "contrib non-free non-free-firmware" must stand after "main".</source>
   <translation>它位于 Debian 的 non-free 部分。在 Debian 的软件源列表（/etc/apt/sources.list，或者旁边文件夹 sources.list.d 中的 debian.sources）中，“main”之后必须有“contrib non-free non-free-firmware”。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_packages.py" />
   <source>On this kind of Fedora the packages akmod-nvidia and xorg-x11-drv-nvidia-cuda of RPM Fusion are laid over the system with rpm-ostree install.</source>
   <translation>在这种 Fedora 上，用 rpm-ostree install 把 RPM Fusion 的软件包 akmod-nvidia 和 xorg-x11-drv-nvidia-cuda 叠加到系统上。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_packages.py" />
   <source>It comes from RPM Fusion (nonfree), which rpmfusion.org shows how to switch on: do that first.</source>
   <translation>它来自 RPM Fusion（nonfree），rpmfusion.org 说明了如何启用：请先完成这一步。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_packages.py" />
   <source>It comes from RPM Fusion; the first two lines switch on the part of it that holds NVIDIA's driver.</source>
   <translation>它来自 RPM Fusion；前两行会启用其中包含 NVIDIA 驱动程序的部分。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_packages.py" />
   <source>{note} The last line builds the driver for your kernel.</source>
   <translation>{note}最后一行为您的内核编译驱动程序。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_packages.py" />
   <source>There that branch is the module stream "nvidia-driver:{branch_of}-dkms".</source>
   <translation>在那里，该分支是模块流“nvidia-driver:{branch_of}-dkms”。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_packages.py" />
   <source>AlmaLinux has these packages itself.</source>
   <translation>AlmaLinux 自己提供这些软件包。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_packages.py" />
   <source>Red Hat's own tool rhel-drivers picks and signs the driver.</source>
   <translation>Red Hat 自己的工具 rhel-drivers 会选择驱动程序并为其签名。</translation>
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
   <translation>第一行添加 NVIDIA 的 openSUSE 软件仓库，第二行安装驱动程序。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_packages.py" />
   <source>Manjaro's tool mhwd picks the driver that fits the card and the kernel.</source>
   <translation>Manjaro 的工具 mhwd 会选择适合显卡和内核的驱动程序。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_packages.py" />
   <source>Arch itself no longer has it. The user repository (AUR) does, as nvidia-{branch}xx-dkms and nvidia-{branch}xx-utils. Install the headers of your kernel and, if they are there, remove nvidia-open and nvidia-utils first.</source>
   <translation>Arch 本身不再提供它。用户软件仓库（AUR）提供，名称为 nvidia-{branch}xx-dkms 和 nvidia-{branch}xx-utils。请先安装内核的头文件；如果有 nvidia-open 和 nvidia-utils，请先移除。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_packages.py" />
   <source>It is for GeForce GTX 16, RTX 20 and newer cards.</source>
   <translation>它适用于 GeForce GTX 16、RTX 20 和更新的显卡。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_steps.py" />
   <source>starting the driver</source>
   <translation>启动驱动程序</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_steps.py" />
   <source>asking the driver for the GPU</source>
   <translation>向驱动程序请求 GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_steps.py" />
   <source>opening the GPU</source>
   <translation>打开 GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_steps.py" />
   <source>taking memory on the GPU</source>
   <translation>在 GPU 上分配内存</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_steps.py" />
   <source>copying to the GPU</source>
   <translation>复制到 GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_steps.py" />
   <source>compiling a small program for the GPU</source>
   <translation>为 GPU 编译一个小程序</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_steps.py" />
   <source>running a small program on the GPU</source>
   <translation>在 GPU 上运行一个小程序</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_steps.py" />
   <source>copying back from the GPU</source>
   <translation>从 GPU 复制回来</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_steps.py" />
   <source>comparing the numbers</source>
   <translation>比较数字</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_steps.py" />
   <source>giving the memory back</source>
   <translation>归还内存</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_steps.py" />
   <source>NVIDIA GPU</source>
   <translation>NVIDIA GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_steps.py" />
   <source>{value} (GPU {index})</source>
   <translation>{value}（GPU {index}）</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_steps.py" />
   <source>the numbers are wrong: {error}</source>
   <translation>数字错误：{error}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_steps.py" />
   <source>{doing} failed: {number}{rstrip}</source>
   <extracomment>number = f'{step.code}, ' if step.code &gt; 0 else ''</extracomment>
   <translation>{doing}失败：{number}{rstrip}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_steps.py" />
   <source>{doing} did not end within the time limit</source>
   <translation>{doing}在时限内没有结束</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_steps.py" />
   <source>{doing} drowned in messages</source>
   <translation>{doing}时输出了过多的消息</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_steps.py" />
   <source>{doing} ended the process with exit code {code}</source>
   <translation>{doing}时进程终止，退出代码 {code}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_steps.py" />
   <source>{doing} ended the process with {name} ({meaning})</source>
   <translation>{doing}时进程因 {name}（{meaning}）终止</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_steps.py" />
   <source>{doing} ended the process with {name}</source>
   <translation>{doing}时进程因 {name} 终止</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_steps.py" />
   <source>On {named}, with the driver alone, {trouble}.</source>
   <translation>在 {named} 上，仅用驱动程序时，{trouble}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_steps.py" />
   <source>{name} (GPUs {join})</source>
   <translation>{name}（GPU {join}）</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_steps.py" />
   <source>{name} (GPU {join})</source>
   <translation>{name}（GPU {join}）</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/driver_steps.py" />
   <source>The driver alone ran a small program with right numbers on {join}.</source>
   <translation>仅用驱动程序时，一个小程序在 {join} 上运行，数字正确。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/environments.py" />
   <source>"conda env remove -n {name}" removes the new environment. Nothing else was changed.</source>
   <translation>“conda env remove -n {name}”会移除新环境。其他都没有改动。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/environments.py" />
   <source>Delete the new folder {name}. Nothing else was changed.</source>
   <translation>删除新文件夹 {name}。其他都没有改动。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/environments.py" />
   <source>Delete the new folder {name}, and uninstall Python {python} in the Windows settings.</source>
   <translation>删除新文件夹 {name}，并在 Windows 设置中卸载 Python {python}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/environments.py" />
   <source>and the folder gpuwizard-uv with it</source>
   <translation>以及文件夹 gpuwizard-uv</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/environments.py" />
   <source>Delete the new folder {name}{place}. Nothing else was changed.</source>
   <extracomment>place = '' if situation.installer == 'uv' else ', and the folder gpuwizard-uv with it'</extracomment>
   <translation>删除新文件夹 {name}{place}。其他都没有改动。</translation>
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
   <translation>此 Python 中没有安装 {capital}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>This one is {python}.</source>
   <translation>这一个是 {python}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>{capital} is installed in another one: {get}.</source>
   <translation>{capital} 安装在另一个 Python 中：{get}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>Use the Python that already has {framework_title}</source>
   <translation>使用已安装 {framework_title} 的 Python</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>Choose it in your editor or notebook as the interpreter (kernel), or start your program with it.</source>
   <translation>在您的编辑器或笔记本中把它选为解释器（内核），或者用它启动您的程序。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>The command ends without an error. Then choose that Python on the first page and check again.</source>
   <translation>命令结束且没有错误。然后在第一页选择该 Python，重新检查。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>Install the framework into the Python that starts your program</source>
   <translation>把框架安装到启动您的程序的 Python 中</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>pip must be the one of that Python: python -m pip makes sure of it.</source>
   <translation>pip 必须属于该 Python：用 python -m pip 可以确保这一点。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>Your program starts.</source>
   <translation>您的程序能够启动。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>pip uninstall takes it away again.</source>
   <translation>pip uninstall 会将其移除。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>It is installed into exactly this Python, together with its GPU libraries.</source>
   <translation>它会连同 GPU 库一起，安装到正好这个 Python 中。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>Install {name} in this Python</source>
   <extracomment>name = s.package.distribution if s.package else s.get('distribution') or s.get('package')</extracomment>
   <translation>在此 Python 中安装 {name}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>Install {framework_title} for the processor in this Python</source>
   <translation>在此 Python 中安装处理器版的 {framework_title}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>This computer has no NVIDIA card, so the build that computes on the processor is enough.</source>
   <translation>这台电脑没有 NVIDIA 显卡，因此在处理器上计算的构建版本就够了。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>If you have an environment for this work, activate it first</source>
   <translation>如果您有用于这项工作的环境，请先激活它</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>A new terminal, a batch job or an editor often starts with another Python than you expect.</source>
   <translation>新终端、批处理作业或编辑器启动的 Python 常常不是您预期的那个。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>The Python of your environment is shown on the first page.</source>
   <translation>您的环境的 Python 显示在第一页。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>Open a new terminal: activating holds for one terminal only.</source>
   <translation>打开新终端：激活只对一个终端有效。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>Installed is {strip}.</source>
   <translation>已安装的是 {strip}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>The installed {framework_title} is a build without GPU support</source>
   <translation>已安装的 {framework_title} 是不支持 GPU 的构建版本</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>Replace it with the build of {framework_title} that supports the GPU</source>
   <translation>换成支持 GPU 的 {framework_title} 构建版本</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>Both have the same name when they are imported, so the one without GPU support has to go first.</source>
   <translation>两者导入时的名称相同，因此必须先移除不支持 GPU 的那个。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>Add JAX's plugin for CUDA</source>
   <translation>添加 JAX 的 CUDA 插件</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>JAX itself can stay. The extra adds the plugin and its GPU libraries.</source>
   <translation>JAX 本身可以保留。附加项会添加插件及其 GPU 库。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>{why} On a machine without a card conda picks the build without GPU support.</source>
   <translation>{why}在没有显卡的机器上，conda 会选择不支持 GPU 的构建版本。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>{framework_named} itself does not find one of its own libraries, so the release before it is taken.</source>
   <translation>{framework_named} 本身找不到自己的一个库，因此采用它之前的版本。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>PyPI's build for Windows has no GPU support.</source>
   <translation>PyPI 上的 Windows 构建版本不支持 GPU。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>Or use the command from PyTorch's own page</source>
   <translation>或者使用 PyTorch 自己的页面给出的命令</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>Use the command from PyTorch's own page</source>
   <translation>使用 PyTorch 自己的页面给出的命令</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>On pytorch.org under Get Started choose your system, pip and a CUDA version; the page shows the command. Remove torch, torchvision and torchaudio before.</source>
   <translation>在 pytorch.org 的 Get Started 下选择您的系统、pip 和一个 CUDA 版本；页面会显示命令。请先移除 torch、torchvision 和 torchaudio。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>Replace it with the build that supports the GPU</source>
   <translation>换成支持 GPU 的构建版本</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>Remove the build without GPU support before. On Linux, ask pip for "tensorflow[and-cuda]" or "jax[cuda12]". For PyTorch, its own page shows the command.</source>
   <translation>请先移除不支持 GPU 的构建版本。在 Linux 上，让 pip 安装“tensorflow[and-cuda]”或“jax[cuda12]”。对于 PyTorch，它自己的页面会显示命令。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>Start your program again: it finds the GPU.</source>
   <translation>再次启动您的程序：它能找到 GPU。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>Install the package that was there before; pip list shows its version.</source>
   <translation>安装以前的软件包；pip list 会显示其版本。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>This build came from a place without GPU support, or was asked for by name.</source>
   <translation>此构建版本来自一个不支持 GPU 的来源，或者是按名称指定的。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>The framework is not installed in this Python</source>
   <translation>此 Python 中没有安装框架</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>The framework is absent here; it may be in another Python</source>
   <translation>这里没有框架；它可能在另一个 Python 中</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>A computer can have several Pythons, and each has its own packages. A package that is installed in one is unknown to the others.</source>
   <translation>一台电脑可以有多个 Python，每个都有自己的软件包。安装在其中一个里的软件包，其他的并不知道。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>Python says "No module named tensorflow" (or torch, or jax), although you have installed it. Then it is in another Python, or its environment is not active.</source>
   <translation>Python 说“No module named tensorflow”（或 torch、jax），尽管您已经安装了它。这说明它在另一个 Python 中，或者其环境没有激活。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>The import works in the same Python that starts your program.</source>
   <translation>在启动您的程序的同一个 Python 中能够导入。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>The installed framework is a build without GPU support</source>
   <translation>已安装的框架是不支持 GPU 的构建版本</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>A variant of the framework is installed that can only use the processor</source>
   <translation>安装的是只能使用处理器的框架变体</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>The frameworks come in two kinds: with and without the parts for the GPU. The one without is smaller, and it never uses a GPU, however well driver and CUDA are installed.</source>
   <translation>框架有两种：带 GPU 组件的和不带的。不带的较小，而且从不使用 GPU，无论驱动程序和 CUDA 安装得多好。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>nvidia-smi shows the card, and the framework lists only the processor. The list of packages names tensorflow-cpu or a torch with "+cpu", or a jaxlib without a plugin for CUDA.</source>
   <translation>nvidia-smi 显示显卡，而框架只列出处理器。软件包列表中有 tensorflow-cpu，或带“+cpu”的 torch，或没有 CUDA 插件的 jaxlib。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework.py" />
   <source>The framework says that it is built with CUDA, and it lists the GPU.</source>
   <translation>框架说它编译时带有 CUDA，并且列出 GPU。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>These overlap: {names}.</source>
   <translation>重叠的有：{names}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>Two installations of {framework_title} overlap</source>
   <translation>{framework_title} 的两个安装互相重叠</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>Remove all of them, then install {framework_title} once</source>
   <translation>全部移除，然后只安装一次 {framework_title}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>They share files, so removing one damages the other. All must go before one is installed.</source>
   <translation>它们共用文件，因此移除一个会损坏另一个。必须先全部移除，再安装一个。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>about 5 minutes</source>
   <translation>约 5 分钟</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>Remove all installations of the framework, then install it once</source>
   <translation>移除框架的所有安装，然后只安装一次</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>They share files, so removing one damages the other. pip list shows them, for instance tensorflow beside tensorflow-cpu.</source>
   <translation>它们共用文件，因此移除一个会损坏另一个。pip list 会显示它们，例如 tensorflow 旁边还有 tensorflow-cpu。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>pip list names the framework once, and your program starts.</source>
   <translation>pip list 中框架只出现一次，并且您的程序能够启动。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>Install the versions that pip list showed before.</source>
   <translation>安装 pip list 以前显示的版本。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>Leave the packages of your user folder out</source>
   <translation>不使用用户文件夹中的软件包</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>Packages in the user folder win over those of the environment. This variable switches that off.</source>
   <translation>用户文件夹中的软件包优先于环境中的软件包。此变量会关闭这一点。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>Open a new terminal.</source>
   <translation>打开新终端。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>Importing it ends Python at once, before a line of your own program runs. Most often its files are damaged, or libraries of two installations are mixed.</source>
   <translation>导入它会使 Python 立即终止，此时您的程序一行都还没有运行。最常见的原因是它的文件已损坏，或者两个安装的库混在了一起。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>{framework_title} crashes while being imported ({get})</source>
   <translation>{framework_title} 在导入时崩溃（{get}）</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>Damaged or absent: {several}.</source>
   <translation>损坏或缺失：{several}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>The installation of {framework_title} is damaged</source>
   <translation>{framework_title} 的安装已损坏</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>Lay the files of {several} down anew</source>
   <translation>重新写入 {several} 的文件</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>Only this package is fetched again, in the same version; all others stay as they are.</source>
   <translation>只重新获取这个软件包，版本相同；其他软件包都保持原样。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>Only these packages are fetched again, in the same versions; all others stay as they are.</source>
   <translation>只会以相同版本重新获取这些包；其他所有包保持原样。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>In a conda environment conda does that.</source>
   <translation>在 conda 环境中由 conda 来做。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>The same build is fetched again from PyTorch's own index.</source>
   <translation>会从 PyTorch 自己的索引重新获取相同的构建版本。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>Lay the files of PyTorch down anew</source>
   <translation>重新写入 PyTorch 的文件</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>LongPathsEnabled</source>
   <translation>LongPathsEnabled</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>If pip stopped at a very long path, allow long paths in Windows</source>
   <translation>如果 pip 在很长的路径处停止，请在 Windows 中允许长路径</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>Windows refuses paths of more than 260 letters until this is switched on, and pip then breaks off. Open the terminal as administrator, and install the framework again afterwards.</source>
   <translation>在启用此项之前，Windows 拒绝超过 260 个字母的路径，pip 随即中断。请以管理员身份打开终端，之后再次安装框架。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>In a new terminal pip ends without an error.</source>
   <translation>在新终端中，pip 结束且没有错误。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>The same line with a 0 in place of the 1 switches it off again.</source>
   <translation>同一行把 1 换成 0，即可将其关闭。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>Uninstall {framework_title} and install it again from where it came</source>
   <translation>卸载 {framework_title}，再从原来的来源安装</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>That replaces every file. If pip warns of names that begin with a tilde (~), delete those folders: they are left over from an installation that was interrupted.</source>
   <translation>这会替换所有文件。如果 pip 警告有名称以波浪号（~）开头，请删除那些文件夹：它们是中断的安装留下的。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>Your program starts, and the check names no damaged files.</source>
   <translation>您的程序能够启动，并且检查不再提到损坏的文件。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>Install the same version as before: then nothing needs to be taken back.</source>
   <translation>安装与以前相同的版本：这样就无需撤销任何东西。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>A file of your own hides the module "{module}"</source>
   <translation>您自己的一个文件遮住了模块“{module}”</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>Rename it to {new}</source>
   <extracomment>new = f'my_{file.name}' if file else ''</extracomment>
   <translation>把它重命名为 {new}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>Rename that file or folder</source>
   <translation>重命名该文件或文件夹</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>The module can then be found again. Mend the lines in your own programs that import the file.</source>
   <translation>这样就能重新找到该模块。请修改您自己的程序中导入该文件的行。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>Give the file its old name again.</source>
   <translation>把文件改回旧名称。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>If it stays, delete the folder __pycache__ beside it</source>
   <translation>如果问题仍在，请删除旁边的文件夹 __pycache__</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>Python keeps translated copies there, and an old copy can hide the module as well.</source>
   <translation>Python 在那里保存翻译过的副本，旧副本同样可能遮住该模块。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>Nothing is to be undone: Python makes the folder anew.</source>
   <translation>无需撤销：Python 会重新创建该文件夹。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>Rename-Item -LiteralPath {literal} -NewName {literal2}</source>
   <translation>Rename-Item -LiteralPath {literal} -NewName {literal2}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>Two installations of the framework overlap</source>
   <translation>框架的两个安装互相重叠</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>Two packages bring the same module and overwrite each other's files</source>
   <translation>两个软件包提供同一个模块，并互相覆盖文件</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>Two packages in this Python bring the same module. They overwrite each other's files, so it is left to chance which build is used, and parts of both can mix.</source>
   <translation>此 Python 中有两个软件包提供同一个模块。它们互相覆盖文件，因此使用哪个构建版本全凭偶然，两者的部分还可能混在一起。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>The list that pip shows names two of them, for instance tensorflow and tensorflow-cpu. Or pip was used in an environment of conda, or once with the option --user.</source>
   <translation>pip 显示的列表中有其中两个，例如 tensorflow 和 tensorflow-cpu。或者在 conda 环境中用过 pip，或者曾经带选项 --user 用过 pip。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>The list that pip shows names the framework once, and it is imported without an error.</source>
   <translation>pip 显示的列表中框架只出现一次，并且导入时没有错误。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>The framework's installation is damaged</source>
   <translation>框架的安装已损坏</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>Files of the framework are missing, cut short or mixed</source>
   <translation>框架的文件缺失、不完整或混杂</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>Some of the framework's files are missing or not as they were delivered. An interrupted installation, a full disk or an update of a program that was running can do that.</source>
   <translation>框架的一些文件缺失，或者与发布时不同。安装中断、磁盘已满，或者在程序运行时更新，都可能造成这种情况。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>An installation was interrupted, the disk was full, or a program was using the framework during an update. pip warns of an "invalid distribution".</source>
   <translation>安装曾被中断，磁盘曾经满了，或者更新时有程序正在使用框架。pip 警告有“invalid distribution”。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>The framework is imported without an error, and none of its files is reported missing.</source>
   <translation>导入框架时没有错误，并且没有报告缺失任何文件。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>A file of your own hides the framework</source>
   <translation>您自己的一个文件遮住了框架</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>A file with the same name is imported in place of the real module</source>
   <translation>导入的是一个同名的文件，而不是真正的模块</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>Python looks for a module first in the folder of your program. A file of yours there has the same name as the real module, so Python takes that one.</source>
   <translation>Python 首先在您的程序所在的文件夹中查找模块。那里有一个您的文件与真正的模块同名，因此 Python 采用了那个文件。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>A file or folder beside your program is called tensorflow.py, torch.py, keras.py or random.py. The error says "partially initialized module" or names a path of your own.</source>
   <translation>您的程序旁边有一个文件或文件夹名为 tensorflow.py、torch.py、keras.py 或 random.py。错误说“partially initialized module”，或提到您自己的路径。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_files.py" />
   <source>The import takes the installed package: the path that it prints lies in site-packages.</source>
   <translation>导入的是已安装的软件包：输出的路径位于 site-packages 中。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>The framework builds on other packages, such as NumPy and protobuf, in certain versions. When one does not fit, the import fails.</source>
   <translation>框架依赖于特定版本的其他软件包，例如 NumPy 和 protobuf。其中一个不合适时，导入就会失败。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>Installed is {package} {have}.</source>
   <translation>已安装的是 {package} {have}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>{package} is absent.</source>
   <translation>缺少 {package}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>{upper}{framework_named} wants {need}.</source>
   <translation>{upper}{framework_named} 需要 {need}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>{package} does not fit {framework_title}</source>
   <translation>{package} 不适合 {framework_title}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>{framework_title} lacks {several}</source>
   <translation>{framework_title} 缺少 {several}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>{BUILDS_ON} Its work on the GPU needs {several}.</source>
   <translation>{BUILDS_ON}它要在 GPU 上工作，需要 {several}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>The framework builds on other packages, in certain versions. Its work on the GPU needs {several}.</source>
   <translation>框架依赖于特定版本的其他软件包。它要在 GPU 上工作，需要 {several}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>Then have pip look for other conflicts</source>
   <translation>然后让 pip 查找其他冲突</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>Another package may have asked for the version that was there. The command names such packages.</source>
   <translation>另一个软件包可能要求原来的那个版本。此命令会列出这样的软件包。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>It finds no conflict, or names what to update.</source>
   <translation>它没有找到冲突，或者说明要更新什么。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>Install {several}</source>
   <translation>安装 {several}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>That is what this release of the framework was made for.</source>
   <translation>框架的这个版本就是为它制作的。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>{why} conda should change its own environment.</source>
   <translation>{why}conda 环境应由 conda 自己来更改。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>The list of packages still names it, so only a forced installation brings its files back.</source>
   <translation>软件包列表中仍有它，因此只有强制安装才能补回它的文件。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>Have pip put the packages that {framework_title} needs in order</source>
   <translation>让 pip 整理 {framework_title} 所需的软件包</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>Asked for the same release again, pip changes only those packages beside it that do not fit.</source>
   <translation>再次要求安装同一版本时，pip 只更改旁边那些不适合的软件包。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>pip says which versions it removes. Installing those again takes it back.</source>
   <translation>pip 会说明它移除了哪些版本。重新安装那些版本即可撤销。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>The packages in question are {names}.</source>
   <translation>涉及的软件包是 {names}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>Give each framework an environment of its own</source>
   <translation>给每个框架一个单独的环境</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>Or install {framework_title} again, as the last one</source>
   <translation>或者最后再安装一次 {framework_title}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>Install {framework_title} again, as the last one</source>
   <translation>最后再安装一次 {framework_title}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>The framework that is installed last gets the libraries that it wants. The other may then fail.</source>
   <translation>最后安装的框架会得到它需要的库。另一个框架之后可能会失败。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>Install the other framework again in the same way: it then gets its libraries back.</source>
   <translation>用同样的方法再次安装另一个框架：它就会重新得到它的库。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>A package beside the framework has a version that does not fit</source>
   <translation>框架旁的某个软件包版本不合适</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>NumPy, protobuf, Keras or another package is too new or too old for the framework</source>
   <translation>NumPy、protobuf、Keras 或其他软件包对框架来说太新或太旧</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>{BUILDS_ON} That has nothing to do with the GPU.</source>
   <translation>{BUILDS_ON}这与 GPU 无关。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>It began after another package was installed or updated. The error names NumPy, protobuf or Keras, or says that descriptors cannot be created or that a module was compiled for NumPy 1.</source>
   <translation>问题在安装或更新另一个软件包后开始出现。错误提到 NumPy、protobuf 或 Keras，或者说无法创建 descriptors，或者说某个模块是针对 NumPy 1 编译的。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>The framework is imported without an error, and pip check names no conflict.</source>
   <translation>导入框架时没有错误，并且 pip check 没有列出冲突。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>Two frameworks in this environment want different GPU libraries</source>
   <translation>此环境中的两个框架需要不同的 GPU 库</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>Installing one framework changed the GPU libraries of another</source>
   <translation>安装一个框架时，更改了另一个框架的 GPU 库</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>TensorFlow, PyTorch and JAX each bring NVIDIA's libraries as packages, in versions of their own. Only one version fits into an environment, so installing one framework can break another.</source>
   <translation>TensorFlow、PyTorch 和 JAX 各自以软件包的形式带入 NVIDIA 的库，且版本各不相同。一个环境只能容纳一个版本，因此安装一个框架可能会破坏另一个。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>Two of TensorFlow, PyTorch and JAX are in this environment, and the trouble began when the second came. pip warned then of packages whose names begin with nvidia.</source>
   <translation>此环境中有 TensorFlow、PyTorch 和 JAX 中的两个，问题在装上第二个时开始出现。当时 pip 对名称以 nvidia 开头的软件包发出了警告。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_state.py" />
   <source>The framework computes on the GPU, and its messages no longer name two versions of a library.</source>
   <translation>框架在 GPU 上计算，并且它的消息不再提到同一个库的两个版本。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>A new environment brings a pip of its own, which can be updated.</source>
   <translation>新环境自带一个 pip，它可以更新。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>It supports Python {wanted}.</source>
   <translation>它支持 Python {wanted}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>Your project asks in {file} for {named}, which supports Python {wanted}.</source>
   <extracomment>named = None if s.framework_known else _named_by_pip(s)</extracomment>
   <translation>您的项目在 {file} 中要求 {named}，它支持的是 Python {wanted}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>{named} does not exist for Python {minor}</source>
   <extracomment>named = None if s.framework_known else _named_by_pip(s)</extracomment>
   <translation>{named} 没有适用于 Python {minor} 的构建版本</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>No {framework_title} exists for Python {version}</source>
   <extracomment>version = python.version if python else s.get('found')</extracomment>
   <translation>没有适用于 Python {version} 的 {framework_title}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>It supports the usual build of Python {wanted}.</source>
   <translation>它支持 Python {wanted} 的普通构建版本。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>No {name} exists for Python {version} in 32 bit</source>
   <extracomment>version = python.version if python else s.get('found')</extracomment>
   <translation>没有适用于 32 位 Python {version} 的 {name}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>This Python is a 32-bit program. {name} is built only for Python in 64 bit, whatever its version.</source>
   <translation>此 Python 是 32 位程序。无论 Python 是哪个版本，{name} 都只有适用于 64 位 Python 的构建版本。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>No {name} exists for this kind of Python, {implementation}</source>
   <translation>没有适用于这种 Python（{implementation}）的 {name}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>This Python is another implementation than the usual one, which is called CPython. {name} is built only for CPython.</source>
   <translation>此 Python 不是通常的实现（称为 CPython），而是另一种实现。{name} 只有适用于 CPython 的构建版本。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>No TensorFlow exists for the free-threaded build of Python {version}</source>
   <extracomment>version = python.version if python else s.get('found')</extracomment>
   <translation>没有适用于 Python {version} 自由线程构建版本的 TensorFlow</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>This Python is the free-threaded build, which has no GIL: a lock that keeps threads from running at the same time. Packages must be built for it separately, and TensorFlow is not.{supports}</source>
   <extracomment>supports = f' It supports the usual build of Python {wanted}.' if wanted else ''</extracomment>
   <translation>此 Python 是自由线程构建版本，不带 GIL（一种不让多个线程同时运行的锁）。软件包必须为它单独编译，而 TensorFlow 没有这样做。{supports}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>Python {python} is one that it supports. The Python you have stays as it is.</source>
   <translation>Python {python} 是它支持的版本之一。您现有的 Python 保持原样。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>The page of that release on PyPI names the versions. The Python you have stays as it is.</source>
   <translation>PyPI 上该版本的页面列出了它支持的 Python 版本。您现有的 Python 保持原样。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>Make an environment with a supported Python</source>
   <translation>用受支持的 Python 创建环境</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>Your program starts there.</source>
   <translation>您的程序在那里能够启动。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>about 10 minutes, 6 GB on the disk</source>
   <translation>约 10 分钟，占用磁盘 6 GB</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>For the GPU this release also needs CUDA {cuda} and cuDNN {cudnn}, which it does not bring along: the next check says what is missing.</source>
   <translation>要使用 GPU，此版本还需要 CUDA {cuda} 和 cuDNN {cudnn}，而它不自带这些：下一次检查会说明缺少什么。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>Or let {get} ask for a newer {framework_title}</source>
   <translation>或者在 {get} 中要求较新的 {framework_title}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>Let {get} ask for a newer {framework_title}</source>
   <translation>在 {get} 中要求较新的 {framework_title}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>That is the better way if your program runs with a newer release too. Change the line, then install from the file again.</source>
   <translation>如果您的程序用较新的版本也能运行，这是更好的办法。更改该行，然后再次从该文件安装。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>pip ends without an error.</source>
   <translation>pip 结束且没有错误。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>Write the old line back.</source>
   <translation>把该行改回原来的内容。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>Install a 64-bit Python</source>
   <translation>安装 64 位 Python</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>The frameworks exist only for 64-bit Python. The processor can run it.</source>
   <translation>框架只有 64 位 Python 的版本。处理器能够运行它。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>Choose the new Python on the first page and check again.</source>
   <translation>在第一页选择新的 Python，重新检查。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>Uninstall the new Python; the old one stays as it is.</source>
   <translation>卸载新的 Python；旧的保持原样。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>Use a system or container image with glibc, such as Debian or Ubuntu</source>
   <translation>使用带有 glibc 的系统或容器镜像，例如 Debian 或 Ubuntu</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>This Linux (Alpine, for instance) has another C library, musl, for which nobody builds the frameworks.</source>
   <translation>此 Linux（例如 Alpine）使用另一种 C 库 musl，没有人为它编译框架。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>Run this check there.</source>
   <translation>在那里运行此检查。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>Nothing is to be undone: this system stays as it is.</source>
   <translation>无需撤销：此系统保持原样。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>about 20 minutes, 10 GB</source>
   <translation>约 20 分钟，10 GB</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>Use NVIDIA's own container image or wheel for this processor</source>
   <translation>使用 NVIDIA 自己的、适用于此处理器的容器镜像或 wheel</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>For ARM machines and Jetson boards NVIDIA builds TensorFlow and PyTorch itself. The ones on PyPI for ARM have no GPU support in TensorFlow.</source>
   <translation>对于 ARM 机器和 Jetson 开发板，NVIDIA 自己编译 TensorFlow 和 PyTorch。PyPI 上的 ARM 版 TensorFlow 不支持 GPU。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>Run this check inside that container, or with the Python that holds NVIDIA's wheel.</source>
   <translation>在该容器内运行此检查，或用装有 NVIDIA wheel 的 Python 运行。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>Delete the image; nothing else was changed.</source>
   <translation>删除镜像；其他都没有改动。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>Do the GPU work on a Linux or Windows PC with an NVIDIA card</source>
   <translation>在装有 NVIDIA 显卡的 Linux 或 Windows 电脑上进行 GPU 工作</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>No setting can bring a build that nobody has made for this kind of computer.</source>
   <translation>没有人为这种电脑制作过这样的构建版本，任何设置都无法带来它。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>Run this check on that machine.</source>
   <translation>在那台机器上运行此检查。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>Nothing is to be undone: this computer stays as it is.</source>
   <translation>无需撤销：这台电脑保持原样。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>Update pip</source>
   <translation>更新 pip</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>A new pip knows today's package files; an old one passes over them as if they were not there.</source>
   <translation>新的 pip 认识现今的软件包文件；旧的会略过它们，就像它们不存在一样。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>pip --version shows the new version. Then install the framework again.</source>
   <translation>pip --version 显示新版本。然后再次安装框架。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>Ask pip for "pip=={old}".</source>
   <translation>让 pip 安装“pip=={old}”。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>Note what pip --version shows before; pip can install that again.</source>
   <translation>先记下 pip --version 显示的版本；pip 可以重新安装它。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>Then install {framework_title}</source>
   <translation>然后安装 {framework_title}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>The new pip finds the package.</source>
   <translation>新的 pip 能找到该软件包。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>This framework does not exist for this Python version</source>
   <translation>此框架没有适用于这个 Python 版本的构建版本</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>Nobody built the framework for this version of Python</source>
   <translation>没有人为这个 Python 版本编译过该框架</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>Each release of a framework is built for certain versions of Python, usually not yet for the newest. pip then only says "No matching distribution found".</source>
   <translation>框架的每个版本都是为特定的 Python 版本编译的，通常还不包括最新的。这时 pip 只会说“No matching distribution found”。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>The message is "No matching distribution found" or "from versions: none". python --version shows a release that came out this year, or one that is many years old.</source>
   <translation>消息是“No matching distribution found”或“from versions: none”。python --version 显示的是今年发布的版本，或者很多年前的版本。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>The framework can be installed, and the check names the Python of the new environment.</source>
   <translation>框架能够安装，并且检查显示的是新环境的 Python。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>This framework does not exist for this kind of computer</source>
   <translation>此框架没有适用于这种电脑的构建版本</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>Nobody built the framework for this system or processor</source>
   <translation>没有人为这个系统或处理器编译过该框架</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>Each release of a framework is built for certain systems and processors. The Python here would do, but no build with GPU support exists for this kind of computer.</source>
   <translation>框架的每个版本都是为特定的系统和处理器编译的。这里的 Python 没有问题，但没有适用于这种电脑、支持 GPU 的构建版本。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>This is an ARM board or a Mac, Linux with musl such as Alpine, or Windows on ARM. pip says "No matching distribution found" with every version of Python.</source>
   <translation>这是 ARM 开发板或 Mac、使用 musl 的 Linux（例如 Alpine），或者 ARM 上的 Windows。无论用哪个版本的 Python，pip 都说“No matching distribution found”。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>The framework is installed on a system that it is built for, and it lists the GPU.</source>
   <translation>框架安装在它所支持的系统上，并且列出 GPU。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>pip is too old to see the framework's packages</source>
   <translation>pip 太旧，看不到框架的软件包</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>An old pip does not know the kind of file in which the framework comes</source>
   <translation>旧的 pip 不认识框架所用的文件类型</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>pip, the program that installs packages, passes over kinds of files that it does not know. This one is so old that it sees no current release and says that there is none.</source>
   <translation>pip 是安装软件包的程序，它会略过不认识的文件类型。这个 pip 太旧，看不到任何当前版本，于是说没有。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>The version that pip --version shows is below 21, and pip asks to be updated. The newest version that it offers is years old.</source>
   <translation>pip --version 显示的版本低于 21，并且 pip 要求更新。它提供的最新版本已是多年前的。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_support.py" />
   <source>The new version is shown by pip --version, and pip offers the current release of the framework.</source>
   <translation>pip --version 显示新版本，并且 pip 提供框架的当前版本。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>TensorFlow</source>
   <translation>TensorFlow</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>Or use NVIDIA's own container image of TensorFlow inside WSL 2</source>
   <translation>或者在 WSL 2 中使用 NVIDIA 自己的 TensorFlow 容器镜像</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>Use NVIDIA's own container image of TensorFlow inside WSL 2</source>
   <translation>在 WSL 2 中使用 NVIDIA 自己的 TensorFlow 容器镜像</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>TensorFlow's own packages have no working code for cards of this generation yet, neither for Windows nor for Linux. NVIDIA's image 25.02 of TensorFlow has it. It needs WSL 2 and Docker.</source>
   <translation>TensorFlow 自己的软件包还没有适用于这一代显卡的可用代码，Windows 和 Linux 都是如此。NVIDIA 的 TensorFlow 镜像 25.02 有。它需要 WSL 2 和 Docker。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>Run this check inside that container.</source>
   <translation>在该容器内运行此检查。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>about 45 minutes, 20 GB on the disk</source>
   <translation>约 45 分钟，占用磁盘 20 GB</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>In WSL the GPU builds for Linux work. Your driver for Windows serves both; install no driver inside WSL.</source>
   <translation>在 WSL 中，Linux 的 GPU 构建版本可以工作。您的 Windows 驱动程序对两者都适用；不要在 WSL 内安装驱动程序。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>Update Windows first: this one is too old for a GPU in WSL.</source>
   <translation>请先更新 Windows：这个版本太旧，无法在 WSL 中使用 GPU。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>Step 1: install WSL 2, which runs Linux inside Windows</source>
   <translation>第 1 步：安装 WSL 2，它在 Windows 内运行 Linux</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>After the restart a window named Ubuntu opens and asks for a user name.</source>
   <translation>重新启动后，会打开一个名为 Ubuntu 的窗口，并要求输入用户名。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>The command "wsl --unregister {UBUNTU}" removes Ubuntu again, with all files in it.</source>
   <translation>命令“wsl --unregister {UBUNTU}”会移除 Ubuntu，连同其中的所有文件。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>about 15 minutes, 3 GB, and a restart</source>
   <translation>约 15 分钟，3 GB，并需重新启动</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>Step 2: in the Ubuntu window, install {TITLES} with its GPU libraries</source>
   <translation>第 2 步：在 Ubuntu 窗口中，安装 {TITLES} 及其 GPU 库</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>These lines are for the Ubuntu window, not for PowerShell. They make an environment and install into it.</source>
   <translation>这些行用于 Ubuntu 窗口，不用于 PowerShell。它们会创建一个环境，并安装到其中。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>The last line prints a list that names a GPU. In your editor choose WSL and the folder gpu-env.</source>
   <translation>最后一行会输出一个包含 GPU 的列表。在您的编辑器中选择 WSL 和文件夹 gpu-env。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>Delete the folder gpu-env in Ubuntu.</source>
   <translation>在 Ubuntu 中删除文件夹 gpu-env。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>It needs Python {python_windows_min} to {python_max}, a NumPy below 2, CUDA {cuda} and cuDNN {cudnn}. It gets no more repairs.</source>
   <translation>它需要 Python {python_windows_min} 到 {python_max}、低于 2 的 NumPy、CUDA {cuda} 和 cuDNN {cudnn}。它不会再得到修复。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>conda brings CUDA {cuda} and cuDNN {cudnn} into the same environment.</source>
   <translation>conda 会把 CUDA {cuda} 和 cuDNN {cudnn} 带入同一环境。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>CUDA {cuda} and cuDNN {cudnn} come from NVIDIA's archive, and their folders must stand in PATH. With Miniforge (conda) both come by themselves.</source>
   <translation>CUDA {cuda} 和 cuDNN {cudnn} 来自 NVIDIA 的存档，它们的文件夹必须列在 PATH 中。使用 Miniforge（conda）时，两者会自动带入。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>Or use TensorFlow {version}, the last release with GPU support on Windows itself</source>
   <translation>或者使用 TensorFlow {version}，它是最后一个在 Windows 本身上支持 GPU 的版本</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>Use TensorFlow {version}, the last release with GPU support on Windows itself</source>
   <translation>使用 TensorFlow {version}，它是最后一个在 Windows 本身上支持 GPU 的版本</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>Choose the Python of the new environment "{OLD_ENVIRONMENT}" on the first page and check again.</source>
   <translation>在第一页选择新环境“{OLD_ENVIRONMENT}”的 Python，重新检查。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>"conda env remove -n {OLD_ENVIRONMENT}" removes the new environment. Nothing else was changed.</source>
   <translation>“conda env remove -n {OLD_ENVIRONMENT}”会移除新环境。其他都没有改动。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>about 20 minutes, 6 GB</source>
   <translation>约 20 分钟，6 GB</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>Keras 3 can compute with it: set the variable KERAS_BACKEND to torch.</source>
   <translation>Keras 3 可以用它来计算：把变量 KERAS_BACKEND 设为 torch。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>Or use PyTorch, which supports the GPU on Windows itself</source>
   <translation>或者使用 PyTorch，它在 Windows 本身上支持 GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>Use PyTorch, which supports the GPU on Windows itself</source>
   <translation>使用 PyTorch，它在 Windows 本身上支持 GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>PyTorch has builds with CUDA for Windows. {how}</source>
   <extracomment>how = 'Keras 3 can compute with it: set the variable KERAS_BACKEND to torch.' if name == 'tensorflow' else ''</extracomment>
   <translation>PyTorch 有适用于 Windows 的 CUDA 构建版本。{how}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>Choose PyTorch on the first page and check again.</source>
   <translation>在第一页选择 PyTorch，重新检查。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>Nothing is to be undone: nothing was changed.</source>
   <translation>无需撤销：什么都没有改动。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>JAX has no GPU support on Windows itself</source>
   <translation>JAX 在 Windows 本身上不支持 GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>JAX exists with GPU support only for Linux. On Windows it uses the processor, whatever is installed. Your card, driver and CUDA can be in perfect order: changing them would not help.</source>
   <translation>支持 GPU 的 JAX 只有 Linux 版。在 Windows 上，无论安装什么，它都使用处理器。您的显卡、驱动程序和 CUDA 可能完全正常：更换它们没有用。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>from 2.11 on</source>
   <translation>从 2.11 起</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>TensorFlow {version} has no GPU support on Windows itself</source>
   <translation>TensorFlow {version} 在 Windows 本身上不支持 GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>This framework has no GPU support on Windows itself</source>
   <translation>此框架在 Windows 本身上不支持 GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>TensorFlow 2.10 was the last release that could use an NVIDIA GPU on Windows itself. Since 2.11 its Windows build uses only the processor, on purpose. Your card, driver and CUDA can be in perfect order: changing them would not help.</source>
   <translation>TensorFlow 2.10 是最后一个能在 Windows 本身上使用 NVIDIA GPU 的版本。从 2.11 起，它的 Windows 构建版本有意只使用处理器。您的显卡、驱动程序和 CUDA 可能完全正常：更换它们没有用。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>On Windows this framework can only use the processor; WSL 2 is the way out</source>
   <translation>在 Windows 上，此框架只能使用处理器；解决办法是 WSL 2</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>You work on Windows itself, not in WSL, with JAX or with TensorFlow 2.11 or later. nvidia-smi shows the card, and the framework lists only the processor.</source>
   <translation>您在 Windows 本身上工作，而不是在 WSL 中，使用 JAX 或者 TensorFlow 2.11 或更高版本。nvidia-smi 显示显卡，而框架只列出处理器。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_windows.py" />
   <source>The framework lists a GPU: inside WSL 2, or on Windows with TensorFlow 2.10.</source>
   <translation>框架列出 GPU：在 WSL 2 中，或者在 Windows 上使用 TensorFlow 2.10 时。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_withdrawn.py" />
   <source>{named} does not have the extra {extra}</source>
   <translation>{named} 没有附加项 {extra}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_withdrawn.py" />
   <source>An extra is the name in square brackets; it makes pip install the GPU libraries beside the framework. This release does not have it, so pip left the libraries out. {title} has it from {since} on, and those releases need Python {python_min} or later.</source>
   <translation>附加项（extra）就是方括号中的名称；它让 pip 在安装框架的同时安装 GPU 库。此版本没有该附加项，因此 pip 略过了这些库。{title} 从 {since} 起才有它，而那些版本需要 Python {python_min} 或更高版本。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_withdrawn.py" />
   <source>{title} has the extra {extra} from {since} on.</source>
   <translation>{title} 从 {since} 起有附加项 {extra}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_withdrawn.py" />
   <source>Install a newer {title}, which has the extra</source>
   <translation>安装带有该附加项的较新 {title}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_withdrawn.py" />
   <source>It replaces {asked}.</source>
   <translation>它取代了 {asked}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_withdrawn.py" />
   <source>It replaces the one that was asked for.</source>
   <translation>它取代了所要求的那个。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_withdrawn.py" />
   <source>Install the package that replaced it</source>
   <translation>安装取代它的软件包</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_withdrawn.py" />
   <source>Ask pip for the package that replaced it</source>
   <translation>让 pip 安装取代它的软件包</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_withdrawn.py" />
   <source>"tensorflow-gpu" is now "tensorflow[and-cuda]" on Linux. "jax[cuda11_pip]" and its kin are now "jax[cuda12]".</source>
   <translation>“tensorflow-gpu”在 Linux 上现在是“tensorflow[and-cuda]”。“jax[cuda11_pip]”及同类现在是“jax[cuda12]”。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_withdrawn.py" />
   <source>Uninstall it again with pip.</source>
   <translation>再用 pip 卸载它。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_withdrawn.py" />
   <source>Make an environment with Python {python_min} or later and install {title} there</source>
   <translation>用 Python {python_min} 或更高版本创建环境，并在其中安装 {title}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_withdrawn.py" />
   <source>pip takes the newest release that fits the Python it runs in, and for an older Python that release lacks the extra. If your Python is new enough, ask for a newer release in place of the old one.</source>
   <translation>pip 会选择适合其所在 Python 的最新版本，而对较旧的 Python，那个版本没有该附加项。如果您的 Python 足够新，请要求较新的版本来代替旧版本。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_withdrawn.py" />
   <source>pip ends without that warning.</source>
   <translation>pip 结束且没有该警告。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_withdrawn.py" />
   <source>Then write the new name into {several}</source>
   <translation>然后把新名称写入 {several}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_withdrawn.py" />
   <source>The old name still stands there, so the next installation from this file would fail again.</source>
   <translation>那里仍是旧名称，因此下次从此文件安装还会失败。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_withdrawn.py" />
   <source>Installing from the file ends without an error.</source>
   <translation>从该文件安装时结束且没有错误。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_withdrawn.py" />
   <source>Write the old name back.</source>
   <translation>改回旧名称。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_withdrawn.py" />
   <source>Then allow the newer release in {several}</source>
   <translation>然后在 {several} 中允许较新的版本</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_withdrawn.py" />
   <source>If a line there asks for the old release, the next installation from this file brings that one back.</source>
   <translation>如果那里有一行要求旧版本，下次从此文件安装就会换回旧版本。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_withdrawn.py" />
   <source>Installing from the file ends without a warning of pip.</source>
   <translation>从该文件安装时结束且没有 pip 的警告。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_withdrawn.py" />
   <source>The package that was asked for no longer exists under that name</source>
   <translation>所要求的软件包已不再以该名称存在</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_withdrawn.py" />
   <source>The package or its extra was renamed or withdrawn</source>
   <translation>软件包或其附加项已改名或撤回</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_withdrawn.py" />
   <source>Frameworks have renamed their GPU packages over the years, and old instructions still name the old ones. The package that was asked for is no longer offered under that name.</source>
   <translation>多年来，框架改过 GPU 软件包的名称，而旧的说明仍使用旧名称。所要求的软件包已不再以该名称提供。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_withdrawn.py" />
   <source>You followed a guide of some years ago, or a requirements file of that time. pip says that "tensorflow-gpu" was removed, or that an extra is not provided.</source>
   <translation>您参照的是几年前的指南，或那时的 requirements 文件。pip 说“tensorflow-gpu”已移除，或者说某个附加项（extra）未提供。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/framework_withdrawn.py" />
   <source>The installation ends without an error or a warning, and the framework lists the GPU.</source>
   <translation>安装结束且没有错误或警告，并且框架列出 GPU。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>CUDA, which the frameworks use for computing on a GPU, works only on cards made by NVIDIA.</source>
   <translation>CUDA 是框架在 GPU 上计算时使用的，它只能在 NVIDIA 制造的显卡上工作。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>virtual machine</source>
   <translation>虚拟机</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>This {place} has no NVIDIA graphics card</source>
   <extracomment>place = 'virtual machine' if 'vm' in s.case.host.environment else 'computer'</extracomment>
   <translation>这台{place}没有 NVIDIA 显卡</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>Only this was found: {others}.</source>
   <translation>只找到了：{others}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>A virtual machine sees a card only if it was given one.</source>
   <translation>虚拟机只有在分配到显卡时才能看到它。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>{CUDA_IS_NVIDIA} No such card shows up on this {place}.{found}{given} Your programs still run, on the processor, only more slowly.</source>
   <extracomment>place = 'virtual machine' if 'vm' in s.case.host.environment else 'computer'; found = f' Only this was found: {others}.' if others else ''; given = ' A virtual machine sees a card only if it was given one.' if place == 'virtual machine' else ''</extracomment>
   <translation>{CUDA_IS_NVIDIA}这台{place}上没有出现这样的显卡。{found}{given}您的程序仍能在处理器上运行，只是更慢。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>Run the work on a machine that has an NVIDIA GPU</source>
   <translation>在有 NVIDIA GPU 的机器上运行这项工作</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>No setting or package can replace the card. A workstation, a cluster or a cloud machine with one will do.</source>
   <translation>任何设置或软件包都无法代替显卡。带有显卡的工作站、集群或云主机都可以。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>Go on with the processor</source>
   <translation>继续使用处理器</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>Nothing on this machine is broken, and nothing has to be repaired for work without a GPU.</source>
   <translation>这台机器上没有损坏任何东西，不用 GPU 工作也无需修复什么。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>Your program runs. Its lines about CUDA or missing GPU libraries can be ignored.</source>
   <translation>您的程序能够运行。它输出的关于 CUDA 或缺少 GPU 库的行可以忽略。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>Choose a machine type with an NVIDIA GPU, or have one passed through to this virtual machine</source>
   <translation>选择带有 NVIDIA GPU 的机器类型，或者让一个 GPU 直通到这台虚拟机</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>The card must be attached from outside, by your cloud provider or whoever runs the virtual machines.</source>
   <translation>显卡必须从外部连接，由您的云服务提供商或虚拟机的管理者来做。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>Detach the card again, or go back to the earlier machine type.</source>
   <translation>重新断开显卡，或者改回以前的机器类型。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>half an hour or more, and a machine with a GPU costs more</source>
   <translation>半小时或更久；带有 GPU 的机器费用更高</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>If there should be a card, check that it is seated, powered and switched on in the firmware</source>
   <translation>如果应该有显卡，请检查它是否插好、通电，并在固件中打开</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>A card that is loose, lacks a power cable or is switched off in the firmware (BIOS) is invisible. Switch the computer off and unplug it before you open it.</source>
   <translation>松动的、没有接电源线的或在固件（BIOS）中关闭的显卡是看不到的。打开机箱之前，请关闭电脑并拔下电源插头。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>The list of devices (Device Manager, or the command lspci on Linux) names a device by NVIDIA.</source>
   <translation>设备列表（设备管理器，或 Linux 上的命令 lspci）中有 NVIDIA 的设备。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>{gpu_or} has the number {number}.</source>
   <translation>{gpu_or} 的编号为 {number}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>Your card</source>
   <translation>您的显卡</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>That is newer than this build.</source>
   <translation>这比此构建版本更新。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>Newer builds leave such older cards out.</source>
   <translation>较新的构建版本不再包含这样的旧显卡。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>{upper}{framework_named} has no code for {gpu_or}</source>
   <translation>{upper}{framework_named} 没有适用于 {gpu_or} 的代码</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>GPU programs are translated for certain generations of cards, which NVIDIA numbers as compute capability.{has}{age} The installed build brings nothing that this card can run, even with a healthy driver.</source>
   <extracomment>has = f" {gpu_or(s, 'Your card')} has the number {number}." if number else ''; age = ' Newer builds leave such older cards out.' if _is_old(s) else age</extracomment>
   <translation>GPU 程序是为特定代的显卡翻译的，NVIDIA 用计算能力（compute capability）为各代编号。{has}{age}即使驱动程序正常，已安装的构建版本也没有这块显卡能运行的代码。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>Where no fitting build exists, the card cannot be used with this framework.</source>
   <translation>如果没有合适的构建版本，这块显卡就无法用于此框架。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>Install the newest {framework_title} with CUDA</source>
   <translation>安装带有 CUDA 的最新 {framework_title}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>Each release adds the newest generations of cards. The very first start on a new card may take some minutes, because code is translated for it.</source>
   <translation>每个版本都会加入最新几代显卡。在新显卡上第一次启动可能需要几分钟，因为要为它翻译代码。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>Install a release of the framework that names your card's generation</source>
   <translation>安装写明支持您的显卡那一代的框架版本</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>The newest release has the newest generations; for older cards take an older release.</source>
   <translation>最新版本支持最新几代；旧显卡请选择较早的版本。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>Install the earlier release again.</source>
   <translation>重新安装以前的版本。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>A card that fell off the bus comes back only after it was without power. A restart can be too little.</source>
   <translation>从总线上掉线的显卡只有断电后才会恢复。仅重新启动可能不够。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>Check cooling, power cables and overclocking</source>
   <translation>检查散热、电源线和超频</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>Heat, a weak power supply and raised clock rates are the usual reasons for such faults.</source>
   <translation>高温、功率不足的电源和提高的时钟频率是此类故障的常见原因。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>The same program runs for an hour without the fault.</source>
   <translation>同一程序运行一小时而不出现该故障。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>Read what the driver wrote about the card</source>
   <translation>查看驱动程序写下的关于显卡的内容</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>NVIDIA's driver reports faults as Xid numbers; 48, 62, 79, 94, 95 and 154 speak of the card itself. They stand in the Event Viewer, under Windows Logs, System, beside nvlddmkm.</source>
   <translation>NVIDIA 的驱动程序用 Xid 编号报告故障；48、62、79、94、95 和 154 涉及显卡本身。它们在事件查看器的“Windows 日志”、“系统”中，来源为 nvlddmkm。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>NVIDIA's driver reports faults as Xid numbers; 48, 62, 79, 94, 95 and 154 speak of the card itself.</source>
   <translation>NVIDIA 的驱动程序用 Xid 编号报告故障；48、62、79、94、95 和 154 涉及显卡本身。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>They stand in the Event Viewer, under Windows Logs, System, beside nvlddmkm.</source>
   <translation>它们在事件查看器的“Windows 日志”、“系统”中，来源为 nvlddmkm。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>The lines with NVRM or Xid name the fault. Keep them for whoever repairs the card.</source>
   <translation>带有 NVRM 或 Xid 的行说明了故障。请把它们保留给维修显卡的人。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>The Event Viewer, Windows Logs, System, names the fault beside nvlddmkm. Keep it for the repair.</source>
   <translation>事件查看器的“Windows 日志”、“系统”中，来源为 nvlddmkm 的条目说明了故障。请保留它以供维修。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>If there are several cards, leave the faulty one out; else have it replaced</source>
   <translation>如果有多块显卡，不使用有故障的那块；否则请更换它</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>List the healthy cards in the variable CUDA_VISIBLE_DEVICES, and work goes on without the faulty one. Cards are counted from 0, so with two of them and the first one faulty it is 1.</source>
   <translation>在变量 CUDA_VISIBLE_DEVICES 中列出完好的显卡，就能不用有故障的显卡继续工作。显卡从 0 开始编号，因此有两块显卡且第一块有故障时，值为 1。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>Your program runs on the other cards.</source>
   <translation>您的程序在其他显卡上运行。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>Take the variable CUDA_VISIBLE_DEVICES away again.</source>
   <translation>再移除变量 CUDA_VISIBLE_DEVICES。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>The graphics card reports a fault of its own</source>
   <translation>显卡报告了自身的故障</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>The card fails or has dropped off the bus</source>
   <translation>显卡出现故障，或已从总线上掉线</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>The driver lost contact with the card or found damaged memory in it. That comes from the card, its cooling or its power, not from Python or CUDA. Results computed meanwhile should not be trusted.</source>
   <translation>驱动程序与显卡失去了联系，或发现显卡的内存已损坏。这来自显卡、它的散热或供电，而不是 Python 或 CUDA。不应信任这期间算出的结果。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>The card vanishes in the middle of the work, nvidia-smi says that the GPU is lost, or the system's log names Xid 48, 62, 79, 94, 95 or 154. Often it happens under load, or after the computer was moved.</source>
   <translation>显卡在工作中途消失，nvidia-smi 说 GPU is lost，或者系统日志中有 Xid 48、62、79、94、95 或 154。这常在高负载下发生，或者在搬动电脑之后发生。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>The card stays in the list of nvidia-smi, and long programs end without a new Xid line in the log.</source>
   <translation>显卡一直在 nvidia-smi 的列表中，长时间运行的程序能够结束，日志中没有新的 Xid 行。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>This computer has no NVIDIA graphics card</source>
   <translation>这台电脑没有 NVIDIA 显卡</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>There is no NVIDIA card in the machine, or a virtual machine was given none</source>
   <translation>机器中没有 NVIDIA 显卡，或者虚拟机没有分配到显卡</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>{CUDA_IS_NVIDIA} No such card shows up here. Your programs still run, on the processor, only more slowly.</source>
   <translation>{CUDA_IS_NVIDIA}这里没有出现这样的显卡。您的程序仍能在处理器上运行，只是更慢。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>The computer has graphics by Intel, AMD or Apple only, or it is a virtual or cloud machine of a kind without GPU. On a laptop with two graphics chips the NVIDIA card can be switched off to save power.</source>
   <translation>电脑只有 Intel、AMD 或 Apple 的图形设备，或者是一种没有 GPU 的虚拟机或云主机。在有两个图形芯片的笔记本电脑上，NVIDIA 显卡可能为了省电而关闭。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>The list of devices names a device by NVIDIA: the Device Manager on Windows, lspci on Linux.</source>
   <translation>设备列表中有 NVIDIA 的设备：在 Windows 上是设备管理器，在 Linux 上是 lspci。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>The framework has no code for this GPU</source>
   <translation>框架没有适用于此 GPU 的代码</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>The card is too old or too new for the build that is installed</source>
   <translation>对已安装的构建版本来说，显卡太旧或太新</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>GPU programs are translated for certain generations of cards, which NVIDIA numbers as compute capability. The installed build brings nothing that this card can run, even with a healthy driver.</source>
   <translation>GPU 程序是为特定代的显卡翻译的，NVIDIA 用计算能力（compute capability）为各代编号。即使驱动程序正常，已安装的构建版本也没有这块显卡能运行的代码。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>The card is much older than the framework's release (GeForce GTX 10 and before), or it came out after that release. The message says that no kernel image is available, or names sm_ and a number.</source>
   <translation>显卡比框架的版本旧得多（GeForce GTX 10 及更早），或者在该版本之后才上市。消息说没有可用的 kernel image，或者提到 sm_ 和一个数字。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/hardware.py" />
   <source>The test on the GPU multiplies two matrices on the card without such a message.</source>
   <translation>GPU 测试在显卡上计算两个矩阵的乘法，不再出现这样的消息。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/holders.py" />
   <source>{strip} (PID {pid})</source>
   <translation>{strip}（PID {pid}）</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/install.py" />
   <source>The same version stays, so nothing needs to be taken back.</source>
   <translation>版本保持不变，因此无需撤销任何东西。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/install.py" />
   <source>If the project has a file uv.lock, use "uv add" in its folder in place of "uv pip install". Otherwise uv sync takes it back.</source>
   <translation>如果项目有文件 uv.lock，请在其文件夹中用“uv add”代替“uv pip install”。否则 uv sync 会把它撤销。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/install.py" />
   <source>Run it in the folder of your project.</source>
   <translation>在您的项目的文件夹中运行它。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/install.py" />
   <source>Open the Anaconda Prompt or the Miniforge Prompt for it: other terminals seldom know conda.</source>
   <translation>请为此打开 Anaconda Prompt 或 Miniforge Prompt：其他终端通常不认识 conda。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/install.py" />
   <source>conda list{where} --revisions shows the states before. "conda install{where} --revision" with the number of one goes back to it.</source>
   <extracomment>where = f' -p "{situation.prefix}"' if situation.prefix else ''; where = f' -p "{situation.prefix}"' if situation.prefix else ''</extracomment>
   <translation>conda list{where} --revisions 会显示以前的状态。“conda install{where} --revision”加上其中一个的编号，会退回到那个状态。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/install.py" />
   <source>Note the versions that pip list shows before. Installing those again takes it back.</source>
   <translation>先记下 pip list 显示的版本。重新安装那些版本即可撤销。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/install.py" />
   <source>The last lines of the output name what was installed. Uninstall that again.</source>
   <translation>输出的最后几行列出了所安装的内容。请再卸载它们。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/install.py" />
   <source>Uninstall {several} again.</source>
   <translation>再卸载 {several}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/install.py" />
   <source>Then install what was there before, in the same way: {join}.</source>
   <translation>然后用同样的方法安装以前的版本：{join}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/install.py" />
   <source>Install what was there before, in the same way: {join}.</source>
   <translation>用同样的方法安装以前的版本：{join}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/install.py" />
   <source>"nvidia-" or "jax-cuda"</source>
   <translation>“nvidia-”或“jax-cuda”</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/install.py" />
   <source>Uninstall the packages that came along, unless another framework here uses them: their names begin with {begin}.</source>
   <extracomment>begin = '"nvidia-" or "jax-cuda"' if s.framework == 'jax' else '"nvidia-"'</extracomment>
   <translation>卸载一起带入的软件包，除非这里的另一个框架在使用它们：它们的名称以 {begin} 开头。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>Install {framework_title} with its GPU libraries through conda</source>
   <translation>通过 conda 安装 {framework_title} 及其 GPU 库</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>Conda brings {what} along as a whole.</source>
   <translation>conda 会完整地带入 {what}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>The extra and-cuda brings {what} in the versions that this release wants, only for this environment.</source>
   <translation>附加项 and-cuda 会以此版本所需的版本带入 {what}，且只用于此环境。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>Install {what} with TensorFlow's extra and-cuda</source>
   <translation>用 TensorFlow 的附加项 and-cuda 安装 {what}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>{old} brings no GPU libraries itself; releases from 2.14 on do.</source>
   <translation>{old} 本身不带 GPU 库；从 2.14 起的版本才带。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>If you need {old}, install {what} in a conda environment</source>
   <translation>如果您需要 {old}，请在 conda 环境中安装 {what}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>conda-forge has the old CUDA and cuDNN versions as the packages cudatoolkit and cudnn, without touching the rest of the system.</source>
   <translation>conda-forge 以软件包 cudatoolkit 和 cudnn 提供旧的 CUDA 和 cuDNN 版本，不会触及系统的其余部分。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>Activate the environment in a new terminal, start gpuwizard from it and check again.</source>
   <translation>在新终端中激活该环境，从中启动 gpuwizard，然后重新检查。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>Remove both packages with conda, and take LD_LIBRARY_PATH away with conda env config vars unset.</source>
   <translation>用 conda 移除这两个软件包，并用 conda env config vars unset 移除 LD_LIBRARY_PATH。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>about 10 minutes, 3 GB</source>
   <translation>约 10 分钟，3 GB</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>Reinstall {name} with {what}</source>
   <translation>重新安装 {name} 和 {what}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>{name}'s packages bring {what} along.</source>
   <translation>{name} 的软件包会带入 {what}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>Install {what} together with {name}</source>
   <translation>把 {what} 与 {name} 一起安装</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>{name} {framework_version} names the packages with {what}. pip adds those that are absent.</source>
   <translation>{name} {framework_version} 列明了包含 {what} 的软件包。pip 会添加缺少的那些。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>Lay the files of these packages down anew</source>
   <translation>重新写入这些软件包的文件</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>The packages are recorded as installed, but files of them are absent or damaged.</source>
   <translation>这些软件包记录为已安装，但其中一些文件缺失或损坏。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>Or install only the packages that hold the missing files</source>
   <translation>或者只安装包含缺失文件的软件包</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>Install only the packages that hold the missing files</source>
   <translation>只安装包含缺失文件的软件包</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>This is the smaller download. It brings {what} without touching the framework.</source>
   <translation>这样下载量较小。它会带入 {what}，而不触及框架。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>Install the framework's own packages with {what}</source>
   <translation>安装框架自己的、包含 {what} 的软件包</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>For TensorFlow ask pip for "tensorflow[and-cuda]", for JAX for "jax[cuda12]". PyTorch's packages bring the libraries by themselves. An installation of CUDA for the whole system is not needed.</source>
   <translation>对于 TensorFlow，让 pip 安装“tensorflow[and-cuda]”；对于 JAX，让 pip 安装“jax[cuda12]”。PyTorch 的软件包会自动带入这些库。不需要为整个系统安装 CUDA。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>Start your program again: its log no longer names the library.</source>
   <translation>再次启动您的程序：它的日志不再提到该库。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>Install the framework without these packages again.</source>
   <translation>重新安装不带这些软件包的框架。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>Reinstall PyTorch with CUDA</source>
   <translation>重新安装带有 CUDA 的 PyTorch</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>PyTorch for Windows carries {what} in its own folder.</source>
   <translation>Windows 版 PyTorch 把 {what} 放在自己的文件夹中。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>Install CUDA {cuda} and cuDNN {cudnn} with conda</source>
   <translation>用 conda 安装 CUDA {cuda} 和 cuDNN {cudnn}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>They then lie inside the environment and disturb no other program.</source>
   <translation>这样它们位于环境之内，不会干扰其他程序。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>They then lie inside the environment and disturb no other program. This needs an environment made with conda. In it, run "conda install -c conda-forge cudatoolkit={cuda} cudnn={cudnn}".</source>
   <translation>这样它们位于环境之内，不会干扰其他程序。这需要用 conda 创建的环境。在其中运行“conda install -c conda-forge cudatoolkit={cuda} cudnn={cudnn}”。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>This needs an environment made with conda. In it, run "conda install -c conda-forge cudatoolkit={cuda} cudnn={cudnn}".</source>
   <translation>这需要用 conda 创建的环境。在其中运行“conda install -c conda-forge cudatoolkit={cuda} cudnn={cudnn}”。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>Delete the conda environment; nothing else was changed.</source>
   <translation>删除该 conda 环境；其他都没有改动。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>Install CUDA {cuda} and cuDNN {cudnn} from NVIDIA's archive</source>
   <translation>从 NVIDIA 的存档安装 CUDA {cuda} 和 cuDNN {cudnn}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>{framework_named} looks for exactly these versions, in the folders that PATH names. Other CUDA versions may stay beside them. Untick the display driver if yours is newer. The archives are developer.nvidia.com/cuda-toolkit-archive and developer.nvidia.com/rdp/cudnn-archive. Copy the folders of cuDNN (bin, include, lib) into the folder of CUDA {cuda}.</source>
   <translation>{framework_named} 会在 PATH 列出的文件夹中查找正好这些版本。其他 CUDA 版本可以与它们并存。如果您的显示驱动程序更新，请取消勾选显示驱动程序。存档的网址是 developer.nvidia.com/cuda-toolkit-archive 和 developer.nvidia.com/rdp/cudnn-archive。把 cuDNN 的文件夹（bin、include、lib）复制到 CUDA {cuda} 的文件夹中。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>Uninstall that CUDA version in the Windows settings, then delete what is left of its folder.</source>
   <translation>在 Windows 设置中卸载该 CUDA 版本，然后删除其文件夹中剩余的内容。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>about 20 minutes, 4 GB</source>
   <translation>约 20 分钟，4 GB</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>Install {what} in the version that the message names</source>
   <translation>以消息中提到的版本安装 {what}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>TensorFlow 2.5 to 2.10 wants CUDA 11.2 and cuDNN 8.1, and finds them in the folders that PATH names. TensorFlow 2.11 and later has no GPU support on Windows itself, so there nothing is to be installed.</source>
   <translation>TensorFlow 2.5 到 2.10 需要 CUDA 11.2 和 cuDNN 8.1，并在 PATH 列出的文件夹中查找它们。TensorFlow 2.11 及更高版本在 Windows 本身上不支持 GPU，因此那里无需安装任何东西。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/libraries.py" />
   <source>Open a new terminal and start your program: the message is gone.</source>
   <translation>打开新终端，启动您的程序：该消息不再出现。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/old_card.py" />
   <source>JAX's plugin for CUDA {build} has code for this card; the one for CUDA 13 has none.</source>
   <translation>JAX 的 CUDA {build} 插件有适用于这块显卡的代码；CUDA 13 的插件没有。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/old_card.py" />
   <source>Install JAX with its CUDA 12 plugin</source>
   <translation>安装 JAX 及其 CUDA 12 插件</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/old_card.py" />
   <source>Use NVIDIA's own container image of TensorFlow</source>
   <translation>使用 NVIDIA 自己的 TensorFlow 容器镜像</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/old_card.py" />
   <source>TensorFlow's own packages have no working code for cards of this generation yet. NVIDIA's image 25.02 of TensorFlow has it. It runs with Docker on Linux, or inside WSL 2 on Windows.</source>
   <translation>TensorFlow 自己的软件包还没有适用于这一代显卡的可用代码。NVIDIA 的 TensorFlow 镜像 25.02 有。它在 Linux 上用 Docker 运行，或者在 Windows 上的 WSL 2 中运行。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/old_card.py" />
   <source>about 30 minutes, 15 GB on the disk</source>
   <translation>约 30 分钟，占用磁盘 15 GB</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/old_card.py" />
   <source>Or use PyTorch or JAX, which support this card</source>
   <translation>或者使用支持这块显卡的 PyTorch 或 JAX</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/old_card.py" />
   <source>Use PyTorch or JAX, which support this card</source>
   <translation>使用支持这块显卡的 PyTorch 或 JAX</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/old_card.py" />
   <source>Their newest builds have code for it. Keras 3 can compute with either of them: set the variable KERAS_BACKEND to torch or jax.</source>
   <translation>它们的最新构建版本有适用于它的代码。Keras 3 可以用其中任何一个来计算：把变量 KERAS_BACKEND 设为 torch 或 jax。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/old_card.py" />
   <source>Choose PyTorch or JAX on the first page and check again.</source>
   <translation>在第一页选择 PyTorch 或 JAX，重新检查。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/old_card.py" />
   <source>Release {major}.{minor} is the last of PyTorch with code for a card of this age.</source>
   <translation>版本 {major}.{minor} 是 PyTorch 最后一个有适用于这个年代显卡的代码的版本。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/old_card.py" />
   <source>Install PyTorch {version}</source>
   <translation>安装 PyTorch {version}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/old_card.py" />
   <source>Install PyTorch built with CUDA {cuda_of_index}</source>
   <translation>安装用 CUDA {cuda_of_index} 编译的 PyTorch</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/old_card.py" />
   <source>TensorFlow {version} and the libraries that it brings still have code for this card.{held}</source>
   <translation>TensorFlow {version} 及其带入的库仍有适用于这块显卡的代码。{held}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/old_card.py" />
   <source>Install TensorFlow {version}</source>
   <translation>安装 TensorFlow {version}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/old_card.py" />
   <source>cuDNN is kept below {limit}, since newer ones have no code for it.</source>
   <translation>cuDNN 保持在 {limit} 以下，因为更新的版本没有适用于它的代码。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/old_card.py" />
   <source>It needs Python {limits} to {limits2}.</source>
   <translation>它需要 Python {limits} 到 {limits2}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/old_card.py" />
   <source>Or keep {framework_named} and hold cuDNN at {last_cudnn}</source>
   <translation>或者保留 {framework_named}，并把 cuDNN 固定在 {last_cudnn}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/old_card.py" />
   <source>Keep {framework_named} and hold cuDNN at {last_cudnn}</source>
   <translation>保留 {framework_named}，并把 cuDNN 固定在 {last_cudnn}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/old_card.py" />
   <source>Version {last_cudnn} is the last with code for this card. Later ones begin with the GeForce RTX 20.</source>
   <translation>版本 {last_cudnn} 是最后一个有适用于这块显卡的代码的版本。之后的版本从 GeForce RTX 20 开始。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>is on this computer, but not where it is</source>
   <translation>在这台电脑上，但不在</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>are here, but not where they are</source>
   <translation>在这里，但不在</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>{several} {is_here} looked for</source>
   <extracomment>is_here = 'is on this computer, but not where it is' if len(s.libraries) == 1 else 'are here, but not where they are'</extracomment>
   <translation>{several} {is_here}系统查找的位置</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>Here it lies in {several}.</source>
   <translation>此处它位于 {several}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>It takes the folder that holds the library.</source>
   <translation>它需要的是库所在的文件夹。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>Windows searches it before the rest of PATH.</source>
   <translation>Windows 会先搜索它，再搜索 PATH 的其余部分。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>Libraries are looked for there first.</source>
   <translation>会首先在那里查找库。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>Name the folder in {variable}, for this terminal only</source>
   <extracomment>variable = 'PATH' if s.windows else 'LD_LIBRARY_PATH'</extracomment>
   <translation>在 {variable} 中加入该文件夹，仅对此终端</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>{first} It is a quick way to see whether this was all.{where}</source>
   <extracomment>first = f' Found first is {file}' if file else ''; where = '' if s.folders else ' It is the folder that holds the DLL, such as the folder bin of CUDA.'</extracomment>
   <translation>{first}这可以很快看出原因是否就在这里。{where}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>It is the folder that holds the DLL, such as the folder bin of CUDA.</source>
   <translation>它是 DLL 所在的文件夹，例如 CUDA 的文件夹 bin。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>Add the folder to your own PATH</source>
   <translation>把该文件夹加入您自己的 PATH</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>Windows looks for such libraries in the folders that PATH names. Only your user is changed.{where}</source>
   <extracomment>where = '' if s.folders else ' It is the folder that holds the DLL, such as the folder bin of CUDA.'</extracomment>
   <translation>Windows 在 PATH 列出的文件夹中查找这样的库。只更改您的用户的设置。{where}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>Open a new terminal, start gpuwizard from it and check again.</source>
   <translation>打开新终端，从中启动 gpuwizard，然后重新检查。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>In Windows search for "environment variables", open Path under your user and delete the line.</source>
   <translation>在 Windows 中搜索“环境变量”，打开您的用户下的 Path，删除该行。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>Use a Python from python.org or conda instead of the one from the Microsoft Store</source>
   <translation>使用 python.org 或 conda 的 Python，代替 Microsoft Store 的 Python</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>The Store's Python is shut off from parts of the system and does not look into PATH for libraries.</source>
   <translation>Store 的 Python 与系统的某些部分隔离，不会在 PATH 中查找库。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>Uninstall the new Python in the Windows settings.</source>
   <translation>在 Windows 设置中卸载新的 Python。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>about 10 minutes</source>
   <translation>约 10 分钟</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>os.add_dll_directory with that folder</source>
   <translation>对该文件夹使用 os.add_dll_directory</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>Name the folder in your program, before it imports PyTorch</source>
   <translation>在您的程序中，在导入 PyTorch 之前指定该文件夹</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>From Python 3.8 on, PATH does not count for the libraries that a package loads. The first lines of the program must be import os and {line}.</source>
   <extracomment>line = f'os.add_dll_directory({folder!r})' if folder else 'os.add_dll_directory with that folder'</extracomment>
   <translation>从 Python 3.8 起，软件包加载库时不再看 PATH。程序的开头几行必须是 import os 和 {line}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>The program finds the library.</source>
   <translation>程序能找到该库。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>Take the lines out again.</source>
   <translation>再删去这些行。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>Found first is {file}</source>
   <translation>首先找到的是 {file}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>by way of {variable}</source>
   <extracomment>variable = 'PATH' if s.windows else 'LD_LIBRARY_PATH'</extracomment>
   <translation>通过 {variable}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>Without {variable} the framework could be imported.</source>
   <extracomment>variable = 'PATH' if s.windows else 'LD_LIBRARY_PATH'</extracomment>
   <translation>没有 {variable} 时，框架可以导入。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>Another copy of {get} is found first</source>
   <translation>首先找到的是 {get} 的另一个副本</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>Take the folder out of {variable}, for this terminal only</source>
   <extracomment>variable = 'PATH' if s.windows else 'LD_LIBRARY_PATH'</extracomment>
   <translation>从 {variable} 中去掉该文件夹，仅对此终端</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>The right copy is then found, and nothing is deleted. It is a quick way to see whether this was all.</source>
   <translation>这样会找到正确的副本，不会删除任何东西。这可以很快看出原因是否就在这里。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>Take it out of the file that sets {variable}</source>
   <extracomment>variable = 'PATH' if s.windows else 'LD_LIBRARY_PATH'</extracomment>
   <translation>从设置 {variable} 的文件中去掉它</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>Mostly it is set in a file that is read when you log in; the command shows the line. On a cluster it can also be a loaded module.</source>
   <translation>它大多是在登录时读取的某个文件中设置的；命令会显示那一行。在集群上，也可能是由加载的 module 设置的。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>Log out and in again. {again}</source>
   <translation>注销并重新登录。{again}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>Put the line back.</source>
   <translation>放回该行。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>set to "{value}"</source>
   <translation>设为“{value}”</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>set, but empty</source>
   <translation>已设置，但为空</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>The variable {name} hides the GPU</source>
   <translation>变量 {name} 隐藏了 GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>{explanation} Here {name} is {to}.</source>
   <extracomment>to = f'set to "{value}"' if value else 'set, but empty'</extracomment>
   <translation>{explanation}此处 {name} {to}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>Take the variable {name} away, for this terminal only</source>
   <translation>移除变量 {name}，仅对此终端</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>Without it the framework sees all GPUs. It is a quick way to see whether this was all.</source>
   <translation>没有它时，框架能看到所有 GPU。这可以很快看出原因是否就在这里。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>Start the container anew with NVIDIA_VISIBLE_DEVICES set to all</source>
   <translation>把 NVIDIA_VISIBLE_DEVICES 设为 all，重新启动容器</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>The variable is read once, when the container starts. Changing it inside has no effect. With Docker, "--gpus all" sets it.</source>
   <translation>该变量只在容器启动时读取一次。在容器内更改它没有效果。使用 Docker 时，“--gpus all”会设置它。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>The command shows the lines that set it, in files that are read when you log in. Delete them.</source>
   <translation>命令会显示在登录时读取的文件中设置它的行。请删除这些行。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>On Linux a file that is read at log-in sets it, on Windows the variables of your user.</source>
   <translation>在 Linux 上，由登录时读取的某个文件设置它；在 Windows 上，由您的用户变量设置它。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>Take {name} out of the settings for good</source>
   <translation>从设置中永久移除 {name}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>Only your user's settings are changed. If a new terminal still has it, it is one of the system's own variables, which an administrator can delete.</source>
   <translation>只更改您的用户的设置。如果新终端中仍有它，则它是系统变量，可以由管理员删除。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>Set {name} again as it was.</source>
   <translation>把 {name} 重新设为原来的值。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>Or name a GPU that exists</source>
   <translation>或者指定一个存在的 GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>Name a GPU that exists</source>
   <translation>指定一个存在的 GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>GPUs are counted from 0. On a cluster the scheduler sets this variable: ask for a GPU in the job (Slurm: "--gres=gpu:1") and leave the variable alone.</source>
   <translation>GPU 从 0 开始编号。在集群上，调度程序会设置此变量：请在作业中申请 GPU（Slurm：“--gres=gpu:1”），不要改动该变量。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>If it comes back, look for {name} in the program itself</source>
   <translation>如果它再次出现，请在程序本身中查找 {name}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>A script or notebook can set it in its first lines, before the framework is imported.</source>
   <translation>脚本或笔记本可能在开头几行、导入框架之前设置它。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>The program no longer sets the variable and finds the GPU.</source>
   <translation>程序不再设置该变量，并且能找到 GPU。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>A GPU library is installed, but not where the system looks</source>
   <translation>GPU 库已安装，但不在系统查找的位置</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>The library exists, in a folder that is not searched</source>
   <translation>库存在，但所在的文件夹不会被搜索</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>The system looks for libraries only in certain folders. The one that the framework needs is on this computer, but in a folder that is not among them.</source>
   <translation>系统只在特定的文件夹中查找库。框架需要的库在这台电脑上，但所在的文件夹不属于其中。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>You installed CUDA or cuDNN yourself, and the framework still says that it could not load the library. It works in one terminal or editor and not in another.</source>
   <translation>您自己安装了 CUDA 或 cuDNN，而框架仍说它无法加载该库。它在一个终端或编辑器中能工作，在另一个中不能。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>The step Search path names no library any more, also in a new terminal.</source>
   <translation>步骤“搜索路径”不再提到任何库，在新终端中也是如此。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>Another copy of a GPU library is found first</source>
   <translation>首先找到的是某个 GPU 库的另一个副本</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>A stray copy of a library wins over the right one</source>
   <translation>一个库的多余副本抢在了正确的副本之前</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>Several copies of the same library are on this computer, and the system takes the first one that it finds. That one is not the copy that belongs to the framework.</source>
   <translation>这台电脑上有同一个库的多个副本，系统采用它首先找到的那个。那个不是属于框架的副本。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>LD_LIBRARY_PATH or PATH names folders of an older CUDA, or another program put its own copy into a system folder. The GPU works in a terminal in which that variable is empty.</source>
   <translation>LD_LIBRARY_PATH 或 PATH 列出了旧版 CUDA 的文件夹，或者另一个程序把自己的副本放进了系统文件夹。在该变量为空的终端中，GPU 能工作。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>The step Search path shows the copy that belongs to the framework as the one that is loaded.</source>
   <translation>步骤“搜索路径”显示，加载的是属于框架的副本。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>A setting hides the GPU from the framework</source>
   <translation>某个设置对框架隐藏了 GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>An environment variable tells the framework not to see the GPU</source>
   <translation>某个环境变量让框架看不到 GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>Environment variables are settings that programs inherit when they start. Some of them choose which GPUs a program may see, and here one leaves none.</source>
   <translation>环境变量是程序启动时继承的设置。其中一些决定程序可以看到哪些 GPU，而此处有一个变量一个都没有留下。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>nvidia-smi shows the card, and the framework finds none, without any error. CUDA_VISIBLE_DEVICES was once set to -1 or to another machine's number, or a batch job was given no GPU.</source>
   <translation>nvidia-smi 显示显卡，而框架找不到，也没有任何错误。CUDA_VISIBLE_DEVICES 曾设为 -1 或另一台机器的编号，或者批处理作业没有分配到 GPU。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path.py" />
   <source>The framework lists the card in a new terminal, without a change to your program.</source>
   <translation>框架在新终端中列出显卡，无需更改您的程序。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path_copies.py" />
   <source>grep -rnF {quote} /etc/ld.so.conf /etc/ld.so.conf.d</source>
   <translation>grep -rnF {quote} /etc/ld.so.conf /etc/ld.so.conf.d</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path_copies.py" />
   <source>Take the folder out of the system's list for the loader</source>
   <translation>从系统的加载器列表中去掉该文件夹</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path_copies.py" />
   <source>No variable names {folder}, so the system's own list probably does. The command shows the line: delete it, then run ldconfig as administrator. Where no line is shown, a package put the file there.</source>
   <translation>没有变量列出 {folder}，因此它可能在系统自己的列表中。命令会显示那一行：删除它，然后以管理员身份运行 ldconfig。如果没有显示任何行，则是某个软件包把文件放在了那里。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path_copies.py" />
   <source>Put the line back and run ldconfig again.</source>
   <translation>放回该行，再次运行 ldconfig。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path_copies.py" />
   <source>Or name the folder of the right copy in LD_LIBRARY_PATH, for this terminal only</source>
   <translation>或者在 LD_LIBRARY_PATH 中加入正确副本所在的文件夹，仅对此终端</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path_copies.py" />
   <source>Name the folder of the right copy in LD_LIBRARY_PATH, for this terminal only</source>
   <translation>在 LD_LIBRARY_PATH 中加入正确副本所在的文件夹，仅对此终端</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path_copies.py" />
   <source>The loader looks there before it looks into its list. The step Search path names each copy.</source>
   <translation>加载器会先在那里查找，再查它的列表。步骤“搜索路径”列出每个副本。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path_copies.py" />
   <source>It is {folder}.</source>
   <translation>它是 {folder}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path_copies.py" />
   <source>Take the folder out of your own PATH</source>
   <translation>从您自己的 PATH 中去掉该文件夹</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path_copies.py" />
   <source>Windows takes the first file of that name.{named} If the folder stands in the PATH of the whole computer, an administrator must take it out there.</source>
   <extracomment>named = f' Here it is {name}; {name}.old will do as its new name.' if name else ''</extracomment>
   <translation>Windows 采用该名称的第一个文件。{named}如果该文件夹在整台电脑的 PATH 中，必须由管理员在那里去掉它。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path_copies.py" />
   <source>In Windows search for "environment variables", open Path under your user and add the folder again.</source>
   <translation>在 Windows 中搜索“环境变量”，打开您的用户下的 Path，重新加入该文件夹。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path_copies.py" />
   <source>Or rename the stray file</source>
   <translation>或者重命名多余的文件</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path_copies.py" />
   <source>Rename the stray file</source>
   <translation>重命名多余的文件</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path_copies.py" />
   <source>A copy in System32 or beside python.exe wins over every PATH. Some programs leave one there.</source>
   <translation>System32 中或 python.exe 旁的副本优先于任何 PATH。有些程序会在那里留下副本。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path_copies.py" />
   <source>Here it is {name}; {name}.old will do as its new name.</source>
   <translation>此处是 {name}；新名称用 {name}.old 即可。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path_copies.py" />
   <source>Some program has left it in a folder of Windows itself, where Windows looks before PATH.{named} Leave the folder and PATH as they are: Windows needs both.</source>
   <extracomment>named = f' Here it is {name}; {name}.old will do as its new name.' if name else ''</extracomment>
   <translation>某个程序把它留在了 Windows 自己的文件夹中，而 Windows 会先在那里查找，再查找 PATH。{named}让该文件夹和 PATH 保持原样：两者都是 Windows 需要的。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path_links.py" />
   <source>Link the library into a folder where TensorFlow looks</source>
   <translation>把库链接到 TensorFlow 查找的文件夹中</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path_links.py" />
   <source>A link is a second name for the same file. It lasts for this environment, needs no administrator and changes nothing outside.</source>
   <translation>链接是同一个文件的第二个名称。它对此环境长期有效，不需要管理员，也不会改变环境之外的任何东西。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path_links.py" />
   <source>Delete the link: the file of the same name in the folder that the command ends with.</source>
   <translation>删除链接：即命令末尾的文件夹中同名的文件。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path_links.py" />
   <source>Run conda env config vars unset for the same variable.</source>
   <translation>对同一变量运行 conda env config vars unset。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path_links.py" />
   <source>Delete the last line of the environment's file bin/activate.</source>
   <translation>删除环境的文件 bin/activate 的最后一行。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path_links.py" />
   <source>Or name the folder each time this environment is activated</source>
   <translation>或者在每次激活此环境时指定该文件夹</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path_links.py" />
   <source>Name the folder each time this environment is activated</source>
   <translation>在每次激活此环境时指定该文件夹</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path_links.py" />
   <source>It lasts, but works only in terminals in which the environment was activated.</source>
   <translation>它长期有效，但只在激活了该环境的终端中起作用。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path_links.py" />
   <source>Or name the folder to the system's loader, for all programs</source>
   <translation>或者向系统的加载器指定该文件夹，对所有程序有效</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path_links.py" />
   <source>Name the folder to the system's loader, for all programs</source>
   <translation>向系统的加载器指定该文件夹，对所有程序有效</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path_links.py" />
   <source>It lasts and needs no variable. Other programs may then take libraries from that folder too.</source>
   <translation>它长期有效，而且不需要变量。其他程序之后也可能从该文件夹取用库。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path_links.py" />
   <source>Delete the file {file} and run ldconfig again.</source>
   <translation>删除文件 {file}，再次运行 ldconfig。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path_links.py" />
   <source>Or install TensorFlow {LOOKUP_WORKS}</source>
   <translation>或者安装 TensorFlow {LOOKUP_WORKS}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path_links.py" />
   <source>Install TensorFlow {LOOKUP_WORKS}</source>
   <translation>安装 TensorFlow {LOOKUP_WORKS}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/path_links.py" />
   <source>Release {TENSORFLOW_LOOKUP_FAULT} does not look into the folder of libcusolver; this one does.</source>
   <translation>版本 {TENSORFLOW_LOOKUP_FAULT} 不会在 libcusolver 的文件夹中查找；这个版本会。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/pythons.py" />
   <source>Python {here} gets only old releases of PyTorch, and uv, the small tool that picks the right build, does not run on it. The Python you have stays as it is.</source>
   <translation>适用于 Python {here} 的只有 PyTorch 的旧版本，而选择合适构建版本的小工具 uv 也无法在其上运行。您现有的 Python 保持原样。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/pythons.py" />
   <source>This release's own GPU libraries cannot be installed with Python {here}: one of them was made for older Pythons only. The Python you have stays as it is.</source>
   <translation>此版本自带的 GPU 库无法安装到 Python {here} 中：其中一个库只为更旧的 Python 制作过。您现有的 Python 保持原样。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/pythons.py" />
   <source>No {framework_title} with its GPU libraries exists for Python {here}.</source>
   <translation>没有适用于 Python {here}、自带 GPU 库的 {framework_title}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/pythons.py" />
   <source>The newest {framework_title} for Python {here} is {newest_patch}, which does not bring its GPU libraries along. A newer Python gets a release that does. The Python you have stays as it is.</source>
   <translation>适用于 Python {here} 的最新 {framework_title} 是 {newest_patch}，它不自带 GPU 库。较新的 Python 可以使用自带 GPU 库的版本。您现有的 Python 保持原样。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/quoting.py" />
   <source>a double quote is handed on differently by different versions of this shell</source>
   <translation>此 shell 的不同版本对双引号的传递方式不同</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/quoting.py" />
   <source>cmd expands what stands between two percent signs</source>
   <translation>cmd 会展开两个百分号之间的内容</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/quoting.py" />
   <source>no argument can hold a NUL character</source>
   <translation>参数中不能有 NUL 字符</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/quoting.py" />
   <source>half of a surrogate pair has no bytes</source>
   <translation>半个代理对没有对应的字节</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/quoting.py" />
   <source>a line break or control character cannot be pasted safely</source>
   <translation>换行符或控制字符无法安全地粘贴</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/quoting.py" />
   <source>half of a surrogate pair cannot be copied</source>
   <translation>半个代理对无法复制</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/quoting.py" />
   <source>Windows PowerShell does not hand this argument on unchanged</source>
   <translation>Windows PowerShell 不会原样传递此参数</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>The GPU is split into parts (MIG), and this program got none</source>
   <translation>GPU 已拆分成多个部分（MIG），而此程序没有得到其中任何一个</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>The GPU is set to accept no program at all</source>
   <translation>GPU 设置为完全不接受任何程序</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>{explanation} Here it is set to accept none.</source>
   <translation>{explanation}此处它设置为不接受任何程序。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>End the program that uses the GPU, or wait for it</source>
   <translation>结束使用 GPU 的程序，或等待它结束</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>In its present mode the card serves one program at a time. nvidia-smi shows which one that is.</source>
   <translation>在当前模式下，显卡一次只服务于一个程序。nvidia-smi 会显示是哪一个。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>nvidia-smi lists no program. Then start yours again.</source>
   <translation>nvidia-smi 没有列出任何程序。然后再次启动您的程序。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>Have the card's compute mode set to default on the machine that owns it</source>
   <translation>请人在拥有显卡的机器上把它的计算模式设为默认</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>The mode is a setting of the driver there. The command for it is nvidia-smi -c 0.</source>
   <translation>该模式是那里的驱动程序的一项设置。相应的命令是 nvidia-smi -c 0。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>Set the card's compute mode back to default</source>
   <translation>把显卡的计算模式设回默认</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>Then several programs may use it at once. It is set to {mode} now.</source>
   <translation>这样多个程序可以同时使用它。它现在设为 {mode}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>Then several programs may use it at once.</source>
   <translation>这样多个程序可以同时使用它。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>It is set to {mode} now.</source>
   <translation>它现在设为 {mode}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>nvidia-smi shows Default in the column Compute M. Then check again.</source>
   <translation>nvidia-smi 在 Compute M. 列中显示 Default。然后重新检查。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>"nvidia-smi -c {number}" sets the former mode again.</source>
   <translation>“nvidia-smi -c {number}”会重新设为以前的模式。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>The mode before is set again with "-c 3".</source>
   <translation>用“-c 3”会重新设为以前的模式。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>If NVIDIA's MPS service runs, stop it</source>
   <translation>如果 NVIDIA 的 MPS 服务在运行，请停止它</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>MPS shares a card among programs of one user, and others are turned away.</source>
   <translation>MPS 让同一用户的多个程序共用一块显卡，而拒绝其他用户的程序。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>Start it again with nvidia-cuda-mps-control -d.</source>
   <translation>用 nvidia-cuda-mps-control -d 重新启动它。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>Name one of the card's parts in CUDA_VISIBLE_DEVICES</source>
   <translation>在 CUDA_VISIBLE_DEVICES 中指定显卡的一个部分</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>The list shows the parts, each with a name that begins with MIG-. Set the variable to one of these names.</source>
   <translation>列表会显示各个部分，每个部分的名称以 MIG- 开头。把变量设为其中一个名称。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>Your program, started from a terminal with that variable, finds a GPU.</source>
   <translation>您的程序从设有该变量的终端启动时，能找到 GPU。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>If the list names no part, have MIG switched off</source>
   <translation>如果列表中没有任何部分，请关闭 MIG</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>Without parts such a card serves nobody. It must be idle for this, and some machines need a restart.</source>
   <translation>没有拆分出部分时，这样的显卡无法服务于任何程序。关闭时它必须空闲，有些机器还需要重新启动。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>nvidia-smi shows the card with all its memory. Then check again.</source>
   <translation>nvidia-smi 显示显卡及其全部显存。然后重新检查。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>"nvidia-smi -mig 1" splits it again; the parts must then be made anew.</source>
   <translation>“nvidia-smi -mig 1”会再次拆分它；之后各部分必须重新创建。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>Name a GPU that exists: they are counted from 0</source>
   <translation>指定一个存在的 GPU：它们从 0 开始编号</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>With one card the only valid number is 0. nvidia-smi -L lists the cards. CUDA_VISIBLE_DEVICES renumbers them: the first one that it names becomes 0.</source>
   <translation>只有一块显卡时，唯一有效的编号是 0。nvidia-smi -L 会列出显卡。CUDA_VISIBLE_DEVICES 会对它们重新编号：它列出的第一个成为 0。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>Your program names only numbers that are in the list.</source>
   <translation>您的程序只使用列表中的编号。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>Or let TensorFlow choose where a named device does not exist</source>
   <translation>或者在指定的设备不存在时，让 TensorFlow 自行选择</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>Let TensorFlow choose where a named device does not exist</source>
   <translation>在指定的设备不存在时，让 TensorFlow 自行选择</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>tf.config.set_soft_device_placement(True), put right after the import, does that. The program may then run on the processor without a word.</source>
   <translation>把 tf.config.set_soft_device_placement(True) 放在导入之后即可。之后程序可能会在处理器上运行，而不作任何提示。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>The program runs.</source>
   <translation>程序能够运行。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>With several processes, start as many as there are GPUs</source>
   <translation>使用多个进程时，启动的进程数应与 GPU 数相同</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>Launchers such as torchrun give each process a number, and each takes the card of that number.</source>
   <translation>torchrun 之类的启动器会给每个进程一个编号，每个进程使用该编号的显卡。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>All processes start.</source>
   <translation>所有进程都能启动。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>Start as many as before.</source>
   <translation>启动与以前一样多的进程。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>Move the setting to the top of the program, right after the import</source>
   <translation>把该设置移到程序开头，紧接在导入之后</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>It must come before the first tensor, model or list of devices. In a notebook restart the kernel first.</source>
   <translation>它必须出现在第一个张量、模型或设备列表之前。在笔记本中，请先重新启动内核。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>The program starts without the message.</source>
   <translation>程序启动时不再出现该消息。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>Move the line back.</source>
   <translation>把该行移回原处。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>If the program starts worker processes, choose the start method "spawn"</source>
   <translation>如果程序会启动工作进程，请选择启动方法“spawn”</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>On Linux a worker begins as a copy of the program. A copy made after the GPU was first used cannot use it. multiprocessing.set_start_method("spawn") at the start of the program makes workers afresh.</source>
   <translation>在 Linux 上，工作进程起初是程序的一个副本。在首次使用 GPU 之后产生的副本无法使用 GPU。在程序开头使用 multiprocessing.set_start_method("spawn")，会全新创建工作进程。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>The workers start without the message.</source>
   <translation>工作进程启动时不再出现该消息。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>Find the place: have the program wait for each step on the GPU</source>
   <translation>找出位置：让程序在 GPU 上的每一步都等待完成</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>The GPU works ahead, so the error is reported too late. With this variable it comes at once.</source>
   <translation>GPU 会提前执行，因此错误报告得太晚。使用此变量后，错误会立即出现。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>The last lines of the error now name the operation that failed.</source>
   <translation>错误的最后几行现在会指出失败的运算。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>Open a new terminal. Programs are slower with the variable.</source>
   <translation>打开新终端。设有该变量时，程序会变慢。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>Check labels and indices in your data</source>
   <translation>检查数据中的标签和索引</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>A class number that is too high, or negative, is the most common reason for such an error. The same program on the processor gives a clear message.</source>
   <translation>类别编号过大或为负数，是此类错误最常见的原因。同一程序在处理器上会给出明确的消息。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>The program runs with data that was checked.</source>
   <translation>程序使用检查过的数据能够运行。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>On Windows, make the single steps shorter</source>
   <translation>在 Windows 上，缩短单个步骤</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>Windows stops a step on the GPU that keeps the screen waiting for two seconds. A smaller batch, or a card without a screen, avoids that.</source>
   <translation>如果 GPU 上的一个步骤让屏幕等待两秒，Windows 就会停止它。减小批次，或使用没有连接屏幕的显卡，可以避免这种情况。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>The program runs past the point where it stopped.</source>
   <translation>程序运行到超过以前停止的位置。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>Set the former sizes again.</source>
   <translation>恢复以前的大小。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>The GPU accepts no further program</source>
   <translation>GPU 不再接受更多程序</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>The GPU is set to serve one program only, or none</source>
   <translation>GPU 设置为只服务于一个程序，或不服务于任何程序</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>The driver can be told to let only one program use the card, or none at all. In such a mode it turns every other program away, even when it has nothing to do.</source>
   <translation>驱动程序可以设置为只让一个程序使用显卡，或不让任何程序使用。在这样的模式下，即使显卡空闲，它也会拒绝所有其他程序。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>It is a server or a cluster that several people use. nvidia-smi shows "E. Process", "Prohibited" or "MIG" at the right, or a program named nvidia-cuda-mps-server.</source>
   <translation>这是多人使用的服务器或集群。nvidia-smi 在右侧显示“E. Process”、“Prohibited”或“MIG”，或者显示名为 nvidia-cuda-mps-server 的程序。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>nvidia-smi shows the compute mode Default, and your program computes on the GPU.</source>
   <translation>nvidia-smi 显示计算模式为 Default，并且您的程序在 GPU 上计算。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>Large cards can be split into parts of their own (NVIDIA calls that MIG). The whole card is then no longer there for programs: each must be given one of the parts.</source>
   <translation>大型显卡可以拆分成各自独立的部分（NVIDIA 称之为 MIG）。此后程序无法再使用整块显卡：必须给每个程序分配其中一个部分。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>The program names a GPU that does not exist</source>
   <translation>程序指定了不存在的 GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>The program asks for a GPU number that this machine does not have</source>
   <translation>程序要求的 GPU 编号在这台机器上不存在</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>Programs name GPUs by number, beginning with 0. This one asks for a number that does not exist here, or that was hidden from it.</source>
   <translation>程序用编号指定 GPU，从 0 开始。此程序要求的编号在这里不存在，或者对它隐藏了。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>The program holds a number such as "cuda:1" or "GPU:1", or was written for a machine with more cards. nvidia-smi -L lists fewer.</source>
   <translation>程序中写有“cuda:1”或“GPU:1”之类的编号，或者是为有更多显卡的机器编写的。nvidia-smi -L 列出的较少。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>The program starts and uses a card that nvidia-smi -L lists.</source>
   <translation>程序能够启动，并使用 nvidia-smi -L 列出的显卡。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>A GPU setting came too late in the program</source>
   <translation>某个 GPU 设置在程序中出现得太晚</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>Settings of the GPU were made after it had been used</source>
   <translation>在使用 GPU 之后才进行 GPU 的设置</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>Some settings, such as how memory is taken, can be made only before the GPU is first used. This program made one afterwards. The installation is in order.</source>
   <translation>有些设置（例如如何占用内存）只能在首次使用 GPU 之前进行。此程序在那之后才进行了一项设置。安装没有问题。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>The message says that something "must be set before" or "cannot be modified after". In a notebook, a cell was run for the second time; or the program starts worker processes.</source>
   <translation>消息说某项“must be set before”或“cannot be modified after”。在笔记本中，某个单元格运行了第二次；或者程序会启动工作进程。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>The program starts without that message, and the setting has its effect.</source>
   <translation>程序启动时不再出现该消息，并且该设置生效。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>A computation on the GPU failed while it ran</source>
   <translation>GPU 上的一项计算在运行时失败</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>A computation on the GPU was stopped by an error</source>
   <translation>GPU 上的一项计算因错误而停止</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>A piece of the program that runs on the GPU was stopped, for instance because it reached for memory that is not its own. Mostly the reason is in the program or its data. After that the program must be started anew.</source>
   <translation>程序在 GPU 上运行的一部分被停止，例如因为它访问了不属于自己的内存。原因大多在程序或其数据中。此后程序必须重新启动。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>The error comes in the middle of a run, at times at another line each time. It speaks of an "illegal memory access", a "device-side assert" or a launch that timed out.</source>
   <translation>错误出现在运行途中，有时每次出现在不同的行。它提到“illegal memory access”、“device-side assert”或 launch timed out（启动超时）。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime.py" />
   <source>The program runs to its end with the same data.</source>
   <translation>程序使用相同的数据能运行到结束。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>Take the line out of your program again.</source>
   <translation>再从您的程序中删去该行。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>TensorFlow and JAX reserve nearly all of the GPU's memory when they start.</source>
   <translation>TensorFlow 和 JAX 启动时会预留几乎全部显存。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>Make the batch smaller</source>
   <translation>减小批次</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>The batch is the number of samples that are computed at once. Half of it needs about half the memory. Smaller images, shorter texts or a smaller model help as well.</source>
   <translation>批次（batch）是一次计算的样本数。减半后大约只需要一半的显存。使用更小的图像、更短的文本或更小的模型也有帮助。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>Set the former number again.</source>
   <translation>恢复以前的数字。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>{STATIC} With this it takes what it needs.</source>
   <translation>{STATIC}使用此设置后，它只占用所需的部分。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>Memory that is free but scattered can then be used as one piece.</source>
   <translation>这样，空闲但分散的显存可以作为一整块使用。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>Let it take memory as it needs it</source>
   <translation>让它按需占用显存</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>Compute with half precision where the model allows it</source>
   <translation>在模型允许的地方使用半精度计算</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>Numbers then take two bytes and not four. Keras calls it the policy "mixed_float16", PyTorch calls it autocast.</source>
   <translation>这样数字占用两个字节，而不是四个。Keras 称之为策略“mixed_float16”，PyTorch 称之为 autocast。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>The program runs past the point where it stopped, with results of the same quality.</source>
   <translation>程序运行到超过以前停止的位置，并且结果质量相同。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>Here this program is on the card: {told}.</source>
   <translation>此处有这个程序在使用显卡：{told}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>Here these programs are on the card: {told}.</source>
   <translation>此处有这些程序在使用显卡：{told}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>Here a program of another user is on the card: {told}.</source>
   <translation>此处有另一个用户的程序在使用显卡：{told}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>Here programs of other users are on the card: {told}.</source>
   <translation>此处有其他用户的一些程序在使用显卡：{told}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>Here only the desktop or the system itself is on the card: {told}.</source>
   <translation>此处只有桌面或系统本身在使用显卡：{told}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>Close notebooks and programs that used the GPU</source>
   <translation>关闭使用过 GPU 的笔记本和程序</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>A notebook keeps the memory until its kernel is shut down, even when nothing runs.</source>
   <translation>笔记本会一直占用显存，直到它的内核关闭，即使没有运行任何东西。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>nvidia-smi shows more free memory. Then start your program again.</source>
   <translation>nvidia-smi 显示更多的空闲显存。然后再次启动您的程序。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>Open the notebook again; its variables are gone.</source>
   <translation>重新打开笔记本；其中的变量已经丢失。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>See who holds the memory</source>
   <translation>查看谁占用了显存</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>nvidia-smi lists the programs that use the card at the end of its table. The Task Manager shows it under Details, once the column for dedicated GPU memory is added.</source>
   <translation>nvidia-smi 在其表格末尾列出使用显卡的程序。在任务管理器的“详细信息”下，添加“专用 GPU 内存”列之后也会显示。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>nvidia-smi lists the programs that use the card at the end of its table.</source>
   <translation>nvidia-smi 在其表格末尾列出使用显卡的程序。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>The Task Manager shows it under Details, once the column for dedicated GPU memory is added.</source>
   <translation>在任务管理器的“详细信息”下，添加“专用 GPU 内存”列之后也会显示。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>The list names your own program, or another one that can be ended.</source>
   <translation>列表中有您自己的程序，或者另一个可以结束的程序。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>End {program} (PID {pid}), if it is yours and no longer needed</source>
   <translation>如果 {program}（PID {pid}）是您的且不再需要，请结束它</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>Its memory is given back at once. Unsaved work in it is lost. PID is the number under which nvidia-smi lists a program; the command ends only this one.</source>
   <translation>它的显存会立即释放。其中未保存的工作会丢失。PID 是 nvidia-smi 列表中程序的编号；该命令只结束这一个程序。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>nvidia-smi no longer lists it. Then start your program again.</source>
   <translation>nvidia-smi 不再列出它。然后再次启动您的程序。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>Start the program again; what it had not saved is lost.</source>
   <translation>再次启动该程序；它没有保存的内容已经丢失。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>Ask the other user to end the program, or wait for it</source>
   <translation>请另一个用户结束该程序，或等待它结束</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>It belongs to another user: {told}. Only that user or an administrator can end it.</source>
   <translation>它属于另一个用户：{told}。只有该用户或管理员可以结束它。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>Close windows that you do not need, or restart the computer</source>
   <translation>关闭不需要的窗口，或重新启动电脑</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>Only the desktop or the system itself is on the card: {told}. It must keep running. It gives memory back when windows are closed, and the rest at a restart.</source>
   <translation>只有桌面或系统本身在使用显卡：{told}。它必须继续运行。关闭窗口时它会释放一些显存，其余的在重新启动时释放。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>Open the windows again.</source>
   <translation>重新打开那些窗口。</translation>
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
   <translation>其他程序占用了 GPU 的显存</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>The memory of the GPU is taken by programs other than this one</source>
   <translation>GPU 的显存被此程序以外的程序占用</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>The GPU has memory of its own, and other programs hold most of it, so yours gets too little. That often looks like a fault of cuDNN or cuBLAS, because those are the first to ask for memory.</source>
   <translation>GPU 有自己的内存（显存），其中大部分被其他程序占用，因此您的程序得到的太少。这常常看起来像 cuDNN 或 cuBLAS 的故障，因为它们最先请求显存。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>nvidia-smi shows little free memory while your program is not running. A notebook is open somewhere, a program was stopped but has not ended, or others share the card.</source>
   <translation>您的程序没有运行时，nvidia-smi 显示的空闲显存很少。某处打开着笔记本，某个程序停止了但没有结束，或者有其他人共用显卡。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>nvidia-smi shows most of the memory as free, and your program starts.</source>
   <translation>nvidia-smi 显示大部分显存空闲，并且您的程序能够启动。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>The program needs more memory than the GPU has</source>
   <translation>程序需要的显存超过 GPU 所有的</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>The GPU's own memory is too small for this program</source>
   <translation>GPU 自己的显存对此程序来说太小</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>The GPU has memory of its own, apart from the computer's. Model, data and intermediate results must fit into it, and here they do not. Driver and installation are in order.</source>
   <translation>GPU 有自己的内存（显存），与电脑的内存分开。模型、数据和中间结果必须能放入其中，而此处放不下。驱动程序和安装没有问题。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>The error names an amount of memory that could not be had, in the middle of a run. It goes away with a smaller batch, and nvidia-smi shows your own program as the one that holds most.</source>
   <translation>错误出现在运行途中，提到一个无法得到的内存量。减小批次后它会消失，nvidia-smi 显示占用最多的是您自己的程序。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/runtime_memory.py" />
   <source>The program runs to its end, and nvidia-smi shows that some memory is left.</source>
   <translation>程序能运行到结束，并且 nvidia-smi 显示还有一些剩余显存。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/situation.py" />
   <source>the framework</source>
   <translation>框架</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>Version {TENSORFLOW_LOOKUP_FAULT} then still misses one library, libcusolver. Check again, and the next step is shown.</source>
   <translation>之后版本 {TENSORFLOW_LOOKUP_FAULT} 还缺少一个库 libcusolver。重新检查，就会显示下一步。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>Install a newer JAX with its plugin for CUDA</source>
   <translation>安装较新的 JAX 及其 CUDA 插件</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>the machine that runs the container</source>
   <translation>运行容器的机器</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>the computer</source>
   <translation>电脑</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>Restart Windows</source>
   <translation>重新启动 Windows</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>Restart {host}</source>
   <extracomment>host = 'the machine that runs the container' if situation.container else 'the computer'</extracomment>
   <translation>重新启动{host}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>Nothing is to be undone. Save your work before.</source>
   <translation>无需撤销。请先保存您的工作。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>with Python {python}</source>
   <translation>（使用 Python {python}）</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>Only conda still brings Python {python}; install Miniforge before if you have no conda.</source>
   <translation>只有 conda 还提供 Python {python}；如果您没有 conda，请先安装 Miniforge。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>If the first line asks for python3-venv, install that package with apt and start again.</source>
   <translation>如果第一行要求 python3-venv，请用 apt 安装该软件包，然后重新开始。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>The first line takes the python3 of the system, which must be 3.8 or newer.</source>
   <translation>第一行使用系统的 python3，它必须是 3.8 或更新版本。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>the conda environment "{ENVIRONMENT}"</source>
   <translation>conda 环境“{ENVIRONMENT}”</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>the folder "{ENVIRONMENT}" in your home folder</source>
   <translation>您的主文件夹中的文件夹“{ENVIRONMENT}”</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>Make a new environment{made} and install {framework_title} there</source>
   <extracomment>made = f' with Python {python}' if python else ''</extracomment>
   <translation>创建新环境{made}，并在其中安装 {framework_title}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>Choose the Python of {where} on the first page and check again.</source>
   <extracomment>where = f'the conda environment "{ENVIRONMENT}"' if conda else f'the folder "{ENVIRONMENT}" in your home folder'</extracomment>
   <translation>在第一页选择{where}的 Python，重新检查。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>Or start with a new environment</source>
   <translation>或者从一个新环境开始</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>Start with a new environment</source>
   <translation>从一个新环境开始</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>A new environment holds only packages that fit one another. It is often quicker than untangling an old one.</source>
   <translation>新环境只包含互相适合的软件包。这往往比理清旧环境更快。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>Run this check with its Python.</source>
   <translation>用它的 Python 运行此检查。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>{why} This environment belongs to conda, so conda should change it.</source>
   <translation>{why}此环境属于 conda，因此应由 conda 来更改。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>that fits your driver</source>
   <translation>适合您的驱动程序的</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>for the processor</source>
   <translation>处理器版的</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>for CUDA {backend}.{backend2}</source>
   <translation>用于 CUDA {backend}.{backend2} 的</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>{why} The small tool uv picks the build {picks}.</source>
   <translation>{why}小工具 uv 会选择{picks}构建版本。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>Uninstall torch again.</source>
   <translation>再卸载 torch。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>Install the version of torch that pip list showed before.</source>
   <translation>安装 pip list 以前显示的 torch 版本。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>The same lines with "--torch-backend {local}" and "torch=={public}" bring the former build back.</source>
   <translation>同样的行加上“--torch-backend {local}”和“torch=={public}”，会恢复以前的构建版本。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>"{pip} uninstall {gone}" and then "{pip} install torch=={public}" bring the build from PyPI back.</source>
   <extracomment>pip = 'uv pip' if situation.installer == 'uv' else 'pip'; pip = 'uv pip' if situation.installer == 'uv' else 'pip'</extracomment>
   <translation>先运行 “{pip} uninstall {gone}”，再运行 “{pip} install torch=={public}”，即可恢复 PyPI 的构建。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>"{pip} uninstall {gone}", "{pip} install torch=={public}" and then "{pip} install --no-deps {rest}" bring the builds from PyPI back.</source>
   <extracomment>pip = 'uv pip' if situation.installer == 'uv' else 'pip'; pip = 'uv pip' if situation.installer == 'uv' else 'pip'; pip = 'uv pip' if situation.installer == 'uv' else 'pip'</extracomment>
   <translation>依次运行 “{pip} uninstall {gone}”、“{pip} install torch=={public}” 和 “{pip} install --no-deps {rest}”，即可恢复 PyPI 的构建。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>The extra that brings the plugin and its GPU libraries does not work with {framework_named} yet. So JAX itself is replaced by a newer release.</source>
   <translation>带来该插件及其 GPU 库的附加项在 {framework_named} 中还不起作用。因此 JAX 本身会被替换为较新的版本。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>Shut WSL down and open it again</source>
   <translation>关闭 WSL，然后重新打开</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>That gives WSL a fresh connection to the driver of Windows. It ends everything that runs in WSL.</source>
   <translation>这会让 WSL 重新连接到 Windows 的驱动程序。它会结束 WSL 中运行的一切。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>Nothing is to be undone. Save your work in WSL before.</source>
   <translation>无需撤销。请先保存您在 WSL 中的工作。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/steps.py" />
   <source>The system itself uses this Python, so packages for your work belong into an environment of their own.</source>
   <translation>系统本身使用此 Python，因此用于您的工作的软件包应放在单独的环境中。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>In a virtual machine, have the processor passed through as it is</source>
   <translation>在虚拟机中，让处理器原样直通</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>Virtual machines often pretend to have an older processor. Its settings call the right choice "host" or "host-passthrough".</source>
   <translation>虚拟机常常假装有一个较旧的处理器。在它的设置中，正确的选项称为“host”或“host-passthrough”。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>Set the former kind of processor again.</source>
   <translation>恢复以前的处理器类型。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>a restart of the virtual machine</source>
   <translation>重新启动虚拟机</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>Take a build for older processors</source>
   <translation>使用适用于较旧处理器的构建版本</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>conda-forge builds TensorFlow and PyTorch without the newest instructions. Lacking here: {lacking}.</source>
   <translation>conda-forge 编译的 TensorFlow 和 PyTorch 不使用最新的指令。此处缺少：{lacking}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>conda-forge builds TensorFlow and PyTorch without the newest instructions.</source>
   <translation>conda-forge 编译的 TensorFlow 和 PyTorch 不使用最新的指令。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>conda-forge builds TensorFlow and PyTorch without the newest instructions. That needs Miniforge (conda) and an environment made with it. Lacking here: {lacking}.</source>
   <translation>conda-forge 编译的 TensorFlow 和 PyTorch 不使用最新的指令。这需要 Miniforge（conda）以及用它创建的环境。此处缺少：{lacking}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>conda-forge builds TensorFlow and PyTorch without the newest instructions. That needs Miniforge (conda) and an environment made with it.</source>
   <translation>conda-forge 编译的 TensorFlow 和 PyTorch 不使用最新的指令。这需要 Miniforge（conda）以及用它创建的环境。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>That needs Miniforge (conda) and an environment made with it.</source>
   <translation>这需要 Miniforge（conda）以及用它创建的环境。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>Lacking here: {lacking}.</source>
   <translation>此处缺少：{lacking}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>Or run the work on a computer with a newer processor</source>
   <translation>或者在有较新处理器的电脑上运行这项工作</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>Run the work on a computer with a newer processor</source>
   <translation>在有较新处理器的电脑上运行这项工作</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>The official builds need AVX, which processors have had since about 2011 (not all Celeron and Atom).</source>
   <translation>官方构建版本需要 AVX，大约从 2011 年起的处理器都有（Celeron 和 Atom 并非都有）。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>Needed is {wanted}.</source>
   <translation>需要的是 {wanted}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>This system has {found}.</source>
   <translation>此系统有 {found}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>Run the work in a container with a newer system</source>
   <translation>在系统较新的容器中运行这项工作</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>A container brings its own libraries and uses the driver of this machine.</source>
   <translation>容器自带库，并使用这台机器的驱动程序。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>Run this check inside the container.</source>
   <translation>在容器内运行此检查。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>Or move to a newer release of the operating system</source>
   <translation>或者换到较新版本的操作系统</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>Move to a newer release of the operating system</source>
   <translation>换到较新版本的操作系统</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>The C library is the ground that everything stands on. It must never be replaced on its own.</source>
   <translation>C 库是一切的基础。绝不能单独替换它。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>A new release cannot be taken back. Save your files before.</source>
   <translation>新版本无法撤回。请先保存您的文件。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>an hour or more</source>
   <translation>一小时或更久</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>Use the newer C++ library of your conda environment</source>
   <translation>使用您的 conda 环境中较新的 C++ 库</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>conda's own library is newer than the system's. This names its folder first, for this terminal.</source>
   <translation>conda 自己的库比系统的新。这会把它的文件夹放在最前面，仅对此终端。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>Install TensorFlow {version}, which is content with an older system</source>
   <translation>安装 TensorFlow {version}，它可用于较旧的系统</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>TensorFlow {version} needs glibc {glibc}, this release only {glibc2}.</source>
   <translation>TensorFlow {version} 需要 glibc {glibc}，而这个版本只需要 {glibc2}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>Switch TensorFlow's oneDNN off for a try</source>
   <translation>试着关闭 TensorFlow 的 oneDNN</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>oneDNN is Intel's library for fast work on the processor. The same work then runs without it.</source>
   <translation>oneDNN 是 Intel 的库，用于在处理器上快速计算。同样的工作随后会在没有它的情况下运行。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>Tell MKL which threading library to use</source>
   <translation>告诉 MKL 使用哪个线程库</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>MKL and other packages then share one OpenMP library. It helps where the error names MKL_THREADING_LAYER.</source>
   <translation>这样 MKL 和其他软件包会共用一个 OpenMP 库。如果错误提到 MKL_THREADING_LAYER，这会有帮助。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>As a stopgap, allow the OpenMP library to be loaded twice</source>
   <translation>作为权宜之计，允许 OpenMP 库加载两次</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>The program then starts, but its makers warn that results can be wrong or slow. Having NumPy and all packages like it from one source, conda or pip, is the real cure.</source>
   <translation>这样程序能够启动，但其开发者警告结果可能错误，或者运行缓慢。真正的解决办法是让 NumPy 及类似的所有软件包都来自同一个来源：conda 或 pip。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>Have conda's math packages use OpenBLAS in place of MKL</source>
   <translation>让 conda 的数学软件包使用 OpenBLAS 代替 MKL</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>MKL brings the OpenMP library that is loaded a second time. OpenBLAS does without it.</source>
   <translation>MKL 带有第二次加载的那个 OpenMP 库。OpenBLAS 不需要它。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>This system's C library is older than the framework needs</source>
   <translation>此系统的 C 库比框架所需的旧</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>glibc or libstdc++ of the system is too old for this build</source>
   <translation>系统的 glibc 或 libstdc++ 对此构建版本来说太旧</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>Every program builds on the system's C and C++ libraries. This build of the framework was made on a newer system and asks for functions that the ones here lack.</source>
   <translation>每个程序都依赖系统的 C 和 C++ 库。框架的此构建版本是在较新的系统上制作的，它要求的一些函数是这里的库所没有的。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>The error says "GLIBC_2.28 not found", or the same with GLIBCXX or CXXABI. The system is an older release, such as CentOS 7 or Ubuntu 18.04; many computing clusters run one.</source>
   <translation>错误说“GLIBC_2.28 not found”，或者提到 GLIBCXX 或 CXXABI 的同类错误。系统是较旧的版本，例如 CentOS 7 或 Ubuntu 18.04；许多计算集群使用这样的系统。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>The framework is imported without an error.</source>
   <translation>导入框架时没有错误。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>The processor lacks instructions that this build needs</source>
   <translation>处理器缺少此构建版本所需的指令</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>The build uses processor instructions such as AVX that are not there</source>
   <translation>构建版本使用了 AVX 之类的、这里没有的处理器指令</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>The framework was built for processors with certain extra instructions, above all AVX. This processor does not offer them, so the program ends at once when it is imported.</source>
   <translation>框架是为带有某些额外指令（尤其是 AVX）的处理器编译的。此处理器不提供这些指令，因此程序在导入时立即终止。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>The program ends with "Illegal instruction" and no other message. The processor is from before 2011, a Celeron, Pentium or Atom, or the computer is a virtual machine.</source>
   <translation>程序以“Illegal instruction”终止，没有其他消息。处理器是 2011 年之前的，或者是 Celeron、Pentium 或 Atom，或者电脑是虚拟机。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>The framework is imported and Python goes on.</source>
   <translation>框架能够导入，Python 继续运行。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>Math libraries for the processor get in each other's way</source>
   <translation>处理器用的数学库互相妨碍</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>oneDNN, MKL or OpenMP libraries clash on the processor</source>
   <translation>处理器上的 oneDNN、MKL 或 OpenMP 库冲突</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>Several packages bring libraries for fast computing on the processor (oneDNN, MKL, OpenMP). Two copies of them in one program clash. That can happen on machines with and without a GPU.</source>
   <translation>多个软件包带有用于在处理器上快速计算的库（oneDNN、MKL、OpenMP）。同一程序中有两个副本就会冲突。无论机器有没有 GPU，都可能发生这种情况。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>The error names libiomp5, OMP, MKL or oneDNN. Often packages from conda and from pip are mixed.</source>
   <translation>错误提到 libiomp5、OMP、MKL 或 oneDNN。往往是混用了 conda 和 pip 的软件包。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system.py" />
   <source>The program runs without that message, with no stopgap variable set.</source>
   <translation>程序运行时不再出现该消息，而且没有设置权宜之计的变量。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_msvc.py" />
   <source>Install the Visual C++ runtime from Microsoft (x64)</source>
   <translation>安装 Microsoft 的 Visual C++ 运行库（x64）</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_msvc.py" />
   <source>Its installer vc_redist.x64.exe is free, also on Microsoft's page. It replaces an older one safely.</source>
   <translation>它的安装程序 vc_redist.x64.exe 是免费的，在 Microsoft 的页面上也有。它能安全地替换较旧的运行库。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_msvc.py" />
   <source>Open a new terminal. {again}</source>
   <translation>打开新终端。{again}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_msvc.py" />
   <source>Uninstall it in the Windows settings.</source>
   <translation>在 Windows 设置中卸载它。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_msvc.py" />
   <source>a few minutes, 25 MB</source>
   <translation>几分钟，25 MB</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_msvc.py" />
   <source>Or have conda bring the runtime for this environment alone</source>
   <translation>或者让 conda 只为此环境带入该运行库</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_msvc.py" />
   <source>Have conda bring the runtime for this environment alone</source>
   <translation>让 conda 只为此环境带入该运行库</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_msvc.py" />
   <source>That needs no administrator. Other programs do not get it.</source>
   <translation>这不需要管理员。其他程序不会得到它。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_msvc.py" />
   <source>PyTorch 2.4.0 forgot the file libomp140.x86_64.dll; later releases do without it.</source>
   <translation>PyTorch 2.4.0 遗漏了文件 libomp140.x86_64.dll；之后的版本不需要它。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_msvc.py" />
   <source>Update PyTorch</source>
   <translation>更新 PyTorch</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_msvc.py" />
   <source>Or install Microsoft's C++ build tools, which bring the file</source>
   <translation>或者安装 Microsoft 的 C++ 生成工具，其中带有该文件</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_msvc.py" />
   <source>Install Microsoft's C++ build tools, which bring the file</source>
   <translation>安装 Microsoft 的 C++ 生成工具，其中带有该文件</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_msvc.py" />
   <source>In the installer tick "Desktop development with C++".</source>
   <translation>在安装程序中勾选“使用 C++ 的桌面开发”。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_msvc.py" />
   <source>Uninstall them in the Windows settings.</source>
   <translation>在 Windows 设置中卸载它们。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_msvc.py" />
   <source>about 15 minutes, 7 GB</source>
   <translation>约 15 分钟，7 GB</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_msvc.py" />
   <source>The Microsoft Visual C++ runtime is missing or too old</source>
   <translation>Microsoft Visual C++ 运行库缺失或太旧</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_msvc.py" />
   <source>Files from Microsoft that the framework builds on are not there</source>
   <translation>缺少框架所依赖的 Microsoft 文件</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_msvc.py" />
   <source>The frameworks build on a runtime from Microsoft, files such as msvcp140.dll. Windows does not have it from the start; it comes with an installer of its own. Without it Windows only says "DLL load failed".</source>
   <translation>框架依赖于 Microsoft 的运行库，即 msvcp140.dll 之类的文件。Windows 起初并不带有它；它有自己的安装程序。没有它时，Windows 只会说“DLL load failed”。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_msvc.py" />
   <source>The error names msvcp140.dll or vcruntime140_1.dll, or says only "DLL load failed". Windows was installed not long ago, and few programs are on it.</source>
   <translation>错误提到 msvcp140.dll 或 vcruntime140_1.dll，或者只说“DLL load failed”。Windows 安装不久，上面的程序很少。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_msvc.py" />
   <source>The list of programs in the Windows settings shows "Microsoft Visual C++ Redistributable (x64)", and the framework is imported.</source>
   <translation>Windows 设置的程序列表中显示“Microsoft Visual C++ Redistributable (x64)”，并且框架能够导入。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>On a computer of your workplace, ask whoever looks after it to allow the file</source>
   <translation>在工作单位的电脑上，请管理它的人允许该文件</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>Such rules are set on purpose, and only an administrator can make an exception.</source>
   <translation>这样的规则是有意设置的，只有管理员可以设置例外。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>Whoever made the exception can withdraw it.</source>
   <translation>设置例外的人可以撤回它。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>On your own computer, see whether Smart App Control is on</source>
   <translation>在您自己的电脑上，查看智能应用控制是否开启</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>It blocks unsigned files. 0x1 means that it is on, 0x2 that Windows is still trying it out, 0x0 that it is off.</source>
   <translation>它会阻止未签名的文件。0x1 表示已开启，0x2 表示 Windows 仍在试用它，0x0 表示已关闭。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>VerifiedAndReputablePolicyState</source>
   <translation>VerifiedAndReputablePolicyState</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>The line ends with one of these numbers.</source>
   <translation>该行以这些数字之一结尾。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>Or work inside WSL 2</source>
   <translation>或者在 WSL 2 中工作</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>Work inside WSL 2</source>
   <translation>在 WSL 2 中工作</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>These rules do not reach into Linux, and the GPU can be used from there.</source>
   <translation>这些规则不影响 Linux，而且从那里可以使用 GPU。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>Run this check with a Python inside WSL.</source>
   <translation>用 WSL 内的 Python 运行此检查。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>Uninstall the Linux system in the Windows settings; that deletes the files in it.</source>
   <translation>在 Windows 设置中卸载该 Linux 系统；这会删除其中的文件。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>about 25 minutes, 9 GB</source>
   <translation>约 25 分钟，9 GB</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>If Smart App Control is on, weigh switching it off</source>
   <translation>如果智能应用控制已开启，请考虑是否关闭它</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>You find it in Windows Security under App and browser control. It protects against unknown programs, and many releases of Windows cannot switch it on again.</source>
   <translation>它位于 Windows 安全中心的“应用和浏览器控制”下。它可以防范未知程序，而且许多 Windows 版本无法重新开启它。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>Switch it on at the same place. Where Windows does not let you, only resetting the computer does.</source>
   <translation>在同一位置重新开启。如果 Windows 不允许，则只有重置电脑才能做到。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>Close other programs, and start fewer worker processes</source>
   <translation>关闭其他程序，并减少启动的工作进程</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>Each process that imports the framework reserves gigabytes. Lower num_workers, or close notebooks.</source>
   <translation>每个导入框架的进程都会预留数 GB 内存。请调低 num_workers，或关闭笔记本。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>Open the programs again.</source>
   <translation>重新打开那些程序。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>Let the math libraries use fewer threads</source>
   <translation>让数学库使用较少的线程</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>OpenBLAS reserves memory for each thread.</source>
   <translation>OpenBLAS 会为每个线程预留内存。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>Let Windows choose the size of its page file</source>
   <translation>让 Windows 决定页面文件的大小</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>The page file is room on the disk that counts as memory. A small or switched-off one causes this error. Open the terminal as administrator, and leave 20 GB of the disk free.</source>
   <translation>页面文件是磁盘上算作内存的空间。页面文件太小或已关闭会引起此错误。请以管理员身份打开终端，并让磁盘留出 20 GB 可用空间。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>Restart. {again}</source>
   <translation>重新启动。{again}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>In the advanced system settings under Performance, Virtual memory, set the old size again.</source>
   <translation>在高级系统设置的“性能”、“虚拟内存”下，恢复以前的大小。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>a restart</source>
   <translation>一次重新启动</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>Windows cannot load a library of {framework_title}, and does not say why</source>
   <translation>Windows 无法加载 {framework_title} 的一个库，也没有说明原因</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>Windows gives only an error number here. gpuwizard imported nothing else before the framework, so the order of imports in your program is not the reason. By experience an older copy of a file that the library needs is found first, beside python.exe or in an environment of conda, or a file of the framework is damaged.</source>
   <translation>Windows 在此只给出一个错误编号。gpuwizard 在框架之前没有导入其他任何东西，因此原因不是您程序中的导入顺序。根据经验，要么是先找到了该库所需文件的旧副本（在 python.exe 旁或某个 conda 环境中），要么是框架的某个文件已损坏。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>Import {name} before all other packages</source>
   <translation>在所有其他软件包之前导入 {name}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>The files that it brings are then loaded first. Put the import into the first line of your program, before PyQt5, pandas, OpenCV and the like.</source>
   <translation>这样会先加载它带来的文件。把导入语句放在程序的第一行，位于 PyQt5、pandas、OpenCV 等之前。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>Or update the package that is imported before it</source>
   <translation>或者更新在它之前导入的软件包</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>Update the package that is imported before it</source>
   <translation>更新在它之前导入的软件包</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>Newer releases of PyQt and others no longer bring old copies of the Microsoft runtime.</source>
   <translation>PyQt 等软件包的较新版本不再带有 Microsoft 运行库的旧副本。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>Newer releases of such packages ask for less of the loader's fixed reserve.</source>
   <translation>此类软件包的较新版本对加载器固定预留空间的要求较少。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>Your program starts in either order of imports.</source>
   <translation>无论导入顺序如何，您的程序都能启动。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>Install the version that pip list showed before.</source>
   <translation>安装 pip list 以前显示的版本。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>Update the Microsoft runtime of this conda environment</source>
   <translation>更新此 conda 环境的 Microsoft 运行库</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>conda brings its own copy of it, which is loaded before that of Windows and may be older.</source>
   <translation>conda 带有它自己的副本，该副本先于 Windows 的副本加载，并且可能更旧。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>Windows blocks a file of the framework</source>
   <translation>Windows 阻止了框架的一个文件</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>A rule of Windows forbids loading an unsigned library</source>
   <translation>Windows 的一条规则禁止加载未签名的库</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>Windows can be told to load only files whose maker has signed them. The framework's files are not signed, so Windows refuses one. The file itself is whole.</source>
   <translation>Windows 可以设置为只加载由制作者签名的文件。框架的文件没有签名，因此 Windows 拒绝了其中一个。文件本身是完整的。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>The error is WinError 4551, or Windows shows a message of "Smart App Control". It is a new computer with Windows 11, or one that a workplace looks after.</source>
   <translation>错误是 WinError 4551，或者 Windows 显示“智能应用控制”的消息。这是一台装有 Windows 11 的新电脑，或者由工作单位管理的电脑。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>The framework is imported, and Windows shows no message that it blocked a file.</source>
   <translation>框架能够导入，并且 Windows 没有显示它阻止了文件的消息。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>Windows has no room left to load the framework's libraries</source>
   <translation>Windows 没有剩余空间来加载框架的库</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>Memory and page file together are too small for the libraries</source>
   <translation>内存和页面文件合起来对这些库来说太小</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>Windows promises memory to a program only up to the size of memory and page file together. The framework's libraries ask for several gigabytes, and that limit is reached. No file is damaged.</source>
   <translation>Windows 向程序承诺的内存，最多为内存与页面文件大小之和。框架的库要求数 GB，达到了该上限。没有文件损坏。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>The error is WinError 1455, or it comes and goes with the programs that are open. The Task Manager shows under Memory that the committed amount is near its limit.</source>
   <translation>错误是 WinError 1455，或者它随着打开的程序时有时无。任务管理器的“内存”下显示，“已提交”的数量接近上限。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>The framework is imported while your other programs are open, several times in a row.</source>
   <translation>在您的其他程序打开时，框架能够连续多次导入。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>A package that was imported earlier makes the framework's import fail</source>
   <translation>较早导入的一个软件包使框架的导入失败</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>The order of imports decides whether the framework can be loaded</source>
   <translation>导入的顺序决定了框架能否加载</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>In one program each library is loaded only once. A package that was imported earlier brought an older copy of one, which the framework cannot use.</source>
   <translation>在一个程序中，每个库只加载一次。较早导入的一个软件包带入了某个库的较旧副本，而框架无法使用它。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>The import works in a Python that was just started, and fails in your program after other imports. The error is WinError 1114, or on Linux it speaks of "static TLS".</source>
   <translation>在刚启动的 Python 中能够导入，而在您的程序中，在其他导入之后失败。错误是 WinError 1114，在 Linux 上则提到“static TLS”。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/system_windows.py" />
   <source>Your program starts with all its imports.</source>
   <translation>您的程序连同所有导入都能启动。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/unexplained.py" />
   <source>being imported</source>
   <translation>导入</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/unexplained.py" />
   <source>telling how it was built</source>
   <translation>报告编译方式</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/unexplained.py" />
   <source>listing the GPUs</source>
   <translation>列出 GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/unexplained.py" />
   <source>multiplying two matrices</source>
   <translation>计算两个矩阵的乘法</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/unexplained.py" />
   <source>running a convolution</source>
   <translation>运行卷积</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/unexplained.py" />
   <source>training a small model</source>
   <translation>训练小模型</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/unexplained.py" />
   <source>compiling a function</source>
   <translation>编译函数</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/unexplained.py" />
   <source>computing a Fourier transform</source>
   <translation>计算傅里叶变换</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/unexplained.py" />
   <source>solving a system of equations</source>
   <translation>求解方程组</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/unexplained.py" />
   <source>multiplying 16-bit numbers</source>
   <translation>计算 16 位数字的乘法</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/unexplained.py" />
   <source>measuring speeds</source>
   <translation>测量速度</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/unexplained.py" />
   <source>What was seen: {seen}.</source>
   <extracomment>seen = finding.evidence[0].says.rstrip('.') if finding.evidence else ''</extracomment>
   <translation>看到的现象：{seen}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/unexplained.py" />
   <source>Programs that do not need this part are not affected.</source>
   <translation>不需要这一部分的程序不受影响。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/unexplained.py" />
   <source>The failure is real, but none of the known causes fits what was seen, and a guess would lead you astray.{what}{part}</source>
   <extracomment>what = f' What was seen: {seen}.' if seen else ''; part = ' Programs that do not need this part are not affected.' if _only_a_part(finding) else ''</extracomment>
   <translation>这次失败是真实的，但已知的原因都与看到的现象不符，而猜测会误导您。{what}{part}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/unexplained.py" />
   <source>on GPU {position}</source>
   <translation>（在 GPU {position} 上）</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/unexplained.py" />
   <source>{name} hangs while {doing}</source>
   <translation>{name} 在{doing}时停止响应</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/unexplained.py" />
   <source>{name} drowns in its own messages while {doing}</source>
   <translation>{name} 在{doing}时被自己的大量消息淹没</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/unexplained.py" />
   <source>{name} crashes while {doing} ({get})</source>
   <translation>{name} 在{doing}时崩溃（{get}）</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/unexplained.py" />
   <source>{name} fails while {doing}, and gpuwizard cannot explain why</source>
   <translation>{name} 在{doing}时失败，gpuwizard 无法解释原因</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/unexplained.py" />
   <source>The system loads other library files than their locations suggest</source>
   <translation>系统加载的库文件与其位置所示的不同</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/unexplained.py" />
   <source>Something failed, and gpuwizard cannot explain why</source>
   <translation>有东西失败了，gpuwizard 无法解释原因</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/unexplained.py" />
   <source>Check again with a longer time limit</source>
   <translation>用更长的时限重新检查</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/unexplained.py" />
   <source>A first start can take minutes on a slow or busy disk, behind a virus scanner, or while code is compiled for a new card. If it ends within ten minutes, it is slow and not stuck.</source>
   <translation>在缓慢或繁忙的磁盘上、有病毒扫描程序时，或者为新显卡编译代码时，第一次启动可能需要几分钟。如果它在十分钟内结束，则只是慢，没有卡住。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/unexplained.py" />
   <source>The check ends and names how long each step took.</source>
   <translation>检查结束，并说明每一步用了多长时间。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/unexplained.py" />
   <source>up to 10 minutes</source>
   <translation>最多 10 分钟</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/unexplained.py" />
   <source>Save the report and send it to whoever supports you</source>
   <translation>保存报告，并发送给为您提供支持的人</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/unexplained.py" />
   <source>It holds everything that was seen, without your name, folders or serial numbers. Somebody who knows this machine can read it without asking you for more.</source>
   <translation>它包含看到的一切，但没有您的名称、文件夹或序列号。了解这台机器的人可以直接阅读，不必再向您询问。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/unexplained.py" />
   <source>The report opens in gpuwizard on the other computer.</source>
   <translation>报告能在另一台电脑的 gpuwizard 中打开。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/words.py" />
   <source>The command nvidia-smi shows the card and the driver's version.</source>
   <translation>命令 nvidia-smi 会显示显卡和驱动程序的版本。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/words.py" />
   <source>Nothing is to be undone: it only looks.</source>
   <translation>无需撤销：它只是查看。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/words.py" />
   <source>Nothing is to be undone: the same version is laid down again.</source>
   <translation>无需撤销：写入的还是同一版本。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/words.py" />
   <source>{value} more</source>
   <translation>另外 {value} 个</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/words.py" />
   <source>{join} and {shown}</source>
   <translation>{join} 和 {shown}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/words.py" />
   <source>Check again: the step "{LAYER_TITLES}" no longer names this problem.</source>
   <translation>重新检查：步骤“{LAYER_TITLES}”不再提到此问题。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/words.py" />
   <source>Start your program, or gpuwizard, from this same terminal: the problem is gone.</source>
   <translation>从同一个终端启动您的程序或 gpuwizard：问题已消失。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/words.py" />
   <source>this GPU</source>
   <translation>此 GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/words.py" />
   <source>In a container, put the same line into the image's build file too, or it is lost with the container.</source>
   <translation>在容器中，请把同一行也写入镜像的构建文件，否则它会随容器一起丢失。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wrong_numbers.py" />
   <source>compared with NumPy</source>
   <translation>与 NumPy 比较</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wrong_numbers.py" />
   <source>the driver API, in a child process</source>
   <translation>子进程中的驱动程序 API</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wrong_numbers.py" />
   <source>A small program by the driver alone gave right numbers, so the fault lies more likely in the framework than in the card.</source>
   <translation>仅用驱动程序的一个小程序给出了正确的数字，因此问题更可能出在框架，而不是显卡。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wrong_numbers.py" />
   <source>{gpu_or} gave other numbers than the processor</source>
   <translation>{gpu_or} 给出的数字与处理器的不同</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wrong_numbers.py" />
   <source>The same calculation was done by {framework_title} on the GPU and by NumPy on the processor, and the results differ by more than rounding. The step itself reported no error, so this alone does not tell where the fault lies: in this build of the framework, in the driver, in raised clock rates or in the card's memory.{alone} Until that is clear, do not trust results from this GPU.</source>
   <extracomment>alone = ' A small program by the driver alone gave right numbers, so the fault lies more likely in the framework than in the card.' if s.get('alone') else ''</extracomment>
   <translation>同一计算由 {framework_title} 在 GPU 上、由 NumPy 在处理器上各做了一次，结果之差超出了舍入误差。该步骤本身没有报告错误，因此仅凭这一点无法判断问题出在哪里：框架的此构建版本、驱动程序、提高的时钟频率，还是显卡的内存。{alone}在弄清楚之前，请不要信任此 GPU 的结果。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wrong_numbers.py" />
   <source>Check again, twice or three times</source>
   <translation>重新检查两三次</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wrong_numbers.py" />
   <source>Numbers that are wrong only now and then speak for the card, its heat or its power. Numbers that are wrong in the same way each time speak rather for the framework or the driver.</source>
   <translation>如果数字只是偶尔出错，问题多半在显卡、它的温度或供电。如果每次都以同样的方式出错，问题更可能在框架或驱动程序。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wrong_numbers.py" />
   <source>Take overclocking off, and check cooling and power cables</source>
   <translation>取消超频，并检查散热和电源线</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wrong_numbers.py" />
   <source>Raised clock rates of card or memory, heat and a weak power supply can make a card compute wrong without any error.</source>
   <translation>显卡或显存提高的时钟频率、高温和功率不足的电源，都可能使显卡在没有任何错误的情况下算出错误的结果。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wrong_numbers.py" />
   <source>Try another release of {framework_title} in a new environment</source>
   <translation>在新环境中试用 {framework_title} 的另一个版本</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wrong_numbers.py" />
   <source>If the numbers are right there, the fault lies rather in the build that is installed here than in the card.</source>
   <translation>如果在那里数字正确，问题就更可能出在此处安装的构建版本，而不是显卡。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wrong_numbers.py" />
   <source>Choose the Python of the new environment on the first page and check again.</source>
   <translation>在第一页选择新环境的 Python，重新检查。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wrong_numbers.py" />
   <source>Test the card's memory</source>
   <translation>测试显卡的内存</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wrong_numbers.py" />
   <source>A free program such as memtest_vulkan writes to all of the card's memory and reads it again. An error there means that the card itself is damaged.</source>
   <translation>memtest_vulkan 之类的免费程序会写入显卡的全部内存，再把它读出来。如果那里出现错误，说明显卡本身已损坏。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wrong_numbers.py" />
   <source>The test runs for half an hour without an error.</source>
   <translation>测试运行半小时而没有错误。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wrong_numbers.py" />
   <source>Delete the program; nothing else was changed.</source>
   <translation>删除该程序；其他都没有改动。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wrong_numbers.py" />
   <source>If the numbers stay wrong, report it</source>
   <translation>如果数字仍然错误，请报告</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wrong_numbers.py" />
   <source>Save the report of this check. It belongs to the makers of the framework if another release computes right, and to the seller of the card if the test of its memory fails.</source>
   <translation>保存这次检查的报告。如果另一个版本计算正确，请把它交给框架的开发者；如果显卡内存的测试失败，请交给显卡的卖家。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wrong_numbers.py" />
   <source>Whoever got the report can tell what to do next.</source>
   <translation>收到报告的人能告诉您下一步该怎么做。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wsl.py" />
   <source>This is WSL 1, which cannot use the GPU</source>
   <translation>这是 WSL 1，它无法使用 GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wsl.py" />
   <source>WSL runs Linux inside Windows, in one of two versions. Only version 2 hands the graphics card on. Your files can stay: a distribution can be turned into version 2.</source>
   <translation>WSL 在 Windows 内运行 Linux，有两个版本。只有版本 2 会把显卡交给 Linux。您的文件可以保留：发行版可以转换为版本 2。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wsl.py" />
   <source>Install or update the NVIDIA driver</source>
   <translation>安装或更新 NVIDIA 驱动程序</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wsl.py" />
   <source>The driver of Windows brings what WSL needs; versions from 495 on have it.</source>
   <translation>Windows 的驱动程序带有 WSL 所需的东西；从 495 起的版本都有。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wsl.py" />
   <source>In WSL the file /dev/dxg exists and the command nvidia-smi shows the card.</source>
   <translation>在 WSL 中，文件 /dev/dxg 存在，并且命令 nvidia-smi 会显示显卡。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wsl.py" />
   <source>Update WSL</source>
   <translation>更新 WSL</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wsl.py" />
   <source>An old WSL lacks the parts that hand the card on. Shut WSL down after the update and open it again.</source>
   <translation>旧的 WSL 缺少把显卡交给 Linux 的部分。更新后请关闭 WSL，再重新打开。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wsl.py" />
   <source>Nothing is to be undone: your Linux and its files stay as they are.</source>
   <translation>无需撤销：您的 Linux 及其文件保持原样。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wsl.py" />
   <source>a few minutes, 500 MB</source>
   <translation>几分钟，500 MB</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wsl.py" />
   <source>Remove any Linux driver from inside WSL</source>
   <translation>移除 WSL 内的所有 Linux 驱动程序</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wsl.py" />
   <source>A Linux driver package puts its own libcuda in front of the one that Windows brings. Packages of the CUDA toolkit may stay.</source>
   <translation>Linux 驱动程序软件包会把自己的 libcuda 放在 Windows 带来的 libcuda 之前。CUDA 工具包的软件包可以保留。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wsl.py" />
   <source>The only libcuda that is used lies in /usr/lib/wsl/lib. Then check again.</source>
   <translation>使用的 libcuda 只有 /usr/lib/wsl/lib 中的那一个。然后重新检查。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wsl.py" />
   <source>Nothing is to be undone: these packages have no use inside WSL.</source>
   <translation>无需撤销：这些软件包在 WSL 内没有用处。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wsl.py" />
   <source>nvidia-driver libcuda1</source>
   <translation>nvidia-driver libcuda1</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wsl.py" />
   <source>Put the folder of Windows' driver on the library path</source>
   <translation>把 Windows 驱动程序的文件夹加入库的搜索路径</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wsl.py" />
   <source>The library of the driver lies in /usr/lib/wsl/lib. Some set-ups lose that folder from the search path.</source>
   <translation>驱动程序的库位于 /usr/lib/wsl/lib。在某些配置中，该文件夹会从搜索路径中丢失。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wsl.py" />
   <source>Turn this distribution into WSL 2</source>
   <translation>把此发行版转换为 WSL 2</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wsl.py" />
   <source>Your files are kept. Make a copy of important ones first, as with any change of this size.</source>
   <translation>您的文件会保留。与任何这样大的更改一样，请先为重要文件制作副本。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wsl.py" />
   <source>Your files are kept. Make a copy of important ones first, as with any change of this size. The command in Windows is wsl --set-version with the distribution's name and 2.</source>
   <translation>您的文件会保留。与任何这样大的更改一样，请先为重要文件制作副本。在 Windows 中的命令是 wsl --set-version，后面加发行版的名称和 2。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wsl.py" />
   <source>The command in Windows is wsl --set-version with the distribution's name and 2.</source>
   <translation>在 Windows 中的命令是 wsl --set-version，后面加发行版的名称和 2。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wsl.py" />
   <source>In Windows, wsl --list --verbose shows a 2 beside the distribution.</source>
   <translation>在 Windows 中，wsl --list --verbose 在该发行版旁显示 2。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wsl.py" />
   <source>The same command with 1 turns it back.</source>
   <translation>同一命令加上 1 会转换回去。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wsl.py" />
   <source>several minutes, longer with many files</source>
   <translation>几分钟，文件多时更久</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wsl.py" />
   <source>WSL does not see the driver of Windows</source>
   <translation>WSL 看不到 Windows 的驱动程序</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wsl.py" />
   <source>Linux inside Windows does not get through to the NVIDIA driver of Windows</source>
   <translation>Windows 内的 Linux 无法连到 Windows 的 NVIDIA 驱动程序</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wsl.py" />
   <source>WSL runs Linux inside Windows and borrows the NVIDIA driver of Windows. That connection is broken here: an old WSL, an old driver, or a Linux driver that was installed inside WSL. The card itself can work well in Windows.</source>
   <translation>WSL 在 Windows 内运行 Linux，并借用 Windows 的 NVIDIA 驱动程序。该连接在这里断开了：WSL 太旧、驱动程序太旧，或者在 WSL 内安装了 Linux 驱动程序。显卡本身在 Windows 中可能工作正常。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wsl.py" />
   <source>nvidia-smi works in a Windows terminal and fails in WSL, or the file /dev/dxg is missing there. Somebody installed an NVIDIA driver inside WSL, or WSL and Windows have not been updated for long.</source>
   <translation>nvidia-smi 在 Windows 终端中能工作，而在 WSL 中失败，或者那里缺少文件 /dev/dxg。有人在 WSL 内安装了 NVIDIA 驱动程序，或者 WSL 和 Windows 很久没有更新。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/causes/wsl.py" />
   <source>In WSL the file /dev/dxg is there, and nvidia-smi prints the same card as in Windows.</source>
   <translation>在 WSL 中，文件 /dev/dxg 存在，并且 nvidia-smi 输出的显卡与 Windows 中的相同。</translation>
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
   <translation>阶段 {name}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/compiler_tools.py" />
   <source>{name} {version} is in {path}, where it was not found.</source>
   <translation>{name} {version} 位于 {path}，但在那里没有被找到。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/compiler_tools.py" />
   <source>file system</source>
   <translation>文件系统</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/compiler_tools.py" />
   <source>Neither a CUDA toolkit nor the package nvidia-cuda-nvcc is installed.</source>
   <translation>既没有安装 CUDA 工具包，也没有安装软件包 nvidia-cuda-nvcc。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/compiler_tools.py" />
   <source>{wanted_by} names {wanted}, which is not installed.</source>
   <translation>{wanted_by} 提到 {wanted}，而它没有安装。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/compiler_tools.py" />
   <source>package metadata</source>
   <translation>软件包元数据</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/compiler_tools.py" />
   <source>The compiler parts that a program needs are there</source>
   <translation>程序所需的编译器组件都在</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/dependencies_fit.py" />
   <source>{title}'s log</source>
   <translation>{title} 的日志</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/dependencies_fit.py" />
   <source>the import</source>
   <translation>导入</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/dependencies_fit.py" />
   <source>{installed} is installed</source>
   <translation>已安装的是 {installed}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/dependencies_fit.py" />
   <source>it is not installed</source>
   <translation>它没有安装</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/dependencies_fit.py" />
   <source>{value} needs {wanted}; {have}.</source>
   <extracomment>have = f'{item.installed} is installed' if item.installed else 'it is not installed'</extracomment>
   <translation>{value} 需要 {wanted}；{have}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/dependencies_fit.py" />
   <source>The framework</source>
   <translation>框架</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/dependencies_fit.py" />
   <source>The packages beside the framework fit it</source>
   <translation>框架旁的软件包适合它</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/device_files.py" />
   <source>The kernel module is loaded, but {join} is not there.</source>
   <translation>内核模块已加载，但缺少 {join}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/device_files.py" />
   <source>{path} may not be opened by this user ({mode}).</source>
   <translation>此用户不能打开 {path}（{mode}）。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/device_files.py" />
   <source>cuInit answers {code}, {error}.</source>
   <translation>cuInit 返回 {code}，{error}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/device_files.py" />
   <source>the driver API</source>
   <translation>驱动程序 API</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/device_files.py" />
   <source>NVML still lists the GPU, so only the part that CUDA needs is broken.</source>
   <translation>NVML 仍列出 GPU，因此只有 CUDA 需要的部分损坏。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/device_files.py" />
   <source>The driver's device files are there and this user may open them</source>
   <translation>驱动程序的设备文件都在，并且此用户可以打开它们</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/devices_visible.py" />
   <source>JAX_PLATFORMS is {jax_on_cpu}.</source>
   <translation>JAX_PLATFORMS 为 {jax_on_cpu}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/devices_visible.py" />
   <source>{NAME} is set to {value}.</source>
   <translation>{NAME} 设为 {value}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/devices_visible.py" />
   <source>Without it the driver gives {count} GPUs.</source>
   <translation>没有它时，驱动程序给出 {count} 个 GPU。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/devices_visible.py" />
   <source>Without it the driver gives {count} GPU.</source>
   <translation>没有它时，驱动程序给出 {count} 个 GPU。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/devices_visible.py" />
   <source>the driver API in a child process</source>
   <translation>子进程中的驱动程序 API</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/devices_visible.py" />
   <source>No environment variable hides the GPU</source>
   <translation>没有环境变量隐藏 GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/dll_failures.py" />
   <source>This processor has no AVX, which the framework's builds need.</source>
   <translation>此处理器没有 AVX，而框架的构建版本需要它。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/dll_failures.py" />
   <source>Windows can promise programs only {left} MiB more.</source>
   <translation>Windows 只能再向程序承诺 {left} MiB。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/dll_failures.py" />
   <source>The {brought} brings it.</source>
   <translation>它由 {brought} 提供。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/dll_failures.py" />
   <source>The {brought} brings them.</source>
   <translation>它们由 {brought} 提供。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/dll_failures.py" />
   <source>Windows does not find {join}.{how}</source>
   <extracomment>how = f" The {brought} brings {('it' if len(missing) == 1 else 'them')}." if brought else ''</extracomment>
   <translation>Windows 找不到 {join}。{how}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/dll_failures.py" />
   <source>The Visual C++ runtime is {old}, older than this build needs.</source>
   <translation>Visual C++ 运行库为 {old}，比此构建版本所需的旧。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/dll_failures.py" />
   <source>Not on this computer: {names}.</source>
   <translation>这台电脑上没有：{names}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/dll_failures.py" />
   <source>{name}, which this build is linked to, is not on this computer.</source>
   <translation>此构建版本链接到 {name}，而它不在这台电脑上。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_answers.py" />
   <source>The driver needed {seconds} seconds to start (cuInit).</source>
   <translation>驱动程序启动需要 {seconds} 秒（cuInit）。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_answers.py" />
   <source>late: {seconds} s</source>
   <translation>延迟：{seconds} 秒</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_answers.py" />
   <source>a child process under a time limit</source>
   <translation>有时限的子进程</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_answers.py" />
   <source>Another part of the driver still lists the GPU.</source>
   <translation>驱动程序的另一部分仍列出 GPU。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_answers.py" />
   <source>a child process</source>
   <translation>子进程</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_answers.py" />
   <source>Secure Boot is on: it refuses modules that are not signed.</source>
   <translation>安全启动（Secure Boot）已开启：它拒绝没有签名的模块。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_answers.py" />
   <source>The kernel module nvidia is not loaded.</source>
   <translation>内核模块 nvidia 没有加载。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_answers.py" />
   <source>The open driver nouveau has taken the GPU; it has no CUDA.</source>
   <translation>开源驱动程序 nouveau 占用了 GPU；它没有 CUDA。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_answers.py" />
   <source>nvidia-smi says: {splitlines}</source>
   <translation>nvidia-smi 说：{splitlines}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_answers.py" />
   <source>cuInit says {error}.</source>
   <translation>cuInit 说 {error}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_answers.py" />
   <source>Windows reports problem code {problem_code} for {value}.</source>
   <translation>Windows 为 {value} 报告问题代码 {problem_code}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_answers.py" />
   <source>Device Manager</source>
   <translation>设备管理器</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_answers.py" />
   <source>The driver runs and answers in time</source>
   <translation>驱动程序在运行，并及时响应</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_halves.py" />
   <source>version mismatch</source>
   <translation>version mismatch</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_halves.py" />
   <source>nvidia-smi says: {strip}</source>
   <translation>nvidia-smi 说：{strip}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_halves.py" />
   <source>The kernel runs driver {version}, the libraries are of {library}.</source>
   <translation>内核运行的是驱动程序 {version}，而库属于 {library}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_halves.py" />
   <source>{path} belongs to driver {version}; the kernel runs {runs}, whose own copy is here too.</source>
   <extracomment>runs = loaded.version if loaded is not None else ''</extracomment>
   <translation>{path} 属于驱动程序 {version}；内核运行的是 {runs}，它自己的副本也在这里。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_halves.py" />
   <source>The loaded driver library is a stub meant for building programs: {path}</source>
   <extracomment>path = called.library if called is not None else ''</extracomment>
   <translation>加载的驱动程序库是用于编译程序的桩库：{path}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_halves.py" />
   <source>The driver's libraries and its kernel module are of one version</source>
   <translation>驱动程序的库和内核模块是同一版本</translation>
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
   <translation>到处都找不到驱动程序的库 {name}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_installed.py" />
   <source>the loader's search and the usual folders</source>
   <translation>加载器的搜索和常用文件夹</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_installed.py" />
   <source>PCI bus</source>
   <translation>PCI 总线</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_installed.py" />
   <source>nvidia-smi, which every driver brings, is not installed.</source>
   <translation>nvidia-smi 没有安装，而每个驱动程序都会带有它。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_installed.py" />
   <source>The open driver nouveau runs the GPU; it has no CUDA.</source>
   <translation>运行 GPU 的是开源驱动程序 nouveau；它没有 CUDA。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_installed.py" />
   <source>The driver's library libcuda.so.1 is in {folder}, where the loader does not look.</source>
   <translation>驱动程序的库 libcuda.so.1 位于 {folder}，而加载器不在那里查找。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_installed.py" />
   <source>The bus shows an NVIDIA GPU ({name}).</source>
   <extracomment>name = 'nvcuda.dll' if is_windows(case) else 'libcuda.so.1'</extracomment>
   <translation>总线上显示有 NVIDIA GPU（{name}）。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_installed.py" />
   <source>The bus shows an NVIDIA GPU.</source>
   <translation>总线上显示有 NVIDIA GPU。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_installed.py" />
   <source>An NVIDIA driver is installed</source>
   <translation>已安装 NVIDIA 驱动程序</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_kernel.py" />
   <source>the test with the driver alone</source>
   <translation>仅用驱动程序的测试</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_kernel.py" />
   <source>endless messages</source>
   <translation>无休止的消息</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_kernel.py" />
   <source>an early exit</source>
   <translation>提前退出</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_kernel.py" />
   <source>The driver alone computes on each GPU with right numbers</source>
   <translation>仅用驱动程序时，每个 GPU 的计算数字都正确</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_new_enough.py" />
   <source>The driver {version} supports CUDA up to {have}.</source>
   <extracomment>version = version if older(version, needed) else ''</extracomment>
   <translation>驱动程序 {version} 最高支持 CUDA {have}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_new_enough.py" />
   <source>The driver supports CUDA up to {have}.</source>
   <translation>驱动程序最高支持 CUDA {have}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_new_enough.py" />
   <source>the driver</source>
   <translation>驱动程序</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_new_enough.py" />
   <source>{title} was built for CUDA {built}, which needs driver {needed} or newer.</source>
   <extracomment>built = installed.build.cuda_version if installed is not None else ''</extracomment>
   <translation>{title} 是用 CUDA {built} 编译的，它需要驱动程序 {needed} 或更新版本。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_new_enough.py" />
   <source>build information</source>
   <translation>构建信息</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/driver_new_enough.py" />
   <source>The driver supports the CUDA that this build uses</source>
   <translation>驱动程序支持此构建版本使用的 CUDA</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_asked.py" />
   <source>{name} was withdrawn. {says}</source>
   <translation>{name} 已撤回。{says}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_asked.py" />
   <source>{distribution} {version} is all that is installed, and it is empty.</source>
   <translation>安装的只有 {distribution} {version}，而它是空的。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_asked.py" />
   <source>{title} {version} has no extra {extra}, so pip left it out.</source>
   <translation>{title} {version} 没有附加项 {extra}，因此 pip 略过了它。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_asked.py" />
   <source>installed packages</source>
   <translation>已安装的软件包</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_asked.py" />
   <source>catalogue of releases</source>
   <translation>版本目录</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_asked.py" />
   <source>Your project asks for {requirement}.</source>
   <translation>您的项目要求 {requirement}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_asked.py" />
   <source>The packages that your project asks for exist</source>
   <translation>您的项目要求的软件包存在</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_build.py" />
   <source>the system</source>
   <translation>系统</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_build.py" />
   <source>{title} {release} says that it was built without CUDA.</source>
   <translation>{title} {release} 说它编译时不带 CUDA。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_build.py" />
   <source>{distribution} {version} is installed.</source>
   <translation>安装的是 {distribution} {version}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_build.py" />
   <source>This build of {title} says that it holds no CUDA code.</source>
   <translation>{title} 的此构建版本说它不含 CUDA 代码。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_build.py" />
   <source>This build is for AMD GPUs (ROCm).</source>
   <translation>此构建版本用于 AMD GPU（ROCm）。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_build.py" />
   <source>The installed build has CUDA code</source>
   <translation>已安装的构建版本有 CUDA 代码</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_imports.py" />
   <source>a child process under watch</source>
   <translation>受监视的子进程</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_imports.py" />
   <source>This processor reports {value}.</source>
   <translation>此处理器报告 {value}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_imports.py" />
   <source>no AVX</source>
   <translation>没有 AVX</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_imports.py" />
   <source>exit code {code}</source>
   <translation>退出代码 {code}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_imports.py" />
   <source>Importing {title} did not end within the time limit.</source>
   <translation>导入 {title} 在时限内没有结束。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_imports.py" />
   <source>Importing {title} wrote over {value} MB of messages and was ended.</source>
   <translation>导入 {title} 时输出了超过 {value} MB 的消息，因此被终止。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_imports.py" />
   <source>Importing {title} ended Python with exit code {code} and no error.</source>
   <translation>导入 {title} 时 Python 终止，退出代码为 {code}，没有错误消息。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_imports.py" />
   <source>Importing {title} crashed Python with {name}: {meaning}.</source>
   <translation>导入 {title} 时 Python 因 {name} 崩溃：{meaning}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_imports.py" />
   <source>Importing {title} crashed Python with {name}.</source>
   <translation>导入 {title} 时 Python 因 {name} 崩溃。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_imports.py" />
   <source>Without LD_LIBRARY_PATH the loader takes {fitting}, and all that is needed is there.</source>
   <translation>没有 LD_LIBRARY_PATH 时，加载器采用 {fitting}，并且所需的一切都在。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_imports.py" />
   <source>search of this machine</source>
   <translation>对这台机器的搜索</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_imports.py" />
   <source>(most recent call first):</source>
   <translation>(most recent call first):</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_imports.py" />
   <source>Python's stack</source>
   <translation>Python 的调用栈</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_imports.py" />
   <source>its last lines</source>
   <translation>它的最后几行</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_imports.py" />
   <source>The framework can be imported</source>
   <translation>框架能够导入</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_installed.py" />
   <source>No package in this Python brings {title}.</source>
   <translation>此 Python 中没有提供 {title} 的软件包。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_installed.py" />
   <source>Only {path} carries its name ({via}).</source>
   <translation>只有 {path} 带有它的名称（{via}）。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_installed.py" />
   <source>{title} is installed in another Python: {others}</source>
   <translation>{title} 安装在另一个 Python 中：{others}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_installed.py" />
   <source>other environments</source>
   <translation>其他环境</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_installed.py" />
   <source>The framework is installed in this Python</source>
   <translation>框架已安装在此 Python 中</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_intact.py" />
   <source>{distribution} {version} is empty; its files come with {body}, which is not installed.</source>
   <translation>{distribution} {version} 是空的；它的文件由 {body} 提供，而后者没有安装。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_intact.py" />
   <source>These packages all install into the same folder: {join}.</source>
   <translation>这些软件包都安装到同一个文件夹：{join}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_intact.py" />
   <source>RECORD files</source>
   <translation>RECORD 文件</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_intact.py" />
   <source>The package list names {distribution} {version}, but its folder is gone.</source>
   <translation>软件包列表中有 {distribution} {version}，但它的文件夹已不存在。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_intact.py" />
   <source>The framework's files are whole, and one package owns them</source>
   <translation>框架的文件完整，并且由一个软件包拥有</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_offered.py" />
   <source>This Python is a 32-bit program; {name} is built for 64 bit only.</source>
   <translation>此 Python 是 32 位程序；{name} 只有 64 位的构建版本。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_offered.py" />
   <source>This Python is another implementation than CPython; {name} is built for CPython only.</source>
   <translation>此 Python 不是 CPython，而是另一种实现；{name} 只有 CPython 的构建版本。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_offered.py" />
   <source>This Python is built without the GIL (free-threaded); TensorFlow has no build for it.</source>
   <translation>此 Python 编译时不带 GIL（自由线程）；TensorFlow 没有适用于它的构建版本。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_offered.py" />
   <source>{name} {version} is built for Python {python_min} to {python_max}.</source>
   <translation>{name} {version} 是为 Python {python_min} 到 {python_max} 编译的。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_offered.py" />
   <source>Python {python_min} to {python_max}</source>
   <translation>Python {python_min} 到 {python_max}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_offered.py" />
   <source>{name} {version}, which {file} asks for, is built for {pythons}.</source>
   <translation>{file} 要求的 {name} {version} 是为 {pythons} 编译的。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_offered.py" />
   <source>This Python is {version} ({implementation}, {bits} bit).</source>
   <translation>此 Python 为 {version}（{implementation}，{bits} 位）。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_offered.py" />
   <source>the interpreter</source>
   <translation>解释器</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_offered.py" />
   <source>This system has glibc {have}.</source>
   <translation>此系统有 glibc {have}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_offered.py" />
   <source>Every {title} for Python {minor} needs glibc {needed} or newer.</source>
   <translation>适用于 Python {minor} 的每个 {title} 都需要 glibc {needed} 或更新版本。</translation>
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
   <translation>适用于 Python {minor} 的 {title} {version}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_offered.py" />
   <source>pip in this Python is {have}.</source>
   <translation>此 Python 中的 pip 为 {have}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_offered.py" />
   <source>Only pip {needed} and later can see {named}.</source>
   <translation>只有 pip {needed} 及更高版本才能看到 {named}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_offered.py" />
   <source>Installed is {installed}, the newest that this pip is offered.</source>
   <translation>已安装的是 {installed}，这是此 pip 能得到的最新版本。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_offered.py" />
   <source>A build of the framework exists that this Python can install</source>
   <translation>存在此 Python 能够安装的框架构建版本</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_unhidden.py" />
   <source>{path} is found before the real {title} ({via}).</source>
   <translation>先于真正的 {title} 找到了 {path}（{via}）。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_unhidden.py" />
   <source>`import {framework}` took {imported}, which is not the installed package.</source>
   <translation>`import {framework}` 采用了 {imported}，它不是已安装的软件包。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_unhidden.py" />
   <source>the child process</source>
   <translation>子进程</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_unhidden.py" />
   <source>{path} hides the module {module} that {title} imports ({via}).</source>
   <translation>{path} 遮住了 {title} 要导入的模块 {module}（{via}）。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_unhidden.py" />
   <source>No file of yours hides the framework</source>
   <translation>您没有文件遮住框架</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_wheel.py" />
   <source>The installed {title} {version} was built for {join}.</source>
   <translation>已安装的 {title} {version} 是为 {join} 编译的。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_wheel.py" />
   <source>This computer's processor is of the kind {mine}.</source>
   <translation>这台电脑的处理器属于 {mine} 类型。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_wheel.py" />
   <source>The installed {title} {version} was built for Python {named}.</source>
   <translation>已安装的 {title} {version} 是为 Python {named} 编译的。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_wheel.py" />
   <source>This Python is {version}.</source>
   <translation>此 Python 为 {version}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_wheel.py" />
   <source>The installed {title} {version} was built for glibc {needed} or newer.</source>
   <translation>已安装的 {title} {version} 是为 glibc {needed} 或更新版本编译的。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_wheel.py" />
   <source>This system has {libc}.</source>
   <translation>此系统有 {libc}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_wheel.py" />
   <source>the file WHEEL of {distribution}</source>
   <translation>{distribution} 的文件 WHEEL</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/framework_wheel.py" />
   <source>The installed build was made for this Python and this system</source>
   <translation>已安装的构建版本适用于此 Python 和此系统</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/further_parts.py" />
   <source>The parts that only some programs need work as well</source>
   <translation>只有部分程序需要的组件也能工作</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/gpu_computes.py" />
   <source>The driver gives a GPU, but {title} lists none.</source>
   <translation>驱动程序给出了 GPU，但 {title} 没有列出任何 GPU。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/gpu_computes.py" />
   <source>The framework computes on the GPU and the numbers are right</source>
   <translation>框架在 GPU 上计算，并且数字正确</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/gpu_faults.py" />
   <source>memory error</source>
   <translation>个内存错误</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/gpu_faults.py" />
   <source>memory errors</source>
   <translation>个内存错误</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/gpu_faults.py" />
   <source>{name} counts {ecc_errors} {errors} that it could not correct since the driver was started.</source>
   <extracomment>errors = 'memory error' if gpu.ecc_errors == 1 else 'memory errors'</extracomment>
   <translation>自驱动程序启动以来，{name} 记录了 {ecc_errors} {errors}无法纠正。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/gpu_faults.py" />
   <source>{when}{text} (Xid {number}: {value})</source>
   <extracomment>when = f'{line.when}: ' if line.when else ''</extracomment>
   <translation>{when}{text}（Xid {number}：{value}）</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/gpu_faults.py" />
   <source>The card reports no fault of its own since the computer was started</source>
   <translation>自电脑启动以来，显卡没有报告自身的故障</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/gpu_given.py" />
   <source>The GPU is here, but the driver's library {library} was not put into this container.</source>
   <translation>GPU 在这里，但驱动程序的库 {library} 没有放入此容器。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/gpu_given.py" />
   <source>the loader</source>
   <translation>加载器</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/gpu_given.py" />
   <source>NVIDIA_DRIVER_CAPABILITIES is {asked}.</source>
   <translation>NVIDIA_DRIVER_CAPABILITIES 为 {asked}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/gpu_given.py" />
   <source>This is the inside of a container ({engine}) and it has no /dev/nvidia* files.</source>
   <extracomment>engine = case.host.container if case.host.container not in ('', 'unknown') else 'container'</extracomment>
   <translation>这里是容器（{engine}）内部，其中没有 /dev/nvidia* 文件。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/gpu_given.py" />
   <source>This is the inside of a container ({engine}) and the driver's library libcuda.so.1 is not in it.</source>
   <extracomment>engine = case.host.container if case.host.container not in ('', 'unknown') else 'container'</extracomment>
   <translation>这里是容器（{engine}）内部，其中没有驱动程序的库 libcuda.so.1。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/gpu_given.py" />
   <source>The host has an NVIDIA GPU on its PCI bus.</source>
   <translation>宿主机的 PCI 总线上有 NVIDIA GPU。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/gpu_given.py" />
   <source>NVIDIA_VISIBLE_DEVICES is {variable}.</source>
   <translation>NVIDIA_VISIBLE_DEVICES 为 {variable}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/gpu_given.py" />
   <source>This is WSL 1, which has no GPU support; WSL 2 has.</source>
   <translation>这是 WSL 1，它不支持 GPU；WSL 2 支持。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/gpu_given.py" />
   <source>/dev/dxg is missing, so WSL was given no GPU.</source>
   <translation>缺少 /dev/dxg，因此 WSL 没有分配到 GPU。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/gpu_given.py" />
   <source>libcuda comes from {foreign_libcuda}, not from {WSL_FOLDER}lib.</source>
   <translation>libcuda 来自 {foreign_libcuda}，而不是 {WSL_FOLDER}lib。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/gpu_given.py" />
   <source>The Windows driver does not answer inside WSL. {said}</source>
   <translation>Windows 驱动程序在 WSL 内没有响应。{said}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/gpu_given.py" />
   <source>This container, or WSL, was given the GPU</source>
   <translation>此容器或 WSL 已分配到 GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/gpu_healthy.py" />
   <source>The driver says: {said}.</source>
   <extracomment>said = answer.error if answer is not None and answer.code else called.error if called else ''</extracomment>
   <translation>驱动程序说：{said}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/gpu_healthy.py" />
   <source>The driver answers {code}, {error}.</source>
   <extracomment>code = called.code if called is not None else -1</extracomment>
   <translation>驱动程序返回 {code}，{error}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/gpu_healthy.py" />
   <source>{name} is in compute mode Prohibited: it accepts no program.</source>
   <translation>{name} 处于计算模式 Prohibited：它不接受任何程序。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/gpu_healthy.py" />
   <source>{name} is in compute mode Exclusive Process and a program already runs on it.</source>
   <translation>{name} 处于计算模式 Exclusive Process，并且已有一个程序在其上运行。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/gpu_healthy.py" />
   <source>{name} is in MIG mode, and the driver gives none of its instances to programs.</source>
   <translation>{name} 处于 MIG 模式，而驱动程序没有把任何实例提供给程序。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/gpu_healthy.py" />
   <source>{name} has compute capability {able}; this build has code for {codes}.</source>
   <translation>{name} 的计算能力为 {able}；此构建版本有适用于 {codes} 的代码。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/gpu_healthy.py" />
   <source>The GPU is well, free, and known to this build</source>
   <translation>GPU 状态良好、空闲，并且为此构建版本所支持</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/gpu_present.py" />
   <source>it shows {others}</source>
   <translation>它显示 {others}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/gpu_present.py" />
   <source>it shows no other display adapter either</source>
   <translation>它也没有显示其他显示适配器</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/gpu_present.py" />
   <source>No NVIDIA display adapter is on the PCI bus; {shows}.</source>
   <extracomment>shows = f'it shows {others}' if others else 'it shows no other display adapter either'</extracomment>
   <translation>PCI 总线上没有 NVIDIA 显示适配器；{shows}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/gpu_present.py" />
   <source>An NVIDIA GPU is in this computer</source>
   <translation>这台电脑中有 NVIDIA GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/harmless_lines.py" />
   <source>Harmless lines in the log are known as harmless</source>
   <translation>日志中的无害行已识别为无害</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/image_driver.py" />
   <source>{path} in this container belongs to driver {version}.</source>
   <translation>此容器中的 {path} 属于驱动程序 {version}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/image_driver.py" />
   <source>The host runs driver {version}.</source>
   <translation>宿主机运行的是驱动程序 {version}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/image_driver.py" />
   <source>The driver's libraries in this container are those of the host</source>
   <translation>此容器中的驱动程序库来自宿主机</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/libraries_load.py" />
   <source>{title}'s own log</source>
   <translation>{title} 自己的日志</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/libraries_load.py" />
   <source>{name}, wanted by {wanted_by}</source>
   <translation>{wanted_by} 需要的 {name}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/libraries_load.py" />
   <source>{wanted} is at {path}, where the loader does not look.</source>
   <translation>{wanted} 位于 {path}，而加载器不在那里查找。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/libraries_load.py" />
   <source>{wanted} is taken from {path} {version}, ahead of the fitting copy {better}.</source>
   <translation>{wanted} 取自 {path} {version}，排在合适的副本 {better} 之前。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/libraries_load.py" />
   <source>{wanted} is nowhere on this machine; only another version is: {others}.</source>
   <translation>这台机器上到处都找不到 {wanted}；只有另一个版本：{others}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/libraries_load.py" />
   <source>{wanted} is nowhere on this machine.</source>
   <translation>这台机器上到处都找不到 {wanted}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/libraries_load.py" />
   <source>only another version is: {others}</source>
   <translation>只有另一个版本：{others}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/libraries_load.py" />
   <source>{wanted} is at {path} but needs {join}.</source>
   <translation>{wanted} 位于 {path}，但需要 {join}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/libraries_load.py" />
   <source>{wanted} is taken from {path} {version}, ahead of the fitting copy.</source>
   <translation>{wanted} 取自 {path} {version}，排在合适的副本之前。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/libraries_load.py" />
   <source>{wanted} at {path} cannot be used: {value}.</source>
   <translation>{path} 处的 {wanted} 无法使用：{value}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/libraries_load.py" />
   <source>it is damaged</source>
   <translation>它已损坏</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/libraries_load.py" />
   <source>is at {own}. {sentence}</source>
   <extracomment>own = f'{library.path} ({library.version})' if library.version else library.path</extracomment>
   <translation>位于 {own}。{sentence}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/libraries_load.py" />
   <source>It is of another version</source>
   <translation>它属于另一个版本</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/libraries_load.py" />
   <source>is not here; another version is: {value}</source>
   <translation>不在这里；另一个版本是：{value}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/libraries_load.py" />
   <source>The file itself was found at {path}.</source>
   <translation>文件本身在 {path} 找到。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/libraries_load.py" />
   <source>The loader finds every CUDA and cuDNN library that this build opens</source>
   <translation>加载器能找到此构建版本打开的每个 CUDA 和 cuDNN 库</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/library_sets.py" />
   <source>{title} asks for {wanted}; installed is {installed}.</source>
   <translation>{title} 要求 {wanted}；已安装的是 {installed}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/library_sets.py" />
   <source>{wanted_by} asks for {wanted} and got it.</source>
   <translation>{wanted_by} 要求 {wanted}，并且得到了它。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/library_sets.py" />
   <source>The frameworks in this Python agree on the CUDA libraries</source>
   <translation>此 Python 中的各框架对 CUDA 库的要求一致</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/loading_agrees.py" />
   <source>really loading it</source>
   <translation>实际加载</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/loading_agrees.py" />
   <source>(Windows error {code})</source>
   <translation>（Windows 错误 {code}）</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/loading_agrees.py" />
   <source>The files of {name} look whole, but</source>
   <translation>{name} 的文件看起来完整，但</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/loading_agrees.py" />
   <source>{start} loading {path} never ended: {error}.</source>
   <extracomment>error = error if len(error) &lt;= LONGEST else f'{error[:LONGEST]}...'</extracomment>
   <translation>{start}加载 {path} 始终没有结束：{error}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/loading_agrees.py" />
   <source>{start} a process that loads {path} crashes: {error}{meaning}.</source>
   <extracomment>error = error if len(error) &lt;= LONGEST else f'{error[:LONGEST]}...'; meaning = f' ({MEANING[error]})' if error in MEANING else ''</extracomment>
   <translation>{start}加载 {path} 的进程崩溃：{error}{meaning}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/loading_agrees.py" />
   <source>{start} the loader refuses {path}: {rstrip}{number}.</source>
   <extracomment>number = f' (Windows error {tried.code})' if tried.code else ''</extracomment>
   <translation>{start}加载器拒绝 {path}：{rstrip}{number}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/loading_agrees.py" />
   <source>By its files {name} cannot be loaded here, and yet the loader takes {value}.</source>
   <translation>从文件来看，{name} 在这里无法加载，但加载器却采用了 {value}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/loading_agrees.py" />
   <source>a file for it</source>
   <translation>它的一个文件</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/loading_agrees.py" />
   <source>By its files {name} comes from {expected}, but the loader takes {path}.</source>
   <translation>从文件来看，{name} 来自 {expected}，但加载器采用了 {path}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/loading_agrees.py" />
   <source>comes from {mine}</source>
   <extracomment>mine = tried.path if tried.outcome == 'loaded' and tried.same_file else ''</extracomment>
   <translation>来自 {mine}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/loading_agrees.py" />
   <source>cannot be loaded</source>
   <translation>无法加载</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/loading_agrees.py" />
   <source>By its files {name} {promised}, but {title} has {other} in memory.</source>
   <extracomment>promised = f'comes from {mine}' if mine else 'cannot be loaded'</extracomment>
   <translation>从文件来看，{name} {promised}，但 {title} 内存中的是 {other}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/loading_agrees.py" />
   <source>The loader really loads the files that the search for libraries names</source>
   <translation>加载器实际加载的就是库搜索所得出的文件</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/loading_reasons.py" />
   <source>current folder</source>
   <translation>当前文件夹</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/loading_reasons.py" />
   <source>application folder</source>
   <translation>应用程序文件夹</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/log_on_machine.py" />
   <source>line {line}</source>
   <translation>行 {line}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/memory_free.py" />
   <source>{value} (PID {pid})</source>
   <translation>{value}（PID {pid}）</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/memory_free.py" />
   <source>a program</source>
   <translation>一个程序</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/memory_free.py" />
   <source>{name} has {free} of {total} MiB free; held by {who}.</source>
   <translation>{name} 空闲 {free} / {total} MiB；占用者：{who}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/memory_free.py" />
   <source>The GPU has memory left for your program</source>
   <translation>GPU 还有显存可供您的程序使用</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/onednn.py" />
   <source>{title} crashed with {name} while it computed on the processor.</source>
   <translation>{title} 在处理器上计算时因 {name} 崩溃。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/onednn.py" />
   <source>{title} got wrong numbers on the processor.</source>
   <translation>{title} 在处理器上得到了错误的数字。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/onednn.py" />
   <source>With {settings} the same test gave the right numbers.</source>
   <translation>使用 {settings} 时，同一测试给出了正确的数字。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/onednn.py" />
   <source>a second run of it</source>
   <translation>再运行一次</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/onednn.py" />
   <source>{path} was in the memory of the process.</source>
   <translation>{path} 曾在该进程的内存中。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/onednn.py" />
   <source>{title} crashed with {name} with two copies of OpenMP in it.</source>
   <translation>{title} 因 {name} 崩溃，当时其中有两个 OpenMP 副本。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/onednn.py" />
   <source>The libraries that compute on the processor do not clash</source>
   <translation>在处理器上计算的库没有冲突</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/own_module.py" />
   <source>{name} cannot be loaded: {rstrip}.</source>
   <translation>{name} 无法加载：{rstrip}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/platforms.py" />
   <source>No build of {name} for macOS supports NVIDIA cards, and Apple's systems have no driver for them.</source>
   <translation>{name} 没有支持 NVIDIA 显卡的 macOS 构建版本，并且 Apple 的系统没有 NVIDIA 显卡的驱动程序。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/platforms.py" />
   <source>{name} is built for 64-bit processors of PCs and servers only.</source>
   <translation>{name} 只有适用于 PC 和服务器的 64 位处理器的构建版本。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/platforms.py" />
   <source>No build of {name} for Windows on ARM supports NVIDIA cards.</source>
   <translation>{name} 没有支持 NVIDIA 显卡的 Windows on ARM 构建版本。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/platforms.py" />
   <source>{name} is built for Linux with glibc; this system has musl instead, as Alpine Linux does.</source>
   <translation>{name} 是为带有 glibc 的 Linux 编译的；此系统使用的是 musl，与 Alpine Linux 一样。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/platforms.py" />
   <source>The builds of TensorFlow on PyPI for ARM processors have no GPU support.</source>
   <translation>PyPI 上的 ARM 处理器版 TensorFlow 构建版本不支持 GPU。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/platforms.py" />
   <source>on a processor of the kind {machine}</source>
   <translation>（处理器类型为 {machine}）</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/platforms.py" />
   <source>with {libc}</source>
   <translation>（使用 {libc}）</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/platforms.py" />
   <source>This is {value}{libc}{processor}.</source>
   <extracomment>libc = f' with {case.host.libc}' if case.host.libc.startswith('musl') else ''; processor = f' on a processor of the kind {case.host.machine}' if case.host.machine else ''</extracomment>
   <translation>这是 {value}{libc}{processor}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/stage_failures.py" />
   <source>the matrix product</source>
   <translation>矩阵乘法</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/stage_failures.py" />
   <source>the convolution</source>
   <translation>卷积</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/stage_failures.py" />
   <source>the training step</source>
   <translation>训练步骤</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/stage_failures.py" />
   <source>the compiling of a function</source>
   <translation>编译函数</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/stage_failures.py" />
   <source>the Fourier transform</source>
   <translation>傅里叶变换</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/stage_failures.py" />
   <source>the solving of a system of equations</source>
   <translation>求解方程组</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/stage_failures.py" />
   <source>the product of 16-bit numbers</source>
   <translation>16 位数字的乘法</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/stage_failures.py" />
   <source>the measuring of speeds</source>
   <translation>测量速度</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/stage_failures.py" />
   <source>asking for its build</source>
   <translation>查询构建信息</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/stage_failures.py" />
   <source>on GPU {gpu} ({name})</source>
   <extracomment>name = listed[position] if position &lt; len(listed) else ''</extracomment>
   <translation>（在 GPU {gpu} 上，{name}）</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/stage_failures.py" />
   <source>on GPU {gpu}</source>
   <translation>（在 GPU {gpu} 上）</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/stage_failures.py" />
   <source>{title} did not finish {doing} within the time limit.</source>
   <translation>{title} 在时限内没有完成{doing}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/stage_failures.py" />
   <source>{title} wrote over {value} MB of messages during {doing}.</source>
   <translation>{title} 在{doing}期间输出了超过 {value} MB 的消息。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/stage_failures.py" />
   <source>{title} crashed with {name} during {doing}: {meaning}.</source>
   <translation>{title} 在{doing}期间因 {name} 崩溃：{meaning}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/stage_failures.py" />
   <source>{title} crashed with {name} during {doing}.</source>
   <translation>{title} 在{doing}期间因 {name} 崩溃。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/stage_failures.py" />
   <source>{title} ended Python with exit code {code} during {doing}.</source>
   <translation>{title} 在{doing}期间使 Python 终止，退出代码为 {code}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/stage_failures.py" />
   <source>{doing} failed: {in_short}</source>
   <translation>{doing}失败：{in_short}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/stage_failures.py" />
   <source>{doing} ran on {device} and its numbers differ from NumPy's.</source>
   <translation>{doing}在 {device} 上运行，但数字与 NumPy 的不同。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/stage_failures.py" />
   <source>{title} lists a GPU, but {doing} ran on {device}.</source>
   <translation>{title} 列出了 GPU，但{doing}在 {device} 上运行。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/checks/support.py" />
   <source>NVML says: {rstrip}.</source>
   <translation>NVML 说：{rstrip}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/bars.py" />
   <source>Matrix product</source>
   <translation>矩阵乘法</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/bars.py" />
   <source>Copying data</source>
   <translation>复制数据</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/bars.py" />
   <source>Processor</source>
   <translation>处理器</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/bars.py" />
   <source>To {name}</source>
   <extracomment>name = _name(case, position) if named else ''</extracomment>
   <translation>传到 {name}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/bars.py" />
   <source>From {name}</source>
   <extracomment>name = _name(case, position) if named else ''</extracomment>
   <translation>从 {name} 传回</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/bars.py" />
   <source>GPU {position} ({name})</source>
   <extracomment>name = _name(case, position) if named else ''</extracomment>
   <translation>GPU {position}（{name}）</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/bars.py" />
   <source>GPU {position}</source>
   <translation>GPU {position}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/cause.py" />
   <source>passed with a warning</source>
   <translation>通过，但有警告</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/cause.py" />
   <source>was not needed</source>
   <translation>不需要</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/cause.py" />
   <source>could not be checked</source>
   <translation>无法检查</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/cause.py" />
   <source>the step “{LAYER_TITLES}”</source>
   <translation>步骤“{LAYER_TITLES}”</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/cause.py" />
   <source>the result</source>
   <translation>结果</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/cause.py" />
   <source>is: {title}</source>
   <translation>为：{title}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/cause.py" />
   <source>the GPU works</source>
   <translation>GPU 能工作</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/cause.py" />
   <source>is that the GPU works</source>
   <translation>为：GPU 能工作</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/cause.py" />
   <source>nothing was named</source>
   <translation>没有提到任何内容</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/cause.py" />
   <source>is: {said}</source>
   <translation>为：{said}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/cause.py" />
   <source>not noticed</source>
   <translation>没有注意到</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>is not installed</source>
   <translation>未安装</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>the newest CUDA that the driver supports</source>
   <translation>驱动程序支持的最新 CUDA</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>the NVIDIA driver</source>
   <translation>NVIDIA 驱动程序</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>is {version} (branch {partition})</source>
   <extracomment>version = f' of driver {used.version}' if strange else ''</extracomment>
   <translation>为 {version}（{partition} 分支）</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>not there</source>
   <translation>不存在</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>not loaded; nouveau is loaded instead</source>
   <translation>没有加载；加载的是 nouveau</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>is not loaded, and nouveau is loaded in its place</source>
   <translation>没有加载，加载的是 nouveau</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>and none is made for this kernel</source>
   <translation>并且没有为此内核制作的模块</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>not loaded{made}</source>
   <extracomment>made = '' if loaded.installed else ', and none is made for this kernel'</extracomment>
   <translation>没有加载{made}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>are missing</source>
   <translation>缺失</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>{listed}: not open to this user</source>
   <translation>{listed}：此用户不能打开</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>are not open to this user: {listed}</source>
   <translation>此用户不能打开：{listed}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>are {listed}</source>
   <translation>为 {listed}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>is not there</source>
   <translation>不存在</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>its library cannot be loaded: {load_error}</source>
   <translation>它的库无法加载：{load_error}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>is that {error}</source>
   <extracomment>error = step.error if step is not None else f'{test.end.name or test.end.kind}'</extracomment>
   <translation>为：{error}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>cannot load</source>
   <translation>无法加载</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>{value} fails: {error}</source>
   <extracomment>error = step.error if step is not None else f'{test.end.name or test.end.kind}'</extracomment>
   <translation>{value} 失败：{error}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>is an error: {error}</source>
   <extracomment>error = step.error if step is not None else f'{test.end.name or test.end.kind}'</extracomment>
   <translation>为错误：{error}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>it gives a GPU</source>
   <translation>它给出了 GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>is that it has a GPU</source>
   <translation>为：有 GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>to a process with these variables</source>
   <translation>（对于带有这些变量的进程）</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>it gives no GPU{hidden}</source>
   <extracomment>hidden = ' to a process with these variables' if said.hidden_by &gt; 0 else ''</extracomment>
   <translation>它没有给出 GPU{hidden}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>is that it has no GPU{hidden}</source>
   <extracomment>hidden = ' to a process with these variables' if said.hidden_by &gt; 0 else ''</extracomment>
   <translation>为：没有 GPU{hidden}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>it answers</source>
   <translation>它有响应</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>error: {value}</source>
   <translation>错误：{value}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>says: {value}</source>
   <translation>说：{value}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>fails at the step “{name}”: {error}</source>
   <extracomment>name = step.name if step is not None else test.end.stage or 'start'; error = step.error if step is not None else f'{test.end.name or test.end.kind}'</extracomment>
   <translation>在步骤“{name}”失败：{error}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>fails at the step “{name}”</source>
   <extracomment>name = step.name if step is not None else test.end.stage or 'start'</extracomment>
   <translation>在步骤“{name}”失败</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>tells of no fault of a GPU</source>
   <translation>没有提到 GPU 故障</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>Xid {number}</source>
   <translation>Xid {number}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>tells of faults of a GPU: {join}</source>
   <translation>提到了 GPU 故障：{join}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>after {seconds} s</source>
   <translation>{seconds} 秒之后</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>comes after {seconds} s</source>
   <translation>在 {seconds} 秒之后到来</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>comes at once</source>
   <translation>立即到来</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>the kernel's part of the NVIDIA driver</source>
   <translation>NVIDIA 驱动程序的内核部分</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>the driver's device files</source>
   <translation>驱动程序的设备文件</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>a computation by the driver alone</source>
   <translation>仅用驱动程序的计算</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>the system's log</source>
   <translation>系统日志</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>the driver's own answer (cuInit)</source>
   <translation>驱动程序自己的回答（cuInit）</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>NVML, the driver's part that reports on the cards</source>
   <translation>NVML（驱动程序中报告显卡情况的部分）</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>the driver's answer</source>
   <translation>驱动程序的响应</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>of driver {version}</source>
   <translation>（属于驱动程序 {version}）</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>while the kernel runs {running}</source>
   <extracomment>running = loaded.version if loaded is not None and loaded.version else driver_version(side.case)</extracomment>
   <translation>而内核运行的是 {running}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>and {value} more</source>
   <translation>和另外 {value} 个</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/driver.py" />
   <source>and belongs to the image</source>
   <translation>并且属于镜像</translation>
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
   <translation>来自 {value}{version}{beside}{image}{more}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/framework.py" />
   <source>built for CUDA</source>
   <translation>为 CUDA 编译</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/framework.py" />
   <source>built for the processor only</source>
   <translation>仅为处理器编译</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/framework.py" />
   <source>built for AMD cards</source>
   <translation>为 AMD 显卡编译</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/framework.py" />
   <source>an empty package that brings another one</source>
   <translation>带入另一个软件包的空软件包</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/framework.py" />
   <source>the CUDA that {title} was built for</source>
   <extracomment>title = titles[0] if len(titles) == 1 else 'the framework'</extracomment>
   <translation>编译 {title} 时所用的 CUDA</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/framework.py" />
   <source>the cuDNN that {title} was built for</source>
   <extracomment>title = titles[0] if len(titles) == 1 else 'the framework'</extracomment>
   <translation>编译 {title} 时所用的 cuDNN</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/framework.py" />
   <source>what cards {title} holds code for</source>
   <extracomment>title = titles[0] if len(titles) == 1 else 'the framework'</extracomment>
   <translation>{title} 有代码支持的显卡</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/framework.py" />
   <source>what the framework imports</source>
   <translation>框架导入的内容</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/framework.py" />
   <source>the project in the working folder</source>
   <translation>工作文件夹中的项目</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/framework.py" />
   <source>not installed</source>
   <translation>未安装</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/framework.py" />
   <source>is {join}</source>
   <translation>{join}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/framework.py" />
   <source>one package</source>
   <translation>一个软件包</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/framework.py" />
   <source>belongs to one package</source>
   <translation>属于一个软件包</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/framework.py" />
   <source>is filled by several packages: {listed}</source>
   <translation>由多个软件包填充：{listed}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/framework.py" />
   <source>are damaged: {listed}</source>
   <translation>已损坏：{listed}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/framework.py" />
   <source>are whole</source>
   <translation>完整</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/framework.py" />
   <source>{wanted} ({value} is installed)</source>
   <translation>{wanted}（已安装的是 {value}）</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/framework.py" />
   <source>are not met: {listed}</source>
   <translation>未满足：{listed}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/framework.py" />
   <source>are met</source>
   <translation>已满足</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/framework.py" />
   <source>is hidden by {listed}</source>
   <translation>被 {listed} 遮住</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/framework.py" />
   <source>not hidden</source>
   <translation>没有被遮住</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/framework.py" />
   <source>asks for {listed}</source>
   <translation>要求 {listed}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/framework.py" />
   <source>asks for no framework</source>
   <translation>没有要求任何框架</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/framework.py" />
   <source>the framework's folder</source>
   <translation>框架的文件夹</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/framework.py" />
   <source>the framework's files</source>
   <translation>框架的文件</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/framework.py" />
   <source>the framework's requirements</source>
   <translation>框架的依赖要求</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/gpu.py" />
   <source>exclusive process</source>
   <translation>独占进程</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/gpu.py" />
   <source>the PCI bus</source>
   <translation>PCI 总线</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/gpu.py" />
   <source>the graphics card</source>
   <translation>显卡</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/gpu.py" />
   <source>the graphics cards</source>
   <translation>各显卡</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/gpu.py" />
   <source>no NVIDIA card</source>
   <translation>没有 NVIDIA 显卡</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/gpu.py" />
   <source>shows no NVIDIA card, only {others}</source>
   <translation>没有显示 NVIDIA 显卡，只有 {others}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/gpu.py" />
   <source>shows no NVIDIA card</source>
   <translation>没有显示 NVIDIA 显卡</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/gpu.py" />
   <source>only {others}</source>
   <translation>只有 {others}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/gpu.py" />
   <source>an NVIDIA card</source>
   <translation>一块 NVIDIA 显卡</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/gpu.py" />
   <source>{len} NVIDIA cards</source>
   <translation>{len} 块 NVIDIA 显卡</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/gpu.py" />
   <source>kernel driver: {join}</source>
   <translation>内核驱动程序：{join}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/gpu.py" />
   <source>problem code {join}</source>
   <translation>问题代码 {join}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/gpu.py" />
   <source>shows {count} ({held}{code})</source>
   <extracomment>count = 'an NVIDIA card' if len(cards) == 1 else f'{len(cards)} NVIDIA cards'; code = f", problem code {', '.join(map(str, problems))}" if problems else ''</extracomment>
   <translation>显示{count}（{held}{code}）</translation>
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
   <translation>计算能力 {compute_capability}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/gpu.py" />
   <source>{value} GB</source>
   <translation>{value} GB</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/gpu.py" />
   <source>on with {len} instances</source>
   <translation>已开启，有 {len} 个实例</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/gpu.py" />
   <source>at least one</source>
   <translation>至少一个</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/gpu.py" />
   <source>are held down ({join})</source>
   <translation>受到限制（{join}）</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/gpu.py" />
   <source>are free</source>
   <translation>不受限制</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/gpu.py" />
   <source>{value} of {value2} GB</source>
   <translation>{value} / {value2} GB</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/gpu.py" />
   <source>{amount} free</source>
   <translation>空闲 {amount}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/gpu.py" />
   <source>is mostly free</source>
   <translation>大部分空闲</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/gpu.py" />
   <source>is mostly in use ({amount} free)</source>
   <translation>大部分被占用（空闲 {amount}）</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/gpu.py" />
   <source>{link_width} of {link_width_max} lanes</source>
   <translation>{link_width} / {link_width_max} 条通道</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/gpu.py" />
   <source>all lanes</source>
   <translation>所有通道</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/gpu.py" />
   <source>the compute mode</source>
   <translation>计算模式</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/gpu.py" />
   <source>MIG, which divides a card into parts</source>
   <translation>MIG（把显卡拆分成多个部分）</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/gpu.py" />
   <source>the number of errors of the card's memory</source>
   <translation>显卡内存的错误数</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/gpu.py" />
   <source>the clocks</source>
   <translation>时钟频率</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/gpu.py" />
   <source>the link to the card</source>
   <translation>与显卡的链路</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/gpu.py" />
   <source>the graphics card's memory</source>
   <translation>显卡的内存</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/item.py" />
   <source>no answer in time</source>
   <translation>没有及时响应</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/item.py" />
   <source>crashes when it is asked</source>
   <translation>在被询问时崩溃</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/item.py" />
   <source>is {value}</source>
   <translation>{value}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/item.py" />
   <source>is not known</source>
   <translation>未知</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/item.py" />
   <source>On the left {subject} {left}; on the right they {right}.</source>
   <translation>左侧：{subject} {left}；右侧：{right}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/item.py" />
   <source>On the left {subject} {left}; on the right it {right}.</source>
   <translation>左侧：{subject} {left}；右侧：{right}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/item.py" />
   <source>gives no answer in time</source>
   <translation>没有及时响应</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/item.py" />
   <source>{join} and {value} more</source>
   <translation>{join} 和另外 {value} 个</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/libraries.py" />
   <source>the wheel</source>
   <translation>该 wheel</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/libraries.py" />
   <source>not looked for</source>
   <translation>没有查找</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/libraries.py" />
   <source>another version</source>
   <translation>另一个版本</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/libraries.py" />
   <source>not asked for</source>
   <translation>没有要求</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/libraries.py" />
   <source>is not asked for</source>
   <translation>没有被要求</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/libraries.py" />
   <source>are not asked for</source>
   <translation>没有被要求</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/libraries.py" />
   <source>really loading it fails: {error}</source>
   <translation>实际加载失败：{error}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/libraries.py" />
   <source>{short}, version {version}</source>
   <translation>{short}，版本 {version}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/libraries.py" />
   <source>version {version}</source>
   <translation>版本 {version}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/libraries.py" />
   <source>is not found</source>
   <translation>未找到</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/libraries.py" />
   <source>are not found</source>
   <translation>未找到</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/libraries.py" />
   <source>lies in {folder}{beside}, where nobody looks for it</source>
   <extracomment>beside = f' ({version})' if version else ''</extracomment>
   <translation>位于 {folder}{beside}，但没有人在那里查找它</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/libraries.py" />
   <source>lie in {folder}, where nobody looks for them</source>
   <translation>位于 {folder}，但没有人在那里查找它们</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/libraries.py" />
   <source>is there in {value} only ({folder})</source>
   <translation>只有 {value}（{folder}）</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/libraries.py" />
   <source>are there in another version only ({folder})</source>
   <translation>只有另一个版本（{folder}）</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/libraries.py" />
   <source>without {join}</source>
   <translation>（缺少 {join}）</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/libraries.py" />
   <source>cannot be loaded{lacks}{beside}</source>
   <extracomment>lacks = f" without {', '.join(fact.missing_dependencies)}" if fact.missing_dependencies else ''; beside = f' ({version})' if version else ''</extracomment>
   <translation>无法加载{lacks}{beside}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/libraries.py" />
   <source>cannot be loaded{lacks}</source>
   <extracomment>lacks = f" without {', '.join(fact.missing_dependencies)}" if fact.missing_dependencies else ''</extracomment>
   <translation>无法加载{lacks}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/libraries.py" />
   <source>and hides the copy that fits</source>
   <translation>并且遮住了合适的副本</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/libraries.py" />
   <source>the wheels</source>
   <translation>各 wheel</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/libraries.py" />
   <source>comes from {from}{hides}</source>
   <extracomment>hides = ', and hides the copy that fits' if fact.status == 'shadowed' else ''</extracomment>
   <translation>来自 {from}{hides}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/libraries.py" />
   <source>come from {many}{hides}</source>
   <extracomment>many = 'the wheels' if fact.found_via == 'site-packages' else _from(fact, side); hides = ', and hides the copy that fits' if fact.status == 'shadowed' else ''</extracomment>
   <translation>来自 {many}{hides}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/libraries.py" />
   <source>not found</source>
   <translation>未找到</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/libraries.py" />
   <source>from {from}</source>
   <translation>来自 {from}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/packages.py" />
   <source>the CUDA toolkit of the system</source>
   <translation>系统的 CUDA 工具包</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/packages.py" />
   <source>the package {name}</source>
   <translation>软件包 {name}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/packages.py" />
   <source>{count} package</source>
   <translation>{count} 个软件包</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/packages.py" />
   <source>{count} packages</source>
   <translation>{count} 个软件包</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/packages.py" />
   <source>NVIDIA's packages in the Python</source>
   <translation>Python 中的 NVIDIA 软件包</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/packages.py" />
   <source>are not installed</source>
   <translation>未安装</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/packages.py" />
   <source>are installed</source>
   <translation>已安装</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/packages.py" />
   <source>of unknown version</source>
   <translation>（版本未知）</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/packages.py" />
   <source>CUDA {listed}</source>
   <translation>CUDA {listed}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/packages.py" />
   <source>{value} in {place}</source>
   <translation>{value}（{place}）</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/packages.py" />
   <source>unknown version</source>
   <translation>未知版本</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/packages.py" />
   <source>is {listed}</source>
   <translation>为 {listed}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/pairs.py" />
   <source>“{name}” is a report, but it holds no result: check that computer again.</source>
   <translation>“{name}”是报告，但不含结果：请重新检查那台电脑。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/pairs.py" />
   <source>“{name}” tells nothing of {FRAMEWORK_TITLES}; it tells of {held}.</source>
   <translation>“{name}”没有提到 {FRAMEWORK_TITLES}；它提到的是 {held}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/places.py" />
   <source>the environment</source>
   <translation>环境</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/places.py" />
   <source>the temporary folder</source>
   <translation>临时文件夹</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/places.py" />
   <source>the user's site-packages</source>
   <translation>用户的 site-packages</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/python.py" />
   <source>a virtual environment</source>
   <translation>虚拟环境</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/python.py" />
   <source>a conda environment</source>
   <translation>conda 环境</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/python.py" />
   <source>the system's Python</source>
   <translation>系统的 Python</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/python.py" />
   <source>the Python</source>
   <translation>Python</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/python.py" />
   <source>without the GIL</source>
   <translation>不带 GIL</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/python.py" />
   <source>{implementation}, {bits} bit{free}</source>
   <extracomment>free = ', without the GIL' if python.free_threaded else ''</extracomment>
   <translation>{implementation}，{bits} 位{free}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/python.py" />
   <source>is searched</source>
   <translation>会被搜索</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/python.py" />
   <source>is not searched</source>
   <translation>不会被搜索</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/python.py" />
   <source>the Python's build</source>
   <translation>Python 的构建版本</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/python.py" />
   <source>the Python's platform</source>
   <translation>Python 的平台</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/python.py" />
   <source>the kind of environment</source>
   <translation>环境的类型</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/python.py" />
   <source>the user's own folder of packages</source>
   <translation>用户自己的软件包文件夹</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/python.py" />
   <source>what installs packages</source>
   <translation>安装软件包的工具</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/run.py" />
   <source>a short training</source>
   <translation>短训练</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/run.py" />
   <source>solving equations</source>
   <translation>求解方程组</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/run.py" />
   <source>mixed precision</source>
   <translation>混合精度</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/run.py" />
   <source>does not end</source>
   <translation>没有结束</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/run.py" />
   <source>drowns in messages</source>
   <translation>输出了过多的消息</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/run.py" />
   <source>ends Python</source>
   <translation>使 Python 终止</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/run.py" />
   <source>importing the framework</source>
   <translation>导入框架</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/run.py" />
   <source>the framework's own list of GPUs</source>
   <translation>框架自己的 GPU 列表</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/run.py" />
   <source>the computation on the GPU</source>
   <translation>GPU 上的计算</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/run.py" />
   <source>{count} GPU</source>
   <translation>{count} GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/run.py" />
   <source>{count} GPUs</source>
   <translation>{count} 个 GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/run.py" />
   <source>holds {said}</source>
   <translation>包含 {said}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/run.py" />
   <source>on the processor</source>
   <translation>在处理器上</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/run.py" />
   <source>runs on the processor instead</source>
   <translation>改为在处理器上运行</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/run.py" />
   <source>wrong numbers at {at}</source>
   <translation>{at}时数字错误</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/run.py" />
   <source>wrong numbers</source>
   <translation>数字错误</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/run.py" />
   <source>at {at}</source>
   <translation>（{at}时）</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/run.py" />
   <source>gives wrong numbers at {at}</source>
   <translation>在{at}时给出错误的数字</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/run.py" />
   <source>gives wrong numbers</source>
   <translation>给出错误的数字</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/run.py" />
   <source>fails{where}: {shown}</source>
   <extracomment>where = f' at {at}' if at else ''</extracomment>
   <translation>失败{where}：{shown}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/run.py" />
   <source>{ENDS}{name} at {at}</source>
   <extracomment>name = f' ({run.end.name})' if run.end.name else ''</extracomment>
   <translation>{ENDS}{name}（{at}时）</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/run.py" />
   <source>{value} GFLOP/s</source>
   <translation>{value} GFLOP/s</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/run.py" />
   <source>the speed of a matrix product on the GPU</source>
   <translation>GPU 上矩阵乘法的速度</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/system.py" />
   <source>Linux</source>
   <translation>Linux</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/system.py" />
   <source>a container</source>
   <translation>容器</translation>
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
   <translation>虚拟机</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/system.py" />
   <source>{get} in {where}{engine}</source>
   <extracomment>engine = f' ({host.container})' if host.container else ''</extracomment>
   <translation>{get}，在{where}{engine} 中</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/system.py" />
   <source>in {where}{engine}</source>
   <extracomment>engine = f' ({host.container})' if host.container else ''</extracomment>
   <translation>在{where}{engine} 中</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/system.py" />
   <source>none of AVX, AVX2 and FMA</source>
   <translation>AVX、AVX2 和 FMA 都没有</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/system.py" />
   <source>has none of AVX, AVX2 and FMA</source>
   <translation>没有 AVX、AVX2 和 FMA 中的任何一个</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/system.py" />
   <source>has {join}</source>
   <translation>有 {join}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/system.py" />
   <source>nearly used up</source>
   <translation>几乎用尽</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/system.py" />
   <source>is nearly used up</source>
   <translation>几乎用尽</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/system.py" />
   <source>the memory that Windows can promise</source>
   <translation>Windows 能承诺的内存</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/system.py" />
   <source>the kind of processor</source>
   <translation>处理器类型</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/system.py" />
   <source>the processor</source>
   <translation>处理器</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/system.py" />
   <source>Microsoft's Visual C++ runtime</source>
   <translation>Microsoft 的 Visual C++ 运行库</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/system.py" />
   <source>the processor's name</source>
   <translation>处理器的名称</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/system.py" />
   <source>the C library</source>
   <translation>C 库</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/system.py" />
   <source>Secure Boot</source>
   <translation>安全启动（Secure Boot）</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/system.py" />
   <source>the release of the system</source>
   <translation>系统的版本</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/system.py" />
   <source>the kernel</source>
   <translation>内核</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/together.py" />
   <source>The two sides differ in {listed}.</source>
   <translation>两侧的不同之处：{listed}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/variables.py" />
   <source>not set</source>
   <translation>没有设置</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/variables.py" />
   <source>is set to “{said}”</source>
   <translation>设为“{said}”</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/variables.py" />
   <source>no folder with GPU libraries</source>
   <translation>没有含 GPU 库的文件夹</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/variables.py" />
   <source>names no folder with GPU libraries</source>
   <translation>没有列出含 GPU 库的文件夹</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/variables.py" />
   <source>gone: {listed}</source>
   <translation>已不存在：{listed}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/compare/variables.py" />
   <source>names {said}</source>
   <translation>列出 {said}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/diagnose.py" />
   <source>gpuwizard could not write more about it.</source>
   <translation>关于它，gpuwizard 无法写出更多内容。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/common.py" />
   <source>a test run</source>
   <translation>测试运行</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/common.py" />
   <source>did not end in time</source>
   <translation>没有及时结束</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/common.py" />
   <source>drowned in messages</source>
   <translation>输出了过多的消息</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/common.py" />
   <source>ended early</source>
   <translation>提前终止</translation>
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
   <translation>gpuwizard 未能完成此检查。报告中有详细信息。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>The driver could not be asked.</source>
   <translation>无法询问驱动程序。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>The driver gives no GPU.</source>
   <translation>驱动程序没有给出 GPU。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>{names} answers with driver {version}.</source>
   <translation>{names} 有响应，驱动程序为 {version}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>{names} answers.</source>
   <translation>{names} 有响应。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>with driver {version}</source>
   <translation>（驱动程序 {version}）</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>GPU {index}</source>
   <translation>GPU {index}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>kernel driver {kernel_driver}</source>
   <translation>内核驱动程序 {kernel_driver}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>no kernel driver</source>
   <translation>没有内核驱动程序</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>problem code {problem_code}</source>
   <translation>问题代码 {problem_code}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>NVIDIA device {device_id}</source>
   <translation>NVIDIA 设备 {device_id}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>On the PCI bus</source>
   <translation>在 PCI 总线上</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>NVIDIA GPU on the PCI bus</source>
   <translation>PCI 总线上的 NVIDIA GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>none (other display adapters: {others})</source>
   <translation>无（其他显示适配器：{others}）</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>({size} free)</source>
   <translation>（空闲 {size}）</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>Driver version</source>
   <translation>驱动程序版本</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>Newest CUDA it supports</source>
   <translation>它支持的最新 CUDA</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>nvidia {version}</source>
   <translation>nvidia {version}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>nouveau is loaded instead</source>
   <translation>加载的是 nouveau</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>{name} is loaded{nouveau}</source>
   <extracomment>nouveau = '; nouveau is loaded instead' if loaded.nouveau else ''</extracomment>
   <translation>{name} 已加载{nouveau}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>{name} is not loaded{nouveau}</source>
   <extracomment>nouveau = '; nouveau is loaded instead' if loaded.nouveau else ''</extracomment>
   <translation>{name} 未加载{nouveau}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>Kernel module</source>
   <translation>内核模块</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>Driver library</source>
   <translation>驱动程序库</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>gives {hidden} GPU only without the variable that hides the GPU</source>
   <translation>只有在没有隐藏 GPU 的变量时，才给出 {hidden} 个 GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>gives {hidden} GPUs only without the variable that hides the GPU</source>
   <translation>只有在没有隐藏 GPU 的变量时，才给出 {hidden} 个 GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>Driver called directly</source>
   <translation>直接调用驱动程序</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>works, gives {count} GPU{took}</source>
   <extracomment>took = f' ({answer.seconds:.1f} s)' if answer.seconds &gt;= 1 else ''</extracomment>
   <translation>能工作，给出 {count} 个 GPU{took}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>works, gives {count} GPUs{took}</source>
   <extracomment>took = f' ({answer.seconds:.1f} s)' if answer.seconds &gt;= 1 else ''</extracomment>
   <translation>能工作，给出 {count} 个 GPU{took}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>{call} answers {code}, {error}</source>
   <translation>{call} 返回 {code}，{error}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>exit code {exit_code}: {output}</source>
   <translation>退出代码 {exit_code}：{output}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>Device files</source>
   <translation>设备文件</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>Not allowed to open</source>
   <translation>不允许打开</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>Inside a container</source>
   <translation>在容器内</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>Windows Subsystem for Linux</source>
   <translation>适用于 Linux 的 Windows 子系统</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver.py" />
   <source>System</source>
   <translation>系统</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver_alone.py" />
   <source>Driver alone</source>
   <translation>仅用驱动程序</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver_alone.py" />
   <source>{left} more GPUs were not tested</source>
   <extracomment>left = called.device_count - len(tests) if called is not None and tests else 0</extracomment>
   <translation>另有 {left} 个 GPU 没有测试</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver_alone.py" />
   <source>{left} more GPU was not tested</source>
   <extracomment>left = called.device_count - len(tests) if called is not None and tests else 0</extracomment>
   <translation>另有 {left} 个 GPU 没有测试</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver_alone.py" />
   <source>s were</source>
   <translation>s were</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver_alone.py" />
   <source>{named}, driver alone</source>
   <translation>{named}，仅用驱动程序</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver_alone.py" />
   <source>the test did not come to an end</source>
   <translation>测试没有结束</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver_alone.py" />
   <source>to the GPU {speed}</source>
   <translation>到 GPU {speed}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver_alone.py" />
   <source>back {speed}</source>
   <translation>返回 {speed}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver_alone.py" />
   <source>from the GPU {speed}</source>
   <translation>从 GPU {speed}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver_alone.py" />
   <source>from the GPU</source>
   <translation>从 GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver_alone.py" />
   <source>right numbers in {took} s{join}</source>
   <translation>数字正确，用时 {took} 秒{join}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/driver_alone.py" />
   <source>{value} GB/s</source>
   <translation>{value} GB/s</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/framework.py" />
   <source>with CUDA (NVIDIA GPUs)</source>
   <translation>带 CUDA（NVIDIA GPU）</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/framework.py" />
   <source>without CUDA (processor only)</source>
   <translation>不带 CUDA（仅处理器）</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/framework.py" />
   <source>for AMD GPUs</source>
   <translation>用于 AMD GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/framework.py" />
   <source>does not say whether it has CUDA</source>
   <translation>没有说明是否带有 CUDA</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/framework.py" />
   <source>only pulls another package</source>
   <translation>只会带入另一个软件包</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/framework.py" />
   <source>virtual environment</source>
   <translation>虚拟环境</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/framework.py" />
   <source>conda environment</source>
   <translation>conda 环境</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/framework.py" />
   <source>the system's own</source>
   <translation>系统自己的</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/framework.py" />
   <source>{title} {version} imports without error.</source>
   <translation>{title} {version} 能够导入，没有错误。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/framework.py" />
   <source>{title} was not imported.</source>
   <translation>{title} 没有被导入。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/framework.py" />
   <source>{title} could not be imported.</source>
   <translation>{title} 无法导入。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/framework.py" />
   <source>{version} ({maker}{bits} bit, {kind}, packages by {installer})</source>
   <extracomment>maker = '' if python.implementation == 'cpython' else f'{python.implementation}, '</extracomment>
   <translation>{version}（{maker}{bits} 位，{kind}，软件包由 {installer} 安装）</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/framework.py" />
   <source>Python</source>
   <translation>Python</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/framework.py" />
   <source>not installed in this Python</source>
   <translation>没有安装在此 Python 中</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/framework.py" />
   <source>not known whether it is installed</source>
   <translation>不知道它是否已安装</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/framework.py" />
   <source>In the way</source>
   <translation>造成妨碍</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/framework.py" />
   <source>{path} hides {module}</source>
   <translation>{path} 遮住了 {module}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/framework.py" />
   <source>Package</source>
   <translation>软件包</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/framework.py" />
   <source>Build</source>
   <translation>构建版本</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/framework.py" />
   <source>Also owns its folder</source>
   <translation>也拥有其文件夹</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/framework.py" />
   <source>Needs {wanted}</source>
   <translation>需要 {wanted}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/framework.py" />
   <source>Damaged file</source>
   <translation>损坏的文件</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/framework.py" />
   <source>Import</source>
   <translation>导入</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/framework.py" />
   <source>works, {seconds} s</source>
   <translation>能工作，{seconds} 秒</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>Convolution</source>
   <translation>卷积</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>Training step</source>
   <translation>训练步骤</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>Compiled function</source>
   <translation>编译的函数</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>Fourier transform</source>
   <translation>傅里叶变换</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>System of equations</source>
   <translation>方程组</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>16-bit matrix product</source>
   <translation>16 位矩阵乘法</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>Speed</source>
   <translation>速度</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>It waits until the step "{LAYER_TITLES}" is mended.{cpu}</source>
   <translation>它要等到步骤“{LAYER_TITLES}”修复之后。{cpu}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>The test was not run.</source>
   <translation>测试没有运行。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>{title} did not compute on a GPU.{cpu}</source>
   <translation>{title} 没有在 GPU 上计算。{cpu}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>{title} computes on {name} and the numbers are right</source>
   <translation>{title} 在 {name} 上计算，并且数字正确</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>GPU {gpu}</source>
   <translation>GPU {gpu}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>{works}, but not on {join}.</source>
   <translation>{works}，但在 {join} 上不行。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>{works}, but this does not work: {join}.</source>
   <translation>{works}，但以下项目不能工作：{join}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>On the processor the same operations gave the right numbers.</source>
   <translation>同样的运算在处理器上给出了正确的数字。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>GPUs that {title} lists</source>
   <translation>{title} 列出的 GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>Listing the GPUs</source>
   <translation>列出 GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>failed: {in_short}</source>
   <translation>失败：{in_short}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>left out: {skipped}</source>
   <translation>已略过：{skipped}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>ran on {where}, but the numbers are wrong</source>
   <extracomment>where = 'the GPU' if stage.on_gpu else 'the processor'</extracomment>
   <translation>在 {where} 上运行，但数字错误</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>right numbers on {where}, {times}</source>
   <extracomment>where = 'the GPU' if stage.on_gpu else 'the processor'</extracomment>
   <translation>在 {where} 上数字正确，{times}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>first run {seconds} s, then {max} s</source>
   <translation>首次运行 {seconds} 秒，之后 {max} 秒</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>{title}, its device {name}</source>
   <translation>{title}，其设备 {name}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>right numbers</source>
   <translation>数字正确</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>wrong numbers, or an error</source>
   <translation>数字错误，或出现错误</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>Once more with {changed}</source>
   <translation>再来一次，使用 {changed}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>the GPU {figure}</source>
   <translation>GPU {figure}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>the processor {figure}</source>
   <translation>处理器 {figure}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>{title}, matrix products</source>
   <translation>{title}，矩阵乘法</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>Speed of a matrix product</source>
   <translation>矩阵乘法的速度</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>{title}, float32</source>
   <translation>{title}，float32</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>to the GPU {figure}</source>
   <translation>到 GPU {figure}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>back {figure}</source>
   <translation>返回 {figure}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>Speed of a copy</source>
   <translation>复制的速度</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/gpu_test.py" />
   <source>could not be measured: {in_short}</source>
   <translation>无法测量：{in_short}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>seen before the test, while it may have been idle</source>
   <translation>在测试之前看到的，当时它可能空闲</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>it accepts no program</source>
   <translation>它不接受任何程序</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>it serves one program at a time</source>
   <translation>它一次服务于一个程序</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>of GPU {index}</source>
   <translation>（GPU {index}）</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>which is hot: check its cooling</source>
   <translation>温度偏高：请检查散热</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>Temperature{of}</source>
   <extracomment>of = f' of GPU {gpu.index}' if several else ''</extracomment>
   <translation>温度{of}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>Clocks{of}</source>
   <extracomment>of = f' of GPU {gpu.index}' if several else ''</extracomment>
   <translation>时钟频率{of}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>held down: {why} ({IDLE})</source>
   <translation>受到限制：{why}（{IDLE}）</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>held down by the {slowed}, which is usual under full load</source>
   <translation>因 {slowed} 受到限制，这在满载时很常见</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>{width} of {most} lanes</source>
   <translation>{width} / {most} 条通道</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>{width} lanes</source>
   <translation>{width} 条通道</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>generation {generation} of {newest}</source>
   <translation>第 {generation} 代（最高第 {newest} 代）</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>generation {generation}</source>
   <translation>第 {generation} 代</translation>
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
   <translation>{told}（{IDLE}；显卡这样来省电{contradicted}）</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>of the {value} that all lanes carry</source>
   <translation>（所有通道合计可达 {value}）</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>copies reach {best} GB/s at most{could}. Another slot, or the card seated anew, may give it all lanes</source>
   <extracomment>could = f' of the {full / GB:.0f} that all lanes carry' if full else ''</extracomment>
   <translation>复制最高达到 {best} GB/s{could}。换一个插槽，或者重新插好显卡，可能会让它得到所有通道</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>copies of {value} GB/s show that it is faster at work</source>
   <translation>{value} GB/s 的复制速度表明它在工作时更快</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>Memory errors{of}</source>
   <extracomment>of = f' of GPU {gpu.index}' if several else ''</extracomment>
   <translation>内存错误{of}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>not watched for: error correction is off</source>
   <translation>没有监视：纠错已关闭</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>{ecc_errors} since the driver was started that could not be corrected</source>
   <translation>自驱动程序启动以来有 {ecc_errors} 个无法纠正</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>none that could not be corrected</source>
   <translation>没有无法纠正的错误</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>Compute mode{of}</source>
   <extracomment>of = f' of GPU {gpu.index}' if several else ''</extracomment>
   <translation>计算模式{of}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>Divided by MIG{of}</source>
   <extracomment>of = f' of GPU {gpu.index}' if several else ''</extracomment>
   <translation>已用 MIG 拆分{of}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>yes, no part was listed</source>
   <translation>是，没有列出任何部分</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>Part by MIG{of}</source>
   <extracomment>of = f' of GPU {gpu.index}' if several else ''</extracomment>
   <translation>MIG 的部分{of}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>Program on it{of}</source>
   <extracomment>of = f' of GPU {gpu.index}' if several else ''</extracomment>
   <translation>其上的程序{of}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>another user's</source>
   <translation>另一个用户的</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>{value} (PID {pid}){held}{whose}</source>
   <extracomment>held = f', {size(process.memory)}' if process.memory else ''</extracomment>
   <translation>{value}（PID {pid}）{held}{whose}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>. Other programs use it as well, which takes speed from yours</source>
   <translation>。其他程序也在使用它，这会降低您的程序的速度</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>{name} reaches {value} GFLOP/s, the processor {processor}{shared}</source>
   <extracomment>name = f'GPU {speed.gpu}' if len(case.run.gpus) &gt; 1 else 'the GPU'; shared = '. Other programs use it as well, which takes speed from yours' if others else ''</extracomment>
   <translation>{name} 达到 {value} GFLOP/s，处理器达到 {processor}{shared}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>GPU {gpu} reaches {value} GFLOP/s, GPU {gpu2} of the same kind {value2}</source>
   <translation>GPU {gpu} 达到 {value} GFLOP/s，同类的 GPU {gpu2} 达到 {value2}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>Matrix product of {name}</source>
   <translation>{name} 的矩阵乘法</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>Faults in the system's log</source>
   <translation>系统日志中的故障</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>may not be read by this user</source>
   <translation>此用户不能读取</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>none found since the start</source>
   <translation>自启动以来没有找到</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>and {value} earlier ones</source>
   <translation>和 {value} 个更早的</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>(Xid {number}: {says})</source>
   <translation>（Xid {number}：{says}）</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>on another card of this computer</source>
   <translation>在这台电脑的另一块显卡上</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/health.py" />
   <source>Fault in the system's log</source>
   <translation>系统日志中的故障</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/libraries.py" />
   <source>in a folder where the system does not look</source>
   <translation>在系统不查找的文件夹中</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/libraries.py" />
   <source>only in another version</source>
   <translation>只有另一个版本</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/libraries.py" />
   <source>hidden behind another copy</source>
   <translation>被另一个副本遮住</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/libraries.py" />
   <source>but the loader refuses it: {error}</source>
   <translation>但加载器拒绝它：{error}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/libraries.py" />
   <source>but loading it crashed: {error}</source>
   <translation>但加载它时崩溃：{error}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/libraries.py" />
   <source>but loading it never ended: {error}</source>
   <translation>但加载它时一直没有结束：{error}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/libraries.py" />
   <source>but the loader really takes {path}</source>
   <translation>但加载器实际采用了 {path}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/libraries.py" />
   <source>It is not known whether {title} is installed, so no {name} was looked for.</source>
   <translation>不知道 {title} 是否已安装，因此没有查找 {name}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/libraries.py" />
   <source>{title} is not installed, so no {name} is asked for.</source>
   <translation>{title} 没有安装，因此不要求 {name}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/libraries.py" />
   <source>This build of {title} does not use {name}.</source>
   <translation>{title} 的此构建版本不使用 {name}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/libraries.py" />
   <source>{title} uses {name} on the GPU.</source>
   <translation>{title} 在 GPU 上使用 {name}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/libraries.py" />
   <source>It is not known which {name} libraries this build opens.</source>
   <translation>不知道此构建版本会打开哪些 {name} 库。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/libraries.py" />
   <source>{join}: found, but really loading it failed.</source>
   <translation>{join}：已找到，但实际加载失败。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/libraries.py" />
   <source>{join}: found, but really loading them failed.</source>
   <translation>{join}：已找到，但实际加载失败。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/libraries.py" />
   <source>{name}{version} is found where {title} looks for it.</source>
   <extracomment>version = f' {library.version}' if library.version and library.status == 'found' else ''</extracomment>
   <translation>在 {title} 查找的位置找到了 {name}{version}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/libraries.py" />
   <source>All {len} {name} libraries that {title} opens are found.</source>
   <translation>{title} 打开的 {len} 个 {name} 库全部找到。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/libraries.py" />
   <source>The step "Search path" says more.</source>
   <translation>步骤“搜索路径”有更多说明。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/libraries.py" />
   <source>{title} was built for</source>
   <translation>{title} 编译时所用的是</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/libraries.py" />
   <source>CUDA {cuda_version}</source>
   <translation>CUDA {cuda_version}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/libraries.py" />
   <source>Toolkit</source>
   <translation>工具包</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/libraries.py" />
   <source>CUDA {value} in {path}</source>
   <translation>CUDA {value}，位于 {path}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/libraries.py" />
   <source>(this environment's packages bring the libraries)</source>
   <translation>（此环境的软件包带有这些库）</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/libraries.py" />
   <source>none found on this machine{enough}</source>
   <extracomment>enough = " (this environment's packages bring the libraries)" if case.target.components else ''</extracomment>
   <translation>在这台机器上没有找到{enough}</translation>
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
   <translation>cuDNN {version}，位于 {path}（{problem}）</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/libraries.py" />
   <source>cuDNN {version} at {path}</source>
   <extracomment>version = f' {library.version}' if library.version and library.status == 'found' else ''</extracomment>
   <translation>cuDNN {version}，位于 {path}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/libraries.py" />
   <source>Copy</source>
   <translation>副本</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/libraries.py" />
   <source>Copies of cuDNN</source>
   <translation>cuDNN 的副本</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/libraries.py" />
   <source>none found on this machine</source>
   <translation>在这台机器上没有找到</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/libraries.py" />
   <source>needs {join}</source>
   <translation>需要 {join}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/libraries.py" />
   <source>when it is first used it opens {names}, which would not be found</source>
   <translation>首次使用时它会打开 {names}，而这些会找不到</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path.py" />
   <source>Variables that matter for the GPU</source>
   <translation>与 GPU 有关的变量</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path.py" />
   <source>Libraries that {title} opens</source>
   <translation>{title} 打开的库</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path.py" />
   <source>The search path was not looked at.</source>
   <translation>没有检查搜索路径。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path.py" />
   <source>Nothing on the search path is in the way of the GPU.</source>
   <translation>搜索路径上没有任何东西妨碍 GPU。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path.py" />
   <source>this folder does not exist</source>
   <translation>此文件夹不存在</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path.py" />
   <source>the programs of CUDA {value} (nvcc, ptxas)</source>
   <translation>CUDA {value} 的程序（nvcc、ptxas）</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path.py" />
   <source>PATH entry {position}</source>
   <translation>PATH 第 {position} 项</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path.py" />
   <source>(set, but empty)</source>
   <translation>（已设置，但为空）</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path.py" />
   <source>(not set)</source>
   <translation>（没有设置）</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_entries.py" />
   <source>{variable} entry {position}</source>
   <translation>{variable} 第 {position} 项</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_entries.py" />
   <source>it has no effect</source>
   <translation>它没有效果</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_entries.py" />
   <source>it stands for the current folder, so that any file there may be taken</source>
   <translation>它代表当前文件夹，因此可能采用那里的任何文件</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_entries.py" />
   <source>made for building programs only: its libcuda.so pretends to be the driver</source>
   <translation>仅用于编译程序：其 libcuda.so 冒充驱动程序</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_entries.py" />
   <source>holds {some}</source>
   <translation>包含 {some}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_entries.py" />
   <source>{some} is taken from here</source>
   <translation>{some} 取自这里</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_entries.py" />
   <source>{some} are taken from here</source>
   <translation>{some} 取自这里</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_entries.py" />
   <source>only the loader knows what this comes to</source>
   <translation>只有加载器知道它的实际含义</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_entries.py" />
   <source>written in quotation marks, so Windows does not look here for libraries</source>
   <translation>写在引号中，因此 Windows 不在这里查找库</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_entries.py" />
   <source>holds the name of a variable that is not set</source>
   <translation>包含一个没有设置的变量的名称</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_entries.py" />
   <source>this network folder cannot be reached now</source>
   <translation>此网络文件夹现在无法访问</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_entries.py" />
   <source>the same folder as entry {value}{spelled}, so it has no effect</source>
   <extracomment>spelled = f' ({entries[first].value})' if known and entries[first].value else ''</extracomment>
   <translation>与第 {value} 项{spelled}是同一文件夹，因此没有效果</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_harm.py" />
   <source>its {file_name} is taken ahead of the right copy</source>
   <translation>其中的 {file_name} 排在正确的副本之前</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_harm.py" />
   <source>its {name}{version} is taken ahead of {better}</source>
   <extracomment>version = f' {library.version}' if library.version else ''</extracomment>
   <translation>其中的 {name}{version} 排在 {better} 之前</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_harm.py" />
   <source>its {name}{version} does not fit: {problem}</source>
   <extracomment>version = f' {library.version}' if library.version else ''</extracomment>
   <translation>其中的 {name}{version} 不合适：{problem}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_harm.py" />
   <source>its {name}{version} does not fit</source>
   <extracomment>version = f' {library.version}' if library.version else ''</extracomment>
   <translation>其中的 {name}{version} 不合适</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_value.py" />
   <source>It holds for this terminal only.</source>
   <translation>它只对此终端有效。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_value.py" />
   <source>{variable}, corrected</source>
   <translation>更正后的 {variable}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_value.py" />
   <source>It is not set so far. This sets it to {several}.</source>
   <translation>它目前没有设置。这会把它设为 {several}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_value.py" />
   <source>Corrects the PATH of your own user, for all terminals that are opened from then on.</source>
   <translation>更正您自己的用户的 PATH，对此后打开的所有终端有效。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_value.py" />
   <source>No administrator is needed. Entries that stand in the PATH of the whole computer stay as they are: an administrator can change them in the Windows settings, under environment variables.</source>
   <translation>不需要管理员。整台电脑的 PATH 中的各项保持原样：管理员可以在 Windows 设置的环境变量下更改它们。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_value.py" />
   <source>Your own PATH, corrected</source>
   <translation>更正后的您自己的 PATH</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_value.py" />
   <source>folder that does not exist</source>
   <translation>个不存在的文件夹</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_value.py" />
   <source>folders that do not exist</source>
   <translation>个不存在的文件夹</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_value.py" />
   <source>repeated entry</source>
   <translation>个重复的项</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_value.py" />
   <source>repeated entries</source>
   <translation>个重复的项</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_value.py" />
   <source>empty entry</source>
   <translation>个空的项</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_value.py" />
   <source>empty entries</source>
   <translation>个空的项</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_value.py" />
   <source>{len} folders whose libraries do not fit</source>
   <translation>{len} 个库不合适的文件夹</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_value.py" />
   <source>left out: {listed}</source>
   <translation>去掉：{listed}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_value.py" />
   <source>put first: {several}</source>
   <translation>放到最前：{several}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_value.py" />
   <source>moved behind the copy that fits: {several}</source>
   <translation>移到合适的副本之后：{several}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_value.py" />
   <source>the rest is as it was</source>
   <translation>其余保持不变</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_value.py" />
   <source>nothing else stands in it, so the variable is taken away</source>
   <translation>其中没有其他内容，因此移除该变量</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_value.py" />
   <source>{join} and {parts}</source>
   <translation>{join} 和 {parts}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_value.py" />
   <source>Nothing of this is in the way of the GPU: it only tidies up.</source>
   <translation>这些都不妨碍 GPU：这只是整理。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/path_value.py" />
   <source>{tidies}{THIS_TERMINAL} To keep it, change the file that sets the variable, often ~/.bashrc.</source>
   <extracomment>tidies = 'Nothing of this is in the way of the GPU: it only tidies up. ' if mark == 'info' else ''</extracomment>
   <translation>{tidies}{THIS_TERMINAL}要长期保留，请更改设置该变量的文件，通常是 ~/.bashrc。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/windows.py" />
   <source>Other display adapters</source>
   <translation>其他显示适配器</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/windows.py" />
   <source>Driver in Windows' list</source>
   <translation>Windows 列表中的驱动程序</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/windows.py" />
   <source>a driver by {driver_provider}, which has no CUDA</source>
   <translation>{driver_provider} 提供的驱动程序，它没有 CUDA</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/windows.py" />
   <source>{driver_version} of {driver_date}, by {driver_provider}</source>
   <translation>{driver_version}（日期 {driver_date}），由 {driver_provider} 提供</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/windows.py" />
   <source>{driver_version}, by {driver_provider}</source>
   <translation>{driver_version}，由 {driver_provider} 提供</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/windows.py" />
   <source>of {driver_date}</source>
   <translation>（日期 {driver_date}）</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/windows.py" />
   <source>The driver's files are of version {join}. An installation was not finished, or the computer has not been restarted since.</source>
   <translation>驱动程序的文件属于版本 {join}。某次安装没有完成，或者此后电脑没有重新启动过。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/windows.py" />
   <source>Hardware-accelerated GPU scheduling</source>
   <translation>硬件加速 GPU 计划</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/windows.py" />
   <source>When the GPU does not answer</source>
   <translation>GPU 没有响应时</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/windows.py" />
   <source>Windows waits without an end; by default it restarts the driver after 2 seconds</source>
   <translation>Windows 会一直等待；默认情况下，它会在 2 秒后重新启动驱动程序</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/windows.py" />
   <source>Windows restarts the driver after {tdr_delay} seconds; 2 seconds are the default</source>
   <translation>Windows 会在 {tdr_delay} 秒后重新启动驱动程序；默认值为 2 秒</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/windows.py" />
   <source>Linux in WSL</source>
   <translation>WSL 中的 Linux</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/windows.py" />
   <source>The Windows driver has not put its libraries for Linux in place, so no GPU can be used there.</source>
   <translation>Windows 驱动程序没有把它的 Linux 库放到位，因此那里无法使用任何 GPU。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/windows.py" />
   <source>Its installer has noted version {vc_package}. Another program has put older files in their place; installing the runtime again puts that right.</source>
   <translation>它的安装程序记录的版本是 {vc_package}。另一个程序用较旧的文件替换了它们；重新安装该运行库即可纠正。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/windows.py" />
   <source>installed, its version is not told</source>
   <translation>已安装，没有给出其版本</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/windows.py" />
   <source>not complete: {missing} cannot be found</source>
   <translation>不完整：找不到 {missing}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/windows.py" />
   <source>The path of the packages' folder alone has {longest} characters.</source>
   <translation>仅软件包文件夹的路径就有 {longest} 个字符。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/windows.py" />
   <source>off: a file whose path has more than {LONGEST_PATH} characters cannot be installed or opened</source>
   <translation>关闭：路径超过 {LONGEST_PATH} 个字符的文件无法安装或打开</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/windows.py" />
   <source>Long paths</source>
   <translation>长路径</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/windows.py" />
   <source>The path of this Python has characters that code page {ansi} of this Windows lacks. Libraries that do not know Unicode cannot open files there.</source>
   <translation>此 Python 的路径中含有此 Windows 的代码页 {ansi} 所没有的字符。不支持 Unicode 的库无法打开那里的文件。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/windows.py" />
   <source>Characters in the path</source>
   <translation>路径中的字符</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/windows.py" />
   <source>WSL 1, which cannot use a GPU</source>
   <translation>WSL 1，它无法使用 GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/windows.py" />
   <source>{name} ({kind}, the default)</source>
   <translation>{name}（{kind}，默认）</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/pages/windows.py" />
   <source>the default</source>
   <translation>默认</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/plan.py" />
   <source>Everything else rests on the graphics card.</source>
   <translation>其他一切都依赖于显卡。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/plan.py" />
   <source>Nothing above the driver can work before it.</source>
   <translation>在修复它之前，驱动程序之上的任何东西都无法工作。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/plan.py" />
   <source>Nothing in the container can use a GPU that the container was not given.</source>
   <translation>容器没有分配到 GPU，其中的任何东西就无法使用 GPU。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/plan.py" />
   <source>Nothing inside WSL can use the GPU before WSL sees it.</source>
   <translation>在 WSL 看到 GPU 之前，WSL 内的任何东西都无法使用 GPU。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/plan.py" />
   <source>cuDNN and the framework rest on the CUDA libraries.</source>
   <translation>cuDNN 和框架依赖于 CUDA 库。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/plan.py" />
   <source>The framework cannot use the GPU without cuDNN.</source>
   <translation>没有 cuDNN，框架无法使用 GPU。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/plan.py" />
   <source>What is hidden or found in the wrong place cannot be used, whatever else is mended.</source>
   <translation>被隐藏的或在错误位置找到的东西无法使用，无论修复其他什么。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/plan.py" />
   <source>Nothing can use the GPU before the framework itself is in order.</source>
   <translation>在框架本身正常之前，任何东西都无法使用 GPU。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/plan.py" />
   <source>The framework cannot be loaded before this is in order.</source>
   <translation>在这一项正常之前，框架无法加载。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/plan.py" />
   <source>The test on the GPU cannot pass before this is in order.</source>
   <translation>在这一项正常之前，GPU 测试无法通过。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/plan.py" />
   <source>It comes before everything else that failed.</source>
   <translation>它排在其他所有失败的项目之前。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/plan.py" />
   <source>It has a cause of its own, so the steps before do not mend it.</source>
   <translation>它有自己的原因，因此前面的步骤无法修复它。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/plan.py" />
   <source>After it: {title}.</source>
   <translation>在它之后：{title}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/plan.py" />
   <source>Step {mends} may mend this as well: check again before you do it.</source>
   <translation>第 {mends} 步可能会同时修复这一项：做这一步之前请重新检查。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/plan.py" />
   <source>all {len}</source>
   <translation>全部 {len} 步</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/plan.py" />
   <source>One restart now serves {serves}: steps {listed}.</source>
   <extracomment>serves = 'both' if len(wanting) == 2 else f'all {len(wanting)}'</extracomment>
   <translation>现在重新启动一次，即可满足 {serves}：第 {listed} 步。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/plan.py" />
   <source>Leave the restart until step {last} is done: one restart serves {serves}.</source>
   <extracomment>serves = 'both' if len(wanting) == 2 else f'all {len(wanting)}'</extracomment>
   <translation>等到第 {last} 步完成后再重新启动：一次重新启动即可满足 {serves}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/plan.py" />
   <source>{join} and {numbers}</source>
   <translation>{join} 和 {numbers}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/conda.py" />
   <source>Scripts</source>
   <translation>Scripts</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/fit.py" />
   <source>It is not known for which cards it holds code.</source>
   <translation>不知道它有适用于哪些显卡的代码。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/fit.py" />
   <source>compute capability {capability} ({name})</source>
   <translation>计算能力 {capability}（{name}）</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/fit.py" />
   <source>compute capability {capability}</source>
   <translation>计算能力 {capability}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/fit.py" />
   <source>{title} has no GPU support for Windows on ARM processors.</source>
   <translation>{title} 在 ARM 处理器的 Windows 上不支持 GPU。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/fit.py" />
   <source>For this board only NVIDIA's own packages and container images use the GPU.</source>
   <translation>对于这块开发板，只有 NVIDIA 自己的软件包和容器镜像使用 GPU。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/fit.py" />
   <source>Its packages for ARM processors have no GPU support; NVIDIA's own container images have it.</source>
   <translation>它的 ARM 处理器软件包不支持 GPU；NVIDIA 自己的容器镜像支持。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/fit.py" />
   <source>There are no builds with GPU support for this kind of processor ({machine}).</source>
   <translation>没有适用于这类处理器（{machine}）且支持 GPU 的构建版本。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/fit.py" />
   <source>Its packages need glibc; this system uses another C library, musl.</source>
   <translation>它的软件包需要 glibc；此系统使用另一种 C 库 musl。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/fit.py" />
   <source>This is WSL 1, which cannot reach the GPU. WSL 2 can.</source>
   <translation>这是 WSL 1，它无法访问 GPU。WSL 2 可以。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/fit.py" />
   <source>It would have to run in WSL, which serves only cards from Pascal on.</source>
   <translation>它必须在 WSL 中运行，而 WSL 只支持 Pascal 及更新的显卡。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/fit.py" />
   <source>It would have to run in WSL, whose GPU support needs Windows 10 21H2 or Windows 11.</source>
   <translation>它必须在 WSL 中运行，而 WSL 的 GPU 支持需要 Windows 10 21H2 或 Windows 11。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/fit.py" />
   <source>compute capability {capability_min}</source>
   <translation>计算能力 {capability_min}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/fit.py" />
   <source>It is made for {least} and newer; this is {generation}.</source>
   <extracomment>least = option.cuda if compiles(option, ground) else option.cuda_major</extracomment>
   <translation>它适用于 {least} 及更新；这里是 {generation}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/fit.py" />
   <source>It has no GPU code for {generation}.</source>
   <translation>它没有适用于 {generation} 的 GPU 代码。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/fit.py" />
   <source>It uses CUDA {library_cuda}, whose libraries have no code for {generation}.</source>
   <translation>它使用 CUDA {library_cuda}，而后者的库没有适用于 {generation} 的代码。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/fit.py" />
   <source>It uses cuDNN {library_cudnn}, which has no code for {generation}.</source>
   <translation>它使用 cuDNN {library_cudnn}，而后者没有适用于 {generation} 的代码。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/fit.py" />
   <source>It needs driver {needed} or newer; {branch} is the last driver branch for this card.</source>
   <translation>它需要驱动程序 {needed} 或更新版本；{branch} 是这块显卡的最后一个驱动程序分支。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/fit.py" />
   <source>It needs glibc {glibc} or newer; this system has {glibc2}.</source>
   <translation>它需要 glibc {glibc} 或更新版本；此系统有 {glibc2}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/fit.py" />
   <source>It needs a processor with the AVX instructions, which this one does not have.</source>
   <translation>它需要有 AVX 指令的处理器，而此处理器没有。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/ground.py" />
   <source>NVIDIA GPU with the chip {chip}</source>
   <translation>带有芯片 {chip} 的 NVIDIA GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/ground.py" />
   <source>an NVIDIA GPU</source>
   <translation>一个 NVIDIA GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/jax.py" />
   <source>It needs cuDNN {cudnn} or newer, and {held} is the last one with code for this card.</source>
   <translation>它需要 cuDNN {cudnn} 或更新版本，而 {held} 是最后一个有适用于这块显卡的代码的版本。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/notices.py" />
   <source>What gpuwizard knows of versions is {days_old} days old. Newer releases and drivers are missing from this list; a newer gpuwizard knows them.</source>
   <translation>gpuwizard 所知的版本信息已有 {days_old} 天。此列表中没有更新的版本和驱动程序；更新的 gpuwizard 知道它们。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/notices.py" />
   <source>On macOS no framework can use an NVIDIA GPU. PyTorch can use Apple's own GPUs without CUDA.</source>
   <translation>在 macOS 上，没有框架能使用 NVIDIA GPU。PyTorch 可以不用 CUDA 而使用 Apple 自己的 GPU。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/notices.py" />
   <source>No NVIDIA GPU was found on this machine, so there is nothing to recommend for a GPU. The frameworks work on the processor alone: install tensorflow, torch or jax with pip as they are.</source>
   <translation>在这台机器上没有找到 NVIDIA GPU，因此没有可以为 GPU 推荐的内容。这些框架仅用处理器也能工作：用 pip 直接安装 tensorflow、torch 或 jax。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/notices.py" />
   <source>This is WSL 1. Turn it into WSL 2 first: in Windows, run wsl --set-version with its name and 2.</source>
   <translation>这是 WSL 1。请先把它转换为 WSL 2：在 Windows 中运行 wsl --set-version，后面加其名称和 2。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/notices.py" />
   <source>not known</source>
   <translation>未知</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/notices.py" />
   <source>The GPUs of this machine differ: {cards}. What is said here serves them all, unless it says otherwise.</source>
   <translation>这台机器的 GPU 各不相同：{cards}。除非另有说明，这里所说的适用于所有这些 GPU。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/notices.py" />
   <source>A part of the driver ({silent}) did not answer in time. Mend that first: see gpuwizard check.</source>
   <translation>驱动程序的一部分（{silent}）没有及时响应。请先修复它：见 gpuwizard check。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/notices.py" />
   <source>No build of {title} serves all GPUs of this machine. What is said of it holds for {name}.</source>
   <translation>{title} 没有适用于这台机器的所有 GPU 的构建版本。关于它所说的内容适用于 {name}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/notices.py" />
   <source>The version of {python} could not be told, so other Pythons are named.</source>
   <translation>无法得知 {python} 的版本，因此给出的是其他 Python。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/notices.py" />
   <source>The {branch} branch is the last that knows this card.</source>
   <translation>{branch} 分支是最后一个认识这块显卡的分支。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/notices.py" />
   <source>(it supports CUDA up to {driver_cuda})</source>
   <translation>（它最高支持 CUDA {driver_cuda}）</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/notices.py" />
   <source>Start the container with its GPU (docker run --gpus all).</source>
   <translation>请带上 GPU 启动容器（docker run --gpus all）。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/notices.py" />
   <source>No NVIDIA driver{where} was found. Everything below needs one, version {least} or newer.{last}{given}</source>
   <extracomment>last = f' The {branch} branch is the last that knows this card.' if branch else ''; given = ' Start the container with its GPU (docker run --gpus all).' if ground.host.in_container else ''</extracomment>
   <translation>没有找到 NVIDIA 驱动程序{where}。下面列出的内容都需要驱动程序，版本为 {least} 或更新。{last}{given}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/notices.py" />
   <source>No NVIDIA driver{where} was found. Everything below needs one, version {least} at least; each entry says which.{last}{given}</source>
   <extracomment>last = f' The {branch} branch is the last that knows this card.' if branch else ''; given = ' Start the container with its GPU (docker run --gpus all).' if ground.host.in_container else ''</extracomment>
   <translation>没有找到 NVIDIA 驱动程序{where}。下面列出的内容都需要驱动程序，版本至少为 {least}；每一项都写明了需要哪个版本。{last}{given}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/notices.py" />
   <source>The driver{where}, {driver}, is too new for this card.{last}</source>
   <extracomment>last = f' The {branch} branch is the last that knows this card.' if branch else ''</extracomment>
   <translation>驱动程序{where} {driver} 对这块显卡来说太新。{last}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/notices.py" />
   <source>The driver{where}, {driver}{supports}, is too old for all of these: {least} is the least.{last}</source>
   <extracomment>supports = f' (it supports CUDA up to {ground.driver_cuda})' if ground.driver_cuda else ''; last = f' The {branch} branch is the last that knows this card.' if branch else ''</extracomment>
   <translation>驱动程序{where} {driver}{supports} 对所有这些组合来说都太旧：至少需要 {least}。{last}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/notices.py" />
   <source>Which version the NVIDIA driver{where} has could not be seen{supports}. Everything below needs version {least} at least.{last}</source>
   <extracomment>supports = f' (it supports CUDA up to {ground.driver_cuda})' if ground.driver_cuda else ''; last = f' The {branch} branch is the last that knows this card.' if branch else ''</extracomment>
   <translation>看不到 NVIDIA 驱动程序{where}是哪个版本{supports}。下面列出的内容都至少需要版本 {least}。{last}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/notices.py" />
   <source>of the machine that runs the container</source>
   <translation>（运行容器的机器的）</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/notices.py" />
   <source>of Windows</source>
   <translation>（Windows 的）</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/notices.py" />
   <source>Which GPU this machine has could not be seen. It is taken to be of 2018 or newer ({generation}).</source>
   <translation>无法看出这台机器有哪个 GPU。假定它是 2018 年或更新的（{generation}）。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/notices.py" />
   <source>The compute capability of the GPU is not known. It is taken to be {ASSUMED_CAPABILITY} or newer.</source>
   <translation>GPU 的计算能力未知。假定它是 {ASSUMED_CAPABILITY} 或更新。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/notices.py" />
   <source>JAX's packages for ARM processors are taken to hold code for the same cards as those for x86.</source>
   <translation>假定 JAX 的 ARM 处理器软件包与 x86 软件包有适用于相同显卡的代码。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/ruled.py" />
   <source>It cannot use the GPU on Windows itself.</source>
   <translation>它无法在 Windows 本身上使用 GPU。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/ruled.py" />
   <source>{NO_WINDOWS} In WSL it can.</source>
   <translation>{NO_WINDOWS}在 WSL 中可以。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/ruled.py" />
   <source>There is no NVIDIA driver for today's macOS, so nothing can use CUDA here.</source>
   <translation>当今的 macOS 没有 NVIDIA 驱动程序，因此这里没有任何东西能使用 CUDA。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/ruled.py" />
   <source>every release</source>
   <translation>所有版本</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/ruled.py" />
   <source>2.11 and newer on Windows itself</source>
   <translation>在 Windows 本身上的 2.11 及更新版本</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/ruled.py" />
   <source>{version} on Windows itself</source>
   <translation>在 Windows 本身上的 {version}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/ruled.py" />
   <source>every release on Windows itself</source>
   <translation>在 Windows 本身上的所有版本</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/ruled.py" />
   <source>The builds of {title} that work on this machine exist for Python {low} to {high}.</source>
   <translation>能在这台机器上工作的 {title} 构建版本适用于 Python {low} 到 {high}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/ruled.py" />
   <source>every release with Python {release}</source>
   <extracomment>release = release_of(mine) if mine else ''</extracomment>
   <translation>使用 Python {release} 的所有版本</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/ruled.py" />
   <source>in WSL</source>
   <translation>（在 WSL 中）</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/ruled.py" />
   <source>every release{inside}</source>
   <extracomment>inside = ' in WSL' if first.on == 'wsl' and windows else ''</extracomment>
   <translation>所有版本{inside}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/ruled.py" />
   <source>{release} and newer{inside}</source>
   <extracomment>inside = ' in WSL' if first.on == 'wsl' and windows else ''</extracomment>
   <translation>{release} 及更新版本{inside}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/ruled.py" />
   <source>{release} and older{inside}</source>
   <extracomment>inside = ' in WSL' if first.on == 'wsl' and windows else ''</extracomment>
   <translation>{release} 及更早版本{inside}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/ruled.py" />
   <source>{release} to {release2}{inside}</source>
   <extracomment>inside = ' in WSL' if first.on == 'wsl' and windows else ''</extracomment>
   <translation>{release} 到 {release2}{inside}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/ruled.py" />
   <source>What a plain pip install gives on Windows has no GPU support; its set names a CUDA build.</source>
   <translation>在 Windows 上，普通的 pip install 得到的版本不支持 GPU；它的组合指定了 CUDA 构建版本。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/ruled.py" />
   <source>any release from a plain pip install</source>
   <translation>普通的 pip install 得到的任何版本</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/ruled.py" />
   <source>{version}, which a plain pip install gives</source>
   <translation>{version}（普通的 pip install 得到的版本）</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/ruled.py" />
   <source>{version} with the CUDA {cuda_major} plugin</source>
   <translation>带 CUDA {cuda_major} 插件的 {version}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/ruled.py" />
   <source>cuDNN {limit} dropped this generation of cards, and pip takes the newest cuDNN unless told.</source>
   <translation>cuDNN {limit} 不再支持这一代显卡，而除非另行指定，pip 会采用最新的 cuDNN。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/ruled.py" />
   <source>{version} with cuDNN {limit} or newer</source>
   <translation>带 cuDNN {limit} 或更新版本的 {version}</translation>
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
   <translation>包含 GPU:0 的列表</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/show.py" />
   <source>a list with the name of your card</source>
   <translation>包含您的显卡名称的列表</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/show.py" />
   <source>a list that begins with CudaDevice</source>
   <translation>以 CudaDevice 开头的列表</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/tensorflow.py" />
   <source>On cards of this generation its GPU programs do not start, even where it lists the card. NVIDIA's own container image of TensorFlow (release 25.02) works there.</source>
   <translation>在这一代显卡上，即使它列出显卡，它的 GPU 程序也无法启动。NVIDIA 自己的 TensorFlow 容器镜像（版本 25.02）在那里能工作。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/tensorflow.py" />
   <source>CUDA 11.2 and cuDNN 8.1</source>
   <translation>CUDA 11.2 和 cuDNN 8.1</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/tensorflow.py" />
   <source>It does not look into the folder of libcusolver, one of the libraries that come with it, and so uses no GPU until that folder is put on the search path. {LOOKUP_WORKS} finds it.</source>
   <translation>它不会在 libcusolver（随它提供的库之一）的文件夹中查找，因此在该文件夹加入搜索路径之前不使用 GPU。{LOOKUP_WORKS} 能找到它。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/tensorflow.py" />
   <source>It does not find the CUDA libraries that come with it. {repaired} does.</source>
   <translation>它找不到随它提供的 CUDA 库。{repaired} 能找到。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>WSL 2 runs Linux inside Windows, with your driver for Windows.</source>
   <translation>WSL 2 使用您的 Windows 驱动程序，在 Windows 内运行 Linux。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>WSL 2 (it runs Linux inside Windows)</source>
   <translation>WSL 2（它在 Windows 内运行 Linux）</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>cuDNN is kept below {lstrip}, since newer ones have no code for your card.</source>
   <translation>cuDNN 保持在 {lstrip} 以下，因为更新的版本没有适用于您的显卡的代码。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>It has no ready code for {generation}: the driver compiles it at the first start, which can take up to half an hour. After that it starts at once.</source>
   <translation>它没有适用于 {generation} 的现成代码：驱动程序会在第一次启动时编译，可能需要长达半小时。之后它会立即启动。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>The driver compiles most of its code for your card at the first start, which then takes longer.</source>
   <translation>驱动程序会在第一次启动时为您的显卡编译它的大部分代码，因此第一次启动需要更长时间。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>JAX calls its support of WSL experimental.</source>
   <translation>JAX 称其对 WSL 的支持是实验性的。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>It is installed already, and it fits your card, your driver and Python {release}.</source>
   <translation>它已经安装，并且适合您的显卡、您的驱动程序和 Python {release}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>The last release that can use the GPU on Windows itself. It needs Python 3.10 at most and NumPy 1, and gets no more repairs.</source>
   <translation>最后一个能在 Windows 本身上使用 GPU 的版本。它最高支持 Python 3.10，需要 NumPy 1，并且不会再得到修复。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>On Windows itself today's TensorFlow cannot use the GPU. {WSL_RUNS}</source>
   <translation>在 Windows 本身上，当前的 TensorFlow 无法使用 GPU。{WSL_RUNS}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>On Windows itself {title} cannot use the GPU. {WSL_RUNS}</source>
   <translation>在 Windows 本身上，{title} 无法使用 GPU。{WSL_RUNS}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>The newest release that works without further help: {LOOKUP_FAULT} misses one of its own libraries, libcusolver.</source>
   <translation>无需额外帮助就能工作的最新版本：{LOOKUP_FAULT} 缺少自己的一个库 libcusolver。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>The newest release that is known to work on this card.</source>
   <translation>已知能在这块显卡上工作的最新版本。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>The newest release that works with {tie}.</source>
   <translation>能与{tie}配合工作的最新版本。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>Python {release}</source>
   <translation>Python {release}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>another driver</source>
   <translation>另一个驱动程序</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>a newer driver</source>
   <translation>较新的驱动程序</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>{other} than you have</source>
   <extracomment>other = 'another driver' if past_branch(desk.ground) else 'a newer driver'</extracomment>
   <translation>{other}（而非您现有的）</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>It needs {join} first.</source>
   <translation>首先需要：{join}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>the driver and the Python {release} that you have</source>
   <translation>您现有的驱动程序和 Python {release}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>the driver and the Pythons that you have</source>
   <translation>您现有的驱动程序和各个 Python</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>For programs that were written for Keras 2 or NumPy 1; later releases bring Keras 3.</source>
   <translation>用于为 Keras 2 或 NumPy 1 编写的程序；之后的版本带有 Keras 3。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>For other packages in the same environment that are made for CUDA 12.</source>
   <translation>用于同一环境中为 CUDA 12 制作的其他软件包。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>a driver of the {last} branch at the newest (later ones do not know this card)</source>
   <translation>最新不超过 {last} 分支的驱动程序（之后的分支不认识这块显卡）</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>{need} (conda brings them)</source>
   <translation>{need}（由 conda 带入）</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>{need} (conda, which is installed first, brings them)</source>
   <translation>{need}（由 conda 带入，conda 会先安装）</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>Python {release} instead of the one you named</source>
   <translation>Python {release}，而不是您指定的那个</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>The last line shows what {title} sees. All is well when it prints {EXPECTED}.</source>
   <translation>最后一行显示 {title} 看到的内容。如果输出 {EXPECTED}，则一切正常。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>Nothing has to be installed: {title} {version} is in {path}.</source>
   <translation>无需安装任何东西：{title} {version} 位于 {path}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>Install {title} {version}{with}.</source>
   <translation>安装 {title} {version}{with}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>Put the same lines into the image's build file too, or it is lost with the container.</source>
   <translation>请把同样的行也写入镜像的构建文件，否则它会随容器一起丢失。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>with the libraries it needs</source>
   <translation>以及它需要的库</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>in Windows</source>
   <translation>在 Windows 中</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>on the machine that runs the container</source>
   <translation>在运行容器的机器上</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>First install the NVIDIA driver {driver_needed} or newer{where}, and restart.</source>
   <extracomment>where = ' in Windows' if ground.host.in_wsl else ' on the machine that runs the container' if _inside(ground) else ''</extracomment>
   <translation>首先{where}安装 NVIDIA 驱动程序 {driver_needed} 或更新版本，然后重新启动。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>the new folder "{label}" in your home folder</source>
   <translation>您的主文件夹中的新文件夹“{label}”</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>In PowerShell or cmd, opened as administrator: install WSL, and restart Windows. Pass over this where Ubuntu is in WSL already.</source>
   <translation>在以管理员身份打开的 PowerShell 或 cmd 中：安装 WSL，然后重新启动 Windows。如果 WSL 中已有 Ubuntu，请跳过这一步。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>In the Ubuntu window that opens then, paste the lines for bash; they ask for the password that you have chosen there. They make an environment in {room}.</source>
   <translation>在之后打开的 Ubuntu 窗口中，粘贴用于 bash 的行；它们会要求输入您在那里设定的密码。它们会在{room}中创建一个环境。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>Install Miniforge, which brings the tool conda.</source>
   <translation>安装 Miniforge，它带有工具 conda。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>Make the conda environment "{label}" with Python {release}, CUDA 11.2 and cuDNN 8.1 in it.</source>
   <translation>创建 conda 环境“{label}”，其中包含 Python {release}、CUDA 11.2 和 cuDNN 8.1。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>Fetch Python {release}, and make an environment with it in {room}.</source>
   <translation>获取 Python {release}，并用它在{room}中创建一个环境。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>Make an environment in {room}, from {path} (Python {release}).</source>
   <translation>在{room}中创建一个环境，使用 {path}（Python {release}）。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>The first line adds the part of Python that does this, which Debian and Ubuntu keep apart.</source>
   <translation>第一行会添加完成此事的 Python 组件，Debian 和 Ubuntu 将其单独提供。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/recommend/words.py" />
   <source>about 25 minutes, 9 GB on the disk, and a restart</source>
   <translation>约 25 分钟，占用磁盘 9 GB，并需重新启动</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/slow.py" />
   <source>power cap</source>
   <translation>功率上限</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/slow.py" />
   <source>{name} works, but is connected by {given} of its {lanes} lanes.</source>
   <translation>{name} 能工作，但其 {lanes} 条通道中只连接了 {given} 条。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/slow.py" />
   <source>{name} works, but its clocks are held down: {join}.</source>
   <translation>{name} 能工作，但其时钟频率受到限制：{join}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/slow.py" />
   <source>{value} times</source>
   <translation>{value} 倍</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/slow.py" />
   <source>{name} number {gpu} works, but number {gpu2} of the same kind is {times} faster.</source>
   <translation>{name} 的 {gpu} 号能工作，但同类的 {gpu2} 号的速度是它的 {times}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/speed.py" />
   <source>The GPU is {number} times faster here than the processor.</source>
   <translation>在这里，GPU 的速度是处理器的 {number} 倍。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/speed.py" />
   <source>The GPU is {number} times slower here than the processor.</source>
   <translation>在这里，GPU 比处理器慢，处理器的速度是它的 {number} 倍。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/speed.py" />
   <source>The GPU is no faster here than the processor.</source>
   <translation>在这里，GPU 并不比处理器快。</translation>
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
   <translation>{title} 无法导入：{words}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/verdict.py" />
   <source>a GPU</source>
   <translation>GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/verdict.py" />
   <source>{title} cannot use {card}: {words}.</source>
   <extracomment>card = 'a GPU' if root.cause == 'hardware.no-nvidia-gpu' else 'the GPU'; words = cause[0].lower() + cause[1:] if first in SMALL_WORDS else cause</extracomment>
   <translation>{title} 无法使用 {card}：{words}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/verdict.py" />
   <source>{name} works on the {card}.</source>
   <extracomment>name = f'{title(case)} {installed.version}' if installed is not None else title(case); card = 'a GPU' if root.cause == 'hardware.no-nvidia-gpu' else 'the GPU'</extracomment>
   <translation>{name} 能在 {card} 上工作。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/verdict.py" />
   <source>{name} works on the GPU.</source>
   <extracomment>name = f'{title(case)} {installed.version}' if installed is not None else title(case)</extracomment>
   <translation>{name} 能在 GPU 上工作。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/verdict.py" />
   <source>Nothing wrong was found, but {name} was not tested on a GPU.</source>
   <extracomment>name = f'{title(case)} {installed.version}' if installed is not None else title(case)</extracomment>
   <translation>没有发现问题，但没有在 GPU 上测试 {name}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/diagnosis/verdict.py" />
   <source>Something is wrong that gpuwizard cannot explain yet.</source>
   <translation>有东西出了问题，gpuwizard 还无法解释。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/demo_timing.py" />
   <source>loading each GPU library by itself</source>
   <translation>逐个加载每个 GPU 库</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/demo_timing.py" />
   <source>looking for NVIDIA hardware</source>
   <translation>查找 NVIDIA 硬件</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/demo_timing.py" />
   <source>asking the driver</source>
   <translation>询问驱动程序</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/demo_timing.py" />
   <source>asking nvidia-smi</source>
   <translation>询问 nvidia-smi</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/demo_timing.py" />
   <source>testing GPU {index} with the driver alone</source>
   <translation>仅用驱动程序测试 GPU {index}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/fixing.py" />
   <source>A command that asks something gets no answer here: copy it into a terminal where you can answer.</source>
   <translation>会提问的命令在这里得不到回答：请把它复制到您可以回答的终端中。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/fixing.py" />
   <source>cmd /d /s /c "{text}"</source>
   <translation>cmd /d /s /c "{text}"</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/fixing.py" />
   <source>command {number} of {count}</source>
   <translation>第 {number} 条命令（共 {count} 条）</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/fixing.py" />
   <source>the command</source>
   <translation>该命令</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/fixing.py" />
   <source>It was stopped before {which} began.</source>
   <extracomment>which = f'Command {number} of {count}' if count &gt; 1 else 'The command'</extracomment>
   <translation>在{which}开始之前已停止。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/fixing.py" />
   <source>It was stopped during {which}, and what that had begun may be half done.</source>
   <extracomment>which = f'Command {number} of {count}' if count &gt; 1 else 'The command'</extracomment>
   <translation>在{which}期间已停止，它已经开始的操作可能只完成了一半。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/fixing.py" />
   <source>Command {number} of {count}</source>
   <translation>第 {number} 条命令（共 {count} 条）</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/fixing.py" />
   <source>The command</source>
   <translation>该命令</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/fixing.py" />
   <source>{which} could not be started: {problem}.</source>
   <extracomment>which = f'Command {number} of {count}' if count &gt; 1 else 'The command'</extracomment>
   <translation>{which}无法启动：{problem}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/fixing.py" />
   <source>{which} printed without end and was stopped.</source>
   <extracomment>which = f'Command {number} of {count}' if count &gt; 1 else 'The command'</extracomment>
   <translation>{which}不停地输出，因此被停止。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/fixing.py" />
   <source>was ended by {name}</source>
   <translation>因 {name} 终止</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/fixing.py" />
   <source>ended with code {code}</source>
   <translation>以代码 {code} 结束</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/fixing.py" />
   <source>The {value} after it did not run.</source>
   <translation>之后的 {value} 条没有运行。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/libraries.py" />
   <source>{python} did not answer as a Python 3.</source>
   <translation>{python} 没有作为 Python 3 响应。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/log_file.py" />
   <source>{name} is a folder, not a log file.</source>
   <translation>{name} 是文件夹，不是日志文件。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/log_file.py" />
   <source>The log {name} cannot be read: {value}.</source>
   <translation>日志 {name} 无法读取：{value}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/log_file.py" />
   <source>The log {name} cannot be read: {strerror}.</source>
   <translation>日志 {name} 无法读取：{strerror}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/log_file.py" />
   <source>{name} is not a text file, so it is no log. Name the file that holds the error message.</source>
   <translation>{name} 不是文本文件，因此不是日志。请指定包含错误消息的文件。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/recommend.py" />
   <source>looking for Pythons</source>
   <translation>查找 Python</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/runnable.py" />
   <source>This is a saved report: nothing is run from it.</source>
   <translation>这是已保存的报告：不会从中运行任何东西。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/runnable.py" />
   <source>There is no command for this computer.</source>
   <translation>没有适用于这台电脑的命令。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/runnable.py" />
   <source>Needs an administrator: copy it into a terminal.</source>
   <translation>需要管理员：请把它复制到终端中。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/runnable.py" />
   <source>The work goes on in another environment: copy it, then choose that one's Python on the first page.</source>
   <translation>工作要在另一个环境中继续：请复制它，然后在第一页选择那个环境的 Python。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/runnable.py" />
   <source>A part of it has to be filled in first: copy it.</source>
   <translation>其中有一部分要先填写：请复制它。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/runnable.py" />
   <source>It only looks: copy it and read its answer.</source>
   <translation>它只是查看：请复制它，并阅读它的回答。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/runnable.py" />
   <source>It shows what is then changed by hand: copy it.</source>
   <translation>它显示之后要手动更改的内容：请复制它。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/runnable.py" />
   <source>It counts only in the terminal in which it is run: copy it there.</source>
   <translation>它只在运行它的终端中有效：请复制到那里。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/runnable.py" />
   <source>It belongs on the computer that runs the container: copy it there.</source>
   <translation>它要在运行容器的电脑上运行：请复制到那里。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/runnable.py" />
   <source>It ends a program: see first whether that is still needed, then copy it.</source>
   <translation>它会结束一个程序：请先查看是否还需要该程序，然后复制它。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/runnable.py" />
   <source>It stops all of WSL: save your work there, then copy it.</source>
   <translation>它会停止整个 WSL：请先保存您在那里的工作，然后复制它。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/runnable.py" />
   <source>it only looks</source>
   <translation>它只是查看</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/setup.py" />
   <source>It was stopped. What had begun may be half done; it is looked at anew before anything else is run.</source>
   <translation>它已停止。已经开始的操作可能只完成了一半；在运行其他任何内容之前，会重新查看。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/setup.py" />
   <source>A command of the run that was interrupted is still at work. Waiting for its end.</source>
   <translation>中断的那次运行中，有一条命令仍在工作。正在等待它结束。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/setup.py" />
   <source>running {name}</source>
   <translation>运行 {name}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/setup_facts.py" />
   <source>looking at this computer</source>
   <translation>查看这台电脑</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/setup_facts.py" />
   <source>looking at the environment</source>
   <translation>查看环境</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/setup_facts.py" />
   <source>Making the environment was broken off.</source>
   <translation>创建环境的过程被中断。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/setup_facts.py" />
   <source>The environment there has lost its Python.</source>
   <translation>那里的环境已失去它的 Python。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/setup_facts.py" />
   <source>The Python of the environment does not start.</source>
   <translation>该环境的 Python 无法启动。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/setup_facts.py" />
   <source>WSL is gone</source>
   <translation>WSL 已不存在</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/setup_trial.py" />
   <source>a matrix product, a convolution and a short training</source>
   <translation>矩阵乘法、卷积和短训练</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/setup_trial.py" />
   <source>The check did not come to an end.</source>
   <translation>检查没有结束。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/setup_trial.py" />
   <source>The GPU did {PARTS} with the right numbers.</source>
   <translation>GPU 完成了{PARTS}，数字正确。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/setup_trial.py" />
   <source>The GPU test did not pass</source>
   <translation>GPU 测试没有通过</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/setup_trial.py" />
   <source>{title} failed in the step {name}: {error}</source>
   <extracomment>title = 'Python' if framework == 'none' else FRAMEWORK_TITLES[framework]</extracomment>
   <translation>{title} 在步骤 {name} 失败：{error}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/setup_trial.py" />
   <source>{title} failed in the step {name}</source>
   <extracomment>title = 'Python' if framework == 'none' else FRAMEWORK_TITLES[framework]</extracomment>
   <translation>{title} 在步骤 {name} 失败</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/setup_trial.py" />
   <source>{title} did {PARTS} on the processor with the right numbers.</source>
   <extracomment>title = 'Python' if framework == 'none' else FRAMEWORK_TITLES[framework]</extracomment>
   <translation>{title} 在处理器上完成了{PARTS}，数字正确。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/setup_trial.py" />
   <source>in the step {stage}</source>
   <translation>在步骤 {stage} 中</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/setup_trial.py" />
   <source>{title} ended{where} before it had done all ({value}).</source>
   <extracomment>title = 'Python' if framework == 'none' else FRAMEWORK_TITLES[framework]; where = f' in the step {facts.end.stage}' if facts.end.stage else ''</extracomment>
   <translation>{title}{where}终止，当时还没有完成全部内容（{value}）。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/setup_trial.py" />
   <source>{title} failed in Ubuntu: {last}</source>
   <extracomment>title = 'Python' if framework == 'none' else FRAMEWORK_TITLES[framework]</extracomment>
   <translation>{title} 在 Ubuntu 中失败：{last}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/setup_trial.py" />
   <source>{title} works in Ubuntu, but it computed on the processor.</source>
   <extracomment>title = 'Python' if framework == 'none' else FRAMEWORK_TITLES[framework]</extracomment>
   <translation>{title} 在 Ubuntu 中能工作，但它是在处理器上计算的。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/setup_trial.py" />
   <source>{title} works in Ubuntu and multiplied matrices on the GPU.</source>
   <extracomment>title = 'Python' if framework == 'none' else FRAMEWORK_TITLES[framework]</extracomment>
   <translation>{title} 在 Ubuntu 中能工作，并在 GPU 上计算了矩阵乘法。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/setup_trial.py" />
   <source>{title} works in Ubuntu.</source>
   <extracomment>title = 'Python' if framework == 'none' else FRAMEWORK_TITLES[framework]</extracomment>
   <translation>{title} 在 Ubuntu 中能工作。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/setup_trial.py" />
   <source>and multiplied matrices on the GPU</source>
   <translation>并在 GPU 上计算了矩阵乘法</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/setup_trial.py" />
   <source>The environment works, and no package misses another.</source>
   <translation>环境能工作，并且没有软件包缺少另一个软件包。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/target.py" />
   <source>not asked yet</source>
   <translation>还没有询问</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/target.py" />
   <source>This Python could not be asked.</source>
   <translation>无法询问此 Python。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/engine/target.py" />
   <source>The interpreter did not answer.</source>
   <translation>解释器没有响应。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/model/driver.py" />
   <source>not on the search path</source>
   <translation>不在搜索路径上</translation>
  </message>
  <message>
   <location filename="../gpuwizard/model/endings.py" />
   <source>{join} or {endings}</source>
   <translation>{join} 或 {endings}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/model/layers.py" />
   <source>Graphics card and driver</source>
   <translation>显卡和驱动程序</translation>
  </message>
  <message>
   <location filename="../gpuwizard/model/layers.py" />
   <source>CUDA libraries</source>
   <translation>CUDA 库</translation>
  </message>
  <message>
   <location filename="../gpuwizard/model/layers.py" />
   <source>Search path</source>
   <translation>搜索路径</translation>
  </message>
  <message>
   <location filename="../gpuwizard/model/layers.py" />
   <source>Framework</source>
   <translation>框架</translation>
  </message>
  <message>
   <location filename="../gpuwizard/model/layers.py" />
   <source>Test on the GPU</source>
   <translation>GPU 测试</translation>
  </message>
  <message>
   <location filename="../gpuwizard/model/layers.py" />
   <source>PyTorch</source>
   <translation>PyTorch</translation>
  </message>
  <message>
   <location filename="../gpuwizard/model/outcome.py" />
   <source>not looked at yet</source>
   <translation>还没有查看</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/command.py" />
   <source>no temporary file could be made</source>
   <translation>无法创建临时文件</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/command.py" />
   <source>{NO_ROOM} ({error}): make room on the disk, or name a folder with room in the variable {where}</source>
   <extracomment>where = 'TEMP' if WINDOWS else 'TMPDIR'</extracomment>
   <translation>{NO_ROOM}（{error}）：请腾出磁盘空间，或在变量 {where} 中指定一个有空间的文件夹</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/command.py" />
   <source>{name} could not be started: {error}</source>
   <extracomment>name = argv if isinstance(argv, str) else argv[0]</extracomment>
   <translation>{name} 无法启动：{error}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/cudnn.py" />
   <source>nothing beside the file tells its version</source>
   <translation>文件旁没有说明其版本的内容</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/cudnn.py" />
   <source>the file did not answer when it was asked for its version</source>
   <translation>询问文件的版本时，它没有响应</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/cudnn.py" />
   <source>{via} beside it says {version}, while the file is named {name}</source>
   <translation>旁边的 {via} 说是 {version}，而文件名为 {name}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/driver.py" />
   <source>There is no Python here to ask NVML with.</source>
   <translation>这里没有可以用来询问 NVML 的 Python。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/driver.py" />
   <source>There is no Python here to call the driver with.</source>
   <translation>这里没有可以用来调用驱动程序的 Python。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/driver.py" />
   <source>calling the driver ({get})</source>
   <translation>调用驱动程序（{get}）</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/driver.py" />
   <source>nvidia-smi on PATH</source>
   <translation>PATH 上的 nvidia-smi</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/driver.py" />
   <source>the driver library</source>
   <translation>驱动程序库</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/driver.py" />
   <source>{what} did not answer within {LIMIT_SECONDS} seconds.</source>
   <translation>{what} 在 {LIMIT_SECONDS} 秒内没有响应。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/driver.py" />
   <source>The process that asked {what} was ended by {name}.</source>
   <translation>询问 {what} 的进程因 {name} 终止。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/driver.py" />
   <source>The process that asked {what} drowned in messages and was ended.</source>
   <translation>询问 {what} 的进程输出了过多的消息，因此被终止。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/driver.py" />
   <source>Asking {what} ended the process with exit code {code}.</source>
   <translation>询问 {what} 使进程终止，退出代码为 {code}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/driver.py" />
   <source>{what} could not be asked: {value}.</source>
   <translation>无法询问 {what}：{value}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/driver_test.py" />
   <source>asking for its name</source>
   <translation>询问它的名称</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/driver_test.py" />
   <source>opening it</source>
   <translation>打开它</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/driver_test.py" />
   <source>taking a little memory</source>
   <translation>分配少量内存</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/driver_test.py" />
   <source>copying to it</source>
   <translation>复制到它</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/driver_test.py" />
   <source>compiling a small program for it</source>
   <translation>为它编译一个小程序</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/driver_test.py" />
   <source>computing on it</source>
   <translation>在它上面计算</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/driver_test.py" />
   <source>copying back</source>
   <translation>复制回来</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/driver_test.py" />
   <source>giving all back</source>
   <translation>归还一切</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/driver_test.py" />
   <source>GPUs that the driver gives to programs</source>
   <translation>驱动程序提供给程序的 GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/driver_test.py" />
   <source>The test with the driver alone could not be started: {problems}.</source>
   <translation>仅用驱动程序的测试无法启动：{problems}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/driver_test.py" />
   <source>testing GPU {index} with the driver alone ({doing})</source>
   <translation>仅用驱动程序测试 GPU {index}（{doing}）</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/environments/__init__.py" />
   <source>module {name} has no attribute {name2}</source>
   <translation>模块 {name} 没有属性 {name2}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/environments/conda.py" />
   <source>{name} folder</source>
   <translation>{name} 文件夹</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/environments/describe.py" />
   <source>No path was given: type the path of a Python, or of an environment's folder.</source>
   <translation>没有给出路径：请输入 Python 的路径，或环境文件夹的路径。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/environments/describe.py" />
   <source>{quoted} cannot be looked at: {reason}.</source>
   <translation>无法查看 {quoted}：{reason}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/environments/describe.py" />
   <source>it is not a valid path</source>
   <translation>它不是有效的路径</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/environments/describe.py" />
   <source>pyenv is not set to a version that has "{name}": type the whole path of the Python.</source>
   <translation>pyenv 没有设置为包含“{name}”的版本：请输入 Python 的完整路径。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/environments/describe.py" />
   <source>No program called "{name}" is on PATH: type the whole path of the Python.</source>
   <translation>PATH 上没有名为“{name}”的程序：请输入 Python 的完整路径。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/environments/describe.py" />
   <source>{quoted} is a link to {target}, which is gone: the Python behind it was removed.</source>
   <translation>{quoted} 是指向 {target} 的链接，而后者已不存在：它背后的 Python 已被移除。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/environments/describe.py" />
   <source>{quoted} does not exist: check the path, or choose one of the Pythons that gpuwizard finds.</source>
   <translation>{quoted} 不存在：请检查路径，或选择 gpuwizard 找到的某个 Python。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/environments/describe.py" />
   <source>{quoted} is a virtual environment whose Python is gone: make the environment anew.</source>
   <translation>{quoted} 是虚拟环境，而它的 Python 已不存在：请重新创建该环境。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/environments/describe.py" />
   <source>{quoted} is a folder without a Python: choose the folder of an environment, or a Python itself.</source>
   <translation>{quoted} 是没有 Python 的文件夹：请选择环境的文件夹，或 Python 本身。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/environments/describe.py" />
   <source>{quoted} is not a Python: its name does not begin with "python".</source>
   <translation>{quoted} 不是 Python：它的名称不以“python”开头。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/environments/describe.py" />
   <source>{quoted} is a pyenv shim, and pyenv has no Python chosen for it in this folder.</source>
   <translation>{quoted} 是 pyenv 的 shim，而 pyenv 没有在此文件夹中为它选定 Python。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/environments/describe.py" />
   <source>{quoted} cannot be run: it is not marked as a program that this user may start.</source>
   <translation>{quoted} 无法运行：它没有标记为此用户可以启动的程序。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/environments/describe.py" />
   <source>{quoted} only opens the Microsoft Store: no Python is installed behind it.</source>
   <translation>{quoted} 只会打开 Microsoft Store：它背后没有安装 Python。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/environments/jupyter.py" />
   <source>Jupyter kernel "{name}"</source>
   <extracomment>name = PureWindowsPath(argument).name if context.windows else Path(argument).name</extracomment>
   <translation>Jupyter 内核“{name}”</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/environments/naming.py" />
   <source>Python {version}</source>
   <translation>Python {version}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/environments/own.py" />
   <source>runs gpuwizard</source>
   <translation>运行 gpuwizard</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/environments/pipx.py" />
   <source>Library/Application Support/pipx/venvs</source>
   <translation>Library/Application Support/pipx/venvs</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/environments/system.py" />
   <source>usual folder of Python for Windows</source>
   <translation>Windows 上 Python 的常用文件夹</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/environments/venvs.py" />
   <source>folder above the current one</source>
   <translation>当前文件夹的上级文件夹</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/environments/venvs.py" />
   <source>home folder</source>
   <translation>主文件夹</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/environments/windows.py" />
   <source>the folder {usual}</source>
   <translation>文件夹 {usual}</translation>
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
   <translation>Python {match}（Store）</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/framework.py" />
   <source>importing {title} (a first import can take half a minute)</source>
   <translation>导入 {title}（首次导入可能需要半分钟）</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/framework.py" />
   <source>asking {title} how it was built</source>
   <translation>询问 {title} 的构建信息</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/framework.py" />
   <source>asking {title} for its GPUs</source>
   <translation>询问 {title} 有哪些 GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/framework.py" />
   <source>multiplying two matrices (on a card newer than this {title} the first run can take minutes)</source>
   <translation>计算两个矩阵的乘法（如果显卡比此 {title} 更新，首次运行可能需要几分钟）</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/framework.py" />
   <source>running a convolution (uses cuDNN on a GPU)</source>
   <translation>运行卷积（在 GPU 上使用 cuDNN）</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/framework.py" />
   <source>training a very small model</source>
   <translation>训练一个很小的模型</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/framework.py" />
   <source>compiling a small function and running it (on a new card this can take minutes)</source>
   <translation>编译并运行一个小函数（在新显卡上可能需要几分钟）</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/framework.py" />
   <source>computing a Fourier transform (uses cuFFT on a GPU)</source>
   <translation>计算傅里叶变换（在 GPU 上使用 cuFFT）</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/framework.py" />
   <source>solving a system of equations (uses cuSOLVER on a GPU)</source>
   <translation>求解方程组（在 GPU 上使用 cuSOLVER）</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/framework.py" />
   <source>multiplying two matrices of 16-bit numbers</source>
   <translation>计算两个 16 位数字矩阵的乘法</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/framework.py" />
   <source>measuring how fast matrices are multiplied and copied</source>
   <translation>测量矩阵乘法和复制的速度</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/framework.py" />
   <source>starting Python</source>
   <translation>启动 Python</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/cudnn_parts.py" />
   <source>{version} ({name} in {parent})</source>
   <translation>{version}（{parent} 中的 {name}）</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/cudnn_parts.py" />
   <source>its parts are of different versions: {told}</source>
   <translation>它的各部分版本不同：{told}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/dll.py" />
   <source>32 bit x86</source>
   <translation>32 位 x86</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/dll.py" />
   <source>64 bit x86</source>
   <translation>64 位 x86</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/dll.py" />
   <source>64 bit ARM</source>
   <translation>64 位 ARM</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/dll.py" />
   <source>32 bit ARM</source>
   <translation>32 位 ARM</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/dll.py" />
   <source>another processor (number {machine})</source>
   <translation>另一种处理器（编号 {machine}）</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/dll.py" />
   <source>the file is empty (0 bytes)</source>
   <translation>文件为空（0 字节）</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/dll.py" />
   <source>the file is damaged or not a DLL: {name}</source>
   <translation>文件已损坏或不是 DLL：{name}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/dll.py" />
   <source>the file is cut off: it has {size} of {whole} bytes</source>
   <translation>文件不完整：只有 {whole} 字节中的 {size} 字节</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/elf.py" />
   <source>the file is not a library for this system (its header says so, or is damaged)</source>
   <translation>文件不是适用于此系统的库（其文件头如此表明，或者文件头已损坏）</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/elf.py" />
   <source>the file cannot be read: {value}</source>
   <translation>文件无法读取：{value}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/elf.py" />
   <source>the file is too short ({len} bytes)</source>
   <translation>文件太短（{len} 字节）</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/elf.py" />
   <source>the file is not a Linux library (its first bytes are wrong)</source>
   <translation>文件不是 Linux 库（其开头的字节不对）</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/elf.py" />
   <source>the file is damaged: its header does not make sense</source>
   <translation>文件已损坏：其文件头没有意义</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/elf.py" />
   <source>the file wants too much to be read</source>
   <translation>文件要求读取的内容过多</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/elf.py" />
   <source>the file is damaged: {name}</source>
   <translation>文件已损坏：{name}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/elf.py" />
   <source>the file is damaged: nothing in it is meant to be loaded</source>
   <translation>文件已损坏：其中没有要加载的内容</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/elf.py" />
   <source>the file is cut short: {size} of {end} bytes are there</source>
   <translation>文件不完整：只有 {end} 字节中的 {size} 字节</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/elf.py" />
   <source>the file is not a shared library (it has no dynamic section)</source>
   <translation>文件不是共享库（它没有 dynamic section）</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/elf.py" />
   <source>too many segments</source>
   <translation>段过多</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/elf.py" />
   <source>the file is a program, not a library</source>
   <translation>文件是程序，不是库</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/elf.py" />
   <source>the file is damaged or not meant for use: it asks for more than {MAX_NEEDED} other libraries</source>
   <translation>文件已损坏或不是供使用的：它要求超过 {MAX_NEEDED} 个其他库</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/elf.py" />
   <source>the library forbids that a running program loads it</source>
   <translation>该库禁止正在运行的程序加载它</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/files.py" />
   <source>the file cannot be looked at: {value}</source>
   <translation>无法查看文件：{value}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/files.py" />
   <source>a folder has the library's name</source>
   <translation>有一个文件夹与该库同名</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/files.py" />
   <source>it is not a regular file (a pipe, socket or device has the library's name)</source>
   <translation>它不是常规文件（有一个管道、套接字或设备与该库同名）</translation>
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
   <translation>cuDNN 安装程序</translation>
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
   <translation>软件包自己的预加载</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/linux_loader.py" />
   <source>{path} does not have the version {version}, which {name} needs</source>
   <extracomment>path = self._in_process(name, session) if name not in found else ''</extracomment>
   <translation>{path} 没有 {name} 需要的版本 {version}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/linux_loader.py" />
   <source>it is one of thousands that are asked for: something is wrong here</source>
   <translation>它是所要求的数千个文件之一：这里有问题</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/linux_loader.py" />
   <source>because {asked_by} needs it</source>
   <translation>因为 {asked_by} 需要它</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/linux_loader.py" />
   <source>loaded already</source>
   <translation>已经加载</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/linux_loader.py" />
   <source>the process has it by then{by}; it was searched like this</source>
   <extracomment>by = f' because {first.asked_by} needs it' if first.asked_by else ''</extracomment>
   <translation>进程此时已有它{by}；搜索过程如下</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/linux_search.py" />
   <source>a link that leads in a circle; the loader skips the rest of these folders</source>
   <translation>循环指向的链接；加载器会跳过其余的这些文件夹</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/linux_search.py" />
   <source>default folder</source>
   <translation>默认文件夹</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/linux_search.py" />
   <source>the table does not name it</source>
   <translation>该表没有列出它</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/linux_search.py" />
   <source>a link that leads nowhere</source>
   <translation>没有指向任何地方的链接</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/linux_search.py" />
   <source>made for {kind}; the loader passes over it</source>
   <translation>为 {kind} 制作；加载器会略过它</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/own_module.py" />
   <source>the file is for another processor</source>
   <translation>文件适用于另一种处理器</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/own_module.py" />
   <source>{LIBRARY_PATH} leads here first, and it does not fit</source>
   <translation>{LIBRARY_PATH} 首先指向这里，而它不合适</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/own_module.py" />
   <source>without {LIBRARY_PATH} it is found, and fits</source>
   <translation>没有 {LIBRARY_PATH} 时能找到它，并且合适</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/own_module.py" />
   <source>the file cannot be opened</source>
   <translation>文件无法打开</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/own_module.py" />
   <source>Python loads it when the framework is imported</source>
   <translation>导入框架时，Python 会加载它</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/resolve.py" />
   <source>This Python is made for a Linux with the C library musl, such as Alpine. Where its loader looks for libraries is not known here. NVIDIA's libraries and the frameworks' builds for GPUs are made for glibc.</source>
   <translation>此 Python 是为使用 C 库 musl 的 Linux（例如 Alpine）制作的。这里不知道它的加载器在哪里查找库。NVIDIA 的库和框架的 GPU 构建版本是为 glibc 制作的。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/resolve.py" />
   <source>it is the toolkit's stand-in for linking, not the driver</source>
   <translation>它是工具包中用于链接的桩库，不是驱动程序</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/search.py" />
   <source>the folder does not exist</source>
   <translation>文件夹不存在</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/search.py" />
   <source>a repeated folder</source>
   <translation>重复的文件夹</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/search.py" />
   <source>steps that are left out here</source>
   <translation>此处略去的步骤</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/verdict.py" />
   <source>it cannot be loaded: {needs}</source>
   <translation>它无法加载：{needs}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/verdict.py" />
   <source>{said}; a fitting copy is {better}</source>
   <translation>{said}；合适的副本是 {better}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/verdict.py" />
   <source>it belongs to CUDA {foreign_cuda}</source>
   <translation>它属于 CUDA {foreign_cuda}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/verdict.py" />
   <source>it is version {version}, the build needs {at_least} or newer</source>
   <extracomment>version = '' if outcome.problem else version_of(outcome.path)</extracomment>
   <translation>它的版本为 {version}，而构建版本需要 {at_least} 或更新版本</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/verdict.py" />
   <source>it needs {name}, which is not found{brought_by}</source>
   <translation>它需要 {name}，但找不到{brought_by}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/verdict.py" />
   <source>it needs {name}, but {reason}</source>
   <translation>它需要 {name}，但{reason}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/verdict.py" />
   <source>(the {package} brings it)</source>
   <translation>（由 {package} 提供）</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/verdict.py" />
   <source>the file is there as {name}, but nothing has the name {name2}</source>
   <translation>文件以 {name} 的名称存在，但没有任何文件名为 {name2}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/verdict.py" />
   <source>the build asks for {name}, the machine has {name2}</source>
   <translation>构建版本要求 {name}，而机器上有 {name2}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/verdict.py" />
   <source>the loader takes this one ({via})</source>
   <translation>加载器采用这一个（{via}）</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/verdict.py" />
   <source>another version: the build asks for {name}</source>
   <translation>另一个版本：构建版本要求 {name}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/verdict.py" />
   <source>the loader looks for the name {name}</source>
   <translation>加载器查找的名称是 {name}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/verdict.py" />
   <source>another copy is found first; the loader would look here later ({rule})</source>
   <translation>先找到了另一个副本；加载器之后才会在这里查找（{rule}）</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/verdict.py" />
   <source>another copy is found first</source>
   <translation>先找到了另一个副本</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/verdict.py" />
   <source>its folder is in /etc/ld.so.conf, but the loader's table (ld.so.cache) does not name this file</source>
   <translation>它的文件夹在 /etc/ld.so.conf 中，但加载器的表（ld.so.cache）没有列出此文件</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/verdict.py" />
   <source>its folder is not on the search path</source>
   <translation>它的文件夹不在搜索路径上</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/versions.py" />
   <source>version resource</source>
   <translation>版本资源</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/versions.py" />
   <source>file name</source>
   <translation>文件名</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/windows_loader.py" />
   <source>the loader passes over it</source>
   <translation>加载器会略过它</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/windows_loader.py" />
   <source>full path</source>
   <translation>完整路径</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/windows_loader.py" />
   <source>made for {kind}{PASSED_OVER}</source>
   <translation>为 {kind} 制作{PASSED_OVER}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/windows_loader.py" />
   <source>the file is made for {kind}</source>
   <translation>文件是为 {kind} 制作的</translation>
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
   <translation>该项写在引号中，而 Windows 不会去掉引号</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/windows_search.py" />
   <source>the entry holds the name of a variable instead of its value</source>
   <translation>该项包含的是变量的名称，而不是它的值</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/windows_search.py" />
   <source>its own folder</source>
   <translation>它自己的文件夹</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/windows_search.py" />
   <source>16-bit system folder</source>
   <translation>16 位系统文件夹</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/libraries/windows_search.py" />
   <source>Windows folder</source>
   <translation>Windows 文件夹</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/linux.py" />
   <source>Microsoft (virtual)</source>
   <translation>Microsoft（虚拟）</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/linux.py" />
   <source>VMware (virtual)</source>
   <translation>VMware（虚拟）</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/linux.py" />
   <source>This is an NVIDIA Jetson (Tegra): its GPU is part of the chip and on no PCI bus.</source>
   <translation>这是 NVIDIA Jetson（Tegra）：它的 GPU 是芯片的一部分，不在任何 PCI 总线上。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/linux.py" />
   <source>The PCI bus is not visible from here (/sys/bus/pci/devices is empty).</source>
   <translation>从这里看不到 PCI 总线（/sys/bus/pci/devices 为空）。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/linux.py" />
   <source>vendor {vendor}</source>
   <translation>供应商 {vendor}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/linux.py" />
   <source>An NVIDIA Jetson (Tegra) has another kernel driver than graphics cards.</source>
   <translation>NVIDIA Jetson（Tegra）的内核驱动程序与显卡的不同。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/linux.py" />
   <source>/proc/modules cannot be read here.</source>
   <translation>/proc/modules 在这里无法读取。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/linux.py" />
   <source>the loader's search path</source>
   <translation>加载器的搜索路径</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/linux_host.py" />
   <source>/proc/cpuinfo lists no flags.</source>
   <translation>/proc/cpuinfo 没有列出 flags。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/linux_host.py" />
   <source>The Secure Boot variable cannot be read: {strerror}.</source>
   <translation>安全启动（Secure Boot）变量无法读取：{strerror}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/linux_host.py" />
   <source>EFI variable SecureBoot</source>
   <translation>EFI 变量 SecureBoot</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/loading.py" />
   <source>no answer within {limit} seconds</source>
   <translation>在 {limit} 秒内没有响应</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/loading.py" />
   <source>it wrote messages without end and was stopped</source>
   <translation>它不停地输出消息，因此被停止</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/loading.py" />
   <source>it ended Python with exit code {code}</source>
   <translation>它使 Python 终止，退出代码为 {code}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/python/build.py" />
   <source>rocm {hip}</source>
   <translation>rocm {hip}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/python/integrity.py" />
   <source>missing or unreadable</source>
   <translation>缺失或无法读取</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/python/integrity.py" />
   <source>{actual} bytes, should be {size}</source>
   <translation>{actual} 字节，应为 {size} 字节</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/python/interpreter.py" />
   <source>the interpreter itself</source>
   <translation>解释器本身</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/python/interpreter.py" />
   <source>{python} did not answer within {LIMIT_SECONDS} seconds.</source>
   <translation>{python} 在 {LIMIT_SECONDS} 秒内没有响应。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/python/interpreter.py" />
   <source>{python} wrote endless messages in place of an answer.</source>
   <translation>{python} 没有给出响应，而是不停地输出消息。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/python/interpreter.py" />
   <source>{python} could not be asked: {problem}.</source>
   <translation>无法询问 {python}：{problem}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/python/shadows.py" />
   <source>the working folder</source>
   <translation>工作文件夹</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/setup.py" />
   <source>its list of files was never written</source>
   <translation>它的文件列表从未写入</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/setup.py" />
   <source>its description is missing</source>
   <translation>缺少它的描述</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/setup.py" />
   <source>{path} is {problem}</source>
   <translation>{path} {problem}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/setup.py" />
   <source>wsl.exe on PATH</source>
   <translation>PATH 上的 wsl.exe</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/setup.py" />
   <source>its list of files is missing</source>
   <translation>缺少它的文件列表</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/setup.py" />
   <source>command -v {name}</source>
   <translation>command -v {name}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/smi.py" />
   <source>nvidia-smi did not answer within {LIMIT_SECONDS} seconds.</source>
   <translation>nvidia-smi 在 {LIMIT_SECONDS} 秒内没有响应。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/smi.py" />
   <source>nvidia-smi ended by {value}.</source>
   <translation>nvidia-smi 因 {value} 终止。</translation>
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
   <translation>CUDA 工具包</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/toolkits.py" />
   <source>{value}/NVIDIA GPU Computing Toolkit/CUDA</source>
   <translation>{value}/NVIDIA GPU Computing Toolkit/CUDA</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/windows.py" />
   <source>Windows remembers {name} but does not say whether it is in the computer now.</source>
   <translation>Windows 记得 {name}，但没有说明它现在是否在电脑中。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/windows_devices.py" />
   <source>The list of PCI devices cannot be read: {entries}.</source>
   <translation>PCI 设备列表无法读取：{entries}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/windows_host.py" />
   <source>Windows {value} ({number})</source>
   <translation>Windows {value}（{number}）</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/windows_host.py" />
   <source>Windows does not tell the processor's features: {error}.</source>
   <translation>Windows 没有说明处理器的功能：{error}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/windows_host.py" />
   <source>Windows does not tell how much memory it can promise: {error}.</source>
   <translation>Windows 没有说明它能承诺多少内存：{error}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/windows_host.py" />
   <source>Windows does not tell how much memory it can promise.</source>
   <translation>Windows 没有说明它能承诺多少内存。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/xid_lines.py" />
   <source>event {strip} of nvlddmkm: {said}</source>
   <translation>nvlddmkm 的事件 {strip}：{said}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/xid_lines.py" />
   <source>event {strip} of nvlddmkm</source>
   <translation>nvlddmkm 的事件 {strip}</translation>
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
   <translation>此用户不能读取系统日志。</translation>
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
   <translation>{path} 无法读取：{strerror}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/xids.py" />
   <source>{path} holds nothing.</source>
   <translation>{path} 中没有内容。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/xids.py" />
   <source>Windows event log, System</source>
   <translation>Windows 事件日志，系统</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/xids.py" />
   <source>{tool} did not answer within {LIMIT_SECONDS} seconds.</source>
   <translation>{tool} 在 {LIMIT_SECONDS} 秒内没有响应。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/xids.py" />
   <source>{tool} gave no log.</source>
   <translation>{tool} 没有给出日志。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/failures.py" />
   <source>The disk is full. Free some space and try again; what is there already is kept.</source>
   <translation>磁盘已满。请腾出一些空间，然后重试；已有的内容会保留。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/failures.py" />
   <source>Disk quota exceeded|Errno 122</source>
   <translation>Disk quota exceeded|Errno 122</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/failures.py" />
   <source>Your share of the disk is used up. Free some space and try again; what is there already is kept.</source>
   <translation>您的磁盘配额已用完。请腾出一些空间，然后重试；已有的内容会保留。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/failures.py" />
   <source>CERTIFICATE_VERIFY_FAILED|SSLError|SSLCertVerificationError|invalid peer certificate</source>
   <translation>CERTIFICATE_VERIFY_FAILED|SSLError|SSLCertVerificationError|invalid peer certificate</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/failures.py" />
   <source>The server's certificate is not trusted here. In a company network its certificate has to be made known to Python: ask for the variable PIP_CERT or SSL_CERT_FILE.</source>
   <translation>服务器的证书在这里不受信任。在公司网络中，必须让 Python 知道其证书：请询问变量 PIP_CERT 或 SSL_CERT_FILE。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/failures.py" />
   <source>The proxy refused the connection: check its name and password.</source>
   <translation>代理拒绝了连接：请检查它的用户名和密码。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/failures.py" />
   <source>The package index refused access: check the variable that holds its address, and the password in it.</source>
   <translation>软件包索引拒绝了访问：请检查保存其地址的变量，以及其中的密码。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/failures.py" />
   <source>NewConnectionError|NameResolutionError|Temporary failure in name resolution|getaddrinfo failed|Name or service not known|Connection refused|Network is unreachable|ConnectTimeout|ReadTimeout|Read timed out|Connection reset|Connection aborted|CondaHTTPError|error sending request|dns error|IncompleteRead|Max retries exceeded</source>
   <translation>NewConnectionError|NameResolutionError|Temporary failure in name resolution|getaddrinfo failed|Name or service not known|Connection refused|Network is unreachable|ConnectTimeout|ReadTimeout|Read timed out|Connection reset|Connection aborted|CondaHTTPError|error sending request|dns error|IncompleteRead|Max retries exceeded</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/failures.py" />
   <source>The network did not reach the package index. Check the connection and try again; what is there already is kept.</source>
   <translation>网络没有连到软件包索引。请检查连接，然后重试；已有的内容会保留。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/failures.py" />
   <source>A downloaded file is not the one that the index promises. Try again; if it stays, ask whoever keeps the index.</source>
   <translation>下载的文件与索引所承诺的不符。请重试；如果问题仍在，请询问维护该索引的人。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/failures.py" />
   <source>ResolutionImpossible|conflicting dependencies|No solution found when resolving</source>
   <translation>ResolutionImpossible|conflicting dependencies|No solution found when resolving</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/failures.py" />
   <source>The packages of the profile do not fit one another: their ranges leave no version for all of them.</source>
   <translation>配置文件中的软件包互不适合：它们的版本范围没有留下适用于全部的版本。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/failures.py" />
   <source>A file could not be written: it belongs to somebody else, or a program holds it open.</source>
   <translation>有一个文件无法写入：它属于别人，或者有程序打开着它。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/failures.py" />
   <source>This Python cannot make environments: its system keeps that part in a package of its own (python3-venv).</source>
   <translation>此 Python 无法创建环境：它的系统把这一部分放在单独的软件包（python3-venv）中。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/failures.py" />
   <source>The environment has no pip. Delete its folder and start again.</source>
   <translation>该环境没有 pip。请删除其文件夹，然后重新开始。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/failures.py" />
   <source>The package index has no {missing} for this Python and system.</source>
   <translation>软件包索引中没有适用于此 Python 和系统的 {missing}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/failures.py" />
   <source>The command did not succeed ({ended}); its output above says more.</source>
   <translation>命令没有成功（{ended}）；上面的输出有更多说明。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/lock.py" />
   <source>Another gpuwizard setup{holder} works on {folder}. Wait for it, or end it first.</source>
   <translation>另一个 gpuwizard setup{holder} 正在处理 {folder}。请等待它，或先结束它。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/lock.py" />
   <source>(process {int})</source>
   <translation>（进程 {int}）</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/machine_steps.py" />
   <source>Some changes to the driver or to Windows work only after a restart. gpuwizard goes on where it stopped.</source>
   <translation>对驱动程序或 Windows 的某些更改要在重新启动后才会生效。gpuwizard 会从停止的地方继续。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/machine_steps.py" />
   <source>{driver} or newer</source>
   <translation>{driver} 或更新版本</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/machine_steps.py" />
   <source>The NVIDIA driver{newer} is installed for the whole computer.</source>
   <extracomment>newer = f' {chosen.driver} or newer' if chosen.driver else ''</extracomment>
   <translation>将为整台电脑安装 NVIDIA 驱动程序{newer}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/machine_steps.py" />
   <source>The driver does not answer ({silent}).</source>
   <translation>驱动程序没有响应（{silent}）。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/machine_steps.py" />
   <source>Driver {version} is installed; {driver} or newer is needed.</source>
   <translation>已安装驱动程序 {version}；需要 {driver} 或更新版本。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/machine_steps.py" />
   <source>Driver {version} is installed.</source>
   <translation>已安装驱动程序 {version}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/machine_steps.py" />
   <source>The driver answers.</source>
   <translation>驱动程序有响应。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/machine_steps.py" />
   <source>The driver is there, but it does not tell its version.</source>
   <translation>驱动程序存在，但没有说明其版本。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/machine_steps.py" />
   <source>No NVIDIA driver was found.</source>
   <translation>没有找到 NVIDIA 驱动程序。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/machine_steps.py" />
   <source>Install WSL 2 with {UBUNTU}</source>
   <translation>安装 WSL 2 和 {UBUNTU}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/machine_steps.py" />
   <source>The profile wants Linux inside Windows: there the newest frameworks use the GPU.</source>
   <translation>配置文件要求使用 Windows 内的 Linux：在那里，最新的框架能使用 GPU。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/machine_steps.py" />
   <source>Windows gets the parts that run Linux, and an Ubuntu of its own. Your files in Windows stay.</source>
   <translation>Windows 会得到运行 Linux 的组件，以及自己的 Ubuntu。您在 Windows 中的文件会保留。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/machine_steps.py" />
   <source>about 10 minutes, 3 GB on the disk</source>
   <translation>约 10 分钟，占用磁盘 3 GB</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/machine_steps.py" />
   <source>Open PowerShell as administrator and paste the line. Windows may ask for a restart; Ubuntu then asks for a name and a password, which you choose.</source>
   <translation>以管理员身份打开 PowerShell，粘贴该行。Windows 可能会要求重新启动；之后 Ubuntu 会要求输入由您设定的用户名和密码。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/machine_steps.py" />
   <source>The command wsl --list --verbose shows Ubuntu with a 2 beside it.</source>
   <translation>命令 wsl --list --verbose 显示 Ubuntu，旁边有 2。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/machine_steps.py" />
   <source>wsl --unregister {UBUNTU} removes that Linux and all that lies in it.</source>
   <translation>wsl --unregister {UBUNTU} 会移除该 Linux 及其中的一切。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/machine_steps.py" />
   <source>{new} runs in WSL 2.</source>
   <translation>{new} 在 WSL 2 中运行。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/machine_steps.py" />
   <source>No Linux is installed in WSL 2.</source>
   <translation>WSL 2 中没有安装 Linux。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/machine_steps.py" />
   <source>WSL is not installed.</source>
   <translation>没有安装 WSL。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/machine_steps.py" />
   <source>WSL could not be asked: {rstrip}.</source>
   <translation>无法询问 WSL：{rstrip}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/machine_steps.py" />
   <source>Open programs are ended. Save your work before.</source>
   <translation>打开的程序会被结束。请先保存您的工作。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/machine_steps.py" />
   <source>The driver answers, and shows the card.</source>
   <translation>驱动程序有响应，并显示显卡。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/machine_steps.py" />
   <source>The driver runs: nothing waits for a restart.</source>
   <translation>驱动程序在运行：没有需要等待重新启动的内容。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/machine_steps.py" />
   <source>No driver answers yet.</source>
   <translation>还没有驱动程序响应。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/machine_steps.py" />
   <source>The driver is not running yet.</source>
   <translation>驱动程序还没有运行。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/package_steps.py" />
   <source>Packages are added in {folder}, and nowhere else.</source>
   <translation>软件包会添加到 {folder} 中，不会添加到其他任何地方。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/package_steps.py" />
   <source>Paste the lines into the Ubuntu window.</source>
   <translation>把这些行粘贴到 Ubuntu 窗口中。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/package_steps.py" />
   <source>Each package is there in a version that fits, and none is half installed.</source>
   <translation>每个软件包都已有合适的版本，并且没有只安装了一半的。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/package_steps.py" />
   <source>Delete the folder {folder}.</source>
   <translation>删除文件夹 {folder}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/package_steps.py" />
   <source>Install the packages of the profile</source>
   <translation>安装配置文件中的软件包</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/package_steps.py" />
   <source>Install nothing more</source>
   <translation>不再安装其他内容</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/package_steps.py" />
   <source>Install {framework} and the packages of the profile</source>
   <extracomment>framework = chosen.option.framework if chosen.option else None</extracomment>
   <translation>安装 {framework} 和配置文件中的软件包</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/package_steps.py" />
   <source>Install {framework}</source>
   <extracomment>framework = chosen.option.framework if chosen.option else None</extracomment>
   <translation>安装 {framework}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/package_steps.py" />
   <source>These versions fit one another and this machine: {join}.</source>
   <translation>这些版本彼此适合，也适合这台机器：{join}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/package_steps.py" />
   <source>Your profile asks for: {join}.</source>
   <translation>您的配置文件要求：{join}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/package_steps.py" />
   <source>There is no environment yet.</source>
   <translation>还没有环境。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/package_steps.py" />
   <source>{name} is half installed: {broken}.</source>
   <translation>{name} 只安装了一半：{broken}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/package_steps.py" />
   <source>Every package is there.</source>
   <translation>所有软件包都在。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/package_steps.py" />
   <source>on the GPU</source>
   <translation>在 GPU 上</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/package_steps.py" />
   <source>Let {FRAMEWORK_TITLES} compute {where}</source>
   <extracomment>where = 'on the GPU' if profile.wants_gpu else 'on the processor'</extracomment>
   <translation>让 {FRAMEWORK_TITLES} {where}计算</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/package_steps.py" />
   <source>Try it out</source>
   <translation>试一试</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/package_steps.py" />
   <source>Only what was seen to work is called done.</source>
   <translation>只有看到它能工作，才称为完成。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/package_steps.py" />
   <source>Nothing: it only computes.</source>
   <translation>无：它只是计算。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/package_steps.py" />
   <source>half a minute, on a new card a few minutes</source>
   <translation>半分钟；在新显卡上需要几分钟</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/package_steps.py" />
   <source>half a minute</source>
   <translation>半分钟</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/package_steps.py" />
   <source>A matrix product, a convolution and a short training give the right numbers.</source>
   <translation>矩阵乘法、卷积和短训练给出正确的数字。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/package_steps.py" />
   <source>No package misses another one that it needs.</source>
   <translation>没有软件包缺少它需要的另一个软件包。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/package_steps.py" />
   <source>It was not tried yet.</source>
   <translation>还没有试过。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/package_steps.py" />
   <source>Ask {contact}.</source>
   <translation>请询问 {contact}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/package_steps.py" />
   <source>First set the variable {name} to the address of your package index, and start gpuwizard anew.{ask}</source>
   <extracomment>ask = f' Ask {profile.profile.contact}.' if profile.profile.contact else ''</extracomment>
   <translation>请先把变量 {name} 设为您的软件包索引的地址，然后重新启动 gpuwizard。{ask}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/package_steps.py" />
   <source>{name} is not installed.</source>
   <translation>没有安装 {name}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/package_steps.py" />
   <source>{name} {version} is installed, and {specifier} is wanted.</source>
   <translation>已安装 {name} {version}，而要求的是 {specifier}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/package_steps.py" />
   <source>{name} is installed without what [{extra}] brings.</source>
   <translation>已安装 {name}，但没有 [{extra}] 所带的内容。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/package_steps.py" />
   <source>torch {version} is another build than the one for this machine.</source>
   <translation>torch {version} 的构建版本与适用于这台机器的不同。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/package_steps.py" />
   <source>a few minutes, about 1.5 GB on the disk</source>
   <translation>几分钟，占用磁盘约 1.5 GB</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/plan.py" />
   <source>NVIDIA driver</source>
   <translation>NVIDIA 驱动程序</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/plan.py" />
   <source>Restart</source>
   <translation>重新启动</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/plan.py" />
   <source>Environment</source>
   <translation>环境</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/plan.py" />
   <source>Packages</source>
   <translation>软件包</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/plan.py" />
   <source>Test</source>
   <translation>测试</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/plan.py" />
   <source>Free some space first, or choose a folder on another disk.</source>
   <translation>请先腾出一些空间，或选择另一个磁盘上的文件夹。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/plan.py" />
   <source>The folder {where} holds other files: empty it, or name another in environment.folder.</source>
   <translation>文件夹 {where} 中有其他文件：请清空它，或在 environment.folder 中指定另一个。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/plan.py" />
   <source>Only {free} are free where the environment will lie; about {value} GB are needed. {MAKE_ROOM}</source>
   <translation>环境所在的位置只有 {free} 可用；大约需要 {value} GB。{MAKE_ROOM}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/profile.py" />
   <source>A profile for gpuwizard setup</source>
   <translation>gpuwizard setup 的配置文件</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>Ubuntu's Python can make environments.</source>
   <translation>Ubuntu 的 Python 能创建环境。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>Ubuntu's Python cannot make environments yet.</source>
   <translation>Ubuntu 的 Python 还不能创建环境。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>Ubuntu could not be asked.</source>
   <translation>无法询问 Ubuntu。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>The profile wants an environment of conda, and conda brings the Python for it.</source>
   <translation>配置文件要求使用 conda 环境，而 conda 会为它带入 Python。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>The profile wants an environment of uv, and uv brings the Python for it.</source>
   <translation>配置文件要求使用 uv 环境，而 uv 会为它带入 Python。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>The environment has its Python already.</source>
   <translation>该环境已有自己的 Python。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>{manager} is at {there}.</source>
   <translation>{manager} 位于 {there}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>No {manager} was found.</source>
   <translation>没有找到 {manager}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>No Python {python} was found.</source>
   <translation>没有找到 Python {python}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>{python} lacks the part of Python that makes environments.</source>
   <translation>{python} 缺少用于创建环境的 Python 组件。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>Python {version} is at {python}.</source>
   <translation>Python {version} 位于 {python}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>Rename or delete the folder {where}, or name another in the profile, and check again.</source>
   <translation>请重命名或删除文件夹 {where}，或在配置文件中指定另一个，然后重新检查。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>Make the environment with Python {python}</source>
   <translation>用 Python {python} 创建环境</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>An environment of its own keeps these packages apart from all others on this computer.</source>
   <translation>单独的环境使这些软件包与这台电脑上的所有其他软件包分开。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>The folder {where} is made. Nothing outside of it changes.</source>
   <translation>会创建文件夹 {where}。它之外的任何东西都不会改变。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>Paste the line into the Ubuntu window.</source>
   <translation>把该行粘贴到 Ubuntu 窗口中。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>The Python in that folder starts, and has pip.</source>
   <translation>该文件夹中的 Python 能够启动，并且有 pip。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>Delete the folder {where}.</source>
   <translation>删除文件夹 {where}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>The folder is not there yet.</source>
   <translation>该文件夹还不存在。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>The environment there has Python {version}, and Python {python} is wanted.</source>
   <translation>那里的环境有 Python {version}，而要求的是 Python {python}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>The environment there has no pip.</source>
   <translation>那里的环境没有 pip。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>The environment is there, with Python {version}.</source>
   <translation>环境已存在，其 Python 为 {version}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>Install conda (Miniforge)</source>
   <translation>安装 conda（Miniforge）</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>Miniforge is installed in your home folder.</source>
   <translation>Miniforge 会安装到您的主文件夹中。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>about 5 minutes, 500 MB</source>
   <translation>约 5 分钟，500 MB</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>Download the Miniforge installer for your system from conda-forge.org, and run it.</source>
   <translation>从 conda-forge.org 下载适用于您的系统的 Miniforge 安装程序，然后运行它。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>The program conda is found.</source>
   <translation>能够找到程序 conda。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>Delete the folder of Miniforge, or uninstall it in the settings of Windows.</source>
   <translation>删除 Miniforge 的文件夹，或在 Windows 设置中卸载它。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>Install uv</source>
   <translation>安装 uv</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>The folder {uv_folder} is made, with uv in it.</source>
   <translation>会创建文件夹 {uv_folder}，其中有 uv。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>a minute, 80 MB</source>
   <translation>一分钟，80 MB</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>Install uv as its own page says (docs.astral.sh/uv).</source>
   <translation>按照 uv 自己的页面（docs.astral.sh/uv）所说的安装 uv。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>The program uv is found.</source>
   <translation>能够找到程序 uv。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>Delete the folder {uv_folder}.</source>
   <translation>删除文件夹 {uv_folder}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>Complete Python {release}</source>
   <translation>补全 Python {release}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>{python} is there and fits. Making an environment needs Python's module venv and pip's installer.</source>
   <translation>{python} 存在，并且合适。创建环境需要 Python 的模块 venv 和 pip 的安装程序。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>The system's package {package} is installed.</source>
   <translation>会安装系统的软件包 {package}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>Python's missing part is installed.</source>
   <translation>会安装 Python 缺少的组件。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>a minute, 10 MB</source>
   <translation>一分钟，10 MB</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>Install the package of your system that brings Python's module venv.</source>
   <translation>安装您的系统中提供 Python 模块 venv 的软件包。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>That Python can make an environment.</source>
   <translation>该 Python 能创建环境。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>Remove the package {package}.</source>
   <translation>移除软件包 {package}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>Complete Ubuntu's Python</source>
   <translation>补全 Ubuntu 的 Python</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>Ubuntu keeps the part of Python that makes environments in a package of its own.</source>
   <translation>Ubuntu 把用于创建环境的 Python 组件放在单独的软件包中。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>Ubuntu's package python3-venv is installed, inside WSL only.</source>
   <translation>会安装 Ubuntu 的软件包 python3-venv，只在 WSL 内。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>a minute, 20 MB</source>
   <translation>一分钟，20 MB</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>Open Ubuntu from the Start menu and paste the line there; it asks for the password of Ubuntu.</source>
   <translation>从“开始”菜单打开 Ubuntu，在那里粘贴该行；它会要求输入 Ubuntu 的密码。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>The next step makes an environment with it.</source>
   <translation>下一步会用它创建环境。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>Install Python {release} from python.org, in 64 bit.</source>
   <translation>从 python.org 安装 64 位的 Python {release}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>Install Python with the package manager of your system.</source>
   <translation>用您的系统的软件包管理器安装 Python。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>Install Python {release}</source>
   <translation>安装 Python {release}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>The packages that fit here are made for Python {release}, and it is not on this computer yet.</source>
   <translation>适合这里的软件包是为 Python {release} 制作的，而它还不在这台电脑上。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>Python {release} is added for you alone. Other Pythons stay as they are.</source>
   <translation>只为您一人添加 Python {release}。其他 Python 保持原样。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>a few minutes, 100 MB</source>
   <translation>几分钟，100 MB</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>A Python {release} is found.</source>
   <translation>能够找到 Python {release}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>The settings of Windows can remove it.</source>
   <translation>可以在 Windows 设置中移除它。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>uv python uninstall {release} can remove it.</source>
   <translation>可以用 uv python uninstall {release} 移除它。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/python_steps.py" />
   <source>The settings of Windows</source>
   <translation>Windows 设置</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/pythons.py" />
   <source>Choice</source>
   <translation>Choice</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/pythons.py" />
   <source>profile asks for "{version}"</source>
   <translation>配置文件要求“{version}”</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/pythons.py" />
   <source>Ubuntu in WSL brings {UBUNTU_PYTHON}</source>
   <translation>WSL 中的 Ubuntu 带有 {UBUNTU_PYTHON}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/pythons.py" />
   <source>known Pythons are others</source>
   <translation>已知的 Python 是其他版本</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/questions.py" />
   <source>in WSL 2 (Linux inside Windows; needed for new TensorFlow and JAX)</source>
   <translation>在 WSL 2 中（Windows 内的 Linux；新的 TensorFlow 和 JAX 需要它）</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/questions.py" />
   <source>on Windows itself</source>
   <translation>在 Windows 本身上</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/questions.py" />
   <source>{FRAMEWORK_TITLES} on the GPU</source>
   <translation>在 GPU 上使用 {FRAMEWORK_TITLES}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/questions.py" />
   <source>{FRAMEWORK_TITLES} on the processor</source>
   <translation>在处理器上使用 {FRAMEWORK_TITLES}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/questions.py" />
   <source>What do you want to use?</source>
   <translation>您想使用什么？</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/questions.py" />
   <source>Where shall it run?</source>
   <translation>它应该在哪里运行？</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/questions.py" />
   <source>In which folder shall the environment lie?</source>
   <translation>环境应该放在哪个文件夹中？</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/questions.py" />
   <source>On macOS no framework can use an NVIDIA card, so only the processor is offered.</source>
   <translation>在 macOS 上，没有框架能使用 NVIDIA 显卡，因此只提供处理器。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/questions.py" />
   <source>No NVIDIA card was found in this computer, so only the processor is offered. If there is one, check this computer first.</source>
   <translation>在这台电脑中没有找到 NVIDIA 显卡，因此只提供处理器。如果电脑中有显卡，请先检查这台电脑。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/questions.py" />
   <source>My {FRAMEWORK_TITLES}</source>
   <translation>我的 {FRAMEWORK_TITLES}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/reading.py" />
   <source>a text in quotation marks</source>
   <translation>写在引号中的文本</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/reading.py" />
   <source>true or false, without quotation marks</source>
   <translation>true 或 false，不带引号</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/reading.py" />
   <source>A profile is a small text; this file is larger than {value} KB.</source>
   <translation>配置文件是一小段文本；此文件大于 {value} KB。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/reading.py" />
   <source>The file is not UTF-8 text: save it as UTF-8 in your editor.</source>
   <translation>该文件不是 UTF-8 文本：请在编辑器中将其保存为 UTF-8。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/reading.py" />
   <source>This is not valid TOML ({plain}).</source>
   <translation>这不是有效的 TOML（{plain}）。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/reading.py" />
   <source>Write it as a section of its own: [{name}] on one line, its keys below.</source>
   <translation>请把它写成单独的一节：一行写 [{name}]，它的键写在下面。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/reading.py" />
   <source>This key is missing: the section [{name}] must have it.</source>
   <translation>缺少此键：节 [{name}] 必须有它。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/reading.py" />
   <source>did you mean {near}?</source>
   <translation>您是指 {near} 吗？</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/reading.py" />
   <source>there are {join}.</source>
   <translation>有 {join}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/reading.py" />
   <source>There is no {what} of this name; {hint}</source>
   <extracomment>hint = f' Did you mean {near[0]}?' if near else ''</extracomment>
   <translation>没有此名称的 {what}；{hint}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/reading.py" />
   <source>Did you mean {near}?</source>
   <translation>您是指 {near} 吗？</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/reading.py" />
   <source>This must be one of {join}.{hint}</source>
   <extracomment>hint = f' Did you mean {near[0]}?' if near else ''</extracomment>
   <translation>这里必须是以下之一：{join}。{hint}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/reading.py" />
   <source>This must be {KINDS}.</source>
   <translation>这里必须是{KINDS}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/reading.py" />
   <source>This must be a list of texts: ["one", "two"].</source>
   <translation>这里必须是文本列表：["one", "two"]。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/reading.py" />
   <source>This must not be empty.</source>
   <translation>这里不能为空。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/reading.py" />
   <source>This text is too long.</source>
   <translation>此文本太长。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/reading.py" />
   <source>This must be the name of an environment variable, not an address: addresses do not belong in a profile.</source>
   <translation>这里必须是环境变量的名称，而不是地址：地址不应写在配置文件中。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/reading.py" />
   <source>This must be a version of numbers and dots, such as 550.54.14.</source>
   <translation>这里必须是由数字和点组成的版本，例如 550.54.14。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/reading.py" />
   <source>This does not have the form that it needs: a version such as 550.54.14, or the name of a variable.</source>
   <translation>这里不符合所需的格式：版本（例如 550.54.14），或变量的名称。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/store.py" />
   <source>the disk is full: free some space and start again</source>
   <translation>磁盘已满：请腾出一些空间，然后重新开始</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/store.py" />
   <source>your share of the disk is used up: free some space and start again</source>
   <translation>您的磁盘配额已用完：请腾出一些空间，然后重新开始</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/store.py" />
   <source>you may not write there</source>
   <translation>您不能在那里写入</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/store.py" />
   <source>that disk can only be read</source>
   <translation>该磁盘是只读的</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/store.py" />
   <source>they are damaged</source>
   <translation>它们已损坏</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/store.py" />
   <source>The notes of the last run cannot be used ({reason}): all is looked at anew.</source>
   <extracomment>reason = error.strerror if isinstance(error, OSError) and error.strerror else 'they are damaged'</extracomment>
   <translation>上次运行的记录无法使用（{reason}）：一切都会重新查看。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/store.py" />
   <source>The notes are of another version of gpuwizard: all is looked at anew.</source>
   <translation>记录来自另一个版本的 gpuwizard：一切都会重新查看。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/store.py" />
   <source>The notes cannot be written in {folder}: {reason}.</source>
   <extracomment>reason = error.strerror if isinstance(error, OSError) and error.strerror else 'they are damaged'</extracomment>
   <translation>记录无法写入 {folder}：{reason}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/toml_lines.py" />
   <source>It is nested too deeply</source>
   <translation>它的嵌套太深</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/versions.py" />
   <source>With "gpu = false" in [framework] the profile uses the processor.</source>
   <translation>在 [framework] 中写入“gpu = false”后，配置文件使用处理器。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/versions.py" />
   <source>With {key} = "{getattr}" in [environment] {named} can be set up.</source>
   <translation>在 [environment] 中写入 {key} = "{getattr}" 后，可以设置 {named}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/versions.py" />
   <source>There is no NVIDIA driver for today's macOS, so no GPU can be set up here.</source>
   <translation>当今的 macOS 没有 NVIDIA 驱动程序，因此这里无法设置 GPU。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/versions.py" />
   <source>This computer has no NVIDIA GPU, and the profile asks for one.</source>
   <translation>这台电脑没有 NVIDIA GPU，而配置文件要求使用 GPU。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/versions.py" />
   <source>The profile asks for driver {asked}, and {last} is the last driver branch for this card.</source>
   <extracomment>asked = f' "{profile.framework.version}"' if profile.framework.version != 'newest' else ''</extracomment>
   <translation>配置文件要求驱动程序 {asked}，而 {last} 是这块显卡的最后一个驱动程序分支。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/versions.py" />
   <source>No Python is known that fits "{version}".</source>
   <translation>没有已知的 Python 适合“{version}”。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/versions.py" />
   <source>What works here is {title} {public} with Python {release}.</source>
   <translation>这里能工作的是 {title} {public}，使用 Python {release}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/versions.py" />
   <source>On Windows itself {title}{asked} cannot use the GPU.</source>
   <extracomment>asked = f' "{profile.framework.version}"' if profile.framework.version != 'newest' else ''</extracomment>
   <translation>在 Windows 本身上，{title}{asked} 无法使用 GPU。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/versions.py" />
   <source>the newest that can run on such a system is {newest}</source>
   <translation>能在这样的系统上运行的最新版本是 {newest}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/versions.py" />
   <source>No {title} is known that fits{value}{known}.</source>
   <extracomment>known = f'; the newest that can run on such a system is {newest}' if newest else ''</extracomment>
   <translation>没有已知的 {title} 适合{value}{known}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/versions.py" />
   <source>this system</source>
   <translation>此系统</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/versions.py" />
   <source>It needs {needs}, which only conda brings: the profile needs manager = "conda".</source>
   <translation>它需要 {needs}，而只有 conda 提供：配置文件需要 manager = "conda"。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/versions.py" />
   <source>Its packages are for Python {python_min} to {python_max}, and the {asked_python}.</source>
   <translation>它的软件包适用于 Python {python_min} 到 {python_max}，而{asked_python}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/versions.py" />
   <source>{title} {public} cannot be set up here. {reason}</source>
   <extracomment>reason = obstacle(best, ground) if profile.framework.gpu else ''</extracomment>
   <translation>{title} {public} 无法在这里设置。{reason}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/wishes.py" />
   <source>A folder's name cannot hold a line break or control character.</source>
   <translation>文件夹的名称中不能有换行符或控制字符。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/wishes.py" />
   <source>A version is wanted, but no framework: name one in framework.name.</source>
   <translation>要求了版本，但没有要求框架：请在 framework.name 中指定一个。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/wishes.py" />
   <source>This must be "newest", a version such as "2.20.0", or a range such as "&gt;=2.17,&lt;2.21".</source>
   <translation>这里必须是 "newest"、一个版本（例如 "2.20.0"）或一个范围（例如 "&gt;=2.17,&lt;2.21"）。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/wishes.py" />
   <source>No Python that frameworks are made for fits this: they begin with {OLDEST_PYTHON}.</source>
   <translation>框架所支持的 Python 都不符合这里的要求：它们从 {OLDEST_PYTHON} 开始。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/wishes.py" />
   <source>A package is given by an address: name the package only, and set packages.index.</source>
   <translation>软件包是用地址给出的：请只写软件包的名称，并设置 packages.index。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/wishes.py" />
   <source>"{shown}" is not a package as pip names it, such as "pandas" or "pandas&gt;=2,&lt;3".</source>
   <translation>“{shown}”不是 pip 所用的软件包写法，例如 "pandas" 或 "pandas&gt;=2,&lt;3"。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/wishes.py" />
   <source>"{name}" is given by an address: name the package only, and set packages.index.</source>
   <translation>“{name}”是用地址给出的：请只写软件包的名称，并设置 packages.index。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/setup/wishes.py" />
   <source>"{name}" is the framework itself: its version stands in framework.version.</source>
   <translation>“{name}”就是框架本身：它的版本写在 framework.version 中。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/application.py" />
   <source>There is no screen to open a window on: use `gpuwizard check` in the terminal.</source>
   <translation>没有可以打开窗口的屏幕：请在终端中使用 `gpuwizard check`。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/application.py" />
   <source>gpuwizard is open already: its window was brought to the front.</source>
   <translation>gpuwizard 已经打开：它的窗口已切换到最前面。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/application.py" />
   <source>The window could not be made, which is a fault of gpuwizard.
{format_exc}</source>
   <translation>无法创建窗口，这是 gpuwizard 的错误。
{format_exc}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/application.py" />
   <source>gpuwizard itself went wrong</source>
   <translation>gpuwizard 本身出错</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/application.py" />
   <source>The window could not be made. The text below helps the makers of gpuwizard to mend it.</source>
   <translation>无法创建窗口。下面的文字有助于 gpuwizard 的作者修复问题。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/controller.py" />
   <source>The session ended with a report that holds no result.</source>
   <translation>会话结束，但报告中没有结果。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/display.py" />
   <source>Qt</source>
   <translation>Qt</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/display.py" />
   <source>The window needs PySide6, which is not installed here: run `{name} -m pip install PySide6-Essentials`, {terminal}.</source>
   <translation>窗口需要 PySide6，而这里没有安装：请运行 `{name} -m pip install PySide6-Essentials`，{terminal}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/display.py" />
   <source>The window cannot be loaded ({splitlines}): install PySide6 again, {terminal}.</source>
   <translation>窗口无法加载（{splitlines}）：请重新安装 PySide6，{terminal}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/display.py" />
   <source>(Debian's name for it is {package})</source>
   <translation>（在 Debian 中名为 {package}）</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/display.py" />
   <source>The window needs the system library {library}, which is missing: install the package that brings it{hint}, {terminal}.</source>
   <extracomment>hint = f" (Debian's name for it is {package})" if package else ''</extracomment>
   <translation>窗口需要系统库 {library}，而它缺失：请安装提供它的软件包{hint}，{terminal}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/display.py" />
   <source>The window needs the system library {library}, which is missing: run `sudo apt install {package}`, {terminal}.</source>
   <translation>窗口需要系统库 {library}，而它缺失：请运行 `sudo apt install {package}`，{terminal}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/errors.py" />
   <source>gpuwizard has changed nothing on this computer.</source>
   <translation>gpuwizard 没有更改这台电脑上的任何内容。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/errors.py" />
   <source>What you let gpuwizard run before stays done.</source>
   <translation>您之前让 gpuwizard 运行的内容仍然有效。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/errors.py" />
   <source>Read it before you send it, as it can hold names of your folders.</source>
   <translation>发送之前请先阅读，因为其中可能包含您的文件夹名称。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/errors.py" />
   <source>Your user name, home folder and computer name are masked in it; read it before you send it.</source>
   <translation>其中您的用户名、主文件夹和电脑名称已被遮盖；发送之前请先阅读。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/errors.py" />
   <source>The command that you let gpuwizard run still goes on.</source>
   <translation>您让 gpuwizard 运行的命令仍在继续。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/errors.py" />
   <source>This is not a fault of your computer. {done} You can go on. Nothing is sent anywhere: the text below helps the makers of gpuwizard to mend it. {care}</source>
   <extracomment>care = _AS_IT_IS if log is None else _MASKED</extracomment>
   <translation>这不是您电脑的故障。{done} 您可以继续。不会向任何地方发送内容：下面的文字有助于 gpuwizard 的作者修复问题。{care}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/errors.py" />
   <source>gpuwizard went wrong</source>
   <translation>gpuwizard 出错</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/errors.py" />
   <source>unexpected error</source>
   <translation>意外错误</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/fixes.py" />
   <source>gpuwizard itself went wrong, not the command. What had begun may be half done.</source>
   <translation>是 gpuwizard 本身出错，不是命令出错。已经开始的操作可能只完成了一半。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/footer.py" />
   <source>&amp;Back</source>
   <translation>上一步(&amp;B)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/footer.py" />
   <source>&amp;Next</source>
   <translation>下一步(&amp;N)</translation>
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
   <translation>gpuwizard 上次意外结束</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/last_time.py" />
   <source>That is most likely a fault of gpuwizard, not of your computer. What it wrote down helps its makers to mend it. Your user name, home folder and computer name are masked in it, and nothing is sent anywhere.</source>
   <translation>这很可能是 gpuwizard 的故障，而不是您电脑的故障。它记录的内容有助于作者修复问题。其中您的用户名、主文件夹和电脑名称已被遮盖，并且不会向任何地方发送内容。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/last_time.py" />
   <source>S&amp;how the log</source>
   <translation>显示日志(&amp;H)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/last_time.py" />
   <source>Sa&amp;ve it for support…</source>
   <translation>保存以供支持人员使用(&amp;V)…</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/last_time.py" />
   <source>&amp;Dismiss</source>
   <translation>忽略(&amp;D)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/log_dialog.py" />
   <source>What went wrong</source>
   <translation>出了什么错</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/log_dialog.py" />
   <source>&amp;Copy</source>
   <translation>复制(&amp;C)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/log_dialog.py" />
   <source>&amp;Save it for support…</source>
   <translation>保存以供支持人员使用(&amp;S)…</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/log_dialog.py" />
   <source>Go &amp;on</source>
   <translation>继续(&amp;O)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/log_dialog.py" />
   <source>Copied</source>
   <translation>已复制</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/log_dialog.py" />
   <source>Save it for support</source>
   <translation>保存以供支持人员使用</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/log_dialog.py" />
   <source>Text (*.txt)</source>
   <translation>文本 (*.txt)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/log_dialog.py" />
   <source>The log was not saved as {path}: {strerror}.</source>
   <translation>日志未保存为 {path}：{strerror}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/log_dialog.py" />
   <source>Saved to {path}</source>
   <translation>已保存到 {path}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/base.py" />
   <source>Page</source>
   <translation>页面</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/checking.py" />
   <source>Check</source>
   <translation>检查</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/checking.py" />
   <source>Nothing has been looked at yet. Choose a Python and start the check.</source>
   <translation>还没有查看任何内容。请选择一个 Python，然后开始检查。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/checking.py" />
   <source>Looking at this computer</source>
   <translation>正在查看这台电脑</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/checking.py" />
   <source>Nothing is changed. You can stop at any time.</source>
   <translation>不会改动任何东西。您可以随时停止。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/checking.py" />
   <source>The check is done</source>
   <translation>检查已完成</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/checking.py" />
   <source>Each row leads to what was seen.</source>
   <translation>每一行都可以转到所看到的内容。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/checking.py" />
   <source>The check was stopped</source>
   <translation>检查已停止</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/checking.py" />
   <source>Nothing was changed. What had been found until then is kept.</source>
   <translation>什么都没有改动。到那时为止找到的内容会保留。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/checking.py" />
   <source>The check could not be completed</source>
   <translation>检查未能完成</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/checking.py" />
   <source>gpuwizard itself went wrong, not your computer.</source>
   <translation>是 gpuwizard 本身出错，不是您的电脑出错。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/checking.py" />
   <source>Progress of the check</source>
   <translation>检查的进度</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/checking.py" />
   <source>Stopping…</source>
   <translation>正在停止…</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/checking.py" />
   <source>&amp;Cancel</source>
   <translation>取消(&amp;L)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/checking.py" />
   <source>&amp;Check again</source>
   <translation>重新检查(&amp;G)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/checking.py" />
   <source>&amp;Start again</source>
   <translation>重新开始(&amp;S)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/checking.py" />
   <source>Stopping</source>
   <translation>正在停止</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/checking.py" />
   <source>It takes a second at most.</source>
   <translation>最多需要一秒。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/checking.py" />
   <source>Playing an example machine</source>
   <translation>正在播放示例电脑</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/checking.py" />
   <source>This computer is not looked at. You can stop at any time.</source>
   <translation>不会查看这台电脑。您可以随时停止。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/checking.py" />
   <source>The result from before still stands.</source>
   <translation>以前的结果仍然有效。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/checking.py" />
   <source>C&amp;opy</source>
   <translation>复制(&amp;O)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/checking.py" />
   <source>Copy what went wrong</source>
   <translation>复制出错内容</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/checking.py" />
   <source>This text helps the makers of gpuwizard. Read it before you send it.</source>
   <translation>此文本有助于 gpuwizard 的开发者。发送之前请先阅读。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/checking.py" />
   <source>{value} of {count}:</source>
   <translation>{value} / {count}：</translation>
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
   <translation>比较两份报告</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/compare.py" />
   <source>Choose the saved report of a computer that works, of the same one before a change, or of any other. Then you see what differs, and which difference is the cause. A report can also be dropped here.</source>
   <translation>请选择已保存的报告：它可以来自一台正常工作的电脑，可以是同一台电脑在更改之前的报告，也可以来自任何其他电脑。然后您会看到有哪些不同，以及哪个不同之处是原因。也可以把报告拖放到这里。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/compare.py" />
   <source>Only what can matter for the GPU is compared. Times, free memory and folder names are left out.</source>
   <translation>只比较可能对 GPU 有影响的内容，不含时间、空闲内存和文件夹名称。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/compare.py" />
   <source>&amp;Close</source>
   <translation>关闭(&amp;C)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/compare.py" />
   <source>Close the comparison</source>
   <translation>关闭比较</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/compare.py" />
   <source>&amp;Open…</source>
   <translation>打开(&amp;O)…</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/compare.py" />
   <source>Choose the other report</source>
   <translation>选择另一份报告</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/compare.py" />
   <source>{name} could not be opened</source>
   <translation>{name} 无法打开</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/compare.py" />
   <source>This computer</source>
   <translation>这台电脑</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/compare.py" />
   <source>The reports could not be compared</source>
   <translation>这些报告无法比较</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/compare.py" />
   <source>What decides</source>
   <translation>起决定作用的</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/compare.py" />
   <source>It accounts for what fails on one side only.</source>
   <translation>它解释了只在一侧失败的内容。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/compare.py" />
   <source>What also differs</source>
   <translation>其他不同之处</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/compare.py" />
   <source>It can matter for the GPU, or follows from the above.</source>
   <translation>它可能影响 GPU，或者由上面的内容引起。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/compare.py" />
   <source>{same} things are the same on both sides.</source>
   <translation>有 {same} 项在两侧相同。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/compare.py" />
   <source>More details ({len})</source>
   <translation>更多细节（{len}）</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/compare.py" />
   <source>Not known on one side ({len})</source>
   <translation>在一侧未知（{len}）</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/compare.py" />
   <source>{what} because gpuwizard itself went wrong: {splitlines}</source>
   <translation>{what}，因为 gpuwizard 本身出错：{splitlines}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/explain.py" />
   <source>A container</source>
   <translation>容器</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/explain.py" />
   <source>The same message can have several causes. What is installed here decides: check this computer.</source>
   <translation>同样的消息可能有多种原因。这里安装了什么才是决定因素：请检查这台电脑。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/explain.py" />
   <source>The same message can have several causes. What is installed here decides: see the result of the check.</source>
   <translation>同样的消息可能有多种原因。这里安装了什么才是决定因素：请查看检查的结果。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/explain.py" />
   <source>Explain an error</source>
   <translation>解释错误</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/explain.py" />
   <source>Paste what was printed: a few lines or all of it. The first error tells more than the last. It stays on this computer.</source>
   <translation>粘贴输出的内容：几行或全部都可以。第一个错误比最后一个更能说明问题。内容只留在这台电脑上。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/explain.py" />
   <source>Reading the file</source>
   <translation>正在读取文件</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/explain.py" />
   <source>&amp;Open a log file…</source>
   <translation>打开日志文件(&amp;O)…</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/explain.py" />
   <source>&amp;Stop reading</source>
   <translation>停止读取(&amp;S)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/explain.py" />
   <source>&amp;Explain</source>
   <translation>解释(&amp;E)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/explain.py" />
   <source>The file {path}</source>
   <translation>文件 {path}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/explain.py" />
   <source>Printed on</source>
   <translation>输出于</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/explain.py" />
   <source>The error was printed on</source>
   <translation>该错误输出于</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/explain.py" />
   <source>Open a log</source>
   <translation>打开日志</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/explain.py" />
   <source>Logs (*.log *.txt *.out *.err);;All files (*)</source>
   <translation>日志 (*.log *.txt *.out *.err);;所有文件 (*)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/explain.py" />
   <source>It could not be read because gpuwizard itself went wrong: {last}</source>
   <extracomment>last = told.text.strip().splitlines()[-1] if isinstance(told, Crash) else ''</extracomment>
   <translation>无法读取它，因为 gpuwizard 本身出错：{last}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/explain.py" />
   <source>Nearly as likely.</source>
   <translation>可能性几乎相同。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/explain.py" />
   <source>Less likely, but possible with the same lines.</source>
   <translation>可能性较小，但同样的行也可能由此引起。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/explain.py" />
   <source>It could also be</source>
   <translation>也可能是</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/explain.py" />
   <source>The lines that count</source>
   <translation>关键的行</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/explain.py" />
   <source>Harmless lines are grey, each with why.</source>
   <translation>无害的行显示为灰色，并附有原因。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/explain.py" />
   <source>See the res&amp;ult</source>
   <translation>查看结果(&amp;U)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/explain.py" />
   <source>&amp;Check this computer</source>
   <translation>检查这台电脑(&amp;H)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/explain.py" />
   <source>The error, as it was printed</source>
   <translation>错误的原始输出</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/explain.py" />
   <source>Paste the error here, or drop a log file.</source>
   <translation>在此粘贴错误，或拖放日志文件。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/layer.py" />
   <source>Is there an NVIDIA graphics card, and does its driver answer?</source>
   <translation>是否有 NVIDIA 显卡，它的驱动程序是否响应？</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/layer.py" />
   <source>Are the CUDA libraries there that the framework was built for?</source>
   <translation>框架编译时所针对的 CUDA 库是否存在？</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/layer.py" />
   <source>Is cuDNN, the library for neural networks, there and in the right version?</source>
   <translation>神经网络库 cuDNN 是否存在，版本是否正确？</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/layer.py" />
   <source>Are the libraries found where the system looks for them, and is the GPU not hidden?</source>
   <translation>能否在系统查找的位置找到这些库，GPU 是否没有被隐藏？</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/layer.py" />
   <source>Is the framework installed here, and is it a build that can use the GPU?</source>
   <translation>这里是否安装了框架，它是否是能使用 GPU 的构建版本？</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/layer.py" />
   <source>Does a small calculation run on the GPU, and is its result right?</source>
   <translation>小型计算能否在 GPU 上运行，结果是否正确？</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/layer.py" />
   <source>Check again: {LAYER_TITLES}</source>
   <translation>重新检查：{LAYER_TITLES}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/layer.py" />
   <source>How fast it is</source>
   <translation>它有多快</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/layer.py" />
   <source>What was seen</source>
   <translation>看到的内容</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/layer.py" />
   <source>Harmless</source>
   <translation>无害</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/layer.py" />
   <source>Mend this first:</source>
   <translation>请先修复这一项：</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/layer.py" />
   <source>Go to the cause: {title}</source>
   <translation>转到原因：{title}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/recommend.py" />
   <source>What works here</source>
   <translation>此处可用的版本</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/recommend.py" />
   <source>What works on that computer</source>
   <translation>那台电脑可用的版本</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/recommend.py" />
   <source>All</source>
   <translation>全部</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/recommend.py" />
   <source>All frameworks</source>
   <translation>所有框架</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/recommend.py" />
   <source>Comparing versions with that computer</source>
   <translation>正在将各版本与那台电脑比较</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/recommend.py" />
   <source>Comparing versions with this computer</source>
   <translation>正在将各版本与这台电脑比较</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/recommend.py" />
   <source>It could not be worked out because gpuwizard itself went wrong: {last}</source>
   <translation>无法得出结果，因为 gpuwizard 本身出错：{last}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/recommend.py" />
   <source>Other sets that work</source>
   <translation>其他可用的组合</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/recommend.py" />
   <source>Each opens on a click.</source>
   <translation>单击即可展开。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/recommend.py" />
   <source>Does not work here</source>
   <translation>此处不可用</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/recommend.py" />
   <source>Installing these would cost time and not use the GPU.</source>
   <translation>安装这些会花费时间，而且不会使用 GPU。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/recommend.py" />
   <source>any framework</source>
   <translation>任何框架</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/recommend.py" />
   <source>gpuwizard knows no release of {name} that uses a GPU here</source>
   <extracomment>name = 'any framework' if chosen is None else FRAMEWORK_TITLES[chosen]</extracomment>
   <translation>gpuwizard 不知道 {name} 有哪个版本能在这里使用 GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/recommend.py" />
   <source>There are sets of other frameworks that work: choose All above.</source>
   <translation>其他框架有可用的组合：请在上方选择“全部”。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/recommend.py" />
   <source>Taken for granted: {text}</source>
   <translation>默认前提：{text}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/report.py" />
   <source>Web page (HTML)</source>
   <translation>网页（HTML）</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/report.py" />
   <source>Data (JSON)</source>
   <translation>数据（JSON）</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/report.py" />
   <source>Text (Markdown)</source>
   <translation>文本（Markdown）</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/report.py" />
   <source>One file for reading in a web browser, and for sending to somebody.</source>
   <translation>单个文件，可在网页浏览器中阅读，也可发送给他人。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/report.py" />
   <source>Everything that was seen. It can be opened in gpuwizard again, here or elsewhere.</source>
   <translation>看到的一切。可以在这里或别处用 gpuwizard 重新打开。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/report.py" />
   <source>For pasting into a forum or a bug report.</source>
   <translation>用于粘贴到论坛或错误报告中。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/report.py" />
   <source>Report that a double click opens (*.gpuwizard)</source>
   <translation>双击即可打开的报告 (*.gpuwizard)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/report.py" />
   <source>Web page (*.html)</source>
   <translation>网页 (*.html)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/report.py" />
   <source>Report of gpuwizard (*.gpuwizard.json *.json)</source>
   <translation>gpuwizard 报告 (*.gpuwizard.json *.json)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/report.py" />
   <source>Markdown (*.md)</source>
   <translation>Markdown (*.md)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/report.py" />
   <source>Save a report</source>
   <translation>保存报告</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/report.py" />
   <source>This is what the report says; as a web page or as data it also holds every fact behind it. User name, home folder and computer name are masked in all of it. Nothing leaves this computer unless you send it. It is written in English, so that support everywhere can read it.</source>
   <translation>这就是报告的内容；保存为网页或数据时，还包含其依据的所有事实。其中的用户名、主文件夹和电脑名称均已遮盖。除非您发送，否则任何内容都不会离开这台电脑。报告用英文书写，以便各地的支持人员都能阅读。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/report.py" />
   <source>The report as it will be saved</source>
   <translation>将要保存的报告</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/report.py" />
   <source>&amp;Save…</source>
   <translation>保存(&amp;S)…</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/report.py" />
   <source>Save the report</source>
   <translation>保存报告</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/report.py" />
   <source>The report is on the clipboard.</source>
   <translation>报告已在剪贴板中。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/report.py" />
   <source>Save as</source>
   <translation>另存为</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/report.py" />
   <source>&amp;Copy as Markdown</source>
   <translation>复制为 Markdown(&amp;C)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/report.py" />
   <source>Making the report…</source>
   <translation>正在生成报告…</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/report.py" />
   <source>The report could not be made because gpuwizard itself went wrong.</source>
   <translation>无法生成报告，因为 gpuwizard 本身出错。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/report.py" />
   <source>The report could not be saved because gpuwizard itself went wrong: {last}</source>
   <translation>无法保存报告，因为 gpuwizard 本身出错：{last}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/setup.py" />
   <source>Set up this computer</source>
   <translation>为这台电脑搭建环境</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/setup.py" />
   <source>From a bare machine to a framework that was seen to work. Nothing is changed before you have seen the plan.</source>
   <translation>从什么都没有安装的电脑，到已确认能工作的框架。在您看到计划之前，不会改动任何东西。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/setup.py" />
   <source>A few questions, each with a proposal. Press Enter to take it.</source>
   <translation>几个问题，每个都有建议的答案。按 Enter 键即可采用。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/setup.py" />
   <source>Each step is run only when you say so, and is looked at before the next one opens.</source>
   <translation>每一步只在您同意后才运行，并且在下一步开放之前会检查结果。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/setup.py" />
   <source>Please wait</source>
   <translation>请稍候</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/setup.py" />
   <source>&amp;Check it</source>
   <translation>检查环境(&amp;C)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/setup.py" />
   <source>Look &amp;again</source>
   <translation>重新查看(&amp;A)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/setup.py" />
   <source>&amp;Stop</source>
   <translation>停止(&amp;S)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/setup.py" />
   <source>&amp;Question before</source>
   <translation>上一个问题(&amp;Q)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/setup.py" />
   <source>Start &amp;over</source>
   <translation>从头开始(&amp;O)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/setup.py" />
   <source>Profiles (*.toml);;All files (*)</source>
   <translation>配置文件 (*.toml);;所有文件 (*)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/setup.py" />
   <source>Open a profile</source>
   <translation>打开配置文件</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/summary.py" />
   <source>Check again: everything</source>
   <translation>重新检查：全部</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/summary.py" />
   <source>&amp;Back to the demonstration</source>
   <translation>返回演示(&amp;B)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/summary.py" />
   <source>&amp;What works here</source>
   <translation>此处可用的版本(&amp;W)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/summary.py" />
   <source>What follows from it</source>
   <translation>由此引起的</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/summary.py" />
   <source>These go away once the cause is mended.</source>
   <translation>原因修复后，这些会消失。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/summary.py" />
   <source>What else is wrong</source>
   <translation>其他问题</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/summary.py" />
   <source>It does not come from the cause. The steps above mend it.</source>
   <translation>它不是由该原因引起的。上面的步骤会修复它。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/summary.py" />
   <source>Messages that look alarming and need nothing done.</source>
   <translation>看起来吓人、但无需处理的消息。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/summary.py" />
   <source>What to do</source>
   <translation>该怎么做</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/summary.py" />
   <source>Not the cause. Mend the cause first; what is still listed after that comes next.</source>
   <translation>不是原因。请先修复原因；之后仍然列出的再接着处理。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/summary.py" />
   <source>Also noticed</source>
   <translation>还注意到</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/summary.py" />
   <source>Nothing that keeps the GPU from working, but worth knowing.</source>
   <translation>不会妨碍 GPU 工作，但值得了解。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/summary.py" />
   <source>Step by step</source>
   <translation>逐步查看</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/summary.py" />
   <source>With a computer that works, or with this one before a change: what differs, and which difference is the cause.</source>
   <translation>与正常工作的电脑比较，或与这台电脑在更改之前比较：有哪些不同，以及哪个不同之处是原因。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/summary.py" />
   <source>Compare</source>
   <translation>比较</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/summary.py" />
   <source>C&amp;ompare with another report…</source>
   <translation>与另一份报告比较(&amp;O)…</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/summary.py" />
   <source>checked in {seconds_text}</source>
   <translation>检查用时 {seconds_text}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/target.py" />
   <source>Which Python runs your program?</source>
   <translation>哪个 Python 运行您的程序？</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/target.py" />
   <source>The framework is looked at in the Python that you choose here. Hold Ctrl to choose several.</source>
   <translation>会在您这里选择的 Python 中查看框架。按住 Ctrl 可以选择多个。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/target.py" />
   <source>Looking for Pythons on this computer</source>
   <translation>正在查找这台电脑上的 Python</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/target.py" />
   <source>These are the Pythons of the example machine, not of this computer.</source>
   <translation>这些是示例电脑上的 Python，不是这台电脑上的。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/target.py" />
   <source>Reading what was recorded</source>
   <translation>正在读取录制的内容</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/target.py" />
   <source>Pythons of the example machine</source>
   <translation>示例电脑上的 Python</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/target.py" />
   <source>Start the &amp;check</source>
   <translation>开始检查(&amp;C)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/target.py" />
   <source>&amp;Other Python…</source>
   <translation>其他 Python(&amp;O)…</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/target.py" />
   <source>Path of another Python</source>
   <translation>另一个 Python 的路径</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/target.py" />
   <source>Path of a Python, or of its environment's folder</source>
   <translation>Python 的路径，或其环境文件夹的路径</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/target.py" />
   <source>&amp;Add</source>
   <translation>添加(&amp;A)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/target.py" />
   <source>B&amp;rowse…</source>
   <translation>浏览(&amp;R)…</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/target.py" />
   <source>Automatic</source>
   <translation>自动</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/target.py" />
   <source>Looks at the frameworks that are installed in this Python</source>
   <translation>查看此 Python 中已安装的框架</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/target.py" />
   <source>The list of Pythons could not be made ({last}). Give the path of yours instead.</source>
   <translation>无法生成 Python 列表（{last}）。请改为给出您的 Python 的路径。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/target.py" />
   <source>No Python was found on this computer. Give the path of yours.</source>
   <translation>在这台电脑上没有找到 Python。请给出您的 Python 的路径。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/target.py" />
   <source>{path} could not be looked at because gpuwizard itself went wrong: {last}</source>
   <translation>无法查看 {path}，因为 gpuwizard 本身出错：{last}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/target.py" />
   <source>Type the path of a Python first.</source>
   <translation>请先输入一个 Python 的路径。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/target.py" />
   <source>Choose a Python</source>
   <translation>选择 Python</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/welcome.py" />
   <source>It only looks</source>
   <translation>它只是查看</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/welcome.py" />
   <source>Nothing is installed, changed or removed. Where something has to be mended, you see the command and decide yourself whether to run it.</source>
   <translation>不会安装、更改或移除任何东西。需要修复时，您会看到命令，并自己决定是否运行。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/welcome.py" />
   <source>It is quick</source>
   <translation>它很快</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/welcome.py" />
   <source>Usually between 10 seconds and a minute. You can stop it at any time.</source>
   <translation>通常在 10 秒到一分钟之间。您可以随时停止。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/welcome.py" />
   <source>It stays on this computer</source>
   <translation>内容只留在这台电脑上</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/welcome.py" />
   <source>Nothing is sent anywhere. If you save a report, your user name, home folder and computer name are masked in it.</source>
   <translation>不会向任何地方发送任何内容。如果您保存报告，其中的用户名、主文件夹和电脑名称会隐去。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/welcome.py" />
   <source>Set &amp;up this computer…</source>
   <translation>为这台电脑搭建环境(&amp;U)…</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/welcome.py" />
   <source>&amp;Open a report…</source>
   <translation>打开报告(&amp;O)…</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/welcome.py" />
   <source>&amp;Explain an error…</source>
   <translation>解释错误(&amp;E)…</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/welcome.py" />
   <source>&amp;Start</source>
   <translation>开始(&amp;S)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/welcome.py" />
   <source>A check of this computer is running. Stop it or wait for its end, then open the report.</source>
   <translation>正在检查这台电脑。请停止检查或等待它结束，然后打开报告。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/welcome.py" />
   <source>Open a report</source>
   <translation>打开报告</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/welcome.py" />
   <source>{name} is a report, but it holds no result: check the computer again.</source>
   <translation>{name} 是报告，但不含结果：请重新检查那台电脑。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/welcome.py" />
   <source>the saved report {name}</source>
   <translation>已保存的报告 {name}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/welcome.py" />
   <source>{name} could not be opened because gpuwizard itself went wrong: {last}</source>
   <translation>{name} 无法打开，因为 gpuwizard 本身出错：{last}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/welcome.py" />
   <source>Find out why the GPU is not used</source>
   <translation>找出 GPU 没有被使用的原因</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/welcome.py" />
   <source>TensorFlow, PyTorch or JAX runs, but only on the processor? gpuwizard looks at each step from the graphics card to a small calculation on it, and names the one thing to mend first.</source>
   <translation>TensorFlow、PyTorch 或 JAX 能运行，但只在处理器上？gpuwizard 会查看从显卡到在其上进行小型计算的每一步，并指出首先要修复的一项。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/welcome.py" />
   <source>The facts that were recorded on another machine are played back and judged.</source>
   <translation>会回放在另一台电脑上录制的信息，并作出判断。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/welcome.py" />
   <source>Demonstration: {title}</source>
   <translation>演示：{title}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/welcome.py" />
   <source>Is nothing installed yet?</source>
   <translation>还什么都没有安装？</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/pages/welcome.py" />
   <source>gpuwizard leads from a bare machine to a framework that works, one step after the other.</source>
   <translation>gpuwizard 会从什么都没有安装的电脑开始，一步一步带您得到能工作的框架。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/plan_text.py" />
   <source>{REMARK} Step {number}: {remark}</source>
   <translation>{REMARK} 第 {number} 步：{remark}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/progress.py" />
   <source>judged when the test on the GPU has ended</source>
   <translation>GPU 测试结束后判断</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/progress.py" />
   <source>can take</source>
   <translation>可能需要</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/progress.py" />
   <source>looking again</source>
   <translation>再次查看</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/question.py" />
   <source>Stop the check?</source>
   <translation>停止检查？</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/question.py" />
   <source>What has been found until now is kept.</source>
   <translation>到目前为止找到的内容会保留。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/question.py" />
   <source>&amp;Stop the check</source>
   <translation>停止检查(&amp;S)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/question.py" />
   <source>&amp;Keep checking</source>
   <translation>继续检查(&amp;K)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/question.py" />
   <source>Stop the command?</source>
   <translation>停止该命令？</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/question.py" />
   <source>What it has begun may then be half done.</source>
   <translation>它已经开始的操作之后可能只完成了一半。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/question.py" />
   <source>&amp;Stop the command</source>
   <translation>停止该命令(&amp;S)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/question.py" />
   <source>&amp;Keep running</source>
   <translation>继续运行(&amp;K)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/question.py" />
   <source>All settings will be as they were at the first start. Saved reports stay.</source>
   <translation>所有设置将与首次启动时相同。已保存的报告会保留。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/question.py" />
   <source>Put everything back?</source>
   <translation>恢复所有默认设置吗？</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/question.py" />
   <source>&amp;Put everything back</source>
   <translation>恢复默认设置(&amp;P)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/question.py" />
   <source>&amp;Keep my settings</source>
   <translation>保留我的设置(&amp;K)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/result_bar.py" />
   <source>&amp;Result for</source>
   <translation>结果属于(&amp;R)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/result_bar.py" />
   <source>Result that is shown</source>
   <translation>显示的结果</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/result_bar.py" />
   <source>Saved report - gpuwizard</source>
   <translation>已保存的报告 - gpuwizard</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/result_bar.py" />
   <source>Demonstration - gpuwizard</source>
   <translation>演示 - gpuwizard</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/result_bar.py" />
   <source>This is {source}. It is of a demonstration with an example machine: {demo}.</source>
   <translation>这是{source}。它来自使用示例电脑的演示：{demo}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/result_bar.py" />
   <source>made {created}</source>
   <translation>创建于 {created}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/result_bar.py" />
   <source>This is {source}{made}. It may be from another computer, or out of date. Its commands are meant for that computer.</source>
   <extracomment>made = f', made {report.created[:10]}' if report is not None and report.created else ''</extracomment>
   <translation>这是{source}{made}。它可能来自另一台电脑，或者已经过时。其中的命令是针对那台电脑的。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/result_bar.py" />
   <source>This is a demonstration with an example machine: {title}. What you see is not this computer.</source>
   <translation>这是使用示例电脑的演示：{title}。您看到的不是这台电脑。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/run_dialog.py" />
   <source>What it changed counts in programs that are started from now on. Close gpuwizard, open a new terminal, start it there and check again.</source>
   <translation>它所做的更改对此后启动的程序有效。请关闭 gpuwizard，打开新终端，在那里启动它，然后重新检查。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/run_dialog.py" />
   <source>Restart the computer, then check again.</source>
   <translation>重新启动电脑，然后重新检查。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/run_dialog.py" />
   <source>Run it for me - gpuwizard</source>
   <translation>代我运行 - gpuwizard</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/run_dialog.py" />
   <source>Starting</source>
   <translation>正在启动</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/run_dialog.py" />
   <source>The commands are running.</source>
   <translation>命令正在运行。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/run_dialog.py" />
   <source>&amp;Run</source>
   <translation>运行(&amp;R)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/run_dialog.py" />
   <source>Run these commands: {title}</source>
   <translation>运行这些命令：{title}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/run_dialog.py" />
   <source>C&amp;opy what it printed</source>
   <translation>复制它输出的内容(&amp;O)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/run_dialog.py" />
   <source>Check &amp;again</source>
   <translation>重新检查(&amp;A)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/run_dialog.py" />
   <source>Running {which}</source>
   <extracomment>which = f'command {event.number} of {event.count}' if event.count &gt; 1 else 'the command'</extracomment>
   <translation>正在运行{which}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/run_dialog.py" />
   <source>Checking again</source>
   <translation>正在重新检查</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/run_dialog.py" />
   <source>Checking again: {doing}</source>
   <translation>正在重新检查：{doing}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/run_dialog.py" />
   <source>The check gave no result for this Python. Press Check again on the page.</source>
   <translation>检查没有给出此 Python 的结果。请按页面上的“重新检查”。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/settings.py" />
   <source>holds something that is no setting</source>
   <translation>含有不是设置的内容</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/settings.py" />
   <source>cannot be read or written</source>
   <translation>无法读取或写入</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/settings_button.py" />
   <source>Se&amp;ttings</source>
   <translation>设置(&amp;T)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/settings_dialog.py" />
   <source>Like the desktop</source>
   <translation>与桌面相同</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/settings_dialog.py" />
   <source>Light</source>
   <translation>浅色</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/settings_dialog.py" />
   <source>Dark</source>
   <translation>深色</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/settings_dialog.py" />
   <source>Settings</source>
   <translation>设置</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/settings_dialog.py" />
   <source>What you choose holds at once and is kept for the next time.</source>
   <translation>您的选择立即生效，并保留到下次使用。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/settings_dialog.py" />
   <source>Colours</source>
   <translation>颜色</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/settings_dialog.py" />
   <source>Colours: {THEME_TITLES}</source>
   <translation>颜色：{THEME_TITLES}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/settings_dialog.py" />
   <source>Language</source>
   <translation>语言</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/settings_dialog.py" />
   <source>Folder of reports</source>
   <translation>报告文件夹</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/settings_dialog.py" />
   <source>&amp;Choose…</source>
   <translation>选择(&amp;C)…</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/settings_dialog.py" />
   <source>Choose the folder of reports</source>
   <translation>选择报告文件夹</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/settings_dialog.py" />
   <source>Where the dialogs to save and to open a report begin.</source>
   <translation>保存和打开报告的对话框从这里开始。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/settings_dialog.py" />
   <source>&amp;Put everything back…</source>
   <translation>恢复所有默认设置(&amp;P)…</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/settings_dialog.py" />
   <source>C&amp;lose</source>
   <translation>关闭(&amp;L)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/settings_dialog.py" />
   <source>Folder of reports: {reports}</source>
   <translation>报告文件夹：{reports}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/settings_file.py" />
   <source>The settings in {path} cannot be removed ({reason}). Remove that file yourself.</source>
   <translation>{path} 中的设置无法移除（{reason}）。请自行移除该文件。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/setup_run.py" />
   <source>Another set-up has worked on this meanwhile, so everything was looked at anew. You can go on from here.</source>
   <translation>在此期间，另一个搭建过程处理过这里，因此已重新查看一切。您可以从这里继续。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/setup_run.py" />
   <source>It was stopped, and everything was looked at anew. You can go on from here.</source>
   <translation>它已停止，并且已重新查看一切。您可以从这里继续。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/setup_run.py" />
   <source>The next step is no longer the one that you saw before, so you are asked again before it is run.</source>
   <translation>下一步已不是您之前看到的那一步，因此在运行之前会再次询问您。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/setup_run.py" />
   <source>nothing was looked at yet</source>
   <translation>还没有查看任何东西</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/setup_run.py" />
   <source>The notes cannot be kept in {folder}: {strerror}.</source>
   <translation>无法在 {folder} 中保存记录：{strerror}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/setup_run.py" />
   <source>Done in an earlier run: {names}. The last one was on {day}.</source>
   <translation>以前的运行中已完成：{names}。最后一次是 {day}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/setup_run.py" />
   <source>That run was interrupted in the step “{title}”. Everything was looked at anew.</source>
   <translation>那次运行在步骤“{title}”中断。已重新查看一切。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/setup_run.py" />
   <source>That run ended at a step that you do yourself, such as a restart. It goes on from there.</source>
   <translation>那次运行结束于由您自己执行的步骤，例如重新启动。现在从那里继续。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/setup_run.py" />
   <source>That run ended in the step “{title}”, which failed: {says}</source>
   <translation>那次运行结束于步骤“{title}”，该步骤失败：{says}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/setup_work.py" />
   <source>gpuwizard itself went wrong, not your computer: {last}</source>
   <translation>是 gpuwizard 本身出错，不是您的电脑出错：{last}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/setup_work.py" />
   <source>gpuwizard itself went wrong, and the profile was not saved.</source>
   <translation>gpuwizard 本身出错，配置文件没有保存。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/sidebar.py" />
   <source>Steps</source>
   <translation>步骤</translation>
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
   <translation>粘贴到：{shell}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/command_box.py" />
   <source>Command for {shell}: {title}</source>
   <translation>用于 {shell} 的命令：{title}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/command_box.py" />
   <source>Copy the command for {shell}: {title}</source>
   <translation>复制用于 {shell} 的命令：{title}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/differences.py" />
   <source>Not chosen yet</source>
   <translation>尚未选择</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/differences.py" />
   <source>Open the other report, or drop its file here.</source>
   <translation>打开另一份报告，或将其文件拖放到这里。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/differences.py" />
   <source>Show all {len}</source>
   <translation>显示全部 {len} 项</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/differences.py" />
   <source>Show all {len}: {subject}</source>
   <translation>显示全部 {len} 项：{subject}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/disclosure.py" />
   <source>The details are shown</source>
   <translation>已显示详细信息</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/disclosure.py" />
   <source>The details are hidden</source>
   <translation>已隐藏详细信息</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/finding_card.py" />
   <source>Then</source>
   <translation>然后</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/finding_card.py" />
   <source>Another way</source>
   <translation>另一种方法</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/finding_card.py" />
   <source>What points to this ({count})</source>
   <translation>支持这一判断的内容（{count}）</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/finding_card.py" />
   <source>How sure this is</source>
   <translation>确定程度</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/finding_card.py" />
   <source>{sureness_text} Its name in reports is {cause}.</source>
   <translation>{sureness_text}它在报告中的名称是 {cause}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/finding_card.py" />
   <source>Seen in: {found_via}</source>
   <translation>看到于：{found_via}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/fix_card.py" />
   <source>Needs administrator rights</source>
   <translation>需要管理员权限</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/fix_card.py" />
   <source>Needs a restart of the computer</source>
   <translation>需要重新启动电脑</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/fix_card.py" />
   <source>Takes {takes}</source>
   <translation>所需时间：{takes}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/fix_card.py" />
   <source>To see that it worked</source>
   <translation>确认是否有效</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/fix_card.py" />
   <source>To undo it</source>
   <translation>如何撤销</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/fix_card.py" />
   <source>&amp;Run it for me…</source>
   <translation>代我运行(&amp;R)…</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/fix_card.py" />
   <source>Run it for me: {title}</source>
   <translation>代我运行：{title}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/library_search.py" />
   <source>Where the loader looked ({len})</source>
   <translation>加载器查找过的位置（{len}）</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/library_search.py" />
   <source>Where the loader looked for {name}</source>
   <translation>加载器查找 {name} 的位置</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/library_search.py" />
   <source>Files that are not used, and why</source>
   <translation>没有使用的文件及其原因</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/live_output.py" />
   <source>What the commands print</source>
   <translation>命令输出的内容</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/log_lines.py" />
   <source>Harmless line: {text}. {why}</source>
   <translation>无害的行：{text}。{why}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/log_lines.py" />
   <source>Line that tells the cause: {text}</source>
   <translation>说明原因的行：{text}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/plan.py" />
   <source>Copy &amp;all commands</source>
   <translation>复制所有命令(&amp;A)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/plan.py" />
   <source>Copy &amp;until the restart</source>
   <translation>复制到重新启动为止(&amp;U)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/plan.py" />
   <source>Copy &amp;after the restart</source>
   <translation>复制重新启动之后的(&amp;A)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/plan.py" />
   <source>Mends: {join}</source>
   <translation>修复：{join}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/plan.py" />
   <source>Step {number}: {title}</source>
   <translation>第 {number} 步：{title}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/plan.py" />
   <source>Then: {title}</source>
   <translation>然后：{title}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/plan.py" />
   <source>More that may help</source>
   <translation>可能有帮助的其他内容</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/plan.py" />
   <source>More that may help: {words}</source>
   <translation>可能有帮助的其他内容：{words}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/plan.py" />
   <source>Shell for all steps</source>
   <translation>用于所有步骤的 shell</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/run_parts.py" />
   <source>Nobody can answer here: a command that asks something ends with an error, or takes what it proposes.</source>
   <translation>这里没有人能回答：会提问的命令会以错误结束，或者采用它所建议的选项。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/run_parts.py" />
   <source>conda goes ahead at once: it does not show its plan and ask first, as it does in a terminal.</source>
   <translation>conda 会立即执行：它不像在终端中那样先显示计划并询问。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/run_parts.py" />
   <source>You can stop it at any time. When it has ended, gpuwizard checks again.</source>
   <translation>您可以随时停止。结束之后，gpuwizard 会重新检查。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/run_parts.py" />
   <source>What would be run, and what it takes</source>
   <translation>将要运行的内容，以及所需的时间</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/run_parts.py" />
   <source>in your home folder, with {SHELL_TITLES} and your own rights</source>
   <translation>在您的主文件夹中，使用 {SHELL_TITLES} 和您自己的权限</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/run_parts.py" />
   <source>gpuwizard runs these {count} commands one after the other, {where}:</source>
   <translation>gpuwizard 将依次运行以下 {count} 条命令，{where}：</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/run_parts.py" />
   <source>gpuwizard runs this command, {where}:</source>
   <translation>gpuwizard 将运行以下命令，{where}：</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/run_parts.py" />
   <source>What would be run</source>
   <translation>将要运行的内容</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/run_parts.py" />
   <source>What would be run, {count} commands</source>
   <translation>将要运行的内容，{count} 条命令</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/run_parts.py" />
   <source>The command that runs</source>
   <translation>正在运行的命令</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/run_parts.py" />
   <source>Time taken</source>
   <translation>已用时间</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/seen.py" />
   <source>Show all {len}: {title}</source>
   <translation>显示全部 {len} 项：{title}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_agree.py" />
   <source>You can stop it at any time. Nobody can answer here: a command that asks something ends with an error. When it has ended, gpuwizard looks whether it worked.</source>
   <translation>您可以随时停止它。运行时无法回答询问：要求输入的命令会以错误结束。它结束后，gpuwizard 会查看是否有效。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_agree.py" />
   <source>gpuwizard runs these steps one after the other, with your own rights:</source>
   <translation>gpuwizard 将以您自己的权限依次运行以下步骤：</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_agree.py" />
   <source>gpuwizard runs this step, with your own rights:</source>
   <translation>gpuwizard 将以您自己的权限运行以下步骤：</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_agree.py" />
   <source>What would be run: {title}</source>
   <translation>将要运行的内容：{title}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_agree.py" />
   <source>What it changes</source>
   <translation>它改动的内容</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_plan.py" />
   <source>Whom to ask when a step fails</source>
   <translation>步骤失败时可以询问</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_plan.py" />
   <source>The environment lies in</source>
   <translation>环境所在的位置</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_plan.py" />
   <source>Packages besides</source>
   <translation>另外的软件包</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_plan.py" />
   <source>This set-up was begun earlier</source>
   <translation>这次搭建以前已经开始过</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_plan.py" />
   <source>Nothing was changed.</source>
   <translation>没有改动任何东西。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_plan.py" />
   <source>Whom to ask</source>
   <translation>可以询问</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_plan.py" />
   <source>Everything is set up, and it works.</source>
   <translation>一切都已搭建好，并且能工作。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_plan.py" />
   <source>All was there already, and it works: nothing was changed.</source>
   <translation>一切原本就已具备，并且能工作：没有改动任何东西。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_plan.py" />
   <source>To work in the environment, open a terminal and type:</source>
   <translation>要在此环境中工作，请打开终端并输入：</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_plan.py" />
   <source>enter the environment</source>
   <translation>进入环境</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_question.py" />
   <source>&amp;Browse…</source>
   <translation>浏览(&amp;W)…</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_question.py" />
   <source>Everything is installed into this folder. To undo the set-up, delete it. ~ is your home folder.</source>
   <translation>一切都安装到此文件夹中。要撤销搭建，删除它即可。~ 是您的主文件夹。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_question.py" />
   <source>Choose an empty folder</source>
   <translation>选择一个空文件夹</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_start.py" />
   <source>My company gave me a profile</source>
   <translation>公司给了我一份配置文件</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_start.py" />
   <source>A small file that ends in .toml. Open it here, or drop it on this window.</source>
   <translation>一个以 .toml 结尾的小文件。在这里打开它，或将它拖放到此窗口。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_start.py" />
   <source>I have none</source>
   <translation>我没有</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_start.py" />
   <source>A few questions make one, each with a proposal. The rest is found out by looking at this computer.</source>
   <translation>回答几个问题即可生成一份，每个问题都有建议的答案。其余的通过查看这台电脑得出。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_start.py" />
   <source>It was begun on this computer and is not finished yet. It goes on where it stopped.</source>
   <translation>它在这台电脑上已经开始，但尚未完成。会从停下的地方继续。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_start.py" />
   <source>Go on</source>
   <translation>继续</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_start.py" />
   <source>Go on with “{name}”</source>
   <translation>继续“{name}”</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_start.py" />
   <source>One thing in it has</source>
   <translation>其中有 1 处</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_start.py" />
   <source>{len} things in it have</source>
   <translation>其中有 {len} 处</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_start.py" />
   <source>The profile {name} was not taken. {count} to be mended first.</source>
   <extracomment>count = 'One thing in it has' if len(problems) == 1 else f'{len(problems)} things in it have'</extracomment>
   <translation>没有采用配置文件 {name}。{count}需要先修改。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_start.py" />
   <source>Mend the file in any editor, or ask whoever gave it to you.</source>
   <translation>请用任意编辑器修改该文件，或询问给您文件的人。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_start.py" />
   <source>&amp;Read it again</source>
   <translation>重新读取(&amp;R)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_step.py" />
   <source>Step {number}: {title}. {STEP_WORDS}. {value}</source>
   <translation>第 {number} 步：{title}。{STEP_WORDS}。{value}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_step.py" />
   <source>What it changes, and the command</source>
   <translation>它改动的内容，以及命令</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_step.py" />
   <source>Done when</source>
   <translation>完成的标志</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_step.py" />
   <source>I ran it &amp;myself, look again</source>
   <translation>我已自己运行，重新查看(&amp;M)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_step.py" />
   <source>Find the &amp;cause</source>
   <translation>查找原因(&amp;C)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_step.py" />
   <source>Remember this, I &amp;restart now</source>
   <translation>记住进度，我现在重新启动(&amp;R)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_step.py" />
   <source>What it prints</source>
   <translation>它的输出</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_step.py" />
   <source>Needs administrator rights: gpuwizard shows the command and does not run it.</source>
   <translation>需要管理员权限：gpuwizard 会显示命令，但不运行它。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_step.py" />
   <source>Needs a restart of the computer. The set-up goes on after it.</source>
   <translation>需要重新启动电脑。之后搭建会继续。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_walk.py" />
   <source>Run &amp;all that needs no administrator…</source>
   <translation>运行所有不需要管理员的步骤(&amp;A)…</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_walk.py" />
   <source>Save as a &amp;profile…</source>
   <translation>另存为配置文件(&amp;P)…</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_walk.py" />
   <source>This is remembered. Start gpuwizard again afterwards: it goes on from here.</source>
   <translation>进度已记住。之后请再次启动 gpuwizard：它会从这里继续。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_walk.py" />
   <source>Profiles (*.toml)</source>
   <translation>配置文件 (*.toml)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_walk.py" />
   <source>Save as a profile</source>
   <translation>另存为配置文件</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_words.py" />
   <source>Done</source>
   <translation>完成</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_words.py" />
   <source>Next</source>
   <translation>接下来</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_words.py" />
   <source>Waits</source>
   <translation>等待中</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_words.py" />
   <source>Failed</source>
   <translation>失败</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_words.py" />
   <source>Needs you</source>
   <translation>需要您操作</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_words.py" />
   <source>Running</source>
   <translation>正在运行</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_words.py" />
   <source>&amp;Try it out</source>
   <translation>试一试(&amp;T)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_words.py" />
   <source>&amp;I have done it, look again</source>
   <translation>我已完成，重新查看(&amp;I)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_words.py" />
   <source>&amp;Run this step again…</source>
   <translation>再次运行此步骤(&amp;R)…</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_words.py" />
   <source>&amp;Run this step…</source>
   <translation>运行此步骤(&amp;R)…</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_words.py" />
   <source>{megabytes} MB</source>
   <translation>{megabytes} MB</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_words.py" />
   <source>about {round} hours</source>
   <translation>约 {round} 小时</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_words.py" />
   <source>about a minute</source>
   <translation>约 1 分钟</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_words.py" />
   <source>about {whole} minutes</source>
   <translation>约 {whole} 分钟</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_words.py" />
   <source>at least</source>
   <translation>至少</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_words.py" />
   <source>and {about} {size_text} on the disk</source>
   <extracomment>about = 'at least' if total.at_least else 'about'</extracomment>
   <translation>并占用磁盘{about} {size_text}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_words.py" />
   <source>{value} GB are free there.</source>
   <translation>{value} GB 可用（在该位置）。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_words.py" />
   <source>with the downloads</source>
   <translation>包括下载</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_words.py" />
   <source>Takes {minutes_text} in all{loads}{room}.{free}</source>
   <extracomment>loads = ', with the downloads' if room or total.at_least else ''; room = f', and {about} {size_text(total.megabytes)} on the disk' if total.megabytes else ''; free = f' {free_bytes / GIB:.0f} GB are free there.' if free_bytes is not None and total.megabytes else ''</extracomment>
   <translation>总共需要{minutes_text}{loads}{room}。{free}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_words.py" />
   <source>An environment for your packages</source>
   <translation>用于您的软件包的环境</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_words.py" />
   <source>{what}, with Python {python}</source>
   <extracomment>what = f'{view.framework}{where}' if view.framework else 'An environment for your packages'</extracomment>
   <translation>{what}（Python {python}）</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_words.py" />
   <source>This cannot be set up on this computer.</source>
   <translation>无法在这台电脑上搭建此环境。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_words.py" />
   <source>Everything is in its place. It remains to be seen that it works.</source>
   <translation>一切都已就位。还需要确认它能工作。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_words.py" />
   <source>Steps done already: {done} of {len}. Nothing has been changed yet.</source>
   <translation>已经完成的步骤：{done}/{len}。尚未改动任何东西。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/setup_words.py" />
   <source>Steps done: {done} of {len}.</source>
   <translation>已完成的步骤：{done}/{len}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/stage_list.py" />
   <source>It took {seconds_text}.</source>
   <translation>用时 {seconds_text}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/stage_list.py" />
   <source>This takes longer than usual.</source>
   <translation>这比平常花费的时间更长。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/stage_list.py" />
   <source>This takes longer than usual. gpuwizard stops waiting after {round} seconds.</source>
   <translation>这比平常花费的时间更长。{round} 秒后 gpuwizard 将停止等待。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/stage_list.py" />
   <source>Step by step: {sentence}</source>
   <translation>逐步查看：{sentence}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/target_list.py" />
   <source>Found through: {found_via}</source>
   <translation>找到途径：{found_via}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/target_list.py" />
   <source>the active one</source>
   <translation>当前激活的</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/target_list.py" />
   <source>Pythons on this computer</source>
   <translation>这台电脑上的 Python</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/text.py" />
   <source>&amp;Copy text</source>
   <translation>复制文本(&amp;C)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/version_set.py" />
   <source>Needs</source>
   <translation>需要</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/version_set.py" />
   <source>The best choice: {spoken}</source>
   <translation>最佳选择：{spoken}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/version_set.py" />
   <source>The best choice</source>
   <translation>最佳选择</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/version_set.py" />
   <source>(installed already)</source>
   <translation>（已安装）</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/version_set.py" />
   <source>Another set: {spoken}</source>
   <translation>另一个组合：{spoken}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/version_set.py" />
   <source>Does not work here: {told}</source>
   <translation>此处不可用：{told}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/version_set.py" />
   <source>{set_title}, on {PLACE_TITLES}. {why}</source>
   <translation>{set_title}，在 {PLACE_TITLES} 上。{why}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/version_set.py" />
   <source>Runs on</source>
   <translation>运行于</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/version_set.py" />
   <source>A Python that is there and fits</source>
   <translation>已有且合适的 Python</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/widgets/version_set.py" />
   <source>Installed already</source>
   <translation>已安装</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/window.py" />
   <source>a saved report</source>
   <translation>已保存的报告</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/window.py" />
   <source>The check was stopped.</source>
   <translation>检查已停止。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/window.py" />
   <source>The check could not be completed.</source>
   <translation>检查未能完成。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>Passed</source>
   <translation>通过</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>Warning</source>
   <translation>警告</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>Blocked</source>
   <translation>受阻</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>Skipped</source>
   <translation>已跳过</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>Could not check</source>
   <translation>无法检查</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>Not checked yet</source>
   <translation>尚未检查</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>Waiting</source>
   <translation>等待中</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>Checking</source>
   <translation>正在检查</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>Stopped</source>
   <translation>已停止</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>It cannot work before an earlier step works.</source>
   <translation>在前面的某一步能工作之前，它无法工作。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>There was nothing to look at here.</source>
   <translation>这里没有需要查看的内容。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>The check itself went wrong, so nothing is known about this step.</source>
   <translation>检查本身出错，因此对这一步一无所知。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>The check was stopped before this step was done.</source>
   <translation>检查在这一步完成之前停止。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>It is looked at after the steps before it.</source>
   <translation>前面的步骤之后才会查看它。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>It is being looked at now.</source>
   <translation>正在查看它。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>Terminal (bash)</source>
   <translation>终端（bash）</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>PowerShell</source>
   <translation>PowerShell</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>Command Prompt</source>
   <translation>命令提示符</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>Poetry environment</source>
   <translation>Poetry 环境</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>Jupyter kernel</source>
   <translation>Jupyter 内核</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>Python launcher</source>
   <translation>Python 启动器</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>system Python</source>
   <translation>系统 Python</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>WSL, the Linux inside Windows</source>
   <translation>WSL，即 Windows 内的 Linux</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>The cause</source>
   <translation>原因</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>Follows from the cause</source>
   <translation>由该原因引起</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>{value} min {value2} s</source>
   <translation>{value} 分 {value2} 秒</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>{framework} in {python} ({kind})</source>
   <translation>{python}（{kind}）中的 {framework}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>{framework} in {python}</source>
   <translation>{python} 中的 {framework}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>Python, version unknown</source>
   <translation>Python，版本未知</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>No TensorFlow, PyTorch or JAX found in it</source>
   <translation>其中没有找到 TensorFlow、PyTorch 或 JAX</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>{name} with CUDA {cuda}</source>
   <translation>{name}（CUDA {cuda}）</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>{name} with CUDA {cuda}, Python {python}</source>
   <translation>{name}（CUDA {cuda}，Python {python}）</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>{name}, Python {python}</source>
   <translation>{name}，Python {python}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>{named}, in WSL</source>
   <extracomment>named = f'{name} with CUDA {choice.cuda}, Python {choice.python}' if choice.cuda else f'{name}, Python {choice.python}'</extracomment>
   <translation>{named}（在 WSL 中）</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>{title} {version} or newer</source>
   <extracomment>version = f'Python {environment.version}' if environment.version else 'Python, version unknown'</extracomment>
   <translation>{title} {version} 或更新版本</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>No NVIDIA GPU is known on that computer.</source>
   <translation>不知道那台电脑上有 NVIDIA GPU。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>No NVIDIA GPU is known on this computer.</source>
   <translation>不知道这台电脑上有 NVIDIA GPU。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>(compute capability {compute_capability})</source>
   <translation>（计算能力 {compute_capability}）</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>For {gpu}{able}, with driver {driver}.</source>
   <extracomment>able = f' (compute capability {made.compute_capability})' if made.compute_capability else ''</extracomment>
   <translation>适用于 {gpu}{able}，驱动程序为 {driver}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>For {gpu}{able}, for which no driver was found.</source>
   <extracomment>able = f' (compute capability {made.compute_capability})' if made.compute_capability else ''</extracomment>
   <translation>适用于 {gpu}{able}，没有找到它的驱动程序。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>very sure</source>
   <translation>非常确定</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>fairly sure</source>
   <translation>比较确定</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>not sure</source>
   <translation>不确定</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>gpuwizard is {word} of this ({percent} %).</source>
   <extracomment>word = 'very sure' if percent &gt;= 90 else 'fairly sure' if percent &gt;= 70 else 'not sure'</extracomment>
   <translation>gpuwizard 对此{word}（{percent} %）。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>The GPU works.</source>
   <translation>GPU 能工作。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>Something needs attention.</source>
   <translation>有需要注意的地方。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>The file was read in part only.</source>
   <translation>只读取了文件的一部分。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>No known message was recognised in this text.{part}</source>
   <extracomment>part = ' The file was read in part only.' if stopped else ''</extracomment>
   <translation>在此文本中没有认出已知的消息。{part}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>No known message was recognised in this text. Checking the computer itself finds more.{part}</source>
   <extracomment>part = ' The file was read in part only.' if stopped else ''</extracomment>
   <translation>在此文本中没有认出已知的消息。检查电脑本身能发现更多。{part}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>All is well: this text holds nothing but harmless lines.{part}</source>
   <extracomment>part = ' The file was read in part only.' if stopped else ''</extracomment>
   <translation>一切正常：此文本中只有无害的行。{part}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>The likeliest cause: {first}. The text alone cannot tell it from the others below.{part}</source>
   <extracomment>part = ' The file was read in part only.' if stopped else ''</extracomment>
   <translation>最可能的原因：{first}。仅凭文本无法将它与下面的其他原因区分开。{part}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>The cause: {first}.{known}{part}</source>
   <extracomment>part = ' The file was read in part only.' if stopped else ''</extracomment>
   <translation>原因：{first}。{known}{part}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>The check of this computer found it too.</source>
   <translation>对这台电脑的检查也发现了这一点。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/words.py" />
   <source>No NVIDIA card was found in this computer: the text may come from another one.</source>
   <translation>在这台电脑中没有找到 NVIDIA 显卡：这段文本可能来自另一台电脑。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/ui/worker.py" />
   <source>The session ended without a result.</source>
   <translation>会话结束，没有结果。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/wizard/files.py" />
   <source>Reports of gpuwizard (*.gpuwizard *.json *.zip);;All files (*)</source>
   <translation>gpuwizard 报告 (*.gpuwizard *.json *.zip);;所有文件 (*)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/wizard/flow.py" />
   <source>Welcome</source>
   <translation>欢迎</translation>
  </message>
  <message>
   <location filename="../gpuwizard/wizard/flow.py" />
   <source>Result</source>
   <translation>结果</translation>
  </message>
  <message>
   <location filename="../gpuwizard/wizard/flow.py" />
   <source>Report</source>
   <translation>报告</translation>
  </message>
  <message>
   <location filename="../gpuwizard/wizard/pythons.py" />
   <source>the recording</source>
   <translation>录制内容</translation>
  </message>
  <message>
   <location filename="../gpuwizard/wizard/pythons.py" />
   <source>the report</source>
   <translation>报告</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>cuda.h and driver_types.h of the CUDA 11.8, 12.9 and 13.5 runtime packages</source>
   <translation>CUDA 11.8、12.9 和 13.5 运行时软件包的 cuda.h 和 driver_types.h</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the profiler was started or stopped at the wrong moment</source>
   <translation>在错误的时刻启动或停止了性能分析器</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>a texture was used in a way that it does not allow</source>
   <translation>以不允许的方式使用了纹理</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>work was recorded for later in a way that CUDA does not allow</source>
   <translation>以 CUDA 不允许的方式记录了留待以后执行的工作</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>memory shared with graphics was used in the wrong state</source>
   <translation>在错误的状态下使用了与图形共享的内存</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>a kernel started more kernels from inside than is allowed</source>
   <translation>核函数从内部启动的核函数超过了允许的数量</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>a call was given a value that is not allowed</source>
   <translation>调用时给出了不允许的值</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the GPU has not enough free memory</source>
   <translation>GPU 没有足够的空闲显存</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the driver was not initialised, or that failed before</source>
   <translation>驱动程序没有初始化，或者之前初始化失败</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the program is shutting down</source>
   <translation>程序正在关闭</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the profiler is off, because another tool uses it</source>
   <translation>性能分析器已关闭，因为另一个工具正在使用它</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>a kernel was started with a size that no GPU can run</source>
   <translation>启动核函数时使用了任何 GPU 都无法运行的大小</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>two programs disagree about the version of a graphics interface</source>
   <translation>两个程序对图形接口的版本不一致</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>rows of memory were given a width that is not allowed</source>
   <translation>给内存行设置了不允许的宽度</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>a name does not stand for anything on the GPU</source>
   <translation>某个名称不对应 GPU 上的任何内容</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>an address in the computer's memory is not valid</source>
   <translation>电脑内存中的某个地址无效</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>an address in the GPU's memory is not valid</source>
   <translation>GPU 显存中的某个地址无效</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>data was to be copied in a direction that does not exist</source>
   <translation>要求按不存在的方向复制数据</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the address of a constant was asked for</source>
   <translation>要求获取常量的地址</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>waiting for the GPU failed</source>
   <translation>等待 GPU 失败</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>code for the GPU and code that imitates it were mixed</source>
   <translation>GPU 代码与模拟它的代码混在了一起</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the call does not exist yet</source>
   <translation>该调用尚不存在</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>an address is too large for the old interface</source>
   <translation>某个地址对旧接口来说太大</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the libcuda that was loaded is the toolkit's empty stand-in</source>
   <translation>加载的 libcuda 是工具包中的空桩库</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the driver is older than this CUDA runtime needs</source>
   <translation>驱动程序比此 CUDA 运行时所需的旧</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the call exists only in a newer driver</source>
   <translation>该调用只存在于更新的驱动程序中</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>a surface, a kind of image memory, is not valid</source>
   <translation>某个 surface（一种图像内存）无效</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>two parts of the program use one name on the GPU</source>
   <translation>程序的两个部分在 GPU 上使用了同一个名称</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>every GPU is busy or takes no further program</source>
   <translation>所有 GPU 都忙，或不再接受程序</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>memory that several GPUs share is used up</source>
   <translation>多个 GPU 共享的内存已用完</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>two versions of the CUDA runtime use one GPU</source>
   <translation>两个版本的 CUDA 运行时使用了同一个 GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>a kernel was started without saying how</source>
   <translation>启动核函数时没有说明方式</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>an earlier kernel had failed already</source>
   <translation>较早的一个核函数已经失败</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the program has no code for this GPU</source>
   <translation>程序没有适用于此 GPU 的代码</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the driver shows no GPU to this program</source>
   <translation>驱动程序没有向此程序显示 GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>there is no GPU with that number</source>
   <translation>没有该编号的 GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the virtual GPU has no licence</source>
   <translation>虚拟 GPU 没有许可证</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>CUDA could not make sure that its own files are unchanged</source>
   <translation>CUDA 无法确认自己的文件没有改动</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the CUDA runtime could not start</source>
   <translation>CUDA 运行时无法启动</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the GPU code is damaged or is not for this GPU</source>
   <translation>GPU 代码已损坏，或不适用于此 GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the connection to the GPU is gone</source>
   <translation>与 GPU 的连接已不存在</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the connection to the GPU is in use already</source>
   <translation>与 GPU 的连接已在使用中</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the GPU's memory has an error that it cannot correct</source>
   <translation>GPU 显存有无法纠正的错误</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the GPU does not have the limit that was to be set</source>
   <translation>GPU 没有要设置的那种限制</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>another part of the program uses the GPU's connection</source>
   <translation>程序的另一部分正在使用 GPU 的连接</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>these two GPUs cannot reach each other's memory</source>
   <translation>这两个 GPU 无法访问彼此的显存</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the driver cannot compile the program's code for this GPU</source>
   <translation>驱动程序无法为此 GPU 编译程序的代码</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the graphics program to share with is not valid</source>
   <translation>要与之共享的图形程序无效</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the link between the GPUs has an error</source>
   <translation>GPU 之间的链路有错误</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the driver's own compiler library is missing</source>
   <translation>缺少驱动程序自己的编译器库</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the program is newer than this driver understands</source>
   <translation>程序太新，此驱动程序无法理解</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>compiling for this GPU is switched off</source>
   <translation>为此 GPU 编译的功能已关闭</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the GPU cannot be divided in that way</source>
   <translation>无法以那种方式拆分 GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>a kernel waited in a way that is not supported</source>
   <translation>核函数以不支持的方式等待</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the GPU had an error; the program must be started again</source>
   <translation>GPU 出现错误；程序必须重新启动</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the driver is too old for this GPU code</source>
   <translation>驱动程序对此 GPU 代码来说太旧</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the code that was to be compiled for the GPU is not valid</source>
   <translation>要为 GPU 编译的代码无效</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>a file was not found</source>
   <translation>有一个文件未找到</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>a library lacks a function: mixed versions</source>
   <translation>库缺少某个函数：版本混杂</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the driver's library could not be opened</source>
   <translation>无法打开驱动程序的库</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the system refused a call of the driver</source>
   <translation>系统拒绝了驱动程序的调用</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>a handle is not valid</source>
   <translation>某个句柄无效</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>something was used before it was ready</source>
   <translation>某样东西在准备好之前就被使用</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the answer to a question would have been incomplete</source>
   <translation>询问的回答将会不完整</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>a named function was not found</source>
   <translation>未找到指定名称的函数</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>work is still running; not an error</source>
   <translation>工作仍在运行；不是错误</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>a kernel touched memory that is not its own</source>
   <translation>核函数访问了不属于自己的内存</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>a kernel needs more registers or threads than there are</source>
   <translation>核函数需要的寄存器或线程超过现有数量</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>a kernel ran longer than the system allows</source>
   <translation>核函数的运行时间超过系统允许的时间</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>these GPUs were connected already</source>
   <translation>这些 GPU 已经连接</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>these GPUs were not connected</source>
   <translation>这些 GPU 没有连接</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the GPU is in use already, too late for this setting</source>
   <translation>GPU 已在使用中，此设置为时已晚</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the connection to the GPU was closed</source>
   <translation>与 GPU 的连接已关闭</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>a check inside a kernel failed</source>
   <translation>核函数内的检查失败</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>too many GPUs were connected to each other</source>
   <translation>相互连接的 GPU 太多</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the memory was announced to CUDA twice</source>
   <translation>该内存向 CUDA 登记了两次</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the memory was never announced to CUDA</source>
   <translation>该内存从未向 CUDA 登记</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>a kernel broke its stack</source>
   <translation>核函数破坏了自己的栈</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>a kernel held an instruction that the GPU does not know</source>
   <translation>核函数含有 GPU 不认识的指令</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>a kernel used an address that is not aligned</source>
   <translation>核函数使用了未对齐的地址</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>a kernel used an address of the wrong kind</source>
   <translation>核函数使用了类型错误的地址</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>a kernel jumped to an invalid place</source>
   <translation>核函数跳转到无效的位置</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>a kernel failed while it ran</source>
   <translation>核函数在运行时失败</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>a kernel needs more of the GPU at once than it has</source>
   <translation>核函数同时需要的 GPU 资源超过现有的</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>a kernel did not give back special memory</source>
   <translation>核函数没有归还特殊内存</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the operation is not permitted</source>
   <translation>不允许该操作</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>this system or GPU does not support the operation</source>
   <translation>此系统或 GPU 不支持该操作</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>a service that the GPUs need (Fabric Manager) is not up</source>
   <translation>GPU 需要的服务（Fabric Manager）没有运行</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the driver's library and its kernel module differ</source>
   <translation>驱动程序的库和内核模块不一致</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>a compatibility libcuda that this GPU does not allow</source>
   <translation>此 GPU 不允许使用的兼容版 libcuda</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the MPS service did not answer</source>
   <translation>MPS 服务没有响应</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the MPS service gave an error</source>
   <translation>MPS 服务给出错误</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the MPS service is not ready</source>
   <translation>MPS 服务尚未就绪</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the MPS service takes no further program</source>
   <translation>MPS 服务不再接受更多程序</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the MPS service takes no further connection</source>
   <translation>MPS 服务不再接受更多连接</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the MPS service ended this program</source>
   <translation>MPS 服务结束了此程序</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>kernels cannot start kernels here</source>
   <translation>核函数在这里不能启动核函数</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>kernels that start kernels are of different versions</source>
   <translation>启动核函数的核函数版本不同</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>waiting for the GPU took too long</source>
   <translation>等待 GPU 的时间太长</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>recorded work could not be changed</source>
   <translation>无法更改已记录的工作</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>a device beside the GPU failed</source>
   <translation>GPU 之外的某个设备失败</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>a kernel was started with a group size that is not allowed</source>
   <translation>启动核函数时使用了不允许的组大小</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>a kernel was used before it was loaded</source>
   <translation>核函数在加载之前就被使用</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>a part of the GPU was asked for that has another kind</source>
   <translation>所要求的 GPU 部分属于另一种类型</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the keys of a protected GPU are being renewed</source>
   <translation>正在更新受保护 GPU 的密钥</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>a queue of work was given up before</source>
   <translation>某个工作队列之前已被放弃</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the links between the GPUs are not up yet</source>
   <translation>GPU 之间的链路尚未就绪</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the driver failed for a reason that it does not tell</source>
   <translation>驱动程序失败，没有说明原因</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/cuda_errors.py" />
   <source>the CUDA runtime failed for a reason that it does not tell</source>
   <translation>CUDA 运行时失败，没有说明原因</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/exit_status.py" />
   <source>it touched memory that is not its own</source>
   <translation>它访问了不属于自己的内存</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/exit_status.py" />
   <source>a file that it had mapped into memory is shorter than it should be</source>
   <translation>它映射到内存的文件比应有的短</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/exit_status.py" />
   <source>the processor does not know an instruction that the program uses</source>
   <translation>处理器不认识程序使用的某条指令</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/exit_status.py" />
   <source>it stopped itself after an internal error</source>
   <translation>它在内部错误之后自行停止</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/exit_status.py" />
   <source>it made an arithmetic error such as a division by zero</source>
   <translation>它出现了算术错误，例如除以零</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/exit_status.py" />
   <source>the system or a person ended it, often because memory ran out</source>
   <translation>系统或某个人终止了它，往往是因为内存不足</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/exit_status.py" />
   <source>something asked it to end</source>
   <translation>有东西要求它结束</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/exit_status.py" />
   <source>NTSTATUS 0x{status}</source>
   <translation>NTSTATUS 0x{status}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/exit_status.py" />
   <source>signal {value}</source>
   <translation>信号 {value}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>nvml.h of the CUDA 13.5 development package</source>
   <translation>CUDA 13.5 开发软件包的 nvml.h</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>headers of the nvidia-cudnn 8.9.7 and 9.28 packages</source>
   <translation>nvidia-cudnn 8.9.7 和 9.28 软件包的头文件</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>headers of the nvidia-cublas 12.9 package</source>
   <translation>nvidia-cublas 12.9 软件包的头文件</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>NVML was not started</source>
   <translation>NVML 没有启动</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>NVML was asked in a wrong way</source>
   <translation>以错误的方式询问了 NVML</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>this GPU does not answer that question; normal for many cards</source>
   <translation>此 GPU 不回答该询问；这对许多显卡来说是正常的</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>this user may not open the GPU</source>
   <translation>此用户不能打开 GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>NVML was started twice; harmless</source>
   <translation>NVML 启动了两次；无害</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>the GPU was not found</source>
   <translation>未找到 GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>the answer does not fit where it was to be written</source>
   <translation>回答放不进要写入的位置</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>a power cable of the card is not attached</source>
   <translation>显卡的一根电源线没有连接</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>the driver is installed but is not running</source>
   <translation>驱动程序已安装，但没有运行</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>the driver did not answer in time</source>
   <translation>驱动程序没有及时响应</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>the kernel cannot receive the card's interrupts</source>
   <translation>内核无法接收显卡的中断</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>the driver's NVML library was not found</source>
   <translation>未找到驱动程序的 NVML 库</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>the driver is too old for this question</source>
   <translation>驱动程序对该询问来说太旧</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>the card's own storage is damaged</source>
   <translation>显卡自己的存储已损坏</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>the GPU fell off the bus</source>
   <translation>GPU 已从总线上掉线</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>the GPU must be reset first</source>
   <translation>必须先重置 GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>the system keeps this program from the GPU</source>
   <translation>系统不让此程序使用 GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>the GPU is in use</source>
   <translation>GPU 正在使用中</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>the computer has not enough memory for it</source>
   <translation>电脑没有足够的内存供它使用</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>the driver has no such data</source>
   <translation>驱动程序没有此类数据</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>a virtual GPU cannot be made while error correction is on</source>
   <translation>纠错开启时无法创建虚拟 GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>something other than memory is used up</source>
   <translation>内存以外的某种资源已用完</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>the GPU cannot run at that speed</source>
   <translation>GPU 无法以该速度运行</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>the program and the driver speak different versions of NVML</source>
   <translation>程序与驱动程序使用的 NVML 版本不同</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>the driver no longer answers that question</source>
   <translation>驱动程序不再回答该询问</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>the driver is not ready yet</source>
   <translation>驱动程序尚未就绪</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>no GPU was found</source>
   <translation>未找到 GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>the GPU is in a state that does not allow it</source>
   <translation>GPU 所处的状态不允许这样做</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>the GPU cannot be reset in that way</source>
   <translation>无法以那种方式重置 GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>cuBLAS could not start: often no memory left on the GPU</source>
   <translation>cuBLAS 无法启动：往往是 GPU 没有剩余显存</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>cuBLAS got no memory on the GPU</source>
   <translation>cuBLAS 没有得到 GPU 显存</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>cuBLAS was given a value that is not allowed</source>
   <translation>给 cuBLAS 的值不被允许</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>this GPU cannot do what cuBLAS was asked for</source>
   <translation>此 GPU 无法完成对 cuBLAS 的要求</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>cuBLAS could not reach the GPU's memory</source>
   <translation>cuBLAS 无法访问 GPU 显存</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>a kernel of cuBLAS failed while it ran</source>
   <translation>cuBLAS 的某个核函数在运行时失败</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>cuBLAS failed for a reason that it does not tell</source>
   <translation>cuBLAS 失败，没有说明原因</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>cuBLAS has no such operation</source>
   <translation>cuBLAS 没有这样的运算</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>cuBLAS found no licence</source>
   <translation>cuBLAS 没有找到许可证</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>cuDNN was given something that does not fit</source>
   <translation>给 cuDNN 的内容不合适</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>cuDNN has no way to compute this</source>
   <translation>cuDNN 没有办法计算它</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>cuDNN failed for a reason that it does not tell</source>
   <translation>cuDNN 失败，没有说明原因</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>cuDNN could not start: often no memory left on the GPU, or a part of it did not load</source>
   <translation>cuDNN 无法启动：往往是 GPU 没有剩余显存，或者它的一部分没有加载</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>parts of cuDNN of different versions were loaded</source>
   <translation>加载了版本不同的 cuDNN 各部分</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>a saved plan is of another version of cuDNN</source>
   <translation>保存的计划属于另一个版本的 cuDNN</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>the program asks for something that cuDNN gave up</source>
   <translation>程序要求 cuDNN 已经放弃的功能</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>cuDNN found no licence</source>
   <translation>cuDNN 没有找到许可证</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>cuDNN is still working; not an error</source>
   <translation>cuDNN 仍在工作；不是错误</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>a number became too large while cuDNN computed</source>
   <translation>cuDNN 计算时，某个数字变得太大</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>a part of cuDNN could not be loaded</source>
   <translation>cuDNN 的一部分无法加载</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>the driver does not fit this cuDNN</source>
   <translation>驱动程序不适合此 cuDNN</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>the CUDA runtime does not fit this cuDNN</source>
   <translation>CUDA 运行时不适合此 cuDNN</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>this cuDNN has no code for this GPU</source>
   <translation>此 cuDNN 没有适用于此 GPU 的代码</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>a library that cuDNN needs is missing</source>
   <translation>缺少 cuDNN 需要的一个库</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>a part of cuDNN is missing</source>
   <translation>缺少 cuDNN 的一部分</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>the GPU has too little fast memory for this</source>
   <translation>GPU 的高速内存对此来说太小</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>cuDNN could not compile code for this GPU</source>
   <translation>cuDNN 无法为此 GPU 编译代码</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>the computer has not enough free memory</source>
   <translation>电脑没有足够的空闲内存</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>there is not enough free memory, on the GPU or in the computer</source>
   <translation>GPU 或电脑没有足够的空闲内存</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>a kernel of cuDNN failed while it ran</source>
   <translation>cuDNN 的某个核函数在运行时失败</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>the driver failed while cuDNN computed</source>
   <translation>cuDNN 计算时，驱动程序失败</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>cuBLAS failed while cuDNN computed</source>
   <translation>cuDNN 计算时，cuBLAS 失败</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>the CUDA runtime failed while cuDNN computed</source>
   <translation>cuDNN 计算时，CUDA 运行时失败</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/library_errors.py" />
   <source>cuRAND failed while cuDNN computed</source>
   <translation>cuDNN 计算时，cuRAND 失败</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/packages.py" />
   <source>PyPI file lists, read 2026-11-21</source>
   <translation>PyPI 文件列表，读取于 2026-11-21</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/packages.py" />
   <source>JAX change log, jax-ml/jax CHANGELOG.md (2026-08-08)</source>
   <translation>JAX 更新日志，jax-ml/jax CHANGELOG.md（2026-08-08）</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/packages.py" />
   <source>metadata of the newest wheels on PyPI, read 2026-11-21</source>
   <translation>PyPI 上最新 wheel 的元数据，读取于 2026-11-21</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/packages.py" />
   <source>documentation of the project, not read again</source>
   <translation>项目的文档，没有再次读取</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/packages.py" />
   <source>JAX gave up CUDA 11 with 0.4.26.</source>
   <translation>JAX 从 0.4.26 起不再支持 CUDA 11。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/packages.py" />
   <source>JAX renamed this extra to cuda12; 0.6.0 dropped the old name.</source>
   <translation>JAX 把此附加项改名为 cuda12；0.6.0 去掉了旧名称。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/packages.py" />
   <source>The builds for ARM are in the package tensorflow itself.</source>
   <translation>适用于 ARM 的构建版本在软件包 tensorflow 本身中。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/packages.py" />
   <source>Its development stopped; it works with tensorflow-cpu 2.10 and Python 3.7 to 3.10 only.</source>
   <translation>它的开发已停止；它只能与 tensorflow-cpu 2.10 以及 Python 3.7 到 3.10 一起工作。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/packages.py" />
   <source>From 2.12 on it is an empty package whose installation stops with a message.</source>
   <translation>从 2.12 起，它是一个空软件包，安装时会显示消息并停止。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/packages.py" />
   <source>It held the Windows build, which is in the package tensorflow itself since 2.18.1.</source>
   <translation>它曾包含 Windows 构建版本，从 2.18.1 起该版本在软件包 tensorflow 本身中。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/packages.py" />
   <source>It ended together with tensorflow-gpu.</source>
   <translation>它与 tensorflow-gpu 一起终止。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/windows_errors.py" />
   <source>Microsoft, System Error Codes (winerror.h)</source>
   <translation>Microsoft, System Error Codes (winerror.h)</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/windows_errors.py" />
   <source>Microsoft, [MS-ERREF] section 2.3.1, NTSTATUS values</source>
   <translation>Microsoft, [MS-ERREF] section 2.3.1, NTSTATUS values</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/windows_errors.py" />
   <source>Windows does not allow this user to open the file</source>
   <translation>Windows 不允许此用户打开该文件</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/windows_errors.py" />
   <source>Windows has not enough memory for it</source>
   <translation>Windows 没有足够的内存供它使用</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/windows_errors.py" />
   <source>the DLL, or another DLL that it needs, was not found</source>
   <translation>未找到该 DLL 或它需要的另一个 DLL</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/windows_errors.py" />
   <source>a DLL lacks a function that another one needs: mixed versions</source>
   <translation>某个 DLL 缺少另一个 DLL 需要的函数：版本混杂</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/windows_errors.py" />
   <source>the DLL is damaged, or is for another kind of processor</source>
   <translation>DLL 已损坏，或适用于另一种处理器</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/windows_errors.py" />
   <source>Windows does not trust the file's signature</source>
   <translation>Windows 不信任该文件的签名</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/windows_errors.py" />
   <source>the DLL was found, but its start-up routine failed</source>
   <translation>找到了 DLL，但它的启动例程失败</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/windows_errors.py" />
   <source>a policy blocks the file</source>
   <translation>策略阻止了该文件</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/windows_errors.py" />
   <source>Windows cannot reserve more memory: the page file is too small</source>
   <translation>Windows 无法预留更多内存：页面文件太小</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/windows_errors.py" />
   <source>an application control policy blocks the file</source>
   <translation>应用程序控制策略阻止了该文件</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/windows_errors.py" />
   <source>something ended it</source>
   <translation>有东西终止了它</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/windows_errors.py" />
   <source>it stopped itself at a mark for a debugger</source>
   <translation>它在调试器标记处自行停止</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/windows_errors.py" />
   <source>a file that it had mapped into memory could not be read</source>
   <translation>无法读取它映射到内存的文件</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/windows_errors.py" />
   <source>memory ran out</source>
   <translation>内存不足</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/windows_errors.py" />
   <source>Windows does not allow it to open something that it needs</source>
   <translation>Windows 不允许它打开它需要的东西</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/windows_errors.py" />
   <source>a DLL is for another processor architecture, or damaged</source>
   <translation>某个 DLL 适用于另一种处理器架构，或已损坏</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/windows_errors.py" />
   <source>it made an arithmetic error, a division by zero</source>
   <translation>它出现了算术错误：除以零</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/windows_errors.py" />
   <source>it called itself too often and ran out of stack</source>
   <translation>它调用自身的次数太多，用完了栈</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/windows_errors.py" />
   <source>the page file is too small</source>
   <translation>页面文件太小</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/windows_errors.py" />
   <source>a DLL that it needs was not found</source>
   <translation>未找到它需要的某个 DLL</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/windows_errors.py" />
   <source>a DLL was found in a version that lacks a function</source>
   <translation>找到的 DLL 版本缺少某个函数</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/windows_errors.py" />
   <source>somebody pressed Ctrl+C or closed its window</source>
   <translation>有人按下了 Ctrl+C 或关闭了它的窗口</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/windows_errors.py" />
   <source>a DLL was found but failed to start</source>
   <translation>找到了某个 DLL，但它启动失败</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/windows_errors.py" />
   <source>it damaged its own memory</source>
   <translation>它损坏了自己的内存</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/windows_errors.py" />
   <source>Windows does not trust the signature of a file that it needs</source>
   <translation>Windows 不信任它需要的某个文件的签名</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/xids.py" />
   <source>the connection between two cards failed</source>
   <translation>两块显卡之间的连接失败</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/xids.py" />
   <source>a program's work was stopped by the card</source>
   <translation>显卡停止了某个程序的工作</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/xids.py" />
   <source>a program sent something that the card does not understand</source>
   <translation>某个程序发送了显卡不理解的内容</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/xids.py" />
   <source>the card stopped working for a program</source>
   <translation>显卡停止为某个程序工作</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/xids.py" />
   <source>a program's computation went wrong</source>
   <translation>某个程序的计算出错</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/xids.py" />
   <source>a program reached for memory that is not its own</source>
   <translation>某个程序访问了不属于自己的内存</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/xids.py" />
   <source>the driver's software on the card failed</source>
   <translation>显卡上的驱动程序软件失败</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/xids.py" />
   <source>a program was ended while it computed</source>
   <translation>某个程序在计算时被终止</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/xids.py" />
   <source>the card's memory has errors that cannot be corrected</source>
   <translation>显卡的内存有无法纠正的错误</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/xids.py" />
   <source>a controller inside the card stopped</source>
   <translation>显卡内的某个控制器停止</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/xids.py" />
   <source>the card set a bad piece of its memory aside</source>
   <translation>显卡把一块有问题的内存搁置不用</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/xids.py" />
   <source>the card could not set a bad piece of its memory aside</source>
   <translation>显卡无法把一块有问题的内存搁置不用</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/xids.py" />
   <source>the card fell off the bus</source>
   <translation>显卡已从总线上掉线</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/xids.py" />
   <source>the card corrected many errors in its memory</source>
   <translation>显卡纠正了其内存中的许多错误</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/xids.py" />
   <source>an error in the card's memory ended one program</source>
   <translation>显卡内存中的错误终止了一个程序</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/xids.py" />
   <source>an error in the card's memory reached more than one program</source>
   <translation>显卡内存中的错误影响了不止一个程序</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/xids.py" />
   <source>a program held the card too long</source>
   <translation>某个程序占用显卡的时间太长</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/xids.py" />
   <source>a controller inside the card does not answer</source>
   <translation>显卡内的某个控制器没有响应</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/xids.py" />
   <source>a controller inside the card failed</source>
   <translation>显卡内的某个控制器失败</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/xids.py" />
   <source>the card could not be started</source>
   <translation>显卡无法启动</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/xids.py" />
   <source>the driver asks for a reset or a restart</source>
   <translation>驱动程序要求重置或重新启动</translation>
  </message>
  <message>
   <location filename="../gpuwizard/catalog/xids.py" />
   <source>the driver needs no reset any more</source>
   <translation>驱动程序不再需要重置</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/child/nvml.py" />
   <source>thermal slowdown by the hardware</source>
   <translation>硬件因过热降频</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/child/nvml.py" />
   <source>thermal slowdown by the driver</source>
   <translation>驱动程序因过热降频</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/child/nvml.py" />
   <source>power brake</source>
   <translation>电源制动</translation>
  </message>
  <message>
   <location filename="../gpuwizard/probes/child/nvml.py" />
   <source>hardware slowdown</source>
   <translation>硬件降频</translation>
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>The kernel does not tell which processor is nearest to the GPU. It makes no difference here.</source>
   <translation>内核没有说明哪个处理器离 GPU 最近。在这里没有影响。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>unable to register</source>
   <translation>unable to register</translation>
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>A part of TensorFlow announced itself twice. It is printed on healthy machines too.</source>
   <translation>TensorFlow 的一个部分登记了两次。在正常的机器上也会输出。</translation>
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
   <translation>TensorFlow 在处理器上可以再快一点。这与 GPU 无关。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>A notice about the processor's math library.</source>
   <translation>关于处理器数学库的提示。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>TensorRT is an optional accelerator. The GPU works without it.</source>
   <translation>TensorRT 是可选的加速器。没有它，GPU 也能工作。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>The speed of the slot could not be read and was guessed. It stops nothing.</source>
   <translation>无法读取插槽的速度，因此采用了猜测值。这不会妨碍任何东西。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>A notice about where log lines go.</source>
   <translation>关于日志行去向的提示。</translation>
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
   <translation>TensorFlow 在加载 cuDNN 之前询问了它的版本。单独出现时没有任何意义。</translation>
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
   <translation>TensorFlow 改由驱动程序来编译。每台 Windows 机器上都会输出。</translation>
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
   <translation>由驱动程序代替工具包的编译器来编译。这样可行。</translation>
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
   <translation>TensorFlow 自己说，上面一行只在有 GPU 时才有意义。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>A notice from inside TensorFlow. It needs no action.</source>
   <translation>来自 TensorFlow 内部的提示。无需任何操作。</translation>
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
   <translation>TensorFlow 为了速度想要更多内存，并用较少的内存继续运行。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>pynvml package is deprecated</source>
   <translation>pynvml package is deprecated</translation>
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>A helper package was renamed. It has nothing to do with whether the GPU works.</source>
   <translation>一个辅助软件包改了名。这与 GPU 能否工作无关。</translation>
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
   <translation>多进程启动器的提示。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>A matching Triton is not available|No module named 'triton'</source>
   <translation>A matching Triton is not available|No module named 'triton'</translation>
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>Triton is optional on Windows and for most programs.</source>
   <translation>Triton 在 Windows 上以及对大多数程序来说是可选的。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>unable to initialize backend</source>
   <translation>unable to initialize backend</translation>
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>JAX looked for hardware that this machine does not have.</source>
   <translation>JAX 查找了这台机器没有的硬件。</translation>
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
   <translation>TensorFlow 想输出驱动程序的版本，但无法读取。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>A notice about number formats.</source>
   <translation>关于数字格式的提示。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>A notice of the compiler. It may cost a little speed and nothing else.</source>
   <translation>编译器的提示。它可能会降低一点速度，没有其他影响。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>A notice about memory. It needs no action.</source>
   <translation>关于内存的提示。无需任何操作。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>CUPTI_ERROR_INSUFFICIENT_PRIVILEGES|CUPTI could not be loaded</source>
   <translation>CUPTI_ERROR_INSUFFICIENT_PRIVILEGES|CUPTI could not be loaded</translation>
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>Only the profiler needs this. Training on the GPU works without it.</source>
   <translation>只有性能分析器需要它。没有它，也能在 GPU 上训练。</translation>
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
   <translation>NCCL 查找了可选的网络插件，没有它也会继续。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>The container toolkit lists parts that this driver does not have or need.</source>
   <translation>容器工具包列出了此驱动程序没有或不需要的部分。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>tainting kernel</source>
   <translation>tainting kernel</translation>
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>The kernel notes that the driver does not come with it. That is normal.</source>
   <translation>内核记下该驱动程序不是随内核提供的。这是正常的。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>This machine has no NVSwitch, so the fabric manager has nothing to manage and is not needed.</source>
   <translation>这台机器没有 NVSwitch，因此 Fabric Manager 没有要管理的东西，也不需要它。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/logs/benign.py" />
   <source>The Windows graphics bridge of WSL prints this on healthy machines too.</source>
   <translation>WSL 的 Windows 图形桥在正常的机器上也会输出它。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/knowledge.py" />
   <source>January</source>
   <translation>1 月</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/knowledge.py" />
   <source>February</source>
   <translation>2 月</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/knowledge.py" />
   <source>March</source>
   <translation>3 月</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/knowledge.py" />
   <source>April</source>
   <translation>4 月</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/knowledge.py" />
   <source>May</source>
   <translation>5 月</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/knowledge.py" />
   <source>June</source>
   <translation>6 月</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/knowledge.py" />
   <source>July</source>
   <translation>7 月</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/knowledge.py" />
   <source>August</source>
   <translation>8 月</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/knowledge.py" />
   <source>September</source>
   <translation>9 月</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/knowledge.py" />
   <source>October</source>
   <translation>10 月</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/knowledge.py" />
   <source>November</source>
   <translation>11 月</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/knowledge.py" />
   <source>December</source>
   <translation>12 月</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/knowledge.py" />
   <source>Versions and drivers known as of {day_text}</source>
   <translation>已知的版本和驱动程序截至 {day_text}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/knowledge.py" />
   <source>This knowledge was {days} days old when the report was made, so newer versions may exist that it does not name. Update gpuwizard, then check again.</source>
   <translation>生成报告时，这些信息已有 {days} 天，因此可能存在其中没有提到的更新版本。请更新 gpuwizard，然后重新检查。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/plan_view.py" />
   <source>Needs an administrator for {steps}</source>
   <translation>{steps}需要管理员</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/plan_view.py" />
   <source>Needs one restart of the computer, after step {restart}</source>
   <translation>在第 {restart} 步之后，需要重新启动电脑一次</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/plan_view.py" />
   <source>step {number} takes {takes}</source>
   <translation>第 {number} 步所需时间：{takes}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/plan_view.py" />
   <source>Check again after each step. What follows from the cause goes away with it.</source>
   <translation>每一步之后都要重新检查。由该原因引起的问题会随它一起消失。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/plan_view.py" />
   <source>Check again after each step.</source>
   <translation>每一步之后都要重新检查。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/plan_view.py" />
   <source>What follows from the cause goes away with it.</source>
   <translation>由该原因引起的问题会随它一起消失。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/plan_view.py" />
   <source>every step</source>
   <translation>每一步</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/plan_view.py" />
   <source>steps {listed} and {numbers}</source>
   <translation>第 {listed} 和 {numbers} 步</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/plan_view.py" />
   <source>step {numbers}</source>
   <translation>第 {numbers} 步</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/seen_view.py" />
   <source>the search ends here</source>
   <translation>搜索到此结束</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/bars.py" />
   <source>GFLOP/s: billions of calculations in a second</source>
   <translation>GFLOP/s：每秒十亿次计算</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/bars.py" />
   <source>GB/s: billions of bytes in a second</source>
   <translation>GB/s：每秒十亿字节</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/bars.py" />
   <source>slower than the processor</source>
   <translation>比处理器慢</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/bars.py" />
   <source>less than 0.01</source>
   <translation>小于 0.01</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/wording.py" />
   <source>it was looked at and works</source>
   <translation>已查看，能工作</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/wording.py" />
   <source>it works, with something to know</source>
   <translation>能工作，但有需要了解的内容</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/wording.py" />
   <source>it does not work</source>
   <translation>不能工作</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/wording.py" />
   <source>it cannot work or be judged until an earlier layer works</source>
   <translation>在前面的某一层能工作之前，它无法工作，也无法判断</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/wording.py" />
   <source>it was not looked at</source>
   <translation>没有查看</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/wording.py" />
   <source>the check itself crashed, so nothing is known; this is a fault of gpuwizard</source>
   <translation>检查本身崩溃，因此一无所知；这是 gpuwizard 的错误</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/wording.py" />
   <source>Root cause</source>
   <translation>根本原因</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/wording.py" />
   <source>Follows from it</source>
   <translation>由它引起</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/wording.py" />
   <source>look here</source>
   <translation>看这里</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/wording.py" />
   <source>{framework} can use the GPU.</source>
   <translation>{framework} 能使用 GPU。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/wording.py" />
   <source>{framework} can use the GPU, and there is something to know.</source>
   <translation>{framework} 能使用 GPU，并且有一些需要了解的情况。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/wording.py" />
   <source>{framework} cannot use the GPU.</source>
   <translation>{framework} 无法使用 GPU。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/wording.py" />
   <source>has to wait</source>
   <translation>需要等待</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/wording.py" />
   <source>{framework_title} in {python}</source>
   <translation>{python} 中的 {framework_title}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/wording.py" />
   <source>{framework_title} in Python {version}{kind}</source>
   <extracomment>kind = f' ({target.kind})' if target.kind else ''</extracomment>
   <translation>Python {version}{kind} 中的 {framework_title}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/wording.py" />
   <source>Whether {framework} can use the GPU could not be found out.</source>
   <translation>无法查明 {framework} 能否使用 GPU。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/wording.py" />
   <source>Nothing was found that keeps {framework} from the GPU, and it was not tested there.</source>
   <translation>没有发现妨碍 {framework} 使用 GPU 的东西，并且没有在 GPU 上测试它。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/wording.py" />
   <source>Nothing was diagnosed.</source>
   <translation>没有诊断任何内容。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/wording.py" />
   <source>No problem was found in {len} environments.</source>
   <translation>在 {len} 个环境中没有发现问题。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/wording.py" />
   <source>{failed} of {len} environments has a problem.</source>
   <translation>{len} 个环境中有 {failed} 个存在问题。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/wording.py" />
   <source>{failed} of {len} environments have a problem.</source>
   <translation>{len} 个环境中有 {failed} 个存在问题。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/wording.py" />
   <source>very likely</source>
   <translation>很可能</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/wording.py" />
   <source>a guess</source>
   <translation>猜测</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/wording.py" />
   <source>needs an administrator</source>
   <translation>需要管理员</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/wording.py" />
   <source>needs a restart of the computer</source>
   <translation>需要重新启动电脑</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/wording.py" />
   <source>takes {takes}</source>
   <translation>所需时间：{takes}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/wording.py" />
   <source>This is a demonstration with an example machine, and no report of a real check: {demo}.</source>
   <translation>这是使用示例电脑的演示，不是实际检查的报告：{demo}。</translation>
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
   <translation>已执行的操作</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/done.py" />
   <source>gpuwizard ran these commands because the user asked it to, the first one first.</source>
   <translation>gpuwizard 应用户的要求运行了这些命令，最先运行的排在最前。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/done.py" />
   <source>All {len} commands</source>
   <translation>全部 {len} 条命令</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/done.py" />
   <source>{which} ran without an error, in {duration}.</source>
   <extracomment>which = 'The command' if len(action.commands) == 1 else f'All {len(action.commands)} commands'</extracomment>
   <translation>{which}运行完毕，没有错误，用时 {duration}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/done.py" />
   <source>What it changed was not checked.</source>
   <translation>没有检查它所做的更改。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/done.py" />
   <source>Still there: {verdict}</source>
   <translation>仍然存在：{verdict}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/done.py" />
   <source>Mended: {verdict}</source>
   <translation>已修复：{verdict}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/done.py" />
   <source>This is mended. What is left: {verdict}</source>
   <translation>这一项已修复。剩下的是：{verdict}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/done.py" />
   <source>in {folder}</source>
   <translation>在 {folder} 中</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/done.py" />
   <source>{escape}, for {escape2}</source>
   <translation>{escape}，用于 {escape2}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/done.py" />
   <source>What it printed at its end</source>
   <translation>它最后输出的内容</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/reading.py" />
   <source>or make a new one with: gpuwizard check --save report.json</source>
   <translation>或者用以下命令生成新的报告：gpuwizard check --save report.json</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/reading.py" />
   <source>Open the .json or .zip that was saved with it, {MAKE_NEW}</source>
   <translation>打开与它一起保存的 .json 或 .zip，{MAKE_NEW}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/reading.py" />
   <source>Copy it again, {MAKE_NEW}</source>
   <translation>重新复制它，{MAKE_NEW}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/reading.py" />
   <source>“{name}” is not a text file, so it is not a report of gpuwizard. {SAVE_AS_JSON}</source>
   <translation>“{name}”不是文本文件，因此不是 gpuwizard 的报告。{SAVE_AS_JSON}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/reading.py" />
   <source>“{name}” is empty. {COPY_AGAIN}</source>
   <translation>“{name}”是空的。{COPY_AGAIN}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/reading.py" />
   <source>“{name}” is JSON, but not a report of gpuwizard. {SAVE_AS_JSON}</source>
   <translation>“{name}”是 JSON，但不是 gpuwizard 的报告。{SAVE_AS_JSON}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/reading.py" />
   <source>its format is {data}, this one reads {SCHEMA}</source>
   <translation>它的格式为 {data}，而这里能读取的是 {SCHEMA}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/reading.py" />
   <source>“{name}” was made by a newer gpuwizard ({formats}). Update gpuwizard, then open it again.</source>
   <translation>“{name}”由更新的 gpuwizard 生成（{formats}）。请更新 gpuwizard，然后重新打开它。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/reading.py" />
   <source>“{name}” is not a complete report of gpuwizard: {error}. {COPY_AGAIN}</source>
   <translation>“{name}”不是完整的 gpuwizard 报告：{error}。{COPY_AGAIN}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/reading.py" />
   <source>“{name}” is a report for reading. {SAVE_AS_JSON}</source>
   <translation>“{name}”是供阅读的报告。{SAVE_AS_JSON}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/reading.py" />
   <source>“{name}” is not JSON, so it is not a report of gpuwizard. {SAVE_AS_JSON}</source>
   <translation>“{name}”不是 JSON，因此不是 gpuwizard 的报告。{SAVE_AS_JSON}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/reading.py" />
   <source>ends too early: a part of it is missing</source>
   <translation>过早结束：缺少一部分</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/reading.py" />
   <source>is damaged: it is not valid JSON</source>
   <translation>已损坏：它不是有效的 JSON</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/files.py" />
   <source>you may not write there. Choose a folder of your own</source>
   <translation>您不能在那里写入。请选择您自己的文件夹</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/files.py" />
   <source>that disk can only be read. Choose another one</source>
   <translation>该磁盘是只读的。请选择另一个磁盘</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/files.py" />
   <source>the disk is full. Free some space, or choose another disk</source>
   <translation>磁盘已满。请腾出一些空间，或选择另一个磁盘</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/files.py" />
   <source>your share of the disk is used up. Free some space, or choose another disk</source>
   <translation>您的磁盘配额已用完。请腾出一些空间，或选择另一个磁盘</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/files.py" />
   <source>the name is too long. Choose a shorter one</source>
   <translation>名称太长。请选择较短的名称</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/files.py" />
   <source>the folder does not exist. Create it first, or choose another one</source>
   <translation>该文件夹不存在。请先创建它，或选择另一个</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/files.py" />
   <source>the folder of that name is a file. Choose another folder</source>
   <translation>该名称的文件夹其实是文件。请选择另一个文件夹</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/files.py" />
   <source>The report was not saved: “{name}” must end in {SUFFIXES}.</source>
   <translation>报告没有保存：“{name}”必须以 {SUFFIXES} 结尾。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/files.py" />
   <source>The report was not saved: “{path}” is a folder. Give the name of a file in it.</source>
   <translation>报告没有保存：“{path}”是文件夹。请给出其中某个文件的名称。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/files.py" />
   <source>a folder</source>
   <translation>文件夹</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/files.py" />
   <source>not an ordinary file</source>
   <translation>不是普通文件</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/files.py" />
   <source>“{path}” is {kind}. Give a report that was saved as .json, .gpuwizard or .zip.</source>
   <extracomment>kind = 'a folder' if stat.S_ISDIR(status.st_mode) else 'not an ordinary file'</extracomment>
   <translation>“{path}”是{kind}。请提供保存为 .json、.gpuwizard 或 .zip 的报告。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/files.py" />
   <source>“{path}” is larger than {value} MB, so it is not a report of gpuwizard.</source>
   <translation>“{path}”大于 {value} MB，因此不是 gpuwizard 的报告。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/files.py" />
   <source>“{path}” does not exist. Check the spelling and the folder.</source>
   <translation>“{path}”不存在。请检查拼写和文件夹。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/files.py" />
   <source>“{path}” cannot be read: {reason}. Check that it is yours, or copy it to a folder of your own.</source>
   <extracomment>reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)</extracomment>
   <translation>“{path}”无法读取：{reason}。请检查它是否属于您，或将它复制到您自己的文件夹。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/files.py" />
   <source>“{path}” holds no {INSIDE}, so it is not a report of gpuwizard. Choose the file that gpuwizard saved.</source>
   <translation>“{path}”中没有 {INSIDE}，因此不是 gpuwizard 的报告。请选择 gpuwizard 保存的文件。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/files.py" />
   <source>“{path}” is a damaged or locked zip file. Copy or download it again.</source>
   <translation>“{path}”是损坏或加锁的 zip 文件。请重新复制或下载。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/files.py" />
   <source>“{path}” unpacks to more than {value} MB, so it is not a report of gpuwizard.</source>
   <translation>“{path}”解压后超过 {value} MB，因此不是 gpuwizard 的报告。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/files.py" />
   <source>{value}. Choose another place or name</source>
   <translation>{value}。请选择另一个位置或名称</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/files.py" />
   <source>the file there is protected or open in another program. Close it, or choose another name</source>
   <translation>那里的文件受保护，或已在另一个程序中打开。请关闭它，或选择另一个名称</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/files.py" />
   <source>The report was not saved as “{path}”: {reason}.</source>
   <extracomment>reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)</extracomment>
   <translation>报告没有保存为“{path}”：{reason}。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/compare_words.py" />
   <source>Left</source>
   <translation>左侧</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/compare_words.py" />
   <source>Right</source>
   <translation>右侧</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/compare_words.py" />
   <source>made {replace}</source>
   <translation>创建于 {replace}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/compare_words.py" />
   <source>On the {side} this accounts for: {title}</source>
   <translation>在{side}，这可以解释：{title}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/compare_words.py" />
   <source>{subject_title}: {value} on the {there}, not known on the {side}</source>
   <extracomment>there = 'left' if one.side == 'right' else 'right'</extracomment>
   <translation>{subject_title}：在{there}为 {value}，在{side}未知</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/compare_words.py" />
   <source>Nothing that matters for the GPU differs.</source>
   <translation>与 GPU 有关的内容没有不同。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/compare_words.py" />
   <source>{fails} No difference was seen that accounts for it.</source>
   <translation>{fails}没有看到能解释它的不同之处。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/compare_words.py" />
   <source>{fails} One difference tells them apart.</source>
   <translation>{fails}有一处不同把它们区分开。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/compare_words.py" />
   <source>{fails} {number} differences tell them apart.</source>
   <translation>{fails}有 {number} 处不同把它们区分开。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/compare_words.py" />
   <source>One difference tells</source>
   <translation>一处不同</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/compare_words.py" />
   <source>{number} differences tell</source>
   <translation>{number} 处不同</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/compare_words.py" />
   <source>{fails} One difference accounts for it.</source>
   <translation>{fails}有一处不同能解释它。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/compare_words.py" />
   <source>{fails} {number} differences account for it.</source>
   <translation>{fails}有 {number} 处不同能解释它。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/compare_words.py" />
   <source>One difference accounts</source>
   <translation>一处不同</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/compare_words.py" />
   <source>{number} differences account</source>
   <translation>{number} 处不同</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/compare_words.py" />
   <source>Both fail for the same cause. What differs does not account for it.</source>
   <translation>两者因同一原因失败。不同之处不能解释它。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/compare_words.py" />
   <source>Nothing that differs keeps one side from using the GPU.</source>
   <translation>没有哪处不同会使一侧无法使用 GPU。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/compare_words.py" />
   <source>Both fail, each for a cause of its own.</source>
   <translation>两者都失败，各有各的原因。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/compare_words.py" />
   <source>Both can use the GPU, but not equally well.</source>
   <translation>两者都能使用 GPU，但效果不同。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/compare_words.py" />
   <source>The left side fails and the other works.</source>
   <translation>左侧失败，另一侧能工作。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/compare_words.py" />
   <source>The right side fails and the other works.</source>
   <translation>右侧失败，另一侧能工作。</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/facts_view.py" />
   <source>GPUs</source>
   <translation>GPU</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/facts_view.py" />
   <source>C library</source>
   <translation>C 库</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/facts_view.py" />
   <source>{FRAMEWORK_TITLES} in {python}</source>
   <translation>{python} 中的 {FRAMEWORK_TITLES}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/facts_view.py" />
   <source>seen in {via}</source>
   <translation>见于 {via}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/facts_view.py" />
   <source>not there (looked in {looked})</source>
   <translation>不存在（查找了 {looked}）</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/facts_view.py" />
   <source>not known: {value}{detail}</source>
   <extracomment>detail = f" ({value['detail']})" if value['detail'] else ''</extracomment>
   <translation>未知：{value}{detail}</translation>
  </message>
  <message>
   <location filename="../gpuwizard/report/facts_view.py" />
   <source>{size} ({value} bytes)</source>
   <translation>{size}（{value} 字节）</translation>
  </message>
 </context>
</TS>
