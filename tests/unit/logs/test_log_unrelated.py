"""Text about something else is no finding."""

import pytest

from gpuwizard.logs.explain import explain

TEXTS = {
    "a test run": """
============================= test session starts ==============================
platform linux -- Python 3.12.3, pytest-8.3.4, pluggy-1.5.0
collected 142 items
tests/test_api.py ....F...                                               [  5%]
E       AssertionError: assert 404 == 200
E        +  where 404 = <Response [404 NOT FOUND]>.status_code
FAILED tests/test_api.py::test_version - AssertionError: assert 404 == 200
1 failed, 141 passed, 3 warnings in 12.20s
""",
    "compiler errors": """
main.c: In function 'main':
main.c:12:5: error: 'foo' undeclared (first use in this function)
/usr/bin/ld: main.o: undefined reference to `compress2'
collect2: error: ld returned 1 exit status
make: *** [Makefile:10: app] Error 1
error: Microsoft Visual C++ 14.0 or greater is required.
""",
    "a web application's traceback": """
Traceback (most recent call last):
  File "/srv/app/venv/lib/python3.11/site-packages/django/core/handlers/exception.py", line 55, in inner
    response = get_response(request)
  File "/srv/app/shop/views.py", line 31, in checkout
    order = Order.objects.get(pk=pk)
shop.models.Order.DoesNotExist: Order matching query does not exist.
ModuleNotFoundError: No module named 'shop.payments'
""",
    "a database client": "ImportError: libpq.so.5: cannot open shared object file: No such file or directory",
    "another DLL": "ImportError: DLL load failed while importing cv2: The specified module could not be found.",
    "another missing file": "FileNotFoundError: [WinError 2] The system cannot find the file specified: 'C:\\\\x.txt'",
    "another package": "ERROR: No matching distribution found for mypackage==1.2 (from versions: none)",
    "an empty list": "[]\n[]\nTrue\n",
    "prose": """
The driver of the bus was too old to see the device in front of him. He could not find the version of the
map that he wanted, the memory of it was gone, and no module of the course had taught him what to do.
""",
    "a shell session": "$ ls\nDockerfile  README.md  src\n$ git status\nOn branch main\nnothing to commit\n",
    "a page of JSON": '{"status": "error", "code": 999, "errors": [{"code": 126, "message": "not found"}]}',
    "nothing": "",
    "a web server's log": """
2026/11/21 10:14:02 [error] 31#31: *1187 upstream timed out (110: Connection timed out) while reading response header
2026/11/21 10:14:09 [crit] 31#31: *1190 connect() to unix:/run/app.sock failed (2: No such file or directory)
10.0.0.7 - - [21/Nov/2026:10:14:09 +0000] "GET /api/device/803 HTTP/1.1" 502 157 "-" "curl/8.5.0"
""",
    "a Java program out of memory": """
Exception in thread "main" java.lang.IllegalStateException: device not found
	at com.example.Registry.find(Registry.java:118)
	at com.example.Main.main(Main.java:9)
Caused by: java.lang.OutOfMemoryError: Java heap space
	... 10 more
FAILURE: Build failed with an exception. Execution failed for task ':app:compileJava'.
""",
    "a JavaScript program out of memory": """
<--- Last few GCs --->
[4242:0x5581]   812 ms: Mark-sweep 12.1 (14.0) -> 12.0 (14.2) MB, 9.1 / 0.0 ms  (average mu = 0.102) allocation failure
FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory
 1: 0xb7a3e0 node::Abort() [node]
Aborted (core dumped)
""",
    "a Python program out of memory": """
numpy.exceptions.AxisError: axis 2 is out of bounds for array of dimension 2
MemoryError: Unable to allocate 12.0 GiB for an array with shape (40000, 40000) and data type float64
Out of memory: Killed process 4242 (python3) total-vm:31457280kB, anon-rss:15728640kB
""",
    "packages of npm": """
npm ERR! code ERESOLVE
npm ERR! ERESOLVE could not resolve
npm ERR! While resolving: shop@1.0.0
npm ERR! Found: react@18.3.1
npm ERR! Could not resolve dependency: peer react@"^17.0.0" from react-table@7.8.0
npm ERR! code E404
npm ERR! 404 Not Found - GET /left-padd - Not found
""",
    "an image that is built": """
 => ERROR [3/5] RUN apt-get update && apt-get install -y libpq-dev                          4.2s
------
 > [3/5] RUN apt-get update && apt-get install -y libpq-dev:
3.91 E: Unable to locate package libpq-dev
------
Dockerfile:4
ERROR: failed to solve: process "/bin/sh -c apt-get install -y libpq-dev" did not complete successfully: exit code: 100
""",
    "packages of Debian": """
The following packages have unmet dependencies:
 libreoffice-core : Depends: fonts-opensymbol but it is not going to be installed
E: Unable to correct problems, you have held broken packages.
W: Failed to fetch http://deb.example.org/dists/stable/InRelease  Temporary failure resolving 'deb.example.org'
""",
    "a driver of a wireless adapter": """
Building module:
cleaning build area...
'make' -j4 KVER=6.1.0-21-amd64.....(bad exit status: 2)
Error! Bad return status for module build on kernel: 6.1.0-21-amd64 (x86_64)
Consult /var/lib/dkms/rtl8821ce/5.5.2/build/make.log for more information.
""",
    "a system's journal": """
Nov 21 10:00:01 box systemd[1]: backup.service: Main process exited, code=exited, status=203/EXEC
Nov 21 10:00:01 box systemd[1]: backup.service: Failed with result 'exit-code'.
Nov 21 10:00:04 box kernel: usb 1-4: device descriptor read/64, error -71
Nov 21 10:00:04 box sshd[812]: error: kex_exchange_identification: Connection closed by remote host
Nov 21 10:00:05 box dockerd[640]: level=error msg="Handler for POST /containers/create returned error: No such image"
""",
    "a graphics card of another maker": """
[29256.535553] [drm:amdgpu_job_timedout [amdgpu]] *ERROR* ring gfx_0.0.0 timeout, signaled seq=95746, emitted seq=95748
[29256.536743] amdgpu 0000:06:00.0: amdgpu: GPU reset begin!
[29256.539027] i915 0000:00:02.0: [drm] GPU HANG: ecode 9:1:0x85dffffb, in firefox [2243]
[29257.100001] amdgpu: module verification failed: signature and/or required key missing - tainting kernel
""",
    "a training on the processor": """
2026-11-21 10:26:38,410 INFO train: Using device: cpu
2026-11-21 10:26:41,892 INFO train: Epoch [1/3] step 0/5 loss 0.4564
Traceback (most recent call last):
  File "/home/ann/env/lib/python3.11/site-packages/torch/nn/modules/linear.py", line 125, in forward
    return F.linear(input, self.weight, self.bias)
RuntimeError: mat1 and mat2 shapes cannot be multiplied (3x5 and 4x2)
""",
    "a package of R": """
** testing if installed package can be loaded
Error in dyn.load(file, DLLpath = DLLpath, ...) :
  unable to load shared object '/home/ann/R/x86_64-pc-linux-gnu-library/4.2/units/libs/units.so':
  /home/ann/R/x86_64-pc-linux-gnu-library/4.2/units/libs/units.so: undefined symbol: ut_free_system
ERROR: loading failed
""",
    "MATLAB": """
Undefined function 'imread2' for input arguments of type 'char'.
Error in analyse (line 14)
    img = imread2(path);
Out of memory. Type "help memory" for your options.
""",
    "events of Windows": """
Log Name: System   Source: Service Control Manager   Event ID: 7034   Level: Error
The Print Spooler service terminated unexpectedly. It has done this 1 time(s).
Faulting application name: excel.exe, version: 16.0.17126.20132, time stamp: 0x65a1b2c3
Faulting module name: KERNELBASE.dll, version: 10.0.19041.3636
Exception code: 0xc0000005
The driver \\\\Driver\\\\WUDFRd failed to load for the device USB\\\\VID_046D&PID_C52B.
""",
    "a database": """
2026-11-21 10:31:07.104 UTC [88] FATAL:  password authentication failed for user "shop"
2026-11-21 10:31:09.871 UTC [91] ERROR:  deadlock detected at character 14
2026-11-21 10:31:09.871 UTC [91] DETAIL:  Process 91 waits for ShareLock on transaction 81244; blocked by process 88.
SQLSTATE[HY000] [2002] Connection refused; error code 2002
""",
    "German": """
Fehler: Der Druckertreiber ist nicht installiert. Das Gerät wurde nicht gefunden.
Die Datei »libfoo.so« konnte nicht geöffnet werden: Keine Berechtigung
Die Version der Bibliothek ist zu alt. Nicht genügend Arbeitsspeicher.
""",
    "Chinese": """
2026-11-21 10:02:11.400 ERROR 4242 --- [main] o.s.boot.SpringApplication : 应用启动失败
java.sql.SQLException: 无法加载数据库驱动程序 com.mysql.cj.jdbc.Driver
错误: 找不到或无法加载主类 com.example.Main
打印机驱动程序无法使用，内存不足
""",
    "Japanese": """
エラー: メイン・クラス com.example.Main が見つかりません
プリンター ドライバーがインストールされていません。メモリが不足しています。
""",
    "a README of a project that uses GPUs": """
## Installation
You need Python 3.10, CUDA 12.4 and cuDNN 9. Create an environment with `conda create -n demo python=3.10`.
## Training
    CUDA_VISIBLE_DEVICES=0,1 torchrun --nproc_per_node=2 train.py --device cuda
    device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
Training takes 3 hours on one A100 and needs 35 GB of memory.
""",
    "a program of Qt": """
Traceback (most recent call last):
  File "build.py", line 9, in <module>
    from PyQt5 import QtCore
ImportError: DLL load failed: The specified module could not be found.
""",
    "a program of Qt in Spanish": """
    from PyQt5.QtCore import QTimer
ImportError: DLL load failed: %1 no es una aplicación Win32 válida.
""",
    "a module of SQLite": "(DLL load failed: The specified module could not be found.) 'C:\\\\_sqlite3.pyd'",
    "a module of numpy": "ImportError: DLL load failed while importing _multiarray_umath: The specified module",
    "a set-up program that crashes": """
Faulting application name: Setup.exe, version: 4.2.0.0
Faulting module name: ntdll.dll
Exception code: 0xc0000135
""",
    "a game that crashes": "Faulting application name: game.exe\nException code: 0xc000001d",
    "a program of 32 bits": "The application was unable to start correctly (0xc000007b). Click OK to close it.",
    "another program's DLL": "[WinError 126] The specified module could not be found: 'C:\\\\libgobject-2.0-0.dll'",
    "any program without its runtime": "The code execution cannot proceed because MSVCP140.dll was not found.",
    "Node on an old system": """
Run actions/checkout@v4
/__e/node20/bin/node: /lib/x86_64-linux-gnu/libc.so.6: version `GLIBC_2.28' not found (required by /__e/node20/bin/node)
""",
    "a tool on an old system, and a GPU": """
Installing on a machine with a GPU
./terraform: /lib64/libstdc++.so.6: version `GLIBCXX_3.4.26' not found (required by ./terraform)
""",
    "a list of signals": "SIGFPE\nSIGILL\nSIGABRT\n",
    "a debugger": "(gdb) handle SIGILL nostop noprint\nProgram received signal SIGILL, Illegal instruction.",
    "a server on an old processor": "[1]    4242 illegal hardware instruction  ./redis-server",
    "jemalloc": "ImportError: /usr/lib/libjemalloc.so.2: cannot allocate memory in static TLS block",
    "Prisma": """
Error loading shared library ld-linux-x86-64.so.2: No such file or directory (needed by /app/@prisma/engines/query.node)
""",
    "psycopg": "dlopen(/v/psycopg2/_psycopg.so, 2): (mach-o file, but is an incompatible architecture (have 'x86_64'))",
    "a program of 32 bits on Linux": "loading shared libraries: libstdc++.so.6: wrong ELF class: ELFCLASS32",
    "names of errors": "    'OutOfMemoryError',\n    'StackOverflowError',",
    "a service's quota": """
ResourceExhaustedError: 8 RESOURCE_EXHAUSTED: Quota exceeded for quota metric 'Read requests'
google.api_core.exceptions.ResourceExhausted: 429 RESOURCE_EXHAUSTED: Failed to allocate quota
""",
    "memory of the computer": """
OOM when allocating tensor with shape[9,9] and type float on /job:localhost/task:0/device:CPU:0 by allocator cpu
""",
    "transactions": 'database "shop": oldest xid 79\nCaused by: javax.transaction.xa.XAException: xid (62) not found',
    "a compiler's warning": "but argument 3 has type 'XID64' [-Wformat=]",
    "devices on a bus": "This device cannot start. (Code 10) USB Audio Codec\nUSB Root Hub was stopped. (Code 43)",
    "a scanner": "Looking for scanners\nNo devices found",
    "a block chain": "hyperledger Fabric Manager failed to join channel",
    "a camera": "user pi is not in the video group, cannot open /dev/video0",
    "a modem": "Error 702 while sending data to the modem\nError 718: The connection was terminated.",
    "a query": "SQL error: 714 near line 12\nError 804: tag not closed\nError 803: user not found in directory",
    "a web server's module": "Error 222: could not load module mod_perl",
    "a transfer": "Error 35: SSL connect error\nError 46: Could not extend lock file\nError 999: internal failure",
    "a start": "the logging system not yet initialized\nSystem not yet initialized, retry in 5 seconds",
    "a rocket": "the launch timed out and was terminated by the watchdog (stage 2)\ninvalid device ordinal",
    "a price": "I bought a GPU error 100 percent my fault",
    "a game's picture": "GPU: GeForce GTX 1050, GL error 3 in pipeline",
    "a line of Python": 'os.environ["CUDA_VISIBLE_DEVICES"] = str(args.gpu)',
    "old names of numpy": """
Traceback (most recent call last):
AttributeError: module 'numpy' has no attribute 'int'.
ValueError: numpy.dtype size changed, may indicate binary incompatibility. Expected 96 from C header, got 88
""",
    "a validator": """
Traceback (most recent call last):
  File "/srv/app/main.py", line 1, in <module>
    import pydantic
ImportError: cannot import name 'TypeAliasType' from 'typing_extensions' (/srv/app/venv/typing_extensions.py)
""",
    "a schema": """
  File "/srv/app/rpc_pb2.py", line 5, in <module>
TypeError: Descriptors cannot be created directly.
""",
    "a script named like a module": "ImportError: cannot import name 'Enum' from 'enum' (/home/ann/project/enum.py)",
    "statistics": """
Loading the survey
Fitting
Plotting
OMP: Error #15: Initializing libiomp5md.dll, but found libiomp5 already initialized.
""",
    "any requirement": """
error: Expected end or semicolon (after name and no valid version specifier)
    git+https://example.org/repo
""",
    "a compiler that is not there": "-- Failed to find C compiler, check CMAKE_C_COMPILER",
    "a library of anybody's": "Could not load library libfoo.so.3. Error: No such file or directory",
    "a volume": 'docker: Error response from daemon: could not select device driver "local" with capabilities: [].',
    "a parser": "json: Unexpected end of sequence at line 3",
    "an emulator": "qemu-system-x86_64: -numa node: built without NUMA support",
    "a compiler's notes": "Registers are spilled in an earlier pass.",
    "an editor's list of words": "syn keyword xLang AssertionError StackOverflowError NullPointerError SIGSEGV SIGFPE",
}


@pytest.mark.parametrize("name", TEXTS)
def test_nothing_is_found(name: str) -> None:
    told = explain(TEXTS[name])
    assert (told.causes, told.harmless) == ((), ())
