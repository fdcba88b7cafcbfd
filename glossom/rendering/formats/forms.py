"""search/forms.json: in which ways each entry is written, for the search page.

A query that equals one of them is answered by the entry itself. Pagefind cannot promise that: it ranks by how often
a word stands on a page, and knows nothing of plurals that an editor listed.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping

from glossom.rendering.library import Library

FORMS = "search/forms.json"
"""The file's address below the site's; static/js/forms.js asks for it when somebody searches."""


def forms(library: Library, written: Mapping[str, Iterable[str]]) -> str:
    """A JSON array with one row for each entry: its address below the site's, then its forms, its term first.

    written: by id, every form, inflected ones too. About 21 bytes of gzip for an entry of the sample site.
    """
    rows = [
        [definition.url, *dict.fromkeys((definition.entry.term, *written.get(name, ())))]
        for name, definition in library.definitions.items()
    ]
    return json.dumps(rows, ensure_ascii=False, separators=(",", ":"))
