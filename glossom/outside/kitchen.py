"""The files of a site as a preview holds them: each is made when somebody asks for it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import AbstractContextManager
from pathlib import Path

from glossom.faults import Faulty
from glossom.model import Recipe
from glossom.outside.mishap import faults_of


class Kitchen(Mapping[str, bytes | Path]):
    """Published path and bytes, or the file to copy; a thread may ask while another one waits."""

    def __init__(
        self,
        recipes: Iterable[Recipe],
        originals: Mapping[str, Path],
        alone: AbstractContextManager[object],
        say: Callable[[str], None],
    ) -> None:
        """originals: where assets lie. alone: a lock that is held while a file is made. say: as `faults_of` has it."""
        self._recipes = {recipe.path: recipe for recipe in recipes}
        self._originals = originals
        self._alone = alone
        self._say = say

    @property
    def keys_of_files(self) -> dict[str, str]:
        """Published path and a digest of all that the file depends on."""
        return {path: recipe.key for path, recipe in self._recipes.items()}

    @property
    def assets(self) -> dict[str, str]:
        """Published path and digest of the files that are copied as they are."""
        return {path: recipe.key for path, recipe in self._recipes.items() if recipe.asset}

    def __getitem__(self, path: str) -> bytes | Path:
        """Raises KeyError where the site has no such file, and Faulty where it cannot be made."""
        recipe = self._recipes[path]
        if recipe.asset:
            return self._originals[recipe.asset]
        with self._alone:
            try:
                return recipe.make()
            except Exception as slip:
                raise Faulty(*faults_of(slip, self._say)) from slip

    def __contains__(self, path: object) -> bool:
        return path in self._recipes

    def __iter__(self) -> Iterator[str]:
        return iter(self._recipes)

    def __len__(self) -> int:
        return len(self._recipes)
