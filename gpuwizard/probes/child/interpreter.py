"""Says what this Python is. Standard library only, Python 3.6 syntax; writes one JSON line to argv[1]."""
import json
import os
import struct
import sys
import sysconfig


def user_site():
    import site
    try:
        return site.getusersitepackages() if site.ENABLE_USER_SITE or sys.flags.isolated else ""
    except Exception:
        return ""


def enabled_user_site():
    # -I switches the user's site off for this process; a venv without system packages has none either.
    config = os.path.join(sys.prefix, "pyvenv.cfg")
    if os.path.isfile(config):
        with open(config, "rb") as file:
            text = file.read().decode("utf-8", "replace").lower().replace(" ", "")
        if "include-system-site-packages=true" not in text:
            return ""
    if os.environ.get("PYTHONNOUSERSITE"):
        return ""
    folder = user_site()
    return folder if folder and os.path.isdir(folder) else ""


def site_packages():
    folders = [p for p in sys.path if os.path.basename(p) in ("site-packages", "dist-packages")]
    for name in ("purelib", "platlib"):
        folder = sysconfig.get_paths().get(name)
        if folder and folder not in folders and os.path.isdir(folder):
            folders.append(folder)
    return folders


def main():
    facts = {
        "version": "%d.%d.%d" % sys.version_info[:3],
        "prefix": sys.prefix,
        "base_prefix": getattr(sys, "base_prefix", sys.prefix),
        "bits": struct.calcsize("P") * 8,
        "platform": sysconfig.get_platform(),
        "implementation": sys.implementation.name,
        "free_threaded": bool(sysconfig.get_config_var("Py_GIL_DISABLED")),
        "site_packages": site_packages(),
        "user_site": enabled_user_site(),
    }
    with open(sys.argv[1], "ab") as file:
        file.write((json.dumps(facts) + "\n").encode("utf-8") + b'{"done": true}\n')


main()
