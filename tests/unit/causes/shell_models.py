"""How cmd, PowerShell and Windows programs read a line, written down as rules for where none of them is at hand."""

import re


def cmd_line(text: str, variables: dict[str, str]) -> str:
    """What cmd hands to a program: percent signs first, quotes or not, then carets outside of quotes."""

    def value(match: "re.Match[str]") -> str:
        return variables.get(match.group(1).lower(), match.group(0))

    expanded, position = "", 0
    while position < len(text):
        match = re.compile(r"%([^%]+)%").match(text, position)
        if match and match.group(1).lower() in variables:
            expanded += value(match)
            position = match.end()
        else:
            expanded += text[position]
            position += 1
    kept, quoted, position = "", False, 0
    while position < len(expanded):
        letter = expanded[position]
        if letter == '"':
            quoted = not quoted
        if letter == "^" and not quoted:
            position += 1
            letter = expanded[position : position + 1]
        elif letter in "&|<>" and not quoted:
            raise AssertionError(f"cmd would take {letter} as an operator in {text}")
        kept += letter
        position += 1
    return kept


def program_arguments(line: str) -> list[str]:
    """How a Windows program splits its command line: Microsoft's rules for quotes and backslashes."""
    arguments: list[str] = []
    current, quoted, started, position = "", False, False, 0
    while position < len(line):
        backslashes = len(line[position:]) - len(line[position:].lstrip("\\"))
        if backslashes and line[position + backslashes : position + backslashes + 1] == '"':
            current += "\\" * (backslashes // 2)
            started, position = True, position + backslashes
            if backslashes % 2:
                current, position = current + '"', position + 1
        elif backslashes:
            current, started, position = current + "\\" * backslashes, True, position + backslashes
        elif line[position] == '"':
            quoted, started, position = not quoted, True, position + 1
        elif line[position] in " \t" and not quoted:
            arguments += [current] if started else []
            current, started, position = "", False, position + 1
        else:
            current, started, position = current + line[position], True, position + 1
    return arguments + ([current] if started else [])


def powershell_value(text: str) -> str:
    """Reads a single-quoted PowerShell text back: two quotes of any kind stand for the first of them."""
    assert text[0] == "'"
    assert text[-1] == "'"
    return re.sub("(['\u2018\u2019\u201a\u201b])['\u2018\u2019\u201a\u201b]", r"\1", text[1:-1])


def powershell_words(line: str) -> list[str]:
    """Splits a plain PowerShell command into the words that its program gets: bare ones and single-quoted ones."""
    quotes = "'\u2018\u2019\u201a\u201b"
    words = re.findall(rf"[{quotes}](?:[^{quotes}]|[{quotes}]{{2}})*[{quotes}]|[^\s{quotes}]+", line)
    plain = [powershell_value(word) if word[0] in quotes else word for word in words]
    return plain[1:] if plain[0] == "&" else plain
