"""Causes in how a container was started or built."""

from gpuwizard.causes.commands import Commands, lines, run
from gpuwizard.causes.entry import CauseEntry
from gpuwizard.causes.situation import Situation
from gpuwizard.causes.words import NOTHING_CHANGED, again, several
from gpuwizard.model.fix import Fix

_ON_HOST = "Run this on the host, the machine that runs the container, and not inside it."
_ENGINES = {
    "docker": "Docker",
    "podman": "Podman",
    "kubernetes": "Kubernetes",
    "lxc": "LXC",
    "apptainer": "Apptainer or Singularity",
}
_SAME_AGAIN = "Start the container as before."
_TEST_SHOWS = "The command prints a table with your card."


def _texts(s: Situation) -> tuple[str, str]:
    engine = _ENGINES.get(s.engine, "")
    where = f"This is the inside of a container ({engine})." if engine else "This is the inside of a container."
    if s.get("capability"):
        return "This container was given the GPU without a part of its driver", (
            f"{where} The host puts the driver's libraries into it, and {s.get('library')} was not among them. "
            "Which ones it gets depends on the capabilities that were asked for when it was started."
        )
    return _ENTRY.title, (
        f"{where} A container sees only what it was given at its start, and this one was given no GPU. "
        "The card and the driver of the host can be in perfect order. "
        "Installing a driver inside the container would not help."
    )


def _fixes(s: Situation) -> tuple[Fix, ...]:
    if s.get("capability"):
        return (_capabilities(s),)
    if s.engine == "kubernetes":
        return (_pod(s), _device_plugin(s))
    if s.engine == "podman":
        return (_podman(s), _describe_for_podman(s))
    if s.engine == "docker":
        return (_docker(s), _toolkit(s), _restart_docker(s))
    if s.engine == "apptainer":
        return (_apptainer(s), _apptainer_host(s))
    if s.engine == "lxc":
        return (_lxc(s), _lxc_runtime(s))
    return (_docker(s), _podman(s), _other_sandbox(s), _toolkit(s))


def _on_linux_host(s: Situation, *programs: list[str]) -> Commands:
    return () if s.windows else lines(("bash",), *(["sudo", *program] for program in programs))


def _docker(s: Situation) -> Fix:
    return Fix(
        title='With Docker, start the container anew with "--gpus all"',
        why="Add it to docker run; in a Compose file, reserve a device of the driver nvidia with the capability gpu. "
        f"The command here tries it in a small container. {_ON_HOST}",
        commands=run(s, ["docker", "run", "--rm", "--gpus", "all", "ubuntu", "nvidia-smi"]),
        verify=_TEST_SHOWS,
        undo=f"The trial removes itself. {_SAME_AGAIN}",
        takes="a minute for the trial",
    )


def _podman(s: Situation) -> Fix:
    program = ["podman", "run", "--rm", "--device", "nvidia.com/gpu=all", "--security-opt", "label=disable"]
    return Fix(
        title='With Podman, start the container anew with "--device nvidia.com/gpu=all"',
        why=f"Add it to podman run. The command here tries it in a small container. {_ON_HOST}",
        commands=run(s, [*program, "ubuntu", "nvidia-smi"]),
        verify=_TEST_SHOWS,
        undo=f"The trial removes itself. {_SAME_AGAIN}",
        takes="a minute for the trial",
    )


def _capabilities(s: Situation) -> Fix:
    return Fix(
        title=f'Start the container anew with the capability "{s.get("capability")}"',
        why='Both "compute" and "utility" are needed. With Docker, add "-e NVIDIA_DRIVER_CAPABILITIES=compute,utility" '
        f"to docker run; in a Compose file or a pod, set that variable. {_ON_HOST}",
        verify=again(s),
        undo=_SAME_AGAIN,
    )


def _toolkit(s: Situation) -> Fix:
    return Fix(
        title="If Docker does not know that option, set up the NVIDIA Container Toolkit on the host",
        why="The toolkit hands the card to containers. Install the package nvidia-container-toolkit from NVIDIA's "
        f"repository first; these commands then tell Docker about it. {_ON_HOST}",
        commands=_on_linux_host(
            s,
            ["nvidia-ctk", "runtime", "configure", "--runtime=docker"],
            ["systemctl", "restart", "docker"],
        ),
        needs_admin=True,
        verify="The small container of the first step prints a table with your card.",
        undo="Take the nvidia runtime out of /etc/docker/daemon.json on the host and restart Docker.",
        takes="a few minutes; running containers are restarted",
    )


def _describe_for_podman(s: Situation) -> Fix:
    return Fix(
        title="If Podman does not know that device, describe the card to it on the host",
        why="The tool nvidia-ctk from the package nvidia-container-toolkit writes the description (CDI). "
        f"Repeat it after each update of the driver, unless the service nvidia-cdi-refresh does. {_ON_HOST}",
        commands=_on_linux_host(s, ["nvidia-ctk", "cdi", "generate", "--output=/etc/cdi/nvidia.yaml"]),
        needs_admin=True,
        verify="The small container of the first step prints a table with your card.",
        undo="Delete /etc/cdi/nvidia.yaml on the host.",
    )


def _apptainer(s: Situation) -> Fix:
    return Fix(
        title='Start it anew with "--nv"',
        why='The option stands behind exec, run or shell: "apptainer exec --nv IMAGE nvidia-smi" is a trial. '
        "It hands the host's driver libraries in. With Singularity the word is singularity, all else is the same. "
        f"{_ON_HOST}",
        verify="Inside, the command nvidia-smi prints a table with your card.",
        undo='Leave "--nv" out again.',
    )


def _apptainer_host(s: Situation) -> Fix:
    return Fix(
        title="On a cluster, ask for a GPU in the job first",
        why='A job without a GPU has none to hand in. With Slurm, "--gres=gpu:1" asks for one. '
        "On the machine itself nvidia-smi must show it before the container is started.",
        commands=run(s, ["nvidia-smi"]) if not s.windows else (),
        verify="Outside of the container, in the same job, nvidia-smi prints a table with a card.",
        undo=NOTHING_CHANGED,
    )


def _lxc(s: Situation) -> Fix:
    return Fix(
        title="Give the container a GPU device",
        why='With Incus it is "incus config device add NAME gpu gpu", with LXD the same with lxc in place of incus. '
        f"NAME stands for the container's name. {_ON_HOST}",
        needs_admin=True,
        verify="Inside the container the folder /dev holds nvidia0.",
        undo='The same command with "remove NAME gpu" in place of "add NAME gpu gpu" takes it away.',
    )


def _lxc_runtime(s: Situation) -> Fix:
    return Fix(
        title="Have the host's driver libraries put into the container",
        why='That is the setting "nvidia.runtime=true" of the container. The host needs the package '
        f"nvidia-container-toolkit for it. {_ON_HOST}",
        needs_admin=True,
        verify="Inside the container the command nvidia-smi prints a table with your card.",
        undo="Set nvidia.runtime to false again.",
    )


def _restart_docker(s: Situation) -> Fix:
    return Fix(
        title="If the GPU was there and vanished, restart the container",
        why="A reload of the host's services (systemctl daemon-reload) can take the card away from running containers.",
        verify=again(s),
        undo="Nothing is to be undone.",
        takes="a minute",
    )


def _pod(s: Situation) -> Fix:
    return Fix(
        title="Ask for a GPU in the pod's description",
        why="Write nvidia.com/gpu: 1 under resources, limits. Without it a pod gets none, even on a GPU node. "
        "Some clusters, K3s among them, also need runtimeClassName: nvidia.",
        verify=again(s),
        undo="Take the lines out of the description and start the pod anew.",
        takes="a few minutes, longer where no GPU is free",
    )


def _device_plugin(s: Situation) -> Fix:
    return Fix(
        title="Look whether the cluster offers GPUs at all",
        why="The nodes must list nvidia.com/gpu. If none does, whoever runs the cluster has to install NVIDIA's device "
        "plugin or GPU operator. Run this where you use kubectl.",
        commands=run(s, ["kubectl", "describe", "nodes"]),
        verify="A node lists nvidia.com/gpu with a number above 0.",
        undo=NOTHING_CHANGED,
    )


def _other_sandbox(s: Situation) -> Fix:
    return Fix(
        title="With another sandbox, give it the card in its own way",
        why='Apptainer takes "--nv"; a Slurm job needs "--gres=gpu:1"; LXC needs a gpu device; '
        "a sandbox of an editor or agent must be told to let the files /dev/nvidia* through.",
        verify=again(s),
        undo="Start it as before.",
    )


def _image_texts(s: Situation) -> tuple[str, str]:
    files = several(s.names("files") or s.names("file"))
    found = f" Found: {files}." if files else ""
    return _ENTRY_IMAGE.title, f"{_ENTRY_IMAGE.explanation}{found}"


def _image_fixes(s: Situation) -> tuple[Fix, ...]:
    remove = Fix(
        title="Remove the driver's libraries from the image, then start a new container",
        why="In the image's build file (the Dockerfile), take out the line that installs a driver package. If the base "
        "image brings files such as libcuda.so.1 and libnvidia-ml.so.1, delete them there. "
        "The host's own libraries are put in at the start.",
        verify=again(s),
        undo="Start the container from the old image.",
        takes="as long as the image takes to build",
    )
    base = Fix(
        title="Build the image without the GPU, on an image that holds no driver",
        why="A build with the nvidia runtime as Docker's default leaves such files behind. "
        "NVIDIA's own CUDA images hold CUDA but no driver.",
        verify="A container from the new image starts, and nvidia-smi works in it.",
        undo="Start the container from the old image.",
        takes="as long as the image takes to build",
    )
    return (remove, base)


_ENTRY = CauseEntry(
    id="container.gpu-not-exposed",
    title="This container was started without the GPU",
    says="The container was given no GPU when it was started",
    explanation="A container sees only what it was given at its start, and this one was given no GPU. "
    "The card and the driver of the host can be in perfect order.",
    likely="nvidia-smi works on the machine itself and is unknown inside the container, or there is no file "
    "/dev/nvidia0 inside. The container was started by a tool, an editor or a script without an option for GPUs.",
    mended="Inside the container, nvidia-smi prints a table with the card and the framework lists it.",
    fixes=_fixes,
    tailor=_texts,
)
_ENTRY_IMAGE = CauseEntry(
    id="container.driver-libs-in-image",
    title="The container's image holds driver libraries of its own",
    says="Driver libraries inside the image clash with those of the host",
    explanation="The driver's libraries must be those of the host, which are put into the container at its start. "
    "This image brings its own, of another version. The two get into each other's way.",
    likely="The container fails at its start with a message that libnvidia-ml.so.1 or libcuda.so.1 exists, or it names "
    "two driver versions. Its build file installs an NVIDIA driver, or it was built while a GPU was attached.",
    mended="A new container starts without that message, and nvidia-smi in it names the driver version of the host.",
    fixes=_image_fixes,
    tailor=_image_texts,
)
ENTRIES = (_ENTRY, _ENTRY_IMAGE)
