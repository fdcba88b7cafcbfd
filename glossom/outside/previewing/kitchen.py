"""The files of a site as a preview holds them: each is made when somebody asks for it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import AbstractContextManager
from pathlib import Path

from glossom.faults import Faulty
from glossom.model import Sheaf
from glossom.outside.previewing.mishap import faults_of


class Kitchen(Mapping[str, bytes | Path]):
    """Published path and bytes, or the file to copy; a thread may ask while another one waits."""

    def __init__(
        self,
        menu: Iterable[Sheaf],
        originals: Mapping[str, Path],
        alone: AbstractContextManager[object],
        say: Callable[[str], None],
    ) -> None:
        """menu: every file, with a key in place of its digest. originals: where assets lie. alone: a lock that is held
        while a file is made. say: as `faults_of` has it."""
        self._menu = tuple(menu)
        self._places: dict[str, Sheaf] = {}
        for sheaf in self._menu:
            self._places.update(dict.fromkeys(sheaf.paths, sheaf))
        self._originals = originals
        self._alone = alone
        self._say = say

    def key(self, path: str) -> str:
        """A digest of all that a file depends on; nothing where the site has no such file."""
        sheaf = self._places.get(path)
        if sheaf is None:
            return ""
        with self._alone:
            return sheaf.digests[sheaf.paths.index(path)]

    @property
    def assets(self) -> dict[str, str]:
        """Published path and digest of the files that are copied as they are."""
        return {path: key for one in self._menu if one.assets for path, key in zip(one.paths, one.digests, strict=True)}

    def __getitem__(self, path: str) -> bytes | Path:
        """Raises KeyError where the site has no such file, and Faulty where it cannot be made."""
        sheaf = self._places[path]
        number = sheaf.paths.index(path)
        if sheaf.assets:
            return self._originals[sheaf.assets[number]]
        with self._alone:
            try:
                return sheaf.content(number)
            except Exception as slip:
                raise Faulty(*faults_of(slip, self._say)) from slip

    def __contains__(self, path: object) -> bool:
        return path in self._places

    def __iter__(self) -> Iterator[str]:
        return iter(self._places)

    def __len__(self) -> int:
        return len(self._places)
