"""What the Linux loader says: a library not found or damaged, a C library too old, a function missing."""

from gpuwizard.logs.message import Family, Row, row
from gpuwizard.logs.names import describe
from gpuwizard.logs.phrases import ABSENT

_FILE = r"(?P<library>(?:/[^:'\"]{1,300}/)?[\w.+-]{1,120}\.(?:so|dylib)[\w.]{0,20})"

ROWS: tuple[Row, ...] = (
    row(
        "c-library-too-old",
        "glibc_|glibcxx_|cxxabi_|gcc_",
        r"(?P<library>[^\s:]{1,200}): .{0,40}?\b(?P<needs>(?:GLIBC|GLIBCXX|CXXABI|GCC)_\d[\d.]{0,12})\W{0,3}"
        rf"{ABSENT}(?: \([^)/]{{1,30}}? (?P<needed_by>/?[^) ]{{1,400}})\))?",
    ),
    row(
        "c-library-too-old",
        "version `glibc|version 'glibc|version `cxxabi|version 'cxxabi|version \"glibc",
        r"version [`'\"](?P<needs>(?:GLIBC|GLIBCXX|CXXABI)_\d[\d.]{0,12})['\"] {0,4}not found",
        span=2,
    ),
    row(
        "undefined-symbol",
        "undefined symbol",
        _FILE + r": (?P<reason>undefined symbol: (?P<symbol>[\w.@]{1,300})(?:, version [\w.+-]{1,60})?)",
        refine=describe,
    ),
    row(
        "library-not-loaded",
        "cannot open shared object file",
        _FILE + r": (?P<reason>cannot open shared object file.{0,60})",
        refine=describe,
    ),
    row(
        "library-not-loaded",
        "file too short|invalid elf header|wrong elf class",
        _FILE + r": (?P<reason>file too short|invalid ELF header|wrong ELF class.{0,20})",
        refine=describe,
    ),
    row(
        "library-not-loaded",
        "enable executable stack|map segment",
        _FILE + r": (?P<reason>(?:cannot enable executable stack|failed to map segment).{0,80})",
        refine=describe,
    ),
    row(
        "static-tls-full",
        "static tls block",
        r"(?P<library>\S{1,200}): cannot allocate memory in static TLS block",
    ),
    row(
        "cpu-instruction-missing",
        "compiled to use|illegal instruction",
        r"was compiled to use (?P<needs>\S{1,40}(?: \S{1,12}){0,8}) instructions, but these aren't available|"
        r"Fatal Python error: Illegal instruction|^\W{0,3}Illegal instruction(?: \(core dumped\))?\W{0,3}$|"
        r"signal (?:4\b|SIGILL\b(?![\w-]))|Illegal instruction: 4|line \d+: +\d+ Illegal instruction",
    ),
    row(
        "cpu-instruction-missing",
        "illegal instruction",
        r"['\"`]Illegal instruction['\"`]? ?(?:\(core dumped\)|error|$)|\bIllegal instruction\W{1,4}core dumped",
    ),
    row(
        "cpu-instruction-missing",
        "sigill",
        r"\b(?:signals?|signaled|received|killed|terminated|exit(?:ed|s)?|crash\w*|died|fatal|interrupted|aborted|dumped|"
        r"code|status|caught)\b.{0,24}?[ (:=]SIGILL\b"
        r"(?!-| (?:signal|nostop|stop|noprint|print|nopass|pass))|"
        r"\bSIGILL\b.{0,8}?(?:received|core dumped)|"
        r"\bSIGILL\b:? \(?illegal instruction|^SIGILL\W{0,2}$",
    ),
    row(
        "cpu-instruction-missing",
        "illegal hardware instruction",
        r"illegal hardware instruction(?: \(core dumped\))? {0,4}(?P<program>\S.{0,200})?",
    ),
    row(
        "undefined-symbol",
        "with link time reference",
        r"symbol (?P<symbol>[\w.@]{1,200}),? version (?P<symbol_version>[\w.+-]{1,60}) not defined in file "
        r"(?P<library>[\w.+-]{1,80}) with link time reference",
        facts={"reason": "undefined symbol"},
        refine=describe,
    ),
    row(
        "platform-unfit",
        "error relocating|ld-linux-|incompatible architecture|wrong architecture",
        r"Error relocating \S{0,200}(?:tensorflow|torch|jax|numpy)\S{0,200}: \S+: symbol not found|"
        r"Error loading shared library ld-linux-\S+|mach-o.{0,60}(?:incompatible|wrong) architecture",
    ),
    row("library-damaged", "fatal python error: bus error", r"Fatal Python error: Bus error"),
)

FAMILY = Family("loader_linux", ROWS)
