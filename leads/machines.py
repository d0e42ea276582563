"""State columns that only a transition can change: in Python here, in the database by guards.py."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import Any

from django.db import models
from django_fsm import ConcurrentTransition, ConcurrentTransitionMixin, FSMField

from leads.prepared import update


class StateWriteError(Exception):
    """Someone tried to write a state column around its machine."""


class StateField(FSMField):
    """A protected FSM column. Every transition also counts `state_version` up, which the database guard asks for."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        kwargs.setdefault("protected", True)
        super().__init__(*args, **kwargs)

    def change_state(self, instance: Any, method: Any, *args: Any, **kwargs: Any) -> Any:
        result = super().change_state(instance, method, *args, **kwargs)
        instance.state_version += 1
        return result


class MachineQuerySet(models.QuerySet[Any]):
    """Refuses bulk writes of a state; the database would refuse them too, with a colder word."""

    def _state_names(self) -> set[str]:
        return {field.name for field in self.model._meta.fields if isinstance(field, StateField)} | {"state_version"}

    def update(self, **kwargs: Any) -> int:
        if written := self._state_names() & kwargs.keys():
            raise StateWriteError(
                f"{self.model.__name__}.{min(written)} changes only through a transition; call a service instead of update()"
            )
        return super().update(**kwargs)

    def bulk_create(self, objs: Iterable[Any], *args: Any, **kwargs: Any) -> list[Any]:
        rows = list(objs)
        for row in rows:
            row.refuse_foreign_state()
        return super().bulk_create(rows, *args, **kwargs)


class StateMachine(ConcurrentTransitionMixin, models.Model):
    """A model with one state column. A stale copy cannot be saved over a newer state (ConcurrentTransition)."""

    state_version = models.PositiveIntegerField(default=0, editable=False)

    class Meta:
        abstract = True

    def save(self, *args: Any, **kwargs: Any) -> None:
        if self._state.adding:
            self.refuse_foreign_state()
        fields: Collection[str] | None = kwargs.get("update_fields")
        states = {field.name for field in self._meta.fields if isinstance(field, StateField)}
        if fields is not None and states & set(fields):
            kwargs["update_fields"] = {*fields, "state_version"}
        super().save(*args, **kwargs)

    def save_move(self, *columns: str) -> None:
        """Write the state after one transition, with these columns, by a statement that was put together once.

        Raises ConcurrentTransition if somebody was first, as `save` does.
        """
        states = [field.attname for field in self._meta.fields if isinstance(field, StateField)]
        if not update(self, (*states, "state_version", *columns), state_version=self.state_version - 1):
            raise ConcurrentTransition(f"{type(self).__name__} {self.pk} was moved by somebody else meanwhile.")
        self._update_initial_state()

    def refuse_foreign_state(self) -> None:
        """A new row begins at its machine's first state. Raises StateWriteError otherwise."""
        for field in self._meta.fields:
            if isinstance(field, StateField) and getattr(self, field.attname) != field.get_default():
                raise StateWriteError(
                    f"A new {type(self).__name__} starts as '{field.get_default()}', not {getattr(self, field.attname)!r}; "
                    "create it and use its transitions"
                )
