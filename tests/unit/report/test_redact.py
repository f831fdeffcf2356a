import os
import time

import msgspec
import pytest

from gpuwizard.model.finding import Evidence, Finding
from gpuwizard.model.report import Report, Result, Target
from gpuwizard.report import Identity, redact

from .samples import ALL, ANNA, LINUX, TORCH_USER, UUID, WINDOWS


def redacted(text: str, identity: Identity = ANNA) -> str:
    report = Report(results=(Result(Target("python"), "failed", findings=(Finding("x", evidence=(Evidence(text),)),)),))
    once = redact(report, identity)
    assert redact(once, identity) == once
    return once.results[0].findings[0].evidence[0].says


def user(name: str, home: str = "", host: str = "box-17") -> Identity:
    return Identity(name, home or f"/home/{name}", host)


NAMES = ["cuda", "nvidia", "root", "torch", "user", "python", "lib", "tensorflow", "a"]
MUST_SURVIVE = [
    "/usr/local/cuda-13.0/bin",
    "/usr/local/cuda/lib64:/usr/lib/nvidia",
    "/opt/conda/envs/torch/lib/python3.11/site-packages/tensorflow/python/user.py",
    "torch.cuda.is_available()",
    "nvidia-cuda-runtime-cu12==12.9.79",
    "pip install 'tensorflow[and-cuda]'",
    "nvidia-smi",
    "https://developer.nvidia.com/cuda/downloads",
    "https://github.com/tensorflow/tensorflow/issues/63362",
    "git+https://github.com/pytorch/pytorch.git@v2.5.1",
    "spack install cudnn@9.8.0.87 cuda@12.9.0.13",
    "cuFFT 10.9.0.58, cuDNN 9.28.0.42, driver 525.60.13, Windows driver 32.0.15.7283",
    "libcublas.so.12.9.0.13",
    "cudnnCreate@libcudnn.so.9",
    "user@1000.service",
    "copy from device to host: 3.1 GB/s",
    "http://127.0.0.1:8888 and 0.0.0.0",
    "0000:01:00.0 at 08:00:00",
    "tensorflow/core/common_runtime/gpu/gpu_device.cc:2343",
    "std::vector<torch::Tensor>",
    "num_tokens=512, tokenizers=0.15",
    "Serial Number : N/A",
    "export HF_TOKEN=$MY_TOKEN",
    "/home/linuxbrew/.linuxbrew/bin and C:\\Users\\Public\\x",
    "sk-learn-contrib-is-a-long-name",
    "a @ b",
]


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("text", MUST_SURVIVE)
def test_a_common_name_falsifies_nothing(name: str, text: str) -> None:
    home = "/root" if name == "root" else f"/home/{name}"
    assert redacted(text, user(name, home)) == text


@pytest.mark.parametrize("name", NAMES)
def test_a_common_name_is_hidden_where_it_is_a_name(name: str) -> None:
    linux, windows = user(name), user(name, f"C:\\Users\\{name}")
    assert redacted(f"/home/{name}/.venv/bin/python", linux) == "~/.venv/bin/python"
    assert redacted(f"PATH=/usr/bin:/home/{name}/bin:/home/{name}", linux) == "PATH=/usr/bin:~/bin:~"
    assert redacted(f"{name}@box-17:~$ ls", linux) == "<user>@<host>:~$ ls"
    assert redacted(f"c:\\users\\{name.upper()}\\env", windows) == "~\\env"
    assert redacted(f"C:/Users/{name}/env", windows) == "~/env"
    assert redacted(f"'C:\\\\Users\\\\{name}\\\\env'", windows) == "'~\\\\env'"


@pytest.mark.parametrize(
    ("home", "text", "expected"),
    [
        ("/root", "/root/x and /mnt/root/x", "~/x and /mnt/root/x"),
        ("/root", "/root", "~"),
        ("/root", "/rootfs/x", "/rootfs/x"),
        ("/", "/usr/bin/python", "/usr/bin/python"),
        ("/tmp", "/tmp/x", "/tmp/x"),
        ("", "/usr/bin", "/usr/bin"),
        ("/home/müller", "/home/müller/x", "~/x"),
        ("/home/müller", "file:///home/m%C3%BCller/x", "file://~/x"),
        ("/home/müller", "/home/m\ufffd\ufffdller/x", "/home/<user>/x"),
        ("/home/a.b+c (d)", "'/home/a.b+c (d)/x' /home/aXb", "'~/x' /home/<user>"),
        ("/home/anna", "/home/annabel/x", "/home/<user>/x"),
        ("/home/anna/", "It is in /home/anna.", "It is in ~."),
        ("/home/anna", "-L/home/anna/lib -I/home/anna/include", "-L~/lib -I~/include"),
        ("/home/anna", "/backup/home/anna/x", "/backup/home/<user>/x"),
        ("/data/people/anna", "/data/people/anna/x", "~/x"),
        ("C:\\Users\\Anna Müller", "C:\\Users\\ANNAMÜ~1\\AppData", "~\\AppData"),
        ("C:\\Users\\Anna Müller", "\\\\?\\C:\\Users\\Anna Müller\\x", "\\\\?\\~\\x"),
        ("C:\\Users\\Anna Müller", "/mnt/c/Users/Anna Müller/x", "/mnt/c/Users/<user>/x"),
        ("/home/anna", "C:\\Users\\Other Guy\\x or /home/bob", "C:\\Users\\<user>\\x or /home/<user>"),
        ("/home/anna", "\\\\wsl$\\Ubuntu\\home\\bob\\x", "\\\\wsl$\\Ubuntu\\home\\<user>\\x"),
        ("/home/anna", "https://example.com/home/drivers", "https://example.com/home/drivers"),
    ],
)
def test_home_folders(home: str, text: str, expected: str) -> None:
    assert redacted(text, Identity("", home, "")) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("/data/anna/env/bin/python", "/data/<user>/env/bin/python"),
        ("/data/our group/anna/bin", "/data/our group/<user>/bin"),
        ("/x/site-packages/anna/y.py", "/x/site-packages/anna/y.py"),
        ("anna/x.cc:3 in Annapurna, annabel and anna.py", "anna/x.cc:3 in Annapurna, annabel and anna.py"),
        ("~anna/x", "~/x"),
        ("uid=1000(anna) groups=1000(anna),27(sudo)", "uid=1000(<user>) groups=1000(<user>),27(sudo)"),
        ("crw-rw---- 1 anna video 195, 0", "crw-rw---- 1 <user> video 195, 0"),
        ("Owner: anna, user=anna", "Owner: <user>, user=<user>"),
        ("hostname: lab-pc7", "hostname: <host>"),
        ("hostname: somewhere-else", "hostname: <host>"),
        ("Nov 21 08:00:00 lab-pc7 kernel: NVRM: Xid 79", "Nov 21 08:00:00 <host> kernel: NVRM: Xid 79"),
        ("http://lab-pc7:6006/", "http://<host>:6006/"),
        ("\\\\lab-pc7\\share\\x", "\\\\<host>\\share\\x"),
        ("/net/lab-pc7/data", "/net/<host>/data"),
        ("root@lab-pc7.physics.example.edu", "<user>@<host>"),
        ("(base) bob@other:~/x$ python", "(base) <login>:~/x$ python"),
        ("on DESKTOP-7F3K2L9", "on DESKTOP-7F3K2L9"),
    ],
)
def test_names_in_their_places(text: str, expected: str) -> None:
    assert redacted(text) == expected


def test_windows_account_and_computer() -> None:
    assert redacted("DESKTOP-7F3K2L9\\torch on desktop-7f3k2l9, CORP\\torch", TORCH_USER) == (
        "<host>\\<user> on <host>, <host>\\<user>"
    )


@pytest.mark.parametrize(
    ("text", "secret"),
    [
        ("hf_abcdefghijklmnopqrstuvwxyzABCDEFGH", "abcdefgh"),
        ("ghp_0123456789abcdefghij0123456789abcdef", "0123456789"),
        ("github_pat_11ABCDEFG0123456789_abcdefghijklmnop", "ABCDEFG"),
        ("glpat-abcDEF123456_7890xyz", "abcDEF"),
        ("sk-proj-abcdefghij0123456789abcd", "abcdefghij"),
        ("nvapi-abcdefghij0123456789abcd", "abcdefghij"),
        ("AKIAIOSFODNN7EXAMPLE", "IOSFODNN"),
        ("eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.dozjgNryP4J3jVmN", "eyJzdWI"),
        ("https://x.org/get?token=abc123&page=2", "abc123"),
        ('"password": "hunter2!"', "hunter2"),
        ("WANDB_API_KEY='0123abc def'", "0123abc"),
        ("curl --token s3cr3t-value x", "s3cr3t"),
        ("Authorization: Bearer abc.def-ghi", "abc.def"),
        ("Authorization: Basic dXNlcjpwYXNz", "dXNl"),
        ("https://anna:p@ss@files.example.edu/packages", "p@ss"),
        ("git+https://abcdef0123@github.com/x/y", "abcdef0123"),
        ("write to anna.m@example.edu please", "anna.m"),
        ("00:1a:2b:3c:4d:5e", "1a:2b"),
        ("00-1A-2B-3C-4D-5E", "1A-2B"),
        ("inet 10.20.30.40/24", "10.20"),
        ("tcp://10.20.30.40:29500", "10.20"),
        ("connected to 203.0.113.9", "203.0"),
        ("anna@10.20.30.40", "10.20"),
        ("listening on 8.8.4.4:2222", "8.8.4.4"),
        ("peer 192.168.178.20 left", "192.168"),
        ("IPv4 Address. . . . . . : 10.20.30.40", "10.20"),
        ("fe80::1a2b:3c4d%eth0", "1a2b"),
        ("ip-172-31-5-6.ec2.internal", "172-31"),
        ("ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIabc anna@laptop", "AAAAC3"),
        ("-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNz\naC1rZXk=\n-----END OPENSSH PRIVATE KEY-----", "b3Blbn"),
        ("-----BEGIN PRIVATE KEY-----\nb3BlbnNz\naC1rZX", "b3Blbn"),
        ("Serial Number                    : 1560221012345", "1560221"),
        ("<serial>0324918012345</serial>", "0324918"),
        ("S-1-5-21-1004336348-1177238915-682003330-1001", "1004336348"),
        ("machine-id: 0123456789abcdef0123456789abcdef", "0123456789"),
        (f"device {UUID}", "8932f937"),
        ("MIG-8932f937-d72c-4106-c12f-20bd9faed9f6", "8932f937"),
        ("MIG-GPU-8932f937-d72c-4106-c12f-20bd9faed9f6/1/0", "8932f937"),
    ],
)
def test_secrets_are_hidden_whoever_the_user_is(text: str, secret: str) -> None:
    assert secret in text
    assert secret not in redacted(text, Identity("", "", ""))


def test_what_stands_around_a_secret_stays() -> None:
    assert redacted("https://x.org/get?token=abc123&page=2") == "https://x.org/get?token=<secret>&page=2"
    assert redacted("https://u:p@files.example.edu/packages") == "https://<login>@files.example.edu/packages"


def strings(value: object) -> list[str]:
    if isinstance(value, str):
        return [value]
    if isinstance(value, dict):
        return [text for pair in value.items() for item in pair for text in strings(item)]
    return [text for item in value for text in strings(item)] if isinstance(value, list | tuple) else []


def test_a_whole_report_loses_its_names_and_keeps_the_rest() -> None:
    safe = redact(LINUX, ANNA)
    everything = "\n".join(strings(msgspec.to_builtins(safe)))
    for name in ("anna", "lab-pc7", "8932f937", "hf_abc", "hunter2", "quite-secret", "secret project"):
        assert name not in everything
    assert safe.results[0].target.python == "~/my env/bin/python"
    assert safe.results[0].root == "cudnn.missing"
    assert safe.facts.targets[0].components == (
        msgspec.structs.replace(LINUX.facts.targets[0].components[0], path="~/my env/lib/python3.11/site-packages"),
    )
    assert safe.facts.machine.host == LINUX.facts.machine.host


def test_a_process_keeps_only_the_name_of_its_program() -> None:
    nvml = redact(LINUX, ANNA).facts.machine.driver.nvml
    gpu = nvml.value.gpus[0]  # type: ignore[union-attr]
    assert [process.name for process in gpu.processes] == ["python train.py", "Xorg"]


def test_a_gpu_is_still_told_apart_by_its_number() -> None:
    safe = redact(LINUX, ANNA)
    gpu = safe.facts.machine.driver.nvml.value.gpus[0]  # type: ignore[union-attr]
    assert gpu.uuid == "GPU-<uuid-1>"
    assert safe.facts.machine.search.variables["CUDA_VISIBLE_DEVICES"] == gpu.uuid


def test_variables_are_judged_by_their_names() -> None:
    assert redact(LINUX, ANNA).facts.machine.search.variables == {
        "HOME": "~",
        "USER": "<user>",
        "HOSTNAME": "<host>",
        "CUDA_VISIBLE_DEVICES": "GPU-<uuid-1>",
        "HF_TOKEN": "<secret>",
    }


@pytest.mark.parametrize("name", ALL)
def test_twice_is_once(name: str) -> None:
    identity = TORCH_USER if name == "windows" else ANNA
    once = redact(ALL[name], identity)
    assert redact(once, identity) == once


def test_windows_report_of_a_user_named_torch() -> None:
    safe = redact(WINDOWS, TORCH_USER)
    finding = safe.results[0].findings[0]
    assert finding.explanation == WINDOWS.results[0].findings[0].explanation
    assert finding.evidence[0].says == "torch 2.5.1+cpu lies in ~\\\\env\\\\Lib\\\\site-packages\\\\torch"
    assert safe.facts.machine.search.variables["TEMP"] == "~\\AppData\\Local\\Temp"
    assert [command.text.partition(" -m ")[0] for command in finding.fixes[0].commands] == [
        '& "$env:USERPROFILE\\env\\Scripts\\python.exe"',
        '"%USERPROFILE%\\env\\Scripts\\python.exe"',
    ]


def test_the_current_identity_hides_this_home(monkeypatch: pytest.MonkeyPatch) -> None:
    home = "C:\\Users\\somebody-here" if os.name == "nt" else "/home/somebody-here"
    monkeypatch.setenv("USERPROFILE" if os.name == "nt" else "HOME", home)
    monkeypatch.setenv("USERDOMAIN", "DOMAIN-OF-TESTS")
    identity = Identity.current()
    assert identity.home == home
    assert "DOMAIN-OF-TESTS" in identity.hidden
    assert redacted(f"{home}{os.sep}x", identity) == f"~{os.sep}x"


@pytest.mark.parametrize(
    "piece", ["x_", "a.", "a-", "/home/anna/", "eyJabcdef.", "token", "usermod ", "aa:", "2001::", "\\"]
)
def test_a_long_line_takes_no_more_than_a_moment(piece: str) -> None:
    text = piece * (40_000 // len(piece))
    begin = time.process_time()
    redacted(text)
    assert time.process_time() - begin < 10
