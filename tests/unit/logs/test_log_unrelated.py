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
}


@pytest.mark.parametrize("name", TEXTS)
def test_nothing_is_found(name: str) -> None:
    told = explain(TEXTS[name])
    assert (told.causes, told.harmless) == ((), ())
