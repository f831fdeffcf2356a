"""Files of any content must never stop the search."""

import json

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gpuwizard.probes.environments import describe_python

CONTENT = st.one_of(
    st.binary(max_size=200),
    st.text(max_size=100).map(lambda text: f"version = {text}\nName: {text}\nVersion: {text}\nhome={text}\n".encode()),
    st.text(max_size=100).map(lambda text: json.dumps({"argv": [text], "display_name": text}).encode()),
    st.text(max_size=60).map(lambda text: f"/{text}\n{text}/python\n".encode("utf-8", "replace")),
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(CONTENT, st.text(max_size=40))
def test_any_content_of_any_file_is_borne(machine_once, content, value):
    machine, files = machine_once
    for path in files:
        path.write_bytes(content)
    machine.env |= {"PYENV_VERSION": value, "PATH": value, "CONDA_EXE": value, "PY_PYTHON": value}
    assert f"{machine.root}/srv/full/bin/python" == describe_python("/srv/full", machine.context).python
    assert "home/jo/work/project/.venv/bin/python" in machine.find()
