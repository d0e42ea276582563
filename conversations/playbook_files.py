"""Reads playbook files; one that says only what differs is laid over the file that it is based on."""

from __future__ import annotations

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
