"""Reads and writes playbook files; one that says only what differs is laid over the file that it is based on."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import yaml

from conversations.engine.playbook import PlaybookError, merge_playbook


def read_playbook(path: Path, based: tuple[str, ...] = ()) -> dict[str, Any]:
    """The complete data of a playbook file. `based_on` names another file of its folder, without the ending.

    Raises PlaybookError; `based` are the names that led here.
    """
    try:
        data = yaml.safe_load(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError) as error:
        raise PlaybookError(f"{path.name}: cannot be read ({error})") from None
    except yaml.YAMLError as error:
        raise PlaybookError(f"{path.name}: not YAML ({' '.join(str(error).split())})") from None
    if not isinstance(data, dict):
        raise PlaybookError(f"{path.name}: expected named values")
    if "based_on" not in data:
        return data
    base = data["based_on"]
    known = sorted(other.stem for other in path.parent.glob("*.yaml"))
    if base not in known:
        raise PlaybookError(f"{path.name}: based_on: there is no playbook {base!r} in this folder, only {', '.join(known)}")
    based = (*based, path.stem)
    if base in based:
        raise PlaybookError(f"{path.name}: based_on: {base!r} is based on this playbook itself")
    return merge_playbook(read_playbook(path.with_name(f"{base}.yaml"), based), data)


def load_playbook(content: bytes, name: str) -> dict[str, Any]:
    """The data of a complete playbook's file as somebody sent it. Raises PlaybookError, which names the line."""
    if content[:4] in (b"PK\x03\x04", b"\x89PNG", b"%PDF") or content[:3] == b"\xff\xd8\xff" or b"\0" in content:
        raise PlaybookError(f"{name}: this is no text. A playbook is a .yaml file; download one to see how it looks")
    try:
        data = yaml.safe_load(content.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise PlaybookError(f"{name}: byte {error.start} is not UTF-8; save the file as UTF-8") from None
    except (yaml.YAMLError, RecursionError) as error:
        mark = getattr(error, "problem_mark", None)
        where = f"line {mark.line + 1}: " if mark else ""
        raise PlaybookError(f"{name}: {where}not YAML ({getattr(error, 'problem', None) or 'it cannot be read'})") from None
    if not isinstance(data, dict):
        raise PlaybookError(f"{name}: expected named values, such as slug, name, criteria, texts")
    if "based_on" in data:
        raise PlaybookError(f"{name}: based_on: a file for this page is complete; download a version and change it")
    return data


def write_playbook(data: Mapping[str, Any]) -> str:
    """A complete playbook as the text of a file that `read_playbook` takes."""
    return yaml.safe_dump(dict(data), allow_unicode=True, sort_keys=False, width=120)


def place_of(path: Path, error: PlaybookError) -> str:
    """`FILE:LINE` of what the error's path names, as near as the file and those it is based on have it."""
    steps = [int(index) if index else name for name, index in re.findall(r"([^.\[\]:]+)|\[(\d+)\]", str(error).split(": ")[0])]
    best: tuple[int, str] = (0, str(path))
    current: Path | None = path
    seen: set[Path] = set()
    while current is not None and current not in seen and current.is_file():
        seen.add(current)
        try:
            node: Any = yaml.compose(current.read_text(encoding="utf-8"), Loader=yaml.SafeLoader)
        except (yaml.YAMLError, UnicodeDecodeError):
            break
        base = _child(node, "based_on")
        depth = 0
        for step in steps:
            inner = _child(node, step)
            if inner is None:
                break
            node, depth = inner, depth + 1
        if depth > best[0]:
            best = (depth, f"{current}:{node.start_mark.line + 1}")
        current = current.with_name(f"{base.value}.yaml") if base is not None else None
    return best[1]


def _child(node: Any, step: str | int) -> Any:
    if isinstance(node, yaml.MappingNode):
        return next((value for key, value in node.value if key.value == step), None)
    if isinstance(node, yaml.SequenceNode) and isinstance(step, int) and step < len(node.value):
        return node.value[step]
    return None
