"""Runs one small kernel on one GPU by the driver alone. Runs under any Python 3.6+; argv: channel, device index.

No framework and no toolkit is involved: the driver itself compiles the kernel below. Each step is announced before it
begins, so that a crash or a hang names it. Everything that was taken is given back, also after a step that failed.
"""
import array
import ctypes
import json
import os
import random
import sys
import time

CHANNEL = sys.argv[1]
INDEX = int(sys.argv[2])

# What the kernel computes, for every number of the input: three times the number plus its position, in 32 bits.
KERNEL = b"""
.version %s
.target %s
.address_size 64

.visible .entry gpuwizard_check(.param .u64 out, .param .u64 in, .param .u32 n)
{
    .reg .pred %%beyond;
    .reg .b32 %%block, %%size, %%thread, %%place, %%count, %%number;
    .reg .b64 %%from, %%to, %%offset;

    mov.u32 %%block, %%ctaid.x;
    mov.u32 %%size, %%ntid.x;
    mov.u32 %%thread, %%tid.x;
    mad.lo.u32 %%place, %%block, %%size, %%thread;
    ld.param.u32 %%count, [n];
    setp.ge.u32 %%beyond, %%place, %%count;
    @%%beyond bra END;
    ld.param.u64 %%to, [out];
    ld.param.u64 %%from, [in];
    cvta.to.global.u64 %%to, %%to;
    cvta.to.global.u64 %%from, %%from;
    mul.wide.u32 %%offset, %%place, 4;
    add.u64 %%from, %%from, %%offset;
    add.u64 %%to, %%to, %%offset;
    ld.global.u32 %%number, [%%from];
    mad.lo.u32 %%number, %%number, 3, %%place;
    st.global.u32 [%%to], %%number;
END:
    ret;
}
"""
ENTRY = b"gpuwizard_check"
# The oldest code that each card can be given: compute capability from, version of PTX, target. A driver compiles it for
# every newer card. PTX 6.0 came with CUDA 9.0, 3.2 with CUDA 5.5, 2.3 with CUDA 4.0.
TARGETS = (((5, 0), b"6.0", b"sm_50"), ((3, 0), b"3.2", b"sm_30"), ((0, 0), b"2.3", b"sm_20"))

MIB = 1024 * 1024
# Of the memory that is free a tenth at most is taken, and never more than this.
MOST_BYTES = 256 * MIB
COPY_BYTES = 32 * MIB
LEAST_BYTES = 4096
# A copy of less says nothing about speed.
FAIR_BYTES = 4 * MIB
# The first copy also maps the computer's memory; the best of these after it is told.
WARM = 2
NUMBERS = 1 << 19
THREADS = 256
# Lies in the result before the kernel runs: one that did nothing must not find the numbers of an earlier run.
POISON = b"\xa5"

# cuda.h: CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MAJOR and _MINOR, CU_JIT_ERROR_LOG_BUFFER and its size.
MAJOR, MINOR = 75, 76
ERROR_LOG, ERROR_LOG_BYTES = 5, 6


def own(name):
    """Loads a file of ours by its path: our folder on Python's path would hide modules of the same name."""
    path = os.path.join(os.path.dirname(os.path.abspath(__file__)), name + ".py")
    module = type(sys)("gpuwizard_" + name)
    with open(path, "rb") as file:
        exec(compile(file.read(), path, "exec"), module.__dict__)
    return module


API = own("driver_api")
Driver, Failed, NO_NUMBER = API.Driver, API.Failed, API.NO_NUMBER
c_address, c_int, c_pointer, c_size, c_text, c_uint = (
    API.c_address, API.c_int, API.c_pointer, API.c_size, API.c_text, API.c_uint)


def say(**facts):
    with open(CHANNEL, "ab") as file:
        file.write((json.dumps(facts) + "\n").encode("utf-8"))


class Test:
    """The steps, in order; each leaves behind what the next ones need."""

    def __init__(self):
        self.driver = self.device = self.capability = self.context = self.module = self.function = None
        self.primary = False
        self.taken = []

    def init(self):
        try:
            self.driver = Driver()
        except OSError as error:
            raise Failed(NO_NUMBER, str(error))
        self.driver.call("cuInit", 0)

    def find_device(self):
        device, major, minor = c_int(), c_int(), c_int()
        name = ctypes.create_string_buffer(256)
        self.driver.call("cuDeviceGet", ctypes.byref(device), INDEX)
        self.driver.call("cuDeviceGetName", name, 256, device)
        self.driver.call("cuDeviceGetAttribute", ctypes.byref(major), MAJOR, device)
        self.driver.call("cuDeviceGetAttribute", ctypes.byref(minor), MINOR, device)
        self.device, self.capability = device, (major.value, minor.value)
        say(note="device", name=name.value.decode("utf-8", "replace"), uuid=self.uuid(),
            compute_capability="%d.%d" % self.capability)

    def uuid(self):
        """The newer call tells the part of a card (MIG) that this process was given, the older one the whole card."""
        part, whole = self.ask_uuid("cuDeviceGetUuid_v2"), self.ask_uuid("cuDeviceGetUuid")
        number = part or whole
        if not number:
            return ""
        kind = "MIG" if part and whole and part != whole else "GPU"
        return "-".join([kind, number[:8], number[8:12], number[12:16], number[16:20], number[20:]])

    def ask_uuid(self, name):
        buffer = ctypes.create_string_buffer(16)
        if not self.driver.has(name) or self.driver.ask(name, buffer, self.device):
            return ""
        return "".join("%02x" % byte for byte in bytearray(buffer.raw))

    def open_context(self):
        context = c_pointer()
        if self.driver.has("cuCtxCreate_v2"):
            self.driver.call("cuCtxCreate_v2", ctypes.byref(context), 0, self.device)
            self.context = context
            return
        self.driver.call("cuDevicePrimaryCtxRetain", ctypes.byref(context), self.device)
        self.context, self.primary = context, True
        self.driver.call("cuCtxSetCurrent", context)

    def take_memory(self):
        free, total = c_size(), c_size()
        self.driver.call("cuMemGetInfo_v2", ctypes.byref(free), ctypes.byref(total))
        room = max(min(free.value // 10, MOST_BYTES), LEAST_BYTES)
        self.count = min(NUMBERS, room // 8)
        self.result_bytes = 4 * self.count
        self.copy_bytes = min(COPY_BYTES, room - self.result_bytes) // 4 * 4
        self.source, self.result = self.allocate(self.copy_bytes), self.allocate(self.result_bytes)
        say(note="memory", allocated=self.copy_bytes + self.result_bytes, free=free.value, total=total.value)

    def allocate(self, size):
        address = c_address()
        self.driver.call("cuMemAlloc_v2", ctypes.byref(address), size)
        self.taken.append(address)
        return address

    def copy_in(self):
        block = random.Random(20).getrandbits(8 * self.result_bytes).to_bytes(self.result_bytes, "little")
        self.sent = (block * (self.copy_bytes // len(block) + 1))[:self.copy_bytes]
        self.send(self.result, POISON * self.result_bytes)
        self.send(self.source, self.sent)
        self.say_speed("to_gpu", lambda: self.send(self.source, self.sent))

    def send(self, address, data):
        """Copies to the GPU and returns the seconds until all of it was there."""
        started = time.perf_counter()
        self.driver.call("cuMemcpyHtoD_v2", address, ctypes.cast(c_text(data), c_pointer), len(data))
        self.driver.call("cuCtxSynchronize")
        return max(time.perf_counter() - started, 1e-9)

    def fetch(self, buffer, address, size):
        started = time.perf_counter()
        self.driver.call("cuMemcpyDtoH_v2", buffer, address, size)
        return max(time.perf_counter() - started, 1e-9)

    def say_speed(self, way, copy):
        warm = min(copy() for _ in range(WARM))
        if self.copy_bytes >= FAIR_BYTES:
            say(note="speed", **{way: self.copy_bytes / warm})

    def load_module(self):
        version, target = next((row[1], row[2]) for row in TARGETS if self.capability >= row[0])
        module, function = c_pointer(), c_pointer()
        log = ctypes.create_string_buffer(2048)
        options = (c_int * 2)(ERROR_LOG, ERROR_LOG_BYTES)
        values = (c_pointer * 2)(ctypes.addressof(log), len(log))
        try:
            self.driver.call("cuModuleLoadDataEx", ctypes.byref(module), KERNEL % (version, target), 2, options, values)
        except Failed as error:
            said = " ".join(log.value.decode("utf-8", "replace").split())
            raise Failed(error.code, "%s; the driver's compiler says: %s" % (error, said[:500]) if said else str(error))
        self.module = module
        self.driver.call("cuModuleGetFunction", ctypes.byref(function), module, ENTRY)
        self.function = function

    def launch(self):
        given = (self.result, self.source, c_uint(self.count))
        arguments = (c_pointer * len(given))(*[ctypes.addressof(item) for item in given])
        blocks = (self.count + THREADS - 1) // THREADS
        self.driver.call("cuLaunchKernel", self.function, blocks, 1, 1, THREADS, 1, 1, 0, None, arguments, None)
        self.driver.call("cuCtxSynchronize")

    def copy_out(self):
        self.got, self.back = (ctypes.create_string_buffer(size) for size in (self.result_bytes, self.copy_bytes))
        self.fetch(self.got, self.result, self.result_bytes)
        self.fetch(self.back, self.source, self.copy_bytes)
        self.say_speed("from_gpu", lambda: self.fetch(self.back, self.source, self.copy_bytes))

    def compare(self):
        numbers, got = array.array("I"), array.array("I")
        numbers.frombytes(self.sent[:self.result_bytes])
        got.frombytes(self.got.raw)
        right = array.array("I", [(number * 3 + place) & 0xFFFFFFFF for place, number in enumerate(numbers)])
        if got != right:
            wrong = [place for place in range(self.count) if got[place] != right[place]]
            first = wrong[0]
            raise Failed(NO_NUMBER, "%d of %d differ; number %d is %d and should be %d"
                         % (len(wrong), self.count, first, got[first], right[first]))
        if self.back.raw != self.sent:
            raise Failed(NO_NUMBER, "data that was copied to the GPU and back has changed")

    def free(self):
        """Gives everything back, as far as the driver lets; raises the first error after it tried all."""
        calls = [("cuMemFree_v2", address) for address in self.taken]
        if self.module is not None:
            calls.append(("cuModuleUnload", self.module))
        if self.context is not None and not self.primary:
            calls.append(("cuCtxDestroy_v2", self.context))
        if self.primary:
            newer = self.driver.has("cuDevicePrimaryCtxRelease_v2")
            calls.append(("cuDevicePrimaryCtxRelease_v2" if newer else "cuDevicePrimaryCtxRelease", self.device))
        # Nothing may be given back twice: this is called again where it failed.
        self.taken, self.module, self.context, self.primary = [], None, None, False
        first = None
        for name, argument in calls:
            try:
                self.driver.call(name, argument)
            except Failed as error:
                first = first or error
        if first is not None:
            raise first

    def steps(self):
        return (("init", self.init), ("device", self.find_device), ("context", self.open_context),
                ("memory", self.take_memory), ("copy-in", self.copy_in), ("module", self.load_module),
                ("launch", self.launch), ("copy-out", self.copy_out), ("compare", self.compare), ("free", self.free))


def attempt(name, work):
    """Announces a step, does it, and tells how it went. Returns whether the next one may follow."""
    say(begin=name)
    started = time.perf_counter()
    code, text = 0, ""
    try:
        work()
    except Failed as error:
        code, text = error.code, str(error)
    except Exception as error:  # The computer's own memory ran out, or ctypes refused: not the driver's answer.
        code, text = NO_NUMBER, "%s: %s" % (type(error).__name__, error)
    say(stage=name, ok=not code, code=code, error=text, seconds=round(time.perf_counter() - started, 4))
    return not code


def without_core_file():
    """A crash must not leave all of this process's memory in a file."""
    try:
        import resource
        resource.setrlimit(resource.RLIMIT_CORE, (0, resource.getrlimit(resource.RLIMIT_CORE)[1]))
    except (ImportError, OSError, ValueError):
        pass


def main():
    without_core_file()
    test = Test()
    if all(attempt(name, work) for name, work in test.steps()):
        return
    say(begin="free")
    try:
        test.free()
    except Exception:
        pass  # After a kernel that failed the driver refuses every call; the end of the process gives all back.


main()
say(done=True)
